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

/**
 * A notebook and analytics service on an existing Kubernetes cluster of the user.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/cloud-ml.md>
 */
public open class CloudML internal constructor(core: Core?, limits: CallOptions) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("cloud-ml", options), CallOptions())

    /**
     * Opens a client: `CloudML { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody: `object : CloudML(Fake) { override … }`. What is not overridden is an error.
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
    public fun withOptions(options: CallOptions): CloudML = if (isFake) this else CloudML(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingCloudML = BlockingCloudML(this)

    /**
     * Test whether a name or a domain name is taken.
     *
     * Give either `name` or `domainName`. `result` is probably true if it is taken.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/>
     *
     * @param name Name to test.
     * @param domainName Domain name to test.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 404: Answered to a signed call of an account without Cloud ML.
     */
    public open suspend fun checkDuplication(
        name: String? = null,
        domainName: String? = null,
        options: CallOptions? = null,
    ): CloudMlCheckDuplicationResponse = answer("cloudMl.checkDuplication", CloudMlCheckDuplicationResponse.Form, options, "name", name, "domain_name", domainName)

    /**
     * Estimate what a cluster can give to Cloud ML.
     *
     * Units of CPU and memory are not documented.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param useCopilot Whether the copilot is counted in. Default: `false`.
     * @param options Limits of this call; else those of the client.
     * @return What a cluster can give to the parts of Cloud ML.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun estimateCluster(
        clusterId: String,
        useCopilot: Boolean? = null,
        options: CallOptions? = null,
    ): CloudMlClusterEstimateResponse = answer("cloudMl.estimateCluster", CloudMlClusterEstimateResponse.Form, options, "cluster_id", clusterId, "use_copilot", useCopilot)

    /**
     * List the versions of Cloud ML that can be deployed.
     *
     * Gives the whole list at once.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how. In particular:
     * - 404: Answered to a signed call of an account without Cloud ML.
     */
    public open fun listImages(
        options: CallOptions? = null,
    ): Pages<CloudMlImagesResponse, CloudMlImage> =
        list("cloudMl.listImages", CloudMlImagesResponse.Form, { it.contents }, options)

    /**
     * Test whether Cloud ML can be deployed onto a cluster.
     *
     * If not, `exceptions` says why.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check, with reasons.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkClusterReleasable(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterCheckReleasableResponse = answer("cloudMl.checkClusterReleasable", CloudMlClusterCheckReleasableResponse.Form, options, "cluster_id", clusterId)

    /**
     * Read what Cloud ML has installed on a cluster.
     *
     * Beside the answer of [CloudML.create] this is the only way to the id of a Cloud ML: there is no list.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return What Cloud ML has installed on a cluster.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getClusterProduct(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterProductsResponse = answer("cloudMl.getClusterProduct", CloudMlClusterProductsResponse.Form, options, "cluster_id", clusterId)

    /**
     * Deploy Cloud ML onto an existing Kubernetes cluster.
     *
     * Answers at once; it works when its state is DEPLOYED. The new id comes as `resourceId`: keep it, because there
     * is no list. Needs a container registry with its own pair of keys.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/>
     *
     * @param analyticsResource Resources for the analytics part, as [CloudML.estimateCluster] gives them.
     * @param applicationResource Resources for the application part, as [CloudML.estimateCluster] gives them.
     * @param cloudMlName Name of the Cloud ML.
     * @param clusterId Id of the Kubernetes cluster.
     * @param customRegistryAccessKey Access key of the container registry, issued in the console for the registry.
     * The key that signs requests does not log in there. Observed by others.
     * @param customRegistryAccessSecretKey Secret key of the container registry.
     * @param customRegistryHost Host of the container registry, private or public. Inferred.
     * @param domainName Domain name it will be reached under.
     * @param endpointType Where it is reachable from.
     * @param imageId Id of the image, opaque text.
     * @param copilot Resources for the copilot, as [CloudML.estimateCluster] gives them.
     * @param customRegistryAccessProjectId Id of the project of the container registry.
     * @param customRegistryAccessRegion Region of the container registry.
     * @param description Free text.
     * @param productGroupId Id of the product group.
     * @param tags Tags to attach.
     * @param useCopilot Whether the copilot is deployed as well.
     * @param options Limits of this call; else those of the client.
     * @return The request was accepted and is being carried out.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun create(
        analyticsResource: AnalyticsEstimateResponse,
        applicationResource: ApplicationEstimateResponse,
        cloudMlName: String,
        clusterId: String,
        customRegistryAccessKey: String,
        customRegistryAccessSecretKey: String,
        customRegistryHost: String,
        domainName: String,
        endpointType: EndpointType,
        imageId: String,
        copilot: AnalyticsEstimateResponse? = null,
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
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param options Limits of this call; else those of the client.
     * @return A Cloud ML.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        cloudMlId: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = answer("cloudMl.show", CloudMlDetailResponse.Form, options, "cloud_ml_id", cloudMlId)

    /**
     * Change the description of a Cloud ML.
     *
     * The description is all that can be changed. Answers with the whole Cloud ML.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param description The new description.
     * @param options Limits of this call; else those of the client.
     * @return A Cloud ML.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun update(
        cloudMlId: String,
        description: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = answer("cloudMl.update", CloudMlDetailResponse.Form, options, "cloud_ml_id", cloudMlId, "description", description)

    /**
     * Delete a Cloud ML.
     *
     * Answers at once without a body. It is gone when [CloudML.show] no longer finds it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        cloudMlId: String,
        options: CallOptions? = null,
    ): Unit = empty("cloudMl.delete", options, "cloud_ml_id", cloudMlId)

    /**
     * Deploy Cloud ML onto an existing Kubernetes cluster.
     *
     * Then waits until the Cloud ML is deployed. What was made stays if the wait fails; the error names its id.
     *
     * @param analyticsResource Resources for the analytics part, as [CloudML.estimateCluster] gives them.
     * @param applicationResource Resources for the application part, as [CloudML.estimateCluster] gives them.
     * @param cloudMlName Name of the Cloud ML.
     * @param clusterId Id of the Kubernetes cluster.
     * @param customRegistryAccessKey Access key of the container registry, issued in the console for the registry.
     * The key that signs requests does not log in there. Observed by others.
     * @param customRegistryAccessSecretKey Secret key of the container registry.
     * @param customRegistryHost Host of the container registry, private or public. Inferred.
     * @param domainName Domain name it will be reached under.
     * @param endpointType Where it is reachable from.
     * @param imageId Id of the image, opaque text.
     * @param copilot Resources for the copilot, as [CloudML.estimateCluster] gives them.
     * @param customRegistryAccessProjectId Id of the project of the container registry.
     * @param customRegistryAccessRegion Region of the container registry.
     * @param description Free text.
     * @param productGroupId Id of the product group.
     * @param tags Tags to attach.
     * @param useCopilot Whether the copilot is deployed as well.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The Cloud ML as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        analyticsResource: AnalyticsEstimateResponse,
        applicationResource: ApplicationEstimateResponse,
        cloudMlName: String,
        clusterId: String,
        customRegistryAccessKey: String,
        customRegistryAccessSecretKey: String,
        customRegistryHost: String,
        domainName: String,
        endpointType: EndpointType,
        imageId: String,
        copilot: AnalyticsEstimateResponse? = null,
        customRegistryAccessProjectId: String? = null,
        customRegistryAccessRegion: String? = null,
        description: String? = null,
        productGroupId: String? = null,
        tags: List<JsonObject>? = null,
        useCopilot: Boolean? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): CloudMlDetailResponse {
        val made = made("cloudMl.create", "resource_id", "analytics_resource", analyticsResource, "application_resource", applicationResource, "cloud_ml_name", cloudMlName, "cluster_id", clusterId, "custom_registry_access_key", customRegistryAccessKey, "custom_registry_access_secret_key", customRegistryAccessSecretKey, "custom_registry_host", customRegistryHost, "domain_name", domainName, "endpoint_type", endpointType, "image_id", imageId, "copilot", copilot, "custom_registry_access_project_id", customRegistryAccessProjectId, "custom_registry_access_region", customRegistryAccessRegion, "description", description, "product_group_id", productGroupId, "tags", tags, "use_copilot", useCopilot)
        return wait("cloudMl.waitUntilDeployed", made, CloudMlDetailResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the Cloud ML is deployed: its `cloudMlState` is `DEPLOYED`.
     *
     * Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what to do.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The Cloud ML as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeployed(
        cloudMlId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): CloudMlDetailResponse = wait("cloudMl.waitUntilDeployed", cloudMlId, CloudMlDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the Cloud ML no longer exists.
     *
     * Usually takes about 600 s.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        cloudMlId: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = gone("cloudMl.waitUntilDeleted", cloudMlId, timeout, onProgress)

    /**
     * Begins to wait until the Cloud ML is deployed: its time limit counts from now. Nothing is sent yet.
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeployed(
        cloudMlId: String,
        timeout: Duration? = null,
    ): Wait<CloudMlDetailResponse> = start("cloudMl.waitUntilDeployed", cloudMlId, CloudMlDetailResponse.Form, timeout)

    /**
     * Begins to wait until the Cloud ML is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        cloudMlId: String,
        timeout: Duration? = null,
    ): Wait<Unit> = startGone("cloudMl.waitUntilDeleted", cloudMlId, timeout)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}
