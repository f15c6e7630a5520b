//! Moments as text, the way each service writes them.
//!
//! NAVER writes Korean time with its offset on accounts and apps, and UTC with
//! milliseconds in the AI groups; Samsung writes UTC to the second. Korea has had
//! no summer time since 1988, so its offset is a constant.

use crate::rfc3339;
use std::time::{Duration, SystemTime};

const SEOUL: Duration = Duration::from_secs(9 * 3600);
const DAY: u64 = 86_400;

/// `2023-05-26T11:35:01+09:00`
pub(crate) fn seoul(moment: SystemTime) -> String {
    format!("{}+09:00", to_the_second(moment + SEOUL))
}

/// `2024-05-17T00:23:17Z`
pub(crate) fn utc(moment: SystemTime) -> String {
    format!("{}Z", to_the_second(moment))
}

/// `2023-05-15T02:23:55.752Z`
pub(crate) fn utc_millis(moment: SystemTime) -> String {
    rfc3339::format(moment)
}

/// Whole milliseconds from `start` to `end`; none if the order is reversed.
pub(crate) fn millis_between(start: SystemTime, end: SystemTime) -> u64 {
    let span = end.duration_since(start).unwrap_or_default();
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// Age as Kubernetes prints it: `3d`, `5h`, `12m` or `8s`.
pub(crate) fn age(start: SystemTime, now: SystemTime) -> String {
    let seconds = millis_between(start, now) / 1000;
    match seconds {
        0..60 => format!("{seconds}s"),
        60..3600 => format!("{}m", seconds / 60),
        3600..DAY => format!("{}h", seconds / 3600),
        _ => format!("{}d", seconds / DAY),
    }
}

/// `2024-05-17T00:23:17`
fn to_the_second(moment: SystemTime) -> String {
    let mut text = rfc3339::format(moment);
    text.truncate(text.find('.').unwrap_or(text.len()));
    text
}

#[cfg(test)]
#[path = "../../tests/unit/clouds/timestamps.rs"]
mod tests;
