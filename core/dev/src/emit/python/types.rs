//! Models and open text types as Python classes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::code::{WIDTH, attribute};
use super::docstring::{self, VOICE, docstring};
use crate::emit::docs::{self, Words};
use crate::emit::end::End;
use crate::load::{Additional, Pagination, Schema, Style};
use crate::model::{Operation, Service, Shape};
use crate::names;

/// A model class.
#[derive(Debug, Clone, Serialize)]
pub struct Record {
    pub name: String,
    pub docs: Vec<String>,
    pub fields: Vec<Field>,
    /// Documentation of the constructor.
    pub making: Vec<String>,
    /// Whether users make it, and may give a dictionary in its place.
    pub is_input: bool,
    /// When what it shows ends.
    pub end: Option<End>,
}

/// A field of a model.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    pub name: String,
    pub docs: Vec<String>,
    /// `("space_tb", "spaceTb", "int")`.
    pub row: String,
    /// Its annotation.
    pub kind: String,
    /// `space_tb: int | None = None`.
    pub parameter: String,
    /// What `__init__` stores.
    pub stored: String,
    /// Its annotation in a dictionary, and whether that must have it.
    pub entry: String,
    pub is_required: bool,
    /// What `__init__` says of it.
    #[serde(skip)]
    pub about: String,
}

/// Text with known values.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    pub name: String,
    pub docs: Vec<String>,
    /// Constant, text, documentation.
    pub values: Vec<(String, String, Vec<String>)>,
    /// `"A", "B"`.
    pub known: String,
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
            format!(
                "{}{}",
                names::pascal(operation.typed),
                if several { names::pascal(operation.group) } else { String::new() }
            )
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
        let docs = docstring(&self.words.say(about), WIDTH - 4);
        // Holds the place, so that a type that holds itself ends here.
        let is_input = self.inputs.contains(&name);
        let empty = Record {
            name: name.clone(),
            docs: docs.clone(),
            fields: Vec::new(),
            making: Vec::new(),
            is_input,
            end: None,
        };
        self.records.insert(name.clone(), empty);
        let owner = name.trim_end_matches("Request").trim_end_matches("Response").to_owned();
        let is_required = |wire: &str| schema.required.iter().any(|field| field.value == wire);
        let mut fields: Vec<Field> = Vec::new();
        for (wire, inner) in schema.properties.iter() {
            fields.push(self.field(wire, inner, &owner, is_input, is_required(wire)));
        }
        let told: Vec<_> = fields.iter().map(|field| (field.name.clone(), field.about.clone())).collect();
        let making = docstring::of_constructor(&told, WIDTH - 8);
        let spelt = |wire: &str, given: Option<&str>| attribute(given.unwrap_or(wire));
        let end = End::of(schema, &self.words, spelt, |told| docstring(told, WIDTH - 8));
        self.records.insert(name.clone(), Record { name, docs, fields, making, is_input, end });
    }

    fn field(&mut self, wire: &str, schema: &Schema, owner: &str, is_input: bool, is_required: bool) -> Field {
        let type_owner = format!("{owner}{}", names::pascal(wire));
        self.add(schema, &type_owner);
        let resolved = self.service.resolve(schema).schema;
        let shape = self.service.shape(schema);
        let name = attribute(schema.name.as_deref().unwrap_or(wire));
        let kind = annotation(&shape, &type_owner);
        let must_give = is_required && !resolved.is_nullable();
        let is_list = matches!(shape, Shape::List(_) | Shape::Texts | Shape::Map(_)) && !is_input;
        let word = match (is_input, is_list || must_give) {
            (true, _) if matches!(shape, Shape::List(_) | Shape::Texts | Shape::Map(_)) => {
                format!("?{}", word(&shape, &type_owner))
            }
            _ => word(&shape, &type_owner),
        };
        let taken = accepted(&shape, &type_owner, is_input);
        let parameter =
            if must_give && !is_list { format!("{name}: {taken}") } else { format!("{name}: {taken} | None = None") };
        let stored = stored(&shape, &name, &word, is_list, must_give);
        let about = docs::or(docs::field(&resolved), || "The vendor does not describe it.".to_owned());
        let about = self.words.say(about);
        Field {
            docs: docstring(&about, WIDTH - 4),
            about: about[0].clone(),
            row: format!("(\"{name}\", \"{wire}\", \"{word}\")"),
            kind: if must_give || is_list { kind } else { format!("{kind} | None") },
            parameter,
            stored,
            entry: format!("{}{}", taken.replace("inputs.", ""), if resolved.is_nullable() { " | None" } else { "" }),
            is_required,
            name,
        }
    }

    fn choice(&mut self, name: String, schema: &Schema) {
        let known = schema.known_values.iter().map(|(text, meaning)| (text.to_owned(), meaning.as_deref()));
        let closed = crate::rules::texts(&schema.choices).into_iter().map(|text| (text, None));
        let closed = closed.filter(|(text, _)| schema.known_values.get(text).is_none());
        let mut values: Vec<(String, String, Vec<String>)> = Vec::new();
        for (text, meaning) in known.chain(closed) {
            let constant = constant(&text);
            if values.iter().all(|(taken, ..)| *taken != constant) {
                values.push((
                    constant,
                    text.clone(),
                    docstring(&self.words.say(docs::value(&text, meaning)), WIDTH - 4),
                ));
            }
        }
        let known = values.iter().map(|(_, text, _)| format!("\"{text}\", ")).collect::<String>();
        let mut about = docs::schema(schema);
        about.insert(0, "Text with known values; any other text is as good.".to_owned());
        self.choices
            .insert(name.clone(), Choice { docs: docstring(&self.words.say(about), WIDTH - 4), values, known, name });
    }
}

