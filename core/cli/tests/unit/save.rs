use super::*;

fn left(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_not_put_in_place_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (keys, place) = (folder.path().join("keys"), folder.path().join("place"));
    fs::write(&keys, "before").unwrap();
    std::os::unix::fs::symlink("/nonexistent/x", &place).unwrap();
    let first = Ready::of(&keys, "after").unwrap();
    let why = Ready::of(&place, "after").err().unwrap();
    assert!(why.message().contains("place cannot be written, so nothing was saved"), "{}", why.message());
    drop(first);
    assert_eq!(fs::read_to_string(&keys).unwrap(), "before");
    assert_eq!(left(folder.path()), ["keys", "place"]);
}

#[test]
fn what_fails_in_between_says_what_was_saved() {
    let folder = tempfile::tempdir().unwrap();
    let [keys, place] = ["keys", "place"].map(|name| folder.path().join(name));
    let files = [Ready::of(&keys, "after").unwrap(), Ready::of(&place, "after").unwrap()];
    // Somebody is faster.
    fs::create_dir(&place).unwrap();
    let why = put(&files).err().unwrap();
    drop(files);
    assert!(why.message().contains("place cannot be written: "), "{}", why.message());
    assert!(why.message().ends_with(&format!("; saved: {}", keys.display())), "{}", why.message());
    assert_eq!(fs::read_to_string(&keys).unwrap(), "after");
    assert_eq!(left(folder.path()), ["keys", "place"]);
}
