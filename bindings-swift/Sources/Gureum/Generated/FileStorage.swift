// Samsung Cloud Platform File Storage: client.
//
// Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.

/// Volumes that several servers or a cluster use together, over NFS or CIFS.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/file-storage.md>
public struct FileStorage: Client {
    public static let service = "file-storage"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Volumes. They depend on nothing; who may use one is said with
    /// ``FileStorage/AccessRules/update(volumeId:action:objectId:objectType:options:)``.
    public var volumes: Volumes { Volumes(caller: caller) }

    /// Who may use a volume.
    public var accessRules: AccessRules { AccessRules(caller: caller) }
}

extension FileStorage {
    /// Volumes. They depend on nothing; who may use one is said with
    /// ``FileStorage/AccessRules/update(volumeId:action:objectId:objectType:options:)``.
    public struct Volumes: Sendable {
        let caller: Caller

        /// List the volumes of the account in this region.
        ///
        /// A row has less than ``FileStorage/Volumes/show(volumeId:options:)`` gives; it does not say where to mount
        /// the volume.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - offset: How many to skip. Default: `0`.
        ///   - limit: Volumes per page. Default: `20`.
        ///   - name: Only volumes of this name.
        ///   - typeName: Only volumes on this kind of disk, for example `HDD`. Must match
        ///     `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
        ///   - sort: Order: `name` or `createdAt`, a colon, and `asc` or `desc`. Must match
        ///     `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            offset: Int? = nil,
            limit: Int? = nil,
            name: String? = nil,
            typeName: String? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<VolumeListResponse, Volume> {
            let input = encoded {
                $0.put("offset", offset)
                $0.put("limit", limit)
                $0.put("name", name)
                $0.put("type_name", typeName)
                $0.put("sort", sort)
            }
            return self.caller.list("volumes.list", input, options) { $0.filestorages }
        }

        /// Create a volume.
        ///
        /// Answers before the volume can be used: wait until it is available. It has no size of its own; what is used
        /// is charged. A Kubernetes cluster takes an NFS volume as its `volumeId`. Keep the id: the vendor's pages do
        /// not say that names differ.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - name: Small letters, digits and `_`, a letter first.
        ///   - protocol: `NFS` for Linux and clusters, `CIFS` for Windows.
        ///   - typeName: Kind of disk: `HDD`, `SSD`, or a special one. Must match
        ///     `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
        ///   - cifsPassword: Password of a CIFS volume, with letters, digits and special characters. 6 to 20
        ///     characters.
        ///   - snapshotId: Id of the snapshot to start from.
        ///   - tags: Tags to attach.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The volume that will be.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            name: String,
            `protocol`: VolumeProtocol,
            typeName: String,
            cifsPassword: Secret? = nil,
            snapshotId: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> VolumeCreateResponse {
            let input = encoded {
                $0.put("cifs_password", cifsPassword)
                $0.put("name", name)
                $0.put("protocol", `protocol`)
                $0.put("snapshot_id", snapshotId)
                $0.put("tags", tags)
                $0.put("type_name", typeName)
            }
            return try await self.caller.call("volumes.create", input, options)
        }

        /// Read a volume, and where to mount it.
        ///
        /// `path` is what a server mounts; it is there once the volume is available.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A volume.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(volumeId: String, options: CallOptions = CallOptions()) async throws -> VolumeShowResponse {
            try await self.caller.call("volumes.show", encoded { $0.put("volume_id", volumeId) }, options)
        }

