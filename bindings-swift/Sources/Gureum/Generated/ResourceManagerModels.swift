// Samsung Cloud Platform Resource Manager: models.
//
// Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.

extension ResourceManager {
    /// The new group.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupcreateresponse/>
    public struct ResourceGroupCreateResponse: Model, FieldValue {
        /// The group.
        public var resourceGroup: ResourceGroupDetail
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resourceGroup: The group.
        ///   - extra: Fields that this version does not know.
        public init(resourceGroup: ResourceGroupDetail, extra: [String: JSONValue] = [:]) {
            self.resourceGroup = resourceGroup
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.resourceGroup = try fields.require("resource_group")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("resource_group", self.resourceGroup)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A group of resources.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/createresourcegroup/>
    public struct ResourceGroupDetail: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Free text.
        public var description: String?
        /// Id of the group.
        public var id: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Name of the group.
        public var name: String?
        /// Region of the group.
        public var region: String?
        /// Kinds of resources that the group holds, for example `virtual-server`.
        public var resourceTypes: [String]
        /// SRN of the group.
        public var srn: String
        /// Tags that a resource has that belongs to the group.
        public var tags: [Tag]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the group.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - srn: SRN of the group.
        ///   - description: Free text.
        ///   - name: Name of the group.
        ///   - region: Region of the group.
        ///   - resourceTypes: Kinds of resources that the group holds, for example `virtual-server`.
        ///   - tags: Tags that a resource has that belongs to the group.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            srn: String,
            description: String? = nil,
            name: String? = nil,
            region: String? = nil,
            resourceTypes: [String] = [],
            tags: [Tag] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.region = region
            self.resourceTypes = resourceTypes
            self.srn = srn
            self.tags = tags
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.name = fields.take("name")
            self.region = fields.take("region")
            self.resourceTypes = fields.take("resource_types") ?? []
            self.srn = try fields.require("srn")
            self.tags = fields.take("tags") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("region", self.region)
            fields.putFilled("resource_types", self.resourceTypes)
            fields.put("srn", self.srn)
            fields.putFilled("tags", self.tags)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A page of groups.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegrouppageresponse/>
    public struct ResourceGroupPageResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Number of this page.
        public var page: Int?
        /// The groups.
        public var resourceGroups: [ResourceGroupRow]
        /// Rows per page.
        public var size: Int?
        /// The order that was asked for.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - page: Number of this page.
        ///   - resourceGroups: The groups.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            page: Int? = nil,
            resourceGroups: [ResourceGroupRow] = [],
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.page = page
            self.resourceGroups = resourceGroups
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.page = fields.take("page")
            self.resourceGroups = fields.take("resource_groups") ?? []
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.put("page", self.page)
            fields.putFilled("resource_groups", self.resourceGroups)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A group of resources.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroup/>
    public struct ResourceGroupRow: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Free text.
        public var description: String?
        /// Id of the group.
        public var id: String
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Name of the group.
        public var name: String?
        /// Region of the group.
        public var region: String?
        /// Kinds of resources that the group holds, for example `virtual-server`.
        public var resourceTypes: [String]
        /// Tags that a resource has that belongs to the group.
        public var tags: [Tag]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the group.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - description: Free text.
        ///   - name: Name of the group.
        ///   - region: Region of the group.
        ///   - resourceTypes: Kinds of resources that the group holds, for example `virtual-server`.
        ///   - tags: Tags that a resource has that belongs to the group.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            modifiedAt: Timestamp,
            modifiedBy: String,
            description: String? = nil,
            name: String? = nil,
            region: String? = nil,
            resourceTypes: [String] = [],
            tags: [Tag] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.region = region
            self.resourceTypes = resourceTypes
            self.tags = tags
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.description = fields.take("description")
            self.id = try fields.require("id")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.name = fields.take("name")
            self.region = fields.take("region")
            self.resourceTypes = fields.take("resource_types") ?? []
            self.tags = fields.take("tags") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("region", self.region)
            fields.putFilled("resource_types", self.resourceTypes)
            fields.putFilled("tags", self.tags)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// One group.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupshowresponse/>
    public struct ResourceGroupShowResponse: Model, FieldValue {
        /// The group.
        public var resourceGroup: ResourceGroupDetail
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resourceGroup: The group.
        ///   - extra: Fields that this version does not know.
        public init(resourceGroup: ResourceGroupDetail, extra: [String: JSONValue] = [:]) {
            self.resourceGroup = resourceGroup
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.resourceGroup = try fields.require("resource_group")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("resource_group", self.resourceGroup)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A resource of any service.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resource/>
    public struct ResourceInfo: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Id of the resource.
        public var id: String
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name of the product.
        public var productName: String?
        /// Region of the resource.
        public var region: String?
        /// Name of the resource.
        public var resourceName: String?
        /// Kind of resource.
        public var resourceType: String?
        /// Kind of resource, as the console shows it.
        public var resourceTypeDisplayName: String?
        /// SRN of the resource.
        public var srn: String?
        /// State of the resource, in the words of its service.
        public var state: String?
        /// Its tags.
        public var tags: [[String: JSONValue]]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the resource.
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - productName: Name of the product.
        ///   - region: Region of the resource.
        ///   - resourceName: Name of the resource.
        ///   - resourceType: Kind of resource.
        ///   - resourceTypeDisplayName: Kind of resource, as the console shows it.
        ///   - srn: SRN of the resource.
        ///   - state: State of the resource, in the words of its service.
        ///   - tags: Its tags.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            accountId: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            productName: String? = nil,
            region: String? = nil,
            resourceName: String? = nil,
            resourceType: String? = nil,
            resourceTypeDisplayName: String? = nil,
            srn: String? = nil,
            state: String? = nil,
            tags: [[String: JSONValue]] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.productName = productName
            self.region = region
            self.resourceName = resourceName
            self.resourceType = resourceType
            self.resourceTypeDisplayName = resourceTypeDisplayName
            self.srn = srn
            self.state = state
            self.tags = tags
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.id = try fields.require("id")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.productName = fields.take("product_name")
            self.region = fields.take("region")
            self.resourceName = fields.take("resource_name")
            self.resourceType = fields.take("resource_type")
            self.resourceTypeDisplayName = fields.take("resource_type_display_name")
            self.srn = fields.take("srn")
            self.state = fields.take("state")
            self.tags = fields.take("tags") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("product_name", self.productName)
            fields.put("region", self.region)
            fields.put("resource_name", self.resourceName)
            fields.put("resource_type", self.resourceType)
            fields.put("resource_type_display_name", self.resourceTypeDisplayName)
            fields.put("srn", self.srn)
            fields.put("state", self.state)
            fields.putFilled("tags", self.tags)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// One resource.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourceshowresponse/>
    public struct ResourceShowResponse: Model, FieldValue {
        /// The resource.
        public var resource: ResourceInfo
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resource: The resource.
        ///   - extra: Fields that this version does not know.
        public init(resource: ResourceInfo, extra: [String: JSONValue] = [:]) {
            self.resource = resource
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.resource = try fields.require("resource")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("resource", self.resource)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A tag and the resource that has it.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srnkeyvalue/>
    public struct SrnKeyValue: Model, FieldValue {
        /// Key of the tag. 1 to 128 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`.
        public var key: String
        /// SRN of the resource.
        public var srn: String
        /// Value of the tag. At most 256 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`.
        public var value: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Key of the tag. 1 to 128 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`.
        ///   - srn: SRN of the resource.
        ///   - value: Value of the tag. At most 256 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`.
        ///   - extra: Fields that this version does not know.
        public init(key: String, srn: String, value: String, extra: [String: JSONValue] = [:]) {
            self.key = key
            self.srn = srn
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.key = try fields.require("key")
            self.srn = try fields.require("srn")
            self.value = try fields.require("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("key", self.key)
            fields.put("srn", self.srn)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A resource and its tags.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srntaglist/>
    public struct SrnTagList: Model, FieldValue {
        /// SRN of the resource.
        public var srn: String
        /// Its tags.
        public var tags: [Tag]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - srn: SRN of the resource.
        ///   - tags: Its tags.
        ///   - extra: Fields that this version does not know.
        public init(srn: String, tags: [Tag] = [], extra: [String: JSONValue] = [:]) {
            self.srn = srn
            self.tags = tags
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.srn = try fields.require("srn")
            self.tags = fields.take("tags") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("srn", self.srn)
            fields.putFilled("tags", self.tags)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A tag.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tag/>
    public struct Tag: Model, FieldValue {
        /// Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters.
        public var key: String
        /// Its value, of the same letters. At most 256 characters.
        public var value: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters.
        ///   - value: Its value, of the same letters. At most 256 characters.
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

extension ResourceManager {
    /// The tags after the change.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagbaseresponse/>
    public struct TagBaseResponse: Model, FieldValue {
        /// Lists of tags by SRN.
        public var content: [String: JSONValue]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - content: Lists of tags by SRN.
        ///   - extra: Fields that this version does not know.
        public init(content: [String: JSONValue] = [:], extra: [String: JSONValue] = [:]) {
            self.content = content
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.content = fields.take("content") ?? [:]
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("content", self.content)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// A page of tags.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/taglistresponse/>
    public struct TagListResponse: Model, FieldValue {
        /// The tags.
        public var content: [SrnKeyValue]
        /// How many there are on all pages.
        public var count: Int?
        /// Number of this page.
        public var page: Int?
        /// Rows per page.
        public var size: Int?
        /// The order that was asked for.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - content: The tags.
        ///   - count: How many there are on all pages.
        ///   - page: Number of this page.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            content: [SrnKeyValue] = [],
            count: Int? = nil,
            page: Int? = nil,
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.content = content
            self.count = count
            self.page = page
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.content = fields.take("content") ?? []
            self.count = fields.take("count")
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("content", self.content)
            fields.put("count", self.count)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension ResourceManager {
    /// The tags of one resource.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagshowlistresponse/>
    public struct TagShowListResponse: Model, FieldValue {
        /// The resource and its tags.
        public var content: SrnTagList
        /// How many there are on all pages.
        public var count: Int?
        /// Number of this page.
        public var page: Int?
        /// Rows per page.
        public var size: Int?
        /// The order that was asked for.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - content: The resource and its tags.
        ///   - count: How many there are on all pages.
        ///   - page: Number of this page.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            content: SrnTagList,
            count: Int? = nil,
            page: Int? = nil,
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.content = content
            self.count = count
            self.page = page
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.content = try fields.require("content")
            self.count = fields.take("count")
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("content", self.content)
            fields.put("count", self.count)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}
