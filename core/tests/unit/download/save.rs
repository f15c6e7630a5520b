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
fn what_the_system_refuses_keeps_its_code() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    for (path, kind) in
        [("nowhere/df.keytab", io::ErrorKind::NotFound), ("file/df.keytab", io::ErrorKind::NotADirectory)]
    {
        let refusal = save(b"secret", &folder.path().join(path)).unwrap_err();
        assert!(refusal.raw_os_error().is_some() && refusal.kind() == kind, "{refusal:?}");
    }
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
