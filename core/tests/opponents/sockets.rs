//! What the system knows about the sockets of this process, from `/proc/net/tcp`.
#![cfg(target_os = "linux")]

use std::fs;
use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

/// A socket of a client.
#[derive(Debug, PartialEq, Eq)]
pub struct Socket {
    /// Bytes that it has not read.
    pub unread: usize,
    /// The other side has ended the connection, and this side keeps its descriptor.
    pub is_half_closed: bool,
}

const ESTABLISHED: &str = "01";
const CLOSE_WAIT: &str = "08";

/// The sockets that are connected to `server` and that somebody still has open.
pub fn to(server: SocketAddr) -> Vec<Socket> {
    let SocketAddr::V4(server) = server else { panic!("the table of IPv4 is read") };
    let server = format!("{:08X}:{:04X}", u32::from_ne_bytes(server.ip().octets()), server.port());
    let table = fs::read_to_string("/proc/net/tcp").unwrap();
    let rows = table.lines().skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>());
    let ours = rows.filter(|row| row[2] == server && [ESTABLISHED, CLOSE_WAIT].contains(&row[3]));
    let socket = |row: Vec<&str>| Socket {
        unread: usize::from_str_radix(row[4].split(':').nth(1).unwrap(), 16).unwrap(),
        is_half_closed: row[3] == CLOSE_WAIT,
    };
    ours.map(socket).collect()
}

/// Waits until `is_so` holds for the sockets to `server`.
pub fn wait_until(server: SocketAddr, is_so: impl Fn(&[Socket]) -> bool) {
    let since = Instant::now();
    while !is_so(&to(server)) {
        assert!(since.elapsed() < Duration::from_secs(60), "{:?}", to(server));
        thread::sleep(Duration::from_millis(1));
    }
}
