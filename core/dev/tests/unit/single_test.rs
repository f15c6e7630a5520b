use std::fs;

use super::*;

fn shown(root: &Path, language: &str, filter: Option<&str>) -> Vec<String> {
    let words = |command: &Command| {
        let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
        words.collect::<Vec<_>>().join(" ")
    };
    commands(root, language, filter).unwrap_or_else(|problem| panic!("{problem}")).iter().map(words).collect()
}

/// A core with two unit tests and two test programs, and one scenario.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in [
        ("core/tests/unit/retry.rs", "#[test]\nfn the_quota_never_drifts() {}\nfn helper() {}\n"),
        ("core/tests/wire/main.rs", "async fn the_quota_is_sent() {\n// fn in_words()\n"),
        ("core/tests/limits.rs", "    pub fn a_limit() {}\n"),
        ("tests/scenarios/retry-throttled.yaml", ""),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }
    folder
}

#[test]
fn a_test_is_looked_up_in_the_programs_that_may_hold_it() {
    let project = project();
    let of = |name| shown(project.path(), "rust", Some(name));
    assert_eq!(
        of("retry::tests::the_quota_never"),
        ["test --quiet --package gureum --lib -- retry::tests::the_quota_never"]
    );
    assert_eq!(of("a_limit"), ["test --quiet --package gureum --test limits -- a_limit"]);
    assert_eq!(
        of("the_quota"),
        ["test --quiet --package gureum --lib -- the_quota", "test --quiet --package gureum --test wire -- the_quota"]
    );
}

#[test]
fn a_scenario_is_named_by_its_file_in_every_language() {
    let project = project();
    let of = |language| shown(project.path(), language, Some("retry-throttled"));
    assert_eq!(of("rust"), ["test --quiet --package conformance --test scenarios -- retry-throttled"]);
    assert_eq!(of("python"), ["bindings-python/scripts/test.sh retry-throttled"]);
    assert_eq!(of("kotlin"), ["bindings-swift/kotlin/scripts/test.sh retry-throttled"]);
}

#[test]
fn a_name_that_nothing_has_is_an_error_and_not_an_empty_success() {
    let project = project();
    for (language, name, fix) in [("rust", "in_words", "has no test with `in_words`"), ("go", "x", "use python, node")]
    {
        let problem = commands(project.path(), language, Some(name)).expect_err("an error");
        assert!(problem.contains(fix), "{problem}");
    }
}

#[test]
fn every_script_is_there() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    for (language, script) in SCRIPTS {
        assert!(root.join(script[1]).exists(), "{language}");
    }
}
