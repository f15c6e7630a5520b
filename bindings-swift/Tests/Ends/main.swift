import Foundation
import Gureum

// A program may end at any time with calls in flight: no crash, no wait, no word. `GUREUM_SWIFT_ENDS=1000` makes many.
//
// Without arguments this starts itself, in each way to end; with arguments it is the program that ends.

if CommandLine.arguments.dropFirst().first == "line" {
    try await showLine()
    exit(0)
}
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
if FileManager.default.isExecutableFile(atPath: "/usr/bin/script") {
    // Terminals turn a line end into two characters.
    let wanted = [
        ("a terminal shows a live line wherever the output goes", "stty rows 24 cols 60 0<&2", "3, 0 in flight\r\n"),
        ("it is not wider than the terminal", "stty rows 24 cols 6 0<&2", "3, 0 \r\n"),
        ("it is not there where it is switched off", "export GUREUM_PROGRESS=0", ""),
        ("it is not there without a terminal", "exec 2>/dev/null", ""),
    ]
    for (name, before, end) in wanted {
        let (status, shown) = try inTerminal(before)
        let isGood = status == 0 && (end.isEmpty ? shown.isEmpty : shown.hasPrefix("\r") && shown.hasSuffix("\r\(end)"))
        failures += isGood ? 0 : 1
        print("\(isGood ? "ok" : "not ok") - \(name)")
        if !isGood { print("    status \(status): \(shown.debugDescription)") }
    }
} else {
    print("ok - a terminal shows a live line # SKIP there is no program that makes a terminal")
}
exit(failures == 0 ? 0 : 1)

/// Shows how three calls are going.
func showLine() async throws {
    let df = try DataForest(credentials: .keys(accessKey: "A", secretKey: "S"), options: ClientOptions(endpoint: "http://127.0.0.1:1"))
    try await withMapProgressLine { line in
        for try await _ in df.map([1, 2, 3], onProgress: line, { $0 }) {}
    }
}

/// What a terminal shows of this program, whose output and input are no terminal, and how it ended.
func inTerminal(_ before: String) throws -> (Int32, String) {
    let program = Process()
    let output = Pipe()
    program.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    let command = "unset COLUMNS; \(before); exec '\(CommandLine.arguments[0])' line >/dev/null </dev/null"
    program.arguments = ["-qec", command, "/dev/null"]
    program.standardInput = FileHandle.nullDevice
    program.standardOutput = output
    try program.run()
    let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    program.waitUntilExit()
    return (program.terminationStatus, shown)
}

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
