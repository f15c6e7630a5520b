//! What was tried to find credentials, in errors.

use crate::error::{Error, ErrorKind, Tried};
use crate::operation::Vendor;

/// Notes the place where an error arose.
pub(super) fn at(place: &str, error: Error) -> Error {
    let tried = Tried { place: place.to_owned(), reason: error.message().to_owned() };
    error.with(|details| details.tried = vec![tried])
}

/// How the error begins that lists every place.
pub(super) const NOTHING_FOUND: &str = "no credentials found";

/// The error that lists every place and why it gave nothing.
pub(super) fn nothing_found(vendor: Vendor, tried: &[Tried]) -> Error {
    let list = tried.iter().map(|tried| format!("{}: {}", tried.place, tried.reason)).collect::<Vec<_>>().join("; ");
    let hint = match vendor {
        Vendor::Naver => {
            "pass `access_key` and `secret_key`, or set `NCLOUD_ACCESS_KEY_ID` and `NCLOUD_SECRET_ACCESS_KEY`"
        }
        Vendor::Samsung => "pass `access_key` and `secret_key`, or set `SCP_ACCESS_KEY` and `SCP_SECRET_KEY`",
    };
    Error::new(ErrorKind::Credentials, format!("{NOTHING_FOUND} ({list})"))
        .with_hint(hint)
        .with(|details| details.tried = tried.to_vec())
}
