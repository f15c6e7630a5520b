import Gureum

/// Where two values first differ.
struct Difference: Error, CustomStringConvertible {
    let description: String
}

/// Compares JSON with a pattern of it, as tests/scenarios/README.md says. `nil` is a field that is not there.
func fits(_ pattern: JSONValue, _ actual: JSONValue?, _ at: String) throws {
    let differs = Difference(description: "\(at) is \(actual.map(\.description) ?? "absent"), expected \(pattern)")
    switch pattern {
    case .array(let patterns):
        guard let items = actual?.array, items.count == patterns.count else { throw differs }
        for (index, (pattern, item)) in zip(patterns, items).enumerated() { try fits(pattern, item, "\(at)/\(index)") }
    case .object(let fields):
        if fields.count == 1, let (word, argument) = fields.first, word.hasPrefix("$") {
            guard try isSpecial(word, argument, actual, at) else { throw differs }
            return
        }
        guard let actual, actual.object != nil else { throw differs }
        for (name, field) in fields { try fits(field, actual[name], "\(at)/\(name)") }
    case .integer, .number:
        guard let actual, pattern.double == actual.double else { throw differs }
    default:
        guard pattern == actual else { throw differs }
    }
}

private func isSpecial(_ word: String, _ argument: JSONValue, _ actual: JSONValue?, _ at: String) throws -> Bool {
    let (text, part) = (actual?.string, argument.string ?? "")
    return switch word {
    case "$absent": (actual == nil) == argument.bool
    case "$any": (argument.array ?? []).contains { doesFit($0, actual, at) }
    case "$has": (actual?.array ?? []).contains { doesFit(argument, $0, at) }
    case "$length": (actual?.array?.count ?? text?.count) == argument.int
    case "$type": actual.map(kind) == part
    case "$contains": text?.contains(part) ?? false
    case "$lacks": text.map { !$0.contains(part) } ?? false
    case "$starts": text?.hasPrefix(part) ?? false
    default: throw Difference(description: "there is no pattern \(word)")
    }
}

private func doesFit(_ pattern: JSONValue, _ actual: JSONValue?, _ at: String) -> Bool {
    (try? fits(pattern, actual, at)) != nil
}

private func kind(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
}

/// Puts what is remembered in the place of `${name}`.
func filled(_ value: JSONValue, _ memory: [String: JSONValue]) -> JSONValue {
    switch value {
    case .array(let items): return .array(items.map { filled($0, memory) })
    case .object(let fields): return .object(fields.mapValues { filled($0, memory) })
    case .string(var text):
        for (name, known) in memory {
            let place = "${\(name)}"
            if text == place { return known }
            text = text.split(separator: place, omittingEmptySubsequences: false).joined(separator: known.string ?? "\(known)")
        }
        return .string(text)
    default: return value
    }
}
