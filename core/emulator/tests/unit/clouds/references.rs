use crate::clouds::samsung::engine::tests::{add_pool, bringing, with_cluster, with_network};
use crate::clouds::testing::{Stage, route};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const NOWHERE: &str = "0123456789abcdef0123456789abcdef";

/// Puts an id that nobody has where the path leads.
fn misled(mut input: Value, path: &str) -> Value {
    let pointer = format!("/{}", path.replace('.', "/"));
    let (above, field) = pointer.rsplit_once('/').unwrap();
    let place = input.pointer_mut(above).unwrap();
    place[field] = if place[field].is_array() { json!([NOWHERE]) } else { json!(NOWHERE) };
    input
}

fn references(operation: &str) -> impl Iterator<Item = &'static str> {
    route(operation).references.iter().map(|reference| reference.path)
}

#[test]
fn a_platform_wants_everything_to_exist_that_it_names() {
    let (stage, known) = with_network();
    let whole = bringing(&known);
    let mut seen = BTreeSet::new();
    for path in references("aiMlOps.createPlatform") {
        let mut again = stage.clone();
        let refusal = again.no("aiMlOps.createPlatform", misled(whole.clone(), path));
        assert_eq!(refusal.status, 404, "{path}");
        let said = refusal.body.to_string();
        assert!(said.contains(&format!("{NOWHERE} does not exist")), "{path}: {said}");
        assert_eq!(again.ok("aiMlOps.listPlatforms", json!({}))["total_count"], 0);
        seen.insert(path.rsplit('.').next().unwrap());
    }
    let all = [
        "cifs_volume_id",
        "cluster_id",
        "keypair_name",
        "lb_id",
        "security_group_id_list",
        "server_type_id",
        "subnet_id",
        "volume_id",
        "vpc_id",
    ];
    assert_eq!(seen, BTreeSet::from(all));
}

#[test]
fn what_is_empty_names_nothing() {
    let (mut stage, known) = with_network();
    let mut input = bringing(&known);
    input["kubernetes_engine_create_request"]["lb_id"] = json!("");
    input["kubernetes_engine_create_request"]["cifs_volume_id"] = Value::Null;
    stage.ok("aiMlOps.createPlatform", input);
}

#[test]
fn what_is_not_ready_is_refused() {
    let (mut stage, known) = with_network();
    stage.call("subnets.delete", json!({"subnet_id": known["subnet_id"]})).unwrap();
    let refusal = stage.no("aiMlOps.createPlatform", bringing(&known));
    assert!(refusal.body.to_string().contains("is DELETING"), "{}", refusal.body);
}

#[test]
fn a_loose_emulator_takes_invented_ids() {
    let mut stage = Stage::loose();
    let invented = json!({
        "vpc_id": NOWHERE, "subnet_id": NOWHERE, "volume_id": NOWHERE, "security_group_id_list": [NOWHERE],
    });
    let release = stage.ok("aiMlOps.createPlatform", bringing(&invented))["resource_id"].clone();
    stage.pass(1200);
    let shown = stage.ok("aiMlOps.getPlatformDetails", json!({"release_id": release}));
    assert_eq!((&shown["release_state"], &shown["cluster_state"]), (&json!("DEPLOYED"), &json!("RUNNING")));
}

#[test]
fn a_cloud_ml_wants_a_cluster_and_a_registry_that_run() {
    let (mut stage, cluster) = with_cluster();
    add_pool(&mut stage, &cluster, "large", "s1v16m64", 2);
    let registry = json!({
        "name": "images", "private_acl_enabled": false, "private_acl_resources": [], "public_acl_resources": [],
        "public_visible_enabled": false,
    });
    let registry = stage.ok("registries.create", registry)["id"].clone();
    let shown = stage.ok("registries.show", json!({"registry_id": registry}));
    let whole = json!({
        "analytics_resource": {"cpu": 1, "gpu": "", "memory": 2}, "application_resource": {"cpu": 1, "memory": 2},
        "cloud_ml_name": "ml", "cluster_id": cluster, "custom_registry_access_key": "key",
        "custom_registry_access_secret_key": "secret", "custom_registry_host": shown["registry"]["private_domain"],
        "domain_name": "ml", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b",
    });
    let refusal = stage.no("cloudMl.create", whole.clone());
    assert!(refusal.body.to_string().contains("is Creating"), "{}", refusal.body);
    stage.pass(60);
    for path in references("cloudMl.create") {
        let refusal = stage.no("cloudMl.create", misled(whole.clone(), path));
        assert_eq!(refusal.status, 404, "{path}: {}", refusal.body);
    }
    stage.ok("cloudMl.create", whole);
}
