//! Servers for tests of all languages: one for each answer, and a proxy that leads every host to this machine.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The hosts that the certificate is made out to: those of the vendors, and this machine by a name that does not say so.
const HOSTS: [&str; 3] = ["df.apigw.ntruss.com", "cloud-ml.kr-west1.e.samsungsdscloud.com", "0.0.0.0"];

const CERTIFICATE: &str = "certificate.pem";

/// What the servers have in common. They live as long as the process, their files as long as this.
pub struct Stage {
    tls: Arc<ServerConfig>,
    folder: PathBuf,
    proxy: TcpListener,
}

impl Stage {
    /// A stage without servers.
    pub fn new() -> io::Result<Self> {
        let made = rcgen::generate_simple_self_signed(HOSTS.map(str::to_owned)).map_err(io::Error::other)?;
        let folder = std::env::temp_dir().join(format!("gureum-stage-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(CERTIFICATE), made.cert.pem())?;
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).map_err(io::Error::other)?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(io::Error::other)?.with_no_client_auth();
        let config = config.with_single_cert(vec![made.cert.der().clone()], key).map_err(io::Error::other)?;
        let proxy = TcpListener::bind("127.0.0.1:0")?;
        let listener = proxy.try_clone()?;
        thread::spawn(move || each(&listener, tunnel));
        Ok(Stage { tls: Arc::new(config), folder, proxy })
    }

    /// File of the certificate to trust.
    pub fn certificate(&self) -> String {
        self.folder.join(CERTIFICATE).display().to_string()
    }

    /// Where files for the tests can be put. It goes away with this.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Address of the proxy. It leads to the port that is asked for, on this machine, whatever the host.
    pub fn proxy(&self) -> io::Result<String> {
        Ok(format!("http://{}", self.proxy.local_addr()?))
    }

    /// A server that answers every request with what `answer` makes of its head and body, and its port.
    pub fn serve(
        &self,
        answer: impl Fn(&str, &str) -> String + Send + Sync + 'static,
        is_https: bool,
    ) -> io::Result<u16> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let tls = is_https.then(|| Arc::clone(&self.tls));
        thread::spawn(move || {
            each(&listener, |stream| match &tls {
                None => give(stream, &answer),
                Some(tls) => {
                    let connection = ServerConnection::new(Arc::clone(tls)).map_err(io::Error::other)?;
                    give(StreamOwned::new(connection, stream), &answer)
                }
            });
        });
        Ok(port)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Serves one connection after the other; the clients of these tests open one at a time.
fn each(listener: &TcpListener, serve: impl Fn(TcpStream) -> io::Result<()>) {
    for stream in listener.incoming().flatten() {
        // A client that goes away early is nothing to end for.
        let _ = stream.set_read_timeout(Some(Duration::from_secs(5))).and_then(|()| serve(stream));
    }
}

/// An answer of HTTP, after which the connection ends.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}connection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn give(mut stream: impl Read + Write, answer: impl Fn(&str, &str) -> String) -> io::Result<()> {
    let mut reader = BufReader::new(&mut stream);
    let (mut head, mut length) = (String::new(), 0);
    while !head.ends_with("\r\n\r\n") {
        let start = head.len();
        if reader.read_line(&mut head)? == 0 {
            break;
        }
        if let Some(value) = head[start..].to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    stream.write_all(answer(&head, &body).as_bytes())?;
    stream.flush()
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
