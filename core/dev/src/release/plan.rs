//! What a release is made of: `packaging/plan.yaml`, read.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::version::Place;

/// Where the plan is.
pub const FILE: &str = "packaging/plan.yaml";

/// The plan.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Where a release runs.
    pub targets: Vec<Target>,
    /// What must hold of each kind of part.
    pub parts: BTreeMap<Kind, Rules>,
    /// The crates, in the order in which they are published.
    pub crates: Vec<String>,
    /// Where the version stands.
    pub version: Vec<Place>,
}

/// One system.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Rust's name of it.
    pub rust: String,
    /// What builds it.
    pub by: Builder,
    /// The oldest glibc that it may ask for.
    pub glibc: Option<String>,
    /// What maturin is told as `--compatibility`.
    pub wheel: String,
    /// npm's name of it.
    pub npm: String,
    /// The folder in the jar; the jar is not for systems without one.
    pub jar: Option<String>,
    /// The target that is published in the place of this one, which is there to be rehearsed where the other cannot be built.
    pub instead: Option<String>,
}

impl Target {
    /// Whether it is Linux with musl.
    #[must_use]
    pub fn is_musl(&self) -> bool {
        self.rust.ends_with("-musl")
    }

    /// Whether it is Windows.
    #[must_use]
    pub fn is_windows(&self) -> bool {
        self.rust.contains("-windows-")
    }

    /// Whether it is Windows as Visual Studio builds for it.
    #[must_use]
    pub fn is_msvc(&self) -> bool {
        self.rust.ends_with("-msvc")
    }

    /// Whether it is Windows as GNU builds for it.
    #[must_use]
    pub fn is_gnu_of_windows(&self) -> bool {
        self.is_windows() && !self.is_msvc()
    }

    /// What the names of its wheels end with; nothing, where that is left to maturin.
    #[must_use]
    pub fn tag(&self) -> Option<String> {
        let machine = self.rust.split('-').next().unwrap_or_default();
        (self.wheel != "off").then(|| format!("{}_{machine}", self.wheel))
    }

    /// What npm would find out by itself on such a system.
    #[must_use]
    pub fn of_npm(&self) -> [String; 3] {
        let mut words = self.npm.split('-');
        let (system, machine) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let libc = if self.is_musl() { "musl" } else { "glibc" };
        [format!("--os={system}"), format!("--cpu={machine}"), format!("--libc={libc}")]
    }

    /// Whether this machine can build it.
    #[must_use]
    pub fn is_built_here(&self) -> bool {
        match self.by {
            Builder::Zig => cfg!(target_os = "linux"),
            Builder::Native => self.runs_here(),
        }
    }

    /// Whether the interpreters of this machine can load its libraries: they share its system and its C library.
    #[must_use]
    pub fn loads_here(&self) -> bool {
        self.runs_here() && self.is_musl() == cfg!(target_env = "musl")
    }

    /// Whether this machine can start its programs as they are.
    #[must_use]
    pub fn runs_here(&self) -> bool {
        let system = match std::env::consts::OS {
            "windows" => self.is_windows(),
            "macos" => self.rust.contains("-apple-"),
            system => self.rust.contains(&format!("-{system}-")),
        };
        system && self.rust.starts_with(std::env::consts::ARCH)
    }
}

/// What builds a target.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Builder {
    /// Cross-built, on any Linux.
    Zig,
    /// On a machine of that system.
    Native,
}

/// A kind of part.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The Python package of one system.
    Wheel,
    /// The command, for pip.
    CliWheel,
    /// The source of the Python package.
    Sdist,
    /// The native file of the Node package.
    NpmNative,
    /// The Node package.
    Npm,
    /// The command, for npm.
    CliNpmNative,
    /// What starts it.
    CliNpm,
    /// The command, to download.
    Program,
    /// The libraries for Kotlin and Swift, which the jar and the Swift package are made of.
    Library,
    /// The emulator as a program, which a jar is made of.
    Emulator,
    /// The Kotlin package.
    Jar,
    /// Its sources, its documentation, and what tests use: made together with it.
    BesideJar,
    /// The emulators of all systems, which tests take from the class path: made together with the jar too.
    EmulatorJar,
    /// The package that Swift programs name by its URL, and the files that it names.
    Swift,
    /// A Rust crate.
    Crate,
}

impl Kind {
    /// What a file is that was made with parts of this kind.
    #[must_use]
    pub fn of(self, file: &Path) -> Self {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_beside = ["-sources", "-javadoc", "-testing"].iter().any(|ending| name.ends_with(ending));
        match self {
            Self::Jar if is_beside => Self::BesideJar,
            Self::Jar if name.ends_with("-emulator") => Self::EmulatorJar,
            kind => kind,
        }
    }

    /// Whether there is such a part for a target: what a jar or the Swift package is made of is for those which have a place there.
    #[must_use]
    pub fn is_for(self, target: &Target) -> bool {
        match self {
            Self::Library | Self::Emulator => target.jar.is_some(),
            // maturin exports a module inside of a package by a name that it does not have, where it exports by a list: for GNU alone.
            Self::Wheel => !target.is_gnu_of_windows(),
            _ => true,
        }
    }

    /// As the plan and the command line spell it.
    ///
    /// # Errors
    ///
    /// If there is no such kind.
    pub fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_value(serde_json::Value::String(text.to_owned()))
            .map_err(|_| format!("there is no part `{text}`; {FILE} lists them"))
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(formatter)
    }
}

/// What must hold of a kind of part.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// One for every target, or one of the release.
    pub each: Each,
    /// Bytes at most.
    pub most: u64,
    /// Endings of names, each of which some file must have.
    pub holds: Vec<String>,
    /// What no name may hold.
    pub never: Vec<String>,
}

/// How many there are of a part.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Each {
    /// One for every target.
    Target,
    /// One of the release.
    Release,
    /// Made together with the jar, and never alone.
    Jar,
}

/// Reads the plan.
///
/// # Errors
///
/// If it cannot be read, or says what is not known.
pub fn read(root: &Path) -> Result<Plan, String> {
    let text = fs::read_to_string(root.join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    serde_saphyr::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
}

#[cfg(test)]
#[path = "../../tests/unit/release/plan.rs"]
mod tests;
