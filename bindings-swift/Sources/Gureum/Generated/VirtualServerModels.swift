// Samsung Cloud Platform Virtual Server: models.
//
// Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.

extension VirtualServer {
    /// Text with known values; any other text is as good.
    ///
    /// Type that the image comes from.
    public struct ImageScpOriginalImageType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// For servers.
        public static let standard = ImageScpOriginalImageType(rawValue: "standard")

        /// For nodes of clusters.
        public static let k8s = ImageScpOriginalImageType(rawValue: "k8s")

        public static let known: [ImageScpOriginalImageType] = [.standard, .k8s]
    }
}

extension VirtualServer {
    /// Text with known values; any other text is as good.
    ///
    /// State of the image.
    public struct ImageStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Can be used.
        public static let active = ImageStatus(rawValue: "active")

        public static let known: [ImageStatus] = [.active]
    }
}

extension VirtualServer {
    /// Text with known values; any other text is as good.
    ///
    /// Who sees it.
    public struct ImageVisibility: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Everybody.
        public static let `public` = ImageVisibility(rawValue: "public")

        /// Everybody who asks for it.
        public static let community = ImageVisibility(rawValue: "community")

        /// Accounts it is shared with.
        public static let shared = ImageVisibility(rawValue: "shared")

        /// Its account.
        public static let `private` = ImageVisibility(rawValue: "private")

        public static let known: [ImageVisibility] = [.`public`, .community, .shared, .`private`]
    }
}

