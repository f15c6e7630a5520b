//! Which faults there are and what their fields take, asked of the reader of faults itself, so that a form can be made of it.

use serde_json::{Map, Value, json};

use crate::faults::{Fault, known};

/// Of each kind a value that no field of another kind takes.
fn samples() -> [(&'static str, Value); 4] {
    [("number", json!(1)), ("boolean", json!(true)), ("list", json!([])), ("text", json!("?"))]
}

/// All faults with their fields.
pub(crate) fn kinds() -> Value {
    known().iter().map(|(name, fields)| json!({"name": name, "fields": of_fault(name, fields)})).collect()
}

fn of_fault(name: &str, fields: &[&str]) -> Vec<Value> {
    let mut described: Vec<(&str, &str, Vec<String>)> = Vec::new();
    // Each field is tried beside the ones before, so that what is wrong is this field alone, or one that comes later.
    let mut given = Map::new();
    for field in fields {
        let (kind, choices) = of_field(name, field, &given);
        let value = match choices.first() {
            Some(choice) => json!(choice),
            None => samples().into_iter().find(|(sample, _)| *sample == kind).map_or(Value::Null, |(_, value)| value),
        };
        given.insert((*field).to_owned(), value);
        described.push((field, kind, choices));
    }
    let is_required = |field: &str| {
        let rest: Map<String, Value> = given.iter().filter(|(name, _)| *name != field).map(owned).collect();
        reason(name, &rest).is_some()
    };
    let describe = |(field, kind, choices): &(&str, &str, Vec<String>)| json!({"name": field, "kind": kind, "choices": choices, "required": is_required(field)});
    described.iter().map(describe).collect()
}

fn owned((name, value): (&String, &Value)) -> (String, Value) {
    (name.clone(), value.clone())
}

/// What a field takes: its kind, and the words if it takes only some.
fn of_field(name: &str, field: &str, given: &Map<String, Value>) -> (&'static str, Vec<String>) {
    for (kind, sample) in samples() {
        let mut fields = given.clone();
        fields.insert(field.to_owned(), sample);
        match reason(name, &fields) {
            None => return (kind, Vec::new()),
            Some(said) if said.starts_with("missing field") => return (kind, Vec::new()),
            Some(said) if said.starts_with("unknown variant") => {
                // "unknown variant `?`, expected `response` or `body`"
                let words = said.split('`').skip(3).step_by(2).map(str::to_owned).collect();
                return ("choice", words);
            }
            Some(_) => {}
        }
    }
    ("text", Vec::new())
}

/// Why this is no fault.
fn reason(name: &str, fields: &Map<String, Value>) -> Option<String> {
    let fault = if fields.is_empty() && is_plain(name) { json!(name) } else { json!({ name: fields }) };
    serde_json::from_value::<Fault>(fault).err().map(|error| error.to_string())
}

fn is_plain(name: &str) -> bool {
    serde_json::from_value::<Fault>(json!(name)).is_ok()
}

#[cfg(test)]
#[path = "../../tests/unit/page/faults.rs"]
mod tests;
