//! Saves a file: whole or not at all, never through a link. The state holds passwords and is private from its first moment.
//! And reads one, which ends: a device or a pipe may never.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Its owner.
    Owner,
    /// Whoever may read what this user makes.
    Usual,
}

/// Reads a file of at most so many bytes.
///
/// # Errors
///
/// If it cannot be read, is longer, or is no file.
pub fn read(path: &Path, most: u64) -> io::Result<String> {
    let refused = |reason: String| io::Error::new(io::ErrorKind::InvalidInput, reason);
    // Looked at before it is opened: opening a pipe waits for whoever writes to it.
    if !fs::metadata(path)?.is_file() {
        return Err(refused("it is no regular file".to_owned()));
    }
    let mut text = String::new();
    let count = File::open(path)?.take(most + 1).read_to_string(&mut text)?;
    if count as u64 > most {
        return Err(refused(format!("it is longer than {} MiB", most >> 20)));
    }
    Ok(text)
}

/// Writes `text` to `path`.
///
/// # Errors
///
/// As [`check`], or if it cannot be written; what was there is there then.
pub fn save(text: &str, path: &Path, readers: Readers) -> io::Result<()> {
    check(path)?;
    let (mut file, beside) = create_beside(path, readers)?;
    let saved = file.write_all(text.as_bytes());
    // Nobody can make the state again; a tape is written anew with each answer, for which calls wait.
    let saved = saved.and_then(|()| if readers == Readers::Owner { file.sync_all() } else { Ok(()) });
    // Renaming replaces a link that somebody put there in between; it does not follow it.
    let saved = saved.and_then(|()| fs::rename(&beside, path));
    if saved.is_err() {
        // What is left of it is of no use, and the first error counts.
        let _ = fs::remove_file(&beside);
    }
    saved
}

/// Whether something may be saved there: a file, or nothing yet.
///
/// # Errors
///
/// In words, if not.
pub fn check(path: &Path) -> io::Result<()> {
    let refused = |reason: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => refused("it is a symbolic link; name the file itself"),
        Ok(found) if !found.is_file() => refused("it is no regular file; choose another name"),
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Err(_) if !has_folder(path) => refused("its folder does not exist; make that first"),
        _ => Ok(()),
    }
}

fn has_folder(path: &Path) -> bool {
    path.parent().is_none_or(|folder| folder.as_os_str().is_empty() || folder.is_dir())
}

fn create_beside(path: &Path, readers: Readers) -> io::Result<(File, PathBuf)> {
    let mut options = OpenOptions::new();
    // `create_new` neither follows a link nor opens a file that somebody put there.
    options.write(true).create_new(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = readers;
    for number in 0..16 {
        let mut name = OsString::from(path);
        name.push(format!(".{}-{number}.new", std::process::id()));
        match options.open(&name) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            opened => return opened.map(|file| (file, name.into())),
        }
    }
    Err(io::Error::new(io::ErrorKind::AlreadyExists, "unfinished files lie beside it; remove them"))
}

#[cfg(unix)]
#[cfg(test)]
#[path = "../tests/unit/whole_file.rs"]
mod tests;
