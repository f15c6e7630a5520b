//! The model: services, groups, operations and types, resolved and checked.
//!
//! It borrows from the descriptions and adds what follows from them: which
//! inputs an operation has and where they go, what a success carries, which
//! waiters exist. Every target is made from this and from nothing else.

mod check;
mod clashes;
pub mod commands;
mod composed;
mod file;
mod invented;
mod next;
mod path;
mod shape;

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::load::{self, Entries, Example, Kind, ParameterPlace, Schema, Source};
use crate::names;

pub use composed::{Shown, item_path};
pub use file::SentFile;
pub use next::Next;
pub use shape::Shape;

/// All services.
#[derive(Debug)]
pub struct Model<'a> {
    /// In the order of the file names.
    pub services: Vec<Service<'a>>,
}

/// One service: one description file.
#[derive(Debug)]
pub struct Service<'a> {
    /// The description.
    pub source: &'a Source,
    /// In the order of the tags.
    pub groups: Vec<Group<'a>>,
    /// In the order of the paths.
    pub operations: Vec<Operation<'a>>,
    /// What the core makes of several of them.
    pub composed: Vec<Operation<'a>>,
    /// In the order of the tags.
    pub waits: Vec<Wait<'a>>,
}

/// Operations that belong together.
#[derive(Debug)]
pub struct Group<'a> {
    /// Name in code, camel case.
    pub name: &'a str,
    /// The tag.
    pub tag: &'a load::Tag,
}

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation<'a> {
    /// `group.name`.
    pub id: &'a str,
    /// The part before the dot.
    pub group: &'a str,
    /// The part after the dot.
    pub name: &'a str,
    /// The name by which the types of its input go: its own, or that of the operation that it is made of.
    pub typed: &'a str,
    /// Upper case.
    pub method: &'static str,
    /// Path template; its parts bear the names of the inputs.
    pub path: Cow<'a, str>,
    /// The operation as written.
    pub given: &'a load::Operation,
    /// Path, query and body fields, in this order.
    pub inputs: Vec<Input<'a>>,
    /// Schema of the body, if there is one, as written (usually a `$ref`).
    pub body: Option<&'a Schema>,
    /// What a success carries.
    pub reply: Reply<'a>,
    /// Documented requests as whole input objects.
    pub requests: Vec<(&'a str, Value)>,
    /// What it is made of, if the service has no such operation.
    pub composed: Option<Composed<'a>>,
}

/// What is made of several operations.
#[derive(Debug, Clone, Copy)]
pub enum Composed<'a> {
    /// Makes something unless it is there.
    Ensure(&'a load::UniqueName),
    /// Lists what would be deleted.
    Plan(&'a load::Cascade),
}

/// A top-level field of the input object.
#[derive(Debug, Clone)]
pub struct Input<'a> {
    /// Name in the input object: that of the wire, unless a path part and a field of the body share one.
    pub name: &'a str,
    /// Where it goes.
    pub place: Place,
    /// Whether the request cannot be sent without it.
    pub required: bool,
    /// What it may be, as written.
    pub schema: &'a Schema,
    /// The parameter, for path and query.
    pub parameter: Option<&'a load::Parameter>,
}

/// Where an input goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "explained at its twin, `gureum::operation::Place`")]
pub enum Place {
    Path,
    Query,
    Body,
}

/// What a success carries.
#[derive(Debug, Clone)]
pub struct Reply<'a> {
    /// HTTP status.
    pub status: u16,
    /// What the status means.
    pub description: &'a str,
    /// Schema of the JSON.
    pub json: Option<&'a Schema>,
    /// The file that it is.
    pub file: Option<SentFile>,
    /// Examples that satisfy the schema (bytes in Base64, text as it is), then vendor samples that only must decode.
    pub examples: Vec<(&'a str, &'a Example)>,
    /// How many of the examples satisfy the schema.
    pub valid: usize,
}

/// A waiter.
#[derive(Debug)]
pub struct Wait<'a> {
    /// For example `apps.waitUntilRunning`.
    pub id: String,
    /// Group in code.
    pub group: &'a str,
    /// What is waited for, for example `running`.
    pub goal: &'a str,
    /// The states of the group.
    pub states: &'a load::States,
    /// How the wait ends.
    pub finish: &'a load::Finish,
    /// What is deleted before it.
    pub cascade: Option<&'a load::Cascade>,
}

