//! Input object and table row → method, target, body: everything of a request that is the same on every attempt.
//!
//! The input is split one level deep and no deeper: what lies inside a field is copied as the caller wrote it, so numbers,
//! escapes and the order of fields reach the service untouched.
//!
//! The target is built once. The same text is signed and sent, because both vendors sign the target and a second
//! rendering of it is how signatures break.

pub(crate) mod object;
pub(crate) mod target;
pub(crate) mod version;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write;

use bytes::Bytes;
use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Input, Kind, Operation, Place};
use crate::request::object::Entries;

/// Everything but the unreserved characters of RFC 3986 is escaped: the one form that no address parser changes.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request before it is signed.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path and query, exactly as they go on the wire.
    pub target: String,
    /// JSON body.
    pub body: Option<Bytes>,
}

/// Binds `input` to `operation` for API version `version`.
pub(crate) fn bind(operation: &Operation, input: &[u8], version: Option<&str>) -> Result<Request> {
    let entries = entries(input)?;
    version::refuse_later(operation, input, version)?;
    check(operation, &entries)?;
    let mut target = String::with_capacity(operation.path.len() + 64);
    write_path(&mut target, operation, &entries)?;
    write_query(&mut target, operation, &entries)?;
    let method = Method::from_bytes(operation.method.as_bytes()).map_err(|_| defect(operation))?;
    let body = operation.body.then(|| body(operation, input, &entries));
    Ok(Request { method, target, body })
}

fn defect(operation: &Operation) -> Error {
    Error::new(ErrorKind::Internal, format!("`{}` is no HTTP method", operation.method))
}

fn entries(input: &[u8]) -> Result<Entries<'_>> {
    let entries = object::split(input)?;
    // A set, because an input may have a million fields.
    let mut names = HashSet::with_capacity(entries.len());
    for (name, _) in &entries {
        if !names.insert(name.as_ref()) {
            return Err(Error::new(ErrorKind::Input, format!("input field `{name}` is given twice"))
                .with_hint("leave one of the two out"));
        }
    }
    Ok(entries)
}

/// Refuses only what cannot be sent: a missing required field and a wrong kind of JSON.
fn check(operation: &Operation, entries: &Entries<'_>) -> Result<()> {
    for input in operation.inputs {
        match find(entries, input.name) {
            Some(value) if value.get() != "null" => check_kind(input, value)?,
            // `null` in a body is a value of its own; elsewhere it cannot be written and means "not given".
            Some(_) if input.place == Place::Body => {}
            _ if input.required => return Err(missing(input)),
            _ => {}
        }
    }
    Ok(())
}

fn missing(input: &Input) -> Error {
    let noun = match input.place {
        Place::Path => "path part",
        Place::Query => "query parameter",
        Place::Body => "required field",
    };
    Error::new(ErrorKind::Input, format!("no value for {noun} `{}`", input.name))
        .with_hint(format!("pass it as `{}`", input.name))
}

fn check_kind(input: &Input, value: &RawValue) -> Result<()> {
    let text = value.get();
    let is_right = match input.kind {
        Kind::Any => true,
        Kind::String => text.starts_with('"'),
        Kind::Integer => is_number(text) && !text.contains(['.', 'e', 'E']),
        Kind::Number => is_number(text),
        Kind::Boolean => text == "true" || text == "false",
        Kind::Array => text.starts_with('['),
        Kind::Object => text.starts_with('{'),
    };
    if is_right {
        return Ok(());
    }
    let wanted = match input.kind {
        Kind::String => "a text",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Boolean => "true or false",
        Kind::Array => "an array",
        Kind::Object | Kind::Any => "an object",
    };
    Err(Error::new(ErrorKind::Input, format!("field `{}` is {}, not {wanted}", input.name, kind_of(text)))
        .with_hint(format!("pass {wanted} as `{}`", input.name)))
}

fn is_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

fn kind_of(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'"') => "a text",
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        Some(b't' | b'f') => "true or false",
        Some(b'n') => "null",
        _ => "a number",
    }
}

fn find<'a>(entries: &Entries<'a>, name: &str) -> Option<&'a RawValue> {
    entries.iter().find(|(key, _)| key == name).map(|(_, value)| *value)
}

