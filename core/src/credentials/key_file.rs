//! The file in which the keys of a cloud are kept, for those who change it: the one that the chain looks into first.
//!
//! Only the two keys of one profile change. Comments, other settings and other profiles stay as they are, to the byte in
//! NAVER's file and in their order in Samsung's. Nothing is written here: what is made is the new text.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::files::{
    CLI_HALVES, NAVER_HALVES, NaverFile, SamsungFile, TERRAFORM_HALVES, TOKEN, broken, naver_path, read, samsung_paths,
};
use super::halves::{Halves, Names};
use super::ini::{section_of, setting_of, unquoted};
use super::pair::Credentials;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Vendor;

/// What stands for the settings before the first section, as the vendor writes it.
const DEFAULT: &str = "DEFAULT";

/// A file of keys as it is, or as it would be if there were one.
pub struct KeyFile {
    vendor: Vendor,
    path: PathBuf,
    text: Option<Zeroizing<String>>,
}

/// One profile of a file of keys; Samsung's file is one profile without a name.
#[derive(Debug)]
pub struct Profile {
    /// As it stands between the brackets.
    pub name: Option<String>,
    /// Its keys, or why they cannot be used. `None` if it has none.
    pub keys: Result<Option<Credentials>>,
}

impl KeyFile {
    /// Reads the file of a cloud.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`] if there is no home directory, of kind [`ErrorKind::Credentials`] if the file is there
    /// and cannot be understood: it would be lost.
    pub fn read(vendor: Vendor, environment: &Environment) -> Result<Self> {
        let Some(home) = environment.home() else {
            let error = Error::new(ErrorKind::Config, "there is no home directory in which keys could be kept");
            return Err(error.with_hint("set `HOME`, or give the keys as variables of the environment"));
        };
        let path = path(vendor, home);
        let text = read(&path)?;
        let file = KeyFile { vendor, path, text };
        if vendor == Vendor::Samsung {
            file.samsung()?;
        }
        Ok(file)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is in it.
    pub fn profiles(&self) -> Vec<Profile> {
        let place = self.path.display().to_string();
        match self.vendor {
            Vendor::Naver => {
                let file = NaverFile::parse(self.text());
                let names = file.profiles().map(str::to_owned).collect::<Vec<_>>();
                names
                    .into_iter()
                    .map(|name| Profile { keys: file.credentials(Some(&name), &place), name: Some(name) })
                    .collect()
            }
            Vendor::Samsung => {
                let keys = SamsungFile::parse(self.text()).map_err(|why| broken(&self.path, &why));
                let keys = keys.and_then(|file| file.credentials(&place));
                if matches!(keys, Ok(None)) { Vec::new() } else { vec![Profile { name: None, keys }] }
            }
        }
    }

    /// Its text with these keys in it.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`] for a profile that no section can be called.
    pub fn with(&self, profile: Option<&str>, keys: &Credentials) -> Result<Zeroizing<String>> {
        self.check(profile)?;
        let pair = [keys.access_key(), keys.secret_key().reveal()];
        match self.vendor {
            Vendor::Naver => Ok(naver_with(self.text(), profile, pair)),
            Vendor::Samsung => {
                let mut fields = self.samsung()?;
                put(&mut fields, pair);
                written(&fields)
            }
        }
    }

    /// Its text without the keys of a profile; `None` if nothing is left of it.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`] if the profile has none.
    pub fn without(&self, profile: Option<&str>) -> Result<Option<Zeroizing<String>>> {
        self.check(profile)?;
        let (text, is_changed) = match self.vendor {
            Vendor::Naver => {
                let text = naver_without(self.text(), profile);
                let is_changed = text.as_str() != self.text();
                (text, is_changed)
            }
            Vendor::Samsung => {
                let mut fields = self.samsung()?;
                let before = fields.len();
                for names in [TERRAFORM_HALVES.access, TERRAFORM_HALVES.secret, CLI_HALVES.secret, TOKEN] {
                    names.iter().for_each(|name| drop(fields.shift_remove(*name)));
                }
                let text = if fields.is_empty() { Zeroizing::default() } else { written(&fields)? };
                (text, fields.len() < before)
            }
        };
        if !is_changed {
            let named = profile.map(|name| format!(" under `{name}`")).unwrap_or_default();
            let message = format!("{} has no keys{named}", self.path.display());
            return Err(Error::new(ErrorKind::Config, message).with_hint("look which profiles there are"));
        }
        Ok((!text.trim_start_matches('\u{feff}').trim().is_empty()).then_some(text))
    }

    fn text(&self) -> &str {
        self.text.as_ref().map_or("", |text| text.as_str())
    }

    fn samsung(&self) -> Result<Map<String, Value>> {
        SamsungFile::parse(self.text()).map(SamsungFile::into_fields).map_err(|why| broken(&self.path, &why))
    }

    fn check(&self, profile: Option<&str>) -> Result<()> {
        let wrong = |message: String, hint| Err(Error::new(ErrorKind::Config, message).with_hint(hint));
        match (self.vendor, profile) {
            (_, None) => Ok(()),
            (Vendor::Samsung, Some(name)) => wrong(
                format!("the profile `{name}` was asked for, but Samsung's files have no profiles"),
                "leave `profile` out",
            ),
            (Vendor::Naver, Some(name)) => {
                let fits = |letter: char| !letter.is_control() && !matches!(letter, '[' | ']');
                if !name.is_empty() && name.trim() == name && name.chars().all(fits) {
                    return Ok(());
                }
                wrong("no profile can have this name".to_owned(), "use letters, digits, `-` and `_`")
            }
        }
    }
}

/// Names only: the values are secrets.
impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("KeyFile")
            .field("path", &self.path)
            .field("is_there", &self.text.is_some())
            .finish_non_exhaustive()
    }
}

