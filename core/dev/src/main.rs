//! `cargo dev`: makes and checks everything that follows from `core/api`.
#![forbid(unsafe_code)]

use std::path::Path;
use std::process::{Command, ExitCode};

use dev::contract::Contract;
use dev::emit::{self, Output};
use dev::model::Model;
use dev::ways::Ways;
use dev::{check, evidence, load, lock, release, single_test, swift_package};

const USAGE: &str = "\
usage: cargo dev <command>

  generate [DIR]   write everything that is made from core/api, here or in a copy of the repository
  check            say what is stale, write nothing
  diff [--accept]  say what changed since core/api/api.lock, and whether it breaks users;
                   --accept makes today's API the one to compare with
  evidence FILE    apply a report of `gureum verify`: what answered as described becomes observed, and what
                   contradicts a description is listed for a person to decide
  site DIR         write what the documentation site shows of each service, as JSON
  emulate [...]    run both clouds on this machine: gureum-emulator serve [...]
  release VERSION [--dry-run] [...]
                   write the version everywhere, or rehearse the release to its last step
  swift-package VERSION FOLDER [...]
                   lay out the repository that Swift programs depend on by its URL, and the files of its release
  test <language> [filter]
                   build what is needed and run the tests whose names hold the filter; a scenario is named by its file.
                   Languages: rust, emulator, dev, python, node, swift, kotlin
";

