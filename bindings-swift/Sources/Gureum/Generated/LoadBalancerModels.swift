// Samsung Cloud Platform Load Balancer: models.
//
// Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.

extension LoadBalancer {
    /// Text with known values; any other text is as good.
    ///
    /// What it looks at.
    public struct LoadBalancerInfoLayerType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Ports.
        public static let l4 = LoadBalancerInfoLayerType(rawValue: "L4")

        /// HTTP.
        public static let l7 = LoadBalancerInfoLayerType(rawValue: "L7")

        public static let known: [LoadBalancerInfoLayerType] = [.l4, .l7]
    }
}

extension LoadBalancer {
    /// Text with known values; any other text is as good.
    ///
    /// Its state.
    public struct LoadBalancerInfoState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Being made.
        public static let creating = LoadBalancerInfoState(rawValue: "CREATING")

        /// Works.
        public static let active = LoadBalancerInfoState(rawValue: "ACTIVE")

        /// Being changed.
        public static let editing = LoadBalancerInfoState(rawValue: "EDITING")

        /// Being deleted.
        public static let deleting = LoadBalancerInfoState(rawValue: "DELETING")

        /// Gone.
        public static let deleted = LoadBalancerInfoState(rawValue: "DELETED")

        /// Broken.
        public static let error = LoadBalancerInfoState(rawValue: "ERROR")

        public static let known: [LoadBalancerInfoState] = [.creating, .active, .editing, .deleting, .deleted, .error]
    }
}

