import Foundation

@testable import Gureum

/// A program with services that all languages are tested at, and what it said.
final class Stage: Sendable {
    /// Services that refuse.
    static let refusals = Stage("GUREUM_REFUSALS")
    /// Services for secrets, and how these would look.
    static let canaries = Stage("GUREUM_CANARIES")

    let said: Result<JSONValue, any Error>

    private init?(_ variable: String) {
        guard let program = ProcessInfo.processInfo.environment[variable] else { return nil }
        said = Result { try Stage.start(program) }
    }

    /// Starts it. It ends with this process, whose end of the pipe is its standard input.
    private static func start(_ program: String) throws -> JSONValue {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: program)
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // As long as this process, or the stage would end now.
        _ = Unmanaged.passRetained(input)
        var line = Data()
        while line.last != 10 {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            line += more
        }
        return try JSONValue(parsing: line)
    }
}
