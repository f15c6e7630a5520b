//! A clock that client and emulator share: hours in milliseconds, in the right order.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Barrier, Mutex};
use std::time::{Duration, Instant};

use gureum_emulator::Emulator;
use gureum_emulator::clock::{Mode, start};
use serde_json::json;
use support::{Connection, Tenant};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn an_account_comes_up_without_waiting() {
    let emulator = Emulator::builder().clock(Mode::Auto).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let begin = Instant::now();
    let id = tenant.account("df001");
    let mut connection = Connection::open(&emulator);
    let (mut states, sleeper) = (Vec::new(), runtime());
    while states.last().is_none_or(|state| state != "RUNNING") {
        let request = tenant.naver("accounts.getDetail", json!({"id": id}));
        let answer = connection.call(&request, &emulator).json();
        states.push(answer["status"].as_str().unwrap().to_owned());
        sleeper.block_on(emulator.clock().sleep(Duration::from_secs(5)));
    }
    let passed = emulator.clock().now().duration_since(start()).unwrap();
    assert!(states.len() > 5 && states[0] == "ACCEPTED", "{states:?}");
    assert!((60..400).contains(&passed.as_secs()), "{passed:?}");
    assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
}

/// Eight callers sleep five times each; the times at which they woke.
fn eight_callers() -> Vec<std::time::SystemTime> {
    let emulator = Emulator::builder().clock(Mode::Auto).start().unwrap();
    let order = Mutex::new(Vec::new());
    let all_begin = Barrier::new(8);
    std::thread::scope(|scope| {
        for caller in 0..8_u64 {
            let (emulator, order, all_begin) = (&emulator, &order, &all_begin);
            scope.spawn(move || {
                let tenant = Tenant::of(emulator, &format!("t{caller}"));
                let mut connection = Connection::open(emulator);
                let sleeper = runtime();
                let mut call = || connection.call(&tenant.naver("accounts.getList", json!({})), emulator).status;
                assert_eq!(call(), 200);
                all_begin.wait();
                for _ in 0..5 {
                    assert_eq!(call(), 200);
                    sleeper.block_on(emulator.clock().sleep(Duration::from_secs(60 + caller)));
                    order.lock().unwrap().push(emulator.clock().now());
                }
            });
        }
    });
    order.into_inner().unwrap()
}

#[test]
fn eight_callers_act_in_the_order_of_their_times() {
    let mut passed = 0;
    // A busy machine may hold a caller back for so long that the clock believes it has left; not in each of ten tries.
    for _ in 0..10 {
        let order = eight_callers();
        assert!(order.is_sorted(), "{order:?}");
        assert_eq!(order.len(), 40);
        passed = order.last().unwrap().duration_since(start()).unwrap().as_secs();
        if passed < 400 {
            break;
        }
    }
    // The slowest caller needs its five pauses and not much more: nobody's time ran away while it was awake.
    assert!((335..400).contains(&passed), "{passed} s");
}

#[test]
fn two_hours_of_polling_pass_quickly() {
    let emulator = Emulator::builder().clock(Mode::Auto).start().unwrap();
    let tenant = Tenant::of(&emulator, "t");
    let mut connection = Connection::open(&emulator);
    let sleeper = runtime();
    let begin = Instant::now();
    for _ in 0..480 {
        connection.call(&tenant.naver("accounts.getList", json!({})), &emulator);
        sleeper.block_on(emulator.clock().sleep(Duration::from_secs(15)));
    }
    println!("480 polls over two virtual hours: {:?}", begin.elapsed());
    assert_eq!(emulator.clock().now(), start() + Duration::from_secs(7_200));
    assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
}

#[test]
fn nobody_sleeps_on_after_the_emulator_is_gone() {
    for mode in [Mode::Frozen, Mode::Auto] {
        let emulator = Emulator::builder().clock(mode).start().unwrap();
        let clock = emulator.clock();
        support::admin(&emulator, "GET", "health", "");
        let sleeper = std::thread::spawn(move || {
            runtime().block_on(async {
                let _other = Box::pin(clock.sleep(Duration::from_secs(9)));
                clock.sleep(Duration::from_secs(60)).await;
                clock.sleep(Duration::from_secs(60)).await;
            });
            clock.now()
        });
        std::thread::sleep(Duration::from_millis(20));
        drop(emulator);
        assert_eq!(sleeper.join().unwrap(), start() + Duration::from_secs(120), "{mode:?}");
    }
}
