//! A service that never gets the creation, and has something of that name from long ago.

use std::time::{Duration, UNIX_EPOCH};

use gureum::data_forest::CreateAccountRequest;
use gureum::engine::EngineClient;
use gureum::error::Delivery;
use gureum::generated::operations::{AI_ML_OPS, DATA_FOREST};
use gureum::{Config, DataForest, Error, ErrorKind};
use serde_json::{Value, json};

use crate::support::{ACCESS_KEY, Act, Jumping, SECRET_KEY, Server, ok, options};

/// A service that loses creations and lists these accounts, with what it says of the time in its answers.
async fn listing(items: Value, date: Option<&'static str>) -> Server {
    let list = json!({"success": true, "total": items.as_array().unwrap().len(), "contents": items}).to_string();
    Server::start(move |_, seen| match seen.target().ends_with("create") {
        true => Act::Close,
        false => {
            let answer = String::from_utf8(ok(&list)).unwrap();
            let date = date.map(|date| format!("\r\ndate: {date}")).unwrap_or_default();
            Act::Answer(answer.replacen("\r\n", &format!("{date}\r\n"), 1).into_bytes())
        }
    })
    .await
}

fn account(created: &str) -> Value {
    json!([{"name": "tour", "id": "id-production", "createdAt": created}])
}

fn creations(server: &Server) -> usize {
    server.seen().iter().filter(|seen| seen.target().ends_with("create")).count()
}

const INPUT: &[u8] = br#"{"name":"tour","password":"Pass-word-1"}"#;

fn assert_taken(error: &Error) {
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Conflict, Delivery::Unknown), "{error}");
    for part in ["`tour`", "`id-production`", "2024-03-01T09:00:00+09:00"] {
        assert!(error.message().contains(part), "{error}");
    }
    assert_eq!(error.operation(), Some("accounts.create"));
}

#[tokio::test]
async fn an_older_account_of_that_name_is_a_conflict_that_names_it_and_never_a_success() {
    let server = listing(account("2024-03-01T09:00:00+09:00"), None).await;
    let error = server.client(&DATA_FOREST).call("accounts.create", INPUT, &options()).await.unwrap_err();
    assert_taken(&error);
    assert_eq!(creations(&server), 1);
}

#[tokio::test]
async fn an_older_account_is_a_conflict_for_typed_calls_and_for_languages_too() {
    let server = listing(account("2024-03-01T09:00:00+09:00"), None).await;
    let forest = DataForest::from(server.client(&DATA_FOREST));
    let request = CreateAccountRequest::new("tour", "Pass-word-1");
    assert_taken(&forest.accounts().create(request).await.unwrap_err());
    let mut config = Config::default();
    (config.access_key, config.secret_key) = (Some(ACCESS_KEY.into()), Some(SECRET_KEY.into()));
    (config.endpoint, config.isolated) = (Some(server.url()), true);
    config.time = Some(Jumping::start().source());
    let client = EngineClient::new(&DATA_FOREST, config).unwrap();
    let reply = client.start("accounts.create", INPUT, b"").reply().await;
    let error: Value = serde_json::from_slice(&reply.body).unwrap();
    assert_eq!((error["kind"].as_str(), error["delivery"].as_str()), (Some("Conflict"), Some("Unknown")), "{error}");
}

#[tokio::test]
async fn what_is_not_older_or_does_not_say_when_it_was_made_is_taken_and_marked() {
    for created in ["2999-01-01T00:00:00Z", "2999-01-01 09:00:00", "", "long ago", "03/01/2024"] {
        let server = listing(account(created), None).await;
        let reply = server.client(&DATA_FOREST).call("accounts.create", INPUT, &options()).await.unwrap();
        assert!(reply.meta.reconciled, "`{created}`");
    }
}

#[tokio::test]
async fn age_is_judged_by_the_clock_of_the_service() {
    // 2026-06-01T12:00:00Z here, half an hour earlier there: what it made a minute ago would be old by our clock.
    let here = UNIX_EPOCH + Duration::from_secs(1_780_315_200);
    let there = Some("Mon, 01 Jun 2026 11:30:00 GMT");
    let create = async |created| {
        let server = listing(account(created), there).await;
        let client = server.builder(&DATA_FOREST).time(Jumping::at(here).source()).build().unwrap();
        client.call("accounts.create", INPUT, &options()).await
    };
    assert!(create("2026-06-01T20:29:00+09:00").await.unwrap().meta.reconciled);
    assert_eq!(create("2026-06-01T11:20:00.000Z").await.unwrap_err().kind(), ErrorKind::Conflict);
}

#[tokio::test]
async fn a_new_one_behind_an_old_one_of_the_same_name_is_found() {
    let items = json!([
        {"name": "tour", "id": "id-production", "createdAt": "2024-03-01T09:00:00+09:00"},
        {"name": "tour", "id": "id-mine", "createdAt": "2999-01-01T00:00:00Z"},
    ]);
    let server = listing(items, None).await;
    let reply = server.client(&DATA_FOREST).call("accounts.create", INPUT, &options()).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap()["id"], "id-mine");
}

#[tokio::test]
async fn every_creation_that_is_looked_up_says_where_its_list_shows_the_time() {
    let named = DATA_FOREST.operations.iter().chain(AI_ML_OPS.operations).filter_map(|row| row.unique_name);
    let fields: Vec<_> = named.map(|unique| (unique.list, unique.created)).collect();
    assert_eq!(
        fields,
        [
            ("accounts.getList", Some("createdAt")),
            ("notebooks.getList", Some("createdAt")),
            ("apps.getList", Some("startedAt")),
            ("aiWorkspaces.getList", Some("createdAt")),
            ("aiMlOps.listPlatforms", Some("created_dt")),
        ]
    );
}
