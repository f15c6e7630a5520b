//! Headers that a user adds to requests.
//!
//! A header that takes part in the signature, in the framing of HTTP or in what this library promises (which answer is
//! understood, in which language) is refused: it would break a call in ways that nobody would look for here.

use std::collections::BTreeMap;
use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;

use crate::error::{Error, ErrorKind};

/// Most headers, and most bytes of them all: services refuse long heads in words that say nothing.
const MOST: usize = 64;
const MOST_BYTES: usize = 16 * 1024;

/// Names that are refused, and what to do instead.
const TAKEN: &[(&[&str], &str)] = &[
    (&["host"], "set `endpoint` for another address"),
    (&["authorization", "proxy-authorization", "cookie"], "give keys as `access_key` and `secret_key`"),
    (&["user-agent"], "set `user_agent`"),
    (&["accept-language"], "set `language`"),
    (&["scp-api-version"], "set `api_version`"),
    (&["accept", "accept-encoding", "content-type", "content-encoding", "content-length"], "leave it out"),
    (&["transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect"], "leave it out"),
    (&["proxy-connection", "proxy-authenticate", "http2-settings", "x-auth-token"], "leave it out"),
];
/// Beginnings of the names that the vendors sign or read as part of a signature.
const SIGNED: [&str; 3] = ["x-ncp-apigw-", "x-ncp-iam-", "scp-"];

/// Headers to add to requests, by name. What a header says is not shown: it may be a secret.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Headers(BTreeMap<String, String>);

impl Headers {
    /// These over those of `under`.
    pub(crate) fn over(own: Option<Headers>, under: Option<&Headers>) -> Option<Headers> {
        match (own, under) {
            (Some(own), Some(under)) => {
                let is_replaced = |name: &str| own.0.keys().any(|each| each.eq_ignore_ascii_case(name));
                let kept = under.0.iter().filter(|(name, _)| !is_replaced(name));
                let kept: Vec<_> = kept.map(|(name, value)| (name.clone(), value.clone())).collect();
                Some(Headers(own.0.into_iter().chain(kept).collect()))
            }
            (own, under) => own.or_else(|| under.cloned()),
        }
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Headers(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<String>, const S: usize> From<[(N, V); S]> for Headers {
    fn from(pairs: [(N, V); S]) -> Self {
        pairs.into_iter().collect()
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Why headers cannot be added.
#[derive(Debug)]
pub(crate) struct Unfit {
    message: String,
    hint: &'static str,
}

impl Unfit {
    pub fn as_input(&self) -> Error {
        Error::new(ErrorKind::Input, self.message.clone()).with_hint(self.hint)
    }

    pub fn as_config(&self) -> Error {
        Error::new(ErrorKind::Config, self.message.clone()).with_hint(self.hint)
    }
}

/// Headers as they are sent, later ones in the place of earlier ones of the same name.
pub(crate) fn checked(all: [Option<&Headers>; 2]) -> Result<HeaderMap, Unfit> {
    let mut map = HeaderMap::new();
    for (name, value) in all.into_iter().flatten().flat_map(|headers| &headers.0) {
        let (name, value) = header(name, value)?;
        map.insert(name, value);
    }
    let bytes: usize = map.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    if map.len() > MOST || bytes > MOST_BYTES {
        let message =
            format!("there are more `headers` than {MOST}, or they are longer than {} KiB", MOST_BYTES / 1024);
        return Err(Unfit { message, hint: "send less" });
    }
    Ok(map)
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Unfit> {
    let shown = name.chars().take(100).collect::<String>().escape_debug().to_string();
    let unfit = |what: &str, hint| Unfit { message: format!("`{shown}` in `headers` {what}"), hint };
    let parsed = HeaderName::from_bytes(name.as_bytes());
    let name = parsed.map_err(|_| unfit("is no name of a header", "use letters, digits and `-`"))?;
    if SIGNED.iter().any(|start| name.as_str().starts_with(start)) && name != "scp-api-version" {
        return Err(unfit("belongs to the signature", "leave it out"));
    }
    if let Some((_, hint)) = TAKEN.iter().find(|(names, _)| names.contains(&name.as_str())) {
        return Err(unfit("is a header that this library alone sets", hint));
    }
    let fits = value.bytes().all(|byte| byte == b' ' || byte == b'\t' || byte.is_ascii_graphic());
    let value = HeaderValue::from_str(value).ok().filter(|_| fits && value.trim() == value);
    let mut value = value.ok_or_else(|| unfit("has a value that fits into no header", "use visible ASCII"))?;
    value.set_sensitive(true);
    Ok((name, value))
}

#[cfg(test)]
#[path = "../tests/unit/headers.rs"]
mod tests;
