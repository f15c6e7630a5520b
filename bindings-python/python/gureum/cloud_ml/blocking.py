"""Samsung Cloud Platform Cloud ML: the blocking client.

Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._blocking import Client
from .._encode import spelt
from .._later import Later
from .._model import Secret
from .._pages import Pages
from .._wait import Progress
from .._waits import Wait
from .models import (
    AnalyticsEstimateResponse,
    ApplicationEstimateResponse,
    AsyncResponse,
    CloudMlCheckDuplicationResponse,
    CloudMlClusterCheckReleasableResponse,
    CloudMlClusterEstimateResponse,
    CloudMlClusterProductsResponse,
    CloudMlDetailResponse,
    CloudMlImage,
    CloudMlImagesResponse,
    EndpointType,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.cloud_ml.inputs")

__all__ = ["CloudML"]


class CloudML(Client):
    """A notebook and analytics service on an existing Kubernetes cluster of the user.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/cloud-ml.md
    """

    __slots__ = ()
    _service = "cloud-ml"
    _files = frozenset[str]()

    def check_duplication(
        self,
        *,
        name: str | None = None,
        domain_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlCheckDuplicationResponse:
        """Test whether a name or a domain name is taken.

        Give either `name` or `domain_name`. `result` is probably true if it is taken.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/

        Args:
            name: Name to test.
            domain_name: Domain name to test.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Outcome of a check.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 404: Answered to a signed call of an account without Cloud ML.
        """
        given: dict[str, Any] = {}
        if name is not None:
            given["name"] = name
        if domain_name is not None:
            given["domain_name"] = domain_name
        return self._call("cloudMl.checkDuplication", given, CloudMlCheckDuplicationResponse, timeout, max_retries)

    def estimate_cluster(
        self,
        cluster_id: str,
        *,
        use_copilot: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlClusterEstimateResponse:
        """Estimate what a cluster can give to Cloud ML.

        Units of CPU and memory are not documented.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            use_copilot: Whether the copilot is counted in. Default: `false`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What a cluster can give to the parts of Cloud ML.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"cluster_id": cluster_id}
        if use_copilot is not None:
            given["use_copilot"] = use_copilot
        return self._call("cloudMl.estimateCluster", given, CloudMlClusterEstimateResponse, timeout, max_retries)

    def list_images(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[CloudMlImagesResponse, CloudMlImage]:
        """List the versions of Cloud ML that can be deployed.

        Gives the whole list at once.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how. In particular:
                - 404: Answered to a signed call of an account without Cloud ML.
        """
        return self._list("cloudMl.listImages", {}, CloudMlImagesResponse, "contents", "contents", timeout, max_retries)

    def check_cluster_releasable(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlClusterCheckReleasableResponse:
        """Test whether Cloud ML can be deployed onto a cluster.

        If not, `exceptions` says why.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Outcome of a check, with reasons.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("cloudMl.checkClusterReleasable", {"cluster_id": cluster_id}, CloudMlClusterCheckReleasableResponse, timeout, max_retries)

    def get_cluster_product(
        self,
        cluster_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlClusterProductsResponse:
        """Read what Cloud ML has installed on a cluster.

        Beside the answer of `create` this is the only way to the id of a Cloud ML: there is no
        list.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/

        Args:
            cluster_id: Id of the Kubernetes cluster: 32 hexadecimal digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What Cloud ML has installed on a cluster.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("cloudMl.getClusterProduct", {"cluster_id": cluster_id}, CloudMlClusterProductsResponse, timeout, max_retries)

    def create(
        self,
        *,
        analytics_resource: AnalyticsEstimateResponse | inputs.AnalyticsEstimateResponseDict,
        application_resource: ApplicationEstimateResponse | inputs.ApplicationEstimateResponseDict,
        cloud_ml_name: str,
        cluster_id: str,
        custom_registry_access_key: Secret | str,
        custom_registry_access_secret_key: Secret | str,
        custom_registry_host: str,
        domain_name: str,
        endpoint_type: EndpointType | str,
        image_id: str,
        copilot: AnalyticsEstimateResponse | inputs.AnalyticsEstimateResponseDict | None = None,
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

        Answers at once; it works when its state is DEPLOYED. The new id comes as `resource_id`:
        keep it, because there is no list. Needs a container registry with its own pair of keys.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/

        Args:
            analytics_resource: Resources for the analytics part, as `estimate_cluster` gives
                them.
            application_resource: Resources for the application part, as `estimate_cluster`
                gives them.
            cloud_ml_name: Name of the Cloud ML.
            cluster_id: Id of the Kubernetes cluster.
            custom_registry_access_key: Access key of the container registry, issued in the
                console for the registry. The key that signs requests does not log in there.
                Observed by others.
            custom_registry_access_secret_key: Secret key of the container registry.
            custom_registry_host: Host of the container registry, private or public. Inferred.
            domain_name: Domain name it will be reached under.
            endpoint_type: Where it is reachable from.
            image_id: Id of the image, opaque text.
            copilot: Resources for the copilot, as `estimate_cluster` gives them.
            custom_registry_access_project_id: Id of the project of the container registry.
            custom_registry_access_region: Region of the container registry.
            description: Free text.
            product_group_id: Id of the product group.
            tags: Tags to attach.
            use_copilot: Whether the copilot is deployed as well.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The request was accepted and is being carried out.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        custom_registry_access_key = Secret(custom_registry_access_key)
        custom_registry_access_secret_key = Secret(custom_registry_access_secret_key)
        given: dict[str, Any] = {"analytics_resource": spelt("AnalyticsEstimateResponse", analytics_resource, __name__), "application_resource": spelt("ApplicationEstimateResponse", application_resource, __name__), "cloud_ml_name": cloud_ml_name, "cluster_id": cluster_id, "custom_registry_access_key": custom_registry_access_key, "custom_registry_access_secret_key": custom_registry_access_secret_key, "custom_registry_host": custom_registry_host, "domain_name": domain_name, "endpoint_type": endpoint_type, "image_id": image_id}
        if copilot is not None:
            given["copilot"] = spelt("AnalyticsEstimateResponse", copilot, __name__)
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
        return self._call("cloudMl.create", given, AsyncResponse, timeout, max_retries)

    def show(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlDetailResponse:
        """Read one Cloud ML.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/

        Args:
            cloud_ml_id: Id of the Cloud ML.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A Cloud ML.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("cloudMl.show", {"cloud_ml_id": cloud_ml_id}, CloudMlDetailResponse, timeout, max_retries)

    def update(
        self,
        *,
        cloud_ml_id: str,
        description: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CloudMlDetailResponse:
        """Change the description of a Cloud ML.

        The description is all that can be changed. Answers with the whole Cloud ML.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/

        Args:
            cloud_ml_id: Id of the Cloud ML.
            description: The new description.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A Cloud ML.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("cloudMl.update", {"cloud_ml_id": cloud_ml_id, "description": description}, CloudMlDetailResponse, timeout, max_retries)

    def delete(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a Cloud ML.

        Answers at once without a body. It is gone when `show` no longer finds it.

        From the vendor's reference at
        https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/

        Args:
            cloud_ml_id: Id of the Cloud ML.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        self._reply("cloudMl.delete", {"cloud_ml_id": cloud_ml_id}, timeout, max_retries)

    def create_and_wait(
        self,
        *,
        analytics_resource: AnalyticsEstimateResponse | inputs.AnalyticsEstimateResponseDict,
        application_resource: ApplicationEstimateResponse | inputs.ApplicationEstimateResponseDict,
        cloud_ml_name: str,
        cluster_id: str,
        custom_registry_access_key: Secret | str,
        custom_registry_access_secret_key: Secret | str,
        custom_registry_host: str,
        domain_name: str,
        endpoint_type: EndpointType | str,
        image_id: str,
        copilot: AnalyticsEstimateResponse | inputs.AnalyticsEstimateResponseDict | None = None,
        custom_registry_access_project_id: str | None = None,
        custom_registry_access_region: str | None = None,
        description: str | None = None,
        product_group_id: str | None = None,
        tags: Sequence[Mapping[str, Any]] | None = None,
        use_copilot: bool | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> CloudMlDetailResponse:
        """Deploy Cloud ML onto an existing Kubernetes cluster.

        Then waits until the Cloud ML is deployed. What was made stays if the wait fails; the error
        names its id.

        Args:
            analytics_resource: Resources for the analytics part, as `estimate_cluster` gives
                them.
            application_resource: Resources for the application part, as `estimate_cluster`
                gives them.
            cloud_ml_name: Name of the Cloud ML.
            cluster_id: Id of the Kubernetes cluster.
            custom_registry_access_key: Access key of the container registry, issued in the
                console for the registry. The key that signs requests does not log in there.
                Observed by others.
            custom_registry_access_secret_key: Secret key of the container registry.
            custom_registry_host: Host of the container registry, private or public. Inferred.
            domain_name: Domain name it will be reached under.
            endpoint_type: Where it is reachable from.
            image_id: Id of the image, opaque text.
            copilot: Resources for the copilot, as `estimate_cluster` gives them.
            custom_registry_access_project_id: Id of the project of the container registry.
            custom_registry_access_region: Region of the container registry.
            description: Free text.
            product_group_id: Id of the product group.
            tags: Tags to attach.
            use_copilot: Whether the copilot is deployed as well.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The Cloud ML as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        custom_registry_access_key = Secret(custom_registry_access_key)
        custom_registry_access_secret_key = Secret(custom_registry_access_secret_key)
        given: dict[str, Any] = {"analytics_resource": spelt("AnalyticsEstimateResponse", analytics_resource, __name__), "application_resource": spelt("ApplicationEstimateResponse", application_resource, __name__), "cloud_ml_name": cloud_ml_name, "cluster_id": cluster_id, "custom_registry_access_key": custom_registry_access_key, "custom_registry_access_secret_key": custom_registry_access_secret_key, "custom_registry_host": custom_registry_host, "domain_name": domain_name, "endpoint_type": endpoint_type, "image_id": image_id}
        if copilot is not None:
            given["copilot"] = spelt("AnalyticsEstimateResponse", copilot, __name__)
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
        return self._made("cloudMl.create", given, "resource_id", "cloudMl.waitUntilDeployed", CloudMlDetailResponse, timeout, on_progress, progress)

    def wait_until_deployed(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> CloudMlDetailResponse:
        """Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.

        Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that
        says what to do.

        Inferred; see https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/

        Args:
            cloud_ml_id: Id of the Cloud ML.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The Cloud ML as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return self._wait("cloudMl.waitUntilDeployed", cloud_ml_id, CloudMlDetailResponse, timeout, on_progress, progress)

    def wait_until_deleted(
        self,
        cloud_ml_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the Cloud ML no longer exists.

        Usually takes about 600 s.

        Inferred; see https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/

        Args:
            cloud_ml_id: Id of the Cloud ML.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        self._wait_gone("cloudMl.waitUntilDeleted", cloud_ml_id, timeout, on_progress, progress)

    def start_wait_until_deployed(self, cloud_ml_id: str, *, timeout: float | None = None) -> Wait[CloudMlDetailResponse]:
        """Begins to wait until the Cloud ML is deployed: its time limit counts from now. Nothing is
        sent yet.

        Args:
            cloud_ml_id: Id of the Cloud ML.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("cloudMl.waitUntilDeployed", cloud_ml_id, CloudMlDetailResponse, timeout)

    def start_wait_until_deleted(self, cloud_ml_id: str, *, timeout: float | None = None) -> Wait[None]:
        """Begins to wait until the Cloud ML is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            cloud_ml_id: Id of the Cloud ML.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("cloudMl.waitUntilDeleted", cloud_ml_id, timeout)
