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
 */
public class AIMLOps private constructor(core: Core, limits: CallOptions) : Client(core, limits) {
    /** Opens a client. Nothing is sent. */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core("ai-ml-ops", options), CallOptions())

    /** Opens a client: `AIMLOps { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent. */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    override val files: Set<String> get() = FILES

    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): AIMLOps = AIMLOps(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingAIMLOps = BlockingAIMLOps(this)

    /**
     * Test whether a Kubernetes cluster suits a version.
     *
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     * - `version`: Version to test.
     *
     * Needs the 32 letters and digits of a cluster id. What `result` means here is not documented; a running cluster
     * with nothing installed was seen to answer false.
     *
     * Note: The meaning of result=true/false is not documented for this operation. The example value of version
     * (1.28.1, no leading v) looks like a Kubernetes version, while other examples write Kubernetes versions as
     * v1.28.1; third-party live calls passed a platform version (1.9.2) and got 200. Seen by a third party (2026-06
     * to 2026-09): Leaving out version gave 400 ValidationError with detail \["Field required"\]. cluster_id must be
     * 32 hex characters without hyphens, otherwise 400 (message says it should have 32-letter UUID format). A
     * running cluster with no release answered 200 {"result": false}.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/>
     *
     * Errors:
     *
     * - 400, `ValidationError`: The version is missing. The service says: `Field required`.
     * - 400: The cluster id is not 32 hexadecimal digits without hyphens.
     */
    public suspend fun checkClusterVersion(
        clusterId: String,
        version: String,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.checkClusterVersion", CheckResponse.Form, options, "cluster_id", clusterId, "version", version)

    /**
     * Test whether a release name is taken.
     *
     * - `releaseName`: Release name to test.
     *
     * `result` is true if the name is taken and false if it is free.
     *
     * Note: result=true means the name is taken, false means it is free (documented). 404 is not in the documented
     * response list of this operation. Seen by a third party (2026-06 to 2026-09): Called with a free name: 200
     * {"result": false}; without release_name: 400.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/>
     *
     * Errors:
     *
     * - 400: The release name is missing.
     */
    public suspend fun checkDuplication(
        releaseName: String,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.checkDuplication", CheckResponse.Form, options, "release_name", releaseName)

    /**
     * List platform releases.
     *
     * - `size`: Items per page. Default: `20`.
     * - `page`: Number of the page; the first is 0. Default: `0`.
     * - `sort`: Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
     * - `createdBy`: Only releases that this user created.
     * - `releaseName`: Only the release of this name.
     * - `clusterName`: Only releases on this cluster.
     * - `version`: Only releases of this version.
     * - `kubeflowType`: Only releases of this edition.
     * - `status`: Only releases in this state.
     *
     * Cut into pages; the first page is 0.
     *
     * Note: Seen by a third party (2026-06 to 2026-09): Empty account: 200 {"contents": \[\], "total_count": 0}.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/>
     */
    public fun listPlatforms(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        createdBy: String? = null,
        releaseName: String? = null,
        clusterName: String? = null,
        version: String? = null,
        kubeflowType: ListPlatformsKubeflowType? = null,
        status: ListPlatformsStatus? = null,
        options: CallOptions? = null,
    ): Pages<AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary> =
        list("aiMlOps.listPlatforms", AiMlOpsPlatformsListResponse.Form, { it.contents }, options, "size", size, "page", page, "sort", sort, "created_by", createdBy, "release_name", releaseName, "cluster_name", clusterName, "version", version, "kubeflow_type", kubeflowType, "status", status)

    /**
     * Deploy a platform onto an existing or a new Kubernetes cluster.
     *
     * - `aiMlOpsPlatformCreateRequest`: What to deploy.
     * - `kubernetesEngineCreateRequest`: The cluster to make first; left out for an existing one.
     * - `nodePoolCreateRequest`: The node pool to make first; left out for an existing cluster.
     *
     * Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send the first part
     * alone, with `cluster_id`. For a new cluster send all three parts without `cluster_id`. The id of the new
     * release comes as `resource_id`.
     *
     * Note: 1.1 seen 2026-06; 1.2 seen 2026-07 (new model AiMlOpsPlatformCreateWithK8sEngineRequestV1Dot2). Body is
     * a wrapper of three objects; send only the first one (with cluster_id) to use an existing cluster, or all three
     * to create the cluster and node pool in the same call (the choice itself is inferred from the model shapes).
     * Success is 201 with AsyncResponse; resource_id is taken to be the release_id (inferred: the detail path is
     * keyed by release_id). Seen by a third party (2026-06 to 2026-09): A flat body (without the wrapper) gave 400
     * ValidationError \["Field required"\].
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/>
     *
     * Errors:
     *
     * - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
     */
    public suspend fun createPlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        options: CallOptions? = null,
    ): AsyncResponse = answer("aiMlOps.createPlatform", AsyncResponse.Form, options, "ai_ml_ops_platform_create_request", aiMlOpsPlatformCreateRequest, "kubernetes_engine_create_request", kubernetesEngineCreateRequest, "node_pool_create_request", nodePoolCreateRequest)

    /**
     * Read one platform release.
     *
     * - `releaseId`: Id of the release: 32 hexadecimal digits.
     *
     * Note: Seen by a third party (2026-06 to 2026-09): Unknown release_id (well formed): 404 with code
     * PRODUCT-AI-ANALYTICS-USER-0002; a malformed one: 400.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/>
     *
     * Errors:
     *
     * - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400 instead.
     * - 400: The release id is not 32 letters and digits.
     */
    public suspend fun getPlatformDetails(
        releaseId: String,
        options: CallOptions? = null,
    ): AiMlOpsPlatformDetailResponse = answer("aiMlOps.getPlatformDetails", AiMlOpsPlatformDetailResponse.Form, options, "release_id", releaseId)

    /**
     * Change the kind of endpoint or the domain of a release.
     *
     * - `releaseId`: Id of the release: 32 hexadecimal digits.
     * - `aiMlOpsPlatformDomainService`: Change of the DNS record. Note: The vendor spells the model name Reuqest; it
     *   never appears on the wire.
     * - `aiMlOpsPlatformEndpointType`: Where the platform is reachable from. Note: The example lists Public and
     *   Private separated by a bar; not stated as a closed list.
     *
     * Answers at once; the change is done when the state is DEPLOYED again.
     *
     * Note: Answers 200 with AsyncResponse although it starts asynchronous work (create answers 201 with the same
     * model).
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/>
     */
    public suspend fun updatePlatform(
        releaseId: String,
        aiMlOpsPlatformDomainService: AiMlOpsPlatformDomainServiceRequest? = null,
        aiMlOpsPlatformEndpointType: AiMlOpsPlatformUpdateAiMlOpsPlatformEndpointType? = null,
        options: CallOptions? = null,
    ): AsyncResponse = answer("aiMlOps.updatePlatform", AsyncResponse.Form, options, "release_id", releaseId, "ai_ml_ops_platform_domain_service", aiMlOpsPlatformDomainService, "ai_ml_ops_platform_endpoint_type", aiMlOpsPlatformEndpointType)

    /**
     * Delete a platform release, on request with its Kubernetes cluster.
     *
     * - `releaseId`: Id of the release: 32 hexadecimal digits.
     * - `withK8s`: Whether the Kubernetes cluster is deleted as well. Default: `false`.
     *
     * Answers without a body. The release is gone when `aiMlOps.getPlatformDetails` no longer finds it. `with_k8s`
     * deletes the whole cluster.
     *
     * Note: 200 without a body, although deletion is presumably asynchronous (no body schema is documented). Boolean
     * spelling in the query string is not documented; true/false is assumed. Seen by a third party (2026-06 to
     * 2026-09): A malformed release_id gave an error saying the release id should have 32-letter UUID format.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/>
     *
     * Errors:
     *
     * - 400: The release id is not 32 letters and digits.
     */
    public suspend fun deletePlatform(
        releaseId: String,
        withK8s: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = empty("aiMlOps.deletePlatform", options, "release_id", releaseId, "with_k8s", withK8s)

    /**
     * List the platform images that can be deployed.
     *
     * - `size`: Items per page. Default: `20`.
     * - `page`: Number of the page; the first is 0. Default: `0`.
     * - `sort`: Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
     * - `imageName`: Only images of this name.
     *
     * Cut into pages; the first page is 0. Image ids are opaque text.
     *
     * Note: Seen by a third party (2026-06 to 2026-09): Live image_id values look like IMAGE-\<22 characters, may
     * contain "="\> and are not UUIDs, unlike the 32-hex example of the create request. Live items carried
     * base_image like sdskubeflow-enterprise:1.9.2 or sdskubeflow-mini:1.9.1, category APP, created_by SYSTEM and a
     * long HTML description.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/>
     */
    public fun listImages(
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
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     * - `size`: Items per page. Default: `20`.
     * - `page`: Number of the page; the first is 0. Default: `0`.
     * - `sort`: Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
     *
     * Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Cut into
     * pages; the first page is 0.
     *
     * Note: Seen only at 1.0 (DEPRECATED, Not Before 2026-03-19) in captures of 2026-06 to 2026-09: send 1.0 here
     * even when other operations use a newer version. Path carries an internal/ segment yet the operation is in the
     * public reference. Still documented at 1.0 only, as DEPRECATED with Not Before 2026-03-19, when the other
     * operations are at 1.1/1.2. Seen by a third party (2026-06 to 2026-09): Answered 404 (code NotFound) on a
     * running cluster without a release in 2026-06; answered 400 for unknown ids in 2026-08.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/>
     *
     * Errors:
     *
     * - 404, `NotFound`: The cluster has no release.
     * - 400: The cluster is unknown.
     */
    public fun listNodes(
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
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     *
     * Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Gives the
     * whole list at once.
     *
     * Note: Seen only at 1.0 (DEPRECATED, Not Before 2026-03-19) in captures of 2026-06 to 2026-09: send 1.0 here
     * even when other operations use a newer version. Path carries an internal/ segment yet the operation is in the
     * public reference. Still documented at 1.0 only, as DEPRECATED with Not Before 2026-03-19, when the other
     * operations are at 1.1/1.2. Seen by a third party (2026-06 to 2026-09): Answered 404 (code NotFound) on a
     * running cluster without a release in 2026-06; answered 400 for unknown ids in 2026-08.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/>
     *
     * Errors:
     *
     * - 404, `NotFound`: The cluster has no release.
     * - 400: The cluster is unknown.
     */
    public fun listStorageClasses(
        clusterId: String,
        options: CallOptions? = null,
    ): Pages<ListStorageClassResponse, StorageClassResponse> =
        list("aiMlOps.listStorageClasses", ListStorageClassResponse.Form, { it.storageClasses }, options, "cluster_id", clusterId)

    /**
     * Test whether a platform can be installed into the namespaces of a cluster.
     *
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     *
     * What `result` means here is not documented; a running cluster with nothing installed was seen to answer false.
     *
     * Note: The vendor text says the check is about whether something is already installed; the polarity of result
     * is not documented. Seen by a third party (2026-06 to 2026-09): A running cluster with nothing installed
     * answered 200 {"result": false}.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/>
     */
    public suspend fun validateClusterNamespace(
        clusterId: String,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.validateClusterNamespace", CheckResponse.Form, options, "cluster_id", clusterId)

    /**
     * Test whether a cluster is large enough for a product edition.
     *
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     * - `productType`: Edition of the product to test for.
     *
     * `result` is probably true if the cluster is large enough.
     *
     * Note: result=true presumably means large enough (inferred from the operation name). Seen by a third party
     * (2026-06 to 2026-09): product_type outside enterprise\|mini (lower case in the message) gave 400;
     * product_type=enterprise gave 200 {"result": false} on a small cluster.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/>
     *
     * Errors:
     *
     * - 400: The product edition is neither enterprise nor mini.
     */
    public suspend fun validateClusterResourceSize(
        clusterId: String,
        productType: ValidateClusterResourceSizeProductType,
        options: CallOptions? = null,
    ): CheckResponse = answer("aiMlOps.validateClusterResourceSize", CheckResponse.Form, options, "cluster_id", clusterId, "product_type", productType)

    /**
     * Waits until the platform is deployed: its `release_state` is `DEPLOYED`.
     *
     * Usually takes about 1200 s.
     *
     * Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
     * all times are assumptions, so a waiter needs a time limit.
     */
    public suspend fun waitUntilDeployed(
        releaseId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): AiMlOpsPlatformDetailResponse = wait("aiMlOps.waitUntilDeployed", releaseId, AiMlOpsPlatformDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the platform no longer exists.
     *
     * Usually takes about 600 s.
     *
     * Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
     * all times are assumptions, so a waiter needs a time limit.
     */
    public suspend fun waitUntilDeleted(
        releaseId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = gone("aiMlOps.waitUntilDeleted", releaseId, timeout, onProgress)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}
