import Foundation

@testable import Gureum

/// A program with services that all languages are tested at, and what it said.
final class Stage: Sendable {
    /// Services that refuse.
    static let refusals = Stage("GUREUM_REFUSALS", "refusals")
    /// Services for secrets, and how these would look.
    static let canaries = Stage("GUREUM_CANARIES", "canaries")

    let said: Result<JSONValue, any Error>

    /// The program that the variable names. Where none is named, cargo builds and starts it.
    private init(_ variable: String, _ name: String) {
        let named = ProcessInfo.processInfo.environment[variable]
        said = Result { try Stage.start(named.map { [$0] } ?? Stage.cargo("conformance", "--bin", name)) }
    }

    /// The scenario files of the project: those that the variable names, else as they are.
    static func scenarios() throws -> JSONValue {
        if let file = ProcessInfo.processInfo.environment["GUREUM_SCENARIOS"] {
            return try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: file)))
        }
        return try start(cargo("scenarios"))
    }

    private static func cargo(_ package: String...) -> [String] {
        ["/usr/bin/env", "cargo", "run", "--quiet", "--package"] + package
    }

    /// Starts it. It ends with this process, whose end of the pipe is its standard input.
    private static func start(_ command: [String]) throws -> JSONValue {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = URL(fileURLWithPath: #filePath + "/../../../..").standardized
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
