// Samsung Cloud Platform Kubernetes Engine: client.
//
// Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.

/// Kubernetes clusters and their node pools. AI&MLOps and Cloud ML are deployed onto them.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/kubernetes-engine.md>
public struct KubernetesEngine: Client {
    public static let service = "kubernetes-engine"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Kubernetes clusters.
    public var clusters: Clusters { Clusters(caller: caller) }

    /// Versions of Kubernetes that there are.
    public var kubernetesVersions: KubernetesVersions { KubernetesVersions(caller: caller) }

    /// Nodes of a cluster that are alike.
    public var nodePools: NodePools { NodePools(caller: caller) }
}

extension KubernetesEngine {
    /// Kubernetes clusters.
    public struct Clusters: Sendable {
        let caller: Caller

        /// List the clusters of the account in this region.
        ///
        /// Filters can be combined.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listclusters/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - name: Only the cluster of this name. Lower-case letters, digits and hyphens.
        ///   - status: Only clusters in this state.
        ///   - kubernetesVersion: Only clusters of this version.
        ///   - subnetId: Only clusters in this subnet.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            name: String? = nil,
            status: String? = nil,
            kubernetesVersion: String? = nil,
            subnetId: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ClusterListResponse, ClusterRow> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("name", name)
                $0.put("status", status)
                $0.put("kubernetes_version", kubernetesVersion)
                $0.put("subnet_id", subnetId)
            }
            return self.caller.list("clusters.list", input, options) { $0.clusters }
        }

        /// Create a Kubernetes cluster without nodes.
        ///
        /// Needs an active subnet with its VPC, a security group, and a file storage volume. Answers at once; it works
        /// when its status is `RUNNING`, after ten minutes to half an hour. Then give it a node pool. It costs money
        /// from now on.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createcluster/1.4/>
        ///
        /// - Parameters:
        ///   - cloudLoggingEnabled: Whether logs of the control plane go to Cloud Logging.
        ///   - kubernetesVersion: Version of Kubernetes, from ``KubernetesEngine/KubernetesVersions/list(options:)``.
        ///     Must match `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
        ///   - name: Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
        ///     account may have the same.
        ///   - securityGroupIdList: Ids of security groups for the nodes.
        ///   - serviceWatchLoggingEnabled: Whether logs of the control plane go to ServiceWatch.
        ///   - subnetId: Id of the subnet of the nodes. It must be `ACTIVE`.
        ///   - volumeId: Id of a file storage volume (NFS) for the volumes of pods. It must be `available`. Observed by
        ///     others.
        ///   - vpcId: Id of the VPC, that of the subnet. It must be `ACTIVE`.
        ///   - privateEndpointAccessControlResources: Resources that may talk to the Kubernetes API inside of the VPC,
        ///     beside the nodes.
        ///   - publicEndpointAccessControlIp: Addresses that may talk to the Kubernetes API from the internet: one, or
        ///     several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            cloudLoggingEnabled: Bool,
            kubernetesVersion: String,
            name: String,
            securityGroupIdList: [String],
            serviceWatchLoggingEnabled: Bool,
            subnetId: String,
            volumeId: String,
            vpcId: String,
            privateEndpointAccessControlResources: [PrivateEndpointAccessControlResource]? = nil,
            publicEndpointAccessControlIp: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("cloud_logging_enabled", cloudLoggingEnabled)
                $0.put("kubernetes_version", kubernetesVersion)
                $0.put("name", name)
                $0.put("private_endpoint_access_control_resources", privateEndpointAccessControlResources)
                $0.put("public_endpoint_access_control_ip", publicEndpointAccessControlIp)
                $0.put("security_group_id_list", securityGroupIdList)
                $0.put("service_watch_logging_enabled", serviceWatchLoggingEnabled)
                $0.put("subnet_id", subnetId)
                $0.put("tags", tags)
                $0.put("volume_id", volumeId)
                $0.put("vpc_id", vpcId)
            }
            return try await self.caller.call("clusters.create", input, options)
        }

        /// Read a cluster.
        ///
        /// Its node pools are not part of it;
        /// ``KubernetesEngine/NodePools/list(clusterId:size:page:sort:nodepoolName:options:)`` has them.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showcluster/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One cluster.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(clusterId: String, options: CallOptions = CallOptions()) async throws -> ClusterShowResponse {
            try await self.caller.call("clusters.show", encoded { $0.put("cluster_id", clusterId) }, options)
        }

        /// Delete a cluster.
        ///
        /// Delete its node pools first, and what is deployed on it. Answers at once; it is gone when it is no longer
        /// found.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletecluster/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 409: Something of the cluster is still going; repeat until it works.
        @discardableResult
        public func delete(clusterId: String, options: CallOptions = CallOptions()) async throws -> AsyncResponse {
            try await self.caller.call("clusters.delete", encoded { $0.put("cluster_id", clusterId) }, options)
        }

        /// Make a kubeconfig for a cluster, with the rights of its administrator.
        ///
        /// The text of a file for `kubectl`, and a secret: whoever has it owns the cluster. `private` works inside of
        /// the VPC only; `public` needs an address in the internet.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createclusterkubeconfig/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - kubeconfigType: Whose address it has: that inside of the VPC (`private`), or that in the internet
        ///     (`public`). Small letters. `private` or `public`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: Done.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getKubeconfig(
            clusterId: String,
            kubeconfigType: KubeconfigKind,
            options: CallOptions = CallOptions()
        ) async throws -> Download {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("kubeconfig_type", kubeconfigType)
            }
            return try await self.caller.file("clusters.getKubeconfig", input, options)
        }

        /// Make a kubeconfig for a cluster, with the rights of the caller.
        ///
        /// As ``KubernetesEngine/Clusters/getKubeconfig(clusterId:kubeconfigType:options:)``; what it may do follows
        /// from Kubernetes roles of the user.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showclusteruserkubeconfig/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits.
        ///   - kubeconfigType: Whose address it has: that inside of the VPC (`private`), or that in the internet
        ///     (`public`). Small letters. `private` or `public`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: Done.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getUserKubeconfig(
            clusterId: String,
            kubeconfigType: KubeconfigKind,
            options: CallOptions = CallOptions()
        ) async throws -> Download {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("kubeconfig_type", kubeconfigType)
            }
            return try await self.caller.file("clusters.getUserKubeconfig", input, options)
        }

        /// Say who may talk to the Kubernetes API inside of the VPC.
        ///
        /// The list replaces the old one; the nodes always may.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterprivateaccesscontrol/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - privateEndpointAccessControlResources: All resources that may from now on.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The change was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setPrivateAccess(
            clusterId: String,
            privateEndpointAccessControlResources: [PrivateEndpointAccessControlResource],
            options: CallOptions = CallOptions()
        ) async throws -> ClusterSetResponse {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("private_endpoint_access_control_resources", privateEndpointAccessControlResources)
            }
            return try await self.caller.call("clusters.setPrivateAccess", input, options)
        }

        /// Say who may talk to the Kubernetes API from the internet.
        ///
        /// The addresses replace the old ones. `0.0.0.0/0` is everybody.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterpublicaccesscontrol/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - publicEndpointAccessControlIp: The addresses that may from now on: one, or several in CIDR notation.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The change was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setPublicAccess(
            clusterId: String,
            publicEndpointAccessControlIp: String,
            options: CallOptions = CallOptions()
        ) async throws -> ClusterSetResponse {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("public_endpoint_access_control_ip", publicEndpointAccessControlIp)
            }
            return try await self.caller.call("clusters.setPublicAccess", input, options)
        }

        /// Set the security groups of the nodes.
        ///
        /// The list replaces the old one. The group that the service manages stays.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclustersecuritygroups/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - securityGroupIdList: Ids of all security groups from now on.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One cluster.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setSecurityGroups(
            clusterId: String,
            securityGroupIdList: [String],
            options: CallOptions = CallOptions()
        ) async throws -> ClusterShowResponse {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("security_group_id_list", securityGroupIdList)
            }
            return try await self.caller.call("clusters.setSecurityGroups", input, options)
        }

        /// Say whether logs of the control plane go to Cloud Logging.
        ///
        /// They are stored from then on, which costs money.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterlogging/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - cloudLoggingEnabled: Whether logs of the control plane go to Cloud Logging.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The change was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setLogging(
            clusterId: String,
            cloudLoggingEnabled: Bool,
            options: CallOptions = CallOptions()
        ) async throws -> ClusterSetResponse {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("cloud_logging_enabled", cloudLoggingEnabled)
            }
            return try await self.caller.call("clusters.setLogging", input, options)
        }

        /// Say whether logs of the control plane go to ServiceWatch.
        ///
        /// They are stored from then on, which costs money.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterservicewatchlogging/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits.
        ///   - serviceWatchLoggingEnabled: Whether logs of the control plane go to ServiceWatch.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The change was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setServiceWatchLogging(
            clusterId: String,
            serviceWatchLoggingEnabled: Bool,
            options: CallOptions = CallOptions()
        ) async throws -> ClusterSetResponse {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("service_watch_logging_enabled", serviceWatchLoggingEnabled)
            }
            return try await self.caller.call("clusters.setServiceWatchLogging", input, options)
        }

        /// Upgrade Kubernetes on the control plane of a cluster.
        ///
        /// Cannot be taken back, and lasts up to an hour; the cluster works when its status is `RUNNING` again. Upgrade
        /// the node pools after it.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterupgrade/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - kubernetesVersion: A version above that of the cluster, from
        ///     ``KubernetesEngine/KubernetesVersions/list(options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The change was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func upgrade(
            clusterId: String,
            kubernetesVersion: String,
            options: CallOptions = CallOptions()
        ) async throws -> ClusterSetResponse {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("kubernetes_version", kubernetesVersion)
            }
            return try await self.caller.call("clusters.upgrade", input, options)
        }

        /// Does what
        /// ``KubernetesEngine/Clusters/create(cloudLoggingEnabled:kubernetesVersion:name:securityGroupIdList:serviceWatchLoggingEnabled:subnetId:volumeId:vpcId:privateEndpointAccessControlResources:publicEndpointAccessControlIp:tags:options:)``
        /// does, unless something of this `name` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``KubernetesEngine/Clusters/show(clusterId:options:)`` shows: `cloudLoggingEnabled`, `kubernetesVersion`,
        /// `privateEndpointAccessControlResources`, `publicEndpointAccessControlIp`, `securityGroupIdList`,
        /// `serviceWatchLoggingEnabled`, `subnetId`, `volumeId` and `vpcId`.
        ///
        /// - Parameters:
        ///   - cloudLoggingEnabled: Whether logs of the control plane go to Cloud Logging.
        ///   - kubernetesVersion: Version of Kubernetes, from ``KubernetesEngine/KubernetesVersions/list(options:)``.
        ///     Must match `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
        ///   - name: Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
        ///     account may have the same.
        ///   - securityGroupIdList: Ids of security groups for the nodes.
        ///   - serviceWatchLoggingEnabled: Whether logs of the control plane go to ServiceWatch.
        ///   - subnetId: Id of the subnet of the nodes. It must be `ACTIVE`.
        ///   - volumeId: Id of a file storage volume (NFS) for the volumes of pods. It must be `available`. Observed by
        ///     others.
        ///   - vpcId: Id of the VPC, that of the subnet. It must be `ACTIVE`.
        ///   - privateEndpointAccessControlResources: Resources that may talk to the Kubernetes API inside of the VPC,
        ///     beside the nodes.
        ///   - publicEndpointAccessControlIp: Addresses that may talk to the Kubernetes API from the internet: one, or
        ///     several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how.
        @discardableResult
        public func ensure(
            cloudLoggingEnabled: Bool,
            kubernetesVersion: String,
            name: String,
            securityGroupIdList: [String],
            serviceWatchLoggingEnabled: Bool,
            subnetId: String,
            volumeId: String,
            vpcId: String,
            privateEndpointAccessControlResources: [PrivateEndpointAccessControlResource]? = nil,
            publicEndpointAccessControlIp: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("cloud_logging_enabled", cloudLoggingEnabled)
                $0.put("kubernetes_version", kubernetesVersion)
                $0.put("name", name)
                $0.put("private_endpoint_access_control_resources", privateEndpointAccessControlResources)
                $0.put("public_endpoint_access_control_ip", publicEndpointAccessControlIp)
                $0.put("security_group_id_list", securityGroupIdList)
                $0.put("service_watch_logging_enabled", serviceWatchLoggingEnabled)
                $0.put("subnet_id", subnetId)
                $0.put("tags", tags)
                $0.put("volume_id", volumeId)
                $0.put("vpc_id", vpcId)
            }
            return try await self.caller.call("clusters.ensure", input, options)
        }

        /// Lists what `clusters.deleteCascade` would delete, in its order. Nothing is deleted.
        ///
        /// Observed by others; see
        /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: What is below comes first, and the cluster last.
        /// - Throws: ``GureumError``. A list cannot be read: its kind says how.
        @discardableResult
        public func planDeleteCascade(
            clusterId: String,
            options: CallOptions = CallOptions()
        ) async throws -> DeletionPlan {
            try await self.caller.call("clusters.planDeleteCascade", encoded { $0.put("cluster_id", clusterId) }, options)
        }

        /// Create a Kubernetes cluster without nodes.
        ///
        /// Then waits until the cluster is running. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - cloudLoggingEnabled: Whether logs of the control plane go to Cloud Logging.
        ///   - kubernetesVersion: Version of Kubernetes, from ``KubernetesEngine/KubernetesVersions/list(options:)``.
        ///     Must match `^v[0-9]{1}\.[0-9]{1,2}\.[0-9]{1,2}$`.
        ///   - name: Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first. Nobody else in the
        ///     account may have the same.
        ///   - securityGroupIdList: Ids of security groups for the nodes.
        ///   - serviceWatchLoggingEnabled: Whether logs of the control plane go to ServiceWatch.
        ///   - subnetId: Id of the subnet of the nodes. It must be `ACTIVE`.
        ///   - volumeId: Id of a file storage volume (NFS) for the volumes of pods. It must be `available`. Observed by
        ///     others.
        ///   - vpcId: Id of the VPC, that of the subnet. It must be `ACTIVE`.
        ///   - privateEndpointAccessControlResources: Resources that may talk to the Kubernetes API inside of the VPC,
        ///     beside the nodes.
        ///   - publicEndpointAccessControlIp: Addresses that may talk to the Kubernetes API from the internet: one, or
        ///     several in CIDR notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
        ///   - tags: Tags to attach, at most 50.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The cluster as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            cloudLoggingEnabled: Bool,
            kubernetesVersion: String,
            name: String,
            securityGroupIdList: [String],
            serviceWatchLoggingEnabled: Bool,
            subnetId: String,
            volumeId: String,
            vpcId: String,
            privateEndpointAccessControlResources: [PrivateEndpointAccessControlResource]? = nil,
            publicEndpointAccessControlIp: String? = nil,
            tags: [Tag]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> ClusterShowResponse {
            let input = encoded {
                $0.put("cloud_logging_enabled", cloudLoggingEnabled)
                $0.put("kubernetes_version", kubernetesVersion)
                $0.put("name", name)
                $0.put("private_endpoint_access_control_resources", privateEndpointAccessControlResources)
                $0.put("public_endpoint_access_control_ip", publicEndpointAccessControlIp)
                $0.put("security_group_id_list", securityGroupIdList)
                $0.put("service_watch_logging_enabled", serviceWatchLoggingEnabled)
                $0.put("subnet_id", subnetId)
                $0.put("tags", tags)
                $0.put("volume_id", volumeId)
                $0.put("vpc_id", vpcId)
            }
            let id = try await self.caller.made("clusters.create", input, "resource_id")
            return try await self.caller.wait("clusters.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the cluster is running: its `cluster.status` is `RUNNING`.
        ///
        /// Usually takes about 1800 s. `DELETING` ends the wait with an error that says what to do.
        ///
        /// Inferred; see
        /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The cluster as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilRunning(
            clusterId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> ClusterShowResponse {
            try await self.caller.wait("clusters.waitUntilRunning", clusterId, timeout, onProgress)
        }

        /// Waits until the cluster no longer exists.
        ///
        /// Usually takes about 1800 s.
        ///
        /// Inferred; see
        /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            clusterId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("clusters.waitUntilDeleted", clusterId, timeout, onProgress)
        }

        /// Deletes the cluster with all that is below it, and waits until it no longer exists.
        ///
        /// First all of it is listed, as ``KubernetesEngine/Clusters/planDeleteCascade(clusterId:options:)`` does; then
        /// it goes from the leaves to the root, and nothing else does. After a failure call it again: it goes on with
        /// what is left.
        ///
        /// Observed by others; see
        /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. Something of it stays: its kind says how.
        public func deleteCascade(
            clusterId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("clusters.deleteCascade", clusterId, timeout, onProgress)
        }

        /// Begins to wait until the cluster is running: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilRunning(
            clusterId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<ClusterShowResponse> {
            try await self.caller.start("clusters.waitUntilRunning", clusterId, timeout)
        }

        /// Begins to wait until the cluster is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(clusterId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("clusters.waitUntilDeleted", clusterId, timeout)
        }

        /// Begins to delete the cluster with all that is below it: its time limit counts from now. Nothing is sent yet;
        /// each look does one step.
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startDeleteCascade(clusterId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("clusters.deleteCascade", clusterId, timeout)
        }
    }
}

