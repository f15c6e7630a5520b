//! `gureum mcp`, by JSON lines of our own: what is asked, what is refused, what is bounded and what is never shown. A client of
//! others speaks with it in `tests/suites/cli.sh`.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use gureum_emulator::Emulator;
use serde_json::{Value, json};

use crate::raw_server::RawServer;
use crate::support::{at, at_address, gureum, said, status};

const SERVER: &[&str] = &["mcp", "--real-cloud"];
const CANARY: &str = "kanarienvogel-of-an-account";

/// A session that was begun.
struct Session {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    count: u64,
}

impl Session {
    fn begin(mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut session = Session { child, to, from, count: 0 };
        let hello = json!({ "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": { "name": "t", "version": "1" } });
        let told = session.ask("initialize", hello);
        assert_eq!(told["result"]["serverInfo"]["name"], "gureum", "{told}");
        session.say(&json!({ "jsonrpc": "2.0", "method": "notifications/initialized" }));
        session
    }

    fn say(&mut self, message: &Value) {
        writeln!(self.to, "{message}").unwrap();
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.count += 1;
        let number = self.count;
        self.say(&json!({ "jsonrpc": "2.0", "id": number, "method": method, "params": params }));
        let mut line = String::new();
        self.from.read_line(&mut line).unwrap();
        let told: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert_eq!(told["id"], number, "{told}");
        told
    }

    fn tools(&mut self) -> Vec<String> {
        let told = self.ask("tools/list", json!({}));
        let tools = told["result"]["tools"].as_array().unwrap();
        tools.iter().map(|tool| tool["name"].as_str().unwrap().to_owned()).collect()
    }

    /// What a tool answers, in its own JSON.
    fn call(&mut self, tool: &str, arguments: Value) -> Result<Value, Value> {
        let told = self.ask("tools/call", json!({ "name": tool, "arguments": arguments }));
        let text = told["result"]["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{told}"));
        let value = serde_json::from_str(text).unwrap();
        if told["result"]["isError"] == json!(true) { Err(value) } else { Ok(value) }
    }

    #[track_caller]
    fn refused(&mut self, tool: &str, arguments: Value, due: &str) {
        let failure = self.call(tool, arguments).unwrap_err();
        let said = format!("{} {}", failure["message"], failure["hint"]);
        assert!(said.contains(due), "{said}");
    }

    fn end(mut self) {
        drop(self.to);
        assert!(self.child.wait().unwrap().success());
    }
}

fn at_server(server: &RawServer, words: &[&str]) -> Session {
    Session::begin(at_address(&server.address, words))
}

#[test]
fn without_being_told_it_asks_an_emulator_of_its_own_and_offers_no_change() {
    let server = RawServer::start(|_, _| Some(("500 Internal Server Error", "{}".to_owned())));
    let mut session = at_server(&server, &["mcp"]);
    assert_eq!(session.tools(), ["search_operations", "describe", "read"]);
    let accounts = session.call("read", json!({ "operation": "data-forest accounts get-list" })).unwrap();
    assert_eq!(accounts, json!({ "items": [], "more": false }));
    session.refused("change", json!({ "operation": "df apps delete", "input": { "id": "1" } }), "--allow-changes");
    session.refused("read", json!({ "operation": "df apps delete", "input": { "id": "1" } }), "changes something");
    session.end();
    assert_eq!(server.asked(), 0, "an address of the environment was asked");
    let output = gureum(&["mcp", "--endpoint", &server.address]).output().unwrap();
    assert_eq!(status(&output), 2, "{}", said(&output));
}

