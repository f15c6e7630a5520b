//! Replay: every operation answers with its documented example, and only to the
//! documented request. The wire tests of all languages stand on it: a request
//! that differs in anything is refused, with the first difference in words.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::clouds::Success;
use crate::model::{Example, Reply, Route};

/// The documented answer and how sure it is, or why the request is not the documented one.
pub(crate) fn answer(route: &Route, input: &Map<String, Value>) -> Result<(Success, &'static str), String> {
    let name = matching(route, input)?;
    let is_composed = || reply(route, name).is_ok_and(|reply| route.composed.contains(&reply.name));
    let sure = match route.reply {
        Reply::Json(_) | Reply::File(_) if is_composed() => "inferred",
        _ => route.confidence,
    };
    Ok((documented(route, name)?, sure))
}

/// The documented answer of this name, else the first.
pub(crate) fn documented(route: &Route, name: Option<&str>) -> Result<Success, String> {
    match route.reply {
        Reply::Empty => Ok(Success::Empty),
        Reply::File(_) => Ok(Success::File { bytes: file(&read(reply(route, name)?)?)?, name: "example".to_owned() }),
        Reply::Json(_) => Ok(Success::Json(read(reply(route, name)?)?)),
    }
}

/// The example answer of the same name as the request, else the first.
fn reply(route: &Route, name: Option<&str>) -> Result<&'static Example, String> {
    let named = route.replies.iter().find(|reply| Some(reply.name) == name);
    named.or(route.replies.first()).ok_or_else(|| "no answer is documented".to_owned())
}

/// The bytes of a file, which the tables write in Base64.
fn file(example: &Value) -> Result<Vec<u8>, String> {
    let text = example.as_str().ok_or("the example of a file is no text")?;
    STANDARD.decode(text).map_err(|error| format!("the example of a file is not Base64: {error}"))
}

/// The name of the documented request that this one is.
fn matching(route: &Route, input: &Map<String, Value>) -> Result<Option<&'static str>, String> {
    let input = Value::Object(input.clone());
    let mut first = None;
    for example in route.requests {
        match difference(&read(example)?, &input, "") {
            None => return Ok(Some(example.name)),
            Some(found) => first = first.or(Some(format!("differs from the example `{}`: {found}", example.name))),
        }
    }
    match first {
        Some(difference) => Err(difference),
        None if input.as_object().is_some_and(Map::is_empty) => Ok(None),
        None => Err("no request with input is documented".to_owned()),
    }
}

fn read(example: &Example) -> Result<Value, String> {
    serde_json::from_str(example.json).map_err(|error| format!("the example `{}` is no JSON: {error}", example.name))
}

/// The first place where two values differ. The order of fields does not count.
fn difference(documented: &Value, sent: &Value, path: &str) -> Option<String> {
    match (documented, sent) {
        (Value::Object(documented), Value::Object(sent)) => object_difference(documented, sent, path),
        (Value::Array(documented), Value::Array(sent)) if documented.len() == sent.len() => {
            let mut pairs = documented.iter().zip(sent).enumerate();
            pairs.find_map(|(index, (documented, sent))| difference(documented, sent, &format!("{path}/{index}")))
        }
        _ if documented == sent => None,
        _ => Some(format!("`{}` is {sent}, documented {documented}", shown(path))),
    }
}

fn object_difference(documented: &Map<String, Value>, sent: &Map<String, Value>, path: &str) -> Option<String> {
    let below = |name: &String| format!("{path}/{name}");
    for (name, value) in documented {
        match sent.get(name) {
            None => return Some(format!("`{}` is missing, documented {value}", below(name))),
            Some(sent) => {
                if let Some(found) = difference(value, sent, &below(name)) {
                    return Some(found);
                }
            }
        }
    }
    let extra = sent.keys().find(|name| !documented.contains_key(*name))?;
    Some(format!("`{}` is not documented", below(extra)))
}

fn shown(path: &str) -> &str {
    if path.is_empty() { "the input" } else { path }
}

#[cfg(test)]
#[path = "../tests/unit/replay.rs"]
mod tests;
