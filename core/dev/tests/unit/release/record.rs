use super::*;

#[test]
fn a_step_is_done_until_its_sources_or_its_files_change() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gureum.whl");
    fs::write(&file, "one").unwrap();
    let mut record = Record::read(folder.path());
    assert_eq!(record.done("wheel", "commit"), None);
    record.add("wheel", "commit", std::slice::from_ref(&file)).unwrap();
    let again = Record::read(folder.path());
    assert_eq!(again.done("wheel", "commit"), Some(vec![file.clone()]));
    assert_eq!(again.done("wheel", "another commit"), None);
    fs::write(&file, "two").unwrap();
    assert_eq!(again.done("wheel", "commit"), None);
    fs::remove_file(&file).unwrap();
    assert_eq!(again.done("wheel", "commit"), None);
}

#[test]
fn a_file_that_is_not_there_is_no_part() {
    let folder = tempfile::tempdir().unwrap();
    let mut record = Record::read(folder.path());
    assert!(record.add("wheel", "commit", &[folder.path().join("none")]).is_err());
    assert_eq!(sum(&folder.path().join("none")).ok(), None);
}
