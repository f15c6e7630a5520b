/**
 * Samsung Cloud Platform Kubernetes Engine: client and types.
 *
 * Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, FileTypes, Pages, Wait, WaitLimit, WaitOptions } from '../../client';
import type { Download } from '../../download';

/**
 * Text with known values; any other text is as good.
 *
 * State of a cluster.
 *
 * - `RUNNING`: Works.
 */
export type ClusterStatus =
  | 'RUNNING'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Whose address a kubeconfig has.
 */
export type KubeconfigKind =
  | 'private'
  | 'public'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Kind of storage.
 *
 * - `fs`: File Storage.
 * - `obs`: Object Storage.
 */
export type LinkedResourceType =
  | 'fs'
  | 'obs'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of a node pool.
 *
 * - `Running`: Works.
 */
export type NodePoolStatus =
  | 'Running'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * What it does to pods that do not tolerate it.
 *
 * - `NoSchedule`: None comes.
 * - `NoExecute`: None comes or stays.
 * - `PreferNoSchedule`: One comes if there is no other place.
 */
export type NodepoolTaintEffect =
  | 'NoSchedule'
  | 'NoExecute'
  | 'PreferNoSchedule'
  | (string & {});

/**
 * The request was accepted and is being carried out.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/asyncresponse/}
 */
export interface AsyncResponse {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Id of the accepted request, for questions to the vendor. No operation asks about it. */
  request_id?: string;
  /** Id of the resource that the request is about. */
  resource_id: string;
}

/** Input of {@link Clusters.create | clusters.create}. */
export interface ClusterCreateRequest {
  /** Whether logs of the control plane go to Cloud Logging. */
  cloud_logging_enabled: boolean;
  /**
   * Version of Kubernetes, from {@link KubernetesVersions.list | kubernetesVersions.list}. Must match
   * `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
   */
  kubernetes_version: string;
  /**
   * Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
   * account may have the same.
   */
  name: string;
  /** Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes. */
  private_endpoint_access_control_resources?: PrivateEndpointAccessControlResource[] | null;
  /**
   * Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation,
   * for example `203.0.113.0/24`. Left out, there is no address in the internet.
   */
  public_endpoint_access_control_ip?: string | null;
  /** Ids of security groups for the nodes. */
  security_group_id_list: string[];
  /** Whether logs of the control plane go to ServiceWatch. */
  service_watch_logging_enabled: boolean;
  /** Id of the subnet of the nodes. It must be `ACTIVE`. */
  subnet_id: string;
  /** Tags to attach, at most 50. */
  tags?: Tag[] | null;
  /**
   * Id of a file storage volume (NFS) for the volumes of pods. It must be `available`.
   *
   * Observed by others.
   */
  volume_id: string;
  /** Id of the VPC, that of the subnet. It must be `ACTIVE`. */
  vpc_id: string;
}

/**
 * A cluster.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/cluster/}
 */
export interface ClusterDetail {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Whether logs of the control plane go to Cloud Logging. */
  cloud_logging_enabled?: boolean;
  /** Name and number of the cluster, as the service makes it. */
  cluster_namespace?: string;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** Id of the cluster. */
  id: string;
  /** Version of Kubernetes. */
  kubernetes_version: string;
  /** Security group that the service made for the cluster. */
  managed_security_group?: ExternalResource;
  /** Greatest number of nodes of the cluster. */
  max_node_count?: number | null;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name of the cluster. */
  name: string;
  /** How many nodes there are in all node pools. */
  node_count?: number | null;
  /** Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes. */
  private_endpoint_access_control_resources?: PrivateEndpointAccessControlResource[] | null;
  /** Address of the Kubernetes API inside of the VPC. */
  private_endpoint_url?: string;
  /** `Y`: {@link Clusters.getKubeconfig | clusters.getKubeconfig} answers for `private`. */
  private_kubeconfig_download_yn?: string;
  /**
   * Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation,
   * for example `203.0.113.0/24`. Left out, there is no address in the internet.
   */
  public_endpoint_access_control_ip?: string | null;
  /** Address of the Kubernetes API in the internet, if it has one. */
  public_endpoint_url?: string | null;
  /** `Y`: {@link Clusters.getKubeconfig | clusters.getKubeconfig} answers for `public`. */
  public_kubeconfig_download_yn?: string;
  /** Security groups of the nodes. */
  security_group_list?: ExternalResource[];
  /** Whether logs of the control plane go to ServiceWatch. */
  service_watch_logging_enabled?: boolean;
  /** State of the cluster. */
  status: ClusterStatus;
  /** Subnet of the nodes. */
  subnet?: ExternalResource;
  /** File storage volume for the volumes of pods. */
  volume?: ExternalResource;
  /** VPC of the cluster. */
  vpc?: ExternalResource;
}

