// Gureum beside Foundation's URLSession: same server, same request, same decoded list.
//
//     Bench ADDRESS      ADDRESS is printed by the program that is made of `tests/bench/server/main.rs`
//
// Clients take turns, and the best round of each counts: other programs can only make a round worse.

import Foundation
import Gureum

let variables = ProcessInfo.processInfo.environment
let rounds = Int(variables["GUREUM_BENCH_ROUNDS"] ?? "") ?? 5
let calls = Int(variables["GUREUM_BENCH_CALLS"] ?? "") ?? 6400
let address = CommandLine.arguments[1]

let source = CredentialSource.keys(accessKey: String(repeating: "A", count: 20), secretKey: String(repeating: "S", count: 40))
let df = try DataForest(credentials: source, endpoint: address, options: ClientOptions(isolated: true))
let peer = try Peer(address)

typealias Call = @Sendable () async throws -> Int
let clients: [(name: String, call: Call)] = [
    ("gureum", { try await df.accounts.getList().firstPage().contents.count }),
    ("URLSession", { try await peer.call() }),
]

struct Wrong: Error {}

/// Microseconds per call.
struct Figures {
    var wall = Double.infinity
    var cpu = Double.infinity
}

/// CPU time of all threads of this process, in microseconds.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

@Sendable func measured(_ call: @escaping Call, width: Int, count: Int) async throws -> Figures {
    let (begun, used) = (ContinuousClock.now, processorTime())
    let each = max(1, count / width)
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<width {
            group.addTask { for _ in 0..<each { guard try await call() == 10 else { throw Wrong() } } }
        }
        try await group.waitForAll()
    }
    let total = Double(each * width)
    return Figures(wall: (ContinuousClock.now - begun) / .microseconds(1) / total, cpu: (processorTime() - used) / total)
}

func table(_ title: String, width: Int, count: Int) async throws -> [Figures] {
    var best = clients.map { _ in Figures() }
    // The first round opens connections.
    for turn in 0...rounds {
        for (index, client) in clients.enumerated() {
            let found = try await measured(client.call, width: width, count: count)
            guard turn > 0 else { continue }
            best[index].wall = min(best[index].wall, found.wall)
            best[index].cpu = min(best[index].cpu, found.cpu)
        }
    }
    print("\n\(title)")
    for (client, figures) in zip(clients, best) {
        let name = client.name.padding(toLength: 12, withPad: " ", startingAt: 0)
        print("  \(name) \(Int(1e6 / figures.wall)) calls/s, \(Int(figures.cpu)) µs CPU per call")
    }
    return best
}

let wide = try await table("64 in flight", width: 64, count: calls)
let one = try await table("one at a time", width: 1, count: calls / 8)
let ratios = [
    ("calls/s of URLSession, 64 in flight", wide[1].wall / wide[0].wall, 3.0),
    ("calls/s of URLSession, one at a time", one[1].wall / one[0].wall, 1.0),
]
print()
for (name, ratio, bar) in ratios {
    print("\(ratio >= bar ? "ok" : "not ok") - \(name): \(String(format: "%.2f", ratio)), at least \(bar)")
}
exit(ratios.allSatisfy { $0.1 >= $0.2 } ? 0 : 1)