extension KubernetesEngine {
    /// Versions of Kubernetes that there are.
    public struct KubernetesVersions: Sendable {
        let caller: Caller

        /// List the versions of Kubernetes that there are.
        ///
        /// Gives the whole list at once. Clusters and node pools are given `kubernetesVersion`.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listkubernetesversions/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            options: CallOptions = CallOptions()
        ) -> Pages<KubernetesVersionListResponse, KubernetesVersion> {
            self.caller.list("kubernetesVersions.list", encoded(), options) { $0.kubernetesVersions }
        }
    }
}

extension KubernetesEngine {
    /// Nodes of a cluster that are alike.
    public struct NodePools: Sendable {
        let caller: Caller

        /// List the node pools of a cluster.
        ///
        /// Labels and taints are not part of it; ``KubernetesEngine/NodePools/show(nodepoolId:options:)`` has them.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepools/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - nodepoolName: Only the node pool of this name.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            clusterId: String,
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            nodepoolName: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<NodepoolListResponse, NodePoolRow> {
            let input = encoded {
                $0.put("cluster_id", clusterId)
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("nodepool_name", nodepoolName)
            }
            return self.caller.list("nodePools.list", input, options) { $0.nodepools }
        }

        /// Create a node pool: nodes that are alike.
        ///
        /// The cluster must be `RUNNING`. Answers at once; the nodes work when its status is `Running`, after some
        /// minutes. Needs a key pair, a kind of server and a kind of disk of Virtual Server. At most 100 nodes in a
        /// pool and in a cluster.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createnodepool/1.4/>
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster. It must be `RUNNING`.
        ///   - imageOs: Operating system: `ubuntu` or `rhel`.
        ///   - imageOsVersion: Version of the operating system: `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`.
        ///   - isAutoRecovery: Whether broken nodes are replaced.
        ///   - isAutoScale: Whether the number of nodes follows the load.
        ///   - keypairName: Name of a key pair of Virtual Server, for logging in to the nodes.
        ///   - kubernetesVersion: Version of Kubernetes: that of the cluster.
        ///   - name: Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
        ///   - serverTypeId: Id of the kind of server of a node, from Virtual Server.
        ///   - volumeSize: Size of the disk of a node. In GB. Inferred.
        ///   - volumeTypeName: Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or `SSD_Provisioned`.
        ///   - advancedSettings: Settings of the kubelet. Observed by others.
        ///   - customImageId: Id of an image of your own.
        ///   - desiredNodeCount: How many nodes there should be, when they do not follow the load.
        ///   - labels: Kubernetes labels of all nodes.
        ///   - linkedResources: File and object storages that the nodes may use. Since API version 1.3.
        ///   - maxNodeCount: Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
        ///   - minNodeCount: Least number of nodes, when they follow the load.
        ///   - scpGpuDriver: Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
        ///   - serverGroupId: Id of the server group that says how nodes are spread over hosts.
        ///   - taints: Kubernetes taints of all nodes.
        ///   - volumeMaxIops: Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4.
        ///   - volumeMaxThroughput: Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it.
        ///     Since API version 1.4.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One node pool.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            clusterId: String,
            imageOs: String,
            imageOsVersion: String,
            isAutoRecovery: Bool,
            isAutoScale: Bool,
            keypairName: String,
            kubernetesVersion: String,
            name: String,
            serverTypeId: String,
            volumeSize: Int,
            volumeTypeName: String,
            advancedSettings: NodepoolAdvancedSettings? = nil,
            customImageId: String? = nil,
            desiredNodeCount: Int? = nil,
            labels: [NodepoolLabel]? = nil,
            linkedResources: [LinkedResource]? = nil,
            maxNodeCount: Int? = nil,
            minNodeCount: Int? = nil,
            scpGpuDriver: String? = nil,
            serverGroupId: String? = nil,
            taints: [NodepoolTaint]? = nil,
            volumeMaxIops: Int? = nil,
            volumeMaxThroughput: Int? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> NodepoolShowResponse {
            let input = encoded {
                $0.put("advanced_settings", advancedSettings)
                $0.put("cluster_id", clusterId)
                $0.put("custom_image_id", customImageId)
                $0.put("desired_node_count", desiredNodeCount)
                $0.put("image_os", imageOs)
                $0.put("image_os_version", imageOsVersion)
                $0.put("is_auto_recovery", isAutoRecovery)
                $0.put("is_auto_scale", isAutoScale)
                $0.put("keypair_name", keypairName)
                $0.put("kubernetes_version", kubernetesVersion)
                $0.put("labels", labels)
                $0.put("linked_resources", linkedResources)
                $0.put("max_node_count", maxNodeCount)
                $0.put("min_node_count", minNodeCount)
                $0.put("name", name)
                $0.put("scp_gpu_driver", scpGpuDriver)
                $0.put("server_group_id", serverGroupId)
                $0.put("server_type_id", serverTypeId)
                $0.put("taints", taints)
                $0.put("volume_max_iops", volumeMaxIops)
                $0.put("volume_max_throughput", volumeMaxThroughput)
                $0.put("volume_size", volumeSize)
                $0.put("volume_type_name", volumeTypeName)
            }
            return try await self.caller.call("nodePools.create", input, options)
        }

