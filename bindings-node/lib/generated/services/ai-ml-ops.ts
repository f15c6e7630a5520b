/**
 * Samsung Cloud Platform AI&MLOps Platform: client and types.
 *
 * Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
 */

import { Client } from '../../client';
import type { Call, CallOptions, Pages, Wait, WaitLimit, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * Kind of nodes the platform runs on.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/}
 *
 * - `vm`: Virtual machines.
 * - `bm`: Bare metal.
 */
export type AiMlOpsPlatformCreateNodeType =
  | 'vm'
  | 'bm'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the Kubernetes cluster.
 *
 * - `RUNNING`: Runs.
 */
export type AiMlOpsPlatformDetailClusterState =
  | 'RUNNING'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * What to do with the DNS record.
 *
 * - `CREATE`: Make the record.
 * - `UPDATE`: Change the record.
 * - `DELETE`: Remove the record.
 */
export type AiMlOpsPlatformDomainServiceOperationType =
  | 'CREATE'
  | 'UPDATE'
  | 'DELETE'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Image category.
 *
 * - `APP`: Seen by a third party.
 */
export type AiMlOpsPlatformImageCategory =
  | 'APP'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Edition of the product.
 *
 * - `Enterprise`: Enterprise edition.
 * - `Mini`: Mini edition.
 */
export type Edition =
  | 'Enterprise'
  | 'Mini'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Where the platform is reachable from.
 *
 * - `Public`: Reachable from the internet.
 * - `Private`: Reachable inside the VPC.
 */
export type EndpointType =
  | 'Public'
  | 'Private'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the release.
 *
 * - `DEPLOYED`: Deployed and usable.
 */
export type ReleaseState =
  | 'DEPLOYED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Edition of the product to test for.
 *
 * - `Enterprise`: Enterprise edition, as the reference writes it.
 * - `Mini`: Mini edition, as the reference writes it.
 * - `enterprise`: Enterprise edition, as a message of the service writes it.
 * - `mini`: Mini edition, as a message of the service writes it.
 */
export type ValidateClusterResourceSizeProductType =
  | 'Enterprise'
  | 'Mini'
  | 'enterprise'
  | 'mini'
  | (string & {});

/**
 * The release to deploy.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/}
 */
export interface AiMlOpsPlatformCreateRequest {
  /** Where the platform is reachable from. */
  ai_ml_ops_platform_endpoint_type?: EndpointType | null;
  /** Edition of the product. */
  ai_ml_ops_platform_type: Edition;
  /** Id of the existing Kubernetes cluster; left out for a new one. */
  cluster_id?: string | null;
  /** Id of the image, opaque text. */
  image_id: string;
  /** E-mail address of the first user. */
  initial_user_email?: string | null;
  /** Password of the first user. */
  initial_user_password?: string | null;
  /** Name of the release. */
  release_name: string;
  /** Kubernetes storage class that volumes are made in. */
  storage_class_name?: string | null;
  /** Tags to attach. */
  tags?: Array<Record<string, unknown>>;
  /** Kind of nodes the platform runs on. Since API version 1.2. */
  node_type?: AiMlOpsPlatformCreateNodeType | null;
}

/** Input of {@link AIMLOps.createPlatform | createPlatform}. */
export interface AiMlOpsPlatformCreateWithK8sEngineRequest {
  /** What to deploy. */
  ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest;
  /** The cluster to make first; left out for an existing one. */
  kubernetes_engine_create_request?: KubernetesEngineCreateRequest | null;
  /** The node pool to make first; left out for an existing cluster. */
  node_pool_create_request?: NodePoolCreateRequest | null;
}

/**
 * A platform release.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdetailresponse/}
 */
