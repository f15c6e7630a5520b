/*
 * Samsung Cloud Platform Resource Manager: models.
 *
 * Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.resourcemanager

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * The new group.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupcreateresponse/>
 */
@Serializable(with = ResourceGroupCreateResponse.Form::class)
public data class ResourceGroupCreateResponse(
    /** The group. */
    public val resourceGroup: ResourceGroupDetail,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceGroupCreateResponse> get() = Form

    internal object Form : ModelForm<ResourceGroupCreateResponse>(
        "ResourceGroupCreateResponse",
        needed("resource_group", model { ResourceGroupDetail.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceGroupCreateResponse = ResourceGroupCreateResponse(
            v[0] as ResourceGroupDetail,
            extra,
        )

        override fun values(model: ResourceGroupCreateResponse): Array<Any?> = arrayOf(
            model.resourceGroup,
        )
    }
}

/**
 * A group of resources.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/createresourcegroup/>
 */
@Serializable(with = ResourceGroupDetail.Form::class)
public data class ResourceGroupDetail(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Id of the group. */
    public val id: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Name of the group. */
    public val name: String? = null,
    /** Region of the group. */
    public val region: String? = null,
    /** Kinds of resources that the group holds, for example `virtual-server`. */
    public val resourceTypes: List<String> = emptyList(),
    /** SRN of the group. */
    public val srn: String,
    /** Tags that a resource has that belongs to the group. */
    public val tags: List<Tag> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceGroupDetail> get() = Form

    internal object Form : ModelForm<ResourceGroupDetail>(
        "ResourceGroupDetail",
        needed("created_at", TIME),
        needed("created_by", TEXT),
        field("description", TEXT),
        needed("id", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("name", TEXT),
        field("region", TEXT),
        field("resource_types", list(TEXT)),
        needed("srn", TEXT),
        field("tags", list(model { Tag.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceGroupDetail = ResourceGroupDetail(
            v[0] as Timestamp,
            v[1] as String,
            v[2] as String?,
            v[3] as String,
            v[4] as Timestamp,
            v[5] as String,
            v[6] as String?,
            v[7] as String?,
            v[8] as List<String>? ?: emptyList(),
            v[9] as String,
            v[10] as List<Tag>? ?: emptyList(),
            extra,
        )

        override fun values(model: ResourceGroupDetail): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.description,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.region,
            model.resourceTypes,
            model.srn,
            model.tags,
        )
    }
}

/**
 * A page of groups.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegrouppageresponse/>
 */
@Serializable(with = ResourceGroupPageResponse.Form::class)
public data class ResourceGroupPageResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Number of this page. */
    public val page: Long? = null,
    /** The groups. */
    public val resourceGroups: List<ResourceGroupRow> = emptyList(),
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceGroupPageResponse> get() = Form

    internal object Form : ModelForm<ResourceGroupPageResponse>(
        "ResourceGroupPageResponse",
        field("count", INTEGER),
        field("page", INTEGER),
        field("resource_groups", list(model { ResourceGroupRow.Form })),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceGroupPageResponse = ResourceGroupPageResponse(
            v[0] as Long?,
            v[1] as Long?,
            v[2] as List<ResourceGroupRow>? ?: emptyList(),
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: ResourceGroupPageResponse): Array<Any?> = arrayOf(
            model.count,
            model.page,
            model.resourceGroups,
            model.size,
            model.sort,
        )
    }
}

/**
 * A group of resources.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroup/>
 */
@Serializable(with = ResourceGroupRow.Form::class)
public data class ResourceGroupRow(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** Free text. */
    public val description: String? = null,
    /** Id of the group. */
    public val id: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp,
    /** Id of the user who changed it last. */
    public val modifiedBy: String,
    /** Name of the group. */
    public val name: String? = null,
    /** Region of the group. */
    public val region: String? = null,
    /** Kinds of resources that the group holds, for example `virtual-server`. */
    public val resourceTypes: List<String> = emptyList(),
    /** Tags that a resource has that belongs to the group. */
    public val tags: List<Tag> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceGroupRow> get() = Form

    internal object Form : ModelForm<ResourceGroupRow>(
        "ResourceGroupRow",
        needed("created_at", TIME),
        needed("created_by", TEXT),
        field("description", TEXT),
        needed("id", TEXT),
        needed("modified_at", TIME),
        needed("modified_by", TEXT),
        field("name", TEXT),
        field("region", TEXT),
        field("resource_types", list(TEXT)),
        field("tags", list(model { Tag.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceGroupRow = ResourceGroupRow(
            v[0] as Timestamp,
            v[1] as String,
            v[2] as String?,
            v[3] as String,
            v[4] as Timestamp,
            v[5] as String,
            v[6] as String?,
            v[7] as String?,
            v[8] as List<String>? ?: emptyList(),
            v[9] as List<Tag>? ?: emptyList(),
            extra,
        )

        override fun values(model: ResourceGroupRow): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.description,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.region,
            model.resourceTypes,
            model.tags,
        )
    }
}

/**
 * One group.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupshowresponse/>
 */
@Serializable(with = ResourceGroupShowResponse.Form::class)
public data class ResourceGroupShowResponse(
    /** The group. */
    public val resourceGroup: ResourceGroupDetail,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceGroupShowResponse> get() = Form

    internal object Form : ModelForm<ResourceGroupShowResponse>(
        "ResourceGroupShowResponse",
        needed("resource_group", model { ResourceGroupDetail.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceGroupShowResponse = ResourceGroupShowResponse(
            v[0] as ResourceGroupDetail,
            extra,
        )

        override fun values(model: ResourceGroupShowResponse): Array<Any?> = arrayOf(
            model.resourceGroup,
        )
    }
}

/**
 * A resource of any service.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resource/>
 */
@Serializable(with = ResourceInfo.Form::class)
public data class ResourceInfo(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Id of the resource. */
    public val id: String,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name of the product. */
    public val productName: String? = null,
    /** Region of the resource. */
    public val region: String? = null,
    /** Name of the resource. */
    public val resourceName: String? = null,
    /** Kind of resource. */
    public val resourceType: String? = null,
    /** Kind of resource, as the console shows it. */
    public val resourceTypeDisplayName: String? = null,
    /** SRN of the resource. */
    public val srn: String? = null,
    /** State of the resource, in the words of its service. */
    public val state: String? = null,
    /** Its tags. */
    public val tags: List<JsonObject> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceInfo> get() = Form

    internal object Form : ModelForm<ResourceInfo>(
        "ResourceInfo",
        field("account_id", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        needed("id", TEXT),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        field("product_name", TEXT),
        field("region", TEXT),
        field("resource_name", TEXT),
        field("resource_type", TEXT),
        field("resource_type_display_name", TEXT),
        field("srn", TEXT),
        field("state", TEXT),
        field("tags", list(FREE)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceInfo = ResourceInfo(
            v[0] as String?,
            v[1] as Timestamp?,
            v[2] as String?,
            v[3] as String,
            v[4] as Timestamp?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String?,
            v[10] as String?,
            v[11] as String?,
            v[12] as String?,
            v[13] as List<JsonObject>? ?: emptyList(),
            extra,
        )

        override fun values(model: ResourceInfo): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.createdBy,
            model.id,
            model.modifiedAt,
            model.modifiedBy,
            model.productName,
            model.region,
            model.resourceName,
            model.resourceType,
            model.resourceTypeDisplayName,
            model.srn,
            model.state,
            model.tags,
        )
    }
}

/**
 * One resource.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourceshowresponse/>
 */
@Serializable(with = ResourceShowResponse.Form::class)
public data class ResourceShowResponse(
    /** The resource. */
    public val resource: ResourceInfo,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResourceShowResponse> get() = Form

    internal object Form : ModelForm<ResourceShowResponse>(
        "ResourceShowResponse",
        needed("resource", model { ResourceInfo.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResourceShowResponse = ResourceShowResponse(
            v[0] as ResourceInfo,
            extra,
        )

        override fun values(model: ResourceShowResponse): Array<Any?> = arrayOf(
            model.resource,
        )
    }
}

/**
 * A tag and the resource that has it.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srnkeyvalue/>
 */
@Serializable(with = SrnKeyValue.Form::class)
public data class SrnKeyValue(
    /** Key of the tag. 1 to 128 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`. */
    public val key: String,
    /** SRN of the resource. */
    public val srn: String,
    /** Value of the tag. At most 256 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`. */
    public val value: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SrnKeyValue> get() = Form

    internal object Form : ModelForm<SrnKeyValue>(
        "SrnKeyValue",
        needed("key", TEXT),
        needed("srn", TEXT),
        needed("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SrnKeyValue = SrnKeyValue(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            extra,
        )

        override fun values(model: SrnKeyValue): Array<Any?> = arrayOf(
            model.key,
            model.srn,
            model.value,
        )
    }
}

/**
 * A resource and its tags.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srntaglist/>
 */
@Serializable(with = SrnTagList.Form::class)
public data class SrnTagList(
    /** SRN of the resource. */
    public val srn: String,
    /** Its tags. */
    public val tags: List<Tag> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SrnTagList> get() = Form

    internal object Form : ModelForm<SrnTagList>(
        "SrnTagList",
        needed("srn", TEXT),
        field("tags", list(model { Tag.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SrnTagList = SrnTagList(
            v[0] as String,
            v[1] as List<Tag>? ?: emptyList(),
            extra,
        )

        override fun values(model: SrnTagList): Array<Any?> = arrayOf(
            model.srn,
            model.tags,
        )
    }
}

/**
 * A tag.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tag/>
 */
@Serializable(with = Tag.Form::class)
public data class Tag @JvmOverloads public constructor(
    /** Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters. */
    public val key: String,
    /** Its value, of the same letters. At most 256 characters. */
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
 * The tags after the change.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagbaseresponse/>
 */
@Serializable(with = TagBaseResponse.Form::class)
public data class TagBaseResponse(
    /** Lists of tags by SRN. */
    public val content: JsonObject,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<TagBaseResponse> get() = Form

    internal object Form : ModelForm<TagBaseResponse>(
        "TagBaseResponse",
        needed("content", FREE),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): TagBaseResponse = TagBaseResponse(
            v[0] as JsonObject,
            extra,
        )

        override fun values(model: TagBaseResponse): Array<Any?> = arrayOf(
            model.content,
        )
    }
}

/**
 * A page of tags.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/taglistresponse/>
 */
@Serializable(with = TagListResponse.Form::class)
public data class TagListResponse(
    /** The tags. */
    public val content: List<SrnKeyValue> = emptyList(),
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Number of this page. */
    public val page: Long? = null,
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<TagListResponse> get() = Form

    internal object Form : ModelForm<TagListResponse>(
        "TagListResponse",
        field("content", list(model { SrnKeyValue.Form })),
        field("count", INTEGER),
        field("page", INTEGER),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): TagListResponse = TagListResponse(
            v[0] as List<SrnKeyValue>? ?: emptyList(),
            v[1] as Long?,
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: TagListResponse): Array<Any?> = arrayOf(
            model.content,
            model.count,
            model.page,
            model.size,
            model.sort,
        )
    }
}

/**
 * The tags of one resource.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagshowlistresponse/>
 */
@Serializable(with = TagShowListResponse.Form::class)
public data class TagShowListResponse(
    /** The resource and its tags. */
    public val content: SrnTagList,
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Number of this page. */
    public val page: Long? = null,
    /** Rows per page. */
    public val size: Long? = null,
    /** The order that was asked for. */
    public val sort: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<TagShowListResponse> get() = Form

    internal object Form : ModelForm<TagShowListResponse>(
        "TagShowListResponse",
        needed("content", model { SrnTagList.Form }),
        field("count", INTEGER),
        field("page", INTEGER),
        field("size", INTEGER),
        field("sort", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): TagShowListResponse = TagShowListResponse(
            v[0] as SrnTagList,
            v[1] as Long?,
            v[2] as Long?,
            v[3] as Long?,
            v[4] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: TagShowListResponse): Array<Any?> = arrayOf(
            model.content,
            model.count,
            model.page,
            model.size,
            model.sort,
        )
    }
}
