/**
 * A session per cloud: one set of keys, settings and connections for all its services.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

import { Session } from '../session';
import { prepare, teardown } from '../way';
import type { DryRun, WayOptions, WayPlan, WayStep } from '../way';
import {
  DataForest,
  AIMLOps,
  CloudML,
  ContainerRegistry,
  FileStorage,
  IAM,
  KubernetesEngine,
  LoadBalancer,
  Product,
  Quota,
  ResourceManager,
  SecurityGroup,
  VirtualServer,
  VPC,
} from './clients';
import { PLATFORM, CLOUD_ML,  } from './ways';

/** What an AI&MLOps platform stands on. */
export interface PreparedPlatform {
  /** Id of the Kubernetes cluster. */
  readonly clusterId: string;
  /** Id of the image to deploy. */
  readonly imageId: string;
  /** Version of Kubernetes of the cluster. */
  readonly kubernetesVersion: string;
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Id of the subnet of the nodes. */
  readonly subnetId: string;
  /** Id of the security group of the nodes. */
  readonly securityGroupId: string;
  /** Id of the volume for pods. */
  readonly volumeId: string;
  /** Name of the key pair of the nodes. */
  readonly keypairName: string;
  /** Id of the node pool. */
  readonly nodepoolId: string;
  /** What was made and what was there, in order. */
  readonly steps: readonly WayStep[];
}

/** What `preparePlatform` is told. */
export interface PreparePlatformOptions extends WayOptions {
  /** What everything on the way is named after, for example `ml`. The same name finds the same things
   * again. */
  readonly name: string;
  /** Addresses of the VPC in CIDR notation, from `/16` to `/28`. Default `10.0.0.0/16`. */
  readonly cidr?: string | undefined;
  /** Addresses of the subnet in CIDR notation, a part of those of the VPC. Default `10.0.1.0/24`. */
  readonly subnetCidr?: string | undefined;
  /** Kind of server of a node, from `serverTypes.list` of Virtual Server. The default has 16 processors
   * and 64 GB. Default `s1v16m64`. */
  readonly serverTypeId?: string | undefined;
  /** How many nodes the node pool has. Default `2`. */
  readonly desiredNodeCount?: number | undefined;
  /** Size of the disk of a node, in GB. Default `104`. */
  readonly nodeVolumeSize?: number | undefined;
  /** Kind of disk of a node, for example `SSD`, `SSD_KMS` or `HDD`. Default `SSD`. */
  readonly nodeVolumeTypeName?: string | undefined;
  /** Operating system of a node, `ubuntu` or `rhel`. Default `ubuntu`. */
  readonly imageOs?: string | undefined;
  /** Version of the operating system, `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`. Default `22.04`. */
  readonly imageOsVersion?: string | undefined;
  /** Version of Kubernetes. Left out, a new cluster gets the first one that the service lists. */
  readonly kubernetesVersion?: string | undefined;
  /** Image of what will be deployed on the cluster. Left out, it is the first one that the service lists. */
  readonly imageId?: string | undefined;
  /** Kind of disk of the volume for pods, for example `HDD` or `SSD`. Default `HDD`. */
  readonly storageTypeName?: string | undefined;
  /** Your public key for the nodes, as OpenSSH writes it. Left out, the service makes a pair, nobody
   * keeps its private key, and nobody can log in to a node. */
  readonly publicKey?: string | undefined;
  /** Id of a VPC that is there and stays yours. Left out, one is found by its name or made. */
  readonly vpcId?: string | undefined;
  /** Id of a subnet of that VPC, which stays yours. Left out, one is found by its name or made. */
  readonly subnetId?: string | undefined;
  /** Id of a security group that stays yours; no rule is added to it. Left out, one is found by its name
   * or made. */
  readonly securityGroupId?: string | undefined;
  /** Id of an NFS volume for pods that stays yours. Left out, one is found by its name or made. */
  readonly volumeId?: string | undefined;
  /** Name of a key pair of Virtual Server that stays yours. Left out, one is found by its name or made. */
  readonly keypairName?: string | undefined;
}

