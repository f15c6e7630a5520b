//! What is only in a terminal: a question before something is gone, a line while something is waited for, a table.
#![cfg(unix)]

use std::process::Command;

use gureum_emulator::Emulator;
use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

use crate::support::{at, succeeded};

/// Long enough for a machine that is busy; nothing is measured by it.
const PATIENCE: u64 = 60_000;

fn begin(mut command: Command) -> PtySession {
    command.env("TERM", "xterm").stdin(std::process::Stdio::inherit());
    spawn_command(command, Some(PATIENCE)).unwrap()
}

/// What it shows up to its end, and what it ends with.
fn ended(mut terminal: PtySession) -> (String, i32) {
    let seen = terminal.exp_eof().unwrap();
    match terminal.process().wait().unwrap() {
        WaitStatus::Exited(_, status) => (seen, status),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_deletion_is_asked_about_and_done_only_after_a_yes() {
    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let create = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--wait", "-o", "quiet"];
    let id = succeeded(at(&emulator, &create).output().unwrap());
    let asked = || {
        emulator
            .journal()
            .entries()
            .iter()
            .filter(|entry| entry.operation.as_deref() == Some("accounts.delete"))
            .count()
    };
    for (answer, due) in [("n", 0), ("\r", 0), ("\u{3}", 0), ("y", 1)] {
        let mut terminal = begin(at(&emulator, &["df", "accounts", "delete", "--id", id.trim()]));
        let question = terminal.exp_string("[y/N]").unwrap();
        assert!(question.contains(&format!("Delete an account: `{}`?", id.trim())), "{question}");
        assert_eq!(asked(), 0);
        terminal.send(answer).unwrap();
        terminal.flush().unwrap();
        let (seen, status) = ended(terminal);
        assert_eq!((asked(), status), (due, if due == 0 { 130 } else { 0 }), "{answer:?}: {seen}");
    }
}

#[test]
fn a_wait_has_a_line_that_goes_and_an_answer_is_a_table() {
    for (progress, is_shown) in [("1", true), ("0", false)] {
        let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
        let create = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--emulator", "--wait"];
        let mut command = at(&emulator, &create);
        command.env_remove("GUREUM_ENDPOINT").env("GUREUM_PROGRESS", progress);
        let (seen, status) = ended(begin(command));
        assert_eq!(status, 0, "{seen}");
        assert_eq!(seen.contains("ACCEPTED, "), is_shown, "{seen:?}");
        // The line is wiped before the answer comes, which is for people here.
        let answer = seen.rsplit("\u{1b}[2K").next().unwrap_or_default();
        assert!(answer.contains("status     RUNNING") && !answer.contains("ACCEPTED"), "{seen:?}");
    }
}

/// A line that is longer than the terminal would be two, of which one stays.
#[test]
fn a_line_is_no_wider_than_the_terminal() {
    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let create = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--emulator", "--wait"];
    let mut command = at(&emulator, &create);
    command.env_remove("GUREUM_ENDPOINT");
    let words: Vec<_> = command.get_args().map(|word| format!("'{}'", word.to_string_lossy())).collect();
    let mut narrow = Command::new("/bin/sh");
    narrow.arg("-c").arg(format!(
        "stty rows 24 cols 20; exec '{}' {} -o quiet",
        env!("CARGO_BIN_EXE_gureum"),
        words.join(" ")
    ));
    narrow
        .env_clear()
        .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .env("PATH", "/usr/bin:/bin");
    let (seen, status) = ended(begin(narrow));
    assert_eq!(status, 0, "{seen}");
    assert!(seen.contains("ACCEPTED, "), "{seen:?}");
    for line in seen.split(['\r', '\n']).filter(|line| line.contains("ACCEPTED")) {
        assert!(console::measure_text_width(line) <= 20, "{line:?}");
    }
}
