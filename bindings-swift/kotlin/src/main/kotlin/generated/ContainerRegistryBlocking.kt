/*
 * Samsung Cloud Platform Container Registry: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
 */

package io.github.gureum.containerregistry

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [ContainerRegistry] for programs without coroutines. */
public class BlockingContainerRegistry internal constructor(private val client: ContainerRegistry) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingContainerRegistry = client.withOptions(options).blocking()

    /**
     * Test whether the name of a registry is taken. Blocking form of [ContainerRegistry.checkName]; interrupting the
     * thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/>
     *
     * @param name Name to test.
     * @param options Limits of this call; else those of the client.
     * @return Whether a name is taken.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkName(
        name: String,
        options: CallOptions? = null,
    ): CheckDuplicationResponse = await { client.checkName(name, options) }

    /**
     * List the registries of the account in this region. Blocking form of [ContainerRegistry.list]; interrupting the
     * thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listregistries/1.1/>
     *
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param page Number of the page, from 0.
     * @param size Rows per page.
     * @param name Only registries of this name.
     * @param state Only registries in this state.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        sort: String? = null,
        page: Long? = null,
        size: Long? = null,
        name: String? = null,
        state: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ContainerRegistryListResponse, ContainerRegistryRow> = BlockingPages(client.list(sort, page, size, name, state, options))

    /**
     * Create a registry. Blocking form of [ContainerRegistry.create]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/createregistry/1.1/>
     *
     * @param name Name of the registry: 3 to 25 small letters and digits, a letter first.
     * @param privateAclEnabled Whether inside of the cloud only the resources named in `privateAclResources` get in.
     * Without it, everything in the region does.
     * @param privateAclResources Resources that get in from inside of the cloud.
     * @param publicAclResources Resources that get in from the internet.
     * @param publicVisibleEnabled Whether images can be pulled without logging in. Can only be set when the registry
     * is created.
     * @param publicAclEnabled Whether from the internet only the addresses named in `publicAclResources` get in.
     * @param publicEndpointEnabled Whether there is an address in the internet beside the one inside of the cloud.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return The registry that is being made.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        privateAclEnabled: Boolean,
        privateAclResources: List<AllowedResource>,
        publicAclResources: List<AllowedResource>,
        publicVisibleEnabled: Boolean,
        publicAclEnabled: Boolean? = null,
        publicEndpointEnabled: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): ContainerRegistryCreateResponse = await { client.create(name, privateAclEnabled, privateAclResources, publicAclResources, publicVisibleEnabled, publicAclEnabled, publicEndpointEnabled, tags, options) }

    /**
     * Read a registry. Blocking form of [ContainerRegistry.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/>
     *
     * @param registryId Id of the registry.
     * @param options Limits of this call; else those of the client.
     * @return One registry.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        registryId: String,
        options: CallOptions? = null,
    ): ContainerRegistryShowResponse = await { client.show(registryId, options) }

    /**
     * Delete a registry. Blocking form of [ContainerRegistry.delete]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/>
     *
     * @param registryId Id of the registry.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat until it works.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        registryId: String,
        options: CallOptions? = null,
    ): Unit = await { client.delete(registryId, options) }

    /**
     * List the resources that the access of a registry can be limited to. Blocking form of
     * [ContainerRegistry.listConnectable]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listConnectable(
        options: CallOptions? = null,
    ): BlockingPages<ConnectableResourceListResponse, ConnectableResource> = BlockingPages(client.listConnectable(options))

    /**
     * Does what [ContainerRegistry.create] does, unless something of this `name` is there: then it answers with
     * that. Blocking form of [ContainerRegistry.ensure]; interrupting the thread ends it.
     *
     * @param name Name of the registry: 3 to 25 small letters and digits, a letter first.
     * @param privateAclEnabled Whether inside of the cloud only the resources named in `privateAclResources` get in.
     * Without it, everything in the region does.
     * @param privateAclResources Resources that get in from inside of the cloud.
     * @param publicAclResources Resources that get in from the internet.
     * @param publicVisibleEnabled Whether images can be pulled without logging in. Can only be set when the registry
     * is created.
     * @param publicAclEnabled Whether from the internet only the addresses named in `publicAclResources` get in.
     * @param publicEndpointEnabled Whether there is an address in the internet beside the one inside of the cloud.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return The registry that is being made.
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        name: String,
        privateAclEnabled: Boolean,
        privateAclResources: List<AllowedResource>,
        publicAclResources: List<AllowedResource>,
        publicVisibleEnabled: Boolean,
        publicAclEnabled: Boolean? = null,
        publicEndpointEnabled: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): ContainerRegistryCreateResponse = await { client.ensure(name, privateAclEnabled, privateAclResources, publicAclResources, publicVisibleEnabled, publicAclEnabled, publicEndpointEnabled, tags, options) }

    /**
     * Create a registry. Blocking form of [ContainerRegistry.createAndWait]; interrupting the thread ends it.
     *
     * @param name Name of the registry: 3 to 25 small letters and digits, a letter first.
     * @param privateAclEnabled Whether inside of the cloud only the resources named in `privateAclResources` get in.
     * Without it, everything in the region does.
     * @param privateAclResources Resources that get in from inside of the cloud.
     * @param publicAclResources Resources that get in from the internet.
     * @param publicVisibleEnabled Whether images can be pulled without logging in. Can only be set when the registry
     * is created.
     * @param publicAclEnabled Whether from the internet only the addresses named in `publicAclResources` get in.
     * @param publicEndpointEnabled Whether there is an address in the internet beside the one inside of the cloud.
     * @param tags Tags to attach, at most 50.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The registry as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        name: String,
        privateAclEnabled: Boolean,
        privateAclResources: List<AllowedResource>,
        publicAclResources: List<AllowedResource>,
        publicVisibleEnabled: Boolean,
        publicAclEnabled: Boolean? = null,
        publicEndpointEnabled: Boolean? = null,
        tags: List<Tag>? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): ContainerRegistryShowResponse = await { client.createAndWait(name, privateAclEnabled, privateAclResources, publicAclResources, publicVisibleEnabled, publicAclEnabled, publicEndpointEnabled, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the registry is running: its `registry.state` is `Running`. Blocking form of
     * [ContainerRegistry.waitUntilRunning]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
     *
     * @param registryId Id of the registry.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The registry as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        registryId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): ContainerRegistryShowResponse = await { client.waitUntilRunning(registryId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the registry no longer exists. Blocking form of [ContainerRegistry.waitUntilDeleted]; interrupting
     * the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
     *
     * @param registryId Id of the registry.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        registryId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(registryId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the registry is running: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [ContainerRegistry.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param registryId Id of the registry.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        registryId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<ContainerRegistryShowResponse> = BlockingWait(await { client.startWaitUntilRunning(registryId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the registry is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [ContainerRegistry.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param registryId Id of the registry.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        registryId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { client.startWaitUntilDeleted(registryId, timeoutMillis?.milliseconds) })
}
