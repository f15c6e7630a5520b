//! The command `gureum-emulator`.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_gureum-emulator");

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().unwrap()
}

struct Serving {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Serving {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM).arg("serve").args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Serving { child, said, address }
    }

    fn get(&self, path: &str) -> String {
        let mut tcp = TcpStream::connect(&self.address).unwrap();
        write!(tcp, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = String::new();
        tcp.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Ends it with a signal; gives what else it said and whether it ended well.
    fn stop(mut self, signal: &str) -> (String, bool) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let mut rest = String::new();
        self.said.read_to_string(&mut rest).unwrap();
        (rest, self.child.wait().unwrap().success())
    }
}

#[test]
fn it_prints_address_keys_and_what_to_export() {
    let begin = Instant::now();
    let serving = Serving::start(&["--tenant", "team-a"]);
    assert!(serving.get("/_gureum/health").contains("\"status\":\"ok\""));
    println!("first 200 after {:?}", begin.elapsed());
    assert!(begin.elapsed() < Duration::from_secs(10));
    let endpoint = format!("http://{}", serving.address);
    let (said, ended_well) = serving.stop("-INT");
    assert!(ended_well);
    for text in [
        "access key   gureum-emulator-team-a\n",
        "secret key   gureum-secret-team-a\n",
        &format!("export GUREUM_ENDPOINT={endpoint}\n"),
        "export NCLOUD_ACCESS_KEY_ID=gureum-emulator-team-a NCLOUD_SECRET_ACCESS_KEY=gureum-secret-team-a\n",
        "export SCP_ACCESS_KEY=gureum-emulator-team-a SCP_SECRET_KEY=gureum-secret-team-a\n",
    ] {
        assert!(said.contains(text), "{text} is not in {said}");
    }
}

#[test]
fn its_state_survives_in_the_data_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let arguments = ["--data", file.to_str().unwrap(), "--clock", "frozen", "--seed", "7"];
    let serving = Serving::start(&arguments);
    let first = serving.get("/_gureum/snapshot");
    assert!(first.contains("\"seed\": 7"));
    assert!(serving.stop("-TERM").1);
    assert!(std::fs::read_to_string(&file).unwrap().contains("\"seed\": 7"));
    let serving = Serving::start(&arguments);
    assert_eq!(serving.get("/_gureum/snapshot"), first);
    serving.stop("-INT");
}

#[test]
fn help_and_version_are_printed() {
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    for option in ["--port", "--seed", "--data", "--clock", "--replay", "--allow-remote", "--token"] {
        assert!(help.contains(option), "{option}");
    }
    let version = String::from_utf8(run(&["-V"]).stdout).unwrap();
    assert_eq!(version, format!("gureum-emulator {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_makes_no_sense_is_refused_with_the_fix() {
    for (arguments, reason) in [
        (&[] as &[&str], "nothing to do; `gureum-emulator serve` starts the emulator"),
        (&["serve", "--clock", "fast"], "there is no clock mode `fast`; use `real`, `frozen` or `auto`"),
        (&["serve", "--allow-remote", "0.0.0.0"], "`--allow-remote` and `--token` belong together"),
        (&["serve", "--nonsense"], "--nonsense"),
        (&["serve", "--port", "many"], "many"),
    ] {
        let output = run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(reason), "{arguments:?}: {said}");
    }
}
