//! Compares what should be on disk with what is.

use std::fs;
use std::path::Path;

use crate::emit::{FOLDERS, Output};

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
            Stale::Extra(path) => fs::remove_file(root.join(path))?,
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

fn extra(root: &Path, wanted: &[Output]) -> Vec<String> {
    let mut extra = Vec::new();
    for folder in FOLDERS {
        let entries = fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        // Interpreters leave folders of compiled files.
        let paths = entries
            .filter(|entry| entry.path().is_file())
            .map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()));
        extra.extend(paths.filter(|path| !wanted.iter().any(|output| output.path == *path)));
    }
    extra.sort();
    extra
}
