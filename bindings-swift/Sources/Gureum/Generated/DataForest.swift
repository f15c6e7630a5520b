// NAVER Cloud Data Forest: client.
//
// Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

/// Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on YARN, AI workspaces and
/// AI runs. Every operation is a POST, reads included, and answers JSON with `success` and, on refusal, `message`.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/data-forest.md>
public struct DataForest: Client {
    public static let service = "data-forest"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab.
    public var accounts: Accounts { Accounts(caller: caller) }

    /// Jupyter notebook servers in a VPC of the user.
    public var notebooks: Notebooks { Notebooks(caller: caller) }

    /// Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others.
    public var apps: Apps { Apps(caller: caller) }

    /// AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer lists them,
    /// so they may no longer answer.
    public var aiWorkspaces: AiWorkspaces { AiWorkspaces(caller: caller) }

    /// Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer answer.
    public var aiApps: AiApps { AiApps(caller: caller) }
}

extension DataForest {
    /// Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab.
    public struct Accounts: Sendable {
        let caller: Caller

        /// Test whether an account name is valid and free.
        ///
        /// A refused name is no error: the answer says `success: true`, `availableName: false` and gives the reason in
        /// `message`. Account names are unique in the whole service.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
        ///
        /// - Parameters:
        ///   - name: Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func checkAvailableName(
            name: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckAccountAvailableNameResponse {
            try await self.caller.call("accounts.checkAvailableName", encoded { $0.put("name", name) }, options)
        }

        /// Test whether an account still owns resources.
        ///
        /// Call it before ``DataForest/Accounts/delete(id:options:)``. What that does while resources remain is not
        /// documented.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func checkHasResource(
            id: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckAccountHasResourceResponse {
            try await self.caller.call("accounts.checkHasResource", encoded { $0.put("id", id) }, options)
        }

        /// Create an account.
        ///
        /// Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes later. A user can
        /// have one account: a second one is refused with `success: false`. When the password is refused, the service
        /// repeats it in the error text.
        ///
        /// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
        ///
        /// - Parameters:
        ///   - name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
        ///     and end with a letter or digit: ``DataForest/Accounts/checkAvailableName(name:options:)`` asks for it.
        ///   - password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
        ///     least 3 of the kinds lower-case letter, upper-case letter, digit, other.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
        ///     service says: `invalid request parameter (password, '…')`.
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        ///   - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service
        ///     says: `Data Forest can only create and use one account per user.`.
        @discardableResult
        public func create(
            name: String,
            password: Secret,
            options: CallOptions = CallOptions()
        ) async throws -> CreateAccountResponse {
            let input = encoded {
                $0.put("name", name)
                $0.put("password", password)
            }
            return try await self.caller.call("accounts.create", input, options)
        }

        /// List accounts.
        ///
        /// Gives the whole list at once. It also holds accounts that the caller may not use: their `disabled` is true.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getList(options: CallOptions = CallOptions()) -> Pages<GetAccountListResponse, AccountResponse> {
            self.caller.list("accounts.getList", encoded(), options) { $0.contents }
        }

