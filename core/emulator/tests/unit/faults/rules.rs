use super::*;
use crate::generated::routes::ROUTES;

fn pattern(rule: Rule, requests: usize) -> String {
    let faults = Rules::new(1);
    faults.add(rule).unwrap();
    (0..requests).map(|_| if faults.strike(Some(&ROUTES[0]), Some("t")).is_empty() { '.' } else { 'X' }).collect()
}

#[test]
fn rules_count_the_requests_they_match() {
    let reset = || Rule::new(Fault::ResetBeforeApply);
    assert_eq!(pattern(reset(), 4), "XXXX");
    assert_eq!(pattern(reset().first(2), 5), "XX...");
    assert_eq!(pattern(reset().skip(1).first(2), 5), ".XX..");
    assert_eq!(pattern(reset().every(3), 7), "..X..X.");
    assert_eq!(pattern(reset().on(ROUTES[0].id), 2), "XX");
    assert_eq!(pattern(reset().on(format!("{}/{}", ROUTES[0].of, ROUTES[0].id)), 2), "XX");
    assert_eq!(pattern(reset().on(format!("other/{}", ROUTES[0].id)), 2), "..");
    assert_eq!(pattern(reset().on("a.c"), 2), "..");
    assert_eq!(pattern(reset().for_tenant("t"), 2), "XX");
    assert_eq!(pattern(reset().for_tenant("u"), 2), "..");
}

#[test]
fn a_probability_gives_the_same_pattern_for_the_same_seed() {
    let chance = || Rule::new(Fault::ResetBeforeApply).probability(0.3);
    let hits = pattern(chance(), 1_000).matches('X').count();
    assert!((240..360).contains(&hits), "{hits}");
    assert_eq!(pattern(chance(), 1_000), pattern(chance(), 1_000));
}

#[test]
fn rules_that_make_no_sense_are_refused() {
    let faults = Rules::new(1);
    let rule = || Rule::new(Fault::ExtraField);
    for wrong in [rule().probability(1.5), rule().every(0), rule().every(2).probability(0.5)] {
        assert!(faults.add(wrong).is_err());
    }
    assert!(faults.add(Rule::new(Fault::ResetOnConnect).on("a.b")).is_err());
}

#[test]
fn rules_read_from_json() {
    for text in [
        r#"{"operation": "accounts.create", "first": 1, "fault": "apply_then_reset"}"#,
        r#"{"fault": {"status": {"status": 503}}}"#,
        r#"{"fault": {"stall_at": {"bytes": 10, "of": "body"}}}"#,
        r#"{"fault": "html_503"}"#,
        r#"{"fault": {"delay": {"ms": 5, "virtual": true}}}"#,
    ] {
        let rule: Rule = serde_json::from_str(text).unwrap();
        assert!(text.contains(&rule.fault.name()), "{}", rule.fault.name());
    }
    for text in [r#"{"fault": "no_such"}"#, r#"{"fault": {"delay": {"ms": 5, "secs": 1}}}"#, r#"{"falt": "x"}"#] {
        assert!(serde_json::from_str::<Rule>(text).is_err(), "{text}");
    }
}

#[test]
fn clearing_ends_one_rule_or_all() {
    let faults = Rules::new(1);
    let first = faults.add(Rule::new(Fault::ExtraField)).unwrap();
    faults.add(Rule::new(Fault::Html503)).unwrap();
    assert_eq!(faults.clear(Some(first)), 1);
    assert_eq!(faults.list().len(), 1);
    assert_eq!(faults.clear(None), 1);
    assert!(faults.list().is_empty());
}
