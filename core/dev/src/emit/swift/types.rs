//! Structs and open enums, and the parameters of methods.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{self, VOICE, property};
use crate::emit::docs::{self, Words};
use crate::emit::end::End;
use crate::load::{Additional, Schema};
use crate::model::{Operation, Service, Shape};
use crate::names;

/// What is said of a secret.
const HIDDEN: &str = "A secret: it is read and sent, but nothing shows it and `Codable` leaves it out.";

/// Margin of what stands inside of a client, and inside of a type there.
const OUTER: usize = 4;
const INNER: usize = 8;

/// A struct.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    pub name: String,
    pub docs: Vec<String>,
    pub fields: Vec<Field>,
    /// Documentation of the initializer.
    pub making: Vec<String>,
    /// From `public init` to the brace.
    pub signature: String,
    /// When what it shows ends.
    pub end: Option<End>,
}

/// A property of a struct.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    pub name: String,
    pub docs: Vec<String>,
    pub kind: String,
    /// The expression that reads it.
    pub read: String,
    /// The statement that writes it.
    pub write: String,
    #[serde(skip)]
    pub wire: String,
    #[serde(skip)]
    pub shape: Shape,
    #[serde(skip)]
    is_required: bool,
    #[serde(skip)]
    parameter: String,
    /// What the initializer says of it.
    #[serde(skip)]
    about: String,
}

/// An open enum.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    pub name: String,
    pub docs: Vec<String>,
    pub values: Vec<Known>,
    /// `.running, .stopped`.
    pub known: String,
}

/// A value that an open enum knows.
#[derive(Debug, Clone, Serialize)]
pub struct Known {
    pub name: String,
    pub text: String,
    pub docs: Vec<String>,
}

/// A parameter of a method.
#[derive(Debug, Clone)]
pub struct Param {
    pub wire: String,
    pub name: String,
    pub shape: Shape,
    kind: String,
    is_required: bool,
    pub about: String,
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

impl Record {
    /// The fields in the order of the initializer: what must be given first.
    pub fn given(&self) -> Vec<&Field> {
        let mut fields: Vec<&Field> = self.fields.iter().collect();
        fields.sort_by_key(|field| !field.is_required);
        fields
    }
}

impl Param {
    /// `options: CallOptions = CallOptions()`.
    pub fn of_options() -> Param {
        Param {
            wire: String::new(),
            name: "options".to_owned(),
            shape: Shape::Any,
            kind: "CallOptions".to_owned(),
            is_required: true,
            about: "Limits of this call; else those of the client.".to_owned(),
        }
    }

    /// `id: String`.
    pub fn code(&self) -> String {
        match (self.wire.is_empty(), self.is_required) {
            (true, _) => format!("{}: {} = {}()", self.name, self.kind, self.kind),
            (_, true) => format!("{}: {}", self.name, self.kind),
            _ => format!("{}: {}? = nil", self.name, self.kind),
        }
    }
}

impl<'s, 'a> Types<'s, 'a> {
    /// Everything that inputs and 2xx answers lead to.
    pub fn new(service: &'s Service<'a>) -> Self {
        let words = Words::new(service, &VOICE);
        let mut types =
            Types { service, words, records: BTreeMap::new(), choices: BTreeMap::new(), inputs: Vec::new() };
        let all = || service.calls();
        for operation in all() {
            operation.inputs.iter().for_each(|input| note(service, input.schema, &mut types.inputs));
        }
        for (operation, input) in all().flat_map(|each| each.inputs.iter().map(move |input| (each, input))) {
            let owner = format!("{}{}", types.owner(operation), names::pascal(input.name));
            types.add(input.schema, &owner);
        }
        for (operation, answer) in all().filter_map(|each| Some((each, each.reply.json?))) {
            let owner = types.owner(operation);
            types.add(answer, &owner);
        }
        types
    }

    /// The parameters of a method: what must be given first.
    pub fn inputs(&self, operation: &Operation) -> Vec<Param> {
        let owner = self.owner(operation);
        let mut params: Vec<Param> = operation
            .inputs
            .iter()
            .map(|input| {
                let schema = self.service.resolve(input.schema).schema;
                let shape = self.service.shape(input.schema);
                Param {
                    wire: input.name.to_owned(),
                    name: property(input.schema.name.as_deref().unwrap_or(input.name)),
                    kind: annotation(&shape, &format!("{owner}{}", names::pascal(input.name))),
                    is_required: input.required && !schema.is_nullable(),
                    about: self.words.said(&docs::input(self.service, input)),
                    shape,
                }
            })
            .collect();
        params.sort_by_key(|param| !param.is_required);
        params
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
        let about = docs::or(docs::schema(schema), || format!("The vendor does not describe `{name}`."));
        let mut record = Record {
            docs: code::comment(&self.words.say(about), OUTER),
            fields: Vec::new(),
            making: Vec::new(),
            signature: String::new(),
            end: None,
            name: name.clone(),
        };
        // Holds the place, so that a type that holds itself ends here.
        self.records.insert(name.clone(), record.clone());
        for (wire, inner) in schema.properties.iter() {
            let is_required = schema.required.iter().any(|field| field.value == wire);
            record.fields.push(self.field(&name, wire, inner, is_required));
        }
        let mut parameters: Vec<String> = record.given().into_iter().map(|field| field.parameter.clone()).collect();
        parameters.push("extra: [String: JSONValue] = [:]".to_owned());
        let mut told: Vec<_> = record.given().iter().map(|field| (field.name.clone(), field.about.clone())).collect();
        told.push(("extra".to_owned(), "Fields that this version does not know.".to_owned()));
        record.making = code::of_initializer(&told, INNER);
        record.signature = code::initializer(&parameters, INNER);
        let spelt = |wire: &str, given: Option<&str>| property(given.unwrap_or(wire));
        record.end = End::of(schema, &self.words, spelt, |told| code::comment(told, INNER));
        self.records.insert(name, record);
    }