/**
 * A page of clusters.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterlistresponse/}
 */
export interface ClusterListResponse {
  /** The clusters. */
  clusters: ClusterRow[];
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages. */
  links?: Array<Record<string, unknown>> | null;
}

/** Input of {@link Clusters.setLogging | clusters.setLogging}. */
export interface ClusterLoggingSetRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /** Whether logs of the control plane go to Cloud Logging. */
  cloud_logging_enabled: boolean;
}

/**
 * The cluster of a node pool.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterofnodepool/}
 */
export interface ClusterOfNodepool {
  /** Id of the cluster. */
  id: string;
}

/** Input of {@link Clusters.setPrivateAccess | clusters.setPrivateAccess}. */
export interface ClusterPrivateAccessControlSetRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /** All resources that may from now on. */
  private_endpoint_access_control_resources: PrivateEndpointAccessControlResource[];
}

/** Input of {@link Clusters.setPublicAccess | clusters.setPublicAccess}. */
export interface ClusterPublicAccessControlSetRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /** The addresses that may from now on: one, or several in CIDR notation. */
  public_endpoint_access_control_ip: string;
}

/**
 * A cluster.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersummary/}
 */
export interface ClusterRow {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** When it was created. */
  created_at?: string;
  /** Id of the cluster. */
  id: string;
  /** Version of Kubernetes. */
  kubernetes_version?: string;
  /** When it was changed last. */
  modified_at?: string;
  /** Name of the cluster. */
  name: string;
  /** How many nodes there are in all node pools. */
  node_count?: number | null;
  /** State of the cluster. */
  status: ClusterStatus;
  /** Id of the subnet of the nodes. */
  subnet_id?: string | null;
}

/** Input of {@link Clusters.setSecurityGroups | clusters.setSecurityGroups}. */
export interface ClusterSecurityGroupsSetRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /** Ids of all security groups from now on. */
  security_group_id_list: string[];
}

/** Input of {@link Clusters.setServiceWatchLogging | clusters.setServiceWatchLogging}. */
export interface ClusterServiceWatchLoggingSetRequest {
  /** Id of the cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /** Whether logs of the control plane go to ServiceWatch. */
  service_watch_logging_enabled: boolean;
}

/**
 * The change was accepted and is being carried out.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersetresponse/}
 */
export interface ClusterSetResponse {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Id of the accepted request, for questions to the vendor. No operation asks about it. */
  request_id?: string;
  /** Id of the resource that the request is about. */
  resource_id: string;
}

/**
 * One cluster.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustershowresponse/}
 */
export interface ClusterShowResponse {
  /**
   * The cluster.
   *
   * Observed by others.
   */
  cluster: ClusterDetail;
}

/** Input of {@link Clusters.upgrade | clusters.upgrade}. */
export interface ClusterUpgradeSetRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /** A version above that of the cluster, from {@link KubernetesVersions.list | kubernetesVersions.list}. */
  kubernetes_version: string;
}

/** Input of {@link Clusters.delete | clusters.delete}. */
export interface DeleteClustersRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
}

/** Input of {@link NodePools.delete | nodePools.delete}. */
export interface DeleteNodePoolsRequest {
  /** Id of the node pool. */
  nodepool_id: string;
}

/** One thing that would be deleted. */
export interface Deletion {
  /** The operation that would be called with the id. */
  operation: string;
  /** What it is, in words. */
  resource: string;
  /** Its id. */
  id: string;
  /** Its name, if the list shows one. */
  name?: string;
  /** Its state when it was listed, if the list shows one. */
  state?: string;
}

/** What would be deleted, in the order in which it must go. Nothing of it is deleted by asking. */
export interface DeletionPlan {
  /** What is below comes first, the resource itself last. */
  deletions: Deletion[];
}

/**
 * A resource of another service.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/externalresource/}
 */
export interface ExternalResource {
  /** Id of the resource. */
  id: string;
  /** Name of the resource. */
  name?: string;
}

/** Input of {@link Clusters.getKubeconfig | clusters.getKubeconfig}. */
export interface GetKubeconfigClustersRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /**
   * Whose address it has: that inside of the VPC (`private`), or that in the internet (`public`). Small
   * letters. `private` or `public`.
   */
  kubeconfig_type: KubeconfigKind;
}

/** Input of {@link Clusters.getUserKubeconfig | clusters.getUserKubeconfig}. */
export interface GetUserKubeconfigClustersRequest {
  /** Id of the cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /**
   * Whose address it has: that inside of the VPC (`private`), or that in the internet (`public`). Small
   * letters. `private` or `public`.
   */
  kubeconfig_type: KubeconfigKind;
}

/**
 * A version of Kubernetes.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionsummary/}
 */
