// Samsung Cloud Platform Container Registry: client.
//
// Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.

/// Registries for container images, private to an account. Cloud ML takes its images from one.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/container-registry.md>
public struct ContainerRegistry: Client {
    public static let service = "container-registry"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }
}

extension ContainerRegistry {
    /// Test whether the name of a registry is taken.
    ///
    /// `result` is probably true if it is. Ask before you create one.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/>
    ///
    /// - Parameters:
    ///   - name: Name to test.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: Whether a name is taken.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func checkName(name: String, options: CallOptions = CallOptions()) async throws -> CheckDuplicationResponse {
        try await self.caller.call("registries.checkName", encoded { $0.put("name", name) }, options)
    }

    /// List the registries of the account in this region.
    ///
    /// Not what access they allow; ``ContainerRegistry/show(registryId:options:)`` has that.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listregistries/1.1/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
    ///
    /// - Parameters:
    ///   - sort: Order: a field, a colon, and `asc` or `desc`.
    ///   - page: Number of the page, from 0.
    ///   - size: Rows per page.
    ///   - name: Only registries of this name.
    ///   - state: Only registries in this state.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
    public func list(
        sort: String? = nil,
        page: Int? = nil,
        size: Int? = nil,
        name: String? = nil,
        state: String? = nil,
        options: CallOptions = CallOptions()
    ) -> Pages<ContainerRegistryListResponse, ContainerRegistryRow> {
        let input = encoded {
            $0.put("sort", sort)
            $0.put("page", page)
            $0.put("size", size)
            $0.put("name", name)
            $0.put("state", state)
        }
        return self.caller.list("registries.list", input, options) { $0.registries }
    }

    /// Create a registry.
    ///
    /// Answers at once; the registry works when its state is `Running`, after a minute or two. An account has at most
    /// two: one that anybody may pull from, and one that is private. Nothing has to be there before. Logging in needs a
    /// key pair of the registry, made in the console: the keys of the cloud are refused. Cloud ML asks for that pair
    /// and for the host `privateDomain`.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/createregistry/1.1/>
    ///
    /// - Parameters:
    ///   - name: Name of the registry: 3 to 25 small letters and digits, a letter first.
    ///   - privateAclEnabled: Whether inside of the cloud only the resources named in `privateAclResources` get in.
    ///     Without it, everything in the region does.
    ///   - privateAclResources: Resources that get in from inside of the cloud.
    ///   - publicAclResources: Resources that get in from the internet.
    ///   - publicVisibleEnabled: Whether images can be pulled without logging in. Can only be set when the registry is
    ///     created.
    ///   - publicAclEnabled: Whether from the internet only the addresses named in `publicAclResources` get in.
    ///   - publicEndpointEnabled: Whether there is an address in the internet beside the one inside of the cloud.
    ///   - tags: Tags to attach, at most 50.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The registry that is being made.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
    @discardableResult
    public func create(
        name: String,
        privateAclEnabled: Bool,
        privateAclResources: [AllowedResource],
        publicAclResources: [AllowedResource],
        publicVisibleEnabled: Bool,
        publicAclEnabled: Bool? = nil,
        publicEndpointEnabled: Bool? = nil,
        tags: [Tag]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ContainerRegistryCreateResponse {
        let input = encoded {
            $0.put("name", name)
            $0.put("private_acl_enabled", privateAclEnabled)
            $0.put("private_acl_resources", privateAclResources)
            $0.put("public_acl_enabled", publicAclEnabled)
            $0.put("public_acl_resources", publicAclResources)
            $0.put("public_endpoint_enabled", publicEndpointEnabled)
            $0.put("public_visible_enabled", publicVisibleEnabled)
            $0.put("tags", tags)
        }
        return try await self.caller.call("registries.create", input, options)
    }

    /// Read a registry.
    ///
    /// `privateDomain` is the host that image names begin with, and what Cloud ML asks for.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/>
    ///
    /// - Parameters:
    ///   - registryId: Id of the registry.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: One registry.
    /// - Throws: ``GureumError``. The call failed: its kind says how.
    public func show(
        registryId: String,
        options: CallOptions = CallOptions()
    ) async throws -> ContainerRegistryShowResponse {
        try await self.caller.call("registries.show", encoded { $0.put("registry_id", registryId) }, options)
    }

    /// Delete a registry.
    ///
    /// Answers at once; it is gone when it is no longer found. Delete its repositories first. For some minutes after
    /// the creation the service fails with 500 and means: later.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/>
    ///
    /// - Parameters:
    ///   - registryId: Id of the registry.
    ///   - options: Limits of this call; else those of the client.
    /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
    ///   - 500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat until it works.
    public func delete(registryId: String, options: CallOptions = CallOptions()) async throws {
        try await self.caller.perform("registries.delete", encoded { $0.put("registry_id", registryId) }, options)
    }

    /// List the resources that the access of a registry can be limited to.
    ///
    /// What `privateAclResources` and `publicAclResources` may name. Gives the whole list at once.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/>
    ///
    /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
    ///
    /// - Parameters:
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The items, page by page as they are asked for.
    public func listConnectable(
        options: CallOptions = CallOptions()
    ) -> Pages<ConnectableResourceListResponse, ConnectableResource> {
        self.caller.list("registries.listConnectable", encoded(), options) { $0.resources }
    }

    /// Does what
    /// ``ContainerRegistry/create(name:privateAclEnabled:privateAclResources:publicAclResources:publicVisibleEnabled:publicAclEnabled:publicEndpointEnabled:tags:options:)``
    /// does, unless something of this `name` is there: then it answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict` names
    /// the fields. Compared are the settings that were given and that ``ContainerRegistry/show(registryId:options:)``
    /// shows: `privateAclEnabled`, `privateAclResources`, `publicAclEnabled`, `publicAclResources`,
    /// `publicEndpointEnabled` and `publicVisibleEnabled`.
    ///
    /// - Parameters:
    ///   - name: Name of the registry: 3 to 25 small letters and digits, a letter first.
    ///   - privateAclEnabled: Whether inside of the cloud only the resources named in `privateAclResources` get in.
    ///     Without it, everything in the region does.
    ///   - privateAclResources: Resources that get in from inside of the cloud.
    ///   - publicAclResources: Resources that get in from the internet.
    ///   - publicVisibleEnabled: Whether images can be pulled without logging in. Can only be set when the registry is
    ///     created.
    ///   - publicAclEnabled: Whether from the internet only the addresses named in `publicAclResources` get in.
    ///   - publicEndpointEnabled: Whether there is an address in the internet beside the one inside of the cloud.
    ///   - tags: Tags to attach, at most 50.
    ///   - options: Limits of this call; else those of the client.
    /// - Returns: The registry that is being made.
    /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
    ///   - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already.
    @discardableResult
    public func ensure(
        name: String,
        privateAclEnabled: Bool,
        privateAclResources: [AllowedResource],
        publicAclResources: [AllowedResource],
        publicVisibleEnabled: Bool,
        publicAclEnabled: Bool? = nil,
        publicEndpointEnabled: Bool? = nil,
        tags: [Tag]? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ContainerRegistryCreateResponse {
        let input = encoded {
            $0.put("name", name)
            $0.put("private_acl_enabled", privateAclEnabled)
            $0.put("private_acl_resources", privateAclResources)
            $0.put("public_acl_enabled", publicAclEnabled)
            $0.put("public_acl_resources", publicAclResources)
            $0.put("public_endpoint_enabled", publicEndpointEnabled)
            $0.put("public_visible_enabled", publicVisibleEnabled)
            $0.put("tags", tags)
        }
        return try await self.caller.call("registries.ensure", input, options)
    }

    /// Create a registry.
    ///
    /// Then waits until the registry is running. What was made stays if the wait fails; the error names its id.
    ///
    /// - Parameters:
    ///   - name: Name of the registry: 3 to 25 small letters and digits, a letter first.
    ///   - privateAclEnabled: Whether inside of the cloud only the resources named in `privateAclResources` get in.
    ///     Without it, everything in the region does.
    ///   - privateAclResources: Resources that get in from inside of the cloud.
    ///   - publicAclResources: Resources that get in from the internet.
    ///   - publicVisibleEnabled: Whether images can be pulled without logging in. Can only be set when the registry is
    ///     created.
    ///   - publicAclEnabled: Whether from the internet only the addresses named in `publicAclResources` get in.
    ///   - publicEndpointEnabled: Whether there is an address in the internet beside the one inside of the cloud.
    ///   - tags: Tags to attach, at most 50.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The registry as it was read last.
    /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
    @discardableResult
    public func createAndWait(
        name: String,
        privateAclEnabled: Bool,
        privateAclResources: [AllowedResource],
        publicAclResources: [AllowedResource],
        publicVisibleEnabled: Bool,
        publicAclEnabled: Bool? = nil,
        publicEndpointEnabled: Bool? = nil,
        tags: [Tag]? = nil,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> ContainerRegistryShowResponse {
        let input = encoded {
            $0.put("name", name)
            $0.put("private_acl_enabled", privateAclEnabled)
            $0.put("private_acl_resources", privateAclResources)
            $0.put("public_acl_enabled", publicAclEnabled)
            $0.put("public_acl_resources", publicAclResources)
            $0.put("public_endpoint_enabled", publicEndpointEnabled)
            $0.put("public_visible_enabled", publicVisibleEnabled)
            $0.put("tags", tags)
        }
        let id = try await self.caller.made("registries.create", input, "id")
        return try await self.caller.wait("registries.waitUntilRunning", id, timeout, onProgress)
    }

    /// Waits until the registry is running: its `registry.state` is `Running`.
    ///
    /// Usually takes about 180 s. `Terminating` or `Error` ends the wait with an error that says what to do.
    ///
    /// Observed by others; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
    ///
    /// - Parameters:
    ///   - registryId: Id of the registry.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Returns: The registry as it was read last.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    @discardableResult
    public func waitUntilRunning(
        registryId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws -> ContainerRegistryShowResponse {
        try await self.caller.wait("registries.waitUntilRunning", registryId, timeout, onProgress)
    }

    /// Waits until the registry no longer exists.
    ///
    /// Usually takes about 360 s. `Error` ends the wait with an error that says what to do.
    ///
    /// Observed by others; see
    /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml>
    ///
    /// - Parameters:
    ///   - registryId: Id of the registry.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    ///   - onProgress: Told after each look at the resource.
    /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
    public func waitUntilDeleted(
        registryId: String,
        timeout: Duration? = nil,
        onProgress: (@Sendable (WaitProgress) -> Void)? = nil
    ) async throws {
        try await self.caller.waitGone("registries.waitUntilDeleted", registryId, timeout, onProgress)
    }

    /// Begins to wait until the registry is running: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - registryId: Id of the registry.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilRunning(
        registryId: String,
        timeout: Duration? = nil
    ) async throws -> Wait<ContainerRegistryShowResponse> {
        try await self.caller.start("registries.waitUntilRunning", registryId, timeout)
    }

    /// Begins to wait until the registry is gone: its time limit counts from now. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - registryId: Id of the registry.
    ///   - timeout: Longest wait; else ten times what it usually takes.
    /// - Returns: The wait: its token, one look at a time, or its end.
    /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
    public func startWaitUntilDeleted(registryId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
        try await self.caller.startGone("registries.waitUntilDeleted", registryId, timeout)
    }
}
