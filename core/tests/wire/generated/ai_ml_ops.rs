//! Samsung Cloud Platform AI&MLOps Platform: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.

use gureum::ai_ml_ops::*;

use crate::*;

#[tokio::test]
async fn ai_ml_ops_check_cluster_version() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.check_cluster_version(CheckClusterVersionRequest::new("10a599e031e749b7b260868f441e862b", "1.28.1")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.checkClusterVersion",
        method: "GET",
        target: "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/check-version?version=1.28.1",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.result, Some(false));
}

#[tokio::test]
async fn ai_ml_ops_check_duplication() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.check_duplication("aiml-test").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.checkDuplication",
        method: "GET",
        target: "/v1/aimlops-platform/check-duplication?release_name=aiml-test",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.result, Some(false));
}

#[tokio::test]
async fn ai_ml_ops_list_platforms() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.list_platforms_with(ListPlatformsRequest::new()
            .size(20)
            .page(0)
            .sort("created_dt:asc")
            .created_by("10a599e031e749b7b260868f441e862b")
            .release_name("aiml-test")
            .cluster_name("cluster-test")
            .version("v1.7.1")
            .kubeflow_type("Mini")
            .status("DEPLOYED")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.listPlatforms",
        method: "GET",
        target: "/v1/aimlops-platform?size=20&page=0&sort=created_dt%3Aasc&created_by=10a599e031e749b7b260868f441e862b&release_name=aiml-test&cluster_name=cluster-test&version=v1.7.1&kubeflow_type=Mini&status=DEPLOYED",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].cluster_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.contents[0].cluster_name.as_deref(), Some("cluster-test"));
    assert_eq!(answer.contents[0].created_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.contents[0].created_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.contents[0].kubeflow_type.as_ref().map(|value| value.as_str()), Some("Enterprise"));
    assert_eq!(answer.contents[0].modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.contents[0].modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.contents[0].release_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.contents[0].release_name, "aiml-test");
    assert_eq!(answer.contents[0].status.as_ref().map(|value| value.as_str()), Some("DEPLOYED"));
    assert_eq!(answer.contents[0].version.as_deref(), Some("v1.7.1"));
    assert_eq!(answer.total_count, Some(10));
}

