//! A tape in a file: whole at every moment, one for all who name it, and never in place of something else.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use gureum_emulator::tape::{Tape, TapeFile, listener};
use serde_json::Value;

const ID: &str = "7df8abb4912e4709b1cb237daccca7a8";

fn exchanges(path: &Path) -> Vec<Value> {
    let tape: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    tape["exchanges"].as_array().unwrap().clone()
}

/// One more answer about the network.
fn shown(path: &Path) -> Result<(), String> {
    let (target, answer) = (format!("/v1/vpcs/{ID}"), format!(r#"{{"vpc": {{"id": "{ID}"}}}}"#));
    listener(path).unwrap()("vpc", ("GET", &target, b""), (200, answer.as_bytes()))
}

#[test]
fn all_who_name_a_file_make_one_tape_of_the_same_ids() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tape.json");
    for count in 1..=3 {
        shown(&path).unwrap();
        assert_eq!(exchanges(&path).len(), count);
    }
    let ids: Vec<Value> = exchanges(&path).iter().map(|each| each["answer"]["vpc"]["id"].clone()).collect();
    assert!(ids.iter().all(|id| *id == ids[0] && *id != ID), "{ids:?}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
    TapeFile::end(&path);
    shown(&path).unwrap();
    assert_eq!(exchanges(&path).len(), 1);
}

#[test]
fn threads_at_one_tape_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tape.json");
    std::thread::scope(|scope| {
        (0..4).for_each(|_| {
            scope.spawn(|| (0..8).for_each(|_| shown(&path).unwrap()));
        });
    });
    assert_eq!(exchanges(&path).len(), 32);
}

#[test]
fn what_is_no_tape_is_kept_and_what_is_no_request_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("precious.csv");
    fs::write(&path, "a,b\n").unwrap();
    assert!(listener(&path).err().unwrap().to_string().contains("no tape"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "a,b\n");
    assert!(listener(&folder.path().join("no/tape.json")).is_err());
    assert!(listener(folder.path()).is_err());
    let path = folder.path().join("tape.json");
    let why = listener(&path).unwrap()("vpc", ("GET", "/nobody/knows", b""), (200, b"{}")).unwrap_err();
    assert_eq!(why, "no description knows this request");
    assert_eq!(exchanges(&path).len(), 0);
}

#[test]
fn what_another_program_writes_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tape.json");
    shown(&path).unwrap();
    fs::write(&path, "theirs").unwrap();
    assert!(shown(&path).unwrap_err().contains("something else writes"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    // What was removed is whole again, and without a hole: what came meanwhile is on it too.
    fs::remove_file(&path).unwrap();
    shown(&path).unwrap();
    assert_eq!(exchanges(&path).len(), 3);
}

#[cfg(unix)]
#[test]
fn what_never_ends_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [Path::new("/dev/zero"), Path::new("/dev/full"), &pipe] {
        let why = listener(path).err().unwrap().to_string();
        assert!(why.contains("no regular file"), "{path:?}: {why}");
        let why = Tape::of_file(path).unwrap_err();
        assert!(why.contains("no regular file"), "{path:?}: {why}");
    }
    // Nobody has that much to play; what was read by then is given back.
    let long = folder.path().join("long.json");
    fs::File::create(&long).unwrap().set_len(1 << 30).unwrap();
    assert!(Tape::of_file(&long).unwrap_err().contains("longer than 64 MiB"));
    assert!(listener(&long).err().unwrap().to_string().contains("longer than 64 MiB"));
}
