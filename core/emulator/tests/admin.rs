//! The admin path: what it does, and whom it refuses.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use gureum_emulator::Emulator;
use gureum_emulator::clock::Mode;
use gureum_emulator::generated::routes::{ROUTES, VERSIONS};
use serde_json::json;
use support::{Connection, Request, Tenant, admin};

fn frozen() -> Emulator {
    Emulator::builder().clock(Mode::Frozen).start().unwrap()
}

#[test]
fn web_pages_and_foreign_names_are_refused() {
    let emulator = frozen();
    let ask =
        |name: &str, value: &str| Request::new("POST", "/_gureum/reset", "").header(name, value).send(&emulator).status;
    assert_eq!(ask("Origin", "https://evil.example"), 403);
    assert_eq!(ask("Origin", "null"), 403);
    assert_eq!(ask("Origin", &emulator.endpoint()), 200);
    for host in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "10.0.0.1"] {
        assert_eq!(ask("Host", host), 403, "{host}");
    }
    for host in ["localhost", "LOCALHOST:1", "127.0.0.1:80", "[::1]:80", "127.1.2.3"] {
        assert_eq!(ask("Host", host), 200, "{host}");
    }
}

#[test]
fn the_host_is_the_one_that_the_request_is_for_and_there_is_one() {
    let emulator = frozen();
    let address = emulator.address();
    let ask = |target: &str, headers: &str| {
        let mut tcp = std::net::TcpStream::connect(address).unwrap();
        let request = format!("GET {target} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        std::io::Write::write_all(&mut tcp, request.as_bytes()).unwrap();
        support::Connection(tcp).read().unwrap().status
    };
    let own = format!("Host: {address}\r\n");
    assert_eq!(ask("/_gureum/snapshot", &own), 200);
    assert_eq!(ask(&format!("http://{address}/_gureum/snapshot"), &own), 200);
    assert_eq!(ask("http://evil.example/_gureum/snapshot", &own), 403);
    assert_eq!(ask("/_gureum/snapshot", &format!("{own}Host: evil.example\r\n")), 403);
    assert_eq!(ask("/_gureum/snapshot", ""), 403);
}

#[test]
fn the_head_of_an_answer_can_be_asked_for_alone() {
    let emulator = frozen();
    for path in ["", "app.js", "health", "snapshot"] {
        let ask = |method: &str| {
            let mut connection = Connection::open(&emulator);
            let request = Request::new(method, &format!("/_gureum/{path}"), "").header("Connection", "close");
            connection.write(&request, &emulator);
            connection.read_to_end().0
        };
        let (head, whole) = (support::Answer::parse(&ask("HEAD")), support::Answer::parse(&ask("GET")));
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        assert_eq!(head.header("content-type"), whole.header("content-type"), "{path}");
    }
}

#[test]
fn what_cannot_be_read_is_told_how_it_is_written() {
    let emulator = frozen();
    for (method, path, wrong, form) in [
        ("PUT", "clock", r#"{"mod": "auto"}"#, r#"{"mode": "frozen""#),
        ("PUT", "clock", r#"{"now": 5}"#, r#"{"mode": "frozen""#),
        ("POST", "clock/advance", "{}", r#"{"ms": 1000}"#),
        ("POST", "clock/advance", r#"{"ms": "1"}"#, r#"{"ms": 1000}"#),
        ("POST", "clock/sleep", r#"{"ms": -1}"#, r#"{"ms": 1000}"#),
        ("POST", "operations/call", "{}", r#"{"operation": "accounts.getDetail""#),
        ("POST", "operations/check", r#"{"operation": "accounts.getList", "input": []}"#, r#""input": {"#),
    ] {
        let answer = admin(&emulator, method, path, wrong);
        let said = answer.json()["error"].as_str().unwrap().to_owned();
        assert!(answer.status == 400 && said.contains(form), "{path} {wrong}: {said}");
        for word in ["expected u64", "invalid type", "missing field", "at line"] {
            assert!(!said.contains(word), "{said}");
        }
    }
    let rule = r#"{"operation": "accounts.getList", "fault": "unknown_as_400"}"#;
    assert!(admin(&emulator, "POST", "faults", rule).text().contains("no operation of Samsung"));
    let rule =
        admin(&emulator, "POST", "faults", r#"{"operation": "data-forst/accounts.create", "fault": "throttle"}"#);
    assert!(rule.text().contains("did you mean `data-forest/accounts.create`"), "{}", rule.text());
}

#[test]
fn other_machines_need_the_token() {
    let address = "0.0.0.0".parse().unwrap();
    assert!(Emulator::builder().allow_remote(address, "").start().is_err());
    let emulator = Emulator::builder().allow_remote(address, "s3cret").start().unwrap();
    assert_eq!(emulator.keys("t").secret_key, "gureum-secret-t-s3cret");
    let local = std::net::SocketAddr::from(([127, 0, 0, 1], emulator.address().port()));
    let ask = |token: &str| {
        let request =
            Request::new("GET", "/_gureum/health", "").header("Host", "box.example").header("X-Gureum-Token", token);
        let mut tcp = std::net::TcpStream::connect(local).unwrap();
        std::io::Write::write_all(&mut tcp, &request.bytes(&emulator)).unwrap();
        support::Connection(tcp).read().unwrap().status
    };
    assert_eq!((ask("guess"), ask("s3cret")), (403, 200));
}

#[test]
fn whoever_never_ends_a_request_is_let_go() {
    use std::io::{Read, Write};
    let emulator = Emulator::builder().arrival_limit(Duration::from_millis(50)).start().unwrap();
    let body = "POST /_gureum/reset HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{";
    for begun in ["", "GET /_gureum/health HTTP/1.1\r\nHost: ", body] {
        let mut tcp = std::net::TcpStream::connect(emulator.address()).unwrap();
        tcp.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        tcp.write_all(begun.as_bytes()).unwrap();
        // It ends, in order or not; without a limit this read would.
        let mut rest = Vec::new();
        let ended = tcp.read_to_end(&mut rest);
        assert!(!ended.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock), "{begun:?}");
    }
}

#[test]
fn health_and_operations_tell_what_is_there() {
    let emulator = frozen();
    let health = admin(&emulator, "GET", "health", "").json();
    assert_eq!((health["status"].as_str(), health["operations"].as_u64()), (Some("ok"), Some(ROUTES.len() as u64)));
    let operations = admin(&emulator, "GET", "operations", "").json();
    assert_eq!(operations.as_array().unwrap().len(), ROUTES.len());
    assert!(operations[0]["confidence"].is_string());
}

#[test]
fn faults_are_added_listed_and_ended() {
    let emulator = frozen();
    let rule = r#"{"operation": "accounts.getList", "first": 1, "fault": {"status": {"status": 503}}}"#;
    let id = admin(&emulator, "POST", "faults", rule).json()["id"].as_u64().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    assert_eq!(tenant.call("accounts.getList", json!({})).status, 503);
    assert_eq!(tenant.call("accounts.getList", json!({})).status, 200);
    let listed = admin(&emulator, "GET", "faults", "").json();
    assert_eq!(listed[0]["hits"], 1);
    assert_eq!(listed[0]["matched"], 2);
    assert_eq!(
        listed[0]["fault"],
        json!({"status": {"status": 503, "code": null, "message": null, "retry_after": null}})
    );
    assert_eq!(admin(&emulator, "DELETE", &format!("faults?id={id}"), "").json(), json!({"cleared": 1}));
    for wrong in [r#"{"operation": "accounts.getLst", "fault": "html_503"}"#, r#"{"fault": "no_such"}"#, "{}", "x"] {
        let answer = admin(&emulator, "POST", "faults", wrong);
        assert!(answer.status == 400 && answer.json()["error"].is_string(), "{wrong}");
    }
}

#[test]
fn the_clock_is_set_and_moved() {
    let emulator = frozen();
    let now = |answer: support::Answer| answer.json()["now"].as_str().unwrap().to_owned();
    assert_eq!(now(admin(&emulator, "GET", "clock", "")), "2026-01-01T00:00:00.000Z");
    assert_eq!(now(admin(&emulator, "POST", "clock/advance", r#"{"ms": 1500}"#)), "2026-01-01T00:00:01.500Z");
    let body = r#"{"mode": "auto", "now": "2026-11-01T09:00:00+09:00"}"#;
    assert_eq!(now(admin(&emulator, "PUT", "clock", body)), "2026-11-01T00:00:00.000Z");
    assert_eq!(emulator.clock().mode(), Mode::Auto);
    for wrong in [r#"{"mode": "fast"}"#, r#"{"now": "today"}"#, r#"{"mode": "real", "now": "2026-11-01T00:00:00Z"}"#] {
        assert_eq!(admin(&emulator, "PUT", "clock", wrong).status, 400, "{wrong}");
    }
}

#[test]
fn other_processes_sleep_on_the_clock_too() {
    let emulator = Emulator::builder().clock(Mode::Auto).start().unwrap();
    let begin = Instant::now();
    let answer = admin(&emulator, "POST", "clock/sleep", r#"{"ms": 7200000}"#);
    assert_eq!(answer.json()["now"], "2026-01-01T02:00:00.000Z");
    assert!(begin.elapsed() < Duration::from_secs(30));
}

#[test]
fn the_clock_jumps_to_the_next_change_of_state() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    assert_eq!(admin(&emulator, "POST", "clock/next", "").json()["moved"], false);
    let id = tenant.account("df001");
    let state = || tenant.call("accounts.getDetail", json!({"id": id})).json()["status"].clone();
    let before = state();
    assert_eq!(admin(&emulator, "POST", "clock/next", "").json()["moved"], true);
    assert_ne!(state(), before);
}

#[test]
fn the_journal_shows_no_secret() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    let request = tenant
        .naver("accounts.create", json!({"name": "df001", "password": "Df0rest!2024", "pasword": "Df0rest!2025"}));
    request.send(&emulator);
    tenant.account("df001");
    let signature = request.headers.iter().find(|(name, _)| name.contains("signature")).unwrap().1.clone();
    let answer = admin(&emulator, "GET", "journal", "");
    for secret in ["Df0rest!2024", "Df0rest!2025", "gureum-secret-t", &signature, "gureum-emulator-t"] {
        assert!(!answer.text().contains(secret), "{secret}");
    }
    let saved = emulator.snapshot().to_json();
    for secret in ["Df0rest!2024", "Df0rest!2025", "gureum-secret-t"] {
        assert!(!saved.contains(secret), "{secret}");
    }
    let entries = answer.json();
    assert_eq!(entries.as_array().unwrap().len(), 2, "the admin path itself is not part of it");
    let entry = &entries[1];
    assert_eq!(entry["body"], json!({"name": "df001", "password": "***"}));
    assert_eq!(entry["operation"], "accounts.create");
    assert_eq!(entry["tenant"], "t");
    assert_eq!(entry["signature"], "valid");
    assert_eq!(entry["headers"]["x-ncp-iam-access-key"], "***");
    assert_eq!(entry["headers"]["content-type"], "application/json");
    assert_eq!(entry["body_sha256"].as_str().unwrap().len(), 64);
    assert_eq!(admin(&emulator, "DELETE", "journal", "").status, 200);
    assert!(emulator.journal().is_empty());
}

#[test]
fn the_exact_bytes_stay_in_the_process() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    let request = tenant.naver("accounts.checkAvailableName", json!({"name": "forest001"})).header("X-Odd", "a  b");
    request.send(&emulator);
    let raw = emulator.journal().last().unwrap();
    let sent = request.bytes(&emulator);
    assert_eq!([&raw.head[..], b"\r\n\r\n", &raw.body[..]].concat(), sent);
    assert_eq!((raw.header("x-odd"), raw.operation()), (Some("a  b"), Some("accounts.checkAvailableName")));
}

#[test]
fn a_snapshot_travels_over_http() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    tenant.account("df001");
    let text = admin(&emulator, "GET", "snapshot", "").text();
    admin(&emulator, "POST", "reset", "");
    assert_eq!(admin(&emulator, "PUT", "snapshot", &text).status, 200);
    assert_eq!(tenant.call("accounts.getList", json!({})).json()["total"], 1);
    assert_eq!(admin(&emulator, "PUT", "snapshot", "{}").status, 400);
    assert_eq!(admin(&emulator, "POST", "save", "").status, 400, "there is no data file");
}

#[test]
fn the_root_lists_the_versions_of_the_samsung_services() {
    let emulator = frozen();
    let ask = |host: &str| Request::new("GET", "/", "").header("Host", host).send(&emulator).json()["versions"].clone();
    let of_one = ask("aimlops-platform.localhost");
    let of_one: Vec<_> = of_one.as_array().unwrap().iter().collect();
    let shown: Vec<_> = of_one.iter().map(|version| (version["id"].as_str(), version["status"].as_str())).collect();
    let described = [("v1.2", "CURRENT"), ("v1.1", "SUPPORTED"), ("v1.0", "DEPRECATED")];
    assert_eq!(shown, described.map(|(id, status)| (Some(id), Some(status))));
    assert!(of_one.iter().all(|version| version["service"] == "aimlops-platform"));
    assert_eq!(ask("cloud-ml.kr-west1.e.localhost")[0]["id"], "v1.0");
    let all: usize = VERSIONS.iter().map(|(_, known)| known.len()).sum();
    assert_eq!(ask("127.0.0.1").as_array().unwrap().len(), all);
}

#[test]
fn what_the_admin_path_does_not_know_is_said() {
    let answer = admin(&frozen(), "GET", "nothing", "");
    assert_eq!(answer.status, 404);
    assert!(answer.json()["error"].as_str().unwrap().contains("GET /_gureum/nothing"));
}

#[test]
fn a_port_that_is_taken_is_named() {
    let emulator = frozen();
    let error = Emulator::builder().port(emulator.address().port()).start().unwrap_err().to_string();
    assert!(error.contains(&emulator.address().to_string()) && error.contains("choose another port"), "{error}");
}
