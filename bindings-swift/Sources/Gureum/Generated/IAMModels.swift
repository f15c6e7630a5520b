// Samsung Cloud Platform IAM: models.
//
// Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`.
    public struct AccessKeyCreateAccessKeyType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `PERMANENT`.
        public static let permanent = AccessKeyCreateAccessKeyType(rawValue: "PERMANENT")

        /// `TEMPORARY`.
        public static let temporary = AccessKeyCreateAccessKeyType(rawValue: "TEMPORARY")

        public static let known: [AccessKeyCreateAccessKeyType] = [.permanent, .temporary]
    }
}

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// How long it lives.
    public struct AccessKeyInfoAccessKeyType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Until it is deleted.
        public static let permanent = AccessKeyInfoAccessKeyType(rawValue: "PERMANENT")

        /// For a while, from a permanent one.
        public static let temporary = AccessKeyInfoAccessKeyType(rawValue: "TEMPORARY")

        /// Made by Secret Vault.
        public static let secretVaultTemporary = AccessKeyInfoAccessKeyType(rawValue: "SECRET_VAULT_TEMPORARY")

        public static let known: [AccessKeyInfoAccessKeyType] = [.permanent, .temporary, .secretVaultTemporary]
    }
}

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// Who made it.
    public struct GroupInfoType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A user.
        public static let userDefined = GroupInfoType(rawValue: "USER_DEFINED")

        /// The platform.
        public static let `default` = GroupInfoType(rawValue: "DEFAULT")

        public static let known: [GroupInfoType] = [.userDefined, .`default`]
    }
}

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// What it is attached to.
    public struct PolicyPolicyCategory: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Users, groups and roles.
        public static let identityBased = PolicyPolicyCategory(rawValue: "IDENTITY_BASED")

        /// Resources.
        public static let resourceBased = PolicyPolicyCategory(rawValue: "RESOURCE_BASED")

        public static let known: [PolicyPolicyCategory] = [.identityBased, .resourceBased]
    }
}

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// Who made it.
    public struct PolicyPolicyType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The platform.
        public static let systemManaged = PolicyPolicyType(rawValue: "SYSTEM_MANAGED")

        /// A user.
        public static let userDefined = PolicyPolicyType(rawValue: "USER_DEFINED")

        public static let known: [PolicyPolicyType] = [.systemManaged, .userDefined]
    }
}

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// Whether it counts.
    public struct PolicyState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Counts.
        public static let active = PolicyState(rawValue: "ACTIVE")

        /// Does not count.
        public static let inactive = PolicyState(rawValue: "INACTIVE")

        /// Is deleted.
        public static let deleted = PolicyState(rawValue: "DELETED")

        public static let known: [PolicyState] = [.active, .inactive, .deleted]
    }
}

extension IAM {
    /// Text with known values; any other text is as good.
    ///
    /// Kind of user.
    public struct UserType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A user of the account.
        public static let iam = UserType(rawValue: "IAM")

        public static let known: [UserType] = [.iam]
    }
}

