// Samsung Cloud Platform IAM: client.
//
// Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.

/// Who may do what in an account: users, groups, access keys, and the addresses of all services.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/iam.md>
public struct IAM: Client {
    public static let service = "iam"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Addresses of all services.
    public var endpoints: Endpoints { Endpoints(caller: caller) }

    /// Pairs of an access key and a secret key, permanent ones and temporary ones.
    public var accessKeys: AccessKeys { AccessKeys(caller: caller) }

    /// Groups of users. What a user may do follows from the policies of its groups.
    public var groups: Groups { Groups(caller: caller) }

    /// Users in a group.
    public var members: Members { Members(caller: caller) }

    /// Users of an account that log in to the console.
    public var users: Users { Users(caller: caller) }
}

extension IAM {
    /// Addresses of all services.
    public struct Endpoints: Sendable {
        let caller: Caller

        /// List the addresses of all services.
        ///
        /// Gives the whole list at once. Clients need no address: they make it of service, region and environment.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listendpoints/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(options: CallOptions = CallOptions()) -> Pages<ListEndpointsResponse, Endpoint> {
            self.caller.list("endpoints.list", encoded(), options) { $0.endpoints }
        }
    }
}

extension IAM {
    /// Pairs of an access key and a secret key, permanent ones and temporary ones.
    public struct AccessKeys: Sendable {
        let caller: Caller

        /// List access keys.
        ///
        /// Those of the caller, or of an account.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeylist/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - withCount: `true`: the answer says how many there are on all pages.
        ///   - limit: Rows per page, at most 10,000.
        ///   - marker: Id of the last key of the page before.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - accountId: Id of the account, as the console shows it. No operation tells it.
        ///   - accessKeyType: Only keys of this kind.
        ///   - parentAccessKeyId: Only temporary keys that come from this key.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            withCount: String? = nil,
            limit: Int? = nil,
            marker: String? = nil,
            sort: String? = nil,
            accountId: String? = nil,
            accessKeyType: String? = nil,
            parentAccessKeyId: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ListAccessKeyResponse, AccessKeyInfo> {
            let input = encoded {
                $0.put("with_count", withCount)
                $0.put("limit", limit)
                $0.put("marker", marker)
                $0.put("sort", sort)
                $0.put("account_id", accountId)
                $0.put("access_key_type", accessKeyType)
                $0.put("parent_access_key_id", parentAccessKeyId)
            }
            return self.caller.list("accessKeys.list", input, options) { $0.accessKeys }
        }

        /// Make an access key.
        ///
        /// A user has at most two, and each can have five temporary ones, which only this operation makes. Store the
        /// secret key now. A new key may demand temporary keys or certain addresses, as the console says: then calls
        /// with it are refused with 401.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeycreate/1.4/>
        ///
        /// - Parameters:
        ///   - accessKeyType: How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`. `PERMANENT` or
        ///     `TEMPORARY`.
        ///   - accountId: Id of the account; left out, that of the caller.
        ///   - description: Free text. Make it unique: it is what a creation with an unknown outcome is found by.
        ///   - duration: How long a temporary key lives, as ISO 8601 writes it: `PT1H` is an hour.
        ///   - parentAccessKeyId: Id of the permanent key that a temporary one comes from.
        ///   - passcode: One-time code of the user, if the account demands one. Inferred.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One key.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            accessKeyType: AccessKeyCreateAccessKeyType,
            accountId: String? = nil,
            description: String? = nil,
            duration: String? = nil,
            parentAccessKeyId: String? = nil,
            passcode: Secret? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> AccessKeyResponse {
            let input = encoded {
                $0.put("access_key_type", accessKeyType)
                $0.put("account_id", accountId)
                $0.put("description", description)
                $0.put("duration", duration)
                $0.put("parent_access_key_id", parentAccessKeyId)
                $0.put("passcode", passcode)
            }
            return try await self.caller.call("accessKeys.create", input, options)
        }

        /// Read an access key by its id.
        ///
        /// Whether the secret key is still shown is not documented.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyshow/1.4/>
        ///
        /// - Parameters:
        ///   - accessKeyId: Id of the access key, which is not the key itself.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One key.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(accessKeyId: String, options: CallOptions = CallOptions()) async throws -> AccessKeyResponse {
            try await self.caller.call("accessKeys.show", encoded { $0.put("access_key_id", accessKeyId) }, options)
        }

        /// Enable or disable an access key.
        ///
        /// A key has to be disabled before it can be deleted. One that Secret Vault uses cannot be disabled. Think of
        /// who signs with it.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyset/1.4/>
        ///
        /// - Parameters:
        ///   - accessKeyId: Id of the access key, which is not the key itself.
        ///   - isEnabled: Whether it may be used from now on. Default: `true`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One key.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func update(
            accessKeyId: String,
            isEnabled: Bool? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> AccessKeyResponse {
            let input = encoded {
                $0.put("access_key_id", accessKeyId)
                $0.put("is_enabled", isEnabled)
            }
            return try await self.caller.call("accessKeys.update", input, options)
        }

