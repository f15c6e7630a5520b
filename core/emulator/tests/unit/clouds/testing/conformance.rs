//! Does a value agree with its schema? Strictly: no unknown fields, every rule.
//!
//! Written apart from the server's own validation, so that one mistake cannot hide
//! in both.

use crate::model::{Check, Kind, Reply, Route, Schema};
use regex_lite::Regex;
use serde_json::{Map, Value};
use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// What is wrong with the answer of an operation, nothing if it is right.
pub(crate) fn faults_of_answer(route: &Route, answer: &super::super::Success) -> Vec<String> {
    use super::super::Success;
    match (&route.reply, answer) {
        (Reply::Json(schema), Success::Json(body)) => faults(schema, body),
        (Reply::File(_), Success::File { .. }) | (Reply::Empty, Success::Empty) => Vec::new(),
        (expected, _) => vec![format!("expected {expected:?}")],
    }
}

/// What is wrong with a whole input, path and query included.
pub(crate) fn faults_of_input(route: &Route, input: &Map<String, Value>) -> Vec<String> {
    let mut body = input.clone();
    let mut found = Vec::new();
    for parameter in route.parameters {
        match body.remove(parameter.name) {
            Some(value) => judge(parameter.schema, &value, parameter.name, &mut found),
            None if parameter.required => found.push(format!("{} is missing", parameter.name)),
            None => {}
        }
    }
    match route.body {
        Some(schema) => judge(schema, &Value::Object(body), "", &mut found),
        None if !body.is_empty() => found.push(format!("takes no body, got {body:?}")),
        None => {}
    }
    found
}

fn faults(schema: &Schema, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    judge(schema, value, "", &mut found);
    found
}

fn judge(schema: &Schema, value: &Value, path: &str, found: &mut Vec<String>) {
    if !schema.kinds.is_empty() && !schema.kinds.iter().any(|&kind| is_of(kind, value)) {
        found.push(format!("{path}: {value} is none of {:?}", schema.kinds));
        return;
    }
    if let Some(fields) = value.as_object().filter(|_| !schema.kinds.is_empty()) {
        judge_object(schema, fields, path, found);
    }
    if let (Some(items), Some(schema)) = (value.as_array(), schema.items) {
        for (index, item) in items.iter().enumerate() {
            judge(schema, item, &format!("{path}[{index}]"), found);
        }
    }
    for check in schema.checks {
        if !passes(check, value) {
            found.push(format!("{path}: {value} breaks {check:?}"));
        }
    }
}

fn judge_object(schema: &Schema, fields: &Map<String, Value>, path: &str, found: &mut Vec<String>) {
    for property in schema.properties {
        if property.required && !fields.contains_key(property.name) {
            found.push(format!("{path}.{} is missing", property.name));
        }
    }
    for (name, value) in fields {
        let path = format!("{path}.{name}");
        let property = schema.properties.iter().find(|property| property.name == name);
        match property.map(|property| property.schema).or(schema.additional) {
            Some(schema) => judge(schema, value, &path, found),
            None => found.push(format!("{path} is unknown")),
        }
    }
}

fn is_of(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::String => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Array => value.is_array(),
        Kind::Object => value.is_object(),
        Kind::Null => value.is_null(),
    }
}

/// A rule about another kind of value holds.
fn passes(check: &Check, value: &Value) -> bool {
    let text = value.as_str();
    let number = value.as_i64();
    match check {
        Check::Length(least, most) => {
            let length = text.map(|text| text.chars().count()).or(value.as_array().map(Vec::len));
            length.is_none_or(|length| (*least..=*most).contains(&(length as u64)))
        }
        Check::Pattern(pattern) => text.is_none_or(|text| compiled(pattern).is_match(text)),
        Check::Ranges(ranges) => {
            number.is_none_or(|number| ranges.iter().any(|(least, most)| (*least..=*most).contains(&number)))
        }
        Check::MultipleOf(factor) => number.is_none_or(|number| number % factor == 0),
        Check::OneOf(known) => text.is_none_or(|text| known.contains(&text)),
        Check::CharacterClasses(least) => text.is_none_or(|text| classes(text) >= *least),
        Check::Moment => text.is_none_or(crate::rfc3339::is_moment),
        Check::RequiredIf(flag, fields) => {
            value[*flag] != Value::Bool(true) || fields.iter().all(|field| value.get(field).is_some())
        }
    }
}

/// Compiling costs far more than matching, and the same few patterns come again and again.
fn compiled(pattern: &'static str) -> Rc<Regex> {
    thread_local!(static COMPILED: RefCell<HashMap<&'static str, Rc<Regex>>> = RefCell::default());
    COMPILED.with_borrow_mut(|compiled| {
        let new = || Rc::new(Regex::new(&format!("^(?:{pattern})$")).expect("a pattern compiles"));
        Rc::clone(compiled.entry(pattern).or_insert_with(new))
    })
}

fn classes(text: &str) -> u8 {
    let classes: [fn(char) -> bool; 4] = [
        |char| char.is_ascii_lowercase(),
        |char| char.is_ascii_uppercase(),
        |char| char.is_ascii_digit(),
        |char| !char.is_ascii_alphanumeric(),
    ];
    classes.iter().filter(|&&class| text.chars().any(class)).count() as u8
}

#[cfg(test)]
mod tests {
    use super::{super::super::Success, super::route, *};
    use serde_json::json;

    #[test]
    fn a_wrong_answer_is_noticed() {
        let route = route("accounts.getDetail");
        let right = json!({"success": true, "id": "a", "name": "n", "status": "RUNNING", "quotas": [{"namespace": "koya", "fileCountMillion": 1, "spaceTb": 200}]});
        let faults_after = |change: fn(&mut Value)| {
            let mut answer = right.clone();
            change(&mut answer);
            faults_of_answer(route, &Success::Json(answer)).len()
        };
        assert_eq!(faults_after(|_| ()), 0);
        assert_eq!(faults_after(|answer| answer["id"] = json!(1)), 1);
        assert_eq!(faults_after(|answer| answer["id"] = json!("no-base-62")), 1);
        assert_eq!(faults_after(|answer| answer["surplus"] = json!(1)), 1);
        assert_eq!(faults_after(|answer| answer["quotas"][0]["spaceTb"] = json!("200")), 1);
        assert_eq!(faults_after(|answer| drop(answer.as_object_mut().expect("an object").remove("id"))), 1);
        assert_eq!(faults_of_answer(route, &Success::Empty).len(), 1);
    }
}
