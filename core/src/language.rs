//! The languages that explanations are written in.

mod doctor;
mod korean;
mod phrases;

pub use phrases::{Phrase, Phrases};

use crate::error::Error;

/// A language of explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Korean.
    Korean,
}

impl Language {
    /// The value of `Accept-Language`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en-US",
            Language::Korean => "ko-KR",
        }
    }

    /// An error that says in this language what to do. Every error comes by here on its way to the caller.
    pub(crate) fn tell(self, error: Error) -> Error {
        match error.hint().filter(|_| self != Language::English).map(|hint| self.say(hint)) {
            Some(hint) => error.with_hint(hint),
            None => error,
        }
    }

    /// A hint in this language.
    pub(crate) fn say(self, hint: &str) -> String {
        match self {
            Language::English => hint.to_owned(),
            Language::Korean => korean::PHRASES.say(hint),
        }
    }

    /// What a report says, in this language.
    pub(crate) fn say_of_doctor(self, text: &str) -> String {
        match self {
            Language::English => text.to_owned(),
            Language::Korean => self.say(&doctor::PHRASES.say(text)),
        }
    }

    /// Of a tag such as `ko` or `en-US`.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "en" => Some(Language::English),
            "ko" => Some(Language::Korean),
            _ => None,
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/language.rs"]
mod tests;
