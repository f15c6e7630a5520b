// One call of every operation of Samsung Cloud Platform IAM, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform IAM") struct IAMWireTests {
    @Test("endpoints.list") func endpointsList() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.endpoints.list().firstPage()
        try same(answer, #"{"endpoints":[{"region":"kr-west1","service_name":"scp-iam","service_type":"scp-iam","url":"https://iam.e.samsungsdscloud.com"},{"region":"kr-west1","service_name":"ske","service_type":"ske","url":"https://ske.kr-west1.e.samsungsdscloud.com"}]}"#)
        try wire.asked("endpoints.list", "GET", "/v1/endpoints")
    }

    @Test("accessKeys.list") func accessKeysList() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.accessKeys.list(withCount: "true", limit: 20, sort: "created_at:desc", accessKeyType: "PERMANENT").firstPage()
        try same(answer, #"{"access_keys":[{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":true,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}],"count":1}"#)
        try wire.asked("accessKeys.list", "GET", "/v1/access-keys?with_count=true&limit=20&sort=created_at%3Adesc&access_key_type=PERMANENT")
    }

    @Test("accessKeys.create") func accessKeysCreate() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.accessKeys.create(accessKeyType: "PERMANENT", description: "platform-2026-11")
        try same(answer, #"{"access_key":{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":true,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}}"#)
        try wire.asked("accessKeys.create", "POST", "/v1/access-keys")
    }

    @Test("accessKeys.show") func accessKeysShow() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.accessKeys.show(accessKeyId: "6558fc9df5b54c8a985465bdf637e097")
        try same(answer, #"{"access_key":{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":true,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}}"#)
        try wire.asked("accessKeys.show", "GET", "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097")
    }

    @Test("accessKeys.update") func accessKeysUpdate() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.accessKeys.update(accessKeyId: "6558fc9df5b54c8a985465bdf637e097", isEnabled: false)
        try same(answer, #"{"access_key":{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}}"#)
        try wire.asked("accessKeys.update", "PUT", "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097")
    }

    @Test("accessKeys.delete") func accessKeysDelete() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        try await client.accessKeys.delete(accessKeyId: "6558fc9df5b54c8a985465bdf637e097")
        try wire.asked("accessKeys.delete", "DELETE", "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097")
    }

    @Test("groups.list") func groupsList() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.groups.list(size: 20, page: 0, sort: "created_at:desc", name: "PlatformUsers").firstPage()
        try same(answer, #"{"count":1,"groups":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_email":"kim@example.com","creator_name":"Kim","description":"Users of the platform","domain_name":"scp","id":"a946662dc4314dac93da413a32457459","members":[],"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"PlatformUsers","policies":[],"roles":[],"type":"USER_DEFINED"}],"page":0,"size":20,"sort":["created_at:desc"]}"#)
        try wire.asked("groups.list", "GET", "/v1/groups?size=20&page=0&sort=created_at%3Adesc&name=PlatformUsers")
    }

    @Test("groups.show") func groupsShow() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.groups.show(groupId: "a946662dc4314dac93da413a32457459")
        try same(answer, #"{"group":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_email":"kim@example.com","creator_name":"Kim","description":"Users of the platform","domain_name":"scp","id":"a946662dc4314dac93da413a32457459","members":[],"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"PlatformUsers","policies":[],"roles":[],"type":"USER_DEFINED"}}"#)
        try wire.asked("groups.show", "GET", "/v1/groups/a946662dc4314dac93da413a32457459")
    }

    @Test("members.list") func membersList() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.members.list(groupId: "a946662dc4314dac93da413a32457459", size: 20, page: 0, sort: "created_at:desc").firstPage()
        try same(answer, #"{"count":1,"group_members":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_created_at":"2026-10-01T00:00:00Z","creator_email":"kim@example.com","creator_name":"Kim","group_names":["PlatformUsers"],"user_created_at":"2026-11-01T00:00:00Z","user_email":"lee@example.com","user_id":"ef50cdc207f05f6fb8f20219f229ed1f","user_name":"lee"}],"page":0,"size":20,"sort":["created_at:desc"]}"#)
        try wire.asked("members.list", "GET", "/v1/groups/a946662dc4314dac93da413a32457459/members?size=20&page=0&sort=created_at%3Adesc")
    }

    @Test("members.add") func membersAdd() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.members.add(groupId: "a946662dc4314dac93da413a32457459", userId: "ef50cdc207f05f6fb8f20219f229ed1f")
        try same(answer, #"{"group_member":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_email":"kim@example.com","creator_name":"Kim","user_email":"lee@example.com","user_id":"ef50cdc207f05f6fb8f20219f229ed1f","user_name":"lee"}}"#)
        try wire.asked("members.add", "POST", "/v1/groups/a946662dc4314dac93da413a32457459/members")
    }

    @Test("members.remove") func membersRemove() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        try await client.members.remove(groupId: "a946662dc4314dac93da413a32457459", userId: "ef50cdc207f05f6fb8f20219f229ed1f")
        try wire.asked("members.remove", "DELETE", "/v1/groups/a946662dc4314dac93da413a32457459/members/ef50cdc207f05f6fb8f20219f229ed1f")
    }

    @Test("users.list") func usersList() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.users.list(accountId: "f39c460fade34fecb05ede8f904b24b7", size: 20, page: 0, sort: "created_at:desc").firstPage()
        try same(answer, #"{"users":[{"id":"ef50cdc207f05f6fb8f20219f229ed1f","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data scientist","email":"lee@example.com","email_authenticated":true,"groups":[],"name":"Lee","user_name":"lee","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","type":"IAM"}],"count":1,"page":0,"size":20}"#)
        try wire.asked("users.list", "GET", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users?size=20&page=0&sort=created_at%3Adesc")
    }

    @Test("users.create") func usersCreate() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.users.create(accountId: "f39c460fade34fecb05ede8f904b24b7", password: "Example-9x!Kq", temporaryPassword: true, userName: "lee", description: "Data scientist", groupIds: [], policyIds: [], tags: [])
        try same(answer, #"{"id":"ef50cdc207f05f6fb8f20219f229ed1f","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data scientist","email":"lee@example.com","email_authenticated":true,"groups":[],"name":"Lee","user_name":"lee","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","type":"IAM"}"#)
        try wire.asked("users.create", "POST", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users")
    }

    @Test("users.show") func usersShow() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        let answer = try await client.users.show(accountId: "f39c460fade34fecb05ede8f904b24b7", userId: "ef50cdc207f05f6fb8f20219f229ed1f")
        try same(answer, #"{"id":"ef50cdc207f05f6fb8f20219f229ed1f","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data scientist","email":"lee@example.com","email_authenticated":true,"groups":[],"name":"Lee","user_name":"lee","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","type":"IAM"}"#)
        try wire.asked("users.show", "GET", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f")
    }

    @Test("users.delete") func usersDelete() async throws {
        let (client, wire) = try Wire.open(IAM.self)
        try await client.users.delete(accountId: "f39c460fade34fecb05ede8f904b24b7", userId: "ef50cdc207f05f6fb8f20219f229ed1f")
        try wire.asked("users.delete", "DELETE", "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f")
    }
}
