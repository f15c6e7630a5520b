//! The emulator's tables: what every route accepts and answers, and what is kept by its description.

mod documents;
mod references;
mod refusals;
mod resources;

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Output, literal, render};
use crate::load::{Additional, Confidence, Example, Kind, Schema, Tag, VendorName};
use crate::model::{Input, Model, Operation, Place, Resolved, Service, Shape};
use crate::{names, rules};

#[derive(Serialize)]
struct Schemas {
    services: Vec<ServiceSchemas>,
}

#[derive(Serialize)]
struct ServiceSchemas {
    module: String,
    title: String,
    file: String,
    schemas: Vec<Named>,
}

#[derive(Serialize)]
struct Named {
    constant: String,
    name: String,
    value: String,
}

#[derive(Serialize)]
struct Routes {
    routes: Vec<Row>,
    versions: Vec<String>,
}

#[derive(Serialize)]
struct Documents {
    documents: Vec<String>,
    clients: Vec<String>,
}

#[derive(Serialize)]
struct Row {
    fields: Vec<String>,
    parameters: Vec<String>,
    references: Vec<String>,
    requests: Vec<String>,
    replies: Vec<String>,
}

#[derive(Serialize)]
struct Resources {
    services: Vec<ServiceResources>,
}

#[derive(Serialize)]
struct ServiceResources {
    module: String,
    title: String,
    file: String,
    resources: Vec<ResourceRow>,
}

#[derive(Serialize)]
struct ResourceRow {
    constant: String,
    tag: String,
    fields: Vec<String>,
}

/// `core/emulator/src/generated/{documents,mod,resources,routes,schemas}.rs`.
pub fn emit(model: &Model) -> [Output; 5] {
    let services = model.services.iter().map(|service| kept(model, service));
    let resources = Resources { services: services.filter(|service| !service.resources.is_empty()).collect() };
    let schemas = Schemas { services: model.services.iter().map(schemas).collect() };
    let routes = model
        .services
        .iter()
        .flat_map(|service| service.operations.iter().map(move |operation| route(model, service, operation)));
    let versions = model.services.iter().filter_map(named_versions).collect();
    let file = |name: &str, text: String| Output { path: format!("core/emulator/src/generated/{name}.rs"), text };
    let clients = model.services.iter().map(documents::client).collect();
    let documents = model.services.iter().flat_map(documents::lines).collect();
    [
        file(
            "documents",
            render(include_str!("../../templates/emulator/documents.rs.j2"), Documents { documents, clients }),
        ),
        file("mod", include_str!("../../templates/emulator/mod.rs.j2").to_owned()),
        file("resources", render(include_str!("../../templates/emulator/resources.rs.j2"), resources)),
        file(
            "routes",
            render(
                include_str!("../../templates/emulator/routes.rs.j2"),
                Routes { routes: routes.collect(), versions },
            ),
        ),
        file("schemas", render(include_str!("../../templates/emulator/schemas.rs.j2"), schemas)),
    ]
}

fn kept(model: &Model, service: &Service) -> ServiceResources {
    let document = &service.source.document;
    let row = |tag: &Tag| {
        let resource = tag.resource.as_ref()?;
        let fields = resources::fields(model, service, tag, &resource.value);
        Some(ResourceRow { constant: resources::constant(tag)?, tag: tag.name.value.clone(), fields })
    };
    ServiceResources {
        module: service.spelling().snake(),
        title: document.info.title.clone(),
        file: service.source.file.clone(),
        resources: document.tags.iter().filter_map(row).collect(),
    }
}

fn schemas(service: &Service) -> ServiceSchemas {
    let document = &service.source.document;
    let used = reachable(service);
    let components = document.components.schemas.iter().filter(|(name, _)| used.contains(*name));
    let named = |(name, schema): (&str, &Schema)| Named {
        constant: names::screaming(name),
        name: name.to_owned(),
        value: value(service, schema, 0),
    };
    ServiceSchemas {
        module: service.spelling().snake(),
        title: document.info.title.clone(),
        file: service.source.file.clone(),
        schemas: components.map(named).collect(),
    }
}

/// Components that an input or a 2xx answer leads to.
fn reachable<'a>(service: &Service<'a>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    for operation in &service.operations {
        let roots = operation.inputs.iter().map(|input| input.schema).chain(operation.body).chain(operation.reply.json);
        roots.for_each(|root| follow(service, root, &mut found));
    }
    found
}

fn follow<'a>(service: &Service<'a>, schema: &Schema, found: &mut BTreeSet<&'a str>) {
    if let Some(target) = schema.target() {
        let name = target.value.rsplit('/').next().unwrap_or_default();
        let component = service.source.document.components.schemas.iter().find(|(known, _)| *known == name);
        if let Some((name, inner)) = component.filter(|(name, _)| !found.contains(name)) {
            found.insert(name);
            follow(service, inner, found);
        }
    }
    schema.properties.iter().for_each(|(_, inner)| follow(service, inner, found));
    schema.items.iter().for_each(|inner| follow(service, inner, found));
    if let Some(Additional::Of(inner)) = &schema.additional_properties {
        follow(service, inner, found);
    }
}

