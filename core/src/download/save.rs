//! Saves a secret file: private from its first moment, whole or not at all.
//!
//! The bytes go into a new file of a random name beside the target and take
//! its place by renaming, which is one step. Renaming replaces a link instead
//! of following it, so even somebody who swaps the target in between gains
//! nothing; the checks before exist to give a clear message.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`. What the system refuses keeps its code, which a language tells in its own way, with the path.
pub(super) fn save(bytes: &[u8], path: &Path) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| refused(path, "it names no file; add a file name"))?;
    // The parent of a bare file name is the empty path, which means "here".
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    check_target(path)?;
    check_folder(folder)?;
    let (file, temporary) = create_beside(folder, name)?;
    let saved = fill(file, bytes).and_then(|()| fs::rename(&temporary, path));
    if let Err(error) = saved {
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    sync_folder(folder);
    Ok(())
}

fn check_target(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if found.is_symlink() {
        return Err(refused(path, "it is a symbolic link; name the file itself"));
    }
    if !found.is_file() {
        return Err(refused(path, "it is not a regular file; choose another name"));
    }
    Ok(())
}

/// In a folder where everybody may rename files, somebody could put another file in place.
#[cfg(unix)]
fn check_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mode = fs::metadata(folder)?.permissions().mode();
    let everybody_writes = mode & 0o002 != 0;
    let sticky = mode & 0o1000 != 0;
    if everybody_writes && !sticky {
        return Err(refused(folder, "everybody may write there; choose another folder or `chmod o-w` it"));
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_folder(folder: &Path) -> io::Result<()> {
    fs::metadata(folder).map(drop)
}

fn create_beside(folder: &Path, name: &std::ffi::OsStr) -> io::Result<(File, PathBuf)> {
    let mut options = OpenOptions::new();
    // `create_new` neither follows a link nor opens a file that somebody put there.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    for _ in 0..16 {
        let mut temporary_name = std::ffi::OsString::from(".");
        temporary_name.push(name);
        temporary_name.push(format!(".{:016x}", fastrand::u64(..)));
        let temporary = folder.join(temporary_name);
        match options.open(&temporary) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            opened => return opened.map(|file| (file, temporary)),
        }
    }
    Err(refused(folder, "no free temporary name was found; empty the folder"))
}

fn fill(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the new name survive a power cut. Some file systems cannot; the file itself is safe then as well.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

fn refused(path: &Path, reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, format!("cannot save to `{}`: {reason}", path.display()))
}

#[cfg(unix)]
#[cfg(test)]
#[path = "../../tests/unit/download/save.rs"]
mod tests;
