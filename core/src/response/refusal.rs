//! What an answer that says no means, in all the shapes that both clouds and what stands before them send.
//!
//! Decoding never fails: whatever came, there is a status, and as much of code, message and request id as can be found.

use std::borrow::Cow;

use serde_json::Value;

use crate::response::redact::Secrets;

/// Longest message that is taken over.
const MOST_CHARACTERS: usize = 500;

/// A decoded refusal.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub code: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub shape: Shape,
}

impl Refusal {
    /// Without the secrets. They are looked for after decoding, where most of them stand as they are.
    pub fn without(self, secrets: &Secrets) -> Self {
        Refusal {
            code: self.code.map(|code| secrets.mask_word(&code)),
            message: self.message.map(|message| secrets.mask(&message).into_owned()),
            request_id: self.request_id.map(|id| secrets.mask_word(&id)),
            shape: self.shape,
        }
    }
}

/// Who seems to have written it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Shape {
    /// The service or its vendor's gateway, in a documented shape.
    Service,
    /// Samsung's gateway that found no route, or no signature.
    NoRoute,
    /// A web page.
    Page,
    /// Text that nobody documents.
    Text,
    /// Nothing.
    #[default]
    Empty,
}

/// Decodes a body of any kind.
pub(crate) fn decode(text: &str) -> Refusal {
    let text = text.trim_start_matches('\u{feff}').trim_matches(|c: char| c.is_whitespace() || c == '\0');
    if text.is_empty() {
        return Refusal::default();
    }
    match text.as_bytes()[0] {
        b'{' | b'[' | b'"' => serde_json::from_str(text).map_or_else(|_| plain(text), |value| of_json(&value)),
        b'<' => of_markup(text),
        _ => plain(text),
    }
}

fn plain(text: &str) -> Refusal {
    Refusal { message: tidy(text), shape: Shape::Text, ..Refusal::default() }
}

fn of_json(value: &Value) -> Refusal {
    let refusal = match value {
        Value::Object(fields) => match (fields.get("errors"), fields.get("error")) {
            (Some(Value::Array(errors)), _) => of_list(errors),
            (_, Some(error @ Value::Object(_))) => of_fields(error),
            (_, Some(Value::String(error))) if fields.contains_key("path") || fields.contains_key("timestamp") => {
                Refusal { message: tidy(error), shape: Shape::NoRoute, ..of_fields(value) }
            }
            (_, Some(Value::String(error))) => {
                Refusal { message: of_fields(value).message.or_else(|| tidy(error)), ..of_fields(value) }
            }
            _ => of_fields(value),
        },
        Value::Array(errors) => of_list(errors),
        other => Refusal { message: message(other), shape: Shape::Text, ..Refusal::default() },
    };
    if refusal.message.is_none() && refusal.code.is_none() && refusal.shape == Shape::Service {
        return Refusal { shape: Shape::Text, ..refusal };
    }
    refusal
}

/// Samsung's envelope: code and ids of the first entry, the messages of all.
fn of_list(errors: &[Value]) -> Refusal {
    let mut all: Vec<Refusal> = errors.iter().map(of_fields).collect();
    let messages: Vec<String> = all.iter_mut().filter_map(|refusal| refusal.message.take()).collect();
    let first = if all.is_empty() { Refusal::default() } else { all.swap_remove(0) };
    Refusal { message: tidy(&messages.join("; ")), shape: Shape::Service, ..first }
}

fn of_fields(error: &Value) -> Refusal {
    let first = |names: &[&str]| names.iter().find_map(|name| text(error.get(name)?));
    let said = ["detail", "message", "msg", "title"].iter().find_map(|name| message(error.get(name)?));
    let place = error.get("loc").and_then(place);
    let said = match (said, place) {
        (Some(said), Some(place)) => Some(format!("{place}: {said}")),
        (said, _) => said,
    };
    // A second text says what the first leaves out, for example why an authentication failed.
    let details = error.get("details").and_then(message);
    Refusal {
        code: first(&["errorCode", "code"]),
        message: match (said, details) {
            (Some(said), Some(details)) if details != said => tidy(&format!("{said}: {details}")),
            (said, details) => said.or(details),
        },
        request_id: first(&["requestId", "request_id", "global_request_id"]),
        shape: Shape::Service,
    }
}

/// A text, a list of texts, or a list of objects with a text.
fn message(value: &Value) -> Option<String> {
    match value {
        Value::String(said) => tidy(said),
        Value::Array(items) => {
            let said: Vec<String> = items
                .iter()
                .filter_map(|item| if item.is_object() { of_fields(item).message } else { message(item) })
                .collect();
            tidy(&said.join("; "))
        }
        _ => None,
    }
}

fn place(value: &Value) -> Option<String> {
    let steps: Vec<String> = value.as_array()?.iter().filter_map(text).collect();
    tidy(&steps.join("."))
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => tidy(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn of_markup(text: &str) -> Refusal {
    if is_page(text.as_bytes()) {
        return Refusal { message: element(text, "title"), shape: Shape::Page, ..Refusal::default() };
    }
    Refusal {
        code: element(text, "errorCode").or_else(|| element(text, "code")),
        message: element(text, "message"),
        request_id: element(text, "requestId"),
        shape: if text.contains("<message") { Shape::Service } else { Shape::Text },
    }
}

/// Whether a body is a web page.
pub(crate) fn is_page(body: &[u8]) -> bool {
    let start = body.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    let start = &body[start..body.len().min(start + 512)];
    let has = |tag: &[u8]| start.windows(tag.len()).any(|window| window.eq_ignore_ascii_case(tag));
    start.first() == Some(&b'<') && (has(b"<html") || has(b"<!doctype html") || has(b"<head") || has(b"<body"))
}

/// The text of the first element of that name.
fn element(text: &str, name: &str) -> Option<String> {
    // Lowered in ASCII only, so that positions stay the same.
    let lower = text.to_ascii_lowercase();
    let name = name.to_ascii_lowercase();
    let start = lower.match_indices(&format!("<{name}")).find_map(|(at, tag)| {
        let after = at + tag.len();
        matches!(lower.as_bytes().get(after), Some(b'>' | b' ')).then_some(after)
    })?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find(&format!("</{name}"))?;
    let content = text[start..end].trim();
    let content = content.strip_prefix("<![CDATA[").and_then(|content| content.strip_suffix("]]>")).unwrap_or(content);
    tidy(&unescape(content))
}

fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    Cow::Owned(text.replace("&apos;", "'").replace("&#39;", "'").replace("&amp;", "&"))
}

/// One line without control characters, not too long; `None` if nothing is left.
fn tidy(text: &str) -> Option<String> {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    let mut line = words.join(" ");
    if let Some((end, _)) = line.char_indices().nth(MOST_CHARACTERS) {
        line.truncate(end);
        line.push('…');
    }
    (!line.is_empty()).then_some(line)
}
