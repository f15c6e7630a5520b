//! Reads the INI dialect of `~/.ncloud/configure`.
//!
//! It takes everything as it stands: no comments behind values, no escapes,
//! because a secret key may hold `#`, `;` and `=`. Lines that are no setting are
//! counted, not refused, since other tools write into the same file.

use zeroize::Zeroizing;

/// Sections with their settings, in the order of the file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ini {
    pub(super) sections: Vec<Section>,
    /// Number of the first line that is neither setting, section, comment nor blank.
    pub(super) odd_line: Option<usize>,
}

#[derive(Default, PartialEq, Eq)]
pub(super) struct Section {
    /// As written between the brackets; empty for settings before the first section.
    pub(super) name: String,
    settings: Vec<(String, Zeroizing<String>)>,
}

impl Ini {
    pub(super) fn parse(text: &str) -> Ini {
        let mut ini = Ini::default();
        let mut current = String::new();
        for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(name) = section_of(line) {
                current = name.to_owned();
                ini.section_mut(&current);
            } else if let Some((name, value)) = setting_of(line) {
                ini.section_mut(&current).settings.push((name, Zeroizing::new(value.to_owned())));
            } else {
                ini.odd_line.get_or_insert(number + 1);
            }
        }
        ini
    }

    fn section_mut(&mut self, name: &str) -> &mut Section {
        let index = match self.sections.iter().position(|section| section.name == name) {
            Some(index) => index,
            None => {
                self.sections.push(Section { name: name.to_owned(), settings: Vec::new() });
                self.sections.len() - 1
            }
        };
        &mut self.sections[index]
    }
}

impl Section {
    /// The last setting of that name, as the vendor's own readers take it.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.settings.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn is_default(&self) -> bool {
        self.name.is_empty() || self.name.eq_ignore_ascii_case("default")
    }
}

/// Names only: the values are secrets.
impl std::fmt::Debug for Section {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entry(&self.name).entries(self.settings.iter().map(|(name, _)| name)).finish()
    }
}

/// The name that a line gives to what follows it. A file may begin with a byte order mark.
pub(super) fn section_of(line: &str) -> Option<&str> {
    let line = line.trim_start_matches('\u{feff}').trim();
    line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).map(str::trim)
}

/// Name, in lower case, and value of a line that is a setting.
pub(super) fn setting_of(line: &str) -> Option<(String, &str)> {
    let line = line.trim_start_matches('\u{feff}').trim();
    if line.starts_with(['#', ';']) || section_of(line).is_some() {
        return None;
    }
    let (name, value) = line.split_once('=')?;
    Some((name.trim().to_ascii_lowercase(), unquoted(value.trim())))
}

/// Quotes around a whole value belong to the file, not to the key.
pub(super) fn unquoted(value: &str) -> &str {
    ['"', '\''].iter().find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote)).unwrap_or(value)
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/ini.rs"]
mod tests;
