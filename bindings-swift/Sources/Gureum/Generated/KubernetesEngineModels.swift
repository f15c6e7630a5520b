// Samsung Cloud Platform Kubernetes Engine: models.
//
// Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.

extension KubernetesEngine {
    /// Text with known values; any other text is as good.
    ///
    /// State of a cluster.
    public struct ClusterStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Works.
        public static let running = ClusterStatus(rawValue: "RUNNING")

        public static let known: [ClusterStatus] = [.running]
    }
}

extension KubernetesEngine {
    /// Text with known values; any other text is as good.
    ///
    /// Whose address a kubeconfig has.
    public struct KubeconfigKind: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `private`.
        public static let `private` = KubeconfigKind(rawValue: "private")

        /// `public`.
        public static let `public` = KubeconfigKind(rawValue: "public")

        public static let known: [KubeconfigKind] = [.`private`, .`public`]
    }
}

extension KubernetesEngine {
    /// Text with known values; any other text is as good.
    ///
    /// Kind of storage.
    public struct LinkedResourceType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// File Storage.
        public static let fs = LinkedResourceType(rawValue: "fs")

        /// Object Storage.
        public static let obs = LinkedResourceType(rawValue: "obs")

        public static let known: [LinkedResourceType] = [.fs, .obs]
    }
}

extension KubernetesEngine {
    /// Text with known values; any other text is as good.
    ///
    /// State of a node pool.
    public struct NodePoolStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Works.
        public static let running = NodePoolStatus(rawValue: "Running")

        public static let known: [NodePoolStatus] = [.running]
    }
}

extension KubernetesEngine {
    /// Text with known values; any other text is as good.
    ///
    /// What it does to pods that do not tolerate it.
    public struct NodepoolTaintEffect: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// None comes.
        public static let noSchedule = NodepoolTaintEffect(rawValue: "NoSchedule")

        /// None comes or stays.
        public static let noExecute = NodepoolTaintEffect(rawValue: "NoExecute")

        /// One comes if there is no other place.
        public static let preferNoSchedule = NodepoolTaintEffect(rawValue: "PreferNoSchedule")

        public static let known: [NodepoolTaintEffect] = [.noSchedule, .noExecute, .preferNoSchedule]
    }
}

