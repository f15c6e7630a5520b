// Samsung Cloud Platform Quota: models.
//
// Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.

extension Quota {
    /// Text with known values; any other text is as good.
    ///
    /// What a quota counts in.
    public struct QuotaScope: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All regions together.
        public static let account = QuotaScope(rawValue: "Account")

        /// Each region by itself.
        public static let region = QuotaScope(rawValue: "Region")

        public static let known: [QuotaScope] = [.account, .region]
    }
}

extension Quota {
    /// Text with known values; any other text is as good.
    ///
    /// What became of a request.
    public struct RequestState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Waits for an answer.
        public static let beforeApprove = RequestState(rawValue: "BEFORE_APPROVE")

        /// Granted in part.
        public static let partialApproved = RequestState(rawValue: "PARTIAL_APPROVED")

        /// Refused.
        public static let refused = RequestState(rawValue: "REFUSED")

        /// The answer is put off.
        public static let holding = RequestState(rawValue: "HOLDING")

        /// Granted.
        public static let approved = RequestState(rawValue: "APPROVED")

        /// Reduced by the platform.
        public static let autoReduced = RequestState(rawValue: "AUTO_REDUCED")

        public static let known: [RequestState] = [.beforeApprove, .partialApproved, .refused, .holding, .approved, .autoReduced]
    }
}

extension Quota {
    /// A quota of the account.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquota/>
    public struct AccountQuota: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String
        /// Name of the account.
        public var accountName: String
        /// Whether another value can be asked for.
        public var adjustable: Bool
        /// What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
        public var appliedValue: Int?
        /// Whether a request needs an approval.
        public var approval: Bool
        /// Which account or region: `global`, or the name of the region.
        public var classValue: String
        /// When it was created.
        public var createdAt: Timestamp
        /// What the quota limits.
        public var description: String
        /// Share of the quota that stays free when it is reduced by itself.
        ///
        /// Inferred.
        public var freeRate: Int
        /// Id of the quota.
        public var id: String
        /// What the platform gives every account, in `unit`.
        public var initialValue: Int
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Name of the quota.
        public var quotaItem: String
        /// Whether a quota that is not used is reduced by itself.
        public var reduction: Bool?
        /// Whether a request is open.
        public var request: Bool?
        /// What the quota counts in: the whole account or one region.
        public var requestClass: QuotaScope
        /// Kind of resource that is limited.
        public var resourceType: String
        /// Service that the quota belongs to, by the name that the console shows.
        public var service: String
        /// SRN of the quota: its name across all services.
        public var srn: String
        /// What the values count, for example `EA` (pieces) or `GB`.
        public var unit: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account that it belongs to.
        ///   - accountName: Name of the account.
        ///   - adjustable: Whether another value can be asked for.
        ///   - approval: Whether a request needs an approval.
        ///   - classValue: Which account or region: `global`, or the name of the region.
        ///   - createdAt: When it was created.
        ///   - description: What the quota limits.
        ///   - freeRate: Share of the quota that stays free when it is reduced by itself.
        ///   - id: Id of the quota.
        ///   - initialValue: What the platform gives every account, in `unit`.
        ///   - modifiedAt: When it was changed last.
        ///   - quotaItem: Name of the quota.
        ///   - requestClass: What the quota counts in: the whole account or one region.
        ///   - resourceType: Kind of resource that is limited.
        ///   - service: Service that the quota belongs to, by the name that the console shows.
        ///   - srn: SRN of the quota: its name across all services.
        ///   - unit: What the values count, for example `EA` (pieces) or `GB`.
        ///   - appliedValue: What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
        ///   - reduction: Whether a quota that is not used is reduced by itself.
        ///   - request: Whether a request is open.
        ///   - extra: Fields that this version does not know.
        public init(
            accountId: String,
            accountName: String,
            adjustable: Bool,
            approval: Bool,
            classValue: String,
            createdAt: Timestamp,
            description: String,
            freeRate: Int,
            id: String,
            initialValue: Int,
            modifiedAt: Timestamp,
            quotaItem: String,
            requestClass: QuotaScope,
            resourceType: String,
            service: String,
            srn: String,
            unit: String,
            appliedValue: Int? = nil,
            reduction: Bool? = nil,
            request: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.accountName = accountName
            self.adjustable = adjustable
            self.appliedValue = appliedValue
            self.approval = approval
            self.classValue = classValue
            self.createdAt = createdAt
            self.description = description
            self.freeRate = freeRate
            self.id = id
            self.initialValue = initialValue
            self.modifiedAt = modifiedAt
            self.quotaItem = quotaItem
            self.reduction = reduction
            self.request = request
            self.requestClass = requestClass
            self.resourceType = resourceType
            self.service = service
            self.srn = srn
            self.unit = unit
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("account_id")
            self.accountName = try fields.require("account_name")
            self.adjustable = try fields.require("adjustable")
            self.appliedValue = fields.take("applied_value")
            self.approval = try fields.require("approval")
            self.classValue = try fields.require("class_value")
            self.createdAt = try fields.require("created_at")
            self.description = try fields.require("description")
            self.freeRate = try fields.require("free_rate")
            self.id = try fields.require("id")
            self.initialValue = try fields.require("initial_value")
            self.modifiedAt = try fields.require("modified_at")
            self.quotaItem = try fields.require("quota_item")
            self.reduction = fields.take("reduction")
            self.request = fields.take("request")
            self.requestClass = try fields.require("request_class")
            self.resourceType = try fields.require("resource_type")
            self.service = try fields.require("service")
            self.srn = try fields.require("srn")
            self.unit = try fields.require("unit")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("account_name", self.accountName)
            fields.put("adjustable", self.adjustable)
            fields.put("applied_value", self.appliedValue)
            fields.put("approval", self.approval)
            fields.put("class_value", self.classValue)
            fields.put("created_at", self.createdAt)
            fields.put("description", self.description)
            fields.put("free_rate", self.freeRate)
            fields.put("id", self.id)
            fields.put("initial_value", self.initialValue)
            fields.put("modified_at", self.modifiedAt)
            fields.put("quota_item", self.quotaItem)
            fields.put("reduction", self.reduction)
            fields.put("request", self.request)
            fields.put("request_class", self.requestClass)
            fields.put("resource_type", self.resourceType)
            fields.put("service", self.service)
            fields.put("srn", self.srn)
            fields.put("unit", self.unit)
            fields.put(extra: extra)
        }
    }
}

