use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use futures_util::FutureExt;
use tokio::time::Instant;

use super::*;
use crate::credentials::ProviderFuture;

const HOUR: Duration = Duration::from_secs(3600);

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_795_341_600 + seconds)
}

/// Gives pair 1, 2, 3 … and counts; fails while it is told to.
#[derive(Clone, Default)]
struct Broker(Arc<Inside>);

#[derive(Default)]
struct Inside {
    asked: AtomicU32,
    fails: AtomicU32,
    /// Seconds after the start at which the pair ends, by number; none lives for ever.
    ends: Mutex<Vec<u64>>,
    delay: Mutex<Duration>,
}

impl Broker {
    fn with_ends(ends: &[u64]) -> Self {
        let broker = Broker::default();
        *broker.0.ends.lock().unwrap() = ends.to_vec();
        broker
    }

    fn asked(&self) -> u32 {
        self.0.asked.load(Ordering::SeqCst)
    }

    fn fail(&self, fails: bool) {
        self.0.fails.store(u32::from(fails), Ordering::SeqCst);
    }

    fn slow(self, delay: Duration) -> Self {
        *self.0.delay.lock().unwrap() = delay;
        self
    }

    fn source(&self) -> CredentialSource {
        CredentialSource::provided(Arc::new(self.clone()))
    }
}

impl CredentialProvider for Broker {
    fn provide(&self) -> ProviderFuture<'_> {
        Box::pin(async {
            let number = self.0.asked.fetch_add(1, Ordering::SeqCst) + 1;
            let delay = *self.0.delay.lock().unwrap();
            tokio::time::sleep(delay).await;
            if self.0.fails.load(Ordering::SeqCst) > 0 {
                return Err(Error::new(ErrorKind::Transport, "the vault is closed"));
            }
            let pair = Credentials::new(format!("AK{number}"), format!("SK{number}"))?;
            match self.0.ends.lock().unwrap().get(number as usize - 1) {
                Some(end) => Ok(pair.with_expiry(at(*end))),
                None => Ok(pair),
            }
        })
    }

    fn name(&self) -> &str {
        "vault"
    }
}

async fn key(source: &CredentialSource, seconds: u64) -> String {
    source.get(at(seconds)).await.unwrap().access_key().to_owned()
}

#[tokio::test]
async fn a_pair_without_an_end_is_asked_for_once() {
    let broker = Broker::default();
    let source = broker.source();
    for seconds in [0, 1, 100_000_000] {
        assert_eq!(key(&source, seconds).await, "AK1");
    }
    assert_eq!(broker.asked(), 1);
}

#[tokio::test]
async fn a_pair_is_replaced_a_quarter_of_an_hour_before_it_ends() {
    let broker = Broker::with_ends(&[6 * 3600, 12 * 3600]);
    let source = broker.source();
    assert_eq!(key(&source, 0).await, "AK1");
    // The jitter moves the time by a tenth.
    assert_eq!(key(&source, 6 * 3600 - 990 - 1).await, "AK1");
    assert_eq!(key(&source, 6 * 3600 - 810).await, "AK2");
    assert_eq!(broker.asked(), 2);
}

#[tokio::test]
async fn a_pair_is_at_hand_while_nobody_need_be_asked() {
    let source = Broker::with_ends(&[6 * 3600]).source();
    let is_at_hand = |seconds| source.is_at_hand(|| at(seconds).into());
    assert!(!is_at_hand(0), "nobody was asked yet");
    assert_eq!(key(&source, 0).await, "AK1");
    assert!(is_at_hand(0));
    // The jitter moves the time by a tenth.
    assert!(is_at_hand(6 * 3600 - 990 - 1));
    assert!(!is_at_hand(6 * 3600 - 810), "it is to be replaced");
    assert!(!is_at_hand(7 * 3600), "it has ended");
    assert!(CredentialSource::fixed(Credentials::new("AK", "SK").unwrap()).is_at_hand(|| unreachable!()));
}

