//! Deletions with all that is below, before services that show what belongs to others, refuse, lose answers and never end.

use std::sync::{Arc, Mutex};

use futures_util::future::BoxFuture;
use gureum::generated::operations::{DATA_FOREST, data_forest};
use gureum::{Client, Error, ErrorKind, Waiter};
use serde_json::{Value, json};

use crate::support::{Act, Seen, Server, answer, ok, options};

/// An account with apps, each of which may be needed by others.
#[derive(Default)]
struct Forest {
    /// Name, owner, and whose deletion comes before.
    apps: Mutex<Vec<(String, String, Vec<String>)>>,
    deleted: Mutex<Vec<String>>,
    /// Refuses the deletion of this one.
    stubborn: Option<&'static str>,
    /// Deletes, and drops the answer once.
    loses: Mutex<bool>,
    account: Mutex<bool>,
}

impl Forest {
    fn with(apps: &[(&str, &str, &[&str])]) -> Self {
        let app = |(name, owner, after): &(&str, &str, &[&str])| {
            ((*name).to_owned(), (*owner).to_owned(), after.iter().map(|one| (*one).to_owned()).collect())
        };
        Forest { apps: Mutex::new(apps.iter().map(app).collect()), account: Mutex::new(true), ..Forest::default() }
    }

    fn act(&self, seen: &Seen) -> Act {
        let input: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
        let id = input["id"].as_str().unwrap_or_default().to_owned();
        let apps = self.apps.lock().unwrap().clone();
        let body = match seen.target().trim_start_matches("/api/v2/") {
            "accounts/getDetail" if *self.account.lock().unwrap() => {
                json!({"success": true, "id": id, "name": "me", "status": "RUNNING"})
            }
            "accounts/delete" if apps.iter().any(|(_, owner, _)| owner == "A1") => return refusal("resources remain"),
            "accounts/delete" => {
                *self.account.lock().unwrap() = false;
                json!({"success": true, "id": id})
            }
            "apps/getList" => {
                let rows: Vec<_> = apps
                    .iter()
                    .map(|(name, owner, _)| json!({"id": name, "name": name, "accountId": owner, "state": "RUNNING"}))
                    .collect();
                json!({"success": true, "total": rows.len(), "contents": rows})
            }
            "apps/delete" => return self.delete(&id, &apps),
            "apps/getDetail" if apps.iter().any(|(name, ..)| *name == id) => {
                json!({"success": true, "id": id, "state": "RUNNING"})
            }
            target if target.ends_with("getList") => json!({"success": true, "total": 0, "contents": []}),
            _ => {
                return Act::Answer(answer(
                    404,
                    "content-type: application/json\r\n",
                    r#"{"success":false,"message":"no such element"}"#,
                ));
            }
        };
        Act::Answer(ok(&body.to_string()))
    }

    fn delete(&self, id: &str, apps: &[(String, String, Vec<String>)]) -> Act {
        let is_needed = apps
            .iter()
            .any(|(name, _, after)| name == id && after.iter().any(|one| apps.iter().any(|(other, ..)| other == one)));
        if is_needed || self.stubborn == Some(id) {
            return refusal("it is needed");
        }
        if !apps.iter().any(|(name, ..)| name == id) {
            return gone();
        }
        self.apps.lock().unwrap().retain(|(name, ..)| name != id);
        self.deleted.lock().unwrap().push(id.to_owned());
        match std::mem::take(&mut *self.loses.lock().unwrap()) {
            true => Act::Close,
            false => Act::Answer(ok(&json!({"success": true, "id": id}).to_string())),
        }
    }
}

