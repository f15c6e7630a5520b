//! Masks secrets that a service echoes.
//!
//! Data Forest repeats a refused password in its message. What the caller passed in a sensitive field is therefore
//! replaced wherever it comes back, in whatever escaping: each character may stand there as itself, or escaped for JSON,
//! HTML, XML or an address, and a gateway may have mixed them.

use std::borrow::Cow;

use serde_json::Value;
use zeroize::Zeroizing;

use crate::operation::Operation;
use crate::pointer;

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "***";
/// Shorter secrets are only masked as whole words: else a one-letter password would blot out the message.
const SHORT: usize = 4;
/// Of longer secrets only so many characters are compared: each place of an answer is compared with each secret, and both
/// may be megabytes of the same letter.
const LONGEST: usize = 256;

/// The secrets of one call.
#[derive(Default)]
pub(crate) struct Secrets(Vec<Sent>);

/// A secret that was sent, or its beginning.
struct Sent {
    text: Zeroizing<String>,
    is_beginning: bool,
}

impl Secrets {
    /// The values of the sensitive fields in `input`.
    pub fn of(operation: &Operation, input: &[u8]) -> Self {
        let mut secrets = Secrets::default();
        if operation.sensitive.is_empty() {
            return secrets;
        }
        let Ok(input) = serde_json::from_slice::<Value>(input) else { return secrets };
        for field in operation.sensitive {
            for (_, value) in pointer::find(&input, field) {
                secrets.add_leaves(value);
            }
        }
        // The longest first: a secret may be the beginning of another.
        secrets.0.sort_by_key(|secret| std::cmp::Reverse(secret.text.len()));
        secrets
    }

    /// Every text of a request that no description knows: nobody can tell which of them is a secret.
    pub fn of_unknown(body: &[u8]) -> Self {
        let mut secrets = Secrets::default();
        match serde_json::from_slice::<Value>(body) {
            Ok(body) => secrets.add_texts(&body),
            Err(_) => secrets.add(&String::from_utf8_lossy(body)),
        }
        secrets.0.sort_by_key(|secret| std::cmp::Reverse(secret.text.len()));
        secrets
    }

    fn add_texts(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Array(items) => items.iter().for_each(|item| self.add_texts(item)),
            Value::Object(fields) => fields.values().for_each(|field| self.add_texts(field)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// One more secret.
    pub fn add(&mut self, secret: &str) {
        let end = secret.char_indices().nth(LONGEST).map_or(secret.len(), |(at, _)| at);
        if end > 0 {
            let text = Zeroizing::new(secret[..end].to_owned());
            self.0.push(Sent { text, is_beginning: end < secret.len() });
        }
    }

    fn add_leaves(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.add(text),
            Value::Number(number) => self.add(&number.to_string()),
            Value::Array(items) => items.iter().for_each(|item| self.add_leaves(item)),
            Value::Object(fields) => fields.values().for_each(|field| self.add_leaves(field)),
            Value::Null | Value::Bool(_) => {}
        }
    }

    /// `text` without the secrets.
    pub fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut masked = String::new();
        let (mut kept, mut position) = (0, 0);
        while let Some(next) = text[position..].chars().next() {
            match self.0.iter().find_map(|secret| echo(text, position, secret)) {
                Some(length) => {
                    masked.push_str(&text[kept..position]);
                    masked.push_str(MASK);
                    position += length;
                    kept = position;
                }
                None => position += next.len_utf8(),
            }
        }
        if kept == 0 {
            return Cow::Borrowed(text);
        }
        masked.push_str(&text[kept..]);
        Cow::Owned(masked)
    }
}

/// The length of the echo of `secret` at `position`, if there is one. Where the rest of a secret is not known, it may reach
/// to the end.
fn echo(text: &str, position: usize, secret: &Sent) -> Option<usize> {
    let rest = &text[position..];
    let as_it_is = rest.starts_with(secret.text.as_str()).then_some(secret.text.len());
    let length = as_it_is.max(escaped(rest, &secret.text))?;
    if secret.text.chars().count() < SHORT && is_inside_word(text, position, position + length) {
        return None;
    }
    Some(if secret.is_beginning { rest.len() } else { length })
}

