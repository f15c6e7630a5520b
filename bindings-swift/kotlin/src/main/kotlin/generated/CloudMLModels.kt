/*
 * Samsung Cloud Platform Cloud ML: models.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.cloudml

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * State of the Cloud ML, or of its shared parts.
 */
@Serializable
@JvmInline
public value class CloudMlState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Deployed and usable. */
        public val DEPLOYED: CloudMlState = CloudMlState("DEPLOYED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Where it is reachable from.
 */
@Serializable
@JvmInline
public value class EndpointType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Reachable inside the VPC. */
        public val PRIVATE: EndpointType = EndpointType("private")
    }
}

/**
 * Resources with GPUs.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/>
 */
@Serializable(with = AnalyticsEstimateResponse.Form::class)
public data class AnalyticsEstimateResponse @JvmOverloads public constructor(
    /** Amount of CPU; the unit is not documented. */
    public val cpu: Long? = null,
    /** Amount of GPU, as text; its form is not documented. */
    public val gpu: String? = null,
    /** Amount of memory; the unit is not documented. */
    public val memory: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AnalyticsEstimateResponse> get() = Form

    internal object Form : ModelForm<AnalyticsEstimateResponse>(
        "AnalyticsEstimateResponse",
        field("cpu", INTEGER),
        field("gpu", TEXT),
        field("memory", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AnalyticsEstimateResponse = AnalyticsEstimateResponse(
            v[0] as Long?,
            v[1] as String?,
            v[2] as Long?,
            extra,
        )

        override fun values(model: AnalyticsEstimateResponse): Array<Any?> = arrayOf(
            model.cpu,
            model.gpu,
            model.memory,
        )
    }
}

/**
 * Resources without GPUs.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/>
 */
@Serializable(with = ApplicationEstimateResponse.Form::class)
public data class ApplicationEstimateResponse @JvmOverloads public constructor(
    /** Amount of CPU; the unit is not documented. */
    public val cpu: Long? = null,
    /** Amount of memory; the unit is not documented. */
    public val memory: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ApplicationEstimateResponse> get() = Form

    internal object Form : ModelForm<ApplicationEstimateResponse>(
        "ApplicationEstimateResponse",
        field("cpu", INTEGER),
        field("memory", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ApplicationEstimateResponse = ApplicationEstimateResponse(
            v[0] as Long?,
            v[1] as Long?,
            extra,
        )

        override fun values(model: ApplicationEstimateResponse): Array<Any?> = arrayOf(
            model.cpu,
            model.memory,
        )
    }
}

/**
 * The request was accepted and is being carried out.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/asyncresponse/>
 */
@Serializable(with = AsyncResponse.Form::class)
public data class AsyncResponse(
    /** Id of the project. */
    public val projectId: String,
    /** Id of the accepted request, for questions to the vendor. */
    public val requestId: String,
    /** Id of the resource the request is about. */
    public val resourceId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AsyncResponse> get() = Form

    internal object Form : ModelForm<AsyncResponse>(
        "AsyncResponse",
        needed("project_id", TEXT),
        needed("request_id", TEXT),
        needed("resource_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AsyncResponse = AsyncResponse(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            extra,
        )

        override fun values(model: AsyncResponse): Array<Any?> = arrayOf(
            model.projectId,
            model.requestId,
            model.resourceId,
        )
    }
}

/**
 * Outcome of a check.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcheckduplicationresponse/>
 */
@Serializable(with = CloudMlCheckDuplicationResponse.Form::class)
public data class CloudMlCheckDuplicationResponse(
    /**
     * Probably true if the name is taken.
     *
     * Inferred.
     */
    public val result: Boolean,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlCheckDuplicationResponse> get() = Form

    internal object Form : ModelForm<CloudMlCheckDuplicationResponse>(
        "CloudMlCheckDuplicationResponse",
        needed("result", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlCheckDuplicationResponse = CloudMlCheckDuplicationResponse(
            v[0] as Boolean,
            extra,
        )

        override fun values(model: CloudMlCheckDuplicationResponse): Array<Any?> = arrayOf(
            model.result,
        )
    }
}

/**
 * Outcome of a check, with reasons.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableresponse/>
 */
@Serializable(with = CloudMlClusterCheckReleasableResponse.Form::class)
public data class CloudMlClusterCheckReleasableResponse(
    /** Reasons against a release. */
    public val exceptions: List<CloudMlReleaseObstacle> = emptyList(),
    /** Whether Cloud ML can be deployed onto the cluster. Default: `true`. */
    public val result: Boolean,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlClusterCheckReleasableResponse> get() = Form

    internal object Form : ModelForm<CloudMlClusterCheckReleasableResponse>(
        "CloudMlClusterCheckReleasableResponse",
        field("exceptions", list(model { CloudMlReleaseObstacle.Form })),
        needed("result", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlClusterCheckReleasableResponse = CloudMlClusterCheckReleasableResponse(
            v[0] as List<CloudMlReleaseObstacle>? ?: emptyList(),
            v[1] as Boolean,
            extra,
        )

        override fun values(model: CloudMlClusterCheckReleasableResponse): Array<Any?> = arrayOf(
            model.exceptions,
            model.result,
        )
    }
}

/**
 * What a cluster can give to the parts of Cloud ML.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterestimateresponse/>
 */
@Serializable(with = CloudMlClusterEstimateResponse.Form::class)
public data class CloudMlClusterEstimateResponse(
    /** Share for the analytics part. */
    public val analytics: AnalyticsEstimateResponse,
    /** Share for the application part. */
    public val application: ApplicationEstimateResponse,
    /** Share of the copilot. */
    public val copilot: AnalyticsEstimateResponse? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlClusterEstimateResponse> get() = Form

    internal object Form : ModelForm<CloudMlClusterEstimateResponse>(
        "CloudMlClusterEstimateResponse",
        needed("analytics", model { AnalyticsEstimateResponse.Form }),
        needed("application", model { ApplicationEstimateResponse.Form }),
        field("copilot", model { AnalyticsEstimateResponse.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlClusterEstimateResponse = CloudMlClusterEstimateResponse(
            v[0] as AnalyticsEstimateResponse,
            v[1] as ApplicationEstimateResponse,
            v[2] as AnalyticsEstimateResponse?,
            extra,
        )

        override fun values(model: CloudMlClusterEstimateResponse): Array<Any?> = arrayOf(
            model.analytics,
            model.application,
            model.copilot,
        )
    }
}

/**
 * What Cloud ML has installed on a cluster.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterproductsresponse/>
 */
@Serializable(with = CloudMlClusterProductsResponse.Form::class)
public data class CloudMlClusterProductsResponse(
    /** The Cloud ML of the cluster, absent if there is none. */
    public val cloudMl: CloudMlProductResponse? = null,
    /** The shared parts, absent if there are none. */
    public val cloudMlCommon: CloudMlCommonResponse? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlClusterProductsResponse> get() = Form

    internal object Form : ModelForm<CloudMlClusterProductsResponse>(
        "CloudMlClusterProductsResponse",
        field("cloud_ml", model { CloudMlProductResponse.Form }),
        field("cloud_ml_common", model { CloudMlCommonResponse.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlClusterProductsResponse = CloudMlClusterProductsResponse(
            v[0] as CloudMlProductResponse?,
            v[1] as CloudMlCommonResponse?,
            extra,
        )

        override fun values(model: CloudMlClusterProductsResponse): Array<Any?> = arrayOf(
            model.cloudMl,
            model.cloudMlCommon,
        )
    }
}

/**
 * The parts that the Cloud MLs of a cluster share.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcommonresponse/>
 */
@Serializable(with = CloudMlCommonResponse.Form::class)
public data class CloudMlCommonResponse(
    /** Id of the shared parts. */
    public val cloudMlCommonId: String,
    /** State of the shared parts. */
    @get:JvmName("getCloudMlCommonState") public val cloudMlCommonState: CloudMlState,
    /** Id of the Kubernetes cluster. */
    public val clusterId: String,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was created. */
    @get:JvmName("getCreatedDt") public val createdDt: Timestamp,
    /** Access key of the container registry. */
    public val customRegistryAccessKey: Secret? = null,
    /** Host of the container registry. */
    public val customRegistryHost: String? = null,
    /** Id of the project of the container registry. */
    public val customRegistryProjectId: String? = null,
    /** Region of the container registry. */
    public val customRegistryRegion: String? = null,
    /** Domain name it is reached under. */
    public val domainName: String? = null,
    /** Where it is reachable from. */
    @get:JvmName("getEndpointType") public val endpointType: EndpointType? = null,
    /** Id of the image, opaque text. */
    public val imageId: String,
    /** Registry that holds the images. */
    public val imageRegistryUrl: String? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** When it last changed. */
    @get:JvmName("getModifiedDt") public val modifiedDt: Timestamp? = null,
    /** Kubernetes namespace it runs in. */
    public val namespaceName: String? = null,
    /** Id of the product group. */
    public val productGroupId: String? = null,
    /** Id of the project. */
    public val projectId: String,
    /** Id of the accepted request, for questions to the vendor. */
    public val requestId: String? = null,
    /** Limits of resources, as text. */
    public val resourceLimitText: String? = null,
    /** Requests of resources, as text. */
    public val resourceRequestText: String? = null,
    /** Kubernetes storage class that volumes are made in. */
    public val storageClassName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlCommonResponse> get() = Form

    internal object Form : ModelForm<CloudMlCommonResponse>(
        "CloudMlCommonResponse",
        needed("cloud_ml_common_id", TEXT),
        needed("cloud_ml_common_state", choice { CloudMlState(it) }),
        needed("cluster_id", TEXT),
        needed("created_by", TEXT),
        needed("created_dt", TIME),
        field("custom_registry_access_key", SECRET),
        field("custom_registry_host", TEXT),
        field("custom_registry_project_id", TEXT),
        field("custom_registry_region", TEXT),
        field("domain_name", TEXT),
        field("endpoint_type", choice { EndpointType(it) }),
        needed("image_id", TEXT),
        field("image_registry_url", TEXT),
        field("modified_by", TEXT),
        field("modified_dt", TIME),
        field("namespace_name", TEXT),
        field("product_group_id", TEXT),
        needed("project_id", TEXT),
        field("request_id", TEXT),
        field("resource_limit_text", TEXT),
        field("resource_request_text", TEXT),
        field("storage_class_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlCommonResponse = CloudMlCommonResponse(
            v[0] as String,
            v[1] as CloudMlState,
            v[2] as String,
            v[3] as String,
            v[4] as Timestamp,
            v[5] as Secret?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String?,
            v[10] as EndpointType?,
            v[11] as String,
            v[12] as String?,
            v[13] as String?,
            v[14] as Timestamp?,
            v[15] as String?,
            v[16] as String?,
            v[17] as String,
            v[18] as String?,
            v[19] as String?,
            v[20] as String?,
            v[21] as String?,
            extra,
        )

        override fun values(model: CloudMlCommonResponse): Array<Any?> = arrayOf(
            model.cloudMlCommonId,
            model.cloudMlCommonState,
            model.clusterId,
            model.createdBy,
            model.createdDt,
            model.customRegistryAccessKey,
            model.customRegistryHost,
            model.customRegistryProjectId,
            model.customRegistryRegion,
            model.domainName,
            model.endpointType,
            model.imageId,
            model.imageRegistryUrl,
            model.modifiedBy,
            model.modifiedDt,
            model.namespaceName,
            model.productGroupId,
            model.projectId,
            model.requestId,
            model.resourceLimitText,
            model.resourceRequestText,
            model.storageClassName,
        )
    }
}

/**
 * A Cloud ML.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmldetailresponse/>
 */
@Serializable(with = CloudMlDetailResponse.Form::class)
public data class CloudMlDetailResponse(
    /** Id of the Cloud ML. */
    public val cloudMlId: String,
    /** Name of the Cloud ML. */
    public val cloudMlName: String,
    /** State of the Cloud ML. */
    @get:JvmName("getCloudMlState") public val cloudMlState: CloudMlState,
    /** Id of the Kubernetes cluster. */
    public val clusterId: String,
    /** Name of the Kubernetes cluster. */
    public val clusterName: String? = null,
    /** Permissions on the cluster. */
    public val clusterPermission: JsonObject? = null,
    /** Whether the cluster could not be queried. */
    public val clusterRequestFailed: Boolean? = null,
    /** Whether the copilot is deployed. */
    public val copilotEnabled: Boolean,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was created. */
    @get:JvmName("getCreatedDt") public val createdDt: Timestamp,
    /** Access key of the container registry. */
    public val customRegistryAccessKey: Secret? = null,
    /** Host of the container registry. */
    public val customRegistryHost: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** Version as shown to users. */
    public val displayVersion: String,
    /** Domain name it is reached under. */
    public val domainName: String? = null,
    /** IP address it is reached under. */
    public val endpointIpAddress: String? = null,
    /** Where it is reachable from. */
    @get:JvmName("getEndpointType") public val endpointType: EndpointType? = null,
    /** Id of the image, opaque text. */
    public val imageId: String,
    /** Name of the image. */
    public val imageName: String,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** When it last changed. */
    @get:JvmName("getModifiedDt") public val modifiedDt: Timestamp? = null,
    /** Kubernetes namespace it runs in. */
    public val namespaceName: String? = null,
    /** Id of the product group. */
    public val productGroupId: String? = null,
    /** Id of the project. */
    public val projectId: String,
    /** Id of the accepted request, for questions to the vendor. */
    public val requestId: String? = null,
    /** Limits of resources, as text. */
    public val resourceLimitText: String? = null,
    /** Requests of resources, as text. */
    public val resourceRequestText: String? = null,
    /** Kubernetes storage class that volumes are made in. */
    public val storageClassName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlDetailResponse> get() = Form

    internal object Form : ModelForm<CloudMlDetailResponse>(
        "CloudMlDetailResponse",
        needed("cloud_ml_id", TEXT),
        needed("cloud_ml_name", TEXT),
        needed("cloud_ml_state", choice { CloudMlState(it) }),
        needed("cluster_id", TEXT),
        field("cluster_name", TEXT),
        field("cluster_permission", FREE),
        field("cluster_request_failed", BOOLEAN),
        needed("copilot_enabled", BOOLEAN),
        needed("created_by", TEXT),
        needed("created_dt", TIME),
        field("custom_registry_access_key", SECRET),
        field("custom_registry_host", TEXT),
        field("description", TEXT),
        needed("display_version", TEXT),
        field("domain_name", TEXT),
        field("endpoint_ip_address", TEXT),
        field("endpoint_type", choice { EndpointType(it) }),
        needed("image_id", TEXT),
        needed("image_name", TEXT),
        field("modified_by", TEXT),
        field("modified_dt", TIME),
        field("namespace_name", TEXT),
        field("product_group_id", TEXT),
        needed("project_id", TEXT),
        field("request_id", TEXT),
        field("resource_limit_text", TEXT),
        field("resource_request_text", TEXT),
        field("storage_class_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlDetailResponse = CloudMlDetailResponse(
            v[0] as String,
            v[1] as String,
            v[2] as CloudMlState,
            v[3] as String,
            v[4] as String?,
            v[5] as JsonObject?,
            v[6] as Boolean?,
            v[7] as Boolean,
            v[8] as String,
            v[9] as Timestamp,
            v[10] as Secret?,
            v[11] as String?,
            v[12] as String?,
            v[13] as String,
            v[14] as String?,
            v[15] as String?,
            v[16] as EndpointType?,
            v[17] as String,
            v[18] as String,
            v[19] as String?,
            v[20] as Timestamp?,
            v[21] as String?,
            v[22] as String?,
            v[23] as String,
            v[24] as String?,
            v[25] as String?,
            v[26] as String?,
            v[27] as String?,
            extra,
        )

        override fun values(model: CloudMlDetailResponse): Array<Any?> = arrayOf(
            model.cloudMlId,
            model.cloudMlName,
            model.cloudMlState,
            model.clusterId,
            model.clusterName,
            model.clusterPermission,
            model.clusterRequestFailed,
            model.copilotEnabled,
            model.createdBy,
            model.createdDt,
            model.customRegistryAccessKey,
            model.customRegistryHost,
            model.description,
            model.displayVersion,
            model.domainName,
            model.endpointIpAddress,
            model.endpointType,
            model.imageId,
            model.imageName,
            model.modifiedBy,
            model.modifiedDt,
            model.namespaceName,
            model.productGroupId,
            model.projectId,
            model.requestId,
            model.resourceLimitText,
            model.resourceRequestText,
            model.storageClassName,
        )
    }
}

/**
 * A version of Cloud ML.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageattr/>
 */
@Serializable(with = CloudMlImage.Form::class)
public data class CloudMlImage(
    /** Whether this version has the copilot, as text. */
    public val copilotEnabled: String,
    /** Version as shown to users. */
    public val displayVersion: String,
    /** Id of the image, opaque text. */
    public val imageId: String,
    /** Name of the image. */
    public val imageName: String,
    /** Version of Kubernetes. */
    public val k8sVersion: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlImage> get() = Form

    internal object Form : ModelForm<CloudMlImage>(
        "CloudMlImage",
        needed("copilot_enabled", TEXT),
        needed("display_version", TEXT),
        needed("image_id", TEXT),
        needed("image_name", TEXT),
        field("k8s_version", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlImage = CloudMlImage(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            v[3] as String,
            v[4] as String?,
            extra,
        )

        override fun values(model: CloudMlImage): Array<Any?> = arrayOf(
            model.copilotEnabled,
            model.displayVersion,
            model.imageId,
            model.imageName,
            model.k8sVersion,
        )
    }
}

/**
 * Versions of Cloud ML.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageversionsresponse/>
 */
@Serializable(with = CloudMlImagesResponse.Form::class)
public data class CloudMlImagesResponse(
    /** The versions. */
    public val contents: List<CloudMlImage> = emptyList(),
    /** Number of versions. */
    public val totalCount: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlImagesResponse> get() = Form

    internal object Form : ModelForm<CloudMlImagesResponse>(
        "CloudMlImagesResponse",
        field("contents", list(model { CloudMlImage.Form })),
        field("total_count", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlImagesResponse = CloudMlImagesResponse(
            v[0] as List<CloudMlImage>? ?: emptyList(),
            v[1] as Long?,
            extra,
        )

        override fun values(model: CloudMlImagesResponse): Array<Any?> = arrayOf(
            model.contents,
            model.totalCount,
        )
    }
}

/**
 * The Cloud ML of a cluster.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlproductresponse/>
 */
@Serializable(with = CloudMlProductResponse.Form::class)
public data class CloudMlProductResponse(
    /** Id of the Cloud ML. */
    public val cloudMlId: String,
    /** State of the Cloud ML. */
    @get:JvmName("getCloudMlState") public val cloudMlState: CloudMlState,
    /** Id of the Kubernetes cluster. */
    public val clusterId: String,
    /** Whether the copilot is deployed. */
    public val copilotEnabled: Boolean,
    /** Id of the user who created it. */
    public val createdBy: String,
    /** When it was created. */
    @get:JvmName("getCreatedDt") public val createdDt: Timestamp,
    /** Access key of the container registry. */
    public val customRegistryAccessKey: Secret? = null,
    /** Host of the container registry. */
    public val customRegistryHost: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** Version as shown to users. */
    public val displayVersion: String,
    /** Domain name it is reached under. */
    public val domainName: String? = null,
    /** Where it is reachable from. */
    @get:JvmName("getEndpointType") public val endpointType: EndpointType? = null,
    /** Id of the image, opaque text. */
    public val imageId: String,
    /** Name of the image. */
    public val imageName: String,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** When it last changed. */
    @get:JvmName("getModifiedDt") public val modifiedDt: Timestamp? = null,
    /** Kubernetes namespace it runs in. */
    public val namespaceName: String? = null,
    /** Id of the product group. */
    public val productGroupId: String? = null,
    /** Id of the project. */
    public val projectId: String,
    /** Id of the accepted request, for questions to the vendor. */
    public val requestId: String? = null,
    /** Limits of resources, as text. */
    public val resourceLimitText: String? = null,
    /** Requests of resources, as text. */
    public val resourceRequestText: String? = null,
    /** Kubernetes storage class that volumes are made in. */
    public val storageClassName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlProductResponse> get() = Form

    internal object Form : ModelForm<CloudMlProductResponse>(
        "CloudMlProductResponse",
        needed("cloud_ml_id", TEXT),
        needed("cloud_ml_state", choice { CloudMlState(it) }),
        needed("cluster_id", TEXT),
        needed("copilot_enabled", BOOLEAN),
        needed("created_by", TEXT),
        needed("created_dt", TIME),
        field("custom_registry_access_key", SECRET),
        field("custom_registry_host", TEXT),
        field("description", TEXT),
        needed("display_version", TEXT),
        field("domain_name", TEXT),
        field("endpoint_type", choice { EndpointType(it) }),
        needed("image_id", TEXT),
        needed("image_name", TEXT),
        field("modified_by", TEXT),
        field("modified_dt", TIME),
        field("namespace_name", TEXT),
        field("product_group_id", TEXT),
        needed("project_id", TEXT),
        field("request_id", TEXT),
        field("resource_limit_text", TEXT),
        field("resource_request_text", TEXT),
        field("storage_class_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlProductResponse = CloudMlProductResponse(
            v[0] as String,
            v[1] as CloudMlState,
            v[2] as String,
            v[3] as Boolean,
            v[4] as String,
            v[5] as Timestamp,
            v[6] as Secret?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String,
            v[10] as String?,
            v[11] as EndpointType?,
            v[12] as String,
            v[13] as String,
            v[14] as String?,
            v[15] as Timestamp?,
            v[16] as String?,
            v[17] as String?,
            v[18] as String,
            v[19] as String?,
            v[20] as String?,
            v[21] as String?,
            v[22] as String?,
            extra,
        )

        override fun values(model: CloudMlProductResponse): Array<Any?> = arrayOf(
            model.cloudMlId,
            model.cloudMlState,
            model.clusterId,
            model.copilotEnabled,
            model.createdBy,
            model.createdDt,
            model.customRegistryAccessKey,
            model.customRegistryHost,
            model.description,
            model.displayVersion,
            model.domainName,
            model.endpointType,
            model.imageId,
            model.imageName,
            model.modifiedBy,
            model.modifiedDt,
            model.namespaceName,
            model.productGroupId,
            model.projectId,
            model.requestId,
            model.resourceLimitText,
            model.resourceRequestText,
            model.storageClassName,
        )
    }
}

/**
 * A reason why Cloud ML cannot be deployed.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableexception/>
 */
@Serializable(with = CloudMlReleaseObstacle.Form::class)
public data class CloudMlReleaseObstacle(
    /** The reason in general. */
    public val defaultMessage: String? = null,
    /** The reason in particular. */
    public val detailMessage: String? = null,
    /** The reason as a code. */
    public val errorCode: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CloudMlReleaseObstacle> get() = Form

    internal object Form : ModelForm<CloudMlReleaseObstacle>(
        "CloudMlReleaseObstacle",
        field("default_message", TEXT),
        field("detail_message", TEXT),
        needed("error_code", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CloudMlReleaseObstacle = CloudMlReleaseObstacle(
            v[0] as String?,
            v[1] as String?,
            v[2] as String,
            extra,
        )

        override fun values(model: CloudMlReleaseObstacle): Array<Any?> = arrayOf(
            model.defaultMessage,
            model.detailMessage,
            model.errorCode,
        )
    }
}
