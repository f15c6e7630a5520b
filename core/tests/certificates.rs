//! Whom the client believes to be the service.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gureum::engine::EngineClient;
use gureum::error::Delivery;
use gureum::generated::operations::DATA_FOREST;
use gureum::{ClientBuilder, Error, ErrorKind};
use support::options;
use support::tls::TlsServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
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
    let client = builder(&server).ca_bundle_pem(server.pem.clone()).build().unwrap();
    for _ in 0..3 {
        client.call("accounts.getList", b"", &options()).await.unwrap();
    }
    assert_eq!((server.connections(), server.requests()), (1, 3));
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused() {
    let server = TlsServer::start("somebody.example").await;
    let error = refused(builder(&server).ca_bundle_pem(server.pem.clone())).await;
    assert!(error.message().contains("not trusted"), "{error}");
    assert_eq!((server.connections(), server.requests(), error.attempts().len()), (1, 0, 1));
}

#[tokio::test]
async fn a_certificate_of_somebody_else_is_refused_although_there_is_a_bundle() {
    let (server, other) = (TlsServer::start("localhost").await, TlsServer::start("localhost").await);
    refused(builder(&server).ca_bundle_pem(other.pem.clone())).await;
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn an_authority_that_serves_as_a_host_is_refused_with_a_hint_that_helps() {
    let server = TlsServer::start_as_authority("localhost").await;
    let error = refused(builder(&server).ca_bundle_pem(server.pem.clone())).await;
    assert!(error.message().contains("`CA:TRUE`"), "{error}");
    assert!(error.hint().unwrap().contains("`CA:FALSE`"), "{error}");
    assert_eq!((server.requests(), error.attempts().len()), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_that_all_programs_of_a_language_trust_are_believed_too() {
    let (server, own) = (TlsServer::start("localhost").await, TlsServer::start("localhost").await);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &server.pem).unwrap();
    // Its own bundle and that of the language are both obeyed, and a file that is not there harms nobody.
    let cases = [(&server, file.path()), (&own, file.path()), (&own, std::path::Path::new("/no/such/file"))];
    for (server, extra) in cases {
        let settings = serde_json::json!({
            "service": "data-forest", "endpoint": format!("https://localhost:{}", server.address.port()),
            "isolated": true, "accessKey": support::ACCESS_KEY, "secretKey": support::SECRET_KEY,
            "caBundlePem": own.pem, "extraCaBundle": extra,
        });
        let client = gureum::engine::open(settings.to_string().as_bytes()).unwrap();
        let reply = client.start("accounts.getList", b"{}", b"").wait(&mut || false);
        assert!(reply.ok, "{}", String::from_utf8_lossy(&reply.body));
    }
}

#[tokio::test]
async fn a_certificate_whose_time_is_over_is_refused_and_not_tried_again() {
    let server = TlsServer::start_until("localhost", 2020).await;
    let error = refused(builder(&server).ca_bundle_pem(server.pem.clone())).await;
    assert!(error.message().contains("not trusted"), "{error}");
    assert_eq!((server.connections(), server.requests(), error.attempts().len()), (1, 0, 1));
}

/// Answers every greeting with one in TLS 1.1, as a server does that knows nothing newer.
async fn old_server(greetings: Arc<AtomicUsize>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let greetings = greetings.clone();
            tokio::spawn(async move {
                let mut greeting = [0; 4096];
                if stream.read(&mut greeting).await.is_ok_and(|count| count > 0) {
                    greetings.fetch_add(1, Ordering::SeqCst);
                }
                // A record of a handshake; in it a greeting of 38 bytes: version 3.2, a random number, no session, the
                // suite TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
                let head = [22, 3, 2, 0, 42, 2, 0, 0, 38, 3, 2];
                let answer = [&head[..], &[7; 32], &[0, 0, 0x2f, 0]].concat();
                let _ = stream.write_all(&answer).await;
                // Until the client hangs up.
                while stream.read(&mut greeting).await.is_ok_and(|count| count > 0) {}
            });
        }
    });
    port
}

