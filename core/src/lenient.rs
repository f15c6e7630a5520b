//! Reads what services really send, which is not always what they document.
//!
//! The vendors' own samples have `""`, `{}` and `null` where a number or a list
//! is due, numbers as text, and one element where the type page says list. A
//! strict reader would fail the whole answer over one such field, so here a
//! value of a wrong kind reads as absent, with a note at debug level that names
//! kinds and never the value.
//!
//! Nothing is read twice: the value goes straight from the text into its type,
//! and only what has the wrong kind takes another turn.
// Language packages leave the typed clients out, and with them most of what is here.
#![cfg_attr(not(feature = "typed"), allow(dead_code, unused_imports, unused_macros))]

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::secret::Secret;

/// A type that can be read from what services really send.
///
/// Each method gets a value of one kind and says what it means as `Self`;
/// `None` reads as absent. Implement only the kinds that make sense.
pub trait Lenient: Sized {
    /// What is due, in words, for the debug note.
    const DUE: &'static str;

    /// From text.
    fn from_text(text: &str) -> Option<Self> {
        let _ = text;
        None
    }

    /// From `true` or `false`.
    fn from_boolean(value: bool) -> Option<Self> {
        let _ = value;
        None
    }

    /// From a number.
    fn from_number(number: Number) -> Option<Self> {
        let _ = number;
        None
    }

    /// From an object. Must read it to its end, even when it means nothing.
    fn from_object<'de, M: MapAccess<'de>>(object: M) -> Result<Option<Self>, M::Error> {
        skip_object(object).map(|()| None)
    }

    /// From an array. Must read it to its end, even when it means nothing.
    fn from_array<'de, S: SeqAccess<'de>>(array: S) -> Result<Option<Self>, S::Error> {
        skip_array(array).map(|()| None)
    }
}

/// A JSON number as it was written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Whole, not negative.
    Unsigned(u64),
    /// Whole, negative.
    Signed(i64),
    /// With a fraction or an exponent.
    Float(f64),
}

/// Reads an optional field: `#[serde(default, deserialize_with = "lenient::optional")]`.
pub fn optional<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Reader(PhantomData))
}

/// Reads a field that is empty when absent, such as a list:
/// `#[serde(default, deserialize_with = "lenient::or_default")]`.
pub fn or_default<'de, D: Deserializer<'de>, T: Lenient + Default>(deserializer: D) -> Result<T, D::Error> {
    optional(deserializer).map(Option::unwrap_or_default)
}

/// Reads a field that is surely there: `#[serde(deserialize_with = "lenient::sure")]`.
pub fn sure<'de, D: Deserializer<'de>, T: Lenient>(deserializer: D) -> Result<T, D::Error> {
    optional(deserializer)?.ok_or_else(|| D::Error::custom(format_args!("{} is due", T::DUE)))
}

/// Reads an object of type `T`; an empty one reads as absent. For [`model!`].
pub fn object<'de, T: Deserialize<'de>, M: MapAccess<'de>>(mut object: M) -> Result<Option<T>, M::Error> {
    match object.next_key::<String>()? {
        None => Ok(None),
        Some(first) => T::deserialize(MapAccessDeserializer::new(Peeked { first: Some(first), object })).map(Some),
    }
}

/// Makes structs readable as fields of other answers: `model!(Account, App);`.
macro_rules! model {
    ($($model:ty),+ $(,)?) => {$(
        impl $crate::lenient::Lenient for $model {
            const DUE: &'static str = "an object";

            fn from_object<'de, M: ::serde::de::MapAccess<'de>>(object: M) -> Result<Option<Self>, M::Error> {
                $crate::lenient::object(object)
            }
        }
    )+};
}
pub(crate) use model;

struct Reader<T>(PhantomData<T>);

impl<T: Lenient> Reader<T> {
    fn noted(value: Option<T>, kind: &str) -> Option<T> {
        if value.is_none() {
            tracing::debug!(target: "gureum", "{kind} where {} is due reads as absent", T::DUE);
        }
        value
    }
}

