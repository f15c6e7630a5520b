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
