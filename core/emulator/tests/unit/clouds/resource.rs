//! Networks, subnets and notes of the generator's test description, kept without a line of code of their own.

#[path = "resource/demo.rs"]
mod demo;

use crate::clouds::testing::conformance;
use crate::clouds::{Request, Success, Tenant};
use crate::ids::Ids;
use crate::refusal::Refusal;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

struct Demo {
    tenant: Tenant,
    ids: Ids,
    now: SystemTime,
}

impl Demo {
    fn new() -> Self {
        Demo { tenant: Tenant::new("demo", false), ids: Ids::new(1), now: SystemTime::UNIX_EPOCH }
    }

    fn call(&mut self, id: &str, input: Value) -> Result<Success, Refusal> {
        let route = demo::routes::ROUTES.iter().find(|route| route.id == id).unwrap();
        let input = input.as_object().unwrap();
        let (_, versions) = demo::routes::VERSIONS[0];
        let version = versions.last().map(|(version, _)| *version);
        let request = Request { route, input, now: self.now, version, is_loose: false };
        let answer = self.tenant.handle(&request, &mut self.ids)?;
        assert_eq!(conformance::faults_of_answer(route, &answer), Vec::<String>::new(), "{id}: {answer:?}");
        Ok(answer)
    }

    #[track_caller]
    fn done(&mut self, id: &str, input: Value) -> Value {
        match self.call(id, input) {
            Ok(Success::Json(value)) => value,
            Ok(_) => Value::Null,
            Err(refusal) => panic!("{id}: {refusal:?}"),
        }
    }

    /// Status, code and what is said.
    #[track_caller]
    fn refused(&mut self, id: &str, input: Value) -> (u16, String, String) {
        let refusal = self.call(id, input).unwrap_err();
        let error = &refusal.body["errors"][0];
        let detail = error["detail"].as_str().or(error["detail"][0].as_str()).unwrap();
        (refusal.status, error["code"].as_str().unwrap().to_owned(), detail.to_owned())
    }

    fn pass(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
    }

    fn network(&mut self, name: &str) -> String {
        let made = self.done("networks.create", json!({"name": name, "cidr": "10.0.0.0/16"}));
        self.pass(10);
        made["network"]["id"].as_str().unwrap().to_owned()
    }

