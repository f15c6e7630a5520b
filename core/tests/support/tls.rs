//! A server that speaks TLS and answers every request with `{}`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

pub struct TlsServer {
    pub address: SocketAddr,
    /// Its own certificate, which nobody else has signed.
    pub pem: String,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl TlsServer {
    /// A server whose certificate is made out to `host`.
    pub async fn start(host: &str) -> Self {
        TlsServer::start_until(host, 2099).await
    }

    /// A server whose certificate is made out to `host` and ends with `year`.
    pub async fn start_until(host: &str, year: i32) -> Self {
        let mut parameters = rcgen::CertificateParams::new([host.to_owned()]).unwrap();
        parameters.not_after = rcgen::date_time_ymd(year, 12, 31);
        TlsServer::with(parameters).await
    }

    /// A server whose certificate says `CA:TRUE`, as `openssl req -x509` makes it.
    pub async fn start_as_authority(host: &str) -> Self {
        let mut parameters = rcgen::CertificateParams::new([host.to_owned()]).unwrap();
        parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        TlsServer::with(parameters).await
    }

    async fn with(parameters: rcgen::CertificateParams) -> Self {
        let signing_key = rcgen::KeyPair::generate().unwrap();
        let cert = parameters.self_signed(&signing_key).unwrap();
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = TlsServer { address, pem: cert.pem(), connections: Arc::default(), requests: Arc::default() };
        let (connections, requests) = (server.connections.clone(), server.requests.clone());
        tokio::spawn(serve(listener, TlsAcceptor::from(Arc::new(config)), connections, requests));
        server
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

async fn serve(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        connections.fetch_add(1, Ordering::SeqCst);
        let (acceptor, requests) = (acceptor.clone(), requests.clone());
        tokio::spawn(async move {
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            let mut bytes = vec![0; 65536];
            while stream.read(&mut bytes).await.is_ok_and(|read| read > 0) {
                requests.fetch_add(1, Ordering::SeqCst);
                let answer =
                    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{\"contents\":[]}";
                if stream.write_all(answer).await.is_err() {
                    return;
                }
            }
        });
    }
}
