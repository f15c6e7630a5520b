// Samsung Cloud Platform Cloud ML: client.
//
// Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.

/// A notebook and analytics service on an existing Kubernetes cluster of the user.
public struct CloudML: Client {
    public static let service = "cloud-ml"
    public let caller: Caller

    public init(caller: Caller) {
        self.caller = caller
    }
}

extension CloudML {
    /// Test whether a name or a domain name is taken.
    ///
    /// Give either `name` or `domain_name`. `result` is probably true if it is taken.
    ///
    /// Note: Give exactly one of name and domain_name (documented in prose only; both are optional in the table).
    /// Polarity of result is not documented; true = taken is inferred from the AI&MLOps sibling. Seen by a third party
    /// (2026-06 to 2026-09): A signed call in environment e / kr-west1 answered 404 in 2026-06.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/>
    ///
    /// - Parameters:
    ///   - name: Name to test.
    ///   - domainName: Domain name to test.
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 404: Answered to a signed call of an account without Cloud ML.
    public func checkDuplication(
        name: String? = nil,
        domainName: String? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlCheckDuplicationResponse {
        let input = encoded {
            $0.put("name", name)
            $0.put("domain_name", domainName)
        }
        return try await self.caller.call("cloudMl.checkDuplication", input, options)
    }

    /// Estimate what a cluster can give to Cloud ML.
    ///
    /// Units of CPU and memory are not documented.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - useCopilot: Whether the copilot is counted in. Default: `false`.
    ///   - options: Limits of this call.
    public func estimateCluster(
        clusterId: String,
        useCopilot: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlClusterEstimateResponse {
        let input = encoded {
            $0.put("cluster_id", clusterId)
            $0.put("use_copilot", useCopilot)
        }
        return try await self.caller.call("cloudMl.estimateCluster", input, options)
    }

    /// List the versions of Cloud ML that can be deployed.
    ///
    /// Gives the whole list at once.
    ///
    /// Note: List without paging parameters. Seen by a third party (2026-06 to 2026-09): A signed call in environment e
    /// / kr-west1 answered 404 in 2026-06 (account without Cloud ML).
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
    ///
    /// - Parameters:
    ///   - options: Limits of this call.
    ///
    /// Errors:
    ///
    /// - 404: Answered to a signed call of an account without Cloud ML.
    public func listImages(options: CallOptions = CallOptions()) -> Pages<CloudMlImagesResponse, CloudMlImage> {
        self.caller.list("cloudMl.listImages", encoded(), options) { $0.contents }
    }

    /// Test whether Cloud ML can be deployed onto a cluster.
    ///
    /// If not, `exceptions` says why.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call.
    public func checkClusterReleasable(
        clusterId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlClusterCheckReleasableResponse {
        try await self.caller.call("cloudMl.checkClusterReleasable", encoded { $0.put("cluster_id", clusterId) }, options)
    }

    /// Read what Cloud ML has installed on a cluster.
    ///
    /// Beside the answer of `cloudMl.create` this is the only way to the id of a Cloud ML: there is no list.
    ///
    /// Note: For routing: /v1/cloud-ml/images and /v1/cloud-ml/check-duplication match the template
    /// /v1/cloud-ml/{cloud_ml_id} too, so the literal paths must win; this path has one segment more and does not
    /// collide.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call.
    public func getClusterProduct(
        clusterId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlClusterProductsResponse {
        try await self.caller.call("cloudMl.getClusterProduct", encoded { $0.put("cluster_id", clusterId) }, options)
    }

    /// Deploy Cloud ML onto an existing Kubernetes cluster.
    ///
    /// Answers at once; it works when its state is DEPLOYED. The new id comes as `resource_id`: keep it, because there
    /// is no list. Needs a container registry with its own pair of keys.
    ///
    /// Note: No x-unique-name: there is no list, and getClusterProduct shows no cloud_ml_name, so a Cloud ML whose
    /// creation ended in the dark cannot be told from another one on the same cluster. Answers 200 with AsyncResponse
    /// (`aiMlOps.createPlatform` answers 201); resource_id is taken to be the cloud_ml_id (inferred).
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/>
    ///
    /// - Parameters:
    ///   - analyticsResource: Resources for the analytics part. Note: Free object in the table; the example has cpu and
    ///     memory integers and gpu text.
    ///   - applicationResource: Resources for the application part. Note: Free object in the table; the example has cpu
    ///     and memory integers.
    ///   - cloudMlName: Name of the Cloud ML.
    ///   - clusterId: Id of the Kubernetes cluster.
    ///   - customRegistryAccessKey: Access key of the container registry.
    ///   - customRegistryAccessSecretKey: Secret key of the container registry.
    ///   - customRegistryHost: Host of the container registry.
    ///   - domainName: Domain name it will be reached under. Note: Vendor example is a meaningless password-like
    ///     string.
    ///   - endpointType: Where it is reachable from. Note: Vendor example is a meaningless password-like string;
    ///     responses show private.
    ///   - imageId: Id of the image, opaque text.
    ///   - copilot: Resources for the copilot. Note: Free object in the table; the example has cpu and memory integers
    ///     and gpu text.
    ///   - customRegistryAccessProjectId: Id of the project of the container registry. Note: Read back as
    ///     custom_registry_project_id in CloudMLCommonResponse; absent from CloudMLDetailResponse.
    ///   - customRegistryAccessRegion: Region of the container registry. Note: Read back as custom_registry_region in
    ///     CloudMLCommonResponse; absent from CloudMLDetailResponse.
    ///   - description: Free text. Note: Vendor example is a meaningless password-like string.
    ///   - productGroupId: Id of the product group.
    ///   - tags: Tags to attach. Note: Item shape not documented here; sibling SCP services use {key, value}
    ///     (inferred).
    ///   - useCopilot: Whether the copilot is deployed as well.
    ///   - options: Limits of this call.
    @discardableResult
    public func create(
        analyticsResource: [String: JSONValue],
        applicationResource: [String: JSONValue],
        cloudMlName: String,
        clusterId: String,
        customRegistryAccessKey: Secret,
        customRegistryAccessSecretKey: Secret,
        customRegistryHost: String,
        domainName: String,
        endpointType: CloudMlCreateEndpointType,
        imageId: String,
        copilot: [String: JSONValue]? = nil,
        customRegistryAccessProjectId: String? = nil,
        customRegistryAccessRegion: String? = nil,
        description: String? = nil,
        productGroupId: String? = nil,
        tags: [[String: JSONValue]]? = nil,
        useCopilot: Bool? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> AsyncResponse {
        let input = encoded {
            $0.put("analytics_resource", analyticsResource)
            $0.put("application_resource", applicationResource)
            $0.put("cloud_ml_name", cloudMlName)
            $0.put("cluster_id", clusterId)
            $0.put("copilot", copilot)
            $0.put("custom_registry_access_key", customRegistryAccessKey)
            $0.put("custom_registry_access_project_id", customRegistryAccessProjectId)
            $0.put("custom_registry_access_region", customRegistryAccessRegion)
            $0.put("custom_registry_access_secret_key", customRegistryAccessSecretKey)
            $0.put("custom_registry_host", customRegistryHost)
            $0.put("description", description)
            $0.put("domain_name", domainName)
            $0.put("endpoint_type", endpointType)
            $0.put("image_id", imageId)
            $0.put("product_group_id", productGroupId)
            $0.put("tags", tags)
            $0.put("use_copilot", useCopilot)
        }
        return try await self.caller.call("cloudMl.create", input, options)
    }

    /// Read one Cloud ML.
    ///
    /// Note: The only operation whose 400/401/404 have a documented body model.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - options: Limits of this call.
    public func show(cloudMlId: String, options: CallOptions = CallOptions()) async throws -> CloudMlDetailResponse {
        try await self.caller.call("cloudMl.show", encoded { $0.put("cloud_ml_id", cloudMlId) }, options)
    }

    /// Change the description of a Cloud ML.
    ///
    /// The description is all that can be changed. Answers with the whole Cloud ML.
    ///
    /// Note: Answers 202 with the full detail model (create answers AsyncResponse).
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - description: The new description.
    ///   - options: Limits of this call.
    @discardableResult
    public func update(
        cloudMlId: String,
        description: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlDetailResponse {
        let input = encoded {
            $0.put("cloud_ml_id", cloudMlId)
            $0.put("description", description)
        }
        return try await self.caller.call("cloudMl.update", input, options)
    }

    /// Delete a Cloud ML.
    ///
    /// Answers at once without a body. It is gone when `cloudMl.show` no longer finds it.
    ///
    /// Note: Answers 202 without a body; the only operation that documents 500.
    ///
    /// From the vendor's reference:
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - options: Limits of this call.
    public func delete(cloudMlId: String, options: CallOptions = CallOptions()) async throws {
        try await self.caller.perform("cloudMl.delete", encoded { $0.put("cloud_ml_id", cloudMlId) }, options)
    }

    /// Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.
    ///
    /// Usually takes about 1200 s.
    ///
    /// Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
    /// all times are assumptions, so a waiter needs a time limit.
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    @discardableResult
    public func waitUntilDeployed(
        cloudMlId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> CloudMlDetailResponse {
        try await self.caller.wait("cloudMl.waitUntilDeployed", cloudMlId, timeout, onProgress)
    }

    /// Waits until the Cloud ML no longer exists.
    ///
    /// Usually takes about 600 s.
    ///
    /// Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure states and
    /// all times are assumptions, so a waiter needs a time limit.
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    public func waitUntilDeleted(
        cloudMlId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("cloudMl.waitUntilDeleted", cloudMlId, timeout, onProgress)
    }
}
