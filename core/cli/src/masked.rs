//! Secrets of an input or an answer, hidden where the description says that they are.

use gureum::operation::Operation;
use serde_json::Value;

const MASK: &str = "***";

/// Puts a mark in the place of every secret.
pub fn hide(row: &Operation, value: &mut Value) {
    row.sensitive.iter().for_each(|pointer| mask(value, pointer.trim_start_matches('/')));
}

/// Puts a mark where a pointer leads; `*` is any item.
fn mask(value: &mut Value, pointer: &str) {
    let (name, rest) = pointer.split_once('/').map_or((pointer, None), |(name, rest)| (name, Some(rest)));
    let name = name.replace("~1", "/").replace("~0", "~");
    let inner: Vec<&mut Value> = match value {
        Value::Object(fields) if name == "*" => fields.values_mut().collect(),
        Value::Object(fields) => fields.get_mut(&name).into_iter().collect(),
        Value::Array(items) if name == "*" => items.iter_mut().collect(),
        Value::Null => Vec::new(),
        // In the place of what would hold the secret it may be the secret itself.
        other => {
            *other = MASK.into();
            Vec::new()
        }
    };
    for inner in inner {
        match rest {
            Some(rest) => mask(inner, rest),
            None => *inner = MASK.into(),
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/masked.rs"]
mod tests;
