//! `--record` and `gureum emulator --replay`: a tape holds what was answered and nothing of whose it was.

use std::path::Path;
use std::process::Command;

use gureum_emulator::Emulator;
use gureum_emulator::tape::Tape;
use serde_json::Value;

use crate::support::{at, gureum, out, said, succeeded};

fn recorded(emulator: &Emulator, tape: &Path, words: &[&str]) -> Command {
    at(emulator, &[&["--record", tape.to_str().unwrap()], words].concat())
}

fn playing(tape: &Path) -> Emulator {
    let tape = Tape::read(&std::fs::read_to_string(tape).unwrap()).unwrap();
    Emulator::builder().tape(tape).clock("auto".parse().unwrap()).start().unwrap()
}

#[test]
fn a_command_that_waits_runs_again_from_its_tape() {
    let folder = tempfile::tempdir().unwrap();
    let tape = folder.path().join("tape.json");
    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let words = ["df", "accounts", "create", "--name", "kanarienvogel", "--password", "Kanari3n!2024", "--wait"];
    let real: Value = serde_json::from_str(&succeeded(recorded(&emulator, &tape, &words).output().unwrap())).unwrap();
    let text = std::fs::read_to_string(&tape).unwrap();
    for value in ["kanarienvogel", "Kanari3n", real["id"].as_str().unwrap(), &emulator.keys("cli").secret_key] {
        assert!(!text.contains(value), "{value}: {text}");
    }
    assert!(text.contains("\"accounts.create\"") && text.contains("RUNNING"), "{text}");
    let played = playing(&tape);
    let again: Value = serde_json::from_str(&succeeded(at(&played, &words).output().unwrap())).unwrap();
    assert_eq!(
        (&again["status"], real["quotas"].as_array().unwrap().len()),
        (&real["status"], again["quotas"].as_array().unwrap().len())
    );
    assert_ne!(again["id"], real["id"]);
}

#[test]
fn a_refusal_is_recorded_too() {
    let (folder, emulator) = (tempfile::tempdir().unwrap(), Emulator::start().unwrap());
    let tape = folder.path().join("tape.json");
    let words = ["vpc", "vpcs", "show", "00000000000000000000000000000000"];
    let real = recorded(&emulator, &tape, &words).output().unwrap();
    let again = at(&playing(&tape), &words).output().unwrap();
    assert_eq!(again.status.code(), real.status.code(), "{}", said(&again));
    assert!(said(&again).contains("status 404"), "{}", said(&again));
}

#[test]
fn what_sends_nothing_leaves_a_tape_as_it_is() {
    let (folder, emulator) = (tempfile::tempdir().unwrap(), Emulator::start().unwrap());
    let tape = folder.path().join("tape.json");
    let list = ["vpc", "vpcs", "list"];
    assert!(recorded(&emulator, &tape, &list).status().unwrap().success());
    let before = std::fs::read_to_string(&tape).unwrap();
    assert!(before.contains("vpcs.list"), "{before}");
    for sends_nothing in ["--dry-run", "--generate-skeleton"] {
        let run = recorded(&emulator, &tape, &[&list[..], &[sends_nothing]].concat()).output().unwrap();
        assert!(run.status.success(), "{}", said(&run));
        assert_eq!(std::fs::read_to_string(&tape).unwrap(), before, "{sends_nothing}");
    }
}

#[test]
fn a_tape_that_cannot_be_played_or_written_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.json");
    std::fs::write(&broken, "{}").unwrap();
    let run = gureum(&["emulator", "--replay", broken.to_str().unwrap()]).output().unwrap();
    assert!(said(&run).contains("broken.json`: it is no tape"), "{} {}", said(&run), out(&run));
    let run = gureum(&["emulator", "--replay", "nowhere.json"]).output().unwrap();
    assert!(said(&run).contains("cannot read `nowhere.json`"), "{}", said(&run));
    let emulator = Emulator::start().unwrap();
    let run = recorded(&emulator, &folder.path().join("no/tape.json"), &["iam", "groups", "list"]).output().unwrap();
    assert_eq!(run.status.code(), Some(2), "{}", said(&run));
    assert!(said(&run).contains("choose another place with `--record`"), "{}", said(&run));
}

#[cfg(unix)]
#[test]
fn a_tape_that_never_ends_is_not_read() {
    let emulator = Emulator::start().unwrap();
    for device in ["/dev/zero", "/dev/full"] {
        let run = recorded(&emulator, Path::new(device), &["iam", "groups", "list"]).output().unwrap();
        assert_eq!(run.status.code(), Some(2), "{}", said(&run));
        assert!(said(&run).contains("it is no regular file"), "{}", said(&run));
        let run = gureum(&["emulator", "--replay", device]).output().unwrap();
        assert!(said(&run).contains("it is no regular file"), "{}", said(&run));
    }
    assert!(emulator.journal().is_empty());
}
