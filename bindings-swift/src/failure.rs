//! What a function of this library throws.

use std::fmt;

use gureum::Error;

/// Why something could not be done.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    /// An error of the core.
    Core {
        /// The error in JSON, as the payload of every failed call.
        payload: String,
    },
    /// Something about a file, a keytab or the emulator, in words.
    Other {
        /// The words.
        reason: String,
    },
}

impl Failure {
    /// A failure in words.
    pub(crate) fn other(reason: impl fmt::Display) -> Self {
        Failure::Other { reason: reason.to_string() }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Core { payload: String::from_utf8_lossy(&error.payload()).into_owned() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Core { payload } => f.write_str(payload),
            Failure::Other { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for Failure {}
