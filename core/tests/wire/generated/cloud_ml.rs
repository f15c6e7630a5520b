//! Samsung Cloud Platform Cloud ML: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.

use gureum::cloud_ml::*;

use crate::*;

#[tokio::test]
async fn cloud_ml_check_duplication() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.check_duplication_with(CheckDuplicationRequest::new()
            .name("aiml-test")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.checkDuplication",
        method: "GET",
        target: "/v1/cloud-ml/check-duplication?name=aiml-test",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert!(!answer.result);
}

#[tokio::test]
async fn cloud_ml_estimate_cluster() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.estimate_cluster(EstimateClusterRequest::new("10a599e031e749b7b260868f441e862b")
            .use_copilot(false)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.estimateCluster",
        method: "GET",
        target: "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/estimate?use_copilot=false",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert_eq!(answer.analytics.cpu, Some(0));
    assert_eq!(answer.analytics.gpu.as_deref(), Some(""));
    assert_eq!(answer.analytics.memory, Some(0));
    assert_eq!(answer.application.cpu, Some(0));
    assert_eq!(answer.application.memory, Some(0));
    assert_eq!(answer.copilot.as_ref().unwrap().cpu, Some(0));
    assert_eq!(answer.copilot.as_ref().unwrap().gpu.as_deref(), Some(""));
    assert_eq!(answer.copilot.as_ref().unwrap().memory, Some(0));
}

#[tokio::test]
async fn cloud_ml_list_images() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.list_images().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.listImages",
        method: "GET",
        target: "/v1/cloud-ml/images",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].copilot_enabled, "");
    assert_eq!(answer.contents[0].display_version, "");
    assert_eq!(answer.contents[0].image_id, "");
    assert_eq!(answer.contents[0].image_name, "");
    assert_eq!(answer.contents[0].k8s_version.as_deref(), Some(""));
    assert_eq!(answer.total_count, Some(1));
}

#[tokio::test]
async fn cloud_ml_check_cluster_releasable() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.check_cluster_releasable("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.checkClusterReleasable",
        method: "GET",
        target: "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b/check-releasable",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert!(answer.exceptions.is_empty());
    assert!(answer.result);
}

#[tokio::test]
async fn cloud_ml_get_cluster_product() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.get_cluster_product("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.getClusterProduct",
        method: "GET",
        target: "/v1/cloud-ml/clusters/10a599e031e749b7b260868f441e862b",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert_eq!(answer.cloud_ml.as_ref().unwrap().cloud_ml_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().cloud_ml_state.as_str(), "DEPLOYED");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().cluster_id, "10a599e031e749b7b260868f441e862b");
    assert!(!answer.cloud_ml.as_ref().unwrap().copilot_enabled);
    assert_eq!(answer.cloud_ml.as_ref().unwrap().created_by, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().created_dt.as_str(), "2024-05-17T00:23:17Z");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().custom_registry_access_key.as_ref().map(|value| value.reveal()), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().custom_registry_host.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().description.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().display_version, "22.04");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().domain_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().endpoint_type.as_ref().map(|value| value.as_str()), Some("private"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().image_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().image_name, "aiml-test");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().namespace_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().product_group_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().project_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml.as_ref().unwrap().request_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().resource_limit_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().resource_request_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml.as_ref().unwrap().storage_class_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().cloud_ml_common_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().cloud_ml_common_state.as_str(), "DEPLOYED");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().cluster_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().created_by, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().created_dt.as_str(), "2024-05-17T00:23:17Z");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().custom_registry_access_key.as_ref().map(|value| value.reveal()), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().custom_registry_host.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().custom_registry_project_id.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().custom_registry_region.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().domain_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().endpoint_type.as_ref().map(|value| value.as_str()), Some("private"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().image_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().image_registry_url.as_deref(), Some(""));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().namespace_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().product_group_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().project_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().request_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().resource_limit_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().resource_request_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.cloud_ml_common.as_ref().unwrap().storage_class_name.as_deref(), Some("aiml-test"));
}

