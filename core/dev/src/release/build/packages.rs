//! Wheels, the source package and the crates: what tools of their own languages pack.

use std::path::Path;
use std::process::Command;

use super::{Build, copy, is_crossed};
use crate::release::plan::Target;
use crate::release::{notices, sbom};

impl Build<'_> {
    /// A wheel. maturin takes our licences for what they are by their names.
    pub(super) fn wheel(&self, package: &str, folder: &str, target: &Target, out: &Path) -> Result<(), String> {
        let notices = self.notices(package, &[target])?;
        copy(&notices.join(notices::FILE), &self.root.join(folder).join(notices::FILE))?;
        let mut command = self.tools.program("maturin");
        command.args(["build", "--locked", "--strip", "--target", &target.rust, "--profile", self.profile_of(package)]);
        command.arg("--manifest-path").arg(self.root.join(folder).join("Cargo.toml")).arg("--out").arg(out);
        command.args(["--compatibility", &target.wheel]).arg("--sbom-include").arg(notices.join(sbom::FILE));
        if is_crossed(target) {
            command.arg("--zig");
        }
        self.tools.run(&format!("wheel-{}", target.rust), &mut self.building(command, Some(target), None))
    }

    /// The source package.
    pub(super) fn sdist(&self, out: &Path) -> Result<(), String> {
        let mut command = self.tools.program("maturin");
        command
            .args(["sdist", "--manifest-path"])
            .arg(self.root.join("bindings-python/Cargo.toml"))
            .arg("--out")
            .arg(out);
        self.tools.run("sdist", &mut self.building(command, None, None))
    }

    /// The crates, as they are published. That they build from what is packed shows when they are installed.
    pub(super) fn crates(&self, out: &Path) -> Result<(), String> {
        let mut command = self.building(Command::new("cargo"), None, None);
        command.args(["package", "--locked", "--no-verify"]);
        for name in &self.plan.crates {
            command.args(["--package", name]);
        }
        self.tools.run("crates", &mut command)?;
        let made = self.folder.join("build/package");
        for name in &self.plan.crates {
            let file = format!("{name}-{}.crate", self.version);
            copy(&made.join(&file), &out.join(&file))?;
        }
        Ok(())
    }
}
