use super::*;

#[test]
fn json_and_yaml_are_read() {
    for text in ["{\"a\": [1, \"b\"]}", "a:\n  - 1\n  - b\n", "a: [1, b]"] {
        assert_eq!(parse(text, "--x").unwrap(), serde_json::json!({ "a": [1, "b"] }), "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_not_repeated() {
    for text in ["password: [hunter2", "{\"password\": \"hunter2", "password: hunter2\n\tx: y", "a: b: hunter2"] {
        let failure = format!("{:?}", parse(text, "--x").unwrap_err());
        assert!(!failure.contains("hunter2"), "{failure}");
    }
}

#[test]
fn a_text_may_begin_like_a_file() {
    let mut reader = Reader::new();
    assert_eq!(reader.text("@@name", "--x").unwrap(), "@name");
    assert_eq!(reader.text("plain", "--x").unwrap(), "plain");
    assert!(reader.text("@/nowhere/at/all", "--x").is_err());
}
