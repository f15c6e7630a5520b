use std::sync::Arc;

use super::*;
use crate::heard::heard;
use crate::time::{Sleep, Time};

const START: u64 = 1_795_341_600; // 2026-11-22T10:00:00Z
const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// A machine whose clock can be wrong and can be set.
#[derive(Clone)]
struct Machine(Arc<Mutex<Hands>>);

struct Hands {
    wall: SystemTime,
    steady: Duration,
}

impl Machine {
    fn new(wall_seconds: i64) -> Self {
        let wall = UNIX_EPOCH + Duration::from_secs(u64::try_from(wall_seconds).unwrap());
        Machine(Arc::new(Mutex::new(Hands { wall, steady: Duration::ZERO })))
    }

    fn pass(&self, time: Duration) {
        let mut hands = self.0.lock().unwrap();
        hands.wall += time;
        hands.steady += time;
    }

    /// Sets the time of day, or lets the machine sleep.
    fn step(&self, seconds: i64) {
        let mut hands = self.0.lock().unwrap();
        let step = Duration::from_secs(seconds.unsigned_abs());
        hands.wall = if seconds < 0 { hands.wall - step } else { hands.wall + step };
    }

    fn clock(&self) -> Clock {
        Clock::new(TimeSource::new(self.clone()))
    }
}

impl Time for Machine {
    fn now(&self) -> SystemTime {
        self.0.lock().unwrap().wall
    }

    fn sleep(&self, _: Duration) -> Sleep {
        unreachable!("the clock never sleeps")
    }

    fn monotonic(&self) -> Option<Duration> {
        Some(self.0.lock().unwrap().steady)
    }
}

fn date(time: SystemTime) -> HeaderMap {
    HeaderMap::from_iter([(DATE, httpdate::fmt_http_date(time).parse().unwrap())])
}

/// Shows the clock one refusal of a server that is `skew` seconds ahead of the machine.
fn learn(clock: &Clock, machine: &Machine, skew: i64, round_trip: Duration) {
    learn_from(StatusCode::UNAUTHORIZED, clock, machine, skew, round_trip);
}

