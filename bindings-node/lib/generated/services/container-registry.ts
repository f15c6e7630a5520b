/**
 * Samsung Cloud Platform Container Registry: client and types.
 *
 * Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
 */

import { Client } from '../../client';
import type { Call, CallOptions, Pages, Wait, WaitLimit, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * State of a registry.
 *
 * Documented at {@link
 * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml}
 *
 * - `Creating`: Is being made.
 * - `Running`: Works.
 * - `Editing`: Its settings are being changed.
 * - `Terminating`: Is being deleted.
 * - `Error`: Failed.
 */
export type RegistryState =
  | 'Creating'
  | 'Running'
  | 'Editing'
  | 'Terminating'
  | 'Error'
  | (string & {});

/**
 * A resource that gets in.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/resource/}
 */
export interface AllowedResource {
  /** Id of the resource. */
  resource_id?: string;
  /** Addresses of the resource. */
  resource_ips?: string[];
  /** Name of the resource. */
  resource_name?: string;
  /** Kind of resource. */
  resource_type?: string;
}

/**
 * Whether a name is taken.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/checkduplicationresponse/}
 */
export interface CheckDuplicationResponse {
  /**
   * Probably `true` if the name is taken.
   *
   * Inferred.
   */
  result?: boolean;
}

/** Input of {@link ContainerRegistry.checkName | checkName}. */
export interface CheckNameRequest {
  /** Name to test. */
  name: string;
}

/**
 * A registry that others may use.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresource/}
 */
export interface ConnectableResource {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Id of the resource. */
  id: string;
  /** Name of the resource. */
  name: string;
  /** Host inside of the cloud. */
  private_domain?: string;
  /** Host in the internet, if it has one. */
  public_domain?: string | null;
  /** Kind of resource. */
  type?: string;
}

/**
 * Everything that can be connected.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresourcelistresponse/}
 */
export interface ConnectableResourceListResponse {
  /** How many there are on all pages. */
  count?: number;
  /** What can be connected. */
  resources: ConnectableResource[];
}

/** Input of {@link ContainerRegistry.create | create}. */
export interface ContainerRegistryCreateRequest {
  /** Name of the registry: 3 to 25 small letters and digits, a letter first. */
  name: string;
  /**
   * Whether inside of the cloud only the resources named in `private_acl_resources` get in. Without it,
   * everything in the region does.
   */
  private_acl_enabled: boolean;
  /** Resources that get in from inside of the cloud. */
  private_acl_resources: AllowedResource[];
  /** Whether from the internet only the addresses named in `public_acl_resources` get in. */
  public_acl_enabled?: boolean | null;
  /** Resources that get in from the internet. */
  public_acl_resources: AllowedResource[];
  /** Whether there is an address in the internet beside the one inside of the cloud. */
  public_endpoint_enabled?: boolean | null;
  /** Whether images can be pulled without logging in. Can only be set when the registry is created. */
  public_visible_enabled: boolean;
  /** Tags to attach, at most 50. */
  tags?: Tag[] | null;
}

/**
 * The registry that is being made.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrycreateresponse/}
 */
export interface ContainerRegistryCreateResponse {
  /** Id of the registry. */
  id: string;
  /** What the service says about it. */
  message?: string;
  /** State of the registry. */
  state?: RegistryState;
}

/**
 * A registry.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistry/}
 */
export interface ContainerRegistryInfo {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Id of the Object Storage bucket that holds the images. */
  bucket_id?: string;
  /** Name of the Object Storage bucket that holds the images. */
  bucket_name?: string;
  /** What the images take up, as text; the unit is not documented. */
  bucket_usage?: string;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** Id of the registry. */
  id: string;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name of the registry. */
  name: string;
  /**
   * Whether inside of the cloud only the resources named in `private_acl_resources` get in. Without it,
   * everything in the region does.
   */
  private_acl_enabled?: boolean;
  /** Resources that get in from inside of the cloud. */
  private_acl_resources?: AllowedResource[];
  /** Host of the registry inside of the cloud: what image names begin with. */
  private_domain: string;
  /** Whether from the internet only the addresses named in `public_acl_resources` get in. */
  public_acl_enabled?: boolean | null;
  /** Resources that get in from the internet. */
  public_acl_resources?: AllowedResource[];
  /** Host of the registry in the internet, if it has one. */
  public_domain?: string | null;
  /** Whether there is an address in the internet beside the one inside of the cloud. */
  public_endpoint_enabled?: boolean | null;
  /** Whether images can be pulled without logging in. Can only be set when the registry is created. */
  public_visible_enabled?: boolean;
  /** State of the registry. */
  state: RegistryState;
}

/**
 * A page of registries.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrylistresponse/}
 */
export interface ContainerRegistryListResponse {
  /** How many there are on all pages. */
  count?: number;
  /** The registries. */
  registries: ContainerRegistryRow[];
}

/**
 * A registry.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryforlist/}
 */
export interface ContainerRegistryRow {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Name of the Object Storage bucket that holds the images. */
  bucket_name?: string;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** Id of the registry. */
  id: string;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name of the registry. */
  name: string;
  /** Host of the registry inside of the cloud. */
  private_domain?: string | null;
  /** Host of the registry in the internet, if it has one. */
  public_domain?: string | null;
  /** Whether images can be pulled without logging in. Can only be set when the registry is created. */
  public_visible_enabled?: boolean;
  /** State of the registry. */
  state: RegistryState;
}

/**
 * One registry.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryshowresponse/}
 */
export interface ContainerRegistryShowResponse {
  /**
   * The registry.
   *
   * Observed by others.
   */
  registry: ContainerRegistryInfo;
}

/** Input of {@link ContainerRegistry.delete | delete}. */
export interface DeleteRequest {
  /** Id of the registry. */
  registry_id: string;
}

/** Input of {@link ContainerRegistry.listConnectable | listConnectable}. */
export interface ListConnectableRequest {
}

/** Input of {@link ContainerRegistry.list | list}. */
export interface ListRequest {
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Number of the page, from 0. */
  page?: number;
  /** Rows per page. */
  size?: number;
  /** Only registries of this name. */
  name?: string;
  /** Only registries in this state. */
  state?: string;
}

/** Input of {@link ContainerRegistry.show | show}. */
export interface ShowRequest {
  /** Id of the registry. */
  registry_id: string;
}

/**
 * A tag.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/scr/models/tag/}
 */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value: string;
}

