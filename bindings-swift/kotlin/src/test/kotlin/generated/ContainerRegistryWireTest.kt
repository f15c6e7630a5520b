/*
 * One call of every operation of Samsung Cloud Platform Container Registry, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
 */

package io.github.gureum.containerregistry

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class ContainerRegistryWireTest {
    private val client = wire.client(::ContainerRegistry)

    @Test
    fun registriesCheckName() = wire.asked("registries.checkName", "GET", "/v1/container-registries/check-duplication/name?name=platform") {
        val answer = client.checkName(name = "platform")
        wire.same(answer, "{\"result\":false}")
        assertEquals(false, answer.result)
    }

    @Test
    fun registriesList() = wire.asked("registries.list", "GET", "/v1/container-registries?sort=created_at%3Adesc&page=0&size=20&name=platform&state=Running") {
        val answer = client.list(sort = "created_at:desc", page = 0L, size = 20L, name = "platform", state = "Running").firstPage()
        wire.same(answer, "{\"count\":1,\"registries\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"bucket_name\":\"scr-platform\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"7f1c2d3e4b5a69788796a5b4c3d2e1f0\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform\",\"private_domain\":\"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com\",\"public_domain\":null,\"public_visible_enabled\":false,\"state\":\"Running\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.registries.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.registries[0].accountId)
        assertEquals("scr-platform", answer.registries[0].bucketName)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.registries[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.registries[0].createdBy)
        assertEquals("7f1c2d3e4b5a69788796a5b4c3d2e1f0", answer.registries[0].id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.registries[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.registries[0].modifiedBy)
        assertEquals("platform", answer.registries[0].name)
        assertEquals("platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", answer.registries[0].privateDomain)
        assertEquals(false, answer.registries[0].publicVisibleEnabled)
        assertEquals(RegistryState("Running"), answer.registries[0].state)
    }

    @Test
    fun registriesCreate() = wire.asked("registries.create", "POST", "/v1/container-registries") {
        val answer = client.create(name = "platform", privateAclEnabled = false, privateAclResources = listOf(), publicAclResources = listOf(), publicVisibleEnabled = false)
        wire.same(answer, "{\"id\":\"7f1c2d3e4b5a69788796a5b4c3d2e1f0\",\"message\":\"\",\"state\":\"Creating\"}")
        assertEquals("7f1c2d3e4b5a69788796a5b4c3d2e1f0", answer.id)
        assertEquals("", answer.message)
        assertEquals(RegistryState("Creating"), answer.state)
    }

    @Test
    fun registriesShow() = wire.asked("registries.show", "GET", "/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0") {
        val answer = client.show(registryId = "7f1c2d3e4b5a69788796a5b4c3d2e1f0")
        wire.same(answer, "{\"registry\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"bucket_id\":\"b0c1d2e3f405162738495a6b7c8d9e0f\",\"bucket_name\":\"scr-platform\",\"bucket_usage\":\"0\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"7f1c2d3e4b5a69788796a5b4c3d2e1f0\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"platform\",\"private_acl_enabled\":false,\"private_acl_resources\":[],\"private_domain\":\"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com\",\"public_acl_enabled\":true,\"public_acl_resources\":[],\"public_domain\":null,\"public_endpoint_enabled\":false,\"public_visible_enabled\":false,\"state\":\"Running\"}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.registry.accountId)
        assertEquals("b0c1d2e3f405162738495a6b7c8d9e0f", answer.registry.bucketId)
        assertEquals("scr-platform", answer.registry.bucketName)
        assertEquals("0", answer.registry.bucketUsage)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.registry.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.registry.createdBy)
        assertEquals("7f1c2d3e4b5a69788796a5b4c3d2e1f0", answer.registry.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.registry.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.registry.modifiedBy)
        assertEquals("platform", answer.registry.name)
        assertEquals(false, answer.registry.privateAclEnabled)
        assertEquals(0, answer.registry.privateAclResources.size)
        assertEquals("platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", answer.registry.privateDomain)
        assertEquals(true, answer.registry.publicAclEnabled)
        assertEquals(0, answer.registry.publicAclResources.size)
        assertEquals(false, answer.registry.publicEndpointEnabled)
        assertEquals(false, answer.registry.publicVisibleEnabled)
        assertEquals(RegistryState("Running"), answer.registry.state)
    }

    @Test
    fun registriesDelete() = wire.asked("registries.delete", "DELETE", "/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0") {
        val answer = client.delete(registryId = "7f1c2d3e4b5a69788796a5b4c3d2e1f0")
        assertEquals(Unit, answer)
    }

    @Test
    fun registriesListConnectable() = wire.asked("registries.listConnectable", "GET", "/v1/container-registries/connectable-resources") {
        val answer = client.listConnectable().firstPage()
        wire.same(answer, "{\"count\":1,\"resources\":[{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"id\":\"7f1c2d3e4b5a69788796a5b4c3d2e1f0\",\"name\":\"platform\",\"private_domain\":\"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com\",\"public_domain\":null,\"type\":\"registry\"}]}")
        assertEquals(1L, answer.count)
        assertEquals(1, answer.resources.size)
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.resources[0].accountId)
        assertEquals("7f1c2d3e4b5a69788796a5b4c3d2e1f0", answer.resources[0].id)
        assertEquals("platform", answer.resources[0].name)
        assertEquals("platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", answer.resources[0].privateDomain)
        assertEquals("registry", answer.resources[0].kind)
    }

    companion object {
        private val wire = Wire("container-registry")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
