use super::*;

fn undone(text: &str) -> String {
    String::from_utf8_lossy(&undo(text.as_bytes()).unwrap_or(text.into())).into_owned()
}

#[test]
fn each_escape_stands_for_its_character() {
    let cases = [
        (r#"a\"b\/c\\d"#, "a\"b/cd"),
        (r"\u00e9 \u{e9} \U000000e9 \ud83d\ude00 \x41 \101", "é é é 😀 A A"),
        ("%41%c3%A9%u0041+%25", "AéA %"),
        ("%ud83d%ude00", "😀"),
        ("&amp;&#38;&#x26;&#X26;&commat;&eacute;&lt", "&&&&@é"),
        ("a\r\n  b\tc\0", "a b c"),
    ];
    for (text, wanted) in cases {
        assert_eq!(undone(text), wanted, "{text}");
    }
}

#[test]
fn what_is_no_escape_stays_but_for_its_backslashes() {
    assert_eq!(undone("%zz &x; &; \\q %u12zz &#; 한글"), "%zz &x; &; q %u12zz &#; 한글");
}

#[test]
fn an_escape_that_breaks_off_at_the_end_is_nothing() {
    for end in ["%", "%4", "%u00", "\\", "\\u00e", "\\x4", "&", "&am", "&#3", "&#x2"] {
        assert_eq!(undone(&format!("abc{end}")), "abc", "{end}");
    }
}
