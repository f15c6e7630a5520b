//! The files in an archive, whatever kind it is.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use flate2::read::GzDecoder;

/// A file in an archive.
pub struct Entry {
    /// Its path, by `/`.
    pub name: String,
    /// What is in it.
    pub content: Vec<u8>,
}

/// All files of a zip (`.whl`, `.jar`, `.zip`) or of a compressed tar (`.tgz`, `.tar.gz`, `.crate`).
///
/// # Errors
///
/// If it cannot be read, or names a path that leads out of it.
pub fn read(path: &Path) -> Result<Vec<Entry>, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let entries = if [".whl", ".jar", ".zip"].iter().any(|ending| name.ends_with(ending)) {
        zipped(path).map_err(|error| wrong(&error))?
    } else if [".tgz", ".tar.gz", ".crate"].iter().any(|ending| name.ends_with(ending)) {
        tarred(path).map_err(|error| wrong(&error))?
    } else {
        return Err(wrong(&"this is no archive that is known"));
    };
    match entries.iter().find(|entry| entry.name.starts_with('/') || entry.name.split('/').any(|part| part == "..")) {
        Some(entry) => Err(wrong(&format!("`{}` leads out of it", entry.name))),
        None => Ok(entries),
    }
}

/// Adds files to a zip that was made.
///
/// # Errors
///
/// If it cannot be read or written.
pub fn add(path: &Path, entries: &[Entry]) -> Result<(), String> {
    let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::options().read(true).write(true).open(path).map_err(|error| wrong(&error))?;
    let mut archive = zip::ZipWriter::new_append(file).map_err(|error| wrong(&error))?;
    for entry in entries {
        archive
            .start_file(entry.name.as_str(), zip::write::SimpleFileOptions::default())
            .map_err(|error| wrong(&error))?;
        archive.write_all(&entry.content).map_err(|error| wrong(&error))?;
    }
    archive.finish().map(|_| ()).map_err(|error| wrong(&error))
}

fn zipped(path: &Path) -> zip::result::ZipResult<Vec<Entry>> {
    let mut archive = zip::ZipArchive::new(File::open(path)?)?;
    let mut entries = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index)?;
        if file.is_file() {
            let name = file.name()?.into_owned();
            let mut content = Vec::new();
            file.read_to_end(&mut content)?;
            entries.push(Entry { name, content });
        }
    }
    Ok(entries)
}

fn tarred(path: &Path) -> std::io::Result<Vec<Entry>> {
    let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(path)?));
    let mut entries = Vec::new();
    for entry in archive.entries()? {
        let mut file = entry?;
        if file.header().entry_type().is_file() {
            let name = file.path()?.to_string_lossy().replace('\\', "/");
            let mut content = Vec::new();
            file.read_to_end(&mut content)?;
            entries.push(Entry { name, content });
        }
    }
    Ok(entries)
}