#[test]
fn operations_are_found_by_words_and_described_by_a_schema() {
    let mut session = Session::begin(gureum(&["mcp"]));
    let found = session.call("search_operations", json!({ "query": "create data forest accounts" })).unwrap();
    assert_eq!(found["operations"][0]["operation"], "data-forest accounts create", "{found}");
    assert_eq!(found["operations"].as_array().unwrap().len(), 10);
    let of_service = session.call("search_operations", json!({ "service": "cloud-ml", "limit": 1 })).unwrap();
    assert_eq!(of_service["operations"].as_array().unwrap().len(), 1);
    assert!(of_service["found"].as_u64().unwrap() > 1);
    let told = session.call("describe", json!({ "operation": "df accounts create" })).unwrap();
    assert_eq!((&told["operation"], &told["tool"]), (&json!("data-forest accounts create"), &json!("change")));
    assert_eq!(told["input"]["properties"]["name"]["type"], "string");
    // As errors and the descriptions name it.
    for id in ["accounts.create", "data-forest accounts.create"] {
        let same = session.call("describe", json!({ "operation": id })).unwrap();
        assert_eq!(same["operation"], told["operation"]);
    }
    session.refused(
        "describe",
        json!({ "operation": "vpc accounts.create" }),
        "did you mean `gureum data-forest accounts create`?",
    );
    assert!(told["input"]["required"].as_array().unwrap().contains(&json!("password")), "{told}");
    assert_eq!(told["input"]["properties"]["password"].get("examples"), None);
    session.refused("describe", json!({ "operation": "df acounts create" }), "did you mean `accounts`?");
    session.refused("describe", json!({ "operation": "df" }), "is no operation");
    session.refused("describe", json!({}), "`operation` is not");
    session.refused("search_operations", json!({ "query": 1 }), "`query` is not a text");
    session.refused("nothing", json!({}), "there is no tool `nothing`");
    session.end();
}

#[test]
fn a_change_is_shown_first_and_its_word_is_good_for_one() {
    let emulator = Emulator::builder().clock("auto".parse().unwrap()).start().unwrap();
    let mut session = Session::begin(at(&emulator, &[SERVER, &["--allow-changes"]].concat()));
    assert_eq!(session.tools(), ["search_operations", "describe", "read", "change"]);
    let secret = "Kanari3n!2024";
    let create = |name: &str, word: Option<&Value>| {
        let input = json!({ "name": name, "password": secret });
        json!({ "operation": "df accounts create", "input": input, "confirm": word })
    };
    let shown = session.call("change", create("demo", None)).unwrap();
    assert!(!shown.to_string().contains(secret), "{shown}");
    assert_eq!(shown["dryRun"]["body"]["name"], "demo", "{shown}");
    assert_eq!(emulator.journal().len(), 0, "a plan was sent");
    let word = &shown["confirm"];
    session.refused("change", create("other", Some(word)), "not with this input");
    session.refused("change", create("demo", Some(&json!("0000000000000000"))), "nothing was shown");
    assert_eq!(emulator.journal().len(), 0, "what was not shown was sent");
    let made = session.call("change", create("demo", Some(word))).unwrap();
    assert!(made["answer"]["result"]["id"].is_string() || made["answer"]["id"].is_string(), "{made}");
    assert_eq!(emulator.journal().len(), 1);
    session.refused("change", create("demo", Some(word)), "it was used");
    assert_eq!(emulator.journal().len(), 1, "a word was good twice");
    let names = json!({ "operation": "df accounts list", "query": "[].name" });
    assert_eq!(session.call("read", names).unwrap(), json!({ "items": ["demo"], "more": false }));
    session.refused("change", json!({ "operation": "df accounts list" }), "changes nothing");
    session.end();
}

#[test]
fn what_a_model_makes_up_is_not_sent() {
    let server = RawServer::start(|_, _| Some(("200 OK", "{}".to_owned())));
    let mut session = at_server(&server, &[SERVER, &["--allow-changes"]].concat());
    let create = |input: Value| json!({ "operation": "df accounts create", "input": input });
    session.refused("change", create(json!({ "nam": "x", "password": "y" })), "did you mean `name`?");
    session.refused("change", create(json!({ "name": "x" })), "needs `password`");
    session.refused("change", create(json!([])), "`input` is not an object");
    // Beside the input a field would be passed over, and a list be that of everything.
    let list = |more: Value| {
        let mut arguments = json!({ "operation": "df accounts list" });
        arguments.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        arguments
    };
    session.refused("read", list(json!({ "accountId": "x" })), "fields of the operation stand in `input`");
    session.refused("read", list(json!({ "limt": 3 })), "did you mean `limit`?");
    session.refused("read", list(json!({ "confirm": "x" })), "`read` takes no `confirm`");
    session.refused("read", list(json!({ "limit": 0 })), "pass a whole number of 1 or more");
    session.refused("search_operations", json!({ "service": "x" }), "`search_operations` without words lists them");
    session.end();
    assert_eq!(server.asked(), 0);
}

