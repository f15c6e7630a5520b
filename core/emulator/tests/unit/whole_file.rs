use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;

#[test]
fn only_its_owner_reads_the_state() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.json");
    save("one", &path, Readers::Owner).unwrap();
    // A file that was open to others is replaced, not filled.
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    save("two", &path, Readers::Owner).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "two");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    let [tape, usual] = ["tape.json", "usual.json"].map(|name| folder.path().join(name));
    save("tape", &tape, Readers::Usual).unwrap();
    fs::write(&usual, "").unwrap();
    assert_eq!(fs::metadata(tape).unwrap().permissions(), fs::metadata(usual).unwrap().permissions());
}

#[test]
fn neither_a_link_nor_a_folder_is_written_to() {
    let folder = tempfile::tempdir().unwrap();
    let (path, elsewhere) = (folder.path().join("state.json"), folder.path().join("elsewhere"));
    fs::write(&elsewhere, "precious").unwrap();
    symlink(&elsewhere, &path).unwrap();
    assert!(save("state", &path, Readers::Owner).unwrap_err().to_string().contains("symbolic link"));
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "precious");
    assert!(save("state", folder.path(), Readers::Owner).unwrap_err().to_string().contains("no regular file"));
    assert!(
        check(&folder.path().join("nowhere/state.json")).unwrap_err().to_string().contains("folder does not exist")
    );
    assert!(check(Path::new("not-there-yet.json")).is_ok());
    // A link where the new file is to be is not followed either.
    let path = folder.path().join("other.json");
    symlink(&elsewhere, folder.path().join(format!("other.json.{}-0.new", std::process::id()))).unwrap();
    save("state", &path, Readers::Owner).unwrap();
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "precious");
    assert_eq!(fs::read_to_string(&path).unwrap(), "state");
}
