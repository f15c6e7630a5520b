//! The page `/_gureum/` and what it asks for: whom it refuses, what it shows, and what it hides.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::Read;
use std::net::TcpStream;
use std::time::Duration;

use gureum_emulator::clock::Mode;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::Action;
use gureum_emulator::{Emulator, Fault, Rule};
use serde_json::{Value, json};
use support::{Connection, Request, Tenant, admin};

const SECRET: &str = "Df0rest!2024";

fn frozen() -> Emulator {
    Emulator::builder().clock(Mode::Frozen).start().unwrap()
}

/// With clusters that nobody made.
fn loose() -> Emulator {
    Emulator::builder().clock(Mode::Frozen).loose(true).start().unwrap()
}

/// Every file that the page names.
fn files(emulator: &Emulator) -> Vec<(String, support::Answer)> {
    let first = admin(emulator, "GET", "", "");
    let mut names = vec![String::new()];
    let mut files = Vec::new();
    for quoted in first.text().split('"') {
        names.extend((quoted.ends_with(".js") || quoted.ends_with(".css")).then(|| quoted.to_owned()));
    }
    while let Some(name) = names.pop() {
        if files.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let file = admin(emulator, "GET", &name, "");
        for quoted in file.text().split('\'').filter_map(|quoted| quoted.strip_prefix("./")) {
            names.extend(quoted.ends_with(".js").then(|| quoted.to_owned()));
        }
        files.push((name, file));
    }
    files
}

#[test]
fn the_page_is_whole_small_and_needs_nobody_else() {
    let emulator = frozen();
    let without_slash = Request::new("GET", "/_gureum", "").send(&emulator);
    assert_eq!((without_slash.status, without_slash.header("location")), (308, "/_gureum/"));
    let files = files(&emulator);
    assert!(files.len() > 10, "{}", files.len());
    let size: usize = files.iter().map(|(_, file)| file.body.len()).sum();
    // Before it is packed.
    assert!(size < 150 * 1024, "{size}");
    for (name, file) in &files {
        assert_eq!(file.status, 200, "{name}");
        let policy = file.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        let text = file.text().replace("http://www.w3.org/2000/svg", "");
        for foreign in ["http://", "https://", "innerHTML", "style=\"", "onclick=", "eval("] {
            assert!(!text.contains(foreign), "{name} holds {foreign}");
        }
    }
    assert_eq!(
        files.iter().find(|(name, _)| name.is_empty()).unwrap().1.header("content-type"),
        "text/html; charset=utf-8"
    );
}

#[test]
fn other_pages_get_nothing_and_the_own_one_everything() {
    let emulator = frozen();
    let paths = [
        "",
        "app.js",
        "resources",
        "faults/kinds",
        "operations/form?operation=accounts.create",
        "journal/events",
        "journal/code?sequence=1&as=curl",
    ];
    for path in paths {
        let ask = |name: &str, value: &str| {
            let request = Request::new("GET", &format!("/_gureum/{path}"), "").header(name, value);
            head_of(&emulator, &request)
        };
        for (name, value) in [
            ("Origin", "https://evil.example"),
            ("Origin", "null"),
            ("Host", "evil.example"),
            ("Sec-Fetch-Site", "cross-site"),
            ("Sec-Fetch-Site", "same-site"),
        ] {
            assert!(ask(name, value).starts_with("HTTP/1.1 403"), "{path} {name} {value}");
        }
        assert!(!ask("Sec-Fetch-Site", "same-origin").starts_with("HTTP/1.1 403"), "{path}");
    }
    for path in ["operations/call", "operations/check"] {
        let request = Request::new("POST", &format!("/_gureum/{path}"), "{}").header("Origin", "https://evil.example");
        assert_eq!(request.send(&emulator).status, 403, "{path}");
    }
    let by_name = format!("localhost:{}", emulator.address().port());
    let own = Request::new("POST", "/_gureum/clock/next", "")
        .header("Host", &by_name)
        .header("Origin", &format!("http://{by_name}"));
    assert_eq!(own.send(&emulator).status, 200);
}

