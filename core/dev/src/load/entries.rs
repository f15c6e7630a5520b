//! A map that keeps the order of the file.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_saphyr::Spanned;

/// A map in the order of the file, each key with its line.
#[derive(Debug, Clone)]
pub struct Entries<T>(Vec<(Spanned<String>, T)>);

impl<T> Entries<T> {
    /// Key and value in the order of the file.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (key.value.as_str(), value))
    }

    /// Key, its line, and value.
    pub fn lines(&self) -> impl Iterator<Item = (&str, u64, &T)> {
        self.0.iter().map(|(key, value)| (key.value.as_str(), key.referenced.line(), value))
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.iter().find(|(name, _)| *name == key).map(|(_, value)| value)
    }

    /// Takes the value of a key out.
    pub fn take(&mut self, key: &str) -> Option<T> {
        let at = self.0.iter().position(|(name, _)| name.value == key)?;
        Some(self.0.remove(at).1)
    }

    /// Adds those of another map at the end.
    pub fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntriesVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
            type Value = Entries<T>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}
