import Foundation
import Gureum
import GureumTesting
import Testing

@Suite struct TestingTests {
    @Test("A fault takes its arguments by name, and says which there are")
    func faults() async throws {
        let emulator = try Emulator()
        let once = ClientOptions(limits: CallOptions(maxRetries: 0))
        let df = try emulator.client(DataForest.self, options: once)
        let number = try emulator.fault(.status(status: 503, code: "9"), operation: "accounts.getList", first: 1)
        let error = try #require(await failure { try await df.accounts.getList().firstPage() })
        #expect(error.status == 503 && error.code == "9")
        #expect(try emulator.hits(ofFault: number) == 1)
        try emulator.fault(.throttle(), first: 1)
        try emulator.fault(.answer(status: 200, headers: [("a", "b")]), first: 1)
        try emulator.fault(.resetAt(bytes: 5, of: .body), probability: 0.5)
        try emulator.fault(.html503, every: 2)
        for (fault, rule, told) in [
            ("thottle", [:], "did you mean `throttle`?"),
            (["delay": ["msec": 5]], [:], "did you mean `ms`?"),
            ("delay", [:], "needs `ms`"),
            ("html_503", ["frist": 1], "did you mean `first`?"),
        ] as [(JSONValue, [String: JSONValue], String)] {
            #expect(refusal { _ = try emulator.fault(fault, rule) }.contains(told))
        }
    }

    @Test("What the command can do can be had here too")
    func options() async throws {
        for (hostile, pages) in [(true, 2), (false, 1)] {
            let emulator = try Emulator(hostile: hostile)
            var images = 0
            for try await _ in try emulator.client(AIMLOps.self).listImages() { images += 1 }
            #expect(images == 2)
            #expect(try emulator.journal().count == pages, "a page of an opponent holds one item")
        }
        let remote = try Emulator(allowRemote: "0.0.0.0", token: "of-a-test")
        #expect(try remote.keys().secretKey.hasSuffix("-of-a-test"))
        _ = try await remote.client(DataForest.self).accounts.getList().firstPage()
        #expect(refusal { _ = try Emulator(allowRemote: "0.0.0.0") }.contains("belong together"))
        #expect(try Emulator(seed: 7, verify: false, loose: true).journal().isEmpty)
    }

    @Test("A tenant that cannot be is said at once")
    func tenants() throws {
        let server = EmulatorServer.at("http://127.0.0.1:4100")
        for name in ["", "a b", "구름", "a\n", String(repeating: "a", count: 65)] {
            #expect(refusal { _ = try server.forTenant(name) }.contains("1 to 64 letters"), "\(name)")
        }
        #expect(try server.forTenant("A.b_c-1").tenant == "A.b_c-1")
    }

    /// What the emulator says to something that it refuses.
    private func refusal(_ act: () throws -> Void) -> String {
        do {
            try act()
        } catch let error as EmulatorError {
            return error.description
        } catch {}
        return ""
    }
}