#[test]
fn keys_are_neither_shown_nor_made() {
    let answer = json!({ "access_keys": [{ "access_key": "a", "id": "k", "is_enabled": true, "secret_key": CANARY }] });
    let server = RawServer::start(move |line, _| match line.contains("marker=") {
        true => Some(("200 OK", json!({ "access_keys": [] }).to_string())),
        false => Some(("200 OK", answer.to_string())),
    });
    let mut session = at_server(&server, &[SERVER, &["--allow-changes"]].concat());
    let shown = session.call("read", json!({ "operation": "iam access-keys list" })).unwrap();
    assert_eq!(shown["items"][0]["secret_key"], "***", "{shown}");
    let asked = server.asked();
    for (operation, due) in [
        ("iam access-keys create", "shown once"),
        ("virtual-server keypairs create", "shown once"),
        ("data-forest accounts get-kerberos-keytab", "which may be a key"),
        ("kubernetes-engine clusters get-kubeconfig", "which may be a key"),
    ] {
        session.refused("read", json!({ "operation": operation }), due);
        session.refused("change", json!({ "operation": operation }), due);
        let told = session.call("describe", json!({ "operation": operation })).unwrap();
        assert!(told["notCalledFromHere"].as_str().unwrap().contains(due), "{told}");
    }
    assert_eq!(server.asked(), asked);
    session.end();
}

#[test]
fn answers_are_bounded() {
    let server = RawServer::start(|line, _| {
        let text = |bytes: usize| "x".repeat(bytes);
        if line.contains("/container-registries/") {
            return Some(("200 OK", json!({ "registry": { "id": "r", "name": "r", "private_domain": "d", "state": "Running", "text": text(40_000) } }).to_string()));
        }
        let page = line.split_once("page=").map_or("0", |(_, rest)| rest.split(['&', ' ']).next().unwrap_or("0"));
        let items: Vec<Value> = (0..20)
            .map(|at| json!({ "id": format!("r{page}-{at}"), "name": "r", "state": "Running", "text": text(1000) }))
            .collect();
        Some(("200 OK", json!({ "registries": items, "count": 1_000_000 }).to_string()))
    });
    let mut session = at_server(&server, SERVER);
    let list = |more: Value| {
        let mut asked = json!({ "operation": "container-registry list" });
        asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        asked
    };
    let shown = session.call("read", list(json!({ "limit": 1000 }))).unwrap();
    let count = shown["items"].as_array().unwrap().len();
    assert!((20..=32).contains(&count) && shown["more"] == json!(true), "{count} items");
    assert_eq!(server.asked(), 2, "more was read than can be shown");
    let shown = session.call("read", list(json!({ "limit": 3 }))).unwrap();
    assert_eq!((shown["items"].as_array().unwrap().len(), &shown["more"]), (3, &json!(true)));
    let shown = session.call("read", list(json!({ "query": "length(@)" }))).unwrap();
    assert_eq!(shown, json!({ "answer": 50, "more": true }));
    session.refused("read", list(json!({ "limit": 0 })), "`limit` is not a number of items");
    let show = json!({ "operation": "container-registry show", "input": { "registry_id": "r" } });
    session.refused("read", show, "larger than 32 KiB");
    session.end();
}

#[test]
fn what_a_service_refuses_is_told_as_everywhere() {
    let answer = json!({ "errors": [{ "code": "x", "detail": CANARY }], "secret_key": CANARY }).to_string();
    let server = RawServer::start(move |_, _| Some(("401 Unauthorized", answer.clone())));
    let mut session = at_server(&server, SERVER);
    let failure = session.call("read", json!({ "operation": "cloud-ml list-images" })).unwrap_err();
    assert_eq!((&failure["kind"], &failure["exit"]), (&json!("Authentication"), &json!(12)));
    assert_eq!(failure.get("body"), None, "what a service answers may be long, and hold anything");
    session.end();
}

/// The server has the request, so the program is surely waiting.
#[test]
#[cfg(unix)]
fn a_call_that_is_taken_back_ends_and_a_signal_ends_the_program() {
    let server = RawServer::start(|_, _| None);
    let mut session = at_server(&server, SERVER);
    let read = json!({ "name": "read", "arguments": { "operation": "cloud-ml list-images" } });
    session.say(&json!({ "jsonrpc": "2.0", "id": 77, "method": "tools/call", "params": read }));
    while server.asked() == 0 {
        std::thread::yield_now();
    }
    session.say(&json!({ "jsonrpc": "2.0", "method": "notifications/cancelled", "params": { "requestId": 77 } }));
    // The next answer is that to the next request: none came to what was taken back.
    assert_eq!(session.tools().len(), 3);
    let killed = Command::new("kill").args(["-INT", &session.child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert!(session.child.wait().unwrap().success());
}
