/**
 * Samsung Cloud Platform Resource Manager: client and types.
 *
 * Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages } from '../../client';

/** Input of {@link Tags.deleteOfResource | tags.deleteOfResource}. */
export interface DeleteOfResourceTagsRequest {
  /** SRN of the resource: its name across all services. Slashes and colons are escaped for you. */
  srn: string;
}

/** Input of {@link ResourceGroups.delete | resourceGroups.delete}. */
export interface DeleteResourceGroupsRequest {
  /** Id of the resource group. */
  resource_group_id: string;
}

/** Input of {@link Tags.listOfResource | tags.listOfResource}. */
export interface ListOfResourceTagsRequest {
  /** SRN of the resource: its name across all services. Slashes and colons are escaped for you. */
  srn: string;
  /** Tags per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
}

/** Input of {@link ResourceGroups.list | resourceGroups.list}. */
export interface ListResourceGroupsRequest {
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the group with this id. */
  id?: string;
  /** Only groups of this name. */
  name?: string;
}

/** Input of {@link Tags.list | tags.list}. */
export interface ListTagsRequest {
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only tags of resources of this account. */
  account_id?: string;
  /** Only tags with this key. */
  key?: string;
  /** Only tags with this value. */
  value?: string;
  /** Only tags of the resource with this id. */
  resource_identifier?: string;
  /** Only tags of resources of this kind. */
  resource_type?: string;
  /** Only tags of resources of this service. */
  service_type?: string;
  /** Only tags of resources in this environment: `s`, `g` or `e`. */
  offering?: string;
  /** Only tags of resources in this region. */
  region?: string;
}

/** Input of {@link ResourceGroups.create | resourceGroups.create}. */
export interface ResourceGroupCreateRequest {
  /** Free text; it has to be there, and may be `null`. */
  description: string | null;
  /**
   * Name of the group: Korean and Latin letters, digits and `+=,.@_-`. That it must be unique is not
   * said. 3 to 64 characters.
   */
  name: string;
  /** Kinds of resources to hold, for example `virtual-server`; without any, every kind. */
  resource_types?: string[] | null;
  /** Tags that a resource must have to belong to the group. */
  tags?: Tag[] | null;
}

/**
 * The new group.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupcreateresponse/}
 */
export interface ResourceGroupCreateResponse {
  /** The group. */
  resource_group: ResourceGroupDetail;
}

/**
 * A group of resources.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/createresourcegroup/}
 */
export interface ResourceGroupDetail {
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** Free text. */
  description?: string | null;
  /** Id of the group. */
  id: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Name of the group. */
  name: string | null;
  /** Region of the group. */
  region?: string | null;
  /** Kinds of resources that the group holds, for example `virtual-server`. */
  resource_types?: string[] | null;
  /** SRN of the group. */
  srn: string;
  /** Tags that a resource has that belongs to the group. */
  tags?: Tag[] | null;
}

/**
 * A page of groups.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegrouppageresponse/}
 */
export interface ResourceGroupPageResponse {
  /** How many there are on all pages. */
  count?: number;
  /** Number of this page. */
  page?: number;
  /** The groups. */
  resource_groups: ResourceGroupRow[];
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/**
 * A group of resources.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroup/}
 */
export interface ResourceGroupRow {
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** Free text. */
  description?: string | null;
  /** Id of the group. */
  id: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Name of the group. */
  name: string | null;
  /** Region of the group. */
  region?: string | null;
  /** Kinds of resources that the group holds, for example `virtual-server`. */
  resource_types?: string[] | null;
  /** Tags that a resource has that belongs to the group. */
  tags?: Tag[] | null;
}

/**
 * One group.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupshowresponse/}
 */
export interface ResourceGroupShowResponse {
  /** The group. */
  resource_group: ResourceGroupDetail;
}

/**
 * A resource of any service.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resource/}
 */
export interface ResourceInfo {
  /** Id of the account that it belongs to. */
  account_id?: string | null;
  /** When it was created. */
  created_at?: string | null;
  /** Id of the user who created it. */
  created_by?: string | null;
  /** Id of the resource. */
  id: string;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name of the product. */
  product_name?: string | null;
  /** Region of the resource. */
  region?: string | null;
  /** Name of the resource. */
  resource_name?: string | null;
  /** Kind of resource. */
  resource_type?: string | null;
  /** Kind of resource, as the console shows it. */
  resource_type_display_name?: string | null;
  /** SRN of the resource. */
  srn?: string | null;
  /** State of the resource, in the words of its service. */
  state?: string | null;
  /** Its tags. */
  tags?: Array<Record<string, unknown>> | null;
}

/**
 * One resource.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourceshowresponse/}
 */
export interface ResourceShowResponse {
  /** The resource. */
  resource: ResourceInfo;
}

/** Input of {@link ResourceGroups.show | resourceGroups.show}. */
export interface ShowResourceGroupsRequest {
  /** Id of the resource group. */
  resource_group_id: string;
}

/** Input of {@link Resources.show | resources.show}. */
export interface ShowResourcesRequest {
  /** SRN of the resource: its name across all services. Slashes and colons are escaped for you. */
  srn: string;
}

/**
 * A tag and the resource that has it.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srnkeyvalue/}
 */
export interface SrnKeyValue {
  /** Key of the tag. 1 to 128 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`. */
  key: string;
  /** SRN of the resource. */
  srn: string;
  /** Value of the tag. At most 256 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\-=._:/@]*$`. */
  value: string;
}

/**
 * A resource and its tags.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srntaglist/}
 */
export interface SrnTagList {
  /** SRN of the resource. */
  srn: string;
  /** Its tags. */
  tags: Tag[];
}

/**
 * A tag.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tag/}
 */
export interface Tag {
  /** Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters. */
  key: string;
  /** Its value, of the same letters. At most 256 characters. */
  value: string | null;
}

/**
 * The tags after the change.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagbaseresponse/}
 */
export interface TagBaseResponse {
  /** Lists of tags by SRN. */
  content: Record<string, unknown>;
}

/**
 * A page of tags.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/taglistresponse/}
 */
export interface TagListResponse {
  /** The tags. */
  content: SrnKeyValue[];
  /** How many there are on all pages. */
  count?: number;
  /** Number of this page. */
  page?: number;
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/** Input of {@link Tags.setOfResource | tags.setOfResource}. */
export interface TagSetRequest {
  /** SRN of the resource: its name across all services. Slashes and colons are escaped for you. */
  srn: string;
  /** All tags the resource is to have, at most 50. */
  tags: Tag[];
}

/**
 * The tags of one resource.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagshowlistresponse/}
 */
export interface TagShowListResponse {
  /** The resource and its tags. */
  content: SrnTagList;
  /** How many there are on all pages. */
  count?: number;
  /** Number of this page. */
  page?: number;
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/** Groups of the resources that have certain tags, across services. */
export class ResourceGroups extends Group {
  /**
   * List the resource groups of the account.
   *
   * Not what is in them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcegroups/1.0/}
   *
   * @param input - What it takes; {@link ListResourceGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListResourceGroupsRequest = {}, options?: CallOptions): Pages<ResourceGroupPageResponse, ResourceGroupRow> {
    return this._list('resourceGroups.list', input, 'resource_groups', options);
  }

  /**
   * Create a resource group.
   *
   * A group holds every resource that has its tags; nothing is moved into it. It costs nothing.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/createresourcegroup/1.0/}
   *
   * @param input - What it takes; {@link ResourceGroupCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The new group.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: ResourceGroupCreateRequest, options?: CallOptions): Call<ResourceGroupCreateResponse> {
    return this._call('resourceGroups.create', input, options);
  }

  /**
   * Read a resource group.
   *
   * Shows its SRN too, which the list does not.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresourcegroup/1.0/}
   *
   * @param input - What it takes; {@link ShowResourceGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One group.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowResourceGroupsRequest, options?: CallOptions): Call<ResourceGroupShowResponse> {
    return this._call('resourceGroups.show', input, options);
  }

  /**
   * Delete a resource group for good.
   *
   * The resources that belong to it stay.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcegroup/1.0/}
   *
   * @param input - What it takes; {@link DeleteResourceGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteResourceGroupsRequest, options?: CallOptions): Call<void> {
    return this._call('resourceGroups.delete', input, options);
  }
}

/** Resources of all services, by SRN. */
export class Resources extends Group {
  /**
   * Read what all services show of a resource alike.
   *
   * Name, kind, region, state and tags, whatever the service. A key may be refused here though it may do
   * everything else.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresource/1.0/}
   *
   * @param input - What it takes; {@link ShowResourcesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One resource.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 403, `Forbidden`: Answered to a key of the owner of the account: the permission for this action
   *   seems to be missing at the vendor.
   */
  show(input: ShowResourcesRequest, options?: CallOptions): Call<ResourceShowResponse> {
    return this._call('resources.show', input, options);
  }
}

/**
 * Tags of resources of all services. A resource is named by its SRN, as answers of its service show
 * it.
 */
export class Tags extends Group {
  /**
   * List the tags of all resources of the account.
   *
   * One row for each tag of each resource. Filters can be combined; with `key` and `value` it finds the
   * resources that carry a tag, whatever service they belong to.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listtags/1.0/}
   *
   * @param input - What it takes; {@link ListTagsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListTagsRequest = {}, options?: CallOptions): Pages<TagListResponse, SrnKeyValue> {
    return this._list('tags.list', input, 'content', options);
  }

  /**
   * List the tags of one resource.
   *
   * A resource has at most 50 tags, so one page of 50 has them all.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcetags/1.0/}
   *
   * @param input - What it takes; {@link ListOfResourceTagsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The tags of one resource.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  listOfResource(input: ListOfResourceTagsRequest, options?: CallOptions): Call<TagShowListResponse> {
    return this._call('tags.listOfResource', input, options);
  }

  /**
   * Take all tags from a resource.
   *
   * What groups it by a tag loses it.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcetags/1.0/}
   *
   * @param input - What it takes; {@link DeleteOfResourceTagsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  deleteOfResource(input: DeleteOfResourceTagsRequest, options?: CallOptions): Call<void> {
    return this._call('tags.deleteOfResource', input, options);
  }

  /**
   * Set the tags of a resource.
   *
   * Keys that it has already get the new value.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/updateresourcetags/1.0/}
   *
   * @param input - What it takes; {@link TagSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The tags after the change.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setOfResource(input: TagSetRequest, options?: CallOptions): Call<TagBaseResponse> {
    return this._call('tags.setOfResource', input, options);
  }
}

/**
 * Tags of resources of all services, and groups of resources that share tags.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/resource-manager.md}
 */
export class ResourceManager extends Client {
  protected override get _service(): string {
    return 'resource-manager';
  }

  /** Groups of the resources that have certain tags, across services. */
  readonly resourceGroups: ResourceGroups = new ResourceGroups(this);

  /** Resources of all services, by SRN. */
  readonly resources: Resources = new Resources(this);

  /**
   * Tags of resources of all services. A resource is named by its SRN, as answers of its service show
   * it.
   */
  readonly tags: Tags = new Tags(this);
}
