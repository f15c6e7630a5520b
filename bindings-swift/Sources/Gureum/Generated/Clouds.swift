// A session per cloud: one set of keys, settings and connections for all its services.
//
// Made by `cargo dev generate` from `core/api`; do not edit.

/// All services of NAVER Cloud, with one set of settings.
///
/// Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
/// services are at one address. Each is made once, when it is asked for.
public struct NaverCloud: Session {
    public static let service = "data-forest"
    public let callers: Callers

    /// A session over something that makes calls; ``Session`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - callers: Make the calls.
    public init(callers: Callers) {
        self.callers = callers
    }

    /// The client of NAVER Cloud Data Forest.
    public var dataForest: DataForest {
        get throws { try client() }
    }
}

/// All services of Samsung Cloud, with one set of settings.
///
/// Their clients share keys, which are asked for once, region, limits, clock and trusted certificates, and connections where
/// services are at one address. Each is made once, when it is asked for.
public struct SamsungCloud: Session {
    public static let service = "ai-ml-ops"
    public let callers: Callers

    /// A session over something that makes calls; ``Session`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - callers: Make the calls.
    public init(callers: Callers) {
        self.callers = callers
    }

    /// The client of Samsung Cloud Platform AI&MLOps Platform.
    public var aiMlOps: AIMLOps {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Cloud ML.
    public var cloudMl: CloudML {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Container Registry.
    public var containerRegistry: ContainerRegistry {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform File Storage.
    public var fileStorage: FileStorage {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform IAM.
    public var iam: IAM {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Kubernetes Engine.
    public var kubernetesEngine: KubernetesEngine {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Load Balancer.
    public var loadBalancer: LoadBalancer {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Product.
    public var product: Product {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Quota.
    public var quota: Quota {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Resource Manager.
    public var resourceManager: ResourceManager {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Security Group.
    public var securityGroup: SecurityGroup {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform Virtual Server.
    public var virtualServer: VirtualServer {
        get throws { try client() }
    }

    /// The client of Samsung Cloud Platform VPC.
    public var vpc: VPC {
        get throws { try client() }
    }
}
