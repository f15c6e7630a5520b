//! Times as text: RFC 3339 in UTC.
//!
//! The admin interface, the journal and Samsung's gateway error need nothing
//! more than this, so no calendar library is carried along.

use std::time::{Duration, SystemTime};

/// `2026-01-01T00:00:00.000Z`.
pub(crate) fn format(time: SystemTime) -> String {
    let millis = millis(time);
    let (days, rest) = (millis.div_euclid(86_400_000), millis.rem_euclid(86_400_000));
    let (year, month, day) = date(days);
    let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", rest % 1_000)
}

/// The last second that can be written: HTTP dates end with the year 9999, and so does time here.
pub(crate) fn last() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_799)
}

/// Milliseconds since 1970, negative before.
pub(crate) fn millis(time: SystemTime) -> i64 {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
    }
}

/// Reads `2026-01-01T00:00:00Z`, with or without a fraction and with any offset.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let (seconds, second) = read(text)?;
    let begin = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?))?;
    begin.checked_add(Duration::from_millis((second * 1_000.0).round() as u64))
}

/// Whether there is such a moment, before 1970 as well.
pub(crate) fn is_moment(text: &str) -> bool {
    read(text).is_some()
}

/// Seconds from 1970 to the minute, and those of the minute.
fn read(text: &str) -> Option<(i64, f64)> {
    let (date_text, time) = text.split_once(['T', ' '])?;
    let mut parts = date_text.splitn(3, '-');
    let (year, month, day) = (number(parts.next()?)?, number(parts.next()?)?, number(parts.next()?)?);
    let zone = time.find(['Z', '+', '-'])?;
    let (time, zone) = time.split_at(zone);
    let mut time = time.splitn(3, ':');
    let (hour, minute) = (number(time.next()?)?, number(time.next()?)?);
    let second: f64 = time.next()?.parse().ok().filter(|second| (0.0..61.0).contains(second))?;
    // A day that a month does not have is one of the next month.
    let is_day = (1..=12).contains(&month) && date(days(year, month, day)) == (year, month, day);
    if !is_day || hour > 23 || minute > 59 {
        return None;
    }
    Some((days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 - offset(zone)?, second))
}

/// Four digits at most, so that nothing here overflows.
fn number(text: &str) -> Option<i64> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

fn offset(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let (hours, minutes) = zone[1..].split_once(':')?;
    Some(sign * (number(hours)? * 3_600 + number(minutes)? * 60))
}

/// Days since 1970-01-01 of a date of the Gregorian calendar; years begin in March, so that the leap day comes last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let month_of_year = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month_of_year <= 2);
    (year, month_of_year, day_of_year - (153 * month + 2) / 5 + 1)
}

#[cfg(test)]
#[path = "../tests/unit/rfc3339.rs"]
mod tests;
