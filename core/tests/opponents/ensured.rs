//! `ensure` before a service that keeps notebooks and shows them ten at a time, whatever it is asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use gureum::generated::operations::{DATA_FOREST, VPC};
use gureum::{Error, ErrorKind, Reply};
use serde_json::{Value, json};

use crate::support::{Act, Seen, Server, answer, ok, options};

const CAP: usize = 10;

/// Notebooks with their key of login, by name.
#[derive(Default)]
struct Notebooks {
    kept: Mutex<BTreeMap<String, String>>,
    /// Names that were made and that the list does not show yet, with how often it is still asked.
    hidden: Mutex<BTreeMap<String, usize>>,
    loses_answers: bool,
    slow: bool,
}

impl Notebooks {
    fn with(others: usize) -> Self {
        let kept = (0..others).map(|number| (format!("a{number:02}"), "k".to_owned())).collect();
        Notebooks { kept: Mutex::new(kept), ..Notebooks::default() }
    }

    fn act(&self, seen: &Seen) -> Act {
        let input: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
        let body = match seen.target().rsplit('/').next().unwrap() {
            "create" => return self.create(&input),
            "getDetail" => {
                let id = input["id"].as_str().unwrap();
                let kept = self.kept.lock().unwrap();
                let Some(key) = kept.get(id.trim_start_matches("id-")) else { return gone() };
                json!({"success": true, "id": id, "name": id, "state": "RUNNING", "loginKeyName": key, "vpcNo": "1", "subnetNo": 1})
            }
            _ => self.list(&input),
        };
        match self.slow {
            true => Act::Later(Duration::from_millis(20), ok(&body.to_string())),
            false => Act::Answer(ok(&body.to_string())),
        }
    }