#[tokio::test]
async fn cloud_ml_create() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.create(CloudMlCreateRequest::new(AnalyticsEstimateResponse::new()
            .cpu(1)
            .gpu("")
            .memory(2), ApplicationEstimateResponse::new()
            .cpu(1)
            .memory(2), "aiml-test", "10a599e031e749b7b260868f441e862b", "10a599e031e749b7b260868f441e862b", "10a599e031e749b7b260868f441e862b", "registry.example.com", "aiml-test", "private", "10a599e031e749b7b260868f441e862b")
            .copilot(AnalyticsEstimateResponse::new()
            .cpu(0)
            .gpu("")
            .memory(0))
            .custom_registry_access_project_id("10a599e031e749b7b260868f441e862b")
            .custom_registry_access_region("kr-west1")
            .description("Shared notebook service")
            .product_group_id("10a599e031e749b7b260868f441e862b")
            .tags(Vec::<Map<String, Value>>::new())
            .use_copilot(true)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.create",
        method: "POST",
        target: "/v1/cloud-ml",
        body: Some(r#"{"analytics_resource":{"cpu":1,"gpu":"","memory":2},"application_resource":{"cpu":1,"memory":2},"cloud_ml_name":"aiml-test","cluster_id":"10a599e031e749b7b260868f441e862b","copilot":{"cpu":0,"gpu":"","memory":0},"custom_registry_access_key":"10a599e031e749b7b260868f441e862b","custom_registry_access_project_id":"10a599e031e749b7b260868f441e862b","custom_registry_access_region":"kr-west1","custom_registry_access_secret_key":"10a599e031e749b7b260868f441e862b","custom_registry_host":"registry.example.com","description":"Shared notebook service","domain_name":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","product_group_id":"10a599e031e749b7b260868f441e862b","tags":[],"use_copilot":true}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert_eq!(answer.project_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.request_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.resource_id, "10a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn cloud_ml_show() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.show("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.show",
        method: "GET",
        target: "/v1/cloud-ml/10a599e031e749b7b260868f441e862b",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert_eq!(answer.cloud_ml_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_name, "aiml-test");
    assert_eq!(answer.cloud_ml_state.as_str(), "DEPLOYED");
    assert_eq!(answer.cluster_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cluster_name.as_deref(), Some("cluster-test"));
    assert_eq!(answer.cluster_permission.as_ref().unwrap().len(), 0);
    assert_eq!(answer.cluster_request_failed, Some(false));
    assert!(!answer.copilot_enabled);
    assert_eq!(answer.created_by, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.created_dt.as_str(), "2024-05-17T00:23:17Z");
    assert_eq!(answer.custom_registry_access_key.as_ref().map(|value| value.reveal()), Some("aiml-test"));
    assert_eq!(answer.custom_registry_host.as_deref(), Some("aiml-test"));
    assert_eq!(answer.description.as_deref(), Some("aiml-test"));
    assert_eq!(answer.display_version, "22.04");
    assert_eq!(answer.domain_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.endpoint_ip_address.as_deref(), Some("aiml-test"));
    assert_eq!(answer.endpoint_type.as_ref().map(|value| value.as_str()), Some("private"));
    assert_eq!(answer.image_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.image_name, "aiml-test");
    assert_eq!(answer.modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.namespace_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.product_group_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.project_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.request_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_limit_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.resource_request_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.storage_class_name.as_deref(), Some("aiml-test"));
}

#[tokio::test]
async fn cloud_ml_update() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let answer = client.update(CloudMlUpdateRequest::new("10a599e031e749b7b260868f441e862b", "Shared notebook service")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.update",
        method: "PUT",
        target: "/v1/cloud-ml/10a599e031e749b7b260868f441e862b",
        body: Some(r#"{"description":"Shared notebook service"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
    assert_eq!(answer.cloud_ml_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cloud_ml_name, "aiml-test");
    assert_eq!(answer.cloud_ml_state.as_str(), "DEPLOYED");
    assert_eq!(answer.cluster_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.cluster_name.as_deref(), Some("cluster-test"));
    assert_eq!(answer.cluster_permission.as_ref().unwrap().len(), 0);
    assert_eq!(answer.cluster_request_failed, Some(false));
    assert!(!answer.copilot_enabled);
    assert_eq!(answer.created_by, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.created_dt.as_str(), "2024-05-17T00:23:17Z");
    assert_eq!(answer.custom_registry_access_key.as_ref().map(|value| value.reveal()), Some("aiml-test"));
    assert_eq!(answer.custom_registry_host.as_deref(), Some("aiml-test"));
    assert_eq!(answer.description.as_deref(), Some("aiml-test"));
    assert_eq!(answer.display_version, "22.04");
    assert_eq!(answer.domain_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.endpoint_ip_address.as_deref(), Some("aiml-test"));
    assert_eq!(answer.endpoint_type.as_ref().map(|value| value.as_str()), Some("private"));
    assert_eq!(answer.image_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.image_name, "aiml-test");
    assert_eq!(answer.modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.namespace_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.product_group_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.project_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.request_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_limit_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.resource_request_text.as_deref(), Some("aiml-test"));
    assert_eq!(answer.storage_class_name.as_deref(), Some("aiml-test"));
}

#[tokio::test]
async fn cloud_ml_delete() {
    let wire = Wire::start();
    let client: CloudMl = wire.client(CloudMl::builder());
    let () = client.delete("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "cloudMl.delete",
        method: "DELETE",
        target: "/v1/cloud-ml/10a599e031e749b7b260868f441e862b",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "cloud-ml 1.0")],
    });
}