/// A schema with its `$ref` followed.
#[derive(Debug)]
pub struct Resolved<'a> {
    /// Name in `components`, if it has one.
    pub name: Option<&'a str>,
    /// The schema, with what stood beside the `$ref` in place.
    pub schema: Schema,
}

impl<'a> Model<'a> {
    /// The module and the tag of a resource: of the same service by its tag, of another as `module/tag`.
    pub fn resource(&self, service: &Service<'a>, name: &str) -> Option<(String, &'a load::Tag)> {
        let own = service.spelling().snake();
        let (module, tag) = name.split_once('/').unwrap_or((&own, name));
        let service = self.services.iter().find(|service| service.spelling().snake() == module)?;
        let mut tags = service.source.document.tags.iter();
        let found = tags.find(|known| known.name.value == tag && known.resource.is_some());
        found.map(|tag| (module.to_owned(), tag))
    }
}

impl<'a> Service<'a> {
    fn new(source: &'a Source) -> Self {
        let tags = &source.document.tags;
        let groups: Vec<_> = tags.iter().map(|tag| Group { name: group_name(tag), tag }).collect();
        let mut service = Service { source, groups, operations: Vec::new(), composed: Vec::new(), waits: Vec::new() };
        let mut operations = Vec::new();
        for (path, item) in source.document.paths.iter() {
            let methods = [
                ("GET", &item.get),
                ("POST", &item.post),
                ("PUT", &item.put),
                ("PATCH", &item.patch),
                ("DELETE", &item.delete),
            ];
            for (method, given) in methods {
                operations.extend(given.as_ref().map(|given| service.operation_of(method, path, &given.value)));
            }
        }
        service.operations = operations;
        service.waits = tags.iter().flat_map(waits).collect();
        service
    }

    /// Operations that answer with a file.
    pub fn files(&self) -> impl Iterator<Item = (&Operation<'a>, SentFile)> {
        self.operations.iter().filter_map(|operation| Some((operation, operation.reply.file?)))
    }

