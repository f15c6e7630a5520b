/// A value of a field, read from what services really send.
///
/// The vendors' own samples have `""`, `{}` and `null` where a number or a list is due, numbers as text, and one element
/// where the type page says list. A strict reader would fail the whole answer over one such field, so a value of a wrong
/// kind reads as absent.
protocol FieldValue {
    static func read(_ node: JSONNode) -> Self?
    func write(to writer: inout JSONWriter)
    func isWritten(by writer: JSONWriter) -> Bool
}

extension FieldValue {
    func isWritten(by writer: JSONWriter) -> Bool { true }
}

/// Text takes numbers and booleans as they were written.
private func text(_ node: JSONNode) -> String? {
    switch node {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.description
    case .bool(let bool): bool ? "true" : "false"
    case .null, .array, .object: nil
    }
}

private func trimmed(_ text: String) -> Substring {
    let head = text.drop(while: \.isWhitespace)
    return head.lastIndex { !$0.isWhitespace }.map { head[...$0] } ?? head
}

extension String: FieldValue {
    static func read(_ node: JSONNode) -> String? { text(node) }
    func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Secret: FieldValue {
    static func read(_ node: JSONNode) -> Secret? { text(node).map { Secret($0) } }
    func write(to writer: inout JSONWriter) { writer.write(reveal()) }
    func isWritten(by writer: JSONWriter) -> Bool { writer.revealsSecrets }
}

extension Timestamp: FieldValue {
    static func read(_ node: JSONNode) -> Timestamp? { text(node).map(Timestamp.init(rawValue:)) }
    func write(to writer: inout JSONWriter) { writer.write(rawValue) }
}

extension FieldValue where Self: OpenText {
    static func read(_ node: JSONNode) -> Self? { text(node).map(Self.init(rawValue:)) }
    func write(to writer: inout JSONWriter) { writer.write(rawValue) }
}

extension Int: FieldValue {
    static func read(_ node: JSONNode) -> Int? {
        switch node {
        case .integer(let number): number
        // `7.0` is a whole number in JSON; `7.5` is not.
        case .number(let number): Int(exactly: number)
        case .string(let text): Int(trimmed(text)) ?? Double(trimmed(text)).flatMap { Int(exactly: $0) }
        case .null, .bool, .array, .object: nil
        }
    }

    func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Double: FieldValue {
    static func read(_ node: JSONNode) -> Double? {
        switch node {
        case .integer(let number): Double(number)
        case .number(let number): number
        // `inf` and `nan` are numbers to Swift and none in JSON.
        case .string(let text): Double(trimmed(text)).flatMap { $0.isFinite ? $0 : nil }
        case .null, .bool, .array, .object: nil
        }
    }

    func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension Bool: FieldValue {
    static func read(_ node: JSONNode) -> Bool? {
        switch node {
        case .bool(let bool): bool
        case .string(let text): ["true": true, "false": false][trimmed(text).lowercased()]
        case .null, .integer, .number, .array, .object: nil
        }
    }

    func write(to writer: inout JSONWriter) { writer.write(self) }
}

extension JSONValue: FieldValue {
    static func read(_ node: JSONNode) -> JSONValue? {
        if case .null = node { nil } else { JSONValue(node) }
    }

    func write(to writer: inout JSONWriter) { writer.write(self) }
}

/// One element instead of a list is a list of one; elements of a wrong kind are left out.
extension Array: FieldValue where Element: FieldValue {
    static func read(_ node: JSONNode) -> [Element]? {
        switch node {
        case .array(let items): return items.compactMap(Element.read)
        case .null: return nil
        case .string(let text) where text.isEmpty: return nil
        default: return Element.read(node).map { [$0] }
        }
    }

    func write(to writer: inout JSONWriter) { writer.list(self) { $1.write(to: &$0) } }
}

/// `{}` is an empty map and not absent, because nothing in a map is due.
extension Dictionary: FieldValue where Key == String, Value: FieldValue {
    static func read(_ node: JSONNode) -> [String: Value]? {
        guard case .object(let fields) = node else { return nil }
        let pairs = fields.compactMap { field in Value.read(field.value).map { (field.name, $0) } }
        return Dictionary(pairs, uniquingKeysWith: { _, last in last })
    }

    func write(to writer: inout JSONWriter) { writer.map(self) { $1.write(to: &$0) } }
}

/// An empty object reads as absent.
extension FieldValue where Self: Model {
    static func read(_ node: JSONNode) -> Self? {
        guard case .object(let fields) = node, !fields.isEmpty else { return nil }
        var reader = FieldReader(node)
        return try? Self(from: &reader)
    }

    func write(to writer: inout JSONWriter) {
        var fields = FieldWriter(revealsSecrets: writer.revealsSecrets)
        write(to: &fields)
        writer.append(fields.finished())
    }
}
