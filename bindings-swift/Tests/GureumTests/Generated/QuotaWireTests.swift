// One call of every operation of Samsung Cloud Platform Quota, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Quota") struct QuotaWireTests {
    @Test("quotas.list") func quotasList() async throws {
        let (client, wire) = try Wire.open(Quota.self)
        let answer = try await client.quotas.list(size: 20, page: 0, sort: "created_at:desc", requestClass: "Account", service: "Virtual Server", quotaItem: "VPC.VPC.MAX.COUNT").firstPage()
        try same(answer, #"{"account_quotas":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":true,"applied_value":null,"approval":true,"class_value":"global","created_at":"2026-11-01T00:00:00Z","description":"Greatest size of the disks of all servers","free_rate":10,"id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","initial_value":100,"modified_at":"2026-11-01T00:00:00Z","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","reduction":false,"request":false,"request_class":"Account","resource_type":"Virtual Server Disk","service":"Virtual Server","srn":"srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e","unit":"GB"},{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":true,"applied_value":null,"approval":true,"class_value":"kr-west1","created_at":"2026-11-01T00:00:00Z","description":"Greatest number of VPCs","free_rate":10,"id":"5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2","initial_value":5,"modified_at":"2026-11-01T00:00:00Z","quota_item":"VPC.MAX.COUNT","reduction":false,"request":false,"request_class":"Region","resource_type":"VPC","service":"VPC","srn":"srn:e::kr-west1:quota:account-quota/5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2","unit":"EA"},{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":false,"applied_value":null,"approval":true,"class_value":"global","created_at":"2026-11-01T00:00:00Z","description":"Greatest number of registries","free_rate":10,"id":"9e0b1c2d3e4f5061728394a5b6c7d8e9","initial_value":2,"modified_at":"2026-11-01T00:00:00Z","quota_item":"REGISTRY.MAX.COUNT","reduction":false,"request":false,"request_class":"Account","resource_type":"Registry","service":"Container Registry","srn":"srn:e:::quota:account-quota/9e0b1c2d3e4f5061728394a5b6c7d8e9","unit":"EA"}],"count":3,"page":0,"size":20,"sort":["created_at:desc"]}"#)
        try wire.asked("quotas.list", "GET", "/v1/account-quotas?size=20&page=0&sort=created_at%3Adesc&request_class=Account&service=Virtual%20Server&quota_item=VPC.VPC.MAX.COUNT")
    }

    @Test("quotas.show") func quotasShow() async throws {
        let (client, wire) = try Wire.open(Quota.self)
        let answer = try await client.quotas.show(accountQuotaId: "0fdd87aab8cb46f59b7c1f81ed03fb3e")
        try same(answer, #"{"account_quota":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":true,"applied_value":null,"approval":true,"class_value":"global","created_at":"2026-11-01T00:00:00Z","description":"Greatest size of the disks of all servers","free_rate":10,"id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","initial_value":100,"modified_at":"2026-11-01T00:00:00Z","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","reduction":false,"request":false,"request_class":"Account","resource_type":"Virtual Server Disk","service":"Virtual Server","srn":"srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e","unit":"GB"}}"#)
        try wire.asked("quotas.show", "GET", "/v1/account-quotas/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    }

    @Test("quotaRequests.list") func quotaRequestsList() async throws {
        let (client, wire) = try Wire.open(Quota.self)
        let answer = try await client.quotaRequests.list(size: 20, page: 0, sort: "created_at:desc", service: "Virtual Server", quotaItem: "VPC.VPC.MAX.COUNT", requestClass: "Account", state: "APPROVED").firstPage()
        try same(answer, #"{"count":1,"page":0,"quota_requests":[{"applied_at":null,"applied_value":200,"approval_message":null,"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","free_rate":10,"id":"c3d4e5f60718293a4b5c6d7e8f901234","initial_value":100,"modified_at":"2026-11-02T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","request_class":"Account","request_message":"Disks for a cluster","request_value":300,"requester":"kim","service":"Virtual Server","state":"PARTIAL_APPROVED","unit":"GB"}],"size":20,"sort":["created_at:desc"]}"#)
        try wire.asked("quotaRequests.list", "GET", "/v1/quota-requests?size=20&page=0&sort=created_at%3Adesc&service=Virtual%20Server&quota_item=VPC.VPC.MAX.COUNT&request_class=Account&state=APPROVED")
    }

    @Test("quotaRequests.show") func quotaRequestsShow() async throws {
        let (client, wire) = try Wire.open(Quota.self)
        let answer = try await client.quotaRequests.show(requestId: "c3d4e5f60718293a4b5c6d7e8f901234")
        try same(answer, #"{"quota_request":{"applied_at":null,"applied_value":200,"approval_message":null,"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","free_rate":10,"id":"c3d4e5f60718293a4b5c6d7e8f901234","initial_value":100,"modified_at":"2026-11-02T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","request_message":"Disks for a cluster","request_value":300,"requester":"kim","state":"PARTIAL_APPROVED","unit":"GB","account_quota_id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","class_value":"global","description":"Greatest size of the disks of all servers","reduction":false}}"#)
        try wire.asked("quotaRequests.show", "GET", "/v1/quota-requests/c3d4e5f60718293a4b5c6d7e8f901234")
    }
}
