use super::*;

#[test]
fn what_is_fit_stays_as_it_is() {
    let fit = "/a/b%20c/%EA%B0%80;v=1,2?x=%41&y=a+b&z[]=(1)'!*$&@=:~_-.&again=/?";
    assert!(matches!(written(fit), Ok(Cow::Borrowed(text)) if text == fit));
}

#[test]
fn what_has_one_meaning_is_escaped() {
    assert_eq!(written("/한글?q=값").unwrap(), "/%ED%95%9C%EA%B8%80?q=%EA%B0%92");
    assert_eq!(written("/a b%20c\\d").unwrap(), "/a%20b%20c%5Cd");
    assert_eq!(written("/\\host/?{\"a\"|<b>^`}").unwrap(), "/%5Chost/?%7B%22a%22%7C%3Cb%3E%5E%60%7D");
}

#[test]
fn what_has_two_meanings_is_refused_with_the_form_that_has_one() {
    for (target, hint) in [
        ("", "pass path and query only"),
        ("한글", "pass path and query only"),
        ("https://host/", "pass path and query only"),
        ("//host/a", "start it with one `/`"),
        ("/a#b", "`%23`"),
        ("/a\r\nb: c", "`%0D`"),
        ("/a\0", "`%00`"),
        ("/a\x7f", "`%7F`"),
        ("/100%", "`%25`"),
        ("/%4", "`%25`"),
        ("/%zz?%41", "`%25`"),
        ("/%한글", "`%25`"),
    ] {
        let error = written(target).unwrap_err();
        assert!(error.hint().is_some_and(|text| text.contains(hint)), "{target:?}: {error}");
        assert!(!error.to_string().contains(char::is_control), "{error:?}");
    }
}
