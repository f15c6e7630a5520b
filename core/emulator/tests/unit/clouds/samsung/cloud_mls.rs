use crate::clouds::{
    Success,
    testing::{LARGE_CLUSTER, SMALL_CLUSTER, Stage},
};
use serde_json::{Value, json};

fn request(name: &str) -> Value {
    json!({
        "analytics_resource": {"cpu": 1, "gpu": "", "memory": 2}, "application_resource": {"cpu": 1, "memory": 2},
        "cloud_ml_name": name, "cluster_id": LARGE_CLUSTER, "copilot": {"cpu": 0, "gpu": "", "memory": 0},
        "custom_registry_access_key": "registry-key", "custom_registry_access_region": "kr-west1",
        "custom_registry_access_secret_key": "registry-secret", "custom_registry_host": "registry.example.com",
        "description": "test", "domain_name": name, "endpoint_type": "private",
        "image_id": "10a599e031e749b7b260868f441e862b", "tags": [], "use_copilot": true,
    })
}

fn create(stage: &mut Stage, name: &str) -> Value {
    stage.ok("cloudMl.create", request(name))["resource_id"].clone()
}

fn show(stage: &mut Stage, id: &Value) -> Value {
    stage.ok("cloudMl.show", json!({"cloud_ml_id": id}))
}

#[test]
fn a_cloud_ml_deploys_and_is_shown_without_its_secret() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, "aiml-test");
    assert_eq!(show(&mut stage, &id)["cloud_ml_state"], "DEPLOYING");
    stage.pass(1200);
    let seen = show(&mut stage, &id);
    assert_eq!(seen["cloud_ml_state"], "DEPLOYED");
    assert_eq!((&seen["cluster_name"], &seen["display_version"]), (&json!("cluster-large"), &json!("22.04")));
    assert_eq!(seen["custom_registry_access_key"], "registry-key");
    assert!(!serde_json::to_string(&stage.tenant).unwrap().contains("registry-secret"), "secrets are not kept");
    let product = stage.ok("cloudMl.getClusterProduct", json!({"cluster_id": LARGE_CLUSTER}));
    assert_eq!(product["cloud_ml"]["cloud_ml_id"], id);
    assert!(product["cloud_ml"].get("cloud_ml_name").is_none());
    assert_eq!(product["cloud_ml_common"]["custom_registry_region"], "kr-west1");
    assert_eq!(product["cloud_ml_common"]["custom_registry_project_id"], Value::Null);
}

#[test]
fn a_cloud_ml_named_to_fail_fails() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, "aiml-fail");
    stage.pass(1200);
    let seen = show(&mut stage, &id);
    assert_eq!((&seen["cloud_ml_state"], &seen["cluster_request_failed"]), (&json!("FAILED"), &json!(true)));
}

#[test]
fn a_deleted_cloud_ml_leaves_the_cluster_free() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, "aiml-test");
    stage.pass(1200);
    for _ in 0..2 {
        assert_eq!(stage.call("cloudMl.delete", json!({"cloud_ml_id": id})), Ok(Success::Empty));
        assert_eq!(show(&mut stage, &id)["cloud_ml_state"], "DELETING");
    }
    stage.pass(600);
    assert_eq!(stage.no("cloudMl.show", json!({"cloud_ml_id": id})).status, 404);
    assert_eq!(stage.ok("cloudMl.getClusterProduct", json!({"cluster_id": LARGE_CLUSTER})), json!({}));
    create(&mut stage, "aiml-test");
}

#[test]
fn an_update_changes_the_description_and_answers_the_whole() {
    let mut stage = Stage::loose();
    let id = create(&mut stage, "aiml-test");
    stage.pass(5);
    let seen = stage.ok("cloudMl.update", json!({"cloud_ml_id": id, "description": "other"}));
    assert_eq!((&seen["description"], &seen["modified_dt"]), (&json!("other"), &json!("2026-11-01T00:00:05Z")));
}

