//! The documented example of an operation, and a wait, as one writes them.

use serde_json::Value;

use super::code::{attribute, python};
use super::wire;
use crate::emit::literal;
use crate::load::{Additional, Schema};
use crate::model::{Operation, Service, Shape, Wait};
use crate::names;

/// `client.accounts.create(name="a")`. Where a dictionary stands for a model, its names are those of Python.
pub fn call(service: &Service, operation: &Operation) -> String {
    wire::called(service, operation, "client", |input, value| python(&spelt(service, input.schema, value)))
}

fn spelt(service: &Service, schema: &Schema, value: &Value) -> Value {
    let is_model = matches!(service.shape(schema), Shape::Record(_));
    let schema = service.resolve(schema).schema;
    match (value, &schema.items, &schema.additional_properties) {
        (Value::Object(fields), ..) if is_model => {
            let field = |(name, value): (&String, &Value)| match schema.properties.get(name) {
                Some(inner) => (attribute(inner.name.as_deref().unwrap_or(name)), spelt(service, inner, value)),
                None => (name.clone(), value.clone()),
            };
            Value::Object(fields.iter().map(field).collect())
        }
        (Value::Object(entries), _, Some(Additional::Of(inner))) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), spelt(service, inner, value))).collect())
        }
        (Value::Array(items), Some(inner), _) => items.iter().map(|item| spelt(service, inner, item)).collect(),
        _ => value.clone(),
    }
}

/// `client.apps.wait_until_running("id")`.
pub fn wait_call(service: &Service, wait: &Wait, id: &str) -> String {
    let group = if service.groups.len() == 1 { String::new() } else { format!(".{}", names::snake(wait.group)) };
    let method = wait.id.rsplit('.').next().map(names::snake).unwrap_or_default();
    format!("client{group}.{method}({})", literal::text(id))
}
