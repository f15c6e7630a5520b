/**
 * A session per cloud: one set of keys, settings and connections for all its services.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

import { Session } from '../session';
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
}
