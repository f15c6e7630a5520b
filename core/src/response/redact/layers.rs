//! What a text may stand for: itself with its escapes undone, and once more, until nothing changes; what is packed in it
//! as Base64, in hexadecimal digits, as quoted-printable or as a list of bytes, and the escapes in that.
//!
//! Each step is linear, and so is all of it: the number of bytes is limited, and whatever needs more is not written by
//! somebody who had anything to say.

use super::escapes;

/// How often one thing may be packed into another.
const MOST_DEPTH: usize = 12;
/// How much all layers hold at most: so many times the text, and so much for a short one.
const MOST_GROWTH: usize = 64;
const LEAST_ROOM: usize = 4096;
/// Shorter runs of digits or letters hold no secret that is not a word anyway.
const LEAST_RUN: usize = 6;

/// One way to unpack; `None` where there is nothing to unpack.
type Unpack = fn(&[u8]) -> Option<Vec<u8>>;

const UNPACK: &[Unpack] = &[
    escapes::undo,
    quoted_printable,
    latin,
    list_of_bytes,
    |text| hexadecimal(text, 0),
    |text| hexadecimal(text, 1),
    |text| base64(text, 0),
    |text| base64(text, 1),
    |text| base64(text, 2),
    |text| base64(text, 3),
];

/// From here on what comes out is hardly ever text, and is not unpacked more than twice.
const FIRST_BINARY: usize = 3;
const MOST_BINARY: usize = 2;

/// Something that a text may stand for.
pub(super) struct Layer {
    pub text: Vec<u8>,
    depth: usize,
    /// How often it was made out of digits and letters that may be words just as well. If so, it is mostly noise.
    pub binary: usize,
}

/// All that `text` may stand for, without itself. `None` if there is no end to it.
pub(super) fn of(text: &str) -> Option<Vec<Layer>> {
    let mut room = (text.len() * MOST_GROWTH).max(LEAST_ROOM);
    let mut layers = vec![Layer { text: text.as_bytes().to_vec(), depth: 0, binary: 0 }];
    let mut next = 0;
    while next < layers.len() {
        for (index, unpack) in UNPACK.iter().enumerate() {
            let layer = &layers[next];
            let (depth, binary) = (layer.depth + 1, layer.binary + usize::from(index >= FIRST_BINARY));
            let Some(text) = (binary <= MOST_BINARY).then(|| unpack(&layer.text)).flatten() else { continue };
            if text.is_empty() || layers.iter().any(|known| known.text == text) {
                continue;
            }
            room = room.checked_sub(text.len()).filter(|_| depth <= MOST_DEPTH)?;
            layers.push(Layer { text, depth, binary });
        }
        next += 1;
    }
    layers.remove(0);
    Some(layers)
}

/// Undoes escapes until nothing changes, for a secret; `None` if it has none.
pub(super) fn plain(text: &str) -> Option<Vec<u8>> {
    let mut plain = escapes::undo(text.as_bytes())?;
    for _ in 1..MOST_DEPTH {
        match escapes::undo(&plain) {
            Some(undone) => plain = undone,
            None => break,
        }
    }
    Some(plain.trim_ascii().to_vec())
}

/// `=3D`, and lines that go on behind a `=`.
fn quoted_printable(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.first() {
        let (read, byte) = match rest {
            [b'=', b'\r', b'\n', ..] => (3, None),
            [b'=', b'\n' | b' ', ..] => (2, None),
            [b'=', a, b, ..] if digit(*a).is_some() && digit(*b).is_some() => (3, Some(pair(*a, *b))),
            _ => (1, Some(*first)),
        };
        out.extend(byte);
        rest = &rest[read..];
    }
    (out.len() < text.len()).then_some(out)
}

/// Bytes of UTF-8 that somebody took for characters of Latin-1.
fn latin(text: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(text).ok().filter(|text| text.chars().any(|c| matches!(c, '\u{80}'..='\u{ff}')))?;
    let mut out = Vec::with_capacity(text.len());
    for c in text.chars() {
        match u8::try_from(u32::from(c)) {
            Ok(byte) => out.push(byte),
            Err(_) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Some(out)
}

/// `67, 97, 110` and `0x43, 0x61, 0x6e`: how programs print bytes.
fn list_of_bytes(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let words = text.split(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    for word in words {
        match byte(word) {
            Some(byte) => out.push(byte),
            // Else the end of one list and the beginning of the next would look like one.
            None if out.last().is_some_and(|last| *last != 0xff) => out.push(0xff),
            None => {}
        }
    }
    if out.last() == Some(&0xff) {
        out.pop();
    }
    (out.len() >= LEAST_RUN / 2).then_some(out)
}

fn byte(word: &[u8]) -> Option<u8> {
    let word = std::str::from_utf8(word).ok()?;
    match word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")) {
        Some(digits) => u8::from_str_radix(digits, 16).ok(),
        None => word.parse().ok(),
    }
}

/// The bytes of all runs of hexadecimal digits, from the first or the second digit on.
fn hexadecimal(text: &[u8], skipped: usize) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for run in text.split(|byte| digit(*byte).is_none()).filter(|run| run.len() >= LEAST_RUN) {
        out.extend(run[skipped..].chunks_exact(2).map(|two| pair(two[0], two[1])));
        out.push(b'\n');
    }
    out.pop().map(|_| out)
}

/// The bytes of all runs of Base64, from one of the first four characters on. Lines may end within a run.
fn base64(text: &[u8], skipped: usize) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let runs = text.split(|byte| sextet(*byte).is_none() && !byte.is_ascii_whitespace());
    for run in runs.filter(|run| run.len() >= LEAST_RUN) {
        let (mut bits, mut count) = (0_u32, 0);
        for sextet in run.iter().filter_map(|byte| sextet(*byte)).skip(skipped) {
            (bits, count) = (bits << 6 | u32::from(sextet), count + 6);
            if count >= 8 {
                count -= 8;
                out.push((bits >> count) as u8);
                bits &= (1 << count) - 1;
            }
        }
        out.push(b'\n');
    }
    out.pop().map(|_| out)
}

/// Six bits, in the alphabet of Base64 or in that for addresses.
fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

fn pair(high: u8, low: u8) -> u8 {
    digit(high).unwrap_or_default() << 4 | digit(low).unwrap_or_default()
}

#[cfg(test)]
#[path = "../../../tests/unit/response/redact/layers.rs"]
mod tests;
