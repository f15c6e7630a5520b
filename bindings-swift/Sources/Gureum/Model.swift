import Foundation

/// What a service takes or answers. Generated types conform to it.
///
/// A field that this version does not know is kept in ``extra``, and `Codable` writes it again. A field that the service
/// leaves out, or sends in another kind than it documents, is `nil` or empty. `Codable` leaves secrets out.
public protocol Model: Codable, Hashable, Sendable {
    /// Fields that this version does not know.
    var extra: [String: JSONValue] { get set }

    /// Reads what it knows. For generated code; use `Codable` or ``JSONValue/decoded(as:)``.
    init(from fields: inout FieldReader) throws

    /// Writes what it holds. For generated code; use `Codable` or ``json``.
    func write(to fields: inout FieldWriter)
}

extension Model {
    /// It as JSON, without secrets.
    public var json: JSONValue {
        var fields = FieldWriter()
        write(to: &fields)
        // What was just written can be read.
        return (try? JSONValue(parsing: Data(fields.finished().bytes))) ?? .null
    }

    public init(from decoder: any Decoder) throws {
        let value = try JSONValue(from: decoder)
        guard case .object = value else {
            let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "this is no object")
            throw DecodingError.typeMismatch([String: JSONValue].self, context)
        }
        do {
            self = try value.decoded()
        } catch {
            let context = DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.message)
            throw DecodingError.dataCorrupted(context)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        try json.encode(to: encoder)
    }
}

/// Text with known values; any other text is as good.
///
/// A state that a vendor adds tomorrow is an ordinary value, so a `switch` needs a `default`.
public protocol OpenText: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// The values that this version knows.
    static var known: [Self] { get }

    init(rawValue: String)
}

extension OpenText {
    public init(stringLiteral text: String) {
        self.init(rawValue: text)
    }

    /// The text as the service writes it.
    public var description: String { rawValue }
}
