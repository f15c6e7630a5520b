/*
 * Samsung Cloud Platform Cloud ML: the client.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

package io.github.gureum.cloudml

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/** A notebook and analytics service on an existing Kubernetes cluster of the user. */
public class CloudML private constructor(core: Core, limits: CallOptions) : Client(core, limits) {
    /** Opens a client. Nothing is sent. */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core("cloud-ml", options), CallOptions())

    /** Opens a client: `CloudML { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent. */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    override val files: Set<String> get() = FILES

    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): CloudML = CloudML(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingCloudML = BlockingCloudML(this)

    /**
     * Test whether a name or a domain name is taken.
     *
     * - `name`: Name to test.
     * - `domainName`: Domain name to test.
     *
     * Give either `name` or `domain_name`. `result` is probably true if it is taken.
     *
     * Note: Give exactly one of name and domain_name (documented in prose only; both are optional in the table).
     * Polarity of result is not documented; true = taken is inferred from the AI&MLOps sibling. Seen by a third
     * party (2026-06 to 2026-09): A signed call in environment e / kr-west1 answered 404 in 2026-06.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/>
     *
     * Errors:
     *
     * - 404: Answered to a signed call of an account without Cloud ML.
     */
    public suspend fun checkDuplication(
        name: String? = null,
        domainName: String? = null,
        options: CallOptions? = null,
    ): CloudMlCheckDuplicationResponse = answer("cloudMl.checkDuplication", CloudMlCheckDuplicationResponse.Form, options, "name", name, "domain_name", domainName)

    /**
     * Estimate what a cluster can give to Cloud ML.
     *
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     * - `useCopilot`: Whether the copilot is counted in. Default: `false`.
     *
     * Units of CPU and memory are not documented.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/>
     */
    public suspend fun estimateCluster(
        clusterId: String,
        useCopilot: Boolean? = null,
        options: CallOptions? = null,
    ): CloudMlClusterEstimateResponse = answer("cloudMl.estimateCluster", CloudMlClusterEstimateResponse.Form, options, "cluster_id", clusterId, "use_copilot", useCopilot)

    /**
     * List the versions of Cloud ML that can be deployed.
     *
     * Gives the whole list at once.
     *
     * Note: List without paging parameters. Seen by a third party (2026-06 to 2026-09): A signed call in environment
     * e / kr-west1 answered 404 in 2026-06 (account without Cloud ML).
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
     *
     * Errors:
     *
     * - 404: Answered to a signed call of an account without Cloud ML.
     */
    public fun listImages(
        options: CallOptions? = null,
    ): Pages<CloudMlImagesResponse, CloudMlImage> =
        list("cloudMl.listImages", CloudMlImagesResponse.Form, { it.contents }, options)

    /**
     * Test whether Cloud ML can be deployed onto a cluster.
     *
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     *
     * If not, `exceptions` says why.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
     */
    public suspend fun checkClusterReleasable(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterCheckReleasableResponse = answer("cloudMl.checkClusterReleasable", CloudMlClusterCheckReleasableResponse.Form, options, "cluster_id", clusterId)

    /**
     * Read what Cloud ML has installed on a cluster.
     *
     * - `clusterId`: Id of the Kubernetes cluster: 32 hexadecimal digits.
     *
     * Beside the answer of `cloudMl.create` this is the only way to the id of a Cloud ML: there is no list.
     *
     * Note: For routing: /v1/cloud-ml/images and /v1/cloud-ml/check-duplication match the template
     * /v1/cloud-ml/{cloud_ml_id} too, so the literal paths must win; this path has one segment more and does not
     * collide.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
     */
    public suspend fun getClusterProduct(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterProductsResponse = answer("cloudMl.getClusterProduct", CloudMlClusterProductsResponse.Form, options, "cluster_id", clusterId)

    /**
     * Deploy Cloud ML onto an existing Kubernetes cluster.
     *
     * - `analyticsResource`: Resources for the analytics part. Note: Free object in the table; the example has cpu
     *   and memory integers and gpu text.
     * - `applicationResource`: Resources for the application part. Note: Free object in the table; the example has
     *   cpu and memory integers.
     * - `cloudMlName`: Name of the Cloud ML.
     * - `clusterId`: Id of the Kubernetes cluster.
     * - `copilot`: Resources for the copilot. Note: Free object in the table; the example has cpu and memory
     *   integers and gpu text.
     * - `customRegistryAccessKey`: Access key of the container registry.
     * - `customRegistryAccessProjectId`: Id of the project of the container registry. Note: Read back as
     *   custom_registry_project_id in CloudMLCommonResponse; absent from CloudMLDetailResponse.
     * - `customRegistryAccessRegion`: Region of the container registry. Note: Read back as custom_registry_region in
     *   CloudMLCommonResponse; absent from CloudMLDetailResponse.
     * - `customRegistryAccessSecretKey`: Secret key of the container registry.
     * - `customRegistryHost`: Host of the container registry.
     * - `description`: Free text. Note: Vendor example is a meaningless password-like string.
     * - `domainName`: Domain name it will be reached under. Note: Vendor example is a meaningless password-like
     *   string.
     * - `endpointType`: Where it is reachable from. Note: Vendor example is a meaningless password-like string;
     *   responses show private.
     * - `imageId`: Id of the image, opaque text.
     * - `productGroupId`: Id of the product group.
     * - `tags`: Tags to attach. Note: Item shape not documented here; sibling SCP services use {key, value}
     *   (inferred).
     * - `useCopilot`: Whether the copilot is deployed as well.
     *
     * Answers at once; it works when its state is DEPLOYED. The new id comes as `resource_id`: keep it, because
     * there is no list. Needs a container registry with its own pair of keys.
     *
     * Note: No x-unique-name: there is no list, and getClusterProduct shows no cloud_ml_name, so a Cloud ML whose
     * creation ended in the dark cannot be told from another one on the same cluster. Answers 200 with AsyncResponse
     * (`aiMlOps.createPlatform` answers 201); resource_id is taken to be the cloud_ml_id (inferred).
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/>
     */
    public suspend fun create(
        analyticsResource: JsonObject,
        applicationResource: JsonObject,
        cloudMlName: String,
        clusterId: String,
        customRegistryAccessKey: String,
        customRegistryAccessSecretKey: String,
        customRegistryHost: String,
        domainName: String,
        endpointType: CloudMlCreateEndpointType,
        imageId: String,
        copilot: JsonObject? = null,
        customRegistryAccessProjectId: String? = null,
        customRegistryAccessRegion: String? = null,
        description: String? = null,
        productGroupId: String? = null,
        tags: List<JsonObject>? = null,
        useCopilot: Boolean? = null,
        options: CallOptions? = null,
    ): AsyncResponse = answer("cloudMl.create", AsyncResponse.Form, options, "analytics_resource", analyticsResource, "application_resource", applicationResource, "cloud_ml_name", cloudMlName, "cluster_id", clusterId, "custom_registry_access_key", customRegistryAccessKey, "custom_registry_access_secret_key", customRegistryAccessSecretKey, "custom_registry_host", customRegistryHost, "domain_name", domainName, "endpoint_type", endpointType, "image_id", imageId, "copilot", copilot, "custom_registry_access_project_id", customRegistryAccessProjectId, "custom_registry_access_region", customRegistryAccessRegion, "description", description, "product_group_id", productGroupId, "tags", tags, "use_copilot", useCopilot)

    /**
     * Read one Cloud ML.
     *
     * - `cloudMlId`: Id of the Cloud ML.
     *
     * Note: The only operation whose 400/401/404 have a documented body model.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
     */
    public suspend fun show(
        cloudMlId: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = answer("cloudMl.show", CloudMlDetailResponse.Form, options, "cloud_ml_id", cloudMlId)

    /**
     * Change the description of a Cloud ML.
     *
     * - `cloudMlId`: Id of the Cloud ML.
     * - `description`: The new description.
     *
     * The description is all that can be changed. Answers with the whole Cloud ML.
     *
     * Note: Answers 202 with the full detail model (create answers AsyncResponse).
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/>
     */
    public suspend fun update(
        cloudMlId: String,
        description: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = answer("cloudMl.update", CloudMlDetailResponse.Form, options, "cloud_ml_id", cloudMlId, "description", description)

    /**
     * Delete a Cloud ML.
     *
     * - `cloudMlId`: Id of the Cloud ML.
     *
     * Answers at once without a body. It is gone when `cloudMl.show` no longer finds it.
     *
     * Note: Answers 202 without a body; the only operation that documents 500.
     *
     * From the vendor's reference:
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
     */
    public suspend fun delete(
        cloudMlId: String,
        options: CallOptions? = null,
    ): Unit = empty("cloudMl.delete", options, "cloud_ml_id", cloudMlId)

    /**
     * Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.
     *
     * Usually takes about 1200 s.
     *
     * Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
     * all times are assumptions, so a waiter needs a time limit.
     */
    public suspend fun waitUntilDeployed(
        cloudMlId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): CloudMlDetailResponse = wait("cloudMl.waitUntilDeployed", cloudMlId, CloudMlDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the Cloud ML no longer exists.
     *
     * Usually takes about 600 s.
     *
     * Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
     * all times are assumptions, so a waiter needs a time limit.
     */
    public suspend fun waitUntilDeleted(
        cloudMlId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = gone("cloudMl.waitUntilDeleted", cloudMlId, timeout, onProgress)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}
