//! Every form in which a text could leave a process.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

/// The forms of a secret, by name. Some are the same text for some secrets.
pub fn of(secret: &str) -> Vec<(&'static str, String)> {
    let bytes = secret.as_bytes();
    let mut forms = vec![("plain", secret.to_owned())];
    forms.extend(disguises(secret));
    forms.extend([
        ("reversed", secret.chars().rev().collect()),
        ("UTF-16", secret.encode_utf16().flat_map(u16::to_le_bytes).map(char::from).collect()),
    ]);
    for (names, offset) in OFFSETS {
        let text = [&b"##"[..offset], bytes].concat();
        for (name, packed) in [(names[0], STANDARD.encode(&text)), (names[1], URL_SAFE.encode(&text))] {
            // Without the characters that the neighbours have a part in.
            forms.push((name, packed[4..packed.len() - 4].to_owned()));
        }
    }
    forms
}

/// Three bytes become four letters, so a secret looks different behind another byte. Twice: in both alphabets.
const OFFSETS: [([&str; 2], usize); 3] = [
    (["Base64", "Base64 for addresses"], 0),
    (["Base64, one byte on", "Base64 for addresses, one byte on"], 1),
    (["Base64, two bytes on", "Base64 for addresses, two bytes on"], 2),
];

/// What a service may make of a secret that it repeats. The core recognises each.
pub fn disguises(secret: &str) -> Vec<(&'static str, String)> {
    let bytes = secret.as_bytes();
    let json = quoted(secret);
    let percent = address(secret);
    let each = |make: &dyn Fn(char) -> String| secret.chars().map(make).collect::<String>();
    let odd = |make: &dyn Fn(u8) -> String| bytes.iter().map(|byte| odd_byte(*byte, make)).collect::<String>();
    let page = each(&named);
    let mut forms = vec![
        ("JSON", json.clone()),
        ("JSON with escaped slashes", json.replace('/', "\\/")),
        ("JSON in JSON", quoted(&json)),
        ("JSON in JSON in JSON", quoted(&quoted(&json))),
        ("JSON in ASCII", each(&ascii)),
        ("JSON in HTML", json.chars().map(named).collect()),
        ("JSON in an address", address(&json)),
        ("HTML in JSON", quoted(&page)),
        ("HTML in HTML", page.chars().map(named).collect()),
        ("HTML with names", page),
        ("HTML with the names of HTML5", each(&named_anew)),
        ("HTML with numbers", each(&|c| if c.is_ascii_alphanumeric() { c.into() } else { numbered(c) })),
        ("HTML with hexadecimal numbers", each(&|c| format!("&#x{:x};", u32::from(c)))),
        ("percent in small letters", odd(&|byte| format!("%{byte:02x}"))),
        ("percent twice", address(&percent)),
        ("percent three times", address(&address(&percent))),
        ("percent", percent),
        ("escaped in hexadecimal digits", odd(&|byte| format!("\\x{byte:02x}"))),
        ("escaped in octal digits", odd(&|byte| format!("\\{byte:03o}"))),
        ("escaped with braces", each(&|c| format!("\\u{{{:x}}}", u32::from(c)))),
        ("quoted-printable", odd(&|byte| format!("={byte:02X}"))),
        ("hexadecimal", bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
        ("HEXADECIMAL", bytes.iter().map(|byte| format!("{byte:02X}")).collect()),
        ("bytes", bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")),
        ("bytes without spaces", bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(",")),
        ("escaped for a debugger", format!("{secret:?}").trim_matches('"').to_owned()),
        ("UTF-8 taken for Latin-1", bytes.iter().map(|byte| char::from(*byte)).collect()),
    ];
    forms.extend(in_base64(secret));
    forms
}

fn in_base64(secret: &str) -> Vec<(&'static str, String)> {
    let mut forms = vec![
        ("Base64 of JSON", STANDARD.encode(quoted(secret))),
        ("Base64 in Base64", STANDARD.encode(STANDARD.encode(secret))),
    ];
    for (names, offset) in OFFSETS {
        let text = [&b"##"[..offset], secret.as_bytes()].concat();
        forms.extend([(names[0], STANDARD.encode(&text)), (names[1], URL_SAFE.encode(&text))]);
    }
    forms
}

fn address(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn odd_byte(byte: u8, make: &dyn Fn(u8) -> String) -> String {
    if byte.is_ascii_alphanumeric() { char::from(byte).into() } else { make(byte) }
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

/// A character in a page of somebody who knows all names.
fn named_anew(c: char) -> String {
    let name = match c {
        '!' => "excl",
        '"' => "QUOT",
        '&' => "AMP",
        '+' => "plus",
        '/' => "sol",
        '<' => "LT",
        '=' => "equals",
        '>' => "GT",
        '\\' => "bsol",
        'é' => "eacute",
        _ => return c.into(),
    };
    format!("&{name};")
}

/// A character in a page, as a number.
pub fn numbered(c: char) -> String {
    format!("&#{};", u32::from(c))
}