extension LoadBalancer {
    /// The load balancer to create.
    public struct LoadBalancerCreateRequestDetail: Model, FieldValue {
        /// Free text. At most 255 characters.
        public var description: String?
        /// Whether a firewall is made along with it.
        public var firewallEnabled: Bool?
        /// Whether that firewall logs.
        public var firewallLoggingEnabled: Bool?
        /// What it looks at: `L4` for ports, `L7` for HTTP.
        public var layerType: String
        /// Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores.
        public var name: String
        /// Id of a public address that nothing uses; its VPC needs an internet gateway then.
        public var publicipId: String?
        /// The address of the subnet at which it answers; one that is free if none is named.
        public var serviceIp: String?
        /// The address of the subnet that servers see it with; one that is free if none is named. Since API version
        /// 1.3.
        ///
        /// Observed by others.
        public var sourceNatIp: String?
        /// Id of its subnet.
        public var subnetId: String
        /// Tags to attach, at most 50.
        public var tags: [Tag]?
        /// Id of its VPC.
        public var vpcId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - layerType: What it looks at: `L4` for ports, `L7` for HTTP.
        ///   - name: Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores.
        ///   - subnetId: Id of its subnet.
        ///   - vpcId: Id of its VPC.
        ///   - description: Free text. At most 255 characters.
        ///   - firewallEnabled: Whether a firewall is made along with it.
        ///   - firewallLoggingEnabled: Whether that firewall logs.
        ///   - publicipId: Id of a public address that nothing uses; its VPC needs an internet gateway then.
        ///   - serviceIp: The address of the subnet at which it answers; one that is free if none is named.
        ///   - sourceNatIp: The address of the subnet that servers see it with; one that is free if none is named.
        ///     Since API version 1.3.
        ///   - tags: Tags to attach, at most 50.
        ///   - extra: Fields that this version does not know.
        public init(
            layerType: String,
            name: String,
            subnetId: String,
            vpcId: String,
            description: String? = nil,
            firewallEnabled: Bool? = nil,
            firewallLoggingEnabled: Bool? = nil,
            publicipId: String? = nil,
            serviceIp: String? = nil,
            sourceNatIp: String? = nil,
            tags: [Tag]? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.description = description
            self.firewallEnabled = firewallEnabled
            self.firewallLoggingEnabled = firewallLoggingEnabled
            self.layerType = layerType
            self.name = name
            self.publicipId = publicipId
            self.serviceIp = serviceIp
            self.sourceNatIp = sourceNatIp
            self.subnetId = subnetId
            self.tags = tags
            self.vpcId = vpcId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.description = fields.take("description")
            self.firewallEnabled = fields.take("firewall_enabled")
            self.firewallLoggingEnabled = fields.take("firewall_logging_enabled")
            self.layerType = try fields.require("layer_type")
            self.name = try fields.require("name")
            self.publicipId = fields.take("publicip_id")
            self.serviceIp = fields.take("service_ip")
            self.sourceNatIp = fields.take("source_nat_ip")
            self.subnetId = try fields.require("subnet_id")
            self.tags = fields.take("tags")
            self.vpcId = try fields.require("vpc_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("description", self.description)
            fields.put("firewall_enabled", self.firewallEnabled)
            fields.put("firewall_logging_enabled", self.firewallLoggingEnabled)
            fields.put("layer_type", self.layerType)
            fields.put("name", self.name)
            fields.put("publicip_id", self.publicipId)
            fields.put("service_ip", self.serviceIp)
            fields.put("source_nat_ip", self.sourceNatIp)
            fields.put("subnet_id", self.subnetId)
            fields.put("tags", self.tags)
            fields.put("vpc_id", self.vpcId)
            fields.put(extra: extra)
        }
    }
}

extension LoadBalancer {
    /// A load balancer.
    public struct LoadBalancerInfo: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Free text.
        public var description: String?
        /// Id of the firewall that was made along with it.
        public var firewallId: String?
        /// Name of that firewall.
        public var firewallName: String?
        /// Addresses from which it looks after its servers; they must let these in.
        public var healthCheckIp: [String]
        /// Id of the load balancer.
        public var id: String
        /// What it looks at.
        public var layerType: LoadBalancerInfoLayerType
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Its name.
        public var name: String
        /// Its public address.
        public var publicNatIp: String?
        /// State of its public address.
        public var publicNatState: String?
        /// The address at which it answers in its VPC.
        public var serviceIp: String
        /// The address that servers see it with.
        public var sourceNatIp: String
        /// Its state.
        public var state: LoadBalancerInfoState
        /// Id of its subnet.
        public var subnetId: String
        /// Id of its VPC.
        public var vpcId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the load balancer.
        ///   - layerType: What it looks at.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - name: Its name.
        ///   - serviceIp: The address at which it answers in its VPC.
        ///   - sourceNatIp: The address that servers see it with.
        ///   - state: Its state.
        ///   - subnetId: Id of its subnet.
        ///   - vpcId: Id of its VPC.
        ///   - description: Free text.
        ///   - firewallId: Id of the firewall that was made along with it.
        ///   - firewallName: Name of that firewall.
        ///   - healthCheckIp: Addresses from which it looks after its servers; they must let these in.
        ///   - publicNatIp: Its public address.
        ///   - publicNatState: State of its public address.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            layerType: LoadBalancerInfoLayerType,
            modifiedAt: Timestamp,
            modifiedBy: String,
            name: String,
            serviceIp: String,
            sourceNatIp: String,
            state: LoadBalancerInfoState,
            subnetId: String,
            vpcId: String,
            description: String? = nil,
            firewallId: String? = nil,
            firewallName: String? = nil,
            healthCheckIp: [String] = [],
            publicNatIp: String? = nil,
            publicNatState: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.firewallId = firewallId
            self.firewallName = firewallName
            self.healthCheckIp = healthCheckIp
            self.id = id
            self.layerType = layerType
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.publicNatIp = publicNatIp
            self.publicNatState = publicNatState
            self.serviceIp = serviceIp
            self.sourceNatIp = sourceNatIp
            self.state = state
            self.subnetId = subnetId
            self.vpcId = vpcId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.description = fields.take("description")
            self.firewallId = fields.take("firewall_id")
            self.firewallName = fields.take("firewall_name")
            self.healthCheckIp = fields.take("health_check_ip") ?? []
            self.id = try fields.require("id")
            self.layerType = try fields.require("layer_type")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.name = try fields.require("name")
            self.publicNatIp = fields.take("public_nat_ip")
            self.publicNatState = fields.take("public_nat_state")
            self.serviceIp = try fields.require("service_ip")
            self.sourceNatIp = try fields.require("source_nat_ip")
            self.state = try fields.require("state")
            self.subnetId = try fields.require("subnet_id")
            self.vpcId = try fields.require("vpc_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("firewall_id", self.firewallId)
            fields.put("firewall_name", self.firewallName)
            fields.putFilled("health_check_ip", self.healthCheckIp)
            fields.put("id", self.id)
            fields.put("layer_type", self.layerType)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("public_nat_ip", self.publicNatIp)
            fields.put("public_nat_state", self.publicNatState)
            fields.put("service_ip", self.serviceIp)
            fields.put("source_nat_ip", self.sourceNatIp)
            fields.put("state", self.state)
            fields.put("subnet_id", self.subnetId)
            fields.put("vpc_id", self.vpcId)
            fields.put(extra: extra)
        }
    }
}

