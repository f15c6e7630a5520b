"""Samsung Cloud Platform Kubernetes Engine: the asyncio client.

Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._download import Download
from .._pages import AsyncPages
from .._wait import Progress
from .._async_waits import AsyncWait
from .models import (
    AsyncResponse,
    ClusterListResponse,
    ClusterRow,
    ClusterSetResponse,
    ClusterShowResponse,
    DeletionPlan,
    KubeconfigKind,
    KubernetesVersion,
    KubernetesVersionListResponse,
    LinkedResource,
    Node,
    NodeListInNodepoolResponse,
    NodePoolRow,
    NodepoolAdvancedSettings,
    NodepoolLabel,
    NodepoolListResponse,
    NodepoolShowResponse,
    NodepoolTaint,
    PrivateEndpointAccessControlResource,
    Tag,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.kubernetes_engine.inputs")

__all__ = ["AsyncKubernetesEngine", "AsyncClusters", "AsyncKubernetesVersions", "AsyncNodePools"]


class AsyncClusters(AsyncGroup):
    """Kubernetes clusters."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        status: str | None = None,
        kubernetes_version: str | None = None,
        subnet_id: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ClusterListResponse, ClusterRow]:
        """List the clusters of the account in this region.

        Filters can be combined.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listclusters/1.4/

        Args:
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            name: Only the cluster of this name. Lower-case letters, digits and hyphens.
            status: Only clusters in this state.
            kubernetes_version: Only clusters of this version.
            subnet_id: Only clusters in this subnet.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if name is not None:
            given["name"] = name
        if status is not None:
            given["status"] = status
        if kubernetes_version is not None:
            given["kubernetes_version"] = kubernetes_version
        if subnet_id is not None:
            given["subnet_id"] = subnet_id
        return self._list("clusters.list", given, ClusterListResponse, "clusters", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        cloud_logging_enabled: bool,
        kubernetes_version: str,
        name: str,
        security_group_id_list: Sequence[str],
        service_watch_logging_enabled: bool,
        subnet_id: str,
        volume_id: str,
        vpc_id: str,
        private_endpoint_access_control_resources: Sequence[PrivateEndpointAccessControlResource | inputs.PrivateEndpointAccessControlResourceDict] | None = None,
        public_endpoint_access_control_ip: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Create a Kubernetes cluster without nodes.

        Needs an active subnet with its VPC, a security group, and a file storage volume. Answers at
        once; it works when its status is `RUNNING`, after ten minutes to half an hour. Then give it
        a node pool. It costs money from now on.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createcluster/1.4/

        Args:
            cloud_logging_enabled: Whether logs of the control plane go to Cloud Logging.
            kubernetes_version: Version of Kubernetes, from `kubernetes_versions.list`. Must
                match `^v[0-9]{1}\\.[0-9]{1,2}\\.[0-9]{1,2}$`.
            name: Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first.
                Nobody else in the account may have the same.
            security_group_id_list: Ids of security groups for the nodes.
            service_watch_logging_enabled: Whether logs of the control plane go to ServiceWatch.
            subnet_id: Id of the subnet of the nodes. It must be `ACTIVE`.
            volume_id: Id of a file storage volume (NFS) for the volumes of pods. It must be
                `available`. Observed by others.
            vpc_id: Id of the VPC, that of the subnet. It must be `ACTIVE`.
            private_endpoint_access_control_resources: Resources that may talk to the Kubernetes
                API inside of the VPC, beside the nodes.
            public_endpoint_access_control_ip: Addresses that may talk to the Kubernetes API
                from the internet: one, or several in CIDR notation, for example `203.0.113.0/24`.
                Left out, there is no address in the internet.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"cloud_logging_enabled": cloud_logging_enabled, "kubernetes_version": kubernetes_version, "name": name, "security_group_id_list": security_group_id_list, "service_watch_logging_enabled": service_watch_logging_enabled, "subnet_id": subnet_id, "volume_id": volume_id, "vpc_id": vpc_id}
        if private_endpoint_access_control_resources is not None:
            given["private_endpoint_access_control_resources"] = spelt("[]PrivateEndpointAccessControlResource", private_endpoint_access_control_resources, __name__)
        if public_endpoint_access_control_ip is not None:
            given["public_endpoint_access_control_ip"] = public_endpoint_access_control_ip
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("clusters.create", given, AsyncResponse, timeout, max_retries)

    async def show(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterShowResponse:
        """Read a cluster.

        Its node pools are not part of it; `node_pools.list` has them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showcluster/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One cluster.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.show", {"cluster_id": cluster_id}, ClusterShowResponse, timeout, max_retries)

    async def delete(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Delete a cluster.

        Delete its node pools first, and what is deployed on it. Answers at once; it is gone when it
        is no longer found.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletecluster/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 409: Something of the cluster is still going; repeat until it works.
        """
        return await self._call("clusters.delete", {"cluster_id": cluster_id}, AsyncResponse, timeout, max_retries)

    async def get_kubeconfig(
        self,
        *,
        cluster_id: str,
        kubeconfig_type: KubeconfigKind | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Download:
        """Make a kubeconfig for a cluster, with the rights of its administrator.

        The text of a file for `kubectl`, and a secret: whoever has it owns the cluster. `private`
        works inside of the VPC only; `public` needs an address in the internet.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createclusterkubeconfig/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            kubeconfig_type: Whose address it has: that inside of the VPC (`private`), or that
                in the internet (`public`). Small letters. `private` or `public`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Done.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._file("clusters.getKubeconfig", {"cluster_id": cluster_id, "kubeconfig_type": kubeconfig_type}, Download, timeout, max_retries)

    async def get_user_kubeconfig(
        self,
        *,
        cluster_id: str,
        kubeconfig_type: KubeconfigKind | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Download:
        """Make a kubeconfig for a cluster, with the rights of the caller.

        As `clusters.get_kubeconfig`; what it may do follows from Kubernetes roles of the user.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/showclusteruserkubeconfig/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits.
            kubeconfig_type: Whose address it has: that inside of the VPC (`private`), or that
                in the internet (`public`). Small letters. `private` or `public`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Done.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._file("clusters.getUserKubeconfig", {"cluster_id": cluster_id, "kubeconfig_type": kubeconfig_type}, Download, timeout, max_retries)

    async def set_private_access(
        self,
        *,
        cluster_id: str,
        private_endpoint_access_control_resources: Sequence[PrivateEndpointAccessControlResource | inputs.PrivateEndpointAccessControlResourceDict],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterSetResponse:
        """Say who may talk to the Kubernetes API inside of the VPC.

        The list replaces the old one; the nodes always may.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterprivateaccesscontrol/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            private_endpoint_access_control_resources: All resources that may from now on.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The change was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.setPrivateAccess", {"cluster_id": cluster_id, "private_endpoint_access_control_resources": spelt("[]PrivateEndpointAccessControlResource", private_endpoint_access_control_resources, __name__)}, ClusterSetResponse, timeout, max_retries)

    async def set_public_access(
        self,
        *,
        cluster_id: str,
        public_endpoint_access_control_ip: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterSetResponse:
        """Say who may talk to the Kubernetes API from the internet.

        The addresses replace the old ones. `0.0.0.0/0` is everybody.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterpublicaccesscontrol/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            public_endpoint_access_control_ip: The addresses that may from now on: one, or
                several in CIDR notation.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The change was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.setPublicAccess", {"cluster_id": cluster_id, "public_endpoint_access_control_ip": public_endpoint_access_control_ip}, ClusterSetResponse, timeout, max_retries)

    async def set_security_groups(
        self,
        *,
        cluster_id: str,
        security_group_id_list: Sequence[str],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterShowResponse:
        """Set the security groups of the nodes.

        The list replaces the old one. The group that the service manages stays.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclustersecuritygroups/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            security_group_id_list: Ids of all security groups from now on.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One cluster.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.setSecurityGroups", {"cluster_id": cluster_id, "security_group_id_list": security_group_id_list}, ClusterShowResponse, timeout, max_retries)

    async def set_logging(
        self,
        *,
        cluster_id: str,
        cloud_logging_enabled: bool,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterSetResponse:
        """Say whether logs of the control plane go to Cloud Logging.

        They are stored from then on, which costs money.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterlogging/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            cloud_logging_enabled: Whether logs of the control plane go to Cloud Logging.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The change was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.setLogging", {"cluster_id": cluster_id, "cloud_logging_enabled": cloud_logging_enabled}, ClusterSetResponse, timeout, max_retries)

    async def set_service_watch_logging(
        self,
        *,
        cluster_id: str,
        service_watch_logging_enabled: bool,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterSetResponse:
        """Say whether logs of the control plane go to ServiceWatch.

        They are stored from then on, which costs money.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterservicewatchlogging/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits.
            service_watch_logging_enabled: Whether logs of the control plane go to ServiceWatch.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The change was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.setServiceWatchLogging", {"cluster_id": cluster_id, "service_watch_logging_enabled": service_watch_logging_enabled}, ClusterSetResponse, timeout, max_retries)

    async def upgrade(
        self,
        *,
        cluster_id: str,
        kubernetes_version: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ClusterSetResponse:
        """Upgrade Kubernetes on the control plane of a cluster.

        Cannot be taken back, and lasts up to an hour; the cluster works when its status is
        `RUNNING` again. Upgrade the node pools after it.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setclusterupgrade/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            kubernetes_version: A version above that of the cluster, from
                `kubernetes_versions.list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The change was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("clusters.upgrade", {"cluster_id": cluster_id, "kubernetes_version": kubernetes_version}, ClusterSetResponse, timeout, max_retries)

    async def ensure(
        self,
        *,
        cloud_logging_enabled: bool,
        kubernetes_version: str,
        name: str,
        security_group_id_list: Sequence[str],
        service_watch_logging_enabled: bool,
        subnet_id: str,
        volume_id: str,
        vpc_id: str,
        private_endpoint_access_control_resources: Sequence[PrivateEndpointAccessControlResource | inputs.PrivateEndpointAccessControlResourceDict] | None = None,
        public_endpoint_access_control_ip: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Does what `clusters.create` does, unless something of this `name` is there: then it answers
        with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `clusters.show` shows: `cloud_logging_enabled`, `kubernetes_version`,
        `private_endpoint_access_control_resources`, `public_endpoint_access_control_ip`,
        `security_group_id_list`, `service_watch_logging_enabled`, `subnet_id`, `volume_id` and
        `vpc_id`.

        Args:
            cloud_logging_enabled: Whether logs of the control plane go to Cloud Logging.
            kubernetes_version: Version of Kubernetes, from `kubernetes_versions.list`. Must
                match `^v[0-9]{1}\\.[0-9]{1,2}\\.[0-9]{1,2}$`.
            name: Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first.
                Nobody else in the account may have the same.
            security_group_id_list: Ids of security groups for the nodes.
            service_watch_logging_enabled: Whether logs of the control plane go to ServiceWatch.
            subnet_id: Id of the subnet of the nodes. It must be `ACTIVE`.
            volume_id: Id of a file storage volume (NFS) for the volumes of pods. It must be
                `available`. Observed by others.
            vpc_id: Id of the VPC, that of the subnet. It must be `ACTIVE`.
            private_endpoint_access_control_resources: Resources that may talk to the Kubernetes
                API inside of the VPC, beside the nodes.
            public_endpoint_access_control_ip: Addresses that may talk to the Kubernetes API
                from the internet: one, or several in CIDR notation, for example `203.0.113.0/24`.
                Left out, there is no address in the internet.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how.
        """
        given: dict[str, Any] = {"cloud_logging_enabled": cloud_logging_enabled, "kubernetes_version": kubernetes_version, "name": name, "security_group_id_list": security_group_id_list, "service_watch_logging_enabled": service_watch_logging_enabled, "subnet_id": subnet_id, "volume_id": volume_id, "vpc_id": vpc_id}
        if private_endpoint_access_control_resources is not None:
            given["private_endpoint_access_control_resources"] = spelt("[]PrivateEndpointAccessControlResource", private_endpoint_access_control_resources, __name__)
        if public_endpoint_access_control_ip is not None:
            given["public_endpoint_access_control_ip"] = public_endpoint_access_control_ip
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("clusters.ensure", given, AsyncResponse, timeout, max_retries)

    async def plan_delete_cascade(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeletionPlan:
        """Lists what `clusters.deleteCascade` would delete, in its order. Nothing is deleted.

        Observed by others; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What is below comes first, and the cluster last.

        Raises:
            GureumError: A list cannot be read: its kind says how.
        """
        return await self._call("clusters.planDeleteCascade", {"cluster_id": cluster_id}, DeletionPlan, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        cloud_logging_enabled: bool,
        kubernetes_version: str,
        name: str,
        security_group_id_list: Sequence[str],
        service_watch_logging_enabled: bool,
        subnet_id: str,
        volume_id: str,
        vpc_id: str,
        private_endpoint_access_control_resources: Sequence[PrivateEndpointAccessControlResource | inputs.PrivateEndpointAccessControlResourceDict] | None = None,
        public_endpoint_access_control_ip: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> ClusterShowResponse:
        """Create a Kubernetes cluster without nodes.

        Then waits until the cluster is running. What was made stays if the wait fails; the error
        names its id.

        Args:
            cloud_logging_enabled: Whether logs of the control plane go to Cloud Logging.
            kubernetes_version: Version of Kubernetes, from `kubernetes_versions.list`. Must
                match `^v[0-9]{1}\\.[0-9]{1,2}\\.[0-9]{1,2}$`.
            name: Name of the cluster: 3 to 30 small letters, digits and `-`, a letter first.
                Nobody else in the account may have the same.
            security_group_id_list: Ids of security groups for the nodes.
            service_watch_logging_enabled: Whether logs of the control plane go to ServiceWatch.
            subnet_id: Id of the subnet of the nodes. It must be `ACTIVE`.
            volume_id: Id of a file storage volume (NFS) for the volumes of pods. It must be
                `available`. Observed by others.
            vpc_id: Id of the VPC, that of the subnet. It must be `ACTIVE`.
            private_endpoint_access_control_resources: Resources that may talk to the Kubernetes
                API inside of the VPC, beside the nodes.
            public_endpoint_access_control_ip: Addresses that may talk to the Kubernetes API
                from the internet: one, or several in CIDR notation, for example `203.0.113.0/24`.
                Left out, there is no address in the internet.
            tags: Tags to attach, at most 50.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The cluster as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"cloud_logging_enabled": cloud_logging_enabled, "kubernetes_version": kubernetes_version, "name": name, "security_group_id_list": security_group_id_list, "service_watch_logging_enabled": service_watch_logging_enabled, "subnet_id": subnet_id, "volume_id": volume_id, "vpc_id": vpc_id}
        if private_endpoint_access_control_resources is not None:
            given["private_endpoint_access_control_resources"] = spelt("[]PrivateEndpointAccessControlResource", private_endpoint_access_control_resources, __name__)
        if public_endpoint_access_control_ip is not None:
            given["public_endpoint_access_control_ip"] = public_endpoint_access_control_ip
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._made("clusters.create", given, "resource_id", "clusters.waitUntilRunning", ClusterShowResponse, timeout, on_progress, progress)

    async def wait_until_running(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> ClusterShowResponse:
        """Waits until the cluster is running: its `cluster.status` is `RUNNING`.

        Usually takes about 1800 s. `DELETING` ends the wait with an error that says what to do.

        Inferred; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml

        Args:
            cluster_id: Id of the cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The cluster as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("clusters.waitUntilRunning", cluster_id, ClusterShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the cluster no longer exists.

        Usually takes about 1800 s.

        Inferred; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml

        Args:
            cluster_id: Id of the cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("clusters.waitUntilDeleted", cluster_id, timeout, on_progress, progress)

    async def delete_cascade(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Deletes the cluster with all that is below it, and waits until it no longer exists.

        First all of it is listed, as `clusters.plan_delete_cascade` does; then it goes from the
        leaves to the root, and nothing else does. After a failure call it again: it goes on with
        what is left.

        Observed by others; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__ske.yaml

        Args:
            cluster_id: Id of the cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: Something of it stays: its kind says how.
        """
        await self._wait_gone("clusters.deleteCascade", cluster_id, timeout, on_progress, progress)

    def start_wait_until_running(self, cluster_id: str, *, timeout: float | None = None) -> AsyncWait[ClusterShowResponse]:
        """Begins to wait until the cluster is running: its time limit counts from now. Nothing is sent
        yet.

        Args:
            cluster_id: Id of the cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("clusters.waitUntilRunning", cluster_id, ClusterShowResponse, timeout)

    def start_wait_until_deleted(self, cluster_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the cluster is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            cluster_id: Id of the cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("clusters.waitUntilDeleted", cluster_id, timeout)

    def start_delete_cascade(self, cluster_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to delete the cluster with all that is below it: its time limit counts from now.
        Nothing is sent yet; each look does one step.

        Args:
            cluster_id: Id of the cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("clusters.deleteCascade", cluster_id, timeout)


class AsyncKubernetesVersions(AsyncGroup):
    """Versions of Kubernetes that there are."""

    __slots__ = ()

    def list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[KubernetesVersionListResponse, KubernetesVersion]:
        """List the versions of Kubernetes that there are.

        Gives the whole list at once. Clusters and node pools are given `kubernetes_version`.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listkubernetesversions/1.4/

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("kubernetesVersions.list", {}, KubernetesVersionListResponse, "kubernetes_versions", "kubernetes_versions", timeout, max_retries)


class AsyncNodePools(AsyncGroup):
    """Nodes of a cluster that are alike."""

    __slots__ = ()

    def list(
        self,
        cluster_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        nodepool_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[NodepoolListResponse, NodePoolRow]:
        """List the node pools of a cluster.

        Labels and taints are not part of it; `node_pools.show` has them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepools/1.4/

        Args:
            cluster_id: Id of the cluster: 32 hexadecimal digits. Must match `^[0-9a-f]{32}$`.
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            nodepool_name: Only the node pool of this name.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"cluster_id": cluster_id}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if nodepool_name is not None:
            given["nodepool_name"] = nodepool_name
        return self._list("nodePools.list", given, NodepoolListResponse, "nodepools", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        cluster_id: str,
        image_os: str,
        image_os_version: str,
        is_auto_recovery: bool,
        is_auto_scale: bool,
        keypair_name: str,
        kubernetes_version: str,
        name: str,
        server_type_id: str,
        volume_size: int,
        volume_type_name: str,
        advanced_settings: NodepoolAdvancedSettings | inputs.NodepoolAdvancedSettingsDict | None = None,
        custom_image_id: str | None = None,
        desired_node_count: int | None = None,
        labels: Sequence[NodepoolLabel | inputs.NodepoolLabelDict] | None = None,
        linked_resources: Sequence[LinkedResource | inputs.LinkedResourceDict] | None = None,
        max_node_count: int | None = None,
        min_node_count: int | None = None,
        scp_gpu_driver: str | None = None,
        server_group_id: str | None = None,
        taints: Sequence[NodepoolTaint | inputs.NodepoolTaintDict] | None = None,
        volume_max_iops: int | None = None,
        volume_max_throughput: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> NodepoolShowResponse:
        """Create a node pool: nodes that are alike.

        The cluster must be `RUNNING`. Answers at once; the nodes work when its status is `Running`,
        after some minutes. Needs a key pair, a kind of server and a kind of disk of Virtual Server.
        At most 100 nodes in a pool and in a cluster.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/createnodepool/1.4/

        Args:
            cluster_id: Id of the cluster. It must be `RUNNING`.
            image_os: Operating system: `ubuntu` or `rhel`.
            image_os_version: Version of the operating system: `22.04` for `ubuntu`, `8.10` or
                `9.4` for `rhel`.
            is_auto_recovery: Whether broken nodes are replaced.
            is_auto_scale: Whether the number of nodes follows the load.
            keypair_name: Name of a key pair of Virtual Server, for logging in to the nodes.
            kubernetes_version: Version of Kubernetes: that of the cluster.
            name: Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
            server_type_id: Id of the kind of server of a node, from Virtual Server.
            volume_size: Size of the disk of a node. In GB. Inferred.
            volume_type_name: Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or
                `SSD_Provisioned`.
            advanced_settings: Settings of the kubelet. Observed by others.
            custom_image_id: Id of an image of your own.
            desired_node_count: How many nodes there should be, when they do not follow the
                load.
            labels: Kubernetes labels of all nodes.
            linked_resources: File and object storages that the nodes may use. Since API version
                1.3.
            max_node_count: Greatest number of nodes, when they follow the load; 100 for a pool
                and for a cluster.
            min_node_count: Least number of nodes, when they follow the load.
            scp_gpu_driver: Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
            server_group_id: Id of the server group that says how nodes are spread over hosts.
            taints: Kubernetes taints of all nodes.
            volume_max_iops: Reads and writes a second of the disk. `SSD_Provisioned` needs it.
                Since API version 1.4.
            volume_max_throughput: Throughput of the disk; the unit is not documented.
                `SSD_Provisioned` needs it. Since API version 1.4.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One node pool.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"cluster_id": cluster_id, "image_os": image_os, "image_os_version": image_os_version, "is_auto_recovery": is_auto_recovery, "is_auto_scale": is_auto_scale, "keypair_name": keypair_name, "kubernetes_version": kubernetes_version, "name": name, "server_type_id": server_type_id, "volume_size": volume_size, "volume_type_name": volume_type_name}
        if advanced_settings is not None:
            given["advanced_settings"] = spelt("NodepoolAdvancedSettings", advanced_settings, __name__)
        if custom_image_id is not None:
            given["custom_image_id"] = custom_image_id
        if desired_node_count is not None:
            given["desired_node_count"] = desired_node_count
        if labels is not None:
            given["labels"] = spelt("[]NodepoolLabel", labels, __name__)
        if linked_resources is not None:
            given["linked_resources"] = spelt("[]LinkedResource", linked_resources, __name__)
        if max_node_count is not None:
            given["max_node_count"] = max_node_count
        if min_node_count is not None:
            given["min_node_count"] = min_node_count
        if scp_gpu_driver is not None:
            given["scp_gpu_driver"] = scp_gpu_driver
        if server_group_id is not None:
            given["server_group_id"] = server_group_id
        if taints is not None:
            given["taints"] = spelt("[]NodepoolTaint", taints, __name__)
        if volume_max_iops is not None:
            given["volume_max_iops"] = volume_max_iops
        if volume_max_throughput is not None:
            given["volume_max_throughput"] = volume_max_throughput
        return await self._call("nodePools.create", given, NodepoolShowResponse, timeout, max_retries)

    async def show(
        self,
        nodepool_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> NodepoolShowResponse:
        """Read a node pool.

        Its nodes are not part of it; `node_pools.list_nodes` has them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/shownodepool/1.4/

        Args:
            nodepool_id: Id of the node pool.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One node pool.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("nodePools.show", {"nodepool_id": nodepool_id}, NodepoolShowResponse, timeout, max_retries)

    async def update(
        self,
        nodepool_id: str,
        *,
        desired_node_count: int | None = None,
        is_auto_recovery: bool | None = None,
        is_auto_scale: bool | None = None,
        max_node_count: int | None = None,
        min_node_count: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Change the number of nodes of a node pool.

        With `is_auto_scale` the least and the greatest number count, without it
        `desired_node_count`. Nodes that are too many are deleted with what is on them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepool/1.4/

        Args:
            nodepool_id: Id of the node pool.
            desired_node_count: How many nodes there should be, when they do not follow the
                load.
            is_auto_recovery: Whether broken nodes are replaced.
            is_auto_scale: Whether the number of nodes follows the load.
            max_node_count: Greatest number of nodes, when they follow the load; 100 for a pool
                and for a cluster.
            min_node_count: Least number of nodes, when they follow the load.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"nodepool_id": nodepool_id}
        if desired_node_count is not None:
            given["desired_node_count"] = desired_node_count
        if is_auto_recovery is not None:
            given["is_auto_recovery"] = is_auto_recovery
        if is_auto_scale is not None:
            given["is_auto_scale"] = is_auto_scale
        if max_node_count is not None:
            given["max_node_count"] = max_node_count
        if min_node_count is not None:
            given["min_node_count"] = min_node_count
        return await self._call("nodePools.update", given, AsyncResponse, timeout, max_retries)

    async def delete(
        self,
        nodepool_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Delete a node pool with its nodes.

        Answers at once; it is gone when it is no longer found. What runs on the nodes ends.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/deletenodepool/1.4/

        Args:
            nodepool_id: Id of the node pool.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 409: Something of the node pool is still going; repeat until it works.
        """
        return await self._call("nodePools.delete", {"nodepool_id": nodepool_id}, AsyncResponse, timeout, max_retries)

    def list_nodes(
        self,
        nodepool_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        node_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[NodeListInNodepoolResponse, Node]:
        """List the nodes of a node pool.

        Names are those that `kubectl get nodes` shows.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listnodepoolnodes/1.4/

        Args:
            nodepool_id: Id of the node pool.
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            node_name: Only the node of this name.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"nodepool_id": nodepool_id}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if node_name is not None:
            given["node_name"] = node_name
        return self._list("nodePools.listNodes", given, NodeListInNodepoolResponse, "nodes", None if "page" in given else "count", timeout, max_retries)

    async def set_labels(
        self,
        *,
        nodepool_id: str,
        labels: Sequence[NodepoolLabel | inputs.NodepoolLabelDict],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Set the Kubernetes labels of the nodes.

        The list replaces the old one.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollabels/1.4/

        Args:
            nodepool_id: Id of the node pool.
            labels: All labels from now on.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("nodePools.setLabels", {"nodepool_id": nodepool_id, "labels": spelt("[]NodepoolLabel", labels, __name__)}, AsyncResponse, timeout, max_retries)

    async def set_taints(
        self,
        *,
        nodepool_id: str,
        taints: Sequence[NodepoolTaint | inputs.NodepoolTaintDict],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Set the Kubernetes taints of the nodes.

        The list replaces the old one. `NoExecute` ends pods that are there.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepooltaints/1.4/

        Args:
            nodepool_id: Id of the node pool.
            taints: All taints from now on.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("nodePools.setTaints", {"nodepool_id": nodepool_id, "taints": spelt("[]NodepoolTaint", taints, __name__)}, AsyncResponse, timeout, max_retries)

    async def set_linked_resources(
        self,
        *,
        nodepool_id: str,
        linked_resources: Sequence[LinkedResource | inputs.LinkedResourceDict],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Set the storages that the nodes may use.

        The list replaces the old one.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoollinkedresources/1.4/

        Args:
            nodepool_id: Id of the node pool.
            linked_resources: All storages from now on.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("nodePools.setLinkedResources", {"nodepool_id": nodepool_id, "linked_resources": spelt("[]LinkedResource", linked_resources, __name__)}, AsyncResponse, timeout, max_retries)

    async def upgrade(
        self,
        *,
        nodepool_id: str,
        os_version: str,
        scp_gpu_driver: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Upgrade the nodes of a node pool to what the control plane runs.

        Upgrade the cluster first: nodes follow its version of Kubernetes. All nodes are replaced
        one after the other.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/setnodepoolupgrade/1.4/

        Args:
            nodepool_id: Id of the node pool.
            os_version: Version of the operating system, for example `22.04`.
            scp_gpu_driver: Version of the driver for GPUs, on Ubuntu.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"nodepool_id": nodepool_id, "os_version": os_version}
        if scp_gpu_driver is not None:
            given["scp_gpu_driver"] = scp_gpu_driver
        return await self._call("nodePools.upgrade", given, AsyncResponse, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        cluster_id: str,
        image_os: str,
        image_os_version: str,
        is_auto_recovery: bool,
        is_auto_scale: bool,
        keypair_name: str,
        kubernetes_version: str,
        name: str,
        server_type_id: str,
        volume_size: int,
        volume_type_name: str,
        advanced_settings: NodepoolAdvancedSettings | inputs.NodepoolAdvancedSettingsDict | None = None,
        custom_image_id: str | None = None,
        desired_node_count: int | None = None,
        labels: Sequence[NodepoolLabel | inputs.NodepoolLabelDict] | None = None,
        linked_resources: Sequence[LinkedResource | inputs.LinkedResourceDict] | None = None,
        max_node_count: int | None = None,
        min_node_count: int | None = None,
        scp_gpu_driver: str | None = None,
        server_group_id: str | None = None,
        taints: Sequence[NodepoolTaint | inputs.NodepoolTaintDict] | None = None,
        volume_max_iops: int | None = None,
        volume_max_throughput: int | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> NodepoolShowResponse:
        """Create a node pool: nodes that are alike.

        Then waits until the node pool is running. What was made stays if the wait fails; the error
        names its id.

        Args:
            cluster_id: Id of the cluster. It must be `RUNNING`.
            image_os: Operating system: `ubuntu` or `rhel`.
            image_os_version: Version of the operating system: `22.04` for `ubuntu`, `8.10` or
                `9.4` for `rhel`.
            is_auto_recovery: Whether broken nodes are replaced.
            is_auto_scale: Whether the number of nodes follows the load.
            keypair_name: Name of a key pair of Virtual Server, for logging in to the nodes.
            kubernetes_version: Version of Kubernetes: that of the cluster.
            name: Name of the node pool: 3 to 20 small letters, digits and `-`, a letter first.
            server_type_id: Id of the kind of server of a node, from Virtual Server.
            volume_size: Size of the disk of a node. In GB. Inferred.
            volume_type_name: Kind of disk of a node: `SSD`, `SSD_KMS`, `HDD`, `HDD_KMS` or
                `SSD_Provisioned`.
            advanced_settings: Settings of the kubelet. Observed by others.
            custom_image_id: Id of an image of your own.
            desired_node_count: How many nodes there should be, when they do not follow the
                load.
            labels: Kubernetes labels of all nodes.
            linked_resources: File and object storages that the nodes may use. Since API version
                1.3.
            max_node_count: Greatest number of nodes, when they follow the load; 100 for a pool
                and for a cluster.
            min_node_count: Least number of nodes, when they follow the load.
            scp_gpu_driver: Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
            server_group_id: Id of the server group that says how nodes are spread over hosts.
            taints: Kubernetes taints of all nodes.
            volume_max_iops: Reads and writes a second of the disk. `SSD_Provisioned` needs it.
                Since API version 1.4.
            volume_max_throughput: Throughput of the disk; the unit is not documented.
                `SSD_Provisioned` needs it. Since API version 1.4.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The node pool as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"cluster_id": cluster_id, "image_os": image_os, "image_os_version": image_os_version, "is_auto_recovery": is_auto_recovery, "is_auto_scale": is_auto_scale, "keypair_name": keypair_name, "kubernetes_version": kubernetes_version, "name": name, "server_type_id": server_type_id, "volume_size": volume_size, "volume_type_name": volume_type_name}
        if advanced_settings is not None:
            given["advanced_settings"] = spelt("NodepoolAdvancedSettings", advanced_settings, __name__)
        if custom_image_id is not None:
            given["custom_image_id"] = custom_image_id
        if desired_node_count is not None:
            given["desired_node_count"] = desired_node_count
        if labels is not None:
            given["labels"] = spelt("[]NodepoolLabel", labels, __name__)
        if linked_resources is not None:
            given["linked_resources"] = spelt("[]LinkedResource", linked_resources, __name__)
        if max_node_count is not None:
            given["max_node_count"] = max_node_count
        if min_node_count is not None:
            given["min_node_count"] = min_node_count
        if scp_gpu_driver is not None:
            given["scp_gpu_driver"] = scp_gpu_driver
        if server_group_id is not None:
            given["server_group_id"] = server_group_id
        if taints is not None:
            given["taints"] = spelt("[]NodepoolTaint", taints, __name__)
        if volume_max_iops is not None:
            given["volume_max_iops"] = volume_max_iops
        if volume_max_throughput is not None:
            given["volume_max_throughput"] = volume_max_throughput
        return await self._made("nodePools.create", given, "nodepool.id", "nodePools.waitUntilRunning", NodepoolShowResponse, timeout, on_progress, progress)

    async def wait_until_running(
        self,
        nodepool_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> NodepoolShowResponse:
        """Waits until the node pool is running: its `nodepool.status` is `Running`.

        Usually takes about 1200 s. `Deleting` ends the wait with an error that says what to do.

        Inferred; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml

        Args:
            nodepool_id: Id of the node pool.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The node pool as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("nodePools.waitUntilRunning", nodepool_id, NodepoolShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        nodepool_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the node pool no longer exists.

        Usually takes about 1200 s.

        Inferred; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/resources/container__ske.yaml

        Args:
            nodepool_id: Id of the node pool.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("nodePools.waitUntilDeleted", nodepool_id, timeout, on_progress, progress)

    def start_wait_until_running(self, nodepool_id: str, *, timeout: float | None = None) -> AsyncWait[NodepoolShowResponse]:
        """Begins to wait until the node pool is running: its time limit counts from now. Nothing is
        sent yet.

        Args:
            nodepool_id: Id of the node pool.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("nodePools.waitUntilRunning", nodepool_id, NodepoolShowResponse, timeout)

    def start_wait_until_deleted(self, nodepool_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the node pool is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            nodepool_id: Id of the node pool.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("nodePools.waitUntilDeleted", nodepool_id, timeout)


class AsyncKubernetesEngine(AsyncClient):
    """Kubernetes clusters and their node pools. AI&MLOps and Cloud ML are deployed onto them.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/kubernetes-engine.md
    """

    __slots__ = ()
    _service = "kubernetes-engine"
    _files = frozenset[str]({"clusters.getKubeconfig", "clusters.getUserKubeconfig"})

    @property
    def clusters(self) -> AsyncClusters:
        """Kubernetes clusters."""
        return AsyncClusters(self)

    @property
    def kubernetes_versions(self) -> AsyncKubernetesVersions:
        """Versions of Kubernetes that there are."""
        return AsyncKubernetesVersions(self)

    @property
    def node_pools(self) -> AsyncNodePools:
        """Nodes of a cluster that are alike."""
        return AsyncNodePools(self)
