/*
 * One call of every operation of Samsung Cloud Platform Load Balancer, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
 */

package io.github.gureum.loadbalancer

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class LoadBalancerWireTest {
    private val client = wire.client(::LoadBalancer)

    @Test
    fun loadBalancersList() = wire.asked("loadBalancers.list", "GET", "/v1/loadbalancers?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492") {
        val answer = client.list(size = 20L, page = 0L, subnetId = "023c57b14f11483689338d085e061492").firstPage()
        wire.same(answer, "{\"count\":1,\"page\":0,\"size\":20,\"loadbalancers\":[{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"8a8048af06b048329867e57284347066\",\"listener_count\":0,\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-lb\",\"service_ip\":\"10.0.1.100\",\"source_nat_ip\":\"10.0.1.101\",\"state\":\"ACTIVE\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.loadbalancers.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancers[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancers[0].createdBy)
        assertEquals("8a8048af06b048329867e57284347066", answer.loadbalancers[0].id)
        assertEquals(0L, answer.loadbalancers[0].listenerCount)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancers[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancers[0].modifiedBy)
        assertEquals("platform-lb", answer.loadbalancers[0].name)
        assertEquals("10.0.1.100", answer.loadbalancers[0].serviceIp)
        assertEquals("10.0.1.101", answer.loadbalancers[0].sourceNatIp)
        assertEquals("ACTIVE", answer.loadbalancers[0].state)
        assertEquals(0L, answer.page)
        assertEquals(20L, answer.size)
    }

    @Test
    fun loadBalancersCreate() = wire.asked("loadBalancers.create", "POST", "/v1/loadbalancers") {
        val answer = client.create(loadbalancer = LoadBalancerCreateRequestDetail(description = "Entry of the platform", firewallEnabled = false, firewallLoggingEnabled = false, layerType = "L4", name = "platform-lb", serviceIp = "10.0.1.100", subnetId = "023c57b14f11483689338d085e061492", tags = listOf(), vpcId = "7df8abb4912e4709b1cb237daccca7a8"))
        wire.same(answer, "{\"loadbalancer\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Entry of the platform\",\"firewall_id\":null,\"firewall_name\":null,\"health_check_ip\":[\"10.0.1.102\",\"10.0.1.103\"],\"id\":\"8a8048af06b048329867e57284347066\",\"layer_type\":\"L4\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-lb\",\"public_nat_ip\":null,\"public_nat_state\":null,\"service_ip\":\"10.0.1.100\",\"source_nat_ip\":\"10.0.1.101\",\"state\":\"CREATING\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.loadbalancer.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancer.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancer.createdBy)
        assertEquals("Entry of the platform", answer.loadbalancer.description)
        assertEquals(2, answer.loadbalancer.healthCheckIp.size)
        assertEquals("8a8048af06b048329867e57284347066", answer.loadbalancer.id)
        assertEquals(LoadBalancerInfoLayerType("L4"), answer.loadbalancer.layerType)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancer.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancer.modifiedBy)
        assertEquals("platform-lb", answer.loadbalancer.name)
        assertEquals("10.0.1.100", answer.loadbalancer.serviceIp)
        assertEquals("10.0.1.101", answer.loadbalancer.sourceNatIp)
        assertEquals(LoadBalancerInfoState("CREATING"), answer.loadbalancer.state)
        assertEquals("023c57b14f11483689338d085e061492", answer.loadbalancer.subnetId)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.loadbalancer.vpcId)
    }

    @Test
    fun loadBalancersShow() = wire.asked("loadBalancers.show", "GET", "/v1/loadbalancers/8a8048af06b048329867e57284347066") {
        val answer = client.show(loadbalancerId = "8a8048af06b048329867e57284347066")
        wire.same(answer, "{\"loadbalancer\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Entry of the platform\",\"firewall_id\":null,\"firewall_name\":null,\"health_check_ip\":[\"10.0.1.102\",\"10.0.1.103\"],\"id\":\"8a8048af06b048329867e57284347066\",\"layer_type\":\"L4\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-lb\",\"public_nat_ip\":null,\"public_nat_state\":null,\"service_ip\":\"10.0.1.100\",\"source_nat_ip\":\"10.0.1.101\",\"state\":\"CREATING\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.loadbalancer.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancer.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancer.createdBy)
        assertEquals("Entry of the platform", answer.loadbalancer.description)
        assertEquals(2, answer.loadbalancer.healthCheckIp.size)
        assertEquals("8a8048af06b048329867e57284347066", answer.loadbalancer.id)
        assertEquals(LoadBalancerInfoLayerType("L4"), answer.loadbalancer.layerType)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancer.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancer.modifiedBy)
        assertEquals("platform-lb", answer.loadbalancer.name)
        assertEquals("10.0.1.100", answer.loadbalancer.serviceIp)
        assertEquals("10.0.1.101", answer.loadbalancer.sourceNatIp)
        assertEquals(LoadBalancerInfoState("CREATING"), answer.loadbalancer.state)
        assertEquals("023c57b14f11483689338d085e061492", answer.loadbalancer.subnetId)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.loadbalancer.vpcId)
    }

    @Test
    fun loadBalancersUpdate() = wire.asked("loadBalancers.update", "PUT", "/v1/loadbalancers/8a8048af06b048329867e57284347066") {
        val answer = client.update(loadbalancerId = "8a8048af06b048329867e57284347066", loadbalancer = LoadBalancerUpdateRequestDetail(description = "Entry of the platform"))
        wire.same(answer, "{\"loadbalancer\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Entry of the platform\",\"firewall_id\":null,\"firewall_name\":null,\"health_check_ip\":[\"10.0.1.102\",\"10.0.1.103\"],\"id\":\"8a8048af06b048329867e57284347066\",\"layer_type\":\"L4\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform-lb\",\"public_nat_ip\":null,\"public_nat_state\":null,\"service_ip\":\"10.0.1.100\",\"source_nat_ip\":\"10.0.1.101\",\"state\":\"CREATING\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.loadbalancer.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancer.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancer.createdBy)
        assertEquals("Entry of the platform", answer.loadbalancer.description)
        assertEquals(2, answer.loadbalancer.healthCheckIp.size)
        assertEquals("8a8048af06b048329867e57284347066", answer.loadbalancer.id)
        assertEquals(LoadBalancerInfoLayerType("L4"), answer.loadbalancer.layerType)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.loadbalancer.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.loadbalancer.modifiedBy)
        assertEquals("platform-lb", answer.loadbalancer.name)
        assertEquals("10.0.1.100", answer.loadbalancer.serviceIp)
        assertEquals("10.0.1.101", answer.loadbalancer.sourceNatIp)
        assertEquals(LoadBalancerInfoState("CREATING"), answer.loadbalancer.state)
        assertEquals("023c57b14f11483689338d085e061492", answer.loadbalancer.subnetId)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.loadbalancer.vpcId)
    }

    @Test
    fun loadBalancersDelete() = wire.asked("loadBalancers.delete", "DELETE", "/v1/loadbalancers/8a8048af06b048329867e57284347066") {
        val answer = client.delete(loadbalancerId = "8a8048af06b048329867e57284347066")
        assertEquals(Unit, answer)
    }

    companion object {
        private val wire = Wire("load-balancer")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
