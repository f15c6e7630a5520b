//! Documentation from the descriptions: meaning, unit, rules, default, evidence.
//!
//! Made as Markdown paragraphs for all languages; each target wraps them into
//! its own comments. What is inferred is called inferred; how a fact was found
//! stands on the reference page alone.

mod told;
mod words;

use serde_json::Value;

use crate::load::{Catalogue, Confidence, Schema};
use crate::model::{Group, Service};
use crate::rules;

/// Where the pages for reading are.
pub const PAGES: &str = "docs/reference";

pub use told::{NO_ANSWER, Told, input};
pub use words::{Voice, Words};

/// The page of a service: `docs/reference/data-forest.md`.
pub fn page(service: &Service) -> String {
    format!("{PAGES}/{}.md", service.spelling().kebab())
}

/// What is told about the client of a service, and where the rest stands.
pub fn client(service: &Service) -> Vec<String> {
    let info = &service.source.document.info;
    let page = format!("{}/blob/main/{}", env!("CARGO_PKG_REPOSITORY"), page(service));
    let about = info.description.as_ref().unwrap_or(&info.title);
    vec![sentence(&escaped(about)), format!("Where each fact comes from, and notes: <{page}>")]
}

/// What is told about a group of operations.
pub fn group(group: &Group) -> Vec<String> {
    let about = group.tag.description.as_ref().map(|text| sentence(&escaped(text)));
    vec![about.unwrap_or_else(|| format!("Operations of `{}`.", group.name))]
}

/// What is known about a field.
pub fn field(schema: &Schema) -> Vec<String> {
    let mut first: Vec<String> =
        schema.description.iter().chain(&schema.title).take(1).map(|text| sentence(text)).collect();
    first
        .extend(schema.unit.as_ref().filter(|unit| !names_unit(first.first(), unit)).map(|unit| format!("In {unit}.")));
    let said = schema.description.as_deref().unwrap_or_default();
    let rules: Vec<_> = rules::of(schema).into_iter().filter(|rule| !says(said, rule)).map(|rule| rule.text).collect();
    if !rules.is_empty() {
        first.push(sentence(&escaped(&capital(&rules.join("; ")))));
    }
    first.extend(schema.default.as_ref().map(|default| format!("Default: {}.", code(default))));
    first.extend(schema.since.as_ref().map(|version| format!("Since API version {version}.")));
    if schema.deprecated {
        first.push("Deprecated by the vendor.".to_owned());
    }
    let mut paragraphs = vec![first.join(" ")];
    paragraphs.extend(doubt(schema.confidence));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// What is known about a catalogue.
pub fn catalogue(given: &Catalogue) -> Vec<String> {
    let mut paragraphs = vec![sentence(&escaped(&given.description))];
    paragraphs.extend(evidence(given.confidence, &given.source));
    paragraphs
}

/// What is known about a type.
pub fn schema(schema: &Schema) -> Vec<String> {
    let mut paragraphs: Vec<_> = schema.description.iter().map(|text| sentence(&escaped(text))).collect();
    let rules = rules::of(schema).into_iter().filter(|rule| matches!(rule.check, rules::Check::RequiredIf(..)));
    paragraphs.extend(rules.map(|rule| sentence(&capital(&rule.text))));
    paragraphs.extend(evidence(schema.confidence, &schema.source));
    paragraphs
}

/// The paragraphs, or one that says that there are none.
pub fn or(paragraphs: Vec<String>, otherwise: impl FnOnce() -> String) -> Vec<String> {
    if paragraphs.is_empty() { vec![otherwise()] } else { paragraphs }
}

/// A list of the known values cannot be complete: what each means, if it is known.
pub fn value(text: &str, meaning: Option<&str>) -> Vec<String> {
    vec![meaning.map_or_else(|| format!("`{text}`."), |meaning| capital(&sentence(&escaped(meaning))))]
}

/// How far a fact can be trusted, where it is less than a vendor's page.
fn doubt(confidence: Option<Confidence>) -> Option<String> {
    match confidence {
        Some(Confidence::Inferred) => Some("Inferred.".to_owned()),
        Some(Confidence::Observed) => Some("Observed by others.".to_owned()),
        _ => None,
    }
}

/// How a fact is known, in a word, and the page that says it.
fn evidence(confidence: Option<Confidence>, sources: &[String]) -> Option<String> {
    let page = sources.iter().find(|source| source.starts_with("https://"));
    let reference = sources.first().map(|source| source.strip_prefix("reference:").unwrap_or(source).trim());
    // No colon before the address: at the end of a line it would begin a section of a docstring.
    let kind = match confidence {
        Some(Confidence::Documented) => "Documented",
        Some(Confidence::Reference) => "From the vendor's reference",
        Some(Confidence::Inferred) => "Inferred; see",
        Some(Confidence::Observed) => "Observed by others; see",
        None => "See",
    };
    let at = if kind.ends_with("ee") { "" } else { " at" };
    match (page, reference) {
        (Some(page), _) => Some(format!("{kind}{at} <{page}>")),
        (None, Some(reference)) => Some(format!("{kind}{at} {}.", escaped(reference))),
        (None, None) => doubt(confidence),
    }
}

/// Whether a description names a rule already: all its numbers, or the kinds of characters.
fn says(description: &str, rule: &rules::Rule) -> bool {
    let numbers = |text: &str| -> Vec<String> {
        let parts = text.split(|letter: char| !letter.is_ascii_digit());
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    match rule.check {
        rules::Check::Pattern(_) => ["letter", "digit"].iter().all(|word| description.contains(word)),
        rules::Check::CharacterClasses(_) => description.contains("classes"),
        // The type says it, and the example.
        rules::Check::Moment => true,
        rules::Check::Length(..) | rules::Check::Ranges(_) | rules::Check::MultipleOf(_) => {
            let said = numbers(description);
            numbers(&rule.text).iter().all(|number| said.contains(number))
        }
        _ => false,
    }
}

fn names_unit(text: Option<&String>, unit: &str) -> bool {
    let long = match unit {
        "s" => "seconds",
        "ms" => "milliseconds",
        unit => unit,
    };
    text.is_some_and(|text| {
        text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == unit || word == long)
    })
}

fn code(value: &Value) -> String {
    value.as_str().map_or_else(|| format!("`{value}`"), |text| format!("`{text}`"))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// With a full stop at the end, on one line.
fn sentence(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text } else { format!("{text}.") }
}

/// Text whose special characters mean themselves in Markdown; code between backquotes stays code.
pub fn escaped(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let has_code = parts.len() % 2 == 1;
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        let is_code = has_code && at % 2 == 1;
        if at > 0 {
            out.push_str(if has_code { "`" } else { "\\`" });
        }
        if is_code {
            out.push_str(part);
        } else {
            out.push_str(&escaped_prose(part));
        }
    }
    out
}

