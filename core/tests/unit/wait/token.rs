use super::*;

#[test]
fn a_token_survives_as_text() {
    let started = SystemTime::UNIX_EPOCH + Duration::from_millis(1_685_068_501_250);
    let token = Token::new("apps.waitUntilRunning", "2mUV", started);
    let text = token.to_text();
    assert_eq!(text, r#"{"wait":"apps.waitUntilRunning","resource":"2mUV","startedAt":1685068501250}"#);
    let parsed = Token::parse(&text).unwrap();
    assert_eq!((parsed.started(), parsed), (started, token));
}

#[test]
fn anything_else_is_refused() {
    for text in ["", "{}", "[]", r#"{"wait":"a","resource":"b","startedAt":-1}"#] {
        assert_eq!(Token::parse(text).unwrap_err().kind(), ErrorKind::Input, "`{text}`");
    }
}
