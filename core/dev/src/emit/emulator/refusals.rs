//! The refusals that the descriptions name and those that any operation may meet, for the tests that provoke each of them.

use serde::Serialize;
use serde_json::{Value, json};

use crate::emit::{Output, literal, render};
use crate::load::{Response, Schema};
use crate::model::{Model, Operation, Service};

#[derive(Serialize)]
struct Values {
    refusals: Vec<Row>,
}

#[derive(Serialize)]
struct Shared {
    /// Shapes of what comes with a status, named once: operations share them.
    shapes: Vec<String>,
    operations: Vec<Described>,
}

#[derive(Serialize)]
struct Described {
    of: String,
    operation: String,
    /// Status, or `default` for all others; and which of the shapes.
    statuses: Vec<(String, usize)>,
}

#[derive(Serialize)]
struct Row {
    of: String,
    operation: String,
    status: u16,
    code: String,
    message: String,
    unprovoked: String,
}

pub fn emit(model: &Model) -> [Output; 2] {
    [named(model), shared(model)]
}

fn named(model: &Model) -> Output {
    let operations =
        model.services.iter().flat_map(|service| service.operations.iter().map(move |operation| (service, operation)));
    let rows = operations.flat_map(|(service, operation)| {
        operation.given.errors.iter().map(move |error| Row {
            of: literal::text(&service.spelling().kebab()),
            operation: literal::text(operation.id),
            status: error.status,
            code: literal::optional(error.code.as_deref()),
            message: literal::optional(error.message.as_deref()),
            unprovoked: literal::optional(error.unprovoked.as_deref()),
        })
    });
    let values = Values { refusals: rows.collect() };
    Output {
        path: "core/emulator/tests/generated/refusals.rs".to_owned(),
        text: render(include_str!("../../../templates/emulator/refusals.rs.j2"), values),
    }
}

fn shared(model: &Model) -> Output {
    let mut shapes = Vec::new();
    let all = model.services.iter().flat_map(|service| service.operations.iter().map(move |each| (service, each)));
    let operations = all.map(|(service, operation)| described(service, operation, &mut shapes)).collect();
    Output {
        path: "core/emulator/tests/generated/shared_refusals.rs".to_owned(),
        text: render(include_str!("../../../templates/emulator/shared_refusals.rs.j2"), Shared { shapes, operations }),
    }
}

fn described(service: &Service, operation: &Operation, shapes: &mut Vec<String>) -> Described {
    let mut numbered = |shape: String| {
        shapes.iter().position(|known| *known == shape).unwrap_or_else(|| {
            shapes.push(shape);
            shapes.len() - 1
        })
    };
    let refusals = operation.given.responses.iter().filter(|(status, _)| !status.starts_with('2'));
    let shaped = refusals.filter_map(|(status, response)| Some((status, body(service, response)?)));
    let statuses = shaped
        .map(|(status, schema)| (literal::text(status), numbered(literal::raw(&shape(service, schema).to_string()))));
    Described {
        of: literal::text(&service.spelling().kebab()),
        operation: literal::text(operation.id),
        statuses: statuses.collect(),
    }
}

fn body<'a>(service: &'a Service, response: &'a Response) -> Option<&'a Schema> {
    let named = response.reference.as_ref().and_then(|target| target.value.rsplit('/').next());
    let shared = named.and_then(|name| service.source.document.components.responses.get(name));
    shared.unwrap_or(response).content.json.as_ref().map(|media| &media.schema)
}

/// What counts of a schema, in the words of JSON Schema.
fn shape(service: &Service, schema: &Schema) -> Value {
    let schema = service.resolve(schema).schema;
    let choices = schema.any_of.iter().chain(&schema.one_of).map(|choice| shape(service, choice));
    let choices: Vec<Value> = choices.collect();
    if !choices.is_empty() {
        return json!({"anyOf": choices});
    }
    let kinds: Vec<String> = schema.kinds.0.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
    let mut out = json!({"type": kinds});
    if !schema.properties.is_empty() {
        let required: Vec<&str> = schema.required.iter().map(|name| name.value.as_str()).collect();
        let fields = schema.properties.iter().map(|(name, field)| (name.to_owned(), shape(service, field)));
        out["required"] = json!(required);
        out["properties"] = Value::Object(fields.collect());
    }
    if let Some(items) = &schema.items {
        out["items"] = shape(service, items);
    }
    out
}
