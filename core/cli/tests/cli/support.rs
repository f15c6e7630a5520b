//! Runs the program that was built, in surroundings of its own.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use gureum_emulator::Emulator;

/// The variables of the keys of each cloud.
const KEYS: [(&str, &str); 2] =
    [("NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"), ("SCP_ACCESS_KEY", "SCP_SECRET_KEY")];

/// The program with nothing around it: no variables but those that are given, no home.
pub fn gureum(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gureum"));
    command.args(words).env_clear().stdin(Stdio::null());
    command
}

/// The same with the keys of an emulator.
pub fn at(emulator: &Emulator, words: &[&str]) -> Command {
    let mut command = gureum(words);
    let keys = emulator.keys("cli");
    command.env("GUREUM_ENDPOINT", emulator.endpoint());
    for (access, secret) in KEYS {
        command.env(access, &keys.access_key).env(secret, &keys.secret_key);
    }
    command
}

/// The same with an address, and keys that are an emulator's by their form.
pub fn at_address(address: &str, words: &[&str]) -> Command {
    let mut command = gureum(words);
    command.env("GUREUM_ENDPOINT", address);
    for (access, secret) in KEYS {
        command.env(access, "gureum-emulator-cli").env(secret, "secret-of-nobody-here-at-all");
    }
    command
}

/// Runs it with a text as its standard input.
pub fn fed(mut command: Command, text: &str) -> Output {
    let mut child: Child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // One that reads nothing closes it.
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    child.wait_with_output().unwrap()
}

/// What it wrote.
pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What it said beside that.
pub fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The output of a run that must succeed.
#[track_caller]
pub fn succeeded(output: Output) -> String {
    assert!(output.status.success(), "{}: {}", output.status, said(&output));
    out(&output)
}

/// The status of a run.
pub fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// With a home directory.
pub fn home<'c>(command: &'c mut Command, home: &Path) -> &'c mut Command {
    command.env("HOME", home)
}