#[test]
fn a_link_of_another_page_is_followed_and_a_form_of_it_is_refused() {
    let emulator = frozen();
    let link = Request::new("GET", "/_gureum/", "")
        .header("Sec-Fetch-Site", "cross-site")
        .header("Sec-Fetch-Mode", "navigate");
    assert_eq!(link.send(&emulator).status, 200);
    let form = Request { method: "POST".to_owned(), target: "/_gureum/reset".to_owned(), ..link };
    assert_eq!(form.send(&emulator).status, 403);
}

/// The first bytes of an answer that may go on for ever.
fn head_of(emulator: &Emulator, request: &Request) -> String {
    let mut connection = Connection::open(emulator);
    connection.write(request, emulator);
    let mut head = Vec::new();
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        let mut byte = [0];
        assert_eq!(connection.0.read(&mut byte).unwrap(), 1);
        head.extend_from_slice(&byte);
    }
    String::from_utf8(head).unwrap()
}

#[test]
fn with_a_token_the_page_loads_without_it_and_learns_nothing() {
    let emulator = Emulator::builder().allow_remote("127.0.0.1".parse().unwrap(), "s3cret").start().unwrap();
    let ask = |path: &str, token: Option<&str>| {
        let request = Request::new("GET", &format!("/_gureum/{path}"), "").header("Host", "box.example");
        let request = match token {
            Some(token) => request.header("X-Gureum-Token", token),
            None => request,
        };
        request.send(&emulator).status
    };
    assert_eq!((ask("", None), ask("app.js", None)), (200, 200));
    for path in ["resources", "health", "faults/kinds", "journal", "journal/events"] {
        assert_eq!((ask(path, None), ask(path, Some("guess"))), (403, 403), "{path}");
    }
    assert_eq!(ask("resources", Some("s3cret")), 200);
}

/// A reader of the live journal.
struct Watching {
    tcp: TcpStream,
    text: String,
}

impl Watching {
    fn after(emulator: &Emulator, query: &str) -> Self {
        Watching::on(Connection::open(emulator), emulator, query)
    }

    fn on(mut connection: Connection, emulator: &Emulator, query: &str) -> Self {
        connection.write(&Request::new("GET", &format!("/_gureum/journal/events{query}"), ""), emulator);
        connection.0.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        Watching { tcp: connection.0, text: String::new() }
    }

    /// Reads until the text holds this so many times.
    fn until(&mut self, what: &str, times: usize) -> &str {
        let mut found = self.text.matches(what).count();
        while found < times {
            let mut buffer = vec![0; 65_536];
            let count = self.tcp.read(&mut buffer).unwrap();
            assert!(count > 0, "it ended: {}", self.text);
            // Not the whole text anew, but what may stand across the border. All of it is ASCII.
            let seen = self.text.len().saturating_sub(what.len() - 1);
            self.text.push_str(&String::from_utf8_lossy(&buffer[..count]));
            found += self.text[seen..].matches(what).count();
        }
        &self.text
    }

    fn entries(&self) -> Vec<Value> {
        let lines = self.text.lines().filter_map(|line| line.strip_prefix("data: "));
        lines
            .filter_map(|line| serde_json::from_str(line).ok())
            .filter(|value: &Value| value["sequence"].is_u64())
            .collect()
    }
}