impl<'de, T: Lenient> Visitor<'de> for Reader<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::DUE)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Self::noted(T::from_boolean(value), "a boolean"))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Self::noted(T::from_number(Number::Unsigned(value)), "a number"))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Self::noted(T::from_number(Number::from(value)), "a number"))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Self::noted(T::from_number(Number::Float(value)), "a number"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        match T::from_text(text) {
            None if text.is_empty() => Ok(None),
            value => Ok(Self::noted(value, "text")),
        }
    }

    fn visit_map<M: MapAccess<'de>>(self, object: M) -> Result<Self::Value, M::Error> {
        T::from_object(object)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, array: S) -> Result<Self::Value, S::Error> {
        T::from_array(array)
    }
}

impl<'de, T: Lenient> DeserializeSeed<'de> for Reader<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// An object whose first key was read already.
struct Peeked<M> {
    first: Option<String>,
    object: M,
}

impl<'de, M: MapAccess<'de>> MapAccess<'de> for Peeked<M> {
    type Error = M::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, M::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(serde::de::value::StringDeserializer::new(first)).map(Some),
            None => self.object.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, M::Error> {
        self.object.next_value_seed(seed)
    }
}

fn skip_object<'de, M: MapAccess<'de>>(mut object: M) -> Result<(), M::Error> {
    let mut fields = 0;
    while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
        fields += 1;
    }
    if fields > 0 {
        tracing::debug!(target: "gureum", "an object where none is due reads as absent");
    }
    Ok(())
}

fn skip_array<'de, S: SeqAccess<'de>>(mut array: S) -> Result<(), S::Error> {
    while array.next_element::<IgnoredAny>()?.is_some() {}
    tracing::debug!(target: "gureum", "an array where none is due reads as absent");
    Ok(())
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        u64::try_from(value).map_or(Number::Signed(value), Number::Unsigned)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Unsigned(value) => value.fmt(f),
            Number::Signed(value) => value.fmt(f),
            Number::Float(value) => value.fmt(f),
        }
    }
}

impl Number {
    /// The number a text holds, surrounding white space left aside.
    fn parse(text: &str) -> Option<Number> {
        let text = text.trim();
        if let Ok(whole) = text.parse::<u64>() {
            return Some(Number::Unsigned(whole));
        }
        if let Ok(whole) = text.parse::<i64>() {
            return Some(Number::Signed(whole));
        }
        // `inf` and `nan` parse as floats but are no JSON numbers.
        text.parse::<f64>().ok().filter(|value| value.is_finite()).map(Number::Float)
    }

    fn whole<T: TryFrom<u64> + TryFrom<i64> + TryFrom<i128>>(self) -> Option<T> {
        match self {
            Number::Unsigned(value) => T::try_from(value).ok(),
            Number::Signed(value) => T::try_from(value).ok(),
            // `7.0` is a whole number in JSON; `7.5` is not.
            Number::Float(value) if value.fract() == 0.0 && value.abs() < 1e18 => T::try_from(value as i128).ok(),
            Number::Float(_) => None,
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty),+) => {$(
        impl Lenient for $number {
            const DUE: &'static str = "a whole number";

            fn from_number(number: Number) -> Option<Self> {
                number.whole()
            }

            fn from_text(text: &str) -> Option<Self> {
                Number::parse(text)?.whole()
            }
        }
    )+};
}

whole_numbers!(i32, i64, u32, u64);

impl Lenient for f64 {
    const DUE: &'static str = "a number";

    fn from_number(number: Number) -> Option<Self> {
        Some(match number {
            Number::Unsigned(value) => value as f64,
            Number::Signed(value) => value as f64,
            Number::Float(value) => value,
        })
    }

    fn from_text(text: &str) -> Option<Self> {
        Number::parse(text).and_then(f64::from_number)
    }
}

impl Lenient for bool {
    const DUE: &'static str = "a boolean";

    fn from_boolean(value: bool) -> Option<Self> {
        Some(value)
    }

