// NAVER Cloud Data Forest: models.
//
// Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

import Foundation

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Life-cycle state of an account.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
    public struct AccountStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Creation was accepted and is being carried out (inferred).
        public static let accepted = AccountStatus(rawValue: "ACCEPTED")

        /// Usable.
        public static let running = AccountStatus(rawValue: "RUNNING")

        /// A change is being applied: quota, keytab, password or deletion (inferred).
        public static let changing = AccountStatus(rawValue: "CHANGING")

        public static let known: [AccountStatus] = [.accepted, .running, .changing]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Result of a run of an AI app.
    ///
    /// Inferred.
    public struct AiAppFinalStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not ended yet.
        public static let undefined = AiAppFinalStatus(rawValue: "UNDEFINED")

        /// Ended well.
        public static let succeeded = AiAppFinalStatus(rawValue: "SUCCEEDED")

        /// Ended with an error.
        public static let failed = AiAppFinalStatus(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = AiAppFinalStatus(rawValue: "KILLED")

        public static let known: [AiAppFinalStatus] = [.undefined, .succeeded, .failed, .killed]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// YARN queue of a run of an AI app.
    public struct AiAppQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The default, printed in the samples.
        public static let gpu = AiAppQueueName(rawValue: "gpu")

        public static let known: [AiAppQueueName] = [.gpu]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Model of the GPUs.
    public struct AiAppResourceGpuModel: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// NVIDIA T4.
        public static let t4 = AiAppResourceGpuModel(rawValue: "T4")

        /// NVIDIA V100.
        public static let v100 = AiAppResourceGpuModel(rawValue: "V100")

        public static let known: [AiAppResourceGpuModel] = [.t4, .v100]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of an app component.
    ///
    /// Inferred.
    public struct AppComponentState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The number of containers is being reached.
        public static let flexing = AppComponentState(rawValue: "FLEXING")

        /// All containers are there.
        public static let stable = AppComponentState(rawValue: "STABLE")

        public static let known: [AppComponentState] = [.flexing, .stable]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of a container.
    ///
    /// Inferred.
    public struct AppContainerState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Started, not ready yet.
        public static let runningButUnready = AppContainerState(rawValue: "RUNNING_BUT_UNREADY")

        /// Ready.
        public static let ready = AppContainerState(rawValue: "READY")

        /// Ended.
        public static let stopped = AppContainerState(rawValue: "STOPPED")

        /// Waits for an upgrade.
        public static let needsUpgrade = AppContainerState(rawValue: "NEEDS_UPGRADE")

        /// Is being upgraded.
        public static let upgrading = AppContainerState(rawValue: "UPGRADING")

        public static let known: [AppContainerState] = [.runningButUnready, .ready, .stopped, .needsUpgrade, .upgrading]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// YARN queue of an app.
    public struct AppQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The default on most pages.
        public static let longlived = AppQueueName(rawValue: "longlived")

        /// The default on the page of the data type.
        public static let dev = AppQueueName(rawValue: "dev")

        public static let known: [AppQueueName] = [.longlived, .dev]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Life-cycle state of an app, and of a run of an AI app.
    ///
    /// Inferred.
    public struct AppState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Taken in.
        public static let new = AppState(rawValue: "NEW")

        /// Being stored.
        public static let newSaving = AppState(rawValue: "NEW_SAVING")

        /// Handed to the scheduler.
        public static let submitted = AppState(rawValue: "SUBMITTED")

        /// Accepted, waiting for resources.
        public static let accepted = AppState(rawValue: "ACCEPTED")

        /// Runs.
        public static let running = AppState(rawValue: "RUNNING")

        /// Ended, also after a stop.
        public static let finished = AppState(rawValue: "FINISHED")

        /// Ended with an error.
        public static let failed = AppState(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = AppState(rawValue: "KILLED")

        public static let known: [AppState] = [.new, .newSaving, .submitted, .accepted, .running, .finished, .failed, .killed]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Framework whose images are listed.
    public struct DockerImageSearchTypeName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `tensorflow`.
        public static let tensorflow = DockerImageSearchTypeName(rawValue: "tensorflow")

        /// `pytorch`.
        public static let pytorch = DockerImageSearchTypeName(rawValue: "pytorch")

        public static let known: [DockerImageSearchTypeName] = [.tensorflow, .pytorch]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the subnet.
    public struct GetSubnetDetailState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Usable.
        public static let run = GetSubnetDetailState(rawValue: "RUN")

        public static let known: [GetSubnetDetailState] = [.run]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the VPC.
    ///
    /// Inferred.
    public struct GetVpcDetailState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// New.
        public static let `init` = GetVpcDetailState(rawValue: "INIT")

        /// Being made.
        public static let creating = GetVpcDetailState(rawValue: "CREATING")

        /// Usable.
        public static let run = GetVpcDetailState(rawValue: "RUN")

        /// Being removed.
        public static let termting = GetVpcDetailState(rawValue: "TERMTING")

        public static let known: [GetVpcDetailState] = [.`init`, .creating, .run, .termting]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Namespace of the shared HDFS cluster.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    public struct HdfsNamespace: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `koya`.
        public static let koya = HdfsNamespace(rawValue: "koya")

        /// `tata`.
        public static let tata = HdfsNamespace(rawValue: "tata")

        public static let known: [HdfsNamespace] = [.koya, .tata]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Life-cycle state of a notebook node.
    ///
    /// Inferred.
    public struct NotebookState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Creation was accepted.
        public static let accepted = NotebookState(rawValue: "ACCEPTED")

        /// Usable.
        public static let running = NotebookState(rawValue: "RUNNING")

        public static let known: [NotebookState] = [.accepted, .running]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Kind of block storage of a notebook.
    public struct NotebookStorageType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Solid state.
        public static let ssd = NotebookStorageType(rawValue: "SSD")

        /// Hard disk.
        public static let hdd = NotebookStorageType(rawValue: "HDD")

        public static let known: [NotebookStorageType] = [.ssd, .hdd]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Component the setting belongs to.
    public struct NotebookUserConfigurationValueComponentName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The notebook itself.
        public static let jupyterLab = NotebookUserConfigurationValueComponentName(rawValue: "Jupyter Lab")

        /// The linked bucket.
        public static let objectStorage = NotebookUserConfigurationValueComponentName(rawValue: "Object Storage")

        public static let known: [NotebookUserConfigurationValueComponentName] = [.jupyterLab, .objectStorage]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Name of the setting.
    public struct NotebookUserConfigurationValueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Password of the notebook page.
        public static let accessPassword = NotebookUserConfigurationValueName(rawValue: "Access Password")

        /// Access key for Object Storage.
        public static let accessKey = NotebookUserConfigurationValueName(rawValue: "Access Key")

        /// Secret key for Object Storage.
        public static let secretKey = NotebookUserConfigurationValueName(rawValue: "Secret Key")

        public static let known: [NotebookUserConfigurationValueName] = [.accessPassword, .accessKey, .secretKey]
    }
}

