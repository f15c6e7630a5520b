// Made by `cargo dev generate` from `core/api`; do not edit.

package io.github.gureum

import io.github.gureum.aimlops.AIMLOps
import io.github.gureum.cloudml.CloudML
import io.github.gureum.containerregistry.ContainerRegistry
import io.github.gureum.dataforest.DataForest
import io.github.gureum.filestorage.FileStorage
import io.github.gureum.iam.Iam
import io.github.gureum.kubernetesengine.KubernetesEngine
import io.github.gureum.loadbalancer.LoadBalancer
import io.github.gureum.product.Product
import io.github.gureum.quota.Quota
import io.github.gureum.resourcemanager.ResourceManager
import io.github.gureum.securitygroup.SecurityGroup
import io.github.gureum.virtualserver.VirtualServer
import io.github.gureum.vpc.Vpc

/** How a client is made, by the name of its service. */
internal val CLIENTS: Map<String, (ClientOptions) -> Client> = mapOf(
    "ai-ml-ops" to ::AIMLOps,
    "cloud-ml" to ::CloudML,
    "container-registry" to ::ContainerRegistry,
    "data-forest" to ::DataForest,
    "file-storage" to ::FileStorage,
    "iam" to ::Iam,
    "kubernetes-engine" to ::KubernetesEngine,
    "load-balancer" to ::LoadBalancer,
    "product" to ::Product,
    "quota" to ::Quota,
    "resource-manager" to ::ResourceManager,
    "security-group" to ::SecurityGroup,
    "virtual-server" to ::VirtualServer,
    "vpc" to ::Vpc,
)

/** The same client with other limits. */
internal fun withLimits(client: Client, limits: CallOptions): Client = when (client) {
    is AIMLOps -> client.withOptions(limits)
    is CloudML -> client.withOptions(limits)
    is ContainerRegistry -> client.withOptions(limits)
    is DataForest -> client.withOptions(limits)
    is FileStorage -> client.withOptions(limits)
    is Iam -> client.withOptions(limits)
    is KubernetesEngine -> client.withOptions(limits)
    is LoadBalancer -> client.withOptions(limits)
    is Product -> client.withOptions(limits)
    is Quota -> client.withOptions(limits)
    is ResourceManager -> client.withOptions(limits)
    is SecurityGroup -> client.withOptions(limits)
    is VirtualServer -> client.withOptions(limits)
    is Vpc -> client.withOptions(limits)
    else -> error("another client")
}
