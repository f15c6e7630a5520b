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
fn whoever_polls_alone_is_never_waited_for() {
    let clock = Clock::new(Mode::Auto);
    runtime().block_on(async {
        for _ in 0..480 {
            drop(clock.serve());
            clock.sleep(Duration::from_secs(15)).await;
        }
    });
    let state = clock.lock();
    assert_eq!(state.now, start() + Duration::from_secs(7_200));
    assert_eq!((state.jumps, state.waited), (480, Duration::ZERO));
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

/// `callers` make a call at once; every third sleeps, is served again and leaves.
fn one_of_three_sleeps(callers: u64) -> Clock {
    let clock = Clock::new(Mode::Auto);
    (0..callers).for_each(|_| clock.connected(true));
    runtime().block_on(async {
        let mut tasks = Vec::new();
        for caller in 0..callers {
            let clock = clock.clone();
            tasks.push(tokio::spawn(async move {
                drop(clock.serve());
                if caller % 3 == 0 {
                    clock.sleep(Duration::from_secs(1 + caller)).await;
                    drop(clock.serve());
                }
            }));
        }
        tokio::spawn(clock.clone().drive());
        for task in tasks {
            task.await.unwrap();
        }
    });
    clock
}

#[test]
fn calls_that_end_hold_nobody_up_for_long() {
    for callers in [30, 500] {
        let clock = one_of_three_sleeps(callers);
        let state = clock.lock();
        let sleepers = callers.div_ceil(3);
        assert_eq!(state.jumps, sleepers, "everybody slept on its own");
        assert_eq!(state.now, start() + Duration::from_secs(1 + 3 * (sleepers - 1)));
        // At first two graces in all, then the shortest for each jump; it was one whole grace for each.
        let most = 2 * GRACE + NEWCOMER * u32::try_from(sleepers).unwrap();
        assert!(state.waited <= most, "{callers} callers: {:?}", state.waited);
    }
}

#[test]
fn whoever_comes_back_is_waited_for_as_long_as_before() {
    let clock = one_of_three_sleeps(30);
    assert!(clock.lock().grace < GRACE);
    // One was woken and has been served; the next is somebody who was believed to have left.
    drop(clock.serve());
    assert_eq!(clock.lock().grace, GRACE);
}

#[test]
fn going_to_an_event_leaves_a_clock_in_its_mode() {
    for mode in [Mode::Real, Mode::Frozen, Mode::Auto] {
        let clock = Clock::new(mode);
        let event = clock.now() + Duration::from_secs(150);
        clock.advance_to(event);
        assert_eq!(clock.mode(), mode);
        assert!(clock.now() >= event, "{mode:?}");
        clock.advance_to(start() - Duration::from_secs(1));
        assert!(clock.now() >= event, "{mode:?}");
    }
    // A real clock goes on from there.
    let clock = Clock::new(Mode::Real);
    clock.advance_to(clock.now() + Duration::from_secs(150));
    let then = clock.now();
    std::thread::sleep(Duration::from_millis(2));
    assert!(clock.now() > then);
}

/// A thread that carries its call looks at it every 50 ms, whatever it waits for: as long as the clock waits for somebody who left.
#[test]
fn sleepers_that_look_again_do_not_hold_time_up() {
    let clock = Clock::new(Mode::Auto);
    let (told, ended) = std::sync::mpsc::channel();
    let slept = clock.clone();
    std::thread::spawn(move || {
        runtime().block_on(async {
            tokio::spawn(slept.clone().drive());
            // Two have an answer; one of them sleeps, the other is never seen again.
            drop((slept.serve(), slept.serve()));
            let mut sleep = Box::pin(slept.sleep(Duration::from_secs(5)));
            let mut looks = Box::pin(async {
                loop {
                    tokio::time::sleep(GRACE / 10).await;
                }
            });
            // Both are polled whenever one of them is woken.
            std::future::poll_fn(|context| {
                let _ = looks.as_mut().poll(context);
                sleep.as_mut().poll(context)
            })
            .await;
            told.send(slept.now()).unwrap();
        });
    });
    let woken = ended.recv_timeout(Duration::from_secs(60)).expect("time jumps");
    assert_eq!(woken, start() + Duration::from_secs(5));
}
