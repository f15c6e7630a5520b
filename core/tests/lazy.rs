//! Nothing runs before the first call. A program of its own, because threads belong to the whole process.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

fn threads() -> Vec<String> {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let names = tasks.filter_map(|task| fs::read_to_string(task.unwrap().path().join("comm")).ok());
    names.map(|name| name.trim().to_owned()).filter(|name| name.starts_with("gureum")).collect()
}

fn sockets() -> usize {
    let files = fs::read_dir("/proc/self/fd").unwrap();
    let links = files.filter_map(|file| fs::read_link(file.unwrap().path()).ok());
    links.filter(|link| link.to_string_lossy().starts_with("socket:")).count()
}

#[test]
fn neither_opening_a_client_nor_a_blocking_call_starts_a_thread() {
    let sockets_before = sockets();
    let config = br#"{"service":"data-forest","accessKey":"a","secretKey":"s","isolated":true,
        "endpoint":"http://127.0.0.1:1","options":{"maxRetries":0}}"#;
    let client = gureum::engine::open(config).unwrap();
    assert!(threads().is_empty(), "{:?}", threads());
    assert_eq!(sockets(), sockets_before);
    let reply = client.call_blocking("accounts.getList", b"{}", b"", &mut || false);
    assert!(!reply.ok);
    assert!(threads().is_empty(), "this thread carried the call: {:?}", threads());
    assert!(!client.start("accounts.getList", b"{}", b"").wait(&mut || false).ok);
    // A thread names itself a moment after it has started.
    let since = Instant::now();
    while threads().is_empty() && since.elapsed() < Duration::from_secs(5) {
        thread::yield_now();
    }
    assert_eq!(threads(), ["gureum-io-0"]);
}
