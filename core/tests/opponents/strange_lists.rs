//! Lists that say less, or say it otherwise, than the look-up after a lost creation would like.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use gureum::error::Delivery;
use gureum::generated::operations::DATA_FOREST;
use gureum::{Error, ErrorKind, Reply};
use serde_json::{Value, json};

use crate::support::{Act, Server, answer, ok, options};

fn input(name: &str) -> Vec<u8> {
    json!({"name": name, "password": "Pass-word-1"}).to_string().into_bytes()
}

fn creations(server: &Server) -> usize {
    server.seen().iter().filter(|seen| seen.target().ends_with("create")).count()
}

/// Creates an account where creations are answered with `created` and the list is `list`.
async fn create(name: &str, created: fn() -> Act, list: Value) -> (Result<Reply, Error>, usize) {
    let list = list.to_string();
    let server = Server::start(move |_, seen| match seen.target().ends_with("create") {
        true => created(),
        false => Act::Answer(ok(&list)),
    })
    .await;
    let outcome = server.client(&DATA_FOREST).call("accounts.create", &input(name), &options()).await;
    (outcome, creations(&server))
}

fn lost() -> Act {
    Act::Close
}

#[tokio::test]
async fn a_count_that_is_written_as_text_contradicts_the_end_of_a_list_too() {
    for total in [json!("14"), json!(14.0), json!(14)] {
        let others: Vec<Value> = (0..10).map(|n| json!({"name": format!("other{n}"), "id": n})).collect();
        let list = json!({"success": true, "total": total, "contents": others});
        let (outcome, creations) = create("mine", lost, list).await;
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::OutcomeUnknown, "{total}");
        assert_eq!(creations, 1, "{total}");
    }
}

#[tokio::test]
async fn a_name_that_the_service_wrote_in_its_own_way_may_be_the_one_and_nothing_is_made_twice() {
    let decomposed = "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}";
    for (asked, listed) in [
        ("Tour", "tour"),
        ("tour", "TOUR"),
        (" tour", "tour"),
        ("tour 1", "tour1"),
        ("tour", "tour "),
        (decomposed, "한글"),
        ("한글", decomposed),
    ] {
        let list = json!({"success": true, "total": 1, "contents": [{"name": listed, "id": "x"}]});
        let (outcome, creations) = create(asked, lost, list).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), creations), (ErrorKind::OutcomeUnknown, 1), "`{asked}` listed as `{listed}`");
    }
}

#[tokio::test]
async fn what_is_older_in_every_zone_is_a_conflict() {
    for created in [
        json!("2024-03-01T09:00:00"),
        json!("2024-03-01 09:00:00"),
        json!("2024-03-01 09:00:00.123"),
        json!("2024-03-01"),
        json!("2024/03/01 09:00:00"),
        json!("2024.03.01 09:00"),
        json!("20240301090000"),
        json!("20240301T090000Z"),
        json!(1_709_251_200),
        json!(1_709_251_200_000_u64),
        json!("1709251200000"),
        json!("Fri, 01 Mar 2024 09:00:00 GMT"),
    ] {
        let list = json!({"success": true, "total": 1, "contents": [{"name": "tour", "id": "id-production", "createdAt": created}]});
        let (outcome, creations) = create("tour", lost, list).await;
        let error = outcome.map(|reply| reply.body).unwrap_err();
        assert_eq!((error.kind(), creations), (ErrorKind::Conflict, 1), "{created}");
        let shown = created.as_str().map_or_else(|| created.to_string(), str::to_owned);
        assert!(error.message().contains("`id-production`") && error.message().contains(&shown), "{error}");
    }
}

#[tokio::test]
async fn after_a_status_of_success_a_creation_is_never_sent_again() {
    let empty = || Act::Answer(answer(202, "", ""));
    let none = || Act::Answer(b"HTTP/1.1 204 X\r\n\r\n".to_vec());
    let cut = || Act::Answer(ok(r#"{"success":true,"id":"#));
    let broken = || Act::AnswerAndClose(b"HTTP/1.1 201 X\r\ncontent-length: 99\r\n\r\n{\"success\"".to_vec());
    let packed = || Act::Answer(answer(200, "content-encoding: gzip\r\n", "{\"success\":true}"));
    let list = json!({"success": true, "total": 0, "contents": []});
    for (name, created) in
        [("202", empty as fn() -> Act), ("204", none), ("cut", cut), ("broken", broken), ("packed", packed)]
    {
        let (outcome, creations) = create("mine", created, list.clone()).await;
        let error = outcome.map(|reply| reply.body).unwrap_err();
        assert_eq!(creations, 1, "{name}: {error:?}");
        assert_ne!(error.delivery(), Delivery::NotSent, "{name}");
    }
}

#[tokio::test]
async fn statuses_of_proxies_that_gave_up_waiting_leave_a_creation_unknown() {
    for status in [500, 502, 504, 507, 509, 520, 521, 522, 524, 527, 530, 561, 598, 599] {
        let list = json!({"success": true, "total": 0, "contents": []}).to_string();
        let made = Arc::new(AtomicUsize::new(0));
        let server = Server::start(move |_, seen| match seen.target().ends_with("create") {
            true => Act::Answer(answer(if made.fetch_add(1, Ordering::SeqCst) == 0 { status } else { 400 }, "", "")),
            false => Act::Answer(ok(&list)),
        })
        .await;
        let error = server.client(&DATA_FOREST).call("accounts.create", &input("mine"), &options()).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::OutcomeUnknown, Delivery::Unknown), "{status}");
    }
}

