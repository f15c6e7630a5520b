//! Text that must never be printed.

use std::collections::BTreeMap;

use serde::Serializer;
use zeroize::Zeroizing;

/// A secret. It has no `Display`, its `Debug` shows nothing of it, and its memory is wiped when the last copy goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership, so that no second copy stays behind.
    pub fn new(text: impl Into<String>) -> Self {
        Secret(Zeroizing::new(text.into()))
    }

    /// The secret itself. The name makes each use easy to find in a review.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(***)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Secret::new(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Secret::new(text.as_str())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Secret::new(text)
    }
}

/// Writes a secret into a request: `#[serde(serialize_with = "secret::reveal")]`.
///
/// A secret has no `Serialize` of its own, so that none slips into a log or a dump by accident.
pub fn reveal<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.reveal())
}

/// Like [`reveal`], for a field that may be absent.
pub fn reveal_optional<S: Serializer>(secret: &Option<Secret>, serializer: S) -> Result<S::Ok, S::Error> {
    match secret {
        Some(secret) => serializer.serialize_some(secret.reveal()),
        None => serializer.serialize_none(),
    }
}

/// Like [`reveal`], for secrets by name.
pub fn reveal_map<S: Serializer>(secrets: &Option<BTreeMap<String, Secret>>, serializer: S) -> Result<S::Ok, S::Error> {
    match secrets {
        Some(secrets) => serializer.collect_map(secrets.iter().map(|(name, secret)| (name, secret.reveal()))),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
#[path = "../tests/unit/secret.rs"]
mod tests;
