//! The entry functions: bytes in, no panic out, and what must hold for every input.

use std::hint::black_box;
use std::time::{Duration, SystemTime};

use gureum::clock::{Clock, Moment};
use gureum::credentials::{NaverFile, SamsungFile};
use gureum::fuzzing;
use gureum::generated::operations::DATA_FOREST;
use gureum::retry::RetryAfter;
use gureum::time::TimeSource;
use http::{HeaderMap, HeaderValue, StatusCode};

/// 2026-01-01T00:00:00Z, so that a finding does not depend on the day.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

/// A credentials file of either vendor: INI, flat lines or JSON.
pub fn config_file(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let file = NaverFile::parse(&text);
    let profiles: Vec<String> = file.profiles().map(str::to_owned).collect();
    let _ = black_box(file.credentials(None, "a file"));
    for profile in &profiles {
        check(file.credentials(Some(profile), "a file"));
    }
    if let Ok(file) = SamsungFile::parse(&text) {
        check(file.credentials("a file"));
    }
}

/// What was accepted must fit into a header, whatever stood in the file.
fn check(credentials: gureum::Result<Option<gureum::Credentials>>) {
    if let Ok(Some(credentials)) = credentials {
        assert!(!credentials.access_key().is_empty());
        assert!(HeaderValue::from_str(credentials.access_key()).is_ok());
    }
}

/// The answer to a call: whatever it is, it becomes an error or a success, and it never gives the password away.
pub fn error_body(data: &[u8]) {
    const SECRET: &str = "C4nary!secret";
    const IN_BASE64: &str = "QzRuYXJ5IXNlY3JldA";
    const IN_DIGITS: &str = "43346e61727921736563726574";
    const INPUT: &[u8] = br#"{"name":"df001","password":"C4nary!secret"}"#;
    let Some(create) = DATA_FOREST.operation("accounts.create") else { return };
    for status in [200, 302, 400, 401, 404, 417, 429, 503] {
        let Ok(Some(error)) = fuzzing::answer(create, INPUT, status, data) else { continue };
        let payload: serde_json::Value = serde_json::from_slice(&error.payload()).expect("a payload is JSON");
        // As a language has it, without the digits of escapes, which with those beside them may spell anything.
        let shown = format!("{error} {error:?} {}", texts(&payload));
        for form in [SECRET, IN_BASE64, IN_DIGITS] {
            assert!(!shown.contains(form), "the password is shown: {shown}");
        }
    }
}

/// All texts in a value, a line each.
fn texts(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => format!("{text}\n"),
        serde_json::Value::Array(items) => items.iter().map(texts).collect(),
        serde_json::Value::Object(fields) => fields.values().map(texts).collect(),
        _ => String::new(),
    }
}

/// `Retry-After` and its finer sibling.
pub fn retry_after(data: &[u8]) {
    for name in ["retry-after", "retry-after-ms"] {
        if let Some(headers) = header(name, data) {
            let RetryAfter(pause) = RetryAfter::read(&headers, now()).unwrap_or(RetryAfter(Duration::ZERO));
            assert!(now().checked_add(pause).is_some(), "a pause of {pause:?} overflows");
        }
    }
}

/// The server's `Date`, from which the clock is corrected.
pub fn http_date(data: &[u8]) {
    let Some(headers) = header("date", data) else { return };
    let clock = Clock::new(TimeSource::default());
    let sent: Moment = clock.moment();
    for status in [200, 401].into_iter().filter_map(|code| StatusCode::from_u16(code).ok()) {
        clock.observe(status, &headers, sent, clock.moment());
    }
    black_box((clock.now(), clock.stamp().millis, clock.skew().map(|skew| skew.millis)));
}

/// A description of a service.
pub fn description(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(source) = dev::load::text("fuzz.yaml", text) {
        let _ = black_box(dev::model::Model::new(&[source]));
    }
}

fn header(name: &'static str, data: &[u8]) -> Option<HeaderMap> {
    let value = HeaderValue::from_bytes(data).ok()?;
    Some(HeaderMap::from_iter([(http::HeaderName::from_static(name), value)]))
}
