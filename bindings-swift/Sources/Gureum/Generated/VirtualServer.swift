// Samsung Cloud Platform Virtual Server: client.
//
// Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.

/// What servers and nodes of clusters are made of: key pairs, kinds of servers, images and kinds of disks. Servers
/// themselves are not part of this description.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/virtual-server.md>
public struct VirtualServer: Client {
    public static let service = "virtual-server"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// SSH key pairs to log in to servers and nodes with.
    public var keypairs: Keypairs { Keypairs(caller: caller) }

    /// Kinds of servers, by processors and memory.
    public var serverTypes: ServerTypes { ServerTypes(caller: caller) }

    /// Images of operating systems.
    public var images: Images { Images(caller: caller) }

    /// Kinds of disks.
    public var volumeTypes: VolumeTypes { VolumeTypes(caller: caller) }
}

extension VirtualServer {
    /// SSH key pairs to log in to servers and nodes with.
    public struct Keypairs: Sendable {
        let caller: Caller

        /// List the key pairs of the user.
        ///
        /// Private keys are shown nowhere. Pages are cut by the name of the last pair.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listkeypairs/1.3/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - limit: Rows per page.
        ///   - marker: Last row of the page before: its name for key pairs, its id elsewhere.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            limit: Int? = nil,
            marker: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<KeypairListResponse, KeypairRow> {
            let input = encoded {
                $0.put("limit", limit)
                $0.put("marker", marker)
            }
            return self.caller.list("keypairs.list", input, options) { $0.keypairs }
        }

        /// Create a key pair, or store your own public key.
        ///
        /// Without `publicKey` the service makes the pair and answers the private key this one time. Node pools ask for
        /// the name as `keypairName`. It costs nothing.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/createkeypair/1.3/>
        ///
        /// - Parameters:
        ///   - name: Name of the key pair: letters, digits, blanks, `-` and `_`. Nobody else in the account may have
        ///     the same. 1 to 255 characters.
        ///   - publicKey: Your own public key, as OpenSSH writes it. Left out, the service makes a pair and answers the
        ///     private key once.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The new key pair.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 409: There is a key pair of this name.
        @discardableResult
        public func create(
            name: String,
            publicKey: String? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> KeypairCreateResponse {
            let input = encoded {
                $0.put("name", name)
                $0.put("public_key", publicKey)
                $0.put("tags", tags)
            }
            return try await self.caller.call("keypairs.create", input, options)
        }

        /// Read a key pair by its name.
        ///
        /// Not the private key.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showkeypair/1.3/>
        ///
        /// - Parameters:
        ///   - keypairName: Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A key pair.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            keypairName: String,
            options: CallOptions = CallOptions()
        ) async throws -> KeypairShowResponse {
            try await self.caller.call("keypairs.show", encoded { $0.put("keypair_name", keypairName) }, options)
        }

        /// Delete a key pair by its name.
        ///
        /// Servers and nodes that know its public key keep it.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/deletekeypair/1.3/>
        ///
        /// - Parameters:
        ///   - keypairName: Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(keypairName: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("keypairs.delete", encoded { $0.put("keypair_name", keypairName) }, options)
        }
    }
}

extension VirtualServer {
    /// Kinds of servers, by processors and memory.
    public struct ServerTypes: Sendable {
        let caller: Caller

        /// List the kinds of servers.
        ///
        /// Node pools ask for the id as `serverTypeId`. Kinds that begin with `s` are the usual ones.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listservertypes/1.3/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - limit: Rows per page.
        ///   - marker: Last row of the page before: its name for key pairs, its id elsewhere.
        ///   - minDisk: Only kinds with a root disk of at least so many GB.
        ///   - minRam: Only kinds with at least so much memory; the unit is not documented.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            limit: Int? = nil,
            marker: String? = nil,
            minDisk: Int? = nil,
            minRam: Int? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ServerTypeListResponse, ServerType> {
            let input = encoded {
                $0.put("limit", limit)
                $0.put("marker", marker)
                $0.put("min_disk", minDisk)
                $0.put("min_ram", minRam)
                $0.put("sort", sort)
            }
            return self.caller.list("serverTypes.list", input, options) { $0.serverTypes }
        }

