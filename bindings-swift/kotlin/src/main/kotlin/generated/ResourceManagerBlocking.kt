/*
 * Samsung Cloud Platform Resource Manager: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
 */

package io.github.gureum.resourcemanager

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [ResourceManager] for programs without coroutines. */
public class BlockingResourceManager internal constructor(private val client: ResourceManager) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingResourceManager = client.withOptions(options).blocking()

    /** [ResourceManager.resourceGroups] for programs without coroutines. */
    @get:JvmName("resourceGroups")
    public val resourceGroups: BlockingResourceGroups = BlockingResourceGroups(client.resourceGroups)

    /** [ResourceManager.resources] for programs without coroutines. */
    @get:JvmName("resources")
    public val resources: BlockingResources = BlockingResources(client.resources)

    /** [ResourceManager.tags] for programs without coroutines. */
    @get:JvmName("tags")
    public val tags: BlockingTags = BlockingTags(client.tags)
}

/** [ResourceGroups] for programs without coroutines. */
public class BlockingResourceGroups internal constructor(private val group: ResourceGroups) {
    /**
     * List the resource groups of the account. Blocking form of [ResourceGroups.list]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        id: String? = null,
        name: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ResourceGroupPageResponse, ResourceGroupRow> = BlockingPages(group.list(size, page, sort, id, name, options))

    /**
     * Create a resource group. Blocking form of [ResourceGroups.create]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        description: String,
        name: String,
        resourceTypes: List<String>? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): ResourceGroupCreateResponse = await { group.create(description, name, resourceTypes, tags, options) }

    /**
     * Read a resource group. Blocking form of [ResourceGroups.show]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresourcegroup/1.0/>
     *
     * @param resourceGroupId Id of the resource group.
     * @param options Limits of this call; else those of the client.
     * @return One group.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        resourceGroupId: String,
        options: CallOptions? = null,
    ): ResourceGroupShowResponse = await { group.show(resourceGroupId, options) }

    /**
     * Delete a resource group for good. Blocking form of [ResourceGroups.delete]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcegroup/1.0/>
     *
     * @param resourceGroupId Id of the resource group.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        resourceGroupId: String,
        options: CallOptions? = null,
    ): Unit = await { group.delete(resourceGroupId, options) }
}

/** [Resources] for programs without coroutines. */
public class BlockingResources internal constructor(private val group: Resources) {
    /**
     * Read what all services show of a resource alike. Blocking form of [Resources.show]; interrupting the thread
     * ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        srn: String,
        options: CallOptions? = null,
    ): ResourceShowResponse = await { group.show(srn, options) }
}

/** [Tags] for programs without coroutines. */
public class BlockingTags internal constructor(private val group: Tags) {
    /**
     * List the tags of all resources of the account. Blocking form of [Tags.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<TagListResponse, SrnKeyValue> = BlockingPages(group.list(size, page, sort, accountId, key, value, resourceIdentifier, resourceType, serviceType, offering, region, options))

    /**
     * List the tags of one resource. Blocking form of [Tags.listOfResource]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listOfResource(
        srn: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): TagShowListResponse = await { group.listOfResource(srn, size, page, sort, options) }

    /**
     * Take all tags from a resource. Blocking form of [Tags.deleteOfResource]; interrupting the thread ends it.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcetags/1.0/>
     *
     * @param srn SRN of the resource: its name across all services. Slashes and colons are escaped for you.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deleteOfResource(
        srn: String,
        options: CallOptions? = null,
    ): Unit = await { group.deleteOfResource(srn, options) }

    /**
     * Set the tags of a resource. Blocking form of [Tags.setOfResource]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setOfResource(
        srn: String,
        tags: List<Tag>,
        options: CallOptions? = null,
    ): TagBaseResponse = await { group.setOfResource(srn, tags, options) }
}
