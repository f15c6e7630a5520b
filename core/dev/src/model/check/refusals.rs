//! A refusal inside HTTP 200: who says that there are such says what they look like, so that other judges of an answer know it too.

use serde_json::Value;

use super::super::{Operation, Service};
use crate::load::Schema;

/// What is wrong with what an operation says of refusals inside its success.
pub(super) fn mistakes(service: &Service, operation: &Operation) -> Vec<String> {
    let id = operation.id;
    let success = operation.given.responses.iter().find(|(status, _)| status.parse() == Ok(operation.reply.status));
    let content = success.map(|(_, response)| &response.content);
    let json = content.and_then(|content| content.json.as_ref()).map(|media| &media.schema);
    let refusal = match json {
        Some(schema) if operation.reply.file.is_some() => Some(schema),
        Some(schema) => schema.or_refusal().map(|(_, refusal)| refusal),
        None => None,
    };
    match refusal {
        Some(refusal) if !says_false(service, refusal) => {
            vec![format!("the second answer of `{id}` is no refusal; let its `success` be `const: false`")]
        }
        Some(_) if !operation.given.failure_in_200 => {
            vec![format!("`{id}` answers refusals inside of a success; say `x-failure-in-200: true`")]
        }
        None if operation.given.failure_in_200 => vec![format!(
            "`{id}` hides what a refusal inside of its success looks like; write `anyOf: [the answer, the refusal]`, both as `$ref`"
        )],
        _ => Vec::new(),
    }
}

/// Whether `success` is there and can be nothing but `false`.
fn says_false(service: &Service, refusal: &Schema) -> bool {
    let resolved = service.resolve(refusal).schema;
    let is_false = |schema: &Schema| matches!(&schema.constant, Some(Value::Bool(false)));
    let says = |schema: &Schema| is_false(schema) || schema.one_of.iter().any(is_false);
    resolved.required.iter().any(|field| field.value == "success")
        && resolved.properties.get("success").is_some_and(says)
}