#[tokio::test]
async fn a_pair_that_lives_for_minutes_is_not_asked_for_by_every_call() {
    let broker = Broker::with_ends(&[900, 1800]);
    let source = broker.source();
    for seconds in 0..600 {
        assert_eq!(key(&source, seconds).await, "AK1");
    }
    assert_eq!(key(&source, 720).await, "AK2");
    assert_eq!(broker.asked(), 2);
}

#[tokio::test]
async fn ten_thousand_callers_at_once_make_one_request() {
    let broker = Broker::with_ends(&[3600]).slow(Duration::from_millis(300));
    let source = broker.source();
    let calls = (0..10_000).map(|_| {
        let source = source.clone();
        tokio::spawn(async move { key(&source, 0).await })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), "AK1");
    }
    assert_eq!(broker.asked(), 1);
}

#[tokio::test]
async fn while_one_call_refreshes_early_the_others_go_on_with_the_old_pair() {
    let broker = Broker::with_ends(&[6 * 3600, 12 * 3600]).slow(Duration::from_millis(300));
    let source = broker.source();
    key(&source, 0).await;
    let soon = 6 * 3600 - 600;
    let ended = std::cell::RefCell::new(Vec::new());
    let call = async || {
        let key = key(&source, soon).await;
        ended.borrow_mut().push(key);
    };
    tokio::join!(call(), call());
    // The second is through before the first has its answer.
    assert_eq!(*ended.borrow(), ["AK1", "AK2"]);
    assert_eq!(broker.asked(), 2);
}

