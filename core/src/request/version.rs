//! API versions: which one is sent, and which fields an older one must not carry.
//!
//! A field that the sent version does not know is left out, because the gateway refuses the whole request otherwise. That
//! would surprise a caller who overrides the version, so each such field is told to `tracing`.

use std::borrow::Cow;

use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::error::Result;
use crate::operation::Operation;
use crate::request::object;

/// `input` without the fields that came after `version`.
pub(crate) fn without_later_fields<'a>(
    operation: &Operation,
    input: &'a [u8],
    version: Option<&str>,
) -> Result<Cow<'a, [u8]>> {
    let mut text = Cow::Borrowed(input);
    let Some(version) = version else { return Ok(text) };
    for (field, since) in operation.since {
        if !is_older(version, since) {
            continue;
        }
        let steps: Vec<&str> = field.split('/').skip(1).collect();
        object::split(&text)?;
        let Some(mut shorter) = without(&String::from_utf8_lossy(&text), &steps) else { continue };
        tracing::debug!(
            operation = operation.id,
            field,
            since,
            version,
            "left out a field that this API version does not know"
        );
        text = Cow::Owned(std::mem::take(&mut *shorter).into_bytes());
    }
    Ok(text)
}

/// Whether version `a` came before version `b`; parts are compared as numbers, so 1.10 is later than 1.9.
fn is_older(a: &str, b: &str) -> bool {
    let parts = |version: &str| -> Vec<u64> { version.split('.').map(|part| part.parse().unwrap_or(0)).collect() };
    parts(a) < parts(b)
}

/// The JSON text without the value at `steps`, or `None` if there is none.
fn without(json: &str, steps: &[&str]) -> Option<Zeroizing<String>> {
    let (step, rest) = steps.split_first()?;
    if json.starts_with('[') {
        return without_in_items(json, step, rest);
    }
    let entries = object::split(json.as_bytes()).ok()?;
    let (_, value) = entries.iter().find(|(name, _)| name == step)?;
    if rest.is_empty() {
        return Some(Zeroizing::new(object::join(entries.iter().filter(|(name, _)| name != step))));
    }
    let shorter = without(value.get(), rest)?;
    let mut text = Zeroizing::new(String::with_capacity(json.len()));
    text.push('{');
    for (name, value) in &entries {
        object::push(&mut text, name, if name == step { &shorter } else { value.get() });
    }
    text.push('}');
    Some(text)
}

fn without_in_items(json: &str, step: &str, rest: &[&str]) -> Option<Zeroizing<String>> {
    if step != "*" {
        return None;
    }
    let items: Vec<&RawValue> = serde_json::from_str(json).ok()?;
    let shorter: Vec<Option<Zeroizing<String>>> = items.iter().map(|item| without(item.get(), rest)).collect();
    if shorter.iter().all(Option::is_none) {
        return None;
    }
    let items: Vec<&str> =
        items.iter().zip(&shorter).map(|(item, new)| new.as_ref().map_or(item.get(), |new| new.as_str())).collect();
    Some(Zeroizing::new(format!("[{}]", items.join(","))))
}

#[cfg(test)]
#[path = "../../tests/unit/request/version.rs"]
mod tests;