        /// Read one account and its storage quotas.
        ///
        /// An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account from an
        /// absent one. The answer has no `principal`; ``DataForest/Accounts/getList(options:)`` has it.
        ///
        /// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 403, `10002`: The id is unknown or belongs to somebody else. The service says:
        ///     `resource ('…') is not allowed or not exists`.
        public func getDetail(
            id: String,
            options: CallOptions = CallOptions()
        ) async throws -> GetAccountDetailResponse {
            try await self.caller.call("accounts.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// Download the Kerberos keytab of an account.
        ///
        /// The answer is the file itself. It holds the keys of the account: treat it like a password and store it
        /// readable by its owner alone.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The keytab file.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getKerberosKeytab(id: String, options: CallOptions = CallOptions()) async throws -> Keytab {
            try await self.caller.file("accounts.getKerberosKeytab", encoded { $0.put("id", id) }, options)
        }

        /// Replace the Kerberos keytab of an account.
        ///
        /// The answer carries no keytab: download the new one with
        /// ``DataForest/Accounts/getKerberosKeytab(id:options:)``. Expect keytabs downloaded before to stop working;
        /// when they do is not documented.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400: The id is empty. The service says:
        ///     `invalid request parameter (constraint violation NotEmpty, id):`.
        @discardableResult
        public func resetKerberosKeytab(
            id: String,
            options: CallOptions = CallOptions()
        ) async throws -> ResetAccountKerberosKeytabResponse {
            try await self.caller.call("accounts.resetKerberosKeytab", encoded { $0.put("id", id) }, options)
        }

        /// Set a new password for an account.
        ///
        /// Despite its name it sets the password that you give. When the password is refused, the service repeats it in
        /// the error text.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - password: The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least
        ///     3 of the kinds lower-case letter, upper-case letter, digit, other.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
        ///     service says: `invalid request parameter (password, '…')`.
        @discardableResult
        public func resetPassword(
            id: String,
            password: Secret,
            options: CallOptions = CallOptions()
        ) async throws -> ResetAccountPasswordResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("password", password)
            }
            return try await self.caller.call("accounts.resetPassword", input, options)
        }

        /// Change the storage quota of one HDFS namespace.
        ///
        /// One namespace per call. Both limits are always sent, also the one that stays as it is. Data Forest takes
        /// steps of 100 TB.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - namespace: Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`.
        ///   - fileCountMillion: Limit of the number of files, in millions: 1 to 5. Default: `1`.
        ///   - spaceTb: Limit of space in TB: 200 to 500 in steps of 100. Default: `200`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setQuota(
            id: String,
            namespace: HdfsNamespace,
            fileCountMillion: Int,
            spaceTb: Int,
            options: CallOptions = CallOptions()
        ) async throws -> SetAccountQuotaResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("namespace", namespace)
                $0.put("fileCountMillion", fileCountMillion)
                $0.put("spaceTb", spaceTb)
            }
            return try await self.caller.call("accounts.setQuota", input, options)
        }

        /// Delete an account.
        ///
        /// Ask ``DataForest/Accounts/checkHasResource(id:options:)`` first. What happens to remaining resources is not
        /// documented.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteAccountResponse {
            try await self.caller.call("accounts.delete", encoded { $0.put("id", id) }, options)
        }

        /// Does what ``DataForest/Accounts/create(name:password:options:)`` does, unless something of this `name` is
        /// there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. ``DataForest/Accounts/getDetail(id:options:)`` shows none of its settings, so none is
        /// compared.
        ///
        /// - Parameters:
        ///   - name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
        ///     and end with a letter or digit: ``DataForest/Accounts/checkAvailableName(name:options:)`` asks for it.
        ///   - password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
        ///     least 3 of the kinds lower-case letter, upper-case letter, digit, other.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: Answer of ``DataForest/Accounts/create(name:password:options:)``.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
        ///   - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
        ///     service says: `invalid request parameter (password, '…')`.
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        ///   - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service
        ///     says: `Data Forest can only create and use one account per user.`.
        @discardableResult
        public func ensure(
            name: String,
            password: Secret,
            options: CallOptions = CallOptions()
        ) async throws -> CreateAccountResponse {
            let input = encoded {
                $0.put("name", name)
                $0.put("password", password)
            }
            return try await self.caller.call("accounts.ensure", input, options)
        }

        /// Lists what `accounts.deleteCascade` would delete, in its order. Nothing is deleted.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: What is below comes first, and the account last.
        /// - Throws: ``GureumError``. A list cannot be read: its kind says how.
        @discardableResult
        public func planDeleteCascade(id: String, options: CallOptions = CallOptions()) async throws -> DeletionPlan {
            try await self.caller.call("accounts.planDeleteCascade", encoded { $0.put("id", id) }, options)
        }

        /// Create an account.
        ///
        /// Then waits until the account is running. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
        ///     and end with a letter or digit: ``DataForest/Accounts/checkAvailableName(name:options:)`` asks for it.
        ///   - password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
        ///     least 3 of the kinds lower-case letter, upper-case letter, digit, other.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The account as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            name: String,
            password: Secret,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAccountDetailResponse {
            let input = encoded {
                $0.put("name", name)
                $0.put("password", password)
            }
            let id = try await self.caller.made("accounts.create", input, "id")
            return try await self.caller.wait("accounts.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the account is running: its `status` is `RUNNING`.
        ///
        /// Usually takes about 150 s.
        ///
        /// Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The account as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilRunning(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAccountDetailResponse {
            try await self.caller.wait("accounts.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the account no longer exists.
        ///
        /// Usually takes about 30 s.
        ///
        /// Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("accounts.waitUntilDeleted", id, timeout, onProgress)
        }

        /// Deletes the account with all that is below it, and waits until it no longer exists.
        ///
        /// First all of it is listed, as ``DataForest/Accounts/planDeleteCascade(id:options:)`` does; then it goes from
        /// the leaves to the root, and nothing else does. After a failure call it again: it goes on with what is left.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. Something of it stays: its kind says how.
        public func deleteCascade(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("accounts.deleteCascade", id, timeout, onProgress)
        }

        /// Begins to wait until the account is running: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilRunning(
            id: String,
            timeout: Duration? = nil
        ) async throws -> Wait<GetAccountDetailResponse> {
            try await self.caller.start("accounts.waitUntilRunning", id, timeout)
        }

        /// Begins to wait until the account is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(id: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("accounts.waitUntilDeleted", id, timeout)
        }

        /// Begins to delete the account with all that is below it: its time limit counts from now. Nothing is sent yet;
        /// each look does one step.
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startDeleteCascade(id: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("accounts.deleteCascade", id, timeout)
        }
    }
}

extension DataForest {
    /// Jupyter notebook servers in a VPC of the user.
    public struct Notebooks: Sendable {
        let caller: Caller

        /// List the VPCs that a notebook can be put in.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getVpcList(options: CallOptions = CallOptions()) -> Pages<GetVpcListResponse, NotebookVpc> {
            self.caller.list("notebooks.getVpcList", encoded(), options) { $0.contents }
        }

