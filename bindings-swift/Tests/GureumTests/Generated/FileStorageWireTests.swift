// One call of every operation of Samsung Cloud Platform File Storage, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform File Storage") struct FileStorageWireTests {
    @Test("volumes.list") func volumesList() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        let answer = try await client.volumes.list(offset: 0, limit: 20, name: "platform_data").firstPage()
        try same(answer, #"{"count":1,"filestorages":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform_data","protocol":"NFS","purpose":"none","state":"available","type_id":"jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu","type_name":"HDD"}]}"#)
        try wire.asked("volumes.list", "GET", "/v1/volumes?offset=0&limit=20&name=platform_data")
    }

    @Test("volumes.create") func volumesCreate() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        let answer = try await client.volumes.create(name: "platform_data", protocol: "NFS", typeName: "HDD", tags: [FileStorage.Tag(key: "team", value: "data")])
        try same(answer, #"{"volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","volume_name":"platform_data","protocol":"NFS","type_name":"HDD"}"#)
        try wire.asked("volumes.create", "POST", "/v1/volumes")
    }

    @Test("volumes.show") func volumesShow() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        let answer = try await client.volumes.show(volumeId: "bfdbabf2-04d9-4e8b-a205-020f8e6da438")
        try same(answer, #"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","encryption_enabled":false,"file_unit_recovery_enabled":false,"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform_data","path":"10.0.1.9:/platform_data_2m060u","protocol":"NFS","purpose":"none","state":"available","type_id":"jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu","type_name":"HDD","usage":0}"#)
        try wire.asked("volumes.show", "GET", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    }

    @Test("volumes.update") func volumesUpdate() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        try await client.volumes.update(volumeId: "bfdbabf2-04d9-4e8b-a205-020f8e6da438", fileUnitRecoveryEnabled: true)
        try wire.asked("volumes.update", "PUT", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    }

    @Test("volumes.delete") func volumesDelete() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        try await client.volumes.delete(volumeId: "bfdbabf2-04d9-4e8b-a205-020f8e6da438")
        try wire.asked("volumes.delete", "DELETE", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    }

    @Test("accessRules.list") func accessRulesList() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        let answer = try await client.accessRules.list(volumeId: "bfdbabf2-04d9-4e8b-a205-020f8e6da438").firstPage()
        try same(answer, #"{"volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","count":1,"access_rules":[{"object_id":"43fe3347-02a4-4aa8-ccf9-affe4917bb6f","object_type":"VM","access_rule_state":"active"}]}"#)
        try wire.asked("accessRules.list", "GET", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules")
    }

    @Test("accessRules.update") func accessRulesUpdate() async throws {
        let (client, wire) = try Wire.open(FileStorage.self)
        let answer = try await client.accessRules.update(volumeId: "bfdbabf2-04d9-4e8b-a205-020f8e6da438", action: "add", objectId: "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", objectType: "VM")
        try same(answer, #"{"action":"add","object_id":"43fe3347-02a4-4aa8-ccf9-affe4917bb6f","object_type":"VM","volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438"}"#)
        try wire.asked("accessRules.update", "PUT", "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules")
    }
}
