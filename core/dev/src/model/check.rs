//! What must hold before anything is made: each rule is one mistake with file, line and fix.

mod answers;
mod catalogues;
mod choices;
mod composed;
mod ends;
mod files;
mod lists;
mod references;
mod refusals;
mod security;
mod versions;
mod waits;

use std::collections::{BTreeSet, HashMap};

use super::{Model, Operation, Place, Service, clashes, commands};
use crate::load::{self, Additional, Format, Kind, Mistake, Schema, Source};
use crate::names;
use crate::resources::{self, Facts};
use crate::sure;

/// Largest whole number that JavaScript keeps exact.
const EXACT: i64 = (1 << 53) - 1;

struct Mistakes<'a> {
    file: &'a str,
    found: Vec<Mistake>,
}

impl Mistakes<'_> {
    fn add(&mut self, line: u64, text: String) {
        self.found.push(Mistake { file: self.file.to_owned(), line, text });
    }
}

impl<'a> Model<'a> {
    /// Resolves the descriptions, or names every mistake in them.
    pub fn new(sources: &'a [Source]) -> Result<Self, Vec<Mistake>> {
        let mistakes: Vec<_> = sources.iter().flat_map(references).collect();
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let services = sources.iter().map(Service::new).map(|service| {
            let composed = super::composed::all(&service);
            Service { composed, ..service }
        });
        let model = Model { services: services.collect() };
        let mistakes = self::model(&model);
        if mistakes.is_empty() { Ok(model) } else { Err(mistakes) }
    }
}

/// Every `$ref` must lead somewhere and never back, and no two components may differ by case alone.
pub fn references(source: &Source) -> Vec<Mistake> {
    let mut mistakes = Mistakes { file: &source.file, found: Vec::new() };
    let document = &source.document;
    if document.openapi.value != "3.1.0" {
        mistakes.add(document.openapi.referenced.line(), "`openapi` must be `3.1.0`".to_owned());
    }
    if document.servers.value.len() != 1 {
        let line = document.servers.referenced.line();
        mistakes.add(line, "exactly one server is wanted; use `variables` for regions".to_owned());
    }
    spelling(source, &mut mistakes);
    security::mistakes(document).into_iter().for_each(|(line, text)| mistakes.add(line, text));
    components(source, &mut mistakes);
    for (_, item) in document.paths.iter() {
        let operations = [&item.get, &item.post, &item.put, &item.patch, &item.delete];
        for operation in operations.into_iter().flatten() {
            used(&operation.value, source, &mut mistakes);
        }
    }
    mistakes.found
}

/// The words of a service make its names in every language, and the name of its file.
fn spelling(source: &Source, mistakes: &mut Mistakes) {
    let words = &source.document.service.words;
    let spelling = names::Spelling(&words.value);
    let line = words.referenced.line();
    if let Some(word) = spelling.unfit() {
        let text = format!("`{word}` is no word of a service; write `Forest`, or `ML` for an acronym");
        return mistakes.add(line, text);
    }
    let wanted = format!("{}.yaml", spelling.kebab());
    if source.file.rsplit('/').next() != Some(&wanted) {
        mistakes.add(line, format!("the words of the service and the name of its file differ; name it `{wanted}`"));
    }
}

fn components(source: &Source, mistakes: &mut Mistakes) {
    let schemas = &source.document.components.schemas;
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (name, line, schema) in schemas.lines() {
        let code = schema.name.as_deref().unwrap_or(name);
        if let Some(other) = seen.insert(code.to_lowercase(), name) {
            let text = format!("`{name}` and `{other}` would be one file name or type; rename one with `x-name`");
            mistakes.add(line, text);
        }
        let mut within = BTreeSet::new();
        leads_to(schema, source, &mut within);
        if within.contains(name) {
            mistakes.add(line, format!("`{name}` holds itself; types that hold themselves are not supported"));
        }
        follow(schema, source, mistakes);
    }
}

/// Names of all components that a schema leads to.
fn leads_to<'a>(schema: &'a Schema, source: &'a Source, found: &mut BTreeSet<&'a str>) {
    if let Some(name) = schema.target().and_then(|target| target.value.rsplit('/').next())
        && found.insert(name)
        && let Some(target) = source.document.components.schemas.get(name)
    {
        leads_to(target, source, found);
    }
    schema.properties.iter().for_each(|(_, inner)| leads_to(inner, source, found));
    schema.items.iter().for_each(|inner| leads_to(inner, source, found));
    schema.any_of.iter().chain(&schema.one_of).for_each(|inner| leads_to(inner, source, found));
    if let Some(Additional::Of(inner)) = &schema.additional_properties {
        leads_to(inner, source, found);
    }
}

/// What an operation refers to.
fn used(operation: &load::Operation, source: &Source, mistakes: &mut Mistakes) {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.value.schema);
    let bodies = operation.request_body.iter().flat_map(|body| &body.content.json);
    let answers = operation.responses.iter().flat_map(|(_, answer)| &answer.content.json);
    for schema in parameters.chain(bodies.chain(answers).map(|media| &media.schema)) {
        follow(schema, source, mistakes);
    }
    for target in operation.responses.iter().filter_map(|(_, answer)| answer.reference.as_ref()) {
        let name = target.value.strip_prefix("#/components/responses/");
        if name.is_none_or(|name| source.document.components.responses.get(name).is_none()) {
            let text = format!("there is no `{}`; add it below `components.responses`", target.value);
            mistakes.add(target.referenced.line(), text);
        }
    }
}

