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
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_or_hides_is_gone_and_words_stay() {
        assert_eq!(line("\u{1b}[31mFAILED\u{7}\r\nINFO ok\tdone"), "�[31mFAILED� INFO ok done");
        assert_eq!(line("a\u{202e}b\u{2066}c\u{200f}d\u{feff}e\u{9b}f\u{2028}g\u{7f}h\0"), "a�b�c�d�e�f g�h�");
        assert_eq!(line("e\u{e0041}f"), "e�f");
    }

    #[test]
    fn ordinary_text_is_not_copied() {
        for text in ["plain", "권한이 없습니다 é", "👩\u{200d}💻 ok", ""] {
            assert!(matches!(line(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn a_beginning_ends_between_characters() {
        assert_eq!(beginning("한글", 4), "한");
        assert_eq!(beginning("한글", 40), "한글");
        assert_eq!(beginning("", 4), "");
    }
}
