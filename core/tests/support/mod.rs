//! A server that shows the bytes it gets and answers with bytes it is told, and a clock that jumps.
#![allow(dead_code)]

pub mod listener;
pub mod quickest;
pub mod side;
pub mod tls;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use gureum::operation::Service;
use gureum::retry::Jitter;
use gureum::time::{Sleep, Time, TimeSource};
use gureum::{CallOptions, Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::watch;

pub const ACCESS_KEY: &str = "AK0123456789ABCDEF";
pub const SECRET_KEY: &str = "SK-canary-5f1d0c7e";

/// The number of a short run, or that of the full one.
pub fn scaled(short: usize, full: usize) -> usize {
    if std::env::var_os("GUREUM_SOAK").is_some() { full } else { short }
}

/// A request as it came over the wire.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Everything up to and without the empty line.
    pub head: String,
    pub body: Vec<u8>,
    /// Number of the connection, from 0.
    pub connection: usize,
}

impl Seen {
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    pub fn target(&self) -> &str {
        self.line().split(' ').nth(1).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// What the server does with a request.
pub enum Act {
    /// Answers and keeps the connection.
    Answer(Vec<u8>),
    /// Answers after a while.
    Later(Duration, Vec<u8>),
    /// Answers when the gate is open.
    When(watch::Receiver<bool>, Vec<u8>),
    /// Answers and closes.
    AnswerAndClose(Vec<u8>),
    /// Closes without an answer.
    Close,
    /// Resets the connection.
    Reset,
    /// Sends this, then stays silent.
    Stall(Vec<u8>),
    /// Sends this a byte at a time, with a pause after each.
    Dribble(Vec<u8>, Duration),
}

/// Requests under way.
#[derive(Default)]
struct Gauge {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Gauge {
    fn enter(&self) {
        self.most.fetch_max(self.now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
    }

    fn leave(&self) {
        self.now.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The server.
pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
    gauge: Arc<Gauge>,
}

impl Server {
    /// Starts; `act` is asked for each request with its number, from 0.
    pub async fn start(act: impl Fn(usize, &Seen) -> Act + Send + Sync + 'static) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
        // The usual 128 who may wait are fewer than a client opens at once, and the others try again after a second.
        let listener = socket.listen(1024).unwrap();
        let address = listener.local_addr().unwrap();
        let (seen, connections) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let (log, count, act) = (seen.clone(), connections.clone(), Arc::new(act));
        let gauge = Arc::new(Gauge::default());
        let shared_gauge = gauge.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(serve(stream, number, log.clone(), act.clone(), shared_gauge.clone()));
            }
        });
        Server { address, seen, connections, gauge }
    }

    /// Answers every request with 200 and this JSON.
    pub async fn answering(json: &'static str) -> Self {
        Server::start(move |_, _| Act::Answer(ok(json))).await
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests after the first `count`.
    pub fn seen_since(&self, count: usize) -> Vec<Seen> {
        self.seen.lock().unwrap()[count..].to_vec()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Most requests of [`Act::Later`] and [`Act::When`] at one time.
    pub fn most_at_once(&self) -> usize {
        self.gauge.most.load(Ordering::SeqCst)
    }

    /// A client of it with fixed keys, no jitter and a clock that jumps.
    pub fn client(&self, service: &'static Service) -> Client {
        self.builder(service).time(Jumping::start().source()).build().unwrap()
    }

    pub fn builder(&self, service: &'static Service) -> ClientBuilder {
        builder(service).endpoint(self.url())
    }
}

pub fn builder(service: &'static Service) -> ClientBuilder {
    let builder = Client::builder(service).access_key(ACCESS_KEY).secret_key(SECRET_KEY);
    side::over(builder.isolated(true).jitter(Jitter::fixed(1.0)))
}

pub fn options() -> CallOptions {
    CallOptions::default()
}

async fn serve(
    mut stream: TcpStream,
    connection: usize,
    log: Arc<Mutex<Vec<Seen>>>,
    act: Arc<impl Fn(usize, &Seen) -> Act>,
    gauge: Arc<Gauge>,
) {
    let mut buffer = Vec::new();
    while let Some(seen) = read(&mut stream, &mut buffer, connection).await {
        let number = {
            let mut log = log.lock().unwrap();
            log.push(seen.clone());
            log.len() - 1
        };
        if !carry_out(act(number, &seen), &mut stream, &gauge).await {
            return;
        }
    }
}

/// Does it; `false` ends the connection.
async fn carry_out(act: Act, stream: &mut TcpStream, gauge: &Gauge) -> bool {
    match act {
        Act::Answer(bytes) => stream.write_all(&bytes).await.is_ok(),
        Act::Later(pause, bytes) => {
            gauge.enter();
            tokio::time::sleep(pause).await;
            gauge.leave();
            stream.write_all(&bytes).await.is_ok()
        }
        Act::When(mut gate, bytes) => {
            gauge.enter();
            let is_open = gate.wait_for(|is_open| *is_open).await.is_ok();
            gauge.leave();
            is_open && stream.write_all(&bytes).await.is_ok()
        }
        Act::AnswerAndClose(bytes) => {
            let _ = stream.write_all(&bytes).await;
            false
        }
        Act::Close => false,
        Act::Reset => {
            let _ = stream.set_zero_linger();
            false
        }
        Act::Stall(bytes) => {
            let _ = stream.write_all(&bytes).await;
            tokio::time::sleep(Duration::from_secs(600)).await;
            true
        }
        Act::Dribble(bytes, pause) => {
            for byte in bytes {
                if stream.write_all(&[byte]).await.is_err() {
                    return false;
                }
                tokio::time::sleep(pause).await;
            }
            true
        }
    }
}

async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>, connection: usize) -> Option<Seen> {
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        more(stream, buffer).await?;
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    let mut seen = Seen { head, body: Vec::new(), connection };
    let length: usize = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
    while buffer.len() < end + 4 + length {
        more(stream, buffer).await?;
    }
    seen.body = buffer[end + 4..end + 4 + length].to_vec();
    buffer.drain(..end + 4 + length);
    Some(seen)
}

async fn more(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    match stream.read_buf(buffer).await {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(()),
    }
}

/// 200 with JSON.
pub fn ok(json: &str) -> Vec<u8> {
    answer(200, "content-type: application/json\r\n", json)
}

/// Any answer; `headers` end with a line end each.
pub fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len()).into_bytes()
}

/// A clock whose sleeps take no time.
pub struct Jumping {
    start: SystemTime,
    slept: Arc<Mutex<Vec<Duration>>>,
}

impl Jumping {
    pub fn start() -> Self {
        Jumping::at(SystemTime::now())
    }

    pub fn at(start: SystemTime) -> Self {
        Jumping { start, slept: Arc::default() }
    }

    /// The pauses so far.
    pub fn slept(&self) -> Arc<Mutex<Vec<Duration>>> {
        self.slept.clone()
    }

    pub fn source(self) -> TimeSource {
        TimeSource::new(self)
    }
}

impl Time for Jumping {
    fn now(&self) -> SystemTime {
        self.start + self.slept.lock().unwrap().iter().sum::<Duration>()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.slept.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}