fn learn_from(status: StatusCode, clock: &Clock, machine: &Machine, skew: i64, round_trip: Duration) {
    let sent = clock.moment();
    machine.pass(round_trip / 2);
    let server = machine.now() + Duration::from_secs(86_400 * 30) - Duration::from_secs((86_400 * 30 - skew) as u64);
    machine.pass(round_trip / 2);
    clock.observe(status, &date(server), sent, clock.moment());
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Answers {
    Good,
    NoDate,
    MalformedDate,
    FromCache,
    Slow,
}

/// A server with the right time that refuses what is more than five minutes off.
struct Server {
    machine: Machine,
    skew: i64,
    answers: Answers,
}

impl Server {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs((millis(self.machine.now()) / 1000 + self.skew) as u64)
    }

    fn exchange(&self, clock: &Clock, stamp: &Stamp) -> bool {
        let sent = clock.moment();
        let off = millis(self.now()).abs_diff(stamp.millis as i64);
        let half = match self.answers {
            Answers::Slow => Duration::from_secs(10 * 60),
            _ => Duration::from_millis(20),
        };
        self.machine.pass(half);
        let mut headers = date(self.now());
        self.machine.pass(half);
        match self.answers {
            Answers::NoDate => _ = headers.remove(DATE),
            Answers::MalformedDate => _ = headers.insert(DATE, "yesterday".parse().unwrap()),
            Answers::FromCache => _ = headers.insert(AGE, "0".parse().unwrap()),
            Answers::Good | Answers::Slow => {}
        }
        let is_accepted = off <= 5 * 60 * 1000;
        let status = if is_accepted { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
        clock.observe(status, &headers, sent, clock.moment());
        is_accepted
    }

    /// One call as the call path makes it: whether it succeeded, and the count of requests.
    fn call(&self, clock: &Clock) -> (bool, u32) {
        let stamp = clock.stamp();
        if self.exchange(clock, &stamp) {
            return (true, 1);
        }
        match clock.explains_refusal(&stamp) {
            true => (self.exchange(clock, &clock.stamp()), 2),
            false => (false, 1),
        }
    }
}

#[test]
fn each_of_the_120_cells_of_skew_and_answer_ends_as_promised() {
    let skews = [
        0,
        31,
        5 * MINUTE - 1,
        -5 * MINUTE + 1,
        5 * MINUTE + 1,
        -5 * MINUTE - 1,
        9 * HOUR,
        -9 * HOUR,
        23 * HOUR,
        -23 * HOUR,
        25 * HOUR,
        -25 * HOUR,
    ];
    let all = [Answers::Good, Answers::NoDate, Answers::MalformedDate, Answers::FromCache, Answers::Slow];
    let mut cells = 0;
    for (skew, answers, is_warm) in
        skews.iter().flat_map(|s| all.iter().flat_map(move |a| [false, true].map(move |w| (*s, *a, w))))
    {
        let machine = Machine::new(START as i64 - skew);
        let clock = machine.clock();
        let server = Server { machine, skew, answers };
        if is_warm {
            server.call(&clock);
        }
        let is_within = skew.abs() < 5 * MINUTE;
        let is_believed = answers == Answers::Good && skew.abs() < 24 * HOUR;
        let expected = match (is_within, is_believed, is_warm) {
            (true, _, _) | (false, true, true) => (true, 1),
            (false, true, false) => (true, 2),
            (false, false, _) => (false, 1),
        };
        assert_eq!(server.call(&clock), expected, "{skew} s, {answers:?}, warm: {is_warm}");
        cells += 1;
    }
    assert_eq!(cells, 120);
}

#[test]
fn the_difference_is_taken_at_the_midpoint_of_the_exchange() {
    let machine = Machine::new(START as i64);
    let clock = machine.clock();
    let sent = clock.moment();
    machine.pass(Duration::from_secs(10));
    clock.observe(StatusCode::OK, &date(UNIX_EPOCH + Duration::from_secs(START + 105)), sent, clock.moment());
    assert_eq!(clock.skew(), Some(Skew { millis: 100_000 }));
    assert_eq!(clock.stamp().millis, (START + 110) * 1000);
}

#[test]
fn less_than_30_s_is_not_applied_and_30_s_is() {
    for (skew, applied) in [(29, 0), (-29, 0), (30, 30), (-30, -30)] {
        let machine = Machine::new(START as i64);
        let clock = machine.clock();
        learn(&clock, &machine, skew, Duration::ZERO);
        assert_eq!(clock.stamp().correction.millis, applied * 1000, "{skew}");
    }
}

#[test]
fn a_refusal_is_explained_from_60_s_and_only_if_the_time_was_not_corrected_already() {
    for (skew, explained) in [(59, false), (-59, false), (60, true), (-60, true), (25 * HOUR, false)] {
        let machine = Machine::new(START as i64);
        let clock = machine.clock();
        let cold = clock.stamp();
        assert!(!clock.explains_refusal(&cold));
        learn(&clock, &machine, skew, Duration::ZERO);
        assert_eq!(clock.explains_refusal(&cold), explained, "{skew}");
        assert!(!clock.explains_refusal(&clock.stamp()), "{skew}");
    }
}

#[test]
fn more_than_an_hour_is_believed_only_with_a_refusal_that_carries_it() {
    let answers = [200, 201, 302, 400, 403, 404, 429, 500, 503].map(|code| StatusCode::from_u16(code).unwrap());
    for (skew, status) in [23 * HOUR, -23 * HOUR, HOUR + 1].into_iter().flat_map(|s| answers.map(|status| (s, status)))
    {
        let machine = Machine::new(START as i64);
        let clock = machine.clock();
        learn_from(status, &clock, &machine, skew, Duration::ZERO);
        assert_eq!((clock.skew(), clock.stamp().correction), (None, Skew::default()), "{skew} s, {status}");
    }
    for status in answers {
        let machine = Machine::new(START as i64);
        let clock = machine.clock();
        learn_from(status, &clock, &machine, HOUR - 1, Duration::ZERO);
        assert_eq!(clock.stamp().correction.millis, (HOUR - 1) * 1000, "{status}");
    }
}

#[test]
fn what_a_refusal_has_shown_may_drift_but_not_jump_on_the_word_of_another_answer() {
    let machine = Machine::new(START as i64);
    let clock = machine.clock();
    learn(&clock, &machine, 9 * HOUR, Duration::ZERO);
    learn_from(StatusCode::OK, &clock, &machine, 9 * HOUR + 90, Duration::ZERO);
    assert_eq!(clock.stamp().correction.millis, (9 * HOUR + 90) * 1000);
    learn_from(StatusCode::OK, &clock, &machine, 23 * HOUR, Duration::ZERO);
    assert_eq!(clock.stamp().correction.millis, (9 * HOUR + 90) * 1000);
    // A service whose time is this machine's again needs no refusal to be believed.
    learn_from(StatusCode::OK, &clock, &machine, 0, Duration::ZERO);
    assert_eq!(clock.stamp().correction, Skew::default());
}

#[test]
fn small_lies_do_not_add_up_to_a_large_one() {
    let machine = Machine::new(START as i64);
    let clock = machine.clock();
    for lie in 1..46 {
        machine.pass(Duration::from_secs(1));
        learn_from(StatusCode::OK, &clock, &machine, lie * HOUR / 2, Duration::ZERO);
    }
    assert!(clock.stamp().correction.millis <= HOUR * 1000, "{:?}", clock.stamp());
}

#[test]
fn the_sample_with_the_shortest_round_trip_is_kept_while_both_can_be_true() {
    let machine = Machine::new(START as i64);
    let clock = machine.clock();
    learn(&clock, &machine, 101, Duration::from_secs(4));
    learn(&clock, &machine, 100, Duration::from_millis(20));
    learn(&clock, &machine, 102, Duration::from_secs(8));
    // The server cuts its time to whole seconds.
    assert!((99_000..=100_000).contains(&clock.skew().unwrap().millis), "{:?}", clock.skew());
}

#[test]
fn a_clock_that_drifts_away_replaces_an_older_and_shorter_sample() {
    let machine = Machine::new(START as i64);
    let clock = machine.clock();
    learn(&clock, &machine, 100, Duration::from_millis(2));
    learn(&clock, &machine, 140, Duration::from_millis(20));
    assert!((139_000..=140_000).contains(&clock.skew().unwrap().millis), "{:?}", clock.skew());
}

#[test]
fn a_step_of_the_time_of_day_or_a_sleep_of_the_machine_forgets_the_difference() {
    for step in [10 * MINUTE, -10 * MINUTE, 8 * HOUR] {
        let machine = Machine::new(START as i64);
        let clock = machine.clock();
        learn(&clock, &machine, 9 * HOUR, Duration::ZERO);
        machine.step(step);
        assert_eq!((clock.skew(), clock.stamp().correction), (None, Skew::default()), "{step}");
        learn(&clock, &machine, 9 * HOUR - step, Duration::ZERO);
        assert_eq!(clock.skew().unwrap().millis / 1000, 9 * HOUR - step, "{step}");
    }
}

#[test]
fn a_leap_second_changes_nothing() {
    let machine = Machine::new(START as i64);
    let clock = machine.clock();
    learn(&clock, &machine, 9 * HOUR, Duration::ZERO);
    machine.step(-1);
    assert_eq!(clock.stamp().correction.millis, 9 * HOUR * 1000);
}

#[test]
fn a_time_of_day_before_1970_or_far_in_the_future_makes_no_panic() {
    for wall in [0, 1, 253_402_300_799_i64] {
        let machine = Machine::new(wall);
        machine.step(-5);
        let clock = machine.clock();
        let (date, now) = (date(UNIX_EPOCH + Duration::from_secs(START)), clock.moment());
        clock.observe(StatusCode::UNAUTHORIZED, &date, now, now);
        assert_eq!(clock.stamp().correction, Skew::default());
        assert_eq!(clock.skew().unwrap().millis.signum(), (START as i64 - wall).signum());
    }
}

#[test]
fn the_difference_is_told_in_the_two_largest_units() {
    let cases = [
        (0, "0 s behind"),
        (432, "7 min 12 s behind"),
        (-432, "7 min 12 s ahead"),
        (9 * HOUR, "9 h behind"),
        (9 * HOUR + 61, "9 h 1 min behind"),
        (-25 * HOUR, "1 d 1 h ahead"),
        (3605, "1 h behind"),
    ];
    for (seconds, text) in cases {
        assert_eq!(Skew { millis: seconds * 1000 }.to_string(), text);
    }
}

#[test]
fn one_warning_names_the_difference() {
    let text = heard(|| {
        let machine = Machine::new(START as i64);
        let clock = machine.clock();
        learn(&clock, &machine, 0, Duration::ZERO);
        learn(&clock, &machine, 432, Duration::ZERO);
        learn(&clock, &machine, 500, Duration::ZERO);
    });
    assert_eq!(text.matches("your clock is").count(), 1, "{text}");
    assert!(text.contains("your clock is 7 min 12 s behind"), "{text}");
}
