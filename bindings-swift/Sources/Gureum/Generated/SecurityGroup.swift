// Samsung Cloud Platform Security Group: client.
//
// Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.

/// Rules that say which traffic reaches a server, a node of a cluster or a port of a VPC.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/security-group.md>
public struct SecurityGroup: Client {
    public static let service = "security-group"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred unless its
    /// quota says otherwise.
    public var securityGroups: SecurityGroups { SecurityGroups(caller: caller) }

    /// What a security group lets through. What no rule lets through is refused. A group has at most a hundred unless
    /// the quota says otherwise.
    public var rules: Rules { Rules(caller: caller) }
}

extension SecurityGroup {
    /// Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred unless its
    /// quota says otherwise.
    public struct SecurityGroups: Sendable {
        let caller: Caller

        /// List the security groups of the account in this region.
        ///
        /// Names need not be unique, so a filter by name may find several.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygroups/1.0/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Groups per page. At least 0.
        ///   - page: Number of the page. At least 0.
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
        ) -> Pages<SecurityGroupListResponse, SecurityGroupInfo> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("id", id)
                $0.put("name", name)
            }
            return self.caller.list("securityGroups.list", input, options) { $0.securityGroups }
        }

        /// Create a security group without rules.
        ///
        /// A group lets nothing in until
        /// ``SecurityGroup/Rules/create(direction:securityGroupId:description:ethertype:portRangeMax:portRangeMin:protocol:remoteGroupId:remoteIpPrefix:options:)``
        /// says what. Attach it by its id, to a cluster, a server, a load balancer or a port, which may come later: a
        /// group depends on nothing.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygroup/1.0/>
        ///
        /// - Parameters:
        ///   - name: Letters, digits and `-`, as the console takes them. Others may have the same name. At most 255
        ///     characters.
        ///   - description: Free text. At most 255 characters.
        ///   - loggable: Whether its traffic is logged. Where to is set once for the account, with Security Group
        ///     Logging; storage is charged. Default: `false`.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One security group.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            name: String,
            description: String? = nil,
            loggable: Bool? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SecurityGroupShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("loggable", loggable)
                $0.put("name", name)
                $0.put("tags", tags)
            }
            return try await self.caller.call("securityGroups.create", input, options)
        }

        /// Read a security group.
        ///
        /// Its rules are not part of it;
        /// ``SecurityGroup/Rules/list(securityGroupId:size:page:sort:id:remoteIpPrefix:remoteGroupId:description:direction:service:options:)``
        /// has them.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/>
        ///
        /// - Parameters:
        ///   - securityGroupId: Id of the security group.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One security group.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            securityGroupId: String,
            options: CallOptions = CallOptions()
        ) async throws -> SecurityGroupShowResponse {
            try await self.caller.call("securityGroups.show", encoded { $0.put("security_group_id", securityGroupId) }, options)
        }

        /// Change the description of a security group, and whether its traffic is logged.
        ///
        /// Its name stays as it is. Rules are changed by deleting and creating them.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/setsecuritygroup/1.0/>
        ///
        /// - Parameters:
        ///   - securityGroupId: Id of the security group.
        ///   - description: The new text. At most 255 characters.
        ///   - loggable: Whether its traffic is logged from now on.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func update(
            securityGroupId: String,
            description: String? = nil,
            loggable: Bool? = nil,
            options: CallOptions = CallOptions()
        ) async throws {
            let input = encoded {
                $0.put("security_group_id", securityGroupId)
                $0.put("description", description)
                $0.put("loggable", loggable)
            }
            return try await self.caller.perform("securityGroups.update", input, options)
        }

        /// Delete a security group.
        ///
        /// Detach it first from everything that uses it. Its rules go with it.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/>
        ///
        /// - Parameters:
        ///   - securityGroupId: Id of the security group.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(securityGroupId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("securityGroups.delete", encoded { $0.put("security_group_id", securityGroupId) }, options)
        }
    }
}

