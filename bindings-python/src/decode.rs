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
mod value;

use std::collections::HashMap;
use std::fmt;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use kind::Kind;

/// How to fill a model class.
#[pyclass(frozen, module = "gureum._core")]
pub struct Plan {
    class: Py<PyType>,
    fields: Vec<Field>,
    places: HashMap<String, usize>,
}

struct Field {
    attribute: Py<PyString>,
    wire: String,
    kind: Kind,
}

/// A JSON object as a model; `ValueError` if it is none.
pub fn model<'py>(class: &Bound<'py, PyType>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    let plan = Plan::of(class)?;
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    // A success without the promised body is still a success.
    let body = if body.trim_ascii().is_empty() { b"{}" } else { body };
    let mut text = serde_json::Deserializer::from_slice(body);
    let read = Seed { plan: plan.get(), py: class.py() }.deserialize(&mut text);
    // The text of the error is left out: it may quote the answer.
    read.and_then(|model| text.end().map(|()| model))
        .map_err(|error| PyValueError::new_err(format!("the answer is no JSON object (column {})", error.column())))
}

impl Plan {
    /// The plan of a class, made once and kept on the class.
    pub fn of<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, Plan>> {
        let py = class.py();
        let kept = class.getattr(pyo3::intern!(py, "_plan"))?;
        if let Ok(plan) = kept.cast_into::<Plan>()
            && plan.get().class.is(class)
        {
            return Ok(plan);
        }
        let plan = Bound::new(py, Plan::new(class)?)?;
        class.setattr(pyo3::intern!(py, "_plan"), &plan)?;
        Ok(plan)
    }

    fn new(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let py = class.py();
        let module = py.import(class.getattr("__module__")?.cast_into::<PyString>()?)?;
        let mut fields = Vec::new();
        for row in class.getattr("_fields")?.try_iter()? {
            let (attribute, wire, kind): (String, String, String) = row?.extract()?;
            let attribute = PyString::intern(py, &attribute).unbind();
            fields.push(Field { attribute, wire, kind: Kind::of(&module, &kind)? });
        }
        let places = fields.iter().enumerate().map(|(at, field)| (field.wire.clone(), at)).collect();
        Ok(Plan { class: class.clone().unbind(), fields, places })
    }

    /// The place of a field. Services write their fields in the documented order, so the first guess is nearly always
    /// right.
    fn place(&self, wire: &str, guess: usize) -> Option<usize> {
        match self.fields.get(guess) {
            Some(field) if field.wire == wire => Some(guess),
            _ => self.places.get(wire).copied(),
        }
    }

    /// Reads the fields of an object; `None` if it is empty.
    fn read<'py, 'de, M: MapAccess<'de>>(
        &self,
        py: Python<'py>,
        mut object: M,
    ) -> Result<(Bound<'py, PyAny>, bool), M::Error> {
        let model = instance(self.class.bind(py)).map_err(raised)?;
        let extra = PyDict::new(py);
        let mut values: Vec<Option<Bound<'py, PyAny>>> = self.fields.iter().map(|_| None).collect();
        let (mut next, mut is_empty) = (0, true);
        while let Some(place) = object.next_key_seed(Place { plan: self, guess: next })? {
            is_empty = false;
            match place {
                Ok(place) => {
                    values[place] = object.next_value_seed(kind::Seed { kind: &self.fields[place].kind, py })?;
                    next = place + 1;
                }
                Err(name) => {
                    let value = object.next_value_seed(value::Any(py))?;
                    extra.set_item(name, value).map_err(raised)?;
                }
            }
        }
        // What is absent stays unset, and reads as `None` or as empty: the class sees to that.
        for (field, value) in self.fields.iter().zip(values) {
            if let Some(value) = value {
                model.setattr(field.attribute.bind(py), value).map_err(raised)?;
            }
        }
        model.setattr(pyo3::intern!(py, "extra"), extra).map_err(raised)?;
        Ok((model, is_empty))
    }
}

/// An object of the class whose `__init__` did not run.
fn instance<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    // SAFETY: a model class derives from `object` alone, for which this is what `__new__` does, at a fraction of the
    // cost; the result is a new reference or null with an exception set.
    unsafe {
        let made = pyo3::ffi::PyType_GenericNew(class.as_type_ptr(), std::ptr::null_mut(), std::ptr::null_mut());
        Bound::from_owned_ptr_or_err(class.py(), made)
    }
}

/// What Python raised while an answer was read, as an error of the reader.
fn raised<E: serde::de::Error>(error: PyErr) -> E {
    E::custom(error)
}

/// A whole model.
struct Seed<'plan, 'py> {
    plan: &'plan Plan,
    py: Python<'py>,
}

impl<'de, 'py> DeserializeSeed<'de> for Seed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Self::Value, D::Error> {
        text.deserialize_map(self)
    }
}

impl<'de, 'py> Visitor<'de> for Seed<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, object: M) -> Result<Self::Value, M::Error> {
        self.plan.read(self.py, object).map(|(model, _)| model)
    }
}

/// The key of a field: its place, or its name if the class does not know it.
struct Place<'plan> {
    plan: &'plan Plan,
    guess: usize,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Result<usize, String>;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Self::Value, D::Error> {
        text.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.plan.place(name, self.guess).ok_or_else(|| name.to_owned()))
    }
}
