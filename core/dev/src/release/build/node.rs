//! The packages for npm.

use std::path::Path;
use std::process::Command;

use super::{Build, copy, write};
use crate::release::plan::Target;

/// npm, by the name that its system has for it.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

impl Build<'_> {
    /// The native file of the Node package.
    pub(super) fn npm_native(&self, target: &Target, out: &Path) -> Result<(), String> {
        let library = self.library("gureum-node", "gureum_node", target)?;
        self.platform_package(target, &library, "gureum-node", "bindings-node", out)
    }

    /// The command for npm.
    pub(super) fn cli_npm_native(&self, target: &Target, out: &Path) -> Result<(), String> {
        let program = self.program_of_wheel(target)?;
        self.platform_package(target, &program, "gureum-cli", "core/cli/npm", out)
    }

    fn platform_package(
        &self,
        target: &Target,
        file: &Path,
        package: &str,
        main: &str,
        out: &Path,
    ) -> Result<(), String> {
        let folder = self.folder.join("platforms").join(format!("{package}-{}", target.npm));
        super::empty(&folder)?;
        let mut script = Command::new("node");
        script.arg("bindings-node/scripts/platform-package.mjs").arg(&target.npm).arg(file).arg(&folder);
        // The script takes the Node package for granted; the command's is named.
        if main != "bindings-node" {
            script.arg(main);
        }
        script.env("GUREUM_NOTICES", self.notices(package, &[target])?).current_dir(self.root);
        self.tools.run("npm", &mut script)?;
        self.pack(&folder, out)
    }

    /// A package that names the native ones of all targets.
    pub(super) fn npm(&self, folder: &str, out: &Path) -> Result<(), String> {
        let package = self.root.join(folder);
        let description = package.join("package.json");
        let before = self.folder.join("package.json");
        copy(&description, &before)?;
        if package.join("package-lock.json").exists() {
            self.tools.run("npm", Command::new(NPM).args(["ci", "--no-audit", "--no-fund"]).current_dir(&package))?;
            self.tools.run("npm", Command::new(NPM).args(["run", "build"]).current_dir(&package))?;
        }
        let named = self.name_natives(&description).and_then(|()| self.pack(&package, out));
        // What `npm ci` reads must fit the lock file the next time.
        copy(&before, &description)?;
        named
    }

    fn name_natives(&self, description: &Path) -> Result<(), String> {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", description.display());
        let text = std::fs::read_to_string(description).map_err(|error| wrong(&error))?;
        let mut package: serde_json::Value = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
        let name = package["name"].as_str().unwrap_or_default().to_owned();
        for target in &self.plan.targets {
            package["optionalDependencies"][format!("{name}-{}", target.npm)] = self.version.to_string().into();
        }
        write(description, &format!("{package:#}\n"))
    }

    fn pack(&self, folder: &Path, out: &Path) -> Result<(), String> {
        self.tools.run("npm", Command::new(NPM).args(["pack", "--pack-destination"]).arg(out).current_dir(folder))
    }
}
