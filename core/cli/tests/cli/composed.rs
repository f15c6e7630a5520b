//! What is made of several operations: making what is not there, and deleting with all that is below.

use gureum_emulator::Emulator;
use serde_json::Value;

use crate::support::{at, said, status, succeeded};

fn emulator() -> Emulator {
    Emulator::builder().clock("auto".parse().unwrap()).start().unwrap()
}

fn json(emulator: &Emulator, words: &[&str]) -> Value {
    serde_json::from_str(&succeeded(at(emulator, words).output().unwrap())).unwrap()
}

const ENSURE: &[&str] = &["df", "accounts", "ensure", "--name=demo", "--password=Df0rest!2024"];

#[test]
fn what_is_there_is_made_no_second_time() {
    let emulator = emulator();
    let first = json(&emulator, &[ENSURE, &["--wait"]].concat());
    assert_eq!(first["status"], "RUNNING", "{first}");
    let again = json(&emulator, &[ENSURE, &["--wait"]].concat());
    assert_eq!(again["id"], first["id"]);
    assert_eq!(json(&emulator, &["df", "accounts", "list", "--query", "length(@)"]), 1);
    let output = at(&emulator, &[ENSURE, &["--dry-run"]].concat()).output().unwrap();
    assert_eq!(status(&output), 2, "what is sent depends on what is there: {}", said(&output));
}

#[test]
fn what_is_there_with_other_settings_is_a_conflict_that_names_them() {
    let emulator = emulator();
    let words = [
        "container-registry",
        "ensure",
        "--name=demo",
        "--private-acl-enabled=false",
        "--public-visible-enabled=false",
    ];
    let words = [&words[..], &["--private-acl-resources=[]", "--public-acl-resources=[]"]].concat();
    json(&emulator, &[&words[..], &["--public-endpoint-enabled=false", "--wait"]].concat());
    let output = at(&emulator, &[&words[..], &["--public-endpoint-enabled"]].concat()).output().unwrap();
    assert_eq!(status(&output), 15, "{}", said(&output));
    assert!(said(&output).contains("public_endpoint_enabled"), "{}", said(&output));
}

#[test]
fn a_deletion_with_all_below_is_listed_and_asked_about_first() {
    let emulator = emulator();
    let vpc = json(&emulator, &["vpc", "vpcs", "ensure", "--name=demo", "--cidr=10.0.0.0/16", "--wait"]);
    let id = vpc["vpc"]["id"].as_str().unwrap();
    let subnet = ["vpc", "subnets", "create", "--name=below", "--type=GENERAL", "--cidr=10.0.1.0/24", "--vpc-id", id];
    json(&emulator, &[&subnet[..], &["--wait"]].concat());
    let words = ["vpc", "vpcs", "delete-cascade", id];
    let plan = json(&emulator, &[&words[..], &["--dry-run"]].concat());
    let names: Vec<&str> = plan.as_array().unwrap().iter().map(|each| each["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["below", "demo"]);
    assert_eq!(plan, json(&emulator, &["vpc", "vpcs", "plan-delete-cascade", id])["deletions"]);
    let refused = at(&emulator, &words).output().unwrap();
    assert_eq!(status(&refused), 2, "{}", said(&refused));
    assert!(said(&refused).contains("and 1 below it"), "{}", said(&refused));
    assert_eq!(json(&emulator, &["vpc", "vpcs", "list", "--query", "length(@)"]), 1, "something was deleted");
    succeeded(at(&emulator, &[&words[..], &["--yes"]].concat()).output().unwrap());
    for group in ["subnets", "vpcs"] {
        assert_eq!(json(&emulator, &["vpc", group, "list", "--query", "length(@)"]), 0, "{group}");
    }
}