fn path(vendor: Vendor, home: &Path) -> PathBuf {
    match vendor {
        Vendor::Naver => naver_path(home),
        Vendor::Samsung => {
            let [first, _] = samsung_paths(home);
            first
        }
    }
}

/// A token belongs to the keys that it came with.
fn put(fields: &mut Map<String, Value>, pair: [&str; 2]) {
    TOKEN.iter().for_each(|name| drop(fields.shift_remove(*name)));
    let is_cli = CLI_HALVES.secret.iter().any(|name| fields.contains_key(*name));
    let Halves { access, secret } = if is_cli { CLI_HALVES } else { TERRAFORM_HALVES };
    for (names, value) in [access, secret].into_iter().zip(pair) {
        // The reader takes the first spelling that is there.
        let name = names.iter().find(|name| fields.contains_key(**name)).unwrap_or(&names[0]);
        fields.insert((*name).to_owned(), value.into());
    }
}

fn written(fields: &Map<String, Value>) -> Result<Zeroizing<String>> {
    let text = serde_json::to_string_pretty(fields)
        .map_err(|error| Error::new(ErrorKind::Internal, format!("the file cannot be written: {error}")))?;
    Ok((text + "\n").into())
}

fn naver_with(text: &str, profile: Option<&str>, pair: [&str; 2]) -> Zeroizing<String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut settings = Zeroizing::new(String::new());
    for (names, value) in [NAVER_HALVES.access, NAVER_HALVES.secret].into_iter().zip(pair) {
        settings.push_str(&Zeroizing::new(format!("{} = {}{end}", names[0], quoted(value).as_str())));
    }
    match NaverFile::parse(text).section_name(profile) {
        Some(section) => naver_changed(text, &section, &settings, end),
        None => naver_added(text, profile.unwrap_or(DEFAULT), &settings, end),
    }
}

fn naver_added(text: &str, section: &str, settings: &str, end: &str) -> Zeroizing<String> {
    let mut new = Zeroizing::new(text.to_owned());
    if !new.is_empty() && !new.ends_with('\n') {
        new.push_str(end);
    }
    if !new.is_empty() {
        new.push_str(end);
    }
    new.push_str(&format!("[{section}]{end}"));
    new.push_str(settings);
    new
}

/// The keys come to stand where the first of the old ones stood, or right below the name of the section.
fn naver_changed(text: &str, section: &str, settings: &str, end: &str) -> Zeroizing<String> {
    let mut new = Zeroizing::new(String::with_capacity(text.len() + settings.len()));
    let has_key = has_key(text, section);
    let mut is_put = false;
    for line in Lines::of(text) {
        let is_inside = line.section == section;
        let is_key = is_inside && is_key(line.text);
        if !is_key {
            new.push_str(line.text);
        }
        let is_place = is_key || (is_inside && line.is_head && !has_key);
        if is_place && !is_put {
            if !new.is_empty() && !new.ends_with('\n') {
                new.push_str(end);
            }
            new.push_str(settings);
            is_put = true;
        }
    }
    if !is_put {
        // Settings before the first section, and no key among them.
        let rest = Zeroizing::new(std::mem::take(&mut *new));
        new.push_str(settings);
        new.push_str(&rest);
    }
    new
}

fn naver_without(text: &str, profile: Option<&str>) -> Zeroizing<String> {
    let Some(section) = NaverFile::parse(text).section_name(profile) else { return Zeroizing::new(text.to_owned()) };
    if !has_key(text, &section) {
        return Zeroizing::new(text.to_owned());
    }
    let says_more = |line: &Line<'_>| !line.is_head && !line.text.trim().is_empty() && !is_key(line.text);
    let is_left = Lines::of(text).any(|line| line.section == section && says_more(&line));
    let kept = Lines::of(text).filter(|line| line.section != section || (is_left && !is_key(line.text)));
    Zeroizing::new(kept.map(|line| line.text).collect())
}

fn has_key(text: &str, section: &str) -> bool {
    Lines::of(text).any(|line| line.section == section && is_key(line.text))
}

fn is_key(line: &str) -> bool {
    let is_one = |names: Names, name: &str| names.contains(&name);
    setting_of(line).is_some_and(|(name, _)| is_one(NAVER_HALVES.access, &name) || is_one(NAVER_HALVES.secret, &name))
}

/// A key that looks as if it stood in quotes needs some.
fn quoted(value: &str) -> Zeroizing<String> {
    if unquoted(value) == value { value.to_owned().into() } else { format!("\"{value}\"").into() }
}

/// The lines of a file with their ends, each with the section that it stands in.
struct Lines<'t> {
    rest: &'t str,
    section: String,
}

struct Line<'t> {
    text: &'t str,
    section: String,
    is_head: bool,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Lines { rest: text, section: String::new() }
    }
}

impl<'t> Iterator for Lines<'t> {
    type Item = Line<'t>;

    fn next(&mut self) -> Option<Line<'t>> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.find('\n').map_or(self.rest.len(), |at| at + 1);
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        let name = section_of(text);
        if let Some(name) = name {
            self.section = name.to_owned();
        }
        Some(Line { text, section: self.section.clone(), is_head: name.is_some() })
    }
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/key_file.rs"]
mod tests;
