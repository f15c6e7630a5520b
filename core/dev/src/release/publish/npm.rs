//! npm's protocol, by Verdaccio: the script of the workflow publishes, npm installs.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::server::Server;
use crate::release::build::empty;
use crate::release::build::node::NPM;
use crate::release::part::Part;
use crate::release::plan::{Kind, Target};
use crate::release::run::Runner;

/// What Verdaccio is told: everybody may publish, and nothing is asked of another registry.
const CONFIGURATION: &str = "\
storage: ./storage
auth: {htpasswd: {file: ./users, max_users: -1}}
uplinks: {}
packages: {'**': {access: $all, publish: $all}}
log: {type: stdout, format: json, level: http}
max_body_size: 50mb
";

/// Publishes the packages and installs them.
pub fn publish(runner: &Runner<'_>, root: &Path, parts: &[&Part]) -> Result<(), String> {
    let tools = runner.tools;
    let program = verdaccio(runner, root)?;
    let home = tools.folder.join("registries/npm");
    empty(&home)?;
    let write = |name: &str, text: &str| {
        fs::write(home.join(name), text).map_err(|error| format!("{}: {error}", home.display()))
    };
    write("config.yaml", CONFIGURATION)?;
    let server = Server::start(tools, "verdaccio", |port| {
        let mut command = Command::new("node");
        command
            .arg(&program)
            .args(["--config", "config.yaml", "--listen", &format!("127.0.0.1:{port}")])
            .current_dir(&home);
        command
    })?;
    // npm wants to say who publishes, even where nobody asks.
    let settings = format!("registry=http://127.0.0.1:{0}/\n//127.0.0.1:{0}/:_authToken=nobody\n", server.port);
    write("npmrc", &settings)?;
    upload(runner, root, &home, parts)?;
    for (kind, package) in [(Kind::Npm, "gureum"), (Kind::CliNpm, "gureum-cli")] {
        if parts.iter().any(|part| part.kind == kind) {
            install(runner, &home, kind, package)?;
            picked(runner, &home, if kind == Kind::Npm { Kind::NpmNative } else { Kind::CliNpmNative }, package)?;
        }
    }
    Ok(())
}

/// Publishes, and once more: whoever begins again after half of it skips what is there.
fn upload(runner: &Runner<'_>, root: &Path, home: &Path, parts: &[&Part]) -> Result<(), String> {
    let folder = home.join("packages");
    empty(&folder)?;
    for part in parts {
        fs::copy(&part.path, folder.join(part.name())).map_err(|error| format!("{part}: {error}"))?;
    }
    let publish = || {
        let mut command = Command::new("bash");
        command.arg(root.join("packaging/publish-npm.sh")).arg(&folder);
        command.env("NPM_CONFIG_USERCONFIG", home.join("npmrc")).current_dir(home);
        command
    };
    runner.tools.run("verdaccio-publish", &mut publish())?;
    let again = runner.tools.told(&mut publish())?;
    if again.lines().filter(|line| line.ends_with("is there")).count() == parts.len() {
        return Ok(());
    }
    Err(format!("the second time not everything was there already: {again}"))
}

fn install(runner: &Runner<'_>, home: &Path, kind: Kind, package: &str) -> Result<(), String> {
    let place = home.join(format!("project-{package}"));
    taken(runner, home, &place, package, &[])?;
    runner.node(&place, kind)
}

/// On any other system npm picks what is for it, and nothing else, out of all that is there.
fn picked(runner: &Runner<'_>, home: &Path, native: Kind, package: &str) -> Result<(), String> {
    let natives = || runner.parts.iter().filter(|part| part.kind == native).filter_map(|part| part.target.as_ref());
    for target in natives().filter(|target| !target.loads_here()) {
        let place = home.join(format!("project-{package}-{}", target.npm));
        taken(runner, home, &place, package, &target.of_npm())?;
        let modules = place.join("node_modules");
        let is_there = |other: &&Target| modules.join(format!("{package}-{}", other.npm)).is_dir();
        let there: Vec<&str> = natives().filter(is_there).map(|other| other.npm.as_str()).collect();
        if there != [target.npm.as_str()] {
            return Err(format!("npm picked {there:?} of `{package}` for {}", target.npm));
        }
    }
    Ok(())
}

/// A package in an empty project, from the registry.
fn taken(runner: &Runner<'_>, home: &Path, place: &Path, package: &str, system: &[String]) -> Result<(), String> {
    empty(place)?;
    let description = "{\"name\":\"empty\",\"private\":true}";
    fs::write(place.join("package.json"), description).map_err(|error| format!("{}: {error}", place.display()))?;
    let mut install = Command::new(NPM);
    install.args(["install", "--no-audit", "--no-fund"]).args(system).arg(format!("{package}@{}", runner.version));
    install.env("NPM_CONFIG_USERCONFIG", home.join("npmrc")).current_dir(place);
    runner.tools.run("verdaccio-install", &mut install)
}

/// Verdaccio, in the version of its lock file, below the folder of the release.
fn verdaccio(runner: &Runner<'_>, root: &Path) -> Result<std::path::PathBuf, String> {
    let home = runner.tools.folder.join("tools/verdaccio");
    let program = home.join("node_modules/verdaccio/bin/verdaccio");
    fs::create_dir_all(&home).map_err(|error| format!("{}: {error}", home.display()))?;
    let lock = root.join("packaging/npm/package-lock.json");
    let is_current = fs::read(&lock).is_ok_and(|wanted| fs::read(home.join("installed")).is_ok_and(|is| is == wanted));
    if !is_current {
        for name in ["package.json", "package-lock.json"] {
            fs::copy(root.join("packaging/npm").join(name), home.join(name))
                .map_err(|error| format!("{name}: {error}"))?;
        }
        let mut install = Command::new(NPM);
        install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&home);
        runner.tools.run("tools", &mut install)?;
        fs::copy(&lock, home.join("installed")).map_err(|error| format!("{}: {error}", home.display()))?;
    }
    Ok(program)
}
