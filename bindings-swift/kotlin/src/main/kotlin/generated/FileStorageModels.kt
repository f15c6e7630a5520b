/*
 * Samsung Cloud Platform File Storage: models.
 *
 * Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.filestorage

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * How a volume is mounted.
 */
@Serializable
@JvmInline
public value class VolumeProtocol(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** By Linux. */
        public val NFS: VolumeProtocol = VolumeProtocol("NFS")

        /** By Windows. */
        public val CIFS: VolumeProtocol = VolumeProtocol("CIFS")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of a volume, in small letters.
 *
 * Observed by others.
 */
@Serializable
@JvmInline
public value class VolumeState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Being made. */
        public val CREATING: VolumeState = VolumeState("creating")

        /** Can be used. */
        public val AVAILABLE: VolumeState = VolumeState("available")

        /** Being deleted. */
        public val DELETING: VolumeState = VolumeState("deleting")

        /** Broken. */
        public val ERROR: VolumeState = VolumeState("error")
    }
}

/** Somebody who may use a volume. */
@Serializable(with = AccessRule.Form::class)
public data class AccessRule(
    /** State of the rule. */
    public val accessRuleState: String,
    /** Id of the server or endpoint. */
    public val objectId: String,
    /** What it is. */
    public val objectType: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccessRule> get() = Form

    internal object Form : ModelForm<AccessRule>(
        "AccessRule",
        needed("access_rule_state", TEXT),
        needed("object_id", TEXT),
        needed("object_type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccessRule = AccessRule(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            extra,
        )

        override fun values(model: AccessRule): Array<Any?> = arrayOf(
            model.accessRuleState,
            model.objectId,
            model.objectType,
        )
    }
}

/** Who may use a volume. */
@Serializable(with = AccessRuleListResponse.Form::class)
public data class AccessRuleListResponse(
    /** The rules. */
    public val accessRules: List<AccessRule> = emptyList(),
    /** How many there are. */
    public val count: Long? = null,
    /** Id of the volume. */
    public val volumeId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccessRuleListResponse> get() = Form

    internal object Form : ModelForm<AccessRuleListResponse>(
        "AccessRuleListResponse",
        field("access_rules", list(model { AccessRule.Form })),
        field("count", INTEGER),
        needed("volume_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccessRuleListResponse = AccessRuleListResponse(
            v[0] as List<AccessRule>? ?: emptyList(),
            v[1] as Long?,
            v[2] as String,
            extra,
        )

        override fun values(model: AccessRuleListResponse): Array<Any?> = arrayOf(
            model.accessRules,
            model.count,
            model.volumeId,
        )
    }
}

/** What was asked for. */
@Serializable(with = AccessRuleResponse.Form::class)
public data class AccessRuleResponse(
    /** `add` or `remove`. */
    public val action: String,
    /** Id of the server or endpoint. */
    public val objectId: String,
    /** What it is. */
    public val objectType: String,
    /** Id of the volume. */
    public val volumeId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccessRuleResponse> get() = Form

    internal object Form : ModelForm<AccessRuleResponse>(
        "AccessRuleResponse",
        needed("action", TEXT),
        needed("object_id", TEXT),
        needed("object_type", TEXT),
        needed("volume_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccessRuleResponse = AccessRuleResponse(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            v[3] as String,
            extra,
        )

        override fun values(model: AccessRuleResponse): Array<Any?> = arrayOf(
            model.action,
            model.objectId,
            model.objectType,
            model.volumeId,
        )
    }
}

/** A tag. */
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

/** A volume, as the list shows it. */
@Serializable(with = Volume.Form::class)
public data class Volume(
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the volume. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** How it is mounted. */
    @get:JvmName("getProtocol") public val protocol: VolumeProtocol,
    /** What the vendor keeps it for; `none` for an ordinary one. */
    public val purpose: String,
    /**
     * Its state.
     *
     * Observed by others.
     */
    @get:JvmName("getState") public val state: VolumeState,
    /** Id of the kind of disk. */
    public val typeId: String,
    /** Kind of disk, for example `HDD`. */
    public val typeName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Volume> get() = Form

    internal object Form : ModelForm<Volume>(
        "Volume",
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("protocol", choice { VolumeProtocol(it) }),
        needed("purpose", TEXT),
        needed("state", choice { VolumeState(it) }),
        needed("type_id", TEXT),
        needed("type_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Volume = Volume(
            v[0] as String,
            v[1] as Timestamp,
            v[2] as String,
            v[3] as String,
            v[4] as VolumeProtocol,
            v[5] as String,
            v[6] as VolumeState,
            v[7] as String,
            v[8] as String,
            extra,
        )

        override fun values(model: Volume): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.id,
            model.name,
            model.protocol,
            model.purpose,
            model.state,
            model.typeId,
            model.typeName,
        )
    }
}

