//! An operation as a form: its inputs with the documented rules, its documented requests.

use serde_json::{Value, json};

use super::fields;
use crate::generated::documents::DOCUMENTS;
use crate::model::{Check, Kind, Route, Schema};
use crate::shared::Shared;

/// Descriptions nest no deeper in forms; what lies below is typed as JSON.
const DEEPEST: usize = 8;

/// The form of `?operation=service/id`.
pub(crate) fn form(shared: &Shared, query: &str) -> Result<Value, String> {
    let name = fields(query).remove("operation").unwrap_or_default();
    let route = find(shared, &name)?;
    let parameters = route.parameters.iter().map(|parameter| {
        let place = if parameter.in_path { "path" } else { "query" };
        json!({"name": parameter.name, "in": place, "required": parameter.required, "schema": schema(parameter.schema, 0)})
    });
    let fields = route.body.into_iter().flat_map(|body| body.properties).map(|property| {
        json!({
            "name": property.name,
            "in": "body",
            "required": property.required,
            "sensitive": property.sensitive,
            "schema": schema(property.schema, 0),
        })
    });
    let examples = route.requests.iter().map(|example| {
        let input: Value = serde_json::from_str(example.json).unwrap_or_default();
        json!({"name": example.name, "input": input})
    });
    let document = DOCUMENTS.iter().find(|document| (document.of, document.id) == (route.of, route.id));
    Ok(json!({
        "operation": name,
        "summary": document.map(|document| document.summary),
        "description": document.map(|document| document.description),
        "sources": document.map(|document| document.sources),
        "inputs": parameters.chain(fields).collect::<Vec<_>>(),
        "examples": examples.collect::<Vec<_>>(),
    }))
}

/// The operation of a name.
pub(super) fn find(shared: &Shared, name: &str) -> Result<&'static Route, String> {
    let mut found = shared.router.routes().iter().filter(|route| route.is_named(name));
    match (found.next(), found.next()) {
        (Some(route), None) => Ok(route),
        (Some(first), Some(_)) => {
            Err(format!("several services have an operation `{name}`; say whose, for example `{}/{name}`", first.of))
        }
        _ => Err(format!("there is no operation `{name}`; GET /_gureum/operations lists all")),
    }
}

fn schema(schema: &Schema, depth: usize) -> Value {
    let mut value = json!({"kinds": schema.kinds.iter().map(kind).collect::<Vec<_>>()});
    if let Some(items) = schema.items.filter(|_| depth < DEEPEST) {
        value["items"] = self::schema(items, depth + 1);
    }
    if depth < DEEPEST && !schema.properties.is_empty() {
        let property = |property: &crate::model::Property| {
            json!({
                "name": property.name,
                "required": property.required,
                "sensitive": property.sensitive,
                "schema": self::schema(property.schema, depth + 1),
            })
        };
        value["properties"] = schema.properties.iter().map(property).collect();
    }
    for check in schema.checks {
        match check {
            Check::Length(least, most) => value["length"] = json!([least, most]),
            Check::Pattern(pattern) => value["pattern"] = json!(pattern),
            Check::Ranges(ranges) => value["ranges"] = json!(ranges),
            Check::MultipleOf(factor) => value["multiple_of"] = json!(factor),
            Check::OneOf(words) => value["one_of"] = json!(words),
            Check::CharacterClasses(classes) => value["character_classes"] = json!(classes),
            Check::RequiredIf(field, names) => value["required_if"] = json!({"field": field, "names": names}),
            Check::Moment => value["moment"] = json!(true),
        }
    }
    value
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::Array => "array",
        Kind::Object => "object",
        Kind::Null => "null",
    }
}