/** What `teardownPlatform` is told. */
export interface TeardownPlatformOptions extends WayOptions {
  /** What everything on the way is named after, for example `ml`. The same name finds the same things
   * again. */
  readonly name: string;
  /** Id of a VPC that is there and stays yours. Left out, one is found by its name or made. */
  readonly vpcId?: string | undefined;
  /** Id of a subnet of that VPC, which stays yours. Left out, one is found by its name or made. */
  readonly subnetId?: string | undefined;
  /** Id of a security group that stays yours; no rule is added to it. Left out, one is found by its name
   * or made. */
  readonly securityGroupId?: string | undefined;
  /** Id of an NFS volume for pods that stays yours. Left out, one is found by its name or made. */
  readonly volumeId?: string | undefined;
  /** Name of a key pair of Virtual Server that stays yours. Left out, one is found by its name or made. */
  readonly keypairName?: string | undefined;
}

/** What a Cloud ML stands on. */
export interface PreparedCloudML {
  /** Id of the Kubernetes cluster. */
  readonly clusterId: string;
  /** Id of the image to deploy. */
  readonly imageId: string;
  /** Id of the container registry. */
  readonly registryId: string;
  /** Host of the container registry inside of the cloud, for `custom_registry_host`. */
  readonly registryHost: string;
  /** Version of Kubernetes of the cluster. */
  readonly kubernetesVersion: string;
  /** Id of the VPC. */
  readonly vpcId: string;
  /** Id of the subnet of the nodes. */
  readonly subnetId: string;
  /** Id of the security group of the nodes. */
  readonly securityGroupId: string;
  /** Id of the volume for pods. */
  readonly volumeId: string;
  /** Name of the key pair of the nodes. */
  readonly keypairName: string;
  /** Id of the node pool. */
  readonly nodepoolId: string;
  /** What was made and what was there, in order. */
  readonly steps: readonly WayStep[];
}

/** What `prepareCloudMl` is told. */
export interface PrepareCloudMlOptions extends WayOptions {
  /** What everything on the way is named after, for example `ml`. The same name finds the same things
   * again. */
  readonly name: string;
  /** Addresses of the VPC in CIDR notation, from `/16` to `/28`. Default `10.0.0.0/16`. */
  readonly cidr?: string | undefined;
  /** Addresses of the subnet in CIDR notation, a part of those of the VPC. Default `10.0.1.0/24`. */
  readonly subnetCidr?: string | undefined;
  /** Kind of server of a node, from `serverTypes.list` of Virtual Server. The default has 16 processors
   * and 64 GB. Default `s1v16m64`. */
  readonly serverTypeId?: string | undefined;
  /** How many nodes the node pool has. Default `2`. */
  readonly desiredNodeCount?: number | undefined;
  /** Size of the disk of a node, in GB. Default `104`. */
  readonly nodeVolumeSize?: number | undefined;
  /** Kind of disk of a node, for example `SSD`, `SSD_KMS` or `HDD`. Default `SSD`. */
  readonly nodeVolumeTypeName?: string | undefined;
  /** Operating system of a node, `ubuntu` or `rhel`. Default `ubuntu`. */
  readonly imageOs?: string | undefined;
  /** Version of the operating system, `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`. Default `22.04`. */
  readonly imageOsVersion?: string | undefined;
  /** Version of Kubernetes. Left out, a new cluster gets the first one that the service lists. */
  readonly kubernetesVersion?: string | undefined;
  /** Image of what will be deployed on the cluster. Left out, it is the first one that the service lists. */
  readonly imageId?: string | undefined;
  /** Kind of disk of the volume for pods, for example `HDD` or `SSD`. Default `HDD`. */
  readonly storageTypeName?: string | undefined;
  /** Your public key for the nodes, as OpenSSH writes it. Left out, the service makes a pair, nobody
   * keeps its private key, and nobody can log in to a node. */
  readonly publicKey?: string | undefined;
  /** Id of a VPC that is there and stays yours. Left out, one is found by its name or made. */
  readonly vpcId?: string | undefined;
  /** Id of a subnet of that VPC, which stays yours. Left out, one is found by its name or made. */
  readonly subnetId?: string | undefined;
  /** Id of a security group that stays yours; no rule is added to it. Left out, one is found by its name
   * or made. */
  readonly securityGroupId?: string | undefined;
  /** Id of an NFS volume for pods that stays yours. Left out, one is found by its name or made. */
  readonly volumeId?: string | undefined;
  /** Name of a key pair of Virtual Server that stays yours. Left out, one is found by its name or made. */
  readonly keypairName?: string | undefined;
}

