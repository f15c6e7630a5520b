"""NAVER Cloud Data Forest: models.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Secret, Timestamp, taken
from .._timestamp import end_of

if TYPE_CHECKING:
    from datetime import datetime

    from . import inputs
else:
    inputs = Later("gureum.data_forest.inputs")

__all__ = [
    "AccountStatus",
    "AiAppFinalStatus",
    "AiAppQueueName",
    "AiAppResourceGpuModel",
    "AppComponentState",
    "AppContainerState",
    "AppQueueName",
    "AppState",
    "DockerImageSearchTypeName",
    "GetSubnetDetailState",
    "GetVpcDetailState",
    "HdfsNamespace",
    "NotebookState",
    "NotebookStorageType",
    "NotebookUserConfigurationValueComponentName",
    "NotebookUserConfigurationValueName",
    "AccountResponse",
    "AccountSearch",
    "AiAppContainer",
    "AiAppData",
    "AiAppDataInput",
    "AiAppDataOutput",
    "AiAppDocker",
    "AiAppResource",
    "AiAppResponse",
    "AiAppTypeSpec",
    "AiWorkspaceConfig",
    "AiWorkspaceResponse",
    "AppComponentRequest",
    "AppComponentResponse",
    "AppContainerResponse",
    "AppListSearch",
    "AppResponse",
    "CheckAccountAvailableNameResponse",
    "CheckAccountHasResourceResponse",
    "CheckAiWorkspaceAvailableNameResponse",
    "CheckAppAvailableNameResponse",
    "CheckNotebookAvailableNameResponse",
    "CreateAccountResponse",
    "CreateAiWorkspaceResponse",
    "CreateAppResponse",
    "CreateNotebookResponse",
    "DeleteAccountResponse",
    "DeleteAiWorkspaceResponse",
    "DeleteAppResponse",
    "DeleteNotebookResponse",
    "Deletion",
    "DeletionPlan",
    "DependableApp",
    "DockerImageSearch",
    "GetAccountDetailResponse",
    "GetAccountListResponse",
    "GetAiAppDetailResponse",
    "GetAiAppListResponse",
    "GetAiWorkspaceConfigurationListResponse",
    "GetAiWorkspaceDetailResponse",
    "GetAiWorkspaceDockerImageListResponse",
    "GetAiWorkspaceListResponse",
    "GetAppBasicSettingResponse",
    "GetAppDetailResponse",
    "GetAppListResponse",
    "GetAppTypeIdListResponse",
    "GetAppTypeTemplateResponse",
    "GetLoginKeyListResponse",
    "GetNotebookDetailResponse",
    "GetNotebookListResponse",
    "GetNotebookUserConfigurationSpecListResponse",
    "GetServerTypeListResponse",
    "GetSubnetDetailResponse",
    "GetSubnetListResponse",
    "GetTypeListResponse",
    "GetVpcDetailResponse",
    "GetVpcListResponse",
    "KillAiAppResponse",
    "KillAppContainerResponse",
    "KillAppMasterResponse",
    "NotebookAdditionalStorage",
    "NotebookLoginKey",
    "NotebookServerType",
    "NotebookSubnet",
    "NotebookSummary",
    "NotebookType",
    "NotebookUserConfiguration",
    "NotebookUserConfigurationSpec",
    "NotebookUserConfigurationValue",
    "NotebookVpc",
    "Paging",
    "QuotaResponse",
    "ResetAccountKerberosKeytabResponse",
    "ResetAccountPasswordResponse",
    "RestartNotebookResponse",
    "SetAccountQuotaResponse",
    "SetAiWorkspaceConfigurationResponse",
    "SetAppContainerCountResponse",
    "SetAppLifetimeResponse",
    "SetNotebookUserConfigurationListResponse",
    "StartAppResponse",
    "StopAppResponse",
    "SubmitAiAppResponse",
]


class AccountStatus(OpenText):
    """Text with known values; any other text is as good.

    Life-cycle state of an account.

    Documented at https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("ACCEPTED", "RUNNING", "CHANGING", )

    ACCEPTED: ClassVar[AccountStatus]
    """Creation was accepted and is being carried out (inferred)."""
    RUNNING: ClassVar[AccountStatus]
    """Usable."""
    CHANGING: ClassVar[AccountStatus]
    """A change is being applied: quota, keytab, password or deletion (inferred)."""


AccountStatus.ACCEPTED = AccountStatus("ACCEPTED")
AccountStatus.RUNNING = AccountStatus("RUNNING")
AccountStatus.CHANGING = AccountStatus("CHANGING")


class AiAppFinalStatus(OpenText):
    """Text with known values; any other text is as good.

    Result of a run of an AI app.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("UNDEFINED", "SUCCEEDED", "FAILED", "KILLED", )

    UNDEFINED: ClassVar[AiAppFinalStatus]
    """Not ended yet."""
    SUCCEEDED: ClassVar[AiAppFinalStatus]
    """Ended well."""
    FAILED: ClassVar[AiAppFinalStatus]
    """Ended with an error."""
    KILLED: ClassVar[AiAppFinalStatus]
    """Ended by force."""


AiAppFinalStatus.UNDEFINED = AiAppFinalStatus("UNDEFINED")
AiAppFinalStatus.SUCCEEDED = AiAppFinalStatus("SUCCEEDED")
AiAppFinalStatus.FAILED = AiAppFinalStatus("FAILED")
AiAppFinalStatus.KILLED = AiAppFinalStatus("KILLED")


class AiAppQueueName(OpenText):
    """Text with known values; any other text is as good.

    YARN queue of a run of an AI app.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("gpu", )

    GPU: ClassVar[AiAppQueueName]
    """The default, printed in the samples."""


AiAppQueueName.GPU = AiAppQueueName("gpu")


class AiAppResourceGpuModel(OpenText):
    """Text with known values; any other text is as good.

    Model of the GPUs.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("T4", "V100", )

    T4: ClassVar[AiAppResourceGpuModel]
    """NVIDIA T4."""
    V100: ClassVar[AiAppResourceGpuModel]
    """NVIDIA V100."""


AiAppResourceGpuModel.T4 = AiAppResourceGpuModel("T4")
AiAppResourceGpuModel.V100 = AiAppResourceGpuModel("V100")


class AppComponentState(OpenText):
    """Text with known values; any other text is as good.

    State of an app component.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("FLEXING", "STABLE", )

    FLEXING: ClassVar[AppComponentState]
    """The number of containers is being reached."""
    STABLE: ClassVar[AppComponentState]
    """All containers are there."""


AppComponentState.FLEXING = AppComponentState("FLEXING")
AppComponentState.STABLE = AppComponentState("STABLE")


class AppContainerState(OpenText):
    """Text with known values; any other text is as good.

    State of a container.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("RUNNING_BUT_UNREADY", "READY", "STOPPED", "NEEDS_UPGRADE", "UPGRADING", )

    RUNNING_BUT_UNREADY: ClassVar[AppContainerState]
    """Started, not ready yet."""
    READY: ClassVar[AppContainerState]
    """Ready."""
    STOPPED: ClassVar[AppContainerState]
    """Ended."""
    NEEDS_UPGRADE: ClassVar[AppContainerState]
    """Waits for an upgrade."""
    UPGRADING: ClassVar[AppContainerState]
    """Is being upgraded."""


AppContainerState.RUNNING_BUT_UNREADY = AppContainerState("RUNNING_BUT_UNREADY")
AppContainerState.READY = AppContainerState("READY")
AppContainerState.STOPPED = AppContainerState("STOPPED")
AppContainerState.NEEDS_UPGRADE = AppContainerState("NEEDS_UPGRADE")
AppContainerState.UPGRADING = AppContainerState("UPGRADING")


class AppQueueName(OpenText):
    """Text with known values; any other text is as good.

    YARN queue of an app.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("longlived", "dev", )

    LONGLIVED: ClassVar[AppQueueName]
    """The default on most pages."""
    DEV: ClassVar[AppQueueName]
    """The default on the page of the data type."""


AppQueueName.LONGLIVED = AppQueueName("longlived")
AppQueueName.DEV = AppQueueName("dev")


class AppState(OpenText):
    """Text with known values; any other text is as good.

    Life-cycle state of an app, and of a run of an AI app.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("NEW", "NEW_SAVING", "SUBMITTED", "ACCEPTED", "RUNNING", "FINISHED", "FAILED", "KILLED", )

    NEW: ClassVar[AppState]
    """Taken in."""
    NEW_SAVING: ClassVar[AppState]
    """Being stored."""
    SUBMITTED: ClassVar[AppState]
    """Handed to the scheduler."""
    ACCEPTED: ClassVar[AppState]
    """Accepted, waiting for resources."""
    RUNNING: ClassVar[AppState]
    """Runs."""
    FINISHED: ClassVar[AppState]
    """Ended, also after a stop."""
    FAILED: ClassVar[AppState]
    """Ended with an error."""
    KILLED: ClassVar[AppState]
    """Ended by force."""


AppState.NEW = AppState("NEW")
AppState.NEW_SAVING = AppState("NEW_SAVING")
AppState.SUBMITTED = AppState("SUBMITTED")
AppState.ACCEPTED = AppState("ACCEPTED")
AppState.RUNNING = AppState("RUNNING")
AppState.FINISHED = AppState("FINISHED")
AppState.FAILED = AppState("FAILED")
AppState.KILLED = AppState("KILLED")


class DockerImageSearchTypeName(OpenText):
    """Text with known values; any other text is as good.

    Framework whose images are listed.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("tensorflow", "pytorch", )

    TENSORFLOW: ClassVar[DockerImageSearchTypeName]
    """`tensorflow`."""
    PYTORCH: ClassVar[DockerImageSearchTypeName]
    """`pytorch`."""


DockerImageSearchTypeName.TENSORFLOW = DockerImageSearchTypeName("tensorflow")
DockerImageSearchTypeName.PYTORCH = DockerImageSearchTypeName("pytorch")


class GetSubnetDetailState(OpenText):
    """Text with known values; any other text is as good.

    State of the subnet.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("RUN", )

    RUN: ClassVar[GetSubnetDetailState]
    """Usable."""


GetSubnetDetailState.RUN = GetSubnetDetailState("RUN")


class GetVpcDetailState(OpenText):
    """Text with known values; any other text is as good.

    State of the VPC.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("INIT", "CREATING", "RUN", "TERMTING", )

    INIT: ClassVar[GetVpcDetailState]
    """New."""
    CREATING: ClassVar[GetVpcDetailState]
    """Being made."""
    RUN: ClassVar[GetVpcDetailState]
    """Usable."""
    TERMTING: ClassVar[GetVpcDetailState]
    """Being removed."""


GetVpcDetailState.INIT = GetVpcDetailState("INIT")
GetVpcDetailState.CREATING = GetVpcDetailState("CREATING")
GetVpcDetailState.RUN = GetVpcDetailState("RUN")
GetVpcDetailState.TERMTING = GetVpcDetailState("TERMTING")


class HdfsNamespace(OpenText):
    """Text with known values; any other text is as good.

    Namespace of the shared HDFS cluster.

    Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("koya", "tata", )

    KOYA: ClassVar[HdfsNamespace]
    """`koya`."""
    TATA: ClassVar[HdfsNamespace]
    """`tata`."""


HdfsNamespace.KOYA = HdfsNamespace("koya")
HdfsNamespace.TATA = HdfsNamespace("tata")


class NotebookState(OpenText):
    """Text with known values; any other text is as good.

    Life-cycle state of a notebook node.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("ACCEPTED", "RUNNING", )

    ACCEPTED: ClassVar[NotebookState]
    """Creation was accepted."""
    RUNNING: ClassVar[NotebookState]
    """Usable."""


NotebookState.ACCEPTED = NotebookState("ACCEPTED")
NotebookState.RUNNING = NotebookState("RUNNING")


class NotebookStorageType(OpenText):
    """Text with known values; any other text is as good.

    Kind of block storage of a notebook.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("SSD", "HDD", )

    SSD: ClassVar[NotebookStorageType]
    """Solid state."""
    HDD: ClassVar[NotebookStorageType]
    """Hard disk."""


NotebookStorageType.SSD = NotebookStorageType("SSD")
NotebookStorageType.HDD = NotebookStorageType("HDD")


class NotebookUserConfigurationValueComponentName(OpenText):
    """Text with known values; any other text is as good.

    Component the setting belongs to.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Jupyter Lab", "Object Storage", )

    JUPYTER_LAB: ClassVar[NotebookUserConfigurationValueComponentName]
    """The notebook itself."""
    OBJECT_STORAGE: ClassVar[NotebookUserConfigurationValueComponentName]
    """The linked bucket."""


