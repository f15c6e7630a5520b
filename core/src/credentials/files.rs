//! The files that the vendors' own tools keep in the home directory.
//!
//! NAVER: `~/.ncloud/configure` (INI with profiles). Samsung: `~/.scpconf/credentials.json` and `config.json`
//! (Terraform) and `~/.scp/cli-config.json` (command line). A file that is not there is passed over. One that
//! cannot be read or understood is an error, because its owner expects it to count.

use std::io::Read;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use zeroize::{Zeroize as _, Zeroizing};

use super::halves::{Halves, Names};
use super::ini::{Ini, Section};
use super::pair::Credentials;
use super::tried::at;
use crate::at_the_limit;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Vendor;

/// No configuration file is larger; anything that is, is something else.
const MOST_BYTES: u64 = 64 * 1024;

pub(super) const NAVER_HALVES: Halves =
    Halves { access: &["ncloud_access_key_id"], secret: &["ncloud_secret_access_key"] };
pub(super) const TERRAFORM_HALVES: Halves =
    Halves { access: &["access-key", "access_key"], secret: &["secret-key", "secret_key"] };
pub(super) const CLI_HALVES: Halves =
    Halves { access: &["access_key", "access-key"], secret: &["access_secret_key", "access-secret-key"] };
/// Names of settings that are no keys.
pub(super) const REGION: Names = &["default-region", "default_region", "default_scp_region"];
pub(super) const ACCOUNT_ID: Names = &["account-id", "account_id"];
/// What stands beside temporary keys.
pub(super) const TOKEN: Names = &["auth-token", "auth_token"];

/// `~/.ncloud/configure`.
#[derive(Debug)]
pub struct NaverFile(Ini);

impl NaverFile {
    /// Understands any text; what is no setting is passed over.
    pub fn parse(text: &str) -> Self {
        NaverFile(Ini::parse(text))
    }

    /// The keys of a profile, or of `[DEFAULT]` if none is named. `place` is the file's name, for messages.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credentials`] for half a pair, an unfit key or an unknown profile.
    pub fn credentials(&self, profile: Option<&str>, place: &str) -> Result<Option<Credentials>> {
        let Some(section) = self.section(profile) else {
            return match profile {
                Some(profile) => Err(self.unknown_profile(profile, place)),
                None => Ok(None),
            };
        };
        let place = match section.name.as_str() {
            "" => place.to_owned(),
            name => format!("{place} [{name}]"),
        };
        NAVER_HALVES.read(&place, |name| section.get(name)).map_err(|error| self.mention_odd_line(error))
    }

    /// The names of all profiles.
    pub fn profiles(&self) -> impl Iterator<Item = &str> {
        self.0.sections.iter().map(|section| if section.name.is_empty() { "DEFAULT" } else { &section.name })
    }

    /// Address of the general gateway, which tells the site the keys are for.
    pub(crate) fn api_url(&self, profile: Option<&str>) -> Option<&str> {
        self.section(profile)?.get("ncloud_api_url").filter(|value| !value.is_empty())
    }

    /// The name of the section in which a profile stands, empty before the first one.
    pub(super) fn section_name(&self, profile: Option<&str>) -> Option<String> {
        self.section(profile).map(|section| section.name.clone())
    }

    fn section(&self, profile: Option<&str>) -> Option<&Section> {
        let wanted = |section: &&Section| match profile {
            Some(profile) => section.name == profile,
            None => section.is_default(),
        };
        let default = profile.is_some_and(|name| name.eq_ignore_ascii_case("default"));
        self.0.sections.iter().find(wanted).or_else(|| self.0.sections.iter().find(|s| default && s.is_default()))
    }

    fn unknown_profile(&self, profile: &str, place: &str) -> Error {
        let known = self.profiles().collect::<Vec<_>>().join(", ");
        let error = Error::new(ErrorKind::Credentials, format!("{place} has no profile `{profile}`"));
        at(place, error.with_hint(format!("use one of: {known}")))
    }

    fn mention_odd_line(&self, error: Error) -> Error {
        match self.0.odd_line {
            Some(line) => error.with(|details| details.message.push_str(&format!(" (line {line} has no `=`)"))),
            None => error,
        }
    }
}

/// A JSON file of Samsung's tools.
#[derive(Clone)]
pub struct SamsungFile(Map<String, Value>);

impl SamsungFile {
    /// Understands one JSON object; an empty file counts as an empty object.
    ///
    /// # Errors
    ///
    /// A sentence that says what is wrong, without a word of the content.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Ok(SamsungFile(Map::new()));
        }
        let value: Value = serde_json::from_str(text)
            .map_err(|error| format!("is no JSON (line {}, column {})", error.line(), error.column()))?;
        match value {
            Value::Object(map) => Ok(SamsungFile(map)),
            _ => Err("is JSON, but no object".into()),
        }
    }

    /// The keys, as the Terraform provider or as the command line names them.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credentials`] for half a pair, a value that is no text or an unfit key.
    pub fn credentials(&self, place: &str) -> Result<Option<Credentials>> {
        let is_cli = CLI_HALVES.secret.iter().any(|name| self.0.contains_key(*name));
        let halves = if is_cli { CLI_HALVES } else { TERRAFORM_HALVES };
        for name in halves.access.iter().chain(halves.secret) {
            if self.0.get(*name).is_some_and(|value| !value.is_string() && !value.is_null()) {
                let message = format!("`{name}` of {place} is not a text");
                let error = Error::new(ErrorKind::Credentials, message);
                return Err(at(place, error.with_hint("put it between double quotes")));
            }
        }
        let found = halves.read(place, |name| self.0.get(name)?.as_str())?;
        match (found, self.text(TOKEN)) {
            (Some(credentials), Some(token)) => {
                credentials.with_session_token(token).map(Some).map_err(|error| at(place, error))
            }
            (found, _) => Ok(found),
        }
    }

    /// All that is in it.
    pub(super) fn into_fields(mut self) -> Map<String, Value> {
        std::mem::take(&mut self.0)
    }

    fn text(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.0.get(*name)?.as_str()).filter(|value| !value.is_empty())
    }
}

