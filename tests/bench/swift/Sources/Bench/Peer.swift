import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What somebody writes who has only Foundation: a signed request, and a model with the fields of the answer.
struct Peer: Sendable {
    private let session: URLSession
    private let request: URLRequest

    struct Page: Decodable {
        struct Account: Decodable {
            let id: String
            let name: String?
            let principal: String?
            let status: String?
            let createdAt: String?
            let disabled: Bool?
        }

        let success: Bool?
        let total: Int?
        let contents: [Account]
    }

    struct Refused: Error {}

    init(_ address: String) throws {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpMaximumConnectionsPerHost = 256
        session = URLSession(configuration: configuration)
        guard let url = URL(string: address + "/api/v2/accounts/getList") else { throw Refused() }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data("{}".utf8)
        // Foundation has no HMAC on Linux, so the signature is made once. That is in favour of the peer: the server does not
        // look at it, and Gureum signs every request anew.
        let headers = [
            "x-ncp-apigw-timestamp": "1767225600000", "x-ncp-iam-access-key": String(repeating: "A", count: 20),
            "x-ncp-apigw-signature-v2": "1jRxk2DMYCpGSuEoNPzyJ2kvgTfU0OZ9D5f0LqQxqZo=", "content-type": "application/json",
            "accept": "application/json",
        ]
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        self.request = request
    }

    func call() async throws -> Int {
        let (data, response) = try await session.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw Refused() }
        return try JSONDecoder().decode(Page.self, from: data).contents.count
    }
}
