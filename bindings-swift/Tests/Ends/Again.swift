import Foundation

/// Starts this program once more: its status, and all that it said.
func run(_ arguments: [String], within limit: DispatchTimeInterval = .seconds(20)) throws -> (Int32, String) {
    let program = Process()
    let output = Pipe()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    program.arguments = arguments
    program.standardOutput = output
    program.standardError = output
    try program.run()
    // One that does not end by itself is ended, which is another status.
    let end = DispatchTime.now() + limit
    DispatchQueue.global().asyncAfter(deadline: end) { if program.isRunning { program.terminate() } }
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    program.waitUntilExit()
    return (program.terminationReason == .exit ? program.terminationStatus : -program.terminationStatus, said)
}
