// Samsung Cloud Platform Quota: client.
//
// Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.

/// How much of each kind of resource an account may have, and its requests to have more.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/quota.md>
public struct Quota: Client {
    public static let service = "quota"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// What an account may have of each kind of resource.
    public var quotas: Quotas { Quotas(caller: caller) }

    /// Requests of an account for another quota, and what became of them.
    public var quotaRequests: QuotaRequests { QuotaRequests(caller: caller) }
}

extension Quota {
    /// What an account may have of each kind of resource.
    public struct Quotas: Sendable {
        let caller: Caller

        /// List how much an account may have of each kind of resource.
        ///
        /// What counts is `appliedValue`, else `initialValue`. How much is used stands nowhere. Ask before a project is
        /// built: five VPCs in a region are the default, and a cluster needs room for its nodes and their disks.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listaccountquota/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - requestClass: Only quotas of this scope: `Account` or `Region`.
        ///   - service: Only quotas of this service, by the name that the console shows.
        ///   - quotaItem: Only this quota, by its name.
        ///   - description: Only quotas with this description.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            requestClass: String? = nil,
            service: String? = nil,
            quotaItem: String? = nil,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<AccountQuotaListResponse, AccountQuota> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("request_class", requestClass)
                $0.put("service", service)
                $0.put("quota_item", quotaItem)
                $0.put("description", description)
            }
            return self.caller.list("quotas.list", input, options) { $0.accountQuotas }
        }

        /// Read one quota of the account.
        ///
        /// The same as in the list.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/>
        ///
        /// - Parameters:
        ///   - accountQuotaId: Id of the quota, from
        ///     ``Quota/Quotas/list(size:page:sort:requestClass:service:quotaItem:description:options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One quota.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            accountQuotaId: String,
            options: CallOptions = CallOptions()
        ) async throws -> AccountQuotaShowResponse {
            try await self.caller.call("quotas.show", encoded { $0.put("account_quota_id", accountQuotaId) }, options)
        }
    }
}

extension Quota {
    /// Requests of an account for another quota, and what became of them.
    public struct QuotaRequests: Sendable {
        let caller: Caller

        /// List the requests of an account for other quotas.
        ///
        /// The four moments are the ends of two spans, in which requests were made and took effect. An account that
        /// never asked has none.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listquotarequests/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - service: Only quotas of this service, by the name that the console shows.
        ///   - quotaItem: Only this quota, by its name.
        ///   - requestClass: Only quotas of this scope: `Account` or `Region`.
        ///   - requestedStartAt: Only requests made then or later.
        ///   - requestedEndAt: Only requests made then or before.
        ///   - appliedStartAt: Only requests that took effect then or later.
        ///   - appliedEndAt: Only requests that took effect then or before.
        ///   - state: Only requests in this state.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            service: String? = nil,
            quotaItem: String? = nil,
            requestClass: String? = nil,
            requestedStartAt: Timestamp? = nil,
            requestedEndAt: Timestamp? = nil,
            appliedStartAt: Timestamp? = nil,
            appliedEndAt: Timestamp? = nil,
            state: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<QuotaRequestListResponse, QuotaRequest> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("service", service)
                $0.put("quota_item", quotaItem)
                $0.put("request_class", requestClass)
                $0.put("requested_start_at", requestedStartAt)
                $0.put("requested_end_at", requestedEndAt)
                $0.put("applied_start_at", appliedStartAt)
                $0.put("applied_end_at", appliedEndAt)
                $0.put("state", state)
            }
            return self.caller.list("quotaRequests.list", input, options) { $0.quotaRequests }
        }

        /// Read a request for another quota.
        ///
        /// Tells more than the list: which quota it is about, and the answer in words.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/>
        ///
        /// - Parameters:
        ///   - requestId: Id of the request for a quota, from
        ///     ``Quota/QuotaRequests/list(size:page:sort:service:quotaItem:requestClass:requestedStartAt:requestedEndAt:appliedStartAt:appliedEndAt:state:options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One request.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            requestId: String,
            options: CallOptions = CallOptions()
        ) async throws -> QuotaRequestShowResponse {
            try await self.caller.call("quotaRequests.show", encoded { $0.put("request_id", requestId) }, options)
        }
    }
}