const API: &str = "core/api";
const LOCK: &str = "core/api/api.lock";
/// In bytes.
const LONGEST_REPORT: u64 = 1 << 26;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let done = match (command.as_str(), rest.as_slice()) {
        ("generate", []) => generate(root()),
        ("generate", [copy]) => generate(Path::new(copy)),
        ("check", []) => made(root()).and_then(|outputs| check(&outputs)),
        ("diff", []) => described(root(), |model| diff(&lock::text(model))),
        ("diff", [accept]) if accept == "--accept" => described(root(), |model| accept_changes(&lock::text(model))),
        ("evidence", [report]) => evidence(root(), Path::new(report)),
        ("site", [folder]) => described(root(), |model| site(Path::new(folder), &emit::site(model))),
        ("emulate", arguments) => emulate(arguments),
        ("release", arguments) => release::run(root(), arguments).map_err(lined),
        ("swift-package", arguments) => swift_package::Request::parse(arguments)
            .and_then(|request| swift_package::make(root(), &request))
            .map_err(lined),
        ("test", [language]) => single_test::run(root(), language, None),
        ("test", [language, filter]) => single_test::run(root(), language, Some(filter)),
        ("" | "help" | "--help", []) => Ok(USAGE.to_owned()),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprint!("{text}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository: this crate lives two folders below it.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Reads the descriptions and works on their model.
fn described<T>(root: &Path, work: impl FnOnce(&Model) -> Result<T, String>) -> Result<T, String> {
    let sources = load::folder(root, API).map_err(|mistake| lines(vec![mistake]))?;
    work(&Model::new(&sources).map_err(lines)?)
}

/// Everything that is made.
fn made(root: &Path) -> Result<Vec<Output>, String> {
    let source = load::contract::file(root, API).map_err(|mistake| lines(vec![mistake]))?;
    let contract = Contract::new(source).map_err(lines)?;
    let ways = load::ways::file(root, API).map_err(|mistake| lines(vec![mistake]))?;
    let (mut outputs, readmes) = described(root, |model| {
        let ways = Ways::new(ways, model).map_err(lines)?;
        let mut outputs = emit::all(model, &emit::revision(model, &contract));
        outputs.extend(emit::of_clouds(model, &ways));
        Ok((outputs, emit::readmes(root, model, &ways)?))
    })?;
    outputs.extend(emit::of_contract(&contract));
    outputs.push(emit::attributes(&outputs));
    // Written by hand but for their lists.
    outputs.extend(readmes);
    Ok(outputs)
}

fn lines(mistakes: Vec<load::Mistake>) -> String {
    mistakes.iter().map(|mistake| format!("{mistake}\n")).collect()
}

fn lined(text: String) -> String {
    if text.ends_with('\n') { text } else { format!("{text}\n") }
}

fn generate(root: &Path) -> Result<String, String> {
    let outputs = made(root)?;
    let changed = check::write(root, &outputs).map_err(|error| format!("cannot write: {error}\n"))?;
    Ok(format!("{} files are made from core/api, {} changed\n", outputs.len(), changed.len()))
}

fn check(outputs: &[Output]) -> Result<String, String> {
    let stale = check::stale(root(), outputs);
    if stale.is_empty() {
        return Ok(format!("{} files are as core/api wants them\n", outputs.len()));
    }
    let lines: String = stale.iter().map(|each| format!("{each}\n")).collect();
    Err(format!("{lines}generated files are stale; run `cargo dev generate` and commit the result\n"))
}

fn diff(today: &str) -> Result<String, String> {
    let released = std::fs::read_to_string(root().join(LOCK))
        .map_err(|error| format!("{LOCK}: {error}; run `cargo dev diff --accept`\n"))?;
    let changes = lock::changes(&released, today);
    let breaking = changes.iter().filter(|change| change.is_breaking).count();
    let mut report = String::new();
    for change in &changes {
        let kind = if change.is_breaking { "BREAKS  " } else { "fits in " };
        report.push_str(&format!("{kind} {}\n", change.text));
    }
    report.push_str(&format!("{} changes since {LOCK}, {breaking} of them breaking\n", changes.len()));
    if breaking == 0 {
        return Ok(report);
    }
    Err(format!("{report}users must change their code: raise the major version, then `cargo dev diff --accept`\n"))
}

fn accept_changes(today: &str) -> Result<String, String> {
    std::fs::write(root().join(LOCK), today).map_err(|error| format!("{LOCK}: {error}\n"))?;
    Ok(format!("{LOCK} is today's API now\n"))
}

/// What is in a file that somebody handed on. A pipe or a device may never end.
fn ended(path: &Path) -> std::io::Result<String> {
    let file = std::fs::metadata(path)?;
    if !file.is_file() || file.len() > LONGEST_REPORT {
        return Err(std::io::Error::other("it is no regular file, or longer than a report"));
    }
    std::fs::read_to_string(path)
}

/// Applies a report; facts stay as they are.
fn evidence(root: &Path, report: &Path) -> Result<String, String> {
    let unreadable = |path: &Path, error: std::io::Error| format!("{}: {error}\n", path.display());
    let text = ended(report).map_err(|error| unreadable(report, error))?;
    let source = load::contract::file(root, API).map_err(|mistake| lines(vec![mistake]))?;
    let contract = Contract::new(source).map_err(lines)?;
    let (revision, names) = described(root, |model| {
        let name = |service: &dev::model::Service| (service.spelling().kebab(), service.source.file.clone());
        Ok((emit::revision(model, &contract), model.services.iter().map(name).collect::<Vec<_>>()))
    })?;
    let mut descriptions = Vec::new();
    for (name, file) in names {
        let text = std::fs::read_to_string(root.join(&file)).map_err(|error| unreadable(Path::new(&file), error))?;
        descriptions.push((name, file, text));
    }
    let outcome = evidence::apply(&text, &revision, &descriptions).map_err(|why| format!("{why}\n"))?;
    for (file, text) in &outcome.changed {
        std::fs::write(root.join(file), text).map_err(|error| unreadable(Path::new(file), error))?;
    }
    let count = outcome.changed.len();
    Ok(format!("{}{count} descriptions changed; `cargo dev generate` follows\n", outcome.told))
}

/// What the site is built from is not committed: it is written where the site looks for it.
fn site(folder: &Path, outputs: &[Output]) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("cannot write to {}: {error}\n", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    for output in outputs {
        std::fs::write(folder.join(&output.path), &output.text).map_err(failed)?;
    }
    Ok(format!("{} services stand in {}\n", outputs.len(), folder.display()))
}

/// A process of its own: the generator must build even when the generated code of the emulator does not.
fn emulate(arguments: &[String]) -> Result<String, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let fixed = ["run", "--quiet", "--package", "gureum-emulator", "--", "serve"];
    let status = Command::new(cargo).args(fixed).args(arguments).status();
    match status.map_err(|error| format!("cannot start cargo: {error}\n"))? {
        status if status.success() => Ok(String::new()),
        status => Err(format!("the emulator ended with {status}\n")),
    }
}
