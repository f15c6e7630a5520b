//! The few fields of an answer that the core itself looks at.
//!
//! An answer may be megabytes, and made so that its value takes twenty times the room. All but the wanted fields is
//! therefore passed over, and a wanted one that is too large for what it should hold is not read.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// Largest field that is read. Parts of a resource are some kilobytes.
const MOST: usize = 1024 * 1024;

/// The fields of an object by these names, as they stand there; of equal ones the last.
pub(crate) fn of<'b>(body: &'b [u8], names: &[&str]) -> serde_json::Result<Vec<Option<&'b RawValue>>> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let found = reader.deserialize_map(Wanted(names))?;
    reader.end().map(|()| found)
}

/// The value of a field, unless it is too large.
pub(crate) fn value(raw: &RawValue) -> Option<Value> {
    let is_small = raw.get().len() <= MOST;
    is_small.then(|| serde_json::from_str(raw.get()).ok()).flatten()
}

struct Wanted<'n>(&'n [&'n str]);

impl<'de> Visitor<'de> for Wanted<'_> {
    type Value = Vec<Option<&'de RawValue>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut found = vec![None; self.0.len()];
        while let Some(index) = fields.next_key_seed(Name(self.0))? {
            match index {
                Some(index) => found[index] = Some(fields.next_value()?),
                None => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found)
    }
}

/// Which of the names a name is; nothing is kept of the others.
struct Name<'n>(&'n [&'n str]);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|wanted| *wanted == name))
    }
}

#[cfg(test)]
#[path = "../../tests/unit/response/fields.rs"]
mod tests;