fn gone() -> Act {
    Act::Answer(answer(404, "content-type: application/json\r\n", r#"{"success":false,"message":"no such element"}"#))
}

fn refusal(message: &str) -> Act {
    Act::Answer(answer(
        400,
        "content-type: application/json\r\n",
        &json!({"success": false, "message": message}).to_string(),
    ))
}

async fn start(forest: &Arc<Forest>) -> Server {
    let service = forest.clone();
    Server::start(move |_, seen| service.act(seen)).await
}

fn deleted(client: &Client) -> BoxFuture<'_, Result<(), Error>> {
    Box::pin(async move { Waiter::<()>::new(client, data_forest::ACCOUNTS_DELETE_CASCADE, "A1").await })
}

async fn planned(client: &Client) -> Result<Vec<Value>, Error> {
    let reply = client.call("accounts.planDeleteCascade", br#"{"id":"A1"}"#, &options()).await?;
    let plan: Value = serde_json::from_slice(&reply.body).unwrap();
    Ok(plan["deletions"].as_array().unwrap().clone())
}

fn changes(server: &Server) -> usize {
    server.seen().iter().filter(|seen| seen.target().ends_with("delete") || seen.target().ends_with("kill")).count()
}

#[tokio::test]
async fn a_plan_changes_nothing_and_names_everything_with_the_resource_last() {
    let forest = Arc::new(Forest::with(&[("zoo", "A1", &["kafka"]), ("kafka", "A1", &[])]));
    let server = start(&forest).await;
    let plan = planned(&server.client(&DATA_FOREST)).await.unwrap();
    let told: Vec<_> =
        plan.iter().map(|one| (one["operation"].as_str().unwrap(), one["id"].as_str().unwrap())).collect();
    assert_eq!(told, [("apps.delete", "zoo"), ("apps.delete", "kafka"), ("accounts.delete", "A1")]);
    assert_eq!(changes(&server), 0);
}

#[tokio::test]
async fn what_needs_something_goes_before_it_although_no_list_says_so() {
    let forest = Arc::new(Forest::with(&[("a", "A1", &["b"]), ("b", "A1", &["c"]), ("c", "A1", &[])]));
    let server = start(&forest).await;
    deleted(&server.client(&DATA_FOREST)).await.unwrap();
    assert_eq!(*forest.deleted.lock().unwrap(), ["c", "b", "a"]);
    assert!(!*forest.account.lock().unwrap());
}

#[tokio::test]
async fn a_list_that_ignores_its_filter_and_shows_what_belongs_to_another_deletes_nothing() {
    let forest = Arc::new(Forest::with(&[("mine", "A1", &[]), ("theirs", "A2", &[])]));
    let server = start(&forest).await;
    let client = server.client(&DATA_FOREST);
    for error in [planned(&client).await.unwrap_err(), deleted(&client).await.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Response);
        assert!(error.message().contains("another owner"), "{error}");
    }
    assert_eq!(changes(&server), 0);
}

#[tokio::test]
async fn a_refusal_that_stays_ends_it_says_how_far_it_came_and_leaves_what_is_above() {
    let forest = Arc::new(Forest {
        stubborn: Some("b"),
        ..Forest::with(&[("a", "A1", &[]), ("b", "A1", &[]), ("c", "A1", &[])])
    });
    let server = start(&forest).await;
    let error = deleted(&server.client(&DATA_FOREST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(error.message().contains("app `b` stays"), "{error}");
    assert!(error.details().hint.as_deref().unwrap().contains("2 of 4 are gone; run it again"), "{error}");
    assert_eq!(*forest.deleted.lock().unwrap(), ["a", "c"]);
    assert!(*forest.account.lock().unwrap());
    // Twice refused: at first, and once what was beside it is gone.
    let tries = server
        .seen()
        .iter()
        .filter(|seen| seen.target().ends_with("apps/delete") && seen.text().contains("\"b\""))
        .count();
    assert_eq!(tries, 2);
}

#[tokio::test]
async fn a_deletion_whose_answer_is_lost_is_done_all_the_same() {
    let forest = Arc::new(Forest { loses: Mutex::new(true), ..Forest::with(&[("a", "A1", &[]), ("b", "A1", &[])]) });
    let server = start(&forest).await;
    deleted(&server.client(&DATA_FOREST)).await.unwrap();
    assert_eq!(*forest.deleted.lock().unwrap(), ["a", "b"]);
}

#[tokio::test]
async fn a_resource_that_is_not_there_is_told_so_and_nothing_is_listed() {
    let forest = Arc::new(Forest::default());
    let server = start(&forest).await;
    let client = server.client(&DATA_FOREST);
    assert_eq!(planned(&client).await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(deleted(&client).await.unwrap_err().kind(), ErrorKind::NotFound);
    assert!(server.seen().iter().all(|seen| seen.target().ends_with("accounts/getDetail")));
}

#[tokio::test]
async fn a_list_with_an_item_that_has_no_id_deletes_nothing() {
    for item in [json!({"name": "x"}), json!({"id": ""}), json!({"id": null}), json!(7)] {
        let list = json!({"success": true, "total": 1, "contents": [item]}).to_string();
        let server = Server::start(move |_, seen| match seen.target() {
            target if target.ends_with("accounts/getDetail") => {
                Act::Answer(ok(r#"{"success":true,"id":"A1","name":"me","status":"RUNNING"}"#))
            }
            _ => Act::Answer(ok(&list)),
        })
        .await;
        assert_eq!(deleted(&server.client(&DATA_FOREST)).await.unwrap_err().kind(), ErrorKind::Response);
        assert_eq!(changes(&server), 0);
    }
}

#[tokio::test]
async fn its_time_limit_ends_it_while_something_below_never_goes() {
    let server = Server::start(|_, seen| {
        let body = match seen.target().trim_start_matches("/api/v2/") {
            "accounts/getDetail" => json!({"success": true, "id": "A1", "name": "me", "status": "RUNNING"}),
            "apps/getList" => json!({"success": true, "contents": [{"id": "a", "name": "a", "accountId": "A1"}]}),
            "apps/getDetail" => json!({"success": true, "id": "a", "state": "RUNNING"}),
            "apps/delete" => json!({"success": true, "id": "a"}),
            _ => json!({"success": true, "total": 0, "contents": []}),
        };
        Act::Answer(ok(&body.to_string()))
    })
    .await;
    let client = server.client(&DATA_FOREST);
    let error = Waiter::<()>::new(&client, data_forest::ACCOUNTS_DELETE_CASCADE, "A1")
        .timeout(std::time::Duration::from_secs(600))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert!(error.details().hint.as_deref().unwrap().contains("run it again"), "{error}");
    assert!(!server.seen().iter().any(|seen| seen.target().ends_with("accounts/delete")));
}

#[tokio::test]
async fn it_tells_how_it_is_going_and_another_process_goes_on_with_its_token() {
    let forest = Arc::new(Forest::with(&[("a", "A1", &[]), ("b", "A1", &[])]));
    let server = start(&forest).await;
    let client = server.client(&DATA_FOREST);
    let mut first = Waiter::<()>::new(&client, data_forest::ACCOUNTS_DELETE_CASCADE, "A1");
    let token = first.token().unwrap();
    // The plan, and one deletion.
    first.poll().await.unwrap();
    first.poll().await.unwrap();
    drop(first);
    let mut told = Vec::new();
    Waiter::<()>::resume(&client, &token).on_progress(|progress| told.extend(progress.state.clone())).await.unwrap();
    assert_eq!(*forest.deleted.lock().unwrap(), ["a", "b"]);
    assert_eq!(told.first().map(String::as_str), Some("2 to delete"));
    assert!(told.iter().any(|state| state == "deleting app `b` (1 of 2)"), "{told:?}");
}
