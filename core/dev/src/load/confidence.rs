//! How sure what a description says is.

use serde::Deserialize;

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// A page of the vendor says so.
    Documented,
    /// A program of the vendor does so.
    Reference,
    /// Nobody says so.
    Inferred,
    /// Seen in real answers.
    Observed,
}