fn follow(schema: &Schema, source: &Source, mistakes: &mut Mistakes) {
    if let Some(target) = &schema.reference {
        let name = target.value.strip_prefix("#/components/schemas/");
        if name.is_none_or(|name| source.document.components.schemas.get(name).is_none()) {
            let text = format!("there is no `{}`; add it below `components.schemas` or correct the name", target.value);
            mistakes.add(target.referenced.line(), text);
        }
    }
    let with_null = schema.any_of.iter().any(|part| part.kinds.0.contains(&Kind::Null));
    if with_null && schema.nullable_target().is_none() {
        let line =
            schema.any_of.iter().find_map(|part| part.reference.as_ref()).map_or(0, |target| target.referenced.line());
        mistakes.add(
            line,
            "with `null`, `anyOf` holds one `$ref` and nothing else; else write `type: [string, 'null']`".to_owned(),
        );
    }
    for (name, line, inner) in schema.properties.lines() {
        follow(inner, source, mistakes);
        if inner.kinds.0.contains(&Kind::Array) && inner.items.is_none() {
            mistakes.add(
                line,
                format!("the list `{name}` has no `items`; write `items: {{}}` if anything may stand in it"),
            );
        }
        let word = names::snake(inner.name.as_deref().unwrap_or(name));
        if names::is_reserved_in_rust(&word) || word == "new" || word == "extra" {
            mistakes.add(
                line,
                format!("the field `{word}` is a reserved word; give it another name in code with `x-name`"),
            );
        }
    }
    required(schema, mistakes);
    if let Some(Additional::Of(inner)) = &schema.additional_properties {
        follow(inner, source, mistakes);
    }
    for inner in schema.items.iter().map(|items| &**items).chain(&schema.any_of).chain(&schema.one_of) {
        follow(inner, source, mistakes);
    }
}

fn required(schema: &Schema, mistakes: &mut Mistakes) {
    // What a condition requires may stand elsewhere, and a map has no fields.
    if schema.condition.is_some() || schema.properties.is_empty() {
        return;
    }
    for field in &schema.required {
        if schema.properties.get(&field.value).is_none() {
            let text = format!("`{}` is required but no field; add it to `properties`", field.value);
            mistakes.add(field.referenced.line(), text);
        }
    }
}

/// Everything that needs resolved operations.
pub fn model(model: &Model) -> Vec<Mistake> {
    let mut found = clashes::of(model);
    for service in &model.services {
        let mut mistakes = Mistakes { file: &service.source.file, found: Vec::new() };
        for operation in &service.operations {
            let line = operation.given.operation_id.referenced.line();
            self::operation(service, operation, line, &mut mistakes);
            let of_lists = lists::mistakes(service, operation, line);
            let invented = answers::invented(service, operation);
            for (line, text) in of_lists.into_iter().chain(answers::mistakes(service, operation)).chain(invented) {
                mistakes.add(line, text);
            }
            int64(service, operation, &mut mistakes);
            let references = references::mistakes(model, service, operation);
            references.into_iter().for_each(|(line, text)| mistakes.add(line, text));
            let of_versions = versions::of_operation(service, operation, line);
            of_versions.into_iter().for_each(|(line, text)| mistakes.add(line, text));
            files::mistakes(operation).into_iter().for_each(|text| mistakes.add(line, text));
            sure::mistakes(service, operation).into_iter().for_each(|text| mistakes.add(line, text));
        }
        let line = service.source.document.service.words.referenced.line();
        versions::of_service(service, line).into_iter().for_each(|(line, text)| mistakes.add(line, text));
        catalogues::mistakes(service).into_iter().for_each(|(line, text)| mistakes.add(line, text));
        ends::mistakes(service).into_iter().for_each(|(line, text)| mistakes.add(line, text));
        composed::mistakes(service).into_iter().for_each(|(line, text)| mistakes.add(line, text));
        waits::mistakes(service).into_iter().for_each(|(line, text)| mistakes.add(line, text));
        choices::mistakes(service).into_iter().for_each(|(line, text)| mistakes.add(line, text));
        resources(model, service, &mut mistakes);
        found.append(&mut mistakes.found);
    }
    // Two of one name would be told again, as two commands.
    if found.is_empty() {
        found = commands::mistakes(model);
    }
    found
}