/** What `teardownCloudMl` is told. */
export interface TeardownCloudMlOptions extends WayOptions {
  /** What everything on the way is named after, for example `ml`. The same name finds the same things
   * again. */
  readonly name: string;
  /** Id of a VPC that is there and stays yours. Left out, one is found by its name or made. */
  readonly vpcId?: string | undefined;
  /** Id of a subnet of that VPC, which stays yours. Left out, one is found by its name or made. */
  readonly subnetId?: string | undefined;
  /** Id of a security group that stays yours; no rule is added to it. Left out, one is found by its name
   * or made. */
  readonly securityGroupId?: string | undefined;
  /** Id of an NFS volume for pods that stays yours. Left out, one is found by its name or made. */
  readonly volumeId?: string | undefined;
  /** Name of a key pair of Virtual Server that stays yours. Left out, one is found by its name or made. */
  readonly keypairName?: string | undefined;
}

/**
 * All services of NAVER Cloud, with one set of settings.
 *
 * Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
 * services are at one address. Each is made once, when it is asked for.
 */
export class NaverCloud extends Session {
  /** @internal */
  protected override get _service(): string {
    return 'data-forest';
  }

  /** The client of NAVER Cloud Data Forest. */
  get dataForest(): DataForest {
    return this._client(DataForest, 'data-forest');
  }
}

/**
 * All services of Samsung Cloud, with one set of settings.
 *
 * Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
 * services are at one address. Each is made once, when it is asked for.
 */
export class SamsungCloud extends Session {
  /** @internal */
  protected override get _service(): string {
    return 'ai-ml-ops';
  }

  /** The client of Samsung Cloud Platform AI&MLOps Platform. */
  get aiMlOps(): AIMLOps {
    return this._client(AIMLOps, 'ai-ml-ops');
  }

  /** The client of Samsung Cloud Platform Cloud ML. */
  get cloudMl(): CloudML {
    return this._client(CloudML, 'cloud-ml');
  }

  /** The client of Samsung Cloud Platform Container Registry. */
  get containerRegistry(): ContainerRegistry {
    return this._client(ContainerRegistry, 'container-registry');
  }

  /** The client of Samsung Cloud Platform File Storage. */
  get fileStorage(): FileStorage {
    return this._client(FileStorage, 'file-storage');
  }

  /** The client of Samsung Cloud Platform IAM. */
  get iam(): IAM {
    return this._client(IAM, 'iam');
  }

  /** The client of Samsung Cloud Platform Kubernetes Engine. */
  get kubernetesEngine(): KubernetesEngine {
    return this._client(KubernetesEngine, 'kubernetes-engine');
  }

  /** The client of Samsung Cloud Platform Load Balancer. */
  get loadBalancer(): LoadBalancer {
    return this._client(LoadBalancer, 'load-balancer');
  }

  /** The client of Samsung Cloud Platform Product. */
  get product(): Product {
    return this._client(Product, 'product');
  }

  /** The client of Samsung Cloud Platform Quota. */
  get quota(): Quota {
    return this._client(Quota, 'quota');
  }

  /** The client of Samsung Cloud Platform Resource Manager. */
  get resourceManager(): ResourceManager {
    return this._client(ResourceManager, 'resource-manager');
  }

