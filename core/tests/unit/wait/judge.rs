use serde_json::json;

use super::*;

const APP: Wait = Wait {
    id: "apps.waitUntilRunning",
    read: "apps.getDetail",
    input: "id",
    state: "state",
    success: &["RUNNING"],
    dead_ends: &[("FAILED", "call `apps.start`"), ("KILLED", "call `apps.start`")],
    failure_parts: &["ERROR"],
    gone: false,
    gone_also: None,
    every: Some(Every { items: "components", state: "state", is: &["STABLE"], unless_zero: Some("containerCount") }),
    outcome: None,
    log: Some("containers.*.logUrl"),
    typical_seconds: 60,
    cascade: None,
    limit_seconds: None,
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

fn dead(hint: Option<&'static str>, reason: Option<&str>) -> Verdict {
    Verdict::DeadEnd(DeadEnd { hint, reason: reason.map(str::to_owned), ..DeadEnd::default() })
}

const START: Option<&str> = Some("call `apps.start`");

#[test]
fn dead_ends_and_parts_of_names_end_the_wait_with_reason_and_hint() {
    assert_eq!(verdict(json!({"state": "failed", "message": " no memory "})), dead(START, Some("no memory")));
    assert_eq!(verdict(json!({"state": "CREATE_error"})), dead(None, None));
    assert_eq!(verdict(json!({"state": "KILLED", "message": "", "diagnostics": "oom"})), dead(START, Some("oom")));
}

#[test]
fn a_dead_end_names_the_first_log_that_the_answer_has() {
    let log = |containers: Value| match verdict(json!({"state": "FAILED", "containers": containers})) {
        Verdict::DeadEnd(end) => end.log,
        other => panic!("{other:?}"),
    };
    let found = Some("http://logs/1".to_owned());
    assert_eq!(log(json!({"a": {}, "b": {"logUrl": " http://logs/1\n"}})), found);
    assert_eq!(log(json!([{"logUrl": ""}, {"logUrl": "http://logs/1"}])), found);
    assert_eq!(log(json!({"a": {"logUrl": 7}})), None);
}

#[test]
fn what_ended_must_have_ended_well() {
    let outcome = Some(Outcome { state: "finalStatus", is: &["SUCCEEDED"], hint: "run it again" });
    let wait = Wait { outcome, every: None, ..APP };
    let verdict = |answer: Value| {
        let seen = part_of_interest(&wait, &serde_json::to_vec(&answer).unwrap()).unwrap();
        judge(&wait, state(&wait, &seen).as_deref(), &seen)
    };
    let ended = |end: Option<&str>| {
        let outcome = Some(("finalStatus", end.map(str::to_owned)));
        Verdict::DeadEnd(DeadEnd { hint: Some("run it again"), outcome, ..DeadEnd::default() })
    };
    assert_eq!(verdict(json!({"state": "RUNNING", "finalStatus": "succeeded"})), Verdict::Reached);
    assert_eq!(verdict(json!({"state": "RUNNING", "finalStatus": "FAILED"})), ended(Some("FAILED")));
    assert_eq!(verdict(json!({"state": "RUNNING"})), ended(None));
    assert_eq!(verdict(json!({"state": "NEW", "finalStatus": "FAILED"})), Verdict::NotYet);
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
    assert_eq!(cluster(json!({"status": "FAILED", "reason": "no room"})), dead(START, Some("no room")));
    assert_eq!(cluster(json!({"status": "FAILED"})), dead(START, Some("at the top")));
    assert_eq!(verdict(json!({"status": "RUNNING", "cluster": []})), Verdict::NotYet);
}

#[test]
fn what_nobody_knows_is_not_yet() {
    for answer in [json!({"state": "HIBERNATING"}), json!({"state": 7}), json!({"state": {}}), json!({}), json!([])] {
        assert_eq!(verdict(answer.clone()), Verdict::NotYet, "{answer}");
    }
}
