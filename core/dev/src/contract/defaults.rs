//! Defaults and ranges in words.

use super::names::Language;
use crate::load::contract::{Range, Setting, SettingType};

/// ` Default 90 s.`, as a language says it; nothing where there is none, or where `false` is what goes without saying.
pub fn default_of(setting: &Setting, language: Language) -> String {
    let text = match (setting.kind, &setting.default) {
        (SettingType::Duration, Some(default)) => span(default.as_u64().unwrap_or_default(), language),
        (SettingType::Count, Some(default)) => default.to_string(),
        (SettingType::Text, Some(default)) => format!("`{}`", default.as_str().unwrap_or_default()),
        _ => return String::new(),
    };
    match (setting.kind, language) {
        (SettingType::Duration, Language::Node) => format!(" In milliseconds; default {text}."),
        (SettingType::Duration, Language::Python) => format!(" In seconds; default {text}."),
        _ => format!(" Default {text}."),
    }
}

/// `more than 0 s`, as a language counts; nothing where there is no range.
pub fn range_of(setting: &Setting, language: Language) -> String {
    let Some(Range { above, from, to }) = setting.range else { return String::new() };
    let told = |bound: u64| match setting.kind {
        SettingType::Duration => span(bound, language),
        _ => grouped(bound),
    };
    let lower = above.map(|bound| format!("more than {}", told(bound)));
    let lower = lower.or_else(|| from.map(|bound| format!("{} or more", told(bound))));
    match (above, from, to) {
        (None, Some(from), Some(to)) => format!("{} to {}", told(from), told(to)),
        (_, _, Some(to)) => {
            lower.map_or_else(String::new, |lower| format!("{lower}, ")) + &format!("at most {}", told(to))
        }
        _ => lower.unwrap_or_default(),
    }
}

/// A span of time in the unit in which the language takes it.
fn span(milliseconds: u64, language: Language) -> String {
    let seconds = milliseconds as f64 / 1000.0;
    match language {
        Language::Node => grouped(milliseconds),
        Language::Python => seconds.to_string(),
        Language::Rust | Language::Swift | Language::Kotlin if milliseconds == 0 => "0".to_owned(),
        Language::Rust | Language::Swift | Language::Kotlin => format!("{seconds} s"),
    }
}

/// `90,000`.
fn grouped(number: u64) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{},{rest:03}", grouped(thousands)),
    }
}
