// Samsung Cloud Platform VPC: client.
//
// Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.

/// Private networks, their subnets, their ways to the internet, and public IP addresses.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/vpc.md>
public struct VPC: Client {
    public static let service = "vpc"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Private networks. An account has at most five at once unless its quota says otherwise, and no two may share
    /// addresses (observed).
    public var vpcs: Vpcs { Vpcs(caller: caller) }

    /// Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet.
    public var subnets: Subnets { Subnets(caller: caller) }

    /// The way of a VPC to the internet, and back.
    public var internetGateways: InternetGateways { InternetGateways(caller: caller) }

    /// Lets servers of a subnet that have no public address reach the internet.
    public var natGateways: NatGateways { NatGateways(caller: caller) }

    /// Addresses of the internet that belong to the account until they are deleted. They depend on nothing.
    public var publicIps: PublicIps { PublicIps(caller: caller) }
}

extension VPC {
    /// Private networks. An account has at most five at once unless its quota says otherwise, and no two may share
    /// addresses (observed).
    public struct Vpcs: Sendable {
        let caller: Caller

        /// List the VPCs of the account in this region.
        ///
        /// Names may be filtered by, but nothing says that they differ; addresses do.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: VPCs per page. At least 0. Since API version 1.2.
        ///   - page: Number of the page. At least 0. Since API version 1.2.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - id: Only the VPC with this id.
        ///   - name: Only VPCs of this name.
        ///   - state: Only VPCs in this state.
        ///   - cidr: Only VPCs with these addresses, for example `10.0.0.0/16`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            id: String? = nil,
            name: String? = nil,
            state: String? = nil,
            cidr: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<VpcListResponse, VpcInfo> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("id", id)
                $0.put("name", name)
                $0.put("state", state)
                $0.put("cidr", cidr)
            }
            return self.caller.list("vpcs.list", input, options) { $0.vpcs }
        }

        /// Create a VPC.
        ///
        /// Wait until it is active before anything is made in it. Its addresses must not overlap those of another VPC
        /// that lives; an account may have five unless its quota says otherwise. It costs nothing by itself and has no
        /// way to the internet until it gets an internet gateway.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
        ///   - name: Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One VPC.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or ask
        ///     for another quota in the console.
        @discardableResult
        public func create(
            cidr: String,
            name: String,
            description: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> VpcShowResponse {
            let input = encoded {
                $0.put("cidr", cidr)
                $0.put("description", description)
                $0.put("name", name)
                $0.put("tags", tags)
            }
            return try await self.caller.call("vpcs.create", input, options)
        }

        /// Read a VPC.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One VPC.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(vpcId: String, options: CallOptions = CallOptions()) async throws -> VpcShowResponse {
            try await self.caller.call("vpcs.show", encoded { $0.put("vpc_id", vpcId) }, options)
        }

        /// Change the description of a VPC.
        ///
        /// Name and addresses stay; ``VPC/Vpcs/addCidr(vpcId:cidr:options:)`` adds addresses.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - description: Free text. At most 50 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One VPC.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            vpcId: String,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> VpcShowResponse {
            let input = encoded {
                $0.put("vpc_id", vpcId)
                $0.put("description", description)
            }
            return try await self.caller.call("vpcs.update", input, options)
        }

        /// Delete a VPC.
        ///
        /// Its subnets and its internet gateway must be gone before. It counts towards the limit until it is gone: wait
        /// for that.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(vpcId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("vpcs.delete", encoded { $0.put("vpc_id", vpcId) }, options)
        }

        /// Add addresses to a VPC.
        ///
        /// They must not overlap those that any VPC of the account has. Nothing takes them away again.
        ///
        /// Since API version 1.2.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - cidr: In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One VPC.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func addCidr(
            vpcId: String,
            cidr: String,
            options: CallOptions = CallOptions()
        ) async throws -> VpcShowResponse {
            let input = encoded {
                $0.put("vpc_id", vpcId)
                $0.put("cidr", cidr)
            }
            return try await self.caller.call("vpcs.addCidr", input, options)
        }

        /// Does what ``VPC/Vpcs/create(cidr:name:description:tags:options:)`` does, unless something of this `cidr` is
        /// there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that ``VPC/Vpcs/show(vpcId:options:)``
        /// shows: `description` and `name`.
        ///
        /// Observed by others.
        ///
        /// - Parameters:
        ///   - cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
        ///   - name: Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One VPC.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
        ///   - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or ask
        ///     for another quota in the console.
        @discardableResult
        public func ensure(
            cidr: String,
            name: String,
            description: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> VpcShowResponse {
            let input = encoded {
                $0.put("cidr", cidr)
                $0.put("description", description)
                $0.put("name", name)
                $0.put("tags", tags)
            }
            return try await self.caller.call("vpcs.ensure", input, options)
        }

        /// Does what ``VPC/Vpcs/addCidr(vpcId:cidr:options:)`` does, unless something of this `cidr` is there: then it
        /// answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. ``VPC/Vpcs/show(vpcId:options:)`` shows none of its settings, so none is compared.
        ///
        /// Observed by others.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - cidr: In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One VPC.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how.
        @discardableResult
        public func ensureCidr(
            vpcId: String,
            cidr: String,
            options: CallOptions = CallOptions()
        ) async throws -> VpcShowResponse {
            let input = encoded {
                $0.put("vpc_id", vpcId)
                $0.put("cidr", cidr)
            }
            return try await self.caller.call("vpcs.ensureCidr", input, options)
        }

        /// Lists what `vpcs.deleteCascade` would delete, in its order. Nothing is deleted.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: What is below comes first, and the VPC last.
        /// - Throws: ``GureumError``. A list cannot be read: its kind says how.
        @discardableResult
        public func planDeleteCascade(
            vpcId: String,
            options: CallOptions = CallOptions()
        ) async throws -> DeletionPlan {
            try await self.caller.call("vpcs.planDeleteCascade", encoded { $0.put("vpc_id", vpcId) }, options)
        }

        /// Create a VPC.
        ///
        /// Then waits until the VPC is active. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
        ///   - name: Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The VPC as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            cidr: String,
            name: String,
            description: String? = nil,
            tags: [Tag]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> VpcShowResponse {
            let input = encoded {
                $0.put("cidr", cidr)
                $0.put("description", description)
                $0.put("name", name)
                $0.put("tags", tags)
            }
            let id = try await self.caller.made("vpcs.create", input, "vpc.id")
            return try await self.caller.wait("vpcs.waitUntilActive", id, timeout, onProgress)
        }

        /// Waits until the VPC is active: its `vpc.state` is `ACTIVE`.
        ///
        /// Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The VPC as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilActive(
            vpcId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> VpcShowResponse {
            try await self.caller.wait("vpcs.waitUntilActive", vpcId, timeout, onProgress)
        }

        /// Waits until the VPC no longer exists.
        ///
        /// Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            vpcId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("vpcs.waitUntilDeleted", vpcId, timeout, onProgress)
        }

        /// Deletes the VPC with all that is below it, and waits until it no longer exists.
        ///
        /// First all of it is listed, as ``VPC/Vpcs/planDeleteCascade(vpcId:options:)`` does; then it goes from the
        /// leaves to the root, and nothing else does. After a failure call it again: it goes on with what is left.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. Something of it stays: its kind says how.
        public func deleteCascade(
            vpcId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("vpcs.deleteCascade", vpcId, timeout, onProgress)
        }

        /// Begins to wait until the VPC is active: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilActive(
            vpcId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<VpcShowResponse> {
            try await self.caller.start("vpcs.waitUntilActive", vpcId, timeout)
        }

        /// Begins to wait until the VPC is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(vpcId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("vpcs.waitUntilDeleted", vpcId, timeout)
        }

        /// Begins to delete the VPC with all that is below it: its time limit counts from now. Nothing is sent yet;
        /// each look does one step.
        ///
        /// - Parameters:
        ///   - vpcId: Id of the VPC.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startDeleteCascade(vpcId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("vpcs.deleteCascade", vpcId, timeout)
        }
    }
}

