// One call of every operation of Samsung Cloud Platform Resource Manager, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Resource Manager") struct ResourceManagerWireTests {
    @Test("resourceGroups.list") func resourceGroupsList() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.resourceGroups.list(size: 20, page: 0, sort: "created_at:desc", name: "data-platform").firstPage()
        try same(answer, #"{"count":1,"page":0,"resource_groups":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data platform","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"data-platform","region":"kr-west1","resource_types":["virtual-server"],"tags":[{"key":"team","value":"data"}]}],"size":20,"sort":["created_at:desc"]}"#)
        try wire.asked("resourceGroups.list", "GET", "/v1/resource-groups?size=20&page=0&sort=created_at%3Adesc&name=data-platform")
    }

    @Test("resourceGroups.create") func resourceGroupsCreate() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.resourceGroups.create(name: "data-platform", description: "Data platform", resourceTypes: ["virtual-server"], tags: [ResourceManager.Tag(key: "team", value: "data")])
        try same(answer, #"{"resource_group":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data platform","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"data-platform","region":"kr-west1","resource_types":["virtual-server"],"srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","tags":[{"key":"team","value":"data"}]}}"#)
        try wire.asked("resourceGroups.create", "POST", "/v1/resource-groups")
    }

    @Test("resourceGroups.show") func resourceGroupsShow() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.resourceGroups.show(resourceGroupId: "0fdd87aab8cb46f59b7c1f81ed03fb3e")
        try same(answer, #"{"resource_group":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data platform","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"data-platform","region":"kr-west1","resource_types":["virtual-server"],"srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","tags":[{"key":"team","value":"data"}]}}"#)
        try wire.asked("resourceGroups.show", "GET", "/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    }

    @Test("resourceGroups.delete") func resourceGroupsDelete() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        try await client.resourceGroups.delete(resourceGroupId: "0fdd87aab8cb46f59b7c1f81ed03fb3e")
        try wire.asked("resourceGroups.delete", "DELETE", "/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    }

    @Test("resources.show") func resourcesShow() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.resources.show(srn: "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
        try same(answer, #"{"resource":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","product_name":"Resource Groups","region":"kr-west1","resource_name":"data-platform","resource_type":"resource-group","resource_type_display_name":"Resource Group","srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","state":"ACTIVE","tags":[{"key":"team","value":"data"}]}}"#)
        try wire.asked("resources.show", "GET", "/v1/resources/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e")
    }

    @Test("tags.list") func tagsList() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.tags.list(size: 20, page: 0, sort: "key:asc", key: "team", value: "data", resourceType: "resource-group", serviceType: "resourcemanager", offering: "e", region: "kr-west1").firstPage()
        try same(answer, #"{"content":[{"key":"team","srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","value":"data"}],"count":1,"page":0,"size":20,"sort":["created_at:desc"]}"#)
        try wire.asked("tags.list", "GET", "/v1/tags?size=20&page=0&sort=key%3Aasc&key=team&value=data&resource_type=resource-group&service_type=resourcemanager&offering=e&region=kr-west1")
    }

    @Test("tags.listOfResource") func tagsListOfResource() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.tags.listOfResource(srn: "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", size: 50, page: 0, sort: "key:asc")
        try same(answer, #"{"content":{"srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","tags":[{"key":"team","value":"data"}]},"count":1,"page":0,"size":50,"sort":["created_at:desc"]}"#)
        try wire.asked("tags.listOfResource", "GET", "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e?size=50&page=0&sort=key%3Aasc")
    }

    @Test("tags.deleteOfResource") func tagsDeleteOfResource() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        try await client.tags.deleteOfResource(srn: "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
        try wire.asked("tags.deleteOfResource", "DELETE", "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e")
    }

    @Test("tags.setOfResource") func tagsSetOfResource() async throws {
        let (client, wire) = try Wire.open(ResourceManager.self)
        let answer = try await client.tags.setOfResource(srn: "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", tags: [ResourceManager.Tag(key: "team", value: "data")])
        try same(answer, #"{"content":{"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e":[{"key":"team","value":"data"}]}}"#)
        try wire.asked("tags.setOfResource", "PUT", "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e/bulk")
    }
}