#[test]
fn answers_of_cloud_ml_check_duplication_decode() {
    answers::<CloudMlCheckDuplicationResponse>(
        &[
            ("vendor", r#"{"result":false}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_cloud_ml_estimate_cluster_decode() {
    answers::<CloudMlClusterEstimateResponse>(
        &[
            ("vendor", r#"{"analytics":{"cpu":0,"gpu":"","memory":0},"application":{"cpu":0,"memory":0},"copilot":{"cpu":0,"gpu":"","memory":0}}"#),
        ],
        &[
            ("vendor", r#"{"analytics":{"cpu":"","gpu":"","memory":""},"application":{"cpu":"","memory":""},"copilot":{}}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_cloud_ml_list_images_decode() {
    answers::<CloudMlImagesResponse>(
        &[
            ("vendor", r#"{"contents":[{"copilot_enabled":"","display_version":"","image_id":"","image_name":"","k8s_version":""}],"total_count":1}"#),
        ],
        &[
            ("vendor", r#"{"contents":[{"copilot_enabled":"","display_version":"","image_id":"","image_name":"","k8s_version":""}],"total_count":""}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_cloud_ml_check_cluster_releasable_decode() {
    answers::<CloudMlClusterCheckReleasableResponse>(
        &[
            ("vendor", r#"{"exceptions":[],"result":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_cloud_ml_get_cluster_product_decode() {
    answers::<CloudMlClusterProductsResponse>(
        &[
            ("vendor", r#"{"cloud_ml":{"cloud_ml_id":"10a599e031e749b7b260868f441e862b","cloud_ml_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","copilot_enabled":false,"created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","description":"aiml-test","display_version":"22.04","domain_name":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_name":"aiml-test","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"},"cloud_ml_common":{"cloud_ml_common_id":"10a599e031e749b7b260868f441e862b","cloud_ml_common_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","custom_registry_project_id":"aiml-test","custom_registry_region":"aiml-test","domain_name":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_registry_url":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"}}"#),
        ],
        &[
            ("vendor", r#"{"cloud_ml":{},"cloud_ml_common":{}}"#),
        ],
        &["/cloud_ml/custom_registry_access_key", "/cloud_ml_common/custom_registry_access_key"],
    );
}

#[test]
fn answers_of_cloud_ml_create_decode() {
    answers::<AsyncResponse>(
        &[
            ("vendor", r#"{"project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_id":"10a599e031e749b7b260868f441e862b"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_cloud_ml_show_decode() {
    answers::<CloudMlDetailResponse>(
        &[
            ("vendor", r#"{"cloud_ml_id":"10a599e031e749b7b260868f441e862b","cloud_ml_name":"aiml-test","cloud_ml_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_permission":{},"cluster_request_failed":false,"copilot_enabled":false,"created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","description":"aiml-test","display_version":"22.04","domain_name":"aiml-test","endpoint_ip_address":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_name":"aiml-test","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"}"#),
        ],
        &[
        ],
        &["/custom_registry_access_key"],
    );
}

#[test]
fn answers_of_cloud_ml_update_decode() {
    answers::<CloudMlDetailResponse>(
        &[
            ("vendor", r#"{"cloud_ml_id":"10a599e031e749b7b260868f441e862b","cloud_ml_name":"aiml-test","cloud_ml_state":"DEPLOYED","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_permission":{},"cluster_request_failed":false,"copilot_enabled":false,"created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","custom_registry_access_key":"aiml-test","custom_registry_host":"aiml-test","description":"aiml-test","display_version":"22.04","domain_name":"aiml-test","endpoint_ip_address":"aiml-test","endpoint_type":"private","image_id":"10a599e031e749b7b260868f441e862b","image_name":"aiml-test","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","namespace_name":"aiml-test","product_group_id":"10a599e031e749b7b260868f441e862b","project_id":"10a599e031e749b7b260868f441e862b","request_id":"10a599e031e749b7b260868f441e862b","resource_limit_text":"aiml-test","resource_request_text":"aiml-test","storage_class_name":"aiml-test"}"#),
        ],
        &[
        ],
        &["/custom_registry_access_key"],
    );
}
