// Samsung Cloud Platform AI&MLOps Platform: client.
//
// Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.

/// Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API versions 1.0 to 1.2;
/// the version sent is set for each operation.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/ai-ml-ops.md>
public struct AIMLOps: Client {
    public static let service = "ai-ml-ops"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - version: Version to test.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Outcome of a check.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 400, `ValidationError`: The version is missing. The service says: `Field required`.
    ///   - 400: The cluster id is not 32 hexadecimal digits without hyphens.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseName: Release name to test.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Outcome of a check.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 400: The release name is missing.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
    ///
    /// - Parameters:
    ///   - size: Items per page. Default: `20`.
    ///   - page: Number of the page; the first is 0. Default: `0`.
    ///   - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default: `createdDt:desc`.
    ///   - createdBy: Only releases that this user created.
    ///   - releaseName: Only the release of this name.
    ///   - clusterName: Only releases on this cluster.
    ///   - version: Only releases of this version.
    ///   - kubeflowType: Only releases of this edition.
    ///   - status: Only releases in this state.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
    public func listPlatforms(
        size: Int? = nil,
        page: Int? = nil,
        sort: String? = nil,
        createdBy: String? = nil,
        releaseName: String? = nil,
        clusterName: String? = nil,
        version: String? = nil,
        kubeflowType: Edition? = nil,
        status: ReleaseState? = nil,
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
    /// alone, with `clusterId`. For a new cluster send all three parts without `clusterId`. The id of the new release
    /// comes as `resourceId`.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - aiMlOpsPlatformCreateRequest: What to deploy.
    ///   - kubernetesEngineCreateRequest: The cluster to make first; left out for an existing one.
    ///   - nodePoolCreateRequest: The node pool to make first; left out for an existing cluster.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The request was accepted and is being carried out.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the release: 32 hexadecimal digits.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: A platform release.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400 instead.
    ///   - 400: The release id is not 32 letters and digits.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the release: 32 hexadecimal digits.
    ///   - aiMlOpsPlatformDomainService: Change of the DNS record.
    ///   - aiMlOpsPlatformEndpointType: Where the platform is reachable from.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The request was accepted and is being carried out.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    @discardableResult
    public func updatePlatform(
        releaseId: String,
        aiMlOpsPlatformDomainService: AiMlOpsPlatformDomainServiceRequest? = nil,
        aiMlOpsPlatformEndpointType: EndpointType? = nil,
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
    /// Answers without a body. The release is gone when ``AIMLOps/getPlatformDetails(releaseId:options:)`` no longer
    /// finds it. `withK8s` deletes the whole cluster.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the release: 32 hexadecimal digits.
    ///   - withK8s: Whether the Kubernetes cluster is deleted as well. Default: `false`.
    ///   - options: Limits of this call; else those of the client.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 400: The release id is not 32 letters and digits.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
    ///
    /// - Parameters:
    ///   - size: Items per page. Default: `20`.
    ///   - page: Number of the page; the first is 0. Default: `0`.
    ///   - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default: `createdDt:desc`.
    ///   - imageName: Only images of this name.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how. In particular:
    /// - 404, `NotFound`: The cluster has no release.
    /// - 400: The cluster is unknown.
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - size: Items per page. Default: `20`.
    ///   - page: Number of the page; the first is 0. Default: `0`.
    ///   - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default: `createdDt:desc`.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how. In particular:
    /// - 404, `NotFound`: The cluster has no release.
    /// - 400: The cluster is unknown.
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Outcome of a check.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - productType: Edition of the product to test for.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Outcome of a check.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 400: The product edition is neither enterprise nor mini.
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

    /// Does what
    /// ``AIMLOps/createPlatform(aiMlOpsPlatformCreateRequest:kubernetesEngineCreateRequest:nodePoolCreateRequest:options:)``
    /// does, unless something of this `releaseName` is there: then it answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict` names
    /// the fields. Compared are the settings that were given and that
    /// ``AIMLOps/getPlatformDetails(releaseId:options:)`` shows: `aiMlOpsPlatformEndpointType`, `aiMlOpsPlatformType`,
    /// `clusterId`, `imageId`, `initialUserEmail` and `storageClassName`.
    ///
    /// Inferred.
    ///
    /// - Parameters:
    ///   - aiMlOpsPlatformCreateRequest: What to deploy.
    ///   - kubernetesEngineCreateRequest: The cluster to make first; left out for an existing one.
    ///   - nodePoolCreateRequest: The node pool to make first; left out for an existing cluster.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The request was accepted and is being carried out.
    /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
    ///   - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field required`.
    @discardableResult
    public func ensurePlatform(
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
        return try await self.caller.call("aiMlOps.ensurePlatform", input, options)
    }

    /// Deploy a platform onto an existing or a new Kubernetes cluster.
    ///
    /// Then waits until the platform is deployed. What was made stays if the wait fails; the error names its id.
    ///
    /// - Parameters:
    ///   - aiMlOpsPlatformCreateRequest: What to deploy.
    ///   - kubernetesEngineCreateRequest: The cluster to make first; left out for an existing one.
    ///   - nodePoolCreateRequest: The node pool to make first; left out for an existing cluster.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The platform as it was read last.
    /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
    @discardableResult
    public func createPlatformAndWait(
        aiMlOpsPlatformCreateRequest: AiMlOpsPlatformCreateRequest,
        kubernetesEngineCreateRequest: KubernetesEngineCreateRequest? = nil,
        nodePoolCreateRequest: NodePoolCreateRequest? = nil,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> AiMlOpsPlatformDetailResponse {
        let input = encoded {
            $0.put("ai_ml_ops_platform_create_request", aiMlOpsPlatformCreateRequest)
            $0.put("kubernetes_engine_create_request", kubernetesEngineCreateRequest)
            $0.put("node_pool_create_request", nodePoolCreateRequest)
        }
        let id = try await self.caller.made("aiMlOps.createPlatform", input, "resource_id")
        return try await self.caller.wait("aiMlOps.waitUntilDeployed", id, timeout, onProgress)
    }

    /// Waits until the platform is deployed: its `releaseState` is `DEPLOYED`.
    ///
    /// Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what to do.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the platform.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The platform as it was read last.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
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
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print>
    ///
    /// - Parameters:
    ///   - releaseId: Id of the platform.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    public func waitUntilDeleted(
        releaseId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("aiMlOps.waitUntilDeleted", releaseId, timeout, onProgress)
    }

    /// Begins to wait until the platform is deployed: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - releaseId: Id of the platform.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeployed(
        releaseId: String,
        timeout: Duration? = nil
    ) async throws -> Wait<AiMlOpsPlatformDetailResponse> {
        try await self.caller.start("aiMlOps.waitUntilDeployed", releaseId, timeout)
    }

    /// Begins to wait until the platform is gone: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - releaseId: Id of the platform.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeleted(releaseId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
        try await self.caller.startGone("aiMlOps.waitUntilDeleted", releaseId, timeout)
    }
}
