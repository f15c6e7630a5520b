//! What follows from `client.yaml`: settings, errors and the border, in every language.

mod rust;

use crate::contract::{Contract, Language};
use crate::emit::output::Output;
use crate::load::contract::{Setting, SettingType};

/// Every file that follows from the contract.
pub fn emit(contract: &Contract) -> Vec<Output> {
    let mut outputs = rust::emit(contract);
    outputs.sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}

/// ` Default 90 s.`, as a language says it; nothing where there is none, or where `false` is what goes without saying.
fn default_of(setting: &Setting, language: Language) -> String {
    let text = match (setting.kind, &setting.default) {
        (SettingType::Duration, Some(default)) => span(default.as_u64().unwrap_or_default(), language),
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
        Language::Node => format!("{} ms", grouped(milliseconds)),
        Language::Python => format!("{seconds}"),
        Language::Rust | Language::Swift | Language::Kotlin => format!("{seconds} s"),
    }
}

/// `90,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    if head.is_empty() { tail.to_owned() } else { format!("{},{tail}", head) }
}
