//! `describe`: an operation and its input as a JSON Schema.

use gureum::operation::Kind;
use serde_json::{Map, Value, json};

use super::operation::Named;
use crate::command::fields::kind;
use crate::table::Field;

/// All that is known of it.
pub fn of(named: Named) -> Value {
    let (operation, row) = (named.operation, named.row());
    let fields = operation.fields.iter().map(|field| (field, type_of(kind(row, field))));
    let mut told = Map::new();
    told.insert("operation".to_owned(), named.name().into());
    told.insert("summary".to_owned(), operation.summary.into());
    told.insert("about".to_owned(), operation.about.into());
    match named.tool() {
        Ok(tool) => told.insert("tool".to_owned(), tool.into()),
        Err(failure) => told.insert("notCalledFromHere".to_owned(), failure.message().into()),
    };
    told.insert("input".to_owned(), object(fields));
    told.insert("errors".to_owned(), operation.errors.into());
    if row.pagination.is_some() {
        told.insert("fieldsOfItems".to_owned(), operation.columns.into());
    }
    let states = named.group.waits.iter().map(|wait| wait.about).collect::<Vec<_>>();
    if !states.is_empty() {
        told.insert("states".to_owned(), states.into());
    }
    told.into()
}

fn object(fields: impl Iterator<Item = (&'static Field, Option<&'static str>)>) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (field, kind) in fields {
        properties.insert(field.name.to_owned(), property(field, kind));
        if field.required {
            required.push(field.name);
        }
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn property(field: &'static Field, kind: Option<&'static str>) -> Value {
    let example = serde_json::from_str::<Value>(field.example).unwrap_or_default();
    let mut schema = Map::new();
    let kind = kind.or_else(|| of_example(&example));
    let inner = (!field.fields.is_empty()).then(|| object(field.fields.iter().map(|field| (field, None))));
    match (inner, kind) {
        (Some(inner), _) if field.list => {
            schema.insert("type".to_owned(), "array".into());
            schema.insert("items".to_owned(), inner);
        }
        (Some(Value::Object(inner)), _) => schema = inner,
        (_, Some(kind)) => drop(schema.insert("type".to_owned(), kind.into())),
        _ => {}
    }
    schema.insert("description".to_owned(), field.about.into());
    // Of a secret even an example would be copied.
    if field.fields.is_empty() && !field.secret && !example.is_null() {
        schema.insert("examples".to_owned(), json!([example]));
    }
    schema.into()
}

fn type_of(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::String => Some("string"),
        Kind::Integer => Some("integer"),
        Kind::Number => Some("number"),
        Kind::Boolean => Some("boolean"),
        Kind::Array => Some("array"),
        Kind::Object => Some("object"),
        Kind::Any => None,
    }
}

fn of_example(example: &Value) -> Option<&'static str> {
    match example {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(_) => Some("number"),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    }
}
