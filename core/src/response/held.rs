//! What an answer surely holds: looked for while the answer is looked through, so that it costs no turn of its own and is
//! the same in every language.
//!
//! There means: of a kind that every language reads as what is due. Of two equal fields the last one counts.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::operation::{Held, Kind};
use crate::response::anything::Anything;

/// Reads a value and answers with the path of the first field that is missing in its objects.
pub(super) struct Holder {
    pub holds: &'static [Held],
    /// Whether all of it is known to be fit for every reader, so that what is not asked for can be skipped.
    pub is_plain: bool,
}

impl<'de> DeserializeSeed<'de> for Holder {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let root = Value { sure: None, holds: self.holds, is_root: true, is_plain: self.is_plain };
        deserializer.deserialize_any(root)
    }
}

/// The value of one field.
struct Value {
    sure: Option<Kind>,
    holds: &'static [Held],
    /// An empty object stands for nothing everywhere but at the root.
    is_root: bool,
    is_plain: bool,
}

impl Value {
    /// A value inside of this one.
    fn inside(&self, sure: Option<Kind>, holds: &'static [Held]) -> Self {
        Value { sure, holds, is_root: false, is_plain: self.is_plain }
    }

    /// Missing if it must be one of these kinds and is not. An empty path means the value itself.
    fn must_be(&self, is_read: impl FnOnce(Kind) -> bool) -> Option<String> {
        self.sure.is_some_and(|due| !is_read(due)).then(String::new)
    }
}

impl<'de> DeserializeSeed<'de> for Value {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(self.must_be(|_| false))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(self.must_be(|due| matches!(due, Kind::Boolean | Kind::String | Kind::Any)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        let is_whole = i64::try_from(number).is_ok();
        Ok(self.must_be(|due| is_number(due, is_whole) || matches!(due, Kind::String | Kind::Any)))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(self.must_be(|due| is_number(due, true) || matches!(due, Kind::String | Kind::Any)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(self.must_be(|due| is_number(due, is_whole(number)) || matches!(due, Kind::String | Kind::Any)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(self.must_be(|due| match due {
            Kind::String | Kind::Any => true,
            Kind::Boolean => ["true", "false"].iter().any(|word| text.trim().eq_ignore_ascii_case(word)),
            Kind::Integer | Kind::Number => {
                text.trim().parse().is_ok_and(|number: f64| number.is_finite() && is_number(due, is_whole(number)))
            }
            Kind::Array | Kind::Object => false,
        }))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut lacking = self.must_be(|due| matches!(due, Kind::Array | Kind::Any));
        let mut at = 0_usize;
        while let Some(inside) = items.next_element_seed(self.inside(None, self.holds))? {
            lacking = lacking.or_else(|| inside.map(|path| format!("{at}/{path}")));
            at += 1;
        }
        Ok(lacking)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut found = Found::new(self.holds);
        let mut is_empty = true;
        while let Some(known) = fields.next_key_seed(Name(self.holds))? {
            is_empty = false;
            match known {
                Some(at) => {
                    let field = &self.holds[at];
                    found.note(at, fields.next_value_seed(self.inside(field.sure, field.holds))?);
                }
                None if self.is_plain => {
                    fields.next_value::<IgnoredAny>()?;
                }
                None => fields.next_value_seed(Anything)?,
            }
        }
        // A list of one is often written without its brackets.
        let lacking = self.must_be(|due| match due {
            Kind::Object | Kind::Array => !is_empty,
            due => due == Kind::Any,
        });
        let is_nothing = is_empty && !self.is_root;
        Ok(lacking.or_else(|| if is_nothing { None } else { found.lacking() }))
    }
}

fn is_number(due: Kind, is_whole: bool) -> bool {
    due == Kind::Number || (due == Kind::Integer && is_whole)
}

/// `7.0` is a whole number in JSON; `7.5` is not.
fn is_whole(number: f64) -> bool {
    number.fract() == 0.0 && number.abs() < 1e18
}

/// Which of the fields a name is.
struct Name(&'static [Held]);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|field| field.name == name))
    }
}

/// Which of the fields of an object are there.
struct Found {
    holds: &'static [Held],
    /// One bit for each field that is there.
    there: u64,
    /// A field that is there without something in it.
    inside: Option<(usize, String)>,
}

impl Found {
    fn new(holds: &'static [Held]) -> Self {
        Found { holds, there: 0, inside: None }
    }

    fn note(&mut self, at: usize, lacking: Option<String>) {
        if self.inside.as_ref().is_some_and(|(other, _)| *other == at) {
            self.inside = None;
        }
        match lacking {
            None => self.there |= 1 << at,
            Some(path) if path.is_empty() => self.there &= !(1 << at),
            Some(path) => {
                self.there |= 1 << at;
                self.inside.get_or_insert((at, path));
            }
        }
    }

    fn lacking(self) -> Option<String> {
        let is_there = |at: usize| self.there & (1 << at) != 0;
        let missing = self.holds.iter().enumerate().find(|(at, field)| field.sure.is_some() && !is_there(*at));
        match (missing, self.inside) {
            (Some((_, field)), _) => Some(field.name.to_owned()),
            (None, Some((at, path))) => Some(format!("{}/{path}", self.holds[at].name)),
            (None, None) => None,
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/response/held.rs"]
mod tests;
