//! What the core makes of several operations: making something unless it is there, and listing what a deletion with all
//! that is below would delete. In every language they are methods like any other.

use super::{Composed, Operation, Place, Reply, Service, Shape};
use crate::load::{self, Cascade, Schema, States, UniqueName};

/// How what is there is read, to be compared.
#[derive(Debug)]
pub struct Shown<'m, 'a> {
    /// The operation that shows one, and its input that takes the id; `None` where the list shows all.
    pub read: Option<(&'m Operation<'a>, &'a str)>,
    /// Its other inputs, all of them inputs of the creation.
    pub others: Vec<&'a str>,
    /// Path of the state; empty if it has none.
    pub state: String,
    /// The settings that are compared: JSON pointer into the input, path in what is shown.
    pub compared: Vec<(String, String)>,
}

/// All of a service.
pub fn all<'a>(service: &Service<'a>) -> Vec<Operation<'a>> {
    let ensures = service.operations.iter().filter_map(ensure);
    let plans = service.source.document.tags.iter().filter_map(|tag| plan(service, tag.cascade.as_ref()?));
    ensures.chain(plans).collect()
}

fn ensure<'a>(create: &Operation<'a>) -> Option<Operation<'a>> {
    let unique = create.given.unique_name.as_ref()?;
    let id = unique.ensure.as_ref()?.value.as_str();
    Some(Operation { id, name: name_of(id), composed: Some(Composed::Ensure(unique)), ..create.clone() })
}

fn plan<'a>(service: &Service<'a>, cascade: &'a Cascade) -> Option<Operation<'a>> {
    let delete = service.operation(&cascade.delete.value)?;
    let id = cascade.plan.value.as_str();
    let reply = Reply {
        status: 200,
        description: "What would be deleted.",
        json: service.source.document.plan.as_ref(),
        file: None,
        examples: Vec::new(),
        valid: 0,
    };
    Some(Operation { id, name: name_of(id), reply, composed: Some(Composed::Plan(cascade)), ..delete.clone() })
}

fn name_of(id: &str) -> &str {
    id.split_once('.').map_or(id, |(_, name)| name)
}

impl<'a> Service<'a> {
    /// How what a creation is asked to ensure is read, and what of it is compared.
    pub fn shown<'m>(&'m self, create: &Operation<'a>, unique: &'a UniqueName) -> Option<Shown<'m, 'a>> {
        let tag = self.groups.iter().find(|group| group.name == create.group)?.tag;
        let by_states = tag.states.as_ref().map(|states| (states.read.value.as_str(), states.input.value.as_str()));
        let by_resource = tag.resource.as_ref().map(|given| &given.value);
        let by_resource = by_resource
            .and_then(|given| Some((given.show.as_ref()?.value.as_str(), given.id.as_ref()?.value.as_str())));
        let read = by_states.or(by_resource).and_then(|(id, input)| Some((self.operation(id)?, input)));
        let given = |name: &str| create.inputs.iter().any(|input| input.name == name);
        let read = read.filter(|(read, id)| read.required().all(|input| input.name == *id || given(input.name)));
        let list = self.operation(&unique.list.value)?;
        let (schema, item) = match &read {
            Some((read, _)) => (read.reply.json?.clone(), item_path(self, tag, read.reply.json?)),
            None => (*self.field_at(list.reply.json?, &unique.items.value)?.items?, String::new()),
        };
        let others = read.iter().flat_map(|(read, id)| read.required().filter(move |input| input.name != *id));
        let others = others.map(|input| input.name).collect();
        let state = tag.states.as_ref().map(|states| states.state.value.clone()).filter(|_| read.is_some());
        let compared = compared(self, create, unique, &schema, &item);
        Some(Shown { read, others, state: state.unwrap_or_default(), compared })
    }

    /// The only required input of an operation.
    pub fn only_input(&self, id: &str) -> Option<&'a str> {
        let mut required = self.operation(id)?.required();
        required.next().map(|input| input.name).filter(|_| required.next().is_none())
    }
}

/// Path of the object that is the resource in the answer that shows it; empty if it is the whole.
pub fn item_path(service: &Service, tag: &load::Tag, answer: &Schema) -> String {
    let of_state = tag.states.as_ref().and_then(|states: &States| states.state.value.rsplit_once('.'));
    let of_state = of_state.map(|(outer, _)| outer.to_owned());
    let of_resource = tag.resource.as_ref().and_then(|given| Some(given.value.item.as_ref()?.value.clone()));
    of_state.or(of_resource).filter(|path| service.field_at(answer, path).is_some()).unwrap_or_default()
}

/// What both the input and what is shown hold under one name, or where `compare` says so. No secret is among it.
fn compared(
    service: &Service,
    create: &Operation,
    unique: &UniqueName,
    shown: &Schema,
    item: &str,
) -> Vec<(String, String)> {
    let base = unique.input.rsplit_once('/').map_or("", |(base, _)| base);
    let fields: Vec<(String, Schema)> = match base.trim_start_matches('/') {
        "" => create
            .inputs
            .iter()
            .filter(|each| each.place == Place::Body)
            .map(|each| (each.name.to_owned(), each.schema.clone()))
            .collect(),
        outer => {
            let outer = create.inputs.iter().find(|input| input.name == outer);
            let fields = outer.map(|outer| service.resolve(outer.schema).schema.properties).unwrap_or_default();
            fields.iter().map(|(name, schema)| (name.to_owned(), schema.clone())).collect()
        }
    };
    let is_apart = |name: &str| unique.apart.iter().any(|apart| apart.value == name);
    let mut found = Vec::new();
    for (name, schema) in fields {
        let pointer = format!("{base}/{}", super::escape(&name));
        if pointer == unique.input || is_apart(&name) || has_secret(service, &schema) {
            continue;
        }
        let own = unique.compare.get(&name).map_or(name.as_str(), |path| path.value.as_str());
        let path = if item.is_empty() { own.to_owned() } else { format!("{item}.{own}") };
        let Some(other) = service.shape_at(shown, &path) else { continue };
        let is_list = path.contains('*');
        if is_list || kind(&service.shape(&schema)) == kind(&other) {
            found.push((pointer, path));
        }
    }
    found
}

fn has_secret(service: &Service, schema: &Schema) -> bool {
    let mut found = false;
    service.visit(schema, "", &mut |_, inner| {
        found |= inner.sensitive || inner.is_format(load::Format::Password);
    });
    found
}

/// What can be equal to what.
fn kind(shape: &Shape) -> u8 {
    match shape {
        Shape::List(_) | Shape::Texts => 1,
        Shape::Record(_) | Shape::Map(_) | Shape::Free => 2,
        _ => 0,
    }
}
