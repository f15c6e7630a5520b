import Foundation
import Gureum

// A program may end at any time with calls in flight: no crash, no wait, no word. `GUREUM_SWIFT_ENDS=1000` makes many.
//
// Without arguments this starts itself, in each way to end; with arguments it is the program that ends.

if CommandLine.arguments.count > 1 {
    try await leave(CommandLine.arguments[1], calls: Int(CommandLine.arguments[2]) ?? 0, endpoint: CommandLine.arguments[3])
    exit(0)
}

let times = Int(ProcessInfo.processInfo.environment["GUREUM_SWIFT_ENDS"] ?? "") ?? 12
let server = try BareServer()
var failures = 0
for (how, calls, code) in [("exit", 1, 7), ("exit", 100, 7), ("exit", 500, 7), ("_exit", 100, 7), ("return", 100, 0)] as [(String, Int, Int32)] {
    let begun = ContinuousClock.now
    var bad: [String] = []
    for _ in 0..<times {
        let (ended, said) = try run([how, String(calls), server.endpoint])
        if ended != code || !said.isEmpty { bad.append("status \(ended): \(said)") }
    }
    failures += bad.count
    print("\(bad.isEmpty ? "ok" : "not ok") - \(how) with \(calls) calls in flight, \(times) times")
    print("    \((ContinuousClock.now - begun) / times) each; \(bad.first ?? "no word")")
}
exit(failures == 0 ? 0 : 1)

/// Makes calls that nobody answers, and ends.
func leave(_ how: String, calls: Int, endpoint: String) async throws {
    let options = ClientOptions(endpoint: endpoint)
    let df = try DataForest(credentials: .keys(accessKey: "A", secretKey: "S"), options: options)
    for _ in 0..<calls { Task.detached { try await df.accounts.getDetail(id: "A") } }
    try await Task.sleep(for: .milliseconds(30))
    switch how {
    case "exit": exit(7)
    case "_exit": _exit(7)
    default: return
    }
}
