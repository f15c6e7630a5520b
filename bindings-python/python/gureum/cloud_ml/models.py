"""Samsung Cloud Platform Cloud ML: models.

Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Secret, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.cloud_ml.inputs")

__all__ = [
    "CloudMlState",
    "EndpointType",
    "AnalyticsEstimateResponse",
    "ApplicationEstimateResponse",
    "AsyncResponse",
    "CloudMlCheckDuplicationResponse",
    "CloudMlClusterCheckReleasableResponse",
    "CloudMlClusterEstimateResponse",
    "CloudMlClusterProductsResponse",
    "CloudMlCommonResponse",
    "CloudMlDetailResponse",
    "CloudMlImage",
    "CloudMlImagesResponse",
    "CloudMlProductResponse",
    "CloudMlReleaseObstacle",
]


class CloudMlState(OpenText):
    """Text with known values; any other text is as good.

    State of the Cloud ML, or of its shared parts.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("DEPLOYED", )

    DEPLOYED: ClassVar[CloudMlState]
    """Deployed and usable."""


CloudMlState.DEPLOYED = CloudMlState("DEPLOYED")


class EndpointType(OpenText):
    """Text with known values; any other text is as good.

    Where it is reachable from.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("private", )

    PRIVATE: ClassVar[EndpointType]
    """Reachable inside the VPC."""


EndpointType.PRIVATE = EndpointType("private")


class AnalyticsEstimateResponse(Model):
    """Resources with GPUs.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/
    """

    __slots__ = ("cpu", "gpu", "memory", )
    __match_args__ = ("cpu", "gpu", "memory", )
    _fields: ClassVar[Fields] = (
        ("cpu", "cpu", "int"),
        ("gpu", "gpu", "text"),
        ("memory", "memory", "int"),
    )

    cpu: int | None
    """Amount of CPU; the unit is not documented."""
    gpu: str | None
    """Amount of GPU, as text; its form is not documented."""
    memory: int | None
    """Amount of memory; the unit is not documented."""

    def __init__(
        self,
        *,
        cpu: int | None = None,
        gpu: str | None = None,
        memory: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cpu: Amount of CPU; the unit is not documented.
            gpu: Amount of GPU, as text; its form is not documented.
            memory: Amount of memory; the unit is not documented.
        """
        self.cpu = cpu
        self.gpu = gpu
        self.memory = memory
        self.extra: dict[str, Any] = {}