export interface KubernetesVersion {
  /** Free text. */
  description?: string | null;
  /** The version, for example `v1.34.3`: what a cluster is given. */
  kubernetes_version: string;
}

/**
 * All versions.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionlistresponse/}
 */
export interface KubernetesVersionListResponse {
  /** The versions. */
  kubernetes_versions: KubernetesVersion[];
}

/**
 * A storage that the nodes may use.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/linkedresource/}
 */
export interface LinkedResource {
  /** Id of the storage. */
  id: string;
  /** Name of the storage. */
  name: string;
  /** Kind of storage. */
  type: LinkedResourceType;
}

/** Input of {@link Clusters.list | clusters.list}. */
export interface ListClustersRequest {
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the cluster of this name. Lower-case letters, digits and hyphens. */
  name?: string;
  /** Only clusters in this state. */
  status?: string;
  /** Only clusters of this version. */
  kubernetes_version?: string;
  /** Only clusters in this subnet. */
  subnet_id?: string;
}

/** Input of {@link KubernetesVersions.list | kubernetesVersions.list}. */
export interface ListKubernetesVersionsRequest {
}

/** Input of {@link NodePools.list | nodePools.list}. */
export interface ListNodePoolsRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the node pool of this name. */
  nodepool_name?: string;
}

/** Input of {@link NodePools.listNodes | nodePools.listNodes}. */
export interface ListNodesNodePoolsRequest {
  /** Id of the node pool. */
  nodepool_id: string;
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the node of this name. */
  node_name?: string;
}

/**
 * A node.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodeinnodepool/}
 */
export interface Node {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Version of Kubernetes. */
  kubernetes_version?: string;
  /** Name of the node. */
  name: string;
  /** State of the node, for example `RUNNING`. */
  status: string;
}

/**
 * What runs on the nodes.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/image/}
 */
export interface NodeImage {
  /** Name of the image, if it is your own. */
  custom_image_name?: string | null;
  /** Operating system. */
  os?: string;
  /** Version of the operating system. */
  os_version?: string;
  /** Version of the driver for GPUs, on Ubuntu. Since API version 1.4. */
  scp_gpu_driver?: string | null;
}

/**
 * A key pair for logging in to nodes.
 *
 * Documented at {@link https://docs.e.samsungsdscloud.com/apireference/container/ske/models/keypair/}
 */
export interface NodeKeypair {
  /** Name of the key pair. */
  name: string;
}

/**
 * A page of nodes.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodelistinnodepoolresponse/}
 */
export interface NodeListInNodepoolResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages. */
  links?: Array<Record<string, unknown>> | null;
  /** The nodes. */
  nodes?: Node[] | null;
}

/**
 * A node pool.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepool/}
 */
export interface NodePoolDetail {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /**
   * Settings of the kubelet.
   *
   * Observed by others.
   */
  advanced_settings?: NodepoolAdvancedSettings;
  /** Whether broken nodes are replaced. */
  auto_recovery_enabled?: boolean;
  /** Whether the number of nodes follows the load. */
  auto_scale_enabled?: boolean;
  /** Its cluster. */
  cluster?: ClusterOfNodepool;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** How many nodes there are. */
  current_node_count?: number;
  /** How many nodes there should be, when they do not follow the load. */
  desired_node_count?: number;
  /** Id of the node pool. */
  id: string;
  /**
   * What runs on the nodes.
   *
   * Observed by others.
   */
  image?: NodeImage;
  /** Key pair for logging in to the nodes. */
  keypair?: NodeKeypair;
  /** Version of Kubernetes. */
  kubernetes_version?: string;
  /** Kubernetes labels of all nodes. */
  labels?: NodepoolLabel[] | null;
  /** File and object storages that the nodes may use. Since API version 1.3. */
  linked_resources?: LinkedResource[] | null;
  /** Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster. */
  max_node_count?: number;
  /** Least number of nodes, when they follow the load. */
  min_node_count?: number;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Name of the node pool. */
  name: string;
  /** Id of the server group that says how nodes are spread over hosts. */
  server_group_id?: string | null;
  /** Kind of server of a node. */
  server_type?: NodeServerType;
  /** State of the node pool. */
  status: NodePoolStatus;
  /** Kubernetes taints of all nodes. */
  taints?: NodepoolTaint[] | null;
  /**
   * Size of the disk of a node. In GB.
   *
   * Inferred.
   */
  volume_size?: number;
  /** Kind of disk of a node. */
  volume_type?: NodeVolumeType;
}

/**
 * A node pool.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolsummary/}
 */
