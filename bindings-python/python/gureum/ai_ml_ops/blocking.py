"""Samsung Cloud Platform AI&MLOps Platform: the blocking client.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._blocking import Client
from .._encode import spelt
from .._later import Later
from .._pages import Pages
from .._wait import Progress
from .._waits import Wait
from .models import (
    AiMlOpsPlatformCreateRequest,
    AiMlOpsPlatformDetailResponse,
    AiMlOpsPlatformDomainServiceRequest,
    AiMlOpsPlatformImage,
    AiMlOpsPlatformImagesListResponse,
    AiMlOpsPlatformSummary,
    AiMlOpsPlatformsListResponse,
    AsyncResponse,
    CheckResponse,
    Edition,
    EndpointType,
    KubernetesEngineCreateRequest,
    ListNodeResponse,
    ListStorageClassResponse,
    NodePoolCreateRequest,
    NodeResponse,
    ReleaseState,
    StorageClassResponse,
    ValidateClusterResourceSizeProductType,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.ai_ml_ops.inputs")

__all__ = ["AIMLOps"]


class AIMLOps(Client):
    """Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API
    versions 1.0 to 1.2; the version sent is set for each operation.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/ai-ml-ops.md
    """

    __slots__ = ()
    _service = "ai-ml-ops"
    _files = frozenset[str]()

    def check_cluster_version(
        self,
        *,
        cluster_id: str,
        version: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a Kubernetes cluster suits a version.

        Needs the 32 letters and digits of a cluster id. What `result` means here is not documented;
        a running cluster with nothing installed was seen to answer false.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            version: Version to test.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Outcome of a check.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400, `ValidationError`: The version is missing. The service says:
                  `Field required`.
                - 400: The cluster id is not 32 hexadecimal digits without hyphens.
        """
        return self._call("aiMlOps.checkClusterVersion", {"cluster_id": cluster_id, "version": version}, CheckResponse, timeout, max_retries)

    def check_duplication(
        self,
        release_name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a release name is taken.

        `result` is true if the name is taken and false if it is free.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/

        Args:
            release_name: Release name to test.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Outcome of a check.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: The release name is missing.
        """
        return self._call("aiMlOps.checkDuplication", {"release_name": release_name}, CheckResponse, timeout, max_retries)

    def list_platforms(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        created_by: str | None = None,
        release_name: str | None = None,
        cluster_name: str | None = None,
        version: str | None = None,
        kubeflow_type: Edition | str | None = None,
        status: ReleaseState | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary]:
        """List platform releases.

        Cut into pages; the first page is 0.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/

        Args:
            size: Items per page. Default: `20`.
            page: Number of the page; the first is 0. Default: `0`.
            sort: Field and direction to sort by: `field:asc` or `field:desc`. Default:
                `created_dt:desc`.
            created_by: Only releases that this user created.
            release_name: Only the release of this name.
            cluster_name: Only releases on this cluster.
            version: Only releases of this version.
            kubeflow_type: Only releases of this edition.
            status: Only releases in this state.
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
        if created_by is not None:
            given["created_by"] = created_by
        if release_name is not None:
            given["release_name"] = release_name
        if cluster_name is not None:
            given["cluster_name"] = cluster_name
        if version is not None:
            given["version"] = version
        if kubeflow_type is not None:
            given["kubeflow_type"] = kubeflow_type
        if status is not None:
            given["status"] = status
        return self._list("aiMlOps.listPlatforms", given, AiMlOpsPlatformsListResponse, "contents", None if "page" in given else "total_count", timeout, max_retries)

    def create_platform(
        self,
        ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest | inputs.AiMlOpsPlatformCreateRequestDict,
        *,
        kubernetes_engine_create_request: KubernetesEngineCreateRequest | inputs.KubernetesEngineCreateRequestDict | None = None,
        node_pool_create_request: NodePoolCreateRequest | inputs.NodePoolCreateRequestDict | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Deploy a platform onto an existing or a new Kubernetes cluster.

        Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send
        the first part alone, with `cluster_id`. For a new cluster send all three parts without
        `cluster_id`. The id of the new release comes as `resource_id`.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/

        Args:
            ai_ml_ops_platform_create_request: What to deploy.
            kubernetes_engine_create_request: The cluster to make first; left out for an
                existing one.
            node_pool_create_request: The node pool to make first; left out for an existing
                cluster.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400, `ValidationError`: The body lacks the wrapper object. The service says:
                  `Field required`.
        """
        given: dict[str, Any] = {"ai_ml_ops_platform_create_request": spelt("AiMlOpsPlatformCreateRequest", ai_ml_ops_platform_create_request, __name__)}
        if kubernetes_engine_create_request is not None:
            given["kubernetes_engine_create_request"] = spelt("KubernetesEngineCreateRequest", kubernetes_engine_create_request, __name__)
        if node_pool_create_request is not None:
            given["node_pool_create_request"] = spelt("NodePoolCreateRequest", node_pool_create_request, __name__)
        return self._call("aiMlOps.createPlatform", given, AsyncResponse, timeout, max_retries)

    def get_platform_details(
        self,
        release_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AiMlOpsPlatformDetailResponse:
        """Read one platform release.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/

        Args:
            release_id: Id of the release: 32 hexadecimal digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A platform release.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were
                  400 instead.
                - 400: The release id is not 32 letters and digits.
        """
        return self._call("aiMlOps.getPlatformDetails", {"release_id": release_id}, AiMlOpsPlatformDetailResponse, timeout, max_retries)

    def update_platform(
        self,
        release_id: str,
        *,
        ai_ml_ops_platform_domain_service: AiMlOpsPlatformDomainServiceRequest | inputs.AiMlOpsPlatformDomainServiceRequestDict | None = None,
        ai_ml_ops_platform_endpoint_type: EndpointType | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Change the kind of endpoint or the domain of a release.

        Answers at once; the change is done when the state is DEPLOYED again.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/

        Args:
            release_id: Id of the release: 32 hexadecimal digits.
            ai_ml_ops_platform_domain_service: Change of the DNS record.
            ai_ml_ops_platform_endpoint_type: Where the platform is reachable from.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"release_id": release_id}
        if ai_ml_ops_platform_domain_service is not None:
            given["ai_ml_ops_platform_domain_service"] = spelt("AiMlOpsPlatformDomainServiceRequest", ai_ml_ops_platform_domain_service, __name__)
        if ai_ml_ops_platform_endpoint_type is not None:
            given["ai_ml_ops_platform_endpoint_type"] = ai_ml_ops_platform_endpoint_type
        return self._call("aiMlOps.updatePlatform", given, AsyncResponse, timeout, max_retries)

    def delete_platform(
        self,
        release_id: str,
        *,
        with_k8s: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a platform release, on request with its Kubernetes cluster.

        Answers without a body. The release is gone when `get_platform_details` no longer finds it.
        `with_k8s` deletes the whole cluster.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/

        Args:
            release_id: Id of the release: 32 hexadecimal digits.
            with_k8s: Whether the Kubernetes cluster is deleted as well. Default: `false`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: The release id is not 32 letters and digits.
        """
        given: dict[str, Any] = {"release_id": release_id}
        if with_k8s is not None:
            given["with_k8s"] = with_k8s
        self._reply("aiMlOps.deletePlatform", given, timeout, max_retries)

    def list_images(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        image_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage]:
        """List the platform images that can be deployed.

        Cut into pages; the first page is 0. Image ids are opaque text.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/

        Args:
            size: Items per page. Default: `20`.
            page: Number of the page; the first is 0. Default: `0`.
            sort: Field and direction to sort by: `field:asc` or `field:desc`. Default:
                `created_dt:desc`.
            image_name: Only images of this name.
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
        if image_name is not None:
            given["image_name"] = image_name
        return self._list("aiMlOps.listImages", given, AiMlOpsPlatformImagesListResponse, "contents", None if "page" in given else "total_count", timeout, max_retries)

    def list_nodes(
        self,
        cluster_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ListNodeResponse, NodeResponse]:
        """List the nodes of a cluster.

        Exists at API version 1.0 only, whose support date has passed: the service may refuse it
        with 406. Cut into pages; the first page is 0.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            size: Items per page. Default: `20`.
            page: Number of the page; the first is 0. Default: `0`.
            sort: Field and direction to sort by: `field:asc` or `field:desc`. Default:
                `created_dt:desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how. In particular:
                - 404, `NotFound`: The cluster has no release.
                - 400: The cluster is unknown.
        """
        given: dict[str, Any] = {"cluster_id": cluster_id}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        return self._list("aiMlOps.listNodes", given, ListNodeResponse, "nodes", None if "page" in given else "count", timeout, max_retries)

    def list_storage_classes(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ListStorageClassResponse, StorageClassResponse]:
        """List the storage classes of a cluster.

        Exists at API version 1.0 only, whose support date has passed: the service may refuse it
        with 406. Gives the whole list at once.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how. In particular:
                - 404, `NotFound`: The cluster has no release.
                - 400: The cluster is unknown.
        """
        return self._list("aiMlOps.listStorageClasses", {"cluster_id": cluster_id}, ListStorageClassResponse, "storage_classes", "storage_classes", timeout, max_retries)

    def validate_cluster_namespace(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a platform can be installed into the namespaces of a cluster.

        What `result` means here is not documented; a running cluster with nothing installed was
        seen to answer false.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Outcome of a check.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("aiMlOps.validateClusterNamespace", {"cluster_id": cluster_id}, CheckResponse, timeout, max_retries)

    def validate_cluster_resource_size(
        self,
        *,
        cluster_id: str,
        product_type: ValidateClusterResourceSizeProductType | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a cluster is large enough for a product edition.

        `result` is probably true if the cluster is large enough.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            product_type: Edition of the product to test for.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Outcome of a check.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: The product edition is neither enterprise nor mini.
        """
        return self._call("aiMlOps.validateClusterResourceSize", {"cluster_id": cluster_id, "product_type": product_type}, CheckResponse, timeout, max_retries)

    def ensure_platform(
        self,
        ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest | inputs.AiMlOpsPlatformCreateRequestDict,
        *,
        kubernetes_engine_create_request: KubernetesEngineCreateRequest | inputs.KubernetesEngineCreateRequestDict | None = None,
        node_pool_create_request: NodePoolCreateRequest | inputs.NodePoolCreateRequestDict | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Does what `create_platform` does, unless something of this `release_name` is there: then it
        answers with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `get_platform_details` shows: `ai_ml_ops_platform_endpoint_type`, `ai_ml_ops_platform_type`,
        `cluster_id`, `image_id`, `initial_user_email` and `storage_class_name`.

        Inferred.

        Args:
            ai_ml_ops_platform_create_request: What to deploy.
            kubernetes_engine_create_request: The cluster to make first; left out for an
                existing one.
            node_pool_create_request: The node pool to make first; left out for an existing
                cluster.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 400, `ValidationError`: The body lacks the wrapper object. The service says:
                  `Field required`.
        """
        given: dict[str, Any] = {"ai_ml_ops_platform_create_request": spelt("AiMlOpsPlatformCreateRequest", ai_ml_ops_platform_create_request, __name__)}
        if kubernetes_engine_create_request is not None:
            given["kubernetes_engine_create_request"] = spelt("KubernetesEngineCreateRequest", kubernetes_engine_create_request, __name__)
        if node_pool_create_request is not None:
            given["node_pool_create_request"] = spelt("NodePoolCreateRequest", node_pool_create_request, __name__)
        return self._call("aiMlOps.ensurePlatform", given, AsyncResponse, timeout, max_retries)

    def create_platform_and_wait(
        self,
        ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest | inputs.AiMlOpsPlatformCreateRequestDict,
        *,
        kubernetes_engine_create_request: KubernetesEngineCreateRequest | inputs.KubernetesEngineCreateRequestDict | None = None,
        node_pool_create_request: NodePoolCreateRequest | inputs.NodePoolCreateRequestDict | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> AiMlOpsPlatformDetailResponse:
        """Deploy a platform onto an existing or a new Kubernetes cluster.

        Then waits until the platform is deployed. What was made stays if the wait fails; the error
        names its id.

        Args:
            ai_ml_ops_platform_create_request: What to deploy.
            kubernetes_engine_create_request: The cluster to make first; left out for an
                existing one.
            node_pool_create_request: The node pool to make first; left out for an existing
                cluster.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The platform as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"ai_ml_ops_platform_create_request": spelt("AiMlOpsPlatformCreateRequest", ai_ml_ops_platform_create_request, __name__)}
        if kubernetes_engine_create_request is not None:
            given["kubernetes_engine_create_request"] = spelt("KubernetesEngineCreateRequest", kubernetes_engine_create_request, __name__)
        if node_pool_create_request is not None:
            given["node_pool_create_request"] = spelt("NodePoolCreateRequest", node_pool_create_request, __name__)
        return self._made("aiMlOps.createPlatform", given, "resource_id", "aiMlOps.waitUntilDeployed", AiMlOpsPlatformDetailResponse, timeout, on_progress, progress)

    def wait_until_deployed(
        self,
        release_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> AiMlOpsPlatformDetailResponse:
        """Waits until the platform is deployed: its `release_state` is `DEPLOYED`.

        Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that
        says what to do.

        Inferred; see
        https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print

        Args:
            release_id: Id of the platform.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The platform as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return self._wait("aiMlOps.waitUntilDeployed", release_id, AiMlOpsPlatformDetailResponse, timeout, on_progress, progress)

    def wait_until_deleted(
        self,
        release_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the platform no longer exists.

        Usually takes about 600 s.

        Inferred; see
        https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/ai_ml_ops_platform/_print

        Args:
            release_id: Id of the platform.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        self._wait_gone("aiMlOps.waitUntilDeleted", release_id, timeout, on_progress, progress)

    def start_wait_until_deployed(self, release_id: str, *, timeout: float | None = None) -> Wait[AiMlOpsPlatformDetailResponse]:
        """Begins to wait until the platform is deployed: its time limit counts from now. Nothing is
        sent yet.

        Args:
            release_id: Id of the platform.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("aiMlOps.waitUntilDeployed", release_id, AiMlOpsPlatformDetailResponse, timeout)

    def start_wait_until_deleted(self, release_id: str, *, timeout: float | None = None) -> Wait[None]:
        """Begins to wait until the platform is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            release_id: Id of the platform.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("aiMlOps.waitUntilDeleted", release_id, timeout)
