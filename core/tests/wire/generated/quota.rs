//! Samsung Cloud Platform Quota: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.

use gureum::quota::*;

use crate::*;

#[tokio::test]
async fn quotas_list() {
    let wire = Wire::start();
    let client: Quota = wire.client(Quota::builder());
    let answer = client.quotas().list_with(ListQuotasRequest::new()
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .request_class("Account")
            .service("Virtual Server")
            .quota_item("VPC.VPC.MAX.COUNT")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "quotas.list",
        method: "GET",
        target: "/v1/account-quotas?size=20&page=0&sort=created_at%3Adesc&request_class=Account&service=Virtual%20Server&quota_item=VPC.VPC.MAX.COUNT",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "quota 1.0")],
    });
    assert_eq!(answer.account_quotas.len(), 3);
    assert_eq!(answer.account_quotas[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.account_quotas[0].account_name, "Data platform team");
    assert!(answer.account_quotas[0].adjustable);
    assert!(answer.account_quotas[0].approval);
    assert_eq!(answer.account_quotas[0].class_value, "global");
    assert_eq!(answer.account_quotas[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.account_quotas[0].description, "Greatest size of the disks of all servers");
    assert_eq!(answer.account_quotas[0].free_rate, 10);
    assert_eq!(answer.account_quotas[0].id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.account_quotas[0].initial_value, 100);
    assert_eq!(answer.account_quotas[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.account_quotas[0].quota_item, "VIRTUAL_SERVER_DISK.MAX.SIZE");
    assert_eq!(answer.account_quotas[0].reduction, Some(false));
    assert_eq!(answer.account_quotas[0].request, Some(false));
    assert_eq!(answer.account_quotas[0].request_class.as_str(), "Account");
    assert_eq!(answer.account_quotas[0].resource_type, "Virtual Server Disk");
    assert_eq!(answer.account_quotas[0].service, "Virtual Server");
    assert_eq!(answer.account_quotas[0].srn, "srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.account_quotas[0].unit, "GB");
    assert_eq!(answer.count, Some(3));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn quotas_show() {
    let wire = Wire::start();
    let client: Quota = wire.client(Quota::builder());
    let answer = client.quotas().show("0fdd87aab8cb46f59b7c1f81ed03fb3e").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "quotas.show",
        method: "GET",
        target: "/v1/account-quotas/0fdd87aab8cb46f59b7c1f81ed03fb3e",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "quota 1.0")],
    });
    assert_eq!(answer.account_quota.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.account_quota.account_name, "Data platform team");
    assert!(answer.account_quota.adjustable);
    assert!(answer.account_quota.approval);
    assert_eq!(answer.account_quota.class_value, "global");
    assert_eq!(answer.account_quota.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.account_quota.description, "Greatest size of the disks of all servers");
    assert_eq!(answer.account_quota.free_rate, 10);
    assert_eq!(answer.account_quota.id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.account_quota.initial_value, 100);
    assert_eq!(answer.account_quota.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.account_quota.quota_item, "VIRTUAL_SERVER_DISK.MAX.SIZE");
    assert_eq!(answer.account_quota.reduction, Some(false));
    assert_eq!(answer.account_quota.request, Some(false));
    assert_eq!(answer.account_quota.request_class.as_str(), "Account");
    assert_eq!(answer.account_quota.resource_type, "Virtual Server Disk");
    assert_eq!(answer.account_quota.service, "Virtual Server");
    assert_eq!(answer.account_quota.srn, "srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.account_quota.unit, "GB");
}

#[tokio::test]
async fn quota_requests_list() {
    let wire = Wire::start();
    let client: Quota = wire.client(Quota::builder());
    let answer = client.quota_requests().list_with(ListQuotaRequestsRequest::new()
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .service("Virtual Server")
            .quota_item("VPC.VPC.MAX.COUNT")
            .request_class("Account")
            .state("APPROVED")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "quotaRequests.list",
        method: "GET",
        target: "/v1/quota-requests?size=20&page=0&sort=created_at%3Adesc&service=Virtual%20Server&quota_item=VPC.VPC.MAX.COUNT&request_class=Account&state=APPROVED",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "quota 1.0")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.quota_requests.len(), 1);
    assert_eq!(answer.quota_requests[0].applied_value, Some(200));
    assert_eq!(answer.quota_requests[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.quota_requests[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.quota_requests[0].free_rate, Some(10));
    assert_eq!(answer.quota_requests[0].id, "c3d4e5f60718293a4b5c6d7e8f901234");
    assert_eq!(answer.quota_requests[0].initial_value, 100);
    assert_eq!(answer.quota_requests[0].modified_at.as_str(), "2026-11-02T00:00:00Z");
    assert_eq!(answer.quota_requests[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.quota_requests[0].quota_item, "VIRTUAL_SERVER_DISK.MAX.SIZE");
    assert_eq!(answer.quota_requests[0].request_class.as_str(), "Account");
    assert_eq!(answer.quota_requests[0].request_message, "Disks for a cluster");
    assert_eq!(answer.quota_requests[0].request_value, 300);
    assert_eq!(answer.quota_requests[0].requester, "kim");
    assert_eq!(answer.quota_requests[0].service, "Virtual Server");
    assert_eq!(answer.quota_requests[0].state.as_str(), "PARTIAL_APPROVED");
    assert_eq!(answer.quota_requests[0].unit, "GB");
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn quota_requests_show() {
    let wire = Wire::start();
    let client: Quota = wire.client(Quota::builder());
    let answer = client.quota_requests().show("c3d4e5f60718293a4b5c6d7e8f901234").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "quotaRequests.show",
        method: "GET",
        target: "/v1/quota-requests/c3d4e5f60718293a4b5c6d7e8f901234",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "quota 1.0")],
    });
    assert_eq!(answer.quota_request.account_quota_id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.quota_request.applied_value, Some(200));
    assert_eq!(answer.quota_request.class_value, "global");
    assert_eq!(answer.quota_request.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.quota_request.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.quota_request.description, "Greatest size of the disks of all servers");
    assert_eq!(answer.quota_request.free_rate, Some(10));
    assert_eq!(answer.quota_request.id, "c3d4e5f60718293a4b5c6d7e8f901234");
    assert_eq!(answer.quota_request.initial_value, 100);
    assert_eq!(answer.quota_request.modified_at.as_str(), "2026-11-02T00:00:00Z");
    assert_eq!(answer.quota_request.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.quota_request.quota_item, "VIRTUAL_SERVER_DISK.MAX.SIZE");
    assert!(!answer.quota_request.reduction);
    assert_eq!(answer.quota_request.request_message, "Disks for a cluster");
    assert_eq!(answer.quota_request.request_value, 300);
    assert_eq!(answer.quota_request.requester, "kim");
    assert_eq!(answer.quota_request.state.as_str(), "PARTIAL_APPROVED");
    assert_eq!(answer.quota_request.unit, "GB");
}

