//! The usual ways to sign wrongly, tried one after the other.
//!
//! A wrong signature tells nothing by itself, but the emulator knows the secret
//! key: it signs the request again in every way people are known to get wrong,
//! and when one gives the signature that came, the mistake is found.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::scheme::{Parts, Signed, mac, path_and_query, url};
use crate::header_text::escaped;
use crate::journal::hex;
use crate::model::Vendor;

/// What `encodeURI` of JavaScript escapes, `%` included.
const ENCODE_URI: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Why a signature is wrong, as far as it can be told.
pub(crate) struct Mistake {
    pub(crate) text: String,
    /// What was signed, if it is another text: up to a few bytes after the first difference.
    pub(crate) signed: Option<String>,
}

/// How many bytes are shown from the first difference on.
const SHOWN: usize = 24;

/// Says why the signature is wrong.
pub(crate) fn diagnose(request: &Signed<'_>, parts: &Parts<'_>, secret: &str, expected: &str) -> Mistake {
    for (address_mistake, address) in addresses(request) {
        for (form_mistake, message) in forms(request, parts, &address) {
            for (key_mistake, key) in keys(parts, secret) {
                let mac = mac(&key, &message);
                let Some(output_mistake) = output(&mac, &key, &message, parts.signature) else { continue };
                let mistakes = [address_mistake, form_mistake, key_mistake, output_mistake];
                let found: Vec<&str> = mistakes.into_iter().filter(|mistake| !mistake.is_empty()).collect();
                let (difference, signed) = difference(expected.as_bytes(), &message);
                return Mistake { text: format!("{}{difference}", found.join("; ")), signed };
            }
        }
    }
    let is_short = STANDARD.decode(parts.signature).map_or(0, |bytes| bytes.len()) != 32;
    let text = match is_short {
        true => "the signature is not base64 of 32 bytes; encode the raw HMAC-SHA256 with the standard alphabet",
        false => {
            "none of the usual mistakes fits; compare the signed text with x-gureum-expected byte by byte, then the \
             secret key"
        }
    };
    Mistake { text: text.to_owned(), signed: None }
}

/// Where the text that was signed leaves the expected one, and that text so far. What was signed behind the expected text is not
/// shown: it may be the body, and a body has secrets.
fn difference(expected: &[u8], signed: &[u8]) -> (String, Option<String>) {
    if expected == signed {
        return (String::new(), None);
    }
    let at = expected.iter().zip(signed).take_while(|(left, right)| left == right).count();
    let shown = |text: &[u8]| escaped(&String::from_utf8_lossy(&text[at..text.len().min(at + SHOWN)]));
    let most = if at == expected.len() { at } else { signed.len().min(at + SHOWN) };
    let kept = Some(String::from_utf8_lossy(&signed[..most]).into_owned());
    let signed = if at == expected.len() { "more".to_owned() } else { format!("`{}`", shown(signed)) };
    (format!("; first difference at byte {at}: expected `{}`, signed {signed}", shown(expected)), kept)
}

/// The address that was signed: as sent, then as it is often mistaken.
fn addresses(request: &Signed<'_>) -> Vec<(&'static str, String)> {
    match request.vendor {
        Vendor::Naver => naver_addresses(request),
        Vendor::Samsung => samsung_addresses(request),
    }
}

fn naver_addresses(request: &Signed<'_>) -> Vec<(&'static str, String)> {
    let target = path_and_query(request.target);
    let mut all = vec![("", target.to_owned())];
    all.extend(rewritten(target));
    all.push(("the whole address was signed; sign from the first slash after the host", url(request)));
    all.push(("the https address was signed; sign from the first slash after the host", secure(&url(request))));
    if let Some(rest) = target.strip_prefix("/api/v2") {
        all.push(("the path was signed without `/api/v2`", rest.to_owned()));
    }
    all.push(("the path was signed without its first slash", target.trim_start_matches('/').to_owned()));
    all.push(("the path was signed with a slash at its end", format!("{target}/")));
    all
}