export interface AiMlOpsPlatformDetailResponse {
  /** DNS record of the release. */
  ai_ml_ops_platform_domain_service?: Record<string, unknown>;
  /** IP address the platform is reached under. */
  ai_ml_ops_platform_endpoint_ip_address?: string;
  /** Port the platform is reached under, as text. */
  ai_ml_ops_platform_endpoint_port?: string;
  /** Where the platform is reachable from. */
  ai_ml_ops_platform_endpoint_type?: EndpointType;
  /** Edition of the product. */
  ai_ml_ops_platform_type?: Edition;
  /** Id of the Kubernetes cluster. */
  cluster_id?: string;
  /** Name of the Kubernetes cluster. */
  cluster_name?: string | null;
  /** State of the Kubernetes cluster. */
  cluster_state?: AiMlOpsPlatformDetailClusterState | null;
  /** Id of the user who created it. */
  created_by?: string;
  /** When it was created. */
  created_dt?: string;
  /** State of the dashboard; values are not documented. */
  dashboard_state?: string;
  /** Id of the image, opaque text. */
  image_id?: string;
  /** Name of the image. */
  image_name?: string;
  /** E-mail address of the first user. */
  initial_user_email?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** When it last changed. */
  modified_dt?: string;
  /** Id of the project. */
  project_id?: string;
  /** Name of the project. */
  project_name?: string;
  /** Id of the release. */
  release_id: string;
  /** Name of the release. */
  release_name?: string;
  /** State of the release. */
  release_state: ReleaseState;
  /** Kubernetes storage class that volumes are made in. */
  storage_class_name?: string;
  /** Version of the platform. */
  version?: string;
}

/**
 * Change of the DNS record of a release.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdomainservicereuqest/}
 */
export interface AiMlOpsPlatformDomainServiceRequest {
  /** Id of the DNS zone. */
  dns_id?: string | null;
  /** The full domain name. */
  domain_service_name?: string | null;
  /** IP address that the record points to. */
  ip?: string | null;
  /** What to do with the DNS record. */
  operation_type?: AiMlOpsPlatformDomainServiceOperationType | null;
  /** Id of the DNS record. */
  record_id?: string | null;
  /** Name of the DNS record. */
  record_name?: string | null;
}

/**
 * A platform image.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimagesresponse/}
 */
export interface AiMlOpsPlatformImage {
  /** Base image tag. */
  base_image?: string | null;
  /** Image category. */
  category?: AiMlOpsPlatformImageCategory | null;
  /** Id of the user who created it. */
  created_by?: string | null;
  /** When it was created. */
  created_dt?: string;
  /** Free text. */
  description?: string | null;
  /** Icon content. */
  icon_file?: string | null;
  /** Icon file name. */
  icon_file_name?: string | null;
  /** Free-form image attributes. */
  image_attr?: Record<string, unknown>;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Name of the image. */
  image_name?: string | null;
  /** Id of the user who changed it last. */
  modified_by?: string | null;
  /** When it last changed. */
  modified_dt?: string;
  /** Operating system type. */
  os_type?: string | null;
  /** Edition of the product. */
  product_type?: Edition | null;
  /** Id of the project. */
  project_id?: string | null;
}

/**
 * A page of images.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimageslistresponse/}
 */
export interface AiMlOpsPlatformImagesListResponse {
  /** Items of this page. */
  contents: AiMlOpsPlatformImage[];
  /** Number of items on all pages. */
  total_count?: number;
}

/**
 * A release in a list.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubeflowresponse/}
 */
export interface AiMlOpsPlatformSummary {
  /** Id of the Kubernetes cluster. */
  cluster_id?: string;
  /** Name of the Kubernetes cluster. */
  cluster_name?: string | null;
  /** Id of the user who created it. */
  created_by?: string;
  /** When it was created. */
  created_dt?: string;
  /** Edition of the product. */
  kubeflow_type?: Edition;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** When it last changed. */
  modified_dt?: string;
  /** Id of the release. */
  release_id: string;
  /** Name of the release. */
  release_name: string;
  /** State of the release. */
  status?: ReleaseState;
  /** Version of the platform. */
  version?: string;
}

/** Input of {@link AIMLOps.updatePlatform | updatePlatform}. */
export interface AiMlOpsPlatformUpdateRequest {
  /** Id of the release: 32 hexadecimal digits. */
  release_id: string;
  /** Change of the DNS record. */
  ai_ml_ops_platform_domain_service?: AiMlOpsPlatformDomainServiceRequest | null;
  /** Where the platform is reachable from. */
  ai_ml_ops_platform_endpoint_type?: EndpointType | null;
}

/**
 * A page of releases.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformslistresponse/}
 */