fn is_inside_word(text: &str, start: usize, end: usize) -> bool {
    text[..start].chars().next_back().is_some_and(char::is_alphanumeric)
        || text[end..].chars().next().is_some_and(char::is_alphanumeric)
}

fn escaped(text: &str, secret: &str) -> Option<usize> {
    let (mut rest, mut secret, whole) = (text, secret, secret.len());
    while let Some(wanted) = secret.chars().next() {
        // The text breaks off in the middle of an echo.
        if rest.is_empty() && whole - secret.len() >= SHORT {
            return Some(text.len());
        }
        if wanted == '\\' && rest.starts_with('\\') && !rest.starts_with("\\u") {
            // A run of backslashes grows each time JSON is packed into JSON, so its length says nothing.
            secret = secret.trim_start_matches('\\');
            rest = rest.trim_start_matches('\\');
            // What follows may have had the last of them as its own.
            if let Some(length) = secret.chars().next().and_then(|next| after_slash(rest, next)) {
                secret = &secret[secret.chars().next()?.len_utf8()..];
                rest = &rest[length..];
            }
            continue;
        }
        secret = &secret[wanted.len_utf8()..];
        rest = &rest[one(rest, wanted)?..];
    }
    Some(text.len() - rest.len())
}

/// The length of `wanted` at the start of `text`, escaped in some way or not at all.
fn one(text: &str, wanted: char) -> Option<usize> {
    match text.as_bytes().first()? {
        b'\\' => in_json(text, wanted),
        b'%' => in_address(text, wanted),
        b'&' => in_markup(text, wanted),
        b'+' if wanted == ' ' => Some(1),
        _ => None,
    }
    .or_else(|| text.starts_with(wanted).then_some(wanted.len_utf8()))
}

/// `\"`, `\n`, `\u00e9`, and the same with more backslashes when JSON was packed into JSON.
fn in_json(text: &str, wanted: char) -> Option<usize> {
    let rest = text.trim_start_matches('\\');
    Some(text.len() - rest.len() + after_slash(rest, wanted)?)
}

/// What stands behind the backslash for `wanted`.
fn after_slash(text: &str, wanted: char) -> Option<usize> {
    if text.starts_with('u') {
        return unicode(text, wanted);
    }
    let letter = match wanted {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        '"' | '/' | '\'' => wanted,
        _ => return None,
    };
    text.starts_with(letter).then_some(1)
}

/// `u00e9`, or two of them around one more backslash for characters beyond the first plane.
fn unicode(text: &str, wanted: char) -> Option<usize> {
    let mut units = [0; 2];
    let mut rest = text;
    for (index, unit) in wanted.encode_utf16(&mut units).iter().enumerate() {
        if index > 0 {
            rest = rest.trim_start_matches('\\');
        }
        let digits = rest.strip_prefix('u')?.get(..4)?;
        if u16::from_str_radix(digits, 16).ok()? != *unit {
            return None;
        }
        rest = &rest[5..];
    }
    Some(text.len() - rest.len())
}

/// `%C3%A9`, in either case.
fn in_address(text: &str, wanted: char) -> Option<usize> {
    let mut bytes = [0; 4];
    let bytes = wanted.encode_utf8(&mut bytes).as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        let digits = text.get(index * 3..index * 3 + 3)?.strip_prefix('%')?;
        if u8::from_str_radix(digits, 16).ok()? != *byte {
            return None;
        }
    }
    Some(bytes.len() * 3)
}