extension Quota {
    /// A page of quotas.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotalistresponse/>
    public struct AccountQuotaListResponse: Model, FieldValue {
        /// The quotas.
        public var accountQuotas: [AccountQuota]
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
        ///   - accountQuotas: The quotas.
        ///   - count: How many there are on all pages.
        ///   - page: Number of this page.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            accountQuotas: [AccountQuota] = [],
            count: Int? = nil,
            page: Int? = nil,
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.accountQuotas = accountQuotas
            self.count = count
            self.page = page
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountQuotas = fields.take("account_quotas") ?? []
            self.count = fields.take("count")
            self.page = fields.take("page")
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("account_quotas", self.accountQuotas)
            fields.put("count", self.count)
            fields.put("page", self.page)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension Quota {
    /// One quota.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotashowresponse/>
    public struct AccountQuotaShowResponse: Model, FieldValue {
        /// The quota.
        public var accountQuota: AccountQuota
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountQuota: The quota.
        ///   - extra: Fields that this version does not know.
        public init(accountQuota: AccountQuota, extra: [String: JSONValue] = [:]) {
            self.accountQuota = accountQuota
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountQuota = try fields.require("account_quota")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_quota", self.accountQuota)
            fields.put(extra: extra)
        }
    }
}

extension Quota {
    /// A request for another quota.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequest/>
    public struct QuotaRequest: Model, FieldValue {
        /// When it took effect.
        public var appliedAt: Timestamp?
        /// What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
        public var appliedValue: Int?
        /// The answer, in words.
        public var approvalMessage: String?
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// Share of the quota that stays free when it is reduced by itself.
        ///
        /// Inferred.
        public var freeRate: Int?
        /// Id of the request.
        public var id: String
        /// What the platform gives every account, in `unit`.
        public var initialValue: Int
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Name of the quota.
        public var quotaItem: String
        /// What the quota counts in: the whole account or one region.
        public var requestClass: QuotaScope
        /// Why, in the words of the user.
        public var requestMessage: String
        /// The value that was asked for, in `unit`.
        public var requestValue: Int
        /// Name of the user who asked.
        public var requester: String
        /// Service that the quota belongs to, by the name that the console shows.
        public var service: String
        /// What became of the request.
        public var state: RequestState
        /// What the values count, for example `EA` (pieces) or `GB`.
        public var unit: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - id: Id of the request.
        ///   - initialValue: What the platform gives every account, in `unit`.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - quotaItem: Name of the quota.
        ///   - requestClass: What the quota counts in: the whole account or one region.
        ///   - requestMessage: Why, in the words of the user.
        ///   - requestValue: The value that was asked for, in `unit`.
        ///   - requester: Name of the user who asked.
        ///   - service: Service that the quota belongs to, by the name that the console shows.
        ///   - state: What became of the request.
        ///   - unit: What the values count, for example `EA` (pieces) or `GB`.
        ///   - appliedAt: When it took effect.
        ///   - appliedValue: What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
        ///   - approvalMessage: The answer, in words.
        ///   - freeRate: Share of the quota that stays free when it is reduced by itself.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: Timestamp,
            createdBy: String,
            id: String,
            initialValue: Int,
            modifiedAt: Timestamp,
            modifiedBy: String,
            quotaItem: String,
            requestClass: QuotaScope,
            requestMessage: String,
            requestValue: Int,
            requester: String,
            service: String,
            state: RequestState,
            unit: String,
            appliedAt: Timestamp? = nil,
            appliedValue: Int? = nil,
            approvalMessage: String? = nil,
            freeRate: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.appliedAt = appliedAt
            self.appliedValue = appliedValue
            self.approvalMessage = approvalMessage
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.freeRate = freeRate
            self.id = id
            self.initialValue = initialValue
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.quotaItem = quotaItem
            self.requestClass = requestClass
            self.requestMessage = requestMessage
            self.requestValue = requestValue
            self.requester = requester
            self.service = service
            self.state = state
            self.unit = unit
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.appliedAt = fields.take("applied_at")
            self.appliedValue = fields.take("applied_value")
            self.approvalMessage = fields.take("approval_message")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.freeRate = fields.take("free_rate")
            self.id = try fields.require("id")
            self.initialValue = try fields.require("initial_value")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.quotaItem = try fields.require("quota_item")
            self.requestClass = try fields.require("request_class")
            self.requestMessage = try fields.require("request_message")
            self.requestValue = try fields.require("request_value")
            self.requester = try fields.require("requester")
            self.service = try fields.require("service")
            self.state = try fields.require("state")
            self.unit = try fields.require("unit")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("applied_at", self.appliedAt)
            fields.put("applied_value", self.appliedValue)
            fields.put("approval_message", self.approvalMessage)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("free_rate", self.freeRate)
            fields.put("id", self.id)
            fields.put("initial_value", self.initialValue)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("quota_item", self.quotaItem)
            fields.put("request_class", self.requestClass)
            fields.put("request_message", self.requestMessage)
            fields.put("request_value", self.requestValue)
            fields.put("requester", self.requester)
            fields.put("service", self.service)
            fields.put("state", self.state)
            fields.put("unit", self.unit)
            fields.put(extra: extra)
        }
    }
}

extension Quota {
    /// A request for another quota.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestdetail/>
    public struct QuotaRequestDetail: Model, FieldValue {
        /// Id of the quota that it is about.
        public var accountQuotaId: String
        /// When it took effect.
        public var appliedAt: Timestamp?
        /// What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
        public var appliedValue: Int?
        /// The answer, in words.
        public var approvalMessage: String?
        /// Which account or region: `global`, or the name of the region.
        public var classValue: String
        /// When it was created.
        public var createdAt: Timestamp
        /// Id of the user who created it.
        public var createdBy: String
        /// What the quota limits.
        public var description: String
        /// Share of the quota that stays free when it is reduced by itself.
        ///
        /// Inferred.
        public var freeRate: Int?
        /// Id of the request.
        public var id: String
        /// What the platform gives every account, in `unit`.
        public var initialValue: Int
        /// When it was changed last.
        public var modifiedAt: Timestamp
        /// Id of the user who changed it last.
        public var modifiedBy: String
        /// Name of the quota.
        public var quotaItem: String
        /// Whether a quota that is not used is reduced by itself.
        public var reduction: Bool
        /// Why, in the words of the user.
        public var requestMessage: String
        /// The value that was asked for, in `unit`.
        public var requestValue: Int
        /// Name of the user who asked.
        public var requester: String
        /// What became of the request.
        public var state: RequestState
        /// What the values count, for example `EA` (pieces) or `GB`.
        public var unit: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountQuotaId: Id of the quota that it is about.
        ///   - classValue: Which account or region: `global`, or the name of the region.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - description: What the quota limits.
        ///   - id: Id of the request.
        ///   - initialValue: What the platform gives every account, in `unit`.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - quotaItem: Name of the quota.
        ///   - reduction: Whether a quota that is not used is reduced by itself.
        ///   - requestMessage: Why, in the words of the user.
        ///   - requestValue: The value that was asked for, in `unit`.
        ///   - requester: Name of the user who asked.
        ///   - state: What became of the request.
        ///   - unit: What the values count, for example `EA` (pieces) or `GB`.
        ///   - appliedAt: When it took effect.
        ///   - appliedValue: What counts for this account, in `unit`; `null` or 0 if nobody asked for another value.
        ///   - approvalMessage: The answer, in words.
        ///   - freeRate: Share of the quota that stays free when it is reduced by itself.
        ///   - extra: Fields that this version does not know.
        public init(
            accountQuotaId: String,
            classValue: String,
            createdAt: Timestamp,
            createdBy: String,
            description: String,
            id: String,
            initialValue: Int,
            modifiedAt: Timestamp,
            modifiedBy: String,
            quotaItem: String,
            reduction: Bool,
            requestMessage: String,
            requestValue: Int,
            requester: String,
            state: RequestState,
            unit: String,
            appliedAt: Timestamp? = nil,
            appliedValue: Int? = nil,
            approvalMessage: String? = nil,
            freeRate: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountQuotaId = accountQuotaId
            self.appliedAt = appliedAt
            self.appliedValue = appliedValue
            self.approvalMessage = approvalMessage
            self.classValue = classValue
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.description = description
            self.freeRate = freeRate
            self.id = id
            self.initialValue = initialValue
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.quotaItem = quotaItem
            self.reduction = reduction
            self.requestMessage = requestMessage
            self.requestValue = requestValue
            self.requester = requester
            self.state = state
            self.unit = unit
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountQuotaId = try fields.require("account_quota_id")
            self.appliedAt = fields.take("applied_at")
            self.appliedValue = fields.take("applied_value")
            self.approvalMessage = fields.take("approval_message")
            self.classValue = try fields.require("class_value")
            self.createdAt = try fields.require("created_at")
            self.createdBy = try fields.require("created_by")
            self.description = try fields.require("description")
            self.freeRate = fields.take("free_rate")
            self.id = try fields.require("id")
            self.initialValue = try fields.require("initial_value")
            self.modifiedAt = try fields.require("modified_at")
            self.modifiedBy = try fields.require("modified_by")
            self.quotaItem = try fields.require("quota_item")
            self.reduction = try fields.require("reduction")
            self.requestMessage = try fields.require("request_message")
            self.requestValue = try fields.require("request_value")
            self.requester = try fields.require("requester")
            self.state = try fields.require("state")
            self.unit = try fields.require("unit")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_quota_id", self.accountQuotaId)
            fields.put("applied_at", self.appliedAt)
            fields.put("applied_value", self.appliedValue)
            fields.put("approval_message", self.approvalMessage)
            fields.put("class_value", self.classValue)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("description", self.description)
            fields.put("free_rate", self.freeRate)
            fields.put("id", self.id)
            fields.put("initial_value", self.initialValue)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("quota_item", self.quotaItem)
            fields.put("reduction", self.reduction)
            fields.put("request_message", self.requestMessage)
            fields.put("request_value", self.requestValue)
            fields.put("requester", self.requester)
            fields.put("state", self.state)
            fields.put("unit", self.unit)
            fields.put(extra: extra)
        }
    }
}

extension Quota {
    /// A page of requests.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestlistresponse/>
    public struct QuotaRequestListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Number of this page.
        public var page: Int?
        /// The requests.
        public var quotaRequests: [QuotaRequest]
        /// Rows per page.
        public var size: Int?
        /// The order that was asked for.
        public var sort: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - page: Number of this page.
        ///   - quotaRequests: The requests.
        ///   - size: Rows per page.
        ///   - sort: The order that was asked for.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            page: Int? = nil,
            quotaRequests: [QuotaRequest] = [],
            size: Int? = nil,
            sort: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.page = page
            self.quotaRequests = quotaRequests
            self.size = size
            self.sort = sort
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.page = fields.take("page")
            self.quotaRequests = fields.take("quota_requests") ?? []
            self.size = fields.take("size")
            self.sort = fields.take("sort") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.put("page", self.page)
            fields.putFilled("quota_requests", self.quotaRequests)
            fields.put("size", self.size)
            fields.putFilled("sort", self.sort)
            fields.put(extra: extra)
        }
    }
}

extension Quota {
    /// One request.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestshowresponse/>
    public struct QuotaRequestShowResponse: Model, FieldValue {
        /// The request.
        public var quotaRequest: QuotaRequestDetail
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - quotaRequest: The request.
        ///   - extra: Fields that this version does not know.
        public init(quotaRequest: QuotaRequestDetail, extra: [String: JSONValue] = [:]) {
            self.quotaRequest = quotaRequest
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.quotaRequest = try fields.require("quota_request")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("quota_request", self.quotaRequest)
            fields.put(extra: extra)
        }
    }
}