export interface NodePoolRow {
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** Whether broken nodes are replaced. */
  auto_recovery_enabled?: boolean;
  /** Whether the number of nodes follows the load. */
  auto_scale_enabled?: boolean;
  /** How many nodes there are. */
  current_node_count?: number;
  /** How many nodes there should be, when they do not follow the load. */
  desired_node_count?: number;
  /** Id of the node pool. */
  id: string;
  /**
   * What runs on the nodes.
   *
   * Observed by others.
   */
  image?: NodeImage;
  /** Version of Kubernetes. */
  kubernetes_version?: string;
  /** Name of the node pool. */
  name: string;
  /** Kind of server of a node. */
  server_type?: NodeServerType;
  /** State of the node pool. */
  status: NodePoolStatus;
  /** Kind of disk of a node. */
  volume_type?: NodeVolumeTypeRow;
}

/**
 * Kind of server of a node.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/servertype/}
 */
export interface NodeServerType {
  /** What the kind is, in words. */
  description?: string;
  /** Id of the kind. */
  id?: string;
}

/**
 * Kind of disk of a node.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetype/}
 */
export interface NodeVolumeType {
  /** Whether the disk is encrypted. */
  encrypt?: boolean;
  /** Id of the kind. */
  id?: string;
  /** Name of the kind. */
  name?: string;
}

/**
 * Kind of disk of a node.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetypesummary/}
 */
export interface NodeVolumeTypeRow {
  /** Id of the kind. */
  id?: string;
  /** Name of the kind. */
  name?: string;
}

/**
 * Settings of the kubelet.
 *
 * Observed by others; see {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooladvancedsettings/}
 */
export interface NodepoolAdvancedSettings {
  /** Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`. */
  allowed_unsafe_sysctls?: string;
  /** Log files kept per container. 2 to 10. */
  container_log_max_files: number;
  /** Size at which a log file ends. In MB. 10 to 100. */
  container_log_max_size: number;
  /** Percentage of the disk at which images are thrown away. 10 to 85. */
  image_gc_high_threshold: number;
  /** Percentage of the disk down to which images are thrown away. 10 to 85. */
  image_gc_low_threshold: number;
  /** Greatest number of pods on a node. 10 to 250. */
  max_pods: number;
  /** Greatest number of processes of a pod. 1024 to 4194304. */
  pod_max_pids: number;
}

/** Input of {@link NodePools.create | nodePools.create}. */
export interface NodepoolCreateRequest {
  /**
   * Settings of the kubelet.
   *
   * Observed by others.
   */
  advanced_settings?: NodepoolAdvancedSettings;
  /** Id of the cluster. It must be `RUNNING`. */
  cluster_id: string;
  /** Id of an image of your own. */
  custom_image_id?: string | null;
  /** How many nodes there should be, when they do not follow the load. */
  desired_node_count?: number | null;
  /** Operating system: `ubuntu` or `rhel`. */
  image_os: string;
  /** Version of the operating system: `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`. */
  image_os_version: string;
  /** Whether broken nodes are replaced. */
  is_auto_recovery: boolean;
  /** Whether the number of nodes follows the load. */
  is_auto_scale: boolean;
  /** Name of a key pair of Virtual Server, for logging in to the nodes. */
  keypair_name: string;
  /** Version of Kubernetes: that of the cluster. */
  kubernetes_version: string;
  /** Kubernetes labels of all nodes. */
  labels?: NodepoolLabel[] | null;
  /** File and object storages that the nodes may use. Since API version 1.3. */
  linked_resources?: LinkedResource[] | null;
  /** Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster. */
  max_node_count?: number | null;
  /** Least number of nodes, when they follow the load. */
  min_node_count?: number | null;
  /** Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first. */
  name: string;
  /** Version of the driver for GPUs, on Ubuntu. Since API version 1.4. */
  scp_gpu_driver?: string | null;
  /** Id of the server group that says how nodes are spread over hosts. */
  server_group_id?: string | null;
  /** Id of the kind of server of a node, from Virtual Server. */
  server_type_id: string;
  /** Kubernetes taints of all nodes. */
  taints?: NodepoolTaint[] | null;
  /** Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4. */
  volume_max_iops?: number | null;
  /**
   * Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it. Since API version
   * 1.4.
   */
  volume_max_throughput?: number | null;
  /**
   * Size of the disk of a node. In GB.
   *
   * Inferred.
   */
  volume_size: number;
  /** Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or `SSD_Provisioned`. */
  volume_type_name: string;
}

/**
 * A label.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollabel/}
 */
export interface NodepoolLabel {
  /**
   * Its key. Must match
   * `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
   */
  key: string;
  /**
   * Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
   * letter or a digit; ends with a letter or a digit; no two hyphens in a row.
   */
  value?: string;
}

/** Input of {@link NodePools.setLabels | nodePools.setLabels}. */
export interface NodepoolLabelsSetRequest {
  /** Id of the node pool. */
  nodepool_id: string;
  /** All labels from now on. */
  labels: NodepoolLabel[];
}

