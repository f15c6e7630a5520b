//! A list that gives ten items a page, whatever it is asked for, and a service that carries creations out and drops the answer.

use std::sync::{Arc, Mutex};

use gureum::generated::operations::{AI_ML_OPS, DATA_FOREST};
use gureum::{Error, ErrorKind, Reply};
use serde_json::{Value, json};

use crate::support::{Act, Seen, Server, answer, ok, options};

/// As much as a page holds, unasked.
const CAP: usize = 10;

/// Notebooks with their names.
struct Notebooks {
    names: Mutex<Vec<String>>,
    /// Whether a second one of the same name is refused.
    are_unique: bool,
    shows_total: bool,
}

impl Notebooks {
    fn with(others: usize, are_unique: bool, shows_total: bool) -> Arc<Self> {
        let names = (0..others).map(|number| format!("other{number}")).collect();
        Arc::new(Notebooks { names: Mutex::new(names), are_unique, shows_total })
    }

    fn act(&self, seen: &Seen) -> Act {
        let input: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
        let mut names = self.names.lock().unwrap();
        if seen.target().ends_with("create") {
            let name = input["name"].as_str().unwrap().to_owned();
            if self.are_unique && names.contains(&name) {
                return Act::Answer(answer(400, "", r#"{"success":false,"message":"name is already in use"}"#));
            }
            names.push(name);
            return Act::Close;
        }
        let offset = input["paging"]["offset"].as_u64().unwrap_or_default() as usize;
        let limit = input["paging"]["limit"].as_u64().map_or(CAP, |limit| CAP.min(limit as usize));
        let page: Vec<Value> = names
            .iter()
            .skip(offset)
            .take(limit)
            .map(|name| json!({"name": name, "id": format!("id-{name}")}))
            .collect();
        let mut body = json!({"success": true, "contents": page});
        if self.shows_total {
            body["total"] = names.len().into();
        }
        Act::Answer(ok(&body.to_string()))
    }

    fn made(&self) -> usize {
        self.names.lock().unwrap().iter().filter(|name| *name == "mine").count()
    }
}

async fn create(notebooks: &Arc<Notebooks>) -> (Result<Reply, Error>, Server) {
    let service = notebooks.clone();
    let server = Server::start(move |_, seen| service.act(seen)).await;
    let outcome = server.client(&DATA_FOREST).call("notebooks.create", &input(), &options()).await;
    (outcome, server)
}

/// Every field that a notebook needs.
fn input() -> Vec<u8> {
    let input = json!({"accountId": "a", "name": "mine", "type": "x", "vpcNo": 1, "subnetNo": 1, "loginKeyName": "k"});
    let mut input = input.as_object().unwrap().clone();
    let row = DATA_FOREST.operation("notebooks.create").unwrap();
    for field in row.inputs.iter().filter(|field| field.required) {
        use gureum::operation::Kind;
        input.entry(field.name).or_insert(match field.kind {
            Kind::Object => json!({}),
            Kind::Array => json!([]),
            Kind::Boolean => json!(true),
            Kind::Integer | Kind::Number => json!(1),
            Kind::String | Kind::Any => json!("x"),
        });
    }
    serde_json::to_vec(&input).unwrap()
}

#[tokio::test]
async fn a_notebook_on_the_second_page_of_a_list_that_caps_its_pages_is_found_and_made_once() {
    for (are_unique, shows_total) in [(false, true), (false, false), (true, true), (true, false)] {
        let notebooks = Notebooks::with(13, are_unique, shows_total);
        let (outcome, _) = create(&notebooks).await;
        let reply = outcome.unwrap();
        assert!(reply.meta.reconciled);
        assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap()["id"], "id-mine");
        assert_eq!(notebooks.made(), 1, "unique: {are_unique}, total: {shows_total}");
    }
}

#[tokio::test]
async fn a_list_that_ends_before_its_own_count_leaves_the_outcome_unknown_and_nothing_is_made_twice() {
    // Ten of fourteen, and never a second page: by description this list comes whole.
    let others: Vec<Value> = (0..10).map(|number| json!({"name": format!("other{number}"), "id": "x"})).collect();
    let list = json!({"success": true, "total": 14, "contents": others}).to_string();
    let server = Server::start(move |_, seen| match seen.target().ends_with("create") {
        true => Act::Close,
        false => Act::Answer(ok(&list)),
    })
    .await;
    let input = json!({"name": "mine", "password": "Pass-word-1"}).to_string();
    let client = server.client(&DATA_FOREST);
    let error = client.call("accounts.create", input.as_bytes(), &options()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(server.seen().iter().filter(|seen| seen.target().ends_with("create")).count(), 1);
}

#[tokio::test]
async fn numbered_pages_that_are_capped_are_walked_to_the_total() {
    let names: Vec<String> = (0..13).map(|number| format!("other{number}")).chain(["mine".to_owned()]).collect();
    let server = Server::start(move |number, seen| {
        if number == 0 {
            return Act::Close;
        }
        let page: usize = seen.target().split("page=").nth(1).unwrap().split('&').next().unwrap().parse().unwrap();
        let items: Vec<Value> = names
            .iter()
            .skip(page * CAP)
            .take(CAP)
            .map(|name| json!({"release_name": name, "release_id": format!("id-{name}")}))
            .collect();
        Act::Answer(ok(&json!({"contents": items, "total_count": names.len()}).to_string()))
    })
    .await;
    let input = json!({"ai_ml_ops_platform_create_request": {"release_name": "mine"}}).to_string();
    let client = server.client(&AI_ML_OPS);
    let reply = client.call("aiMlOps.createPlatform", input.as_bytes(), &options()).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap(), json!({"resource_id": "id-mine"}));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_item_whose_name_cannot_be_read_may_be_the_one_and_nothing_is_made_twice() {
    for contents in [json!([{"id": "x"}]), json!([{"name": null, "id": "x"}]), json!([7]), json!("text"), json!(1)] {
        let list = json!({"success": true, "total": 1, "contents": contents}).to_string();
        let server = Server::start(move |_, seen| match seen.target().ends_with("create") {
            true => Act::Close,
            false => Act::Answer(ok(&list)),
        })
        .await;
        let input = json!({"name": "mine", "password": "Pass-word-1"}).to_string();
        let client = server.client(&DATA_FOREST);
        let error = client.call("accounts.create", input.as_bytes(), &options()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{contents}");
        assert_eq!(server.seen().iter().filter(|seen| seen.target().ends_with("create")).count(), 1);
    }
}

#[tokio::test]
async fn a_count_of_nothing_beside_a_page_of_something_is_no_end() {
    let server = Server::start(move |_, seen| {
        if seen.target().ends_with("create") {
            return Act::Close;
        }
        let input: Value = serde_json::from_slice(&seen.body).unwrap_or_default();
        let name = match input["paging"]["offset"].as_u64().unwrap_or_default() {
            0 => "other",
            1 => "mine",
            _ => return Act::Answer(ok(r#"{"success":true,"total":0,"contents":[]}"#)),
        };
        Act::Answer(ok(&json!({"success": true, "total": 0, "contents": [{"name": name, "id": name}]}).to_string()))
    })
    .await;
    let reply = server.client(&DATA_FOREST).call("notebooks.create", &input(), &options()).await.unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap()["id"], "mine");
    assert_eq!(server.seen().iter().filter(|seen| seen.target().ends_with("create")).count(), 1);
}
