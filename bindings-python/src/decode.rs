//! Answers as models: straight from the bytes into Python objects.
//!
//! `json.loads` and a walk over the result in Python cost several times as much
//! as the rest of a call. It reads like `lenient` of the core: what is of a
//! wrong kind reads as absent, an unknown field goes to `extra`.
//!
//! A model class says what it holds in `_fields`, as `(attribute, wire name,
//! kind)`. A kind is a word (`text`, `int`, …), the name of a class, or one of
//! them behind `[]` (a list) or `{}` (a map).

mod kind;
mod plan;
mod read;
mod value;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyType;
use serde::de::DeserializeSeed;

use plan::Plan;
use read::Model;

/// A JSON object as a model; `ValueError` if it is none.
pub fn model<'py>(class: &Bound<'py, PyType>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let plan = Plan::of(class)?;
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // A success without the promised body is still a success.
    let body = if body.trim_ascii().is_empty() { b"{}" } else { body };
    let mut text = serde_json::Deserializer::from_slice(body);
    let read = Model { plan: plan.get(), py: class.py() }.deserialize(&mut text);
    // The text of the error is left out: it may quote the answer.
    read.and_then(|model| text.end().map(|()| model))
        .map_err(|error| PyValueError::new_err(format!("the answer is no JSON object (column {})", error.column())))
}
