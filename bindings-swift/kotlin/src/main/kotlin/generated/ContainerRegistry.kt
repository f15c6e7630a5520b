/*
 * Samsung Cloud Platform Container Registry: the client.
 *
 * Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
 */

package io.github.gureum.containerregistry

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Registries for container images, private to an account. Cloud ML takes its images from one.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/container-registry.md>
 */
public open class ContainerRegistry internal constructor(core: Core?, limits: CallOptions) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("container-registry", options), CallOptions())

    /**
     * Opens a client: `ContainerRegistry { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody: `object : ContainerRegistry(Fake) { override … }`. What is not overridden is an error.
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
    public fun withOptions(options: CallOptions): ContainerRegistry = if (isFake) this else ContainerRegistry(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingContainerRegistry = BlockingContainerRegistry(this)

    /**
     * Test whether the name of a registry is taken.
     *
     * `result` is probably true if it is. Ask before you create one.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/>
     *
     * @param name Name to test.
     * @param options Limits of this call; else those of the client.
     * @return Whether a name is taken.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkName(
        name: String,
        options: CallOptions? = null,
    ): CheckDuplicationResponse = answer("registries.checkName", CheckDuplicationResponse.Form, options, "name", name)

    /**
     * List the registries of the account in this region.
     *
     * Not what access they allow; [ContainerRegistry.show] has that.
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
    public open fun list(
        sort: String? = null,
        page: Long? = null,
        size: Long? = null,
        name: String? = null,
        state: String? = null,
        options: CallOptions? = null,
    ): Pages<ContainerRegistryListResponse, ContainerRegistryRow> =
        list("registries.list", ContainerRegistryListResponse.Form, { it.registries }, options, "sort", sort, "page", page, "size", size, "name", name, "state", state)

    /**
     * Create a registry.
     *
     * Answers at once; the registry works when its state is `Running`, after a minute or two. An account has at most
     * two: one that anybody may pull from, and one that is private. Nothing has to be there before. Logging in needs
     * a key pair of the registry, made in the console: the keys of the cloud are refused. Cloud ML asks for that
     * pair and for the host `privateDomain`.
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
    public open suspend fun create(
        name: String,
        privateAclEnabled: Boolean,
        privateAclResources: List<AllowedResource>,
        publicAclResources: List<AllowedResource>,
        publicVisibleEnabled: Boolean,
        publicAclEnabled: Boolean? = null,
        publicEndpointEnabled: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): ContainerRegistryCreateResponse = answer("registries.create", ContainerRegistryCreateResponse.Form, options, "name", name, "private_acl_enabled", privateAclEnabled, "private_acl_resources", privateAclResources, "public_acl_resources", publicAclResources, "public_visible_enabled", publicVisibleEnabled, "public_acl_enabled", publicAclEnabled, "public_endpoint_enabled", publicEndpointEnabled, "tags", tags)

    /**
     * Read a registry.
     *
     * `privateDomain` is the host that image names begin with, and what Cloud ML asks for.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/>
     *
     * @param registryId Id of the registry.
     * @param options Limits of this call; else those of the client.
     * @return One registry.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        registryId: String,
        options: CallOptions? = null,
    ): ContainerRegistryShowResponse = answer("registries.show", ContainerRegistryShowResponse.Form, options, "registry_id", registryId)

    /**
     * Delete a registry.
     *
     * Answers at once; it is gone when it is no longer found. Delete its repositories first. For some minutes after
     * the creation the service fails with 500 and means: later.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/>
     *
     * @param registryId Id of the registry.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat until it works.
     */
    public open suspend fun delete(
        registryId: String,
        options: CallOptions? = null,
    ): Unit = empty("registries.delete", options, "registry_id", registryId)

    /**
     * List the resources that the access of a registry can be limited to.
     *
     * What `privateAclResources` and `publicAclResources` may name. Gives the whole list at once.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun listConnectable(
        options: CallOptions? = null,
    ): Pages<ConnectableResourceListResponse, ConnectableResource> =
        list("registries.listConnectable", ConnectableResourceListResponse.Form, { it.resources }, options)

    /**
     * Does what [ContainerRegistry.create] does, unless something of this `name` is there: then it answers with
     * that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [ContainerRegistry.show] shows:
     * `privateAclEnabled`, `privateAclResources`, `publicAclEnabled`, `publicAclResources`, `publicEndpointEnabled`
     * and `publicVisibleEnabled`.
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
    public open suspend fun ensure(
        name: String,
        privateAclEnabled: Boolean,
        privateAclResources: List<AllowedResource>,
        publicAclResources: List<AllowedResource>,
        publicVisibleEnabled: Boolean,
        publicAclEnabled: Boolean? = null,
        publicEndpointEnabled: Boolean? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): ContainerRegistryCreateResponse = answer("registries.ensure", ContainerRegistryCreateResponse.Form, options, "name", name, "private_acl_enabled", privateAclEnabled, "private_acl_resources", privateAclResources, "public_acl_resources", publicAclResources, "public_visible_enabled", publicVisibleEnabled, "public_acl_enabled", publicAclEnabled, "public_endpoint_enabled", publicEndpointEnabled, "tags", tags)

    /**
     * Create a registry.
     *
     * Then waits until the registry is running. What was made stays if the wait fails; the error names its id.
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
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The registry as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        name: String,
        privateAclEnabled: Boolean,
        privateAclResources: List<AllowedResource>,
        publicAclResources: List<AllowedResource>,
        publicVisibleEnabled: Boolean,
        publicAclEnabled: Boolean? = null,
        publicEndpointEnabled: Boolean? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): ContainerRegistryShowResponse {
        val made = made("registries.create", "id", "name", name, "private_acl_enabled", privateAclEnabled, "private_acl_resources", privateAclResources, "public_acl_resources", publicAclResources, "public_visible_enabled", publicVisibleEnabled, "public_acl_enabled", publicAclEnabled, "public_endpoint_enabled", publicEndpointEnabled, "tags", tags)
        return wait("registries.waitUntilRunning", made, ContainerRegistryShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the registry is running: its `registry.state` is `Running`.
     *
     * Usually takes about 180 s. `Terminating` or `Error` ends the wait with an error that says what to do.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
     *
     * @param registryId Id of the registry.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The registry as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilRunning(
        registryId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): ContainerRegistryShowResponse = wait("registries.waitUntilRunning", registryId, ContainerRegistryShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the registry no longer exists.
     *
     * Usually takes about 360 s. `Error` ends the wait with an error that says what to do.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
     *
     * @param registryId Id of the registry.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        registryId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = gone("registries.waitUntilDeleted", registryId, timeout, onProgress)

    /**
     * Begins to wait until the registry is running: its time limit counts from now. Nothing is sent yet.
     *
     * @param registryId Id of the registry.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilRunning(
        registryId: String,
        timeout: Duration? = null,
    ): Wait<ContainerRegistryShowResponse> = start("registries.waitUntilRunning", registryId, ContainerRegistryShowResponse.Form, timeout)

    /**
     * Begins to wait until the registry is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param registryId Id of the registry.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        registryId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = startGone("registries.waitUntilDeleted", registryId, timeout)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}
