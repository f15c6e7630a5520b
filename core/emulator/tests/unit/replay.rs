use super::*;
use serde_json::json;

#[test]
fn the_first_difference_is_named() {
    let documented = json!({"a": 1, "b": {"c": [1, 2]}});
    let found = |sent: Value| difference(&documented, &sent, "");
    assert_eq!(found(json!({"b": {"c": [1, 2]}, "a": 1})), None);
    assert_eq!(found(json!({"a": 1, "b": {"c": [1, 3]}})).unwrap(), "`/b/c/1` is 3, documented 2");
    assert_eq!(found(json!({"a": 1})).unwrap(), "`/b` is missing, documented {\"c\":[1,2]}");
    assert_eq!(found(json!({"a": 1, "b": {"c": [1, 2]}, "d": 0})).unwrap(), "`/d` is not documented");
    assert_eq!(found(json!({"a": "1", "b": {"c": [1, 2]}})).unwrap(), "`/a` is \"1\", documented 1");
}

#[test]
fn a_file_is_written_in_base64() {
    assert_eq!(file(&json!("BQI=")).unwrap(), [5, 2]);
    assert!(file(&json!("?")).unwrap_err().contains("not Base64"));
}
