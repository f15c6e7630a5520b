//! What a function of this library throws.

use std::fmt;

use gureum::Error;

/// Why something could not be done.
#[derive(Debug, uniffi::Error)]
pub enum BridgeError {
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

impl BridgeError {
    /// A failure in words.
    pub(crate) fn other(reason: impl fmt::Display) -> Self {
        BridgeError::Other { reason: reason.to_string() }
    }
}

impl From<Error> for BridgeError {
    fn from(error: Error) -> Self {
        BridgeError::Core { payload: String::from_utf8_lossy(&error.payload()).into_owned() }
    }
}

impl fmt::Display for BridgeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BridgeError::Core { payload } => f.write_str(payload),
            BridgeError::Other { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for BridgeError {}