extension VPC {
    /// Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet.
    public struct Subnets: Sendable {
        let caller: Caller

        /// List the subnets of the account in this region.
        ///
        /// A row has less than ``VPC/Subnets/show(subnetId:options:)`` gives.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Subnets per page. At least 0. Since API version 1.2.
        ///   - page: Number of the page. At least 0. Since API version 1.2.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - id: Only the subnet with this id.
        ///   - name: Only subnets of this name.
        ///   - kind: Only subnets of this kind.
        ///   - state: Only subnets in this state.
        ///   - vpcId: Only subnets of this VPC.
        ///   - vpcName: Only subnets of VPCs of this name.
        ///   - cidr: Only the subnet with these addresses, for example `10.0.1.0/24`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            id: String? = nil,
            name: String? = nil,
            kind: String? = nil,
            state: String? = nil,
            vpcId: String? = nil,
            vpcName: String? = nil,
            cidr: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<SubnetListResponse, Subnet> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("id", id)
                $0.put("name", name)
                $0.put("type", kind)
                $0.put("state", state)
                $0.put("vpc_id", vpcId)
                $0.put("vpc_name", vpcName)
                $0.put("cidr", cidr)
            }
            return self.caller.list("subnets.list", input, options) { $0.subnets }
        }

        /// Create a subnet of a VPC.
        ///
        /// The VPC must be active, and the addresses must lie in its own and overlap no other subnet of it. Wait until
        /// it is active before anything is put in it. Servers, clusters and load balancers want the kind `GENERAL`;
        /// `LOCAL` reaches no further than its servers, `VPC_ENDPOINT` holds endpoints of services.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
        ///   - name: Letters and digits. 3 to 20 characters; letters and digits.
        ///   - kind: What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
        ///   - vpcId: Id of the VPC that it is a part of.
        ///   - allocationPools: Ranges from which addresses are given, each with `start` and `end`; all of them if none
        ///     is named.
        ///   - description: Free text. At most 50 characters.
        ///   - dnsNameservers: Addresses of name servers that its servers ask.
        ///   - gatewayIpAddress: Address of its router; the first of its addresses if none is named. Since API version
        ///     1.2.
        ///   - hostRoutes: Routes that its servers learn, each with `destination` and `nexthop`.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One subnet.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            cidr: String,
            name: String,
            kind: SubnetKind,
            vpcId: String,
            allocationPools: [[String: JSONValue]]? = nil,
            description: String? = nil,
            dnsNameservers: [String]? = nil,
            gatewayIpAddress: String? = nil,
            hostRoutes: [[String: JSONValue]]? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SubnetShowResponse {
            let input = encoded {
                $0.put("allocation_pools", allocationPools)
                $0.put("cidr", cidr)
                $0.put("description", description)
                $0.put("dns_nameservers", dnsNameservers)
                $0.put("gateway_ip_address", gatewayIpAddress)
                $0.put("host_routes", hostRoutes)
                $0.put("name", name)
                $0.put("tags", tags)
                $0.put("type", kind)
                $0.put("vpc_id", vpcId)
            }
            return try await self.caller.call("subnets.create", input, options)
        }

        /// Read a subnet.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One subnet.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(subnetId: String, options: CallOptions = CallOptions()) async throws -> SubnetShowResponse {
            try await self.caller.call("subnets.show", encoded { $0.put("subnet_id", subnetId) }, options)
        }

        /// Change the description of a subnet, and the address of its DHCP server.
        ///
        /// Name, kind and addresses stay.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - description: Free text. At most 50 characters.
        ///   - dhcpIpAddress: The new address of its DHCP server. Since API version 1.2.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One subnet.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            subnetId: String,
            description: String? = nil,
            dhcpIpAddress: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SubnetShowResponse {
            let input = encoded {
                $0.put("subnet_id", subnetId)
                $0.put("description", description)
                $0.put("dhcp_ip_address", dhcpIpAddress)
            }
            return try await self.caller.call("subnets.update", input, options)
        }

        /// Delete a subnet.
        ///
        /// Nothing may be in it any more: no server, no node, no port, no load balancer, no NAT gateway. Wait for the
        /// end before the VPC is deleted.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(subnetId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("subnets.delete", encoded { $0.put("subnet_id", subnetId) }, options)
        }

        /// Does what
        /// ``VPC/Subnets/create(cidr:name:kind:vpcId:allocationPools:description:dnsNameservers:gatewayIpAddress:hostRoutes:tags:options:)``
        /// does, unless something of this `cidr` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that ``VPC/Subnets/show(subnetId:options:)``
        /// shows: `allocationPools`, `description`, `dnsNameservers`, `gatewayIpAddress`, `hostRoutes`, `name`, `kind`
        /// and `vpcId`.
        ///
        /// - Parameters:
        ///   - cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
        ///   - name: Letters and digits. 3 to 20 characters; letters and digits.
        ///   - kind: What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
        ///   - vpcId: Id of the VPC that it is a part of.
        ///   - allocationPools: Ranges from which addresses are given, each with `start` and `end`; all of them if none
        ///     is named.
        ///   - description: Free text. At most 50 characters.
        ///   - dnsNameservers: Addresses of name servers that its servers ask.
        ///   - gatewayIpAddress: Address of its router; the first of its addresses if none is named. Since API version
        ///     1.2.
        ///   - hostRoutes: Routes that its servers learn, each with `destination` and `nexthop`.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One subnet.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how.
        @discardableResult
        public func ensure(
            cidr: String,
            name: String,
            kind: SubnetKind,
            vpcId: String,
            allocationPools: [[String: JSONValue]]? = nil,
            description: String? = nil,
            dnsNameservers: [String]? = nil,
            gatewayIpAddress: String? = nil,
            hostRoutes: [[String: JSONValue]]? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SubnetShowResponse {
            let input = encoded {
                $0.put("allocation_pools", allocationPools)
                $0.put("cidr", cidr)
                $0.put("description", description)
                $0.put("dns_nameservers", dnsNameservers)
                $0.put("gateway_ip_address", gatewayIpAddress)
                $0.put("host_routes", hostRoutes)
                $0.put("name", name)
                $0.put("tags", tags)
                $0.put("type", kind)
                $0.put("vpc_id", vpcId)
            }
            return try await self.caller.call("subnets.ensure", input, options)
        }

        /// Lists what `subnets.deleteCascade` would delete, in its order. Nothing is deleted.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: What is below comes first, and the subnet last.
        /// - Throws: ``GureumError``. A list cannot be read: its kind says how.
        @discardableResult
        public func planDeleteCascade(
            subnetId: String,
            options: CallOptions = CallOptions()
        ) async throws -> DeletionPlan {
            try await self.caller.call("subnets.planDeleteCascade", encoded { $0.put("subnet_id", subnetId) }, options)
        }

        /// Create a subnet of a VPC.
        ///
        /// Then waits until the subnet is active. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
        ///   - name: Letters and digits. 3 to 20 characters; letters and digits.
        ///   - kind: What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
        ///   - vpcId: Id of the VPC that it is a part of.
        ///   - allocationPools: Ranges from which addresses are given, each with `start` and `end`; all of them if none
        ///     is named.
        ///   - description: Free text. At most 50 characters.
        ///   - dnsNameservers: Addresses of name servers that its servers ask.
        ///   - gatewayIpAddress: Address of its router; the first of its addresses if none is named. Since API version
        ///     1.2.
        ///   - hostRoutes: Routes that its servers learn, each with `destination` and `nexthop`.
        ///   - tags: Tags to attach, at most 50.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The subnet as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            cidr: String,
            name: String,
            kind: SubnetKind,
            vpcId: String,
            allocationPools: [[String: JSONValue]]? = nil,
            description: String? = nil,
            dnsNameservers: [String]? = nil,
            gatewayIpAddress: String? = nil,
            hostRoutes: [[String: JSONValue]]? = nil,
            tags: [Tag]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> SubnetShowResponse {
            let input = encoded {
                $0.put("allocation_pools", allocationPools)
                $0.put("cidr", cidr)
                $0.put("description", description)
                $0.put("dns_nameservers", dnsNameservers)
                $0.put("gateway_ip_address", gatewayIpAddress)
                $0.put("host_routes", hostRoutes)
                $0.put("name", name)
                $0.put("tags", tags)
                $0.put("type", kind)
                $0.put("vpc_id", vpcId)
            }
            let id = try await self.caller.made("subnets.create", input, "subnet.id")
            return try await self.caller.wait("subnets.waitUntilActive", id, timeout, onProgress)
        }

        /// Waits until the subnet is active: its `subnet.state` is `ACTIVE`.
        ///
        /// Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The subnet as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilActive(
            subnetId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> SubnetShowResponse {
            try await self.caller.wait("subnets.waitUntilActive", subnetId, timeout, onProgress)
        }

        /// Waits until the subnet no longer exists.
        ///
        /// Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            subnetId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("subnets.waitUntilDeleted", subnetId, timeout, onProgress)
        }

        /// Deletes the subnet with all that is below it, and waits until it no longer exists.
        ///
        /// First all of it is listed, as ``VPC/Subnets/planDeleteCascade(subnetId:options:)`` does; then it goes from
        /// the leaves to the root, and nothing else does. After a failure call it again: it goes on with what is left.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. Something of it stays: its kind says how.
        public func deleteCascade(
            subnetId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("subnets.deleteCascade", subnetId, timeout, onProgress)
        }

        /// Begins to wait until the subnet is active: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilActive(
            subnetId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<SubnetShowResponse> {
            try await self.caller.start("subnets.waitUntilActive", subnetId, timeout)
        }

        /// Begins to wait until the subnet is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(subnetId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("subnets.waitUntilDeleted", subnetId, timeout)
        }

        /// Begins to delete the subnet with all that is below it: its time limit counts from now. Nothing is sent yet;
        /// each look does one step.
        ///
        /// - Parameters:
        ///   - subnetId: Id of the subnet.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startDeleteCascade(subnetId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("subnets.deleteCascade", subnetId, timeout)
        }
    }
}

