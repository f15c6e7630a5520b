// Samsung Cloud Platform Cloud ML: models.
//
// Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.

extension CloudML {
    /// Text with known values; any other text is as good.
    ///
    /// State of the Cloud ML, or of its shared parts.
    public struct CloudMlState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Deployed and usable.
        public static let deployed = CloudMlState(rawValue: "DEPLOYED")

        public static let known: [CloudMlState] = [.deployed]
    }
}

extension CloudML {
    /// Text with known values; any other text is as good.
    ///
    /// Where it is reachable from.
    public struct EndpointType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Reachable inside the VPC.
        public static let `private` = EndpointType(rawValue: "private")

        public static let known: [EndpointType] = [.`private`]
    }
}

extension CloudML {
    /// Resources with GPUs.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/>
    public struct AnalyticsEstimateResponse: Model, FieldValue {
        /// Amount of CPU; the unit is not documented.
        public var cpu: Int?
        /// Amount of GPU, as text; its form is not documented.
        public var gpu: String?
        /// Amount of memory; the unit is not documented.
        public var memory: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cpu: Amount of CPU; the unit is not documented.
        ///   - gpu: Amount of GPU, as text; its form is not documented.
        ///   - memory: Amount of memory; the unit is not documented.
        ///   - extra: Fields that this version does not know.
        public init(cpu: Int? = nil, gpu: String? = nil, memory: Int? = nil, extra: [String: JSONValue] = [:]) {
            self.cpu = cpu
            self.gpu = gpu
            self.memory = memory
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cpu = fields.take("cpu")
            self.gpu = fields.take("gpu")
            self.memory = fields.take("memory")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cpu", self.cpu)
            fields.put("gpu", self.gpu)
            fields.put("memory", self.memory)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// Resources without GPUs.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/>
    public struct ApplicationEstimateResponse: Model, FieldValue {
        /// Amount of CPU; the unit is not documented.
        public var cpu: Int?
        /// Amount of memory; the unit is not documented.
        public var memory: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cpu: Amount of CPU; the unit is not documented.
        ///   - memory: Amount of memory; the unit is not documented.
        ///   - extra: Fields that this version does not know.
        public init(cpu: Int? = nil, memory: Int? = nil, extra: [String: JSONValue] = [:]) {
            self.cpu = cpu
            self.memory = memory
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cpu = fields.take("cpu")
            self.memory = fields.take("memory")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cpu", self.cpu)
            fields.put("memory", self.memory)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// The request was accepted and is being carried out.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/asyncresponse/>
    public struct AsyncResponse: Model, FieldValue {
        /// Id of the project.
        public var projectId: String
        /// Id of the accepted request, for questions to the vendor.
        public var requestId: String
        /// Id of the resource the request is about.
        public var resourceId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - projectId: Id of the project.
        ///   - requestId: Id of the accepted request, for questions to the vendor.
        ///   - resourceId: Id of the resource the request is about.
        ///   - extra: Fields that this version does not know.
        public init(projectId: String, requestId: String, resourceId: String, extra: [String: JSONValue] = [:]) {
            self.projectId = projectId
            self.requestId = requestId
            self.resourceId = resourceId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.projectId = try fields.require("project_id")
            self.requestId = try fields.require("request_id")
            self.resourceId = try fields.require("resource_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("project_id", self.projectId)
            fields.put("request_id", self.requestId)
            fields.put("resource_id", self.resourceId)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// Outcome of a check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcheckduplicationresponse/>
    public struct CloudMlCheckDuplicationResponse: Model, FieldValue {
        /// Probably true if the name is taken.
        ///
        /// Inferred.
        public var result: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - result: Probably true if the name is taken.
        ///   - extra: Fields that this version does not know.
        public init(result: Bool, extra: [String: JSONValue] = [:]) {
            self.result = result
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.result = try fields.require("result")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("result", self.result)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// Outcome of a check, with reasons.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableresponse/>
    public struct CloudMlClusterCheckReleasableResponse: Model, FieldValue {
        /// Reasons against a release.
        public var exceptions: [CloudMlReleaseObstacle]
        /// Whether Cloud ML can be deployed onto the cluster. Default: `true`.
        public var result: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - result: Whether Cloud ML can be deployed onto the cluster. Default: `true`.
        ///   - exceptions: Reasons against a release.
        ///   - extra: Fields that this version does not know.
        public init(result: Bool, exceptions: [CloudMlReleaseObstacle] = [], extra: [String: JSONValue] = [:]) {
            self.exceptions = exceptions
            self.result = result
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.exceptions = fields.take("exceptions") ?? []
            self.result = try fields.require("result")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("exceptions", self.exceptions)
            fields.put("result", self.result)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// What a cluster can give to the parts of Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterestimateresponse/>
    public struct CloudMlClusterEstimateResponse: Model, FieldValue {
        /// Share for the analytics part.
        public var analytics: AnalyticsEstimateResponse
        /// Share for the application part.
        public var application: ApplicationEstimateResponse
        /// Share of the copilot.
        public var copilot: AnalyticsEstimateResponse?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - analytics: Share for the analytics part.
        ///   - application: Share for the application part.
        ///   - copilot: Share of the copilot.
        ///   - extra: Fields that this version does not know.
        public init(
            analytics: AnalyticsEstimateResponse,
            application: ApplicationEstimateResponse,
            copilot: AnalyticsEstimateResponse? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.analytics = analytics
            self.application = application
            self.copilot = copilot
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.analytics = try fields.require("analytics")
            self.application = try fields.require("application")
            self.copilot = fields.take("copilot")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("analytics", self.analytics)
            fields.put("application", self.application)
            fields.put("copilot", self.copilot)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// What Cloud ML has installed on a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterproductsresponse/>
    public struct CloudMlClusterProductsResponse: Model, FieldValue {
        /// The Cloud ML of the cluster, absent if there is none.
        public var cloudMl: CloudMlProductResponse?
        /// The shared parts, absent if there are none.
        public var cloudMlCommon: CloudMlCommonResponse?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cloudMl: The Cloud ML of the cluster, absent if there is none.
        ///   - cloudMlCommon: The shared parts, absent if there are none.
        ///   - extra: Fields that this version does not know.
        public init(
            cloudMl: CloudMlProductResponse? = nil,
            cloudMlCommon: CloudMlCommonResponse? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cloudMl = cloudMl
            self.cloudMlCommon = cloudMlCommon
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cloudMl = fields.take("cloud_ml")
            self.cloudMlCommon = fields.take("cloud_ml_common")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cloud_ml", self.cloudMl)
            fields.put("cloud_ml_common", self.cloudMlCommon)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// The parts that the Cloud MLs of a cluster share.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcommonresponse/>
    public struct CloudMlCommonResponse: Model, FieldValue {
        /// Id of the shared parts.
        public var cloudMlCommonId: String
        /// State of the shared parts.
        public var cloudMlCommonState: CloudMlState
        /// Id of the Kubernetes cluster.
        public var clusterId: String
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was created.
        public var createdDt: Timestamp
        /// Access key of the container registry.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var customRegistryAccessKey: Secret?
        /// Host of the container registry.
        public var customRegistryHost: String?
        /// Id of the project of the container registry.
        public var customRegistryProjectId: String?
        /// Region of the container registry.
        public var customRegistryRegion: String?
        /// Domain name it is reached under.
        public var domainName: String?
        /// Where it is reachable from.
        public var endpointType: EndpointType?
        /// Id of the image, opaque text.
        public var imageId: String
        /// Registry that holds the images.
        public var imageRegistryUrl: String?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// When it last changed.
        public var modifiedDt: Timestamp?
        /// Kubernetes namespace it runs in.
        public var namespaceName: String?
        /// Id of the product group.
        public var productGroupId: String?
        /// Id of the project.
        public var projectId: String
        /// Id of the accepted request, for questions to the vendor.
        public var requestId: String?
        /// Limits of resources, as text.
        public var resourceLimitText: String?
        /// Requests of resources, as text.
        public var resourceRequestText: String?
        /// Kubernetes storage class that volumes are made in.
        public var storageClassName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cloudMlCommonId: Id of the shared parts.
        ///   - cloudMlCommonState: State of the shared parts.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - createdBy: Id of the user who created it.
        ///   - createdDt: When it was created.
        ///   - imageId: Id of the image, opaque text.
        ///   - projectId: Id of the project.
        ///   - customRegistryAccessKey: Access key of the container registry.
        ///   - customRegistryHost: Host of the container registry.
        ///   - customRegistryProjectId: Id of the project of the container registry.
        ///   - customRegistryRegion: Region of the container registry.
        ///   - domainName: Domain name it is reached under.
        ///   - endpointType: Where it is reachable from.
        ///   - imageRegistryUrl: Registry that holds the images.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifiedDt: When it last changed.
        ///   - namespaceName: Kubernetes namespace it runs in.
        ///   - productGroupId: Id of the product group.
        ///   - requestId: Id of the accepted request, for questions to the vendor.
        ///   - resourceLimitText: Limits of resources, as text.
        ///   - resourceRequestText: Requests of resources, as text.
        ///   - storageClassName: Kubernetes storage class that volumes are made in.
        ///   - extra: Fields that this version does not know.
        public init(
            cloudMlCommonId: String,
            cloudMlCommonState: CloudMlState,
            clusterId: String,
            createdBy: String,
            createdDt: Timestamp,
            imageId: String,
            projectId: String,
            customRegistryAccessKey: Secret? = nil,
            customRegistryHost: String? = nil,
            customRegistryProjectId: String? = nil,
            customRegistryRegion: String? = nil,
            domainName: String? = nil,
            endpointType: EndpointType? = nil,
            imageRegistryUrl: String? = nil,
            modifiedBy: String? = nil,
            modifiedDt: Timestamp? = nil,
            namespaceName: String? = nil,
            productGroupId: String? = nil,
            requestId: String? = nil,
            resourceLimitText: String? = nil,
            resourceRequestText: String? = nil,
            storageClassName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cloudMlCommonId = cloudMlCommonId
            self.cloudMlCommonState = cloudMlCommonState
            self.clusterId = clusterId
            self.createdBy = createdBy
            self.createdDt = createdDt
            self.customRegistryAccessKey = customRegistryAccessKey
            self.customRegistryHost = customRegistryHost
            self.customRegistryProjectId = customRegistryProjectId
            self.customRegistryRegion = customRegistryRegion
            self.domainName = domainName
            self.endpointType = endpointType
            self.imageId = imageId
            self.imageRegistryUrl = imageRegistryUrl
            self.modifiedBy = modifiedBy
            self.modifiedDt = modifiedDt
            self.namespaceName = namespaceName
            self.productGroupId = productGroupId
            self.projectId = projectId
            self.requestId = requestId
            self.resourceLimitText = resourceLimitText
            self.resourceRequestText = resourceRequestText
            self.storageClassName = storageClassName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cloudMlCommonId = try fields.require("cloud_ml_common_id")
            self.cloudMlCommonState = try fields.require("cloud_ml_common_state")
            self.clusterId = try fields.require("cluster_id")
            self.createdBy = try fields.require("created_by")
            self.createdDt = try fields.require("created_dt")
            self.customRegistryAccessKey = fields.take("custom_registry_access_key")
            self.customRegistryHost = fields.take("custom_registry_host")
            self.customRegistryProjectId = fields.take("custom_registry_project_id")
            self.customRegistryRegion = fields.take("custom_registry_region")
            self.domainName = fields.take("domain_name")
            self.endpointType = fields.take("endpoint_type")
            self.imageId = try fields.require("image_id")
            self.imageRegistryUrl = fields.take("image_registry_url")
            self.modifiedBy = fields.take("modified_by")
            self.modifiedDt = fields.take("modified_dt")
            self.namespaceName = fields.take("namespace_name")
            self.productGroupId = fields.take("product_group_id")
            self.projectId = try fields.require("project_id")
            self.requestId = fields.take("request_id")
            self.resourceLimitText = fields.take("resource_limit_text")
            self.resourceRequestText = fields.take("resource_request_text")
            self.storageClassName = fields.take("storage_class_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cloud_ml_common_id", self.cloudMlCommonId)
            fields.put("cloud_ml_common_state", self.cloudMlCommonState)
            fields.put("cluster_id", self.clusterId)
            fields.put("created_by", self.createdBy)
            fields.put("created_dt", self.createdDt)
            fields.put("custom_registry_access_key", self.customRegistryAccessKey)
            fields.put("custom_registry_host", self.customRegistryHost)
            fields.put("custom_registry_project_id", self.customRegistryProjectId)
            fields.put("custom_registry_region", self.customRegistryRegion)
            fields.put("domain_name", self.domainName)
            fields.put("endpoint_type", self.endpointType)
            fields.put("image_id", self.imageId)
            fields.put("image_registry_url", self.imageRegistryUrl)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modified_dt", self.modifiedDt)
            fields.put("namespace_name", self.namespaceName)
            fields.put("product_group_id", self.productGroupId)
            fields.put("project_id", self.projectId)
            fields.put("request_id", self.requestId)
            fields.put("resource_limit_text", self.resourceLimitText)
            fields.put("resource_request_text", self.resourceRequestText)
            fields.put("storage_class_name", self.storageClassName)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// A Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmldetailresponse/>
    public struct CloudMlDetailResponse: Model, FieldValue {
        /// Id of the Cloud ML.
        public var cloudMlId: String
        /// Name of the Cloud ML.
        public var cloudMlName: String
        /// State of the Cloud ML.
        public var cloudMlState: CloudMlState
        /// Id of the Kubernetes cluster.
        public var clusterId: String
        /// Name of the Kubernetes cluster.
        public var clusterName: String?
        /// Permissions on the cluster.
        public var clusterPermission: [String: JSONValue]
        /// Whether the cluster could not be queried.
        public var clusterRequestFailed: Bool?
        /// Whether the copilot is deployed.
        public var copilotEnabled: Bool
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was created.
        public var createdDt: Timestamp
        /// Access key of the container registry.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var customRegistryAccessKey: Secret?
        /// Host of the container registry.
        public var customRegistryHost: String?
        /// Free text.
        public var description: String?
        /// Version as shown to users.
        public var displayVersion: String
        /// Domain name it is reached under.
        public var domainName: String?
        /// IP address it is reached under.
        public var endpointIpAddress: String?
        /// Where it is reachable from.
        public var endpointType: EndpointType?
        /// Id of the image, opaque text.
        public var imageId: String
        /// Name of the image.
        public var imageName: String
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// When it last changed.
        public var modifiedDt: Timestamp?
        /// Kubernetes namespace it runs in.
        public var namespaceName: String?
        /// Id of the product group.
        public var productGroupId: String?
        /// Id of the project.
        public var projectId: String
        /// Id of the accepted request, for questions to the vendor.
        public var requestId: String?
        /// Limits of resources, as text.
        public var resourceLimitText: String?
        /// Requests of resources, as text.
        public var resourceRequestText: String?
        /// Kubernetes storage class that volumes are made in.
        public var storageClassName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cloudMlId: Id of the Cloud ML.
        ///   - cloudMlName: Name of the Cloud ML.
        ///   - cloudMlState: State of the Cloud ML.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - copilotEnabled: Whether the copilot is deployed.
        ///   - createdBy: Id of the user who created it.
        ///   - createdDt: When it was created.
        ///   - displayVersion: Version as shown to users.
        ///   - imageId: Id of the image, opaque text.
        ///   - imageName: Name of the image.
        ///   - projectId: Id of the project.
        ///   - clusterName: Name of the Kubernetes cluster.
        ///   - clusterPermission: Permissions on the cluster.
        ///   - clusterRequestFailed: Whether the cluster could not be queried.
        ///   - customRegistryAccessKey: Access key of the container registry.
        ///   - customRegistryHost: Host of the container registry.
        ///   - description: Free text.
        ///   - domainName: Domain name it is reached under.
        ///   - endpointIpAddress: IP address it is reached under.
        ///   - endpointType: Where it is reachable from.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifiedDt: When it last changed.
        ///   - namespaceName: Kubernetes namespace it runs in.
        ///   - productGroupId: Id of the product group.
        ///   - requestId: Id of the accepted request, for questions to the vendor.
        ///   - resourceLimitText: Limits of resources, as text.
        ///   - resourceRequestText: Requests of resources, as text.
        ///   - storageClassName: Kubernetes storage class that volumes are made in.
        ///   - extra: Fields that this version does not know.
        public init(
            cloudMlId: String,
            cloudMlName: String,
            cloudMlState: CloudMlState,
            clusterId: String,
            copilotEnabled: Bool,
            createdBy: String,
            createdDt: Timestamp,
            displayVersion: String,
            imageId: String,
            imageName: String,
            projectId: String,
            clusterName: String? = nil,
            clusterPermission: [String: JSONValue] = [:],
            clusterRequestFailed: Bool? = nil,
            customRegistryAccessKey: Secret? = nil,
            customRegistryHost: String? = nil,
            description: String? = nil,
            domainName: String? = nil,
            endpointIpAddress: String? = nil,
            endpointType: EndpointType? = nil,
            modifiedBy: String? = nil,
            modifiedDt: Timestamp? = nil,
            namespaceName: String? = nil,
            productGroupId: String? = nil,
            requestId: String? = nil,
            resourceLimitText: String? = nil,
            resourceRequestText: String? = nil,
            storageClassName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cloudMlId = cloudMlId
            self.cloudMlName = cloudMlName
            self.cloudMlState = cloudMlState
            self.clusterId = clusterId
            self.clusterName = clusterName
            self.clusterPermission = clusterPermission
            self.clusterRequestFailed = clusterRequestFailed
            self.copilotEnabled = copilotEnabled
            self.createdBy = createdBy
            self.createdDt = createdDt
            self.customRegistryAccessKey = customRegistryAccessKey
            self.customRegistryHost = customRegistryHost
            self.description = description
            self.displayVersion = displayVersion
            self.domainName = domainName
            self.endpointIpAddress = endpointIpAddress
            self.endpointType = endpointType
            self.imageId = imageId
            self.imageName = imageName
            self.modifiedBy = modifiedBy
            self.modifiedDt = modifiedDt
            self.namespaceName = namespaceName
            self.productGroupId = productGroupId
            self.projectId = projectId
            self.requestId = requestId
            self.resourceLimitText = resourceLimitText
            self.resourceRequestText = resourceRequestText
            self.storageClassName = storageClassName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cloudMlId = try fields.require("cloud_ml_id")
            self.cloudMlName = try fields.require("cloud_ml_name")
            self.cloudMlState = try fields.require("cloud_ml_state")
            self.clusterId = try fields.require("cluster_id")
            self.clusterName = fields.take("cluster_name")
            self.clusterPermission = fields.take("cluster_permission") ?? [:]
            self.clusterRequestFailed = fields.take("cluster_request_failed")
            self.copilotEnabled = try fields.require("copilot_enabled")
            self.createdBy = try fields.require("created_by")
            self.createdDt = try fields.require("created_dt")
            self.customRegistryAccessKey = fields.take("custom_registry_access_key")
            self.customRegistryHost = fields.take("custom_registry_host")
            self.description = fields.take("description")
            self.displayVersion = try fields.require("display_version")
            self.domainName = fields.take("domain_name")
            self.endpointIpAddress = fields.take("endpoint_ip_address")
            self.endpointType = fields.take("endpoint_type")
            self.imageId = try fields.require("image_id")
            self.imageName = try fields.require("image_name")
            self.modifiedBy = fields.take("modified_by")
            self.modifiedDt = fields.take("modified_dt")
            self.namespaceName = fields.take("namespace_name")
            self.productGroupId = fields.take("product_group_id")
            self.projectId = try fields.require("project_id")
            self.requestId = fields.take("request_id")
            self.resourceLimitText = fields.take("resource_limit_text")
            self.resourceRequestText = fields.take("resource_request_text")
            self.storageClassName = fields.take("storage_class_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cloud_ml_id", self.cloudMlId)
            fields.put("cloud_ml_name", self.cloudMlName)
            fields.put("cloud_ml_state", self.cloudMlState)
            fields.put("cluster_id", self.clusterId)
            fields.put("cluster_name", self.clusterName)
            fields.putFilled("cluster_permission", self.clusterPermission)
            fields.put("cluster_request_failed", self.clusterRequestFailed)
            fields.put("copilot_enabled", self.copilotEnabled)
            fields.put("created_by", self.createdBy)
            fields.put("created_dt", self.createdDt)
            fields.put("custom_registry_access_key", self.customRegistryAccessKey)
            fields.put("custom_registry_host", self.customRegistryHost)
            fields.put("description", self.description)
            fields.put("display_version", self.displayVersion)
            fields.put("domain_name", self.domainName)
            fields.put("endpoint_ip_address", self.endpointIpAddress)
            fields.put("endpoint_type", self.endpointType)
            fields.put("image_id", self.imageId)
            fields.put("image_name", self.imageName)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modified_dt", self.modifiedDt)
            fields.put("namespace_name", self.namespaceName)
            fields.put("product_group_id", self.productGroupId)
            fields.put("project_id", self.projectId)
            fields.put("request_id", self.requestId)
            fields.put("resource_limit_text", self.resourceLimitText)
            fields.put("resource_request_text", self.resourceRequestText)
            fields.put("storage_class_name", self.storageClassName)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// A version of Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageattr/>
    public struct CloudMlImage: Model, FieldValue {
        /// Whether this version has the copilot, as text.
        public var copilotEnabled: String
        /// Version as shown to users.
        public var displayVersion: String
        /// Id of the image, opaque text.
        public var imageId: String
        /// Name of the image.
        public var imageName: String
        /// Version of Kubernetes.
        public var k8sVersion: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - copilotEnabled: Whether this version has the copilot, as text.
        ///   - displayVersion: Version as shown to users.
        ///   - imageId: Id of the image, opaque text.
        ///   - imageName: Name of the image.
        ///   - k8sVersion: Version of Kubernetes.
        ///   - extra: Fields that this version does not know.
        public init(
            copilotEnabled: String,
            displayVersion: String,
            imageId: String,
            imageName: String,
            k8sVersion: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.copilotEnabled = copilotEnabled
            self.displayVersion = displayVersion
            self.imageId = imageId
            self.imageName = imageName
            self.k8sVersion = k8sVersion
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.copilotEnabled = try fields.require("copilot_enabled")
            self.displayVersion = try fields.require("display_version")
            self.imageId = try fields.require("image_id")
            self.imageName = try fields.require("image_name")
            self.k8sVersion = fields.take("k8s_version")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("copilot_enabled", self.copilotEnabled)
            fields.put("display_version", self.displayVersion)
            fields.put("image_id", self.imageId)
            fields.put("image_name", self.imageName)
            fields.put("k8s_version", self.k8sVersion)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// Versions of Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageversionsresponse/>
    public struct CloudMlImagesResponse: Model, FieldValue {
        /// The versions.
        public var contents: [CloudMlImage]
        /// Number of versions.
        public var totalCount: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: The versions.
        ///   - totalCount: Number of versions.
        ///   - extra: Fields that this version does not know.
        public init(contents: [CloudMlImage] = [], totalCount: Int? = nil, extra: [String: JSONValue] = [:]) {
            self.contents = contents
            self.totalCount = totalCount
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.totalCount = fields.take("total_count")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("total_count", self.totalCount)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// The Cloud ML of a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlproductresponse/>
    public struct CloudMlProductResponse: Model, FieldValue {
        /// Id of the Cloud ML.
        public var cloudMlId: String
        /// State of the Cloud ML.
        public var cloudMlState: CloudMlState
        /// Id of the Kubernetes cluster.
        public var clusterId: String
        /// Whether the copilot is deployed.
        public var copilotEnabled: Bool
        /// Id of the user who created it.
        public var createdBy: String
        /// When it was created.
        public var createdDt: Timestamp
        /// Access key of the container registry.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var customRegistryAccessKey: Secret?
        /// Host of the container registry.
        public var customRegistryHost: String?
        /// Free text.
        public var description: String?
        /// Version as shown to users.
        public var displayVersion: String
        /// Domain name it is reached under.
        public var domainName: String?
        /// Where it is reachable from.
        public var endpointType: EndpointType?
        /// Id of the image, opaque text.
        public var imageId: String
        /// Name of the image.
        public var imageName: String
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// When it last changed.
        public var modifiedDt: Timestamp?
        /// Kubernetes namespace it runs in.
        public var namespaceName: String?
        /// Id of the product group.
        public var productGroupId: String?
        /// Id of the project.
        public var projectId: String
        /// Id of the accepted request, for questions to the vendor.
        public var requestId: String?
        /// Limits of resources, as text.
        public var resourceLimitText: String?
        /// Requests of resources, as text.
        public var resourceRequestText: String?
        /// Kubernetes storage class that volumes are made in.
        public var storageClassName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cloudMlId: Id of the Cloud ML.
        ///   - cloudMlState: State of the Cloud ML.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - copilotEnabled: Whether the copilot is deployed.
        ///   - createdBy: Id of the user who created it.
        ///   - createdDt: When it was created.
        ///   - displayVersion: Version as shown to users.
        ///   - imageId: Id of the image, opaque text.
        ///   - imageName: Name of the image.
        ///   - projectId: Id of the project.
        ///   - customRegistryAccessKey: Access key of the container registry.
        ///   - customRegistryHost: Host of the container registry.
        ///   - description: Free text.
        ///   - domainName: Domain name it is reached under.
        ///   - endpointType: Where it is reachable from.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifiedDt: When it last changed.
        ///   - namespaceName: Kubernetes namespace it runs in.
        ///   - productGroupId: Id of the product group.
        ///   - requestId: Id of the accepted request, for questions to the vendor.
        ///   - resourceLimitText: Limits of resources, as text.
        ///   - resourceRequestText: Requests of resources, as text.
        ///   - storageClassName: Kubernetes storage class that volumes are made in.
        ///   - extra: Fields that this version does not know.
        public init(
            cloudMlId: String,
            cloudMlState: CloudMlState,
            clusterId: String,
            copilotEnabled: Bool,
            createdBy: String,
            createdDt: Timestamp,
            displayVersion: String,
            imageId: String,
            imageName: String,
            projectId: String,
            customRegistryAccessKey: Secret? = nil,
            customRegistryHost: String? = nil,
            description: String? = nil,
            domainName: String? = nil,
            endpointType: EndpointType? = nil,
            modifiedBy: String? = nil,
            modifiedDt: Timestamp? = nil,
            namespaceName: String? = nil,
            productGroupId: String? = nil,
            requestId: String? = nil,
            resourceLimitText: String? = nil,
            resourceRequestText: String? = nil,
            storageClassName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cloudMlId = cloudMlId
            self.cloudMlState = cloudMlState
            self.clusterId = clusterId
            self.copilotEnabled = copilotEnabled
            self.createdBy = createdBy
            self.createdDt = createdDt
            self.customRegistryAccessKey = customRegistryAccessKey
            self.customRegistryHost = customRegistryHost
            self.description = description
            self.displayVersion = displayVersion
            self.domainName = domainName
            self.endpointType = endpointType
            self.imageId = imageId
            self.imageName = imageName
            self.modifiedBy = modifiedBy
            self.modifiedDt = modifiedDt
            self.namespaceName = namespaceName
            self.productGroupId = productGroupId
            self.projectId = projectId
            self.requestId = requestId
            self.resourceLimitText = resourceLimitText
            self.resourceRequestText = resourceRequestText
            self.storageClassName = storageClassName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cloudMlId = try fields.require("cloud_ml_id")
            self.cloudMlState = try fields.require("cloud_ml_state")
            self.clusterId = try fields.require("cluster_id")
            self.copilotEnabled = try fields.require("copilot_enabled")
            self.createdBy = try fields.require("created_by")
            self.createdDt = try fields.require("created_dt")
            self.customRegistryAccessKey = fields.take("custom_registry_access_key")
            self.customRegistryHost = fields.take("custom_registry_host")
            self.description = fields.take("description")
            self.displayVersion = try fields.require("display_version")
            self.domainName = fields.take("domain_name")
            self.endpointType = fields.take("endpoint_type")
            self.imageId = try fields.require("image_id")
            self.imageName = try fields.require("image_name")
            self.modifiedBy = fields.take("modified_by")
            self.modifiedDt = fields.take("modified_dt")
            self.namespaceName = fields.take("namespace_name")
            self.productGroupId = fields.take("product_group_id")
            self.projectId = try fields.require("project_id")
            self.requestId = fields.take("request_id")
            self.resourceLimitText = fields.take("resource_limit_text")
            self.resourceRequestText = fields.take("resource_request_text")
            self.storageClassName = fields.take("storage_class_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cloud_ml_id", self.cloudMlId)
            fields.put("cloud_ml_state", self.cloudMlState)
            fields.put("cluster_id", self.clusterId)
            fields.put("copilot_enabled", self.copilotEnabled)
            fields.put("created_by", self.createdBy)
            fields.put("created_dt", self.createdDt)
            fields.put("custom_registry_access_key", self.customRegistryAccessKey)
            fields.put("custom_registry_host", self.customRegistryHost)
            fields.put("description", self.description)
            fields.put("display_version", self.displayVersion)
            fields.put("domain_name", self.domainName)
            fields.put("endpoint_type", self.endpointType)
            fields.put("image_id", self.imageId)
            fields.put("image_name", self.imageName)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modified_dt", self.modifiedDt)
            fields.put("namespace_name", self.namespaceName)
            fields.put("product_group_id", self.productGroupId)
            fields.put("project_id", self.projectId)
            fields.put("request_id", self.requestId)
            fields.put("resource_limit_text", self.resourceLimitText)
            fields.put("resource_request_text", self.resourceRequestText)
            fields.put("storage_class_name", self.storageClassName)
            fields.put(extra: extra)
        }
    }
}

extension CloudML {
    /// A reason why Cloud ML cannot be deployed.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableexception/>
    public struct CloudMlReleaseObstacle: Model, FieldValue {
        /// The reason in general.
        public var defaultMessage: String?
        /// The reason in particular.
        public var detailMessage: String?
        /// The reason as a code.
        public var errorCode: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - errorCode: The reason as a code.
        ///   - defaultMessage: The reason in general.
        ///   - detailMessage: The reason in particular.
        ///   - extra: Fields that this version does not know.
        public init(
            errorCode: String,
            defaultMessage: String? = nil,
            detailMessage: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.defaultMessage = defaultMessage
            self.detailMessage = detailMessage
            self.errorCode = errorCode
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.defaultMessage = fields.take("default_message")
            self.detailMessage = fields.take("detail_message")
            self.errorCode = try fields.require("error_code")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("default_message", self.defaultMessage)
            fields.put("detail_message", self.detailMessage)
            fields.put("error_code", self.errorCode)
            fields.put(extra: extra)
        }
    }
}
