//! Files as answers: of one type, with an example that is one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::model::Operation;

/// What is wrong with the files of an operation, in words.
pub(super) fn mistakes(operation: &Operation) -> Vec<String> {
    let id = operation.id;
    let mut mistakes = Vec::new();
    for (status, response) in operation.given.responses.iter() {
        if response.content.files().count() > 1 {
            mistakes.push(format!("answer {status} of `{id}` has several media types; keep the one that is asked for"));
        }
        if response.content.json.as_ref().is_some_and(|media| media.file.is_some()) {
            mistakes.push(format!("answer {status} of `{id}` is JSON and no file; leave `x-file` out"));
        }
    }
    if operation.given.request_body.as_ref().is_some_and(|body| body.content.files().next().is_some()) {
        mistakes.push(format!("the body of `{id}` is a file, and only JSON is sent"));
    }
    let Some(file) = operation.reply.file else { return mistakes };
    if file.is_text && file.kind.is_some() {
        mistakes.push(format!("`{id}` answers with text, which is no keytab; leave `x-file` out"));
    }
    if operation.reply.valid == 0 {
        mistakes.push(format!("`{id}` has no answer example; add one below `examples`, it becomes a test"));
    }
    for (name, example) in &operation.reply.examples {
        let shown = example.value.as_str();
        if !shown.is_some_and(|text| file.is_text || STANDARD.decode(text).is_ok()) {
            let form = if file.is_text { "the text itself" } else { "Base64" };
            mistakes.push(format!("the example `{name}` of `{id}` is no file; write it as {form}"));
        }
    }
    mistakes
}