        /// Read one VPC.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
        ///
        /// - Parameters:
        ///   - vpcNo: VPC number from ``DataForest/Notebooks/getVpcList(options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getVpcDetail(
            vpcNo: Int,
            options: CallOptions = CallOptions()
        ) async throws -> GetVpcDetailResponse {
            try await self.caller.call("notebooks.getVpcDetail", encoded { $0.put("vpcNo", vpcNo) }, options)
        }

        /// List the subnets that a notebook can be put in.
        ///
        /// Only public subnets in zone KR-2 take notebooks.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - typeCode: Code of the notebook type, from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - vpcNo: Number of a VPC that has a public subnet.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getSubnetList(
            typeCode: String,
            vpcNo: Int,
            options: CallOptions = CallOptions()
        ) -> Pages<GetSubnetListResponse, NotebookSubnet> {
            let input = encoded {
                $0.put("typeCode", typeCode)
                $0.put("vpcNo", vpcNo)
            }
            return self.caller.list("notebooks.getSubnetList", input, options) { $0.contents }
        }

        /// Read one subnet.
        ///
        /// Only public subnets in zone KR-2 take notebooks.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
        ///
        /// - Parameters:
        ///   - vpcNo: Number of the VPC.
        ///   - subnetNo: Number of a public subnet in zone KR-2.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getSubnetDetail(
            vpcNo: Int,
            subnetNo: Int,
            options: CallOptions = CallOptions()
        ) async throws -> GetSubnetDetailResponse {
            let input = encoded {
                $0.put("vpcNo", vpcNo)
                $0.put("subnetNo", subnetNo)
            }
            return try await self.caller.call("notebooks.getSubnetDetail", input, options)
        }

        /// List the notebook types.
        ///
        /// One type is known: Jupyter Lab. The answer has no total.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getTypeList(options: CallOptions = CallOptions()) -> Pages<GetTypeListResponse, NotebookType> {
            self.caller.list("notebooks.getTypeList", encoded(), options) { $0.contents }
        }

        /// List the server sizes of a notebook type.
        ///
        /// The answer has no total.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - typeCode: Code of the notebook type, from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getServerTypeList(
            typeCode: String,
            options: CallOptions = CallOptions()
        ) -> Pages<GetServerTypeListResponse, NotebookServerType> {
            self.caller.list("notebooks.getServerTypeList", encoded { $0.put("typeCode", typeCode) }, options) { $0.contents }
        }

        /// List the notebooks of an account.
        ///
        /// The only list of Data Forest that is cut into pages.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account. At most 22 characters. Inferred.
        ///   - paging: Part of the list to return.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getList(
            accountId: String,
            paging: Paging? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<GetNotebookListResponse, NotebookSummary> {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("paging", paging)
            }
            return self.caller.list("notebooks.getList", input, options) { $0.contents }
        }

        /// Read one notebook.
        ///
        /// The type code, server code, bucket and account that were given to
        /// ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``
        /// are not returned.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getDetail(
            id: String,
            options: CallOptions = CallOptions()
        ) async throws -> GetNotebookDetailResponse {
            try await self.caller.call("notebooks.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// List the settings that a notebook type takes.
        ///
        /// Takes the name of the type, not its code. The settings marked mandatory must be given to
        /// ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``.
        ///
        /// Documented at
        /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - typeName: Notebook type name (not the code) from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getUserConfigurationSpecList(
            typeName: String,
            options: CallOptions = CallOptions()
        ) -> Pages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> {
            self.caller.list("notebooks.getUserConfigurationSpecList", encoded { $0.put("typeName", typeName) }, options) { $0.userConfigurationSpecs }
        }

        /// Test whether a notebook name is valid and free.
        ///
        /// A refused name is no error: look at `availableName`. No account is passed.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
        ///
        /// - Parameters:
        ///   - name: Name to test, 3 to 15 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func checkAvailableName(
            name: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckNotebookAvailableNameResponse {
            try await self.caller.call("notebooks.checkAvailableName", encoded { $0.put("name", name) }, options)
        }

        /// List the login keys that a notebook can be given.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getLoginKeyList(
            options: CallOptions = CallOptions()
        ) -> Pages<GetLoginKeyListResponse, NotebookLoginKey> {
            self.caller.list("notebooks.getLoginKeyList", encoded(), options) { $0.contents }
        }

        /// Restart a notebook.
        ///
        /// Never repeated after an unknown outcome, because a second restart would hit the fresh notebook. The states
        /// in between are not documented: the notebook is expected to leave RUNNING and to come back to it.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func restart(id: String, options: CallOptions = CallOptions()) async throws -> RestartNotebookResponse {
            try await self.caller.call("notebooks.restart", encoded { $0.put("id", id) }, options)
        }

        /// Delete a notebook.
        ///
        /// The notebook is gone when ``DataForest/Notebooks/getDetail(id:options:)`` no longer finds it.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteNotebookResponse {
            try await self.caller.call("notebooks.delete", encoded { $0.put("id", id) }, options)
        }

        /// Create a notebook.
        ///
        /// The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone KR-2, a login key,
        /// a server size and the mandatory settings of the type: the list operations of this group show what can be
        /// chosen. The Object Storage bucket must not be locked, then or later.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the notebook. At most 22 characters. Inferred.
        ///   - addStorage: Whether extra block storage is attached. If true, `storageType` and `storageGb` are
        ///     required. Default: `false`.
        ///   - bucketName: Object Storage bucket to link; it must not be locked, then or later.
        ///   - loginKeyName: Login key from ``DataForest/Notebooks/getLoginKeyList(options:)``.
        ///   - name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
        ///     letter, ending with a letter or digit.
        ///   - serverTypeCode: Server size from ``DataForest/Notebooks/getServerTypeList(typeCode:options:)``.
        ///   - subnetNo: Subnet from ``DataForest/Notebooks/getSubnetList(typeCode:vpcNo:options:)``.
        ///   - typeCode: Type code from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - typeName: Type name from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - userConfigurations: Values of the settings that
        ///     ``DataForest/Notebooks/getUserConfigurationSpecList(typeName:options:)`` lists for the type. Inferred.
        ///   - vpcNo: VPC from ``DataForest/Notebooks/getVpcList(options:)``.
        ///   - storageGb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
        ///     true.
        ///   - storageType: Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
        ///     `SSD`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        @discardableResult
        public func create(
            accountId: String,
            addStorage: Bool,
            bucketName: String,
            loginKeyName: String,
            name: String,
            serverTypeCode: String,
            subnetNo: Int,
            typeCode: String,
            typeName: String,
            userConfigurations: [NotebookUserConfigurationValue],
            vpcNo: Int,
            storageGb: Int? = nil,
            storageType: NotebookStorageType? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateNotebookResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("addStorage", addStorage)
                $0.put("bucketName", bucketName)
                $0.put("loginKeyName", loginKeyName)
                $0.put("name", name)
                $0.put("serverTypeCode", serverTypeCode)
                $0.put("storageGB", storageGb)
                $0.put("storageType", storageType)
                $0.put("subnetNo", subnetNo)
                $0.put("typeCode", typeCode)
                $0.put("typeName", typeName)
                $0.put("userConfigurations", userConfigurations)
                $0.put("vpcNo", vpcNo)
            }
            return try await self.caller.call("notebooks.create", input, options)
        }

        /// Change the settings of a notebook.
        ///
        /// The answer carries no id. Values are secrets: access password, access key, secret key.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - userConfigurations: New values.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setUserConfigurationList(
            id: String,
            userConfigurations: [NotebookUserConfigurationValue],
            options: CallOptions = CallOptions()
        ) async throws -> SetNotebookUserConfigurationListResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("userConfigurations", userConfigurations)
            }
            return try await self.caller.call("notebooks.setUserConfigurationList", input, options)
        }

        /// Does what
        /// ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``
        /// does, unless something of this `name` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``DataForest/Notebooks/getDetail(id:options:)`` shows: `loginKeyName`, `subnetNo`, `typeName` and `vpcNo`.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the notebook. At most 22 characters. Inferred.
        ///   - addStorage: Whether extra block storage is attached. If true, `storageType` and `storageGb` are
        ///     required. Default: `false`.
        ///   - bucketName: Object Storage bucket to link; it must not be locked, then or later.
        ///   - loginKeyName: Login key from ``DataForest/Notebooks/getLoginKeyList(options:)``.
        ///   - name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
        ///     letter, ending with a letter or digit.
        ///   - serverTypeCode: Server size from ``DataForest/Notebooks/getServerTypeList(typeCode:options:)``.
        ///   - subnetNo: Subnet from ``DataForest/Notebooks/getSubnetList(typeCode:vpcNo:options:)``.
        ///   - typeCode: Type code from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - typeName: Type name from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - userConfigurations: Values of the settings that
        ///     ``DataForest/Notebooks/getUserConfigurationSpecList(typeName:options:)`` lists for the type. Inferred.
        ///   - vpcNo: VPC from ``DataForest/Notebooks/getVpcList(options:)``.
        ///   - storageGb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
        ///     true.
        ///   - storageType: Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
        ///     `SSD`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: Answer of
        ///   ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        @discardableResult
        public func ensure(
            accountId: String,
            addStorage: Bool,
            bucketName: String,
            loginKeyName: String,
            name: String,
            serverTypeCode: String,
            subnetNo: Int,
            typeCode: String,
            typeName: String,
            userConfigurations: [NotebookUserConfigurationValue],
            vpcNo: Int,
            storageGb: Int? = nil,
            storageType: NotebookStorageType? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateNotebookResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("addStorage", addStorage)
                $0.put("bucketName", bucketName)
                $0.put("loginKeyName", loginKeyName)
                $0.put("name", name)
                $0.put("serverTypeCode", serverTypeCode)
                $0.put("storageGB", storageGb)
                $0.put("storageType", storageType)
                $0.put("subnetNo", subnetNo)
                $0.put("typeCode", typeCode)
                $0.put("typeName", typeName)
                $0.put("userConfigurations", userConfigurations)
                $0.put("vpcNo", vpcNo)
            }
            return try await self.caller.call("notebooks.ensure", input, options)
        }

        /// Create a notebook.
        ///
        /// Then waits until the notebook is running. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the notebook. At most 22 characters. Inferred.
        ///   - addStorage: Whether extra block storage is attached. If true, `storageType` and `storageGb` are
        ///     required. Default: `false`.
        ///   - bucketName: Object Storage bucket to link; it must not be locked, then or later.
        ///   - loginKeyName: Login key from ``DataForest/Notebooks/getLoginKeyList(options:)``.
        ///   - name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
        ///     letter, ending with a letter or digit.
        ///   - serverTypeCode: Server size from ``DataForest/Notebooks/getServerTypeList(typeCode:options:)``.
        ///   - subnetNo: Subnet from ``DataForest/Notebooks/getSubnetList(typeCode:vpcNo:options:)``.
        ///   - typeCode: Type code from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - typeName: Type name from ``DataForest/Notebooks/getTypeList(options:)``.
        ///   - userConfigurations: Values of the settings that
        ///     ``DataForest/Notebooks/getUserConfigurationSpecList(typeName:options:)`` lists for the type. Inferred.
        ///   - vpcNo: VPC from ``DataForest/Notebooks/getVpcList(options:)``.
        ///   - storageGb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
        ///     true.
        ///   - storageType: Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
        ///     `SSD`.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The notebook as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            accountId: String,
            addStorage: Bool,
            bucketName: String,
            loginKeyName: String,
            name: String,
            serverTypeCode: String,
            subnetNo: Int,
            typeCode: String,
            typeName: String,
            userConfigurations: [NotebookUserConfigurationValue],
            vpcNo: Int,
            storageGb: Int? = nil,
            storageType: NotebookStorageType? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetNotebookDetailResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("addStorage", addStorage)
                $0.put("bucketName", bucketName)
                $0.put("loginKeyName", loginKeyName)
                $0.put("name", name)
                $0.put("serverTypeCode", serverTypeCode)
                $0.put("storageGB", storageGb)
                $0.put("storageType", storageType)
                $0.put("subnetNo", subnetNo)
                $0.put("typeCode", typeCode)
                $0.put("typeName", typeName)
                $0.put("userConfigurations", userConfigurations)
                $0.put("vpcNo", vpcNo)
            }
            let id = try await self.caller.made("notebooks.create", input, "id")
            return try await self.caller.wait("notebooks.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the notebook is running: its `state` is `RUNNING`.
        ///
        /// Usually takes about 300 s.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The notebook as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilRunning(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetNotebookDetailResponse {
            try await self.caller.wait("notebooks.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the notebook no longer exists.
        ///
        /// Usually takes about 60 s.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("notebooks.waitUntilDeleted", id, timeout, onProgress)
        }

        /// Begins to wait until the notebook is running: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilRunning(
            id: String,
            timeout: Duration? = nil
        ) async throws -> Wait<GetNotebookDetailResponse> {
            try await self.caller.start("notebooks.waitUntilRunning", id, timeout)
        }

        /// Begins to wait until the notebook is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(id: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("notebooks.waitUntilDeleted", id, timeout)
        }
    }
}

