// Samsung Cloud Platform Cloud ML: client.
//
// Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.

/// A notebook and analytics service on an existing Kubernetes cluster of the user.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/cloud-ml.md>
public struct CloudML: Client {
    public static let service = "cloud-ml"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }
}

extension CloudML {
    /// Test whether a name or a domain name is taken.
    ///
    /// Give either `name` or `domainName`. `result` is probably true if it is taken.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/>
    ///
    /// - Parameters:
    ///   - name: Name to test.
    ///   - domainName: Domain name to test.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Outcome of a check.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 404: Answered to a signed call of an account without Cloud ML.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - useCopilot: Whether the copilot is counted in. Default: `false`.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: What a cluster can give to the parts of Cloud ML.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how. In particular:
    /// - 404: Answered to a signed call of an account without Cloud ML.
    ///
    /// - Parameters:
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
    public func listImages(options: CallOptions = CallOptions()) -> Pages<CloudMlImagesResponse, CloudMlImage> {
        self.caller.list("cloudMl.listImages", encoded(), options) { $0.contents }
    }

    /// Test whether Cloud ML can be deployed onto a cluster.
    ///
    /// If not, `exceptions` says why.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Outcome of a check, with reasons.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func checkClusterReleasable(
        clusterId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlClusterCheckReleasableResponse {
        try await self.caller.call("cloudMl.checkClusterReleasable", encoded { $0.put("cluster_id", clusterId) }, options)
    }

