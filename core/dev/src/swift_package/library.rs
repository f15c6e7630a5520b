//! A static library for one target, looked at before it is given to anybody.

use std::fs;
use std::path::PathBuf;

use super::problem::cannot;
use crate::shipped::{EMULATOR, PANICS};
use crate::static_library;

/// A library for one target.
pub struct Library {
    /// The target, as Rust and Swift name it.
    pub triple: String,
    /// What the file holds.
    pub bytes: Vec<u8>,
}

impl Library {
    /// Reads it.
    pub fn read((triple, path): &(String, PathBuf)) -> Result<Self, String> {
        if !triple.ends_with("-unknown-linux-gnu") {
            return Err(format!(
                "`{triple}` is no target of Swift on Linux; use `x86_64-unknown-linux-gnu` or `aarch64-…`"
            ));
        }
        let bytes = fs::read(path).map_err(|error| cannot(path, &error))?;
        if !bytes.starts_with(static_library::BEGIN) {
            return Err(format!("`{}` is no static library; take `libgureum_ffi.a`", path.display()));
        }
        for marker in [PANICS, EMULATOR] {
            if memchr::memmem::find(&bytes, marker).is_some() {
                return Err(format!("`{}` is a build for tests; build it without features", path.display()));
            }
        }
        match static_library::is_for(&bytes, triple) {
            Ok(true) => Ok(Library { triple: triple.clone(), bytes }),
            Ok(false) => Err(format!("`{}` is made for another machine than {triple}", path.display())),
            Err(error) => Err(format!("`{}` cannot be read: {error}", path.display())),
        }
    }
}
