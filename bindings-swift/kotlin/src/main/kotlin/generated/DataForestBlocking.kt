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
    /** The same client with other limits for its calls. Connections are shared. */
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
    /** Blocking form of [Accounts.checkAvailableName]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckAccountAvailableNameResponse = await { group.checkAvailableName(name, options) }

    /** Blocking form of [Accounts.checkHasResource]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkHasResource(
        id: String,
        options: CallOptions? = null,
    ): CheckAccountHasResourceResponse = await { group.checkHasResource(id, options) }

    /** Blocking form of [Accounts.create]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        name: String,
        password: String,
        options: CallOptions? = null,
    ): CreateAccountResponse = await { group.create(name, password, options) }

    /** Blocking form of [Accounts.getList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        options: CallOptions? = null,
    ): BlockingPages<GetAccountListResponse, AccountResponse> = BlockingPages(group.getList(options))

    /** Blocking form of [Accounts.getDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAccountDetailResponse = await { group.getDetail(id, options) }

    /** Blocking form of [Accounts.getKerberosKeytab]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): Keytab = await { group.getKerberosKeytab(id, options) }

    /** Blocking form of [Accounts.resetKerberosKeytab]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun resetKerberosKeytab(
        id: String,
        options: CallOptions? = null,
    ): ResetAccountKerberosKeytabResponse = await { group.resetKerberosKeytab(id, options) }

    /** Blocking form of [Accounts.resetPassword]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun resetPassword(
        id: String,
        password: String,
        options: CallOptions? = null,
    ): ResetAccountPasswordResponse = await { group.resetPassword(id, password, options) }

    /** Blocking form of [Accounts.setQuota]. Interrupting the thread ends it. */
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

    /** Blocking form of [Accounts.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAccountResponse = await { group.delete(id, options) }

    /** Blocking form of [Accounts.waitUntilRunning]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAccountDetailResponse = await { group.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [Accounts.waitUntilDeleted]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}

/** [Notebooks] for programs without coroutines. */
public class BlockingNotebooks internal constructor(private val group: Notebooks) {
    /** Blocking form of [Notebooks.getVpcList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getVpcList(
        options: CallOptions? = null,
    ): BlockingPages<GetVpcListResponse, NotebookVpc> = BlockingPages(group.getVpcList(options))

    /** Blocking form of [Notebooks.getVpcDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getVpcDetail(
        vpcNo: Long,
        options: CallOptions? = null,
    ): GetVpcDetailResponse = await { group.getVpcDetail(vpcNo, options) }

    /** Blocking form of [Notebooks.getSubnetList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getSubnetList(
        typeCode: String,
        vpcNo: Long,
        options: CallOptions? = null,
    ): BlockingPages<GetSubnetListResponse, NotebookSubnet> = BlockingPages(group.getSubnetList(typeCode, vpcNo, options))

    /** Blocking form of [Notebooks.getSubnetDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getSubnetDetail(
        vpcNo: Long,
        subnetNo: Long,
        options: CallOptions? = null,
    ): GetSubnetDetailResponse = await { group.getSubnetDetail(vpcNo, subnetNo, options) }

    /** Blocking form of [Notebooks.getTypeList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getTypeList(
        options: CallOptions? = null,
    ): BlockingPages<GetTypeListResponse, NotebookType> = BlockingPages(group.getTypeList(options))

    /** Blocking form of [Notebooks.getServerTypeList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getServerTypeList(
        typeCode: String,
        options: CallOptions? = null,
    ): BlockingPages<GetServerTypeListResponse, NotebookServerType> = BlockingPages(group.getServerTypeList(typeCode, options))

    /** Blocking form of [Notebooks.getList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        accountId: String,
        paging: Paging? = null,
        options: CallOptions? = null,
    ): BlockingPages<GetNotebookListResponse, NotebookSummary> = BlockingPages(group.getList(accountId, paging, options))

    /** Blocking form of [Notebooks.getDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetNotebookDetailResponse = await { group.getDetail(id, options) }

    /** Blocking form of [Notebooks.getUserConfigurationSpecList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getUserConfigurationSpecList(
        typeName: String,
        options: CallOptions? = null,
    ): BlockingPages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> = BlockingPages(group.getUserConfigurationSpecList(typeName, options))

    /** Blocking form of [Notebooks.checkAvailableName]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        name: String,
        options: CallOptions? = null,
    ): CheckNotebookAvailableNameResponse = await { group.checkAvailableName(name, options) }

    /** Blocking form of [Notebooks.getLoginKeyList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getLoginKeyList(
        options: CallOptions? = null,
    ): BlockingPages<GetLoginKeyListResponse, NotebookLoginKey> = BlockingPages(group.getLoginKeyList(options))

    /** Blocking form of [Notebooks.restart]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun restart(
        id: String,
        options: CallOptions? = null,
    ): RestartNotebookResponse = await { group.restart(id, options) }

    /** Blocking form of [Notebooks.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteNotebookResponse = await { group.delete(id, options) }

    /** Blocking form of [Notebooks.create]. Interrupting the thread ends it. */
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
        storageType: CreateNotebookStorageType? = null,
        options: CallOptions? = null,
    ): CreateNotebookResponse = await { group.create(accountId, addStorage, bucketName, loginKeyName, name, serverTypeCode, subnetNo, typeCode, typeName, userConfigurations, vpcNo, storageGb, storageType, options) }

    /** Blocking form of [Notebooks.setUserConfigurationList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setUserConfigurationList(
        id: String,
        userConfigurations: List<NotebookUserConfigurationValue>,
        options: CallOptions? = null,
    ): SetNotebookUserConfigurationListResponse = await { group.setUserConfigurationList(id, userConfigurations, options) }

    /** Blocking form of [Notebooks.waitUntilRunning]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetNotebookDetailResponse = await { group.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [Notebooks.waitUntilDeleted]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}

/** [Apps] for programs without coroutines. */
public class BlockingApps internal constructor(private val group: Apps) {
    /** Blocking form of [Apps.checkAvailableName]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAppAvailableNameResponse = await { group.checkAvailableName(accountId, name, options) }

    /** Blocking form of [Apps.getAppTypeIdList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getAppTypeIdList(
        options: CallOptions? = null,
    ): BlockingPages<GetAppTypeIdListResponse, String> = BlockingPages(group.getAppTypeIdList(options))

    /** Blocking form of [Apps.getAppBasicSetting]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getAppBasicSetting(
        accountId: String,
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppBasicSettingResponse = await { group.getAppBasicSetting(accountId, appTypeId, options) }

    /** Blocking form of [Apps.getAppTypeTemplate]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getAppTypeTemplate(
        appTypeId: String,
        options: CallOptions? = null,
    ): GetAppTypeTemplateResponse = await { group.getAppTypeTemplate(appTypeId, options) }

    /** Blocking form of [Apps.create]. Interrupting the thread ends it. */
    @JvmName("create")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        accountId: String,
        queueName: CreateAppQueueName,
        appTypeId: String,
        name: String,
        lifetime: Long,
        components: List<AppComponentRequest>,
        description: String? = null,
        dependentIds: List<String>? = null,
        options: CallOptions? = null,
    ): CreateAppResponse = await { group.create(accountId, queueName, appTypeId, name, lifetime, components, description, dependentIds, options) }

    /** Blocking form of [Apps.getList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        search: AppListSearch,
        options: CallOptions? = null,
    ): BlockingPages<GetAppListResponse, AppResponse> = BlockingPages(group.getList(search, options))

    /** Blocking form of [Apps.getDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAppDetailResponse = await { group.getDetail(id, options) }

    /** Blocking form of [Apps.killContainer]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun killContainer(
        id: String,
        containerName: String,
        options: CallOptions? = null,
    ): KillAppContainerResponse = await { group.killContainer(id, containerName, options) }

    /** Blocking form of [Apps.killMaster]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun killMaster(
        id: String,
        options: CallOptions? = null,
    ): KillAppMasterResponse = await { group.killMaster(id, options) }

    /** Blocking form of [Apps.setContainerCount]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setContainerCount(
        id: String,
        componentName: String,
        containerCount: Long,
        options: CallOptions? = null,
    ): SetAppContainerCountResponse = await { group.setContainerCount(id, componentName, containerCount, options) }

    /** Blocking form of [Apps.setLifetime]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setLifetime(
        id: String,
        lifetime: Long? = null,
        options: CallOptions? = null,
    ): SetAppLifetimeResponse = await { group.setLifetime(id, lifetime, options) }

    /** Blocking form of [Apps.start]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun start(
        id: String,
        options: CallOptions? = null,
    ): StartAppResponse = await { group.start(id, options) }

    /** Blocking form of [Apps.stop]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun stop(
        id: String,
        options: CallOptions? = null,
    ): StopAppResponse = await { group.stop(id, options) }

    /** Blocking form of [Apps.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAppResponse = await { group.delete(id, options) }

    /** Blocking form of [Apps.waitUntilRunning]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilRunning(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAppDetailResponse = await { group.waitUntilRunning(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [Apps.waitUntilStopped]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilStopped(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAppDetailResponse = await { group.waitUntilStopped(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }

    /** Blocking form of [Apps.waitUntilDeleted]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilDeleted(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): Unit = await { group.waitUntilDeleted(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}

/** [AiWorkspaces] for programs without coroutines. */
public class BlockingAiWorkspaces internal constructor(private val group: AiWorkspaces) {
    /** Blocking form of [AiWorkspaces.checkAvailableName]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun checkAvailableName(
        accountId: String,
        name: String,
        options: CallOptions? = null,
    ): CheckAiWorkspaceAvailableNameResponse = await { group.checkAvailableName(accountId, name, options) }

    /** Blocking form of [AiWorkspaces.getDockerImageList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDockerImageList(
        search: DockerImageSearch,
        options: CallOptions? = null,
    ): GetAiWorkspaceDockerImageListResponse = await { group.getDockerImageList(search, options) }

    /** Blocking form of [AiWorkspaces.create]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun create(
        accountId: String,
        name: String,
        configuration: AiAppTypeSpec,
        description: String? = null,
        options: CallOptions? = null,
    ): CreateAiWorkspaceResponse = await { group.create(accountId, name, configuration, description, options) }

    /** Blocking form of [AiWorkspaces.getList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): BlockingPages<GetAiWorkspaceListResponse, AiWorkspaceResponse> = BlockingPages(group.getList(search, options))

    /** Blocking form of [AiWorkspaces.getDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiWorkspaceDetailResponse = await { group.getDetail(id, options) }

    /** Blocking form of [AiWorkspaces.getConfigurationList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getConfigurationList(
        id: String,
        options: CallOptions? = null,
    ): BlockingPages<GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig> = BlockingPages(group.getConfigurationList(id, options))

    /** Blocking form of [AiWorkspaces.setConfiguration]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun setConfiguration(
        id: String,
        configuration: AiAppTypeSpec,
        options: CallOptions? = null,
    ): SetAiWorkspaceConfigurationResponse = await { group.setConfiguration(id, configuration, options) }

    /** Blocking form of [AiWorkspaces.delete]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun delete(
        id: String,
        options: CallOptions? = null,
    ): DeleteAiWorkspaceResponse = await { group.delete(id, options) }
}

/** [AiApps] for programs without coroutines. */
public class BlockingAiApps internal constructor(private val group: AiApps) {
    /** Blocking form of [AiApps.submit]. Interrupting the thread ends it. */
    @JvmName("submit")
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun submit(
        aiWorkspaceId: String,
        namePrefix: String,
        queueName: SubmitAiAppQueueName,
        data: AiAppData,
        docker: AiAppDocker,
        resource: AiAppResource,
        options: CallOptions? = null,
    ): SubmitAiAppResponse = await { group.submit(aiWorkspaceId, namePrefix, queueName, data, docker, resource, options) }

    /** Blocking form of [AiApps.getList]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getList(
        search: AccountSearch,
        options: CallOptions? = null,
    ): BlockingPages<GetAiAppListResponse, AiAppResponse> = BlockingPages(group.getList(search, options))

    /** Blocking form of [AiApps.getDetail]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun getDetail(
        id: String,
        options: CallOptions? = null,
    ): GetAiAppDetailResponse = await { group.getDetail(id, options) }

    /** Blocking form of [AiApps.kill]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun kill(
        id: String,
        options: CallOptions? = null,
    ): KillAiAppResponse = await { group.kill(id, options) }

    /** Blocking form of [AiApps.waitUntilFinished]. Interrupting the thread ends it. */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun waitUntilFinished(
        id: String,
        timeoutMillis: Long? = null,
        onProgress: Consumer<Progress>? = null,
    ): GetAiAppDetailResponse = await { group.waitUntilFinished(id, timeoutMillis?.milliseconds) { onProgress?.accept(it) } }
}
