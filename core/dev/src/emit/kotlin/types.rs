//! Data classes and open text types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{VOICE, comment, property, text};
use crate::emit::docs::{self, Words};
use crate::emit::end::End;
use crate::load::{Additional, Schema};
use crate::model::{Operation, Service, Shape};
use crate::names;

/// A data class.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    pub name: String,
    pub docs: Vec<String>,
    pub fields: Vec<Field>,
    /// Whether users make it.
    pub is_input: bool,
    /// Whether Java can call the constructor: it has no open texts.
    pub is_plain: bool,
    /// When what it shows ends.
    pub end: Option<End>,
}

/// A property of a data class.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    pub name: String,
    pub wire: String,
    pub docs: Vec<String>,
    /// `public val spaceTb: Long? = null`.
    pub code: String,
    /// `field("spaceTb", INTEGER)`.
    pub row: String,
    /// `v[0] as Long?`.
    pub made: String,
    #[serde(skip)]
    pub shape: Shape,
    #[serde(skip)]
    pub type_owner: String,
}

/// Text with known values.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    pub name: String,
    pub docs: Vec<String>,
    /// Constant, text, documentation.
    pub values: Vec<(String, String, Vec<String>)>,
}

/// All types of a service by name.
pub struct Types<'s, 'a> {
    service: &'s Service<'a>,
    /// Names in texts.
    pub words: Words<'s, 'a>,
    pub records: BTreeMap<String, Record>,
    pub choices: BTreeMap<String, Choice>,
    /// Records that users make: what they leave out must not be sent.
    inputs: Vec<String>,
}

impl<'s, 'a> Types<'s, 'a> {
    /// Everything that inputs and 2xx answers lead to.
    pub fn new(service: &'s Service<'a>) -> Self {
        let words = Words::new(service, &VOICE);
        let mut types =
            Types { service, words, records: BTreeMap::new(), choices: BTreeMap::new(), inputs: Vec::new() };
        let all = || service.calls();
        for (operation, input) in all().flat_map(|each| each.inputs.iter().map(move |input| (each, input))) {
            types.note_input(input.schema);
            let owner = format!("{}{}", types.owner(operation), names::pascal(input.name));
            types.add(input.schema, &owner);
        }
        for (operation, answer) in all().filter_map(|each| Some((each, each.reply.json?))) {
            let owner = types.owner(operation);
            types.add(answer, &owner);
        }
        types
    }

    /// Before the name of a type that has none of its own.
    pub fn owner(&self, operation: &Operation) -> String {
        let body = operation.body.and_then(|body| self.service.resolve(body).name);
        let name = body.map(|body| self.service.type_name(body)).unwrap_or_else(|| {
            let several = self.service.groups.len() > 1;
            let group = if several { names::pascal(operation.group) } else { String::new() };
            format!("{}{group}", names::pascal(operation.typed))
        });
        name.trim_end_matches("Request").to_owned()
    }

    fn note_input(&mut self, schema: &Schema) {
        let resolved = self.service.resolve(schema);
        if let Shape::Record(name) = self.service.shape(schema) {
            if self.inputs.contains(&name) {
                return;
            }
            self.inputs.push(name);
        }
        resolved.schema.properties.iter().for_each(|(_, inner)| self.note_input(inner));
        resolved.schema.items.iter().for_each(|inner| self.note_input(inner));
        if let Some(Additional::Of(inner)) = &resolved.schema.additional_properties {
            self.note_input(inner);
        }
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
        let empty = Record {
            name: name.clone(),
            docs: docs.clone(),
            fields: Vec::new(),
            is_input: false,
            is_plain: true,
            end: None,
        };
        self.records.insert(name.clone(), empty);
        let owner = name.trim_end_matches("Request").trim_end_matches("Response").to_owned();
        let is_input = self.inputs.contains(&name);
        let is_required = |wire: &str| schema.required.iter().any(|field| field.value == wire);
        let mut fields: Vec<Field> = Vec::new();
        for (wire, inner) in schema.properties.iter() {
            let mut field = self.field(wire, inner, &owner, is_input, is_required(wire));
            field.made = format!("v[{}] as {}", fields.len(), field.made);
            fields.push(field);
        }
        let is_open = |field: &Field| matches!(field.shape, Shape::Choice(_) | Shape::Time);
        let is_plain = !fields.iter().any(is_open);
        let spelt = |wire: &str, given: Option<&str>| property(given.unwrap_or(wire));
        let end = End::of(schema, &self.words, spelt, comment);
        self.records.insert(name.clone(), Record { name, docs, fields, is_input, is_plain, end });
    }

