//! Lists page lazily: what is shown is not kept, and what is not wanted is not asked for.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::raw_server::RawServer;
use crate::support::{at_address, out, said, status, succeeded};

const PER_PAGE: usize = 1000;

/// A list of registries, so many in all.
fn server(total: usize) -> RawServer {
    RawServer::start(move |line, _| {
        let number = |name: &str| {
            let (_, rest) = line.split_once(name)?;
            rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse::<usize>().ok()
        };
        let (page, size) = (number("page=").unwrap_or(0), number("size=").unwrap_or(20));
        let until = total.min((page + 1) * size);
        // A long text in each, so that whoever keeps them all is seen.
        let item = |at: usize| json!({ "id": format!("r{at}"), "name": format!("저장소{at}"), "state": "Running", "text": "x".repeat(400) });
        let items: Vec<Value> = (page * size..until).map(item).collect();
        Some(("200 OK", json!({ "registries": items, "count": total }).to_string()))
    })
}

fn listing(server: &RawServer, words: &[&str]) -> Command {
    at_address(&server.address, &[&["container-registry", "list", "--size", "1000"], words].concat())
}

/// The most memory that the program had, in KiB. The shell's `ulimit` would be another program's.
#[cfg(target_os = "linux")]
fn memory(server: &RawServer, form: &str) -> (usize, u64) {
    let mut child = listing(server, &["-o", form]).stdout(Stdio::piped()).spawn().unwrap();
    let mut out = std::io::BufReader::new(child.stdout.take().unwrap());
    let (mut lines, mut most, mut line) = (0, 0, String::new());
    let path = format!("/proc/{}/status", child.id());
    while std::io::BufRead::read_line(&mut out, &mut line).unwrap() > 0 {
        lines += 1;
        line.clear();
        if lines % PER_PAGE == 1 {
            let status = std::fs::read_to_string(&path).unwrap_or_default();
            let peak = status
                .lines()
                .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok());
            most = most.max(peak.unwrap_or(0));
        }
    }
    assert!(child.wait().unwrap().success());
    (lines, most)
}

#[test]
#[cfg(target_os = "linux")]
fn a_hundred_thousand_items_take_the_memory_of_some_pages() {
    let (small, large) = (server(5 * PER_PAGE), server(100 * PER_PAGE));
    for form in ["ndjson", "csv", "table"] {
        let ((few, before), (many, after)) = (memory(&small, form), memory(&large, form));
        let heads = usize::from(form != "ndjson");
        assert_eq!((few, many), (5 * PER_PAGE + heads, 100 * PER_PAGE + heads), "{form}");
        // Twenty times the items: 45 MB if they were kept.
        assert!(before > 0 && after < before + 16 * 1024, "{form}: {before} KiB and then {after} KiB");
    }
    assert_eq!(large.asked(), 3 * 100);
}

#[test]
fn a_limit_asks_for_no_page_more() {
    let server = server(100 * PER_PAGE);
    let text = succeeded(listing(&server, &["--limit", "1500", "-o", "quiet"]).output().unwrap());
    assert_eq!(text.lines().count(), 1500);
    assert_eq!(text.lines().last(), Some("r1499"));
    assert_eq!(server.asked(), 2);
}

#[test]
fn a_list_in_json_and_yaml_is_one_document() {
    let server = server(2 * PER_PAGE + 1);
    let text = succeeded(listing(&server, &["-o", "json"]).output().unwrap());
    let items: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(items.len(), 2 * PER_PAGE + 1);
    assert_eq!(items[2 * PER_PAGE]["name"], "저장소2000");
    let text = succeeded(listing(&server, &["-o", "yaml", "--limit", "3"]).output().unwrap());
    assert_eq!(text.lines().filter(|line| line.starts_with("- ")).count(), 3, "{text}");
}

