use serde_json::json;

use super::*;

const APP: Wait = Wait {
    id: "apps.waitUntilRunning",
    read: "apps.getDetail",
    input: "id",
    state: "state",
    success: &["RUNNING"],
    failure: &["FAILED", "KILLED"],
    failure_parts: &["ERROR"],
    gone: false,
    gone_also: None,
    every: Some(Every { items: "components", state: "state", is: &["STABLE"], unless_zero: Some("containerCount") }),
    typical_seconds: 60,
};

fn verdict(answer: Value) -> Verdict {
    judge(&APP, state(&APP, &answer).as_deref(), &answer)
}

#[test]
fn the_wanted_state_is_reached_whatever_its_case() {
    assert_eq!(verdict(json!({"state": "RUNNING"})), Verdict::Reached);
    assert_eq!(verdict(json!({"state": "Running", "components": []})), Verdict::Reached);
}

#[test]
fn every_part_that_counts_must_be_in_its_state() {
    let flexing = json!({"state": "FLEXING", "containerCount": 1});
    let stable = json!({"state": "Stable", "containerCount": 3});
    let none = json!({"state": "FLEXING", "containerCount": 0});
    assert_eq!(verdict(json!({"state": "RUNNING", "components": [stable, flexing]})), Verdict::NotYet);
    assert_eq!(verdict(json!({"state": "RUNNING", "components": [stable, none]})), Verdict::Reached);
    assert_eq!(verdict(json!({"state": "RUNNING", "components": {"a": stable, "b": flexing}})), Verdict::NotYet);
    assert_eq!(verdict(json!({"state": "RUNNING", "components": flexing})), Verdict::NotYet);
    assert_eq!(verdict(json!({"state": "RUNNING", "components": [{"name": "a"}]})), Verdict::NotYet);
    assert_eq!(verdict(json!({"state": "RUNNING", "components": "none"})), Verdict::Reached);
}

#[test]
fn failure_states_and_parts_of_names_end_the_wait_with_the_reason() {
    assert_eq!(
        verdict(json!({"state": "failed", "message": " no memory "})),
        Verdict::Failed(Some("no memory".into()))
    );
    assert_eq!(verdict(json!({"state": "CREATE_error"})), Verdict::Failed(None));
    assert_eq!(
        verdict(json!({"state": "KILLED", "message": "", "diagnostics": "oom"})),
        Verdict::Failed(Some("oom".into()))
    );
}

#[test]
fn of_megabytes_only_what_counts_is_read_and_what_is_too_large_for_it_is_not_judged() {
    let seen = |body: Value| part_of_interest(&APP, &serde_json::to_vec(&body).unwrap());
    let large = "x".repeat(2 * 1024 * 1024);
    let failed = seen(json!({"state": "FAILED", "list": [1, 2], "message": large, "reason": "no room"}));
    assert_eq!(failed, Some(json!({"state": "FAILED", "reason": "no room"})));
    assert_eq!(seen(json!({"state": "RUNNING", "components": [large]})), None);
    assert_eq!(seen(json!([])), None);
}

#[test]
fn a_state_holds_nothing_that_steers_a_terminal() {
    let seen = state(&APP, &json!({"state": format!("UP\u{1b}[2J\r\nDOWN{}", "x".repeat(300))})).unwrap();
    assert!(seen.starts_with("UP\u{fffd}[2J DOWNx") && seen.len() <= LONGEST_STATE + 2, "{seen}");
}

#[test]
fn state_parts_and_reason_are_found_by_their_paths() {
    let wait = Wait {
        state: "cluster.status",
        every: Some(Every { items: "cluster.nodes", state: "state", is: &["STABLE"], unless_zero: None }),
        ..APP
    };
    let verdict = |answer: Value| {
        let seen = part_of_interest(&wait, &serde_json::to_vec(&answer).unwrap()).unwrap();
        judge(&wait, state(&wait, &seen).as_deref(), &seen)
    };
    let cluster = |cluster: Value| verdict(json!({"cluster": cluster, "message": "at the top"}));
    assert_eq!(cluster(json!({"status": "RUNNING", "nodes": [{"state": "STABLE"}]})), Verdict::Reached);
    assert_eq!(cluster(json!({"status": "RUNNING", "nodes": [{"state": "NEW"}]})), Verdict::NotYet);
    assert_eq!(cluster(json!({"status": "FAILED", "reason": "no room"})), Verdict::Failed(Some("no room".into())));
    assert_eq!(cluster(json!({"status": "FAILED"})), Verdict::Failed(Some("at the top".into())));
    assert_eq!(verdict(json!({"status": "RUNNING", "cluster": []})), Verdict::NotYet);
}

#[test]
fn what_nobody_knows_is_not_yet() {
    for answer in [json!({"state": "HIBERNATING"}), json!({"state": 7}), json!({"state": {}}), json!({}), json!([])] {
        assert_eq!(verdict(answer.clone()), Verdict::NotYet, "{answer}");
    }
}
