//! A JSON object split one level deep, its values left as text.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::error::{Error, ErrorKind, Result};

/// Names and values in the order of the text.
pub(crate) type Entries<'a> = Vec<(Cow<'a, str>, &'a RawValue)>;

/// Splits an object. Empty input is the empty object.
pub(crate) fn split(input: &[u8]) -> Result<Entries<'_>> {
    if input.is_empty() {
        return Ok(Vec::new());
    }
    let Object(entries) = serde_json::from_slice(input).map_err(|error| {
        // The parser's own words name a place, never a value.
        Error::new(
            ErrorKind::Input,
            format!("input is no JSON object (line {}, column {})", error.line(), error.column()),
        )
        .with_hint("pass an object, for example `{}`")
    })?;
    Ok(entries)
}

/// The error for input that is not an object.
pub(crate) fn not_an_object() -> Error {
    Error::new(ErrorKind::Input, "input is no JSON object").with_hint("pass an object, for example `{}`")
}

/// The object with these entries.
pub(crate) fn join<'e, 'a: 'e>(entries: impl Iterator<Item = &'e (Cow<'a, str>, &'a RawValue)> + Clone) -> String {
    // Room for all of it: a text that grows leaves copies of what it holds behind.
    let size = entries.clone().map(|(name, value)| name.len() * 6 + value.get().len() + 4).sum::<usize>();
    let mut text = String::with_capacity(size + 2);
    text.push('{');
    for (name, value) in entries {
        push(&mut text, name, value.get());
    }
    text.push('}');
    text
}

/// Appends a field to the text of an object whose closing brace is still missing.
pub(crate) fn push(text: &mut String, name: &str, value: &str) {
    if !text.ends_with('{') {
        text.push(',');
    }
    text.push_str(&serde_json::Value::from(name).to_string());
    text.push(':');
    text.push_str(value);
}

/// The content of a JSON string.
pub(crate) fn text(json: &str) -> Result<Cow<'_, str>> {
    let Text(text) = serde_json::from_str(json).map_err(|_| {
        Error::new(ErrorKind::Input, "a text in the input is not valid Unicode").with_hint("pass valid UTF-8")
    })?;
    Ok(text)
}

/// Borrows the text unless it has escapes.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

struct Object<'a>(Entries<'a>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = Object<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(Text(name)) = map.next_key()? {
            entries.push((name, map.next_value()?));
        }
        Ok(Object(entries))
    }
}
