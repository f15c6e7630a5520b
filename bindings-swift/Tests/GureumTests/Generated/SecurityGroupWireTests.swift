// One call of every operation of Samsung Cloud Platform Security Group, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Security Group") struct SecurityGroupWireTests {
    @Test("securityGroups.list") func securityGroupsList() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        let answer = try await client.securityGroups.list(size: 20, page: 0, sort: "created_at:desc", name: "platform-nodes").firstPage()
        try same(answer, #"{"count":1,"security_groups":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Nodes of the platform","id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","loggable":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-nodes","rule_count":2,"state":"ACTIVE"}]}"#)
        try wire.asked("securityGroups.list", "GET", "/v1/security-groups?size=20&page=0&sort=created_at%3Adesc&name=platform-nodes")
    }

    @Test("securityGroups.create") func securityGroupsCreate() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        let answer = try await client.securityGroups.create(name: "platform-nodes", description: "Nodes of the platform", loggable: false, tags: [SecurityGroup.Tag(key: "team", value: "data")])
        try same(answer, #"{"security_group":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Nodes of the platform","id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","loggable":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-nodes","rule_count":2,"state":"ACTIVE"}}"#)
        try wire.asked("securityGroups.create", "POST", "/v1/security-groups")
    }

    @Test("securityGroups.show") func securityGroupsShow() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        let answer = try await client.securityGroups.show(securityGroupId: "02fb574c-f30f-40e1-9f43-4d1572dee5bd")
        try same(answer, #"{"security_group":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Nodes of the platform","id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","loggable":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-nodes","rule_count":2,"state":"ACTIVE"}}"#)
        try wire.asked("securityGroups.show", "GET", "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    }

    @Test("securityGroups.update") func securityGroupsUpdate() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        try await client.securityGroups.update(securityGroupId: "02fb574c-f30f-40e1-9f43-4d1572dee5bd", description: "Nodes of the platform", loggable: true)
        try wire.asked("securityGroups.update", "PUT", "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    }

    @Test("securityGroups.delete") func securityGroupsDelete() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        try await client.securityGroups.delete(securityGroupId: "02fb574c-f30f-40e1-9f43-4d1572dee5bd")
        try wire.asked("securityGroups.delete", "DELETE", "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    }

    @Test("rules.list") func rulesList() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        let answer = try await client.rules.list(securityGroupId: "02fb574c-f30f-40e1-9f43-4d1572dee5bd", size: 20, page: 0, remoteIpPrefix: "10.0.1.0/24", direction: "ingress").firstPage()
        try same(answer, #"{"count":1,"security_group_rules":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","id":"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_group_id":null,"remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}]}"#)
        try wire.asked("rules.list", "GET", "/v1/security-group-rules?size=20&page=0&security_group_id=02fb574c-f30f-40e1-9f43-4d1572dee5bd&remote_ip_prefix=10.0.1.0%2F24&direction=ingress")
    }

    @Test("rules.create") func rulesCreate() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        let answer = try await client.rules.create(direction: "ingress", securityGroupId: "02fb574c-f30f-40e1-9f43-4d1572dee5bd", description: "HTTPS from the subnet", ethertype: "IPv4", portRangeMax: 443, portRangeMin: 443, protocol: "tcp", remoteIpPrefix: "10.0.1.0/24")
        try same(answer, #"{"security_group_rule":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","id":"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_group_id":null,"remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}}"#)
        try wire.asked("rules.create", "POST", "/v1/security-group-rules")
    }

    @Test("rules.show") func rulesShow() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        let answer = try await client.rules.show(securityGroupRuleId: "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
        try same(answer, #"{"security_group_rule":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","id":"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_group_id":null,"remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}}"#)
        try wire.asked("rules.show", "GET", "/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
    }

    @Test("rules.delete") func rulesDelete() async throws {
        let (client, wire) = try Wire.open(SecurityGroup.self)
        try await client.rules.delete(securityGroupRuleId: "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
        try wire.asked("rules.delete", "DELETE", "/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
    }
}
