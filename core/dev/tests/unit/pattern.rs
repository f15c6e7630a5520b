use super::*;

#[test]
fn the_patterns_of_both_vendors_read_as_words() {
    let cases = [
        ("^[a-z0-9-]+$", "lower-case letters, digits and hyphens"),
        ("^[0-9A-Za-z]+$", "letters and digits"),
        (
            "^[a-z][a-z0-9-]*[a-z0-9]$",
            "lower-case letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit",
        ),
        (
            "^[a-z0-9]+(-[a-z0-9]+)*$",
            "lower-case letters, digits and hyphens; starts with a lower-case letter or a digit; \
             ends with a lower-case letter or a digit; no two hyphens in a row",
        ),
        ("^[^'\"\\\\/&` ]+$", "none of ' \" \\ / & ` space"),
    ];
    for (pattern, words) in cases {
        assert_eq!(in_words(pattern).as_deref(), Some(words), "{pattern}");
    }
}

#[test]
fn an_unusual_pattern_is_left_as_it_is() {
    assert_eq!(in_words("^(foo|bar)$"), None);
    assert_eq!(in_words("foo"), None);
}
