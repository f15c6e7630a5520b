// Samsung Cloud Platform AI&MLOps Platform: client.
//
// Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.

/// Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API versions 1.0 to 1.2;
/// the version sent is set for each operation.
public struct AIMLOps: Client {
    public static let service = "ai-ml-ops"
    public let caller: Caller

    public init(caller: Caller) {
        self.caller = caller
    }
}

extension AIMLOps {
    /// Test whether a Kubernetes cluster suits a version.
    ///
    /// Needs the 32 letters and digits of a cluster id. What `result` means here is not documented; a running cluster
    /// with nothing installed was seen to answer false.
    ///
    /// Note: The meaning of result=true/false is not documented for this operation. The example value of version
    /// (1.28.1, no leading v) looks like a Kubernetes version, while other examples write Kubernetes versions as
    /// v1.28.1; third-party live calls passed a platform version (1.9.2) and got 200. Seen by a third party (2026-06 to
    /// 2026-09): Leaving out version gave 400 ValidationError with detail \["Field required"\]. cluster_id must be 32
    /// hex characters without hyphens, otherwise 400 (message says it should have 32-letter UUID format). A running
    /// cluster with no release answered 200 {"result": false}.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - version: Version to test.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 400, `ValidationError`: The version is missing. The service says: `Field required`.
    /// - 400: The cluster id is not 32 hexadecimal digits without hyphens.
    public func checkClusterVersion(
        clusterId: String,
        version: String,
        options: CallOptions = CallOptions()
    ) async throws -> CheckResponse {
        let input = encoded {
            $0.put("cluster_id", clusterId)
            $0.put("version", version)
        }
        return try await self.caller.call("aiMlOps.checkClusterVersion", input, options)
    }

    /// Test whether a release name is taken.
    ///
    /// `result` is true if the name is taken and false if it is free.
    ///
    /// Note: result=true means the name is taken, false means it is free (documented). 404 is not in the documented
    /// response list of this operation. Seen by a third party (2026-06 to 2026-09): Called with a free name: 200
    /// {"result": false}; without release_name: 400.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseName: Release name to test.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 400: The release name is missing.
    public func checkDuplication(
        releaseName: String,
        options: CallOptions = CallOptions()
    ) async throws -> CheckResponse {
        try await self.caller.call("aiMlOps.checkDuplication", encoded { $0.put("release_name", releaseName) }, options)
    }

    /// List platform releases.
    ///
    /// Cut into pages; the first page is 0.
    ///
    /// Note: Seen by a third party (2026-06 to 2026-09): Empty account: 200 {"contents": \[\], "total_count": 0}.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/>
    ///
    /// - Parameters:
    ///   - size: Items per page. Default: `20`.
    ///   - page: Number of the page; the first is 0. Default: `0`.
    ///   - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    ///   - createdBy: Only releases that this user created.
    ///   - releaseName: Only the release of this name.
    ///   - clusterName: Only releases on this cluster.
    ///   - version: Only releases of this version.
    ///   - kubeflowType: Only releases of this edition.
    ///   - status: Only releases in this state.
    ///   - options: Limits of this call.
    public func listPlatforms(
        size: Int? = nil,
        page: Int? = nil,
        sort: String? = nil,
        createdBy: String? = nil,
        releaseName: String? = nil,
        clusterName: String? = nil,
        version: String? = nil,
        kubeflowType: ListPlatformsKubeflowType? = nil,
        status: ListPlatformsStatus? = nil,
        options: CallOptions = CallOptions()
    ) -> Pages<AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary> {
        let input = encoded {
            $0.put("size", size)
            $0.put("page", page)
            $0.put("sort", sort)
            $0.put("created_by", createdBy)
            $0.put("release_name", releaseName)
            $0.put("cluster_name", clusterName)
            $0.put("version", version)
            $0.put("kubeflow_type", kubeflowType)
            $0.put("status", status)
        }
        return self.caller.list("aiMlOps.listPlatforms", input, options) { $0.contents }
    }

