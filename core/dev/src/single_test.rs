//! `cargo dev test`: what runs the tests of a name, in one language, after an edit.
//!
//! A package knows best how its tests are run, so each has a script for that. For Rust this looks up which test program
//! holds the name: building one is seconds, building all is minutes.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The languages, and how each runs its tests.
const SCRIPTS: &[(&str, &[&str])] = &[
    ("python", &["bash", "bindings-python/scripts/test.sh"]),
    ("node", &["bash", "bindings-node/scripts/test.sh"]),
    ("swift", &["bash", "bindings-swift/scripts/test.sh"]),
    ("kotlin", &["bash", "bindings-swift/kotlin/scripts/test.sh"]),
];

/// Rust packages by the word that names them: the package and its folder.
const PACKAGES: &[(&str, &str, &str)] =
    &[("rust", "gureum", "core"), ("emulator", "gureum-emulator", "core/emulator"), ("dev", "dev", "core/dev")];

/// Builds and runs the tests of `language` whose names hold `filter`, and shows what they say.
///
/// # Errors
///
/// If a test fails, or none has such a name.
pub fn run(root: &Path, language: &str, filter: Option<&str>) -> Result<String, String> {
    let is_script = SCRIPTS.iter().any(|(name, _)| *name == language);
    let mut tests = 0;
    for mut command in commands(root, language, filter)? {
        let cannot = format!("cannot start `{}`", command.get_program().display());
        let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("{cannot}: {error}\n"))?;
        for line in
            child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()).map_while(Result::ok)
        {
            println!("{line}");
            tests += running(&line);
        }
        match child.wait() {
            Ok(status) if status.success() => {}
            _ => return Err("the tests failed\n".to_owned()),
        }
    }
    // The scripts look at that themselves; cargo is content with nothing.
    if tests == 0 && !is_script {
        return Err(format!("no test has `{}` in its name\n", filter.unwrap_or_default()));
    }
    Ok(String::new())
}

/// The number in `running 3 tests`.
fn running(line: &str) -> usize {
    line.strip_prefix("running ").and_then(|rest| rest.split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// The commands that build and run the tests of `language` whose names hold `filter`.
///
/// # Errors
///
/// If there is no such language, or no Rust function of that name.
fn commands(root: &Path, language: &str, filter: Option<&str>) -> Result<Vec<Command>, String> {
    if let Some((_, script)) = SCRIPTS.iter().find(|(name, _)| *name == language) {
        let mut command = Command::new(script[0]);
        command.args(&script[1..]).args(filter).current_dir(root);
        return Ok(vec![command]);
    }
    let Some((_, package, folder)) = PACKAGES.iter().find(|(name, ..)| *name == language) else {
        let names = SCRIPTS.iter().map(|(name, _)| *name).chain(PACKAGES.iter().map(|(name, ..)| *name));
        return Err(format!("there is no language `{language}`; use {}\n", names.collect::<Vec<_>>().join(", ")));
    };
    let programs = match filter {
        None => vec![vec!["--package".to_owned(), (*package).to_owned()]],
        Some(name) if root.join(format!("tests/scenarios/{name}.yaml")).exists() => {
            vec![["--package", "conformance", "--test", "scenarios"].map(str::to_owned).to_vec()]
        }
        Some(name) => {
            let found = programs(&root.join(folder).join("tests"), name);
            if found.is_empty() {
                return Err(format!("`{folder}/tests` has no test with `{name}` in its name\n"));
            }
            found
                .into_iter()
                .map(|target| [&["--package".to_owned(), (*package).to_owned()][..], &target].concat())
                .collect()
        }
    };
    Ok(programs.into_iter().map(|target| cargo_test(root, &target, filter)).collect())
}

fn cargo_test(root: &Path, target: &[String], filter: Option<&str>) -> Command {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(["test", "--quiet"]).args(target).arg("--").args(filter).current_dir(root);
    // What the machine that edits is for, whatever else is set there.
    command.env("CARGO_INCREMENTAL", "1");
    command
}

/// The test programs below `tests` that have a function with `name` in its name, as arguments of `cargo test`.
fn programs(tests: &Path, name: &str) -> BTreeSet<Vec<String>> {
    // Who copies a name from a report brings its modules along.
    let name = name.rsplit("::").next().unwrap_or(name);
    let mut files = Vec::new();
    collect(tests, &mut files);
    let holds =
        |file: &PathBuf| fs::read_to_string(file).is_ok_and(|text| text.lines().any(|line| defines(line, name)));
    files.iter().filter(|file| holds(file)).filter_map(|file| program(file.strip_prefix(tests).ok()?)).collect()
}

/// Whether a line begins a function with `part` in its name.
fn defines(line: &str, part: &str) -> bool {
    let Some((before, rest)) = line.split_once("fn ") else { return false };
    let name: &str = rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or("");
    before.chars().all(|letter| letter.is_alphanumeric() || letter == ' ') && name.contains(part)
}

/// `unit/…` belongs to the library, `wire.rs` and `wire/…` are the program `wire`.
fn program(file: &Path) -> Option<Vec<String>> {
    let first = Path::new(file.components().next()?.as_os_str());
    let name = first.file_stem()?.to_string_lossy().into_owned();
    Some(if name == "unit" { vec!["--lib".to_owned()] } else { vec!["--test".to_owned(), name] })
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/single_test.rs"]
mod tests;
