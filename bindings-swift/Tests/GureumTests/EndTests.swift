import Foundation
import Gureum
import GureumTesting
import Testing

/// How calls end: at once, and never late.
@Suite("ends") struct EndTests {
    private func client(_ silent: BareServer) throws -> DataForest {
        try DataForest(
            credentials: .keys(accessKey: "A", secretKey: "S"), endpoint: silent.endpoint, options: ClientOptions(isolated: true))
    }

    /// Against a service that never answers: the call's own limits would end it after 30 s.
    @Test("cancelling a task closes the socket long before any limit and throws CancellationError")
    func cancelling() async throws {
        let silent = try BareServer()
        let df = try client(silent)
        var best = Duration.seconds(60)
        // The best of several tries: other programs on the machine only make it slower.
        for _ in 0..<3 {
            let task = Task { try await df.accounts.getDetail(id: "A") }
            try await silent.waitForConnections(1)
            let begun = ContinuousClock.now
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await silent.waitForConnections(0)
            best = min(best, ContinuousClock.now - begun)
        }
        // Far from what it takes, which is a millisecond, so that no busy machine can fail it.
        #expect(best < .seconds(10))
    }

    @Test("a task that is cancelled already sends nothing") func cancelledBefore() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            _ = try await df.accounts.getDetail(id: "A")
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try emulator.journal().isEmpty)
    }

    @Test("cancelling ends a list and a wait") func cancellingSteps() async throws {
        let silent = try BareServer()
        let df = try client(silent)
        let list = Task { for try await _ in df.accounts.getList() {} }
        let wait = Task { _ = try await df.accounts.waitUntilRunning(id: "A") }
        try await silent.waitForConnections(2)
        for task in [list, wait] {
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        try await silent.waitForConnections(0)
    }

    @Test("a limit ends a call with an error of kind timeout") func timeout() async throws {
        let silent = try BareServer()
        let df = try client(silent)
        let error = await failure { try await df.accounts.getDetail(id: "A", options: CallOptions(timeout: .milliseconds(50))) }
        #expect(error?.kind == .timeout)
    }

    @Test("a closed client ends its calls and refuses new ones") func closing() async throws {
        let silent = try BareServer()
        let df = try client(silent)
        let task = Task { await failure { try await df.accounts.getDetail(id: "A") } }
        try await silent.waitForConnections(1)
        df.close()
        #expect(await task.value?.kind == .closed)
        #expect(await failure { try await df.accounts.getDetail(id: "A") }?.kind == .closed)
    }

    @Test("a call outlives the value that made it") func shortLivedClient() async throws {
        let emulator = try Emulator()
        #expect(try await emulator.client(DataForest.self).accounts.getList().all().isEmpty)
    }

    @Test("a thousand calls at once all get their own answer") func many() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        try await withThrowingTaskGroup(of: Bool?.self) { group in
            for number in 0..<1000 {
                group.addTask { try await df.accounts.checkAvailableName(name: "name\(number)").availableName }
            }
            for try await isAvailable in group { #expect(isAvailable == true) }
        }
        #expect(try emulator.journal().filter { $0["signature"] == "valid" }.count == 1000)
    }

    @Test("half of a thousand calls are cancelled at random, and every one ends once") func storm() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        let tasks = (0..<1000).map { number in
            Task { try await df.accounts.checkAvailableName(name: "name\(number)").availableName }
        }
        for task in tasks.shuffled().prefix(500) {
            task.cancel()
            await Task.yield()
        }
        for task in tasks {
            switch await task.result {
            case .success(let isAvailable): #expect(isAvailable == true)
            case .failure(let error): #expect(error is CancellationError)
            }
        }
        #expect(try await df.accounts.checkAvailableName(name: "last").availableName == true)
    }
}

/// The error of the package that the work throws; `nil` if it throws none or another one.
func failure<T>(_ work: () async throws -> T) async -> GureumError? {
    do {
        _ = try await work()
        return nil
    } catch {
        return error as? GureumError
    }
}