extension KubernetesEngine {
    /// The request was accepted and is being carried out.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/asyncresponse/>
    public struct AsyncResponse: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Id of the accepted request, for questions to the vendor. No operation asks about it.
        public var requestId: String?
        /// Id of the resource that the request is about.
        public var resourceId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resourceId: Id of the resource that the request is about.
        ///   - accountId: Id of the account that it belongs to.
        ///   - requestId: Id of the accepted request, for questions to the vendor. No operation asks about it.
        ///   - extra: Fields that this version does not know.
        public init(
            resourceId: String,
            accountId: String? = nil,
            requestId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.requestId = requestId
            self.resourceId = resourceId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.requestId = fields.take("request_id")
            self.resourceId = try fields.require("resource_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("request_id", self.requestId)
            fields.put("resource_id", self.resourceId)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A cluster.
    ///
    /// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/cluster/>
    public struct ClusterDetail: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Whether logs of the control plane go to Cloud Logging.
        public var cloudLoggingEnabled: Bool?
        /// Name and number of the cluster, as the service makes it.
        public var clusterNamespace: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// Id of the cluster.
        public var id: String
        /// Version of Kubernetes.
        public var kubernetesVersion: String
        /// Security group that the service made for the cluster.
        public var managedSecurityGroup: ExternalResource?
        /// Greatest number of nodes of the cluster.
        public var maxNodeCount: Int?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name of the cluster.
        public var name: String
        /// How many nodes there are in all node pools.
        public var nodeCount: Int?
        /// Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes.
        public var privateEndpointAccessControlResources: [PrivateEndpointAccessControlResource]
        /// Address of the Kubernetes API inside of the VPC.
        public var privateEndpointUrl: String?
        /// `Y`: ``KubernetesEngine/Clusters/getKubeconfig(clusterId:kubeconfigType:options:)`` answers for `private`.
        public var privateKubeconfigDownloadYn: String?
        /// Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR notation, for
        /// example `203.0.113.0/24`. Left out, there is no address in the internet.
        public var publicEndpointAccessControlIp: String?
        /// Address of the Kubernetes API in the internet, if it has one.
        public var publicEndpointUrl: String?
        /// `Y`: ``KubernetesEngine/Clusters/getKubeconfig(clusterId:kubeconfigType:options:)`` answers for `public`.
        public var publicKubeconfigDownloadYn: String?
        /// Security groups of the nodes.
        public var securityGroupList: [ExternalResource]
        /// Whether logs of the control plane go to ServiceWatch.
        public var serviceWatchLoggingEnabled: Bool?
        /// State of the cluster.
        public var status: ClusterStatus
        /// Subnet of the nodes.
        public var subnet: ExternalResource?
        /// File storage volume for the volumes of pods.
        public var volume: ExternalResource?
        /// VPC of the cluster.
        public var vpc: ExternalResource?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the cluster.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - name: Name of the cluster.
        ///   - status: State of the cluster.
        ///   - accountId: Id of the account that it belongs to.
        ///   - cloudLoggingEnabled: Whether logs of the control plane go to Cloud Logging.
        ///   - clusterNamespace: Name and number of the cluster, as the service makes it.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - managedSecurityGroup: Security group that the service made for the cluster.
        ///   - maxNodeCount: Greatest number of nodes of the cluster.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - nodeCount: How many nodes there are in all node pools.
        ///   - privateEndpointAccessControlResources: Resources that may talk to the Kubernetes API inside of the VPC,
        ///     beside the nodes.
        ///   - privateEndpointUrl: Address of the Kubernetes API inside of the VPC.
        ///   - privateKubeconfigDownloadYn: `Y`:
        ///     ``KubernetesEngine/Clusters/getKubeconfig(clusterId:kubeconfigType:options:)`` answers for `private`.
        ///   - publicEndpointAccessControlIp: Addresses that may talk to the Kubernetes API from the internet: one, or
        ///     several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
        ///   - publicEndpointUrl: Address of the Kubernetes API in the internet, if it has one.
        ///   - publicKubeconfigDownloadYn: `Y`:
        ///     ``KubernetesEngine/Clusters/getKubeconfig(clusterId:kubeconfigType:options:)`` answers for `public`.
        ///   - securityGroupList: Security groups of the nodes.
        ///   - serviceWatchLoggingEnabled: Whether logs of the control plane go to ServiceWatch.
        ///   - subnet: Subnet of the nodes.
        ///   - volume: File storage volume for the volumes of pods.
        ///   - vpc: VPC of the cluster.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            kubernetesVersion: String,
            name: String,
            status: ClusterStatus,
            accountId: String? = nil,
            cloudLoggingEnabled: Bool? = nil,
            clusterNamespace: String? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            managedSecurityGroup: ExternalResource? = nil,
            maxNodeCount: Int? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            nodeCount: Int? = nil,
            privateEndpointAccessControlResources: [PrivateEndpointAccessControlResource] = [],
            privateEndpointUrl: String? = nil,
            privateKubeconfigDownloadYn: String? = nil,
            publicEndpointAccessControlIp: String? = nil,
            publicEndpointUrl: String? = nil,
            publicKubeconfigDownloadYn: String? = nil,
            securityGroupList: [ExternalResource] = [],
            serviceWatchLoggingEnabled: Bool? = nil,
            subnet: ExternalResource? = nil,
            volume: ExternalResource? = nil,
            vpc: ExternalResource? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.cloudLoggingEnabled = cloudLoggingEnabled
            self.clusterNamespace = clusterNamespace
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.id = id
            self.kubernetesVersion = kubernetesVersion
            self.managedSecurityGroup = managedSecurityGroup
            self.maxNodeCount = maxNodeCount
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.nodeCount = nodeCount
            self.privateEndpointAccessControlResources = privateEndpointAccessControlResources
            self.privateEndpointUrl = privateEndpointUrl
            self.privateKubeconfigDownloadYn = privateKubeconfigDownloadYn
            self.publicEndpointAccessControlIp = publicEndpointAccessControlIp
            self.publicEndpointUrl = publicEndpointUrl
            self.publicKubeconfigDownloadYn = publicKubeconfigDownloadYn
            self.securityGroupList = securityGroupList
            self.serviceWatchLoggingEnabled = serviceWatchLoggingEnabled
            self.status = status
            self.subnet = subnet
            self.volume = volume
            self.vpc = vpc
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.cloudLoggingEnabled = fields.take("cloud_logging_enabled")
            self.clusterNamespace = fields.take("cluster_namespace")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.id = try fields.require("id")
            self.kubernetesVersion = try fields.require("kubernetes_version")
            self.managedSecurityGroup = fields.take("managed_security_group")
            self.maxNodeCount = fields.take("max_node_count")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.name = try fields.require("name")
            self.nodeCount = fields.take("node_count")
            self.privateEndpointAccessControlResources = fields.take("private_endpoint_access_control_resources") ?? []
            self.privateEndpointUrl = fields.take("private_endpoint_url")
            self.privateKubeconfigDownloadYn = fields.take("private_kubeconfig_download_yn")
            self.publicEndpointAccessControlIp = fields.take("public_endpoint_access_control_ip")
            self.publicEndpointUrl = fields.take("public_endpoint_url")
            self.publicKubeconfigDownloadYn = fields.take("public_kubeconfig_download_yn")
            self.securityGroupList = fields.take("security_group_list") ?? []
            self.serviceWatchLoggingEnabled = fields.take("service_watch_logging_enabled")
            self.status = try fields.require("status")
            self.subnet = fields.take("subnet")
            self.volume = fields.take("volume")
            self.vpc = fields.take("vpc")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("cloud_logging_enabled", self.cloudLoggingEnabled)
            fields.put("cluster_namespace", self.clusterNamespace)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("id", self.id)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put("managed_security_group", self.managedSecurityGroup)
            fields.put("max_node_count", self.maxNodeCount)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("node_count", self.nodeCount)
            fields.putFilled("private_endpoint_access_control_resources", self.privateEndpointAccessControlResources)
            fields.put("private_endpoint_url", self.privateEndpointUrl)
            fields.put("private_kubeconfig_download_yn", self.privateKubeconfigDownloadYn)
            fields.put("public_endpoint_access_control_ip", self.publicEndpointAccessControlIp)
            fields.put("public_endpoint_url", self.publicEndpointUrl)
            fields.put("public_kubeconfig_download_yn", self.publicKubeconfigDownloadYn)
            fields.putFilled("security_group_list", self.securityGroupList)
            fields.put("service_watch_logging_enabled", self.serviceWatchLoggingEnabled)
            fields.put("status", self.status)
            fields.put("subnet", self.subnet)
            fields.put("volume", self.volume)
            fields.put("vpc", self.vpc)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A page of clusters.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterlistresponse/>
    public struct ClusterListResponse: Model, FieldValue {
        /// The clusters.
        public var clusters: [ClusterRow]
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages.
        public var links: [[String: JSONValue]]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - clusters: The clusters.
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages.
        ///   - extra: Fields that this version does not know.
        public init(
            clusters: [ClusterRow] = [],
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.clusters = clusters
            self.count = count
            self.links = links
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.clusters = fields.take("clusters") ?? []
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("clusters", self.clusters)
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// The cluster of a node pool.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterofnodepool/>
    public struct ClusterOfNodepool: Model, FieldValue {
        /// Id of the cluster.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the cluster.
        ///   - extra: Fields that this version does not know.
        public init(id: String, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A cluster.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersummary/>
    public struct ClusterRow: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the cluster.
        public var id: String
        /// Version of Kubernetes.
        public var kubernetesVersion: String?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Name of the cluster.
        public var name: String
        /// How many nodes there are in all node pools.
        public var nodeCount: Int?
        /// State of the cluster.
        public var status: ClusterStatus
        /// Id of the subnet of the nodes.
        public var subnetId: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the cluster.
        ///   - name: Name of the cluster.
        ///   - status: State of the cluster.
        ///   - accountId: Id of the account that it belongs to.
        ///   - createdAt: When it was created.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - modifiedAt: When it was changed last.
        ///   - nodeCount: How many nodes there are in all node pools.
        ///   - subnetId: Id of the subnet of the nodes.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            status: ClusterStatus,
            accountId: String? = nil,
            createdAt: Timestamp? = nil,
            kubernetesVersion: String? = nil,
            modifiedAt: Timestamp? = nil,
            nodeCount: Int? = nil,
            subnetId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.createdAt = createdAt
            self.id = id
            self.kubernetesVersion = kubernetesVersion
            self.modifiedAt = modifiedAt
            self.name = name
            self.nodeCount = nodeCount
            self.status = status
            self.subnetId = subnetId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.createdAt = fields.take("created_at")
            self.id = try fields.require("id")
            self.kubernetesVersion = fields.take("kubernetes_version")
            self.modifiedAt = fields.take("modified_at")
            self.name = try fields.require("name")
            self.nodeCount = fields.take("node_count")
            self.status = try fields.require("status")
            self.subnetId = fields.take("subnet_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("created_at", self.createdAt)
            fields.put("id", self.id)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put("modified_at", self.modifiedAt)
            fields.put("name", self.name)
            fields.put("node_count", self.nodeCount)
            fields.put("status", self.status)
            fields.put("subnet_id", self.subnetId)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// The change was accepted and is being carried out.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersetresponse/>
    public struct ClusterSetResponse: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Id of the accepted request, for questions to the vendor. No operation asks about it.
        public var requestId: String?
        /// Id of the resource that the request is about.
        public var resourceId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resourceId: Id of the resource that the request is about.
        ///   - accountId: Id of the account that it belongs to.
        ///   - requestId: Id of the accepted request, for questions to the vendor. No operation asks about it.
        ///   - extra: Fields that this version does not know.
        public init(
            resourceId: String,
            accountId: String? = nil,
            requestId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.requestId = requestId
            self.resourceId = resourceId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.requestId = fields.take("request_id")
            self.resourceId = try fields.require("resource_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("request_id", self.requestId)
            fields.put("resource_id", self.resourceId)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// One cluster.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustershowresponse/>
    public struct ClusterShowResponse: Model, FieldValue {
        /// The cluster.
        ///
        /// Observed by others.
        public var cluster: ClusterDetail
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cluster: The cluster.
        ///   - extra: Fields that this version does not know.
        public init(cluster: ClusterDetail, extra: [String: JSONValue] = [:]) {
            self.cluster = cluster
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cluster = try fields.require("cluster")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cluster", self.cluster)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// One thing that would be deleted.
    public struct Deletion: Model, FieldValue {
        /// The operation that would be called with the id.
        public var operation: String
        /// What it is, in words.
        public var resource: String
        /// Its id.
        public var id: String
        /// Its name, if the list shows one.
        public var name: String?
        /// Its state when it was listed, if the list shows one.
        public var state: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - operation: The operation that would be called with the id.
        ///   - resource: What it is, in words.
        ///   - id: Its id.
        ///   - name: Its name, if the list shows one.
        ///   - state: Its state when it was listed, if the list shows one.
        ///   - extra: Fields that this version does not know.
        public init(
            operation: String,
            resource: String,
            id: String,
            name: String? = nil,
            state: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.operation = operation
            self.resource = resource
            self.id = id
            self.name = name
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.operation = try fields.require("operation")
            self.resource = try fields.require("resource")
            self.id = try fields.require("id")
            self.name = fields.take("name")
            self.state = fields.take("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("operation", self.operation)
            fields.put("resource", self.resource)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// What would be deleted, in the order in which it must go. Nothing of it is deleted by asking.
    public struct DeletionPlan: Model, FieldValue {
        /// What is below comes first, the resource itself last.
        public var deletions: [Deletion]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - deletions: What is below comes first, the resource itself last.
        ///   - extra: Fields that this version does not know.
        public init(deletions: [Deletion] = [], extra: [String: JSONValue] = [:]) {
            self.deletions = deletions
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.deletions = fields.take("deletions") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("deletions", self.deletions)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A resource of another service.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/externalresource/>
    public struct ExternalResource: Model, FieldValue {
        /// Id of the resource.
        public var id: String
        /// Name of the resource.
        public var name: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the resource.
        ///   - name: Name of the resource.
        ///   - extra: Fields that this version does not know.
        public init(id: String, name: String? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.name = fields.take("name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A version of Kubernetes.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionsummary/>
    public struct KubernetesVersion: Model, FieldValue {
        /// Free text.
        public var description: String?
        /// The version, for example `v1.34.3`: what a cluster is given.
        public var kubernetesVersion: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - kubernetesVersion: The version, for example `v1.34.3`: what a cluster is given.
        ///   - description: Free text.
        ///   - extra: Fields that this version does not know.
        public init(kubernetesVersion: String, description: String? = nil, extra: [String: JSONValue] = [:]) {
            self.description = description
            self.kubernetesVersion = kubernetesVersion
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.description = fields.take("description")
            self.kubernetesVersion = try fields.require("kubernetes_version")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("description", self.description)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// All versions.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionlistresponse/>
    public struct KubernetesVersionListResponse: Model, FieldValue {
        /// The versions.
        public var kubernetesVersions: [KubernetesVersion]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - kubernetesVersions: The versions.
        ///   - extra: Fields that this version does not know.
        public init(kubernetesVersions: [KubernetesVersion] = [], extra: [String: JSONValue] = [:]) {
            self.kubernetesVersions = kubernetesVersions
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.kubernetesVersions = fields.take("kubernetes_versions") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("kubernetes_versions", self.kubernetesVersions)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A storage that the nodes may use.
    ///
    /// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/linkedresource/>
    public struct LinkedResource: Model, FieldValue {
        /// Id of the storage.
        public var id: String
        /// Name of the storage.
        public var name: String
        /// Kind of storage.
        public var kind: LinkedResourceType
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the storage.
        ///   - name: Name of the storage.
        ///   - kind: Kind of storage.
        ///   - extra: Fields that this version does not know.
        public init(id: String, name: String, kind: LinkedResourceType, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.kind = try fields.require("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A node.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodeinnodepool/>
    public struct Node: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Version of Kubernetes.
        public var kubernetesVersion: String?
        /// Name of the node.
        public var name: String
        /// State of the node, for example `RUNNING`.
        public var status: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the node.
        ///   - status: State of the node, for example `RUNNING`.
        ///   - accountId: Id of the account that it belongs to.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - extra: Fields that this version does not know.
        public init(
            name: String,
            status: String,
            accountId: String? = nil,
            kubernetesVersion: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.kubernetesVersion = kubernetesVersion
            self.name = name
            self.status = status
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.kubernetesVersion = fields.take("kubernetes_version")
            self.name = try fields.require("name")
            self.status = try fields.require("status")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put("name", self.name)
            fields.put("status", self.status)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// What runs on the nodes.
    ///
    /// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/image/>
    public struct NodeImage: Model, FieldValue {
        /// Name of the image, if it is your own.
        public var customImageName: String?
        /// Operating system.
        public var os: String?
        /// Version of the operating system.
        public var osVersion: String?
        /// Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
        public var scpGpuDriver: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - customImageName: Name of the image, if it is your own.
        ///   - os: Operating system.
        ///   - osVersion: Version of the operating system.
        ///   - scpGpuDriver: Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
        ///   - extra: Fields that this version does not know.
        public init(
            customImageName: String? = nil,
            os: String? = nil,
            osVersion: String? = nil,
            scpGpuDriver: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.customImageName = customImageName
            self.os = os
            self.osVersion = osVersion
            self.scpGpuDriver = scpGpuDriver
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.customImageName = fields.take("custom_image_name")
            self.os = fields.take("os")
            self.osVersion = fields.take("os_version")
            self.scpGpuDriver = fields.take("scp_gpu_driver")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("custom_image_name", self.customImageName)
            fields.put("os", self.os)
            fields.put("os_version", self.osVersion)
            fields.put("scp_gpu_driver", self.scpGpuDriver)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A key pair for logging in to nodes.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/keypair/>
    public struct NodeKeypair: Model, FieldValue {
        /// Name of the key pair.
        public var name: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the key pair.
        ///   - extra: Fields that this version does not know.
        public init(name: String, extra: [String: JSONValue] = [:]) {
            self.name = name
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.name = try fields.require("name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("name", self.name)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A page of nodes.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodelistinnodepoolresponse/>
    public struct NodeListInNodepoolResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages.
        public var links: [[String: JSONValue]]
        /// The nodes.
        public var nodes: [Node]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages.
        ///   - nodes: The nodes.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            nodes: [Node] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.nodes = nodes
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.nodes = fields.take("nodes") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.putFilled("nodes", self.nodes)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A node pool.
    ///
    /// Observed by others; see <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepool/>
    public struct NodePoolDetail: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Settings of the kubelet.
        ///
        /// Observed by others.
        public var advancedSettings: NodepoolAdvancedSettings?
        /// Whether broken nodes are replaced.
        public var autoRecoveryEnabled: Bool?
        /// Whether the number of nodes follows the load.
        public var autoScaleEnabled: Bool?
        /// Its cluster.
        public var cluster: ClusterOfNodepool?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the user who created it.
        public var createdBy: String?
        /// How many nodes there are.
        public var currentNodeCount: Int?
        /// How many nodes there should be, when they do not follow the load.
        public var desiredNodeCount: Int?
        /// Id of the node pool.
        public var id: String
        /// What runs on the nodes.
        ///
        /// Observed by others.
        public var image: NodeImage?
        /// Key pair for logging in to the nodes.
        public var keypair: NodeKeypair?
        /// Version of Kubernetes.
        public var kubernetesVersion: String?
        /// Kubernetes labels of all nodes.
        public var labels: [NodepoolLabel]
        /// File and object storages that the nodes may use. Since API version 1.3.
        public var linkedResources: [LinkedResource]
        /// Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
        public var maxNodeCount: Int?
        /// Least number of nodes, when they follow the load.
        public var minNodeCount: Int?
        /// When it was changed last.
        public var modifiedAt: Timestamp?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name of the node pool.
        public var name: String
        /// Id of the server group that says how nodes are spread over hosts.
        public var serverGroupId: String?
        /// Kind of server of a node.
        public var serverType: NodeServerType?
        /// State of the node pool.
        public var status: NodePoolStatus
        /// Kubernetes taints of all nodes.
        public var taints: [NodepoolTaint]
        /// Size of the disk of a node. In GB.
        ///
        /// Inferred.
        public var volumeSize: Int?
        /// Kind of disk of a node.
        public var volumeType: NodeVolumeType?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the node pool.
        ///   - name: Name of the node pool.
        ///   - status: State of the node pool.
        ///   - accountId: Id of the account that it belongs to.
        ///   - advancedSettings: Settings of the kubelet.
        ///   - autoRecoveryEnabled: Whether broken nodes are replaced.
        ///   - autoScaleEnabled: Whether the number of nodes follows the load.
        ///   - cluster: Its cluster.
        ///   - createdAt: When it was created.
        ///   - createdBy: Id of the user who created it.
        ///   - currentNodeCount: How many nodes there are.
        ///   - desiredNodeCount: How many nodes there should be, when they do not follow the load.
        ///   - image: What runs on the nodes.
        ///   - keypair: Key pair for logging in to the nodes.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - labels: Kubernetes labels of all nodes.
        ///   - linkedResources: File and object storages that the nodes may use. Since API version 1.3.
        ///   - maxNodeCount: Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
        ///   - minNodeCount: Least number of nodes, when they follow the load.
        ///   - modifiedAt: When it was changed last.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - serverGroupId: Id of the server group that says how nodes are spread over hosts.
        ///   - serverType: Kind of server of a node.
        ///   - taints: Kubernetes taints of all nodes.
        ///   - volumeSize: Size of the disk of a node. In GB.
        ///   - volumeType: Kind of disk of a node.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            status: NodePoolStatus,
            accountId: String? = nil,
            advancedSettings: NodepoolAdvancedSettings? = nil,
            autoRecoveryEnabled: Bool? = nil,
            autoScaleEnabled: Bool? = nil,
            cluster: ClusterOfNodepool? = nil,
            createdAt: Timestamp? = nil,
            createdBy: String? = nil,
            currentNodeCount: Int? = nil,
            desiredNodeCount: Int? = nil,
            image: NodeImage? = nil,
            keypair: NodeKeypair? = nil,
            kubernetesVersion: String? = nil,
            labels: [NodepoolLabel] = [],
            linkedResources: [LinkedResource] = [],
            maxNodeCount: Int? = nil,
            minNodeCount: Int? = nil,
            modifiedAt: Timestamp? = nil,
            modifiedBy: String? = nil,
            serverGroupId: String? = nil,
            serverType: NodeServerType? = nil,
            taints: [NodepoolTaint] = [],
            volumeSize: Int? = nil,
            volumeType: NodeVolumeType? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.advancedSettings = advancedSettings
            self.autoRecoveryEnabled = autoRecoveryEnabled
            self.autoScaleEnabled = autoScaleEnabled
            self.cluster = cluster
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.currentNodeCount = currentNodeCount
            self.desiredNodeCount = desiredNodeCount
            self.id = id
            self.image = image
            self.keypair = keypair
            self.kubernetesVersion = kubernetesVersion
            self.labels = labels
            self.linkedResources = linkedResources
            self.maxNodeCount = maxNodeCount
            self.minNodeCount = minNodeCount
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.name = name
            self.serverGroupId = serverGroupId
            self.serverType = serverType
            self.status = status
            self.taints = taints
            self.volumeSize = volumeSize
            self.volumeType = volumeType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.advancedSettings = fields.take("advanced_settings")
            self.autoRecoveryEnabled = fields.take("auto_recovery_enabled")
            self.autoScaleEnabled = fields.take("auto_scale_enabled")
            self.cluster = fields.take("cluster")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.currentNodeCount = fields.take("current_node_count")
            self.desiredNodeCount = fields.take("desired_node_count")
            self.id = try fields.require("id")
            self.image = fields.take("image")
            self.keypair = fields.take("keypair")
            self.kubernetesVersion = fields.take("kubernetes_version")
            self.labels = fields.take("labels") ?? []
            self.linkedResources = fields.take("linked_resources") ?? []
            self.maxNodeCount = fields.take("max_node_count")
            self.minNodeCount = fields.take("min_node_count")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.name = try fields.require("name")
            self.serverGroupId = fields.take("server_group_id")
            self.serverType = fields.take("server_type")
            self.status = try fields.require("status")
            self.taints = fields.take("taints") ?? []
            self.volumeSize = fields.take("volume_size")
            self.volumeType = fields.take("volume_type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("advanced_settings", self.advancedSettings)
            fields.put("auto_recovery_enabled", self.autoRecoveryEnabled)
            fields.put("auto_scale_enabled", self.autoScaleEnabled)
            fields.put("cluster", self.cluster)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("current_node_count", self.currentNodeCount)
            fields.put("desired_node_count", self.desiredNodeCount)
            fields.put("id", self.id)
            fields.put("image", self.image)
            fields.put("keypair", self.keypair)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.putFilled("labels", self.labels)
            fields.putFilled("linked_resources", self.linkedResources)
            fields.put("max_node_count", self.maxNodeCount)
            fields.put("min_node_count", self.minNodeCount)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("name", self.name)
            fields.put("server_group_id", self.serverGroupId)
            fields.put("server_type", self.serverType)
            fields.put("status", self.status)
            fields.putFilled("taints", self.taints)
            fields.put("volume_size", self.volumeSize)
            fields.put("volume_type", self.volumeType)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A node pool.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolsummary/>
    public struct NodePoolRow: Model, FieldValue {
        /// Id of the account that it belongs to.
        public var accountId: String?
        /// Whether broken nodes are replaced.
        public var autoRecoveryEnabled: Bool?
        /// Whether the number of nodes follows the load.
        public var autoScaleEnabled: Bool?
        /// How many nodes there are.
        public var currentNodeCount: Int?
        /// How many nodes there should be, when they do not follow the load.
        public var desiredNodeCount: Int?
        /// Id of the node pool.
        public var id: String
        /// What runs on the nodes.
        ///
        /// Observed by others.
        public var image: NodeImage?
        /// Version of Kubernetes.
        public var kubernetesVersion: String?
        /// Name of the node pool.
        public var name: String
        /// Kind of server of a node.
        public var serverType: NodeServerType?
        /// State of the node pool.
        public var status: NodePoolStatus
        /// Kind of disk of a node.
        public var volumeType: NodeVolumeTypeRow?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the node pool.
        ///   - name: Name of the node pool.
        ///   - status: State of the node pool.
        ///   - accountId: Id of the account that it belongs to.
        ///   - autoRecoveryEnabled: Whether broken nodes are replaced.
        ///   - autoScaleEnabled: Whether the number of nodes follows the load.
        ///   - currentNodeCount: How many nodes there are.
        ///   - desiredNodeCount: How many nodes there should be, when they do not follow the load.
        ///   - image: What runs on the nodes.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - serverType: Kind of server of a node.
        ///   - volumeType: Kind of disk of a node.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            status: NodePoolStatus,
            accountId: String? = nil,
            autoRecoveryEnabled: Bool? = nil,
            autoScaleEnabled: Bool? = nil,
            currentNodeCount: Int? = nil,
            desiredNodeCount: Int? = nil,
            image: NodeImage? = nil,
            kubernetesVersion: String? = nil,
            serverType: NodeServerType? = nil,
            volumeType: NodeVolumeTypeRow? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.accountId = accountId
            self.autoRecoveryEnabled = autoRecoveryEnabled
            self.autoScaleEnabled = autoScaleEnabled
            self.currentNodeCount = currentNodeCount
            self.desiredNodeCount = desiredNodeCount
            self.id = id
            self.image = image
            self.kubernetesVersion = kubernetesVersion
            self.name = name
            self.serverType = serverType
            self.status = status
            self.volumeType = volumeType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = fields.take("account_id")
            self.autoRecoveryEnabled = fields.take("auto_recovery_enabled")
            self.autoScaleEnabled = fields.take("auto_scale_enabled")
            self.currentNodeCount = fields.take("current_node_count")
            self.desiredNodeCount = fields.take("desired_node_count")
            self.id = try fields.require("id")
            self.image = fields.take("image")
            self.kubernetesVersion = fields.take("kubernetes_version")
            self.name = try fields.require("name")
            self.serverType = fields.take("server_type")
            self.status = try fields.require("status")
            self.volumeType = fields.take("volume_type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("account_id", self.accountId)
            fields.put("auto_recovery_enabled", self.autoRecoveryEnabled)
            fields.put("auto_scale_enabled", self.autoScaleEnabled)
            fields.put("current_node_count", self.currentNodeCount)
            fields.put("desired_node_count", self.desiredNodeCount)
            fields.put("id", self.id)
            fields.put("image", self.image)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put("name", self.name)
            fields.put("server_type", self.serverType)
            fields.put("status", self.status)
            fields.put("volume_type", self.volumeType)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// Kind of server of a node.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/servertype/>
    public struct NodeServerType: Model, FieldValue {
        /// What the kind is, in words.
        public var description: String?
        /// Id of the kind.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - description: What the kind is, in words.
        ///   - id: Id of the kind.
        ///   - extra: Fields that this version does not know.
        public init(description: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.description = description
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.description = fields.take("description")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("description", self.description)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// Kind of disk of a node.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetype/>
    public struct NodeVolumeType: Model, FieldValue {
        /// Whether the disk is encrypted.
        public var encrypt: Bool?
        /// Id of the kind.
        public var id: String?
        /// Name of the kind.
        public var name: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - encrypt: Whether the disk is encrypted.
        ///   - id: Id of the kind.
        ///   - name: Name of the kind.
        ///   - extra: Fields that this version does not know.
        public init(encrypt: Bool? = nil, id: String? = nil, name: String? = nil, extra: [String: JSONValue] = [:]) {
            self.encrypt = encrypt
            self.id = id
            self.name = name
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.encrypt = fields.take("encrypt")
            self.id = fields.take("id")
            self.name = fields.take("name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("encrypt", self.encrypt)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// Kind of disk of a node.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetypesummary/>
    public struct NodeVolumeTypeRow: Model, FieldValue {
        /// Id of the kind.
        public var id: String?
        /// Name of the kind.
        public var name: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the kind.
        ///   - name: Name of the kind.
        ///   - extra: Fields that this version does not know.
        public init(id: String? = nil, name: String? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            self.name = fields.take("name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// Settings of the kubelet.
    ///
    /// Observed by others; see
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooladvancedsettings/>
    public struct NodepoolAdvancedSettings: Model, FieldValue {
        /// Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`.
        public var allowedUnsafeSysctls: String?
        /// Log files kept per container. 2 to 10.
        public var containerLogMaxFiles: Int
        /// Size at which a log file ends. In MB. 10 to 100.
        public var containerLogMaxSize: Int
        /// Percentage of the disk at which images are thrown away. 10 to 85.
        public var imageGcHighThreshold: Int
        /// Percentage of the disk down to which images are thrown away. 10 to 85.
        public var imageGcLowThreshold: Int
        /// Greatest number of pods on a node. 10 to 250.
        public var maxPods: Int
        /// Greatest number of processes of a pod. 1024 to 4194304.
        public var podMaxPids: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - containerLogMaxFiles: Log files kept per container. 2 to 10.
        ///   - containerLogMaxSize: Size at which a log file ends. In MB. 10 to 100.
        ///   - imageGcHighThreshold: Percentage of the disk at which images are thrown away. 10 to 85.
        ///   - imageGcLowThreshold: Percentage of the disk down to which images are thrown away. 10 to 85.
        ///   - maxPods: Greatest number of pods on a node. 10 to 250.
        ///   - podMaxPids: Greatest number of processes of a pod. 1024 to 4194304.
        ///   - allowedUnsafeSysctls: Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`.
        ///   - extra: Fields that this version does not know.
        public init(
            containerLogMaxFiles: Int,
            containerLogMaxSize: Int,
            imageGcHighThreshold: Int,
            imageGcLowThreshold: Int,
            maxPods: Int,
            podMaxPids: Int,
            allowedUnsafeSysctls: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.allowedUnsafeSysctls = allowedUnsafeSysctls
            self.containerLogMaxFiles = containerLogMaxFiles
            self.containerLogMaxSize = containerLogMaxSize
            self.imageGcHighThreshold = imageGcHighThreshold
            self.imageGcLowThreshold = imageGcLowThreshold
            self.maxPods = maxPods
            self.podMaxPids = podMaxPids
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.allowedUnsafeSysctls = fields.take("allowed_unsafe_sysctls")
            self.containerLogMaxFiles = try fields.require("container_log_max_files")
            self.containerLogMaxSize = try fields.require("container_log_max_size")
            self.imageGcHighThreshold = try fields.require("image_gc_high_threshold")
            self.imageGcLowThreshold = try fields.require("image_gc_low_threshold")
            self.maxPods = try fields.require("max_pods")
            self.podMaxPids = try fields.require("pod_max_pids")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("allowed_unsafe_sysctls", self.allowedUnsafeSysctls)
            fields.put("container_log_max_files", self.containerLogMaxFiles)
            fields.put("container_log_max_size", self.containerLogMaxSize)
            fields.put("image_gc_high_threshold", self.imageGcHighThreshold)
            fields.put("image_gc_low_threshold", self.imageGcLowThreshold)
            fields.put("max_pods", self.maxPods)
            fields.put("pod_max_pids", self.podMaxPids)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A label.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollabel/>
    public struct NodepoolLabel: Model, FieldValue {
        /// Its key. Must match
        /// `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
        public var key: String
        /// Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter or a
        /// digit; ends with a letter or a digit; no two hyphens in a row.
        public var value: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Its key. Must match
        ///     `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
        ///   - value: Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
        ///     letter or a digit; ends with a letter or a digit; no two hyphens in a row.
        ///   - extra: Fields that this version does not know.
        public init(key: String, value: String? = nil, extra: [String: JSONValue] = [:]) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.key = try fields.require("key")
            self.value = fields.take("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("key", self.key)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A page of node pools.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollistresponse/>
    public struct NodepoolListResponse: Model, FieldValue {
        /// How many there are on all pages.
        public var count: Int?
        /// Addresses of other pages.
        public var links: [[String: JSONValue]]
        /// The node pools.
        public var nodepools: [NodePoolRow]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many there are on all pages.
        ///   - links: Addresses of other pages.
        ///   - nodepools: The node pools.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            nodepools: [NodePoolRow] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.nodepools = nodepools
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.nodepools = fields.take("nodepools") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.putFilled("nodepools", self.nodepools)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// One node pool.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolshowresponse/>
    public struct NodepoolShowResponse: Model, FieldValue {
        /// The node pool.
        ///
        /// Observed by others.
        public var nodepool: NodePoolDetail
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - nodepool: The node pool.
        ///   - extra: Fields that this version does not know.
        public init(nodepool: NodePoolDetail, extra: [String: JSONValue] = [:]) {
            self.nodepool = nodepool
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.nodepool = try fields.require("nodepool")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("nodepool", self.nodepool)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A taint.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooltaint/>
    public struct NodepoolTaint: Model, FieldValue {
        /// What it does to pods that do not tolerate it.
        public var effect: NodepoolTaintEffect?
        /// Its key. Must match
        /// `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
        public var key: String
        /// Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a letter or a
        /// digit; ends with a letter or a digit; no two hyphens in a row.
        public var value: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Its key. Must match
        ///     `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
        ///   - effect: What it does to pods that do not tolerate it.
        ///   - value: Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
        ///     letter or a digit; ends with a letter or a digit; no two hyphens in a row.
        ///   - extra: Fields that this version does not know.
        public init(
            key: String,
            effect: NodepoolTaintEffect? = nil,
            value: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.effect = effect
            self.key = key
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.effect = fields.take("effect")
            self.key = try fields.require("key")
            self.value = fields.take("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("effect", self.effect)
            fields.put("key", self.key)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A resource that may talk to the Kubernetes API.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/privateendpointaccesscontrolresource/>
    public struct PrivateEndpointAccessControlResource: Model, FieldValue {
        /// Id of the resource.
        public var id: String?
        /// Name of the resource.
        public var name: String?
        /// Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`.
        public var kind: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the resource.
        ///   - name: Name of the resource.
        ///   - kind: Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`.
        ///   - extra: Fields that this version does not know.
        public init(id: String? = nil, name: String? = nil, kind: String? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.kind = kind
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            self.name = fields.take("name")
            self.kind = fields.take("type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("type", self.kind)
            fields.put(extra: extra)
        }
    }
}

extension KubernetesEngine {
    /// A tag.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/models/tag/>
    public struct Tag: Model, FieldValue {
        /// Its key. At most 128 characters.
        public var key: String
        /// Its value. At most 256 characters.
        public var value: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - key: Its key. At most 128 characters.
        ///   - value: Its value. At most 256 characters.
        ///   - extra: Fields that this version does not know.
        public init(key: String, value: String, extra: [String: JSONValue] = [:]) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.key = try fields.require("key")
            self.value = try fields.require("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("key", self.key)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}
