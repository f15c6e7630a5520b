//! Documentation from the descriptions: meaning, unit, rules, default, evidence.
//!
//! Made as Markdown paragraphs for all languages; each target wraps them into
//! its own comments. What is inferred is called inferred.

use serde_json::Value;

use crate::load::{Confidence, Schema, States, VendorError};
use crate::model::{Operation, Wait};
use crate::pattern;
use crate::rules;

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
    first.extend(schema.since.as_ref().map(|version| format!("Sent from API version {version} on.")));
    if schema.deprecated {
        first.push("Deprecated by the vendor.".to_owned());
    }
    let mut paragraphs = vec![first.join(" ")];
    paragraphs.extend(doubt(schema.confidence, schema.note.as_deref()));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// What is known about a type.
pub fn schema(schema: &Schema) -> Vec<String> {
    let mut paragraphs: Vec<_> = schema.description.iter().map(|text| sentence(&escaped(text))).collect();
    let rules = rules::of(schema).into_iter().filter(|rule| matches!(rule.check, rules::Check::RequiredIf(..)));
    paragraphs.extend(rules.map(|rule| sentence(&capital(&rule.text))));
    paragraphs.extend(doubt(schema.confidence, schema.note.as_deref()));
    paragraphs.extend(source(schema.confidence, &schema.source));
    paragraphs
}

/// What is known about an operation.
pub fn operation(operation: &Operation) -> Vec<String> {
    let given = operation.given;
    let mut paragraphs = vec![sentence(&escaped(&given.summary))];
    paragraphs.extend(given.description.iter().map(|text| sentence(&escaped(text))));
    paragraphs.extend(doubt(given.confidence, given.note.as_deref()));
    paragraphs.extend(source(given.confidence, &given.source));
    if !given.errors.is_empty() {
        paragraphs.push("# Errors".to_owned());
        paragraphs.push(given.errors.iter().map(error).collect::<Vec<_>>().join("\n"));
    }
    paragraphs
}

/// What is known about a wait.
pub fn wait(wait: &Wait) -> Vec<String> {
    let (states, finish): (&States, _) = (wait.states, wait.finish);
    let quoted = |texts: &[String], word| {
        let quoted: Vec<_> = texts.iter().map(|text| format!("`{text}`")).collect();
        pattern::listed(&quoted, word)
    };
    let mut end = if finish.gone {
        format!("Waits until the {} no longer exists.", states.resource)
    } else {
        format!(
            "Waits until the {} is {}: its `{}` is {}.",
            states.resource,
            wait.goal,
            states.state.value,
            quoted(&finish.success, "or")
        )
    };
    if let Some(every) = &finish.every {
        end.push_str(&format!(" Every part of its `{}` must be {} as well.", every.items, quoted(&every.is, "or")));
    }
    let mut paragraphs = vec![end, format!("Usually takes about {} s.", finish.seconds)];
    if !finish.failure.is_empty() {
        paragraphs[1].push_str(&format!(" {} ends the wait with an error.", quoted(&finish.failure, "or")));
    }
    paragraphs.extend(doubt(states.confidence, states.note.as_deref()));
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

fn error(error: &VendorError) -> String {
    let code = error.code.as_ref().map(|code| format!(", `{code}`")).unwrap_or_default();
    let says = error
        .message
        .as_ref()
        .map(|message| format!(" The service says: `{}`.", one_line(message).replace('`', "'")))
        .unwrap_or_default();
    let doubt = match error.confidence {
        Some(Confidence::Inferred) => " (inferred)",
        _ => "",
    };
    format!("- {}{code}: {}{says}{doubt}", error.status, sentence(&escaped(&error.meaning)))
}

/// How far a fact can be trusted, where it is less than a vendor's page.
fn doubt(confidence: Option<Confidence>, note: Option<&str>) -> Option<String> {
    let note = note.map(|note| sentence(&escaped(note)));
    match (confidence, note) {
        (Some(Confidence::Inferred), note) => {
            Some(format!("Inferred, not documented. {}", note.unwrap_or_default()).trim().to_owned())
        }
        (Some(Confidence::Observed), note) => {
            Some(format!("Observed by others, not documented. {}", note.unwrap_or_default()).trim().to_owned())
        }
        (_, note) => note.map(|note| format!("Note: {note}")),
    }
}

fn source(confidence: Option<Confidence>, sources: &[String]) -> Option<String> {
    let page = sources.iter().find(|source| source.starts_with("https://"));
    let reference = sources.first().map(|source| source.strip_prefix("reference:").unwrap_or(source).trim());
    let kind = match confidence {
        Some(Confidence::Documented) => "Documented",
        Some(Confidence::Reference) => "From the vendor's reference",
        _ => "Source",
    };
    match (page, reference) {
        (Some(page), _) => Some(format!("{kind}: <{page}>")),
        (None, Some(reference)) => Some(format!("{kind}: {}.", escaped(reference))),
        (None, None) => None,
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
    for word in text.split(' ') {
        let is_full = !line.trim().is_empty() && line.chars().count() + 1 + word.chars().count() > width;
        if is_full {
            lines.push(std::mem::take(&mut line));
            line.push_str(margin);
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
}

#[cfg(test)]
#[path = "../../tests/unit/emit/docs.rs"]
mod tests;
