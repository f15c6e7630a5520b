import Foundation
import Testing

@testable import Gureum

/// A secret in every position where one can be: it comes out nowhere, in no form.
///
/// `GUREUM_CANARIES` names the program that tells the positions and the forms. They are the same in every language.
@Suite("canaries", .serialized)
struct CanaryTests {
    private struct Thrown: LocalizedError {
        let errorDescription: String?
    }

    @Test("no secret comes out of any position") func everyPosition() async throws {
        let said = try Stage.canaries.said.get()
        let (forms, positions) = (said["forms"]?.array ?? [], said["positions"]?.array ?? [])
        #expect(Set(positions.map { $0["name"]?.string }).count >= 31)
        #expect(Set(forms.map { $0.array?.first?.string }).count >= 12)
        let lines = Locked<[String]>([])
        Log.listen(.trace) { _, line in lines.with { $0.append(line) } }
        defer { Log.stop() }
        let search = { (place: String, text: String) in
            for form in forms.compactMap(\.array) where text.contains(form[1].string ?? "?") {
                Issue.record("\(place): \(form[0].string ?? "")")
            }
        }
        for position in positions {
            let name = position["name"]?.string ?? ""
            let texts = Locked<[String]>([])
            let before = set(position["variables"]?.object?.mapValues(\.string) ?? [:])
            let error = await failure { try await tell(position) { text in texts.with { $0.append(text) } } }
            _ = set(before)
            #expect(error?.kind.rawValue == position["kind"]?.string, Comment(rawValue: name))
            if let error { texts.with { $0.append(shown(error)) } }
            search(name, texts.with { $0.joined(separator: "\n") })
        }
        #expect(lines.with { !$0.isEmpty })
        search("the log", lines.with { $0.joined(separator: "\n") })
    }

    /// Sets variables, or takes them away, and gives what they were.
    private func set(_ variables: [String: String?]) -> [String: String?] {
        let before = ProcessInfo.processInfo.environment
        for (name, value) in variables {
            if let value { setenv(name, value, 1) } else { unsetenv(name) }
        }
        return Dictionary(uniqueKeysWithValues: variables.keys.map { ($0, before[$0]) })
    }

    /// Makes the call, and tells what the client shows meanwhile.
    private func tell(_ position: JSONValue, _ note: (String) -> Void) async throws {
        let kind: any Client.Type = position["service"] == "data-forest" ? DataForest.self : CloudML.self
        let options = options(position)
        note(shown(options))
        let client = try open(kind, position, options)
        note(shown(client))
        let input = position["act"]?["input"] ?? [:]
        if let operation = position["act"]?["operation"]?.string {
            note(try await client.explainSignature(operation, input))
            _ = try await client.call(operation, input)
        } else {
            let text = { (name: String) in position["act"]?[name]?.string ?? "" }
            _ = try await client.request(text("method"), text("path"), body: input)
        }
    }

    private func open<C: Client>(_ kind: C.Type, _ position: JSONValue, _ options: ClientOptions) throws -> any Client {
        try C(credentials: credentials(position), options: options)
    }

    private func options(_ position: JSONValue) -> ClientOptions {
        let text = { (name: String) in position["settings"]?[name]?.string }
        let validates = position["settings"]?["validate"] == true ? true : nil
        return ClientOptions(
            limits: CallOptions(maxRetries: 0, validate: validates), endpoint: text("endpoint"), region: text("region"),
            environment: text("environment"), caBundle: text("caBundle"), allowHost: text("allowHost"))
    }

    private func credentials(_ position: JSONValue) -> CredentialSource {
        let key = { (name: String) in position["keys"]?[name]?.string }
        let (access, secret, token) = (key("accessKey") ?? "", key("secretKey") ?? "", key("sessionToken"))
        switch position["source"] {
        case "provider": return .provider { Credentials(accessKey: access, secretKey: secret, sessionToken: token) }
        case "thrown":
            let thrown = Thrown(errorDescription: key("text"))
            return .provider { throw thrown }
        case "found": return position["settings"]?["profile"]?.string.map { .profile($0) } ?? .environment
        default: return .keys(accessKey: access, secretKey: secret)
        }
    }
}
