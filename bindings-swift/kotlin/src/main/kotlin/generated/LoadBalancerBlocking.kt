/*
 * Samsung Cloud Platform Load Balancer: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
 */

package io.github.gureum.loadbalancer

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [LoadBalancer] for programs without coroutines. */
public class BlockingLoadBalancer internal constructor(private val client: LoadBalancer) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingLoadBalancer = client.withOptions(options).blocking()

    /**
     * List the load balancers of the account in this region. Blocking form of [LoadBalancer.list]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        name: String? = null,
        state: List<String>? = null,
        serviceIp: String? = null,
        subnetId: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<LoadBalancerListResponse, LoadBalancerSummary> = BlockingPages(client.list(size, page, sort, name, state, serviceIp, subnetId, options))

    /**
     * Create a load balancer. Blocking form of [LoadBalancer.create]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancer The load balancer.
     * @param options Limits of this call; else those of the client.
     * @return One load balancer.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        loadbalancer: LoadBalancerCreateRequestDetail,
        options: CallOptions? = null,
    ): LoadBalancerShowResponse = await { client.create(loadbalancer, options) }

    /**
     * Read a load balancer. Blocking form of [LoadBalancer.show]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancerId Id of the load balancer.
     * @param options Limits of this call; else those of the client.
     * @return One load balancer.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        loadbalancerId: String,
        options: CallOptions? = null,
    ): LoadBalancerShowResponse = await { client.show(loadbalancerId, options) }

    /**
     * Change the description of a load balancer. Blocking form of [LoadBalancer.update]; interrupting the thread
     * ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        loadbalancerId: String,
        loadbalancer: LoadBalancerUpdateRequestDetail,
        options: CallOptions? = null,
    ): LoadBalancerShowResponse = await { client.update(loadbalancerId, loadbalancer, options) }

    /**
     * Delete a load balancer. Blocking form of [LoadBalancer.delete]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
     *
     * @param loadbalancerId Id of the load balancer.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        loadbalancerId: String,
        options: CallOptions? = null,
    ): Unit = await { client.delete(loadbalancerId, options) }

    /**
     * Create a load balancer. Blocking form of [LoadBalancer.createAndWait]; interrupting the thread ends it.
     *
     * @param loadbalancer The load balancer.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The load balancer as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        loadbalancer: LoadBalancerCreateRequestDetail,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): LoadBalancerShowResponse = await { client.createAndWait(loadbalancer, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`. Blocking form of
     * [LoadBalancer.waitUntilActive]; interrupting the thread ends it.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The load balancer as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilActive(
        loadbalancerId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): LoadBalancerShowResponse = await { client.waitUntilActive(loadbalancerId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the load balancer no longer exists. Blocking form of [LoadBalancer.waitUntilDeleted]; interrupting
     * the thread ends it.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        loadbalancerId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(loadbalancerId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the load balancer is active: its time limit counts from now. Nothing is sent yet.
     * Blocking form of [LoadBalancer.startWaitUntilActive]; interrupting the thread ends it.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilActive(
        loadbalancerId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<LoadBalancerShowResponse> = BlockingWait(await { client.startWaitUntilActive(loadbalancerId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the load balancer is gone: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [LoadBalancer.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param loadbalancerId Id of the load balancer.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        loadbalancerId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { client.startWaitUntilDeleted(loadbalancerId, timeoutMillis?.milliseconds) })
}
