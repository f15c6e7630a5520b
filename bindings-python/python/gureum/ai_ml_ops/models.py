"""Samsung Cloud Platform AI&MLOps Platform: models.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Secret, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.ai_ml_ops.inputs")

__all__ = [
    "AiMlOpsPlatformCreateNodeType",
    "AiMlOpsPlatformDetailClusterState",
    "AiMlOpsPlatformDomainServiceOperationType",
    "AiMlOpsPlatformImageCategory",
    "Edition",
    "EndpointType",
    "ReleaseState",
    "ValidateClusterResourceSizeProductType",
    "AiMlOpsPlatformCreateRequest",
    "AiMlOpsPlatformDetailResponse",
    "AiMlOpsPlatformDomainServiceRequest",
    "AiMlOpsPlatformImage",
    "AiMlOpsPlatformImagesListResponse",
    "AiMlOpsPlatformSummary",
    "AiMlOpsPlatformsListResponse",
    "AsyncResponse",
    "CheckResponse",
    "KubernetesEngineCreateRequest",
    "ListNodeResponse",
    "ListStorageClassResponse",
    "NodePoolCreateRequest",
    "NodeResponse",
    "StorageClassResponse",
]


class AiMlOpsPlatformCreateNodeType(OpenText):
    """Text with known values; any other text is as good.

    Kind of nodes the platform runs on.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("vm", "bm", )

    VM: ClassVar[AiMlOpsPlatformCreateNodeType]
    """Virtual machines."""
    BM: ClassVar[AiMlOpsPlatformCreateNodeType]
    """Bare metal."""


AiMlOpsPlatformCreateNodeType.VM = AiMlOpsPlatformCreateNodeType("vm")
AiMlOpsPlatformCreateNodeType.BM = AiMlOpsPlatformCreateNodeType("bm")


class AiMlOpsPlatformDetailClusterState(OpenText):
    """Text with known values; any other text is as good.

    State of the Kubernetes cluster.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("RUNNING", )

    RUNNING: ClassVar[AiMlOpsPlatformDetailClusterState]
    """Runs."""


AiMlOpsPlatformDetailClusterState.RUNNING = AiMlOpsPlatformDetailClusterState("RUNNING")


class AiMlOpsPlatformDomainServiceOperationType(OpenText):
    """Text with known values; any other text is as good.

    What to do with the DNS record.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("CREATE", "UPDATE", "DELETE", )

    CREATE: ClassVar[AiMlOpsPlatformDomainServiceOperationType]
    """Make the record."""
    UPDATE: ClassVar[AiMlOpsPlatformDomainServiceOperationType]
    """Change the record."""
    DELETE: ClassVar[AiMlOpsPlatformDomainServiceOperationType]
    """Remove the record."""


AiMlOpsPlatformDomainServiceOperationType.CREATE = AiMlOpsPlatformDomainServiceOperationType("CREATE")
AiMlOpsPlatformDomainServiceOperationType.UPDATE = AiMlOpsPlatformDomainServiceOperationType("UPDATE")
AiMlOpsPlatformDomainServiceOperationType.DELETE = AiMlOpsPlatformDomainServiceOperationType("DELETE")


class AiMlOpsPlatformImageCategory(OpenText):
    """Text with known values; any other text is as good.

    Image category.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("APP", )

    APP: ClassVar[AiMlOpsPlatformImageCategory]
    """Seen by a third party."""


AiMlOpsPlatformImageCategory.APP = AiMlOpsPlatformImageCategory("APP")


class Edition(OpenText):
    """Text with known values; any other text is as good.

    Edition of the product.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Enterprise", "Mini", )

    ENTERPRISE: ClassVar[Edition]
    """Enterprise edition."""
    MINI: ClassVar[Edition]
    """Mini edition."""


Edition.ENTERPRISE = Edition("Enterprise")
Edition.MINI = Edition("Mini")


class EndpointType(OpenText):
    """Text with known values; any other text is as good.

    Where the platform is reachable from.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Public", "Private", )

    PUBLIC: ClassVar[EndpointType]
    """Reachable from the internet."""
    PRIVATE: ClassVar[EndpointType]
    """Reachable inside the VPC."""


EndpointType.PUBLIC = EndpointType("Public")
EndpointType.PRIVATE = EndpointType("Private")


class ReleaseState(OpenText):
    """Text with known values; any other text is as good.

    State of the release.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("DEPLOYED", )

    DEPLOYED: ClassVar[ReleaseState]
    """Deployed and usable."""


ReleaseState.DEPLOYED = ReleaseState("DEPLOYED")


class ValidateClusterResourceSizeProductType(OpenText):
    """Text with known values; any other text is as good."""
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Enterprise", "Mini", )

    ENTERPRISE: ClassVar[ValidateClusterResourceSizeProductType]
    """Enterprise edition, as the reference writes it."""
    MINI: ClassVar[ValidateClusterResourceSizeProductType]
    """Mini edition, as the reference writes it."""


ValidateClusterResourceSizeProductType.ENTERPRISE = ValidateClusterResourceSizeProductType("Enterprise")
ValidateClusterResourceSizeProductType.MINI = ValidateClusterResourceSizeProductType("Mini")


