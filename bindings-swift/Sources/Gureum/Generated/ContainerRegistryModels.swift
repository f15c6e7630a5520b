// Samsung Cloud Platform Container Registry: models.
//
// Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.

extension ContainerRegistry {
    /// Text with known values; any other text is as good.
    ///
    /// State of a registry.
    ///
    /// Documented at
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
    public struct RegistryState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Is being made.
        public static let creating = RegistryState(rawValue: "Creating")

        /// Works.
        public static let running = RegistryState(rawValue: "Running")

        /// Its settings are being changed.
        public static let editing = RegistryState(rawValue: "Editing")

        /// Is being deleted.
        public static let terminating = RegistryState(rawValue: "Terminating")

        /// Failed.
        public static let error = RegistryState(rawValue: "Error")

        public static let known: [RegistryState] = [.creating, .running, .editing, .terminating, .error]
    }
}

extension ContainerRegistry {
    /// A resource that gets in.
    ///
    /// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/resource/>
    public struct AllowedResource: Model, FieldValue {
        /// Id of the resource.
        public var resourceId: String?
        /// Addresses of the resource.
        public var resourceIps: [String]?
        /// Name of the resource.
        public var resourceName: String?
        /// Kind of resource.
        public var resourceType: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resourceId: Id of the resource.
        ///   - resourceIps: Addresses of the resource.
        ///   - resourceName: Name of the resource.
        ///   - resourceType: Kind of resource.
        ///   - extra: Fields that this version does not know.
        public init(
            resourceId: String? = nil,
            resourceIps: [String]? = nil,
            resourceName: String? = nil,
            resourceType: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.resourceId = resourceId
            self.resourceIps = resourceIps
            self.resourceName = resourceName
            self.resourceType = resourceType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.resourceId = fields.take("resource_id")
            self.resourceIps = fields.take("resource_ips")
            self.resourceName = fields.take("resource_name")
            self.resourceType = fields.take("resource_type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("resource_id", self.resourceId)
            fields.put("resource_ips", self.resourceIps)
            fields.put("resource_name", self.resourceName)
            fields.put("resource_type", self.resourceType)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// Whether a name is taken.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/checkduplicationresponse/>
    public struct CheckDuplicationResponse: Model, FieldValue {
        /// Probably `true` if the name is taken.
        ///
        /// Inferred.
        public var result: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - result: Probably `true` if the name is taken.
        ///   - extra: Fields that this version does not know.
        public init(result: Bool? = nil, extra: [String: JSONValue] = [:]) {
            self.result = result
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.result = fields.take("result")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("result", self.result)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// A registry that others may use.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresource/>
    public struct ConnectableResource: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Id of the resource.
        public var id: String
        /// Name of the resource.
        public var name: String
        /// Host inside of the cloud.
        public var privateDomain: String?
        /// Host in the internet, if it has one.
        public var publicDomain: String?
        /// Kind of resource.
        public var kind: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the resource.
        ///   - name: Name of the resource.
        ///   - accountId: Id of the account that it belongs to.
        ///   - privateDomain: Host inside of the cloud.
        ///   - publicDomain: Host in the internet, if it has one.
        ///   - kind: Kind of resource.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            accountId: String? = nil,
            privateDomain: String? = nil,
            publicDomain: String? = nil,
            kind: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.id = id
            self.name = name
            self.privateDomain = privateDomain
            self.publicDomain = publicDomain
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.privateDomain = fields.take("private_domain")
            self.publicDomain = fields.take("public_domain")
            self.kind = fields.take("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("private_domain", self.privateDomain)
            fields.put("public_domain", self.publicDomain)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// Everything that can be connected.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresourcelistresponse/>
    public struct ConnectableResourceListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// What can be connected.
        public var resources: [ConnectableResource]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - resources: What can be connected.
        ///   - extra: Fields that this version does not know.
        public init(count: Int? = nil, resources: [ConnectableResource] = [], extra: [String: JSONValue] = [:]) {
            self.count = count
            self.resources = resources
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.resources = fields.take("resources") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("resources", self.resources)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// The registry that is being made.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrycreateresponse/>
    public struct ContainerRegistryCreateResponse: Model, FieldValue {
        /// Id of the registry.
        public var id: String
        /// What the service says about it.
        public var message: String?
        /// State of the registry.
        public var state: RegistryState?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the registry.
        ///   - message: What the service says about it.
        ///   - state: State of the registry.
        ///   - extra: Fields that this version does not know.
        public init(id: String, message: String? = nil, state: RegistryState? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.message = message
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.message = fields.take("message")
            self.state = fields.take("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("message", self.message)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// A registry.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistry/>
    public struct ContainerRegistryInfo: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Id of the Object Storage bucket that holds the images.
        public var bucketId: String?
        /// Name of the Object Storage bucket that holds the images.
        public var bucketName: String?
        /// What the images take up, as text; the unit is not documented.
        public var bucketUsage: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Id of the registry.
        public var id: String
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name of the registry.
        public var name: String
        /// Whether inside of the cloud only the resources named in `privateAclResources` get in. Without it, everything
        /// in the region does.
        public var privateAclEnabled: Bool?
        /// Resources that get in from inside of the cloud.
        public var privateAclResources: [AllowedResource]
        /// Host of the registry inside of the cloud: what image names begin with.
        public var privateDomain: String
        /// Whether from the internet only the addresses named in `publicAclResources` get in.
        public var publicAclEnabled: Bool?
        /// Resources that get in from the internet.
        public var publicAclResources: [AllowedResource]
        /// Host of the registry in the internet, if it has one.
        public var publicDomain: String?
        /// Whether there is an address in the internet beside the one inside of the cloud.
        public var publicEndpointEnabled: Bool?
        /// Whether images can be pulled without logging in. Can only be set when the registry is created.
        public var publicVisibleEnabled: Bool?
        /// State of the registry.
        public var state: RegistryState
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the registry.
        ///   - name: Name of the registry.
        ///   - privateDomain: Host of the registry inside of the cloud: what image names begin with.
        ///   - state: State of the registry.
        ///   - accountId: Id of the account that it belongs to.
        ///   - bucketId: Id of the Object Storage bucket that holds the images.
        ///   - bucketName: Name of the Object Storage bucket that holds the images.
        ///   - bucketUsage: What the images take up, as text; the unit is not documented.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - privateAclEnabled: Whether inside of the cloud only the resources named in `privateAclResources` get in.
        ///     Without it, everything in the region does.
        ///   - privateAclResources: Resources that get in from inside of the cloud.
        ///   - publicAclEnabled: Whether from the internet only the addresses named in `publicAclResources` get in.
        ///   - publicAclResources: Resources that get in from the internet.
        ///   - publicDomain: Host of the registry in the internet, if it has one.
        ///   - publicEndpointEnabled: Whether there is an address in the internet beside the one inside of the cloud.
        ///   - publicVisibleEnabled: Whether images can be pulled without logging in. Can only be set when the registry
        ///     is created.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            privateDomain: String,
            state: RegistryState,
            accountId: String? = nil,
            bucketId: String? = nil,
            bucketName: String? = nil,
            bucketUsage: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            privateAclEnabled: Bool? = nil,
            privateAclResources: [AllowedResource] = [],
            publicAclEnabled: Bool? = nil,
            publicAclResources: [AllowedResource] = [],
            publicDomain: String? = nil,
            publicEndpointEnabled: Bool? = nil,
            publicVisibleEnabled: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.bucketId = bucketId
            self.bucketName = bucketName
            self.bucketUsage = bucketUsage
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.privateAclEnabled = privateAclEnabled
            self.privateAclResources = privateAclResources
            self.privateDomain = privateDomain
            self.publicAclEnabled = publicAclEnabled
            self.publicAclResources = publicAclResources
            self.publicDomain = publicDomain
            self.publicEndpointEnabled = publicEndpointEnabled
            self.publicVisibleEnabled = publicVisibleEnabled
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.bucketId = fields.take("bucket_id")
            self.bucketName = fields.take("bucket_name")
            self.bucketUsage = fields.take("bucket_usage")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.id = try fields.require("id")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.name = try fields.require("name")
            self.privateAclEnabled = fields.take("private_acl_enabled")
            self.privateAclResources = fields.take("private_acl_resources") ?? []
            self.privateDomain = try fields.require("private_domain")
            self.publicAclEnabled = fields.take("public_acl_enabled")
            self.publicAclResources = fields.take("public_acl_resources") ?? []
            self.publicDomain = fields.take("public_domain")
            self.publicEndpointEnabled = fields.take("public_endpoint_enabled")
            self.publicVisibleEnabled = fields.take("public_visible_enabled")
            self.state = try fields.require("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("bucket_id", self.bucketId)
            fields.put("bucket_name", self.bucketName)
            fields.put("bucket_usage", self.bucketUsage)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("private_acl_enabled", self.privateAclEnabled)
            fields.putFilled("private_acl_resources", self.privateAclResources)
            fields.put("private_domain", self.privateDomain)
            fields.put("public_acl_enabled", self.publicAclEnabled)
            fields.putFilled("public_acl_resources", self.publicAclResources)
            fields.put("public_domain", self.publicDomain)
            fields.put("public_endpoint_enabled", self.publicEndpointEnabled)
            fields.put("public_visible_enabled", self.publicVisibleEnabled)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// A page of registries.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrylistresponse/>
    public struct ContainerRegistryListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// The registries.
        public var registries: [ContainerRegistryRow]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - registries: The registries.
        ///   - extra: Fields that this version does not know.
        public init(count: Int? = nil, registries: [ContainerRegistryRow] = [], extra: [String: JSONValue] = [:]) {
            self.count = count
            self.registries = registries
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.registries = fields.take("registries") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("registries", self.registries)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// A registry.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryforlist/>
    public struct ContainerRegistryRow: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Name of the Object Storage bucket that holds the images.
        public var bucketName: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Id of the registry.
        public var id: String
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name of the registry.
        public var name: String
        /// Host of the registry inside of the cloud.
        public var privateDomain: String?
        /// Host of the registry in the internet, if it has one.
        public var publicDomain: String?
        /// Whether images can be pulled without logging in. Can only be set when the registry is created.
        public var publicVisibleEnabled: Bool?
        /// State of the registry.
        public var state: RegistryState
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the registry.
        ///   - name: Name of the registry.
        ///   - state: State of the registry.
        ///   - accountId: Id of the account that it belongs to.
        ///   - bucketName: Name of the Object Storage bucket that holds the images.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - privateDomain: Host of the registry inside of the cloud.
        ///   - publicDomain: Host of the registry in the internet, if it has one.
        ///   - publicVisibleEnabled: Whether images can be pulled without logging in. Can only be set when the registry
        ///     is created.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            state: RegistryState,
            accountId: String? = nil,
            bucketName: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            privateDomain: String? = nil,
            publicDomain: String? = nil,
            publicVisibleEnabled: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.bucketName = bucketName
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.privateDomain = privateDomain
            self.publicDomain = publicDomain
            self.publicVisibleEnabled = publicVisibleEnabled
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.bucketName = fields.take("bucket_name")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.id = try fields.require("id")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.name = try fields.require("name")
            self.privateDomain = fields.take("private_domain")
            self.publicDomain = fields.take("public_domain")
            self.publicVisibleEnabled = fields.take("public_visible_enabled")
            self.state = try fields.require("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("bucket_name", self.bucketName)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("private_domain", self.privateDomain)
            fields.put("public_domain", self.publicDomain)
            fields.put("public_visible_enabled", self.publicVisibleEnabled)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// One registry.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryshowresponse/>
    public struct ContainerRegistryShowResponse: Model, FieldValue {
        /// The registry.
        ///
        /// Observed by others.
        public var registry: ContainerRegistryInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - registry: The registry.
        ///   - extra: Fields that this version does not know.
        public init(registry: ContainerRegistryInfo, extra: [String: JSONValue] = [:]) {
            self.registry = registry
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.registry = try fields.require("registry")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("registry", self.registry)
            fields.put(extra: extra)
        }
    }
}

extension ContainerRegistry {
    /// A tag.
    ///
    /// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/tag/>
    public struct Tag: Model, FieldValue {
        /// Its key. At most 128 characters.
        public var key: String
        /// Its value. At most 256 characters.
        public var value: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Its key. At most 128 characters.
        ///   - value: Its value. At most 256 characters.
        ///   - extra: Fields that this version does not know.
        public init(key: String, value: String, extra: [String: JSONValue] = [:]) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.key = try fields.require("key")
            self.value = try fields.require("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("key", self.key)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}
