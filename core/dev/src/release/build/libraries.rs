//! The native libraries of the packages for Node, Swift and Kotlin.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Build, empty, files, is_crossed, write};
use crate::release::archive;
use crate::release::plan::{Kind, Target};

impl Build<'_> {
    /// The library that Kotlin loads and the one that Swift is linked with, to be put into the jar and the Swift package elsewhere: on one
    /// machine, when those of all systems are there.
    pub(super) fn native_library(&self, target: &Target, out: &Path) -> Result<(), String> {
        let library = self.library("gureum-uniffi", "gureum_ffi", target)?;
        let linked = self.built(target).join(if target.is_msvc() { "gureum_ffi.lib" } else { "libgureum_ffi.a" });
        self.archived("gureum_ffi", "gureum-uniffi", target, vec![library, linked], out)
    }

    /// The emulator, to be put into its jar elsewhere.
    pub(super) fn emulator(&self, target: &Target, out: &Path) -> Result<(), String> {
        let name = if target.is_windows() { "gureum-emulator.exe" } else { "gureum-emulator" };
        let program = self.compiled("gureum-emulator", &["--bin", "gureum-emulator"], target)?.join(name);
        let readme = self.root.join("core/emulator/README.md");
        self.archived("gureum-emulator", "gureum-emulator", target, vec![program, readme], out)
    }

    /// Unpacks what was made of a target before, libraries or the emulator, and says where it is; nothing, if there is none.
    pub(super) fn unpacked(&self, kind: Kind, target: &Target) -> Result<Option<PathBuf>, String> {
        let name = format!("{kind}-{}", target.rust);
        let made = self.folder.join("parts").join(&name);
        let Some(archive) = files(&made).unwrap_or_default().into_iter().next() else { return Ok(None) };
        let folder = self.folder.join("unpacked").join(&name);
        empty(&folder)?;
        for entry in archive::read(&archive)? {
            let path = folder.join(entry.name.rsplit('/').next().unwrap_or_default());
            std::fs::write(&path, entry.content).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(Some(folder))
    }

    /// Builds the library of a package and says where it is.
    pub(super) fn library(&self, package: &str, name: &str, target: &Target) -> Result<PathBuf, String> {
        let folder = self.compiled(package, &["--lib"], target)?;
        Ok(folder.join(if target.is_windows() {
            format!("{name}.dll")
        } else if target.rust.contains("-apple-") {
            format!("lib{name}.dylib")
        } else {
            format!("lib{name}.so")
        }))
    }

    /// Builds a library or a program of a package and says in which folder it is.
    fn compiled(&self, package: &str, what: &[&str], target: &Target) -> Result<PathBuf, String> {
        let mut command = if is_crossed(target) { self.tools.program("cargo-zigbuild") } else { Command::new("cargo") };
        let floor = target.glibc.as_ref().filter(|_| is_crossed(target));
        let triple = floor.map_or_else(|| target.rust.clone(), |glibc| format!("{}.{glibc}", target.rust));
        command.arg("rustc").args(what).args(["--locked", "--package", package]);
        command.args(["--profile", self.profile, "--target", &triple, "--", "-C", "strip=symbols"]);
        if target.is_gnu_of_windows() {
            command.env("LIBNODE_PATH", self.nothing_of_node()?);
        }
        // A library that is loaded shares the C library of who loads it. cargo asks the compiler what can be made for a target with the
        // flags of all crates, so it must stand among these.
        let shared = (target.is_musl() && what == ["--lib"]).then_some("target-feature=-crt-static");
        self.tools.run(&format!("library-{}", target.rust), &mut self.building(command, Some(target), shared))?;
        Ok(self.built(target))
    }

    /// What napi wants to link for GNU on Windows, with nothing in it: the functions of Node are looked up when the module is loaded.
    fn nothing_of_node(&self) -> Result<PathBuf, String> {
        let folder = self.folder.join("libnode");
        empty(&folder)?;
        write(&folder.join("libnode.dll"), "")?;
        write(&folder.join("libnode.a"), "!<arch>\n")?;
        Ok(folder)
    }
}
