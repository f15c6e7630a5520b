//! Random users against a small model of what must hold.
//!
//! Each walk is a random sequence of operations with inputs that are mostly right,
//! sometimes wrong and now and then nonsense, at times that mostly go forward. The
//! model knows only what was created and deleted. Everything follows from the
//! number of the walk, so a failure can be walked again.

use super::{
    Request, Success,
    call::Outcome,
    testing::{LARGE_CLUSTER, SMALL_CLUSTER, Stage, conformance, json_of, written},
};
use crate::{generated::routes::ROUTES, model::Route, refusal::Refusal};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, SystemTime},
};

const WALKS: u64 = 2_000;
const STEPS: usize = 30;

/// What creates, what deletes, and which input names the resource. `None`: nothing deletes it.
const LIVES: [(&str, &str, Option<&str>, &str); 7] = [
    ("accounts", "accounts.create", Some("accounts.delete"), "id"),
    ("notebooks", "notebooks.create", Some("notebooks.delete"), "id"),
    ("apps", "apps.create", Some("apps.delete"), "id"),
    ("aiWorkspaces", "aiWorkspaces.create", Some("aiWorkspaces.delete"), "id"),
    ("aiApps", "aiApps.submit", None, "id"),
    ("aiMlOps", "aiMlOps.createPlatform", Some("aiMlOps.deletePlatform"), "release_id"),
    ("cloudMl", "cloudMl.create", Some("cloudMl.delete"), "cloud_ml_id"),
];

/// With and without needs, and with several components.
const APP_TYPES: [&str; 6] =
    ["DEV-1.0.0", "DEV-1.0.0", "ZOOKEEPER-3.4.13", "KAFKA-2.4.0", "HBASE-2.2.3", "OPENTSDB-2.4.1"];

struct Walk {
    number: u64,
    random: fastrand::Rng,
    stage: Stage,
    alive: BTreeMap<&'static str, BTreeSet<String>>,
    leaving: BTreeMap<&'static str, BTreeSet<String>>,
    gone: BTreeSet<String>,
    ever: BTreeSet<String>,
    latest: SystemTime,
    succeeded: BTreeMap<&'static str, usize>,
}

impl Walk {
    fn new(number: u64) -> Self {
        let mut stage = Stage::loose();
        stage.ids = crate::ids::Ids::new(number);
        Self {
            number,
            random: fastrand::Rng::with_seed(number),
            stage,
            alive: BTreeMap::new(),
            leaving: BTreeMap::new(),
            gone: BTreeSet::new(),
            ever: BTreeSet::new(),
            latest: SystemTime::UNIX_EPOCH,
            succeeded: BTreeMap::new(),
        }
    }

