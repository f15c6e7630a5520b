use super::*;

/// A static library that holds these files.
pub(crate) fn library(files: &[&[u8]]) -> Vec<u8> {
    let mut bytes = BEGIN.to_vec();
    for file in files {
        bytes.extend(format!("{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n", "file.o/", 0, 0, 0, 644, file.len()).into_bytes());
        bytes.extend(*file);
        // The next one begins at an even place.
        bytes.extend((file.len() % 2 == 1).then_some(b'\n'));
    }
    bytes
}

/// The head of a file of Linux for 64 bits, little end first.
pub(crate) fn code(machine: u16) -> Vec<u8> {
    let mut head = [b"\x7fELF\x02\x01\x01".as_slice(), &[0; 57]].concat();
    head[18..20].copy_from_slice(&machine.to_le_bytes());
    head
}

#[test]
fn one_file_for_another_processor_is_enough() {
    let (intel, arm) = (code(62), code(183));
    for (files, is_for_intel, is_for_arm) in [
        (vec![b"notes".as_slice(), &intel, &intel], true, false),
        (vec![&arm, b"notes"], false, true),
        (vec![&intel, b"odd", &arm], false, false),
        (vec![b"notes"], true, true),
    ] {
        let library = library(&files);
        assert_eq!(is_for(&library, "x86_64-unknown-linux-gnu").unwrap(), is_for_intel);
        assert_eq!(is_for(&library, "aarch64-unknown-linux-gnu").unwrap(), is_for_arm);
    }
}

#[test]
fn one_that_is_cut_off_is_an_error() {
    let whole = library(&[&code(62)]);
    assert!(is_for(&whole[..whole.len() - 1], "x86_64-unknown-linux-gnu").is_err());
    assert!(is_for(b"code", "x86_64-unknown-linux-gnu").is_err());
}