/// Name of a constant for a text.
fn constant(text: &str) -> String {
    let name = names::screaming(text);
    if name.starts_with(|first: char| first.is_numeric()) { format!("V{name}") } else { name }
}

/// The annotation of an attribute.
pub fn annotation(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text => "str".to_owned(),
        Shape::Scalar => "str | int".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Time => "Timestamp".to_owned(),
        Shape::Choice(name) => name.clone().unwrap_or_else(|| owner.to_owned()),
        Shape::Integer => "int".to_owned(),
        Shape::Number => "float".to_owned(),
        Shape::Boolean | Shape::Truth => "bool".to_owned(),
        Shape::List(inner) => format!("list[{}]", annotation(inner, owner)),
        Shape::Texts => "list[str]".to_owned(),
        Shape::Map(inner) => format!("dict[str, {}]", annotation(inner, owner)),
        Shape::Free => "dict[str, Any]".to_owned(),
        Shape::Record(name) => name.clone(),
        Shape::Any => "Any".to_owned(),
    }
}

/// What `__init__` stores: the types that the attributes promise, of whatever the parameters take.
fn stored(shape: &Shape, name: &str, word: &str, is_list: bool, must_give: bool) -> String {
    let taken = || format!("taken(\"{word}\", {name}, __name__)");
    match (shape, is_list) {
        // Plain text is wrapped at once, so that the model never shows it.
        (Shape::Secret, _) if must_give => format!("Secret({name})"),
        (Shape::Secret, _) => format!("None if {name} is None else Secret({name})"),
        (Shape::Map(_), true) => format!("{{}} if {name} is None else {}", taken()),
        (_, true) => format!("[] if {name} is None else {}", taken()),
        (
            Shape::Text | Shape::Scalar | Shape::Integer | Shape::Number | Shape::Boolean | Shape::Truth | Shape::Any,
            _,
        ) => name.to_owned(),
        _ => taken(),
    }
}

/// The annotation of a parameter: more forms than an attribute has. `dicts` says whether dictionaries stand for models.
pub fn accepted(shape: &Shape, owner: &str, dicts: bool) -> String {
    match shape {
        Shape::Secret => "Secret | str".to_owned(),
        Shape::Time | Shape::Choice(_) => format!("{} | str", annotation(shape, owner)),
        Shape::List(inner) => format!("Sequence[{}]", accepted(inner, owner, dicts)),
        Shape::Texts => "Sequence[str] | str".to_owned(),
        Shape::Map(inner) => format!("Mapping[str, {}]", accepted(inner, owner, dicts)),
        Shape::Free => "Mapping[str, Any]".to_owned(),
        Shape::Record(name) if dicts => format!("{name} | inputs.{name}Dict"),
        plain => annotation(plain, owner),
    }
}

/// The word for the decoder.
pub fn word(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Scalar => "scalar".to_owned(),
        Shape::Secret => "secret".to_owned(),
        Shape::Time => "time".to_owned(),
        Shape::Integer => "int".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean | Shape::Truth => "bool".to_owned(),
        Shape::Texts => "texts".to_owned(),
        Shape::Free => "free".to_owned(),
        Shape::Any => "any".to_owned(),
        Shape::List(inner) => format!("[]{}", word(inner, owner)),
        Shape::Map(inner) => format!("{{}}{}", word(inner, owner)),
        Shape::Choice(_) | Shape::Record(_) => annotation(shape, owner),
    }
}

/// Whether a dictionary may stand in it, whose names are those of Python.
pub fn holds_record(shape: &Shape) -> bool {
    match shape {
        Shape::Record(_) => true,
        Shape::List(inner) | Shape::Map(inner) => holds_record(inner),
        _ => false,
    }
}

/// Item and field of a list, and the field that says how many items there are, as an expression.
pub fn paged(service: &Service, operation: &Operation) -> Option<(String, String, String)> {
    let pages = operation.given.pagination.as_ref()?;
    let schema = service.resolve(operation.reply.json?).schema;
    let items = schema.properties.get(&pages.items.value)?;
    let Shape::List(item) = service.shape(items) else { return None };
    let field = attribute(items.name.as_deref().unwrap_or(&pages.items.value));
    let total = match pages.style {
        Style::Whole => Some(field.clone()),
        _ => pages.total.as_ref().and_then(|total| {
            let name = schema.properties.get(total)?.name.as_deref();
            Some(attribute(name.unwrap_or(total)))
        }),
    };
    let total = total.map_or("None".to_owned(), |total| since_the_beginning(operation, pages, &format!("\"{total}\"")));
    Some((annotation(&item, ""), field, total))
}

/// A total counts what is on all pages: who begins elsewhere gets fewer.
fn since_the_beginning(operation: &Operation, pages: &Pagination, total: &str) -> String {
    let starts = [&pages.page, &pages.offset, &pages.marker].into_iter().flatten();
    // `paging.offset` stands inside the input `paging`.
    let mut starts = starts.filter_map(|start| {
        let name = start.split('.').next();
        operation.inputs.iter().find(|input| Some(input.name) == name)
    });
    match starts.next() {
        None => total.to_owned(),
        Some(input) if input.required => "None".to_owned(),
        Some(input) => format!("None if \"{}\" in given else {total}", input.name),
    }
}
