//! A server of bare sockets on threads of its own: a runtime that nobody turns does not hold it up, and it says things
//! when the test tells it to, not when a request came.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What the server does once its first answer is out.
pub enum Say {
    Bytes(Vec<u8>),
    /// Ends the connection as its protocol wants it.
    End,
    /// Ends TCP, whatever lies above it.
    EndTcp,
    /// Answers the next request and says nothing before.
    Nothing,
}

pub struct Scripted {
    pub address: SocketAddr,
    /// Its certificate, if it speaks TLS.
    pub pem: Option<String>,
    say: mpsc::Sender<Say>,
    streams: Arc<Mutex<Vec<TcpStream>>>,
    requests: Arc<AtomicUsize>,
}

type Answers = dyn Fn(usize) -> Vec<u8> + Send + Sync;

impl Scripted {
    /// Answers request number n, counted from 0 over all connections, with `answers(n)`. After the first one it waits
    /// for [`Scripted::say`].
    pub fn start(answers: impl Fn(usize) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Scripted::listen(Arc::new(answers), None)
    }

    /// The same over TLS. Like most servers it sends tickets for later sessions after the handshake.
    pub fn over_tls(answers: impl Fn(usize) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let key = rcgen::KeyPair::generate().unwrap();
        let names = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
        let certificate = names.self_signed(&key).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
        assert!(config.send_tls13_tickets > 0);
        Scripted::listen(Arc::new(answers), Some((Arc::new(config), certificate.pem())))
    }

    fn listen(answers: Arc<Answers>, tls: Option<(Arc<ServerConfig>, String)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (config, pem) = tls.unzip();
        let (say, told) = mpsc::channel();
        let told = Arc::new(Mutex::new(told));
        let (streams, requests) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let server = Scripted { address, pem, say, streams: streams.clone(), requests: requests.clone() };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                streams.lock().unwrap().push(stream.try_clone().unwrap());
                let _ = stream.set_nodelay(true);
                let (answers, told, requests, config) =
                    (answers.clone(), told.clone(), requests.clone(), config.clone());
                thread::spawn(move || serve(stream, config, &*answers, &told, &requests));
            }
        });
        server
    }

    pub fn say(&self, what: Say) {
        self.say.send(what).unwrap();
    }

    pub fn endpoint(&self) -> String {
        match &self.pem {
            None => format!("http://{}", self.address),
            Some(_) => format!("https://localhost:{}", self.address.port()),
        }
    }

    pub fn connections(&self) -> usize {
        self.streams.lock().unwrap().len()
    }

    /// Ends all connections from this side.
    pub fn end_all(&self) {
        for stream in self.streams.lock().unwrap().iter() {
            // It may be over already.
            let _ = stream.shutdown(Shutdown::Write);
        }
    }

    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

fn serve(
    stream: TcpStream,
    config: Option<Arc<ServerConfig>>,
    answers: &Answers,
    told: &Mutex<mpsc::Receiver<Say>>,
    requests: &AtomicUsize,
) {
    let tcp = stream.try_clone().unwrap();
    let _ = match config {
        None => converse(stream, &tcp, |_| (), answers, told, requests),
        Some(config) => {
            let wire = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
            converse(wire, &tcp, |wire| wire.conn.send_close_notify(), answers, told, requests)
        }
    };
}

fn converse<W: Read + Write>(
    mut wire: W,
    tcp: &TcpStream,
    end: impl Fn(&mut W),
    answers: &Answers,
    told: &Mutex<mpsc::Receiver<Say>>,
    requests: &AtomicUsize,
) -> io::Result<()> {
    loop {
        read(&mut wire)?;
        let number = requests.fetch_add(1, Ordering::SeqCst);
        wire.write_all(&answers(number))?;
        wire.flush()?;
        if number > 0 {
            continue;
        }
        let what = told.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match what.map_err(io::Error::other)? {
            Say::Bytes(bytes) => wire.write_all(&bytes)?,
            Say::End => {
                end(&mut wire);
                wire.flush()?;
                tcp.shutdown(Shutdown::Write)?;
            }
            Say::EndTcp => tcp.shutdown(Shutdown::Write)?,
            Say::Nothing => {}
        }
        wire.flush()?;
    }
}

/// Reads one request, body and all.
fn read(wire: &mut impl Read) -> io::Result<()> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        wire.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    wire.read_exact(&mut vec![0; length.unwrap_or(0)])
}