        /// Delete an access key.
        ///
        /// Disable it first. Calls signed with it are refused from then on.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeydelete/1.4/>
        ///
        /// - Parameters:
        ///   - accessKeyId: Id of the access key, which is not the key itself.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(accessKeyId: String, options: CallOptions = CallOptions()) async throws {
            try await self.caller.perform("accessKeys.delete", encoded { $0.put("access_key_id", accessKeyId) }, options)
        }
    }
}

extension IAM {
    /// Groups of users. What a user may do follows from the policies of its groups.
    public struct Groups: Sendable {
        let caller: Caller

        /// List the groups of users.
        ///
        /// Filters can be combined.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroup/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - name: Only groups of this name.
        ///   - types: Only groups of these kinds, with commas: `USER_DEFINED`, `DEFAULT`.
        ///   - ids: Only groups with these ids, with commas.
        ///   - hasMember: `true`: only groups with members; `false`: only those without.
        ///   - hasRole: `true`: only groups with roles; `false`: only those without.
        ///   - isCompleted: Whether the group is complete; what that means is not documented.
        ///   - creatorName: Only what this user created, by name.
        ///   - creatorEmail: Only what this user created, by e-mail address.
        ///   - modifierName: Only what this user changed last, by name.
        ///   - modifierEmail: Only what this user changed last, by e-mail address.
        ///   - excludeUserId: Only groups in which this user is not.
        ///   - excludePolicyId: Only groups that do not have this policy.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            name: String? = nil,
            types: String? = nil,
            ids: String? = nil,
            hasMember: String? = nil,
            hasRole: String? = nil,
            isCompleted: String? = nil,
            creatorName: String? = nil,
            creatorEmail: String? = nil,
            modifierName: String? = nil,
            modifierEmail: String? = nil,
            excludeUserId: String? = nil,
            excludePolicyId: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<GroupPageResponse, GroupInfo> {
            let input = encoded {
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("name", name)
                $0.put("types", types)
                $0.put("ids", ids)
                $0.put("has_member", hasMember)
                $0.put("has_role", hasRole)
                $0.put("is_completed", isCompleted)
                $0.put("creator_name", creatorName)
                $0.put("creator_email", creatorEmail)
                $0.put("modifier_name", modifierName)
                $0.put("modifier_email", modifierEmail)
                $0.put("exclude_user_id", excludeUserId)
                $0.put("exclude_policy_id", excludePolicyId)
            }
            return self.caller.list("groups.list", input, options) { $0.groups }
        }

        /// Read a group with its policies and roles.
        ///
        /// What its users may do is the sum of the policies; what one denies stays denied.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/showgroup/1.4/>
        ///
        /// - Parameters:
        ///   - groupId: Id of the group.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: One group.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(groupId: String, options: CallOptions = CallOptions()) async throws -> GroupShowResponse {
            try await self.caller.call("groups.show", encoded { $0.put("group_id", groupId) }, options)
        }
    }
}

extension IAM {
    /// Users in a group.
    public struct Members: Sendable {
        let caller: Caller

        /// List the users in a group.
        ///
        /// With the names of all groups of each.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroupmember/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - groupId: Id of the group.
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - userName: Only users of this name.
        ///   - userEmail: Only users with this e-mail address.
        ///   - creatorName: Only what this user created, by name.
        ///   - creatorEmail: Only what this user created, by e-mail address.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            groupId: String,
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            userName: String? = nil,
            userEmail: String? = nil,
            creatorName: String? = nil,
            creatorEmail: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<GroupMemberPageResponse, GroupMember> {
            let input = encoded {
                $0.put("group_id", groupId)
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("user_name", userName)
                $0.put("user_email", userEmail)
                $0.put("creator_name", creatorName)
                $0.put("creator_email", creatorEmail)
            }
            return self.caller.list("members.list", input, options) { $0.groupMembers }
        }

        /// Put a user into a group.
        ///
        /// The user may do from now on what the policies of the group allow.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/addgroupmember/1.4/>
        ///
        /// - Parameters:
        ///   - groupId: Id of the group.
        ///   - userId: Id of the user, from ``IAM/Users/list(accountId:size:page:sort:email:userName:options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The new member.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func add(
            groupId: String,
            userId: String,
            options: CallOptions = CallOptions()
        ) async throws -> GroupMemberCreateResponse {
            let input = encoded {
                $0.put("group_id", groupId)
                $0.put("user_id", userId)
            }
            return try await self.caller.call("members.add", input, options)
        }

        /// Take a user out of a group.
        ///
        /// The user stays, and loses what only this group allowed.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/removegroupmember/1.4/>
        ///
        /// - Parameters:
        ///   - groupId: Id of the group.
        ///   - userId: Id of the user.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func remove(groupId: String, userId: String, options: CallOptions = CallOptions()) async throws {
            let input = encoded {
                $0.put("group_id", groupId)
                $0.put("user_id", userId)
            }
            return try await self.caller.perform("members.remove", input, options)
        }
    }
}