#[tokio::test]
async fn ai_ml_ops_create_platform() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.create_platform(AiMlOpsPlatformCreateWithK8sEngineRequest::new(AiMlOpsPlatformCreateRequest::new("Enterprise", "10a599e031e749b7b260868f441e862b", "aiml-test")
            .ai_ml_ops_platform_endpoint_type("Private")
            .cluster_id("10a599e031e749b7b260868f441e862b")
            .initial_user_email("example@gmail.com")
            .initial_user_password("147@53A69a")
            .tags(Vec::<Map<String, Value>>::new()))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.createPlatform",
        method: "POST",
        target: "/v1/aimlops-platform",
        body: Some(r#"{"ai_ml_ops_platform_create_request":{"ai_ml_ops_platform_endpoint_type":"Private","ai_ml_ops_platform_type":"Enterprise","cluster_id":"10a599e031e749b7b260868f441e862b","image_id":"10a599e031e749b7b260868f441e862b","initial_user_email":"example@gmail.com","initial_user_password":"147@53A69a","release_name":"aiml-test","tags":[]}}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.project_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.request_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "10a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn ai_ml_ops_get_platform_details() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.get_platform_details("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.getPlatformDetails",
        method: "GET",
        target: "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.ai_ml_ops_platform_domain_service.as_ref().unwrap().len(), 0);
    assert_eq!(answer.ai_ml_ops_platform_endpoint_ip_address.as_deref(), Some(""));
    assert_eq!(answer.ai_ml_ops_platform_endpoint_port.as_deref(), Some(""));
    assert_eq!(answer.ai_ml_ops_platform_endpoint_type.as_ref().map(|value| value.as_str()), Some(""));
    assert_eq!(answer.ai_ml_ops_platform_type.as_ref().map(|value| value.as_str()), Some("Enterprise"));
    assert_eq!(answer.cluster_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.cluster_name.as_deref(), Some("cluster-test"));
    assert_eq!(answer.cluster_state.as_ref().map(|value| value.as_str()), Some("RUNNING"));
    assert_eq!(answer.created_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.created_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.dashboard_state.as_deref(), Some(""));
    assert_eq!(answer.image_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.image_name.as_deref(), Some(""));
    assert_eq!(answer.initial_user_email.as_deref(), Some(""));
    assert_eq!(answer.modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.project_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.project_name.as_deref(), Some(""));
    assert_eq!(answer.release_id, "10a599e031e749b7b260868f441e862b");
    assert_eq!(answer.release_name.as_deref(), Some("aiml-test"));
    assert_eq!(answer.release_state.as_str(), "DEPLOYED");
    assert_eq!(answer.storage_class_name.as_deref(), Some(""));
    assert_eq!(answer.version.as_deref(), Some("v1.7.1"));
}

#[tokio::test]
async fn ai_ml_ops_update_platform() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.update_platform(AiMlOpsPlatformUpdateRequest::new("10a599e031e749b7b260868f441e862b")
            .ai_ml_ops_platform_domain_service(AiMlOpsPlatformDomainServiceRequest::new()
            .dns_id("acdd205d-b1d3-44e7-ab7a-429ca090e941")
            .domain_service_name("sample.aimlopsplatform.com")
            .ip("192.168.3.197")
            .operation_type("CREATE")
            .record_id("8af744b9-4893-4f98-881d-4df984de7162")
            .record_name("sample"))
            .ai_ml_ops_platform_endpoint_type("Public")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.updatePlatform",
        method: "PUT",
        target: "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b",
        body: Some(r#"{"ai_ml_ops_platform_domain_service":{"dns_id":"acdd205d-b1d3-44e7-ab7a-429ca090e941","domain_service_name":"sample.aimlopsplatform.com","ip":"192.168.3.197","operation_type":"CREATE","record_id":"8af744b9-4893-4f98-881d-4df984de7162","record_name":"sample"},"ai_ml_ops_platform_endpoint_type":"Public"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.project_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.request_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.resource_id, "10a599e031e749b7b260868f441e862b");
}

#[tokio::test]
async fn ai_ml_ops_delete_platform() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let () = client.delete_platform(DeletePlatformRequest::new("10a599e031e749b7b260868f441e862b")
            .with_k8s(false)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.deletePlatform",
        method: "DELETE",
        target: "/v1/aimlops-platform/10a599e031e749b7b260868f441e862b?with_k8s=false",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
}

#[tokio::test]
async fn ai_ml_ops_list_images() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.list_images_with(ListImagesRequest::new()
            .size(20)
            .page(0)
            .sort("created_dt:asc")
            .image_name("sdskubeflow-enterprise")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.listImages",
        method: "GET",
        target: "/v1/aimlops-platform/images?size=20&page=0&sort=created_dt%3Aasc&image_name=sdskubeflow-enterprise",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].base_image.as_deref(), Some(""));
    assert_eq!(answer.contents[0].category.as_ref().map(|value| value.as_str()), Some(""));
    assert_eq!(answer.contents[0].created_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.contents[0].created_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.contents[0].description.as_deref(), Some(""));
    assert_eq!(answer.contents[0].icon_file.as_deref(), Some(""));
    assert_eq!(answer.contents[0].icon_file_name.as_deref(), Some(""));
    assert_eq!(answer.contents[0].image_attr.as_ref().unwrap().len(), 0);
    assert_eq!(answer.contents[0].image_id, "");
    assert_eq!(answer.contents[0].image_name.as_deref(), Some(""));
    assert_eq!(answer.contents[0].modified_by.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.contents[0].modified_dt.as_ref().map(|value| value.as_str()), Some("2024-05-17T00:23:17Z"));
    assert_eq!(answer.contents[0].os_type.as_deref(), Some(""));
    assert_eq!(answer.contents[0].product_type.as_ref().map(|value| value.as_str()), Some("Enterprise"));
    assert_eq!(answer.contents[0].project_id.as_deref(), Some("10a599e031e749b7b260868f441e862b"));
    assert_eq!(answer.total_count, Some(10));
}

#[tokio::test]
async fn ai_ml_ops_list_nodes() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.list_nodes(ListNodesRequest::new("10a599e031e749b7b260868f441e862b")
            .size(20)
            .page(0)
            .sort("created_dt:asc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.listNodes",
        method: "GET",
        target: "/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/nodes?size=20&page=0&sort=created_dt%3Aasc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.0")],
    });
    assert_eq!(answer.count, Some(0));
    assert!(answer.links.is_empty());
    assert!(answer.nodes.is_empty());
}

#[tokio::test]
async fn ai_ml_ops_list_storage_classes() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.list_storage_classes("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.listStorageClasses",
        method: "GET",
        target: "/v1/aimlops-platform/internal/clusters/10a599e031e749b7b260868f441e862b/storageclasses",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.0")],
    });
    assert_eq!(answer.count, Some(0));
    assert!(answer.links.is_empty());
    assert!(answer.storage_classes.is_empty());
}

#[tokio::test]
async fn ai_ml_ops_validate_cluster_namespace() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.validate_cluster_namespace("10a599e031e749b7b260868f441e862b").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.validateClusterNamespace",
        method: "GET",
        target: "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-namespaces",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.result, Some(false));
}