    /// Read what Cloud ML has installed on a cluster.
    ///
    /// Beside the answer of
    /// ``CloudML/create(analyticsResource:applicationResource:cloudMlName:clusterId:customRegistryAccessKey:customRegistryAccessSecretKey:customRegistryHost:domainName:endpointType:imageId:copilot:customRegistryAccessProjectId:customRegistryAccessRegion:description:productGroupId:tags:useCopilot:options:)``
    /// this is the only way to the id of a Cloud ML: there is no list.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
    ///
    /// - Parameters:
    ///   - clusterId: Id of the Kubernetes cluster: 32 hexadecimal digits.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: What Cloud ML has installed on a cluster.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func getClusterProduct(
        clusterId: String,
        options: CallOptions = CallOptions()
    ) async throws -> CloudMlClusterProductsResponse {
        try await self.caller.call("cloudMl.getClusterProduct", encoded { $0.put("cluster_id", clusterId) }, options)
    }

    /// Deploy Cloud ML onto an existing Kubernetes cluster.
    ///
    /// Answers at once; it works when its state is DEPLOYED. The new id comes as `resourceId`: keep it, because there
    /// is no list. Needs a container registry with its own pair of keys.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/>
    ///
    /// - Parameters:
    ///   - analyticsResource: Resources for the analytics part, as
    ///     ``CloudML/estimateCluster(clusterId:useCopilot:options:)`` gives them.
    ///   - applicationResource: Resources for the application part, as
    ///     ``CloudML/estimateCluster(clusterId:useCopilot:options:)`` gives them.
    ///   - cloudMlName: Name of the Cloud ML.
    ///   - clusterId: Id of the Kubernetes cluster.
    ///   - customRegistryAccessKey: Access key of the container registry, issued in the console for the registry. The
    ///     key that signs requests does not log in there. Observed by others.
    ///   - customRegistryAccessSecretKey: Secret key of the container registry.
    ///   - customRegistryHost: Host of the container registry, private or public. Inferred.
    ///   - domainName: Domain name it will be reached under.
    ///   - endpointType: Where it is reachable from.
    ///   - imageId: Id of the image, opaque text.
    ///   - copilot: Resources for the copilot, as ``CloudML/estimateCluster(clusterId:useCopilot:options:)`` gives
    ///     them.
    ///   - customRegistryAccessProjectId: Id of the project of the container registry.
    ///   - customRegistryAccessRegion: Region of the container registry.
    ///   - description: Free text.
    ///   - productGroupId: Id of the product group.
    ///   - tags: Tags to attach.
    ///   - useCopilot: Whether the copilot is deployed as well.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The request was accepted and is being carried out.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    @discardableResult
    public func create(
        analyticsResource: AnalyticsEstimateResponse,
        applicationResource: ApplicationEstimateResponse,
        cloudMlName: String,
        clusterId: String,
        customRegistryAccessKey: Secret,
        customRegistryAccessSecretKey: Secret,
        customRegistryHost: String,
        domainName: String,
        endpointType: EndpointType,
        imageId: String,
        copilot: AnalyticsEstimateResponse? = nil,
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
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: A Cloud ML.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func show(cloudMlId: String, options: CallOptions = CallOptions()) async throws -> CloudMlDetailResponse {
        try await self.caller.call("cloudMl.show", encoded { $0.put("cloud_ml_id", cloudMlId) }, options)
    }

    /// Change the description of a Cloud ML.
    ///
    /// The description is all that can be changed. Answers with the whole Cloud ML.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - description: The new description.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: A Cloud ML.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
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
    /// Answers at once without a body. It is gone when ``CloudML/show(cloudMlId:options:)`` no longer finds it.
    ///
    /// From the vendor's reference at
    /// <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - options: Limits of this call; else those of the client.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func delete(cloudMlId: String, options: CallOptions = CallOptions()) async throws {
        try await self.caller.perform("cloudMl.delete", encoded { $0.put("cloud_ml_id", cloudMlId) }, options)
    }

    /// Deploy Cloud ML onto an existing Kubernetes cluster.
    ///
    /// Then waits until the Cloud ML is deployed. What was made stays if the wait fails; the error names its id.
    ///
    /// - Parameters:
    ///   - analyticsResource: Resources for the analytics part, as
    ///     ``CloudML/estimateCluster(clusterId:useCopilot:options:)`` gives them.
    ///   - applicationResource: Resources for the application part, as
    ///     ``CloudML/estimateCluster(clusterId:useCopilot:options:)`` gives them.
    ///   - cloudMlName: Name of the Cloud ML.
    ///   - clusterId: Id of the Kubernetes cluster.
    ///   - customRegistryAccessKey: Access key of the container registry, issued in the console for the registry. The
    ///     key that signs requests does not log in there. Observed by others.
    ///   - customRegistryAccessSecretKey: Secret key of the container registry.
    ///   - customRegistryHost: Host of the container registry, private or public. Inferred.
    ///   - domainName: Domain name it will be reached under.
    ///   - endpointType: Where it is reachable from.
    ///   - imageId: Id of the image, opaque text.
    ///   - copilot: Resources for the copilot, as ``CloudML/estimateCluster(clusterId:useCopilot:options:)`` gives
    ///     them.
    ///   - customRegistryAccessProjectId: Id of the project of the container registry.
    ///   - customRegistryAccessRegion: Region of the container registry.
    ///   - description: Free text.
    ///   - productGroupId: Id of the product group.
    ///   - tags: Tags to attach.
    ///   - useCopilot: Whether the copilot is deployed as well.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The Cloud ML as it was read last.
    /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
    @discardableResult
    public func createAndWait(
        analyticsResource: AnalyticsEstimateResponse,
        applicationResource: ApplicationEstimateResponse,
        cloudMlName: String,
        clusterId: String,
        customRegistryAccessKey: Secret,
        customRegistryAccessSecretKey: Secret,
        customRegistryHost: String,
        domainName: String,
        endpointType: EndpointType,
        imageId: String,
        copilot: AnalyticsEstimateResponse? = nil,
        customRegistryAccessProjectId: String? = nil,
        customRegistryAccessRegion: String? = nil,
        description: String? = nil,
        productGroupId: String? = nil,
        tags: [[String: JSONValue]]? = nil,
        useCopilot: Bool? = nil,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> CloudMlDetailResponse {
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
        let id = try await self.caller.made("cloudMl.create", input, "resource_id")
        return try await self.caller.wait("cloudMl.waitUntilDeployed", id, timeout, onProgress)
    }

    /// Waits until the Cloud ML is deployed: its `cloudMlState` is `DEPLOYED`.
    ///
    /// Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what to do.
    ///
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The Cloud ML as it was read last.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
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
    /// Inferred; see <https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/>
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    public func waitUntilDeleted(
        cloudMlId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("cloudMl.waitUntilDeleted", cloudMlId, timeout, onProgress)
    }

    /// Begins to wait until the Cloud ML is deployed: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeployed(
        cloudMlId: String,
        timeout: Duration? = nil
    ) async throws -> Wait<CloudMlDetailResponse> {
        try await self.caller.start("cloudMl.waitUntilDeployed", cloudMlId, timeout)
    }

    /// Begins to wait until the Cloud ML is gone: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - cloudMlId: Id of the Cloud ML.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeleted(cloudMlId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
        try await self.caller.startGone("cloudMl.waitUntilDeleted", cloudMlId, timeout)
    }
}
