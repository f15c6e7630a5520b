// NAVER Cloud Data Forest: models.
//
// Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the account.
    ///
    /// Note: The three values are documented, RUNNING as the default; their meaning is only partly documented.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
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
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
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
    /// YARN queue the run is in.
    public struct AiAppQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The default.
        public static let gpu = AiAppQueueName(rawValue: "gpu")

        public static let known: [AiAppQueueName] = [.gpu]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Model of the GPUs.
    ///
    /// Note: Table names V100 as default, every sample uses T4; no closed list is given.
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
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN application
    /// states (appId is a YARN application id).
    public struct AiAppState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Taken in.
        public static let new = AiAppState(rawValue: "NEW")

        /// Being stored.
        public static let newSaving = AiAppState(rawValue: "NEW_SAVING")

        /// Handed to the scheduler.
        public static let submitted = AiAppState(rawValue: "SUBMITTED")

        /// Accepted, waiting for resources.
        public static let accepted = AiAppState(rawValue: "ACCEPTED")

        /// Runs.
        public static let running = AiAppState(rawValue: "RUNNING")

        /// Ended, also after a stop.
        public static let finished = AiAppState(rawValue: "FINISHED")

        /// Ended with an error.
        public static let failed = AiAppState(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = AiAppState(rawValue: "KILLED")

        public static let known: [AiAppState] = [.new, .newSaving, .submitted, .accepted, .running, .finished, .failed, .killed]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// YARN queue to run in.
    ///
    /// Note: Table prints GPU, samples print gpu. A release note of 2024-11-22 changes which YARN queues are offered
    /// (the stored text breaks off after 'dev, batch, l'), so gpu may be refused today.
    public struct AiAppTypeSpecQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Printed in the samples.
        public static let gpu = AiAppTypeSpecQueueName(rawValue: "gpu")

        public static let known: [AiAppTypeSpecQueueName] = [.gpu]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the component.
    ///
    /// Inferred, not documented. Only STABLE is printed (the guide calls Stable the healthy value). It matches the YARN
    /// services component states FLEXING and STABLE. Keep open.
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
    /// State of the container.
    ///
    /// Inferred, not documented. Only READY is printed. It matches the YARN services container states
    /// RUNNING_BUT_UNREADY, READY, STOPPED, NEEDS_UPGRADE, UPGRADING. Keep open.
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
    /// YARN queue the app runs in.
    ///
    /// Note: The data type page calls dev the default, every other page longlived.
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
    /// State of the app.
    ///
    /// Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN application states
    /// (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the likely source. Keep open.
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
    /// YARN queue to run in. `apps.getAppBasicSetting` lists the queues.
    ///
    /// Note: Required although it has a default. The older page allows longlived only; the data type page names dev as
    /// default.
    public struct CreateAppQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The default on most pages.
        public static let longlived = CreateAppQueueName(rawValue: "longlived")

        /// The default on the page of the data type.
        public static let dev = CreateAppQueueName(rawValue: "dev")

        public static let known: [CreateAppQueueName] = [.longlived, .dev]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// Kind of the extra storage. Required when `addStorage` is true.
    public struct CreateNotebookStorageType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// `SSD`.
        public static let ssd = CreateNotebookStorageType(rawValue: "SSD")

        /// `HDD`.
        public static let hdd = CreateNotebookStorageType(rawValue: "HDD")

        public static let known: [CreateNotebookStorageType] = [.ssd, .hdd]
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
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    public struct GetAiAppDetailFinalStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not ended yet.
        public static let undefined = GetAiAppDetailFinalStatus(rawValue: "UNDEFINED")

        /// Ended well.
        public static let succeeded = GetAiAppDetailFinalStatus(rawValue: "SUCCEEDED")

        /// Ended with an error.
        public static let failed = GetAiAppDetailFinalStatus(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = GetAiAppDetailFinalStatus(rawValue: "KILLED")

        public static let known: [GetAiAppDetailFinalStatus] = [.undefined, .succeeded, .failed, .killed]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// YARN queue the run is in.
    public struct GetAiAppDetailQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The default.
        public static let gpu = GetAiAppDetailQueueName(rawValue: "gpu")

        public static let known: [GetAiAppDetailQueueName] = [.gpu]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN application
    /// states (appId is a YARN application id).
    public struct GetAiAppDetailState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Taken in.
        public static let new = GetAiAppDetailState(rawValue: "NEW")

        /// Being stored.
        public static let newSaving = GetAiAppDetailState(rawValue: "NEW_SAVING")

        /// Handed to the scheduler.
        public static let submitted = GetAiAppDetailState(rawValue: "SUBMITTED")

        /// Accepted, waiting for resources.
        public static let accepted = GetAiAppDetailState(rawValue: "ACCEPTED")

        /// Runs.
        public static let running = GetAiAppDetailState(rawValue: "RUNNING")

        /// Ended, also after a stop.
        public static let finished = GetAiAppDetailState(rawValue: "FINISHED")

        /// Ended with an error.
        public static let failed = GetAiAppDetailState(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = GetAiAppDetailState(rawValue: "KILLED")

        public static let known: [GetAiAppDetailState] = [.new, .newSaving, .submitted, .accepted, .running, .finished, .failed, .killed]
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
    /// Inferred, not documented. No example seen for the VPC; the subnet page shows RUN, and the VPC service itself
    /// uses INIT, CREATING, RUN and TERMTING.
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
    /// Namespace that the quota is for.
    ///
    /// Note: Vendor names koya as the default namespace, but the request field is required, so no default is encoded.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
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
    /// Kind of block storage.
    public struct NotebookAdditionalStorageStorageType: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Solid state.
        public static let ssd = NotebookAdditionalStorageStorageType(rawValue: "SSD")

        /// Hard disk.
        public static let hdd = NotebookAdditionalStorageStorageType(rawValue: "HDD")

        public static let known: [NotebookAdditionalStorageStorageType] = [.ssd, .hdd]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the notebook.
    ///
    /// Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of getDetail and
    /// RUNNING the one in the response example of getList; keep this open.
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
    /// Text with known values; any other text is as good.
    ///
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    public struct SubmitAiAppFinalStatus: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Not ended yet.
        public static let undefined = SubmitAiAppFinalStatus(rawValue: "UNDEFINED")

        /// Ended well.
        public static let succeeded = SubmitAiAppFinalStatus(rawValue: "SUCCEEDED")

        /// Ended with an error.
        public static let failed = SubmitAiAppFinalStatus(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = SubmitAiAppFinalStatus(rawValue: "KILLED")

        public static let known: [SubmitAiAppFinalStatus] = [.undefined, .succeeded, .failed, .killed]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// YARN queue the run is in.
    public struct SubmitAiAppQueueName: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The default.
        public static let gpu = SubmitAiAppQueueName(rawValue: "gpu")

        public static let known: [SubmitAiAppQueueName] = [.gpu]
    }
}

extension DataForest {
    /// Text with known values; any other text is as good.
    ///
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN application
    /// states (appId is a YARN application id).
    public struct SubmitAiAppState: OpenText, FieldValue {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Taken in.
        public static let new = SubmitAiAppState(rawValue: "NEW")

        /// Being stored.
        public static let newSaving = SubmitAiAppState(rawValue: "NEW_SAVING")

        /// Handed to the scheduler.
        public static let submitted = SubmitAiAppState(rawValue: "SUBMITTED")

        /// Accepted, waiting for resources.
        public static let accepted = SubmitAiAppState(rawValue: "ACCEPTED")

        /// Runs.
        public static let running = SubmitAiAppState(rawValue: "RUNNING")

        /// Ended, also after a stop.
        public static let finished = SubmitAiAppState(rawValue: "FINISHED")

        /// Ended with an error.
        public static let failed = SubmitAiAppState(rawValue: "FAILED")

        /// Ended by force.
        public static let killed = SubmitAiAppState(rawValue: "KILLED")

        public static let known: [SubmitAiAppState] = [.new, .newSaving, .submitted, .accepted, .running, .finished, .failed, .killed]
    }
}

extension DataForest {
    /// An account in a list.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
    public struct AccountResponse: Model, FieldValue {
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// Name of the account.
        public var name: String?
        /// Kerberos principal of the account.
        public var principal: String?
        /// State of the account.
        ///
        /// Note: The three values are documented, RUNNING as the default; their meaning is only partly documented.
        public var status: AccountStatus?
        /// When it was created.
        ///
        /// Note: The type table spells it createAt; every sample spells it createdAt. Samples show +09:00 without
        /// fractions, the schema sample shows UTC with milliseconds.
        public var createdAt: Timestamp?
        /// Whether the caller may not use this account.
        ///
        /// Note: The type table says String; samples show a JSON boolean.
        public var disabled: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            id: String,
            name: String? = nil,
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
            self.name = fields.take("name")
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
    /// Whose workspaces are listed.
    ///
    /// Note: Type name inferred; wire field is search.accountId.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    public struct AccountSearch: Model, FieldValue {
        /// Account whose items are listed. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var accountId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer>
    public struct AiAppContainer: Model, FieldValue {
        /// Id of the container.
        public var containerId: String?
        /// Name of the component.
        ///
        /// Note: Java block misspells it conponent.
        public var component: String?
        /// When it was created.
        public var createdAt: Timestamp?
        /// Address of the log.
        ///
        /// Note: Field table prints logurl; samples print logUrl.
        public var logUrl: String?
        /// Number of CPUs.
        public var cpuCount: Int?
        /// Image and its version.
        public var dockerImage: String?
        /// Memory of the container in MB.
        public var memoryMb: Int?
        /// Result of the container; values are not documented.
        ///
        /// Note: Field table prints Status; samples print status. Values not documented.
        public var status: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Data copied in and out.
    ///
    /// Note: The field table types input String and output Integer; all samples show arrays of objects, which is
    /// encoded.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
    public struct AiAppData: Model, FieldValue {
        /// Input mappings.
        public var input: [AiAppDataInput]
        /// Output mappings.
        public var output: [AiAppDataOutput]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Note: Type name inferred; the vendor describes the two keys inside AiAppData.input.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
    public struct AiAppDataInput: Model, FieldValue {
        /// HDFS path copied into the container.
        public var hdfs: String?
        /// Container path that receives the data.
        public var path: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Note: Type name inferred; the vendor describes the keys inside AiAppData.output.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
    public struct AiAppDataOutput: Model, FieldValue {
        /// HDFS path that receives the result.
        public var hdfs: String?
        /// Replace an existing result.
        ///
        /// Note: Only in the samples, not in the field table.
        public var overwrite: Bool?
        /// Container path that holds the result.
        public var path: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Image, command and environment.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker>
    public struct AiAppDocker: Model, FieldValue {
        /// Arguments of the command, as one text.
        ///
        /// Note: The field table spells it arg; JSON and XML samples spell it args.
        public var args: String?
        /// Script or command that runs the app.
        public var command: String
        /// Environment variables of the container.
        ///
        /// Note: The field table says String; samples show a map of texts. In XML each variable is a child element.
        /// Values are masked because programs often take credentials this way; that is our choice, not the vendor's.
        public var env: [String: Secret]?
        /// TCP ports to open to the outside.
        ///
        /// Note: The field table says Integer; samples show an array.
        public var exposeTcpPorts: [Int]?
        /// Docker image to run.
        public var image: String
        /// Working directory. Deprecated by the vendor.
        ///
        /// Note: Release note of 2024-08-08: removed from the AI Workspace APIs for security. Still in the create,
        /// setConfiguration and submit samples, gone from getDetail and getConfigurationList. Do not send it.
        public var workdir: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// CPUs, GPUs and memory.
    ///
    /// Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for all counts as
    /// placeholders.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md>
    public struct AiAppResource: Model, FieldValue {
        /// Number of CPUs. Default: `1`.
        public var cpuCount: Int?
        /// Number of GPUs. 1 to 8.
        public var gpuCount: Int?
        /// Model of the GPUs. Default: `V100`.
        ///
        /// Note: Table names V100 as default, every sample uses T4; no closed list is given.
        public var gpuModel: AiAppResourceGpuModel?
        /// Memory of the container in MB. Default: `15360`.
        ///
        /// Inferred, not documented. The table gives the default as 15GB; 15360 assumes 1 GB = 1024 MB.
        public var memoryMb: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse>
    public struct AiAppResponse: Model, FieldValue {
        /// Id of the run. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// YARN application id.
        ///
        /// Note: Vendor sample is masked (application_1\*\*\*\*\*6417_035\*); digits filled in.
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
        /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
        /// application states (appId is a YARN application id).
        public var state: AiAppState?
        /// Result of the run.
        ///
        /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
        /// application statuses.
        public var finalStatus: AiAppFinalStatus?
        /// Whether the caller may not use this run.
        ///
        /// Inferred, not documented. In the samples only; meaning taken from AccountResponse.disabled.
        public var disabled: Bool?
        /// When the run was submitted.
        public var startedAt: Timestamp?
        /// When the run ended; absent or null while it runs.
        ///
        /// Inferred, not documented. Null or absent while running is inferred.
        public var finishedAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            id: String,
            appId: String? = nil,
            name: String? = nil,
            accountName: String? = nil,
            queueName: AiAppQueueName? = nil,
            workspaceName: String? = nil,
            state: AiAppState? = nil,
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
    /// Settings of the workspace.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec>
    public struct AiAppTypeSpec: Model, FieldValue {
        /// HDFS path of the archived user package.
        public var userPackageUri: String?
        /// YARN queue to run in.
        ///
        /// Note: Table prints GPU, samples print gpu. A release note of 2024-11-22 changes which YARN queues are
        /// offered (the stored text breaks off after 'dev, batch, l'), so gpu may be refused today.
        public var queueName: AiAppTypeSpecQueueName?
        /// Name of the workspace.
        public var name: String?
        /// CPUs, GPUs and memory.
        ///
        /// Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for all
        /// counts as placeholders.
        public var resource: AiAppResource?
        /// Image, command and environment.
        public var docker: AiAppDocker
        /// Data copied in and out.
        ///
        /// Note: The field table types input String and output Integer; all samples show arrays of objects, which is
        /// encoded.
        public var data: AiAppData?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            docker: AiAppDocker,
            userPackageUri: String? = nil,
            queueName: AiAppTypeSpecQueueName? = nil,
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
    /// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse>
    public struct AiWorkspaceConfig: Model, FieldValue {
        /// Settings of this version.
        public var configuration: AiAppTypeSpec?
        /// When it was created.
        public var createdAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Note: Fields read from the getList samples; the type's own page was not found, so required \[id\] is inferred
    /// from the sibling types.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    public struct AiWorkspaceResponse: Model, FieldValue {
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
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
        /// Inferred, not documented. Meaning taken from AccountResponse.disabled.
        public var disabled: Bool?
        /// When it was created.
        public var createdAt: Timestamp?
        /// When its settings last changed.
        public var modifiedAt: Timestamp?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Note: No minimum or maximum is published for memoryMb and cpuCount.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest>
    public struct AppComponentRequest: Model, FieldValue {
        /// Name of the component, as the app type defines it.
        public var name: String
        /// Memory of each container in MB.
        public var memoryMb: Int
        /// vCPUs of each container.
        public var cpuCount: Int
        /// Number of containers; 0 is the default for some components.
        ///
        /// Note: The guide gives 0 as default for thrift, thrift2, rest and es-ingest, and fixes zkweb at 1 and
        /// zkserver at 3.
        public var containerCount: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Note: The example leaves out desired, allocated and containerCount and prints memoryMb 1.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse>
    public struct AppComponentResponse: Model, FieldValue {
        /// Name of the component.
        public var name: String?
        /// State of the component.
        ///
        /// Inferred, not documented. Only STABLE is printed (the guide calls Stable the healthy value). It matches the
        /// YARN services component states FLEXING and STABLE. Keep open.
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
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse>
    public struct AppContainerResponse: Model, FieldValue {
        /// Id of the app.
        public var id: String?
        /// Component name, a hyphen and an index from 0.
        public var name: String?
        /// State of the container.
        ///
        /// Inferred, not documented. Only READY is printed. It matches the YARN services container states
        /// RUNNING_BUT_UNREADY, READY, STOPPED, NEEDS_UPGRADE, UPGRADING. Keep open.
        public var state: AppContainerState?
        /// When it was started.
        public var launchedAt: Timestamp?
        /// Host name made of container, app and account name.
        public var hostName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Whose apps are listed.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
    public struct AppListSearch: Model, FieldValue {
        /// Id of the account whose apps are listed. At most 22 characters.
        public var accountId: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse>
    public struct AppResponse: Model, FieldValue {
        /// Id of the app. At most 22 characters.
        public var id: String
        /// Name of the app.
        public var name: String
        /// State of the app.
        ///
        /// Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN application
        /// states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the likely source. Keep open.
        public var state: AppState?
        /// YARN queue the app runs in.
        ///
        /// Note: The data type page calls dev the default, every other page longlived.
        public var queueName: AppQueueName?
        /// Id of the account that owns the app. At most 22 characters.
        public var accountId: String?
        /// Name of the account that owns the app.
        public var accountName: String?
        /// When it was started.
        public var startedAt: Timestamp?
        /// When it ended; absent while it runs.
        public var finishedAt: Timestamp?
        /// Run time that was asked for. The unit is uncertain: named milliseconds, printed in seconds. At most
        /// 9007199254740991.
        ///
        /// Note: Named and described as milliseconds, yet the example shows 604800, which is 7 days in seconds. A -1
        /// for an unlimited app is likely but not shown.
        public var lifetimeMillis: Int?
        /// Probably true when the caller may not use the app.
        ///
        /// Inferred, not documented. In every sample but not described by the vendor; the meaning is that of
        /// AccountResponse.disabled.
        public var disabled: Bool?
        /// Not described by the vendor; probably never sent.
        ///
        /// Inferred, not documented. Listed in the syntax block of the data type only, absent from its field table and
        /// from all samples; probably a slip.
        public var startName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            id: String,
            name: String,
            state: AppState? = nil,
            queueName: AppQueueName? = nil,
            accountId: String? = nil,
            accountName: String? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            lifetimeMillis: Int? = nil,
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
            self.lifetimeMillis = lifetimeMillis
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
            self.lifetimeMillis = fields.take("lifetimeMillis")
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
            fields.put("lifetimeMillis", self.lifetimeMillis)
            fields.put("disabled", self.disabled)
            fields.put("startName", self.startName)
            fields.put(extra: extra)
        }
    }
}

extension DataForest {
    /// Answer of `accounts.checkAvailableName`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
    public struct CheckAccountAvailableNameResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// True when the name can be used.
        ///
        /// Note: The vendor's table types it String, every sample shows a JSON boolean; encoded as boolean.
        public var availableName: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.checkHasResource`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
    public struct CheckAccountHasResourceResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: Only in the older page's XML sample; the JSON samples leave it out.
        public var id: String?
        /// True when the account still owns resources.
        public var hasResource: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiWorkspaces.checkAvailableName`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
    public struct CheckAiWorkspaceAvailableNameResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// True when the name can be used.
        public var availableName: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.checkAvailableName`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
    public struct CheckAppAvailableNameResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// True when the name is valid and free.
        public var availableName: Bool
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.checkAvailableName`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
    public struct CheckNotebookAvailableNameResponse: Model, FieldValue {
        /// True when the name may be used.
        public var availableName: Bool
        /// Why the name cannot be used, or the reason of a refusal.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.create`.
    ///
    /// Note: id is absent when success is false.
    ///
    /// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
    public struct CreateAccountResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiWorkspaces.create`.
    ///
    /// Inferred, not documented. The stored copies of the page end before the response body; shape and name are those
    /// of setConfiguration, delete and accounts.create.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
    public struct CreateAiWorkspaceResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.create`.
    ///
    /// Note: The page points to CreateAppRequest as the response type by mistake; shape from its example. message and
    /// the XML root are inferred from the sibling pages.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
    public struct CreateAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.create`.
    ///
    /// Inferred, not documented. The response part of the page could not be read; shape and XML root follow restart and
    /// delete of the same group.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
    public struct CreateNotebookResponse: Model, FieldValue {
        /// Id of the notebook.
        public var id: String
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.delete`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
    public struct DeleteAccountResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        ///
        /// Note: Older page returns the text 'success' on success; current page says it appears only on failure.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiWorkspaces.delete`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
    public struct DeleteAiWorkspaceResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.delete`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
    public struct DeleteAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.delete`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete>
    public struct DeleteNotebookResponse: Model, FieldValue {
        /// Id of the notebook.
        public var id: String?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// The kind of app that must run before this one, with the apps that can serve; absent if none is needed.
    ///
    /// Note: A single object, not a list. The table types candidates as one AppResponse; the JSON sample shows a list.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp>
    public struct DependableApp: Model, FieldValue {
        /// Type name the new app depends on.
        public var appTypeName: String?
        /// Version of that type.
        public var appTypeVersion: String?
        /// Apps whose ids may be put in `dependentIds`.
        public var candidates: [AppResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Which images are listed.
    ///
    /// Note: Type name inferred; wire field is search.typeName.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
    public struct DockerImageSearch: Model, FieldValue {
        /// Framework whose images are listed. `tensorflow` or `pytorch`.
        public var typeName: DockerImageSearchTypeName
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.getDetail`.
    ///
    /// Note: Unlike AccountResponse it carries no principal and no disabled. The vendor marks id Required; a
    /// success=false body would lack it (inferred).
    ///
    /// From the vendor's reference:
    /// <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md>
    public struct GetAccountDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// Name of the account.
        public var name: String?
        /// State of the account.
        ///
        /// Note: The three values are documented, RUNNING as the default; their meaning is only partly documented.
        public var status: AccountStatus?
        /// When it was created.
        public var createdAt: Timestamp?
        /// HDFS quotas, one per namespace; repeated quotas elements in XML.
        public var quotas: [QuotaResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            id: String,
            success: Bool? = nil,
            message: String? = nil,
            name: String? = nil,
            status: AccountStatus? = nil,
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
            self.name = fields.take("name")
            self.status = fields.take("status")
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
    /// Answer of `accounts.getList`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md>
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
    /// Answer of `aiApps.getDetail`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse>
    public struct GetAiAppDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the run. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// YARN application id.
        ///
        /// Note: Vendor sample is masked (application_1\*\*\*\*\*6417_035\*); digits filled in.
        public var appId: String?
        /// Name of the run.
        public var name: String?
        /// Name of the account that owns the run.
        public var accountName: String?
        /// YARN queue the run is in.
        public var queueName: GetAiAppDetailQueueName?
        /// When the run was started.
        public var startedAt: Timestamp?
        /// When the run ended; absent or null while it runs.
        ///
        /// Inferred, not documented. Null or absent while running is inferred.
        public var finishedAt: Timestamp?
        /// How long the run has taken, in milliseconds. At most 9007199254740991.
        public var elapsedMillis: Int?
        /// State of the run.
        ///
        /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
        /// application states (appId is a YARN application id).
        public var state: GetAiAppDetailState
        /// Result of the run.
        ///
        /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
        /// application statuses.
        public var finalStatus: GetAiAppDetailFinalStatus?
        /// Containers by key.
        ///
        /// Note: A map in the samples (keys are placeholders), a single AiAppContainer in the type table. The meaning
        /// of the key is not documented; the XML sample prints no usable content.
        public var containers: [String: AiAppContainer]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            id: String,
            state: GetAiAppDetailState,
            success: Bool? = nil,
            message: String? = nil,
            appId: String? = nil,
            name: String? = nil,
            accountName: String? = nil,
            queueName: GetAiAppDetailQueueName? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            elapsedMillis: Int? = nil,
            finalStatus: GetAiAppDetailFinalStatus? = nil,
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
    /// Answer of `aiApps.getList`.
    ///
    /// Note: No total field, unlike every other list. The Japanese type page sits under a shifted slug.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig>
    public struct GetAiAppListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Runs.
        public var contents: [AiAppResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiWorkspaces.getConfigurationList`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
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
    /// Answer of `aiWorkspaces.getDetail`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
    public struct GetAiWorkspaceDetailResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// Name of the workspace.
        public var name: String
        /// Id of the account that owns the workspace. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
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
    /// Answer of `aiWorkspaces.getDockerImageList`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
    public struct GetAiWorkspaceDockerImageListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Images by group; keys are not documented.
        ///
        /// Note: Sample keys are placeholders (additionalProp1..3). In XML each key becomes an element that repeats per
        /// image.
        public var dockerImages: [String: [String]]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiWorkspaces.getList`.
    ///
    /// Note: The Japanese type page sits under a shifted slug; its title is GetAiWorkspaceListResponse.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
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
    /// Answer of `apps.getAppBasicSetting`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse>
    public struct GetAppBasicSettingResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// YARN template of the app. Text that looks like JSON but does not always parse.
        ///
        /// Note: The printed sample is not parseable JSON (stray quote and comma after lifetime); parse leniently and
        /// never require it to parse.
        public var template: String
        /// The kind of app that must run before this one, with the apps that can serve; absent if none is needed.
        ///
        /// Note: A single object, not a list. The table types candidates as one AppResponse; the JSON sample shows a
        /// list.
        public var dependableApp: DependableApp?
        /// vCPUs for the application master.
        public var appMasterCpuCount: Int
        /// Memory in MB for the application master.
        public var appMasterMemoryMb: Int
        /// Shared YARN queues: one or many.
        ///
        /// Inferred, not documented. Typed String in the table, but the plural name and the way the same tables type
        /// other lists (dependentIds, candidates) suggest a list; accept both.
        public var publicQueueNames: [String]
        /// YARN queues of the user: one or many.
        ///
        /// Inferred, not documented. Typed String in the table, but the plural name and the way the same tables type
        /// other lists (dependentIds, candidates) suggest a list; accept both.
        public var privateQueueNames: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.getDetail`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse>
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
        ///
        /// Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself contain
        /// hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
        public var appTypeId: String?
        /// Revision of the app configuration.
        ///
        /// Note: In all samples, missing from the data type table.
        public var version: String?
        /// Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds.
        ///
        /// Note: The data type table says Integer seconds (300-604800 or -1). Decode text first and read the seconds
        /// from the brackets.
        public var lifetime: String?
        /// YARN queue the app runs in.
        public var queueName: String?
        /// Free text given at creation.
        public var description: String?
        /// State of the app.
        ///
        /// Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN application
        /// states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the likely source. Keep open.
        public var state: AppState
        /// Addresses of the web pages of the app, by name.
        ///
        /// Note: Table says String, both samples show a map; in XML each link is a child element named after its key.
        public var links: [String: String]
        /// Components of the app.
        public var components: [AppComponentResponse]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
            queueName: String? = nil,
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
    /// Answer of `apps.getList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse>
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
    /// Answer of `apps.getAppTypeIdList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
    public struct GetAppTypeIdListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// App type ids.
        public var contents: [String]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.getAppTypeTemplate`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
    public struct GetAppTypeTemplateResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// YARN template of the app type. Text that looks like JSON but does not always parse.
        ///
        /// Note: The printed sample is not parseable JSON (a bare word integer, a stray quote); placeholders such as
        /// ${USER} and {{...}} stay unexpanded.
        public var template: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.getLoginKeyList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
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
    /// Answer of `notebooks.getDetail`.
    ///
    /// Note: serverTypeCode, typeCode, bucketName and accountId from the create call are not returned.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
        /// Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of getDetail
        /// and RUNNING the one in the response example of getList; keep this open.
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
    /// Answer of `notebooks.getList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
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
    /// Answer of `notebooks.getUserConfigurationSpecList`.
    ///
    /// Note: The list key is userConfigurationSpecs, not contents. Type name, message and the XML root are inferred
    /// from the sibling pages.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
    public struct GetNotebookUserConfigurationSpecListResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// The settings.
        public var userConfigurationSpecs: [NotebookUserConfigurationSpec]
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.getServerTypeList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
    public struct GetServerTypeListResponse: Model, FieldValue {
        /// Server types.
        public var contents: [NotebookServerType]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.getSubnetDetail`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
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
    /// Answer of `notebooks.getSubnetList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
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
    /// Answer of `notebooks.getTypeList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
    public struct GetTypeListResponse: Model, FieldValue {
        /// Types.
        public var contents: [NotebookType]
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.getVpcDetail`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
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
        /// Inferred, not documented. No example seen for the VPC; the subnet page shows RUN, and the VPC service itself
        /// uses INIT, CREATING, RUN and TERMTING.
        public var state: GetVpcDetailState?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.getVpcList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
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
    /// Answer of `aiApps.kill`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
    public struct KillAiAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the run. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.killContainer`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
    public struct KillAppContainerResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.killMaster`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
    public struct KillAppMasterResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Extra block storage, if any.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
    public struct NotebookAdditionalStorage: Model, FieldValue {
        /// Size in GB.
        public var storageGb: Int?
        /// Kind of block storage.
        public var storageType: NotebookAdditionalStorageStorageType?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            storageGb: Int? = nil,
            storageType: NotebookAdditionalStorageStorageType? = nil,
            extra: [String: JSONValue] = [:]
        ) {
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
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
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
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
    public struct NotebookServerType: Model, FieldValue {
        /// The size in words: vCPU, memory, disk.
        public var serverDesc: String?
        /// Code of the server size.
        public var serverTypeCode: String
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
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
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
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
        /// Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of getDetail
        /// and RUNNING the one in the response example of getList; keep this open.
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
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
    public struct NotebookType: Model, FieldValue {
        /// Code of the type.
        public var typeCode: String
        /// Name of the type.
        public var typeName: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(typeCode: String, typeName: String? = nil, extra: [String: JSONValue] = [:]) {
            self.typeCode = typeCode
            self.typeName = typeName
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.typeCode = try fields.require("typeCode")
            self.typeName = fields.take("typeName")
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
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
    /// Note: The page has no body schema, only an example; members are read from that example.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
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
        /// Whether `notebooks.create` needs it.
        public var isMandatory: Bool?
        /// What the setting is for.
        ///
        /// Inferred, not documented. Present in the getDetail sample type, not in this sample.
        public var description: String?
        /// The pattern in words.
        ///
        /// Inferred, not documented. Present in the getDetail sample type, not in this sample.
        public var regexpDescription: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Note: The parameter table types the list as String; the body samples (JSON and XML) show a list of these
    /// objects. Which members are mandatory is not stated; all three appear in every sample.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
    public struct NotebookUserConfigurationValue: Model, FieldValue {
        /// Component the setting belongs to.
        public var componentName: NotebookUserConfigurationValueComponentName?
        /// Name of the setting.
        public var name: NotebookUserConfigurationValueName?
        /// Value of the setting: an access password, an access key or a secret key.
        ///
        /// Note: All known settings are secrets, so the value is always masked.
        ///
        /// A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.
        public var value: Secret?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
    public struct NotebookVpc: Model, FieldValue {
        /// Number of the region.
        public var regionNo: Int?
        /// Name of the VPC.
        public var vpcName: String?
        /// Number of the VPC.
        public var vpcNo: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Part of the list to return.
    ///
    /// Note: Defaults when paging is left out are not documented; the sample uses limit 10, offset 0.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
    public struct Paging: Model, FieldValue {
        /// How many rows to return at most. At least 1.
        public var limit: Int?
        /// How many rows to skip. At least 0.
        ///
        /// Inferred, not documented. Only the meaning is documented; the lower bound 0 is assumed.
        public var offset: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse>
    public struct QuotaResponse: Model, FieldValue {
        /// Namespace that the quota is for. `koya` or `tata`.
        ///
        /// Note: Vendor names koya as the default namespace, but the request field is required, so no default is
        /// encoded.
        public var namespace: HdfsNamespace
        /// Limit of the number of files, in millions; 1 by default.
        ///
        /// Note: The type table says String; every sample shows a JSON number.
        public var fileCountMillion: Int?
        /// Limit of space in TB; 200 by default.
        ///
        /// Note: The type table says String; every sample shows a JSON number.
        public var spaceTb: Int
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.resetKerberosKeytab`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
    public struct ResetAccountKerberosKeytabResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.resetPassword`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
    public struct ResetAccountPasswordResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.restart`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
    public struct RestartNotebookResponse: Model, FieldValue {
        /// Id of the notebook.
        public var id: String?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `accounts.setQuota`.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    public struct SetAccountQuotaResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the account. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiWorkspaces.setConfiguration`.
    ///
    /// Note: XML root name inferred from the request's name.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration>
    public struct SetAiWorkspaceConfigurationResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the workspace. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.setContainerCount`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
    public struct SetAppContainerCountResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.setLifetime`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
    public struct SetAppLifetimeResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `notebooks.setUserConfigurationList`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
    public struct SetNotebookUserConfigurationListResponse: Model, FieldValue {
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.start`.
    ///
    /// Note: The JSON body sample of the older page names the member name instead of id; its table, XML and examples
    /// say id.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
    public struct StartAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `apps.stop`.
    ///
    /// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
    public struct StopAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the app. At most 22 characters.
        public var id: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

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
    /// Answer of `aiApps.submit`.
    ///
    /// Note: Has no appId, unlike GetAiAppDetailResponse. The page's own response sample was not reachable.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse>
    public struct SubmitAiAppResponse: Model, FieldValue {
        /// Whether the service did what was asked. `false` can come with HTTP 200.
        public var success: Bool?
        /// Reason of a refusal. Older answers also say `success` here.
        public var message: String?
        /// Id of the run. 1 to 22 characters; letters and digits.
        ///
        /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
        /// resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID. In
        /// answers it is opaque text.
        public var id: String
        /// Name of the account that owns the run.
        public var accountName: String?
        /// Name of the run.
        public var name: String?
        /// YARN queue the run is in.
        public var queueName: SubmitAiAppQueueName?
        /// When the run was started.
        public var startedAt: Timestamp?
        /// When the run ended; absent or null while it runs.
        ///
        /// Inferred, not documented. Null or absent while running is inferred.
        public var finishedAt: Timestamp?
        /// How long the run has taken, in milliseconds. At most 9007199254740991.
        ///
        /// Note: The Java syntax block misspells it elapesdMillis; the field table has elapsedMillis.
        public var elapsedMillis: Int?
        /// State of the run.
        ///
        /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
        /// application states (appId is a YARN application id).
        public var state: SubmitAiAppState?
        /// Result of the run.
        ///
        /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
        /// application statuses.
        public var finalStatus: SubmitAiAppFinalStatus?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        public init(
            id: String,
            success: Bool? = nil,
            message: String? = nil,
            accountName: String? = nil,
            name: String? = nil,
            queueName: SubmitAiAppQueueName? = nil,
            startedAt: Timestamp? = nil,
            finishedAt: Timestamp? = nil,
            elapsedMillis: Int? = nil,
            state: SubmitAiAppState? = nil,
            finalStatus: SubmitAiAppFinalStatus? = nil,
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
