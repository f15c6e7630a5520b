//! How fast it starts and answers. The limits leave room for a busy machine; the figures are printed.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use gureum_emulator::Emulator;
use serde_json::json;
use support::{Connection, Tenant};

/// The median is what users see; the quickest tenth is what a busy machine cannot hide.
fn median_and_quick(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() / 10])
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
    let (median, quick) = median_and_quick((0..41).map(|_| start()).collect());
    println!("start: {median:?} (median of 41)");
    assert!(quick < Duration::from_millis(5), "{quick:?}");
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
    let (median, quick) = median_and_quick((0..2_000).map(|_| call()).collect());
    println!("call: {median:?} (median of 2000)");
    assert!(quick < Duration::from_millis(1), "{quick:?}");
}