    fn field(&mut self, record: &str, wire: &str, schema: &Schema, is_required: bool) -> Field {
        let owner = record.trim_end_matches("Request").trim_end_matches("Response");
        let type_owner = format!("{owner}{}", names::pascal(wire));
        self.add(schema, &type_owner);
        let resolved = self.service.resolve(schema).schema;
        let shape = self.service.shape(schema);
        let name = property(schema.name.as_deref().unwrap_or(wire));
        let base = annotation(&shape, &type_owner);
        let is_input = self.inputs.iter().any(|input| input == record);
        let must_give = is_required && !resolved.is_nullable();
        let quoted = code::text(wire);
        let is_many = matches!(shape, Shape::List(_) | Shape::Texts | Shape::Map(_) | Shape::Free);
        // What users leave out is an error.
        let empty = empty(&shape).filter(|_| !is_input);
        let (kind, read) = match empty {
            Some(empty) => (base.clone(), format!("fields.take({quoted}) ?? {empty}")),
            None if must_give => (base.clone(), format!("try fields.require({quoted})")),
            None => (format!("{base}?"), format!("fields.take({quoted})")),
        };
        let is_given = must_give && empty.is_none();
        let parameter = match empty {
            _ if is_given => format!("{name}: {base}"),
            Some(empty) => format!("{name}: {base} = {empty}"),
            None => format!("{name}: {base}? = nil"),
        };
        let verb = if is_many && !is_input { "putFilled" } else { "put" };
        let mut about =
            self.words.say(docs::or(docs::field(&resolved), || format!("The vendor does not describe `{wire}`.")));
        about.extend((shape == Shape::Secret).then(|| HIDDEN.to_owned()));
        Field {
            docs: code::comment(&about, INNER),
            about: about[0].clone(),
            write: format!("fields.{verb}({quoted}, self.{name})"),
            wire: wire.to_owned(),
            is_required: is_given,
            parameter,
            shape,
            kind,
            read,
            name,
        }
    }

    fn choice(&mut self, name: String, schema: &Schema) {
        let known = schema.known_values.iter().map(|(text, meaning)| (text.to_owned(), meaning.as_deref()));
        let closed = crate::rules::texts(&schema.choices).into_iter().map(|text| (text, None));
        let closed = closed.filter(|(text, _)| schema.known_values.get(text).is_none());
        let mut values: Vec<Known> = Vec::new();
        for (text, meaning) in known.chain(closed) {
            let mut constant = constant(&text);
            if values.iter().any(|value| value.name == constant) {
                constant.push_str(if text == text.to_lowercase() { "LowerCase" } else { "UpperCase" });
            }
            let docs = code::comment(&self.words.say(docs::value(&text, meaning)), INNER);
            values.push(Known { name: constant, text: code::text(&text), docs });
        }
        let mut about = docs::schema(schema);
        about.insert(0, "Text with known values; any other text is as good.".to_owned());
        let known: Vec<String> = values.iter().map(|value| format!(".{}", value.name)).collect();
        let choice = Choice {
            docs: code::comment(&self.words.say(about), OUTER),
            values,
            known: known.join(", "),
            name: name.clone(),
        };
        self.choices.insert(name, choice);
    }
}

/// Notes the records that a schema leads to.
fn note(service: &Service, schema: &Schema, found: &mut Vec<String>) {
    let resolved = service.resolve(schema);
    if let Shape::Record(name) = service.shape(schema) {
        if found.contains(&name) {
            return;
        }
        found.push(name);
    }
    resolved.schema.properties.iter().for_each(|(_, inner)| note(service, inner, found));
    resolved.schema.items.iter().for_each(|inner| note(service, inner, found));
    if let Some(Additional::Of(inner)) = &resolved.schema.additional_properties {
        note(service, inner, found);
    }
}

/// Name of a constant for a text.
fn constant(text: &str) -> String {
    let name = names::camel(text);
    if ["known", "rawValue"].contains(&name.as_str()) { format!("{name}_") } else { code::word(&name) }
}

/// The type of a value.
pub fn annotation(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text | Shape::Scalar => "String".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Time => "Timestamp".to_owned(),
        Shape::Choice(name) => name.clone().unwrap_or_else(|| owner.to_owned()),
        Shape::Integer => "Int".to_owned(),
        Shape::Number => "Double".to_owned(),
        Shape::Boolean | Shape::Truth => "Bool".to_owned(),
        Shape::List(inner) => format!("[{}]", annotation(inner, owner)),
        Shape::Texts => "[String]".to_owned(),
        Shape::Map(inner) => format!("[String: {}]", annotation(inner, owner)),
        Shape::Free => "[String: JSONValue]".to_owned(),
        Shape::Record(name) => name.clone(),
        Shape::Any => "JSONValue".to_owned(),
    }
}

/// What stands for a field that an answer leaves out.
fn empty(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Map(_) | Shape::Free => Some("[:]"),
        Shape::List(_) | Shape::Texts => Some("[]"),
        _ => None,
    }
}

/// Item of a list, and the expression that takes the items from a page.
pub fn paged(service: &Service, operation: &Operation) -> Option<(String, String)> {
    let pages = operation.given.pagination.as_ref()?;
    let schema = service.resolve(operation.reply.json?).schema;
    let items = schema.properties.get(&pages.items.value)?;
    let Shape::List(item) = service.shape(items) else { return None };
    let field = property(items.name.as_deref().unwrap_or(&pages.items.value));
    Some((annotation(&item, ""), format!("$0.{field}")))
}
