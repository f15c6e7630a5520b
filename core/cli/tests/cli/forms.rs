//! What each form shows of an answer: a line or a row for each item, ids alone, and no text that is another one afterwards.

use gureum_emulator::Emulator;
use serde_json::json;

use crate::raw_server::RawServer;
use crate::support::{at, at_address, gureum, home, out, said, status, succeeded};

fn emulator() -> Emulator {
    Emulator::builder().clock("auto".parse().unwrap()).start().unwrap()
}

fn shown(emulator: &Emulator, words: &[&str]) -> String {
    succeeded(at(emulator, words).output().unwrap())
}

const IMAGES: &[&str] = &["vs", "images", "list"];

#[test]
fn what_an_expression_picks_is_a_row_or_a_line_each() {
    let emulator = emulator();
    let ids = shown(&emulator, &[IMAGES, &["-o", "quiet"]].concat());
    assert!(ids.lines().count() > 1 && !ids.contains('['), "{ids}");
    assert_eq!(shown(&emulator, &[IMAGES, &["--query", "[].id", "-o", "quiet"]].concat()), ids);
    assert_eq!(shown(&emulator, &[IMAGES, &["--query", "[].{i:id}", "-o", "quiet"]].concat()), ids);
    let rows = shown(&emulator, &[IMAGES, &["--query", "[].{n:id}", "-o", "csv"]].concat());
    assert_eq!(rows, format!("n\n{ids}"));
    let rows = shown(&emulator, &[IMAGES, &["--query", "[].id", "-o", "csv"]].concat());
    assert_eq!(rows, format!("value\n{ids}"));
}

#[test]
fn a_page_is_its_items_where_nothing_can_stand_around_them() {
    let emulator = emulator();
    for form in ["quiet", "csv", "table"] {
        let all = shown(&emulator, &[IMAGES, &["-o", form]].concat());
        assert_eq!(shown(&emulator, &[IMAGES, &["-o", form, "--one-page"]].concat()), all, "{form}");
    }
    let rows = shown(&emulator, &[IMAGES, &["-o", "csv"]].concat());
    assert_eq!(
        rows.lines().next(),
        Some("id,name,status,os_distro,scp_os_version,visibility"),
        "as the description says"
    );
    let page = shown(&emulator, &[IMAGES, &["-o", "json", "--one-page"]].concat());
    assert!(page.starts_with("{\n  \"images\": ["), "{page}");
    let both = at(&emulator, &[IMAGES, &["--one-page", "--limit", "1"]].concat()).output().unwrap();
    assert_eq!((status(&both), out(&both).as_str()), (2, ""), "{}", said(&both));
}

#[test]
#[cfg(unix)]
fn what_is_watched_has_its_heads_and_ids() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;

    let emulator = emulator();
    for (form, due) in [("csv", "id,name,status,"), ("quiet", "")] {
        let watch = [IMAGES, &["--watch=60s", "-o", form]].concat();
        let mut child = at(&emulator, &watch).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let (first, second) = (lines.next().unwrap(), lines.next().unwrap());
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(
            first.starts_with(due) && !first.starts_with(['[', ',']) && !second.starts_with(','),
            "{first}\n{second}"
        );
        assert_ne!(first, second);
    }
}

#[test]
fn keys_and_plans_are_a_row_each() {
    let emulator = emulator();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(".ncloud")).unwrap();
    let keys = "[DEFAULT]\nncloud_access_key_id = one\nncloud_secret_access_key = two\n";
    std::fs::write(folder.path().join(".ncloud/configure"), keys).unwrap();
    let mut list = gureum(&["configure", "list", "-o", "csv"]);
    let rows = succeeded(home(&mut list, folder.path()).output().unwrap());
    assert!(rows.starts_with("cloud,profile,accessKey,problem,path\nnaver,"), "{rows}");
    let vpc =
        shown(&emulator, &["vpc", "vpcs", "create", "--name=demo", "--cidr=10.0.0.0/16", "-o", "quiet", "--wait"]);
    let plan = |form| shown(&emulator, &["vpc", "vpcs", "delete-cascade", vpc.trim(), "--dry-run", "-o", form]);
    assert_eq!(plan("quiet"), vpc);
    let rows = plan("csv");
    assert!(rows.starts_with("operation,") && rows.lines().count() == 2 && !rows.contains('['), "{rows}");
}

#[test]
fn quiet_is_an_id_however_an_answer_is_wrapped() {
    let emulator = emulator();
    let create = ["vpc", "vpcs", "create", "--name=demo", "--cidr=10.0.0.0/16", "-o", "quiet"];
    let id = shown(&emulator, &create);
    assert!(id.len() == 33 && id.trim().chars().all(|letter| letter.is_ascii_hexdigit()), "{id}");
    assert_eq!(shown(&emulator, &["vpc", "vpcs", "show", id.trim(), "-o", "quiet"]), id);
    assert_eq!(shown(&emulator, &["vpc", "vpcs", "wait", "active", id.trim(), "-o", "quiet"]), id);
    assert_eq!(shown(&emulator, &["vpc", "vpcs", "show", id.trim(), "--query", "vpc.name", "-o", "quiet"]), "demo\n");
    let upright = shown(&emulator, &["vpc", "vpcs", "show", id.trim(), "-o", "table"]);
    assert!(upright.contains("\nname ") && !upright.starts_with("vpc "), "{upright}");
    let row = shown(&emulator, &["vpc", "vpcs", "show", id.trim(), "-o", "csv"]);
    assert!(row.starts_with("account_id,"), "{row}");
    // What has neither id nor name is shown.
    let size = shown(&emulator, &["df", "apps", "get-app-type-id-list", "-o", "quiet", "--limit", "1"]);
    assert!(size.starts_with("DEV-"), "{size}");
}

