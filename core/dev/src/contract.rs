//! What `client.yaml` means: settings and errors, checked, with the name that each language gives them.

mod check;
mod defaults;
mod names;

pub use defaults::{default_of, range_of};
pub use names::{Language, crossing};

use std::collections::BTreeSet;

use crate::load::Entries;
use crate::load::Mistake;
use crate::load::contract::{
    Attribute, Border, Document, Emulator, Event, Field, Kind, Setting, Source, Variables, Verb,
};

/// The description, which holds together.
#[derive(Debug)]
pub struct Contract {
    document: Document,
    written: String,
}

impl Contract {
    /// Checks what was read.
    ///
    /// # Errors
    ///
    /// All mistakes, each with its line.
    pub fn new(source: Source) -> Result<Self, Vec<Mistake>> {
        let mistakes = check::mistakes(&source);
        if mistakes.is_empty() {
            Ok(Contract { document: source.document, written: source.written })
        } else {
            Err(mistakes)
        }
    }

    /// The file as it is written, the same on every system.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// The settings, in the order of the file.
    pub fn settings(&self) -> impl Iterator<Item = (&str, &Setting)> {
        self.document.settings.iter()
    }

    /// Those that a call may have for itself.
    pub fn limits(&self) -> impl Iterator<Item = (&str, &Setting)> {
        self.settings().filter(|(_, setting)| setting.per_call)
    }

    /// What the core looks at and nobody sets.
    pub fn surroundings(&self) -> impl Iterator<Item = (&str, &crate::load::contract::Surrounding)> {
        self.document.surroundings.iter()
    }

    /// Where the environment says in which language explanations are written, the first one first.
    pub fn language_variables(&self) -> Vec<String> {
        self.variables("language").any
    }

    /// The variables of a setting, those that win first.
    pub fn variables(&self, setting: &str) -> Variables {
        let found = self.settings().find(|(name, _)| *name == setting);
        found.map(|(_, own)| own.variables.clone()).unwrap_or_default()
    }

    /// Whether a request reached the service, and what that means.
    pub fn deliveries(&self) -> impl Iterator<Item = (&str, &String)> {
        self.document.deliveries.iter()
    }

    /// Why keys were not accepted, and what that means.
    pub fn causes(&self) -> impl Iterator<Item = (&str, &String)> {
        self.document.causes.iter()
    }

    /// The kinds of errors, a parent before its children.
    pub fn kinds(&self) -> impl Iterator<Item = (&str, &Kind)> {
        self.document.errors.iter()
    }

    /// The fields of errors.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &Field)> {
        self.document.fields.iter()
    }

    /// A field by its name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.document.fields.get(name)
    }

    /// Whether a field belongs to every error.
    pub fn is_common(&self, field: &str) -> bool {
        !self.kinds().any(|(_, kind)| kind.fields.iter().any(|own| own == field))
    }

    /// What a client tells while it works.
    pub fn events(&self) -> impl Iterator<Item = (&str, &Event)> {
        self.document.events.iter()
    }

    /// What events tell.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &Attribute)> {
        self.document.attributes.iter()
    }

    /// What a test asks of the emulator.
    pub fn emulator(&self) -> &Emulator {
        &self.document.emulator
    }

    /// Marks and verbs between the core and the languages.
    pub fn border(&self) -> &Border {
        &self.document.border
    }

    /// The functions that a native module offers, each once. Kotlin has that of Swift.
    pub fn offered(&self, language: Language) -> BTreeSet<String> {
        let verbs = &self.document.border.verbs;
        let of = |owner: &'static str, entries: &'_ Entries<Verb>| -> Vec<String> {
            entries.iter().flat_map(|(name, verb)| language.forms(owner, name, verb)).collect()
        };
        let client = of("Client.", &verbs.client).into_iter().chain(of("Steps.", &verbs.steps));
        client.chain(of("Bridge.", &verbs.desk)).chain(of("", &verbs.library)).collect()
    }

    /// What a setting means, its range and default included, as `language` says it.
    pub fn meaning(&self, setting: &Setting, language: Language) -> String {
        let beside = language.beside(&setting.beside).map(|text| format!(" {text}")).unwrap_or_default();
        let range = match range_of(setting, language) {
            none if none.is_empty() => none,
            range => format!(" Range: {range}."),
        };
        format!("{}{range}{}{beside}", self.told(&setting.meaning, language), default_of(setting, language))
    }

    /// A text with the settings in back-ticks called as `language` calls them.
    pub fn told(&self, text: &str, language: Language) -> String {
        let mut out = String::new();
        for (at, part) in text.split('`').enumerate() {
            if at > 0 {
                out.push('`');
            }
            // Every second part stands between two back-ticks.
            let name = self.document.settings.get(part).filter(|_| at % 2 == 1);
            match (name, part, language) {
                (Some(setting), ..) => out.push_str(&language.setting(part, setting.kind)),
                (None, "true", Language::Python) => out.push_str("True"),
                (None, "false", Language::Python) => out.push_str("False"),
                (None, part, _) => out.push_str(part),
            }
        }
        out
    }
}
