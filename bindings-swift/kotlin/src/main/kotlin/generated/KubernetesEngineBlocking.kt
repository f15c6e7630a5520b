/*
 * Samsung Cloud Platform Kubernetes Engine: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
 */

package io.github.gureum.kubernetesengine

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [KubernetesEngine] for programs without coroutines. */
public class BlockingKubernetesEngine internal constructor(private val client: KubernetesEngine) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingKubernetesEngine = client.withOptions(options).blocking()

    /** [KubernetesEngine.clusters] for programs without coroutines. */
    @get:JvmName("clusters")
    public val clusters: BlockingClusters = BlockingClusters(client.clusters)

    /** [KubernetesEngine.kubernetesVersions] for programs without coroutines. */
    @get:JvmName("kubernetesVersions")
    public val kubernetesVersions: BlockingKubernetesVersions = BlockingKubernetesVersions(client.kubernetesVersions)

    /** [KubernetesEngine.nodePools] for programs without coroutines. */
    @get:JvmName("nodePools")
    public val nodePools: BlockingNodePools = BlockingNodePools(client.nodePools)
}

/** [Clusters] for programs without coroutines. */
public class BlockingClusters internal constructor(private val group: Clusters) {
    /**
     * List the clusters of the account in this region. Blocking form of [Clusters.list]; interrupting the thread
     * ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        name: String? = null,
        status: String? = null,
        kubernetesVersion: String? = null,
        subnetId: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ClusterListResponse, ClusterRow> = BlockingPages(group.list(size, page, sort, name, status, kubernetesVersion, subnetId, options))

    /**
     * Create a Kubernetes cluster without nodes. Blocking form of [Clusters.create]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
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
    ): AsyncResponse = await { group.create(cloudLoggingEnabled, kubernetesVersion, name, securityGroupIdList, serviceWatchLoggingEnabled, subnetId, volumeId, vpcId, privateEndpointAccessControlResources, publicEndpointAccessControlIp, tags, options) }

    /**
     * Read a cluster. Blocking form of [Clusters.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showcluster/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param options Limits of this call; else those of the client.
     * @return One cluster.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        clusterId: String,
        options: CallOptions? = null,
    ): ClusterShowResponse = await { group.show(clusterId, options) }

    /**
     * Delete a cluster. Blocking form of [Clusters.delete]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletecluster/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 409: Something of the cluster is still going; repeat until it works.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        clusterId: String,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.delete(clusterId, options) }

    /**
     * Make a kubeconfig for a cluster, with the rights of its administrator. Blocking form of
     * [Clusters.getKubeconfig]; interrupting the thread ends it.
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
    @JvmName("getKubeconfig")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getKubeconfig(
        clusterId: String,
        kubeconfigType: KubeconfigKind,
        options: CallOptions? = null,
    ): Download = await { group.getKubeconfig(clusterId, kubeconfigType, options) }

    /**
     * Make a kubeconfig for a cluster, with the rights of the caller. Blocking form of [Clusters.getUserKubeconfig];
     * interrupting the thread ends it.
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
    @JvmName("getUserKubeconfig")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getUserKubeconfig(
        clusterId: String,
        kubeconfigType: KubeconfigKind,
        options: CallOptions? = null,
    ): Download = await { group.getUserKubeconfig(clusterId, kubeconfigType, options) }

    /**
     * Say who may talk to the Kubernetes API inside of the VPC. Blocking form of [Clusters.setPrivateAccess];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setPrivateAccess(
        clusterId: String,
        privateEndpointAccessControlResources: List<PrivateEndpointAccessControlResource>,
        options: CallOptions? = null,
    ): ClusterSetResponse = await { group.setPrivateAccess(clusterId, privateEndpointAccessControlResources, options) }

    /**
     * Say who may talk to the Kubernetes API from the internet. Blocking form of [Clusters.setPublicAccess];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setPublicAccess(
        clusterId: String,
        publicEndpointAccessControlIp: String,
        options: CallOptions? = null,
    ): ClusterSetResponse = await { group.setPublicAccess(clusterId, publicEndpointAccessControlIp, options) }

    /**
     * Set the security groups of the nodes. Blocking form of [Clusters.setSecurityGroups]; interrupting the thread
     * ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setSecurityGroups(
        clusterId: String,
        securityGroupIdList: List<String>,
        options: CallOptions? = null,
    ): ClusterShowResponse = await { group.setSecurityGroups(clusterId, securityGroupIdList, options) }

    /**
     * Say whether logs of the control plane go to Cloud Logging. Blocking form of [Clusters.setLogging];
     * interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterlogging/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param cloudLoggingEnabled Whether logs of the control plane go to Cloud Logging.
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setLogging(
        clusterId: String,
        cloudLoggingEnabled: Boolean,
        options: CallOptions? = null,
    ): ClusterSetResponse = await { group.setLogging(clusterId, cloudLoggingEnabled, options) }

    /**
     * Say whether logs of the control plane go to ServiceWatch. Blocking form of [Clusters.setServiceWatchLogging];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setServiceWatchLogging(
        clusterId: String,
        serviceWatchLoggingEnabled: Boolean,
        options: CallOptions? = null,
    ): ClusterSetResponse = await { group.setServiceWatchLogging(clusterId, serviceWatchLoggingEnabled, options) }

    /**
     * Upgrade Kubernetes on the control plane of a cluster. Blocking form of [Clusters.upgrade]; interrupting the
     * thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterupgrade/1.4/>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param kubernetesVersion A version above that of the cluster, from [KubernetesVersions.list].
     * @param options Limits of this call; else those of the client.
     * @return The change was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun upgrade(
        clusterId: String,
        kubernetesVersion: String,
        options: CallOptions? = null,
    ): ClusterSetResponse = await { group.upgrade(clusterId, kubernetesVersion, options) }

    /**
     * Does what [Clusters.create] does, unless something of this `name` is there: then it answers with that.
     * Blocking form of [Clusters.ensure]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
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
    ): AsyncResponse = await { group.ensure(cloudLoggingEnabled, kubernetesVersion, name, securityGroupIdList, serviceWatchLoggingEnabled, subnetId, volumeId, vpcId, privateEndpointAccessControlResources, publicEndpointAccessControlIp, tags, options) }

    /**
     * Lists what `clusters.deleteCascade` would delete, in its order. Nothing is deleted. Blocking form of
     * [Clusters.planDeleteCascade]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
     *
     * @param clusterId Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the cluster last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun planDeleteCascade(
        clusterId: String,
        options: CallOptions? = null,
    ): DeletionPlan = await { group.planDeleteCascade(clusterId, options) }

    /**
     * Create a Kubernetes cluster without nodes. Blocking form of [Clusters.createAndWait]; interrupting the thread
     * ends it.
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
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The cluster as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
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
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): ClusterShowResponse = await { group.createAndWait(cloudLoggingEnabled, kubernetesVersion, name, securityGroupIdList, serviceWatchLoggingEnabled, subnetId, volumeId, vpcId, privateEndpointAccessControlResources, publicEndpointAccessControlIp, tags, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the cluster is running: its `cluster.status` is `RUNNING`. Blocking form of
     * [Clusters.waitUntilRunning]; interrupting the thread ends it.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param clusterId Id of the cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The cluster as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        clusterId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): ClusterShowResponse = await { group.waitUntilRunning(clusterId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the cluster no longer exists. Blocking form of [Clusters.waitUntilDeleted]; interrupting the
     * thread ends it.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param clusterId Id of the cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        clusterId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(clusterId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Deletes the cluster with all that is below it, and waits until it no longer exists. Blocking form of
     * [Clusters.deleteCascade]; interrupting the thread ends it.
     *
     * Observed by others; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
     *
     * @param clusterId Id of the cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deleteCascade(
        clusterId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.deleteCascade(clusterId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the cluster is running: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [Clusters.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param clusterId Id of the cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        clusterId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<ClusterShowResponse> = BlockingWait(await { group.startWaitUntilRunning(clusterId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the cluster is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [Clusters.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param clusterId Id of the cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        clusterId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(clusterId, timeoutMillis?.milliseconds) })

    /**
     * Begins to delete the cluster with all that is below it: its time limit counts from now. Nothing is sent yet;
     * each look does one step. Blocking form of [Clusters.startDeleteCascade]; interrupting the thread ends it.
     *
     * @param clusterId Id of the cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startDeleteCascade(
        clusterId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startDeleteCascade(clusterId, timeoutMillis?.milliseconds) })
}

/** [KubernetesVersions] for programs without coroutines. */
public class BlockingKubernetesVersions internal constructor(private val group: KubernetesVersions) {
    /**
     * List the versions of Kubernetes that there are. Blocking form of [KubernetesVersions.list]; interrupting the
     * thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listkubernetesversions/1.4/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        options: CallOptions? = null,
    ): BlockingPages<KubernetesVersionListResponse, KubernetesVersion> = BlockingPages(group.list(options))
}

/** [NodePools] for programs without coroutines. */
public class BlockingNodePools internal constructor(private val group: NodePools) {
    /**
     * List the node pools of a cluster. Blocking form of [NodePools.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
        clusterId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        nodepoolName: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<NodepoolListResponse, NodePoolRow> = BlockingPages(group.list(clusterId, size, page, sort, nodepoolName, options))

    /**
     * Create a node pool: nodes that are alike. Blocking form of [NodePools.create]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
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
    ): NodepoolShowResponse = await { group.create(clusterId, imageOs, imageOsVersion, isAutoRecovery, isAutoScale, keypairName, kubernetesVersion, name, serverTypeId, volumeSize, volumeTypeName, advancedSettings, customImageId, desiredNodeCount, labels, linkedResources, maxNodeCount, minNodeCount, scpGpuDriver, serverGroupId, taints, volumeMaxIops, volumeMaxThroughput, options) }

    /**
     * Read a node pool. Blocking form of [NodePools.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/shownodepool/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param options Limits of this call; else those of the client.
     * @return One node pool.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        nodepoolId: String,
        options: CallOptions? = null,
    ): NodepoolShowResponse = await { group.show(nodepoolId, options) }

    /**
     * Change the number of nodes of a node pool. Blocking form of [NodePools.update]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        nodepoolId: String,
        desiredNodeCount: Long? = null,
        isAutoRecovery: Boolean? = null,
        isAutoScale: Boolean? = null,
        maxNodeCount: Long? = null,
        minNodeCount: Long? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.update(nodepoolId, desiredNodeCount, isAutoRecovery, isAutoScale, maxNodeCount, minNodeCount, options) }

    /**
     * Delete a node pool with its nodes. Blocking form of [NodePools.delete]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletenodepool/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 409: Something of the node pool is still going; repeat until it works.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        nodepoolId: String,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.delete(nodepoolId, options) }

    /**
     * List the nodes of a node pool. Blocking form of [NodePools.listNodes]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listNodes(
        nodepoolId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        nodeName: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<NodeListInNodepoolResponse, Node> = BlockingPages(group.listNodes(nodepoolId, size, page, sort, nodeName, options))

    /**
     * Set the Kubernetes labels of the nodes. Blocking form of [NodePools.setLabels]; interrupting the thread ends
     * it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollabels/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param labels All labels from now on.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setLabels(
        nodepoolId: String,
        labels: List<NodepoolLabel>,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.setLabels(nodepoolId, labels, options) }

    /**
     * Set the Kubernetes taints of the nodes. Blocking form of [NodePools.setTaints]; interrupting the thread ends
     * it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepooltaints/1.4/>
     *
     * @param nodepoolId Id of the node pool.
     * @param taints All taints from now on.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setTaints(
        nodepoolId: String,
        taints: List<NodepoolTaint>,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.setTaints(nodepoolId, taints, options) }

    /**
     * Set the storages that the nodes may use. Blocking form of [NodePools.setLinkedResources]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setLinkedResources(
        nodepoolId: String,
        linkedResources: List<LinkedResource>,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.setLinkedResources(nodepoolId, linkedResources, options) }

    /**
     * Upgrade the nodes of a node pool to what the control plane runs. Blocking form of [NodePools.upgrade];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun upgrade(
        nodepoolId: String,
        osVersion: String,
        scpGpuDriver: String? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { group.upgrade(nodepoolId, osVersion, scpGpuDriver, options) }

    /**
     * Create a node pool: nodes that are alike. Blocking form of [NodePools.createAndWait]; interrupting the thread
     * ends it.
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
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The node pool as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
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
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): NodepoolShowResponse = await { group.createAndWait(clusterId, imageOs, imageOsVersion, isAutoRecovery, isAutoScale, keypairName, kubernetesVersion, name, serverTypeId, volumeSize, volumeTypeName, advancedSettings, customImageId, desiredNodeCount, labels, linkedResources, maxNodeCount, minNodeCount, scpGpuDriver, serverGroupId, taints, volumeMaxIops, volumeMaxThroughput, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the node pool is running: its `nodepool.status` is `Running`. Blocking form of
     * [NodePools.waitUntilRunning]; interrupting the thread ends it.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param nodepoolId Id of the node pool.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The node pool as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        nodepoolId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): NodepoolShowResponse = await { group.waitUntilRunning(nodepoolId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the node pool no longer exists. Blocking form of [NodePools.waitUntilDeleted]; interrupting the
     * thread ends it.
     *
     * Inferred; see
     * <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
     *
     * @param nodepoolId Id of the node pool.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        nodepoolId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(nodepoolId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the node pool is running: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [NodePools.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param nodepoolId Id of the node pool.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        nodepoolId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<NodepoolShowResponse> = BlockingWait(await { group.startWaitUntilRunning(nodepoolId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the node pool is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [NodePools.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param nodepoolId Id of the node pool.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        nodepoolId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(nodepoolId, timeoutMillis?.milliseconds) })
}
