/*
 * Samsung Cloud Platform Kubernetes Engine: the client.
 *
 * Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
 */

package io.github.gureum.kubernetesengine

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Kubernetes clusters and their node pools. AI&MLOps and Cloud ML are deployed onto them.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/kubernetes-engine.md>
 */
public class KubernetesEngine internal constructor(
    core: Core?,
    limits: CallOptions,
    clusters: Clusters? = null,
    kubernetesVersions: KubernetesVersions? = null,
    images: Images? = null,
    nodePools: NodePools? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("kubernetes-engine", options), CallOptions())

    /**
     * Opens a client: `KubernetesEngine { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param clusters What stands for them.
     * @param kubernetesVersions What stands for them.
     * @param images What stands for them.
     * @param nodePools What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        clusters: Clusters = Clusters(),
        kubernetesVersions: KubernetesVersions = KubernetesVersions(),
        images: Images = Images(),
        nodePools: NodePools = NodePools(),
    ) : this(null, CallOptions(), clusters, kubernetesVersions, images, nodePools)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): KubernetesEngine = if (isFake) this else KubernetesEngine(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingKubernetesEngine = BlockingKubernetesEngine(this)

    /** Kubernetes clusters. */
    public val clusters: Clusters = clusters ?: Clusters(this)

    /** Versions of Kubernetes that there are. */
    public val kubernetesVersions: KubernetesVersions = kubernetesVersions ?: KubernetesVersions(this)

    /** Images that nodes are made from. */
    public val images: Images = images ?: Images(this)

    /** Nodes of a cluster that are alike. */
    public val nodePools: NodePools = nodePools ?: NodePools(this)

    private companion object {
        val FILES: Set<String> = setOf("clusters.getKubeconfig", "clusters.getUserKubeconfig")
    }
}

