/*
 * Samsung Cloud Platform File Storage: the client.
 *
 * Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
 */

package io.github.gureum.filestorage

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Volumes that several servers or a cluster use together, over NFS or CIFS.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/file-storage.md>
 */
public class FileStorage internal constructor(
    core: Core?,
    limits: CallOptions,
    volumes: Volumes? = null,
    accessRules: AccessRules? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("file-storage", options), CallOptions())

    /**
     * Opens a client: `FileStorage { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param volumes What stands for them.
     * @param accessRules What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        volumes: Volumes = Volumes(),
        accessRules: AccessRules = AccessRules(),
    ) : this(null, CallOptions(), volumes, accessRules)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): FileStorage = if (isFake) this else FileStorage(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingFileStorage = BlockingFileStorage(this)

    /** Volumes. They depend on nothing; who may use one is said with [AccessRules.update]. */
    public val volumes: Volumes = volumes ?: Volumes(this)

    /** Who may use a volume. */
    public val accessRules: AccessRules = accessRules ?: AccessRules(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** Volumes. They depend on nothing; who may use one is said with [AccessRules.update]. */
public open class Volumes internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Volumes() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the volumes of the account in this region.
     *
     * A row has less than [Volumes.show] gives; it does not say where to mount the volume.
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
    public open fun list(
        offset: Long? = null,
        limit: Long? = null,
        name: String? = null,
        typeName: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<VolumeListResponse, Volume> =
        client.list("volumes.list", VolumeListResponse.Form, { it.filestorages }, options, "offset", offset, "limit", limit, "name", name, "type_name", typeName, "sort", sort)

    /**
     * Create a volume.
     *
     * Answers before the volume can be used: wait until it is available. It has no size of its own; what is used is
     * charged. A Kubernetes cluster takes an NFS volume as its `volumeId`. Keep the id: the vendor's pages do not
     * say that names differ.
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
    public open suspend fun create(
        name: String,
        protocol: VolumeProtocol,
        typeName: String,
        cifsPassword: String? = null,
        snapshotId: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): VolumeCreateResponse = client.answer("volumes.create", VolumeCreateResponse.Form, options, "name", name, "protocol", protocol, "type_name", typeName, "cifs_password", cifsPassword, "snapshot_id", snapshotId, "tags", tags)

    /**
     * Read a volume, and where to mount it.
     *
     * `path` is what a server mounts; it is there once the volume is available.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param options Limits of this call; else those of the client.
     * @return A volume.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        volumeId: String,
        options: CallOptions? = null,
    ): VolumeShowResponse = client.answer("volumes.show", VolumeShowResponse.Form, options, "volume_id", volumeId)

    /**
     * Say whether single files of a volume can be recovered.
     *
     * Nothing else of a volume can be changed.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param fileUnitRecoveryEnabled Whether single files can be recovered.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        volumeId: String,
        fileUnitRecoveryEnabled: Boolean,
        options: CallOptions? = null,
    ): Unit = client.empty("volumes.update", options, "volume_id", volumeId, "file_unit_recovery_enabled", fileUnitRecoveryEnabled)

    /**
     * Delete a volume and everything on it.
     *
     * It cannot be undone. Whatever mounts the volume loses it; a cluster that was given it must go first. Wait
     * until it is gone.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        volumeId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("volumes.delete", options, "volume_id", volumeId)

    /**
     * Create a volume.
     *
     * Then waits until the volume is available. What was made stays if the wait fails; the error names its id.
     *
     * @param name Small letters, digits and `_`, a letter first.
     * @param protocol `NFS` for Linux and clusters, `CIFS` for Windows.
     * @param typeName Kind of disk: `HDD`, `SSD`, or a special one. Must match
     * `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
     * @param cifsPassword Password of a CIFS volume, with letters, digits and special characters. 6 to 20
     * characters.
     * @param snapshotId Id of the snapshot to start from.
     * @param tags Tags to attach.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The volume as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        name: String,
        protocol: VolumeProtocol,
        typeName: String,
        cifsPassword: String? = null,
        snapshotId: String? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): VolumeShowResponse {
        val made = client.made("volumes.create", "volume_id", "name", name, "protocol", protocol, "type_name", typeName, "cifs_password", cifsPassword, "snapshot_id", snapshotId, "tags", tags)
        return client.wait("volumes.waitUntilAvailable", made, VolumeShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the volume is available: its `state` is `available` or `ACTIVE`.
     *
     * Usually takes about 60 s. `deleting` or `error` ends the wait with an error that says what to do.
     *
     * Observed by others.
     *
     * @param volumeId Id of the volume.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The volume as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilAvailable(
        volumeId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): VolumeShowResponse = client.wait("volumes.waitUntilAvailable", volumeId, VolumeShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the volume no longer exists.
     *
     * Usually takes about 60 s. `error` ends the wait with an error that says what to do.
     *
     * Observed by others.
     *
     * @param volumeId Id of the volume.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        volumeId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("volumes.waitUntilDeleted", volumeId, timeout, onProgress)

    /**
     * Begins to wait until the volume is available: its time limit counts from now. Nothing is sent yet.
     *
     * @param volumeId Id of the volume.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilAvailable(
        volumeId: String,
        timeout: Duration? = null,
    ): Wait<VolumeShowResponse> = client.start("volumes.waitUntilAvailable", volumeId, VolumeShowResponse.Form, timeout)

    /**
     * Begins to wait until the volume is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param volumeId Id of the volume.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        volumeId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("volumes.waitUntilDeleted", volumeId, timeout)
}

/** Who may use a volume. */
public open class AccessRules internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : AccessRules() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List who may use a volume.
     *
     * Gives the whole list at once.
     *
     * From the vendor's reference at
     * <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
     *
     * @param volumeId Id of the volume.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        volumeId: String,
        options: CallOptions? = null,
    ): Pages<AccessRuleListResponse, AccessRule> =
        client.list("accessRules.list", AccessRuleListResponse.Form, { it.accessRules }, options, "volume_id", volumeId)

    /**
     * Let one server or endpoint use a volume, or no longer.
     *
     * One call adds or removes one. The servers of a Kubernetes cluster are added by the cluster itself. The volume
     * must be available.
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
    public open suspend fun update(
        volumeId: String,
        action: String,
        objectId: String,
        objectType: String,
        options: CallOptions? = null,
    ): AccessRuleResponse = client.answer("accessRules.update", AccessRuleResponse.Form, options, "volume_id", volumeId, "action", action, "object_id", objectId, "object_type", objectType)
}
