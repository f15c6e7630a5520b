//! A server that treats every connection the same way, down to the byte and the way it ends.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

/// How much of a request is read.
#[derive(Clone, Copy, PartialEq)]
pub enum Read {
    Nothing,
    Line,
    Head,
    /// The head and one byte more.
    PartOfBody,
    Whole,
}

/// What follows.
#[derive(Clone)]
pub enum Step {
    Send(Vec<u8>),
    /// A byte at a time, with a pause after each.
    Dribble(Vec<u8>),
    /// Again and again.
    Repeat(Vec<u8>),
    Wait,
    Reset,
    Close,
}

/// The treatment.
#[derive(Clone)]
pub struct Script {
    pub read: Read,
    pub steps: Vec<Step>,
}

/// A server on threads of its own.
pub struct Scripted {
    pub address: SocketAddr,
    _runtime: Runtime,
}

impl Scripted {
    pub fn start(script: Script) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let script = Arc::new(script);
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let script = script.clone();
                tokio::spawn(async move {
                    // The far end may be gone already.
                    let _ = treat(stream, &script).await;
                });
            }
        });
        Scripted { address, _runtime: runtime }
    }
}

async fn treat(mut stream: TcpStream, script: &Script) -> std::io::Result<()> {
    read(&mut stream, script.read).await?;
    for step in &script.steps {
        match step {
            Step::Send(bytes) => stream.write_all(bytes).await?,
            Step::Dribble(bytes) => {
                for byte in bytes {
                    stream.write_all(&[*byte]).await?;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
            Step::Repeat(bytes) => loop {
                stream.write_all(bytes).await?;
            },
            Step::Wait => tokio::time::sleep(Duration::from_secs(600)).await,
            Step::Reset => stream.set_zero_linger()?,
            Step::Close => {}
        }
    }
    Ok(())
}

async fn read(stream: &mut TcpStream, wanted: Read) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    while !is_enough(&bytes, wanted) {
        bytes.push(stream.read_u8().await?);
    }
    Ok(())
}

fn is_enough(bytes: &[u8], wanted: Read) -> bool {
    let body = bytes.windows(4).position(|end| end == b"\r\n\r\n").map(|at| bytes.len() - at - 4);
    match wanted {
        Read::Nothing => true,
        Read::Line => bytes.contains(&b'\n'),
        Read::Head => body.is_some(),
        Read::PartOfBody => body.is_some_and(|length| length > 0),
        Read::Whole => body.is_some_and(|length| length >= announced(bytes)),
    }
}

fn announced(bytes: &[u8]) -> usize {
    let head = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    length.unwrap_or(0)
}
