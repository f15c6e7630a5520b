//! The servers: one for each answer, and a proxy that leads every host to this machine.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The hosts that the certificate is made out to: those of the vendors, and this machine by a name that does not say so.
const HOSTS: [&str; 3] = ["df.apigw.ntruss.com", "cloud-ml.kr-west1.e.samsungsdscloud.com", "0.0.0.0"];

/// What a server says to everything.
pub struct Answer {
    pub status: u16,
    pub is_page: bool,
    pub date: Option<i64>,
    pub body: String,
}

/// What the servers have in common. They live as long as the process, the file of their certificate as long as this.
pub struct Stage {
    tls: Arc<ServerConfig>,
    certificate: PathBuf,
    proxy: TcpListener,
}

impl Stage {
    /// A stage without servers.
    pub fn new() -> io::Result<Self> {
        let made = rcgen::generate_simple_self_signed(HOSTS.map(str::to_owned)).map_err(io::Error::other)?;
        let certificate = std::env::temp_dir().join(format!("gureum-refusals-{}.pem", std::process::id()));
        std::fs::write(&certificate, made.cert.pem())?;
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(io::Error::other)?.with_no_client_auth();
        let config = config.with_single_cert(vec![made.cert.der().clone()], key).map_err(io::Error::other)?;
        let proxy = TcpListener::bind("127.0.0.1:0")?;
        let listener = proxy.try_clone()?;
        thread::spawn(move || each(&listener, tunnel));
        Ok(Stage { tls: Arc::new(config), certificate, proxy })
    }

    /// File of the certificate to trust.
    pub fn certificate(&self) -> String {
        self.certificate.display().to_string()
    }

    /// Address of the proxy. It leads to the port that is asked for, on this machine, whatever the host.
    pub fn proxy(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.proxy.local_addr()?))
    }

    /// A server that gives this answer, and its port.
    pub fn serve(&self, answer: Answer, is_https: bool) -> io::Result<u16> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let (tls, answer) = (is_https.then(|| Arc::clone(&self.tls)), Arc::new(answer));
        thread::spawn(move || {
            each(&listener, |stream| match &tls {
                None => answer.give(stream),
                Some(tls) => answer
                    .give(StreamOwned::new(ServerConnection::new(Arc::clone(tls)).map_err(io::Error::other)?, stream)),
            });
        });
        Ok(port)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.certificate);
    }
}

/// Serves one connection after the other; the clients of these tests open one at a time.
fn each(listener: &TcpListener, serve: impl Fn(TcpStream) -> io::Result<()>) {
    for stream in listener.incoming().flatten() {
        // A client that goes away early is nothing to end for.
        let _ = stream.set_read_timeout(Some(Duration::from_secs(5))).and_then(|()| serve(stream));
    }
}

impl Answer {
    fn give(&self, mut stream: impl Read + Write) -> io::Result<()> {
        let mut reader = BufReader::new(&mut stream);
        let mut length = 0;
        for line in reader.by_ref().lines() {
            let line = line?.to_ascii_lowercase();
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            if line.is_empty() {
                break;
            }
        }
        io::copy(&mut reader.take(length), &mut io::sink())?;
        stream.write_all(self.text().as_bytes())?;
        stream.flush()
    }

    fn text(&self) -> String {
        let (kind, length) = (if self.is_page { "text/html" } else { "application/json" }, self.body.len());
        let at = |seconds: i64| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.unsigned_abs());
        let date = self.date.map(|seconds| format!("date: {}\r\n", httpdate::fmt_http_date(at(seconds))));
        format!(
            "HTTP/1.1 {} No\r\ncontent-type: {kind}\r\n{}connection: close\r\ncontent-length: {length}\r\n\r\n{}",
            self.status,
            date.unwrap_or_default(),
            self.body
        )
    }
}

fn tunnel(mut client: TcpStream) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        client.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head);
    let target = head.split_whitespace().nth(1).unwrap_or_default();
    let port = target.rsplit(':').next().and_then(|port| port.parse::<u16>().ok()).unwrap_or_default();
    let mut server = TcpStream::connect(("127.0.0.1", port))?;
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
    let (mut from_client, mut to_server) = (client.try_clone()?, server.try_clone()?);
    thread::spawn(move || io::copy(&mut from_client, &mut to_server));
    io::copy(&mut server, &mut client)?;
    client.shutdown(std::net::Shutdown::Both)
}
