use super::*;

#[test]
fn a_pair_with_all_its_parts_is_read() {
    let json = br#"{"accessKey":"A","secretKey":"S","accountId":"42","sessionToken":"T","expiresAtMs":1000}"#;
    let credentials = read(json).unwrap();
    assert_eq!((credentials.access_key(), credentials.secret_key().reveal()), ("A", "S"));
    assert_eq!(credentials.account_id(), Some("42"));
    assert_eq!(credentials.session_token().unwrap().reveal(), "T");
    assert_eq!(credentials.expires_at(), Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1)));
}

#[test]
fn anything_else_is_refused_and_never_quoted() {
    for json in [r#"{"accessKey":"s3cret"}"#, r#""s3cret""#, r#"{"accessKey":"A","secretKey":"s3cret","x":1}"#] {
        let error = read(json.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    }
}
