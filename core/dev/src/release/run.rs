//! Every part is installed into an empty place by the ordinary tool of its language, and has to tell its story there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::archive;
use super::build::command::executable;
use super::build::empty;
use super::build::node::NPM;
use super::part::Part;
use super::plan::{Kind, Target};
use super::tools::{Tools, is_here};
use super::version::Version;

/// What `demo` says at its end, in every language.
const STORY: &str = "all gone again";

/// What came of a part.
pub enum Outcome {
    /// It was installed and ran.
    Ran(String),
    /// It did not run here, and why.
    Skipped(String),
}

/// Installs and runs what can be run on this machine.
pub struct Runner<'a> {
    /// All parts of the release.
    pub parts: &'a [Part],
    /// The tools.
    pub tools: &'a Tools,
    /// The version.
    pub version: Version,
}

impl Runner<'_> {
    /// Installs and runs a part.
    ///
    /// # Errors
    ///
    /// If it cannot be installed, or does not do what it should.
    pub fn run(&self, part: &Part) -> Result<Outcome, String> {
        let here = part.target.as_ref().is_none_or(Target::loads_here);
        match part.kind {
            Kind::Program => self.program(part),
            Kind::Wheel | Kind::CliWheel if here => self.wheel(part),
            Kind::Npm if self.native(Kind::NpmNative).is_some() => self.npm(part, Kind::NpmNative),
            Kind::CliNpm if self.native(Kind::CliNpmNative).is_some() => self.npm(part, Kind::CliNpmNative),
            Kind::NpmNative | Kind::CliNpmNative if here => {
                Ok(Outcome::Ran("with the package that names it".to_owned()))
            }
            Kind::Sdist => self.sdist(part),
            Kind::Library => Ok(Outcome::Skipped("it runs from the jar".to_owned())),
            Kind::Swift => Ok(Outcome::Skipped("`tests/run swift` links a program with it".to_owned())),
            Kind::Jar | Kind::BesideJar | Kind::Crate => {
                Ok(Outcome::Skipped("it runs from its registry, in the step `publish`".to_owned()))
            }
            _ => Ok(Outcome::Skipped("this machine is of another system".to_owned())),
        }
    }

    /// A program runs as it is, or in what imitates its machine.
    fn program(&self, part: &Part) -> Result<Outcome, String> {
        let target = part.target.as_ref().ok_or("a program is for a target")?;
        let Some(mut start) = starter(target) else {
            return Ok(Outcome::Skipped(format!("nothing here starts a program for {}", target.rust)));
        };
        let folder = self.tools.folder.join("run").join(&target.rust);
        empty(&folder)?;
        for entry in archive::read(&part.path)? {
            let path = folder.join(entry.name.rsplit('/').next().unwrap_or_default());
            fs::write(&path, entry.content).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let program = folder.join(if target.is_windows() { "gureum.exe" } else { "gureum" });
        executable(&program)?;
        start.push(program.to_string_lossy().into_owned());
        self.command(&start.iter().map(String::as_str).collect::<Vec<_>>())?;
        Ok(Outcome::Ran(if start.len() > 1 { format!("by {}", start[0]) } else { "as it is".to_owned() }))
    }

    /// Asks a command for its version and for an answer of the emulator.
    pub fn command(&self, words: &[&str]) -> Result<(), String> {
        let ask = |arguments: &[&str]| self.tools.told(Command::new(words[0]).args(&words[1..]).args(arguments));
        expect(&ask(&["--version"])?, &self.version.to_string())?;
        expect(&ask(&["cloud-ml", "list-images", "--emulator", "--output", "json"])?, "[")
    }

    /// An environment with nothing in it but pip.
    pub fn environment(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.tools.folder.join("run").join(name);
        empty(&folder)?;
        self.tools.run("run", self.tools.python().args(["-m", "venv"]).arg(&folder))?;
        Ok(folder.join(if cfg!(windows) { "Scripts" } else { "bin" }))
    }

    fn wheel(&self, part: &Part) -> Result<Outcome, String> {
        let bin = self.environment(&format!("{}", part.kind))?;
        let install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"];
        self.tools.run("run", Command::new(bin.join("python")).args(install).arg(&part.path))?;
        self.python(&bin, part.kind)?;
        Ok(Outcome::Ran("installed by pip into an empty environment".to_owned()))
    }

    /// Runs what is installed in an environment.
    pub fn python(&self, bin: &Path, kind: Kind) -> Result<(), String> {
        if kind == Kind::CliWheel {
            return self.command(&[&bin.join("gureum").to_string_lossy()]);
        }
        let ask = |arguments: &[&str]| self.tools.told(Command::new(bin.join("python")).args(arguments));
        expect(&ask(&["-c", "import gureum; print(gureum.__version__)"])?, &self.version.to_string())?;
        expect(&ask(&["-X", "utf8", "-m", "gureum", "demo"])?, STORY)
    }

    /// The source package builds from what is in it, and from nothing beside it. Without optimisation: it is whole, and not fast.
    fn sdist(&self, part: &Part) -> Result<Outcome, String> {
        let bin = self.environment("sdist")?;
        let mut wheel = self.tools.python();
        wheel.args([
            "-m",
            "pip",
            "wheel",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "-C",
            "build-args=--profile dev",
        ]);
        wheel
            .env("CARGO_TARGET_DIR", self.tools.folder.join("build"))
            .arg("--wheel-dir")
            .arg(bin.join("made"))
            .arg(&part.path);
        self.tools.run("run", &mut wheel)?;
        let made = super::build::files(&bin.join("made"))?;
        let install = ["-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"];
        self.tools.run("run", Command::new(bin.join("python")).args(install).args(&made))?;
        self.python(&bin, Kind::Sdist)?;
        Ok(Outcome::Ran("built from its sources and installed".to_owned()))
    }

    fn native(&self, kind: Kind) -> Option<&Part> {
        self.parts.iter().find(|part| part.kind == kind && part.target.as_ref().is_some_and(Target::loads_here))
    }

    /// Two packages, installed as files: the registry comes later.
    fn npm(&self, part: &Part, native: Kind) -> Result<Outcome, String> {
        let native = self.native(native).ok_or("there is no native package for this machine")?;
        let folder = self.tools.folder.join("run").join(format!("{}", part.kind));
        empty(&folder)?;
        let description = "{\"name\":\"empty\",\"private\":true}";
        fs::write(folder.join("package.json"), description)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        // The other systems' packages are nowhere yet.
        let install = ["install", "--offline", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund"];
        let mut command = Command::new(NPM);
        self.tools.run("run", command.args(install).arg(&part.path).arg(&native.path).current_dir(&folder))?;
        self.node(&folder, part.kind)?;
        Ok(Outcome::Ran(format!("installed by npm with {native}")))
    }

    /// Runs what is installed in a project of Node.
    pub fn node(&self, folder: &Path, kind: Kind) -> Result<(), String> {
        if kind == Kind::CliNpm {
            let script = folder.join("node_modules/gureum-cli/bin/gureum.js");
            return self.command(&["node", &script.to_string_lossy()]);
        }
        let script = folder.join("node_modules/gureum/bin/gureum.js");
        expect(&self.tools.told(Command::new("node").arg(script).arg("demo").current_dir(folder))?, STORY)
    }
}

/// What starts a program of a target: nothing but itself, or what imitates its machine.
fn starter(target: &Target) -> Option<Vec<String>> {
    // A program for musl is static, so it is at home on any Linux.
    if target.runs_here() {
        return Some(Vec::new());
    }
    let machine = target.rust.split('-').next()?;
    let imitator = if target.is_windows() { "wine64".to_owned() } else { format!("qemu-{machine}-static") };
    let is_complete = target.is_windows() || target.is_musl();
    (cfg!(target_os = "linux") && is_complete && !target.rust.contains("-apple-") && is_here(&imitator))
        .then(|| vec![imitator])
}

fn expect(told: &str, wanted: &str) -> Result<(), String> {
    if told.contains(wanted) { Ok(()) } else { Err(format!("`{wanted}` was expected, and this came: {told}")) }
}
