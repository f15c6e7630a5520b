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
        func refusal(_ options: ClientOptions) -> GureumError? {
            do {
                _ = try emulator.client(DataForest.self, options: options)
                return nil
            } catch { return error as? GureumError }
        }
        #expect(refusal(ClientOptions(endpoint: "nonsense"))?.kind == .config)
        #expect(refusal(ClientOptions(endpoint: "http://example.com"))?.kind == .config)
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
        for body in ["{", "nul", "{\"a\":}", "\"\\ud8\"", deep, "{} {}", "[1,]", "{\"a\" 1}", "1e999", "\u{FEFF}{}", "-", "01x"] {
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
            "id": 7, "name": nil, "status": true, "quotas": ["namespace": "koya", "spaceTb": "200", "fileCountMillion": ""],
            "createdAt": ["x": 1], "tomorrow": [1, 2.5],
        ]
        let account = try value.decoded(as: DataForest.GetAccountDetailResponse.self)
        #expect(account.id == "7")
        #expect(account.name == nil)
        #expect(account.status == "true")
        #expect(account.quotas.map(\.spaceTb) == [200])
        #expect(account.quotas.first?.fileCountMillion == nil)
        #expect(account.createdAt == nil)
        #expect(account.extra == ["tomorrow": [1, 2.5]])
        let twice = try JSONValue(JSONParser.parse(Data(#"{"id":"a","id":"b","x":1,"x":2}"#.utf8)))
        #expect(twice["id"] == "b")
        let first = try JSONDecoder().decode(DataForest.GetAccountDetailResponse.self, from: Data("{}".utf8))
        #expect(first.id == "" && first.quotas.isEmpty)
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
