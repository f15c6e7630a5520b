use super::*;

#[test]
fn a_key_with_anything_invisible_in_it_is_refused_and_not_repeated() {
    use AuthenticationCause::{QuotedKey, WhitespaceInKey};
    let cases = [
        ("KEYKEY\r", WhitespaceInKey),
        ("KEYKEY\n", WhitespaceInKey),
        ("KEY\0KEY", WhitespaceInKey),
        (" KEYKEY", WhitespaceInKey),
        ("KEY\tKEY", WhitespaceInKey),
        ("KEY\u{a0}KEY", WhitespaceInKey),
        ("KEY\u{7f}KEY", WhitespaceInKey),
        ("KEY\u{200b}KEY", QuotedKey),
        ("\u{feff}KEYKEY", QuotedKey),
        ("KEYKEY\u{fffd}", QuotedKey),
    ];
    for (bad, cause) in cases {
        for error in [Credentials::new(bad, "secret").unwrap_err(), Credentials::new("access", bad).unwrap_err()] {
            assert_eq!((error.kind(), error.cause()), (ErrorKind::Credentials, Some(cause)), "{bad:?}");
            assert!(!format!("{error} {error:?}").contains("KEY"), "{error:?}");
        }
    }
}

#[test]
fn an_empty_key_is_refused() {
    assert_eq!(Credentials::new("", "secret").unwrap_err().message(), "the access key is empty");
    assert_eq!(Credentials::new("access", "").unwrap_err().message(), "the secret key is empty");
}

#[test]
fn a_secret_key_may_hold_letters_of_any_script_but_an_access_key_travels_and_may_not() {
    assert!(Credentials::new("access", "비밀-key+/=").is_ok());
    let error = Credentials::new("열쇠", "secret").unwrap_err();
    assert_eq!(error.message(), "the access key has characters outside ASCII");
}

#[test]
fn debug_shows_the_end_of_the_access_key_and_nothing_of_the_secrets() {
    let credentials = Credentials::new("ABCDEFGHIJKLMNOPQRST", "hunter2-hunter2").unwrap();
    let text = format!("{:?}", credentials.with_session_token("token-token").unwrap());
    assert!(text.contains("…QRST"), "{text}");
    for secret in ["ABCD", "hunter2", "token-token"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn a_short_access_key_shows_nothing_of_itself() {
    assert_eq!(Credentials::new("ABCDEFGH", "s").unwrap().tail(), "…");
}
