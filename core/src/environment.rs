//! What the process brings along: environment variables and the home directory.
//!
//! It is a value, so tests and embedders pass their own and never touch the real one.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::generated::variables;

/// Environment variables and the home directory, as they were at one moment.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<String, Zeroizing<String>>,
    home: Option<PathBuf>,
}

/// Whether a variable has a say here: other variables are nobody's business. A language package that hands over its
/// variables need not hand over others.
///
/// `HTTP_PROXY` has none: plain http goes to this machine only, and a web server may set it from a header of a stranger.
pub fn concerns(name: &str) -> bool {
    variables::ALL.contains(&name)
}

impl Environment {
    /// That of the running process. Text that is no Unicode keeps a mark in place of each bad byte,
    /// and a key with such a mark is refused.
    ///
    /// The environment of C may not be read while another thread changes it. Rust sees to that for its own functions; a
    /// program in another language has to bring its variables with [`of`](Self::of).
    pub fn of_process() -> Self {
        let variables = std::env::vars_os()
            .map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned()));
        Self::of(variables, std::env::home_dir())
    }

    /// Of these variables and this home directory. Variables that have no say here are left out.
    pub fn of(variables: impl IntoIterator<Item = (String, String)>, home: Option<PathBuf>) -> Self {
        let variables = variables.into_iter().filter(|(name, _)| concerns(name));
        Environment {
            variables: variables.map(|(name, value)| (name, value.into())).collect(),
            home: home.filter(|path| path.is_absolute()),
        }
    }

    /// Nothing at all: no variables, no home directory, so no files.
    pub fn empty() -> Self {
        Environment::default()
    }

    /// With a variable.
    pub fn with_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.insert(name.into(), Zeroizing::new(value.into()));
        self
    }

    /// With a home directory.
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// A variable, empty text included.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(|value| value.as_str())
    }

    /// The first of several variables that is set to something.
    pub(crate) fn first(&self, names: &[&'static str]) -> Option<(&'static str, &str)> {
        names.iter().find_map(|name| {
            let value = self.variable(name).filter(|value| !value.is_empty())?;
            Some((*name, value))
        })
    }

    /// The home directory.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// Whether `GUREUM_OFFLINE` forbids every address but this machine's own.
    pub fn is_offline(&self) -> bool {
        self.first(variables::OFFLINE).is_some_and(|(_, value)| !matches!(value, "0" | "false"))
    }
}

/// Names only: the values are secrets.
impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment").field("variables", &self.variables.keys()).field("home", &self.home).finish()
    }
}

#[cfg(test)]
#[path = "../tests/unit/environment.rs"]
mod tests;
