//! One walk through both clouds that calls every operation that code is written for.
//!
//! Each call sends the documented example, with ids and names put right, so the
//! walk also shows that what the vendors print can be sent to this emulator.

use super::{
    behaviours::{BEHAVIOURS, behaviour},
    testing::{Stage, conformance, json_of, route, written},
};
use crate::generated::routes::ROUTES;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

struct Journey {
    stage: Stage,
    called: BTreeSet<&'static str>,
}

impl Journey {
    /// Calls an operation with its first documented request, changed as given.
    fn call(&mut self, operation: &'static str, change: Value) -> Value {
        let route = route(operation);
        let documented = route.requests.first().map_or("{}", |example| example.json);
        let mut input: Map<String, Value> = serde_json::from_str(documented).unwrap();
        input.extend(change.as_object().unwrap().clone());
        let faults = conformance::faults_of_input(route, &input);
        assert!(faults.is_empty(), "`{operation}` with {input:?}: {faults:?}");
        self.called.insert(operation);
        match self.stage.call(operation, Value::Object(input.clone())) {
            Ok(super::Success::Json(body)) => body,
            Ok(_) => Value::Null,
            Err(refusal) => panic!("`{operation}` with {input:?}: {}", refusal.body),
        }
    }

    fn pass(&mut self, seconds: u64) {
        self.stage.pass(seconds);
    }
}

fn accounts(walk: &mut Journey) -> Value {
    walk.call("accounts.checkAvailableName", json!({}));
    let account = walk.call("accounts.create", json!({}))["id"].clone();
    walk.pass(150);
    let id = json!({"id": account});
    walk.call("accounts.getList", json!({}));
    walk.call("accounts.getDetail", id.clone());
    walk.call("accounts.setQuota", id.clone());
    walk.call("accounts.getKerberosKeytab", id.clone());
    walk.call("accounts.resetKerberosKeytab", id.clone());
    walk.call("accounts.resetPassword", id.clone());
    walk.call("accounts.checkHasResource", id);
    account
}

fn notebooks(walk: &mut Journey, account: &Value) {
    for operation in ["notebooks.getVpcList", "notebooks.getVpcDetail", "notebooks.getTypeList"] {
        walk.call(operation, json!({}));
    }
    walk.call("notebooks.getSubnetList", json!({}));
    walk.call("notebooks.getSubnetDetail", json!({"subnetNo": 13_594}));
    walk.call("notebooks.getServerTypeList", json!({}));
    walk.call("notebooks.getLoginKeyList", json!({}));
    walk.call("notebooks.getUserConfigurationSpecList", json!({}));
    walk.call("notebooks.checkAvailableName", json!({}));
    let id = walk.call("notebooks.create", json!({"accountId": account}))["id"].clone();
    walk.pass(300);
    let id = json!({"id": id});
    walk.call("notebooks.getList", json!({"accountId": account}));
    walk.call("notebooks.getDetail", id.clone());
    walk.call("notebooks.setUserConfigurationList", id.clone());
    walk.call("notebooks.restart", id.clone());
    walk.call("notebooks.delete", id);
    walk.pass(60);
}

fn apps(walk: &mut Journey, account: &Value) {
    walk.call("apps.getAppTypeIdList", json!({}));
    walk.call("apps.getAppBasicSetting", json!({"accountId": account}));
    walk.call("apps.getAppTypeTemplate", json!({}));
    walk.call("apps.checkAvailableName", json!({"accountId": account}));
    let parts = |names: [&str; 2], count: i64| {
        let part = |name| json!({"name": name, "memoryMb": 1024, "cpuCount": 1, "containerCount": count});
        json!(names.map(part))
    };
    let mut servers = parts(["zkserver", "zkweb"], 1);
    servers[0]["containerCount"] = json!(3);
    let zookeeper = walk.call(
        "apps.create",
        json!({
            "accountId": account, "appTypeId": "ZOOKEEPER-3.4.13", "name": "zookeeper", "dependentIds": [],
            "components": servers,
        }),
    );
    walk.pass(60);
    let kafka = walk.call("apps.create", json!({"accountId": account, "dependentIds": [zookeeper["id"]]}));
    walk.pass(60);
    let id = json!({"id": kafka["id"]});
    let broker = json!({"id": kafka["id"], "componentName": "broker", "containerName": "broker-0"});
    let only = |field: &str| json!({"id": kafka["id"], field: broker[field]});
    walk.call("apps.getList", json!({"search": {"accountId": account}}));
    walk.call("apps.getDetail", id.clone());
    walk.call("apps.setContainerCount", only("componentName"));
    walk.pass(60);
    walk.call("apps.killContainer", only("containerName"));
    walk.call("apps.killMaster", id.clone());
    walk.call("apps.setLifetime", id.clone());
    walk.call("apps.stop", id.clone());
    walk.call("apps.start", id.clone());
    walk.call("apps.delete", id);
    walk.call("apps.delete", json!({"id": zookeeper["id"]}));
}

