/*
 * Samsung Cloud Platform Quota: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
 */

package io.github.gureum.quota

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [Quota] for programs without coroutines. */
public class BlockingQuota internal constructor(private val client: Quota) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingQuota = client.withOptions(options).blocking()

    /** [Quota.quotas] for programs without coroutines. */
    @get:JvmName("quotas")
    public val quotas: BlockingQuotas = BlockingQuotas(client.quotas)

    /** [Quota.quotaRequests] for programs without coroutines. */
    @get:JvmName("quotaRequests")
    public val quotaRequests: BlockingQuotaRequests = BlockingQuotaRequests(client.quotaRequests)
}

/** [Quotas] for programs without coroutines. */
public class BlockingQuotas internal constructor(private val group: Quotas) {
    /**
     * List how much an account may have of each kind of resource. Blocking form of [Quotas.list]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        requestClass: String? = null,
        service: String? = null,
        quotaItem: String? = null,
        description: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<AccountQuotaListResponse, AccountQuota> = BlockingPages(group.list(size, page, sort, requestClass, service, quotaItem, description, options))

    /**
     * Read one quota of the account. Blocking form of [Quotas.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/>
     *
     * @param accountQuotaId Id of the quota, from [Quotas.list].
     * @param options Limits of this call; else those of the client.
     * @return One quota.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        accountQuotaId: String,
        options: CallOptions? = null,
    ): AccountQuotaShowResponse = await { group.show(accountQuotaId, options) }
}

/** [QuotaRequests] for programs without coroutines. */
public class BlockingQuotaRequests internal constructor(private val group: QuotaRequests) {
    /**
     * List the requests of an account for other quotas. Blocking form of [QuotaRequests.list]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<QuotaRequestListResponse, QuotaRequest> = BlockingPages(group.list(size, page, sort, service, quotaItem, requestClass, requestedStartAt, requestedEndAt, appliedStartAt, appliedEndAt, state, options))

    /**
     * Read a request for another quota. Blocking form of [QuotaRequests.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/>
     *
     * @param requestId Id of the request for a quota, from [QuotaRequests.list].
     * @param options Limits of this call; else those of the client.
     * @return One request.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        requestId: String,
        options: CallOptions? = null,
    ): QuotaRequestShowResponse = await { group.show(requestId, options) }
}
