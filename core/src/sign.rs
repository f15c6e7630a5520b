//! Signs requests of both clouds, as pure functions over the text that is sent.
//!
//! Nothing here reads a clock, a setting or the network: the time is an
//! argument, and the same digits go into the signature and the header. The
//! request target is the one that is written to the socket. A rebuilt or
//! re-encoded form would sign something else than what travels, which is the
//! commonest reason for a refused signature.

mod naver;
mod parts;
mod samsung;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::Mac as _;
use http::{HeaderMap, HeaderName, HeaderValue};

pub use parts::Unsigned;

use parts::{Pieces, Values};

use crate::credentials::Credentials;
use crate::operation::Vendor;

/// The headers that prove who sends a request. Key and signature are marked sensitive, so that no log prints them.
#[derive(Debug, Clone)]
pub struct SignedHeaders {
    /// Of the vendor's headers, in the order of the values.
    names: &'static [HeaderName],
    values: Values,
}

impl SignedHeaders {
    /// Puts them into `headers`; a header of the same name is replaced.
    pub fn insert_into(self, headers: &mut HeaderMap) {
        for (name, value) in self {
            headers.insert(name, value);
        }
    }
}

impl IntoIterator for SignedHeaders {
    type Item = (HeaderName, HeaderValue);
    type IntoIter = std::iter::FilterMap<
        std::iter::Zip<std::slice::Iter<'static, HeaderName>, std::array::IntoIter<Option<HeaderValue>, 6>>,
        fn((&HeaderName, Option<HeaderValue>)) -> Option<Self::Item>,
    >;

    fn into_iter(self) -> Self::IntoIter {
        self.names.iter().zip(self.values).filter_map(|(name, value)| Some((name.clone(), value?)))
    }
}

const MOST_JOINED: usize = 256;

/// Signs `request` for `vendor` as sent at `timestamp_ms` (Unix time in milliseconds).
///
/// It cannot fail: [`Credentials`] refuse keys that do not fit into a header.
pub fn headers(vendor: Vendor, request: &Unsigned<'_>, credentials: &Credentials, timestamp_ms: u64) -> SignedHeaders {
    // One text for the header and for the signature, so that they cannot differ.
    let timestamp = HeaderValue::from(timestamp_ms);
    let signature = signature(credentials, &pieces(vendor, request, credentials, text(&timestamp)));
    match vendor {
        Vendor::Naver => {
            SignedHeaders { names: &naver::NAMES, values: naver::values(credentials, timestamp, signature) }
        }
        Vendor::Samsung => {
            SignedHeaders { names: &samsung::NAMES, values: samsung::values(credentials, timestamp, signature) }
        }
    }
}

/// The text that [`headers`] signs, line ends shown as `\n`. It holds the access key, never the secret key.
pub fn explain(vendor: Vendor, request: &Unsigned<'_>, credentials: &Credentials, timestamp_ms: u64) -> String {
    pieces(vendor, request, credentials, text(&HeaderValue::from(timestamp_ms))).concat().replace('\n', "\\n")
}

fn pieces<'a>(vendor: Vendor, request: &Unsigned<'a>, credentials: &'a Credentials, timestamp: &'a str) -> Pieces<'a> {
    match vendor {
        Vendor::Naver => naver::pieces(request, credentials, timestamp),
        Vendor::Samsung => samsung::pieces(request, credentials, timestamp),
    }
}

fn signature(credentials: &Credentials, pieces: &Pieces<'_>) -> HeaderValue {
    let mut mac = credentials.keyed_mac();
    // The MAC takes one long piece faster than seven short ones. A text that does not fit is rare.
    let mut joined = [0u8; MOST_JOINED];
    match join(&mut joined, pieces) {
        Some(length) => mac.update(&joined[..length]),
        None => pieces.iter().for_each(|piece| mac.update(piece.as_bytes())),
    }
    let mut text = [0u8; 44];
    let written = STANDARD.encode_slice(mac.finalize().into_bytes(), &mut text).unwrap_or(0);
    sensitive(HeaderValue::from_bytes(&text[..written]).expect("Base64 is visible ASCII"))
}

/// Writes the pieces one after another; `None` if they do not fit.
#[inline]
fn join(buffer: &mut [u8], pieces: &Pieces<'_>) -> Option<usize> {
    let mut end = 0;
    for piece in pieces {
        buffer.get_mut(end..end + piece.len())?.copy_from_slice(piece.as_bytes());
        end += piece.len();
    }
    Some(end)
}

/// Text of a header value that is ASCII by construction. Checking it as UTF-8 is cheaper than checking it as ASCII.
fn text(value: &HeaderValue) -> &str {
    std::str::from_utf8(value.as_bytes()).unwrap_or_default()
}

fn sensitive(mut value: HeaderValue) -> HeaderValue {
    value.set_sensitive(true);
    value
}

#[cfg(test)]
#[path = "../tests/unit/sign.rs"]
mod tests;