        /// Read a node pool.
        ///
        /// Its nodes are not part of it;
        /// ``KubernetesEngine/NodePools/listNodes(nodepoolId:size:page:sort:nodeName:options:)`` has them.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/shownodepool/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One node pool.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            nodepoolId: String,
            options: CallOptions = CallOptions()
        ) async throws -> NodepoolShowResponse {
            try await self.caller.call("nodePools.show", encoded { $0.put("nodepool_id", nodepoolId) }, options)
        }

        /// Change the number of nodes of a node pool.
        ///
        /// With `isAutoScale` the least and the greatest number count, without it `desiredNodeCount`. Nodes that are
        /// too many are deleted with what is on them.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepool/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - desiredNodeCount: How many nodes there should be, when they do not follow the load.
        ///   - isAutoRecovery: Whether broken nodes are replaced.
        ///   - isAutoScale: Whether the number of nodes follows the load.
        ///   - maxNodeCount: Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
        ///   - minNodeCount: Least number of nodes, when they follow the load.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            nodepoolId: String,
            desiredNodeCount: Int? = nil,
            isAutoRecovery: Bool? = nil,
            isAutoScale: Bool? = nil,
            maxNodeCount: Int? = nil,
            minNodeCount: Int? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("nodepool_id", nodepoolId)
                $0.put("desired_node_count", desiredNodeCount)
                $0.put("is_auto_recovery", isAutoRecovery)
                $0.put("is_auto_scale", isAutoScale)
                $0.put("max_node_count", maxNodeCount)
                $0.put("min_node_count", minNodeCount)
            }
            return try await self.caller.call("nodePools.update", input, options)
        }

        /// Delete a node pool with its nodes.
        ///
        /// Answers at once; it is gone when it is no longer found. What runs on the nodes ends.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletenodepool/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 409: Something of the node pool is still going; repeat until it works.
        @discardableResult
        public func delete(nodepoolId: String, options: CallOptions = CallOptions()) async throws -> AsyncResponse {
            try await self.caller.call("nodePools.delete", encoded { $0.put("nodepool_id", nodepoolId) }, options)
        }

        /// List the nodes of a node pool.
        ///
        /// Names are those that `kubectl get nodes` shows.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepoolnodes/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - nodeName: Only the node of this name.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func listNodes(
            nodepoolId: String,
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            nodeName: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<NodeListInNodepoolResponse, Node> {
            let input = encoded {
                $0.put("nodepool_id", nodepoolId)
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("node_name", nodeName)
            }
            return self.caller.list("nodePools.listNodes", input, options) { $0.nodes }
        }

        /// Set the Kubernetes labels of the nodes.
        ///
        /// The list replaces the old one.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollabels/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - labels: All labels from now on.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setLabels(
            nodepoolId: String,
            labels: [NodepoolLabel],
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("nodepool_id", nodepoolId)
                $0.put("labels", labels)
            }
            return try await self.caller.call("nodePools.setLabels", input, options)
        }

        /// Set the Kubernetes taints of the nodes.
        ///
        /// The list replaces the old one. `NoExecute` ends pods that are there.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepooltaints/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - taints: All taints from now on.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setTaints(
            nodepoolId: String,
            taints: [NodepoolTaint],
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("nodepool_id", nodepoolId)
                $0.put("taints", taints)
            }
            return try await self.caller.call("nodePools.setTaints", input, options)
        }

        /// Set the storages that the nodes may use.
        ///
        /// The list replaces the old one.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollinkedresources/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - linkedResources: All storages from now on.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setLinkedResources(
            nodepoolId: String,
            linkedResources: [LinkedResource],
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("nodepool_id", nodepoolId)
                $0.put("linked_resources", linkedResources)
            }
            return try await self.caller.call("nodePools.setLinkedResources", input, options)
        }

        /// Upgrade the nodes of a node pool to what the control plane runs.
        ///
        /// Upgrade the cluster first: nodes follow its version of Kubernetes. All nodes are replaced one after the
        /// other.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoolupgrade/1.4/>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - osVersion: Version of the operating system, for example `22.04`.
        ///   - scpGpuDriver: Version of the driver for GPUs, on Ubuntu.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The request was accepted and is being carried out.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func upgrade(
            nodepoolId: String,
            osVersion: String,
            scpGpuDriver: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> AsyncResponse {
            let input = encoded {
                $0.put("nodepool_id", nodepoolId)
                $0.put("os_version", osVersion)
                $0.put("scp_gpu_driver", scpGpuDriver)
            }
            return try await self.caller.call("nodePools.upgrade", input, options)
        }

        /// Create a node pool: nodes that are alike.
        ///
        /// Then waits until the node pool is running. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - clusterId: Id of the cluster. It must be `RUNNING`.
        ///   - imageOs: Operating system: `ubuntu` or `rhel`.
        ///   - imageOsVersion: Version of the operating system: `22.04` for `ubuntu`, `8.10` or `9.4` for `rhel`.
        ///   - isAutoRecovery: Whether broken nodes are replaced.
        ///   - isAutoScale: Whether the number of nodes follows the load.
        ///   - keypairName: Name of a key pair of Virtual Server, for logging in to the nodes.
        ///   - kubernetesVersion: Version of Kubernetes: that of the cluster.
        ///   - name: Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
        ///   - serverTypeId: Id of the kind of server of a node, from Virtual Server.
        ///   - volumeSize: Size of the disk of a node. In GB. Inferred.
        ///   - volumeTypeName: Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or `SSD_Provisioned`.
        ///   - advancedSettings: Settings of the kubelet. Observed by others.
        ///   - customImageId: Id of an image of your own.
        ///   - desiredNodeCount: How many nodes there should be, when they do not follow the load.
        ///   - labels: Kubernetes labels of all nodes.
        ///   - linkedResources: File and object storages that the nodes may use. Since API version 1.3.
        ///   - maxNodeCount: Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster.
        ///   - minNodeCount: Least number of nodes, when they follow the load.
        ///   - scpGpuDriver: Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
        ///   - serverGroupId: Id of the server group that says how nodes are spread over hosts.
        ///   - taints: Kubernetes taints of all nodes.
        ///   - volumeMaxIops: Reads and writes a second of the disk. `SSD_Provisioned` needs it. Since API version 1.4.
        ///   - volumeMaxThroughput: Throughput of the disk; the unit is not documented. `SSD_Provisioned` needs it.
        ///     Since API version 1.4.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The node pool as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            clusterId: String,
            imageOs: String,
            imageOsVersion: String,
            isAutoRecovery: Bool,
            isAutoScale: Bool,
            keypairName: String,
            kubernetesVersion: String,
            name: String,
            serverTypeId: String,
            volumeSize: Int,
            volumeTypeName: String,
            advancedSettings: NodepoolAdvancedSettings? = nil,
            customImageId: String? = nil,
            desiredNodeCount: Int? = nil,
            labels: [NodepoolLabel]? = nil,
            linkedResources: [LinkedResource]? = nil,
            maxNodeCount: Int? = nil,
            minNodeCount: Int? = nil,
            scpGpuDriver: String? = nil,
            serverGroupId: String? = nil,
            taints: [NodepoolTaint]? = nil,
            volumeMaxIops: Int? = nil,
            volumeMaxThroughput: Int? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> NodepoolShowResponse {
            let input = encoded {
                $0.put("advanced_settings", advancedSettings)
                $0.put("cluster_id", clusterId)
                $0.put("custom_image_id", customImageId)
                $0.put("desired_node_count", desiredNodeCount)
                $0.put("image_os", imageOs)
                $0.put("image_os_version", imageOsVersion)
                $0.put("is_auto_recovery", isAutoRecovery)
                $0.put("is_auto_scale", isAutoScale)
                $0.put("keypair_name", keypairName)
                $0.put("kubernetes_version", kubernetesVersion)
                $0.put("labels", labels)
                $0.put("linked_resources", linkedResources)
                $0.put("max_node_count", maxNodeCount)
                $0.put("min_node_count", minNodeCount)
                $0.put("name", name)
                $0.put("scp_gpu_driver", scpGpuDriver)
                $0.put("server_group_id", serverGroupId)
                $0.put("server_type_id", serverTypeId)
                $0.put("taints", taints)
                $0.put("volume_max_iops", volumeMaxIops)
                $0.put("volume_max_throughput", volumeMaxThroughput)
                $0.put("volume_size", volumeSize)
                $0.put("volume_type_name", volumeTypeName)
            }
            let id = try await self.caller.made("nodePools.create", input, "nodepool.id")
            return try await self.caller.wait("nodePools.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the node pool is running: its `nodepool.status` is `Running`.
        ///
        /// Usually takes about 1200 s. `Deleting` ends the wait with an error that says what to do.
        ///
        /// Inferred; see
        /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The node pool as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilRunning(
            nodepoolId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> NodepoolShowResponse {
            try await self.caller.wait("nodePools.waitUntilRunning", nodepoolId, timeout, onProgress)
        }

        /// Waits until the node pool no longer exists.
        ///
        /// Usually takes about 1200 s.
        ///
        /// Inferred; see
        /// <https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml>
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            nodepoolId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("nodePools.waitUntilDeleted", nodepoolId, timeout, onProgress)
        }

        /// Begins to wait until the node pool is running: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilRunning(
            nodepoolId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<NodepoolShowResponse> {
            try await self.caller.start("nodePools.waitUntilRunning", nodepoolId, timeout)
        }

        /// Begins to wait until the node pool is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - nodepoolId: Id of the node pool.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(nodepoolId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("nodePools.waitUntilDeleted", nodepoolId, timeout)
        }
    }
}
