import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// No secret is in anything that a value shows of itself.
@Suite("secrets") struct SecretTests {
    static let canary = "c4nary-S3cret-4711"

    /// A text in every form in which it could leave the process.
    private func forms(_ secret: String) -> [String] {
        let bytes = [UInt8](secret.utf8)
        let json = String(JSONValue.string(secret).description.dropFirst().dropLast())
        let base64 = (0...2).map { offset in
            // What stays the same wherever the secret begins in a longer text.
            String(Data([UInt8](repeating: 0, count: offset) + bytes).base64EncodedString().dropFirst(4).dropLast(4))
        }
        let hex = bytes.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
        let encoded = secret.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let wide = secret.utf16.map { "\(UnicodeScalar(UInt8($0 & 255)))\(UnicodeScalar(UInt8($0 >> 8)))" }.joined()
        return [
            secret, json, json.replacing("\\", with: "\\\\"), encoded, encoded.lowercased(), hex, hex.uppercased(),
            String(secret.reversed()), bytes.map { "\($0)" }.joined(separator: ", "), wide,
        ] + base64
    }

    private func clean(_ text: String, _ place: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for form in [Self.secretKey, Self.password].flatMap(forms) {
            #expect(!text.contains(form), "\(place) shows `\(form.prefix(12))…`", sourceLocation: sourceLocation)
        }
    }

    static let secretKey = "canary/secret+Key0123456789abcdefABCDEF="
    static let password = "Canary-\"pass<word>&7é/+\\x!"

    @Test("with the log at its most talkative, no secret comes out in any form") func everyForm() async throws {
        #expect(Set(forms(Self.password)).count == 13)
        let lines = Locked<[String]>([])
        Log.listen(.trace) { _, line in lines.with { $0.append(line) } }
        defer { Log.stop() }
        let emulator = try Emulator(clock: .real)
        let once = ClientOptions(limits: CallOptions(maxRetries: 0))
        let source = CredentialSource.keys(accessKey: try emulator.keys().accessKey, secretKey: Self.secretKey)
        let stranger = try emulator.client(DataForest.self, credentials: source, options: once)
        clean(shown(try #require(await failure { try await stranger.accounts.getDetail(id: "A") })), "a wrong key")
        clean(try await stranger.explainSignature("accounts.getList"), "an explained signature")
        let df = try emulator.client(DataForest.self, options: once)
        let input: JSONValue = ["name": "demo", "password": .string(Self.password)]
        for fault in faults {
            try emulator.clearFaults()
            try emulator.fault(fault)
            let errors = [
                await failure { try await df.accounts.create(name: "demo", password: Secret(Self.password)) },
                await failure { try await df.call("accounts.create", input) },
                await failure { try await df.request("POST", "/api/v2/accounts/create", body: input) },
            ]
            // A creation whose answer was lost may be found again.
            #expect(errors.contains { $0 != nil })
            for case let error? in errors { clean(shown(error), "\(fault)") }
        }
        // The answers above are the test's own words, and the journal repeats them.
        try emulator.clearFaults()
        try emulator.clearJournal()
        _ = await failure { try await df.accounts.create(name: "demo", password: Secret(Self.password)) }
        _ = await failure { try await df.call("accounts.create", input) }
        #expect(try emulator.journal().count == 2)
        clean(try emulator.journal().map(\.description).joined(), "the journal")
        #expect(lines.with { !$0.isEmpty })
        clean(lines.with { $0.joined(separator: "\n") }, "the log")
    }

    private var faults: [JSONValue] {
        let echo: JSONValue = ["success": false, "message": .string("the password \(Self.password) is refused")]
        let answers = [200, 400, 401, 500].map { status -> JSONValue in
            ["answer": ["status": .integer(status), "body": .string(echo.description)]]
        }
        return answers + [
            ["answer": ["status": 502, "body": .string("<html>\(Self.password)</html>")]], "html_503", "reset_before_apply",
            "apply_then_reset", ["truncate_at": ["bytes": 5, "of": "body"]],
        ]
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
        let file = Download(Data(Self.canary.utf8))
        hides(file)
        #expect("\(file)" == "Download(\(Self.canary.utf8.count) bytes, ***)")
        #expect(Mirror(reflecting: file).children.isEmpty)
    }
}
