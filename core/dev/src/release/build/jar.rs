//! The Kotlin package, and the jar with the emulator for its users' tests.

use std::path::Path;
use std::process::Command;

use super::{Build, copy, empty, files};
use crate::release::archive::{self, Entry};
use crate::release::plan::{Kind, Target};
use crate::shipped;

/// What makes the sources and the documentation that Maven Central wants beside every jar.
const BESIDE_THE_JAR: [&str; 2] = [
    "org.apache.maven.plugins:maven-source-plugin:3.3.1:jar-no-fork",
    "org.jetbrains.dokka:dokka-maven-plugin:2.2.0:javadocJar",
];

impl Build<'_> {
    /// The jar, its sources and its documentation, what tests use, and the emulator, with what was made for all targets that have a
    /// place in them.
    pub(super) fn jar(&self, out: &Path) -> Result<(), String> {
        let package = self.root.join("bindings-swift/kotlin");
        self.filled(Kind::Library, "gureum-uniffi", &package.join("native"), "")?;
        self.filled(Kind::Emulator, "gureum-emulator", &package.join("programs"), "gureum-emulator")?;
        let mut maven = Command::new("mvn");
        maven.args(["-B", "-Dstyle.color=never", "-Dkotlin.compiler.daemon=false", "-Dmaven.test.skip=true"]);
        // The profile refuses a jar without a system, which a rehearsal makes.
        maven.args(["-Prelease", &format!("-Dgureum.rehearsal={}", !self.is_complete)]);
        // Sources are text: the libraries are in the jar beside them.
        maven.args(["-Dmaven.source.excludeResources=true", "clean", "package"]).args(BESIDE_THE_JAR);
        self.tools.run("jar", maven.current_dir(&package))?;
        for ending in ["", "-sources", "-javadoc", "-testing", "-emulator"] {
            let name = format!("gureum-{}{ending}.jar", self.version);
            let path = out.join(&name);
            copy(&package.join("target").join(&name), &path)?;
            // What has no resources of its own has our licences too.
            if Kind::Jar.of(&path) == Kind::BesideJar {
                archive::add(&path, &self.licences()?)?;
            }
        }
        copy(&package.join("pom.xml"), &out.join(format!("gureum-{}.pom", self.version)))
    }

    /// Puts what was made of all targets into a folder, `below` it by JNA's names of systems, with the licences of whatever is linked
    /// into any of them.
    fn filled(&self, kind: Kind, package: &str, folder: &Path, below: &str) -> Result<(), String> {
        empty(folder)?;
        let mut made: Vec<&Target> = Vec::new();
        for target in &self.plan.targets {
            let (Some(system), Some(unpacked)) = (&target.jar, self.unpacked(kind, target)?) else { continue };
            let place = folder.join(below).join(system);
            empty(&place)?;
            for file in files(&unpacked)?.iter().filter(|file| is_packed(kind, file)) {
                copy(file, &place.join(file.file_name().unwrap_or_default()))?;
            }
            made.push(target);
        }
        if made.is_empty() {
            return Err(format!("there is no `{kind}` for the jar; add `--only {kind}`"));
        }
        let about = folder.join("META-INF");
        empty(&about)?;
        for file in files(&self.notices(package, &made)?)? {
            copy(&file, &about.join(file.file_name().unwrap_or_default()))?;
        }
        for name in shipped::LICENCES {
            copy(&self.root.join(name), &about.join(name))?;
        }
        Ok(())
    }

    fn licences(&self) -> Result<Vec<Entry>, String> {
        let read = |name: &str| {
            let content = std::fs::read(self.root.join(name)).map_err(|error| format!("{name}: {error}"))?;
            Ok(Entry { name: format!("META-INF/{name}"), content })
        };
        shipped::LICENCES.into_iter().map(read).collect()
    }
}

/// Whether a file of an archive goes into the jar: the library that is loaded, and not the one that Swift is linked with; the program.
fn is_packed(kind: Kind, file: &Path) -> bool {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("so" | "dylib" | "dll") => kind == Kind::Library,
        Some("exe") => true,
        _ => file.file_name().is_some_and(|name| name == "gureum-emulator"),
    }
}
