//! Where JavaScript comes in: a defect is thrown as an error's payload, which `defects.ts` makes an `InternalError`.
//!
//! A panic that left a function of this module would end the process.

use gureum::engine::guarded;
use napi::bindgen_prelude::{Error, Result};

/// Does `work` for the place that is named.
pub fn entered<T>(place: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    guarded(place, work).unwrap_or_else(|error| Err(thrown(&error)))
}

/// An error of the core as it is thrown.
pub fn thrown(error: &gureum::Error) -> Error {
    Error::from_reason(String::from_utf8_lossy(&error.payload()).into_owned())
}
