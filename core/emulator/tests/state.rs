//! Tenants, snapshots, determinism.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;
use std::net::Shutdown;

use gureum_emulator::clock::Mode;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::{Action, Property, Reply, Schema};
use gureum_emulator::{Emulator, Snapshot};
use serde_json::{Value, json};
use support::{Connection, Request, Tenant, admin};

fn frozen() -> Emulator {
    Emulator::builder().clock(Mode::Frozen).start().unwrap()
}

fn total(tenant: &Tenant<'_>) -> u64 {
    tenant.call("accounts.getList", json!({})).json()["total"].as_u64().unwrap()
}

#[test]
fn tenants_never_see_each_other() {
    let emulator = frozen();
    std::thread::scope(|scope| {
        for number in 0..256 {
            let emulator = &emulator;
            scope.spawn(move || {
                let tenant = Tenant::of(emulator, &format!("tenant-{number}"));
                assert_eq!(total(&tenant), 0);
                tenant.account(&format!("df{number:03}"));
                let list = tenant.call("accounts.getList", json!({})).json();
                assert_eq!(list["total"], 1);
                assert_eq!(list["contents"][0]["name"], format!("df{number:03}"));
            });
        }
    });
}

/// All that it was to say is there, but not all that it announced: a gateway has nothing to pass on then.
#[test]
fn a_request_whose_body_breaks_off_is_not_carried_out() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "a");
    let request = tenant.naver("accounts.create", json!({"name": "demo", "password": "Df0rest!2024"}));
    let length = |bytes: usize| format!("Content-Length: {bytes}\r\n");
    let whole = String::from_utf8(request.bytes(&emulator)).unwrap();
    let begun = whole.replace(&length(request.body.len()), &length(request.body.len() + 1));
    assert_ne!(begun, whole);
    let mut connection = Connection::open(&emulator);
    connection.0.write_all(begun.as_bytes()).unwrap();
    connection.0.shutdown(Shutdown::Write).unwrap();
    assert_eq!(connection.read_to_end().0, b"");
    assert_eq!(total(&tenant), 0);
}

#[test]
fn a_snapshot_brings_everything_back() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    let id = tenant.account("df001");
    emulator.clock().advance(std::time::Duration::from_secs(600));
    let text = emulator.snapshot().to_json();
    let other = frozen();
    other.restore(Snapshot::from_json(&text).unwrap());
    assert_eq!(other.clock().now(), emulator.clock().now());
    assert_eq!(other.snapshot().to_json(), text);
    let detail = |tenant: &Tenant<'_>| tenant.call("accounts.getDetail", json!({"id": id})).json();
    let there = detail(&Tenant::of(&other, "t"));
    assert_eq!(there["status"], "RUNNING");
    assert_eq!(there, detail(&tenant));
}

#[test]
fn what_came_up_on_a_real_clock_that_was_put_ahead_is_still_up_after_a_restart() {
    let real = || Emulator::builder().clock(Mode::Real).start().unwrap();
    let emulator = real();
    let id = Tenant::of(&emulator, "t").account("df001");
    emulator.clock().advance(std::time::Duration::from_secs(600));
    let other = real();
    other.restore(emulator.snapshot());
    assert_eq!(other.clock().mode(), Mode::Real);
    let detail = Tenant::of(&other, "t").call("accounts.getDetail", json!({"id": id})).json();
    assert_eq!(detail["status"], "RUNNING");
}

#[test]
fn ids_go_on_after_a_restore_as_if_nothing_had_happened() {
    let emulator = frozen();
    Tenant::of(&emulator, "t").account("df001");
    let snapshot = emulator.snapshot();
    let first = Tenant::of(&emulator, "u").account("df002");
    let other = frozen();
    other.restore(snapshot);
    assert_eq!(Tenant::of(&other, "u").account("df002"), first);
}

