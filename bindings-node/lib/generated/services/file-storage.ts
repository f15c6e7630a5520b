/**
 * Samsung Cloud Platform File Storage: client and types.
 *
 * Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages, Wait, WaitLimit, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * How a volume is mounted.
 *
 * - `NFS`: By Linux.
 * - `CIFS`: By Windows.
 */
export type VolumeProtocol =
  | 'NFS'
  | 'CIFS'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of a volume, in small letters.
 *
 * Observed by others.
 *
 * - `creating`: Being made.
 * - `available`: Can be used.
 * - `deleting`: Being deleted.
 * - `error`: Broken.
 */
export type VolumeState =
  | 'creating'
  | 'available'
  | 'deleting'
  | 'error'
  | (string & {});

/** Somebody who may use a volume. */
export interface AccessRule {
  /** State of the rule. */
  access_rule_state: string;
  /** Id of the server or endpoint. */
  object_id: string;
  /** What it is. */
  object_type: string;
}

/** Who may use a volume. */
export interface AccessRuleListResponse {
  /** The rules. */
  access_rules: AccessRule[];
  /** How many there are. */
  count?: number;
  /** Id of the volume. */
  volume_id: string;
}

/** Input of {@link AccessRules.update | accessRules.update}. */
export interface AccessRuleRequest {
  /** Id of the volume. */
  volume_id: string;
  /** `add` or `remove`. Must match `^(add|remove)$`. */
  action: string;
  /** Id of the server or endpoint. */
  object_id: string;
  /**
   * What it is: `VM` a virtual server, `BM` a bare metal server, `GPU` or `GPU_NODE` a node with GPUs,
   * `ENDPOINT` a VPC endpoint. Must match `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`.
   */
  object_type: string;
}

/** What was asked for. */
export interface AccessRuleResponse {
  /** `add` or `remove`. */
  action: string;
  /** Id of the server or endpoint. */
  object_id: string;
  /** What it is. */
  object_type: string;
  /** Id of the volume. */
  volume_id: string;
}

/** Input of {@link Volumes.delete | volumes.delete}. */
export interface DeleteVolumesRequest {
  /** Id of the volume. */
  volume_id: string;
}

/** Input of {@link AccessRules.list | accessRules.list}. */
export interface ListAccessRulesRequest {
  /** Id of the volume. */
  volume_id: string;
}

/** Input of {@link Volumes.list | volumes.list}. */
export interface ListVolumesRequest {
  /** How many to skip. Default: `0`. */
  offset?: number;
  /** Volumes per page. Default: `20`. */
  limit?: number;
  /** Only volumes of this name. */
  name?: string;
  /**
   * Only volumes on this kind of disk, for example `HDD`. Must match
   * `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
   */
  type_name?: string;
  /**
   * Order: `name` or `created_at`, a colon, and `asc` or `desc`. Must match
   * `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.
   */
  sort?: string;
}

/** Input of {@link Volumes.show | volumes.show}. */
export interface ShowVolumesRequest {
  /** Id of the volume. */
  volume_id: string;
}

/** A tag. */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value?: string | null;
}

/** A volume, as the list shows it. */
export interface Volume {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the volume. */
  id: string;
  /** Its name. */
  name: string;
  /** How it is mounted. */
  protocol: VolumeProtocol;
  /** What the vendor keeps it for; `none` for an ordinary one. */
  purpose: string;
  /**
   * Its state.
   *
   * Observed by others.
   */
  state: VolumeState;
  /** Id of the kind of disk. */
  type_id: string;
  /** Kind of disk, for example `HDD`. */
  type_name: string;
}

/** Input of {@link Volumes.create | volumes.create}. */
export interface VolumeCreateRequest {
  /** Password of a CIFS volume, with letters, digits and special characters. 6 to 20 characters. */
  cifs_password?: string | null;
  /** Small letters, digits and `_`, a letter first. */
  name: string;
  /** `NFS` for Linux and clusters, `CIFS` for Windows. */
  protocol: VolumeProtocol;
  /** Id of the snapshot to start from. */
  snapshot_id?: string | null;
  /** Tags to attach. */
  tags?: Tag[] | null;
  /**
   * Kind of disk: `HDD`, `SSD`, or a special one. Must match
   * `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
   */
  type_name: string;
}

/** The volume that will be. */
export interface VolumeCreateResponse {
  /** How it is mounted. */
  protocol: VolumeProtocol;
  /** Id of the snapshot that it starts from. */
  snapshot_id?: string | null;
  /** Kind of disk. */
  type_name: string;
  /** Id of the volume. */
  volume_id: string;
  /** Its name. */
  volume_name: string;
}

/** A page of volumes. */
export interface VolumeListResponse {
  /** How many there are on all pages. */
  count?: number;
  /** The volumes. */
  filestorages: Volume[];
}

/** Input of {@link Volumes.update | volumes.update}. */
export interface VolumeSetRequest {
  /** Id of the volume. */
  volume_id: string;
  /** Whether single files can be recovered. */
  file_unit_recovery_enabled: boolean;
}

