import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// What makes no sense is refused in words, and never ends the program.
@Suite("nonsense") struct NonsenseTests {
    let emulator: Emulator
    let df: DataForest

    init() throws {
        emulator = try Emulator()
        df = try emulator.client(DataForest.self)
    }

    private static let texts = [
        "", " ", "\u{0}", "a\u{0}b", "a\r\nx-evil: 1", "가나다", "😀", "\"}{", "../../etc/passwd", "%00%0d%0a", "/\\?#@:",
        "\u{2028}\u{202e}\u{feff}", "null", "-1", String(repeating: "x", count: 1_000_000),
    ]

    /// Entries that take a text.
    private static let entries: [String: @Sendable (DataForest, String) async throws -> Void] = [
        "the name of an operation": { df, text in _ = try await df.call(text) },
        "the name of an operation, raw": { df, text in _ = try await df.callRaw(text) },
        "the name of an operation, explained": { df, text in _ = try await df.explainSignature(text) },
        "a field by name": { df, text in _ = try await df.call("accounts.getDetail", ["id": .string(text)]) },
        "a name of a field": { df, text in _ = try await df.call("accounts.getDetail", .object([text: "A"])) },
        "a field, explained": { df, text in _ = try await df.explainSignature("accounts.getDetail", ["id": .string(text)]) },
        "a typed field": { df, text in _ = try await df.accounts.getDetail(id: text) },
        "a typed secret": { df, text in _ = try await df.accounts.create(name: "demo", password: Secret(text)) },
        "a file": { df, text in _ = try await df.accounts.getKerberosKeytab(id: text) },
        "a wait": { df, text in _ = try await df.accounts.waitUntilRunning(id: text, timeout: .seconds(1)) },
        "a token": { df, text in _ = try await df.resumeWait(token: text, timeout: .seconds(1)) },
        "a method": { df, text in _ = try await df.request(text, "/api/v2/accounts") },
        "a target": { df, text in _ = try await df.request("GET", text) },
        "a body": { df, text in _ = try await df.request("POST", "/api/v2/accounts/create", body: .string(text)) },
        "a version of the API": { df, text in
            _ = try await df.accounts.getDetail(id: "A", options: CallOptions(apiVersion: text))
        },
    ]

    /// Settings that take a text.
    private static let settings: [String: @Sendable (inout ClientOptions, String) -> Void] = [
        "endpoint": { $0.endpoint = $1 }, "region": { $0.region = $1 }, "environment": { $0.environment = $1 },
        "caBundle": { $0.caBundle = $1 }, "caBundlePEM": { $0.caBundlePEM = $1 }, "allowHost": { $0.allowHost = $1 },
        "language": { $0.language = $1 }, "userAgent": { $0.userAgent = $1 }, "apiVersion": { $0.limits.apiVersion = $1 },
    ]

    /// The error of ours that comes of it. Any other is thrown on.
    private func refusal(_ work: () async throws -> Void) async throws -> GureumError? {
        do {
            try await work()
            return nil
        } catch let error as GureumError {
            return error
        }
    }