#[test]
fn an_empty_list_is_an_empty_document() {
    let server = server(0);
    assert_eq!(succeeded(listing(&server, &[]).output().unwrap()), "[]\n");
    assert_eq!(succeeded(listing(&server, &["-o", "ndjson"]).output().unwrap()), "");
    assert_eq!(succeeded(listing(&server, &["-o", "csv"]).output().unwrap()).lines().count(), 1);
}

/// Who looks at the output alone must not take what there is for everything.
#[test]
fn a_list_that_breaks_off_is_no_whole_document() {
    for (form, begun) in [("json", "[\n"), ("yaml", "- id: "), ("ndjson", "{\"id\""), ("csv", "id,"), ("table", "ID ")]
    {
        // The first page, and then nothing any more.
        let server = RawServer::start(|line, _| {
            let items: Vec<Value> =
                (0..PER_PAGE).map(|at| json!({ "id": format!("r-{at}"), "name": "r", "state": "Running" })).collect();
            let page = json!({ "registries": items, "count": 2 * PER_PAGE }).to_string();
            Some(if line.contains("page=1") { ("403 Forbidden", "{}".to_owned()) } else { ("200 OK", page) })
        });
        let output = listing(&server, &["-o", form]).output().unwrap();
        assert_ne!(status(&output), 0, "{form}");
        assert!(out(&output).starts_with(begun), "{form}: {}{}", out(&output), said(&output));
        assert!(form != "json" || serde_json::from_str::<Value>(&out(&output)).is_err(), "{}", out(&output));
        // Without any page there is nothing at all.
        let server = RawServer::start(|_, _| Some(("403 Forbidden", "{}".to_owned())));
        let output = listing(&server, &["-o", form]).output().unwrap();
        assert_eq!((status(&output) == 0, out(&output).as_str()), (false, ""), "{form}");
    }
}

#[test]
fn an_expression_sees_all_items_or_each_one_of_a_stream() {
    let server = server(PER_PAGE + 2);
    let text = succeeded(listing(&server, &["--query", "length(@)"]).output().unwrap());
    assert_eq!(text, format!("{}\n", PER_PAGE + 2));
    let text = succeeded(listing(&server, &["--query", "name", "-o", "ndjson", "--limit", "2"]).output().unwrap());
    assert_eq!(text, "\"저장소0\"\n\"저장소1\"\n");
    let wrong = listing(&server, &["--query", "]["]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2), "{}", said(&wrong));
}

/// What a server lists changes while the program looks.
#[test]
#[cfg(unix)]
fn a_list_that_is_watched_is_shown_again_when_it_changes_and_only_then() {
    use std::io::{BufRead, BufReader};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let state = Arc::new(AtomicUsize::new(0));
    let told = Arc::clone(&state);
    let server = RawServer::start(move |_, _| {
        let state = ["Creating", "Running"][told.load(Ordering::SeqCst)];
        Some(("200 OK", json!({ "registries": [{ "id": "r", "name": "r", "state": state }], "count": 1 }).to_string()))
    });
    let mut child = listing(&server, &["--watch=50ms", "--query", "[].state", "-o", "ndjson"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    assert_eq!(lines.next().unwrap(), "\"Creating\"");
    // It looked again, and said nothing.
    let asked = server.asked();
    while server.asked() < asked + 2 {
        std::thread::yield_now();
    }
    state.store(1, Ordering::SeqCst);
    assert_eq!(lines.next().unwrap(), "\"Running\"");
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert!(child.wait().unwrap().success());
    assert_eq!(lines.next(), None);
}

/// Nothing changes, so it would never write again.
#[test]
#[cfg(unix)]
fn a_watch_ends_when_nobody_reads_it_any_more() {
    use std::io::{BufRead, BufReader};

    let server = RawServer::start(|_, _| {
        Some((
            "200 OK",
            json!({ "registries": [{ "id": "r", "name": "r", "state": "Running" }], "count": 1 }).to_string(),
        ))
    });
    let mut command = listing(&server, &["--watch=1h", "-o", "quiet"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((line.as_str(), output.status.code(), output.stderr.len()), ("r\n", Some(141), 0));
}
