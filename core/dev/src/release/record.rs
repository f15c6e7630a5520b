//! What is done already: a step whose parts lie there unchanged, made from the same sources, is not done again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::shipped;

/// The record of a release.
pub struct Record {
    path: PathBuf,
    /// By step: what it was made from, and then each file with its sum.
    steps: BTreeMap<String, (String, Vec<(String, String)>)>,
}

impl Record {
    /// Reads the record of a folder; an empty one, if there is none or it cannot be read.
    #[must_use]
    pub fn read(folder: &Path) -> Self {
        let path = folder.join("record.json");
        let text = fs::read_to_string(&path).unwrap_or_default();
        Self { path, steps: serde_json::from_str(&text).unwrap_or_default() }
    }

    /// The files of a step, if it was done from the same sources and they are unchanged.
    #[must_use]
    pub fn done(&self, step: &str, from: &str) -> Option<Vec<PathBuf>> {
        let (was, files) = self.steps.get(step)?;
        let is_same = |(file, was): &(String, String)| sum(Path::new(file)).is_ok_and(|is| is == *was);
        (was == from && files.iter().all(is_same)).then(|| files.iter().map(|(file, _)| PathBuf::from(file)).collect())
    }

    /// Says that a step is done.
    ///
    /// # Errors
    ///
    /// If a file is not there, or the record cannot be written.
    pub fn add(&mut self, step: &str, from: &str, files: &[PathBuf]) -> Result<(), String> {
        let sums = files.iter().map(|file| Ok((file.to_string_lossy().into_owned(), sum(file)?)));
        self.steps.insert(step.to_owned(), (from.to_owned(), sums.collect::<Result<_, String>>()?));
        let text = serde_json::to_string_pretty(&self.steps).map_err(|error| format!("the record: {error}"))?;
        fs::write(&self.path, text).map_err(|error| format!("{}: {error}", self.path.display()))
    }
}

/// SHA-256 of a file, in hexadecimal digits.
///
/// # Errors
///
/// If it cannot be read.
pub fn sum(file: &Path) -> Result<String, String> {
    let content = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(shipped::sum(&content))
}

#[cfg(test)]
#[path = "../../tests/unit/release/record.rs"]
mod tests;
