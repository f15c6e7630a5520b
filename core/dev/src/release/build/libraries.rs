//! The native libraries of the packages for Node, Swift and Kotlin.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Build, empty, files, is_crossed};
use crate::release::archive;
use crate::release::plan::{Kind, Target};

impl Build<'_> {
    /// The library that Kotlin loads and the one that Swift is linked with, to be put into the jar and the Swift package elsewhere: on one
    /// machine, when those of all systems are there.
    pub(super) fn native_library(&self, target: &Target, out: &Path) -> Result<(), String> {
        let library = self.library("gureum-uniffi", "gureum_ffi", target)?;
        let linked = self.built(target).join(if target.is_windows() { "gureum_ffi.lib" } else { "libgureum_ffi.a" });
        self.archived("gureum_ffi", "gureum-uniffi", target, vec![library, linked], out)
    }

    /// Unpacks the libraries of a target that were made before, and says where they are; nothing, if there are none.
    pub(super) fn unpacked(&self, target: &Target) -> Result<Option<PathBuf>, String> {
        let made = self.folder.join("parts").join(format!("{}-{}", Kind::Library, target.rust));
        let Some(archive) = files(&made).unwrap_or_default().into_iter().next() else { return Ok(None) };
        let folder = self.folder.join("libraries").join(&target.rust);
        empty(&folder)?;
        for entry in archive::read(&archive)? {
            let path = folder.join(entry.name.rsplit('/').next().unwrap_or_default());
            std::fs::write(&path, entry.content).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(Some(folder))
    }

    /// Builds the library of a package and says where it is.
    pub(super) fn library(&self, package: &str, name: &str, target: &Target) -> Result<PathBuf, String> {
        let mut command = if is_crossed(target) { self.tools.program("cargo-zigbuild") } else { Command::new("cargo") };
        let floor = target.glibc.as_ref().filter(|_| is_crossed(target));
        let triple = floor.map_or_else(|| target.rust.clone(), |glibc| format!("{}.{glibc}", target.rust));
        command.args([
            "rustc",
            "--lib",
            "--locked",
            "--package",
            package,
            "--profile",
            self.profile,
            "--target",
            &triple,
        ]);
        command.args(["--", "-C", "strip=symbols"]);
        // A library that is loaded shares the C library of who loads it.
        if target.is_musl() {
            command.args(["-C", "target-feature=-crt-static"]);
        }
        self.tools.run(&format!("library-{}", target.rust), &mut self.building(command, Some(target)))?;
        let file = if target.is_windows() {
            format!("{name}.dll")
        } else if target.rust.contains("-apple-") {
            format!("lib{name}.dylib")
        } else {
            format!("lib{name}.so")
        };
        Ok(self.built(target).join(file))
    }
}
