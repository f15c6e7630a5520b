//! What a service answers.

use serde_json::Value;

use crate::failure::Failure;

/// An answer in JSON.
pub fn read(body: &[u8]) -> Result<Value, Failure> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(body).map_err(|error| {
        let message = format!("the answer is not JSON (line {}, column {})", error.line(), error.column());
        Failure::of(&gureum::Error::new(gureum::ErrorKind::Response, message))
    })
}

/// The value at a path with dots.
pub fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// The text or the number there.
pub fn text_at(answer: &Value, path: &str) -> Option<String> {
    let found = at(answer, path)?;
    Some(found.as_str().map_or_else(|| found.to_string(), str::to_owned))
}