    /// The types that hold its files, each once, in the order of the alphabet.
    pub fn file_words(&self) -> Vec<&'static str> {
        let mut words: Vec<_> = self.files().map(|(_, file)| file.word()).collect();
        words.sort_unstable();
        words.dedup();
        words
    }

    /// How it is spelt.
    pub fn spelling(&self) -> names::Spelling<'a> {
        names::Spelling(&self.source.document.service.words.value)
    }

    /// An operation by its id.
    pub fn operation(&self, id: &str) -> Option<&Operation<'a>> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Operations of a group, in the order of the paths.
    pub fn operations_of(&self, group: &str) -> impl Iterator<Item = &Operation<'a>> {
        self.operations.iter().filter(move |operation| operation.group == group)
    }

    /// Everything that can be called, what is made of several operations last.
    pub fn calls(&self) -> impl Iterator<Item = &Operation<'a>> {
        self.operations.iter().chain(&self.composed)
    }

    /// What can be called of a group.
    pub fn calls_of(&self, group: &str) -> impl Iterator<Item = &Operation<'a>> {
        self.calls().filter(move |operation| operation.group == group)
    }

    /// Follows a `$ref`. Its target exists, that was checked.
    pub fn resolve(&self, schema: &Schema) -> Resolved<'a> {
        let Some(target) = schema.target() else {
            return Resolved { name: None, schema: schema.clone() };
        };
        let wanted = target.value.rsplit('/').next().unwrap_or_default();
        let found = self.source.document.components.schemas.iter().find(|(name, _)| *name == wanted);
        let Some((name, found)) = found else {
            return Resolved { name: None, schema: schema.clone() };
        };
        let mut resolved = self.resolve(found);
        resolved.name = resolved.name.or(Some(name));
        let merged = &mut resolved.schema;
        merged.description = schema.description.clone().or(merged.description.take());
        merged.note = schema.note.clone().or(merged.note.take());
        merged.confidence = schema.confidence.or(merged.confidence.take());
        merged.since = schema.since.clone().or(merged.since.take());
        merged.default = schema.default.clone().or(merged.default.take());
        merged.sensitive |= schema.sensitive;
        if schema.reference.is_none() && !merged.kinds.0.is_empty() && !merged.is_nullable() {
            merged.kinds.0.push(Kind::Null);
        }
        resolved
    }

    /// What the type itself says: the schema without what stands beside a `$ref` to it, so that a type reads alike
    /// whichever field leads to it first.
    pub fn definition(&self, schema: &Schema) -> Schema {
        let resolved = self.resolve(schema);
        let schemas = &self.source.document.components.schemas;
        resolved.name.and_then(|name| schemas.get(name)).cloned().unwrap_or(resolved.schema)
    }

    /// Type name of a component in code.
    pub fn type_name(&self, component: &'a str) -> String {
        let schema = self.source.document.components.schemas.get(component);
        schema.and_then(|schema| schema.name.clone()).unwrap_or_else(|| component.to_owned())
    }

    /// Calls `see` for the schema and everything inside it, with JSON pointers; `*` is any index or key.
    pub fn visit(&self, schema: &Schema, pointer: &str, see: &mut dyn FnMut(&str, &Schema)) {
        self.walk(schema, pointer, &mut Vec::new(), see);
    }

    fn walk(&self, schema: &Schema, pointer: &str, above: &mut Vec<&'a str>, see: &mut dyn FnMut(&str, &Schema)) {
        let Resolved { name, schema } = self.resolve(schema);
        if name.is_some_and(|name| above.contains(&name)) {
            return;
        }
        above.extend(name);
        see(pointer, &schema);
        for (field, inner) in schema.properties.iter() {
            self.walk(inner, &format!("{pointer}/{}", escape(field)), above, see);
        }
        if let Some(load::Additional::Of(inner)) = &schema.additional_properties {
            self.walk(inner, &format!("{pointer}/*"), above, see);
        }
        if let Some(items) = &schema.items {
            self.walk(items, &format!("{pointer}/*"), above, see);
        }
        if name.is_some() {
            above.pop();
        }
    }

    fn operation_of(&self, method: &'static str, path: &'a str, given: &'a load::Operation) -> Operation<'a> {
        let id = given.operation_id.value.as_str();
        let (group, name) = id.split_once('.').unwrap_or((id, id));
        let tag = self.groups.iter().find(|known| known.tag.name.value == group || known.name == group);
        let media = given.request_body.as_ref().and_then(|body| body.content.json.as_ref());
        let body = media.map(|media| &media.schema);
        let mut inputs = self.inputs(given, body);
        let path = told_apart(&mut inputs, path);
        Operation {
            id,
            group: tag.map_or(group, |tag| tag.name),
            name,
            typed: name,
            method,
            path,
            given,
            requests: requests(&inputs, media.map(|media| &media.examples)),
            inputs,
            body,
            reply: self.reply(given),
            composed: None,
        }
    }

    fn inputs(&self, given: &'a load::Operation, body: Option<&'a Schema>) -> Vec<Input<'a>> {
        let mut inputs = Vec::new();
        for (place, wanted) in [(Place::Path, ParameterPlace::Path), (Place::Query, ParameterPlace::Query)] {
            for parameter in
                given.parameters.iter().map(|parameter| &parameter.value).filter(|each| each.place == wanted)
            {
                inputs.push(Input {
                    name: &parameter.name,
                    place,
                    required: parameter.required,
                    schema: &parameter.schema,
                    parameter: Some(parameter),
                });
            }
        }
        let Some(fields) = body.map(|body| self.target(body)) else { return inputs };
        for (name, schema) in fields.properties.iter() {
            let required = fields.required.iter().any(|field| field.value == name);
            inputs.push(Input { name, place: Place::Body, required, schema, parameter: None });
        }
        inputs
    }

    /// The schema a `$ref` names, borrowed from the description.
    fn target(&self, schema: &'a Schema) -> &'a Schema {
        let name = schema.target().and_then(|target| target.value.rsplit('/').next());
        match name.and_then(|name| self.source.document.components.schemas.get(name)) {
            Some(target) => self.target(target),
            None => schema,
        }
    }

    fn reply(&self, given: &'a load::Operation) -> Reply<'a> {
        let successes = || given.responses.iter().filter(|(status, _)| status.starts_with('2'));
        let success = successes().find(|(_, response)| response.is_answer).or_else(|| successes().next());
        let mut reply = Reply { status: 0, description: "", json: None, file: None, examples: Vec::new(), valid: 0 };
        let Some((status, response)) = success else { return reply };
        reply.status = status.parse().unwrap_or_default();
        reply.description = response.description.as_deref().unwrap_or_default();
        let file = response.content.files().next();
        reply.file = file.map(|(kind, is_text, media)| SentFile { media: kind, is_text, kind: media.file });
        // Beside a file, JSON is what a refusal looks like.
        let json = response.content.json.as_ref().filter(|_| file.is_none());
        reply.json = json.map(|media| media.schema.or_refusal().map_or(&media.schema, |(success, _)| success));
        if let Some(media) = json.or(file.map(|(.., media)| media)) {
            reply.examples = media.examples.iter().chain(media.vendor_samples.iter()).collect();
            reply.valid = media.examples.iter().count();
        }
        reply
    }
}

impl Reply<'_> {
    /// An example as the emulator keeps it: a file in Base64.
    pub fn carried(&self, example: &Value) -> Value {
        self.file.map_or_else(|| example.clone(), |file| Value::String(file.base64(example)))
    }
}

