//! Both vendors' ways to sign, written down a second time from their pages: an
//! emulator that verified with the code that signs would agree with every mistake
//! in it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;

use crate::model::Vendor;

/// A request as it came.
pub(crate) struct Signed<'a> {
    pub(crate) vendor: Vendor,
    pub(crate) method: &'a str,
    /// Request target, byte for byte.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// The parts of a signature that both schemes share.
pub(crate) struct Parts<'a> {
    pub(crate) access_key: &'a str,
    pub(crate) timestamp: &'a str,
    pub(crate) signature: &'a str,
    /// Samsung's account id, empty if none was sent.
    pub(crate) account: &'a str,
    /// Samsung's client type.
    pub(crate) client: &'a str,
}

/// A header, if it is visible ASCII.
pub(super) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The text that had to be signed.
pub(crate) fn string_to_sign(request: &Signed<'_>, parts: &Parts<'_>) -> String {
    let Parts { access_key, timestamp, account, client, .. } = parts;
    let method = request.method;
    match request.vendor {
        Vendor::Naver => format!("{method} {}\n{timestamp}\n{access_key}", path_and_query(request.target)),
        Vendor::Samsung => format!("{method}{}{timestamp}{access_key}{account}{client}", url(request)),
    }
}

/// The whole address as the client wrote it; the emulator speaks plain HTTP.
pub(crate) fn url(request: &Signed<'_>) -> String {
    if request.target.starts_with('/') {
        format!("http://{}{}", text(request.headers, "host").unwrap_or_default(), request.target)
    } else {
        request.target.to_owned()
    }
}

/// From the first slash after the host; a proxy is sent the whole address.
pub(crate) fn path_and_query(target: &str) -> &str {
    match target.split_once("://") {
        Some((scheme, rest)) if !scheme.contains('/') => rest.find('/').map_or("/", |start| &rest[start..]),
        _ => target,
    }
}

/// Base64 of HMAC-SHA256.
pub(crate) fn sign(secret: &str, message: &str) -> String {
    STANDARD.encode(mac(secret.as_bytes(), message.as_bytes()))
}

pub(crate) fn mac(key: &[u8], message: &[u8]) -> Vec<u8> {
    match Hmac::<Sha256>::new_from_slice(key) {
        Ok(mut mac) => {
            mac.update(message);
            mac.finalize().into_bytes().to_vec()
        }
        // HMAC takes keys of any length; nothing equals an empty signature.
        Err(_) => Vec::new(),
    }
}
