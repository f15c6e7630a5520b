//! How a release runs the tools of others: each command is shown, what it says goes to a log, and what a failure said is told.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::record::sum;

/// The tools that PyPI has, in pinned versions.
const REQUIREMENTS: &str = "packaging/requirements.txt";

/// Where the tools are, and where their words go.
pub struct Tools {
    /// The folder of the release, below target/.
    pub folder: PathBuf,
    /// The programs of the Python environment.
    pub bin: PathBuf,
}

impl Tools {
    /// Installs what is not there yet.
    ///
    /// # Errors
    ///
    /// If something cannot be installed; the text names it.
    pub fn install(root: &Path, folder: &Path) -> Result<Self, String> {
        let home = folder.join("tools");
        let bin = home.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let tools = Self { folder: folder.to_owned(), bin };
        fs::create_dir_all(folder.join("logs")).map_err(|error| format!("{}: {error}", folder.display()))?;
        let stamp = home.join("installed");
        let wanted = sum(&root.join(REQUIREMENTS))?;
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(tools);
        }
        let python = if cfg!(windows) { "python" } else { "python3" };
        tools.run("tools", Command::new(python).args(["-m", "venv"]).arg(&home))?;
        let mut install = tools.python();
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        tools.run("tools", install.arg(root.join(REQUIREMENTS)))?;
        fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))?;
        Ok(tools)
    }

    /// A tool of the environment.
    #[must_use]
    pub fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.bin.join(name));
        // `maturin` looks for `cargo-zigbuild` and `python -m ziglang` there.
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.bin.clone()).chain(std::env::split_paths(&path));
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        command
    }

    /// The interpreter of the environment.
    #[must_use]
    pub fn python(&self) -> Command {
        self.program("python")
    }

    /// Runs a command to its end; its words go to `logs/STEP.log`.
    ///
    /// # Errors
    ///
    /// If it fails; the text has its last words.
    pub fn run(&self, step: &str, command: &mut Command) -> Result<(), String> {
        let begun = Instant::now();
        let shown = shown(command);
        let log = self.folder.join("logs").join(format!("{step}.log"));
        let file = File::options().create(true).append(true).open(&log);
        let file = file.map_err(|error| format!("{}: {error}", log.display()))?;
        let from = file.metadata().map_or(0, |metadata| metadata.len());
        let both = file.try_clone().map_err(|error| format!("{}: {error}", log.display()))?;
        let status = command.stdout(file).stderr(both).status();
        let status = status.map_err(|error| format!("cannot start `{shown}`: {error}"))?;
        println!("   {shown} ({:.0} s)", begun.elapsed().as_secs_f64());
        if status.success() {
            return Ok(());
        }
        let said = fs::read(&log).unwrap_or_default();
        let said = String::from_utf8_lossy(&said[usize::try_from(from).unwrap_or(0).min(said.len())..]).into_owned();
        let lines: Vec<&str> = said.lines().collect();
        let last = lines[lines.len().saturating_sub(25)..].join("\n");
        Err(format!("`{shown}` ended with {status}; {} has all it said, and this last:\n{last}", log.display()))
    }

    /// What a command writes to its standard output. It goes by way of files: Node, as Wine starts it, cannot write to a pipe.
    ///
    /// # Errors
    ///
    /// If it fails; the text has what it said.
    pub fn told(&self, command: &mut Command) -> Result<String, String> {
        let shown = shown(command);
        let logs = self.folder.join("logs");
        let (out, also) = (logs.join("told.out"), logs.join("told.err"));
        let wrong = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        let begun = |path: &Path| File::create(path).map_err(|error| wrong(path, error));
        let said = |path: &Path| fs::read(path).map_err(|error| wrong(path, error));
        let status = command.stdin(Stdio::null()).stdout(begun(&out)?).stderr(begun(&also)?).status();
        let status = status.map_err(|error| format!("cannot start `{shown}`: {error}"))?;
        println!("   {shown}");
        if status.success() {
            return Ok(String::from_utf8_lossy(&said(&out)?).into_owned());
        }
        let said = [said(&out)?, said(&also)?].concat();
        Err(format!("`{shown}` ended with {status}: {}", String::from_utf8_lossy(&said)))
    }
}

/// A command as one would type it, its program by its name alone.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}

/// Whether a program is on this machine.
#[must_use]
pub fn is_here(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .any(|folder| folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file())
}
