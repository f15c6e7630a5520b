use super::*;
use crate::fault_table::Kind;
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
    assert!(
        told.starts_with("the fault `html_503` has no field `frist`; did you mean `first`? There are operation, "),
        "{told}"
    );
}

#[test]
fn the_wrong_form_is_answered_with_the_right_one() {
    assert_eq!(
        reason(r#"{"fault": {"delay": 5}}"#),
        r#"the fault `delay` has fields (ms, virtual); write {"delay": {"ms": …}}"#
    );
    assert_eq!(reason(r#"{"fault": {"html_503": {}}}"#), r#"the fault `html_503` has no fields; write "html_503""#);
    assert!(reason("{}").starts_with("a fault rule needs `fault`"));
    assert!(reason("[]").starts_with("a fault rule needs `fault`"));
    assert!(reason("nonsense").starts_with("this is no fault rule"));
}

#[test]
fn what_is_null_is_left_out() {
    let given = br#"{"fault": "delay", "ms": 5, "virtual": null, "skip": null, "first": null, "operation": null}"#;
    assert_eq!(read(given).unwrap(), read(br#"{"fault": "delay", "ms": 5}"#).unwrap());
    assert_eq!(
        reason(r#"{"fault": "delay", "ms": null}"#),
        "`ms` of the fault `delay` is `null`; it is a whole number from 0"
    );
}

#[test]
fn fields_stand_beside_the_name_or_in_it() {
    let beside = read(br#"{"fault": "delay", "ms": 5, "operation": "accounts.getList"}"#).unwrap();
    let inside = read(br#"{"fault": {"delay": {"ms": 5}}, "operation": "accounts.getList"}"#).unwrap();
    assert_eq!(beside, inside);
    assert_eq!(read(br#"{"fault": "throttle"}"#).unwrap().fault, Fault::Throttle { retry_after: None });
    let told = reason(r#"{"fault": "delay", "msec": 5}"#);
    assert!(
        told.starts_with("the fault `delay` has no field `msec`; did you mean `ms`? There are ms, virtual, "),
        "{told}"
    );
}

#[test]
fn what_is_missing_or_does_not_fit_is_told_with_what_does() {
    assert_eq!(reason(r#"{"fault": "delay"}"#), "the fault `delay` needs `ms`, a whole number from 0");
    for (rule, told) in [
        (r#"{"fault": "delay", "ms": "long"}"#, "`ms` of the fault `delay` is `\"long\"`; it is a whole number from 0"),
        (
            r#"{"fault": "delay", "ms": 1, "virtual": 1}"#,
            "`virtual` of the fault `delay` is `1`; it is `true` or `false`",
        ),
        (r#"{"fault": "status", "status": 99}"#, "`status` of the fault `status` is `99`; it is an HTTP status from"),
        (r#"{"fault": "wrong_length", "by": 0.5}"#, "`by` of the fault `wrong_length` is `0.5`; it is a whole number"),
        (
            r#"{"fault": "answer", "status": 200, "headers": {}}"#,
            "`headers` of the fault `answer` is `{}`; it is a list",
        ),
        (
            r#"{"fault": "reset_at", "bytes": 1, "of": "head"}"#,
            "`of` of the fault `reset_at` is `\"head\"`; it is `resp",
        ),
        (r#"{"fault": "quota", "first": -1}"#, "`first` of a fault rule is `-1`; it is a whole number from 0"),
        (r#"{"fault": "quota", "probability": 2}"#, "`probability` of a fault rule is `2`; it is a number from 0 to 1"),
        (r#"{"fault": "quota", "operation": 2}"#, "`operation` of a fault rule is `2`; it is text"),
    ] {
        let said = reason(rule);
        assert!(said.starts_with(told), "{rule}: {said}");
    }
}

/// Names in the words of serde, which knows all that is read.
fn expected_by_serde(error: &str) -> Vec<&str> {
    let (_, listed) = error.split_once("expected ").unwrap();
    listed.split('`').skip(1).step_by(2).collect()
}

fn sorted<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    names
}

#[test]
fn the_described_faults_are_those_that_are_read() {
    let error = serde_json::from_str::<Fault>(r#""?""#).unwrap_err().to_string();
    assert_eq!(sorted(expected_by_serde(&error)), sorted(FAULTS.iter().map(|(name, _)| *name)));
    for (name, fields) in FAULTS.iter().filter(|(_, fields)| !fields.is_empty()) {
        let error = serde_json::from_str::<Fault>(&format!(r#"{{"{name}": {{"?": 1}}}}"#)).unwrap_err().to_string();
        assert_eq!(sorted(expected_by_serde(&error)), sorted(fields.iter().map(|field| field.name)), "{name}");
    }
    let error = serde_json::from_str::<Rule>(r#"{"?": 1}"#).unwrap_err().to_string();
    assert_eq!(sorted(expected_by_serde(&error)), sorted(RULE.iter().map(|field| field.name).chain(["fault"])));
}

/// A value that fits each kind.
fn sample(kind: Kind) -> Value {
    match kind {
        Kind::Text => "text".into(),
        Kind::Flag => true.into(),
        Kind::Count => 1.into(),
        Kind::Integer => (-1).into(),
        Kind::Fraction => 0.5.into(),
        Kind::Status => 503.into(),
        Kind::Pairs => serde_json::json!([["name", "value"]]),
        Kind::Part => "body".into(),
    }
}

#[test]
fn the_described_kinds_are_those_that_are_read() {
    let filled = |fields: &[Field], every: bool| -> Map<String, Value> {
        let wanted = fields.iter().filter(|field| every || field.required);
        wanted.map(|field| (field.name.to_owned(), sample(field.kind))).collect()
    };
    for (name, fields) in FAULTS {
        for every in [true, false] {
            let mut rule = filled(fields, every);
            rule.insert("fault".to_owned(), (*name).into());
            let read = read(Value::Object(rule).to_string().as_bytes());
            assert_eq!(read.map(|rule| rule.fault.name()), Ok((*name).to_owned()));
        }
    }
    let mut rule = filled(RULE, true);
    rule.insert("fault".to_owned(), "html_503".into());
    assert!(read(Value::Object(rule).to_string().as_bytes()).is_ok());
}
