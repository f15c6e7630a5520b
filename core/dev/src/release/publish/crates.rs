//! The protocol of crates.io: the script of the workflow publishes, cargo installs and builds.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::server::Server;
use crate::release::build::empty;
use crate::release::run::Runner;

/// A program of our users, who have nothing of this repository.
const PROGRAM: &str = r#"
use gureum::DataForest;
use gureum_emulator::Emulator;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::start()?;
    let keys = emulator.keys("project");
    let forest = DataForest::builder()
        .endpoint(emulator.endpoint())
        .access_key(keys.access_key)
        .secret_key(keys.secret_key)
        .build()?;
    let mut accounts = forest.accounts().get_list().items();
    let is_empty = accounts.next().await.is_none();
    println!("asked, and nobody has an account yet: {is_empty}");
    Ok(())
}
"#;

/// Publishes the crates, and builds from them a project and the command.
pub fn publish(runner: &Runner<'_>, root: &Path, crates: &[String]) -> Result<(), String> {
    let tools = runner.tools;
    let home = tools.folder.join("registries/crates");
    empty(&home)?;
    empty(&home.join("kept"))?;
    let server = Server::start(tools, "crates", |port| {
        let mut command = tools.python();
        command.arg(root.join("packaging/crates_registry.py")).arg(port.to_string()).arg(home.join("kept"));
        command
    })?;
    // A home of its own: what is taken from here must not stay in anybody's cache.
    let cargo_home = home.join("cargo");
    // Everything that cargo looks for it looks for here, in the place of crates.io.
    let write = |path: &Path, text: &str| fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()));
    let settings = home.join("settings.toml");
    let replaced = "[source.crates-io]\nreplace-with = \"rehearsal\"\n[registries.rehearsal]\n";
    write(
        &settings,
        &format!("{replaced}index = \"sparse+http://127.0.0.1:{}/index/\"\ntoken = \"nobody\"\n", server.port),
    )?;
    let cargo = |mut command: Command| {
        command.env("CARGO_TARGET_DIR", tools.folder.join("build")).env("CARGO_HOME", &cargo_home);
        command
    };
    let publish = || {
        let mut command = cargo(Command::new("bash"));
        command.arg(root.join("packaging/publish-crates.sh")).args(crates);
        command.args(["--", "--registry", "rehearsal", "--config"]).arg(&settings).current_dir(root);
        command
    };
    tools.run("crates", &mut publish())?;
    let again = tools.told(&mut publish())?;
    if again.lines().filter(|line| line.ends_with("is there")).count() != crates.len() {
        return Err(format!("the second time not everything was there already: {again}"));
    }
    let mut install = cargo(Command::new("cargo"));
    install.args(["install", "--debug", "--locked", "--registry", "rehearsal", "--root"]).arg(home.join("installed"));
    install.args(["--config"]).arg(&settings).args(["--version", &runner.version.to_string(), "gureum-cli"]);
    tools.run("crates", install.current_dir(&home))?;
    runner.command(&[home.join("installed/bin/gureum").to_string_lossy().into_owned()])?;
    project(runner, &home, &settings)
}

/// A project of somebody who has nothing of this repository.
fn project(runner: &Runner<'_>, home: &Path, settings: &Path) -> Result<(), String> {
    let project = home.join("project");
    let write = |name: &str, text: &str| {
        let path = project.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&project))
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))
    };
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"project\"\nedition = \"2024\"\n[workspace]\n[dependencies]\ngureum = \"{0}\"\ngureum-emulator = \"{0}\"\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
            runner.version
        ),
    )?;
    write("src/main.rs", PROGRAM)?;
    let mut run = Command::new("cargo");
    run.args(["run", "--quiet", "--config"]).arg(settings).current_dir(&project);
    run.env("CARGO_TARGET_DIR", runner.tools.folder.join("build")).env("CARGO_HOME", home.join("cargo"));
    let told = runner.tools.told(&mut run)?;
    if told.contains("yet: true") { Ok(()) } else { Err(format!("the project said: {told}")) }
}