#[test]
fn foreign_texts_and_later_versions_are_no_snapshots() {
    for (text, reason) in [
        ("", "no snapshot: it is empty"),
        ("\n", "no snapshot: it is empty"),
        ("{}", "no snapshot: it has no `version`; load what `--data`"),
        ("[1]", "no snapshot: it has no `version`"),
        (r#"{"version": "1"}"#, "no snapshot: it has no `version`"),
        ("<html>", "no snapshot: no JSON in line 1, column 1"),
        ("{\"version\": 1,\n\"time\"", "the snapshot is cut off in line 2"),
        (r#"{"version": 1, "time": "2026-12-01T00:00:00Z"}"#, "was changed after it was saved: missing field `world`"),
        (r#"{"version": 99}"#, "has version 99, this emulator reads 1; update"),
        (
            r#"{"version": 1, "time": "never", "world": {"seed": 1, "ids": {"state": 1, "applications": 0}, "tenants": {}}}"#,
            "no time",
        ),
    ] {
        let error = Snapshot::from_json(text).unwrap_err();
        assert!(error.contains(reason), "{text}: {error}");
    }
}

#[test]
fn a_data_file_is_loaded_at_the_start_and_saved_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let start = || Emulator::builder().clock(Mode::Frozen).data(&file).start().unwrap();
    Tenant::of(&start(), "t").account("df001");
    assert_eq!(total(&Tenant::of(&start(), "t")), 1);
    std::fs::write(&file, "broken").unwrap();
    assert!(
        Emulator::builder().data(&file).start().unwrap_err().to_string().contains("no snapshot: no JSON in line 1")
    );
}

#[test]
fn a_reset_forgets_everything() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    let first = tenant.account("df001");
    emulator.clock().advance(std::time::Duration::from_secs(60));
    emulator.faults().add_json(r#"{"operation": "apps.getList", "fault": "html_503"}"#).unwrap();
    emulator.reset();
    assert!(emulator.journal().is_empty() && emulator.faults().list().is_empty());
    assert_eq!(emulator.clock().now(), gureum_emulator::clock::start());
    assert_eq!(tenant.account("df001"), first, "the ids begin again");
}

/// Everything that is said in one run, to the byte.
fn transcript(seed: u64) -> Vec<support::Answer> {
    let emulator = Emulator::builder().clock(Mode::Frozen).seed(seed).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let mut said = vec![tenant.call("accounts.create", json!({"name": "df001", "password": "Df0rest!2024"}))];
    let id = said[0].json()["id"].as_str().unwrap().to_owned();
    for _ in 0..3 {
        emulator.clock().advance(std::time::Duration::from_secs(90));
        said.push(tenant.call("accounts.getDetail", json!({"id": id})));
        said.push(tenant.call("accounts.getDetail", json!({"id": "unknown"})));
        said.push(tenant.samsung("GET", "/v1/cloud-ml/images", "").send(&emulator));
        said.push(support::Request::new("GET", "/v1/cloud-ml/images", "").send(&emulator));
    }
    said
}

#[test]
fn the_same_seed_says_the_same_to_the_byte() {
    assert_eq!(transcript(7), transcript(7));
    assert_ne!(transcript(7)[0].body, transcript(8)[0].body);
}

/// A secret that is answered once is what such a creation is for.
#[test]
fn what_a_creation_tells_once_is_told() {
    fn secrets(value: &Value, schema: &Schema) -> usize {
        let own = |property: &Property| match &value[property.name] {
            Value::Null => 0,
            _ if property.sensitive => 1,
            inner => secrets(inner, property.schema),
        };
        schema.properties.iter().map(own).sum()
    }
    fn has_secret(schema: &Schema) -> bool {
        schema.properties.iter().any(|property| property.sensitive || has_secret(property.schema))
    }
    let emulator = Emulator::builder().clock(Mode::Frozen).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let mut told = Vec::new();
    for route in ROUTES {
        let (Some((_, Action::Create)), Reply::Json(schema)) = (&route.resource, &route.reply) else { continue };
        if !has_secret(schema) {
            continue;
        }
        let request = Request::new(route.method, route.path, route.requests[0].json).of(route);
        let answer = request.samsung(&emulator, &tenant.keys).send(&emulator);
        assert_eq!(answer.status / 100, 2, "{}: {}", route.id, answer.text());
        assert_ne!(secrets(&answer.json(), schema), 0, "{}: {}", route.id, answer.text());
        told.push(route.id);
    }
    assert!(told.contains(&"accessKeys.create") && told.contains(&"keypairs.create"), "{told:?}");
    let journal = admin(&emulator, "GET", "journal", "").text();
    assert!(!journal.contains("signs-nothing") && !emulator.snapshot().to_json().contains("signs-nothing"));
}
