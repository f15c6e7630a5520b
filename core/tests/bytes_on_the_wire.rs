//! What is written to the socket, byte by byte.
#![allow(clippy::unwrap_used)]

mod support;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gureum::generated::operations::{AI_ML_OPS, DATA_FOREST};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use support::{ACCESS_KEY, SECRET_KEY, Seen, Server, options};

/// Base64(HMAC-SHA256), computed here from what came over the wire.
fn signature(text: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET_KEY.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn naver_signature(seen: &Seen) -> String {
    let method = seen.line().split(' ').next().unwrap();
    let timestamp = seen.header("x-ncp-apigw-timestamp").unwrap();
    signature(&format!("{method} {}\n{timestamp}\n{ACCESS_KEY}", seen.target()))
}

fn samsung_signature(seen: &Seen) -> String {
    let method = seen.line().split(' ').next().unwrap();
    let timestamp = seen.header("scp-timestamp").unwrap();
    let host = seen.header("host").unwrap();
    signature(&format!("{method}http://{host}{}{timestamp}{ACCESS_KEY}Openapi", seen.target()))
}

#[tokio::test]
async fn a_body_is_sent_as_the_caller_wrote_it() {
    let server = Server::answering(r#"{"success":true,"id":"x"}"#).await;
    let input = "{ \"name\" : \"tour\",  \"password\":\"p\\u0041\\/한\", \"unknownField\": 1.50e3 }";
    server.client(&DATA_FOREST).call("accounts.create", input.as_bytes(), &options()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].line(), "POST /api/v2/accounts/create HTTP/1.1");
    assert_eq!(seen[0].text(), input);
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    assert_eq!(seen[0].header("accept"), Some("application/json"));
    assert_eq!(seen[0].header("host"), Some(server.address.to_string().as_str()));
    assert_eq!(seen[0].header("x-ncp-iam-access-key"), Some(ACCESS_KEY));
    assert_eq!(seen[0].header("x-ncp-apigw-signature-v2"), Some(naver_signature(&seen[0]).as_str()));
}

#[tokio::test]
async fn an_operation_with_a_body_and_no_input_sends_an_empty_object() {
    let server = Server::answering(r#"{"contents":[],"total":0}"#).await;
    server.client(&DATA_FOREST).call("accounts.getList", b"", &options()).await.unwrap();
    assert_eq!(server.seen()[0].text(), "{}");
}

#[tokio::test]
async fn query_values_are_escaped_in_the_order_of_the_table_and_signed_as_sent() {
    let server = Server::answering(r#"{"contents":[],"total_count":0}"#).await;
    let input = r#"{"page":0,"release_name":"한 +/%&=?#~","size":20,"future":[true,"b"],"name":null}"#;
    server.client(&AI_ML_OPS).call("aiMlOps.listPlatforms", input.as_bytes(), &options()).await.unwrap();
    let seen = server.seen();
    let target = seen[0].target();
    assert!(target.starts_with("/v1/aimlops-platform?size=20&page=0&"), "{target}");
    assert!(target.contains("release_name=%ED%95%9C%20%2B%2F%25%26%3D%3F%23~"), "{target}");
    assert!(target.ends_with("&future=true&future=b"), "{target}");
    assert_eq!(seen[0].header("scp-signature"), Some(samsung_signature(&seen[0]).as_str()));
    assert_eq!(seen[0].header("scp-api-version"), Some("aimlops-platform 1.2"));
    assert_eq!(seen[0].header("content-length"), None);
}

#[tokio::test]
async fn a_path_value_stays_one_segment() {
    let server = Server::answering(r#"{"release_id":"r","release_state":"DEPLOYED"}"#).await;
    let input = r#"{"release_id":"IMAGE-a/b=..%2F"}"#;
    server.client(&AI_ML_OPS).call("aiMlOps.getPlatformDetails", input.as_bytes(), &options()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].target(), "/v1/aimlops-platform/IMAGE-a%2Fb%3D..%252F");
    assert_eq!(seen[0].header("scp-signature"), Some(samsung_signature(&seen[0]).as_str()));
}

#[tokio::test]
async fn fields_that_came_later_are_not_sent_under_an_older_version() {
    let server = Server::answering(r#"{"resource_id":"r"}"#).await;
    let input = |later| format!(r#"{{"ai_ml_ops_platform_create_request":{{"release_name":"r",{later}"a":1e2}}}}"#);
    let mut options = options();
    options.api_version = Some("1.1".into());
    let client = server.client(&AI_ML_OPS);
    let id = AI_ML_OPS.operations.iter().find(|row| !row.since.is_empty()).unwrap().id;
    let error = client.call(id, input(r#""node_type":"x","#).as_bytes(), &options).await.unwrap_err();
    assert!(
        error.message().contains("`ai_ml_ops_platform_create_request.node_type` came with API version 1.2"),
        "{error}"
    );
    assert!(server.seen().is_empty());
    client.call(id, input("").as_bytes(), &options).await.unwrap();
    let seen = server.seen();
    let sent = seen.last().unwrap();
    assert_eq!(sent.text(), input(""));
    assert_eq!(sent.header("scp-api-version"), Some("aimlops-platform 1.1"));
}

#[tokio::test]
async fn any_signed_request_is_sent_as_it_is_given() {
    let server = Server::answering("[1]").await;
    let client = server.client(&AI_ML_OPS);
    let reply = client.request("GET", "/v9/new/thing?x=%41&y=a+b", None, &options()).await.unwrap();
    assert_eq!(&reply.body[..], b"[1]");
    let seen = server.seen();
    assert_eq!(seen[0].line(), "GET /v9/new/thing?x=%41&y=a+b HTTP/1.1");
    assert_eq!(seen[0].header("scp-signature"), Some(samsung_signature(&seen[0]).as_str()));
    let error = client.request("GET", "/a#b", None, &options()).await.unwrap_err();
    assert_eq!(error.kind(), gureum::ErrorKind::Input);
    assert_eq!(server.seen().len(), 1);
}
