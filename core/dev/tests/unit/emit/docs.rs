use super::*;

#[test]
fn special_characters_mean_themselves_outside_code() {
    assert_eq!(escaped("a [b] <c> `[d]`"), "a \\[b\\] \\<c\\> `[d]`");
    assert_eq!(escaped("see https://a.example/b, then"), "see <https://a.example/b>, then");
    assert_eq!(escaped("a lone ` mark"), "a lone \\` mark");
}

#[test]
fn a_long_item_goes_on_under_its_own_text() {
    let lines = wrapped(&["one two".to_owned(), "- three four".to_owned()], 8);
    assert_eq!(lines, ["one two", "", "- three", "  four"]);
}
