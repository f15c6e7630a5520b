/*
 * One call of every operation of Samsung Cloud Platform Cloud ML, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

package io.github.gureum.cloudml

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class CloudMLWireTest {
    private val client = wire.client(::CloudML)

    @Test
    fun cloudMlCheckDuplication() = wire.asked("cloudMl.checkDuplication", "GET", "/v1/cloud-ml/check-duplication?name=aiml-test") {
        val answer = client.checkDuplication(name = "aiml-test")
        wire.same(answer, "{\"result\":false}")
        assertEquals(false, answer.result)
    }

    @Test
    fun cloudMlEstimateCluster() = wire.asked("cloudMl.estimateCluster", "GET", "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/estimate?use_copilot=false") {
        val answer = client.estimateCluster(clusterId = "10a599e031e749b7b260868f441e862b", useCopilot = false)
        wire.same(answer, "{\"analytics\":{\"cpu\":0,\"gpu\":\"\",\"memory\":0},\"application\":{\"cpu\":0,\"memory\":0},\"copilot\":{\"cpu\":0,\"gpu\":\"\",\"memory\":0}}")
        assertEquals(0L, answer.analytics.cpu)
        assertEquals("", answer.analytics.gpu)
        assertEquals(0L, answer.analytics.memory)
        assertEquals(0L, answer.application.cpu)
        assertEquals(0L, answer.application.memory)
        assertEquals(0L, answer.copilot!!.cpu)
        assertEquals("", answer.copilot!!.gpu)
        assertEquals(0L, answer.copilot!!.memory)
    }

    @Test
    fun cloudMlListImages() = wire.asked("cloudMl.listImages", "GET", "/v1/cloud-ml/images") {
        val answer = client.listImages().firstPage()
        wire.same(answer, "{\"contents\":[{\"copilot_enabled\":\"\",\"display_version\":\"\",\"image_id\":\"\",\"image_name\":\"\",\"k8s_version\":\"\"}],\"total_count\":1}")
        assertEquals(1, answer.contents.size)
        assertEquals("", answer.contents[0].copilotEnabled)
        assertEquals("", answer.contents[0].displayVersion)
        assertEquals("", answer.contents[0].imageId)
        assertEquals("", answer.contents[0].imageName)
        assertEquals("", answer.contents[0].k8sVersion)
        assertEquals(1L, answer.totalCount)
    }

    @Test
    fun cloudMlCheckClusterReleasable() = wire.asked("cloudMl.checkClusterReleasable", "GET", "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/check-releasable") {
        val answer = client.checkClusterReleasable(clusterId = "10a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"exceptions\":[],\"result\":true}")
        assertEquals(0, answer.exceptions.size)
        assertEquals(true, answer.result)
    }

    @Test
    fun cloudMlGetClusterProduct() = wire.asked("cloudMl.getClusterProduct", "GET", "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b") {
        val answer = client.getClusterProduct(clusterId = "10a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"cloud_ml\":{\"cloud_ml_id\":\"10a599e031e749b7b260868f441e862b\",\"cloud_ml_state\":\"DEPLOYED\",\"cluster_id\":\"10a599e031e749b7b260868f441e862b\",\"copilot_enabled\":false,\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"custom_registry_access_key\":\"aiml-test\",\"custom_registry_host\":\"aiml-test\",\"description\":\"aiml-test\",\"display_version\":\"22.04\",\"domain_name\":\"aiml-test\",\"endpoint_type\":\"private\",\"image_id\":\"10a599e031e749b7b260868f441e862b\",\"image_name\":\"aiml-test\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"namespace_name\":\"aiml-test\",\"product_group_id\":\"10a599e031e749b7b260868f441e862b\",\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_limit_text\":\"aiml-test\",\"resource_request_text\":\"aiml-test\",\"storage_class_name\":\"aiml-test\"},\"cloud_ml_common\":{\"cloud_ml_common_id\":\"10a599e031e749b7b260868f441e862b\",\"cloud_ml_common_state\":\"DEPLOYED\",\"cluster_id\":\"10a599e031e749b7b260868f441e862b\",\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"custom_registry_access_key\":\"aiml-test\",\"custom_registry_host\":\"aiml-test\",\"custom_registry_project_id\":\"aiml-test\",\"custom_registry_region\":\"aiml-test\",\"domain_name\":\"aiml-test\",\"endpoint_type\":\"private\",\"image_id\":\"10a599e031e749b7b260868f441e862b\",\"image_registry_url\":\"\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"namespace_name\":\"aiml-test\",\"product_group_id\":\"10a599e031e749b7b260868f441e862b\",\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_limit_text\":\"aiml-test\",\"resource_request_text\":\"aiml-test\",\"storage_class_name\":\"aiml-test\"}}")
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.cloudMlId)
        assertEquals(CloudMlState("DEPLOYED"), answer.cloudMl!!.cloudMlState)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.clusterId)
        assertEquals(false, answer.cloudMl!!.copilotEnabled)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.cloudMl!!.createdDt)
        assertEquals(Secret("aiml-test"), answer.cloudMl!!.customRegistryAccessKey)
        assertEquals("aiml-test", answer.cloudMl!!.customRegistryHost)
        assertEquals("aiml-test", answer.cloudMl!!.description)
        assertEquals("22.04", answer.cloudMl!!.displayVersion)
        assertEquals("aiml-test", answer.cloudMl!!.domainName)
        assertEquals(EndpointType("private"), answer.cloudMl!!.endpointType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.imageId)
        assertEquals("aiml-test", answer.cloudMl!!.imageName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.cloudMl!!.modifiedDt)
        assertEquals("aiml-test", answer.cloudMl!!.namespaceName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.productGroupId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMl!!.requestId)
        assertEquals("aiml-test", answer.cloudMl!!.resourceLimitText)
        assertEquals("aiml-test", answer.cloudMl!!.resourceRequestText)
        assertEquals("aiml-test", answer.cloudMl!!.storageClassName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.cloudMlCommonId)
        assertEquals(CloudMlState("DEPLOYED"), answer.cloudMlCommon!!.cloudMlCommonState)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.clusterId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.cloudMlCommon!!.createdDt)
        assertEquals(Secret("aiml-test"), answer.cloudMlCommon!!.customRegistryAccessKey)
        assertEquals("aiml-test", answer.cloudMlCommon!!.customRegistryHost)
        assertEquals("aiml-test", answer.cloudMlCommon!!.customRegistryProjectId)
        assertEquals("aiml-test", answer.cloudMlCommon!!.customRegistryRegion)
        assertEquals("aiml-test", answer.cloudMlCommon!!.domainName)
        assertEquals(EndpointType("private"), answer.cloudMlCommon!!.endpointType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.imageId)
        assertEquals("", answer.cloudMlCommon!!.imageRegistryUrl)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.cloudMlCommon!!.modifiedDt)
        assertEquals("aiml-test", answer.cloudMlCommon!!.namespaceName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.productGroupId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlCommon!!.requestId)
        assertEquals("aiml-test", answer.cloudMlCommon!!.resourceLimitText)
        assertEquals("aiml-test", answer.cloudMlCommon!!.resourceRequestText)
        assertEquals("aiml-test", answer.cloudMlCommon!!.storageClassName)
    }

    @Test
    fun cloudMlCreate() = wire.asked("cloudMl.create", "POST", "/v1/cloud-ml") {
        val answer = client.create(analyticsResource = AnalyticsEstimateResponse(cpu = 1L, gpu = "", memory = 2L), applicationResource = ApplicationEstimateResponse(cpu = 1L, memory = 2L), cloudMlName = "aiml-test", clusterId = "10a599e031e749b7b260868f441e862b", copilot = AnalyticsEstimateResponse(cpu = 0L, gpu = "", memory = 0L), customRegistryAccessKey = "10a599e031e749b7b260868f441e862b", customRegistryAccessProjectId = "10a599e031e749b7b260868f441e862b", customRegistryAccessRegion = "kr-west1", customRegistryAccessSecretKey = "10a599e031e749b7b260868f441e862b", customRegistryHost = "registry.example.com", description = "Shared notebook service", domainName = "aiml-test", endpointType = EndpointType("private"), imageId = "10a599e031e749b7b260868f441e862b", productGroupId = "10a599e031e749b7b260868f441e862b", tags = listOf(), useCopilot = true)
        wire.same(answer, "{\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_id\":\"10a599e031e749b7b260868f441e862b\"}")
        assertEquals("10a599e031e749b7b260868f441e862b", answer.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.resourceId)
    }

    @Test
    fun cloudMlShow() = wire.asked("cloudMl.show", "GET", "/v1/cloud-ml/10a599e031e749b7b260868f441e862b") {
        val answer = client.show(cloudMlId = "10a599e031e749b7b260868f441e862b")
        wire.same(answer, "{\"cloud_ml_id\":\"10a599e031e749b7b260868f441e862b\",\"cloud_ml_name\":\"aiml-test\",\"cloud_ml_state\":\"DEPLOYED\",\"cluster_id\":\"10a599e031e749b7b260868f441e862b\",\"cluster_name\":\"cluster-test\",\"cluster_permission\":{},\"cluster_request_failed\":false,\"copilot_enabled\":false,\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"custom_registry_access_key\":\"aiml-test\",\"custom_registry_host\":\"aiml-test\",\"description\":\"aiml-test\",\"display_version\":\"22.04\",\"domain_name\":\"aiml-test\",\"endpoint_ip_address\":\"aiml-test\",\"endpoint_type\":\"private\",\"image_id\":\"10a599e031e749b7b260868f441e862b\",\"image_name\":\"aiml-test\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"namespace_name\":\"aiml-test\",\"product_group_id\":\"10a599e031e749b7b260868f441e862b\",\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_limit_text\":\"aiml-test\",\"resource_request_text\":\"aiml-test\",\"storage_class_name\":\"aiml-test\"}")
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlId)
        assertEquals("aiml-test", answer.cloudMlName)
        assertEquals(CloudMlState("DEPLOYED"), answer.cloudMlState)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.clusterId)
        assertEquals("cluster-test", answer.clusterName)
        assertEquals(false, answer.clusterRequestFailed)
        assertEquals(false, answer.copilotEnabled)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.createdDt)
        assertEquals(Secret("aiml-test"), answer.customRegistryAccessKey)
        assertEquals("aiml-test", answer.customRegistryHost)
        assertEquals("aiml-test", answer.description)
        assertEquals("22.04", answer.displayVersion)
        assertEquals("aiml-test", answer.domainName)
        assertEquals("aiml-test", answer.endpointIpAddress)
        assertEquals(EndpointType("private"), answer.endpointType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.imageId)
        assertEquals("aiml-test", answer.imageName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.modifiedDt)
        assertEquals("aiml-test", answer.namespaceName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.productGroupId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("aiml-test", answer.resourceLimitText)
        assertEquals("aiml-test", answer.resourceRequestText)
        assertEquals("aiml-test", answer.storageClassName)
    }

    @Test
    fun cloudMlUpdate() = wire.asked("cloudMl.update", "PUT", "/v1/cloud-ml/10a599e031e749b7b260868f441e862b") {
        val answer = client.update(cloudMlId = "10a599e031e749b7b260868f441e862b", description = "Shared notebook service")
        wire.same(answer, "{\"cloud_ml_id\":\"10a599e031e749b7b260868f441e862b\",\"cloud_ml_name\":\"aiml-test\",\"cloud_ml_state\":\"DEPLOYED\",\"cluster_id\":\"10a599e031e749b7b260868f441e862b\",\"cluster_name\":\"cluster-test\",\"cluster_permission\":{},\"cluster_request_failed\":false,\"copilot_enabled\":false,\"created_by\":\"10a599e031e749b7b260868f441e862b\",\"created_dt\":\"2024-05-17T00:23:17Z\",\"custom_registry_access_key\":\"aiml-test\",\"custom_registry_host\":\"aiml-test\",\"description\":\"aiml-test\",\"display_version\":\"22.04\",\"domain_name\":\"aiml-test\",\"endpoint_ip_address\":\"aiml-test\",\"endpoint_type\":\"private\",\"image_id\":\"10a599e031e749b7b260868f441e862b\",\"image_name\":\"aiml-test\",\"modified_by\":\"10a599e031e749b7b260868f441e862b\",\"modified_dt\":\"2024-05-17T00:23:17Z\",\"namespace_name\":\"aiml-test\",\"product_group_id\":\"10a599e031e749b7b260868f441e862b\",\"project_id\":\"10a599e031e749b7b260868f441e862b\",\"request_id\":\"10a599e031e749b7b260868f441e862b\",\"resource_limit_text\":\"aiml-test\",\"resource_request_text\":\"aiml-test\",\"storage_class_name\":\"aiml-test\"}")
        assertEquals("10a599e031e749b7b260868f441e862b", answer.cloudMlId)
        assertEquals("aiml-test", answer.cloudMlName)
        assertEquals(CloudMlState("DEPLOYED"), answer.cloudMlState)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.clusterId)
        assertEquals("cluster-test", answer.clusterName)
        assertEquals(false, answer.clusterRequestFailed)
        assertEquals(false, answer.copilotEnabled)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.createdBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.createdDt)
        assertEquals(Secret("aiml-test"), answer.customRegistryAccessKey)
        assertEquals("aiml-test", answer.customRegistryHost)
        assertEquals("aiml-test", answer.description)
        assertEquals("22.04", answer.displayVersion)
        assertEquals("aiml-test", answer.domainName)
        assertEquals("aiml-test", answer.endpointIpAddress)
        assertEquals(EndpointType("private"), answer.endpointType)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.imageId)
        assertEquals("aiml-test", answer.imageName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.modifiedBy)
        assertEquals(Timestamp("2024-05-17T00:23:17Z"), answer.modifiedDt)
        assertEquals("aiml-test", answer.namespaceName)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.productGroupId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.projectId)
        assertEquals("10a599e031e749b7b260868f441e862b", answer.requestId)
        assertEquals("aiml-test", answer.resourceLimitText)
        assertEquals("aiml-test", answer.resourceRequestText)
        assertEquals("aiml-test", answer.storageClassName)
    }

    @Test
    fun cloudMlDelete() = wire.asked("cloudMl.delete", "DELETE", "/v1/cloud-ml/10a599e031e749b7b260868f441e862b") {
        val answer = client.delete(cloudMlId = "10a599e031e749b7b260868f441e862b")
        assertEquals(Unit, answer)
    }

    companion object {
        private val wire = Wire("cloud-ml")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
