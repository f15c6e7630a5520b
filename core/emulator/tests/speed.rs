//! How fast it starts and answers. The limits leave room for a busy machine; the figures are printed.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use gureum_emulator::Emulator;
use serde_json::json;
use support::{Connection, Tenant};

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[test]
fn it_starts_in_milliseconds() {
    let start = || {
        let begin = Instant::now();
        let emulator = Emulator::start().unwrap();
        let started = begin.elapsed();
        assert_eq!(support::admin(&emulator, "GET", "health", "").status, 200);
        started
    };
    let taken = median((0..21).map(|_| start()).collect());
    println!("start: {taken:?} (median of 21)");
    assert!(taken < Duration::from_millis(5), "{taken:?}");
}

#[test]
fn a_call_takes_a_fraction_of_a_millisecond() {
    let emulator = Emulator::start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    tenant.account("df001");
    let mut connection = Connection::open(&emulator);
    let mut call = || {
        let request = tenant.naver("accounts.getList", json!({}));
        let begin = Instant::now();
        assert_eq!(connection.call(&request, &emulator).status, 200);
        begin.elapsed()
    };
    let taken = median((0..2_000).map(|_| call()).collect());
    println!("call: {taken:?} (median of 2000)");
    assert!(taken < Duration::from_millis(1), "{taken:?}");
}