fn samsung_addresses(request: &Signed<'_>) -> Vec<(&'static str, String)> {
    let (url, target) = (url(request), path_and_query(request.target));
    let (_, address) = url.split_once("://").unwrap_or_default();
    let mut all = vec![("", url.clone())];
    all.extend(rewritten(&url));
    all.push(("only path and query were signed; sign the whole address", target.to_owned()));
    all.push(("the address was signed without scheme", address.to_owned()));
    all.push(("the address was signed with https, but sent with http", secure(&url)));
    all.push(("the address was signed without port", without_port(&url)));
    all.push(("a question mark was signed without a query", format!("{url}?")));
    all
}

fn secure(url: &str) -> String {
    url.replacen("http://", "https://", 1)
}

fn without_port(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    format!("{scheme}://{}{path}", host.rsplit_once(':').map_or(host, |(name, _)| name))
}

/// What goes wrong with any address that has escapes or a query.
fn rewritten(address: &str) -> Vec<(&'static str, String)> {
    let decoded = percent_decode_str(address).decode_utf8_lossy().into_owned();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut sorted: Vec<&str> = query.split('&').collect();
    sorted.sort_unstable();
    let mut all = vec![
        ("the address was signed before it was percent-encoded; sign it as it is sent", decoded.clone()),
        ("the address was percent-encoded twice before it was signed", encode_uri(address)),
        ("a space was signed as `+` and sent as `%20`", address.replace("%20", "+")),
        ("a space was signed as `%20` and sent as `+`", address.replace('+', "%20")),
        ("escapes were signed in lower case and sent in upper case", lower_escapes(address)),
        ("the query was signed decoded, with `+` for a space", decoded.replace(' ', "+")),
    ];
    if !query.is_empty() {
        all.push(("the query was not signed; sign it as it is sent", path.to_owned()));
        all.push(("the query was sorted before it was signed", format!("{path}?{}", sorted.join("&"))));
    }
    all
}

fn encode_uri(address: &str) -> String {
    utf8_percent_encode(address, ENCODE_URI).to_string()
}

fn lower_escapes(address: &str) -> String {
    let mut left = 0;
    let lower = |c: char| {
        left = if c == '%' { 2 } else { i32::max(left - 1, -1) };
        if left >= 0 { c.to_ascii_lowercase() } else { c }
    };
    address.chars().map(lower).collect()
}

/// The message around the address: as documented, then as it is often mistaken.
fn forms(request: &Signed<'_>, parts: &Parts<'_>, address: &str) -> Vec<(&'static str, Vec<u8>)> {
    let right = |method: &str, timestamp: &str| join(request.vendor, method, address, timestamp, parts);
    let method = request.method;
    let whole = right(method, parts.timestamp);
    let seconds = parts.timestamp.get(..parts.timestamp.len().saturating_sub(3)).unwrap_or_default();
    let mut all = vec![
        ("", whole.clone().into_bytes()),
        ("the method was signed in lower case", right(&method.to_lowercase(), parts.timestamp).into_bytes()),
        (
            "the method was sent in lower case and signed in upper case",
            right(&method.to_uppercase(), parts.timestamp).into_bytes(),
        ),
        ("the timestamp was signed in seconds and sent in milliseconds", right(method, seconds).into_bytes()),
        ("a line feed was signed at the end", format!("{whole}\n").into_bytes()),
        ("line ends were signed as CR LF", whole.replace('\n', "\r\n").into_bytes()),
        ("a literal backslash and n were signed instead of line feeds", whole.replace('\n', "\\n").into_bytes()),
    ];
    for (mistake, tail) in bodies(request.body) {
        all.push((mistake, [whole.as_bytes(), &tail].concat()));
        all.push((mistake, [whole.as_bytes(), b"\n", &tail].concat()));
    }
    all.extend(vendor_forms(request, parts, address));
    all
}

fn join(vendor: Vendor, method: &str, address: &str, timestamp: &str, parts: &Parts<'_>) -> String {
    let Parts { access_key, account, client, .. } = parts;
    match vendor {
        Vendor::Naver => format!("{method} {address}\n{timestamp}\n{access_key}"),
        Vendor::Samsung => format!("{method}{address}{timestamp}{access_key}{account}{client}"),
    }
}

fn bodies(body: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    if body.is_empty() {
        return Vec::new();
    }
    let digest = Sha256::digest(body);
    vec![
        ("the body was signed; it takes no part", body.to_vec()),
        ("a hash of the body was signed; it takes no part", hex(&digest).into_bytes()),
        ("a hash of the body was signed; it takes no part", STANDARD.encode(digest).into_bytes()),
    ]
}

