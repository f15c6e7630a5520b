//! Reading input that has already passed its schema.
//!
//! A field the schema requires is there; one it allows may be absent or `null`,
//! which count as the same. Nothing here fails: an absent text reads as empty, so
//! that a request that slipped through a looser schema is judged, not a crash.

use serde_json::{Map, Value};

/// The fields of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    pub fn new(map: &'a Map<String, Value>) -> Self {
        Self(map)
    }

    /// Everything.
    pub fn all(&self) -> &'a Map<String, Value> {
        self.0
    }

    /// The value, unless absent or `null`.
    pub fn value(&self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// A text; empty if absent.
    pub fn text(&self, name: &str) -> &'a str {
        self.value(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A text that is there and not empty.
    pub fn some_text(&self, name: &str) -> Option<&'a str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.value(name).and_then(Value::as_i64)
    }

    /// A boolean; false if absent.
    pub fn flag(&self, name: &str) -> bool {
        self.value(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// An object.
    pub fn object(&self, name: &str) -> Option<Fields<'a>> {
        self.value(name).and_then(Value::as_object).map(Fields)
    }

    /// The objects of a list; none if absent.
    pub fn objects(&self, name: &str) -> impl Iterator<Item = Fields<'a>> + use<'a> {
        self.list(name).iter().filter_map(Value::as_object).map(Fields)
    }

    /// The texts of a list; none if absent.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.list(name).iter().filter_map(Value::as_str)
    }

    /// `search.accountId`, the filter of most lists.
    pub fn searched_account(&self) -> &'a str {
        self.object("search").map(|search| search.text("accountId")).unwrap_or_default()
    }

    fn list(&self, name: &str) -> &'a [Value] {
        self.value(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }
}
