//! Puts files of keys in place: for their owner alone, each in one step, and none before all of them are whole.

use std::ffi::OsString;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use gureum::Download;

use crate::failure::Failure;

/// What is said of a failure before any file was changed.
pub const NOTHING: &str = "nothing was saved";

/// A text that is whole beside its place. Who does not put it there leaves nothing.
pub struct Ready {
    /// As it was named; a link may stand there.
    named: PathBuf,
    meant: PathBuf,
    beside: PathBuf,
}

impl Ready {
    /// Writes it beside its place, where nothing changes by that.
    pub fn of(path: &Path, text: &str) -> Result<Self, Failure> {
        Self::written(path, text).map_err(|error| unwritable(path, &error))
    }

    fn written(path: &Path, text: &str) -> io::Result<Self> {
        let meant = meant(path)?;
        meant.parent().map_or(Ok(()), folder)?;
        let mut beside = OsString::from(&meant);
        beside.push(format!(".{}.new", std::process::id()));
        let ready = Ready { named: path.to_owned(), meant, beside: beside.into() };
        Download::new(text.as_bytes()).save(&ready.beside)?;
        Ok(ready)
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        // It is gone already where it was put in place.
        let _ = fs::remove_file(&self.beside);
    }
}

/// Puts them in place, in their order. What stops that says what is there by then.
pub fn put(files: &[Ready]) -> Result<(), Failure> {
    for (count, file) in files.iter().enumerate() {
        fs::rename(&file.beside, &file.meant).map_err(|error| match &files[..count] {
            [] => unwritable(&file.named, &error),
            saved => {
                let saved: Vec<_> = saved.iter().map(|file| file.named.display().to_string()).collect();
                failure(format!("{} cannot be written: {error}; saved: {}", file.named.display(), saved.join(", ")))
            }
        })?;
    }
    Ok(())
}

/// Removes a file.
pub fn remove(path: &Path) -> Result<(), Failure> {
    meant(path).and_then(fs::remove_file).map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    failure(format!("{} cannot be written, so nothing was saved: {error}", path.display()))
}

fn failure(message: String) -> Failure {
    Failure::config(message, "make the folder your own and writable, or give the keys as variables of the environment")
}

/// The file itself, where somebody keeps his settings elsewhere and only a link stands here.
fn meant(path: &Path) -> io::Result<PathBuf> {
    let meant = match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => fs::canonicalize(path)?,
        Ok(_) => path.to_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(path.to_owned()),
        Err(error) => return Err(error),
    };
    match fs::metadata(&meant)?.is_file() {
        true => Ok(meant),
        false => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a regular file")),
    }
}

/// Nobody else has anything to look for in it.
fn folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)
}

#[cfg(unix)]
#[cfg(test)]
#[path = "../../tests/unit/save.rs"]
mod tests;
