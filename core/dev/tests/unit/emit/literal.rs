#[test]
fn a_raw_text_survives_quotes_and_hashes() {
    assert_eq!(super::raw(r"\d"), r#"r"\d""#);
    assert_eq!(super::raw("say \"#hi\""), "r##\"say \"#hi\"\"##");
}
