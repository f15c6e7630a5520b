//! One value in one cell.

use std::fmt::Write;

use serde_json::Value;

use crate::answer;

/// The column that shows an item as a whole, where it has no fields.
pub const WHOLE: &str = "value";

/// The value at a path; of what has no fields it is there as a whole.
pub fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if path == WHOLE && !value.is_object() {
        return Some(value);
    }
    answer::at(value, path)
}

/// As it stands in a cell: what a service sends never moves the cursor.
pub fn text(value: Option<&Value>) -> String {
    exact(value).chars().map(|letter| if is_unfit(letter) { ' ' } else { letter }).collect()
}

/// The same with the lines that a text has, for a cell that nothing stands beside.
pub fn lines(value: &Value) -> String {
    let line = |line: &str| text(Some(&Value::from(line)));
    compact(value).lines().map(line).collect::<Vec<_>>().join("\n")
}

/// As it was sent, for who reads the lines of a text as one.
pub fn exact(value: Option<&Value>) -> String {
    value.map(compact).unwrap_or_default()
}

/// A text as it is, nothing for `null`, anything else as JSON on one line.
fn compact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

/// JSON that moves no cursor and is the same to who reads it: what is unfit stands in texts alone, and there it can be escaped.
pub fn escaped(json: String) -> String {
    let is_escaped = |letter: char| is_unfit(letter) && letter != '\n';
    if !json.contains(is_escaped) {
        return json;
    }
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if is_escaped(letter) {
            let _ = write!(text, "\\u{:04x}", u32::from(letter));
        } else {
            text.push(letter);
        }
    }
    text
}

/// Controls of a terminal, and marks that turn the direction of writing around.
fn is_unfit(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