    fn names(&mut self, id: &str, rows: &str, input: Value) -> Vec<String> {
        let listed = self.done(id, input);
        listed[rows].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn a_creation_shows_what_was_given_and_goes_through_its_states() {
    let mut demo = Demo::new();
    let made = demo.done("networks.create", json!({"name": "a", "cidr": "10.0.0.0/16", "state": "ACTIVE"}));
    let id = made["network"]["id"].clone();
    let shown = json!({"network": {
        "id": id, "name": "a", "cidr": "10.0.0.0/16", "description": null, "mtu": 1500, "owner": "somebody",
        "state": "CREATING", "created_at": "1970-01-01T00:00:00Z", "modified_at": "1970-01-01T00:00:00Z",
    }});
    assert_eq!(made, shown);
    assert_eq!(demo.tenant.next_event(demo.now), Some(demo.now + Duration::from_secs(10)));
    demo.pass(9);
    assert_eq!(demo.done("networks.show", json!({"network_id": id}))["network"]["state"], "CREATING");
    demo.pass(1);
    assert_eq!(demo.done("networks.show", json!({"network_id": id}))["network"]["state"], "ACTIVE");
    let doomed = demo.done("networks.create", json!({"name": "will-fail", "cidr": "10.1.0.0/16"}));
    demo.pass(10);
    let shown = demo.done("networks.show", json!({"network_id": doomed["network"]["id"]}));
    assert_eq!(shown["network"]["state"], "ERROR");
}

#[test]
fn a_change_shows_in_its_fields_its_time_and_its_states() {
    let mut demo = Demo::new();
    let id = demo.network("a");
    let changed = demo.done("networks.update", json!({"network_id": id, "description": "구름"}));
    assert_eq!(changed["network"]["description"], "구름");
    assert_eq!(changed["network"]["state"], "EDITING");
    assert_eq!(changed["network"]["created_at"], "1970-01-01T00:00:00Z");
    assert_eq!(changed["network"]["modified_at"], "1970-01-01T00:00:10Z");
    demo.pass(5);
    assert_eq!(demo.done("networks.show", json!({"network_id": id}))["network"]["state"], "ACTIVE");
}

#[test]
fn a_list_is_filtered_sorted_and_cut_into_pages() {
    let mut demo = Demo::new();
    for name in ["b", "c", "a"] {
        demo.network(name);
    }
    let list = |demo: &mut Demo, input| demo.names("networks.list", "networks", input);
    assert_eq!(list(&mut demo, json!({})), ["b", "c", "a"]);
    assert_eq!(list(&mut demo, json!({"sort": "name:desc"})), ["c", "b", "a"]);
    assert_eq!(list(&mut demo, json!({"page": 1, "size": 2})), ["a"]);
    assert_eq!(list(&mut demo, json!({"name": "c"})), ["c"]);
    assert_eq!(list(&mut demo, json!({"state": "CREATING"})), Vec::<String>::new());
    assert_eq!(list(&mut demo, json!({"state": "ACTIVE", "page": 7})), Vec::<String>::new());
    let page = demo.done("networks.list", json!({"page": 1, "size": 2}));
    assert_eq!((&page["count"], &page["page"], &page["size"]), (&json!(3), &json!(1), &json!(2)));
    assert_eq!(demo.refused("networks.list", json!({"sort": "colour:asc"})).0, 400);
}

#[test]
fn offsets_and_filters_of_another_name_work_too() {
    let mut demo = Demo::new();
    let network = demo.network("net");
    for name in ["a", "b", "c"] {
        demo.done("subnets.create", json!({"name": name, "network_id": network}));
    }
    let list = |demo: &mut Demo, input| demo.names("subnets.list", "subnets", input);
    assert_eq!(list(&mut demo, json!({})), ["a", "b"]);
    assert_eq!(list(&mut demo, json!({"offset": 1, "limit": 5})), ["b", "c"]);
    assert_eq!(list(&mut demo, json!({"label": "c", "network_id": network})), ["c"]);
}

#[test]
fn what_is_needed_must_exist_be_ready_and_stay() {
    let mut demo = Demo::new();
    let subnet = |network: &Value| json!({"name": "s", "network_id": network});
    let (status, code, _) = demo.refused("subnets.create", subnet(&json!("nobody")));
    assert_eq!((status, code.as_str()), (404, "NotFound"));
    let network = demo.done("networks.create", json!({"name": "a", "cidr": "10.0.0.0/16"}))["network"]["id"].clone();
    let (status, _, detail) = demo.refused("subnets.create", subnet(&network));
    assert_eq!((status, detail), (400, format!("network {} is CREATING", network.as_str().unwrap())));
    demo.pass(10);
    let made = demo.done("subnets.create", subnet(&network));
    assert_eq!(made["request_id"], "r1");
    let shown = demo.done("subnets.show", json!({"subnet_id": made["resource_id"]}));
    assert_eq!((&shown["network_id"], &shown["network_name"]), (&network, &json!("a")));
    let refused = demo.refused("networks.delete", json!({"network_id": network}));
    assert_eq!(refused, (409, "Network.InUse".to_owned(), "The network has subnets.".to_owned()));
    demo.done("subnets.delete", json!({"subnet_id": made["resource_id"]}));
    demo.done("networks.delete", json!({"network_id": network}));
    let (status, _, detail) = demo.refused("subnets.create", subnet(&network));
    assert_eq!((status, detail), (400, format!("network {} is DELETING", network.as_str().unwrap())));
}

#[test]
fn a_deletion_takes_its_time_may_be_repeated_and_leaves_nothing() {
    let mut demo = Demo::new();
    let id = demo.network("a");
    let named = json!({"network_id": id});
    demo.done("networks.delete", named.clone());
    assert_eq!(demo.done("networks.show", named.clone())["network"]["state"], "DELETING");
    demo.pass(4);
    demo.done("networks.delete", named.clone());
    assert_eq!(demo.refused("networks.update", named.clone()).0, 400);
    demo.pass(1);
    for operation in ["networks.show", "networks.update", "networks.delete", "networks.getRoutes"] {
        let (status, code, detail) = demo.refused(operation, named.clone());
        assert_eq!((status, code.as_str(), detail), (404, "NotFound", format!("network {id} does not exist")));
    }
    assert_eq!(demo.names("networks.list", "networks", json!({})), Vec::<String>::new());
}

#[test]
fn a_name_is_given_once_and_free_again_after_the_deletion() {
    let mut demo = Demo::new();
    let id = demo.network("a");
    let again = json!({"name": "a", "cidr": "10.0.0.0/16"});
    let refused = demo.refused("networks.create", again.clone());
    assert_eq!(refused, (409, "Network.NameTaken".to_owned(), "name a is already in use".to_owned()));
    demo.done("networks.delete", json!({"network_id": id}));
    demo.pass(5);
    demo.done("networks.create", again);
}

#[test]
fn what_hangs_on_a_resource_goes_with_it_and_secrets_are_not_kept() {
    let mut demo = Demo::new();
    let network = demo.network("net");
    let made = demo.done("subnets.create", json!({"name": "s", "network_id": network}));
    let below = json!({"subnet_id": made["resource_id"]});
    demo.done("notes.create", json!({"subnet_id": made["resource_id"], "words": "hello", "secret": "Hidden1!"}));
    assert_eq!(demo.done("notes.list", below.clone())["count"], 1);
    assert!(!serde_json::to_string(&demo.tenant).unwrap().contains("Hidden1!"));
    demo.done("subnets.delete", below.clone());
    assert_eq!(demo.refused("notes.list", below).0, 404);
    assert!(!serde_json::to_string(&demo.tenant).unwrap().contains("hello"));
}

#[test]
fn what_nobody_creates_is_there_from_the_start() {
    let mut demo = Demo::new();
    assert_eq!(demo.names("sizes.list", "sizes", json!({})), ["small", "large"]);
    assert_eq!(demo.names("sizes.list", "sizes", json!({"hosts": 254})), ["large"]);
    let network = demo.network("net");
    let subnet = |size| json!({"name": "s", "network_id": network, "size_name": size});
    demo.done("subnets.create", subnet("small"));
    assert_eq!(demo.refused("subnets.create", subnet("huge")).0, 404);
}

#[test]
fn what_is_set_is_made_or_changed_and_the_list_has_a_row_for_each_element() {
    let mut demo = Demo::new();
    let label = |name: &str, text: &str| json!({"name": name, "text": text});
    let set = |owner: &str, labels: &[Value]| json!({"owner": owner, "labels": labels});
    assert_eq!(demo.refused("labels.show", json!({"owner": "o1"})).0, 404);
    demo.done("labels.set", set("o1", &[label("a", "1"), label("b", "2")]));
    let answered = demo.done("labels.set", set("o1", &[label("a", "3"), label("b", "2")]));
    assert_eq!(answered, json!({"labelled": {"o1": [label("a", "3"), label("b", "2")]}}));
    demo.done("labels.set", set("o2", &[label("a", "4")]));
    let shown = demo.done("labels.show", json!({"owner": "o1"}));
    assert_eq!(shown, json!({"labelled": {"owner": "o1", "labels": [label("a", "3"), label("b", "2")]}}));
    let row = |owner: &str, name: &str, text: &str| json!({"owner": owner, "name": name, "text": text});
    let all = json!([row("o1", "a", "3"), row("o1", "b", "2"), row("o2", "a", "4")]);
    assert_eq!(demo.done("labels.list", json!({})), json!({"labelled": all, "count": 3}));
    let listed = demo.done("labels.list", json!({"name": "a", "size": 1, "page": 1}));
    assert_eq!(listed, json!({"labelled": [row("o2", "a", "4")], "count": 2}));
    demo.done("labels.delete", json!({"owner": "o1"}));
    assert_eq!(demo.done("labels.list", json!({}))["count"], 1);
}

#[test]
fn there_are_no_more_than_there_may_be_and_some_fields_are_made_of_others() {
    let mut demo = Demo::new();
    let network = demo.network("net");
    let subnet = demo.done("subnets.create", json!({"name": "s", "network_id": network}))["resource_id"].clone();
    let note = json!({"subnet_id": subnet, "words": "hello"});
    assert_eq!(demo.done("notes.check", note.clone()), json!({"is_there": false}));
    let made = demo.done("notes.create", note.clone());
    assert_eq!(demo.done("notes.check", note.clone()), json!({"is_there": true}));
    assert_eq!(demo.done("notes.check", json!({"subnet_id": subnet, "words": "bye"})), json!({"is_there": false}));
    let address = format!("note:{}/{}", subnet.as_str().unwrap(), made["id"].as_str().unwrap());
    assert_eq!(made["address"], address);
    demo.done("notes.create", note.clone());
    let refused = demo.refused("notes.create", note);
    assert_eq!(refused, (409, "Note.TooMany".to_owned(), "there may be 2 of notes".to_owned()));
    let other = demo.done("subnets.create", json!({"name": "t", "network_id": network}))["resource_id"].clone();
    demo.done("notes.create", json!({"subnet_id": other, "words": "hello"}));
}

#[test]
fn what_is_needed_shows_deeper_and_a_secret_is_answered_once() {
    let mut demo = Demo::new();
    let (network, guest) = (demo.network("net"), demo.network("guest"));
    let subnet = json!({"name": "s", "network_id": network, "guest_ids": [guest, network], "dns": "10.0.0.2"});
    let made = demo.done("subnets.create", subnet.clone());
    assert_eq!(made["password"], "Only-once-1");
    assert!(!serde_json::to_string(&demo.tenant).unwrap().contains("Only-once-1"));
    let shown = demo.done("subnets.show", json!({"subnet_id": made["resource_id"]}));
    assert_eq!(shown["network"], json!({"id": network, "name": "net"}));
    assert_eq!(shown["guests"], json!([{"id": guest}, {"id": network}]));
    assert_eq!(shown["options"], json!({"dns": "10.0.0.2"}));
    let own = json!({"name": "t", "network_id": network, "own_password": "Mine-1234"});
    assert_eq!(demo.done("subnets.create", own).get("password"), None);
    assert_eq!(demo.refused("networks.delete", json!({"network_id": guest})).0, 409);
}

#[test]
fn a_list_below_another_resource_shows_what_belongs_to_it() {
    let mut demo = Demo::new();
    let network = demo.network("net");
    let mut subnet =
        |name: &str| demo.done("subnets.create", json!({"name": name, "network_id": network}))["resource_id"].clone();
    let (one, other) = (subnet("a"), subnet("b"));
    demo.done("notes.create", json!({"subnet_id": one, "words": "hello"}));
    assert_eq!(demo.done("notes.list", json!({"subnet_id": one}))["count"], 1);
    assert_eq!(demo.done("notes.list", json!({"subnet_id": other}))["count"], 0);
}

#[test]
fn what_nobody_creates_or_lists_is_there_as_it_is_shown() {
    let mut demo = Demo::new();
    assert_eq!(demo.done("limits.show", json!({"limit_id": "l1"})), json!({"limit": {"id": "l1", "value": 3}}));
    assert_eq!(demo.refused("limits.show", json!({"limit_id": "l2"})).0, 404);
}

#[test]
fn of_other_operations_only_those_that_read_are_answered() {
    let mut demo = Demo::new();
    let id = demo.network("a");
    assert_eq!(demo.done("networks.getRoutes", json!({"network_id": id})), json!({"routes": ["10.0.0.0/16"]}));
    assert_eq!(demo.refused("notes.clear", json!({"subnet_id": "s1"})).0, 500);
}

#[test]
fn a_saved_tenant_comes_back_with_everything() {
    let mut demo = Demo::new();
    let id = demo.network("a");
    let saved = serde_json::to_string(&demo.tenant).unwrap();
    demo.tenant = serde_json::from_str(&saved).unwrap();
    assert_eq!(demo.done("networks.show", json!({"network_id": id}))["network"]["name"], "a");
    let empty = serde_json::to_value(Tenant::new("empty", false)).unwrap();
    assert!(empty.get("resources").is_none());
}

#[test]
fn no_more_are_made_than_the_quota_says() {
    let mut stage = crate::clouds::testing::Stage::new();
    let quotas = stage.ok("quotas.list", json!({"quota_item": "VPC.MAX.COUNT"}));
    let most = quotas["account_quotas"][0]["initial_value"].as_u64().unwrap();
    let vpc = |number: u64| json!({"name": format!("net-{number}"), "cidr": format!("10.{number}.0.0/16")});
    let ids: Vec<_> = (0..most).map(|number| stage.ok("vpcs.create", vpc(number))["vpc"]["id"].clone()).collect();
    let refusal = stage.no("vpcs.create", vpc(most));
    assert!(refusal.body.to_string().contains("scp-network.vpc.exceed-max-count"), "{}", refusal.body);
    stage.pass(60);
    stage.call("vpcs.delete", json!({"vpc_id": ids[0]})).unwrap();
    // What is on its way out counts.
    assert_eq!(stage.no("vpcs.create", vpc(most)).status, 400);
    stage.pass(60);
    stage.ok("vpcs.create", vpc(most));
}

#[test]
fn a_security_group_has_a_hundred_rules_and_another_one_has_its_own() {
    let mut stage = crate::clouds::testing::Stage::new();
    let group = |name: &str| json!({"name": name});
    let [first, second] =
        ["a", "b"].map(|name| stage.ok("securityGroups.create", group(name))["security_group"]["id"].clone());
    let rule = |group: &Value, port: u64| json!({"security_group_id": group, "direction": "ingress", "protocol": "tcp", "port_range_min": port, "port_range_max": port});
    for port in 1..=100 {
        stage.ok("rules.create", rule(&first, port));
    }
    assert_eq!(stage.no("rules.create", rule(&first, 101)).status, 400);
    stage.ok("rules.create", rule(&second, 1));
    for name in 3..=100 {
        stage.ok("securityGroups.create", group(&format!("g{name}")));
    }
    assert_eq!(stage.no("securityGroups.create", group("more")).status, 400);
}
