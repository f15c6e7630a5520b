//! Reads JSON into models by their plans.

use std::fmt;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyType};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::plan::{Kind, Plan};
use super::value::{Any, raised};

/// A whole model.
pub struct Model<'plan, 'py> {
    pub plan: &'plan Plan,
    pub py: Python<'py>,
}

impl<'de, 'py> DeserializeSeed<'de> for Model<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Self::Value, D::Error> {
        text.deserialize_map(self)
    }
}

impl<'de, 'py> Visitor<'de> for Model<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, object: M) -> Result<Self::Value, M::Error> {
        read(self.plan, self.py, object).map(|(model, _)| model)
    }
}

/// Reads the fields of an object; `None` if it is empty.
fn read<'py, 'de, M: MapAccess<'de>>(
    plan: &Plan,
    py: Python<'py>,
    mut object: M,
) -> Result<(Bound<'py, PyAny>, bool), M::Error> {
    let model = instance(plan.class.bind(py)).map_err(raised)?;
    let extra = PyDict::new(py);
    let mut values: Vec<Option<Bound<'py, PyAny>>> = plan.fields.iter().map(|_| None).collect();
    let (mut next, mut is_empty) = (0, true);
    while let Some(place) = object.next_key_seed(Place { plan, guess: next })? {
        is_empty = false;
        match place {
            Ok(place) => {
                values[place] = object.next_value_seed(Value { kind: &plan.fields[place].kind, py })?;
                next = place + 1;
            }
            Err(name) => {
                let value = object.next_value_seed(Any(py))?;
                extra.set_item(name, value).map_err(raised)?;
            }
        }
    }
    // What is absent stays unset, and reads as `None` or as empty: the class sees to that.
    for (field, value) in plan.fields.iter().zip(values) {
        if let Some(value) = value {
            model.setattr(field.attribute.bind(py), value).map_err(raised)?;
        }
    }
    model.setattr(pyo3::intern!(py, "extra"), extra).map_err(raised)?;
    Ok((model, is_empty))
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

/// Reads a value as its kind; `None` reads as absent.
struct Value<'kind, 'py> {
    kind: &'kind Kind,
    py: Python<'py>,
}

impl Value<'_, '_> {
    fn noted<T>(&self, value: Option<T>, kind: &str) -> Option<T> {
        if value.is_none() {
            tracing::debug!(target: "gureum", "{kind} in a place where none is due reads as absent");
        }
        value
    }
}

impl<'de, 'py> DeserializeSeed<'de> for Value<'_, 'py> {
    type Value = Option<Bound<'py, PyAny>>;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Self::Value, D::Error> {
        match self.kind {
            Kind::Optional(kind) => text.deserialize_any(Value { kind, py: self.py }),
            _ => text.deserialize_any(self),
        }
    }
}

impl<'de, 'py> Visitor<'de> for Value<'_, 'py> {
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
                let (model, is_empty) = read(self.kind.plan(py).map_err(raised)?, py, object)?;
                Ok((!is_empty).then_some(model))
            }
            Kind::Free | Kind::Anything => Any(py).visit_map(object).map(Some),
            Kind::Map(inner) => {
                let map = PyDict::new(py);
                while let Some(key) = object.next_key::<String>()? {
                    if let Some(value) = object.next_value_seed(Value { kind: inner, py })? {
                        map.set_item(key, value).map_err(raised)?;
                    }
                }
                Ok(Some(map.into_any()))
            }
            Kind::List(inner) => {
                let value = Value { kind: inner, py }.visit_map(object)?;
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
        while let Some(value) = array.next_element_seed(Value { kind: inner, py })? {
            value.into_iter().try_for_each(|value| list.append(value)).map_err(raised)?;
        }
        Ok(Some(list.into_any()))
    }
}
