use super::*;

fn found(body: &str) -> Vec<Option<String>> {
    let fields = of(body.as_bytes(), &["state", "total"]).unwrap();
    fields.into_iter().map(|raw| raw.map(|raw| raw.get().to_owned())).collect()
}

#[test]
fn only_what_is_wanted_is_found_and_of_equal_fields_the_last() {
    assert_eq!(found(r#"{"a":[1,{"state":2}],"st\u0061te":"A","state" : {"b":1}}"#), [Some(r#"{"b":1}"#.into()), None]);
    assert_eq!(found("{}"), [None, None]);
}

#[test]
fn what_is_no_object_is_an_error() {
    for body in ["[]", "{", "{}x", "", "{\"a\":}"] {
        assert!(of(body.as_bytes(), &["a"]).is_err(), "{body}");
    }
}

#[test]
fn a_field_that_is_too_large_has_no_value() {
    let raw = |length: usize| RawValue::from_string(format!("\"{}\"", "x".repeat(length))).unwrap();
    assert!(value(&raw(1000)).is_some());
    assert!(value(&raw(MOST)).is_none());
}
