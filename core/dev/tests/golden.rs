//! A small description per feature, and what must be made of it.
//!
//! `tests/golden/<feature>/api.yaml` is read; every file below `expected/` must
//! be made exactly so. `GUREUM_BLESS=1 cargo test -p dev` writes the files that
//! exist there anew: look at the difference before you commit it.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use dev::emit::{self, Output};
use dev::load;
use dev::model::Model;

#[test]
fn requests_read_like_hand_written_rust() {
    compare("requests");
}

#[test]
fn answers_keep_what_is_unknown_and_survive_what_is_wrong() {
    compare("answers");
}

#[test]
fn lists_become_pages_and_states_become_waits() {
    compare("pages_and_waits");
}

#[test]
fn path_query_and_version_of_samsung_stand_in_table_and_tests() {
    compare("versions");
}

#[test]
fn a_resource_is_a_row_of_the_emulators_table() {
    compare("resources");
}

#[test]
fn markers_paths_namesakes_nullable_references_and_several_successes_are_described() {
    compare("neighbours");
}

fn made() -> Vec<Output> {
    let sources = load::folder(&root().join("../.."), "core/api").unwrap();
    emit::all(&Model::new(&sources).unwrap(), "a revision")
}

/// What the descriptions of today become, made once.
static MADE: LazyLock<Vec<Output>> = LazyLock::new(made);

#[test]
fn the_same_descriptions_give_the_same_bytes() {
    assert_eq!(*MADE, made());
}

#[test]
fn no_operation_of_a_description_is_lost() {
    let folder = root().join("../..");
    let sources = load::folder(&folder, "core/api").unwrap();
    let model = Model::new(&sources).unwrap();
    let told = &MADE.iter().find(|output| output.path == "docs/services.md").unwrap().text;
    for service in &model.services {
        let text = fs::read_to_string(folder.join(&service.source.file)).unwrap();
        let written = text.lines().filter(|line| line.trim_start().starts_with("operationId: ")).count();
        assert!(written > 0, "{}", service.source.file);
        assert_eq!(service.operations.len(), written, "{}", service.source.file);
        let row = told.lines().find(|line| line.contains(&format!("`{}`", service.spelling().in_rust())));
        assert!(row.is_some_and(|row| row.contains(&format!("| {written} |"))), "{row:?}");
    }
}

fn compare(feature: &str) {
    let folder = root().join("tests/golden").join(feature);
    let text = fs::read_to_string(folder.join("api.yaml")).unwrap();
    let sources = [load::text("core/api/demo.yaml", &text).unwrap_or_else(|mistake| panic!("{mistake}"))];
    let model = Model::new(&sources).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let outputs = emit::all(&model, "a revision");
    let expected = files(&folder.join("expected"));
    assert!(!expected.is_empty(), "`{feature}` expects nothing");
    for file in expected {
        let path = file.strip_prefix(folder.join("expected")).unwrap().to_str().unwrap();
        let made = &output(&outputs, path).text;
        if std::env::var_os("GUREUM_BLESS").is_some() {
            fs::write(&file, made).unwrap();
        }
        let wanted = fs::read_to_string(&file).unwrap();
        let same = wanted.lines().zip(made.lines()).take_while(|(left, right)| left == right).count();
        assert!(wanted == *made, "{}:{} differs from what is made:\n{}", file.display(), same + 1, around(made, same));
    }
}

fn output<'a>(outputs: &'a [Output], path: &str) -> &'a Output {
    outputs.iter().find(|output| output.path == path).unwrap_or_else(|| panic!("nothing makes `{path}`"))
}

fn around(text: &str, line: usize) -> String {
    text.lines().skip(line.saturating_sub(2)).take(5).collect::<Vec<_>>().join("\n")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
