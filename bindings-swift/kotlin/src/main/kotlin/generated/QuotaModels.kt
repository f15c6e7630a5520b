/*
 * Samsung Cloud Platform Quota: models.
 *
 * Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.quota

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * What a quota counts in.
 */
@Serializable
@JvmInline
public value class QuotaScope(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** All regions together. */
        public val ACCOUNT: QuotaScope = QuotaScope("Account")

        /** Each region by itself. */
        public val REGION: QuotaScope = QuotaScope("Region")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * What became of a request.
 */
@Serializable
@JvmInline
public value class RequestState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Waits for an answer. */
        public val BEFORE_APPROVE: RequestState = RequestState("BEFORE_APPROVE")

        /** Granted in part. */
        public val PARTIAL_APPROVED: RequestState = RequestState("PARTIAL_APPROVED")

        /** Refused. */
        public val REFUSED: RequestState = RequestState("REFUSED")

        /** The answer is put off. */
        public val HOLDING: RequestState = RequestState("HOLDING")

        /** Granted. */
        public val APPROVED: RequestState = RequestState("APPROVED")

        /** Reduced by the platform. */
        public val AUTO_REDUCED: RequestState = RequestState("AUTO_REDUCED")
    }
}

/**
 * A quota of the account.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquota/>
 */
@Serializable(with = AccountQuota.Form::class)
public data class AccountQuota(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** Name of the account. */
    public val accountName: String,
    /** Whether another value can be asked for. */
    public val adjustable: Boolean,
    /** What counts for this account, in `unit`; `null` or 0 if nobody asked for another value. */
    public val appliedValue: Long? = null,
    /** Whether a request needs an approval. */
    public val approval: Boolean,
    /** Which account or region: `global`, or the name of the region. */
    public val classValue: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** What the quota limits. */
    public val description: String,
    /**
     * Share of the quota that stays free when it is reduced by itself.
     *
     * Inferred.
     */
    public val freeRate: Long,
    /** Id of the quota. */
    public val id: String,
    /** What the platform gives every account, in `unit`. */
    public val initialValue: Long,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Name of the quota. */
    public val quotaItem: String,
    /** Whether a quota that is not used is reduced by itself. */
    public val reduction: Boolean? = null,
    /** Whether a request is open. */
    public val request: Boolean? = null,
    /** What the quota counts in: the whole account or one region. */
    @get:JvmName("getRequestClass") public val requestClass: QuotaScope,
    /** Kind of resource that is limited. */
    public val resourceType: String,
    /** Service that the quota belongs to, by the name that the console shows. */
    public val service: String,
    /** SRN of the quota: its name across all services. */
    public val srn: String,
    /** What the values count, for example `EA` (pieces) or `GB`. */
    public val unit: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccountQuota> get() = Form

    internal object Form : ModelForm<AccountQuota>(
        "AccountQuota",
        needed("account_id", TEXT),
        needed("account_name", TEXT),
        needed("adjustable", BOOLEAN),
        field("applied_value", INTEGER),
        needed("approval", BOOLEAN),
        needed("class_value", TEXT),
        needed("created_at", TIME),
        needed("description", TEXT),
        needed("free_rate", INTEGER),
        needed("id", TEXT),
        needed("initial_value", INTEGER),
        needed("modified_at", TIME),
        needed("quota_item", TEXT),
        field("reduction", BOOLEAN),
        field("request", BOOLEAN),
        needed("request_class", choice { QuotaScope(it) }),
        needed("resource_type", TEXT),
        needed("service", TEXT),
        needed("srn", TEXT),
        needed("unit", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccountQuota = AccountQuota(
            v[0] as String,
            v[1] as String,
            v[2] as Boolean,
            v[3] as Long?,
            v[4] as Boolean,
            v[5] as String,
            v[6] as Timestamp,
            v[7] as String,
            v[8] as Long,
            v[9] as String,
            v[10] as Long,
            v[11] as Timestamp,
            v[12] as String,
            v[13] as Boolean?,
            v[14] as Boolean?,
            v[15] as QuotaScope,
            v[16] as String,
            v[17] as String,
            v[18] as String,
            v[19] as String,
            extra,
        )

        override fun values(model: AccountQuota): Array<Any?> = arrayOf(
            model.accountId,
            model.accountName,
            model.adjustable,
            model.appliedValue,
            model.approval,
            model.classValue,
            model.createdAt,
            model.description,
            model.freeRate,
            model.id,
            model.initialValue,
            model.modifiedAt,
            model.quotaItem,
            model.reduction,
            model.request,
            model.requestClass,
            model.resourceType,
            model.service,
            model.srn,
            model.unit,
        )
    }
}

/**
 * A page of quotas.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotalistresponse/>
 */
@Serializable(with = AccountQuotaListResponse.Form::class)
public data class AccountQuotaListResponse(
    /** The quotas. */
    public val accountQuotas: List<AccountQuota> = emptyList(),
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Number of this page. */
    public val page: Long? = null,
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccountQuotaListResponse> get() = Form

    internal object Form : ModelForm<AccountQuotaListResponse>(
        "AccountQuotaListResponse",
        field("account_quotas", list(model { AccountQuota.Form })),
        field("count", INTEGER),
        field("page", INTEGER),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccountQuotaListResponse = AccountQuotaListResponse(
            v[0] as List<AccountQuota>? ?: emptyList(),
            v[1] as Long?,
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: AccountQuotaListResponse): Array<Any?> = arrayOf(
            model.accountQuotas,
            model.count,
            model.page,
            model.size,
            model.sort,
        )
    }
}

/**
 * One quota.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotashowresponse/>
 */
@Serializable(with = AccountQuotaShowResponse.Form::class)
public data class AccountQuotaShowResponse(
    /** The quota. */
    public val accountQuota: AccountQuota,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccountQuotaShowResponse> get() = Form

    internal object Form : ModelForm<AccountQuotaShowResponse>(
        "AccountQuotaShowResponse",
        needed("account_quota", model { AccountQuota.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccountQuotaShowResponse = AccountQuotaShowResponse(
            v[0] as AccountQuota,
            extra,
        )

        override fun values(model: AccountQuotaShowResponse): Array<Any?> = arrayOf(
            model.accountQuota,
        )
    }
}

/**
 * A request for another quota.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequest/>
 */
@Serializable(with = QuotaRequest.Form::class)
public data class QuotaRequest(
    /** When it took effect. */
    @get:JvmName("getAppliedAt") public val appliedAt: Timestamp? = null,
    /** What counts for this account, in `unit`; `null` or 0 if nobody asked for another value. */
    public val appliedValue: Long? = null,
    /** The answer, in words. */
    public val approvalMessage: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /**
     * Share of the quota that stays free when it is reduced by itself.
     *
     * Inferred.
     */
    public val freeRate: Long? = null,
    /** Id of the request. */
    public val id: String,
    /** What the platform gives every account, in `unit`. */
    public val initialValue: Long,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Name of the quota. */
    public val quotaItem: String,
    /** What the quota counts in: the whole account or one region. */
    @get:JvmName("getRequestClass") public val requestClass: QuotaScope,
    /** Why, in the words of the user. */
    public val requestMessage: String,
    /** The value that was asked for, in `unit`. */
    public val requestValue: Long,
    /** Name of the user who asked. */
    public val requester: String,
    /** Service that the quota belongs to, by the name that the console shows. */
    public val service: String,
    /** What became of the request. */
    @get:JvmName("getState") public val state: RequestState,
    /** What the values count, for example `EA` (pieces) or `GB`. */
    public val unit: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<QuotaRequest> get() = Form

    internal object Form : ModelForm<QuotaRequest>(
        "QuotaRequest",
        field("applied_at", TIME),
        field("applied_value", INTEGER),
        field("approval_message", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        field("free_rate", INTEGER),
        needed("id", TEXT),
        needed("initial_value", INTEGER),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        needed("quota_item", TEXT),
        needed("request_class", choice { QuotaScope(it) }),
        needed("request_message", TEXT),
        needed("request_value", INTEGER),
        needed("requester", TEXT),
        needed("service", TEXT),
        needed("state", choice { RequestState(it) }),
        needed("unit", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): QuotaRequest = QuotaRequest(
            v[0] as Timestamp?,
            v[1] as Long?,
            v[2] as String?,
            v[3] as Timestamp,
            v[4] as String,
            v[5] as Long?,
            v[6] as String,
            v[7] as Long,
            v[8] as Timestamp,
            v[9] as String,
            v[10] as String,
            v[11] as QuotaScope,
            v[12] as String,
            v[13] as Long,
            v[14] as String,
            v[15] as String,
            v[16] as RequestState,
            v[17] as String,
            extra,
        )

        override fun values(model: QuotaRequest): Array<Any?> = arrayOf(
            model.appliedAt,
            model.appliedValue,
            model.approvalMessage,
            model.createdAt,
            model.createdBy,
            model.freeRate,
            model.id,
            model.initialValue,
            model.modifiedAt,
            model.modifiedBy,
            model.quotaItem,
            model.requestClass,
            model.requestMessage,
            model.requestValue,
            model.requester,
            model.service,
            model.state,
            model.unit,
        )
    }
}

/**
 * A request for another quota.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestdetail/>
 */
@Serializable(with = QuotaRequestDetail.Form::class)
public data class QuotaRequestDetail(
    /** Id of the quota that it is about. */
    public val accountQuotaId: String,
    /** When it took effect. */
    @get:JvmName("getAppliedAt") public val appliedAt: Timestamp? = null,
    /** What counts for this account, in `unit`; `null` or 0 if nobody asked for another value. */
    public val appliedValue: Long? = null,
    /** The answer, in words. */
    public val approvalMessage: String? = null,
    /** Which account or region: `global`, or the name of the region. */
    public val classValue: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** What the quota limits. */
    public val description: String,
    /**
     * Share of the quota that stays free when it is reduced by itself.
     *
     * Inferred.
     */
    public val freeRate: Long? = null,
    /** Id of the request. */
    public val id: String,
    /** What the platform gives every account, in `unit`. */
    public val initialValue: Long,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Name of the quota. */
    public val quotaItem: String,
    /** Whether a quota that is not used is reduced by itself. */
    public val reduction: Boolean,
    /** Why, in the words of the user. */
    public val requestMessage: String,
    /** The value that was asked for, in `unit`. */
    public val requestValue: Long,
    /** Name of the user who asked. */
    public val requester: String,
    /** What became of the request. */
    @get:JvmName("getState") public val state: RequestState,
    /** What the values count, for example `EA` (pieces) or `GB`. */
    public val unit: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<QuotaRequestDetail> get() = Form

    internal object Form : ModelForm<QuotaRequestDetail>(
        "QuotaRequestDetail",
        needed("account_quota_id", TEXT),
        field("applied_at", TIME),
        field("applied_value", INTEGER),
        field("approval_message", TEXT),
        needed("class_value", TEXT),
        needed("created_at", TIME),
        needed("created_by", TEXT),
        needed("description", TEXT),
        field("free_rate", INTEGER),
        needed("id", TEXT),
        needed("initial_value", INTEGER),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        needed("quota_item", TEXT),
        needed("reduction", BOOLEAN),
        needed("request_message", TEXT),
        needed("request_value", INTEGER),
        needed("requester", TEXT),
        needed("state", choice { RequestState(it) }),
        needed("unit", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): QuotaRequestDetail = QuotaRequestDetail(
            v[0] as String,
            v[1] as Timestamp?,
            v[2] as Long?,
            v[3] as String?,
            v[4] as String,
            v[5] as Timestamp,
            v[6] as String,
            v[7] as String,
            v[8] as Long?,
            v[9] as String,
            v[10] as Long,
            v[11] as Timestamp,
            v[12] as String,
            v[13] as String,
            v[14] as Boolean,
            v[15] as String,
            v[16] as Long,
            v[17] as String,
            v[18] as RequestState,
            v[19] as String,
            extra,
        )

        override fun values(model: QuotaRequestDetail): Array<Any?> = arrayOf(
            model.accountQuotaId,
            model.appliedAt,
            model.appliedValue,
            model.approvalMessage,
            model.classValue,
            model.createdAt,
            model.createdBy,
            model.description,
            model.freeRate,
            model.id,
            model.initialValue,
            model.modifiedAt,
            model.modifiedBy,
            model.quotaItem,
            model.reduction,
            model.requestMessage,
            model.requestValue,
            model.requester,
            model.state,
            model.unit,
        )
    }
}

/**
 * A page of requests.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestlistresponse/>
 */
@Serializable(with = QuotaRequestListResponse.Form::class)
public data class QuotaRequestListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Number of this page. */
    public val page: Long? = null,
    /** The requests. */
    public val quotaRequests: List<QuotaRequest> = emptyList(),
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<QuotaRequestListResponse> get() = Form

    internal object Form : ModelForm<QuotaRequestListResponse>(
        "QuotaRequestListResponse",
        field("count", INTEGER),
        field("page", INTEGER),
        field("quota_requests", list(model { QuotaRequest.Form })),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): QuotaRequestListResponse = QuotaRequestListResponse(
            v[0] as Long?,
            v[1] as Long?,
            v[2] as List<QuotaRequest>? ?: emptyList(),
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: QuotaRequestListResponse): Array<Any?> = arrayOf(
            model.count,
            model.page,
            model.quotaRequests,
            model.size,
            model.sort,
        )
    }
}

/**
 * One request.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestshowresponse/>
 */
@Serializable(with = QuotaRequestShowResponse.Form::class)
public data class QuotaRequestShowResponse(
    /** The request. */
    public val quotaRequest: QuotaRequestDetail,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<QuotaRequestShowResponse> get() = Form

    internal object Form : ModelForm<QuotaRequestShowResponse>(
        "QuotaRequestShowResponse",
        needed("quota_request", model { QuotaRequestDetail.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): QuotaRequestShowResponse = QuotaRequestShowResponse(
            v[0] as QuotaRequestDetail,
            extra,
        )

        override fun values(model: QuotaRequestShowResponse): Array<Any?> = arrayOf(
            model.quotaRequest,
        )
    }
}
