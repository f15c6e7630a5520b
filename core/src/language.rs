//! The languages that explanations are written in.

mod korean;
mod phrases;

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
        let phrases = match self {
            Language::English => return error,
            Language::Korean => korean::PHRASES,
        };
        match error.hint().map(|hint| phrases.say(hint)) {
            Some(hint) => error.with_hint(hint),
            None => error,
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
