// Demo: models.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

extension Demo {
    /// Text with known values; any other text is as good.
    public struct HomeKind: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `SSD`.
        public static let ssd = HomeKind(rawValue: "SSD")

        /// `HDD`.
        public static let hdd = HomeKind(rawValue: "HDD")

        public static let known: [HomeKind] = [.ssd, .hdd]
    }
}

extension Demo {
    /// The vendor does not describe ``Demo/CreateUserResponse``.
    public struct CreateUserResponse: Model, FieldValue {
        /// The vendor does not describe `id`.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: The vendor does not describe `id`.
        ///   - extra: Fields that this version does not know.
        public init(id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension Demo {
    /// The vendor does not describe ``Demo/Home``.
    public struct Home: Model, FieldValue {
        /// The vendor does not describe `path`.
        public var path: String
        /// `SSD` or `HDD`.
        public var kind: HomeKind?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - path: The vendor does not describe `path`.
        ///   - kind: `SSD` or `HDD`.
        ///   - extra: Fields that this version does not know.
        public init(path: String, kind: HomeKind? = nil, extra: [String: JSONValue] = [:]) {
            self.path = path
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.path = try fields.require("path")
            self.kind = fields.take("kind")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("path", self.path)
            fields.put("kind", self.kind)
            fields.put(extra: extra)
        }
    }
}
