//! Takes one layer of escapes off a text: those of JSON and of programs, of addresses, and of markup, all at once.
//!
//! What comes out is for comparing only. Secrets go through the same function, so it need not be exact: it drops
//! backslashes that escape nothing, because a run of them grows each time that JSON is packed into JSON, and it makes one
//! space of all white space, as those do who put a message on one line.

use super::entities::named;

/// Longest name of a reference, and longest number of one.
const LONGEST_NAME: usize = 24;

/// A text without one layer of escapes; `None` if there were none.
pub(super) fn undo(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.first() {
        let (read, what) = match first {
            b'\\' => backslash(rest),
            b'%' => percent(rest),
            b'&' => reference(rest),
            b'+' => (1, What::Char(' ')),
            0 => (1, What::Nothing),
            0x01..=0x20 | 0x7f => (1, What::Char(' ')),
            byte => (1, What::Byte(*byte)),
        };
        match what {
            What::Byte(byte) => out.push(byte),
            What::Char(' ') if out.last() == Some(&b' ') => {}
            What::Char(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            What::Nothing => {}
        }
        rest = &rest[read..];
    }
    (out != text).then_some(out)
}

/// What an escape stands for.
enum What {
    Byte(u8),
    Char(char),
    Nothing,
}

/// `\n`, `\"`, `\u00e9`, `\u{e9}`, `\U000000e9`, `\xe9`, `\351`, behind any number of backslashes.
fn backslash(text: &[u8]) -> (usize, What) {
    let slashes = text.iter().take_while(|byte| **byte == b'\\').count();
    let rest = &text[slashes..];
    let (read, what) = match rest.first() {
        Some(b'u') if rest.get(1) == Some(&b'{') => braced(rest),
        Some(b'u') => unit(rest),
        Some(b'U') => of_digits(rest, 8, |number| char::from_u32(number).map(What::Char)),
        Some(b'x') => of_digits(rest, 2, |number| Some(What::Byte(number as u8))),
        Some(b'0'..=b'3') => octal(rest),
        Some(b'n' | b'r' | b't' | b'b' | b'f') => (1, What::Char(' ')),
        _ => (0, What::Nothing),
    };
    (slashes + read, what)
}

/// `u00e9`, or two of them around more backslashes for characters beyond the first plane.
fn unit(text: &[u8]) -> (usize, What) {
    let Some(first) = number(text.get(1..5).unwrap_or_default(), 4) else { return broken_off(text, 5) };
    if let Some(c) = char::from_u32(first) {
        return (5, What::Char(c));
    }
    let slashes = text[5..].iter().take_while(|byte| matches!(byte, b'\\' | b'%')).count();
    let rest = &text[5 + slashes..];
    let second = rest.strip_prefix(b"u").and_then(|rest| number(rest.get(..4)?, 4)).unwrap_or_default();
    let pair = [first as u16, second as u16];
    match char::decode_utf16(pair).next() {
        Some(Ok(c)) if slashes > 0 => (5 + slashes + 5, What::Char(c)),
        _ => (5, What::Nothing),
    }
}

/// `u{e9}`.
fn braced(text: &[u8]) -> (usize, What) {
    let digits = text[2..].iter().take(LONGEST_NAME).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let c = number(&text[2..2 + digits], digits).and_then(char::from_u32);
    match (c, text.get(2 + digits)) {
        (Some(c), Some(b'}')) => (digits + 3, What::Char(c)),
        (_, None) => (text.len(), What::Nothing),
        _ => (0, What::Nothing),
    }
}

/// `351`.
fn octal(text: &[u8]) -> (usize, What) {
    match text.get(..3) {
        Some([a, b @ b'0'..=b'7', c @ b'0'..=b'7']) => (3, What::Byte((a - b'0') << 6 | (b - b'0') << 3 | (c - b'0'))),
        _ if text[0] == b'0' => (1, What::Nothing),
        _ => (0, What::Nothing),
    }
}

/// `%e9` and `%u00e9`.
fn percent(text: &[u8]) -> (usize, What) {
    if matches!(text.get(1), Some(b'u' | b'U')) {
        let (read, what) = unit(&text[1..]);
        return if read == 0 { (1, What::Byte(b'%')) } else { (1 + read, what) };
    }
    match of_digits(text, 2, |number| Some(What::Byte(number as u8))) {
        (0, _) => (1, What::Byte(b'%')),
        found => found,
    }
}

/// `&amp;`, `&#38;`, `&#x26;`, with and without the semicolon.
fn reference(text: &[u8]) -> (usize, What) {
    let (skipped, is_such): (usize, fn(&u8) -> bool) = match text.get(1..) {
        Some([b'#', b'x' | b'X', ..]) => (3, u8::is_ascii_hexdigit),
        Some([b'#', ..]) => (2, u8::is_ascii_digit),
        _ => (1, u8::is_ascii_alphanumeric),
    };
    let length = text[skipped..].iter().take(LONGEST_NAME).take_while(|byte| is_such(byte)).count();
    let name = &text[skipped..skipped + length];
    let c = match skipped {
        1 => named(name),
        2 => std::str::from_utf8(name).ok().and_then(|digits| digits.parse().ok()).and_then(char::from_u32),
        _ => number(name, length).and_then(char::from_u32),
    };
    match (c, text.get(skipped + length)) {
        (Some(c), Some(b';')) => (skipped + length + 1, What::Char(c)),
        (_, None) => (text.len(), What::Nothing),
        (Some(c), _) => (skipped + length, What::Char(c)),
        _ => (1, What::Byte(b'&')),
    }
}

/// So many hexadecimal digits behind the first byte. `(0, …)` if they are not there.
fn of_digits(text: &[u8], digits: usize, make: impl Fn(u32) -> Option<What>) -> (usize, What) {
    let found = text.get(1..=digits).and_then(|text| number(text, digits)).and_then(make);
    found.map_or_else(|| broken_off(text, digits + 1), |what| (digits + 1, what))
}

/// An escape at the very end, of which only the beginning is there, hides nothing of what stands before it.
fn broken_off(text: &[u8], length: usize) -> (usize, What) {
    let is_beginning = text.len() < length && text[1..].iter().all(u8::is_ascii_hexdigit);
    (if is_beginning { text.len() } else { 0 }, What::Nothing)
}

fn number(digits: &[u8], wanted: usize) -> Option<u32> {
    let is_number = digits.len() == wanted && digits.iter().all(u8::is_ascii_hexdigit);
    is_number.then(|| u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()).flatten()
}

#[cfg(test)]
#[path = "../../../tests/unit/response/redact/escapes.rs"]
mod tests;
