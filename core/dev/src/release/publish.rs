//! Publishes a release to registries of this machine that speak the real protocols, and installs it from them by the ordinary clients.

mod central;
mod crates;
mod npm;
mod pypi;
mod server;

use super::part::Part;
use super::plan::{Kind, Plan};
use super::run::Runner;
use super::tools::Tools;
use super::version::Version;

/// Publishes to every registry of which there are parts.
///
/// # Errors
///
/// If a registry refuses a part, or a client cannot install it or run what it installed.
pub fn all(tools: &Tools, plan: &Plan, version: Version, parts: &[Part], root: &std::path::Path) -> Result<(), String> {
    let runner = Runner { parts, tools, version };
    let of = |kinds: &[Kind]| parts.iter().filter(|part| kinds.contains(&part.kind)).collect::<Vec<_>>();
    let wheels = of(&[Kind::Wheel, Kind::CliWheel, Kind::Sdist]);
    if !wheels.is_empty() {
        pypi::publish(&runner, &wheels)?;
    }
    let packages = of(&[Kind::NpmNative, Kind::CliNpmNative, Kind::Npm, Kind::CliNpm]);
    if !packages.is_empty() {
        npm::publish(&runner, root, &packages)?;
    }
    if let Some(jar) = of(&[Kind::Jar]).first() {
        central::publish(&runner, root, jar)?;
    }
    if !of(&[Kind::Crate]).is_empty() {
        crates::publish(&runner, root, &plan.crates)?;
    }
    Ok(())
}
