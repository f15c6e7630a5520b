//! How each part of a release is made, from a checkout of its own.

pub mod command;
mod jar;
mod libraries;
pub mod node;
mod packages;
mod swift;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::components::{Component, Known};
use super::part::Part;
use super::plan::{Builder, Each, Kind, Plan, Target};
use super::record::Record;
use super::tools::Tools;
use super::version::Version;
use super::{notices, sbom};

/// The profile of what users download.
pub const SHIPPED: &str = "ship";

/// That of the command.
const COMMAND: &str = "command";

/// What all parts are made from.
pub struct Build<'a> {
    /// The checkout of the release.
    pub root: &'a Path,
    /// The folder of the release, below target/.
    pub folder: &'a Path,
    /// What is made.
    pub plan: &'a Plan,
    /// What makes it.
    pub tools: &'a Tools,
    /// The version.
    pub version: Version,
    /// Whether a jar without a system is refused.
    pub is_complete: bool,
    /// The profile of cargo.
    pub profile: &'a str,
    /// The commit, which is the name of its sources.
    pub commit: String,
    /// The crates of others.
    pub known: Known,
}

impl Build<'_> {
    /// Makes all parts of these kinds and targets, or takes those that are made.
    ///
    /// # Errors
    ///
    /// If one cannot be made.
    pub fn parts(&self, kinds: &[Kind], targets: &[&Target], record: &mut Record) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        let is_of = |kind: &Kind, each: Each| self.plan.parts[kind].each == each;
        for target in targets {
            for kind in kinds.iter().filter(|kind| is_of(kind, Each::Target) && kind.is_for(target)) {
                parts.extend(self.part(*kind, Some(target), record)?);
            }
        }
        for kind in kinds.iter().filter(|kind| is_of(kind, Each::Release)) {
            parts.extend(self.part(*kind, None, record)?);
        }
        Ok(parts)
    }

    fn part(&self, kind: Kind, target: Option<&Target>, record: &mut Record) -> Result<Vec<Part>, String> {
        let name = target.map_or_else(|| format!("{kind}"), |target| format!("{kind}-{}", target.rust));
        let from = format!("{} {} {} {}", self.commit, self.version, self.profile, self.libraries(kind)?);
        let files = match record.done(&name, &from) {
            Some(files) => {
                println!("-- {name}: there already");
                files
            }
            None => {
                println!("-- {name}");
                let out = self.folder.join("parts").join(&name);
                empty(&out)?;
                self.make(kind, target, &out)?;
                let files = files(&out)?;
                record.add(&name, &from, &files)?;
                files
            }
        };
        // A description stands beside the jar, for the registry.
        let is_part = |file: &&PathBuf| file.extension().is_none_or(|ending| ending != "pom");
        Ok(files.iter().filter(is_part).map(|file| Part::new(kind.of(file), target, file)).collect())
    }

    /// What a part is made of that is not in the checkout: the jar is another one when it holds other libraries.
    fn libraries(&self, kind: Kind) -> Result<String, String> {
        let mut sums = Vec::new();
        let from: &[Kind] = match kind {
            Kind::Jar => &[Kind::Library, Kind::Emulator],
            Kind::Swift => &[Kind::Library],
            _ => &[],
        };
        for (part, target) in from.iter().flat_map(|part| self.plan.targets.iter().map(move |target| (part, target))) {
            let made = self.folder.join("parts").join(format!("{part}-{}", target.rust));
            for file in files(&made).unwrap_or_default() {
                sums.push(super::record::sum(&file)?);
            }
        }
        Ok(sums.join(" "))
    }

    fn make(&self, kind: Kind, target: Option<&Target>, out: &Path) -> Result<(), String> {
        match (kind, target) {
            (Kind::Wheel, Some(target)) => self.wheel("gureum-python", "bindings-python", target, out),
            (Kind::CliWheel, Some(target)) => self.wheel("gureum-cli", "core/cli", target, out),
            (Kind::NpmNative, Some(target)) => self.npm_native(target, out),
            (Kind::CliNpmNative, Some(target)) => self.cli_npm_native(target, out),
            (Kind::Library, Some(target)) => self.native_library(target, out),
            (Kind::Emulator, Some(target)) => self.emulator(target, out),
            (Kind::Program, Some(target)) => self.program(target, out),
            (Kind::Sdist, _) => self.sdist(out),
            (Kind::Npm, _) => self.npm("bindings-node", out),
            (Kind::CliNpm, _) => self.npm("core/cli/npm", out),
            (Kind::Jar, _) => self.jar(out),
            (Kind::Swift, _) => self.swift(out),
            (Kind::Crate, _) => self.crates(out),
            (Kind::BesideJar | Kind::EmulatorJar, _) => Err("what stands beside the jar is made with it".to_owned()),
            (_, None) => Err(format!("a {kind} is for a target")),
        }
    }

    /// Puts the licences and the list of what is linked into `package` for any of the targets into a folder, and says where they are.
    fn notices(&self, package: &str, targets: &[&Target]) -> Result<PathBuf, String> {
        let of = if let [target] = targets { &target.rust } else { "all" };
        let folder = self.folder.join("notices").join(format!("{package}-{of}"));
        empty(&folder)?;
        let mut components = BTreeSet::new();
        for target in targets {
            components.extend(self.known.linked_into(self.root, package, &target.rust)?);
        }
        let components: Vec<Component> = components.into_iter().collect();
        write_notices(self.root, package, self.version, &components, &folder)?;
        Ok(folder)
    }

    /// A command of cargo's kind: what it builds goes below the folder of the release and names no path of this machine. `codegen` is an option
    /// of the compiler for all crates.
    fn building(&self, mut command: Command, target: Option<&Target>, codegen: Option<&str>) -> Command {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
        let maps = [(self.root.to_owned(), "gureum"), (home.join("registry/src"), "crates")];
        let mut flags = maps.map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).to_vec();
        // What Visual Studio redistributes is not on every Windows.
        let is_msvc = target.is_some_and(Target::is_msvc);
        for option in codegen.into_iter().chain(is_msvc.then_some("target-feature=+crt-static")) {
            flags.extend(["-C", option].map(str::to_owned));
        }
        // C names its files too, in what debuggers read, which zig's compiler is told to write.
        if let Some(target) = target.filter(|target| is_crossed(target)) {
            let map = format!("-g0 -ffile-prefix-map={}=crates", home.join("registry/src").display());
            command.env(format!("CFLAGS_{}", target.rust.replace('-', "_")), map);
        }
        let zig = self.folder.join("zig");
        // maturin and cargo-zigbuild start zig by different programs: in one folder each would build anew what the other one has built.
        let is_wheel = command.get_program() == self.tools.bin.join("maturin");
        command
            .current_dir(self.root)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
            // What users download has nothing for debuggers, so a rehearsal has nothing either. An object for Windows that has names the folder
            // it was made in, and no map reaches that.
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_TARGET_DIR", self.folder.join(if is_wheel { "wheels" } else { "build" }))
            .env("ZIG_GLOBAL_CACHE_DIR", &zig)
            .env("ZIG_LOCAL_CACHE_DIR", &zig)
            .env("CARGO_ZIGBUILD_CACHE_DIR", self.folder.join("zigbuild"));
        command
    }

    /// The profile of a package: what users download of the command is built for its size.
    fn profile_of(&self, package: &str) -> &str {
        if package == "gureum-cli" && self.profile == SHIPPED { COMMAND } else { self.profile }
    }

    /// Where cargo puts what it makes for a target.
    fn built(&self, target: &Target) -> PathBuf {
        let profile = if self.profile == "dev" { "debug" } else { self.profile };
        self.folder.join("build").join(&target.rust).join(profile)
    }
}

/// Whether a target is cross-built.
fn is_crossed(target: &Target) -> bool {
    target.by == Builder::Zig
}

/// Makes a folder, or makes it empty.
pub fn empty(folder: &Path) -> Result<(), String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(wrong)?;
    }
    fs::create_dir_all(folder).map_err(wrong)
}

/// The files of a folder, by name.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

/// Writes the licences of components and the list of them.
pub fn write_notices(
    root: &Path,
    package: &str,
    version: Version,
    components: &[Component],
    folder: &Path,
) -> Result<(), String> {
    let rust = Command::new("rustc").arg("--version").current_dir(root).output();
    let rust = rust.map_err(|error| format!("cannot start rustc: {error}"))?.stdout;
    let rust = String::from_utf8_lossy(&rust);
    write(&folder.join(notices::FILE), &notices::text(root, package, components, rust.trim())?)?;
    write(&folder.join(sbom::FILE), &format!("{:#}\n", sbom::document(package, version, components)))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(|_| ()).map_err(|error| format!("{}: {error}", from.display()))
}
