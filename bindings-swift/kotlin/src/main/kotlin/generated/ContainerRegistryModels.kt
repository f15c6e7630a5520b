/*
 * Samsung Cloud Platform Container Registry: models.
 *
 * Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.containerregistry

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * State of a registry.
 *
 * Documented at
 * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
 */
@Serializable
@JvmInline
public value class RegistryState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Is being made. */
        public val CREATING: RegistryState = RegistryState("Creating")

        /** Works. */
        public val RUNNING: RegistryState = RegistryState("Running")

        /** Its settings are being changed. */
        public val EDITING: RegistryState = RegistryState("Editing")

        /** Is being deleted. */
        public val TERMINATING: RegistryState = RegistryState("Terminating")

        /** Failed. */
        public val ERROR: RegistryState = RegistryState("Error")
    }
}

/**
 * A resource that gets in.
 *
 * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/resource/>
 */
@Serializable(with = AllowedResource.Form::class)
public data class AllowedResource @JvmOverloads public constructor(
    /** Id of the resource. */
    public val resourceId: String? = null,
    /** Addresses of the resource. */
    public val resourceIps: List<String>? = null,
    /** Name of the resource. */
    public val resourceName: String? = null,
    /** Kind of resource. */
    public val resourceType: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AllowedResource> get() = Form

    internal object Form : ModelForm<AllowedResource>(
        "AllowedResource",
        field("resource_id", TEXT),
        field("resource_ips", list(TEXT)),
        field("resource_name", TEXT),
        field("resource_type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AllowedResource = AllowedResource(
            v[0] as String?,
            v[1] as List<String>?,
            v[2] as String?,
            v[3] as String?,
            extra,
        )

        override fun values(model: AllowedResource): Array<Any?> = arrayOf(
            model.resourceId,
            model.resourceIps,
            model.resourceName,
            model.resourceType,
        )
    }
}

/**
 * Whether a name is taken.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/checkduplicationresponse/>
 */