extension VPC {
    /// The way of a VPC to the internet, and back.
    public struct InternetGateways: Sendable {
        let caller: Caller

        /// List the internet gateways of the account in this region.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Gateways per page. At least 0. Since API version 1.2.
        ///   - page: Number of the page. At least 0. Since API version 1.2.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - id: Only the gateway with this id.
        ///   - name: Only gateways of this name.
        ///   - kind: Only gateways of this kind.
        ///   - state: Only gateways in this state.
        ///   - vpcId: Only gateways of this VPC.
        ///   - vpcName: Only gateways of VPCs of this name.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            id: String? = nil,
            name: String? = nil,
            kind: String? = nil,
            state: String? = nil,
            vpcId: String? = nil,
            vpcName: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<InternetGatewayListResponse, InternetGateway> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("id", id)
                $0.put("name", name)
                $0.put("type", kind)
                $0.put("state", state)
                $0.put("vpc_id", vpcId)
                $0.put("vpc_name", vpcName)
            }
            return self.caller.list("internetGateways.list", input, options) { $0.internetGateways }
        }

        /// Give a VPC a way to the internet.
        ///
        /// The VPC must be active. With `firewallEnabled` a firewall is made along with it, which lets nothing through
        /// until it has rules. A server is reached from outside only if it also has a public address.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - kind: Which way it leads: `IGW` to the internet.
        ///   - vpcId: Id of the VPC that gets it.
        ///   - description: Free text. At most 50 characters.
        ///   - firewallEnabled: Whether a firewall is made along with it. Default: `false`.
        ///   - firewallLoggable: Whether that firewall logs. Default: `false`.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One internet gateway.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            kind: GatewayKind,
            vpcId: String,
            description: String? = nil,
            firewallEnabled: Bool? = nil,
            firewallLoggable: Bool? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> InternetGatewayShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("firewall_enabled", firewallEnabled)
                $0.put("firewall_loggable", firewallLoggable)
                $0.put("tags", tags)
                $0.put("type", kind)
                $0.put("vpc_id", vpcId)
            }
            return try await self.caller.call("internetGateways.create", input, options)
        }

        /// Read an internet gateway.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One internet gateway.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            internetGatewayId: String,
            options: CallOptions = CallOptions()
        ) async throws -> InternetGatewayShowResponse {
            try await self.caller.call("internetGateways.show", encoded { $0.put("internet_gateway_id", internetGatewayId) }, options)
        }

        /// Change the description of an internet gateway, and whether its translations are logged.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - description: Free text. At most 50 characters.
        ///   - loggable: Whether its translations of addresses are logged.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One internet gateway.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            internetGatewayId: String,
            description: String? = nil,
            loggable: Bool? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> InternetGatewayShowResponse {
            let input = encoded {
                $0.put("internet_gateway_id", internetGatewayId)
                $0.put("description", description)
                $0.put("loggable", loggable)
            }
            return try await self.caller.call("internetGateways.update", input, options)
        }

        /// Delete an internet gateway.
        ///
        /// Nothing of its VPC reaches the internet any more.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(internetGatewayId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("internetGateways.delete", encoded { $0.put("internet_gateway_id", internetGatewayId) }, options)
        }

        /// Does what
        /// ``VPC/InternetGateways/create(kind:vpcId:description:firewallEnabled:firewallLoggable:tags:options:)`` does,
        /// unless something of this `vpcId` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``VPC/InternetGateways/show(internetGatewayId:options:)`` shows: `description` and `kind`.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - kind: Which way it leads: `IGW` to the internet.
        ///   - vpcId: Id of the VPC that gets it.
        ///   - description: Free text. At most 50 characters.
        ///   - firewallEnabled: Whether a firewall is made along with it. Default: `false`.
        ///   - firewallLoggable: Whether that firewall logs. Default: `false`.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One internet gateway.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how.
        @discardableResult
        public func ensure(
            kind: GatewayKind,
            vpcId: String,
            description: String? = nil,
            firewallEnabled: Bool? = nil,
            firewallLoggable: Bool? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> InternetGatewayShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("firewall_enabled", firewallEnabled)
                $0.put("firewall_loggable", firewallLoggable)
                $0.put("tags", tags)
                $0.put("type", kind)
                $0.put("vpc_id", vpcId)
            }
            return try await self.caller.call("internetGateways.ensure", input, options)
        }

        /// Give a VPC a way to the internet.
        ///
        /// Then waits until the internet gateway is active. What was made stays if the wait fails; the error names its
        /// id.
        ///
        /// - Parameters:
        ///   - kind: Which way it leads: `IGW` to the internet.
        ///   - vpcId: Id of the VPC that gets it.
        ///   - description: Free text. At most 50 characters.
        ///   - firewallEnabled: Whether a firewall is made along with it. Default: `false`.
        ///   - firewallLoggable: Whether that firewall logs. Default: `false`.
        ///   - tags: Tags to attach, at most 50.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The internet gateway as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            kind: GatewayKind,
            vpcId: String,
            description: String? = nil,
            firewallEnabled: Bool? = nil,
            firewallLoggable: Bool? = nil,
            tags: [Tag]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> InternetGatewayShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("firewall_enabled", firewallEnabled)
                $0.put("firewall_loggable", firewallLoggable)
                $0.put("tags", tags)
                $0.put("type", kind)
                $0.put("vpc_id", vpcId)
            }
            let id = try await self.caller.made("internetGateways.create", input, "internet_gateway.id")
            return try await self.caller.wait("internetGateways.waitUntilActive", id, timeout, onProgress)
        }

        /// Waits until the internet gateway is active: its `internetGateway.state` is `ACTIVE` or `ATTACHED`.
        ///
        /// Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The internet gateway as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilActive(
            internetGatewayId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> InternetGatewayShowResponse {
            try await self.caller.wait("internetGateways.waitUntilActive", internetGatewayId, timeout, onProgress)
        }

        /// Waits until the internet gateway no longer exists.
        ///
        /// Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            internetGatewayId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("internetGateways.waitUntilDeleted", internetGatewayId, timeout, onProgress)
        }

        /// Begins to wait until the internet gateway is active: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilActive(
            internetGatewayId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<InternetGatewayShowResponse> {
            try await self.caller.start("internetGateways.waitUntilActive", internetGatewayId, timeout)
        }

        /// Begins to wait until the internet gateway is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - internetGatewayId: Id of the internet gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(
            internetGatewayId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<Void> {
            try await self.caller.startGone("internetGateways.waitUntilDeleted", internetGatewayId, timeout)
        }
    }
}

