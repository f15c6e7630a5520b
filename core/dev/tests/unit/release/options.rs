use std::path::Path;

use super::*;

fn parse(line: &str) -> Result<Options, String> {
    Options::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
}

fn plan() -> Plan {
    super::super::plan::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap()
}

#[test]
fn a_version_alone_is_written() {
    let options = parse("0.2.0").unwrap();
    assert_eq!((options.version.to_string().as_str(), options.task), ("0.2.0", Task::Raise));
}

#[test]
fn a_dry_run_may_be_of_some_parts_and_steps() {
    let options =
        parse("0.2.0 --dry-run --only npm,cli-wheel --steps build,inspect --target aarch64-unknown-linux-musl")
            .unwrap();
    assert_eq!(options.task, Task::DryRun);
    // In the order of making, whatever was typed first.
    assert_eq!(options.kinds(&plan()), [Kind::CliWheel, Kind::Npm]);
    assert!(options.has(Step::Inspect) && !options.has(Step::Publish));
    let plan = plan();
    let targets = options.targets(&plan).unwrap();
    assert_eq!(targets.iter().map(|target| target.rust.as_str()).collect::<Vec<_>>(), ["aarch64-unknown-linux-musl"]);
}

#[test]
fn what_is_not_known_is_named() {
    for (line, what) in [
        ("", "usage:"),
        ("0.2", "three numbers"),
        ("0.2.0 --only whel", "there is no part `whel`"),
        ("0.2.0 --steps fly", "there is no step `fly`"),
        ("0.2.0 --dry", "`--dry` is not known"),
        ("0.2.0 --folder", "`--folder` needs a value"),
    ] {
        let why = parse(line).unwrap_err();
        assert!(why.contains(what), "{line}: {why}");
    }
    let why = parse("0.2.0 --target mars").unwrap().targets(&plan()).unwrap_err();
    assert!(why.starts_with("there is no target `mars`"));
}

#[test]
fn the_wheel_of_the_command_comes_before_what_takes_its_program() {
    let kinds = parse("0.2.0").unwrap().kinds(&plan());
    let at = |kind| kinds.iter().position(|each| *each == kind).unwrap();
    assert!(at(Kind::CliWheel) < at(Kind::CliNpmNative) && at(Kind::CliWheel) < at(Kind::Program));
}
