// Samsung Cloud Platform Security Group: models.
//
// Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.

extension SecurityGroup {
    /// Text with known values; any other text is as good.
    ///
    /// Its state.
    ///
    /// Inferred.
    public struct SecurityGroupInfoState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Can be used.
        public static let active = SecurityGroupInfoState(rawValue: "ACTIVE")

        public static let known: [SecurityGroupInfoState] = [.active]
    }
}

extension SecurityGroup {
    /// Text with known values; any other text is as good.
    ///
    /// Which way the traffic goes.
    public struct SecurityGroupRuleDirection: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Comes in.
        public static let ingress = SecurityGroupRuleDirection(rawValue: "ingress")

        /// Goes out.
        public static let egress = SecurityGroupRuleDirection(rawValue: "egress")

        public static let known: [SecurityGroupRuleDirection] = [.ingress, .egress]
    }
}

extension SecurityGroup {
    /// A security group.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygroup/>
    public struct SecurityGroupInfo: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Free text.
        public var description: String?
        /// Id of the security group.
        public var id: String
        /// Whether its traffic is logged.
        public var loggable: Bool
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Its name; others may have the same.
        public var name: String
        /// How many rules it has.
        public var ruleCount: Int?
        /// Its state.
        ///
        /// Inferred.
        public var state: SecurityGroupInfoState
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the security group.
        ///   - loggable: Whether its traffic is logged.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - name: Its name; others may have the same.
        ///   - state: Its state.
        ///   - description: Free text.
        ///   - ruleCount: How many rules it has.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            loggable: Bool,
            modifiedAt: Timestamp,
            modifiedBy: String,
            name: String,
            state: SecurityGroupInfoState,
            description: String? = nil,
            ruleCount: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.id = id
            self.loggable = loggable
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.ruleCount = ruleCount
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.loggable = try fields.require("loggable")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.name = try fields.require("name")
            self.ruleCount = fields.take("rule_count")
            self.state = try fields.require("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("loggable", self.loggable)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("rule_count", self.ruleCount)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension SecurityGroup {
    /// A page of security groups.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouplistresponse/>
    public struct SecurityGroupListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages.
        public var links: [[String: JSONValue]]
        /// The groups.
        public var securityGroups: [SecurityGroupInfo]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages.
        ///   - securityGroups: The groups.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            securityGroups: [SecurityGroupInfo] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.securityGroups = securityGroups
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.securityGroups = fields.take("security_groups") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.putFilled("security_groups", self.securityGroups)
            fields.put(extra: extra)
        }
    }
}

