use crate::clouds::testing::{LARGE_CLUSTER, SMALL_CLUSTER, Stage};
use serde_json::{Value, json};

fn request(name: &str) -> Value {
    json!({"ai_ml_ops_platform_create_request": {
        "ai_ml_ops_platform_endpoint_type": "Private", "ai_ml_ops_platform_type": "Enterprise",
        "cluster_id": LARGE_CLUSTER, "image_id": "10a599e031e749b7b260868f441e862b",
        "initial_user_email": "example@gmail.com", "initial_user_password": "147@53A69a",
        "release_name": name, "storage_class_name": "", "tags": [],
    }})
}

fn with_new_cluster(name: &str) -> Value {
    let mut asked = request(name);
    asked["kubernetes_engine_create_request"] = json!({
        "k8s_version": "v1.29.8", "kubernetes_engine_name": format!("{name}-k8s"),
    });
    asked["node_pool_create_request"] = json!({"desired_node_count": 2, "server_type_id": "s1v16m64"});
    asked
}

fn create(stage: &mut Stage, asked: Value) -> Value {
    stage.ok("aiMlOps.createPlatform", asked)["resource_id"].clone()
}

fn detail(stage: &mut Stage, id: &Value) -> Value {
    stage.ok("aiMlOps.getPlatformDetails", json!({"release_id": id}))
}

fn reason(refusal: &crate::refusal::Refusal) -> String {
    let detail = &refusal.body["errors"][0]["detail"];
    detail[0].as_str().or(detail.as_str()).unwrap().to_owned()
}

#[test]
fn a_platform_deploys_onto_an_existing_cluster() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, request("aiml-test"));
    assert_eq!(id.as_str().unwrap().len(), 32);
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["release_state"], &seen["cluster_state"]), (&json!("DEPLOYING"), &json!("RUNNING")));
    assert_eq!(seen["initial_user_email"], "example@gmail.com");
    assert!(!serde_json::to_string(&stage.tenant).unwrap().contains("147@53A69a"), "passwords are not kept");
    stage.pass(1200);
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["release_state"], &seen["version"]), (&json!("DEPLOYED"), &json!("v1.9.2")));
    assert_eq!(seen["storage_class_name"], "nfs-subdir-external-sc");
    let check = json!({"cluster_id": LARGE_CLUSTER});
    assert_eq!(stage.ok("aiMlOps.validateClusterNamespace", check)["result"], true);
}

#[test]
fn a_platform_can_bring_its_cluster_and_take_it_along() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, with_new_cluster("aiml"));
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["cluster_name"], &seen["cluster_state"]), (&json!("aiml-k8s"), &json!("CREATING")));
    let cluster = json!({"cluster_id": seen["cluster_id"]});
    assert_eq!(stage.ok("aiMlOps.listNodes", cluster.clone())["count"], 0);
    stage.pass(1200);
    assert_eq!(stage.ok("aiMlOps.listNodes", cluster.clone())["count"], 2);
    assert_eq!(
        stage.call("aiMlOps.deletePlatform", json!({"release_id": id, "with_k8s": true})),
        Ok(crate::clouds::Success::Empty)
    );
    let seen = detail(&mut stage, &id);
    assert_eq!((&seen["release_state"], &seen["cluster_state"]), (&json!("DELETING"), &json!("DELETING")));
    stage.pass(600);
    assert_eq!(stage.no("aiMlOps.validateClusterNamespace", cluster).status, 404);
    let refusal = stage.no("aiMlOps.getPlatformDetails", json!({"release_id": id}));
    assert_eq!((refusal.status, &refusal.body["errors"][0]["code"]), (404, &json!("PRODUCT-AI-ANALYTICS-USER-0002")));
}

#[test]
fn a_release_named_to_fail_fails() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, request("aiml-fail"));
    stage.pass(1200);
    assert_eq!(detail(&mut stage, &id)["release_state"], "FAILED");
}

#[test]
fn a_deleted_name_is_free_again() {
    let mut stage = Stage::loose();
    let taken = |stage: &mut Stage| {
        stage.ok("aiMlOps.checkDuplication", json!({"release_name": "aiml-test"}))["result"].clone()
    };
    assert_eq!(taken(&mut stage), false);
    let id = create(&mut stage, request("aiml-test"));
    assert_eq!(taken(&mut stage), true);
    assert!(stage.call("aiMlOps.deletePlatform", json!({"release_id": id})).is_ok());
    assert_eq!(taken(&mut stage), true);
    stage.pass(600);
    assert_eq!(taken(&mut stage), false);
}

#[test]
fn lists_filter_sort_and_page() {
    let mut stage = Stage::loose();
    for number in 0..5 {
        create(&mut stage, with_new_cluster(&format!("aiml-{number}")));
        stage.pass(60);
    }
    let names = |list: &Value| -> Vec<String> {
        let rows = list["contents"].as_array().unwrap();
        rows.iter().map(|row| row["release_name"].as_str().unwrap().to_owned()).collect()
    };
    let list = stage.ok("aiMlOps.listPlatforms", json!({"size": 2, "page": 1}));
    assert_eq!((&list["total_count"], names(&list)), (&json!(5), vec!["aiml-2".to_owned(), "aiml-1".to_owned()]));
    let list = stage.ok("aiMlOps.listPlatforms", json!({"sort": "release_name:asc", "size": 1}));
    assert_eq!(names(&list), ["aiml-0"]);
    let list = stage.ok("aiMlOps.listPlatforms", json!({"release_name": "aiml-3", "status": ""}));
    assert_eq!((&list["total_count"], names(&list)), (&json!(1), vec!["aiml-3".to_owned()]));
    let list = stage.ok("aiMlOps.listPlatforms", json!({"status": "DEPLOYED"}));
    assert_eq!(list["contents"], json!([]));
    assert_eq!(stage.no("aiMlOps.listPlatforms", json!({"size": -1})).status, 400);
}

