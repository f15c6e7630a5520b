/*
 * Samsung Cloud Platform Virtual Server: the client.
 *
 * Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
 */

package io.github.gureum.virtualserver

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * What servers and nodes of clusters are made of: key pairs, kinds of servers, images and kinds of disks.
 * Servers themselves are not part of this description.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/virtual-server.md>
 */
public class VirtualServer internal constructor(
    core: Core?,
    limits: CallOptions,
    keypairs: Keypairs? = null,
    serverTypes: ServerTypes? = null,
    images: Images? = null,
    volumeTypes: VolumeTypes? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("virtual-server", options), CallOptions())

    /**
     * Opens a client: `VirtualServer { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param keypairs What stands for them.
     * @param serverTypes What stands for them.
     * @param images What stands for them.
     * @param volumeTypes What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        keypairs: Keypairs = Keypairs(),
        serverTypes: ServerTypes = ServerTypes(),
        images: Images = Images(),
        volumeTypes: VolumeTypes = VolumeTypes(),
    ) : this(null, CallOptions(), keypairs, serverTypes, images, volumeTypes)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): VirtualServer = if (isFake) this else VirtualServer(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingVirtualServer = BlockingVirtualServer(this)

    /** SSH key pairs to log in to servers and nodes with. */
    public val keypairs: Keypairs = keypairs ?: Keypairs(this)

    /** Kinds of servers, by processors and memory. */
    public val serverTypes: ServerTypes = serverTypes ?: ServerTypes(this)

    /** Images of operating systems. */
    public val images: Images = images ?: Images(this)

    /** Kinds of disks. */
    public val volumeTypes: VolumeTypes = volumeTypes ?: VolumeTypes(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** SSH key pairs to log in to servers and nodes with. */
public open class Keypairs internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Keypairs() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the key pairs of the user.
     *
     * Private keys are shown nowhere. Pages are cut by the name of the last pair.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listkeypairs/1.3/>
     *
     * @param limit Rows per page.
     * @param marker Last row of the page before: its name for key pairs, its id elsewhere.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        limit: Long? = null,
        marker: String? = null,
        options: CallOptions? = null,
    ): Pages<KeypairListResponse, KeypairRow> =
        client.list("keypairs.list", KeypairListResponse.Form, { it.keypairs }, options, "limit", limit, "marker", marker)

    /**
     * Create a key pair, or store your own public key.
     *
     * Without `publicKey` the service makes the pair and answers the private key this one time. Node pools ask for
     * the name as `keypairName`. It costs nothing.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/createkeypair/1.3/>
     *
     * @param name Name of the key pair: letters, digits, blanks, `-` and `_`. Nobody else in the account may have
     * the same. 1 to 255 characters.
     * @param publicKey Your own public key, as OpenSSH writes it. Left out, the service makes a pair and answers the
     * private key once.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return The new key pair.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 409: There is a key pair of this name.
     */
    public open suspend fun create(
        name: String,
        publicKey: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): KeypairCreateResponse = client.answer("keypairs.create", KeypairCreateResponse.Form, options, "name", name, "public_key", publicKey, "tags", tags)

    /**
     * Read a key pair by its name.
     *
     * Not the private key.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showkeypair/1.3/>
     *
     * @param keypairName Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
     * @param options Limits of this call; else those of the client.
     * @return A key pair.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        keypairName: String,
        options: CallOptions? = null,
    ): KeypairShowResponse = client.answer("keypairs.show", KeypairShowResponse.Form, options, "keypair_name", keypairName)

    /**
     * Delete a key pair by its name.
     *
     * Servers and nodes that know its public key keep it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/deletekeypair/1.3/>
     *
     * @param keypairName Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        keypairName: String,
        options: CallOptions? = null,
    ): Unit = client.empty("keypairs.delete", options, "keypair_name", keypairName)
}

/** Kinds of servers, by processors and memory. */
public open class ServerTypes internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : ServerTypes() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the kinds of servers.
     *
     * Node pools ask for the id as `serverTypeId`. Kinds that begin with `s` are the usual ones.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listservertypes/1.3/>
     *
     * @param limit Rows per page.
     * @param marker Last row of the page before: its name for key pairs, its id elsewhere.
     * @param minDisk Only kinds with a root disk of at least so many GB.
     * @param minRam Only kinds with at least so much memory; the unit is not documented.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        limit: Long? = null,
        marker: String? = null,
        minDisk: Long? = null,
        minRam: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<ServerTypeListResponse, ServerType> =
        client.list("serverTypes.list", ServerTypeListResponse.Form, { it.serverTypes }, options, "limit", limit, "marker", marker, "min_disk", minDisk, "min_ram", minRam, "sort", sort)

    /**
     * Read a kind of server.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showservertype/1.3/>
     *
     * @param serverTypeId Id of the kind of server.
     * @param options Limits of this call; else those of the client.
     * @return A kind of server.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        serverTypeId: String,
        options: CallOptions? = null,
    ): ServerType = client.answer("serverTypes.show", ServerType.Form, options, "server_type_id", serverTypeId)
}

/** Images of operating systems. */
public open class Images internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Images() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List images for servers.
     *
     * For nodes of a cluster ask with `scpOriginalImageType` `k8s`: `osDistro` and `scpOsVersion` are what a node
     * pool is given. At most 1,000 per page.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listimages/1.3/>
     *
     * @param limit Rows per page. 1 to 1000.
     * @param marker Last row of the page before: its name for key pairs, its id elsewhere.
     * @param scpImageType Only images of this type.
     * @param scpOriginalImageType Only images that come from this type: `standard` for servers, `k8s` for nodes of
     * clusters. Observed by others.
     * @param name Only images of this name.
     * @param osDistro Only images of this operating system.
     * @param status Only images in this state.
     * @param visibility Only images that this circle sees: `public`, `community`, `shared` or `private`.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        limit: Long? = null,
        marker: String? = null,
        scpImageType: String? = null,
        scpOriginalImageType: String? = null,
        name: String? = null,
        osDistro: String? = null,
        status: String? = null,
        visibility: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<ImageListResponse, Image> =
        client.list("images.list", ImageListResponse.Form, { it.images }, options, "limit", limit, "marker", marker, "scp_image_type", scpImageType, "scp_original_image_type", scpOriginalImageType, "name", name, "os_distro", osDistro, "status", status, "visibility", visibility, "sort", sort)

    /**
     * Read an image.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showimage/1.3/>
     *
     * @param imageId Id of the image.
     * @param options Limits of this call; else those of the client.
     * @return An image.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        imageId: String,
        options: CallOptions? = null,
    ): Image = client.answer("images.show", Image.Form, options, "image_id", imageId)
}

/** Kinds of disks. */
public open class VolumeTypes internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : VolumeTypes() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the kinds of disks.
     *
     * Node pools ask for the name. `SSD_Provisioned` needs numbers for its speed beside the size.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listvolumetypes/1.3/>
     *
     * @param limit Rows per page. At most 1000.
     * @param offset Rows to skip. Leave it out: pages are cut by `marker`.
     * @param marker Last row of the page before: its name for key pairs, its id elsewhere.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        limit: Long? = null,
        offset: Long? = null,
        marker: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<VolumeTypeListResponse, VolumeType> =
        client.list("volumeTypes.list", VolumeTypeListResponse.Form, { it.volumeTypes }, options, "limit", limit, "offset", offset, "marker", marker, "sort", sort)

    /**
     * Read a kind of disk.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showvolumetype/1.3/>
     *
     * @param volumeTypeId Id of the kind of disk.
     * @param options Limits of this call; else those of the client.
     * @return A kind of disk.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        volumeTypeId: String,
        options: CallOptions? = null,
    ): VolumeType = client.answer("volumeTypes.show", VolumeType.Form, options, "volume_type_id", volumeTypeId)
}
