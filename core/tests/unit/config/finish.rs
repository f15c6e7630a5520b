use super::*;

#[test]
fn the_account_of_the_settings_is_for_pairs_that_name_none() {
    let finish = finish(Some("of-settings".into()), None, Language::default());
    for (own, expected) in [("", "of-settings"), ("own", "own")] {
        let pair = Credentials::new("AK", "SK").unwrap().with_account_id(own).unwrap();
        assert_eq!(finish(pair).unwrap().account_id(), Some(expected));
    }
}
