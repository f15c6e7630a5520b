//! `cargo dev evidence`: what a report of `gureum verify` proves, written into the descriptions.
//!
//! A report is proof that somebody's account answered as described, and of nothing else. So all that changes is how sure an operation
//! is; what a report says against a description is told to a person, who decides. The file comes from strangers: what is
//! in it is neither believed to be a path nor shown as it stands.

mod lines;
mod report;

use std::collections::BTreeMap;

pub use report::Report;

use lines::Seen;

/// Differences of a proxy or a machine's clock, which say nothing about an operation.
const OF_THE_WAY: &[&str] = &["header", "clock"];

/// What came of a report.
#[derive(Debug, Default)]
pub struct Outcome {
    /// New texts of descriptions, by their files.
    pub changed: BTreeMap<String, String>,
    /// What was done and what a person has to decide.
    pub told: String,
}

/// Applies a report to descriptions, by the names of their services: `(name, file, text)`.
///
/// # Errors
///
/// If the file is no such report.
pub fn apply(report: &str, revision: &str, descriptions: &[(String, String, String)]) -> Result<Outcome, String> {
    let report = Report::read(report)?;
    let mut outcome = Outcome::default();
    if report.revision != revision {
        outcome.say("note: the report was made with other descriptions than these; look twice at what it says");
    }
    for (service, told) in &report.services {
        let Some((_, file, text)) = descriptions.iter().find(|(name, ..)| name == service) else {
            outcome.say(&format!("not known: service `{}`", report::plain(service)));
            continue;
        };
        if told.emulator {
            outcome.say(&format!("not counted: {service}, an emulator answered"));
            continue;
        }
        let mut text = text.clone();
        for difference in &told.differences {
            outcome.say(&format!("decide: {service}: {}", difference.in_words()));
        }
        for (id, notes) in &told.operations {
            let against: Vec<_> =
                notes.differences.iter().filter(|found| !OF_THE_WAY.contains(&found.kind.as_str())).collect();
            for difference in &notes.differences {
                outcome.say(&format!("decide: {service} {}: {}", report::plain(id), difference.in_words()));
            }
            if notes.successes == 0 || !against.is_empty() {
                continue;
            }
            let seen = Seen { on: report.made.clone(), answers: notes.successes };
            match lines::observed(&text, id, &seen) {
                Some(changed) => {
                    outcome.say(&format!("observed: {service} {id}, {} answers", notes.successes));
                    text = changed;
                }
                None => outcome.say(&format!("not known: {service} `{}`", report::plain(id))),
            }
        }
        outcome.changed.insert(file.clone(), text);
    }
    outcome.changed.retain(|file, text| descriptions.iter().any(|(_, known, before)| known == file && before != text));
    Ok(outcome)
}

impl Outcome {
    fn say(&mut self, line: &str) {
        self.told.push_str(line);
        self.told.push('\n');
    }
}

#[cfg(test)]
#[path = "../tests/unit/evidence.rs"]
mod tests;
