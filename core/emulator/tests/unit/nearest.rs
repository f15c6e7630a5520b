use super::*;

#[test]
fn slips_are_recognised_and_strangers_are_not() {
    let names = ["accountId", "name", "password"];
    assert_eq!(nearest("acountId", names), Some("accountId"));
    assert_eq!(nearest("account_id", names), Some("accountId"));
    assert_eq!(nearest("nmae", names), Some("name"));
    assert_eq!(nearest("pasword", names), Some("password"));
    assert_eq!(nearest("quota", names), None);
}
