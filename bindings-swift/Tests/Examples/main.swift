// Every example runs as a user would run it: a process of its own, while one thing goes wrong.
//
// What each must print, what it asks for and what exists afterwards stands in one file for all languages,
// `tests/vectors/examples.json`. Arguments: that file, and a folder with the programs that were made of the examples.

import Foundation
import Gureum
import GureumTesting

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

struct Wrong: Error, CustomStringConvertible {
    let description: String
}

func expect(_ isSo: Bool, _ what: @autoclosure () -> String) throws {
    if !isSo { throw Wrong(description: what()) }
}

let expected = try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
let programs = URL(fileURLWithPath: CommandLine.arguments[2])
let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gureum-examples-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

func texts(_ value: JSONValue?) -> [String] { (value?.array ?? []).compactMap(\.string) }

/// What it printed, as lines. It knows the emulator by the variables alone.
@MainActor func run(_ name: String, _ emulator: Emulator) throws -> [String] {
    let process = Process()
    process.executableURL = programs.appendingPathComponent("example-\(name)/program")
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment.merging(try emulator.environment()) { $1 }
    for (variable, value) in expected["variables"]?.object ?? [:] { variables[variable] = value.string }
    process.environment = variables
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try expect(process.terminationStatus == 0, "\(name) ended with \(process.terminationStatus): \(said)")
    return said.split(separator: "\n").map(String.init)
}

/// Names of what its tenant has, by kind.
func existing(_ emulator: Emulator) throws -> [String: [String]] {
    guard let address = URL(string: "\(emulator.endpoint)/_gureum/resources") else { throw Wrong(description: emulator.endpoint) }
    let tenants = try JSONValue(parsing: Data(contentsOf: address))["tenants"]?.array ?? []
    let resources = tenants.flatMap { $0["resources"]?.array ?? [] }
    let named = resources.map { ($0["kind"]?.string ?? "", $0["name"]?.string ?? "") }
    return Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1).sorted() }
}

@MainActor func check(_ story: JSONValue) throws {
    let (name, fault) = (story["name"]?.string ?? "", story["fault"]?.object ?? [:])
    let emulator = try Emulator()
    for earlier in texts(story["after"]) { _ = try run(earlier, emulator) }
    try emulator.clearJournal()
    let rule = try emulator.fault(fault["fault"] ?? .null, fault)
    let printed = try run(name, emulator)
    try expect(try emulator.hits(ofFault: rule) == fault["first"]?.int, "the fault did not strike as often as it should")
    let prints = texts(story["prints"])
    try expect(printed.count == prints.count && zip(printed, prints).allSatisfy { $0.hasPrefix($1) }, "it printed \(printed)")
    try expect(texts(story["hides"]).allSatisfy { hidden in !printed.contains { $0.contains(hidden) } }, "it shows what is to be hidden")
    let asked = try emulator.journal().compactMap { $0["operation"]?.string }
    for (operation, count) in story["asks"]?.object ?? [:] {
        let times = asked.filter { $0 == operation }.count
        try expect(times == count.int, "\(operation) was asked \(times) times")
    }
    let existing = try existing(emulator)
    for (kind, names) in story["exists"]?.object ?? [:] {
        try expect(existing[kind] ?? [] == texts(names), "\(kind) that exist: \(existing)")
    }
    try emulator.close()
}

var failures = 0
let made = Set(try FileManager.default.contentsOfDirectory(atPath: programs.path).filter { $0.hasPrefix("example-") }.map { String($0.dropFirst(8)) })
let stories = (expected["examples"]?.array ?? []).filter { made.contains($0["name"]?.string ?? "") }
print(!made.isEmpty && stories.count == made.count ? "ok - every example has a story" : "not ok - every example has a story")
for story in stories {
    let name = story["name"]?.string ?? ""
    do {
        try check(story)
        print("ok - example \(name)")
    } catch {
        failures += 1
        print("not ok - example \(name)")
        print("    \(error)")
    }
}
exit(failures == 0 && !made.isEmpty && stories.count == made.count ? 0 : 1)
