//! Where the version stands, read and written in one way: a text with a hole in it.

use std::fmt;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// One place that names the version.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// From the root of the repository.
    pub file: String,
    /// What surrounds the version, with `{version}` or `{minor}` where it stands.
    pub text: String,
    /// How often the text must be there, so that a place that moved is noticed.
    pub times: usize,
}

/// Three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(u64, u64, u64);

impl Version {
    /// Reads `1.2.3`.
    ///
    /// # Errors
    ///
    /// If the text is not three numbers.
    pub fn parse(text: &str) -> Result<Self, String> {
        let numbers: Vec<u64> = text.split('.').map(str::parse).collect::<Result<_, _>>().unwrap_or_default();
        match numbers[..] {
            [major, minor, patch] => Ok(Self(major, minor, patch)),
            _ => Err(format!("`{text}` is not a version; it has three numbers, such as `0.2.0`")),
        }
    }

    /// The first two numbers, which a reader's `Cargo.toml` has.
    #[must_use]
    pub fn minor(self) -> String {
        format!("{}.{}", self.0, self.1)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// The text before the version, the text after it, and whether two numbers stand there.
fn split(place: &Place) -> Result<(&str, &str, bool), String> {
    let (hole, is_minor) = if place.text.contains("{minor}") { ("{minor}", true) } else { ("{version}", false) };
    let (before, after) = place
        .text
        .split_once(hole)
        .ok_or_else(|| format!("`{}` of `{}` has no `{{version}}` in it", place.text, place.file))?;
    Ok((before, after, is_minor))
}

/// Where the numbers of a place stand in `content`.
fn found(place: &Place, content: &str) -> Result<Vec<std::ops::Range<usize>>, String> {
    let (before, after, is_minor) = split(place)?;
    let dots = if is_minor { 1 } else { 2 };
    let mut ranges = Vec::new();
    let mut from = 0;
    while let Some(at) = content[from..].find(before) {
        let start = from + at + before.len();
        let length = content[start..].bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        // What follows may begin with a dot, as in `0.1.*` and `gureum-0.1.0.jar`.
        let numbers = content[start..start + length].trim_end_matches('.');
        if numbers.matches('.').count() == dots && content[start + numbers.len()..].starts_with(after) {
            ranges.push(start..start + numbers.len());
        }
        from = start;
    }
    if ranges.len() == place.times {
        return Ok(ranges);
    }
    let text = place.text.replace('\n', "\\n");
    let (times, count) = (place.times, ranges.len());
    Err(format!("`{}` has `{text}` {count} times instead of {times}; correct packaging/plan.yaml", place.file))
}

fn content(root: &Path, file: &str) -> Result<String, String> {
    fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))
}

/// The one version that all places name.
///
/// # Errors
///
/// If two places disagree, or one is not where it is said to be; all of them, not the first.
pub fn read(root: &Path, places: &[Place]) -> Result<Version, String> {
    let mut version: Option<(Version, &str)> = None;
    let mut wrong = Vec::new();
    for place in places {
        let text = content(root, &place.file)?;
        let ranges = match found(place, &text) {
            Ok(ranges) => ranges,
            Err(why) => {
                wrong.push(why);
                continue;
            }
        };
        for range in ranges {
            let said = &text[range];
            match version {
                None => version = Some((Version::parse(said)?, &place.file)),
                Some((known, _)) if said == known.to_string() || said == known.minor() => {}
                Some((known, first)) => {
                    wrong.push(format!("`{}` says {said}, `{first}` says {known}", place.file));
                }
            }
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    version.map(|(version, _)| version).ok_or_else(|| "packaging/plan.yaml names no place of the version".to_owned())
}

/// Writes the version to all places.
///
/// # Errors
///
/// If a place is not where it is said to be, or cannot be written.
pub fn write(root: &Path, places: &[Place], version: Version) -> Result<(), String> {
    for place in places {
        let before = content(root, &place.file)?;
        let mut text = before.clone();
        let new = if split(place)?.2 { version.minor() } else { version.to_string() };
        for range in found(place, &text)?.into_iter().rev() {
            text.replace_range(range, &new);
        }
        // What is as it was keeps its time, so that nothing is built again for it.
        if text != before {
            fs::write(root.join(&place.file), text).map_err(|error| format!("{}: {error}", place.file))?;
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "../../tests/unit/release/version.rs"]
mod tests;