  /** The client of Samsung Cloud Platform Security Group. */
  get securityGroup(): SecurityGroup {
    return this._client(SecurityGroup, 'security-group');
  }

  /** The client of Samsung Cloud Platform Virtual Server. */
  get virtualServer(): VirtualServer {
    return this._client(VirtualServer, 'virtual-server');
  }

  /** The client of Samsung Cloud Platform VPC. */
  get vpc(): VPC {
    return this._client(VPC, 'vpc');
  }

  /**
   * Makes what an AI&MLOps platform stands on, or finds it: VPC, subnet, security group, rule, volume,
   * key pair, cluster and node pool.
   *
   * What it gives is what `aiMlOps.createPlatform` wants. All things are named after `name` and found by
   * these names, so it can be run again after a failure: it goes on where it stopped, and makes nothing
   * twice. Where two things bear a name, or one is otherwise than asked for, it ends with a
   * `ConflictError` and does not guess. Two runs at a time know nothing of each other.
   *
   * It follows the vendor's documents; nobody has tried it against the live cloud.
   *
   * @param options - What it is told.
   * @returns The ids; of a dry run, the plan.
   * @throws `GureumError`. A step failed, and the message says which: its kind says how.
   */
  preparePlatform(options: PreparePlatformOptions & DryRun): Promise<WayPlan>;
  preparePlatform(options: PreparePlatformOptions): Promise<PreparedPlatform>;
  preparePlatform(options: PreparePlatformOptions): Promise<PreparedPlatform | WayPlan> {
    return prepare<PreparedPlatform>(this, PLATFORM, options);
  }

  /**
   * Deletes what was made for an AI&MLOps platform, the last thing first, and waits until each is gone.
   *
   * It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name; a VPC or
   * security group that something else made stays. It deletes nothing as long as something is deployed
   * on the cluster. It can be run again after a failure.
   *
   * @param options - What it is told.
   * @returns What was deleted, and what stays; of a dry run, the plan.
   * @throws `GureumError`. A step failed, and the message says which: its kind says how.
   */
  teardownPlatform(options: TeardownPlatformOptions): Promise<WayPlan> {
    return teardown(this, PLATFORM, options);
  }

  /**
   * Makes what a Cloud ML stands on, or finds it: VPC, subnet, security group, rule, volume, key pair,
   * cluster, node pool and container registry.
   *
   * What it gives is what `cloudMl.create` wants. All things are named after `name` and found by these
   * names, so it can be run again after a failure: it goes on where it stopped, and makes nothing twice.
   * Where two things bear a name, or one is otherwise than asked for, it ends with a `ConflictError` and
   * does not guess. Two runs at a time know nothing of each other.
   *
   * It follows the vendor's documents; nobody has tried it against the live cloud.
   *
   * @param options - What it is told.
   * @returns The ids; of a dry run, the plan.
   * @throws `GureumError`. A step failed, and the message says which: its kind says how.
   */
  prepareCloudMl(options: PrepareCloudMlOptions & DryRun): Promise<WayPlan>;
  prepareCloudMl(options: PrepareCloudMlOptions): Promise<PreparedCloudML>;
  prepareCloudMl(options: PrepareCloudMlOptions): Promise<PreparedCloudML | WayPlan> {
    return prepare<PreparedCloudML>(this, CLOUD_ML, options);
  }

  /**
   * Deletes what was made for a Cloud ML, the last thing first, and waits until each is gone.
   *
   * It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name; a VPC or
   * security group that something else made stays. It deletes nothing as long as something is deployed
   * on the cluster. It can be run again after a failure.
   *
   * @param options - What it is told.
   * @returns What was deleted, and what stays; of a dry run, the plan.
   * @throws `GureumError`. A step failed, and the message says which: its kind says how.
   */
  teardownCloudMl(options: TeardownCloudMlOptions): Promise<WayPlan> {
    return teardown(this, CLOUD_ML, options);
  }
}
