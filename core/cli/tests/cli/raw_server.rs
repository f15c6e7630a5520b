//! A server that shares no code with ours: it reads a request up to its length and answers what it is told to.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A server on a free port of this machine. It ends with the process.
pub struct RawServer {
    pub address: String,
    /// Requests that were read.
    pub asked: Arc<AtomicUsize>,
}

/// What it answers: request line and body in, status line and body out; nothing means that it never answers.
type Answer = dyn Fn(&str, &str) -> Option<(&'static str, String)> + Send + Sync;

impl RawServer {
    pub fn start(answer: impl Fn(&str, &str) -> Option<(&'static str, String)> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let (asked, answer): (Arc<AtomicUsize>, Arc<Answer>) = (Arc::default(), Arc::new(answer));
        let counted = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, counted) = (Arc::clone(&answer), Arc::clone(&counted));
                thread::spawn(move || serve(&stream, &*answer, &counted));
            }
        });
        RawServer { address, asked }
    }

    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn serve(stream: &TcpStream, answer: &Answer, asked: &AtomicUsize) -> Option<()> {
    let (mut reader, mut writer) = (BufReader::new(stream), stream);
    loop {
        let mut first = String::new();
        reader.read_line(&mut first).ok().filter(|read| *read > 0)?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        asked.fetch_add(1, Ordering::SeqCst);
        match answer(first.trim(), &String::from_utf8_lossy(&body)) {
            Some((status, body)) => {
                let length = body.len();
                let head =
                    format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");
                writer.write_all((head + &body).as_bytes()).ok()?;
            }
            None => loop {
                thread::park();
            },
        }
    }
}