@Serializable(with = CheckDuplicationResponse.Form::class)
public data class CheckDuplicationResponse(
    /**
     * Probably `true` if the name is taken.
     *
     * Inferred.
     */
    public val result: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckDuplicationResponse> get() = Form

    internal object Form : ModelForm<CheckDuplicationResponse>(
        "CheckDuplicationResponse",
        field("result", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckDuplicationResponse = CheckDuplicationResponse(
            v[0] as Boolean?,
            extra,
        )

        override fun values(model: CheckDuplicationResponse): Array<Any?> = arrayOf(
            model.result,
        )
    }
}

/**
 * A registry that others may use.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresource/>
 */
@Serializable(with = ConnectableResource.Form::class)
public data class ConnectableResource(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Id of the resource. */
    public val id: String,
    /** Name of the resource. */
    public val name: String,
    /** Host inside of the cloud. */
    public val privateDomain: String? = null,
    /** Host in the internet, if it has one. */
    public val publicDomain: String? = null,
    /** Kind of resource. */
    public val kind: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ConnectableResource> get() = Form

    internal object Form : ModelForm<ConnectableResource>(
        "ConnectableResource",
        field("account_id", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        field("private_domain", TEXT),
        field("public_domain", TEXT),
        field("type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ConnectableResource = ConnectableResource(
            v[0] as String?,
            v[1] as String,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            extra,
        )

        override fun values(model: ConnectableResource): Array<Any?> = arrayOf(
            model.accountId,
            model.id,
            model.name,
            model.privateDomain,
            model.publicDomain,
            model.kind,
        )
    }
}

/**
 * Everything that can be connected.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresourcelistresponse/>
 */
@Serializable(with = ConnectableResourceListResponse.Form::class)
public data class ConnectableResourceListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** What can be connected. */
    public val resources: List<ConnectableResource> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ConnectableResourceListResponse> get() = Form

    internal object Form : ModelForm<ConnectableResourceListResponse>(
        "ConnectableResourceListResponse",
        field("count", INTEGER),
        field("resources", list(model { ConnectableResource.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ConnectableResourceListResponse = ConnectableResourceListResponse(
            v[0] as Long?,
            v[1] as List<ConnectableResource>? ?: emptyList(),
            extra,
        )

        override fun values(model: ConnectableResourceListResponse): Array<Any?> = arrayOf(
            model.count,
            model.resources,
        )
    }
}

/**
 * The registry that is being made.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrycreateresponse/>
 */
@Serializable(with = ContainerRegistryCreateResponse.Form::class)
public data class ContainerRegistryCreateResponse(
    /** Id of the registry. */
    public val id: String,
    /** What the service says about it. */
    public val message: String? = null,
    /** State of the registry. */
    @get:JvmName("getState") public val state: RegistryState? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ContainerRegistryCreateResponse> get() = Form

    internal object Form : ModelForm<ContainerRegistryCreateResponse>(
        "ContainerRegistryCreateResponse",
        needed("id", TEXT),
        field("message", TEXT),
        field("state", choice { RegistryState(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ContainerRegistryCreateResponse = ContainerRegistryCreateResponse(
            v[0] as String,
            v[1] as String?,
            v[2] as RegistryState?,
            extra,
        )

        override fun values(model: ContainerRegistryCreateResponse): Array<Any?> = arrayOf(
            model.id,
            model.message,
            model.state,
        )
    }
}

/**
 * A registry.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistry/>
 */
@Serializable(with = ContainerRegistryInfo.Form::class)
public data class ContainerRegistryInfo(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Id of the Object Storage bucket that holds the images. */
    public val bucketId: String? = null,
    /** Name of the Object Storage bucket that holds the images. */
    public val bucketName: String? = null,
    /** What the images take up, as text; the unit is not documented. */
    public val bucketUsage: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Id of the registry. */
    public val id: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name of the registry. */
    public val name: String,
    /**
     * Whether inside of the cloud only the resources named in `privateAclResources` get in. Without it, everything
     * in the region does.
     */
    public val privateAclEnabled: Boolean? = null,
    /** Resources that get in from inside of the cloud. */
    public val privateAclResources: List<AllowedResource> = emptyList(),
    /** Host of the registry inside of the cloud: what image names begin with. */
    public val privateDomain: String,
    /** Whether from the internet only the addresses named in `publicAclResources` get in. */
    public val publicAclEnabled: Boolean? = null,
    /** Resources that get in from the internet. */
    public val publicAclResources: List<AllowedResource> = emptyList(),
    /** Host of the registry in the internet, if it has one. */
    public val publicDomain: String? = null,
    /** Whether there is an address in the internet beside the one inside of the cloud. */
    public val publicEndpointEnabled: Boolean? = null,
    /** Whether images can be pulled without logging in. Can only be set when the registry is created. */
    public val publicVisibleEnabled: Boolean? = null,
    /** State of the registry. */
    @get:JvmName("getState") public val state: RegistryState,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ContainerRegistryInfo> get() = Form

    internal object Form : ModelForm<ContainerRegistryInfo>(
        "ContainerRegistryInfo",
        field("account_id", TEXT),
        field("bucket_id", TEXT),
        field("bucket_name", TEXT),
        field("bucket_usage", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        needed("id", TEXT),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        needed("name", TEXT),
        field("private_acl_enabled", BOOLEAN),
        field("private_acl_resources", list(model { AllowedResource.Form })),
        needed("private_domain", TEXT),
        field("public_acl_enabled", BOOLEAN),
        field("public_acl_resources", list(model { AllowedResource.Form })),
        field("public_domain", TEXT),
        field("public_endpoint_enabled", BOOLEAN),
        field("public_visible_enabled", BOOLEAN),
        needed("state", choice { RegistryState(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ContainerRegistryInfo = ContainerRegistryInfo(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as Timestamp?,
            v[5] as String?,
            v[6] as String,
            v[7] as Timestamp?,
            v[8] as String?,
            v[9] as String,
            v[10] as Boolean?,
            v[11] as List<AllowedResource>? ?: emptyList(),
            v[12] as String,
            v[13] as Boolean?,
            v[14] as List<AllowedResource>? ?: emptyList(),
            v[15] as String?,
            v[16] as Boolean?,
            v[17] as Boolean?,
            v[18] as RegistryState,
            extra,
        )

        override fun values(model: ContainerRegistryInfo): Array<Any?> = arrayOf(
            model.accountId,
            model.bucketId,
            model.bucketName,
            model.bucketUsage,
            model.createdAt,
            model.createdBy,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.privateAclEnabled,
            model.privateAclResources,
            model.privateDomain,
            model.publicAclEnabled,
            model.publicAclResources,
            model.publicDomain,
            model.publicEndpointEnabled,
            model.publicVisibleEnabled,
            model.state,
        )
    }
}

/**
 * A page of registries.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrylistresponse/>
 */
@Serializable(with = ContainerRegistryListResponse.Form::class)
public data class ContainerRegistryListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** The registries. */
    public val registries: List<ContainerRegistryRow> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ContainerRegistryListResponse> get() = Form

    internal object Form : ModelForm<ContainerRegistryListResponse>(
        "ContainerRegistryListResponse",
        field("count", INTEGER),
        field("registries", list(model { ContainerRegistryRow.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ContainerRegistryListResponse = ContainerRegistryListResponse(
            v[0] as Long?,
            v[1] as List<ContainerRegistryRow>? ?: emptyList(),
            extra,
        )

        override fun values(model: ContainerRegistryListResponse): Array<Any?> = arrayOf(
            model.count,
            model.registries,
        )
    }
}

/**
 * A registry.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryforlist/>
 */
@Serializable(with = ContainerRegistryRow.Form::class)
public data class ContainerRegistryRow(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Name of the Object Storage bucket that holds the images. */
    public val bucketName: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Id of the registry. */
    public val id: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name of the registry. */
    public val name: String,
    /** Host of the registry inside of the cloud. */
    public val privateDomain: String? = null,
    /** Host of the registry in the internet, if it has one. */
    public val publicDomain: String? = null,
    /** Whether images can be pulled without logging in. Can only be set when the registry is created. */
    public val publicVisibleEnabled: Boolean? = null,
    /** State of the registry. */
    @get:JvmName("getState") public val state: RegistryState,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ContainerRegistryRow> get() = Form

    internal object Form : ModelForm<ContainerRegistryRow>(
        "ContainerRegistryRow",
        field("account_id", TEXT),
        field("bucket_name", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        needed("id", TEXT),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        needed("name", TEXT),
        field("private_domain", TEXT),
        field("public_domain", TEXT),
        field("public_visible_enabled", BOOLEAN),
        needed("state", choice { RegistryState(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ContainerRegistryRow = ContainerRegistryRow(
            v[0] as String?,
            v[1] as String?,
            v[2] as Timestamp?,
            v[3] as String?,
            v[4] as String,
            v[5] as Timestamp?,
            v[6] as String?,
            v[7] as String,
            v[8] as String?,
            v[9] as String?,
            v[10] as Boolean?,
            v[11] as RegistryState,
            extra,
        )

        override fun values(model: ContainerRegistryRow): Array<Any?> = arrayOf(
            model.accountId,
            model.bucketName,
            model.createdAt,
            model.createdBy,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.privateDomain,
            model.publicDomain,
            model.publicVisibleEnabled,
            model.state,
        )
    }
}

/**
 * One registry.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryshowresponse/>
 */
@Serializable(with = ContainerRegistryShowResponse.Form::class)
public data class ContainerRegistryShowResponse(
    /**
     * The registry.
     *
     * Observed by others.
     */
    public val registry: ContainerRegistryInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ContainerRegistryShowResponse> get() = Form

    internal object Form : ModelForm<ContainerRegistryShowResponse>(
        "ContainerRegistryShowResponse",
        needed("registry", model { ContainerRegistryInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ContainerRegistryShowResponse = ContainerRegistryShowResponse(
            v[0] as ContainerRegistryInfo,
            extra,
        )

        override fun values(model: ContainerRegistryShowResponse): Array<Any?> = arrayOf(
            model.registry,
        )
    }
}

/**
 * A tag.
 *
 * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/scr/models/tag/>
 */
@Serializable(with = Tag.Form::class)
public data class Tag @JvmOverloads public constructor(
    /** Its key. At most 128 characters. */
    public val key: String,
    /** Its value. At most 256 characters. */
    public val value: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Tag> get() = Form

    internal object Form : ModelForm<Tag>(
        "Tag",
        needed("key", TEXT),
        needed("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Tag = Tag(
            v[0] as String,
            v[1] as String,
            extra,
        )

        override fun values(model: Tag): Array<Any?> = arrayOf(
            model.key,
            model.value,
        )
    }
}
