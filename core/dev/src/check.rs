//! Compares what should be on disk with what is.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::emit::Output;

/// A file that is not as the descriptions want it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stale {
    /// It is not there.
    Missing(String),
    /// It says something else; the first line that differs.
    Differs(String, usize),
    /// Nothing makes it any more.
    Extra(String),
}

impl std::fmt::Display for Stale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stale::Missing(path) => write!(f, "{path}: missing"),
            Stale::Differs(path, line) => write!(f, "{path}:{line}: differs"),
            Stale::Extra(path) => write!(f, "{path}: no longer made"),
        }
    }
}

/// Everything on disk that is not as wanted.
pub fn stale(root: &Path, wanted: &[Output]) -> Vec<Stale> {
    let mut stale = Vec::new();
    for output in wanted {
        match fs::read_to_string(root.join(&output.path)) {
            Err(_) => stale.push(Stale::Missing(output.path.clone())),
            Ok(found) if found != output.text => {
                let same = found.lines().zip(output.text.lines()).take_while(|(left, right)| left == right).count();
                stale.push(Stale::Differs(output.path.clone(), same + 1));
            }
            Ok(_) => {}
        }
    }
    stale.extend(extra(root, wanted).into_iter().map(Stale::Extra));
    stale
}

/// Writes what is wanted and removes what nothing makes any more. Unchanged files keep their time.
pub fn write(root: &Path, wanted: &[Output]) -> std::io::Result<Vec<Stale>> {
    let stale = stale(root, wanted);
    for each in &stale {
        match each {
            Stale::Extra(path) => {
                fs::remove_file(root.join(path))?;
                // The folder of a service that is gone; any other one is not empty.
                let _ = fs::remove_dir(root.join(parent(path)));
            }
            Stale::Missing(path) | Stale::Differs(path, _) => {
                let file = root.join(path);
                fs::create_dir_all(file.parent().unwrap_or(root))?;
                let text = wanted.iter().find(|output| output.path == *path).map_or("", |output| &output.text);
                fs::write(file, text)?;
            }
        }
    }
    Ok(stale)
}

/// What says of itself that it is generated. Files of a service that is gone say so too.
const MARK: &str = "Made by `cargo dev generate`";

/// Files that nothing makes any more: those that carry the mark, and everything in a folder whose name says that it is
/// generated. Where they may be follows from what is made: beside it, or in a folder beside its folder.
fn extra(root: &Path, wanted: &[Output]) -> Vec<String> {
    let made: BTreeSet<&str> = wanted.iter().map(|output| output.path.as_str()).collect();
    let own: BTreeSet<&str> = made.iter().map(|path| parent(path)).filter(|folder| !folder.is_empty()).collect();
    let mut folders: BTreeSet<String> = own.iter().map(|folder| (*folder).to_owned()).collect();
    for beside in own.iter().map(|folder| parent(folder)).collect::<BTreeSet<_>>() {
        folders.extend(entries(root, beside).filter(|path| root.join(path).is_dir()));
    }
    let is_extra = |path: &String| {
        let is_own = parent(path).to_lowercase().trim_end_matches('/').ends_with("generated");
        !made.contains(path.as_str()) && root.join(path).is_file() && (is_own || is_marked(&root.join(path)))
    };
    folders.iter().flat_map(|folder| entries(root, folder)).filter(is_extra).collect()
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Paths of what is in a folder, in order.
fn entries(root: &Path, folder: &str) -> impl Iterator<Item = String> {
    let found = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
    let paths: BTreeSet<String> =
        found.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())).collect();
    paths.into_iter()
}

/// Whether one of the first lines carries the mark.
fn is_marked(file: &Path) -> bool {
    fs::read_to_string(file).is_ok_and(|text| text.lines().take(10).any(|line| line.contains(MARK)))
}

#[cfg(test)]
#[path = "../tests/unit/check.rs"]
mod tests;