fn write_path(target: &mut String, operation: &Operation, entries: &Entries<'_>) -> Result<()> {
    let mut rest = operation.path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        target.push_str(before);
        target.extend(utf8_percent_encode(&path_part(operation, entries, name)?, ESCAPED));
        rest = after;
    }
    target.push_str(rest);
    Ok(())
}

fn path_part<'a>(operation: &Operation, entries: &Entries<'a>, name: &str) -> Result<Cow<'a, str>> {
    let value = find(entries, name).map(|value| scalar(name, value)).transpose()?.flatten();
    let Some(value) = value else {
        return Err(Error::new(ErrorKind::Input, format!("no value for path part `{name}` of `{}`", operation.id))
            .with_hint(format!("pass it as `{name}`")));
    };
    // Address parsers drop such segments, so another resource than the named one would be meant.
    if matches!(&*value, "" | "." | "..") {
        return Err(Error::new(ErrorKind::Input, format!("path part `{name}` cannot be `{value}`"))
            .with_hint(format!("pass the id of a resource as `{name}`")));
    }
    Ok(value)
}

/// Known parameters in the order of the table, then unknown fields of operations without a body in the caller's order.
fn write_query(target: &mut String, operation: &Operation, entries: &Entries<'_>) -> Result<()> {
    let mut separator = '?';
    for input in operation.inputs.iter().filter(|input| input.place == Place::Query) {
        if let Some(value) = find(entries, input.name) {
            write_parameter(target, &mut separator, input.name, value)?;
        }
    }
    if operation.body {
        return Ok(());
    }
    for (name, value) in entries {
        if !operation.inputs.iter().any(|input| input.name == name) {
            write_parameter(target, &mut separator, name, value)?;
        }
    }
    Ok(())
}

fn write_parameter(target: &mut String, separator: &mut char, name: &str, value: &RawValue) -> Result<()> {
    if !value.get().starts_with('[') {
        return write_pair(target, separator, name, value);
    }
    let items: Vec<&RawValue> = serde_json::from_str(value.get()).map_err(|_| object::not_an_object())?;
    items.into_iter().try_for_each(|item| write_pair(target, separator, name, item))
}

fn write_pair(target: &mut String, separator: &mut char, name: &str, value: &RawValue) -> Result<()> {
    let Some(text) = scalar(name, value)? else { return Ok(()) };
    let name = utf8_percent_encode(name, ESCAPED);
    // Writing to a `String` cannot fail.
    let _ = write!(target, "{separator}{name}={}", utf8_percent_encode(&text, ESCAPED));
    *separator = '&';
    Ok(())
}

/// The text of a value that stands in an address; `None` for `null`.
fn scalar<'a>(name: &str, value: &'a RawValue) -> Result<Option<Cow<'a, str>>> {
    let text = value.get();
    match text.as_bytes().first() {
        Some(b'n') => Ok(None),
        Some(b'"') => object::text(text).map(Some),
        Some(b'[' | b'{') => Err(Error::new(
            ErrorKind::Input,
            format!("field `{name}` is {}, which has no place in an address", kind_of(text)),
        )
        .with_hint(format!("pass a text, a number or a boolean as `{name}`"))),
        _ => Ok(Some(Cow::Borrowed(text))),
    }
}

/// The fields that did not go into the address. When that is all of them, the caller's bytes as they are.
fn body(operation: &Operation, text: &[u8], entries: &Entries<'_>) -> Bytes {
    let elsewhere = |name: &str| operation.inputs.iter().any(|input| input.name == name && input.place != Place::Body);
    let body = if text.is_empty() {
        b"{}".to_vec()
    } else if entries.iter().any(|(name, _)| elsewhere(name)) {
        object::join(entries.iter().filter(|(name, _)| !elsewhere(name))).into_bytes()
    } else {
        text.to_vec()
    };
    wiped(body, !operation.sensitive.is_empty())
}

/// A body that wipes its memory when the last reference goes, if it holds a secret.
fn wiped(body: Vec<u8>, has_secret: bool) -> Bytes {
    if has_secret { Bytes::from_owner(Zeroizing::new(body)) } else { Bytes::from(body) }
}
