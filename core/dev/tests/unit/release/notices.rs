use super::*;

/// A component whose folder has these files.
fn component(licence: &str, files: &[(&str, &str)]) -> (tempfile::TempDir, Component) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let component = Component {
        name: "part".to_owned(),
        version: "1.0.0".to_owned(),
        licence: licence.to_owned(),
        authors: vec!["Ada".to_owned(), "Bob".to_owned()],
        repository: None,
        sum: None,
        folder: folder.path().to_owned(),
    };
    (folder, component)
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn texts(licence: &str, files: &[(&str, &str)]) -> Result<Vec<String>, String> {
    licences(&root(), &component(licence, files).1)
}

#[test]
fn where_mit_may_be_chosen_it_is() {
    let files = [("LICENSE-MIT", "mit"), ("LICENSE-APACHE", "apache"), ("lib.rs", "code")];
    assert_eq!(texts("MIT OR Apache-2.0", &files).unwrap(), ["mit"]);
    assert_eq!(texts("(MIT OR Apache-2.0) AND Unicode-3.0", &files).unwrap(), ["apache", "mit"]);
    assert_eq!(texts("Apache-2.0 AND ISC", &[("LICENSE", "both"), ("NOTICE", "more")]).unwrap(), ["both", "more"]);
}

#[test]
fn a_package_without_a_text_has_the_text_of_its_licence() {
    let mit = texts("MIT", &[]).unwrap().remove(0);
    assert!(mit.contains("Copyright (c) Ada, Bob\n\nPermission is hereby granted"), "{mit}");
    assert!(texts("MPL-2.0", &[]).unwrap()[0].starts_with("Mozilla Public License Version 2.0"));
    let why = texts("ISC", &[]).unwrap_err();
    assert!(why.starts_with("part 1.0.0 holds no text of ISC"), "{why}");
}

#[test]
fn a_text_that_several_share_stands_there_once() {
    let (_first, one) = component("ISC", &[("LICENSE", "the same")]);
    let (_second, mut other) = component("ISC", &[("LICENSE", "the same")]);
    other.name = "other".to_owned();
    let whole = text(&root(), "gureum", &[one, other], "rustc 1.95.0").unwrap();
    assert_eq!(whole.matches("the same").count(), 1);
    assert!(whole.contains("\npart 1.0.0, other 1.0.0\n\nthe same\n"), "{whole}");
    assert!(whole.contains("part 1.0.0: ISC; its source: https://crates.io/crates/part/1.0.0"), "{whole}");
}