/** Input of {@link NodePools.setLinkedResources | nodePools.setLinkedResources}. */
export interface NodepoolLinkedResourcesSetRequest {
  /** Id of the node pool. */
  nodepool_id: string;
  /** All storages from now on. */
  linked_resources: LinkedResource[];
}

/**
 * A page of node pools.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollistresponse/}
 */
export interface NodepoolListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages. */
  links?: Array<Record<string, unknown>> | null;
  /** The node pools. */
  nodepools: NodePoolRow[];
}

/**
 * One node pool.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolshowresponse/}
 */
export interface NodepoolShowResponse {
  /**
   * The node pool.
   *
   * Observed by others.
   */
  nodepool: NodePoolDetail;
}

/**
 * A taint.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooltaint/}
 */
export interface NodepoolTaint {
  /** What it does to pods that do not tolerate it. */
  effect?: NodepoolTaintEffect;
  /**
   * Its key. Must match
   * `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
   */
  key: string;
  /**
   * Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
   * letter or a digit; ends with a letter or a digit; no two hyphens in a row.
   */
  value?: string;
}

/** Input of {@link NodePools.setTaints | nodePools.setTaints}. */
export interface NodepoolTaintsSetRequest {
  /** Id of the node pool. */
  nodepool_id: string;
  /** All taints from now on. */
  taints: NodepoolTaint[];
}

/** Input of {@link NodePools.update | nodePools.update}. */
export interface NodepoolUpdateRequest {
  /** Id of the node pool. */
  nodepool_id: string;
  /** How many nodes there should be, when they do not follow the load. */
  desired_node_count?: number | null;
  /** Whether broken nodes are replaced. */
  is_auto_recovery?: boolean | null;
  /** Whether the number of nodes follows the load. */
  is_auto_scale?: boolean | null;
  /** Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster. */
  max_node_count?: number | null;
  /** Least number of nodes, when they follow the load. */
  min_node_count?: number | null;
}

/** Input of {@link NodePools.upgrade | nodePools.upgrade}. */
export interface NodepoolUpgradeSetRequest {
  /** Id of the node pool. */
  nodepool_id: string;
  /** Version of the operating system, for example `22.04`. */
  os_version: string;
  /** Version of the driver for GPUs, on Ubuntu. */
  scp_gpu_driver?: string | null;
}

/**
 * A resource that may talk to the Kubernetes API.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/container/ske/models/privateendpointaccesscontrolresource/}
 */
export interface PrivateEndpointAccessControlResource {
  /** Id of the resource. */
  id?: string;
  /** Name of the resource. */
  name?: string;
  /** Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`. */
  type?: string;
}

/** Input of {@link Clusters.show | clusters.show}. */
export interface ShowClustersRequest {
  /** Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`. */
  cluster_id: string;
}

/** Input of {@link NodePools.show | nodePools.show}. */
export interface ShowNodePoolsRequest {
  /** Id of the node pool. */
  nodepool_id: string;
}

/**
 * A tag.
 *
 * Documented at {@link https://docs.e.samsungsdscloud.com/apireference/container/ske/models/tag/}
 */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value: string;
}

/** Kubernetes clusters. */
export class Clusters extends Group {
  /**
   * List the clusters of the account in this region.
   *
   * Filters can be combined.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listclusters/1.4/}
   *
   * @param input - What it takes; {@link ListClustersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListClustersRequest = {}, options?: CallOptions): Pages<ClusterListResponse, ClusterRow> {
    return this._list('clusters.list', input, 'clusters', options);
  }

  /**
   * Create a Kubernetes cluster without nodes.
   *
   * Needs an active subnet with its VPC, a security group, and a file storage volume. Answers at once;
   * it works when its status is `RUNNING`, after ten minutes to half an hour. Then give it a node pool.
   * It costs money from now on.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createcluster/1.4/}
   *
   * @param input - What it takes; {@link ClusterCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: ClusterCreateRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('clusters.create', input, options);
  }

  /**
   * Read a cluster.
   *
   * Its node pools are not part of it; {@link NodePools.list | nodePools.list} has them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showcluster/1.4/}
   *
   * @param input - What it takes; {@link ShowClustersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One cluster.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowClustersRequest, options?: CallOptions): Call<ClusterShowResponse> {
    return this._call('clusters.show', input, options);
  }

  /**
   * Delete a cluster.
   *
   * Delete its node pools first, and what is deployed on it. Answers at once; it is gone when it is no
   * longer found.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletecluster/1.4/}
   *
   * @param input - What it takes; {@link DeleteClustersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 409: Something of the cluster is still going; repeat until it works.
   */
  delete(input: DeleteClustersRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('clusters.delete', input, options);
  }