/** Kubernetes clusters. */
public open class Clusters internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Clusters() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the clusters of the account in this region.
     *
     * Filters can be combined.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listclusters/1.4/>
     *
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param name Only the cluster of this name. Lower-case letters, digits and hyphens.
     * @param status Only clusters in this state.
     * @param kubernetesVersion Only clusters of this version.
     * @param subnetId Only clusters in this subnet.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        name: String? = null,
        status: String? = null,
        kubernetesVersion: String? = null,
        subnetId: String? = null,
        options: CallOptions? = null,
    ): Pages<ClusterListResponse, ClusterRow> =
        client.list("clusters.list", ClusterListResponse.Form, { it.clusters }, options, "size", size, "page", page, "sort", sort, "name", name, "status", status, "kubernetes_version", kubernetesVersion, "subnet_id", subnetId)

    /**
     * Create a Kubernetes cluster without nodes.
     *
     * Needs an active subnet with its VPC, a security group, and a file storage volume. Answers at once; it works
     * when its status is `RUNNING`, after ten minutes to half an hour. Then give it a node pool. It costs money from
     * now on.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createcluster/1.4/>
     *
     * @param cloudLoggingEnabled Whether logs of the control plane go to Cloud Logging.
     * @param kubernetesVersion Version of Kubernetes, from [KubernetesVersions.list]. Must match
     * `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
     * @param name Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
     * account may have the same.
     * @param securityGroupIdList Ids of security groups for the nodes.
     * @param serviceWatchLoggingEnabled Whether logs of the control plane go to ServiceWatch.
     * @param subnetId Id of the subnet of the nodes. It must be `ACTIVE`.
     * @param volumeId Id of a file storage volume (NFS) for the volumes of pods. It must be `available`. Observed by
     * others.
     * @param vpcId Id of the VPC, that of the subnet. It must be `ACTIVE`.
     * @param privateEndpointAccessControlResources Resources that may talk to the Kubernetes API inside of the VPC,
     * beside the nodes.
     * @param publicEndpointAccessControlIp Addresses that may talk to the Kubernetes API from the internet: one, or
     * several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        cloudLoggingEnabled: Boolean,
        kubernetesVersion: String,
        name: String,
        securityGroupIdList: List<String>,
        serviceWatchLoggingEnabled: Boolean,
        subnetId: String,
        volumeId: String,
        vpcId: String,
        privateEndpointAccessControlResources: List<PrivateEndpointAccessControlResource>? = null,
        publicEndpointAccessControlIp: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("clusters.create", AsyncResponse.Form, options, "cloud_logging_enabled", cloudLoggingEnabled, "kubernetes_version", kubernetesVersion, "name", name, "security_group_id_list", securityGroupIdList, "service_watch_logging_enabled", serviceWatchLoggingEnabled, "subnet_id", subnetId, "volume_id", volumeId, "vpc_id", vpcId, "private_endpoint_access_control_resources", privateEndpointAccessControlResources, "public_endpoint_access_control_ip", publicEndpointAccessControlIp, "tags", tags)

    /**
     * Read a cluster.
     *
     * Its node pools are not part of it; [NodePools.list] has them.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showcluster/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param options Limits of this call; else those of the client.
     * @return One cluster.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        clusterId: String,
        options: CallOptions? = null,
    ): ClusterShowResponse = client.answer("clusters.show", ClusterShowResponse.Form, options, "cluster_id", clusterId)

    /**
     * Delete a cluster.
     *
     * Delete its node pools first, and what is deployed on it. Answers at once; it is gone when it is no longer
     * found.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletecluster/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 409: Something of the cluster is still going; repeat until it works.
     */
    public open suspend fun delete(
        clusterId: String,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("clusters.delete", AsyncResponse.Form, options, "cluster_id", clusterId)

    /**
     * Make a kubeconfig for a cluster, with the rights of its administrator.
     *
     * The text of a file for `kubectl`, and a secret: whoever has it owns the cluster. `private` works inside of the
     * VPC only; `public` needs an address in the internet.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createclusterkubeconfig/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param kubeconfigType Whose address it has: that inside of the VPC (`private`), or that in the internet
     * (`public`). Small letters. `private` or `public`.
     * @param options Limits of this call; else those of the client.
     * @return Done.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getKubeconfig(
        clusterId: String,
        kubeconfigType: KubeconfigKind,
        options: CallOptions? = null,
    ): Download = client.file("clusters.getKubeconfig", ::Download, options, "cluster_id", clusterId, "kubeconfig_type", kubeconfigType)

    /**
     * Make a kubeconfig for a cluster, with the rights of the caller.
     *
     * As [Clusters.getKubeconfig]; what it may do follows from Kubernetes roles of the user.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showclusteruserkubeconfig/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits.
     * @param kubeconfigType Whose address it has: that inside of the VPC (`private`), or that in the internet
     * (`public`). Small letters. `private` or `public`.
     * @param options Limits of this call; else those of the client.
     * @return Done.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getUserKubeconfig(
        clusterId: String,
        kubeconfigType: KubeconfigKind,
        options: CallOptions? = null,
    ): Download = client.file("clusters.getUserKubeconfig", ::Download, options, "cluster_id", clusterId, "kubeconfig_type", kubeconfigType)

    /**
     * Say who may talk to the Kubernetes API inside of the VPC.
     *
     * The list replaces the old one; the nodes always may.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterprivateaccesscontrol/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param privateEndpointAccessControlResources All resources that may from now on.
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setPrivateAccess(
        clusterId: String,
        privateEndpointAccessControlResources: List<PrivateEndpointAccessControlResource>,
        options: CallOptions? = null,
    ): ClusterSetResponse = client.answer("clusters.setPrivateAccess", ClusterSetResponse.Form, options, "cluster_id", clusterId, "private_endpoint_access_control_resources", privateEndpointAccessControlResources)

    /**
     * Say who may talk to the Kubernetes API from the internet.
     *
     * The addresses replace the old ones. `0.0.0.0/0` is everybody.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterpublicaccesscontrol/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param publicEndpointAccessControlIp The addresses that may from now on: one, or several in CIDR notation.
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setPublicAccess(
        clusterId: String,
        publicEndpointAccessControlIp: String,
        options: CallOptions? = null,
    ): ClusterSetResponse = client.answer("clusters.setPublicAccess", ClusterSetResponse.Form, options, "cluster_id", clusterId, "public_endpoint_access_control_ip", publicEndpointAccessControlIp)

    /**
     * Set the security groups of the nodes.
     *
     * The list replaces the old one. The group that the service manages stays.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclustersecuritygroups/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param securityGroupIdList Ids of all security groups from now on.
     * @param options Limits of this call; else those of the client.
     * @return One cluster.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setSecurityGroups(
        clusterId: String,
        securityGroupIdList: List<String>,
        options: CallOptions? = null,
    ): ClusterShowResponse = client.answer("clusters.setSecurityGroups", ClusterShowResponse.Form, options, "cluster_id", clusterId, "security_group_id_list", securityGroupIdList)

    /**
     * Say whether logs of the control plane go to Cloud Logging.
     *
     * They are stored from then on, which costs money.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterlogging/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param cloudLoggingEnabled Whether logs of the control plane go to Cloud Logging.
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setLogging(
        clusterId: String,
        cloudLoggingEnabled: Boolean,
        options: CallOptions? = null,
    ): ClusterSetResponse = client.answer("clusters.setLogging", ClusterSetResponse.Form, options, "cluster_id", clusterId, "cloud_logging_enabled", cloudLoggingEnabled)

    /**
     * Say whether logs of the control plane go to ServiceWatch.
     *
     * They are stored from then on, which costs money.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterservicewatchlogging/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits.
     * @param serviceWatchLoggingEnabled Whether logs of the control plane go to ServiceWatch.
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setServiceWatchLogging(
        clusterId: String,
        serviceWatchLoggingEnabled: Boolean,
        options: CallOptions? = null,
    ): ClusterSetResponse = client.answer("clusters.setServiceWatchLogging", ClusterSetResponse.Form, options, "cluster_id", clusterId, "service_watch_logging_enabled", serviceWatchLoggingEnabled)

    /**
     * Upgrade Kubernetes on the control plane of a cluster.
     *
     * Cannot be taken back, and lasts up to an hour; the cluster works when its status is `RUNNING` again. Upgrade
     * the node pools after it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterupgrade/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param kubernetesVersion A version above that of the cluster, from [KubernetesVersions.list].
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun upgrade(
        clusterId: String,
        kubernetesVersion: String,
        options: CallOptions? = null,
    ): ClusterSetResponse = client.answer("clusters.upgrade", ClusterSetResponse.Form, options, "cluster_id", clusterId, "kubernetes_version", kubernetesVersion)

    /**
     * Does what [Clusters.create] does, unless something of this `name` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [Clusters.show] shows:
     * `cloudLoggingEnabled`, `kubernetesVersion`, `privateEndpointAccessControlResources`,
     * `publicEndpointAccessControlIp`, `securityGroupIdList`, `serviceWatchLoggingEnabled`, `subnetId`, `volumeId`
     * and `vpcId`.
     *
     * @param cloudLoggingEnabled Whether logs of the control plane go to Cloud Logging.
     * @param kubernetesVersion Version of Kubernetes, from [KubernetesVersions.list]. Must match
     * `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
     * @param name Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
     * account may have the same.
     * @param securityGroupIdList Ids of security groups for the nodes.
     * @param serviceWatchLoggingEnabled Whether logs of the control plane go to ServiceWatch.
     * @param subnetId Id of the subnet of the nodes. It must be `ACTIVE`.
     * @param volumeId Id of a file storage volume (NFS) for the volumes of pods. It must be `available`. Observed by
     * others.
     * @param vpcId Id of the VPC, that of the subnet. It must be `ACTIVE`.
     * @param privateEndpointAccessControlResources Resources that may talk to the Kubernetes API inside of the VPC,
     * beside the nodes.
     * @param publicEndpointAccessControlIp Addresses that may talk to the Kubernetes API from the internet: one, or
     * several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
     * @param tags Tags to attach, at most 50.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException It is not there as it was asked for: its kind says how.
     */
    public open suspend fun ensure(
        cloudLoggingEnabled: Boolean,
        kubernetesVersion: String,
        name: String,
        securityGroupIdList: List<String>,
        serviceWatchLoggingEnabled: Boolean,
        subnetId: String,
        volumeId: String,
        vpcId: String,
        privateEndpointAccessControlResources: List<PrivateEndpointAccessControlResource>? = null,
        publicEndpointAccessControlIp: String? = null,
        tags: List<Tag>? = null,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("clusters.ensure", AsyncResponse.Form, options, "cloud_logging_enabled", cloudLoggingEnabled, "kubernetes_version", kubernetesVersion, "name", name, "security_group_id_list", securityGroupIdList, "service_watch_logging_enabled", serviceWatchLoggingEnabled, "subnet_id", subnetId, "volume_id", volumeId, "vpc_id", vpcId, "private_endpoint_access_control_resources", privateEndpointAccessControlResources, "public_endpoint_access_control_ip", publicEndpointAccessControlIp, "tags", tags)

    /**
     * Lists what `clusters.deleteCascade` would delete, in its order. Nothing is deleted.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the cluster last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    public open suspend fun planDeleteCascade(
        clusterId: String,
        options: CallOptions? = null,
    ): DeletionPlan = client.answer("clusters.planDeleteCascade", DeletionPlan.Form, options, "cluster_id", clusterId)

    /**
     * Create a Kubernetes cluster without nodes.
     *
     * Then waits until the cluster is running. What was made stays if the wait fails; the error names its id.
     *
     * @param cloudLoggingEnabled Whether logs of the control plane go to Cloud Logging.
     * @param kubernetesVersion Version of Kubernetes, from [KubernetesVersions.list]. Must match
     * `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
     * @param name Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
     * account may have the same.
     * @param securityGroupIdList Ids of security groups for the nodes.
     * @param serviceWatchLoggingEnabled Whether logs of the control plane go to ServiceWatch.
     * @param subnetId Id of the subnet of the nodes. It must be `ACTIVE`.
     * @param volumeId Id of a file storage volume (NFS) for the volumes of pods. It must be `available`. Observed by
     * others.
     * @param vpcId Id of the VPC, that of the subnet. It must be `ACTIVE`.
     * @param privateEndpointAccessControlResources Resources that may talk to the Kubernetes API inside of the VPC,
     * beside the nodes.
     * @param publicEndpointAccessControlIp Addresses that may talk to the Kubernetes API from the internet: one, or
     * several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
     * @param tags Tags to attach, at most 50.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The cluster as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        cloudLoggingEnabled: Boolean,
        kubernetesVersion: String,
        name: String,
        securityGroupIdList: List<String>,
        serviceWatchLoggingEnabled: Boolean,
        subnetId: String,
        volumeId: String,
        vpcId: String,
        privateEndpointAccessControlResources: List<PrivateEndpointAccessControlResource>? = null,
        publicEndpointAccessControlIp: String? = null,
        tags: List<Tag>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): ClusterShowResponse {
        val made = client.made("clusters.create", "resource_id", "cloud_logging_enabled", cloudLoggingEnabled, "kubernetes_version", kubernetesVersion, "name", name, "security_group_id_list", securityGroupIdList, "service_watch_logging_enabled", serviceWatchLoggingEnabled, "subnet_id", subnetId, "volume_id", volumeId, "vpc_id", vpcId, "private_endpoint_access_control_resources", privateEndpointAccessControlResources, "public_endpoint_access_control_ip", publicEndpointAccessControlIp, "tags", tags)
        return client.wait("clusters.waitUntilRunning", made, ClusterShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the cluster is running: its `cluster.status` is `RUNNING`.
     *
     * Usually takes about 1800 s. `DELETING` ends the wait with an error that says what to do.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param clusterId Id of the cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The cluster as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilRunning(
        clusterId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): ClusterShowResponse = client.wait("clusters.waitUntilRunning", clusterId, ClusterShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the cluster no longer exists.
     *
     * Usually takes about 1800 s.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param clusterId Id of the cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        clusterId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("clusters.waitUntilDeleted", clusterId, timeout, onProgress)

    /**
     * Deletes the cluster with all that is below it, and waits until it no longer exists.
     *
     * First all of it is listed, as [Clusters.planDeleteCascade] does; then it goes from the leaves to the root, and
     * nothing else does. After a failure call it again: it goes on with what is left.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
     *
     * @param clusterId Id of the cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    public open suspend fun deleteCascade(
        clusterId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("clusters.deleteCascade", clusterId, timeout, onProgress)

    /**
     * Begins to wait until the cluster is running: its time limit counts from now. Nothing is sent yet.
     *
     * @param clusterId Id of the cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilRunning(
        clusterId: String,
        timeout: Duration? = null,
    ): Wait<ClusterShowResponse> = client.start("clusters.waitUntilRunning", clusterId, ClusterShowResponse.Form, timeout)

    /**
     * Begins to wait until the cluster is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param clusterId Id of the cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        clusterId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("clusters.waitUntilDeleted", clusterId, timeout)

    /**
     * Begins to delete the cluster with all that is below it: its time limit counts from now. Nothing is sent yet;
     * each look does one step.
     *
     * @param clusterId Id of the cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startDeleteCascade(
        clusterId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("clusters.deleteCascade", clusterId, timeout)
}

/** Versions of Kubernetes that there are. */
public open class KubernetesVersions internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : KubernetesVersions() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the versions of Kubernetes that there are.
     *
     * Gives the whole list at once. Clusters and node pools are given `kubernetesVersion`.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listkubernetesversions/1.4/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        options: CallOptions? = null,
    ): Pages<KubernetesVersionListResponse, KubernetesVersion> =
        client.list("kubernetesVersions.list", KubernetesVersionListResponse.Form, { it.kubernetesVersions }, options)
}

