use std::fs;

use super::*;

/// What becomes of a file with a region and an account.
fn with(text: Option<&str>) -> Option<String> {
    let home = tempfile::tempdir().unwrap();
    if let Some(text) = text {
        fs::create_dir(home.path().join(".scpconf")).unwrap();
        fs::write(home.path().join(".scpconf/config.json"), text).unwrap();
    }
    let file = PlaceFile::read(&Environment::empty().with_home(home.path())).unwrap();
    file.with(Some("kr-east1"), Some("a1"))
}

#[test]
fn what_is_not_known_stays_and_a_spelling_is_kept() {
    let new = with(Some(r#"{"auth-url": "https://iam.s.samsungsdscloud.com", "default_region": "kr-west1"}"#)).unwrap();
    let due = "{\n  \"auth-url\": \"https://iam.s.samsungsdscloud.com\",\n  \"default_region\": \"kr-east1\",\n  \"account-id\": \"a1\"\n}\n";
    assert_eq!(new, due);
}

#[test]
fn a_file_is_made_where_there_is_none_and_left_where_nothing_is_new() {
    let new = with(None).unwrap();
    assert_eq!(new, "{\n  \"default-region\": \"kr-east1\",\n  \"account-id\": \"a1\"\n}\n");
    assert_eq!(with(Some(&new)), None);
}
