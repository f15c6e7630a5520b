/*
 * One call of every operation of Samsung Cloud Platform Quota, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
 */

package io.github.gureum.quota

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class QuotaWireTest {
    private val client = wire.client(::Quota)

    @Test
    fun quotasList() = wire.asked("quotas.list", "GET", "/v1/account-quotas?size=20&page=0&sort=created_at%3Adesc&request_class=Account&service=Virtual%20Server&quota_item=VPC.VPC.MAX.COUNT") {
        val answer = client.quotas.list(size = 20L, page = 0L, sort = "created_at:desc", requestClass = "Account", service = "Virtual Server", quotaItem = "VPC.VPC.MAX.COUNT").firstPage()
        wire.same(answer, "{\"account_quotas\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"account_name\":\"Data platform team\",\"adjustable\":true,\"applied_value\":null,\"approval\":true,\"class_value\":\"global\",\"created_at\":\"2026-11-01T00:00:00Z\",\"description\":\"Greatest size of the disks of all servers\",\"free_rate\":10,\"id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"initial_value\":100,\"modified_at\":\"2026-11-01T00:00:00Z\",\"quota_item\":\"VIRTUAL_SERVER_DISK.MAX.SIZE\",\"reduction\":false,\"request\":false,\"request_class\":\"Account\",\"resource_type\":\"Virtual Server Disk\",\"service\":\"Virtual Server\",\"srn\":\"srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"unit\":\"GB\"},{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"account_name\":\"Data platform team\",\"adjustable\":true,\"applied_value\":null,\"approval\":true,\"class_value\":\"kr-west1\",\"created_at\":\"2026-11-01T00:00:00Z\",\"description\":\"Greatest number of VPCs\",\"free_rate\":10,\"id\":\"5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2\",\"initial_value\":5,\"modified_at\":\"2026-11-01T00:00:00Z\",\"quota_item\":\"VPC.MAX.COUNT\",\"reduction\":false,\"request\":false,\"request_class\":\"Region\",\"resource_type\":\"VPC\",\"service\":\"VPC\",\"srn\":\"srn:e::kr-west1:quota:account-quota/5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2\",\"unit\":\"EA\"},{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"account_name\":\"Data platform team\",\"adjustable\":false,\"applied_value\":null,\"approval\":true,\"class_value\":\"global\",\"created_at\":\"2026-11-01T00:00:00Z\",\"description\":\"Greatest number of registries\",\"free_rate\":10,\"id\":\"9e0b1c2d3e4f5061728394a5b6c7d8e9\",\"initial_value\":2,\"modified_at\":\"2026-11-01T00:00:00Z\",\"quota_item\":\"REGISTRY.MAX.COUNT\",\"reduction\":false,\"request\":false,\"request_class\":\"Account\",\"resource_type\":\"Registry\",\"service\":\"Container Registry\",\"srn\":\"srn:e:::quota:account-quota/9e0b1c2d3e4f5061728394a5b6c7d8e9\",\"unit\":\"EA\"}],\"count\":3,\"page\":0,\"size\":20,\"sort\":[\"created_at:desc\"]}")
        assertEquals(3, answer.accountQuotas.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountQuotas[0].accountId)
        assertEquals("Data platform team", answer.accountQuotas[0].accountName)
        assertEquals(true, answer.accountQuotas[0].adjustable)
        assertEquals(true, answer.accountQuotas[0].approval)
        assertEquals("global", answer.accountQuotas[0].classValue)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accountQuotas[0].createdAt)
        assertEquals("Greatest size of the disks of all servers", answer.accountQuotas[0].description)
        assertEquals(10L, answer.accountQuotas[0].freeRate)
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.accountQuotas[0].id)
        assertEquals(100L, answer.accountQuotas[0].initialValue)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accountQuotas[0].modifiedAt)
        assertEquals("VIRTUAL_SERVER_DISK.MAX.SIZE", answer.accountQuotas[0].quotaItem)
        assertEquals(false, answer.accountQuotas[0].reduction)
        assertEquals(false, answer.accountQuotas[0].request)
        assertEquals(QuotaScope("Account"), answer.accountQuotas[0].requestClass)
        assertEquals("Virtual Server Disk", answer.accountQuotas[0].resourceType)
        assertEquals("Virtual Server", answer.accountQuotas[0].service)
        assertEquals("srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.accountQuotas[0].srn)
        assertEquals("GB", answer.accountQuotas[0].unit)
        assertEquals(3L, answer.count)
        assertEquals(0L, answer.page)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun quotasShow() = wire.asked("quotas.show", "GET", "/v1/account-quotas/0fdd87aab8cb46f59b7c1f81ed03fb3e") {
        val answer = client.quotas.show(accountQuotaId = "0fdd87aab8cb46f59b7c1f81ed03fb3e")
        wire.same(answer, "{\"account_quota\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"account_name\":\"Data platform team\",\"adjustable\":true,\"applied_value\":null,\"approval\":true,\"class_value\":\"global\",\"created_at\":\"2026-11-01T00:00:00Z\",\"description\":\"Greatest size of the disks of all servers\",\"free_rate\":10,\"id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"initial_value\":100,\"modified_at\":\"2026-11-01T00:00:00Z\",\"quota_item\":\"VIRTUAL_SERVER_DISK.MAX.SIZE\",\"reduction\":false,\"request\":false,\"request_class\":\"Account\",\"resource_type\":\"Virtual Server Disk\",\"service\":\"Virtual Server\",\"srn\":\"srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"unit\":\"GB\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.accountQuota.accountId)
        assertEquals("Data platform team", answer.accountQuota.accountName)
        assertEquals(true, answer.accountQuota.adjustable)
        assertEquals(true, answer.accountQuota.approval)
        assertEquals("global", answer.accountQuota.classValue)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accountQuota.createdAt)
        assertEquals("Greatest size of the disks of all servers", answer.accountQuota.description)
        assertEquals(10L, answer.accountQuota.freeRate)
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.accountQuota.id)
        assertEquals(100L, answer.accountQuota.initialValue)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.accountQuota.modifiedAt)
        assertEquals("VIRTUAL_SERVER_DISK.MAX.SIZE", answer.accountQuota.quotaItem)
        assertEquals(false, answer.accountQuota.reduction)
        assertEquals(false, answer.accountQuota.request)
        assertEquals(QuotaScope("Account"), answer.accountQuota.requestClass)
        assertEquals("Virtual Server Disk", answer.accountQuota.resourceType)
        assertEquals("Virtual Server", answer.accountQuota.service)
        assertEquals("srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.accountQuota.srn)
        assertEquals("GB", answer.accountQuota.unit)
    }

    @Test
    fun quotaRequestsList() = wire.asked("quotaRequests.list", "GET", "/v1/quota-requests?size=20&page=0&sort=created_at%3Adesc&service=Virtual%20Server&quota_item=VPC.VPC.MAX.COUNT&request_class=Account&state=APPROVED") {
        val answer = client.quotaRequests.list(size = 20L, page = 0L, sort = "created_at:desc", service = "Virtual Server", quotaItem = "VPC.VPC.MAX.COUNT", requestClass = "Account", state = "APPROVED").firstPage()
        wire.same(answer, "{\"count\":1,\"page\":0,\"quota_requests\":[{\"applied_at\":null,\"applied_value\":200,\"approval_message\":null,\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"free_rate\":10,\"id\":\"c3d4e5f60718293a4b5c6d7e8f901234\",\"initial_value\":100,\"modified_at\":\"2026-11-02T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"quota_item\":\"VIRTUAL_SERVER_DISK.MAX.SIZE\",\"request_class\":\"Account\",\"request_message\":\"Disks for a cluster\",\"request_value\":300,\"requester\":\"kim\",\"service\":\"Virtual Server\",\"state\":\"PARTIAL_APPROVED\",\"unit\":\"GB\"}],\"size\":20,\"sort\":[\"created_at:desc\"]}")
        assertEquals(1L, answer.count)
        assertEquals(0L, answer.page)
        assertEquals(1, answer.quotaRequests.size)
        assertEquals(200L, answer.quotaRequests[0].appliedValue)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.quotaRequests[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.quotaRequests[0].createdBy)
        assertEquals(10L, answer.quotaRequests[0].freeRate)
        assertEquals("c3d4e5f60718293a4b5c6d7e8f901234", answer.quotaRequests[0].id)
        assertEquals(100L, answer.quotaRequests[0].initialValue)
        assertEquals(Timestamp("2026-11-02T00:00:00Z"), answer.quotaRequests[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.quotaRequests[0].modifiedBy)
        assertEquals("VIRTUAL_SERVER_DISK.MAX.SIZE", answer.quotaRequests[0].quotaItem)
        assertEquals(QuotaScope("Account"), answer.quotaRequests[0].requestClass)
        assertEquals("Disks for a cluster", answer.quotaRequests[0].requestMessage)
        assertEquals(300L, answer.quotaRequests[0].requestValue)
        assertEquals("kim", answer.quotaRequests[0].requester)
        assertEquals("Virtual Server", answer.quotaRequests[0].service)
        assertEquals(RequestState("PARTIAL_APPROVED"), answer.quotaRequests[0].state)
        assertEquals("GB", answer.quotaRequests[0].unit)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun quotaRequestsShow() = wire.asked("quotaRequests.show", "GET", "/v1/quota-requests/c3d4e5f60718293a4b5c6d7e8f901234") {
        val answer = client.quotaRequests.show(requestId = "c3d4e5f60718293a4b5c6d7e8f901234")
        wire.same(answer, "{\"quota_request\":{\"applied_at\":null,\"applied_value\":200,\"approval_message\":null,\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"free_rate\":10,\"id\":\"c3d4e5f60718293a4b5c6d7e8f901234\",\"initial_value\":100,\"modified_at\":\"2026-11-02T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"quota_item\":\"VIRTUAL_SERVER_DISK.MAX.SIZE\",\"request_message\":\"Disks for a cluster\",\"request_value\":300,\"requester\":\"kim\",\"state\":\"PARTIAL_APPROVED\",\"unit\":\"GB\",\"account_quota_id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"class_value\":\"global\",\"description\":\"Greatest size of the disks of all servers\",\"reduction\":false}}")
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.quotaRequest.accountQuotaId)
        assertEquals(200L, answer.quotaRequest.appliedValue)
        assertEquals("global", answer.quotaRequest.classValue)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.quotaRequest.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.quotaRequest.createdBy)
        assertEquals("Greatest size of the disks of all servers", answer.quotaRequest.description)
        assertEquals(10L, answer.quotaRequest.freeRate)
        assertEquals("c3d4e5f60718293a4b5c6d7e8f901234", answer.quotaRequest.id)
        assertEquals(100L, answer.quotaRequest.initialValue)
        assertEquals(Timestamp("2026-11-02T00:00:00Z"), answer.quotaRequest.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.quotaRequest.modifiedBy)
        assertEquals("VIRTUAL_SERVER_DISK.MAX.SIZE", answer.quotaRequest.quotaItem)
        assertEquals(false, answer.quotaRequest.reduction)
        assertEquals("Disks for a cluster", answer.quotaRequest.requestMessage)
        assertEquals(300L, answer.quotaRequest.requestValue)
        assertEquals("kim", answer.quotaRequest.requester)
        assertEquals(RequestState("PARTIAL_APPROVED"), answer.quotaRequest.state)
        assertEquals("GB", answer.quotaRequest.unit)
    }

    companion object {
        private val wire = Wire("quota")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