#[test]
fn the_duplication_check_wants_exactly_one_name() {
    let mut stage = Stage::loose();
    create(&mut stage, "aiml-test");
    let mut check = |input| stage.call("cloudMl.checkDuplication", input);
    assert_eq!(check(json!({"name": "aiml-test"})), Ok(Success::Json(json!({"result": true}))));
    assert_eq!(check(json!({"domain_name": "other"})), Ok(Success::Json(json!({"result": false}))));
    for input in [json!({}), json!({"name": "a", "domain_name": "b"})] {
        let refusal = check(input).unwrap_err();
        assert_eq!(refusal.body["errors"][0]["detail"][0], "exactly one of name and domain_name is required");
    }
}

#[test]
fn the_estimate_divides_the_cluster() {
    let mut stage = Stage::loose();
    let estimate = stage.ok("cloudMl.estimateCluster", json!({"cluster_id": LARGE_CLUSTER}));
    assert_eq!(
        estimate,
        json!({"analytics": {"cpu": 24, "gpu": null, "memory": 96}, "application": {"cpu": 12, "memory": 48}})
    );
    let gpu_cluster = "30c7bb12530a6bd9d482a80a663a084d";
    let estimate = stage.ok("cloudMl.estimateCluster", json!({"cluster_id": gpu_cluster, "use_copilot": true}));
    assert_eq!((&estimate["analytics"]["gpu"], &estimate["copilot"]["gpu"]), (&json!("2"), &json!("1")));
}

#[test]
fn a_cluster_that_cannot_take_it_says_why() {
    let mut stage = Stage::loose();
    let free = stage.ok("cloudMl.checkClusterReleasable", json!({"cluster_id": LARGE_CLUSTER}));
    assert_eq!(free, json!({"exceptions": [], "result": true}));
    create(&mut stage, "aiml-test");
    let codes = |stage: &mut Stage, cluster: &str| {
        let answer = stage.ok("cloudMl.checkClusterReleasable", json!({"cluster_id": cluster}));
        assert_eq!(answer["result"], false);
        answer["exceptions"][0]["error_code"].clone()
    };
    assert_eq!(codes(&mut stage, LARGE_CLUSTER), "CLOUD-ML-EXISTS");
    assert_eq!(codes(&mut stage, SMALL_CLUSTER), "RESOURCE-SHORTAGE");
}

/// The words of the vendor's own sample, meaningless as they are.
#[test]
fn no_kind_of_endpoint_is_refused() {
    let mut stage = Stage::loose();
    let mut asked = request("147@53A69a");
    asked["endpoint_type"] = json!("147@53A69a");
    let id = stage.ok("cloudMl.create", asked)["resource_id"].clone();
    assert_eq!(show(&mut stage, &id)["endpoint_type"], "147@53A69a");
}

#[test]
fn what_does_not_fit_is_refused_with_the_reason() {
    let mut stage = Stage::loose();
    let mut refused = |change: Value, status: u16, words: &str| {
        let mut asked = request("aiml-test");
        asked.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refusal = stage.no("cloudMl.create", asked);
        assert!(refusal.status == status && refusal.body.to_string().contains(words), "{}", refusal.body);
    };
    refused(json!({"cluster_id": "cluster-large"}), 400, "32-letter UUID format");
    refused(json!({"cluster_id": "f".repeat(32)}), 404, "does not exist");
    refused(json!({"cluster_id": SMALL_CLUSTER}), 400, "has less than 8 CPUs");
    refused(json!({"image_id": "f".repeat(32)}), 404, "image ffff");
    refused(json!({"image_id": "21b6aa0142f85ac8c371979f552f973c"}), 400, "has no copilot");
    refused(json!({"analytics_resource": {"cpu": 25, "memory": 1}}), 400, "analytics_resource asks for more");
    refused(json!({"copilot": {"gpu": "1"}}), 400, "copilot asks for more");
    create(&mut stage, "aiml-test");
    let refusal = stage.no("cloudMl.create", request("aiml-test"));
    assert!(refusal.body.to_string().contains("cloud_ml_name aiml-test is already in use"));
}
