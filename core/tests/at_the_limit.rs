//! A process that has as many descriptors as it may have. A program of its own, because limits belong to the process.
//!
//! What is refused then was never sent, and the next call starts afresh.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

mod support;

use std::fs;
use std::process::Command;

use gureum::engine::{self, EngineClient, EngineReply};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use serde_json::{Value, json};
use support::tls::TlsServer;
use support::{ACCESS_KEY, SECRET_KEY, Server};
use tokio::runtime::Runtime;

const READ: &str = "accounts.getList";

/// Leaves `spare` descriptors while `work` is done.
fn with_few_descriptors<T>(spare: u64, work: impl FnOnce() -> T) -> T {
    let (before, most) = getrlimit(Resource::RLIMIT_NOFILE).unwrap();
    // The next descriptor is the lowest that is free, and the limit is a number that none may reach. Asking costs one.
    let taken: Vec<u64> = fs::read_dir("/proc/self/fd")
        .unwrap()
        .filter_map(|name| name.unwrap().file_name().to_str()?.parse().ok())
        .collect();
    let free =
        (0..).filter(|number| !taken.contains(number) || fs::metadata(format!("/proc/self/fd/{number}")).is_err());
    let limit = free.take(spare as usize + 1).last().unwrap();
    setrlimit(Resource::RLIMIT_NOFILE, limit, most).unwrap();
    let done = work();
    setrlimit(Resource::RLIMIT_NOFILE, before, most).unwrap();
    done
}

fn open(endpoint: &str) -> EngineClient {
    let config = json!({
        "service": "data-forest", "endpoint": endpoint, "isolated": true, "accessKey": ACCESS_KEY, "secretKey": SECRET_KEY,
        "options": {"maxRetries": 0},
    });
    engine::open(config.to_string().as_bytes()).unwrap()
}

fn started(client: &EngineClient) -> EngineReply {
    client.start(READ, b"", b"").wait(&mut || false)
}

fn blocking(client: &EngineClient) -> EngineReply {
    client.call_blocking(READ, b"", b"", &mut || false)
}

fn assert_is_not_sent(reply: &EngineReply) {
    assert_is_an_error_of_the_limit(&reply.body);
}

fn assert_is_an_error_of_the_limit(error: &[u8]) {
    let error: Value = serde_json::from_slice(error).unwrap();
    assert_eq!((&error["kind"], &error["delivery"]), (&json!("Connect"), &json!("NotSent")), "{error}");
    assert!(error["hint"].as_str().is_some_and(|hint| hint.contains("raise the limit of open files")), "{error}");
}

/// In a process of its own, the panics of which are seen here.
fn in_a_process(case: &str, variables: &[(&str, &str)]) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.args(["--exact", case, "--ignored", "--nocapture"]).envs(variables.iter().copied());
    let output = command.output().unwrap();
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{complained}");
    assert_eq!(complained, "");
}

#[test]
fn without_descriptors_no_call_is_sent_and_the_next_one_starts_afresh() {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(Server::answering(r#"{"contents":[]}"#));
    in_a_process("calls_without_descriptors", &[("CASE_ENDPOINT", &*server.url())]);
}

#[test]
#[ignore = "run by the test above in a process of its own"]
fn calls_without_descriptors() {
    let endpoint = std::env::var("CASE_ENDPOINT").unwrap();
    // At first there is no reactor, later only the socket is missing.
    for call in [blocking, started, blocking, started] {
        let client = open(&endpoint);
        assert_is_not_sent(&with_few_descriptors(0, || call(&client)));
        for spare in 1..4 {
            let reply = with_few_descriptors(spare, || call(&client));
            assert!(
                reply.ok || {
                    assert_is_not_sent(&reply);
                    true
                }
            );
        }
        assert!(call(&client).ok);
        let create = || client.request_blocking("POST", "/things", None, b"", &mut || false);
        assert_is_not_sent(&with_few_descriptors(0, create));
        assert!(create().ok);
    }
}

#[test]
fn files_that_cannot_be_opened_are_not_taken_for_broken_or_absent_ones() {
    in_a_process("clients_without_descriptors", &[]);
}

#[test]
#[ignore = "run by the test above in a process of its own"]
fn clients_without_descriptors() {
    let home = tempfile::tempdir().unwrap();
    let keys = "[DEFAULT]\nncloud_access_key_id = AK0123456789ABCDEF\nncloud_secret_access_key = SK\n";
    fs::create_dir(home.path().join(".ncloud")).unwrap();
    fs::write(home.path().join(".ncloud/configure"), keys).unwrap();
    let pem = home.path().join("authority.pem");
    fs::write(&pem, rcgen::generate_simple_self_signed(["x".to_owned()]).unwrap().cert.pem()).unwrap();
    for more in [json!({}), json!({"caBundle": pem}), json!({"extraCaBundle": pem})] {
        let mut config = json!({"service": "data-forest", "variables": {}, "home": home.path()});
        config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        if more != json!({}) {
            config["accessKey"] = json!("A");
            config["secretKey"] = json!("S");
            config["isolated"] = json!(true);
        }
        let config = config.to_string();
        let error = with_few_descriptors(0, || engine::open(config.as_bytes())).unwrap_err();
        assert_is_an_error_of_the_limit(&error.payload());
        assert!(engine::open(config.as_bytes()).is_ok(), "{more}");
    }
}

#[test]
fn a_trust_store_that_could_not_be_read_is_read_again() {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(TlsServer::start("localhost"));
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store.pem");
    fs::write(&store, &server.pem).unwrap();
    let endpoint = format!("https://localhost:{}", server.address.port());
    let variables = [("CASE_ENDPOINT", &*endpoint), ("SSL_CERT_FILE", store.to_str().unwrap())];
    in_a_process("a_call_over_tls_without_descriptors", &variables);
    assert_eq!(server.requests(), 4);
}

#[test]
#[ignore = "run by the test above in a process of its own"]
fn a_call_over_tls_without_descriptors() {
    let endpoint = std::env::var("CASE_ENDPOINT").unwrap();
    // The reactors are there.
    assert!(blocking(&open(&endpoint)).ok && started(&open(&endpoint)).ok);
    // Looking up a name takes some for a moment, the connection one, and then some or none are left for the store.
    for call in [blocking, started] {
        let client = open(&endpoint);
        for spare in 0..8 {
            let reply = with_few_descriptors(spare, || call(&client));
            if reply.ok {
                break;
            }
            assert_is_not_sent(&reply);
        }
    }
}
