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
 *
 * Where each fact comes from, and notes:
 * <https://github.com/gureum/gureum/blob/main/docs/reference/data-forest.md>
 */
public class DataForest internal constructor(
    core: Core?,
    limits: CallOptions,
    accounts: Accounts? = null,
    notebooks: Notebooks? = null,
    apps: Apps? = null,
    aiWorkspaces: AiWorkspaces? = null,
    aiApps: AiApps? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("data-forest", options), CallOptions())

    /**
     * Opens a client: `DataForest { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param accounts What stands for them.
     * @param notebooks What stands for them.
     * @param apps What stands for them.
     * @param aiWorkspaces What stands for them.
     * @param aiApps What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        accounts: Accounts = Accounts(),
        notebooks: Notebooks = Notebooks(),
        apps: Apps = Apps(),
        aiWorkspaces: AiWorkspaces = AiWorkspaces(),
        aiApps: AiApps = AiApps(),
    ) : this(null, CallOptions(), accounts, notebooks, apps, aiWorkspaces, aiApps)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): DataForest = if (isFake) this else DataForest(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingDataForest = BlockingDataForest(this)

    /** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
    public val accounts: Accounts = accounts ?: Accounts(this)

    /** Jupyter notebook servers in a VPC of the user. */
    public val notebooks: Notebooks = notebooks ?: Notebooks(this)

    /** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
    public val apps: Apps = apps ?: Apps(this)

    /**
     * AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer lists
     * them, so they may no longer answer.
     */
    public val aiWorkspaces: AiWorkspaces = aiWorkspaces ?: AiWorkspaces(this)

    /** Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer answer. */
    public val aiApps: AiApps = aiApps ?: AiApps(this)

    private companion object {
        val FILES: Set<String> = setOf("accounts.getKerberosKeytab")
    }
}

/** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
public open class Accounts internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Accounts() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Test whether an account name is valid and free.
     *
     * A refused name is no error: the answer says `success: true`, `availableName: false` and gives the reason in
     * `message`. Account names are unique in the whole service.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
     *
     * @param name Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckAccountAvailableNameResponse = client.answer("accounts.checkAvailableName", CheckAccountAvailableNameResponse.Form, options, "name", name)

    /**
     * Test whether an account still owns resources.
     *
     * Call it before [Accounts.delete]. What that does while resources remain is not documented.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkHasResource(
        id: String,
        options: CallOptions? = null,
    ): CheckAccountHasResourceResponse = client.answer("accounts.checkHasResource", CheckAccountHasResourceResponse.Form, options, "id", id)

    /**
     * Create an account.
     *
     * Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes later. A user can have
     * one account: a second one is refused with `success: false`. When the password is refused, the service repeats
     * it in the error text.
     *
     * From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
     *
     * @param name Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
     * and end with a letter or digit: [Accounts.checkAvailableName] asks for it.
     * @param password Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
     * least 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
     *   service says: `invalid request parameter (password, '…')`.
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     * - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service says:
     *   `Data Forest can only create and use one account per user.`.
     */
    public open suspend fun create(
        name: String,
        password: String,
        options: CallOptions? = null,
    ): CreateAccountResponse = client.answer("accounts.create", CreateAccountResponse.Form, options, "name", name, "password", password)

    /**
     * List accounts.
     *
     * Gives the whole list at once. It also holds accounts that the caller may not use: their `disabled` is true.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getList(
        options: CallOptions? = null,
    ): Pages<GetAccountListResponse, AccountResponse> =
        client.list("accounts.getList", GetAccountListResponse.Form, { it.contents }, options)

    /**
     * Read one account and its storage quotas.
     *
     * An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account from an
     * absent one. The answer has no `principal`; [Accounts.getList] has it.
     *
     * From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 403, `10002`: The id is unknown or belongs to somebody else. The service says:
     *   `resource ('…') is not allowed or not exists`.
     */
    public open suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAccountDetailResponse = client.answer("accounts.getDetail", GetAccountDetailResponse.Form, options, "id", id)

    /**
     * Download the Kerberos keytab of an account.
     *
     * The answer is the file itself. It holds the keys of the account: treat it like a password and store it
     * readable by its owner alone.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The keytab file.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): Keytab = client.file("accounts.getKerberosKeytab", ::Keytab, options, "id", id)

    /**
     * Replace the Kerberos keytab of an account.
     *
     * The answer carries no keytab: download the new one with [Accounts.getKerberosKeytab]. Expect keytabs
     * downloaded before to stop working; when they do is not documented.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The id is empty. The service says: `invalid request parameter (constraint violation NotEmpty, id):`.
     */
    public open suspend fun resetKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): ResetAccountKerberosKeytabResponse = client.answer("accounts.resetKerberosKeytab", ResetAccountKerberosKeytabResponse.Form, options, "id", id)

    /**
     * Set a new password for an account.
     *
     * Despite its name it sets the password that you give. When the password is refused, the service repeats it in
     * the error text.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param password The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least
     * 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
     *   service says: `invalid request parameter (password, '…')`.
     */
    public open suspend fun resetPassword(
        id: String,
        password: String,
        options: CallOptions? = null,
    ): ResetAccountPasswordResponse = client.answer("accounts.resetPassword", ResetAccountPasswordResponse.Form, options, "id", id, "password", password)

    /**
     * Change the storage quota of one HDFS namespace.
     *
     * One namespace per call. Both limits are always sent, also the one that stays as it is. Data Forest takes steps
     * of 100 TB.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param namespace Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`.
     * @param fileCountMillion Limit of the number of files, in millions: 1 to 5. Default: `1`.
     * @param spaceTb Limit of space in TB: 200 to 500 in steps of 100. Default: `200`.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setQuota(
        id: String,
        namespace: HdfsNamespace,
        fileCountMillion: Long,
        spaceTb: Long,
        options: CallOptions? = null,
    ): SetAccountQuotaResponse = client.answer("accounts.setQuota", SetAccountQuotaResponse.Form, options, "id", id, "namespace", namespace, "fileCountMillion", fileCountMillion, "spaceTb", spaceTb)

    /**
     * Delete an account.
     *
     * Ask [Accounts.checkHasResource] first. What happens to remaining resources is not documented.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAccountResponse = client.answer("accounts.delete", DeleteAccountResponse.Form, options, "id", id)

    /**
     * Does what [Accounts.create] does, unless something of this `name` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. [Accounts.getDetail] shows none of its settings, so none is compared.
     *
     * @param name Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
     * and end with a letter or digit: [Accounts.checkAvailableName] asks for it.
     * @param password Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
     * least 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * @param options Limits of this call; else those of the client.
     * @return Answer of [Accounts.create].
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged. The
     *   service says: `invalid request parameter (password, '…')`.
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     * - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service says:
     *   `Data Forest can only create and use one account per user.`.
     */
    public open suspend fun ensure(
        name: String,
        password: String,
        options: CallOptions? = null,
    ): CreateAccountResponse = client.answer("accounts.ensure", CreateAccountResponse.Form, options, "name", name, "password", password)

    /**
     * Lists what `accounts.deleteCascade` would delete, in its order. Nothing is deleted.
     *
     * Inferred.
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the account last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    public open suspend fun planDeleteCascade(
        id: String,
        options: CallOptions? = null,
    ): DeletionPlan = client.answer("accounts.planDeleteCascade", DeletionPlan.Form, options, "id", id)

    /**
     * Create an account.
     *
     * Then waits until the account is running. What was made stays if the wait fails; the error names its id.
     *
     * @param name Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
     * and end with a letter or digit: [Accounts.checkAvailableName] asks for it.
     * @param password Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
     * least 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The account as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        name: String,
        password: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAccountDetailResponse {
        val made = client.made("accounts.create", "id", "name", name, "password", password)
        return client.wait("accounts.waitUntilRunning", made, GetAccountDetailResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the account is running: its `status` is `RUNNING`.
     *
     * Usually takes about 150 s.
     *
     * Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
     *
     * @param id Id of the account.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The account as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilRunning(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAccountDetailResponse = client.wait("accounts.waitUntilRunning", id, GetAccountDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the account no longer exists.
     *
     * Usually takes about 30 s.
     *
     * Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
     *
     * @param id Id of the account.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("accounts.waitUntilDeleted", id, timeout, onProgress)

    /**
     * Deletes the account with all that is below it, and waits until it no longer exists.
     *
     * First all of it is listed, as [Accounts.planDeleteCascade] does; then it goes from the leaves to the root, and
     * nothing else does. After a failure call it again: it goes on with what is left.
     *
     * Inferred.
     *
     * @param id Id of the account.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    public open suspend fun deleteCascade(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("accounts.deleteCascade", id, timeout, onProgress)

    /**
     * Begins to wait until the account is running: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the account.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilRunning(
        id: String,
        timeout: Duration? = null,
    ): Wait<GetAccountDetailResponse> = client.start("accounts.waitUntilRunning", id, GetAccountDetailResponse.Form, timeout)

    /**
     * Begins to wait until the account is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the account.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        id: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("accounts.waitUntilDeleted", id, timeout)

    /**
     * Begins to delete the account with all that is below it: its time limit counts from now. Nothing is sent yet;
     * each look does one step.
     *
     * @param id Id of the account.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startDeleteCascade(
        id: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("accounts.deleteCascade", id, timeout)
}

/** Jupyter notebook servers in a VPC of the user. */
public open class Notebooks internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Notebooks() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the VPCs that a notebook can be put in.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getVpcList(
        options: CallOptions? = null,
    ): Pages<GetVpcListResponse, NotebookVpc> =
        client.list("notebooks.getVpcList", GetVpcListResponse.Form, { it.contents }, options)

    /**
     * Read one VPC.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
     *
     * @param vpcNo VPC number from [Notebooks.getVpcList].
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getVpcDetail(
        vpcNo: Long,
        options: CallOptions? = null,
    ): GetVpcDetailResponse = client.answer("notebooks.getVpcDetail", GetVpcDetailResponse.Form, options, "vpcNo", vpcNo)

    /**
     * List the subnets that a notebook can be put in.
     *
     * Only public subnets in zone KR-2 take notebooks.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
     *
     * @param typeCode Code of the notebook type, from [Notebooks.getTypeList].
     * @param vpcNo Number of a VPC that has a public subnet.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getSubnetList(
        typeCode: String,
        vpcNo: Long,
        options: CallOptions? = null,
    ): Pages<GetSubnetListResponse, NotebookSubnet> =
        client.list("notebooks.getSubnetList", GetSubnetListResponse.Form, { it.contents }, options, "typeCode", typeCode, "vpcNo", vpcNo)

    /**
     * Read one subnet.
     *
     * Only public subnets in zone KR-2 take notebooks.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
     *
     * @param vpcNo Number of the VPC.
     * @param subnetNo Number of a public subnet in zone KR-2.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getSubnetDetail(
        vpcNo: Long,
        subnetNo: Long,
        options: CallOptions? = null,
    ): GetSubnetDetailResponse = client.answer("notebooks.getSubnetDetail", GetSubnetDetailResponse.Form, options, "vpcNo", vpcNo, "subnetNo", subnetNo)

    /**
     * List the notebook types.
     *
     * One type is known: Jupyter Lab. The answer has no total.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getTypeList(
        options: CallOptions? = null,
    ): Pages<GetTypeListResponse, NotebookType> =
        client.list("notebooks.getTypeList", GetTypeListResponse.Form, { it.contents }, options)

    /**
     * List the server sizes of a notebook type.
     *
     * The answer has no total.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
     *
     * @param typeCode Code of the notebook type, from [Notebooks.getTypeList].
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getServerTypeList(
        typeCode: String,
        options: CallOptions? = null,
    ): Pages<GetServerTypeListResponse, NotebookServerType> =
        client.list("notebooks.getServerTypeList", GetServerTypeListResponse.Form, { it.contents }, options, "typeCode", typeCode)

    /**
     * List the notebooks of an account.
     *
     * The only list of Data Forest that is cut into pages.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
     *
     * @param accountId Id of the account. At most 22 characters. Inferred.
     * @param paging Part of the list to return.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getList(
        accountId: String,
        paging: Paging? = null,
        options: CallOptions? = null,
    ): Pages<GetNotebookListResponse, NotebookSummary> =
        client.list("notebooks.getList", GetNotebookListResponse.Form, { it.contents }, options, "accountId", accountId, "paging", paging)

    /**
     * Read one notebook.
     *
     * The type code, server code, bucket and account that were given to [Notebooks.create] are not returned.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
     *
     * @param id Id of the notebook.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetNotebookDetailResponse = client.answer("notebooks.getDetail", GetNotebookDetailResponse.Form, options, "id", id)

    /**
     * List the settings that a notebook type takes.
     *
     * Takes the name of the type, not its code. The settings marked mandatory must be given to [Notebooks.create].
     *
     * Documented at
     * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
     *
     * @param typeName Notebook type name (not the code) from [Notebooks.getTypeList].
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getUserConfigurationSpecList(
        typeName: String,
        options: CallOptions? = null,
    ): Pages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> =
        client.list("notebooks.getUserConfigurationSpecList", GetNotebookUserConfigurationSpecListResponse.Form, { it.userConfigurationSpecs }, options, "typeName", typeName)

    /**
     * Test whether a notebook name is valid and free.
     *
     * A refused name is no error: look at `availableName`. No account is passed.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
     *
     * @param name Name to test, 3 to 15 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckNotebookAvailableNameResponse = client.answer("notebooks.checkAvailableName", CheckNotebookAvailableNameResponse.Form, options, "name", name)

    /**
     * List the login keys that a notebook can be given.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getLoginKeyList(
        options: CallOptions? = null,
    ): Pages<GetLoginKeyListResponse, NotebookLoginKey> =
        client.list("notebooks.getLoginKeyList", GetLoginKeyListResponse.Form, { it.contents }, options)

    /**
     * Restart a notebook.
     *
     * Never repeated after an unknown outcome, because a second restart would hit the fresh notebook. The states in
     * between are not documented: the notebook is expected to leave RUNNING and to come back to it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
     *
     * @param id Id of the notebook.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun restart(
        id: String,
        options: CallOptions? = null,
    ): RestartNotebookResponse = client.answer("notebooks.restart", RestartNotebookResponse.Form, options, "id", id)

    /**
     * Delete a notebook.
     *
     * The notebook is gone when [Notebooks.getDetail] no longer finds it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
     *
     * @param id Id of the notebook.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteNotebookResponse = client.answer("notebooks.delete", DeleteNotebookResponse.Form, options, "id", id)

    /**
     * Create a notebook.
     *
     * The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone KR-2, a login key, a
     * server size and the mandatory settings of the type: the list operations of this group show what can be chosen.
     * The Object Storage bucket must not be locked, then or later.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
     *
     * @param accountId Id of the account that will own the notebook. At most 22 characters. Inferred.
     * @param addStorage Whether extra block storage is attached. If true, `storageType` and `storageGb` are
     * required. Default: `false`.
     * @param bucketName Object Storage bucket to link; it must not be locked, then or later.
     * @param loginKeyName Login key from [Notebooks.getLoginKeyList].
     * @param name Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
     * letter, ending with a letter or digit.
     * @param serverTypeCode Server size from [Notebooks.getServerTypeList].
     * @param subnetNo Subnet from [Notebooks.getSubnetList].
     * @param typeCode Type code from [Notebooks.getTypeList].
     * @param typeName Type name from [Notebooks.getTypeList].
     * @param userConfigurations Values of the settings that [Notebooks.getUserConfigurationSpecList] lists for the
     * type. Inferred.
     * @param vpcNo VPC from [Notebooks.getVpcList].
     * @param storageGb Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
     * true.
     * @param storageType Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
     * `SSD`.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     */
    public open suspend fun create(
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
        storageType: NotebookStorageType? = null,
        options: CallOptions? = null,
    ): CreateNotebookResponse = client.answer("notebooks.create", CreateNotebookResponse.Form, options, "accountId", accountId, "addStorage", addStorage, "bucketName", bucketName, "loginKeyName", loginKeyName, "name", name, "serverTypeCode", serverTypeCode, "subnetNo", subnetNo, "typeCode", typeCode, "typeName", typeName, "userConfigurations", userConfigurations, "vpcNo", vpcNo, "storageGB", storageGb, "storageType", storageType)

    /**
     * Change the settings of a notebook.
     *
     * The answer carries no id. Values are secrets: access password, access key, secret key.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
     *
     * @param id Id of the notebook.
     * @param userConfigurations New values.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setUserConfigurationList(
        id: String,
        userConfigurations: List<NotebookUserConfigurationValue>,
        options: CallOptions? = null,
    ): SetNotebookUserConfigurationListResponse = client.answer("notebooks.setUserConfigurationList", SetNotebookUserConfigurationListResponse.Form, options, "id", id, "userConfigurations", userConfigurations)

    /**
     * Does what [Notebooks.create] does, unless something of this `name` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [Notebooks.getDetail] shows:
     * `loginKeyName`, `subnetNo`, `typeName` and `vpcNo`.
     *
     * @param accountId Id of the account that will own the notebook. At most 22 characters. Inferred.
     * @param addStorage Whether extra block storage is attached. If true, `storageType` and `storageGb` are
     * required. Default: `false`.
     * @param bucketName Object Storage bucket to link; it must not be locked, then or later.
     * @param loginKeyName Login key from [Notebooks.getLoginKeyList].
     * @param name Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
     * letter, ending with a letter or digit.
     * @param serverTypeCode Server size from [Notebooks.getServerTypeList].
     * @param subnetNo Subnet from [Notebooks.getSubnetList].
     * @param typeCode Type code from [Notebooks.getTypeList].
     * @param typeName Type name from [Notebooks.getTypeList].
     * @param userConfigurations Values of the settings that [Notebooks.getUserConfigurationSpecList] lists for the
     * type. Inferred.
     * @param vpcNo VPC from [Notebooks.getVpcList].
     * @param storageGb Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
     * true.
     * @param storageType Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
     * `SSD`.
     * @param options Limits of this call; else those of the client.
     * @return Answer of [Notebooks.create].
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     */
    public open suspend fun ensure(
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
        storageType: NotebookStorageType? = null,
        options: CallOptions? = null,
    ): CreateNotebookResponse = client.answer("notebooks.ensure", CreateNotebookResponse.Form, options, "accountId", accountId, "addStorage", addStorage, "bucketName", bucketName, "loginKeyName", loginKeyName, "name", name, "serverTypeCode", serverTypeCode, "subnetNo", subnetNo, "typeCode", typeCode, "typeName", typeName, "userConfigurations", userConfigurations, "vpcNo", vpcNo, "storageGB", storageGb, "storageType", storageType)

    /**
     * Create a notebook.
     *
     * Then waits until the notebook is running. What was made stays if the wait fails; the error names its id.
     *
     * @param accountId Id of the account that will own the notebook. At most 22 characters. Inferred.
     * @param addStorage Whether extra block storage is attached. If true, `storageType` and `storageGb` are
     * required. Default: `false`.
     * @param bucketName Object Storage bucket to link; it must not be locked, then or later.
     * @param loginKeyName Login key from [Notebooks.getLoginKeyList].
     * @param name Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
     * letter, ending with a letter or digit.
     * @param serverTypeCode Server size from [Notebooks.getServerTypeList].
     * @param subnetNo Subnet from [Notebooks.getSubnetList].
     * @param typeCode Type code from [Notebooks.getTypeList].
     * @param typeName Type name from [Notebooks.getTypeList].
     * @param userConfigurations Values of the settings that [Notebooks.getUserConfigurationSpecList] lists for the
     * type. Inferred.
     * @param vpcNo VPC from [Notebooks.getVpcList].
     * @param storageGb Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is
     * true.
     * @param storageType Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default:
     * `SSD`.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The notebook as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
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
        storageType: NotebookStorageType? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetNotebookDetailResponse {
        val made = client.made("notebooks.create", "id", "accountId", accountId, "addStorage", addStorage, "bucketName", bucketName, "loginKeyName", loginKeyName, "name", name, "serverTypeCode", serverTypeCode, "subnetNo", subnetNo, "typeCode", typeCode, "typeName", typeName, "userConfigurations", userConfigurations, "vpcNo", vpcNo, "storageGB", storageGb, "storageType", storageType)
        return client.wait("notebooks.waitUntilRunning", made, GetNotebookDetailResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the notebook is running: its `state` is `RUNNING`.
     *
     * Usually takes about 300 s.
     *
     * Inferred.
     *
     * @param id Id of the notebook.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The notebook as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilRunning(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetNotebookDetailResponse = client.wait("notebooks.waitUntilRunning", id, GetNotebookDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the notebook no longer exists.
     *
     * Usually takes about 60 s.
     *
     * Inferred.
     *
     * @param id Id of the notebook.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("notebooks.waitUntilDeleted", id, timeout, onProgress)

    /**
     * Begins to wait until the notebook is running: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the notebook.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilRunning(
        id: String,
        timeout: Duration? = null,
    ): Wait<GetNotebookDetailResponse> = client.start("notebooks.waitUntilRunning", id, GetNotebookDetailResponse.Form, timeout)

    /**
     * Begins to wait until the notebook is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the notebook.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        id: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("notebooks.waitUntilDeleted", id, timeout)
}

/** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
public open class Apps internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Apps() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Test whether an app name is valid and free.
     *
     * A refused name is no error: look at `availableName`. Account name and app name together have at most 20
     * characters (console guide).
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
     *
     * @param accountId Id of the account that would own the app. At most 22 characters.
     * @param name Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAppAvailableNameResponse = client.answer("apps.checkAvailableName", CheckAppAvailableNameResponse.Form, options, "accountId", accountId, "name", name)

    /**
     * List the app types that can be created.
     *
     * The list changes as the vendor adds versions. The answer has no total. Sends no body.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getAppTypeIdList(
        options: CallOptions? = null,
    ): Pages<GetAppTypeIdListResponse, String> =
        client.list("apps.getAppTypeIdList", GetAppTypeIdListResponse.Form, { it.contents }, options)

    /**
     * Read the default settings of an app type.
     *
     * Call it before [Apps.create]: it names the queues, the size of the application master and the apps that must
     * run first (`dependableApp`).
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
     *
     * @param accountId Id of the account that would own the app. At most 22 characters.
     * @param appTypeId Type to read about. At most 60 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getAppBasicSetting(
        accountId: String,
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppBasicSettingResponse = client.answer("apps.getAppBasicSetting", GetAppBasicSettingResponse.Form, options, "accountId", accountId, "appTypeId", appTypeId)

    /**
     * Read the YARN template of an app type.
     *
     * The template is text that looks like JSON but does not parse: do not rely on its form.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
     *
     * @param appTypeId Type to read about. At most 60 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getAppTypeTemplate(
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppTypeTemplateResponse = client.answer("apps.getAppTypeTemplate", GetAppTypeTemplateResponse.Form, options, "appTypeId", appTypeId)

    /**
     * Create and start an app.
     *
     * The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka and HBase
     * need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependentIds`; [Apps.getAppBasicSetting] lists
     * the candidates. `lifetime` is in seconds: 300 to 604800, or -1 for no end.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
     *
     * @param accountId Id of the account that will own the app. At most 22 characters.
     * @param queueName YARN queue to run in. [Apps.getAppBasicSetting] lists the queues. At most 60 characters.
     * Default: `longlived`.
     * @param appTypeId Type of the app. At most 60 characters.
     * @param name Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     * Account name and app name together have at most 20 characters (console guide).
     * @param lifetime Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
     * @param components Size of every component of the app type.
     * @param description Free text. At most 2048 characters.
     * @param dependentIds Ids of the apps this one needs, taken from `dependableApp.candidates`.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     */
    public open suspend fun create(
        accountId: String,
        queueName: AppQueueName,
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
     * Gives the whole list at once.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
     *
     * @param search Whose apps are listed.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getList(
        search: AppListSearch,
        options: CallOptions? = null,
    ): Pages<GetAppListResponse, AppResponse> =
        client.list("apps.getList", GetAppListResponse.Form, { it.contents }, options, "search", search)

    /**
     * Read one app with its components and containers.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAppDetailResponse = client.answer("apps.getDetail", GetAppDetailResponse.Form, options, "id", id)

    /**
     * Restart one container of an app.
     *
     * Never repeated after an unknown outcome, because a second call would end the new container.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
     *
     * @param id Id of the app. At most 22 characters.
     * @param containerName Container name from [Apps.getDetail]. At most 60 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun killContainer(
        id: String,
        containerName: String,
        options: CallOptions? = null,
    ): KillAppContainerResponse = client.answer("apps.killContainer", KillAppContainerResponse.Form, options, "id", id, "containerName", containerName)

    /**
     * Restart the application master of an app.
     *
     * Never repeated after an unknown outcome, because a second call would end the new application master.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun killMaster(
        id: String,
        options: CallOptions? = null,
    ): KillAppMasterResponse = client.answer("apps.killMaster", KillAppMasterResponse.Form, options, "id", id)

    /**
     * Change the number of containers of a component.
     *
     * Works while the app runs; the component is STABLE again when the number is reached.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
     *
     * @param id Id of the app. At most 22 characters.
     * @param componentName Component name from [Apps.getDetail].
     * @param containerCount Wanted number of containers.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setContainerCount(
        id: String,
        componentName: String,
        containerCount: Long,
        options: CallOptions? = null,
    ): SetAppContainerCountResponse = client.answer("apps.setContainerCount", SetAppContainerCountResponse.Form, options, "id", id, "componentName", componentName, "containerCount", containerCount)

    /**
     * Change the run time of an app.
     *
     * In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the start of the app is
     * not documented.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
     *
     * @param id Id of the app. At most 22 characters.
     * @param lifetime New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setLifetime(
        id: String,
        lifetime: Long? = null,
        options: CallOptions? = null,
    ): SetAppLifetimeResponse = client.answer("apps.setLifetime", SetAppLifetimeResponse.Form, options, "id", id, "lifetime", lifetime)

    /**
     * Start a stopped app.
     *
     * The app works when its state is RUNNING and every component is STABLE.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun start(
        id: String,
        options: CallOptions? = null,
    ): StartAppResponse = client.answer("apps.start", StartAppResponse.Form, options, "id", id)

    /**
     * Stop an app.
     *
     * A stopped app keeps its id and can be started again.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun stop(
        id: String,
        options: CallOptions? = null,
    ): StopAppResponse = client.answer("apps.stop", StopAppResponse.Form, options, "id", id)

    /**
     * Delete an app.
     *
     * Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper that must be
     * removed before an app of the same name is made again.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAppResponse = client.answer("apps.delete", DeleteAppResponse.Form, options, "id", id)

    /**
     * Does what [Apps.create] does, unless something of this `name` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [Apps.getDetail] shows: `queueName`,
     * `appTypeId`, `lifetime`, `description` and `components`.
     *
     * Inferred.
     *
     * @param accountId Id of the account that will own the app. At most 22 characters.
     * @param queueName YARN queue to run in. [Apps.getAppBasicSetting] lists the queues. At most 60 characters.
     * Default: `longlived`.
     * @param appTypeId Type of the app. At most 60 characters.
     * @param name Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     * Account name and app name together have at most 20 characters (console guide).
     * @param lifetime Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
     * @param components Size of every component of the app type.
     * @param description Free text. At most 2048 characters.
     * @param dependentIds Ids of the apps this one needs, taken from `dependableApp.candidates`.
     * @param options Limits of this call; else those of the client.
     * @return Answer of [Apps.create].
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     */
    public open suspend fun ensure(
        accountId: String,
        queueName: AppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateAppResponse = client.answer("apps.ensure", CreateAppResponse.Form, options, "accountId", accountId, "queueName", queueName, "appTypeId", appTypeId, "name", name, "lifetime", lifetime, "components", components, "description", description, "dependentIds", dependentIds)

    /**
     * Create and start an app.
     *
     * Then waits until the app is running. What was made stays if the wait fails; the error names its id.
     *
     * @param accountId Id of the account that will own the app. At most 22 characters.
     * @param queueName YARN queue to run in. [Apps.getAppBasicSetting] lists the queues. At most 60 characters.
     * Default: `longlived`.
     * @param appTypeId Type of the app. At most 60 characters.
     * @param name Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     * Account name and app name together have at most 20 characters (console guide).
     * @param lifetime Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
     * @param components Size of every component of the app type.
     * @param description Free text. At most 2048 characters.
     * @param dependentIds Ids of the apps this one needs, taken from `dependableApp.candidates`.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun createAndWait(
        accountId: String,
        queueName: AppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAppDetailResponse {
        val made = client.made("apps.create", "id", "accountId", accountId, "queueName", queueName, "appTypeId", appTypeId, "name", name, "lifetime", lifetime, "components", components, "description", description, "dependentIds", dependentIds)
        return client.wait("apps.waitUntilRunning", made, GetAppDetailResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be `STABLE` as
     * well.
     *
     * Usually takes about 60 s. `FINISHED`, `STOPPED`, `FAILED` or `KILLED` ends the wait with an error that says
     * what to do.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilRunning(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAppDetailResponse = client.wait("apps.waitUntilRunning", id, GetAppDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
     *
     * Usually takes about 20 s.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilStopped(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAppDetailResponse = client.wait("apps.waitUntilStopped", id, GetAppDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the app no longer exists.
     *
     * Usually takes about 10 s.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilDeleted(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("apps.waitUntilDeleted", id, timeout, onProgress)

    /**
     * Begins to wait until the app is running: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilRunning(
        id: String,
        timeout: Duration? = null,
    ): Wait<GetAppDetailResponse> = client.start("apps.waitUntilRunning", id, GetAppDetailResponse.Form, timeout)

    /**
     * Begins to wait until the app is stopped: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilStopped(
        id: String,
        timeout: Duration? = null,
    ): Wait<GetAppDetailResponse> = client.start("apps.waitUntilStopped", id, GetAppDetailResponse.Form, timeout)

    /**
     * Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilDeleted(
        id: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("apps.waitUntilDeleted", id, timeout)
}

/**
 * AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer lists
 * them, so they may no longer answer.
 */
public open class AiWorkspaces internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : AiWorkspaces() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Test whether a workspace name is valid and free.
     *
     * A refused name is no error: look at `availableName`.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
     *
     * @param accountId Id of the account that would own the workspace. 1 to 22 characters; letters and digits.
     * @param name Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
     * letter; ends with a lower-case letter or a digit; no two hyphens in a row.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAiWorkspaceAvailableNameResponse = client.answer("aiWorkspaces.checkAvailableName", CheckAiWorkspaceAvailableNameResponse.Form, options, "accountId", accountId, "name", name)

    /**
     * List the Docker images of a framework.
     *
     * The answer is a map from a group to its images; which groups exist is not documented.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
     *
     * @param search Which images are listed.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getDockerImageList(
        search: DockerImageSearch,
        options: CallOptions? = null,
    ): GetAiWorkspaceDockerImageListResponse = client.answer("aiWorkspaces.getDockerImageList", GetAiWorkspaceDockerImageListResponse.Form, options, "search", search)

    /**
     * Create an AI workspace.
     *
     * A workspace has no state to wait for.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
     *
     * @param accountId Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
     * @param name Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
     * hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a row.
     * @param configuration Settings of the workspace.
     * @param description Free text. At most 255 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     */
    public open suspend fun create(
        accountId: String,
        name: String,
        configuration: AiAppTypeSpec,
        description: String? = null,
        options: CallOptions? = null,
    ): CreateAiWorkspaceResponse = client.answer("aiWorkspaces.create", CreateAiWorkspaceResponse.Form, options, "accountId", accountId, "name", name, "configuration", configuration, "description", description)

    /**
     * List the AI workspaces of an account.
     *
     * Gives the whole list at once.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
     *
     * @param search Whose workspaces are listed.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): Pages<GetAiWorkspaceListResponse, AiWorkspaceResponse> =
        client.list("aiWorkspaces.getList", GetAiWorkspaceListResponse.Form, { it.contents }, options, "search", search)

    /**
     * Read one AI workspace with the versions of its settings.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiWorkspaceDetailResponse = client.answer("aiWorkspaces.getDetail", GetAiWorkspaceDetailResponse.Form, options, "id", id)

    /**
     * List the versions of the settings of an AI workspace.
     *
     * Gives the whole list at once.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getConfigurationList(
        id: String,
        options: CallOptions? = null,
    ): Pages<GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig> =
        client.list("aiWorkspaces.getConfigurationList", GetAiWorkspaceConfigurationListResponse.Form, { it.contents }, options, "id", id)

    /**
     * Change the settings of an AI workspace.
     *
     * Whether the settings are replaced or merged is not documented: send them all. Repeating a call may add one
     * more version of the same settings.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param configuration New settings of the workspace.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun setConfiguration(
        id: String,
        configuration: AiAppTypeSpec,
        options: CallOptions? = null,
    ): SetAiWorkspaceConfigurationResponse = client.answer("aiWorkspaces.setConfiguration", SetAiWorkspaceConfigurationResponse.Form, options, "id", id, "configuration", configuration)

    /**
     * Delete an AI workspace.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAiWorkspaceResponse = client.answer("aiWorkspaces.delete", DeleteAiWorkspaceResponse.Form, options, "id", id)

    /**
     * Does what [AiWorkspaces.create] does, unless something of this `name` is there: then it answers with that.
     *
     * If what is there has other settings, or is being deleted, nothing is changed: the error of kind `Conflict`
     * names the fields. Compared are the settings that were given and that [AiWorkspaces.getList] shows:
     * `description`.
     *
     * @param accountId Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
     * @param name Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
     * hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a row.
     * @param configuration Settings of the workspace.
     * @param description Free text. At most 255 characters.
     * @param options Limits of this call; else those of the client.
     * @return Answer of [AiWorkspaces.create].
     * @throws GureumException It is not there as it was asked for: its kind says how. In particular:
     * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
     *   `exceeded limit on resource quota`.
     */
    public open suspend fun ensure(
        accountId: String,
        name: String,
        configuration: AiAppTypeSpec,
        description: String? = null,
        options: CallOptions? = null,
    ): CreateAiWorkspaceResponse = client.answer("aiWorkspaces.ensure", CreateAiWorkspaceResponse.Form, options, "accountId", accountId, "name", name, "configuration", configuration, "description", description)
}

/** Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer answer. */
public open class AiApps internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : AiApps() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * Run an AI app in a workspace.
     *
     * Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
     * submission ended in the dark cannot be found by name: look at [AiApps.getList] before submitting again.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
     *
     * @param aiWorkspaceId Id of the workspace to run in. 1 to 22 characters; letters and digits.
     * @param namePrefix First part of the name of the run, 2 to 8 characters; the service adds the rest.
     * @param queueName YARN queue to run in. Default: `gpu`.
     * @param data Data copied in and out.
     * @param docker Image, command and environment.
     * @param resource CPUs, GPUs and memory.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun submit(
        aiWorkspaceId: String,
        namePrefix: String,
        queueName: AiAppQueueName,
        data: AiAppData,
        docker: AiAppDocker,
        resource: AiAppResource,
        options: CallOptions? = null,
    ): SubmitAiAppResponse = client.answer("aiApps.submit", SubmitAiAppResponse.Form, options, "aiWorkspaceId", aiWorkspaceId, "namePrefix", namePrefix, "queueName", queueName, "data", data, "docker", docker, "resource", resource)

    /**
     * List the AI apps of an account.
     *
     * Gives the whole list at once. The answer has no total.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
     *
     * @param search Whose runs are listed.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): Pages<GetAiAppListResponse, AiAppResponse> =
        client.list("aiApps.getList", GetAiAppListResponse.Form, { it.contents }, options, "search", search)

    /**
     * Read one AI app with its containers.
     *
     * A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told by `finalStatus`.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
     *
     * @param id Id of the run. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiAppDetailResponse = client.answer("aiApps.getDetail", GetAiAppDetailResponse.Form, options, "id", id)

    /**
     * Stop an AI app by force.
     *
     * What happens to a run that has already finished is not documented.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
     *
     * @param id Id of the run. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun kill(
        id: String,
        options: CallOptions? = null,
    ): KillAiAppResponse = client.answer("aiApps.kill", KillAiAppResponse.Form, options, "id", id)

    /**
     * Run an AI app in a workspace.
     *
     * Then waits until the AI app is succeeded. What was made stays if the wait fails; the error names its id.
     *
     * @param aiWorkspaceId Id of the workspace to run in. 1 to 22 characters; letters and digits.
     * @param namePrefix First part of the name of the run, 2 to 8 characters; the service adds the rest.
     * @param queueName YARN queue to run in. Default: `gpu`.
     * @param data Data copied in and out.
     * @param docker Image, command and environment.
     * @param resource CPUs, GPUs and memory.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The AI app as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    public open suspend fun submitAndWait(
        aiWorkspaceId: String,
        namePrefix: String,
        queueName: AiAppQueueName,
        data: AiAppData,
        docker: AiAppDocker,
        resource: AiAppResource,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAiAppDetailResponse {
        val made = client.made("aiApps.submit", "id", "aiWorkspaceId", aiWorkspaceId, "namePrefix", namePrefix, "queueName", queueName, "data", data, "docker", docker, "resource", resource)
        return client.wait("aiApps.waitUntilSucceeded", made, GetAiAppDetailResponse.Form, timeout, onProgress)
    }

    /**
     * Waits until the AI app is finished: its `state` is `FINISHED`, `FAILED` or `KILLED`.
     *
     * Usually takes about 300 s.
     *
     * Inferred.
     *
     * @param id Id of the AI app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The AI app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilFinished(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAiAppDetailResponse = client.wait("aiApps.waitUntilFinished", id, GetAiAppDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the AI app is succeeded: its `state` is `FINISHED`. Its `finalStatus` must be `SUCCEEDED` as well.
     *
     * Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error that says what to do.
     *
     * Inferred.
     *
     * @param id Id of the AI app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The AI app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilSucceeded(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): GetAiAppDetailResponse = client.wait("aiApps.waitUntilSucceeded", id, GetAiAppDetailResponse.Form, timeout, onProgress)

    /**
     * Waits until the AI app no longer exists.
     *
     * Usually takes about 30 s.
     *
     * Inferred.
     *
     * @param id Id of the AI app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    public open suspend fun waitUntilGone(
        id: String,
        timeout: Duration? = null,
        onProgress: suspend (Progress) -> Unit = {},
    ): Unit = client.gone("aiApps.waitUntilGone", id, timeout, onProgress)

    /**
     * Begins to wait until the AI app is finished: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the AI app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilFinished(
        id: String,
        timeout: Duration? = null,
    ): Wait<GetAiAppDetailResponse> = client.start("aiApps.waitUntilFinished", id, GetAiAppDetailResponse.Form, timeout)

    /**
     * Begins to wait until the AI app is succeeded: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the AI app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilSucceeded(
        id: String,
        timeout: Duration? = null,
    ): Wait<GetAiAppDetailResponse> = client.start("aiApps.waitUntilSucceeded", id, GetAiAppDetailResponse.Form, timeout)

    /**
     * Begins to wait until the AI app is gone: its time limit counts from now. Nothing is sent yet.
     *
     * @param id Id of the AI app.
     * @param timeout Longest wait; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    public open suspend fun startWaitUntilGone(
        id: String,
        timeout: Duration? = null,
    ): Wait<Unit> = client.startGone("aiApps.waitUntilGone", id, timeout)
}
