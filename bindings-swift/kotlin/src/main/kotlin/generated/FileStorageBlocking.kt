/*
 * Samsung Cloud Platform File Storage: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
 */

package io.github.gureum.filestorage

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [FileStorage] for programs without coroutines. */
public class BlockingFileStorage internal constructor(private val client: FileStorage) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingFileStorage = client.withOptions(options).blocking()

    /** [FileStorage.volumes] for programs without coroutines. */
    @get:JvmName("volumes")
    public val volumes: BlockingVolumes = BlockingVolumes(client.volumes)

    /** [FileStorage.accessRules] for programs without coroutines. */
    @get:JvmName("accessRules")
    public val accessRules: BlockingAccessRules = BlockingAccessRules(client.accessRules)
}

/** [Volumes] for programs without coroutines. */
public class BlockingVolumes internal constructor(private val group: Volumes) {
    /**
     * List the volumes of the account in this region. Blocking form of [Volumes.list]; interrupting the thread ends
     * it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param offset How many to skip. Default: `0`.
     * @param limit Volumes per page. Default: `20`.
     * @param name Only volumes of this name.
     * @param typeName Only volumes on this kind of disk, for example `HDD`. Must match
     * `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
     * @param sort Order: `name` or `createdAt`, a colon, and `asc` or `desc`. Must match
     * `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        offset: Long? = null,
        limit: Long? = null,
        name: String? = null,
        typeName: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<VolumeListResponse, Volume> = BlockingPages(group.list(offset, limit, name, typeName, sort, options))

    /**
     * Create a volume. Blocking form of [Volumes.create]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param name Small letters, digits and `_`, a letter first.
     * @param protocol `NFS` for Linux and clusters, `CIFS` for Windows.
     * @param typeName Kind of disk: `HDD`, `SSD`, or a special one. Must match
     * `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
     * @param cifsPassword Password of a CIFS volume, with letters, digits and special characters. 6 to 20
     * characters.
     * @param snapshotId Id of the snapshot to start from.
     * @param tags Tags to attach.
     * @param options Limits of this call; else those of the client.
     * @return The volume that will be.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        protocol: VolumeProtocol,
        typeName: String,
        cifsPassword: String? = null,
        snapshotId: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): VolumeCreateResponse = await { group.create(name, protocol, typeName, cifsPassword, snapshotId, tags, options) }

    /**
     * Read a volume, and where to mount it. Blocking form of [Volumes.show]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param options Limits of this call; else those of the client.
     * @return A volume.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        volumeId: String,
        options: CallOptions? = null,
    ): VolumeShowResponse = await { group.show(volumeId, options) }

    /**
     * Say whether single files of a volume can be recovered. Blocking form of [Volumes.update]; interrupting the
     * thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param fileUnitRecoveryEnabled Whether single files can be recovered.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        volumeId: String,
        fileUnitRecoveryEnabled: Boolean,
        options: CallOptions? = null,
    ): Unit = await { group.update(volumeId, fileUnitRecoveryEnabled, options) }

    /**
     * Delete a volume and everything on it. Blocking form of [Volumes.delete]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        volumeId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(volumeId, options) }

    /**
     * Create a volume. Blocking form of [Volumes.createAndWait]; interrupting the thread ends it.
     *
     * @param name Small letters, digits and `_`, a letter first.
     * @param protocol `NFS` for Linux and clusters, `CIFS` for Windows.
     * @param typeName Kind of disk: `HDD`, `SSD`, or a special one. Must match
     * `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
     * @param cifsPassword Password of a CIFS volume, with letters, digits and special characters. 6 to 20
     * characters.
     * @param snapshotId Id of the snapshot to start from.
     * @param tags Tags to attach.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The volume as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("createAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        name: String,
        protocol: VolumeProtocol,
        typeName: String,
        cifsPassword: String? = null,
        snapshotId: String? = null,
        tags: List<Tag>? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): VolumeShowResponse = await { group.createAndWait(name, protocol, typeName, cifsPassword, snapshotId, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the volume is available: its `state` is `available` or `ACTIVE`. Blocking form of
     * [Volumes.waitUntilAvailable]; interrupting the thread ends it.
     *
     * Observed by others.
     *
     * @param volumeId Id of the volume.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The volume as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilAvailable(
        volumeId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): VolumeShowResponse = await { group.waitUntilAvailable(volumeId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the volume no longer exists. Blocking form of [Volumes.waitUntilDeleted]; interrupting the thread
     * ends it.
     *
     * Observed by others.
     *
     * @param volumeId Id of the volume.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        volumeId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(volumeId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the volume is available: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [Volumes.startWaitUntilAvailable]; interrupting the thread ends it.
     *
     * @param volumeId Id of the volume.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilAvailable(
        volumeId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<VolumeShowResponse> = BlockingWait(await { group.startWaitUntilAvailable(volumeId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the volume is gone: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Volumes.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param volumeId Id of the volume.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        volumeId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(volumeId, timeoutMillis?.milliseconds) })
}

/** [AccessRules] for programs without coroutines. */
public class BlockingAccessRules internal constructor(private val group: AccessRules) {
    /**
     * List who may use a volume. Blocking form of [AccessRules.list]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        volumeId: String,
        options: CallOptions? = null,
    ): BlockingPages<AccessRuleListResponse, AccessRule> = BlockingPages(group.list(volumeId, options))

    /**
     * Let one server or endpoint use a volume, or no longer. Blocking form of [AccessRules.update]; interrupting the
     * thread ends it.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param action `add` or `remove`. Must match `^(add|remove)$`.
     * @param objectId Id of the server or endpoint.
     * @param objectType What it is: `VM` a virtual server, `BM` a bare metal server, `GPU` or `GPU_NODE` a node with
     * GPUs, `ENDPOINT` a VPC endpoint. Must match `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`.
     * @param options Limits of this call; else those of the client.
     * @return What was asked for.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        volumeId: String,
        action: String,
        objectId: String,
        objectType: String,
        options: CallOptions? = null,
    ): AccessRuleResponse = await { group.update(volumeId, action, objectId, objectType, options) }
}
