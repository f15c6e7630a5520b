//! Bodies as they may be shown: what the description calls sensitive, and what it does not know, is masked.

use bytes::Bytes;
use serde_json::Value;

use crate::model::{Kind, Property, Schema};
use crate::xml;

/// What stands in place of a secret.
pub(crate) const MASK: &str = "***";

/// A body as JSON without its secrets. Text that cannot be read is not shown: nobody knows what is in it.
pub(crate) fn shown(bytes: &Bytes, schema: Option<&'static Schema>) -> Option<Value> {
    let schema = schema?;
    let mut value = match serde_json::from_slice(bytes) {
        Ok(value) => value,
        Err(_) => xml::read(std::str::from_utf8(bytes).ok()?, schema).ok()?,
    };
    mask(&mut value, schema);
    Some(value)
}

fn mask(value: &mut Value, schema: &Schema) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let property = schema.properties.iter().find(|property| property.name == name);
                mask_field(field, property, schema.additional);
            }
        }
        // Where no list belongs, its items may be what belongs there.
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, schema.items.unwrap_or(schema))),
        // Where no text belongs, it may be JSON in JSON, with every field in it.
        Value::String(_) if !schema.kinds.is_empty() && !schema.kinds.contains(&Kind::String) => {
            *value = Value::String(MASK.to_owned());
        }
        _ => {}
    }
}

fn mask_field(value: &mut Value, property: Option<&Property>, additional: Option<&Schema>) {
    match (property, additional) {
        (Some(property), _) if property.sensitive => *value = Value::String(MASK.to_owned()),
        (Some(property), _) => mask(value, property.schema),
        (None, Some(schema)) => mask(value, schema),
        // A misspelled `pasword` is a secret too.
        (None, None) => *value = Value::String(MASK.to_owned()),
    }
}