    fn field(&mut self, wire: &str, schema: &Schema, owner: &str, is_input: bool, is_required: bool) -> Field {
        let type_owner = format!("{owner}{}", names::pascal(wire));
        self.add(schema, &type_owner);
        let resolved = self.service.resolve(schema).schema;
        let shape = self.service.shape(schema);
        let name = property(schema.name.as_deref().unwrap_or(wire));
        let kind = annotation(&shape, &type_owner);
        let must_give = is_required && !resolved.is_nullable();
        let has_default = matches!(shape, Shape::List(_) | Shape::Texts | Shape::Map(_)) && !is_input;
        let empty = if matches!(shape, Shape::Map(_)) { "emptyMap()" } else { "emptyList()" };
        let (typed, made, word) = match (has_default, must_give) {
            (true, _) => (format!("{kind} = {empty}"), format!("{kind}? ?: {empty}"), "field"),
            (_, true) => (kind.clone(), kind.clone(), "needed"),
            _ => (format!("{kind}? = null"), format!("{kind}?"), "field"),
        };
        // A value class would give the getter a name that Java cannot say.
        let is_open = matches!(shape, Shape::Choice(_) | Shape::Time);
        let getter = if is_open { format!("@get:JvmName(\"get{}\") ", upper_first(&name)) } else { String::new() };
        let about = docs::or(docs::field(&resolved), || format!("`{wire}` of the API."));
        Field {
            docs: comment(&self.words.say(about)),
            code: format!("{getter}public val {name}: {typed}"),
            row: format!("{word}({}, {})", text(wire), reader(&shape, &type_owner)),
            made,
            wire: wire.to_owned(),
            name,
            shape,
            type_owner,
        }
    }

    fn choice(&mut self, name: String, schema: &Schema) {
        let known = schema.known_values.iter().map(|(text, meaning)| (text.to_owned(), meaning.as_deref()));
        let closed = crate::rules::texts(&schema.choices).into_iter().map(|text| (text, None));
        let closed = closed.filter(|(text, _)| schema.known_values.get(text).is_none());
        let mut values: Vec<(String, String, Vec<String>)> = Vec::new();
        for (value, meaning) in known.chain(closed) {
            let constant = constant(&value);
            if values.iter().all(|(taken, ..)| *taken != constant) {
                values.push((constant, text(&value), comment(&self.words.say(docs::value(&value, meaning)))));
            }
        }
        let mut about = docs::schema(schema);
        about.insert(0, "Text with known values; any other text is as good.".to_owned());
        self.choices.insert(name.clone(), Choice { docs: comment(&self.words.say(about)), values, name });
    }
}

/// Name of a constant for a text.
fn constant(text: &str) -> String {
    let name = names::screaming(text);
    if name.starts_with(|first: char| first.is_numeric()) { format!("V{name}") } else { name }
}

fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The type of a value.
pub fn annotation(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text | Shape::Scalar => "String".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Time => "Timestamp".to_owned(),
        Shape::Choice(name) => name.clone().unwrap_or_else(|| owner.to_owned()),
        Shape::Integer => "Long".to_owned(),
        Shape::Number => "Double".to_owned(),
        Shape::Boolean | Shape::Truth => "Boolean".to_owned(),
        Shape::List(inner) => format!("List<{}>", annotation(inner, owner)),
        Shape::Texts => "List<String>".to_owned(),
        Shape::Map(inner) => format!("Map<String, {}>", annotation(inner, owner)),
        Shape::Free => "JsonObject".to_owned(),
        Shape::Record(name) => name.clone(),
        Shape::Any => "JsonElement".to_owned(),
    }
}

/// What reads a value.
fn reader(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text | Shape::Scalar => "TEXT".to_owned(),
        Shape::Secret => "SECRET".to_owned(),
        Shape::Time => "TIME".to_owned(),
        Shape::Choice(_) => format!("choice {{ {}(it) }}", annotation(shape, owner)),
        Shape::Integer => "INTEGER".to_owned(),
        Shape::Number => "NUMBER".to_owned(),
        Shape::Boolean | Shape::Truth => "BOOLEAN".to_owned(),
        Shape::List(inner) => format!("list({})", reader(inner, owner)),
        Shape::Texts => "TEXTS".to_owned(),
        Shape::Map(inner) => format!("map({})", reader(inner, owner)),
        Shape::Free => "FREE".to_owned(),
        Shape::Record(name) => format!("model {{ {name}.Form }}"),
        Shape::Any => "ANYTHING".to_owned(),
    }
}

/// Item and property of a list.
pub fn paged(service: &Service, operation: &Operation) -> Option<(String, String)> {
    let pages = operation.given.pagination.as_ref()?;
    let schema = service.resolve(operation.reply.json?).schema;
    let items = schema.properties.get(&pages.items.value)?;
    let Shape::List(item) = service.shape(items) else { return None };
    let field = property(items.name.as_deref().unwrap_or(&pages.items.value));
    Some((annotation(&item, ""), field))
}
