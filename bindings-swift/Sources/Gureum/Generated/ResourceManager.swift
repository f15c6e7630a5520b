// Samsung Cloud Platform Resource Manager: client.
//
// Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.

/// Tags of resources of all services, and groups of resources that share tags.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/resource-manager.md>
public struct ResourceManager: Client {
    public static let service = "resource-manager"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Groups of the resources that have certain tags, across services.
    public var resourceGroups: ResourceGroups { ResourceGroups(caller: caller) }

    /// Resources of all services, by SRN.
    public var resources: Resources { Resources(caller: caller) }

    /// Tags of resources of all services. A resource is named by its SRN, as answers of its service show it.
    public var tags: Tags { Tags(caller: caller) }
}

extension ResourceManager {
    /// Groups of the resources that have certain tags, across services.
    public struct ResourceGroups: Sendable {
        let caller: Caller

        /// List the resource groups of the account.
        ///
        /// Not what is in them.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcegroups/1.0/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - id: Only the group with this id.
        ///   - name: Only groups of this name.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            id: String? = nil,
            name: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ResourceGroupPageResponse, ResourceGroupRow> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("id", id)
                $0.put("name", name)
            }
            return self.caller.list("resourceGroups.list", input, options) { $0.resourceGroups }
        }

        /// Create a resource group.
        ///
        /// A group holds every resource that has its tags; nothing is moved into it. It costs nothing.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/createresourcegroup/1.0/>
        ///
        /// - Parameters:
        ///   - name: Name of the group: Korean and Latin letters, digits and `+=,.@_-`. That it must be unique is not
        ///     said. 3 to 64 characters.
        ///   - description: Free text; it has to be there, and may be `null`.
        ///   - resourceTypes: Kinds of resources to hold, for example `virtual-server`; without any, every kind.
        ///   - tags: Tags that a resource must have to belong to the group.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The new group.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            name: String,
            description: String? = nil,
            resourceTypes: [String]? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> ResourceGroupCreateResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("name", name)
                $0.put("resource_types", resourceTypes)
                $0.put("tags", tags)
            }
            return try await self.caller.call("resourceGroups.create", input, options)
        }

        /// Read a resource group.
        ///
        /// Shows its SRN too, which the list does not.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresourcegroup/1.0/>
        ///
        /// - Parameters:
        ///   - resourceGroupId: Id of the resource group.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One group.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            resourceGroupId: String,
            options: CallOptions = CallOptions()
        ) async throws -> ResourceGroupShowResponse {
            try await self.caller.call("resourceGroups.show", encoded { $0.put("resource_group_id", resourceGroupId) }, options)
        }

        /// Delete a resource group for good.
        ///
        /// The resources that belong to it stay.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcegroup/1.0/>
        ///
        /// - Parameters:
        ///   - resourceGroupId: Id of the resource group.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(resourceGroupId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("resourceGroups.delete", encoded { $0.put("resource_group_id", resourceGroupId) }, options)
        }
    }
}

extension ResourceManager {
    /// Resources of all services, by SRN.
    public struct Resources: Sendable {
        let caller: Caller

        /// Read what all services show of a resource alike.
        ///
        /// Name, kind, region, state and tags, whatever the service. A key may be refused here though it may do
        /// everything else.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresource/1.0/>
        ///
        /// - Parameters:
        ///   - srn: SRN of the resource: its name across all services. Slashes and colons are escaped for you.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One resource.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 403, `Forbidden`: Answered to a key of the owner of the account: the permission for this action seems to
        ///     be missing at the vendor.
        public func show(srn: String, options: CallOptions = CallOptions()) async throws -> ResourceShowResponse {
            try await self.caller.call("resources.show", encoded { $0.put("srn", srn) }, options)
        }
    }
}

extension ResourceManager {
    /// Tags of resources of all services. A resource is named by its SRN, as answers of its service show it.
    public struct Tags: Sendable {
        let caller: Caller

        /// List the tags of all resources of the account.
        ///
        /// One row for each tag of each resource. Filters can be combined; with `key` and `value` it finds the
        /// resources that carry a tag, whatever service they belong to.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listtags/1.0/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - accountId: Only tags of resources of this account.
        ///   - key: Only tags with this key.
        ///   - value: Only tags with this value.
        ///   - resourceIdentifier: Only tags of the resource with this id.
        ///   - resourceType: Only tags of resources of this kind.
        ///   - serviceType: Only tags of resources of this service.
        ///   - offering: Only tags of resources in this environment: `s`, `g` or `e`. Inferred.
        ///   - region: Only tags of resources in this region.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            accountId: String? = nil,
            key: String? = nil,
            value: String? = nil,
            resourceIdentifier: String? = nil,
            resourceType: String? = nil,
            serviceType: String? = nil,
            offering: String? = nil,
            region: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<TagListResponse, SrnKeyValue> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("account_id", accountId)
                $0.put("key", key)
                $0.put("value", value)
                $0.put("resource_identifier", resourceIdentifier)
                $0.put("resource_type", resourceType)
                $0.put("service_type", serviceType)
                $0.put("offering", offering)
                $0.put("region", region)
            }
            return self.caller.list("tags.list", input, options) { $0.content }
        }

        /// List the tags of one resource.
        ///
        /// A resource has at most 50 tags, so one page of 50 has them all.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcetags/1.0/>
        ///
        /// - Parameters:
        ///   - srn: SRN of the resource: its name across all services. Slashes and colons are escaped for you.
        ///   - size: Tags per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The tags of one resource.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func listOfResource(
            srn: String,
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> TagShowListResponse {
            let input = encoded {
                $0.put("srn", srn)
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
            }
            return try await self.caller.call("tags.listOfResource", input, options)
        }

        /// Take all tags from a resource.
        ///
        /// What groups it by a tag loses it.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcetags/1.0/>
        ///
        /// - Parameters:
        ///   - srn: SRN of the resource: its name across all services. Slashes and colons are escaped for you.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func deleteOfResource(srn: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("tags.deleteOfResource", encoded { $0.put("srn", srn) }, options)
        }

        /// Set the tags of a resource.
        ///
        /// Keys that it has already get the new value.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/updateresourcetags/1.0/>
        ///
        /// - Parameters:
        ///   - srn: SRN of the resource: its name across all services. Slashes and colons are escaped for you.
        ///   - tags: All tags the resource is to have, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The tags after the change.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setOfResource(
            srn: String,
            tags: [Tag],
            options: CallOptions = CallOptions()
        ) async throws -> TagBaseResponse {
            let input = encoded {
                $0.put("srn", srn)
                $0.put("tags", tags)
            }
            return try await self.caller.call("tags.setOfResource", input, options)
        }
    }
}
