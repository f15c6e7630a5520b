//! Whom the client believes to be the service.
#![allow(clippy::unwrap_used)]

mod support;

use gureum::error::Delivery;
use gureum::generated::operations::DATA_FOREST;
use gureum::{ClientBuilder, Error, ErrorKind};
use support::options;
use support::tls::TlsServer;
use tokio::net::TcpListener;

fn builder(server: &TlsServer) -> ClientBuilder {
    support::builder(&DATA_FOREST).endpoint(format!("https://localhost:{}", server.address.port()))
}

async fn refused(builder: ClientBuilder) -> Error {
    let error = builder.build().unwrap().call("accounts.getList", b"", &options()).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent), "{error:?}");
    error
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused_and_not_tried_again() {
    let server = TlsServer::start("localhost").await;
    let error = refused(builder(&server)).await;
    assert!(error.hint().unwrap().contains("`ca_bundle`"), "{error}");
    assert_eq!(error.attempts().len(), 1);
    assert!(server.connections() <= 1);
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_certificate_of_the_users_bundle_is_believed() {
    let server = TlsServer::start("localhost").await;
    let client = builder(&server).ca_bundle(server.pem.clone()).build().unwrap();
    for _ in 0..3 {
        client.call("accounts.getList", b"", &options()).await.unwrap();
    }
    assert_eq!((server.connections(), server.requests()), (1, 3));
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let server = TlsServer::start("somebody.example").await;
    let error = refused(builder(&server).ca_bundle(server.pem.clone())).await;
    assert!(error.message().contains("not trusted"), "{error}");
    assert_eq!((server.connections(), server.requests(), error.attempts().len()), (1, 0, 1));
}

#[tokio::test]
async fn a_certificate_of_somebody_else_is_refused_although_there_is_a_bundle() {
    let (server, other) = (TlsServer::start("localhost").await, TlsServer::start("localhost").await);
    refused(builder(&server).ca_bundle(other.pem.clone())).await;
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_handshake_that_breaks_off_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let accepted = tokio::spawn(async move {
        for _ in 0..3 {
            drop(listener.accept().await.unwrap());
        }
    });
    let pem = TlsServer::start("localhost").await.pem;
    let endpoint = format!("https://localhost:{port}");
    let error = refused(support::builder(&DATA_FOREST).endpoint(endpoint).ca_bundle(pem)).await;
    assert_eq!(error.attempts().len(), 3);
    accepted.await.unwrap();
}

#[test]
fn a_bundle_without_certificates_is_refused_when_the_client_is_made() {
    let error = support::builder(&DATA_FOREST).ca_bundle("no certificate").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
