//! `cargo dev release`: one version, one command.
//!
//! A release is rehearsed to its last step: every part is made from a checkout of its own (`checkout`, `build`), looked into
//! (`inspect`), installed and run (`run`), published to registries of this machine and installed from them (`publish`). The workflow
//! of a release builds with the very same command. What there is to make, and what must hold of it, says `packaging/plan.yaml` (`plan`).

mod archive;
mod binary;
mod build;
mod changelog;
mod checkout;
mod components;
mod expected;
mod foreign;
mod inspect;
pub mod notices;
mod options;
mod part;
mod plan;
mod publish;
mod record;
mod run;
pub mod sbom;
mod tools;
mod version;

use std::path::Path;

use options::{Options, Step, Task};
use part::Part;
use plan::{Plan, Target};
use tools::Tools;

/// Runs the command.
///
/// # Errors
///
/// If a step fails, or something is found in a part.
pub fn run(root: &Path, arguments: &[String]) -> Result<String, String> {
    let root = root.canonicalize().map_err(|error| format!("{}: {error}", root.display()))?;
    let options = Options::parse(arguments)?;
    let plan = plan::read(&root)?;
    match options.task {
        Task::Raise => raise(&root, &plan, &options),
        Task::Check => check(&root, &plan, &options),
        Task::Notices => notices_alone(&root, &plan, &options),
        Task::DryRun => dry_run(&root, &plan, &options),
    }
}

fn raise(root: &Path, plan: &Plan, options: &Options) -> Result<String, String> {
    let version = options.version;
    checkout::raise(root, plan, version)?;
    Ok(format!(
        "{version} stands in all {} places and in CHANGELOG.md. What comes next:\n  \
         cargo dev release {version} --dry-run\n  git commit --all --message 'Release {version}'\n  \
         git tag --sign v{version} && git push origin main v{version}\n",
        plan.version.len()
    ))
}

/// What the workflow asks before it builds anything.
fn check(root: &Path, plan: &Plan, options: &Options) -> Result<String, String> {
    let said = version::read(root, &plan.version)?;
    if said != options.version {
        return Err(format!("the repository is {said}, and not {}\n", options.version));
    }
    let text = std::fs::read_to_string(root.join("CHANGELOG.md")).map_err(|error| format!("CHANGELOG.md: {error}"))?;
    let notes =
        changelog::notes(&text, said).ok_or_else(|| format!("CHANGELOG.md has no section of {said} with a day\n"))?;
    Ok(notes)
}

/// What a wheel without the interpreter's lock needs, which is made by the machine's own Python.
fn notices_alone(root: &Path, plan: &Plan, options: &Options) -> Result<String, String> {
    let target = options.targets(plan)?.into_iter().find(|target| target.loads_here());
    let target = target.ok_or("no target of the plan is at home on this machine")?;
    let components = components::known(root)?.linked_into(root, "gureum-python", &target.rust)?;
    build::write_notices(root, "gureum-python", options.version, &components, &root.join("bindings-python"))?;
    Ok(format!("bindings-python has the licences of {} crates, and the list of them\n", components.len()))
}

fn dry_run(root: &Path, plan: &Plan, options: &Options) -> Result<String, String> {
    let here = std::env::current_dir().map_err(|error| format!("the current folder: {error}"))?;
    let folder = options.folder.as_ref().map_or_else(|| root.join("target/dist"), |folder| here.join(folder));
    let tools = Tools::install(root, &folder)?;
    let targets = options.targets(plan)?;
    let parts = build_parts(root, plan, options, &tools, &targets)?;
    if options.has(Step::Inspect) {
        inspect_parts(plan, options, &tools, &targets, &parts)?;
    }
    if options.has(Step::Run) {
        run_parts(options, &tools, &parts)?;
    }
    if options.has(Step::Publish) {
        publish::all(&tools, plan, options.version, &parts, &tools.folder.join("checkout"))?;
    }
    let sums = sums(&tools, &parts)?;
    let left: Vec<String> = plan
        .targets
        .iter()
        .filter(|target| !targets.iter().any(|made| made.rust == target.rust))
        .map(|target| match targets.iter().find(|made| made.instead.as_ref() == Some(&target.rust)) {
            Some(made) => format!("{} ({} was, in its place)", target.rust, made.rust),
            None => target.rust.clone(),
        })
        .collect();
    let left = if left.is_empty() { String::new() } else { format!("not made here: {}\n", left.join(", ")) };
    Ok(format!("{sums}{} parts of {}\n{left}", parts.len(), options.version))
}

