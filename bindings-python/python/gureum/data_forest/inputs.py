"""NAVER Cloud Data Forest: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp
from .models import (
    AiAppQueueName,
    AiAppResourceGpuModel,
    DockerImageSearchTypeName,
    NotebookUserConfigurationValueComponentName,
    NotebookUserConfigurationValueName,
    AiAppData,
    AiAppDataInput,
    AiAppDataOutput,
    AiAppDocker,
    AiAppResource,
)

__all__ = [
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


class AccountSearchDict(TypedDict):
    """Filter of a list by account.

    Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist
    """

    account_id: str
    """Account whose items are listed. 1 to 22 characters; letters and digits."""


class AiAppDataDict(TypedDict):
    """Data copied into and out of the container.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md
    """

    input: Sequence[AiAppDataInput | AiAppDataInputDict]
    """Input mappings."""

    output: Sequence[AiAppDataOutput | AiAppDataOutputDict]
    """Output mappings."""


class AiAppDataInputDict(TypedDict, total=False):
    """Data copied from HDFS into the container.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md
    """

    hdfs: str
    """HDFS path copied into the container."""

    path: str
    """Container path that receives the data."""


class AiAppDataOutputDict(TypedDict, total=False):
    """Data copied from the container to HDFS.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md
    """

    hdfs: str
    """HDFS path that receives the result."""

    overwrite: bool
    """Replace an existing result."""

    path: str
    """Container path that holds the result."""

class _AiAppDockerGiven(TypedDict):
    """What it must have."""

    command: str
    """Script or command that runs the app."""

    image: str
    """Docker image to run."""


class AiAppDockerDict(_AiAppDockerGiven, total=False):
    """The container of a run: image, command, environment.

    Documented at https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker
    """

    args: str
    """Arguments of the command, as one text."""

    env: Mapping[str, Secret | str]
    """Environment variables of the container."""

    expose_tcp_ports: Sequence[int]
    """TCP ports to open to the outside."""

    workdir: str
    """Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the
    vendor.
    """


class AiAppResourceDict(TypedDict, total=False):
    """Resources of a run.

    Documented at https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md
    """

    cpu_count: int
    """Number of CPUs. Default: `1`."""

    gpu_count: int
    """Number of GPUs. 1 to 8."""

    gpu_model: AiAppResourceGpuModel | str
    """Model of the GPUs. Default: `V100`."""

    memory_mb: int
    """Memory of the container in MB. Default: `15360`.

    Inferred.
    """

class _AiAppTypeSpecGiven(TypedDict):
    """What it must have."""

    docker: AiAppDocker | AiAppDockerDict
    """Image, command and environment."""


class AiAppTypeSpecDict(_AiAppTypeSpecGiven, total=False):
    """Settings that runs of a workspace start with.

    Documented at https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec
    """

    user_package_uri: str
    """HDFS path of the archived user package."""

    queue_name: AiAppQueueName | str
    """YARN queue to run in."""

    name: str
    """Name of the workspace."""

    resource: AiAppResource | AiAppResourceDict
    """CPUs, GPUs and memory."""

    data: AiAppData | AiAppDataDict
    """Data copied in and out."""


class AppComponentRequestDict(TypedDict):
    """Size of one component.

    See https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest
    """

    name: str
    """Name of the component, as the app type defines it."""

    memory_mb: int
    """Memory of each container in MB."""

    cpu_count: int
    """vCPUs of each container."""

    container_count: int
    """Number of containers; 0 is the default for some components."""


class AppListSearchDict(TypedDict):
    """List filter.

    See https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist
    """

    account_id: str
    """Id of the account whose apps are listed. At most 22 characters."""


class DockerImageSearchDict(TypedDict):
    """Filter of the image list.

    Documented at
    https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist
    """

    type_name: DockerImageSearchTypeName | str
    """Framework whose images are listed. `tensorflow` or `pytorch`."""


class NotebookUserConfigurationValueDict(TypedDict, total=False):
    """One notebook setting supplied by the caller.

    See https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist
    """

    component_name: NotebookUserConfigurationValueComponentName | str
    """Component the setting belongs to."""

    name: NotebookUserConfigurationValueName | str
    """Name of the setting."""

    value: Secret | str
    """Value of the setting: an access password, an access key or a secret key."""


class PagingDict(TypedDict, total=False):
    """Cut of a list.

    See https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist
    """

    limit: int
    """How many rows to return at most. At least 1."""

    offset: int
    """How many rows to skip. At least 0.

    Inferred.
    """