class ApplicationEstimateResponse(Model):
    """Resources without GPUs.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/
    """

    __slots__ = ("cpu", "memory", )
    __match_args__ = ("cpu", "memory", )
    _fields: ClassVar[Fields] = (
        ("cpu", "cpu", "int"),
        ("memory", "memory", "int"),
    )

    cpu: int | None
    """Amount of CPU; the unit is not documented."""
    memory: int | None
    """Amount of memory; the unit is not documented."""

    def __init__(
        self,
        *,
        cpu: int | None = None,
        memory: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cpu: Amount of CPU; the unit is not documented.
            memory: Amount of memory; the unit is not documented.
        """
        self.cpu = cpu
        self.memory = memory
        self.extra: dict[str, Any] = {}

class AsyncResponse(Model):
    """The request was accepted and is being carried out.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/asyncresponse/
    """

    __slots__ = ("project_id", "request_id", "resource_id", )
    __match_args__ = ("project_id", "request_id", "resource_id", )
    _fields: ClassVar[Fields] = (
        ("project_id", "project_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_id", "resource_id", "text"),
    )

    project_id: str
    """Id of the project."""
    request_id: str
    """Id of the accepted request, for questions to the vendor."""
    resource_id: str
    """Id of the resource the request is about."""

    def __init__(
        self,
        *,
        project_id: str,
        request_id: str,
        resource_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            project_id: Id of the project.
            request_id: Id of the accepted request, for questions to the vendor.
            resource_id: Id of the resource the request is about.
        """
        self.project_id = project_id
        self.request_id = request_id
        self.resource_id = resource_id
        self.extra: dict[str, Any] = {}

class CloudMlCheckDuplicationResponse(Model):
    """Outcome of a check.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcheckduplicationresponse/
    """

    __slots__ = ("result", )
    __match_args__ = ("result", )
    _fields: ClassVar[Fields] = (
        ("result", "result", "bool"),
    )

    result: bool
    """Probably true if the name is taken.

    Inferred.
    """

    def __init__(
        self,
        *,
        result: bool,
    ) -> None:
        """Every field is given by its name.

        Args:
            result: Probably true if the name is taken.
        """
        self.result = result
        self.extra: dict[str, Any] = {}

class CloudMlClusterCheckReleasableResponse(Model):
    """Outcome of a check, with reasons.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableresponse/
    """

    __slots__ = ("exceptions", "result", )
    __match_args__ = ("exceptions", "result", )
    _fields: ClassVar[Fields] = (
        ("exceptions", "exceptions", "[]CloudMlReleaseObstacle"),
        ("result", "result", "bool"),
    )

    exceptions: list[CloudMlReleaseObstacle]
    """Reasons against a release."""
    result: bool
    """Whether Cloud ML can be deployed onto the cluster. Default: `true`."""

    def __init__(
        self,
        *,
        exceptions: Sequence[CloudMlReleaseObstacle] | None = None,
        result: bool,
    ) -> None:
        """Every field is given by its name.

        Args:
            exceptions: Reasons against a release.
            result: Whether Cloud ML can be deployed onto the cluster. Default: `true`.
        """
        self.exceptions = [] if exceptions is None else taken("[]CloudMlReleaseObstacle", exceptions, __name__)
        self.result = result
        self.extra: dict[str, Any] = {}

class CloudMlClusterEstimateResponse(Model):
    """What a cluster can give to the parts of Cloud ML.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterestimateresponse/
    """

    __slots__ = ("analytics", "application", "copilot", )
    __match_args__ = ("analytics", "application", "copilot", )
    _fields: ClassVar[Fields] = (
        ("analytics", "analytics", "AnalyticsEstimateResponse"),
        ("application", "application", "ApplicationEstimateResponse"),
        ("copilot", "copilot", "AnalyticsEstimateResponse"),
    )

    analytics: AnalyticsEstimateResponse
    """Share for the analytics part."""
    application: ApplicationEstimateResponse
    """Share for the application part."""
    copilot: AnalyticsEstimateResponse | None
    """Share of the copilot."""

    def __init__(
        self,
        *,
        analytics: AnalyticsEstimateResponse,
        application: ApplicationEstimateResponse,
        copilot: AnalyticsEstimateResponse | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            analytics: Share for the analytics part.
            application: Share for the application part.
            copilot: Share of the copilot.
        """
        self.analytics = taken("AnalyticsEstimateResponse", analytics, __name__)
        self.application = taken("ApplicationEstimateResponse", application, __name__)
        self.copilot = taken("AnalyticsEstimateResponse", copilot, __name__)
        self.extra: dict[str, Any] = {}

class CloudMlClusterProductsResponse(Model):
    """What Cloud ML has installed on a cluster.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterproductsresponse/
    """

    __slots__ = ("cloud_ml", "cloud_ml_common", )
    __match_args__ = ("cloud_ml", "cloud_ml_common", )
    _fields: ClassVar[Fields] = (
        ("cloud_ml", "cloud_ml", "CloudMlProductResponse"),
        ("cloud_ml_common", "cloud_ml_common", "CloudMlCommonResponse"),
    )

    cloud_ml: CloudMlProductResponse | None
    """The Cloud ML of the cluster, absent if there is none."""
    cloud_ml_common: CloudMlCommonResponse | None
    """The shared parts, absent if there are none."""

    def __init__(
        self,
        *,
        cloud_ml: CloudMlProductResponse | None = None,
        cloud_ml_common: CloudMlCommonResponse | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cloud_ml: The Cloud ML of the cluster, absent if there is none.
            cloud_ml_common: The shared parts, absent if there are none.
        """
        self.cloud_ml = taken("CloudMlProductResponse", cloud_ml, __name__)
        self.cloud_ml_common = taken("CloudMlCommonResponse", cloud_ml_common, __name__)
        self.extra: dict[str, Any] = {}

class CloudMlCommonResponse(Model):
    """The parts that the Cloud MLs of a cluster share.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcommonresponse/
    """

    __slots__ = ("cloud_ml_common_id", "cloud_ml_common_state", "cluster_id", "created_by", "created_dt", "custom_registry_access_key", "custom_registry_host", "custom_registry_project_id", "custom_registry_region", "domain_name", "endpoint_type", "image_id", "image_registry_url", "modified_by", "modified_dt", "namespace_name", "product_group_id", "project_id", "request_id", "resource_limit_text", "resource_request_text", "storage_class_name", )
    __match_args__ = ("cloud_ml_common_id", "cloud_ml_common_state", "cluster_id", "created_by", "created_dt", "custom_registry_access_key", "custom_registry_host", "custom_registry_project_id", "custom_registry_region", "domain_name", "endpoint_type", "image_id", "image_registry_url", "modified_by", "modified_dt", "namespace_name", "product_group_id", "project_id", "request_id", "resource_limit_text", "resource_request_text", "storage_class_name", )
    _fields: ClassVar[Fields] = (
        ("cloud_ml_common_id", "cloud_ml_common_id", "text"),
        ("cloud_ml_common_state", "cloud_ml_common_state", "CloudMlState"),
        ("cluster_id", "cluster_id", "text"),
        ("created_by", "created_by", "text"),
        ("created_dt", "created_dt", "time"),
        ("custom_registry_access_key", "custom_registry_access_key", "secret"),
        ("custom_registry_host", "custom_registry_host", "text"),
        ("custom_registry_project_id", "custom_registry_project_id", "text"),
        ("custom_registry_region", "custom_registry_region", "text"),
        ("domain_name", "domain_name", "text"),
        ("endpoint_type", "endpoint_type", "EndpointType"),
        ("image_id", "image_id", "text"),
        ("image_registry_url", "image_registry_url", "text"),
        ("modified_by", "modified_by", "text"),
        ("modified_dt", "modified_dt", "time"),
        ("namespace_name", "namespace_name", "text"),
        ("product_group_id", "product_group_id", "text"),
        ("project_id", "project_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_limit_text", "resource_limit_text", "text"),
        ("resource_request_text", "resource_request_text", "text"),
        ("storage_class_name", "storage_class_name", "text"),
    )

    cloud_ml_common_id: str
    """Id of the shared parts."""
    cloud_ml_common_state: CloudMlState
    """State of the shared parts."""
    cluster_id: str
    """Id of the Kubernetes cluster."""
    created_by: str
    """Id of the user who created it."""
    created_dt: Timestamp
    """When it was created."""
    custom_registry_access_key: Secret | None
    """Access key of the container registry."""
    custom_registry_host: str | None
    """Host of the container registry."""
    custom_registry_project_id: str | None
    """Id of the project of the container registry."""
    custom_registry_region: str | None
    """Region of the container registry."""
    domain_name: str | None
    """Domain name it is reached under."""
    endpoint_type: EndpointType | None
    """Where it is reachable from."""
    image_id: str
    """Id of the image, opaque text."""
    image_registry_url: str | None
    """Registry that holds the images."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modified_dt: Timestamp | None
    """When it last changed."""
    namespace_name: str | None
    """Kubernetes namespace it runs in."""
    product_group_id: str | None
    """Id of the product group."""
    project_id: str
    """Id of the project."""
    request_id: str | None
    """Id of the accepted request, for questions to the vendor."""
    resource_limit_text: str | None
    """Limits of resources, as text."""
    resource_request_text: str | None
    """Requests of resources, as text."""
    storage_class_name: str | None
    """Kubernetes storage class that volumes are made in."""

    def __init__(
        self,
        *,
        cloud_ml_common_id: str,
        cloud_ml_common_state: CloudMlState | str,
        cluster_id: str,
        created_by: str,
        created_dt: Timestamp | str,
        custom_registry_access_key: Secret | str | None = None,
        custom_registry_host: str | None = None,
        custom_registry_project_id: str | None = None,
        custom_registry_region: str | None = None,
        domain_name: str | None = None,
        endpoint_type: EndpointType | str | None = None,
        image_id: str,
        image_registry_url: str | None = None,
        modified_by: str | None = None,
        modified_dt: Timestamp | str | None = None,
        namespace_name: str | None = None,
        product_group_id: str | None = None,
        project_id: str,
        request_id: str | None = None,
        resource_limit_text: str | None = None,
        resource_request_text: str | None = None,
        storage_class_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cloud_ml_common_id: Id of the shared parts.
            cloud_ml_common_state: State of the shared parts.
            cluster_id: Id of the Kubernetes cluster.
            created_by: Id of the user who created it.
            created_dt: When it was created.
            custom_registry_access_key: Access key of the container registry.
            custom_registry_host: Host of the container registry.
            custom_registry_project_id: Id of the project of the container registry.
            custom_registry_region: Region of the container registry.
            domain_name: Domain name it is reached under.
            endpoint_type: Where it is reachable from.
            image_id: Id of the image, opaque text.
            image_registry_url: Registry that holds the images.
            modified_by: Id of the user who changed it last.
            modified_dt: When it last changed.
            namespace_name: Kubernetes namespace it runs in.
            product_group_id: Id of the product group.
            project_id: Id of the project.
            request_id: Id of the accepted request, for questions to the vendor.
            resource_limit_text: Limits of resources, as text.
            resource_request_text: Requests of resources, as text.
            storage_class_name: Kubernetes storage class that volumes are made in.
        """
        self.cloud_ml_common_id = cloud_ml_common_id
        self.cloud_ml_common_state = taken("CloudMlState", cloud_ml_common_state, __name__)
        self.cluster_id = cluster_id
        self.created_by = created_by
        self.created_dt = taken("time", created_dt, __name__)
        self.custom_registry_access_key = None if custom_registry_access_key is None else Secret(custom_registry_access_key)
        self.custom_registry_host = custom_registry_host
        self.custom_registry_project_id = custom_registry_project_id
        self.custom_registry_region = custom_registry_region
        self.domain_name = domain_name
        self.endpoint_type = taken("EndpointType", endpoint_type, __name__)
        self.image_id = image_id
        self.image_registry_url = image_registry_url
        self.modified_by = modified_by
        self.modified_dt = taken("time", modified_dt, __name__)
        self.namespace_name = namespace_name
        self.product_group_id = product_group_id
        self.project_id = project_id
        self.request_id = request_id
        self.resource_limit_text = resource_limit_text
        self.resource_request_text = resource_request_text
        self.storage_class_name = storage_class_name
        self.extra: dict[str, Any] = {}

class CloudMlDetailResponse(Model):
    """A Cloud ML.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmldetailresponse/
    """

    __slots__ = ("cloud_ml_id", "cloud_ml_name", "cloud_ml_state", "cluster_id", "cluster_name", "cluster_permission", "cluster_request_failed", "copilot_enabled", "created_by", "created_dt", "custom_registry_access_key", "custom_registry_host", "description", "display_version", "domain_name", "endpoint_ip_address", "endpoint_type", "image_id", "image_name", "modified_by", "modified_dt", "namespace_name", "product_group_id", "project_id", "request_id", "resource_limit_text", "resource_request_text", "storage_class_name", )
    __match_args__ = ("cloud_ml_id", "cloud_ml_name", "cloud_ml_state", "cluster_id", "cluster_name", "cluster_permission", "cluster_request_failed", "copilot_enabled", "created_by", "created_dt", "custom_registry_access_key", "custom_registry_host", "description", "display_version", "domain_name", "endpoint_ip_address", "endpoint_type", "image_id", "image_name", "modified_by", "modified_dt", "namespace_name", "product_group_id", "project_id", "request_id", "resource_limit_text", "resource_request_text", "storage_class_name", )
    _fields: ClassVar[Fields] = (
        ("cloud_ml_id", "cloud_ml_id", "text"),
        ("cloud_ml_name", "cloud_ml_name", "text"),
        ("cloud_ml_state", "cloud_ml_state", "CloudMlState"),
        ("cluster_id", "cluster_id", "text"),
        ("cluster_name", "cluster_name", "text"),
        ("cluster_permission", "cluster_permission", "free"),
        ("cluster_request_failed", "cluster_request_failed", "bool"),
        ("copilot_enabled", "copilot_enabled", "bool"),
        ("created_by", "created_by", "text"),
        ("created_dt", "created_dt", "time"),
        ("custom_registry_access_key", "custom_registry_access_key", "secret"),
        ("custom_registry_host", "custom_registry_host", "text"),
        ("description", "description", "text"),
        ("display_version", "display_version", "text"),
        ("domain_name", "domain_name", "text"),
        ("endpoint_ip_address", "endpoint_ip_address", "text"),
        ("endpoint_type", "endpoint_type", "EndpointType"),
        ("image_id", "image_id", "text"),
        ("image_name", "image_name", "text"),
        ("modified_by", "modified_by", "text"),
        ("modified_dt", "modified_dt", "time"),
        ("namespace_name", "namespace_name", "text"),
        ("product_group_id", "product_group_id", "text"),
        ("project_id", "project_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_limit_text", "resource_limit_text", "text"),
        ("resource_request_text", "resource_request_text", "text"),
        ("storage_class_name", "storage_class_name", "text"),
    )

    cloud_ml_id: str
    """Id of the Cloud ML."""
    cloud_ml_name: str
    """Name of the Cloud ML."""
    cloud_ml_state: CloudMlState
    """State of the Cloud ML."""
    cluster_id: str
    """Id of the Kubernetes cluster."""
    cluster_name: str | None
    """Name of the Kubernetes cluster."""
    cluster_permission: dict[str, Any] | None
    """Permissions on the cluster."""
    cluster_request_failed: bool | None
    """Whether the cluster could not be queried."""
    copilot_enabled: bool
    """Whether the copilot is deployed."""
    created_by: str
    """Id of the user who created it."""
    created_dt: Timestamp
    """When it was created."""
    custom_registry_access_key: Secret | None
    """Access key of the container registry."""
    custom_registry_host: str | None
    """Host of the container registry."""
    description: str | None
    """Free text."""
    display_version: str
    """Version as shown to users."""
    domain_name: str | None
    """Domain name it is reached under."""
    endpoint_ip_address: str | None
    """IP address it is reached under."""
    endpoint_type: EndpointType | None
    """Where it is reachable from."""
    image_id: str
    """Id of the image, opaque text."""
    image_name: str
    """Name of the image."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modified_dt: Timestamp | None
    """When it last changed."""
    namespace_name: str | None
    """Kubernetes namespace it runs in."""
    product_group_id: str | None
    """Id of the product group."""
    project_id: str
    """Id of the project."""
    request_id: str | None
    """Id of the accepted request, for questions to the vendor."""
    resource_limit_text: str | None
    """Limits of resources, as text."""
    resource_request_text: str | None
    """Requests of resources, as text."""
    storage_class_name: str | None
    """Kubernetes storage class that volumes are made in."""

    def __init__(
        self,
        *,
        cloud_ml_id: str,
        cloud_ml_name: str,
        cloud_ml_state: CloudMlState | str,
        cluster_id: str,
        cluster_name: str | None = None,
        cluster_permission: Mapping[str, Any] | None = None,
        cluster_request_failed: bool | None = None,
        copilot_enabled: bool,
        created_by: str,
        created_dt: Timestamp | str,
        custom_registry_access_key: Secret | str | None = None,
        custom_registry_host: str | None = None,
        description: str | None = None,
        display_version: str,
        domain_name: str | None = None,
        endpoint_ip_address: str | None = None,
        endpoint_type: EndpointType | str | None = None,
        image_id: str,
        image_name: str,
        modified_by: str | None = None,
        modified_dt: Timestamp | str | None = None,
        namespace_name: str | None = None,
        product_group_id: str | None = None,
        project_id: str,
        request_id: str | None = None,
        resource_limit_text: str | None = None,
        resource_request_text: str | None = None,
        storage_class_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cloud_ml_id: Id of the Cloud ML.
            cloud_ml_name: Name of the Cloud ML.
            cloud_ml_state: State of the Cloud ML.
            cluster_id: Id of the Kubernetes cluster.
            cluster_name: Name of the Kubernetes cluster.
            cluster_permission: Permissions on the cluster.
            cluster_request_failed: Whether the cluster could not be queried.
            copilot_enabled: Whether the copilot is deployed.
            created_by: Id of the user who created it.
            created_dt: When it was created.
            custom_registry_access_key: Access key of the container registry.
            custom_registry_host: Host of the container registry.
            description: Free text.
            display_version: Version as shown to users.
            domain_name: Domain name it is reached under.
            endpoint_ip_address: IP address it is reached under.
            endpoint_type: Where it is reachable from.
            image_id: Id of the image, opaque text.
            image_name: Name of the image.
            modified_by: Id of the user who changed it last.
            modified_dt: When it last changed.
            namespace_name: Kubernetes namespace it runs in.
            product_group_id: Id of the product group.
            project_id: Id of the project.
            request_id: Id of the accepted request, for questions to the vendor.
            resource_limit_text: Limits of resources, as text.
            resource_request_text: Requests of resources, as text.
            storage_class_name: Kubernetes storage class that volumes are made in.
        """
        self.cloud_ml_id = cloud_ml_id
        self.cloud_ml_name = cloud_ml_name
        self.cloud_ml_state = taken("CloudMlState", cloud_ml_state, __name__)
        self.cluster_id = cluster_id
        self.cluster_name = cluster_name
        self.cluster_permission = taken("free", cluster_permission, __name__)
        self.cluster_request_failed = cluster_request_failed
        self.copilot_enabled = copilot_enabled
        self.created_by = created_by
        self.created_dt = taken("time", created_dt, __name__)
        self.custom_registry_access_key = None if custom_registry_access_key is None else Secret(custom_registry_access_key)
        self.custom_registry_host = custom_registry_host
        self.description = description
        self.display_version = display_version
        self.domain_name = domain_name
        self.endpoint_ip_address = endpoint_ip_address
        self.endpoint_type = taken("EndpointType", endpoint_type, __name__)
        self.image_id = image_id
        self.image_name = image_name
        self.modified_by = modified_by
        self.modified_dt = taken("time", modified_dt, __name__)
        self.namespace_name = namespace_name
        self.product_group_id = product_group_id
        self.project_id = project_id
        self.request_id = request_id
        self.resource_limit_text = resource_limit_text
        self.resource_request_text = resource_request_text
        self.storage_class_name = storage_class_name
        self.extra: dict[str, Any] = {}

class CloudMlImage(Model):
    """A version of Cloud ML.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageattr/
    """

    __slots__ = ("copilot_enabled", "display_version", "image_id", "image_name", "k8s_version", )
    __match_args__ = ("copilot_enabled", "display_version", "image_id", "image_name", "k8s_version", )
    _fields: ClassVar[Fields] = (
        ("copilot_enabled", "copilot_enabled", "text"),
        ("display_version", "display_version", "text"),
        ("image_id", "image_id", "text"),
        ("image_name", "image_name", "text"),
        ("k8s_version", "k8s_version", "text"),
    )

    copilot_enabled: str
    """Whether this version has the copilot, as text."""
    display_version: str
    """Version as shown to users."""
    image_id: str
    """Id of the image, opaque text."""
    image_name: str
    """Name of the image."""
    k8s_version: str | None
    """Version of Kubernetes."""

    def __init__(
        self,
        *,
        copilot_enabled: str,
        display_version: str,
        image_id: str,
        image_name: str,
        k8s_version: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            copilot_enabled: Whether this version has the copilot, as text.
            display_version: Version as shown to users.
            image_id: Id of the image, opaque text.
            image_name: Name of the image.
            k8s_version: Version of Kubernetes.
        """
        self.copilot_enabled = copilot_enabled
        self.display_version = display_version
        self.image_id = image_id
        self.image_name = image_name
        self.k8s_version = k8s_version
        self.extra: dict[str, Any] = {}

class CloudMlImagesResponse(Model):
    """Versions of Cloud ML.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageversionsresponse/
    """

    __slots__ = ("contents", "total_count", )
    __match_args__ = ("contents", "total_count", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]CloudMlImage"),
        ("total_count", "total_count", "int"),
    )

    contents: list[CloudMlImage]
    """The versions."""
    total_count: int | None
    """Number of versions."""

    def __init__(
        self,
        *,
        contents: Sequence[CloudMlImage] | None = None,
        total_count: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: The versions.
            total_count: Number of versions.
        """
        self.contents = [] if contents is None else taken("[]CloudMlImage", contents, __name__)
        self.total_count = total_count
        self.extra: dict[str, Any] = {}

class CloudMlProductResponse(Model):
    """The Cloud ML of a cluster.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlproductresponse/
    """

    __slots__ = ("cloud_ml_id", "cloud_ml_state", "cluster_id", "copilot_enabled", "created_by", "created_dt", "custom_registry_access_key", "custom_registry_host", "description", "display_version", "domain_name", "endpoint_type", "image_id", "image_name", "modified_by", "modified_dt", "namespace_name", "product_group_id", "project_id", "request_id", "resource_limit_text", "resource_request_text", "storage_class_name", )
    __match_args__ = ("cloud_ml_id", "cloud_ml_state", "cluster_id", "copilot_enabled", "created_by", "created_dt", "custom_registry_access_key", "custom_registry_host", "description", "display_version", "domain_name", "endpoint_type", "image_id", "image_name", "modified_by", "modified_dt", "namespace_name", "product_group_id", "project_id", "request_id", "resource_limit_text", "resource_request_text", "storage_class_name", )
    _fields: ClassVar[Fields] = (
        ("cloud_ml_id", "cloud_ml_id", "text"),
        ("cloud_ml_state", "cloud_ml_state", "CloudMlState"),
        ("cluster_id", "cluster_id", "text"),
        ("copilot_enabled", "copilot_enabled", "bool"),
        ("created_by", "created_by", "text"),
        ("created_dt", "created_dt", "time"),
        ("custom_registry_access_key", "custom_registry_access_key", "secret"),
        ("custom_registry_host", "custom_registry_host", "text"),
        ("description", "description", "text"),
        ("display_version", "display_version", "text"),
        ("domain_name", "domain_name", "text"),
        ("endpoint_type", "endpoint_type", "EndpointType"),
        ("image_id", "image_id", "text"),
        ("image_name", "image_name", "text"),
        ("modified_by", "modified_by", "text"),
        ("modified_dt", "modified_dt", "time"),
        ("namespace_name", "namespace_name", "text"),
        ("product_group_id", "product_group_id", "text"),
        ("project_id", "project_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_limit_text", "resource_limit_text", "text"),
        ("resource_request_text", "resource_request_text", "text"),
        ("storage_class_name", "storage_class_name", "text"),
    )

    cloud_ml_id: str
    """Id of the Cloud ML."""
    cloud_ml_state: CloudMlState
    """State of the Cloud ML."""
    cluster_id: str
    """Id of the Kubernetes cluster."""
    copilot_enabled: bool
    """Whether the copilot is deployed."""
    created_by: str
    """Id of the user who created it."""
    created_dt: Timestamp
    """When it was created."""
    custom_registry_access_key: Secret | None
    """Access key of the container registry."""
    custom_registry_host: str | None
    """Host of the container registry."""
    description: str | None
    """Free text."""
    display_version: str
    """Version as shown to users."""
    domain_name: str | None
    """Domain name it is reached under."""
    endpoint_type: EndpointType | None
    """Where it is reachable from."""
    image_id: str
    """Id of the image, opaque text."""
    image_name: str
    """Name of the image."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modified_dt: Timestamp | None
    """When it last changed."""
    namespace_name: str | None
    """Kubernetes namespace it runs in."""
    product_group_id: str | None
    """Id of the product group."""
    project_id: str
    """Id of the project."""
    request_id: str | None
    """Id of the accepted request, for questions to the vendor."""
    resource_limit_text: str | None
    """Limits of resources, as text."""
    resource_request_text: str | None
    """Requests of resources, as text."""
    storage_class_name: str | None
    """Kubernetes storage class that volumes are made in."""

    def __init__(
        self,
        *,
        cloud_ml_id: str,
        cloud_ml_state: CloudMlState | str,
        cluster_id: str,
        copilot_enabled: bool,
        created_by: str,
        created_dt: Timestamp | str,
        custom_registry_access_key: Secret | str | None = None,
        custom_registry_host: str | None = None,
        description: str | None = None,
        display_version: str,
        domain_name: str | None = None,
        endpoint_type: EndpointType | str | None = None,
        image_id: str,
        image_name: str,
        modified_by: str | None = None,
        modified_dt: Timestamp | str | None = None,
        namespace_name: str | None = None,
        product_group_id: str | None = None,
        project_id: str,
        request_id: str | None = None,
        resource_limit_text: str | None = None,
        resource_request_text: str | None = None,
        storage_class_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cloud_ml_id: Id of the Cloud ML.
            cloud_ml_state: State of the Cloud ML.
            cluster_id: Id of the Kubernetes cluster.
            copilot_enabled: Whether the copilot is deployed.
            created_by: Id of the user who created it.
            created_dt: When it was created.
            custom_registry_access_key: Access key of the container registry.
            custom_registry_host: Host of the container registry.
            description: Free text.
            display_version: Version as shown to users.
            domain_name: Domain name it is reached under.
            endpoint_type: Where it is reachable from.
            image_id: Id of the image, opaque text.
            image_name: Name of the image.
            modified_by: Id of the user who changed it last.
            modified_dt: When it last changed.
            namespace_name: Kubernetes namespace it runs in.
            product_group_id: Id of the product group.
            project_id: Id of the project.
            request_id: Id of the accepted request, for questions to the vendor.
            resource_limit_text: Limits of resources, as text.
            resource_request_text: Requests of resources, as text.
            storage_class_name: Kubernetes storage class that volumes are made in.
        """
        self.cloud_ml_id = cloud_ml_id
        self.cloud_ml_state = taken("CloudMlState", cloud_ml_state, __name__)
        self.cluster_id = cluster_id
        self.copilot_enabled = copilot_enabled
        self.created_by = created_by
        self.created_dt = taken("time", created_dt, __name__)
        self.custom_registry_access_key = None if custom_registry_access_key is None else Secret(custom_registry_access_key)
        self.custom_registry_host = custom_registry_host
        self.description = description
        self.display_version = display_version
        self.domain_name = domain_name
        self.endpoint_type = taken("EndpointType", endpoint_type, __name__)
        self.image_id = image_id
        self.image_name = image_name
        self.modified_by = modified_by
        self.modified_dt = taken("time", modified_dt, __name__)
        self.namespace_name = namespace_name
        self.product_group_id = product_group_id
        self.project_id = project_id
        self.request_id = request_id
        self.resource_limit_text = resource_limit_text
        self.resource_request_text = resource_request_text
        self.storage_class_name = storage_class_name
        self.extra: dict[str, Any] = {}

class CloudMlReleaseObstacle(Model):
    """A reason why Cloud ML cannot be deployed.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableexception/
    """

    __slots__ = ("default_message", "detail_message", "error_code", )
    __match_args__ = ("default_message", "detail_message", "error_code", )
    _fields: ClassVar[Fields] = (
        ("default_message", "default_message", "text"),
        ("detail_message", "detail_message", "text"),
        ("error_code", "error_code", "text"),
    )

    default_message: str | None
    """The reason in general."""
    detail_message: str | None
    """The reason in particular."""
    error_code: str
    """The reason as a code."""

    def __init__(
        self,
        *,
        default_message: str | None = None,
        detail_message: str | None = None,
        error_code: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            default_message: The reason in general.
            detail_message: The reason in particular.
            error_code: The reason as a code.
        """
        self.default_message = default_message
        self.detail_message = detail_message
        self.error_code = error_code
        self.extra: dict[str, Any] = {}
