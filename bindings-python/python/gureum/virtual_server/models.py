"""Samsung Cloud Platform Virtual Server: models.

Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Secret, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.virtual_server.inputs")

__all__ = [
    "ImageScpOriginalImageType",
    "ImageStatus",
    "ImageVisibility",
    "Image",
    "ImageListResponse",
    "KeypairCreateResponse",
    "KeypairListResponse",
    "KeypairRow",
    "KeypairShowResponse",
    "ServerType",
    "ServerTypeListResponse",
    "Tag",
    "VolumeType",
    "VolumeTypeExtraSpecs",
    "VolumeTypeListResponse",
]


class ImageScpOriginalImageType(OpenText):
    """Text with known values; any other text is as good.

    Type that the image comes from.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("standard", "k8s", )

    STANDARD: ClassVar[ImageScpOriginalImageType]
    """For servers."""
    K8S: ClassVar[ImageScpOriginalImageType]
    """For nodes of clusters."""


ImageScpOriginalImageType.STANDARD = ImageScpOriginalImageType("standard")
ImageScpOriginalImageType.K8S = ImageScpOriginalImageType("k8s")


class ImageStatus(OpenText):
    """Text with known values; any other text is as good.

    State of the image.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("active", )

    ACTIVE: ClassVar[ImageStatus]
    """Can be used."""


ImageStatus.ACTIVE = ImageStatus("active")


class ImageVisibility(OpenText):
    """Text with known values; any other text is as good.

    Who sees it.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("public", "community", "shared", "private", )

    PUBLIC: ClassVar[ImageVisibility]
    """Everybody."""
    COMMUNITY: ClassVar[ImageVisibility]
    """Everybody who asks for it."""
    SHARED: ClassVar[ImageVisibility]
    """Accounts it is shared with."""
    PRIVATE: ClassVar[ImageVisibility]
    """Its account."""


ImageVisibility.PUBLIC = ImageVisibility("public")
ImageVisibility.COMMUNITY = ImageVisibility("community")
ImageVisibility.SHARED = ImageVisibility("shared")
ImageVisibility.PRIVATE = ImageVisibility("private")


