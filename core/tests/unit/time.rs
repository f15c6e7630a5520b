use super::*;

/// A clock that is set by hand and knows the time of day only.
#[derive(Clone)]
struct Hand(Arc<Mutex<SystemTime>>);

impl Hand {
    fn set(&self, seconds: u64) {
        *self.0.lock().unwrap() = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    }
}

impl Time for Hand {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, _: Duration) -> Sleep {
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn what_has_passed_on_a_clock_without_a_steady_one_never_goes_back() {
    let hand = Hand(Arc::new(Mutex::new(SystemTime::UNIX_EPOCH)));
    let time = TimeSource::new(hand.clone());
    let began = time.passed();
    let mut passed = |seconds| {
        hand.set(seconds);
        (time.passed() - began).as_secs()
    };
    assert_eq!([10, 30, 5, 6, 7, 30].map(&mut passed), [10, 30, 30, 31, 32, 55]);
}

#[test]
fn the_machines_own_clock_has_a_steady_one() {
    let time = TimeSource::default();
    let (first, second) = (time.passed(), time.passed());
    assert!(time.monotonic().is_some() && first <= second);
}
