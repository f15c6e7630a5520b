//! A machine whose time of day is set while something waits, and tokens from machines with another time of day.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gureum::data_forest::GetAccountDetailResponse;
use gureum::generated::operations::DATA_FOREST;
use gureum::time::{Sleep, Time, TimeSource};
use gureum::{DataForest, ErrorKind, Waiter};

use crate::support::Server;

const HOUR: i64 = 3600;
const LIMIT: Duration = Duration::from_secs(120);

/// Sleeps take no time. Half a minute into the waiting the time of day is set by `step` seconds.
#[derive(Clone)]
struct Machine {
    hands: Arc<Mutex<Hands>>,
    step: i64,
    has_steady_clock: bool,
}

struct Hands {
    wall: SystemTime,
    slept: Duration,
    was_set: bool,
}

impl Machine {
    fn new(step: i64, has_steady_clock: bool) -> Self {
        let hands = Hands { wall: SystemTime::now(), slept: Duration::ZERO, was_set: false };
        Machine { hands: Arc::new(Mutex::new(hands)), step, has_steady_clock }
    }

    fn slept(&self) -> Duration {
        self.hands.lock().unwrap().slept
    }

    fn client(&self, server: &Server) -> DataForest {
        server.builder(&DATA_FOREST).time(TimeSource::new(self.clone())).build().unwrap().into()
    }
}

impl Time for Machine {
    fn now(&self) -> SystemTime {
        self.hands.lock().unwrap().wall
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let mut hands = self.hands.lock().unwrap();
        hands.slept += duration;
        hands.wall += duration;
        if !hands.was_set && hands.slept >= Duration::from_secs(30) {
            hands.was_set = true;
            let step = Duration::from_secs(self.step.unsigned_abs());
            hands.wall = if self.step < 0 { hands.wall - step } else { hands.wall + step };
        }
        Box::pin(std::future::ready(()))
    }

    fn monotonic(&self) -> Option<Duration> {
        self.has_steady_clock.then(|| self.slept())
    }
}

async fn never_ready() -> Server {
    Server::answering(r#"{"id":"A1","name":"a1","status":"ACCEPTED"}"#).await
}

#[tokio::test]
async fn a_clock_that_is_set_makes_a_wait_neither_longer_nor_shorter() {
    for step in [-HOUR, HOUR, -24 * HOUR, 0] {
        let (server, machine) = (never_ready().await, Machine::new(step, true));
        let forest = machine.client(&server);
        let error = forest.accounts().wait_until_running("A1").timeout(LIMIT).await.unwrap_err();
        assert_eq!((error.kind(), machine.slept()), (ErrorKind::WaitTimeout, LIMIT), "{step} s");
    }
}

#[tokio::test]
async fn a_virtual_clock_that_is_set_back_makes_a_wait_no_longer() {
    let (server, machine) = (never_ready().await, Machine::new(-HOUR, false));
    let forest = machine.client(&server);
    let error = forest.accounts().wait_until_running("A1").timeout(LIMIT).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    // The pause during which it was set looks as if nothing had passed.
    assert!(machine.slept() < LIMIT + Duration::from_secs(20), "{:?}", machine.slept());
}

#[tokio::test]
async fn a_token_from_the_future_or_one_that_was_edited_makes_no_wait_longer_than_its_limit() {
    let in_an_hour = (SystemTime::now() + Duration::from_secs(3600)).duration_since(UNIX_EPOCH).unwrap().as_millis();
    for started in [in_an_hour.to_string(), u64::MAX.to_string(), "0".to_owned()] {
        let (server, machine) = (never_ready().await, Machine::new(0, true));
        let forest = machine.client(&server);
        let token = format!(r#"{{"wait":"accounts.waitUntilRunning","resource":"A1","startedAt":{started}}}"#);
        let waiter: Waiter<'_, GetAccountDetailResponse> = Waiter::resume(forest.client(), &token);
        let error = waiter.timeout(LIMIT).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WaitTimeout, "{started}");
        assert!(machine.slept() <= LIMIT, "{started}: {:?}", machine.slept());
        assert!(!server.seen().is_empty(), "{started}: nobody looked");
    }
}

#[tokio::test]
async fn a_token_that_is_handed_on_and_on_does_not_grow_younger() {
    let (server, machine) = (never_ready().await, Machine::new(0, true));
    let forest = machine.client(&server);
    let future = r#"{"wait":"accounts.waitUntilRunning","resource":"A1","startedAt":99999999999999}"#;
    let waiter: Waiter<'_, GetAccountDetailResponse> = Waiter::resume(forest.client(), future);
    let token = waiter.token().unwrap();
    machine.sleep(LIMIT).await;
    let before = machine.slept();
    let waiter: Waiter<'_, GetAccountDetailResponse> = Waiter::resume(forest.client(), &token);
    assert_eq!(waiter.timeout(LIMIT).await.unwrap_err().kind(), ErrorKind::WaitTimeout);
    assert_eq!(machine.slept(), before, "the time limit of the token was over");
}
