/*
 * Samsung Cloud Platform Resource Manager: the client.
 *
 * Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
 */

package io.github.gureum.resourcemanager

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Tags of resources of all services, and groups of resources that share tags.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/resource-manager.md>
 */
public class ResourceManager internal constructor(
    core: Core?,
    limits: CallOptions,
    resourceGroups: ResourceGroups? = null,
    resources: Resources? = null,
    tags: Tags? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("resource-manager", options), CallOptions())

    /**
     * Opens a client: `ResourceManager { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param resourceGroups What stands for them.
     * @param resources What stands for them.
     * @param tags What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        resourceGroups: ResourceGroups = ResourceGroups(),
        resources: Resources = Resources(),
        tags: Tags = Tags(),
    ) : this(null, CallOptions(), resourceGroups, resources, tags)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): ResourceManager = if (isFake) this else ResourceManager(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingResourceManager = BlockingResourceManager(this)

    /** Groups of the resources that have certain tags, across services. */
    public val resourceGroups: ResourceGroups = resourceGroups ?: ResourceGroups(this)

    /** Resources of all services, by SRN. */
    public val resources: Resources = resources ?: Resources(this)

    /** Tags of resources of all services. A resource is named by its SRN, as answers of its service show it. */
    public val tags: Tags = tags ?: Tags(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** Groups of the resources that have certain tags, across services. */
public open class ResourceGroups internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : ResourceGroups() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the resource groups of the account.
     *
     * Not what is in them.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcegroups/1.0/>
     *
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param id Only the group with this id.
     * @param name Only groups of this name.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        options: CallOptions? = null,
    ): Pages<ResourceGroupPageResponse, ResourceGroupRow> =
        client.list("resourceGroups.list", ResourceGroupPageResponse.Form, { it.resourceGroups }, options, "size", size, "page", page, "sort", sort, "id", id, "name", name)

    /**
     * Create a resource group.
     *
     * A group holds every resource that has its tags; nothing is moved into it. It costs nothing.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/createresourcegroup/1.0/>
     *
     * @param description Free text; it has to be there, and may be `null`.
     * @param name Name of the group: Korean and Latin letters, digits and `+=,.@_-`. That it must be unique is not
     * said. 3 to 64 characters.
     * @param resourceTypes Kinds of resources to hold, for example `virtual-server`; without any, every kind.
     * @param tags Tags that a resource must have to belong to the group.
     * @param options Limits of this call; else those of the client.
     * @return The new group.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        description: String,
        name: String,
        resourceTypes: List<String>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): ResourceGroupCreateResponse = client.answer("resourceGroups.create", ResourceGroupCreateResponse.Form, options, "description", description, "name", name, "resource_types", resourceTypes, "tags", tags)

    /**
     * Read a resource group.
     *
     * Shows its SRN too, which the list does not.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresourcegroup/1.0/>
     *
     * @param resourceGroupId Id of the resource group.
     * @param options Limits of this call; else those of the client.
     * @return One group.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        resourceGroupId: String,
        options: CallOptions? = null,
    ): ResourceGroupShowResponse = client.answer("resourceGroups.show", ResourceGroupShowResponse.Form, options, "resource_group_id", resourceGroupId)

    /**
     * Delete a resource group for good.
     *
     * The resources that belong to it stay.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcegroup/1.0/>
     *
     * @param resourceGroupId Id of the resource group.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        resourceGroupId: String,
        options: CallOptions? = null,
    ): Unit = client.empty("resourceGroups.delete", options, "resource_group_id", resourceGroupId)
}

/** Resources of all services, by SRN. */
public open class Resources internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Resources() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Read what all services show of a resource alike.
     *
     * Name, kind, region, state and tags, whatever the service. A key may be refused here though it may do
     * everything else.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresource/1.0/>
     *
     * @param srn SRN of the resource: its name across all services. Slashes and colons are escaped for you.
     * @param options Limits of this call; else those of the client.
     * @return One resource.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 403, `Forbidden`: Answered to a key of the owner of the account: the permission for this action seems to be
     *   missing at the vendor.
     */
    public open suspend fun show(
        srn: String,
        options: CallOptions? = null,
    ): ResourceShowResponse = client.answer("resources.show", ResourceShowResponse.Form, options, "srn", srn)
}

/** Tags of resources of all services. A resource is named by its SRN, as answers of its service show it. */
public open class Tags internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Tags() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the tags of all resources of the account.
     *
     * One row for each tag of each resource. Filters can be combined; with `key` and `value` it finds the resources
     * that carry a tag, whatever service they belong to.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listtags/1.0/>
     *
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param accountId Only tags of resources of this account.
     * @param key Only tags with this key.
     * @param value Only tags with this value.
     * @param resourceIdentifier Only tags of the resource with this id.
     * @param resourceType Only tags of resources of this kind.
     * @param serviceType Only tags of resources of this service.
     * @param offering Only tags of resources in this environment: `s`, `g` or `e`. Inferred.
     * @param region Only tags of resources in this region.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        accountId: String? = null,
        key: String? = null,
        value: String? = null,
        resourceIdentifier: String? = null,
        resourceType: String? = null,
        serviceType: String? = null,
        offering: String? = null,
        region: String? = null,
        options: CallOptions? = null,
    ): Pages<TagListResponse, SrnKeyValue> =
        client.list("tags.list", TagListResponse.Form, { it.content }, options, "size", size, "page", page, "sort", sort, "account_id", accountId, "key", key, "value", value, "resource_identifier", resourceIdentifier, "resource_type", resourceType, "service_type", serviceType, "offering", offering, "region", region)

    /**
     * List the tags of one resource.
     *
     * A resource has at most 50 tags, so one page of 50 has them all.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcetags/1.0/>
     *
     * @param srn SRN of the resource: its name across all services. Slashes and colons are escaped for you.
     * @param size Tags per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param options Limits of this call; else those of the client.
     * @return The tags of one resource.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun listOfResource(
        srn: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): TagShowListResponse = client.answer("tags.listOfResource", TagShowListResponse.Form, options, "srn", srn, "size", size, "page", page, "sort", sort)

    /**
     * Take all tags from a resource.
     *
     * What groups it by a tag loses it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcetags/1.0/>
     *
     * @param srn SRN of the resource: its name across all services. Slashes and colons are escaped for you.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun deleteOfResource(
        srn: String,
        options: CallOptions? = null,
    ): Unit = client.empty("tags.deleteOfResource", options, "srn", srn)

    /**
     * Set the tags of a resource.
     *
     * Keys that it has already get the new value.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/updateresourcetags/1.0/>
     *
     * @param srn SRN of the resource: its name across all services. Slashes and colons are escaped for you.
     * @param tags All tags the resource is to have, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return The tags after the change.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setOfResource(
        srn: String,
        tags: List<Tag>,
        options: CallOptions? = null,
    ): TagBaseResponse = client.answer("tags.setOfResource", TagBaseResponse.Form, options, "srn", srn, "tags", tags)
}
