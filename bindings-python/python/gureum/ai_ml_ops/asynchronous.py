"""Samsung Cloud Platform AI&MLOps Platform: the asyncio client.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._asynchronous import AsyncClient
from .._pages import AsyncPages
from .._wait import Progress
from .models import (
    AiMlOpsPlatformCreateRequest,
    AiMlOpsPlatformDetailResponse,
    AiMlOpsPlatformDomainServiceRequest,
    AiMlOpsPlatformImage,
    AiMlOpsPlatformImagesListResponse,
    AiMlOpsPlatformSummary,
    AiMlOpsPlatformUpdateAiMlOpsPlatformEndpointType,
    AiMlOpsPlatformsListResponse,
    AsyncResponse,
    CheckResponse,
    KubernetesEngineCreateRequest,
    ListNodeResponse,
    ListPlatformsKubeflowType,
    ListPlatformsStatus,
    ListStorageClassResponse,
    NodePoolCreateRequest,
    NodeResponse,
    StorageClassResponse,
    ValidateClusterResourceSizeProductType,
)

__all__ = ["AsyncAIMLOps"]


class AsyncAIMLOps(AsyncClient):
    """Machine learning platforms (Kubeflow) as releases on Kubernetes clusters. The operations of API
    versions 1.0 to 1.2; the version sent is set for each operation.
    """

    __slots__ = ()
    _service = "ai-ml-ops"
    _files = frozenset[str]()

    async def check_cluster_version(
        self,
        *,
        cluster_id: str,
        version: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a Kubernetes cluster suits a version.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
        - version: Version to test.

        Needs the 32 letters and digits of a cluster id. What `result` means here is not documented;
        a running cluster with nothing installed was seen to answer false.

        Note: The meaning of result=true/false is not documented for this operation. The example
        value of version (1.28.1, no leading v) looks like a Kubernetes version, while other
        examples write Kubernetes versions as v1.28.1; third-party live calls passed a platform
        version (1.9.2) and got 200. Seen by a third party (2026-06 to 2026-09): Leaving out version
        gave 400 ValidationError with detail ["Field required"]. cluster_id must be 32 hex
        characters without hyphens, otherwise 400 (message says it should have 32-letter UUID
        format). A running cluster with no release answered 200 {"result": false}.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkaimlopsplatformversionv1/1.2/

        Errors:

        - 400, `ValidationError`: The version is missing. The service says: `Field required`.
        - 400: The cluster id is not 32 hexadecimal digits without hyphens.
        """
        return await self._call("aiMlOps.checkClusterVersion", {"cluster_id": cluster_id, "version": version}, CheckResponse, timeout, max_retries)

    async def check_duplication(
        self,
        release_name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a release name is taken.

        Args:
        - release_name: Release name to test.

        `result` is true if the name is taken and false if it is free.

        Note: result=true means the name is taken, false means it is free (documented). 404 is not
        in the documented response list of this operation. Seen by a third party (2026-06 to
        2026-09): Called with a free name: 200 {"result": false}; without release_name: 400.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/checkduplicationaimlopsplatformnamev1/1.2/

        Errors:

        - 400: The release name is missing.
        """
        return await self._call("aiMlOps.checkDuplication", {"release_name": release_name}, CheckResponse, timeout, max_retries)

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
        kubeflow_type: ListPlatformsKubeflowType | str | None = None,
        status: ListPlatformsStatus | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[AiMlOpsPlatformsListResponse, AiMlOpsPlatformSummary]:
        """List platform releases.

        Args:
        - size: Items per page. Default: `20`.
        - page: Number of the page; the first is 0. Default: `0`.
        - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default:
          `created_dt:desc`.
        - created_by: Only releases that this user created.
        - release_name: Only the release of this name.
        - cluster_name: Only releases on this cluster.
        - version: Only releases of this version.
        - kubeflow_type: Only releases of this edition.
        - status: Only releases in this state.

        Cut into pages; the first page is 0.

        Note: Seen by a third party (2026-06 to 2026-09): Empty account: 200 {"contents": [],
        "total_count": 0}.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformlistv1/1.2/
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
        return self._list("aiMlOps.listPlatforms", given, AiMlOpsPlatformsListResponse, "contents", timeout, max_retries)

    async def create_platform(
        self,
        ai_ml_ops_platform_create_request: AiMlOpsPlatformCreateRequest | Mapping[str, Any],
        *,
        kubernetes_engine_create_request: KubernetesEngineCreateRequest | Mapping[str, Any] | None = None,
        node_pool_create_request: NodePoolCreateRequest | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Deploy a platform onto an existing or a new Kubernetes cluster.

        Args:
        - ai_ml_ops_platform_create_request: What to deploy.
        - kubernetes_engine_create_request: The cluster to make first; left out for an existing one.
        - node_pool_create_request: The node pool to make first; left out for an existing cluster.

        Answers at once; the platform works when its state is DEPLOYED. For an existing cluster send
        the first part alone, with `cluster_id`. For a new cluster send all three parts without
        `cluster_id`. The id of the new release comes as `resource_id`.

        Note: 1.1 seen 2026-06; 1.2 seen 2026-07 (new model
        AiMlOpsPlatformCreateWithK8sEngineRequestV1Dot2). Body is a wrapper of three objects; send
        only the first one (with cluster_id) to use an existing cluster, or all three to create the
        cluster and node pool in the same call (the choice itself is inferred from the model
        shapes). Success is 201 with AsyncResponse; resource_id is taken to be the release_id
        (inferred: the detail path is keyed by release_id). Seen by a third party (2026-06 to
        2026-09): A flat body (without the wrapper) gave 400 ValidationError ["Field required"].

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/releaseaimlopsplatformv1/1.2/

        Errors:

        - 400, `ValidationError`: The body lacks the wrapper object. The service says: `Field
          required`.
        """
        given: dict[str, Any] = {"ai_ml_ops_platform_create_request": ai_ml_ops_platform_create_request}
        if kubernetes_engine_create_request is not None:
            given["kubernetes_engine_create_request"] = kubernetes_engine_create_request
        if node_pool_create_request is not None:
            given["node_pool_create_request"] = node_pool_create_request
        return await self._call("aiMlOps.createPlatform", given, AsyncResponse, timeout, max_retries)

    async def get_platform_details(
        self,
        release_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AiMlOpsPlatformDetailResponse:
        """Read one platform release.

        Args:
        - release_id: Id of the release: 32 hexadecimal digits.

        Note: Seen by a third party (2026-06 to 2026-09): Unknown release_id (well formed): 404 with
        code PRODUCT-AI-ANALYTICS-USER-0002; a malformed one: 400.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformv1/1.2/

        Errors:

        - 404, `PRODUCT-AI-ANALYTICS-USER-0002`: No release has this id. Some answers were 400
          instead.
        - 400: The release id is not 32 letters and digits.
        """
        return await self._call("aiMlOps.getPlatformDetails", {"release_id": release_id}, AiMlOpsPlatformDetailResponse, timeout, max_retries)

    async def update_platform(
        self,
        release_id: str,
        *,
        ai_ml_ops_platform_domain_service: AiMlOpsPlatformDomainServiceRequest | Mapping[str, Any] | None = None,
        ai_ml_ops_platform_endpoint_type: AiMlOpsPlatformUpdateAiMlOpsPlatformEndpointType | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Change the kind of endpoint or the domain of a release.

        Args:
        - release_id: Id of the release: 32 hexadecimal digits.
        - ai_ml_ops_platform_domain_service: Change of the DNS record. Note: The vendor spells the
          model name Reuqest; it never appears on the wire.
        - ai_ml_ops_platform_endpoint_type: Where the platform is reachable from. Note: The example
          lists Public and Private separated by a bar; not stated as a closed list.

        Answers at once; the change is done when the state is DEPLOYED again.

        Note: Answers 200 with AsyncResponse although it starts asynchronous work (create answers
        201 with the same model).

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/updateaimlopsplatformv1/1.2/
        """
        given: dict[str, Any] = {"release_id": release_id}
        if ai_ml_ops_platform_domain_service is not None:
            given["ai_ml_ops_platform_domain_service"] = ai_ml_ops_platform_domain_service
        if ai_ml_ops_platform_endpoint_type is not None:
            given["ai_ml_ops_platform_endpoint_type"] = ai_ml_ops_platform_endpoint_type
        return await self._call("aiMlOps.updatePlatform", given, AsyncResponse, timeout, max_retries)

    async def delete_platform(
        self,
        release_id: str,
        *,
        with_k8s: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a platform release, on request with its Kubernetes cluster.

        Args:
        - release_id: Id of the release: 32 hexadecimal digits.
        - with_k8s: Whether the Kubernetes cluster is deleted as well. Default: `false`.

        Answers without a body. The release is gone when `aiMlOps.getPlatformDetails` no longer
        finds it. `with_k8s` deletes the whole cluster.

        Note: 200 without a body, although deletion is presumably asynchronous (no body schema is
        documented). Boolean spelling in the query string is not documented; true/false is assumed.
        Seen by a third party (2026-06 to 2026-09): A malformed release_id gave an error saying the
        release id should have 32-letter UUID format.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/deleteaimlopsplatformv1/1.2/

        Errors:

        - 400: The release id is not 32 letters and digits.
        """
        given: dict[str, Any] = {"release_id": release_id}
        if with_k8s is not None:
            given["with_k8s"] = with_k8s
        await self._reply("aiMlOps.deletePlatform", given, timeout, max_retries)

    def list_images(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        image_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[AiMlOpsPlatformImagesListResponse, AiMlOpsPlatformImage]:
        """List the platform images that can be deployed.

        Args:
        - size: Items per page. Default: `20`.
        - page: Number of the page; the first is 0. Default: `0`.
        - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default:
          `created_dt:desc`.
        - image_name: Only images of this name.

        Cut into pages; the first page is 0. Image ids are opaque text.

        Note: Seen by a third party (2026-06 to 2026-09): Live image_id values look like IMAGE-<22
        characters, may contain "="> and are not UUIDs, unlike the 32-hex example of the create
        request. Live items carried base_image like sdskubeflow-enterprise:1.9.2 or
        sdskubeflow-mini:1.9.1, category APP, created_by SYSTEM and a long HTML description.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformimagelistv1/1.2/
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
        return self._list("aiMlOps.listImages", given, AiMlOpsPlatformImagesListResponse, "contents", timeout, max_retries)

    def list_nodes(
        self,
        cluster_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ListNodeResponse, NodeResponse]:
        """List the nodes of a cluster.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
        - size: Items per page. Default: `20`.
        - page: Number of the page; the first is 0. Default: `0`.
        - sort: Field and direction to sort by: `field:asc` or `field:desc`. Default:
          `created_dt:desc`.

        Exists at API version 1.0 only, whose support date has passed: the service may refuse it
        with 406. Cut into pages; the first page is 0.

        Note: Seen only at 1.0 (DEPRECATED, Not Before 2026-03-19) in captures of 2026-06 to
        2026-09: send 1.0 here even when other operations use a newer version. Path carries an
        internal/ segment yet the operation is in the public reference. Still documented at 1.0
        only, as DEPRECATED with Not Before 2026-03-19, when the other operations are at 1.1/1.2.
        Seen by a third party (2026-06 to 2026-09): Answered 404 (code NotFound) on a running
        cluster without a release in 2026-06; answered 400 for unknown ids in 2026-08.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformnodelistv1/1.0/

        Errors:

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
        return self._list("aiMlOps.listNodes", given, ListNodeResponse, "nodes", timeout, max_retries)

    def list_storage_classes(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ListStorageClassResponse, StorageClassResponse]:
        """List the storage classes of a cluster.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.

        Exists at API version 1.0 only, whose support date has passed: the service may refuse it
        with 406. Gives the whole list at once.

        Note: Seen only at 1.0 (DEPRECATED, Not Before 2026-03-19) in captures of 2026-06 to
        2026-09: send 1.0 here even when other operations use a newer version. Path carries an
        internal/ segment yet the operation is in the public reference. Still documented at 1.0
        only, as DEPRECATED with Not Before 2026-03-19, when the other operations are at 1.1/1.2.
        Seen by a third party (2026-06 to 2026-09): Answered 404 (code NotFound) on a running
        cluster without a release in 2026-06; answered 400 for unknown ids in 2026-08.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/getaimlopsplatformstorageclasseslistv1/1.0/

        Errors:

        - 404, `NotFound`: The cluster has no release.
        - 400: The cluster is unknown.
        """
        return self._list("aiMlOps.listStorageClasses", {"cluster_id": cluster_id}, ListStorageClassResponse, "storage_classes", timeout, max_retries)

    async def validate_cluster_namespace(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a platform can be installed into the namespaces of a cluster.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.

        What `result` means here is not documented; a running cluster with nothing installed was
        seen to answer false.

        Note: The vendor text says the check is about whether something is already installed; the
        polarity of result is not documented. Seen by a third party (2026-06 to 2026-09): A running
        cluster with nothing installed answered 200 {"result": false}.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusternamespaceforaimlopsplatformv1/1.2/
        """
        return await self._call("aiMlOps.validateClusterNamespace", {"cluster_id": cluster_id}, CheckResponse, timeout, max_retries)

    async def validate_cluster_resource_size(
        self,
        *,
        cluster_id: str,
        product_type: ValidateClusterResourceSizeProductType | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckResponse:
        """Test whether a cluster is large enough for a product edition.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
        - product_type: Edition of the product to test for.

        `result` is probably true if the cluster is large enough.

        Note: result=true presumably means large enough (inferred from the operation name). Seen by
        a third party (2026-06 to 2026-09): product_type outside enterprise|mini (lower case in the
        message) gave 400; product_type=enterprise gave 200 {"result": false} on a small cluster.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/apis/validateclusterresourcesizeforaimlopsplatformv1/1.2/

        Errors:

        - 400: The product edition is neither enterprise nor mini.
        """
        return await self._call("aiMlOps.validateClusterResourceSize", {"cluster_id": cluster_id, "product_type": product_type}, CheckResponse, timeout, max_retries)

    async def wait_until_deployed(
        self,
        release_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> AiMlOpsPlatformDetailResponse:
        """Waits until the platform is deployed: its `release_state` is `DEPLOYED`.

        Usually takes about 1200 s.

        Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the
        failure states and all times are assumptions, so a waiter needs a time limit.
        """
        return await self._wait("aiMlOps.waitUntilDeployed", release_id, AiMlOpsPlatformDetailResponse, timeout, on_progress)

    async def wait_until_deleted(
        self,
        release_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Waits until the platform no longer exists.

        Usually takes about 600 s.

        Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the
        failure states and all times are assumptions, so a waiter needs a time limit.
        """
        await self._wait_gone("aiMlOps.waitUntilDeleted", release_id, timeout, on_progress)