fn escaped_prose(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        if word.starts_with("https://") {
            let address = word.trim_end().trim_end_matches(['.', ',', ')', ';', ':']);
            out.push_str(&format!("<{address}>{}", &word[address.len()..]));
            continue;
        }
        for letter in word.chars() {
            if matches!(letter, '[' | ']' | '<' | '>' | '*' | '\\' | '|') {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

/// Paragraphs as lines of at most `width` characters, an empty line between two.
pub fn wrapped(paragraphs: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for item in paragraph.lines() {
            wrap(item, width, &mut lines);
        }
    }
    lines
}

fn wrap(text: &str, width: usize, lines: &mut Vec<String>) {
    // The second line of a list item stands under the first one's text.
    let margin = if text.starts_with("- ") { "  " } else { "" };
    let mut line = String::new();
    for word in unbroken(text, width) {
        let is_full = !line.trim().is_empty() && line.chars().count() + 1 + word.chars().count() > width;
        if is_full {
            lines.push(std::mem::take(&mut line));
            line.push_str(margin);
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    lines.push(line);
}

/// The words of a text. Code in back-ticks is one, unless no line holds it: TSDoc knows none that goes over two lines.
fn unbroken(text: &str, width: usize) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let is_open = |word: &str| word.replace("\\`", "").matches('`').count() % 2 == 1;
    for word in text.split(' ') {
        match words.last_mut().filter(|last| is_open(last)) {
            Some(code) => code.extend([" ", word]),
            None => words.push(word.to_owned()),
        }
    }
    let parts = |word: String| match word.chars().count() > width {
        true => word.split(' ').map(str::to_owned).collect(),
        false => vec![word],
    };
    words.into_iter().flat_map(parts).collect()
}

#[cfg(test)]
#[path = "../../tests/unit/emit/docs.rs"]
mod tests;