  /**
   * Make a kubeconfig for a cluster, with the rights of its administrator.
   *
   * The text of a file for `kubectl`, and a secret: whoever has it owns the cluster. `private` works
   * inside of the VPC only; `public` needs an address in the internet.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createclusterkubeconfig/1.4/}
   *
   * @param input - What it takes; {@link GetKubeconfigClustersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Done.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getKubeconfig(input: GetKubeconfigClustersRequest, options?: CallOptions): Call<Download> {
    return this._file('clusters.getKubeconfig', input, options);
  }

  /**
   * Make a kubeconfig for a cluster, with the rights of the caller.
   *
   * As {@link Clusters.getKubeconfig | clusters.getKubeconfig}; what it may do follows from Kubernetes
   * roles of the user.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showclusteruserkubeconfig/1.4/}
   *
   * @param input - What it takes; {@link GetUserKubeconfigClustersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Done.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getUserKubeconfig(input: GetUserKubeconfigClustersRequest, options?: CallOptions): Call<Download> {
    return this._file('clusters.getUserKubeconfig', input, options);
  }

  /**
   * Say who may talk to the Kubernetes API inside of the VPC.
   *
   * The list replaces the old one; the nodes always may.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterprivateaccesscontrol/1.4/}
   *
   * @param input - What it takes; {@link ClusterPrivateAccessControlSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The change was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setPrivateAccess(input: ClusterPrivateAccessControlSetRequest, options?: CallOptions): Call<ClusterSetResponse> {
    return this._call('clusters.setPrivateAccess', input, options);
  }

  /**
   * Say who may talk to the Kubernetes API from the internet.
   *
   * The addresses replace the old ones. `0.0.0.0/0` is everybody.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterpublicaccesscontrol/1.4/}
   *
   * @param input - What it takes; {@link ClusterPublicAccessControlSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The change was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setPublicAccess(input: ClusterPublicAccessControlSetRequest, options?: CallOptions): Call<ClusterSetResponse> {
    return this._call('clusters.setPublicAccess', input, options);
  }

  /**
   * Set the security groups of the nodes.
   *
   * The list replaces the old one. The group that the service manages stays.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclustersecuritygroups/1.4/}
   *
   * @param input - What it takes; {@link ClusterSecurityGroupsSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One cluster.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setSecurityGroups(input: ClusterSecurityGroupsSetRequest, options?: CallOptions): Call<ClusterShowResponse> {
    return this._call('clusters.setSecurityGroups', input, options);
  }

  /**
   * Say whether logs of the control plane go to Cloud Logging.
   *
   * They are stored from then on, which costs money.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterlogging/1.4/}
   *
   * @param input - What it takes; {@link ClusterLoggingSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The change was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setLogging(input: ClusterLoggingSetRequest, options?: CallOptions): Call<ClusterSetResponse> {
    return this._call('clusters.setLogging', input, options);
  }

  /**
   * Say whether logs of the control plane go to ServiceWatch.
   *
   * They are stored from then on, which costs money.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterservicewatchlogging/1.4/}
   *
   * @param input - What it takes; {@link ClusterServiceWatchLoggingSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The change was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setServiceWatchLogging(input: ClusterServiceWatchLoggingSetRequest, options?: CallOptions): Call<ClusterSetResponse> {
    return this._call('clusters.setServiceWatchLogging', input, options);
  }

  /**
   * Upgrade Kubernetes on the control plane of a cluster.
   *
   * Cannot be taken back, and lasts up to an hour; the cluster works when its status is `RUNNING` again.
   * Upgrade the node pools after it.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterupgrade/1.4/}
   *
   * @param input - What it takes; {@link ClusterUpgradeSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The change was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  upgrade(input: ClusterUpgradeSetRequest, options?: CallOptions): Call<ClusterSetResponse> {
    return this._call('clusters.upgrade', input, options);
  }

  /**
   * Does what {@link Clusters.create | clusters.create} does, unless something of this `name` is there:
   * then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link Clusters.show
   * | clusters.show} shows: `cloud_logging_enabled`, `kubernetes_version`,
   * `private_endpoint_access_control_resources`, `public_endpoint_access_control_ip`,
   * `security_group_id_list`, `service_watch_logging_enabled`, `subnet_id`, `volume_id` and `vpc_id`.
   *
   * @param input - What it takes; {@link ClusterCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how.
   */
  ensure(input: ClusterCreateRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('clusters.ensure', input, options);
  }

  /**
   * Lists what `clusters.deleteCascade` would delete, in its order. Nothing is deleted.
   *
   * Observed by others; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml}
   *
   * @param input - What it takes; {@link DeleteClustersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What is below comes first, and the cluster last.
   * @throws `GureumError`. A list cannot be read: its kind says how.
   */
  planDeleteCascade(input: DeleteClustersRequest, options?: CallOptions): Call<DeletionPlan> {
    return this._call('clusters.planDeleteCascade', input, options);
  }