class AiMlOpsPlatformCreateRequest(Model):
    """The release to deploy.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/
    """

    __slots__ = ("ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_type", "cluster_id", "image_id", "initial_user_email", "initial_user_password", "release_name", "storage_class_name", "tags", "node_type", )
    __match_args__ = ("ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_type", "cluster_id", "image_id", "initial_user_email", "initial_user_password", "release_name", "storage_class_name", "tags", "node_type", )
    _fields: ClassVar[Fields] = (
        ("ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_endpoint_type", "EndpointType"),
        ("ai_ml_ops_platform_type", "ai_ml_ops_platform_type", "Edition"),
        ("cluster_id", "cluster_id", "text"),
        ("image_id", "image_id", "text"),
        ("initial_user_email", "initial_user_email", "text"),
        ("initial_user_password", "initial_user_password", "secret"),
        ("release_name", "release_name", "text"),
        ("storage_class_name", "storage_class_name", "text"),
        ("tags", "tags", "?[]free"),
        ("node_type", "node_type", "AiMlOpsPlatformCreateNodeType"),
    )

    ai_ml_ops_platform_endpoint_type: EndpointType | None
    """Where the platform is reachable from."""
    ai_ml_ops_platform_type: Edition
    """Edition of the product."""
    cluster_id: str | None
    """Id of the existing Kubernetes cluster; left out for a new one."""
    image_id: str
    """Id of the image, opaque text."""
    initial_user_email: str | None
    """E-mail address of the first user."""
    initial_user_password: Secret | None
    """Password of the first user."""
    release_name: str
    """Name of the release."""
    storage_class_name: str | None
    """Kubernetes storage class that volumes are made in."""
    tags: list[dict[str, Any]] | None
    """Tags to attach."""
    node_type: AiMlOpsPlatformCreateNodeType | None
    """Kind of nodes the platform runs on. Since API version 1.2."""

    def __init__(
        self,
        *,
        ai_ml_ops_platform_endpoint_type: EndpointType | str | None = None,
        ai_ml_ops_platform_type: Edition | str,
        cluster_id: str | None = None,
        image_id: str,
        initial_user_email: str | None = None,
        initial_user_password: Secret | str | None = None,
        release_name: str,
        storage_class_name: str | None = None,
        tags: Sequence[Mapping[str, Any]] | None = None,
        node_type: AiMlOpsPlatformCreateNodeType | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            ai_ml_ops_platform_endpoint_type: Where the platform is reachable from.
            ai_ml_ops_platform_type: Edition of the product.
            cluster_id: Id of the existing Kubernetes cluster; left out for a new one.
            image_id: Id of the image, opaque text.
            initial_user_email: E-mail address of the first user.
            initial_user_password: Password of the first user.
            release_name: Name of the release.
            storage_class_name: Kubernetes storage class that volumes are made in.
            tags: Tags to attach.
            node_type: Kind of nodes the platform runs on. Since API version 1.2.
        """
        self.ai_ml_ops_platform_endpoint_type = taken("EndpointType", ai_ml_ops_platform_endpoint_type, __name__)
        self.ai_ml_ops_platform_type = taken("Edition", ai_ml_ops_platform_type, __name__)
        self.cluster_id = cluster_id
        self.image_id = image_id
        self.initial_user_email = initial_user_email
        self.initial_user_password = None if initial_user_password is None else Secret(initial_user_password)
        self.release_name = release_name
        self.storage_class_name = storage_class_name
        self.tags = taken("?[]free", tags, __name__)
        self.node_type = taken("AiMlOpsPlatformCreateNodeType", node_type, __name__)
        self.extra: dict[str, Any] = {}

class AiMlOpsPlatformDetailResponse(Model):
    """A platform release.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdetailresponse/
    """

    __slots__ = ("ai_ml_ops_platform_domain_service", "ai_ml_ops_platform_endpoint_ip_address", "ai_ml_ops_platform_endpoint_port", "ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_type", "cluster_id", "cluster_name", "cluster_state", "created_by", "created_dt", "dashboard_state", "image_id", "image_name", "initial_user_email", "modified_by", "modified_dt", "project_id", "project_name", "release_id", "release_name", "release_state", "storage_class_name", "version", )
    __match_args__ = ("ai_ml_ops_platform_domain_service", "ai_ml_ops_platform_endpoint_ip_address", "ai_ml_ops_platform_endpoint_port", "ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_type", "cluster_id", "cluster_name", "cluster_state", "created_by", "created_dt", "dashboard_state", "image_id", "image_name", "initial_user_email", "modified_by", "modified_dt", "project_id", "project_name", "release_id", "release_name", "release_state", "storage_class_name", "version", )
    _fields: ClassVar[Fields] = (
        ("ai_ml_ops_platform_domain_service", "ai_ml_ops_platform_domain_service", "free"),
        ("ai_ml_ops_platform_endpoint_ip_address", "ai_ml_ops_platform_endpoint_ip_address", "text"),
        ("ai_ml_ops_platform_endpoint_port", "ai_ml_ops_platform_endpoint_port", "text"),
        ("ai_ml_ops_platform_endpoint_type", "ai_ml_ops_platform_endpoint_type", "EndpointType"),
        ("ai_ml_ops_platform_type", "ai_ml_ops_platform_type", "Edition"),
        ("cluster_id", "cluster_id", "text"),
        ("cluster_name", "cluster_name", "text"),
        ("cluster_state", "cluster_state", "AiMlOpsPlatformDetailClusterState"),
        ("created_by", "created_by", "text"),
        ("created_dt", "created_dt", "time"),
        ("dashboard_state", "dashboard_state", "text"),
        ("image_id", "image_id", "text"),
        ("image_name", "image_name", "text"),
        ("initial_user_email", "initial_user_email", "text"),
        ("modified_by", "modified_by", "text"),
        ("modified_dt", "modified_dt", "time"),
        ("project_id", "project_id", "text"),
        ("project_name", "project_name", "text"),
        ("release_id", "release_id", "text"),
        ("release_name", "release_name", "text"),
        ("release_state", "release_state", "ReleaseState"),
        ("storage_class_name", "storage_class_name", "text"),
        ("version", "version", "text"),
    )

    ai_ml_ops_platform_domain_service: dict[str, Any] | None
    """DNS record of the release."""
    ai_ml_ops_platform_endpoint_ip_address: str | None
    """IP address the platform is reached under."""
    ai_ml_ops_platform_endpoint_port: str | None
    """Port the platform is reached under, as text."""
    ai_ml_ops_platform_endpoint_type: EndpointType | None
    """Where the platform is reachable from."""
    ai_ml_ops_platform_type: Edition | None
    """Edition of the product."""
    cluster_id: str | None
    """Id of the Kubernetes cluster."""
    cluster_name: str | None
    """Name of the Kubernetes cluster."""
    cluster_state: AiMlOpsPlatformDetailClusterState | None
    """State of the Kubernetes cluster."""
    created_by: str | None
    """Id of the user who created it."""
    created_dt: Timestamp | None
    """When it was created."""
    dashboard_state: str | None
    """State of the dashboard; values are not documented."""
    image_id: str | None
    """Id of the image, opaque text."""
    image_name: str | None
    """Name of the image."""
    initial_user_email: str | None
    """E-mail address of the first user."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modified_dt: Timestamp | None
    """When it last changed."""
    project_id: str | None
    """Id of the project."""
    project_name: str | None
    """Name of the project."""
    release_id: str
    """Id of the release."""
    release_name: str | None
    """Name of the release."""
    release_state: ReleaseState
    """State of the release."""
    storage_class_name: str | None
    """Kubernetes storage class that volumes are made in."""
    version: str | None
    """Version of the platform."""

    def __init__(
        self,
        *,
        ai_ml_ops_platform_domain_service: Mapping[str, Any] | None = None,
        ai_ml_ops_platform_endpoint_ip_address: str | None = None,
        ai_ml_ops_platform_endpoint_port: str | None = None,
        ai_ml_ops_platform_endpoint_type: EndpointType | str | None = None,
        ai_ml_ops_platform_type: Edition | str | None = None,
        cluster_id: str | None = None,
        cluster_name: str | None = None,
        cluster_state: AiMlOpsPlatformDetailClusterState | str | None = None,
        created_by: str | None = None,
        created_dt: Timestamp | str | None = None,
        dashboard_state: str | None = None,
        image_id: str | None = None,
        image_name: str | None = None,
        initial_user_email: str | None = None,
        modified_by: str | None = None,
        modified_dt: Timestamp | str | None = None,
        project_id: str | None = None,
        project_name: str | None = None,
        release_id: str,
        release_name: str | None = None,
        release_state: ReleaseState | str,
        storage_class_name: str | None = None,
        version: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            ai_ml_ops_platform_domain_service: DNS record of the release.
            ai_ml_ops_platform_endpoint_ip_address: IP address the platform is reached under.
            ai_ml_ops_platform_endpoint_port: Port the platform is reached under, as text.
            ai_ml_ops_platform_endpoint_type: Where the platform is reachable from.
            ai_ml_ops_platform_type: Edition of the product.
            cluster_id: Id of the Kubernetes cluster.
            cluster_name: Name of the Kubernetes cluster.
            cluster_state: State of the Kubernetes cluster.
            created_by: Id of the user who created it.
            created_dt: When it was created.
            dashboard_state: State of the dashboard; values are not documented.
            image_id: Id of the image, opaque text.
            image_name: Name of the image.
            initial_user_email: E-mail address of the first user.
            modified_by: Id of the user who changed it last.
            modified_dt: When it last changed.
            project_id: Id of the project.
            project_name: Name of the project.
            release_id: Id of the release.
            release_name: Name of the release.
            release_state: State of the release.
            storage_class_name: Kubernetes storage class that volumes are made in.
            version: Version of the platform.
        """
        self.ai_ml_ops_platform_domain_service = taken("free", ai_ml_ops_platform_domain_service, __name__)
        self.ai_ml_ops_platform_endpoint_ip_address = ai_ml_ops_platform_endpoint_ip_address
        self.ai_ml_ops_platform_endpoint_port = ai_ml_ops_platform_endpoint_port
        self.ai_ml_ops_platform_endpoint_type = taken("EndpointType", ai_ml_ops_platform_endpoint_type, __name__)
        self.ai_ml_ops_platform_type = taken("Edition", ai_ml_ops_platform_type, __name__)
        self.cluster_id = cluster_id
        self.cluster_name = cluster_name
        self.cluster_state = taken("AiMlOpsPlatformDetailClusterState", cluster_state, __name__)
        self.created_by = created_by
        self.created_dt = taken("time", created_dt, __name__)
        self.dashboard_state = dashboard_state
        self.image_id = image_id
        self.image_name = image_name
        self.initial_user_email = initial_user_email
        self.modified_by = modified_by
        self.modified_dt = taken("time", modified_dt, __name__)
        self.project_id = project_id
        self.project_name = project_name
        self.release_id = release_id
        self.release_name = release_name
        self.release_state = taken("ReleaseState", release_state, __name__)
        self.storage_class_name = storage_class_name
        self.version = version
        self.extra: dict[str, Any] = {}

class AiMlOpsPlatformDomainServiceRequest(Model):
    """Change of the DNS record of a release.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdomainservicereuqest/
    """

    __slots__ = ("dns_id", "domain_service_name", "ip", "operation_type", "record_id", "record_name", )
    __match_args__ = ("dns_id", "domain_service_name", "ip", "operation_type", "record_id", "record_name", )
    _fields: ClassVar[Fields] = (
        ("dns_id", "dns_id", "text"),
        ("domain_service_name", "domain_service_name", "text"),
        ("ip", "ip", "text"),
        ("operation_type", "operation_type", "AiMlOpsPlatformDomainServiceOperationType"),
        ("record_id", "record_id", "text"),
        ("record_name", "record_name", "text"),
    )

    dns_id: str | None
    """Id of the DNS zone."""
    domain_service_name: str | None
    """The full domain name."""
    ip: str | None
    """IP address that the record points to."""
    operation_type: AiMlOpsPlatformDomainServiceOperationType | None
    """What to do with the DNS record."""
    record_id: str | None
    """Id of the DNS record."""
    record_name: str | None
    """Name of the DNS record."""

    def __init__(
        self,
        *,
        dns_id: str | None = None,
        domain_service_name: str | None = None,
        ip: str | None = None,
        operation_type: AiMlOpsPlatformDomainServiceOperationType | str | None = None,
        record_id: str | None = None,
        record_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            dns_id: Id of the DNS zone.
            domain_service_name: The full domain name.
            ip: IP address that the record points to.
            operation_type: What to do with the DNS record.
            record_id: Id of the DNS record.
            record_name: Name of the DNS record.
        """
        self.dns_id = dns_id
        self.domain_service_name = domain_service_name
        self.ip = ip
        self.operation_type = taken("AiMlOpsPlatformDomainServiceOperationType", operation_type, __name__)
        self.record_id = record_id
        self.record_name = record_name
        self.extra: dict[str, Any] = {}

class AiMlOpsPlatformImage(Model):
    """A platform image.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimagesresponse/
    """

    __slots__ = ("base_image", "category", "created_by", "created_dt", "description", "icon_file", "icon_file_name", "image_attr", "image_id", "image_name", "modified_by", "modified_dt", "os_type", "product_type", "project_id", )
    __match_args__ = ("base_image", "category", "created_by", "created_dt", "description", "icon_file", "icon_file_name", "image_attr", "image_id", "image_name", "modified_by", "modified_dt", "os_type", "product_type", "project_id", )
    _fields: ClassVar[Fields] = (
        ("base_image", "base_image", "text"),
        ("category", "category", "AiMlOpsPlatformImageCategory"),
        ("created_by", "created_by", "text"),
        ("created_dt", "created_dt", "time"),
        ("description", "description", "text"),
        ("icon_file", "icon_file", "text"),
        ("icon_file_name", "icon_file_name", "text"),
        ("image_attr", "image_attr", "free"),
        ("image_id", "image_id", "text"),
        ("image_name", "image_name", "text"),
        ("modified_by", "modified_by", "text"),
        ("modified_dt", "modified_dt", "time"),
        ("os_type", "os_type", "text"),
        ("product_type", "product_type", "Edition"),
        ("project_id", "project_id", "text"),
    )

    base_image: str | None
    """Base image tag."""
    category: AiMlOpsPlatformImageCategory | None
    """Image category."""
    created_by: str | None
    """Id of the user who created it."""
    created_dt: Timestamp | None
    """When it was created."""
    description: str | None
    """Free text."""
    icon_file: str | None
    """Icon content."""
    icon_file_name: str | None
    """Icon file name."""
    image_attr: dict[str, Any] | None
    """Free-form image attributes."""
    image_id: str
    """Id of the image, opaque text."""
    image_name: str | None
    """Name of the image."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modified_dt: Timestamp | None
    """When it last changed."""
    os_type: str | None
    """Operating system type."""
    product_type: Edition | None
    """Edition of the product."""
    project_id: str | None
    """Id of the project."""

    def __init__(
        self,
        *,
        base_image: str | None = None,
        category: AiMlOpsPlatformImageCategory | str | None = None,
        created_by: str | None = None,
        created_dt: Timestamp | str | None = None,
        description: str | None = None,
        icon_file: str | None = None,
        icon_file_name: str | None = None,
        image_attr: Mapping[str, Any] | None = None,
        image_id: str,
        image_name: str | None = None,
        modified_by: str | None = None,
        modified_dt: Timestamp | str | None = None,
        os_type: str | None = None,
        product_type: Edition | str | None = None,
        project_id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            base_image: Base image tag.
            category: Image category.
            created_by: Id of the user who created it.
            created_dt: When it was created.
            description: Free text.
            icon_file: Icon content.
            icon_file_name: Icon file name.
            image_attr: Free-form image attributes.
            image_id: Id of the image, opaque text.
            image_name: Name of the image.
            modified_by: Id of the user who changed it last.
            modified_dt: When it last changed.
            os_type: Operating system type.
            product_type: Edition of the product.
            project_id: Id of the project.
        """
        self.base_image = base_image
        self.category = taken("AiMlOpsPlatformImageCategory", category, __name__)
        self.created_by = created_by
        self.created_dt = taken("time", created_dt, __name__)
        self.description = description
        self.icon_file = icon_file
        self.icon_file_name = icon_file_name
        self.image_attr = taken("free", image_attr, __name__)
        self.image_id = image_id
        self.image_name = image_name
        self.modified_by = modified_by
        self.modified_dt = taken("time", modified_dt, __name__)
        self.os_type = os_type
        self.product_type = taken("Edition", product_type, __name__)
        self.project_id = project_id
        self.extra: dict[str, Any] = {}

class AiMlOpsPlatformImagesListResponse(Model):
    """A page of images.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformimageslistresponse/
    """

    __slots__ = ("contents", "total_count", )
    __match_args__ = ("contents", "total_count", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]AiMlOpsPlatformImage"),
        ("total_count", "total_count", "int"),
    )

    contents: list[AiMlOpsPlatformImage]
    """Items of this page."""
    total_count: int | None
    """Number of items on all pages."""

    def __init__(
        self,
        *,
        contents: Sequence[AiMlOpsPlatformImage] | None = None,
        total_count: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: Items of this page.
            total_count: Number of items on all pages.
        """
        self.contents = [] if contents is None else taken("[]AiMlOpsPlatformImage", contents, __name__)
        self.total_count = total_count
        self.extra: dict[str, Any] = {}

class AiMlOpsPlatformSummary(Model):
    """A release in a list.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubeflowresponse/
    """

    __slots__ = ("cluster_id", "cluster_name", "created_by", "created_dt", "kubeflow_type", "modified_by", "modified_dt", "release_id", "release_name", "status", "version", )
    __match_args__ = ("cluster_id", "cluster_name", "created_by", "created_dt", "kubeflow_type", "modified_by", "modified_dt", "release_id", "release_name", "status", "version", )
    _fields: ClassVar[Fields] = (
        ("cluster_id", "cluster_id", "text"),
        ("cluster_name", "cluster_name", "text"),
        ("created_by", "created_by", "text"),
        ("created_dt", "created_dt", "time"),
        ("kubeflow_type", "kubeflow_type", "Edition"),
        ("modified_by", "modified_by", "text"),
        ("modified_dt", "modified_dt", "time"),
        ("release_id", "release_id", "text"),
        ("release_name", "release_name", "text"),
        ("status", "status", "ReleaseState"),
        ("version", "version", "text"),
    )

    cluster_id: str | None
    """Id of the Kubernetes cluster."""
    cluster_name: str | None
    """Name of the Kubernetes cluster."""
    created_by: str | None
    """Id of the user who created it."""
    created_dt: Timestamp | None
    """When it was created."""
    kubeflow_type: Edition | None
    """Edition of the product."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modified_dt: Timestamp | None
    """When it last changed."""
    release_id: str
    """Id of the release."""
    release_name: str
    """Name of the release."""
    status: ReleaseState | None
    """State of the release."""
    version: str | None
    """Version of the platform."""

    def __init__(
        self,
        *,
        cluster_id: str | None = None,
        cluster_name: str | None = None,
        created_by: str | None = None,
        created_dt: Timestamp | str | None = None,
        kubeflow_type: Edition | str | None = None,
        modified_by: str | None = None,
        modified_dt: Timestamp | str | None = None,
        release_id: str,
        release_name: str,
        status: ReleaseState | str | None = None,
        version: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cluster_id: Id of the Kubernetes cluster.
            cluster_name: Name of the Kubernetes cluster.
            created_by: Id of the user who created it.
            created_dt: When it was created.
            kubeflow_type: Edition of the product.
            modified_by: Id of the user who changed it last.
            modified_dt: When it last changed.
            release_id: Id of the release.
            release_name: Name of the release.
            status: State of the release.
            version: Version of the platform.
        """
        self.cluster_id = cluster_id
        self.cluster_name = cluster_name
        self.created_by = created_by
        self.created_dt = taken("time", created_dt, __name__)
        self.kubeflow_type = taken("Edition", kubeflow_type, __name__)
        self.modified_by = modified_by
        self.modified_dt = taken("time", modified_dt, __name__)
        self.release_id = release_id
        self.release_name = release_name
        self.status = taken("ReleaseState", status, __name__)
        self.version = version
        self.extra: dict[str, Any] = {}

class AiMlOpsPlatformsListResponse(Model):
    """A page of releases.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformslistresponse/
    """

    __slots__ = ("contents", "total_count", )
    __match_args__ = ("contents", "total_count", )
    _fields: ClassVar[Fields] = (
        ("contents", "contents", "[]AiMlOpsPlatformSummary"),
        ("total_count", "total_count", "int"),
    )

    contents: list[AiMlOpsPlatformSummary]
    """Items of this page."""
    total_count: int | None
    """Number of items on all pages."""

    def __init__(
        self,
        *,
        contents: Sequence[AiMlOpsPlatformSummary] | None = None,
        total_count: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            contents: Items of this page.
            total_count: Number of items on all pages.
        """
        self.contents = [] if contents is None else taken("[]AiMlOpsPlatformSummary", contents, __name__)
        self.total_count = total_count
        self.extra: dict[str, Any] = {}

class AsyncResponse(Model):
    """The request was accepted and is being carried out.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/asyncresponse/
    """

    __slots__ = ("project_id", "request_id", "resource_id", )
    __match_args__ = ("project_id", "request_id", "resource_id", )
    _fields: ClassVar[Fields] = (
        ("project_id", "project_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_id", "resource_id", "text"),
    )

    project_id: str | None
    """Id of the project."""
    request_id: str | None
    """Id of the accepted request, for questions to the vendor."""
    resource_id: str
    """Id of the resource the request is about."""

    def __init__(
        self,
        *,
        project_id: str | None = None,
        request_id: str | None = None,
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

class CheckResponse(Model):
    """Outcome of a check.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/checkresponse/
    """

    __slots__ = ("result", )
    __match_args__ = ("result", )
    _fields: ClassVar[Fields] = (
        ("result", "result", "bool"),
    )

    result: bool | None
    """Outcome of the check; what true means depends on the operation."""

    def __init__(
        self,
        *,
        result: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            result: Outcome of the check; what true means depends on the operation.
        """
        self.result = result
        self.extra: dict[str, Any] = {}

class KubernetesEngineCreateRequest(Model):
    """The cluster to make.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubernetesenginecreaterequest/
    """

    __slots__ = ("cifs_volume_id", "cloud_logging_enabled", "k8s_version", "kubernetes_engine_name", "lb_id", "private_acl_ip_resource", "public_acl_ip_address", "security_group_id_list", "subnet_id", "volume_id", "vpc_id", )
    __match_args__ = ("cifs_volume_id", "cloud_logging_enabled", "k8s_version", "kubernetes_engine_name", "lb_id", "private_acl_ip_resource", "public_acl_ip_address", "security_group_id_list", "subnet_id", "volume_id", "vpc_id", )
    _fields: ClassVar[Fields] = (
        ("cifs_volume_id", "cifs_volume_id", "text"),
        ("cloud_logging_enabled", "cloud_logging_enabled", "bool"),
        ("k8s_version", "k8s_version", "text"),
        ("kubernetes_engine_name", "kubernetes_engine_name", "text"),
        ("lb_id", "lb_id", "text"),
        ("private_acl_ip_resource", "private_acl_ip_resource", "?[]free"),
        ("public_acl_ip_address", "public_acl_ip_address", "text"),
        ("security_group_id_list", "security_group_id_list", "?[]text"),
        ("subnet_id", "subnet_id", "text"),
        ("volume_id", "volume_id", "text"),
        ("vpc_id", "vpc_id", "text"),
    )

    cifs_volume_id: str | None
    """Id of the CIFS file storage volume."""
    cloud_logging_enabled: bool | None
    """Whether logs go to the cloud logging service."""
    k8s_version: str
    """Version of Kubernetes."""
    kubernetes_engine_name: str
    """Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter first, no
    hyphen last.
    """
    lb_id: str | None
    """Id of the load balancer."""
    private_acl_ip_resource: list[dict[str, Any]] | None
    """Resources allowed on the private endpoint."""
    public_acl_ip_address: str | None
    """Address allowed on the public endpoint."""
    security_group_id_list: list[str]
    """Ids of the security groups of the cluster."""
    subnet_id: str
    """Id of the subnet of the cluster."""
    volume_id: str
    """Id of the file storage volume of the cluster."""
    vpc_id: str
    """Id of the VPC of the cluster."""

    def __init__(
        self,
        *,
        cifs_volume_id: str | None = None,
        cloud_logging_enabled: bool | None = None,
        k8s_version: str,
        kubernetes_engine_name: str,
        lb_id: str | None = None,
        private_acl_ip_resource: Sequence[Mapping[str, Any]] | None = None,
        public_acl_ip_address: str | None = None,
        security_group_id_list: Sequence[str],
        subnet_id: str,
        volume_id: str,
        vpc_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            cifs_volume_id: Id of the CIFS file storage volume.
            cloud_logging_enabled: Whether logs go to the cloud logging service.
            k8s_version: Version of Kubernetes.
            kubernetes_engine_name: Name of the new cluster: 3 to 30 lower-case letters, digits
                and hyphens; a letter first, no hyphen last.
            lb_id: Id of the load balancer.
            private_acl_ip_resource: Resources allowed on the private endpoint.
            public_acl_ip_address: Address allowed on the public endpoint.
            security_group_id_list: Ids of the security groups of the cluster.
            subnet_id: Id of the subnet of the cluster.
            volume_id: Id of the file storage volume of the cluster.
            vpc_id: Id of the VPC of the cluster.
        """
        self.cifs_volume_id = cifs_volume_id
        self.cloud_logging_enabled = cloud_logging_enabled
        self.k8s_version = k8s_version
        self.kubernetes_engine_name = kubernetes_engine_name
        self.lb_id = lb_id
        self.private_acl_ip_resource = taken("?[]free", private_acl_ip_resource, __name__)
        self.public_acl_ip_address = public_acl_ip_address
        self.security_group_id_list = taken("?[]text", security_group_id_list, __name__)
        self.subnet_id = subnet_id
        self.volume_id = volume_id
        self.vpc_id = vpc_id
        self.extra: dict[str, Any] = {}

class ListNodeResponse(Model):
    """Nodes of a cluster.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/listnoderesponse/
    """

    __slots__ = ("count", "links", "nodes", )
    __match_args__ = ("count", "links", "nodes", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("nodes", "nodes", "[]NodeResponse"),
    )

    count: int | None
    """Number of items."""
    links: list[dict[str, Any]]
    """Links, free-form."""
    nodes: list[NodeResponse]
    """Nodes."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        nodes: Sequence[NodeResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: Number of items.
            links: Links, free-form.
            nodes: Nodes.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.nodes = [] if nodes is None else taken("[]NodeResponse", nodes, __name__)
        self.extra: dict[str, Any] = {}

class ListStorageClassResponse(Model):
    """Storage classes of a cluster.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/liststorageclassresponse/
    """

    __slots__ = ("count", "links", "storage_classes", )
    __match_args__ = ("count", "links", "storage_classes", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("storage_classes", "storage_classes", "[]StorageClassResponse"),
    )

    count: int | None
    """Number of items."""
    links: list[dict[str, Any]]
    """Links, free-form."""
    storage_classes: list[StorageClassResponse]
    """Storage classes."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        storage_classes: Sequence[StorageClassResponse] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: Number of items.
            links: Links, free-form.
            storage_classes: Storage classes.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.storage_classes = [] if storage_classes is None else taken("[]StorageClassResponse", storage_classes, __name__)
        self.extra: dict[str, Any] = {}

class NodePoolCreateRequest(Model):
    """The node pool to make.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/nodepoolcreaterequest/
    """

    __slots__ = ("cluster_id", "desired_node_count", "image_os", "image_os_version", "is_auto_recovery", "is_auto_scale", "keypair_name", "kubernetes_version", "max_node_count", "min_node_count", "name", "server_type_id", "volume_size", "volume_type_name", "zone", )
    __match_args__ = ("cluster_id", "desired_node_count", "image_os", "image_os_version", "is_auto_recovery", "is_auto_scale", "keypair_name", "kubernetes_version", "max_node_count", "min_node_count", "name", "server_type_id", "volume_size", "volume_type_name", "zone", )
    _fields: ClassVar[Fields] = (
        ("cluster_id", "cluster_id", "text"),
        ("desired_node_count", "desired_node_count", "int"),
        ("image_os", "image_os", "text"),
        ("image_os_version", "image_os_version", "text"),
        ("is_auto_recovery", "is_auto_recovery", "bool"),
        ("is_auto_scale", "is_auto_scale", "bool"),
        ("keypair_name", "keypair_name", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("max_node_count", "max_node_count", "int"),
        ("min_node_count", "min_node_count", "int"),
        ("name", "name", "text"),
        ("server_type_id", "server_type_id", "text"),
        ("volume_size", "volume_size", "int"),
        ("volume_type_name", "volume_type_name", "text"),
        ("zone", "zone", "text"),
    )

    cluster_id: str | None
    """Id of the Kubernetes cluster; left out for a new one."""
    desired_node_count: int | None
    """Number of nodes wanted."""
    image_os: str
    """Node operating system."""
    image_os_version: str
    """Node operating system version."""
    is_auto_recovery: bool | None
    """Whether broken nodes are replaced."""
    is_auto_scale: bool | None
    """Whether the number of nodes follows the load."""
    keypair_name: str
    """Name of the key pair for logging in to nodes."""
    kubernetes_version: str | None
    """Version of Kubernetes."""
    max_node_count: int | None
    """Greatest number of nodes when scaling is on."""
    min_node_count: int | None
    """Least number of nodes when scaling is on."""
    name: str
    """Name of the node pool."""
    server_type_id: str
    """Kind of server of a node."""
    volume_size: int
    """Size of the disk of a node, probably in GB.

    Inferred.
    """
    volume_type_name: str
    """Kind of disk of a node."""
    zone: str | None
    """Availability zone of the node pool. Since API version 1.2.

    Inferred.
    """

    def __init__(
        self,
        *,
        cluster_id: str | None = None,
        desired_node_count: int | None = None,
        image_os: str,
        image_os_version: str,
        is_auto_recovery: bool | None = None,
        is_auto_scale: bool | None = None,
        keypair_name: str,
        kubernetes_version: str | None = None,
        max_node_count: int | None = None,
        min_node_count: int | None = None,
        name: str,
        server_type_id: str,
        volume_size: int,
        volume_type_name: str,
        zone: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            cluster_id: Id of the Kubernetes cluster; left out for a new one.
            desired_node_count: Number of nodes wanted.
            image_os: Node operating system.
            image_os_version: Node operating system version.
            is_auto_recovery: Whether broken nodes are replaced.
            is_auto_scale: Whether the number of nodes follows the load.
            keypair_name: Name of the key pair for logging in to nodes.
            kubernetes_version: Version of Kubernetes.
            max_node_count: Greatest number of nodes when scaling is on.
            min_node_count: Least number of nodes when scaling is on.
            name: Name of the node pool.
            server_type_id: Kind of server of a node.
            volume_size: Size of the disk of a node, probably in GB.
            volume_type_name: Kind of disk of a node.
            zone: Availability zone of the node pool. Since API version 1.2.
        """
        self.cluster_id = cluster_id
        self.desired_node_count = desired_node_count
        self.image_os = image_os
        self.image_os_version = image_os_version
        self.is_auto_recovery = is_auto_recovery
        self.is_auto_scale = is_auto_scale
        self.keypair_name = keypair_name
        self.kubernetes_version = kubernetes_version
        self.max_node_count = max_node_count
        self.min_node_count = min_node_count
        self.name = name
        self.server_type_id = server_type_id
        self.volume_size = volume_size
        self.volume_type_name = volume_type_name
        self.zone = zone
        self.extra: dict[str, Any] = {}

class NodeResponse(Model):
    """A node of a cluster.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/noderesponse/
    """

    __slots__ = ("age", "cluster_id", "container_version", "created_at", "external_ip_address", "gpu_name", "ip", "kernel_version", "kubernetes_version", "name", "node_capacities", "node_status", "number_of_allocated_pods", "number_of_gpu", "os_image", "uid", "mngc_node", "mngc_node_type", )
    __match_args__ = ("age", "cluster_id", "container_version", "created_at", "external_ip_address", "gpu_name", "ip", "kernel_version", "kubernetes_version", "name", "node_capacities", "node_status", "number_of_allocated_pods", "number_of_gpu", "os_image", "uid", "mngc_node", "mngc_node_type", )
    _fields: ClassVar[Fields] = (
        ("age", "age", "text"),
        ("cluster_id", "cluster_id", "text"),
        ("container_version", "container_version", "text"),
        ("created_at", "created_at", "text"),
        ("external_ip_address", "external_ip_address", "text"),
        ("gpu_name", "gpu_name", "text"),
        ("ip", "ip", "text"),
        ("kernel_version", "kernel_version", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("name", "name", "text"),
        ("node_capacities", "node_capacities", "[]free"),
        ("node_status", "node_status", "text"),
        ("number_of_allocated_pods", "number_of_allocated_pods", "text"),
        ("number_of_gpu", "number_of_gpu", "int"),
        ("os_image", "os_image", "text"),
        ("uid", "uid", "text"),
        ("mngc_node", "mngc_node", "bool"),
        ("mngc_node_type", "mngc_node_type", "text"),
    )

    age: str | None
    """Age, as text."""
    cluster_id: str | None
    """Id of the Kubernetes cluster."""
    container_version: str | None
    """Container runtime version."""
    created_at: str | None
    """When it was created, as text."""
    external_ip_address: str | None
    """Public address of the node."""
    gpu_name: str | None
    """GPU model."""
    ip: str | None
    """IP address of the node inside the VPC."""
    kernel_version: str | None
    """Kernel version."""
    kubernetes_version: str | None
    """Version of Kubernetes."""
    name: str | None
    """Name of the node."""
    node_capacities: list[dict[str, Any]]
    """Capacity entries of the node."""
    node_status: str | None
    """State of the node; values are not documented."""
    number_of_allocated_pods: str | None
    """Pods on the node, as text."""
    number_of_gpu: int | None
    """GPUs on the node."""
    os_image: str | None
    """Operating system of the node."""
    uid: str | None
    """Id of the Kubernetes object."""
    mngc_node: bool | None
    """Whether the node belongs to a multi-node GPU cluster. Since API version 1.1."""
    mngc_node_type: str | None
    """Kind of multi-node GPU cluster node. Since API version 1.1."""

    def __init__(
        self,
        *,
        age: str | None = None,
        cluster_id: str | None = None,
        container_version: str | None = None,
        created_at: str | None = None,
        external_ip_address: str | None = None,
        gpu_name: str | None = None,
        ip: str | None = None,
        kernel_version: str | None = None,
        kubernetes_version: str | None = None,
        name: str | None = None,
        node_capacities: Sequence[Mapping[str, Any]] | None = None,
        node_status: str | None = None,
        number_of_allocated_pods: str | None = None,
        number_of_gpu: int | None = None,
        os_image: str | None = None,
        uid: str | None = None,
        mngc_node: bool | None = None,
        mngc_node_type: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            age: Age, as text.
            cluster_id: Id of the Kubernetes cluster.
            container_version: Container runtime version.
            created_at: When it was created, as text.
            external_ip_address: Public address of the node.
            gpu_name: GPU model.
            ip: IP address of the node inside the VPC.
            kernel_version: Kernel version.
            kubernetes_version: Version of Kubernetes.
            name: Name of the node.
            node_capacities: Capacity entries of the node.
            node_status: State of the node; values are not documented.
            number_of_allocated_pods: Pods on the node, as text.
            number_of_gpu: GPUs on the node.
            os_image: Operating system of the node.
            uid: Id of the Kubernetes object.
            mngc_node: Whether the node belongs to a multi-node GPU cluster. Since API version
                1.1.
            mngc_node_type: Kind of multi-node GPU cluster node. Since API version 1.1.
        """
        self.age = age
        self.cluster_id = cluster_id
        self.container_version = container_version
        self.created_at = created_at
        self.external_ip_address = external_ip_address
        self.gpu_name = gpu_name
        self.ip = ip
        self.kernel_version = kernel_version
        self.kubernetes_version = kubernetes_version
        self.name = name
        self.node_capacities = [] if node_capacities is None else taken("[]free", node_capacities, __name__)
        self.node_status = node_status
        self.number_of_allocated_pods = number_of_allocated_pods
        self.number_of_gpu = number_of_gpu
        self.os_image = os_image
        self.uid = uid
        self.mngc_node = mngc_node
        self.mngc_node_type = mngc_node_type
        self.extra: dict[str, Any] = {}

class StorageClassResponse(Model):
    """A storage class of a cluster.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/storageclassresponse/
    """

    __slots__ = ("age", "allow_volume_expansion", "cluster_id", "created_at", "default_class", "name", "provisioner", "pv_reclaim_policy", "uid", "volume_binding_mode", )
    __match_args__ = ("age", "allow_volume_expansion", "cluster_id", "created_at", "default_class", "name", "provisioner", "pv_reclaim_policy", "uid", "volume_binding_mode", )
    _fields: ClassVar[Fields] = (
        ("age", "age", "text"),
        ("allow_volume_expansion", "allow_volume_expansion", "text"),
        ("cluster_id", "cluster_id", "text"),
        ("created_at", "created_at", "text"),
        ("default_class", "default_class", "text"),
        ("name", "name", "text"),
        ("provisioner", "provisioner", "text"),
        ("pv_reclaim_policy", "pv_reclaim_policy", "text"),
        ("uid", "uid", "text"),
        ("volume_binding_mode", "volume_binding_mode", "text"),
    )

    age: str | None
    """Age, as text."""
    allow_volume_expansion: str | None
    """Whether volumes can grow, as text."""
    cluster_id: str | None
    """Id of the Kubernetes cluster."""
    created_at: str | None
    """When it was created, as text."""
    default_class: str | None
    """Whether it is the default class, as text."""
    name: str | None
    """Name of the storage class."""
    provisioner: str | None
    """Volume provisioner."""
    pv_reclaim_policy: str | None
    """What happens to released volumes."""
    uid: str | None
    """Id of the Kubernetes object."""
    volume_binding_mode: str | None
    """When volumes are bound."""

    def __init__(
        self,
        *,
        age: str | None = None,
        allow_volume_expansion: str | None = None,
        cluster_id: str | None = None,
        created_at: str | None = None,
        default_class: str | None = None,
        name: str | None = None,
        provisioner: str | None = None,
        pv_reclaim_policy: str | None = None,
        uid: str | None = None,
        volume_binding_mode: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            age: Age, as text.
            allow_volume_expansion: Whether volumes can grow, as text.
            cluster_id: Id of the Kubernetes cluster.
            created_at: When it was created, as text.
            default_class: Whether it is the default class, as text.
            name: Name of the storage class.
            provisioner: Volume provisioner.
            pv_reclaim_policy: What happens to released volumes.
            uid: Id of the Kubernetes object.
            volume_binding_mode: When volumes are bound.
        """
        self.age = age
        self.allow_volume_expansion = allow_volume_expansion
        self.cluster_id = cluster_id
        self.created_at = created_at
        self.default_class = default_class
        self.name = name
        self.provisioner = provisioner
        self.pv_reclaim_policy = pv_reclaim_policy
        self.uid = uid
        self.volume_binding_mode = volume_binding_mode
        self.extra: dict[str, Any] = {}