extension DataForest {
    /// Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others.
    public struct Apps: Sendable {
        let caller: Caller

        /// Test whether an app name is valid and free.
        ///
        /// A refused name is no error: look at `availableName`. Account name and app name together have at most 20
        /// characters (console guide).
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that would own the app. At most 22 characters.
        ///   - name: Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func checkAvailableName(
            accountId: String,
            name: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckAppAvailableNameResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("name", name)
            }
            return try await self.caller.call("apps.checkAvailableName", input, options)
        }

        /// List the app types that can be created.
        ///
        /// The list changes as the vendor adds versions. The answer has no total. Sends no body.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getAppTypeIdList(options: CallOptions = CallOptions()) -> Pages<GetAppTypeIdListResponse, String> {
            self.caller.list("apps.getAppTypeIdList", encoded(), options) { $0.contents }
        }

        /// Read the default settings of an app type.
        ///
        /// Call it before
        /// ``DataForest/Apps/create(accountId:queueName:appTypeId:name:lifetime:components:description:dependentIds:options:)``:
        /// it names the queues, the size of the application master and the apps that must run first (`dependableApp`).
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that would own the app. At most 22 characters.
        ///   - appTypeId: Type to read about. At most 60 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getAppBasicSetting(
            accountId: String,
            appTypeId: String,
            options: CallOptions = CallOptions()
        ) async throws -> GetAppBasicSettingResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("appTypeId", appTypeId)
            }
            return try await self.caller.call("apps.getAppBasicSetting", input, options)
        }

        /// Read the YARN template of an app type.
        ///
        /// The template is text that looks like JSON but does not parse: do not rely on its form.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
        ///
        /// - Parameters:
        ///   - appTypeId: Type to read about. At most 60 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getAppTypeTemplate(
            appTypeId: String,
            options: CallOptions = CallOptions()
        ) async throws -> GetAppTypeTemplateResponse {
            try await self.caller.call("apps.getAppTypeTemplate", encoded { $0.put("appTypeId", appTypeId) }, options)
        }

        /// Create and start an app.
        ///
        /// The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka and
        /// HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependentIds`;
        /// ``DataForest/Apps/getAppBasicSetting(accountId:appTypeId:options:)`` lists the candidates. `lifetime` is in
        /// seconds: 300 to 604800, or -1 for no end.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the app. At most 22 characters.
        ///   - queueName: YARN queue to run in. ``DataForest/Apps/getAppBasicSetting(accountId:appTypeId:options:)``
        ///     lists the queues. At most 60 characters. Default: `longlived`.
        ///   - appTypeId: Type of the app. At most 60 characters.
        ///   - name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
        ///     Account name and app name together have at most 20 characters (console guide).
        ///   - lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
        ///   - components: Size of every component of the app type.
        ///   - description: Free text. At most 2048 characters.
        ///   - dependentIds: Ids of the apps this one needs, taken from `dependableApp.candidates`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        @discardableResult
        public func create(
            accountId: String,
            queueName: AppQueueName,
            appTypeId: String,
            name: String,
            lifetime: Int,
            components: [AppComponentRequest],
            description: String? = nil,
            dependentIds: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateAppResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("queueName", queueName)
                $0.put("appTypeId", appTypeId)
                $0.put("name", name)
                $0.put("lifetime", lifetime)
                $0.put("description", description)
                $0.put("dependentIds", dependentIds)
                $0.put("components", components)
            }
            return try await self.caller.call("apps.create", input, options)
        }

        /// List the apps of an account.
        ///
        /// Gives the whole list at once.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - search: Whose apps are listed.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getList(
            search: AppListSearch,
            options: CallOptions = CallOptions()
        ) -> Pages<GetAppListResponse, AppResponse> {
            self.caller.list("apps.getList", encoded { $0.put("search", search) }, options) { $0.contents }
        }

        /// Read one app with its components and containers.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getDetail(id: String, options: CallOptions = CallOptions()) async throws -> GetAppDetailResponse {
            try await self.caller.call("apps.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// Restart one container of an app.
        ///
        /// Never repeated after an unknown outcome, because a second call would end the new container.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - containerName: Container name from ``DataForest/Apps/getDetail(id:options:)``. At most 60 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func killContainer(
            id: String,
            containerName: String,
            options: CallOptions = CallOptions()
        ) async throws -> KillAppContainerResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("containerName", containerName)
            }
            return try await self.caller.call("apps.killContainer", input, options)
        }

        /// Restart the application master of an app.
        ///
        /// Never repeated after an unknown outcome, because a second call would end the new application master.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func killMaster(id: String, options: CallOptions = CallOptions()) async throws -> KillAppMasterResponse {
            try await self.caller.call("apps.killMaster", encoded { $0.put("id", id) }, options)
        }

        /// Change the number of containers of a component.
        ///
        /// Works while the app runs; the component is STABLE again when the number is reached.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - componentName: Component name from ``DataForest/Apps/getDetail(id:options:)``.
        ///   - containerCount: Wanted number of containers.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setContainerCount(
            id: String,
            componentName: String,
            containerCount: Int,
            options: CallOptions = CallOptions()
        ) async throws -> SetAppContainerCountResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("componentName", componentName)
                $0.put("containerCount", containerCount)
            }
            return try await self.caller.call("apps.setContainerCount", input, options)
        }

        /// Change the run time of an app.
        ///
        /// In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the start of the app is
        /// not documented.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - lifetime: New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setLifetime(
            id: String,
            lifetime: Int? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> SetAppLifetimeResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("lifetime", lifetime)
            }
            return try await self.caller.call("apps.setLifetime", input, options)
        }

        /// Start a stopped app.
        ///
        /// The app works when its state is RUNNING and every component is STABLE.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func start(id: String, options: CallOptions = CallOptions()) async throws -> StartAppResponse {
            try await self.caller.call("apps.start", encoded { $0.put("id", id) }, options)
        }

        /// Stop an app.
        ///
        /// A stopped app keeps its id and can be started again.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func stop(id: String, options: CallOptions = CallOptions()) async throws -> StopAppResponse {
            try await self.caller.call("apps.stop", encoded { $0.put("id", id) }, options)
        }

        /// Delete an app.
        ///
        /// Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper that must
        /// be removed before an app of the same name is made again.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteAppResponse {
            try await self.caller.call("apps.delete", encoded { $0.put("id", id) }, options)
        }

        /// Does what
        /// ``DataForest/Apps/create(accountId:queueName:appTypeId:name:lifetime:components:description:dependentIds:options:)``
        /// does, unless something of this `name` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``DataForest/Apps/getDetail(id:options:)`` shows: `queueName`, `appTypeId`, `lifetime`, `description` and
        /// `components`.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the app. At most 22 characters.
        ///   - queueName: YARN queue to run in. ``DataForest/Apps/getAppBasicSetting(accountId:appTypeId:options:)``
        ///     lists the queues. At most 60 characters. Default: `longlived`.
        ///   - appTypeId: Type of the app. At most 60 characters.
        ///   - name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
        ///     Account name and app name together have at most 20 characters (console guide).
        ///   - lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
        ///   - components: Size of every component of the app type.
        ///   - description: Free text. At most 2048 characters.
        ///   - dependentIds: Ids of the apps this one needs, taken from `dependableApp.candidates`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: Answer of
        ///   ``DataForest/Apps/create(accountId:queueName:appTypeId:name:lifetime:components:description:dependentIds:options:)``.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        @discardableResult
        public func ensure(
            accountId: String,
            queueName: AppQueueName,
            appTypeId: String,
            name: String,
            lifetime: Int,
            components: [AppComponentRequest],
            description: String? = nil,
            dependentIds: [String]? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateAppResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("queueName", queueName)
                $0.put("appTypeId", appTypeId)
                $0.put("name", name)
                $0.put("lifetime", lifetime)
                $0.put("description", description)
                $0.put("dependentIds", dependentIds)
                $0.put("components", components)
            }
            return try await self.caller.call("apps.ensure", input, options)
        }

        /// Create and start an app.
        ///
        /// Then waits until the app is running. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the app. At most 22 characters.
        ///   - queueName: YARN queue to run in. ``DataForest/Apps/getAppBasicSetting(accountId:appTypeId:options:)``
        ///     lists the queues. At most 60 characters. Default: `longlived`.
        ///   - appTypeId: Type of the app. At most 60 characters.
        ///   - name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
        ///     Account name and app name together have at most 20 characters (console guide).
        ///   - lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
        ///   - components: Size of every component of the app type.
        ///   - description: Free text. At most 2048 characters.
        ///   - dependentIds: Ids of the apps this one needs, taken from `dependableApp.candidates`.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The app as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func createAndWait(
            accountId: String,
            queueName: AppQueueName,
            appTypeId: String,
            name: String,
            lifetime: Int,
            components: [AppComponentRequest],
            description: String? = nil,
            dependentIds: [String]? = nil,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAppDetailResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("queueName", queueName)
                $0.put("appTypeId", appTypeId)
                $0.put("name", name)
                $0.put("lifetime", lifetime)
                $0.put("description", description)
                $0.put("dependentIds", dependentIds)
                $0.put("components", components)
            }
            let id = try await self.caller.made("apps.create", input, "id")
            return try await self.caller.wait("apps.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be `STABLE` as
        /// well.
        ///
        /// Usually takes about 60 s. `FINISHED`, `STOPPED`, `FAILED` or `KILLED` ends the wait with an error that says
        /// what to do.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The app as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilRunning(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAppDetailResponse {
            try await self.caller.wait("apps.waitUntilRunning", id, timeout, onProgress)
        }

        /// Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
        ///
        /// Usually takes about 20 s.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The app as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilStopped(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAppDetailResponse {
            try await self.caller.wait("apps.waitUntilStopped", id, timeout, onProgress)
        }

        /// Waits until the app no longer exists.
        ///
        /// Usually takes about 10 s.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilDeleted(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("apps.waitUntilDeleted", id, timeout, onProgress)
        }

        /// Begins to wait until the app is running: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilRunning(
            id: String,
            timeout: Duration? = nil
        ) async throws -> Wait<GetAppDetailResponse> {
            try await self.caller.start("apps.waitUntilRunning", id, timeout)
        }

        /// Begins to wait until the app is stopped: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilStopped(
            id: String,
            timeout: Duration? = nil
        ) async throws -> Wait<GetAppDetailResponse> {
            try await self.caller.start("apps.waitUntilStopped", id, timeout)
        }

        /// Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilDeleted(id: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("apps.waitUntilDeleted", id, timeout)
        }
    }
}