extension IAM {
    /// Users of an account that log in to the console.
    public struct Users: Sendable {
        let caller: Caller

        /// List the users of an account.
        ///
        /// The id of the account stands in the console; no operation tells it.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listiamuser/1.4/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account, as the console shows it. No operation tells it.
        ///   - size: Rows per page. At least 0.
        ///   - page: Number of the page, from 0.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`. Inferred.
        ///   - email: Only users with this e-mail address.
        ///   - userName: Only users of this name.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            accountId: String,
            size: Int? = nil,
            page: Int? = nil,
            sort: String? = nil,
            email: String? = nil,
            userName: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<UserPage, User> {
            let input = encoded {
                $0.put("account_id", accountId)
                $0.put("size", size)
                $0.put("page", page)
                $0.put("sort", sort)
                $0.put("email", email)
                $0.put("user_name", userName)
            }
            return self.caller.list("users.list", input, options) { $0.users }
        }

        /// Create a user that can log in to the console.
        ///
        /// Without groups and policies it may do nothing. AI&MLOps platforms have users of their own: this one is for
        /// the console.
        ///
        /// Inferred; see <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/createiamuser/1.4/>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account, as the console shows it. No operation tells it.
        ///   - password: First password: 9 to 20 characters with a small letter, a capital, a digit and one of
        ///     `!@#$%&*^`; nothing three times in a row, no four in sequence.
        ///   - temporaryPassword: Whether the user must choose another one at the first login.
        ///   - userName: Name to log in with: letters, digits and `+=,.@-_`. At most 64 characters.
        ///   - description: Free text.
        ///   - groupIds: Groups to put the user in.
        ///   - policyIds: Policies for the user.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A user.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func create(
            accountId: String,
            password: Secret,
            temporaryPassword: Bool,
            userName: String,
            description: String? = nil,
            groupIds: [String]? = nil,
            policyIds: [String]? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> User {
            let input = encoded {
                $0.put("account_id", accountId)
                $0.put("description", description)
                $0.put("group_ids", groupIds)
                $0.put("password", password)
                $0.put("policy_ids", policyIds)
                $0.put("tags", tags)
                $0.put("temporary_password", temporaryPassword)
                $0.put("user_name", userName)
            }
            return try await self.caller.call("users.create", input, options)
        }

        /// Read a user of an account.
        ///
        /// The same as in the list.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/getiamuser/1.4/>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account, as the console shows it. No operation tells it.
        ///   - userId: Id of the user.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A user.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(accountId: String, userId: String, options: CallOptions = CallOptions()) async throws -> User {
            let input = encoded {
                $0.put("account_id", accountId)
                $0.put("user_id", userId)
            }
            return try await self.caller.call("users.show", input, options)
        }

        /// Delete a user of an account.
        ///
        /// Its access keys go with it, so calls signed with them are refused from then on.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/deleteiamuser/1.4/>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account, as the console shows it. No operation tells it.
        ///   - userId: Id of the user.
        ///   - options: Limits of this call; else those of the client.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func delete(accountId: String, userId: String, options: CallOptions = CallOptions()) async throws {
            let input = encoded {
                $0.put("account_id", accountId)
                $0.put("user_id", userId)
            }
            return try await self.caller.perform("users.delete", input, options)
        }

        /// Does what
        /// ``IAM/Users/create(accountId:password:temporaryPassword:userName:description:groupIds:policyIds:tags:options:)``
        /// does, unless something of this `userName` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``IAM/Users/show(accountId:userId:options:)`` shows: `description`.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account, as the console shows it. No operation tells it.
        ///   - password: First password: 9 to 20 characters with a small letter, a capital, a digit and one of
        ///     `!@#$%&*^`; nothing three times in a row, no four in sequence.
        ///   - temporaryPassword: Whether the user must choose another one at the first login.
        ///   - userName: Name to log in with: letters, digits and `+=,.@-_`. At most 64 characters.
        ///   - description: Free text.
        ///   - groupIds: Groups to put the user in.
        ///   - policyIds: Policies for the user.
        ///   - tags: Tags to attach, at most 50.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A user.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how.
        @discardableResult
        public func ensure(
            accountId: String,
            password: Secret,
            temporaryPassword: Bool,
            userName: String,
            description: String? = nil,
            groupIds: [String]? = nil,
            policyIds: [String]? = nil,
            tags: [Tag]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> User {
            let input = encoded {
                $0.put("account_id", accountId)
                $0.put("description", description)
                $0.put("group_ids", groupIds)
                $0.put("password", password)
                $0.put("policy_ids", policyIds)
                $0.put("tags", tags)
                $0.put("temporary_password", temporaryPassword)
                $0.put("user_name", userName)
            }
            return try await self.caller.call("users.ensure", input, options)
        }
    }
}