impl<'a> Operation<'a> {
    /// Fields that must be given.
    pub fn required(&self) -> impl Iterator<Item = &Input<'a>> {
        self.inputs.iter().filter(|input| input.required)
    }

    /// Name of the row in generated Rust, for example `ACCOUNTS_CREATE`.
    pub fn row(&self) -> String {
        names::screaming(&format!("{}_{}", self.group, self.name))
    }
}

impl Wait<'_> {
    /// Name of the method that makes something and waits for it, from that of the operation that makes it.
    pub fn made_name(&self) -> Option<String> {
        let made = self.finish.made_by.as_ref()?;
        made.call.value.rsplit('.').next().map(|name| format!("{name}AndWait"))
    }

    /// Name of the method that begins it, for example `startWaitUntilRunning`.
    pub fn start_name(&self) -> String {
        format!("start{}", names::pascal(self.id.rsplit('.').next().unwrap_or_default()))
    }

    /// Name of the row in generated Rust, for example `APPS_WAIT_UNTIL_RUNNING`.
    pub fn row(&self) -> String {
        names::screaming(&self.id)
    }
}

impl Input<'_> {
    /// Kind of JSON, if there is one kind.
    pub fn kind(&self, service: &Service) -> Option<Kind> {
        service.resolve(self.schema).schema.kind()
    }
}

/// Where a path part and a field of the body share a name, the part gets another one among the inputs: its `x-name`. The
/// names in a path template are never sent, so the wire does not change. Returns the template with it.
fn told_apart<'a>(inputs: &mut [Input<'a>], path: &'a str) -> Cow<'a, str> {
    let of_body: Vec<_> = inputs.iter().filter(|input| input.place == Place::Body).map(|input| input.name).collect();
    let mut path = Cow::Borrowed(path);
    for input in inputs.iter_mut().filter(|input| input.place == Place::Path && of_body.contains(&input.name)) {
        let Some(own) = input.schema.name.as_deref() else { continue };
        path = Cow::Owned(path.replace(&format!("{{{}}}", input.name), &format!("{{{own}}}")));
        input.name = own;
    }
    path
}

fn group_name(tag: &load::Tag) -> &str {
    tag.code_name.as_deref().unwrap_or(&tag.name.value)
}

fn waits(tag: &load::Tag) -> Vec<Wait<'_>> {
    let Some(states) = &tag.states else { return Vec::new() };
    let group = group_name(tag);
    let wait = |(goal, finish)| Wait {
        id: format!("{group}.waitUntil{}", names::pascal(goal)),
        group,
        goal,
        states,
        finish,
        cascade: None,
    };
    let end = states.waits.iter().find(|(_, finish)| finish.gone);
    let cascade = tag.cascade.as_ref().zip(end).map(|(cascade, (goal, finish))| Wait {
        id: cascade.call.value.clone(),
        group,
        goal,
        states,
        finish,
        cascade: Some(cascade),
    });
    states.waits.iter().map(wait).chain(cascade).collect()
}

/// Body examples with the examples of the parameters merged in.
fn requests<'a>(inputs: &[Input<'a>], bodies: Option<&'a Entries<Example>>) -> Vec<(&'a str, Value)> {
    let mut parameters = Map::new();
    for input in inputs {
        if let Some(example) = input.parameter.and_then(|parameter| parameter.example.as_ref()) {
            parameters.insert(input.name.to_owned(), example.clone());
        }
    }
    let merged = |body: &Value| {
        let mut input = parameters.clone();
        input.extend(body.as_object().cloned().unwrap_or_default());
        Value::Object(input)
    };
    let from_bodies: Vec<_> =
        bodies.into_iter().flat_map(Entries::iter).map(|(name, each)| (name, merged(&each.value))).collect();
    if from_bodies.is_empty() { vec![("documented", Value::Object(parameters))] } else { from_bodies }
}

/// A field name inside a JSON pointer.
pub fn escape(field: &str) -> String {
    field.replace('~', "~0").replace('/', "~1")
}