/// The values are secrets.
impl Drop for SamsungFile {
    fn drop(&mut self) {
        for value in self.0.values_mut() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }
}

/// Names only: the values are secrets.
impl std::fmt::Debug for SamsungFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Settings other than keys that the files hold. Each comes with the file it stands in.
#[derive(Debug, Clone, Default)]
pub(crate) struct FileSettings {
    pub(crate) region: Option<(String, String)>,
    pub(crate) auth_url: Option<(String, String)>,
    pub(crate) endpoint: Option<(String, String)>,
    pub(crate) account_id: Option<(String, String)>,
    /// NAVER: address of the general gateway.
    pub(crate) api_url: Option<(String, String)>,
}

/// Reads them; the Terraform files come before that of the command line.
pub(crate) fn read_settings(vendor: Vendor, profile: Option<&str>, environment: &Environment) -> Result<FileSettings> {
    let Some(home) = environment.home() else { return Ok(FileSettings::default()) };
    let mut settings = FileSettings::default();
    if vendor == Vendor::Naver {
        if let Some((file, place)) = naver_file(home)? {
            settings.api_url = file.api_url(profile).map(|url| (url.to_owned(), place));
        }
        return Ok(settings);
    }
    for path in [terraform_config(home), cli_config(home)] {
        let Some((file, place)) = samsung_file(&path)? else { continue };
        let fill = |slot: &mut Option<(String, String)>, names: &[&str]| {
            if let (None, Some(value)) = (&slot, file.text(names)) {
                *slot = Some((value.to_owned(), place.clone()));
            }
        };
        fill(&mut settings.region, REGION);
        fill(&mut settings.auth_url, &["auth-url", "auth_url"]);
        fill(&mut settings.endpoint, &["endpoint-override", "endpoint_override"]);
        fill(&mut settings.account_id, ACCOUNT_ID);
    }
    Ok(settings)
}

/// The file with NAVER keys and its name, if it is there.
pub(super) fn naver_file(home: &Path) -> Result<Option<(NaverFile, String)>> {
    let path = naver_path(home);
    let text = read(&path)?;
    Ok(text.map(|text| (NaverFile::parse(&text), path.display().to_string())))
}

/// A Samsung file and its name, if it is there.
pub(super) fn samsung_file(path: &Path) -> Result<Option<(SamsungFile, String)>> {
    let Some(text) = read(path)? else { return Ok(None) };
    let file = SamsungFile::parse(&text).map_err(|reason| broken(path, &reason))?;
    Ok(Some((file, path.display().to_string())))
}

pub(super) fn naver_path(home: &Path) -> PathBuf {
    home.join(".ncloud").join("configure")
}

/// Files that may hold Samsung keys, the preferred one first.
pub(super) fn samsung_paths(home: &Path) -> [PathBuf; 2] {
    [home.join(".scpconf").join("credentials.json"), cli_config(home)]
}

pub(super) fn terraform_config(home: &Path) -> PathBuf {
    home.join(".scpconf").join("config.json")
}

fn cli_config(home: &Path) -> PathBuf {
    home.join(".scp").join("cli-config.json")
}

/// The text of a file, `None` if there is none.
pub(super) fn read(path: &Path) -> Result<Option<Zeroizing<String>>> {
    let unreadable = |error: std::io::Error| match at_the_limit::is(&error) {
        true => at_the_limit::error(&error),
        false => broken(path, &format!("cannot be read: {error}")),
    };
    // Asked before opening: opening a pipe would wait for its writer.
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(unreadable(error)),
    };
    if !metadata.is_file() {
        return Err(broken(path, "is no regular file"));
    }
    warn_if_open_to_others(path, &metadata);
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(broken(path, &format!("is larger than {} KiB", MOST_BYTES / 1024)));
    }
    String::from_utf8(bytes).map(|text| Some(text.into())).map_err(|_| broken(path, "is not UTF-8"))
}

#[cfg(unix)]
fn warn_if_open_to_others(path: &Path, metadata: &std::fs::Metadata) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        let file = path.display();
        tracing::warn!(%file, mode = format_args!("{mode:o}"), "others can read this file; run `chmod 600` on it");
    }
}

#[cfg(not(unix))]
fn warn_if_open_to_others(_path: &Path, _metadata: &std::fs::Metadata) {}

pub(super) fn broken(path: &Path, reason: &str) -> Error {
    let place = path.display().to_string();
    let error = Error::new(ErrorKind::Credentials, format!("{place} {reason}"));
    at(&place, error.with_hint("repair or remove the file, or pass `access_key` and `secret_key`"))
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/files.rs"]
mod tests;
