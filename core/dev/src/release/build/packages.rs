//! Wheels, the source package, the jar and the crates: what tools of their own languages pack.

use std::path::Path;
use std::process::Command;

use super::{Build, copy, is_crossed};
use crate::release::plan::Target;
use crate::release::{notices, sbom};

/// What makes the sources and the documentation that Maven Central wants beside every jar.
const BESIDE_THE_JAR: [&str; 2] = [
    "org.apache.maven.plugins:maven-source-plugin:3.3.1:jar-no-fork",
    "org.jetbrains.dokka:dokka-maven-plugin:2.2.0:javadocJar",
];

impl Build<'_> {
    /// A wheel. maturin takes our licences for what they are by their names.
    pub(super) fn wheel(&self, package: &str, folder: &str, target: &Target, out: &Path) -> Result<(), String> {
        let notices = self.notices(package, target)?;
        copy(&notices.join(notices::FILE), &self.root.join(folder).join(notices::FILE))?;
        let mut command = self.tools.program("maturin");
        command.args(["build", "--locked", "--strip", "--target", &target.rust, "--profile", self.profile]);
        command.arg("--manifest-path").arg(self.root.join(folder).join("Cargo.toml")).arg("--out").arg(out);
        command.args(["--compatibility", &target.wheel]).arg("--sbom-include").arg(notices.join(sbom::FILE));
        if is_crossed(target) {
            command.arg("--zig");
        }
        self.tools.run(&format!("wheel-{}", target.rust), &mut self.building(command, Some(target)))
    }

    /// The source package.
    pub(super) fn sdist(&self, out: &Path) -> Result<(), String> {
        let mut command = self.tools.program("maturin");
        command
            .args(["sdist", "--manifest-path"])
            .arg(self.root.join("bindings-python/Cargo.toml"))
            .arg("--out")
            .arg(out);
        self.tools.run("sdist", &mut self.building(command, None))
    }

    /// The jar, its sources and its documentation, with the libraries of all targets that have a place in it and were made.
    pub(super) fn jar(&self, out: &Path) -> Result<(), String> {
        let package = self.root.join("bindings-swift/kotlin");
        let native = package.join("native");
        super::empty(&native)?;
        let about = native.join("META-INF");
        std::fs::create_dir_all(&about).map_err(|error| format!("{}: {error}", about.display()))?;
        let mut has_all = true;
        for target in &self.plan.targets {
            let Some(folder) = &target.jar else { continue };
            let Some(made) = self.unpacked(target)? else {
                has_all = false;
                continue;
            };
            let place = native.join(folder);
            std::fs::create_dir_all(&place).map_err(|error| format!("{}: {error}", place.display()))?;
            for file in super::files(&made)? {
                let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                match file.extension().and_then(|ending| ending.to_str()) {
                    Some("so" | "dylib" | "dll") => copy(&file, &place.join(name))?,
                    // Each system is linked with others: the text of one names what the others have too, but for what asks a system.
                    _ if name.starts_with("LICENSE") || name.ends_with(".json") => copy(&file, &about.join(name))?,
                    _ => {}
                }
            }
        }
        let mut maven = Command::new("mvn");
        maven.args(["-B", "-Dstyle.color=never", "-Dkotlin.compiler.daemon=false", "-Dmaven.test.skip=true"]);
        // The profile refuses a jar without a system, which a rehearsal makes.
        maven.args(["-Prelease", &format!("-Dgureum.rehearsal={}", !self.is_complete)]);
        // Sources are text: the libraries are in the jar beside them.
        maven.args(["-Prelease", &format!("-Dgureum.rehearsal={}", !has_all), "-Dmaven.source.excludeResources=true"]);
        maven.args(["clean", "package"]).args(BESIDE_THE_JAR);
        self.tools.run("jar", maven.current_dir(&package))?;
        for ending in ["", "-sources", "-javadoc", "-testing"] {
            let name = format!("gureum-{}{ending}.jar", self.version);
            copy(&package.join("target").join(&name), &out.join(&name))?;
        }
        copy(&package.join("pom.xml"), &out.join(format!("gureum-{}.pom", self.version)))
    }

    /// The crates, as they are published. That they build from what is packed shows when they are installed.
    pub(super) fn crates(&self, out: &Path) -> Result<(), String> {
        let mut command = self.building(Command::new("cargo"), None);
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