/// `Schema { … }`, or the name of a component.
fn value(service: &Service, schema: &Schema, depth: usize) -> String {
    if let Some(target) = schema.target() {
        let constant = names::screaming(target.value.rsplit('/').next().unwrap_or_default());
        if schema.reference.is_some() {
            return constant;
        }
        let kinds = literal::list(kinds(&service.resolve(schema).schema));
        return format!("Schema {{ kinds: {kinds}, ..{constant} }}");
    }
    let mut fields = vec![format!("kinds: {}", literal::list(kinds(schema)))];
    fields.extend(schema.xml.as_ref().map(|xml| format!("xml_name: Some({})", literal::text(&xml.name))));
    if !schema.properties.is_empty() {
        let margin = "    ".repeat(depth + 1);
        let line = |(name, inner): (&str, &Schema)| {
            format!("\n{margin}    {},", property(service, schema, (name, inner), depth + 2))
        };
        fields.push(format!("properties: &[{}\n{margin}]", schema.properties.iter().map(line).collect::<String>()));
    }
    match &schema.additional_properties {
        Some(Additional::Any) => fields.push("additional: Some(&ANY)".to_owned()),
        Some(Additional::Of(inner)) => fields.push(format!("additional: Some(&{})", value(service, inner, depth))),
        None => {}
    }
    let items = schema.items.as_ref().or(schema.one_of.iter().find_map(|part| part.items.as_ref()));
    fields.extend(items.map(|items| format!("items: Some(&{})", value(service, items, depth))));
    let known: Vec<&str> = schema.known_values.iter().map(|(text, _)| text).collect();
    if !known.is_empty() {
        fields.push(format!("known: {}", literal::texts(known)));
    }
    let checks = rules::of(schema);
    if !checks.is_empty() {
        fields.push(format!("checks: {}", literal::list(checks.iter().map(|rule| literal::check(&rule.check)))));
    }
    format!("Schema {{ {}, ..ANY }}", fields.join(", "))
}

fn kinds(schema: &Schema) -> Vec<String> {
    let own = schema.kinds.0.iter();
    let parts = schema.one_of.iter().flat_map(|part| part.kinds.0.iter());
    let name = |kind: &Kind| match kind {
        Kind::String => "String",
        Kind::Integer => "Integer",
        Kind::Number => "Number",
        Kind::Boolean => "Boolean",
        Kind::Array => "Array",
        Kind::Object => "Object",
        Kind::Null => "Null",
    };
    own.chain(parts).map(|kind| format!("Kind::{}", name(kind))).collect()
}

fn property(service: &Service, owner: &Schema, (name, schema): (&str, &Schema), depth: usize) -> String {
    let required = owner.required.iter().any(|field| field.value == name);
    let mut text = format!("Property {{ name: {}", literal::text(name));
    if required {
        text.push_str(", required: true");
    }
    if let Some(version) = &schema.since {
        text.push_str(&format!(", since: Some({})", literal::text(version)));
    }
    // Also where only the target of a `$ref` says so.
    if is_secret(&service.shape(schema)) {
        text.push_str(", sensitive: true");
    }
    text.push_str(&format!(", schema: &{}, ..FIELD }}", value(service, schema, depth)));
    text
}

fn is_secret(shape: &Shape) -> bool {
    match shape {
        Shape::Secret => true,
        Shape::List(inner) | Shape::Map(inner) => is_secret(inner),
        _ => false,
    }
}

fn route(model: &Model, service: &Service, operation: &Operation) -> Row {
    let example = |name: &str, json: &serde_json::Value| {
        format!("Example {{ name: {}, json: {} }}", literal::text(name), literal::raw(&json.to_string()))
    };
    let parameters = operation.inputs.iter().filter(|input| input.place != Place::Body);
    let replies = operation.reply.examples.iter();
    Row {
        fields: facts(service, operation),
        parameters: parameters.map(|input| parameter(service, input)).collect(),
        references: references::rows(model, service, operation),
        requests: operation.requests.iter().map(|(name, input)| example(name, input)).collect(),
        replies: replies.map(|(name, each)| example(name, &operation.reply.carried(&each.value))).collect(),
    }
}

