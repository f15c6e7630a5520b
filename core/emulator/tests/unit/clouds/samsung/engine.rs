use crate::clouds::call::Outcome;
use crate::clouds::testing::Stage;
use crate::generated::resources::load_balancer::LOAD_BALANCERS;
use serde_json::{Value, json};

/// What a cluster needs.
pub(in crate::clouds) fn with_network() -> (Stage, Value) {
    let mut stage = Stage::new();
    let vpc = stage.ok("vpcs.create", json!({"name": "net", "cidr": "10.0.0.0/16"}))["vpc"]["id"].clone();
    stage.pass(600);
    let subnet = json!({"name": "nodes", "type": "GENERAL", "vpc_id": vpc, "cidr": "10.0.1.0/24"});
    let subnet = stage.ok("subnets.create", subnet)["subnet"]["id"].clone();
    let group = stage.ok("securityGroups.create", json!({"name": "nodes"}))["security_group"]["id"].clone();
    let volume = json!({"name": "platform_data", "protocol": "NFS", "type_name": "HDD"});
    let volume = stage.ok("volumes.create", volume)["volume_id"].clone();
    stage.ok("keypairs.create", json!({"name": "nodes"}));
    stage.pass(600);
    (stage, json!({"vpc_id": vpc, "subnet_id": subnet, "volume_id": volume, "security_group_id_list": [group]}))
}

/// A cluster of Kubernetes Engine that runs, and what it needs.
pub(in crate::clouds) fn with_cluster() -> (Stage, Value) {
    let (mut stage, known) = with_network();
    let mut cluster = json!({
        "name": "own", "kubernetes_version": "v1.34.3", "cloud_logging_enabled": false,
        "service_watch_logging_enabled": false,
    });
    cluster.as_object_mut().unwrap().extend(known.as_object().unwrap().clone());
    let cluster = stage.ok("clusters.create", cluster)["resource_id"].clone();
    stage.pass(600);
    (stage, cluster)
}

pub(in crate::clouds) fn add_pool(
    stage: &mut Stage,
    cluster: &Value,
    name: &str,
    server_type: &str,
    nodes: i64,
) -> Value {
    let pool = json!({
        "cluster_id": cluster, "name": name, "kubernetes_version": "v1.34.3", "server_type_id": server_type,
        "image_os": "ubuntu", "image_os_version": "22.04", "keypair_name": "nodes", "volume_size": 104,
        "volume_type_name": "SSD", "is_auto_recovery": false, "is_auto_scale": false, "desired_node_count": nodes,
    });
    let id = stage.ok("nodePools.create", pool)["nodepool"]["id"].clone();
    stage.pass(300);
    id
}

fn platform(cluster: &Value) -> Value {
    json!({"ai_ml_ops_platform_create_request": {
        "ai_ml_ops_platform_type": "Enterprise", "cluster_id": cluster, "image_id": "10a599e031e749b7b260868f441e862b",
        "initial_user_email": "user@example.com", "initial_user_password": "Passw0rd!2026", "release_name": "own",
    }})
}

/// A platform that brings its cluster along.
pub(in crate::clouds) fn bringing(known: &Value) -> Value {
    let mut engine = json!({"kubernetes_engine_name": "brought", "k8s_version": "v1.34.3"});
    engine.as_object_mut().unwrap().extend(known.as_object().unwrap().clone());
    json!({
        "ai_ml_ops_platform_create_request": {
            "ai_ml_ops_platform_type": "Enterprise", "image_id": "10a599e031e749b7b260868f441e862b",
            "initial_user_email": "user@example.com", "initial_user_password": "Passw0rd!2026", "release_name": "own",
        },
        "kubernetes_engine_create_request": engine,
        "node_pool_create_request": {
            "name": "nodes", "desired_node_count": 2, "image_os": "ubuntu", "image_os_version": "22.04",
            "keypair_name": "nodes", "server_type_id": "s1v16m64", "volume_size": 104, "volume_type_name": "SSD",
        },
    })
}