    fn from_text(text: &str) -> Option<Self> {
        match text.trim() {
            text if text.eq_ignore_ascii_case("true") => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
}

/// Types that hold text take numbers and booleans as they were written.
macro_rules! lenient_text {
    ($($text:ty),+ $(,)?) => {$(
        impl $crate::lenient::Lenient for $text {
            const DUE: &'static str = "text";

            fn from_text(text: &str) -> Option<Self> {
                Some(Self::from(text))
            }

            fn from_boolean(value: bool) -> Option<Self> {
                Some(Self::from(if value { "true" } else { "false" }))
            }

            fn from_number(number: $crate::lenient::Number) -> Option<Self> {
                Some(Self::from(number.to_string()))
            }
        }
    )+};
}
pub(crate) use lenient_text;

lenient_text!(String, Secret);

/// A list. One element instead of a list is a list of one; elements of a wrong kind are left out.
impl<T: Lenient> Lenient for Vec<T> {
    const DUE: &'static str = "a list";

    fn from_text(text: &str) -> Option<Self> {
        if text.is_empty() { None } else { T::from_text(text).map(|one| vec![one]) }
    }

    fn from_boolean(value: bool) -> Option<Self> {
        T::from_boolean(value).map(|one| vec![one])
    }

    fn from_number(number: Number) -> Option<Self> {
        T::from_number(number).map(|one| vec![one])
    }

    fn from_object<'de, M: MapAccess<'de>>(object: M) -> Result<Option<Self>, M::Error> {
        Ok(T::from_object(object)?.map(|one| vec![one]))
    }

    fn from_array<'de, S: SeqAccess<'de>>(mut array: S) -> Result<Option<Self>, S::Error> {
        // The size hint comes from the other side: it must not decide how much memory is taken.
        let mut list = Vec::with_capacity(array.size_hint().unwrap_or(0).min(256));
        while let Some(element) = array.next_element_seed(Reader(PhantomData))? {
            list.extend(element);
        }
        Ok(Some(list))
    }
}

/// A map. `{}` is an empty map and not absent, because nothing in a map is due.
impl<T: Lenient> Lenient for BTreeMap<String, T> {
    const DUE: &'static str = "a map";

    fn from_object<'de, M: MapAccess<'de>>(mut object: M) -> Result<Option<Self>, M::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = object.next_key()? {
            if let Some(value) = object.next_value_seed(Reader(PhantomData))? {
                map.insert(key, value);
            }
        }
        Ok(Some(map))
    }
}

/// A free-form object.
impl Lenient for Map<String, Value> {
    const DUE: &'static str = "an object";

    fn from_object<'de, M: MapAccess<'de>>(object: M) -> Result<Option<Self>, M::Error> {
        Map::deserialize(MapAccessDeserializer::new(object)).map(Some)
    }
}

/// Anything but `null`.
impl Lenient for Value {
    const DUE: &'static str = "a value";

    fn from_text(text: &str) -> Option<Self> {
        Some(Value::from(text))
    }

    fn from_boolean(value: bool) -> Option<Self> {
        Some(Value::Bool(value))
    }

    fn from_number(number: Number) -> Option<Self> {
        Some(match number {
            Number::Unsigned(value) => Value::from(value),
            Number::Signed(value) => Value::from(value),
            Number::Float(value) => Value::from(value),
        })
    }

    fn from_object<'de, M: MapAccess<'de>>(object: M) -> Result<Option<Self>, M::Error> {
        Map::deserialize(MapAccessDeserializer::new(object)).map(|map| Some(Value::Object(map)))
    }

    fn from_array<'de, S: SeqAccess<'de>>(mut array: S) -> Result<Option<Self>, S::Error> {
        let mut list = Vec::new();
        while let Some(element) = array.next_element()? {
            list.push(element);
        }
        Ok(Some(Value::Array(list)))
    }
}

#[cfg(test)]
#[path = "../tests/unit/lenient.rs"]
mod tests;
