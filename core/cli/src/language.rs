//! The language in which the command explains what to do. Its own hints are made in English, as the core's are, and said where
//! they are shown.

mod korean;

use std::sync::OnceLock;

use gureum::{Language, engine};

static CHOSEN: OnceLock<Language> = OnceLock::new();

/// Takes what the words of the command line say, else the environment. A command that cannot be understood has hints too.
pub fn choose(words: &[String]) {
    // There is one command in a process.
    let _ = CHOSEN.set(named(words).unwrap_or_else(engine::language_of_environment));
}

/// What stands behind `--lang`, wherever that stands.
fn named(words: &[String]) -> Option<Language> {
    let tag = words.iter().enumerate().find_map(|(at, word)| match word.strip_prefix("--lang")? {
        "" => words.get(at + 1).map(String::as_str),
        rest => rest.strip_prefix('='),
    });
    match tag? {
        "ko" => Some(Language::Korean),
        "en" => Some(Language::English),
        _ => None,
    }
}

/// A hint or a text of the command, in the language that was chosen.
pub fn said(text: &str) -> String {
    said_in(CHOSEN.get().copied().unwrap_or_default(), text)
}

/// A question whether something is meant. What it is stands in a description, in English alone.
pub fn question(what: &str) -> String {
    question_in(CHOSEN.get().copied().unwrap_or_default(), what)
}

fn question_in(language: Language, what: &str) -> String {
    match language {
        Language::Korean => format!("{}: {what}?", korean::IS_MEANT),
        _ => format!("{what}?"),
    }
}

fn said_in(language: Language, text: &str) -> String {
    match language {
        Language::Korean => engine::said(&korean::PHRASES.say(text), "ko"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
#[path = "../tests/unit/language.rs"]
mod tests;
