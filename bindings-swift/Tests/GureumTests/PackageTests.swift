import Foundation
import GureumTesting
import Testing

@testable import Gureum

private let password = "Cl0ud-above-Seoul"

/// What the package promises beside the calls themselves.
@Suite("package") struct PackageTests {
    let emulator: Emulator
    let df: DataForest

    init() throws {
        emulator = try Emulator()
        df = try emulator.client(DataForest.self)
    }

    @Test("an error has its kind, its fields, and one line that says what to do") func errors() async throws {
        let error = try #require(await failure { try await df.accounts.getDetail(id: "nobody") })
        #expect(error.kind == .permissionDenied)
        #expect(error.status == 403)
        #expect(error.operation == "accounts.getDetail")
        #expect(error.delivery == .answered)
        #expect(error.attempts.map(\.status) == [403])
        #expect(error.localizedDescription.hasPrefix("`accounts.getDetail`: "))
        #expect(error.localizedDescription == "\(error)")
        #expect(error.recoverySuggestion == error.hint)
        #expect(GureumError.Kind.known.contains(error.kind))
    }

    @Test("an error calls a setting as Swift does") func ownWords() throws {
        do {
            let options = ClientOptions(endpoint: emulator.endpoint, userAgent: "a\nb", isolated: true)
            _ = try DataForest(credentials: .keys(accessKey: "A", secretKey: "S"), options: options)
            Issue.record("it was taken")
        } catch let error as GureumError {
            #expect(error.kind == .config && error.message.contains("`userAgent`"))
        }
    }

    @Test("an isolated client looks nowhere else for keys") func isolated() throws {
        do {
            _ = try DataForest(options: ClientOptions(endpoint: emulator.endpoint, isolated: true))
            Issue.record("it found keys")
        } catch let error as GureumError {
            #expect(error.kind == .credentials)
            #expect(error.localizedDescription.contains("the client is isolated"))
        }
    }

    @Test("a wrong key is told apart by its cause") func wrongKey() async throws {
        let keys = try emulator.keys()
        let source = CredentialSource.keys(accessKey: keys.accessKey, secretKey: "wrong")
        let other = try emulator.client(DataForest.self, credentials: source)
        let error = try #require(await failure { try await other.accounts.getList().firstPage() })
        #expect(error.kind == .authentication)
        #expect(error.cause != nil)
    }

    @Test("an unknown outcome says what led to it") func unknownOutcome() async throws {
        try emulator.fault("reset_before_apply", ["operation": "accounts.resetKerberosKeytab"])
        let error = try #require(await failure { try await df.accounts.resetKerberosKeytab(id: "A") })
        #expect(error.kind == .outcomeUnknown)
        #expect(error.delivery == .unknown)
        #expect(error.source != nil)
    }

    @Test("keys come from a closure of the user, which may wait") func provider() async throws {
        let (keys, asked) = (try emulator.keys(), Locked(0))
        let source = CredentialSource.provider {
            try await Task.sleep(for: .milliseconds(5))
            asked.with { $0 += 1 }
            return Credentials(accessKey: keys.accessKey, secretKey: keys.secretKey, expiresAt: .now + 3600)
        }
        let provided = try emulator.client(DataForest.self, credentials: source)
        #expect(try await provided.accounts.getList().firstPage().success == true)
        #expect(asked.with { $0 } >= 1)
    }

    @Test("keys with a token are sent with it") func token() async throws {
        let keys = try emulator.keys()
        let source = CredentialSource.keys(accessKey: keys.accessKey, secretKey: keys.secretKey, sessionToken: "T0ken")
        let client = try emulator.client(CloudML.self, credentials: source)
        _ = try await client.listImages().firstPage()
        #expect(try emulator.journal().last?["headers"]?["x-auth-token"] == "***")
    }

