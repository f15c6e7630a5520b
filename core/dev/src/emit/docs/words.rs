//! Names in a text, as a language says them.
//!
//! A description names operations, types and fields as the vendor does. Who
//! reads it beside code wants the names of that code, and a way to what they
//! name.

use std::collections::BTreeMap;

use super::Told;
use crate::load::{Additional, Schema};
use crate::model::{Operation, Service, Shape};

/// How a language says a name.
#[derive(Debug)]
pub struct Voice {
    /// A field by its name on the wire and the one that the description gives it; without back-ticks.
    pub field: fn(&str, Option<&str>) -> String,
    /// An operation, as a link where the language has links.
    pub operation: fn(&Service, &Operation) -> String,
    /// A type, the same.
    pub model: fn(&Service, &str) -> String,
}

/// The names of a service in one language.
#[derive(Debug)]
pub struct Words<'s, 'a> {
    service: &'s Service<'a>,
    voice: &'static Voice,
    /// Fields by their names on the wire.
    fields: BTreeMap<String, String>,
    /// Types by the names of their components.
    models: BTreeMap<String, String>,
}

impl<'s, 'a> Words<'s, 'a> {
    /// What a language can name of a service.
    pub fn new(service: &'s Service<'a>, voice: &'static Voice) -> Self {
        let mut words = Words { service, voice, fields: BTreeMap::new(), models: BTreeMap::new() };
        for operation in service.calls() {
            for input in &operation.inputs {
                words.note_field(input.name, input.schema);
                words.note(input.schema);
            }
            operation.reply.json.iter().for_each(|answer| words.note(answer));
        }
        words
    }

    fn note_field(&mut self, wire: &str, schema: &Schema) {
        self.fields.insert(wire.to_owned(), (self.voice.field)(wire, schema.name.as_deref()));
    }

    fn note(&mut self, schema: &Schema) {
        let resolved = self.service.resolve(schema);
        if let (Some(component), Shape::Record(name) | Shape::Choice(Some(name))) =
            (resolved.name, self.service.shape(schema))
            && self.models.insert(component.to_owned(), name).is_some()
        {
            return;
        }
        for (wire, inner) in resolved.schema.properties.iter() {
            self.note_field(wire, inner);
            self.note(inner);
        }
        resolved.schema.items.iter().for_each(|inner| self.note(inner));
        if let Some(Additional::Of(inner)) = &resolved.schema.additional_properties {
            self.note(inner);
        }
    }

    /// The paragraphs with the names of the language.
    pub fn say(&self, paragraphs: Vec<String>) -> Vec<String> {
        paragraphs.iter().map(|paragraph| self.said(paragraph)).collect()
    }

    /// What is told about a method, with the names of the language.
    pub fn told(&self, told: Told) -> Told {
        Told {
            meaning: self.say(told.meaning),
            answer: told.answer.map(|text| self.said(&text)),
            errors: self.say(told.errors),
            ..told
        }
    }

    /// A text with the names of the language.
    pub fn said(&self, markdown: &str) -> String {
        let parts: Vec<&str> = markdown.split('`').collect();
        // A back-tick that means itself would turn text and code around.
        if parts.len().is_multiple_of(2) || markdown.contains("\\`") {
            return markdown.to_owned();
        }
        let said =
            parts.iter().enumerate().map(|(at, part)| if at % 2 == 1 { self.code(part) } else { self.prose(part) });
        said.collect()
    }

    /// What stands between two back-ticks, with them.
    fn code(&self, code: &str) -> String {
        if let Some(operation) = self.service.calls().find(|call| call.id == code) {
            return (self.voice.operation)(self.service, operation);
        }
        if let Some(model) = self.models.get(code) {
            return (self.voice.model)(self.service, model);
        }
        // `availableName: false`, `search.accountId`.
        let (name, rest) = code.split_once(':').map_or((code, ""), |(name, _)| (name, &code[name.len()..]));
        let path: Option<Vec<&str>> = name.split('.').map(|field| self.fields.get(field).map(String::as_str)).collect();
        path.map_or_else(|| format!("`{code}`"), |path| format!("`{}{rest}`", path.join(".")))
    }

    /// Operations are named without back-ticks too.
    fn prose(&self, text: &str) -> String {
        let said = |word: &str| {
            let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            match self.service.calls().find(|call| call.id == bare) {
                Some(operation) => word.replacen(bare, &(self.voice.operation)(self.service, operation), 1),
                None => word.to_owned(),
            }
        };
        text.split_inclusive(char::is_whitespace).map(said).collect()
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/emit/docs/words.rs"]
mod tests;
