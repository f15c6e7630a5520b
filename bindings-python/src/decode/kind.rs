//! The kinds of fields, and what each makes of the JSON it finds.

use std::collections::HashMap;
use std::fmt;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyType};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::value::Any;
use super::{Plan, raised};

/// What a field holds.
pub enum Kind {
    Text,
    /// Text in a class of its own, whose only argument it is.
    TextOf(Py<PyType>),
    /// Text with known values; each is made once.
    Choice(Py<PyType>, HashMap<String, Py<PyAny>>),
    Integer,
    Number,
    Boolean,
    Scalar,
    Free,
    Anything,
    Texts,
    List(Box<Kind>),
    Map(Box<Kind>),
    /// A list or map that is `None` where it is absent: in an input that is not the same as an empty one.
    Optional(Box<Kind>),
    Record(Py<PyType>, PyOnceLock<Py<Plan>>),
}

impl Kind {
    /// The kind that a name in `_fields` means.
    pub fn of(module: &Bound<'_, PyModule>, name: &str) -> PyResult<Kind> {
        if let Some(inner) = name.strip_prefix("[]") {
            return Ok(Kind::List(Box::new(Kind::of(module, inner)?)));
        }
        if let Some(inner) = name.strip_prefix("{}") {
            return Ok(Kind::Map(Box::new(Kind::of(module, inner)?)));
        }
        if let Some(inner) = name.strip_prefix('?') {
            return Ok(Kind::Optional(Box::new(Kind::of(module, inner)?)));
        }
        let py = module.py();
        let runtime =
            |name: &str| py.import("gureum._model")?.getattr(name)?.cast_into::<PyType>().map_err(PyErr::from);
        Ok(match name {
            "text" => Kind::Text,
            "time" => Kind::TextOf(runtime("Timestamp")?.unbind()),
            "secret" => Kind::TextOf(runtime("Secret")?.unbind()),
            "int" => Kind::Integer,
            "number" => Kind::Number,
            "bool" => Kind::Boolean,
            "scalar" => Kind::Scalar,
            "free" => Kind::Free,
            "any" => Kind::Anything,
            "texts" => Kind::Texts,
            name => Kind::of_class(module.getattr(name)?.cast_into::<PyType>()?)?,
        })
    }

    fn of_class(class: Bound<'_, PyType>) -> PyResult<Kind> {
        if !class.is_subclass_of::<PyString>()? {
            return Ok(Kind::Record(class.unbind(), PyOnceLock::new()));
        }
        let mut known = HashMap::new();
        for value in class.getattr("_known")?.try_iter()? {
            let value = value?;
            known.insert(value.extract::<String>()?, class.call1((value,))?.unbind());
        }
        Ok(Kind::Choice(class.unbind(), known))
    }

    fn of_text<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let number = || text.trim().parse::<serde_json::Number>().ok();
        Ok(match self {
            Kind::Text | Kind::Scalar | Kind::Anything => Some(PyString::new(py, text).into_any()),
            Kind::TextOf(class) => Some(class.bind(py).call1((text,))?),
            Kind::Choice(class, known) => Some(match known.get(text) {
                Some(value) => value.bind(py).clone(),
                None => class.bind(py).call1((text,))?,
            }),
            Kind::Texts => Some(PyList::new(py, [text])?.into_any()),
            Kind::Integer => number().and_then(|number| whole(py, &number)),
            Kind::Number => {
                number().and_then(|number| number.as_f64()).map(|number| PyFloat::new(py, number).into_any())
            }
            Kind::Boolean => {
                let text = text.trim();
                let is = |word| text.eq_ignore_ascii_case(word);
                (is("true") || is("false")).then(|| boolean(py, is("true")))
            }
            Kind::List(inner) if !text.is_empty() => return inner.one(py, inner.of_text(py, text)?),
            _ => None,
        })
    }

    fn of_boolean<'py>(&self, py: Python<'py>, value: bool) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(match self {
            Kind::Boolean | Kind::Anything => Some(boolean(py, value)),
            Kind::List(inner) => return inner.one(py, inner.of_boolean(py, value)?),
            Kind::Text | Kind::TextOf(_) | Kind::Choice(..) | Kind::Texts => {
                return self.of_text(py, if value { "true" } else { "false" });
            }
            _ => None,
        })
    }

    fn of_number<'py>(&self, py: Python<'py>, number: &serde_json::Number) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(match self {
            Kind::Integer => whole(py, number),
            Kind::Number => number.as_f64().map(|number| PyFloat::new(py, number).into_any()),
            Kind::Scalar | Kind::Anything => {
                whole(py, number).or_else(|| number.as_f64().map(|number| PyFloat::new(py, number).into_any()))
            }
            Kind::List(inner) => return inner.one(py, inner.of_number(py, number)?),
            Kind::Text | Kind::TextOf(_) | Kind::Choice(..) | Kind::Texts => {
                return self.of_text(py, &number.to_string());
            }
            _ => None,
        })
    }

    /// One element where a list is due is a list of one.
    fn one<'py>(&self, py: Python<'py>, value: Option<Bound<'py, PyAny>>) -> PyResult<Option<Bound<'py, PyAny>>> {
        value.map(|value| PyList::new(py, [value]).map(Bound::into_any)).transpose()
    }

    fn plan<'a>(&'a self, py: Python<'_>) -> PyResult<&'a Plan> {
        match self {
            Kind::Record(class, plan) => {
                let plan = plan.get_or_try_init(py, || Plan::of(class.bind(py)).map(Bound::unbind))?;
                Ok(plan.get())
            }
            _ => Err(PyTypeError::new_err("this kind is no record")),
        }
    }
}

