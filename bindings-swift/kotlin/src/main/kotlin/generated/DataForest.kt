/*
 * NAVER Cloud Data Forest: the client.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

package io.github.gureum.dataforest

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on YARN, AI
 * workspaces and AI runs. Every operation is a POST, reads included, and answers JSON with `success` and, on
 * refusal, `message`.
 */
public class DataForest private constructor(core: Core, limits: CallOptions) : Client(core, limits) {
    /** Opens a client. Nothing is sent. */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core("data-forest", options), CallOptions())

    /** Opens a client: `DataForest { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent. */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    override val files: Set<String> get() = FILES

    /** The same client with other limits for its calls. Connections are shared. */
    public fun withOptions(options: CallOptions): DataForest = DataForest(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingDataForest = BlockingDataForest(this)

    /** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
    public val accounts: Accounts = Accounts(this)

    /**
     * Jupyter notebook servers in a VPC of the user.
     *
     * The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps, and no
     * page of this group in the current format was found: the facts are from older copies of the pages.
     */
    public val notebooks: Notebooks = Notebooks(this)

    /** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
    public val apps: Apps = Apps(this)

    /**
     * AI workspaces: settings, image and resources that AI apps run with.
     *
     * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
     * answer.
     */
    public val aiWorkspaces: AiWorkspaces = AiWorkspaces(this)

    /**
     * Runs of AI apps in a workspace.
     *
     * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
     * answer.
     */
    public val aiApps: AiApps = AiApps(this)

    private companion object {
        val FILES: Set<String> = setOf("accounts.getKerberosKeytab")
    }
}

/** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
public class Accounts internal constructor(client: Client) : Group(client) {
    /**
     * Test whether an account name is valid and free.
     *
     * - `name`: Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
     *
     * A refused name is no error: the answer says `success: true`, `availableName: false` and gives the reason in
     * `message`. Account names are unique in the whole service.
     *
     * Note: The 'taken' sample is inferred: its wording is that of the vendor's notebooks.checkAvailableName sample.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
     */
    public suspend fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckAccountAvailableNameResponse = client.answer("accounts.checkAvailableName", CheckAccountAvailableNameResponse.Form, options, "name", name)

    /**
     * Test whether an account still owns resources.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * Call it before `accounts.delete`. What `delete` does while resources remain is not documented.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
     */
    public suspend fun checkHasResource(
        id: String,
        options: CallOptions? = null,
    ): CheckAccountHasResourceResponse = client.answer("accounts.checkHasResource", CheckAccountHasResourceResponse.Form, options, "id", id)

    /**
     * Create an account.
     *
     * - `name`: Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
     *   and end with a letter or digit: `accounts.checkAvailableName` asks for it. Note: The create page allows any
     *   of these characters everywhere, and so does the pattern; checkAvailableName additionally wants a letter or
     *   digit first and last.
     * - `password`: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
     *   least 3 of the kinds lower-case letter, upper-case letter, digit, other. Note: Length and forbidden
     *   characters are documented. The statements about classes disagree: the current page wants a letter, a digit
     *   and a special character; the reference wants all four classes; the service's own message wants three of
     *   four, which is encoded. The won sign is very probably the backslash (same key and code point on Korean
     *   systems; the Japanese page prints a yen sign), so backslash, won and yen are all forbidden here (inferred).
     *   The reference sample '8ghmuu8x' breaks every stated rule of classes.
     *
     * Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes later. A user can have
     * one account: a second one is refused with `success: false`. When the password is refused, the service repeats
     * it in the error text.
     *
     * Note: The one-account-per-user refusal is printed among the success samples, not among the error samples, so
     * it is taken to arrive with HTTP 200 (inferred). Sample passwords of the vendor (8ghmuu8x, masked) were
     * replaced by one that meets every rule.
     *
     * From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
     *
     * Errors:
     *
     * - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
     *   service says: `invalid request parameter (password, '…')`.
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
     *   limit on resource quota`.
     * - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service says:
     *   `Data Forest can only create and use one account per user.`.
     */
    public suspend fun create(
        name: String,
        password: String,
        options: CallOptions? = null,
    ): CreateAccountResponse = client.answer("accounts.create", CreateAccountResponse.Form, options, "name", name, "password", password)

    /**
     * List accounts.
     *
     * Gives the whole list at once. It also holds accounts that the caller may not use: their `disabled` is true.
     *
     * Note: Content-Type is a required header here even without a body.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
     */
    public fun getList(
        options: CallOptions? = null,
    ): Pages<GetAccountListResponse, AccountResponse> =
        client.list("accounts.getList", GetAccountListResponse.Form, { it.contents }, options)

    /**
     * Read one account and its storage quotas.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account from an
     * absent one. The answer has no `principal`; `accounts.getList` has it.
     *
     * From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
     *
     * Errors:
     *
     * - 403, `10002`: The id is unknown or belongs to somebody else. The service says: `resource ('…') is not
     *   allowed or not exists`.
     */
    public suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAccountDetailResponse = client.answer("accounts.getDetail", GetAccountDetailResponse.Form, options, "id", id)

    /**
     * Download the Kerberos keytab of an account.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * The answer is the file itself. It holds the keys of the account: treat it like a password and store it
     * readable by its owner alone.
     *
     * Note: Accept application/octet-stream is a required header. The older page prints an empty JSON object as
     * body, but says the response is the file. Errors presumably stay JSON (inferred).
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
     */
    public suspend fun getKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): Keytab = client.file("accounts.getKerberosKeytab", options, "id", id)

    /**
     * Replace the Kerberos keytab of an account.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * The answer carries no keytab: download the new one with `accounts.getKerberosKeytab`. Expect keytabs
     * downloaded before to stop working; when they do is not documented.
     *
     * Note: The response carries no keytab; download the new one with getKerberosKeytab. Whether earlier keytabs
     * stop working at once is not stated.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
     *
     * Errors:
     *
     * - 400: The id is empty. The service says: `invalid request parameter (constraint violation NotEmpty, id):`.
     */
    public suspend fun resetKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): ResetAccountKerberosKeytabResponse = client.answer("accounts.resetKerberosKeytab", ResetAccountKerberosKeytabResponse.Form, options, "id", id)

    /**
     * Set a new password for an account.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     * - `password`: The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3
     *   of the kinds lower-case letter, upper-case letter, digit, other. Note: Length and forbidden characters are
     *   documented. The statements about classes disagree: the current page wants a letter, a digit and a special
     *   character; the reference wants all four classes; the service's own message wants three of four, which is
     *   encoded. The won sign is very probably the backslash (same key and code point on Korean systems; the
     *   Japanese page prints a yen sign), so backslash, won and yen are all forbidden here (inferred). The reference
     *   sample '8ghmuu8x' breaks every stated rule of classes.
     *
     * Despite its name it sets the password that you give. When the password is refused, the service repeats it in
     * the error text.
     *
     * Note: Despite its name it sets the password given by the caller. Vendor samples mask the password. The error
     * sample was readable only up to the length rule; the rest of its text is assumed equal to that of create.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
     *
     * Errors:
     *
     * - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
     *   service says: `invalid request parameter (password, '…')`.
     */
    public suspend fun resetPassword(
        id: String,
        password: String,
        options: CallOptions? = null,
    ): ResetAccountPasswordResponse = client.answer("accounts.resetPassword", ResetAccountPasswordResponse.Form, options, "id", id, "password", password)

    /**
     * Change the storage quota of one HDFS namespace.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     * - `namespace`: Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`. Note: Vendor names
     *   koya as the default namespace, but the request field is required, so no default is encoded.
     * - `fileCountMillion`: Limit of the number of files, in millions: 1 to 5. Default: `1`.
     * - `spaceTb`: Limit of space in TB: 200 to 500 in steps of 100. Default: `200`. Note: The 100 TB step is on the
     *   current page and in the console guide; an older Korean sample used 250, which breaks it.
     *
     * One namespace per call. Both limits are always sent, also the one that stays as it is. Data Forest takes steps
     * of 100 TB.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
     */
    public suspend fun setQuota(
        id: String,
        namespace: HdfsNamespace,
        fileCountMillion: Long,
        spaceTb: Long,
        options: CallOptions? = null,
    ): SetAccountQuotaResponse = client.answer("accounts.setQuota", SetAccountQuotaResponse.Form, options, "id", id, "namespace", namespace, "fileCountMillion", fileCountMillion, "spaceTb", spaceTb)

    /**
     * Delete an account.
     *
     * - `id`: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * Ask `accounts.checkHasResource` first. What happens to remaining resources is not documented.
     *
     * Note: No error sample is published.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
     */
    public suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAccountResponse = client.answer("accounts.delete", DeleteAccountResponse.Form, options, "id", id)

    /**
     * Waits until the account is running: its `status` is `RUNNING`.
     *
     * Usually takes about 150 s.
     *
     * Inferred, not documented. The three states are documented, and that RUNNING follows creation after about 2 to
     * 3 minutes. No failure state and no state of a deleted account is documented; the time of a deletion is an
     * estimate.
     */
    public suspend fun waitUntilRunning(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAccountDetailResponse = client.wait("accounts.waitUntilRunning", id, GetAccountDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the account no longer exists.
     *
     * Usually takes about 30 s.
     *
     * Inferred, not documented. The three states are documented, and that RUNNING follows creation after about 2 to
     * 3 minutes. No failure state and no state of a deleted account is documented; the time of a deletion is an
     * estimate.
     */
    public suspend fun waitUntilDeleted(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("accounts.waitUntilDeleted", id, timeout, onProgress)
}

/**
 * Jupyter notebook servers in a VPC of the user.
 *
 * The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps, and no
 * page of this group in the current format was found: the facts are from older copies of the pages.
 */
public class Notebooks internal constructor(client: Client) : Group(client) {
    /**
     * List the VPCs that a notebook can be put in.
     *
     * Note: The overview table (reference) spells the operation getVpclist; the page title and the URI say
     * getVpcList. Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
     */
    public fun getVpcList(
        options: CallOptions? = null,
    ): Pages<GetVpcListResponse, NotebookVpc> =
        client.list("notebooks.getVpcList", GetVpcListResponse.Form, { it.contents }, options)

    /**
     * Read one VPC.
     *
     * - `vpcNo`: VPC number from `notebooks.getVpcList`. Note: Typed Integer; the HTTP sample sends the text "8717"
     *   but the curl sample the number 8717.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
     */
    public suspend fun getVpcDetail(
        vpcNo: Long,
        options: CallOptions? = null,
    ): GetVpcDetailResponse = client.answer("notebooks.getVpcDetail", GetVpcDetailResponse.Form, options, "vpcNo", vpcNo)

    /**
     * List the subnets that a notebook can be put in.
     *
     * - `typeCode`: Code of the notebook type, from `notebooks.getTypeList`.
     * - `vpcNo`: Number of a VPC that has a public subnet.
     *
     * Only public subnets in zone KR-2 take notebooks.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
     */
    public fun getSubnetList(
        typeCode: String,
        vpcNo: Long,
        options: CallOptions? = null,
    ): Pages<GetSubnetListResponse, NotebookSubnet> =
        client.list("notebooks.getSubnetList", GetSubnetListResponse.Form, { it.contents }, options, "typeCode", typeCode, "vpcNo", vpcNo)

    /**
     * Read one subnet.
     *
     * - `vpcNo`: Number of the VPC.
     * - `subnetNo`: Number of a public subnet in zone KR-2.
     *
     * Only public subnets in zone KR-2 take notebooks.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
     */
    public suspend fun getSubnetDetail(
        vpcNo: Long,
        subnetNo: Long,
        options: CallOptions? = null,
    ): GetSubnetDetailResponse = client.answer("notebooks.getSubnetDetail", GetSubnetDetailResponse.Form, options, "vpcNo", vpcNo, "subnetNo", subnetNo)

    /**
     * List the notebook types.
     *
     * One type is known: Jupyter Lab. The answer has no total.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
     */
    public fun getTypeList(
        options: CallOptions? = null,
    ): Pages<GetTypeListResponse, NotebookType> =
        client.list("notebooks.getTypeList", GetTypeListResponse.Form, { it.contents }, options)

    /**
     * List the server sizes of a notebook type.
     *
     * - `typeCode`: Code of the notebook type, from `notebooks.getTypeList`.
     *
     * The answer has no total.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
     */
    public fun getServerTypeList(
        typeCode: String,
        options: CallOptions? = null,
    ): Pages<GetServerTypeListResponse, NotebookServerType> =
        client.list("notebooks.getServerTypeList", GetServerTypeListResponse.Form, { it.contents }, options, "typeCode", typeCode)

    /**
     * List the notebooks of an account.
     *
     * - `accountId`: Id of the account. At most 22 characters. Inferred, not documented. Length not given on the
     *   notebook pages; the same id has 0-22 characters elsewhere.
     * - `paging`: Part of the list to return. Note: Defaults when paging is left out are not documented; the sample
     *   uses limit 10, offset 0.
     *
     * The only list of Data Forest that is cut into pages.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
     */
    public fun getList(
        accountId: String,
        paging: Paging? = null,
        options: CallOptions? = null,
    ): Pages<GetNotebookListResponse, NotebookSummary> =
        client.list("notebooks.getList", GetNotebookListResponse.Form, { it.contents }, options, "accountId", accountId, "paging", paging)

    /**
     * Read one notebook.
     *
     * - `id`: Id of the notebook.
     *
     * The type code, server code, bucket and account that were given to `notebooks.create` are not returned.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
     */
    public suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetNotebookDetailResponse = client.answer("notebooks.getDetail", GetNotebookDetailResponse.Form, options, "id", id)

    /**
     * List the settings that a notebook type takes.
     *
     * - `typeName`: Notebook type name (not the code) from `notebooks.getTypeList`.
     *
     * Takes the name of the type, not its code. The settings marked mandatory must be given to `notebooks.create`.
     *
     * Note: The sample value of setUserConfigurationList does not match the pattern printed here, so do not enforce
     * the pattern on the client. Group missing from the vendor's current overview; read from older copies of the
     * page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
     */
    public fun getUserConfigurationSpecList(
        typeName: String,
        options: CallOptions? = null,
    ): Pages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> =
        client.list("notebooks.getUserConfigurationSpecList", GetNotebookUserConfigurationSpecListResponse.Form, { it.userConfigurationSpecs }, options, "typeName", typeName)

    /**
     * Test whether a notebook name is valid and free.
     *
     * - `name`: Name to test, 3 to 15 characters.
     *
     * A refused name is no error: look at `availableName`. No account is passed.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
     */
    public suspend fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckNotebookAvailableNameResponse = client.answer("notebooks.checkAvailableName", CheckNotebookAvailableNameResponse.Form, options, "name", name)

    /**
     * List the login keys that a notebook can be given.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
     */
    public fun getLoginKeyList(
        options: CallOptions? = null,
    ): Pages<GetLoginKeyListResponse, NotebookLoginKey> =
        client.list("notebooks.getLoginKeyList", GetLoginKeyListResponse.Form, { it.contents }, options)

    /**
     * Restart a notebook.
     *
     * - `id`: Id of the notebook.
     *
     * Never repeated after an unknown outcome, because a second restart would hit the fresh notebook. The states in
     * between are not documented: the notebook is expected to leave RUNNING and to come back to it.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
     */
    public suspend fun restart(
        id: String,
        options: CallOptions? = null,
    ): RestartNotebookResponse = client.answer("notebooks.restart", RestartNotebookResponse.Form, options, "id", id)

    /**
     * Delete a notebook.
     *
     * - `id`: Id of the notebook.
     *
     * The notebook is gone when `notebooks.getDetail` no longer finds it.
     *
     * Note: Group missing from the vendor's current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
     */
    public suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteNotebookResponse = client.answer("notebooks.delete", DeleteNotebookResponse.Form, options, "id", id)

    /**
     * Create a notebook.
     *
     * - `accountId`: Id of the account that will own the notebook. At most 22 characters. Inferred, not documented.
     *   Length not given on the notebook pages.
     * - `addStorage`: Whether extra block storage is attached. If true, `storageType` and `storageGB` are required.
     *   Default: `false`.
     * - `bucketName`: Object Storage bucket to link; it must not be locked, then or later. Note: Marked required in
     *   the table but missing from the visible part of the JSON body sample.
     * - `loginKeyName`: Login key from `notebooks.getLoginKeyList`.
     * - `name`: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
     *   letter, ending with a letter or digit.
     * - `serverTypeCode`: Server size from `notebooks.getServerTypeList`.
     * - `storageGb`: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is true.
     *   Note: The sibling Cloud Hadoop call states the same range in steps of 10 GB; the step is not stated here and
     *   so not encoded.
     * - `storageType`: Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
     *   `SSD`.
     * - `subnetNo`: Subnet from `notebooks.getSubnetList`.
     * - `typeCode`: Type code from `notebooks.getTypeList`.
     * - `typeName`: Type name from `notebooks.getTypeList`.
     * - `userConfigurations`: Values of the settings that `notebooks.getUserConfigurationSpecList` lists for the
     *   type. Inferred, not documented. The table says String; the list-of-objects form is taken from
     *   setUserConfigurationList, because the body sample of create could not be read to its end.
     * - `vpcNo`: VPC from `notebooks.getVpcList`.
     *
     * The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone KR-2, a login key, a
     * server size and the mandatory settings of the type: the list operations of this group show what can be chosen.
     * The Object Storage bucket must not be locked, then or later.
     *
     * Note: Request fields documented, response inferred. Group missing from the vendor's current overview; read
     * from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
     *
     * Errors:
     *
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
     *   limit on resource quota`.
     */
    public suspend fun create(
        accountId: String,
        addStorage: Boolean,
        bucketName: String,
        loginKeyName: String,
        name: String,
        serverTypeCode: String,
        subnetNo: Long,
        typeCode: String,
        typeName: String,
        userConfigurations: List<NotebookUserConfigurationValue>,
        vpcNo: Long,
        storageGb: Long? = null,
        storageType: CreateNotebookStorageType? = null,
        options: CallOptions? = null,
    ): CreateNotebookResponse = client.answer("notebooks.create", CreateNotebookResponse.Form, options, "accountId", accountId, "addStorage", addStorage, "bucketName", bucketName, "loginKeyName", loginKeyName, "name", name, "serverTypeCode", serverTypeCode, "subnetNo", subnetNo, "typeCode", typeCode, "typeName", typeName, "userConfigurations", userConfigurations, "vpcNo", vpcNo, "storageGB", storageGb, "storageType", storageType)

    /**
     * Change the settings of a notebook.
     *
     * - `id`: Id of the notebook.
     * - `userConfigurations`: New values.
     *
     * The answer carries no id. Values are secrets: access password, access key, secret key.
     *
     * Note: The curl sample goes to df.beta-apigw.ntruss.com, an evident slip. Group missing from the vendor's
     * current overview; read from older copies of the page.
     *
     * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
     */
    public suspend fun setUserConfigurationList(
        id: String,
        userConfigurations: List<NotebookUserConfigurationValue>,
        options: CallOptions? = null,
    ): SetNotebookUserConfigurationListResponse = client.answer("notebooks.setUserConfigurationList", SetNotebookUserConfigurationListResponse.Form, options, "id", id, "userConfigurations", userConfigurations)

    /**
     * Waits until the notebook is running: its `state` is `RUNNING`.
     *
     * Usually takes about 300 s.
     *
     * Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the names of
     * failure states are unknown. Times are estimates.
     */
    public suspend fun waitUntilRunning(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetNotebookDetailResponse = client.wait("notebooks.waitUntilRunning", id, GetNotebookDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the notebook no longer exists.
     *
     * Usually takes about 60 s.
     *
     * Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the names of
     * failure states are unknown. Times are estimates.
     */
    public suspend fun waitUntilDeleted(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("notebooks.waitUntilDeleted", id, timeout, onProgress)
}

/** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
public class Apps internal constructor(client: Client) : Group(client) {
    /**
     * Test whether an app name is valid and free.
     *
     * - `accountId`: Id of the account that would own the app. At most 22 characters.
     * - `name`: Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     *
     * A refused name is no error: look at `availableName`. Account name and app name together have at most 20
     * characters (console guide).
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
     */
    public suspend fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAppAvailableNameResponse = client.answer("apps.checkAvailableName", CheckAppAvailableNameResponse.Form, options, "accountId", accountId, "name", name)

    /**
     * List the app types that can be created.
     *
     * The list changes as the vendor adds versions. The answer has no total. Sends no body.
     *
     * Note: No request body is documented and the samples send none, unlike the body-less calls of Notebooks, which
     * send {}. Sending {} is probably harmless (inferred).
     *
     * Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
     */
    public fun getAppTypeIdList(
        options: CallOptions? = null,
    ): Pages<GetAppTypeIdListResponse, String> =
        client.list("apps.getAppTypeIdList", GetAppTypeIdListResponse.Form, { it.contents }, options)

    /**
     * Read the default settings of an app type.
     *
     * - `accountId`: Id of the account that would own the app. At most 22 characters.
     * - `appTypeId`: Type to read about. At most 60 characters. Note: An open set; the values of the day come from
     *   apps.getAppTypeIdList. The name part may itself contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the
     *   last one.
     *
     * Call it before `apps.create`: it names the queues, the size of the application master and the apps that must
     * run first (`dependableApp`).
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
     */
    public suspend fun getAppBasicSetting(
        accountId: String,
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppBasicSettingResponse = client.answer("apps.getAppBasicSetting", GetAppBasicSettingResponse.Form, options, "accountId", accountId, "appTypeId", appTypeId)

    /**
     * Read the YARN template of an app type.
     *
     * - `appTypeId`: Type to read about. At most 60 characters. Note: An open set; the values of the day come from
     *   apps.getAppTypeIdList. The name part may itself contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the
     *   last one.
     *
     * The template is text that looks like JSON but does not parse: do not rely on its form.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
     */
    public suspend fun getAppTypeTemplate(
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppTypeTemplateResponse = client.answer("apps.getAppTypeTemplate", GetAppTypeTemplateResponse.Form, options, "appTypeId", appTypeId)

    /**
     * Create and start an app.
     *
     * - `accountId`: Id of the account that will own the app. At most 22 characters.
     * - `queueName`: YARN queue to run in. `apps.getAppBasicSetting` lists the queues. At most 60 characters.
     *   Default: `longlived`. Note: Required although it has a default. The older page allows longlived only; the
     *   data type page names dev as default.
     * - `appTypeId`: Type of the app. At most 60 characters. Note: An open set; the values of the day come from
     *   apps.getAppTypeIdList. The name part may itself contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the
     *   last one.
     * - `name`: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     *   Account name and app name together have at most 20 characters (console guide).
     * - `lifetime`: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
     * - `description`: Free text. At most 2048 characters.
     * - `dependentIds`: Ids of the apps this one needs, taken from `dependableApp.candidates`. Note: List of String
     *   on the operation page, plain String on the data type page.
     * - `components`: Size of every component of the app type. Note: Required on the operation page, optional on the
     *   data type page.
     *
     * The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka and HBase
     * need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependentIds`; `apps.getAppBasicSetting` lists
     * the candidates. `lifetime` is in seconds: 300 to 604800, or -1 for no end.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
     *
     * Errors:
     *
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
     *   limit on resource quota`.
     */
    public suspend fun create(
        accountId: String,
        queueName: CreateAppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateAppResponse = client.answer("apps.create", CreateAppResponse.Form, options, "accountId", accountId, "queueName", queueName, "appTypeId", appTypeId, "name", name, "lifetime", lifetime, "components", components, "description", description, "dependentIds", dependentIds)

    /**
     * List the apps of an account.
     *
     * - `search`: Whose apps are listed.
     *
     * Gives the whole list at once.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
     */
    public fun getList(
        search: AppListSearch,
        options: CallOptions? = null,
    ): Pages<GetAppListResponse, AppResponse> =
        client.list("apps.getList", GetAppListResponse.Form, { it.contents }, options, "search", search)

    /**
     * Read one app with its components and containers.
     *
     * - `id`: Id of the app. At most 22 characters.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
     */
    public suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAppDetailResponse = client.answer("apps.getDetail", GetAppDetailResponse.Form, options, "id", id)

    /**
     * Restart one container of an app.
     *
     * - `id`: Id of the app. At most 22 characters.
     * - `containerName`: Container name from `apps.getDetail`. At most 60 characters.
     *
     * Never repeated after an unknown outcome, because a second call would end the new container.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
     */
    public suspend fun killContainer(
        id: String,
        containerName: String,
        options: CallOptions? = null,
    ): KillAppContainerResponse = client.answer("apps.killContainer", KillAppContainerResponse.Form, options, "id", id, "containerName", containerName)

    /**
     * Restart the application master of an app.
     *
     * - `id`: Id of the app. At most 22 characters.
     *
     * Never repeated after an unknown outcome, because a second call would end the new application master.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
     */
    public suspend fun killMaster(
        id: String,
        options: CallOptions? = null,
    ): KillAppMasterResponse = client.answer("apps.killMaster", KillAppMasterResponse.Form, options, "id", id)

    /**
     * Change the number of containers of a component.
     *
     * - `id`: Id of the app. At most 22 characters.
     * - `componentName`: Component name from `apps.getDetail`.
     * - `containerCount`: Wanted number of containers. Note: No bounds are published; whether 0 is accepted is
     *   unknown.
     *
     * Works while the app runs; the component is STABLE again when the number is reached.
     *
     * Note: The reference table says that it restarts the number of containers; it changes it.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
     */
    public suspend fun setContainerCount(
        id: String,
        componentName: String,
        containerCount: Long,
        options: CallOptions? = null,
    ): SetAppContainerCountResponse = client.answer("apps.setContainerCount", SetAppContainerCountResponse.Form, options, "id", id, "componentName", componentName, "containerCount", containerCount)

    /**
     * Change the run time of an app.
     *
     * - `id`: Id of the app. At most 22 characters.
     * - `lifetime`: New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`. Note: Optional
     *   here and -1 is not listed, unlike apps.create.
     *
     * In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the start of the app is
     * not documented.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
     */
    public suspend fun setLifetime(
        id: String,
        lifetime: Long? = null,
        options: CallOptions? = null,
    ): SetAppLifetimeResponse = client.answer("apps.setLifetime", SetAppLifetimeResponse.Form, options, "id", id, "lifetime", lifetime)

    /**
     * Start a stopped app.
     *
     * - `id`: Id of the app. At most 22 characters.
     *
     * The app works when its state is RUNNING and every component is STABLE.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
     */
    public suspend fun start(
        id: String,
        options: CallOptions? = null,
    ): StartAppResponse = client.answer("apps.start", StartAppResponse.Form, options, "id", id)

    /**
     * Stop an app.
     *
     * - `id`: Id of the app. At most 22 characters.
     *
     * A stopped app keeps its id and can be started again.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
     */
    public suspend fun stop(
        id: String,
        options: CallOptions? = null,
    ): StopAppResponse = client.answer("apps.stop", StopAppResponse.Form, options, "id", id)

    /**
     * Delete an app.
     *
     * - `id`: Id of the app. At most 22 characters.
     *
     * Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper that must be
     * removed before an app of the same name is made again.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
     */
    public suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAppResponse = client.answer("apps.delete", DeleteAppResponse.Form, options, "id", id)

    /**
     * Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be `STABLE` as
     * well.
     *
     * Usually takes about 60 s. `FAILED` or `KILLED` ends the wait with an error.
     *
     * Inferred, not documented. No list of states is published. The printed values are members of the YARN state
     * sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service as FINISHED;
     * KILLED is the alternative.
     */
    public suspend fun waitUntilRunning(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAppDetailResponse = client.wait("apps.waitUntilRunning", id, GetAppDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
     *
     * Usually takes about 20 s.
     *
     * Inferred, not documented. No list of states is published. The printed values are members of the YARN state
     * sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service as FINISHED;
     * KILLED is the alternative.
     */
    public suspend fun waitUntilStopped(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAppDetailResponse = client.wait("apps.waitUntilStopped", id, GetAppDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the app no longer exists.
     *
     * Usually takes about 10 s.
     *
     * Inferred, not documented. No list of states is published. The printed values are members of the YARN state
     * sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service as FINISHED;
     * KILLED is the alternative.
     */
    public suspend fun waitUntilDeleted(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("apps.waitUntilDeleted", id, timeout, onProgress)
}

/**
 * AI workspaces: settings, image and resources that AI apps run with.
 *
 * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
 * answer.
 */
public class AiWorkspaces internal constructor(client: Client) : Group(client) {
    /**
     * Test whether a workspace name is valid and free.
     *
     * - `accountId`: Id of the account that would own the workspace. 1 to 22 characters; letters and digits. Note:
     *   The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
     *   resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
     *   answers it is opaque text.
     * - `name`: Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
     *   letter; ends with a lower-case letter or a digit; no two hyphens in a row. Note: minLength 1 is inferred
     *   (only the maximum is stated).
     *
     * A refused name is no error: look at `availableName`.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. The response sample lay beyond the readable part; this one fills the schema
     * sample.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
     */
    public suspend fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAiWorkspaceAvailableNameResponse = client.answer("aiWorkspaces.checkAvailableName", CheckAiWorkspaceAvailableNameResponse.Form, options, "accountId", accountId, "name", name)

    /**
     * List the Docker images of a framework.
     *
     * - `search`: Which images are listed. Note: Type name inferred; wire field is search.typeName.
     *
     * The answer is a map from a group to its images; which groups exist is not documented.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. Response values here are made up in the documented shape; the page's real sample
     * was not reachable. Method and path are inferred from the sibling operations: this page's request line could
     * not be read.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
     */
    public suspend fun getDockerImageList(
        search: DockerImageSearch,
        options: CallOptions? = null,
    ): GetAiWorkspaceDockerImageListResponse = client.answer("aiWorkspaces.getDockerImageList", GetAiWorkspaceDockerImageListResponse.Form, options, "search", search)

    /**
     * Create an AI workspace.
     *
     * - `accountId`: Id of the account that will own the workspace. 1 to 22 characters; letters and digits. Note:
     *   The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
     *   resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
     *   answers it is opaque text.
     * - `name`: Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
     *   hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a row.
     *   Note: minLength 1 is inferred (only the maximum is stated).
     * - `description`: Free text. At most 255 characters.
     * - `configuration`: Settings of the workspace.
     *
     * A workspace has no state to wait for.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. Request read in full; response inferred. Values are made up in the documented
     * shape. Method and path are inferred from the sibling operations: this page's request line could not be read.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
     *
     * Errors:
     *
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says: `exceeded
     *   limit on resource quota`.
     */
    public suspend fun create(
        accountId: String,
        name: String,
        configuration: AiAppTypeSpec,
        description: String? = null,
        options: CallOptions? = null,
    ): CreateAiWorkspaceResponse = client.answer("aiWorkspaces.create", CreateAiWorkspaceResponse.Form, options, "accountId", accountId, "name", name, "configuration", configuration, "description", description)

    /**
     * List the AI workspaces of an account.
     *
     * - `search`: Whose workspaces are listed. Note: Type name inferred; wire field is search.accountId.
     *
     * Gives the whole list at once.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. The real response sample was not reachable; values fill the vendor's schema
     * sample.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
     */
    public fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): Pages<GetAiWorkspaceListResponse, AiWorkspaceResponse> =
        client.list("aiWorkspaces.getList", GetAiWorkspaceListResponse.Form, { it.contents }, options, "search", search)

    /**
     * Read one AI workspace with the versions of its settings.
     *
     * - `id`: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. The real response sample was not reachable; values fill the vendor's schema
     * sample. Method and path are inferred from the sibling operations: this page's request line could not be read.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
     */
    public suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiWorkspaceDetailResponse = client.answer("aiWorkspaces.getDetail", GetAiWorkspaceDetailResponse.Form, options, "id", id)

    /**
     * List the versions of the settings of an AI workspace.
     *
     * - `id`: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * Gives the whole list at once.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. The real response sample was not reachable; values fill the vendor's schema
     * sample. Method and path are inferred from the sibling operations: this page's request line could not be read.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
     */
    public fun getConfigurationList(
        id: String,
        options: CallOptions? = null,
    ): Pages<GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig> =
        client.list("aiWorkspaces.getConfigurationList", GetAiWorkspaceConfigurationListResponse.Form, { it.contents }, options, "id", id)

    /**
     * Change the settings of an AI workspace.
     *
     * - `id`: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     * - `configuration`: New settings of the workspace.
     *
     * Whether the settings are replaced or merged is not documented: send them all. Repeating a call may add one
     * more version of the same settings.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. Whether the settings are replaced or merged is not documented. Method and path
     * are inferred from the sibling operations: this page's request line could not be read.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
     */
    public suspend fun setConfiguration(
        id: String,
        configuration: AiAppTypeSpec,
        options: CallOptions? = null,
    ): SetAiWorkspaceConfigurationResponse = client.answer("aiWorkspaces.setConfiguration", SetAiWorkspaceConfigurationResponse.Form, options, "id", id, "configuration", configuration)

    /**
     * Delete an AI workspace.
     *
     * - `id`: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to
     *   22; that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the
     *   alphabet is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
     */
    public suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAiWorkspaceResponse = client.answer("aiWorkspaces.delete", DeleteAiWorkspaceResponse.Form, options, "id", id)
}

/**
 * Runs of AI apps in a workspace.
 *
 * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
 * answer.
 */
public class AiApps internal constructor(client: Client) : Group(client) {
    /**
     * Run an AI app in a workspace.
     *
     * - `aiWorkspaceId`: Id of the workspace to run in. 1 to 22 characters; letters and digits. Note: The vendor
     *   states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
     *   resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
     *   answers it is opaque text.
     * - `namePrefix`: First part of the name of the run, 2 to 8 characters; the service adds the rest.
     * - `queueName`: YARN queue to run in. Default: `gpu`.
     * - `data`: Data copied in and out. Note: The field table types input String and output Integer; all samples
     *   show arrays of objects, which is encoded.
     * - `docker`: Image, command and environment.
     * - `resource`: CPUs, GPUs and memory. Note: The Japanese page sits under a shifted slug; its title is
     *   AiAppResource. Samples print 0 for all counts as placeholders.
     *
     * Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
     * submission ended in the dark cannot be found by name: look at `aiApps.getList` before submitting again.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. Asynchronous: poll getDetail. Values are made up in the documented shape; state
     * values are inferred. Method and path are inferred from the sibling operations: this page's request line could
     * not be read. No unique name is given, so a lost answer cannot be looked up.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
     */
    public suspend fun submit(
        aiWorkspaceId: String,
        namePrefix: String,
        queueName: SubmitAiAppQueueName,
        data: AiAppData,
        docker: AiAppDocker,
        resource: AiAppResource,
        options: CallOptions? = null,
    ): SubmitAiAppResponse = client.answer("aiApps.submit", SubmitAiAppResponse.Form, options, "aiWorkspaceId", aiWorkspaceId, "namePrefix", namePrefix, "queueName", queueName, "data", data, "docker", docker, "resource", resource)

    /**
     * List the AI apps of an account.
     *
     * - `search`: Whose runs are listed. Note: Type name inferred; wire field is search.accountId.
     *
     * Gives the whole list at once. The answer has no total.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. The real response sample was not reachable; values fill the vendor's schema
     * sample.
     *
     * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
     */
    public fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): Pages<GetAiAppListResponse, AiAppResponse> =
        client.list("aiApps.getList", GetAiAppListResponse.Form, { it.contents }, options, "search", search)

    /**
     * Read one AI app with its containers.
     *
     * - `id`: Id of the run. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to 22;
     *   that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the alphabet
     *   is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told by `finalStatus`.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. The real response sample was not reachable; values fill the vendor's schema
     * sample. Method and path are inferred from the sibling operations: this page's request line could not be read.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
     */
    public suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiAppDetailResponse = client.answer("aiApps.getDetail", GetAiAppDetailResponse.Form, options, "id", id)

    /**
     * Stop an AI app by force.
     *
     * - `id`: Id of the run. 1 to 22 characters; letters and digits. Note: The vendor states a length of 0 to 22;
     *   that an id is not empty follows from the NotEmpty refusal of resetKerberosKeytab. The order of the alphabet
     *   is not documented, so it cannot be turned into a UUID. In answers it is opaque text.
     *
     * What happens to a run that has already finished is not documented.
     *
     * Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21, so the
     * service may no longer answer. Whether killing a finished app is an error is not documented.
     *
     * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
     */
    public suspend fun kill(
        id: String,
        options: CallOptions? = null,
    ): KillAiAppResponse = client.answer("aiApps.kill", KillAiAppResponse.Form, options, "id", id)

    /**
     * Waits until the AI app is finished: its `state` is `FINISHED`.
     *
     * Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error.
     *
     * Inferred, not documented. No list of states is published. The printed values are members of the YARN state
     * sets, so the rest of those sets is expected too; times are estimates. FINISHED says that the run ended;
     * `finalStatus` says whether it succeeded.
     */
    public suspend fun waitUntilFinished(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAiAppDetailResponse = client.wait("aiApps.waitUntilFinished", id, GetAiAppDetailResponse.Form, timeout, onProgress)
}
