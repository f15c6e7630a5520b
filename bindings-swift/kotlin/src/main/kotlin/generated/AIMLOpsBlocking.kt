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
    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): BlockingAIMLOps = client.withOptions(options).blocking()

    /** Blocking form of [AIMLOps.checkClusterVersion]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkClusterVersion(
        clusterId: String,
        version: String,
        options: CallOptions? = null,
    ): CheckResponse = await { client.checkClusterVersion(clusterId, version, options) }

    /** Blocking form of [AIMLOps.checkDuplication]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkDuplication(
        releaseName: String,
        options: CallOptions? = null,
    ): CheckResponse = await { client.checkDuplication(releaseName, options) }

    /** Blocking form of [AIMLOps.listPlatforms]. Interrupting the thread ends it. */
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
        kubeflowType: ListPlatformsKubeflowType? = null,
        status: ListPlatformsStatus? = null,
        options: CallOptions? = null,
    ): BlockingPages<AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary> = BlockingPages(client.listPlatforms(size, page, sort, createdBy, releaseName, clusterName, version, kubeflowType, status, options))

    /** Blocking form of [AIMLOps.createPlatform]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createPlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = null,
        nodePoolCreateRequest: NodePoolCreateRequest? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { client.createPlatform(aiMlOpsPlatformCreateRequest, kubernetesEngineCreateRequest, nodePoolCreateRequest, options) }

    /** Blocking form of [AIMLOps.getPlatformDetails]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getPlatformDetails(
        releaseId: String,
        options: CallOptions? = null,
    ): AiMlOpsPlatformDetailResponse = await { client.getPlatformDetails(releaseId, options) }

    /** Blocking form of [AIMLOps.updatePlatform]. Interrupting the thread ends it. */
    @JvmName("updatePlatform")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun updatePlatform(
        releaseId: String,
        aiMlOpsPlatformDomainService: AiMlOpsPlatformDomainServiceRequest? = null,
        aiMlOpsPlatformEndpointType: AiMlOpsPlatformUpdateAiMlOpsPlatformEndpointType? = null,
        options: CallOptions? = null,
    ): AsyncResponse = await { client.updatePlatform(releaseId, aiMlOpsPlatformDomainService, aiMlOpsPlatformEndpointType, options) }

    /** Blocking form of [AIMLOps.deletePlatform]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deletePlatform(
        releaseId: String,
        withK8s: Boolean? = null,
        options: CallOptions? = null,
    ): Unit = await { client.deletePlatform(releaseId, withK8s, options) }

    /** Blocking form of [AIMLOps.listImages]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listImages(
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        imageName: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage> = BlockingPages(client.listImages(size, page, sort, imageName, options))

    /** Blocking form of [AIMLOps.listNodes]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listNodes(
        clusterId: String,
        size: Long? = null,
        page: Long? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): BlockingPages<ListNodeResponse, NodeResponse> = BlockingPages(client.listNodes(clusterId, size, page, sort, options))

    /** Blocking form of [AIMLOps.listStorageClasses]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun listStorageClasses(
        clusterId: String,
        options: CallOptions? = null,
    ): BlockingPages<ListStorageClassResponse, StorageClassResponse> = BlockingPages(client.listStorageClasses(clusterId, options))

    /** Blocking form of [AIMLOps.validateClusterNamespace]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun validateClusterNamespace(
        clusterId: String,
        options: CallOptions? = null,
    ): CheckResponse = await { client.validateClusterNamespace(clusterId, options) }

    /** Blocking form of [AIMLOps.validateClusterResourceSize]. Interrupting the thread ends it. */
    @JvmName("validateClusterResourceSize")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun validateClusterResourceSize(
        clusterId: String,
        productType: ValidateClusterResourceSizeProductType,
        options: CallOptions? = null,
    ): CheckResponse = await { client.validateClusterResourceSize(clusterId, productType, options) }

    /** Blocking form of [AIMLOps.waitUntilDeployed]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeployed(
        releaseId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): AiMlOpsPlatformDetailResponse = await { client.waitUntilDeployed(releaseId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [AIMLOps.waitUntilDeleted]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        releaseId: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { client.waitUntilDeleted(releaseId, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}
