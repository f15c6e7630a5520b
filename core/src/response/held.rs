//! What an answer surely holds, looked for by a parser while it reads the answer, so that it costs no turn of its own and is
//! the same in every language. Most answers are plain and never come here: [`look`](super::glance) sees the same in them.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::operation::{Held, Kind};
use crate::response::anything::Anything;
use crate::response::due::{self, Found, Seen};

/// Reads a value and answers with the path of the first field that is missing in its objects.
pub(super) struct Holder(pub &'static [Held]);

impl<'de> DeserializeSeed<'de> for Holder {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(Value { sure: None, holds: self.0, is_root: true })
    }
}

/// The value of one field.
struct Value {
    sure: Option<Kind>,
    holds: &'static [Held],
    /// An empty object stands for nothing everywhere but at the root.
    is_root: bool,
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
        Ok(Seen::Nothing.lacking(self.sure))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Seen::Boolean.lacking(self.sure))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Seen::Number { is_whole: i64::try_from(number).is_ok() }.lacking(self.sure))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(Seen::Number { is_whole: true }.lacking(self.sure))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Seen::Number { is_whole: due::is_whole(number) }.lacking(self.sure))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Seen::Text(text).lacking(self.sure))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut lacking = Seen::List.lacking(self.sure);
        let mut at = 0_usize;
        while let Some(inside) = items.next_element_seed(Value { sure: None, holds: self.holds, is_root: false })? {
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
                    let Held { sure, holds, .. } = self.holds[at];
                    found.note(at, fields.next_value_seed(Value { sure, holds, is_root: false })?);
                }
                None => fields.next_value_seed(Anything)?,
            }
        }
        let lacking = Seen::Object { is_empty }.lacking(self.sure);
        let is_nothing = is_empty && !self.is_root;
        Ok(lacking.or_else(|| if is_nothing { None } else { found.lacking() }))
    }
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
        Ok(due::position(self.0, name.as_bytes()))
    }
}

#[cfg(test)]
#[path = "../../tests/unit/response/held.rs"]
mod tests;
