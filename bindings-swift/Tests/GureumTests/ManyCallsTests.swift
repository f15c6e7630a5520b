import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// Lets go once, for all who wait.
private final class Gate: Sendable {
    private let state = Locked((isOpen: false, waiting: [CheckedContinuation<Void, Never>]()))

    func open() {
        let waiting = state.with { state in
            defer { state = (true, []) }
            return state.waiting
        }
        waiting.forEach { $0.resume() }
    }

    func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.with { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }
}

private struct Defect: Error {}

/// Inputs without an end, that count how many of them were pulled.
private struct Counted: Sequence, IteratorProtocol {
    let pulled: Locked<Int>
    private var number = 0

    init(_ pulled: Locked<Int>) { self.pulled = pulled }

    mutating func next() -> Int? {
        pulled.with { $0 += 1 }
        defer { number += 1 }
        return number
    }
}

@Suite("many calls at once") struct ManyCallsTests {
    /// What calls nobody.
    private func client() throws -> DataForest {
        let keys = CredentialSource.keys(accessKey: String(repeating: "a", count: 20), secretKey: String(repeating: "b", count: 40))
        return try DataForest(credentials: keys, endpoint: "http://127.0.0.1:9")
    }

    /// Waits for as long as it takes; who waits in vain is ended by the runner.
    private func until(_ isSo: () -> Bool) async throws {
        while !isSo() { try await Task.sleep(for: .milliseconds(1)) }
    }

    /// Ends with its task, and not before.
    private func forever() async throws {
        while true { try await Task.sleep(for: .seconds(3600)) }
    }

    private func all<T>(_ calls: ManyCalls<T>) async throws -> [T] {
        var results: [T] = []
        for try await result in calls { results.append(result) }
        return results
    }

    @Test("never more than the limit reach the server, and as many do") func limit() async throws {
        let emulator = try Emulator()
        let df = try emulator.client(DataForest.self)
        let (now, most) = (Locked(0), Locked(0))
        let isFull = Gate()
        let totals = try await all(
            df.map(0..<20, concurrency: 4) { _ in
                let running = now.with { now in
                    now += 1
                    return now
                }
                most.with { $0 = max($0, running) }
                if running == 4 { isFull.open() }
                // Fewer would wait for ever.
                await isFull.pass()
                defer { now.with { $0 -= 1 } }
                return try await df.accounts.getList().firstPage().contents.count
            })
        #expect(totals == Array(repeating: 0, count: 20))
        #expect(most.with { $0 } == 4)
        #expect(try emulator.journal().filter { $0["operation"] == "accounts.getList" }.count == 20)
    }

    @Test("results come in the order of their inputs, or as they are there", arguments: [true, false])
    func order(_ ordered: Bool) async throws {
        let gates = (0..<5).map { _ in Gate() }
        gates[4].open()
        // One ends after the other has come out, or all would be there at once.
        let calls = try client().map(0..<5, ordered: ordered) { at in
            await gates[at].pass()
            if ordered, at > 0 { gates[at - 1].open() }
            return at
        }
        var came: [Int] = []
        for try await at in calls {
            came.append(at)
            if !ordered, at > 0 { gates[at - 1].open() }
        }
        #expect(came == (ordered ? [0, 1, 2, 3, 4] : [4, 3, 2, 1, 0]))
    }

    @Test("the first failure ends it, and what is in flight", arguments: [true, false])
    func failure(_ ordered: Bool) async throws {
        let (pulled, begun, cancelled) = (Locked(0), Locked(0), Locked(0))
        let areBegun = Gate()
        let calls = try client().map(Counted(pulled), concurrency: 4, ordered: ordered) { at in
            let count = begun.with { begun in
                begun += 1
                return begun
            }
            if count == 4 { areBegun.open() }
            await areBegun.pass()
            if at == 0 { throw GureumError(.notFound, "no such account", status: 404) }
            defer { cancelled.with { $0 += 1 } }
            try await forever()
            return at
        }
        do {
            _ = try await all(calls)
            Issue.record("no call failed")
        } catch let error as GureumError {
            #expect(error.kind == .notFound)
        }
        try await until { cancelled.with { $0 } == 3 }
        #expect(pulled.with { $0 } == 4)
    }