export interface AiMlOpsPlatformsListResponse {
  /** Items of this page. */
  contents: AiMlOpsPlatformSummary[];
  /** Number of items on all pages. */
  total_count?: number;
}

/**
 * The request was accepted and is being carried out.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/asyncresponse/}
 */
export interface AsyncResponse {
  /** Id of the project. */
  project_id?: string;
  /** Id of the accepted request, for questions to the vendor. */
  request_id?: string;
  /** Id of the resource the request is about. */
  resource_id: string;
}

/** Input of {@link AIMLOps.checkClusterVersion | checkClusterVersion}. */
export interface CheckClusterVersionRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /** Version to test. */
  version: string;
}

/** Input of {@link AIMLOps.checkDuplication | checkDuplication}. */
export interface CheckDuplicationRequest {
  /** Release name to test. */
  release_name: string;
}

/**
 * Outcome of a check.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/checkresponse/}
 */
export interface CheckResponse {
  /** Outcome of the check; what true means depends on the operation. */
  result?: boolean;
}

/** Input of {@link AIMLOps.deletePlatform | deletePlatform}. */
export interface DeletePlatformRequest {
  /** Id of the release: 32 hexadecimal digits. */
  release_id: string;
  /** Whether the Kubernetes cluster is deleted as well. Default: `false`. */
  with_k8s?: boolean;
}

/** Input of {@link AIMLOps.getPlatformDetails | getPlatformDetails}. */
export interface GetPlatformDetailsRequest {
  /** Id of the release: 32 hexadecimal digits. */
  release_id: string;
}

/**
 * The cluster to make.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubernetesenginecreaterequest/}
 */
export interface KubernetesEngineCreateRequest {
  /** Id of the CIFS file storage volume. */
  cifs_volume_id?: string | null;
  /** Whether logs go to the cloud logging service. */
  cloud_logging_enabled?: boolean;
  /** Version of Kubernetes. */
  k8s_version: string;
  /**
   * Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter first, no hyphen
   * last.
   */
  kubernetes_engine_name: string;
  /** Id of the load balancer. */
  lb_id?: string | null;
  /** Resources allowed on the private endpoint. */
  private_acl_ip_resource?: Array<Record<string, unknown>>;
  /** Address allowed on the public endpoint. */
  public_acl_ip_address?: string | null;
  /** Ids of the security groups of the cluster. */
  security_group_id_list: string[];
  /** Id of the subnet of the cluster. */
  subnet_id: string;
  /** Id of the file storage volume of the cluster. */
  volume_id: string;
  /** Id of the VPC of the cluster. */
  vpc_id: string;
}

/** Input of {@link AIMLOps.listImages | listImages}. */
export interface ListImagesRequest {
  /** Items per page. Default: `20`. */
  size?: number;
  /** Number of the page; the first is 0. Default: `0`. */
  page?: number;
  /** Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`. */
  sort?: string;
  /** Only images of this name. */
  image_name?: string;
}

/**
 * Nodes of a cluster.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/listnoderesponse/}
 */
export interface ListNodeResponse {
  /** Number of items. */
  count?: number;
  /** Links, free-form. */
  links?: Array<Record<string, unknown>>;
  /** Nodes. */
  nodes: NodeResponse[];
}

/** Input of {@link AIMLOps.listNodes | listNodes}. */
export interface ListNodesRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /** Items per page. Default: `20`. */
  size?: number;
  /** Number of the page; the first is 0. Default: `0`. */
  page?: number;
  /** Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`. */
  sort?: string;
}

/** Input of {@link AIMLOps.listPlatforms | listPlatforms}. */
export interface ListPlatformsRequest {
  /** Items per page. Default: `20`. */
  size?: number;
  /** Number of the page; the first is 0. Default: `0`. */
  page?: number;
  /** Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`. */
  sort?: string;
  /** Only releases that this user created. */
  created_by?: string;
  /** Only the release of this name. */
  release_name?: string;
  /** Only releases on this cluster. */
  cluster_name?: string;
  /** Only releases of this version. */
  version?: string;
  /** Only releases of this edition. */
  kubeflow_type?: Edition;
  /** Only releases in this state. */
  status?: ReleaseState;
}

/**
 * Storage classes of a cluster.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/liststorageclassresponse/}
 */
