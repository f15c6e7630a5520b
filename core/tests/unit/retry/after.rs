use std::time::UNIX_EPOCH;

use super::*;

/// 2026-11-22T10:00:00Z, a Sunday.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_795_341_600)
}

const YEARS: u64 = 10 * 365 * 86_400;

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn forty_values_that_servers_send_or_could_send_are_understood_or_left_alone() {
    let cases: [(&str, Option<u64>); 40] = [
        ("0", Some(0)),
        ("1", Some(1)),
        ("30", Some(30)),
        ("007", Some(7)),
        (" 5 ", Some(5)),
        ("120", Some(120)),
        ("86400", Some(86_400)),
        ("315360000", Some(YEARS)),
        ("315360001", Some(YEARS)),
        ("18446744073709551615", Some(YEARS)),
        ("18446744073709551616", Some(YEARS)),
        ("999999999999999999999999999999999999999", Some(YEARS)),
        ("-1", None),
        ("+1", None),
        ("-0", None),
        ("1.5", None),
        ("1,5", None),
        ("1e3", None),
        ("1e309", None),
        ("NaN", None),
        ("inf", None),
        ("Infinity", None),
        ("0x10", None),
        ("1_000", None),
        ("5s", None),
        ("5 seconds", None),
        ("5;6", None),
        ("5, 6", None),
        ("", None),
        (" ", None),
        ("soon", None),
        ("null", None),
        ("Sun, 22 Nov 2026 10:00:30 GMT", Some(30)),
        ("Sunday, 22-Nov-26 10:00:30 GMT", Some(30)),
        ("Sun Nov 22 10:00:30 2026", Some(30)),
        ("Sun, 22 Nov 2026 09:59:30 GMT", Some(0)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
        ("Mon, 01 Feb 2106 00:00:00 GMT", Some(YEARS)),
        ("Sun, 22 Nov 2026 10:00:30 KST", None),
        ("2026-11-22T10:00:30Z", None),
    ];
    for (text, seconds) in cases {
        assert_eq!(parse(text, now()), seconds.map(Duration::from_secs), "{text:?}");
    }
}

fn read(fields: &[(&'static str, &str)]) -> Option<Duration> {
    let mut headers = HeaderMap::new();
    for (name, value) in fields {
        headers.append(*name, http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    RetryAfter::read(&headers, now()).map(|RetryAfter(pause)| pause)
}

#[test]
fn milliseconds_come_before_seconds_if_they_can_be_read() {
    assert_eq!(read(&[("retry-after", "2"), ("retry-after-ms", "1500")]), Some(Duration::from_millis(1500)));
    assert_eq!(read(&[("retry-after", "2"), ("retry-after-ms", "-1")]), Some(Duration::from_secs(2)));
    assert_eq!(read(&[("retry-after-ms", "1500.5")]), None);
}

#[test]
fn of_two_headers_the_longer_pause_counts() {
    assert_eq!(read(&[("retry-after", "2"), ("retry-after", "5"), ("retry-after", "x")]), Some(Duration::from_secs(5)));
}

#[test]
fn bytes_outside_ascii_are_left_alone() {
    assert_eq!(read(&[("retry-after", "５")]), None);
    assert_eq!(read(&[]), None);
}
