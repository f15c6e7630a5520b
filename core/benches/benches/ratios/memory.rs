//! How much memory the program `gureum-emulator` holds at its most, its page included. On Linux only, which tells it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::Figure;
use crate::emulator::{call, request};

/// The journal keeps some 7 KB of each call, up to its own limit: few calls show the program itself.
const CALLS: usize = 100;

/// Of the program that `tests/run bench` built and named; nothing where it is not named.
pub fn figure() -> Option<Figure> {
    let program = std::env::var_os("GUREUM_BENCH_EMULATOR")?;
    let mut child = Command::new(program)
        .args(["serve", "--quiet"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program of the emulator starts");
    let told = told(&mut child);
    let value = |name: &str| {
        let line = told.iter().find_map(|line| line.strip_prefix(name));
        line.unwrap_or_else(|| panic!("the emulator says {name:?}")).trim().to_owned()
    };
    let address = value("listening on http://");
    let calls = request(&address, &value("access key"), &value("secret key"));
    let mut stream = TcpStream::connect(&address).expect("the emulator listens");
    for _ in 0..CALLS {
        call(&mut stream, &calls);
    }
    let page = page(&address);
    let value = peak(child.id());
    child.kill().expect("the emulator runs");
    child.wait().expect("the emulator ran");
    Some(Figure {
        name: "emulator, memory at its most",
        detail: format!("the program after {CALLS} calls and its page, {page} bytes with the head"),
        value,
        limit: Some(12.0),
        unit: " MiB",
    })
}

/// What it prints when it listens, until it says where to look.
fn told(child: &mut Child) -> Vec<String> {
    let output = child.stdout.take().expect("its output is a pipe");
    let lines = BufReader::new(output).lines().map(|line| line.expect("its output is text"));
    lines.take_while(|line| !line.starts_with("to look at")).collect()
}

/// The length of the answer that is its page.
fn page(address: &str) -> usize {
    let mut stream = TcpStream::connect(address).expect("the emulator listens");
    let head = format!("GET /_gureum/ HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).expect("the emulator reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the emulator answers");
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
    answer.len()
}

/// The most that a process ever had in memory, in MiB.
fn peak(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("Linux tells it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux tells it");
    let kibibytes: f64 = line.trim().trim_end_matches(" kB").parse().expect("a number of kB");
    kibibytes / 1024.0
}