    /// Deploy a platform onto an existing or a new Kubernetes cluster.
    ///
    /// Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send the first part
    /// alone, with `cluster_id`. For a new cluster send all three parts without `cluster_id`. The id of the new release
    /// comes as `resource_id`.
    ///
    /// Note: 1.1 seen 2026-06; 1.2 seen 2026-07 (new model AiMlOpsPlatformCreateWithK8sEngineRequestV1Dot2). Body is a
    /// wrapper of three objects; send only the first one (with cluster_id) to use an existing cluster, or all three to
    /// create the cluster and node pool in the same call (the choice itself is inferred from the model shapes). Success
    /// is 201 with AsyncResponse; resource_id is taken to be the release_id (inferred: the detail path is keyed by
    /// release_id). Seen by a third party (2026-06 to 2026-09): A flat body (without the wrapper) gave 400
    /// ValidationError \["Field required"\].
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - aiMlOpsPlatformCreateRequest: What to deploy.
    ///   - kubernetesEngineCreateRequest: The cluster to make first; left out for an existing one.
    ///   - nodePoolCreateRequest: The node pool to make first; left out for an existing cluster.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
    @discardableResult
    public func createPlatform(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = nil,
        nodePoolCreateRequest: NodePoolCreateRequest? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AsyncResponse {
        let input = encoded {
            $0.put("ai_ml_ops_platform_create_request", aiMlOpsPlatformCreateRequest)
            $0.put("kubernetes_engine_create_request", kubernetesEngineCreateRequest)
            $0.put("node_pool_create_request", nodePoolCreateRequest)
        }
        return try await self.caller.call("aiMlOps.createPlatform", input, options)
    }

    /// Read one platform release.
    ///
    /// Note: Seen by a third party (2026-06 to 2026-09): Unknown release_id (well formed): 404 with code
    /// PRODUCT-AI-ANALYTICS-USER-0002; a malformed one: 400.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the release: 32 hexadecimal digits.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400 instead.
    /// - 400: The release id is not 32 letters and digits.
    public func getPlatformDetails(
        releaseId: String,
        options: CallOptions = CallOptions()
    ) async throws -> AiMlOpsPlatformDetailResponse {
        try await self.caller.call("aiMlOps.getPlatformDetails", encoded { $0.put("release_id", releaseId) }, options)
    }

    /// Change the kind of endpoint or the domain of a release.
    ///
    /// Answers at once; the change is done when the state is DEPLOYED again.
    ///
    /// Note: Answers 200 with AsyncResponse although it starts asynchronous work (create answers 201 with the same
    /// model).
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the release: 32 hexadecimal digits.
    ///   - aiMlOpsPlatformDomainService: Change of the DNS record. Note: The vendor spells the model name Reuqest; it
    ///     never appears on the wire.
    ///   - aiMlOpsPlatformEndpointType: Where the platform is reachable from. Note: The example lists Public and
    ///     Private separated by a bar; not stated as a closed list.
    ///   - options: Limits of this call.
    @discardableResult
    public func updatePlatform(
        releaseId: String,
        aiMlOpsPlatformDomainService: AiMlOpsPlatformDomainServiceRequest? = nil,
        aiMlOpsPlatformEndpointType: AiMlOpsPlatformUpdateAiMlOpsPlatformEndpointType? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AsyncResponse {
        let input = encoded {
            $0.put("release_id", releaseId)
            $0.put("ai_ml_ops_platform_domain_service", aiMlOpsPlatformDomainService)
            $0.put("ai_ml_ops_platform_endpoint_type", aiMlOpsPlatformEndpointType)
        }
        return try await self.caller.call("aiMlOps.updatePlatform", input, options)
    }

    /// Delete a platform release, on request with its Kubernetes cluster.
    ///
    /// Answers without a body. The release is gone when `aiMlOps.getPlatformDetails` no longer finds it. `with_k8s`
    /// deletes the whole cluster.
    ///
    /// Note: 200 without a body, although deletion is presumably asynchronous (no body schema is documented). Boolean
    /// spelling in the query string is not documented; true/false is assumed. Seen by a third party (2026-06 to
    /// 2026-09): A malformed release_id gave an error saying the release id should have 32-letter UUID format.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the release: 32 hexadecimal digits.
    ///   - withK8s: Whether the Kubernetes cluster is deleted as well. Default: `false`.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 400: The release id is not 32 letters and digits.
    public func deletePlatform(
        releaseId: String,
        withK8s: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        let input = encoded {
            $0.put("release_id", releaseId)
            $0.put("with_k8s", withK8s)
        }
        return try await self.caller.perform("aiMlOps.deletePlatform", input, options)
    }

    /// List the platform images that can be deployed.
    ///
    /// Cut into pages; the first page is 0. Image ids are opaque text.
    ///
    /// Note: Seen by a third party (2026-06 to 2026-09): Live image_id values look like IMAGE-\<22 characters, may
    /// contain "="\> and are not UUIDs, unlike the 32-hex example of the create request. Live items carried base_image
    /// like sdskubeflow-enterprise:1.9.2 or sdskubeflow-mini:1.9.1, category APP, created_by SYSTEM and a long HTML
    /// description.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/>
    ///
    /// - Parameters:
    ///   - size: Items per page. Default: `20`.
    ///   - page: Number of the page; the first is 0. Default: `0`.
    ///   - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    ///   - imageName: Only images of this name.
    ///   - options: Limits of this call.
    public func listImages(
        size: Int? = nil,
        page: Int? = nil,
        sort: String? = nil,
        imageName: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pages<AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage> {
        let input = encoded {
            $0.put("size", size)
            $0.put("page", page)
            $0.put("sort", sort)
            $0.put("image_name", imageName)
        }
        return self.caller.list("aiMlOps.listImages", input, options) { $0.contents }
    }

    /// List the nodes of a cluster.
    ///
    /// Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Cut into
    /// pages; the first page is 0.
    ///
    /// Note: Seen only at 1.0 (DEPRECATED, Not Before 2026-03-19) in captures of 2026-06 to 2026-09: send 1.0 here even
    /// when other operations use a newer version. Path carries an internal/ segment yet the operation is in the public
    /// reference. Still documented at 1.0 only, as DEPRECATED with Not Before 2026-03-19, when the other operations are
    /// at 1.1/1.2. Seen by a third party (2026-06 to 2026-09): Answered 404 (code NotFound) on a running cluster
    /// without a release in 2026-06; answered 400 for unknown ids in 2026-08.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - size: Items per page. Default: `20`.
    ///   - page: Number of the page; the first is 0. Default: `0`.
    ///   - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default: `created_dt:desc`.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 404, `NotFound`: The cluster has no release.
    /// - 400: The cluster is unknown.
    public func listNodes(
        clusterId: String,
        size: Int? = nil,
        page: Int? = nil,
        sort: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pages<ListNodeResponse, NodeResponse> {
        let input = encoded {
            $0.put("cluster_id", clusterId)
            $0.put("size", size)
            $0.put("page", page)
            $0.put("sort", sort)
        }
        return self.caller.list("aiMlOps.listNodes", input, options) { $0.nodes }
    }

    /// List the storage classes of a cluster.
    ///
    /// Exists at API version 1.0 only, whose support date has passed: the service may refuse it with 406. Gives the
    /// whole list at once.
    ///
    /// Note: Seen only at 1.0 (DEPRECATED, Not Before 2026-03-19) in captures of 2026-06 to 2026-09: send 1.0 here even
    /// when other operations use a newer version. Path carries an internal/ segment yet the operation is in the public
    /// reference. Still documented at 1.0 only, as DEPRECATED with Not Before 2026-03-19, when the other operations are
    /// at 1.1/1.2. Seen by a third party (2026-06 to 2026-09): Answered 404 (code NotFound) on a running cluster
    /// without a release in 2026-06; answered 400 for unknown ids in 2026-08.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 404, `NotFound`: The cluster has no release.
    /// - 400: The cluster is unknown.
    public func listStorageClasses(
        clusterId: String,
        options: CallOptions = CallOptions()
    ) -> Pages<ListStorageClassResponse, StorageClassResponse> {
        self.caller.list("aiMlOps.listStorageClasses", encoded { $0.put("cluster_id", clusterId) }, options) { $0.storageClasses }
    }

    /// Test whether a platform can be installed into the namespaces of a cluster.
    ///
    /// What `result` means here is not documented; a running cluster with nothing installed was seen to answer false.
    ///
    /// Note: The vendor text says the check is about whether something is already installed; the polarity of result is
    /// not documented. Seen by a third party (2026-06 to 2026-09): A running cluster with nothing installed answered
    /// 200 {"result": false}.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call.
    public func validateClusterNamespace(
        clusterId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CheckResponse {
        try await self.caller.call("aiMlOps.validateClusterNamespace", encoded { $0.put("cluster_id", clusterId) }, options)
    }

    /// Test whether a cluster is large enough for a product edition.
    ///
    /// `result` is probably true if the cluster is large enough.
    ///
    /// Note: result=true presumably means large enough (inferred from the operation name). Seen by a third party
    /// (2026-06 to 2026-09): product_type outside enterprise\|mini (lower case in the message) gave 400;
    /// product_type=enterprise gave 200 {"result": false} on a small cluster.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - productType: Edition of the product to test for.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 400: The product edition is neither enterprise nor mini.
    public func validateClusterResourceSize(
        clusterId: String,
        productType: ValidateClusterResourceSizeProductType,
        options: CallOptions = CallOptions()
    ) async throws -> CheckResponse {
        let input = encoded {
            $0.put("cluster_id", clusterId)
            $0.put("product_type", productType)
        }
        return try await self.caller.call("aiMlOps.validateClusterResourceSize", input, options)
    }

    /// Waits until the platform is deployed: its `release_state` is `DEPLOYED`.
    ///
    /// Usually takes about 1200 s.
    ///
    /// Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
    /// all times are assumptions, so a waiter needs a time limit.
    ///
    /// - Parameters:
    ///   - releaseId: Id of the platform.
    ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    @discardableResult
    public func waitUntilDeployed(
        releaseId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> AiMlOpsPlatformDetailResponse {
        try await self.caller.wait("aiMlOps.waitUntilDeployed", releaseId, timeout, onProgress)
    }

    /// Waits until the platform no longer exists.
    ///
    /// Usually takes about 600 s.
    ///
    /// Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
    /// all times are assumptions, so a waiter needs a time limit.
    ///
    /// - Parameters:
    ///   - releaseId: Id of the platform.
    ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    public func waitUntilDeleted(
        releaseId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("aiMlOps.waitUntilDeleted", releaseId, timeout, onProgress)
    }
}
