//! The command `gureum`: the program of the wheel is the program of the npm package and of the archive.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use flate2::{Compression, write::GzEncoder};

use super::{Build, empty, files};
use crate::release::archive;
use crate::release::plan::{Kind, Target};
use crate::shipped;

/// The manual pages, in the folder of the wheel that is laid out as what it is installed into.
const MANUAL: &str = "core/cli/wheel/data/share/man/man1";

impl Build<'_> {
    /// The program, taken out of the wheel of the same release.
    pub(super) fn program_of_wheel(&self, target: &Target) -> Result<PathBuf, String> {
        let wheels = self.folder.join("parts").join(format!("{}-{}", Kind::CliWheel, target.rust));
        let wheel = files(&wheels).ok().and_then(|files| files.into_iter().next());
        let wheel = wheel
            .ok_or_else(|| format!("there is no wheel of the command for {}; add `--only cli-wheel`", target.rust))?;
        let entries = archive::read(&wheel)?;
        let program = entries.into_iter().find(|entry| entry.name.contains(".data/scripts/gureum"));
        let program = program.ok_or_else(|| format!("{} holds no program", wheel.display()))?;
        let folder = self.folder.join("programs").join(&target.rust);
        empty(&folder)?;
        let path = folder.join(if target.is_windows() { "gureum.exe" } else { "gureum" });
        fs::write(&path, program.content).map_err(|error| format!("{}: {error}", path.display()))?;
        executable(&path)?;
        Ok(path)
    }

    /// The program to download, with the licences beside it.
    pub(super) fn program(&self, target: &Target, out: &Path) -> Result<(), String> {
        let program = self.program_of_wheel(target)?;
        let readme = self.root.join("core/cli/README.md");
        let pages = files(&self.root.join(MANUAL))?;
        self.archived("gureum", "gureum-cli", target, [vec![program, readme], pages].concat(), out)
    }

    /// Files for a target as `NAME-VERSION-TARGET.tar.gz`, with our licences and those of what is linked in.
    pub(super) fn archived(
        &self,
        name: &str,
        package: &str,
        target: &Target,
        first: Vec<PathBuf>,
        out: &Path,
    ) -> Result<(), String> {
        let top = format!("{name}-{}-{}", self.version, target.rust);
        let path = out.join(format!("{top}.tar.gz"));
        let wrong = |error: std::io::Error| format!("{}: {error}", path.display());
        let mut archive = tar::Builder::new(GzEncoder::new(File::create(&path).map_err(wrong)?, Compression::best()));
        let notices = files(&self.notices(package, &[target])?)?;
        let ours = shipped::LICENCES.map(|file| self.root.join(file));
        for file in [first, notices, ours.to_vec()].concat() {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Neither the time nor the people of this machine: the same program gives the same bytes.
            let content = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let mut header = tar::Header::new_ustar();
            header.set_size(content.len() as u64);
            header.set_mode(if ["gureum", "gureum.exe"].contains(&name.as_str()) { 0o755 } else { 0o644 });
            let place = if name.ends_with(".1") { format!("share/man/man1/{name}") } else { name };
            archive.append_data(&mut header, format!("{top}/{place}"), content.as_slice()).map_err(wrong)?;
        }
        archive.into_inner().and_then(GzEncoder::finish).map(|_| ()).map_err(wrong)
    }
}

/// Lets a program be started, where files say so.
pub fn executable(path: &Path) -> Result<(), String> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o755))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let _ = path;
    Ok(())
}