extension IAM {
    /// An access key.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskey/>
    public struct AccessKeyInfo: Model, FieldValue {
        /// The access key: what a client is given.
        public var accessKey: String
        /// How long it lives.
        public var accessKeyType: AccessKeyInfoAccessKeyType?
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Free text.
        public var description: String?
        /// When it ends; the year 9999 is never.
        public var expirationTimestamp: Timestamp?
        /// Id of the key, which is not the key itself.
        public var id: String
        /// Whether it may be used.
        public var isEnabled: Bool
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Id of the key that a temporary one comes from.
        public var parentAccessKeyId: String?
        /// The secret key: what a client is given.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var secretKey: Secret?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accessKey: The access key: what a client is given.
        ///   - id: Id of the key, which is not the key itself.
        ///   - isEnabled: Whether it may be used.
        ///   - accessKeyType: How long it lives.
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - description: Free text.
        ///   - expirationTimestamp: When it ends; the year 9999 is never.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - parentAccessKeyId: Id of the key that a temporary one comes from.
        ///   - secretKey: The secret key: what a client is given.
        ///   - extra: Fields that this version does not know.
        public init(
            accessKey: String,
            id: String,
            isEnabled: Bool,
            accessKeyType: AccessKeyInfoAccessKeyType? = nil,
            accountId: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            description: String? = nil,
            expirationTimestamp: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            parentAccessKeyId: String? = nil,
            secretKey: Secret? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accessKey = accessKey
            self.accessKeyType = accessKeyType
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.expirationTimestamp = expirationTimestamp
            self.id = id
            self.isEnabled = isEnabled
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.parentAccessKeyId = parentAccessKeyId
            self.secretKey = secretKey
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accessKey = try fields.require("access_key")
            self.accessKeyType = fields.take("access_key_type")
            self.accountId = fields.take("account_id")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.description = fields.take("description")
            self.expirationTimestamp = fields.take("expiration_timestamp")
            self.id = try fields.require("id")
            self.isEnabled = try fields.require("is_enabled")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.parentAccessKeyId = fields.take("parent_access_key_id")
            self.secretKey = fields.take("secret_key")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("access_key", self.accessKey)
            fields.put("access_key_type", self.accessKeyType)
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("expiration_timestamp", self.expirationTimestamp)
            fields.put("id", self.id)
            fields.put("is_enabled", self.isEnabled)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("parent_access_key_id", self.parentAccessKeyId)
            fields.put("secret_key", self.secretKey)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// One key.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskeyresponse/>
    public struct AccessKeyResponse: Model, FieldValue {
        /// The key.
        public var accessKey: AccessKeyInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accessKey: The key.
        ///   - extra: Fields that this version does not know.
        public init(accessKey: AccessKeyInfo, extra: [String: JSONValue] = [:]) {
            self.accessKey = accessKey
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accessKey = try fields.require("access_key")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("access_key", self.accessKey)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A user in a group.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/createdgroupmember/>
    public struct CreatedGroupMember: Model, FieldValue {
        /// When the user was added.
        public var createdAt: Timestamp?
        /// Id of the user who added it.
        public var createdBy: String?
        /// E-mail address of that user.
        public var creatorEmail: String?
        /// Name of that user.
        public var creatorName: String?
        /// E-mail address of the user.
        public var userEmail: String?
        /// Id of the user.
        public var userId: String
        /// Name of the user.
        public var userName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - userId: Id of the user.
        ///   - createdAt: When the user was added.
        ///   - createdBy: Id of the user who added it.
        ///   - creatorEmail: E-mail address of that user.
        ///   - creatorName: Name of that user.
        ///   - userEmail: E-mail address of the user.
        ///   - userName: Name of the user.
        ///   - extra: Fields that this version does not know.
        public init(
            userId: String,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            creatorEmail: String? = nil,
            creatorName: String? = nil,
            userEmail: String? = nil,
            userName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.creatorEmail = creatorEmail
            self.creatorName = creatorName
            self.userEmail = userEmail
            self.userId = userId
            self.userName = userName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.creatorEmail = fields.take("creator_email")
            self.creatorName = fields.take("creator_name")
            self.userEmail = fields.take("user_email")
            self.userId = try fields.require("user_id")
            self.userName = fields.take("user_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("creator_email", self.creatorEmail)
            fields.put("creator_name", self.creatorName)
            fields.put("user_email", self.userEmail)
            fields.put("user_id", self.userId)
            fields.put("user_name", self.userName)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// Address of a service.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/endpointsresponse/>
    public struct Endpoint: Model, FieldValue {
        /// Region of the address.
        public var region: String?
        /// Name of the service.
        public var serviceName: String?
        /// Word of the service, which stands before a version in `Scp-Api-Version`.
        public var serviceType: String
        /// The address.
        public var url: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - serviceType: Word of the service, which stands before a version in `Scp-Api-Version`.
        ///   - url: The address.
        ///   - region: Region of the address.
        ///   - serviceName: Name of the service.
        ///   - extra: Fields that this version does not know.
        public init(
            serviceType: String,
            url: String,
            region: String? = nil,
            serviceName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.region = region
            self.serviceName = serviceName
            self.serviceType = serviceType
            self.url = url
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.region = fields.take("region")
            self.serviceName = fields.take("service_name")
            self.serviceType = try fields.require("service_type")
            self.url = try fields.require("url")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("region", self.region)
            fields.put("service_name", self.serviceName)
            fields.put("service_type", self.serviceType)
            fields.put("url", self.url)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A group of users.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/group/>
    public struct GroupInfo: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// E-mail address of that user.
        public var creatorEmail: String?
        /// Name of that user.
        public var creatorName: String?
        /// Free text. At most 1000 characters.
        public var description: String?
        /// Name of the domain, for example `scp`.
        public var domainName: String?
        /// Id of the group.
        public var id: String
        /// Its users.
        public var members: [GroupMember]
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// E-mail address of that user.
        public var modifierEmail: String?
        /// Name of that user.
        public var modifierName: String?
        /// Name of the group. 3 to 24 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
        public var name: String
        /// Policies that say what its users may do.
        public var policies: [Policy]
        /// Kind of resource, for what a service manages itself.
        public var resourceType: String?
        /// Roles of the group.
        public var roles: [Role]
        /// Name of the service that manages it, if one does.
        public var serviceName: String?
        /// Word of the service that manages it, if one does.
        public var serviceType: String?
        /// SRN: its name across all services.
        public var srn: String?
        /// Who made it.
        public var kind: GroupInfoType?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the group.
        ///   - name: Name of the group. 3 to 24 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - creatorEmail: E-mail address of that user.
        ///   - creatorName: Name of that user.
        ///   - description: Free text. At most 1000 characters.
        ///   - domainName: Name of the domain, for example `scp`.
        ///   - members: Its users.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifierEmail: E-mail address of that user.
        ///   - modifierName: Name of that user.
        ///   - policies: Policies that say what its users may do.
        ///   - resourceType: Kind of resource, for what a service manages itself.
        ///   - roles: Roles of the group.
        ///   - serviceName: Name of the service that manages it, if one does.
        ///   - serviceType: Word of the service that manages it, if one does.
        ///   - srn: SRN: its name across all services.
        ///   - kind: Who made it.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            creatorEmail: String? = nil,
            creatorName: String? = nil,
            description: String? = nil,
            domainName: String? = nil,
            members: [GroupMember] = [],
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            modifierEmail: String? = nil,
            modifierName: String? = nil,
            policies: [Policy] = [],
            resourceType: String? = nil,
            roles: [Role] = [],
            serviceName: String? = nil,
            serviceType: String? = nil,
            srn: String? = nil,
            kind: GroupInfoType? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.creatorEmail = creatorEmail
            self.creatorName = creatorName
            self.description = description
            self.domainName = domainName
            self.id = id
            self.members = members
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.modifierEmail = modifierEmail
            self.modifierName = modifierName
            self.name = name
            self.policies = policies
            self.resourceType = resourceType
            self.roles = roles
            self.serviceName = serviceName
            self.serviceType = serviceType
            self.srn = srn
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.creatorEmail = fields.take("creator_email")
            self.creatorName = fields.take("creator_name")
            self.description = fields.take("description")
            self.domainName = fields.take("domain_name")
            self.id = try fields.require("id")
            self.members = fields.take("members") ?? []
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.modifierEmail = fields.take("modifier_email")
            self.modifierName = fields.take("modifier_name")
            self.name = try fields.require("name")
            self.policies = fields.take("policies") ?? []
            self.resourceType = fields.take("resource_type")
            self.roles = fields.take("roles") ?? []
            self.serviceName = fields.take("service_name")
            self.serviceType = fields.take("service_type")
            self.srn = fields.take("srn")
            self.kind = fields.take("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("creator_email", self.creatorEmail)
            fields.put("creator_name", self.creatorName)
            fields.put("description", self.description)
            fields.put("domain_name", self.domainName)
            fields.put("id", self.id)
            fields.putFilled("members", self.members)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modifier_email", self.modifierEmail)
            fields.put("modifier_name", self.modifierName)
            fields.put("name", self.name)
            fields.putFilled("policies", self.policies)
            fields.put("resource_type", self.resourceType)
            fields.putFilled("roles", self.roles)
            fields.put("service_name", self.serviceName)
            fields.put("service_type", self.serviceType)
            fields.put("srn", self.srn)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A user in a group.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmember/>
    public struct GroupMember: Model, FieldValue {
        /// When the user was added.
        public var createdAt: Timestamp?
        /// Id of the user who added it.
        public var createdBy: String?
        /// When that user was created.
        public var creatorCreatedAt: Timestamp?
        /// E-mail address of that user.
        public var creatorEmail: String?
        /// When that user logged in last.
        public var creatorLastLoginAt: Timestamp?
        /// Name of that user.
        public var creatorName: String?
        /// Names of all groups of the user.
        public var groupNames: [String]
        /// When the user was created.
        public var userCreatedAt: Timestamp?
        /// E-mail address of the user.
        public var userEmail: String?
        /// Id of the user.
        public var userId: String
        /// When the user logged in last.
        public var userLastLoginAt: Timestamp?
        /// Name of the user.
        public var userName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - userId: Id of the user.
        ///   - createdAt: When the user was added.
        ///   - createdBy: Id of the user who added it.
        ///   - creatorCreatedAt: When that user was created.
        ///   - creatorEmail: E-mail address of that user.
        ///   - creatorLastLoginAt: When that user logged in last.
        ///   - creatorName: Name of that user.
        ///   - groupNames: Names of all groups of the user.
        ///   - userCreatedAt: When the user was created.
        ///   - userEmail: E-mail address of the user.
        ///   - userLastLoginAt: When the user logged in last.
        ///   - userName: Name of the user.
        ///   - extra: Fields that this version does not know.
        public init(
            userId: String,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            creatorCreatedAt: Timestamp? = nil,
            creatorEmail: String? = nil,
            creatorLastLoginAt: Timestamp? = nil,
            creatorName: String? = nil,
            groupNames: [String] = [],
            userCreatedAt: Timestamp? = nil,
            userEmail: String? = nil,
            userLastLoginAt: Timestamp? = nil,
            userName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.creatorCreatedAt = creatorCreatedAt
            self.creatorEmail = creatorEmail
            self.creatorLastLoginAt = creatorLastLoginAt
            self.creatorName = creatorName
            self.groupNames = groupNames
            self.userCreatedAt = userCreatedAt
            self.userEmail = userEmail
            self.userId = userId
            self.userLastLoginAt = userLastLoginAt
            self.userName = userName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.creatorCreatedAt = fields.take("creator_created_at")
            self.creatorEmail = fields.take("creator_email")
            self.creatorLastLoginAt = fields.take("creator_last_login_at")
            self.creatorName = fields.take("creator_name")
            self.groupNames = fields.take("group_names") ?? []
            self.userCreatedAt = fields.take("user_created_at")
            self.userEmail = fields.take("user_email")
            self.userId = try fields.require("user_id")
            self.userLastLoginAt = fields.take("user_last_login_at")
            self.userName = fields.take("user_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("creator_created_at", self.creatorCreatedAt)
            fields.put("creator_email", self.creatorEmail)
            fields.put("creator_last_login_at", self.creatorLastLoginAt)
            fields.put("creator_name", self.creatorName)
            fields.putFilled("group_names", self.groupNames)
            fields.put("user_created_at", self.userCreatedAt)
            fields.put("user_email", self.userEmail)
            fields.put("user_id", self.userId)
            fields.put("user_last_login_at", self.userLastLoginAt)
            fields.put("user_name", self.userName)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// The new member.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmembercreateresponse/>
    public struct GroupMemberCreateResponse: Model, FieldValue {
        /// The member.
        public var groupMember: CreatedGroupMember
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - groupMember: The member.
        ///   - extra: Fields that this version does not know.
        public init(groupMember: CreatedGroupMember, extra: [String: JSONValue] = [:]) {
            self.groupMember = groupMember
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.groupMember = try fields.require("group_member")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("group_member", self.groupMember)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A page of members.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmemberpageresponse/>
    public struct GroupMemberPageResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// The members.
        public var groupMembers: [GroupMember]
        /// Number of this page.
        public var page: Int?
        /// Rows per page.
        public var size: Int?
        /// The order that was asked for.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - groupMembers: The members.
        ///   - page: Number of this page.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            groupMembers: [GroupMember] = [],
            page: Int? = nil,
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.groupMembers = groupMembers
            self.page = page
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.groupMembers = fields.take("group_members") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("group_members", self.groupMembers)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A page of groups.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/grouppageresponse/>
    public struct GroupPageResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// The groups.
        public var groups: [GroupInfo]
        /// Number of this page.
        public var page: Int?
        /// Rows per page.
        public var size: Int?
        /// The order that was asked for.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - groups: The groups.
        ///   - page: Number of this page.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            groups: [GroupInfo] = [],
            page: Int? = nil,
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.groups = groups
            self.page = page
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.groups = fields.take("groups") ?? []
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("groups", self.groups)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// One group.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupshowresponse/>
    public struct GroupShowResponse: Model, FieldValue {
        /// The group.
        public var group: GroupInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - group: The group.
        ///   - extra: Fields that this version does not know.
        public init(group: GroupInfo, extra: [String: JSONValue] = [:]) {
            self.group = group
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.group = try fields.require("group")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("group", self.group)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A page of keys.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listaccesskeyresponse/>
    public struct ListAccessKeyResponse: Model, FieldValue {
        /// The keys.
        public var accessKeys: [AccessKeyInfo]
        /// How many there are on all pages, if `withCount` asks.
        public var count: Int?
        /// Addresses of other pages.
        public var links: [[String: JSONValue]]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accessKeys: The keys.
        ///   - count: How many there are on all pages, if `withCount` asks.
        ///   - links: Addresses of other pages.
        ///   - extra: Fields that this version does not know.
        public init(
            accessKeys: [AccessKeyInfo] = [],
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.accessKeys = accessKeys
            self.count = count
            self.links = links
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accessKeys = fields.take("access_keys") ?? []
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("access_keys", self.accessKeys)
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// All addresses.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listendpointsresponse/>
    public struct ListEndpointsResponse: Model, FieldValue {
        /// The addresses.
        public var endpoints: [Endpoint]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - endpoints: The addresses.
        ///   - extra: Fields that this version does not know.
        public init(endpoints: [Endpoint] = [], extra: [String: JSONValue] = [:]) {
            self.endpoints = endpoints
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.endpoints = fields.take("endpoints") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("endpoints", self.endpoints)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A policy.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policy/>
    public struct Policy: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// E-mail address of that user.
        public var creatorEmail: String?
        /// Name of that user.
        public var creatorName: String?
        /// Id of the version that counts.
        public var defaultVersionId: String?
        /// Free text. At most 1000 characters.
        public var description: String?
        /// Name of the domain, for example `scp`.
        public var domainName: String?
        /// Id of the policy.
        public var id: String?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// E-mail address of that user.
        public var modifierEmail: String?
        /// Name of that user.
        public var modifierName: String?
        /// What it is attached to.
        public var policyCategory: PolicyPolicyCategory?
        /// Name of the policy. 3 to 128 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
        public var policyName: String?
        /// Who made it.
        public var policyType: PolicyPolicyType?
        /// Its versions.
        public var policyVersions: [PolicyVersion]
        /// Kind of resource, for what a service manages itself.
        public var resourceType: String?
        /// Name of the service that manages it, if one does.
        public var serviceName: String?
        /// Word of the service that manages it, if one does.
        public var serviceType: String?
        /// SRN: its name across all services.
        public var srn: String?
        /// Whether it counts.
        public var state: PolicyState?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - creatorEmail: E-mail address of that user.
        ///   - creatorName: Name of that user.
        ///   - defaultVersionId: Id of the version that counts.
        ///   - description: Free text. At most 1000 characters.
        ///   - domainName: Name of the domain, for example `scp`.
        ///   - id: Id of the policy.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifierEmail: E-mail address of that user.
        ///   - modifierName: Name of that user.
        ///   - policyCategory: What it is attached to.
        ///   - policyName: Name of the policy. 3 to 128 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
        ///   - policyType: Who made it.
        ///   - policyVersions: Its versions.
        ///   - resourceType: Kind of resource, for what a service manages itself.
        ///   - serviceName: Name of the service that manages it, if one does.
        ///   - serviceType: Word of the service that manages it, if one does.
        ///   - srn: SRN: its name across all services.
        ///   - state: Whether it counts.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            creatorEmail: String? = nil,
            creatorName: String? = nil,
            defaultVersionId: String? = nil,
            description: String? = nil,
            domainName: String? = nil,
            id: String? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            modifierEmail: String? = nil,
            modifierName: String? = nil,
            policyCategory: PolicyPolicyCategory? = nil,
            policyName: String? = nil,
            policyType: PolicyPolicyType? = nil,
            policyVersions: [PolicyVersion] = [],
            resourceType: String? = nil,
            serviceName: String? = nil,
            serviceType: String? = nil,
            srn: String? = nil,
            state: PolicyState? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.creatorEmail = creatorEmail
            self.creatorName = creatorName
            self.defaultVersionId = defaultVersionId
            self.description = description
            self.domainName = domainName
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.modifierEmail = modifierEmail
            self.modifierName = modifierName
            self.policyCategory = policyCategory
            self.policyName = policyName
            self.policyType = policyType
            self.policyVersions = policyVersions
            self.resourceType = resourceType
            self.serviceName = serviceName
            self.serviceType = serviceType
            self.srn = srn
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.creatorEmail = fields.take("creator_email")
            self.creatorName = fields.take("creator_name")
            self.defaultVersionId = fields.take("default_version_id")
            self.description = fields.take("description")
            self.domainName = fields.take("domain_name")
            self.id = fields.take("id")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.modifierEmail = fields.take("modifier_email")
            self.modifierName = fields.take("modifier_name")
            self.policyCategory = fields.take("policy_category")
            self.policyName = fields.take("policy_name")
            self.policyType = fields.take("policy_type")
            self.policyVersions = fields.take("policy_versions") ?? []
            self.resourceType = fields.take("resource_type")
            self.serviceName = fields.take("service_name")
            self.serviceType = fields.take("service_type")
            self.srn = fields.take("srn")
            self.state = fields.take("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("creator_email", self.creatorEmail)
            fields.put("creator_name", self.creatorName)
            fields.put("default_version_id", self.defaultVersionId)
            fields.put("description", self.description)
            fields.put("domain_name", self.domainName)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modifier_email", self.modifierEmail)
            fields.put("modifier_name", self.modifierName)
            fields.put("policy_category", self.policyCategory)
            fields.put("policy_name", self.policyName)
            fields.put("policy_type", self.policyType)
            fields.putFilled("policy_versions", self.policyVersions)
            fields.put("resource_type", self.resourceType)
            fields.put("service_name", self.serviceName)
            fields.put("service_type", self.serviceType)
            fields.put("srn", self.srn)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A version of a policy.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policyversion/>
    public struct PolicyVersion: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Id of the version.
        public var id: String?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// What it says: `Version`, and in `Statement` what is allowed and denied. What is denied stays denied.
        public var policyDocument: [String: JSONValue]
        /// Id of the policy.
        public var policyId: String?
        /// Name of the version.
        public var policyVersionName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the version.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - policyDocument: What it says: `Version`, and in `Statement` what is allowed and denied. What is denied
        ///     stays denied.
        ///   - policyId: Id of the policy.
        ///   - policyVersionName: Name of the version.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            id: String? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            policyDocument: [String: JSONValue] = [:],
            policyId: String? = nil,
            policyVersionName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.policyDocument = policyDocument
            self.policyId = policyId
            self.policyVersionName = policyVersionName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.id = fields.take("id")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.policyDocument = fields.take("policy_document") ?? [:]
            self.policyId = fields.take("policy_id")
            self.policyVersionName = fields.take("policy_version_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.putFilled("policy_document", self.policyDocument)
            fields.put("policy_id", self.policyId)
            fields.put("policy_version_name", self.policyVersionName)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A role.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/models/role/>
    public struct Role: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Who may take it, in the form of a policy.
        public var assumeRolePolicyDocument: [String: JSONValue]
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// E-mail address of that user.
        public var creatorEmail: String?
        /// Name of that user.
        public var creatorName: String?
        /// Free text.
        public var description: String?
        /// Id of the role.
        public var id: String
        /// How long it can be taken at a time. In s.
        public var maxSessionDuration: Int?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// E-mail address of that user.
        public var modifierEmail: String?
        /// Name of that user.
        public var modifierName: String?
        /// Name of the role.
        public var name: String
        /// Policies that say what it may do.
        public var policies: [Policy]
        /// Who made it: `DEFAULT` the platform, `USER_DEFINED` a user.
        public var kind: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the role.
        ///   - name: Name of the role.
        ///   - accountId: Id of the account that it belongs to.
        ///   - assumeRolePolicyDocument: Who may take it, in the form of a policy.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - creatorEmail: E-mail address of that user.
        ///   - creatorName: Name of that user.
        ///   - description: Free text.
        ///   - maxSessionDuration: How long it can be taken at a time. In s.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifierEmail: E-mail address of that user.
        ///   - modifierName: Name of that user.
        ///   - policies: Policies that say what it may do.
        ///   - kind: Who made it: `DEFAULT` the platform, `USER_DEFINED` a user.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            accountId: String? = nil,
            assumeRolePolicyDocument: [String: JSONValue] = [:],
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            creatorEmail: String? = nil,
            creatorName: String? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            modifierEmail: String? = nil,
            modifierName: String? = nil,
            policies: [Policy] = [],
            kind: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.creatorEmail = creatorEmail
            self.creatorName = creatorName
            self.description = description
            self.id = id
            self.maxSessionDuration = maxSessionDuration
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.modifierEmail = modifierEmail
            self.modifierName = modifierName
            self.name = name
            self.policies = policies
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.assumeRolePolicyDocument = fields.take("assume_role_policy_document") ?? [:]
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.creatorEmail = fields.take("creator_email")
            self.creatorName = fields.take("creator_name")
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.maxSessionDuration = fields.take("max_session_duration")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.modifierEmail = fields.take("modifier_email")
            self.modifierName = fields.take("modifier_name")
            self.name = try fields.require("name")
            self.policies = fields.take("policies") ?? []
            self.kind = fields.take("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.putFilled("assume_role_policy_document", self.assumeRolePolicyDocument)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("creator_email", self.creatorEmail)
            fields.put("creator_name", self.creatorName)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("max_session_duration", self.maxSessionDuration)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modifier_email", self.modifierEmail)
            fields.put("modifier_name", self.modifierName)
            fields.put("name", self.name)
            fields.putFilled("policies", self.policies)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A tag.
    ///
    /// Documented at
    /// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
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

extension IAM {
    /// A user.
    ///
    /// Documented at
    /// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
    public struct User: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Company of the user.
        public var companyName: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Free text.
        public var description: String?
        /// E-mail address of the user.
        public var email: String?
        /// Whether the address was confirmed.
        public var emailAuthenticated: Bool?
        /// First name.
        public var firstName: String?
        /// Groups of the user.
        public var groups: [UserGroup]
        /// Id of the user.
        public var id: String
        /// When the user logged in last.
        public var lastLoginAt: Timestamp?
        /// Last name.
        public var lastName: String?
        /// When the password was changed last.
        public var lastPasswordUpdateAt: Timestamp?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name that is shown.
        public var name: String?
        /// How many old passwords cannot be used again.
        public var passwordReuseCount: Int?
        /// Whether the phone number was confirmed.
        public var phoneAuthenticated: Bool?
        /// Time zone of the user.
        public var timezone: String?
        /// Kind of user.
        public var kind: UserType?
        /// Name of the user.
        public var userName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the user.
        ///   - accountId: Id of the account that it belongs to.
        ///   - companyName: Company of the user.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - description: Free text.
        ///   - email: E-mail address of the user.
        ///   - emailAuthenticated: Whether the address was confirmed.
        ///   - firstName: First name.
        ///   - groups: Groups of the user.
        ///   - lastLoginAt: When the user logged in last.
        ///   - lastName: Last name.
        ///   - lastPasswordUpdateAt: When the password was changed last.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - name: Name that is shown.
        ///   - passwordReuseCount: How many old passwords cannot be used again.
        ///   - phoneAuthenticated: Whether the phone number was confirmed.
        ///   - timezone: Time zone of the user.
        ///   - kind: Kind of user.
        ///   - userName: Name of the user.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            accountId: String? = nil,
            companyName: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            description: String? = nil,
            email: String? = nil,
            emailAuthenticated: Bool? = nil,
            firstName: String? = nil,
            groups: [UserGroup] = [],
            lastLoginAt: Timestamp? = nil,
            lastName: String? = nil,
            lastPasswordUpdateAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            name: String? = nil,
            passwordReuseCount: Int? = nil,
            phoneAuthenticated: Bool? = nil,
            timezone: String? = nil,
            kind: UserType? = nil,
            userName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.companyName = companyName
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.email = email
            self.emailAuthenticated = emailAuthenticated
            self.firstName = firstName
            self.groups = groups
            self.id = id
            self.lastLoginAt = lastLoginAt
            self.lastName = lastName
            self.lastPasswordUpdateAt = lastPasswordUpdateAt
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.passwordReuseCount = passwordReuseCount
            self.phoneAuthenticated = phoneAuthenticated
            self.timezone = timezone
            self.kind = kind
            self.userName = userName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.companyName = fields.take("company_name")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.description = fields.take("description")
            self.email = fields.take("email")
            self.emailAuthenticated = fields.take("email_authenticated")
            self.firstName = fields.take("first_name")
            self.groups = fields.take("groups") ?? []
            self.id = try fields.require("id")
            self.lastLoginAt = fields.take("last_login_at")
            self.lastName = fields.take("last_name")
            self.lastPasswordUpdateAt = fields.take("last_password_update_at")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.name = fields.take("name")
            self.passwordReuseCount = fields.take("password_reuse_count")
            self.phoneAuthenticated = fields.take("phone_authenticated")
            self.timezone = fields.take("timezone")
            self.kind = fields.take("type")
            self.userName = fields.take("user_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("company_name", self.companyName)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("email", self.email)
            fields.put("email_authenticated", self.emailAuthenticated)
            fields.put("first_name", self.firstName)
            fields.putFilled("groups", self.groups)
            fields.put("id", self.id)
            fields.put("last_login_at", self.lastLoginAt)
            fields.put("last_name", self.lastName)
            fields.put("last_password_update_at", self.lastPasswordUpdateAt)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("password_reuse_count", self.passwordReuseCount)
            fields.put("phone_authenticated", self.phoneAuthenticated)
            fields.put("timezone", self.timezone)
            fields.put("type", self.kind)
            fields.put("user_name", self.userName)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A group of a user.
    ///
    /// Documented at
    /// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md>
    public struct UserGroup: Model, FieldValue {
        /// Id of the group.
        public var id: String?
        /// Name of the group.
        public var name: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the group.
        ///   - name: Name of the group.
        ///   - extra: Fields that this version does not know.
        public init(id: String? = nil, name: String? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            self.name = fields.take("name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put(extra: extra)
        }
    }
}

extension IAM {
    /// A page of users.
    ///
    /// Inferred; see
    /// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/data-sources/iam_users.md>
    public struct UserPage: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Number of this page.
        public var page: Int?
        /// Rows per page.
        public var size: Int?
        /// The users.
        public var users: [User]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - page: Number of this page.
        ///   - size: Rows per page.
        ///   - users: The users.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            page: Int? = nil,
            size: Int? = nil,
            users: [User] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.page = page
            self.size = size
            self.users = users
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.users = fields.take("users") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("users", self.users)
            fields.put(extra: extra)
        }
    }
}
