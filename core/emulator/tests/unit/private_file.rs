use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;

#[test]
fn only_its_owner_reads_the_state() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    save("one", &path).unwrap();
    // A file that was open to others is replaced, not filled.
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    save("two", &path).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn neither_a_link_nor_a_folder_is_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let (path, elsewhere) = (folder.path().join("state.json"), folder.path().join("elsewhere"));
    fs::write(&elsewhere, "precious").unwrap();
    symlink(&elsewhere, &path).unwrap();
    assert!(save("state", &path).unwrap_err().to_string().contains("symbolic link"));
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "precious");
    assert!(save("state", folder.path()).unwrap_err().to_string().contains("no regular file"));
    assert!(
        check(&folder.path().join("nowhere/state.json")).unwrap_err().to_string().contains("folder does not exist")
    );
    assert!(check(Path::new("not-there-yet.json")).is_ok());
    // A link where the new file is to be is not followed either.
    let path = folder.path().join("other.json");
    symlink(&elsewhere, folder.path().join(format!("other.json.{}-0.new", std::process::id()))).unwrap();
    save("state", &path).unwrap();
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "precious");
    assert_eq!(fs::read_to_string(&path).unwrap(), "state");
}
