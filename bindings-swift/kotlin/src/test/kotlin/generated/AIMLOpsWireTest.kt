/*
 * One call of every operation of Samsung Cloud Platform AI&MLOps Platform, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
 */

package io.github.gureum.aimlops

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class AIMLOpsWireTest {
    private val client = wire.client(::AIMLOps)

    @Test
    fun aiMlOpsCheckClusterVersion() = wire.asked("aiMlOps.checkClusterVersion", "GET", "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/check-version?version=1.28.1") {
        val answer = client.checkClusterVersion(clusterId = "10a599e031e749b7b260868f441e862b", version = "1.28.1")
        wire.same(answer, "{\"result\":false}")
        assertEquals(false, answer.result)
    }

    @Test
    fun aiMlOpsCheckDuplication() = wire.asked("aiMlOps.checkDuplication", "GET", "/v1/aimlops-platform/check-duplication?release_name=aiml-test") {
        val answer = client.checkDuplication(releaseName = "aiml-test")
        wire.same(answer, "{\"result\":false}")
        assertEquals(false, answer.result)
    }

    @Test
    fun aiMlOpsListPlatforms() = wire.asked("aiMlOps.listPlatforms", "GET", "/v1/aimlops-platform?size=20&page=0&sort=created_dt%3Aasc&created_by=10a599e031e749b7b260868f441e862b&release_name=aiml-test&cluster_name=cluster-test&version=v1.7.1&kubeflow_type=Mini&status=DEPLOYED") {
        val answer = client.listPlatforms(size = 20L, page = 0L, sort = "created_dt:asc", createdBy = "10a599e031e749b7b260868f441e862b", releaseName = "aiml-test", clusterName = "cluster-test", version = "v1.7.1", kubeflowType = Edition("Mini"), status = ReleaseState("DEPLOYED")).firstPage()
        wire.same(answer, "{\"contents\":[{\"cluster_id\":\"10a599e031e749b7b260868f441e862b\",\"cluster_name\":\"cluster-test\",\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"kubeflow_type\":\"Enterprise\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"release_id\":\"10a599e031e749b7b260868f441e862b\",\"release_name\":\"aiml-test\",\"status\":\"DEPLOYED\",\"version\":\"v1.7.1\"}],\"total_count\":10}")
        assertEquals(1, answer.contents.size)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].clusterId)
        assertEquals("cluster-test", answer.contents[0].clusterName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.contents[0].createdDt)
        assertEquals(Edition("Enterprise"), answer.contents[0].kubeflowType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.contents[0].modifiedDt)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].releaseId)
        assertEquals("aiml-test", answer.contents[0].releaseName)
        assertEquals(ReleaseState("DEPLOYED"), answer.contents[0].status)
        assertEquals("v1.7.1", answer.contents[0].version)
        assertEquals(10L, answer.totalCount)
    }

    @Test
    fun aiMlOpsCreatePlatform() = wire.asked("aiMlOps.createPlatform", "POST", "/v1/aimlops-platform") {
        val answer = client.createPlatform(aiMlOpsPlatformCreateRequest = AiMlOpsPlatformCreateRequest(aiMlOpsPlatformEndpointType = EndpointType("Private"), aiMlOpsPlatformType = Edition("Enterprise"), clusterId = "10a599e031e749b7b260868f441e862b", imageId = "10a599e031e749b7b260868f441e862b", initialUserEmail = "example@gmail.com", initialUserPassword = Secret("147@53A69a"), releaseName = "aiml-test", tags = listOf()))
        wire.same(answer, "{\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_id\":\"10a599e031e749b7b260868f441e862b\"}")
        assertEquals("10a599e031e749b7b260868f441e862b", answer.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun aiMlOpsGetPlatformDetails() = wire.asked("aiMlOps.getPlatformDetails", "GET", "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b") {
        val answer = client.getPlatformDetails(releaseId = "10a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"ai_ml_ops_platform_domain_service\":{},\"ai_ml_ops_platform_endpoint_ip_address\":\"\",\"ai_ml_ops_platform_endpoint_port\":\"\",\"ai_ml_ops_platform_endpoint_type\":\"\",\"ai_ml_ops_platform_type\":\"Enterprise\",\"cluster_id\":\"10a599e031e749b7b260868f441e862b\",\"cluster_name\":\"cluster-test\",\"cluster_state\":\"RUNNING\",\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"dashboard_state\":\"\",\"image_id\":\"10a599e031e749b7b260868f441e862b\",\"image_name\":\"\",\"initial_user_email\":\"\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"project_name\":\"\",\"release_id\":\"10a599e031e749b7b260868f441e862b\",\"release_name\":\"aiml-test\",\"release_state\":\"DEPLOYED\",\"storage_class_name\":\"\",\"version\":\"v1.7.1\"}")
        assertEquals("", answer.aiMlOpsPlatformEndpointIpAddress)
        assertEquals("", answer.aiMlOpsPlatformEndpointPort)
        assertEquals(EndpointType(""), answer.aiMlOpsPlatformEndpointType)
        assertEquals(Edition("Enterprise"), answer.aiMlOpsPlatformType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.clusterId)
        assertEquals("cluster-test", answer.clusterName)
        assertEquals(AiMlOpsPlatformDetailClusterState("RUNNING"), answer.clusterState)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.createdDt)
        assertEquals("", answer.dashboardState)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.imageId)
        assertEquals("", answer.imageName)
        assertEquals("", answer.initialUserEmail)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.modifiedDt)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.projectId)
        assertEquals("", answer.projectName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.releaseId)
        assertEquals("aiml-test", answer.releaseName)
        assertEquals(ReleaseState("DEPLOYED"), answer.releaseState)
        assertEquals("", answer.storageClassName)
        assertEquals("v1.7.1", answer.version)
    }

    @Test
    fun aiMlOpsUpdatePlatform() = wire.asked("aiMlOps.updatePlatform", "PUT", "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b") {
        val answer = client.updatePlatform(releaseId = "10a599e031e749b7b260868f441e862b", aiMlOpsPlatformDomainService = AiMlOpsPlatformDomainServiceRequest(dnsId = "acdd205d-b1d3-44e7-ab7a-429ca090e941", domainServiceName = "sample.aimlopsplatform.com", ip = "192.168.3.197", operationType = AiMlOpsPlatformDomainServiceOperationType("CREATE"), recordId = "8af744b9-4893-4f98-881d-4df984de7162", recordName = "sample"), aiMlOpsPlatformEndpointType = EndpointType("Public"))
        wire.same(answer, "{\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_id\":\"10a599e031e749b7b260868f441e862b\"}")
        assertEquals("10a599e031e749b7b260868f441e862b", answer.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun aiMlOpsDeletePlatform() = wire.asked("aiMlOps.deletePlatform", "DELETE", "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b?with_k8s=false") {
        val answer = client.deletePlatform(releaseId = "10a599e031e749b7b260868f441e862b", withK8s = false)
        assertEquals(Unit, answer)
    }

    @Test
    fun aiMlOpsListImages() = wire.asked("aiMlOps.listImages", "GET", "/v1/aimlops-platform/images?size=20&page=0&sort=created_dt%3Aasc&image_name=sdskubeflow-enterprise") {
        val answer = client.listImages(size = 20L, page = 0L, sort = "created_dt:asc", imageName = "sdskubeflow-enterprise").firstPage()
        wire.same(answer, "{\"contents\":[{\"base_image\":\"\",\"category\":\"\",\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"description\":\"\",\"icon_file\":\"\",\"icon_file_name\":\"\",\"image_attr\":{},\"image_id\":\"\",\"image_name\":\"\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"os_type\":\"\",\"product_type\":\"Enterprise\",\"project_id\":\"10a599e031e749b7b260868f441e862b\"}],\"total_count\":10}")
        assertEquals(1, answer.contents.size)
        assertEquals("", answer.contents[0].baseImage)
        assertEquals(AiMlOpsPlatformImageCategory(""), answer.contents[0].category)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.contents[0].createdDt)
        assertEquals("", answer.contents[0].description)
        assertEquals("", answer.contents[0].iconFile)
        assertEquals("", answer.contents[0].iconFileName)
        assertEquals("", answer.contents[0].imageId)
        assertEquals("", answer.contents[0].imageName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.contents[0].modifiedDt)
        assertEquals("", answer.contents[0].osType)
        assertEquals(Edition("Enterprise"), answer.contents[0].productType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.contents[0].projectId)
        assertEquals(10L, answer.totalCount)
    }

    @Test
    fun aiMlOpsListNodes() = wire.asked("aiMlOps.listNodes", "GET", "/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/nodes?size=20&page=0&sort=created_dt%3Aasc") {
        val answer = client.listNodes(clusterId = "10a599e031e749b7b260868f441e862b", size = 20L, page = 0L, sort = "created_dt:asc").firstPage()
        wire.same(answer, "{\"count\":0,\"links\":[],\"nodes\":[]}")
        assertEquals(0L, answer.count)
        assertEquals(0, answer.links.size)
        assertEquals(0, answer.nodes.size)
    }

    @Test
    fun aiMlOpsListStorageClasses() = wire.asked("aiMlOps.listStorageClasses", "GET", "/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/storageclasses") {
        val answer = client.listStorageClasses(clusterId = "10a599e031e749b7b260868f441e862b").firstPage()
        wire.same(answer, "{\"count\":0,\"links\":[],\"storage_classes\":[]}")
        assertEquals(0L, answer.count)
        assertEquals(0, answer.links.size)
        assertEquals(0, answer.storageClasses.size)
    }

    @Test
    fun aiMlOpsValidateClusterNamespace() = wire.asked("aiMlOps.validateClusterNamespace", "GET", "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-namespaces") {
        val answer = client.validateClusterNamespace(clusterId = "10a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"result\":false}")
        assertEquals(false, answer.result)
    }

    @Test
    fun aiMlOpsValidateClusterResourceSize() = wire.asked("aiMlOps.validateClusterResourceSize", "GET", "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-resources?product_type=Enterprise") {
        val answer = client.validateClusterResourceSize(clusterId = "10a599e031e749b7b260868f441e862b", productType = ValidateClusterResourceSizeProductType("Enterprise"))
        wire.same(answer, "{\"result\":false}")
        assertEquals(false, answer.result)
    }

    companion object {
        private val wire = Wire("ai-ml-ops")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
