/**
 * Samsung Cloud Platform Virtual Server: client and types.
 *
 * Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * Type that the image comes from.
 *
 * - `standard`: For servers.
 * - `k8s`: For nodes of clusters.
 */
export type ImageScpOriginalImageType =
  | 'standard'
  | 'k8s'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the image.
 *
 * - `active`: Can be used.
 */
export type ImageStatus =
  | 'active'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Who sees it.
 *
 * - `public`: Everybody.
 * - `community`: Everybody who asks for it.
 * - `shared`: Accounts it is shared with.
 * - `private`: Its account.
 */
export type ImageVisibility =
  | 'public'
  | 'community'
  | 'shared'
  | 'private'
  | (string & {});

/** Input of {@link Keypairs.delete | keypairs.delete}. */
export interface DeleteKeypairsRequest {
  /** Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters. */
  keypair_name: string;
}

/**
 * An image.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imageshowresponse/}
 */
export interface Image {
  /** MD5 sum of the data. */
  checksum?: string | null;
  /** Form of the container, for example `bare`. */
  container_format?: string;
  /** When it was created. */
  created_at?: string;
  /** Form of the disk, for example `qcow2`. */
  disk_format?: string;
  /** Path of the data inside of the service. */
  file?: string;
  /** Id of the image. */
  id: string;
  /** Least size of the root disk. In GB. */
  min_disk?: number;
  /** Least memory. In MB. */
  min_ram?: number;
  /** Name of the image. */
  name: string;
  /** Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows` or `oracle`. */
  os_distro?: string | null;
  /** Algorithm of `os_hash_value`. */
  os_hash_algo?: string | null;
  /** Hash of the data. */
  os_hash_value?: string | null;
  /** Whether lists leave it out. */
  os_hidden?: boolean;
  /** Id of the account that owns the image. */
  owner?: string;
  /** Name of the account that owns it. */
  owner_account_name?: string | null;
  /** Name of the user who owns it. */
  owner_user_name?: string | null;
  /** Whether it cannot be deleted. */
  protected?: boolean;
  /** Device of the root disk. */
  root_device_name?: string | null;
  /** Type of the image, for example a version of an operating system. */
  scp_image_type?: string | null;
  /** Version of Kubernetes; only on images for nodes of clusters. */
  scp_k8s_version?: string | null;
  /** Type that the image comes from. */
  scp_original_image_type?: ImageScpOriginalImageType | null;
  /** Build of the operating system. */
  scp_os_build_version?: string | null;
  /** Version of the operating system: what a node pool is given as `image_os_version`. */
  scp_os_version?: string | null;
  /** Size of the data, in bytes. At most 9007199254740991. */
  size?: number | null;
  /** State of the image. */
  status: ImageStatus;
  /** When it was changed last. */
  updated_at?: string;
  /** Where it was imported from. */
  url?: string | null;
  /** Size of the disk, in bytes. At most 9007199254740991. */
  virtual_size?: number | null;
  /** Who sees it. */
  visibility?: ImageVisibility;
  /** Disks that belong to it, as text. */
  volumes?: string | null;
}

/**
 * A page of images.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imagelistresponse/}
 */
export interface ImageListResponse {
  /** The images. */
  images: Image[];
}

/** Input of {@link Keypairs.create | keypairs.create}. */
export interface KeypairCreateRequest {
  /**
   * Name of the key pair: letters, digits, blanks, `-` and `_`. Nobody else in the account may have the
   * same. 1 to 255 characters.
   */
  name: string;
  /**
   * Your own public key, as OpenSSH writes it. Left out, the service makes a pair and answers the
   * private key once.
   */
  public_key?: string | null;
  /** Tags to attach, at most 50. */
  tags?: Tag[] | null;
}

/**
 * The new key pair.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypaircreateresponse/}
 */
export interface KeypairCreateResponse {
  /** Fingerprint of the public key. */
  fingerprint?: string;
  /** Name of the key pair. */
  name: string;
  /** Private key as PEM, if the service made it. It is never shown again: store it now. */
  private_key?: string | null;
  /** Public key. */
  public_key?: string;
  /** Kind of key: `ssh`. */
  type?: string;
}

/**
 * A page of key pairs.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairlistresponse/}
 */
export interface KeypairListResponse {
  /** The key pairs. */
  keypairs: KeypairRow[];
}

/**
 * A key pair.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypair/}
 */
export interface KeypairRow {
  /** Fingerprint of the public key. */
  fingerprint?: string;
  /** Name of the key pair. */
  name: string;
  /** Public key. */
  public_key?: string;
  /** Kind of key: `ssh`. */
  type?: string;
}

/**
 * A key pair.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairshowresponse/}
 */
