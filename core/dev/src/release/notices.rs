//! `LICENSE-THIRD-PARTY`: the licences of what is linked in, with their texts.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::components::Component;

/// The name of the file, in every part that is native. Package managers take what begins like this for a licence.
pub const FILE: &str = "LICENSE-THIRD-PARTY";

/// How the names of licences begin, in small letters.
const BEGINNINGS: &[&str] = &["licen", "copying", "notice", "unlicense", "copyright"];

/// The text of the file for a product.
///
/// # Errors
///
/// If a component has no text of its licence, and `packaging/licences` none either.
pub fn text(root: &Path, product: &str, components: &[Component], rust: &str) -> Result<String, String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = String::new();
    for component in components {
        let Component { name, version, licence, .. } = component;
        let source = component.repository.clone().unwrap_or_default();
        let _ = writeln!(
            list,
            "{name} {version}: {licence}; its source: https://crates.io/crates/{name}/{version} {source}"
        );
        for text in licences(root, component)? {
            texts.entry(text).or_default().push(format!("{name} {version}"));
        }
    }
    let count = components.len();
    let mut whole = format!(
        "{product} is linked with {count} crates of others and the standard library of Rust ({rust}, MIT OR Apache-2.0).\n\
         Where a licence offers a choice that MIT is part of, MIT is chosen. The files under MPL-2.0 are not changed, and their\n\
         source is at the address beside them.\n\n{list}"
    );
    for (text, names) in texts {
        let _ = write!(whole, "\n{}\n{}\n\n{}\n", "-".repeat(100), names.join(", "), text.trim_end());
    }
    Ok(whole)
}

/// The texts that a component is under.
fn licences(root: &Path, component: &Component) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(&component.folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) && entry.path().is_file() {
            files.push((name, entry.path()));
        }
    }
    files.sort();
    let is_choice = component.licence.split(" OR ").any(|one| one == "MIT");
    let chosen: Vec<_> = files.iter().filter(|(name, _)| is_choice && name.contains("mit")).collect();
    let chosen = if chosen.is_empty() { files.iter().collect() } else { chosen };
    if chosen.is_empty() {
        return Ok(vec![standard(root, component)?]);
    }
    let read = |path: &Path| {
        let text = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(String::from_utf8_lossy(&text).replace("\r\n", "\n"))
    };
    chosen.into_iter().map(|(_, path)| read(path)).collect()
}

/// The text of a licence by its name, for a package that holds none.
fn standard(root: &Path, component: &Component) -> Result<String, String> {
    let read = |file: &str| fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"));
    let Component { name, version, licence, authors, .. } = component;
    if licence != "MIT" {
        return read(&format!("packaging/licences/{licence}.txt"))
            .map_err(|error| format!("{name} {version} holds no text of {licence}, and {error}"));
    }
    let whole = read("LICENSE-MIT")?;
    let permission = whole.find("Permission is hereby").ok_or("LICENSE-MIT is not the text of MIT")?;
    Ok(format!("MIT License\n\nCopyright (c) {}\n\n{}", authors.join(", "), &whole[permission..]))
}

#[cfg(test)]
#[path = "../../tests/unit/release/notices.rs"]
mod tests;
