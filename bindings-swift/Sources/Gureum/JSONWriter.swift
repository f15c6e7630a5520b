/// Writes JSON.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    /// Whether secrets are written. Only what is sent to the service holds them.
    let revealsSecrets: Bool

    init(revealsSecrets: Bool = false) {
        self.revealsSecrets = revealsSecrets
    }

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// JSON that is finished already.
    mutating func append(_ json: [UInt8]) {
        bytes.append(contentsOf: json)
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

    /// JSON has no infinity and no NaN: they are written as `null`, as everywhere.
    mutating func write(_ number: Double) {
        guard number.isFinite else { return raw("null") }
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
        raw("[")
        for (index, item) in items.enumerated() {
            if index > 0 { raw(",") }
            write(&self, item)
        }
        raw("]")
    }

    /// Sorted by name, so that the same value is always the same text.
    mutating func map<T>(_ fields: [String: T], _ write: (inout JSONWriter, T) -> Void) {
        raw("{")
        for (index, name) in fields.keys.sorted().enumerated() {
            if index > 0 { raw(",") }
            self.write(name)
            raw(":")
            if let value = fields[name] { write(&self, value) }
        }
        raw("}")
    }
}