/** A volume. */
export interface VolumeShowResponse {
  /** User of a CIFS volume. */
  cifs_id?: string | null;
  /** Whether it is encrypted. */
  encryption_enabled: boolean;
  /** Where to mount it through a VPC endpoint. */
  endpoint_path?: string | null;
  /** Whether single files can be recovered. */
  file_unit_recovery_enabled?: boolean | null;
  /** Where to mount it. */
  path?: string | null;
  /** How much is used. */
  usage?: number | null;
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the volume. */
  id: string;
  /** Its name. */
  name: string;
  /** How it is mounted. */
  protocol: VolumeProtocol;
  /** What the vendor keeps it for; `none` for an ordinary one. */
  purpose: string;
  /**
   * Its state.
   *
   * Observed by others.
   */
  state: VolumeState;
  /** Id of the kind of disk. */
  type_id: string;
  /** Kind of disk, for example `HDD`. */
  type_name: string;
}

/**
 * Volumes. They depend on nothing; who may use one is said with {@link AccessRules.update |
 * accessRules.update}.
 */
export class Volumes extends Group {
  /**
   * List the volumes of the account in this region.
   *
   * A row has less than {@link Volumes.show | volumes.show} gives; it does not say where to mount the
   * volume.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListVolumesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListVolumesRequest = {}, options?: CallOptions): Pages<VolumeListResponse, Volume> {
    return this._list('volumes.list', input, 'filestorages', options);
  }

  /**
   * Create a volume.
   *
   * Answers before the volume can be used: wait until it is available. It has no size of its own; what
   * is used is charged. A Kubernetes cluster takes an NFS volume as its `volume_id`. Keep the id: the
   * vendor's pages do not say that names differ.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link VolumeCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The volume that will be.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: VolumeCreateRequest, options?: CallOptions): Call<VolumeCreateResponse> {
    return this._call('volumes.create', input, options);
  }

  /**
   * Read a volume, and where to mount it.
   *
   * `path` is what a server mounts; it is there once the volume is available.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowVolumesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A volume.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowVolumesRequest, options?: CallOptions): Call<VolumeShowResponse> {
    return this._call('volumes.show', input, options);
  }

  /**
   * Say whether single files of a volume can be recovered.
   *
   * Nothing else of a volume can be changed.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link VolumeSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: VolumeSetRequest, options?: CallOptions): Call<void> {
    return this._call('volumes.update', input, options);
  }

  /**
   * Delete a volume and everything on it.
   *
   * It cannot be undone. Whatever mounts the volume loses it; a cluster that was given it must go first.
   * Wait until it is gone.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeleteVolumesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteVolumesRequest, options?: CallOptions): Call<void> {
    return this._call('volumes.delete', input, options);
  }

  /**
   * Create a volume.
   *
   * Then waits until the volume is available. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link VolumeCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The volume as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: VolumeCreateRequest, options?: WaitOptions): Promise<VolumeShowResponse> {
    return this._made('volumes.create', input, 'volume_id', 'volumes.waitUntilAvailable', options);
  }

  /**
   * Waits until the volume is available: its `state` is `available` or `ACTIVE`.
   *
   * Usually takes about 60 s. `deleting` or `error` ends the wait with an error that says what to do.
   *
   * Observed by others.
   *
   * @param volumeId - Id of the volume.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The volume as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilAvailable(volumeId: string, options?: WaitOptions): Promise<VolumeShowResponse> {
    return this._wait('volumes.waitUntilAvailable', volumeId, options);
  }

  /**
   * Waits until the volume no longer exists.
   *
   * Usually takes about 60 s. `error` ends the wait with an error that says what to do.
   *
   * Observed by others.
   *
   * @param volumeId - Id of the volume.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(volumeId: string, options?: WaitOptions): Promise<void> {
    return this._gone('volumes.waitUntilDeleted', volumeId, options);
  }

  /**
   * Begins to wait until the volume is available: its time limit counts from now. Nothing is sent yet.
   *
   * @param volumeId - Id of the volume.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilAvailable(volumeId: string, options?: WaitLimit): Promise<Wait<VolumeShowResponse>> {
    return this._start('volumes.waitUntilAvailable', volumeId, options);
  }

  /**
   * Begins to wait until the volume is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param volumeId - Id of the volume.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(volumeId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('volumes.waitUntilDeleted', volumeId, options);
  }
}

/** Who may use a volume. */
export class AccessRules extends Group {
  /**
   * List who may use a volume.
   *
   * Gives the whole list at once.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListAccessRulesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListAccessRulesRequest, options?: CallOptions): Pages<AccessRuleListResponse, AccessRule> {
    return this._list('accessRules.list', input, 'access_rules', options);
  }

  /**
   * Let one server or endpoint use a volume, or no longer.
   *
   * One call adds or removes one. The servers of a Kubernetes cluster are added by the cluster itself.
   * The volume must be available.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link AccessRuleRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What was asked for.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: AccessRuleRequest, options?: CallOptions): Call<AccessRuleResponse> {
    return this._call('accessRules.update', input, options);
  }
}

/**
 * Volumes that several servers or a cluster use together, over NFS or CIFS.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/file-storage.md}
 */
export class FileStorage extends Client {
  protected override get _service(): string {
    return 'file-storage';
  }

  /**
   * Volumes. They depend on nothing; who may use one is said with {@link AccessRules.update |
   * accessRules.update}.
   */
  readonly volumes: Volumes = new Volumes(this);

  /** Who may use a volume. */
  readonly accessRules: AccessRules = new AccessRules(this);
}
