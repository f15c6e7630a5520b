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
