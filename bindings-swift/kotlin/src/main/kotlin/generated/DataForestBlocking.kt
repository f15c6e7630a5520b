/*
 * NAVER Cloud Data Forest: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

package io.github.gureum.dataforest

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [DataForest] for programs without coroutines. */
public class BlockingDataForest internal constructor(private val client: DataForest) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingDataForest = client.withOptions(options).blocking()

    /** [DataForest.accounts] for programs without coroutines. */
    @get:JvmName("accounts")
    public val accounts: BlockingAccounts = BlockingAccounts(client.accounts)

    /** [DataForest.notebooks] for programs without coroutines. */
    @get:JvmName("notebooks")
    public val notebooks: BlockingNotebooks = BlockingNotebooks(client.notebooks)

    /** [DataForest.apps] for programs without coroutines. */
    @get:JvmName("apps")
    public val apps: BlockingApps = BlockingApps(client.apps)

    /** [DataForest.aiWorkspaces] for programs without coroutines. */
    @get:JvmName("aiWorkspaces")
    public val aiWorkspaces: BlockingAiWorkspaces = BlockingAiWorkspaces(client.aiWorkspaces)

    /** [DataForest.aiApps] for programs without coroutines. */
    @get:JvmName("aiApps")
    public val aiApps: BlockingAiApps = BlockingAiApps(client.aiApps)
}

