//! The changelog: what is not released becomes a version with a date, and a section becomes the notes of a release.

use super::version::Version;

const OPEN: &str = " (not released)";

/// The changelog after the release: its open section has the version and the day.
///
/// # Errors
///
/// If there is no open section, nothing in it, or a version that is not older.
pub fn release(text: &str, version: Version, day: &str) -> Result<String, String> {
    let heading =
        text.lines().find(|line| line.starts_with("## ")).filter(|line| line.ends_with(OPEN)).ok_or_else(|| {
            format!("CHANGELOG.md begins with no section `## …{OPEN}`; write what users notice there")
        })?;
    let (_, rest) = text.split_once(heading).unwrap_or_default();
    let section = rest.split("\n## ").next().unwrap_or_default();
    if !section.lines().any(|line| line.starts_with("- ")) {
        return Err("the open section of CHANGELOG.md says nothing; write what users notice there".to_owned());
    }
    for line in rest.lines().filter_map(|line| line.strip_prefix("## ")) {
        let before = Version::parse(line.split(' ').next().unwrap_or_default())?;
        if before >= version {
            return Err(format!("CHANGELOG.md has {before} already; {version} must be newer"));
        }
    }
    Ok(text.replacen(heading, &format!("## {version} ({day})"), 1))
}

/// What stands under the heading of a version that has its day.
#[must_use]
pub fn notes(text: &str, version: Version) -> Option<String> {
    let (_, rest) = text.split_once(&format!("\n## {version}"))?;
    let (heading, section) = rest.split_once('\n')?;
    if heading == OPEN || !heading.starts_with(" (") {
        return None;
    }
    Some(section.split("\n## ").next().unwrap_or_default().trim().to_owned() + "\n")
}

#[cfg(test)]
#[path = "../../tests/unit/release/changelog.rs"]
mod tests;
