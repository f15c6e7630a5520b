//! How long the emulator takes to start and for a call, in the same process, over loopback.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Instant, SystemTime};

use gureum::Credentials;
use gureum::operation::Vendor;
use gureum::sign::{self, Unsigned};
use gureum_emulator::Emulator;

use crate::{Figure, median};

const STARTS: usize = 41;
const CALLS: usize = 5_000;
const WARM_UP: usize = 500;

pub fn figures() -> [Figure; 2] {
    [start(), calls()]
}

/// The median of starts, until somebody listens.
fn start() -> Figure {
    let start = || {
        let begin = Instant::now();
        let emulator = Emulator::start().expect("the emulator starts");
        TcpStream::connect(emulator.address()).expect("the emulator listens");
        begin.elapsed().as_secs_f64() * 1e3
    };
    Figure {
        name: "emulator, p50 of a start",
        detail: format!("{STARTS} starts, each until a connection stands"),
        value: median((0..STARTS).map(|_| start()).collect()),
        limit: Some(5.0),
        unit: " ms",
    }
}

/// The median of single calls, one after another.
fn calls() -> Figure {
    let emulator = Emulator::start().expect("the emulator starts");
    let keys = emulator.keys("bench");
    let request = request(&emulator.address().to_string(), &keys.access_key, keys.secret_key.as_str());
    let mut stream = TcpStream::connect(emulator.address()).expect("the emulator listens");
    stream.set_nodelay(true).expect("a socket option");
    let times: Vec<f64> = (0..WARM_UP + CALLS).map(|_| call(&mut stream, &request)).skip(WARM_UP).collect();
    let mut sorted = times.clone();
    sorted.sort_by(f64::total_cmp);
    let late = sorted[sorted.len() * 99 / 100];
    Figure {
        name: "emulator, p50 of a call",
        detail: format!("p99 {late:.3} ms, {CALLS} calls of accounts.getList over loopback"),
        value: median(times),
        limit: Some(0.15),
        unit: " ms",
    }
}

/// Milliseconds from the first byte out to the last byte in.
pub fn call(stream: &mut TcpStream, request: &[u8]) -> f64 {
    let begin = Instant::now();
    stream.write_all(request).expect("the emulator reads");
    let mut answer = [0; 4096];
    let length = stream.read(&mut answer).expect("the emulator answers");
    let took = begin.elapsed().as_secs_f64() * 1e3;
    assert!(answer[..length].starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer[..length]));
    assert!(answer[..length].ends_with(b"}"), "the answer came in one piece");
    took
}

/// A signed request for a list, as bytes.
pub fn request(host: &str, access_key: &str, secret_key: &str) -> Vec<u8> {
    let credentials = Credentials::new(access_key, secret_key).expect("keys of the emulator");
    let target = "/api/v2/accounts/getList";
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis() as u64;
    let unsigned = Unsigned { method: "POST", url: "", target };
    let mut head = format!("POST {target} HTTP/1.1\r\nhost: {host}\r\n");
    for (name, value) in sign::headers(Vendor::Naver, &unsigned, &credentials, now) {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().expect("headers are text")));
    }
    head.push_str("accept: application/json\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
    head.into_bytes()
}
