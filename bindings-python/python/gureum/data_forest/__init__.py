"""NAVER Cloud Data Forest: clients and models.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    AccountStatus,
    AiAppFinalStatus,
    AiAppQueueName,
    AiAppResourceGpuModel,
    AppComponentState,
    AppContainerState,
    AppQueueName,
    AppState,
    DockerImageSearchTypeName,
    GetSubnetDetailState,
    GetVpcDetailState,
    HdfsNamespace,
    NotebookState,
    NotebookStorageType,
    NotebookUserConfigurationValueComponentName,
    NotebookUserConfigurationValueName,
    AccountResponse,
    AccountSearch,
    AiAppContainer,
    AiAppData,
    AiAppDataInput,
    AiAppDataOutput,
    AiAppDocker,
    AiAppResource,
    AiAppResponse,
    AiAppTypeSpec,
    AiWorkspaceConfig,
    AiWorkspaceResponse,
    AppComponentRequest,
    AppComponentResponse,
    AppContainerResponse,
    AppListSearch,
    AppResponse,
    CheckAccountAvailableNameResponse,
    CheckAccountHasResourceResponse,
    CheckAiWorkspaceAvailableNameResponse,
    CheckAppAvailableNameResponse,
    CheckNotebookAvailableNameResponse,
    CreateAccountResponse,
    CreateAiWorkspaceResponse,
    CreateAppResponse,
    CreateNotebookResponse,
    DeleteAccountResponse,
    DeleteAiWorkspaceResponse,
    DeleteAppResponse,
    DeleteNotebookResponse,
    Deletion,
    DeletionPlan,
    DependableApp,
    DockerImageSearch,
    GetAccountDetailResponse,
    GetAccountListResponse,
    GetAiAppDetailResponse,
    GetAiAppListResponse,
    GetAiWorkspaceConfigurationListResponse,
    GetAiWorkspaceDetailResponse,
    GetAiWorkspaceDockerImageListResponse,
    GetAiWorkspaceListResponse,
    GetAppBasicSettingResponse,
    GetAppDetailResponse,
    GetAppListResponse,
    GetAppTypeIdListResponse,
    GetAppTypeTemplateResponse,
    GetLoginKeyListResponse,
    GetNotebookDetailResponse,
    GetNotebookListResponse,
    GetNotebookUserConfigurationSpecListResponse,
    GetServerTypeListResponse,
    GetSubnetDetailResponse,
    GetSubnetListResponse,
    GetTypeListResponse,
    GetVpcDetailResponse,
    GetVpcListResponse,
    KillAiAppResponse,
    KillAppContainerResponse,
    KillAppMasterResponse,
    NotebookAdditionalStorage,
    NotebookLoginKey,
    NotebookServerType,
    NotebookSubnet,
    NotebookSummary,
    NotebookType,
    NotebookUserConfiguration,
    NotebookUserConfigurationSpec,
    NotebookUserConfigurationValue,
    NotebookVpc,
    Paging,
    QuotaResponse,
    ResetAccountKerberosKeytabResponse,
    ResetAccountPasswordResponse,
    RestartNotebookResponse,
    SetAccountQuotaResponse,
    SetAiWorkspaceConfigurationResponse,
    SetAppContainerCountResponse,
    SetAppLifetimeResponse,
    SetNotebookUserConfigurationListResponse,
    StartAppResponse,
    StopAppResponse,
    SubmitAiAppResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncDataForest as AsyncDataForest
    from .blocking import DataForest as DataForest
    from .catalogue import AppType as AppType
    from .catalogue import AppTypeComponent as AppTypeComponent
    from .inputs import AccountSearchDict as AccountSearchDict
    from .inputs import AiAppDataDict as AiAppDataDict
    from .inputs import AiAppDataInputDict as AiAppDataInputDict
    from .inputs import AiAppDataOutputDict as AiAppDataOutputDict
    from .inputs import AiAppDockerDict as AiAppDockerDict
    from .inputs import AiAppResourceDict as AiAppResourceDict
    from .inputs import AiAppTypeSpecDict as AiAppTypeSpecDict
    from .inputs import AppComponentRequestDict as AppComponentRequestDict
    from .inputs import AppListSearchDict as AppListSearchDict
    from .inputs import DockerImageSearchDict as DockerImageSearchDict
    from .inputs import NotebookUserConfigurationValueDict as NotebookUserConfigurationValueDict
    from .inputs import PagingDict as PagingDict

__all__ = [
    "AsyncDataForest",
    "DataForest",
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
    "AppType",
    "AppTypeComponent",
    "AccountSearchDict",
    "AiAppDataDict",
    "AiAppDataInputDict",
    "AiAppDataOutputDict",
    "AiAppDockerDict",
    "AiAppResourceDict",
    "AiAppTypeSpecDict",
    "AppComponentRequestDict",
    "AppListSearchDict",
    "DockerImageSearchDict",
    "NotebookUserConfigurationValueDict",
    "PagingDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "DataForest":
        from .blocking import DataForest

        return DataForest
    if name == "AsyncDataForest":
        from .asynchronous import AsyncDataForest

        return AsyncDataForest
    if name == "catalogue" or name in ("AppType", "AppTypeComponent", ):
        module = import_module(".catalogue", __name__)
        return module if name == "catalogue" else getattr(module, name)
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
