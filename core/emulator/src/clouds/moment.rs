//! Moments as text, the way each service writes them.
//!
//! NAVER writes Korean time with its offset on accounts and apps, and UTC with
//! milliseconds in the AI groups; Samsung writes UTC to the second. Korea has had
//! no summer time since 1988, so its offset is a constant.

use crate::civil;
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
    civil::format(moment)
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
    let mut text = civil::format(moment);
    text.truncate(text.find('.').unwrap_or(text.len()));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::UNIX_EPOCH;

    fn at(millis: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(millis)
    }

    #[test]
    fn each_service_writes_moments_in_its_own_way() {
        let moment = at(1_684_116_635_752);
        assert_eq!(utc(moment), "2023-05-15T02:10:35Z");
        assert_eq!(utc_millis(moment), "2023-05-15T02:10:35.752Z");
        assert_eq!(seoul(moment), "2023-05-15T11:10:35+09:00");
    }

    #[test]
    fn leap_days_and_turns_of_the_year_are_right() {
        assert_eq!(utc(at(951_782_400_000)), "2000-02-29T00:00:00Z");
        assert_eq!(utc(at(1_709_164_800_000)), "2024-02-29T00:00:00Z");
        assert_eq!(utc(at(1_767_225_599_000)), "2025-12-31T23:59:59Z");
        assert_eq!(utc(at(4_107_542_400_000)), "2100-03-01T00:00:00Z");
        assert_eq!(seoul(at(1_767_225_599_000)), "2026-01-01T08:59:59+09:00");
    }

    #[test]
    fn ages_use_the_largest_unit_that_fits() {
        let ages = [(8, "8s"), (720, "12m"), (18_000, "5h"), (259_200, "3d")];
        for (seconds, text) in ages {
            assert_eq!(age(at(0), at(seconds * 1000)), text);
        }
    }
}
