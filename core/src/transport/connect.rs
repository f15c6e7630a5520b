//! Opens a connection to the origin: name, TCP, proxy, TLS.
//!
//! All calls of a client go to one origin, so the trust store is read once, on the first connection. Credentials of a
//! proxy stay in the header that hyper-util sends to it and appear nowhere else.

use std::sync::{Arc, OnceLock};

use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use rustls::{ClientConnection, ProtocolVersion};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tower_service::Service;

use crate::at_the_limit;
use crate::transport::exchange::Origin;
use crate::transport::failure::TransportFailure;
use crate::transport::names::Names;
use crate::transport::proxy::Proxy;
use crate::transport::shown::Shown;
use crate::transport::tcp::{Look, Tcp};
use crate::transport::this_machine::ThisMachine;
use crate::transport::tls;

/// Bytes in both directions, encrypted or not.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A connection that carries bytes.
pub(crate) struct Opened {
    pub stream: Box<dyn Stream>,
    pub look: Look,
}

/// Who is at the other end.
#[derive(Debug)]
pub(crate) struct Peer {
    /// Version of TLS, in words.
    pub version: &'static str,
    /// How many certificates it showed.
    pub chain: usize,
    /// SHA-256 of the first one, in hexadecimal digits.
    pub fingerprint: String,
}

impl Peer {
    fn of(connection: &ClientConnection) -> Self {
        let chain = connection.peer_certificates().unwrap_or_default();
        let digest = chain.first().map(Sha256::digest);
        let fingerprint = digest.iter().flatten().map(|byte| format!("{byte:02x}")).collect();
        let version = match connection.protocol_version() {
            Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
            Some(ProtocolVersion::TLSv1_2) => "TLS 1.2",
            _ => "TLS",
        };
        Peer { version, chain: chain.len(), fingerprint }
    }
}

/// Opens connections to one origin.
pub(crate) struct Connector {
    origin: Origin,
    /// The same for all services of a session, so that the trust store is read once for all.
    tls: Arc<OnceLock<TlsConnector>>,
}

impl Connector {
    pub fn new(origin: Origin) -> Self {
        Connector { origin, tls: Arc::default() }
    }

    /// The same, and the certificates are noted that are shown, also where they are not trusted.
    pub fn noting(origin: Origin, shown: &Shown) -> Self {
        // Why there is no trust is told when a connection is opened.
        let config = tls::noting(&origin.trust, shown).ok();
        let tls = config.map_or_else(OnceLock::new, |config| OnceLock::from(TlsConnector::from(Arc::new(config))));
        Connector { origin, tls: Arc::new(tls) }
    }

    /// To another origin, which the same certificates are trusted for.
    pub fn beside(&self, origin: Origin) -> Self {
        Connector { origin, tls: Arc::clone(&self.tls) }
    }

    /// Whether requests to `origin` could go over the same connections.
    pub fn leads_as(&self, origin: &Origin) -> bool {
        self.origin.uri == origin.uri
    }

    /// A new connection. The caller limits how long this may take.
    pub async fn open(&self) -> Result<Opened, TransportFailure> {
        let tcp = self.tcp().await?;
        let look = tcp.look();
        if !self.is_encrypted() {
            return Ok(Opened { stream: Box::new(tcp), look });
        }
        let stream = self.encrypted(tcp).await?;
        Ok(Opened { stream: Box::new(stream), look })
    }

    /// Opens one and closes it again, to see who is there; `None` if it is not encrypted.
    pub async fn look(&self) -> Result<Option<Peer>, TransportFailure> {
        let tcp = self.tcp().await?;
        if !self.is_encrypted() {
            return Ok(None);
        }
        let stream = self.encrypted(tcp).await?;
        Ok(Some(Peer::of(stream.get_ref().1)))
    }

    async fn tcp(&self) -> Result<Tcp, TransportFailure> {
        match &self.origin.proxy {
            None => direct(&self.origin.uri).await,
            Some(proxy) => through(proxy, &self.origin.uri).await,
        }
    }

    fn is_encrypted(&self) -> bool {
        self.origin.uri.scheme_str() == Some("https")
    }

    async fn encrypted(&self, tcp: Tcp) -> Result<TlsStream<Tcp>, TransportFailure> {
        let connector = self.tls()?;
        let host = self.origin.uri.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let name = ServerName::try_from(host).map_err(|error| TransportFailure::no_trust(error.to_string()))?;
        connector.connect(name, tcp).await.map_err(|error| TransportFailure::handshake(&error))
    }

    /// Only what could be made is remembered: what fails may pass.
    fn tls(&self) -> Result<&TlsConnector, TransportFailure> {
        if let Some(connector) = self.tls.get() {
            return Ok(connector);
        }
        // Without descriptors the trust store would look empty, or as if only the user's own authorities were in it. A
        // folder of certificates and a file in it are open at the same time.
        at_the_limit::spare(2).map_err(|error| TransportFailure::connect(&error))?;
        let config = tls::config(&self.origin.trust).map_err(TransportFailure::no_trust)?;
        Ok(self.tls.get_or_init(|| Arc::new(config).into()))
    }
}

fn tcp<R>(names: R) -> HttpConnector<R> {
    let mut connector = HttpConnector::new_with_resolver(names);
    // The name says http, but TLS comes on top of it here.
    connector.enforce_http(false);
    connector.set_nodelay(true);
    connector
}

async fn direct(uri: &http::Uri) -> Result<Tcp, TransportFailure> {
    let stream = match ThisMachine::is(uri.host()) {
        true => tcp(ThisMachine).call(uri.clone()).await,
        false => tcp(Names).call(uri.clone()).await,
    };
    let stream = stream.map_err(|error| TransportFailure::connect(&error))?;
    Ok(Tcp::new(TokioIo::into_inner(stream)))
}

async fn through(proxy: &Proxy, uri: &http::Uri) -> Result<Tcp, TransportFailure> {
    let mut tunnel = Tunnel::new(proxy.uri().clone(), tcp(Names));
    if let Some(authorization) = proxy.authorization() {
        tunnel = tunnel.with_auth(authorization.clone());
    }
    let stream = tunnel.call(uri.clone()).await.map_err(|error| TransportFailure::proxy(&error))?;
    Ok(Tcp::new(TokioIo::into_inner(stream)))
}