#[tokio::test]
async fn a_failing_refresh_hurts_nobody_before_the_old_pair_ends() {
    let broker = Broker::with_ends(&[6 * 3600, 12 * 3600]);
    let source = broker.source();
    key(&source, 0).await;
    broker.fail(true);
    for seconds in (6 * 3600 - 800)..(6 * 3600) {
        assert_eq!(key(&source, seconds).await, "AK1");
    }
    // Asked again after each five seconds only, and a few times more when the end is near.
    assert!(broker.asked() <= 1 + 800 / 5 + 5, "{}", broker.asked());
    // The second finds the failure of the first, and the old pair is of no use any more.
    for seconds in [6 * 3600, 6 * 3600 + 1] {
        let error = source.get(at(seconds)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
    }
    broker.fail(false);
    assert!(source.get(at(6 * 3600 + 6)).await.is_ok());
}

#[tokio::test]
async fn a_failure_is_remembered_for_five_seconds_and_says_who_failed_and_why() {
    let broker = Broker::default();
    broker.fail(true);
    let source = broker.source();
    for seconds in [0, 1, 4] {
        let error = source.get(at(seconds)).await.unwrap_err();
        assert_eq!(error.message(), "no credentials from vault: the vault is closed");
        assert_eq!(error.delivery(), crate::error::Delivery::NotSent);
        assert_eq!(error.tried(), [Tried { place: "vault".into(), reason: "the vault is closed".into() }]);
    }
    assert_eq!(broker.asked(), 1);
    broker.fail(false);
    assert_eq!(key(&source, 5).await, "AK2");
}

#[tokio::test]
async fn a_pair_that_looks_expired_when_it_comes_is_used_because_this_clock_may_be_wrong() {
    let broker = Broker::with_ends(&[3600, 3600]);
    let source = broker.source();
    assert_eq!(key(&source, 9 * 3600).await, "AK1");
    assert_eq!(key(&source, 9 * 3600 + 59).await, "AK1");
    assert_eq!(key(&source, 9 * 3600 + 60).await, "AK2");
}

#[tokio::test]
async fn a_cancelled_refresh_leaves_the_way_free_for_the_next_call() {
    let broker = Broker::default().slow(HOUR);
    let source = broker.source();
    let cancelled = tokio::time::timeout(Duration::from_millis(20), source.get(at(0))).await;
    assert!(cancelled.is_err());
    *broker.0.delay.lock().unwrap() = Duration::ZERO;
    assert_eq!(key(&source, 1).await, "AK2");
}

#[tokio::test]
async fn a_refused_pair_is_asked_for_again_unless_it_was_replaced_meanwhile() {
    let broker = Broker::default();
    let source = broker.source();
    let first = source.get(at(0)).await.unwrap();
    source.refused(&first, at(0));
    assert_eq!(key(&source, 1).await, "AK2");
    source.refused(&first, at(1));
    assert_eq!(key(&source, 2).await, "AK2");
    let fixed = CredentialSource::fixed(first.clone());
    fixed.refused(&first, at(2));
    assert_eq!(key(&fixed, 3).await, "AK1");
}

#[tokio::test]
async fn a_refused_pair_is_asked_for_once_a_minute_and_is_used_if_its_source_fails() {
    let broker = Broker::default();
    let source = broker.source();
    let mut pair = source.get(at(0)).await.unwrap();
    for seconds in 0..180 {
        source.refused(&pair, at(seconds));
        pair = source.get(at(seconds)).await.unwrap();
    }
    assert_eq!((broker.asked(), pair.access_key()), (4, "AK4"));
    broker.fail(true);
    source.refused(&pair, at(240));
    assert_eq!(key(&source, 240).await, "AK4");
    assert_eq!(broker.asked(), 5);
}

#[tokio::test]
async fn a_refresh_that_hangs_for_five_seconds_is_not_tried_again_for_a_minute() {
    let broker = Broker::with_ends(&[6 * 3600, 12 * 3600]);
    let source = broker.source();
    key(&source, 0).await;
    *broker.0.delay.lock().unwrap() = HOUR;
    let late = 6 * 3600 - 200;
    let answers = tokio::join!(key(&source, late), key(&source, late));
    assert_eq!((answers.0.as_str(), answers.1.as_str(), broker.asked()), ("AK1", "AK1", 2));
    *broker.0.delay.lock().unwrap() = Duration::ZERO;
    assert_eq!((key(&source, late + 59).await.as_str(), broker.asked()), ("AK1", 2));
    assert_eq!(key(&source, late + 60).await, "AK3");
}

#[tokio::test]
async fn a_caller_that_stands_still_while_it_asks_costs_the_others_one_wait() {
    let broker = Broker::with_ends(&[6 * 3600, 12 * 3600]);
    let source = broker.source();
    key(&source, 0).await;
    *broker.0.delay.lock().unwrap() = HOUR;
    let late = at(6 * 3600 - 200);
    let mut stands_still = Box::pin(source.get(late));
    assert!(stands_still.as_mut().now_or_never().is_none());
    let soon = || Some(Deadline::after(Duration::from_millis(600)));
    let began = Instant::now();
    for _ in 0..50 {
        assert_eq!(source.get_for(&|| late.into(), soon()).await.unwrap().access_key(), "AK1");
    }
    // Fifty waits of 300 ms would be 15 s.
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    assert_eq!(broker.asked(), 2);
}

/// The moment at which the machine says `wall`, after so many seconds have passed. Both count from the start.
fn moment(wall: u64, passed: u64) -> Moment {
    struct Hands(u64, u64);
    impl crate::time::Time for Hands {
        fn now(&self) -> SystemTime {
            at(self.0)
        }
        fn sleep(&self, _: Duration) -> crate::time::Sleep {
            Box::pin(std::future::ready(()))
        }
        fn monotonic(&self) -> Option<Duration> {
            Some(Duration::from_secs(self.1))
        }
    }
    crate::clock::Clock::new(crate::time::TimeSource::new(Hands(wall, passed))).corrected()
}

#[tokio::test]
async fn a_clock_that_is_set_back_makes_no_pair_younger_and_no_failure_last() {
    let broker = Broker::with_ends(&[6 * 3600, 3600, 12 * 3600]);
    let source = broker.source();
    source.get(moment(0, 0)).await.unwrap();
    // Six hours have passed, but the machine says that it was one.
    assert_eq!(source.get(moment(3600, 6 * 3600)).await.unwrap().access_key(), "AK2");
    broker.fail(true);
    let wall = 9 * 3600;
    assert!(source.get(moment(wall, 9 * 3600)).await.is_err());
    assert_eq!(broker.asked(), 3);
    assert!(source.get(moment(wall - 3600, 9 * 3600 + 4)).await.is_err());
    assert_eq!(broker.asked(), 3);
    broker.fail(false);
    assert!(source.get(moment(wall - 3600, 9 * 3600 + 5)).await.is_ok());
}

#[test]
fn no_reader_ever_sees_the_halves_of_two_pairs() {
    let broker = Broker::with_ends(&(1..2000).map(|number| number * 10).collect::<Vec<_>>());
    let source = broker.source();
    std::thread::scope(|scope| {
        for thread in 0..8u64 {
            let source = source.clone();
            scope.spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
                for step in 0..5_000u64 {
                    let pair = runtime.block_on(source.get(at(step + thread))).unwrap();
                    assert_eq!(pair.access_key()[2..], pair.secret_key().reveal()[2..]);
                }
            });
        }
    });
    assert!(broker.asked() > 100, "{}", broker.asked());
}

