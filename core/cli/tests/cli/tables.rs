//! Tables, at terminals and asked for.

use serde_json::json;

use crate::raw_server::RawServer;
use crate::support::{at_address, succeeded};

fn shown(words: &[&str]) -> String {
    let server = RawServer::start(|line, _| {
        let account = json!({ "id": "2mUV", "name": "구름계정", "status": "RUNNING", "createdDate": "2026-01-01", "note": "\u{1b}[31mred\nline\u{202e}" });
        let other = json!({ "id": "9xYz", "name": "demo", "status": null, "createdDate": "2026-01-02" });
        let answer = match line.contains("/list") || line.contains("etList") {
            true => json!({ "success": true, "contents": [account, other], "total": 2 }),
            false => account,
        };
        Some(("200 OK", answer.to_string()))
    });
    succeeded(at_address(&server.address, words).output().unwrap())
}

#[test]
fn korean_letters_are_two_columns_wide() {
    insta::assert_snapshot!(shown(&["df", "accounts", "list", "-o", "table"]));
}

#[test]
fn one_object_stands_upright_and_moves_no_cursor() {
    let text = shown(&["df", "accounts", "show", "--id=x", "-o", "table"]);
    assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
    insta::assert_snapshot!(text);
}

#[test]
fn columns_are_chosen_by_whoever_looks() {
    insta::assert_snapshot!(shown(&["df", "accounts", "list", "-o", "csv", "--columns", "name,createdDate"]));
    insta::assert_snapshot!(shown(&[
        "df",
        "accounts",
        "list",
        "-o",
        "table",
        "--query",
        "[].{who: name, state: status}"
    ]));
    insta::assert_snapshot!(shown(&["df", "accounts", "list", "-o", "quiet"]));
    let spaced = shown(&["df", "accounts", "list", "-o", "csv", "--columns", "name, createdDate"]);
    assert_eq!(spaced, shown(&["df", "accounts", "list", "-o", "csv", "--columns", "name,createdDate"]));
    let ids = shown(&["df", "accounts", "list", "-o", "quiet", "--columns", "note"]);
    assert_eq!(ids, " [31mred line \n9xYz\n", "one line each");
}
