import Foundation
import GureumTesting

@testable import Gureum

// Calls, errors, cancellations and lists leave nothing behind. `GUREUM_SWIFT_CALLS=100000` makes the run of a release, which
// `tests/run swift-bench` does: only so many calls tell growth from what a busy machine has not cleaned up yet. A shorter run
// counts what is waiting and under way.
//
// A program of its own: Swift Testing keeps the backtrace of every error that is thrown, about 60 bytes each, and would be
// what grows.

let calls = Int(ProcessInfo.processInfo.environment["GUREUM_SWIFT_CALLS"] ?? "") ?? 4_000
let width = 50
let rounds = 8

let emulator = try Emulator(clock: .real)
let df = try emulator.client(DataForest.self)

/// Memory of this process; 0 where it cannot be read.
func residentBytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0) * 4096
}

func many(_ count: Int, _ call: @escaping @Sendable (DataForest) async -> Void) async throws {
    var done = 0
    while done < count {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<width {
                let df = df
                group.addTask { await call(df) }
            }
        }
        done += width
        // The journal is the emulator's memory, not the client's.
        try emulator.clearJournal()
    }
}

/// Memory goes up and down by megabytes with what the emulator has not closed yet. What is left behind raises the lowest
/// reading of later rounds above that of the first ones.
func leavesNothing(_ name: String, count: Int, _ call: @escaping @Sendable (DataForest) async -> Void) async throws {
    // Allocators and pools fill up during the first calls, and then no more.
    try await many(max(2_000, count / 2), call)
    var readings: [Int] = []
    for _ in 0..<2 * rounds {
        try await many(count / rounds, call)
        try await Task.sleep(for: .milliseconds(20))
        readings.append(residentBytes())
    }
    let grown = readings[rounds...].min()! - readings[..<rounds].min()!
    let (waiting, underWay) = (Runtime.shared.waitingCount, Runtime.shared.underWay)
    let isMeasured = calls >= 100_000
    let isGood = (!isMeasured || grown < 3_000_000 + count * 8) && waiting == 0 && underWay == 0
    print("\(isGood ? "ok" : "not ok") - \(name) leave nothing behind")
    print("    \(grown) bytes more after \(count) more; \(waiting) waiting, \(underWay) under way")
}

try await leavesNothing("calls", count: calls) { df in _ = try? await df.accounts.checkAvailableName(name: "demo") }
try await leavesNothing("errors", count: calls) { df in _ = try? await df.accounts.getDetail(id: "nobody") }
try await leavesNothing("cancellations", count: calls) { df in
    let task = Task { try await df.accounts.getDetail(id: "nobody") }
    await Task.yield()
    task.cancel()
    _ = await task.result
}
try await leavesNothing("lists that are left half-way, and clients,", count: calls / 4) { df in
    var iterator = df.accounts.getList().makeAsyncIterator()
    _ = try? await iterator.next()
    let keys = Credentials(accessKey: "A", secretKey: "S")
    _ = try? emulator.client(DataForest.self, credentials: .provider { keys })
}
