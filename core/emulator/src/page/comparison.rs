//! The text that had to be signed beside the one that was, parted at the first byte that differs.

use serde::Serialize;

use crate::journal::{Raw, hidden};
use crate::signature::ACCESS_PREFIX;

/// Both texts. The access key in them is masked, and what the journal masks in the query, letter by letter, so that all bytes keep their places.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Comparison {
    /// Number of the first byte that differs, if what was signed is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<usize>,
    /// What both begin with.
    same: String,
    /// How the right text goes on.
    expected: String,
    /// How the other text goes on, for a few bytes; empty if it ends there, or if what follows is not shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<String>,
}

impl Comparison {
    pub(super) fn of(raw: &Raw) -> Option<Self> {
        let key = raw.tenant.as_deref().map(|tenant| format!("{ACCESS_PREFIX}{tenant}"));
        let secrets: Vec<&str> = hidden(&raw.target, raw.route).into_iter().chain(key.as_deref()).collect();
        let mask = |text: &str| {
            secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, &"*".repeat(secret.len())))
        };
        let expected = mask(raw.diagnosis.expected.as_deref()?);
        let signed = raw.diagnosis.signed.as_deref().map(mask);
        Some(Comparison::between(&expected, signed.as_deref()))
    }

    fn between(expected: &str, signed: Option<&str>) -> Self {
        let Some(signed) = signed else {
            return Comparison { at: None, same: String::new(), expected: expected.to_owned(), signed: None };
        };
        // Between two characters: both texts may be cut there.
        let both = expected.chars().zip(signed.chars()).take_while(|(left, right)| left == right);
        let at = both.map(|(character, _)| character.len_utf8()).sum();
        let (same, expected) = expected.split_at(at);
        let (same, expected, signed) = (same.to_owned(), expected.to_owned(), Some(signed[at..].to_owned()));
        Comparison { at: Some(at), same, expected, signed }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/page/comparison.rs"]
mod tests;
