use super::*;

#[test]
fn a_slip_of_the_finger_and_another_languages_spelling_are_recognised() {
    let known = ["accounts.getDetail", "accounts.getList", "accounts.create"];
    assert_eq!(closest("accounts.get_detail", known.into_iter()), Some("accounts.getDetail"));
    assert_eq!(closest("account.crate", known.into_iter()), Some("accounts.create"));
    assert_eq!(closest("somethingElse", known.into_iter()), None);
    assert_eq!(closest(&"accounts.create".repeat(1_000_000), known.into_iter()), None);
}
