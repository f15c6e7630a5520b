//! What a part of a release is held to.

use super::plan::{Rules, Target};
use super::version::Version;

/// What a part is held to.
pub struct Expected<'a> {
    /// The version of the release.
    pub version: Version,
    /// The rules of its kind.
    pub rules: &'a Rules,
    /// Every target of the plan.
    pub targets: &'a [Target],
    /// The folders of a jar that must hold a library.
    pub jar: &'a [String],
    /// Paths that only the machine which built it has.
    pub builder: &'a [String],
    /// Whether it was optimised, as what users download.
    pub is_shipped: bool,
}
