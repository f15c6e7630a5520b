//! Path and query that a caller wrote by hand, in the form in which they go on the wire.
//!
//! What has one meaning only is escaped: letters outside of ASCII, blanks, and marks that no address may hold. Servers,
//! proxies and signatures disagree about such bytes when they stand there raw. What has two meanings is refused, because
//! another resource than the one that is meant might be asked for.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::error::{Error, ErrorKind, Result};

/// What RFC 3986 allows nowhere. `[` and `]` have no place in a query either, but all clients send them as they are.
const ESCAPED: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\').add(b'^').add(b'`').add(b'{').add(b'|').add(b'}');

/// The target as it is signed and sent.
pub(crate) fn written(target: &str) -> Result<Cow<'_, str>> {
    if !target.starts_with('/') {
        return Err(refused(
            "the target does not start with `/`",
            "pass path and query only; the host is that of the client",
        ));
    }
    if target.starts_with("//") {
        return Err(refused("the target starts with `//`, behind which a host is read", "start it with one `/`"));
    }
    if let Some(character) = target.chars().find(|character| *character == '#' || character.is_ascii_control()) {
        let shown = character.escape_default();
        let hint = format!("remove it, or escape it as `%{:02X}`", character as u32);
        return Err(refused(format!("the target has `{shown}`, which cannot be sent"), hint));
    }
    if let Some(broken) = broken_escape(target) {
        let hint = "write a percent sign that stands for itself as `%25`";
        return Err(refused(format!("`{broken}` in the target is no escape"), hint));
    }
    Ok(utf8_percent_encode(target, ESCAPED).into())
}

/// A percent sign and what follows it, where that is no number.
fn broken_escape(target: &str) -> Option<String> {
    let mut signs = target.match_indices('%').map(|(at, _)| &target[at..]);
    let broken = signs.find(|rest| {
        let digits = rest.as_bytes().get(1..3);
        !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })?;
    Some(broken.chars().take(3).collect())
}

fn refused(message: impl Into<String>, hint: impl Into<String>) -> Error {
    Error::new(ErrorKind::Input, message).with_hint(hint)
}

#[cfg(test)]
mod tests {
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
}