fn boolean(py: Python<'_>, value: bool) -> Bound<'_, PyAny> {
    PyBool::new(py, value).to_owned().into_any()
}

/// A whole number: `7.0` is one in JSON, `7.5` is not.
fn whole<'py>(py: Python<'py>, number: &serde_json::Number) -> Option<Bound<'py, PyAny>> {
    if let Some(number) = number.as_i64() {
        return Some(PyInt::new(py, number).into_any());
    }
    if let Some(number) = number.as_u64() {
        return Some(PyInt::new(py, number).into_any());
    }
    let exact = number.as_f64().filter(|number| number.fract() == 0.0 && number.abs() < 1e18)?;
    Some(PyInt::new(py, exact as i64).into_any())
}

/// Reads a value as its kind; `None` reads as absent.
pub struct Seed<'kind, 'py> {
    pub kind: &'kind Kind,
    pub py: Python<'py>,
}

impl Seed<'_, '_> {
    fn noted<T>(&self, value: Option<T>, kind: &str) -> Option<T> {
        if value.is_none() {
            tracing::debug!(target: "gureum", "{kind} in a place where none is due reads as absent");
        }
        value
    }
}

impl<'de, 'py> DeserializeSeed<'de> for Seed<'_, 'py> {
    type Value = Option<Bound<'py, PyAny>>;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Self::Value, D::Error> {
        match self.kind {
            Kind::Optional(kind) => text.deserialize_any(Seed { kind, py: self.py }),
            _ => text.deserialize_any(self),
        }
    }
}

impl<'de, 'py> Visitor<'de> for Seed<'_, 'py> {
    type Value = Option<Bound<'py, PyAny>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        let read = self.kind.of_boolean(self.py, value).map_err(raised)?;
        Ok(self.noted(read, "a boolean"))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        let read = self.kind.of_number(self.py, &value.into()).map_err(raised)?;
        Ok(self.noted(read, "a number"))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        let read = self.kind.of_number(self.py, &value.into()).map_err(raised)?;
        Ok(self.noted(read, "a number"))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        let Some(number) = serde_json::Number::from_f64(value) else { return Ok(None) };
        let read = self.kind.of_number(self.py, &number).map_err(raised)?;
        Ok(self.noted(read, "a number"))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        let read = self.kind.of_text(self.py, text).map_err(raised)?;
        Ok(if text.is_empty() { read } else { self.noted(read, "text") })
    }

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<Self::Value, M::Error> {
        let py = self.py;
        match self.kind {
            Kind::Record(..) => {
                let (model, is_empty) = self.kind.plan(py).map_err(raised)?.read(py, object)?;
                Ok((!is_empty).then_some(model))
            }
            Kind::Free | Kind::Anything => Any(py).visit_map(object).map(Some),
            Kind::Map(inner) => {
                let map = PyDict::new(py);
                while let Some(key) = object.next_key::<String>()? {
                    if let Some(value) = object.next_value_seed(Seed { kind: inner, py })? {
                        map.set_item(key, value).map_err(raised)?;
                    }
                }
                Ok(Some(map.into_any()))
            }
            Kind::List(inner) => {
                let value = Seed { kind: inner, py }.visit_map(object)?;
                inner.one(py, value).map_err(raised)
            }
            _ => {
                while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(self.noted(None, "an object"))
            }
        }
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut array: S) -> Result<Self::Value, S::Error> {
        let py = self.py;
        let text = Kind::Text;
        let inner = match self.kind {
            Kind::Anything => return Any(py).visit_seq(array).map(Some),
            Kind::List(inner) => inner,
            Kind::Texts => &text,
            _ => {
                while array.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(self.noted(None, "an array"));
            }
        };
        let list = PyList::empty(py);
        while let Some(value) = array.next_element_seed(Seed { kind: inner, py })? {
            value.into_iter().try_for_each(|value| list.append(value)).map_err(raised)?;
        }
        Ok(Some(list.into_any()))
    }
}
