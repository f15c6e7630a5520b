//! Puts a file of keys in place: for its owner alone, in one step.

use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use gureum::Download;

use crate::failure::Failure;

/// Writes the text, or removes the file if there is none.
pub fn save(path: &Path, text: Option<&str>) -> Result<(), Failure> {
    let written = meant(path).and_then(|path| match text {
        None => fs::remove_file(path),
        Some(text) => {
            path.parent().map_or(Ok(()), folder)?;
            Download::new(text.as_bytes()).save(path)
        }
    });
    written.map_err(|error| {
        let message = format!("{} cannot be written, so nothing was saved: {error}", path.display());
        Failure::config(
            message,
            "make the folder your own and writable, or give the keys as variables of the environment",
        )
    })
}

/// The file itself, where somebody keeps his settings elsewhere and only a link stands here.
fn meant(path: &Path) -> io::Result<PathBuf> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => fs::canonicalize(path),
        Ok(_) => Ok(path.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(path.to_owned()),
        Err(error) => Err(error),
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