extension DataForest {
    /// An account in a list.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
    public struct AccountResponse: Model, FieldValue {
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String
        /// Name of the account.
        public var name: String
        /// Kerberos principal of the account.
        public var principal: String?
        /// State of the account.
        public var status: AccountStatus?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Whether the caller may not use this account.
        public var disabled: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - name: Name of the account.
        ///   - principal: Kerberos principal of the account.
        ///   - status: State of the account.
        ///   - createdAt: When it was created.
        ///   - disabled: Whether the caller may not use this account.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            principal: String? = nil,
            status: AccountStatus? = nil,
            createdAt: Timestamp? = nil,
            disabled: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.principal = principal
            self.status = status
            self.createdAt = createdAt
            self.disabled = disabled
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.principal = fields.take("principal")
            self.status = fields.take("status")
            self.createdAt = fields.take("createdAt")
            self.disabled = fields.take("disabled")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("principal", self.principal)
            fields.put("status", self.status)
            fields.put("createdAt", self.createdAt)
            fields.put("disabled", self.disabled)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Filter of a list by account.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    public struct AccountSearch: Model, FieldValue {
        /// Account whose items are listed. 1 to 22 characters; letters and digits.
        public var accountId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Account whose items are listed. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(accountId: String, extra: [String: JSONValue] = [:]) {
            self.accountId = accountId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("accountId")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("accountId", self.accountId)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A container of a run.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer>
    public struct AiAppContainer: Model, FieldValue {
        /// Id of the container.
        public var containerId: String?
        /// Name of the component.
        public var component: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Address of the log.
        public var logUrl: String?
        /// Number of CPUs.
        public var cpuCount: Int?
        /// Image and its version.
        public var dockerImage: String?
        /// Memory of the container in MB.
        public var memoryMb: Int?
        /// Result of the container; values are not documented.
        public var status: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - containerId: Id of the container.
        ///   - component: Name of the component.
        ///   - createdAt: When it was created.
        ///   - logUrl: Address of the log.
        ///   - cpuCount: Number of CPUs.
        ///   - dockerImage: Image and its version.
        ///   - memoryMb: Memory of the container in MB.
        ///   - status: Result of the container; values are not documented.
        ///   - extra: Fields that this version does not know.
        public init(
            containerId: String? = nil,
            component: String? = nil,
            createdAt: Timestamp? = nil,
            logUrl: String? = nil,
            cpuCount: Int? = nil,
            dockerImage: String? = nil,
            memoryMb: Int? = nil,
            status: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.containerId = containerId
            self.component = component
            self.createdAt = createdAt
            self.logUrl = logUrl
            self.cpuCount = cpuCount
            self.dockerImage = dockerImage
            self.memoryMb = memoryMb
            self.status = status
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.containerId = fields.take("containerId")
            self.component = fields.take("component")
            self.createdAt = fields.take("createdAt")
            self.logUrl = fields.take("logUrl")
            self.cpuCount = fields.take("cpuCount")
            self.dockerImage = fields.take("dockerImage")
            self.memoryMb = fields.take("memoryMb")
            self.status = fields.take("status")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("containerId", self.containerId)
            fields.put("component", self.component)
            fields.put("createdAt", self.createdAt)
            fields.put("logUrl", self.logUrl)
            fields.put("cpuCount", self.cpuCount)
            fields.put("dockerImage", self.dockerImage)
            fields.put("memoryMb", self.memoryMb)
            fields.put("status", self.status)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Data copied into and out of the container.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
    public struct AiAppData: Model, FieldValue {
        /// Input mappings.
        public var input: [AiAppDataInput]
        /// Output mappings.
        public var output: [AiAppDataOutput]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - input: Input mappings.
        ///   - output: Output mappings.
        ///   - extra: Fields that this version does not know.
        public init(input: [AiAppDataInput], output: [AiAppDataOutput], extra: [String: JSONValue] = [:]) {
            self.input = input
            self.output = output
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.input = try fields.require("input")
            self.output = try fields.require("output")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("input", self.input)
            fields.put("output", self.output)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Data copied from HDFS into the container.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
    public struct AiAppDataInput: Model, FieldValue {
        /// HDFS path copied into the container.
        public var hdfs: String?
        /// Container path that receives the data.
        public var path: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - hdfs: HDFS path copied into the container.
        ///   - path: Container path that receives the data.
        ///   - extra: Fields that this version does not know.
        public init(hdfs: String? = nil, path: String? = nil, extra: [String: JSONValue] = [:]) {
            self.hdfs = hdfs
            self.path = path
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.hdfs = fields.take("hdfs")
            self.path = fields.take("path")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("hdfs", self.hdfs)
            fields.put("path", self.path)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Data copied from the container to HDFS.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
    public struct AiAppDataOutput: Model, FieldValue {
        /// HDFS path that receives the result.
        public var hdfs: String?
        /// Replace an existing result.
        public var overwrite: Bool?
        /// Container path that holds the result.
        public var path: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - hdfs: HDFS path that receives the result.
        ///   - overwrite: Replace an existing result.
        ///   - path: Container path that holds the result.
        ///   - extra: Fields that this version does not know.
        public init(
            hdfs: String? = nil,
            overwrite: Bool? = nil,
            path: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.hdfs = hdfs
            self.overwrite = overwrite
            self.path = path
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.hdfs = fields.take("hdfs")
            self.overwrite = fields.take("overwrite")
            self.path = fields.take("path")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("hdfs", self.hdfs)
            fields.put("overwrite", self.overwrite)
            fields.put("path", self.path)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// The container of a run: image, command, environment.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker>
    public struct AiAppDocker: Model, FieldValue {
        /// Arguments of the command, as one text.
        public var args: String?
        /// Script or command that runs the app.
        public var command: String
        /// Environment variables of the container.
        public var env: [String: Secret]?
        /// TCP ports to open to the outside.
        public var exposeTcpPorts: [Int]?
        /// Docker image to run.
        public var image: String
        /// Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the vendor.
        public var workdir: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - command: Script or command that runs the app.
        ///   - image: Docker image to run.
        ///   - args: Arguments of the command, as one text.
        ///   - env: Environment variables of the container.
        ///   - exposeTcpPorts: TCP ports to open to the outside.
        ///   - workdir: Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the
        ///     vendor.
        ///   - extra: Fields that this version does not know.
        public init(
            command: String,
            image: String,
            args: String? = nil,
            env: [String: Secret]? = nil,
            exposeTcpPorts: [Int]? = nil,
            workdir: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.args = args
            self.command = command
            self.env = env
            self.exposeTcpPorts = exposeTcpPorts
            self.image = image
            self.workdir = workdir
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.args = fields.take("args")
            self.command = try fields.require("command")
            self.env = fields.take("env")
            self.exposeTcpPorts = fields.take("exposeTcpPorts")
            self.image = try fields.require("image")
            self.workdir = fields.take("workdir")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("args", self.args)
            fields.put("command", self.command)
            fields.put("env", self.env)
            fields.put("exposeTcpPorts", self.exposeTcpPorts)
            fields.put("image", self.image)
            fields.put("workdir", self.workdir)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Resources of a run.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md>
    public struct AiAppResource: Model, FieldValue {
        /// Number of CPUs. Default: `1`.
        public var cpuCount: Int?
        /// Number of GPUs. 1 to 8.
        public var gpuCount: Int?
        /// Model of the GPUs. Default: `V100`.
        public var gpuModel: AiAppResourceGpuModel?
        /// Memory of the container in MB. Default: `15360`.
        ///
        /// Inferred.
        public var memoryMb: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - cpuCount: Number of CPUs. Default: `1`.
        ///   - gpuCount: Number of GPUs. 1 to 8.
        ///   - gpuModel: Model of the GPUs. Default: `V100`.
        ///   - memoryMb: Memory of the container in MB. Default: `15360`.
        ///   - extra: Fields that this version does not know.
        public init(
            cpuCount: Int? = nil,
            gpuCount: Int? = nil,
            gpuModel: AiAppResourceGpuModel? = nil,
            memoryMb: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.cpuCount = cpuCount
            self.gpuCount = gpuCount
            self.gpuModel = gpuModel
            self.memoryMb = memoryMb
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.cpuCount = fields.take("cpuCount")
            self.gpuCount = fields.take("gpuCount")
            self.gpuModel = fields.take("gpuModel")
            self.memoryMb = fields.take("memoryMb")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("cpuCount", self.cpuCount)
            fields.put("gpuCount", self.gpuCount)
            fields.put("gpuModel", self.gpuModel)
            fields.put("memoryMb", self.memoryMb)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A run in a list.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse>
    public struct AiAppResponse: Model, FieldValue {
        /// Id of the run. 1 to 22 characters; letters and digits.
        public var id: String
        /// YARN application id.
        public var appId: String?
        /// Name of the run.
        public var name: String?
        /// Name of the account that owns the run.
        public var accountName: String?
        /// YARN queue the run is in.
        public var queueName: AiAppQueueName?
        /// Workspace the app ran in.
        public var workspaceName: String?
        /// State of the run.
        ///
        /// Inferred.
        public var state: AppState?
        /// Result of the run.
        ///
        /// Inferred.
        public var finalStatus: AiAppFinalStatus?
        /// Whether the caller may not use this run.
        ///
        /// Inferred.
        public var disabled: Bool?
        /// When the run was submitted.
        public var startedAt: Timestamp?
        /// When the run ended; absent or null while it runs.
        ///
        /// Inferred.
        public var finishedAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits.
        ///   - appId: YARN application id.
        ///   - name: Name of the run.
        ///   - accountName: Name of the account that owns the run.
        ///   - queueName: YARN queue the run is in.
        ///   - workspaceName: Workspace the app ran in.
        ///   - state: State of the run.
        ///   - finalStatus: Result of the run.
        ///   - disabled: Whether the caller may not use this run.
        ///   - startedAt: When the run was submitted.
        ///   - finishedAt: When the run ended; absent or null while it runs.
        ///   - modifiedAt: When its settings last changed.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            appId: String? = nil,
            name: String? = nil,
            accountName: String? = nil,
            queueName: AiAppQueueName? = nil,
            workspaceName: String? = nil,
            state: AppState? = nil,
            finalStatus: AiAppFinalStatus? = nil,
            disabled: Bool? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.appId = appId
            self.name = name
            self.accountName = accountName
            self.queueName = queueName
            self.workspaceName = workspaceName
            self.state = state
            self.finalStatus = finalStatus
            self.disabled = disabled
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.modifiedAt = modifiedAt
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.appId = fields.take("appId")
            self.name = fields.take("name")
            self.accountName = fields.take("accountName")
            self.queueName = fields.take("queueName")
            self.workspaceName = fields.take("workspaceName")
            self.state = fields.take("state")
            self.finalStatus = fields.take("finalStatus")
            self.disabled = fields.take("disabled")
            self.startedAt = fields.take("startedAt")
            self.finishedAt = fields.take("finishedAt")
            self.modifiedAt = fields.take("modifiedAt")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("appId", self.appId)
            fields.put("name", self.name)
            fields.put("accountName", self.accountName)
            fields.put("queueName", self.queueName)
            fields.put("workspaceName", self.workspaceName)
            fields.put("state", self.state)
            fields.put("finalStatus", self.finalStatus)
            fields.put("disabled", self.disabled)
            fields.put("startedAt", self.startedAt)
            fields.put("finishedAt", self.finishedAt)
            fields.put("modifiedAt", self.modifiedAt)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Settings that runs of a workspace start with.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec>
    public struct AiAppTypeSpec: Model, FieldValue {
        /// HDFS path of the archived user package.
        public var userPackageUri: String?
        /// YARN queue to run in.
        public var queueName: AiAppQueueName?
        /// Name of the workspace.
        public var name: String?
        /// CPUs, GPUs and memory.
        public var resource: AiAppResource?
        /// Image, command and environment.
        public var docker: AiAppDocker
        /// Data copied in and out.
        public var data: AiAppData?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - docker: Image, command and environment.
        ///   - userPackageUri: HDFS path of the archived user package.
        ///   - queueName: YARN queue to run in.
        ///   - name: Name of the workspace.
        ///   - resource: CPUs, GPUs and memory.
        ///   - data: Data copied in and out.
        ///   - extra: Fields that this version does not know.
        public init(
            docker: AiAppDocker,
            userPackageUri: String? = nil,
            queueName: AiAppQueueName? = nil,
            name: String? = nil,
            resource: AiAppResource? = nil,
            data: AiAppData? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.userPackageUri = userPackageUri
            self.queueName = queueName
            self.name = name
            self.resource = resource
            self.docker = docker
            self.data = data
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.userPackageUri = fields.take("userPackageUri")
            self.queueName = fields.take("queueName")
            self.name = fields.take("name")
            self.resource = fields.take("resource")
            self.docker = try fields.require("docker")
            self.data = fields.take("data")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("userPackageUri", self.userPackageUri)
            fields.put("queueName", self.queueName)
            fields.put("name", self.name)
            fields.put("resource", self.resource)
            fields.put("docker", self.docker)
            fields.put("data", self.data)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// One version of the settings of a workspace.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse>
    public struct AiWorkspaceConfig: Model, FieldValue {
        /// Settings of this version.
        public var configuration: AiAppTypeSpec?
        /// When it was created.
        public var createdAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - configuration: Settings of this version.
        ///   - createdAt: When it was created.
        ///   - modifiedAt: When its settings last changed.
        ///   - extra: Fields that this version does not know.
        public init(
            configuration: AiAppTypeSpec? = nil,
            createdAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.configuration = configuration
            self.createdAt = createdAt
            self.modifiedAt = modifiedAt
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.configuration = fields.take("configuration")
            self.createdAt = fields.take("createdAt")
            self.modifiedAt = fields.take("modifiedAt")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("configuration", self.configuration)
            fields.put("createdAt", self.createdAt)
            fields.put("modifiedAt", self.modifiedAt)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A workspace in a list.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    public struct AiWorkspaceResponse: Model, FieldValue {
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        public var id: String
        /// Name of the workspace.
        public var name: String
        /// Name of the owning account.
        public var accountName: String?
        /// Free text.
        public var description: String?
        /// Docker image and its version.
        public var imageVersion: String?
        /// Whether the caller may not use this workspace.
        ///
        /// Inferred.
        public var disabled: Bool?
        /// When it was created.
        public var createdAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - name: Name of the workspace.
        ///   - accountName: Name of the owning account.
        ///   - description: Free text.
        ///   - imageVersion: Docker image and its version.
        ///   - disabled: Whether the caller may not use this workspace.
        ///   - createdAt: When it was created.
        ///   - modifiedAt: When its settings last changed.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            accountName: String? = nil,
            description: String? = nil,
            imageVersion: String? = nil,
            disabled: Bool? = nil,
            createdAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.accountName = accountName
            self.description = description
            self.imageVersion = imageVersion
            self.disabled = disabled
            self.createdAt = createdAt
            self.modifiedAt = modifiedAt
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.accountName = fields.take("accountName")
            self.description = fields.take("description")
            self.imageVersion = fields.take("imageVersion")
            self.disabled = fields.take("disabled")
            self.createdAt = fields.take("createdAt")
            self.modifiedAt = fields.take("modifiedAt")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("accountName", self.accountName)
            fields.put("description", self.description)
            fields.put("imageVersion", self.imageVersion)
            fields.put("disabled", self.disabled)
            fields.put("createdAt", self.createdAt)
            fields.put("modifiedAt", self.modifiedAt)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Size of one component.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest>
    public struct AppComponentRequest: Model, FieldValue {
        /// Name of the component, as the app type defines it.
        public var name: String
        /// Memory of each container in MB.
        public var memoryMb: Int
        /// vCPUs of each container.
        public var cpuCount: Int
        /// Number of containers; 0 is the default for some components.
        public var containerCount: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the component, as the app type defines it.
        ///   - memoryMb: Memory of each container in MB.
        ///   - cpuCount: vCPUs of each container.
        ///   - containerCount: Number of containers; 0 is the default for some components.
        ///   - extra: Fields that this version does not know.
        public init(name: String, memoryMb: Int, cpuCount: Int, containerCount: Int, extra: [String: JSONValue] = [:]) {
            self.name = name
            self.memoryMb = memoryMb
            self.cpuCount = cpuCount
            self.containerCount = containerCount
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.name = try fields.require("name")
            self.memoryMb = try fields.require("memoryMb")
            self.cpuCount = try fields.require("cpuCount")
            self.containerCount = try fields.require("containerCount")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("name", self.name)
            fields.put("memoryMb", self.memoryMb)
            fields.put("cpuCount", self.cpuCount)
            fields.put("containerCount", self.containerCount)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A component of an app.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse>
    public struct AppComponentResponse: Model, FieldValue {
        /// Name of the component.
        public var name: String?
        /// State of the component.
        ///
        /// Inferred.
        public var state: AppComponentState?
        /// Containers asked for at creation.
        public var desired: Int?
        /// Containers now allocated.
        public var allocated: Int?
        /// Memory of each container in MB.
        public var memoryMb: Int?
        /// vCPUs of each container.
        public var cpuCount: Int?
        /// Docker image of the containers.
        public var image: String?
        /// Number of containers.
        public var containerCount: Int?
        /// Containers of the component.
        public var containers: [AppContainerResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the component.
        ///   - state: State of the component.
        ///   - desired: Containers asked for at creation.
        ///   - allocated: Containers now allocated.
        ///   - memoryMb: Memory of each container in MB.
        ///   - cpuCount: vCPUs of each container.
        ///   - image: Docker image of the containers.
        ///   - containerCount: Number of containers.
        ///   - containers: Containers of the component.
        ///   - extra: Fields that this version does not know.
        public init(
            name: String? = nil,
            state: AppComponentState? = nil,
            desired: Int? = nil,
            allocated: Int? = nil,
            memoryMb: Int? = nil,
            cpuCount: Int? = nil,
            image: String? = nil,
            containerCount: Int? = nil,
            containers: [AppContainerResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.state = state
            self.desired = desired
            self.allocated = allocated
            self.memoryMb = memoryMb
            self.cpuCount = cpuCount
            self.image = image
            self.containerCount = containerCount
            self.containers = containers
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.name = fields.take("name")
            self.state = fields.take("state")
            self.desired = fields.take("desired")
            self.allocated = fields.take("allocated")
            self.memoryMb = fields.take("memoryMb")
            self.cpuCount = fields.take("cpuCount")
            self.image = fields.take("image")
            self.containerCount = fields.take("containerCount")
            self.containers = fields.take("containers") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put("desired", self.desired)
            fields.put("allocated", self.allocated)
            fields.put("memoryMb", self.memoryMb)
            fields.put("cpuCount", self.cpuCount)
            fields.put("image", self.image)
            fields.put("containerCount", self.containerCount)
            fields.putFilled("containers", self.containers)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A running container.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse>
    public struct AppContainerResponse: Model, FieldValue {
        /// Id of the app.
        public var id: String?
        /// Component name, a hyphen and an index from 0.
        public var name: String?
        /// State of the container.
        ///
        /// Inferred.
        public var state: AppContainerState?
        /// When it was started.
        public var launchedAt: Timestamp?
        /// Host name made of container, app and account name.
        public var hostName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the app.
        ///   - name: Component name, a hyphen and an index from 0.
        ///   - state: State of the container.
        ///   - launchedAt: When it was started.
        ///   - hostName: Host name made of container, app and account name.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String? = nil,
            name: String? = nil,
            state: AppContainerState? = nil,
            launchedAt: Timestamp? = nil,
            hostName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.state = state
            self.launchedAt = launchedAt
            self.hostName = hostName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            self.name = fields.take("name")
            self.state = fields.take("state")
            self.launchedAt = fields.take("launchedAt")
            self.hostName = fields.take("hostName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put("launchedAt", self.launchedAt)
            fields.put("hostName", self.hostName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// List filter.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
    public struct AppListSearch: Model, FieldValue {
        /// Id of the account whose apps are listed. At most 22 characters.
        public var accountId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - accountId: Id of the account whose apps are listed. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(accountId: String, extra: [String: JSONValue] = [:]) {
            self.accountId = accountId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.accountId = try fields.require("accountId")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("accountId", self.accountId)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// An app in a list.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse>
    public struct AppResponse: Model, FieldValue {
        /// Id of the app. At most 22 characters.
        public var id: String
        /// Name of the app.
        public var name: String
        /// State of the app.
        ///
        /// Inferred.
        public var state: AppState?
        /// YARN queue the app runs in. At most 60 characters.
        public var queueName: AppQueueName?
        /// Id of the account that owns the app. At most 22 characters.
        public var accountId: String?
        /// Name of the account that owns the app.
        public var accountName: String?
        /// When it was started.
        public var startedAt: Timestamp?
        /// When it ended; absent while it runs.
        public var finishedAt: Timestamp?
        /// Run time that was asked for, in seconds; -1 has no end. At most 9007199254740991.
        ///
        /// Inferred.
        public var lifetimeSeconds: Int?
        /// Probably true when the caller may not use the app.
        ///
        /// Inferred.
        public var disabled: Bool?
        /// Not described by the vendor; probably never sent.
        ///
        /// Inferred.
        public var startName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - name: Name of the app.
        ///   - state: State of the app.
        ///   - queueName: YARN queue the app runs in. At most 60 characters.
        ///   - accountId: Id of the account that owns the app. At most 22 characters.
        ///   - accountName: Name of the account that owns the app.
        ///   - startedAt: When it was started.
        ///   - finishedAt: When it ended; absent while it runs.
        ///   - lifetimeSeconds: Run time that was asked for, in seconds; -1 has no end. At most 9007199254740991.
        ///   - disabled: Probably true when the caller may not use the app.
        ///   - startName: Not described by the vendor; probably never sent.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            state: AppState? = nil,
            queueName: AppQueueName? = nil,
            accountId: String? = nil,
            accountName: String? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            lifetimeSeconds: Int? = nil,
            disabled: Bool? = nil,
            startName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.state = state
            self.queueName = queueName
            self.accountId = accountId
            self.accountName = accountName
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.lifetimeSeconds = lifetimeSeconds
            self.disabled = disabled
            self.startName = startName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.state = fields.take("state")
            self.queueName = fields.take("queueName")
            self.accountId = fields.take("accountId")
            self.accountName = fields.take("accountName")
            self.startedAt = fields.take("startedAt")
            self.finishedAt = fields.take("finishedAt")
            self.lifetimeSeconds = fields.take("lifetimeMillis")
            self.disabled = fields.take("disabled")
            self.startName = fields.take("startName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put("queueName", self.queueName)
            fields.put("accountId", self.accountId)
            fields.put("accountName", self.accountName)
            fields.put("startedAt", self.startedAt)
            fields.put("finishedAt", self.finishedAt)
            fields.put("lifetimeMillis", self.lifetimeSeconds)
            fields.put("disabled", self.disabled)
            fields.put("startName", self.startName)
            fields.put(extra: extra)
        }

        /// When its time is up: `startedAt` and the seconds of `lifetimeSeconds` after it. Nothing where one of them is
        /// absent, or it has no end.
        public var expiresAt: Date? {
            Timestamp.end(of: startedAt, after: lifetimeSeconds)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/checkAvailableName(name:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
    public struct CheckAccountAvailableNameResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// True when the name can be used.
        public var availableName: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - availableName: True when the name can be used.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Why the name cannot be used, or the reason of a refusal.
        ///   - extra: Fields that this version does not know.
        public init(
            availableName: Bool,
            success: Bool? = nil,
            message: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.availableName = availableName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.availableName = try fields.require("availableName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("availableName", self.availableName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/checkHasResource(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
    public struct CheckAccountHasResourceResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String?
        /// True when the account still owns resources.
        public var hasResource: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - hasResource: True when the account still owns resources.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(
            hasResource: Bool,
            success: Bool? = nil,
            message: String? = nil,
            id: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.id = id
            self.hasResource = hasResource
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            self.hasResource = try fields.require("hasResource")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put("hasResource", self.hasResource)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/checkAvailableName(accountId:name:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
    public struct CheckAiWorkspaceAvailableNameResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// True when the name can be used.
        public var availableName: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - availableName: True when the name can be used.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Why the name cannot be used, or the reason of a refusal.
        ///   - extra: Fields that this version does not know.
        public init(
            availableName: Bool,
            success: Bool? = nil,
            message: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.availableName = availableName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.availableName = try fields.require("availableName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("availableName", self.availableName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/checkAvailableName(accountId:name:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
    public struct CheckAppAvailableNameResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// True when the name is valid and free.
        public var availableName: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - availableName: True when the name is valid and free.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Why the name cannot be used, or the reason of a refusal.
        ///   - extra: Fields that this version does not know.
        public init(
            availableName: Bool,
            success: Bool? = nil,
            message: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.availableName = availableName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.availableName = try fields.require("availableName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("availableName", self.availableName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/checkAvailableName(name:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
    public struct CheckNotebookAvailableNameResponse: Model, FieldValue {
        /// True when the name may be used.
        public var availableName: Bool
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - availableName: True when the name may be used.
        ///   - message: Why the name cannot be used, or the reason of a refusal.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(
            availableName: Bool,
            message: String? = nil,
            success: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.availableName = availableName
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.availableName = try fields.require("availableName")
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("availableName", self.availableName)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/create(name:password:options:)``.
    ///
    /// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
    public struct CreateAccountResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - extra: Fields that this version does not know.
        public init(id: String, success: Bool? = nil, message: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/create(accountId:name:configuration:description:options:)``.
    ///
    /// Inferred; see <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
    public struct CreateAiWorkspaceResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - extra: Fields that this version does not know.
        public init(id: String, success: Bool? = nil, message: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of
    /// ``DataForest/Apps/create(accountId:queueName:appTypeId:name:lifetime:components:description:dependentIds:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
    public struct CreateAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - extra: Fields that this version does not know.
        public init(id: String, success: Bool? = nil, message: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of
    /// ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``.
    ///
    /// Inferred; see <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
    public struct CreateNotebookResponse: Model, FieldValue {
        /// Id of the notebook.
        public var id: String
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(id: String, message: String? = nil, success: Bool? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = try fields.require("id")
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/delete(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
    public struct DeleteAccountResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/delete(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
    public struct DeleteAiWorkspaceResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/delete(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
    public struct DeleteAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/delete(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete>
    public struct DeleteNotebookResponse: Model, FieldValue {
        /// Id of the notebook.
        public var id: String?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(id: String? = nil, message: String? = nil, success: Bool? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// One thing that would be deleted.
    public struct Deletion: Model, FieldValue {
        /// The operation that would be called with the id.
        public var operation: String
        /// What it is, in words.
        public var resource: String
        /// Its id.
        public var id: String
        /// Its name, if the list shows one.
        public var name: String?
        /// Its state when it was listed, if the list shows one.
        public var state: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - operation: The operation that would be called with the id.
        ///   - resource: What it is, in words.
        ///   - id: Its id.
        ///   - name: Its name, if the list shows one.
        ///   - state: Its state when it was listed, if the list shows one.
        ///   - extra: Fields that this version does not know.
        public init(
            operation: String,
            resource: String,
            id: String,
            name: String? = nil,
            state: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.operation = operation
            self.resource = resource
            self.id = id
            self.name = name
            self.state = state
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.operation = try fields.require("operation")
            self.resource = try fields.require("resource")
            self.id = try fields.require("id")
            self.name = fields.take("name")
            self.state = fields.take("state")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("operation", self.operation)
            fields.put("resource", self.resource)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("state", self.state)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// What would be deleted, in the order in which it must go. Nothing of it is deleted by asking.
    public struct DeletionPlan: Model, FieldValue {
        /// What is below comes first, the resource itself last.
        public var deletions: [Deletion]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - deletions: What is below comes first, the resource itself last.
        ///   - extra: Fields that this version does not know.
        public init(deletions: [Deletion] = [], extra: [String: JSONValue] = [:]) {
            self.deletions = deletions
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.deletions = fields.take("deletions") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("deletions", self.deletions)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// App needed before this one.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp>
    public struct DependableApp: Model, FieldValue {
        /// Type name the new app depends on.
        public var appTypeName: String?
        /// Version of that type.
        public var appTypeVersion: String?
        /// Apps whose ids may be put in `dependentIds`.
        public var candidates: [AppResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - appTypeName: Type name the new app depends on.
        ///   - appTypeVersion: Version of that type.
        ///   - candidates: Apps whose ids may be put in `dependentIds`.
        ///   - extra: Fields that this version does not know.
        public init(
            appTypeName: String? = nil,
            appTypeVersion: String? = nil,
            candidates: [AppResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.appTypeName = appTypeName
            self.appTypeVersion = appTypeVersion
            self.candidates = candidates
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.appTypeName = fields.take("appTypeName")
            self.appTypeVersion = fields.take("appTypeVersion")
            self.candidates = fields.take("candidates") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("appTypeName", self.appTypeName)
            fields.put("appTypeVersion", self.appTypeVersion)
            fields.putFilled("candidates", self.candidates)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Filter of the image list.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
    public struct DockerImageSearch: Model, FieldValue {
        /// Framework whose images are listed. `tensorflow` or `pytorch`.
        public var typeName: DockerImageSearchTypeName
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - typeName: Framework whose images are listed. `tensorflow` or `pytorch`.
        ///   - extra: Fields that this version does not know.
        public init(typeName: DockerImageSearchTypeName, extra: [String: JSONValue] = [:]) {
            self.typeName = typeName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.typeName = try fields.require("typeName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("typeName", self.typeName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/getDetail(id:options:)``.
    ///
    /// From the vendor's reference at
    /// <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md>
    public struct GetAccountDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String
        /// Name of the account.
        public var name: String
        /// State of the account.
        public var status: AccountStatus
        /// When it was created.
        public var createdAt: Timestamp?
        /// HDFS quotas, one per namespace; repeated quotas elements in XML.
        public var quotas: [QuotaResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - name: Name of the account.
        ///   - status: State of the account.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - createdAt: When it was created.
        ///   - quotas: HDFS quotas, one per namespace; repeated quotas elements in XML.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            status: AccountStatus,
            success: Bool? = nil,
            message: String? = nil,
            createdAt: Timestamp? = nil,
            quotas: [QuotaResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.id = id
            self.name = name
            self.status = status
            self.createdAt = createdAt
            self.quotas = quotas
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.status = try fields.require("status")
            self.createdAt = fields.take("createdAt")
            self.quotas = fields.take("quotas") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("status", self.status)
            fields.put("createdAt", self.createdAt)
            fields.putFilled("quotas", self.quotas)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/getList(options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md>
    public struct GetAccountListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Number of items.
        public var total: Int?
        /// Accounts; in XML one contents element per item, without a wrapper.
        public var contents: [AccountResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - total: Number of items.
        ///   - contents: Accounts; in XML one contents element per item, without a wrapper.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            total: Int? = nil,
            contents: [AccountResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.total = total
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.total = fields.take("total")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("total", self.total)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiApps/getDetail(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse>
    public struct GetAiAppDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the run. 1 to 22 characters; letters and digits.
        public var id: String
        /// YARN application id.
        public var appId: String?
        /// Name of the run.
        public var name: String?
        /// Name of the account that owns the run.
        public var accountName: String?
        /// YARN queue the run is in.
        public var queueName: AiAppQueueName?
        /// When the run was started.
        public var startedAt: Timestamp?
        /// When the run ended; absent or null while it runs.
        ///
        /// Inferred.
        public var finishedAt: Timestamp?
        /// How long the run has taken, in milliseconds. At most 9007199254740991.
        public var elapsedMillis: Int?
        /// State of the run.
        ///
        /// Inferred.
        public var state: AppState
        /// Result of the run.
        ///
        /// Inferred.
        public var finalStatus: AiAppFinalStatus?
        /// Containers by key.
        public var containers: [String: AiAppContainer]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits.
        ///   - state: State of the run.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - appId: YARN application id.
        ///   - name: Name of the run.
        ///   - accountName: Name of the account that owns the run.
        ///   - queueName: YARN queue the run is in.
        ///   - startedAt: When the run was started.
        ///   - finishedAt: When the run ended; absent or null while it runs.
        ///   - elapsedMillis: How long the run has taken, in milliseconds. At most 9007199254740991.
        ///   - finalStatus: Result of the run.
        ///   - containers: Containers by key.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            state: AppState,
            success: Bool? = nil,
            message: String? = nil,
            appId: String? = nil,
            name: String? = nil,
            accountName: String? = nil,
            queueName: AiAppQueueName? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            elapsedMillis: Int? = nil,
            finalStatus: AiAppFinalStatus? = nil,
            containers: [String: AiAppContainer] = [:],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.id = id
            self.appId = appId
            self.name = name
            self.accountName = accountName
            self.queueName = queueName
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.elapsedMillis = elapsedMillis
            self.state = state
            self.finalStatus = finalStatus
            self.containers = containers
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            self.appId = fields.take("appId")
            self.name = fields.take("name")
            self.accountName = fields.take("accountName")
            self.queueName = fields.take("queueName")
            self.startedAt = fields.take("startedAt")
            self.finishedAt = fields.take("finishedAt")
            self.elapsedMillis = fields.take("elapsedMillis")
            self.state = try fields.require("state")
            self.finalStatus = fields.take("finalStatus")
            self.containers = fields.take("containers") ?? [:]
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put("appId", self.appId)
            fields.put("name", self.name)
            fields.put("accountName", self.accountName)
            fields.put("queueName", self.queueName)
            fields.put("startedAt", self.startedAt)
            fields.put("finishedAt", self.finishedAt)
            fields.put("elapsedMillis", self.elapsedMillis)
            fields.put("state", self.state)
            fields.put("finalStatus", self.finalStatus)
            fields.putFilled("containers", self.containers)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiApps/getList(search:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig>
    public struct GetAiAppListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Runs.
        public var contents: [AiAppResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - contents: Runs.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            contents: [AiAppResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/getConfigurationList(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
    public struct GetAiWorkspaceConfigurationListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Number of items.
        public var total: Int?
        /// Settings versions.
        public var contents: [AiWorkspaceConfig]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - total: Number of items.
        ///   - contents: Settings versions.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            total: Int? = nil,
            contents: [AiWorkspaceConfig] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.total = total
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.total = fields.take("total")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("total", self.total)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/getDetail(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
    public struct GetAiWorkspaceDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        public var id: String
        /// Name of the workspace.
        public var name: String
        /// Id of the account that owns the workspace. 1 to 22 characters; letters and digits.
        public var accountId: String?
        /// Name of the owning account.
        public var accountName: String?
        /// Free text.
        public var description: String?
        /// Docker image and its version.
        public var imageVersion: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Settings versions.
        public var contents: [AiWorkspaceConfig]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - name: Name of the workspace.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - accountId: Id of the account that owns the workspace. 1 to 22 characters; letters and digits.
        ///   - accountName: Name of the owning account.
        ///   - description: Free text.
        ///   - imageVersion: Docker image and its version.
        ///   - createdAt: When it was created.
        ///   - modifiedAt: When its settings last changed.
        ///   - contents: Settings versions.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            success: Bool? = nil,
            message: String? = nil,
            accountId: String? = nil,
            accountName: String? = nil,
            description: String? = nil,
            imageVersion: String? = nil,
            createdAt: Timestamp? = nil,
            modifiedAt: Timestamp? = nil,
            contents: [AiWorkspaceConfig] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.id = id
            self.name = name
            self.accountId = accountId
            self.accountName = accountName
            self.description = description
            self.imageVersion = imageVersion
            self.createdAt = createdAt
            self.modifiedAt = modifiedAt
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.accountId = fields.take("accountId")
            self.accountName = fields.take("accountName")
            self.description = fields.take("description")
            self.imageVersion = fields.take("imageVersion")
            self.createdAt = fields.take("createdAt")
            self.modifiedAt = fields.take("modifiedAt")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("accountId", self.accountId)
            fields.put("accountName", self.accountName)
            fields.put("description", self.description)
            fields.put("imageVersion", self.imageVersion)
            fields.put("createdAt", self.createdAt)
            fields.put("modifiedAt", self.modifiedAt)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/getDockerImageList(search:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
    public struct GetAiWorkspaceDockerImageListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Images by group; keys are not documented.
        public var dockerImages: [String: [String]]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - dockerImages: Images by group; keys are not documented.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            dockerImages: [String: [String]] = [:],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.dockerImages = dockerImages
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.dockerImages = fields.take("dockerImages") ?? [:]
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.putFilled("dockerImages", self.dockerImages)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/getList(search:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    public struct GetAiWorkspaceListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Number of items.
        public var total: Int?
        /// Workspaces.
        public var contents: [AiWorkspaceResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - total: Number of items.
        ///   - contents: Workspaces.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            total: Int? = nil,
            contents: [AiWorkspaceResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.total = total
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.total = fields.take("total")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("total", self.total)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/getAppBasicSetting(accountId:appTypeId:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse>
    public struct GetAppBasicSettingResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// YARN template of the app. Text that looks like JSON but does not always parse.
        public var template: String
        /// The kind of app that must run before this one, with the apps that can serve; absent if none is needed.
        public var dependableApp: DependableApp?
        /// vCPUs for the application master.
        public var appMasterCpuCount: Int
        /// Memory in MB for the application master.
        public var appMasterMemoryMb: Int
        /// Shared YARN queues: one or many.
        ///
        /// Inferred.
        public var publicQueueNames: [String]
        /// YARN queues of the user: one or many.
        ///
        /// Inferred.
        public var privateQueueNames: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - template: YARN template of the app. Text that looks like JSON but does not always parse.
        ///   - appMasterCpuCount: vCPUs for the application master.
        ///   - appMasterMemoryMb: Memory in MB for the application master.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - dependableApp: The kind of app that must run before this one, with the apps that can serve; absent if
        ///     none is needed.
        ///   - publicQueueNames: Shared YARN queues: one or many.
        ///   - privateQueueNames: YARN queues of the user: one or many.
        ///   - extra: Fields that this version does not know.
        public init(
            template: String,
            appMasterCpuCount: Int,
            appMasterMemoryMb: Int,
            success: Bool? = nil,
            message: String? = nil,
            dependableApp: DependableApp? = nil,
            publicQueueNames: [String] = [],
            privateQueueNames: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.template = template
            self.dependableApp = dependableApp
            self.appMasterCpuCount = appMasterCpuCount
            self.appMasterMemoryMb = appMasterMemoryMb
            self.publicQueueNames = publicQueueNames
            self.privateQueueNames = privateQueueNames
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.template = try fields.require("template")
            self.dependableApp = fields.take("dependableApp")
            self.appMasterCpuCount = try fields.require("appMasterCpuCount")
            self.appMasterMemoryMb = try fields.require("appMasterMemoryMb")
            self.publicQueueNames = fields.take("publicQueueNames") ?? []
            self.privateQueueNames = fields.take("privateQueueNames") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("template", self.template)
            fields.put("dependableApp", self.dependableApp)
            fields.put("appMasterCpuCount", self.appMasterCpuCount)
            fields.put("appMasterMemoryMb", self.appMasterMemoryMb)
            fields.putFilled("publicQueueNames", self.publicQueueNames)
            fields.putFilled("privateQueueNames", self.privateQueueNames)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/getDetail(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse>
    public struct GetAppDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String
        /// Id of the app again; equal to `id` in the samples.
        public var appId: String?
        /// Name of the app.
        public var name: String?
        /// Type of the app. At most 60 characters.
        public var appTypeId: String?
        /// Revision of the app configuration.
        public var version: String?
        /// Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds.
        public var lifetime: String?
        /// YARN queue the app runs in. At most 60 characters.
        public var queueName: AppQueueName?
        /// Free text given at creation.
        public var description: String?
        /// State of the app.
        ///
        /// Inferred.
        public var state: AppState
        /// Addresses of the web pages of the app, by name.
        public var links: [String: String]
        /// Components of the app.
        public var components: [AppComponentResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the app. At most 22 characters.
        ///   - state: State of the app.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - appId: Id of the app again; equal to `id` in the samples.
        ///   - name: Name of the app.
        ///   - appTypeId: Type of the app. At most 60 characters.
        ///   - version: Revision of the app configuration.
        ///   - lifetime: Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds.
        ///   - queueName: YARN queue the app runs in. At most 60 characters.
        ///   - description: Free text given at creation.
        ///   - links: Addresses of the web pages of the app, by name.
        ///   - components: Components of the app.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            state: AppState,
            success: Bool? = nil,
            message: String? = nil,
            appId: String? = nil,
            name: String? = nil,
            appTypeId: String? = nil,
            version: String? = nil,
            lifetime: String? = nil,
            queueName: AppQueueName? = nil,
            description: String? = nil,
            links: [String: String] = [:],
            components: [AppComponentResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.id = id
            self.appId = appId
            self.name = name
            self.appTypeId = appTypeId
            self.version = version
            self.lifetime = lifetime
            self.queueName = queueName
            self.description = description
            self.state = state
            self.links = links
            self.components = components
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            self.appId = fields.take("appId")
            self.name = fields.take("name")
            self.appTypeId = fields.take("appTypeId")
            self.version = fields.take("version")
            self.lifetime = fields.take("lifetime")
            self.queueName = fields.take("queueName")
            self.description = fields.take("description")
            self.state = try fields.require("state")
            self.links = fields.take("links") ?? [:]
            self.components = fields.take("components") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put("appId", self.appId)
            fields.put("name", self.name)
            fields.put("appTypeId", self.appTypeId)
            fields.put("version", self.version)
            fields.put("lifetime", self.lifetime)
            fields.put("queueName", self.queueName)
            fields.put("description", self.description)
            fields.put("state", self.state)
            fields.putFilled("links", self.links)
            fields.putFilled("components", self.components)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/getList(search:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse>
    public struct GetAppListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Number of items.
        public var total: Int?
        /// Apps.
        public var contents: [AppResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - total: Number of items.
        ///   - contents: Apps.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            total: Int? = nil,
            contents: [AppResponse] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.total = total
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.total = fields.take("total")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("total", self.total)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/getAppTypeIdList(options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
    public struct GetAppTypeIdListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// App type ids.
        public var contents: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - contents: App type ids.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            contents: [String] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.contents = contents
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.contents = fields.take("contents") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.putFilled("contents", self.contents)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/getAppTypeTemplate(appTypeId:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
    public struct GetAppTypeTemplateResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// YARN template of the app type. Text that looks like JSON but does not always parse; placeholders such as
        /// `${USER}` stay as they are.
        public var template: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - template: YARN template of the app type. Text that looks like JSON but does not always parse;
        ///     placeholders such as `${USER}` stay as they are.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            template: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.template = template
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.template = fields.take("template")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("template", self.template)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getLoginKeyList(options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
    public struct GetLoginKeyListResponse: Model, FieldValue {
        /// The login keys.
        public var contents: [NotebookLoginKey]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Number of items.
        public var total: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: The login keys.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - total: Number of items.
        ///   - extra: Fields that this version does not know.
        public init(
            contents: [NotebookLoginKey] = [],
            message: String? = nil,
            success: Bool? = nil,
            total: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.contents = contents
            self.message = message
            self.success = success
            self.total = total
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.message = fields.take("message")
            self.success = fields.take("success")
            self.total = fields.take("total")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put("total", self.total)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getDetail(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
    public struct GetNotebookDetailResponse: Model, FieldValue {
        /// Name of the access control group.
        public var acgName: String?
        /// Number of the access control group.
        public var acgNo: Int?
        /// Extra block storage, if any.
        public var additionalStorage: NotebookAdditionalStorage?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Address of the web page of the notebook.
        public var domain: String?
        /// Id of the notebook.
        public var id: String
        /// Name of the login key.
        public var loginKeyName: String?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Name of the notebook.
        public var name: String
        /// Size of the server in words.
        public var serverDesc: String?
        /// Name to log in with over SSH.
        public var sshAccount: String?
        /// State of the notebook.
        ///
        /// Inferred.
        public var state: NotebookState
        /// Name of the subnet.
        public var subnetName: String?
        /// Number of the subnet.
        public var subnetNo: Int?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Name of the notebook type.
        public var typeName: String?
        /// Settings of the notebook.
        public var userConfigurations: [NotebookUserConfiguration]
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - name: Name of the notebook.
        ///   - state: State of the notebook.
        ///   - acgName: Name of the access control group.
        ///   - acgNo: Number of the access control group.
        ///   - additionalStorage: Extra block storage, if any.
        ///   - createdAt: When it was created.
        ///   - domain: Address of the web page of the notebook.
        ///   - loginKeyName: Name of the login key.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - serverDesc: Size of the server in words.
        ///   - sshAccount: Name to log in with over SSH.
        ///   - subnetName: Name of the subnet.
        ///   - subnetNo: Number of the subnet.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - typeName: Name of the notebook type.
        ///   - userConfigurations: Settings of the notebook.
        ///   - vpcName: Name of the VPC.
        ///   - vpcNo: Number of the VPC.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            state: NotebookState,
            acgName: String? = nil,
            acgNo: Int? = nil,
            additionalStorage: NotebookAdditionalStorage? = nil,
            createdAt: Timestamp? = nil,
            domain: String? = nil,
            loginKeyName: String? = nil,
            message: String? = nil,
            serverDesc: String? = nil,
            sshAccount: String? = nil,
            subnetName: String? = nil,
            subnetNo: Int? = nil,
            success: Bool? = nil,
            typeName: String? = nil,
            userConfigurations: [NotebookUserConfiguration] = [],
            vpcName: String? = nil,
            vpcNo: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.acgName = acgName
            self.acgNo = acgNo
            self.additionalStorage = additionalStorage
            self.createdAt = createdAt
            self.domain = domain
            self.id = id
            self.loginKeyName = loginKeyName
            self.message = message
            self.name = name
            self.serverDesc = serverDesc
            self.sshAccount = sshAccount
            self.state = state
            self.subnetName = subnetName
            self.subnetNo = subnetNo
            self.success = success
            self.typeName = typeName
            self.userConfigurations = userConfigurations
            self.vpcName = vpcName
            self.vpcNo = vpcNo
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.acgName = fields.take("acgName")
            self.acgNo = fields.take("acgNo")
            self.additionalStorage = fields.take("additionalStorage")
            self.createdAt = fields.take("createdAt")
            self.domain = fields.take("domain")
            self.id = try fields.require("id")
            self.loginKeyName = fields.take("loginKeyName")
            self.message = fields.take("message")
            self.name = try fields.require("name")
            self.serverDesc = fields.take("serverDesc")
            self.sshAccount = fields.take("sshAccount")
            self.state = try fields.require("state")
            self.subnetName = fields.take("subnetName")
            self.subnetNo = fields.take("subnetNo")
            self.success = fields.take("success")
            self.typeName = fields.take("typeName")
            self.userConfigurations = fields.take("userConfigurations") ?? []
            self.vpcName = fields.take("vpcName")
            self.vpcNo = fields.take("vpcNo")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("acgName", self.acgName)
            fields.put("acgNo", self.acgNo)
            fields.put("additionalStorage", self.additionalStorage)
            fields.put("createdAt", self.createdAt)
            fields.put("domain", self.domain)
            fields.put("id", self.id)
            fields.put("loginKeyName", self.loginKeyName)
            fields.put("message", self.message)
            fields.put("name", self.name)
            fields.put("serverDesc", self.serverDesc)
            fields.put("sshAccount", self.sshAccount)
            fields.put("state", self.state)
            fields.put("subnetName", self.subnetName)
            fields.put("subnetNo", self.subnetNo)
            fields.put("success", self.success)
            fields.put("typeName", self.typeName)
            fields.putFilled("userConfigurations", self.userConfigurations)
            fields.put("vpcName", self.vpcName)
            fields.put("vpcNo", self.vpcNo)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getList(accountId:paging:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
    public struct GetNotebookListResponse: Model, FieldValue {
        /// Notebooks.
        public var contents: [NotebookSummary]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Number of items.
        public var total: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: Notebooks.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - total: Number of items.
        ///   - extra: Fields that this version does not know.
        public init(
            contents: [NotebookSummary] = [],
            message: String? = nil,
            success: Bool? = nil,
            total: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.contents = contents
            self.message = message
            self.success = success
            self.total = total
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.message = fields.take("message")
            self.success = fields.take("success")
            self.total = fields.take("total")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put("total", self.total)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getUserConfigurationSpecList(typeName:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
    public struct GetNotebookUserConfigurationSpecListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// The settings.
        public var userConfigurationSpecs: [NotebookUserConfigurationSpec]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - userConfigurationSpecs: The settings.
        ///   - extra: Fields that this version does not know.
        public init(
            success: Bool? = nil,
            message: String? = nil,
            userConfigurationSpecs: [NotebookUserConfigurationSpec] = [],
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.userConfigurationSpecs = userConfigurationSpecs
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.userConfigurationSpecs = fields.take("userConfigurationSpecs") ?? []
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.putFilled("userConfigurationSpecs", self.userConfigurationSpecs)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getServerTypeList(typeCode:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
    public struct GetServerTypeListResponse: Model, FieldValue {
        /// Server types.
        public var contents: [NotebookServerType]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: Server types.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(
            contents: [NotebookServerType] = [],
            message: String? = nil,
            success: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.contents = contents
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getSubnetDetail(vpcNo:subnetNo:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
    public struct GetSubnetDetailResponse: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp?
        /// Whether the subnet is public.
        public var isPublic: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// State of the subnet.
        public var state: GetSubnetDetailState?
        /// Range of addresses.
        public var subnet: String?
        /// Name of the subnet.
        public var subnetName: String?
        /// Number of the subnet.
        public var subnetNo: Int
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int?
        /// Name of the zone.
        public var zoneName: String?
        /// Number of the zone; KR-2 is 3 in the samples.
        public var zoneNo: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - subnetNo: Number of the subnet.
        ///   - createdAt: When it was created.
        ///   - isPublic: Whether the subnet is public.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - state: State of the subnet.
        ///   - subnet: Range of addresses.
        ///   - subnetName: Name of the subnet.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - vpcName: Name of the VPC.
        ///   - vpcNo: Number of the VPC.
        ///   - zoneName: Name of the zone.
        ///   - zoneNo: Number of the zone; KR-2 is 3 in the samples.
        ///   - extra: Fields that this version does not know.
        public init(
            subnetNo: Int,
            createdAt: Timestamp? = nil,
            isPublic: Bool? = nil,
            message: String? = nil,
            state: GetSubnetDetailState? = nil,
            subnet: String? = nil,
            subnetName: String? = nil,
            success: Bool? = nil,
            vpcName: String? = nil,
            vpcNo: Int? = nil,
            zoneName: String? = nil,
            zoneNo: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.isPublic = isPublic
            self.message = message
            self.state = state
            self.subnet = subnet
            self.subnetName = subnetName
            self.subnetNo = subnetNo
            self.success = success
            self.vpcName = vpcName
            self.vpcNo = vpcNo
            self.zoneName = zoneName
            self.zoneNo = zoneNo
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("createdAt")
            self.isPublic = fields.take("isPublic")
            self.message = fields.take("message")
            self.state = fields.take("state")
            self.subnet = fields.take("subnet")
            self.subnetName = fields.take("subnetName")
            self.subnetNo = try fields.require("subnetNo")
            self.success = fields.take("success")
            self.vpcName = fields.take("vpcName")
            self.vpcNo = fields.take("vpcNo")
            self.zoneName = fields.take("zoneName")
            self.zoneNo = fields.take("zoneNo")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("createdAt", self.createdAt)
            fields.put("isPublic", self.isPublic)
            fields.put("message", self.message)
            fields.put("state", self.state)
            fields.put("subnet", self.subnet)
            fields.put("subnetName", self.subnetName)
            fields.put("subnetNo", self.subnetNo)
            fields.put("success", self.success)
            fields.put("vpcName", self.vpcName)
            fields.put("vpcNo", self.vpcNo)
            fields.put("zoneName", self.zoneName)
            fields.put("zoneNo", self.zoneNo)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getSubnetList(typeCode:vpcNo:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
    public struct GetSubnetListResponse: Model, FieldValue {
        /// Subnets.
        public var contents: [NotebookSubnet]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Number of items.
        public var total: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: Subnets.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - total: Number of items.
        ///   - extra: Fields that this version does not know.
        public init(
            contents: [NotebookSubnet] = [],
            message: String? = nil,
            success: Bool? = nil,
            total: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.contents = contents
            self.message = message
            self.success = success
            self.total = total
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.message = fields.take("message")
            self.success = fields.take("success")
            self.total = fields.take("total")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put("total", self.total)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getTypeList(options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
    public struct GetTypeListResponse: Model, FieldValue {
        /// Types.
        public var contents: [NotebookType]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: Types.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(
            contents: [NotebookType] = [],
            message: String? = nil,
            success: Bool? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.contents = contents
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getVpcDetail(vpcNo:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
    public struct GetVpcDetailResponse: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp?
        /// Range of addresses, for example 172.16.0.0/16.
        public var ipv4Cidr: String?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Number of the region.
        public var regionNo: Int?
        /// State of the VPC.
        ///
        /// Inferred.
        public var state: GetVpcDetailState?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - vpcNo: Number of the VPC.
        ///   - createdAt: When it was created.
        ///   - ipv4Cidr: Range of addresses, for example 172.16.0.0/16.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - regionNo: Number of the region.
        ///   - state: State of the VPC.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - vpcName: Name of the VPC.
        ///   - extra: Fields that this version does not know.
        public init(
            vpcNo: Int,
            createdAt: Timestamp? = nil,
            ipv4Cidr: String? = nil,
            message: String? = nil,
            regionNo: Int? = nil,
            state: GetVpcDetailState? = nil,
            success: Bool? = nil,
            vpcName: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.ipv4Cidr = ipv4Cidr
            self.message = message
            self.regionNo = regionNo
            self.state = state
            self.success = success
            self.vpcName = vpcName
            self.vpcNo = vpcNo
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("createdAt")
            self.ipv4Cidr = fields.take("ipv4Cidr")
            self.message = fields.take("message")
            self.regionNo = fields.take("regionNo")
            self.state = fields.take("state")
            self.success = fields.take("success")
            self.vpcName = fields.take("vpcName")
            self.vpcNo = try fields.require("vpcNo")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("createdAt", self.createdAt)
            fields.put("ipv4Cidr", self.ipv4Cidr)
            fields.put("message", self.message)
            fields.put("regionNo", self.regionNo)
            fields.put("state", self.state)
            fields.put("success", self.success)
            fields.put("vpcName", self.vpcName)
            fields.put("vpcNo", self.vpcNo)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/getVpcList(options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
    public struct GetVpcListResponse: Model, FieldValue {
        /// VPCs.
        public var contents: [NotebookVpc]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Number of items.
        public var total: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - contents: VPCs.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - total: Number of items.
        ///   - extra: Fields that this version does not know.
        public init(
            contents: [NotebookVpc] = [],
            message: String? = nil,
            success: Bool? = nil,
            total: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.contents = contents
            self.message = message
            self.success = success
            self.total = total
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.contents = fields.take("contents") ?? []
            self.message = fields.take("message")
            self.success = fields.take("success")
            self.total = fields.take("total")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.putFilled("contents", self.contents)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put("total", self.total)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiApps/kill(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
    public struct KillAiAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the run. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the run. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/killContainer(id:containerName:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
    public struct KillAppContainerResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/killMaster(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
    public struct KillAppMasterResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Extra block storage of a notebook.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
    public struct NotebookAdditionalStorage: Model, FieldValue {
        /// Size in GB.
        public var storageGb: Int?
        /// Kind of block storage. `SSD` or `HDD`.
        public var storageType: NotebookStorageType?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - storageGb: Size in GB.
        ///   - storageType: Kind of block storage. `SSD` or `HDD`.
        ///   - extra: Fields that this version does not know.
        public init(storageGb: Int? = nil, storageType: NotebookStorageType? = nil, extra: [String: JSONValue] = [:]) {
            self.storageGb = storageGb
            self.storageType = storageType
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.storageGb = fields.take("storageGB")
            self.storageType = fields.take("storageType")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("storageGB", self.storageGb)
            fields.put("storageType", self.storageType)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A login key.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
    public struct NotebookLoginKey: Model, FieldValue {
        /// When the key was created.
        public var createdAt: Timestamp?
        /// Fingerprint of the key.
        public var fingerprint: String?
        /// Name of the login key.
        public var loginKeyName: String
        /// The public key, in the form of OpenSSH.
        public var publicKey: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - loginKeyName: Name of the login key.
        ///   - createdAt: When the key was created.
        ///   - fingerprint: Fingerprint of the key.
        ///   - publicKey: The public key, in the form of OpenSSH.
        ///   - extra: Fields that this version does not know.
        public init(
            loginKeyName: String,
            createdAt: Timestamp? = nil,
            fingerprint: String? = nil,
            publicKey: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.fingerprint = fingerprint
            self.loginKeyName = loginKeyName
            self.publicKey = publicKey
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("createdAt")
            self.fingerprint = fields.take("fingerprint")
            self.loginKeyName = try fields.require("loginKeyName")
            self.publicKey = fields.take("publicKey")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("createdAt", self.createdAt)
            fields.put("fingerprint", self.fingerprint)
            fields.put("loginKeyName", self.loginKeyName)
            fields.put("publicKey", self.publicKey)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A server size.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
    public struct NotebookServerType: Model, FieldValue {
        /// The size in words: vCPU, memory, disk.
        public var serverDesc: String?
        /// Code of the server size.
        public var serverTypeCode: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - serverTypeCode: Code of the server size.
        ///   - serverDesc: The size in words: vCPU, memory, disk.
        ///   - extra: Fields that this version does not know.
        public init(serverTypeCode: String, serverDesc: String? = nil, extra: [String: JSONValue] = [:]) {
            self.serverDesc = serverDesc
            self.serverTypeCode = serverTypeCode
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.serverDesc = fields.take("serverDesc")
            self.serverTypeCode = try fields.require("serverTypeCode")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("serverDesc", self.serverDesc)
            fields.put("serverTypeCode", self.serverTypeCode)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Subnet a notebook may live in.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
    public struct NotebookSubnet: Model, FieldValue {
        /// Whether the subnet is public.
        public var isPublic: Bool?
        /// Name of the subnet.
        public var subnetName: String?
        /// Number of the subnet.
        public var subnetNo: Int
        /// Name of the zone.
        public var zoneName: String?
        /// Number of the zone; KR-2 is 3 in the samples.
        public var zoneNo: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - subnetNo: Number of the subnet.
        ///   - isPublic: Whether the subnet is public.
        ///   - subnetName: Name of the subnet.
        ///   - zoneName: Name of the zone.
        ///   - zoneNo: Number of the zone; KR-2 is 3 in the samples.
        ///   - extra: Fields that this version does not know.
        public init(
            subnetNo: Int,
            isPublic: Bool? = nil,
            subnetName: String? = nil,
            zoneName: String? = nil,
            zoneNo: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.isPublic = isPublic
            self.subnetName = subnetName
            self.subnetNo = subnetNo
            self.zoneName = zoneName
            self.zoneNo = zoneNo
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.isPublic = fields.take("isPublic")
            self.subnetName = fields.take("subnetName")
            self.subnetNo = try fields.require("subnetNo")
            self.zoneName = fields.take("zoneName")
            self.zoneNo = fields.take("zoneNo")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("isPublic", self.isPublic)
            fields.put("subnetName", self.subnetName)
            fields.put("subnetNo", self.subnetNo)
            fields.put("zoneName", self.zoneName)
            fields.put("zoneNo", self.zoneNo)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A notebook in a list.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
    public struct NotebookSummary: Model, FieldValue {
        /// When it was created.
        public var createdAt: Timestamp?
        /// Id of the notebook.
        public var id: String
        /// Name of the notebook.
        public var name: String
        /// Size of the server in words.
        public var serverDesc: String?
        /// State of the notebook.
        ///
        /// Inferred.
        public var state: NotebookState?
        /// Name of the subnet.
        public var subnetName: String?
        /// Number of the subnet.
        public var subnetNo: Int?
        /// Name of the notebook type.
        public var typeName: String?
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - name: Name of the notebook.
        ///   - createdAt: When it was created.
        ///   - serverDesc: Size of the server in words.
        ///   - state: State of the notebook.
        ///   - subnetName: Name of the subnet.
        ///   - subnetNo: Number of the subnet.
        ///   - typeName: Name of the notebook type.
        ///   - vpcName: Name of the VPC.
        ///   - vpcNo: Number of the VPC.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            name: String,
            createdAt: Timestamp? = nil,
            serverDesc: String? = nil,
            state: NotebookState? = nil,
            subnetName: String? = nil,
            subnetNo: Int? = nil,
            typeName: String? = nil,
            vpcName: String? = nil,
            vpcNo: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.id = id
            self.name = name
            self.serverDesc = serverDesc
            self.state = state
            self.subnetName = subnetName
            self.subnetNo = subnetNo
            self.typeName = typeName
            self.vpcName = vpcName
            self.vpcNo = vpcNo
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("createdAt")
            self.id = try fields.require("id")
            self.name = try fields.require("name")
            self.serverDesc = fields.take("serverDesc")
            self.state = fields.take("state")
            self.subnetName = fields.take("subnetName")
            self.subnetNo = fields.take("subnetNo")
            self.typeName = fields.take("typeName")
            self.vpcName = fields.take("vpcName")
            self.vpcNo = fields.take("vpcNo")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("createdAt", self.createdAt)
            fields.put("id", self.id)
            fields.put("name", self.name)
            fields.put("serverDesc", self.serverDesc)
            fields.put("state", self.state)
            fields.put("subnetName", self.subnetName)
            fields.put("subnetNo", self.subnetNo)
            fields.put("typeName", self.typeName)
            fields.put("vpcName", self.vpcName)
            fields.put("vpcNo", self.vpcNo)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A notebook type.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
    public struct NotebookType: Model, FieldValue {
        /// Code of the type.
        public var typeCode: String
        /// Name of the type.
        public var typeName: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - typeCode: Code of the type.
        ///   - typeName: Name of the type.
        ///   - extra: Fields that this version does not know.
        public init(typeCode: String, typeName: String, extra: [String: JSONValue] = [:]) {
            self.typeCode = typeCode
            self.typeName = typeName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.typeCode = try fields.require("typeCode")
            self.typeName = try fields.require("typeName")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("typeCode", self.typeCode)
            fields.put("typeName", self.typeName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// One setting of an existing notebook.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
    public struct NotebookUserConfiguration: Model, FieldValue {
        /// Component that the setting belongs to.
        public var componentName: String?
        /// What the setting is for.
        public var description: String?
        /// Whether the value is a secret.
        public var isMasking: Bool?
        /// Name of the setting.
        public var name: String?
        /// The pattern in words.
        public var regexpDescription: String?
        /// Pattern that a value must match.
        public var regularExpression: String?
        /// Value in force; empty where the service hides it.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var value: Secret?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - componentName: Component that the setting belongs to.
        ///   - description: What the setting is for.
        ///   - isMasking: Whether the value is a secret.
        ///   - name: Name of the setting.
        ///   - regexpDescription: The pattern in words.
        ///   - regularExpression: Pattern that a value must match.
        ///   - value: Value in force; empty where the service hides it.
        ///   - extra: Fields that this version does not know.
        public init(
            componentName: String? = nil,
            description: String? = nil,
            isMasking: Bool? = nil,
            name: String? = nil,
            regexpDescription: String? = nil,
            regularExpression: String? = nil,
            value: Secret? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.componentName = componentName
            self.description = description
            self.isMasking = isMasking
            self.name = name
            self.regexpDescription = regexpDescription
            self.regularExpression = regularExpression
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.componentName = fields.take("componentName")
            self.description = fields.take("description")
            self.isMasking = fields.take("isMasking")
            self.name = fields.take("name")
            self.regexpDescription = fields.take("regexpDescription")
            self.regularExpression = fields.take("regularExpression")
            self.value = fields.take("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("componentName", self.componentName)
            fields.put("description", self.description)
            fields.put("isMasking", self.isMasking)
            fields.put("name", self.name)
            fields.put("regexpDescription", self.regexpDescription)
            fields.put("regularExpression", self.regularExpression)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// One setting a notebook type accepts.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
    public struct NotebookUserConfigurationSpec: Model, FieldValue {
        /// Name of the setting.
        public var name: String?
        /// Value in force, or an empty text.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var value: Secret?
        /// Component that the setting belongs to.
        public var componentName: String?
        /// Pattern that a value must match.
        public var regularExpression: String?
        /// Whether the value is a secret.
        public var isMasking: Bool?
        /// Whether
        /// ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``
        /// needs it.
        public var isMandatory: Bool?
        /// What the setting is for.
        ///
        /// Inferred.
        public var description: String?
        /// The pattern in words.
        ///
        /// Inferred.
        public var regexpDescription: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - name: Name of the setting.
        ///   - value: Value in force, or an empty text.
        ///   - componentName: Component that the setting belongs to.
        ///   - regularExpression: Pattern that a value must match.
        ///   - isMasking: Whether the value is a secret.
        ///   - isMandatory: Whether
        ///     ``DataForest/Notebooks/create(accountId:addStorage:bucketName:loginKeyName:name:serverTypeCode:subnetNo:typeCode:typeName:userConfigurations:vpcNo:storageGb:storageType:options:)``
        ///     needs it.
        ///   - description: What the setting is for.
        ///   - regexpDescription: The pattern in words.
        ///   - extra: Fields that this version does not know.
        public init(
            name: String? = nil,
            value: Secret? = nil,
            componentName: String? = nil,
            regularExpression: String? = nil,
            isMasking: Bool? = nil,
            isMandatory: Bool? = nil,
            description: String? = nil,
            regexpDescription: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.value = value
            self.componentName = componentName
            self.regularExpression = regularExpression
            self.isMasking = isMasking
            self.isMandatory = isMandatory
            self.description = description
            self.regexpDescription = regexpDescription
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.name = fields.take("name")
            self.value = fields.take("value")
            self.componentName = fields.take("componentName")
            self.regularExpression = fields.take("regularExpression")
            self.isMasking = fields.take("isMasking")
            self.isMandatory = fields.take("isMandatory")
            self.description = fields.take("description")
            self.regexpDescription = fields.take("regexpDescription")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("name", self.name)
            fields.put("value", self.value)
            fields.put("componentName", self.componentName)
            fields.put("regularExpression", self.regularExpression)
            fields.put("isMasking", self.isMasking)
            fields.put("isMandatory", self.isMandatory)
            fields.put("description", self.description)
            fields.put("regexpDescription", self.regexpDescription)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// One notebook setting supplied by the caller.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
    public struct NotebookUserConfigurationValue: Model, FieldValue {
        /// Component the setting belongs to.
        public var componentName: NotebookUserConfigurationValueComponentName?
        /// Name of the setting.
        public var name: NotebookUserConfigurationValueName?
        /// Value of the setting: an access password, an access key or a secret key.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var value: Secret?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - componentName: Component the setting belongs to.
        ///   - name: Name of the setting.
        ///   - value: Value of the setting: an access password, an access key or a secret key.
        ///   - extra: Fields that this version does not know.
        public init(
            componentName: NotebookUserConfigurationValueComponentName? = nil,
            name: NotebookUserConfigurationValueName? = nil,
            value: Secret? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.componentName = componentName
            self.name = name
            self.value = value
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.componentName = fields.take("componentName")
            self.name = fields.take("name")
            self.value = fields.take("value")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("componentName", self.componentName)
            fields.put("name", self.name)
            fields.put("value", self.value)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// VPC a notebook may live in.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
    public struct NotebookVpc: Model, FieldValue {
        /// Number of the region.
        public var regionNo: Int?
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - vpcNo: Number of the VPC.
        ///   - regionNo: Number of the region.
        ///   - vpcName: Name of the VPC.
        ///   - extra: Fields that this version does not know.
        public init(vpcNo: Int, regionNo: Int? = nil, vpcName: String? = nil, extra: [String: JSONValue] = [:]) {
            self.regionNo = regionNo
            self.vpcName = vpcName
            self.vpcNo = vpcNo
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.regionNo = fields.take("regionNo")
            self.vpcName = fields.take("vpcName")
            self.vpcNo = try fields.require("vpcNo")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("regionNo", self.regionNo)
            fields.put("vpcName", self.vpcName)
            fields.put("vpcNo", self.vpcNo)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Cut of a list.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
    public struct Paging: Model, FieldValue {
        /// How many rows to return at most. At least 1.
        public var limit: Int?
        /// How many rows to skip. At least 0.
        ///
        /// Inferred.
        public var offset: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - limit: How many rows to return at most. At least 1.
        ///   - offset: How many rows to skip. At least 0.
        ///   - extra: Fields that this version does not know.
        public init(limit: Int? = nil, offset: Int? = nil, extra: [String: JSONValue] = [:]) {
            self.limit = limit
            self.offset = offset
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.limit = fields.take("limit")
            self.offset = fields.take("offset")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("limit", self.limit)
            fields.put("offset", self.offset)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Storage quota of one HDFS namespace.
    ///
    /// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse>
    public struct QuotaResponse: Model, FieldValue {
        /// Namespace that the quota is for. `koya` or `tata`.
        public var namespace: HdfsNamespace
        /// Limit of the number of files, in millions; 1 by default.
        public var fileCountMillion: Int?
        /// Limit of space in TB; 200 by default.
        public var spaceTb: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - namespace: Namespace that the quota is for. `koya` or `tata`.
        ///   - spaceTb: Limit of space in TB; 200 by default.
        ///   - fileCountMillion: Limit of the number of files, in millions; 1 by default.
        ///   - extra: Fields that this version does not know.
        public init(
            namespace: HdfsNamespace,
            spaceTb: Int,
            fileCountMillion: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.namespace = namespace
            self.fileCountMillion = fileCountMillion
            self.spaceTb = spaceTb
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.namespace = try fields.require("namespace")
            self.fileCountMillion = fields.take("fileCountMillion")
            self.spaceTb = try fields.require("spaceTb")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("namespace", self.namespace)
            fields.put("fileCountMillion", self.fileCountMillion)
            fields.put("spaceTb", self.spaceTb)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/resetKerberosKeytab(id:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
    public struct ResetAccountKerberosKeytabResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/resetPassword(id:password:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
    public struct ResetAccountPasswordResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/restart(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
    public struct RestartNotebookResponse: Model, FieldValue {
        /// Id of the notebook.
        public var id: String?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the notebook.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(id: String? = nil, message: String? = nil, success: Bool? = nil, extra: [String: JSONValue] = [:]) {
            self.id = id
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.id = fields.take("id")
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("id", self.id)
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Accounts/setQuota(id:namespace:fileCountMillion:spaceTb:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    public struct SetAccountQuotaResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the account. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiWorkspaces/setConfiguration(id:configuration:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration>
    public struct SetAiWorkspaceConfigurationResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the workspace. 1 to 22 characters; letters and digits.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/setContainerCount(id:componentName:containerCount:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
    public struct SetAppContainerCountResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/setLifetime(id:lifetime:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
    public struct SetAppLifetimeResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Notebooks/setUserConfigurationList(id:userConfigurations:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
    public struct SetNotebookUserConfigurationListResponse: Model, FieldValue {
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - extra: Fields that this version does not know.
        public init(message: String? = nil, success: Bool? = nil, extra: [String: JSONValue] = [:]) {
            self.message = message
            self.success = success
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.message = fields.take("message")
            self.success = fields.take("success")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("message", self.message)
            fields.put("success", self.success)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/start(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
    public struct StartAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/Apps/stop(id:options:)``.
    ///
    /// See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
    public struct StopAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - id: Id of the app. At most 22 characters.
        ///   - extra: Fields that this version does not know.
        public init(success: Bool? = nil, message: String? = nil, id: String? = nil, extra: [String: JSONValue] = [:]) {
            self.success = success
            self.message = message
            self.id = id
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = fields.take("id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of ``DataForest/AiApps/submit(aiWorkspaceId:namePrefix:queueName:data:docker:resource:options:)``.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse>
    public struct SubmitAiAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the run. 1 to 22 characters; letters and digits.
        public var id: String
        /// Name of the account that owns the run.
        public var accountName: String?
        /// Name of the run.
        public var name: String?
        /// YARN queue the run is in.
        public var queueName: AiAppQueueName?
        /// When the run was started.
        public var startedAt: Timestamp?
        /// When the run ended; absent or null while it runs.
        ///
        /// Inferred.
        public var finishedAt: Timestamp?
        /// How long the run has taken, in milliseconds. At most 9007199254740991.
        public var elapsedMillis: Int?
        /// State of the run.
        ///
        /// Inferred.
        public var state: AppState?
        /// Result of the run.
        ///
        /// Inferred.
        public var finalStatus: AiAppFinalStatus?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - id: Id of the run. 1 to 22 characters; letters and digits.
        ///   - success: Whether the service did what was asked. `false` can come with HTTP 200.
        ///   - message: Reason of a refusal. Older answers also say `success` here.
        ///   - accountName: Name of the account that owns the run.
        ///   - name: Name of the run.
        ///   - queueName: YARN queue the run is in.
        ///   - startedAt: When the run was started.
        ///   - finishedAt: When the run ended; absent or null while it runs.
        ///   - elapsedMillis: How long the run has taken, in milliseconds. At most 9007199254740991.
        ///   - state: State of the run.
        ///   - finalStatus: Result of the run.
        ///   - extra: Fields that this version does not know.
        public init(
            id: String,
            success: Bool? = nil,
            message: String? = nil,
            accountName: String? = nil,
            name: String? = nil,
            queueName: AiAppQueueName? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            elapsedMillis: Int? = nil,
            state: AppState? = nil,
            finalStatus: AiAppFinalStatus? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.success = success
            self.message = message
            self.id = id
            self.accountName = accountName
            self.name = name
            self.queueName = queueName
            self.startedAt = startedAt
            self.finishedAt = finishedAt
            self.elapsedMillis = elapsedMillis
            self.state = state
            self.finalStatus = finalStatus
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.success = fields.take("success")
            self.message = fields.take("message")
            self.id = try fields.require("id")
            self.accountName = fields.take("accountName")
            self.name = fields.take("name")
            self.queueName = fields.take("queueName")
            self.startedAt = fields.take("startedAt")
            self.finishedAt = fields.take("finishedAt")
            self.elapsedMillis = fields.take("elapsedMillis")
            self.state = fields.take("state")
            self.finalStatus = fields.take("finalStatus")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("success", self.success)
            fields.put("message", self.message)
            fields.put("id", self.id)
            fields.put("accountName", self.accountName)
            fields.put("name", self.name)
            fields.put("queueName", self.queueName)
            fields.put("startedAt", self.startedAt)
            fields.put("finishedAt", self.finishedAt)
            fields.put("elapsedMillis", self.elapsedMillis)
            fields.put("state", self.state)
            fields.put("finalStatus", self.finalStatus)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// A component of `AppType`; sizes are `nil` where the vendor prints none.
    public struct AppTypeComponent: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Memory of each container in MB.
        public let memoryMb: Int?
        /// vCPUs of each container.
        public let cpuCount: Int?
        /// Number of containers.
        public let containerCount: Int?
        /// Whether there can be no other number of containers.
        public let isFixed: Bool
    }

    /// A type of app with what it consists of, so that components can be named and sized without a guess. Only what the
    /// vendor prints: many sizes are not, and `apps.getAppTypeIdList` may know more types.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
    public struct AppType: Sendable, Hashable {
        /// Name and version joined by a hyphen, as requests take it.
        public let id: String
        /// The part of the id before its last hyphen.
        public let name: String
        /// The part of the id behind its last hyphen.
        public let version: String
        /// Id of the type that must run before; `nil` where the vendor names none.
        public let needs: String?
        /// What it consists of; empty where the vendor does not say.
        public let components: [AppTypeComponent]

        /// Every type that is documented, in the vendor's order.
        public static let all: [AppType] = [
            // The sample prints a memory of 1 MB, which is taken for a misprint and left out.
            AppType(
                id: "DEV-1.0.0", name: "DEV", version: "1.0.0", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "shell", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "ELASTICSEARCH-7.3.2", name: "ELASTICSEARCH", version: "7.3.2", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "es-master", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "es-data", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "es-coord", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "es-ingest", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                ]),
            AppType(
                id: "GRAFANA-7.5.10", name: "GRAFANA", version: "7.5.10", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "server", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            // Support ended on 2025-03-20 (second hand). What it consists of is not documented; take HBASE-2.2.3.
            AppType(
                id: "HBASE-2.0.0", name: "HBASE", version: "2.0.0", needs: nil,
                components: []),
            AppType(
                id: "HBASE-2.2.3", name: "HBASE", version: "2.2.3", needs: "ZOOKEEPER-3.4.13",
                components: [
                    AppTypeComponent(
                        name: "hbasemaster", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "regionserver", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "thrift", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                    AppTypeComponent(
                        name: "thrift2", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                    AppTypeComponent(
                        name: "rest", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                ]),
            // No component is named; its links speak of hs2-auth-ldap.
            AppType(
                id: "HIVESERVER2-LDAP-3.1.0", name: "HIVESERVER2-LDAP", version: "3.1.0", needs: nil,
                components: []),
            // Nothing but the id was found.
            AppType(
                id: "HUE-4.7.0", name: "HUE", version: "4.7.0", needs: nil,
                components: []),
            // The sizes are those of the vendor's example of a creation.
            AppType(
                id: "KAFKA-2.4.0", name: "KAFKA", version: "2.4.0", needs: "ZOOKEEPER-3.4.13",
                components: [
                    AppTypeComponent(
                        name: "broker", memoryMb: 2048, cpuCount: 4,
                        containerCount: 1, isFixed: false),
                    AppTypeComponent(
                        name: "kafka-manager", memoryMb: 2048, cpuCount: 1,
                        containerCount: 1, isFixed: false),
                ]),
            AppType(
                id: "KIBANA-7.3.2", name: "KIBANA", version: "7.3.2", needs: "ELASTICSEARCH-7.3.2",
                components: [
                    AppTypeComponent(
                        name: "kibana", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "cerebro", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "OPENTSDB-2.4.1", name: "OPENTSDB", version: "2.4.1", needs: "HBASE-2.2.3",
                components: [
                    AppTypeComponent(
                        name: "tsd", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "PHOENIX-5.0.0", name: "PHOENIX", version: "5.0.0", needs: "ZOOKEEPER-3.4.13",
                components: [
                    AppTypeComponent(
                        name: "hbasemaster", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "regionserver", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "thrift", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                    AppTypeComponent(
                        name: "thrift2", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                    AppTypeComponent(
                        name: "rest", memoryMb: nil, cpuCount: nil,
                        containerCount: 0, isFixed: false),
                    AppTypeComponent(
                        name: "sqlline", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "SPARK-HISTORYSERVER-3.1.2", name: "SPARK-HISTORYSERVER", version: "3.1.2", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "shs", memoryMb: 4096, cpuCount: 1,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "TRINO-437", name: "TRINO", version: "437", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "coordinator", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                    AppTypeComponent(
                        name: "worker", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "ZEPPELIN-0.10.1", name: "ZEPPELIN", version: "0.10.1", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "zeppelin", memoryMb: nil, cpuCount: nil,
                        containerCount: nil, isFixed: false),
                ]),
            AppType(
                id: "ZOOKEEPER-3.4.13", name: "ZOOKEEPER", version: "3.4.13", needs: nil,
                components: [
                    AppTypeComponent(
                        name: "zkserver", memoryMb: nil, cpuCount: nil,
                        containerCount: 3, isFixed: true),
                    AppTypeComponent(
                        name: "zkweb", memoryMb: nil, cpuCount: nil,
                        containerCount: 1, isFixed: true),
                ]),
        ]

        /// The type of this id; `nil` if nothing is documented of it.
        ///
        /// - Parameters:
        ///   - id: As a request takes it.
        public static func find(_ id: String) -> AppType? {
            all.first { $0.id == id }
        }

        /// All components in their documented sizes, as a request takes them; `nil` if a size is not documented.
        public var presets: [AppComponentRequest]? {
            var presets: [AppComponentRequest] = []
            for part in components {
                guard let memoryMb = part.memoryMb, let cpuCount = part.cpuCount, let containerCount = part.containerCount
                else { return nil }
                presets.append(
                    AppComponentRequest(
                        name: part.name, memoryMb: memoryMb, cpuCount: cpuCount, containerCount: containerCount))
            }
            return presets.isEmpty ? nil : presets
        }
    }
}
