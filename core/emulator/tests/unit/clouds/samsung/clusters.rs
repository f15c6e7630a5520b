use crate::clouds::testing::{LARGE_CLUSTER, SMALL_CLUSTER, Stage};
use serde_json::{Value, json};

fn with_platform() -> Stage {
    let mut stage = Stage::loose();
    let platform = json!({"ai_ml_ops_platform_create_request": {
        "ai_ml_ops_platform_type": "Enterprise", "cluster_id": LARGE_CLUSTER,
        "image_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test",
    }});
    stage.ok("aiMlOps.createPlatform", platform);
    stage
}

fn checked(operation: &'static str, cluster: &str, field: &str, value: &str) -> Value {
    Stage::loose().ok(operation, json!({"cluster_id": cluster, field: value}))["result"].clone()
}

#[test]
fn a_cluster_suits_its_own_version_and_no_platform_version() {
    let check = |version| checked("aiMlOps.checkClusterVersion", LARGE_CLUSTER, "version", version);
    assert_eq!(check("1.28.1"), true);
    assert_eq!(check("v1.28.9"), true);
    assert_eq!(check("v1.29.0"), false);
    assert_eq!(check("1.9.2"), false);
}

#[test]
fn only_a_large_cluster_holds_the_enterprise_edition() {
    let check = |cluster, kind| checked("aiMlOps.validateClusterResourceSize", cluster, "product_type", kind);
    assert_eq!(check(LARGE_CLUSTER, "Enterprise"), true);
    assert_eq!(check(SMALL_CLUSTER, "enterprise"), false);
    assert_eq!(check(LARGE_CLUSTER, "mini"), true);
    let refusal = Stage::loose()
        .no("aiMlOps.validateClusterResourceSize", json!({"cluster_id": LARGE_CLUSTER, "product_type": "Gold"}));
    assert_eq!(refusal.body["errors"][0]["detail"], json!(["product_type must be one of enterprise|mini"]));
}

#[test]
fn malformed_ids_are_400_and_unknown_ones_404() {
    let mut stage = Stage::loose();
    let check = |id: &str| json!({"cluster_id": id});
    let refusal = stage.no("aiMlOps.validateClusterNamespace", check("10a599e0-31e7-49b7-b260-868f441e862b"));
    assert_eq!(refusal.status, 400);
    assert_eq!(refusal.body["errors"][0]["detail"], json!(["cluster_id should have 32-letter UUID format"]));
    let refusal = stage.no("aiMlOps.validateClusterNamespace", check(&"f".repeat(32)));
    let code = json!("PRODUCT-AI-ANALYTICS-USER-0002");
    assert_eq!((refusal.status, &refusal.body["errors"][0]["code"]), (404, &code));
}

#[test]
fn nodes_are_shown_only_where_a_platform_is() {
    let mut stage = Stage::loose();
    for operation in ["aiMlOps.listNodes", "aiMlOps.listStorageClasses"] {
        let refusal = stage.no(operation, json!({"cluster_id": LARGE_CLUSTER}));
        assert_eq!((refusal.status, &refusal.body["errors"][0]["code"]), (404, &json!("NotFound")));
        assert_eq!(stage.no(operation, json!({"cluster_id": "f".repeat(32)})).status, 400);
    }
}

#[test]
fn nodes_are_paged_and_keep_their_uids() {
    let mut stage = with_platform();
    let page = stage.ok("aiMlOps.listNodes", json!({"cluster_id": LARGE_CLUSTER, "size": 2, "page": 1}));
    assert_eq!(page["count"], 3);
    assert_eq!(page["nodes"].as_array().unwrap().len(), 1);
    let all = stage.ok("aiMlOps.listNodes", json!({"cluster_id": LARGE_CLUSTER, "sort": "name:asc"}));
    assert_eq!(all["nodes"][2]["uid"], page["nodes"][0]["uid"]);
    let refusal = stage.no("aiMlOps.listNodes", json!({"cluster_id": LARGE_CLUSTER, "sort": "colour:asc"}));
    assert_eq!(refusal.body["errors"][0]["detail"], json!(["cannot sort by colour:asc"]));
}

#[test]
fn the_first_storage_class_is_the_default_in_the_vendors_spelling() {
    let list = with_platform().ok("aiMlOps.listStorageClasses", json!({"cluster_id": LARGE_CLUSTER}));
    assert_eq!(list["count"], 2);
    assert_eq!(list["storage_classes"][0]["default_class"], "true");
    assert_eq!(list["storage_classes"][1]["default_class"], "false");
}
