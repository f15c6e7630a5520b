use serde_json::json;

use super::*;

#[test]
fn each_check_holds_at_its_bounds_and_not_beyond() {
    let cases = [
        (Check::Length(2, 3), json!("한글"), json!("한")),
        (Check::Length(1, 2), json!([1, 2]), json!([])),
        (Check::Pattern("[a-z]+"), json!("abc"), json!("abc1")),
        (Check::Pattern("a|bc"), json!("bc"), json!("abc")),
        (Check::Ranges(&[(0, 0), (5, 9)]), json!(9), json!(3)),
        (Check::MultipleOf(100), json!(300), json!(250)),
        (Check::OneOf(&["HA", "Single"]), json!("HA"), json!("ha")),
        (Check::CharacterClasses(3), json!("aB1"), json!("ab1")),
        (Check::Moment, json!("2026-11-01T00:00:00+09:00"), json!("2026-11-31T00:00:00Z")),
    ];
    for (check, good, bad) in cases {
        assert!(holds(&check, &good), "{check:?} {good}");
        assert!(!holds(&check, &bad), "{check:?} {bad}");
        assert!(holds(&check, &json!({"another": "kind"})), "{check:?}");
    }
}

#[test]
fn a_refusal_for_a_quota_blames_no_field() {
    let create = crate::generated::operations::DATA_FOREST.operation("accounts.create").unwrap();
    // The password breaks a documented rule.
    let hint = |message: &str| after_refusal(create, br#"{"name":"df001","password":"weak"}"#, message);
    let known = "a limit on creation is reached; only the vendor's support can raise it";
    assert_eq!(hint("exceeded limit on resource quota").as_deref(), Some(known));
    assert_eq!(hint("Quota exceeded for this account"), None);
    assert_eq!(hint("생성 한도를 초과했습니다"), None);
    assert!(hint("invalid request parameter (password, 'x')").unwrap().starts_with("change `password`"));
    assert!(hint("bad request").unwrap().starts_with("change `password`"));
}

#[test]
fn a_pattern_that_cannot_be_read_says_nothing() {
    assert!(holds(&Check::Pattern("(?=x)"), &json!("y")));
}

#[test]
fn what_a_flag_demands_is_missing_only_while_it_is_set() {
    let check = Check::RequiredIf("addStorage", &["storageType", "storageGB"]);
    let rule = Rule { field: "", check, text: "" };
    let missing =
        |input: Value| missing(&input, &rule, "addStorage", &["storageType", "storageGB"]).collect::<Vec<_>>();
    assert_eq!(missing(json!({"addStorage": true, "storageGB": 10})), ["storageType"]);
    assert!(missing(json!({"addStorage": false})).is_empty());
    assert!(missing(json!({})).is_empty());
}
