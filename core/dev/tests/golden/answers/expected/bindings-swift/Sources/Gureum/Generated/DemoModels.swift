// Demo: models.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

extension Demo {
    /// Text with known values; any other text is as good.
    ///
    /// State of the thing.
    public struct State: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It works.
        public static let running = State(rawValue: "RUNNING")

        /// The same in small letters.
        public static let runningLowerCase = State(rawValue: "running")

        /// `STOPPED`.
        public static let stopped = State(rawValue: "STOPPED")

        public static let known: [State] = [.running, .runningLowerCase, .stopped]
    }
}

extension Demo {
    /// A part.
    public struct Part: Model, FieldValue {
        /// The vendor does not describe `size`.
        public var size: Int
        /// The vendor does not describe `key`.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var key: Secret?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - size: The vendor does not describe `size`.
        ///   - key: The vendor does not describe `key`.
        ///   - extra: Fields that this version does not know.
        public init(size: Int, key: Secret? = nil, extra: [String: JSONValue] = [:]) {
            self.size = size
            self.key = key
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.size = try fields.require("size")
            self.key = fields.take("key")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("size", self.size)
            fields.put("key", self.key)
            fields.put(extra: extra)
        }
    }
}

extension Demo {
    /// A thing.
    public struct Thing: Model, FieldValue {
        /// The vendor does not describe `id`.
        public var id: String
        /// Its state now.
        public var state: State
        /// Its state before, if it had one.
        public var last: State?
        /// The vendor does not describe `made`.
        public var made: Timestamp?
        /// The vendor does not describe `parts`.
        public var parts: [Part]
        /// The vendor does not describe `names`.
        public var names: [String]
        /// The vendor does not describe `extraMap`.
        public var extraMap: [String: Int]
        /// What is left.
        public var none: Part?
        /// The vendor does not describe `code`.
        public var code: String?
        /// At most 9007199254740991.
        public var count: Int?
        /// The vendor does not describe `sort`.
        public var sort: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: The vendor does not describe `id`.
        ///   - state: Its state now.
        ///   - last: Its state before, if it had one.
        ///   - made: The vendor does not describe `made`.
        ///   - parts: The vendor does not describe `parts`.
        ///   - names: The vendor does not describe `names`.
        ///   - extraMap: The vendor does not describe `extraMap`.
        ///   - none: What is left.
        ///   - code: The vendor does not describe `code`.
        ///   - count: At most 9007199254740991.
        ///   - sort: The vendor does not describe `sort`.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            state: State,
            last: State? = nil,
            made: Timestamp? = nil,
            parts: [Part] = [],
            names: [String] = [],
            extraMap: [String: Int] = [:],
            none: Part? = nil,
            code: String? = nil,
            count: Int? = nil,
            sort: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.state = state
            self.last = last
            self.made = made
            self.parts = parts
            self.names = names
            self.extraMap = extraMap
            self.none = none
            self.code = code
            self.count = count
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.state = try fields.require("state")
            self.last = fields.take("last")
            self.made = fields.take("made")
            self.parts = fields.take("parts") ?? []
            self.names = fields.take("names") ?? []
            self.extraMap = fields.take("extra_map") ?? [:]
            self.none = fields.take("none")
            self.code = fields.take("code")
            self.count = fields.take("count")
            self.sort = fields.take("kind")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("state", self.state)
            fields.put("last", self.last)
            fields.put("made", self.made)
            fields.putFilled("parts", self.parts)
            fields.putFilled("names", self.names)
            fields.putFilled("extra_map", self.extraMap)
            fields.put("none", self.none)
            fields.put("code", self.code)
            fields.put("count", self.count)
            fields.put("kind", self.sort)
            fields.put(extra: extra)
        }
    }
}
