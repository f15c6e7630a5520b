use super::*;
use crate::faults::Fault;

fn reason(rule: &str) -> String {
    read(rule.as_bytes()).unwrap_err()
}

#[test]
fn a_misspelled_name_is_answered_with_what_was_meant_and_what_there_is() {
    let told = reason(r#"{"fault": "thottle"}"#);
    assert!(told.starts_with("there is no fault `thottle`; did you mean `throttle`? There are status, "), "{told}");
    let told = reason(r#"{"fault": {"delay": {"msec": 5}}}"#);
    assert_eq!(told, "the fault `delay` has no field `msec`; did you mean `ms`? There are ms, virtual");
    let told = reason(r#"{"fault": "html_503", "frist": 1}"#);
    assert!(told.starts_with("a fault rule has no field `frist`; did you mean `first`?"), "{told}");
}

#[test]
fn the_wrong_form_is_answered_with_the_right_one() {
    assert_eq!(
        reason(r#"{"fault": "delay"}"#),
        r#"the fault `delay` has fields (ms, virtual); write {"delay": {"ms": …}}"#
    );
    assert_eq!(reason(r#"{"fault": {"html_503": {}}}"#), r#"the fault `html_503` has no fields; write "html_503""#);
    assert!(reason("{}").starts_with("a fault rule needs `fault`"));
    assert!(reason("nonsense").starts_with("this is no fault rule"));
    assert!(reason(r#"{"fault": {"delay": {"ms": "long"}}}"#).contains("invalid type"));
}

/// Names in the words of serde, which knows all that is read.
fn expected_by_serde(error: &str) -> Vec<&str> {
    let (_, listed) = error.split_once("expected ").unwrap();
    listed.split('`').skip(1).step_by(2).collect()
}

#[test]
fn the_names_are_those_that_are_read() {
    let error = serde_json::from_str::<Fault>(r#""?""#).unwrap_err().to_string();
    let (mut read, mut named) = (expected_by_serde(&error), FAULTS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    read.sort_unstable();
    named.sort_unstable();
    assert_eq!(read, named);
    for (name, fields) in FAULTS.iter().filter(|(_, fields)| !fields.is_empty()) {
        let error = serde_json::from_str::<Fault>(&format!(r#"{{"{name}": {{"?": 1}}}}"#)).unwrap_err().to_string();
        assert_eq!(&expected_by_serde(&error), fields, "{name}");
    }
    let error = serde_json::from_str::<Rule>(r#"{"?": 1}"#).unwrap_err().to_string();
    assert_eq!(expected_by_serde(&error), FIELDS);
}