fn ai(walk: &mut Journey, account: &Value) {
    walk.call("aiWorkspaces.getDockerImageList", json!({}));
    walk.call("aiWorkspaces.checkAvailableName", json!({"accountId": account}));
    let workspace = walk.call("aiWorkspaces.create", json!({"accountId": account}))["id"].clone();
    let id = json!({"id": workspace});
    walk.call("aiWorkspaces.setConfiguration", id.clone());
    walk.call("aiWorkspaces.getConfigurationList", id.clone());
    walk.call("aiWorkspaces.getList", json!({"search": {"accountId": account}}));
    walk.call("aiWorkspaces.getDetail", id.clone());
    let run = walk.call("aiApps.submit", json!({"aiWorkspaceId": workspace}))["id"].clone();
    walk.pass(60);
    walk.call("aiApps.getList", json!({"search": {"accountId": account}}));
    walk.call("aiApps.getDetail", json!({"id": run}));
    walk.call("aiApps.kill", json!({"id": run}));
    walk.call("aiWorkspaces.delete", id);
}

fn platforms(walk: &mut Journey) {
    walk.call("aiMlOps.listImages", json!({}));
    walk.call("aiMlOps.checkDuplication", json!({}));
    walk.call("aiMlOps.checkClusterVersion", json!({}));
    walk.call("aiMlOps.validateClusterNamespace", json!({}));
    walk.call("aiMlOps.validateClusterResourceSize", json!({}));
    let release = walk.call("aiMlOps.createPlatform", json!({}))["resource_id"].clone();
    walk.pass(1200);
    walk.call("aiMlOps.listPlatforms", json!({}));
    let cluster = walk.call("aiMlOps.getPlatformDetails", json!({"release_id": release}))["cluster_id"].clone();
    walk.call("aiMlOps.listNodes", json!({"cluster_id": cluster}));
    walk.call("aiMlOps.listStorageClasses", json!({"cluster_id": cluster}));
    walk.call("aiMlOps.updatePlatform", json!({"release_id": release}));
    walk.call("aiMlOps.getPlatformDetails", json!({"release_id": release}));
    walk.call("aiMlOps.deletePlatform", json!({"release_id": release}));
    walk.pass(600);
}

fn cloud_ml(walk: &mut Journey) {
    walk.call("cloudMl.listImages", json!({}));
    walk.call("cloudMl.checkDuplication", json!({}));
    walk.call("cloudMl.estimateCluster", json!({}));
    walk.call("cloudMl.checkClusterReleasable", json!({}));
    let id = walk.call("cloudMl.create", json!({}))["resource_id"].clone();
    walk.pass(1200);
    walk.call("cloudMl.getClusterProduct", json!({}));
    walk.call("cloudMl.show", json!({"cloud_ml_id": id}));
    walk.call("cloudMl.update", json!({"cloud_ml_id": id}));
    walk.call("cloudMl.delete", json!({"cloud_ml_id": id}));
    walk.pass(600);
}

#[test]
fn all_operations_can_be_called_with_their_documented_requests() {
    let mut walk = Journey { stage: Stage::loose(), called: BTreeSet::new() };
    let account = accounts(&mut walk);
    notebooks(&mut walk, &account);
    apps(&mut walk, &account);
    ai(&mut walk, &account);
    walk.call("accounts.delete", json!({"id": account}));
    platforms(&mut walk);
    cloud_ml(&mut walk);
    let written: BTreeSet<_> = written().map(|route| route.id).collect();
    assert_eq!(walk.called, written);
}

#[test]
fn every_route_is_written_or_described_and_none_is_both() {
    let taught: Vec<_> = BEHAVIOURS.iter().map(|(id, _)| *id).collect();
    let distinct: BTreeSet<_> = taught.iter().copied().collect();
    assert_eq!(distinct.len(), taught.len(), "an operation is taught twice");
    assert_eq!(distinct, written().map(|route| route.id).collect());
    let both = ROUTES.iter().filter(|route| behaviour(route).is_some() && route.resource.is_some());
    assert_eq!(both.map(|route| route.id).collect::<Vec<_>>(), Vec::<&str>::new());
    let neither = ROUTES.iter().filter(|route| behaviour(route).is_none() && route.resource.is_none());
    assert_eq!(neither.map(|route| route.id).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn the_same_requests_at_the_same_times_give_the_same_answers() {
    let tour = || {
        let mut walk = Journey { stage: Stage::loose(), called: BTreeSet::new() };
        let account = accounts(&mut walk);
        apps(&mut walk, &account);
        platforms(&mut walk);
        let list = walk.stage.call("apps.getList", json!({"search": {"accountId": account}}));
        (account, json_of(&list), walk.stage.tenant)
    };
    assert_eq!(tour(), tour());
}

#[test]
fn a_tenant_survives_being_written_down() {
    let mut walk = Journey { stage: Stage::loose(), called: BTreeSet::new() };
    let account = accounts(&mut walk);
    walk.call("notebooks.create", json!({"accountId": account}));
    walk.call("aiWorkspaces.create", json!({"accountId": account}));
    walk.call("aiMlOps.createPlatform", json!({}));
    walk.call("cloudMl.create", json!({}));
    let written = serde_json::to_string(&walk.stage.tenant).unwrap();
    let read: super::Tenant = serde_json::from_str(&written).unwrap();
    assert_eq!(read, walk.stage.tenant);
}