    fn create(&self, input: &Value) -> Act {
        let name = input["name"].as_str().unwrap().to_owned();
        let mut kept = self.kept.lock().unwrap();
        if kept.contains_key(&name) {
            return Act::Answer(answer(400, "", r#"{"success":false,"message":"name is already in use"}"#));
        }
        kept.insert(name.clone(), input["loginKeyName"].as_str().unwrap().to_owned());
        match self.loses_answers {
            true => Act::Close,
            false => Act::Answer(ok(&json!({"success": true, "id": format!("id-{name}")}).to_string())),
        }
    }

    fn list(&self, input: &Value) -> Value {
        let offset = input["paging"]["offset"].as_u64().unwrap_or_default() as usize;
        let mut hidden = self.hidden.lock().unwrap();
        let names: Vec<_> =
            self.kept.lock().unwrap().keys().filter(|name| !hidden.contains_key(*name)).cloned().collect();
        hidden.retain(|_, left| {
            *left -= 1;
            *left > 0
        });
        let item = |name: &String| json!({"name": name, "id": format!("id-{name}")});
        let page: Vec<Value> = names.iter().skip(offset).take(CAP).map(item).collect();
        json!({"success": true, "total": names.len(), "contents": page})
    }
}

fn gone() -> Act {
    Act::Answer(answer(404, "content-type: application/json\r\n", r#"{"success":false,"message":"no such element"}"#))
}

/// Every field that a notebook needs.
fn input(key: &str) -> Vec<u8> {
    let given = json!({"accountId": "a", "name": "mine", "typeCode": "c", "typeName": "Jupyter Lab", "serverTypeCode": "s", "vpcNo": 1,
        "subnetNo": 1, "loginKeyName": key, "bucketName": "b", "addStorage": false, "userConfigurations": []});
    serde_json::to_vec(&given).unwrap()
}

async fn start(notebooks: &Arc<Notebooks>) -> Server {
    let service = notebooks.clone();
    Server::start(move |_, seen| service.act(seen)).await
}

async fn ensure(server: &Server, key: &str) -> Result<Reply, Error> {
    server.client(&DATA_FOREST).call("notebooks.ensure", &input(key), &options()).await
}

fn creations(server: &Server) -> usize {
    server.seen().iter().filter(|seen| seen.target().ends_with("create")).count()
}

fn id(reply: &Reply) -> Value {
    serde_json::from_slice::<Value>(&reply.body).unwrap()["id"].clone()
}

#[tokio::test]
async fn what_is_on_the_second_page_of_a_list_that_caps_its_pages_is_there_and_nothing_is_made() {
    let notebooks = Arc::new(Notebooks::with(13));
    notebooks.kept.lock().unwrap().insert("mine".to_owned(), "k".to_owned());
    let server = start(&notebooks).await;
    let reply = ensure(&server, "k").await.unwrap();
    assert_eq!((id(&reply), reply.meta.reconciled), (json!("id-mine"), true));
    assert_eq!(creations(&server), 0);
}

#[tokio::test]
async fn what_is_there_with_another_key_is_a_conflict_that_names_the_field_and_nothing_is_made() {
    let notebooks = Arc::new(Notebooks::with(13));
    notebooks.kept.lock().unwrap().insert("mine".to_owned(), "other".to_owned());
    let server = start(&notebooks).await;
    let error = ensure(&server, "k").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.message().contains("its `loginKeyName` is not what was asked for"), "{error}");
    assert_eq!(error.details().operation.as_deref(), Some("notebooks.ensure"));
    assert_eq!(creations(&server), 0);
}

#[tokio::test]
async fn a_creation_whose_answer_is_lost_is_made_once_and_answered() {
    let notebooks = Arc::new(Notebooks { loses_answers: true, ..Notebooks::with(13) });
    let server = start(&notebooks).await;
    for is_there in [false, true] {
        assert_eq!(id(&ensure(&server, "k").await.unwrap()), json!("id-mine"), "there: {is_there}");
    }
    assert_eq!(creations(&server), 1);
}

#[tokio::test]
async fn of_many_who_ensure_the_same_at_once_one_makes_it_and_all_have_it() {
    let notebooks = Arc::new(Notebooks { slow: true, ..Notebooks::with(3) });
    let server = start(&notebooks).await;
    let client = server.client(&DATA_FOREST);
    let calls = (0..8).map(|_| async { client.call("notebooks.ensure", &input("k"), &options()).await });
    for outcome in futures_util::future::join_all(calls).await {
        assert_eq!(id(&outcome.unwrap()), json!("id-mine"));
    }
    assert_eq!(notebooks.kept.lock().unwrap().keys().filter(|name| *name == "mine").count(), 1);
    assert!(creations(&server) > 1, "they did not meet");
}

#[tokio::test]
async fn who_comes_second_to_what_the_list_does_not_show_yet_has_it_too() {
    let notebooks = Arc::new(Notebooks::with(3));
    notebooks.kept.lock().unwrap().insert("mine".to_owned(), "k".to_owned());
    notebooks.hidden.lock().unwrap().insert("mine".to_owned(), 2);
    let server = start(&notebooks).await;
    assert_eq!(id(&ensure(&server, "k").await.unwrap()), json!("id-mine"));
    assert_eq!(creations(&server), 1);
}

#[tokio::test]
async fn a_refusal_that_has_nothing_to_do_with_the_name_is_told_as_it_is() {
    let server = Server::start(|_, seen| match seen.target().ends_with("create") {
        true => Act::Answer(answer(400, "", r#"{"success":false,"message":"exceeded limit on resource quota"}"#)),
        false => Act::Answer(ok(r#"{"success":true,"total":0,"contents":[]}"#)),
    })
    .await;
    let error = ensure(&server, "k").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert_eq!(creations(&server), 1);
}

#[tokio::test]
async fn a_list_that_proves_nothing_makes_nothing() {
    for list in [
        json!({"success": true, "total": 14, "contents": []}),
        json!({"success": true, "total": 1, "contents": [{"id": "x"}]}),
        json!({"success": true, "total": 1, "contents": [{"id": "x", "name": "MINE"}]}),
        json!({"success": true}),
    ] {
        let text = list.to_string();
        let server = Server::start(move |_, _| Act::Answer(ok(&text))).await;
        let error = ensure(&server, "k").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Response, "{list}");
        assert_eq!(creations(&server), 0, "{list}");
    }
}

#[tokio::test]
async fn an_answer_that_never_comes_ends_all_of_it_within_the_time_of_one_call() {
    let server = Server::start(|_, _| Act::Stall(Vec::new())).await;
    let mut options = options();
    options.timeout = Some(Duration::from_millis(300));
    let error = server.client(&DATA_FOREST).call("notebooks.ensure", &input("k"), &options).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(creations(&server), 0);
}

#[tokio::test]
async fn input_without_the_name_is_refused_before_anything_is_sent() {
    let server = Server::answering("{}").await;
    for nonsense in ["{}", "[]", "7", "", r#"{"name": 7}"#, r#"{"name": null}"#] {
        let client = server.client(&DATA_FOREST);
        let error = client.call("notebooks.ensure", nonsense.as_bytes(), &options()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{nonsense}");
    }
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn what_is_still_shown_as_deleted_is_not_there() {
    let server = Server::start(|_, seen| {
        let vpc = |id: &str, state: &str| {
            json!({"id": id, "account_id": "a", "name": "net", "cidrs": [{"id": "c", "cidr": "10.0.0.0/16", "created_at": "2026-01-02T03:04:05Z", "created_by": "u"}], "cidr_count": 1, "description": "",
                "created_at": "2026-01-02T03:04:05Z", "created_by": "u", "modified_at": "2026-01-02T03:04:05Z", "modified_by": "u", "state": state})
        };
        let body = match seen.line().split(' ').next().unwrap() {
            "POST" => json!({"vpc": vpc("new", "CREATING")}),
            _ if seen.target().contains('?') => json!({"vpcs": [vpc("old", "DELETED")], "count": 1, "page": 0, "size": 20}),
            _ => json!({"vpc": vpc("old", "DELETED")}),
        };
        Act::Answer(ok(&body.to_string()))
    })
    .await;
    let input = json!({"name": "net", "cidr": "10.0.0.0/16"}).to_string();
    let reply = server.client(&VPC).call("vpcs.ensure", input.as_bytes(), &options()).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap()["vpc"]["id"], "new");
}
