//! What answers at the metadata address on machines of other clouds, and behind portals of hotels. None of their keys is
//! ever signed with, and a client that is isolated or offline never asks.

use gureum::credentials::Environment;
use gureum::generated::operations::DATA_FOREST;
use gureum::{Client, ErrorKind};

use crate::metadata::{ROLES, World};
use crate::support::{answer, ok, options};

/// As EC2 answers, with the names and forms of its documentation.
const EC2: &str = r#"{
    "Code" : "Success", "LastUpdated" : "2026-11-22T10:00:00Z", "Type" : "AWS-HMAC",
    "AccessKeyId" : "ASIAIOSFODNN7EXAMPLE", "SecretAccessKey" : "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "Token" : "IQoJb3JpZ2luX2VjE", "Expiration" : "2099-01-01T00:00:00Z"
}"#;

/// The keys of one cloud at the path of another.
async fn keys(keys: &'static str) -> World {
    World::with("my-role", keys).await
}

#[tokio::test]
async fn the_keys_of_ec2_are_never_sent_to_naver() {
    let world = keys(EC2).await;
    assert_eq!(world.reason().await, "the keys of role `my-role` are not NAVER's: a token belongs to them");
}

#[tokio::test]
async fn each_single_sign_of_another_cloud_is_enough() {
    let rest = r#""SecretAccessKey": "SK", "Expiration": "2099-01-01T00:00:00Z""#;
    let navers = r#""AccessKeyId": "D78BB444D6D3C84CA38A""#;
    // Apart, so that nobody takes it for a key that slipped in.
    let long_lived = concat!("AKIA", "IOSFODNN7EXAMPLE");
    let cases = [
        (format!(r#"{{{navers}, "Token": "T", {rest}}}"#), "a token belongs to them"),
        (format!(r#"{{{navers}, "SecurityToken": "T", {rest}}}"#), "a token belongs to them"),
        (format!(r#"{{{navers}, "Token": {{}}, {rest}}}"#), "a token belongs to them"),
        (format!(r#"{{{navers}, "Type": "AWS-HMAC", {rest}}}"#), "they are for the signature of AWS"),
        (format!(r#"{{{navers}, "Type": "aws-hmac", {rest}}}"#), "they are for the signature of AWS"),
        (format!(r#"{{"AccessKeyId": "ASIAIOSFODNN7EXAMPLE", {rest}}}"#), "the access key has another form"),
        (format!(r#"{{"AccessKeyId": "{long_lived}", {rest}}}"#), "the access key has another form"),
        (format!(r#"{{"AccessKeyId": "STS.NUgYrLnoC37mZZCNnAbez7eTd", {rest}}}"#), "the access key has another form"),
        (format!(r#"{{"AccessKeyId": "a b", {rest}}}"#), "the access key has another form"),
    ];
    for (answer, sign) in cases {
        let world = World::new(move |path| if path == ROLES { ok("my-role") } else { ok(&answer) }).await;
        assert_eq!(world.reason().await, format!("the keys of role `my-role` are not NAVER's: {sign}"));
    }
}

#[tokio::test]
async fn a_service_that_says_whose_it_is_is_asked_for_no_keys() {
    let cases = [
        ("server: EC2ws\r\n", 200, "my-role", "the metadata service here is AWS's, not NAVER's"),
        ("server: EC2ws\r\n", 401, "", "the metadata service here is AWS's, not NAVER's"),
        ("metadata-flavor: Google\r\n", 403, "", "the metadata service here is Google Cloud's, not NAVER's"),
        ("server: IMDS/150.870.65.1854\r\n", 400, "", "the metadata service here is Azure's, not NAVER's"),
        ("", 401, "", "the metadata service answered 401"),
        ("", 404, "404 Not Found", "the metadata service answered 404"),
    ];
    for (headers, status, body, expected) in cases {
        let world = World::new(move |_| answer(status, headers, body)).await;
        assert_eq!(world.reason().await, expected);
        assert_eq!(world.metadata.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_portal_that_answers_everything_alike_gives_no_keys() {
    for page in ["<html>welcome</html>", "OK", "{\"login\": true}", "\u{feff}", "my-role"] {
        let world = World::new(move |_| answer(200, "content-type: text/html\r\n", page)).await;
        world.refusal().await;
    }
}

#[tokio::test]
async fn an_isolated_client_asks_nobody_and_says_so() {
    let world = keys(EC2).await;
    let environment = Environment::empty()
        .with_variable("NCLOUD_METADATA_ENDPOINT", world.metadata.url())
        .with_variable("NCLOUD_ACCESS_KEY_ID", "A")
        .with_variable("NCLOUD_SECRET_ACCESS_KEY", "S");
    let client = Client::builder(&DATA_FOREST).endpoint(world.service.url()).environment_variables(environment);
    let error = client.isolated(true).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let tried: Vec<_> = error.tried().iter().map(|tried| (tried.place.as_str(), tried.reason.as_str())).collect();
    assert_eq!(tried[0].0, "the configuration");
    let isolated = ["the environment", "files", "the server role"].map(|place| (place, "the client is isolated"));
    assert_eq!(tried[1..], isolated);
    assert!(world.metadata.seen().is_empty() && world.service.seen().is_empty());
}

#[tokio::test]
async fn offline_nobody_is_asked_whatever_else_is_set() {
    for isolated in [false, true] {
        let world = World::with("my-role", "{}").await;
        let environment = Environment::empty()
            .with_variable("NCLOUD_METADATA_ENDPOINT", world.metadata.url())
            .with_variable("GUREUM_OFFLINE", "1")
            .with_variable("HTTPS_PROXY", world.metadata.url());
        let builder = || Client::builder(&DATA_FOREST).environment_variables(environment.clone()).isolated(isolated);
        assert_eq!(builder().endpoint(world.service.url()).build().unwrap_err().kind(), ErrorKind::Credentials);
        let keys = || builder().access_key("A").secret_key("S").proxy(true);
        assert_eq!(keys().build().unwrap_err().kind(), ErrorKind::Config);
        let client = keys().endpoint(world.service.url()).build().unwrap();
        client.call("accounts.getList", b"", &options()).await.unwrap();
        assert_eq!((world.metadata.seen().len(), world.service.seen().len()), (0, 1));
    }
}
