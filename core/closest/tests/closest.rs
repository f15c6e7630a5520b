//! Which slips are recognised.

use gureum_closest::closest;

#[test]
fn slips_are_recognised_and_strangers_are_not() {
    let names = ["accountId", "name", "password"];
    assert_eq!(closest("acountId", names), Some("accountId"));
    assert_eq!(closest("account_id", names), Some("accountId"));
    assert_eq!(closest("nmae", names), Some("name"));
    assert_eq!(closest("pasword", names), Some("password"));
    assert_eq!(closest("quota", names), None);
}

#[test]
fn another_languages_spelling_of_an_operation_is_recognised() {
    let known = ["accounts.getDetail", "accounts.getList", "accounts.create"];
    assert_eq!(closest("accounts.get_detail", known), Some("accounts.getDetail"));
    assert_eq!(closest("account.crate", known), Some("accounts.create"));
    assert_eq!(closest("somethingElse", known), None);
    assert_eq!(closest(&"accounts.create".repeat(1_000_000), known), None);
}
