//! A Kerberos keytab: the file that lets a program log in without a password.
//!
//! Whoever holds its bytes holds the account, so they are wiped from memory,
//! never printed, and saved in a file that nobody else could read at any
//! moment. What is no secret in it (who, which key version, since when) can be
//! read without revealing a key.

mod format;
mod save;

use std::fmt;
use std::io;
use std::path::Path;

pub use format::KeytabEntry;

use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};

/// A Kerberos keytab.
#[derive(Clone, PartialEq, Eq)]
pub struct Keytab(Zeroizing<Vec<u8>>);

impl Keytab {
    /// Takes the bytes of a keytab file. They are checked when entries are asked for.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Keytab(Zeroizing::new(bytes.into()))
    }

    /// The bytes of the file. They are secret.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Its entries, without the keys.
    pub fn entries(&self) -> Result<Vec<KeytabEntry>> {
        format::entries(&self.0).map_err(|problem| Error::new(ErrorKind::Response, format!("broken keytab: {problem}")))
    }

    /// Whose keys it holds, each once; empty if the bytes are no keytab.
    pub fn principals(&self) -> Vec<String> {
        let mut principals = Vec::new();
        for entry in self.entries().unwrap_or_default() {
            if !principals.contains(&entry.principal) {
                principals.push(entry.principal);
            }
        }
        principals
    }

    /// Saves it so that only the user can read it (mode 0600 from the first moment), all or nothing.
    ///
    /// An existing file is replaced in one step. A symbolic link is not followed but refused, and so is a folder in
    /// which everybody may rename files. On Windows the file gets the rights of its folder.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        save::save(&self.0, path.as_ref())
    }
}

impl KeytabEntry {
    /// Name of the encryption type, for example `aes256-cts-hmac-sha1-96`.
    pub fn enctype_name(&self) -> Option<&'static str> {
        format::enctype_name(self.enctype)
    }
}

impl fmt::Debug for Keytab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keytab({} bytes, ***)", self.0.len())
    }
}

#[cfg(test)]
#[path = "../tests/unit/keytab.rs"]
mod tests;
