//! How sure a success is: as sure as what is known of the operation, unless it shows something that was made up.

use serde_json::Value;

use crate::clouds::Answer;
use crate::model::{Action, Route};

/// The label of a success that was made here.
pub(crate) fn of_success(route: &Route, answer: &Answer) -> &'static str {
    let is_invented = match answer {
        Answer::Json(value) => route.invented.iter().any(|path| shows(value, &mut path.split('.'))),
        Answer::File { .. } | Answer::Empty => false,
    };
    if is_invented || is_sample(route) { "inferred" } else { route.confidence }
}

/// Whether it shows what nobody made: the example of a description stands for what a cloud has of its own, such as its images,
/// and no document says what that is.
fn is_sample(route: &Route) -> bool {
    match route.resource {
        Some((resource, Action::List | Action::Show)) => resource.samples != "[]",
        Some((_, Action::Other)) => route.method == "GET",
        _ => false,
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
