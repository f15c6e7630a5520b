//! Files that services send: how they are saved, by the rules of the core.

use gureum::Download;
use gureum::engine::guarded;

use crate::error::BridgeError;

/// Saves a file so that only the user can read it.
#[uniffi::export]
pub fn save_file(content: Vec<u8>, path: String) -> Result<(), BridgeError> {
    guarded("save_file", || Download::new(content).save(&path))?
        .map_err(|error| BridgeError::other(format_args!("`{path}`: {error}")))
}
