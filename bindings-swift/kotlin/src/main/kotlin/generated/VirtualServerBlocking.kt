/*
 * Samsung Cloud Platform Virtual Server: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
 */

package io.github.gureum.virtualserver

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [VirtualServer] for programs without coroutines. */
public class BlockingVirtualServer internal constructor(private val client: VirtualServer) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingVirtualServer = client.withOptions(options).blocking()

    /** [VirtualServer.keypairs] for programs without coroutines. */
    @get:JvmName("keypairs")
    public val keypairs: BlockingKeypairs = BlockingKeypairs(client.keypairs)

    /** [VirtualServer.serverTypes] for programs without coroutines. */
    @get:JvmName("serverTypes")
    public val serverTypes: BlockingServerTypes = BlockingServerTypes(client.serverTypes)

    /** [VirtualServer.images] for programs without coroutines. */
    @get:JvmName("images")
    public val images: BlockingImages = BlockingImages(client.images)

    /** [VirtualServer.volumeTypes] for programs without coroutines. */
    @get:JvmName("volumeTypes")
    public val volumeTypes: BlockingVolumeTypes = BlockingVolumeTypes(client.volumeTypes)
}

/** [Keypairs] for programs without coroutines. */
public class BlockingKeypairs internal constructor(private val group: Keypairs) {
    /**
     * List the key pairs of the user. Blocking form of [Keypairs.list]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listkeypairs/1.3/>
     *
     * @param limit Rows per page.
     * @param marker Last row of the page before: its name for key pairs, its id elsewhere.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        limit: Long? = null,
        marker: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<KeypairListResponse, KeypairRow> = BlockingPages(group.list(limit, marker, options))

    /**
     * Create a key pair, or store your own public key. Blocking form of [Keypairs.create]; interrupting the thread
     * ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        publicKey: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): KeypairCreateResponse = await { group.create(name, publicKey, tags, options) }

    /**
     * Read a key pair by its name. Blocking form of [Keypairs.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showkeypair/1.3/>
     *
     * @param keypairName Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
     * @param options Limits of this call; else those of the client.
     * @return A key pair.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        keypairName: String,
        options: CallOptions? = null,
    ): KeypairShowResponse = await { group.show(keypairName, options) }

    /**
     * Delete a key pair by its name. Blocking form of [Keypairs.delete]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/deletekeypair/1.3/>
     *
     * @param keypairName Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        keypairName: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(keypairName, options) }
}

/** [ServerTypes] for programs without coroutines. */
public class BlockingServerTypes internal constructor(private val group: ServerTypes) {
    /**
     * List the kinds of servers. Blocking form of [ServerTypes.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        limit: Long? = null,
        marker: String? = null,
        minDisk: Long? = null,
        minRam: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ServerTypeListResponse, ServerType> = BlockingPages(group.list(limit, marker, minDisk, minRam, sort, options))

    /**
     * Read a kind of server. Blocking form of [ServerTypes.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showservertype/1.3/>
     *
     * @param serverTypeId Id of the kind of server.
     * @param options Limits of this call; else those of the client.
     * @return A kind of server.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        serverTypeId: String,
        options: CallOptions? = null,
    ): ServerType = await { group.show(serverTypeId, options) }
}

/** [Images] for programs without coroutines. */
public class BlockingImages internal constructor(private val group: Images) {
    /**
     * List images for servers. Blocking form of [Images.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<ImageListResponse, Image> = BlockingPages(group.list(limit, marker, scpImageType, scpOriginalImageType, name, osDistro, status, visibility, sort, options))

    /**
     * Read an image. Blocking form of [Images.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showimage/1.3/>
     *
     * @param imageId Id of the image.
     * @param options Limits of this call; else those of the client.
     * @return An image.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        imageId: String,
        options: CallOptions? = null,
    ): Image = await { group.show(imageId, options) }
}

/** [VolumeTypes] for programs without coroutines. */
public class BlockingVolumeTypes internal constructor(private val group: VolumeTypes) {
    /**
     * List the kinds of disks. Blocking form of [VolumeTypes.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        limit: Long? = null,
        offset: Long? = null,
        marker: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<VolumeTypeListResponse, VolumeType> = BlockingPages(group.list(limit, offset, marker, sort, options))

    /**
     * Read a kind of disk. Blocking form of [VolumeTypes.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showvolumetype/1.3/>
     *
     * @param volumeTypeId Id of the kind of disk.
     * @param options Limits of this call; else those of the client.
     * @return A kind of disk.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        volumeTypeId: String,
        options: CallOptions? = null,
    ): VolumeType = await { group.show(volumeTypeId, options) }
}