fn facts(service: &Service, operation: &Operation) -> Vec<String> {
    let document = &service.source.document;
    let given = operation.given;
    let (vendor, token) = match document.service.vendor {
        VendorName::Naver => ("Naver", ""),
        VendorName::Samsung => ("Samsung", document.versions.as_ref().map_or("", |versions| &versions.token)),
    };
    let schema = |schema: &Schema| format!("{}::{}", service.spelling().snake(), named(service, schema));
    let reply = match operation.reply.json {
        Some(json) => format!("Reply::Json(&{})", schema(json)),
        None => match operation.reply.file {
            Some(file) => format!("Reply::File({})", literal::text(file.media)),
            None => "Reply::Empty".to_owned(),
        },
    };
    let headers = given.required_headers.iter().map(|(name, value)| (name, value.as_str()));
    vec![
        format!("id: {}", literal::text(operation.id)),
        format!("of: {}", literal::text(&service.spelling().kebab())),
        format!("vendor: Vendor::{vendor}"),
        format!("service: {}", literal::text(token)),
        format!("method: {}", literal::text(operation.method)),
        format!("path: {}", literal::text(&operation.path)),
        format!("body: {}", operation.body.map_or("None".to_owned(), |body| format!("Some(&{})", schema(body)))),
        format!("body_required: {}", given.request_body.as_ref().is_some_and(|body| body.required)),
        format!("headers: {}", literal::pairs(headers)),
        format!("versions: {}", literal::texts(versions(service, operation))),
        format!("status: {}", operation.reply.status),
        format!("reply: {reply}"),
        format!("refusals: {}", literal::list(refused(operation))),
        format!("resource: {}", resource(service, operation)),
        format!("confidence: {}", literal::text(confidence(given.confidence))),
        format!("invented: {}", literal::texts(service.invented(operation))),
        format!("composed: {}", literal::texts(composed(operation))),
    ]
}

/// The names of the answers that no page prints: their summaries begin by saying so, or their confidence says it.
fn composed<'a>(operation: &Operation<'a>) -> Vec<&'a str> {
    let is_ours = |example: &Example| {
        let says = |word: &str| example.summary.as_deref().is_some_and(|summary| summary.starts_with(word));
        example.confidence == Some(Confidence::Inferred) || says("Ours") || says("Composed")
    };
    let found = operation.reply.examples.iter().filter(|(_, example)| is_ours(example));
    found.map(|(name, _)| *name).collect()
}

/// What the descriptions say is refused.
pub fn refusals(model: &Model) -> [Output; 2] {
    refusals::emit(model)
}

/// Every status that is documented for a refusal, with the code that comes with it.
fn refused(operation: &Operation) -> Vec<String> {
    let given = operation.given;
    let statuses =
        given.responses.iter().filter_map(|(status, _)| status.parse().ok()).map(|status: u16| (status, None));
    let errors = given.errors.iter().map(|error| (error.status, error.code.as_deref()));
    let all: BTreeSet<(u16, Option<&str>)> = statuses.chain(errors).filter(|(status, _)| *status >= 300).collect();
    let row = |(status, code): (u16, Option<&str>)| {
        let code = code.map_or("None".to_owned(), |code| format!("Some({})", literal::text(code)));
        format!("({status}, {code})")
    };
    all.into_iter().map(row).collect()
}

/// What is kept by its description, and what the operation does to it.
fn resource(service: &Service, operation: &Operation) -> String {
    let group = service.groups.iter().find(|group| group.name == operation.group);
    let found = group.and_then(|group| Some((group.tag.resource.as_ref()?, resources::constant(group.tag)?)));
    found.map_or("None".to_owned(), |(resource, constant)| {
        let action = resources::action(&resource.value, operation.id);
        format!("Some((&super::resources::{}::{constant}, Action::{action}))", service.spelling().snake())
    })
}

fn named(service: &Service, schema: &Schema) -> String {
    let Resolved { name, .. } = service.resolve(schema);
    name.map(names::screaming).unwrap_or_default()
}

fn parameter(service: &Service, input: &Input) -> String {
    let mut schema = value(service, input.schema, 2);
    if input.schema.reference.is_some() {
        schema = format!("{}::{schema}", service.spelling().snake());
    }
    let in_path = input.place == Place::Path;
    let name = literal::text(input.name);
    format!("Parameter {{ name: {name}, in_path: {in_path}, required: {}, schema: &{schema} }}", input.required)
}

/// Token of a service, its versions and what the vendor calls them.
fn named_versions(service: &Service) -> Option<String> {
    let versions = service.source.document.versions.as_ref()?;
    let known = versions.known.iter().map(|known| (known.version.as_str(), known.status.as_str()));
    Some(format!("({}, {})", literal::text(&versions.token), literal::pairs(known)))
}

/// An operation can be called at every version from the one that brought it up to the one that is sent.
fn versions<'a>(service: &Service<'a>, operation: &Operation) -> Vec<&'a str> {
    let Some(versions) = &service.source.document.versions else { return Vec::new() };
    let sent = operation.given.api_version.as_ref().map(|version| version.value.as_str());
    let place = |version: Option<&str>| versions.known.iter().position(|known| Some(known.version.as_str()) == version);
    let first = place(operation.given.since.as_ref().map(|since| since.value.as_str())).unwrap_or_default();
    let last = place(sent).unwrap_or_default();
    versions.known[first.min(last)..=last].iter().map(|known| known.version.as_str()).collect()
}

fn confidence(confidence: Option<Confidence>) -> &'static str {
    match confidence {
        Some(Confidence::Documented) => "documented",
        Some(Confidence::Reference) => "reference",
        Some(Confidence::Observed) => "observed",
        Some(Confidence::Inferred) | None => "inferred",
    }
}
