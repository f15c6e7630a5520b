//! What a language has of a service, as `api.md` of its package lists it.

use serde::Serialize;

/// What a language has of a service.
#[derive(Serialize)]
pub struct Client {
    pub title: String,
    /// The line that brings the client in.
    pub import: String,
    pub groups: Vec<Group>,
    pub types: Vec<String>,
}

/// Methods that stand together.
#[derive(Serialize)]
pub struct Group {
    /// What stands before the name of a method, `client.accounts` for example.
    pub owner: String,
    /// Signatures on one line each, without what every method has.
    pub methods: Vec<String>,
}

/// What stands before the names of methods: the client, where it has no groups.
pub fn owner(is_single: bool, accessor: &str) -> String {
    if is_single { "client".to_owned() } else { format!("client.{accessor}") }
}

/// A declaration on one line, without the keywords before the name and the brace behind it.
pub fn on_one_line(declaration: &str, keywords: &[&str]) -> String {
    let line = declaration
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace("( ", "(")
        .replace(", )", ")")
        .replace(" )", ")");
    let line = line.trim_end_matches('{').trim_end();
    keywords.iter().fold(line, |line, keyword| line.strip_prefix(keyword).unwrap_or(line)).to_owned()
}

#[cfg(test)]
#[path = "../../tests/unit/emit/listed.rs"]
mod tests;
