/*
 * One call of every operation of Samsung Cloud Platform Resource Manager, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
 */

package io.github.gureum.resourcemanager

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class ResourceManagerWireTest {
    private val client = wire.client(::ResourceManager)

    @Test
    fun resourceGroupsList() = wire.asked("resourceGroups.list", "GET", "/v1/resource-groups?size=20&page=0&sort=created_at%3Adesc&name=data-platform") {
        val answer = client.resourceGroups.list(size = 20L, page = 0L, sort = "created_at:desc", name = "data-platform").firstPage()
        wire.same(answer, "{\"count\":1,\"page\":0,\"resource_groups\":[{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Data platform\",\"id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"data-platform\",\"region\":\"kr-west1\",\"resource_types\":[\"virtual-server\"],\"tags\":[{\"key\":\"team\",\"value\":\"data\"}]}],\"size\":20,\"sort\":[\"created_at:desc\"]}")
        assertEquals(1L, answer.count)
        assertEquals(0L, answer.page)
        assertEquals(1, answer.resourceGroups.size)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resourceGroups[0].createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resourceGroups[0].createdBy)
        assertEquals("Data platform", answer.resourceGroups[0].description)
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resourceGroups[0].id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resourceGroups[0].modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resourceGroups[0].modifiedBy)
        assertEquals("data-platform", answer.resourceGroups[0].name)
        assertEquals("kr-west1", answer.resourceGroups[0].region)
        assertEquals(1, answer.resourceGroups[0].resourceTypes.size)
        assertEquals(1, answer.resourceGroups[0].tags.size)
        assertEquals("team", answer.resourceGroups[0].tags[0].key)
        assertEquals("data", answer.resourceGroups[0].tags[0].value)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun resourceGroupsCreate() = wire.asked("resourceGroups.create", "POST", "/v1/resource-groups") {
        val answer = client.resourceGroups.create(description = "Data platform", name = "data-platform", resourceTypes = listOf("virtual-server"), tags = listOf(Tag(key = "team", value = "data")))
        wire.same(answer, "{\"resource_group\":{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Data platform\",\"id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"data-platform\",\"region\":\"kr-west1\",\"resource_types\":[\"virtual-server\"],\"srn\":\"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"tags\":[{\"key\":\"team\",\"value\":\"data\"}]}}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resourceGroup.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resourceGroup.createdBy)
        assertEquals("Data platform", answer.resourceGroup.description)
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resourceGroup.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resourceGroup.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resourceGroup.modifiedBy)
        assertEquals("data-platform", answer.resourceGroup.name)
        assertEquals("kr-west1", answer.resourceGroup.region)
        assertEquals(1, answer.resourceGroup.resourceTypes.size)
        assertEquals("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resourceGroup.srn)
        assertEquals(1, answer.resourceGroup.tags.size)
        assertEquals("team", answer.resourceGroup.tags[0].key)
        assertEquals("data", answer.resourceGroup.tags[0].value)
    }

    @Test
    fun resourceGroupsShow() = wire.asked("resourceGroups.show", "GET", "/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e") {
        val answer = client.resourceGroups.show(resourceGroupId = "0fdd87aab8cb46f59b7c1f81ed03fb3e")
        wire.same(answer, "{\"resource_group\":{\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"description\":\"Data platform\",\"id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"name\":\"data-platform\",\"region\":\"kr-west1\",\"resource_types\":[\"virtual-server\"],\"srn\":\"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"tags\":[{\"key\":\"team\",\"value\":\"data\"}]}}")
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resourceGroup.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resourceGroup.createdBy)
        assertEquals("Data platform", answer.resourceGroup.description)
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resourceGroup.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resourceGroup.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resourceGroup.modifiedBy)
        assertEquals("data-platform", answer.resourceGroup.name)
        assertEquals("kr-west1", answer.resourceGroup.region)
        assertEquals(1, answer.resourceGroup.resourceTypes.size)
        assertEquals("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resourceGroup.srn)
        assertEquals(1, answer.resourceGroup.tags.size)
        assertEquals("team", answer.resourceGroup.tags[0].key)
        assertEquals("data", answer.resourceGroup.tags[0].value)
    }

    @Test
    fun resourceGroupsDelete() = wire.asked("resourceGroups.delete", "DELETE", "/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e") {
        val answer = client.resourceGroups.delete(resourceGroupId = "0fdd87aab8cb46f59b7c1f81ed03fb3e")
        assertEquals(Unit, answer)
    }

    @Test
    fun resourcesShow() = wire.asked("resources.show", "GET", "/v1/resources/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e") {
        val answer = client.resources.show(srn = "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
        wire.same(answer, "{\"resource\":{\"account_id\":\"f1e6c81a2b054582878cb9724dc2ce9f\",\"created_at\":\"2026-11-01T00:00:00Z\",\"created_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"id\":\"0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"modified_at\":\"2026-11-01T00:00:00Z\",\"modified_by\":\"90dddfc2b1e04edba54ba2b41539a9ac\",\"product_name\":\"Resource Groups\",\"region\":\"kr-west1\",\"resource_name\":\"data-platform\",\"resource_type\":\"resource-group\",\"resource_type_display_name\":\"Resource Group\",\"srn\":\"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"state\":\"ACTIVE\",\"tags\":[{\"key\":\"team\",\"value\":\"data\"}]}}")
        assertEquals("f1e6c81a2b054582878cb9724dc2ce9f", answer.resource.accountId)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resource.createdAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resource.createdBy)
        assertEquals("0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resource.id)
        assertEquals(Timestamp("2026-11-01T00:00:00Z"), answer.resource.modifiedAt)
        assertEquals("90dddfc2b1e04edba54ba2b41539a9ac", answer.resource.modifiedBy)
        assertEquals("Resource Groups", answer.resource.productName)
        assertEquals("kr-west1", answer.resource.region)
        assertEquals("data-platform", answer.resource.resourceName)
        assertEquals("resource-group", answer.resource.resourceType)
        assertEquals("Resource Group", answer.resource.resourceTypeDisplayName)
        assertEquals("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.resource.srn)
        assertEquals("ACTIVE", answer.resource.state)
        assertEquals(1, answer.resource.tags.size)
    }

    @Test
    fun tagsList() = wire.asked("tags.list", "GET", "/v1/tags?size=20&page=0&sort=key%3Aasc&key=team&value=data&resource_type=resource-group&service_type=resourcemanager&offering=e&region=kr-west1") {
        val answer = client.tags.list(size = 20L, page = 0L, sort = "key:asc", key = "team", value = "data", resourceType = "resource-group", serviceType = "resourcemanager", offering = "e", region = "kr-west1").firstPage()
        wire.same(answer, "{\"content\":[{\"key\":\"team\",\"srn\":\"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"value\":\"data\"}],\"count\":1,\"page\":0,\"size\":20,\"sort\":[\"created_at:desc\"]}")
        assertEquals(1, answer.content.size)
        assertEquals("team", answer.content[0].key)
        assertEquals("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.content[0].srn)
        assertEquals("data", answer.content[0].value)
        assertEquals(1L, answer.count)
        assertEquals(0L, answer.page)
        assertEquals(20L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun tagsListOfResource() = wire.asked("tags.listOfResource", "GET", "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e?size=50&page=0&sort=key%3Aasc") {
        val answer = client.tags.listOfResource(srn = "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", size = 50L, page = 0L, sort = "key:asc")
        wire.same(answer, "{\"content\":{\"srn\":\"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e\",\"tags\":[{\"key\":\"team\",\"value\":\"data\"}]},\"count\":1,\"page\":0,\"size\":50,\"sort\":[\"created_at:desc\"]}")
        assertEquals("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", answer.content.srn)
        assertEquals(1, answer.content.tags.size)
        assertEquals("team", answer.content.tags[0].key)
        assertEquals("data", answer.content.tags[0].value)
        assertEquals(1L, answer.count)
        assertEquals(0L, answer.page)
        assertEquals(50L, answer.size)
        assertEquals(1, answer.sort.size)
    }

    @Test
    fun tagsDeleteOfResource() = wire.asked("tags.deleteOfResource", "DELETE", "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e") {
        val answer = client.tags.deleteOfResource(srn = "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
        assertEquals(Unit, answer)
    }

    @Test
    fun tagsSetOfResource() = wire.asked("tags.setOfResource", "PUT", "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e/bulk") {
        val answer = client.tags.setOfResource(srn = "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", tags = listOf(Tag(key = "team", value = "data")))
        wire.same(answer, "{\"content\":{\"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e\":[{\"key\":\"team\",\"value\":\"data\"}]}}")
    }

    companion object {
        private val wire = Wire("resource-manager")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
