//! How the program ends: by kind of error, when nobody reads any more, and when somebody presses Ctrl-C.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use serde_json::json;

use crate::raw_server::RawServer;
use crate::support::{at_address, gureum, said, status};

fn ask(server: &RawServer, words: &[&str]) -> Command {
    at_address(&server.address, words)
}

const SHOW: &[&str] = &["data-forest", "accounts", "show", "--id", "a1"];

#[test]
fn every_kind_of_refusal_has_its_status() {
    for (answer, due) in [
        ("400 Bad Request", 11),
        ("401 Unauthorized", 12),
        ("403 Forbidden", 13),
        ("404 Not Found", 14),
        ("409 Conflict", 15),
    ] {
        let server = RawServer::start(move |_, _| {
            Some((answer, json!({ "error": { "errorCode": "1", "message": "no", "details": "no" } }).to_string()))
        });
        let output = ask(&server, SHOW).output().unwrap();
        assert_eq!(status(&output), due, "{answer}: {}", said(&output));
        assert!(said(&output).starts_with("error: "), "{}", said(&output));
    }
}

#[test]
fn what_never_leaves_has_its_status_too() {
    let nowhere = RawServer { address: "http://127.0.0.1:9".to_owned(), asked: Default::default() };
    assert_eq!(status(&ask(&nowhere, SHOW).output().unwrap()), 5);
    assert_eq!(status(&gureum(SHOW).env("GUREUM_OFFLINE", "1").output().unwrap()), 3);
    let mut without_keys = gureum(&["cloud-ml", "list-images"]);
    assert_eq!(status(&without_keys.env("GUREUM_ENDPOINT", "http://127.0.0.1:9").output().unwrap()), 4);
    assert_eq!(status(&gureum(&["data-forest", "accounts", "show"]).output().unwrap()), 2);
}

#[test]
fn an_answer_that_is_late_has_its_status() {
    let server = RawServer::start(|_, _| None);
    let output = ask(&server, &[SHOW, &["--timeout", "300ms"]].concat()).output().unwrap();
    assert_eq!(status(&output), 6, "{}", said(&output));
}

/// An endless list, of which the reader takes one line.
#[test]
#[cfg(unix)]
fn whoever_reads_no_more_ends_it_without_a_word() {
    let server = RawServer::start(|line, _| {
        let page = line.split_once("page=").map_or("0", |(_, rest)| rest.split(['&', ' ']).next().unwrap_or("0"));
        let item = |at: usize| json!({ "id": format!("r{page}-{at}"), "name": "x", "state": "Running" });
        let items: Vec<_> = (0..20).map(item).collect();
        Some(("200 OK", json!({ "registries": items, "count": u32::MAX }).to_string()))
    });
    for form in ["ndjson", "json", "yaml", "csv", "table", "quiet"] {
        let mut command = ask(&server, &["container-registry", "list", "-o", form]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), said(&output).as_str()), (Some(141), ""), "{form}");
    }
}

/// The server has the request, so the program is surely waiting.
#[test]
#[cfg(unix)]
fn ctrl_c_ends_a_call_and_says_what_may_have_happened() {
    for signal in ["INT", "TERM"] {
        let server = RawServer::start(|_, _| None);
        let create = ["data-forest", "accounts", "create", "--name=demo", "--password=Df0rest!2024", "-o", "json"];
        let child = ask(&server, &create).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        while server.asked() == 0 {
            std::thread::yield_now();
        }
        let killed = Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap();
        assert!(killed.success());
        let output = child.wait_with_output().unwrap();
        assert_eq!(status(&output), 130, "{}", said(&output));
        let told: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
        assert_eq!(
            (&told["kind"], &told["delivery"], &told["exit"]),
            (&"Cancelled".into(), &"Unknown".into(), &130.into())
        );
    }
}

/// It waits for what nobody writes: of a pipe, and on standard input. It opens the pipe when it listens to signals already.
#[test]
#[cfg(unix)]
fn one_signal_ends_a_wait_for_input() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let of_pipe = |field: &str| format!("--{field}=@{}", pipe.display());
    for (signal, fields) in [
        ("INT", ["--name=demo".to_owned(), of_pipe("password")]),
        ("TERM", [of_pipe("name"), "--password=-".to_owned()]),
    ] {
        let mut command = gureum(&["df", "accounts", "create", "-o", "json"]);
        command.args(&fields).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdin = child.stdin.take();
        let mut writer = std::fs::OpenOptions::new().write(true).open(&pipe).unwrap();
        std::io::Write::write_all(&mut writer, b"demo").unwrap();
        let writer = Some(writer).filter(|_| signal == "INT");
        assert!(Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        assert_eq!(status(&output), 130, "{fields:?}: {}", said(&output));
        let told: serde_json::Value = serde_json::from_str(&said(&output)).unwrap();
        assert_eq!((&told["kind"], &told["delivery"]), (&"Cancelled".into(), &"NotSent".into()));
        drop((stdin, writer));
    }
}