#[test]
fn the_journal_comes_live_in_order_from_where_its_reader_was() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    tenant.call("accounts.getList", json!({}));
    let mut watching = Watching::after(&emulator, "");
    watching.until("event: entry", 1);
    for _ in 0..50 {
        tenant.call("accounts.getList", json!({}));
    }
    let text = watching.until("event: entry", 51);
    assert!(text.contains("content-type: text/event-stream"), "{text}");
    let numbers: Vec<u64> = watching.entries().iter().map(|entry| entry["sequence"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (1..=51).collect::<Vec<_>>());
    let mut later = Watching::after(&emulator, "?after=49");
    later.until("event: entry", 2);
    assert_eq!(later.entries()[0]["sequence"], 50);
    admin(&emulator, "DELETE", "journal", "");
    later.until("event: emptied", 1);
    let mut fresh = Watching::after(&emulator, "");
    tenant.call("accounts.getList", json!({}));
    later.until("event: entry", 3);
    assert_eq!(later.entries()[2]["sequence"], 52);
    assert!(!fresh.until("event: entry", 1).contains("missed"));
    emulator.reset();
    later.until("event: emptied", 2);
    let mut of_another = Watching::after(&emulator, "?after=4000");
    of_another.until("event: emptied", 1);
    assert_eq!(admin(&emulator, "GET", "journal/events?after=x", "").status, 400);
}

/// A connection whose system keeps little of what nobody reads.
fn narrow(emulator: &Emulator) -> Connection {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let connecting = async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.set_recv_buffer_size(64 * 1024)?;
        socket.connect(emulator.address()).await?.into_std()
    };
    let tcp = runtime.block_on(connecting).unwrap();
    tcp.set_nonblocking(false).unwrap();
    Connection(tcp)
}

#[test]
fn whoever_reads_slowly_holds_nobody_up_and_is_told_what_was_forgotten() {
    let emulator = frozen();
    let mut watching = Watching::on(narrow(&emulator), &emulator, "");
    watching.until(": gureum", 1);
    // More than sockets hold, and more than the journal keeps.
    let tenant = Tenant::of(&emulator, "t");
    let request = tenant.naver("accounts.getList", json!({})).header("X-Filler", &"x".repeat(6000));
    let mut connection = Connection::open(&emulator);
    for _ in 0..15_000 {
        assert_eq!(connection.call(&request, &emulator).status, 200);
    }
    assert!(emulator.journal().len() <= 10_000);
    watching.until("\"sequence\":15000,", 1);
    let missed: u64 = watching
        .text
        .lines()
        .filter_map(|line| line.strip_prefix("data: {\"count\":"))
        .map(|rest| rest.trim_end_matches('}').parse::<u64>().unwrap())
        .sum();
    assert!(missed > 0);
    assert_eq!(watching.entries().len() as u64 + missed, 15_000);
}

#[test]
fn what_is_watched_shows_no_secret() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    tenant.call("accounts.create", json!({"name": "df001", "password": SECRET, "pasword": "Df0rest!2025"}));
    tenant.call("accounts.create", json!({"name": "df002", "password": "qaZ123@short"}));
    tenant.naver("accounts.create", json!(null)).send(&emulator);
    // The body is signed, which takes no part in it.
    let body = json!({"password": SECRET, "name": "df001"}).to_string();
    let plain = Request::new("POST", "/api/v2/accounts/create", body.clone());
    let time = support::millis(emulator.clock().now());
    let text = format!("POST /api/v2/accounts/create\n{time}\n{}{body}", tenant.keys.access_key);
    let signature = support::sign(&tenant.keys.secret_key, &text);
    plain.naver_headers(&tenant.keys.access_key, &time, &signature).send(&emulator);
    let broken = Request::new("POST", "/api/v2/accounts/create", format!("{{\"password\": \"{SECRET}\""))
        .naver(&emulator, &tenant.keys);
    broken.send(&emulator);
    let mut watching = Watching::after(&emulator, "");
    let seen = watching.until("event: entry", 5).to_owned();
    for secret in
        [SECRET, "Df0rest!2025", "qaZ123@short", "gureum-secret-t", "gureum-emulator-t", signature.as_str(), "Df0rest"]
    {
        assert!(!seen.contains(secret), "{secret} in {seen}");
    }
    let entries = watching.entries();
    assert!(entries[3]["diagnosis"].as_str().unwrap().contains("the body was signed"), "{}", entries[3]);
    for sequence in 1..=5 {
        let command = admin(&emulator, "GET", &format!("journal/code?sequence={sequence}&as=curl"), "").text();
        assert!(
            !command.contains("Df0rest") && !command.contains("qaZ123@short") && !command.contains(&signature),
            "{command}"
        );
    }
}

