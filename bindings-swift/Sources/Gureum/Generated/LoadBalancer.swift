// Samsung Cloud Platform Load Balancer: client.
//
// Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.

/// Load balancers in a subnet. Their listeners, server groups and health checks are not described yet.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/load-balancer.md>
public struct LoadBalancer: Client {
    public static let service = "load-balancer"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }
}

extension LoadBalancer {
    /// List the load balancers of the account in this region.
    ///
    /// A row has less than ``LoadBalancer/show(loadbalancerId:options:)`` gives; it does not name VPC and subnet.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
    ///
    /// - Parameters:
    ///   - size: Load balancers per page. At least 0.
    ///   - page: Number of the page. At least 0.
    ///   - sort: Order: a field, a colon, and `asc` or `desc`.
    ///   - name: Only load balancers of this name.
    ///   - state: Only load balancers in this state, or in one of these.
    ///   - serviceIp: Only the load balancer that answers at this address.
    ///   - subnetId: Only load balancers of this subnet.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
    public func list(
        size: Int? = nil,
        page: Int? = nil,
        sort: String? = nil,
        name: String? = nil,
        state: [String]? = nil,
        serviceIp: String? = nil,
        subnetId: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pages<LoadBalancerListResponse, LoadBalancerSummary> {
        let input = encoded {
            $0.put("size", size)
            $0.put("page", page)
            $0.put("sort", sort)
            $0.put("name", name)
            $0.put("state", state)
            $0.put("service_ip", serviceIp)
            $0.put("subnet_id", subnetId)
        }
        return self.caller.list("loadBalancers.list", input, options) { $0.loadbalancers }
    }

    /// Create a load balancer.
    ///
    /// Needs an active VPC and an active subnet of it, and takes four addresses of the subnet. Wait until it is active.
    /// A public address can be given only if the VPC has an internet gateway. It answers nothing yet: listeners and
    /// servers are made by other operations.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    ///
    /// - Parameters:
    ///   - loadbalancer: The load balancer.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: One load balancer.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    @discardableResult
    public func create(
        loadbalancer: LoadBalancerCreateRequestDetail,
        options: CallOptions = CallOptions()
    ) async throws -> LoadBalancerShowResponse {
        try await self.caller.call("loadBalancers.create", encoded { $0.put("loadbalancer", loadbalancer) }, options)
    }

    /// Read a load balancer.
    ///
    /// AI&MLOps Platform and Cloud ML are given its `id` as `lb_id`.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: One load balancer.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func show(
        loadbalancerId: String,
        options: CallOptions = CallOptions()
    ) async throws -> LoadBalancerShowResponse {
        try await self.caller.call("loadBalancers.show", encoded { $0.put("loadbalancer_id", loadbalancerId) }, options)
    }

    /// Change the description of a load balancer.
    ///
    /// Nothing else of it can be changed.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - loadbalancer: The load balancer.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: One load balancer.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    @discardableResult
    public func update(
        loadbalancerId: String,
        loadbalancer: LoadBalancerUpdateRequestDetail,
        options: CallOptions = CallOptions()
    ) async throws -> LoadBalancerShowResponse {
        let input = encoded {
            $0.put("loadbalancer_id", loadbalancerId)
            $0.put("loadbalancer", loadbalancer)
        }
        return try await self.caller.call("loadBalancers.update", input, options)
    }

    /// Delete a load balancer.
    ///
    /// Its listeners must be gone before. Its subnet can be deleted when it is gone.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml>
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - options: Limits of this call; else those of the client.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func delete(loadbalancerId: String, options: CallOptions = CallOptions()) async throws {
        try await self.caller.perform("loadBalancers.delete", encoded { $0.put("loadbalancer_id", loadbalancerId) }, options)
    }

    /// Create a load balancer.
    ///
    /// Then waits until the load balancer is active. What was made stays if the wait fails; the error names its id.
    ///
    /// - Parameters:
    ///   - loadbalancer: The load balancer.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The load balancer as it was read last.
    /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
    @discardableResult
    public func createAndWait(
        loadbalancer: LoadBalancerCreateRequestDetail,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> LoadBalancerShowResponse {
        let input = encoded {
            $0.put("loadbalancer", loadbalancer)
        }
        let id = try await self.caller.made("loadBalancers.create", input, "loadbalancer.id")
        return try await self.caller.wait("loadBalancers.waitUntilActive", id, timeout, onProgress)
    }

    /// Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`.
    ///
    /// Usually takes about 120 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The load balancer as it was read last.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    @discardableResult
    public func waitUntilActive(
        loadbalancerId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> LoadBalancerShowResponse {
        try await self.caller.wait("loadBalancers.waitUntilActive", loadbalancerId, timeout, onProgress)
    }

    /// Waits until the load balancer no longer exists.
    ///
    /// Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    public func waitUntilDeleted(
        loadbalancerId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("loadBalancers.waitUntilDeleted", loadbalancerId, timeout, onProgress)
    }

    /// Begins to wait until the load balancer is active: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilActive(
        loadbalancerId: String,
        timeout: Duration? = nil
    ) async throws -> Wait<LoadBalancerShowResponse> {
        try await self.caller.start("loadBalancers.waitUntilActive", loadbalancerId, timeout)
    }

    /// Begins to wait until the load balancer is gone: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - loadbalancerId: Id of the load balancer.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeleted(loadbalancerId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
        try await self.caller.startGone("loadBalancers.waitUntilDeleted", loadbalancerId, timeout)
    }
}
