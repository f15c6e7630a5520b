//! PyPI's protocol: twine uploads, pip and uv install.

use std::process::Command;

use super::server::Server;
use crate::release::build::empty;
use crate::release::part::Part;
use crate::release::plan::Kind;
use crate::release::record::sum;
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
    let is_foreign = |part: &&&Part| part.target.as_ref().is_some_and(|target| !target.loads_here());
    parts.iter().filter(is_foreign).try_for_each(|part| picked(runner, part, &index))
}

/// On any other system pip picks what is for it, out of all that is there.
fn picked(runner: &Runner<'_>, part: &Part, index: &str) -> Result<(), String> {
    let package = if part.kind == Kind::Wheel { "gureum" } else { "gureum-cli" };
    let name = part.name();
    let platform = name.trim_end_matches(".whl").rsplit(['-', '.']).next().unwrap_or_default();
    let folder = runner.tools.folder.join("run").join(format!("pypi-{package}-{platform}"));
    empty(&folder)?;
    let mut pip = runner.tools.python();
    pip.args(["-m", "pip", "--isolated", "download", "--quiet", "--no-cache-dir", "--disable-pip-version-check"]);
    pip.args(["--no-deps", "--only-binary=:all:", "--platform", platform, "--index-url", index, "--dest"]);
    runner.tools.run("pypi", pip.arg(&folder).arg(format!("{package}=={}", runner.version)))?;
    if sum(&folder.join(&name))? == sum(&part.path)? {
        Ok(())
    } else {
        Err(format!("what pip picked for {platform} is not {name} as it was made"))
    }
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
