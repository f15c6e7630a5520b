//! Each step of the way to a service, against servers and proxies that were made for it.

use std::net::SocketAddr;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::config::Config;
use crate::environment::Environment;
use crate::generated::operations::DATA_FOREST;

/// The service behind a proxy: nobody looks up its name but the proxy.
const FAR: &str = "https://gureum.invalid";

/// Who signs certificates and is trusted by nobody yet.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut parameters = CertificateParams::default();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        parameters.distinguished_name.push(DnType::CommonName, name);
        Authority(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
    }

    /// Speaks TLS for a host, until the end of a January.
    fn acceptor(&self, host: &str, year: i32) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let mut parameters = CertificateParams::new([host.to_owned()]).unwrap();
        parameters.distinguished_name.push(DnType::CommonName, host);
        parameters.not_after = rcgen::date_time_ymd(year, 1, 31);
        let own = parameters.signed_by(&key, &self.0).unwrap();
        let chain = vec![own.der().clone(), self.0.der().clone()];
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        TlsAcceptor::from(Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap()))
    }

    fn pem(&self) -> String {
        self.0.pem()
    }
}

/// What a listener does with each connection.
type Act = fn(TcpStream, Option<TlsAcceptor>) -> futures_util::future::BoxFuture<'static, Option<()>>;

async fn listening(acceptor: Option<TlsAcceptor>, act: Act) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(act(stream, acceptor.clone()));
        }
    });
    address
}

/// A service that speaks TLS and waits for a request that never comes.
fn service(stream: TcpStream, acceptor: Option<TlsAcceptor>) -> futures_util::future::BoxFuture<'static, Option<()>> {
    Box::pin(async move {
        let mut stream = acceptor?.accept(stream).await.ok()?;
        stream.read_u8().await.ok().map(|_| ())
    })
}

/// A service that answers in plain text.
fn plain(mut stream: TcpStream, _: Option<TlsAcceptor>) -> futures_util::future::BoxFuture<'static, Option<()>> {
    Box::pin(async move { stream.write_all(b"HTTP/1.1 400 No\r\ncontent-length: 0\r\n\r\n").await.ok() })
}

/// A proxy that takes part in what it carries, or refuses.
fn proxy(mut stream: TcpStream, acceptor: Option<TlsAcceptor>) -> futures_util::future::BoxFuture<'static, Option<()>> {
    Box::pin(async move {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        if acceptor.is_none() {
            return stream.write_all(b"HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n").await.ok();
        }
        stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await.ok()?;
        service(stream, acceptor).await
    })
}

/// What is found on the way, with these certificates beside those of the machine.
async fn found(endpoint: &str, proxy: Option<SocketAddr>, trusted: Option<String>) -> Vec<Finding> {
    let config = Config {
        access_key: Some("access".to_owned()),
        secret_key: Some("secret".into()),
        endpoint: Some(endpoint.to_owned()),
        allow_host: Some("gureum.invalid".to_owned()),
        ca_bundle_pem: trusted.map(String::into_bytes),
        ..Config::default()
    };
    let mut environment = Environment::empty();
    if let Some(proxy) = proxy {
        environment = environment.with_variable("HTTPS_PROXY", format!("http://user:canary-password@{proxy}"));
    }
    of(&config.resolve(&DATA_FOREST, &environment).unwrap()).await
}

#[track_caller]
fn step<'f>(findings: &'f [Finding], subject: &str) -> &'f Finding {
    findings.iter().find(|finding| finding.subject == subject).unwrap_or_else(|| panic!("no {subject}: {findings:?}"))
}

