//! Keytab files in MIT's format, version 5.2.
//!
//! The vendor says "keytab file" and no more; MIT's format is what every Kerberos
//! tool on Linux and macOS reads (inferred). All numbers are big-endian. The kvno
//! stands twice: as one byte, and once more as a whole word at the end of an entry.

use crate::ids::Ids;
use serde::{Deserialize, Serialize};
use std::time::{SystemTime, UNIX_EPOCH};

const VERSION: [u8; 2] = [5, 2];
const NT_PRINCIPAL: u32 = 1;
const AES256_CTS_HMAC_SHA1_96: (u16, usize) = (18, 32);
const AES128_CTS_HMAC_SHA1_96: (u16, usize) = (17, 16);

/// One version of a principal's key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Key {
    /// Its kvno.
    pub version: u32,
    made: SystemTime,
    secret: Vec<u8>,
}

impl Key {
    /// A new random key.
    pub fn draw(version: u32, now: SystemTime, ids: &mut Ids) -> Self {
        Self { version, made: now, secret: ids.bytes(32) }
    }
}

/// The file with the keys of `name@realm`, the strongest encryption first.
pub(super) fn keytab(name: &str, realm: &str, key: &Key) -> Vec<u8> {
    let mut file = VERSION.to_vec();
    for (encryption, length) in [AES256_CTS_HMAC_SHA1_96, AES128_CTS_HMAC_SHA1_96] {
        let entry = entry(name, realm, key, encryption, length);
        file.extend((entry.len() as u32).to_be_bytes());
        file.extend(entry);
    }
    file
}

fn entry(name: &str, realm: &str, key: &Key, encryption: u16, length: usize) -> Vec<u8> {
    let seconds = key.made.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let mut entry = 1u16.to_be_bytes().to_vec(); // components of the principal, the realm not counted
    counted(&mut entry, realm.as_bytes());
    counted(&mut entry, name.as_bytes());
    entry.extend(NT_PRINCIPAL.to_be_bytes());
    entry.extend((seconds as u32).to_be_bytes());
    entry.push(key.version as u8);
    entry.extend(encryption.to_be_bytes());
    counted(&mut entry, &key.secret[..length.min(key.secret.len())]);
    entry.extend(key.version.to_be_bytes());
    entry
}

fn counted(entry: &mut Vec<u8>, bytes: &[u8]) {
    entry.extend((bytes.len() as u16).to_be_bytes());
    entry.extend(bytes);
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/keytab.rs"]
mod tests;
