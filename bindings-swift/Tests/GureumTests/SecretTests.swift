import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// No secret is in anything that a value shows of itself.
@Suite("secrets") struct SecretTests {
    static let canary = "c4nary-S3cret-4711"

    /// Everything that a value shows: `print`, `debugPrint`, `dump`, and its mirror to any depth.
    private func shown(_ value: Any) -> String {
        var text = "\(value)\n\(String(reflecting: value))\n"
        dump(value, to: &text)
        look(Mirror(reflecting: value), into: &text, depth: 0)
        return text
    }

    private func look(_ mirror: Mirror, into text: inout String, depth: Int) {
        guard depth < 12 else { return }
        for child in mirror.children {
            text += "\(child.label ?? "") \(child.value)\n"
            look(Mirror(reflecting: child.value), into: &text, depth: depth + 1)
        }
    }

    private func hides(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!shown(value).contains(Self.canary), sourceLocation: sourceLocation)
    }

    @Test("the canary is found where nothing hides it") func canaryIsFound() {
        struct Open { let key = SecretTests.canary }
        #expect(shown(Open()).contains(Self.canary))
        #expect(Secret(Self.canary).reveal() == Self.canary)
    }

    @Test("keys are shown nowhere") func keys() throws {
        let credentials = Credentials(accessKey: Self.canary, secretKey: Self.canary, sessionToken: Self.canary)
        hides(credentials)
        let source = CredentialSource.keys(accessKey: Self.canary, secretKey: Self.canary)
        hides(source)
        let df = try DataForest(credentials: source, endpoint: "http://127.0.0.1:9", options: ClientOptions(isolated: true))
        hides(df)
        hides(df.accounts)
        hides(df.accounts.getList())
        #expect("\(df)" == "DataForest(http://127.0.0.1:9)")
    }

    @Test("a model shows no secret, and Codable leaves it out") func models() throws {
        let value: JSONValue = ["name": "Access Password", "value": .string(Self.canary)]
        let setting = try value.decoded(as: DataForest.NotebookUserConfigurationValue.self)
        #expect(setting.value?.reveal() == Self.canary)
        hides(setting)
        hides([setting])
        #expect(!String(decoding: try JSONEncoder().encode(setting), as: UTF8.self).contains(Self.canary))
        #expect(!setting.json.description.contains(Self.canary))
    }

    @Test("what is sent holds the secret, and the journal and the error do not") func sent() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        try emulator.fault(
            ["answer": ["status": 400, "headers": [["content-type", "application/json"]], "body": .string("{\"message\":\"\(Self.canary)\"}")]],
            ["operation": "accounts.create"])
        let error = try #require(await failure { try await df.accounts.create(name: "demo", password: Secret(Self.canary)) })
        hides(error)
        #expect(!error.localizedDescription.contains(Self.canary))
        #expect(!(error.body ?? "").contains(Self.canary))
        #expect(try emulator.journal().last?["body"]?["password"] == "***")
    }

    @Test("a key that no header can hold is refused and not quoted") func header() {
        for (access, secret) in [("A\r\nx-evil: \(Self.canary)", "S"), ("A", "S\n\(Self.canary)")] {
            let source = CredentialSource.keys(accessKey: access, secretKey: secret)
            do {
                let df = try DataForest(credentials: source, endpoint: "http://127.0.0.1:9", options: ClientOptions(isolated: true))
                hides(df)
            } catch {
                hides(error)
                #expect((error as? GureumError)?.kind == .credentials)
            }
        }
    }

    @Test("a keytab and a response show no byte") func files() {
        let keytab = Keytab(Data(Self.canary.utf8))
        hides(keytab)
        #expect("\(keytab)" == "Keytab(\(Self.canary.utf8.count) bytes, ***)")
        #expect(Mirror(reflecting: keytab).children.isEmpty)
    }
}
