//! Requests, answers and open enums as Rust types.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{self, FieldStyle, VOICE, Way};
use crate::emit::docs::{self, Words};
use crate::emit::end::End;
use crate::load::Schema;
use crate::model::{Input, Operation, Place, Service, Shape};
use crate::names;

/// Width of a documentation line in front of which stands `/// ` and the margin.
const WIDTH: usize = 108;

/// A struct.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    pub name: String,
    pub docs: Vec<String>,
    pub derives: String,
    pub serde: Vec<String>,
    pub fields: Vec<Field>,
    /// Whether unknown fields are kept.
    pub is_answer: bool,
    /// Whether it is made by users.
    pub is_request: bool,
    /// `pub fn new(name: impl Into<String>, …) -> Self {` and what stands inside.
    pub signature: String,
    pub construction: String,
    /// Documentation of `new`.
    pub making: Vec<String>,
    pub parameter_count: usize,
    /// `From` of its only required field: type and expression.
    pub froms: Vec<(String, String)>,
    /// When what it shows ends.
    pub end: Option<End>,
}

/// A field.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    pub name: String,
    pub docs: Vec<String>,
    pub kind: String,
    /// `#[serde(…)]` or nothing.
    pub serde: String,
    /// Line in `new`.
    pub initial: String,
    pub setter_docs: Vec<String>,
    /// First line and expression of the setter; a required field has none.
    pub setter: Option<(String, String)>,
    #[serde(skip)]
    pub wire: String,
    /// The type of a value that is there.
    #[serde(skip)]
    pub base: String,
    #[serde(skip)]
    pub shape: Shape,
    #[serde(skip)]
    pub is_required: bool,
}

/// An open enum.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    pub name: String,
    pub docs: Vec<String>,
    /// Name, text, documentation.
    pub values: Vec<(String, String, Vec<String>)>,
}

/// All types of a service by name.
pub struct Types<'s, 'a> {
    pub service: &'s Service<'a>,
    /// Names in texts.
    pub words: Words<'s, 'a>,
    pub records: BTreeMap<String, Record>,
    pub choices: BTreeMap<String, Choice>,
    ways: BTreeMap<String, Way>,
}

/// A field before its type is known.
struct Draft<'d> {
    wire: &'d str,
    schema: &'d Schema,
    is_required: bool,
    about: Option<&'d str>,
}

impl<'s, 'a> Types<'s, 'a> {
    /// Everything that inputs and 2xx answers lead to.
    pub fn new(service: &'s Service<'a>) -> Self {
        let words = Words::new(service, &VOICE);
        let mut types =
            Types { service, words, records: BTreeMap::new(), choices: BTreeMap::new(), ways: BTreeMap::new() };
        for operation in service.calls() {
            operation.inputs.iter().for_each(|input| types.note(input.schema, Way::Request));
            operation.reply.json.iter().for_each(|answer| types.note(answer, Way::Answer));
        }
        for operation in service.calls() {
            // What is made of several operations takes what one of them does.
            if operation.composed.is_none() {
                types.request(operation);
            }
            operation.reply.json.iter().for_each(|answer| types.add(answer, None));
        }
        types
    }

    /// Name of the request type of an operation, if it takes any input.
    pub fn request_name(&self, operation: &Operation<'a>) -> Option<String> {
        if operation.inputs.is_empty() {
            return None;
        }
        let body = operation.body.and_then(|body| self.service.resolve(body).name);
        let several = self.service.groups.len() > 1;
        let prefix = if several { names::pascal(operation.group) } else { String::new() };
        Some(body.map_or_else(
            || format!("{}{prefix}Request", names::pascal(operation.typed)),
            |body| self.service.type_name(body),
        ))
    }

    /// Notes which way the types travel that a schema leads to.
    fn note(&mut self, schema: &Schema, way: Way) {
        let resolved = self.service.resolve(schema);
        if let Shape::Record(name) = self.service.shape(schema) {
            let known = self.ways.get(&name).copied();
            if known == Some(way) || known == Some(Way::Both) {
                return;
            }
            self.ways.insert(name, if known.is_some() { Way::Both } else { way });
        }
        resolved.schema.properties.iter().for_each(|(_, inner)| self.note(inner, way));
        resolved.schema.items.iter().for_each(|inner| self.note(inner, way));
        if let Some(crate::load::Additional::Of(inner)) = &resolved.schema.additional_properties {
            self.note(inner, way);
        }
    }

    fn request(&mut self, operation: &Operation<'a>) {
        let Some(name) = self.request_name(operation) else { return };
        let body = operation.body.map(|body| self.service.resolve(body).schema);
        let mut about = body.as_ref().map(docs::schema).unwrap_or_default();
        if about.is_empty() || operation.inputs.iter().any(|input| input.place != Place::Body) {
            about = vec![format!("Input of `{}`.", operation.id)];
        }
        let drafts: Vec<Draft> = operation.inputs.iter().map(draft).collect();
        self.record(name, about, Way::Request, drafts);
    }