fn operation(service: &Service, operation: &Operation, line: u64, mistakes: &mut Mistakes) {
    let id = operation.id;
    let has_tag = |name: &String| operation.given.tags.contains(name);
    if !service.groups.iter().any(|group| has_tag(&group.tag.name.value) && group.name == operation.group) {
        let text = format!("`{id}` belongs to no group; its part before the dot and its tag must name one of `tags`");
        mistakes.add(line, text);
    }
    if operation.given.class.is_none() {
        let classes = "read, idempotent, create, rotate or delete";
        mistakes.add(line, format!("`{id}` has no `x-class`; say what may be repeated: {classes}"));
    }
    if operation.given.confidence.is_none() {
        mistakes.add(line, format!("`{id}` has no `x-confidence`; say how sure its facts are"));
    }
    if names::is_reserved_in_rust(&names::snake(operation.name)) {
        mistakes.add(line, format!("`{id}` is a reserved word; rename the operation"));
    }
    refusals::mistakes(service, operation).into_iter().for_each(|text| mistakes.add(line, text));
    examples(operation, line, mistakes);
    inputs(operation, line, mistakes);
    version(service, operation, line, mistakes);
}

fn examples(operation: &Operation, line: u64, mistakes: &mut Mistakes) {
    let id = operation.id;
    if operation.reply.status == 0 {
        mistakes.add(line, format!("`{id}` has no 2xx answer; describe what a success carries"));
    }
    if operation.reply.json.is_some() && operation.reply.valid == 0 {
        mistakes.add(line, format!("`{id}` has no answer example; add one below `examples`, it becomes a test"));
    }
    let first = operation.requests.first().map(|(_, input)| input);
    for input in operation.required().filter(|input| first.is_none_or(|given| given.get(input.name).is_none())) {
        let text = format!("no example of `{id}` has the required `{}`; add one, it becomes a test", input.name);
        mistakes.add(line, text);
    }
}

fn version(service: &Service, operation: &Operation, line: u64, mistakes: &mut Mistakes) {
    let Some(versions) = &service.source.document.versions else { return };
    let Some(sent) = &operation.given.api_version else {
        mistakes.add(line, format!("`{}` has no `x-api-version`; say which version is sent", operation.id));
        return;
    };
    if !versions.known.iter().any(|known| known.version == sent.value) {
        let text = format!("`{}` is no version of `x-api-versions`; add it there", sent.value);
        mistakes.add(sent.referenced.line(), text);
    }
}

fn inputs(operation: &Operation, line: u64, mistakes: &mut Mistakes) {
    for given in &operation.given.parameters {
        let parameter = &given.value;
        if parameter.schema.nullable_target().is_some() || parameter.schema.is_nullable() {
            let text = format!(
                "the parameter `{}` may be `null`, which no address can hold; say the type alone, and leave it out of `required`",
                parameter.name
            );
            mistakes.add(given.referenced.line(), text);
        }
    }
    let mut seen: HashMap<String, &str> = HashMap::new();
    for input in &operation.inputs {
        let word = names::snake(input.schema.name.as_deref().unwrap_or(input.name));
        if let Some(other) = seen.insert(word, input.name) {
            let text = format!(
                "the inputs `{}` and `{other}` are one name in code; rename one with `x-name`, the path part if one is",
                input.name
            );
            mistakes.add(line, text);
        }
    }
    let wanted: Vec<_> = operation.path.split('{').skip(1).filter_map(|part| part.split('}').next()).collect();
    let given = || operation.inputs.iter().filter(|input| input.place == Place::Path);
    for part in &wanted {
        if !given().any(|input| input.name == *part && input.required) {
            mistakes.add(
                line,
                format!("the path part `{{{part}}}` has no parameter; add one with `in: path` and `required: true`"),
            );
        }
    }
    for input in given().filter(|input| !wanted.contains(&input.name)) {
        mistakes.add(
            line,
            format!("the parameter `{}` stands nowhere in `{}`; correct one of them", input.name, operation.path),
        );
    }
}

/// JavaScript has no 64-bit integers: an answer may use them only where none is lost.
fn int64(service: &Service, operation: &Operation, mistakes: &mut Mistakes) {
    let Some(answer) = operation.reply.json else { return };
    let mut found = Vec::new();
    service.visit(answer, "", &mut |pointer, schema| {
        let is_exact = schema.maximum.is_some_and(|maximum| maximum <= EXACT);
        if schema.is_format(Format::Int64) && !is_exact {
            let line = schema.format.as_ref().map_or(0, |format| format.referenced.line());
            found.push((line, format!("`{pointer}` is an int64 without a `maximum` of at most {EXACT}; add one")));
        }
    });
    for (line, text) in found {
        if !mistakes.found.iter().any(|known| known.line == line && line > 0) {
            mistakes.add(line, text);
        }
    }
}

fn resources(model: &Model, service: &Service, mistakes: &mut Mistakes) {
    let operation = |id: &str| {
        let operation = service.operation(id)?;
        let mut paths = Vec::new();
        let answer = operation.reply.json;
        answer.into_iter().for_each(|json| service.visit(json, "", &mut |path, _| paths.push(path.to_owned())));
        let items = operation.given.pagination.as_ref().map(|pages| pages.items.value.clone());
        Some(Facts { inputs: operation.inputs.iter().map(|input| input.name.to_owned()).collect(), paths, items })
    };
    let known = |name: &str| model.resource(service, name).is_some();
    for tag in &service.source.document.tags {
        for (line, text) in tag.resource.iter().flat_map(|given| resources::mistakes(given, &operation, &known)) {
            mistakes.add(line, text);
        }
    }
}