fn vendor_forms(request: &Signed<'_>, parts: &Parts<'_>, address: &str) -> Vec<(&'static str, Vec<u8>)> {
    let texts = match request.vendor {
        Vendor::Naver => naver_forms(request.method, parts, address),
        Vendor::Samsung => samsung_forms(request.method, parts, address),
    };
    texts.into_iter().map(|(mistake, text)| (mistake, text.into_bytes())).collect()
}

fn naver_forms(method: &str, parts: &Parts<'_>, address: &str) -> Vec<(&'static str, String)> {
    let Parts { access_key: key, timestamp: time, .. } = parts;
    vec![
        ("access key and timestamp are in the wrong order", format!("{method} {address}\n{key}\n{time}")),
        ("the access key was not signed", format!("{method} {address}\n{time}")),
        (
            "a line feed was signed between method and path; it is a space",
            format!("{method}\n{address}\n{time}\n{key}"),
        ),
        ("the space between method and path was not signed", format!("{method}{address}\n{time}\n{key}")),
        ("no line feeds were signed", format!("{method} {address}{time}{key}")),
        ("this is Samsung's text to sign, not NAVER's", format!("{method}{address}{time}{key}Openapi")),
    ]
}

fn samsung_forms(method: &str, parts: &Parts<'_>, address: &str) -> Vec<(&'static str, String)> {
    let Parts { access_key: key, timestamp: time, account, client, .. } = parts;
    vec![
        ("the client type was not signed", format!("{method}{address}{time}{key}{account}")),
        ("the client type was signed as `OpenApi`", format!("{method}{address}{time}{key}{account}OpenApi")),
        ("the account id was sent as `Scp-AccountId` but not signed", format!("{method}{address}{time}{key}{client}")),
        ("access key and timestamp are in the wrong order", format!("{method}{address}{key}{time}{account}{client}")),
        (
            "line feeds were signed between the parts; they are simply joined",
            format!("{method}\n{address}\n{time}\n{key}\n{client}"),
        ),
        ("a space was signed between method and address", format!("{method} {address}{time}{key}{account}{client}")),
        ("this is NAVER's text to sign, not Samsung's", format!("{method} {address}\n{time}\n{key}")),
    ]
}

/// The key of the HMAC: as issued, then as it is often mistaken.
fn keys(parts: &Parts<'_>, secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    let text = |mistake, key: String| (mistake, key.into_bytes());
    let mut all = vec![
        text("", secret.to_owned()),
        text("the secret key ends with a line feed", format!("{secret}\n")),
        text("the secret key ends with CR LF", format!("{secret}\r\n")),
        text("the secret key ends with a space", format!("{secret} ")),
        text("the secret key begins with a space", format!(" {secret}")),
        text("the secret key is in quotes", format!("\"{secret}\"")),
        text("the secret key is in quotes", format!("'{secret}'")),
        text("the access key was used as secret key", parts.access_key.to_owned()),
        text("the secret key is empty", String::new()),
    ];
    if let Ok(decoded) = STANDARD.decode(secret) {
        all.push(("the secret key was base64-decoded; use its text", decoded));
    }
    all
}

/// What is wrong with the output, or `None` if this is not how the signature was made.
fn output(mac: &[u8], key: &[u8], message: &[u8], signature: &str) -> Option<&'static str> {
    if signature == STANDARD.encode(mac) {
        return Some("");
    }
    if signature.eq_ignore_ascii_case(&hex(mac)) {
        return Some("the signature is in hexadecimal digits; encode the raw bytes in base64");
    }
    if signature == STANDARD.encode(hex(mac)) {
        return Some("the hexadecimal digits were base64-encoded; encode the raw bytes");
    }
    if signature == STANDARD_NO_PAD.encode(mac) {
        return Some("the `=` at the end of the signature was lost");
    }
    if signature == URL_SAFE.encode(mac) {
        return Some("the signature is in the URL-safe alphabet; use `+` and `/`");
    }
    let plain = Sha256::digest([key, message].concat());
    (signature == STANDARD.encode(plain)).then_some("this is a plain hash; use HMAC-SHA256")
}