NotebookUserConfigurationValueComponentName.JUPYTER_LAB = NotebookUserConfigurationValueComponentName("Jupyter Lab")
NotebookUserConfigurationValueComponentName.OBJECT_STORAGE = NotebookUserConfigurationValueComponentName("Object Storage")


class NotebookUserConfigurationValueName(OpenText):
    """Text with known values; any other text is as good.

    Name of the setting.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Access Password", "Access Key", "Secret Key", )

    ACCESS_PASSWORD: ClassVar[NotebookUserConfigurationValueName]
    """Password of the notebook page."""
    ACCESS_KEY: ClassVar[NotebookUserConfigurationValueName]
    """Access key for Object Storage."""
    SECRET_KEY: ClassVar[NotebookUserConfigurationValueName]
    """Secret key for Object Storage."""


NotebookUserConfigurationValueName.ACCESS_PASSWORD = NotebookUserConfigurationValueName("Access Password")
NotebookUserConfigurationValueName.ACCESS_KEY = NotebookUserConfigurationValueName("Access Key")
NotebookUserConfigurationValueName.SECRET_KEY = NotebookUserConfigurationValueName("Secret Key")


class AccountResponse(Model):
    """An account in a list.

    Documented at https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse
    """

    __slots__ = ("id", "name", "principal", "status", "created_at", "disabled", )
    __match_args__ = ("id", "name", "principal", "status", "created_at", "disabled", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("principal", "principal", "text"),
        ("status", "status", "AccountStatus"),
        ("created_at", "createdAt", "time"),
        ("disabled", "disabled", "bool"),
    )

    id: str
    """Id of the account. 1 to 22 characters; letters and digits."""
    name: str
    """Name of the account."""
    principal: str | None
    """Kerberos principal of the account."""
    status: AccountStatus | None
    """State of the account."""
    created_at: Timestamp | None
    """When it was created."""
    disabled: bool | None
    """Whether the caller may not use this account."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        principal: str | None = None,
        status: AccountStatus | str | None = None,
        created_at: Timestamp | str | None = None,
        disabled: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            name: Name of the account.
            principal: Kerberos principal of the account.
            status: State of the account.
            created_at: When it was created.
            disabled: Whether the caller may not use this account.
        """
        self.id = id
        self.name = name
        self.principal = principal
        self.status = taken("AccountStatus", status, __name__)
        self.created_at = taken("time", created_at, __name__)
        self.disabled = disabled
        self.extra: dict[str, Any] = {}

class AccountSearch(Model):
    """Filter of a list by account.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist
    """

    __slots__ = ("account_id", )
    __match_args__ = ("account_id", )
    _fields: ClassVar[Fields] = (
        ("account_id", "accountId", "text"),
    )

    account_id: str
    """Account whose items are listed. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        account_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Account whose items are listed. 1 to 22 characters; letters and digits.
        """
        self.account_id = account_id
        self.extra: dict[str, Any] = {}

class AiAppContainer(Model):
    """A container of a run.

    Documented at https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer
    """

    __slots__ = ("container_id", "component", "created_at", "log_url", "cpu_count", "docker_image", "memory_mb", "status", )
    __match_args__ = ("container_id", "component", "created_at", "log_url", "cpu_count", "docker_image", "memory_mb", "status", )
    _fields: ClassVar[Fields] = (
        ("container_id", "containerId", "text"),
        ("component", "component", "text"),
        ("created_at", "createdAt", "time"),
        ("log_url", "logUrl", "text"),
        ("cpu_count", "cpuCount", "int"),
        ("docker_image", "dockerImage", "text"),
        ("memory_mb", "memoryMb", "int"),
        ("status", "status", "text"),
    )

    container_id: str | None
    """Id of the container."""
    component: str | None
    """Name of the component."""
    created_at: Timestamp | None
    """When it was created."""
    log_url: str | None
    """Address of the log."""
    cpu_count: int | None
    """Number of CPUs."""
    docker_image: str | None
    """Image and its version."""
    memory_mb: int | None
    """Memory of the container in MB."""
    status: str | None
    """Result of the container; values are not documented."""

    def __init__(
        self,
        *,
        container_id: str | None = None,
        component: str | None = None,
        created_at: Timestamp | str | None = None,
        log_url: str | None = None,
        cpu_count: int | None = None,
        docker_image: str | None = None,
        memory_mb: int | None = None,
        status: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            container_id: Id of the container.
            component: Name of the component.
            created_at: When it was created.
            log_url: Address of the log.
            cpu_count: Number of CPUs.
            docker_image: Image and its version.
            memory_mb: Memory of the container in MB.
            status: Result of the container; values are not documented.
        """
        self.container_id = container_id
        self.component = component
        self.created_at = taken("time", created_at, __name__)
        self.log_url = log_url
        self.cpu_count = cpu_count
        self.docker_image = docker_image
        self.memory_mb = memory_mb
        self.status = status
        self.extra: dict[str, Any] = {}

class AiAppData(Model):
    """Data copied into and out of the container.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md
    """

    __slots__ = ("input", "output", )
    __match_args__ = ("input", "output", )
    _fields: ClassVar[Fields] = (
        ("input", "input", "?[]AiAppDataInput"),
        ("output", "output", "?[]AiAppDataOutput"),
    )

    input: list[AiAppDataInput]
    """Input mappings."""
    output: list[AiAppDataOutput]
    """Output mappings."""

    def __init__(
        self,
        *,
        input: Sequence[AiAppDataInput | inputs.AiAppDataInputDict],
        output: Sequence[AiAppDataOutput | inputs.AiAppDataOutputDict],
    ) -> None:
        """Every field is given by its name.

        Args:
            input: Input mappings.
            output: Output mappings.
        """
        self.input = taken("?[]AiAppDataInput", input, __name__)
        self.output = taken("?[]AiAppDataOutput", output, __name__)
        self.extra: dict[str, Any] = {}

