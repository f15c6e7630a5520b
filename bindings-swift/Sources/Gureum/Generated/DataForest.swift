// NAVER Cloud Data Forest: client.
//
// Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

/// Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on YARN, AI workspaces and
/// AI runs. Every operation is a POST, reads included, and answers JSON with `success` and, on refusal, `message`.
public struct DataForest: Client {
    public static let service = "data-forest"
    public let caller: Caller

    public init(caller: Caller) {
        self.caller = caller
    }

    /// Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab.
    public var accounts: Accounts { Accounts(caller: caller) }

    /// Jupyter notebook servers in a VPC of the user.
    ///
    /// The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps, and no page
    /// of this group in the current format was found: the facts are from older copies of the pages.
    public var notebooks: Notebooks { Notebooks(caller: caller) }

    /// Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others.
    public var apps: Apps { Apps(caller: caller) }

    /// AI workspaces: settings, image and resources that AI apps run with.
    ///
    /// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
    /// answer.
    public var aiWorkspaces: AiWorkspaces { AiWorkspaces(caller: caller) }

    /// Runs of AI apps in a workspace.
    ///
    /// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
    /// answer.
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
        /// Note: The 'taken' sample is inferred: its wording is that of the vendor's notebooks.checkAvailableName
        /// sample.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
        ///
        /// - Parameters:
        ///   - name: Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
        ///   - options: Limits of this call.
        public func checkAvailableName(
            name: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckAccountAvailableNameResponse {
            try await self.caller.call("accounts.checkAvailableName", encoded { $0.put("name", name) }, options)
        }

        /// Test whether an account still owns resources.
        ///
        /// Call it before `accounts.delete`. What `delete` does while resources remain is not documented.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
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
        /// Note: The one-account-per-user refusal is printed among the success samples, not among the error samples, so
        /// it is taken to arrive with HTTP 200 (inferred). Sample passwords of the vendor (8ghmuu8x, masked) were
        /// replaced by one that meets every rule.
        ///
        /// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
        ///
        /// - Parameters:
        ///   - name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
        ///     and end with a letter or digit: `accounts.checkAvailableName` asks for it. Note: The create page allows
        ///     any of these characters everywhere, and so does the pattern; checkAvailableName additionally wants a
        ///     letter or digit first and last.
        ///   - password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
        ///     least 3 of the kinds lower-case letter, upper-case letter, digit, other. Note: Length and forbidden
        ///     characters are documented. The statements about classes disagree: the current page wants a letter, a
        ///     digit and a special character; the reference wants all four classes; the service's own message wants
        ///     three of four, which is encoded. The won sign is very probably the backslash (same key and code point on
        ///     Korean systems; the Japanese page prints a yen sign), so backslash, won and yen are all forbidden here
        ///     (inferred). The reference sample '8ghmuu8x' breaks every stated rule of classes.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
        ///   service says: `invalid request parameter (password, '…')`.
        /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
        ///   limit on resource quota`.
        /// - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service says:
        ///   `Data Forest can only create and use one account per user.`.
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
        /// Note: Content-Type is a required header here even without a body.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
        ///
        /// - Parameters:
        ///   - options: Limits of this call.
        public func getList(options: CallOptions = CallOptions()) -> Pages<GetAccountListResponse, AccountResponse> {
            self.caller.list("accounts.getList", encoded(), options) { $0.contents }
        }

        /// Read one account and its storage quotas.
        ///
        /// An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account from an
        /// absent one. The answer has no `principal`; `accounts.getList` has it.
        ///
        /// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 403, `10002`: The id is unknown or belongs to somebody else. The service says: `resource ('…') is not
        ///   allowed or not exists`.
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
        /// Note: Accept application/octet-stream is a required header. The older page prints an empty JSON object as
        /// body, but says the response is the file. Errors presumably stay JSON (inferred).
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        public func getKerberosKeytab(id: String, options: CallOptions = CallOptions()) async throws -> Keytab {
            try await self.caller.file("accounts.getKerberosKeytab", encoded { $0.put("id", id) }, options)
        }

        /// Replace the Kerberos keytab of an account.
        ///
        /// The answer carries no keytab: download the new one with `accounts.getKerberosKeytab`. Expect keytabs
        /// downloaded before to stop working; when they do is not documented.
        ///
        /// Note: The response carries no keytab; download the new one with getKerberosKeytab. Whether earlier keytabs
        /// stop working at once is not stated.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 400: The id is empty. The service says: `invalid request parameter (constraint violation NotEmpty, id):`.
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
        /// Note: Despite its name it sets the password given by the caller. Vendor samples mask the password. The error
        /// sample was readable only up to the length rule; the rest of its text is assumed equal to that of create.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - password: The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least
        ///     3 of the kinds lower-case letter, upper-case letter, digit, other. Note: Length and forbidden characters
        ///     are documented. The statements about classes disagree: the current page wants a letter, a digit and a
        ///     special character; the reference wants all four classes; the service's own message wants three of four,
        ///     which is encoded. The won sign is very probably the backslash (same key and code point on Korean
        ///     systems; the Japanese page prints a yen sign), so backslash, won and yen are all forbidden here
        ///     (inferred). The reference sample '8ghmuu8x' breaks every stated rule of classes.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
        ///   service says: `invalid request parameter (password, '…')`.
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - namespace: Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`. Note: Vendor names
        ///     koya as the default namespace, but the request field is required, so no default is encoded.
        ///   - fileCountMillion: Limit of the number of files, in millions: 1 to 5. Default: `1`.
        ///   - spaceTb: Limit of space in TB: 200 to 500 in steps of 100. Default: `200`. Note: The 100 TB step is on
        ///     the current page and in the console guide; an older Korean sample used 250, which breaks it.
        ///   - options: Limits of this call.
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
        /// Ask `accounts.checkHasResource` first. What happens to remaining resources is not documented.
        ///
        /// Note: No error sample is published.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
        ///
        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
        ///     22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteAccountResponse {
            try await self.caller.call("accounts.delete", encoded { $0.put("id", id) }, options)
        }

        /// Waits until the account is running: its `status` is `RUNNING`.
        ///
        /// Usually takes about 150 s.
        ///
        /// Inferred, not documented. The three states are documented, and that RUNNING follows creation after about 2
        /// to 3 minutes. No failure state and no state of a deleted account is documented; the time of a deletion is an
        /// estimate.
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
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
        /// Inferred, not documented. The three states are documented, and that RUNNING follows creation after about 2
        /// to 3 minutes. No failure state and no state of a deleted account is documented; the time of a deletion is an
        /// estimate.
        ///
        /// - Parameters:
        ///   - id: Id of the account.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        public func waitUntilDeleted(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("accounts.waitUntilDeleted", id, timeout, onProgress)
        }
    }
}

extension DataForest {
    /// Jupyter notebook servers in a VPC of the user.
    ///
    /// The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps, and no page
    /// of this group in the current format was found: the facts are from older copies of the pages.
    public struct Notebooks: Sendable {
        let caller: Caller

        /// List the VPCs that a notebook can be put in.
        ///
        /// Note: The overview table (reference) spells the operation getVpclist; the page title and the URI say
        /// getVpcList. Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
        ///
        /// - Parameters:
        ///   - options: Limits of this call.
        public func getVpcList(options: CallOptions = CallOptions()) -> Pages<GetVpcListResponse, NotebookVpc> {
            self.caller.list("notebooks.getVpcList", encoded(), options) { $0.contents }
        }

        /// Read one VPC.
        ///
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
        ///
        /// - Parameters:
        ///   - vpcNo: VPC number from `notebooks.getVpcList`. Note: Typed Integer; the HTTP sample sends the text
        ///     "8717" but the curl sample the number 8717.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
        ///
        /// - Parameters:
        ///   - typeCode: Code of the notebook type, from `notebooks.getTypeList`.
        ///   - vpcNo: Number of a VPC that has a public subnet.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
        ///
        /// - Parameters:
        ///   - vpcNo: Number of the VPC.
        ///   - subnetNo: Number of a public subnet in zone KR-2.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
        ///
        /// - Parameters:
        ///   - options: Limits of this call.
        public func getTypeList(options: CallOptions = CallOptions()) -> Pages<GetTypeListResponse, NotebookType> {
            self.caller.list("notebooks.getTypeList", encoded(), options) { $0.contents }
        }

        /// List the server sizes of a notebook type.
        ///
        /// The answer has no total.
        ///
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
        ///
        /// - Parameters:
        ///   - typeCode: Code of the notebook type, from `notebooks.getTypeList`.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account. At most 22 characters. Inferred, not documented. Length not given on the
        ///     notebook pages; the same id has 0-22 characters elsewhere.
        ///   - paging: Part of the list to return. Note: Defaults when paging is left out are not documented; the
        ///     sample uses limit 10, offset 0.
        ///   - options: Limits of this call.
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
        /// The type code, server code, bucket and account that were given to `notebooks.create` are not returned.
        ///
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - options: Limits of this call.
        public func getDetail(
            id: String,
            options: CallOptions = CallOptions()
        ) async throws -> GetNotebookDetailResponse {
            try await self.caller.call("notebooks.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// List the settings that a notebook type takes.
        ///
        /// Takes the name of the type, not its code. The settings marked mandatory must be given to `notebooks.create`.
        ///
        /// Note: The sample value of setUserConfigurationList does not match the pattern printed here, so do not
        /// enforce the pattern on the client. Group missing from the vendor's current overview; read from older copies
        /// of the page.
        ///
        /// Documented:
        /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
        ///
        /// - Parameters:
        ///   - typeName: Notebook type name (not the code) from `notebooks.getTypeList`.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
        ///
        /// - Parameters:
        ///   - name: Name to test, 3 to 15 characters.
        ///   - options: Limits of this call.
        public func checkAvailableName(
            name: String,
            options: CallOptions = CallOptions()
        ) async throws -> CheckNotebookAvailableNameResponse {
            try await self.caller.call("notebooks.checkAvailableName", encoded { $0.put("name", name) }, options)
        }

        /// List the login keys that a notebook can be given.
        ///
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
        ///
        /// - Parameters:
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - options: Limits of this call.
        @discardableResult
        public func restart(id: String, options: CallOptions = CallOptions()) async throws -> RestartNotebookResponse {
            try await self.caller.call("notebooks.restart", encoded { $0.put("id", id) }, options)
        }

        /// Delete a notebook.
        ///
        /// The notebook is gone when `notebooks.getDetail` no longer finds it.
        ///
        /// Note: Group missing from the vendor's current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - options: Limits of this call.
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
        /// Note: Request fields documented, response inferred. Group missing from the vendor's current overview; read
        /// from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the notebook. At most 22 characters. Inferred, not
        ///     documented. Length not given on the notebook pages.
        ///   - addStorage: Whether extra block storage is attached. If true, `storageType` and `storageGB` are
        ///     required. Default: `false`.
        ///   - bucketName: Object Storage bucket to link; it must not be locked, then or later. Note: Marked required
        ///     in the table but missing from the visible part of the JSON body sample.
        ///   - loginKeyName: Login key from `notebooks.getLoginKeyList`.
        ///   - name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
        ///     letter, ending with a letter or digit.
        ///   - serverTypeCode: Server size from `notebooks.getServerTypeList`.
        ///   - subnetNo: Subnet from `notebooks.getSubnetList`.
        ///   - typeCode: Type code from `notebooks.getTypeList`.
        ///   - typeName: Type name from `notebooks.getTypeList`.
        ///   - userConfigurations: Values of the settings that `notebooks.getUserConfigurationSpecList` lists for the
        ///     type. Inferred, not documented. The table says String; the list-of-objects form is taken from
        ///     setUserConfigurationList, because the body sample of create could not be read to its end.
        ///   - vpcNo: VPC from `notebooks.getVpcList`.
        ///   - storageGb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
        ///     true. Note: The sibling Cloud Hadoop call states the same range in steps of 10 GB; the step is not
        ///     stated here and so not encoded.
        ///   - storageType: Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
        ///     `SSD`.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
        ///   limit on resource quota`.
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
            storageType: CreateNotebookStorageType? = nil,
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
        /// Note: The curl sample goes to df.beta-apigw.ntruss.com, an evident slip. Group missing from the vendor's
        /// current overview; read from older copies of the page.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - userConfigurations: New values.
        ///   - options: Limits of this call.
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

        /// Waits until the notebook is running: its `state` is `RUNNING`.
        ///
        /// Usually takes about 300 s.
        ///
        /// Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the names
        /// of failure states are unknown. Times are estimates.
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
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
        /// Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the names
        /// of failure states are unknown. Times are estimates.
        ///
        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        public func waitUntilDeleted(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("notebooks.waitUntilDeleted", id, timeout, onProgress)
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that would own the app. At most 22 characters.
        ///   - name: Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
        ///   - options: Limits of this call.
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
        /// Note: No request body is documented and the samples send none, unlike the body-less calls of Notebooks,
        /// which send {}. Sending {} is probably harmless (inferred).
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
        ///
        /// - Parameters:
        ///   - options: Limits of this call.
        public func getAppTypeIdList(options: CallOptions = CallOptions()) -> Pages<GetAppTypeIdListResponse, String> {
            self.caller.list("apps.getAppTypeIdList", encoded(), options) { $0.contents }
        }

        /// Read the default settings of an app type.
        ///
        /// Call it before `apps.create`: it names the queues, the size of the application master and the apps that must
        /// run first (`dependableApp`).
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that would own the app. At most 22 characters.
        ///   - appTypeId: Type to read about. At most 60 characters. Note: An open set; the values of the day come from
        ///     apps.getAppTypeIdList. The name part may itself contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at
        ///     the last one.
        ///   - options: Limits of this call.
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
        ///
        /// - Parameters:
        ///   - appTypeId: Type to read about. At most 60 characters. Note: An open set; the values of the day come from
        ///     apps.getAppTypeIdList. The name part may itself contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at
        ///     the last one.
        ///   - options: Limits of this call.
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
        /// `apps.getAppBasicSetting` lists the candidates. `lifetime` is in seconds: 300 to 604800, or -1 for no end.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the app. At most 22 characters.
        ///   - queueName: YARN queue to run in. `apps.getAppBasicSetting` lists the queues. At most 60 characters.
        ///     Default: `longlived`. Note: Required although it has a default. The older page allows longlived only;
        ///     the data type page names dev as default.
        ///   - appTypeId: Type of the app. At most 60 characters. Note: An open set; the values of the day come from
        ///     apps.getAppTypeIdList. The name part may itself contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at
        ///     the last one.
        ///   - name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
        ///     Account name and app name together have at most 20 characters (console guide).
        ///   - lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
        ///   - components: Size of every component of the app type. Note: Required on the operation page, optional on
        ///     the data type page.
        ///   - description: Free text. At most 2048 characters.
        ///   - dependentIds: Ids of the apps this one needs, taken from `dependableApp.candidates`. Note: List of
        ///     String on the operation page, plain String on the data type page.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
        ///   limit on resource quota`.
        @discardableResult
        public func create(
            accountId: String,
            queueName: CreateAppQueueName,
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
        ///
        /// - Parameters:
        ///   - search: Whose apps are listed.
        ///   - options: Limits of this call.
        public func getList(
            search: AppListSearch,
            options: CallOptions = CallOptions()
        ) -> Pages<GetAppListResponse, AppResponse> {
            self.caller.list("apps.getList", encoded { $0.put("search", search) }, options) { $0.contents }
        }

        /// Read one app with its components and containers.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call.
        public func getDetail(id: String, options: CallOptions = CallOptions()) async throws -> GetAppDetailResponse {
            try await self.caller.call("apps.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// Restart one container of an app.
        ///
        /// Never repeated after an unknown outcome, because a second call would end the new container.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - containerName: Container name from `apps.getDetail`. At most 60 characters.
        ///   - options: Limits of this call.
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call.
        @discardableResult
        public func killMaster(id: String, options: CallOptions = CallOptions()) async throws -> KillAppMasterResponse {
            try await self.caller.call("apps.killMaster", encoded { $0.put("id", id) }, options)
        }

        /// Change the number of containers of a component.
        ///
        /// Works while the app runs; the component is STABLE again when the number is reached.
        ///
        /// Note: The reference table says that it restarts the number of containers; it changes it.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - componentName: Component name from `apps.getDetail`.
        ///   - containerCount: Wanted number of containers. Note: No bounds are published; whether 0 is accepted is
        ///     unknown.
        ///   - options: Limits of this call.
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - lifetime: New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`. Note:
        ///     Optional here and -1 is not listed, unlike apps.create.
        ///   - options: Limits of this call.
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
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call.
        @discardableResult
        public func start(id: String, options: CallOptions = CallOptions()) async throws -> StartAppResponse {
            try await self.caller.call("apps.start", encoded { $0.put("id", id) }, options)
        }

        /// Stop an app.
        ///
        /// A stopped app keeps its id and can be started again.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call.
        @discardableResult
        public func stop(id: String, options: CallOptions = CallOptions()) async throws -> StopAppResponse {
            try await self.caller.call("apps.stop", encoded { $0.put("id", id) }, options)
        }

        /// Delete an app.
        ///
        /// Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper that must
        /// be removed before an app of the same name is made again.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
        ///
        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - options: Limits of this call.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteAppResponse {
            try await self.caller.call("apps.delete", encoded { $0.put("id", id) }, options)
        }

        /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be `STABLE` as
        /// well.
        ///
        /// Usually takes about 60 s. `FAILED` or `KILLED` ends the wait with an error.
        ///
        /// Inferred, not documented. No list of states is published. The printed values are members of the YARN state
        /// sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service as
        /// FINISHED; KILLED is the alternative.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
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
        /// Inferred, not documented. No list of states is published. The printed values are members of the YARN state
        /// sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service as
        /// FINISHED; KILLED is the alternative.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
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
        /// Inferred, not documented. No list of states is published. The printed values are members of the YARN state
        /// sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service as
        /// FINISHED; KILLED is the alternative.
        ///
        /// - Parameters:
        ///   - id: Id of the app.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        public func waitUntilDeleted(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws {
            try await self.caller.waitGone("apps.waitUntilDeleted", id, timeout, onProgress)
        }
    }
}

extension DataForest {
    /// AI workspaces: settings, image and resources that AI apps run with.
    ///
    /// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
    /// answer.
    public struct AiWorkspaces: Sendable {
        let caller: Caller

        /// Test whether a workspace name is valid and free.
        ///
        /// A refused name is no error: look at `availableName`.
        ///
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. The response sample lay beyond the readable part; this one fills the
        /// schema sample.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that would own the workspace. 1 to 22 characters; letters and digits. Note:
        ///     The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        ///     resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        ///     answers it is opaque text.
        ///   - name: Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
        ///     letter; ends with a lower-case letter or a digit; no two hyphens in a row. Note: minLength 1 is inferred
        ///     (only the maximum is stated).
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. Response values here are made up in the documented shape; the page's real
        /// sample was not reachable. Method and path are inferred from the sibling operations: this page's request line
        /// could not be read.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
        ///
        /// - Parameters:
        ///   - search: Which images are listed. Note: Type name inferred; wire field is search.typeName.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. Request read in full; response inferred. Values are made up in the
        /// documented shape. Method and path are inferred from the sibling operations: this page's request line could
        /// not be read.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
        ///
        /// - Parameters:
        ///   - accountId: Id of the account that will own the workspace. 1 to 22 characters; letters and digits. Note:
        ///     The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        ///     resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        ///     answers it is opaque text.
        ///   - name: Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
        ///     hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a
        ///     row. Note: minLength 1 is inferred (only the maximum is stated).
        ///   - configuration: Settings of the workspace.
        ///   - description: Free text. At most 255 characters.
        ///   - options: Limits of this call.
        ///
        /// Errors:
        ///
        /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
        ///   limit on resource quota`.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. The real response sample was not reachable; values fill the vendor's
        /// schema sample.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
        ///
        /// - Parameters:
        ///   - search: Whose workspaces are listed. Note: Type name inferred; wire field is search.accountId.
        ///   - options: Limits of this call.
        public func getList(
            search: AccountSearch,
            options: CallOptions = CallOptions()
        ) -> Pages<GetAiWorkspaceListResponse, AiWorkspaceResponse> {
            self.caller.list("aiWorkspaces.getList", encoded { $0.put("search", search) }, options) { $0.contents }
        }

        /// Read one AI workspace with the versions of its settings.
        ///
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. The real response sample was not reachable; values fill the vendor's
        /// schema sample. Method and path are inferred from the sibling operations: this page's request line could not
        /// be read.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0
        ///     to 22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of
        ///     the alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. The real response sample was not reachable; values fill the vendor's
        /// schema sample. Method and path are inferred from the sibling operations: this page's request line could not
        /// be read.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0
        ///     to 22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of
        ///     the alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. Whether the settings are replaced or merged is not documented. Method and
        /// path are inferred from the sibling operations: this page's request line could not be read.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0
        ///     to 22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of
        ///     the alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - configuration: New settings of the workspace.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
        ///
        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0
        ///     to 22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of
        ///     the alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        @discardableResult
        public func delete(id: String, options: CallOptions = CallOptions()) async throws -> DeleteAiWorkspaceResponse {
            try await self.caller.call("aiWorkspaces.delete", encoded { $0.put("id", id) }, options)
        }
    }
}

extension DataForest {
    /// Runs of AI apps in a workspace.
    ///
    /// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
    /// answer.
    public struct AiApps: Sendable {
        let caller: Caller

        /// Run an AI app in a workspace.
        ///
        /// Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
        /// submission ended in the dark cannot be found by name: look at `aiApps.getList` before submitting again.
        ///
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. Asynchronous: poll getDetail. Values are made up in the documented shape;
        /// state values are inferred. Method and path are inferred from the sibling operations: this page's request
        /// line could not be read. No unique name is given, so a lost answer cannot be looked up.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
        ///
        /// - Parameters:
        ///   - aiWorkspaceId: Id of the workspace to run in. 1 to 22 characters; letters and digits. Note: The vendor
        ///     states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        ///     resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        ///     answers it is opaque text.
        ///   - namePrefix: First part of the name of the run, 2 to 8 characters; the service adds the rest.
        ///   - queueName: YARN queue to run in. Default: `gpu`.
        ///   - data: Data copied in and out. Note: The field table types input String and output Integer; all samples
        ///     show arrays of objects, which is encoded.
        ///   - docker: Image, command and environment.
        ///   - resource: CPUs, GPUs and memory. Note: The Japanese page sits under a shifted slug; its title is
        ///     AiAppResource. Samples print 0 for all counts as placeholders.
        ///   - options: Limits of this call.
        @discardableResult
        public func submit(
            aiWorkspaceId: String,
            namePrefix: String,
            queueName: SubmitAiAppQueueName,
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. The real response sample was not reachable; values fill the vendor's
        /// schema sample.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
        ///
        /// - Parameters:
        ///   - search: Whose runs are listed. Note: Type name inferred; wire field is search.accountId.
        ///   - options: Limits of this call.
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
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. The real response sample was not reachable; values fill the vendor's
        /// schema sample. Method and path are inferred from the sibling operations: this page's request line could not
        /// be read.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
        ///
        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to 22;
        ///     that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        public func getDetail(id: String, options: CallOptions = CallOptions()) async throws -> GetAiAppDetailResponse {
            try await self.caller.call("aiApps.getDetail", encoded { $0.put("id", id) }, options)
        }

        /// Stop an AI app by force.
        ///
        /// What happens to a run that has already finished is not documented.
        ///
        /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so
        /// the service may no longer answer. Whether killing a finished app is an error is not documented.
        ///
        /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
        ///
        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to 22;
        ///     that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
        ///     alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
        ///   - options: Limits of this call.
        @discardableResult
        public func kill(id: String, options: CallOptions = CallOptions()) async throws -> KillAiAppResponse {
            try await self.caller.call("aiApps.kill", encoded { $0.put("id", id) }, options)
        }

        /// Waits until the AI app is finished: its `state` is `FINISHED`.
        ///
        /// Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error.
        ///
        /// Inferred, not documented. No list of states is published. The printed values are members of the YARN state
        /// sets, so the rest of those sets is expected too; times are estimates. FINISHED says that the run ended;
        /// `finalStatus` says whether it succeeded.
        ///
        /// - Parameters:
        ///   - id: Id of the AI app.
        ///   - timeout: For the whole wait. Default: ten times of what it usually takes.
        ///   - onProgress: Told after each look at the resource.
        @discardableResult
        public func waitUntilFinished(
            id: String,
            timeout: Duration? = nil,
            onProgress: (@Sendable (WaitProgress) -> Void)? = nil
        ) async throws -> GetAiAppDetailResponse {
            try await self.caller.wait("aiApps.waitUntilFinished", id, timeout, onProgress)
        }
    }
}
