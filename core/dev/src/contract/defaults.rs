//! Defaults in words.

use super::names::Language;
use crate::load::contract::{Setting, SettingType};

/// ` Default 90 s.`, as a language says it; nothing where there is none, or where `false` is what goes without saying.
pub fn default_of(setting: &Setting, language: Language) -> String {
    let text = match (setting.kind, &setting.default) {
        (SettingType::Duration, Some(default)) => return span(default.as_u64().unwrap_or_default(), language),
        (SettingType::Count, Some(default)) => default.to_string(),
        (SettingType::Text, Some(default)) => format!("`{}`", default.as_str().unwrap_or_default()),
        _ => return String::new(),
    };
    format!(" Default {text}.")
}

/// A span of time in the unit in which the language takes it.
fn span(milliseconds: u64, language: Language) -> String {
    let seconds = milliseconds as f64 / 1000.0;
    match language {
        Language::Node => format!(" In milliseconds; default {}.", grouped(milliseconds)),
        Language::Python => format!(" In seconds; default {seconds}."),
        Language::Rust | Language::Swift | Language::Kotlin => format!(" Default {seconds} s."),
    }
}

/// `90,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    if head.is_empty() { tail.to_owned() } else { format!("{},{tail}", head) }
}
