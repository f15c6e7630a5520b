//! The clouds as one types and reads them.

use gureum::operation::Vendor;

/// In the order in which they are shown.
pub const ALL: [Vendor; 2] = [Vendor::Naver, Vendor::Samsung];
/// Their words.
pub const NAMES: [&str; 2] = ["naver", "samsung"];

/// As one types it.
pub fn name(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => NAMES[0],
        Vendor::Samsung => NAMES[1],
    }
}

/// As one reads it.
pub fn title(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => "NAVER Cloud",
        Vendor::Samsung => "Samsung Cloud",
    }
}

/// The one of that name.
pub fn named(word: &str) -> Option<Vendor> {
    ALL.into_iter().find(|vendor| name(*vendor) == word)
}
