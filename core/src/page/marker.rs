//! Markers: what an answer says of where its next page begins.
//!
//! The marker is the service's own word, so it is passed on as it came. A walk that would come where it has been is over
//! with an error: a marker that repeats is a circle without end.

use std::collections::HashSet;

use bytes::Bytes;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::dotted;
use crate::operation::{Kind, Next, Operation};
use crate::response::fields;

/// Longest marker that is sent back: it stands in an address.
const LONGEST: usize = 4096;

/// Where a walk by markers is.
#[derive(Debug, Default)]
pub(super) struct Markers {
    /// Marker of the next page; none asks for the first one.
    pub(super) next: Option<Value>,
    used: HashSet<String>,
}

impl Markers {
    /// Goes to `next`, or says why not.
    pub(super) fn go_to(&mut self, next: Value) -> Result<(), String> {
        let text = next.to_string();
        if text.len() > LONGEST {
            return Err(format!("the marker of the next page has {} bytes", text.len()));
        }
        if !self.used.insert(text) {
            return Err("the marker of the next page was used before".to_owned());
        }
        self.next = Some(next);
        Ok(())
    }
}

/// The marker of the page after `body`, whose items are `items`; `None` where the list ends.
pub(super) fn after(next: &Next, body: &[u8], items: &Bytes) -> Result<Option<Value>, String> {
    let found = match next {
        Next::Answer(path) => {
            let raw = fields::of(body, &[dotted::first(path)]).ok().and_then(|found| found[0]);
            let root = raw.and_then(fields::value).unwrap_or_default();
            path.split_once('.').map_or(Some(&root), |(_, rest)| dotted::field(&root, rest)).cloned()
        }
        Next::Item(field) => match last(items) {
            None => return Ok(None),
            Some(item) => match dotted::field(&item, field) {
                Some(marker) => Some(marker.clone()),
                None => return Err(format!("the last item has no `{field}`, by which the next page is asked for")),
            },
        },
    };
    match found {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(marker @ (Value::String(_) | Value::Number(_))) => Ok(Some(marker)),
        Some(_) => Err("the marker of the next page is neither text nor number".to_owned()),
    }
}

/// The marker as the input of `row` takes it: a service may show as a number what it takes as text, and the other way round.
pub(super) fn as_input(row: &Operation, name: &str, marker: Value) -> Value {
    let kind = row.inputs.iter().find(|input| input.name == name).map(|input| input.kind);
    match (kind, &marker) {
        (Some(Kind::String), Value::Number(number)) => Value::String(number.to_string()),
        (Some(Kind::Integer), Value::String(text)) => match text.parse::<i64>() {
            Ok(number) if number.to_string() == *text => number.into(),
            _ => marker,
        },
        _ => marker,
    }
}

/// The last item of a list; as everywhere, one object where a list is due is a list of one.
fn last(items: &Bytes) -> Option<Value> {
    let raw = match serde_json::from_slice::<Vec<&RawValue>>(items) {
        Ok(list) => list.last()?.get().to_owned(),
        Err(_) => String::from_utf8(items.to_vec()).ok()?,
    };
    serde_json::from_str(&raw).ok().filter(|item: &Value| item.as_object().is_none_or(|fields| !fields.is_empty()))
}