class Image(Model):
    """An image.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imageshowresponse/
    """

    __slots__ = ("checksum", "container_format", "created_at", "disk_format", "file", "id", "min_disk", "min_ram", "name", "os_distro", "os_hash_algo", "os_hash_value", "os_hidden", "owner", "owner_account_name", "owner_user_name", "protected", "root_device_name", "scp_image_type", "scp_k8s_version", "scp_original_image_type", "scp_os_build_version", "scp_os_version", "size", "status", "updated_at", "url", "virtual_size", "visibility", "volumes", )
    __match_args__ = ("checksum", "container_format", "created_at", "disk_format", "file", "id", "min_disk", "min_ram", "name", "os_distro", "os_hash_algo", "os_hash_value", "os_hidden", "owner", "owner_account_name", "owner_user_name", "protected", "root_device_name", "scp_image_type", "scp_k8s_version", "scp_original_image_type", "scp_os_build_version", "scp_os_version", "size", "status", "updated_at", "url", "virtual_size", "visibility", "volumes", )
    _fields: ClassVar[Fields] = (
        ("checksum", "checksum", "text"),
        ("container_format", "container_format", "text"),
        ("created_at", "created_at", "text"),
        ("disk_format", "disk_format", "text"),
        ("file", "file", "text"),
        ("id", "id", "text"),
        ("min_disk", "min_disk", "int"),
        ("min_ram", "min_ram", "int"),
        ("name", "name", "text"),
        ("os_distro", "os_distro", "text"),
        ("os_hash_algo", "os_hash_algo", "text"),
        ("os_hash_value", "os_hash_value", "text"),
        ("os_hidden", "os_hidden", "bool"),
        ("owner", "owner", "text"),
        ("owner_account_name", "owner_account_name", "text"),
        ("owner_user_name", "owner_user_name", "text"),
        ("protected", "protected", "bool"),
        ("root_device_name", "root_device_name", "text"),
        ("scp_image_type", "scp_image_type", "text"),
        ("scp_k8s_version", "scp_k8s_version", "text"),
        ("scp_original_image_type", "scp_original_image_type", "ImageScpOriginalImageType"),
        ("scp_os_build_version", "scp_os_build_version", "text"),
        ("scp_os_version", "scp_os_version", "text"),
        ("size", "size", "int"),
        ("status", "status", "ImageStatus"),
        ("updated_at", "updated_at", "text"),
        ("url", "url", "text"),
        ("virtual_size", "virtual_size", "int"),
        ("visibility", "visibility", "ImageVisibility"),
        ("volumes", "volumes", "text"),
    )

    checksum: str | None
    """MD5 sum of the data."""
    container_format: str | None
    """Form of the container, for example `bare`."""
    created_at: str | None
    """When it was created."""
    disk_format: str | None
    """Form of the disk, for example `qcow2`."""
    file: str | None
    """Path of the data inside of the service."""
    id: str
    """Id of the image."""
    min_disk: int | None
    """Least size of the root disk. In GB."""
    min_ram: int | None
    """Least memory. In MB."""
    name: str
    """Name of the image."""
    os_distro: str | None
    """Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows` or `oracle`."""
    os_hash_algo: str | None
    """Algorithm of `os_hash_value`."""
    os_hash_value: str | None
    """Hash of the data."""
    os_hidden: bool | None
    """Whether lists leave it out."""
    owner: str | None
    """Id of the account that owns the image."""
    owner_account_name: str | None
    """Name of the account that owns it."""
    owner_user_name: str | None
    """Name of the user who owns it."""
    protected: bool | None
    """Whether it cannot be deleted."""
    root_device_name: str | None
    """Device of the root disk."""
    scp_image_type: str | None
    """Type of the image, for example a version of an operating system."""
    scp_k8s_version: str | None
    """Version of Kubernetes; only on images for nodes of clusters."""
    scp_original_image_type: ImageScpOriginalImageType | None
    """Type that the image comes from."""
    scp_os_build_version: str | None
    """Build of the operating system."""
    scp_os_version: str | None
    """Version of the operating system: what a node pool is given as `image_os_version`."""
    size: int | None
    """Size of the data, in bytes. At most 9007199254740991."""
    status: ImageStatus
    """State of the image."""
    updated_at: str | None
    """When it was changed last."""
    url: str | None
    """Where it was imported from."""
    virtual_size: int | None
    """Size of the disk, in bytes. At most 9007199254740991."""
    visibility: ImageVisibility | None
    """Who sees it."""
    volumes: str | None
    """Disks that belong to it, as text."""

    def __init__(
        self,
        *,
        checksum: str | None = None,
        container_format: str | None = None,
        created_at: str | None = None,
        disk_format: str | None = None,
        file: str | None = None,
        id: str,
        min_disk: int | None = None,
        min_ram: int | None = None,
        name: str,
        os_distro: str | None = None,
        os_hash_algo: str | None = None,
        os_hash_value: str | None = None,
        os_hidden: bool | None = None,
        owner: str | None = None,
        owner_account_name: str | None = None,
        owner_user_name: str | None = None,
        protected: bool | None = None,
        root_device_name: str | None = None,
        scp_image_type: str | None = None,
        scp_k8s_version: str | None = None,
        scp_original_image_type: ImageScpOriginalImageType | str | None = None,
        scp_os_build_version: str | None = None,
        scp_os_version: str | None = None,
        size: int | None = None,
        status: ImageStatus | str,
        updated_at: str | None = None,
        url: str | None = None,
        virtual_size: int | None = None,
        visibility: ImageVisibility | str | None = None,
        volumes: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            checksum: MD5 sum of the data.
            container_format: Form of the container, for example `bare`.
            created_at: When it was created.
            disk_format: Form of the disk, for example `qcow2`.
            file: Path of the data inside of the service.
            id: Id of the image.
            min_disk: Least size of the root disk. In GB.
            min_ram: Least memory. In MB.
            name: Name of the image.
            os_distro: Operating system: `alma`, `centos`, `rhel`, `rocky`, `ubuntu`, `windows`
                or `oracle`.
            os_hash_algo: Algorithm of `os_hash_value`.
            os_hash_value: Hash of the data.
            os_hidden: Whether lists leave it out.
            owner: Id of the account that owns the image.
            owner_account_name: Name of the account that owns it.
            owner_user_name: Name of the user who owns it.
            protected: Whether it cannot be deleted.
            root_device_name: Device of the root disk.
            scp_image_type: Type of the image, for example a version of an operating system.
            scp_k8s_version: Version of Kubernetes; only on images for nodes of clusters.
            scp_original_image_type: Type that the image comes from.
            scp_os_build_version: Build of the operating system.
            scp_os_version: Version of the operating system: what a node pool is given as
                `image_os_version`.
            size: Size of the data, in bytes. At most 9007199254740991.
            status: State of the image.
            updated_at: When it was changed last.
            url: Where it was imported from.
            virtual_size: Size of the disk, in bytes. At most 9007199254740991.
            visibility: Who sees it.
            volumes: Disks that belong to it, as text.
        """
        self.checksum = checksum
        self.container_format = container_format
        self.created_at = created_at
        self.disk_format = disk_format
        self.file = file
        self.id = id
        self.min_disk = min_disk
        self.min_ram = min_ram
        self.name = name
        self.os_distro = os_distro
        self.os_hash_algo = os_hash_algo
        self.os_hash_value = os_hash_value
        self.os_hidden = os_hidden
        self.owner = owner
        self.owner_account_name = owner_account_name
        self.owner_user_name = owner_user_name
        self.protected = protected
        self.root_device_name = root_device_name
        self.scp_image_type = scp_image_type
        self.scp_k8s_version = scp_k8s_version
        self.scp_original_image_type = taken("ImageScpOriginalImageType", scp_original_image_type, __name__)
        self.scp_os_build_version = scp_os_build_version
        self.scp_os_version = scp_os_version
        self.size = size
        self.status = taken("ImageStatus", status, __name__)
        self.updated_at = updated_at
        self.url = url
        self.virtual_size = virtual_size
        self.visibility = taken("ImageVisibility", visibility, __name__)
        self.volumes = volumes
        self.extra: dict[str, Any] = {}

class ImageListResponse(Model):
    """A page of images.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/imagelistresponse/
    """

    __slots__ = ("images", )
    __match_args__ = ("images", )
    _fields: ClassVar[Fields] = (
        ("images", "images", "[]Image"),
    )

    images: list[Image]
    """The images."""

    def __init__(
        self,
        *,
        images: Sequence[Image] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            images: The images.
        """
        self.images = [] if images is None else taken("[]Image", images, __name__)
        self.extra: dict[str, Any] = {}

class KeypairCreateResponse(Model):
    """The new key pair.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypaircreateresponse/
    """

    __slots__ = ("fingerprint", "name", "private_key", "public_key", "kind", )
    __match_args__ = ("fingerprint", "name", "private_key", "public_key", "kind", )
    _fields: ClassVar[Fields] = (
        ("fingerprint", "fingerprint", "text"),
        ("name", "name", "text"),
        ("private_key", "private_key", "secret"),
        ("public_key", "public_key", "text"),
        ("kind", "type", "text"),
    )

    fingerprint: str | None
    """Fingerprint of the public key."""
    name: str
    """Name of the key pair."""
    private_key: Secret | None
    """Private key as PEM, if the service made it. It is never shown again: store it now."""
    public_key: str | None
    """Public key."""
    kind: str | None
    """Kind of key: `ssh`."""

    def __init__(
        self,
        *,
        fingerprint: str | None = None,
        name: str,
        private_key: Secret | str | None = None,
        public_key: str | None = None,
        kind: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            fingerprint: Fingerprint of the public key.
            name: Name of the key pair.
            private_key: Private key as PEM, if the service made it. It is never shown again:
                store it now.
            public_key: Public key.
            kind: Kind of key: `ssh`.
        """
        self.fingerprint = fingerprint
        self.name = name
        self.private_key = None if private_key is None else Secret(private_key)
        self.public_key = public_key
        self.kind = kind
        self.extra: dict[str, Any] = {}

class KeypairListResponse(Model):
    """A page of key pairs.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairlistresponse/
    """

    __slots__ = ("keypairs", )
    __match_args__ = ("keypairs", )
    _fields: ClassVar[Fields] = (
        ("keypairs", "keypairs", "[]KeypairRow"),
    )

    keypairs: list[KeypairRow]
    """The key pairs."""

    def __init__(
        self,
        *,
        keypairs: Sequence[KeypairRow] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            keypairs: The key pairs.
        """
        self.keypairs = [] if keypairs is None else taken("[]KeypairRow", keypairs, __name__)
        self.extra: dict[str, Any] = {}

class KeypairRow(Model):
    """A key pair.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypair/
    """

    __slots__ = ("fingerprint", "name", "public_key", "kind", )
    __match_args__ = ("fingerprint", "name", "public_key", "kind", )
    _fields: ClassVar[Fields] = (
        ("fingerprint", "fingerprint", "text"),
        ("name", "name", "text"),
        ("public_key", "public_key", "text"),
        ("kind", "type", "text"),
    )

    fingerprint: str | None
    """Fingerprint of the public key."""
    name: str
    """Name of the key pair."""
    public_key: str | None
    """Public key."""
    kind: str | None
    """Kind of key: `ssh`."""

    def __init__(
        self,
        *,
        fingerprint: str | None = None,
        name: str,
        public_key: str | None = None,
        kind: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            fingerprint: Fingerprint of the public key.
            name: Name of the key pair.
            public_key: Public key.
            kind: Kind of key: `ssh`.
        """
        self.fingerprint = fingerprint
        self.name = name
        self.public_key = public_key
        self.kind = kind
        self.extra: dict[str, Any] = {}

class KeypairShowResponse(Model):
    """A key pair.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/keypairshowresponse/
    """

    __slots__ = ("created_at", "fingerprint", "id", "name", "public_key", "kind", "user_id", )
    __match_args__ = ("created_at", "fingerprint", "id", "name", "public_key", "kind", "user_id", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("fingerprint", "fingerprint", "text"),
        ("id", "id", "int"),
        ("name", "name", "text"),
        ("public_key", "public_key", "text"),
        ("kind", "type", "text"),
        ("user_id", "user_id", "text"),
    )

    created_at: Timestamp | None
    """When it was created."""
    fingerprint: str | None
    """Fingerprint of the public key."""
    id: int | None
    """Number of the key pair. It is named by its name everywhere."""
    name: str
    """Name of the key pair."""
    public_key: str
    """Public key."""
    kind: str | None
    """Kind of key: `ssh`."""
    user_id: str | None
    """Id of the user who owns it."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        fingerprint: str | None = None,
        id: int | None = None,
        name: str,
        public_key: str,
        kind: str | None = None,
        user_id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            fingerprint: Fingerprint of the public key.
            id: Number of the key pair. It is named by its name everywhere.
            name: Name of the key pair.
            public_key: Public key.
            kind: Kind of key: `ssh`.
            user_id: Id of the user who owns it.
        """
        self.created_at = taken("time", created_at, __name__)
        self.fingerprint = fingerprint
        self.id = id
        self.name = name
        self.public_key = public_key
        self.kind = kind
        self.user_id = user_id
        self.extra: dict[str, Any] = {}

class ServerType(Model):
    """A kind of server.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertype/
    """

    __slots__ = ("description", "disk", "ephemeral", "extra_specs", "id", "name", "ram", "swap", "vcpus", )
    __match_args__ = ("description", "disk", "ephemeral", "extra_specs", "id", "name", "ram", "swap", "vcpus", )
    _fields: ClassVar[Fields] = (
        ("description", "description", "text"),
        ("disk", "disk", "int"),
        ("ephemeral", "ephemeral", "int"),
        ("extra_specs", "extra_specs", "free"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("ram", "ram", "int"),
        ("swap", "swap", "int"),
        ("vcpus", "vcpus", "int"),
    )

    description: str | None
    """Free text."""
    disk: int | None
    """Size of the root disk. In GB.

    Inferred.
    """
    ephemeral: int | None
    """Size of the disk that goes with the server. In GB.

    Inferred.
    """
    extra_specs: dict[str, Any] | None
    """What else is known of it."""
    id: str
    """Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with `g` has GPUs."""
    name: str
    """Name of the kind, the same as its id."""
    ram: int | None
    """Memory; the unit is not documented."""
    swap: int | None
    """Size of the disk for swapping; the unit is not documented."""
    vcpus: int | None
    """Processors."""

    def __init__(
        self,
        *,
        description: str | None = None,
        disk: int | None = None,
        ephemeral: int | None = None,
        extra_specs: Mapping[str, Any] | None = None,
        id: str,
        name: str,
        ram: int | None = None,
        swap: int | None = None,
        vcpus: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            description: Free text.
            disk: Size of the root disk. In GB.
            ephemeral: Size of the disk that goes with the server. In GB.
            extra_specs: What else is known of it.
            id: Id of the kind, for example `s1v2m4`: two processors and 4 GB. What begins with
                `g` has GPUs.
            name: Name of the kind, the same as its id.
            ram: Memory; the unit is not documented.
            swap: Size of the disk for swapping; the unit is not documented.
            vcpus: Processors.
        """
        self.description = description
        self.disk = disk
        self.ephemeral = ephemeral
        self.extra_specs = taken("free", extra_specs, __name__)
        self.id = id
        self.name = name
        self.ram = ram
        self.swap = swap
        self.vcpus = vcpus
        self.extra: dict[str, Any] = {}

class ServerTypeListResponse(Model):
    """A page of kinds of servers.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/servertypelistresponse/
    """

    __slots__ = ("server_types", )
    __match_args__ = ("server_types", )
    _fields: ClassVar[Fields] = (
        ("server_types", "server_types", "[]ServerType"),
    )

    server_types: list[ServerType]
    """The kinds."""

    def __init__(
        self,
        *,
        server_types: Sequence[ServerType] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            server_types: The kinds.
        """
        self.server_types = [] if server_types is None else taken("[]ServerType", server_types, __name__)
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag.

    Documented at https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/tag/
    """

    __slots__ = ("key", "value", )
    __match_args__ = ("key", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Its key. At most 128 characters."""
    value: str | None
    """Its value. At most 256 characters."""

    def __init__(
        self,
        *,
        key: str,
        value: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Its key. At most 128 characters.
            value: Its value. At most 256 characters.
        """
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}

class VolumeType(Model):
    """A kind of disk.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypedetailresponse/
    """

    __slots__ = ("description", "extra_specs", "id", "name", )
    __match_args__ = ("description", "extra_specs", "id", "name", )
    _fields: ClassVar[Fields] = (
        ("description", "description", "text"),
        ("extra_specs", "extra_specs", "VolumeTypeExtraSpecs"),
        ("id", "id", "text"),
        ("name", "name", "text"),
    )

    description: str | None
    """Free text."""
    extra_specs: VolumeTypeExtraSpecs | None
    """What else is known of it."""
    id: str
    """Id of the kind."""
    name: str | None
    """Name of the kind: what a node pool is given as `volume_type_name`."""

    def __init__(
        self,
        *,
        description: str | None = None,
        extra_specs: VolumeTypeExtraSpecs | None = None,
        id: str,
        name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            description: Free text.
            extra_specs: What else is known of it.
            id: Id of the kind.
            name: Name of the kind: what a node pool is given as `volume_type_name`.
        """
        self.description = description
        self.extra_specs = taken("VolumeTypeExtraSpecs", extra_specs, __name__)
        self.id = id
        self.name = name
        self.extra: dict[str, Any] = {}

class VolumeTypeExtraSpecs(Model):
    """What else is known of a kind of disk.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypeextraspecs/
    """

    __slots__ = ("multiattach", )
    __match_args__ = ("multiattach", )
    _fields: ClassVar[Fields] = (
        ("multiattach", "multiattach", "text"),
    )

    multiattach: str | None
    """Whether several servers can have the same disk, as text."""

    def __init__(
        self,
        *,
        multiattach: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            multiattach: Whether several servers can have the same disk, as text.
        """
        self.multiattach = multiattach
        self.extra: dict[str, Any] = {}

class VolumeTypeListResponse(Model):
    """A page of kinds of disks.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/volumetypelistresponse/
    """

    __slots__ = ("volume_types", )
    __match_args__ = ("volume_types", )
    _fields: ClassVar[Fields] = (
        ("volume_types", "volume_types", "[]VolumeType"),
    )

    volume_types: list[VolumeType]
    """The kinds."""

    def __init__(
        self,
        *,
        volume_types: Sequence[VolumeType] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            volume_types: The kinds.
        """
        self.volume_types = [] if volume_types is None else taken("[]VolumeType", volume_types, __name__)
        self.extra: dict[str, Any] = {}