#[test]
fn answers_of_quotas_list_decode() {
    answers::<AccountQuotaListResponse>(
        &[
            ("ours", r#"{"account_quotas":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":true,"applied_value":null,"approval":true,"class_value":"global","created_at":"2026-11-01T00:00:00Z","description":"Greatest size of the disks of all servers","free_rate":10,"id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","initial_value":100,"modified_at":"2026-11-01T00:00:00Z","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","reduction":false,"request":false,"request_class":"Account","resource_type":"Virtual Server Disk","service":"Virtual Server","srn":"srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e","unit":"GB"},{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":true,"applied_value":null,"approval":true,"class_value":"kr-west1","created_at":"2026-11-01T00:00:00Z","description":"Greatest number of VPCs","free_rate":10,"id":"5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2","initial_value":5,"modified_at":"2026-11-01T00:00:00Z","quota_item":"VPC.MAX.COUNT","reduction":false,"request":false,"request_class":"Region","resource_type":"VPC","service":"VPC","srn":"srn:e::kr-west1:quota:account-quota/5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2","unit":"EA"},{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":false,"applied_value":null,"approval":true,"class_value":"global","created_at":"2026-11-01T00:00:00Z","description":"Greatest number of registries","free_rate":10,"id":"9e0b1c2d3e4f5061728394a5b6c7d8e9","initial_value":2,"modified_at":"2026-11-01T00:00:00Z","quota_item":"REGISTRY.MAX.COUNT","reduction":false,"request":false,"request_class":"Account","resource_type":"Registry","service":"Container Registry","srn":"srn:e:::quota:account-quota/9e0b1c2d3e4f5061728394a5b6c7d8e9","unit":"EA"}],"count":3,"page":0,"size":20,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_quotas_show_decode() {
    answers::<AccountQuotaShowResponse>(
        &[
            ("ours", r#"{"account_quota":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","account_name":"Data platform team","adjustable":true,"applied_value":null,"approval":true,"class_value":"global","created_at":"2026-11-01T00:00:00Z","description":"Greatest size of the disks of all servers","free_rate":10,"id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","initial_value":100,"modified_at":"2026-11-01T00:00:00Z","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","reduction":false,"request":false,"request_class":"Account","resource_type":"Virtual Server Disk","service":"Virtual Server","srn":"srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e","unit":"GB"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_quota_requests_list_decode() {
    answers::<QuotaRequestListResponse>(
        &[
            ("ours", r#"{"count":1,"page":0,"quota_requests":[{"applied_at":null,"applied_value":200,"approval_message":null,"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","free_rate":10,"id":"c3d4e5f60718293a4b5c6d7e8f901234","initial_value":100,"modified_at":"2026-11-02T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","request_class":"Account","request_message":"Disks for a cluster","request_value":300,"requester":"kim","service":"Virtual Server","state":"PARTIAL_APPROVED","unit":"GB"}],"size":20,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_quota_requests_show_decode() {
    answers::<QuotaRequestShowResponse>(
        &[
            ("ours", r#"{"quota_request":{"applied_at":null,"applied_value":200,"approval_message":null,"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","free_rate":10,"id":"c3d4e5f60718293a4b5c6d7e8f901234","initial_value":100,"modified_at":"2026-11-02T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","quota_item":"VIRTUAL_SERVER_DISK.MAX.SIZE","request_message":"Disks for a cluster","request_value":300,"requester":"kim","state":"PARTIAL_APPROVED","unit":"GB","account_quota_id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","class_value":"global","description":"Greatest size of the disks of all servers","reduction":false}}"#),
        ],
        &[
        ],
        &[],
    );
}
