//! When something ends, where no field says it.

use serde::Deserialize;
use serde_saphyr::Spanned;

/// `x-end`: the moment that a start and a number of seconds make.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// What it is called, in the spelling of the fields.
    pub name: String,
    /// The field with the start.
    pub start: Spanned<String>,
    /// The field with the seconds; what is below zero has no end.
    pub seconds: Spanned<String>,
}