export interface KeypairShowResponse {
  /** When it was created. */
  created_at?: string;
  /** Fingerprint of the public key. */
  fingerprint?: string;
  /** Number of the key pair. It is named by its name everywhere. */
  id?: number;
  /** Name of the key pair. */
  name: string;
  /** Public key. */
  public_key: string;
  /** Kind of key: `ssh`. */
  type?: string;
  /** Id of the user who owns it. */
  user_id?: string;
}

/** Input of {@link Images.list | images.list}. */
export interface ListImagesRequest {
  /** Rows per page. 1 to 1000. */
  limit?: number;
  /** Last row of the page before: its name for key pairs, its id elsewhere. */
  marker?: string;
  /** Only images of this type. */
  scp_image_type?: string;
  /** Only images that come from this type: `standard` for servers, `k8s` for nodes of clusters. */
  scp_original_image_type?: string;
  /** Only images of this name. */
  name?: string;
  /** Only images of this operating system. */
  os_distro?: string;
  /** Only images in this state. */
  status?: string;
  /** Only images that this circle sees: `public`, `community`, `shared` or `private`. */
  visibility?: string;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
}

/** Input of {@link Keypairs.list | keypairs.list}. */
export interface ListKeypairsRequest {
  /** Rows per page. */
  limit?: number;
  /** Last row of the page before: its name for key pairs, its id elsewhere. */
  marker?: string;
}

/** Input of {@link ServerTypes.list | serverTypes.list}. */
export interface ListServerTypesRequest {
  /** Rows per page. */
  limit?: number;
  /** Last row of the page before: its name for key pairs, its id elsewhere. */
  marker?: string;
  /** Only kinds with a root disk of at least so many GB. */
  min_disk?: number;
  /** Only kinds with at least so much memory; the unit is not documented. */
  min_ram?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
}

/** Input of {@link VolumeTypes.list | volumeTypes.list}. */
export interface ListVolumeTypesRequest {
  /** Rows per page. At most 1000. */
  limit?: number;
  /** Rows to skip. Leave it out: pages are cut by `marker`. */
  offset?: number;
  /** Last row of the page before: its name for key pairs, its id elsewhere. */
  marker?: string;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
}

/**
 * A kind of server.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertype/}
 */
export interface ServerType {
  /** Free text. */
  description?: string | null;
  /**
   * Size of the root disk. In GB.
   *
   * Inferred.
   */
  disk?: number;
  /**
   * Size of the disk that goes with the server. In GB.
   *
   * Inferred.
   */
  ephemeral?: number;
  /** What else is known of it. */
  extra_specs?: Record<string, unknown>;
  /** Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with `g` has GPUs. */
  id: string;
  /** Name of the kind, the same as its id. */
  name: string;
  /** Memory; the unit is not documented. */
  ram?: number;
  /** Size of the disk for swapping; the unit is not documented. */
  swap?: number;
  /** Processors. */
  vcpus?: number;
}

/**
 * A page of kinds of servers.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertypelistresponse/}
 */
export interface ServerTypeListResponse {
  /** The kinds. */
  server_types: ServerType[];
}

/** Input of {@link Images.show | images.show}. */
export interface ShowImagesRequest {
  /** Id of the image. */
  image_id: string;
}

/** Input of {@link Keypairs.show | keypairs.show}. */
export interface ShowKeypairsRequest {
  /** Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters. */
  keypair_name: string;
}

/** Input of {@link ServerTypes.show | serverTypes.show}. */
export interface ShowServerTypesRequest {
  /** Id of the kind of server. */
  server_type_id: string;
}

/** Input of {@link VolumeTypes.show | volumeTypes.show}. */
export interface ShowVolumeTypesRequest {
  /** Id of the kind of disk. */
  volume_type_id: string;
}

/**
 * A tag.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/tag/}
 */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value?: string | null;
}

/**
 * A kind of disk.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypedetailresponse/}
 */
export interface VolumeType {
  /** Free text. */
  description?: string | null;
  /** What else is known of it. */
  extra_specs?: VolumeTypeExtraSpecs;
  /** Id of the kind. */
  id: string;
  /** Name of the kind: what a node pool is given as `volume_type_name`. */
  name?: string | null;
}

/**
 * What else is known of a kind of disk.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypeextraspecs/}
 */
export interface VolumeTypeExtraSpecs {
  /** Whether several servers can have the same disk, as text. */
  multiattach?: string | null;
}

/**
 * A page of kinds of disks.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypelistresponse/}
 */
export interface VolumeTypeListResponse {
  /** The kinds. */
  volume_types: VolumeType[];
}