#[test]
fn a_refusal_whose_status_is_a_success_says_why() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    tenant.account("df001");
    tenant.call("accounts.create", json!({"name": "df002", "password": SECRET}));
    let mut watching = Watching::after(&emulator, "");
    watching.until("event: entry", 2);
    let entries = watching.entries();
    assert!(entries[0].get("diagnosis").is_none(), "{}", entries[0]);
    assert!(entries[1]["diagnosis"].as_str().unwrap().starts_with("Data Forest can only create"), "{}", entries[1]);
}

#[test]
fn a_secret_at_a_wrong_place_is_no_less_a_secret() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    let create = "/api/v2/accounts/create";
    let escaped = SECRET.replace('!', "%21");
    let sent = [
        (create.to_owned(), json!([{"name": "df001", "password": SECRET}])),
        (create.to_owned(), json!(json!({"password": SECRET}).to_string())),
        (create.to_owned(), json!({"name": [{"password": SECRET}]})),
        (format!("{create}?password={escaped}"), json!({"name": "df001"})),
        (format!("/api/v2/nowhere?password={SECRET}"), json!({})),
    ];
    for (target, body) in sent {
        Request::new("POST", &target, body.to_string()).naver(&emulator, &tenant.keys).send(&emulator);
    }
    let platform = json!({"ai_ml_ops_platform_create_request": [{"initial_user_password": SECRET}]});
    tenant.samsung("POST", "/v1/aimlops-platform", &platform.to_string()).send(&emulator);
    tenant.samsung("GET", &format!("/v1/aimlops-platform?initial_user_password={SECRET}"), "").send(&emulator);
    // What had to be signed is shown beside what was, and both hold the query.
    let target = format!("{create}?password={SECRET}");
    Request::new("POST", &target, "{}").naver_headers(&tenant.keys.access_key, "1", "wrong").send(&emulator);
    let mut watching = Watching::after(&emulator, "");
    let seen = watching.until("event: entry", 8).to_owned() + &admin(&emulator, "GET", "journal", "").text();
    assert!(!seen.contains("Df0rest"), "{seen}");
    let entries = watching.entries();
    assert_eq!(entries[3]["target"], format!("{create}?password=***"));
    assert!(entries[7]["comparison"]["expected"].as_str().unwrap().contains("password=****"), "{}", entries[7]);
    for (sequence, form) in (1..=8).flat_map(|sequence| ["curl", "python", "typescript"].map(|form| (sequence, form))) {
        let code = admin(&emulator, "GET", &format!("journal/code?sequence={sequence}&as={form}"), "").text();
        assert!(!code.contains("Df0rest"), "{code}");
    }
}

#[test]
fn a_wrong_signature_is_parted_at_its_first_wrong_byte() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    let time = support::millis(emulator.clock().now());
    let key = &tenant.keys.access_key;
    let signature = support::sign(&tenant.keys.secret_key, &format!("POST /accounts/getList\n{time}\n{key}"));
    Request::new("POST", "/api/v2/accounts/getList", "{}").naver_headers(key, &time, &signature).send(&emulator);
    let mut watching = Watching::after(&emulator, "");
    watching.until("event: entry", 1);
    let comparison = &watching.entries()[0]["comparison"];
    assert_eq!((comparison["at"].as_u64(), comparison["same"].as_str()), (Some(7), Some("POST /a")));
    assert!(comparison["expected"].as_str().unwrap().starts_with("pi/v2/accounts/getList\n"), "{comparison}");
    assert!(comparison["signed"].as_str().unwrap().starts_with("ccounts/getList\n"), "{comparison}");
}