  /**
   * Create a Kubernetes cluster without nodes.
   *
   * Then waits until the cluster is running. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link ClusterCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The cluster as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: ClusterCreateRequest, options?: WaitOptions): Promise<ClusterShowResponse> {
    return this._made('clusters.create', input, 'resource_id', 'clusters.waitUntilRunning', options);
  }

  /**
   * Waits until the cluster is running: its `cluster.status` is `RUNNING`.
   *
   * Usually takes about 1800 s. `DELETING` ends the wait with an error that says what to do.
   *
   * Inferred; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml}
   *
   * @param clusterId - Id of the cluster.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The cluster as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilRunning(clusterId: string, options?: WaitOptions): Promise<ClusterShowResponse> {
    return this._wait('clusters.waitUntilRunning', clusterId, options);
  }

  /**
   * Waits until the cluster no longer exists.
   *
   * Usually takes about 1800 s.
   *
   * Inferred; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml}
   *
   * @param clusterId - Id of the cluster.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(clusterId: string, options?: WaitOptions): Promise<void> {
    return this._gone('clusters.waitUntilDeleted', clusterId, options);
  }

  /**
   * Deletes the cluster with all that is below it, and waits until it no longer exists.
   *
   * First all of it is listed, as {@link Clusters.planDeleteCascade | clusters.planDeleteCascade} does;
   * then it goes from the leaves to the root, and nothing else does. After a failure call it again: it
   * goes on with what is left.
   *
   * Observed by others; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml}
   *
   * @param clusterId - Id of the cluster.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. Something of it stays: its kind says how.
   */
  deleteCascade(clusterId: string, options?: WaitOptions): Promise<void> {
    return this._gone('clusters.deleteCascade', clusterId, options);
  }

  /**
   * Begins to wait until the cluster is running: its time limit counts from now. Nothing is sent yet.
   *
   * @param clusterId - Id of the cluster.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilRunning(clusterId: string, options?: WaitLimit): Promise<Wait<ClusterShowResponse>> {
    return this._start('clusters.waitUntilRunning', clusterId, options);
  }

  /**
   * Begins to wait until the cluster is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param clusterId - Id of the cluster.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(clusterId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('clusters.waitUntilDeleted', clusterId, options);
  }

  /**
   * Begins to delete the cluster with all that is below it: its time limit counts from now. Nothing is
   * sent yet; each look does one step.
   *
   * @param clusterId - Id of the cluster.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startDeleteCascade(clusterId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('clusters.deleteCascade', clusterId, options);
  }
}

/** Versions of Kubernetes that there are. */
export class KubernetesVersions extends Group {
  /**
   * List the versions of Kubernetes that there are.
   *
   * Gives the whole list at once. Clusters and node pools are given `kubernetes_version`.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listkubernetesversions/1.4/}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListKubernetesVersionsRequest = {}, options?: CallOptions): Pages<KubernetesVersionListResponse, KubernetesVersion> {
    return this._list('kubernetesVersions.list', input, 'kubernetes_versions', options);
  }
}

/** Nodes of a cluster that are alike. */
export class NodePools extends Group {
  /**
   * List the node pools of a cluster.
   *
   * Labels and taints are not part of it; {@link NodePools.show | nodePools.show} has them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepools/1.4/}
   *
   * @param input - What it takes; {@link ListNodePoolsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListNodePoolsRequest, options?: CallOptions): Pages<NodepoolListResponse, NodePoolRow> {
    return this._list('nodePools.list', input, 'nodepools', options);
  }

  /**
   * Create a node pool: nodes that are alike.
   *
   * The cluster must be `RUNNING`. Answers at once; the nodes work when its status is `Running`, after
   * some minutes. Needs a key pair, a kind of server and a kind of disk of Virtual Server. At most 100
   * nodes in a pool and in a cluster.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createnodepool/1.4/}
   *
   * @param input - What it takes; {@link NodepoolCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One node pool.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: NodepoolCreateRequest, options?: CallOptions): Call<NodepoolShowResponse> {
    return this._call('nodePools.create', input, options);
  }

  /**
   * Read a node pool.
   *
   * Its nodes are not part of it; {@link NodePools.listNodes | nodePools.listNodes} has them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/shownodepool/1.4/}
   *
   * @param input - What it takes; {@link ShowNodePoolsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One node pool.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowNodePoolsRequest, options?: CallOptions): Call<NodepoolShowResponse> {
    return this._call('nodePools.show', input, options);
  }

  /**
   * Change the number of nodes of a node pool.
   *
   * With `is_auto_scale` the least and the greatest number count, without it `desired_node_count`. Nodes
   * that are too many are deleted with what is on them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepool/1.4/}
   *
   * @param input - What it takes; {@link NodepoolUpdateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: NodepoolUpdateRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('nodePools.update', input, options);
  }

  /**
   * Delete a node pool with its nodes.
   *
   * Answers at once; it is gone when it is no longer found. What runs on the nodes ends.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletenodepool/1.4/}
   *
   * @param input - What it takes; {@link DeleteNodePoolsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 409: Something of the node pool is still going; repeat until it works.
   */
  delete(input: DeleteNodePoolsRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('nodePools.delete', input, options);
  }

