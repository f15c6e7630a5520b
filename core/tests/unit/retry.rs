use super::*;
use crate::operation::Class::{Create, Delete, Idempotent, Read, Rotate};

const HOUR: Duration = Duration::from_secs(3600);
const CLASSES: [Class; 5] = [Read, Idempotent, Delete, Create, Rotate];

fn retries(class: Class) -> Retries {
    with(class, Policy { jitter: Jitter::fixed(1.0), ..Policy::default() })
}

fn with(class: Class, policy: Policy) -> Retries {
    Retries::new(policy, Vendor::Naver, class, Arc::default())
}

fn status(status: u16, code: Option<&str>, seconds: Option<u64>) -> FailureKind<'_> {
    FailureKind::Status { status, code, retry_after: seconds.map(Duration::from_secs), is_gone: false, is_clock: false }
}

fn pause(millis: u64) -> Decision {
    Decision::Retry { pause: Duration::from_millis(millis) }
}

/// The first decision as one letter: `.` stop, `t` retry after a transient pause, `h` after a throttling pause,
/// `s` sign again, `r` resend, `l` look up, `u` outcome unknown.
fn letter(vendor: Vendor, class: Class, failure: &FailureKind<'_>) -> char {
    let policy = Policy { jitter: Jitter::fixed(1.0), ..Policy::default() };
    match Retries::new(policy, vendor, class, Arc::default()).after(failure, HOUR) {
        Decision::Stop { .. } => '.',
        Decision::Retry { pause } if pause == Duration::from_millis(50) => 't',
        Decision::Retry { .. } => 'h',
        Decision::SignAgain => 's',
        Decision::Resend => 'r',
        Decision::LookUp { .. } => 'l',
        Decision::OutcomeUnknown => 'u',
        Decision::AlreadyDone => 'a',
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn every_cell_of_class_and_failure_is_decided_as_written_here() {
    let clock =
        FailureKind::Status { status: 401, code: Some("200"), retry_after: None, is_gone: false, is_clock: true };
    let gone = FailureKind::Status { status: 404, code: None, retry_after: None, is_gone: true, is_clock: false };
    // Read, idempotent, delete, create, rotate.
    let table: [(&str, FailureKind<'_>, &str); 39] = [
        ("no connection", FailureKind::Connect, "ttttt"),
        ("handshake broke", FailureKind::TlsHandshake, "ttttt"),
        ("bad certificate", FailureKind::TlsCertificate, "....."),
        ("no version of TLS in common", FailureKind::TlsVersion, "....."),
        ("timeout before writing", FailureKind::Timeout(Stage::BeforeWrite), "ttttt"),
        ("timeout after writing", FailureKind::Timeout(Stage::AfterWrite), "tttlu"),
        ("broken before writing", FailureKind::Broken(Stage::BeforeWrite), "ttttt"),
        ("broken after writing", FailureKind::Broken(Stage::AfterWrite), "tttlu"),
        ("stale connection", FailureKind::StaleConnection, "rrrlu"),
        ("malformed answer", FailureKind::Malformed, "tttlu"),
        ("too large", FailureKind::TooLarge, "....."),
        ("unreadable", FailureKind::Unreadable, "....."),
        ("success: false", FailureKind::Refused, "....."),
        ("400", status(400, Some("100"), None), "....."),
        ("401", status(401, Some("200"), None), "....."),
        ("401 for the clock", clock, "sssss"),
        ("401 no permission", status(401, Some("210"), None), "....."),
        ("403", status(403, None, None), "....."),
        ("404", status(404, None, None), "....."),
        ("404 gone", gone, "....."),
        ("406", status(406, None, None), "....."),
        ("408", status(408, None, None), "tttlu"),
        ("409", status(409, None, None), "....."),
        ("413", status(413, Some("430"), None), "....."),
        ("429 throttled", status(429, Some("410"), None), "hhhhh"),
        ("429 rate", status(429, Some("420"), None), "hhhhh"),
        ("429 quota", status(429, Some("400"), None), "....."),
        ("429 quota with a pause", status(429, Some("400"), Some(2)), "hhhhh"),
        ("429 without code", status(429, None, None), "hhhhh"),
        ("500", status(500, Some("900"), None), "tttlu"),
        ("501", status(501, None, None), "....."),
        ("502", status(502, None, None), "tttlu"),
        ("503", status(503, Some("500"), None), "tttlu"),
        ("504", status(504, Some("510"), None), "tttlu"),
        ("505", status(505, None, None), "....."),
        ("511", status(511, None, None), "....."),
        ("520 of a proxy", status(520, None, None), "tttlu"),
        ("599 of a proxy", status(599, None, None), "tttlu"),
        ("302", status(302, None, None), "....."),
    ];
    for (name, failure, expected) in &table {
        let row: String = CLASSES.iter().map(|class| letter(Vendor::Naver, *class, failure)).collect();
        assert_eq!(row, *expected, "{name}");
        let row: String = CLASSES.iter().map(|class| letter(Vendor::Samsung, *class, failure)).collect();
        assert_eq!(row, *expected, "{name} at Samsung");
    }
}

#[test]
fn the_417_of_samsungs_edge_is_throttling_and_that_of_naver_is_not() {
    let row = |vendor| CLASSES.map(|class| letter(vendor, class, &FailureKind::status(417))).iter().collect::<String>();
    assert_eq!((row(Vendor::Samsung).as_str(), row(Vendor::Naver).as_str()), ("hhhhh", "....."));
}

#[test]
fn three_attempts_pause_150_ms_after_transient_failures_and_3_s_after_throttling() {
    let mut retries = retries(Read);
    let decisions = [(); 3].map(|()| retries.after(&FailureKind::status(503), HOUR));
    assert_eq!(decisions, [pause(50), pause(100), Decision::Stop { retry_after: None }]);
    let mut retries = self::retries(Create);
    let decisions = [(); 3].map(|()| retries.after(&FailureKind::status(429), HOUR));
    assert_eq!(decisions, [pause(1000), pause(2000), Decision::Stop { retry_after: None }]);
}

#[test]
fn the_server_is_never_asked_earlier_than_it_said_and_at_most_a_tenth_later() {
    for (draw, millis) in [(0.0, 2000), (0.5, 2100), (1.0, 2200)] {
        let mut retries = with(Read, Policy { jitter: Jitter::fixed(draw), ..Policy::default() });
        assert_eq!(retries.after(&status(429, None, Some(2)), HOUR), pause(millis));
    }
    for seconds in [0, 30] {
        let Decision::Retry { pause } = retries(Read).after(&status(503, None, Some(seconds)), HOUR) else {
            panic!("{seconds} s is a pause that can be waited for")
        };
        assert!((seconds * 1000..=seconds * 1100).contains(&(pause.as_millis() as u64)), "{pause:?}");
    }
}

#[test]
fn a_pause_longer_than_30_s_or_than_the_rest_of_the_call_is_left_to_the_caller() {
    let asked = |seconds| Some(Duration::from_secs(seconds));
    let decision = retries(Read).after(&status(429, None, Some(31)), HOUR);
    assert_eq!(decision, Decision::Stop { retry_after: asked(31) });
    let decision = retries(Read).after(&status(429, None, Some(2)), Duration::from_secs(2));
    assert_eq!(decision, Decision::Stop { retry_after: asked(2) });
    let decision = retries(Read).after(&FailureKind::Connect, Duration::from_millis(50));
    assert_eq!(decision, Decision::Stop { retry_after: None });
    assert_eq!(retries(Read).after(&FailureKind::Connect, Duration::from_millis(51)), pause(50));
}

#[test]
fn a_request_is_signed_again_once_and_that_counts_as_no_attempt() {
    let clock = FailureKind::Status { status: 401, code: None, retry_after: None, is_gone: false, is_clock: true };
    let mut retries = retries(Rotate);
    assert_eq!(retries.after(&clock, HOUR), Decision::SignAgain);
    assert_eq!(retries.after(&clock, HOUR), Decision::Stop { retry_after: None });
    assert_eq!(retries.after(&FailureKind::Connect, HOUR), pause(50));
}

#[test]
fn a_stale_connection_is_replaced_once_for_free_and_then_counts_as_broken() {
    let mut retries = retries(Delete);
    assert_eq!(retries.after(&FailureKind::StaleConnection, HOUR), Decision::Resend);
    assert_eq!(retries.quota.left(), 500);
    assert_eq!(retries.after(&FailureKind::StaleConnection, HOUR), pause(50));
    assert_eq!(retries.quota.left(), 486);
}

#[test]
fn not_found_is_success_for_a_deletion_only_if_an_earlier_attempt_may_have_done_it() {
    let gone = FailureKind::Status { status: 404, code: None, retry_after: None, is_gone: true, is_clock: false };
    let after = |first: &FailureKind<'_>, class, second: &FailureKind<'_>| {
        let mut retries = retries(class);
        retries.after(first, HOUR);
        retries.after(second, HOUR)
    };
    let stop = Decision::Stop { retry_after: None };
    assert_eq!(after(&FailureKind::Broken(Stage::AfterWrite), Delete, &gone), Decision::AlreadyDone);
    assert_eq!(after(&FailureKind::StaleConnection, Delete, &gone), Decision::AlreadyDone);
    assert_eq!(after(&FailureKind::Connect, Delete, &gone), stop);
    assert_eq!(after(&FailureKind::status(429), Delete, &gone), stop);
    assert_eq!(after(&FailureKind::Broken(Stage::AfterWrite), Read, &gone), stop);
    // A 404 of the gateway says nothing about the resource.
    assert_eq!(after(&FailureKind::Broken(Stage::AfterWrite), Delete, &FailureKind::status(404)), stop);
}

#[test]
fn a_conflict_after_an_unknown_creation_is_looked_up_because_it_may_be_our_own() {
    let mut retries = retries(Create);
    assert!(!retries.may_be_done());
    let first = retries.after(&FailureKind::Timeout(Stage::AfterWrite), HOUR);
    assert_eq!(first, Decision::LookUp { pause: Some(Duration::from_millis(50)) });
    assert!(retries.may_be_done());
    assert!(matches!(retries.after(&FailureKind::status(409), HOUR), Decision::LookUp { .. }));
    assert_eq!(retries.after(&FailureKind::status(503), HOUR), Decision::LookUp { pause: None });
}

#[test]
fn an_outage_costs_at_most_35_extra_requests_and_throttling_at_most_100() {
    for (failure, most) in [(FailureKind::status(503), 35), (FailureKind::status(429), 100)] {
        let quota: Arc<Quota> = Arc::default();
        let mut extra = 0;
        for _ in 0..10_000 {
            let mut retries = Retries::new(Policy::default(), Vendor::Naver, Read, quota.clone());
            while let Decision::Retry { .. } = retries.after(&failure, HOUR) {
                extra += 1;
            }
        }
        assert_eq!(extra, most);
    }
}

#[test]
fn a_success_gives_back_what_its_retry_took_and_a_first_success_one_token() {
    let quota: Arc<Quota> = Arc::default();
    let call = || Retries::new(Policy::default(), Vendor::Naver, Read, quota.clone());
    let mut retried = call();
    retried.after(&FailureKind::status(503), HOUR);
    assert_eq!(quota.left(), 486);
    retried.succeeded();
    assert_eq!(quota.left(), 500);
    let mut failed = call();
    failed.after(&FailureKind::status(503), HOUR);
    call().succeeded();
    assert_eq!(quota.left(), 487);
}

#[test]
fn a_call_that_may_try_once_never_repeats_and_takes_no_token() {
    let policy = Policy { max_attempts: 1, ..Policy::default() };
    let mut retries = with(Read, policy);
    assert_eq!(retries.after(&FailureKind::Connect, HOUR), Decision::Stop { retry_after: None });
    assert_eq!(retries.quota.left(), 500);
}
