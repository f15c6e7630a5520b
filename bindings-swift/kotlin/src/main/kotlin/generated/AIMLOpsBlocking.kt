/*
 * Samsung Cloud Platform AI&MLOps Platform: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
 */

package io.github.gureum.aimlops

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [AIMLOps] for programs without coroutines. */
public class BlockingAIMLOps internal constructor(private val client: AIMLOps) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingAIMLOps = client.withOptions(options).blocking()

    /**
     * Test whether a Kubernetes cluster suits a version. Blocking form of [AIMLOps.checkClusterVersion];
     * interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param version Version to test.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400, `ValidationError`: The version is missing. The service says: `Field required`.
     * - 400: The cluster id is not 32 hexadecimal digits without hyphens.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkClusterVersion(
        clusterId: String,
        version: String,
        options: CallOptions? = null,
    ): CheckResponse = await { client.checkClusterVersion(clusterId, version, options) }

    /**
     * Test whether a release name is taken. Blocking form of [AIMLOps.checkDuplication]; interrupting the thread
     * ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/>
     *
     * @param releaseName Release name to test.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The release name is missing.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkDuplication(
        releaseName: String,
        options: CallOptions? = null,
    ): CheckResponse = await { client.checkDuplication(releaseName, options) }

    /**
     * List platform releases. Blocking form of [AIMLOps.listPlatforms]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/>
     *
     * @param size Items per page. Default: `20`.
     * @param page Number of the page; the first is 0. Default: `0`.
     * @param sort Field and direction to sort by: `field:asc` or `field:desc`. Default: `createdDt:desc`.
     * @param createdBy Only releases that this user created.
     * @param releaseName Only the release of this name.
     * @param clusterName Only releases on this cluster.
     * @param version Only releases of this version.
     * @param kubeflowType Only releases of this edition.
     * @param status Only releases in this state.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmName("listPlatforms")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listPlatforms(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        createdBy: String? = null,
        releaseName: String? = null,
        clusterName: String? = null,
        version: String? = null,
        kubeflowType: Edition? = null,
        status: ReleaseState? = null,
        options: CallOptions? = null,
    ): BlockingPages<AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary> = BlockingPages(client.listPlatforms(size, page, sort, createdBy, releaseName, clusterName, version, kubeflowType, status, options))

    /**
     * Deploy a platform onto an existing or a new Kubernetes cluster. Blocking form of [AIMLOps.createPlatform];
     * interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/>
     *
     * @param aiMlOpsPlatformCreateRequest What to deploy.
     * @param kubernetesEngineCreateRequest The cluster to make first; left out for an existing one.
     * @param nodePoolCreateRequest The node pool to make first; left out for an existing cluster.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createPlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { client.createPlatform(aiMlOpsPlatformCreateRequest, kubernetesEngineCreateRequest, nodePoolCreateRequest, options) }

    /**
     * Read one platform release. Blocking form of [AIMLOps.getPlatformDetails]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/>
     *
     * @param releaseId Id of the release: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return A platform release.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400 instead.
     * - 400: The release id is not 32 letters and digits.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getPlatformDetails(
        releaseId: String,
        options: CallOptions? = null,
    ): AiMlOpsPlatformDetailResponse = await { client.getPlatformDetails(releaseId, options) }

    /**
     * Change the kind of endpoint or the domain of a release. Blocking form of [AIMLOps.updatePlatform];
     * interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/>
     *
     * @param releaseId Id of the release: 32 hexadecimal digits.
     * @param aiMlOpsPlatformDomainService Change of the DNS record.
     * @param aiMlOpsPlatformEndpointType Where the platform is reachable from.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmName("updatePlatform")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun updatePlatform(
        releaseId: String,
        aiMlOpsPlatformDomainService: AiMlOpsPlatformDomainServiceRequest? = null,
        aiMlOpsPlatformEndpointType: EndpointType? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { client.updatePlatform(releaseId, aiMlOpsPlatformDomainService, aiMlOpsPlatformEndpointType, options) }

    /**
     * Delete a platform release, on request with its Kubernetes cluster. Blocking form of [AIMLOps.deletePlatform];
     * interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/>
     *
     * @param releaseId Id of the release: 32 hexadecimal digits.
     * @param withK8s Whether the Kubernetes cluster is deleted as well. Default: `false`.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The release id is not 32 letters and digits.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deletePlatform(
        releaseId: String,
        withK8s: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = await { client.deletePlatform(releaseId, withK8s, options) }

    /**
     * List the platform images that can be deployed. Blocking form of [AIMLOps.listImages]; interrupting the thread
     * ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/>
     *
     * @param size Items per page. Default: `20`.
     * @param page Number of the page; the first is 0. Default: `0`.
     * @param sort Field and direction to sort by: `field:asc` or `field:desc`. Default: `createdDt:desc`.
     * @param imageName Only images of this name.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listImages(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        imageName: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage> = BlockingPages(client.listImages(size, page, sort, imageName, options))

    /**
     * List the nodes of a cluster. Blocking form of [AIMLOps.listNodes]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param size Items per page. Default: `20`.
     * @param page Number of the page; the first is 0. Default: `0`.
     * @param sort Field and direction to sort by: `field:asc` or `field:desc`. Default: `createdDt:desc`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how. In particular:
     * - 404, `NotFound`: The cluster has no release.
     * - 400: The cluster is unknown.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listNodes(
        clusterId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ListNodeResponse, NodeResponse> = BlockingPages(client.listNodes(clusterId, size, page, sort, options))

    /**
     * List the storage classes of a cluster. Blocking form of [AIMLOps.listStorageClasses]; interrupting the thread
     * ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how. In particular:
     * - 404, `NotFound`: The cluster has no release.
     * - 400: The cluster is unknown.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listStorageClasses(
        clusterId: String,
        options: CallOptions? = null,
    ): BlockingPages<ListStorageClassResponse, StorageClassResponse> = BlockingPages(client.listStorageClasses(clusterId, options))

    /**
     * Test whether a platform can be installed into the namespaces of a cluster. Blocking form of
     * [AIMLOps.validateClusterNamespace]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun validateClusterNamespace(
        clusterId: String,
        options: CallOptions? = null,
    ): CheckResponse = await { client.validateClusterNamespace(clusterId, options) }

    /**
     * Test whether a cluster is large enough for a product edition. Blocking form of
     * [AIMLOps.validateClusterResourceSize]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param productType Edition of the product to test for.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The product edition is neither enterprise nor mini.
     */
    @JvmName("validateClusterResourceSize")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun validateClusterResourceSize(
        clusterId: String,
        productType: ValidateClusterResourceSizeProductType,
        options: CallOptions? = null,
    ): CheckResponse = await { client.validateClusterResourceSize(clusterId, productType, options) }

    /**
     * Does what [AIMLOps.createPlatform] does, unless something of this `releaseName` is there: then it answers with
     * that. Blocking form of [AIMLOps.ensurePlatform]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param aiMlOpsPlatformCreateRequest What to deploy.
     * @param kubernetesEngineCreateRequest The cluster to make first; left out for an existing one.
     * @param nodePoolCreateRequest The node pool to make first; left out for an existing cluster.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensurePlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { client.ensurePlatform(aiMlOpsPlatformCreateRequest, kubernetesEngineCreateRequest, nodePoolCreateRequest, options) }

    /**
     * Deploy a platform onto an existing or a new Kubernetes cluster. Blocking form of
     * [AIMLOps.createPlatformAndWait]; interrupting the thread ends it.
     *
     * @param aiMlOpsPlatformCreateRequest What to deploy.
     * @param kubernetesEngineCreateRequest The cluster to make first; left out for an existing one.
     * @param nodePoolCreateRequest The node pool to make first; left out for an existing cluster.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The platform as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createPlatformAndWait(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): AiMlOpsPlatformDetailResponse = await { client.createPlatformAndWait(aiMlOpsPlatformCreateRequest, kubernetesEngineCreateRequest, nodePoolCreateRequest, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the platform is deployed: its `releaseState` is `DEPLOYED`. Blocking form of
     * [AIMLOps.waitUntilDeployed]; interrupting the thread ends it.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
     *
     * @param releaseId Id of the platform.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The platform as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeployed(
        releaseId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): AiMlOpsPlatformDetailResponse = await { client.waitUntilDeployed(releaseId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the platform no longer exists. Blocking form of [AIMLOps.waitUntilDeleted]; interrupting the
     * thread ends it.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
     *
     * @param releaseId Id of the platform.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        releaseId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(releaseId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the platform is deployed: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [AIMLOps.startWaitUntilDeployed]; interrupting the thread ends it.
     *
     * @param releaseId Id of the platform.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeployed(
        releaseId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<AiMlOpsPlatformDetailResponse> = BlockingWait(await { client.startWaitUntilDeployed(releaseId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the platform is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [AIMLOps.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param releaseId Id of the platform.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        releaseId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { client.startWaitUntilDeleted(releaseId, timeoutMillis?.milliseconds) })
}