#[tokio::test]
async fn ai_ml_ops_validate_cluster_resource_size() {
    let wire = Wire::start();
    let client: AiMlOps = wire.client(AiMlOps::builder());
    let answer = client.validate_cluster_resource_size(ValidateClusterResourceSizeRequest::new("10a599e031e749b7b260868f441e862b", "Enterprise")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "aiMlOps.validateClusterResourceSize",
        method: "GET",
        target: "/v1/aimlops-platform/clusters/10a599e031e749b7b260868f441e862b/validate-resources?product_type=Enterprise",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "aimlops-platform 1.2")],
    });
    assert_eq!(answer.result, Some(false));
}

#[test]
fn answers_of_ai_ml_ops_check_cluster_version_decode() {
    answers::<CheckResponse>(
        &[
            ("vendor", r#"{"result":false}"#),
        ],
        &[
            ("vendor", r#"{"result":""}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_check_duplication_decode() {
    answers::<CheckResponse>(
        &[
            ("vendor", r#"{"result":false}"#),
        ],
        &[
            ("vendor", r#"{"result":""}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_list_platforms_decode() {
    answers::<AiMlOpsPlatformsListResponse>(
        &[
            ("vendor", r#"{"contents":[{"cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","kubeflow_type":"Enterprise","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","release_id":"10a599e031e749b7b260868f441e862b","release_name":"aiml-test","status":"DEPLOYED","version":"v1.7.1"}],"total_count":10}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_create_platform_decode() {
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
fn answers_of_ai_ml_ops_get_platform_details_decode() {
    answers::<AiMlOpsPlatformDetailResponse>(
        &[
            ("vendor", r#"{"ai_ml_ops_platform_domain_service":{},"ai_ml_ops_platform_endpoint_ip_address":"","ai_ml_ops_platform_endpoint_port":"","ai_ml_ops_platform_endpoint_type":"","ai_ml_ops_platform_type":"Enterprise","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_state":"RUNNING","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","dashboard_state":"","image_id":"10a599e031e749b7b260868f441e862b","image_name":"","initial_user_email":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","project_id":"10a599e031e749b7b260868f441e862b","project_name":"","release_id":"10a599e031e749b7b260868f441e862b","release_name":"aiml-test","release_state":"DEPLOYED","storage_class_name":"","version":"v1.7.1"}"#),
        ],
        &[
            ("vendor", r#"{"ai_ml_ops_platform_domain_service":"","ai_ml_ops_platform_endpoint_ip_address":"","ai_ml_ops_platform_endpoint_port":"","ai_ml_ops_platform_endpoint_type":"","ai_ml_ops_platform_type":"Enterprise","cluster_id":"10a599e031e749b7b260868f441e862b","cluster_name":"cluster-test","cluster_state":"RUNNING","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","dashboard_state":"","image_id":"10a599e031e749b7b260868f441e862b","image_name":"","initial_user_email":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","project_id":"10a599e031e749b7b260868f441e862b","project_name":"","release_id":"10a599e031e749b7b260868f441e862b","release_name":"aiml-test","release_state":"DEPLOYED","storage_class_name":"","version":"v1.7.1"}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_update_platform_decode() {
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
fn answers_of_ai_ml_ops_list_images_decode() {
    answers::<AiMlOpsPlatformImagesListResponse>(
        &[
            ("vendor", r#"{"contents":[{"base_image":"","category":"","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","description":"","icon_file":"","icon_file_name":"","image_attr":{},"image_id":"","image_name":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","os_type":"","product_type":"Enterprise","project_id":"10a599e031e749b7b260868f441e862b"}],"total_count":10}"#),
        ],
        &[
            ("vendor", r#"{"contents":[{"base_image":"","category":"","created_by":"10a599e031e749b7b260868f441e862b","created_dt":"2024-05-17T00:23:17Z","description":"","icon_file":"","icon_file_name":"","image_attr":"","image_id":"","image_name":"","modified_by":"10a599e031e749b7b260868f441e862b","modified_dt":"2024-05-17T00:23:17Z","os_type":"","product_type":"Enterprise","project_id":"10a599e031e749b7b260868f441e862b"}],"total_count":10}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_list_nodes_decode() {
    answers::<ListNodeResponse>(
        &[
            ("vendor", r#"{"count":0,"links":[],"nodes":[]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_list_storage_classes_decode() {
    answers::<ListStorageClassResponse>(
        &[
            ("vendor", r#"{"count":0,"links":[],"storage_classes":[]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_validate_cluster_namespace_decode() {
    answers::<CheckResponse>(
        &[
            ("vendor", r#"{"result":false}"#),
        ],
        &[
            ("vendor", r#"{"result":""}"#),
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_ml_ops_validate_cluster_resource_size_decode() {
    answers::<CheckResponse>(
        &[
            ("vendor", r#"{"result":false}"#),
        ],
        &[
            ("vendor", r#"{"result":""}"#),
        ],
        &[],
    );
}
