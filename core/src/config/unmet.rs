//! The error for a wish that cannot be met.

use crate::error::{Error, ErrorKind};

pub(super) fn unmet(message: impl Into<String>, hint: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message).with_hint(hint)
}
