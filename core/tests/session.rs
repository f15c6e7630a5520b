//! A session: the clients of several services over one set of keys, settings and connections.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gureum::credentials::from_fn;
use gureum::generated::operations::{DATA_FOREST, KUBERNETES_ENGINE, VPC};
use gureum::{Credentials, ErrorKind, SamsungCloud};
use support::{Act, Server, ok, options};

const VPCS: &str = r#"{"count": 0, "vpcs": []}"#;
const CLUSTERS: &str = r#"{"count": 0, "clusters": []}"#;

/// Answers both services.
async fn server() -> Server {
    Server::start(|_, seen| Act::Answer(ok(if seen.target().starts_with("/v1/vpcs") { VPCS } else { CLUSTERS }))).await
}

fn session(server: &Server) -> SamsungCloud {
    SamsungCloud::from(server.client(&VPC))
}

#[tokio::test]
async fn services_at_one_address_share_a_connection_and_are_signed_each_for_itself() {
    let server = server().await;
    let scp = session(&server);
    scp.vpc().unwrap().vpcs().list().await.unwrap();
    scp.kubernetes_engine().unwrap().clusters().list().await.unwrap();
    assert_eq!(server.connections(), 1);
    let versions: Vec<_> =
        server.seen().iter().map(|seen| seen.header("scp-api-version").unwrap().to_owned()).collect();
    assert!(versions[0].starts_with("vpc ") && versions[1].starts_with("ske "), "{versions:?}");
    let signatures: Vec<_> =
        server.seen().iter().map(|seen| seen.header("scp-signature").unwrap().to_owned()).collect();
    assert_ne!(signatures[0], signatures[1]);

    // Two clients of their own share nothing.
    for service in [&VPC, &KUBERNETES_ENGINE] {
        let list = service.operations.iter().find(|row| row.id.ends_with(".list")).unwrap();
        server.client(service).call_row(list, b"", &options()).await.unwrap();
    }
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_provider_is_asked_once_for_all_services() {
    let (server, asked) = (server().await, Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&asked);
    let provider = from_fn(move || {
        count.fetch_add(1, Ordering::SeqCst);
        async { Credentials::new(support::ACCESS_KEY, support::SECRET_KEY) }
    });
    let scp = SamsungCloud::builder().endpoint(server.url()).isolated(true).credentials(provider).build().unwrap();
    scp.vpc().unwrap().vpcs().list().await.unwrap();
    scp.kubernetes_engine().unwrap().clusters().list().await.unwrap();
    scp.clone().vpc().unwrap().vpcs().list().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn settings_hold_for_every_service() {
    let server = server().await;
    let mut limits = options();
    limits.api_version = Some("vpc 1.2, ske 1.5".to_owned());
    let scp = SamsungCloud::from(server.client(&VPC).with_options(limits));
    scp.vpc().unwrap().vpcs().list().await.unwrap();
    scp.kubernetes_engine().unwrap().clusters().list().await.unwrap();
    let versions: Vec<_> =
        server.seen().iter().map(|seen| seen.header("scp-api-version").unwrap().to_owned()).collect();
    assert_eq!(versions, ["vpc 1.2", "ske 1.5"]);
}

#[tokio::test]
async fn a_client_closes_alone_and_a_session_closes_all() {
    let server = server().await;
    let scp = session(&server);
    let (vpc, clusters) = (scp.vpc().unwrap(), scp.kubernetes_engine().unwrap());
    clusters.clusters().list().await.unwrap();
    clusters.client().close();
    assert_eq!(clusters.clusters().list().await.unwrap_err().kind(), ErrorKind::Closed);
    // Over the connection that the other one left.
    vpc.vpcs().list().await.unwrap();
    assert_eq!(server.connections(), 1);
    scp.close();
    assert_eq!(vpc.vpcs().list().await.unwrap_err().kind(), ErrorKind::Closed);
    assert_eq!(scp.file_storage().unwrap_err().kind(), ErrorKind::Closed);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_service_of_another_cloud_needs_keys_of_its_own() {
    let server = server().await;
    let error = server.client(&VPC).beside(&DATA_FOREST).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.message().contains("two clouds"), "{error}");
}

#[test]
fn the_border_opens_a_client_beside_another_one_and_names_what_cannot_be_opened() {
    let config =
        br#"{"service":"vpc","accessKey":"a","secretKey":"s","isolated":true,"endpoint":"http://127.0.0.1:1"}"#;
    let client = gureum::engine::open(config).unwrap();
    let other = client.beside("kubernetes-engine").unwrap();
    client.close();
    assert_eq!(client.beside("iam").unwrap_err().kind(), ErrorKind::Closed);
    assert!(!other.call_blocking("clusters.list", b"", br#"{"maxRetries":0}"#, &mut || false).ok);
    let error = other.beside("no-such").unwrap_err();
    assert!(error.message().contains("no-such") && error.hint().unwrap().contains("`vpc`"), "{error}");
    assert_eq!(other.beside("data-forest").unwrap_err().kind(), ErrorKind::Config);
}

#[test]
fn a_session_needs_keys_like_every_client() {
    let error = SamsungCloud::builder().isolated(true).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
}
