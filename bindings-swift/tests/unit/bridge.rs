use std::thread;
use std::time::Duration;

use super::*;

fn defect() -> Error {
    guarded("a test", || panic!("on purpose")).unwrap_err()
}

#[test]
fn a_thread_that_takes_sleeps_until_something_happens_and_goes_when_the_bridge_closes() {
    let bridge = Bridge::new();
    let other = Arc::clone(&bridge);
    let taker = thread::spawn(move || {
        let mut batches = Vec::new();
        loop {
            match other.take() {
                events if events.is_empty() => return batches,
                events => batches.push(events.into_iter().map(|event| event.number).collect::<Vec<_>>()),
            }
        }
    });
    bridge.fail(7, defect());
    // Until it has taken that one, the next may be of the same batch.
    while bridge.under_way() > 0 {
        thread::sleep(Duration::from_millis(1));
    }
    bridge.fail(8, defect());
    bridge.close();
    assert_eq!(taker.join().unwrap(), [[7], [8]]);
}

#[test]
fn what_nobody_waits_for_wakes_nobody_for_nothing() {
    let bridge = Bridge::new();
    bridge.fail(1, defect());
    assert_eq!(bridge.calls.end(1), Some(false));
    bridge.close();
    assert!(bridge.take().is_empty());
}
