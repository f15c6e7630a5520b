/*
 * Samsung Cloud Platform Load Balancer: the client.
 *
 * Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
 */

package io.github.gureum.loadbalancer

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Load balancers in a subnet. Their listeners, server groups and health checks are not described yet.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/load-balancer.md>
 */
public open class LoadBalancer internal constructor(core: Core?, limits: CallOptions) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("load-balancer", options), CallOptions())

    /**
     * Opens a client: `LoadBalancer { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody: `object : LoadBalancer(Fake) { override … }`. What is not overridden is an error.
     *
     * @param fake That it is one.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(fake: Fake) : this(null, CallOptions())

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): LoadBalancer = if (isFake) this else LoadBalancer(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingLoadBalancer = BlockingLoadBalancer(this)

    /**
     * List the load balancers of the account in this region.
     *
     * A row has less than [LoadBalancer.show] gives; it does not name VPC and subnet.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param size Load balancers per page. At least 0.
     * @param page Number of the page. At least 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param name Only load balancers of this name.
     * @param state Only load balancers in this state, or in one of these.
     * @param serviceIp Only the load balancer that answers at this address.
     * @param subnetId Only load balancers of this subnet.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        name: String? = null,
        state: List<String>? = null,
        serviceIp: String? = null,
        subnetId: String? = null,
        options: CallOptions? = null,
    ): Pages<LoadBalancerListResponse, LoadBalancerSummary> =
        list("loadBalancers.list", LoadBalancerListResponse.Form, { it.loadbalancers }, options, "size", size, "page", page, "sort", sort, "name", name, "state", state, "service_ip", serviceIp, "subnet_id", subnetId)

    /**
     * Create a load balancer.
     *
     * Needs an active VPC and an active subnet of it, and takes four addresses of the subnet. Wait until it is
     * active. A public address can be given only if the VPC has an internet gateway. It answers nothing yet:
     * listeners and servers are made by other operations.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancer The load balancer.
     * @param options Limits of this call; else those of the client.
     * @return One load balancer.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        loadbalancer: LoadBalancerCreateRequestDetail,
        options: CallOptions? = null,
    ): LoadBalancerShowResponse = answer("loadBalancers.create", LoadBalancerShowResponse.Form, options, "loadbalancer", loadbalancer)

    /**
     * Read a load balancer.
     *
     * AI&MLOps Platform and Cloud ML are given its `id` as `lb_id`.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancerId Id of the load balancer.
     * @param options Limits of this call; else those of the client.
     * @return One load balancer.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        loadbalancerId: String,
        options: CallOptions? = null,
    ): LoadBalancerShowResponse = answer("loadBalancers.show", LoadBalancerShowResponse.Form, options, "loadbalancer_id", loadbalancerId)

    /**
     * Change the description of a load balancer.
     *
     * Nothing else of it can be changed.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancerId Id of the load balancer.
     * @param loadbalancer The load balancer.
     * @param options Limits of this call; else those of the client.
     * @return One load balancer.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        loadbalancerId: String,
        loadbalancer: LoadBalancerUpdateRequestDetail,
        options: CallOptions? = null,
    ): LoadBalancerShowResponse = answer("loadBalancers.update", LoadBalancerShowResponse.Form, options, "loadbalancer_id", loadbalancerId, "loadbalancer", loadbalancer)

    /**
     * Delete a load balancer.
     *
     * Its listeners must be gone before. Its subnet can be deleted when it is gone.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancerId Id of the load balancer.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        loadbalancerId: String,
        options: CallOptions? = null,
    ): Unit = empty("loadBalancers.delete", options, "loadbalancer_id", loadbalancerId)

    /**
     * Create a load balancer.
     *
     * Then waits until the load balancer is active. What was made stays if the wait fails; the error names its id.
     *
     * @param loadbalancer The load balancer.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The load balancer as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        loadbalancer: LoadBalancerCreateRequestDetail,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): LoadBalancerShowResponse {
        val made = made("loadBalancers.create", "loadbalancer.id", "loadbalancer", loadbalancer)
        return wait("loadBalancers.waitUntilActive", made, LoadBalancerShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`.
     *
     * Usually takes about 120 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The load balancer as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilActive(
        loadbalancerId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): LoadBalancerShowResponse = wait("loadBalancers.waitUntilActive", loadbalancerId, LoadBalancerShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the load balancer no longer exists.
     *
     * Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        loadbalancerId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = gone("loadBalancers.waitUntilDeleted", loadbalancerId, timeout, onProgress)

    /**
     * Begins to wait until the load balancer is active: its time limit counts from now. Nothing is sent yet.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilActive(
        loadbalancerId: String,
        timeout: Duration? = null,
    ): Wait<LoadBalancerShowResponse> = start("loadBalancers.waitUntilActive", loadbalancerId, LoadBalancerShowResponse.Form, timeout)

    /**
     * Begins to wait until the load balancer is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        loadbalancerId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = startGone("loadBalancers.waitUntilDeleted", loadbalancerId, timeout)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}
