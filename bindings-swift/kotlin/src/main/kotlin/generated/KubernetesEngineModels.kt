/*
 * Samsung Cloud Platform Kubernetes Engine: models.
 *
 * Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.kubernetesengine

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * State of a cluster.
 */
@Serializable
@JvmInline
public value class ClusterStatus(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Works. */
        public val RUNNING: ClusterStatus = ClusterStatus("RUNNING")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Whose address a kubeconfig has.
 */
@Serializable
@JvmInline
public value class KubeconfigKind(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** `private`. */
        public val PRIVATE: KubeconfigKind = KubeconfigKind("private")

        /** `public`. */
        public val PUBLIC: KubeconfigKind = KubeconfigKind("public")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Kind of storage.
 */
@Serializable
@JvmInline
public value class LinkedResourceType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** File Storage. */
        public val FS: LinkedResourceType = LinkedResourceType("fs")

        /** Object Storage. */
        public val OBS: LinkedResourceType = LinkedResourceType("obs")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of a node pool.
 */
@Serializable
@JvmInline
public value class NodePoolStatus(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Works. */
        public val RUNNING: NodePoolStatus = NodePoolStatus("Running")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * What it does to pods that do not tolerate it.
 */
@Serializable
@JvmInline
public value class NodepoolTaintEffect(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** None comes. */
        public val NO_SCHEDULE: NodepoolTaintEffect = NodepoolTaintEffect("NoSchedule")

        /** None comes or stays. */
        public val NO_EXECUTE: NodepoolTaintEffect = NodepoolTaintEffect("NoExecute")

        /** One comes if there is no other place. */
        public val PREFER_NO_SCHEDULE: NodepoolTaintEffect = NodepoolTaintEffect("PreferNoSchedule")
    }
}

/**
 * The request was accepted and is being carried out.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/asyncresponse/>
 */
@Serializable(with = AsyncResponse.Form::class)
public data class AsyncResponse(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Id of the accepted request, for questions to the vendor. No operation asks about it. */
    public val requestId: String? = null,
    /** Id of the resource that the request is about. */
    public val resourceId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AsyncResponse> get() = Form

    internal object Form : ModelForm<AsyncResponse>(
        "AsyncResponse",
        field("account_id", TEXT),
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
            model.accountId,
            model.requestId,
            model.resourceId,
        )
    }
}

/**
 * A cluster.
 *
 * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/cluster/>
 */
@Serializable(with = ClusterDetail.Form::class)
public data class ClusterDetail(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Whether logs of the control plane go to Cloud Logging. */
    public val cloudLoggingEnabled: Boolean? = null,
    /** Name and number of the cluster, as the service makes it. */
    public val clusterNamespace: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** Id of the cluster. */
    public val id: String,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String,
    /** Security group that the service made for the cluster. */
    public val managedSecurityGroup: ExternalResource? = null,
    /** Greatest number of nodes of the cluster. */
    public val maxNodeCount: Long? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name of the cluster. */
    public val name: String,
    /** How many nodes there are in all node pools. */
    public val nodeCount: Long? = null,
    /** Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes. */
    public val privateEndpointAccessControlResources: List<PrivateEndpointAccessControlResource> = emptyList(),
    /** Address of the Kubernetes API inside of the VPC. */
    public val privateEndpointUrl: String? = null,
    /** `Y`: [Clusters.getKubeconfig] answers for `private`. */
    public val privateKubeconfigDownloadYn: String? = null,
    /**
     * Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation, for example
     * `203.0.113.0/24`. Left out, there is no address in the internet.
     */
    public val publicEndpointAccessControlIp: String? = null,
    /** Address of the Kubernetes API in the internet, if it has one. */
    public val publicEndpointUrl: String? = null,
    /** `Y`: [Clusters.getKubeconfig] answers for `public`. */
    public val publicKubeconfigDownloadYn: String? = null,
    /** Security groups of the nodes. */
    public val securityGroupList: List<ExternalResource> = emptyList(),
    /** Whether logs of the control plane go to ServiceWatch. */
    public val serviceWatchLoggingEnabled: Boolean? = null,
    /** State of the cluster. */
    @get:JvmName("getStatus") public val status: ClusterStatus,
    /** Subnet of the nodes. */
    public val subnet: ExternalResource? = null,
    /** File storage volume for the volumes of pods. */
    public val volume: ExternalResource? = null,
    /** VPC of the cluster. */
    public val vpc: ExternalResource? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ClusterDetail> get() = Form

    internal object Form : ModelForm<ClusterDetail>(
        "ClusterDetail",
        field("account_id", TEXT),
        field("cloud_logging_enabled", BOOLEAN),
        field("cluster_namespace", TEXT),
        field("created_at", TIME),
        field("created_by", TEXT),
        needed("id", TEXT),
        needed("kubernetes_version", TEXT),
        field("managed_security_group", model { ExternalResource.Form }),
        field("max_node_count", INTEGER),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        needed("name", TEXT),
        field("node_count", INTEGER),
        field("private_endpoint_access_control_resources", list(model { PrivateEndpointAccessControlResource.Form })),
        field("private_endpoint_url", TEXT),
        field("private_kubeconfig_download_yn", TEXT),
        field("public_endpoint_access_control_ip", TEXT),
        field("public_endpoint_url", TEXT),
        field("public_kubeconfig_download_yn", TEXT),
        field("security_group_list", list(model { ExternalResource.Form })),
        field("service_watch_logging_enabled", BOOLEAN),
        needed("status", choice { ClusterStatus(it) }),
        field("subnet", model { ExternalResource.Form }),
        field("volume", model { ExternalResource.Form }),
        field("vpc", model { ExternalResource.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ClusterDetail = ClusterDetail(
            v[0] as String?,
            v[1] as Boolean?,
            v[2] as String?,
            v[3] as Timestamp?,
            v[4] as String?,
            v[5] as String,
            v[6] as String,
            v[7] as ExternalResource?,
            v[8] as Long?,
            v[9] as Timestamp?,
            v[10] as String?,
            v[11] as String,
            v[12] as Long?,
            v[13] as List<PrivateEndpointAccessControlResource>? ?: emptyList(),
            v[14] as String?,
            v[15] as String?,
            v[16] as String?,
            v[17] as String?,
            v[18] as String?,
            v[19] as List<ExternalResource>? ?: emptyList(),
            v[20] as Boolean?,
            v[21] as ClusterStatus,
            v[22] as ExternalResource?,
            v[23] as ExternalResource?,
            v[24] as ExternalResource?,
            extra,
        )

        override fun values(model: ClusterDetail): Array<Any?> = arrayOf(
            model.accountId,
            model.cloudLoggingEnabled,
            model.clusterNamespace,
            model.createdAt,
            model.createdBy,
            model.id,
            model.kubernetesVersion,
            model.managedSecurityGroup,
            model.maxNodeCount,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.nodeCount,
            model.privateEndpointAccessControlResources,
            model.privateEndpointUrl,
            model.privateKubeconfigDownloadYn,
            model.publicEndpointAccessControlIp,
            model.publicEndpointUrl,
            model.publicKubeconfigDownloadYn,
            model.securityGroupList,
            model.serviceWatchLoggingEnabled,
            model.status,
            model.subnet,
            model.volume,
            model.vpc,
        )
    }
}

/**
 * A page of clusters.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterlistresponse/>
 */
@Serializable(with = ClusterListResponse.Form::class)
public data class ClusterListResponse(
    /** The clusters. */
    public val clusters: List<ClusterRow> = emptyList(),
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages. */
    public val links: List<JsonObject> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ClusterListResponse> get() = Form

    internal object Form : ModelForm<ClusterListResponse>(
        "ClusterListResponse",
        field("clusters", list(model { ClusterRow.Form })),
        field("count", INTEGER),
        field("links", list(FREE)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ClusterListResponse = ClusterListResponse(
            v[0] as List<ClusterRow>? ?: emptyList(),
            v[1] as Long?,
            v[2] as List<JsonObject>? ?: emptyList(),
            extra,
        )

        override fun values(model: ClusterListResponse): Array<Any?> = arrayOf(
            model.clusters,
            model.count,
            model.links,
        )
    }
}

/**
 * The cluster of a node pool.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterofnodepool/>
 */
@Serializable(with = ClusterOfNodepool.Form::class)
public data class ClusterOfNodepool(
    /** Id of the cluster. */
    public val id: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ClusterOfNodepool> get() = Form

    internal object Form : ModelForm<ClusterOfNodepool>(
        "ClusterOfNodepool",
        needed("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ClusterOfNodepool = ClusterOfNodepool(
            v[0] as String,
            extra,
        )

        override fun values(model: ClusterOfNodepool): Array<Any?> = arrayOf(
            model.id,
        )
    }
}

/**
 * A cluster.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersummary/>
 */
@Serializable(with = ClusterRow.Form::class)
public data class ClusterRow(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the cluster. */
    public val id: String,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Name of the cluster. */
    public val name: String,
    /** How many nodes there are in all node pools. */
    public val nodeCount: Long? = null,
    /** State of the cluster. */
    @get:JvmName("getStatus") public val status: ClusterStatus,
    /** Id of the subnet of the nodes. */
    public val subnetId: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ClusterRow> get() = Form

    internal object Form : ModelForm<ClusterRow>(
        "ClusterRow",
        field("account_id", TEXT),
        field("created_at", TIME),
        needed("id", TEXT),
        field("kubernetes_version", TEXT),
        field("modified_at", TIME),
        needed("name", TEXT),
        field("node_count", INTEGER),
        needed("status", choice { ClusterStatus(it) }),
        field("subnet_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ClusterRow = ClusterRow(
            v[0] as String?,
            v[1] as Timestamp?,
            v[2] as String,
            v[3] as String?,
            v[4] as Timestamp?,
            v[5] as String,
            v[6] as Long?,
            v[7] as ClusterStatus,
            v[8] as String?,
            extra,
        )

        override fun values(model: ClusterRow): Array<Any?> = arrayOf(
            model.accountId,
            model.createdAt,
            model.id,
            model.kubernetesVersion,
            model.modifiedAt,
            model.name,
            model.nodeCount,
            model.status,
            model.subnetId,
        )
    }
}

/**
 * The change was accepted and is being carried out.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersetresponse/>
 */
@Serializable(with = ClusterSetResponse.Form::class)
public data class ClusterSetResponse(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Id of the accepted request, for questions to the vendor. No operation asks about it. */
    public val requestId: String? = null,
    /** Id of the resource that the request is about. */
    public val resourceId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ClusterSetResponse> get() = Form

    internal object Form : ModelForm<ClusterSetResponse>(
        "ClusterSetResponse",
        field("account_id", TEXT),
        field("request_id", TEXT),
        needed("resource_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ClusterSetResponse = ClusterSetResponse(
            v[0] as String?,
            v[1] as String?,
            v[2] as String,
            extra,
        )

        override fun values(model: ClusterSetResponse): Array<Any?> = arrayOf(
            model.accountId,
            model.requestId,
            model.resourceId,
        )
    }
}

/**
 * One cluster.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustershowresponse/>
 */
@Serializable(with = ClusterShowResponse.Form::class)
public data class ClusterShowResponse(
    /**
     * The cluster.
     *
     * Observed by others.
     */
    public val cluster: ClusterDetail,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ClusterShowResponse> get() = Form

    internal object Form : ModelForm<ClusterShowResponse>(
        "ClusterShowResponse",
        needed("cluster", model { ClusterDetail.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ClusterShowResponse = ClusterShowResponse(
            v[0] as ClusterDetail,
            extra,
        )

        override fun values(model: ClusterShowResponse): Array<Any?> = arrayOf(
            model.cluster,
        )
    }
}

/** One thing that would be deleted. */
@Serializable(with = Deletion.Form::class)
public data class Deletion(
    /** The operation that would be called with the id. */
    public val operation: String,
    /** What it is, in words. */
    public val resource: String,
    /** Its id. */
    public val id: String,
    /** Its name, if the list shows one. */
    public val name: String? = null,
    /** Its state when it was listed, if the list shows one. */
    public val state: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Deletion> get() = Form

    internal object Form : ModelForm<Deletion>(
        "Deletion",
        needed("operation", TEXT),
        needed("resource", TEXT),
        needed("id", TEXT),
        field("name", TEXT),
        field("state", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Deletion = Deletion(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            extra,
        )

        override fun values(model: Deletion): Array<Any?> = arrayOf(
            model.operation,
            model.resource,
            model.id,
            model.name,
            model.state,
        )
    }
}

/** What would be deleted, in the order in which it must go. Nothing of it is deleted by asking. */
@Serializable(with = DeletionPlan.Form::class)
public data class DeletionPlan(
    /** What is below comes first, the resource itself last. */
    public val deletions: List<Deletion> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeletionPlan> get() = Form

    internal object Form : ModelForm<DeletionPlan>(
        "DeletionPlan",
        field("deletions", list(model { Deletion.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeletionPlan = DeletionPlan(
            v[0] as List<Deletion>? ?: emptyList(),
            extra,
        )

        override fun values(model: DeletionPlan): Array<Any?> = arrayOf(
            model.deletions,
        )
    }
}

/**
 * A resource of another service.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/externalresource/>
 */
@Serializable(with = ExternalResource.Form::class)
public data class ExternalResource(
    /** Id of the resource. */
    public val id: String,
    /** Name of the resource. */
    public val name: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ExternalResource> get() = Form

    internal object Form : ModelForm<ExternalResource>(
        "ExternalResource",
        needed("id", TEXT),
        field("name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ExternalResource = ExternalResource(
            v[0] as String,
            v[1] as String?,
            extra,
        )

        override fun values(model: ExternalResource): Array<Any?> = arrayOf(
            model.id,
            model.name,
        )
    }
}

/**
 * A version of Kubernetes.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionsummary/>
 */
@Serializable(with = KubernetesVersion.Form::class)
public data class KubernetesVersion(
    /** Free text. */
    public val description: String? = null,
    /** The version, for example `v1.34.3`: what a cluster is given. */
    public val kubernetesVersion: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KubernetesVersion> get() = Form

    internal object Form : ModelForm<KubernetesVersion>(
        "KubernetesVersion",
        field("description", TEXT),
        needed("kubernetes_version", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KubernetesVersion = KubernetesVersion(
            v[0] as String?,
            v[1] as String,
            extra,
        )

        override fun values(model: KubernetesVersion): Array<Any?> = arrayOf(
            model.description,
            model.kubernetesVersion,
        )
    }
}

/**
 * All versions.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionlistresponse/>
 */
@Serializable(with = KubernetesVersionListResponse.Form::class)
public data class KubernetesVersionListResponse(
    /** The versions. */
    public val kubernetesVersions: List<KubernetesVersion> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KubernetesVersionListResponse> get() = Form

    internal object Form : ModelForm<KubernetesVersionListResponse>(
        "KubernetesVersionListResponse",
        field("kubernetes_versions", list(model { KubernetesVersion.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KubernetesVersionListResponse = KubernetesVersionListResponse(
            v[0] as List<KubernetesVersion>? ?: emptyList(),
            extra,
        )

        override fun values(model: KubernetesVersionListResponse): Array<Any?> = arrayOf(
            model.kubernetesVersions,
        )
    }
}

/**
 * A storage that the nodes may use.
 *
 * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/linkedresource/>
 */
@Serializable(with = LinkedResource.Form::class)
public data class LinkedResource(
    /** Id of the storage. */
    public val id: String,
    /** Name of the storage. */
    public val name: String,
    /** Kind of storage. */
    @get:JvmName("getKind") public val kind: LinkedResourceType,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<LinkedResource> get() = Form

    internal object Form : ModelForm<LinkedResource>(
        "LinkedResource",
        needed("id", TEXT),
        needed("name", TEXT),
        needed("type", choice { LinkedResourceType(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): LinkedResource = LinkedResource(
            v[0] as String,
            v[1] as String,
            v[2] as LinkedResourceType,
            extra,
        )

        override fun values(model: LinkedResource): Array<Any?> = arrayOf(
            model.id,
            model.name,
            model.kind,
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
        public fun fromJson(json: String): LinkedResource = Form.parse(json)
    }
}

/**
 * A node.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodeinnodepool/>
 */
@Serializable(with = Node.Form::class)
public data class Node(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String? = null,
    /** Name of the node. */
    public val name: String,
    /** State of the node, for example `RUNNING`. */
    public val status: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Node> get() = Form

    internal object Form : ModelForm<Node>(
        "Node",
        field("account_id", TEXT),
        field("kubernetes_version", TEXT),
        needed("name", TEXT),
        needed("status", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Node = Node(
            v[0] as String?,
            v[1] as String?,
            v[2] as String,
            v[3] as String,
            extra,
        )

        override fun values(model: Node): Array<Any?> = arrayOf(
            model.accountId,
            model.kubernetesVersion,
            model.name,
            model.status,
        )
    }
}

/**
 * What runs on the nodes.
 *
 * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/image/>
 */
@Serializable(with = NodeImage.Form::class)
public data class NodeImage(
    /** Name of the image, if it is your own. */
    public val customImageName: String? = null,
    /** Operating system. */
    public val os: String? = null,
    /** Version of the operating system. */
    public val osVersion: String? = null,
    /** Version of the driver for GPUs, on Ubuntu. Since API version 1.4. */
    public val scpGpuDriver: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeImage> get() = Form

    internal object Form : ModelForm<NodeImage>(
        "NodeImage",
        field("custom_image_name", TEXT),
        field("os", TEXT),
        field("os_version", TEXT),
        field("scp_gpu_driver", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeImage = NodeImage(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            extra,
        )

        override fun values(model: NodeImage): Array<Any?> = arrayOf(
            model.customImageName,
            model.os,
            model.osVersion,
            model.scpGpuDriver,
        )
    }
}

/**
 * A key pair for logging in to nodes.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/keypair/>
 */
@Serializable(with = NodeKeypair.Form::class)
public data class NodeKeypair(
    /** Name of the key pair. */
    public val name: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeKeypair> get() = Form

    internal object Form : ModelForm<NodeKeypair>(
        "NodeKeypair",
        needed("name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeKeypair = NodeKeypair(
            v[0] as String,
            extra,
        )

        override fun values(model: NodeKeypair): Array<Any?> = arrayOf(
            model.name,
        )
    }
}

/**
 * A page of nodes.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodelistinnodepoolresponse/>
 */
@Serializable(with = NodeListInNodepoolResponse.Form::class)
public data class NodeListInNodepoolResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages. */
    public val links: List<JsonObject> = emptyList(),
    /** The nodes. */
    public val nodes: List<Node> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeListInNodepoolResponse> get() = Form

    internal object Form : ModelForm<NodeListInNodepoolResponse>(
        "NodeListInNodepoolResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("nodes", list(model { Node.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeListInNodepoolResponse = NodeListInNodepoolResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as List<Node>? ?: emptyList(),
            extra,
        )

        override fun values(model: NodeListInNodepoolResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.nodes,
        )
    }
}

/**
 * A node pool.
 *
 * Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepool/>
 */
@Serializable(with = NodePoolDetail.Form::class)
public data class NodePoolDetail(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /**
     * Settings of the kubelet.
     *
     * Observed by others.
     */
    public val advancedSettings: NodepoolAdvancedSettings? = null,
    /** Whether broken nodes are replaced. */
    public val autoRecoveryEnabled: Boolean? = null,
    /** Whether the number of nodes follows the load. */
    public val autoScaleEnabled: Boolean? = null,
    /** Its cluster. */
    public val cluster: ClusterOfNodepool? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** How many nodes there are. */
    public val currentNodeCount: Long? = null,
    /** How many nodes there should be, when they do not follow the load. */
    public val desiredNodeCount: Long? = null,
    /** Id of the node pool. */
    public val id: String,
    /**
     * What runs on the nodes.
     *
     * Observed by others.
     */
    public val image: NodeImage? = null,
    /** Key pair for logging in to the nodes. */
    public val keypair: NodeKeypair? = null,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String? = null,
    /** Kubernetes labels of all nodes. */
    public val labels: List<NodepoolLabel> = emptyList(),
    /** File and object storages that the nodes may use. Since API version 1.3. */
    public val linkedResources: List<LinkedResource> = emptyList(),
    /** Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster. */
    public val maxNodeCount: Long? = null,
    /** Least number of nodes, when they follow the load. */
    public val minNodeCount: Long? = null,
    /** When it was changed last. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name of the node pool. */
    public val name: String,
    /** Id of the server group that says how nodes are spread over hosts. */
    public val serverGroupId: String? = null,
    /** Kind of server of a node. */
    public val serverType: NodeServerType? = null,
    /** State of the node pool. */
    @get:JvmName("getStatus") public val status: NodePoolStatus,
    /** Kubernetes taints of all nodes. */
    public val taints: List<NodepoolTaint> = emptyList(),
    /**
     * Size of the disk of a node. In GB.
     *
     * Inferred.
     */
    public val volumeSize: Long? = null,
    /** Kind of disk of a node. */
    public val volumeType: NodeVolumeType? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodePoolDetail> get() = Form

    internal object Form : ModelForm<NodePoolDetail>(
        "NodePoolDetail",
        field("account_id", TEXT),
        field("advanced_settings", model { NodepoolAdvancedSettings.Form }),
        field("auto_recovery_enabled", BOOLEAN),
        field("auto_scale_enabled", BOOLEAN),
        field("cluster", model { ClusterOfNodepool.Form }),
        field("created_at", TIME),
        field("created_by", TEXT),
        field("current_node_count", INTEGER),
        field("desired_node_count", INTEGER),
        needed("id", TEXT),
        field("image", model { NodeImage.Form }),
        field("keypair", model { NodeKeypair.Form }),
        field("kubernetes_version", TEXT),
        field("labels", list(model { NodepoolLabel.Form })),
        field("linked_resources", list(model { LinkedResource.Form })),
        field("max_node_count", INTEGER),
        field("min_node_count", INTEGER),
        field("modified_at", TIME),
        field("modified_by", TEXT),
        needed("name", TEXT),
        field("server_group_id", TEXT),
        field("server_type", model { NodeServerType.Form }),
        needed("status", choice { NodePoolStatus(it) }),
        field("taints", list(model { NodepoolTaint.Form })),
        field("volume_size", INTEGER),
        field("volume_type", model { NodeVolumeType.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodePoolDetail = NodePoolDetail(
            v[0] as String?,
            v[1] as NodepoolAdvancedSettings?,
            v[2] as Boolean?,
            v[3] as Boolean?,
            v[4] as ClusterOfNodepool?,
            v[5] as Timestamp?,
            v[6] as String?,
            v[7] as Long?,
            v[8] as Long?,
            v[9] as String,
            v[10] as NodeImage?,
            v[11] as NodeKeypair?,
            v[12] as String?,
            v[13] as List<NodepoolLabel>? ?: emptyList(),
            v[14] as List<LinkedResource>? ?: emptyList(),
            v[15] as Long?,
            v[16] as Long?,
            v[17] as Timestamp?,
            v[18] as String?,
            v[19] as String,
            v[20] as String?,
            v[21] as NodeServerType?,
            v[22] as NodePoolStatus,
            v[23] as List<NodepoolTaint>? ?: emptyList(),
            v[24] as Long?,
            v[25] as NodeVolumeType?,
            extra,
        )

        override fun values(model: NodePoolDetail): Array<Any?> = arrayOf(
            model.accountId,
            model.advancedSettings,
            model.autoRecoveryEnabled,
            model.autoScaleEnabled,
            model.cluster,
            model.createdAt,
            model.createdBy,
            model.currentNodeCount,
            model.desiredNodeCount,
            model.id,
            model.image,
            model.keypair,
            model.kubernetesVersion,
            model.labels,
            model.linkedResources,
            model.maxNodeCount,
            model.minNodeCount,
            model.modifiedAt,
            model.modifiedBy,
            model.name,
            model.serverGroupId,
            model.serverType,
            model.status,
            model.taints,
            model.volumeSize,
            model.volumeType,
        )
    }
}

/**
 * A node pool.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolsummary/>
 */
@Serializable(with = NodePoolRow.Form::class)
public data class NodePoolRow(
    /** Id of the account that it belongs to. */
    public val accountId: String? = null,
    /** Whether broken nodes are replaced. */
    public val autoRecoveryEnabled: Boolean? = null,
    /** Whether the number of nodes follows the load. */
    public val autoScaleEnabled: Boolean? = null,
    /** How many nodes there are. */
    public val currentNodeCount: Long? = null,
    /** How many nodes there should be, when they do not follow the load. */
    public val desiredNodeCount: Long? = null,
    /** Id of the node pool. */
    public val id: String,
    /**
     * What runs on the nodes.
     *
     * Observed by others.
     */
    public val image: NodeImage? = null,
    /** Version of Kubernetes. */
    public val kubernetesVersion: String? = null,
    /** Name of the node pool. */
    public val name: String,
    /** Kind of server of a node. */
    public val serverType: NodeServerType? = null,
    /** State of the node pool. */
    @get:JvmName("getStatus") public val status: NodePoolStatus,
    /** Kind of disk of a node. */
    public val volumeType: NodeVolumeTypeRow? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodePoolRow> get() = Form

    internal object Form : ModelForm<NodePoolRow>(
        "NodePoolRow",
        field("account_id", TEXT),
        field("auto_recovery_enabled", BOOLEAN),
        field("auto_scale_enabled", BOOLEAN),
        field("current_node_count", INTEGER),
        field("desired_node_count", INTEGER),
        needed("id", TEXT),
        field("image", model { NodeImage.Form }),
        field("kubernetes_version", TEXT),
        needed("name", TEXT),
        field("server_type", model { NodeServerType.Form }),
        needed("status", choice { NodePoolStatus(it) }),
        field("volume_type", model { NodeVolumeTypeRow.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodePoolRow = NodePoolRow(
            v[0] as String?,
            v[1] as Boolean?,
            v[2] as Boolean?,
            v[3] as Long?,
            v[4] as Long?,
            v[5] as String,
            v[6] as NodeImage?,
            v[7] as String?,
            v[8] as String,
            v[9] as NodeServerType?,
            v[10] as NodePoolStatus,
            v[11] as NodeVolumeTypeRow?,
            extra,
        )

        override fun values(model: NodePoolRow): Array<Any?> = arrayOf(
            model.accountId,
            model.autoRecoveryEnabled,
            model.autoScaleEnabled,
            model.currentNodeCount,
            model.desiredNodeCount,
            model.id,
            model.image,
            model.kubernetesVersion,
            model.name,
            model.serverType,
            model.status,
            model.volumeType,
        )
    }
}

/**
 * Kind of server of a node.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/servertype/>
 */
@Serializable(with = NodeServerType.Form::class)
public data class NodeServerType(
    /** What the kind is, in words. */
    public val description: String? = null,
    /** Id of the kind. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeServerType> get() = Form

    internal object Form : ModelForm<NodeServerType>(
        "NodeServerType",
        field("description", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeServerType = NodeServerType(
            v[0] as String?,
            v[1] as String?,
            extra,
        )

        override fun values(model: NodeServerType): Array<Any?> = arrayOf(
            model.description,
            model.id,
        )
    }
}

/**
 * Kind of disk of a node.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetype/>
 */
@Serializable(with = NodeVolumeType.Form::class)
public data class NodeVolumeType(
    /** Whether the disk is encrypted. */
    public val encrypt: Boolean? = null,
    /** Id of the kind. */
    public val id: String? = null,
    /** Name of the kind. */
    public val name: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeVolumeType> get() = Form

    internal object Form : ModelForm<NodeVolumeType>(
        "NodeVolumeType",
        field("encrypt", BOOLEAN),
        field("id", TEXT),
        field("name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeVolumeType = NodeVolumeType(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: NodeVolumeType): Array<Any?> = arrayOf(
            model.encrypt,
            model.id,
            model.name,
        )
    }
}

/**
 * Kind of disk of a node.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetypesummary/>
 */
@Serializable(with = NodeVolumeTypeRow.Form::class)
public data class NodeVolumeTypeRow(
    /** Id of the kind. */
    public val id: String? = null,
    /** Name of the kind. */
    public val name: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodeVolumeTypeRow> get() = Form

    internal object Form : ModelForm<NodeVolumeTypeRow>(
        "NodeVolumeTypeRow",
        field("id", TEXT),
        field("name", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodeVolumeTypeRow = NodeVolumeTypeRow(
            v[0] as String?,
            v[1] as String?,
            extra,
        )

        override fun values(model: NodeVolumeTypeRow): Array<Any?> = arrayOf(
            model.id,
            model.name,
        )
    }
}

/**
 * Settings of the kubelet.
 *
 * Observed by others; see
 * <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooladvancedsettings/>
 */
@Serializable(with = NodepoolAdvancedSettings.Form::class)
public data class NodepoolAdvancedSettings @JvmOverloads public constructor(
    /** Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`. */
    public val allowedUnsafeSysctls: String? = null,
    /** Log files kept per container. 2 to 10. */
    public val containerLogMaxFiles: Long,
    /** Size at which a log file ends. In MB. 10 to 100. */
    public val containerLogMaxSize: Long,
    /** Percentage of the disk at which images are thrown away. 10 to 85. */
    public val imageGcHighThreshold: Long,
    /** Percentage of the disk down to which images are thrown away. 10 to 85. */
    public val imageGcLowThreshold: Long,
    /** Greatest number of pods on a node. 10 to 250. */
    public val maxPods: Long,
    /** Greatest number of processes of a pod. 1024 to 4194304. */
    public val podMaxPids: Long,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodepoolAdvancedSettings> get() = Form

    internal object Form : ModelForm<NodepoolAdvancedSettings>(
        "NodepoolAdvancedSettings",
        field("allowed_unsafe_sysctls", TEXT),
        needed("container_log_max_files", INTEGER),
        needed("container_log_max_size", INTEGER),
        needed("image_gc_high_threshold", INTEGER),
        needed("image_gc_low_threshold", INTEGER),
        needed("max_pods", INTEGER),
        needed("pod_max_pids", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodepoolAdvancedSettings = NodepoolAdvancedSettings(
            v[0] as String?,
            v[1] as Long,
            v[2] as Long,
            v[3] as Long,
            v[4] as Long,
            v[5] as Long,
            v[6] as Long,
            extra,
        )

        override fun values(model: NodepoolAdvancedSettings): Array<Any?> = arrayOf(
            model.allowedUnsafeSysctls,
            model.containerLogMaxFiles,
            model.containerLogMaxSize,
            model.imageGcHighThreshold,
            model.imageGcLowThreshold,
            model.maxPods,
            model.podMaxPids,
        )
    }
}

/**
 * A label.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollabel/>
 */
@Serializable(with = NodepoolLabel.Form::class)
public data class NodepoolLabel @JvmOverloads public constructor(
    /**
     * Its key. Must match
     * `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&#47;)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
     */
    public val key: String,
    /**
     * Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter or a
     * digit; ends with a letter or a digit; no two hyphens in a row.
     */
    public val value: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodepoolLabel> get() = Form

    internal object Form : ModelForm<NodepoolLabel>(
        "NodepoolLabel",
        needed("key", TEXT),
        field("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodepoolLabel = NodepoolLabel(
            v[0] as String,
            v[1] as String?,
            extra,
        )

        override fun values(model: NodepoolLabel): Array<Any?> = arrayOf(
            model.key,
            model.value,
        )
    }
}

/**
 * A page of node pools.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollistresponse/>
 */
@Serializable(with = NodepoolListResponse.Form::class)
public data class NodepoolListResponse(
    /** How many there are on all pages. */
    public val count: Long? = null,
    /** Addresses of other pages. */
    public val links: List<JsonObject> = emptyList(),
    /** The node pools. */
    public val nodepools: List<NodePoolRow> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodepoolListResponse> get() = Form

    internal object Form : ModelForm<NodepoolListResponse>(
        "NodepoolListResponse",
        field("count", INTEGER),
        field("links", list(FREE)),
        field("nodepools", list(model { NodePoolRow.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodepoolListResponse = NodepoolListResponse(
            v[0] as Long?,
            v[1] as List<JsonObject>? ?: emptyList(),
            v[2] as List<NodePoolRow>? ?: emptyList(),
            extra,
        )

        override fun values(model: NodepoolListResponse): Array<Any?> = arrayOf(
            model.count,
            model.links,
            model.nodepools,
        )
    }
}

/**
 * One node pool.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolshowresponse/>
 */
@Serializable(with = NodepoolShowResponse.Form::class)
public data class NodepoolShowResponse(
    /**
     * The node pool.
     *
     * Observed by others.
     */
    public val nodepool: NodePoolDetail,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodepoolShowResponse> get() = Form

    internal object Form : ModelForm<NodepoolShowResponse>(
        "NodepoolShowResponse",
        needed("nodepool", model { NodePoolDetail.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodepoolShowResponse = NodepoolShowResponse(
            v[0] as NodePoolDetail,
            extra,
        )

        override fun values(model: NodepoolShowResponse): Array<Any?> = arrayOf(
            model.nodepool,
        )
    }
}

/**
 * A taint.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooltaint/>
 */
@Serializable(with = NodepoolTaint.Form::class)
public data class NodepoolTaint(
    /** What it does to pods that do not tolerate it. */
    @get:JvmName("getEffect") public val effect: NodepoolTaintEffect? = null,
    /**
     * Its key. Must match
     * `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*&#47;)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
     */
    public val key: String,
    /**
     * Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter or a
     * digit; ends with a letter or a digit; no two hyphens in a row.
     */
    public val value: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NodepoolTaint> get() = Form

    internal object Form : ModelForm<NodepoolTaint>(
        "NodepoolTaint",
        field("effect", choice { NodepoolTaintEffect(it) }),
        needed("key", TEXT),
        field("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NodepoolTaint = NodepoolTaint(
            v[0] as NodepoolTaintEffect?,
            v[1] as String,
            v[2] as String?,
            extra,
        )

        override fun values(model: NodepoolTaint): Array<Any?> = arrayOf(
            model.effect,
            model.key,
            model.value,
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
        public fun fromJson(json: String): NodepoolTaint = Form.parse(json)
    }
}

/**
 * A resource that may talk to the Kubernetes API.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/privateendpointaccesscontrolresource/>
 */
@Serializable(with = PrivateEndpointAccessControlResource.Form::class)
public data class PrivateEndpointAccessControlResource @JvmOverloads public constructor(
    /** Id of the resource. */
    public val id: String? = null,
    /** Name of the resource. */
    public val name: String? = null,
    /** Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`. */
    public val kind: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<PrivateEndpointAccessControlResource> get() = Form

    internal object Form : ModelForm<PrivateEndpointAccessControlResource>(
        "PrivateEndpointAccessControlResource",
        field("id", TEXT),
        field("name", TEXT),
        field("type", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): PrivateEndpointAccessControlResource = PrivateEndpointAccessControlResource(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: PrivateEndpointAccessControlResource): Array<Any?> = arrayOf(
            model.id,
            model.name,
            model.kind,
        )
    }
}

/**
 * A tag.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/tag/>
 */
@Serializable(with = Tag.Form::class)
public data class Tag @JvmOverloads public constructor(
    /** Its key. At most 128 characters. */
    public val key: String,
    /** Its value. At most 256 characters. */
    public val value: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Tag> get() = Form

    internal object Form : ModelForm<Tag>(
        "Tag",
        needed("key", TEXT),
        needed("value", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Tag = Tag(
            v[0] as String,
            v[1] as String,
            extra,
        )

        override fun values(model: Tag): Array<Any?> = arrayOf(
            model.key,
            model.value,
        )
    }
}