    @Test("the type of what a closure for keys throws reaches the user, its text does not") func refusingProvider() async throws {
        struct Sealed: LocalizedError {
            var errorDescription: String? { "the vault is sealed" }
        }
        let refused = try emulator.client(DataForest.self, credentials: .provider { throw Sealed() })
        let error = try #require(await failure { try await refused.accounts.getDetail(id: "A") })
        #expect(error.kind == .credentials)
        #expect(error.message.contains("it threw Sealed"))
        #expect(!"\(error)".contains("the vault is sealed"))
    }

    @Test("a list asks for nothing before the first pull") func lazyList() async throws {
        let list = df.accounts.getList()
        #expect(try emulator.journal().isEmpty)
        for try await _ in list {}
        #expect(try emulator.journal().count == 1)
    }

    @Test("any operation can be called by name, and its response seen") func byName() async throws {
        let answer = try await df.call("accounts.checkAvailableName", ["name": "demo"])
        #expect(answer["availableName"] == true)
        let raw = try await df.callRaw("accounts.checkAvailableName", ["name": "demo"])
        #expect(raw.status == 200)
        #expect(try raw.json() == answer)
        #expect(raw.headers["content-type"]?.hasPrefix("application/json") == true)
        let (typed, response) = try await df.withResponse { try await $0.accounts.checkAvailableName(name: "demo") }
        #expect(typed.availableName == true)
        #expect(response.attempts.count == 1)
        #expect(response.operation == "accounts.checkAvailableName")
    }

    @Test("any signed request can be sent, and what is signed can be seen") func anyRequest() async throws {
        let path = "/api/v2/accounts/checkAvailableName"
        let response = try await df.request("POST", path, body: ["name": "demo"])
        #expect(try response.json()["availableName"] == true)
        #expect(try emulator.journal().last?["signature"] == "valid")
        let text = try await df.explainSignature("accounts.checkAvailableName", ["name": "demo"])
        #expect(text.hasPrefix("POST \(path)\\n"))
        #expect(!text.contains("\n"))
        #expect(try !text.contains(emulator.keys().secretKey))
        #expect(try emulator.journal().count == 1)
    }

    @Test("limits of a client, of a copy and of a call") func limits() async throws {
        try emulator.fault(["status": ["status": 503]], ["operation": "accounts.getDetail"])
        let attempts = { (client: DataForest, options: CallOptions) in
            await failure { try await client.accounts.getDetail(id: "A", options: options) }?.attempts.count
        }
        #expect(await attempts(df, CallOptions()) == 3)
        #expect(await attempts(df, CallOptions(maxRetries: 1)) == 2)
        #expect(await attempts(df.withOptions(CallOptions(maxRetries: 0)), CallOptions()) == 1)
        let once = try emulator.client(DataForest.self, options: ClientOptions(limits: CallOptions(maxRetries: 0)))
        #expect(await attempts(once, CallOptions()) == 1)
        #expect(await attempts(once, CallOptions(maxRetries: 3)) == 4)
    }

    @Test("a wait tells how it goes, and another client goes on with it") func waiting() async throws {
        let created = try await df.accounts.create(name: "demo", password: Secret(password))
        let seen = Locked<[WaitProgress]>([])
        let account = try await df.accounts.waitUntilRunning(id: created.id) { progress in seen.with { $0.append(progress) } }
        #expect(account.status == .running)
        let progress = seen.with { $0 }
        #expect(progress.first?.state == "ACCEPTED")
        #expect(progress.map(\.polls) == Array(1...progress.count))
        let token = try #require(progress.last?.token)
        let again = try await emulator.client(DataForest.self).resumeWait(token: token)
        #expect(again["id"]?.string == created.id)
    }

    @Test("a keytab is read, saved for its owner alone, and never shown") func keytab() async throws {
        let created = try await df.accounts.create(name: "demo", password: Secret(password))
        try await df.accounts.waitUntilRunning(id: created.id)
        let keytab = try await df.accounts.getKerberosKeytab(id: created.id)
        #expect(try keytab.principals() == ["demo@KR.DF.NAVERNCP.COM"])
        let path = NSTemporaryDirectory() + "gureum-\(UUID().uuidString).keytab"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try keytab.save(to: path)
        #expect(FileManager.default.contents(atPath: path) == keytab.data)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(throws: GureumError.self) { try keytab.save(to: "/no/such/folder/x.keytab") }
        #expect(throws: GureumError.self) { try Keytab(Data("nonsense".utf8)).entries() }
    }

