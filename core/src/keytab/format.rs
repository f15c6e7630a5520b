//! The keytab file format of MIT Kerberos, version 2 (`05 02`), big-endian.
//!
//! Source: the format description in the documentation of MIT Kerberos
//! (`formats/keytab_file_format`). A record with a negative length is a hole
//! that a removed entry left behind.

use std::time::{Duration, SystemTime};

use super::KeytabEntry;

type Parsed<T> = Result<T, &'static str>;

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
mod tests {
    use super::*;

    fn record(names: &[&str], realm: &str, short_version: u8, version: Option<u32>) -> Vec<u8> {
        let counted = |bytes: &[u8]| [&(bytes.len() as u16).to_be_bytes(), bytes].concat();
        let mut record = (names.len() as u16).to_be_bytes().to_vec();
        record.extend(counted(realm.as_bytes()));
        names.iter().for_each(|name| record.extend(counted(name.as_bytes())));
        record.extend([0, 0, 0, 1]);
        record.extend(1_685_068_501_u32.to_be_bytes());
        record.push(short_version);
        record.extend(18_u16.to_be_bytes());
        record.extend(counted(&[0xAA; 32]));
        record.extend(version.map(u32::to_be_bytes).into_iter().flatten());
        [(record.len() as u32).to_be_bytes().to_vec(), record].concat()
    }

    fn file(records: &[Vec<u8>]) -> Vec<u8> {
        [vec![5, 2], records.concat()].concat()
    }

    #[test]
    fn entries_are_read_holes_are_skipped_and_padding_ends_the_file() {
        let hole = [(-3_i32).to_be_bytes().to_vec(), vec![1, 2, 3]].concat();
        let bytes = file(&[
            record(&["df"], "KR.DF.NAVERNCP.COM", 2, None),
            hole,
            record(&["hdfs", "host/1"], "R@M", 3, Some(259)),
            vec![0, 0, 0, 0, 9, 9],
        ]);
        let entries = entries(&bytes).unwrap();
        assert_eq!(entries.len(), 2);
        assert_eq!((entries[0].principal.as_str(), entries[0].kvno), ("df@KR.DF.NAVERNCP.COM", 2));
        assert_eq!((entries[1].principal.as_str(), entries[1].kvno), (r"hdfs/host\/1@R\@M", 259));
        assert_eq!(entries[0].enctype_name(), Some("aes256-cts-hmac-sha1-96"));
        assert_eq!(entries[0].created, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_685_068_501)));
    }

    #[test]
    fn a_zero_long_version_means_the_short_one() {
        let entries = entries(&file(&[record(&["df"], "R", 7, Some(0))])).unwrap();
        assert_eq!(entries[0].kvno, 7);
    }

    #[test]
    fn a_file_cut_anywhere_or_altered_anywhere_never_panics() {
        let whole = file(&[record(&["df", "host"], "REALM", 2, Some(2)), record(&["x"], "R", 1, None)]);
        for end in 0..whole.len() {
            let _ = entries(&whole[..end]);
            for value in [0, 1, 0x7F, 0x80, 0xFF] {
                let mut altered = whole.clone();
                altered[end] = value;
                let _ = entries(&altered);
            }
        }
        assert_eq!(entries(&whole[..whole.len() - 1]), Err("it is cut off"));
        assert_eq!(entries(&[5, 1]), Err("format version 1 is not supported"));
        assert_eq!(entries(b"<html>"), Err("it does not start with 05 02"));
        assert_eq!(entries(&[5, 2]), Ok(Vec::new()));
    }
}