#[tokio::test]
async fn in_the_last_five_minutes_of_a_pair_every_call_waits_for_the_next_one() {
    let broker = Broker::with_ends(&[6 * 3600, 12 * 3600]).slow(Duration::from_millis(50));
    let source = broker.source();
    key(&source, 0).await;
    let late = 6 * 3600 - 299;
    let (first, second) = tokio::join!(key(&source, late), key(&source, late));
    assert_eq!((first.as_str(), second.as_str()), ("AK2", "AK2"));
    assert_eq!(broker.asked(), 2);
}

#[tokio::test]
async fn an_error_that_names_places_stays_as_it_is_and_one_without_gets_the_provider_as_place() {
    let failing = async |tried: Vec<Tried>| {
        let provider = crate::credentials::from_fn(move || {
            let tried = tried.clone();
            async move { Err(Error::new(ErrorKind::Credentials, "a key is empty").with(|details| details.tried = tried)) }
        });
        CredentialSource::provided(Arc::new(provider)).get(at(0)).await.unwrap_err()
    };
    let error = failing(Vec::new()).await;
    assert_eq!(error.message(), "no credentials from provider: a key is empty");
    let tried = [Tried { place: "a file".into(), reason: "there is no such file".into() }];
    let error = failing(tried.to_vec()).await;
    assert_eq!((error.message(), error.tried()), ("a key is empty", &tried[..]));
}

#[test]
fn a_source_shows_who_gives_its_pairs_and_no_key() {
    let pair = Credentials::new("ABCDEFGHIJKLMNOPQRST", "hunter2-hunter2").unwrap();
    let text = format!("{:?} {:?}", CredentialSource::fixed(pair), Broker::default().source());
    assert!(text.contains("…QRST") && text.contains("vault"), "{text}");
    assert!(!text.contains("hunter2") && !text.contains("ABCD"), "{text}");
}

#[tokio::test]
async fn a_failure_counts_from_its_end_however_long_it_took() {
    let broker = Broker::default().slow(Duration::from_millis(10));
    broker.fail(true);
    let source = broker.source();
    let looks = AtomicU32::new(0);
    // The clock moves by a minute with every look, as if each wait had taken that long.
    let now = || at(60 * u64::from(looks.fetch_add(1, Ordering::SeqCst))).into();
    source.get_for(&now, None).await.unwrap_err();
    let end = 60 * u64::from(looks.load(Ordering::SeqCst) - 1);
    assert!(source.get(at(end + 4)).await.is_err());
    assert_eq!(broker.asked(), 1);
    assert!(source.get(at(end + 5)).await.is_err());
    assert_eq!(broker.asked(), 2);
}
