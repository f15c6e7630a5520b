//! How sure a success is: as sure as what is known of the operation, unless it shows something that was made up.

use serde_json::Value;

use crate::clouds::Success;
use crate::model::{Action, Route};

/// The header that says it.
pub(crate) const HEADER: &str = "x-gureum-confidence";

/// The label of a success that was made here.
pub(crate) fn of_success(route: &Route, answer: &Success) -> &'static str {
    let is_invented = match answer {
        Success::Json(value) => route.invented.iter().any(|path| shows(value, &mut path.split('.'))),
        Success::File { .. } | Success::Empty => false,
    };
    if is_invented || is_kept(route, answer) { "inferred" } else { route.confidence }
}

/// Whether it shows something that is kept by its description. How that behaves is concluded, and what nobody gave comes from an
/// example: no document says which images or quotas a cloud has, or what address a registry gets.
fn is_kept(route: &Route, answer: &Success) -> bool {
    match (route.resource, answer) {
        (None, _) | (_, Success::Empty) | (Some((_, Action::Exists(_))), _) => false,
        (Some((resource, Action::List)), Success::Json(value)) => shows(value, &mut resource.items.split('.')),
        _ => true,
    }
}

/// Whether anything stands at the end of the path. What is empty claims nothing.
fn shows<'a>(value: &Value, path: &mut (impl Iterator<Item = &'a str> + Clone)) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| shows(item, &mut path.clone())),
        _ => match path.next() {
            Some(name) => value.get(name).is_some_and(|field| shows(field, path)),
            None => !(value.is_null() || value == "" || value.as_object().is_some_and(serde_json::Map::is_empty)),
        },
    }
}

#[cfg(test)]
#[path = "../tests/unit/confidence.rs"]
mod tests;
