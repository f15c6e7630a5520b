/*
 * Samsung Cloud Platform Quota: the client.
 *
 * Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
 */

package io.github.gureum.quota

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * How much of each kind of resource an account may have, and its requests to have more.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/quota.md>
 */
public class Quota internal constructor(
    core: Core?,
    limits: CallOptions,
    quotas: Quotas? = null,
    quotaRequests: QuotaRequests? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("quota", options), CallOptions())

    /**
     * Opens a client: `Quota { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param quotas What stands for them.
     * @param quotaRequests What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        quotas: Quotas = Quotas(),
        quotaRequests: QuotaRequests = QuotaRequests(),
    ) : this(null, CallOptions(), quotas, quotaRequests)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): Quota = if (isFake) this else Quota(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingQuota = BlockingQuota(this)

    /** What an account may have of each kind of resource. */
    public val quotas: Quotas = quotas ?: Quotas(this)

    /** Requests of an account for another quota, and what became of them. */
    public val quotaRequests: QuotaRequests = quotaRequests ?: QuotaRequests(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** What an account may have of each kind of resource. */
public open class Quotas internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Quotas() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List how much an account may have of each kind of resource.
     *
     * What counts is `appliedValue`, else `initialValue`. How much is used stands nowhere. Ask before a project is
     * built: five VPCs in a region are the default, and a cluster needs room for its nodes and their disks.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listaccountquota/1.4/>
     *
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param requestClass Only quotas of this scope: `Account` or `Region`.
     * @param service Only quotas of this service, by the name that the console shows.
     * @param quotaItem Only this quota, by its name.
     * @param description Only quotas with this description.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        requestClass: String? = null,
        service: String? = null,
        quotaItem: String? = null,
        description: String? = null,
        options: CallOptions? = null,
    ): Pages<AccountQuotaListResponse, AccountQuota> =
        client.list("quotas.list", AccountQuotaListResponse.Form, { it.accountQuotas }, options, "size", size, "page", page, "sort", sort, "request_class", requestClass, "service", service, "quota_item", quotaItem, "description", description)

    /**
     * Read one quota of the account.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/>
     *
     * @param accountQuotaId Id of the quota, from [Quotas.list].
     * @param options Limits of this call; else those of the client.
     * @return One quota.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        accountQuotaId: String,
        options: CallOptions? = null,
    ): AccountQuotaShowResponse = client.answer("quotas.show", AccountQuotaShowResponse.Form, options, "account_quota_id", accountQuotaId)
}

/** Requests of an account for another quota, and what became of them. */
public open class QuotaRequests internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : QuotaRequests() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the requests of an account for other quotas.
     *
     * The four moments are the ends of two spans, in which requests were made and took effect. An account that never
     * asked has none.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listquotarequests/1.4/>
     *
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param service Only quotas of this service, by the name that the console shows.
     * @param quotaItem Only this quota, by its name.
     * @param requestClass Only quotas of this scope: `Account` or `Region`.
     * @param requestedStartAt Only requests made then or later.
     * @param requestedEndAt Only requests made then or before.
     * @param appliedStartAt Only requests that took effect then or later.
     * @param appliedEndAt Only requests that took effect then or before.
     * @param state Only requests in this state.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        service: String? = null,
        quotaItem: String? = null,
        requestClass: String? = null,
        requestedStartAt: Timestamp? = null,
        requestedEndAt: Timestamp? = null,
        appliedStartAt: Timestamp? = null,
        appliedEndAt: Timestamp? = null,
        state: String? = null,
        options: CallOptions? = null,
    ): Pages<QuotaRequestListResponse, QuotaRequest> =
        client.list("quotaRequests.list", QuotaRequestListResponse.Form, { it.quotaRequests }, options, "size", size, "page", page, "sort", sort, "service", service, "quota_item", quotaItem, "request_class", requestClass, "requested_start_at", requestedStartAt, "requested_end_at", requestedEndAt, "applied_start_at", appliedStartAt, "applied_end_at", appliedEndAt, "state", state)

    /**
     * Read a request for another quota.
     *
     * Tells more than the list: which quota it is about, and the answer in words.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/>
     *
     * @param requestId Id of the request for a quota, from [QuotaRequests.list].
     * @param options Limits of this call; else those of the client.
     * @return One request.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        requestId: String,
        options: CallOptions? = null,
    ): QuotaRequestShowResponse = client.answer("quotaRequests.show", QuotaRequestShowResponse.Form, options, "request_id", requestId)
}