#[test]
fn resources_show_their_states_and_what_comes_next() {
    let emulator = loose();
    let tenant = Tenant::of(&emulator, "t");
    let id = tenant.account("df001");
    let seen = |kind: &str| {
        let all = admin(&emulator, "GET", "resources", "").json();
        let tenants = all["tenants"].as_array().unwrap();
        assert_eq!(tenants[0]["name"], "t");
        tenants[0]["resources"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["kind"] == kind)
            .cloned()
            .collect::<Vec<_>>()
    };
    let account = &seen("accounts")[0];
    assert_eq!((account["id"].as_str(), account["name"].as_str()), (Some(id.as_str()), Some("df001")));
    assert_eq!((account["service"].as_str(), account["state"].as_str()), (Some("data-forest"), Some("ACCEPTED")));
    let steps: Vec<&str> =
        account["steps"].as_array().unwrap().iter().map(|step| step["state"].as_str().unwrap()).collect();
    assert_eq!(steps, ["ACCEPTED", "RUNNING"]);
    assert!(emulator.advance_to_next_event());
    let account = &seen("accounts")[0];
    assert_eq!(
        (account["state"].as_str(), account["since"].as_str()),
        (Some("RUNNING"), Some("2026-01-01T00:02:30.000Z"))
    );
    assert_eq!(seen("clusters").len(), 3);
    tenant.call("accounts.delete", json!({"id": id}));
    assert_eq!(seen("accounts")[0]["gone"], "2026-01-01T00:03:00.000Z");
    assert!(emulator.advance_to_next_event());
    assert_eq!(seen("accounts"), Vec::<Value>::new());
}

#[test]
fn every_operation_has_a_form_whose_documented_inputs_pass() {
    let emulator = frozen();
    for route in ROUTES {
        let name = format!("{}/{}", route.of, route.id);
        let form = admin(&emulator, "GET", &format!("operations/form?operation={name}"), "").json();
        assert!(form["summary"].as_str().is_some_and(|summary| !summary.is_empty()), "{name}: {form}");
        assert!(form["sources"].as_array().is_some_and(|sources| !sources.is_empty()), "{name}: {form}");
        let inputs = form["inputs"].as_array().unwrap_or_else(|| panic!("{name}: {form}"));
        for example in form["examples"].as_array().unwrap() {
            let known = |field: &String| inputs.iter().any(|input| input["name"] == field.as_str());
            assert!(example["input"].as_object().unwrap().keys().all(known), "{name}: {example}");
            let found = admin(
                &emulator,
                "POST",
                "operations/check",
                &json!({"operation": name, "input": example["input"]}).to_string(),
            );
            assert_eq!((found.status, found.json()), (200, json!([])), "{name}: {example}");
        }
    }
    assert_eq!(admin(&emulator, "GET", "operations/form?operation=accounts.creat", "").status, 400);
}

#[test]
fn a_name_that_several_services_have_needs_its_service() {
    let emulator = Emulator::start().unwrap();
    let of = |id: &str| ROUTES.iter().filter(|route| route.id == id).collect::<Vec<_>>();
    let several: Vec<_> = ROUTES.iter().map(|route| of(route.id)).filter(|of| of.len() > 1).collect();
    assert!(!several.is_empty(), "else nothing is tried here");
    for route in several.into_iter().flatten() {
        let form = |name: &str| admin(&emulator, "GET", &format!("operations/form?operation={name}"), "");
        let refused = form(route.id);
        assert_eq!(refused.status, 400, "{}", route.id);
        assert!(refused.text().contains("several services"), "{}", refused.text());
        assert_eq!(form(&format!("{}/{}", route.of, route.id)).status, 200);
    }
}

