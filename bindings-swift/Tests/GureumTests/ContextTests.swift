import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// Where the code of users runs that the package calls.
@Suite("contexts") struct ContextTests {
    @TaskLocal static var request = "none"

    @Test("a provider of keys sees the task-locals of the call that needs them", arguments: ["one", "two"])
    func provider(_ name: String) async throws {
        let emulator = try Emulator(clock: .real)
        let (keys, seen) = (try emulator.keys(), Locked<[String]>([]))
        let source = CredentialSource.provider {
            seen.with { $0.append(Self.request) }
            return Credentials(accessKey: keys.accessKey, secretKey: keys.secretKey)
        }
        let df = try emulator.client(DataForest.self, credentials: source)
        try await Self.$request.withValue(name) {
            #expect(try await df.accounts.getList().all().isEmpty)
            _ = try await df.explainSignature("accounts.getList")
        }
        #expect(seen.with { Set($0) } == [name])
    }

    @Test("keys that a cancelled call asked for still reach the others") func cancelled() async throws {
        let emulator = try Emulator(clock: .real)
        let keys = try emulator.keys()
        let (asked, release) = (Locked(0), Locked(false))
        let source = CredentialSource.provider {
            asked.with { $0 += 1 }
            while !release.with({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
            return Credentials(accessKey: keys.accessKey, secretKey: keys.secretKey)
        }
        let df = try emulator.client(DataForest.self, credentials: source)
        let first = Task { try await df.accounts.getList().firstPage() }
        while asked.with({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(1)) }
        let second = Task { try await df.accounts.getList().firstPage() }
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        release.with { $0 = true }
        #expect(try await second.value.success == true)
    }
}
