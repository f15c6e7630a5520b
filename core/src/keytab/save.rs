//! Saves a secret file: private from its first moment, whole or not at all.
//!
//! The bytes go into a new file of a random name beside the target and take
//! its place by renaming, which is one step. Renaming replaces a link instead
//! of following it, so even somebody who swaps the target in between gains
//! nothing; the checks before exist to give a clear message.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`.
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
        return Err(io::Error::new(error.kind(), format!("cannot save `{}`: {error}", path.display())));
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

/// In a folder where everybody may rename files, somebody could put another keytab in place.
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
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn the_file_is_private_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("df.keytab");
        save(b"first", &path).unwrap();
        assert_eq!((fs::read(&path).unwrap(), mode(&path)), (b"first".to_vec(), 0o600));
        assert_eq!(names(folder.path()), ["df.keytab"]);
    }

    #[test]
    fn an_existing_file_is_replaced_and_an_open_one_keeps_its_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("df.keytab");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let mut reader = File::open(&path).unwrap();
        save(b"new", &path).unwrap();
        let mut old = String::new();
        io::Read::read_to_string(&mut reader, &mut old).unwrap();
        assert_eq!((old.as_str(), fs::read(&path).unwrap(), mode(&path)), ("old", b"new".to_vec(), 0o600));
        assert_eq!(names(folder.path()), ["df.keytab"]);
    }

    #[test]
    fn a_link_is_refused_and_its_target_stays_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        fs::write(&target, "mine").unwrap();
        symlink(&target, &link).unwrap();
        let refusal = save(b"secret", &link).unwrap_err().to_string();
        assert!(refusal.contains("symbolic link"), "{refusal}");
        symlink(folder.path().join("nowhere"), folder.path().join("dangling")).unwrap();
        assert!(save(b"secret", &folder.path().join("dangling")).is_err());
        assert_eq!(fs::read(&target).unwrap(), b"mine");
        assert_eq!(names(folder.path()), ["dangling", "link", "target"]);
    }

    #[test]
    fn a_folder_where_everybody_writes_is_refused_unless_it_is_sticky() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("df.keytab");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
        let refusal = save(b"secret", &path).unwrap_err().to_string();
        assert!(refusal.contains("everybody may write"), "{refusal}");
        assert!(names(folder.path()).is_empty());
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o1777)).unwrap();
        save(b"secret", &path).unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn what_is_no_regular_file_is_refused_and_a_missing_folder_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("folder")).unwrap();
        assert!(save(b"secret", &folder.path().join("folder")).is_err());
        assert!(save(b"secret", &folder.path().join("missing/df.keytab")).is_err());
        assert!(save(b"secret", Path::new("..")).is_err());
        assert_eq!(names(folder.path()), ["folder"]);
    }
}
