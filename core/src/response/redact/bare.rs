//! What is left of a text however it was set: its letters and digits, small.
//!
//! Services write what they repeat in capitals, full width or with spaces, tags and invisible characters in it, and a page in
//! another charset loses all that is not ASCII. The letters and digits of a secret stay in a row.

use std::borrow::Cow;

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "***";
/// Fewer letters, or none but letters, may be a word that says something else.
const LEAST: usize = 8;
/// Longest tag that is passed over.
const LONGEST_TAG: usize = 64;
/// From a character of full width to that of ASCII.
const FULL_WIDTH: u32 = 0xfee0;

/// The letters and digits of a text, as they are and without what stands in tags. What was on both sides of a mask was
/// never in a row.
pub(super) fn of(text: &str) -> [Vec<u8>; 2] {
    let of = |text: &str| text.split(MASK).map(letters).collect::<Vec<_>>().join(&b'*');
    [of(text), of(&without_tags(text))]
}

/// Those of a secret; `None` if they would not tell it from a word.
pub(super) fn of_secret(secret: &str) -> Option<Vec<u8>> {
    let letters = letters(secret);
    (letters.len() >= LEAST && letters.iter().any(u8::is_ascii_digit)).then_some(letters)
}

fn letters(text: &str) -> Vec<u8> {
    text.chars().filter_map(letter).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn letter(c: char) -> Option<u8> {
    let narrow = match c {
        '\u{ff01}'..='\u{ff5e}' => u32::from(c) - FULL_WIDTH,
        c => u32::from(c),
    };
    u8::try_from(narrow).ok().filter(u8::is_ascii_alphanumeric)
}

fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split('<');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let tag = part.bytes().take(LONGEST_TAG).position(|byte| byte == b'>');
        out.push_str(tag.map_or(part, |end| &part[end + 1..]));
    }
    Cow::Owned(out)
}
