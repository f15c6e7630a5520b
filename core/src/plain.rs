//! Texts of others, made fit for an error or a log line.
//!
//! A state, a reason or a message comes from a service or from something before it. In a terminal or a log a control
//! character of theirs writes over what stands there, begins a line that looks like one of ours, or turns the direction
//! of reading. Data stay as they came: what a typed answer holds, and the body that an error keeps.

use std::borrow::Cow;

/// What a character that must not be printed becomes.
const REPLACED: char = '\u{fffd}';

/// `text` on one line: line ends and tabs are spaces, what would steer a terminal or hide is a mark.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) || !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", " ");
    Cow::Owned(text.chars().map(harmless).collect())
}

/// The same, in place.
pub(crate) fn clean(text: &mut String) {
    if let Cow::Owned(cleaned) = line(text) {
        *text = cleaned;
    }
}

/// The first bytes of a text, without half a character at the end.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

fn harmless(c: char) -> char {
    match c {
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        c if is_harmful(c) => REPLACED,
        c => c,
    }
}

/// Control characters, those that turn the direction of reading, and those that nobody sees. Joiners and selectors that
/// make up an emoji or a word of a script stay.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
#[path = "../tests/unit/plain.rs"]
mod tests;
