// Samsung Cloud Platform AI&MLOps Platform: models.
//
// Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// Kind of nodes the platform runs on.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/>
    public struct AiMlOpsPlatformCreateNodeType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Virtual machines.
        public static let vm = AiMlOpsPlatformCreateNodeType(rawValue: "vm")

        /// Bare metal.
        public static let bm = AiMlOpsPlatformCreateNodeType(rawValue: "bm")

        public static let known: [AiMlOpsPlatformCreateNodeType] = [.vm, .bm]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// State of the Kubernetes cluster.
    public struct AiMlOpsPlatformDetailClusterState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Runs.
        public static let running = AiMlOpsPlatformDetailClusterState(rawValue: "RUNNING")

        public static let known: [AiMlOpsPlatformDetailClusterState] = [.running]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// What to do with the DNS record.
    public struct AiMlOpsPlatformDomainServiceOperationType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Make the record.
        public static let create = AiMlOpsPlatformDomainServiceOperationType(rawValue: "CREATE")

        /// Change the record.
        public static let update = AiMlOpsPlatformDomainServiceOperationType(rawValue: "UPDATE")

        /// Remove the record.
        public static let delete = AiMlOpsPlatformDomainServiceOperationType(rawValue: "DELETE")

        public static let known: [AiMlOpsPlatformDomainServiceOperationType] = [.create, .update, .delete]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// Image category.
    public struct AiMlOpsPlatformImageCategory: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Seen by a third party.
        public static let app = AiMlOpsPlatformImageCategory(rawValue: "APP")

        public static let known: [AiMlOpsPlatformImageCategory] = [.app]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// Edition of the product.
    public struct Edition: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Enterprise edition.
        public static let enterprise = Edition(rawValue: "Enterprise")

        /// Mini edition.
        public static let mini = Edition(rawValue: "Mini")

        public static let known: [Edition] = [.enterprise, .mini]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// Where the platform is reachable from.
    public struct EndpointType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Reachable from the internet.
        public static let `public` = EndpointType(rawValue: "Public")

        /// Reachable inside the VPC.
        public static let `private` = EndpointType(rawValue: "Private")

        public static let known: [EndpointType] = [.`public`, .`private`]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    ///
    /// State of the release.
    public struct ReleaseState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Deployed and usable.
        public static let deployed = ReleaseState(rawValue: "DEPLOYED")

        public static let known: [ReleaseState] = [.deployed]
    }
}

extension AIMLOps {
    /// Text with known values; any other text is as good.
    public struct ValidateClusterResourceSizeProductType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Enterprise edition, as the reference writes it.
        public static let enterprise = ValidateClusterResourceSizeProductType(rawValue: "Enterprise")

        /// Mini edition, as the reference writes it.
        public static let mini = ValidateClusterResourceSizeProductType(rawValue: "Mini")

        /// Enterprise edition, as a message of the service writes it.
        public static let enterpriseLowerCase = ValidateClusterResourceSizeProductType(rawValue: "enterprise")

        /// Mini edition, as a message of the service writes it.
        public static let miniLowerCase = ValidateClusterResourceSizeProductType(rawValue: "mini")

        public static let known: [ValidateClusterResourceSizeProductType] = [.enterprise, .mini, .enterpriseLowerCase, .miniLowerCase]
    }
}

