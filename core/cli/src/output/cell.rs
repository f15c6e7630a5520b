//! One value in one cell.

use serde_json::Value;

/// The column that shows an item as a whole, where it has no fields.
pub const WHOLE: &str = "value";

/// The value at a path with dots.
pub fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    if path == WHOLE && !value.is_object() {
        return Some(value);
    }
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// As it stands in a cell: what a service sends never moves the cursor.
pub fn text(value: Option<&Value>) -> String {
    let text = value.map(compact).unwrap_or_default();
    text.chars().map(|letter| if is_unfit(letter) { ' ' } else { letter }).collect()
}

/// A text as it is, nothing for `null`, anything else as JSON on one line.
pub fn compact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

/// Controls of a terminal, and marks that turn the direction of writing around.
fn is_unfit(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
