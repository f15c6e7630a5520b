// Made by `cargo dev generate` from `core/api`; do not edit.

import Gureum

/// The clients by the names of their services.
let clientsByService: [String: any Client.Type] = [
    "ai-ml-ops": AIMLOps.self,
    "cloud-ml": CloudML.self,
    "container-registry": ContainerRegistry.self,
    "data-forest": DataForest.self,
    "file-storage": FileStorage.self,
    "iam": IAM.self,
    "kubernetes-engine": KubernetesEngine.self,
    "load-balancer": LoadBalancer.self,
    "quota": Quota.self,
    "resource-manager": ResourceManager.self,
    "security-group": SecurityGroup.self,
    "virtual-server": VirtualServer.self,
    "vpc": VPC.self,
]

/// Waits through the typed method of this name: what was waited for, or nothing where it is gone.
func waitedFor(_ client: any Client, _ waiter: String, _ id: String, _ limit: Duration?) async throws -> (any Model)? {
    switch (waiter, client) {
    case ("aiMlOps.waitUntilDeployed", let client as AIMLOps): return try await client.waitUntilDeployed(releaseId: id, timeout: limit)
    case ("aiMlOps.waitUntilDeleted", let client as AIMLOps): try await client.waitUntilDeleted(releaseId: id, timeout: limit)
    case ("cloudMl.waitUntilDeployed", let client as CloudML): return try await client.waitUntilDeployed(cloudMlId: id, timeout: limit)
    case ("cloudMl.waitUntilDeleted", let client as CloudML): try await client.waitUntilDeleted(cloudMlId: id, timeout: limit)
    case ("registries.waitUntilRunning", let client as ContainerRegistry): return try await client.waitUntilRunning(registryId: id, timeout: limit)
    case ("registries.waitUntilDeleted", let client as ContainerRegistry): try await client.waitUntilDeleted(registryId: id, timeout: limit)
    case ("accounts.waitUntilRunning", let client as DataForest): return try await client.accounts.waitUntilRunning(id: id, timeout: limit)
    case ("accounts.waitUntilDeleted", let client as DataForest): try await client.accounts.waitUntilDeleted(id: id, timeout: limit)
    case ("accounts.deleteCascade", let client as DataForest): try await client.accounts.deleteCascade(id: id, timeout: limit)
    case ("notebooks.waitUntilRunning", let client as DataForest): return try await client.notebooks.waitUntilRunning(id: id, timeout: limit)
    case ("notebooks.waitUntilDeleted", let client as DataForest): try await client.notebooks.waitUntilDeleted(id: id, timeout: limit)
    case ("apps.waitUntilRunning", let client as DataForest): return try await client.apps.waitUntilRunning(id: id, timeout: limit)
    case ("apps.waitUntilStopped", let client as DataForest): return try await client.apps.waitUntilStopped(id: id, timeout: limit)
    case ("apps.waitUntilDeleted", let client as DataForest): try await client.apps.waitUntilDeleted(id: id, timeout: limit)
    case ("aiApps.waitUntilFinished", let client as DataForest): return try await client.aiApps.waitUntilFinished(id: id, timeout: limit)
    case ("aiApps.waitUntilSucceeded", let client as DataForest): return try await client.aiApps.waitUntilSucceeded(id: id, timeout: limit)
    case ("aiApps.waitUntilGone", let client as DataForest): try await client.aiApps.waitUntilGone(id: id, timeout: limit)
    case ("volumes.waitUntilAvailable", let client as FileStorage): return try await client.volumes.waitUntilAvailable(volumeId: id, timeout: limit)
    case ("volumes.waitUntilDeleted", let client as FileStorage): try await client.volumes.waitUntilDeleted(volumeId: id, timeout: limit)
    case ("clusters.waitUntilRunning", let client as KubernetesEngine): return try await client.clusters.waitUntilRunning(clusterId: id, timeout: limit)
    case ("clusters.waitUntilDeleted", let client as KubernetesEngine): try await client.clusters.waitUntilDeleted(clusterId: id, timeout: limit)
    case ("clusters.deleteCascade", let client as KubernetesEngine): try await client.clusters.deleteCascade(clusterId: id, timeout: limit)
    case ("nodePools.waitUntilRunning", let client as KubernetesEngine): return try await client.nodePools.waitUntilRunning(nodepoolId: id, timeout: limit)
    case ("nodePools.waitUntilDeleted", let client as KubernetesEngine): try await client.nodePools.waitUntilDeleted(nodepoolId: id, timeout: limit)
    case ("loadBalancers.waitUntilActive", let client as LoadBalancer): return try await client.waitUntilActive(loadbalancerId: id, timeout: limit)
    case ("loadBalancers.waitUntilDeleted", let client as LoadBalancer): try await client.waitUntilDeleted(loadbalancerId: id, timeout: limit)
    case ("vpcs.waitUntilActive", let client as VPC): return try await client.vpcs.waitUntilActive(vpcId: id, timeout: limit)
    case ("vpcs.waitUntilDeleted", let client as VPC): try await client.vpcs.waitUntilDeleted(vpcId: id, timeout: limit)
    case ("vpcs.deleteCascade", let client as VPC): try await client.vpcs.deleteCascade(vpcId: id, timeout: limit)
    case ("subnets.waitUntilActive", let client as VPC): return try await client.subnets.waitUntilActive(subnetId: id, timeout: limit)
    case ("subnets.waitUntilDeleted", let client as VPC): try await client.subnets.waitUntilDeleted(subnetId: id, timeout: limit)
    case ("subnets.deleteCascade", let client as VPC): try await client.subnets.deleteCascade(subnetId: id, timeout: limit)
    case ("internetGateways.waitUntilActive", let client as VPC): return try await client.internetGateways.waitUntilActive(internetGatewayId: id, timeout: limit)
    case ("internetGateways.waitUntilDeleted", let client as VPC): try await client.internetGateways.waitUntilDeleted(internetGatewayId: id, timeout: limit)
    case ("natGateways.waitUntilActive", let client as VPC): return try await client.natGateways.waitUntilActive(natGatewayId: id, timeout: limit)
    case ("natGateways.waitUntilDeleted", let client as VPC): try await client.natGateways.waitUntilDeleted(natGatewayId: id, timeout: limit)
    default: throw UnknownWait(waiter: waiter)
    }
    return nil
}

struct UnknownWait: Error {
    let waiter: String
}