extension AIMLOps {
    /// The release to deploy.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/>
    public struct AiMlOpsPlatformCreateRequest: Model, FieldValue {
        /// Where the platform is reachable from.
        public var aiMlOpsPlatformEndpointType: EndpointType?
        /// Edition of the product.
        public var aiMlOpsPlatformType: Edition
        /// Id of the existing Kubernetes cluster; left out for a new one.
        public var clusterId: String?
        /// Id of the image, opaque text.
        public var imageId: String
        /// E-mail address of the first user.
        public var initialUserEmail: String?
        /// Password of the first user.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var initialUserPassword: Secret?
        /// Name of the release.
        public var releaseName: String
        /// Kubernetes storage class that volumes are made in.
        public var storageClassName: String?
        /// Tags to attach.
        public var tags: [[String: JSONValue]]?
        /// Kind of nodes the platform runs on. Since API version 1.2.
        public var nodeType: AiMlOpsPlatformCreateNodeType?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - aiMlOpsPlatformType: Edition of the product.
        ///   - imageId: Id of the image, opaque text.
        ///   - releaseName: Name of the release.
        ///   - aiMlOpsPlatformEndpointType: Where the platform is reachable from.
        ///   - clusterId: Id of the existing Kubernetes cluster; left out for a new one.
        ///   - initialUserEmail: E-mail address of the first user.
        ///   - initialUserPassword: Password of the first user.
        ///   - storageClassName: Kubernetes storage class that volumes are made in.
        ///   - tags: Tags to attach.
        ///   - nodeType: Kind of nodes the platform runs on. Since API version 1.2.
        ///   - extra: Fields that this version does not know.
        public init(
            aiMlOpsPlatformType: Edition,
            imageId: String,
            releaseName: String,
            aiMlOpsPlatformEndpointType: EndpointType? = nil,
            clusterId: String? = nil,
            initialUserEmail: String? = nil,
            initialUserPassword: Secret? = nil,
            storageClassName: String? = nil,
            tags: [[String: JSONValue]]? = nil,
            nodeType: AiMlOpsPlatformCreateNodeType? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.aiMlOpsPlatformEndpointType = aiMlOpsPlatformEndpointType
            self.aiMlOpsPlatformType = aiMlOpsPlatformType
            self.clusterId = clusterId
            self.imageId = imageId
            self.initialUserEmail = initialUserEmail
            self.initialUserPassword = initialUserPassword
            self.releaseName = releaseName
            self.storageClassName = storageClassName
            self.tags = tags
            self.nodeType = nodeType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.aiMlOpsPlatformEndpointType = fields.take("ai_ml_ops_platform_endpoint_type")
            self.aiMlOpsPlatformType = try fields.require("ai_ml_ops_platform_type")
            self.clusterId = fields.take("cluster_id")
            self.imageId = try fields.require("image_id")
            self.initialUserEmail = fields.take("initial_user_email")
            self.initialUserPassword = fields.take("initial_user_password")
            self.releaseName = try fields.require("release_name")
            self.storageClassName = fields.take("storage_class_name")
            self.tags = fields.take("tags")
            self.nodeType = fields.take("node_type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("ai_ml_ops_platform_endpoint_type", self.aiMlOpsPlatformEndpointType)
            fields.put("ai_ml_ops_platform_type", self.aiMlOpsPlatformType)
            fields.put("cluster_id", self.clusterId)
            fields.put("image_id", self.imageId)
            fields.put("initial_user_email", self.initialUserEmail)
            fields.put("initial_user_password", self.initialUserPassword)
            fields.put("release_name", self.releaseName)
            fields.put("storage_class_name", self.storageClassName)
            fields.put("tags", self.tags)
            fields.put("node_type", self.nodeType)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// A platform release.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdetailresponse/>
    public struct AiMlOpsPlatformDetailResponse: Model, FieldValue {
        /// DNS record of the release.
        public var aiMlOpsPlatformDomainService: [String: JSONValue]
        /// IP address the platform is reached under.
        public var aiMlOpsPlatformEndpointIpAddress: String?
        /// Port the platform is reached under, as text.
        public var aiMlOpsPlatformEndpointPort: String?
        /// Where the platform is reachable from.
        public var aiMlOpsPlatformEndpointType: EndpointType?
        /// Edition of the product.
        public var aiMlOpsPlatformType: Edition?
        /// Id of the Kubernetes cluster.
        public var clusterId: String?
        /// Name of the Kubernetes cluster.
        public var clusterName: String?
        /// State of the Kubernetes cluster.
        public var clusterState: AiMlOpsPlatformDetailClusterState?
        /// Id of the user who created it.
        public var createdBy: String?
        /// When it was created.
        public var createdDt: Timestamp?
        /// State of the dashboard; values are not documented.
        public var dashboardState: String?
        /// Id of the image, opaque text.
        public var imageId: String?
        /// Name of the image.
        public var imageName: String?
        /// E-mail address of the first user.
        public var initialUserEmail: String?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// When it last changed.
        public var modifiedDt: Timestamp?
        /// Id of the project.
        public var projectId: String?
        /// Name of the project.
        public var projectName: String?
        /// Id of the release.
        public var releaseId: String
        /// Name of the release.
        public var releaseName: String?
        /// State of the release.
        public var releaseState: ReleaseState
        /// Kubernetes storage class that volumes are made in.
        public var storageClassName: String?
        /// Version of the platform.
        public var version: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - releaseId: Id of the release.
        ///   - releaseState: State of the release.
        ///   - aiMlOpsPlatformDomainService: DNS record of the release.
        ///   - aiMlOpsPlatformEndpointIpAddress: IP address the platform is reached under.
        ///   - aiMlOpsPlatformEndpointPort: Port the platform is reached under, as text.
        ///   - aiMlOpsPlatformEndpointType: Where the platform is reachable from.
        ///   - aiMlOpsPlatformType: Edition of the product.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - clusterName: Name of the Kubernetes cluster.
        ///   - clusterState: State of the Kubernetes cluster.
        ///   - createdBy: Id of the user who created it.
        ///   - createdDt: When it was created.
        ///   - dashboardState: State of the dashboard; values are not documented.
        ///   - imageId: Id of the image, opaque text.
        ///   - imageName: Name of the image.
        ///   - initialUserEmail: E-mail address of the first user.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifiedDt: When it last changed.
        ///   - projectId: Id of the project.
        ///   - projectName: Name of the project.
        ///   - releaseName: Name of the release.
        ///   - storageClassName: Kubernetes storage class that volumes are made in.
        ///   - version: Version of the platform.
        ///   - extra: Fields that this version does not know.
        public init(
            releaseId: String,
            releaseState: ReleaseState,
            aiMlOpsPlatformDomainService: [String: JSONValue] = [:],
            aiMlOpsPlatformEndpointIpAddress: String? = nil,
            aiMlOpsPlatformEndpointPort: String? = nil,
            aiMlOpsPlatformEndpointType: EndpointType? = nil,
            aiMlOpsPlatformType: Edition? = nil,
            clusterId: String? = nil,
            clusterName: String? = nil,
            clusterState: AiMlOpsPlatformDetailClusterState? = nil,
            createdBy: String? = nil,
            createdDt: Timestamp? = nil,
            dashboardState: String? = nil,
            imageId: String? = nil,
            imageName: String? = nil,
            initialUserEmail: String? = nil,
            modifiedBy: String? = nil,
            modifiedDt: Timestamp? = nil,
            projectId: String? = nil,
            projectName: String? = nil,
            releaseName: String? = nil,
            storageClassName: String? = nil,
            version: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.aiMlOpsPlatformDomainService = aiMlOpsPlatformDomainService
            self.aiMlOpsPlatformEndpointIpAddress = aiMlOpsPlatformEndpointIpAddress
            self.aiMlOpsPlatformEndpointPort = aiMlOpsPlatformEndpointPort
            self.aiMlOpsPlatformEndpointType = aiMlOpsPlatformEndpointType
            self.aiMlOpsPlatformType = aiMlOpsPlatformType
            self.clusterId = clusterId
            self.clusterName = clusterName
            self.clusterState = clusterState
            self.createdBy = createdBy
            self.createdDt = createdDt
            self.dashboardState = dashboardState
            self.imageId = imageId
            self.imageName = imageName
            self.initialUserEmail = initialUserEmail
            self.modifiedBy = modifiedBy
            self.modifiedDt = modifiedDt
            self.projectId = projectId
            self.projectName = projectName
            self.releaseId = releaseId
            self.releaseName = releaseName
            self.releaseState = releaseState
            self.storageClassName = storageClassName
            self.version = version
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.aiMlOpsPlatformDomainService = fields.take("ai_ml_ops_platform_domain_service") ?? [:]
            self.aiMlOpsPlatformEndpointIpAddress = fields.take("ai_ml_ops_platform_endpoint_ip_address")
            self.aiMlOpsPlatformEndpointPort = fields.take("ai_ml_ops_platform_endpoint_port")
            self.aiMlOpsPlatformEndpointType = fields.take("ai_ml_ops_platform_endpoint_type")
            self.aiMlOpsPlatformType = fields.take("ai_ml_ops_platform_type")
            self.clusterId = fields.take("cluster_id")
            self.clusterName = fields.take("cluster_name")
            self.clusterState = fields.take("cluster_state")
            self.createdBy = fields.take("created_by")
            self.createdDt = fields.take("created_dt")
            self.dashboardState = fields.take("dashboard_state")
            self.imageId = fields.take("image_id")
            self.imageName = fields.take("image_name")
            self.initialUserEmail = fields.take("initial_user_email")
            self.modifiedBy = fields.take("modified_by")
            self.modifiedDt = fields.take("modified_dt")
            self.projectId = fields.take("project_id")
            self.projectName = fields.take("project_name")
            self.releaseId = try fields.require("release_id")
            self.releaseName = fields.take("release_name")
            self.releaseState = try fields.require("release_state")
            self.storageClassName = fields.take("storage_class_name")
            self.version = fields.take("version")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("ai_ml_ops_platform_domain_service", self.aiMlOpsPlatformDomainService)
            fields.put("ai_ml_ops_platform_endpoint_ip_address", self.aiMlOpsPlatformEndpointIpAddress)
            fields.put("ai_ml_ops_platform_endpoint_port", self.aiMlOpsPlatformEndpointPort)
            fields.put("ai_ml_ops_platform_endpoint_type", self.aiMlOpsPlatformEndpointType)
            fields.put("ai_ml_ops_platform_type", self.aiMlOpsPlatformType)
            fields.put("cluster_id", self.clusterId)
            fields.put("cluster_name", self.clusterName)
            fields.put("cluster_state", self.clusterState)
            fields.put("created_by", self.createdBy)
            fields.put("created_dt", self.createdDt)
            fields.put("dashboard_state", self.dashboardState)
            fields.put("image_id", self.imageId)
            fields.put("image_name", self.imageName)
            fields.put("initial_user_email", self.initialUserEmail)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modified_dt", self.modifiedDt)
            fields.put("project_id", self.projectId)
            fields.put("project_name", self.projectName)
            fields.put("release_id", self.releaseId)
            fields.put("release_name", self.releaseName)
            fields.put("release_state", self.releaseState)
            fields.put("storage_class_name", self.storageClassName)
            fields.put("version", self.version)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// Change of the DNS record of a release.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdomainservicereuqest/>
    public struct AiMlOpsPlatformDomainServiceRequest: Model, FieldValue {
        /// Id of the DNS zone.
        public var dnsId: String?
        /// The full domain name.
        public var domainServiceName: String?
        /// IP address that the record points to.
        public var ip: String?
        /// What to do with the DNS record.
        public var operationType: AiMlOpsPlatformDomainServiceOperationType?
        /// Id of the DNS record.
        public var recordId: String?
        /// Name of the DNS record.
        public var recordName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - dnsId: Id of the DNS zone.
        ///   - domainServiceName: The full domain name.
        ///   - ip: IP address that the record points to.
        ///   - operationType: What to do with the DNS record.
        ///   - recordId: Id of the DNS record.
        ///   - recordName: Name of the DNS record.
        ///   - extra: Fields that this version does not know.
        public init(
            dnsId: String? = nil,
            domainServiceName: String? = nil,
            ip: String? = nil,
            operationType: AiMlOpsPlatformDomainServiceOperationType? = nil,
            recordId: String? = nil,
            recordName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.dnsId = dnsId
            self.domainServiceName = domainServiceName
            self.ip = ip
            self.operationType = operationType
            self.recordId = recordId
            self.recordName = recordName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.dnsId = fields.take("dns_id")
            self.domainServiceName = fields.take("domain_service_name")
            self.ip = fields.take("ip")
            self.operationType = fields.take("operation_type")
            self.recordId = fields.take("record_id")
            self.recordName = fields.take("record_name")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("dns_id", self.dnsId)
            fields.put("domain_service_name", self.domainServiceName)
            fields.put("ip", self.ip)
            fields.put("operation_type", self.operationType)
            fields.put("record_id", self.recordId)
            fields.put("record_name", self.recordName)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// A platform image.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimagesresponse/>
    public struct AiMlOpsPlatformImage: Model, FieldValue {
        /// Base image tag.
        public var baseImage: String?
        /// Image category.
        public var category: AiMlOpsPlatformImageCategory?
        /// Id of the user who created it.
        public var createdBy: String?
        /// When it was created.
        public var createdDt: Timestamp?
        /// Free text.
        public var description: String?
        /// Icon content.
        public var iconFile: String?
        /// Icon file name.
        public var iconFileName: String?
        /// Free-form image attributes.
        public var imageAttr: [String: JSONValue]
        /// Id of the image, opaque text.
        public var imageId: String
        /// Name of the image.
        public var imageName: String?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// When it last changed.
        public var modifiedDt: Timestamp?
        /// Operating system type.
        public var osType: String?
        /// Edition of the product.
        public var productType: Edition?
        /// Id of the project.
        public var projectId: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - imageId: Id of the image, opaque text.
        ///   - baseImage: Base image tag.
        ///   - category: Image category.
        ///   - createdBy: Id of the user who created it.
        ///   - createdDt: When it was created.
        ///   - description: Free text.
        ///   - iconFile: Icon content.
        ///   - iconFileName: Icon file name.
        ///   - imageAttr: Free-form image attributes.
        ///   - imageName: Name of the image.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifiedDt: When it last changed.
        ///   - osType: Operating system type.
        ///   - productType: Edition of the product.
        ///   - projectId: Id of the project.
        ///   - extra: Fields that this version does not know.
        public init(
            imageId: String,
            baseImage: String? = nil,
            category: AiMlOpsPlatformImageCategory? = nil,
            createdBy: String? = nil,
            createdDt: Timestamp? = nil,
            description: String? = nil,
            iconFile: String? = nil,
            iconFileName: String? = nil,
            imageAttr: [String: JSONValue] = [:],
            imageName: String? = nil,
            modifiedBy: String? = nil,
            modifiedDt: Timestamp? = nil,
            osType: String? = nil,
            productType: Edition? = nil,
            projectId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.baseImage = baseImage
            self.category = category
            self.createdBy = createdBy
            self.createdDt = createdDt
            self.description = description
            self.iconFile = iconFile
            self.iconFileName = iconFileName
            self.imageAttr = imageAttr
            self.imageId = imageId
            self.imageName = imageName
            self.modifiedBy = modifiedBy
            self.modifiedDt = modifiedDt
            self.osType = osType
            self.productType = productType
            self.projectId = projectId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.baseImage = fields.take("base_image")
            self.category = fields.take("category")
            self.createdBy = fields.take("created_by")
            self.createdDt = fields.take("created_dt")
            self.description = fields.take("description")
            self.iconFile = fields.take("icon_file")
            self.iconFileName = fields.take("icon_file_name")
            self.imageAttr = fields.take("image_attr") ?? [:]
            self.imageId = try fields.require("image_id")
            self.imageName = fields.take("image_name")
            self.modifiedBy = fields.take("modified_by")
            self.modifiedDt = fields.take("modified_dt")
            self.osType = fields.take("os_type")
            self.productType = fields.take("product_type")
            self.projectId = fields.take("project_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("base_image", self.baseImage)
            fields.put("category", self.category)
            fields.put("created_by", self.createdBy)
            fields.put("created_dt", self.createdDt)
            fields.put("description", self.description)
            fields.put("icon_file", self.iconFile)
            fields.put("icon_file_name", self.iconFileName)
            fields.putFilled("image_attr", self.imageAttr)
            fields.put("image_id", self.imageId)
            fields.put("image_name", self.imageName)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modified_dt", self.modifiedDt)
            fields.put("os_type", self.osType)
            fields.put("product_type", self.productType)
            fields.put("project_id", self.projectId)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// A page of images.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimageslistresponse/>
    public struct AiMlOpsPlatformImagesListResponse: Model, FieldValue {
        /// Items of this page.
        public var contents: [AiMlOpsPlatformImage]
        /// Number of items on all pages.
        public var totalCount: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: Items of this page.
        ///   - totalCount: Number of items on all pages.
        ///   - extra: Fields that this version does not know.
        public init(contents: [AiMlOpsPlatformImage] = [], totalCount: Int? = nil, extra: [String: JSONValue] = [:]) {
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

extension AIMLOps {
    /// A release in a list.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubeflowresponse/>
    public struct AiMlOpsPlatformSummary: Model, FieldValue {
        /// Id of the Kubernetes cluster.
        public var clusterId: String?
        /// Name of the Kubernetes cluster.
        public var clusterName: String?
        /// Id of the user who created it.
        public var createdBy: String?
        /// When it was created.
        public var createdDt: Timestamp?
        /// Edition of the product.
        public var kubeflowType: Edition?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// When it last changed.
        public var modifiedDt: Timestamp?
        /// Id of the release.
        public var releaseId: String
        /// Name of the release.
        public var releaseName: String
        /// State of the release.
        public var status: ReleaseState?
        /// Version of the platform.
        public var version: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - releaseId: Id of the release.
        ///   - releaseName: Name of the release.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - clusterName: Name of the Kubernetes cluster.
        ///   - createdBy: Id of the user who created it.
        ///   - createdDt: When it was created.
        ///   - kubeflowType: Edition of the product.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - modifiedDt: When it last changed.
        ///   - status: State of the release.
        ///   - version: Version of the platform.
        ///   - extra: Fields that this version does not know.
        public init(
            releaseId: String,
            releaseName: String,
            clusterId: String? = nil,
            clusterName: String? = nil,
            createdBy: String? = nil,
            createdDt: Timestamp? = nil,
            kubeflowType: Edition? = nil,
            modifiedBy: String? = nil,
            modifiedDt: Timestamp? = nil,
            status: ReleaseState? = nil,
            version: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.clusterId = clusterId
            self.clusterName = clusterName
            self.createdBy = createdBy
            self.createdDt = createdDt
            self.kubeflowType = kubeflowType
            self.modifiedBy = modifiedBy
            self.modifiedDt = modifiedDt
            self.releaseId = releaseId
            self.releaseName = releaseName
            self.status = status
            self.version = version
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.clusterId = fields.take("cluster_id")
            self.clusterName = fields.take("cluster_name")
            self.createdBy = fields.take("created_by")
            self.createdDt = fields.take("created_dt")
            self.kubeflowType = fields.take("kubeflow_type")
            self.modifiedBy = fields.take("modified_by")
            self.modifiedDt = fields.take("modified_dt")
            self.releaseId = try fields.require("release_id")
            self.releaseName = try fields.require("release_name")
            self.status = fields.take("status")
            self.version = fields.take("version")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cluster_id", self.clusterId)
            fields.put("cluster_name", self.clusterName)
            fields.put("created_by", self.createdBy)
            fields.put("created_dt", self.createdDt)
            fields.put("kubeflow_type", self.kubeflowType)
            fields.put("modified_by", self.modifiedBy)
            fields.put("modified_dt", self.modifiedDt)
            fields.put("release_id", self.releaseId)
            fields.put("release_name", self.releaseName)
            fields.put("status", self.status)
            fields.put("version", self.version)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// A page of releases.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformslistresponse/>
    public struct AiMlOpsPlatformsListResponse: Model, FieldValue {
        /// Items of this page.
        public var contents: [AiMlOpsPlatformSummary]
        /// Number of items on all pages.
        public var totalCount: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: Items of this page.
        ///   - totalCount: Number of items on all pages.
        ///   - extra: Fields that this version does not know.
        public init(contents: [AiMlOpsPlatformSummary] = [], totalCount: Int? = nil, extra: [String: JSONValue] = [:]) {
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

extension AIMLOps {
    /// The request was accepted and is being carried out.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/asyncresponse/>
    public struct AsyncResponse: Model, FieldValue {
        /// Id of the project.
        public var projectId: String?
        /// Id of the accepted request, for questions to the vendor.
        public var requestId: String?
        /// Id of the resource the request is about.
        public var resourceId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - resourceId: Id of the resource the request is about.
        ///   - projectId: Id of the project.
        ///   - requestId: Id of the accepted request, for questions to the vendor.
        ///   - extra: Fields that this version does not know.
        public init(
            resourceId: String,
            projectId: String? = nil,
            requestId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.projectId = projectId
            self.requestId = requestId
            self.resourceId = resourceId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.projectId = fields.take("project_id")
            self.requestId = fields.take("request_id")
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

extension AIMLOps {
    /// Outcome of a check.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/checkresponse/>
    public struct CheckResponse: Model, FieldValue {
        /// Outcome of the check; what true means depends on the operation.
        public var result: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - result: Outcome of the check; what true means depends on the operation.
        ///   - extra: Fields that this version does not know.
        public init(result: Bool? = nil, extra: [String: JSONValue] = [:]) {
            self.result = result
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.result = fields.take("result")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("result", self.result)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// The cluster to make.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubernetesenginecreaterequest/>
    public struct KubernetesEngineCreateRequest: Model, FieldValue {
        /// Id of the CIFS file storage volume.
        public var cifsVolumeId: String?
        /// Whether logs go to the cloud logging service.
        public var cloudLoggingEnabled: Bool?
        /// Version of Kubernetes.
        public var k8sVersion: String
        /// Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter first, no hyphen last.
        public var kubernetesEngineName: String
        /// Id of the load balancer.
        public var lbId: String?
        /// Resources allowed on the private endpoint.
        public var privateAclIpResource: [[String: JSONValue]]?
        /// Address allowed on the public endpoint.
        public var publicAclIpAddress: String?
        /// Ids of the security groups of the cluster.
        public var securityGroupIdList: [String]
        /// Id of the subnet of the cluster.
        public var subnetId: String
        /// Id of the file storage volume of the cluster.
        public var volumeId: String
        /// Id of the VPC of the cluster.
        public var vpcId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - k8sVersion: Version of Kubernetes.
        ///   - kubernetesEngineName: Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter
        ///     first, no hyphen last.
        ///   - securityGroupIdList: Ids of the security groups of the cluster.
        ///   - subnetId: Id of the subnet of the cluster.
        ///   - volumeId: Id of the file storage volume of the cluster.
        ///   - vpcId: Id of the VPC of the cluster.
        ///   - cifsVolumeId: Id of the CIFS file storage volume.
        ///   - cloudLoggingEnabled: Whether logs go to the cloud logging service.
        ///   - lbId: Id of the load balancer.
        ///   - privateAclIpResource: Resources allowed on the private endpoint.
        ///   - publicAclIpAddress: Address allowed on the public endpoint.
        ///   - extra: Fields that this version does not know.
        public init(
            k8sVersion: String,
            kubernetesEngineName: String,
            securityGroupIdList: [String],
            subnetId: String,
            volumeId: String,
            vpcId: String,
            cifsVolumeId: String? = nil,
            cloudLoggingEnabled: Bool? = nil,
            lbId: String? = nil,
            privateAclIpResource: [[String: JSONValue]]? = nil,
            publicAclIpAddress: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cifsVolumeId = cifsVolumeId
            self.cloudLoggingEnabled = cloudLoggingEnabled
            self.k8sVersion = k8sVersion
            self.kubernetesEngineName = kubernetesEngineName
            self.lbId = lbId
            self.privateAclIpResource = privateAclIpResource
            self.publicAclIpAddress = publicAclIpAddress
            self.securityGroupIdList = securityGroupIdList
            self.subnetId = subnetId
            self.volumeId = volumeId
            self.vpcId = vpcId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cifsVolumeId = fields.take("cifs_volume_id")
            self.cloudLoggingEnabled = fields.take("cloud_logging_enabled")
            self.k8sVersion = try fields.require("k8s_version")
            self.kubernetesEngineName = try fields.require("kubernetes_engine_name")
            self.lbId = fields.take("lb_id")
            self.privateAclIpResource = fields.take("private_acl_ip_resource")
            self.publicAclIpAddress = fields.take("public_acl_ip_address")
            self.securityGroupIdList = try fields.require("security_group_id_list")
            self.subnetId = try fields.require("subnet_id")
            self.volumeId = try fields.require("volume_id")
            self.vpcId = try fields.require("vpc_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cifs_volume_id", self.cifsVolumeId)
            fields.put("cloud_logging_enabled", self.cloudLoggingEnabled)
            fields.put("k8s_version", self.k8sVersion)
            fields.put("kubernetes_engine_name", self.kubernetesEngineName)
            fields.put("lb_id", self.lbId)
            fields.put("private_acl_ip_resource", self.privateAclIpResource)
            fields.put("public_acl_ip_address", self.publicAclIpAddress)
            fields.put("security_group_id_list", self.securityGroupIdList)
            fields.put("subnet_id", self.subnetId)
            fields.put("volume_id", self.volumeId)
            fields.put("vpc_id", self.vpcId)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// Nodes of a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/listnoderesponse/>
    public struct ListNodeResponse: Model, FieldValue {
        /// Number of items.
        public var count: Int?
        /// Links, free-form.
        public var links: [[String: JSONValue]]
        /// Nodes.
        public var nodes: [NodeResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: Number of items.
        ///   - links: Links, free-form.
        ///   - nodes: Nodes.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            nodes: [NodeResponse] = [],
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

extension AIMLOps {
    /// Storage classes of a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/liststorageclassresponse/>
    public struct ListStorageClassResponse: Model, FieldValue {
        /// Number of items.
        public var count: Int?
        /// Links, free-form.
        public var links: [[String: JSONValue]]
        /// Storage classes.
        public var storageClasses: [StorageClassResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: Number of items.
        ///   - links: Links, free-form.
        ///   - storageClasses: Storage classes.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            links: [[String: JSONValue]] = [],
            storageClasses: [StorageClassResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.links = links
            self.storageClasses = storageClasses
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.links = fields.take("links") ?? []
            self.storageClasses = fields.take("storage_classes") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.putFilled("links", self.links)
            fields.putFilled("storage_classes", self.storageClasses)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// The node pool to make.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/nodepoolcreaterequest/>
    public struct NodePoolCreateRequest: Model, FieldValue {
        /// Id of the Kubernetes cluster; left out for a new one.
        public var clusterId: String?
        /// Number of nodes wanted.
        public var desiredNodeCount: Int?
        /// Node operating system.
        public var imageOs: String
        /// Node operating system version.
        public var imageOsVersion: String
        /// Whether broken nodes are replaced.
        public var isAutoRecovery: Bool?
        /// Whether the number of nodes follows the load.
        public var isAutoScale: Bool?
        /// Name of the key pair for logging in to nodes.
        public var keypairName: String
        /// Version of Kubernetes.
        public var kubernetesVersion: String?
        /// Greatest number of nodes when scaling is on.
        public var maxNodeCount: Int?
        /// Least number of nodes when scaling is on.
        public var minNodeCount: Int?
        /// Name of the node pool.
        public var name: String
        /// Kind of server of a node.
        public var serverTypeId: String
        /// Size of the disk of a node, probably in GB.
        ///
        /// Inferred.
        public var volumeSize: Int
        /// Kind of disk of a node.
        public var volumeTypeName: String
        /// Availability zone of the node pool. Since API version 1.2.
        ///
        /// Inferred.
        public var zone: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - imageOs: Node operating system.
        ///   - imageOsVersion: Node operating system version.
        ///   - keypairName: Name of the key pair for logging in to nodes.
        ///   - name: Name of the node pool.
        ///   - serverTypeId: Kind of server of a node.
        ///   - volumeSize: Size of the disk of a node, probably in GB.
        ///   - volumeTypeName: Kind of disk of a node.
        ///   - clusterId: Id of the Kubernetes cluster; left out for a new one.
        ///   - desiredNodeCount: Number of nodes wanted.
        ///   - isAutoRecovery: Whether broken nodes are replaced.
        ///   - isAutoScale: Whether the number of nodes follows the load.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - maxNodeCount: Greatest number of nodes when scaling is on.
        ///   - minNodeCount: Least number of nodes when scaling is on.
        ///   - zone: Availability zone of the node pool. Since API version 1.2.
        ///   - extra: Fields that this version does not know.
        public init(
            imageOs: String,
            imageOsVersion: String,
            keypairName: String,
            name: String,
            serverTypeId: String,
            volumeSize: Int,
            volumeTypeName: String,
            clusterId: String? = nil,
            desiredNodeCount: Int? = nil,
            isAutoRecovery: Bool? = nil,
            isAutoScale: Bool? = nil,
            kubernetesVersion: String? = nil,
            maxNodeCount: Int? = nil,
            minNodeCount: Int? = nil,
            zone: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.clusterId = clusterId
            self.desiredNodeCount = desiredNodeCount
            self.imageOs = imageOs
            self.imageOsVersion = imageOsVersion
            self.isAutoRecovery = isAutoRecovery
            self.isAutoScale = isAutoScale
            self.keypairName = keypairName
            self.kubernetesVersion = kubernetesVersion
            self.maxNodeCount = maxNodeCount
            self.minNodeCount = minNodeCount
            self.name = name
            self.serverTypeId = serverTypeId
            self.volumeSize = volumeSize
            self.volumeTypeName = volumeTypeName
            self.zone = zone
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.clusterId = fields.take("cluster_id")
            self.desiredNodeCount = fields.take("desired_node_count")
            self.imageOs = try fields.require("image_os")
            self.imageOsVersion = try fields.require("image_os_version")
            self.isAutoRecovery = fields.take("is_auto_recovery")
            self.isAutoScale = fields.take("is_auto_scale")
            self.keypairName = try fields.require("keypair_name")
            self.kubernetesVersion = fields.take("kubernetes_version")
            self.maxNodeCount = fields.take("max_node_count")
            self.minNodeCount = fields.take("min_node_count")
            self.name = try fields.require("name")
            self.serverTypeId = try fields.require("server_type_id")
            self.volumeSize = try fields.require("volume_size")
            self.volumeTypeName = try fields.require("volume_type_name")
            self.zone = fields.take("zone")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cluster_id", self.clusterId)
            fields.put("desired_node_count", self.desiredNodeCount)
            fields.put("image_os", self.imageOs)
            fields.put("image_os_version", self.imageOsVersion)
            fields.put("is_auto_recovery", self.isAutoRecovery)
            fields.put("is_auto_scale", self.isAutoScale)
            fields.put("keypair_name", self.keypairName)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put("max_node_count", self.maxNodeCount)
            fields.put("min_node_count", self.minNodeCount)
            fields.put("name", self.name)
            fields.put("server_type_id", self.serverTypeId)
            fields.put("volume_size", self.volumeSize)
            fields.put("volume_type_name", self.volumeTypeName)
            fields.put("zone", self.zone)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// A node of a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/noderesponse/>
    public struct NodeResponse: Model, FieldValue {
        /// Age, as text.
        public var age: String?
        /// Id of the Kubernetes cluster.
        public var clusterId: String?
        /// Container runtime version.
        public var containerVersion: String?
        /// When it was created, as text.
        public var createdAt: String?
        /// Public address of the node.
        public var externalIpAddress: String?
        /// GPU model.
        public var gpuName: String?
        /// IP address of the node inside the VPC.
        public var ip: String?
        /// Kernel version.
        public var kernelVersion: String?
        /// Version of Kubernetes.
        public var kubernetesVersion: String?
        /// Name of the node.
        public var name: String?
        /// Capacity entries of the node.
        public var nodeCapacities: [[String: JSONValue]]
        /// State of the node; values are not documented.
        public var nodeStatus: String?
        /// Pods on the node, as text.
        public var numberOfAllocatedPods: String?
        /// GPUs on the node.
        public var numberOfGpu: Int?
        /// Operating system of the node.
        public var osImage: String?
        /// Id of the Kubernetes object.
        public var uid: String?
        /// Whether the node belongs to a multi-node GPU cluster. Since API version 1.1.
        public var mngcNode: Bool?
        /// Kind of multi-node GPU cluster node. Since API version 1.1.
        public var mngcNodeType: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - age: Age, as text.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - containerVersion: Container runtime version.
        ///   - createdAt: When it was created, as text.
        ///   - externalIpAddress: Public address of the node.
        ///   - gpuName: GPU model.
        ///   - ip: IP address of the node inside the VPC.
        ///   - kernelVersion: Kernel version.
        ///   - kubernetesVersion: Version of Kubernetes.
        ///   - name: Name of the node.
        ///   - nodeCapacities: Capacity entries of the node.
        ///   - nodeStatus: State of the node; values are not documented.
        ///   - numberOfAllocatedPods: Pods on the node, as text.
        ///   - numberOfGpu: GPUs on the node.
        ///   - osImage: Operating system of the node.
        ///   - uid: Id of the Kubernetes object.
        ///   - mngcNode: Whether the node belongs to a multi-node GPU cluster. Since API version 1.1.
        ///   - mngcNodeType: Kind of multi-node GPU cluster node. Since API version 1.1.
        ///   - extra: Fields that this version does not know.
        public init(
            age: String? = nil,
            clusterId: String? = nil,
            containerVersion: String? = nil,
            createdAt: String? = nil,
            externalIpAddress: String? = nil,
            gpuName: String? = nil,
            ip: String? = nil,
            kernelVersion: String? = nil,
            kubernetesVersion: String? = nil,
            name: String? = nil,
            nodeCapacities: [[String: JSONValue]] = [],
            nodeStatus: String? = nil,
            numberOfAllocatedPods: String? = nil,
            numberOfGpu: Int? = nil,
            osImage: String? = nil,
            uid: String? = nil,
            mngcNode: Bool? = nil,
            mngcNodeType: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.age = age
            self.clusterId = clusterId
            self.containerVersion = containerVersion
            self.createdAt = createdAt
            self.externalIpAddress = externalIpAddress
            self.gpuName = gpuName
            self.ip = ip
            self.kernelVersion = kernelVersion
            self.kubernetesVersion = kubernetesVersion
            self.name = name
            self.nodeCapacities = nodeCapacities
            self.nodeStatus = nodeStatus
            self.numberOfAllocatedPods = numberOfAllocatedPods
            self.numberOfGpu = numberOfGpu
            self.osImage = osImage
            self.uid = uid
            self.mngcNode = mngcNode
            self.mngcNodeType = mngcNodeType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.age = fields.take("age")
            self.clusterId = fields.take("cluster_id")
            self.containerVersion = fields.take("container_version")
            self.createdAt = fields.take("created_at")
            self.externalIpAddress = fields.take("external_ip_address")
            self.gpuName = fields.take("gpu_name")
            self.ip = fields.take("ip")
            self.kernelVersion = fields.take("kernel_version")
            self.kubernetesVersion = fields.take("kubernetes_version")
            self.name = fields.take("name")
            self.nodeCapacities = fields.take("node_capacities") ?? []
            self.nodeStatus = fields.take("node_status")
            self.numberOfAllocatedPods = fields.take("number_of_allocated_pods")
            self.numberOfGpu = fields.take("number_of_gpu")
            self.osImage = fields.take("os_image")
            self.uid = fields.take("uid")
            self.mngcNode = fields.take("mngc_node")
            self.mngcNodeType = fields.take("mngc_node_type")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("age", self.age)
            fields.put("cluster_id", self.clusterId)
            fields.put("container_version", self.containerVersion)
            fields.put("created_at", self.createdAt)
            fields.put("external_ip_address", self.externalIpAddress)
            fields.put("gpu_name", self.gpuName)
            fields.put("ip", self.ip)
            fields.put("kernel_version", self.kernelVersion)
            fields.put("kubernetes_version", self.kubernetesVersion)
            fields.put("name", self.name)
            fields.putFilled("node_capacities", self.nodeCapacities)
            fields.put("node_status", self.nodeStatus)
            fields.put("number_of_allocated_pods", self.numberOfAllocatedPods)
            fields.put("number_of_gpu", self.numberOfGpu)
            fields.put("os_image", self.osImage)
            fields.put("uid", self.uid)
            fields.put("mngc_node", self.mngcNode)
            fields.put("mngc_node_type", self.mngcNodeType)
            fields.put(extra: extra)
        }
    }
}

extension AIMLOps {
    /// A storage class of a cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/storageclassresponse/>
    public struct StorageClassResponse: Model, FieldValue {
        /// Age, as text.
        public var age: String?
        /// Whether volumes can grow, as text.
        public var allowVolumeExpansion: String?
        /// Id of the Kubernetes cluster.
        public var clusterId: String?
        /// When it was created, as text.
        public var createdAt: String?
        /// Whether it is the default class, as text.
        public var defaultClass: String?
        /// Name of the storage class.
        public var name: String?
        /// Volume provisioner.
        public var provisioner: String?
        /// What happens to released volumes.
        public var pvReclaimPolicy: String?
        /// Id of the Kubernetes object.
        public var uid: String?
        /// When volumes are bound.
        public var volumeBindingMode: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - age: Age, as text.
        ///   - allowVolumeExpansion: Whether volumes can grow, as text.
        ///   - clusterId: Id of the Kubernetes cluster.
        ///   - createdAt: When it was created, as text.
        ///   - defaultClass: Whether it is the default class, as text.
        ///   - name: Name of the storage class.
        ///   - provisioner: Volume provisioner.
        ///   - pvReclaimPolicy: What happens to released volumes.
        ///   - uid: Id of the Kubernetes object.
        ///   - volumeBindingMode: When volumes are bound.
        ///   - extra: Fields that this version does not know.
        public init(
            age: String? = nil,
            allowVolumeExpansion: String? = nil,
            clusterId: String? = nil,
            createdAt: String? = nil,
            defaultClass: String? = nil,
            name: String? = nil,
            provisioner: String? = nil,
            pvReclaimPolicy: String? = nil,
            uid: String? = nil,
            volumeBindingMode: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.age = age
            self.allowVolumeExpansion = allowVolumeExpansion
            self.clusterId = clusterId
            self.createdAt = createdAt
            self.defaultClass = defaultClass
            self.name = name
            self.provisioner = provisioner
            self.pvReclaimPolicy = pvReclaimPolicy
            self.uid = uid
            self.volumeBindingMode = volumeBindingMode
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.age = fields.take("age")
            self.allowVolumeExpansion = fields.take("allow_volume_expansion")
            self.clusterId = fields.take("cluster_id")
            self.createdAt = fields.take("created_at")
            self.defaultClass = fields.take("default_class")
            self.name = fields.take("name")
            self.provisioner = fields.take("provisioner")
            self.pvReclaimPolicy = fields.take("pv_reclaim_policy")
            self.uid = fields.take("uid")
            self.volumeBindingMode = fields.take("volume_binding_mode")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("age", self.age)
            fields.put("allow_volume_expansion", self.allowVolumeExpansion)
            fields.put("cluster_id", self.clusterId)
            fields.put("created_at", self.createdAt)
            fields.put("default_class", self.defaultClass)
            fields.put("name", self.name)
            fields.put("provisioner", self.provisioner)
            fields.put("pv_reclaim_policy", self.pvReclaimPolicy)
            fields.put("uid", self.uid)
            fields.put("volume_binding_mode", self.volumeBindingMode)
            fields.put(extra: extra)
        }
    }
}
