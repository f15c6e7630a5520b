/*
 * NAVER Cloud Data Forest: models.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.dataforest

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * Text with known values; any other text is as good.
 *
 * Life-cycle state of an account.
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
 */
@Serializable
@JvmInline
public value class AccountStatus(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Creation was accepted and is being carried out (inferred). */
        public val ACCEPTED: AccountStatus = AccountStatus("ACCEPTED")

        /** Usable. */
        public val RUNNING: AccountStatus = AccountStatus("RUNNING")

        /** A change is being applied: quota, keytab, password or deletion (inferred). */
        public val CHANGING: AccountStatus = AccountStatus("CHANGING")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Result of a run of an AI app.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class AiAppFinalStatus(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Not ended yet. */
        public val UNDEFINED: AiAppFinalStatus = AiAppFinalStatus("UNDEFINED")

        /** Ended well. */
        public val SUCCEEDED: AiAppFinalStatus = AiAppFinalStatus("SUCCEEDED")

        /** Ended with an error. */
        public val FAILED: AiAppFinalStatus = AiAppFinalStatus("FAILED")

        /** Ended by force. */
        public val KILLED: AiAppFinalStatus = AiAppFinalStatus("KILLED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * YARN queue of a run of an AI app.
 */
@Serializable
@JvmInline
public value class AiAppQueueName(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** The default, printed in the samples. */
        public val GPU: AiAppQueueName = AiAppQueueName("gpu")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Model of the GPUs.
 */
@Serializable
@JvmInline
public value class AiAppResourceGpuModel(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** NVIDIA T4. */
        public val T4: AiAppResourceGpuModel = AiAppResourceGpuModel("T4")

        /** NVIDIA V100. */
        public val V100: AiAppResourceGpuModel = AiAppResourceGpuModel("V100")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of an app component.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class AppComponentState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** The number of containers is being reached. */
        public val FLEXING: AppComponentState = AppComponentState("FLEXING")

        /** All containers are there. */
        public val STABLE: AppComponentState = AppComponentState("STABLE")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of a container.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class AppContainerState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Started, not ready yet. */
        public val RUNNING_BUT_UNREADY: AppContainerState = AppContainerState("RUNNING_BUT_UNREADY")

        /** Ready. */
        public val READY: AppContainerState = AppContainerState("READY")

        /** Ended. */
        public val STOPPED: AppContainerState = AppContainerState("STOPPED")

        /** Waits for an upgrade. */
        public val NEEDS_UPGRADE: AppContainerState = AppContainerState("NEEDS_UPGRADE")

        /** Is being upgraded. */
        public val UPGRADING: AppContainerState = AppContainerState("UPGRADING")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * YARN queue of an app.
 */
@Serializable
@JvmInline
public value class AppQueueName(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** The default on most pages. */
        public val LONGLIVED: AppQueueName = AppQueueName("longlived")

        /** The default on the page of the data type. */
        public val DEV: AppQueueName = AppQueueName("dev")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Life-cycle state of an app, and of a run of an AI app.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class AppState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Taken in. */
        public val NEW: AppState = AppState("NEW")

        /** Being stored. */
        public val NEW_SAVING: AppState = AppState("NEW_SAVING")

        /** Handed to the scheduler. */
        public val SUBMITTED: AppState = AppState("SUBMITTED")

        /** Accepted, waiting for resources. */
        public val ACCEPTED: AppState = AppState("ACCEPTED")

        /** Runs. */
        public val RUNNING: AppState = AppState("RUNNING")

        /** Ended, also after a stop. */
        public val FINISHED: AppState = AppState("FINISHED")

        /** Ended with an error. */
        public val FAILED: AppState = AppState("FAILED")

        /** Ended by force. */
        public val KILLED: AppState = AppState("KILLED")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Framework whose images are listed.
 */
@Serializable
@JvmInline
public value class DockerImageSearchTypeName(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** `tensorflow`. */
        public val TENSORFLOW: DockerImageSearchTypeName = DockerImageSearchTypeName("tensorflow")

        /** `pytorch`. */
        public val PYTORCH: DockerImageSearchTypeName = DockerImageSearchTypeName("pytorch")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of the subnet.
 */
@Serializable
@JvmInline
public value class GetSubnetDetailState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Usable. */
        public val RUN: GetSubnetDetailState = GetSubnetDetailState("RUN")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * State of the VPC.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class GetVpcDetailState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** New. */
        public val INIT: GetVpcDetailState = GetVpcDetailState("INIT")

        /** Being made. */
        public val CREATING: GetVpcDetailState = GetVpcDetailState("CREATING")

        /** Usable. */
        public val RUN: GetVpcDetailState = GetVpcDetailState("RUN")

        /** Being removed. */
        public val TERMTING: GetVpcDetailState = GetVpcDetailState("TERMTING")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Namespace of the shared HDFS cluster.
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
 */
@Serializable
@JvmInline
public value class HdfsNamespace(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** `koya`. */
        public val KOYA: HdfsNamespace = HdfsNamespace("koya")

        /** `tata`. */
        public val TATA: HdfsNamespace = HdfsNamespace("tata")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Life-cycle state of a notebook node.
 *
 * Inferred.
 */
@Serializable
@JvmInline
public value class NotebookState(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Creation was accepted. */
        public val ACCEPTED: NotebookState = NotebookState("ACCEPTED")

        /** Usable. */
        public val RUNNING: NotebookState = NotebookState("RUNNING")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Kind of block storage of a notebook.
 */
@Serializable
@JvmInline
public value class NotebookStorageType(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Solid state. */
        public val SSD: NotebookStorageType = NotebookStorageType("SSD")

        /** Hard disk. */
        public val HDD: NotebookStorageType = NotebookStorageType("HDD")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Component the setting belongs to.
 */
@Serializable
@JvmInline
public value class NotebookUserConfigurationValueComponentName(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** The notebook itself. */
        public val JUPYTER_LAB: NotebookUserConfigurationValueComponentName = NotebookUserConfigurationValueComponentName("Jupyter Lab")

        /** The linked bucket. */
        public val OBJECT_STORAGE: NotebookUserConfigurationValueComponentName = NotebookUserConfigurationValueComponentName("Object Storage")
    }
}

/**
 * Text with known values; any other text is as good.
 *
 * Name of the setting.
 */
@Serializable
@JvmInline
public value class NotebookUserConfigurationValueName(override val value: String) : OpenText {
    override fun toString(): String = value

    public companion object {
        /** Password of the notebook page. */
        public val ACCESS_PASSWORD: NotebookUserConfigurationValueName = NotebookUserConfigurationValueName("Access Password")

        /** Access key for Object Storage. */
        public val ACCESS_KEY: NotebookUserConfigurationValueName = NotebookUserConfigurationValueName("Access Key")

        /** Secret key for Object Storage. */
        public val SECRET_KEY: NotebookUserConfigurationValueName = NotebookUserConfigurationValueName("Secret Key")
    }
}

/**
 * An account in a list.
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
 */
@Serializable(with = AccountResponse.Form::class)
public data class AccountResponse(
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Name of the account. */
    public val name: String,
    /** Kerberos principal of the account. */
    public val principal: String? = null,
    /** State of the account. */
    @get:JvmName("getStatus") public val status: AccountStatus? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Whether the caller may not use this account. */
    public val disabled: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccountResponse> get() = Form

    internal object Form : ModelForm<AccountResponse>(
        "AccountResponse",
        needed("id", TEXT),
        needed("name", TEXT),
        field("principal", TEXT),
        field("status", choice { AccountStatus(it) }),
        field("createdAt", TIME),
        field("disabled", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccountResponse = AccountResponse(
            v[0] as String,
            v[1] as String,
            v[2] as String?,
            v[3] as AccountStatus?,
            v[4] as Timestamp?,
            v[5] as Boolean?,
            extra,
        )

        override fun values(model: AccountResponse): Array<Any?> = arrayOf(
            model.id,
            model.name,
            model.principal,
            model.status,
            model.createdAt,
            model.disabled,
        )
    }
}

/**
 * Filter of a list by account.
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
 */
@Serializable(with = AccountSearch.Form::class)
public data class AccountSearch @JvmOverloads public constructor(
    /** Account whose items are listed. 1 to 22 characters; letters and digits. */
    public val accountId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AccountSearch> get() = Form

    internal object Form : ModelForm<AccountSearch>(
        "AccountSearch",
        needed("accountId", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AccountSearch = AccountSearch(
            v[0] as String,
            extra,
        )

        override fun values(model: AccountSearch): Array<Any?> = arrayOf(
            model.accountId,
        )
    }
}

/**
 * A container of a run.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer>
 */
@Serializable(with = AiAppContainer.Form::class)
public data class AiAppContainer(
    /** Id of the container. */
    public val containerId: String? = null,
    /** Name of the component. */
    public val component: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Address of the log. */
    public val logUrl: String? = null,
    /** Number of CPUs. */
    public val cpuCount: Long? = null,
    /** Image and its version. */
    public val dockerImage: String? = null,
    /** Memory of the container in MB. */
    public val memoryMb: Long? = null,
    /** Result of the container; values are not documented. */
    public val status: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppContainer> get() = Form

    internal object Form : ModelForm<AiAppContainer>(
        "AiAppContainer",
        field("containerId", TEXT),
        field("component", TEXT),
        field("createdAt", TIME),
        field("logUrl", TEXT),
        field("cpuCount", INTEGER),
        field("dockerImage", TEXT),
        field("memoryMb", INTEGER),
        field("status", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppContainer = AiAppContainer(
            v[0] as String?,
            v[1] as String?,
            v[2] as Timestamp?,
            v[3] as String?,
            v[4] as Long?,
            v[5] as String?,
            v[6] as Long?,
            v[7] as String?,
            extra,
        )

        override fun values(model: AiAppContainer): Array<Any?> = arrayOf(
            model.containerId,
            model.component,
            model.createdAt,
            model.logUrl,
            model.cpuCount,
            model.dockerImage,
            model.memoryMb,
            model.status,
        )
    }
}

/**
 * Data copied into and out of the container.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
 */
@Serializable(with = AiAppData.Form::class)
public data class AiAppData @JvmOverloads public constructor(
    /** Input mappings. */
    public val input: List<AiAppDataInput>,
    /** Output mappings. */
    public val output: List<AiAppDataOutput>,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppData> get() = Form

    internal object Form : ModelForm<AiAppData>(
        "AiAppData",
        needed("input", list(model { AiAppDataInput.Form })),
        needed("output", list(model { AiAppDataOutput.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppData = AiAppData(
            v[0] as List<AiAppDataInput>,
            v[1] as List<AiAppDataOutput>,
            extra,
        )

        override fun values(model: AiAppData): Array<Any?> = arrayOf(
            model.input,
            model.output,
        )
    }
}

/**
 * Data copied from HDFS into the container.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
 */
@Serializable(with = AiAppDataInput.Form::class)
public data class AiAppDataInput @JvmOverloads public constructor(
    /** HDFS path copied into the container. */
    public val hdfs: String? = null,
    /** Container path that receives the data. */
    public val path: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppDataInput> get() = Form

    internal object Form : ModelForm<AiAppDataInput>(
        "AiAppDataInput",
        field("hdfs", TEXT),
        field("path", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppDataInput = AiAppDataInput(
            v[0] as String?,
            v[1] as String?,
            extra,
        )

        override fun values(model: AiAppDataInput): Array<Any?> = arrayOf(
            model.hdfs,
            model.path,
        )
    }
}

/**
 * Data copied from the container to HDFS.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
 */
@Serializable(with = AiAppDataOutput.Form::class)
public data class AiAppDataOutput @JvmOverloads public constructor(
    /** HDFS path that receives the result. */
    public val hdfs: String? = null,
    /** Replace an existing result. */
    public val overwrite: Boolean? = null,
    /** Container path that holds the result. */
    public val path: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppDataOutput> get() = Form

    internal object Form : ModelForm<AiAppDataOutput>(
        "AiAppDataOutput",
        field("hdfs", TEXT),
        field("overwrite", BOOLEAN),
        field("path", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppDataOutput = AiAppDataOutput(
            v[0] as String?,
            v[1] as Boolean?,
            v[2] as String?,
            extra,
        )

        override fun values(model: AiAppDataOutput): Array<Any?> = arrayOf(
            model.hdfs,
            model.overwrite,
            model.path,
        )
    }
}

/**
 * The container of a run: image, command, environment.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker>
 */
@Serializable(with = AiAppDocker.Form::class)
public data class AiAppDocker @JvmOverloads public constructor(
    /** Arguments of the command, as one text. */
    public val args: String? = null,
    /** Script or command that runs the app. */
    public val command: String,
    /** Environment variables of the container. */
    public val env: Map<String, Secret>? = null,
    /** TCP ports to open to the outside. */
    public val exposeTcpPorts: List<Long>? = null,
    /** Docker image to run. */
    public val image: String,
    /** Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the vendor. */
    public val workdir: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppDocker> get() = Form

    internal object Form : ModelForm<AiAppDocker>(
        "AiAppDocker",
        field("args", TEXT),
        needed("command", TEXT),
        field("env", map(SECRET)),
        field("exposeTcpPorts", list(INTEGER)),
        needed("image", TEXT),
        field("workdir", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppDocker = AiAppDocker(
            v[0] as String?,
            v[1] as String,
            v[2] as Map<String, Secret>?,
            v[3] as List<Long>?,
            v[4] as String,
            v[5] as String?,
            extra,
        )

        override fun values(model: AiAppDocker): Array<Any?> = arrayOf(
            model.args,
            model.command,
            model.env,
            model.exposeTcpPorts,
            model.image,
            model.workdir,
        )
    }
}

/**
 * Resources of a run.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md>
 */
@Serializable(with = AiAppResource.Form::class)
public data class AiAppResource(
    /** Number of CPUs. Default: `1`. */
    public val cpuCount: Long? = null,
    /** Number of GPUs. 1 to 8. */
    public val gpuCount: Long? = null,
    /** Model of the GPUs. Default: `V100`. */
    @get:JvmName("getGpuModel") public val gpuModel: AiAppResourceGpuModel? = null,
    /**
     * Memory of the container in MB. Default: `15360`.
     *
     * Inferred.
     */
    public val memoryMb: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppResource> get() = Form

    internal object Form : ModelForm<AiAppResource>(
        "AiAppResource",
        field("cpuCount", INTEGER),
        field("gpuCount", INTEGER),
        field("gpuModel", choice { AiAppResourceGpuModel(it) }),
        field("memoryMb", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppResource = AiAppResource(
            v[0] as Long?,
            v[1] as Long?,
            v[2] as AiAppResourceGpuModel?,
            v[3] as Long?,
            extra,
        )

        override fun values(model: AiAppResource): Array<Any?> = arrayOf(
            model.cpuCount,
            model.gpuCount,
            model.gpuModel,
            model.memoryMb,
        )
    }

    public companion object {
        /**
         * Reads it from JSON, for callers in Java, who cannot say the names of open texts.
         *
         * @param json Its fields by their names on the wire.
         * @return The model.
         */
        @JvmStatic
        public fun fromJson(json: String): AiAppResource = Form.parse(json)
    }
}

/**
 * A run in a list.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse>
 */
@Serializable(with = AiAppResponse.Form::class)
public data class AiAppResponse(
    /** Id of the run. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** YARN application id. */
    public val appId: String? = null,
    /** Name of the run. */
    public val name: String? = null,
    /** Name of the account that owns the run. */
    public val accountName: String? = null,
    /** YARN queue the run is in. */
    @get:JvmName("getQueueName") public val queueName: AiAppQueueName? = null,
    /** Workspace the app ran in. */
    public val workspaceName: String? = null,
    /**
     * State of the run.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppState? = null,
    /**
     * Result of the run.
     *
     * Inferred.
     */
    @get:JvmName("getFinalStatus") public val finalStatus: AiAppFinalStatus? = null,
    /**
     * Whether the caller may not use this run.
     *
     * Inferred.
     */
    public val disabled: Boolean? = null,
    /** When the run was submitted. */
    @get:JvmName("getStartedAt") public val startedAt: Timestamp? = null,
    /**
     * When the run ended; absent or null while it runs.
     *
     * Inferred.
     */
    @get:JvmName("getFinishedAt") public val finishedAt: Timestamp? = null,
    /** When its settings last changed. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppResponse> get() = Form

    internal object Form : ModelForm<AiAppResponse>(
        "AiAppResponse",
        needed("id", TEXT),
        field("appId", TEXT),
        field("name", TEXT),
        field("accountName", TEXT),
        field("queueName", choice { AiAppQueueName(it) }),
        field("workspaceName", TEXT),
        field("state", choice { AppState(it) }),
        field("finalStatus", choice { AiAppFinalStatus(it) }),
        field("disabled", BOOLEAN),
        field("startedAt", TIME),
        field("finishedAt", TIME),
        field("modifiedAt", TIME),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppResponse = AiAppResponse(
            v[0] as String,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as AiAppQueueName?,
            v[5] as String?,
            v[6] as AppState?,
            v[7] as AiAppFinalStatus?,
            v[8] as Boolean?,
            v[9] as Timestamp?,
            v[10] as Timestamp?,
            v[11] as Timestamp?,
            extra,
        )

        override fun values(model: AiAppResponse): Array<Any?> = arrayOf(
            model.id,
            model.appId,
            model.name,
            model.accountName,
            model.queueName,
            model.workspaceName,
            model.state,
            model.finalStatus,
            model.disabled,
            model.startedAt,
            model.finishedAt,
            model.modifiedAt,
        )
    }
}

/**
 * Settings that runs of a workspace start with.
 *
 * Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec>
 */
@Serializable(with = AiAppTypeSpec.Form::class)
public data class AiAppTypeSpec(
    /** HDFS path of the archived user package. */
    public val userPackageUri: String? = null,
    /** YARN queue to run in. */
    @get:JvmName("getQueueName") public val queueName: AiAppQueueName? = null,
    /** Name of the workspace. */
    public val name: String? = null,
    /** CPUs, GPUs and memory. */
    public val resource: AiAppResource? = null,
    /** Image, command and environment. */
    public val docker: AiAppDocker,
    /** Data copied in and out. */
    public val data: AiAppData? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiAppTypeSpec> get() = Form

    internal object Form : ModelForm<AiAppTypeSpec>(
        "AiAppTypeSpec",
        field("userPackageUri", TEXT),
        field("queueName", choice { AiAppQueueName(it) }),
        field("name", TEXT),
        field("resource", model { AiAppResource.Form }),
        needed("docker", model { AiAppDocker.Form }),
        field("data", model { AiAppData.Form }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiAppTypeSpec = AiAppTypeSpec(
            v[0] as String?,
            v[1] as AiAppQueueName?,
            v[2] as String?,
            v[3] as AiAppResource?,
            v[4] as AiAppDocker,
            v[5] as AiAppData?,
            extra,
        )

        override fun values(model: AiAppTypeSpec): Array<Any?> = arrayOf(
            model.userPackageUri,
            model.queueName,
            model.name,
            model.resource,
            model.docker,
            model.data,
        )
    }

    public companion object {
        /**
         * Reads it from JSON, for callers in Java, who cannot say the names of open texts.
         *
         * @param json Its fields by their names on the wire.
         * @return The model.
         */
        @JvmStatic
        public fun fromJson(json: String): AiAppTypeSpec = Form.parse(json)
    }
}

/**
 * One version of the settings of a workspace.
 *
 * Documented at
 * <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse>
 */
@Serializable(with = AiWorkspaceConfig.Form::class)
public data class AiWorkspaceConfig(
    /** Settings of this version. */
    public val configuration: AiAppTypeSpec? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** When its settings last changed. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiWorkspaceConfig> get() = Form

    internal object Form : ModelForm<AiWorkspaceConfig>(
        "AiWorkspaceConfig",
        field("configuration", model { AiAppTypeSpec.Form }),
        field("createdAt", TIME),
        field("modifiedAt", TIME),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiWorkspaceConfig = AiWorkspaceConfig(
            v[0] as AiAppTypeSpec?,
            v[1] as Timestamp?,
            v[2] as Timestamp?,
            extra,
        )

        override fun values(model: AiWorkspaceConfig): Array<Any?> = arrayOf(
            model.configuration,
            model.createdAt,
            model.modifiedAt,
        )
    }
}

/**
 * A workspace in a list.
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
 */
@Serializable(with = AiWorkspaceResponse.Form::class)
public data class AiWorkspaceResponse(
    /** Id of the workspace. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Name of the workspace. */
    public val name: String,
    /** Name of the owning account. */
    public val accountName: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** Docker image and its version. */
    public val imageVersion: String? = null,
    /**
     * Whether the caller may not use this workspace.
     *
     * Inferred.
     */
    public val disabled: Boolean? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** When its settings last changed. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AiWorkspaceResponse> get() = Form

    internal object Form : ModelForm<AiWorkspaceResponse>(
        "AiWorkspaceResponse",
        needed("id", TEXT),
        needed("name", TEXT),
        field("accountName", TEXT),
        field("description", TEXT),
        field("imageVersion", TEXT),
        field("disabled", BOOLEAN),
        field("createdAt", TIME),
        field("modifiedAt", TIME),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AiWorkspaceResponse = AiWorkspaceResponse(
            v[0] as String,
            v[1] as String,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as Boolean?,
            v[6] as Timestamp?,
            v[7] as Timestamp?,
            extra,
        )

        override fun values(model: AiWorkspaceResponse): Array<Any?> = arrayOf(
            model.id,
            model.name,
            model.accountName,
            model.description,
            model.imageVersion,
            model.disabled,
            model.createdAt,
            model.modifiedAt,
        )
    }
}

/**
 * Size of one component.
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest>
 */
@Serializable(with = AppComponentRequest.Form::class)
public data class AppComponentRequest @JvmOverloads public constructor(
    /** Name of the component, as the app type defines it. */
    public val name: String,
    /** Memory of each container in MB. */
    public val memoryMb: Long,
    /** vCPUs of each container. */
    public val cpuCount: Long,
    /** Number of containers; 0 is the default for some components. */
    public val containerCount: Long,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AppComponentRequest> get() = Form

    internal object Form : ModelForm<AppComponentRequest>(
        "AppComponentRequest",
        needed("name", TEXT),
        needed("memoryMb", INTEGER),
        needed("cpuCount", INTEGER),
        needed("containerCount", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AppComponentRequest = AppComponentRequest(
            v[0] as String,
            v[1] as Long,
            v[2] as Long,
            v[3] as Long,
            extra,
        )

        override fun values(model: AppComponentRequest): Array<Any?> = arrayOf(
            model.name,
            model.memoryMb,
            model.cpuCount,
            model.containerCount,
        )
    }
}

/**
 * A component of an app.
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse>
 */
@Serializable(with = AppComponentResponse.Form::class)
public data class AppComponentResponse(
    /** Name of the component. */
    public val name: String? = null,
    /**
     * State of the component.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppComponentState? = null,
    /** Containers asked for at creation. */
    public val desired: Long? = null,
    /** Containers now allocated. */
    public val allocated: Long? = null,
    /** Memory of each container in MB. */
    public val memoryMb: Long? = null,
    /** vCPUs of each container. */
    public val cpuCount: Long? = null,
    /** Docker image of the containers. */
    public val image: String? = null,
    /** Number of containers. */
    public val containerCount: Long? = null,
    /** Containers of the component. */
    public val containers: List<AppContainerResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AppComponentResponse> get() = Form

    internal object Form : ModelForm<AppComponentResponse>(
        "AppComponentResponse",
        field("name", TEXT),
        field("state", choice { AppComponentState(it) }),
        field("desired", INTEGER),
        field("allocated", INTEGER),
        field("memoryMb", INTEGER),
        field("cpuCount", INTEGER),
        field("image", TEXT),
        field("containerCount", INTEGER),
        field("containers", list(model { AppContainerResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AppComponentResponse = AppComponentResponse(
            v[0] as String?,
            v[1] as AppComponentState?,
            v[2] as Long?,
            v[3] as Long?,
            v[4] as Long?,
            v[5] as Long?,
            v[6] as String?,
            v[7] as Long?,
            v[8] as List<AppContainerResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: AppComponentResponse): Array<Any?> = arrayOf(
            model.name,
            model.state,
            model.desired,
            model.allocated,
            model.memoryMb,
            model.cpuCount,
            model.image,
            model.containerCount,
            model.containers,
        )
    }
}

/**
 * A running container.
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse>
 */
@Serializable(with = AppContainerResponse.Form::class)
public data class AppContainerResponse(
    /** Id of the app. */
    public val id: String? = null,
    /** Component name, a hyphen and an index from 0. */
    public val name: String? = null,
    /**
     * State of the container.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppContainerState? = null,
    /** When it was started. */
    @get:JvmName("getLaunchedAt") public val launchedAt: Timestamp? = null,
    /** Host name made of container, app and account name. */
    public val hostName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AppContainerResponse> get() = Form

    internal object Form : ModelForm<AppContainerResponse>(
        "AppContainerResponse",
        field("id", TEXT),
        field("name", TEXT),
        field("state", choice { AppContainerState(it) }),
        field("launchedAt", TIME),
        field("hostName", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AppContainerResponse = AppContainerResponse(
            v[0] as String?,
            v[1] as String?,
            v[2] as AppContainerState?,
            v[3] as Timestamp?,
            v[4] as String?,
            extra,
        )

        override fun values(model: AppContainerResponse): Array<Any?> = arrayOf(
            model.id,
            model.name,
            model.state,
            model.launchedAt,
            model.hostName,
        )
    }
}

/**
 * List filter.
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
 */
@Serializable(with = AppListSearch.Form::class)
public data class AppListSearch @JvmOverloads public constructor(
    /** Id of the account whose apps are listed. At most 22 characters. */
    public val accountId: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AppListSearch> get() = Form

    internal object Form : ModelForm<AppListSearch>(
        "AppListSearch",
        needed("accountId", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AppListSearch = AppListSearch(
            v[0] as String,
            extra,
        )

        override fun values(model: AppListSearch): Array<Any?> = arrayOf(
            model.accountId,
        )
    }
}

/**
 * An app in a list.
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse>
 */
@Serializable(with = AppResponse.Form::class)
public data class AppResponse(
    /** Id of the app. At most 22 characters. */
    public val id: String,
    /** Name of the app. */
    public val name: String,
    /**
     * State of the app.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppState? = null,
    /** YARN queue the app runs in. At most 60 characters. */
    @get:JvmName("getQueueName") public val queueName: AppQueueName? = null,
    /** Id of the account that owns the app. At most 22 characters. */
    public val accountId: String? = null,
    /** Name of the account that owns the app. */
    public val accountName: String? = null,
    /** When it was started. */
    @get:JvmName("getStartedAt") public val startedAt: Timestamp? = null,
    /** When it ended; absent while it runs. */
    @get:JvmName("getFinishedAt") public val finishedAt: Timestamp? = null,
    /**
     * Run time that was asked for, in seconds; -1 has no end. At most 9007199254740991.
     *
     * Inferred.
     */
    public val lifetimeSeconds: Long? = null,
    /**
     * Probably true when the caller may not use the app.
     *
     * Inferred.
     */
    public val disabled: Boolean? = null,
    /**
     * Not described by the vendor; probably never sent.
     *
     * Inferred.
     */
    public val startName: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<AppResponse> get() = Form

    /**
     * When its time is up: `startedAt` and the seconds of `lifetimeSeconds` after it. Nothing where one of them is
     * absent, or it has no end.
     */
    public val expiresAt: java.time.Instant? get() = endOf(startedAt, lifetimeSeconds)

    internal object Form : ModelForm<AppResponse>(
        "AppResponse",
        needed("id", TEXT),
        needed("name", TEXT),
        field("state", choice { AppState(it) }),
        field("queueName", choice { AppQueueName(it) }),
        field("accountId", TEXT),
        field("accountName", TEXT),
        field("startedAt", TIME),
        field("finishedAt", TIME),
        field("lifetimeMillis", INTEGER),
        field("disabled", BOOLEAN),
        field("startName", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): AppResponse = AppResponse(
            v[0] as String,
            v[1] as String,
            v[2] as AppState?,
            v[3] as AppQueueName?,
            v[4] as String?,
            v[5] as String?,
            v[6] as Timestamp?,
            v[7] as Timestamp?,
            v[8] as Long?,
            v[9] as Boolean?,
            v[10] as String?,
            extra,
        )

        override fun values(model: AppResponse): Array<Any?> = arrayOf(
            model.id,
            model.name,
            model.state,
            model.queueName,
            model.accountId,
            model.accountName,
            model.startedAt,
            model.finishedAt,
            model.lifetimeSeconds,
            model.disabled,
            model.startName,
        )
    }
}

/**
 * Answer of [Accounts.checkAvailableName].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
 */
@Serializable(with = CheckAccountAvailableNameResponse.Form::class)
public data class CheckAccountAvailableNameResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Why the name cannot be used, or the reason of a refusal. */
    public val message: String? = null,
    /** True when the name can be used. */
    public val availableName: Boolean,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckAccountAvailableNameResponse> get() = Form

    internal object Form : ModelForm<CheckAccountAvailableNameResponse>(
        "CheckAccountAvailableNameResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("availableName", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckAccountAvailableNameResponse = CheckAccountAvailableNameResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Boolean,
            extra,
        )

        override fun values(model: CheckAccountAvailableNameResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.availableName,
        )
    }
}

/**
 * Answer of [Accounts.checkHasResource].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
 */
@Serializable(with = CheckAccountHasResourceResponse.Form::class)
public data class CheckAccountHasResourceResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** True when the account still owns resources. */
    public val hasResource: Boolean,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckAccountHasResourceResponse> get() = Form

    internal object Form : ModelForm<CheckAccountHasResourceResponse>(
        "CheckAccountHasResourceResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
        needed("hasResource", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckAccountHasResourceResponse = CheckAccountHasResourceResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            v[3] as Boolean,
            extra,
        )

        override fun values(model: CheckAccountHasResourceResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
            model.hasResource,
        )
    }
}

/**
 * Answer of [AiWorkspaces.checkAvailableName].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
 */
@Serializable(with = CheckAiWorkspaceAvailableNameResponse.Form::class)
public data class CheckAiWorkspaceAvailableNameResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Why the name cannot be used, or the reason of a refusal. */
    public val message: String? = null,
    /** True when the name can be used. */
    public val availableName: Boolean,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckAiWorkspaceAvailableNameResponse> get() = Form

    internal object Form : ModelForm<CheckAiWorkspaceAvailableNameResponse>(
        "CheckAiWorkspaceAvailableNameResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("availableName", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckAiWorkspaceAvailableNameResponse = CheckAiWorkspaceAvailableNameResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Boolean,
            extra,
        )

        override fun values(model: CheckAiWorkspaceAvailableNameResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.availableName,
        )
    }
}

/**
 * Answer of [Apps.checkAvailableName].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
 */
@Serializable(with = CheckAppAvailableNameResponse.Form::class)
public data class CheckAppAvailableNameResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Why the name cannot be used, or the reason of a refusal. */
    public val message: String? = null,
    /** True when the name is valid and free. */
    public val availableName: Boolean,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckAppAvailableNameResponse> get() = Form

    internal object Form : ModelForm<CheckAppAvailableNameResponse>(
        "CheckAppAvailableNameResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("availableName", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckAppAvailableNameResponse = CheckAppAvailableNameResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Boolean,
            extra,
        )

        override fun values(model: CheckAppAvailableNameResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.availableName,
        )
    }
}

/**
 * Answer of [Notebooks.checkAvailableName].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
 */
@Serializable(with = CheckNotebookAvailableNameResponse.Form::class)
public data class CheckNotebookAvailableNameResponse(
    /** True when the name may be used. */
    public val availableName: Boolean,
    /** Why the name cannot be used, or the reason of a refusal. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CheckNotebookAvailableNameResponse> get() = Form

    internal object Form : ModelForm<CheckNotebookAvailableNameResponse>(
        "CheckNotebookAvailableNameResponse",
        needed("availableName", BOOLEAN),
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CheckNotebookAvailableNameResponse = CheckNotebookAvailableNameResponse(
            v[0] as Boolean,
            v[1] as String?,
            v[2] as Boolean?,
            extra,
        )

        override fun values(model: CheckNotebookAvailableNameResponse): Array<Any?> = arrayOf(
            model.availableName,
            model.message,
            model.success,
        )
    }
}

/**
 * Answer of [Accounts.create].
 *
 * From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
 */
@Serializable(with = CreateAccountResponse.Form::class)
public data class CreateAccountResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CreateAccountResponse> get() = Form

    internal object Form : ModelForm<CreateAccountResponse>(
        "CreateAccountResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CreateAccountResponse = CreateAccountResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            extra,
        )

        override fun values(model: CreateAccountResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [AiWorkspaces.create].
 *
 * Inferred; see <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
 */
@Serializable(with = CreateAiWorkspaceResponse.Form::class)
public data class CreateAiWorkspaceResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the workspace. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CreateAiWorkspaceResponse> get() = Form

    internal object Form : ModelForm<CreateAiWorkspaceResponse>(
        "CreateAiWorkspaceResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CreateAiWorkspaceResponse = CreateAiWorkspaceResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            extra,
        )

        override fun values(model: CreateAiWorkspaceResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.create].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
 */
@Serializable(with = CreateAppResponse.Form::class)
public data class CreateAppResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CreateAppResponse> get() = Form

    internal object Form : ModelForm<CreateAppResponse>(
        "CreateAppResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CreateAppResponse = CreateAppResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            extra,
        )

        override fun values(model: CreateAppResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Notebooks.create].
 *
 * Inferred; see <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
 */
@Serializable(with = CreateNotebookResponse.Form::class)
public data class CreateNotebookResponse(
    /** Id of the notebook. */
    public val id: String,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<CreateNotebookResponse> get() = Form

    internal object Form : ModelForm<CreateNotebookResponse>(
        "CreateNotebookResponse",
        needed("id", TEXT),
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): CreateNotebookResponse = CreateNotebookResponse(
            v[0] as String,
            v[1] as String?,
            v[2] as Boolean?,
            extra,
        )

        override fun values(model: CreateNotebookResponse): Array<Any?> = arrayOf(
            model.id,
            model.message,
            model.success,
        )
    }
}

/**
 * Answer of [Accounts.delete].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
 */
@Serializable(with = DeleteAccountResponse.Form::class)
public data class DeleteAccountResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeleteAccountResponse> get() = Form

    internal object Form : ModelForm<DeleteAccountResponse>(
        "DeleteAccountResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeleteAccountResponse = DeleteAccountResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: DeleteAccountResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [AiWorkspaces.delete].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
 */
@Serializable(with = DeleteAiWorkspaceResponse.Form::class)
public data class DeleteAiWorkspaceResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the workspace. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeleteAiWorkspaceResponse> get() = Form

    internal object Form : ModelForm<DeleteAiWorkspaceResponse>(
        "DeleteAiWorkspaceResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeleteAiWorkspaceResponse = DeleteAiWorkspaceResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: DeleteAiWorkspaceResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.delete].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
 */
@Serializable(with = DeleteAppResponse.Form::class)
public data class DeleteAppResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeleteAppResponse> get() = Form

    internal object Form : ModelForm<DeleteAppResponse>(
        "DeleteAppResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeleteAppResponse = DeleteAppResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: DeleteAppResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Notebooks.delete].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete>
 */
@Serializable(with = DeleteNotebookResponse.Form::class)
public data class DeleteNotebookResponse(
    /** Id of the notebook. */
    public val id: String? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeleteNotebookResponse> get() = Form

    internal object Form : ModelForm<DeleteNotebookResponse>(
        "DeleteNotebookResponse",
        field("id", TEXT),
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeleteNotebookResponse = DeleteNotebookResponse(
            v[0] as String?,
            v[1] as String?,
            v[2] as Boolean?,
            extra,
        )

        override fun values(model: DeleteNotebookResponse): Array<Any?> = arrayOf(
            model.id,
            model.message,
            model.success,
        )
    }
}

/** One thing that would be deleted. */
@Serializable(with = Deletion.Form::class)
public data class Deletion(
    /** The operation that would be called with the id. */
    public val operation: String,
    /** What it is, in words. */
    public val resource: String,
    /** Its id. */
    public val id: String,
    /** Its name, if the list shows one. */
    public val name: String? = null,
    /** Its state when it was listed, if the list shows one. */
    public val state: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Deletion> get() = Form

    internal object Form : ModelForm<Deletion>(
        "Deletion",
        needed("operation", TEXT),
        needed("resource", TEXT),
        needed("id", TEXT),
        field("name", TEXT),
        field("state", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Deletion = Deletion(
            v[0] as String,
            v[1] as String,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            extra,
        )

        override fun values(model: Deletion): Array<Any?> = arrayOf(
            model.operation,
            model.resource,
            model.id,
            model.name,
            model.state,
        )
    }
}

/** What would be deleted, in the order in which it must go. Nothing of it is deleted by asking. */
@Serializable(with = DeletionPlan.Form::class)
public data class DeletionPlan(
    /** What is below comes first, the resource itself last. */
    public val deletions: List<Deletion> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DeletionPlan> get() = Form

    internal object Form : ModelForm<DeletionPlan>(
        "DeletionPlan",
        field("deletions", list(model { Deletion.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DeletionPlan = DeletionPlan(
            v[0] as List<Deletion>? ?: emptyList(),
            extra,
        )

        override fun values(model: DeletionPlan): Array<Any?> = arrayOf(
            model.deletions,
        )
    }
}

/**
 * App needed before this one.
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp>
 */
@Serializable(with = DependableApp.Form::class)
public data class DependableApp(
    /** Type name the new app depends on. */
    public val appTypeName: String? = null,
    /** Version of that type. */
    public val appTypeVersion: String? = null,
    /** Apps whose ids may be put in `dependentIds`. */
    public val candidates: List<AppResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DependableApp> get() = Form

    internal object Form : ModelForm<DependableApp>(
        "DependableApp",
        field("appTypeName", TEXT),
        field("appTypeVersion", TEXT),
        field("candidates", list(model { AppResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DependableApp = DependableApp(
            v[0] as String?,
            v[1] as String?,
            v[2] as List<AppResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: DependableApp): Array<Any?> = arrayOf(
            model.appTypeName,
            model.appTypeVersion,
            model.candidates,
        )
    }
}

/**
 * Filter of the image list.
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
 */
@Serializable(with = DockerImageSearch.Form::class)
public data class DockerImageSearch(
    /** Framework whose images are listed. `tensorflow` or `pytorch`. */
    @get:JvmName("getTypeName") public val typeName: DockerImageSearchTypeName,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<DockerImageSearch> get() = Form

    internal object Form : ModelForm<DockerImageSearch>(
        "DockerImageSearch",
        needed("typeName", choice { DockerImageSearchTypeName(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): DockerImageSearch = DockerImageSearch(
            v[0] as DockerImageSearchTypeName,
            extra,
        )

        override fun values(model: DockerImageSearch): Array<Any?> = arrayOf(
            model.typeName,
        )
    }

    public companion object {
        /**
         * Reads it from JSON, for callers in Java, who cannot say the names of open texts.
         *
         * @param json Its fields by their names on the wire.
         * @return The model.
         */
        @JvmStatic
        public fun fromJson(json: String): DockerImageSearch = Form.parse(json)
    }
}

/**
 * Answer of [Accounts.getDetail].
 *
 * From the vendor's reference at
 * <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md>
 */
@Serializable(with = GetAccountDetailResponse.Form::class)
public data class GetAccountDetailResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Name of the account. */
    public val name: String,
    /** State of the account. */
    @get:JvmName("getStatus") public val status: AccountStatus,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** HDFS quotas, one per namespace; repeated quotas elements in XML. */
    public val quotas: List<QuotaResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAccountDetailResponse> get() = Form

    internal object Form : ModelForm<GetAccountDetailResponse>(
        "GetAccountDetailResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        needed("status", choice { AccountStatus(it) }),
        field("createdAt", TIME),
        field("quotas", list(model { QuotaResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAccountDetailResponse = GetAccountDetailResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            v[3] as String,
            v[4] as AccountStatus,
            v[5] as Timestamp?,
            v[6] as List<QuotaResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAccountDetailResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
            model.name,
            model.status,
            model.createdAt,
            model.quotas,
        )
    }
}

/**
 * Answer of [Accounts.getList].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md>
 */
@Serializable(with = GetAccountListResponse.Form::class)
public data class GetAccountListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Accounts; in XML one contents element per item, without a wrapper. */
    public val contents: List<AccountResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAccountListResponse> get() = Form

    internal object Form : ModelForm<GetAccountListResponse>(
        "GetAccountListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("total", INTEGER),
        field("contents", list(model { AccountResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAccountListResponse = GetAccountListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Long?,
            v[3] as List<AccountResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAccountListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.total,
            model.contents,
        )
    }
}

/**
 * Answer of [AiApps.getDetail].
 *
 * Documented at <https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse>
 */
@Serializable(with = GetAiAppDetailResponse.Form::class)
public data class GetAiAppDetailResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the run. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** YARN application id. */
    public val appId: String? = null,
    /** Name of the run. */
    public val name: String? = null,
    /** Name of the account that owns the run. */
    public val accountName: String? = null,
    /** YARN queue the run is in. */
    @get:JvmName("getQueueName") public val queueName: AiAppQueueName? = null,
    /** When the run was started. */
    @get:JvmName("getStartedAt") public val startedAt: Timestamp? = null,
    /**
     * When the run ended; absent or null while it runs.
     *
     * Inferred.
     */
    @get:JvmName("getFinishedAt") public val finishedAt: Timestamp? = null,
    /** How long the run has taken, in milliseconds. At most 9007199254740991. */
    public val elapsedMillis: Long? = null,
    /**
     * State of the run.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppState,
    /**
     * Result of the run.
     *
     * Inferred.
     */
    @get:JvmName("getFinalStatus") public val finalStatus: AiAppFinalStatus? = null,
    /** Containers by key. */
    public val containers: Map<String, AiAppContainer> = emptyMap(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAiAppDetailResponse> get() = Form

    internal object Form : ModelForm<GetAiAppDetailResponse>(
        "GetAiAppDetailResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
        field("appId", TEXT),
        field("name", TEXT),
        field("accountName", TEXT),
        field("queueName", choice { AiAppQueueName(it) }),
        field("startedAt", TIME),
        field("finishedAt", TIME),
        field("elapsedMillis", INTEGER),
        needed("state", choice { AppState(it) }),
        field("finalStatus", choice { AiAppFinalStatus(it) }),
        field("containers", map(model { AiAppContainer.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAiAppDetailResponse = GetAiAppDetailResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as AiAppQueueName?,
            v[7] as Timestamp?,
            v[8] as Timestamp?,
            v[9] as Long?,
            v[10] as AppState,
            v[11] as AiAppFinalStatus?,
            v[12] as Map<String, AiAppContainer>? ?: emptyMap(),
            extra,
        )

        override fun values(model: GetAiAppDetailResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
            model.appId,
            model.name,
            model.accountName,
            model.queueName,
            model.startedAt,
            model.finishedAt,
            model.elapsedMillis,
            model.state,
            model.finalStatus,
            model.containers,
        )
    }
}

/**
 * Answer of [AiApps.getList].
 *
 * Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig>
 */
@Serializable(with = GetAiAppListResponse.Form::class)
public data class GetAiAppListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Runs. */
    public val contents: List<AiAppResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAiAppListResponse> get() = Form

    internal object Form : ModelForm<GetAiAppListResponse>(
        "GetAiAppListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("contents", list(model { AiAppResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAiAppListResponse = GetAiAppListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as List<AiAppResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAiAppListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.contents,
        )
    }
}

/**
 * Answer of [AiWorkspaces.getConfigurationList].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
 */
@Serializable(with = GetAiWorkspaceConfigurationListResponse.Form::class)
public data class GetAiWorkspaceConfigurationListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Settings versions. */
    public val contents: List<AiWorkspaceConfig> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAiWorkspaceConfigurationListResponse> get() = Form

    internal object Form : ModelForm<GetAiWorkspaceConfigurationListResponse>(
        "GetAiWorkspaceConfigurationListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("total", INTEGER),
        field("contents", list(model { AiWorkspaceConfig.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAiWorkspaceConfigurationListResponse = GetAiWorkspaceConfigurationListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Long?,
            v[3] as List<AiWorkspaceConfig>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAiWorkspaceConfigurationListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.total,
            model.contents,
        )
    }
}

/**
 * Answer of [AiWorkspaces.getDetail].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
 */
@Serializable(with = GetAiWorkspaceDetailResponse.Form::class)
public data class GetAiWorkspaceDetailResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the workspace. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Name of the workspace. */
    public val name: String,
    /** Id of the account that owns the workspace. 1 to 22 characters; letters and digits. */
    public val accountId: String? = null,
    /** Name of the owning account. */
    public val accountName: String? = null,
    /** Free text. */
    public val description: String? = null,
    /** Docker image and its version. */
    public val imageVersion: String? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** When its settings last changed. */
    @get:JvmName("getModifiedAt") public val modifiedAt: Timestamp? = null,
    /** Settings versions. */
    public val contents: List<AiWorkspaceConfig> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAiWorkspaceDetailResponse> get() = Form

    internal object Form : ModelForm<GetAiWorkspaceDetailResponse>(
        "GetAiWorkspaceDetailResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
        needed("name", TEXT),
        field("accountId", TEXT),
        field("accountName", TEXT),
        field("description", TEXT),
        field("imageVersion", TEXT),
        field("createdAt", TIME),
        field("modifiedAt", TIME),
        field("contents", list(model { AiWorkspaceConfig.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAiWorkspaceDetailResponse = GetAiWorkspaceDetailResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            v[3] as String,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as Timestamp?,
            v[9] as Timestamp?,
            v[10] as List<AiWorkspaceConfig>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAiWorkspaceDetailResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
            model.name,
            model.accountId,
            model.accountName,
            model.description,
            model.imageVersion,
            model.createdAt,
            model.modifiedAt,
            model.contents,
        )
    }
}

/**
 * Answer of [AiWorkspaces.getDockerImageList].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
 */
@Serializable(with = GetAiWorkspaceDockerImageListResponse.Form::class)
public data class GetAiWorkspaceDockerImageListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Images by group; keys are not documented. */
    public val dockerImages: Map<String, List<String>> = emptyMap(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAiWorkspaceDockerImageListResponse> get() = Form

    internal object Form : ModelForm<GetAiWorkspaceDockerImageListResponse>(
        "GetAiWorkspaceDockerImageListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("dockerImages", map(list(TEXT))),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAiWorkspaceDockerImageListResponse = GetAiWorkspaceDockerImageListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Map<String, List<String>>? ?: emptyMap(),
            extra,
        )

        override fun values(model: GetAiWorkspaceDockerImageListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.dockerImages,
        )
    }
}

/**
 * Answer of [AiWorkspaces.getList].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
 */
@Serializable(with = GetAiWorkspaceListResponse.Form::class)
public data class GetAiWorkspaceListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Workspaces. */
    public val contents: List<AiWorkspaceResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAiWorkspaceListResponse> get() = Form

    internal object Form : ModelForm<GetAiWorkspaceListResponse>(
        "GetAiWorkspaceListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("total", INTEGER),
        field("contents", list(model { AiWorkspaceResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAiWorkspaceListResponse = GetAiWorkspaceListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Long?,
            v[3] as List<AiWorkspaceResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAiWorkspaceListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.total,
            model.contents,
        )
    }
}

/**
 * Answer of [Apps.getAppBasicSetting].
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse>
 */
@Serializable(with = GetAppBasicSettingResponse.Form::class)
public data class GetAppBasicSettingResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** YARN template of the app. Text that looks like JSON but does not always parse. */
    public val template: String,
    /** The kind of app that must run before this one, with the apps that can serve; absent if none is needed. */
    public val dependableApp: DependableApp? = null,
    /** vCPUs for the application master. */
    public val appMasterCpuCount: Long,
    /** Memory in MB for the application master. */
    public val appMasterMemoryMb: Long,
    /**
     * Shared YARN queues: one or many.
     *
     * Inferred.
     */
    public val publicQueueNames: List<String> = emptyList(),
    /**
     * YARN queues of the user: one or many.
     *
     * Inferred.
     */
    public val privateQueueNames: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAppBasicSettingResponse> get() = Form

    internal object Form : ModelForm<GetAppBasicSettingResponse>(
        "GetAppBasicSettingResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("template", TEXT),
        field("dependableApp", model { DependableApp.Form }),
        needed("appMasterCpuCount", INTEGER),
        needed("appMasterMemoryMb", INTEGER),
        field("publicQueueNames", TEXTS),
        field("privateQueueNames", TEXTS),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAppBasicSettingResponse = GetAppBasicSettingResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            v[3] as DependableApp?,
            v[4] as Long,
            v[5] as Long,
            v[6] as List<String>? ?: emptyList(),
            v[7] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAppBasicSettingResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.template,
            model.dependableApp,
            model.appMasterCpuCount,
            model.appMasterMemoryMb,
            model.publicQueueNames,
            model.privateQueueNames,
        )
    }
}

/**
 * Answer of [Apps.getDetail].
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse>
 */
@Serializable(with = GetAppDetailResponse.Form::class)
public data class GetAppDetailResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String,
    /** Id of the app again; equal to `id` in the samples. */
    public val appId: String? = null,
    /** Name of the app. */
    public val name: String? = null,
    /** Type of the app. At most 60 characters. */
    public val appTypeId: String? = null,
    /** Revision of the app configuration. */
    public val version: String? = null,
    /** Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds. */
    public val lifetime: String? = null,
    /** YARN queue the app runs in. At most 60 characters. */
    @get:JvmName("getQueueName") public val queueName: AppQueueName? = null,
    /** Free text given at creation. */
    public val description: String? = null,
    /**
     * State of the app.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppState,
    /** Addresses of the web pages of the app, by name. */
    public val links: Map<String, String> = emptyMap(),
    /** Components of the app. */
    public val components: List<AppComponentResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAppDetailResponse> get() = Form

    internal object Form : ModelForm<GetAppDetailResponse>(
        "GetAppDetailResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
        field("appId", TEXT),
        field("name", TEXT),
        field("appTypeId", TEXT),
        field("version", TEXT),
        field("lifetime", TEXT),
        field("queueName", choice { AppQueueName(it) }),
        field("description", TEXT),
        needed("state", choice { AppState(it) }),
        field("links", map(TEXT)),
        field("components", list(model { AppComponentResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAppDetailResponse = GetAppDetailResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as AppQueueName?,
            v[9] as String?,
            v[10] as AppState,
            v[11] as Map<String, String>? ?: emptyMap(),
            v[12] as List<AppComponentResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAppDetailResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
            model.appId,
            model.name,
            model.appTypeId,
            model.version,
            model.lifetime,
            model.queueName,
            model.description,
            model.state,
            model.links,
            model.components,
        )
    }
}

/**
 * Answer of [Apps.getList].
 *
 * See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse>
 */
@Serializable(with = GetAppListResponse.Form::class)
public data class GetAppListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Apps. */
    public val contents: List<AppResponse> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAppListResponse> get() = Form

    internal object Form : ModelForm<GetAppListResponse>(
        "GetAppListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("total", INTEGER),
        field("contents", list(model { AppResponse.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAppListResponse = GetAppListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Long?,
            v[3] as List<AppResponse>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAppListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.total,
            model.contents,
        )
    }
}

/**
 * Answer of [Apps.getAppTypeIdList].
 *
 * See <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
 */
@Serializable(with = GetAppTypeIdListResponse.Form::class)
public data class GetAppTypeIdListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** App type ids. */
    public val contents: List<String> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAppTypeIdListResponse> get() = Form

    internal object Form : ModelForm<GetAppTypeIdListResponse>(
        "GetAppTypeIdListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("contents", list(TEXT)),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAppTypeIdListResponse = GetAppTypeIdListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as List<String>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetAppTypeIdListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.contents,
        )
    }
}

/**
 * Answer of [Apps.getAppTypeTemplate].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
 */
@Serializable(with = GetAppTypeTemplateResponse.Form::class)
public data class GetAppTypeTemplateResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /**
     * YARN template of the app type. Text that looks like JSON but does not always parse; placeholders such as
     * `${USER}` stay as they are.
     */
    public val template: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetAppTypeTemplateResponse> get() = Form

    internal object Form : ModelForm<GetAppTypeTemplateResponse>(
        "GetAppTypeTemplateResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("template", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetAppTypeTemplateResponse = GetAppTypeTemplateResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: GetAppTypeTemplateResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.template,
        )
    }
}

/**
 * Answer of [Notebooks.getLoginKeyList].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
 */
@Serializable(with = GetLoginKeyListResponse.Form::class)
public data class GetLoginKeyListResponse(
    /** The login keys. */
    public val contents: List<NotebookLoginKey> = emptyList(),
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetLoginKeyListResponse> get() = Form

    internal object Form : ModelForm<GetLoginKeyListResponse>(
        "GetLoginKeyListResponse",
        field("contents", list(model { NotebookLoginKey.Form })),
        field("message", TEXT),
        field("success", BOOLEAN),
        field("total", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetLoginKeyListResponse = GetLoginKeyListResponse(
            v[0] as List<NotebookLoginKey>? ?: emptyList(),
            v[1] as String?,
            v[2] as Boolean?,
            v[3] as Long?,
            extra,
        )

        override fun values(model: GetLoginKeyListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.message,
            model.success,
            model.total,
        )
    }
}

/**
 * Answer of [Notebooks.getDetail].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
 */
@Serializable(with = GetNotebookDetailResponse.Form::class)
public data class GetNotebookDetailResponse(
    /** Name of the access control group. */
    public val acgName: String? = null,
    /** Number of the access control group. */
    public val acgNo: Long? = null,
    /** Extra block storage, if any. */
    public val additionalStorage: NotebookAdditionalStorage? = null,
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Address of the web page of the notebook. */
    public val domain: String? = null,
    /** Id of the notebook. */
    public val id: String,
    /** Name of the login key. */
    public val loginKeyName: String? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Name of the notebook. */
    public val name: String,
    /** Size of the server in words. */
    public val serverDesc: String? = null,
    /** Name to log in with over SSH. */
    public val sshAccount: String? = null,
    /**
     * State of the notebook.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: NotebookState,
    /** Name of the subnet. */
    public val subnetName: String? = null,
    /** Number of the subnet. */
    public val subnetNo: Long? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Name of the notebook type. */
    public val typeName: String? = null,
    /** Settings of the notebook. */
    public val userConfigurations: List<NotebookUserConfiguration> = emptyList(),
    /** Name of the VPC. */
    public val vpcName: String? = null,
    /** Number of the VPC. */
    public val vpcNo: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetNotebookDetailResponse> get() = Form

    internal object Form : ModelForm<GetNotebookDetailResponse>(
        "GetNotebookDetailResponse",
        field("acgName", TEXT),
        field("acgNo", INTEGER),
        field("additionalStorage", model { NotebookAdditionalStorage.Form }),
        field("createdAt", TIME),
        field("domain", TEXT),
        needed("id", TEXT),
        field("loginKeyName", TEXT),
        field("message", TEXT),
        needed("name", TEXT),
        field("serverDesc", TEXT),
        field("sshAccount", TEXT),
        needed("state", choice { NotebookState(it) }),
        field("subnetName", TEXT),
        field("subnetNo", INTEGER),
        field("success", BOOLEAN),
        field("typeName", TEXT),
        field("userConfigurations", list(model { NotebookUserConfiguration.Form })),
        field("vpcName", TEXT),
        field("vpcNo", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetNotebookDetailResponse = GetNotebookDetailResponse(
            v[0] as String?,
            v[1] as Long?,
            v[2] as NotebookAdditionalStorage?,
            v[3] as Timestamp?,
            v[4] as String?,
            v[5] as String,
            v[6] as String?,
            v[7] as String?,
            v[8] as String,
            v[9] as String?,
            v[10] as String?,
            v[11] as NotebookState,
            v[12] as String?,
            v[13] as Long?,
            v[14] as Boolean?,
            v[15] as String?,
            v[16] as List<NotebookUserConfiguration>? ?: emptyList(),
            v[17] as String?,
            v[18] as Long?,
            extra,
        )

        override fun values(model: GetNotebookDetailResponse): Array<Any?> = arrayOf(
            model.acgName,
            model.acgNo,
            model.additionalStorage,
            model.createdAt,
            model.domain,
            model.id,
            model.loginKeyName,
            model.message,
            model.name,
            model.serverDesc,
            model.sshAccount,
            model.state,
            model.subnetName,
            model.subnetNo,
            model.success,
            model.typeName,
            model.userConfigurations,
            model.vpcName,
            model.vpcNo,
        )
    }
}

/**
 * Answer of [Notebooks.getList].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
 */
@Serializable(with = GetNotebookListResponse.Form::class)
public data class GetNotebookListResponse(
    /** Notebooks. */
    public val contents: List<NotebookSummary> = emptyList(),
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetNotebookListResponse> get() = Form

    internal object Form : ModelForm<GetNotebookListResponse>(
        "GetNotebookListResponse",
        field("contents", list(model { NotebookSummary.Form })),
        field("message", TEXT),
        field("success", BOOLEAN),
        field("total", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetNotebookListResponse = GetNotebookListResponse(
            v[0] as List<NotebookSummary>? ?: emptyList(),
            v[1] as String?,
            v[2] as Boolean?,
            v[3] as Long?,
            extra,
        )

        override fun values(model: GetNotebookListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.message,
            model.success,
            model.total,
        )
    }
}

/**
 * Answer of [Notebooks.getUserConfigurationSpecList].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
 */
@Serializable(with = GetNotebookUserConfigurationSpecListResponse.Form::class)
public data class GetNotebookUserConfigurationSpecListResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** The settings. */
    public val userConfigurationSpecs: List<NotebookUserConfigurationSpec> = emptyList(),
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetNotebookUserConfigurationSpecListResponse> get() = Form

    internal object Form : ModelForm<GetNotebookUserConfigurationSpecListResponse>(
        "GetNotebookUserConfigurationSpecListResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("userConfigurationSpecs", list(model { NotebookUserConfigurationSpec.Form })),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetNotebookUserConfigurationSpecListResponse = GetNotebookUserConfigurationSpecListResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as List<NotebookUserConfigurationSpec>? ?: emptyList(),
            extra,
        )

        override fun values(model: GetNotebookUserConfigurationSpecListResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.userConfigurationSpecs,
        )
    }
}

/**
 * Answer of [Notebooks.getServerTypeList].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
 */
@Serializable(with = GetServerTypeListResponse.Form::class)
public data class GetServerTypeListResponse(
    /** Server types. */
    public val contents: List<NotebookServerType> = emptyList(),
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetServerTypeListResponse> get() = Form

    internal object Form : ModelForm<GetServerTypeListResponse>(
        "GetServerTypeListResponse",
        field("contents", list(model { NotebookServerType.Form })),
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetServerTypeListResponse = GetServerTypeListResponse(
            v[0] as List<NotebookServerType>? ?: emptyList(),
            v[1] as String?,
            v[2] as Boolean?,
            extra,
        )

        override fun values(model: GetServerTypeListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.message,
            model.success,
        )
    }
}

/**
 * Answer of [Notebooks.getSubnetDetail].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
 */
@Serializable(with = GetSubnetDetailResponse.Form::class)
public data class GetSubnetDetailResponse(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Whether the subnet is public. */
    public val isPublic: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** State of the subnet. */
    @get:JvmName("getState") public val state: GetSubnetDetailState? = null,
    /** Range of addresses. */
    public val subnet: String? = null,
    /** Name of the subnet. */
    public val subnetName: String? = null,
    /** Number of the subnet. */
    public val subnetNo: Long,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Name of the VPC. */
    public val vpcName: String? = null,
    /** Number of the VPC. */
    public val vpcNo: Long? = null,
    /** Name of the zone. */
    public val zoneName: String? = null,
    /** Number of the zone; KR-2 is 3 in the samples. */
    public val zoneNo: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetSubnetDetailResponse> get() = Form

    internal object Form : ModelForm<GetSubnetDetailResponse>(
        "GetSubnetDetailResponse",
        field("createdAt", TIME),
        field("isPublic", BOOLEAN),
        field("message", TEXT),
        field("state", choice { GetSubnetDetailState(it) }),
        field("subnet", TEXT),
        field("subnetName", TEXT),
        needed("subnetNo", INTEGER),
        field("success", BOOLEAN),
        field("vpcName", TEXT),
        field("vpcNo", INTEGER),
        field("zoneName", TEXT),
        field("zoneNo", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetSubnetDetailResponse = GetSubnetDetailResponse(
            v[0] as Timestamp?,
            v[1] as Boolean?,
            v[2] as String?,
            v[3] as GetSubnetDetailState?,
            v[4] as String?,
            v[5] as String?,
            v[6] as Long,
            v[7] as Boolean?,
            v[8] as String?,
            v[9] as Long?,
            v[10] as String?,
            v[11] as Long?,
            extra,
        )

        override fun values(model: GetSubnetDetailResponse): Array<Any?> = arrayOf(
            model.createdAt,
            model.isPublic,
            model.message,
            model.state,
            model.subnet,
            model.subnetName,
            model.subnetNo,
            model.success,
            model.vpcName,
            model.vpcNo,
            model.zoneName,
            model.zoneNo,
        )
    }
}

/**
 * Answer of [Notebooks.getSubnetList].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
 */
@Serializable(with = GetSubnetListResponse.Form::class)
public data class GetSubnetListResponse(
    /** Subnets. */
    public val contents: List<NotebookSubnet> = emptyList(),
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetSubnetListResponse> get() = Form

    internal object Form : ModelForm<GetSubnetListResponse>(
        "GetSubnetListResponse",
        field("contents", list(model { NotebookSubnet.Form })),
        field("message", TEXT),
        field("success", BOOLEAN),
        field("total", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetSubnetListResponse = GetSubnetListResponse(
            v[0] as List<NotebookSubnet>? ?: emptyList(),
            v[1] as String?,
            v[2] as Boolean?,
            v[3] as Long?,
            extra,
        )

        override fun values(model: GetSubnetListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.message,
            model.success,
            model.total,
        )
    }
}

/**
 * Answer of [Notebooks.getTypeList].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
 */
@Serializable(with = GetTypeListResponse.Form::class)
public data class GetTypeListResponse(
    /** Types. */
    public val contents: List<NotebookType> = emptyList(),
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetTypeListResponse> get() = Form

    internal object Form : ModelForm<GetTypeListResponse>(
        "GetTypeListResponse",
        field("contents", list(model { NotebookType.Form })),
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetTypeListResponse = GetTypeListResponse(
            v[0] as List<NotebookType>? ?: emptyList(),
            v[1] as String?,
            v[2] as Boolean?,
            extra,
        )

        override fun values(model: GetTypeListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.message,
            model.success,
        )
    }
}

/**
 * Answer of [Notebooks.getVpcDetail].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
 */
@Serializable(with = GetVpcDetailResponse.Form::class)
public data class GetVpcDetailResponse(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Range of addresses, for example 172.16.0.0/16. */
    public val ipv4Cidr: String? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Number of the region. */
    public val regionNo: Long? = null,
    /**
     * State of the VPC.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: GetVpcDetailState? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Name of the VPC. */
    public val vpcName: String? = null,
    /** Number of the VPC. */
    public val vpcNo: Long,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetVpcDetailResponse> get() = Form

    internal object Form : ModelForm<GetVpcDetailResponse>(
        "GetVpcDetailResponse",
        field("createdAt", TIME),
        field("ipv4Cidr", TEXT),
        field("message", TEXT),
        field("regionNo", INTEGER),
        field("state", choice { GetVpcDetailState(it) }),
        field("success", BOOLEAN),
        field("vpcName", TEXT),
        needed("vpcNo", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetVpcDetailResponse = GetVpcDetailResponse(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as String?,
            v[3] as Long?,
            v[4] as GetVpcDetailState?,
            v[5] as Boolean?,
            v[6] as String?,
            v[7] as Long,
            extra,
        )

        override fun values(model: GetVpcDetailResponse): Array<Any?> = arrayOf(
            model.createdAt,
            model.ipv4Cidr,
            model.message,
            model.regionNo,
            model.state,
            model.success,
            model.vpcName,
            model.vpcNo,
        )
    }
}

/**
 * Answer of [Notebooks.getVpcList].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
 */
@Serializable(with = GetVpcListResponse.Form::class)
public data class GetVpcListResponse(
    /** VPCs. */
    public val contents: List<NotebookVpc> = emptyList(),
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Number of items. */
    public val total: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<GetVpcListResponse> get() = Form

    internal object Form : ModelForm<GetVpcListResponse>(
        "GetVpcListResponse",
        field("contents", list(model { NotebookVpc.Form })),
        field("message", TEXT),
        field("success", BOOLEAN),
        field("total", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): GetVpcListResponse = GetVpcListResponse(
            v[0] as List<NotebookVpc>? ?: emptyList(),
            v[1] as String?,
            v[2] as Boolean?,
            v[3] as Long?,
            extra,
        )

        override fun values(model: GetVpcListResponse): Array<Any?> = arrayOf(
            model.contents,
            model.message,
            model.success,
            model.total,
        )
    }
}

/**
 * Answer of [AiApps.kill].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
 */
@Serializable(with = KillAiAppResponse.Form::class)
public data class KillAiAppResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the run. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KillAiAppResponse> get() = Form

    internal object Form : ModelForm<KillAiAppResponse>(
        "KillAiAppResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KillAiAppResponse = KillAiAppResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: KillAiAppResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.killContainer].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
 */
@Serializable(with = KillAppContainerResponse.Form::class)
public data class KillAppContainerResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KillAppContainerResponse> get() = Form

    internal object Form : ModelForm<KillAppContainerResponse>(
        "KillAppContainerResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KillAppContainerResponse = KillAppContainerResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: KillAppContainerResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.killMaster].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
 */
@Serializable(with = KillAppMasterResponse.Form::class)
public data class KillAppMasterResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<KillAppMasterResponse> get() = Form

    internal object Form : ModelForm<KillAppMasterResponse>(
        "KillAppMasterResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): KillAppMasterResponse = KillAppMasterResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: KillAppMasterResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Extra block storage of a notebook.
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
 */
@Serializable(with = NotebookAdditionalStorage.Form::class)
public data class NotebookAdditionalStorage(
    /** Size in GB. */
    public val storageGb: Long? = null,
    /** Kind of block storage. `SSD` or `HDD`. */
    @get:JvmName("getStorageType") public val storageType: NotebookStorageType? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookAdditionalStorage> get() = Form

    internal object Form : ModelForm<NotebookAdditionalStorage>(
        "NotebookAdditionalStorage",
        field("storageGB", INTEGER),
        field("storageType", choice { NotebookStorageType(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookAdditionalStorage = NotebookAdditionalStorage(
            v[0] as Long?,
            v[1] as NotebookStorageType?,
            extra,
        )

        override fun values(model: NotebookAdditionalStorage): Array<Any?> = arrayOf(
            model.storageGb,
            model.storageType,
        )
    }
}

/**
 * A login key.
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
 */
@Serializable(with = NotebookLoginKey.Form::class)
public data class NotebookLoginKey(
    /** When the key was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Fingerprint of the key. */
    public val fingerprint: String? = null,
    /** Name of the login key. */
    public val loginKeyName: String,
    /** The public key, in the form of OpenSSH. */
    public val publicKey: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookLoginKey> get() = Form

    internal object Form : ModelForm<NotebookLoginKey>(
        "NotebookLoginKey",
        field("createdAt", TIME),
        field("fingerprint", TEXT),
        needed("loginKeyName", TEXT),
        field("publicKey", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookLoginKey = NotebookLoginKey(
            v[0] as Timestamp?,
            v[1] as String?,
            v[2] as String,
            v[3] as String?,
            extra,
        )

        override fun values(model: NotebookLoginKey): Array<Any?> = arrayOf(
            model.createdAt,
            model.fingerprint,
            model.loginKeyName,
            model.publicKey,
        )
    }
}

/**
 * A server size.
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
 */
@Serializable(with = NotebookServerType.Form::class)
public data class NotebookServerType(
    /** The size in words: vCPU, memory, disk. */
    public val serverDesc: String? = null,
    /** Code of the server size. */
    public val serverTypeCode: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookServerType> get() = Form

    internal object Form : ModelForm<NotebookServerType>(
        "NotebookServerType",
        field("serverDesc", TEXT),
        needed("serverTypeCode", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookServerType = NotebookServerType(
            v[0] as String?,
            v[1] as String,
            extra,
        )

        override fun values(model: NotebookServerType): Array<Any?> = arrayOf(
            model.serverDesc,
            model.serverTypeCode,
        )
    }
}

/**
 * Subnet a notebook may live in.
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
 */
@Serializable(with = NotebookSubnet.Form::class)
public data class NotebookSubnet(
    /** Whether the subnet is public. */
    public val isPublic: Boolean? = null,
    /** Name of the subnet. */
    public val subnetName: String? = null,
    /** Number of the subnet. */
    public val subnetNo: Long,
    /** Name of the zone. */
    public val zoneName: String? = null,
    /** Number of the zone; KR-2 is 3 in the samples. */
    public val zoneNo: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookSubnet> get() = Form

    internal object Form : ModelForm<NotebookSubnet>(
        "NotebookSubnet",
        field("isPublic", BOOLEAN),
        field("subnetName", TEXT),
        needed("subnetNo", INTEGER),
        field("zoneName", TEXT),
        field("zoneNo", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookSubnet = NotebookSubnet(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as Long,
            v[3] as String?,
            v[4] as Long?,
            extra,
        )

        override fun values(model: NotebookSubnet): Array<Any?> = arrayOf(
            model.isPublic,
            model.subnetName,
            model.subnetNo,
            model.zoneName,
            model.zoneNo,
        )
    }
}

/**
 * A notebook in a list.
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
 */
@Serializable(with = NotebookSummary.Form::class)
public data class NotebookSummary(
    /** When it was created. */
    @get:JvmName("getCreatedAt") public val createdAt: Timestamp? = null,
    /** Id of the notebook. */
    public val id: String,
    /** Name of the notebook. */
    public val name: String,
    /** Size of the server in words. */
    public val serverDesc: String? = null,
    /**
     * State of the notebook.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: NotebookState? = null,
    /** Name of the subnet. */
    public val subnetName: String? = null,
    /** Number of the subnet. */
    public val subnetNo: Long? = null,
    /** Name of the notebook type. */
    public val typeName: String? = null,
    /** Name of the VPC. */
    public val vpcName: String? = null,
    /** Number of the VPC. */
    public val vpcNo: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookSummary> get() = Form

    internal object Form : ModelForm<NotebookSummary>(
        "NotebookSummary",
        field("createdAt", TIME),
        needed("id", TEXT),
        needed("name", TEXT),
        field("serverDesc", TEXT),
        field("state", choice { NotebookState(it) }),
        field("subnetName", TEXT),
        field("subnetNo", INTEGER),
        field("typeName", TEXT),
        field("vpcName", TEXT),
        field("vpcNo", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookSummary = NotebookSummary(
            v[0] as Timestamp?,
            v[1] as String,
            v[2] as String,
            v[3] as String?,
            v[4] as NotebookState?,
            v[5] as String?,
            v[6] as Long?,
            v[7] as String?,
            v[8] as String?,
            v[9] as Long?,
            extra,
        )

        override fun values(model: NotebookSummary): Array<Any?> = arrayOf(
            model.createdAt,
            model.id,
            model.name,
            model.serverDesc,
            model.state,
            model.subnetName,
            model.subnetNo,
            model.typeName,
            model.vpcName,
            model.vpcNo,
        )
    }
}

/**
 * A notebook type.
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
 */
@Serializable(with = NotebookType.Form::class)
public data class NotebookType(
    /** Code of the type. */
    public val typeCode: String,
    /** Name of the type. */
    public val typeName: String,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookType> get() = Form

    internal object Form : ModelForm<NotebookType>(
        "NotebookType",
        needed("typeCode", TEXT),
        needed("typeName", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookType = NotebookType(
            v[0] as String,
            v[1] as String,
            extra,
        )

        override fun values(model: NotebookType): Array<Any?> = arrayOf(
            model.typeCode,
            model.typeName,
        )
    }
}

/**
 * One setting of an existing notebook.
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
 */
@Serializable(with = NotebookUserConfiguration.Form::class)
public data class NotebookUserConfiguration(
    /** Component that the setting belongs to. */
    public val componentName: String? = null,
    /** What the setting is for. */
    public val description: String? = null,
    /** Whether the value is a secret. */
    public val isMasking: Boolean? = null,
    /** Name of the setting. */
    public val name: String? = null,
    /** The pattern in words. */
    public val regexpDescription: String? = null,
    /** Pattern that a value must match. */
    public val regularExpression: String? = null,
    /** Value in force; empty where the service hides it. */
    public val value: Secret? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookUserConfiguration> get() = Form

    internal object Form : ModelForm<NotebookUserConfiguration>(
        "NotebookUserConfiguration",
        field("componentName", TEXT),
        field("description", TEXT),
        field("isMasking", BOOLEAN),
        field("name", TEXT),
        field("regexpDescription", TEXT),
        field("regularExpression", TEXT),
        field("value", SECRET),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookUserConfiguration = NotebookUserConfiguration(
            v[0] as String?,
            v[1] as String?,
            v[2] as Boolean?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as Secret?,
            extra,
        )

        override fun values(model: NotebookUserConfiguration): Array<Any?> = arrayOf(
            model.componentName,
            model.description,
            model.isMasking,
            model.name,
            model.regexpDescription,
            model.regularExpression,
            model.value,
        )
    }
}

/**
 * One setting a notebook type accepts.
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
 */
@Serializable(with = NotebookUserConfigurationSpec.Form::class)
public data class NotebookUserConfigurationSpec(
    /** Name of the setting. */
    public val name: String? = null,
    /** Value in force, or an empty text. */
    public val value: Secret? = null,
    /** Component that the setting belongs to. */
    public val componentName: String? = null,
    /** Pattern that a value must match. */
    public val regularExpression: String? = null,
    /** Whether the value is a secret. */
    public val isMasking: Boolean? = null,
    /** Whether [Notebooks.create] needs it. */
    public val isMandatory: Boolean? = null,
    /**
     * What the setting is for.
     *
     * Inferred.
     */
    public val description: String? = null,
    /**
     * The pattern in words.
     *
     * Inferred.
     */
    public val regexpDescription: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookUserConfigurationSpec> get() = Form

    internal object Form : ModelForm<NotebookUserConfigurationSpec>(
        "NotebookUserConfigurationSpec",
        field("name", TEXT),
        field("value", SECRET),
        field("componentName", TEXT),
        field("regularExpression", TEXT),
        field("isMasking", BOOLEAN),
        field("isMandatory", BOOLEAN),
        field("description", TEXT),
        field("regexpDescription", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookUserConfigurationSpec = NotebookUserConfigurationSpec(
            v[0] as String?,
            v[1] as Secret?,
            v[2] as String?,
            v[3] as String?,
            v[4] as Boolean?,
            v[5] as Boolean?,
            v[6] as String?,
            v[7] as String?,
            extra,
        )

        override fun values(model: NotebookUserConfigurationSpec): Array<Any?> = arrayOf(
            model.name,
            model.value,
            model.componentName,
            model.regularExpression,
            model.isMasking,
            model.isMandatory,
            model.description,
            model.regexpDescription,
        )
    }
}

/**
 * One notebook setting supplied by the caller.
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
 */
@Serializable(with = NotebookUserConfigurationValue.Form::class)
public data class NotebookUserConfigurationValue(
    /** Component the setting belongs to. */
    @get:JvmName("getComponentName") public val componentName: NotebookUserConfigurationValueComponentName? = null,
    /** Name of the setting. */
    @get:JvmName("getName") public val name: NotebookUserConfigurationValueName? = null,
    /** Value of the setting: an access password, an access key or a secret key. */
    public val value: Secret? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookUserConfigurationValue> get() = Form

    internal object Form : ModelForm<NotebookUserConfigurationValue>(
        "NotebookUserConfigurationValue",
        field("componentName", choice { NotebookUserConfigurationValueComponentName(it) }),
        field("name", choice { NotebookUserConfigurationValueName(it) }),
        field("value", SECRET),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookUserConfigurationValue = NotebookUserConfigurationValue(
            v[0] as NotebookUserConfigurationValueComponentName?,
            v[1] as NotebookUserConfigurationValueName?,
            v[2] as Secret?,
            extra,
        )

        override fun values(model: NotebookUserConfigurationValue): Array<Any?> = arrayOf(
            model.componentName,
            model.name,
            model.value,
        )
    }

    public companion object {
        /**
         * Reads it from JSON, for callers in Java, who cannot say the names of open texts.
         *
         * @param json Its fields by their names on the wire.
         * @return The model.
         */
        @JvmStatic
        public fun fromJson(json: String): NotebookUserConfigurationValue = Form.parse(json)
    }
}

/**
 * VPC a notebook may live in.
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
 */
@Serializable(with = NotebookVpc.Form::class)
public data class NotebookVpc(
    /** Number of the region. */
    public val regionNo: Long? = null,
    /** Name of the VPC. */
    public val vpcName: String? = null,
    /** Number of the VPC. */
    public val vpcNo: Long,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<NotebookVpc> get() = Form

    internal object Form : ModelForm<NotebookVpc>(
        "NotebookVpc",
        field("regionNo", INTEGER),
        field("vpcName", TEXT),
        needed("vpcNo", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): NotebookVpc = NotebookVpc(
            v[0] as Long?,
            v[1] as String?,
            v[2] as Long,
            extra,
        )

        override fun values(model: NotebookVpc): Array<Any?> = arrayOf(
            model.regionNo,
            model.vpcName,
            model.vpcNo,
        )
    }
}

/**
 * Cut of a list.
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
 */
@Serializable(with = Paging.Form::class)
public data class Paging @JvmOverloads public constructor(
    /** How many rows to return at most. At least 1. */
    public val limit: Long? = null,
    /**
     * How many rows to skip. At least 0.
     *
     * Inferred.
     */
    public val offset: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<Paging> get() = Form

    internal object Form : ModelForm<Paging>(
        "Paging",
        field("limit", INTEGER),
        field("offset", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): Paging = Paging(
            v[0] as Long?,
            v[1] as Long?,
            extra,
        )

        override fun values(model: Paging): Array<Any?> = arrayOf(
            model.limit,
            model.offset,
        )
    }
}

/**
 * Storage quota of one HDFS namespace.
 *
 * From the vendor's reference at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse>
 */
@Serializable(with = QuotaResponse.Form::class)
public data class QuotaResponse(
    /** Namespace that the quota is for. `koya` or `tata`. */
    @get:JvmName("getNamespace") public val namespace: HdfsNamespace,
    /** Limit of the number of files, in millions; 1 by default. */
    public val fileCountMillion: Long? = null,
    /** Limit of space in TB; 200 by default. */
    public val spaceTb: Long,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<QuotaResponse> get() = Form

    internal object Form : ModelForm<QuotaResponse>(
        "QuotaResponse",
        needed("namespace", choice { HdfsNamespace(it) }),
        field("fileCountMillion", INTEGER),
        needed("spaceTb", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): QuotaResponse = QuotaResponse(
            v[0] as HdfsNamespace,
            v[1] as Long?,
            v[2] as Long,
            extra,
        )

        override fun values(model: QuotaResponse): Array<Any?> = arrayOf(
            model.namespace,
            model.fileCountMillion,
            model.spaceTb,
        )
    }
}

/**
 * Answer of [Accounts.resetKerberosKeytab].
 *
 * Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
 */
@Serializable(with = ResetAccountKerberosKeytabResponse.Form::class)
public data class ResetAccountKerberosKeytabResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResetAccountKerberosKeytabResponse> get() = Form

    internal object Form : ModelForm<ResetAccountKerberosKeytabResponse>(
        "ResetAccountKerberosKeytabResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResetAccountKerberosKeytabResponse = ResetAccountKerberosKeytabResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: ResetAccountKerberosKeytabResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Accounts.resetPassword].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
 */
@Serializable(with = ResetAccountPasswordResponse.Form::class)
public data class ResetAccountPasswordResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ResetAccountPasswordResponse> get() = Form

    internal object Form : ModelForm<ResetAccountPasswordResponse>(
        "ResetAccountPasswordResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ResetAccountPasswordResponse = ResetAccountPasswordResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: ResetAccountPasswordResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Notebooks.restart].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
 */
@Serializable(with = RestartNotebookResponse.Form::class)
public data class RestartNotebookResponse(
    /** Id of the notebook. */
    public val id: String? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<RestartNotebookResponse> get() = Form

    internal object Form : ModelForm<RestartNotebookResponse>(
        "RestartNotebookResponse",
        field("id", TEXT),
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): RestartNotebookResponse = RestartNotebookResponse(
            v[0] as String?,
            v[1] as String?,
            v[2] as Boolean?,
            extra,
        )

        override fun values(model: RestartNotebookResponse): Array<Any?> = arrayOf(
            model.id,
            model.message,
            model.success,
        )
    }
}

/**
 * Answer of [Accounts.setQuota].
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
 */
@Serializable(with = SetAccountQuotaResponse.Form::class)
public data class SetAccountQuotaResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the account. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SetAccountQuotaResponse> get() = Form

    internal object Form : ModelForm<SetAccountQuotaResponse>(
        "SetAccountQuotaResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SetAccountQuotaResponse = SetAccountQuotaResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: SetAccountQuotaResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [AiWorkspaces.setConfiguration].
 *
 * Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration>
 */
@Serializable(with = SetAiWorkspaceConfigurationResponse.Form::class)
public data class SetAiWorkspaceConfigurationResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the workspace. 1 to 22 characters; letters and digits. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SetAiWorkspaceConfigurationResponse> get() = Form

    internal object Form : ModelForm<SetAiWorkspaceConfigurationResponse>(
        "SetAiWorkspaceConfigurationResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SetAiWorkspaceConfigurationResponse = SetAiWorkspaceConfigurationResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: SetAiWorkspaceConfigurationResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.setContainerCount].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
 */
@Serializable(with = SetAppContainerCountResponse.Form::class)
public data class SetAppContainerCountResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SetAppContainerCountResponse> get() = Form

    internal object Form : ModelForm<SetAppContainerCountResponse>(
        "SetAppContainerCountResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SetAppContainerCountResponse = SetAppContainerCountResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: SetAppContainerCountResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.setLifetime].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
 */
@Serializable(with = SetAppLifetimeResponse.Form::class)
public data class SetAppLifetimeResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SetAppLifetimeResponse> get() = Form

    internal object Form : ModelForm<SetAppLifetimeResponse>(
        "SetAppLifetimeResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SetAppLifetimeResponse = SetAppLifetimeResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: SetAppLifetimeResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Notebooks.setUserConfigurationList].
 *
 * See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
 */
@Serializable(with = SetNotebookUserConfigurationListResponse.Form::class)
public data class SetNotebookUserConfigurationListResponse(
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SetNotebookUserConfigurationListResponse> get() = Form

    internal object Form : ModelForm<SetNotebookUserConfigurationListResponse>(
        "SetNotebookUserConfigurationListResponse",
        field("message", TEXT),
        field("success", BOOLEAN),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SetNotebookUserConfigurationListResponse = SetNotebookUserConfigurationListResponse(
            v[0] as String?,
            v[1] as Boolean?,
            extra,
        )

        override fun values(model: SetNotebookUserConfigurationListResponse): Array<Any?> = arrayOf(
            model.message,
            model.success,
        )
    }
}

/**
 * Answer of [Apps.start].
 *
 * See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
 */
@Serializable(with = StartAppResponse.Form::class)
public data class StartAppResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<StartAppResponse> get() = Form

    internal object Form : ModelForm<StartAppResponse>(
        "StartAppResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): StartAppResponse = StartAppResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: StartAppResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [Apps.stop].
 *
 * See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
 */
@Serializable(with = StopAppResponse.Form::class)
public data class StopAppResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the app. At most 22 characters. */
    public val id: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<StopAppResponse> get() = Form

    internal object Form : ModelForm<StopAppResponse>(
        "StopAppResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        field("id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): StopAppResponse = StopAppResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String?,
            extra,
        )

        override fun values(model: StopAppResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
        )
    }
}

/**
 * Answer of [AiApps.submit].
 *
 * Documented at <https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse>
 */
@Serializable(with = SubmitAiAppResponse.Form::class)
public data class SubmitAiAppResponse(
    /** Whether the service did what was asked. `false` can come with HTTP 200. */
    public val success: Boolean? = null,
    /** Reason of a refusal. Older answers also say `success` here. */
    public val message: String? = null,
    /** Id of the run. 1 to 22 characters; letters and digits. */
    public val id: String,
    /** Name of the account that owns the run. */
    public val accountName: String? = null,
    /** Name of the run. */
    public val name: String? = null,
    /** YARN queue the run is in. */
    @get:JvmName("getQueueName") public val queueName: AiAppQueueName? = null,
    /** When the run was started. */
    @get:JvmName("getStartedAt") public val startedAt: Timestamp? = null,
    /**
     * When the run ended; absent or null while it runs.
     *
     * Inferred.
     */
    @get:JvmName("getFinishedAt") public val finishedAt: Timestamp? = null,
    /** How long the run has taken, in milliseconds. At most 9007199254740991. */
    public val elapsedMillis: Long? = null,
    /**
     * State of the run.
     *
     * Inferred.
     */
    @get:JvmName("getState") public val state: AppState? = null,
    /**
     * Result of the run.
     *
     * Inferred.
     */
    @get:JvmName("getFinalStatus") public val finalStatus: AiAppFinalStatus? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<SubmitAiAppResponse> get() = Form

    internal object Form : ModelForm<SubmitAiAppResponse>(
        "SubmitAiAppResponse",
        field("success", BOOLEAN),
        field("message", TEXT),
        needed("id", TEXT),
        field("accountName", TEXT),
        field("name", TEXT),
        field("queueName", choice { AiAppQueueName(it) }),
        field("startedAt", TIME),
        field("finishedAt", TIME),
        field("elapsedMillis", INTEGER),
        field("state", choice { AppState(it) }),
        field("finalStatus", choice { AiAppFinalStatus(it) }),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): SubmitAiAppResponse = SubmitAiAppResponse(
            v[0] as Boolean?,
            v[1] as String?,
            v[2] as String,
            v[3] as String?,
            v[4] as String?,
            v[5] as AiAppQueueName?,
            v[6] as Timestamp?,
            v[7] as Timestamp?,
            v[8] as Long?,
            v[9] as AppState?,
            v[10] as AiAppFinalStatus?,
            extra,
        )

        override fun values(model: SubmitAiAppResponse): Array<Any?> = arrayOf(
            model.success,
            model.message,
            model.id,
            model.accountName,
            model.name,
            model.queueName,
            model.startedAt,
            model.finishedAt,
            model.elapsedMillis,
            model.state,
            model.finalStatus,
        )
    }
}

/** A component of `AppType`; sizes are `null` where the vendor prints none. */
public class AppTypeComponent internal constructor(
    /** Its name. */
    public val name: String,
    /** Memory of each container in MB. */
    public val memoryMb: Long?,
    /** vCPUs of each container. */
    public val cpuCount: Long?,
    /** Number of containers. */
    public val containerCount: Long?,
    /** Whether there can be no other number of containers. */
    public val isFixed: Boolean,
)

/**
 * A type of app with what it consists of, so that components can be named and sized without a guess. Only what
 * the vendor prints: many sizes are not, and `apps.getAppTypeIdList` may know more types.
 *
 * Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
 */
public class AppType internal constructor(
    /** Name and version joined by a hyphen, as requests take it. */
    public val id: String,
    /** The part of the id before its last hyphen. */
    public val name: String,
    /** The part of the id behind its last hyphen. */
    public val version: String,
    /** Id of the type that must run before; `null` where the vendor names none. */
    public val needs: String?,
    /** What it consists of; empty where the vendor does not say. */
    public val components: List<AppTypeComponent>,
) {
    /** All components in their documented sizes, as a request takes them; `null` if a size is not documented. */
    public fun presets(): List<AppComponentRequest>? {
        val presets = components.map {
            AppComponentRequest(
                it.name,
                it.memoryMb ?: return null,
                it.cpuCount ?: return null,
                it.containerCount ?: return null,
            )
        }
        return presets.ifEmpty { null }
    }

    override fun toString(): String = id

    public companion object {
        /** Every type that is documented, in the vendor's order. */
        @JvmField
        public val ALL: List<AppType> = listOf(
            // The sample prints a memory of 1 MB, which is taken for a misprint and left out.
            AppType(
                "DEV-1.0.0",
                "DEV",
                "1.0.0",
                null,
                listOf(
                    AppTypeComponent("shell", null, null, null, false),
                ),
            ),
            AppType(
                "ELASTICSEARCH-7.3.2",
                "ELASTICSEARCH",
                "7.3.2",
                null,
                listOf(
                    AppTypeComponent("es-master", null, null, null, false),
                    AppTypeComponent("es-data", null, null, null, false),
                    AppTypeComponent("es-coord", null, null, null, false),
                    AppTypeComponent("es-ingest", null, null, 0, false),
                ),
            ),
            AppType(
                "GRAFANA-7.5.10",
                "GRAFANA",
                "7.5.10",
                null,
                listOf(
                    AppTypeComponent("server", null, null, null, false),
                ),
            ),
            // Support ended on 2025-03-20 (second hand). What it consists of is not documented; take HBASE-2.2.3.
            AppType(
                "HBASE-2.0.0",
                "HBASE",
                "2.0.0",
                null,
                listOf(),
            ),
            AppType(
                "HBASE-2.2.3",
                "HBASE",
                "2.2.3",
                "ZOOKEEPER-3.4.13",
                listOf(
                    AppTypeComponent("hbasemaster", null, null, null, false),
                    AppTypeComponent("regionserver", null, null, null, false),
                    AppTypeComponent("thrift", null, null, 0, false),
                    AppTypeComponent("thrift2", null, null, 0, false),
                    AppTypeComponent("rest", null, null, 0, false),
                ),
            ),
            // No component is named; its links speak of hs2-auth-ldap.
            AppType(
                "HIVESERVER2-LDAP-3.1.0",
                "HIVESERVER2-LDAP",
                "3.1.0",
                null,
                listOf(),
            ),
            // Nothing but the id was found.
            AppType(
                "HUE-4.7.0",
                "HUE",
                "4.7.0",
                null,
                listOf(),
            ),
            // The sizes are those of the vendor's example of a creation.
            AppType(
                "KAFKA-2.4.0",
                "KAFKA",
                "2.4.0",
                "ZOOKEEPER-3.4.13",
                listOf(
                    AppTypeComponent("broker", 2048, 4, 1, false),
                    AppTypeComponent("kafka-manager", 2048, 1, 1, false),
                ),
            ),
            AppType(
                "KIBANA-7.3.2",
                "KIBANA",
                "7.3.2",
                "ELASTICSEARCH-7.3.2",
                listOf(
                    AppTypeComponent("kibana", null, null, null, false),
                    AppTypeComponent("cerebro", null, null, null, false),
                ),
            ),
            AppType(
                "OPENTSDB-2.4.1",
                "OPENTSDB",
                "2.4.1",
                "HBASE-2.2.3",
                listOf(
                    AppTypeComponent("tsd", null, null, null, false),
                ),
            ),
            AppType(
                "PHOENIX-5.0.0",
                "PHOENIX",
                "5.0.0",
                "ZOOKEEPER-3.4.13",
                listOf(
                    AppTypeComponent("hbasemaster", null, null, null, false),
                    AppTypeComponent("regionserver", null, null, null, false),
                    AppTypeComponent("thrift", null, null, 0, false),
                    AppTypeComponent("thrift2", null, null, 0, false),
                    AppTypeComponent("rest", null, null, 0, false),
                    AppTypeComponent("sqlline", null, null, null, false),
                ),
            ),
            AppType(
                "SPARK-HISTORYSERVER-3.1.2",
                "SPARK-HISTORYSERVER",
                "3.1.2",
                null,
                listOf(
                    AppTypeComponent("shs", 4096, 1, null, false),
                ),
            ),
            AppType(
                "TRINO-437",
                "TRINO",
                "437",
                null,
                listOf(
                    AppTypeComponent("coordinator", null, null, null, false),
                    AppTypeComponent("worker", null, null, null, false),
                ),
            ),
            AppType(
                "ZEPPELIN-0.10.1",
                "ZEPPELIN",
                "0.10.1",
                null,
                listOf(
                    AppTypeComponent("zeppelin", null, null, null, false),
                ),
            ),
            AppType(
                "ZOOKEEPER-3.4.13",
                "ZOOKEEPER",
                "3.4.13",
                null,
                listOf(
                    AppTypeComponent("zkserver", null, null, 3, true),
                    AppTypeComponent("zkweb", null, null, 1, true),
                ),
            ),
        )

        /**
         * The type of this id; `null` if nothing is documented of it.
         *
         * @param id As a request takes it.
         */
        @JvmStatic
        public fun find(id: String): AppType? = ALL.firstOrNull { it.id == id }
    }
}