    @Test("any text in any entry is an answer or a refusal", arguments: Self.entries.keys.sorted())
    func anyEntry(_ name: String) async throws {
        let entry = try #require(Self.entries[name])
        let df = try emulator.client(DataForest.self, options: ClientOptions(limits: CallOptions(maxRetries: 0)))
        for text in Self.texts {
            try emulator.clearJournal()
            let error = try await refusal { try await entry(df, text) }
            #expect((error?.description.utf8.count ?? 0) < 10_000, "the message quotes the input")
            if error?.kind == .input { #expect(try emulator.journal().isEmpty, "sent: \(text.prefix(20))") }
        }
        _ = try await df.accounts.getList().firstPage()
    }

    @Test("any text in any setting is a client or a refusal", arguments: Self.settings.keys.sorted())
    func anySetting(_ name: String) async throws {
        let set = try #require(Self.settings[name])
        for text in Self.texts {
            var options = ClientOptions(limits: CallOptions(maxRetries: 0), endpoint: emulator.endpoint, isolated: true)
            set(&options, text)
            let error = try await refusal { [options] in
                let df = try DataForest(credentials: .keys(accessKey: "A", secretKey: "S"), options: options)
                _ = try await df.accounts.getList().firstPage()
            }
            #expect((error?.description.utf8.count ?? 0) < 10_000, "the message quotes the input")
        }
    }

    @Test("any text in any key is a client or a refusal") func anyKey() async throws {
        let options = ClientOptions(limits: CallOptions(maxRetries: 0), endpoint: emulator.endpoint, isolated: true)
        for text in Self.texts {
            let sources: [CredentialSource] = [
                .keys(accessKey: text, secretKey: "S"), .keys(accessKey: "A", secretKey: text),
                .keys(accessKey: "A", secretKey: "S", accountID: text), .keys(accessKey: "A", secretKey: "S", sessionToken: text),
                .profile(text),
                .provider { Credentials(accessKey: text, secretKey: text, sessionToken: text, expiresAt: .distantFuture) },
            ]
            for source in sources {
                let error = try await refusal {
                    let df = try DataForest(credentials: source, options: options)
                    _ = try await df.accounts.getList().firstPage()
                }
                #expect((error?.description.utf8.count ?? 0) < 10_000, "the message quotes the input")
            }
        }
    }

    @Test("a file is text, or says that it is none") func texts() throws {
        #expect(try Download(Data("구름\n".utf8)).text() == "구름\n")
        for bytes in [Data([0xFF]), Data([0x61, 0xED, 0xA0, 0x80]), Data("구름".utf8).prefix(5)] {
            do {
                _ = try Download(bytes).text()
                Issue.record("\(bytes.count) bytes that are no text were one")
            } catch {
                #expect((error as? GureumError)?.kind == .response)
            }
        }
    }

    @Test("bytes that are no keytab have no entries") func keytabs() throws {
        var random = SystemRandomNumberGenerator()
        let torn = (0..<500).map { _ in Data((0..<Int.random(in: 0..<200, using: &random)).map { _ in UInt8.random(in: 0...255) }) }
        for bytes in [Data(), Data([5, 2, 255, 255, 255, 255]), Data(count: 10_000_000)] + torn {
            let keytab = Keytab(bytes)
            do { _ = try keytab.entries() } catch { #expect(error is GureumError) }
            #expect("\(keytab)" == "Keytab(\(bytes.count) bytes, ***)")
        }
        #expect(throws: (any Error).self) { try Keytab(Data([5, 2])).save(to: "/nowhere/at/all/me.keytab") }
        #expect(throws: (any Error).self) { try Keytab(Data([5, 2])).save(to: "a\u{0}b") }
    }

    @Test("limits that are none are refused and name themselves") func limits() async throws {
        let wrong = [
            (CallOptions(timeout: .seconds(-1)), "`timeout`"), (CallOptions(maxRetries: -1), "`maxRetries`"),
            (CallOptions(idleTimeout: .nanoseconds(-1)), "`idleTimeout`"),
        ]
        for (options, name) in wrong {
            let error = try #require(await failure { try await df.accounts.getDetail(id: "A", options: options) })
            #expect(error.kind == .input)
            #expect(error.message.contains(name))
            #expect(await failure { for try await _ in df.accounts.getList(options: options) {} }?.kind == .input)
        }
        #expect(await failure { try await df.accounts.waitUntilRunning(id: "A", timeout: .seconds(-1)) }?.kind == .input)
        #expect(try emulator.journal().isEmpty)
    }

    @Test("limits without end are as good as for ever") func hugeLimits() async throws {
        let options = CallOptions(timeout: .seconds(Int64.max), maxRetries: .max, attemptTimeout: .seconds(Int64.max))
        #expect(try await df.accounts.checkAvailableName(name: "demo", options: options).availableName == true)
        #expect(CallOptions(timeout: .nanoseconds(1)).milliseconds == 1)
    }

    @Test("settings that make no sense are refused when the client is made") func settings() throws {
        func refusal(_ options: ClientOptions, keys: CredentialSource? = nil) -> GureumError? {
            do {
                _ = try emulator.client(DataForest.self, credentials: keys, options: options)
                return nil
            } catch { return error as? GureumError }
        }
        #expect(refusal(ClientOptions(endpoint: "nonsense"))?.kind == .config)
        // An emulator may be anywhere; other keys never go out in the clear.
        let keys = CredentialSource.keys(accessKey: "ACCESS", secretKey: "SECRET")
        #expect(refusal(ClientOptions(endpoint: "http://example.com"), keys: keys)?.kind == .config)
        #expect(refusal(ClientOptions(language: "fr"))?.hint?.contains("`ko`") == true)
        #expect(refusal(ClientOptions(caBundle: "/no/such/file", caBundlePEM: "x"))?.kind == .config)
        #expect(refusal(ClientOptions(limits: CallOptions(timeout: .seconds(-1))))?.kind == .input)
    }

    @Test("operations, waiters and tokens that do not exist are named") func names() async throws {
        #expect(await failure { try await df.call("accounts.nothing") }?.message.contains("accounts.nothing") == true)
        #expect(await failure { try await df.call("accounts.getDetail", "no object") }?.kind == .input)
        #expect(await failure { try await df.call("", [:]) }?.kind == .input)
        #expect(await failure { try await df.resumeWait(token: "no token") }?.kind == .input)
        #expect(await failure { try await df.request("GE T", "/x") } != nil)
        #expect(await failure { try await df.request("GET", "no path") } != nil)
        let ml = try emulator.client(CloudML.self)
        #expect(await failure { try await ml.show(cloudMlId: "") }?.kind == .input)
        #expect(await failure { try await df.withResponse { _ in 1 } }?.kind == .input)
    }

    @Test("letters of all kinds reach the service as they are") func letters() async throws {
        for text in ["구름", "\u{0}\u{1F}\"\\/\u{2028}", "👩‍👩‍👧", "a\r\nb", String(repeating: "x", count: 100_000)] {
            _ = try? await df.call("accounts.checkAvailableName", ["name": .string(text)])
            #expect(try emulator.journal().last?["body"]?["name"]?.string == text)
        }
    }

    @Test("an answer that is no JSON is an error, however it is wrong") func answers() async throws {
        let deep = String(repeating: "[", count: 100_000)
        for body in ["{", "nul", "{\"a\":}", "\"\\ud8\"", deep, "{} {}", "[1,]", "{\"a\" 1}", "1e999", "\u{FEFF}", "-", "01x"] {
            try emulator.clearFaults()
            let headers: JSONValue = [["content-type", "application/json"]]
            try emulator.fault(["answer": ["status": 200, "headers": headers, "body": .string(body)]])
            let error = await failure { try await df.accounts.getDetail(id: "A") }
            #expect(error?.kind == .response, "\(body.prefix(20))")
            #expect(error?.operation == "accounts.getDetail")
        }
    }

    @Test("JSON that is torn, cut or mixed up never ends the program") func torn() throws {
        let text = #"{"a":[1,-2.5e3,true,null,"x\"\u00e9\ud83d\ude00\\"],"b":{"c":{}},"d":"구름","e":[[],[{}]]}"#
        let bytes = [UInt8](text.utf8)
        #expect(try JSONValue(parsing: Data(bytes))["a"]?[4] == "x\"é😀\\")
        for end in 0..<bytes.count { #expect(throws: (any Error).self) { try JSONParser.parse(Data(bytes[..<end])) } }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var torn = bytes
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                torn[Int.random(in: 0..<torn.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            // What can be read can be written and read again.
            if let value = try? JSONValue(parsing: Data(torn)) {
                #expect(try JSONValue(parsing: value.data) == value)
                _ = try? value.decoded(as: DataForest.GetAccountDetailResponse.self)
            }
        }
    }

    @Test("a value of a wrong kind reads as absent, and what can be meant is read") func lenient() throws {
        let value: JSONValue = [
            "id": 7, "name": 8.5, "status": true, "message": [:], "quotas": ["namespace": "koya", "spaceTb": "200", "fileCountMillion": ""],
            "createdAt": ["x": 1], "tomorrow": [1, 2.5],
        ]
        let account = try value.decoded(as: DataForest.GetAccountDetailResponse.self)
        #expect(account.id == "7")
        #expect(account.name == "8.5")
        #expect(account.message == nil)
        #expect(account.status == "true")
        #expect(account.quotas.map(\.spaceTb) == [200])
        #expect(account.quotas.first?.fileCountMillion == nil)
        #expect(account.createdAt == nil)
        #expect(account.extra == ["tomorrow": [1, 2.5]])
        let twice = try JSONValue(JSONParser.parse(Data(#"{"id":"a","id":"b","x":1,"x":2}"#.utf8)))
        #expect(twice["id"] == "b")
        let first = try JSONDecoder().decode(DataForest.GetAccountDetailResponse.self, from: Data(#"{"id":"a","name":"n","status":"RUNNING"}"#.utf8))
        #expect(first.id == "a" && first.quotas.isEmpty)
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(DataForest.GetAccountDetailResponse.self, from: Data(#"{"id":"a","name":"n"}"#.utf8))
        }
    }

    @Test("a request that lacks what must be there cannot be decoded") func missing() throws {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(DataForest.AccountSearch.self, from: Data("[]".utf8))
        }
        #expect(throws: (any Error).self) {
            try JSONDecoder().decode(DataForest.AppListSearch.self, from: Data("{}".utf8))
        }
    }
}

extension CallOptions {
    fileprivate var milliseconds: Int? { (try? json())?["timeoutMs"]?.int }
}