/** Images that nodes are made from. */
public open class Images internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Images() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the images that nodes can be made from.
     *
     * A node pool is given `os` and `osVersion` of one, as `imageOs` and `imageOsVersion`.
     *
     * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listimages/1.6/>
     *
     * @param scpOriginalImageType Only images that come from this type: `k8s` for nodes.
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param kubernetesVersion Only images for this version of Kubernetes.
     * @param os Only images of this operating system.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how. In particular:
     * - 400, `ValidationError`: The type of image is missing. The service says: `Field required`.
     */
    public open fun list(
        scpOriginalImageType: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        kubernetesVersion: String? = null,
        os: String? = null,
        options: CallOptions? = null,
    ): Pages<NodePoolImageList, NodePoolImage> =
        client.list("images.list", NodePoolImageList.Form, { it.nodepoolImages }, options, "scp_original_image_type", scpOriginalImageType, "size", size, "page", page, "sort", sort, "kubernetes_version", kubernetesVersion, "os", os)
}

/** Nodes of a cluster that are alike. */
public open class NodePools internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : NodePools() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the node pools of a cluster.
     *
     * Labels and taints are not part of it; [NodePools.show] has them.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepools/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param nodepoolName Only the node pool of this name.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        clusterId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        nodepoolName: String? = null,
        options: CallOptions? = null,
    ): Pages<NodepoolListResponse, NodePoolRow> =
        client.list("nodePools.list", NodepoolListResponse.Form, { it.nodepools }, options, "cluster_id", clusterId, "size", size, "page", page, "sort", sort, "nodepool_name", nodepoolName)

    /**
     * Create a node pool: nodes that are alike.
     *
     * The cluster must be `RUNNING`. Answers at once; the nodes work when its status is `Running`, after some
     * minutes. Needs a key pair, a kind of server and a kind of disk of Virtual Server. At most 100 nodes in a pool
     * and in a cluster.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createnodepool/1.4/>
     *
     * @param clusterId Id of the cluster. It must be `RUNNING`.
     * @param imageOs Operating system: `ubuntu` or `rhel`.
     * @param imageOsVersion Version of the operating system: `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`.
     * @param isAutoRecovery Whether broken nodes are replaced.
     * @param isAutoScale Whether the number of nodes follows the load.
     * @param keypairName Name of a key pair of Virtual Server, for logging in to the nodes.
     * @param kubernetesVersion Version of Kubernetes: that of the cluster.
     * @param name Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
     * @param serverTypeId Id of the kind of server of a node, from Virtual Server.
     * @param volumeSize Size of the disk of a node. In GB. Inferred.
     * @param volumeTypeName Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or `SSD_Provisioned`.
     * @param advancedSettings Settings of the kubelet. Observed by others.
     * @param customImageId Id of an image of your own.
     * @param desiredNodeCount How many nodes there should be, when they do not follow the load.
     * @param labels Kubernetes labels of all nodes.
     * @param linkedResources File and object storages that the nodes may use. Since API version 1.3.
     * @param maxNodeCount Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
     * @param minNodeCount Least number of nodes, when they follow the load.
     * @param scpGpuDriver Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
     * @param serverGroupId Id of the server group that says how nodes are spread over hosts.
     * @param taints Kubernetes taints of all nodes.
     * @param volumeMaxIops Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4.
     * @param volumeMaxThroughput Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it.
     * Since API version 1.4.
     * @param options Limits of this call; else those of the client.
     * @return One node pool.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        clusterId: String,
        imageOs: String,
        imageOsVersion: String,
        isAutoRecovery: Boolean,
        isAutoScale: Boolean,
        keypairName: String,
        kubernetesVersion: String,
        name: String,
        serverTypeId: String,
        volumeSize: Long,
        volumeTypeName: String,
        advancedSettings: NodepoolAdvancedSettings? = null,
        customImageId: String? = null,
        desiredNodeCount: Long? = null,
        labels: List<NodepoolLabel>? = null,
        linkedResources: List<LinkedResource>? = null,
        maxNodeCount: Long? = null,
        minNodeCount: Long? = null,
        scpGpuDriver: String? = null,
        serverGroupId: String? = null,
        taints: List<NodepoolTaint>? = null,
        volumeMaxIops: Long? = null,
        volumeMaxThroughput: Long? = null,
        options: CallOptions? = null,
    ): NodepoolShowResponse = client.answer("nodePools.create", NodepoolShowResponse.Form, options, "cluster_id", clusterId, "image_os", imageOs, "image_os_version", imageOsVersion, "is_auto_recovery", isAutoRecovery, "is_auto_scale", isAutoScale, "keypair_name", keypairName, "kubernetes_version", kubernetesVersion, "name", name, "server_type_id", serverTypeId, "volume_size", volumeSize, "volume_type_name", volumeTypeName, "advanced_settings", advancedSettings, "custom_image_id", customImageId, "desired_node_count", desiredNodeCount, "labels", labels, "linked_resources", linkedResources, "max_node_count", maxNodeCount, "min_node_count", minNodeCount, "scp_gpu_driver", scpGpuDriver, "server_group_id", serverGroupId, "taints", taints, "volume_max_iops", volumeMaxIops, "volume_max_throughput", volumeMaxThroughput)

    /**
     * Read a node pool.
     *
     * Its nodes are not part of it; [NodePools.listNodes] has them.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/shownodepool/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param options Limits of this call; else those of the client.
     * @return One node pool.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        nodepoolId: String,
        options: CallOptions? = null,
    ): NodepoolShowResponse = client.answer("nodePools.show", NodepoolShowResponse.Form, options, "nodepool_id", nodepoolId)

    /**
     * Change the number of nodes of a node pool.
     *
     * With `isAutoScale` the least and the greatest number count, without it `desiredNodeCount`. Nodes that are too
     * many are deleted with what is on them.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepool/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param desiredNodeCount How many nodes there should be, when they do not follow the load.
     * @param isAutoRecovery Whether broken nodes are replaced.
     * @param isAutoScale Whether the number of nodes follows the load.
     * @param maxNodeCount Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
     * @param minNodeCount Least number of nodes, when they follow the load.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        nodepoolId: String,
        desiredNodeCount: Long? = null,
        isAutoRecovery: Boolean? = null,
        isAutoScale: Boolean? = null,
        maxNodeCount: Long? = null,
        minNodeCount: Long? = null,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("nodePools.update", AsyncResponse.Form, options, "nodepool_id", nodepoolId, "desired_node_count", desiredNodeCount, "is_auto_recovery", isAutoRecovery, "is_auto_scale", isAutoScale, "max_node_count", maxNodeCount, "min_node_count", minNodeCount)

    /**
     * Delete a node pool with its nodes.
     *
     * Answers at once; it is gone when it is no longer found. What runs on the nodes ends.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletenodepool/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 409: Something of the node pool is still going; repeat until it works.
     */
    public open suspend fun delete(
        nodepoolId: String,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("nodePools.delete", AsyncResponse.Form, options, "nodepool_id", nodepoolId)

    /**
     * List the nodes of a node pool.
     *
     * Names are those that `kubectl get nodes` shows.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepoolnodes/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param size Rows per page. At least 0.
     * @param page Number of the page, from 0.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param nodeName Only the node of this name.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun listNodes(
        nodepoolId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        nodeName: String? = null,
        options: CallOptions? = null,
    ): Pages<NodeListInNodepoolResponse, Node> =
        client.list("nodePools.listNodes", NodeListInNodepoolResponse.Form, { it.nodes }, options, "nodepool_id", nodepoolId, "size", size, "page", page, "sort", sort, "node_name", nodeName)

    /**
     * Set the Kubernetes labels of the nodes.
     *
     * The list replaces the old one.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollabels/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param labels All labels from now on.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setLabels(
        nodepoolId: String,
        labels: List<NodepoolLabel>,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("nodePools.setLabels", AsyncResponse.Form, options, "nodepool_id", nodepoolId, "labels", labels)

    /**
     * Set the Kubernetes taints of the nodes.
     *
     * The list replaces the old one. `NoExecute` ends pods that are there.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepooltaints/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param taints All taints from now on.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setTaints(
        nodepoolId: String,
        taints: List<NodepoolTaint>,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("nodePools.setTaints", AsyncResponse.Form, options, "nodepool_id", nodepoolId, "taints", taints)

    /**
     * Set the storages that the nodes may use.
     *
     * The list replaces the old one.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollinkedresources/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param linkedResources All storages from now on.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setLinkedResources(
        nodepoolId: String,
        linkedResources: List<LinkedResource>,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("nodePools.setLinkedResources", AsyncResponse.Form, options, "nodepool_id", nodepoolId, "linked_resources", linkedResources)

    /**
     * Upgrade the nodes of a node pool to what the control plane runs.
     *
     * Upgrade the cluster first: nodes follow its version of Kubernetes. All nodes are replaced one after the other.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoolupgrade/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param osVersion Version of the operating system, for example `22.04`.
     * @param scpGpuDriver Version of the driver for GPUs, on Ubuntu.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun upgrade(
        nodepoolId: String,
        osVersion: String,
        scpGpuDriver: String? = null,
        options: CallOptions? = null,
    ): AsyncResponse = client.answer("nodePools.upgrade", AsyncResponse.Form, options, "nodepool_id", nodepoolId, "os_version", osVersion, "scp_gpu_driver", scpGpuDriver)

    /**
     * Create a node pool: nodes that are alike.
     *
     * Then waits until the node pool is running. What was made stays if the wait fails; the error names its id.
     *
     * @param clusterId Id of the cluster. It must be `RUNNING`.
     * @param imageOs Operating system: `ubuntu` or `rhel`.
     * @param imageOsVersion Version of the operating system: `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`.
     * @param isAutoRecovery Whether broken nodes are replaced.
     * @param isAutoScale Whether the number of nodes follows the load.
     * @param keypairName Name of a key pair of Virtual Server, for logging in to the nodes.
     * @param kubernetesVersion Version of Kubernetes: that of the cluster.
     * @param name Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
     * @param serverTypeId Id of the kind of server of a node, from Virtual Server.
     * @param volumeSize Size of the disk of a node. In GB. Inferred.
     * @param volumeTypeName Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or `SSD_Provisioned`.
     * @param advancedSettings Settings of the kubelet. Observed by others.
     * @param customImageId Id of an image of your own.
     * @param desiredNodeCount How many nodes there should be, when they do not follow the load.
     * @param labels Kubernetes labels of all nodes.
     * @param linkedResources File and object storages that the nodes may use. Since API version 1.3.
     * @param maxNodeCount Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
     * @param minNodeCount Least number of nodes, when they follow the load.
     * @param scpGpuDriver Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
     * @param serverGroupId Id of the server group that says how nodes are spread over hosts.
     * @param taints Kubernetes taints of all nodes.
     * @param volumeMaxIops Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4.
     * @param volumeMaxThroughput Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it.
     * Since API version 1.4.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The node pool as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        clusterId: String,
        imageOs: String,
        imageOsVersion: String,
        isAutoRecovery: Boolean,
        isAutoScale: Boolean,
        keypairName: String,
        kubernetesVersion: String,
        name: String,
        serverTypeId: String,
        volumeSize: Long,
        volumeTypeName: String,
        advancedSettings: NodepoolAdvancedSettings? = null,
        customImageId: String? = null,
        desiredNodeCount: Long? = null,
        labels: List<NodepoolLabel>? = null,
        linkedResources: List<LinkedResource>? = null,
        maxNodeCount: Long? = null,
        minNodeCount: Long? = null,
        scpGpuDriver: String? = null,
        serverGroupId: String? = null,
        taints: List<NodepoolTaint>? = null,
        volumeMaxIops: Long? = null,
        volumeMaxThroughput: Long? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): NodepoolShowResponse {
        val made = client.made("nodePools.create", "nodepool.id", "cluster_id", clusterId, "image_os", imageOs, "image_os_version", imageOsVersion, "is_auto_recovery", isAutoRecovery, "is_auto_scale", isAutoScale, "keypair_name", keypairName, "kubernetes_version", kubernetesVersion, "name", name, "server_type_id", serverTypeId, "volume_size", volumeSize, "volume_type_name", volumeTypeName, "advanced_settings", advancedSettings, "custom_image_id", customImageId, "desired_node_count", desiredNodeCount, "labels", labels, "linked_resources", linkedResources, "max_node_count", maxNodeCount, "min_node_count", minNodeCount, "scp_gpu_driver", scpGpuDriver, "server_group_id", serverGroupId, "taints", taints, "volume_max_iops", volumeMaxIops, "volume_max_throughput", volumeMaxThroughput)
        return client.wait("nodePools.waitUntilRunning", made, NodepoolShowResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the node pool is running: its `nodepool.status` is `Running`.
     *
     * Usually takes about 1200 s. `Deleting` ends the wait with an error that says what to do.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param nodepoolId Id of the node pool.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The node pool as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilRunning(
        nodepoolId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): NodepoolShowResponse = client.wait("nodePools.waitUntilRunning", nodepoolId, NodepoolShowResponse.Form, timeout, onProgress)

    /**
     * Waits until the node pool no longer exists.
     *
     * Usually takes about 1200 s.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param nodepoolId Id of the node pool.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        nodepoolId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("nodePools.waitUntilDeleted", nodepoolId, timeout, onProgress)

    /**
     * Begins to wait until the node pool is running: its time limit counts from now. Nothing is sent yet.
     *
     * @param nodepoolId Id of the node pool.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilRunning(
        nodepoolId: String,
        timeout: Duration? = null,
    ): Wait<NodepoolShowResponse> = client.start("nodePools.waitUntilRunning", nodepoolId, NodepoolShowResponse.Form, timeout)

    /**
     * Begins to wait until the node pool is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param nodepoolId Id of the node pool.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        nodepoolId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("nodePools.waitUntilDeleted", nodepoolId, timeout)
}
