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
    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): BlockingCloudML = client.withOptions(options).blocking()

    /** Blocking form of [CloudML.checkDuplication]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkDuplication(
        name: String? = null,
        domainName: String? = null,
        options: CallOptions? = null,
    ): CloudMlCheckDuplicationResponse = await { client.checkDuplication(name, domainName, options) }

    /** Blocking form of [CloudML.estimateCluster]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun estimateCluster(
        clusterId: String,
        useCopilot: Boolean? = null,
        options: CallOptions? = null,
    ): CloudMlClusterEstimateResponse = await { client.estimateCluster(clusterId, useCopilot, options) }

    /** Blocking form of [CloudML.listImages]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listImages(
        options: CallOptions? = null,
    ): BlockingPages<CloudMlImagesResponse, CloudMlImage> = BlockingPages(client.listImages(options))

    /** Blocking form of [CloudML.checkClusterReleasable]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkClusterReleasable(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterCheckReleasableResponse = await { client.checkClusterReleasable(clusterId, options) }

    /** Blocking form of [CloudML.getClusterProduct]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getClusterProduct(
        clusterId: String,
        options: CallOptions? = null,
    ): CloudMlClusterProductsResponse = await { client.getClusterProduct(clusterId, options) }

    /** Blocking form of [CloudML.create]. Interrupting the thread ends it. */
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
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
    ): AsyncResponse = await { client.create(analyticsResource, applicationResource, cloudMlName, clusterId, customRegistryAccessKey, customRegistryAccessSecretKey, customRegistryHost, domainName, endpointType, imageId, copilot, customRegistryAccessProjectId, customRegistryAccessRegion, description, productGroupId, tags, useCopilot, options) }

    /** Blocking form of [CloudML.show]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        cloudMlId: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = await { client.show(cloudMlId, options) }

    /** Blocking form of [CloudML.update]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun update(
        cloudMlId: String,
        description: String,
        options: CallOptions? = null,
    ): CloudMlDetailResponse = await { client.update(cloudMlId, description, options) }

    /** Blocking form of [CloudML.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        cloudMlId: String,
        options: CallOptions? = null,
    ): Unit = await { client.delete(cloudMlId, options) }

    /** Blocking form of [CloudML.waitUntilDeployed]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeployed(
        cloudMlId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): CloudMlDetailResponse = await { client.waitUntilDeployed(cloudMlId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [CloudML.waitUntilDeleted]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        cloudMlId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(cloudMlId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}
