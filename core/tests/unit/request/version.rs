use super::*;

#[test]
fn a_nested_field_goes_and_the_text_around_it_stays() {
    let json = r#"{"a": {"x": 1e2, "later": [1], "y": "é\u00e9"}, "b":0.10}"#;
    assert_eq!(
        without(json, &["a", "later"]).as_deref().map(String::as_str),
        Some(r#"{"a":{"x":1e2,"y":"é\u00e9"},"b":0.10}"#)
    );
    assert_eq!(without(json, &["a", "nothing"]), None);
}

#[test]
fn a_field_goes_from_every_item_of_an_array() {
    let json = r#"{"a":[{"x":1,"later":2},{"x":3}]}"#;
    assert_eq!(without(json, &["a", "*", "later"]).as_deref().map(String::as_str), Some(r#"{"a":[{"x":1},{"x":3}]}"#));
}

#[test]
fn version_parts_are_numbers() {
    assert!(is_older("1.9", "1.10"));
    assert!(!is_older("1.2", "1.2"));
    assert!(!is_older("2.0", "1.2"));
}
