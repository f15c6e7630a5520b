//! Every form in which a text could leave a process.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

/// The forms of a secret, by name. Some are the same text for some secrets.
pub fn of(secret: &str) -> Vec<(&'static str, String)> {
    let bytes = secret.as_bytes();
    let json = quoted(secret);
    let percent = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let list = |between: &str| bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(between);
    let mut forms = vec![
        ("plain", secret.to_owned()),
        ("reversed", secret.chars().rev().collect()),
        ("JSON", json.clone()),
        ("JSON with escaped slashes", json.replace('/', "\\/")),
        ("JSON in JSON", quoted(&json)),
        ("JSON in ASCII", secret.chars().map(ascii).collect()),
        ("HTML with names", secret.chars().map(named).collect()),
        (
            "HTML with numbers",
            secret.chars().map(|c| if c.is_ascii_alphanumeric() { c.into() } else { numbered(c) }).collect(),
        ),
        ("percent", percent.clone()),
        ("percent in small letters", percent.to_lowercase()),
        ("hexadecimal", bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
        ("HEXADECIMAL", bytes.iter().map(|byte| format!("{byte:02X}")).collect()),
        ("bytes", list(", ")),
        ("bytes without spaces", list(",")),
        ("escaped for a debugger", format!("{secret:?}").trim_matches('"').to_owned()),
        ("UTF-16", secret.encode_utf16().flat_map(u16::to_le_bytes).map(char::from).collect()),
        ("UTF-8 taken for Latin-1", bytes.iter().map(|byte| char::from(*byte)).collect()),
    ];
    for (name, offset) in [("Base64", 0), ("Base64, one byte on", 1), ("Base64, two bytes on", 2)] {
        let text = [&b"##"[..offset], bytes].concat();
        for packed in [STANDARD.encode(&text), URL_SAFE.encode(&text)] {
            // Without the characters that the neighbours have a part in.
            forms.push((name, packed[4..packed.len() - 4].to_owned()));
        }
    }
    forms
}

fn quoted(text: &str) -> String {
    let json = json!(text).to_string();
    json[1..json.len() - 1].to_owned()
}

fn ascii(c: char) -> String {
    match c {
        ' '..='~' => quoted(&c.to_string()),
        _ => c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
    }
}

/// A character in a page.
pub fn named(c: char) -> String {
    match c {
        '&' => "&amp;".into(),
        '<' => "&lt;".into(),
        '>' => "&gt;".into(),
        '"' => "&quot;".into(),
        _ => c.into(),
    }
}

/// A character in a page, as a number.
pub fn numbered(c: char) -> String {
    format!("&#{};", u32::from(c))
}
