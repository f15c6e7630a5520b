/**
 * The client of every service. `scripts/entries.mjs` loads each one when it is used, and not before.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

export { AIMLOps } from './services/ai-ml-ops';
export { CloudML } from './services/cloud-ml';
export { ContainerRegistry } from './services/container-registry';
export { DataForest } from './services/data-forest';
export { FileStorage } from './services/file-storage';
export { IAM } from './services/iam';
export { KubernetesEngine } from './services/kubernetes-engine';
export { LoadBalancer } from './services/load-balancer';
export { Product } from './services/product';
export { Quota } from './services/quota';
export { ResourceManager } from './services/resource-manager';
export { SecurityGroup } from './services/security-group';
export { VirtualServer } from './services/virtual-server';
export { VPC } from './services/vpc';
