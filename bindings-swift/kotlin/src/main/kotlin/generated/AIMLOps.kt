/*
 * Samsung Cloud Platform AI&MLOps Platform: the client.
 *
 * Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
 */

package io.github.gureum.aimlops

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API versions 1.0
 * to 1.2; the version sent is set for each operation.
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/ai-ml-ops.md>
 */
public open class AIMLOps internal constructor(core: Core?, limits: CallOptions) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("ai-ml-ops", options), CallOptions())

    /**
     * Opens a client: `AIMLOps { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody: `object : AIMLOps(Fake) { override … }`. What is not overridden is an error.
     *
     * @param fake That it is one.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(fake: Fake) : this(null, CallOptions())

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): AIMLOps = if (isFake) this else AIMLOps(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingAIMLOps = BlockingAIMLOps(this)

    /**
     * Test whether a Kubernetes cluster suits a version.
     *
     * Needs the 32 letters and digits of a cluster id. What `result` means here is not documented; a running cluster
     * with nothing installed was seen to answer false.
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
    public open suspend fun checkClusterVersion(
        clusterId: String,
        version: String,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.checkClusterVersion", CheckResponse.Form, options, "cluster_id", clusterId, "version", version)

    /**
     * Test whether a release name is taken.
     *
     * `result` is true if the name is taken and false if it is free.
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
    public open suspend fun checkDuplication(
        releaseName: String,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.checkDuplication", CheckResponse.Form, options, "release_name", releaseName)

    /**
     * List platform releases.
     *
     * Cut into pages; the first page is 0.
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
    public open fun listPlatforms(
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
    ): Pages<AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary> =
        list("aiMlOps.listPlatforms", AiMlOpsPlatformsListResponse.Form, { it.contents }, options, "size", size, "page", page, "sort", sort, "created_by", createdBy, "release_name", releaseName, "cluster_name", clusterName, "version", version, "kubeflow_type", kubeflowType, "status", status)

    /**
     * Deploy a platform onto an existing or a new Kubernetes cluster.
     *
     * Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send the first part
     * alone, with `clusterId`. For a new cluster send all three parts without `clusterId`. The id of the new release
     * comes as `resourceId`.
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
    public open suspend fun createPlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        options: CallOptions? = null,
    ): AsyncResponse = answer("aiMlOps.createPlatform", AsyncResponse.Form, options, "ai_ml_ops_platform_create_request", aiMlOpsPlatformCreateRequest, "kubernetes_engine_create_request", kubernetesEngineCreateRequest, "node_pool_create_request", nodePoolCreateRequest)

    /**
     * Read one platform release.
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
    public open suspend fun getPlatformDetails(
        releaseId: String,
        options: CallOptions? = null,
    ): AiMlOpsPlatformDetailResponse = answer("aiMlOps.getPlatformDetails", AiMlOpsPlatformDetailResponse.Form, options, "release_id", releaseId)

    /**
     * Change the kind of endpoint or the domain of a release.
     *
     * Answers at once; the change is done when the state is DEPLOYED again.
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
    public open suspend fun updatePlatform(
        releaseId: String,
        aiMlOpsPlatformDomainService: AiMlOpsPlatformDomainServiceRequest? = null,
        aiMlOpsPlatformEndpointType: EndpointType? = null,
        options: CallOptions? = null,
    ): AsyncResponse = answer("aiMlOps.updatePlatform", AsyncResponse.Form, options, "release_id", releaseId, "ai_ml_ops_platform_domain_service", aiMlOpsPlatformDomainService, "ai_ml_ops_platform_endpoint_type", aiMlOpsPlatformEndpointType)

    /**
     * Delete a platform release, on request with its Kubernetes cluster.
     *
     * Answers without a body. The release is gone when [AIMLOps.getPlatformDetails] no longer finds it. `withK8s`
     * deletes the whole cluster.
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
    public open suspend fun deletePlatform(
        releaseId: String,
        withK8s: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = empty("aiMlOps.deletePlatform", options, "release_id", releaseId, "with_k8s", withK8s)

    /**
     * List the platform images that can be deployed.
     *
     * Cut into pages; the first page is 0. Image ids are opaque text.
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
    public open fun listImages(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        imageName: String? = null,
        options: CallOptions? = null,
    ): Pages<AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage> =
        list("aiMlOps.listImages", AiMlOpsPlatformImagesListResponse.Form, { it.contents }, options, "size", size, "page", page, "sort", sort, "image_name", imageName)

    /**
     * List the nodes of a cluster.
     *
     * Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Cut into
     * pages; the first page is 0.
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
    public open fun listNodes(
        clusterId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<ListNodeResponse, NodeResponse> =
        list("aiMlOps.listNodes", ListNodeResponse.Form, { it.nodes }, options, "cluster_id", clusterId, "size", size, "page", page, "sort", sort)

    /**
     * List the storage classes of a cluster.
     *
     * Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Gives the
     * whole list at once.
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
    public open fun listStorageClasses(
        clusterId: String,
        options: CallOptions? = null,
    ): Pages<ListStorageClassResponse, StorageClassResponse> =
        list("aiMlOps.listStorageClasses", ListStorageClassResponse.Form, { it.storageClasses }, options, "cluster_id", clusterId)

    /**
     * Test whether a platform can be installed into the namespaces of a cluster.
     *
     * What `result` means here is not documented; a running cluster with nothing installed was seen to answer false.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun validateClusterNamespace(
        clusterId: String,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.validateClusterNamespace", CheckResponse.Form, options, "cluster_id", clusterId)

    /**
     * Test whether a cluster is large enough for a product edition.
     *
     * `result` is probably true if the cluster is large enough.
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
    public open suspend fun validateClusterResourceSize(
        clusterId: String,
        productType: ValidateClusterResourceSizeProductType,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.validateClusterResourceSize", CheckResponse.Form, options, "cluster_id", clusterId, "product_type", productType)

    /**
     * Does what [AIMLOps.createPlatform] does, unless something of this `releaseName` is there: then it answers with
     * that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [AIMLOps.getPlatformDetails] shows:
     * `aiMlOpsPlatformEndpointType`, `aiMlOpsPlatformType`, `clusterId`, `imageId`, `initialUserEmail` and
     * `storageClassName`.
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
    public open suspend fun ensurePlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        options: CallOptions? = null,
    ): AsyncResponse = answer("aiMlOps.ensurePlatform", AsyncResponse.Form, options, "ai_ml_ops_platform_create_request", aiMlOpsPlatformCreateRequest, "kubernetes_engine_create_request", kubernetesEngineCreateRequest, "node_pool_create_request", nodePoolCreateRequest)

    /**
     * Deploy a platform onto an existing or a new Kubernetes cluster.
     *
     * Then waits until the platform is deployed. What was made stays if the wait fails; the error names its id.
     *
     * @param aiMlOpsPlatformCreateRequest What to deploy.
     * @param kubernetesEngineCreateRequest The cluster to make first; left out for an existing one.
     * @param nodePoolCreateRequest The node pool to make first; left out for an existing cluster.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The platform as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createPlatformAndWait(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): AiMlOpsPlatformDetailResponse {
        val made = made("aiMlOps.createPlatform", "resource_id", "ai_ml_ops_platform_create_request", aiMlOpsPlatformCreateRequest, "kubernetes_engine_create_request", kubernetesEngineCreateRequest, "node_pool_create_request", nodePoolCreateRequest)
        return wait("aiMlOps.waitUntilDeployed", made, AiMlOpsPlatformDetailResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the platform is deployed: its `releaseState` is `DEPLOYED`.
     *
     * Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what to do.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
     *
     * @param releaseId Id of the platform.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The platform as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeployed(
        releaseId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): AiMlOpsPlatformDetailResponse = wait("aiMlOps.waitUntilDeployed", releaseId, AiMlOpsPlatformDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the platform no longer exists.
     *
     * Usually takes about 600 s.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
     *
     * @param releaseId Id of the platform.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        releaseId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = gone("aiMlOps.waitUntilDeleted", releaseId, timeout, onProgress)

    /**
     * Begins to wait until the platform is deployed: its time limit counts from now. Nothing is sent yet.
     *
     * @param releaseId Id of the platform.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeployed(
        releaseId: String,
        timeout: Duration? = null,
    ): Wait<AiMlOpsPlatformDetailResponse> = start("aiMlOps.waitUntilDeployed", releaseId, AiMlOpsPlatformDetailResponse.Form, timeout)

    /**
     * Begins to wait until the platform is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param releaseId Id of the platform.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        releaseId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = startGone("aiMlOps.waitUntilDeleted", releaseId, timeout)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}
