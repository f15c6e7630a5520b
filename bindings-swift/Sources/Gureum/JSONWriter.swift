import Foundation

/// JSON that is to be sent, or what is wrong with it. Used by generated code.
struct Input {
    let bytes: [UInt8]
    /// What JSON cannot hold, in words.
    var flaw: String?

    /// The bytes, if they say what they should.
    func checked(_ operation: String? = nil) throws(GureumError) -> Data {
        guard let flaw else { return Data(bytes) }
        throw GureumError(.input, flaw, hint: said("leave the field out, or give a value that JSON has"), operation: operation)
    }
}

/// Writes JSON.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether secrets are written. Only what is sent to the service holds them.
    let revealsSecrets: Bool
    /// The field that is written now.
    private var field = ""
    private var depth = 0
    /// The first thing that JSON cannot hold, in words. What stands in its place must not be sent.
    private(set) var flaw: String?
    /// The core takes no input that is nested deeper, and no stack is endless.
    private static let deepest = 127

    init(revealsSecrets: Bool = false) {
        self.revealsSecrets = revealsSecrets
    }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// JSON that is finished already.
    mutating func append(_ json: Input) {
        bytes.append(contentsOf: json.bytes)
        flaw = flaw ?? json.flaw
    }

    /// The name of a field, whose value is written next.
    mutating func name(_ name: String) {
        write(name)
        raw(":")
        field = name
    }

    mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): raw("\\\"")
            case UInt8(ascii: "\\"): raw("\\\\")
            case 0x0A: raw("\\n")
            case 0x0D: raw("\\r")
            case 0x09: raw("\\t")
            case 0..<0x20:
                let hexadecimal = Array("0123456789abcdef".utf8)
                raw("\\u00")
                bytes.append(hexadecimal[Int(byte >> 4)])
                bytes.append(hexadecimal[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func write(_ value: Bool) {
        if value { raw("true") } else { raw("false") }
    }

    mutating func write(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// JSON has no infinity and no NaN.
    mutating func write(_ number: Double) {
        guard number.isFinite else {
            flaw = flaw ?? "`\(field)` is `\(number)`, which is no number in JSON"
            return raw("null")
        }
        bytes.append(contentsOf: number.description.utf8)
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: raw("null")
        case .bool(let bool): write(bool)
        case .integer(let number): write(number)
        case .number(let number): write(number)
        case .string(let text): write(text)
        case .array(let items): list(items) { $0.write($1) }
        case .object(let fields): map(fields) { $0.write($1) }
        }
    }

    mutating func list<T>(_ items: [T], _ write: (inout JSONWriter, T) -> Void) {
        guard enter() else { return raw("null") }
        raw("[")
        for (index, item) in items.enumerated() {
            if index > 0 { raw(",") }
            write(&self, item)
        }
        raw("]")
        depth -= 1
    }

    /// Sorted by name, so that the same value is always the same text.
    mutating func map<T>(_ fields: [String: T], _ write: (inout JSONWriter, T) -> Void) {
        guard enter() else { return raw("null") }
        raw("{")
        for (index, name) in fields.keys.sorted().enumerated() {
            if index > 0 { raw(",") }
            self.name(name)
            if let value = fields[name] { write(&self, value) }
        }
        raw("}")
        depth -= 1
    }

    private mutating func enter() -> Bool {
        guard depth < Self.deepest else {
            flaw = flaw ?? "`\(field)` is nested more than \(Self.deepest) levels deep"
            return false
        }
        depth += 1
        return true
    }
}
