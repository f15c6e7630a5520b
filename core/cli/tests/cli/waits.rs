//! Waits, after an operation and by themselves.

use gureum_emulator::Emulator;
use serde_json::Value;

use crate::support::{at, gureum, said, status, succeeded};

fn emulator() -> Emulator {
    Emulator::builder().clock("auto".parse().unwrap()).start().unwrap()
}

const CREATE: &[&str] = &["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024"];

#[test]
fn what_is_made_is_shown_when_it_works() {
    let emulator = emulator();
    let text = succeeded(at(&emulator, &[CREATE, &["--wait"]].concat()).output().unwrap());
    let account: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(account["status"], "RUNNING");
}

#[test]
fn a_wait_by_itself_ends_with_the_resource() {
    let emulator = emulator();
    let id = succeeded(at(&emulator, &[CREATE, &["-o", "quiet"]].concat()).output().unwrap());
    let text = succeeded(at(&emulator, &["df", "accounts", "wait", "running", id.trim()]).output().unwrap());
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["status"], "RUNNING");
}

#[test]
fn a_deletion_is_waited_for_until_it_is_gone() {
    let emulator = emulator();
    let id = succeeded(at(&emulator, &[CREATE, &["--wait", "-o", "quiet"]].concat()).output().unwrap());
    let id = format!("--id={}", id.trim());
    succeeded(at(&emulator, &["df", "accounts", "delete", &id, "--yes", "--wait"]).output().unwrap());
    let output = at(&emulator, &["df", "accounts", "show", &id]).output().unwrap();
    assert_ne!(status(&output), 0);
}

#[test]
fn a_wait_that_takes_too_long_says_what_was_made() {
    let emulator = Emulator::builder().clock("frozen".parse().unwrap()).start().unwrap();
    let words = [CREATE, &["--wait", "--timeout", "2s", "-o", "json"]].concat();
    let output = at(&emulator, &words).output().unwrap();
    assert_eq!(status(&output), 22, "{}", said(&output));
    let told: Value = serde_json::from_str(&said(&output)).unwrap();
    assert!(told["made"].as_str().is_some_and(|id| !id.is_empty()), "{told}");
}

#[test]
fn what_leads_to_no_state_needs_one_to_be_named() {
    let emulator = emulator();
    let output = at(&emulator, &["df", "accounts", "set-quota", "--id=a", "--wait"]).output().unwrap();
    assert_eq!(status(&output), 2, "{}", said(&output));
    assert!(emulator.journal().is_empty());
}

#[test]
fn an_emulator_starts_for_one_command() {
    let text = succeeded(gureum(&[CREATE, &["--emulator", "--wait"]].concat()).output().unwrap());
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["status"], "RUNNING");
}

#[test]
fn a_state_that_is_none_is_answered_with_those_that_there_are() {
    let create = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--wait=bogus"];
    let refused = gureum(&create).output().unwrap();
    assert_eq!(status(&refused), 2);
    assert!(said(&refused).contains("[possible values: running, deleted]"), "{}", said(&refused));
}
