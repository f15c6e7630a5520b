use std::path::PathBuf;

use super::*;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

/// What stands between two texts of a file.
fn between(file: &str, before: &str, after: &str) -> String {
    let text = text(file);
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{file} has no `{before}`"));
    rest.split_once(after).unwrap().0.to_owned()
}

#[test]
fn the_workflow_builds_every_target_of_the_plan() {
    let workflow = text(".github/workflows/release.yml");
    let jobs: Vec<&str> = workflow.lines().filter(|line| line.contains("targets: ")).collect();
    for target in read(&root()).unwrap().targets {
        let built = jobs.iter().filter(|line| line.contains(&target.rust)).count();
        assert_eq!(built, usize::from(target.instead.is_none()), "{}", target.rust);
    }
}

#[test]
fn what_is_rehearsed_in_the_place_of_another_has_its_names() {
    let targets = read(&root()).unwrap().targets;
    for target in targets.iter().filter(|target| target.instead.is_some()) {
        let real = targets.iter().find(|real| Some(&real.rust) == target.instead.as_ref()).unwrap();
        assert_eq!((&target.npm, &target.jar), (&real.npm, &real.jar), "{}", target.rust);
        assert!(!real.is_built_here() || real.runs_here(), "{} can be built anywhere itself", real.rust);
    }
}

#[test]
fn the_workflow_publishes_the_crates_in_the_order_of_the_plan() {
    let crates = read(&root()).unwrap().crates.join(" ");
    assert!(text(".github/workflows/release.yml").contains(&format!("publish-crates.sh {crates}\n")));
}

#[test]
fn every_package_has_the_licences_of_the_repository() {
    for folder in ["core", "core/cli", "core/closest", "core/emulator", "bindings-python"] {
        for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
            assert_eq!(text(&format!("{folder}/{name}")), text(name), "{folder}/{name}");
        }
    }
}

#[test]
fn what_is_promised_of_old_versions_is_what_the_packages_ask_for() {
    let promised = text("docs/support.md");
    for (language, oldest) in [
        ("CPython", between("bindings-python/pyproject.toml", "requires-python = \">=", "\"")),
        ("Node", between("bindings-node/package.json", "\"node\": \">=", "\"")),
        ("Java", between("bindings-swift/kotlin/pom.xml", "<maven.compiler.release>", "<")),
        ("Rust", between("Cargo.toml", "rust-version = \"", "\"")),
    ] {
        assert!(
            promised.contains(&format!("\n| {language} | {oldest} |")),
            "docs/support.md says another oldest {language} than {oldest}"
        );
    }
}

#[test]
fn a_target_is_at_home_where_its_system_and_its_c_library_are() {
    let at_home: Vec<String> = read(&root())
        .unwrap()
        .targets
        .iter()
        .filter(|target| target.loads_here())
        .map(|target| target.rust.clone())
        .collect();
    assert!(at_home.len() <= 1, "{at_home:?}");
    assert!(at_home.iter().all(|name| name.starts_with(std::env::consts::ARCH)), "{at_home:?}");
}