extension LoadBalancer {
    /// A page of load balancers.
    public struct LoadBalancerListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// The load balancers.
        public var loadbalancers: [LoadBalancerSummary]
        /// Number of this page.
        public var page: Int?
        /// How many a page holds.
        public var size: Int?
        /// The order.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - loadbalancers: The load balancers.
        ///   - page: Number of this page.
        ///   - size: How many a page holds.
        ///   - sort: The order.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            loadbalancers: [LoadBalancerSummary] = [],
            page: Int? = nil,
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.loadbalancers = loadbalancers
            self.page = page
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.loadbalancers = fields.take("loadbalancers") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("loadbalancers", self.loadbalancers)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension LoadBalancer {
    /// One load balancer.
    public struct LoadBalancerShowResponse: Model, FieldValue {
        /// The load balancer.
        public var loadbalancer: LoadBalancerInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - loadbalancer: The load balancer.
        ///   - extra: Fields that this version does not know.
        public init(loadbalancer: LoadBalancerInfo, extra: [String: JSONValue] = [:]) {
            self.loadbalancer = loadbalancer
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.loadbalancer = try fields.require("loadbalancer")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("loadbalancer", self.loadbalancer)
            fields.put(extra: extra)
        }
    }
}

extension LoadBalancer {
    /// A load balancer, as the list shows it.
    public struct LoadBalancerSummary: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Id of the load balancer.
        public var id: String
        /// How many listeners it has.
        public var listenerCount: Int?
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Its name.
        public var name: String?
        /// Its public address.
        public var publicNatIp: String?
        /// The address at which it answers in its VPC.
        public var serviceIp: String?
        /// The address that servers see it with.
        public var sourceNatIp: String?
        /// Its state.
        public var state: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the load balancer.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - listenerCount: How many listeners it has.
        ///   - name: Its name.
        ///   - publicNatIp: Its public address.
        ///   - serviceIp: The address at which it answers in its VPC.
        ///   - sourceNatIp: The address that servers see it with.
        ///   - state: Its state.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            listenerCount: Int? = nil,
            name: String? = nil,
            publicNatIp: String? = nil,
            serviceIp: String? = nil,
            sourceNatIp: String? = nil,
            state: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.listenerCount = listenerCount
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.publicNatIp = publicNatIp
            self.serviceIp = serviceIp
            self.sourceNatIp = sourceNatIp
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.id = try fields.require("id")
            self.listenerCount = fields.take("listener_count")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.name = fields.take("name")
            self.publicNatIp = fields.take("public_nat_ip")
            self.serviceIp = fields.take("service_ip")
            self.sourceNatIp = fields.take("source_nat_ip")
            self.state = fields.take("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put("listener_count", self.listenerCount)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("public_nat_ip", self.publicNatIp)
            fields.put("service_ip", self.serviceIp)
            fields.put("source_nat_ip", self.sourceNatIp)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension LoadBalancer {
    /// What to change in a load balancer.
    public struct LoadBalancerUpdateRequestDetail: Model, FieldValue {
        /// The new text. At most 255 characters.
        public var description: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - description: The new text. At most 255 characters.
        ///   - extra: Fields that this version does not know.
        public init(description: String, extra: [String: JSONValue] = [:]) {
            self.description = description
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.description = try fields.require("description")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("description", self.description)
            fields.put(extra: extra)
        }
    }
}

extension LoadBalancer {
    /// A tag.
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
