import Foundation
import GureumTesting
import Testing

@testable import Gureum

/// An emulator that answers with the documented examples, and only to the documented requests.
///
/// Each test has its own, because tests run side by side and ask what was asked last.
struct Wire {
    let emulator: Emulator

    /// Where mocks answer that know the descriptions alone, by service; `mocked` of the suites says.
    private static let mocks = ProcessInfo.processInfo.environment["GUREUM_MOCK"]

    static func open<C: Client>(_ kind: C.Type) throws -> (C, Wire) {
        let emulator = try Emulator(clock: .real, replay: true)
        var options = ClientOptions()
        if let mocks { options.endpoint = try JSONValue(parsing: Data(mocks.utf8))[C.service]?.string }
        return (try emulator.client(kind, options: options), Wire(emulator: emulator))
    }

    /// The last request was for this operation, to this address, and well signed; of a mock's, the mock judges.
    func asked(_ operation: String, _ method: String, _ target: String) throws {
        if Wire.mocks != nil { return }
        let last = try #require(try emulator.journal().last)
        let found = ["operation", "method", "target", "signature"].map { last[$0]?.string }
        #expect(found == [operation, method, target, "valid"])
    }
}

/// A model as JSON with its secrets, as it would be sent.
func whole(_ model: some Model) throws -> JSONValue {
    var fields = FieldWriter(revealsSecrets: true)
    model.write(to: &fields)
    return try JSONValue(parsing: Data(fields.finished().bytes))
}

/// Holds a model against the documented answer, and against itself after a turn through `Codable`.
func same<T: Model & FieldValue>(_ answer: T, _ documented: String) throws {
    let wanted = try JSONValue(parsing: Data(documented.utf8))
    #expect(filled(try whole(answer)) == filled(wanted))
    #expect(answer.extra.isEmpty)
    let again = try JSONDecoder().decode(T.self, from: try JSONEncoder().encode(answer))
    #expect(again.json == answer.json)
    #expect(try wanted.decoded(as: T.self) == answer)
}

/// Holds a file against the documented one.
func same<T: FileContent>(_ answer: T, _ kind: T.Type, file documented: String) {
    #expect(answer.data.base64EncodedString() == documented)
}

/// Without what a tolerant reader takes for absent, and with numbers as the text that they may be read as.
private func filled(_ value: JSONValue) -> JSONValue {
    switch value {
    case .integer(let number): .string(String(number))
    case .number(let number): .string(Int(exactly: number).map(String.init) ?? String(number))
    case .array(let items): .array(items.map(filled))
    case .object(let fields): .object(fields.mapValues(filled).filter { !isNothing($0.value) })
    default: value
    }
}

private func isNothing(_ value: JSONValue) -> Bool {
    [.null, .string(""), .array([]), .object([:])].contains(value)
}