extension DataForest {
    /// AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer lists them,
    /// so they may no longer answer.
    public struct AiWorkspaces: Sendable {
        let caller: Caller

        /// Test whether a workspace name is valid and free.
        ///
        /// A refused name is no error: look at `availableName`.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that would own the workspace. 1 to 22 characters; letters and digits.
        ///   - name: Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
        ///     letter; ends with a lower-case letter or a digit; no two hyphens in a row.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func checkAvailableName(
            accountId: String,
            name: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckAiWorkspaceAvailableNameResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("name", name)
            }
            return try await self.caller.call("aiWorkspaces.checkAvailableName", input, options)
        }

        /// List the Docker images of a framework.
        ///
        /// The answer is a map from a group to its images; which groups exist is not documented.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
        ///
        /// - Parameters:
        ///   - search: Which images are listed.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getDockerImageList(
            search: DockerImageSearch,
            options: CallOptions = CallOptions()
        ) async throws -> GetAiWorkspaceDockerImageListResponse {
            try await self.caller.call("aiWorkspaces.getDockerImageList", encoded { $0.put("search", search) }, options)
        }

        /// Create an AI workspace.
        ///
        /// A workspace has no state to wait for.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
        ///   - name: Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
        ///     hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a
        ///     row.
        ///   - configuration: Settings of the workspace.
        ///   - description: Free text. At most 255 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how. In particular:
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        @discardableResult
        public func create(
            accountId: String,
            name: String,
            configuration: AiAppTypeSpec,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateAiWorkspaceResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("name", name)
                $0.put("description", description)
                $0.put("configuration", configuration)
            }
            return try await self.caller.call("aiWorkspaces.create", input, options)
        }

        /// List the AI workspaces of an account.
        ///
        /// Gives the whole list at once.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - search: Whose workspaces are listed.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getList(
            search: AccountSearch,
            options: CallOptions = CallOptions()
        ) -> Pages<GetAiWorkspaceListResponse, AiWorkspaceResponse> {
            self.caller.list("aiWorkspaces.getList", encoded { $0.put("search", search) }, options) { $0.contents }
        }

        /// Read one AI workspace with the versions of its settings.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getDetail(
            id: String,
            options: CallOptions = CallOptions()
        ) async throws -> GetAiWorkspaceDetailResponse {
            try await self.caller.call("aiWorkspaces.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// List the versions of the settings of an AI workspace.
        ///
        /// Gives the whole list at once.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getConfigurationList(
            id: String,
            options: CallOptions = CallOptions()
        ) -> Pages<GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig> {
            self.caller.list("aiWorkspaces.getConfigurationList", encoded { $0.put("id", id) }, options) { $0.contents }
        }

        /// Change the settings of an AI workspace.
        ///
        /// Whether the settings are replaced or merged is not documented: send them all. Repeating a call may add one
        /// more version of the same settings.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - configuration: New settings of the workspace.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func setConfiguration(
            id: String,
            configuration: AiAppTypeSpec,
            options: CallOptions = CallOptions()
        ) async throws -> SetAiWorkspaceConfigurationResponse {
            let input = encoded {
                $0.put("id", id)
                $0.put("configuration", configuration)
            }
            return try await self.caller.call("aiWorkspaces.setConfiguration", input, options)
        }

        /// Delete an AI workspace.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteAiWorkspaceResponse {
            try await self.caller.call("aiWorkspaces.delete", encoded { $0.put("id", id) }, options)
        }

        /// Does what ``DataForest/AiWorkspaces/create(accountId:name:configuration:description:options:)`` does, unless
        /// something of this `name` is there: then it answers with that.
        ///
        /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
        /// names the fields. Compared are the settings that were given and that
        /// ``DataForest/AiWorkspaces/getList(search:options:)`` shows: `description`.
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
        ///   - name: Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
        ///     hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a
        ///     row.
        ///   - configuration: Settings of the workspace.
        ///   - description: Free text. At most 255 characters.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: Answer of ``DataForest/AiWorkspaces/create(accountId:name:configuration:description:options:)``.
        /// - Throws: ``GureumError``. It is not there as it was asked for: its kind says how. In particular:
        ///   - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
        ///     `exceeded limit on resource quota`.
        @discardableResult
        public func ensure(
            accountId: String,
            name: String,
            configuration: AiAppTypeSpec,
            description: String? = nil,
            options: CallOptions = CallOptions()
        ) async throws -> CreateAiWorkspaceResponse {
            let input = encoded {
                $0.put("accountId", accountId)
                $0.put("name", name)
                $0.put("description", description)
                $0.put("configuration", configuration)
            }
            return try await self.caller.call("aiWorkspaces.ensure", input, options)
        }
    }
}

