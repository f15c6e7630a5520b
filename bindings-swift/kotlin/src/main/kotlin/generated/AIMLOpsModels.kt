/*
 * Samsung Cloud Platform AI&MLOps Platform: models.
 *
 * Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.aimlops

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * Kind of nodes the platform runs on.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/>
 */
@Serializable
@JvmInline
public value class AiMlOpsPlatformCreateNodeType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Virtual machines. */
        public val VM: AiMlOpsPlatformCreateNodeType = AiMlOpsPlatformCreateNodeType("vm")

        /** Bare metal. */
        public val BM: AiMlOpsPlatformCreateNodeType = AiMlOpsPlatformCreateNodeType("bm")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of the Kubernetes cluster.
 */
@Serializable
@JvmInline
public value class AiMlOpsPlatformDetailClusterState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Runs. */
        public val RUNNING: AiMlOpsPlatformDetailClusterState = AiMlOpsPlatformDetailClusterState("RUNNING")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * What to do with the DNS record.
 */
@Serializable
@JvmInline
public value class AiMlOpsPlatformDomainServiceOperationType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Make the record. */
        public val CREATE: AiMlOpsPlatformDomainServiceOperationType = AiMlOpsPlatformDomainServiceOperationType("CREATE")

        /** Change the record. */
        public val UPDATE: AiMlOpsPlatformDomainServiceOperationType = AiMlOpsPlatformDomainServiceOperationType("UPDATE")

        /** Remove the record. */
        public val DELETE: AiMlOpsPlatformDomainServiceOperationType = AiMlOpsPlatformDomainServiceOperationType("DELETE")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Image category.
 */
@Serializable
@JvmInline
public value class AiMlOpsPlatformImageCategory(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Seen by a third party. */
        public val APP: AiMlOpsPlatformImageCategory = AiMlOpsPlatformImageCategory("APP")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Edition of the product.
 */
@Serializable
@JvmInline
public value class Edition(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Enterprise edition. */
        public val ENTERPRISE: Edition = Edition("Enterprise")

        /** Mini edition. */
        public val MINI: Edition = Edition("Mini")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Where the platform is reachable from.
 */
@Serializable
@JvmInline
public value class EndpointType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Reachable from the internet. */
        public val PUBLIC: EndpointType = EndpointType("Public")

        /** Reachable inside the VPC. */
        public val PRIVATE: EndpointType = EndpointType("Private")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of the release.
 */
@Serializable
@JvmInline
public value class ReleaseState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Deployed and usable. */
        public val DEPLOYED: ReleaseState = ReleaseState("DEPLOYED")
    }
}

/** Text with known values; any other text is as good. */
@Serializable
@JvmInline
public value class ValidateClusterResourceSizeProductType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Enterprise edition, as the reference writes it. */
        public val ENTERPRISE: ValidateClusterResourceSizeProductType = ValidateClusterResourceSizeProductType("Enterprise")

        /** Mini edition, as the reference writes it. */
        public val MINI: ValidateClusterResourceSizeProductType = ValidateClusterResourceSizeProductType("Mini")
    }
}

/**
 * The release to deploy.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/>
 */
