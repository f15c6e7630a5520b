/*
 * A session per cloud: one set of keys, settings and connections for all its services.
 *
 * Made by `cargo dev generate` from `core/api`; do not edit.
 */

package io.github.gureum

import io.github.gureum.dataforest.DataForest
import io.github.gureum.aimlops.AIMLOps
import io.github.gureum.cloudml.CloudML
import io.github.gureum.containerregistry.ContainerRegistry
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

/**
 * All services of NAVER Cloud, with one set of settings.
 *
 * Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
 * services are at one address. Each is made once, when it is asked for.
 *
 * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
 */
public class NaverCloud @JvmOverloads constructor(options: ClientOptions = ClientOptions()) :
    Session("data-forest", options) {
    /**
     * Opens a session: `NaverCloud { timeout = 5.seconds }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /** The client of NAVER Cloud Data Forest. */
    @get:JvmName("dataForest")
    public val dataForest: DataForest get() = client("data-forest", ::DataForest)
}

/**
 * All services of Samsung Cloud, with one set of settings.
 *
 * Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
 * services are at one address. Each is made once, when it is asked for.
 *
 * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
 */
public class SamsungCloud @JvmOverloads constructor(options: ClientOptions = ClientOptions()) :
    Session("ai-ml-ops", options) {
    /**
     * Opens a session: `SamsungCloud { timeout = 5.seconds }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /** The client of Samsung Cloud Platform AI&MLOps Platform. */
    @get:JvmName("aiMlOps")
    public val aiMlOps: AIMLOps get() = client("ai-ml-ops", ::AIMLOps)

    /** The client of Samsung Cloud Platform Cloud ML. */
    @get:JvmName("cloudMl")
    public val cloudMl: CloudML get() = client("cloud-ml", ::CloudML)

    /** The client of Samsung Cloud Platform Container Registry. */
    @get:JvmName("containerRegistry")
    public val containerRegistry: ContainerRegistry get() = client("container-registry", ::ContainerRegistry)

    /** The client of Samsung Cloud Platform File Storage. */
    @get:JvmName("fileStorage")
    public val fileStorage: FileStorage get() = client("file-storage", ::FileStorage)

    /** The client of Samsung Cloud Platform IAM. */
    @get:JvmName("iam")
    public val iam: Iam get() = client("iam", ::Iam)

    /** The client of Samsung Cloud Platform Kubernetes Engine. */
    @get:JvmName("kubernetesEngine")
    public val kubernetesEngine: KubernetesEngine get() = client("kubernetes-engine", ::KubernetesEngine)

    /** The client of Samsung Cloud Platform Load Balancer. */
    @get:JvmName("loadBalancer")
    public val loadBalancer: LoadBalancer get() = client("load-balancer", ::LoadBalancer)

    /** The client of Samsung Cloud Platform Product. */
    @get:JvmName("product")
    public val product: Product get() = client("product", ::Product)

    /** The client of Samsung Cloud Platform Quota. */
    @get:JvmName("quota")
    public val quota: Quota get() = client("quota", ::Quota)

    /** The client of Samsung Cloud Platform Resource Manager. */
    @get:JvmName("resourceManager")
    public val resourceManager: ResourceManager get() = client("resource-manager", ::ResourceManager)

    /** The client of Samsung Cloud Platform Security Group. */
    @get:JvmName("securityGroup")
    public val securityGroup: SecurityGroup get() = client("security-group", ::SecurityGroup)

    /** The client of Samsung Cloud Platform Virtual Server. */
    @get:JvmName("virtualServer")
    public val virtualServer: VirtualServer get() = client("virtual-server", ::VirtualServer)

    /** The client of Samsung Cloud Platform VPC. */
    @get:JvmName("vpc")
    public val vpc: Vpc get() = client("vpc", ::Vpc)
}
