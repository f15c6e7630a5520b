/*
 * One call of every operation of Samsung Cloud Platform Kubernetes Engine, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
 */

package io.github.gureum.kubernetesengine

import io.github.gureum.Download
import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class KubernetesEngineWireTest {
    private val client = wire.client(::KubernetesEngine)

    @Test
    fun clustersList() = wire.asked("clusters.list", "GET", "/v1/clusters?size=20&page=0&sort=created_at%3Adesc&name=platform&status=RUNNING&kubernetes_version=v1.34.3") {
        val answer = client.clusters.list(size = 20L, page = 0L, sort = "created_at:desc", name = "platform", status = "RUNNING", kubernetesVersion = "v1.34.3").firstPage()
        wire.same(answer, "{\"clusters\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"id\":\"70a599e031e749b7b260868f441e862b\",\"kubernetes_version\":\"v1.34.3\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"name\":\"platform\",\"node_count\":null,\"status\":\"RUNNING\",\"subnet_id\":\"023c57b14f11483689338d085e061492\"}],\"count\":1}")
        assertEquals(1, answer.clusters.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.clusters[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.clusters[0].createdAt)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.clusters[0].id)
        assertEquals("v1.34.3", answer.clusters[0].kubernetesVersion)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.clusters[0].modifiedAt)
        assertEquals("platform", answer.clusters[0].name)
        assertEquals(ClusterStatus("RUNNING"), answer.clusters[0].status)
        assertEquals("023c57b14f11483689338d085e061492", answer.clusters[0].subnetId)
        assertEquals(1L, answer.count)
    }

    @Test
    fun clustersCreate() = wire.asked("clusters.create", "POST", "/v1/clusters") {
        val answer = client.clusters.create(cloudLoggingEnabled = false, kubernetesVersion = "v1.34.3", name = "platform", securityGroupIdList = listOf("02fb574c-f30f-40e1-9f43-4d1572dee5bd"), serviceWatchLoggingEnabled = true, subnetId = "023c57b14f11483689338d085e061492", volumeId = "bfdbabf2-04d9-4e8b-a205-020f8e6da438", vpcId = "7df8abb4912e4709b1cb237daccca7a8")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun clustersShow() = wire.asked("clusters.show", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b") {
        val answer = client.clusters.show(clusterId = "70a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"cluster\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"cloud_logging_enabled\":false,\"cluster_namespace\":\"platform-12345\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"70a599e031e749b7b260868f441e862b\",\"kubernetes_version\":\"v1.34.3\",\"managed_security_group\":{\"id\":\"2a9be312-5d4b-4bc8-b2ae-35100fa9241f\",\"name\":\"platform-managed\"},\"max_node_count\":null,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform\",\"node_count\":null,\"private_endpoint_access_control_resources\":[],\"private_endpoint_url\":\"https://platform.ske.private.kr-west1.samsungsdscloud.com:6443\",\"private_kubeconfig_download_yn\":\"Y\",\"public_endpoint_access_control_ip\":null,\"public_endpoint_url\":null,\"public_kubeconfig_download_yn\":\"N\",\"security_group_list\":[{\"id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\",\"name\":\"platform-nodes\"}],\"service_watch_logging_enabled\":true,\"status\":\"RUNNING\",\"subnet\":{\"id\":\"023c57b14f11483689338d085e061492\",\"name\":\"nodes\"},\"volume\":{\"id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\",\"name\":\"platform\"},\"vpc\":{\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\"}}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.cluster.accountId)
        assertEquals(false, answer.cluster.cloudLoggingEnabled)
        assertEquals("platform-12345", answer.cluster.clusterNamespace)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.cluster.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.cluster.createdBy)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.cluster.id)
        assertEquals("v1.34.3", answer.cluster.kubernetesVersion)
        assertEquals("2a9be312-5d4b-4bc8-b2ae-35100fa9241f", answer.cluster.managedSecurityGroup!!.id)
        assertEquals("platform-managed", answer.cluster.managedSecurityGroup!!.name)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.cluster.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.cluster.modifiedBy)
        assertEquals("platform", answer.cluster.name)
        assertEquals(0, answer.cluster.privateEndpointAccessControlResources.size)
        assertEquals("https://platform.ske.private.kr-west1.samsungsdscloud.com:6443", answer.cluster.privateEndpointUrl)
        assertEquals("Y", answer.cluster.privateKubeconfigDownloadYn)
        assertEquals("N", answer.cluster.publicKubeconfigDownloadYn)
        assertEquals(1, answer.cluster.securityGroupList.size)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.cluster.securityGroupList[0].id)
        assertEquals("platform-nodes", answer.cluster.securityGroupList[0].name)
        assertEquals(true, answer.cluster.serviceWatchLoggingEnabled)
        assertEquals(ClusterStatus("RUNNING"), answer.cluster.status)
        assertEquals("023c57b14f11483689338d085e061492", answer.cluster.subnet!!.id)
        assertEquals("nodes", answer.cluster.subnet!!.name)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.cluster.volume!!.id)
        assertEquals("platform", answer.cluster.volume!!.name)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.cluster.vpc!!.id)
        assertEquals("platform", answer.cluster.vpc!!.name)
    }

    @Test
    fun clustersDelete() = wire.asked("clusters.delete", "DELETE", "/v1/clusters/70a599e031e749b7b260868f441e862b") {
        val answer = client.clusters.delete(clusterId = "70a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun clustersGetKubeconfig() = wire.asked("clusters.getKubeconfig", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b/kubeconfig?kubeconfig_type=private") {
        val answer = client.clusters.getKubeconfig(clusterId = "70a599e031e749b7b260868f441e862b", kubeconfigType = KubeconfigKind("private"))
        wire.sameFile(answer, Download::class, "YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
    }

    @Test
    fun clustersGetUserKubeconfig() = wire.asked("clusters.getUserKubeconfig", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b/user-kubeconfig?kubeconfig_type=private") {
        val answer = client.clusters.getUserKubeconfig(clusterId = "70a599e031e749b7b260868f441e862b", kubeconfigType = KubeconfigKind("private"))
        wire.sameFile(answer, Download::class, "YXBpVmVyc2lvbjogdjEKa2luZDogQ29uZmlnCmNsdXN0ZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgY2x1c3Rlcjoge3NlcnZlcjogImh0dHBzOi8vcGxhdGZvcm0uc2tlLnByaXZhdGUua3Itd2VzdDEuc2Ftc3VuZ3Nkc2Nsb3VkLmNvbTo2NDQzIn0KY29udGV4dHM6Ci0gbmFtZTogcGxhdGZvcm0KICBjb250ZXh0OiB7Y2x1c3RlcjogcGxhdGZvcm0sIHVzZXI6IHBsYXRmb3JtfQpjdXJyZW50LWNvbnRleHQ6IHBsYXRmb3JtCnVzZXJzOgotIG5hbWU6IHBsYXRmb3JtCiAgdXNlcjoge3Rva2VuOiBleGFtcGxlLXRva2VufQo=")
    }

    @Test
    fun clustersSetPrivateAccess() = wire.asked("clusters.setPrivateAccess", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/private-access-control") {
        val answer = client.clusters.setPrivateAccess(clusterId = "70a599e031e749b7b260868f441e862b", privateEndpointAccessControlResources = listOf(PrivateEndpointAccessControlResource(id = "2a9be312-5d4b-4bc8-b2ae-35100fa9241f", name = "bastion", kind = "vm")))
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun clustersSetPublicAccess() = wire.asked("clusters.setPublicAccess", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/public-access-control") {
        val answer = client.clusters.setPublicAccess(clusterId = "70a599e031e749b7b260868f441e862b", publicEndpointAccessControlIp = "203.0.113.0/24")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun clustersSetSecurityGroups() = wire.asked("clusters.setSecurityGroups", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/security-groups") {
        val answer = client.clusters.setSecurityGroups(clusterId = "70a599e031e749b7b260868f441e862b", securityGroupIdList = listOf("02fb574c-f30f-40e1-9f43-4d1572dee5bd"))
        wire.same(answer, "{\"cluster\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"cloud_logging_enabled\":false,\"cluster_namespace\":\"platform-12345\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"70a599e031e749b7b260868f441e862b\",\"kubernetes_version\":\"v1.34.3\",\"managed_security_group\":{\"id\":\"2a9be312-5d4b-4bc8-b2ae-35100fa9241f\",\"name\":\"platform-managed\"},\"max_node_count\":null,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform\",\"node_count\":null,\"private_endpoint_access_control_resources\":[],\"private_endpoint_url\":\"https://platform.ske.private.kr-west1.samsungsdscloud.com:6443\",\"private_kubeconfig_download_yn\":\"Y\",\"public_endpoint_access_control_ip\":null,\"public_endpoint_url\":null,\"public_kubeconfig_download_yn\":\"N\",\"security_group_list\":[{\"id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\",\"name\":\"platform-nodes\"}],\"service_watch_logging_enabled\":true,\"status\":\"RUNNING\",\"subnet\":{\"id\":\"023c57b14f11483689338d085e061492\",\"name\":\"nodes\"},\"volume\":{\"id\":\"bfdbabf2-04d9-4e8b-a205-020f8e6da438\",\"name\":\"platform\"},\"vpc\":{\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\"}}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.cluster.accountId)
        assertEquals(false, answer.cluster.cloudLoggingEnabled)
        assertEquals("platform-12345", answer.cluster.clusterNamespace)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.cluster.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.cluster.createdBy)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.cluster.id)
        assertEquals("v1.34.3", answer.cluster.kubernetesVersion)
        assertEquals("2a9be312-5d4b-4bc8-b2ae-35100fa9241f", answer.cluster.managedSecurityGroup!!.id)
        assertEquals("platform-managed", answer.cluster.managedSecurityGroup!!.name)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.cluster.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.cluster.modifiedBy)
        assertEquals("platform", answer.cluster.name)
        assertEquals(0, answer.cluster.privateEndpointAccessControlResources.size)
        assertEquals("https://platform.ske.private.kr-west1.samsungsdscloud.com:6443", answer.cluster.privateEndpointUrl)
        assertEquals("Y", answer.cluster.privateKubeconfigDownloadYn)
        assertEquals("N", answer.cluster.publicKubeconfigDownloadYn)
        assertEquals(1, answer.cluster.securityGroupList.size)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.cluster.securityGroupList[0].id)
        assertEquals("platform-nodes", answer.cluster.securityGroupList[0].name)
        assertEquals(true, answer.cluster.serviceWatchLoggingEnabled)
        assertEquals(ClusterStatus("RUNNING"), answer.cluster.status)
        assertEquals("023c57b14f11483689338d085e061492", answer.cluster.subnet!!.id)
        assertEquals("nodes", answer.cluster.subnet!!.name)
        assertEquals("bfdbabf2-04d9-4e8b-a205-020f8e6da438", answer.cluster.volume!!.id)
        assertEquals("platform", answer.cluster.volume!!.name)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.cluster.vpc!!.id)
        assertEquals("platform", answer.cluster.vpc!!.name)
    }

    @Test
    fun clustersSetLogging() = wire.asked("clusters.setLogging", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/logging") {
        val answer = client.clusters.setLogging(clusterId = "70a599e031e749b7b260868f441e862b", cloudLoggingEnabled = true)
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun clustersSetServiceWatchLogging() = wire.asked("clusters.setServiceWatchLogging", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/service-watch-logging") {
        val answer = client.clusters.setServiceWatchLogging(clusterId = "70a599e031e749b7b260868f441e862b", serviceWatchLoggingEnabled = true)
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun clustersUpgrade() = wire.asked("clusters.upgrade", "PUT", "/v1/clusters/70a599e031e749b7b260868f441e862b/upgrade") {
        val answer = client.clusters.upgrade(clusterId = "70a599e031e749b7b260868f441e862b", kubernetesVersion = "v1.34.3")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"70a599e031e749b7b260868f441e862b\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun kubernetesVersionsList() = wire.asked("kubernetesVersions.list", "GET", "/v1/kubernetes-versions") {
        val answer = client.kubernetesVersions.list().firstPage()
        wire.same(answer, "{\"kubernetes_versions\":[{\"description\":null,\"kubernetes_version\":\"v1.34.3\"},{\"description\":null,\"kubernetes_version\":\"v1.33.5\"}]}")
        assertEquals(2, answer.kubernetesVersions.size)
        assertEquals("v1.34.3", answer.kubernetesVersions[0].kubernetesVersion)
    }

    @Test
    fun imagesList() = wire.asked("images.list", "GET", "/v1/images?size=20&page=0&scp_original_image_type=k8s&kubernetes_version=v1.29.8&os=ubuntu") {
        val answer = client.images.list(size = 20L, page = 0L, scpOriginalImageType = "k8s", kubernetesVersion = "v1.29.8", os = "ubuntu").firstPage()
        wire.same(answer, "{\"count\":1,\"links\":[],\"nodepool_images\":[{\"end_of_support\":false,\"id\":\"10a599e031e749b7b260868f441e862b\",\"kubernetes_version\":\"v1.29.8\",\"name\":\"ubuntu-22.04-k8s-v1.29.8\",\"os\":\"ubuntu\",\"os_version\":\"22.04\",\"scp_gpu_driver\":\"ND_570.195.03\",\"scp_image_type\":\"k8s\",\"scp_original_image_type\":\"k8s\",\"scp_supported_class_types\":[\"GPU-A100-1\",\"GPU-H100-2\",\"GPU-B300-3\"],\"visibility\":\"private\",\"volume\":{\"size\":100},\"zone\":\"kr-west1-a\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(0, answer.links.size)
        assertEquals(1, answer.nodepoolImages.size)
        assertEquals(false, answer.nodepoolImages[0].endOfSupport)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.nodepoolImages[0].id)
        assertEquals("v1.29.8", answer.nodepoolImages[0].kubernetesVersion)
        assertEquals("ubuntu-22.04-k8s-v1.29.8", answer.nodepoolImages[0].name)
        assertEquals("ubuntu", answer.nodepoolImages[0].os)
        assertEquals("22.04", answer.nodepoolImages[0].osVersion)
        assertEquals("ND_570.195.03", answer.nodepoolImages[0].scpGpuDriver)
        assertEquals("k8s", answer.nodepoolImages[0].scpImageType)
        assertEquals("k8s", answer.nodepoolImages[0].scpOriginalImageType)
        assertEquals(3, answer.nodepoolImages[0].scpSupportedClassTypes.size)
        assertEquals("private", answer.nodepoolImages[0].visibility)
        assertEquals("kr-west1-a", answer.nodepoolImages[0].zone)
    }

    @Test
    fun nodePoolsList() = wire.asked("nodePools.list", "GET", "/v1/clusters/70a599e031e749b7b260868f441e862b/nodepools?size=20&page=0&sort=created_at%3Adesc&nodepool_name=nodes") {
        val answer = client.nodePools.list(clusterId = "70a599e031e749b7b260868f441e862b", size = 20L, page = 0L, sort = "created_at:desc", nodepoolName = "nodes").firstPage()
        wire.same(answer, "{\"count\":1,\"nodepools\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"auto_recovery_enabled\":true,\"auto_scale_enabled\":false,\"current_node_count\":2,\"desired_node_count\":2,\"id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\",\"image\":{\"os\":\"ubuntu\",\"os_version\":\"22.04\"},\"kubernetes_version\":\"v1.34.3\",\"name\":\"nodes\",\"server_type\":{\"description\":\"Standard\",\"id\":\"s1v4m8\"},\"status\":\"Running\",\"volume_type\":{\"id\":\"c643ac35-3aec-43e6-b97a-3d6f666c5207\",\"name\":\"SSD\"}}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.nodepools.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.nodepools[0].accountId)
        assertEquals(true, answer.nodepools[0].autoRecoveryEnabled)
        assertEquals(false, answer.nodepools[0].autoScaleEnabled)
        assertEquals(2L, answer.nodepools[0].currentNodeCount)
        assertEquals(2L, answer.nodepools[0].desiredNodeCount)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.nodepools[0].id)
        assertEquals("ubuntu", answer.nodepools[0].image!!.os)
        assertEquals("22.04", answer.nodepools[0].image!!.osVersion)
        assertEquals("v1.34.3", answer.nodepools[0].kubernetesVersion)
        assertEquals("nodes", answer.nodepools[0].name)
        assertEquals("Standard", answer.nodepools[0].serverType!!.description)
        assertEquals("s1v4m8", answer.nodepools[0].serverType!!.id)
        assertEquals(NodePoolStatus("Running"), answer.nodepools[0].status)
        assertEquals("c643ac35-3aec-43e6-b97a-3d6f666c5207", answer.nodepools[0].volumeType!!.id)
        assertEquals("SSD", answer.nodepools[0].volumeType!!.name)
    }

    @Test
    fun nodePoolsCreate() = wire.asked("nodePools.create", "POST", "/v1/nodepools") {
        val answer = client.nodePools.create(clusterId = "70a599e031e749b7b260868f441e862b", desiredNodeCount = 2L, imageOs = "ubuntu", imageOsVersion = "22.04", isAutoRecovery = true, isAutoScale = false, keypairName = "platform-nodes", kubernetesVersion = "v1.34.3", name = "nodes", serverTypeId = "s1v4m8", volumeSize = 104L, volumeTypeName = "SSD")
        wire.same(answer, "{\"nodepool\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"auto_recovery_enabled\":true,\"auto_scale_enabled\":false,\"cluster\":{\"id\":\"70a599e031e749b7b260868f441e862b\"},\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"current_node_count\":2,\"desired_node_count\":2,\"id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\",\"image\":{\"os\":\"ubuntu\",\"os_version\":\"22.04\"},\"keypair\":{\"name\":\"platform-nodes\"},\"kubernetes_version\":\"v1.34.3\",\"labels\":[],\"max_node_count\":2,\"min_node_count\":2,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"nodes\",\"server_type\":{\"description\":\"Standard\",\"id\":\"s1v4m8\"},\"status\":\"Running\",\"taints\":[],\"volume_size\":104,\"volume_type\":{\"encrypt\":false,\"id\":\"c643ac35-3aec-43e6-b97a-3d6f666c5207\",\"name\":\"SSD\"}}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.nodepool.accountId)
        assertEquals(true, answer.nodepool.autoRecoveryEnabled)
        assertEquals(false, answer.nodepool.autoScaleEnabled)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.nodepool.cluster!!.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.nodepool.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.nodepool.createdBy)
        assertEquals(2L, answer.nodepool.currentNodeCount)
        assertEquals(2L, answer.nodepool.desiredNodeCount)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.nodepool.id)
        assertEquals("ubuntu", answer.nodepool.image!!.os)
        assertEquals("22.04", answer.nodepool.image!!.osVersion)
        assertEquals("platform-nodes", answer.nodepool.keypair!!.name)
        assertEquals("v1.34.3", answer.nodepool.kubernetesVersion)
        assertEquals(0, answer.nodepool.labels.size)
        assertEquals(2L, answer.nodepool.maxNodeCount)
        assertEquals(2L, answer.nodepool.minNodeCount)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.nodepool.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.nodepool.modifiedBy)
        assertEquals("nodes", answer.nodepool.name)
        assertEquals("Standard", answer.nodepool.serverType!!.description)
        assertEquals("s1v4m8", answer.nodepool.serverType!!.id)
        assertEquals(NodePoolStatus("Running"), answer.nodepool.status)
        assertEquals(0, answer.nodepool.taints.size)
        assertEquals(104L, answer.nodepool.volumeSize)
        assertEquals(false, answer.nodepool.volumeType!!.encrypt)
        assertEquals("c643ac35-3aec-43e6-b97a-3d6f666c5207", answer.nodepool.volumeType!!.id)
        assertEquals("SSD", answer.nodepool.volumeType!!.name)
    }

    @Test
    fun nodePoolsShow() = wire.asked("nodePools.show", "GET", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79") {
        val answer = client.nodePools.show(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
        wire.same(answer, "{\"nodepool\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"auto_recovery_enabled\":true,\"auto_scale_enabled\":false,\"cluster\":{\"id\":\"70a599e031e749b7b260868f441e862b\"},\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"current_node_count\":2,\"desired_node_count\":2,\"id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\",\"image\":{\"os\":\"ubuntu\",\"os_version\":\"22.04\"},\"keypair\":{\"name\":\"platform-nodes\"},\"kubernetes_version\":\"v1.34.3\",\"labels\":[],\"max_node_count\":2,\"min_node_count\":2,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"nodes\",\"server_type\":{\"description\":\"Standard\",\"id\":\"s1v4m8\"},\"status\":\"Running\",\"taints\":[],\"volume_size\":104,\"volume_type\":{\"encrypt\":false,\"id\":\"c643ac35-3aec-43e6-b97a-3d6f666c5207\",\"name\":\"SSD\"}}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.nodepool.accountId)
        assertEquals(true, answer.nodepool.autoRecoveryEnabled)
        assertEquals(false, answer.nodepool.autoScaleEnabled)
        assertEquals("70a599e031e749b7b260868f441e862b", answer.nodepool.cluster!!.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.nodepool.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.nodepool.createdBy)
        assertEquals(2L, answer.nodepool.currentNodeCount)
        assertEquals(2L, answer.nodepool.desiredNodeCount)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.nodepool.id)
        assertEquals("ubuntu", answer.nodepool.image!!.os)
        assertEquals("22.04", answer.nodepool.image!!.osVersion)
        assertEquals("platform-nodes", answer.nodepool.keypair!!.name)
        assertEquals("v1.34.3", answer.nodepool.kubernetesVersion)
        assertEquals(0, answer.nodepool.labels.size)
        assertEquals(2L, answer.nodepool.maxNodeCount)
        assertEquals(2L, answer.nodepool.minNodeCount)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.nodepool.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.nodepool.modifiedBy)
        assertEquals("nodes", answer.nodepool.name)
        assertEquals("Standard", answer.nodepool.serverType!!.description)
        assertEquals("s1v4m8", answer.nodepool.serverType!!.id)
        assertEquals(NodePoolStatus("Running"), answer.nodepool.status)
        assertEquals(0, answer.nodepool.taints.size)
        assertEquals(104L, answer.nodepool.volumeSize)
        assertEquals(false, answer.nodepool.volumeType!!.encrypt)
        assertEquals("c643ac35-3aec-43e6-b97a-3d6f666c5207", answer.nodepool.volumeType!!.id)
        assertEquals("SSD", answer.nodepool.volumeType!!.name)
    }

    @Test
    fun nodePoolsUpdate() = wire.asked("nodePools.update", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79") {
        val answer = client.nodePools.update(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", desiredNodeCount = 3L, isAutoScale = false)
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.resourceId)
    }

    @Test
    fun nodePoolsDelete() = wire.asked("nodePools.delete", "DELETE", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79") {
        val answer = client.nodePools.delete(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.resourceId)
    }

    @Test
    fun nodePoolsListNodes() = wire.asked("nodePools.listNodes", "GET", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/nodes?size=20&page=0&sort=created_at%3Adesc") {
        val answer = client.nodePools.listNodes(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", size = 20L, page = 0L, sort = "created_at:desc").firstPage()
        wire.same(answer, "{\"count\":1,\"nodes\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"kubernetes_version\":\"v1.34.3\",\"name\":\"nodes-84d799f767-8dr2p\",\"status\":\"RUNNING\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.nodes.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.nodes[0].accountId)
        assertEquals("v1.34.3", answer.nodes[0].kubernetesVersion)
        assertEquals("nodes-84d799f767-8dr2p", answer.nodes[0].name)
        assertEquals("RUNNING", answer.nodes[0].status)
    }

    @Test
    fun nodePoolsSetLabels() = wire.asked("nodePools.setLabels", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/labels") {
        val answer = client.nodePools.setLabels(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", labels = listOf(NodepoolLabel(key = "example.com/team", value = "data")))
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.resourceId)
    }

    @Test
    fun nodePoolsSetTaints() = wire.asked("nodePools.setTaints", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/taints") {
        val answer = client.nodePools.setTaints(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", taints = listOf(NodepoolTaint(effect = NodepoolTaintEffect("NoSchedule"), key = "example.com/gpu", value = "only")))
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.resourceId)
    }

    @Test
    fun nodePoolsSetLinkedResources() = wire.asked("nodePools.setLinkedResources", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/linked-resources") {
        val answer = client.nodePools.setLinkedResources(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", linkedResources = listOf(LinkedResource(id = "bfdbabf2-04d9-4e8b-a205-020f8e6da438", name = "platform", kind = LinkedResourceType("fs"))))
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.resourceId)
    }

    @Test
    fun nodePoolsUpgrade() = wire.asked("nodePools.upgrade", "PUT", "/v1/nodepools/bdfda539-bd2e-4a5c-9021-ec6d52d1ca79/upgrade") {
        val answer = client.nodePools.upgrade(nodepoolId = "bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", osVersion = "22.04")
        wire.same(answer, "{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"request_id\":\"80a599e031e749b7b260868f441e862b\",\"resource_id\":\"bdfda539-bd2e-4a5c-9021-ec6d52d1ca79\"}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountId)
        assertEquals("80a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("bdfda539-bd2e-4a5c-9021-ec6d52d1ca79", answer.resourceId)
    }

    companion object {
        private val wire = Wire("kubernetes-engine")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
