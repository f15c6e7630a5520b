use super::*;

#[derive(serde::Serialize)]
struct Login {
    #[serde(serialize_with = "reveal")]
    password: Secret,
    #[serde(serialize_with = "reveal_optional", skip_serializing_if = "Option::is_none")]
    old: Option<Secret>,
}

#[test]
fn a_request_carries_the_secret_and_debug_does_not() {
    let mut login = Login { password: Secret::new("pass-word"), old: None };
    assert_eq!(serde_json::to_string(&login).unwrap(), r#"{"password":"pass-word"}"#);
    login.old = Some(Secret::new("before"));
    assert_eq!(serde_json::to_string(&login).unwrap(), r#"{"password":"pass-word","old":"before"}"#);
    assert_eq!(format!("{:?}", login.password), "Secret(***)");
}