/// A private key is worth nothing as one line.
#[test]
fn a_text_of_lines_keeps_them_beside_its_name() {
    let server = noted("one\ntwo\u{1b}[2J");
    let upright = of(&server, &["df", "accounts", "show", "--id=x", "-o", "table"]);
    assert!(upright.ends_with("note    one\n        two [2J\n"), "{upright:?}");
}

#[test]
fn a_request_by_its_path_is_shown_as_its_command_shows_it() {
    let emulator = emulator();
    for name in ["one", "two"] {
        shown(&emulator, &["vs", "keypairs", "create", "--name", name]);
    }
    for form in ["table", "csv", "quiet"] {
        let by_path = shown(&emulator, &["api", "GET", "/v1/keypairs", "-o", form]);
        assert_eq!(by_path, shown(&emulator, &["vs", "keypairs", "list", "-o", form]), "{form}");
    }
    let whole = shown(&emulator, &["api", "GET", "/v1/keypairs", "-o", "ndjson"]);
    assert!(whole.starts_with("{\"") && whole.lines().count() == 1, "{whole}");
    let count = shown(&emulator, &["api", "GET", "/v1/keypairs", "-o", "csv", "--query", "keypairs[].name"]);
    assert_eq!(count, "value\none\ntwo\n");
}

#[test]
fn a_secret_that_is_told_once_is_never_swallowed() {
    let emulator = emulator();
    for create in [
        &["vs", "keypairs", "create", "--name", "k"][..],
        &["iam", "access-keys", "create", "--access-key-type", "PERMANENT", "--duration", "3600"],
        &["api", "POST", "/v1/keypairs", "--data", "name: k", "--yes"],
    ] {
        let before = emulator.journal().entries().len();
        let refused = at(&emulator, &[create, &["-o", "quiet"]].concat()).output().unwrap();
        assert_eq!((status(&refused), out(&refused).as_str()), (2, ""), "{}", said(&refused));
        assert!(said(&refused).contains("told this once"), "{}", said(&refused));
        assert_eq!(emulator.journal().entries().len(), before, "nothing was sent");
    }
    let key = shown(&emulator, &["vs", "keypairs", "create", "--name", "k", "-o", "quiet", "--query", "private_key"]);
    assert!(!key.trim().is_empty());
    assert_eq!(shown(&emulator, &["vs", "keypairs", "show", "k", "-o", "quiet"]), "k\n");
}

#[test]
fn nothing_is_forgotten_by_a_list_that_nobody_asked_for() {
    let emulator = emulator();
    let folder = tempfile::tempdir().unwrap();
    let list = |limit| {
        let mut command = at(&emulator, &["vs", "images", "list", "-o", "quiet", "--limit", limit]);
        succeeded(home(&mut command, folder.path()).output().unwrap());
        std::fs::read_to_string(folder.path().join(".cache/gureum/ids/virtual-server.images")).unwrap_or_default()
    };
    let known = list("9");
    assert!(!known.is_empty());
    assert_eq!(list("0"), known);
}

/// A server with one account, whose note is whatever somebody wrote.
fn noted(note: &str) -> RawServer {
    let account = json!({ "id": "2mUV", "name": "demo", "status": "RUNNING", "note": note });
    RawServer::start(move |line, _| {
        let answer = match line.contains("etList") {
            true => json!({ "success": true, "contents": [account], "total": 1 }),
            false => account.clone(),
        };
        Some(("200 OK", answer.to_string()))
    })
}

fn of(server: &RawServer, words: &[&str]) -> String {
    succeeded(at_address(&server.address, words).output().unwrap())
}

const NOTE: &str = "line1\nline2\ttab, \"quoted\" \u{1b}[31m\u{9b}2J\u{202e}";

#[test]
fn csv_holds_what_was_sent() {
    let server = noted(NOTE);
    let list = of(&server, &["df", "accounts", "list", "-o", "csv", "--columns", "id,note"]);
    let show = of(&server, &["df", "accounts", "show", "--id=x", "-o", "csv", "--query", "{id: id, note: note}"]);
    for text in [list, show] {
        let quoted = NOTE.replace('"', "\"\"");
        assert_eq!(text, format!("id,note\n2mUV,\"{quoted}\"\n"));
    }
}

#[test]
fn json_is_the_same_data_and_moves_no_cursor() {
    let server = noted(NOTE);
    for words in [&["list", "-o", "json"][..], &["list", "-o", "ndjson"], &["show", "--id=x", "-o", "json"]] {
        let text = of(&server, &[&["df", "accounts"], words].concat());
        assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{text:?}");
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let value = value.get(0).unwrap_or(&value);
        assert_eq!(value["note"], NOTE);
    }
    let text = of(&server, &["df", "accounts", "show", "--id=x", "-o", "yaml"]);
    assert!(!text.contains(['\u{1b}', '\u{9b}']), "{text:?}");
}

#[test]
fn fields_stand_as_the_expression_has_them() {
    let server = noted("n");
    let list = |query, form| of(&server, &["df", "accounts", "list", "--query", query, "-o", form]);
    assert_eq!(list("[].{zed: name, alpha: {y: id, x: name}}", "csv").lines().next(), Some("zed,alpha"));
    assert_eq!(
        list("{zed: name, alpha: {y: id, x: name}}", "ndjson"),
        "{\"zed\":\"demo\",\"alpha\":{\"y\":\"2mUV\",\"x\":\"demo\"}}\n"
    );
    assert!(list("[0]", "csv").starts_with("id,name,status,note\n"), "as they were answered");
}