  /**
   * List the nodes of a node pool.
   *
   * Names are those that `kubectl get nodes` shows.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepoolnodes/1.4/}
   *
   * @param input - What it takes; {@link ListNodesNodePoolsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  listNodes(input: ListNodesNodePoolsRequest, options?: CallOptions): Pages<NodeListInNodepoolResponse, Node> {
    return this._list('nodePools.listNodes', input, 'nodes', options);
  }

  /**
   * Set the Kubernetes labels of the nodes.
   *
   * The list replaces the old one.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollabels/1.4/}
   *
   * @param input - What it takes; {@link NodepoolLabelsSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setLabels(input: NodepoolLabelsSetRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('nodePools.setLabels', input, options);
  }

  /**
   * Set the Kubernetes taints of the nodes.
   *
   * The list replaces the old one. `NoExecute` ends pods that are there.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepooltaints/1.4/}
   *
   * @param input - What it takes; {@link NodepoolTaintsSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setTaints(input: NodepoolTaintsSetRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('nodePools.setTaints', input, options);
  }

  /**
   * Set the storages that the nodes may use.
   *
   * The list replaces the old one.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollinkedresources/1.4/}
   *
   * @param input - What it takes; {@link NodepoolLinkedResourcesSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setLinkedResources(input: NodepoolLinkedResourcesSetRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('nodePools.setLinkedResources', input, options);
  }

  /**
   * Upgrade the nodes of a node pool to what the control plane runs.
   *
   * Upgrade the cluster first: nodes follow its version of Kubernetes. All nodes are replaced one after
   * the other.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoolupgrade/1.4/}
   *
   * @param input - What it takes; {@link NodepoolUpgradeSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  upgrade(input: NodepoolUpgradeSetRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('nodePools.upgrade', input, options);
  }

  /**
   * Create a node pool: nodes that are alike.
   *
   * Then waits until the node pool is running. What was made stays if the wait fails; the error names
   * its id.
   *
   * @param input - What it takes; {@link NodepoolCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The node pool as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: NodepoolCreateRequest, options?: WaitOptions): Promise<NodepoolShowResponse> {
    return this._made('nodePools.create', input, 'nodepool.id', 'nodePools.waitUntilRunning', options);
  }

  /**
   * Waits until the node pool is running: its `nodepool.status` is `Running`.
   *
   * Usually takes about 1200 s. `Deleting` ends the wait with an error that says what to do.
   *
   * Inferred; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml}
   *
   * @param nodepoolId - Id of the node pool.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The node pool as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilRunning(nodepoolId: string, options?: WaitOptions): Promise<NodepoolShowResponse> {
    return this._wait('nodePools.waitUntilRunning', nodepoolId, options);
  }

  /**
   * Waits until the node pool no longer exists.
   *
   * Usually takes about 1200 s.
   *
   * Inferred; see {@link
   * https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml}
   *
   * @param nodepoolId - Id of the node pool.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(nodepoolId: string, options?: WaitOptions): Promise<void> {
    return this._gone('nodePools.waitUntilDeleted', nodepoolId, options);
  }

  /**
   * Begins to wait until the node pool is running: its time limit counts from now. Nothing is sent yet.
   *
   * @param nodepoolId - Id of the node pool.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilRunning(nodepoolId: string, options?: WaitLimit): Promise<Wait<NodepoolShowResponse>> {
    return this._start('nodePools.waitUntilRunning', nodepoolId, options);
  }

  /**
   * Begins to wait until the node pool is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param nodepoolId - Id of the node pool.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(nodepoolId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('nodePools.waitUntilDeleted', nodepoolId, options);
  }
}

/**
 * Kubernetes clusters and their node pools. AI&MLOps and Cloud ML are deployed onto them.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/kubernetes-engine.md}
 */
export class KubernetesEngine extends Client {
  protected override get _service(): string {
    return 'kubernetes-engine';
  }

  protected override get _files(): FileTypes {
    return { 'clusters.getKubeconfig': 'Download', 'clusters.getUserKubeconfig': 'Download' };
  }

  /** Kubernetes clusters. */
  readonly clusters: Clusters = new Clusters(this);

  /** Versions of Kubernetes that there are. */
  readonly kubernetesVersions: KubernetesVersions = new KubernetesVersions(this);

  /** Nodes of a cluster that are alike. */
  readonly nodePools: NodePools = new NodePools(this);
}
