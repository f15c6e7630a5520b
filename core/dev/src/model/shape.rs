//! What a schema becomes in a language with types.

use super::{Resolved, Service};
use crate::load::{Additional, Format, Kind, Schema};

/// The form of a value in a typed facade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Text.
    Text,
    /// Text that must not be printed.
    Secret,
    /// A moment, as text.
    Time,
    /// Text with known values; any other text stays valid. `None` while it has no name of its own.
    Choice(Option<String>),
    /// Whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// The same, where the vendor may send it as text.
    Truth,
    /// Elements of one shape.
    List(Box<Shape>),
    /// Texts, where the vendor may send one bare text instead of a list.
    Texts,
    /// Values by key.
    Map(Box<Shape>),
    /// Any fields.
    Free,
    /// An object type of this name.
    Record(String),
    /// Text or whole number.
    Scalar,
    /// Anything.
    Any,
}

impl<'a> Service<'a> {
    /// The shape of a schema.
    pub fn shape(&self, schema: &Schema) -> Shape {
        let Resolved { name, schema } = self.resolve(schema);
        let code_name = || name.map(|name| self.type_name(name));
        match schema.kind() {
            Some(Kind::String) if schema.sensitive || schema.is_format(Format::Password) => Shape::Secret,
            Some(Kind::String) if schema.is_format(Format::DateTime) => Shape::Time,
            Some(Kind::String) if is_choice(&schema) => Shape::Choice(code_name()),
            Some(Kind::String) => Shape::Text,
            Some(Kind::Integer) => Shape::Integer,
            Some(Kind::Number) => Shape::Number,
            Some(Kind::Boolean) => Shape::Boolean,
            Some(Kind::Array) => {
                Shape::List(Box::new(schema.items.as_ref().map_or(Shape::Any, |items| self.shape(items))))
            }
            Some(Kind::Object) => self.object(&schema, code_name()),
            Some(Kind::Null) => Shape::Any,
            // Where the vendor mixes an object and text, the text says nothing.
            None if schema.kinds.0.contains(&Kind::Object) => self.object(&schema, code_name()),
            None => mixed(&schema),
        }
    }

    fn object(&self, schema: &Schema, name: Option<String>) -> Shape {
        match (&schema.additional_properties, name) {
            (None, Some(name)) => Shape::Record(name),
            (_, Some(name)) if !schema.properties.is_empty() => Shape::Record(name),
            (Some(Additional::Of(inner)), _) => Shape::Map(Box::new(self.shape(inner))),
            _ => Shape::Free,
        }
    }
}

/// Whether it is text with known values.
pub fn is_choice(schema: &Schema) -> bool {
    schema.kind() == Some(Kind::String) && (!schema.choices.is_empty() || !schema.known_values.is_empty())
}

fn mixed(schema: &Schema) -> Shape {
    let kinds = &schema.kinds.0;
    let either = || schema.one_of.iter().chain(&schema.any_of);
    let is_one_or_many =
        either().any(|part| part.kind() == Some(Kind::Array)) && either().any(|part| part.kind() == Some(Kind::String));
    if is_one_or_many {
        Shape::Texts
    } else if kinds.contains(&Kind::String) && kinds.contains(&Kind::Integer) {
        Shape::Scalar
    } else if kinds.contains(&Kind::String) && kinds.contains(&Kind::Boolean) {
        Shape::Truth
    } else {
        Shape::Any
    }
}
