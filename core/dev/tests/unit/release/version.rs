use super::*;

fn place(text: &str, times: usize) -> Place {
    Place { file: "file".to_owned(), text: text.to_owned(), times }
}

fn folder(content: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), content).unwrap();
    folder
}

/// All places of the repository name one version, and the plan knows where they are.
#[test]
fn the_places_of_the_version_agree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let plan = super::super::plan::read(&root).unwrap();
    let version = read(&root, &plan.version).unwrap();
    assert_eq!(version.to_string(), env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_version_is_written_where_it_was_read() {
    let places = [place("a = \"{version}\"", 2), place("cli=={minor}.*", 1), place("jar-{version}.jar", 1)];
    let folder = folder("a = \"0.1.0\"\na = \"0.1.0\" a = \"1\"\ncli==0.1.* jar-0.1.0.jar\n");
    assert_eq!(read(folder.path(), &places).unwrap(), Version(0, 1, 0));
    write(folder.path(), &places, Version(1, 20, 3)).unwrap();
    let text = fs::read_to_string(folder.path().join("file")).unwrap();
    assert_eq!(text, "a = \"1.20.3\"\na = \"1.20.3\" a = \"1\"\ncli==1.20.* jar-1.20.3.jar\n");
    assert_eq!(read(folder.path(), &places).unwrap(), Version(1, 20, 3));
}

#[test]
fn places_that_disagree_are_named_with_what_they_say() {
    let places = [place("a = \"{version}\"", 1), place("b = \"{version}\"", 1)];
    let folder = folder("a = \"0.1.0\"\nb = \"0.1.1\"\n");
    assert_eq!(read(folder.path(), &places).unwrap_err(), "`file` says 0.1.1, `file` says 0.1.0");
}

#[test]
fn a_place_that_moved_is_noticed() {
    let folder = folder("a = \"0.1.0\"\n");
    let why = read(folder.path(), &[place("a = \"{version}\"", 1), place("b = \"{version}\"", 1)]).unwrap_err();
    assert_eq!(why, "`file` has `b = \"{version}\"` 0 times instead of 1; correct packaging/plan.yaml");
}

#[test]
fn a_version_has_three_numbers() {
    assert!(Version::parse("0.1").is_err());
    assert!(Version::parse("0.1.0-rc.1").is_err());
    assert!(Version::parse("v0.1.0").is_err());
    assert!(Version::parse("0.9.0").unwrap() < Version::parse("0.10.0").unwrap());
}
