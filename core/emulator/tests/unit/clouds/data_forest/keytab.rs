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
