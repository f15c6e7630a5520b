// One call of every operation of Samsung Cloud Platform Container Registry, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Container Registry") struct ContainerRegistryWireTests {
    @Test("registries.checkName") func registriesCheckName() async throws {
        let (client, wire) = try Wire.open(ContainerRegistry.self)
        let answer = try await client.checkName(name: "platform")
        try same(answer, #"{"result":false}"#)
        try wire.asked("registries.checkName", "GET", "/v1/container-registries/check-duplication/name?name=platform")
    }

    @Test("registries.list") func registriesList() async throws {
        let (client, wire) = try Wire.open(ContainerRegistry.self)
        let answer = try await client.list(sort: "created_at:desc", page: 0, size: 20, name: "platform", state: "Running").firstPage()
        try same(answer, #"{"count":1,"registries":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","bucket_name":"scr-platform","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","private_domain":"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com","public_domain":null,"public_visible_enabled":false,"state":"Running"}]}"#)
        try wire.asked("registries.list", "GET", "/v1/container-registries?sort=created_at%3Adesc&page=0&size=20&name=platform&state=Running")
    }

    @Test("registries.create") func registriesCreate() async throws {
        let (client, wire) = try Wire.open(ContainerRegistry.self)
        let answer = try await client.create(name: "platform", privateAclEnabled: false, privateAclResources: [], publicAclResources: [], publicVisibleEnabled: false)
        try same(answer, #"{"id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","message":"","state":"Creating"}"#)
        try wire.asked("registries.create", "POST", "/v1/container-registries")
    }

    @Test("registries.show") func registriesShow() async throws {
        let (client, wire) = try Wire.open(ContainerRegistry.self)
        let answer = try await client.show(registryId: "7f1c2d3e4b5a69788796a5b4c3d2e1f0")
        try same(answer, #"{"registry":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","bucket_id":"b0c1d2e3f405162738495a6b7c8d9e0f","bucket_name":"scr-platform","bucket_usage":"0","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","private_acl_enabled":false,"private_acl_resources":[],"private_domain":"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com","public_acl_enabled":true,"public_acl_resources":[],"public_domain":null,"public_endpoint_enabled":false,"public_visible_enabled":false,"state":"Running"}}"#)
        try wire.asked("registries.show", "GET", "/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0")
    }

    @Test("registries.delete") func registriesDelete() async throws {
        let (client, wire) = try Wire.open(ContainerRegistry.self)
        try await client.delete(registryId: "7f1c2d3e4b5a69788796a5b4c3d2e1f0")
        try wire.asked("registries.delete", "DELETE", "/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0")
    }

    @Test("registries.listConnectable") func registriesListConnectable() async throws {
        let (client, wire) = try Wire.open(ContainerRegistry.self)
        let answer = try await client.listConnectable().firstPage()
        try same(answer, #"{"count":1,"resources":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","name":"platform","private_domain":"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com","public_domain":null,"type":"registry"}]}"#)
        try wire.asked("registries.listConnectable", "GET", "/v1/container-registries/connectable-resources")
    }
}
