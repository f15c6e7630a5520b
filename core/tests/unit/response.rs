use super::*;

#[test]
fn the_host_of_a_redirect_is_named_without_user_and_path() {
    let origin = "https://df.apigw.ntruss.com";
    let cases = [
        ("https://a.example/x?y", Some("a.example")),
        ("https://user:secret@a.example:8443#f", Some("a.example:8443")),
        ("//b.example/x", Some("b.example")),
        ("/login", Some("df.apigw.ntruss.com")),
        ("https://[::1]:1/", Some("[::1]:1")),
        ("https://", None),
        ("https://a.example\u{7f}", None),
    ];
    for (location, host) in cases {
        assert_eq!(host_of(origin, location).as_deref(), host, "{location}");
    }
}

#[test]
fn a_failure_is_found_beside_successes_of_other_things() {
    let credentials = Credentials::new("a", "b").unwrap();
    let context =
        Context { operation: None, versions: &[], input: b"", origin: "", credentials: &credentials, before: None };
    let failed = |body: &str| failure_inside(body.as_bytes(), &context).is_err();
    assert!(failed(r#"{"contents":[{"success":true}],"success":false}"#));
    assert!(failed(r#"{"contents":[{"success":true}],"success" : "false"}"#));
    assert!(failed(r#"{"error":{"success":false,"message":"no"}}"#));
    assert!(!failed(r#"{"success":true,"contents":[{"success":false}]}"#));
    assert!(!failed(r#"{"success" : true}"#));
    assert!(!failed(r#"{"contents":["success"]}"#));
    // The last of two counts.
    assert!(failed(r#"{"success":true,"success":false}"#));
    assert!(!failed(r#"{"success":false,"success":true}"#));
}

/// An answer that holds `value` at `pointer`, and nothing else.
fn answer_with(pointer: &str, value: &str) -> serde_json::Value {
    pointer.rsplit('/').filter(|step| !step.is_empty()).fold(serde_json::json!(value), |inner, step| match step {
        "*" => serde_json::json!([inner]),
        name => serde_json::json!({ name: inner }),
    })
}

#[test]
fn an_answer_that_cannot_be_taken_keeps_no_secret_of_it() {
    let credentials = Credentials::new("a", "b").unwrap();
    let rows = crate::generated::operations::SERVICES.iter().flat_map(|service| service.operations);
    let rows = rows.filter(|row| matches!(row.reply, ReplyKind::Json) && !row.sensitive.is_empty());
    let mut seen = 0;
    for row in rows {
        let context = Context {
            operation: Some(row),
            versions: &[],
            input: b"",
            origin: "",
            credentials: &credentials,
            before: None,
        };
        for pointer in row.sensitive {
            let whole = answer_with(pointer, "canary-7Qx").to_string();
            // With a field too few; with a comma too many; broken off.
            let broken = [whole.clone(), whole.replacen('}', ",}", 1), whole[..whole.len() - 1].to_owned()];
            for body in &broken {
                let answer = success(&context, &HeaderMap::new(), Bytes::from(body.clone()));
                let Err((error, _)) = answer else { continue };
                seen += 1;
                assert!(!format!("{:?}", error.details()).contains("canary-7Qx"), "{}: {body}", row.id);
            }
        }
    }
    assert!(seen > 20, "{seen}");
}