/** The volume that will be. */
@Serializable(with = VolumeCreateResponse.Form::class)
public data class VolumeCreateResponse(
    /** How it is mounted. */
    @get:JvmName("getProtocol") public val protocol: VolumeProtocol,
    /** Id of the snapshot that it starts from. */
    public val snapshotId: String? = null,
    /** Kind of disk. */
    public val typeName: String,
    /** Id of the volume. */
    public val volumeId: String,
    /** Its name. */
    public val volumeName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VolumeCreateResponse> get() = Form

    internal object Form : ModelForm<VolumeCreateResponse>(
        "VolumeCreateResponse",
        needed("protocol", choice { VolumeProtocol(it) }),
        field("snapshot_id", TEXT),
        needed("type_name", TEXT),
        needed("volume_id", TEXT),
        needed("volume_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VolumeCreateResponse = VolumeCreateResponse(
            v[0] as VolumeProtocol,
            v[1] as String?,
            v[2] as String,
            v[3] as String,
            v[4] as String,
            extra,
        )

        override fun values(model: VolumeCreateResponse): Array<Any?> = arrayOf(
            model.protocol,
            model.snapshotId,
            model.typeName,
            model.volumeId,
            model.volumeName,
        )
    }
}

/** A page of volumes. */
@Serializable(with = VolumeListResponse.Form::class)
public data class VolumeListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** The volumes. */
    public val filestorages: List<Volume> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VolumeListResponse> get() = Form

    internal object Form : ModelForm<VolumeListResponse>(
        "VolumeListResponse",
        field("count", INTEGER),
        field("filestorages", list(model { Volume.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VolumeListResponse = VolumeListResponse(
            v[0] as Long?,
            v[1] as List<Volume>? ?: emptyList(),
            extra,
        )

        override fun values(model: VolumeListResponse): Array<Any?> = arrayOf(
            model.count,
            model.filestorages,
        )
    }
}

/** A volume. */
@Serializable(with = VolumeShowResponse.Form::class)
public data class VolumeShowResponse(
    /** User of a CIFS volume. */
    public val cifsId: String? = null,
    /** Whether it is encrypted. */
    public val encryptionEnabled: Boolean,
    /** Where to mount it through a VPC endpoint. */
    public val endpointPath: String? = null,
    /** Whether single files can be recovered. */
    public val fileUnitRecoveryEnabled: Boolean? = null,
    /** Where to mount it. */
    public val path: String? = null,
    /** How much is used. */
    public val usage: Long? = null,
    /** Id of the account that it belongs to. */
    public val accountId: String,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the volume. */
    public val id: String,
    /** Its name. */
    public val name: String,
    /** How it is mounted. */
    @get:JvmName("getProtocol") public val protocol: VolumeProtocol,
    /** What the vendor keeps it for; `none` for an ordinary one. */
    public val purpose: String,
    /**
     * Its state.
     *
     * Observed by others.
     */
    @get:JvmName("getState") public val state: VolumeState,
    /** Id of the kind of disk. */
    public val typeId: String,
    /** Kind of disk, for example `HDD`. */
    public val typeName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<VolumeShowResponse> get() = Form

    internal object Form : ModelForm<VolumeShowResponse>(
        "VolumeShowResponse",
        field("cifs_id", TEXT),
        needed("encryption_enabled", BOOLEAN),
        field("endpoint_path", TEXT),
        field("file_unit_recovery_enabled", BOOLEAN),
        field("path", TEXT),
        field("usage", INTEGER),
        needed("account_id", TEXT),
        needed("created_at", TIME),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("protocol", choice { VolumeProtocol(it) }),
        needed("purpose", TEXT),
        needed("state", choice { VolumeState(it) }),
        needed("type_id", TEXT),
        needed("type_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): VolumeShowResponse = VolumeShowResponse(
            v[0] as String?,
            v[1] as Boolean,
            v[2] as String?,
            v[3] as Boolean?,
            v[4] as String?,
            v[5] as Long?,
            v[6] as String,
            v[7] as Timestamp,
            v[8] as String,
            v[9] as String,
            v[10] as VolumeProtocol,
            v[11] as String,
            v[12] as VolumeState,
            v[13] as String,
            v[14] as String,
            extra,
        )

        override fun values(model: VolumeShowResponse): Array<Any?> = arrayOf(
            model.cifsId,
            model.encryptionEnabled,
            model.endpointPath,
            model.fileUnitRecoveryEnabled,
            model.path,
            model.usage,
            model.accountId,
            model.createdAt,
            model.id,
            model.name,
            model.protocol,
            model.purpose,
            model.state,
            model.typeId,
            model.typeName,
        )
    }
}