extension DataForest {
    /// Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer answer.
    public struct AiApps: Sendable {
        let caller: Caller

        /// Run an AI app in a workspace.
        ///
        /// Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
        /// submission ended in the dark cannot be found by name: look at ``DataForest/AiApps/getList(search:options:)``
        /// before submitting again.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
        ///
        /// - Parameters:
        ///   - aiWorkspaceId: Id of the workspace to run in. 1 to 22 characters; letters and digits.
        ///   - namePrefix: First part of the name of the run, 2 to 8 characters; the service adds the rest.
        ///   - queueName: YARN queue to run in. Default: `gpu`.
        ///   - data: Data copied in and out.
        ///   - docker: Image, command and environment.
        ///   - resource: CPUs, GPUs and memory.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func submit(
            aiWorkspaceId: String,
            namePrefix: String,
            queueName: AiAppQueueName,
            data: AiAppData,
            docker: AiAppDocker,
            resource: AiAppResource,
            options: CallOptions = CallOptions()
        ) async throws -> SubmitAiAppResponse {
            let input = encoded {
                $0.put("aiWorkspaceId", aiWorkspaceId)
                $0.put("namePrefix", namePrefix)
                $0.put("queueName", queueName)
                $0.put("data", data)
                $0.put("docker", docker)
                $0.put("resource", resource)
            }
            return try await self.caller.call("aiApps.submit", input, options)
        }

