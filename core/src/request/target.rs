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
#[path = "../../tests/unit/request/target.rs"]
mod tests;
