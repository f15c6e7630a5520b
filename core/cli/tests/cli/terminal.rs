//! What is only in a terminal: a question before something is gone, a line while something is waited for, a table.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::Command;

use gureum_emulator::Emulator;
use rexpect::process::{Signal, WaitStatus};
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
fn a_question_is_in_the_language_that_is_asked_for() {
    let emulator = Emulator::start().unwrap();
    let mut terminal = begin(at(&emulator, &["df", "accounts", "delete", "--id=demo", "--lang=ko"]));
    let question = terminal.exp_string("[y/N]").unwrap();
    // It gives each byte as a letter.
    let question: Vec<u8> = question.chars().map(|byte| u8::try_from(u32::from(byte)).unwrap()).collect();
    let question = String::from_utf8(question).unwrap();
    assert!(question.contains("다음을 실행할까요: Delete an account: `demo`?"), "{question}");
    terminal.send("n").unwrap();
    terminal.flush().unwrap();
    assert_eq!(ended(terminal).1, 130);
}

#[test]
fn nothing_was_sent_after_a_no() {
    let emulator = Emulator::start().unwrap();
    for answer in ["n", "\u{3}"] {
        let mut terminal = begin(at(&emulator, &["df", "accounts", "delete", "--id=demo", "-o", "json"]));
        terminal.exp_string("[y/N]").unwrap();
        terminal.send(answer).unwrap();
        terminal.flush().unwrap();
        let (seen, status) = ended(terminal);
        assert!(seen.contains(r#""delivery":"NotSent""#) && status == 130, "{seen}");
    }
    assert!(emulator.journal().is_empty());
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

/// A shell, as people have it: it says how the terminal is after a command. A signal that it gets is for the command.
fn in_a_shell(command: &Command) -> Command {
    let script = r#"
        exec 3<&0; stty sane; before=$(stty -g)
        trap 'kill -TERM $command' TERM
        "$0" "$@" <&3 & command=$!
        wait $command; status=$?
        [ $status = 143 ] && { wait $command; status=$?; }
        after=$(stty -g)
        [ "$before" = "$after" ] && echo "<$status as before>" || echo "<$status $before became $after>"
    "#;
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(script).arg(command.get_program()).args(command.get_args()).env_clear();
    shell.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell
}

/// A command, its questions with what is answered to each, and what is missing without the last answer.
type Asked = (Command, Vec<(&'static str, &'static str)>, &'static str);

/// Every kind of question.
fn questions(emulator: &Emulator, id: &str, home: &Path) -> Vec<Asked> {
    let configure = || {
        let mut command = at(emulator, &["configure"]);
        command.env("HOME", home);
        command
    };
    let deletion = at(emulator, &["df", "accounts", "delete", "--id", id]);
    let secret = at(emulator, &["df", "accounts", "create", "--name=other"]);
    let (cloud, profile) = (("Whose keys", "\r"), ("Profile", "\r"));
    let access = ("Access key of NAVER Cloud", "an-access-key\r");
    vec![
        (deletion, vec![("[y/N]", "")], "the answer whether this is meant is missing: Delete an account"),
        (secret, vec![("password", "")], "`--password` is missing"),
        (configure(), vec![("Whose keys", "")], "the cloud whose keys they are is missing"),
        (configure(), vec![cloud, ("Profile", "")], "the profile is missing"),
        (configure(), vec![cloud, profile, ("Access key", "")], "the access key is missing"),
        (configure(), vec![cloud, profile, access, ("Secret key", "")], "the secret key is missing"),
    ]
}

#[test]
fn a_question_that_is_broken_off_leaves_the_terminal_as_it_was() {
    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let create = ["df", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "--wait", "-o", "quiet"];
    let id = succeeded(at(&emulator, &create).output().unwrap());
    let home = tempfile::tempdir().unwrap();
    let before = emulator.journal().len();
    for (end, status) in [("\u{3}", 130), ("\u{4}", 2), ("TERM", 130)] {
        for (command, questions, missing) in questions(&emulator, id.trim(), home.path()) {
            let mut terminal = begin(in_a_shell(&command));
            let mut seen = String::new();
            for (question, answer) in &questions {
                seen += &terminal.exp_string(question).unwrap();
                terminal.send(answer).unwrap();
                terminal.flush().unwrap();
            }
            seen += &ended_by(terminal, end);
            assert!(seen.contains(&format!("<{status} as before>")), "{missing}, {end:?}: {seen:?}");
            assert_eq!(seen.contains(missing), status == 2, "{missing}, {end:?}: {seen:?}");
            assert_eq!(seen.matches("\u{1b}[?25l").count(), seen.matches("\u{1b}[?25h").count(), "{missing}: {seen:?}");
            assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
        }
    }
    assert_eq!(emulator.journal().len(), before);
}

/// Ends a question by a key or by a signal, and says what is seen then.
fn ended_by(mut terminal: PtySession, end: &str) -> String {
    if end == "TERM" {
        terminal.process_mut().signal(Signal::SIGTERM).unwrap();
    } else {
        terminal.send(end).unwrap();
        terminal.flush().unwrap();
    }
    terminal.exp_eof().unwrap()
}
