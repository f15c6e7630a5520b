//! The JSON of a success, looked through once so that every language gets text that its own reader takes, and takes alike.
//!
//! Readers differ: one takes `NaN`, one takes half of a surrogate pair, one ends the program on 100,000 open brackets.
//! What reaches a language is therefore one well-formed object without a byte order mark, not nested too deep, whose
//! numbers fit into a double and whose texts are Unicode. Of two equal fields the last one counts, in every language.

use bytes::Bytes;
use serde::de::DeserializeSeed;

use crate::operation::Held;
use crate::response::anything::Anything;
use crate::response::glance::glance;
use crate::response::held::Holder;

/// Half of a surrogate pair stands for no character; this one stands for what cannot be shown.
const REPLACEMENT: &[u8] = b"\\ufffd";
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Why a body is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// Nothing but white space.
    Empty,
    /// JSON, but no object.
    NoObject,
    /// Its end is missing.
    Cut,
    /// Not every reader bounds its stack, and those that do allow 127 levels at least.
    TooDeep,
    /// Not JSON at all, or JSON with a mistake in it.
    Broken,
}

impl Flaw {
    /// What the answer is, in words.
    pub fn in_words(self) -> &'static str {
        match self {
            Flaw::Empty => "an empty answer instead of JSON",
            Flaw::NoObject => "JSON without the promised object",
            Flaw::Cut => "JSON that breaks off",
            Flaw::TooDeep => "JSON that is nested 128 levels deep or more",
            Flaw::Broken => "something else than JSON",
        }
    }
}

/// The one JSON object that `body` holds, as text that all readers take, and the path of what it surely holds and does not.
pub(crate) fn object(body: &Bytes, holds: &'static [Held]) -> Result<(Bytes, Option<String>), Flaw> {
    let text = body.slice(if body.starts_with(MARK) { MARK.len() } else { 0 }..);
    let Some(first) = text.iter().find(|byte| !byte.is_ascii_whitespace()) else { return Err(Flaw::Empty) };
    let is_object = *first == b'{';
    let whole = match check(&text, holds) {
        Err(Flaw::Broken) => repaired(&text, holds).ok_or(Flaw::Broken)?,
        checked => checked.map(|lacking| (text, lacking))?,
    };
    if is_object { Ok(whole) } else { Err(Flaw::NoObject) }
}

/// The text with each half of a surrogate pair replaced, if that is all it needs. Texts that were cut after so many UTF-16
/// units hold such halves, and a whole list should not be lost over one description.
fn repaired(text: &Bytes, holds: &'static [Held]) -> Option<(Bytes, Option<String>)> {
    let mut mended = text.to_vec();
    let mut at = 0;
    let mut is_changed = false;
    while let Some(backslash) = memchr::memchr(b'\\', &mended[at..]).map(|found| at + found) {
        let unit = unit(&mended, backslash);
        let is_pair = matches!(unit, Some(0xd800..=0xdbff))
            && matches!(self::unit(&mended, backslash + 6), Some(0xdc00..=0xdfff));
        at = (backslash + if is_pair { 12 } else { 2 }).min(mended.len());
        if !is_pair && matches!(unit, Some(0xd800..=0xdfff)) {
            mended[backslash..backslash + 6].copy_from_slice(REPLACEMENT);
            is_changed = true;
        }
    }
    if !is_changed {
        return None;
    }
    let lacking = check(&mended, holds).ok()?;
    Some((mended.into(), lacking))
}

/// The UTF-16 unit that is written as `\uXXXX` at this place.
fn unit(text: &[u8], at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn check(text: &[u8], holds: &'static [Held]) -> Result<Option<String>, Flaw> {
    // Once for the whole is cheaper than for each text in it. Half a character at the end is an end that is missing.
    let text = std::str::from_utf8(text).map_err(|error| error.error_len().map_or(Flaw::Cut, |_| Flaw::Broken))?;
    if let Some(lacking) = glance(text, holds) {
        return Ok(lacking);
    }
    let mut reader = serde_json::Deserializer::from_str(text);
    let looked = match holds {
        [] => Anything.deserialize(&mut reader).map(|()| None),
        holds => Holder(holds).deserialize(&mut reader),
    };
    looked.and_then(|lacking| reader.end().map(|()| lacking)).map_err(|error| match error.classify() {
        serde_json::error::Category::Eof => Flaw::Cut,
        _ if error.to_string().starts_with("recursion limit") => Flaw::TooDeep,
        _ => Flaw::Broken,
    })
}

#[cfg(test)]
#[path = "../../tests/unit/response/document.rs"]
mod tests;