extension SecurityGroup {
    /// A rule that lets traffic through.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprule/>
    public struct SecurityGroupRule: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Free text.
        public var description: String?
        /// Which way the traffic goes.
        public var direction: SecurityGroupRuleDirection
        /// Kind of the addresses, `IPv4` or `IPv6`.
        public var ethertype: String?
        /// Id of the rule.
        public var id: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Last port; `null` is every port.
        public var portRangeMax: Int?
        /// First port; `null` is every port.
        public var portRangeMin: Int?
        /// Protocol, for example `tcp`; `null` is every protocol.
        public var `protocol`: String?
        /// Id of the security group at the other end.
        public var remoteGroupId: String?
        /// Name of the security group at the other end.
        public var remoteGroupName: String?
        /// Addresses at the other end, for example `10.0.1.0/24`.
        public var remoteIpPrefix: String?
        /// Id of the security group that has the rule.
        public var securityGroupId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - direction: Which way the traffic goes.
        ///   - id: Id of the rule.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - securityGroupId: Id of the security group that has the rule.
        ///   - description: Free text.
        ///   - ethertype: Kind of the addresses, `IPv4` or `IPv6`.
        ///   - portRangeMax: Last port; `null` is every port.
        ///   - portRangeMin: First port; `null` is every port.
        ///   - protocol: Protocol, for example `tcp`; `null` is every protocol.
        ///   - remoteGroupId: Id of the security group at the other end.
        ///   - remoteGroupName: Name of the security group at the other end.
        ///   - remoteIpPrefix: Addresses at the other end, for example `10.0.1.0/24`.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: Timestamp,
            createdBy: String,
            direction: SecurityGroupRuleDirection,
            id: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            securityGroupId: String,
            description: String? = nil,
            ethertype: String? = nil,
            portRangeMax: Int? = nil,
            portRangeMin: Int? = nil,
            `protocol`: String? = nil,
            remoteGroupId: String? = nil,
            remoteGroupName: String? = nil,
            remoteIpPrefix: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.direction = direction
            self.ethertype = ethertype
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.portRangeMax = portRangeMax
            self.portRangeMin = portRangeMin
            self.`protocol` = `protocol`
            self.remoteGroupId = remoteGroupId
            self.remoteGroupName = remoteGroupName
            self.remoteIpPrefix = remoteIpPrefix
            self.securityGroupId = securityGroupId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.description = fields.take("description")
            self.direction = try fields.require("direction")
            self.ethertype = fields.take("ethertype")
            self.id = try fields.require("id")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.portRangeMax = fields.take("port_range_max")
            self.portRangeMin = fields.take("port_range_min")
            self.`protocol` = fields.take("protocol")
            self.remoteGroupId = fields.take("remote_group_id")
            self.remoteGroupName = fields.take("remote_group_name")
            self.remoteIpPrefix = fields.take("remote_ip_prefix")
            self.securityGroupId = try fields.require("security_group_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("direction", self.direction)
            fields.put("ethertype", self.ethertype)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("port_range_max", self.portRangeMax)
            fields.put("port_range_min", self.portRangeMin)
            fields.put("protocol", self.`protocol`)
            fields.put("remote_group_id", self.remoteGroupId)
            fields.put("remote_group_name", self.remoteGroupName)
            fields.put("remote_ip_prefix", self.remoteIpPrefix)
            fields.put("security_group_id", self.securityGroupId)
            fields.put(extra: extra)
        }
    }
}

extension SecurityGroup {
    /// A page of rules.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprulelistresponse/>
    public struct SecurityGroupRuleListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages.
        public var links: [[String: JSONValue]]
        /// The rules.
        public var securityGroupRules: [SecurityGroupRule]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages.
        ///   - securityGroupRules: The rules.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            securityGroupRules: [SecurityGroupRule] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.securityGroupRules = securityGroupRules
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.securityGroupRules = fields.take("security_group_rules") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.putFilled("security_group_rules", self.securityGroupRules)
            fields.put(extra: extra)
        }
    }
}

extension SecurityGroup {
    /// One rule.
    public struct SecurityGroupRuleShowResponse: Model, FieldValue {
        /// The rule.
        public var securityGroupRule: SecurityGroupRule
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - securityGroupRule: The rule.
        ///   - extra: Fields that this version does not know.
        public init(securityGroupRule: SecurityGroupRule, extra: [String: JSONValue] = [:]) {
            self.securityGroupRule = securityGroupRule
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.securityGroupRule = try fields.require("security_group_rule")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("security_group_rule", self.securityGroupRule)
            fields.put(extra: extra)
        }
    }
}

extension SecurityGroup {
    /// One security group.
    public struct SecurityGroupShowResponse: Model, FieldValue {
        /// The group.
        public var securityGroup: SecurityGroupInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - securityGroup: The group.
        ///   - extra: Fields that this version does not know.
        public init(securityGroup: SecurityGroupInfo, extra: [String: JSONValue] = [:]) {
            self.securityGroup = securityGroup
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.securityGroup = try fields.require("security_group")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("security_group", self.securityGroup)
            fields.put(extra: extra)
        }
    }
}

extension SecurityGroup {
    /// A tag.
    ///
    /// Documented at
    /// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/security_group_security_group.md>
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