        /// Read a kind of server.
        ///
        /// The same as in the list.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showservertype/1.3/>
        ///
        /// - Parameters:
        ///   - serverTypeId: Id of the kind of server.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A kind of server.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(serverTypeId: String, options: CallOptions = CallOptions()) async throws -> ServerType {
            try await self.caller.call("serverTypes.show", encoded { $0.put("server_type_id", serverTypeId) }, options)
        }
    }
}

extension VirtualServer {
    /// Images of operating systems.
    public struct Images: Sendable {
        let caller: Caller

        /// List images for servers.
        ///
        /// For nodes of a cluster ask with `scpOriginalImageType` `k8s`: `osDistro` and `scpOsVersion` are what a node
        /// pool is given. At most 1,000 per page.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listimages/1.3/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - limit: Rows per page. 1 to 1000.
        ///   - marker: Last row of the page before: its name for key pairs, its id elsewhere.
        ///   - scpImageType: Only images of this type.
        ///   - scpOriginalImageType: Only images that come from this type: `standard` for servers, `k8s` for nodes of
        ///     clusters. Observed by others.
        ///   - name: Only images of this name.
        ///   - osDistro: Only images of this operating system.
        ///   - status: Only images in this state.
        ///   - visibility: Only images that this circle sees: `public`, `community`, `shared` or `private`.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            limit: Int? = nil,
            marker: String? = nil,
            scpImageType: String? = nil,
            scpOriginalImageType: String? = nil,
            name: String? = nil,
            osDistro: String? = nil,
            status: String? = nil,
            visibility: String? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ImageListResponse, Image> {
            let input = encoded {
                $0.put("limit", limit)
                $0.put("marker", marker)
                $0.put("scp_image_type", scpImageType)
                $0.put("scp_original_image_type", scpOriginalImageType)
                $0.put("name", name)
                $0.put("os_distro", osDistro)
                $0.put("status", status)
                $0.put("visibility", visibility)
                $0.put("sort", sort)
            }
            return self.caller.list("images.list", input, options) { $0.images }
        }

        /// Read an image.
        ///
        /// The same as in the list.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showimage/1.3/>
        ///
        /// - Parameters:
        ///   - imageId: Id of the image.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: An image.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(imageId: String, options: CallOptions = CallOptions()) async throws -> Image {
            try await self.caller.call("images.show", encoded { $0.put("image_id", imageId) }, options)
        }
    }
}

extension VirtualServer {
    /// Kinds of disks.
    public struct VolumeTypes: Sendable {
        let caller: Caller

        /// List the kinds of disks.
        ///
        /// Node pools ask for the name. `SSD_Provisioned` needs numbers for its speed beside the size.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listvolumetypes/1.3/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - limit: Rows per page. At most 1000.
        ///   - offset: Rows to skip. Leave it out: pages are cut by `marker`.
        ///   - marker: Last row of the page before: its name for key pairs, its id elsewhere.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            limit: Int? = nil,
            offset: Int? = nil,
            marker: String? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<VolumeTypeListResponse, VolumeType> {
            let input = encoded {
                $0.put("limit", limit)
                $0.put("offset", offset)
                $0.put("marker", marker)
                $0.put("sort", sort)
            }
            return self.caller.list("volumeTypes.list", input, options) { $0.volumeTypes }
        }

        /// Read a kind of disk.
        ///
        /// The same as in the list.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showvolumetype/1.3/>
        ///
        /// - Parameters:
        ///   - volumeTypeId: Id of the kind of disk.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A kind of disk.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(volumeTypeId: String, options: CallOptions = CallOptions()) async throws -> VolumeType {
            try await self.caller.call("volumeTypes.show", encoded { $0.put("volume_type_id", volumeTypeId) }, options)
        }
    }
}
