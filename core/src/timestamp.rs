//! A point in time as the service wrote it.
//!
//! The vendors' pages show `+09:00` and `Z`, with and without a fraction, and a
//! few times without any zone. Reading them eagerly would one day fail a whole
//! answer over one field, so the text is kept and converted when asked.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// A point in time as the service wrote it, for example `2025-02-20T09:32:55+09:00`.
///
/// Two that name their zones compare by the moment, whatever the zones are. One that names none equals the same text
/// alone, and comes neither before nor after another.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time.
    ///
    /// Reads ISO 8601 dates with time and zone (`Z`, `+09:00`, `+0900`, `+09`), with or without seconds and fraction.
    /// `None` for anything else. A time without a zone is `None` too: the vendors do not say which zone they mean,
    /// and a guess would be nine hours wrong in Korea.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanoseconds) = parse(self.0.trim())?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let base = if seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        base?.checked_add(Duration::from_nanos(nanoseconds))
    }
}

/// When what began at `start` is over. `None` where nobody knows, or it has no end.
#[cfg(feature = "typed")]
pub(crate) fn end_of(start: Option<&Timestamp>, seconds: Option<i64>) -> Option<SystemTime> {
    let length = Duration::from_secs(u64::try_from(seconds?).ok()?);
    start?.to_system_time()?.checked_add(length)
}

/// What `==`, `<` and the hash look at.
///
/// Equality must agree with the order, so it goes by the moment, too. It is still an equivalence: a text names one moment
/// or none, so that moments are equal among themselves, texts among themselves, and never one of each. That makes `Eq`
/// and `Hash` lawful. `Ord` would not be: texts without a zone have no place among moments.
#[derive(PartialEq, Eq, Hash)]
enum Compared<'a> {
    Moment(i64, u64),
    Text(&'a str),
}

impl Timestamp {
    fn compared(&self) -> Compared<'_> {
        match parse(self.0.trim()) {
            Some((seconds, nanoseconds)) => Compared::Moment(seconds, nanoseconds),
            None => Compared::Text(&self.0),
        }
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.compared() == other.compared()
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.compared().hash(state);
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.compared(), other.compared()) {
            (Compared::Moment(seconds, fraction), Compared::Moment(its_seconds, its_fraction)) => {
                Some((seconds, fraction).cmp(&(its_seconds, its_fraction)))
            }
            // `==` and `partial_cmp` have to agree where there is no zone, too.
            (mine, its) => (mine == its).then_some(Ordering::Equal),
        }
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Timestamp(text)
    }
}

impl From<&String> for Timestamp {
    fn from(text: &String) -> Self {
        Timestamp(text.clone())
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Timestamp(text.to_owned())
    }
}

crate::lenient::lenient_text!(Timestamp);

/// Seconds and nanoseconds since 1970 in UTC.
fn parse(text: &str) -> Option<(i64, u64)> {
    let mut rest = Rest(text.as_bytes());
    let year = rest.number(4)?;
    rest.expect(b"-")?;
    let month = rest.number(2)?;
    rest.expect(b"-")?;
    let day = rest.number(2)?;
    rest.expect(b"Tt ")?;
    let hour = rest.number(2)?;
    rest.expect(b":")?;
    let minute = rest.number(2)?;
    let second = if rest.expect(b":").is_some() { rest.number(2)? } else { 0 };
    let nanoseconds = rest.fraction()?;
    let offset = rest.zone()?;
    let valid = (1..=12).contains(&month)
        && (1..=days_in_month(year, month)).contains(&day)
        // A leap second is written as 60 and means the second after it.
        && hour < 24 && minute < 60 && second <= 60;
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset;
    valid.then_some((seconds, nanoseconds))
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// Exactly `digits` digits.
    fn number(&mut self, digits: usize) -> Option<i64> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))
    }

    /// One of these bytes.
    fn expect(&mut self, allowed: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        allowed.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    /// Nanoseconds after `.`; digits beyond the ninth are dropped. Nothing is zero.
    fn fraction(&mut self) -> Option<u64> {
        if self.expect(b".,").is_none() {
            return Some(0);
        }
        let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (fraction, rest) = self.0.split_at(digits);
        self.0 = rest;
        let padded = fraction.iter().copied().chain(std::iter::repeat(b'0')).take(9);
        (digits > 0).then(|| padded.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
    }

    /// Seconds east of UTC, then the end.
    fn zone(&mut self) -> Option<i64> {
        let sign = match self.expect(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return self.0.is_empty().then_some(0),
        };
        let hours = self.number(2)?;
        let colon = self.expect(b":").is_some();
        let minutes = if self.0.is_empty() && !colon { 0 } else { self.number(2)? };
        (self.0.is_empty() && hours < 24 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01. Years are counted from March, so that the leap day comes last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // The months from March on begin after 0, 31, 61, 92, … days, which this line yields.
    let days_before_month = (153 * month + 2) / 5;
    year * 365 + leap_days + days_before_month + day - 1 - 719_468
}

#[cfg(test)]
#[path = "../tests/unit/timestamp.rs"]
mod tests;
