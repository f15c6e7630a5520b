//! Files that services send: how they are saved, by the rules of the core.

use gureum::Download;
use napi::bindgen_prelude::{Result, Uint8Array};
use napi_derive::napi;

use crate::guard::entered;

/// Why a file was not saved.
#[napi(object)]
pub struct NotSaved {
    /// In words.
    pub message: String,
    /// The system's number of the error, if it is one of the system.
    pub errno: Option<i32>,
}

/// Saves a file so that only the user can read it; gives what went wrong.
#[napi]
pub fn save_file(content: Uint8Array, path: String) -> Result<Option<NotSaved>> {
    entered("saveFile", || {
        let error = Download::new(content.to_vec()).save(&path).err();
        Ok(error.map(|error| NotSaved { message: format!("`{path}`: {error}"), errno: error.raw_os_error() }))
    })
}
