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
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_first_entry_reads_as_mit_lays_it_out() {
        let now = UNIX_EPOCH + Duration::from_secs(0x6000_0000);
        let file = keytab("df", "R.COM", &Key { version: 3, made: now, secret: vec![7; 32] });
        let expected: &[&[u8]] = &[
            &[5, 2],
            &[0, 0, 0, 62],
            &[0, 1],
            &[0, 5],
            b"R.COM",
            &[0, 2],
            b"df",
            &[0, 0, 0, 1],
            &[0x60, 0, 0, 0],
            &[3],
            &[0, 18],
            &[0, 32],
            &[7; 32],
            &[0, 0, 0, 3],
        ];
        let expected = expected.concat();
        assert_eq!(file[..expected.len()], expected);
    }

    #[test]
    fn the_file_ends_with_its_last_entry() {
        let key = Key::draw(1, UNIX_EPOCH, &mut Ids::new(1));
        let file = keytab("df001", "KR.DF.NAVERNCP.COM", &key);
        let mut at = 2;
        let mut entries = 0;
        while at < file.len() {
            let size = u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
            at += 4 + size as usize;
            entries += 1;
        }
        assert_eq!((at, entries), (file.len(), 2));
    }
}