export interface ListStorageClassResponse {
  /** Number of items. */
  count?: number;
  /** Links, free-form. */
  links?: Array<Record<string, unknown>>;
  /** Storage classes. */
  storage_classes: StorageClassResponse[];
}

/** Input of {@link AIMLOps.listStorageClasses | listStorageClasses}. */
export interface ListStorageClassesRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
}

/**
 * The node pool to make.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/nodepoolcreaterequest/}
 */
export interface NodePoolCreateRequest {
  /** Id of the Kubernetes cluster; left out for a new one. */
  cluster_id?: string;
  /** Number of nodes wanted. */
  desired_node_count?: number | null;
  /** Node operating system. */
  image_os: string;
  /** Node operating system version. */
  image_os_version: string;
  /** Whether broken nodes are replaced. */
  is_auto_recovery?: boolean;
  /** Whether the number of nodes follows the load. */
  is_auto_scale?: boolean;
  /** Name of the key pair for logging in to nodes. */
  keypair_name: string;
  /** Version of Kubernetes. */
  kubernetes_version?: string;
  /** Greatest number of nodes when scaling is on. */
  max_node_count?: number | null;
  /** Least number of nodes when scaling is on. */
  min_node_count?: number | null;
  /** Name of the node pool. */
  name: string;
  /** Kind of server of a node. */
  server_type_id: string;
  /**
   * Size of the disk of a node, probably in GB.
   *
   * Inferred.
   */
  volume_size: number;
  /** Kind of disk of a node. */
  volume_type_name: string;
  /**
   * Availability zone of the node pool. Since API version 1.2.
   *
   * Inferred.
   */
  zone?: string | null;
}

/**
 * A node of a cluster.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/noderesponse/}
 */
export interface NodeResponse {
  /** Age, as text. */
  age?: string;
  /** Id of the Kubernetes cluster. */
  cluster_id?: string;
  /** Container runtime version. */
  container_version?: string;
  /** When it was created, as text. */
  created_at?: string;
  /** Public address of the node. */
  external_ip_address?: string | null;
  /** GPU model. */
  gpu_name?: string | null;
  /** IP address of the node inside the VPC. */
  ip?: string;
  /** Kernel version. */
  kernel_version?: string;
  /** Version of Kubernetes. */
  kubernetes_version?: string;
  /** Name of the node. */
  name?: string;
  /** Capacity entries of the node. */
  node_capacities?: Array<Record<string, unknown>>;
  /** State of the node; values are not documented. */
  node_status?: string;
  /** Pods on the node, as text. */
  number_of_allocated_pods?: string;
  /** GPUs on the node. */
  number_of_gpu?: number;
  /** Operating system of the node. */
  os_image?: string;
  /** Id of the Kubernetes object. */
  uid?: string;
  /** Whether the node belongs to a multi-node GPU cluster. Since API version 1.1. */
  mngc_node?: boolean;
  /** Kind of multi-node GPU cluster node. Since API version 1.1. */
  mngc_node_type?: string | null;
}

/**
 * A storage class of a cluster.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/storageclassresponse/}
 */
export interface StorageClassResponse {
  /** Age, as text. */
  age?: string;
  /** Whether volumes can grow, as text. */
  allow_volume_expansion?: string;
  /** Id of the Kubernetes cluster. */
  cluster_id?: string;
  /** When it was created, as text. */
  created_at?: string;
  /** Whether it is the default class, as text. */
  default_class?: string;
  /** Name of the storage class. */
  name?: string;
  /** Volume provisioner. */
  provisioner?: string;
  /** What happens to released volumes. */
  pv_reclaim_policy?: string;
  /** Id of the Kubernetes object. */
  uid?: string;
  /** When volumes are bound. */
  volume_binding_mode?: string;
}

/** Input of {@link AIMLOps.validateClusterNamespace | validateClusterNamespace}. */
export interface ValidateClusterNamespaceRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
}

/** Input of {@link AIMLOps.validateClusterResourceSize | validateClusterResourceSize}. */
export interface ValidateClusterResourceSizeRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /** Edition of the product to test for. */
  product_type: ValidateClusterResourceSizeProductType;
}