/** [Accounts] for programs without coroutines. */
public class BlockingAccounts internal constructor(private val group: Accounts) {
    /**
     * Test whether an account name is valid and free. Blocking form of [Accounts.checkAvailableName]; interrupting
     * the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
     *
     * @param name Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckAccountAvailableNameResponse = await { group.checkAvailableName(name, options) }

    /**
     * Test whether an account still owns resources. Blocking form of [Accounts.checkHasResource]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkHasResource(
        id: String,
        options: CallOptions? = null,
    ): CheckAccountHasResourceResponse = await { group.checkHasResource(id, options) }

    /**
     * Create an account. Blocking form of [Accounts.create]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        password: String,
        options: CallOptions? = null,
    ): CreateAccountResponse = await { group.create(name, password, options) }

    /**
     * List accounts. Blocking form of [Accounts.getList]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        options: CallOptions? = null,
    ): BlockingPages<GetAccountListResponse, AccountResponse> = BlockingPages(group.getList(options))

    /**
     * Read one account and its storage quotas. Blocking form of [Accounts.getDetail]; interrupting the thread ends
     * it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAccountDetailResponse = await { group.getDetail(id, options) }

    /**
     * Download the Kerberos keytab of an account. Blocking form of [Accounts.getKerberosKeytab]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The keytab file.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): Keytab = await { group.getKerberosKeytab(id, options) }

    /**
     * Replace the Kerberos keytab of an account. Blocking form of [Accounts.resetKerberosKeytab]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how. In particular:
     * - 400: The id is empty. The service says: `invalid request parameter (constraint violation NotEmpty, id):`.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun resetKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): ResetAccountKerberosKeytabResponse = await { group.resetKerberosKeytab(id, options) }

    /**
     * Set a new password for an account. Blocking form of [Accounts.resetPassword]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun resetPassword(
        id: String,
        password: String,
        options: CallOptions? = null,
    ): ResetAccountPasswordResponse = await { group.resetPassword(id, password, options) }

    /**
     * Change the storage quota of one HDFS namespace. Blocking form of [Accounts.setQuota]; interrupting the thread
     * ends it.
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
    @JvmName("setQuota")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setQuota(
        id: String,
        namespace: HdfsNamespace,
        fileCountMillion: Long,
        spaceTb: Long,
        options: CallOptions? = null,
    ): SetAccountQuotaResponse = await { group.setQuota(id, namespace, fileCountMillion, spaceTb, options) }

    /**
     * Delete an account. Blocking form of [Accounts.delete]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAccountResponse = await { group.delete(id, options) }

    /**
     * Does what [Accounts.create] does, unless something of this `name` is there: then it answers with that.
     * Blocking form of [Accounts.ensure]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        name: String,
        password: String,
        options: CallOptions? = null,
    ): CreateAccountResponse = await { group.ensure(name, password, options) }

    /**
     * Lists what `accounts.deleteCascade` would delete, in its order. Nothing is deleted. Blocking form of
     * [Accounts.planDeleteCascade]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the account. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return What is below comes first, and the account last.
     * @throws GureumException A list cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun planDeleteCascade(
        id: String,
        options: CallOptions? = null,
    ): DeletionPlan = await { group.planDeleteCascade(id, options) }

    /**
     * Create an account. Blocking form of [Accounts.createAndWait]; interrupting the thread ends it.
     *
     * @param name Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
     * and end with a letter or digit: [Accounts.checkAvailableName] asks for it.
     * @param password Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at
     * least 3 of the kinds lower-case letter, upper-case letter, digit, other.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The account as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        name: String,
        password: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAccountDetailResponse = await { group.createAndWait(name, password, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the account is running: its `status` is `RUNNING`. Blocking form of [Accounts.waitUntilRunning];
     * interrupting the thread ends it.
     *
     * Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
     *
     * @param id Id of the account.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The account as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAccountDetailResponse = await { group.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the account no longer exists. Blocking form of [Accounts.waitUntilDeleted]; interrupting the
     * thread ends it.
     *
     * Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
     *
     * @param id Id of the account.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Deletes the account with all that is below it, and waits until it no longer exists. Blocking form of
     * [Accounts.deleteCascade]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the account.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException Something of it stays: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun deleteCascade(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.deleteCascade(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the account is running: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [Accounts.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param id Id of the account.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<GetAccountDetailResponse> = BlockingWait(await { group.startWaitUntilRunning(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the account is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [Accounts.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param id Id of the account.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to delete the account with all that is below it: its time limit counts from now. Nothing is sent yet;
     * each look does one step. Blocking form of [Accounts.startDeleteCascade]; interrupting the thread ends it.
     *
     * @param id Id of the account.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startDeleteCascade(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startDeleteCascade(id, timeoutMillis?.milliseconds) })
}

/** [Notebooks] for programs without coroutines. */
public class BlockingNotebooks internal constructor(private val group: Notebooks) {
    /**
     * List the VPCs that a notebook can be put in. Blocking form of [Notebooks.getVpcList]; interrupting the thread
     * ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getVpcList(
        options: CallOptions? = null,
    ): BlockingPages<GetVpcListResponse, NotebookVpc> = BlockingPages(group.getVpcList(options))

    /**
     * Read one VPC. Blocking form of [Notebooks.getVpcDetail]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
     *
     * @param vpcNo VPC number from [Notebooks.getVpcList].
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getVpcDetail(
        vpcNo: Long,
        options: CallOptions? = null,
    ): GetVpcDetailResponse = await { group.getVpcDetail(vpcNo, options) }

    /**
     * List the subnets that a notebook can be put in. Blocking form of [Notebooks.getSubnetList]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
     *
     * @param typeCode Code of the notebook type, from [Notebooks.getTypeList].
     * @param vpcNo Number of a VPC that has a public subnet.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getSubnetList(
        typeCode: String,
        vpcNo: Long,
        options: CallOptions? = null,
    ): BlockingPages<GetSubnetListResponse, NotebookSubnet> = BlockingPages(group.getSubnetList(typeCode, vpcNo, options))

    /**
     * Read one subnet. Blocking form of [Notebooks.getSubnetDetail]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
     *
     * @param vpcNo Number of the VPC.
     * @param subnetNo Number of a public subnet in zone KR-2.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getSubnetDetail(
        vpcNo: Long,
        subnetNo: Long,
        options: CallOptions? = null,
    ): GetSubnetDetailResponse = await { group.getSubnetDetail(vpcNo, subnetNo, options) }

    /**
     * List the notebook types. Blocking form of [Notebooks.getTypeList]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getTypeList(
        options: CallOptions? = null,
    ): BlockingPages<GetTypeListResponse, NotebookType> = BlockingPages(group.getTypeList(options))

    /**
     * List the server sizes of a notebook type. Blocking form of [Notebooks.getServerTypeList]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
     *
     * @param typeCode Code of the notebook type, from [Notebooks.getTypeList].
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getServerTypeList(
        typeCode: String,
        options: CallOptions? = null,
    ): BlockingPages<GetServerTypeListResponse, NotebookServerType> = BlockingPages(group.getServerTypeList(typeCode, options))

    /**
     * List the notebooks of an account. Blocking form of [Notebooks.getList]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
     *
     * @param accountId Id of the account. At most 22 characters. Inferred.
     * @param paging Part of the list to return.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        accountId: String,
        paging: Paging? = null,
        options: CallOptions? = null,
    ): BlockingPages<GetNotebookListResponse, NotebookSummary> = BlockingPages(group.getList(accountId, paging, options))

    /**
     * Read one notebook. Blocking form of [Notebooks.getDetail]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
     *
     * @param id Id of the notebook.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetNotebookDetailResponse = await { group.getDetail(id, options) }

    /**
     * List the settings that a notebook type takes. Blocking form of [Notebooks.getUserConfigurationSpecList];
     * interrupting the thread ends it.
     *
     * Documented at
     * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
     *
     * @param typeName Notebook type name (not the code) from [Notebooks.getTypeList].
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getUserConfigurationSpecList(
        typeName: String,
        options: CallOptions? = null,
    ): BlockingPages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> = BlockingPages(group.getUserConfigurationSpecList(typeName, options))

    /**
     * Test whether a notebook name is valid and free. Blocking form of [Notebooks.checkAvailableName]; interrupting
     * the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
     *
     * @param name Name to test, 3 to 15 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckNotebookAvailableNameResponse = await { group.checkAvailableName(name, options) }

    /**
     * List the login keys that a notebook can be given. Blocking form of [Notebooks.getLoginKeyList]; interrupting
     * the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getLoginKeyList(
        options: CallOptions? = null,
    ): BlockingPages<GetLoginKeyListResponse, NotebookLoginKey> = BlockingPages(group.getLoginKeyList(options))

    /**
     * Restart a notebook. Blocking form of [Notebooks.restart]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
     *
     * @param id Id of the notebook.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun restart(
        id: String,
        options: CallOptions? = null,
    ): RestartNotebookResponse = await { group.restart(id, options) }

    /**
     * Delete a notebook. Blocking form of [Notebooks.delete]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
     *
     * @param id Id of the notebook.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteNotebookResponse = await { group.delete(id, options) }

    /**
     * Create a notebook. Blocking form of [Notebooks.create]; interrupting the thread ends it.
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
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
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
    ): CreateNotebookResponse = await { group.create(accountId, addStorage, bucketName, loginKeyName, name, serverTypeCode, subnetNo, typeCode, typeName, userConfigurations, vpcNo, storageGb, storageType, options) }

    /**
     * Change the settings of a notebook. Blocking form of [Notebooks.setUserConfigurationList]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
     *
     * @param id Id of the notebook.
     * @param userConfigurations New values.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setUserConfigurationList(
        id: String,
        userConfigurations: List<NotebookUserConfigurationValue>,
        options: CallOptions? = null,
    ): SetNotebookUserConfigurationListResponse = await { group.setUserConfigurationList(id, userConfigurations, options) }

    /**
     * Does what [Notebooks.create] does, unless something of this `name` is there: then it answers with that.
     * Blocking form of [Notebooks.ensure]; interrupting the thread ends it.
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
    @JvmName("ensure")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
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
    ): CreateNotebookResponse = await { group.ensure(accountId, addStorage, bucketName, loginKeyName, name, serverTypeCode, subnetNo, typeCode, typeName, userConfigurations, vpcNo, storageGb, storageType, options) }

    /**
     * Create a notebook. Blocking form of [Notebooks.createAndWait]; interrupting the thread ends it.
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
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The notebook as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("createAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
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
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetNotebookDetailResponse = await { group.createAndWait(accountId, addStorage, bucketName, loginKeyName, name, serverTypeCode, subnetNo, typeCode, typeName, userConfigurations, vpcNo, storageGb, storageType, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the notebook is running: its `state` is `RUNNING`. Blocking form of [Notebooks.waitUntilRunning];
     * interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the notebook.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The notebook as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetNotebookDetailResponse = await { group.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the notebook no longer exists. Blocking form of [Notebooks.waitUntilDeleted]; interrupting the
     * thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the notebook.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the notebook is running: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [Notebooks.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param id Id of the notebook.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<GetNotebookDetailResponse> = BlockingWait(await { group.startWaitUntilRunning(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the notebook is gone: its time limit counts from now. Nothing is sent yet. Blocking form
     * of [Notebooks.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param id Id of the notebook.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(id, timeoutMillis?.milliseconds) })
}

/** [Apps] for programs without coroutines. */
public class BlockingApps internal constructor(private val group: Apps) {
    /**
     * Test whether an app name is valid and free. Blocking form of [Apps.checkAvailableName]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
     *
     * @param accountId Id of the account that would own the app. At most 22 characters.
     * @param name Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAppAvailableNameResponse = await { group.checkAvailableName(accountId, name, options) }

    /**
     * List the app types that can be created. Blocking form of [Apps.getAppTypeIdList]; interrupting the thread ends
     * it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
     *
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getAppTypeIdList(
        options: CallOptions? = null,
    ): BlockingPages<GetAppTypeIdListResponse, String> = BlockingPages(group.getAppTypeIdList(options))

    /**
     * Read the default settings of an app type. Blocking form of [Apps.getAppBasicSetting]; interrupting the thread
     * ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
     *
     * @param accountId Id of the account that would own the app. At most 22 characters.
     * @param appTypeId Type to read about. At most 60 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getAppBasicSetting(
        accountId: String,
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppBasicSettingResponse = await { group.getAppBasicSetting(accountId, appTypeId, options) }

    /**
     * Read the YARN template of an app type. Blocking form of [Apps.getAppTypeTemplate]; interrupting the thread
     * ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
     *
     * @param appTypeId Type to read about. At most 60 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getAppTypeTemplate(
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppTypeTemplateResponse = await { group.getAppTypeTemplate(appTypeId, options) }

    /**
     * Create and start an app. Blocking form of [Apps.create]; interrupting the thread ends it.
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
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        accountId: String,
        queueName: AppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateAppResponse = await { group.create(accountId, queueName, appTypeId, name, lifetime, components, description, dependentIds, options) }

    /**
     * List the apps of an account. Blocking form of [Apps.getList]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
     *
     * @param search Whose apps are listed.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        search: AppListSearch,
        options: CallOptions? = null,
    ): BlockingPages<GetAppListResponse, AppResponse> = BlockingPages(group.getList(search, options))

    /**
     * Read one app with its components and containers. Blocking form of [Apps.getDetail]; interrupting the thread
     * ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAppDetailResponse = await { group.getDetail(id, options) }

    /**
     * Restart one container of an app. Blocking form of [Apps.killContainer]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
     *
     * @param id Id of the app. At most 22 characters.
     * @param containerName Container name from [Apps.getDetail]. At most 60 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun killContainer(
        id: String,
        containerName: String,
        options: CallOptions? = null,
    ): KillAppContainerResponse = await { group.killContainer(id, containerName, options) }

    /**
     * Restart the application master of an app. Blocking form of [Apps.killMaster]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun killMaster(
        id: String,
        options: CallOptions? = null,
    ): KillAppMasterResponse = await { group.killMaster(id, options) }

    /**
     * Change the number of containers of a component. Blocking form of [Apps.setContainerCount]; interrupting the
     * thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setContainerCount(
        id: String,
        componentName: String,
        containerCount: Long,
        options: CallOptions? = null,
    ): SetAppContainerCountResponse = await { group.setContainerCount(id, componentName, containerCount, options) }

    /**
     * Change the run time of an app. Blocking form of [Apps.setLifetime]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
     *
     * @param id Id of the app. At most 22 characters.
     * @param lifetime New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setLifetime(
        id: String,
        lifetime: Long? = null,
        options: CallOptions? = null,
    ): SetAppLifetimeResponse = await { group.setLifetime(id, lifetime, options) }

    /**
     * Start a stopped app. Blocking form of [Apps.start]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun start(
        id: String,
        options: CallOptions? = null,
    ): StartAppResponse = await { group.start(id, options) }

    /**
     * Stop an app. Blocking form of [Apps.stop]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun stop(
        id: String,
        options: CallOptions? = null,
    ): StopAppResponse = await { group.stop(id, options) }

    /**
     * Delete an app. Blocking form of [Apps.delete]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
     *
     * @param id Id of the app. At most 22 characters.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAppResponse = await { group.delete(id, options) }

    /**
     * Does what [Apps.create] does, unless something of this `name` is there: then it answers with that. Blocking
     * form of [Apps.ensure]; interrupting the thread ends it.
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
    @JvmName("ensure")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        accountId: String,
        queueName: AppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateAppResponse = await { group.ensure(accountId, queueName, appTypeId, name, lifetime, components, description, dependentIds, options) }

    /**
     * Create and start an app. Blocking form of [Apps.createAndWait]; interrupting the thread ends it.
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
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("createAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun createAndWait(
        accountId: String,
        queueName: AppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAppDetailResponse = await { group.createAndWait(accountId, queueName, appTypeId, name, lifetime, components, description, dependentIds, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be `STABLE` as
     * well. Blocking form of [Apps.waitUntilRunning]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAppDetailResponse = await { group.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`. Blocking form of
     * [Apps.waitUntilStopped]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilStopped(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAppDetailResponse = await { group.waitUntilStopped(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the app no longer exists. Blocking form of [Apps.waitUntilDeleted]; interrupting the thread ends
     * it.
     *
     * Inferred.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the app is running: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Apps.startWaitUntilRunning]; interrupting the thread ends it.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<GetAppDetailResponse> = BlockingWait(await { group.startWaitUntilRunning(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the app is stopped: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Apps.startWaitUntilStopped]; interrupting the thread ends it.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilStopped(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<GetAppDetailResponse> = BlockingWait(await { group.startWaitUntilStopped(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [Apps.startWaitUntilDeleted]; interrupting the thread ends it.
     *
     * @param id Id of the app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilDeleted(id, timeoutMillis?.milliseconds) })
}

/** [AiWorkspaces] for programs without coroutines. */
public class BlockingAiWorkspaces internal constructor(private val group: AiWorkspaces) {
    /**
     * Test whether a workspace name is valid and free. Blocking form of [AiWorkspaces.checkAvailableName];
     * interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAiWorkspaceAvailableNameResponse = await { group.checkAvailableName(accountId, name, options) }

    /**
     * List the Docker images of a framework. Blocking form of [AiWorkspaces.getDockerImageList]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
     *
     * @param search Which images are listed.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDockerImageList(
        search: DockerImageSearch,
        options: CallOptions? = null,
    ): GetAiWorkspaceDockerImageListResponse = await { group.getDockerImageList(search, options) }

    /**
     * Create an AI workspace. Blocking form of [AiWorkspaces.create]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        accountId: String,
        name: String,
        configuration: AiAppTypeSpec,
        description: String? = null,
        options: CallOptions? = null,
    ): CreateAiWorkspaceResponse = await { group.create(accountId, name, configuration, description, options) }

    /**
     * List the AI workspaces of an account. Blocking form of [AiWorkspaces.getList]; interrupting the thread ends
     * it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
     *
     * @param search Whose workspaces are listed.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): BlockingPages<GetAiWorkspaceListResponse, AiWorkspaceResponse> = BlockingPages(group.getList(search, options))

    /**
     * Read one AI workspace with the versions of its settings. Blocking form of [AiWorkspaces.getDetail];
     * interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiWorkspaceDetailResponse = await { group.getDetail(id, options) }

    /**
     * List the versions of the settings of an AI workspace. Blocking form of [AiWorkspaces.getConfigurationList];
     * interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getConfigurationList(
        id: String,
        options: CallOptions? = null,
    ): BlockingPages<GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig> = BlockingPages(group.getConfigurationList(id, options))

    /**
     * Change the settings of an AI workspace. Blocking form of [AiWorkspaces.setConfiguration]; interrupting the
     * thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param configuration New settings of the workspace.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setConfiguration(
        id: String,
        configuration: AiAppTypeSpec,
        options: CallOptions? = null,
    ): SetAiWorkspaceConfigurationResponse = await { group.setConfiguration(id, configuration, options) }

    /**
     * Delete an AI workspace. Blocking form of [AiWorkspaces.delete]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
     *
     * @param id Id of the workspace. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAiWorkspaceResponse = await { group.delete(id, options) }

    /**
     * Does what [AiWorkspaces.create] does, unless something of this `name` is there: then it answers with that.
     * Blocking form of [AiWorkspaces.ensure]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun ensure(
        accountId: String,
        name: String,
        configuration: AiAppTypeSpec,
        description: String? = null,
        options: CallOptions? = null,
    ): CreateAiWorkspaceResponse = await { group.ensure(accountId, name, configuration, description, options) }
}

/** [AiApps] for programs without coroutines. */
public class BlockingAiApps internal constructor(private val group: AiApps) {
    /**
     * Run an AI app in a workspace. Blocking form of [AiApps.submit]; interrupting the thread ends it.
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
    @JvmName("submit")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun submit(
        aiWorkspaceId: String,
        namePrefix: String,
        queueName: AiAppQueueName,
        data: AiAppData,
        docker: AiAppDocker,
        resource: AiAppResource,
        options: CallOptions? = null,
    ): SubmitAiAppResponse = await { group.submit(aiWorkspaceId, namePrefix, queueName, data, docker, resource, options) }

    /**
     * List the AI apps of an account. Blocking form of [AiApps.getList]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
     *
     * @param search Whose runs are listed.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): BlockingPages<GetAiAppListResponse, AiAppResponse> = BlockingPages(group.getList(search, options))

    /**
     * Read one AI app with its containers. Blocking form of [AiApps.getDetail]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
     *
     * @param id Id of the run. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiAppDetailResponse = await { group.getDetail(id, options) }

    /**
     * Stop an AI app by force. Blocking form of [AiApps.kill]; interrupting the thread ends it.
     *
     * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
     *
     * @param id Id of the run. 1 to 22 characters; letters and digits.
     * @param options Limits of this call; else those of the client.
     * @return The answer of the service.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun kill(
        id: String,
        options: CallOptions? = null,
    ): KillAiAppResponse = await { group.kill(id, options) }

    /**
     * Run an AI app in a workspace. Blocking form of [AiApps.submitAndWait]; interrupting the thread ends it.
     *
     * @param aiWorkspaceId Id of the workspace to run in. 1 to 22 characters; letters and digits.
     * @param namePrefix First part of the name of the run, 2 to 8 characters; the service adds the rest.
     * @param queueName YARN queue to run in. Default: `gpu`.
     * @param data Data copied in and out.
     * @param docker Image, command and environment.
     * @param resource CPUs, GPUs and memory.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The AI app as it was read last.
     * @throws GureumException It was not made, or the wait did not end well: its kind says how.
     */
    @JvmName("submitAndWait")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun submitAndWait(
        aiWorkspaceId: String,
        namePrefix: String,
        queueName: AiAppQueueName,
        data: AiAppData,
        docker: AiAppDocker,
        resource: AiAppResource,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAiAppDetailResponse = await { group.submitAndWait(aiWorkspaceId, namePrefix, queueName, data, docker, resource, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the AI app is finished: its `state` is `FINISHED`, `FAILED` or `KILLED`. Blocking form of
     * [AiApps.waitUntilFinished]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the AI app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The AI app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilFinished(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAiAppDetailResponse = await { group.waitUntilFinished(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the AI app is succeeded: its `state` is `FINISHED`. Its `finalStatus` must be `SUCCEEDED` as well.
     * Blocking form of [AiApps.waitUntilSucceeded]; interrupting the thread ends it.
     *
     * Inferred.
     *
     * @param id Id of the AI app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @return The AI app as it was read last.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilSucceeded(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAiAppDetailResponse = await { group.waitUntilSucceeded(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Waits until the AI app no longer exists. Blocking form of [AiApps.waitUntilGone]; interrupting the thread ends
     * it.
     *
     * Inferred.
     *
     * @param id Id of the AI app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @param onProgress Told after each look at the resource.
     * @throws GureumException The wait did not end well: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilGone(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilGone(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /**
     * Begins to wait until the AI app is finished: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [AiApps.startWaitUntilFinished]; interrupting the thread ends it.
     *
     * @param id Id of the AI app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilFinished(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<GetAiAppDetailResponse> = BlockingWait(await { group.startWaitUntilFinished(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the AI app is succeeded: its time limit counts from now. Nothing is sent yet. Blocking
     * form of [AiApps.startWaitUntilSucceeded]; interrupting the thread ends it.
     *
     * @param id Id of the AI app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilSucceeded(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<GetAiAppDetailResponse> = BlockingWait(await { group.startWaitUntilSucceeded(id, timeoutMillis?.milliseconds) })

    /**
     * Begins to wait until the AI app is gone: its time limit counts from now. Nothing is sent yet. Blocking form of
     * [AiApps.startWaitUntilGone]; interrupting the thread ends it.
     *
     * @param id Id of the AI app.
     * @param timeoutMillis Longest wait, in milliseconds; else ten times what it usually takes.
     * @return The wait: its token, one look at a time, or its end.
     * @throws GureumException The client cannot be used: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun startWaitUntilGone(
        id: String,
        timeoutMillis: Long? = null,
    ): BlockingWait<Unit> = BlockingWait(await { group.startWaitUntilGone(id, timeoutMillis?.milliseconds) })
}
