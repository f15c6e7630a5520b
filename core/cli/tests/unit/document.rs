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
fn a_field_stands_once_in_an_object() {
    for text in [
        r#"{"size": 1, "size": 2}"#,
        r#"[{"at": {"password": "hunter2", "password": "hunter3"}}]"#,
        "size: 1\nsize: 2\n",
        r#"{"size": 1, "si\u007ae": 2}"#,
    ] {
        let failure = format!("{:?}", parse(text, "--x").unwrap_err());
        assert!(failure.contains("the same field twice"), "{failure}");
        assert!(!failure.contains("hunter"), "{failure}");
    }
    assert!(parse(r#"[{"size": 1}, {"size": 2, "at": {"size": 3}}]"#, "--x").is_ok());
}

#[test]
fn a_text_may_begin_like_a_file() {
    let mut reader = Reader::new();
    assert_eq!(reader.text("@@name", "--x").unwrap(), "@name");
    assert_eq!(reader.text("plain", "--x").unwrap(), "plain");
    assert!(reader.text("@/nowhere/at/all", "--x").is_err());
}

#[test]
fn json_goes_as_it_is_written() {
    let json = r#" {"a": 12345678901234567890123, "b": 1.10} "#;
    assert_eq!(as_json(json.to_owned(), "--x").unwrap(), json);
    assert_eq!(as_json("a: [1, b]".to_owned(), "--x").unwrap(), r#"{"a":[1,"b"]}"#);
    assert!(as_json(r#"{"a": 1, "a": 2}"#.to_owned(), "--x").is_err());
}