/**
 * Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API
 * versions 1.0 to 1.2; the version sent is set for each operation.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/ai-ml-ops.md}
 */
export class AIMLOps extends Client {
  protected override get _service(): string {
    return 'ai-ml-ops';
  }

  /**
   * Test whether a Kubernetes cluster suits a version.
   *
   * Needs the 32 letters and digits of a cluster id. What `result` means here is not documented; a
   * running cluster with nothing installed was seen to answer false.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/}
   *
   * @param input - What it takes; {@link CheckClusterVersionRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Outcome of a check.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400, `ValidationError`: The version is missing. The service says: `Field required`.
   * - 400: The cluster id is not 32 hexadecimal digits without hyphens.
   */
  checkClusterVersion(input: CheckClusterVersionRequest, options?: CallOptions): Call<CheckResponse> {
    return this._call('aiMlOps.checkClusterVersion', input, options);
  }

  /**
   * Test whether a release name is taken.
   *
   * `result` is true if the name is taken and false if it is free.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/}
   *
   * @param input - What it takes; {@link CheckDuplicationRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Outcome of a check.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: The release name is missing.
   */
  checkDuplication(input: CheckDuplicationRequest, options?: CallOptions): Call<CheckResponse> {
    return this._call('aiMlOps.checkDuplication', input, options);
  }

  /**
   * List platform releases.
   *
   * Cut into pages; the first page is 0.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/}
   *
   * @param input - What it takes; {@link ListPlatformsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  listPlatforms(input: ListPlatformsRequest = {}, options?: CallOptions): Pages<AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary> {
    return this._list('aiMlOps.listPlatforms', input, 'contents', options);
  }

  /**
   * Deploy a platform onto an existing or a new Kubernetes cluster.
   *
   * Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send the
   * first part alone, with `cluster_id`. For a new cluster send all three parts without `cluster_id`.
   * The id of the new release comes as `resource_id`.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/}
   *
   * @param input - What it takes; {@link AiMlOpsPlatformCreateWithK8sEngineRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
   */
  createPlatform(input: AiMlOpsPlatformCreateWithK8sEngineRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('aiMlOps.createPlatform', input, options);
  }

  /**
   * Read one platform release.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/}
   *
   * @param input - What it takes; {@link GetPlatformDetailsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A platform release.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400 instead.
   * - 400: The release id is not 32 letters and digits.
   */
  getPlatformDetails(input: GetPlatformDetailsRequest, options?: CallOptions): Call<AiMlOpsPlatformDetailResponse> {
    return this._call('aiMlOps.getPlatformDetails', input, options);
  }

  /**
   * Change the kind of endpoint or the domain of a release.
   *
   * Answers at once; the change is done when the state is DEPLOYED again.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/}
   *
   * @param input - What it takes; {@link AiMlOpsPlatformUpdateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  updatePlatform(input: AiMlOpsPlatformUpdateRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('aiMlOps.updatePlatform', input, options);
  }

  /**
   * Delete a platform release, on request with its Kubernetes cluster.
   *
   * Answers without a body. The release is gone when {@link AIMLOps.getPlatformDetails |
   * getPlatformDetails} no longer finds it. `with_k8s` deletes the whole cluster.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/}
   *
   * @param input - What it takes; {@link DeletePlatformRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: The release id is not 32 letters and digits.
   */
  deletePlatform(input: DeletePlatformRequest, options?: CallOptions): Call<void> {
    return this._call('aiMlOps.deletePlatform', input, options);
  }

  /**
   * List the platform images that can be deployed.
   *
   * Cut into pages; the first page is 0. Image ids are opaque text.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/}
   *
   * @param input - What it takes; {@link ListImagesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  listImages(input: ListImagesRequest = {}, options?: CallOptions): Pages<AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage> {
    return this._list('aiMlOps.listImages', input, 'contents', options);
  }

  /**
   * List the nodes of a cluster.
   *
   * Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406.
   * Cut into pages; the first page is 0.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/}
   *
   * @param input - What it takes; {@link ListNodesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how. In particular:
   * - 404, `NotFound`: The cluster has no release.
   * - 400: The cluster is unknown.
   */
  listNodes(input: ListNodesRequest, options?: CallOptions): Pages<ListNodeResponse, NodeResponse> {
    return this._list('aiMlOps.listNodes', input, 'nodes', options);
  }

