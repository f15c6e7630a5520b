//! The keytab file format of MIT Kerberos, version 2 (`05 02`), big-endian.
//!
//! Source: the format description in the documentation of MIT Kerberos
//! (`formats/keytab_file_format`). A record with a negative length is a hole
//! that a removed entry left behind.

use std::time::{Duration, SystemTime};

type Parsed<T> = Result<T, &'static str>;

/// What one entry of a keytab says beside its key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeytabEntry {
    /// Whose key it is, for example `df@KR.DF.NAVERNCP.COM`.
    pub principal: String,
    /// Version of the key; a reset counts it up.
    pub kvno: u32,
    /// Number of the encryption type, for example 18.
    pub enctype: u16,
    /// When the key was made; absent if the keytab does not say.
    pub created: Option<SystemTime>,
}

/// Reads all entries and skips every key.
pub(super) fn entries(bytes: &[u8]) -> Parsed<Vec<KeytabEntry>> {
    let mut file = Reader(bytes);
    match file.take(2)? {
        [5, 2] => {}
        [5, 1] => return Err("format version 1 is not supported"),
        _ => return Err("it does not start with 05 02"),
    }
    let mut entries = Vec::new();
    while !file.0.is_empty() {
        match file.i32()? {
            // A zero length marks the end; what follows is padding.
            0 => break,
            length if length < 0 => drop(file.take(length.unsigned_abs() as usize)?),
            length => entries.push(entry(Reader(file.take(length as usize)?))?),
        }
    }
    Ok(entries)
}

fn entry(mut record: Reader<'_>) -> Parsed<KeytabEntry> {
    let components = record.u16()?;
    let realm = escaped(record.counted()?);
    let names = (0..components).map(|_| record.counted().map(escaped)).collect::<Parsed<Vec<_>>>()?;
    let _name_type = record.i32()?;
    let seconds = record.u32()?;
    let short_version = u32::from(record.take(1)?[0]);
    let enctype = record.u16()?;
    let _key = record.counted()?;
    // Newer writers append the version with 32 bits; a zero there means "see the short one".
    let kvno = record.u32().ok().filter(|version| *version != 0).unwrap_or(short_version);
    Ok(KeytabEntry {
        principal: format!("{}@{realm}", names.join("/")),
        kvno,
        enctype,
        created: (seconds > 0).then(|| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.into())),
    })
}

/// Part of a principal with its separators escaped, as Kerberos prints it.
fn escaped(part: &[u8]) -> String {
    let text = String::from_utf8_lossy(part);
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '/' | '@' | '\\' => escaped.extend(['\\', character]),
            character if character.is_control() => escaped.extend(character.escape_default()),
            character => escaped.push(character),
        }
    }
    escaped
}

/// Names of the types in use, from the Kerberos registry of IANA.
pub(super) fn enctype_name(enctype: u16) -> Option<&'static str> {
    Some(match enctype {
        1 => "des-cbc-crc",
        3 => "des-cbc-md5",
        16 => "des3-cbc-sha1-kd",
        17 => "aes128-cts-hmac-sha1-96",
        18 => "aes256-cts-hmac-sha1-96",
        19 => "aes128-cts-hmac-sha256-128",
        20 => "aes256-cts-hmac-sha384-192",
        23 => "rc4-hmac",
        25 => "camellia128-cts-cmac",
        26 => "camellia256-cts-cmac",
        _ => return None,
    })
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Parsed<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or("it is cut off")?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Parsed<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk().ok_or("it is cut off")?;
        self.0 = rest;
        Ok(*taken)
    }

    fn u16(&mut self) -> Parsed<u16> {
        self.array().map(u16::from_be_bytes)
    }

    fn u32(&mut self) -> Parsed<u32> {
        self.array().map(u32::from_be_bytes)
    }

    fn i32(&mut self) -> Parsed<i32> {
        self.array().map(i32::from_be_bytes)
    }

    /// Bytes after their count.
    fn counted(&mut self) -> Parsed<&'a [u8]> {
        let count = self.u16()?;
        self.take(count.into())
    }
}

#[cfg(test)]
#[path = "../../tests/unit/keytab/format.rs"]
mod tests;