#[tokio::test]
async fn a_private_authority_is_named_and_trusted_only_if_it_is_given() {
    let authority = Authority::new("Private Authority");
    let address = listening(Some(authority.acceptor("localhost", 2099)), service).await;
    let endpoint = format!("https://localhost:{}", address.port());
    let shown = "`localhost`, signed by `Private Authority`, until 2099-01-31; `Private Authority`, signed by";
    let given = found(&endpoint, None, Some(authority.pem())).await;
    assert!(step(&given, "certificates").text.ends_with("and those that are given"), "{given:?}");
    assert!(step(&given, "shown").text.starts_with(shown), "{given:?}");
    let connection = step(&given, "connection");
    assert_eq!(connection.verdict, Verdict::Ok, "{given:?}");
    assert!(connection.text.starts_with("it is there, over TLS 1.3, with 2 certificates;"), "{given:?}");
    let alone = found(&endpoint, None, None).await;
    assert!(step(&alone, "shown").text.starts_with(shown), "{alone:?}");
    let connection = step(&alone, "connection");
    assert_eq!(connection.verdict, Verdict::Failed, "{alone:?}");
    assert!(connection.hint.as_deref().unwrap().contains("`ca_bundle`"), "{alone:?}");
}

#[tokio::test]
async fn a_certificate_that_has_expired_is_shown_with_its_day() {
    let authority = Authority::new("Private Authority");
    let address = listening(Some(authority.acceptor("localhost", 2001)), service).await;
    let found = found(&format!("https://localhost:{}", address.port()), None, Some(authority.pem())).await;
    assert!(step(&found, "shown").text.contains("until 2001-01-31"), "{found:?}");
    let connection = step(&found, "connection");
    assert_eq!(connection.verdict, Verdict::Failed);
    assert!(connection.text.to_lowercase().contains("expired"), "{found:?}");
}

#[tokio::test]
async fn a_certificate_of_another_host_is_shown() {
    let authority = Authority::new("Private Authority");
    let address = listening(Some(authority.acceptor("elsewhere.invalid", 2099)), service).await;
    let found = found(&format!("https://localhost:{}", address.port()), None, Some(authority.pem())).await;
    assert!(step(&found, "shown").text.starts_with("`elsewhere.invalid`, signed by"), "{found:?}");
    assert_eq!(step(&found, "connection").verdict, Verdict::Failed);
}

#[tokio::test]
async fn who_speaks_no_tls_shows_no_certificate() {
    let address = listening(None, plain).await;
    let found = found(&format!("https://localhost:{}", address.port()), None, None).await;
    assert!(found.iter().all(|finding| finding.subject != "shown"), "{found:?}");
    let connection = step(&found, "connection");
    assert_eq!(connection.verdict, Verdict::Failed);
    assert!(connection.hint.as_deref().unwrap().contains("speaks TLS"), "{found:?}");
}

#[tokio::test]
async fn a_proxy_that_refuses_is_told_without_its_password() {
    let address = listening(None, proxy).await;
    let found = found(FAR, Some(address), None).await;
    assert_eq!(step(&found, "name").verdict, Verdict::Skipped, "the proxy is an address: {found:?}");
    assert_eq!(
        step(&found, "proxy").text,
        format!("the way leads through the proxy at {address}, which is given a name and a password")
    );
    let connection = step(&found, "connection");
    assert_eq!(connection.verdict, Verdict::Failed);
    assert!(connection.text.contains("proxy") || connection.hint.as_deref().unwrap().contains("proxy"), "{found:?}");
    assert!(!format!("{found:?}").contains("canary"), "{found:?}");
}

#[tokio::test]
async fn a_proxy_that_reads_along_is_known_by_who_signed() {
    let office = Authority::new("Office Proxy");
    let address = listening(Some(office.acceptor("gureum.invalid", 2099)), proxy).await;
    let alone = found(FAR, Some(address), None).await;
    assert!(step(&alone, "shown").text.starts_with("`gureum.invalid`, signed by `Office Proxy`"), "{alone:?}");
    assert_eq!(step(&alone, "connection").verdict, Verdict::Failed, "{alone:?}");
    let given = found(FAR, Some(address), Some(office.pem())).await;
    assert_eq!(step(&given, "connection").verdict, Verdict::Ok, "{given:?}");
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_told() {
    let found = found(FAR, None, None).await;
    let name = step(&found, "name");
    assert_eq!(name.verdict, Verdict::Failed, "{found:?}");
    assert!(name.text.starts_with("nobody") && name.text.contains("`gureum.invalid`"), "{found:?}");
    assert!(name.hint.as_deref().unwrap().contains("name server"), "{found:?}");
    assert_eq!(step(&found, "proxy").text, "the way leads through no proxy");
}