    /// How often each operation succeeded.
    fn run(mut self) -> BTreeMap<&'static str, usize> {
        if self.random.u8(..10) > 0 {
            self.settle_in();
        }
        for step in 0..STEPS {
            let route = self.route();
            let input = self.input(route);
            let faults = conformance::faults_of_input(route, input.as_object().unwrap());
            if faults.is_empty() {
                self.step(route.id, input)
            } else {
                self.stray(route, &input)
            }
            self.let_time_pass();
            if step % 6 == 0 {
                self.check_lists();
            }
        }
        self.check_lists();
        self.check_details();
        let written = serde_json::to_string(&self.stage.tenant).unwrap();
        assert_eq!(serde_json::from_str::<super::Tenant>(&written).unwrap(), self.stage.tenant);
        self.succeeded
    }

    /// An account with an app, so that there is something to work on.
    fn settle_in(&mut self) {
        self.step("accounts.create", json!({"name": "alpha", "password": "Df0rest!2024"}));
        self.stage.pass(150);
        let account = self.known("accounts");
        let app = json!({
            "accountId": account, "queueName": "dev", "appTypeId": "DEV-1.0.0", "name": "shell",
            "lifetime": -1, "components": [],
        });
        self.step("apps.create", app);
        self.stage.pass(60);
    }

    /// Creating, and working on what runs, is chosen more often than its share.
    fn route(&mut self) -> &'static Route {
        let (_, create, ..) = LIVES[self.random.usize(..LIVES.len())];
        let group = if self.random.u8(..4) == 0 { "aiApps." } else { "apps." };
        let running: Vec<_> = ROUTES.iter().filter(|route| route.id.starts_with(group)).collect();
        match self.random.u8(..4) {
            0 => super::testing::route(create),
            1 => running[self.random.usize(..running.len())],
            _ => {
                let all: Vec<_> = written().collect();
                all[self.random.usize(..all.len())]
            }
        }
    }

    fn step(&mut self, operation: &'static str, input: Value) {
        let outcome = self.stage.call(operation, input.clone());
        match &outcome {
            Ok(_) => {
                *self.succeeded.entry(operation).or_default() += 1;
                self.remember(operation, &input, &outcome);
            }
            Err(refusal) => assert!(is_vendor_shaped(refusal), "walk {}: {}", self.number, refusal.body),
        }
        assert!(self.stage.tenant.latest >= self.latest, "walk {}: time went backwards", self.number);
        self.latest = self.stage.tenant.latest;
        if let Some(next) = self.stage.tenant.next_event(self.latest) {
            assert!(next > self.latest, "walk {}: the next event is over", self.number);
        }
    }

    /// What breaks its schema never gets past the server. If it did, there must be no crash.
    fn stray(&mut self, route: &'static Route, input: &Value) {
        let mut tenant = self.stage.tenant.clone();
        let request =
            Request { route, input: input.as_object().unwrap(), now: self.stage.now, version: None, is_loose: true };
        let _either = tenant.handle(&request, &mut self.stage.ids);
    }

    fn remember(&mut self, operation: &str, input: &Value, outcome: &Outcome) {
        for (noun, create, delete, field) in LIVES {
            if operation == create {
                let body = json_of(outcome);
                let id = body.get("id").or(body.get("resource_id")).and_then(Value::as_str).unwrap().to_owned();
                if noun == "accounts" {
                    // Runs go with their account; a new one begins without any.
                    self.alive.remove("aiApps");
                }
                assert!(self.ever.insert(id.clone()), "walk {}: id {id} was given out twice", self.number);
                self.alive.entry(noun).or_default().insert(id);
            } else if Some(operation) == delete {
                let id = input[field].as_str().unwrap();
                self.alive.entry(noun).or_default().remove(id);
                self.leaving.entry(noun).or_default().insert(id.to_owned());
            }
        }
    }

    fn let_time_pass(&mut self) {
        let seconds = [0, 0, 1, 10, 30, 60, 150, 600, 1200, 3600][self.random.usize(..10)];
        self.stage.pass(seconds);
        if self.random.u8(..10) == 0 {
            self.stage.now -= Duration::from_secs(500);
        }
    }

    /// What was created is listed until it is deleted, nothing else is, and what is gone stays gone.
    fn check_lists(&mut self) {
        let accounts = self.listed("accounts", "accounts.getList", json!({}));
        for account in accounts {
            let search = json!({"search": {"accountId": account}});
            self.listed("notebooks", "notebooks.getList", json!({"accountId": account}));
            self.listed("apps", "apps.getList", search.clone());
            self.listed("aiWorkspaces", "aiWorkspaces.getList", search.clone());
            self.listed("aiApps", "aiApps.getList", search);
        }
        self.listed("aiMlOps", "aiMlOps.listPlatforms", json!({"size": 1000}));
        for id in self.alive.get("cloudMl").cloned().unwrap_or_default() {
            self.stage.ok("cloudMl.show", json!({"cloud_ml_id": id}));
        }
    }

    fn listed(&mut self, noun: &'static str, operation: &'static str, input: Value) -> BTreeSet<String> {
        let list = self.stage.ok(operation, input);
        let rows = list["contents"].as_array().unwrap();
        if let Some(total) = list.get("total").or(list.get("total_count")) {
            assert_eq!(total, rows.len(), "walk {}: `{operation}` counts wrong", self.number);
        }
        let id_of = |row: &Value| row.get("id").or(row.get("release_id")).unwrap().as_str().unwrap().to_owned();
        let listed: BTreeSet<_> = rows.iter().map(id_of).collect();
        assert_eq!(listed.len(), rows.len(), "walk {}: `{operation}` lists twice", self.number);
        let alive = self.alive.get(noun).cloned().unwrap_or_default();
        let leaving = self.leaving.entry(noun).or_default();
        assert!(alive.is_subset(&listed), "walk {}: `{operation}` misses {alive:?}", self.number);
        assert!(
            listed.iter().all(|id| alive.contains(id) || leaving.contains(id)),
            "walk {}: `{operation}` lists what was never made or is gone: {listed:?}",
            self.number
        );
        let gone: Vec<_> = leaving.difference(&listed).cloned().collect();
        leaving.retain(|id| listed.contains(id));
        self.gone.extend(gone);
        listed
    }

    /// The containers of an app agree with what its components say about them.
    fn check_details(&mut self) {
        for id in self.alive.get("apps").cloned().unwrap_or_default() {
            let app = self.stage.ok("apps.getDetail", json!({"id": id}));
            let is_live = matches!(app["state"].as_str(), Some("ACCEPTED" | "RUNNING"));
            for component in app["components"].as_array().unwrap() {
                let containers = component["containers"].as_array().unwrap();
                assert_eq!(component["allocated"], containers.len());
                assert!(is_live || containers.is_empty(), "{app}");
                let ready = containers.iter().filter(|container| container["state"] == "READY").count();
                let is_settled = component["containerCount"] == ready && containers.len() == ready;
                assert_eq!(component["state"] == "STABLE", is_live && is_settled, "{app}");
            }
        }
    }

    /// A documented request, its ids and names replaced by ones of this walk.
    fn input(&mut self, route: &'static Route) -> Value {
        let group = route.id.split_once('.').unwrap().0;
        let examples = route.requests.len();
        if examples == 0 {
            return json!({});
        }
        let example = &route.requests[self.random.usize(..examples)];
        let mut input: Value = serde_json::from_str(example.json).unwrap();
        self.bend(group, "", &mut input);
        if input.is_object() { input } else { json!({}) }
    }

    fn bend(&mut self, group: &str, name: &str, value: &mut Value) {
        if self.random.u8(..60) == 0 {
            *value = self.nonsense();
            return;
        }
        if let Some(fitting) = self.fitting(group, name) {
            *value = fitting;
            return;
        }
        match value {
            _ if name == "userConfigurations" => {} // their names are not names of resources
            Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| self.bend(group, name, value)),
            Value::Array(items) => items.iter_mut().for_each(|item| self.bend(group, "", item)),
            _ => {}
        }
    }

    fn fitting(&mut self, group: &str, name: &str) -> Option<Value> {
        let one_of = |random: &mut fastrand::Rng, choices: &[&str]| json!(choices[random.usize(..choices.len())]);
        let number_of = |random: &mut fastrand::Rng, choices: &[i64]| json!(choices[random.usize(..choices.len())]);
        Some(match name {
            "id" => self.known(group),
            "accountId" => self.known("accounts"),
            "aiWorkspaceId" => self.known("aiWorkspaces"),
            "release_id" => self.known("aiMlOps"),
            "cloud_ml_id" => self.known("cloudMl"),
            "dependentIds" if self.random.bool() => json!([]),
            "dependentIds" => json!([self.known("apps")]),
            "name" | "release_name" | "cloud_ml_name" | "domain_name" | "kubernetes_engine_name" => {
                one_of(&mut self.random, &["alpha", "beta", "gamma", "delta", "to-fail"])
            }
            "cluster_id" => one_of(&mut self.random, &[LARGE_CLUSTER, LARGE_CLUSTER, SMALL_CLUSTER]),
            "appTypeId" => one_of(&mut self.random, &APP_TYPES),
            "components" => json!([]),
            "componentName" => one_of(&mut self.random, &["shell", "zkserver", "broker", "tsd"]),
            "containerName" => one_of(&mut self.random, &["shell-0", "zkserver-2", "broker-0"]),
            "containerCount" => number_of(&mut self.random, &[0, 1, 2, 3, 5, 101, -1]),
            "lifetime" => number_of(&mut self.random, &[-1, 300, 400, 604_800]),
            "operation_type" => one_of(&mut self.random, &["CREATE", "UPDATE", "DELETE"]),
            "subnetNo" => number_of(&mut self.random, &[13_594, 13_594, 13_594, 13_595]),
            "with_k8s" => json!(self.random.bool()),
            _ => return None,
        })
    }

    /// The id of a resource that lives, is leaving or is long gone.
    fn known(&mut self, noun: &str) -> Value {
        let alive = self.alive.get(noun).into_iter().flatten();
        let leaving = self.leaving.get(noun).into_iter().flatten();
        let ids: Vec<_> = alive.chain(leaving).chain(&self.gone).cloned().collect();
        self.random.choice(ids).map_or(json!("20nAZnjbUNFdc7RsILlC3A"), Value::String)
    }

    fn nonsense(&mut self) -> Value {
        let choices = [
            json!(null),
            json!(""),
            json!("구름 ☁ %2F"),
            json!(-1),
            json!(i64::MAX),
            json!(0.5),
            json!([]),
            json!({"x": []}),
        ];
        self.random.choice(choices).unwrap()
    }
}