        /// Say whether single files of a volume can be recovered.
        ///
        /// Nothing else of a volume can be changed.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - fileUnitRecoveryEnabled: Whether single files can be recovered.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func update(
            volumeId: String,
            fileUnitRecoveryEnabled: Bool,
            options: CallOptions = CallOptions()
        ) async throws {
            let input = encoded {
                $0.put("volume_id", volumeId)
                $0.put("file_unit_recovery_enabled", fileUnitRecoveryEnabled)
            }
            return try await self.caller.perform("volumes.update", input, options)
        }

        /// Delete a volume and everything on it.
        ///
        /// It cannot be undone. Whatever mounts the volume loses it; a cluster that was given it must go first. Wait
        /// until it is gone.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(volumeId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("volumes.delete", encoded { $0.put("volume_id", volumeId) }, options)
        }

        /// Create a volume.
        ///
        /// Then waits until the volume is available. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - name: Small letters, digits and `_`, a letter first.
        ///   - protocol: `NFS` for Linux and clusters, `CIFS` for Windows.
        ///   - typeName: Kind of disk: `HDD`, `SSD`, or a special one. Must match
        ///     `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
        ///   - cifsPassword: Password of a CIFS volume, with letters, digits and special characters. 6 to 20
        ///     characters.
        ///   - snapshotId: Id of the snapshot to start from.
        ///   - tags: Tags to attach.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The volume as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            name: String,
            `protocol`: VolumeProtocol,
            typeName: String,
            cifsPassword: Secret? = nil,
            snapshotId: String? = nil,
            tags: [Tag]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> VolumeShowResponse {
            let input = encoded {
                $0.put("cifs_password", cifsPassword)
                $0.put("name", name)
                $0.put("protocol", `protocol`)
                $0.put("snapshot_id", snapshotId)
                $0.put("tags", tags)
                $0.put("type_name", typeName)
            }
            let id = try await self.caller.made("volumes.create", input, "volume_id")
            return try await self.caller.wait("volumes.waitUntilAvailable", id, timeout, onProgress)
        }

        /// Waits until the volume is available: its `state` is `available` or `ACTIVE`.
        ///
        /// Usually takes about 60 s. `deleting` or `error` ends the wait with an error that says what to do.
        ///
        /// Observed by others.
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The volume as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilAvailable(
            volumeId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> VolumeShowResponse {
            try await self.caller.wait("volumes.waitUntilAvailable", volumeId, timeout, onProgress)
        }

        /// Waits until the volume no longer exists.
        ///
        /// Usually takes about 60 s. `error` ends the wait with an error that says what to do.
        ///
        /// Observed by others.
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            volumeId: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("volumes.waitUntilDeleted", volumeId, timeout, onProgress)
        }

        /// Begins to wait until the volume is available: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilAvailable(
            volumeId: String,
            timeout: Duration? = nil
        ) async throws -> Wait<VolumeShowResponse> {
            try await self.caller.start("volumes.waitUntilAvailable", volumeId, timeout)
        }

        /// Begins to wait until the volume is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(volumeId: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("volumes.waitUntilDeleted", volumeId, timeout)
        }
    }
}

extension FileStorage {
    /// Who may use a volume.
    public struct AccessRules: Sendable {
        let caller: Caller

        /// List who may use a volume.
        ///
        /// Gives the whole list at once.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            volumeId: String,
            options: CallOptions = CallOptions()
        ) -> Pages<AccessRuleListResponse, AccessRule> {
            self.caller.list("accessRules.list", encoded { $0.put("volume_id", volumeId) }, options) { $0.accessRules }
        }

        /// Let one server or endpoint use a volume, or no longer.
        ///
        /// One call adds or removes one. The servers of a Kubernetes cluster are added by the cluster itself. The
        /// volume must be available.
        ///
        /// From the vendor's reference at
        /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml>
        ///
        /// - Parameters:
        ///   - volumeId: Id of the volume.
        ///   - action: `add` or `remove`. Must match `^(add|remove)$`.
        ///   - objectId: Id of the server or endpoint.
        ///   - objectType: What it is: `VM` a virtual server, `BM` a bare metal server, `GPU` or `GPU_NODE` a node with
        ///     GPUs, `ENDPOINT` a VPC endpoint. Must match `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: What was asked for.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            volumeId: String,
            action: String,
            objectId: String,
            objectType: String,
            options: CallOptions = CallOptions()
        ) async throws -> AccessRuleResponse {
            let input = encoded {
                $0.put("volume_id", volumeId)
                $0.put("action", action)
                $0.put("object_id", objectId)
                $0.put("object_type", objectType)
            }
            return try await self.caller.call("accessRules.update", input, options)
        }
    }
}
