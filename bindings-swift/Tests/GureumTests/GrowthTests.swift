import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// Calls, errors and cancellations leave nothing behind. `GUREUM_SWIFT_CALLS=100000` makes the run of a release.
@Suite("growth") struct GrowthTests {
    static let calls = Int(ProcessInfo.processInfo.environment["GUREUM_SWIFT_CALLS"] ?? "") ?? 4_000
    private static let width = 50

    let emulator: Emulator
    let df: DataForest

    init() throws {
        emulator = try Emulator(clock: .real)
        df = try emulator.client(DataForest.self)
    }

    @Test("calls leave nothing behind") func calls() async throws {
        try await leavesNothing("calls") { df in _ = try? await df.accounts.checkAvailableName(name: "demo") }
    }

    @Test("errors leave nothing behind") func errors() async throws {
        try await leavesNothing("errors") { df in _ = try? await df.accounts.getDetail(id: "nobody") }
    }

    @Test("cancellations leave nothing behind") func cancellations() async throws {
        try await leavesNothing("cancellations") { df in
            let task = Task { try await df.accounts.getDetail(id: "nobody") }
            await Task.yield()
            task.cancel()
            _ = await task.result
        }
    }

    @Test("lists that are left half-way, and clients, leave nothing behind") func lists() async throws {
        let emulator = emulator
        try await leavesNothing("lists", count: Self.calls / 4) { df in
            var iterator = df.accounts.getList().makeAsyncIterator()
            _ = try? await iterator.next()
            let keys = Credentials(accessKey: "A", secretKey: "S")
            _ = try? emulator.client(DataForest.self, credentials: .provider { keys })
        }
    }

    private func leavesNothing(_ name: String, count: Int = calls, _ call: @escaping @Sendable (DataForest) async -> Void) async throws {
        // Allocators and pools fill up during the first calls, and then no more.
        try await many(max(2_000, count / 2), call)
        let before = try residentBytes()
        try await many(count, call)
        let grown = try residentBytes() - before
        print("\(count) \(name): \(grown) bytes more")
        #expect(grown < 12_000_000 + count * 16)
        #expect(Runtime.shared.waitingCount == 0)
        #expect(Runtime.shared.underWay == 0)
    }

    private func many(_ count: Int, _ call: @escaping @Sendable (DataForest) async -> Void) async throws {
        var done = 0
        while done < count {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<Self.width {
                    let df = df
                    group.addTask { await call(df) }
                }
            }
            done += Self.width
            // The journal is the emulator's memory, not the client's.
            try emulator.clearJournal()
        }
    }

    /// Memory of this process; 0 where it cannot be read.
    private func residentBytes() throws -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0) * 4096
    }
}
