/*
 * Samsung Cloud Platform Cloud ML: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

package io.github.gureum.cloudml

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [CloudML] for programs without coroutines. */
public class BlockingCloudML internal constructor(private val client: CloudML) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingCloudML = client.withOptions(options).blocking()

    /**
     * Test whether a name or a domain name is taken. Blocking form of [CloudML.checkDuplication]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkDuplication(
        name: String? = null,
        domainName: String? = null,
        options: CallOptions? = null,
    ): CloudMlCheckDuplicationResponse = await { client.checkDuplication(name, domainName, options) }

    /**
     * Estimate what a cluster can give to Cloud ML. Blocking form of [CloudML.estimateCluster]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun estimateCluster(
        clusterId: String,
        useCopilot: Boolean? = null,
        options: CallOptions? = null,
    ): CloudMlClusterEstimateResponse = await { client.estimateCluster(clusterId, useCopilot, options) }

    /**
     * List the versions of Cloud ML that can be deployed. Blocking form of [CloudML.listImages]; interrupting the
     * thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how. In particular:
     * - 404: Answered to a signed call of an account without Cloud ML.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listImages(
        options: CallOptions? = null,
    ): BlockingPages<CloudMlImagesResponse, CloudMlImage> = BlockingPages(client.listImages(options))

    /**
     * Test whether Cloud ML can be deployed onto a cluster. Blocking form of [CloudML.checkClusterReleasable];
     * interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return Outcome of a check, with reasons.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkClusterReleasable(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterCheckReleasableResponse = await { client.checkClusterReleasable(clusterId, options) }

    /**
     * Read what Cloud ML has installed on a cluster. Blocking form of [CloudML.getClusterProduct]; interrupting the
     * thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
     *
     * @param clusterId Id of the Kubernetes cluster: 32 hexadecimal digits.
     * @param options Limits of this call; else those of the client.
     * @return What Cloud ML has installed on a cluster.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getClusterProduct(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterProductsResponse = await { client.getClusterProduct(clusterId, options) }

    /**
     * Deploy Cloud ML onto an existing Kubernetes cluster. Blocking form of [CloudML.create]; interrupting the
     * thread ends it.
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
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
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
    ): AsyncResponse = await { client.create(analyticsResource, applicationResource, cloudMlName, clusterId, customRegistryAccessKey, customRegistryAccessSecretKey, customRegistryHost, domainName, endpointType, imageId, copilot, customRegistryAccessProjectId, customRegistryAccessRegion, description, productGroupId, tags, useCopilot, options) }

    /**
     * Read one Cloud ML. Blocking form of [CloudML.show]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param options Limits of this call; else those of the client.
     * @return A Cloud ML.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        cloudMlId: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = await { client.show(cloudMlId, options) }

    /**
     * Change the description of a Cloud ML. Blocking form of [CloudML.update]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        cloudMlId: String,
        description: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = await { client.update(cloudMlId, description, options) }

    /**
     * Delete a Cloud ML. Blocking form of [CloudML.delete]; interrupting the thread ends it.
     *
     * From the vendor's reference at
     * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param options Limits of this call; else those of the client.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        cloudMlId: String,
        options: CallOptions? = null,
    ): Unit = await { client.delete(cloudMlId, options) }

    /**
     * Deploy Cloud ML onto an existing Kubernetes cluster. Blocking form of [CloudML.createAndWait]; interrupting
     * the thread ends it.
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
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The Cloud ML as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("createAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
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
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): CloudMlDetailResponse = await { client.createAndWait(analyticsResource, applicationResource, cloudMlName, clusterId, customRegistryAccessKey, customRegistryAccessSecretKey, customRegistryHost, domainName, endpointType, imageId, copilot, customRegistryAccessProjectId, customRegistryAccessRegion, description, productGroupId, tags, useCopilot, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the Cloud ML is deployed: its `cloudMlState` is `DEPLOYED`. Blocking form of
     * [CloudML.waitUntilDeployed]; interrupting the thread ends it.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The Cloud ML as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeployed(
        cloudMlId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): CloudMlDetailResponse = await { client.waitUntilDeployed(cloudMlId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the Cloud ML no longer exists. Blocking form of [CloudML.waitUntilDeleted]; interrupting the
     * thread ends it.
     *
     * Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        cloudMlId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(cloudMlId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the Cloud ML is deployed: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [CloudML.startWaitUntilDeployed]; interrupting the thread ends it.
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeployed(
        cloudMlId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<CloudMlDetailResponse> = BlockingWait(await { client.startWaitUntilDeployed(cloudMlId, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the Cloud ML is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [CloudML.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param cloudMlId Id of the Cloud ML.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        cloudMlId: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { client.startWaitUntilDeleted(cloudMlId, timeoutMillis?.milliseconds) })
}
