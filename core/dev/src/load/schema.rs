//! A schema as written.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_saphyr::Spanned;

use super::catalogue::Catalogue;
use super::confidence::Confidence;
use super::end::End;
use super::entries::Entries;
use super::resource::Reference;

/// What a value may be, in the words of JSON Schema and ours. What few have is in a box: schemas are read in each other, and the
/// stack holds every field of each.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
#[allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub reference: Option<Spanned<String>>,
    #[serde(rename = "type")]
    pub kinds: Kinds,
    pub format: Option<Spanned<Format>>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub properties: Entries<Schema>,
    pub required: Vec<Spanned<String>>,
    pub items: Option<Box<Schema>>,
    pub additional_properties: Option<Additional>,
    #[serde(rename = "enum")]
    pub choices: Vec<Value>,
    #[serde(rename = "const")]
    pub constant: Option<Value>,
    pub default: Option<Value>,
    pub examples: Vec<Value>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub pattern: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub multiple_of: Option<i64>,
    pub deprecated: bool,
    pub any_of: Vec<Schema>,
    pub one_of: Vec<Schema>,
    #[serde(rename = "if")]
    pub condition: Option<Box<Schema>>,
    pub then: Option<Box<Schema>>,
    pub xml: Option<Xml>,
    #[serde(rename = "x-name")]
    pub name: Option<String>,
    #[serde(rename = "x-known-values")]
    pub known_values: Entries<Option<String>>,
    #[serde(rename = "x-apart")]
    pub apart: Option<String>,
    #[serde(rename = "x-catalogue")]
    pub catalogue: Option<Box<Catalogue>>,
    #[serde(rename = "x-end")]
    pub end: Option<Box<End>>,
    #[serde(rename = "x-sensitive")]
    pub sensitive: bool,
    #[serde(rename = "x-since")]
    pub since: Option<String>,
    #[serde(rename = "x-unit")]
    pub unit: Option<String>,
    #[serde(rename = "x-character-classes")]
    pub character_classes: Option<u8>,
    #[serde(rename = "x-refers-to")]
    pub refers_to: Option<Box<Reference>>,
    #[serde(rename = "x-source")]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// Name of the element in XML.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Xml {
    /// The name.
    pub name: String,
}

/// Kind of a JSON value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names of JSON Schema")]
pub enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
    Null,
}

/// How the text or number is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names of OpenAPI")]
pub enum Format {
    Int32,
    Int64,
    DateTime,
    Password,
    Binary,
}

/// The kinds allowed; none allows any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kinds(pub Vec<Kind>);

/// Schema of the fields that are not named.
#[derive(Debug, Clone)]
pub enum Additional {
    /// Any field.
    Any,
    /// Fields of this schema.
    Of(Box<Schema>),
}

impl<'de> Deserialize<'de> for Kinds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KindsVisitor;

        impl<'de> Visitor<'de> for KindsVisitor {
            type Value = Kinds;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a type or a list of types")
            }

            fn visit_str<E: Error>(self, kind: &str) -> Result<Kinds, E> {
                Kind::deserialize(serde::de::value::StrDeserializer::new(kind)).map(|kind| Kinds(vec![kind]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, kinds: A) -> Result<Kinds, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(kinds)).map(Kinds)
            }
        }
        deserializer.deserialize_any(KindsVisitor)
    }
}

impl<'de> Deserialize<'de> for Additional {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AdditionalVisitor;

        impl<'de> Visitor<'de> for AdditionalVisitor {
            type Value = Additional;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("`true` or a schema")
            }

            fn visit_bool<E: Error>(self, open: bool) -> Result<Additional, E> {
                if open {
                    Ok(Additional::Any)
                } else {
                    Err(E::custom("`false` is what an absent `additionalProperties` means; leave it out"))
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, schema: A) -> Result<Additional, A::Error> {
                Schema::deserialize(MapAccessDeserializer::new(schema)).map(|schema| Additional::Of(Box::new(schema)))
            }
        }
        deserializer.deserialize_any(AdditionalVisitor)
    }
}

impl Schema {
    /// Where it refers to, be it `null` as well: `$ref`, or `anyOf: [{$ref: …}, {type: 'null'}]`.
    pub fn target(&self) -> Option<&Spanned<String>> {
        self.reference.as_ref().or_else(|| self.nullable_target())
    }

    /// Where it refers to, if it is that or `null`.
    pub fn nullable_target(&self) -> Option<&Spanned<String>> {
        let is_null = |part: &Schema| part.kinds.0 == [Kind::Null];
        match self.any_of.as_slice() {
            [one, null] | [null, one] if is_null(null) => one.reference.as_ref(),
            _ => None,
        }
    }

    /// What an answer holds that may be a refusal instead: the first of `anyOf: [{$ref: …}, {$ref: …}]`, and the second.
    pub fn or_refusal(&self) -> Option<(&Schema, &Schema)> {
        match self.any_of.as_slice() {
            [success, refusal] if success.reference.is_some() && refusal.reference.is_some() => {
                Some((success, refusal))
            }
            _ => None,
        }
    }

    /// Whether `null` is allowed.
    pub fn is_nullable(&self) -> bool {
        self.kinds.0.contains(&Kind::Null)
    }

    /// The kind, if exactly one beside `null` is allowed.
    pub fn kind(&self) -> Option<Kind> {
        let mut kinds = self.kinds.0.iter().filter(|kind| **kind != Kind::Null);
        match (kinds.next(), kinds.next()) {
            (Some(kind), None) => Some(*kind),
            _ => None,
        }
    }

    /// Whether it has the format.
    pub fn is_format(&self, format: Format) -> bool {
        self.format.as_ref().is_some_and(|given| given.value == format)
    }
}