    /// Adds the types a schema leads to. `owner` names types that have no name of their own.
    fn add(&mut self, schema: &Schema, owner: Option<&str>) {
        let resolved = self.service.resolve(schema);
        match self.service.shape(schema) {
            Shape::Record(name) if !self.records.contains_key(&name) => {
                let way = self.ways.get(&name).copied().unwrap_or(Way::Answer);
                let inner = &resolved.schema;
                let is_required = |wire: &str| inner.required.iter().any(|field| field.value == wire);
                let drafts = inner.properties.iter().map(|(wire, schema)| Draft {
                    wire,
                    schema,
                    is_required: is_required(wire),
                    about: None,
                });
                let drafts = drafts.collect();
                self.record(name.clone(), docs::schema(&self.service.definition(schema)), way, drafts);
                let spelt = |wire: &str, given: Option<&str>| names::snake(given.unwrap_or(wire));
                let end = End::of(inner, &self.words, spelt, |told| docs::wrapped(told, WIDTH - 4));
                self.records.get_mut(&name).into_iter().for_each(|record| record.end = end.clone());
            }
            Shape::Choice(name) => self.choice(name.or(owner.map(str::to_owned)), &self.service.definition(schema)),
            Shape::List(_) => resolved.schema.items.iter().for_each(|items| self.add(items, owner)),
            Shape::Map(_) => {
                if let Some(crate::load::Additional::Of(inner)) = &resolved.schema.additional_properties {
                    self.add(inner, owner);
                }
            }
            _ => {}
        }
    }

    fn choice(&mut self, name: Option<String>, schema: &Schema) {
        let Some(name) = name else { return };
        let known = schema.known_values.iter().map(|(text, meaning)| (text.to_owned(), meaning.as_deref()));
        let closed = crate::rules::texts(&schema.choices).into_iter().map(|text| (text, None));
        let closed = closed.filter(|(text, _)| schema.known_values.get(text).is_none());
        let mut values: Vec<(String, String, Vec<String>)> = Vec::new();
        for (text, meaning) in known.chain(closed) {
            let mut variant = names::pascal(&text);
            if values.iter().any(|(known, ..)| *known == variant) {
                variant.push_str(if text == text.to_lowercase() { "LowerCase" } else { "UpperCase" });
            }
            values.push((
                variant,
                text.clone(),
                docs::wrapped(&self.words.say(docs::value(&text, meaning)), WIDTH - 4),
            ));
        }
        let about = docs::or(docs::schema(schema), || format!("The vendor does not describe `{name}`."));
        let docs = docs::wrapped(&self.words.say(about), WIDTH - 4);
        self.choices.insert(name.clone(), Choice { docs, values, name });
    }

    fn record(&mut self, name: String, about: Vec<String>, way: Way, drafts: Vec<Draft>) {
        let is_request = way != Way::Answer;
        let is_answer = way != Way::Request;
        // Holds the place, so that a type that holds itself ends here.
        let about = docs::or(about, || format!("The vendor does not describe `{name}`."));
        let mut record = Record {
            docs: docs::wrapped(&self.words.say(about), WIDTH),
            derives: derives(way).to_owned(),
            serde: Vec::new(),
            fields: Vec::new(),
            is_answer,
            is_request,
            signature: String::new(),
            construction: String::new(),
            making: Vec::new(),
            parameter_count: 0,
            froms: Vec::new(),
            end: None,
            name: name.clone(),
        };
        self.records.insert(name.clone(), record.clone());
        let is_camel = drafts.iter().any(|draft| draft.wire != names::snake(draft.wire));
        if is_camel {
            record.serde.push("rename_all = \"camelCase\"".to_owned());
        }
        let owner = name.trim_end_matches("Request").trim_end_matches("Response").to_owned();
        record.fields = drafts.iter().map(|draft| self.field(draft, &owner, way, is_camel)).collect();
        if is_request {
            self.construction(&mut record);
        }
        self.records.insert(name, record);
    }