extension VPC {
    /// Lets servers of a subnet that have no public address reach the internet.
    public struct NatGateways: Sendable {
        let caller: Caller

        /// List the NAT gateways of the account in this region.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Gateways per page. At least 0. Since API version 1.2.
        ///   - page: Number of the page. At least 0. Since API version 1.2.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - name: Only gateways of this name.
        ///   - vpcId: Only gateways of this VPC.
        ///   - vpcName: Only gateways of VPCs of this name.
        ///   - subnetId: Only gateways of this subnet.
        ///   - subnetName: Only gateways of subnets of this name.
        ///   - natGatewayIpAddress: Only the gateway with this public address.
        ///   - state: Only gateways in this state.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            name: String? = nil,
            vpcId: String? = nil,
            vpcName: String? = nil,
            subnetId: String? = nil,
            subnetName: String? = nil,
            natGatewayIpAddress: String? = nil,
            state: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<NatGatewayListResponse, NatGateway> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("name", name)
                $0.put("vpc_id", vpcId)
                $0.put("vpc_name", vpcName)
                $0.put("subnet_id", subnetId)
                $0.put("subnet_name", subnetName)
                $0.put("nat_gateway_ip_address", natGatewayIpAddress)
                $0.put("state", state)
            }
            return self.caller.list("natGateways.list", input, options) { $0.natGateways }
        }

        /// Let the servers of a subnet reach the internet through one public address.
        ///
        /// Needs an active subnet, an internet gateway of its VPC, and a public address
        /// (``VPC/PublicIps/create(kind:description:tags:options:)``) that nothing else uses.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - publicipId: Id of the public address that servers behind it are seen with.
        ///   - subnetId: Id of the subnet whose servers use it.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One NAT gateway.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            publicipId: String,
            subnetId: String,
            description: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> NatGatewayShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("publicip_id", publicipId)
                $0.put("subnet_id", subnetId)
                $0.put("tags", tags)
            }
            return try await self.caller.call("natGateways.create", input, options)
        }

        /// Read a NAT gateway.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One NAT gateway.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            natGatewayId: String,
            options: CallOptions = CallOptions()
        ) async throws -> NatGatewayShowResponse {
            try await self.caller.call("natGateways.show", encoded { $0.put("nat_gateway_id", natGatewayId) }, options)
        }

        /// Change the description of a NAT gateway.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - description: The new text. At most 50 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One NAT gateway.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            natGatewayId: String,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> NatGatewayShowResponse {
            let input = encoded {
                $0.put("nat_gateway_id", natGatewayId)
                $0.put("description", description)
            }
            return try await self.caller.call("natGateways.update", input, options)
        }

        /// Delete a NAT gateway.
        ///
        /// Its public address stays yours, and is charged, until ``VPC/PublicIps/delete(publicipId:options:)``.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(natGatewayId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("natGateways.delete", encoded { $0.put("nat_gateway_id", natGatewayId) }, options)
        }

        /// Does what ``VPC/NatGateways/create(publicipId:subnetId:description:tags:options:)`` does, unless something
        /// of this `publicipId` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``VPC/NatGateways/show(natGatewayId:options:)`` shows: `description` and `subnetId`.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - publicipId: Id of the public address that servers behind it are seen with.
        ///   - subnetId: Id of the subnet whose servers use it.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One NAT gateway.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how.
        @discardableResult
        public func ensure(
            publicipId: String,
            subnetId: String,
            description: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> NatGatewayShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("publicip_id", publicipId)
                $0.put("subnet_id", subnetId)
                $0.put("tags", tags)
            }
            return try await self.caller.call("natGateways.ensure", input, options)
        }

        /// Let the servers of a subnet reach the internet through one public address.
        ///
        /// Then waits until the NAT gateway is active. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - publicipId: Id of the public address that servers behind it are seen with.
        ///   - subnetId: Id of the subnet whose servers use it.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The NAT gateway as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            publicipId: String,
            subnetId: String,
            description: String? = nil,
            tags: [Tag]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> NatGatewayShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("publicip_id", publicipId)
                $0.put("subnet_id", subnetId)
                $0.put("tags", tags)
            }
            let id = try await self.caller.made("natGateways.create", input, "nat_gateway.id")
            return try await self.caller.wait("natGateways.waitUntilActive", id, timeout, onProgress)
        }

        /// Waits until the NAT gateway is active: its `natGateway.state` is `ACTIVE`.
        ///
        /// Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The NAT gateway as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilActive(
            natGatewayId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> NatGatewayShowResponse {
            try await self.caller.wait("natGateways.waitUntilActive", natGatewayId, timeout, onProgress)
        }

        /// Waits until the NAT gateway no longer exists.
        ///
        /// Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            natGatewayId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("natGateways.waitUntilDeleted", natGatewayId, timeout, onProgress)
        }

        /// Begins to wait until the NAT gateway is active: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilActive(
            natGatewayId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<NatGatewayShowResponse> {
            try await self.caller.start("natGateways.waitUntilActive", natGatewayId, timeout)
        }

        /// Begins to wait until the NAT gateway is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - natGatewayId: Id of the NAT gateway.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(natGatewayId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("natGateways.waitUntilDeleted", natGatewayId, timeout)
        }
    }
}