/// A list without a fixed order: what stands on one page may stand on the next again, and something else on none.
#[tokio::test]
async fn a_list_that_shows_something_twice_has_not_shown_everything() {
    for shows_total in [true, false] {
        let server = Server::start(move |_, seen| {
            if seen.target().ends_with("create") {
                return Act::Close;
            }
            let asked: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
            let offset = asked["paging"]["offset"].as_u64().unwrap_or_default();
            // 19 others and `mine`, which falls between the pages.
            let numbers = if offset == 0 {
                0..10
            } else if offset == 10 {
                9..19
            } else {
                0..0
            };
            let page: Vec<Value> = numbers.map(|n| json!({"name": format!("o{n}"), "id": format!("i{n}")})).collect();
            let mut body = json!({"success": true, "contents": page});
            if shows_total {
                body["total"] = 20.into();
            }
            Act::Answer(ok(&body.to_string()))
        })
        .await;
        let row = DATA_FOREST.operation("notebooks.create").unwrap();
        let mut fields = json!({"accountId": "a", "name": "mine"}).as_object().unwrap().clone();
        for field in row.inputs.iter().filter(|field| field.required) {
            use gureum::operation::Kind;
            fields.entry(field.name).or_insert(match field.kind {
                Kind::Object => json!({}),
                Kind::Array => json!([]),
                Kind::Boolean => json!(true),
                Kind::Integer | Kind::Number => json!(1),
                Kind::String | Kind::Any => json!("x"),
            });
        }
        let fields = serde_json::to_vec(&fields).unwrap();
        let error = server.client(&DATA_FOREST).call("notebooks.create", &fields, &options()).await.unwrap_err();
        assert_eq!((error.kind(), creations(&server)), (ErrorKind::OutcomeUnknown, 1), "total: {shows_total}");
    }
}

#[tokio::test]
async fn a_gateway_that_knows_no_such_list_is_no_proof_that_the_list_is_empty() {
    for body in [r#"{"message":"no Route matched with those values"}"#, r#"{"message":"Not Found","statusCode":404}"#] {
        let server = Server::start(move |_, seen| match seen.target().ends_with("create") {
            true => Act::Close,
            false => Act::Answer(answer(404, "content-type: application/json\r\n", body)),
        })
        .await;
        let error = server.client(&DATA_FOREST).call("accounts.create", &input("mine"), &options()).await.unwrap_err();
        assert_eq!((error.kind(), creations(&server)), (ErrorKind::OutcomeUnknown, 1), "{body}");
    }
}

#[tokio::test]
async fn a_creation_with_a_wait_asked_for_beyond_its_limit_ends_in_time() {
    let server = Server::start(|_, seen| match seen.target().ends_with("create") {
        true => Act::Answer(answer(503, "retry-after: 29\r\n", "")),
        false => Act::Answer(ok(r#"{"success":true,"contents":[]}"#)),
    })
    .await;
    let mut limits = options();
    limits.timeout = Some(Duration::from_secs(20));
    let error = server.client(&DATA_FOREST).call("accounts.create", &input("m"), &limits).await.unwrap_err();
    assert_eq!((error.kind(), creations(&server)), (ErrorKind::OutcomeUnknown, 1));
}

#[tokio::test]
async fn what_has_the_name_and_no_id_is_no_answer() {
    for id in [json!(null), json!(""), json!({}), json!([])] {
        let list = json!({"success": true, "total": 1, "contents": [{"name": "mine", "id": id}]});
        let (outcome, creations) = create("mine", lost, list).await;
        assert_eq!((outcome.unwrap_err().kind(), creations), (ErrorKind::OutcomeUnknown, 1), "{id}");
    }
}