    @Test("the log is heard, and no longer when told") func log() async throws {
        let lines = Locked<[String]>([])
        Log.listen(.info) { level, line in lines.with { $0.append("\(level) \(line)") } }
        _ = try await emulator.client(DataForest.self).accounts.getList().firstPage()
        let said = lines.with { $0.joined(separator: "\n") }
        #expect(said.contains("requests go to another address than the vendor's"))
        Log.stop()
        let before = lines.with { $0.count }
        _ = try await emulator.client(DataForest.self).accounts.getList().firstPage()
        #expect(lines.with { $0.count } == before)
    }

    @Test("times are read when they name their zone") func times() throws {
        let moment = Date(timeIntervalSince1970: 1_740_011_575)
        let texts = ["2025-02-20T09:32:55+09:00", "2025-02-20T09:32:55+0900", "2025-02-20T00:32:55.000Z", "2025-02-20 09:32:55+09"]
        for text in texts { #expect(Timestamp(rawValue: text).date == moment) }
        for text in ["2025-02-20T09:32:55", "2025-02-30T09:32:55Z", "soon", "", "2025-02-20T09:32:55+09:", "2025-13-20T09:32:55Z"] {
            #expect(Timestamp(rawValue: text).date == nil)
        }
    }

    @Test("an app ends where its start and its length are known") func ends() throws {
        func app(_ started: Timestamp?, _ seconds: Int?) -> DataForest.AppResponse {
            DataForest.AppResponse(id: "a", name: "a", startedAt: started, lifetimeSeconds: seconds)
        }
        let start: Timestamp = "2025-02-25T15:49:07+09:00"
        #expect(app(start, 604_800).expiresAt == Date(timeIntervalSince1970: 1_741_070_947))
        for (start, seconds) in [(start, nil), (nil, 1), (start, -1), ("2025-02-25T15:49:07", 1)] as [(Timestamp?, Int?)] {
            #expect(app(start, seconds).expiresAt == nil)
        }
    }

    @Test("times are equal by the moment, whatever the zone") func equalTimes() throws {
        let seoul = Timestamp(rawValue: "2025-02-20T09:32:55+09:00")
        for text in ["2025-02-20T00:32:55Z", " 2025-02-20 00:32:55.000z", "2025-02-19T21:02:55-0330"] {
            let other = Timestamp(rawValue: text)
            #expect(seoul == other)
            #expect(!(seoul != other))
            #expect(Set([seoul, other]).count == 1)
        }
        let bare = Timestamp(rawValue: "2025-02-20T09:32:55")
        #expect(bare == Timestamp(rawValue: "2025-02-20T09:32:55"))
        for text in ["2025-02-20T09:32:55Z", "2025-02-20 09:32:55", ""] {
            #expect(bare != Timestamp(rawValue: text))
            #expect(Timestamp(rawValue: text) != bare)
        }
    }

    @Test("a limit of items is a limit of requests") func limited() async throws {
        let ops = try emulator.client(AIMLOps.self)
        #expect(try await ops.listImages(size: 1).all().count == 2)
        let before = try emulator.journal().count
        #expect(try await ops.listImages(size: 1).all(limit: 0).isEmpty)
        #expect(try emulator.journal().count == before)
        #expect(try await ops.listImages(size: 1).all(limit: 1).count == 1)
        #expect(try emulator.journal().count == before + 1)
        #expect(try await ops.listImages(size: 1).all(limit: 9).count == 2)
        let error = await failure { try await ops.listImages().all(limit: -1) }
        #expect(error?.kind == .input)
    }
}