#[test]
fn a_domain_service_is_created_changed_and_deleted() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, request("aiml-test"));
    let update = |stage: &mut Stage, kind: &str, name: &str| {
        stage.call("aiMlOps.updatePlatform", json!({
            "release_id": id,
            "ai_ml_ops_platform_endpoint_type": "Public",
            "ai_ml_ops_platform_domain_service": {"operation_type": kind, "domain_service_name": name, "dns_id": "d"},
        }))
    };
    assert_eq!(reason(&update(&mut stage, "CREATE", "a.example").unwrap_err()), "release aiml-test is DEPLOYING");
    stage.pass(1200);
    assert!(update(&mut stage, "UPDATE", "a.example").is_err());
    assert!(update(&mut stage, "CREATE", "a.example").is_ok());
    assert!(update(&mut stage, "CREATE", "a.example").is_ok(), "sent twice");
    assert!(update(&mut stage, "CREATE", "b.example").is_err());
    assert!(update(&mut stage, "CREATE | UPDATE", "b.example").is_err());
    assert!(update(&mut stage, "UPDATE", "b.example").is_ok());
    let seen = detail(&mut stage, &id);
    assert_eq!(
        (&seen["release_state"], &seen["ai_ml_ops_platform_endpoint_type"]),
        (&json!("UPDATING"), &json!("Public"))
    );
    assert_eq!(seen["ai_ml_ops_platform_domain_service"]["domain_service_name"], "b.example");
    assert_eq!(seen["ai_ml_ops_platform_domain_service"]["record_id"].as_str().unwrap().len(), 36);
    stage.pass(60);
    assert!(update(&mut stage, "DELETE", "").is_ok());
    assert_eq!(detail(&mut stage, &id)["ai_ml_ops_platform_domain_service"], json!({}));
}

#[test]
fn what_does_not_fit_is_refused_with_the_reason() {
    let mut stage = Stage::loose();
    create(&mut stage, request("first"));
    let mut refused = |change: Value, words: &str| {
        let mut asked = request("second");
        let inner = asked["ai_ml_ops_platform_create_request"].as_object_mut().unwrap();
        inner.extend(change.as_object().unwrap().clone());
        let refusal = stage.no("aiMlOps.createPlatform", asked);
        assert!(reason(&refusal).contains(words), "{}", refusal.body);
    };
    refused(json!({}), "cluster-large already carries a platform");
    refused(json!({"release_name": "first"}), "already in use");
    refused(json!({"cluster_id": null}), "cluster_id or a new cluster is required");
    refused(json!({"cluster_id": "f".repeat(32)}), "does not exist");
    refused(json!({"cluster_id": SMALL_CLUSTER}), "too small for Enterprise");
    refused(json!({"image_id": "IMAGE-none"}), "image IMAGE-none does not exist");
    refused(json!({"ai_ml_ops_platform_type": "Mini"}), "is not of type Mini");
    refused(json!({"ai_ml_ops_platform_endpoint_type": "Both"}), "Public, Private");
    refused(json!({"storage_class_name": "gold"}), "storage class gold does not exist");
    let mut asked = with_new_cluster("third");
    asked["node_pool_create_request"] = Value::Null;
    assert!(reason(&stage.no("aiMlOps.createPlatform", asked)).contains("both its engine and its node pool"));
    let mut asked = with_new_cluster("third");
    asked["node_pool_create_request"]["desired_node_count"] = json!(1);
    assert!(reason(&stage.no("aiMlOps.createPlatform", asked.clone())).contains("too small"));
    let mini = &mut asked["ai_ml_ops_platform_create_request"];
    (mini["ai_ml_ops_platform_type"], mini["image_id"]) = (json!("Mini"), json!("IMAGE-R=bWluaS0xLjkuMS1rdWJl"));
    assert!(reason(&stage.no("aiMlOps.createPlatform", asked)).contains("too small for Mini"));
}

#[test]
fn a_platform_can_bring_servers_of_bare_metal() {
    let mut stage = Stage::loose();
    let mut asked = with_new_cluster("metal");
    asked["node_pool_create_request"]["server_type_id"] = json!("g2c96h8_metal");
    let id = create(&mut stage, asked.clone());
    let cluster = detail(&mut stage, &id)["cluster_id"].clone();
    stage.pass(600);
    let nodes = stage.ok("aiMlOps.listNodes", json!({"cluster_id": cluster}));
    assert_eq!(
        nodes["nodes"][0]["node_capacities"][0],
        json!({"cpu": "96", "gpu": "8", "memory": "2048Gi", "pod_count": "110"})
    );
    assert_eq!(nodes["nodes"][0]["gpu_name"], "NVIDIA-H100");
    for unknown in ["g2c96x8_metal", "gcalé_metal", "g2c96h_metal", "_metal"] {
        asked["node_pool_create_request"]["server_type_id"] = json!(unknown);
        asked["ai_ml_ops_platform_create_request"]["release_name"] = json!("other");
        asked["kubernetes_engine_create_request"]["kubernetes_engine_name"] = json!("other");
        assert!(reason(&stage.no("aiMlOps.createPlatform", asked.clone())).contains("is unknown"), "{unknown}");
    }
}
