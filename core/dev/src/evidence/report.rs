//! The report as it was written, as far as it counts here.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The form that is understood.
const FORMAT: u32 = 1;
/// Longest text of a report that is shown.
const LONGEST: usize = 200;

/// A report.
#[derive(Debug, Deserialize)]
pub struct Report {
    format: u32,
    /// The day on which it was made.
    pub made: String,
    /// The descriptions that it was made with.
    pub revision: String,
    /// By their names.
    pub services: BTreeMap<String, OfService>,
}

/// What it says of one service.
#[derive(Debug, Deserialize)]
pub struct OfService {
    pub emulator: bool,
    pub differences: Vec<Difference>,
    pub operations: BTreeMap<String, OfOperation>,
}

/// What it says of one operation.
#[derive(Debug, Deserialize)]
pub struct OfOperation {
    pub successes: u32,
    pub differences: Vec<Difference>,
}

/// What is otherwise than described.
#[derive(Debug, Deserialize)]
pub struct Difference {
    pub kind: String,
    #[serde(default)]
    path: String,
    #[serde(default)]
    described: String,
    found: String,
    count: u32,
}

impl Report {
    /// Reads one.
    ///
    /// # Errors
    ///
    /// In words, if it is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let report: Report =
            serde_json::from_str(text).map_err(|error| format!("no report of `gureum verify`: {error}"))?;
        if report.format != FORMAT {
            return Err(format!("a report of form {}; this program reads form {FORMAT}", report.format));
        }
        if !is_day(&report.made) {
            return Err("the report does not say on which day it was made, as 2026-11-29".to_owned());
        }
        Ok(report)
    }
}

impl Difference {
    /// For a person.
    pub fn in_words(&self) -> String {
        let at = if self.path.is_empty() { String::new() } else { format!(" `{}`", plain(&self.path)) };
        let described = match self.described.is_empty() {
            true => String::new(),
            false => format!("described {}, ", plain(&self.described)),
        };
        format!("{}{at}: {described}found {} ({} times)", plain(&self.kind), plain(&self.found), self.count)
    }
}

/// A text of a stranger, for a terminal.
pub fn plain(text: &str) -> String {
    text.chars().take(LONGEST).map(|letter| if letter.is_control() { '?' } else { letter }).collect()
}

fn is_day(text: &str) -> bool {
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    shape == "0000-00-00"
}
