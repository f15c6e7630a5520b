//! The crates of others that are linked into what users download, by cargo's own word.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A crate that is linked in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as an expression of SPDX.
    pub licence: String,
    /// Who wrote it, if it says so.
    pub authors: Vec<String>,
    /// Where its source is kept, if it says so.
    pub repository: Option<String>,
    /// SHA-256 of its package, by Cargo.lock.
    pub sum: Option<String>,
    /// Where its source lies.
    pub folder: PathBuf,
}

/// Everything that `cargo metadata` knows, by name and version.
pub struct Known(BTreeMap<(String, String), Component>);

/// Asks cargo about a checkout.
///
/// # Errors
///
/// If cargo fails, or a crate of others names no licence.
pub fn known(root: &Path) -> Result<Known, String> {
    let told = cargo(root, &["metadata", "--format-version", "1", "--locked"])?;
    let metadata: Value = serde_json::from_str(&told).map_err(|error| format!("cargo metadata: {error}"))?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let sums = sums(&lock);
    let mut components = BTreeMap::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let text = |key: &str| package[key].as_str().map(str::to_owned);
        // What has no source is part of this repository.
        if package["source"].is_null() {
            continue;
        }
        let (name, version) = (text("name").unwrap_or_default(), text("version").unwrap_or_default());
        let folder = PathBuf::from(text("manifest_path").unwrap_or_default());
        let authors = package["authors"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        let component = Component {
            licence: text("license").ok_or_else(|| format!("{name} {version} names no licence"))?.replace('/', " OR "),
            authors: authors.collect(),
            repository: text("repository"),
            sum: sums.get(&(name.clone(), version.clone())).cloned(),
            folder: folder.parent().unwrap_or(&folder).to_owned(),
            name: name.clone(),
            version: version.clone(),
        };
        components.insert((name, version), component);
    }
    Ok(Known(components))
}

impl Known {
    /// What is linked into a package of the repository for a target.
    ///
    /// # Errors
    ///
    /// If cargo fails.
    pub fn linked_into(&self, root: &Path, package: &str, target: &str) -> Result<Vec<Component>, String> {
        let edges = "no-dev,no-build,no-proc-macro";
        let fixed = ["tree", "--locked", "--prefix", "none", "--format", "{p}", "--edges", edges];
        let told = cargo(root, &[&fixed[..], &["--package", package, "--target", target]].concat())?;
        Ok(packages(&told).into_iter().filter_map(|key| self.0.get(&key).cloned()).collect())
    }
}

/// Name and version in the lines of `cargo tree`, such as `serde v1.0.228 (*)`.
fn packages(tree: &str) -> BTreeSet<(String, String)> {
    let words = |line: &str| {
        let mut words = line.split(' ');
        Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    };
    tree.lines().filter_map(words).collect()
}

/// The sums in a lock file.
fn sums(lock: &str) -> BTreeMap<(String, String), String> {
    let of = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
        line.map(|line| line.trim_end_matches('"').to_owned())
    };
    let entry = |block: &str| Some(((of(block, "name")?, of(block, "version")?), of(block, "checksum")?));
    lock.split("[[package]]").filter_map(entry).collect()
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(program).args(arguments).current_dir(root).output();
    let output = output.map_err(|error| format!("cannot start cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo {}: {}", arguments[0], String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
#[path = "../../tests/unit/release/components.rs"]
mod tests;
