// Samsung Cloud Platform VPC: models.
//
// Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.

extension VPC {
    /// Text with known values; any other text is as good.
    ///
    /// Which way a gateway or a public address leads.
    public struct GatewayKind: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Internet gateway.
        public static let igw = GatewayKind(rawValue: "IGW")

        /// Gateway of the public sector.
        public static let ggw = GatewayKind(rawValue: "GGW")

        /// Gateway of Samsung.
        public static let sigw = GatewayKind(rawValue: "SIGW")

        public static let known: [GatewayKind] = [.igw, .ggw, .sigw]
    }
}

extension VPC {
    /// Text with known values; any other text is as good.
    ///
    /// State of a part of a network.
    public struct NetworkState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Being made.
        public static let creating = NetworkState(rawValue: "CREATING")

        /// Can be used.
        public static let active = NetworkState(rawValue: "ACTIVE")

        /// Being changed.
        public static let editing = NetworkState(rawValue: "EDITING")

        /// Being deleted.
        public static let deleting = NetworkState(rawValue: "DELETING")

        /// Gone.
        public static let deleted = NetworkState(rawValue: "DELETED")

        /// Broken.
        public static let error = NetworkState(rawValue: "ERROR")

        public static let known: [NetworkState] = [.creating, .active, .editing, .deleting, .deleted, .error]
    }
}

extension VPC {
    /// Text with known values; any other text is as good.
    ///
    /// What uses it.
    public struct PublicIpAttachedResourceType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Virtual server.
        public static let vm = PublicIpAttachedResourceType(rawValue: "VM")

        /// Load balancer.
        public static let lb = PublicIpAttachedResourceType(rawValue: "LB")

        /// Bare metal server.
        public static let bm = PublicIpAttachedResourceType(rawValue: "BM")

        /// Database.
        public static let db = PublicIpAttachedResourceType(rawValue: "DB")

        /// NAT gateway.
        public static let natGw = PublicIpAttachedResourceType(rawValue: "NAT_GW")

        /// Node with GPUs.
        public static let gpuNode = PublicIpAttachedResourceType(rawValue: "GPU_NODE")

        /// VPN gateway.
        public static let vpn = PublicIpAttachedResourceType(rawValue: "VPN")

        public static let known: [PublicIpAttachedResourceType] = [.vm, .lb, .bm, .db, .natGw, .gpuNode, .vpn]
    }
}

extension VPC {
    /// Text with known values; any other text is as good.
    ///
    /// Whether something uses it.
    public struct PublicIpState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Nothing uses it.
        public static let reserved = PublicIpState(rawValue: "RESERVED")

        /// Something uses it.
        public static let attached = PublicIpState(rawValue: "ATTACHED")

        /// Gone.
        public static let deleted = PublicIpState(rawValue: "DELETED")

        public static let known: [PublicIpState] = [.reserved, .attached, .deleted]
    }
}

extension VPC {
    /// Text with known values; any other text is as good.
    ///
    /// What a subnet is for.
    public struct SubnetKind: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Ordinary, may reach the internet.
        public static let general = SubnetKind(rawValue: "GENERAL")

        /// Between its servers only.
        public static let local = SubnetKind(rawValue: "LOCAL")

        /// For endpoints of services.
        public static let vpcEndpoint = SubnetKind(rawValue: "VPC_ENDPOINT")

        public static let known: [SubnetKind] = [.general, .local, .vpcEndpoint]
    }
}