#[tokio::test]
async fn a_server_that_speaks_tls_1_1_only_gets_nothing() {
    let greetings = Arc::new(AtomicUsize::new(0));
    let port = old_server(greetings.clone()).await;
    let pem = TlsServer::start("localhost").await.pem;
    let builder = support::builder(&DATA_FOREST).endpoint(format!("https://localhost:{port}")).ca_bundle_pem(pem);
    let error = refused(builder.time(support::Jumping::start().source())).await;
    assert!(error.hint().unwrap().contains("TLS 1.2"), "{error}");
    assert!(error.details().source.as_ref().unwrap().contains("Tls12Or13"), "{:?}", error.details().source);
    assert_eq!(greetings.load(Ordering::SeqCst), 1, "it is never tried again");
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
    let error = refused(support::builder(&DATA_FOREST).endpoint(endpoint).ca_bundle_pem(pem)).await;
    assert_eq!(error.attempts().len(), 3);
    accepted.await.unwrap();
}

/// A client as a language package opens it, with these settings beside the address.
fn opened(server: &TlsServer, settings: serde_json::Value) -> EngineClient {
    let mut config = serde_json::json!({
        "service": "data-forest", "endpoint": format!("https://localhost:{}", server.address.port()), "isolated": true,
        "accessKey": "gureum-emulator-access", "secretKey": "gureum-emulator-secret", "variables": {},
    });
    config.as_object_mut().unwrap().extend(settings.as_object().unwrap().clone());
    gureum::engine::open(config.to_string().as_bytes()).unwrap()
}

async fn answer(client: EngineClient) -> (bool, String) {
    let call = move || client.call_blocking("accounts.getList", b"{}", b"", &mut || false);
    let reply = tokio::task::spawn_blocking(call).await.unwrap();
    (reply.ok, String::from_utf8_lossy(&reply.body).into_owned())
}

/// As on Android, where the virtual machine tells whom the device trusts.
#[tokio::test]
async fn certificates_that_a_language_hands_over_stand_for_those_of_the_machine() {
    let (server, other) = (TlsServer::start("localhost").await, TlsServer::start("localhost").await);
    // A device may hold some that nobody can read.
    let odd = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let roots = format!("{odd}{}", server.pem);
    assert!(answer(opened(&server, serde_json::json!({ "roots": roots }))).await.0);
    let (is_ok, error) = answer(opened(&server, serde_json::json!({ "roots": other.pem }))).await;
    assert!(!is_ok && error.contains("not trusted"), "{error}");
    let both = serde_json::json!({ "roots": other.pem, "caBundlePem": server.pem });
    assert!(answer(opened(&server, both)).await.0);
    assert_eq!(server.requests(), 2);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn the_variables_for_certificates_count_as_they_were_handed_over_and_not_as_they_are() {
    let server = TlsServer::start("localhost").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authority.pem");
    std::fs::write(&file, &server.pem).unwrap();
    for variables in
        [serde_json::json!({ "SSL_CERT_FILE": file }), serde_json::json!({ "SSL_CERT_DIR": folder.path() })]
    {
        let (is_ok, said) = answer(opened(&server, serde_json::json!({ "variables": variables }))).await;
        assert!(is_ok, "{variables}: {said}");
    }
    let variables = serde_json::json!({ "SSL_CERT_FILE": "/no/such/file" });
    let (is_ok, error) = answer(opened(&server, serde_json::json!({ "variables": variables }))).await;
    assert!(!is_ok && error.contains("`SSL_CERT_FILE`"), "{error}");
}

#[test]
fn a_bundle_without_certificates_is_refused_when_the_client_is_made() {
    let error = support::builder(&DATA_FOREST).ca_bundle_pem("no certificate").build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}
