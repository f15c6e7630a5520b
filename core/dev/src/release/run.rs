//! Every part is installed into an empty place by the ordinary tool of its language, and has to tell its story there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::archive;
use super::build::command::executable;
use super::build::empty;
use super::build::node::NPM;
use super::foreign::Foreign;
use super::part::Part;
use super::plan::{Kind, Target};
use super::tools::Tools;
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
        match (part.kind, &part.target) {
            (Kind::Program | Kind::Emulator, Some(target)) => self.program(part, target),
            (Kind::Wheel | Kind::CliWheel, Some(target)) if target.loads_here() => self.wheel(part),
            (Kind::Wheel | Kind::CliWheel, Some(target)) => self.foreign_wheel(part, target),
            (Kind::NpmNative | Kind::CliNpmNative, Some(target)) if target.loads_here() => {
                Ok(Outcome::Ran("with the package that names it".to_owned()))
            }
            (Kind::NpmNative, Some(target)) => self.foreign_package(part, target, Kind::Npm),
            (Kind::CliNpmNative, Some(target)) => self.foreign_package(part, target, Kind::CliNpm),
            (Kind::Npm, _) if self.native(Kind::NpmNative).is_some() => self.npm(part, Kind::NpmNative),
            (Kind::CliNpm, _) if self.native(Kind::CliNpmNative).is_some() => self.npm(part, Kind::CliNpmNative),
            (Kind::Sdist, _) => self.sdist(part),
            (Kind::Library, _) => Ok(Outcome::Skipped("it runs from the jar".to_owned())),
            (Kind::Swift, _) => Ok(Outcome::Skipped("`tests/run swift` links a program with it".to_owned())),
            (Kind::Jar | Kind::BesideJar | Kind::EmulatorJar | Kind::Crate, _) => {
                Ok(Outcome::Skipped("it runs from its registry, in the step `publish`".to_owned()))
            }
            _ => Ok(Outcome::Skipped("this machine is of another system".to_owned())),
        }
    }

    /// A program runs as it is, or in what imitates its machine.
    fn program(&self, part: &Part, target: &Target) -> Result<Outcome, String> {
        let Some(mut start) = self.foreign(target).program()? else { return Ok(nothing_starts(target)) };
        let folder = self.tools.folder.join("run").join(format!("{}-{}", part.kind, target.rust));
        empty(&folder)?;
        for entry in archive::read(&part.path)? {
            let path = folder.join(entry.name.rsplit('/').next().unwrap_or_default());
            fs::write(&path, entry.content).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        let name = if part.kind == Kind::Emulator { "gureum-emulator" } else { "gureum" };
        let program = folder.join(if target.is_windows() { format!("{name}.exe") } else { name.to_owned() });
        executable(&program)?;
        let how = by(&start);
        start.push(program.to_string_lossy().into_owned());
        if part.kind == Kind::Emulator {
            expect(&self.tools.told(started(&start).arg("--help"))?, "serve")?;
        } else {
            self.command(&start)?;
        }
        Ok(Outcome::Ran(how))
    }

    /// Asks a command for its version and for an answer of the emulator.
    pub fn command(&self, words: &[String]) -> Result<(), String> {
        let ask = |arguments: &[&str]| self.tools.told(started(words).args(arguments));
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

    /// A wheel, installed and run by a Python of its system. The program in one needs none, so that where there is none this machine's
    /// pip installs it for that system.
    fn foreign_wheel(&self, part: &Part, target: &Target) -> Result<Outcome, String> {
        let foreign = self.foreign(target);
        let python = foreign.python()?;
        let folder = self.tools.folder.join("run").join(format!("{}-{}", part.kind, target.rust));
        empty(&folder)?;
        let (mut install, pip) = match (&python, target.tag()) {
            (Some(words), _) => {
                let mut theirs = started(words);
                theirs.arg(foreign.pip()?).arg("install");
                (theirs, "a pip of its system")
            }
            (None, Some(tag)) => {
                let mut ours = self.tools.python();
                ours.args(["-m", "pip", "install", "--only-binary=:all:", "--platform", &tag]);
                (ours, "this machine's pip for its system")
            }
            (None, None) => return Ok(no_python(target)),
        };
        install.args(["--quiet", "--no-index", "--no-deps", "--disable-pip-version-check"]);
        self.tools.run("run", install.arg("--target").arg(&folder).arg(&part.path))?;
        let how = if part.kind == Kind::CliWheel {
            let Some(mut program) = foreign.program()? else { return Ok(nothing_starts(target)) };
            let how = by(&program);
            let name = if target.is_windows() { "bin/gureum.exe" } else { "bin/gureum" };
            program.push(folder.join(name).to_string_lossy().into_owned());
            self.command(&program)?;
            how
        } else {
            let Some(python) = python else { return Ok(no_python(target)) };
            let ask = |arguments: &[&str]| self.tools.told(started(&python).args(arguments).env("PYTHONPATH", &folder));
            expect(&ask(&["-c", "import gureum; print(gureum.__version__)"])?, &self.version.to_string())?;
            expect(&ask(&["-X", "utf8", "-m", "gureum", "demo"])?, STORY)?;
            by(&python)
        };
        Ok(Outcome::Ran(format!("installed by {pip}, {how}")))
    }

    /// Runs what is installed in an environment.
    pub fn python(&self, bin: &Path, kind: Kind) -> Result<(), String> {
        if kind == Kind::CliWheel {
            // Where `man` looks for what is in the folder of programs beside it.
            let manual = bin.with_file_name("share").join("man/man1/gureum.1");
            expect(&fs::read_to_string(&manual).unwrap_or_default(), ".SH SYNOPSIS")?;
            return self.command(&[bin.join("gureum").to_string_lossy().into_owned()]);
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
        self.install_packages(&folder, part, native, &[])?;
        self.node(&folder, part.kind)?;
        Ok(Outcome::Ran(format!("installed by npm with {native}")))
    }

    /// The native package of another system with the one that names it, run by a Node of that system.
    fn foreign_package(&self, native: &Part, target: &Target, kind: Kind) -> Result<Outcome, String> {
        let Some(part) = self.parts.iter().find(|part| part.kind == kind) else {
            return Ok(Outcome::Skipped(format!("there is no `{kind}` that names it")));
        };
        let foreign = self.foreign(target);
        let (Some(mut node), Some(mut program)) = (foreign.node()?, foreign.program()?) else {
            return Ok(nothing_starts(target));
        };
        let folder = self.tools.folder.join("run").join(format!("{}-{}", native.kind, target.rust));
        self.install_packages(&folder, part, native, &target.of_npm())?;
        let how = by(&node);
        let modules = folder.join("node_modules");
        if kind == Kind::Npm {
            node.push(modules.join("gureum/bin/gureum.js").to_string_lossy().into_owned());
            expect(&self.tools.told(started(&node).arg("demo").current_dir(&folder))?, STORY)?;
        } else if program.is_empty() || target.is_windows() {
            node.push(modules.join("gureum-cli/bin/gureum.js").to_string_lossy().into_owned());
            self.command(&node)?;
        } else {
            // The system here does not know how to start it, so a Node that is imitated cannot.
            let package = modules.join(format!("gureum-cli-{}", target.npm));
            program.push(package.join("gureum").to_string_lossy().into_owned());
            self.command(&program)?;
        }
        Ok(Outcome::Ran(format!("installed by npm with {part}, {how}")))
    }

    /// As a user has them: the native package is an optional one, and npm takes it if it says that it is for the system that npm is told of.
    fn install_packages(&self, folder: &Path, part: &Part, native: &Part, system: &[String]) -> Result<(), String> {
        empty(folder)?;
        let name = if part.kind == Kind::Npm { "gureum" } else { "gureum-cli" };
        let target = native.target.as_ref().ok_or("a native package is for a target")?;
        let mut natives = serde_json::Map::new();
        natives.insert(format!("{name}-{}", target.npm), file(native));
        let description = serde_json::json!({
            "name": "empty", "private": true, "dependencies": { name: file(part) }, "optionalDependencies": natives,
        });
        fs::write(folder.join("package.json"), description.to_string())
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        // The other systems' packages are nowhere yet, and npm does without them.
        let install = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
        self.tools.run("run", Command::new(NPM).args(install).args(system).current_dir(folder))
    }

    /// Runs what is installed in a project of Node.
    pub fn node(&self, folder: &Path, kind: Kind) -> Result<(), String> {
        if kind == Kind::CliNpm {
            let script = folder.join("node_modules/gureum-cli/bin/gureum.js");
            return self.command(&["node".to_owned(), script.to_string_lossy().into_owned()]);
        }
        let script = folder.join("node_modules/gureum/bin/gureum.js");
        expect(&self.tools.told(Command::new("node").arg(script).arg("demo").current_dir(folder))?, STORY)
    }

    fn foreign<'a>(&'a self, target: &'a Target) -> Foreign<'a> {
        Foreign { tools: self.tools, target }
    }
}

/// A package as npm is told of one that is a file.
fn file(part: &Part) -> serde_json::Value {
    format!("file:{}", part.path.display()).into()
}

/// A command that begins with words.
fn started(words: &[String]) -> Command {
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]);
    command
}

/// What words that start something are called.
fn by(words: &[String]) -> String {
    let imitator = words
        .iter()
        .map(|word| word.rsplit('/').next().unwrap_or_default())
        .find(|word| ["qemu-", "wine", "ld-musl-"].iter().any(|beginning| word.starts_with(beginning)));
    imitator.map_or_else(|| "as it is".to_owned(), |name| format!("by {name}"))
}

fn no_python(target: &Target) -> Outcome {
    Outcome::Skipped(format!("there is no Python for {} here", target.rust))
}

fn nothing_starts(target: &Target) -> Outcome {
    Outcome::Skipped(format!("nothing here starts what is made for {}", target.rust))
}

fn expect(told: &str, wanted: &str) -> Result<(), String> {
    if told.contains(wanted) { Ok(()) } else { Err(format!("`{wanted}` was expected, and this came: {told}")) }
}
