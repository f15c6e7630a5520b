//! Rust literals.

use crate::load::Kind;
use crate::rules::{self, Check};
use crate::sure::Held;

/// `"text"`.
pub fn text(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => quoted.extend(letter.escape_unicode()),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// `r#"text"#`, with as many hashes as it takes.
pub fn raw(text: &str) -> String {
    let mut hashes = String::new();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// `&["a", "b"]`.
pub fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    list(texts.into_iter().map(|each| text(each.as_ref())))
}

/// `&[a, b]` of finished parts.
pub fn list(parts: impl IntoIterator<Item = String>) -> String {
    format!("&[{}]", parts.into_iter().collect::<Vec<_>>().join(", "))
}

/// `&[("a", "b")]`.
pub fn pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    list(pairs.into_iter().map(|(left, right)| format!("({}, {})", text(left), text(right))))
}

/// `Some("text")` or `None`.
pub fn optional(given: Option<&str>) -> String {
    given.map_or("None".to_owned(), |given| format!("Some({})", text(given)))
}

/// `Check::Length(2, 16)`: a variant of the `Check` of core and emulator alike.
pub fn check(check: &Check) -> String {
    match check {
        Check::Length(min, u64::MAX) => format!("Check::Length({min}, u64::MAX)"),
        Check::Length(min, max) => format!("Check::Length({min}, {max})"),
        Check::Pattern(pattern) => format!("Check::Pattern({})", raw(pattern)),
        Check::Ranges(ranges) => {
            let bound = |bound: i64| match bound {
                i64::MIN => "i64::MIN".to_owned(),
                i64::MAX => "i64::MAX".to_owned(),
                exact => exact.to_string(),
            };
            format!(
                "Check::Ranges({})",
                list(ranges.iter().map(|(min, max)| format!("({}, {})", bound(*min), bound(*max))))
            )
        }
        Check::MultipleOf(multiple) => format!("Check::MultipleOf({multiple})"),
        Check::OneOf(choices) => format!("Check::OneOf({})", texts(choices)),
        Check::CharacterClasses(classes) => format!("Check::CharacterClasses({classes})"),
        Check::Moment => "Check::Moment".to_owned(),
        Check::RequiredIf(flag, fields) => format!("Check::RequiredIf({}, {})", text(flag), texts(fields)),
    }
}

/// `Kind::String`: a variant of the `Kind` of the core.
pub fn kind(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::String) => "Kind::String",
        Some(Kind::Integer) => "Kind::Integer",
        Some(Kind::Number) => "Kind::Number",
        Some(Kind::Boolean) => "Kind::Boolean",
        Some(Kind::Array) => "Kind::Array",
        Some(Kind::Object) => "Kind::Object",
        Some(Kind::Null) | None => "Kind::Any",
    }
}

/// `Held { name, sure, holds }`.
pub fn held(field: &Held) -> String {
    let sure = field.sure.map_or("None".to_owned(), |due| format!("Some({})", kind(due)));
    format!("Held {{ name: {}, sure: {sure}, holds: {} }}", text(&field.name), list(field.holds.iter().map(held)),)
}

/// `Rule { field, check, text }`.
pub fn rule(field: &str, rule: &rules::Rule) -> String {
    format!("Rule {{ field: {}, check: {}, text: {} }}", text(field), check(&rule.check), text(&rule.text))
}

#[cfg(test)]
#[path = "../../tests/unit/emit/literal.rs"]
mod tests;
