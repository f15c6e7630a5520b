//! What each kind of field makes of the JSON it finds.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyFloat, PyInt, PyList, PyString};

use super::plan::Kind;

impl Kind {
    pub fn of_text<'py>(&self, py: Python<'py>, text: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
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

    pub fn of_boolean<'py>(&self, py: Python<'py>, value: bool) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(match self {
            Kind::Boolean | Kind::Anything => Some(boolean(py, value)),
            Kind::List(inner) => return inner.one(py, inner.of_boolean(py, value)?),
            Kind::Text | Kind::TextOf(_) | Kind::Choice(..) | Kind::Texts => {
                return self.of_text(py, if value { "true" } else { "false" });
            }
            _ => None,
        })
    }

    pub fn of_number<'py>(&self, py: Python<'py>, number: &serde_json::Number) -> PyResult<Option<Bound<'py, PyAny>>> {
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
    pub fn one<'py>(&self, py: Python<'py>, value: Option<Bound<'py, PyAny>>) -> PyResult<Option<Bound<'py, PyAny>>> {
        value.map(|value| PyList::new(py, [value]).map(Bound::into_any)).transpose()
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