@Serializable(with = AiMlOpsPlatformCreateRequest.Form::class)
public data class AiMlOpsPlatformCreateRequest(
    /** Where the platform is reachable from. */
    @get:JvmName("getAiMlOpsPlatformEndpointType") public val aiMlOpsPlatformEndpointType: EndpointType? = null,
    /** Edition of the product. */
    @get:JvmName("getAiMlOpsPlatformType") public val aiMlOpsPlatformType: Edition,
    /** Id of the existing Kubernetes cluster; left out for a new one. */
    public val clusterId: String? = null,
    /** Id of the image, opaque text. */
    public val imageId: String,
    /** E-mail address of the first user. */
    public val initialUserEmail: String? = null,
    /** Password of the first user. */
    public val initialUserPassword: Secret? = null,
    /** Name of the release. */
    public val releaseName: String,
    /** Kubernetes storage class that volumes are made in. */
    public val storageClassName: String? = null,
    /** Tags to attach. */
    public val tags: List<JsonObject>? = null,
    /** Kind of nodes the platform runs on. Since API version 1.2. */
    @get:JvmName("getNodeType") public val nodeType: AiMlOpsPlatformCreateNodeType? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformCreateRequest> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformCreateRequest>(
        "AiMlOpsPlatformCreateRequest",
        field("ai_ml_ops_platform_endpoint_type", choice { EndpointType(it) }),
        needed("ai_ml_ops_platform_type", choice { Edition(it) }),
        field("cluster_id", TEXT),
        needed("image_id", TEXT),
        field("initial_user_email", TEXT),
        field("initial_user_password", SECRET),
        needed("release_name", TEXT),
        field("storage_class_name", TEXT),
        field("tags", list(FREE)),
        field("node_type", choice { AiMlOpsPlatformCreateNodeType(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformCreateRequest = AiMlOpsPlatformCreateRequest(
            v[0] as EndpointType?,
            v[1] as Edition,
            v[2] as String?,
            v[3] as String,
            v[4] as String?,
            v[5] as Secret?,
            v[6] as String,
            v[7] as String?,
            v[8] as List<JsonObject>?,
            v[9] as AiMlOpsPlatformCreateNodeType?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformCreateRequest): Array<Any?> = arrayOf(
            model.aiMlOpsPlatformEndpointType,
            model.aiMlOpsPlatformType,
            model.clusterId,
            model.imageId,
            model.initialUserEmail,
            model.initialUserPassword,
            model.releaseName,
            model.storageClassName,
            model.tags,
            model.nodeType,
        )
    }

    public companion object {
        /**
         * Reads it from JSON, for callers in Java, who cannot say the names of open texts.
         *
         * @param json Its fields by their names on the wire.
         * @return The model.
         */
        @JvmStatic
        public fun fromJson(json: String): AiMlOpsPlatformCreateRequest = Form.parse(json)
    }
}

/**
 * A platform release.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdetailresponse/>
 */
@Serializable(with = AiMlOpsPlatformDetailResponse.Form::class)
public data class AiMlOpsPlatformDetailResponse(
    /** DNS record of the release. */
    public val aiMlOpsPlatformDomainService: JsonObject? = null,
    /** IP address the platform is reached under. */
    public val aiMlOpsPlatformEndpointIpAddress: String? = null,
    /** Port the platform is reached under, as text. */
    public val aiMlOpsPlatformEndpointPort: String? = null,
    /** Where the platform is reachable from. */
    @get:JvmName("getAiMlOpsPlatformEndpointType") public val aiMlOpsPlatformEndpointType: EndpointType? = null,
    /** Edition of the product. */
    @get:JvmName("getAiMlOpsPlatformType") public val aiMlOpsPlatformType: Edition? = null,
    /** Id of the Kubernetes cluster. */
    public val clusterId: String? = null,
    /** Name of the Kubernetes cluster. */
    public val clusterName: String? = null,
    /** State of the Kubernetes cluster. */
    @get:JvmName("getClusterState") public val clusterState: AiMlOpsPlatformDetailClusterState? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedDt") public val createdDt: Timestamp? = null,
    /** State of the dashboard; values are not documented. */
    public val dashboardState: String? = null,
    /** Id of the image, opaque text. */
    public val imageId: String? = null,
    /** Name of the image. */
    public val imageName: String? = null,
    /** E-mail address of the first user. */
    public val initialUserEmail: String? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** When it last changed. */
    @get:JvmName("getModifiedDt") public val modifiedDt: Timestamp? = null,
    /** Id of the project. */
    public val projectId: String? = null,
    /** Name of the project. */
    public val projectName: String? = null,
    /** Id of the release. */
    public val releaseId: String,
    /** Name of the release. */
    public val releaseName: String? = null,
    /** State of the release. */
    @get:JvmName("getReleaseState") public val releaseState: ReleaseState,
    /** Kubernetes storage class that volumes are made in. */
    public val storageClassName: String? = null,
    /** Version of the platform. */
    public val version: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformDetailResponse> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformDetailResponse>(
        "AiMlOpsPlatformDetailResponse",
        field("ai_ml_ops_platform_domain_service", FREE),
        field("ai_ml_ops_platform_endpoint_ip_address", TEXT),
        field("ai_ml_ops_platform_endpoint_port", TEXT),
        field("ai_ml_ops_platform_endpoint_type", choice { EndpointType(it) }),
        field("ai_ml_ops_platform_type", choice { Edition(it) }),
        field("cluster_id", TEXT),
        field("cluster_name", TEXT),
        field("cluster_state", choice { AiMlOpsPlatformDetailClusterState(it) }),
        field("created_by", TEXT),
        field("created_dt", TIME),
        field("dashboard_state", TEXT),
        field("image_id", TEXT),
        field("image_name", TEXT),
        field("initial_user_email", TEXT),
        field("modified_by", TEXT),
        field("modified_dt", TIME),
        field("project_id", TEXT),
        field("project_name", TEXT),
        needed("release_id", TEXT),
        field("release_name", TEXT),
        needed("release_state", choice { ReleaseState(it) }),
        field("storage_class_name", TEXT),
        field("version", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformDetailResponse = AiMlOpsPlatformDetailResponse(
            v[0] as JsonObject?,
            v[1] as String?,
            v[2] as String?,
            v[3] as EndpointType?,
            v[4] as Edition?,
            v[5] as String?,
            v[6] as String?,
            v[7] as AiMlOpsPlatformDetailClusterState?,
            v[8] as String?,
            v[9] as Timestamp?,
            v[10] as String?,
            v[11] as String?,
            v[12] as String?,
            v[13] as String?,
            v[14] as String?,
            v[15] as Timestamp?,
            v[16] as String?,
            v[17] as String?,
            v[18] as String,
            v[19] as String?,
            v[20] as ReleaseState,
            v[21] as String?,
            v[22] as String?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformDetailResponse): Array<Any?> = arrayOf(
            model.aiMlOpsPlatformDomainService,
            model.aiMlOpsPlatformEndpointIpAddress,
            model.aiMlOpsPlatformEndpointPort,
            model.aiMlOpsPlatformEndpointType,
            model.aiMlOpsPlatformType,
            model.clusterId,
            model.clusterName,
            model.clusterState,
            model.createdBy,
            model.createdDt,
            model.dashboardState,
            model.imageId,
            model.imageName,
            model.initialUserEmail,
            model.modifiedBy,
            model.modifiedDt,
            model.projectId,
            model.projectName,
            model.releaseId,
            model.releaseName,
            model.releaseState,
            model.storageClassName,
            model.version,
        )
    }
}

/**
 * Change of the DNS record of a release.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdomainservicereuqest/>
 */
@Serializable(with = AiMlOpsPlatformDomainServiceRequest.Form::class)
public data class AiMlOpsPlatformDomainServiceRequest(
    /** Id of the DNS zone. */
    public val dnsId: String? = null,
    /** The full domain name. */
    public val domainServiceName: String? = null,
    /** IP address that the record points to. */
    public val ip: String? = null,
    /** What to do with the DNS record. */
    @get:JvmName("getOperationType") public val operationType: AiMlOpsPlatformDomainServiceOperationType? = null,
    /** Id of the DNS record. */
    public val recordId: String? = null,
    /** Name of the DNS record. */
    public val recordName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformDomainServiceRequest> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformDomainServiceRequest>(
        "AiMlOpsPlatformDomainServiceRequest",
        field("dns_id", TEXT),
        field("domain_service_name", TEXT),
        field("ip", TEXT),
        field("operation_type", choice { AiMlOpsPlatformDomainServiceOperationType(it) }),
        field("record_id", TEXT),
        field("record_name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformDomainServiceRequest = AiMlOpsPlatformDomainServiceRequest(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as AiMlOpsPlatformDomainServiceOperationType?,
            v[4] as String?,
            v[5] as String?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformDomainServiceRequest): Array<Any?> = arrayOf(
            model.dnsId,
            model.domainServiceName,
            model.ip,
            model.operationType,
            model.recordId,
            model.recordName,
        )
    }

    public companion object {
        /**
         * Reads it from JSON, for callers in Java, who cannot say the names of open texts.
         *
         * @param json Its fields by their names on the wire.
         * @return The model.
         */
        @JvmStatic
        public fun fromJson(json: String): AiMlOpsPlatformDomainServiceRequest = Form.parse(json)
    }
}

/**
 * A platform image.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimagesresponse/>
 */
@Serializable(with = AiMlOpsPlatformImage.Form::class)
public data class AiMlOpsPlatformImage(
    /** Base image tag. */
    public val baseImage: String? = null,
    /** Image category. */
    @get:JvmName("getCategory") public val category: AiMlOpsPlatformImageCategory? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedDt") public val createdDt: Timestamp? = null,
    /** Free text. */
    public val description: String? = null,
    /** Icon content. */
    public val iconFile: String? = null,
    /** Icon file name. */
    public val iconFileName: String? = null,
    /** Free-form image attributes. */
    public val imageAttr: JsonObject? = null,
    /** Id of the image, opaque text. */
    public val imageId: String,
    /** Name of the image. */
    public val imageName: String? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** When it last changed. */
    @get:JvmName("getModifiedDt") public val modifiedDt: Timestamp? = null,
    /** Operating system type. */
    public val osType: String? = null,
    /** Edition of the product. */
    @get:JvmName("getProductType") public val productType: Edition? = null,
    /** Id of the project. */
    public val projectId: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformImage> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformImage>(
        "AiMlOpsPlatformImage",
        field("base_image", TEXT),
        field("category", choice { AiMlOpsPlatformImageCategory(it) }),
        field("created_by", TEXT),
        field("created_dt", TIME),
        field("description", TEXT),
        field("icon_file", TEXT),
        field("icon_file_name", TEXT),
        field("image_attr", FREE),
        needed("image_id", TEXT),
        field("image_name", TEXT),
        field("modified_by", TEXT),
        field("modified_dt", TIME),
        field("os_type", TEXT),
        field("product_type", choice { Edition(it) }),
        field("project_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformImage = AiMlOpsPlatformImage(
            v[0] as String?,
            v[1] as AiMlOpsPlatformImageCategory?,
            v[2] as String?,
            v[3] as Timestamp?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as JsonObject?,
            v[8] as String,
            v[9] as String?,
            v[10] as String?,
            v[11] as Timestamp?,
            v[12] as String?,
            v[13] as Edition?,
            v[14] as String?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformImage): Array<Any?> = arrayOf(
            model.baseImage,
            model.category,
            model.createdBy,
            model.createdDt,
            model.description,
            model.iconFile,
            model.iconFileName,
            model.imageAttr,
            model.imageId,
            model.imageName,
            model.modifiedBy,
            model.modifiedDt,
            model.osType,
            model.productType,
            model.projectId,
        )
    }
}

/**
 * A page of images.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimageslistresponse/>
 */
@Serializable(with = AiMlOpsPlatformImagesListResponse.Form::class)
public data class AiMlOpsPlatformImagesListResponse(
    /** Items of this page. */
    public val contents: List<AiMlOpsPlatformImage> = emptyList(),
    /** Number of items on all pages. */
    public val totalCount: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformImagesListResponse> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformImagesListResponse>(
        "AiMlOpsPlatformImagesListResponse",
        field("contents", list(model { AiMlOpsPlatformImage.Form })),
        field("total_count", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformImagesListResponse = AiMlOpsPlatformImagesListResponse(
            v[0] as List<AiMlOpsPlatformImage>? ?: emptyList(),
            v[1] as Long?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformImagesListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.totalCount,
        )
    }
}

/**
 * A release in a list.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubeflowresponse/>
 */
@Serializable(with = AiMlOpsPlatformSummary.Form::class)
public data class AiMlOpsPlatformSummary(
    /** Id of the Kubernetes cluster. */
    public val clusterId: String? = null,
    /** Name of the Kubernetes cluster. */
    public val clusterName: String? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedDt") public val createdDt: Timestamp? = null,
    /** Edition of the product. */
    @get:JvmName("getKubeflowType") public val kubeflowType: Edition? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** When it last changed. */
    @get:JvmName("getModifiedDt") public val modifiedDt: Timestamp? = null,
    /** Id of the release. */
    public val releaseId: String,
    /** Name of the release. */
    public val releaseName: String,
    /** State of the release. */
    @get:JvmName("getStatus") public val status: ReleaseState? = null,
    /** Version of the platform. */
    public val version: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformSummary> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformSummary>(
        "AiMlOpsPlatformSummary",
        field("cluster_id", TEXT),
        field("cluster_name", TEXT),
        field("created_by", TEXT),
        field("created_dt", TIME),
        field("kubeflow_type", choice { Edition(it) }),
        field("modified_by", TEXT),
        field("modified_dt", TIME),
        needed("release_id", TEXT),
        needed("release_name", TEXT),
        field("status", choice { ReleaseState(it) }),
        field("version", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformSummary = AiMlOpsPlatformSummary(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as Timestamp?,
            v[4] as Edition?,
            v[5] as String?,
            v[6] as Timestamp?,
            v[7] as String,
            v[8] as String,
            v[9] as ReleaseState?,
            v[10] as String?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformSummary): Array<Any?> = arrayOf(
            model.clusterId,
            model.clusterName,
            model.createdBy,
            model.createdDt,
            model.kubeflowType,
            model.modifiedBy,
            model.modifiedDt,
            model.releaseId,
            model.releaseName,
            model.status,
            model.version,
        )
    }
}

/**
 * A page of releases.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformslistresponse/>
 */
@Serializable(with = AiMlOpsPlatformsListResponse.Form::class)
public data class AiMlOpsPlatformsListResponse(
    /** Items of this page. */
    public val contents: List<AiMlOpsPlatformSummary> = emptyList(),
    /** Number of items on all pages. */
    public val totalCount: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiMlOpsPlatformsListResponse> get() = Form

    internal object Form : ModelForm<AiMlOpsPlatformsListResponse>(
        "AiMlOpsPlatformsListResponse",
        field("contents", list(model { AiMlOpsPlatformSummary.Form })),
        field("total_count", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiMlOpsPlatformsListResponse = AiMlOpsPlatformsListResponse(
            v[0] as List<AiMlOpsPlatformSummary>? ?: emptyList(),
            v[1] as Long?,
            extra,
        )

        override fun values(model: AiMlOpsPlatformsListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.totalCount,
        )
    }
}

/**
 * The request was accepted and is being carried out.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/asyncresponse/>
 */
@Serializable(with = AsyncResponse.Form::class)
public data class AsyncResponse(
    /** Id of the project. */
    public val projectId: String? = null,
    /** Id of the accepted request, for questions to the vendor. */
    public val requestId: String? = null,
    /** Id of the resource the request is about. */
    public val resourceId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AsyncResponse> get() = Form

    internal object Form : ModelForm<AsyncResponse>(
        "AsyncResponse",
        field("project_id", TEXT),
        field("request_id", TEXT),
        needed("resource_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AsyncResponse = AsyncResponse(
            v[0] as String?,
            v[1] as String?,
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
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/checkresponse/>
 */
@Serializable(with = CheckResponse.Form::class)
public data class CheckResponse(
    /** Outcome of the check; what true means depends on the operation. */
    public val result: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckResponse> get() = Form

    internal object Form : ModelForm<CheckResponse>(
        "CheckResponse",
        field("result", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckResponse = CheckResponse(
            v[0] as Boolean?,
            extra,
        )

        override fun values(model: CheckResponse): Array<Any?> = arrayOf(
            model.result,
        )
    }
}

/**
 * The cluster to make.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubernetesenginecreaterequest/>
 */
@Serializable(with = KubernetesEngineCreateRequest.Form::class)
public data class KubernetesEngineCreateRequest @JvmOverloads public constructor(
    /** Id of the CIFS file storage volume. */
    public val cifsVolumeId: String? = null,
    /** Whether logs go to the cloud logging service. */
    public val cloudLoggingEnabled: Boolean? = null,
    /** Version of Kubernetes. */
    public val k8sVersion: String,
    /** Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter first, no hyphen last. */
    public val kubernetesEngineName: String,
    /** Id of the load balancer. */
    public val lbId: String? = null,
    /** Resources allowed on the private endpoint. */
    public val privateAclIpResource: List<JsonObject>? = null,
    /** Address allowed on the public endpoint. */
    public val publicAclIpAddress: String? = null,
    /** Ids of the security groups of the cluster. */
    public val securityGroupIdList: List<String>,
    /** Id of the subnet of the cluster. */
    public val subnetId: String,
    /** Id of the file storage volume of the cluster. */
    public val volumeId: String,
    /** Id of the VPC of the cluster. */
    public val vpcId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KubernetesEngineCreateRequest> get() = Form

    internal object Form : ModelForm<KubernetesEngineCreateRequest>(
        "KubernetesEngineCreateRequest",
        field("cifs_volume_id", TEXT),
        field("cloud_logging_enabled", BOOLEAN),
        needed("k8s_version", TEXT),
        needed("kubernetes_engine_name", TEXT),
        field("lb_id", TEXT),
        field("private_acl_ip_resource", list(FREE)),
        field("public_acl_ip_address", TEXT),
        needed("security_group_id_list", list(TEXT)),
        needed("subnet_id", TEXT),
        needed("volume_id", TEXT),
        needed("vpc_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KubernetesEngineCreateRequest = KubernetesEngineCreateRequest(
            v[0] as String?,
            v[1] as Boolean?,
            v[2] as String,
            v[3] as String,
            v[4] as String?,
            v[5] as List<JsonObject>?,
            v[6] as String?,
            v[7] as List<String>,
            v[8] as String,
            v[9] as String,
            v[10] as String,
            extra,
        )

        override fun values(model: KubernetesEngineCreateRequest): Array<Any?> = arrayOf(
            model.cifsVolumeId,
            model.cloudLoggingEnabled,
            model.k8sVersion,
            model.kubernetesEngineName,
            model.lbId,
            model.privateAclIpResource,
            model.publicAclIpAddress,
            model.securityGroupIdList,
            model.subnetId,
            model.volumeId,
            model.vpcId,
        )
    }
}

/**
 * Nodes of a cluster.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/listnoderesponse/>
 */
@Serializable(with = ListNodeResponse.Form::class)
public data class ListNodeResponse(
    /** Number of items. */
    public val count: Long? = null,
    /** Links, free-form. */
    public val links: List<JsonObject> = emptyList(),
    /** Nodes. */
    public val nodes: List<NodeResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ListNodeResponse> get() = Form

    internal object Form : ModelForm<ListNodeResponse>(
        "ListNodeResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("nodes", list(model { NodeResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ListNodeResponse = ListNodeResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as List<NodeResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: ListNodeResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.nodes,
        )
    }
}

/**
 * Storage classes of a cluster.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/liststorageclassresponse/>
 */
@Serializable(with = ListStorageClassResponse.Form::class)
public data class ListStorageClassResponse(
    /** Number of items. */
    public val count: Long? = null,
    /** Links, free-form. */
    public val links: List<JsonObject> = emptyList(),
    /** Storage classes. */
    public val storageClasses: List<StorageClassResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ListStorageClassResponse> get() = Form

    internal object Form : ModelForm<ListStorageClassResponse>(
        "ListStorageClassResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("storage_classes", list(model { StorageClassResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ListStorageClassResponse = ListStorageClassResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as List<StorageClassResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: ListStorageClassResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.storageClasses,
        )
    }
}

/**
 * The node pool to make.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/nodepoolcreaterequest/>
 */
@Serializable(with = NodePoolCreateRequest.Form::class)
public data class NodePoolCreateRequest @JvmOverloads public constructor(
    /** Id of the Kubernetes cluster; left out for a new one. */
    public val clusterId: String? = null,
    /** Number of nodes wanted. */
    public val desiredNodeCount: Long? = null,
    /** Node operating system. */
    public val imageOs: String,
    /** Node operating system version. */
    public val imageOsVersion: String,
    /** Whether broken nodes are replaced. */
    public val isAutoRecovery: Boolean? = null,
    /** Whether the number of nodes follows the load. */
    public val isAutoScale: Boolean? = null,
    /** Name of the key pair for logging in to nodes. */
    public val keypairName: String,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String? = null,
    /** Greatest number of nodes when scaling is on. */
    public val maxNodeCount: Long? = null,
    /** Least number of nodes when scaling is on. */
    public val minNodeCount: Long? = null,
    /** Name of the node pool. */
    public val name: String,
    /** Kind of server of a node. */
    public val serverTypeId: String,
    /**
     * Size of the disk of a node, probably in GB.
     *
     * Inferred.
     */
    public val volumeSize: Long,
    /** Kind of disk of a node. */
    public val volumeTypeName: String,
    /**
     * Availability zone of the node pool. Since API version 1.2.
     *
     * Inferred.
     */
    public val zone: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodePoolCreateRequest> get() = Form

    internal object Form : ModelForm<NodePoolCreateRequest>(
        "NodePoolCreateRequest",
        field("cluster_id", TEXT),
        field("desired_node_count", INTEGER),
        needed("image_os", TEXT),
        needed("image_os_version", TEXT),
        field("is_auto_recovery", BOOLEAN),
        field("is_auto_scale", BOOLEAN),
        needed("keypair_name", TEXT),
        field("kubernetes_version", TEXT),
        field("max_node_count", INTEGER),
        field("min_node_count", INTEGER),
        needed("name", TEXT),
        needed("server_type_id", TEXT),
        needed("volume_size", INTEGER),
        needed("volume_type_name", TEXT),
        field("zone", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodePoolCreateRequest = NodePoolCreateRequest(
            v[0] as String?,
            v[1] as Long?,
            v[2] as String,
            v[3] as String,
            v[4] as Boolean?,
            v[5] as Boolean?,
            v[6] as String,
            v[7] as String?,
            v[8] as Long?,
            v[9] as Long?,
            v[10] as String,
            v[11] as String,
            v[12] as Long,
            v[13] as String,
            v[14] as String?,
            extra,
        )

        override fun values(model: NodePoolCreateRequest): Array<Any?> = arrayOf(
            model.clusterId,
            model.desiredNodeCount,
            model.imageOs,
            model.imageOsVersion,
            model.isAutoRecovery,
            model.isAutoScale,
            model.keypairName,
            model.kubernetesVersion,
            model.maxNodeCount,
            model.minNodeCount,
            model.name,
            model.serverTypeId,
            model.volumeSize,
            model.volumeTypeName,
            model.zone,
        )
    }
}

/**
 * A node of a cluster.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/noderesponse/>
 */
@Serializable(with = NodeResponse.Form::class)
public data class NodeResponse(
    /** Age, as text. */
    public val age: String? = null,
    /** Id of the Kubernetes cluster. */
    public val clusterId: String? = null,
    /** Container runtime version. */
    public val containerVersion: String? = null,
    /** When it was created, as text. */
    public val createdAt: String? = null,
    /** Public address of the node. */
    public val externalIpAddress: String? = null,
    /** GPU model. */
    public val gpuName: String? = null,
    /** IP address of the node inside the VPC. */
    public val ip: String? = null,
    /** Kernel version. */
    public val kernelVersion: String? = null,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String? = null,
    /** Name of the node. */
    public val name: String? = null,
    /** Capacity entries of the node. */
    public val nodeCapacities: List<JsonObject> = emptyList(),
    /** State of the node; values are not documented. */
    public val nodeStatus: String? = null,
    /** Pods on the node, as text. */
    public val numberOfAllocatedPods: String? = null,
    /** GPUs on the node. */
    public val numberOfGpu: Long? = null,
    /** Operating system of the node. */
    public val osImage: String? = null,
    /** Id of the Kubernetes object. */
    public val uid: String? = null,
    /** Whether the node belongs to a multi-node GPU cluster. Since API version 1.1. */
    public val mngcNode: Boolean? = null,
    /** Kind of multi-node GPU cluster node. Since API version 1.1. */
    public val mngcNodeType: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeResponse> get() = Form

    internal object Form : ModelForm<NodeResponse>(
        "NodeResponse",
        field("age", TEXT),
        field("cluster_id", TEXT),
        field("container_version", TEXT),
        field("created_at", TEXT),
        field("external_ip_address", TEXT),
        field("gpu_name", TEXT),
        field("ip", TEXT),
        field("kernel_version", TEXT),
        field("kubernetes_version", TEXT),
        field("name", TEXT),
        field("node_capacities", list(FREE)),
        field("node_status", TEXT),
        field("number_of_allocated_pods", TEXT),
        field("number_of_gpu", INTEGER),
        field("os_image", TEXT),
        field("uid", TEXT),
        field("mngc_node", BOOLEAN),
        field("mngc_node_type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeResponse = NodeResponse(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String?,
            v[10] as List<JsonObject>? ?: emptyList(),
            v[11] as String?,
            v[12] as String?,
            v[13] as Long?,
            v[14] as String?,
            v[15] as String?,
            v[16] as Boolean?,
            v[17] as String?,
            extra,
        )

        override fun values(model: NodeResponse): Array<Any?> = arrayOf(
            model.age,
            model.clusterId,
            model.containerVersion,
            model.createdAt,
            model.externalIpAddress,
            model.gpuName,
            model.ip,
            model.kernelVersion,
            model.kubernetesVersion,
            model.name,
            model.nodeCapacities,
            model.nodeStatus,
            model.numberOfAllocatedPods,
            model.numberOfGpu,
            model.osImage,
            model.uid,
            model.mngcNode,
            model.mngcNodeType,
        )
    }
}

/**
 * A storage class of a cluster.
 *
 * From the vendor's reference at
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/storageclassresponse/>
 */
@Serializable(with = StorageClassResponse.Form::class)
public data class StorageClassResponse(
    /** Age, as text. */
    public val age: String? = null,
    /** Whether volumes can grow, as text. */
    public val allowVolumeExpansion: String? = null,
    /** Id of the Kubernetes cluster. */
    public val clusterId: String? = null,
    /** When it was created, as text. */
    public val createdAt: String? = null,
    /** Whether it is the default class, as text. */
    public val defaultClass: String? = null,
    /** Name of the storage class. */
    public val name: String? = null,
    /** Volume provisioner. */
    public val provisioner: String? = null,
    /** What happens to released volumes. */
    public val pvReclaimPolicy: String? = null,
    /** Id of the Kubernetes object. */
    public val uid: String? = null,
    /** When volumes are bound. */
    public val volumeBindingMode: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<StorageClassResponse> get() = Form

    internal object Form : ModelForm<StorageClassResponse>(
        "StorageClassResponse",
        field("age", TEXT),
        field("allow_volume_expansion", TEXT),
        field("cluster_id", TEXT),
        field("created_at", TEXT),
        field("default_class", TEXT),
        field("name", TEXT),
        field("provisioner", TEXT),
        field("pv_reclaim_policy", TEXT),
        field("uid", TEXT),
        field("volume_binding_mode", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): StorageClassResponse = StorageClassResponse(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String?,
            extra,
        )

        override fun values(model: StorageClassResponse): Array<Any?> = arrayOf(
            model.age,
            model.allowVolumeExpansion,
            model.clusterId,
            model.createdAt,
            model.defaultClass,
            model.name,
            model.provisioner,
            model.pvReclaimPolicy,
            model.uid,
            model.volumeBindingMode,
        )
    }
}