fn build_parts(
    root: &Path,
    plan: &Plan,
    options: &Options,
    tools: &Tools,
    targets: &[&Target],
) -> Result<Vec<Part>, String> {
    let (copy, commit) = checkout::prepare(root, tools, plan, options.version)?;
    let known = components::known(&copy)?;
    let profile = if options.is_rehearsal { "dev" } else { build::SHIPPED };
    let build = build::Build {
        root: &copy,
        folder: &tools.folder,
        plan,
        tools,
        version: options.version,
        is_complete: options.is_complete,
        profile,
        commit,
        known,
    };
    let mut record = record::Record::read(&tools.folder);
    build.parts(&options.kinds(plan), targets, &mut record)
}

/// Every finding of every part, before it fails: who mends one wants to know of the others.
fn inspect_parts(
    plan: &Plan,
    options: &Options,
    tools: &Tools,
    targets: &[&Target],
    parts: &[Part],
) -> Result<(), String> {
    let builder = paths_of_this_machine(tools);
    // A rehearsal has what this machine builds; what is published has everything.
    let is_in = |target: &&Target| options.is_complete || targets.iter().any(|made| made.rust == target.rust);
    let jar: Vec<String> = plan.targets.iter().filter(is_in).filter_map(|target| target.jar.clone()).collect();
    let mut wrong = Vec::new();
    for part in parts {
        let expected = expected::Expected {
            version: options.version,
            rules: &plan.parts[&part.kind],
            targets: &plan.targets,
            jar: &jar,
            builder: &builder,
            is_shipped: !options.is_rehearsal,
        };
        let found = inspect::findings(part, &expected)?;
        println!(
            "-- {part}: {}",
            if found.is_empty() { "is well".to_owned() } else { format!("{} findings", found.len()) }
        );
        wrong.extend(found.into_iter().map(|what| format!("{part} {what}\n")));
    }
    wrong.extend(inspect::twice(parts).iter().map(|name| format!("{name} is the name of two parts\n")));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.concat()) }
}

/// The folders that only this machine has: of the release, and of whoever is at home here.
fn paths_of_this_machine(tools: &Tools) -> Vec<String> {
    let home = std::env::home_dir().filter(|home| home.components().count() > 1);
    let folders =
        [Some(tools.folder.clone()), home.map(|home| home.join(".")), std::env::var_os("CARGO_HOME").map(Into::into)];
    folders.into_iter().flatten().map(|folder| folder.to_string_lossy().trim_end_matches('.').to_owned()).collect()
}

fn run_parts(options: &Options, tools: &Tools, parts: &[Part]) -> Result<(), String> {
    let runner = run::Runner { parts, tools, version: options.version };
    for part in parts {
        match runner.run(part).map_err(|why| format!("{part} does not run: {why}\n"))? {
            run::Outcome::Ran(how) => println!("-- {part}: runs, {how}"),
            run::Outcome::Skipped(why) => println!("-- {part}: did not run here: {why}"),
        }
    }
    Ok(())
}

/// The sums of all parts in a file, and a table of them.
fn sums(tools: &Tools, parts: &[Part]) -> Result<String, String> {
    let (mut file, mut table) = (String::new(), String::new());
    for part in parts {
        let size = std::fs::metadata(&part.path).map_err(|error| format!("{part}: {error}"))?.len();
        let sum = record::sum(&part.path)?;
        file.push_str(&format!("{sum}  {part}\n"));
        table.push_str(&format!("{size:>10}  {}…  {part}\n", &sum[..16]));
    }
    let path = tools.folder.join("SHA256SUMS");
    std::fs::write(&path, file).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(table)
}
