//! The command `gureum-emulator`.
#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_gureum-emulator");

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).env_remove("GUREUM_EMULATOR_TOKEN").output().unwrap()
}

struct Serving {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
    address: String,
}

impl Serving {
    fn start(arguments: &[&str]) -> Self {
        Serving::of(Command::new(PROGRAM).arg("serve").args(arguments))
    }

    fn of(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on http://").unwrap().to_owned();
        Serving { child, said, address }
    }

    fn get(&self, path: &str) -> String {
        self.get_with(path, "")
    }

    /// `more` are lines of the head.
    fn get_with(&self, path: &str, more: &str) -> String {
        let mut tcp = TcpStream::connect(&self.address).unwrap();
        write!(tcp, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{more}\r\n", self.address).unwrap();
        let mut answer = String::new();
        tcp.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Ends it; gives what it wrote to its error stream.
    fn log(mut self) -> String {
        let mut errors = self.child.stderr.take().unwrap();
        self.stop("-TERM");
        let mut log = String::new();
        errors.read_to_string(&mut log).unwrap();
        log
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
        "export NCLOUD_ACCESS_KEY_ID=gureum-emulator-team-a\nexport NCLOUD_SECRET_ACCESS_KEY=gureum-secret-team-a\n",
        "export SCP_ACCESS_KEY=gureum-emulator-team-a\nexport SCP_SECRET_KEY=gureum-secret-team-a\n",
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
        (&["serve", "--clock", "fast"], "there is no clock mode `fast`. There are real, frozen, auto"),
        (&["serve", "--allow-remote", "0.0.0.0"], "`--allow-remote` and a token belong together"),
        (&["serve", "--nonsense"], "--nonsense"),
        (&["serve", "--port", "many"], "`--port` is `many`; pass a number from 0 to 65535"),
        (&["serve", "--tenant", "a b"], "`--tenant` is `a b`; pass 1 to 64 letters"),
        (
            &["serve", "--data", "/nowhere/state.json"],
            "cannot keep the state in `/nowhere/state.json`: its folder does not",
        ),
        (&["serve", "--port", "70000"], "`--port` is `70000`"),
        (&["serve", "--allow-remote", "0.0.0.0", "--token-file", "/nowhere/token"], "cannot read `/nowhere/token`"),
        (&["serve", "--allow-remote", "0.0.0.0", "--token", "구름"], "no visible ASCII"),
    ] {
        let output = run(arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(reason), "{arguments:?}: {said}");
    }
}

#[test]
fn a_line_tells_of_each_request_and_of_no_secret() {
    let secret = "gureum-secret-canary";
    let log = |arguments: &[&str]| {
        let serving = Serving::start(arguments);
        let head = format!(
            "x-ncp-iam-access-key: {secret}\r\nx-ncp-apigw-timestamp: 1\r\nx-ncp-apigw-signature-v2: {secret}\r\n"
        );
        assert!(serving.get_with(&format!("/api/v2/nowhere?password={secret}"), &head).contains("401"));
        serving.log()
    };
    let lines = log(&[]);
    let line = lines.lines().next().unwrap();
    assert!(line.starts_with("GET    /api/v2/nowhere  ") && line.contains(" 401 "), "{lines}");
    assert!(line.contains("the two are swapped"), "{lines}");
    assert!(!lines.contains("canary") && !lines.contains('\u{1b}'), "{lines}");
    assert_eq!(log(&["--quiet"]), "");
}

#[test]
fn the_token_comes_from_a_variable_or_a_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, "s3cret\n").unwrap();
    let remote = |command: &mut Command, more: &[&str]| {
        let serving = Serving::of(command.args(["serve", "--quiet", "--allow-remote", "127.0.0.1"]).args(more));
        let answers = ["", "X-Gureum-Token: s3cret\r\n"].map(|head| serving.get_with("/_gureum/health", head));
        assert!(answers[0].starts_with("HTTP/1.1 403") && answers[1].starts_with("HTTP/1.1 200"), "{answers:?}");
        assert!(serving.stop("-TERM").0.contains("secret key   gureum-secret-demo-s3cret\n"));
    };
    remote(Command::new(PROGRAM).env("GUREUM_EMULATOR_TOKEN", "s3cret"), &[]);
    remote(Command::new(PROGRAM).env_remove("GUREUM_EMULATOR_TOKEN"), &["--token-file", file.to_str().unwrap()]);
}

#[test]
fn health_tells_whether_an_emulator_is_well() {
    let serving = Serving::start(&["--quiet"]);
    assert!(run(&["health", &serving.address]).status.success());
    let address = serving.address.clone();
    serving.stop("-TERM");
    let gone = run(&["health", &address]);
    assert!(!gone.status.success());
    assert!(String::from_utf8(gone.stderr).unwrap().contains("no emulator answers at"));
}

#[test]
fn an_emulator_that_asks_for_its_token_is_well_and_one_that_is_told_a_wrong_one_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("token");
    std::fs::write(&file, "s3cret\n").unwrap();
    let more = ["serve", "--quiet", "--allow-remote", "127.0.0.1", "--token-file", file.to_str().unwrap()];
    let serving = Serving::of(Command::new(PROGRAM).env_remove("GUREUM_EMULATOR_TOKEN").args(more));
    let ask = |token: Option<&str>| {
        let mut command = Command::new(PROGRAM);
        command.args(["health", &serving.address]).env_remove("GUREUM_EMULATOR_TOKEN");
        command.envs(token.map(|token| ("GUREUM_EMULATOR_TOKEN", token)));
        command.output().unwrap().status.success()
    };
    // As in a container whose token is a file.
    assert_eq!([None, Some(""), Some("s3cret"), Some("guess")].map(ask), [true, true, true, false]);
}

#[test]
#[cfg(target_os = "linux")]
fn the_page_is_opened_in_the_browser_of_the_user() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (program, told) = (folder.path().join("xdg-open"), folder.path().join("told"));
    std::fs::write(&program, format!("#!/bin/sh\necho \"$1\" >{0}.half && mv {0}.half {0}\n", told.display())).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap_or_default());
    let serving = Serving::of(Command::new(PROGRAM).args(["serve", "--open"]).env("PATH", path));
    let begin = Instant::now();
    while !told.exists() && begin.elapsed() < Duration::from_secs(60) {
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(std::fs::read_to_string(&told).unwrap(), format!("http://{}/_gureum/\n", serving.address));
    assert!(serving.stop("-TERM").1);
    // Without a browser it serves all the same, and says where to look.
    let serving = Serving::of(Command::new(PROGRAM).args(["serve", "--open"]).env("PATH", "/nowhere"));
    let address = format!("http://{}/_gureum/", serving.address);
    let (said, ended_well) = serving.stop("-TERM");
    assert!(ended_well && said.contains("cannot open a browser") && said.contains(&address), "{said}");
}
