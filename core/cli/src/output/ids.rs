//! What says which one it is, for `-o quiet`.

use serde_json::Value;

use super::cell::{self, at};

/// The value at a path, else the id or the name, else that of what is wrapped; what has none is shown as a whole. It is one line,
/// whatever a service calls an id. Nothing of an answer without content.
pub fn line(item: &Value, path: Option<&str>) -> Option<String> {
    let Value::Object(fields) = item else { return Some(cell::text(Some(item))) };
    let named = path.into_iter().chain(["id", "name"]).find_map(|path| at(item, path).filter(|id| !id.is_null()));
    match (named, fields.len()) {
        (Some(id), _) => Some(cell::text(Some(id))),
        (None, 0) => None,
        (None, 1) => fields.values().next().and_then(|only| line(only, None)),
        (None, _) => Some(cell::text(Some(item))),
    }
}
