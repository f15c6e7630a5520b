"""Samsung Cloud Platform Cloud ML: the asyncio client.

Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .._asynchronous import AsyncClient
from .._model import Secret
from .._pages import AsyncPages
from .._wait import Progress
from .models import (
    AsyncResponse,
    CloudMlCheckDuplicationResponse,
    CloudMlClusterCheckReleasableResponse,
    CloudMlClusterEstimateResponse,
    CloudMlClusterProductsResponse,
    CloudMlCreateEndpointType,
    CloudMlDetailResponse,
    CloudMlImage,
    CloudMlImagesResponse,
)

__all__ = ["AsyncCloudML"]


class AsyncCloudML(AsyncClient):
    """A notebook and analytics service on an existing Kubernetes cluster of the user."""

    __slots__ = ()
    _service = "cloud-ml"
    _files = frozenset[str]()

    async def check_duplication(
        self,
        *,
        name: str | None = None,
        domain_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlCheckDuplicationResponse:
        """Test whether a name or a domain name is taken.

        Args:
        - name: Name to test.
        - domain_name: Domain name to test.

        Give either `name` or `domain_name`. `result` is probably true if it is taken.

        Note: Give exactly one of name and domain_name (documented in prose only; both are optional
        in the table). Polarity of result is not documented; true = taken is inferred from the
        AI&MLOps sibling. Seen by a third party (2026-06 to 2026-09): A signed call in environment e
        / kr-west1 answered 404 in 2026-06.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/

        Errors:

        - 404: Answered to a signed call of an account without Cloud ML.
        """
        given: dict[str, Any] = {}
        if name is not None:
            given["name"] = name
        if domain_name is not None:
            given["domain_name"] = domain_name
        return await self._call("cloudMl.checkDuplication", given, CloudMlCheckDuplicationResponse, timeout, max_retries)

    async def estimate_cluster(
        self,
        cluster_id: str,
        *,
        use_copilot: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlClusterEstimateResponse:
        """Estimate what a cluster can give to Cloud ML.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
        - use_copilot: Whether the copilot is counted in. Default: `false`.

        Units of CPU and memory are not documented.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/
        """
        given: dict[str, Any] = {"cluster_id": cluster_id}
        if use_copilot is not None:
            given["use_copilot"] = use_copilot
        return await self._call("cloudMl.estimateCluster", given, CloudMlClusterEstimateResponse, timeout, max_retries)

    def list_images(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[CloudMlImagesResponse, CloudMlImage]:
        """List the versions of Cloud ML that can be deployed.

        Gives the whole list at once.

        Note: List without paging parameters. Seen by a third party (2026-06 to 2026-09): A signed
        call in environment e / kr-west1 answered 404 in 2026-06 (account without Cloud ML).

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/

        Errors:

        - 404: Answered to a signed call of an account without Cloud ML.
        """
        return self._list("cloudMl.listImages", {}, CloudMlImagesResponse, "contents", timeout, max_retries)

    async def check_cluster_releasable(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlClusterCheckReleasableResponse:
        """Test whether Cloud ML can be deployed onto a cluster.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.

        If not, `exceptions` says why.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/
        """
        return await self._call("cloudMl.checkClusterReleasable", {"cluster_id": cluster_id}, CloudMlClusterCheckReleasableResponse, timeout, max_retries)

    async def get_cluster_product(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlClusterProductsResponse:
        """Read what Cloud ML has installed on a cluster.

        Args:
        - cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.

        Beside the answer of `cloudMl.create` this is the only way to the id of a Cloud ML: there is
        no list.

        Note: For routing: /v1/cloud-ml/images and /v1/cloud-ml/check-duplication match the template
        /v1/cloud-ml/{cloud_ml_id} too, so the literal paths must win; this path has one segment
        more and does not collide.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/
        """
        return await self._call("cloudMl.getClusterProduct", {"cluster_id": cluster_id}, CloudMlClusterProductsResponse, timeout, max_retries)

    async def create(
        self,
        *,
        analytics_resource: Mapping[str, Any],
        application_resource: Mapping[str, Any],
        cloud_ml_name: str,
        cluster_id: str,
        custom_registry_access_key: Secret | str,
        custom_registry_access_secret_key: Secret | str,
        custom_registry_host: str,
        domain_name: str,
        endpoint_type: CloudMlCreateEndpointType | str,
        image_id: str,
        copilot: Mapping[str, Any] | None = None,
        custom_registry_access_project_id: str | None = None,
        custom_registry_access_region: str | None = None,
        description: str | None = None,
        product_group_id: str | None = None,
        tags: Sequence[Mapping[str, Any]] | None = None,
        use_copilot: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncResponse:
        """Deploy Cloud ML onto an existing Kubernetes cluster.

        Args:
        - analytics_resource: Resources for the analytics part. Note: Free object in the table; the
          example has cpu and memory integers and gpu text.
        - application_resource: Resources for the application part. Note: Free object in the table;
          the example has cpu and memory integers.
        - cloud_ml_name: Name of the Cloud ML.
        - cluster_id: Id of the Kubernetes cluster.
        - copilot: Resources for the copilot. Note: Free object in the table; the example has cpu
          and memory integers and gpu text.
        - custom_registry_access_key: Access key of the container registry.
        - custom_registry_access_project_id: Id of the project of the container registry. Note: Read
          back as custom_registry_project_id in CloudMLCommonResponse; absent from
          CloudMLDetailResponse.
        - custom_registry_access_region: Region of the container registry. Note: Read back as
          custom_registry_region in CloudMLCommonResponse; absent from CloudMLDetailResponse.
        - custom_registry_access_secret_key: Secret key of the container registry.
        - custom_registry_host: Host of the container registry.
        - description: Free text. Note: Vendor example is a meaningless password-like string.
        - domain_name: Domain name it will be reached under. Note: Vendor example is a meaningless
          password-like string.
        - endpoint_type: Where it is reachable from. Note: Vendor example is a meaningless
          password-like string; responses show private.
        - image_id: Id of the image, opaque text.
        - product_group_id: Id of the product group.
        - tags: Tags to attach. Note: Item shape not documented here; sibling SCP services use {key,
          value} (inferred).
        - use_copilot: Whether the copilot is deployed as well.

        Answers at once; it works when its state is DEPLOYED. The new id comes as `resource_id`:
        keep it, because there is no list. Needs a container registry with its own pair of keys.

        Note: No x-unique-name: there is no list, and getClusterProduct shows no cloud_ml_name, so a
        Cloud ML whose creation ended in the dark cannot be told from another one on the same
        cluster. Answers 200 with AsyncResponse (`aiMlOps.createPlatform` answers 201); resource_id
        is taken to be the cloud_ml_id (inferred).

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/
        """
        custom_registry_access_key = Secret(custom_registry_access_key)
        custom_registry_access_secret_key = Secret(custom_registry_access_secret_key)
        given: dict[str, Any] = {"analytics_resource": analytics_resource, "application_resource": application_resource, "cloud_ml_name": cloud_ml_name, "cluster_id": cluster_id, "custom_registry_access_key": custom_registry_access_key, "custom_registry_access_secret_key": custom_registry_access_secret_key, "custom_registry_host": custom_registry_host, "domain_name": domain_name, "endpoint_type": endpoint_type, "image_id": image_id}
        if copilot is not None:
            given["copilot"] = copilot
        if custom_registry_access_project_id is not None:
            given["custom_registry_access_project_id"] = custom_registry_access_project_id
        if custom_registry_access_region is not None:
            given["custom_registry_access_region"] = custom_registry_access_region
        if description is not None:
            given["description"] = description
        if product_group_id is not None:
            given["product_group_id"] = product_group_id
        if tags is not None:
            given["tags"] = tags
        if use_copilot is not None:
            given["use_copilot"] = use_copilot
        return await self._call("cloudMl.create", given, AsyncResponse, timeout, max_retries)

    async def show(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlDetailResponse:
        """Read one Cloud ML.

        Args:
        - cloud_ml_id: Id of the Cloud ML.

        Note: The only operation whose 400/401/404 have a documented body model.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/
        """
        return await self._call("cloudMl.show", {"cloud_ml_id": cloud_ml_id}, CloudMlDetailResponse, timeout, max_retries)

    async def update(
        self,
        *,
        cloud_ml_id: str,
        description: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlDetailResponse:
        """Change the description of a Cloud ML.

        Args:
        - cloud_ml_id: Id of the Cloud ML.
        - description: The new description.

        The description is all that can be changed. Answers with the whole Cloud ML.

        Note: Answers 202 with the full detail model (create answers AsyncResponse).

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/
        """
        return await self._call("cloudMl.update", {"cloud_ml_id": cloud_ml_id, "description": description}, CloudMlDetailResponse, timeout, max_retries)

    async def delete(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a Cloud ML.

        Args:
        - cloud_ml_id: Id of the Cloud ML.

        Answers at once without a body. It is gone when `cloudMl.show` no longer finds it.

        Note: Answers 202 without a body; the only operation that documents 500.

        From the vendor's reference:
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/
        """
        await self._reply("cloudMl.delete", {"cloud_ml_id": cloud_ml_id}, timeout, max_retries)

    async def wait_until_deployed(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> CloudMlDetailResponse:
        """Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.

        Usually takes about 1200 s.

        Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the
        failure states and all times are assumptions, so a waiter needs a time limit.
        """
        return await self._wait("cloudMl.waitUntilDeployed", cloud_ml_id, CloudMlDetailResponse, timeout, on_progress)

    async def wait_until_deleted(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Waits until the Cloud ML no longer exists.

        Usually takes about 600 s.

        Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the
        failure states and all times are assumptions, so a waiter needs a time limit.
        """
        await self._wait_gone("cloudMl.waitUntilDeleted", cloud_ml_id, timeout, on_progress)