    @Test("failures are collected, and a defect of the program is not") func outcomes() async throws {
        let df = try client()
        let outcomes = try await all(
            df.mapOutcomes(0..<4) { at in
                if at % 2 == 1 { throw GureumError(.notFound, "no \(at)") }
                return "\(at)"
            })
        #expect(outcomes.map(\.index) == [0, 1, 2, 3] && outcomes.map(\.input) == [0, 1, 2, 3])
        #expect(outcomes.map { try? $0.result.get() } == ["0", nil, "2", nil])
        guard case .failure(let error) = outcomes[3].result else { throw Defect() }
        #expect(error.kind == .notFound && error.message == "no 3")
        let secret = try await all(df.mapOutcomes(["qaz123QA"]) { _ in 7 })[0]
        var dumped = ""
        dump(secret, to: &dumped)
        #expect("\(secret)".contains("7") && !"\(secret)\(dumped)\(String(reflecting: secret))".contains("qaz123QA"))
        await #expect(throws: Defect.self) {
            _ = try await all(df.mapOutcomes(0..<4) { if $0 == 2 { throw Defect() } })
        }
    }

    @Test("any number of inputs is pulled as there is room for them") func anyNumber() async throws {
        let pulled = Locked(0)
        var (given, ahead, sum) = (0, 0, 0)
        for try await at in try client().map(Counted(pulled).prefix(50_000), concurrency: 8, { $0 }) {
            ahead = max(ahead, pulled.with { $0 } - given)
            given += 1
            sum += at
        }
        #expect(given == 50_000 && sum == 1_249_975_000)
        #expect(ahead <= 8 * 4)
    }

    @Test("nothing is pulled before the first result is asked for, and no more than who leaves needs") func lazily() async throws {
        let pulled = Locked(0)
        let calls = try client().map(Counted(pulled), concurrency: 3) { $0 }
        #expect(pulled.with { $0 } == 0)
        var came: [Int] = []
        for try await at in calls {
            came.append(at)
            if came.count == 5 { break }
        }
        #expect(came == [0, 1, 2, 3, 4])
        #expect(pulled.with { $0 } <= 5 + 3 * 4)
    }

    @Test("who leaves the loop ends what is in flight") func leaving() async throws {
        let cancelled = Locked(0)
        for try await _ in try client().map(0..<4, concurrency: 4, { at in
            if at == 0 { return }
            defer { cancelled.with { $0 += 1 } }
            try await forever()
        }) { break }
        try await until { cancelled.with { $0 } == 3 }
    }

    @Test("cancelling ends what is in flight and leaves nothing in the quota") func cancelling() async throws {
        let df = try client()
        let (begun, cancelled) = (Locked(0), Locked(0))
        let map = Task {
            try await all(
                df.map(0..<10, concurrency: 4) { _ in
                    begun.with { $0 += 1 }
                    defer { cancelled.with { $0 += 1 } }
                    try await forever()
                })
        }
        try await until { begun.with { $0 } == 4 }
        map.cancel()
        await #expect(throws: CancellationError.self) { _ = try await map.value }
        try await until { cancelled.with { $0 } == 4 }
        #expect(try await all(df.map(0..<10, concurrency: 1) { $0 }) == Array(0..<10))
    }

    @Test("all maps of a client share one quota") func quota() async throws {
        let df = try client()
        let (now, most) = (Locked(0), Locked(0))
        let gate = Gate()
        @Sendable func call() async {
            now.with { now in
                now += 1
                most.with { $0 = max($0, now) }
            }
            await gate.pass()
            now.with { $0 -= 1 }
        }
        async let small: [Void] = all(df.map(0..<20, concurrency: 3) { _ in await call() })
        async let large: [Void] = all(df.withOptions(CallOptions()).map(0..<20, concurrency: 5) { _ in await call() })
        try await until { now.with { $0 } == 5 }
        // What has no turn would have begun by now, and what comes later is counted as well.
        try await Task.sleep(for: .milliseconds(50))
        gate.open()
        #expect(try await (small.count, large.count) == (20, 20))
        #expect(most.with { $0 } == 5)
    }

    @Test("a slow source holds up no result, and one that breaks gives first what was begun") func sources() async throws {
        let (inputs, source) = AsyncThrowingStream.makeStream(of: Int.self)
        source.yield(0)
        var came: [Int] = []
        do {
            for try await at in try client().map(inputs, { $0 }) {
                came.append(at)
                if at == 0 { source.yield(1) } else { source.finish(throwing: Defect()) }
            }
            Issue.record("the source did not break")
        } catch is Defect {}
        #expect(came == [0, 1])
    }

    @Test("progress is told, and a line shows it") func progress() async throws {
        let told = Locked<[MapProgress]>([])
        let calls = try client().mapOutcomes(1...3, onProgress: { progress in told.with { $0.append(progress) } }) { at in
            if at == 2 { throw GureumError(.notFound, "x") }
        }
        _ = try await all(calls)
        #expect(told.with { $0.map(\.done) } == [1, 2, 3])
        #expect(told.with { $0.last?.description } == "3, 1 failed, 0 in flight")
        let said = Locked("")
        let line = ProgressLine(width: 79) { text in said.with { $0 += text } }
        _ = try await all(try client().map(0..<40, onProgress: { line.show($0) }) { $0 })
        line.end()
        #expect(said.with { $0.hasPrefix("\r") && $0.trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix("40, 0 in flight") })
        #expect(await withMapProgressLine { _ in 7 } == 7)
    }

    @Test("what cannot work is refused", arguments: [0, -1, 1_001]) func refused(_ concurrency: Int) async throws {
        let df = try client()
        do {
            _ = try await all(df.map(0..<2, concurrency: concurrency) { $0 })
            Issue.record("\(concurrency) was taken")
        } catch let error as GureumError {
            #expect(error.kind == .input && error.message.contains("`concurrency`"))
        }
    }

    @Test("it can be walked on the main actor") @MainActor func mainActor() async throws {
        var sum = 0
        for try await at in try client().map((0..<100).lazy.map { $0 * 2 }, { $0 }) { sum += at }
        #expect(sum == 9_900)
    }
}