/// `&amp;`, `&#38;`, `&#x26;`.
fn in_markup(text: &str, wanted: char) -> Option<usize> {
    let (name, _) = text[1..].split_once(';')?;
    let code = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        },
        None => named(name).map(u32::from),
    };
    (code? == u32::from(wanted)).then_some(name.len() + 2)
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(secret: &str) -> Secrets {
        let mut secrets = Secrets::default();
        secrets.add(secret);
        secrets
    }

    #[test]
    fn of_a_request_that_no_description_knows_every_text_is_masked() {
        let secrets = Secrets::of_unknown(br#"{"name": "demo1", "n": 12345, "deep": [{"password": "s3cret word"}]}"#);
        assert_eq!(secrets.mask("demo1: refused s3cret%20word, 12345"), "***: refused ***, 12345");
        assert_eq!(Secrets::of_unknown(b"no json").mask("got no json"), "got ***");
    }

    #[test]
    fn a_secret_is_masked_in_every_escaping() {
        let secret = "p\"a\\s/s<é&😀 '1\n";
        let json = serde_json::to_string(secret).unwrap();
        let ascii = r#"p\"a\\s\/s\u003c\u00e9\u0026\ud83d\ude00\u0020'1\n"#;
        let html = "p&quot;a\\s/s&lt;é&amp;😀 &#39;1\n";
        let address = "p%22a%5Cs%2Fs%3C%C3%A9%26%F0%9F%98%80+%271%0a";
        let twice = serde_json::to_string(&json[1..json.len() - 1]).unwrap();
        let thrice = serde_json::to_string(&twice[1..twice.len() - 1]).unwrap();
        let inside = |json: &str| json[1..json.len() - 1].to_owned();
        let packed = [inside(&json), inside(&twice), inside(&thrice)];
        for echoed in packed.iter().map(String::as_str).chain([secret, ascii, html, address]) {
            assert_eq!(secrets(secret).mask(&format!("bad (password, '{echoed}').")), "bad (password, '***').");
        }
    }

    #[test]
    fn a_secret_with_a_quote_is_found_in_json_within_json() {
        let inner = serde_json::to_string("pa\"ssé").unwrap();
        let outer = serde_json::to_string(&format!("{{\"password\":{inner}}}")).unwrap();
        assert_eq!(secrets("pa\"ssé").mask(&outer), "\"{\\\"password\\\":\\\"***\\\"}\"");
    }

    #[test]
    fn a_short_secret_is_masked_as_a_word_only() {
        assert_eq!(secrets("a").mask("a bad parameter ('a')"), "*** bad parameter ('***')");
    }

    #[test]
    fn an_echo_that_breaks_off_is_masked_unless_hardly_anything_is_there() {
        assert_eq!(secrets("hunter22").mask("the password hunt"), "the password ***");
        assert_eq!(secrets("a\"b\"c\"d").mask(r#"{"password":"a\"b\"c"#), r#"{"password":"***"#);
        assert_eq!(secrets("hunter22").mask("the password hun"), "the password hun");
    }

    #[test]
    fn of_a_long_secret_the_beginning_tells_and_all_behind_it_is_masked() {
        let long = "a secret of many words; ".repeat(50_000);
        assert_eq!(secrets(&long).mask(&format!("bad: {}", &long[..2000])), "bad: ***");
        assert_eq!(secrets(&long).mask(&format!("bad: {long} or so")), "bad: ***");
        assert_eq!(secrets(&long).mask("bad: a secret of few words"), "bad: a secret of few words");
    }

    #[test]
    fn a_long_answer_of_one_letter_to_a_long_secret_of_it_takes_no_time() {
        let began = std::time::Instant::now();
        assert_eq!(secrets(&"x".repeat(10_000_000)).mask(&format!("{}y", "x".repeat(255)).repeat(256)).len(), 65_536);
        assert!(began.elapsed() < std::time::Duration::from_secs(10), "{:?}", began.elapsed());
    }

    #[test]
    fn text_without_a_secret_is_not_copied() {
        assert!(matches!(secrets("hunter22").mask("%zz &x \\q 한글"), Cow::Borrowed(_)));
    }

    #[test]
    fn backslashes_before_escaped_characters_are_found_however_often_they_were_packed() {
        for secret in ["a\\\"b", "a\\\\b", "a\\\nb", "a\\é", "ab\\\\"] {
            let mut text = secret.to_owned();
            for _ in 0..3 {
                assert_eq!(secrets(secret).mask(&format!("<{text}>")), "<***>", "{secret} {text}");
                let packed = serde_json::to_string(&text).unwrap();
                text = packed[1..packed.len() - 1].to_owned();
            }
        }
        assert_eq!(secrets("ab\\é").mask(r"<ab\\u00e9>"), "<***>");
        assert_eq!(secrets("ab\\é").mask(r"<ab\u005c\u00e9>"), "<***>");
    }

    #[test]
    fn two_backslashes_match_themselves() {
        assert_eq!(secrets("ab\\\\cd").mask("<ab\\\\cd>"), "<***>");
    }
}
