//! A file that a service sends: bytes, as they came.
//!
//! Most of them are secrets (a keytab, a kubeconfig), so all are treated as one: wiped from memory, never printed, and saved in
//! a file that nobody else could read at any moment.

mod save;

use std::fmt;
use std::io;
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};

/// A file that a service sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Download(Zeroizing<Vec<u8>>);

impl Download {
    /// Takes the bytes of a file.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Download(Zeroizing::new(bytes.into()))
    }

    /// The bytes of the file. They may be secret.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The file as text. What is not UTF-8 is an error, and nothing of it is quoted.
    pub fn text(&self) -> Result<&str> {
        std::str::from_utf8(&self.0)
            .map_err(|_| Error::new(ErrorKind::Response, "the file is not text in UTF-8").with_hint("take its bytes"))
    }

    /// Saves it so that only the user can read it (mode 0600 from the first moment), all or nothing.
    ///
    /// An existing file is replaced in one step. A symbolic link is not followed but refused, and so is a folder in
    /// which everybody may rename files. On Windows the file gets the rights of its folder.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        save::save(&self.0, path.as_ref())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({} bytes, ***)", self.0.len())
    }
}

#[cfg(test)]
#[path = "../tests/unit/download.rs"]
mod tests;
