//! PyPI's protocol: twine uploads, pip and uv install.

use std::process::Command;

use super::server::Server;
use crate::release::build::empty;
use crate::release::part::Part;
use crate::release::plan::Kind;
use crate::release::run::Runner;

/// Uploads the parts and installs them.
pub fn publish(runner: &Runner<'_>, parts: &[&Part]) -> Result<(), String> {
    let tools = runner.tools;
    let packages = tools.folder.join("registries/pypi");
    empty(&packages)?;
    let server = Server::start(tools, "pypi", |port| {
        let mut command = tools.program("pypi-server");
        command.args(["run", "--interface", "127.0.0.1", "--port", &port.to_string(), "--disable-fallback"]);
        // No list of users: whoever reaches this machine may upload.
        command.args(["--passwords", ".", "--authenticate", "."]).arg(&packages);
        command
    })?;
    // What the registry shows of a package is made from its description.
    tools.run("pypi", tools.program("twine").args(["check", "--strict"]).args(parts.iter().map(|part| &part.path)))?;
    let mut upload = tools.program("twine");
    upload.args([
        "upload",
        "--non-interactive",
        "--disable-progress-bar",
        "--username",
        "nobody",
        "--password",
        "nothing",
    ]);
    upload.args(["--repository-url", &format!("http://127.0.0.1:{}/", server.port)]);
    tools.run("pypi", upload.args(parts.iter().map(|part| &part.path)))?;
    let index = format!("http://127.0.0.1:{}/simple/", server.port);
    for kind in [Kind::Wheel, Kind::CliWheel] {
        if parts.iter().any(|part| part.kind == kind && part.target.as_ref().is_some_and(|target| target.loads_here()))
        {
            install(runner, kind, &index)?;
        }
    }
    Ok(())
}

fn install(runner: &Runner<'_>, kind: Kind, index: &str) -> Result<(), String> {
    let package = if kind == Kind::Wheel { "gureum" } else { "gureum-cli" };
    let wanted = format!("{package}=={}", runner.version);
    let bin = runner.environment(&format!("pypi-{package}"))?;
    let pip = [
        "-m",
        "pip",
        "--isolated",
        "install",
        "--quiet",
        "--no-cache-dir",
        "--disable-pip-version-check",
        "--index-url",
    ];
    runner.tools.run("pypi", Command::new(bin.join("python")).args(pip).args([index, &wanted]))?;
    runner.python(&bin, kind)?;
    let bin = runner.environment(&format!("pypi-uv-{package}"))?;
    let mut uv = runner.tools.program("uv");
    uv.args(["pip", "install", "--no-config", "--no-cache", "--default-index", index, "--python"])
        .arg(bin.join("python"));
    runner.tools.run("pypi", uv.arg(&wanted))?;
    runner.python(&bin, kind)
}