/// One of the documented shapes, with a message and a fitting status.
fn is_vendor_shaped(refusal: &Refusal) -> bool {
    let is_status_right = matches!(refusal.status, 200 | 400 | 403 | 404);
    let says_something = match refusal.body.get("errors") {
        Some(errors) => errors[0]["status"] == refusal.status && errors[0].as_object().is_some_and(|it| it.len() == 8),
        None => !refusal.message().is_empty(),
    };
    is_status_right && says_something
}

#[test]
fn random_users_never_see_a_contradiction() {
    let mut succeeded: BTreeMap<_, usize> = BTreeMap::new();
    for (operation, times) in (0..WALKS).flat_map(|number| Walk::new(number).run()) {
        *succeeded.entry(operation).or_default() += times;
    }
    let shy: Vec<_> = written().filter(|route| succeeded.get(route.id).is_none_or(|&times| times < 20)).collect();
    assert!(
        shy.is_empty(),
        "the walks stay at the surface: {:?}",
        shy.iter().map(|route| route.id).collect::<Vec<_>>()
    );
}

#[test]
fn a_request_from_the_past_brings_nothing_back() {
    let mut stage = Stage::loose();
    let account = stage.running_account("df001");
    stage.ok("accounts.delete", json!({"id": account}));
    stage.pass(30);
    assert_eq!(stage.ok("accounts.getList", json!({}))["total"], 0);
    stage.now -= Duration::from_secs(30);
    assert_eq!(stage.ok("accounts.getList", json!({}))["total"], 0);
    let again = stage.call("accounts.create", json!({"name": "df001", "password": "Df0rest!2024"}));
    assert!(matches!(again, Ok(Success::Json(_))));
}