  /**
   * List the storage classes of a cluster.
   *
   * Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406.
   * Gives the whole list at once.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/}
   *
   * @param input - What it takes; {@link ListStorageClassesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how. In particular:
   * - 404, `NotFound`: The cluster has no release.
   * - 400: The cluster is unknown.
   */
  listStorageClasses(input: ListStorageClassesRequest, options?: CallOptions): Pages<ListStorageClassResponse, StorageClassResponse> {
    return this._list('aiMlOps.listStorageClasses', input, 'storage_classes', options);
  }

  /**
   * Test whether a platform can be installed into the namespaces of a cluster.
   *
   * What `result` means here is not documented; a running cluster with nothing installed was seen to
   * answer false.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/}
   *
   * @param input - What it takes; {@link ValidateClusterNamespaceRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Outcome of a check.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  validateClusterNamespace(input: ValidateClusterNamespaceRequest, options?: CallOptions): Call<CheckResponse> {
    return this._call('aiMlOps.validateClusterNamespace', input, options);
  }

  /**
   * Test whether a cluster is large enough for a product edition.
   *
   * `result` is probably true if the cluster is large enough.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/}
   *
   * @param input - What it takes; {@link ValidateClusterResourceSizeRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Outcome of a check.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: The product edition is neither enterprise nor mini.
   */
  validateClusterResourceSize(input: ValidateClusterResourceSizeRequest, options?: CallOptions): Call<CheckResponse> {
    return this._call('aiMlOps.validateClusterResourceSize', input, options);
  }

  /**
   * Does what {@link AIMLOps.createPlatform | createPlatform} does, unless something of this
   * `release_name` is there: then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * AIMLOps.getPlatformDetails | getPlatformDetails} shows: `ai_ml_ops_platform_endpoint_type`,
   * `ai_ml_ops_platform_type`, `cluster_id`, `image_id`, `initial_user_email` and `storage_class_name`.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link AiMlOpsPlatformCreateWithK8sEngineRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
   */
  ensurePlatform(input: AiMlOpsPlatformCreateWithK8sEngineRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('aiMlOps.ensurePlatform', input, options);
  }

  /**
   * Deploy a platform onto an existing or a new Kubernetes cluster.
   *
   * Then waits until the platform is deployed. What was made stays if the wait fails; the error names
   * its id.
   *
   * @param input - What it takes; {@link AiMlOpsPlatformCreateWithK8sEngineRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The platform as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createPlatformAndWait(input: AiMlOpsPlatformCreateWithK8sEngineRequest, options?: WaitOptions): Promise<AiMlOpsPlatformDetailResponse> {
    return this._made('aiMlOps.createPlatform', input, 'resource_id', 'aiMlOps.waitUntilDeployed', options);
  }

  /**
   * Waits until the platform is deployed: its `release_state` is `DEPLOYED`.
   *
   * Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what
   * to do.
   *
   * Inferred; see {@link
   * https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print}
   *
   * @param releaseId - Id of the platform.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The platform as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeployed(releaseId: string, options?: WaitOptions): Promise<AiMlOpsPlatformDetailResponse> {
    return this._wait('aiMlOps.waitUntilDeployed', releaseId, options);
  }

  /**
   * Waits until the platform no longer exists.
   *
   * Usually takes about 600 s.
   *
   * Inferred; see {@link
   * https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print}
   *
   * @param releaseId - Id of the platform.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(releaseId: string, options?: WaitOptions): Promise<void> {
    return this._gone('aiMlOps.waitUntilDeleted', releaseId, options);
  }

  /**
   * Begins to wait until the platform is deployed: its time limit counts from now. Nothing is sent yet.
   *
   * @param releaseId - Id of the platform.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeployed(releaseId: string, options?: WaitLimit): Promise<Wait<AiMlOpsPlatformDetailResponse>> {
    return this._start('aiMlOps.waitUntilDeployed', releaseId, options);
  }

  /**
   * Begins to wait until the platform is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param releaseId - Id of the platform.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(releaseId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('aiMlOps.waitUntilDeleted', releaseId, options);
  }
}
