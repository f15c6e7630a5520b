//! Several successes of one operation: one of them is the answer, and its type holds what the others send.

use super::super::{Operation, Service};
use crate::load::{Media, Response, Schema};

/// Line and text of each mistake in the successes of an operation.
pub(super) fn mistakes(service: &Service, operation: &Operation) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    let successes: Vec<_> = operation.given.responses.lines().filter(|(status, ..)| status.starts_with('2')).collect();
    for (status, line, _) in operation.given.responses.lines().filter(|(_, _, response)| response.is_answer) {
        if !status.starts_with('2') {
            found.push((line, format!("`{status}` is no success; `x-answer` stands at one")));
        }
    }
    let [_, (_, line, _), ..] = successes.as_slice() else { return found };
    let marked: Vec<_> = successes.iter().filter(|(_, _, response)| response.is_answer).collect();
    let [(_, _, answer)] = marked.as_slice() else {
        let text =
            format!("`{}` has several successes; say with `x-answer: true` at one which is the answer", operation.id);
        found.push((*line, text));
        return found;
    };
    for (status, line, response) in successes.iter().filter(|(_, _, response)| !response.is_answer) {
        if let Some(problem) = unlike(service, answer, response) {
            found.push((
                *line,
                format!("the answer of `{}` cannot hold what `{status}` sends: {problem}", operation.id),
            ));
        }
    }
    found
}

/// What is named as invented must be there.
pub(super) fn invented(service: &Service, operation: &Operation) -> Vec<(u64, String)> {
    let known = service.answer_paths(operation);
    let strange = operation.given.invented.iter().filter(|path| !known.contains(&path.value));
    let text = |path: &str| format!("the answer of `{}` has no field `{path}`; correct `x-invented`", operation.id);
    strange.map(|path| (path.referenced.line(), text(&path.value))).collect()
}

fn json(response: &Response) -> Option<&Schema> {
    response.content.json.as_ref().map(|Media { schema, .. }| schema)
}

/// Why the type of `answer` does not fit what `other` sends.
fn unlike(service: &Service, answer: &Response, other: &Response) -> Option<String> {
    let (answer, other) = match (json(answer), json(other)) {
        (Some(answer), Some(other)) => (answer, other),
        (Some(answer), None) => {
            let needed = service.resolve(answer).schema.required.first().map(|field| field.value.clone())?;
            return Some(format!("it has no body, and `{needed}` is required"));
        }
        (None, Some(_)) => return Some("the answer has no JSON".to_owned()),
        (None, None) => return None,
    };
    let (answer, other) = (service.resolve(answer).schema, service.resolve(other).schema);
    for field in &answer.required {
        if !other.required.iter().any(|given| given.value == field.value) {
            return Some(format!("`{}` is required in the answer only", field.value));
        }
    }
    let fits = |name: &str, schema: &Schema| {
        answer.properties.get(name).is_some_and(|own| service.shape(own) == service.shape(schema))
    };
    let strange = other.properties.iter().find(|(name, schema)| !fits(name, schema));
    strange.map(|(name, _)| format!("the answer has no such field `{name}`"))
}
