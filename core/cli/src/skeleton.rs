//! A file to be filled in: YAML with what is known of each field beside it. What is required stands there, the rest as a
//! comment.

use serde_json::Value;

use crate::table::{Field, Operation};

const WIDTH: usize = 100;

/// The file for an operation.
pub fn of(operation: &Operation) -> String {
    let mut lines = Vec::new();
    comment(operation.summary, "", &mut lines);
    for field in operation.fields {
        lines.push(String::new());
        put(field, "", !field.required, &mut lines);
    }
    lines.join("\n") + "\n"
}

/// A field and what is in it. `off` makes a comment of it.
fn put(field: &Field, margin: &str, off: bool, lines: &mut Vec<String>) {
    let mark = if off { "# " } else { "" };
    let required = if field.required { " Required." } else { "" };
    comment(&format!("{}{required}", field.about), &format!("{mark}{margin}"), lines);
    let name = key(field.name);
    if field.fields.is_empty() {
        lines.push(format!("{mark}{margin}{name}: {}", field.example));
        return;
    }
    lines.push(format!("{mark}{margin}{name}:"));
    let start = lines.len();
    let deeper = format!("{margin}  {}", if field.list { "  " } else { "" });
    // The dash of an item stands before its first field, which no comment may be unless all are.
    let (first, rest): (Vec<&Field>, Vec<&Field>) =
        field.fields.iter().partition(|inner| inner.required || !field.list);
    for inner in first.into_iter().chain(rest) {
        put(inner, &deeper, off || !inner.required, lines);
    }
    // Where nothing of it is required, it stands there empty.
    let is_empty = !off && !field.fields.iter().any(|inner| inner.required);
    if field.list {
        item(margin, if is_empty { "# " } else { mark }, start, lines);
    }
    if is_empty {
        let nothing = if field.list { "[]" } else { "{}" };
        lines[start - 1].push_str(&format!(" {nothing}"));
        lines.insert(start, format!("# {deeper}# In place of `{nothing}`:"));
    }
}

/// The dash of a list stands before the first field that is no comment of the text; before the first line if all are.
fn item(margin: &str, mark: &str, start: usize, lines: &mut [String]) {
    let head = format!("{mark}{margin}    ");
    let is_field = |line: &String| line.strip_prefix(&head).is_some_and(|rest| !rest.starts_with(['#', ' ']));
    if let Some(first) = lines[start..].iter().position(is_field) {
        let rest = lines[start + first][head.len()..].to_owned();
        lines[start + first] = format!("{mark}{margin}  - {rest}");
    }
}

fn comment(text: &str, margin: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && margin.len() + 2 + line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{margin}# {line}"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(format!("{margin}# {line}"));
    }
}

/// A name that YAML would read as something else stands in quotes.
fn key(name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let means_more = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    if is_plain && !means_more.contains(&name.to_lowercase().as_str()) {
        name.to_owned()
    } else {
        Value::from(name).to_string()
    }
}

#[cfg(test)]
#[path = "../tests/unit/skeleton.rs"]
mod tests;
