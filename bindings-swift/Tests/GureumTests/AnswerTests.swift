import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// What strangers answer, and what becomes of it.
@Suite("answers") struct AnswerTests {
    private static let vectors: Result<JSONValue, any Error> = Result {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../tests/vectors/answers.json")
        return try JSONValue(parsing: try Data(contentsOf: file))
    }

    private func client(_ server: BareServer) throws -> DataForest {
        let options = ClientOptions(limits: CallOptions(maxRetries: 0), endpoint: server.endpoint, isolated: true)
        return try DataForest(credentials: .keys(accessKey: "A", secretKey: "S"), options: options)
    }

    private func headers() throws -> [String: String] {
        try Self.vectors.get()["headers"]?.object?.compactMapValues(\.string) ?? [:]
    }

    private func bytes(_ answer: JSONValue) -> Data {
        if let body = answer["body"]?.string { return Data(body.utf8) }
        if let base64 = answer["base64"]?.string { return Data(base64Encoded: base64) ?? Data() }
        return (answer["parts"]?.array ?? []).reduce(into: Data()) { all, part in
            let text = Data((part["text"]?.string ?? "").utf8)
            for _ in 0..<(part["times"]?.int ?? 0) { all += text }
        }
    }

    @Test("every answer of the vectors is read as in all languages") func vectors() async throws {
        let answers = try Self.vectors.get()["answers"]?.array ?? []
        #expect(answers.count > 50)
        for answer in answers {
            let server = try BareServer(headers: headers(), body: bytes(answer))
            defer { server.stop() }
            let df = try client(server)
            let kind = answer["expect"]?["kind"]?.string
            try await check(answer, kind, "accounts.getDetail") { try await df.accounts.getDetail(id: "a-1").id }
            try await check(answer, answer["expect"]?["creation"]?.string ?? kind, "accounts.create") {
                try await df.accounts.create(name: "df001", password: "Df0rest!2024").id
            }
            // A creation whose answer is lost is looked up.
            #expect(server.requests >= 2, "\(answer["name"] ?? .null)")
            df.close()
        }
    }

    private func check(
        _ answer: JSONValue, _ kind: String?, _ operation: String, _ call: () async throws -> String?
    ) async throws {
        let place: Comment = "\(answer["name"] ?? .null), \(operation)"
        do {
            let id = try await call()
            #expect(kind == nil && id == answer["expect"]?["id"]?.string, place)
        } catch let error as GureumError {
            #expect(error.kind.rawValue == kind, place)
            #expect(error.status == 200, place)
            let requestID = try Self.vectors.get()["requestId"]?.string
            #expect(error.requestID == requestID, place)
            #expect(error.operation == operation, place)
            if let field = answer["expect"]?["field"]?.string {
                #expect(error.description.contains("`\(field)`"), place)
            }
            #expect(error.delivery == (kind == "OutcomeUnknown" ? .unknown : .answered), place)
        }
    }

    private func raw(_ body: Data) async throws -> RawResponse {
        let server = try BareServer(headers: headers(), body: body)
        defer { server.stop() }
        let df = try client(server)
        defer { df.close() }
        return try await df.request("GET", "/later")
    }

    @Test("the JSON of a raw answer is read strictly and never exhausts the stack") func strict() async throws {
        let deep = String(repeating: "[", count: 100_000)
        let bodies = [
            deep, deep + String(repeating: "]", count: 100_000), String(repeating: #"{"a":"#, count: 100_000), "NaN", "[nope]",
            "[01]", "[1e999]", "{", "\u{0}", "",
        ]
        for body in bodies.map({ Data($0.utf8) }) + [Data([0x22, 0xFF, 0x22])] {
            let response = try await raw(body)
            let error = await failure { try response.json() }
            #expect(error?.kind == .response)
            #expect(error?.status == 200)
            #expect(error?.requestID == "req-7")
            #expect(error?.delivery == .answered)
        }
        let body = Data("\u{FEFF}{\"a\":[1e3,null,true,\"\\\"[\"],\"a\":2}".utf8)
        let response = try await raw(body)
        #expect(try response.json() == ["a": 2])
    }
}
