import Foundation

/// Parsed JSON as it stands in the text: fields in their order, names that come twice included.
enum JSONNode {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONNode])
    case object([(name: String, value: JSONNode)])

    init(_ value: JSONValue) {
        switch value {
        case .null: self = .null
        case .bool(let bool): self = .bool(bool)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .string(let text): self = .string(text)
        case .array(let items): self = .array(items.map(JSONNode.init))
        case .object(let fields): self = .object(fields.map { ($0.key, JSONNode($0.value)) })
        }
    }
}

extension JSONValue {
    init(_ node: JSONNode) {
        switch node {
        case .null: self = .null
        case .bool(let bool): self = .bool(bool)
        case .integer(let number): self = .integer(number)
        case .number(let number): self = .number(number)
        case .string(let text): self = .string(text)
        case .array(let items): self = .array(items.map(JSONValue.init))
        case .object(let fields):
            self = .object(Dictionary(fields.map { ($0.name, JSONValue($0.value)) }, uniquingKeysWith: { _, last in last }))
        }
    }
}

/// Reads JSON.
///
/// `JSONDecoder` took 40 to 100 µs for an answer of ten items, more than everything else that a call costs, and it can
/// neither keep unknown fields nor read past a value of a wrong kind. Text that is no UTF-8 reads with replacement
/// characters, and nesting is limited, because the answer is from somebody else.
struct JSONParser {
    private let bytes: [UInt8]
    private var at = 0
    private static let deepest = 128

    /// What is wrong with a text, and where.
    struct Mistake: Error {
        let offset: Int
    }

    static func parse(_ text: Data) throws -> JSONNode {
        var parser = JSONParser(bytes: [UInt8](text))
        let node = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.at == parser.bytes.count else { throw parser.mistake }
        return node
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var mistake: Mistake { Mistake(offset: at) }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
    }

    private mutating func expect(_ byte: Character) throws {
        guard let ascii = byte.asciiValue, next == ascii else { throw mistake }
        at += 1
    }

    private mutating func value(depth: Int) throws -> JSONNode {
        skipSpace()
        guard depth <= Self.deepest, let first = next else { throw mistake }
        switch first {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ node: JSONNode) throws -> JSONNode {
        let length = text.utf8CodeUnitCount
        let isThere = at + length <= bytes.count && text.withUTF8Buffer { bytes[at..<at + length].elementsEqual($0) }
        guard isThere else { throw mistake }
        at += length
        return node
    }

    private mutating func object(depth: Int) throws -> JSONNode {
        at += 1
        var fields: [(name: String, value: JSONNode)] = []
        skipSpace()
        if next == UInt8(ascii: "}") {
            at += 1
            return .object(fields)
        }
        fields.reserveCapacity(8)
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw mistake }
            let name = try string()
            skipSpace()
            try expect(":")
            fields.append((name, try value(depth: depth + 1)))
            skipSpace()
            if next == UInt8(ascii: "}") {
                at += 1
                return .object(fields)
            }
            try expect(",")
        }
    }

    private mutating func array(depth: Int) throws -> JSONNode {
        at += 1
        var items: [JSONNode] = []
        skipSpace()
        if next == UInt8(ascii: "]") {
            at += 1
            return .array(items)
        }
        while true {
            items.append(try value(depth: depth + 1))
            skipSpace()
            if next == UInt8(ascii: "]") {
                at += 1
                return .array(items)
            }
            try expect(",")
        }
    }

    private mutating func string() throws -> String {
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\"), bytes[at] >= 0x20 { at += 1 }
        if next == UInt8(ascii: "\"") {
            defer { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        return try escapedString(from: start)
    }

    /// A string with escapes; everything before the first one was seen already.
    private mutating func escapedString(from start: Int) throws -> String {
        var text = Array(bytes[start..<at])
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw mistake
            default: text.append(byte)
            }
        }
        throw mistake
    }

    private mutating func escape(into text: inout [UInt8]) throws {
        guard let byte = next else { throw mistake }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default: throw mistake
        }
    }

    /// The letter of `\uXXXX`, or of two of them; half of a pair becomes the replacement character.
    private mutating func scalar() throws -> Unicode.Scalar {
        let first = try hexadecimal()
        guard (0xD800...0xDBFF).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let back = at
        at += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second) else {
            at = back
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws -> UInt32 {
        guard at + 4 <= bytes.count else { throw mistake }
        var value: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw mistake }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    private mutating func number() throws -> JSONNode {
        let start = at
        var isWhole = true
        if next == UInt8(ascii: "-") { at += 1 }
        guard let first = next, (0x30...0x39).contains(first) else { throw mistake }
        if first == 0x30, at + 1 < bytes.count, (0x30...0x39).contains(bytes[at + 1]) { throw mistake }
        loop: while let byte = next {
            switch byte {
            case 0x30...0x39: break
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"): isWhole = false
            default: break loop
            }
            at += 1
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let whole = Int(text) { return .integer(whole) }
        guard let value = Double(text), value.isFinite else { throw mistake }
        return .number(value)
    }
}
