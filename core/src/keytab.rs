//! A Kerberos keytab: the file that lets a program log in without a password.
//!
//! Whoever holds its bytes holds the account. It is a [`Download`], and beside what all of these can do it tells what is no
//! secret in it (who, which key version, since when) without revealing a key.

mod format;

use std::fmt;
use std::ops::Deref;

pub use format::KeytabEntry;

use crate::download::Download;
use crate::error::{Error, ErrorKind, Result};

/// A Kerberos keytab: a [`Download`] that tells whose keys are in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Keytab(Download);

impl Keytab {
    /// Takes the bytes of a keytab file. They are checked when entries are asked for.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Keytab(Download::new(bytes))
    }

    /// Its entries, without the keys.
    pub fn entries(&self) -> Result<Vec<KeytabEntry>> {
        format::entries(self.as_bytes())
            .map_err(|problem| Error::new(ErrorKind::Response, format!("broken keytab: {problem}")))
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
}

impl KeytabEntry {
    /// Name of the encryption type, for example `aes256-cts-hmac-sha1-96`.
    pub fn enctype_name(&self) -> Option<&'static str> {
        format::enctype_name(self.enctype)
    }
}

/// What every file can do: its bytes, and how it is saved.
impl Deref for Keytab {
    type Target = Download;

    fn deref(&self) -> &Download {
        &self.0
    }
}

impl fmt::Debug for Keytab {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keytab({} bytes, ***)", self.as_bytes().len())
    }
}

#[cfg(test)]
#[path = "../tests/unit/keytab.rs"]
mod tests;