        /// List the AI apps of an account.
        ///
        /// Gives the whole list at once. The answer has no total.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - search: Whose runs are listed.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func getList(
            search: AccountSearch,
            options: CallOptions = CallOptions()
        ) -> Pages<GetAiAppListResponse, AiAppResponse> {
            self.caller.list("aiApps.getList", encoded { $0.put("search", search) }, options) { $0.contents }
        }

        /// Read one AI app with its containers.
        ///
        /// A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told by `finalStatus`.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func getDetail(id: String, options: CallOptions = CallOptions()) async throws -> GetAiAppDetailResponse {
            try await self.caller.call("aiApps.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// Stop an AI app by force.
        ///
        /// What happens to a run that has already finished is not documented.
        ///
        /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
        ///
        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The answer of the service.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        @discardableResult
        public func kill(id: String, options: CallOptions = CallOptions()) async throws -> KillAiAppResponse {
            try await self.caller.call("aiApps.kill", encoded { $0.put("id", id) }, options)
        }

        /// Run an AI app in a workspace.
        ///
        /// Then waits until the AI app is succeeded. What was made stays if the wait fails; the error names its id.
        ///
        /// - Parameters:
        ///   - aiWorkspaceId: Id of the workspace to run in. 1 to 22 characters; letters and digits.
        ///   - namePrefix: First part of the name of the run, 2 to 8 characters; the service adds the rest.
        ///   - queueName: YARN queue to run in. Default: `gpu`.
        ///   - data: Data copied in and out.
        ///   - docker: Image, command and environment.
        ///   - resource: CPUs, GPUs and memory.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The AI app as it was read last.
        /// - Throws: ``GureumError``. It was not made, or the wait did not end well: its kind says how.
        @discardableResult
        public func submitAndWait(
            aiWorkspaceId: String,
            namePrefix: String,
            queueName: AiAppQueueName,
            data: AiAppData,
            docker: AiAppDocker,
            resource: AiAppResource,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAiAppDetailResponse {
            let input = encoded {
                $0.put("aiWorkspaceId", aiWorkspaceId)
                $0.put("namePrefix", namePrefix)
                $0.put("queueName", queueName)
                $0.put("data", data)
                $0.put("docker", docker)
                $0.put("resource", resource)
            }
            let id = try await self.caller.made("aiApps.submit", input, "id")
            return try await self.caller.wait("aiApps.waitUntilSucceeded", id, timeout, onProgress)
        }

        /// Waits until the AI app is finished: its `state` is `FINISHED`, `FAILED` or `KILLED`.
        ///
        /// Usually takes about 300 s.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The AI app as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilFinished(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAiAppDetailResponse {
            try await self.caller.wait("aiApps.waitUntilFinished", id, timeout, onProgress)
        }

        /// Waits until the AI app is succeeded: its `state` is `FINISHED`. Its `finalStatus` must be `SUCCEEDED` as
        /// well.
        ///
        /// Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error that says what to do.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Returns: The AI app as it was read last.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        @discardableResult
        public func waitUntilSucceeded(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAiAppDetailResponse {
            try await self.caller.wait("aiApps.waitUntilSucceeded", id, timeout, onProgress)
        }

        /// Waits until the AI app no longer exists.
        ///
        /// Usually takes about 30 s.
        ///
        /// Inferred.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        /// - Throws: ``GureumError``. The wait did not end well: its kind says how.
        public func waitUntilGone(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("aiApps.waitUntilGone", id, timeout, onProgress)
        }

        /// Begins to wait until the AI app is finished: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilFinished(
            id: String,
            timeout: Duration? = nil
        ) async throws -> Wait<GetAiAppDetailResponse> {
            try await self.caller.start("aiApps.waitUntilFinished", id, timeout)
        }

        /// Begins to wait until the AI app is succeeded: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilSucceeded(
            id: String,
            timeout: Duration? = nil
        ) async throws -> Wait<GetAiAppDetailResponse> {
            try await self.caller.start("aiApps.waitUntilSucceeded", id, timeout)
        }

        /// Begins to wait until the AI app is gone: its time limit counts from now. Nothing is sent yet.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: Longest wait; else ten times what it usually takes.
        /// - Returns: The wait: its token, one look at a time, or its end.
        /// - Throws: ``GureumError``. The client cannot be used: its kind says how.
        public func startWaitUntilGone(id: String, timeout: Duration? = nil) async throws -> Wait<Void> {
            try await self.caller.startGone("aiApps.waitUntilGone", id, timeout)
        }
    }
}