#[test]
fn an_input_is_checked_against_the_description_without_a_call() {
    let emulator = frozen();
    let check = |operation: &str, input: Value| {
        admin(&emulator, "POST", "operations/check", &json!({"operation": operation, "input": input}).to_string())
            .json()
    };
    let problems = check("accounts.create", json!({"name": "df001", "pasword": SECRET}));
    let fields: Vec<&str> =
        problems.as_array().unwrap().iter().map(|problem| problem["field"].as_str().unwrap()).collect();
    assert!(fields.contains(&"password") && fields.contains(&"pasword"), "{problems}");
    assert!(!problems.to_string().contains(SECRET), "{problems}");
    assert!(emulator.journal().is_empty());
}

#[test]
fn the_page_calls_operations_for_a_tenant() {
    let emulator = loose();
    let call = |operation: &str, tenant: &str, input: Value| {
        let wish = json!({"operation": operation, "tenant": tenant, "input": input}).to_string();
        admin(&emulator, "POST", "operations/call", &wish).json()
    };
    let created = call("accounts.create", "t", json!({"name": "df001", "password": SECRET}));
    assert_eq!((created["status"].as_u64(), created["signature"].as_str()), (Some(200), Some("valid")), "{created}");
    assert!(!created.to_string().contains(SECRET), "{created}");
    let listed = Tenant::of(&emulator, "t").call("accounts.getList", json!({})).text();
    assert!(listed.contains("df001"), "{listed}");
    // With path, query and Korean text.
    let cluster = "10a599e031e749b7b260868f441e862b";
    let checked = call("aiMlOps.checkClusterVersion", "t", json!({"cluster_id": cluster, "version": "1.28.1"}));
    assert_eq!(checked["status"], 200, "{checked}");
    let asked = call("aiMlOps.checkDuplication", "t", json!({"release_name": "이름 &=?"}));
    assert!(asked["signature"] == "valid" && asked["target"].as_str().unwrap().contains("%EC%9D%B4"), "{asked}");
    let nobody = call("accounts.getList", "a b", json!({}));
    assert_eq!(nobody["error"], "`tenant` is `a b`; pass 1 to 64 letters, digits, `.`, `_`, `-`");
    emulator.faults().add(Rule::new(Fault::Html503).first(1)).unwrap();
    let struck = call("accounts.getList", "t", json!({}));
    assert_eq!((struck["status"].as_u64(), struck["faults"].clone()), (Some(503), json!(["html_503"])));
}

#[test]
fn a_request_is_shown_as_a_command() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    tenant.call("accounts.create", json!({"name": "it's", "password": SECRET}));
    let command =
        admin(&emulator, "GET", "journal/code?sequence=1&as=curl", "").json()["code"].as_str().unwrap().to_owned();
    for part in [
        "curl --request 'POST' 'http://127.0.0.1:",
        "$NCLOUD_ACCESS_KEY_ID",
        "it'\\''s",
        "\"password\":\"***\"",
        "content-type: application/json",
    ] {
        assert!(command.contains(part), "{part} in {command}");
    }
    assert_eq!(admin(&emulator, "GET", "journal/code?sequence=2&as=curl", "").status, 400);
}

#[test]
fn a_request_is_shown_as_a_program_in_python_and_typescript() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    tenant.call("accounts.create", json!({"name": "it's \"구름\"", "password": SECRET}));
    tenant.call("accounts.getList", json!({}));
    let code = |query: &str| admin(&emulator, "GET", &format!("journal/code?{query}"), "").json()["code"].clone();
    assert_eq!(
        code("sequence=1&as=python"),
        "from gureum import DataForest\n\nwith DataForest() as client:\n    \
         print(client.call(\"accounts.create\", {\"name\": \"it's \\\"구름\\\"\", \"password\": \"***\"}))\n"
    );
    assert_eq!(
        code("sequence=2&as=typescript"),
        "import { DataForest } from 'gureum';\n\nawait using client = new DataForest();\n\
         console.log(await client.call(\"accounts.getList\"));\n"
    );
    let refused = admin(&emulator, "GET", "journal/code?sequence=1&as=cobol", "");
    assert!(refused.status == 400 && refused.text().contains("curl, python, typescript"), "{}", refused.text());
}