#[test]
fn a_cluster_lies_in_a_subnet_of_its_own_network() {
    let (mut stage, known) = with_network();
    let other = stage.ok("vpcs.create", json!({"name": "other", "cidr": "10.1.0.0/16"}))["vpc"]["id"].clone();
    stage.pass(600);
    let mut cluster = json!({
        "name": "own", "kubernetes_version": "v1.34.3", "cloud_logging_enabled": false,
        "service_watch_logging_enabled": false,
    });
    cluster.as_object_mut().unwrap().extend(known.as_object().unwrap().clone());
    cluster["vpc_id"] = other.clone();
    let refused = |outcome: Outcome| format!("{:?}", outcome.unwrap_err());
    let asked = json!({"name": "lb", "layer_type": "L4", "subnet_id": known["subnet_id"], "vpc_id": other});
    let mut brought = bringing(&known);
    brought["kubernetes_engine_create_request"]["vpc_id"] = other;
    for (operation, input) in [
        ("clusters.create", cluster),
        ("loadBalancers.create", json!({LOAD_BALANCERS.item: asked})),
        ("aiMlOps.createPlatform", brought),
    ] {
        let said = refused(stage.call(operation, input));
        assert!(said.contains("is not in the vpc_id that is given"), "{operation}: {said}");
    }
}

#[test]
fn a_cluster_shows_the_security_groups_of_today() {
    let (mut stage, cluster) = with_cluster();
    let id = json!({"cluster_id": cluster});
    let group = stage.ok("clusters.show", id.clone())["cluster"]["security_group_list"][0]["id"].clone();
    let of_none = json!({"cluster_id": cluster, "security_group_id_list": []});
    assert_eq!(stage.ok("clusters.setSecurityGroups", of_none)["cluster"]["security_group_list"], json!([]));
    assert_eq!(stage.ok("clusters.show", id)["cluster"]["security_group_list"], json!([]));
    assert!(stage.call("securityGroups.delete", json!({"security_group_id": group})).is_ok());
}

#[test]
fn a_cluster_holds_what_its_node_pools_hold() {
    let (mut stage, cluster) = with_cluster();
    let check = |stage: &mut Stage| {
        let asked = json!({"cluster_id": cluster, "product_type": "Enterprise"});
        stage.ok("aiMlOps.validateClusterResourceSize", asked)["result"].clone()
    };
    assert_eq!(check(&mut stage), false);
    assert_eq!(stage.no("aiMlOps.createPlatform", platform(&cluster)).status, 400);
    add_pool(&mut stage, &cluster, "large", "s1v16m64", 1);
    assert_eq!(check(&mut stage), false);
    let more = add_pool(&mut stage, &cluster, "more", "s1v16m64", 1);
    assert_eq!(check(&mut stage), true);
    let estimate = stage.ok("cloudMl.estimateCluster", json!({"cluster_id": cluster}));
    assert_eq!(estimate["analytics"], json!({"cpu": 16, "gpu": null, "memory": 64}));
    stage.ok("nodePools.delete", json!({"nodepool_id": more}));
    assert_eq!(check(&mut stage), false);
}

#[test]
fn the_checks_answer_from_the_cluster() {
    let (mut stage, cluster) = with_cluster();
    let version = |version: &str| json!({"cluster_id": cluster, "version": version});
    assert_eq!(stage.ok("aiMlOps.checkClusterVersion", version("v1.34.1"))["result"], true);
    assert_eq!(stage.ok("aiMlOps.checkClusterVersion", version("v1.28.1"))["result"], false);
    add_pool(&mut stage, &cluster, "large", "s1v16m64", 2);
    add_pool(&mut stage, &cluster, "small", "s1v4m8", 1);
    assert_eq!(stage.no("aiMlOps.listNodes", json!({"cluster_id": cluster})).status, 404);
    let is_occupied = |stage: &mut Stage| {
        stage.ok("aiMlOps.validateClusterNamespace", json!({"cluster_id": cluster}))["result"].clone()
    };
    assert_eq!(is_occupied(&mut stage), false);
    stage.ok("aiMlOps.createPlatform", platform(&cluster));
    assert_eq!(is_occupied(&mut stage), true);
    let nodes = stage.ok("aiMlOps.listNodes", json!({"cluster_id": cluster, "sort": "name:asc"}));
    let cpus = |index: usize| nodes["nodes"][index]["node_capacities"][0]["cpu"].clone();
    assert_eq!((&nodes["count"], cpus(0), cpus(2)), (&json!(3), json!("16"), json!("4")));
    assert_eq!(nodes["nodes"][0]["kubernetes_version"], "v1.34.3");
    let classes = stage.ok("aiMlOps.listStorageClasses", json!({"cluster_id": cluster}));
    assert_eq!(classes["storage_classes"][0]["cluster_id"], cluster);
}