    fn field(&mut self, draft: &Draft, owner: &str, way: Way, is_camel: bool) -> Field {
        let type_owner = format!("{owner}{}", names::pascal(draft.wire));
        let resolved = self.service.resolve(draft.schema).schema;
        let name = names::snake(draft.schema.name.as_deref().unwrap_or(draft.wire));
        let shape = self.service.shape(draft.schema);
        let base = code::base(&shape, &type_owner);
        let must_give = draft.is_required && !resolved.is_nullable();
        let is_plain = match shape {
            Shape::List(_) | Shape::Texts => way != Way::Request || draft.is_required,
            Shape::Map(_) | Shape::Free => must_give && way == Way::Request,
            _ => must_give,
        };
        let kind = if is_plain { base.clone() } else { format!("Option<{base}>") };
        let mut about = self.about(draft, resolved, &type_owner);
        if shape == Shape::Secret && way == Way::Answer {
            about.push("A secret: it is read, but left out when the answer is written as JSON.".to_owned());
        }
        let argument = code::argument(&shape, &base, &name);
        let style = FieldStyle {
            wire: draft.wire,
            is_required: draft.is_required,
            is_sure: must_give && is_plain,
            is_plain,
            way,
            is_camel,
        };
        let stored = if is_plain { argument.1.clone() } else { format!("Some({})", argument.1) };
        let setter = code::signature(&name, &["mut self".to_owned(), format!("{name}: {}", argument.0)], "Self");
        Field {
            setter_docs: docs::wrapped(&about[..1], WIDTH - 4),
            docs: docs::wrapped(&about, WIDTH - 4),
            serde: code::attribute(&code::serde(&name, &shape, &style)),
            initial: initial(must_give, is_plain, &stored, &name),
            setter: (!must_give).then_some((setter, code::assignment(&name, &stored))),
            wire: draft.wire.to_owned(),
            base,
            is_required: must_give,
            kind,
            shape,
            name,
        }
    }

    /// Documentation of a field; adds the types it leads to.
    fn about(&mut self, draft: &Draft, mut schema: Schema, type_owner: &str) -> Vec<String> {
        schema.description = draft.about.map(str::to_owned).or(schema.description);
        let leads_on = if draft.schema.target().is_some() { draft.schema } else { &schema };
        self.add(leads_on, Some(type_owner));
        self.words.say(docs::or(docs::field(&schema), || format!("The vendor does not describe `{}`.", draft.wire)))
    }

    /// `new`, and the conversions from the only required field.
    fn construction(&self, record: &mut Record) {
        let required: Vec<&Field> = record.fields.iter().filter(|field| field.is_required).collect();
        let parameter =
            |field: &&Field| format!("{}: {}", field.name, code::argument(&field.shape, &field.base, &field.name).0);
        record.signature = code::signature("new", &required.iter().map(parameter).collect::<Vec<_>>(), "Self");
        record.parameter_count = required.len();
        let names: Vec<String> = required.iter().map(|field| format!("`{}`", field.name)).collect();
        let names =
            if names.is_empty() { "nothing set".to_owned() } else { format!("what is required: {}", names.join(", ")) };
        record.making = docs::wrapped(&[format!("With {names}.")], WIDTH - 4);
        if required.is_empty() && !record.is_answer {
            record.derives = record.derives.replace("Clone, ", "Clone, Default, ");
        }
        let extra = record.is_answer.then_some("extra: Map::new()");
        let lines: Vec<&str> = record.fields.iter().map(|field| field.initial.as_str()).chain(extra).collect();
        record.construction = format!("        Self {{ {} }}", lines.join(", "));
        if record.construction.chars().count() > 120 {
            let lines: String = lines.iter().map(|line| code::field_of_literal(line)).collect();
            record.construction = format!("        Self {{\n{lines}        }}");
        }
        if let [only] = required.as_slice() {
            record.froms = self.froms(&only.shape, &only.base, &only.name);
        }
    }

    fn froms(&self, shape: &Shape, base: &str, name: &str) -> Vec<(String, String)> {
        let make = |source: &str| (source.to_owned(), name.to_owned());
        let texts = || vec![make("&str"), make("&String"), make("String")];
        match shape {
            Shape::Text | Shape::Scalar => texts(),
            Shape::Secret | Shape::Time | Shape::Choice(_) => [texts(), vec![make(base)]].concat(),
            Shape::Record(inner) => {
                let texts = self.records.get(inner).map(|inner| inner.froms.clone()).unwrap_or_default();
                texts.into_iter().map(|(source, _)| make(&source)).chain([make(base)]).collect()
            }
            _ => vec![make(base)],
        }
    }
}

fn draft<'d>(input: &'d Input<'_>) -> Draft<'d> {
    let about = input.parameter.and_then(|parameter| parameter.description.as_deref());
    Draft { wire: input.name, schema: input.schema, is_required: input.required, about }
}

fn derives(way: Way) -> &'static str {
    match way {
        Way::Request => "Debug, Clone, PartialEq, Serialize",
        Way::Answer | Way::Both => "Debug, Clone, Default, PartialEq, Serialize, Deserialize",
    }
}

/// How a field is written in a new record.
fn initial(must_give: bool, is_plain: bool, stored: &str, name: &str) -> String {
    let held = match (must_give, is_plain) {
        (true, _) => stored,
        (false, true) => "Vec::new()",
        (false, false) => "None",
    };
    if held == name { held.to_owned() } else { format!("{name}: {held}") }
}
