use std::collections::BTreeMap;

use super::*;
use crate::caller::script::reply;

type Fields = BTreeMap<String, i64>;

#[test]
fn a_success_without_a_body_is_an_empty_object() {
    for body in ["", " \r\n", "{}", "\u{FEFF}{}"] {
        assert_eq!(decode_json::<Fields>(&reply(body).unwrap()).unwrap(), Fields::new(), "`{body}`");
    }
}

#[test]
fn an_answer_that_does_not_decode_is_never_quoted() {
    for body in [r#"{"password":"s3cret"}"#, r#"{"password": s3cret}"#, r#""s3cret""#] {
        let error = decode_json::<Fields>(&reply(body).unwrap()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Response);
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    }
}

#[test]
fn an_empty_keytab_is_no_keytab() {
    assert_eq!(Keytab::decode(&reply("").unwrap()).unwrap_err().kind(), ErrorKind::Response);
    assert_eq!(Keytab::decode(&reply("\u{5}\u{2}").unwrap()).unwrap().as_bytes(), [5, 2]);
}