extension VirtualServer {
    /// An image.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imageshowresponse/>
    public struct Image: Model, FieldValue {
        /// MD5 sum of the data.
        public var checksum: String?
        /// Form of the container, for example `bare`.
        public var containerFormat: String?
        /// When it was created.
        public var createdAt: String?
        /// Form of the disk, for example `qcow2`.
        public var diskFormat: String?
        /// Path of the data inside of the service.
        public var file: String?
        /// Id of the image.
        public var id: String
        /// Least size of the root disk. In GB.
        public var minDisk: Int?
        /// Least memory. In MB.
        public var minRam: Int?
        /// Name of the image.
        public var name: String
        /// Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows` or `oracle`.
        public var osDistro: String?
        /// Algorithm of `osHashValue`.
        public var osHashAlgo: String?
        /// Hash of the data.
        public var osHashValue: String?
        /// Whether lists leave it out.
        public var osHidden: Bool?
        /// Id of the account that owns the image.
        public var owner: String?
        /// Name of the account that owns it.
        public var ownerAccountName: String?
        /// Name of the user who owns it.
        public var ownerUserName: String?
        /// Whether it cannot be deleted.
        public var protected: Bool?
        /// Device of the root disk.
        public var rootDeviceName: String?
        /// Type of the image, for example a version of an operating system.
        public var scpImageType: String?
        /// Version of Kubernetes; only on images for nodes of clusters.
        public var scpK8sVersion: String?
        /// Type that the image comes from.
        public var scpOriginalImageType: ImageScpOriginalImageType?
        /// Build of the operating system.
        public var scpOsBuildVersion: String?
        /// Version of the operating system: what a node pool is given as `image_os_version`.
        public var scpOsVersion: String?
        /// Size of the data, in bytes. At most 9007199254740991.
        public var size: Int?
        /// State of the image.
        public var status: ImageStatus
        /// When it was changed last.
        public var updatedAt: String?
        /// Where it was imported from.
        public var url: String?
        /// Size of the disk, in bytes. At most 9007199254740991.
        public var virtualSize: Int?
        /// Who sees it.
        public var visibility: ImageVisibility?
        /// Disks that belong to it, as text.
        public var volumes: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the image.
        ///   - name: Name of the image.
        ///   - status: State of the image.
        ///   - checksum: MD5 sum of the data.
        ///   - containerFormat: Form of the container, for example `bare`.
        ///   - createdAt: When it was created.
        ///   - diskFormat: Form of the disk, for example `qcow2`.
        ///   - file: Path of the data inside of the service.
        ///   - minDisk: Least size of the root disk. In GB.
        ///   - minRam: Least memory. In MB.
        ///   - osDistro: Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows` or `oracle`.
        ///   - osHashAlgo: Algorithm of `osHashValue`.
        ///   - osHashValue: Hash of the data.
        ///   - osHidden: Whether lists leave it out.
        ///   - owner: Id of the account that owns the image.
        ///   - ownerAccountName: Name of the account that owns it.
        ///   - ownerUserName: Name of the user who owns it.
        ///   - protected: Whether it cannot be deleted.
        ///   - rootDeviceName: Device of the root disk.
        ///   - scpImageType: Type of the image, for example a version of an operating system.
        ///   - scpK8sVersion: Version of Kubernetes; only on images for nodes of clusters.
        ///   - scpOriginalImageType: Type that the image comes from.
        ///   - scpOsBuildVersion: Build of the operating system.
        ///   - scpOsVersion: Version of the operating system: what a node pool is given as `image_os_version`.
        ///   - size: Size of the data, in bytes. At most 9007199254740991.
        ///   - updatedAt: When it was changed last.
        ///   - url: Where it was imported from.
        ///   - virtualSize: Size of the disk, in bytes. At most 9007199254740991.
        ///   - visibility: Who sees it.
        ///   - volumes: Disks that belong to it, as text.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            status: ImageStatus,
            checksum: String? = nil,
            containerFormat: String? = nil,
            createdAt: String? = nil,
            diskFormat: String? = nil,
            file: String? = nil,
            minDisk: Int? = nil,
            minRam: Int? = nil,
            osDistro: String? = nil,
            osHashAlgo: String? = nil,
            osHashValue: String? = nil,
            osHidden: Bool? = nil,
            owner: String? = nil,
            ownerAccountName: String? = nil,
            ownerUserName: String? = nil,
            protected: Bool? = nil,
            rootDeviceName: String? = nil,
            scpImageType: String? = nil,
            scpK8sVersion: String? = nil,
            scpOriginalImageType: ImageScpOriginalImageType? = nil,
            scpOsBuildVersion: String? = nil,
            scpOsVersion: String? = nil,
            size: Int? = nil,
            updatedAt: String? = nil,
            url: String? = nil,
            virtualSize: Int? = nil,
            visibility: ImageVisibility? = nil,
            volumes: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.checksum = checksum
            self.containerFormat = containerFormat
            self.createdAt = createdAt
            self.diskFormat = diskFormat
            self.file = file
            self.id = id
            self.minDisk = minDisk
            self.minRam = minRam
            self.name = name
            self.osDistro = osDistro
            self.osHashAlgo = osHashAlgo
            self.osHashValue = osHashValue
            self.osHidden = osHidden
            self.owner = owner
            self.ownerAccountName = ownerAccountName
            self.ownerUserName = ownerUserName
            self.protected = protected
            self.rootDeviceName = rootDeviceName
            self.scpImageType = scpImageType
            self.scpK8sVersion = scpK8sVersion
            self.scpOriginalImageType = scpOriginalImageType
            self.scpOsBuildVersion = scpOsBuildVersion
            self.scpOsVersion = scpOsVersion
            self.size = size
            self.status = status
            self.updatedAt = updatedAt
            self.url = url
            self.virtualSize = virtualSize
            self.visibility = visibility
            self.volumes = volumes
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.checksum = fields.take("checksum")
            self.containerFormat = fields.take("container_format")
            self.createdAt = fields.take("created_at")
            self.diskFormat = fields.take("disk_format")
            self.file = fields.take("file")
            self.id = try fields.require("id")
            self.minDisk = fields.take("min_disk")
            self.minRam = fields.take("min_ram")
            self.name = try fields.require("name")
            self.osDistro = fields.take("os_distro")
            self.osHashAlgo = fields.take("os_hash_algo")
            self.osHashValue = fields.take("os_hash_value")
            self.osHidden = fields.take("os_hidden")
            self.owner = fields.take("owner")
            self.ownerAccountName = fields.take("owner_account_name")
            self.ownerUserName = fields.take("owner_user_name")
            self.protected = fields.take("protected")
            self.rootDeviceName = fields.take("root_device_name")
            self.scpImageType = fields.take("scp_image_type")
            self.scpK8sVersion = fields.take("scp_k8s_version")
            self.scpOriginalImageType = fields.take("scp_original_image_type")
            self.scpOsBuildVersion = fields.take("scp_os_build_version")
            self.scpOsVersion = fields.take("scp_os_version")
            self.size = fields.take("size")
            self.status = try fields.require("status")
            self.updatedAt = fields.take("updated_at")
            self.url = fields.take("url")
            self.virtualSize = fields.take("virtual_size")
            self.visibility = fields.take("visibility")
            self.volumes = fields.take("volumes")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("checksum", self.checksum)
            fields.put("container_format", self.containerFormat)
            fields.put("created_at", self.createdAt)
            fields.put("disk_format", self.diskFormat)
            fields.put("file", self.file)
            fields.put("id", self.id)
            fields.put("min_disk", self.minDisk)
            fields.put("min_ram", self.minRam)
            fields.put("name", self.name)
            fields.put("os_distro", self.osDistro)
            fields.put("os_hash_algo", self.osHashAlgo)
            fields.put("os_hash_value", self.osHashValue)
            fields.put("os_hidden", self.osHidden)
            fields.put("owner", self.owner)
            fields.put("owner_account_name", self.ownerAccountName)
            fields.put("owner_user_name", self.ownerUserName)
            fields.put("protected", self.protected)
            fields.put("root_device_name", self.rootDeviceName)
            fields.put("scp_image_type", self.scpImageType)
            fields.put("scp_k8s_version", self.scpK8sVersion)
            fields.put("scp_original_image_type", self.scpOriginalImageType)
            fields.put("scp_os_build_version", self.scpOsBuildVersion)
            fields.put("scp_os_version", self.scpOsVersion)
            fields.put("size", self.size)
            fields.put("status", self.status)
            fields.put("updated_at", self.updatedAt)
            fields.put("url", self.url)
            fields.put("virtual_size", self.virtualSize)
            fields.put("visibility", self.visibility)
            fields.put("volumes", self.volumes)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A page of images.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imagelistresponse/>
    public struct ImageListResponse: Model, FieldValue {
        /// The images.
        public var images: [Image]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - images: The images.
        ///   - extra: Fields that this version does not know.
        public init(images: [Image] = [], extra: [String: JSONValue] = [:]) {
            self.images = images
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.images = fields.take("images") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("images", self.images)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// The new key pair.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypaircreateresponse/>
    public struct KeypairCreateResponse: Model, FieldValue {
        /// Fingerprint of the public key.
        public var fingerprint: String?
        /// Name of the key pair.
        public var name: String
        /// Private key as PEM, if the service made it. It is never shown again: store it now.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var privateKey: Secret?
        /// Public key.
        public var publicKey: String?
        /// Kind of key: `ssh`.
        public var kind: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the key pair.
        ///   - fingerprint: Fingerprint of the public key.
        ///   - privateKey: Private key as PEM, if the service made it. It is never shown again: store it now.
        ///   - publicKey: Public key.
        ///   - kind: Kind of key: `ssh`.
        ///   - extra: Fields that this version does not know.
        public init(
            name: String,
            fingerprint: String? = nil,
            privateKey: Secret? = nil,
            publicKey: String? = nil,
            kind: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.fingerprint = fingerprint
            self.name = name
            self.privateKey = privateKey
            self.publicKey = publicKey
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.fingerprint = fields.take("fingerprint")
            self.name = try fields.require("name")
            self.privateKey = fields.take("private_key")
            self.publicKey = fields.take("public_key")
            self.kind = fields.take("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("fingerprint", self.fingerprint)
            fields.put("name", self.name)
            fields.put("private_key", self.privateKey)
            fields.put("public_key", self.publicKey)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A page of key pairs.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairlistresponse/>
    public struct KeypairListResponse: Model, FieldValue {
        /// The key pairs.
        public var keypairs: [KeypairRow]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - keypairs: The key pairs.
        ///   - extra: Fields that this version does not know.
        public init(keypairs: [KeypairRow] = [], extra: [String: JSONValue] = [:]) {
            self.keypairs = keypairs
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.keypairs = fields.take("keypairs") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("keypairs", self.keypairs)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A key pair.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypair/>
    public struct KeypairRow: Model, FieldValue {
        /// Fingerprint of the public key.
        public var fingerprint: String?
        /// Name of the key pair.
        public var name: String
        /// Public key.
        public var publicKey: String?
        /// Kind of key: `ssh`.
        public var kind: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the key pair.
        ///   - fingerprint: Fingerprint of the public key.
        ///   - publicKey: Public key.
        ///   - kind: Kind of key: `ssh`.
        ///   - extra: Fields that this version does not know.
        public init(
            name: String,
            fingerprint: String? = nil,
            publicKey: String? = nil,
            kind: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.fingerprint = fingerprint
            self.name = name
            self.publicKey = publicKey
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.fingerprint = fields.take("fingerprint")
            self.name = try fields.require("name")
            self.publicKey = fields.take("public_key")
            self.kind = fields.take("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("fingerprint", self.fingerprint)
            fields.put("name", self.name)
            fields.put("public_key", self.publicKey)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A key pair.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairshowresponse/>
    public struct KeypairShowResponse: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp?
        /// Fingerprint of the public key.
        public var fingerprint: String?
        /// Number of the key pair. It is named by its name everywhere.
        public var id: Int?
        /// Name of the key pair.
        public var name: String
        /// Public key.
        public var publicKey: String
        /// Kind of key: `ssh`.
        public var kind: String?
        /// Id of the user who owns it.
        public var userId: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the key pair.
        ///   - publicKey: Public key.
        ///   - createdAt: When it was created.
        ///   - fingerprint: Fingerprint of the public key.
        ///   - id: Number of the key pair. It is named by its name everywhere.
        ///   - kind: Kind of key: `ssh`.
        ///   - userId: Id of the user who owns it.
        ///   - extra: Fields that this version does not know.
        public init(
            name: String,
            publicKey: String,
            createdAt: Timestamp? = nil,
            fingerprint: String? = nil,
            id: Int? = nil,
            kind: String? = nil,
            userId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.fingerprint = fingerprint
            self.id = id
            self.name = name
            self.publicKey = publicKey
            self.kind = kind
            self.userId = userId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("created_at")
            self.fingerprint = fields.take("fingerprint")
            self.id = fields.take("id")
            self.name = try fields.require("name")
            self.publicKey = try fields.require("public_key")
            self.kind = fields.take("type")
            self.userId = fields.take("user_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("fingerprint", self.fingerprint)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("public_key", self.publicKey)
            fields.put("type", self.kind)
            fields.put("user_id", self.userId)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A kind of server.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertype/>
    public struct ServerType: Model, FieldValue {
        /// Free text.
        public var description: String?
        /// Size of the root disk. In GB.
        ///
        /// Inferred.
        public var disk: Int?
        /// Size of the disk that goes with the server. In GB.
        ///
        /// Inferred.
        public var ephemeral: Int?
        /// What else is known of it.
        public var extraSpecs: [String: JSONValue]
        /// Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with `g` has GPUs.
        public var id: String
        /// Name of the kind, the same as its id.
        public var name: String
        /// Memory; the unit is not documented.
        public var ram: Int?
        /// Size of the disk for swapping; the unit is not documented.
        public var swap: Int?
        /// Processors.
        public var vcpus: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with `g` has GPUs.
        ///   - name: Name of the kind, the same as its id.
        ///   - description: Free text.
        ///   - disk: Size of the root disk. In GB.
        ///   - ephemeral: Size of the disk that goes with the server. In GB.
        ///   - extraSpecs: What else is known of it.
        ///   - ram: Memory; the unit is not documented.
        ///   - swap: Size of the disk for swapping; the unit is not documented.
        ///   - vcpus: Processors.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            description: String? = nil,
            disk: Int? = nil,
            ephemeral: Int? = nil,
            extraSpecs: [String: JSONValue] = [:],
            ram: Int? = nil,
            swap: Int? = nil,
            vcpus: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.description = description
            self.disk = disk
            self.ephemeral = ephemeral
            self.extraSpecs = extraSpecs
            self.id = id
            self.name = name
            self.ram = ram
            self.swap = swap
            self.vcpus = vcpus
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.description = fields.take("description")
            self.disk = fields.take("disk")
            self.ephemeral = fields.take("ephemeral")
            self.extraSpecs = fields.take("extra_specs") ?? [:]
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.ram = fields.take("ram")
            self.swap = fields.take("swap")
            self.vcpus = fields.take("vcpus")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("description", self.description)
            fields.put("disk", self.disk)
            fields.put("ephemeral", self.ephemeral)
            fields.putFilled("extra_specs", self.extraSpecs)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("ram", self.ram)
            fields.put("swap", self.swap)
            fields.put("vcpus", self.vcpus)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A page of kinds of servers.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertypelistresponse/>
    public struct ServerTypeListResponse: Model, FieldValue {
        /// The kinds.
        public var serverTypes: [ServerType]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - serverTypes: The kinds.
        ///   - extra: Fields that this version does not know.
        public init(serverTypes: [ServerType] = [], extra: [String: JSONValue] = [:]) {
            self.serverTypes = serverTypes
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.serverTypes = fields.take("server_types") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("server_types", self.serverTypes)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A tag.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/tag/>
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

extension VirtualServer {
    /// A kind of disk.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypedetailresponse/>
    public struct VolumeType: Model, FieldValue {
        /// Free text.
        public var description: String?
        /// What else is known of it.
        public var extraSpecs: VolumeTypeExtraSpecs?
        /// Id of the kind.
        public var id: String
        /// Name of the kind: what a node pool is given as `volume_type_name`.
        public var name: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the kind.
        ///   - description: Free text.
        ///   - extraSpecs: What else is known of it.
        ///   - name: Name of the kind: what a node pool is given as `volume_type_name`.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            description: String? = nil,
            extraSpecs: VolumeTypeExtraSpecs? = nil,
            name: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.description = description
            self.extraSpecs = extraSpecs
            self.id = id
            self.name = name
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.description = fields.take("description")
            self.extraSpecs = fields.take("extra_specs")
            self.id = try fields.require("id")
            self.name = fields.take("name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("description", self.description)
            fields.put("extra_specs", self.extraSpecs)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// What else is known of a kind of disk.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypeextraspecs/>
    public struct VolumeTypeExtraSpecs: Model, FieldValue {
        /// Whether several servers can have the same disk, as text.
        public var multiattach: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - multiattach: Whether several servers can have the same disk, as text.
        ///   - extra: Fields that this version does not know.
        public init(multiattach: String? = nil, extra: [String: JSONValue] = [:]) {
            self.multiattach = multiattach
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.multiattach = fields.take("multiattach")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("multiattach", self.multiattach)
            fields.put(extra: extra)
        }
    }
}

extension VirtualServer {
    /// A page of kinds of disks.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypelistresponse/>
    public struct VolumeTypeListResponse: Model, FieldValue {
        /// The kinds.
        public var volumeTypes: [VolumeType]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - volumeTypes: The kinds.
        ///   - extra: Fields that this version does not know.
        public init(volumeTypes: [VolumeType] = [], extra: [String: JSONValue] = [:]) {
            self.volumeTypes = volumeTypes
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.volumeTypes = fields.take("volume_types") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("volume_types", self.volumeTypes)
            fields.put(extra: extra)
        }
    }
}
