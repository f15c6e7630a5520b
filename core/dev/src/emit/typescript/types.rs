//! Interfaces and open text types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{VOICE, comment, key, text};
use crate::emit::docs::{self, Words};
use crate::emit::end::End;
use crate::load::{Additional, Schema};
use crate::model::{Input, Operation, Service, Shape};
use crate::names;

/// An interface.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    pub name: String,
    pub docs: Vec<String>,
    pub fields: Vec<Field>,
    /// When what it shows ends: a function, because answers are JSON.
    pub end: Option<End>,
}

/// A field of an interface.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    pub docs: Vec<String>,
    /// `spaceTb?: number;`.
    pub code: String,
}

/// Text with known values.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    pub name: String,
    pub docs: Vec<String>,
    /// `'A'`, `'B'`.
    pub values: Vec<String>,
}

/// All types of a service by name.
pub struct Types<'s, 'a> {
    service: &'s Service<'a>,
    /// Names in texts.
    pub words: Words<'s, 'a>,
    pub records: BTreeMap<String, Record>,
    pub choices: BTreeMap<String, Choice>,
}

impl<'s, 'a> Types<'s, 'a> {
    /// Everything that inputs and 2xx answers lead to.
    pub fn new(service: &'s Service<'a>) -> Self {
        let words = Words::new(service, &VOICE);
        let mut types = Types { service, words, records: BTreeMap::new(), choices: BTreeMap::new() };
        for operation in service.calls() {
            // What is made of several operations takes what one of them does.
            if operation.composed.is_none() {
                types.request(operation);
            }
            if let Some(answer) = operation.reply.json {
                let owner = types.owner(operation);
                types.add(answer, &owner);
            }
        }
        types
    }

    /// Name of the type of an operation's input.
    pub fn request_name(&self, operation: &Operation) -> String {
        format!("{}Request", self.owner(operation))
    }

    /// Before the name of a type that has none of its own.
    fn owner(&self, operation: &Operation) -> String {
        let body = operation.body.and_then(|body| self.service.resolve(body).name);
        let name = body.map(|body| self.service.type_name(body)).unwrap_or_else(|| {
            let is_single = self.service.groups.len() == 1;
            let group = if is_single { String::new() } else { names::pascal(operation.group) };
            format!("{}{group}", names::pascal(operation.typed))
        });
        name.trim_end_matches("Request").to_owned()
    }

    /// The input of an operation, wherever its parts go on the wire.
    fn request(&mut self, operation: &Operation) {
        let (name, owner) = (self.request_name(operation), self.owner(operation));
        let fields = operation.inputs.iter().map(|input| self.input(input, &owner)).collect();
        let docs = comment(&[self.words.said(&format!("Input of `{}`.", operation.id))]);
        self.records.insert(name.clone(), Record { name, docs, fields, end: None });
    }

    fn input(&mut self, input: &Input, owner: &str) -> Field {
        let mut schema = input.schema.clone();
        schema.description = input.parameter.and_then(|given| given.description.clone()).or(schema.description);
        self.field(input.name, &schema, owner, input.required)
    }

    fn add(&mut self, schema: &Schema, owner: &str) {
        let resolved = self.service.resolve(schema);
        match self.service.shape(schema) {
            Shape::Record(name) if !self.records.contains_key(&name) => {
                self.record(name, &self.service.definition(schema))
            }
            Shape::Choice(name) => {
                self.choice(name.unwrap_or_else(|| owner.to_owned()), &self.service.definition(schema))
            }
            Shape::List(_) => resolved.schema.items.iter().for_each(|items| self.add(items, owner)),
            Shape::Map(_) => {
                if let Some(Additional::Of(inner)) = &resolved.schema.additional_properties {
                    self.add(inner, owner);
                }
            }
            _ => {}
        }
    }

    fn record(&mut self, name: String, schema: &Schema) {
        let about = docs::or(docs::schema(schema), || format!("`{name}` of the API."));
        let docs = comment(&self.words.say(about));
        // Holds the place, so that a type that holds itself ends here.
        self.records
            .insert(name.clone(), Record { name: name.clone(), docs: docs.clone(), fields: Vec::new(), end: None });
        let owner = name.trim_end_matches("Request").trim_end_matches("Response").to_owned();
        let is_required = |wire: &str| schema.required.iter().any(|field| field.value == wire);
        let fields = schema.properties.iter().map(|(wire, inner)| (wire, inner, is_required(wire)));
        let fields = fields.collect::<Vec<_>>();
        let fields = fields.into_iter().map(|(wire, inner, must)| self.field(wire, inner, &owner, must)).collect();
        let function = |wire: &str| names::camel(&format!("{owner}_{}", names::snake(wire)));
        let end = End::of(schema, &self.words, |wire, _| wire.to_owned(), comment);
        let end = end.map(|end| End { name: function(&end.name), ..end });
        self.records.insert(name.clone(), Record { name, docs, fields, end });
    }

    fn field(&mut self, wire: &str, schema: &Schema, owner: &str, is_required: bool) -> Field {
        let type_owner = format!("{owner}{}", names::pascal(wire));
        self.add(schema, &type_owner);
        let resolved = self.service.resolve(schema).schema;
        let mut kind = annotation(&self.service.shape(schema), &type_owner);
        if resolved.is_nullable() {
            kind.push_str(" | null");
        }
        let mark = if is_required { "" } else { "?" };
        let about = docs::or(docs::field(&resolved), || format!("`{wire}` of the API."));
        Field { docs: comment(&self.words.say(about)), code: format!("{}{mark}: {kind};", key(wire)) }
    }

    fn choice(&mut self, name: String, schema: &Schema) {
        let known = schema.known_values.iter().map(|(text, meaning)| (text.to_owned(), meaning.as_deref()));
        let closed = crate::rules::texts(&schema.choices).into_iter().map(|text| (text, None));
        let closed = closed.filter(|(text, _)| schema.known_values.get(text).is_none());
        let known: Vec<_> = known.chain(closed).collect();
        let mut about = docs::schema(schema);
        about.insert(0, "Text with known values; any other text is as good.".to_owned());
        let meaning = |(text, meaning): &(String, Option<&str>)| {
            meaning.map(|meaning| format!("- `{text}`: {}", docs::value(text, Some(meaning)).join(" ")))
        };
        let meanings: Vec<String> = known.iter().filter_map(meaning).collect();
        about.extend((!meanings.is_empty()).then(|| meanings.join("\n")));
        let values = known.iter().map(|(value, _)| text(value)).collect();
        self.choices.insert(name.clone(), Choice { docs: comment(&self.words.say(about)), values, name });
    }
}

/// The type of a value.
pub fn annotation(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text | Shape::Secret | Shape::Time => "string".to_owned(),
        Shape::Scalar => "string | number".to_owned(),
        Shape::Choice(name) => name.clone().unwrap_or_else(|| owner.to_owned()),
        Shape::Integer | Shape::Number => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        // An answer is what the service wrote.
        Shape::Truth => "boolean | string".to_owned(),
        Shape::List(inner) => match annotation(inner, owner) {
            several if several.contains(' ') => format!("Array<{several}>"),
            one => format!("{one}[]"),
        },
        Shape::Texts => "string | string[]".to_owned(),
        Shape::Map(inner) => format!("Record<string, {}>", annotation(inner, owner)),
        Shape::Free => "Record<string, unknown>".to_owned(),
        Shape::Record(name) => name.clone(),
        Shape::Any => "unknown".to_owned(),
    }
}
