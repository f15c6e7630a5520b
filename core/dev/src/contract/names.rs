//! One rule per language makes the name of a setting, of an error and of its fields.

use crate::load::contract::{Field, Kind, PerLanguage, SettingType, Verb};
use crate::names::{camel, snake};

/// A language with a face of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// The core's own.
    Rust,
    /// The package `gureum` of PyPI.
    Python,
    /// The package `gureum` of npm.
    Node,
    /// The package `Gureum`.
    Swift,
    /// The package `io.github.gureum`.
    Kotlin,
}

/// Words that Swift writes in capitals.
const ACRONYMS: [&str; 3] = ["Id", "Pem", "Url"];

impl Language {
    /// All of them, in the order of the documents.
    pub const ALL: [Language; 5] =
        [Language::Rust, Language::Python, Language::Node, Language::Swift, Language::Kotlin];

    /// `attempt_timeout`, `attemptTimeout`, or `attemptTimeoutMs` where a bare number needs a unit.
    pub fn setting(self, name: &str, kind: SettingType) -> String {
        match self {
            Language::Node if kind == SettingType::Duration => format!("{}Ms", camel(name)),
            _ => self.cased(name),
        }
    }

    /// The name of an error's field.
    pub fn field(self, name: &str, field: &Field) -> String {
        self.beside(&field.names).map_or_else(|| self.cased(name), str::to_owned)
    }

    /// The class of an error, or in Rust and Swift, where there is one type, the kind.
    pub fn class(self, name: &str, kind: &Kind) -> String {
        let word = kind.class.as_deref().unwrap_or(name);
        match self {
            Language::Rust => name.to_owned(),
            Language::Swift => camel(name),
            Language::Python | Language::Node => format!("{word}Error"),
            Language::Kotlin => format!("{word}Exception"),
        }
    }

    /// What this language adds to a meaning.
    pub fn beside(self, beside: &PerLanguage) -> Option<&str> {
        let own = match self {
            Language::Rust => &beside.rust,
            Language::Python => &beside.python,
            Language::Node => &beside.node,
            Language::Swift => &beside.swift,
            Language::Kotlin => &beside.kotlin,
        };
        own.as_deref()
    }

    /// The functions of the native module that are a verb: those that the description names, or one of the same name.
    pub(super) fn forms(self, owner: &str, name: &str, verb: &Verb) -> Vec<String> {
        let named = match self {
            Language::Rust => &None,
            Language::Python => &verb.forms.python,
            Language::Node => &verb.forms.node,
            Language::Swift | Language::Kotlin => &verb.forms.swift,
        };
        named.clone().unwrap_or_else(|| vec![format!("{owner}{name}")])
    }

    fn cased(self, name: &str) -> String {
        match self {
            Language::Rust | Language::Python => snake(name),
            Language::Node | Language::Kotlin => camel(name),
            Language::Swift => {
                let name = camel(name);
                let acronym = ACRONYMS.iter().find(|word| name.ends_with(*word));
                acronym.map_or(name.clone(), |word| name.replace(word, &word.to_uppercase()))
            }
        }
    }
}

/// The name under which a setting crosses to the core: camel case, a limit in milliseconds.
pub fn crossing(name: &str, kind: SettingType) -> String {
    Language::Node.setting(name, kind)
}
