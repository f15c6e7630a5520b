//! `explain_signature` shows what is signed, to Rust and to the language packages, and never the secret.

use gureum::Client;
use gureum::generated::operations::{AI_ML_OPS, DATA_FOREST};
use serde_json::{Value, json};

use crate::support::{ACCESS_KEY, Jumping, SECRET_KEY, Server, builder, options};
use crate::{kind, open};

fn at() -> Jumping {
    Jumping::at(std::time::UNIX_EPOCH + std::time::Duration::from_millis(1_795_341_600_123))
}

#[tokio::test]
async fn it_shows_the_text_with_visible_line_ends_and_sends_nothing() {
    let server = Server::answering("{}").await;
    let client = server.builder(&DATA_FOREST).time(at().source()).build().unwrap();
    let text = client.explain_signature("accounts.getList", b"", &options()).await.unwrap();
    assert_eq!(text, format!("POST /api/v2/accounts/getList\\n1795341600123\\n{ACCESS_KEY}"));
    let client = server.builder(&AI_ML_OPS).time(at().source()).account_id("P-1").build().unwrap();
    let text = client.explain_signature("aiMlOps.checkDuplication", br#"{"release_name":"a b"}"#, &options()).await;
    let url = format!("{}/v1/aimlops-platform/check-duplication?release_name=a%20b", server.url());
    assert_eq!(text.unwrap(), format!("GET{url}1795341600123{ACCESS_KEY}P-1Openapi"));
    assert_eq!(server.connections(), 0);
}

/// What it shows is what travels: the signature over the shown text is the one that is sent.
#[tokio::test]
async fn the_text_is_the_one_that_the_next_call_signs() {
    let server = Server::answering(r#"{"id":"x","name":"n","status":"RUNNING"}"#).await;
    let client = server.builder(&DATA_FOREST).time(at().source()).build().unwrap();
    let shown = client.explain_signature("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap();
    client.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap();
    let seen = server.seen();
    let line = seen[0].line().trim_end_matches(" HTTP/1.1");
    let time = seen[0].header("x-ncp-apigw-timestamp").unwrap();
    assert_eq!(shown.replace("\\n", "\n"), format!("{line}\n{time}\n{ACCESS_KEY}"));
    assert!(!shown.contains(SECRET_KEY));
}

#[tokio::test]
async fn what_cannot_be_called_cannot_be_explained() {
    let client: Client = builder(&DATA_FOREST).build().unwrap();
    let error = client.explain_signature("accounts.getDetail", b"{}", &options()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (gureum::ErrorKind::Input, Some("accounts.getDetail")));
    assert!(client.explain_signature("accounts.get", b"{}", &options()).await.is_err());
    client.close();
    let error = client.explain_signature("accounts.getList", b"{}", &options()).await.unwrap_err();
    assert_eq!(error.kind(), gureum::ErrorKind::Closed);
}

#[test]
fn the_door_for_languages_has_it_too() {
    let client = open("data-forest", "http://127.0.0.1:1", json!({}));
    let reply = client.explain_signature("accounts.getList", b"{}", b"").wait(&mut || false);
    let text = String::from_utf8(reply.body.to_vec()).unwrap();
    assert!(reply.ok && reply.end);
    assert!(text.starts_with("POST /api/v2/accounts/getList\\n") && text.ends_with(ACCESS_KEY), "{text}");
    assert!(!text.contains(SECRET_KEY) && !text.contains('\n'), "{text}");
    let meta: Value = serde_json::from_slice(&reply.meta).unwrap();
    assert_eq!(meta["operation"], "accounts.getList");
    assert_eq!(kind(&client.explain_signature("accounts.getLost", b"{}", b"").wait(&mut || false)), "Input");
    assert_eq!(kind(&client.explain_signature("accounts.getList", b"[", b"").wait(&mut || false)), "Input");
    client.close();
    assert_eq!(kind(&client.explain_signature("accounts.getList", b"{}", b"").wait(&mut || false)), "Closed");
}