#[test]
fn who_watches_is_no_idle_connection() {
    let emulator = frozen();
    let mut watching = Watching::after(&emulator, "");
    watching.until(": gureum", 1);
    assert_eq!(emulator.drop_idle_connections(), 0);
    Tenant::of(&emulator, "t").call("accounts.getList", json!({}));
    watching.until("event: entry", 1);
}

#[test]
fn every_fault_is_taken_as_the_form_writes_it() {
    let emulator = frozen();
    // One connection from the beginning: a fault may strike every later one.
    let mut connection = Connection::open(&emulator);
    let kinds = admin(&emulator, "GET", "faults/kinds", "").json();
    assert!(kinds["faults"].as_array().unwrap().len() > 30, "{kinds}");
    for kind in kinds["faults"].as_array().unwrap() {
        let fields = kind["fields"].as_array().unwrap();
        let value = |field: &Value| match field["kind"].as_str().unwrap() {
            "number" => json!(field["from"].as_u64().unwrap_or_default() + 1),
            "boolean" => json!(true),
            "list" => json!([["x-name", "value"]]),
            "choice" => field["choices"][1].clone(),
            _ if field["name"] == "field" => json!("/text"),
            _ => json!("text"),
        };
        // An answer has one body.
        let fields: Vec<_> = fields.iter().filter(|field| field["name"] != "base64").collect();
        let write = |only_required: bool| {
            let wanted = fields.iter().copied().filter(|field| !only_required || field["required"] == true);
            let given: serde_json::Map<String, Value> =
                wanted.map(|field| (field["name"].as_str().unwrap().to_owned(), value(field))).collect();
            let name = kind["name"].as_str().unwrap();
            if fields.is_empty() { json!({"fault": name}) } else { json!({"fault": {name: given}}) }
        };
        for rule in [write(false), write(true)] {
            let answer = connection.call(&Request::new("POST", "/_gureum/faults", rule.to_string()), &emulator);
            assert_eq!(answer.status, 200, "{rule}: {}", answer.text());
        }
    }
}

#[test]
fn every_mode_of_the_clock_that_is_offered_can_be_chosen() {
    let emulator = frozen();
    let clock = admin(&emulator, "GET", "clock", "").json();
    assert_eq!(clock["modes"], json!(["real", "frozen", "auto"]));
    for mode in clock["modes"].as_array().unwrap() {
        assert_eq!(admin(&emulator, "PUT", "clock", &json!({"mode": mode}).to_string()).json()["mode"], *mode);
    }
}

#[test]
fn what_is_kept_by_its_description_is_seen_too() {
    let emulator = frozen();
    let mut made = Vec::new();
    for route in ROUTES.iter().filter(|route| matches!(route.resource, Some((_, Action::Create)))) {
        let Some(example) = route.requests.first() else { continue };
        let input: Value = serde_json::from_str(example.json).unwrap();
        let wish = json!({"operation": format!("{}/{}", route.of, route.id), "tenant": "t", "input": input});
        // Many need another one that is not there.
        if admin(&emulator, "POST", "operations/call", &wish.to_string()).json()["status"] == route.status {
            made.push(route.of);
        }
    }
    let services = ["container-registry", "security-group", "vpc"];
    assert!(services.iter().all(|service| made.contains(service)), "{made:?}");
    let seen = admin(&emulator, "GET", "resources", "").json();
    let seen = seen["tenants"][0]["resources"].as_array().unwrap();
    for service in made {
        assert!(seen.iter().any(|one| one["service"] == service && one["id"].is_string()), "{service}");
    }
}
