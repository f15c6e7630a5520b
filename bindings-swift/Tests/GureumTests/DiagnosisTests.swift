import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// The mistakes of `tests/vectors/diagnoses.json`. Cause and texts are the same in every language.
@Suite("diagnoses", .serialized)
struct DiagnosisTests {
    @Test("every mistake is explained, in English and Korean", arguments: ["en", "ko"])
    func everyMistake(_ language: String) async throws {
        let mistakes = try mistakes()
        for mistake in mistakes {
            explained(mistake, language, await made(mistake, language: language))
        }
        #expect(Set(mistakes.map { $0["cause"]?.string }).count == 14)
    }

    @Test("the language may come from the environment") func languageOfTheEnvironment() async throws {
        let mistake = try #require(mistakes().first { $0["name"] == "swapped keys" })
        setenv("GUREUM_LANGUAGE", "ko_KR.UTF-8", 1)
        defer { unsetenv("GUREUM_LANGUAGE") }
        explained(mistake, "ko", await made(mistake, language: nil))
    }

    /// What comes of it, with the variables of the mistake set.
    private func made(_ mistake: JSONValue, language: String?) async -> GureumError? {
        let variables = mistake["variables"]?.object ?? [:]
        for (name, value) in variables { setenv(name, value.string ?? "", 1) }
        defer { variables.keys.forEach { unsetenv($0) } }
        return await failure {
            let (source, options) = (credentials(mistake), settings(mistake, language))
            if let clock = mistake["clockMs"]?.int {
                let emulator = try Emulator(clock: .frozen)
                try emulator.set(time: Date(timeIntervalSince1970: Double(clock) / 1000))
                try await call(mistake) { try emulator.client($0, credentials: source, options: options) }
            } else {
                try await call(mistake) { try open($0, source, options) }
            }
        }
    }

    private func mistakes() throws -> [JSONValue] {
        try Stage.refusals.said.get()["mistakes"]?.array ?? []
    }

    private func call(_ mistake: JSONValue, _ open: (any Client.Type) throws -> any Client) async throws {
        let client = try open(mistake["service"] == "data-forest" ? DataForest.self : CloudML.self)
        _ = try await client.call(mistake["operation"]?.string ?? "")
    }

    private func open<C: Client>(_ kind: C.Type, _ source: CredentialSource, _ options: ClientOptions) throws -> C {
        try C(credentials: source, options: options)
    }

    private func settings(_ mistake: JSONValue, _ language: String?) -> ClientOptions {
        let text = { (name: String) in mistake["settings"]?[name]?.string }
        return ClientOptions(
            limits: CallOptions(maxRetries: 0), endpoint: text("endpoint"), region: text("region"),
            environment: text("environment"), caBundle: text("caBundle"), allowHost: text("allowHost"), language: language)
    }

    private func credentials(_ mistake: JSONValue) -> CredentialSource {
        let keys = mistake["keys"]
        let (access, secret) = (keys?["accessKey"]?.string ?? "", keys?["secretKey"]?.string ?? "")
        guard mistake["isProvided"] == true else {
            return .keys(accessKey: access, secretKey: secret, accountID: keys?["accountId"]?.string)
        }
        let end = Date(timeIntervalSince1970: Double(keys?["expiresAtMs"]?.int ?? 0) / 1000)
        return .provider { Credentials(accessKey: access, secretKey: secret, expiresAt: end) }
    }

    private func explained(_ mistake: JSONValue, _ language: String, _ error: GureumError?) {
        let name = Comment(rawValue: "\(mistake["name"]?.string ?? ""): \(error.map(\.description) ?? "no error")")
        let (message, hint) = (mistake[language]?["message"]?.string ?? "?", mistake[language]?["hint"]?.string ?? "?")
        #expect(error?.kind.rawValue == mistake["kind"]?.string, name)
        #expect(error?.cause?.rawValue == mistake["cause"]?.string, name)
        #expect(error?.cause.map(GureumError.Cause.known.contains) == true, name)
        #expect(error?.message.hasPrefix(message) == true, name)
        #expect(error?.hint?.hasSuffix(hint) == true, name)
        // All in one line.
        #expect(error?.description.contains(hint) == true && error?.description.contains("\n") == false, name)
    }
}
