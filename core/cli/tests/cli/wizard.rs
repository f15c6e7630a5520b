//! The wizard in a terminal: what it asks, what it does not show, and what it leaves when it is broken off.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

use gureum_emulator::Emulator;
use rexpect::session::{PtySession, spawn_command};

use crate::support::home;

/// Long enough for a machine that is busy; nothing is measured by it.
const PATIENCE: u64 = 60_000;

fn begin(own: &Path, emulator: &Emulator) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gureum"));
    command.arg("configure").env_clear().env("GUREUM_ENDPOINT", emulator.endpoint()).env("TERM", "xterm");
    home(&mut command, own);
    spawn_command(command, Some(PATIENCE)).unwrap()
}

#[test]
fn it_asks_tries_and_saves_and_never_shows_the_secret_key() {
    let emulator = Emulator::start().unwrap();
    let keys = emulator.keys("wizard");
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = begin(folder.path(), &emulator);
    let mut seen = String::new();
    for (question, answer) in [
        ("Whose keys", ""),
        ("Profile", "work"),
        ("Access key of NAVER Cloud", keys.access_key.as_str()),
        ("Secret key (not shown)", keys.secret_key.as_str()),
    ] {
        seen += &terminal.exp_string(question).unwrap();
        terminal.send_line(answer).unwrap();
    }
    seen += &terminal.exp_eof().unwrap();
    assert!(seen.contains("accepted by `"), "{seen}");
    assert!(!seen.contains(&keys.secret_key), "{seen}");
    let saved = fs::read_to_string(folder.path().join(".ncloud/configure")).unwrap();
    let due =
        format!("[work]\nncloud_access_key_id = {}\nncloud_secret_access_key = {}\n", keys.access_key, keys.secret_key);
    assert_eq!(saved, due);
    assert_eq!(emulator.journal().len(), 1);
}

#[test]
fn other_keys_are_replaced_only_after_a_yes() {
    let emulator = Emulator::start().unwrap();
    let keys = emulator.keys("wizard");
    for (answer, is_replaced) in [("n", false), ("y", true)] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".ncloud/configure");
        fs::create_dir(path.parent().unwrap()).unwrap();
        let before = "[DEFAULT]\nncloud_access_key_id = old-access-key\nncloud_secret_access_key = old\n";
        fs::write(&path, before).unwrap();
        let mut terminal = begin(folder.path(), &emulator);
        for (question, answer) in [
            ("Whose keys", "\r"),
            ("Profile", "\r"),
            ("Access key of NAVER Cloud", &format!("{}\r", keys.access_key)),
            ("Secret key (not shown)", &format!("{}\r", keys.secret_key)),
            ("Replace the keys of NAVER Cloud", answer),
        ] {
            terminal.exp_string(question).unwrap();
            terminal.send(answer).unwrap();
            terminal.flush().unwrap();
        }
        terminal.exp_eof().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap() != before, is_replaced);
    }
}

#[test]
fn broken_off_it_leaves_nothing() {
    let emulator = Emulator::start().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = begin(folder.path(), &emulator);
    terminal.exp_string("Whose keys").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("Profile").unwrap();
    terminal.send_control('c').unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert!(emulator.journal().is_empty());
}