/**
 * Registries for container images, private to an account. Cloud ML takes its images from one.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/container-registry.md}
 */
export class ContainerRegistry extends Client {
  protected override get _service(): string {
    return 'container-registry';
  }

  /**
   * Test whether the name of a registry is taken.
   *
   * `result` is probably true if it is. Ask before you create one.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/}
   *
   * @param input - What it takes; {@link CheckNameRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Whether a name is taken.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkName(input: CheckNameRequest, options?: CallOptions): Call<CheckDuplicationResponse> {
    return this._call('registries.checkName', input, options);
  }

  /**
   * List the registries of the account in this region.
   *
   * Not what access they allow; {@link ContainerRegistry.show | show} has that.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listregistries/1.1/}
   *
   * @param input - What it takes; {@link ListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListRequest = {}, options?: CallOptions): Pages<ContainerRegistryListResponse, ContainerRegistryRow> {
    return this._list('registries.list', input, 'registries', options);
  }

  /**
   * Create a registry.
   *
   * Answers at once; the registry works when its state is `Running`, after a minute or two. An account
   * has at most two: one that anybody may pull from, and one that is private. Nothing has to be there
   * before. Logging in needs a key pair of the registry, made in the console: the keys of the cloud are
   * refused. Cloud ML asks for that pair and for the host `private_domain`.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/createregistry/1.1/}
   *
   * @param input - What it takes; {@link ContainerRegistryCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The registry that is being made.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
   */
  create(input: ContainerRegistryCreateRequest, options?: CallOptions): Call<ContainerRegistryCreateResponse> {
    return this._call('registries.create', input, options);
  }

  /**
   * Read a registry.
   *
   * `private_domain` is the host that image names begin with, and what Cloud ML asks for.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/}
   *
   * @param input - What it takes; {@link ShowRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One registry.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowRequest, options?: CallOptions): Call<ContainerRegistryShowResponse> {
    return this._call('registries.show', input, options);
  }

  /**
   * Delete a registry.
   *
   * Answers at once; it is gone when it is no longer found. Delete its repositories first. For some
   * minutes after the creation the service fails with 500 and means: later.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/}
   *
   * @param input - What it takes; {@link DeleteRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat until it works.
   */
  delete(input: DeleteRequest, options?: CallOptions): Call<void> {
    return this._call('registries.delete', input, options);
  }

  /**
   * List the resources that the access of a registry can be limited to.
   *
   * What `private_acl_resources` and `public_acl_resources` may name. Gives the whole list at once.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  listConnectable(input: ListConnectableRequest = {}, options?: CallOptions): Pages<ConnectableResourceListResponse, ConnectableResource> {
    return this._list('registries.listConnectable', input, 'resources', options);
  }

  /**
   * Does what {@link ContainerRegistry.create | create} does, unless something of this `name` is there:
   * then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * ContainerRegistry.show | show} shows: `private_acl_enabled`, `private_acl_resources`,
   * `public_acl_enabled`, `public_acl_resources`, `public_endpoint_enabled` and
   * `public_visible_enabled`.
   *
   * @param input - What it takes; {@link ContainerRegistryCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The registry that is being made.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
   */
  ensure(input: ContainerRegistryCreateRequest, options?: CallOptions): Call<ContainerRegistryCreateResponse> {
    return this._call('registries.ensure', input, options);
  }

  /**
   * Create a registry.
   *
   * Then waits until the registry is running. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link ContainerRegistryCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The registry as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: ContainerRegistryCreateRequest, options?: WaitOptions): Promise<ContainerRegistryShowResponse> {
    return this._made('registries.create', input, 'id', 'registries.waitUntilRunning', options);
  }

  /**
   * Waits until the registry is running: its `registry.state` is `Running`.
   *
   * Usually takes about 180 s. `Terminating` or `Error` ends the wait with an error that says what to
   * do.
   *
   * Observed by others; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml}
   *
   * @param registryId - Id of the registry.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The registry as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilRunning(registryId: string, options?: WaitOptions): Promise<ContainerRegistryShowResponse> {
    return this._wait('registries.waitUntilRunning', registryId, options);
  }

  /**
   * Waits until the registry no longer exists.
   *
   * Usually takes about 360 s. `Error` ends the wait with an error that says what to do.
   *
   * Observed by others; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml}
   *
   * @param registryId - Id of the registry.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(registryId: string, options?: WaitOptions): Promise<void> {
    return this._gone('registries.waitUntilDeleted', registryId, options);
  }

  /**
   * Begins to wait until the registry is running: its time limit counts from now. Nothing is sent yet.
   *
   * @param registryId - Id of the registry.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilRunning(registryId: string, options?: WaitLimit): Promise<Wait<ContainerRegistryShowResponse>> {
    return this._start('registries.waitUntilRunning', registryId, options);
  }

  /**
   * Begins to wait until the registry is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param registryId - Id of the registry.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(registryId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('registries.waitUntilDeleted', registryId, options);
  }
}
