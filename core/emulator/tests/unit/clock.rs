use std::future::Future;
use std::task::Context;

use super::*;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_frozen_clock_moves_only_when_told() {
    let clock = Clock::new(Mode::Frozen);
    assert_eq!(clock.now(), start());
    clock.advance(Duration::from_secs(60));
    assert_eq!(clock.now(), start() + Duration::from_secs(60));
    clock.set(start());
    assert_eq!(clock.now(), start());
}

#[test]
fn two_hours_of_polling_alone_take_no_real_time() {
    let take = || {
        let clock = Clock::new(Mode::Auto);
        let begin = std::time::Instant::now();
        runtime().block_on(async {
            for _ in 0..480 {
                drop(clock.serve());
                clock.sleep(Duration::from_secs(15)).await;
            }
        });
        assert_eq!(clock.now(), start() + Duration::from_secs(7_200));
        begin.elapsed()
    };
    // One of twenty is not disturbed by what else the machine does.
    let quickest = (0..20).map(|_| take()).min().unwrap();
    assert!(quickest < Duration::from_millis(50), "{quickest:?}");
}

#[test]
fn sleepers_wake_in_the_order_of_their_ends() {
    let clock = Clock::new(Mode::Auto);
    let order = Arc::new(Mutex::new(Vec::new()));
    (0..4).for_each(|_| clock.connected(true));
    runtime().block_on(async {
        let mut tasks = Vec::new();
        for seconds in [30, 10, 20, 10] {
            let (clock, order) = (clock.clone(), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                drop(clock.serve());
                clock.sleep(Duration::from_secs(seconds)).await;
                order.lock().unwrap().push((seconds, clock.now()));
            }));
        }
        tokio::spawn(clock.clone().drive());
        for task in tasks {
            task.await.unwrap();
        }
    });
    let at = |seconds| start() + Duration::from_secs(seconds);
    assert_eq!(*order.lock().unwrap(), [(10, at(10)), (10, at(10)), (20, at(20)), (30, at(30))]);
}

#[test]
fn time_stands_still_while_a_request_is_served() {
    let clock = Clock::new(Mode::Auto);
    runtime().block_on(async {
        tokio::spawn(clock.clone().drive());
        let serving = clock.serve();
        let sleeper = tokio::spawn(clock.sleep(Duration::from_secs(5)));
        tokio::time::sleep(Duration::from_millis(120)).await;
        assert_eq!(clock.now(), start());
        drop(serving);
        sleeper.await.unwrap();
        assert_eq!(clock.now(), start() + Duration::from_secs(5));
    });
}

#[test]
fn a_caller_that_left_is_waited_for_only_briefly() {
    let clock = Clock::new(Mode::Auto);
    runtime().block_on(async {
        tokio::spawn(clock.clone().drive());
        drop(clock.serve());
        drop(clock.serve());
        drop(clock.serve());
        clock.sleep(Duration::from_secs(5)).await;
    });
    assert_eq!(clock.now(), start() + Duration::from_secs(5));
}

#[test]
fn a_sleep_that_is_given_up_does_not_move_time() {
    let clock = Clock::new(Mode::Frozen);
    let mut sleep = Box::pin(clock.sleep(Duration::from_secs(5)));
    assert!(sleep.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(clock.sleepers(), 1);
    drop(sleep);
    assert_eq!(clock.sleepers(), 0);
    assert_eq!(clock.now(), start());
}

#[test]
fn a_change_to_virtual_time_ends_real_sleeps_too() {
    let clock = Clock::new(Mode::Real);
    runtime().block_on(async {
        let sleeper = tokio::spawn(clock.sleep(Duration::from_secs(3_600)));
        tokio::task::yield_now().await;
        clock.freeze();
        clock.advance(Duration::from_secs(3_600));
        sleeper.await.unwrap();
    });
}

#[test]
fn time_ends_with_the_year_9999() {
    let clock = Clock::new(Mode::Frozen);
    clock.advance(Duration::MAX);
    assert_eq!(rfc3339::format(clock.now()), "9999-12-31T23:59:59.000Z");
    let clock = Clock::new(Mode::Real);
    clock.advance(Duration::MAX);
    clock.advance(Duration::MAX);
    assert_eq!(rfc3339::format(clock.now()), "9999-12-31T23:59:59.000Z");
}
