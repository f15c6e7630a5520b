/*
 * One call of every operation of Samsung Cloud Platform Security Group, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
 */

package io.github.gureum.securitygroup

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class SecurityGroupWireTest {
    private val client = wire.client(::SecurityGroup)

    @Test
    fun securityGroupsList() = wire.asked("securityGroups.list", "GET", "/v1/security-groups?size=20&page=0&sort=created_at%3Adesc&name=platform-nodes") {
        val answer = client.securityGroups.list(size = 20L, page = 0L, sort = "created_at:desc", name = "platform-nodes").firstPage()
        wire.same(answer, "{\"count\":1,\"security_groups\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Nodes of the platform\",\"id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\",\"loggable\":false,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-nodes\",\"rule_count\":2,\"state\":\"ACTIVE\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.securityGroups.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.securityGroups[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroups[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroups[0].createdBy)
        assertEquals("Nodes of the platform", answer.securityGroups[0].description)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.securityGroups[0].id)
        assertEquals(false, answer.securityGroups[0].loggable)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroups[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroups[0].modifiedBy)
        assertEquals("platform-nodes", answer.securityGroups[0].name)
        assertEquals(2L, answer.securityGroups[0].ruleCount)
        assertEquals(SecurityGroupInfoState("ACTIVE"), answer.securityGroups[0].state)
    }

    @Test
    fun securityGroupsCreate() = wire.asked("securityGroups.create", "POST", "/v1/security-groups") {
        val answer = client.securityGroups.create(description = "Nodes of the platform", loggable = false, name = "platform-nodes", tags = listOf(Tag(key = "team", value = "data")))
        wire.same(answer, "{\"security_group\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Nodes of the platform\",\"id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\",\"loggable\":false,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-nodes\",\"rule_count\":2,\"state\":\"ACTIVE\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.securityGroup.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroup.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroup.createdBy)
        assertEquals("Nodes of the platform", answer.securityGroup.description)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.securityGroup.id)
        assertEquals(false, answer.securityGroup.loggable)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroup.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroup.modifiedBy)
        assertEquals("platform-nodes", answer.securityGroup.name)
        assertEquals(2L, answer.securityGroup.ruleCount)
        assertEquals(SecurityGroupInfoState("ACTIVE"), answer.securityGroup.state)
    }

    @Test
    fun securityGroupsShow() = wire.asked("securityGroups.show", "GET", "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd") {
        val answer = client.securityGroups.show(securityGroupId = "02fb574c-f30f-40e1-9f43-4d1572dee5bd")
        wire.same(answer, "{\"security_group\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Nodes of the platform\",\"id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\",\"loggable\":false,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-nodes\",\"rule_count\":2,\"state\":\"ACTIVE\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.securityGroup.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroup.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroup.createdBy)
        assertEquals("Nodes of the platform", answer.securityGroup.description)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.securityGroup.id)
        assertEquals(false, answer.securityGroup.loggable)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroup.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroup.modifiedBy)
        assertEquals("platform-nodes", answer.securityGroup.name)
        assertEquals(2L, answer.securityGroup.ruleCount)
        assertEquals(SecurityGroupInfoState("ACTIVE"), answer.securityGroup.state)
    }

    @Test
    fun securityGroupsUpdate() = wire.asked("securityGroups.update", "PUT", "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd") {
        val answer = client.securityGroups.update(securityGroupId = "02fb574c-f30f-40e1-9f43-4d1572dee5bd", description = "Nodes of the platform", loggable = true)
        assertEquals(Unit, answer)
    }

    @Test
    fun securityGroupsDelete() = wire.asked("securityGroups.delete", "DELETE", "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd") {
        val answer = client.securityGroups.delete(securityGroupId = "02fb574c-f30f-40e1-9f43-4d1572dee5bd")
        assertEquals(Unit, answer)
    }

    @Test
    fun rulesList() = wire.asked("rules.list", "GET", "/v1/security-group-rules?size=20&page=0&security_group_id=02fb574c-f30f-40e1-9f43-4d1572dee5bd&remote_ip_prefix=10.0.1.0%2F24&direction=ingress") {
        val answer = client.rules.list(size = 20L, page = 0L, securityGroupId = "02fb574c-f30f-40e1-9f43-4d1572dee5bd", remoteIpPrefix = "10.0.1.0/24", direction = "ingress").firstPage()
        wire.same(answer, "{\"count\":1,\"security_group_rules\":[{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"HTTPS from the subnet\",\"direction\":\"ingress\",\"ethertype\":\"IPv4\",\"id\":\"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"port_range_max\":443,\"port_range_min\":443,\"protocol\":\"tcp\",\"remote_group_id\":null,\"remote_ip_prefix\":\"10.0.1.0/24\",\"security_group_id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.securityGroupRules.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroupRules[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroupRules[0].createdBy)
        assertEquals("HTTPS from the subnet", answer.securityGroupRules[0].description)
        assertEquals(SecurityGroupRuleDirection("ingress"), answer.securityGroupRules[0].direction)
        assertEquals("IPv4", answer.securityGroupRules[0].ethertype)
        assertEquals("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", answer.securityGroupRules[0].id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroupRules[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroupRules[0].modifiedBy)
        assertEquals(443L, answer.securityGroupRules[0].portRangeMax)
        assertEquals(443L, answer.securityGroupRules[0].portRangeMin)
        assertEquals("tcp", answer.securityGroupRules[0].protocol)
        assertEquals("10.0.1.0/24", answer.securityGroupRules[0].remoteIpPrefix)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.securityGroupRules[0].securityGroupId)
    }

    @Test
    fun rulesCreate() = wire.asked("rules.create", "POST", "/v1/security-group-rules") {
        val answer = client.rules.create(description = "HTTPS from the subnet", direction = "ingress", ethertype = "IPv4", portRangeMax = 443L, portRangeMin = 443L, protocol = "tcp", remoteIpPrefix = "10.0.1.0/24", securityGroupId = "02fb574c-f30f-40e1-9f43-4d1572dee5bd")
        wire.same(answer, "{\"security_group_rule\":{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"HTTPS from the subnet\",\"direction\":\"ingress\",\"ethertype\":\"IPv4\",\"id\":\"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"port_range_max\":443,\"port_range_min\":443,\"protocol\":\"tcp\",\"remote_group_id\":null,\"remote_ip_prefix\":\"10.0.1.0/24\",\"security_group_id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\"}}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroupRule.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroupRule.createdBy)
        assertEquals("HTTPS from the subnet", answer.securityGroupRule.description)
        assertEquals(SecurityGroupRuleDirection("ingress"), answer.securityGroupRule.direction)
        assertEquals("IPv4", answer.securityGroupRule.ethertype)
        assertEquals("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", answer.securityGroupRule.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroupRule.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroupRule.modifiedBy)
        assertEquals(443L, answer.securityGroupRule.portRangeMax)
        assertEquals(443L, answer.securityGroupRule.portRangeMin)
        assertEquals("tcp", answer.securityGroupRule.protocol)
        assertEquals("10.0.1.0/24", answer.securityGroupRule.remoteIpPrefix)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.securityGroupRule.securityGroupId)
    }

    @Test
    fun rulesShow() = wire.asked("rules.show", "GET", "/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77") {
        val answer = client.rules.show(securityGroupRuleId = "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
        wire.same(answer, "{\"security_group_rule\":{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"HTTPS from the subnet\",\"direction\":\"ingress\",\"ethertype\":\"IPv4\",\"id\":\"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"port_range_max\":443,\"port_range_min\":443,\"protocol\":\"tcp\",\"remote_group_id\":null,\"remote_ip_prefix\":\"10.0.1.0/24\",\"security_group_id\":\"02fb574c-f30f-40e1-9f43-4d1572dee5bd\"}}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroupRule.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroupRule.createdBy)
        assertEquals("HTTPS from the subnet", answer.securityGroupRule.description)
        assertEquals(SecurityGroupRuleDirection("ingress"), answer.securityGroupRule.direction)
        assertEquals("IPv4", answer.securityGroupRule.ethertype)
        assertEquals("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", answer.securityGroupRule.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.securityGroupRule.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.securityGroupRule.modifiedBy)
        assertEquals(443L, answer.securityGroupRule.portRangeMax)
        assertEquals(443L, answer.securityGroupRule.portRangeMin)
        assertEquals("tcp", answer.securityGroupRule.protocol)
        assertEquals("10.0.1.0/24", answer.securityGroupRule.remoteIpPrefix)
        assertEquals("02fb574c-f30f-40e1-9f43-4d1572dee5bd", answer.securityGroupRule.securityGroupId)
    }

    @Test
    fun rulesDelete() = wire.asked("rules.delete", "DELETE", "/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77") {
        val answer = client.rules.delete(securityGroupRuleId = "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
        assertEquals(Unit, answer)
    }

    companion object {
        private val wire = Wire("security-group")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
