/*
 * Samsung Cloud Platform Virtual Server: models.
 *
 * Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.virtualserver

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * Type that the image comes from.
 */
@Serializable
@JvmInline
public value class ImageScpOriginalImageType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** For servers. */
        public val STANDARD: ImageScpOriginalImageType = ImageScpOriginalImageType("standard")

        /** For nodes of clusters. */
        public val K8S: ImageScpOriginalImageType = ImageScpOriginalImageType("k8s")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of the image.
 */
@Serializable
@JvmInline
public value class ImageStatus(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Can be used. */
        public val ACTIVE: ImageStatus = ImageStatus("active")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Who sees it.
 */
@Serializable
@JvmInline
public value class ImageVisibility(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Everybody. */
        public val PUBLIC: ImageVisibility = ImageVisibility("public")

        /** Everybody who asks for it. */
        public val COMMUNITY: ImageVisibility = ImageVisibility("community")

        /** Accounts it is shared with. */
        public val SHARED: ImageVisibility = ImageVisibility("shared")

        /** Its account. */
        public val PRIVATE: ImageVisibility = ImageVisibility("private")
    }
}

/**
 * An image.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imageshowresponse/>
 */
@Serializable(with = Image.Form::class)
public data class Image(
    /** MD5 sum of the data. */
    public val checksum: String? = null,
    /** Form of the container, for example `bare`. */
    public val containerFormat: String? = null,
    /** When it was created. */
    public val createdAt: String? = null,
    /** Form of the disk, for example `qcow2`. */
    public val diskFormat: String? = null,
    /** Path of the data inside of the service. */
    public val file: String? = null,
    /** Id of the image. */
    public val id: String,
    /** Least size of the root disk. In GB. */
    public val minDisk: Long? = null,
    /** Least memory. In MB. */
    public val minRam: Long? = null,
    /** Name of the image. */
    public val name: String,
    /** Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows` or `oracle`. */
    public val osDistro: String? = null,
    /** Algorithm of `osHashValue`. */
    public val osHashAlgo: String? = null,
    /** Hash of the data. */
    public val osHashValue: String? = null,
    /** Whether lists leave it out. */
    public val osHidden: Boolean? = null,
    /** Id of the account that owns the image. */
    public val owner: String? = null,
    /** Name of the account that owns it. */
    public val ownerAccountName: String? = null,
    /** Name of the user who owns it. */
    public val ownerUserName: String? = null,
    /** Whether it cannot be deleted. */
    public val protected: Boolean? = null,
    /** Device of the root disk. */
    public val rootDeviceName: String? = null,
    /** Type of the image, for example a version of an operating system. */
    public val scpImageType: String? = null,
    /** Version of Kubernetes; only on images for nodes of clusters. */
    public val scpK8sVersion: String? = null,
    /** Type that the image comes from. */
    @get:JvmName("getScpOriginalImageType") public val scpOriginalImageType: ImageScpOriginalImageType? = null,
    /** Build of the operating system. */
    public val scpOsBuildVersion: String? = null,
    /** Version of the operating system: what a node pool is given as `image_os_version`. */
    public val scpOsVersion: String? = null,
    /** Size of the data, in bytes. At most 9007199254740991. */
    public val size: Long? = null,
    /** State of the image. */
    @get:JvmName("getStatus") public val status: ImageStatus,
    /** When it was changed last. */
    public val updatedAt: String? = null,
    /** Where it was imported from. */
    public val url: String? = null,
    /** Size of the disk, in bytes. At most 9007199254740991. */
    public val virtualSize: Long? = null,
    /** Who sees it. */
    @get:JvmName("getVisibility") public val visibility: ImageVisibility? = null,
    /** Disks that belong to it, as text. */
    public val volumes: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Image> get() = Form

    internal object Form : ModelForm<Image>(
        "Image",
        field("checksum", TEXT),
        field("container_format", TEXT),
        field("created_at", TEXT),
        field("disk_format", TEXT),
        field("file", TEXT),
        needed("id", TEXT),
        field("min_disk", INTEGER),
        field("min_ram", INTEGER),
        needed("name", TEXT),
        field("os_distro", TEXT),
        field("os_hash_algo", TEXT),
        field("os_hash_value", TEXT),
        field("os_hidden", BOOLEAN),
        field("owner", TEXT),
        field("owner_account_name", TEXT),
        field("owner_user_name", TEXT),
        field("protected", BOOLEAN),
        field("root_device_name", TEXT),
        field("scp_image_type", TEXT),
        field("scp_k8s_version", TEXT),
        field("scp_original_image_type", choice { ImageScpOriginalImageType(it) }),
        field("scp_os_build_version", TEXT),
        field("scp_os_version", TEXT),
        field("size", INTEGER),
        needed("status", choice { ImageStatus(it) }),
        field("updated_at", TEXT),
        field("url", TEXT),
        field("virtual_size", INTEGER),
        field("visibility", choice { ImageVisibility(it) }),
        field("volumes", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Image = Image(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String,
            v[6] as Long?,
            v[7] as Long?,
            v[8] as String,
            v[9] as String?,
            v[10] as String?,
            v[11] as String?,
            v[12] as Boolean?,
            v[13] as String?,
            v[14] as String?,
            v[15] as String?,
            v[16] as Boolean?,
            v[17] as String?,
            v[18] as String?,
            v[19] as String?,
            v[20] as ImageScpOriginalImageType?,
            v[21] as String?,
            v[22] as String?,
            v[23] as Long?,
            v[24] as ImageStatus,
            v[25] as String?,
            v[26] as String?,
            v[27] as Long?,
            v[28] as ImageVisibility?,
            v[29] as String?,
            extra,
        )

        override fun values(model: Image): Array<Any?> = arrayOf(
            model.checksum,
            model.containerFormat,
            model.createdAt,
            model.diskFormat,
            model.file,
            model.id,
            model.minDisk,
            model.minRam,
            model.name,
            model.osDistro,
            model.osHashAlgo,
            model.osHashValue,
            model.osHidden,
            model.owner,
            model.ownerAccountName,
            model.ownerUserName,
            model.protected,
            model.rootDeviceName,
            model.scpImageType,
            model.scpK8sVersion,
            model.scpOriginalImageType,
            model.scpOsBuildVersion,
            model.scpOsVersion,
            model.size,
            model.status,
            model.updatedAt,
            model.url,
            model.virtualSize,
            model.visibility,
            model.volumes,
        )
    }
}

/**
 * A page of images.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imagelistresponse/>
 */
@Serializable(with = ImageListResponse.Form::class)
public data class ImageListResponse(
    /** The images. */
    public val images: List<Image> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ImageListResponse> get() = Form

    internal object Form : ModelForm<ImageListResponse>(
        "ImageListResponse",
        field("images", list(model { Image.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ImageListResponse = ImageListResponse(
            v[0] as List<Image>? ?: emptyList(),
            extra,
        )

        override fun values(model: ImageListResponse): Array<Any?> = arrayOf(
            model.images,
        )
    }
}

/**
 * The new key pair.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypaircreateresponse/>
 */
@Serializable(with = KeypairCreateResponse.Form::class)
public data class KeypairCreateResponse(
    /** Fingerprint of the public key. */
    public val fingerprint: String? = null,
    /** Name of the key pair. */
    public val name: String,
    /** Private key as PEM, if the service made it. It is never shown again: store it now. */
    public val privateKey: Secret? = null,
    /** Public key. */
    public val publicKey: String? = null,
    /** Kind of key: `ssh`. */
    public val kind: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KeypairCreateResponse> get() = Form

    internal object Form : ModelForm<KeypairCreateResponse>(
        "KeypairCreateResponse",
        field("fingerprint", TEXT),
        needed("name", TEXT),
        field("private_key", SECRET),
        field("public_key", TEXT),
        field("type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KeypairCreateResponse = KeypairCreateResponse(
            v[0] as String?,
            v[1] as String,
            v[2] as Secret?,
            v[3] as String?,
            v[4] as String?,
            extra,
        )

        override fun values(model: KeypairCreateResponse): Array<Any?> = arrayOf(
            model.fingerprint,
            model.name,
            model.privateKey,
            model.publicKey,
            model.kind,
        )
    }
}

/**
 * A page of key pairs.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairlistresponse/>
 */
@Serializable(with = KeypairListResponse.Form::class)
public data class KeypairListResponse(
    /** The key pairs. */
    public val keypairs: List<KeypairRow> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KeypairListResponse> get() = Form

    internal object Form : ModelForm<KeypairListResponse>(
        "KeypairListResponse",
        field("keypairs", list(model { KeypairRow.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KeypairListResponse = KeypairListResponse(
            v[0] as List<KeypairRow>? ?: emptyList(),
            extra,
        )

        override fun values(model: KeypairListResponse): Array<Any?> = arrayOf(
            model.keypairs,
        )
    }
}

/**
 * A key pair.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypair/>
 */
@Serializable(with = KeypairRow.Form::class)
public data class KeypairRow(
    /** Fingerprint of the public key. */
    public val fingerprint: String? = null,
    /** Name of the key pair. */
    public val name: String,
    /** Public key. */
    public val publicKey: String? = null,
    /** Kind of key: `ssh`. */
    public val kind: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KeypairRow> get() = Form

    internal object Form : ModelForm<KeypairRow>(
        "KeypairRow",
        field("fingerprint", TEXT),
        needed("name", TEXT),
        field("public_key", TEXT),
        field("type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KeypairRow = KeypairRow(
            v[0] as String?,
            v[1] as String,
            v[2] as String?,
            v[3] as String?,
            extra,
        )

        override fun values(model: KeypairRow): Array<Any?> = arrayOf(
            model.fingerprint,
            model.name,
            model.publicKey,
            model.kind,
        )
    }
}

/**
 * A key pair.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairshowresponse/>
 */
@Serializable(with = KeypairShowResponse.Form::class)
public data class KeypairShowResponse(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Fingerprint of the public key. */
    public val fingerprint: String? = null,
    /** Number of the key pair. It is named by its name everywhere. */
    public val id: Long? = null,
    /** Name of the key pair. */
    public val name: String,
    /** Public key. */
    public val publicKey: String,
    /** Kind of key: `ssh`. */
    public val kind: String? = null,
    /** Id of the user who owns it. */
    public val userId: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KeypairShowResponse> get() = Form

    internal object Form : ModelForm<KeypairShowResponse>(
        "KeypairShowResponse",
        field("created_at", TIME),
        field("fingerprint", TEXT),
        field("id", INTEGER),
        needed("name", TEXT),
        needed("public_key", TEXT),
        field("type", TEXT),
        field("user_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KeypairShowResponse = KeypairShowResponse(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as Long?,
            v[3] as String,
            v[4] as String,
            v[5] as String?,
            v[6] as String?,
            extra,
        )

        override fun values(model: KeypairShowResponse): Array<Any?> = arrayOf(
            model.createdAt,
            model.fingerprint,
            model.id,
            model.name,
            model.publicKey,
            model.kind,
            model.userId,
        )
    }
}

/**
 * A kind of server.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertype/>
 */
@Serializable(with = ServerType.Form::class)
public data class ServerType(
    /** Free text. */
    public val description: String? = null,
    /**
     * Size of the root disk. In GB.
     *
     * Inferred.
     */
    public val disk: Long? = null,
    /**
     * Size of the disk that goes with the server. In GB.
     *
     * Inferred.
     */
    public val ephemeral: Long? = null,
    /** What else is known of it. */
    public val extraSpecs: JsonObject? = null,
    /** Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with `g` has GPUs. */
    public val id: String,
    /** Name of the kind, the same as its id. */
    public val name: String,
    /** Memory; the unit is not documented. */
    public val ram: Long? = null,
    /** Size of the disk for swapping; the unit is not documented. */
    public val swap: Long? = null,
    /** Processors. */
    public val vcpus: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ServerType> get() = Form

    internal object Form : ModelForm<ServerType>(
        "ServerType",
        field("description", TEXT),
        field("disk", INTEGER),
        field("ephemeral", INTEGER),
        field("extra_specs", FREE),
        needed("id", TEXT),
        needed("name", TEXT),
        field("ram", INTEGER),
        field("swap", INTEGER),
        field("vcpus", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ServerType = ServerType(
            v[0] as String?,
            v[1] as Long?,
            v[2] as Long?,
            v[3] as JsonObject?,
            v[4] as String,
            v[5] as String,
            v[6] as Long?,
            v[7] as Long?,
            v[8] as Long?,
            extra,
        )

        override fun values(model: ServerType): Array<Any?> = arrayOf(
            model.description,
            model.disk,
            model.ephemeral,
            model.extraSpecs,
            model.id,
            model.name,
            model.ram,
            model.swap,
            model.vcpus,
        )
    }
}

/**
 * A page of kinds of servers.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertypelistresponse/>
 */
@Serializable(with = ServerTypeListResponse.Form::class)
public data class ServerTypeListResponse(
    /** The kinds. */
    public val serverTypes: List<ServerType> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ServerTypeListResponse> get() = Form

    internal object Form : ModelForm<ServerTypeListResponse>(
        "ServerTypeListResponse",
        field("server_types", list(model { ServerType.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ServerTypeListResponse = ServerTypeListResponse(
            v[0] as List<ServerType>? ?: emptyList(),
            extra,
        )

        override fun values(model: ServerTypeListResponse): Array<Any?> = arrayOf(
            model.serverTypes,
        )
    }
}

/**
 * A tag.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/tag/>
 */
@Serializable(with = Tag.Form::class)
public data class Tag @JvmOverloads public constructor(
    /** Its key. At most 128 characters. */
    public val key: String,
    /** Its value. At most 256 characters. */
    public val value: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Tag> get() = Form

    internal object Form : ModelForm<Tag>(
        "Tag",
        needed("key", TEXT),
        field("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Tag = Tag(
            v[0] as String,
            v[1] as String?,
            extra,
        )

        override fun values(model: Tag): Array<Any?> = arrayOf(
            model.key,
            model.value,
        )
    }
}

/**
 * A kind of disk.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypedetailresponse/>
 */
@Serializable(with = VolumeType.Form::class)
public data class VolumeType(
    /** Free text. */
    public val description: String? = null,
    /** What else is known of it. */
    public val extraSpecs: VolumeTypeExtraSpecs? = null,
    /** Id of the kind. */
    public val id: String,
    /** Name of the kind: what a node pool is given as `volume_type_name`. */
    public val name: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VolumeType> get() = Form

    internal object Form : ModelForm<VolumeType>(
        "VolumeType",
        field("description", TEXT),
        field("extra_specs", model { VolumeTypeExtraSpecs.Form }),
        needed("id", TEXT),
        field("name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VolumeType = VolumeType(
            v[0] as String?,
            v[1] as VolumeTypeExtraSpecs?,
            v[2] as String,
            v[3] as String?,
            extra,
        )

        override fun values(model: VolumeType): Array<Any?> = arrayOf(
            model.description,
            model.extraSpecs,
            model.id,
            model.name,
        )
    }
}

/**
 * What else is known of a kind of disk.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypeextraspecs/>
 */
@Serializable(with = VolumeTypeExtraSpecs.Form::class)
public data class VolumeTypeExtraSpecs(
    /** Whether several servers can have the same disk, as text. */
    public val multiattach: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VolumeTypeExtraSpecs> get() = Form

    internal object Form : ModelForm<VolumeTypeExtraSpecs>(
        "VolumeTypeExtraSpecs",
        field("multiattach", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VolumeTypeExtraSpecs = VolumeTypeExtraSpecs(
            v[0] as String?,
            extra,
        )

        override fun values(model: VolumeTypeExtraSpecs): Array<Any?> = arrayOf(
            model.multiattach,
        )
    }
}

/**
 * A page of kinds of disks.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypelistresponse/>
 */
@Serializable(with = VolumeTypeListResponse.Form::class)
public data class VolumeTypeListResponse(
    /** The kinds. */
    public val volumeTypes: List<VolumeType> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VolumeTypeListResponse> get() = Form

    internal object Form : ModelForm<VolumeTypeListResponse>(
        "VolumeTypeListResponse",
        field("volume_types", list(model { VolumeType.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VolumeTypeListResponse = VolumeTypeListResponse(
            v[0] as List<VolumeType>? ?: emptyList(),
            extra,
        )

        override fun values(model: VolumeTypeListResponse): Array<Any?> = arrayOf(
            model.volumeTypes,
        )
    }
}