class AiAppDataInput(Model):
    """Data copied from HDFS into the container.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md
    """

    __slots__ = ("hdfs", "path", )
    __match_args__ = ("hdfs", "path", )
    _fields: ClassVar[Fields] = (
        ("hdfs", "hdfs", "text"),
        ("path", "path", "text"),
    )

    hdfs: str | None
    """HDFS path copied into the container."""
    path: str | None
    """Container path that receives the data."""

    def __init__(
        self,
        *,
        hdfs: str | None = None,
        path: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            hdfs: HDFS path copied into the container.
            path: Container path that receives the data.
        """
        self.hdfs = hdfs
        self.path = path
        self.extra: dict[str, Any] = {}

class AiAppDataOutput(Model):
    """Data copied from the container to HDFS.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md
    """

    __slots__ = ("hdfs", "overwrite", "path", )
    __match_args__ = ("hdfs", "overwrite", "path", )
    _fields: ClassVar[Fields] = (
        ("hdfs", "hdfs", "text"),
        ("overwrite", "overwrite", "bool"),
        ("path", "path", "text"),
    )

    hdfs: str | None
    """HDFS path that receives the result."""
    overwrite: bool | None
    """Replace an existing result."""
    path: str | None
    """Container path that holds the result."""

    def __init__(
        self,
        *,
        hdfs: str | None = None,
        overwrite: bool | None = None,
        path: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            hdfs: HDFS path that receives the result.
            overwrite: Replace an existing result.
            path: Container path that holds the result.
        """
        self.hdfs = hdfs
        self.overwrite = overwrite
        self.path = path
        self.extra: dict[str, Any] = {}

class AiAppDocker(Model):
    """The container of a run: image, command, environment.

    Documented at https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker
    """

    __slots__ = ("args", "command", "env", "expose_tcp_ports", "image", "workdir", )
    __match_args__ = ("args", "command", "env", "expose_tcp_ports", "image", "workdir", )
    _fields: ClassVar[Fields] = (
        ("args", "args", "text"),
        ("command", "command", "text"),
        ("env", "env", "?{}secret"),
        ("expose_tcp_ports", "exposeTcpPorts", "?[]int"),
        ("image", "image", "text"),
        ("workdir", "workdir", "text"),
    )

    args: str | None
    """Arguments of the command, as one text."""
    command: str
    """Script or command that runs the app."""
    env: dict[str, Secret] | None
    """Environment variables of the container."""
    expose_tcp_ports: list[int] | None
    """TCP ports to open to the outside."""
    image: str
    """Docker image to run."""
    workdir: str | None
    """Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the
    vendor.
    """

    def __init__(
        self,
        *,
        args: str | None = None,
        command: str,
        env: Mapping[str, Secret | str] | None = None,
        expose_tcp_ports: Sequence[int] | None = None,
        image: str,
        workdir: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            args: Arguments of the command, as one text.
            command: Script or command that runs the app.
            env: Environment variables of the container.
            expose_tcp_ports: TCP ports to open to the outside.
            image: Docker image to run.
            workdir: Working directory. Do not send it: the vendor has taken it out, for
                security. Deprecated by the vendor.
        """
        self.args = args
        self.command = command
        self.env = taken("?{}secret", env, __name__)
        self.expose_tcp_ports = taken("?[]int", expose_tcp_ports, __name__)
        self.image = image
        self.workdir = workdir
        self.extra: dict[str, Any] = {}

class AiAppResource(Model):
    """Resources of a run.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md
    """

    __slots__ = ("cpu_count", "gpu_count", "gpu_model", "memory_mb", )
    __match_args__ = ("cpu_count", "gpu_count", "gpu_model", "memory_mb", )
    _fields: ClassVar[Fields] = (
        ("cpu_count", "cpuCount", "int"),
        ("gpu_count", "gpuCount", "int"),
        ("gpu_model", "gpuModel", "AiAppResourceGpuModel"),
        ("memory_mb", "memoryMb", "int"),
    )

    cpu_count: int | None
    """Number of CPUs. Default: `1`."""
    gpu_count: int | None
    """Number of GPUs. 1 to 8."""
    gpu_model: AiAppResourceGpuModel | None
    """Model of the GPUs. Default: `V100`."""
    memory_mb: int | None
    """Memory of the container in MB. Default: `15360`.

    Inferred.
    """

    def __init__(
        self,
        *,
        cpu_count: int | None = None,
        gpu_count: int | None = None,
        gpu_model: AiAppResourceGpuModel | str | None = None,
        memory_mb: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cpu_count: Number of CPUs. Default: `1`.
            gpu_count: Number of GPUs. 1 to 8.
            gpu_model: Model of the GPUs. Default: `V100`.
            memory_mb: Memory of the container in MB. Default: `15360`.
        """
        self.cpu_count = cpu_count
        self.gpu_count = gpu_count
        self.gpu_model = taken("AiAppResourceGpuModel", gpu_model, __name__)
        self.memory_mb = memory_mb
        self.extra: dict[str, Any] = {}

class AiAppResponse(Model):
    """A run in a list.

    Documented at https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse
    """

    __slots__ = ("id", "app_id", "name", "account_name", "queue_name", "workspace_name", "state", "final_status", "disabled", "started_at", "finished_at", "modified_at", )
    __match_args__ = ("id", "app_id", "name", "account_name", "queue_name", "workspace_name", "state", "final_status", "disabled", "started_at", "finished_at", "modified_at", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("app_id", "appId", "text"),
        ("name", "name", "text"),
        ("account_name", "accountName", "text"),
        ("queue_name", "queueName", "AiAppQueueName"),
        ("workspace_name", "workspaceName", "text"),
        ("state", "state", "AppState"),
        ("final_status", "finalStatus", "AiAppFinalStatus"),
        ("disabled", "disabled", "bool"),
        ("started_at", "startedAt", "time"),
        ("finished_at", "finishedAt", "time"),
        ("modified_at", "modifiedAt", "time"),
    )

    id: str
    """Id of the run. 1 to 22 characters; letters and digits."""
    app_id: str | None
    """YARN application id."""
    name: str | None
    """Name of the run."""
    account_name: str | None
    """Name of the account that owns the run."""
    queue_name: AiAppQueueName | None
    """YARN queue the run is in."""
    workspace_name: str | None
    """Workspace the app ran in."""
    state: AppState | None
    """State of the run.

    Inferred.
    """
    final_status: AiAppFinalStatus | None
    """Result of the run.

    Inferred.
    """
    disabled: bool | None
    """Whether the caller may not use this run.

    Inferred.
    """
    started_at: Timestamp | None
    """When the run was submitted."""
    finished_at: Timestamp | None
    """When the run ended; absent or null while it runs.

    Inferred.
    """
    modified_at: Timestamp | None
    """When its settings last changed."""

    def __init__(
        self,
        *,
        id: str,
        app_id: str | None = None,
        name: str | None = None,
        account_name: str | None = None,
        queue_name: AiAppQueueName | str | None = None,
        workspace_name: str | None = None,
        state: AppState | str | None = None,
        final_status: AiAppFinalStatus | str | None = None,
        disabled: bool | None = None,
        started_at: Timestamp | str | None = None,
        finished_at: Timestamp | str | None = None,
        modified_at: Timestamp | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the run. 1 to 22 characters; letters and digits.
            app_id: YARN application id.
            name: Name of the run.
            account_name: Name of the account that owns the run.
            queue_name: YARN queue the run is in.
            workspace_name: Workspace the app ran in.
            state: State of the run.
            final_status: Result of the run.
            disabled: Whether the caller may not use this run.
            started_at: When the run was submitted.
            finished_at: When the run ended; absent or null while it runs.
            modified_at: When its settings last changed.
        """
        self.id = id
        self.app_id = app_id
        self.name = name
        self.account_name = account_name
        self.queue_name = taken("AiAppQueueName", queue_name, __name__)
        self.workspace_name = workspace_name
        self.state = taken("AppState", state, __name__)
        self.final_status = taken("AiAppFinalStatus", final_status, __name__)
        self.disabled = disabled
        self.started_at = taken("time", started_at, __name__)
        self.finished_at = taken("time", finished_at, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.extra: dict[str, Any] = {}

class AiAppTypeSpec(Model):
    """Settings that runs of a workspace start with.

    Documented at https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec
    """

    __slots__ = ("user_package_uri", "queue_name", "name", "resource", "docker", "data", )
    __match_args__ = ("user_package_uri", "queue_name", "name", "resource", "docker", "data", )
    _fields: ClassVar[Fields] = (
        ("user_package_uri", "userPackageUri", "text"),
        ("queue_name", "queueName", "AiAppQueueName"),
        ("name", "name", "text"),
        ("resource", "resource", "AiAppResource"),
        ("docker", "docker", "AiAppDocker"),
        ("data", "data", "AiAppData"),
    )

    user_package_uri: str | None
    """HDFS path of the archived user package."""
    queue_name: AiAppQueueName | None
    """YARN queue to run in."""
    name: str | None
    """Name of the workspace."""
    resource: AiAppResource | None
    """CPUs, GPUs and memory."""
    docker: AiAppDocker
    """Image, command and environment."""
    data: AiAppData | None
    """Data copied in and out."""

    def __init__(
        self,
        *,
        user_package_uri: str | None = None,
        queue_name: AiAppQueueName | str | None = None,
        name: str | None = None,
        resource: AiAppResource | inputs.AiAppResourceDict | None = None,
        docker: AiAppDocker | inputs.AiAppDockerDict,
        data: AiAppData | inputs.AiAppDataDict | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            user_package_uri: HDFS path of the archived user package.
            queue_name: YARN queue to run in.
            name: Name of the workspace.
            resource: CPUs, GPUs and memory.
            docker: Image, command and environment.
            data: Data copied in and out.
        """
        self.user_package_uri = user_package_uri
        self.queue_name = taken("AiAppQueueName", queue_name, __name__)
        self.name = name
        self.resource = taken("AiAppResource", resource, __name__)
        self.docker = taken("AiAppDocker", docker, __name__)
        self.data = taken("AiAppData", data, __name__)
        self.extra: dict[str, Any] = {}

class AiWorkspaceConfig(Model):
    """One version of the settings of a workspace.

    Documented at
    https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse
    """

    __slots__ = ("configuration", "created_at", "modified_at", )
    __match_args__ = ("configuration", "created_at", "modified_at", )
    _fields: ClassVar[Fields] = (
        ("configuration", "configuration", "AiAppTypeSpec"),
        ("created_at", "createdAt", "time"),
        ("modified_at", "modifiedAt", "time"),
    )

    configuration: AiAppTypeSpec | None
    """Settings of this version."""
    created_at: Timestamp | None
    """When it was created."""
    modified_at: Timestamp | None
    """When its settings last changed."""

    def __init__(
        self,
        *,
        configuration: AiAppTypeSpec | None = None,
        created_at: Timestamp | str | None = None,
        modified_at: Timestamp | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            configuration: Settings of this version.
            created_at: When it was created.
            modified_at: When its settings last changed.
        """
        self.configuration = taken("AiAppTypeSpec", configuration, __name__)
        self.created_at = taken("time", created_at, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.extra: dict[str, Any] = {}

class AiWorkspaceResponse(Model):
    """A workspace in a list.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist
    """

    __slots__ = ("id", "name", "account_name", "description", "image_version", "disabled", "created_at", "modified_at", )
    __match_args__ = ("id", "name", "account_name", "description", "image_version", "disabled", "created_at", "modified_at", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("account_name", "accountName", "text"),
        ("description", "description", "text"),
        ("image_version", "imageVersion", "text"),
        ("disabled", "disabled", "bool"),
        ("created_at", "createdAt", "time"),
        ("modified_at", "modifiedAt", "time"),
    )

    id: str
    """Id of the workspace. 1 to 22 characters; letters and digits."""
    name: str
    """Name of the workspace."""
    account_name: str | None
    """Name of the owning account."""
    description: str | None
    """Free text."""
    image_version: str | None
    """Docker image and its version."""
    disabled: bool | None
    """Whether the caller may not use this workspace.

    Inferred.
    """
    created_at: Timestamp | None
    """When it was created."""
    modified_at: Timestamp | None
    """When its settings last changed."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        account_name: str | None = None,
        description: str | None = None,
        image_version: str | None = None,
        disabled: bool | None = None,
        created_at: Timestamp | str | None = None,
        modified_at: Timestamp | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the workspace. 1 to 22 characters; letters and digits.
            name: Name of the workspace.
            account_name: Name of the owning account.
            description: Free text.
            image_version: Docker image and its version.
            disabled: Whether the caller may not use this workspace.
            created_at: When it was created.
            modified_at: When its settings last changed.
        """
        self.id = id
        self.name = name
        self.account_name = account_name
        self.description = description
        self.image_version = image_version
        self.disabled = disabled
        self.created_at = taken("time", created_at, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.extra: dict[str, Any] = {}

class AppComponentRequest(Model):
    """Size of one component.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest
    """

    __slots__ = ("name", "memory_mb", "cpu_count", "container_count", )
    __match_args__ = ("name", "memory_mb", "cpu_count", "container_count", )
    _fields: ClassVar[Fields] = (
        ("name", "name", "text"),
        ("memory_mb", "memoryMb", "int"),
        ("cpu_count", "cpuCount", "int"),
        ("container_count", "containerCount", "int"),
    )

    name: str
    """Name of the component, as the app type defines it."""
    memory_mb: int
    """Memory of each container in MB."""
    cpu_count: int
    """vCPUs of each container."""
    container_count: int
    """Number of containers; 0 is the default for some components."""

    def __init__(
        self,
        *,
        name: str,
        memory_mb: int,
        cpu_count: int,
        container_count: int,
    ) -> None:
        """Every field is given by its name.

        Args:
            name: Name of the component, as the app type defines it.
            memory_mb: Memory of each container in MB.
            cpu_count: vCPUs of each container.
            container_count: Number of containers; 0 is the default for some components.
        """
        self.name = name
        self.memory_mb = memory_mb
        self.cpu_count = cpu_count
        self.container_count = container_count
        self.extra: dict[str, Any] = {}

class AppComponentResponse(Model):
    """A component of an app.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse
    """

    __slots__ = ("name", "state", "desired", "allocated", "memory_mb", "cpu_count", "image", "container_count", "containers", )
    __match_args__ = ("name", "state", "desired", "allocated", "memory_mb", "cpu_count", "image", "container_count", "containers", )
    _fields: ClassVar[Fields] = (
        ("name", "name", "text"),
        ("state", "state", "AppComponentState"),
        ("desired", "desired", "int"),
        ("allocated", "allocated", "int"),
        ("memory_mb", "memoryMb", "int"),
        ("cpu_count", "cpuCount", "int"),
        ("image", "image", "text"),
        ("container_count", "containerCount", "int"),
        ("containers", "containers", "[]AppContainerResponse"),
    )

    name: str | None
    """Name of the component."""
    state: AppComponentState | None
    """State of the component.

    Inferred.
    """
    desired: int | None
    """Containers asked for at creation."""
    allocated: int | None
    """Containers now allocated."""
    memory_mb: int | None
    """Memory of each container in MB."""
    cpu_count: int | None
    """vCPUs of each container."""
    image: str | None
    """Docker image of the containers."""
    container_count: int | None
    """Number of containers."""
    containers: list[AppContainerResponse]
    """Containers of the component."""

    def __init__(
        self,
        *,
        name: str | None = None,
        state: AppComponentState | str | None = None,
        desired: int | None = None,
        allocated: int | None = None,
        memory_mb: int | None = None,
        cpu_count: int | None = None,
        image: str | None = None,
        container_count: int | None = None,
        containers: Sequence[AppContainerResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            name: Name of the component.
            state: State of the component.
            desired: Containers asked for at creation.
            allocated: Containers now allocated.
            memory_mb: Memory of each container in MB.
            cpu_count: vCPUs of each container.
            image: Docker image of the containers.
            container_count: Number of containers.
            containers: Containers of the component.
        """
        self.name = name
        self.state = taken("AppComponentState", state, __name__)
        self.desired = desired
        self.allocated = allocated
        self.memory_mb = memory_mb
        self.cpu_count = cpu_count
        self.image = image
        self.container_count = container_count
        self.containers = [] if containers is None else taken("[]AppContainerResponse", containers, __name__)
        self.extra: dict[str, Any] = {}

class AppContainerResponse(Model):
    """A running container.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse
    """

    __slots__ = ("id", "name", "state", "launched_at", "host_name", )
    __match_args__ = ("id", "name", "state", "launched_at", "host_name", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "AppContainerState"),
        ("launched_at", "launchedAt", "time"),
        ("host_name", "hostName", "text"),
    )

    id: str | None
    """Id of the app."""
    name: str | None
    """Component name, a hyphen and an index from 0."""
    state: AppContainerState | None
    """State of the container.

    Inferred.
    """
    launched_at: Timestamp | None
    """When it was started."""
    host_name: str | None
    """Host name made of container, app and account name."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        state: AppContainerState | str | None = None,
        launched_at: Timestamp | str | None = None,
        host_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the app.
            name: Component name, a hyphen and an index from 0.
            state: State of the container.
            launched_at: When it was started.
            host_name: Host name made of container, app and account name.
        """
        self.id = id
        self.name = name
        self.state = taken("AppContainerState", state, __name__)
        self.launched_at = taken("time", launched_at, __name__)
        self.host_name = host_name
        self.extra: dict[str, Any] = {}

class AppListSearch(Model):
    """List filter.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist
    """

    __slots__ = ("account_id", )
    __match_args__ = ("account_id", )
    _fields: ClassVar[Fields] = (
        ("account_id", "accountId", "text"),
    )

    account_id: str
    """Id of the account whose apps are listed. At most 22 characters."""

    def __init__(
        self,
        *,
        account_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account whose apps are listed. At most 22 characters.
        """
        self.account_id = account_id
        self.extra: dict[str, Any] = {}

class AppResponse(Model):
    """An app in a list.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse
    """

    __slots__ = ("id", "name", "state", "queue_name", "account_id", "account_name", "started_at", "finished_at", "lifetime_seconds", "disabled", "start_name", )
    __match_args__ = ("id", "name", "state", "queue_name", "account_id", "account_name", "started_at", "finished_at", "lifetime_seconds", "disabled", "start_name", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "AppState"),
        ("queue_name", "queueName", "AppQueueName"),
        ("account_id", "accountId", "text"),
        ("account_name", "accountName", "text"),
        ("started_at", "startedAt", "time"),
        ("finished_at", "finishedAt", "time"),
        ("lifetime_seconds", "lifetimeMillis", "int"),
        ("disabled", "disabled", "bool"),
        ("start_name", "startName", "text"),
    )

    id: str
    """Id of the app. At most 22 characters."""
    name: str
    """Name of the app."""
    state: AppState | None
    """State of the app.

    Inferred.
    """
    queue_name: AppQueueName | None
    """YARN queue the app runs in. At most 60 characters."""
    account_id: str | None
    """Id of the account that owns the app. At most 22 characters."""
    account_name: str | None
    """Name of the account that owns the app."""
    started_at: Timestamp | None
    """When it was started."""
    finished_at: Timestamp | None
    """When it ended; absent while it runs."""
    lifetime_seconds: int | None
    """Run time that was asked for, in seconds; -1 has no end. At most 9007199254740991.

    Inferred.
    """
    disabled: bool | None
    """Probably true when the caller may not use the app.

    Inferred.
    """
    start_name: str | None
    """Not described by the vendor; probably never sent.

    Inferred.
    """

    def __init__(
        self,
        *,
        id: str,
        name: str,
        state: AppState | str | None = None,
        queue_name: AppQueueName | str | None = None,
        account_id: str | None = None,
        account_name: str | None = None,
        started_at: Timestamp | str | None = None,
        finished_at: Timestamp | str | None = None,
        lifetime_seconds: int | None = None,
        disabled: bool | None = None,
        start_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the app. At most 22 characters.
            name: Name of the app.
            state: State of the app.
            queue_name: YARN queue the app runs in. At most 60 characters.
            account_id: Id of the account that owns the app. At most 22 characters.
            account_name: Name of the account that owns the app.
            started_at: When it was started.
            finished_at: When it ended; absent while it runs.
            lifetime_seconds: Run time that was asked for, in seconds; -1 has no end. At most
                9007199254740991.
            disabled: Probably true when the caller may not use the app.
            start_name: Not described by the vendor; probably never sent.
        """
        self.id = id
        self.name = name
        self.state = taken("AppState", state, __name__)
        self.queue_name = taken("AppQueueName", queue_name, __name__)
        self.account_id = account_id
        self.account_name = account_name
        self.started_at = taken("time", started_at, __name__)
        self.finished_at = taken("time", finished_at, __name__)
        self.lifetime_seconds = lifetime_seconds
        self.disabled = disabled
        self.start_name = start_name
        self.extra: dict[str, Any] = {}

    @property
    def expires_at(self) -> datetime | None:
        """When its time is up: `started_at` and the seconds of `lifetime_seconds` after it. Nothing
        where one of them is absent, or it has no end.
        """
        return end_of(self.started_at, self.lifetime_seconds)

class CheckAccountAvailableNameResponse(Model):
    """Answer of `accounts.check_available_name`.

    Documented at
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename
    """

    __slots__ = ("success", "message", "available_name", )
    __match_args__ = ("success", "message", "available_name", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("available_name", "availableName", "bool"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Why the name cannot be used, or the reason of a refusal."""
    available_name: bool
    """True when the name can be used."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        available_name: bool,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Why the name cannot be used, or the reason of a refusal.
            available_name: True when the name can be used.
        """
        self.success = success
        self.message = message
        self.available_name = available_name
        self.extra: dict[str, Any] = {}

class CheckAccountHasResourceResponse(Model):
    """Answer of `accounts.check_has_resource`.

    Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource
    """

    __slots__ = ("success", "message", "id", "has_resource", )
    __match_args__ = ("success", "message", "id", "has_resource", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
        ("has_resource", "hasResource", "bool"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the account. 1 to 22 characters; letters and digits."""
    has_resource: bool
    """True when the account still owns resources."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
        has_resource: bool,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
            has_resource: True when the account still owns resources.
        """
        self.success = success
        self.message = message
        self.id = id
        self.has_resource = has_resource
        self.extra: dict[str, Any] = {}

class CheckAiWorkspaceAvailableNameResponse(Model):
    """Answer of `ai_workspaces.check_available_name`.

    Documented at
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename
    """

    __slots__ = ("success", "message", "available_name", )
    __match_args__ = ("success", "message", "available_name", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("available_name", "availableName", "bool"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Why the name cannot be used, or the reason of a refusal."""
    available_name: bool
    """True when the name can be used."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        available_name: bool,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Why the name cannot be used, or the reason of a refusal.
            available_name: True when the name can be used.
        """
        self.success = success
        self.message = message
        self.available_name = available_name
        self.extra: dict[str, Any] = {}

class CheckAppAvailableNameResponse(Model):
    """Answer of `apps.check_available_name`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename
    """

    __slots__ = ("success", "message", "available_name", )
    __match_args__ = ("success", "message", "available_name", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("available_name", "availableName", "bool"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Why the name cannot be used, or the reason of a refusal."""
    available_name: bool
    """True when the name is valid and free."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        available_name: bool,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Why the name cannot be used, or the reason of a refusal.
            available_name: True when the name is valid and free.
        """
        self.success = success
        self.message = message
        self.available_name = available_name
        self.extra: dict[str, Any] = {}

class CheckNotebookAvailableNameResponse(Model):
    """Answer of `notebooks.check_available_name`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename
    """

    __slots__ = ("available_name", "message", "success", )
    __match_args__ = ("available_name", "message", "success", )
    _fields: ClassVar[Fields] = (
        ("available_name", "availableName", "bool"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    available_name: bool
    """True when the name may be used."""
    message: str | None
    """Why the name cannot be used, or the reason of a refusal."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        available_name: bool,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            available_name: True when the name may be used.
            message: Why the name cannot be used, or the reason of a refusal.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.available_name = available_name
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class CreateAccountResponse(Model):
    """Answer of `accounts.create`.

    From the vendor's reference at
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the account. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class CreateAiWorkspaceResponse(Model):
    """Answer of `ai_workspaces.create`.

    Inferred; see https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the workspace. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the workspace. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class CreateAppResponse(Model):
    """Answer of `apps.create`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class CreateNotebookResponse(Model):
    """Answer of `notebooks.create`.

    Inferred; see https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create
    """

    __slots__ = ("id", "message", "success", )
    __match_args__ = ("id", "message", "success", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    id: str
    """Id of the notebook."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        id: str,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the notebook.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.id = id
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class DeleteAccountResponse(Model):
    """Answer of `accounts.delete`.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the account. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class DeleteAiWorkspaceResponse(Model):
    """Answer of `ai_workspaces.delete`.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the workspace. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the workspace. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class DeleteAppResponse(Model):
    """Answer of `apps.delete`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class DeleteNotebookResponse(Model):
    """Answer of `notebooks.delete`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete
    """

    __slots__ = ("id", "message", "success", )
    __match_args__ = ("id", "message", "success", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    id: str | None
    """Id of the notebook."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        id: str | None = None,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the notebook.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.id = id
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class Deletion(Model):
    """One thing that would be deleted."""

    __slots__ = ("operation", "resource", "id", "name", "state", )
    __match_args__ = ("operation", "resource", "id", "name", "state", )
    _fields: ClassVar[Fields] = (
        ("operation", "operation", "text"),
        ("resource", "resource", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "text"),
    )

    operation: str
    """The operation that would be called with the id."""
    resource: str
    """What it is, in words."""
    id: str
    """Its id."""
    name: str | None
    """Its name, if the list shows one."""
    state: str | None
    """Its state when it was listed, if the list shows one."""

    def __init__(
        self,
        *,
        operation: str,
        resource: str,
        id: str,
        name: str | None = None,
        state: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            operation: The operation that would be called with the id.
            resource: What it is, in words.
            id: Its id.
            name: Its name, if the list shows one.
            state: Its state when it was listed, if the list shows one.
        """
        self.operation = operation
        self.resource = resource
        self.id = id
        self.name = name
        self.state = state
        self.extra: dict[str, Any] = {}

class DeletionPlan(Model):
    """What would be deleted, in the order in which it must go. Nothing of it is deleted by asking."""

    __slots__ = ("deletions", )
    __match_args__ = ("deletions", )
    _fields: ClassVar[Fields] = (
        ("deletions", "deletions", "[]Deletion"),
    )

    deletions: list[Deletion]
    """What is below comes first, the resource itself last."""

    def __init__(
        self,
        *,
        deletions: Sequence[Deletion] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            deletions: What is below comes first, the resource itself last.
        """
        self.deletions = [] if deletions is None else taken("[]Deletion", deletions, __name__)
        self.extra: dict[str, Any] = {}

class DependableApp(Model):
    """App needed before this one.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp
    """

    __slots__ = ("app_type_name", "app_type_version", "candidates", )
    __match_args__ = ("app_type_name", "app_type_version", "candidates", )
    _fields: ClassVar[Fields] = (
        ("app_type_name", "appTypeName", "text"),
        ("app_type_version", "appTypeVersion", "text"),
        ("candidates", "candidates", "[]AppResponse"),
    )

    app_type_name: str | None
    """Type name the new app depends on."""
    app_type_version: str | None
    """Version of that type."""
    candidates: list[AppResponse]
    """Apps whose ids may be put in `dependent_ids`."""

    def __init__(
        self,
        *,
        app_type_name: str | None = None,
        app_type_version: str | None = None,
        candidates: Sequence[AppResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            app_type_name: Type name the new app depends on.
            app_type_version: Version of that type.
            candidates: Apps whose ids may be put in `dependent_ids`.
        """
        self.app_type_name = app_type_name
        self.app_type_version = app_type_version
        self.candidates = [] if candidates is None else taken("[]AppResponse", candidates, __name__)
        self.extra: dict[str, Any] = {}

class DockerImageSearch(Model):
    """Filter of the image list.

    Documented at
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist
    """

    __slots__ = ("type_name", )
    __match_args__ = ("type_name", )
    _fields: ClassVar[Fields] = (
        ("type_name", "typeName", "DockerImageSearchTypeName"),
    )

    type_name: DockerImageSearchTypeName
    """Framework whose images are listed. `tensorflow` or `pytorch`."""

    def __init__(
        self,
        *,
        type_name: DockerImageSearchTypeName | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            type_name: Framework whose images are listed. `tensorflow` or `pytorch`.
        """
        self.type_name = taken("DockerImageSearchTypeName", type_name, __name__)
        self.extra: dict[str, Any] = {}

class GetAccountDetailResponse(Model):
    """Answer of `accounts.get_detail`.

    From the vendor's reference at
    https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md
    """

    __slots__ = ("success", "message", "id", "name", "status", "created_at", "quotas", )
    __match_args__ = ("success", "message", "id", "name", "status", "created_at", "quotas", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("status", "status", "AccountStatus"),
        ("created_at", "createdAt", "time"),
        ("quotas", "quotas", "[]QuotaResponse"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the account. 1 to 22 characters; letters and digits."""
    name: str
    """Name of the account."""
    status: AccountStatus
    """State of the account."""
    created_at: Timestamp | None
    """When it was created."""
    quotas: list[QuotaResponse]
    """HDFS quotas, one per namespace; repeated quotas elements in XML."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
        name: str,
        status: AccountStatus | str,
        created_at: Timestamp | str | None = None,
        quotas: Sequence[QuotaResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
            name: Name of the account.
            status: State of the account.
            created_at: When it was created.
            quotas: HDFS quotas, one per namespace; repeated quotas elements in XML.
        """
        self.success = success
        self.message = message
        self.id = id
        self.name = name
        self.status = taken("AccountStatus", status, __name__)
        self.created_at = taken("time", created_at, __name__)
        self.quotas = [] if quotas is None else taken("[]QuotaResponse", quotas, __name__)
        self.extra: dict[str, Any] = {}

class GetAccountListResponse(Model):
    """Answer of `accounts.get_list`.

    Documented at https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md
    """

    __slots__ = ("success", "message", "total", "contents", )
    __match_args__ = ("success", "message", "total", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("total", "total", "int"),
        ("contents", "contents", "[]AccountResponse"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    total: int | None
    """Number of items."""
    contents: list[AccountResponse]
    """Accounts; in XML one contents element per item, without a wrapper."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        total: int | None = None,
        contents: Sequence[AccountResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            total: Number of items.
            contents: Accounts; in XML one contents element per item, without a wrapper.
        """
        self.success = success
        self.message = message
        self.total = total
        self.contents = [] if contents is None else taken("[]AccountResponse", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAiAppDetailResponse(Model):
    """Answer of `ai_apps.get_detail`.

    Documented at https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse
    """

    __slots__ = ("success", "message", "id", "app_id", "name", "account_name", "queue_name", "started_at", "finished_at", "elapsed_millis", "state", "final_status", "containers", )
    __match_args__ = ("success", "message", "id", "app_id", "name", "account_name", "queue_name", "started_at", "finished_at", "elapsed_millis", "state", "final_status", "containers", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
        ("app_id", "appId", "text"),
        ("name", "name", "text"),
        ("account_name", "accountName", "text"),
        ("queue_name", "queueName", "AiAppQueueName"),
        ("started_at", "startedAt", "time"),
        ("finished_at", "finishedAt", "time"),
        ("elapsed_millis", "elapsedMillis", "int"),
        ("state", "state", "AppState"),
        ("final_status", "finalStatus", "AiAppFinalStatus"),
        ("containers", "containers", "{}AiAppContainer"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the run. 1 to 22 characters; letters and digits."""
    app_id: str | None
    """YARN application id."""
    name: str | None
    """Name of the run."""
    account_name: str | None
    """Name of the account that owns the run."""
    queue_name: AiAppQueueName | None
    """YARN queue the run is in."""
    started_at: Timestamp | None
    """When the run was started."""
    finished_at: Timestamp | None
    """When the run ended; absent or null while it runs.

    Inferred.
    """
    elapsed_millis: int | None
    """How long the run has taken, in milliseconds. At most 9007199254740991."""
    state: AppState
    """State of the run.

    Inferred.
    """
    final_status: AiAppFinalStatus | None
    """Result of the run.

    Inferred.
    """
    containers: dict[str, AiAppContainer]
    """Containers by key."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
        app_id: str | None = None,
        name: str | None = None,
        account_name: str | None = None,
        queue_name: AiAppQueueName | str | None = None,
        started_at: Timestamp | str | None = None,
        finished_at: Timestamp | str | None = None,
        elapsed_millis: int | None = None,
        state: AppState | str,
        final_status: AiAppFinalStatus | str | None = None,
        containers: Mapping[str, AiAppContainer] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the run. 1 to 22 characters; letters and digits.
            app_id: YARN application id.
            name: Name of the run.
            account_name: Name of the account that owns the run.
            queue_name: YARN queue the run is in.
            started_at: When the run was started.
            finished_at: When the run ended; absent or null while it runs.
            elapsed_millis: How long the run has taken, in milliseconds. At most
                9007199254740991.
            state: State of the run.
            final_status: Result of the run.
            containers: Containers by key.
        """
        self.success = success
        self.message = message
        self.id = id
        self.app_id = app_id
        self.name = name
        self.account_name = account_name
        self.queue_name = taken("AiAppQueueName", queue_name, __name__)
        self.started_at = taken("time", started_at, __name__)
        self.finished_at = taken("time", finished_at, __name__)
        self.elapsed_millis = elapsed_millis
        self.state = taken("AppState", state, __name__)
        self.final_status = taken("AiAppFinalStatus", final_status, __name__)
        self.containers = {} if containers is None else taken("{}AiAppContainer", containers, __name__)
        self.extra: dict[str, Any] = {}

class GetAiAppListResponse(Model):
    """Answer of `ai_apps.get_list`.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig
    """

    __slots__ = ("success", "message", "contents", )
    __match_args__ = ("success", "message", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("contents", "contents", "[]AiAppResponse"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    contents: list[AiAppResponse]
    """Runs."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        contents: Sequence[AiAppResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            contents: Runs.
        """
        self.success = success
        self.message = message
        self.contents = [] if contents is None else taken("[]AiAppResponse", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAiWorkspaceConfigurationListResponse(Model):
    """Answer of `ai_workspaces.get_configuration_list`.

    Documented at
    https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist
    """

    __slots__ = ("success", "message", "total", "contents", )
    __match_args__ = ("success", "message", "total", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("total", "total", "int"),
        ("contents", "contents", "[]AiWorkspaceConfig"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    total: int | None
    """Number of items."""
    contents: list[AiWorkspaceConfig]
    """Settings versions."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        total: int | None = None,
        contents: Sequence[AiWorkspaceConfig] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            total: Number of items.
            contents: Settings versions.
        """
        self.success = success
        self.message = message
        self.total = total
        self.contents = [] if contents is None else taken("[]AiWorkspaceConfig", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAiWorkspaceDetailResponse(Model):
    """Answer of `ai_workspaces.get_detail`.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail
    """

    __slots__ = ("success", "message", "id", "name", "account_id", "account_name", "description", "image_version", "created_at", "modified_at", "contents", )
    __match_args__ = ("success", "message", "id", "name", "account_id", "account_name", "description", "image_version", "created_at", "modified_at", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("account_id", "accountId", "text"),
        ("account_name", "accountName", "text"),
        ("description", "description", "text"),
        ("image_version", "imageVersion", "text"),
        ("created_at", "createdAt", "time"),
        ("modified_at", "modifiedAt", "time"),
        ("contents", "contents", "[]AiWorkspaceConfig"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the workspace. 1 to 22 characters; letters and digits."""
    name: str
    """Name of the workspace."""
    account_id: str | None
    """Id of the account that owns the workspace. 1 to 22 characters; letters and digits."""
    account_name: str | None
    """Name of the owning account."""
    description: str | None
    """Free text."""
    image_version: str | None
    """Docker image and its version."""
    created_at: Timestamp | None
    """When it was created."""
    modified_at: Timestamp | None
    """When its settings last changed."""
    contents: list[AiWorkspaceConfig]
    """Settings versions."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
        name: str,
        account_id: str | None = None,
        account_name: str | None = None,
        description: str | None = None,
        image_version: str | None = None,
        created_at: Timestamp | str | None = None,
        modified_at: Timestamp | str | None = None,
        contents: Sequence[AiWorkspaceConfig] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the workspace. 1 to 22 characters; letters and digits.
            name: Name of the workspace.
            account_id: Id of the account that owns the workspace. 1 to 22 characters; letters
                and digits.
            account_name: Name of the owning account.
            description: Free text.
            image_version: Docker image and its version.
            created_at: When it was created.
            modified_at: When its settings last changed.
            contents: Settings versions.
        """
        self.success = success
        self.message = message
        self.id = id
        self.name = name
        self.account_id = account_id
        self.account_name = account_name
        self.description = description
        self.image_version = image_version
        self.created_at = taken("time", created_at, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.contents = [] if contents is None else taken("[]AiWorkspaceConfig", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAiWorkspaceDockerImageListResponse(Model):
    """Answer of `ai_workspaces.get_docker_image_list`.

    Documented at
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist
    """

    __slots__ = ("success", "message", "docker_images", )
    __match_args__ = ("success", "message", "docker_images", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("docker_images", "dockerImages", "{}[]text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    docker_images: dict[str, list[str]]
    """Images by group; keys are not documented."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        docker_images: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            docker_images: Images by group; keys are not documented.
        """
        self.success = success
        self.message = message
        self.docker_images = {} if docker_images is None else taken("{}[]text", docker_images, __name__)
        self.extra: dict[str, Any] = {}

class GetAiWorkspaceListResponse(Model):
    """Answer of `ai_workspaces.get_list`.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist
    """

    __slots__ = ("success", "message", "total", "contents", )
    __match_args__ = ("success", "message", "total", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("total", "total", "int"),
        ("contents", "contents", "[]AiWorkspaceResponse"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    total: int | None
    """Number of items."""
    contents: list[AiWorkspaceResponse]
    """Workspaces."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        total: int | None = None,
        contents: Sequence[AiWorkspaceResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            total: Number of items.
            contents: Workspaces.
        """
        self.success = success
        self.message = message
        self.total = total
        self.contents = [] if contents is None else taken("[]AiWorkspaceResponse", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAppBasicSettingResponse(Model):
    """Answer of `apps.get_app_basic_setting`.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse
    """

    __slots__ = ("success", "message", "template", "dependable_app", "app_master_cpu_count", "app_master_memory_mb", "public_queue_names", "private_queue_names", )
    __match_args__ = ("success", "message", "template", "dependable_app", "app_master_cpu_count", "app_master_memory_mb", "public_queue_names", "private_queue_names", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("template", "template", "text"),
        ("dependable_app", "dependableApp", "DependableApp"),
        ("app_master_cpu_count", "appMasterCpuCount", "int"),
        ("app_master_memory_mb", "appMasterMemoryMb", "int"),
        ("public_queue_names", "publicQueueNames", "texts"),
        ("private_queue_names", "privateQueueNames", "texts"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    template: str
    """YARN template of the app. Text that looks like JSON but does not always parse."""
    dependable_app: DependableApp | None
    """The kind of app that must run before this one, with the apps that can serve; absent if none is
    needed.
    """
    app_master_cpu_count: int
    """vCPUs for the application master."""
    app_master_memory_mb: int
    """Memory in MB for the application master."""
    public_queue_names: list[str]
    """Shared YARN queues: one or many.

    Inferred.
    """
    private_queue_names: list[str]
    """YARN queues of the user: one or many.

    Inferred.
    """

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        template: str,
        dependable_app: DependableApp | None = None,
        app_master_cpu_count: int,
        app_master_memory_mb: int,
        public_queue_names: Sequence[str] | str | None = None,
        private_queue_names: Sequence[str] | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            template: YARN template of the app. Text that looks like JSON but does not always
                parse.
            dependable_app: The kind of app that must run before this one, with the apps that
                can serve; absent if none is needed.
            app_master_cpu_count: vCPUs for the application master.
            app_master_memory_mb: Memory in MB for the application master.
            public_queue_names: Shared YARN queues: one or many.
            private_queue_names: YARN queues of the user: one or many.
        """
        self.success = success
        self.message = message
        self.template = template
        self.dependable_app = taken("DependableApp", dependable_app, __name__)
        self.app_master_cpu_count = app_master_cpu_count
        self.app_master_memory_mb = app_master_memory_mb
        self.public_queue_names = [] if public_queue_names is None else taken("texts", public_queue_names, __name__)
        self.private_queue_names = [] if private_queue_names is None else taken("texts", private_queue_names, __name__)
        self.extra: dict[str, Any] = {}

class GetAppDetailResponse(Model):
    """Answer of `apps.get_detail`.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse
    """

    __slots__ = ("success", "message", "id", "app_id", "name", "app_type_id", "version", "lifetime", "queue_name", "description", "state", "links", "components", )
    __match_args__ = ("success", "message", "id", "app_id", "name", "app_type_id", "version", "lifetime", "queue_name", "description", "state", "links", "components", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
        ("app_id", "appId", "text"),
        ("name", "name", "text"),
        ("app_type_id", "appTypeId", "text"),
        ("version", "version", "text"),
        ("lifetime", "lifetime", "scalar"),
        ("queue_name", "queueName", "AppQueueName"),
        ("description", "description", "text"),
        ("state", "state", "AppState"),
        ("links", "links", "{}text"),
        ("components", "components", "[]AppComponentResponse"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the app. At most 22 characters."""
    app_id: str | None
    """Id of the app again; equal to `id` in the samples."""
    name: str | None
    """Name of the app."""
    app_type_id: str | None
    """Type of the app. At most 60 characters."""
    version: str | None
    """Revision of the app configuration."""
    lifetime: str | int | None
    """Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds."""
    queue_name: AppQueueName | None
    """YARN queue the app runs in. At most 60 characters."""
    description: str | None
    """Free text given at creation."""
    state: AppState
    """State of the app.

    Inferred.
    """
    links: dict[str, str]
    """Addresses of the web pages of the app, by name."""
    components: list[AppComponentResponse]
    """Components of the app."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
        app_id: str | None = None,
        name: str | None = None,
        app_type_id: str | None = None,
        version: str | None = None,
        lifetime: str | int | None = None,
        queue_name: AppQueueName | str | None = None,
        description: str | None = None,
        state: AppState | str,
        links: Mapping[str, str] | None = None,
        components: Sequence[AppComponentResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
            app_id: Id of the app again; equal to `id` in the samples.
            name: Name of the app.
            app_type_id: Type of the app. At most 60 characters.
            version: Revision of the app configuration.
            lifetime: Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of
                seconds.
            queue_name: YARN queue the app runs in. At most 60 characters.
            description: Free text given at creation.
            state: State of the app.
            links: Addresses of the web pages of the app, by name.
            components: Components of the app.
        """
        self.success = success
        self.message = message
        self.id = id
        self.app_id = app_id
        self.name = name
        self.app_type_id = app_type_id
        self.version = version
        self.lifetime = lifetime
        self.queue_name = taken("AppQueueName", queue_name, __name__)
        self.description = description
        self.state = taken("AppState", state, __name__)
        self.links = {} if links is None else taken("{}text", links, __name__)
        self.components = [] if components is None else taken("[]AppComponentResponse", components, __name__)
        self.extra: dict[str, Any] = {}

class GetAppListResponse(Model):
    """Answer of `apps.get_list`.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse
    """

    __slots__ = ("success", "message", "total", "contents", )
    __match_args__ = ("success", "message", "total", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("total", "total", "int"),
        ("contents", "contents", "[]AppResponse"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    total: int | None
    """Number of items."""
    contents: list[AppResponse]
    """Apps."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        total: int | None = None,
        contents: Sequence[AppResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            total: Number of items.
            contents: Apps.
        """
        self.success = success
        self.message = message
        self.total = total
        self.contents = [] if contents is None else taken("[]AppResponse", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAppTypeIdListResponse(Model):
    """Answer of `apps.get_app_type_id_list`.

    See https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist
    """

    __slots__ = ("success", "message", "contents", )
    __match_args__ = ("success", "message", "contents", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("contents", "contents", "[]text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    contents: list[str]
    """App type ids."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        contents: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            contents: App type ids.
        """
        self.success = success
        self.message = message
        self.contents = [] if contents is None else taken("[]text", contents, __name__)
        self.extra: dict[str, Any] = {}

class GetAppTypeTemplateResponse(Model):
    """Answer of `apps.get_app_type_template`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate
    """

    __slots__ = ("success", "message", "template", )
    __match_args__ = ("success", "message", "template", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("template", "template", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    template: str | None
    """YARN template of the app type. Text that looks like JSON but does not always parse; placeholders
    such as `${USER}` stay as they are.
    """

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        template: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            template: YARN template of the app type. Text that looks like JSON but does not
                always parse; placeholders such as `${USER}` stay as they are.
        """
        self.success = success
        self.message = message
        self.template = template
        self.extra: dict[str, Any] = {}

class GetLoginKeyListResponse(Model):
    """Answer of `notebooks.get_login_key_list`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist
    """

    __slots__ = ("contents", "message", "success", "total", )
    __match_args__ = ("contents", "message", "success", "total", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]NotebookLoginKey"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
        ("total", "total", "int"),
    )

    contents: list[NotebookLoginKey]
    """The login keys."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    total: int | None
    """Number of items."""

    def __init__(
        self,
        *,
        contents: Sequence[NotebookLoginKey] | None = None,
        message: str | None = None,
        success: bool | None = None,
        total: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: The login keys.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            total: Number of items.
        """
        self.contents = [] if contents is None else taken("[]NotebookLoginKey", contents, __name__)
        self.message = message
        self.success = success
        self.total = total
        self.extra: dict[str, Any] = {}

class GetNotebookDetailResponse(Model):
    """Answer of `notebooks.get_detail`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail
    """

    __slots__ = ("acg_name", "acg_no", "additional_storage", "created_at", "domain", "id", "login_key_name", "message", "name", "server_desc", "ssh_account", "state", "subnet_name", "subnet_no", "success", "type_name", "user_configurations", "vpc_name", "vpc_no", )
    __match_args__ = ("acg_name", "acg_no", "additional_storage", "created_at", "domain", "id", "login_key_name", "message", "name", "server_desc", "ssh_account", "state", "subnet_name", "subnet_no", "success", "type_name", "user_configurations", "vpc_name", "vpc_no", )
    _fields: ClassVar[Fields] = (
        ("acg_name", "acgName", "text"),
        ("acg_no", "acgNo", "int"),
        ("additional_storage", "additionalStorage", "NotebookAdditionalStorage"),
        ("created_at", "createdAt", "time"),
        ("domain", "domain", "text"),
        ("id", "id", "text"),
        ("login_key_name", "loginKeyName", "text"),
        ("message", "message", "text"),
        ("name", "name", "text"),
        ("server_desc", "serverDesc", "text"),
        ("ssh_account", "sshAccount", "text"),
        ("state", "state", "NotebookState"),
        ("subnet_name", "subnetName", "text"),
        ("subnet_no", "subnetNo", "int"),
        ("success", "success", "bool"),
        ("type_name", "typeName", "text"),
        ("user_configurations", "userConfigurations", "[]NotebookUserConfiguration"),
        ("vpc_name", "vpcName", "text"),
        ("vpc_no", "vpcNo", "int"),
    )

    acg_name: str | None
    """Name of the access control group."""
    acg_no: int | None
    """Number of the access control group."""
    additional_storage: NotebookAdditionalStorage | None
    """Extra block storage, if any."""
    created_at: Timestamp | None
    """When it was created."""
    domain: str | None
    """Address of the web page of the notebook."""
    id: str
    """Id of the notebook."""
    login_key_name: str | None
    """Name of the login key."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    name: str
    """Name of the notebook."""
    server_desc: str | None
    """Size of the server in words."""
    ssh_account: str | None
    """Name to log in with over SSH."""
    state: NotebookState
    """State of the notebook.

    Inferred.
    """
    subnet_name: str | None
    """Name of the subnet."""
    subnet_no: int | None
    """Number of the subnet."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    type_name: str | None
    """Name of the notebook type."""
    user_configurations: list[NotebookUserConfiguration]
    """Settings of the notebook."""
    vpc_name: str | None
    """Name of the VPC."""
    vpc_no: int | None
    """Number of the VPC."""

    def __init__(
        self,
        *,
        acg_name: str | None = None,
        acg_no: int | None = None,
        additional_storage: NotebookAdditionalStorage | None = None,
        created_at: Timestamp | str | None = None,
        domain: str | None = None,
        id: str,
        login_key_name: str | None = None,
        message: str | None = None,
        name: str,
        server_desc: str | None = None,
        ssh_account: str | None = None,
        state: NotebookState | str,
        subnet_name: str | None = None,
        subnet_no: int | None = None,
        success: bool | None = None,
        type_name: str | None = None,
        user_configurations: Sequence[NotebookUserConfiguration] | None = None,
        vpc_name: str | None = None,
        vpc_no: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            acg_name: Name of the access control group.
            acg_no: Number of the access control group.
            additional_storage: Extra block storage, if any.
            created_at: When it was created.
            domain: Address of the web page of the notebook.
            id: Id of the notebook.
            login_key_name: Name of the login key.
            message: Reason of a refusal. Older answers also say `success` here.
            name: Name of the notebook.
            server_desc: Size of the server in words.
            ssh_account: Name to log in with over SSH.
            state: State of the notebook.
            subnet_name: Name of the subnet.
            subnet_no: Number of the subnet.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            type_name: Name of the notebook type.
            user_configurations: Settings of the notebook.
            vpc_name: Name of the VPC.
            vpc_no: Number of the VPC.
        """
        self.acg_name = acg_name
        self.acg_no = acg_no
        self.additional_storage = taken("NotebookAdditionalStorage", additional_storage, __name__)
        self.created_at = taken("time", created_at, __name__)
        self.domain = domain
        self.id = id
        self.login_key_name = login_key_name
        self.message = message
        self.name = name
        self.server_desc = server_desc
        self.ssh_account = ssh_account
        self.state = taken("NotebookState", state, __name__)
        self.subnet_name = subnet_name
        self.subnet_no = subnet_no
        self.success = success
        self.type_name = type_name
        self.user_configurations = [] if user_configurations is None else taken("[]NotebookUserConfiguration", user_configurations, __name__)
        self.vpc_name = vpc_name
        self.vpc_no = vpc_no
        self.extra: dict[str, Any] = {}

class GetNotebookListResponse(Model):
    """Answer of `notebooks.get_list`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist
    """

    __slots__ = ("contents", "message", "success", "total", )
    __match_args__ = ("contents", "message", "success", "total", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]NotebookSummary"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
        ("total", "total", "int"),
    )

    contents: list[NotebookSummary]
    """Notebooks."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    total: int | None
    """Number of items."""

    def __init__(
        self,
        *,
        contents: Sequence[NotebookSummary] | None = None,
        message: str | None = None,
        success: bool | None = None,
        total: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: Notebooks.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            total: Number of items.
        """
        self.contents = [] if contents is None else taken("[]NotebookSummary", contents, __name__)
        self.message = message
        self.success = success
        self.total = total
        self.extra: dict[str, Any] = {}

class GetNotebookUserConfigurationSpecListResponse(Model):
    """Answer of `notebooks.get_user_configuration_spec_list`.

    See
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist
    """

    __slots__ = ("success", "message", "user_configuration_specs", )
    __match_args__ = ("success", "message", "user_configuration_specs", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("user_configuration_specs", "userConfigurationSpecs", "[]NotebookUserConfigurationSpec"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    user_configuration_specs: list[NotebookUserConfigurationSpec]
    """The settings."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        user_configuration_specs: Sequence[NotebookUserConfigurationSpec] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            user_configuration_specs: The settings.
        """
        self.success = success
        self.message = message
        self.user_configuration_specs = [] if user_configuration_specs is None else taken("[]NotebookUserConfigurationSpec", user_configuration_specs, __name__)
        self.extra: dict[str, Any] = {}

class GetServerTypeListResponse(Model):
    """Answer of `notebooks.get_server_type_list`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist
    """

    __slots__ = ("contents", "message", "success", )
    __match_args__ = ("contents", "message", "success", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]NotebookServerType"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    contents: list[NotebookServerType]
    """Server types."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        contents: Sequence[NotebookServerType] | None = None,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: Server types.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.contents = [] if contents is None else taken("[]NotebookServerType", contents, __name__)
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class GetSubnetDetailResponse(Model):
    """Answer of `notebooks.get_subnet_detail`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail
    """

    __slots__ = ("created_at", "is_public", "message", "state", "subnet", "subnet_name", "subnet_no", "success", "vpc_name", "vpc_no", "zone_name", "zone_no", )
    __match_args__ = ("created_at", "is_public", "message", "state", "subnet", "subnet_name", "subnet_no", "success", "vpc_name", "vpc_no", "zone_name", "zone_no", )
    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", "time"),
        ("is_public", "isPublic", "bool"),
        ("message", "message", "text"),
        ("state", "state", "GetSubnetDetailState"),
        ("subnet", "subnet", "text"),
        ("subnet_name", "subnetName", "text"),
        ("subnet_no", "subnetNo", "int"),
        ("success", "success", "bool"),
        ("vpc_name", "vpcName", "text"),
        ("vpc_no", "vpcNo", "int"),
        ("zone_name", "zoneName", "text"),
        ("zone_no", "zoneNo", "int"),
    )

    created_at: Timestamp | None
    """When it was created."""
    is_public: bool | None
    """Whether the subnet is public."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    state: GetSubnetDetailState | None
    """State of the subnet."""
    subnet: str | None
    """Range of addresses."""
    subnet_name: str | None
    """Name of the subnet."""
    subnet_no: int
    """Number of the subnet."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    vpc_name: str | None
    """Name of the VPC."""
    vpc_no: int | None
    """Number of the VPC."""
    zone_name: str | None
    """Name of the zone."""
    zone_no: int | None
    """Number of the zone; KR-2 is 3 in the samples."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        is_public: bool | None = None,
        message: str | None = None,
        state: GetSubnetDetailState | str | None = None,
        subnet: str | None = None,
        subnet_name: str | None = None,
        subnet_no: int,
        success: bool | None = None,
        vpc_name: str | None = None,
        vpc_no: int | None = None,
        zone_name: str | None = None,
        zone_no: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            is_public: Whether the subnet is public.
            message: Reason of a refusal. Older answers also say `success` here.
            state: State of the subnet.
            subnet: Range of addresses.
            subnet_name: Name of the subnet.
            subnet_no: Number of the subnet.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            vpc_name: Name of the VPC.
            vpc_no: Number of the VPC.
            zone_name: Name of the zone.
            zone_no: Number of the zone; KR-2 is 3 in the samples.
        """
        self.created_at = taken("time", created_at, __name__)
        self.is_public = is_public
        self.message = message
        self.state = taken("GetSubnetDetailState", state, __name__)
        self.subnet = subnet
        self.subnet_name = subnet_name
        self.subnet_no = subnet_no
        self.success = success
        self.vpc_name = vpc_name
        self.vpc_no = vpc_no
        self.zone_name = zone_name
        self.zone_no = zone_no
        self.extra: dict[str, Any] = {}

class GetSubnetListResponse(Model):
    """Answer of `notebooks.get_subnet_list`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist
    """

    __slots__ = ("contents", "message", "success", "total", )
    __match_args__ = ("contents", "message", "success", "total", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]NotebookSubnet"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
        ("total", "total", "int"),
    )

    contents: list[NotebookSubnet]
    """Subnets."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    total: int | None
    """Number of items."""

    def __init__(
        self,
        *,
        contents: Sequence[NotebookSubnet] | None = None,
        message: str | None = None,
        success: bool | None = None,
        total: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: Subnets.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            total: Number of items.
        """
        self.contents = [] if contents is None else taken("[]NotebookSubnet", contents, __name__)
        self.message = message
        self.success = success
        self.total = total
        self.extra: dict[str, Any] = {}

class GetTypeListResponse(Model):
    """Answer of `notebooks.get_type_list`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist
    """

    __slots__ = ("contents", "message", "success", )
    __match_args__ = ("contents", "message", "success", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]NotebookType"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    contents: list[NotebookType]
    """Types."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        contents: Sequence[NotebookType] | None = None,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: Types.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.contents = [] if contents is None else taken("[]NotebookType", contents, __name__)
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class GetVpcDetailResponse(Model):
    """Answer of `notebooks.get_vpc_detail`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail
    """

    __slots__ = ("created_at", "ipv4_cidr", "message", "region_no", "state", "success", "vpc_name", "vpc_no", )
    __match_args__ = ("created_at", "ipv4_cidr", "message", "region_no", "state", "success", "vpc_name", "vpc_no", )
    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", "time"),
        ("ipv4_cidr", "ipv4Cidr", "text"),
        ("message", "message", "text"),
        ("region_no", "regionNo", "int"),
        ("state", "state", "GetVpcDetailState"),
        ("success", "success", "bool"),
        ("vpc_name", "vpcName", "text"),
        ("vpc_no", "vpcNo", "int"),
    )

    created_at: Timestamp | None
    """When it was created."""
    ipv4_cidr: str | None
    """Range of addresses, for example 172.16.0.0/16."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    region_no: int | None
    """Number of the region."""
    state: GetVpcDetailState | None
    """State of the VPC.

    Inferred.
    """
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    vpc_name: str | None
    """Name of the VPC."""
    vpc_no: int
    """Number of the VPC."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        ipv4_cidr: str | None = None,
        message: str | None = None,
        region_no: int | None = None,
        state: GetVpcDetailState | str | None = None,
        success: bool | None = None,
        vpc_name: str | None = None,
        vpc_no: int,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            ipv4_cidr: Range of addresses, for example 172.16.0.0/16.
            message: Reason of a refusal. Older answers also say `success` here.
            region_no: Number of the region.
            state: State of the VPC.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            vpc_name: Name of the VPC.
            vpc_no: Number of the VPC.
        """
        self.created_at = taken("time", created_at, __name__)
        self.ipv4_cidr = ipv4_cidr
        self.message = message
        self.region_no = region_no
        self.state = taken("GetVpcDetailState", state, __name__)
        self.success = success
        self.vpc_name = vpc_name
        self.vpc_no = vpc_no
        self.extra: dict[str, Any] = {}

class GetVpcListResponse(Model):
    """Answer of `notebooks.get_vpc_list`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist
    """

    __slots__ = ("contents", "message", "success", "total", )
    __match_args__ = ("contents", "message", "success", "total", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]NotebookVpc"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
        ("total", "total", "int"),
    )

    contents: list[NotebookVpc]
    """VPCs."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    total: int | None
    """Number of items."""

    def __init__(
        self,
        *,
        contents: Sequence[NotebookVpc] | None = None,
        message: str | None = None,
        success: bool | None = None,
        total: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: VPCs.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            total: Number of items.
        """
        self.contents = [] if contents is None else taken("[]NotebookVpc", contents, __name__)
        self.message = message
        self.success = success
        self.total = total
        self.extra: dict[str, Any] = {}

class KillAiAppResponse(Model):
    """Answer of `ai_apps.kill`.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the run. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the run. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class KillAppContainerResponse(Model):
    """Answer of `apps.kill_container`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class KillAppMasterResponse(Model):
    """Answer of `apps.kill_master`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class NotebookAdditionalStorage(Model):
    """Extra block storage of a notebook.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail
    """

    __slots__ = ("storage_gb", "storage_type", )
    __match_args__ = ("storage_gb", "storage_type", )
    _fields: ClassVar[Fields] = (
        ("storage_gb", "storageGB", "int"),
        ("storage_type", "storageType", "NotebookStorageType"),
    )

    storage_gb: int | None
    """Size in GB."""
    storage_type: NotebookStorageType | None
    """Kind of block storage. `SSD` or `HDD`."""

    def __init__(
        self,
        *,
        storage_gb: int | None = None,
        storage_type: NotebookStorageType | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            storage_gb: Size in GB.
            storage_type: Kind of block storage. `SSD` or `HDD`.
        """
        self.storage_gb = storage_gb
        self.storage_type = taken("NotebookStorageType", storage_type, __name__)
        self.extra: dict[str, Any] = {}

class NotebookLoginKey(Model):
    """A login key.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist
    """

    __slots__ = ("created_at", "fingerprint", "login_key_name", "public_key", )
    __match_args__ = ("created_at", "fingerprint", "login_key_name", "public_key", )
    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", "time"),
        ("fingerprint", "fingerprint", "text"),
        ("login_key_name", "loginKeyName", "text"),
        ("public_key", "publicKey", "text"),
    )

    created_at: Timestamp | None
    """When the key was created."""
    fingerprint: str | None
    """Fingerprint of the key."""
    login_key_name: str
    """Name of the login key."""
    public_key: str | None
    """The public key, in the form of OpenSSH."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        fingerprint: str | None = None,
        login_key_name: str,
        public_key: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When the key was created.
            fingerprint: Fingerprint of the key.
            login_key_name: Name of the login key.
            public_key: The public key, in the form of OpenSSH.
        """
        self.created_at = taken("time", created_at, __name__)
        self.fingerprint = fingerprint
        self.login_key_name = login_key_name
        self.public_key = public_key
        self.extra: dict[str, Any] = {}

class NotebookServerType(Model):
    """A server size.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist
    """

    __slots__ = ("server_desc", "server_type_code", )
    __match_args__ = ("server_desc", "server_type_code", )
    _fields: ClassVar[Fields] = (
        ("server_desc", "serverDesc", "text"),
        ("server_type_code", "serverTypeCode", "text"),
    )

    server_desc: str | None
    """The size in words: vCPU, memory, disk."""
    server_type_code: str
    """Code of the server size."""

    def __init__(
        self,
        *,
        server_desc: str | None = None,
        server_type_code: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            server_desc: The size in words: vCPU, memory, disk.
            server_type_code: Code of the server size.
        """
        self.server_desc = server_desc
        self.server_type_code = server_type_code
        self.extra: dict[str, Any] = {}

class NotebookSubnet(Model):
    """Subnet a notebook may live in.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist
    """

    __slots__ = ("is_public", "subnet_name", "subnet_no", "zone_name", "zone_no", )
    __match_args__ = ("is_public", "subnet_name", "subnet_no", "zone_name", "zone_no", )
    _fields: ClassVar[Fields] = (
        ("is_public", "isPublic", "bool"),
        ("subnet_name", "subnetName", "text"),
        ("subnet_no", "subnetNo", "int"),
        ("zone_name", "zoneName", "text"),
        ("zone_no", "zoneNo", "int"),
    )

    is_public: bool | None
    """Whether the subnet is public."""
    subnet_name: str | None
    """Name of the subnet."""
    subnet_no: int
    """Number of the subnet."""
    zone_name: str | None
    """Name of the zone."""
    zone_no: int | None
    """Number of the zone; KR-2 is 3 in the samples."""

    def __init__(
        self,
        *,
        is_public: bool | None = None,
        subnet_name: str | None = None,
        subnet_no: int,
        zone_name: str | None = None,
        zone_no: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            is_public: Whether the subnet is public.
            subnet_name: Name of the subnet.
            subnet_no: Number of the subnet.
            zone_name: Name of the zone.
            zone_no: Number of the zone; KR-2 is 3 in the samples.
        """
        self.is_public = is_public
        self.subnet_name = subnet_name
        self.subnet_no = subnet_no
        self.zone_name = zone_name
        self.zone_no = zone_no
        self.extra: dict[str, Any] = {}

class NotebookSummary(Model):
    """A notebook in a list.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist
    """

    __slots__ = ("created_at", "id", "name", "server_desc", "state", "subnet_name", "subnet_no", "type_name", "vpc_name", "vpc_no", )
    __match_args__ = ("created_at", "id", "name", "server_desc", "state", "subnet_name", "subnet_no", "type_name", "vpc_name", "vpc_no", )
    _fields: ClassVar[Fields] = (
        ("created_at", "createdAt", "time"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("server_desc", "serverDesc", "text"),
        ("state", "state", "NotebookState"),
        ("subnet_name", "subnetName", "text"),
        ("subnet_no", "subnetNo", "int"),
        ("type_name", "typeName", "text"),
        ("vpc_name", "vpcName", "text"),
        ("vpc_no", "vpcNo", "int"),
    )

    created_at: Timestamp | None
    """When it was created."""
    id: str
    """Id of the notebook."""
    name: str
    """Name of the notebook."""
    server_desc: str | None
    """Size of the server in words."""
    state: NotebookState | None
    """State of the notebook.

    Inferred.
    """
    subnet_name: str | None
    """Name of the subnet."""
    subnet_no: int | None
    """Number of the subnet."""
    type_name: str | None
    """Name of the notebook type."""
    vpc_name: str | None
    """Name of the VPC."""
    vpc_no: int | None
    """Number of the VPC."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        id: str,
        name: str,
        server_desc: str | None = None,
        state: NotebookState | str | None = None,
        subnet_name: str | None = None,
        subnet_no: int | None = None,
        type_name: str | None = None,
        vpc_name: str | None = None,
        vpc_no: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            id: Id of the notebook.
            name: Name of the notebook.
            server_desc: Size of the server in words.
            state: State of the notebook.
            subnet_name: Name of the subnet.
            subnet_no: Number of the subnet.
            type_name: Name of the notebook type.
            vpc_name: Name of the VPC.
            vpc_no: Number of the VPC.
        """
        self.created_at = taken("time", created_at, __name__)
        self.id = id
        self.name = name
        self.server_desc = server_desc
        self.state = taken("NotebookState", state, __name__)
        self.subnet_name = subnet_name
        self.subnet_no = subnet_no
        self.type_name = type_name
        self.vpc_name = vpc_name
        self.vpc_no = vpc_no
        self.extra: dict[str, Any] = {}

class NotebookType(Model):
    """A notebook type.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist
    """

    __slots__ = ("type_code", "type_name", )
    __match_args__ = ("type_code", "type_name", )
    _fields: ClassVar[Fields] = (
        ("type_code", "typeCode", "text"),
        ("type_name", "typeName", "text"),
    )

    type_code: str
    """Code of the type."""
    type_name: str
    """Name of the type."""

    def __init__(
        self,
        *,
        type_code: str,
        type_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            type_code: Code of the type.
            type_name: Name of the type.
        """
        self.type_code = type_code
        self.type_name = type_name
        self.extra: dict[str, Any] = {}

class NotebookUserConfiguration(Model):
    """One setting of an existing notebook.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail
    """

    __slots__ = ("component_name", "description", "is_masking", "name", "regexp_description", "regular_expression", "value", )
    __match_args__ = ("component_name", "description", "is_masking", "name", "regexp_description", "regular_expression", "value", )
    _fields: ClassVar[Fields] = (
        ("component_name", "componentName", "text"),
        ("description", "description", "text"),
        ("is_masking", "isMasking", "bool"),
        ("name", "name", "text"),
        ("regexp_description", "regexpDescription", "text"),
        ("regular_expression", "regularExpression", "text"),
        ("value", "value", "secret"),
    )

    component_name: str | None
    """Component that the setting belongs to."""
    description: str | None
    """What the setting is for."""
    is_masking: bool | None
    """Whether the value is a secret."""
    name: str | None
    """Name of the setting."""
    regexp_description: str | None
    """The pattern in words."""
    regular_expression: str | None
    """Pattern that a value must match."""
    value: Secret | None
    """Value in force; empty where the service hides it."""

    def __init__(
        self,
        *,
        component_name: str | None = None,
        description: str | None = None,
        is_masking: bool | None = None,
        name: str | None = None,
        regexp_description: str | None = None,
        regular_expression: str | None = None,
        value: Secret | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            component_name: Component that the setting belongs to.
            description: What the setting is for.
            is_masking: Whether the value is a secret.
            name: Name of the setting.
            regexp_description: The pattern in words.
            regular_expression: Pattern that a value must match.
            value: Value in force; empty where the service hides it.
        """
        self.component_name = component_name
        self.description = description
        self.is_masking = is_masking
        self.name = name
        self.regexp_description = regexp_description
        self.regular_expression = regular_expression
        self.value = None if value is None else Secret(value)
        self.extra: dict[str, Any] = {}

class NotebookUserConfigurationSpec(Model):
    """One setting a notebook type accepts.

    See
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist
    """

    __slots__ = ("name", "value", "component_name", "regular_expression", "is_masking", "is_mandatory", "description", "regexp_description", )
    __match_args__ = ("name", "value", "component_name", "regular_expression", "is_masking", "is_mandatory", "description", "regexp_description", )
    _fields: ClassVar[Fields] = (
        ("name", "name", "text"),
        ("value", "value", "secret"),
        ("component_name", "componentName", "text"),
        ("regular_expression", "regularExpression", "text"),
        ("is_masking", "isMasking", "bool"),
        ("is_mandatory", "isMandatory", "bool"),
        ("description", "description", "text"),
        ("regexp_description", "regexpDescription", "text"),
    )

    name: str | None
    """Name of the setting."""
    value: Secret | None
    """Value in force, or an empty text."""
    component_name: str | None
    """Component that the setting belongs to."""
    regular_expression: str | None
    """Pattern that a value must match."""
    is_masking: bool | None
    """Whether the value is a secret."""
    is_mandatory: bool | None
    """Whether `notebooks.create` needs it."""
    description: str | None
    """What the setting is for.

    Inferred.
    """
    regexp_description: str | None
    """The pattern in words.

    Inferred.
    """

    def __init__(
        self,
        *,
        name: str | None = None,
        value: Secret | str | None = None,
        component_name: str | None = None,
        regular_expression: str | None = None,
        is_masking: bool | None = None,
        is_mandatory: bool | None = None,
        description: str | None = None,
        regexp_description: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            name: Name of the setting.
            value: Value in force, or an empty text.
            component_name: Component that the setting belongs to.
            regular_expression: Pattern that a value must match.
            is_masking: Whether the value is a secret.
            is_mandatory: Whether `notebooks.create` needs it.
            description: What the setting is for.
            regexp_description: The pattern in words.
        """
        self.name = name
        self.value = None if value is None else Secret(value)
        self.component_name = component_name
        self.regular_expression = regular_expression
        self.is_masking = is_masking
        self.is_mandatory = is_mandatory
        self.description = description
        self.regexp_description = regexp_description
        self.extra: dict[str, Any] = {}

class NotebookUserConfigurationValue(Model):
    """One notebook setting supplied by the caller.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist
    """

    __slots__ = ("component_name", "name", "value", )
    __match_args__ = ("component_name", "name", "value", )
    _fields: ClassVar[Fields] = (
        ("component_name", "componentName", "NotebookUserConfigurationValueComponentName"),
        ("name", "name", "NotebookUserConfigurationValueName"),
        ("value", "value", "secret"),
    )

    component_name: NotebookUserConfigurationValueComponentName | None
    """Component the setting belongs to."""
    name: NotebookUserConfigurationValueName | None
    """Name of the setting."""
    value: Secret | None
    """Value of the setting: an access password, an access key or a secret key."""

    def __init__(
        self,
        *,
        component_name: NotebookUserConfigurationValueComponentName | str | None = None,
        name: NotebookUserConfigurationValueName | str | None = None,
        value: Secret | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            component_name: Component the setting belongs to.
            name: Name of the setting.
            value: Value of the setting: an access password, an access key or a secret key.
        """
        self.component_name = taken("NotebookUserConfigurationValueComponentName", component_name, __name__)
        self.name = taken("NotebookUserConfigurationValueName", name, __name__)
        self.value = None if value is None else Secret(value)
        self.extra: dict[str, Any] = {}

class NotebookVpc(Model):
    """VPC a notebook may live in.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist
    """

    __slots__ = ("region_no", "vpc_name", "vpc_no", )
    __match_args__ = ("region_no", "vpc_name", "vpc_no", )
    _fields: ClassVar[Fields] = (
        ("region_no", "regionNo", "int"),
        ("vpc_name", "vpcName", "text"),
        ("vpc_no", "vpcNo", "int"),
    )

    region_no: int | None
    """Number of the region."""
    vpc_name: str | None
    """Name of the VPC."""
    vpc_no: int
    """Number of the VPC."""

    def __init__(
        self,
        *,
        region_no: int | None = None,
        vpc_name: str | None = None,
        vpc_no: int,
    ) -> None:
        """Every field is given by its name.

        Args:
            region_no: Number of the region.
            vpc_name: Name of the VPC.
            vpc_no: Number of the VPC.
        """
        self.region_no = region_no
        self.vpc_name = vpc_name
        self.vpc_no = vpc_no
        self.extra: dict[str, Any] = {}

class Paging(Model):
    """Cut of a list.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist
    """

    __slots__ = ("limit", "offset", )
    __match_args__ = ("limit", "offset", )
    _fields: ClassVar[Fields] = (
        ("limit", "limit", "int"),
        ("offset", "offset", "int"),
    )

    limit: int | None
    """How many rows to return at most. At least 1."""
    offset: int | None
    """How many rows to skip. At least 0.

    Inferred.
    """

    def __init__(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            limit: How many rows to return at most. At least 1.
            offset: How many rows to skip. At least 0.
        """
        self.limit = limit
        self.offset = offset
        self.extra: dict[str, Any] = {}

class QuotaResponse(Model):
    """Storage quota of one HDFS namespace.

    From the vendor's reference at
    https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse
    """

    __slots__ = ("namespace", "file_count_million", "space_tb", )
    __match_args__ = ("namespace", "file_count_million", "space_tb", )
    _fields: ClassVar[Fields] = (
        ("namespace", "namespace", "HdfsNamespace"),
        ("file_count_million", "fileCountMillion", "int"),
        ("space_tb", "spaceTb", "int"),
    )

    namespace: HdfsNamespace
    """Namespace that the quota is for. `koya` or `tata`."""
    file_count_million: int | None
    """Limit of the number of files, in millions; 1 by default."""
    space_tb: int
    """Limit of space in TB; 200 by default."""

    def __init__(
        self,
        *,
        namespace: HdfsNamespace | str,
        file_count_million: int | None = None,
        space_tb: int,
    ) -> None:
        """Every field is given by its name.

        Args:
            namespace: Namespace that the quota is for. `koya` or `tata`.
            file_count_million: Limit of the number of files, in millions; 1 by default.
            space_tb: Limit of space in TB; 200 by default.
        """
        self.namespace = taken("HdfsNamespace", namespace, __name__)
        self.file_count_million = file_count_million
        self.space_tb = space_tb
        self.extra: dict[str, Any] = {}

class ResetAccountKerberosKeytabResponse(Model):
    """Answer of `accounts.reset_kerberos_keytab`.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the account. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class ResetAccountPasswordResponse(Model):
    """Answer of `accounts.reset_password`.

    Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the account. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class RestartNotebookResponse(Model):
    """Answer of `notebooks.restart`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart
    """

    __slots__ = ("id", "message", "success", )
    __match_args__ = ("id", "message", "success", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    id: str | None
    """Id of the notebook."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        id: str | None = None,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the notebook.
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.id = id
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class SetAccountQuotaResponse(Model):
    """Answer of `accounts.set_quota`.

    Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the account. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the account. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class SetAiWorkspaceConfigurationResponse(Model):
    """Answer of `ai_workspaces.set_configuration`.

    Documented at
    https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the workspace. 1 to 22 characters; letters and digits."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the workspace. 1 to 22 characters; letters and digits.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class SetAppContainerCountResponse(Model):
    """Answer of `apps.set_container_count`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class SetAppLifetimeResponse(Model):
    """Answer of `apps.set_lifetime`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class SetNotebookUserConfigurationListResponse(Model):
    """Answer of `notebooks.set_user_configuration_list`.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist
    """

    __slots__ = ("message", "success", )
    __match_args__ = ("message", "success", )
    _fields: ClassVar[Fields] = (
        ("message", "message", "text"),
        ("success", "success", "bool"),
    )

    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""

    def __init__(
        self,
        *,
        message: str | None = None,
        success: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            message: Reason of a refusal. Older answers also say `success` here.
            success: Whether the service did what was asked. `false` can come with HTTP 200.
        """
        self.message = message
        self.success = success
        self.extra: dict[str, Any] = {}

class StartAppResponse(Model):
    """Answer of `apps.start`.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class StopAppResponse(Model):
    """Answer of `apps.stop`.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md
    """

    __slots__ = ("success", "message", "id", )
    __match_args__ = ("success", "message", "id", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str | None
    """Id of the app. At most 22 characters."""

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the app. At most 22 characters.
        """
        self.success = success
        self.message = message
        self.id = id
        self.extra: dict[str, Any] = {}

class SubmitAiAppResponse(Model):
    """Answer of `ai_apps.submit`.

    Documented at https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse
    """

    __slots__ = ("success", "message", "id", "account_name", "name", "queue_name", "started_at", "finished_at", "elapsed_millis", "state", "final_status", )
    __match_args__ = ("success", "message", "id", "account_name", "name", "queue_name", "started_at", "finished_at", "elapsed_millis", "state", "final_status", )
    _fields: ClassVar[Fields] = (
        ("success", "success", "bool"),
        ("message", "message", "text"),
        ("id", "id", "text"),
        ("account_name", "accountName", "text"),
        ("name", "name", "text"),
        ("queue_name", "queueName", "AiAppQueueName"),
        ("started_at", "startedAt", "time"),
        ("finished_at", "finishedAt", "time"),
        ("elapsed_millis", "elapsedMillis", "int"),
        ("state", "state", "AppState"),
        ("final_status", "finalStatus", "AiAppFinalStatus"),
    )

    success: bool | None
    """Whether the service did what was asked. `false` can come with HTTP 200."""
    message: str | None
    """Reason of a refusal. Older answers also say `success` here."""
    id: str
    """Id of the run. 1 to 22 characters; letters and digits."""
    account_name: str | None
    """Name of the account that owns the run."""
    name: str | None
    """Name of the run."""
    queue_name: AiAppQueueName | None
    """YARN queue the run is in."""
    started_at: Timestamp | None
    """When the run was started."""
    finished_at: Timestamp | None
    """When the run ended; absent or null while it runs.

    Inferred.
    """
    elapsed_millis: int | None
    """How long the run has taken, in milliseconds. At most 9007199254740991."""
    state: AppState | None
    """State of the run.

    Inferred.
    """
    final_status: AiAppFinalStatus | None
    """Result of the run.

    Inferred.
    """

    def __init__(
        self,
        *,
        success: bool | None = None,
        message: str | None = None,
        id: str,
        account_name: str | None = None,
        name: str | None = None,
        queue_name: AiAppQueueName | str | None = None,
        started_at: Timestamp | str | None = None,
        finished_at: Timestamp | str | None = None,
        elapsed_millis: int | None = None,
        state: AppState | str | None = None,
        final_status: AiAppFinalStatus | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            success: Whether the service did what was asked. `false` can come with HTTP 200.
            message: Reason of a refusal. Older answers also say `success` here.
            id: Id of the run. 1 to 22 characters; letters and digits.
            account_name: Name of the account that owns the run.
            name: Name of the run.
            queue_name: YARN queue the run is in.
            started_at: When the run was started.
            finished_at: When the run ended; absent or null while it runs.
            elapsed_millis: How long the run has taken, in milliseconds. At most
                9007199254740991.
            state: State of the run.
            final_status: Result of the run.
        """
        self.success = success
        self.message = message
        self.id = id
        self.account_name = account_name
        self.name = name
        self.queue_name = taken("AiAppQueueName", queue_name, __name__)
        self.started_at = taken("time", started_at, __name__)
        self.finished_at = taken("time", finished_at, __name__)
        self.elapsed_millis = elapsed_millis
        self.state = taken("AppState", state, __name__)
        self.final_status = taken("AiAppFinalStatus", final_status, __name__)
        self.extra: dict[str, Any] = {}
