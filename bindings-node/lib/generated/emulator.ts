/**
 * A client of every service for the emulator.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

import type { ClientOptions } from '../client';
import { AIMLOps, CloudML, ContainerRegistry, DataForest, FileStorage, IAM, KubernetesEngine, LoadBalancer, Product, Quota, ResourceManager, SecurityGroup, VirtualServer, VPC } from './clients';
import { NaverCloud, SamsungCloud } from './clouds';

/** What the emulator opens; how is its own matter. */
export abstract class Clients {
  /** A client of any kind with the keys, the address and the clock of this emulator. */
  abstract client<C>(kind: new (options: ClientOptions) => C, options?: ClientOptions): C;

  /** An AI ML Ops client. */
  aiMlOps(options?: ClientOptions): AIMLOps {
    return this.client(AIMLOps, options);
  }

  /** A Cloud ML client. */
  cloudMl(options?: ClientOptions): CloudML {
    return this.client(CloudML, options);
  }

  /** A Container Registry client. */
  containerRegistry(options?: ClientOptions): ContainerRegistry {
    return this.client(ContainerRegistry, options);
  }

  /** A Data Forest client. */
  dataForest(options?: ClientOptions): DataForest {
    return this.client(DataForest, options);
  }

  /** A File Storage client. */
  fileStorage(options?: ClientOptions): FileStorage {
    return this.client(FileStorage, options);
  }

  /** An IAM client. */
  iam(options?: ClientOptions): IAM {
    return this.client(IAM, options);
  }

  /** A Kubernetes Engine client. */
  kubernetesEngine(options?: ClientOptions): KubernetesEngine {
    return this.client(KubernetesEngine, options);
  }

  /** A Load Balancer client. */
  loadBalancer(options?: ClientOptions): LoadBalancer {
    return this.client(LoadBalancer, options);
  }

  /** A Product client. */
  product(options?: ClientOptions): Product {
    return this.client(Product, options);
  }

  /** A Quota client. */
  quota(options?: ClientOptions): Quota {
    return this.client(Quota, options);
  }

  /** A Resource Manager client. */
  resourceManager(options?: ClientOptions): ResourceManager {
    return this.client(ResourceManager, options);
  }

  /** A Security Group client. */
  securityGroup(options?: ClientOptions): SecurityGroup {
    return this.client(SecurityGroup, options);
  }

  /** A Virtual Server client. */
  virtualServer(options?: ClientOptions): VirtualServer {
    return this.client(VirtualServer, options);
  }

  /** A VPC client. */
  vpc(options?: ClientOptions): VPC {
    return this.client(VPC, options);
  }

  /** A session of NAVER Cloud. */
  naverCloud(options?: ClientOptions): NaverCloud {
    return this.client(NaverCloud, options);
  }

  /** A session of Samsung Cloud. */
  samsungCloud(options?: ClientOptions): SamsungCloud {
    return this.client(SamsungCloud, options);
  }
}
