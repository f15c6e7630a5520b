"""One call of every operation of Samsung Cloud Platform Kubernetes Engine, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncKubernetesEngine, Download, KubernetesEngine
from wire import asked, same


def test_clusters_list(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.list(size=20, page=0, sort="created_at:desc", name="platform", status="RUNNING", kubernetes_version="v1.34.3")
    same(answer, {"clusters": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "id": "70a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.34.3", "modified_at": "2026-11-01T00:00:00Z", "name": "platform", "node_count": None, "status": "RUNNING", "subnet_id": "023c57b14f11483689338d085e061492"}], "count": 1})
    asked("clusters.list")


async def test_clusters_list_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = async_kubernetes_engine.clusters.list(size=20, page=0, sort="created_at:desc", name="platform", status="RUNNING", kubernetes_version="v1.34.3")
    same(await answer, {"clusters": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "id": "70a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.34.3", "modified_at": "2026-11-01T00:00:00Z", "name": "platform", "node_count": None, "status": "RUNNING", "subnet_id": "023c57b14f11483689338d085e061492"}], "count": 1})
    asked("clusters.list")


def test_clusters_create(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.create(cloud_logging_enabled=False, kubernetes_version="v1.34.3", name="platform", security_group_id_list=["02fb574c-f30f-40e1-9f43-4d1572dee5bd"], service_watch_logging_enabled=True, subnet_id="023c57b14f11483689338d085e061492", volume_id="bfdbabf2-04d9-4e8b-a205-020f8e6da438", vpc_id="7df8abb4912e4709b1cb237daccca7a8")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.create")


async def test_clusters_create_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.create(cloud_logging_enabled=False, kubernetes_version="v1.34.3", name="platform", security_group_id_list=["02fb574c-f30f-40e1-9f43-4d1572dee5bd"], service_watch_logging_enabled=True, subnet_id="023c57b14f11483689338d085e061492", volume_id="bfdbabf2-04d9-4e8b-a205-020f8e6da438", vpc_id="7df8abb4912e4709b1cb237daccca7a8")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.create")


def test_clusters_show(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.show("70a599e031e749b7b260868f441e862b")
    same(answer, {"cluster": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "cloud_logging_enabled": False, "cluster_namespace": "platform-12345", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "70a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.34.3", "managed_security_group": {"id": "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", "name": "platform-managed"}, "max_node_count": None, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "node_count": None, "private_endpoint_access_control_resources": [], "private_endpoint_url": "https://platform.ske.private.kr-west1.samsungsdscloud.com:6443", "private_kubeconfig_download_yn": "Y", "public_endpoint_access_control_ip": None, "public_endpoint_url": None, "public_kubeconfig_download_yn": "N", "security_group_list": [{"id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "name": "platform-nodes"}], "service_watch_logging_enabled": True, "status": "RUNNING", "subnet": {"id": "023c57b14f11483689338d085e061492", "name": "nodes"}, "volume": {"id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform"}, "vpc": {"id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform"}}})
    asked("clusters.show")


async def test_clusters_show_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.show("70a599e031e749b7b260868f441e862b")
    same(answer, {"cluster": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "cloud_logging_enabled": False, "cluster_namespace": "platform-12345", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "70a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.34.3", "managed_security_group": {"id": "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", "name": "platform-managed"}, "max_node_count": None, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "node_count": None, "private_endpoint_access_control_resources": [], "private_endpoint_url": "https://platform.ske.private.kr-west1.samsungsdscloud.com:6443", "private_kubeconfig_download_yn": "Y", "public_endpoint_access_control_ip": None, "public_endpoint_url": None, "public_kubeconfig_download_yn": "N", "security_group_list": [{"id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "name": "platform-nodes"}], "service_watch_logging_enabled": True, "status": "RUNNING", "subnet": {"id": "023c57b14f11483689338d085e061492", "name": "nodes"}, "volume": {"id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform"}, "vpc": {"id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform"}}})
    asked("clusters.show")


def test_clusters_delete(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.delete("70a599e031e749b7b260868f441e862b")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.delete")


async def test_clusters_delete_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.delete("70a599e031e749b7b260868f441e862b")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.delete")


def test_clusters_get_kubeconfig(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.get_kubeconfig(cluster_id="70a599e031e749b7b260868f441e862b", kubeconfig_type="private")
    same(answer, Download, file="YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
    asked("clusters.getKubeconfig")


async def test_clusters_get_kubeconfig_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.get_kubeconfig(cluster_id="70a599e031e749b7b260868f441e862b", kubeconfig_type="private")
    same(answer, Download, file="YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
    asked("clusters.getKubeconfig")


def test_clusters_get_user_kubeconfig(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.get_user_kubeconfig(cluster_id="70a599e031e749b7b260868f441e862b", kubeconfig_type="private")
    same(answer, Download, file="YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
    asked("clusters.getUserKubeconfig")


async def test_clusters_get_user_kubeconfig_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.get_user_kubeconfig(cluster_id="70a599e031e749b7b260868f441e862b", kubeconfig_type="private")
    same(answer, Download, file="YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
    asked("clusters.getUserKubeconfig")


def test_clusters_set_private_access(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.set_private_access(cluster_id="70a599e031e749b7b260868f441e862b", private_endpoint_access_control_resources=[{"id": "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", "name": "bastion", "type": "vm"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setPrivateAccess")


async def test_clusters_set_private_access_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.set_private_access(cluster_id="70a599e031e749b7b260868f441e862b", private_endpoint_access_control_resources=[{"id": "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", "name": "bastion", "type": "vm"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setPrivateAccess")


def test_clusters_set_public_access(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.set_public_access(cluster_id="70a599e031e749b7b260868f441e862b", public_endpoint_access_control_ip="203.0.113.0/24")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setPublicAccess")


async def test_clusters_set_public_access_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.set_public_access(cluster_id="70a599e031e749b7b260868f441e862b", public_endpoint_access_control_ip="203.0.113.0/24")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setPublicAccess")


def test_clusters_set_security_groups(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.set_security_groups(cluster_id="70a599e031e749b7b260868f441e862b", security_group_id_list=["02fb574c-f30f-40e1-9f43-4d1572dee5bd"])
    same(answer, {"cluster": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "cloud_logging_enabled": False, "cluster_namespace": "platform-12345", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "70a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.34.3", "managed_security_group": {"id": "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", "name": "platform-managed"}, "max_node_count": None, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "node_count": None, "private_endpoint_access_control_resources": [], "private_endpoint_url": "https://platform.ske.private.kr-west1.samsungsdscloud.com:6443", "private_kubeconfig_download_yn": "Y", "public_endpoint_access_control_ip": None, "public_endpoint_url": None, "public_kubeconfig_download_yn": "N", "security_group_list": [{"id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "name": "platform-nodes"}], "service_watch_logging_enabled": True, "status": "RUNNING", "subnet": {"id": "023c57b14f11483689338d085e061492", "name": "nodes"}, "volume": {"id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform"}, "vpc": {"id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform"}}})
    asked("clusters.setSecurityGroups")


async def test_clusters_set_security_groups_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.set_security_groups(cluster_id="70a599e031e749b7b260868f441e862b", security_group_id_list=["02fb574c-f30f-40e1-9f43-4d1572dee5bd"])
    same(answer, {"cluster": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "cloud_logging_enabled": False, "cluster_namespace": "platform-12345", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "70a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.34.3", "managed_security_group": {"id": "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", "name": "platform-managed"}, "max_node_count": None, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "node_count": None, "private_endpoint_access_control_resources": [], "private_endpoint_url": "https://platform.ske.private.kr-west1.samsungsdscloud.com:6443", "private_kubeconfig_download_yn": "Y", "public_endpoint_access_control_ip": None, "public_endpoint_url": None, "public_kubeconfig_download_yn": "N", "security_group_list": [{"id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "name": "platform-nodes"}], "service_watch_logging_enabled": True, "status": "RUNNING", "subnet": {"id": "023c57b14f11483689338d085e061492", "name": "nodes"}, "volume": {"id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform"}, "vpc": {"id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform"}}})
    asked("clusters.setSecurityGroups")


def test_clusters_set_logging(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.set_logging(cluster_id="70a599e031e749b7b260868f441e862b", cloud_logging_enabled=True)
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setLogging")


async def test_clusters_set_logging_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.set_logging(cluster_id="70a599e031e749b7b260868f441e862b", cloud_logging_enabled=True)
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setLogging")


def test_clusters_set_service_watch_logging(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.set_service_watch_logging(cluster_id="70a599e031e749b7b260868f441e862b", service_watch_logging_enabled=True)
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setServiceWatchLogging")


async def test_clusters_set_service_watch_logging_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.set_service_watch_logging(cluster_id="70a599e031e749b7b260868f441e862b", service_watch_logging_enabled=True)
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.setServiceWatchLogging")


def test_clusters_upgrade(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.clusters.upgrade(cluster_id="70a599e031e749b7b260868f441e862b", kubernetes_version="v1.34.3")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.upgrade")


async def test_clusters_upgrade_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.clusters.upgrade(cluster_id="70a599e031e749b7b260868f441e862b", kubernetes_version="v1.34.3")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "70a599e031e749b7b260868f441e862b"})
    asked("clusters.upgrade")


def test_kubernetes_versions_list(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.kubernetes_versions.list()
    same(answer, {"kubernetes_versions": [{"description": None, "kubernetes_version": "v1.34.3"}, {"description": None, "kubernetes_version": "v1.33.5"}]})
    asked("kubernetesVersions.list")


async def test_kubernetes_versions_list_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = async_kubernetes_engine.kubernetes_versions.list()
    same(await answer, {"kubernetes_versions": [{"description": None, "kubernetes_version": "v1.34.3"}, {"description": None, "kubernetes_version": "v1.33.5"}]})
    asked("kubernetesVersions.list")


def test_images_list(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.images.list("k8s", size=20, page=0, kubernetes_version="v1.29.8", os="ubuntu")
    same(answer, {"count": 1, "links": [], "nodepool_images": [{"end_of_support": False, "id": "10a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.29.8", "name": "ubuntu-22.04-k8s-v1.29.8", "os": "ubuntu", "os_version": "22.04", "scp_gpu_driver": "ND_570.195.03", "scp_image_type": "k8s", "scp_original_image_type": "k8s", "scp_supported_class_types": ["GPU-A100-1", "GPU-H100-2", "GPU-B300-3"], "visibility": "private", "volume": {"size": 100}, "zone": "kr-west1-a"}]})
    asked("images.list")


async def test_images_list_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = async_kubernetes_engine.images.list("k8s", size=20, page=0, kubernetes_version="v1.29.8", os="ubuntu")
    same(await answer, {"count": 1, "links": [], "nodepool_images": [{"end_of_support": False, "id": "10a599e031e749b7b260868f441e862b", "kubernetes_version": "v1.29.8", "name": "ubuntu-22.04-k8s-v1.29.8", "os": "ubuntu", "os_version": "22.04", "scp_gpu_driver": "ND_570.195.03", "scp_image_type": "k8s", "scp_original_image_type": "k8s", "scp_supported_class_types": ["GPU-A100-1", "GPU-H100-2", "GPU-B300-3"], "visibility": "private", "volume": {"size": 100}, "zone": "kr-west1-a"}]})
    asked("images.list")


def test_node_pools_list(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.list("70a599e031e749b7b260868f441e862b", size=20, page=0, sort="created_at:desc", nodepool_name="nodes")
    same(answer, {"count": 1, "nodepools": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "auto_recovery_enabled": True, "auto_scale_enabled": False, "current_node_count": 2, "desired_node_count": 2, "id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "image": {"os": "ubuntu", "os_version": "22.04"}, "kubernetes_version": "v1.34.3", "name": "nodes", "server_type": {"description": "Standard", "id": "s1v4m8"}, "status": "Running", "volume_type": {"id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}}]})
    asked("nodePools.list")


async def test_node_pools_list_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = async_kubernetes_engine.node_pools.list("70a599e031e749b7b260868f441e862b", size=20, page=0, sort="created_at:desc", nodepool_name="nodes")
    same(await answer, {"count": 1, "nodepools": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "auto_recovery_enabled": True, "auto_scale_enabled": False, "current_node_count": 2, "desired_node_count": 2, "id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "image": {"os": "ubuntu", "os_version": "22.04"}, "kubernetes_version": "v1.34.3", "name": "nodes", "server_type": {"description": "Standard", "id": "s1v4m8"}, "status": "Running", "volume_type": {"id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}}]})
    asked("nodePools.list")


def test_node_pools_create(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.create(cluster_id="70a599e031e749b7b260868f441e862b", image_os="ubuntu", image_os_version="22.04", is_auto_recovery=True, is_auto_scale=False, keypair_name="platform-nodes", kubernetes_version="v1.34.3", name="nodes", server_type_id="s1v4m8", volume_size=104, volume_type_name="SSD", desired_node_count=2)
    same(answer, {"nodepool": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "auto_recovery_enabled": True, "auto_scale_enabled": False, "cluster": {"id": "70a599e031e749b7b260868f441e862b"}, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "current_node_count": 2, "desired_node_count": 2, "id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "image": {"os": "ubuntu", "os_version": "22.04"}, "keypair": {"name": "platform-nodes"}, "kubernetes_version": "v1.34.3", "labels": [], "max_node_count": 2, "min_node_count": 2, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "nodes", "server_type": {"description": "Standard", "id": "s1v4m8"}, "status": "Running", "taints": [], "volume_size": 104, "volume_type": {"encrypt": False, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}}})
    asked("nodePools.create")


async def test_node_pools_create_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.create(cluster_id="70a599e031e749b7b260868f441e862b", image_os="ubuntu", image_os_version="22.04", is_auto_recovery=True, is_auto_scale=False, keypair_name="platform-nodes", kubernetes_version="v1.34.3", name="nodes", server_type_id="s1v4m8", volume_size=104, volume_type_name="SSD", desired_node_count=2)
    same(answer, {"nodepool": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "auto_recovery_enabled": True, "auto_scale_enabled": False, "cluster": {"id": "70a599e031e749b7b260868f441e862b"}, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "current_node_count": 2, "desired_node_count": 2, "id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "image": {"os": "ubuntu", "os_version": "22.04"}, "keypair": {"name": "platform-nodes"}, "kubernetes_version": "v1.34.3", "labels": [], "max_node_count": 2, "min_node_count": 2, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "nodes", "server_type": {"description": "Standard", "id": "s1v4m8"}, "status": "Running", "taints": [], "volume_size": 104, "volume_type": {"encrypt": False, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}}})
    asked("nodePools.create")


def test_node_pools_show(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.show("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    same(answer, {"nodepool": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "auto_recovery_enabled": True, "auto_scale_enabled": False, "cluster": {"id": "70a599e031e749b7b260868f441e862b"}, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "current_node_count": 2, "desired_node_count": 2, "id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "image": {"os": "ubuntu", "os_version": "22.04"}, "keypair": {"name": "platform-nodes"}, "kubernetes_version": "v1.34.3", "labels": [], "max_node_count": 2, "min_node_count": 2, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "nodes", "server_type": {"description": "Standard", "id": "s1v4m8"}, "status": "Running", "taints": [], "volume_size": 104, "volume_type": {"encrypt": False, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}}})
    asked("nodePools.show")


async def test_node_pools_show_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.show("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    same(answer, {"nodepool": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "auto_recovery_enabled": True, "auto_scale_enabled": False, "cluster": {"id": "70a599e031e749b7b260868f441e862b"}, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "current_node_count": 2, "desired_node_count": 2, "id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", "image": {"os": "ubuntu", "os_version": "22.04"}, "keypair": {"name": "platform-nodes"}, "kubernetes_version": "v1.34.3", "labels": [], "max_node_count": 2, "min_node_count": 2, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "nodes", "server_type": {"description": "Standard", "id": "s1v4m8"}, "status": "Running", "taints": [], "volume_size": 104, "volume_type": {"encrypt": False, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}}})
    asked("nodePools.show")


def test_node_pools_update(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.update("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", desired_node_count=3, is_auto_scale=False)
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.update")


async def test_node_pools_update_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.update("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", desired_node_count=3, is_auto_scale=False)
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.update")


def test_node_pools_delete(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.delete("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.delete")


async def test_node_pools_delete_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.delete("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.delete")


def test_node_pools_list_nodes(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.list_nodes("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", size=20, page=0, sort="created_at:desc")
    same(answer, {"count": 1, "nodes": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "kubernetes_version": "v1.34.3", "name": "nodes-84d799f767-8dr2p", "status": "RUNNING"}]})
    asked("nodePools.listNodes")


async def test_node_pools_list_nodes_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = async_kubernetes_engine.node_pools.list_nodes("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", size=20, page=0, sort="created_at:desc")
    same(await answer, {"count": 1, "nodes": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "kubernetes_version": "v1.34.3", "name": "nodes-84d799f767-8dr2p", "status": "RUNNING"}]})
    asked("nodePools.listNodes")


def test_node_pools_set_labels(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.set_labels(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", labels=[{"key": "example.com/team", "value": "data"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.setLabels")


async def test_node_pools_set_labels_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.set_labels(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", labels=[{"key": "example.com/team", "value": "data"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.setLabels")


def test_node_pools_set_taints(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.set_taints(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", taints=[{"effect": "NoSchedule", "key": "example.com/gpu", "value": "only"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.setTaints")


async def test_node_pools_set_taints_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.set_taints(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", taints=[{"effect": "NoSchedule", "key": "example.com/gpu", "value": "only"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.setTaints")


def test_node_pools_set_linked_resources(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.set_linked_resources(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", linked_resources=[{"id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform", "type": "fs"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.setLinkedResources")


async def test_node_pools_set_linked_resources_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.set_linked_resources(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", linked_resources=[{"id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform", "type": "fs"}])
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.setLinkedResources")


def test_node_pools_upgrade(kubernetes_engine: KubernetesEngine) -> None:
    answer = kubernetes_engine.node_pools.upgrade(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", os_version="22.04")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.upgrade")


async def test_node_pools_upgrade_async(async_kubernetes_engine: AsyncKubernetesEngine) -> None:
    answer = await async_kubernetes_engine.node_pools.upgrade(nodepool_id="bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", os_version="22.04")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "request_id": "80a599e031e749b7b260868f441e862b", "resource_id": "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79"})
    asked("nodePools.upgrade")
