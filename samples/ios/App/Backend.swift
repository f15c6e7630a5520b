import Foundation
import Gureum

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The app's own server, which knows who is logged in. No key is in the app: the client asks here when it needs one, and again
/// before it ends.
struct Backend: Sendable {
    private struct Keys: Decodable {
        let accessKey, secretKey: String
        let expiresAt: Date
    }

    /// For example `https://api.example.com`.
    let address: URL
    /// The token of who is logged in.
    let session: @Sendable () -> String

    func keys() async throws -> Credentials {
        var request = URLRequest(url: address.appendingPathComponent("keys"), timeoutInterval: 10)
        request.httpMethod = "POST"
        request.setValue("Bearer \(session())", forHTTPHeaderField: "Authorization")
        let (body, response) = try await URLSession.shared.data(for: request)
        guard (response as? HTTPURLResponse)?.statusCode == 200 else { throw URLError(.userAuthenticationRequired) }
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { from in
            let text = try from.singleValueContainer().decode(String.self)
            guard let date = Timestamp(rawValue: text).date else { throw URLError(.cannotParseResponse) }
            return date
        }
        let keys = try decoder.decode(Keys.self, from: body)
        return Credentials(accessKey: keys.accessKey, secretKey: keys.secretKey, expiresAt: keys.expiresAt)
    }
}
