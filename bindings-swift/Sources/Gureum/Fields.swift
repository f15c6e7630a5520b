/// The fields of an object that a model takes what it knows from. Used by generated code.
public struct FieldReader {
    private var fields: [(name: String, value: JSONNode)]

    init(_ node: JSONNode) {
        if case .object(let fields) = node { self.fields = fields } else { fields = [] }
    }

    /// The field, if it is there and means something as `T`. Of a name that comes twice the last one counts.
    mutating func take<T: FieldValue>(_ name: String, as type: T.Type = T.self) -> T? {
        var found: T?
        for index in fields.indices.reversed() where fields[index].name == name {
            let (_, value) = fields.remove(at: index)
            found = found ?? T.read(value)
        }
        return found
    }

    /// The field, which must be there.
    mutating func require<T: FieldValue>(_ name: String, as type: T.Type = T.self) throws -> T {
        guard let value = take(name, as: type) else { throw Missing(name: name) }
        return value
    }

    /// A field that must be there is not.
    struct Missing: Error {
        let name: String
    }

    /// What nothing was taken from.
    var rest: [String: JSONValue] {
        if fields.isEmpty { return [:] }
        return Dictionary(fields.map { ($0.name, JSONValue($0.value)) }, uniquingKeysWith: { _, last in last })
    }
}

/// Where a model puts its fields. Used by generated code.
public struct FieldWriter {
    private var writer: JSONWriter
    private var isEmpty = true

    init(revealsSecrets: Bool = false) {
        writer = JSONWriter(revealsSecrets: revealsSecrets)
        writer.raw("{")
    }

    mutating func put<T: FieldValue>(_ name: String, _ value: T?) {
        guard let value, value.isWritten(by: writer) else { return }
        if !isEmpty { writer.raw(",") }
        isEmpty = false
        writer.name(name)
        value.write(to: &writer)
    }

    /// The field, unless there is nothing in it: then the service has left it out.
    mutating func putFilled<T: FieldValue & Collection>(_ name: String, _ value: T) {
        if !value.isEmpty { put(name, value) }
    }

    mutating func put(extra: [String: JSONValue]) {
        for name in extra.keys.sorted() { put(name, extra[name]) }
    }

    /// The finished object.
    consuming func finished() -> Input {
        writer.raw("}")
        return Input(bytes: writer.bytes, flaw: writer.flaw)
    }
}

/// What the input of a call is written into.
func encoded(_ fill: (inout FieldWriter) -> Void = { _ in }) -> Input {
    var fields = FieldWriter(revealsSecrets: true)
    fill(&fields)
    return fields.finished()
}
