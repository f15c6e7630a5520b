//! A line for each request, for people who watch: what was asked, what came of it, why.
//!
//! It names operations and reasons, never a header, a query or a body: nothing in it is secret.

use std::io::Write;
use std::time::Duration;

use crate::header_text::escaped;

/// What a line is made of.
pub(crate) struct Served<'a> {
    pub(crate) method: &'a str,
    /// Operation, or the path of what is none.
    pub(crate) what: &'a str,
    pub(crate) status: u16,
    pub(crate) took: Duration,
    pub(crate) faults: &'a [String],
    /// Why it was refused; empty if it was not.
    pub(crate) diagnosis: &'a str,
}

/// Whether colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Log {
    pub(crate) colour: bool,
}

const RED: &str = "31";
const YELLOW: &str = "33";
const GREEN: &str = "32";
const DIM: &str = "2";

impl Log {
    /// Prints to the error stream: the other one is read by programs.
    pub(crate) fn print(self, served: &Served<'_>) {
        // Nobody may be left who reads it.
        let _ = writeln!(std::io::stderr().lock(), "{}", self.line(served));
    }

    fn line(self, served: &Served<'_>) -> String {
        let kind = match served.status {
            0 => RED,
            100..400 => GREEN,
            400..500 => YELLOW,
            _ => RED,
        };
        let status = match served.status {
            0 => "---".to_owned(),
            status => status.to_string(),
        };
        let what = escaped(served.what);
        let took = format!("{} ms", served.took.as_millis());
        let mut line =
            format!("{:<6} {what:<40} {} {}", served.method, self.painted(kind, &status), self.painted(DIM, &took));
        if !served.faults.is_empty() {
            line.push_str(&self.painted(RED, &format!("  fault: {}", served.faults.join(", "))));
        }
        if !served.diagnosis.is_empty() {
            line.push_str("  ");
            line.push_str(served.diagnosis);
        }
        line
    }

    fn painted(self, colour: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{colour}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

#[cfg(test)]
#[path = "../tests/unit/log.rs"]
mod tests;
