/*
 * One call of every operation of Samsung Cloud Platform VPC, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
 */

package io.github.gureum.vpc

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class VpcWireTest {
    private val client = wire.client(::Vpc)

    @Test
    fun vpcsList() = wire.asked("vpcs.list", "GET", "/v1/vpcs?size=20&page=0&name=platform") {
        val answer = client.vpcs.list(size = 20L, page = 0L, name = "platform").firstPage()
        wire.same(answer, "{\"count\":1,\"vpcs\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr_count\":1,\"cidrs\":[{\"cidr\":\"10.0.0.0/16\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11\"}],\"description\":\"Network of the platform\",\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\",\"state\":\"ACTIVE\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.vpcs.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.vpcs[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpcs[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpcs[0].createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpcs[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpcs[0].modifiedBy)
        assertEquals(1L, answer.vpcs[0].cidrCount)
        assertEquals(1, answer.vpcs[0].cidrs.size)
        assertEquals("10.0.0.0/16", answer.vpcs[0].cidrs[0].cidr)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpcs[0].cidrs[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpcs[0].cidrs[0].createdBy)
        assertEquals("3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11", answer.vpcs[0].cidrs[0].id)
        assertEquals("Network of the platform", answer.vpcs[0].description)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.vpcs[0].id)
        assertEquals("platform", answer.vpcs[0].name)
        assertEquals(NetworkState("ACTIVE"), answer.vpcs[0].state)
    }

    @Test
    fun vpcsCreate() = wire.asked("vpcs.create", "POST", "/v1/vpcs") {
        val answer = client.vpcs.create(cidr = "10.0.0.0/16", description = "Network of the platform", name = "platform", tags = listOf(Tag(key = "team", value = "data")))
        wire.same(answer, "{\"vpc\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr_count\":1,\"cidrs\":[{\"cidr\":\"10.0.0.0/16\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11\"}],\"description\":\"Network of the platform\",\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\",\"state\":\"ACTIVE\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.vpc.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.modifiedBy)
        assertEquals(1L, answer.vpc.cidrCount)
        assertEquals(1, answer.vpc.cidrs.size)
        assertEquals("10.0.0.0/16", answer.vpc.cidrs[0].cidr)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.cidrs[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.cidrs[0].createdBy)
        assertEquals("3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11", answer.vpc.cidrs[0].id)
        assertEquals("Network of the platform", answer.vpc.description)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.vpc.id)
        assertEquals("platform", answer.vpc.name)
        assertEquals(NetworkState("ACTIVE"), answer.vpc.state)
    }

    @Test
    fun vpcsShow() = wire.asked("vpcs.show", "GET", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8") {
        val answer = client.vpcs.show(vpcId = "7df8abb4912e4709b1cb237daccca7a8")
        wire.same(answer, "{\"vpc\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr_count\":1,\"cidrs\":[{\"cidr\":\"10.0.0.0/16\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11\"}],\"description\":\"Network of the platform\",\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\",\"state\":\"ACTIVE\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.vpc.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.modifiedBy)
        assertEquals(1L, answer.vpc.cidrCount)
        assertEquals(1, answer.vpc.cidrs.size)
        assertEquals("10.0.0.0/16", answer.vpc.cidrs[0].cidr)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.cidrs[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.cidrs[0].createdBy)
        assertEquals("3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11", answer.vpc.cidrs[0].id)
        assertEquals("Network of the platform", answer.vpc.description)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.vpc.id)
        assertEquals("platform", answer.vpc.name)
        assertEquals(NetworkState("ACTIVE"), answer.vpc.state)
    }

    @Test
    fun vpcsUpdate() = wire.asked("vpcs.update", "PUT", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8") {
        val answer = client.vpcs.update(vpcId = "7df8abb4912e4709b1cb237daccca7a8", description = "Network of the platform")
        wire.same(answer, "{\"vpc\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr_count\":1,\"cidrs\":[{\"cidr\":\"10.0.0.0/16\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11\"}],\"description\":\"Network of the platform\",\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\",\"state\":\"ACTIVE\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.vpc.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.modifiedBy)
        assertEquals(1L, answer.vpc.cidrCount)
        assertEquals(1, answer.vpc.cidrs.size)
        assertEquals("10.0.0.0/16", answer.vpc.cidrs[0].cidr)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.cidrs[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.cidrs[0].createdBy)
        assertEquals("3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11", answer.vpc.cidrs[0].id)
        assertEquals("Network of the platform", answer.vpc.description)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.vpc.id)
        assertEquals("platform", answer.vpc.name)
        assertEquals(NetworkState("ACTIVE"), answer.vpc.state)
    }

    @Test
    fun vpcsDelete() = wire.asked("vpcs.delete", "DELETE", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8") {
        val answer = client.vpcs.delete(vpcId = "7df8abb4912e4709b1cb237daccca7a8")
        assertEquals(Unit, answer)
    }

    @Test
    fun vpcsAddCidr() = wire.asked("vpcs.addCidr", "POST", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8/cidrs") {
        val answer = client.vpcs.addCidr(vpcId = "7df8abb4912e4709b1cb237daccca7a8", cidr = "10.1.0.0/16")
        wire.same(answer, "{\"vpc\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr_count\":1,\"cidrs\":[{\"cidr\":\"10.0.0.0/16\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11\"}],\"description\":\"Network of the platform\",\"id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"name\":\"platform\",\"state\":\"ACTIVE\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.vpc.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.modifiedBy)
        assertEquals(1L, answer.vpc.cidrCount)
        assertEquals(1, answer.vpc.cidrs.size)
        assertEquals("10.0.0.0/16", answer.vpc.cidrs[0].cidr)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.vpc.cidrs[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.vpc.cidrs[0].createdBy)
        assertEquals("3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11", answer.vpc.cidrs[0].id)
        assertEquals("Network of the platform", answer.vpc.description)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.vpc.id)
        assertEquals("platform", answer.vpc.name)
        assertEquals(NetworkState("ACTIVE"), answer.vpc.state)
    }

    @Test
    fun subnetsList() = wire.asked("subnets.list", "GET", "/v1/subnets?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8") {
        val answer = client.subnets.list(size = 20L, page = 0L, vpcId = "7df8abb4912e4709b1cb237daccca7a8").firstPage()
        wire.same(answer, "{\"count\":1,\"subnets\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr\":\"10.0.1.0/24\",\"gateway_ip_address\":\"10.0.1.1\",\"id\":\"023c57b14f11483689338d085e061492\",\"name\":\"nodes\",\"state\":\"ACTIVE\",\"type\":\"GENERAL\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.subnets.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.subnets[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnets[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnets[0].createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnets[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnets[0].modifiedBy)
        assertEquals("10.0.1.0/24", answer.subnets[0].cidr)
        assertEquals("10.0.1.1", answer.subnets[0].gatewayIpAddress)
        assertEquals("023c57b14f11483689338d085e061492", answer.subnets[0].id)
        assertEquals("nodes", answer.subnets[0].name)
        assertEquals(NetworkState("ACTIVE"), answer.subnets[0].state)
        assertEquals(SubnetKind("GENERAL"), answer.subnets[0].kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.subnets[0].vpcId)
        assertEquals("platform", answer.subnets[0].vpcName)
    }

    @Test
    fun subnetsCreate() = wire.asked("subnets.create", "POST", "/v1/subnets") {
        val answer = client.subnets.create(cidr = "10.0.1.0/24", description = "Nodes of the cluster", name = "nodes", tags = listOf(), type = SubnetKind("GENERAL"), vpcId = "7df8abb4912e4709b1cb237daccca7a8")
        wire.same(answer, "{\"subnet\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr\":\"10.0.1.0/24\",\"gateway_ip_address\":\"10.0.1.1\",\"id\":\"023c57b14f11483689338d085e061492\",\"name\":\"nodes\",\"state\":\"ACTIVE\",\"type\":\"GENERAL\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.subnet.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnet.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnet.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnet.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnet.modifiedBy)
        assertEquals("10.0.1.0/24", answer.subnet.cidr)
        assertEquals("10.0.1.1", answer.subnet.gatewayIpAddress)
        assertEquals("023c57b14f11483689338d085e061492", answer.subnet.id)
        assertEquals("nodes", answer.subnet.name)
        assertEquals(NetworkState("ACTIVE"), answer.subnet.state)
        assertEquals(SubnetKind("GENERAL"), answer.subnet.kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.subnet.vpcId)
        assertEquals("platform", answer.subnet.vpcName)
    }

    @Test
    fun subnetsShow() = wire.asked("subnets.show", "GET", "/v1/subnets/023c57b14f11483689338d085e061492") {
        val answer = client.subnets.show(subnetId = "023c57b14f11483689338d085e061492")
        wire.same(answer, "{\"subnet\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr\":\"10.0.1.0/24\",\"gateway_ip_address\":\"10.0.1.1\",\"id\":\"023c57b14f11483689338d085e061492\",\"name\":\"nodes\",\"state\":\"ACTIVE\",\"type\":\"GENERAL\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.subnet.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnet.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnet.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnet.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnet.modifiedBy)
        assertEquals("10.0.1.0/24", answer.subnet.cidr)
        assertEquals("10.0.1.1", answer.subnet.gatewayIpAddress)
        assertEquals("023c57b14f11483689338d085e061492", answer.subnet.id)
        assertEquals("nodes", answer.subnet.name)
        assertEquals(NetworkState("ACTIVE"), answer.subnet.state)
        assertEquals(SubnetKind("GENERAL"), answer.subnet.kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.subnet.vpcId)
        assertEquals("platform", answer.subnet.vpcName)
    }

    @Test
    fun subnetsUpdate() = wire.asked("subnets.update", "PUT", "/v1/subnets/023c57b14f11483689338d085e061492") {
        val answer = client.subnets.update(subnetId = "023c57b14f11483689338d085e061492", description = "Nodes of the cluster")
        wire.same(answer, "{\"subnet\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"cidr\":\"10.0.1.0/24\",\"gateway_ip_address\":\"10.0.1.1\",\"id\":\"023c57b14f11483689338d085e061492\",\"name\":\"nodes\",\"state\":\"ACTIVE\",\"type\":\"GENERAL\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.subnet.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnet.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnet.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.subnet.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.subnet.modifiedBy)
        assertEquals("10.0.1.0/24", answer.subnet.cidr)
        assertEquals("10.0.1.1", answer.subnet.gatewayIpAddress)
        assertEquals("023c57b14f11483689338d085e061492", answer.subnet.id)
        assertEquals("nodes", answer.subnet.name)
        assertEquals(NetworkState("ACTIVE"), answer.subnet.state)
        assertEquals(SubnetKind("GENERAL"), answer.subnet.kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.subnet.vpcId)
        assertEquals("platform", answer.subnet.vpcName)
    }

    @Test
    fun subnetsDelete() = wire.asked("subnets.delete", "DELETE", "/v1/subnets/023c57b14f11483689338d085e061492") {
        val answer = client.subnets.delete(subnetId = "023c57b14f11483689338d085e061492")
        assertEquals(Unit, answer)
    }

    @Test
    fun internetGatewaysList() = wire.asked("internetGateways.list", "GET", "/v1/internet-gateways?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8") {
        val answer = client.internetGateways.list(size = 20L, page = 0L, vpcId = "7df8abb4912e4709b1cb237daccca7a8").firstPage()
        wire.same(answer, "{\"count\":1,\"internet_gateways\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out\",\"firewall_id\":null,\"id\":\"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a\",\"loggable\":false,\"name\":\"IGW_platform\",\"state\":\"ACTIVE\",\"type\":\"IGW\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.internetGateways.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.internetGateways[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateways[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateways[0].createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateways[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateways[0].modifiedBy)
        assertEquals("Way out", answer.internetGateways[0].description)
        assertEquals("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", answer.internetGateways[0].id)
        assertEquals(false, answer.internetGateways[0].loggable)
        assertEquals("IGW_platform", answer.internetGateways[0].name)
        assertEquals(NetworkState("ACTIVE"), answer.internetGateways[0].state)
        assertEquals(GatewayKind("IGW"), answer.internetGateways[0].kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.internetGateways[0].vpcId)
        assertEquals("platform", answer.internetGateways[0].vpcName)
    }

    @Test
    fun internetGatewaysCreate() = wire.asked("internetGateways.create", "POST", "/v1/internet-gateways") {
        val answer = client.internetGateways.create(description = "Way out", firewallEnabled = false, firewallLoggable = false, tags = listOf(), type = GatewayKind("IGW"), vpcId = "7df8abb4912e4709b1cb237daccca7a8")
        wire.same(answer, "{\"internet_gateway\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out\",\"firewall_id\":null,\"id\":\"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a\",\"loggable\":false,\"name\":\"IGW_platform\",\"state\":\"ACTIVE\",\"type\":\"IGW\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.internetGateway.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateway.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateway.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateway.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateway.modifiedBy)
        assertEquals("Way out", answer.internetGateway.description)
        assertEquals("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", answer.internetGateway.id)
        assertEquals(false, answer.internetGateway.loggable)
        assertEquals("IGW_platform", answer.internetGateway.name)
        assertEquals(NetworkState("ACTIVE"), answer.internetGateway.state)
        assertEquals(GatewayKind("IGW"), answer.internetGateway.kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.internetGateway.vpcId)
        assertEquals("platform", answer.internetGateway.vpcName)
    }

    @Test
    fun internetGatewaysShow() = wire.asked("internetGateways.show", "GET", "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a") {
        val answer = client.internetGateways.show(internetGatewayId = "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
        wire.same(answer, "{\"internet_gateway\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out\",\"firewall_id\":null,\"id\":\"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a\",\"loggable\":false,\"name\":\"IGW_platform\",\"state\":\"ACTIVE\",\"type\":\"IGW\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.internetGateway.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateway.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateway.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateway.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateway.modifiedBy)
        assertEquals("Way out", answer.internetGateway.description)
        assertEquals("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", answer.internetGateway.id)
        assertEquals(false, answer.internetGateway.loggable)
        assertEquals("IGW_platform", answer.internetGateway.name)
        assertEquals(NetworkState("ACTIVE"), answer.internetGateway.state)
        assertEquals(GatewayKind("IGW"), answer.internetGateway.kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.internetGateway.vpcId)
        assertEquals("platform", answer.internetGateway.vpcName)
    }

    @Test
    fun internetGatewaysUpdate() = wire.asked("internetGateways.update", "PUT", "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a") {
        val answer = client.internetGateways.update(internetGatewayId = "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", description = "Way out", loggable = true)
        wire.same(answer, "{\"internet_gateway\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out\",\"firewall_id\":null,\"id\":\"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a\",\"loggable\":false,\"name\":\"IGW_platform\",\"state\":\"ACTIVE\",\"type\":\"IGW\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.internetGateway.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateway.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateway.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.internetGateway.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.internetGateway.modifiedBy)
        assertEquals("Way out", answer.internetGateway.description)
        assertEquals("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", answer.internetGateway.id)
        assertEquals(false, answer.internetGateway.loggable)
        assertEquals("IGW_platform", answer.internetGateway.name)
        assertEquals(NetworkState("ACTIVE"), answer.internetGateway.state)
        assertEquals(GatewayKind("IGW"), answer.internetGateway.kind)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.internetGateway.vpcId)
        assertEquals("platform", answer.internetGateway.vpcName)
    }

    @Test
    fun internetGatewaysDelete() = wire.asked("internetGateways.delete", "DELETE", "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a") {
        val answer = client.internetGateways.delete(internetGatewayId = "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
        assertEquals(Unit, answer)
    }

    @Test
    fun natGatewaysList() = wire.asked("natGateways.list", "GET", "/v1/nat-gateways?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492") {
        val answer = client.natGateways.list(size = 20L, page = 0L, subnetId = "023c57b14f11483689338d085e061492").firstPage()
        wire.same(answer, "{\"count\":1,\"nat_gateways\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out for nodes\",\"id\":\"12f56e27070248a6a240a497e43fbe18\",\"name\":\"NAT_nodes\",\"nat_gateway_ip_address\":\"192.0.2.10\",\"publicip_id\":\"9387e8f51de04a03994de8a9c3524935\",\"state\":\"ACTIVE\",\"subnet_cidr\":\"10.0.1.0/24\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"subnet_name\":\"nodes\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.natGateways.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.natGateways[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateways[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateways[0].createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateways[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateways[0].modifiedBy)
        assertEquals("Way out for nodes", answer.natGateways[0].description)
        assertEquals("12f56e27070248a6a240a497e43fbe18", answer.natGateways[0].id)
        assertEquals("NAT_nodes", answer.natGateways[0].name)
        assertEquals("192.0.2.10", answer.natGateways[0].natGatewayIpAddress)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.natGateways[0].publicipId)
        assertEquals(NetworkState("ACTIVE"), answer.natGateways[0].state)
        assertEquals("10.0.1.0/24", answer.natGateways[0].subnetCidr)
        assertEquals("023c57b14f11483689338d085e061492", answer.natGateways[0].subnetId)
        assertEquals("nodes", answer.natGateways[0].subnetName)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.natGateways[0].vpcId)
        assertEquals("platform", answer.natGateways[0].vpcName)
    }

    @Test
    fun natGatewaysCreate() = wire.asked("natGateways.create", "POST", "/v1/nat-gateways") {
        val answer = client.natGateways.create(description = "Way out for nodes", publicipId = "9387e8f51de04a03994de8a9c3524935", subnetId = "023c57b14f11483689338d085e061492", tags = listOf())
        wire.same(answer, "{\"nat_gateway\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out for nodes\",\"id\":\"12f56e27070248a6a240a497e43fbe18\",\"name\":\"NAT_nodes\",\"nat_gateway_ip_address\":\"192.0.2.10\",\"publicip_id\":\"9387e8f51de04a03994de8a9c3524935\",\"state\":\"ACTIVE\",\"subnet_cidr\":\"10.0.1.0/24\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"subnet_name\":\"nodes\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.natGateway.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateway.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateway.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateway.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateway.modifiedBy)
        assertEquals("Way out for nodes", answer.natGateway.description)
        assertEquals("12f56e27070248a6a240a497e43fbe18", answer.natGateway.id)
        assertEquals("NAT_nodes", answer.natGateway.name)
        assertEquals("192.0.2.10", answer.natGateway.natGatewayIpAddress)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.natGateway.publicipId)
        assertEquals(NetworkState("ACTIVE"), answer.natGateway.state)
        assertEquals("10.0.1.0/24", answer.natGateway.subnetCidr)
        assertEquals("023c57b14f11483689338d085e061492", answer.natGateway.subnetId)
        assertEquals("nodes", answer.natGateway.subnetName)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.natGateway.vpcId)
        assertEquals("platform", answer.natGateway.vpcName)
    }

    @Test
    fun natGatewaysShow() = wire.asked("natGateways.show", "GET", "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18") {
        val answer = client.natGateways.show(natGatewayId = "12f56e27070248a6a240a497e43fbe18")
        wire.same(answer, "{\"nat_gateway\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out for nodes\",\"id\":\"12f56e27070248a6a240a497e43fbe18\",\"name\":\"NAT_nodes\",\"nat_gateway_ip_address\":\"192.0.2.10\",\"publicip_id\":\"9387e8f51de04a03994de8a9c3524935\",\"state\":\"ACTIVE\",\"subnet_cidr\":\"10.0.1.0/24\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"subnet_name\":\"nodes\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.natGateway.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateway.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateway.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateway.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateway.modifiedBy)
        assertEquals("Way out for nodes", answer.natGateway.description)
        assertEquals("12f56e27070248a6a240a497e43fbe18", answer.natGateway.id)
        assertEquals("NAT_nodes", answer.natGateway.name)
        assertEquals("192.0.2.10", answer.natGateway.natGatewayIpAddress)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.natGateway.publicipId)
        assertEquals(NetworkState("ACTIVE"), answer.natGateway.state)
        assertEquals("10.0.1.0/24", answer.natGateway.subnetCidr)
        assertEquals("023c57b14f11483689338d085e061492", answer.natGateway.subnetId)
        assertEquals("nodes", answer.natGateway.subnetName)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.natGateway.vpcId)
        assertEquals("platform", answer.natGateway.vpcName)
    }

    @Test
    fun natGatewaysUpdate() = wire.asked("natGateways.update", "PUT", "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18") {
        val answer = client.natGateways.update(natGatewayId = "12f56e27070248a6a240a497e43fbe18", description = "Way out for nodes")
        wire.same(answer, "{\"nat_gateway\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Way out for nodes\",\"id\":\"12f56e27070248a6a240a497e43fbe18\",\"name\":\"NAT_nodes\",\"nat_gateway_ip_address\":\"192.0.2.10\",\"publicip_id\":\"9387e8f51de04a03994de8a9c3524935\",\"state\":\"ACTIVE\",\"subnet_cidr\":\"10.0.1.0/24\",\"subnet_id\":\"023c57b14f11483689338d085e061492\",\"subnet_name\":\"nodes\",\"vpc_id\":\"7df8abb4912e4709b1cb237daccca7a8\",\"vpc_name\":\"platform\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.natGateway.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateway.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateway.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.natGateway.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.natGateway.modifiedBy)
        assertEquals("Way out for nodes", answer.natGateway.description)
        assertEquals("12f56e27070248a6a240a497e43fbe18", answer.natGateway.id)
        assertEquals("NAT_nodes", answer.natGateway.name)
        assertEquals("192.0.2.10", answer.natGateway.natGatewayIpAddress)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.natGateway.publicipId)
        assertEquals(NetworkState("ACTIVE"), answer.natGateway.state)
        assertEquals("10.0.1.0/24", answer.natGateway.subnetCidr)
        assertEquals("023c57b14f11483689338d085e061492", answer.natGateway.subnetId)
        assertEquals("nodes", answer.natGateway.subnetName)
        assertEquals("7df8abb4912e4709b1cb237daccca7a8", answer.natGateway.vpcId)
        assertEquals("platform", answer.natGateway.vpcName)
    }

    @Test
    fun natGatewaysDelete() = wire.asked("natGateways.delete", "DELETE", "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18") {
        val answer = client.natGateways.delete(natGatewayId = "12f56e27070248a6a240a497e43fbe18")
        assertEquals(Unit, answer)
    }

    @Test
    fun publicIpsList() = wire.asked("publicIps.list", "GET", "/v1/publicips?size=20&page=0&state=RESERVED") {
        val answer = client.publicIps.list(size = 20L, page = 0L, state = "RESERVED").firstPage()
        wire.same(answer, "{\"count\":1,\"publicips\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Address of the NAT gateway\",\"id\":\"9387e8f51de04a03994de8a9c3524935\",\"ip_address\":\"192.0.2.10\",\"state\":\"RESERVED\",\"type\":\"IGW\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.publicips.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.publicips[0].accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicips[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicips[0].createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicips[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicips[0].modifiedBy)
        assertEquals("Address of the NAT gateway", answer.publicips[0].description)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.publicips[0].id)
        assertEquals("192.0.2.10", answer.publicips[0].ipAddress)
        assertEquals(PublicIpState("RESERVED"), answer.publicips[0].state)
        assertEquals(GatewayKind("IGW"), answer.publicips[0].kind)
    }

    @Test
    fun publicIpsCreate() = wire.asked("publicIps.create", "POST", "/v1/publicips") {
        val answer = client.publicIps.create(description = "Address of the NAT gateway", tags = listOf(), type = GatewayKind("IGW"))
        wire.same(answer, "{\"publicip\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Address of the NAT gateway\",\"id\":\"9387e8f51de04a03994de8a9c3524935\",\"ip_address\":\"192.0.2.10\",\"state\":\"RESERVED\",\"type\":\"IGW\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.publicip.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicip.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicip.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicip.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicip.modifiedBy)
        assertEquals("Address of the NAT gateway", answer.publicip.description)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.publicip.id)
        assertEquals("192.0.2.10", answer.publicip.ipAddress)
        assertEquals(PublicIpState("RESERVED"), answer.publicip.state)
        assertEquals(GatewayKind("IGW"), answer.publicip.kind)
    }

    @Test
    fun publicIpsShow() = wire.asked("publicIps.show", "GET", "/v1/publicips/9387e8f51de04a03994de8a9c3524935") {
        val answer = client.publicIps.show(publicipId = "9387e8f51de04a03994de8a9c3524935")
        wire.same(answer, "{\"publicip\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Address of the NAT gateway\",\"id\":\"9387e8f51de04a03994de8a9c3524935\",\"ip_address\":\"192.0.2.10\",\"state\":\"RESERVED\",\"type\":\"IGW\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.publicip.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicip.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicip.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicip.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicip.modifiedBy)
        assertEquals("Address of the NAT gateway", answer.publicip.description)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.publicip.id)
        assertEquals("192.0.2.10", answer.publicip.ipAddress)
        assertEquals(PublicIpState("RESERVED"), answer.publicip.state)
        assertEquals(GatewayKind("IGW"), answer.publicip.kind)
    }

    @Test
    fun publicIpsUpdate() = wire.asked("publicIps.update", "PUT", "/v1/publicips/9387e8f51de04a03994de8a9c3524935") {
        val answer = client.publicIps.update(publicipId = "9387e8f51de04a03994de8a9c3524935", description = "Address of the NAT gateway")
        wire.same(answer, "{\"publicip\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Address of the NAT gateway\",\"id\":\"9387e8f51de04a03994de8a9c3524935\",\"ip_address\":\"192.0.2.10\",\"state\":\"RESERVED\",\"type\":\"IGW\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.publicip.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicip.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicip.createdBy)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.publicip.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.publicip.modifiedBy)
        assertEquals("Address of the NAT gateway", answer.publicip.description)
        assertEquals("9387e8f51de04a03994de8a9c3524935", answer.publicip.id)
        assertEquals("192.0.2.10", answer.publicip.ipAddress)
        assertEquals(PublicIpState("RESERVED"), answer.publicip.state)
        assertEquals(GatewayKind("IGW"), answer.publicip.kind)
    }

    @Test
    fun publicIpsDelete() = wire.asked("publicIps.delete", "DELETE", "/v1/publicips/9387e8f51de04a03994de8a9c3524935") {
        val answer = client.publicIps.delete(publicipId = "9387e8f51de04a03994de8a9c3524935")
        assertEquals(Unit, answer)
    }

    companion object {
        private val wire = Wire("vpc")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
