//! The words that the descriptions have, of which a name of an unknown field may be told.
//!
//! A field that no description knows is what a report is for, and its name may be anything: some services use what users wrote as
//! names. So it is told word by word: `gpuMemoryMb` stays, because each word stands in some description, and of `gpuForKim` the
//! stranger becomes `…`.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::generated::routes::ROUTES;
use crate::model::{Check, Reply, Schema};

/// What stands for a word that nobody described.
const STRANGER: &str = "…";
/// A name of more words is no name.
const MOST_WORDS: usize = 8;
/// No name is longer.
const LONGEST: usize = 128;
/// Words of refusals, which have no schema.
const OF_REFUSALS: &[&str] = &[
    "error",
    "errors",
    "code",
    "message",
    "detail",
    "details",
    "success",
    "title",
    "timestamp",
    "path",
    "status",
    "request",
    "id",
    "global",
    "links",
    "related",
    "resources",
    "not",
    "found",
    "unauthorized",
    "forbidden",
    "conflict",
    "validation",
    "no",
    "such",
    "version",
];
/// Words that are no part of a name in the descriptions, and of names of headers all the same.
const OF_HEADERS: &[&str] = &[
    "accept",
    "age",
    "allow",
    "apigw",
    "authorization",
    "cache",
    "connection",
    "content",
    "control",
    "cookie",
    "cors",
    "date",
    "encoding",
    "etag",
    "expires",
    "forwarded",
    "gureum",
    "keep",
    "last",
    "limit",
    "location",
    "modified",
    "ncp",
    "origin",
    "policy",
    "ratelimit",
    "remaining",
    "request",
    "retry",
    "after",
    "scp",
    "security",
    "server",
    "strict",
    "trace",
    "transfer",
    "transport",
    "upstream",
    "vary",
    "via",
    "alive",
    "confidence",
    "diagnosis",
    "expected",
    "operation",
    "length",
    "reset",
];

struct Words {
    words: HashSet<String>,
    codes: HashSet<&'static str>,
}

fn known() -> &'static Words {
    static KNOWN: OnceLock<Words> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut found = Found::default();
        for route in ROUTES {
            route.parameters.iter().for_each(|parameter| found.named(parameter.name, parameter.schema));
            route.body.into_iter().for_each(|body| found.schema(body));
            if let Reply::Json(schema) = route.reply {
                found.schema(schema);
            }
        }
        let mut words = found.words;
        words.extend(OF_HEADERS.iter().chain(OF_REFUSALS).map(|word| (*word).to_owned()));
        let codes = ROUTES.iter().flat_map(|route| route.refusals).filter_map(|(_, code)| *code).collect();
        Words { words, codes }
    })
}

/// Collects words, each schema once: some hold themselves.
#[derive(Default)]
struct Found {
    words: HashSet<String>,
    seen: HashSet<*const Schema>,
}

impl Found {
    fn named(&mut self, name: &str, schema: &'static Schema) {
        self.words.extend(words(name).filter(|word| word.len() > 1).map(str::to_ascii_lowercase));
        self.schema(schema);
    }

    fn schema(&mut self, schema: &'static Schema) {
        if !self.seen.insert(std::ptr::from_ref(schema)) {
            return;
        }
        schema.properties.iter().for_each(|property| self.named(property.name, property.schema));
        schema.items.into_iter().chain(schema.additional).for_each(|inner| self.schema(inner));
        for value in listed(schema) {
            self.words.extend(words(value).filter(|word| word.len() > 1).map(str::to_ascii_lowercase));
        }
    }
}

/// All texts that a schema lists, closed or not.
pub fn listed(schema: &Schema) -> impl Iterator<Item = &'static str> + use<> {
    let closed = schema.checks.iter().filter_map(|check| match check {
        Check::OneOf(values) => Some(values.iter()),
        _ => None,
    });
    let closed: Vec<&'static str> = closed.flatten().copied().collect();
    schema.known.iter().copied().chain(closed)
}

/// Whether it is a vendor's code for a refusal that some description has.
pub fn is_code(text: &str) -> bool {
    known().codes.contains(text)
}

/// Whether every word of a name stands in some description.
pub fn is_known(name: &str) -> bool {
    !name.is_empty() && name.len() <= LONGEST && !described(name).contains(STRANGER)
}

/// A name or a value as it may be told: words that are described stay, every other becomes `…`.
pub fn described(name: &str) -> String {
    let mut told = String::new();
    let mut rest = name;
    for word in words(name).take(MOST_WORDS) {
        let Some(at) = rest.find(word) else { break };
        let joined = rest[..at].chars().find(|letter| matches!(letter, '_' | '-' | '.'));
        rest = &rest[at + word.len()..];
        let is_known = word.len() > 1 && known().words.contains(&word.to_ascii_lowercase());
        // Strangers in a row are one: how many there are is theirs.
        if is_known || !told.ends_with(STRANGER) {
            told.extend(joined);
            told.push_str(if is_known { word } else { STRANGER });
        }
    }
    if words(name).nth(MOST_WORDS).is_some() || told.is_empty() {
        told.push_str(STRANGER);
    }
    told
}

/// The words of a name in any case: `gpuMemoryMb`, `GPU_MEMORY`, `gpu-memory`. Digits are a word, and so is what is neither.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(['_', '-', '.', ' ']);
        let first = rest.chars().next()?;
        let end = match first {
            'A'..='Z' => {
                let capitals = length(rest, |letter| letter.is_ascii_uppercase());
                let small = length(&rest[capitals..], |letter| letter.is_ascii_lowercase());
                match (capitals, small) {
                    (_, 0) => capitals,
                    (1, small) => 1 + small,
                    // The last capital begins the next word.
                    (capitals, _) => capitals - 1,
                }
            }
            'a'..='z' => length(rest, |letter| letter.is_ascii_lowercase()),
            _ => length(rest, |letter| !letter.is_ascii_alphabetic() && !matches!(letter, '_' | '-' | '.' | ' ')),
        };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

fn length(text: &str, is_of: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !is_of(letter)).unwrap_or(text.len())
}

#[cfg(test)]
#[path = "../../tests/unit/scrub/vocabulary.rs"]
mod tests;