extension VPC {
    /// Addresses of the internet that belong to the account until they are deleted. They depend on nothing.
    public struct PublicIps: Sendable {
        let caller: Caller

        /// List the public IP addresses of the account in this region.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Addresses per page. At least 0. Since API version 1.2.
        ///   - page: Number of the page. At least 0. Since API version 1.2.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - ipAddress: Only this address.
        ///   - state: Only addresses in this state.
        ///   - attachedResourceType: Only addresses of this kind of thing, for example `NAT_GW`.
        ///   - attachedResourceId: Only the addresses of this thing.
        ///   - attachedResourceName: Only the addresses of things of this name.
        ///   - vpcId: Only addresses of this VPC.
        ///   - kind: Only addresses of this kind.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            ipAddress: String? = nil,
            state: String? = nil,
            attachedResourceType: String? = nil,
            attachedResourceId: String? = nil,
            attachedResourceName: String? = nil,
            vpcId: String? = nil,
            kind: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<PublicIpListResponse, PublicIp> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("ip_address", ipAddress)
                $0.put("state", state)
                $0.put("attached_resource_type", attachedResourceType)
                $0.put("attached_resource_id", attachedResourceId)
                $0.put("attached_resource_name", attachedResourceName)
                $0.put("vpc_id", vpcId)
                $0.put("type", kind)
            }
            return self.caller.list("publicIps.list", input, options) { $0.publicips }
        }

        /// Reserve a public IP address.
        ///
        /// It depends on nothing and is yours until it is deleted. The service chooses the address.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - kind: Which way it leads: `IGW` to the internet.
        ///   - description: Free text. At most 50 characters.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One public address.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            kind: GatewayKind,
            description: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> PublicIpShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("tags", tags)
                $0.put("type", kind)
            }
            return try await self.caller.call("publicIps.create", input, options)
        }

        /// Read a public IP address, and what uses it.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - publicipId: Id of the public IP address.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One public address.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            publicipId: String,
            options: CallOptions = CallOptions()
        ) async throws -> PublicIpShowResponse {
            try await self.caller.call("publicIps.show", encoded { $0.put("publicip_id", publicipId) }, options)
        }

        /// Change the description of a public IP address.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - publicipId: Id of the public IP address.
        ///   - description: The new text. At most 50 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One public address.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            publicipId: String,
            description: String,
            options: CallOptions = CallOptions()
        ) async throws -> PublicIpShowResponse {
            let input = encoded {
                $0.put("publicip_id", publicipId)
                $0.put("description", description)
            }
            return try await self.caller.call("publicIps.update", input, options)
        }

        /// Give a public IP address back.
        ///
        /// Nothing may use it any more. It cannot be had again.
        ///
        /// Observed by others; see
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - publicipId: Id of the public IP address.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(publicipId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("publicIps.delete", encoded { $0.put("publicip_id", publicipId) }, options)
        }
    }
}
