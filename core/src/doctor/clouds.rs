//! The clouds as a report names them.

use crate::operation::Vendor;

/// Both, in the order of the report.
pub(super) const CLOUDS: [Vendor; 2] = [Vendor::Naver, Vendor::Samsung];

/// As programs read it.
pub(super) fn name(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => "naver",
        Vendor::Samsung => "samsung",
    }
}