#[test]
fn a_cluster_that_carries_something_is_not_deleted() {
    let (mut stage, cluster) = with_cluster();
    let pool = add_pool(&mut stage, &cluster, "large", "s1v16m64", 2);
    let release = stage.ok("aiMlOps.createPlatform", platform(&cluster))["resource_id"].clone();
    stage.pass(1200);
    assert_eq!(stage.no("clusters.delete", json!({"cluster_id": cluster})).status, 409);
    stage.ok("nodePools.delete", json!({"nodepool_id": pool}));
    stage.pass(120);
    assert_eq!(stage.no("clusters.delete", json!({"cluster_id": cluster})).status, 409);
    stage.call("aiMlOps.deletePlatform", json!({"release_id": release})).unwrap();
    stage.pass(600);
    stage.ok("clusters.delete", json!({"cluster_id": cluster}));
    stage.pass(300);
    assert_eq!(stage.no("aiMlOps.validateClusterNamespace", json!({"cluster_id": cluster})).status, 404);
}

#[test]
fn a_platform_takes_its_cluster_along_if_told_to() {
    let (mut stage, cluster) = with_cluster();
    let pool = add_pool(&mut stage, &cluster, "large", "s1v16m64", 2);
    let release = stage.ok("aiMlOps.createPlatform", platform(&cluster))["resource_id"].clone();
    stage.pass(1200);
    stage.call("aiMlOps.deletePlatform", json!({"release_id": release, "with_k8s": true})).unwrap();
    assert_eq!(stage.ok("clusters.show", json!({"cluster_id": cluster}))["cluster"]["status"], "DELETING");
    stage.pass(600);
    assert_eq!(stage.no("clusters.show", json!({"cluster_id": cluster})).status, 404);
    assert_eq!(stage.no("nodePools.show", json!({"nodepool_id": pool})).status, 404);
}

#[test]
fn a_cluster_that_a_platform_brings_along_is_one_of_kubernetes_engine() {
    let (mut stage, known) = with_network();
    let release = stage.ok("aiMlOps.createPlatform", bringing(&known))["resource_id"].clone();
    let clusters = stage.ok("clusters.list", json!({}));
    let cluster = clusters["clusters"][0]["id"].clone();
    assert_eq!((&clusters["count"], &clusters["clusters"][0]["name"]), (&json!(1), &json!("brought")));
    let shown = stage.ok("clusters.show", json!({"cluster_id": cluster}));
    assert_eq!(shown["cluster"]["vpc"], json!({"id": known["vpc_id"], "name": "net"}));
    let pools = stage.ok("nodePools.list", json!({"cluster_id": cluster}));
    assert_eq!(pools["nodepools"][0]["server_type"]["id"], "s1v16m64");
    stage.pass(1200);
    assert_eq!(stage.ok("aiMlOps.getPlatformDetails", json!({"release_id": release}))["cluster_state"], "RUNNING");
    for (operation, input) in
        [("vpcs.delete", "vpc_id"), ("subnets.delete", "subnet_id"), ("volumes.delete", "volume_id")]
    {
        let refusal = stage.no(operation, json!({input: known[input]}));
        assert!(refusal.body.to_string().contains("is in use"), "{operation}: {}", refusal.body);
    }
    stage.call("aiMlOps.deletePlatform", json!({"release_id": release, "with_k8s": true})).unwrap();
    stage.pass(600);
    stage.call("volumes.delete", json!({"volume_id": known["volume_id"]})).unwrap();
}

#[test]
fn a_platform_whose_cluster_is_not_made_is_not_made() {
    let (mut stage, known) = with_network();
    stage.call("volumes.delete", json!({"volume_id": known["volume_id"]})).unwrap();
    assert_eq!(stage.no("aiMlOps.createPlatform", bringing(&known)).status, 400);
    stage.pass(600);
    assert_eq!(stage.no("aiMlOps.createPlatform", bringing(&known)).status, 404);
    assert_eq!(stage.ok("aiMlOps.listPlatforms", json!({}))["total_count"], 0);
    assert_eq!(stage.ok("clusters.list", json!({}))["count"], 0);
}