extension SecurityGroup {
    /// What a security group lets through. What no rule lets through is refused. A group has at most a hundred unless
    /// the quota says otherwise.
    public struct Rules: Sendable {
        let caller: Caller

        /// List the rules of a security group.
        ///
        /// Filters can be combined.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygrouprules/1.0/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - securityGroupId: Id of the security group.
        ///   - size: Rules per page. At least 0.
        ///   - page: Number of the page. At least 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - id: Only the rule with this id.
        ///   - remoteIpPrefix: Only rules for these addresses.
        ///   - remoteGroupId: Only rules for members of this group.
        ///   - description: Only rules with this description.
        ///   - direction: Only rules for traffic that comes in (`ingress`) or goes out (`egress`).
        ///   - service: Only rules for this service.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            securityGroupId: String,
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            id: String? = nil,
            remoteIpPrefix: String? = nil,
            remoteGroupId: String? = nil,
            description: String? = nil,
            direction: String? = nil,
            service: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<SecurityGroupRuleListResponse, SecurityGroupRule> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("id", id)
                $0.put("security_group_id", securityGroupId)
                $0.put("remote_ip_prefix", remoteIpPrefix)
                $0.put("remote_group_id", remoteGroupId)
                $0.put("description", description)
                $0.put("direction", direction)
                $0.put("service", service)
            }
            return self.caller.list("rules.list", input, options) { $0.securityGroupRules }
        }

        /// Let traffic through a security group.
        ///
        /// Say who is at the other end with `remoteIpPrefix` or with `remoteGroupId`, not with both; with neither it is
        /// everybody. A rule cannot be changed: delete it and create another one.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygrouprule/1.0/>
        ///
        /// - Parameters:
        ///   - direction: Which way the traffic goes: `ingress` comes in, `egress` goes out.
        ///   - securityGroupId: Id of the security group that gets the rule.
        ///   - description: Free text. At most 255 characters. Inferred.
        ///   - ethertype: Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`.
        ///   - portRangeMax: Last port, the same as the first for a single one.
        ///   - portRangeMin: First port. Leave both out for every port.
        ///   - protocol: Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol. Inferred.
        ///   - remoteGroupId: Id of the security group whose members are at the other end.
        ///   - remoteIpPrefix: Addresses at the other end in CIDR notation, for example `10.0.1.0/24`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One rule.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            direction: String,
            securityGroupId: String,
            description: String? = nil,
            ethertype: String? = nil,
            portRangeMax: Int? = nil,
            portRangeMin: Int? = nil,
            `protocol`: String? = nil,
            remoteGroupId: String? = nil,
            remoteIpPrefix: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SecurityGroupRuleShowResponse {
            let input = encoded {
                $0.put("description", description)
                $0.put("direction", direction)
                $0.put("ethertype", ethertype)
                $0.put("port_range_max", portRangeMax)
                $0.put("port_range_min", portRangeMin)
                $0.put("protocol", `protocol`)
                $0.put("remote_group_id", remoteGroupId)
                $0.put("remote_ip_prefix", remoteIpPrefix)
                $0.put("security_group_id", securityGroupId)
            }
            return try await self.caller.call("rules.create", input, options)
        }

        /// Read a rule.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygrouprule/1.0/>
        ///
        /// - Parameters:
        ///   - securityGroupRuleId: Id of the rule.
        ///   - fields: Only these fields, as far as the service obeys.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One rule.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(
            securityGroupRuleId: String,
            fields: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SecurityGroupRuleShowResponse {
            let input = encoded {
                $0.put("security_group_rule_id", securityGroupRuleId)
                $0.put("fields", fields)
            }
            return try await self.caller.call("rules.show", input, options)
        }

        /// Delete a rule.
        ///
        /// Its traffic is refused from then on, unless another rule lets it through.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/>
        ///
        /// - Parameters:
        ///   - securityGroupRuleId: Id of the rule.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(securityGroupRuleId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("rules.delete", encoded { $0.put("security_group_rule_id", securityGroupRuleId) }, options)
        }
    }
}