/** SSH key pairs to log in to servers and nodes with. */
export class Keypairs extends Group {
  /**
   * List the key pairs of the user.
   *
   * Private keys are shown nowhere. Pages are cut by the name of the last pair.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listkeypairs/1.3/}
   *
   * @param input - What it takes; {@link ListKeypairsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListKeypairsRequest = {}, options?: CallOptions): Pages<KeypairListResponse, KeypairRow> {
    return this._list('keypairs.list', input, 'keypairs', options);
  }

  /**
   * Create a key pair, or store your own public key.
   *
   * Without `public_key` the service makes the pair and answers the private key this one time. Node
   * pools ask for the name as `keypair_name`. It costs nothing.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/createkeypair/1.3/}
   *
   * @param input - What it takes; {@link KeypairCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The new key pair.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 409: There is a key pair of this name.
   */
  create(input: KeypairCreateRequest, options?: CallOptions): Call<KeypairCreateResponse> {
    return this._call('keypairs.create', input, options);
  }

  /**
   * Read a key pair by its name.
   *
   * Not the private key.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showkeypair/1.3/}
   *
   * @param input - What it takes; {@link ShowKeypairsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A key pair.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowKeypairsRequest, options?: CallOptions): Call<KeypairShowResponse> {
    return this._call('keypairs.show', input, options);
  }

  /**
   * Delete a key pair by its name.
   *
   * Servers and nodes that know its public key keep it.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/deletekeypair/1.3/}
   *
   * @param input - What it takes; {@link DeleteKeypairsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteKeypairsRequest, options?: CallOptions): Call<void> {
    return this._call('keypairs.delete', input, options);
  }
}

/** Kinds of servers, by processors and memory. */
export class ServerTypes extends Group {
  /**
   * List the kinds of servers.
   *
   * Node pools ask for the id as `server_type_id`. Kinds that begin with `s` are the usual ones.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listservertypes/1.3/}
   *
   * @param input - What it takes; {@link ListServerTypesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListServerTypesRequest = {}, options?: CallOptions): Pages<ServerTypeListResponse, ServerType> {
    return this._list('serverTypes.list', input, 'server_types', options);
  }

  /**
   * Read a kind of server.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showservertype/1.3/}
   *
   * @param input - What it takes; {@link ShowServerTypesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A kind of server.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowServerTypesRequest, options?: CallOptions): Call<ServerType> {
    return this._call('serverTypes.show', input, options);
  }
}

/** Images of operating systems. */
export class Images extends Group {
  /**
   * List images for servers.
   *
   * For nodes of a cluster ask with `scp_original_image_type` `k8s`: `os_distro` and `scp_os_version`
   * are what a node pool is given. At most 1,000 per page.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listimages/1.3/}
   *
   * @param input - What it takes; {@link ListImagesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListImagesRequest = {}, options?: CallOptions): Pages<ImageListResponse, Image> {
    return this._list('images.list', input, 'images', options);
  }

  /**
   * Read an image.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showimage/1.3/}
   *
   * @param input - What it takes; {@link ShowImagesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns An image.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowImagesRequest, options?: CallOptions): Call<Image> {
    return this._call('images.show', input, options);
  }
}

/** Kinds of disks. */
export class VolumeTypes extends Group {
  /**
   * List the kinds of disks.
   *
   * Node pools ask for the name. `SSD_Provisioned` needs numbers for its speed beside the size.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listvolumetypes/1.3/}
   *
   * @param input - What it takes; {@link ListVolumeTypesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListVolumeTypesRequest = {}, options?: CallOptions): Pages<VolumeTypeListResponse, VolumeType> {
    return this._list('volumeTypes.list', input, 'volume_types', options);
  }

  /**
   * Read a kind of disk.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showvolumetype/1.3/}
   *
   * @param input - What it takes; {@link ShowVolumeTypesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A kind of disk.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowVolumeTypesRequest, options?: CallOptions): Call<VolumeType> {
    return this._call('volumeTypes.show', input, options);
  }
}

/**
 * What servers and nodes of clusters are made of: key pairs, kinds of servers, images and kinds of
 * disks. Servers themselves are not part of this description.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/virtual-server.md}
 */
export class VirtualServer extends Client {
  protected override get _service(): string {
    return 'virtual-server';
  }

  /** SSH key pairs to log in to servers and nodes with. */
  readonly keypairs: Keypairs = new Keypairs(this);

  /** Kinds of servers, by processors and memory. */
  readonly serverTypes: ServerTypes = new ServerTypes(this);

  /** Images of operating systems. */
  readonly images: Images = new Images(this);

  /** Kinds of disks. */
  readonly volumeTypes: VolumeTypes = new VolumeTypes(this);
}
