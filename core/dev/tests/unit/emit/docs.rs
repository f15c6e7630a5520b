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

#[test]
fn code_stays_on_one_line_where_a_line_holds_it() {
    let lines = |text: &str, width| wrapped(&[text.to_owned()], width);
    assert_eq!(lines("says `no such id`: ask", 14), ["says", "`no such id`:", "ask"]);
    assert_eq!(lines("says `no such id` there", 8), ["says `no", "such id`", "there"], "no line holds it");
    assert_eq!(lines("a `b` c `d e`", 5), ["a `b`", "c", "`d e`"]);
    assert_eq!(lines("a \\` b c", 4), ["a \\`", "b c"], "it is no code");
}
