// Samsung Cloud Platform File Storage: models.
//
// Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.

extension FileStorage {
    /// Text with known values; any other text is as good.
    ///
    /// How a volume is mounted.
    public struct VolumeProtocol: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// By Linux.
        public static let nfs = VolumeProtocol(rawValue: "NFS")

        /// By Windows.
        public static let cifs = VolumeProtocol(rawValue: "CIFS")

        public static let known: [VolumeProtocol] = [.nfs, .cifs]
    }
}

extension FileStorage {
    /// Text with known values; any other text is as good.
    ///
    /// State of a volume, in small letters.
    ///
    /// Observed by others.
    public struct VolumeState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Being made.
        public static let creating = VolumeState(rawValue: "creating")

        /// Can be used.
        public static let available = VolumeState(rawValue: "available")

        /// Being deleted.
        public static let deleting = VolumeState(rawValue: "deleting")

        /// Broken.
        public static let error = VolumeState(rawValue: "error")

        public static let known: [VolumeState] = [.creating, .available, .deleting, .error]
    }
}

extension FileStorage {
    /// Somebody who may use a volume.
    public struct AccessRule: Model, FieldValue {
        /// State of the rule.
        public var accessRuleState: String
        /// Id of the server or endpoint.
        public var objectId: String
        /// What it is.
        public var objectType: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accessRuleState: State of the rule.
        ///   - objectId: Id of the server or endpoint.
        ///   - objectType: What it is.
        ///   - extra: Fields that this version does not know.
        public init(accessRuleState: String, objectId: String, objectType: String, extra: [String: JSONValue] = [:]) {
            self.accessRuleState = accessRuleState
            self.objectId = objectId
            self.objectType = objectType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accessRuleState = try fields.require("access_rule_state")
            self.objectId = try fields.require("object_id")
            self.objectType = try fields.require("object_type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("access_rule_state", self.accessRuleState)
            fields.put("object_id", self.objectId)
            fields.put("object_type", self.objectType)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// Who may use a volume.
    public struct AccessRuleListResponse: Model, FieldValue {
        /// The rules.
        public var accessRules: [AccessRule]
        /// How many there are.
        public var count: Int?
        /// Id of the volume.
        public var volumeId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - accessRules: The rules.
        ///   - count: How many there are.
        ///   - extra: Fields that this version does not know.
        public init(
            volumeId: String,
            accessRules: [AccessRule] = [],
            count: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accessRules = accessRules
            self.count = count
            self.volumeId = volumeId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accessRules = fields.take("access_rules") ?? []
            self.count = fields.take("count")
            self.volumeId = try fields.require("volume_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("access_rules", self.accessRules)
            fields.put("count", self.count)
            fields.put("volume_id", self.volumeId)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// What was asked for.
    public struct AccessRuleResponse: Model, FieldValue {
        /// `add` or `remove`.
        public var action: String
        /// Id of the server or endpoint.
        public var objectId: String
        /// What it is.
        public var objectType: String
        /// Id of the volume.
        public var volumeId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - action: `add` or `remove`.
        ///   - objectId: Id of the server or endpoint.
        ///   - objectType: What it is.
        ///   - volumeId: Id of the volume.
        ///   - extra: Fields that this version does not know.
        public init(
            action: String,
            objectId: String,
            objectType: String,
            volumeId: String,
            extra: [String: JSONValue] = [:]
        ) {
            self.action = action
            self.objectId = objectId
            self.objectType = objectType
            self.volumeId = volumeId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.action = try fields.require("action")
            self.objectId = try fields.require("object_id")
            self.objectType = try fields.require("object_type")
            self.volumeId = try fields.require("volume_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("action", self.action)
            fields.put("object_id", self.objectId)
            fields.put("object_type", self.objectType)
            fields.put("volume_id", self.volumeId)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// A tag.
    public struct Tag: Model, FieldValue {
        /// Its key. At most 128 characters.
        public var key: String
        /// Its value. At most 256 characters.
        public var value: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Its key. At most 128 characters.
        ///   - value: Its value. At most 256 characters.
        ///   - extra: Fields that this version does not know.
        public init(key: String, value: String? = nil, extra: [String: JSONValue] = [:]) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.key = try fields.require("key")
            self.value = fields.take("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("key", self.key)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// A volume, as the list shows it.
    public struct Volume: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the volume.
        public var id: String
        /// Its name.
        public var name: String
        /// How it is mounted.
        public var `protocol`: VolumeProtocol
        /// What the vendor keeps it for; `none` for an ordinary one.
        public var purpose: String
        /// Its state.
        ///
        /// Observed by others.
        public var state: VolumeState
        /// Id of the kind of disk.
        public var typeId: String
        /// Kind of disk, for example `HDD`.
        public var typeName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - id: Id of the volume.
        ///   - name: Its name.
        ///   - protocol: How it is mounted.
        ///   - purpose: What the vendor keeps it for; `none` for an ordinary one.
        ///   - state: Its state.
        ///   - typeId: Id of the kind of disk.
        ///   - typeName: Kind of disk, for example `HDD`.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            id: String,
            name: String,
            `protocol`: VolumeProtocol,
            purpose: String,
            state: VolumeState,
            typeId: String,
            typeName: String,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.id = id
            self.name = name
            self.`protocol` = `protocol`
            self.purpose = purpose
            self.state = state
            self.typeId = typeId
            self.typeName = typeName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.`protocol` = try fields.require("protocol")
            self.purpose = try fields.require("purpose")
            self.state = try fields.require("state")
            self.typeId = try fields.require("type_id")
            self.typeName = try fields.require("type_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("protocol", self.`protocol`)
            fields.put("purpose", self.purpose)
            fields.put("state", self.state)
            fields.put("type_id", self.typeId)
            fields.put("type_name", self.typeName)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// The volume that will be.
    public struct VolumeCreateResponse: Model, FieldValue {
        /// How it is mounted.
        public var `protocol`: VolumeProtocol
        /// Id of the snapshot that it starts from.
        public var snapshotId: String?
        /// Kind of disk.
        public var typeName: String
        /// Id of the volume.
        public var volumeId: String
        /// Its name.
        public var volumeName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - protocol: How it is mounted.
        ///   - typeName: Kind of disk.
        ///   - volumeId: Id of the volume.
        ///   - volumeName: Its name.
        ///   - snapshotId: Id of the snapshot that it starts from.
        ///   - extra: Fields that this version does not know.
        public init(
            `protocol`: VolumeProtocol,
            typeName: String,
            volumeId: String,
            volumeName: String,
            snapshotId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.`protocol` = `protocol`
            self.snapshotId = snapshotId
            self.typeName = typeName
            self.volumeId = volumeId
            self.volumeName = volumeName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.`protocol` = try fields.require("protocol")
            self.snapshotId = fields.take("snapshot_id")
            self.typeName = try fields.require("type_name")
            self.volumeId = try fields.require("volume_id")
            self.volumeName = try fields.require("volume_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("protocol", self.`protocol`)
            fields.put("snapshot_id", self.snapshotId)
            fields.put("type_name", self.typeName)
            fields.put("volume_id", self.volumeId)
            fields.put("volume_name", self.volumeName)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// A page of volumes.
    public struct VolumeListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// The volumes.
        public var filestorages: [Volume]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - filestorages: The volumes.
        ///   - extra: Fields that this version does not know.
        public init(count: Int? = nil, filestorages: [Volume] = [], extra: [String: JSONValue] = [:]) {
            self.count = count
            self.filestorages = filestorages
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.filestorages = fields.take("filestorages") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("filestorages", self.filestorages)
            fields.put(extra: extra)
        }
    }
}

extension FileStorage {
    /// A volume.
    public struct VolumeShowResponse: Model, FieldValue {
        /// User of a CIFS volume.
        public var cifsId: String?
        /// Whether it is encrypted.
        public var encryptionEnabled: Bool
        /// Where to mount it through a VPC endpoint.
        public var endpointPath: String?
        /// Whether single files can be recovered.
        public var fileUnitRecoveryEnabled: Bool?
        /// Where to mount it.
        public var path: String?
        /// How much is used.
        public var usage: Int?
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the volume.
        public var id: String
        /// Its name.
        public var name: String
        /// How it is mounted.
        public var `protocol`: VolumeProtocol
        /// What the vendor keeps it for; `none` for an ordinary one.
        public var purpose: String
        /// Its state.
        ///
        /// Observed by others.
        public var state: VolumeState
        /// Id of the kind of disk.
        public var typeId: String
        /// Kind of disk, for example `HDD`.
        public var typeName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - encryptionEnabled: Whether it is encrypted.
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - id: Id of the volume.
        ///   - name: Its name.
        ///   - protocol: How it is mounted.
        ///   - purpose: What the vendor keeps it for; `none` for an ordinary one.
        ///   - state: Its state.
        ///   - typeId: Id of the kind of disk.
        ///   - typeName: Kind of disk, for example `HDD`.
        ///   - cifsId: User of a CIFS volume.
        ///   - endpointPath: Where to mount it through a VPC endpoint.
        ///   - fileUnitRecoveryEnabled: Whether single files can be recovered.
        ///   - path: Where to mount it.
        ///   - usage: How much is used.
        ///   - extra: Fields that this version does not know.
        public init(
            encryptionEnabled: Bool,
            accountId: String,
            createdAt: Timestamp,
            id: String,
            name: String,
            `protocol`: VolumeProtocol,
            purpose: String,
            state: VolumeState,
            typeId: String,
            typeName: String,
            cifsId: String? = nil,
            endpointPath: String? = nil,
            fileUnitRecoveryEnabled: Bool? = nil,
            path: String? = nil,
            usage: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cifsId = cifsId
            self.encryptionEnabled = encryptionEnabled
            self.endpointPath = endpointPath
            self.fileUnitRecoveryEnabled = fileUnitRecoveryEnabled
            self.path = path
            self.usage = usage
            self.accountId = accountId
            self.createdAt = createdAt
            self.id = id
            self.name = name
            self.`protocol` = `protocol`
            self.purpose = purpose
            self.state = state
            self.typeId = typeId
            self.typeName = typeName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cifsId = fields.take("cifs_id")
            self.encryptionEnabled = try fields.require("encryption_enabled")
            self.endpointPath = fields.take("endpoint_path")
            self.fileUnitRecoveryEnabled = fields.take("file_unit_recovery_enabled")
            self.path = fields.take("path")
            self.usage = fields.take("usage")
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.`protocol` = try fields.require("protocol")
            self.purpose = try fields.require("purpose")
            self.state = try fields.require("state")
            self.typeId = try fields.require("type_id")
            self.typeName = try fields.require("type_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cifs_id", self.cifsId)
            fields.put("encryption_enabled", self.encryptionEnabled)
            fields.put("endpoint_path", self.endpointPath)
            fields.put("file_unit_recovery_enabled", self.fileUnitRecoveryEnabled)
            fields.put("path", self.path)
            fields.put("usage", self.usage)
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("protocol", self.`protocol`)
            fields.put("purpose", self.purpose)
            fields.put("state", self.state)
            fields.put("type_id", self.typeId)
            fields.put("type_name", self.typeName)
            fields.put(extra: extra)
        }
    }
}