extension VPC {
    /// One thing that would be deleted.
    public struct Deletion: Model, FieldValue {
        /// The operation that would be called with the id.
        public var operation: String
        /// What it is, in words.
        public var resource: String
        /// Its id.
        public var id: String
        /// Its name, if the list shows one.
        public var name: String?
        /// Its state when it was listed, if the list shows one.
        public var state: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - operation: The operation that would be called with the id.
        ///   - resource: What it is, in words.
        ///   - id: Its id.
        ///   - name: Its name, if the list shows one.
        ///   - state: Its state when it was listed, if the list shows one.
        ///   - extra: Fields that this version does not know.
        public init(
            operation: String,
            resource: String,
            id: String,
            name: String? = nil,
            state: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.operation = operation
            self.resource = resource
            self.id = id
            self.name = name
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.operation = try fields.require("operation")
            self.resource = try fields.require("resource")
            self.id = try fields.require("id")
            self.name = fields.take("name")
            self.state = fields.take("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("operation", self.operation)
            fields.put("resource", self.resource)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// What would be deleted, in the order in which it must go. Nothing of it is deleted by asking.
    public struct DeletionPlan: Model, FieldValue {
        /// What is below comes first, the resource itself last.
        public var deletions: [Deletion]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - deletions: What is below comes first, the resource itself last.
        ///   - extra: Fields that this version does not know.
        public init(deletions: [Deletion] = [], extra: [String: JSONValue] = [:]) {
            self.deletions = deletions
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.deletions = fields.take("deletions") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("deletions", self.deletions)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// An internet gateway.
    public struct InternetGateway: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Free text.
        public var description: String?
        /// Id of the firewall that was made along with it.
        public var firewallId: String?
        /// Id of the internet gateway.
        public var id: String
        /// Whether its translations of addresses are logged.
        public var loggable: Bool?
        /// Its name, which the service gives.
        public var name: String
        /// Its state.
        public var state: NetworkState
        /// Which way it leads.
        public var kind: GatewayKind
        /// Id of its VPC.
        public var vpcId: String
        /// Name of its VPC.
        public var vpcName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - id: Id of the internet gateway.
        ///   - name: Its name, which the service gives.
        ///   - state: Its state.
        ///   - kind: Which way it leads.
        ///   - vpcId: Id of its VPC.
        ///   - vpcName: Name of its VPC.
        ///   - description: Free text.
        ///   - firewallId: Id of the firewall that was made along with it.
        ///   - loggable: Whether its translations of addresses are logged.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            id: String,
            name: String,
            state: NetworkState,
            kind: GatewayKind,
            vpcId: String,
            vpcName: String,
            description: String? = nil,
            firewallId: String? = nil,
            loggable: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.description = description
            self.firewallId = firewallId
            self.id = id
            self.loggable = loggable
            self.name = name
            self.state = state
            self.kind = kind
            self.vpcId = vpcId
            self.vpcName = vpcName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.description = fields.take("description")
            self.firewallId = fields.take("firewall_id")
            self.id = try fields.require("id")
            self.loggable = fields.take("loggable")
            self.name = try fields.require("name")
            self.state = try fields.require("state")
            self.kind = try fields.require("type")
            self.vpcId = try fields.require("vpc_id")
            self.vpcName = try fields.require("vpc_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("description", self.description)
            fields.put("firewall_id", self.firewallId)
            fields.put("id", self.id)
            fields.put("loggable", self.loggable)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put("type", self.kind)
            fields.put("vpc_id", self.vpcId)
            fields.put("vpc_name", self.vpcName)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A page of internet gateways.
    public struct InternetGatewayListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages, up to version 1.1.
        public var links: [[String: JSONValue]]
        /// Number of this page. Since API version 1.2.
        public var page: Int?
        /// How many a page holds. Since API version 1.2.
        public var size: Int?
        /// What is on this page.
        public var internetGateways: [InternetGateway]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages, up to version 1.1.
        ///   - page: Number of this page. Since API version 1.2.
        ///   - size: How many a page holds. Since API version 1.2.
        ///   - internetGateways: What is on this page.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            page: Int? = nil,
            size: Int? = nil,
            internetGateways: [InternetGateway] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.page = page
            self.size = size
            self.internetGateways = internetGateways
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.internetGateways = fields.take("internet_gateways") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("internet_gateways", self.internetGateways)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// One internet gateway.
    public struct InternetGatewayShowResponse: Model, FieldValue {
        /// What was asked for.
        public var internetGateway: InternetGateway
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - internetGateway: What was asked for.
        ///   - extra: Fields that this version does not know.
        public init(internetGateway: InternetGateway, extra: [String: JSONValue] = [:]) {
            self.internetGateway = internetGateway
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.internetGateway = try fields.require("internet_gateway")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("internet_gateway", self.internetGateway)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A NAT gateway.
    public struct NatGateway: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Free text.
        public var description: String?
        /// Id of the NAT gateway.
        public var id: String
        /// Its name, which the service gives.
        public var name: String
        /// The public address that servers behind it are seen with.
        public var natGatewayIpAddress: String
        /// Id of that public address.
        public var publicipId: String?
        /// Its state.
        public var state: NetworkState
        /// Addresses of its subnet.
        public var subnetCidr: String
        /// Id of its subnet.
        public var subnetId: String
        /// Name of its subnet.
        public var subnetName: String
        /// Id of its VPC.
        public var vpcId: String
        /// Name of its VPC.
        public var vpcName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - id: Id of the NAT gateway.
        ///   - name: Its name, which the service gives.
        ///   - natGatewayIpAddress: The public address that servers behind it are seen with.
        ///   - state: Its state.
        ///   - subnetCidr: Addresses of its subnet.
        ///   - subnetId: Id of its subnet.
        ///   - subnetName: Name of its subnet.
        ///   - vpcId: Id of its VPC.
        ///   - vpcName: Name of its VPC.
        ///   - description: Free text.
        ///   - publicipId: Id of that public address.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            id: String,
            name: String,
            natGatewayIpAddress: String,
            state: NetworkState,
            subnetCidr: String,
            subnetId: String,
            subnetName: String,
            vpcId: String,
            vpcName: String,
            description: String? = nil,
            publicipId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.description = description
            self.id = id
            self.name = name
            self.natGatewayIpAddress = natGatewayIpAddress
            self.publicipId = publicipId
            self.state = state
            self.subnetCidr = subnetCidr
            self.subnetId = subnetId
            self.subnetName = subnetName
            self.vpcId = vpcId
            self.vpcName = vpcName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.natGatewayIpAddress = try fields.require("nat_gateway_ip_address")
            self.publicipId = fields.take("publicip_id")
            self.state = try fields.require("state")
            self.subnetCidr = try fields.require("subnet_cidr")
            self.subnetId = try fields.require("subnet_id")
            self.subnetName = try fields.require("subnet_name")
            self.vpcId = try fields.require("vpc_id")
            self.vpcName = try fields.require("vpc_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("nat_gateway_ip_address", self.natGatewayIpAddress)
            fields.put("publicip_id", self.publicipId)
            fields.put("state", self.state)
            fields.put("subnet_cidr", self.subnetCidr)
            fields.put("subnet_id", self.subnetId)
            fields.put("subnet_name", self.subnetName)
            fields.put("vpc_id", self.vpcId)
            fields.put("vpc_name", self.vpcName)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A page of NAT gateways.
    public struct NatGatewayListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages, up to version 1.1.
        public var links: [[String: JSONValue]]
        /// Number of this page. Since API version 1.2.
        public var page: Int?
        /// How many a page holds. Since API version 1.2.
        public var size: Int?
        /// What is on this page.
        public var natGateways: [NatGateway]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages, up to version 1.1.
        ///   - page: Number of this page. Since API version 1.2.
        ///   - size: How many a page holds. Since API version 1.2.
        ///   - natGateways: What is on this page.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            page: Int? = nil,
            size: Int? = nil,
            natGateways: [NatGateway] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.page = page
            self.size = size
            self.natGateways = natGateways
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.natGateways = fields.take("nat_gateways") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("nat_gateways", self.natGateways)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// One NAT gateway.
    public struct NatGatewayShowResponse: Model, FieldValue {
        /// What was asked for.
        public var natGateway: NatGateway
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - natGateway: What was asked for.
        ///   - extra: Fields that this version does not know.
        public init(natGateway: NatGateway, extra: [String: JSONValue] = [:]) {
            self.natGateway = natGateway
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.natGateway = try fields.require("nat_gateway")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("nat_gateway", self.natGateway)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A public IP address.
    public struct PublicIp: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Id of what uses it.
        public var attachedResourceId: String?
        /// Name of what uses it.
        public var attachedResourceName: String?
        /// What uses it.
        public var attachedResourceType: PublicIpAttachedResourceType?
        /// Free text.
        public var description: String?
        /// Id of the public address.
        public var id: String
        /// The address.
        public var ipAddress: String
        /// Whether something uses it.
        public var state: PublicIpState
        /// Which way it leads.
        public var kind: GatewayKind
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - id: Id of the public address.
        ///   - ipAddress: The address.
        ///   - state: Whether something uses it.
        ///   - kind: Which way it leads.
        ///   - attachedResourceId: Id of what uses it.
        ///   - attachedResourceName: Name of what uses it.
        ///   - attachedResourceType: What uses it.
        ///   - description: Free text.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            id: String,
            ipAddress: String,
            state: PublicIpState,
            kind: GatewayKind,
            attachedResourceId: String? = nil,
            attachedResourceName: String? = nil,
            attachedResourceType: PublicIpAttachedResourceType? = nil,
            description: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.attachedResourceId = attachedResourceId
            self.attachedResourceName = attachedResourceName
            self.attachedResourceType = attachedResourceType
            self.description = description
            self.id = id
            self.ipAddress = ipAddress
            self.state = state
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.attachedResourceId = fields.take("attached_resource_id")
            self.attachedResourceName = fields.take("attached_resource_name")
            self.attachedResourceType = fields.take("attached_resource_type")
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.ipAddress = try fields.require("ip_address")
            self.state = try fields.require("state")
            self.kind = try fields.require("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("attached_resource_id", self.attachedResourceId)
            fields.put("attached_resource_name", self.attachedResourceName)
            fields.put("attached_resource_type", self.attachedResourceType)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("ip_address", self.ipAddress)
            fields.put("state", self.state)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A page of public addresses.
    public struct PublicIpListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages, up to version 1.1.
        public var links: [[String: JSONValue]]
        /// Number of this page. Since API version 1.2.
        public var page: Int?
        /// How many a page holds. Since API version 1.2.
        public var size: Int?
        /// What is on this page.
        public var publicips: [PublicIp]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages, up to version 1.1.
        ///   - page: Number of this page. Since API version 1.2.
        ///   - size: How many a page holds. Since API version 1.2.
        ///   - publicips: What is on this page.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            page: Int? = nil,
            size: Int? = nil,
            publicips: [PublicIp] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.page = page
            self.size = size
            self.publicips = publicips
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.publicips = fields.take("publicips") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("publicips", self.publicips)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// One public address.
    public struct PublicIpShowResponse: Model, FieldValue {
        /// What was asked for.
        public var publicip: PublicIp
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - publicip: What was asked for.
        ///   - extra: Fields that this version does not know.
        public init(publicip: PublicIp, extra: [String: JSONValue] = [:]) {
            self.publicip = publicip
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.publicip = try fields.require("publicip")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("publicip", self.publicip)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A subnet, as the list shows it.
    public struct Subnet: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Its addresses.
        public var cidr: String
        /// Address of its router.
        public var gatewayIpAddress: String?
        /// Id of the subnet.
        public var id: String
        /// Its name.
        public var name: String
        /// Its state.
        public var state: NetworkState
        /// What it is for.
        public var kind: SubnetKind
        /// Id of its VPC.
        public var vpcId: String
        /// Name of its VPC.
        public var vpcName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - cidr: Its addresses.
        ///   - id: Id of the subnet.
        ///   - name: Its name.
        ///   - state: Its state.
        ///   - kind: What it is for.
        ///   - vpcId: Id of its VPC.
        ///   - vpcName: Name of its VPC.
        ///   - gatewayIpAddress: Address of its router.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            cidr: String,
            id: String,
            name: String,
            state: NetworkState,
            kind: SubnetKind,
            vpcId: String,
            vpcName: String,
            gatewayIpAddress: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.cidr = cidr
            self.gatewayIpAddress = gatewayIpAddress
            self.id = id
            self.name = name
            self.state = state
            self.kind = kind
            self.vpcId = vpcId
            self.vpcName = vpcName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.cidr = try fields.require("cidr")
            self.gatewayIpAddress = fields.take("gateway_ip_address")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.state = try fields.require("state")
            self.kind = try fields.require("type")
            self.vpcId = try fields.require("vpc_id")
            self.vpcName = try fields.require("vpc_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("cidr", self.cidr)
            fields.put("gateway_ip_address", self.gatewayIpAddress)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put("type", self.kind)
            fields.put("vpc_id", self.vpcId)
            fields.put("vpc_name", self.vpcName)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A subnet.
    public struct SubnetDetail: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Its addresses.
        public var cidr: String
        /// Address of its router.
        public var gatewayIpAddress: String?
        /// Id of the subnet.
        public var id: String
        /// Its name.
        public var name: String
        /// Its state.
        public var state: NetworkState
        /// What it is for.
        public var kind: SubnetKind
        /// Id of its VPC.
        public var vpcId: String
        /// Name of its VPC.
        public var vpcName: String
        /// Ranges from which addresses are given, each with `start` and `end`; all of them if none is named.
        public var allocationPools: [[String: JSONValue]]
        /// Free text. At most 50 characters.
        public var description: String?
        /// Address of its DHCP server. Since API version 1.2.
        public var dhcpIpAddress: String?
        /// Addresses of name servers that its servers ask.
        public var dnsNameservers: [String]
        /// Routes that its servers learn, each with `destination` and `nexthop`.
        public var hostRoutes: [[String: JSONValue]]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - cidr: Its addresses.
        ///   - id: Id of the subnet.
        ///   - name: Its name.
        ///   - state: Its state.
        ///   - kind: What it is for.
        ///   - vpcId: Id of its VPC.
        ///   - vpcName: Name of its VPC.
        ///   - gatewayIpAddress: Address of its router.
        ///   - allocationPools: Ranges from which addresses are given, each with `start` and `end`; all of them if none
        ///     is named.
        ///   - description: Free text. At most 50 characters.
        ///   - dhcpIpAddress: Address of its DHCP server. Since API version 1.2.
        ///   - dnsNameservers: Addresses of name servers that its servers ask.
        ///   - hostRoutes: Routes that its servers learn, each with `destination` and `nexthop`.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            cidr: String,
            id: String,
            name: String,
            state: NetworkState,
            kind: SubnetKind,
            vpcId: String,
            vpcName: String,
            gatewayIpAddress: String? = nil,
            allocationPools: [[String: JSONValue]] = [],
            description: String? = nil,
            dhcpIpAddress: String? = nil,
            dnsNameservers: [String] = [],
            hostRoutes: [[String: JSONValue]] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.cidr = cidr
            self.gatewayIpAddress = gatewayIpAddress
            self.id = id
            self.name = name
            self.state = state
            self.kind = kind
            self.vpcId = vpcId
            self.vpcName = vpcName
            self.allocationPools = allocationPools
            self.description = description
            self.dhcpIpAddress = dhcpIpAddress
            self.dnsNameservers = dnsNameservers
            self.hostRoutes = hostRoutes
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.cidr = try fields.require("cidr")
            self.gatewayIpAddress = fields.take("gateway_ip_address")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.state = try fields.require("state")
            self.kind = try fields.require("type")
            self.vpcId = try fields.require("vpc_id")
            self.vpcName = try fields.require("vpc_name")
            self.allocationPools = fields.take("allocation_pools") ?? []
            self.description = fields.take("description")
            self.dhcpIpAddress = fields.take("dhcp_ip_address")
            self.dnsNameservers = fields.take("dns_nameservers") ?? []
            self.hostRoutes = fields.take("host_routes") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("cidr", self.cidr)
            fields.put("gateway_ip_address", self.gatewayIpAddress)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put("type", self.kind)
            fields.put("vpc_id", self.vpcId)
            fields.put("vpc_name", self.vpcName)
            fields.putFilled("allocation_pools", self.allocationPools)
            fields.put("description", self.description)
            fields.put("dhcp_ip_address", self.dhcpIpAddress)
            fields.putFilled("dns_nameservers", self.dnsNameservers)
            fields.putFilled("host_routes", self.hostRoutes)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A page of subnets.
    public struct SubnetListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages, up to version 1.1.
        public var links: [[String: JSONValue]]
        /// Number of this page. Since API version 1.2.
        public var page: Int?
        /// How many a page holds. Since API version 1.2.
        public var size: Int?
        /// What is on this page.
        public var subnets: [Subnet]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages, up to version 1.1.
        ///   - page: Number of this page. Since API version 1.2.
        ///   - size: How many a page holds. Since API version 1.2.
        ///   - subnets: What is on this page.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            page: Int? = nil,
            size: Int? = nil,
            subnets: [Subnet] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.page = page
            self.size = size
            self.subnets = subnets
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.subnets = fields.take("subnets") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("subnets", self.subnets)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// One subnet.
    public struct SubnetShowResponse: Model, FieldValue {
        /// What was asked for.
        public var subnet: SubnetDetail
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - subnet: What was asked for.
        ///   - extra: Fields that this version does not know.
        public init(subnet: SubnetDetail, extra: [String: JSONValue] = [:]) {
            self.subnet = subnet
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.subnet = try fields.require("subnet")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("subnet", self.subnet)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
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

extension VPC {
    /// A range of addresses of a VPC.
    ///
    /// Observed by others.
    public struct VpcCidr: Model, FieldValue {
        /// The addresses.
        public var cidr: String
        /// When it was added.
        public var createdAt: Timestamp
        /// Id of the user who added it.
        public var createdBy: String
        /// Id of the range.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cidr: The addresses.
        ///   - createdAt: When it was added.
        ///   - createdBy: Id of the user who added it.
        ///   - id: Id of the range.
        ///   - extra: Fields that this version does not know.
        public init(
            cidr: String,
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            extra: [String: JSONValue] = [:]
        ) {
            self.cidr = cidr
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cidr = try fields.require("cidr")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.id = try fields.require("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cidr", self.cidr)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A VPC.
    ///
    /// Observed by others.
    public struct VpcInfo: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// How many ranges of addresses it has. Since API version 1.2.
        public var cidrCount: Int?
        /// Its ranges of addresses. Since API version 1.2.
        public var cidrs: [VpcCidr]
        /// Free text. At most 50 characters.
        public var description: String?
        /// Id of the VPC.
        public var id: String
        /// Its name.
        public var name: String
        /// Its state.
        public var state: NetworkState
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - id: Id of the VPC.
        ///   - name: Its name.
        ///   - state: Its state.
        ///   - cidrCount: How many ranges of addresses it has. Since API version 1.2.
        ///   - cidrs: Its ranges of addresses. Since API version 1.2.
        ///   - description: Free text. At most 50 characters.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            id: String,
            name: String,
            state: NetworkState,
            cidrCount: Int? = nil,
            cidrs: [VpcCidr] = [],
            description: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.cidrCount = cidrCount
            self.cidrs = cidrs
            self.description = description
            self.id = id
            self.name = name
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.cidrCount = fields.take("cidr_count")
            self.cidrs = fields.take("cidrs") ?? []
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.state = try fields.require("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("cidr_count", self.cidrCount)
            fields.putFilled("cidrs", self.cidrs)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// A page of VPCs.
    public struct VpcListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages, up to version 1.1.
        public var links: [[String: JSONValue]]
        /// Number of this page. Since API version 1.2.
        public var page: Int?
        /// How many a page holds. Since API version 1.2.
        public var size: Int?
        /// What is on this page.
        public var vpcs: [VpcInfo]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages, up to version 1.1.
        ///   - page: Number of this page. Since API version 1.2.
        ///   - size: How many a page holds. Since API version 1.2.
        ///   - vpcs: What is on this page.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            page: Int? = nil,
            size: Int? = nil,
            vpcs: [VpcInfo] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.page = page
            self.size = size
            self.vpcs = vpcs
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.vpcs = fields.take("vpcs") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("vpcs", self.vpcs)
            fields.put(extra: extra)
        }
    }
}

extension VPC {
    /// One VPC.
    public struct VpcShowResponse: Model, FieldValue {
        /// What was asked for.
        ///
        /// Observed by others.
        public var vpc: VpcInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - vpc: What was asked for.
        ///   - extra: Fields that this version does not know.
        public init(vpc: VpcInfo, extra: [String: JSONValue] = [:]) {
            self.vpc = vpc
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.vpc = try fields.require("vpc")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("vpc", self.vpc)
            fields.put(extra: extra)
        }
    }
}
