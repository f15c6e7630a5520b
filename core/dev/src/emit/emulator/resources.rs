//! Resources that are kept by their description alone.

use serde_json::Value;

use super::super::literal;
use crate::load::{Entries, OnDelete, Pagination, Refusal, Refusals, Resource, Spanned, Style, Tag};
use crate::model::{Model, Operation, Service};
use crate::names;

/// Rows asked for when nobody names a number.
const PER_PAGE: u64 = 20;

/// Name of the constant of a tag's resource, if it has one.
pub fn constant(tag: &Tag) -> Option<String> {
    tag.resource.as_ref().map(|_| names::screaming(&tag.name.value))
}

/// What an operation does to the resource of its group.
pub fn action(resource: &Resource, id: &str) -> String {
    let is = |name: &Option<Spanned<String>>| name.as_ref().is_some_and(|name| name.value == id);
    if let Some((_, field)) = resource.exists.iter().find(|(name, _)| *name == id) {
        return format!("Exists({})", literal::text(&field.value));
    }
    let plain = match () {
        () if is(&resource.create) => "Create",
        () if is(&resource.set) => "Set",
        () if is(&resource.list) => "List",
        () if is(&resource.show) => "Show",
        () if is(&resource.delete) => "Delete",
        () if is(&resource.put) => "Put",
        () if resource.parts.iter().flat_map(|(_, part)| &part.add).any(|name| name.value == id) => "Add",
        () if resource.change.iter().any(|name| name.value == id) => "Change",
        () => "Other",
    };
    plain.to_owned()
}

/// The fields of a row.
pub fn fields(model: &Model, service: &Service, tag: &Tag, resource: &Resource) -> Vec<String> {
    let operation = |id: &Option<Spanned<String>>| id.as_ref().and_then(|id| service.operation(&id.value));
    let (list, show) = (operation(&resource.list), operation(&resource.show));
    let pages = list.and_then(|list| list.given.pagination.as_ref());
    let items = pages.map(|pages| pages.items.value.as_str()).unwrap_or_default();
    let item = given(&resource.item).unwrap_or_default();
    let of_states = tag.states.as_ref().map(|states| states.resource.as_str());
    let word = resource.word.as_deref().or(of_states).unwrap_or(&tag.name.value);
    vec![
        format!("name: {}", literal::text(&format!("{}/{}", service.spelling().snake(), tag.name.value))),
        format!("word: {}", literal::text(word)),
        format!("input: {}", literal::text(given(&resource.id).unwrap_or_default())),
        format!("key: {}", literal::text(given(&resource.key).unwrap_or("id"))),
        format!("item: {}", literal::text(item)),
        format!("fields: {}", literal::texts(shown(service, show, list, item, items))),
        format!("state: {}", literal::optional(given(&resource.state))),
        format!("created: {}", literal::optional(given(&resource.created))),
        format!("changed: {}", literal::optional(given(&resource.changed))),
        format!("unique: {}", literal::texts(resource.unique.iter().map(|field| &field.value))),
        format!("most: {:?}", resource.most),
        format!("alike: {}", literal::texts(resource.alike.iter().map(|field| &field.value))),
        format!("addresses: {}", addresses(resource)),
        format!("quota: {}", quota(model, service, resource)),
        format!("spread: {}", literal::optional(given(&resource.spread))),
        format!("made: {}", renamed(&resource.made)),
        format!("sets: {}", renamed(&resource.sets)),
        format!("once: {}", once(resource)),
        format!("needs: {}", needs(model, service, resource)),
        format!("drop: {}", literal::pairs(resource.drop.iter().map(|(input, value)| (input, value.as_str())))),
        format!("parts: {}", parts(resource)),
        format!("filters: {}", renamed(&resource.filters)),
        format!("answer: {}", renamed(&resource.answer)),
        format!("defaults: {}", defaults(&resource.defaults)),
        format!("items: {}", literal::text(items)),
        format!("total: {}", literal::optional(pages.and_then(|pages| pages.total.as_deref()))),
        format!("pages: {}", pages.map_or("Pages::Whole".to_owned(), cut)),
        format!("per_page: {}", pages.and_then(|pages| pages.per_page).unwrap_or(PER_PAGE)),
        format!("steps: {}", steps(resource)),
        format!("refusals: {}", refusals(service, resource)),
        format!("samples: {}", literal::raw(&samples(resource, [list, show], items, item))),
    ]
}

fn given(name: &Option<Spanned<String>>) -> Option<&str> {
    name.as_ref().map(|name| name.value.as_str())
}

/// Every field of the resource that an answer ever shows.
fn shown(
    service: &Service,
    show: Option<&Operation>,
    list: Option<&Operation>,
    item: &str,
    items: &str,
) -> Vec<String> {
    let single = if item.is_empty() { "/".to_owned() } else { format!("/{item}/") };
    let rows = format!("/{items}/*/");
    let mut found = Vec::new();
    for (operation, prefix) in [(show, single), (list, rows)] {
        let Some(answer) = operation.and_then(|operation| operation.reply.json) else { continue };
        service.visit(answer, "", &mut |path, _| {
            let field = path.strip_prefix(prefix.as_str()).filter(|field| !field.contains('/'));
            found.extend(field.filter(|field| !found.contains(&(*field).to_owned())).map(str::to_owned));
        });
    }
    found
}

fn addresses(resource: &Resource) -> String {
    let Some(addresses) = &resource.addresses else { return "None".to_owned() };
    format!(
        "Some(Addresses {{ input: {}, at: {}, of: {} }})",
        literal::text(&addresses.input.value),
        literal::text(&addresses.at.value),
        literal::optional(given(&addresses.of))
    )
}

fn needs(model: &Model, service: &Service, resource: &Resource) -> String {
    let row = |(input, need): (&str, &crate::load::Need)| {
        let name = model.resource(service, &need.resource.value);
        let name = name.and_then(|(module, tag)| Some(format!("super::{module}::{}", constant(tag)?)));
        format!(
            "Need {{ input: {}, resource: &{}, states: {}, copies: {}, of: {}, goes_along: {} }}",
            literal::text(input),
            name.unwrap_or_default(),
            literal::texts(&need.states),
            renamed(&need.copies),
            literal::texts(need.of.iter().map(|input| &input.value)),
            need.on_delete == OnDelete::Cascade
        )
    };
    literal::list(resource.needs.iter().map(row))
}

fn quota(model: &Model, service: &Service, resource: &Resource) -> String {
    let found = resource.quota.as_ref().and_then(|quota| {
        let (module, tag) = model.resource(service, &quota.resource.value)?;
        Some(format!(
            "Some(Quota {{ resource: &super::{module}::{}, row: {}, value: {} }})",
            constant(tag)?,
            renamed(&quota.row),
            literal::texts(quota.value.iter().map(|field| &field.value))
        ))
    });
    found.unwrap_or_else(|| "None".to_owned())
}

fn parts(resource: &Resource) -> String {
    let row = |(field, part): (&str, &crate::load::Part)| {
        format!(
            "Part {{ field: {}, add: {}, count: {} }}",
            literal::text(field),
            literal::texts(part.add.iter().map(|id| &id.value)),
            literal::optional(given(&part.count))
        )
    };
    literal::list(resource.parts.iter().map(row))
}

fn renamed(names: &Entries<Spanned<String>>) -> String {
    literal::pairs(names.iter().map(|(name, field)| (name, field.value.as_str())))
}

fn once(resource: &Resource) -> String {
    let row = |(field, once): (&str, &crate::load::Once)| {
        let unless = literal::optional(once.unless.as_deref());
        format!("({}, {}, {unless})", literal::text(field), literal::text(&once.value))
    };
    literal::list(resource.once.iter().map(row))
}

fn defaults(values: &Entries<Value>) -> String {
    let row =
        |(field, value): (&str, &Value)| format!("({}, {})", literal::text(field), literal::raw(&value.to_string()));
    literal::list(values.iter().map(row))
}

fn cut(pages: &Pagination) -> String {
    let text = |name: &Option<String>| literal::text(name.as_deref().unwrap_or_default());
    match pages.style {
        Style::Whole => "Pages::Whole".to_owned(),
        Style::Number => {
            format!("Pages::Number({}, {}, {})", text(&pages.page), text(&pages.size), pages.first.unwrap_or_default())
        }
        Style::Offset => format!("Pages::Offset({}, {})", text(&pages.offset), text(&pages.limit)),
        Style::Marker => format!("Pages::Marker({}, {})", text(&pages.marker), text(&pages.limit)),
    }
}

fn steps(resource: &Resource) -> String {
    let list = |steps: &Entries<u64>| {
        literal::list(steps.iter().map(|(state, seconds)| format!("({}, {seconds})", literal::text(state))))
    };
    let steps = &resource.steps;
    format!(
        "Steps {{ create: {}, change: {}, delete: {}, failed: {} }}",
        list(&steps.create),
        list(&steps.change),
        list(&steps.delete),
        literal::optional(steps.failed.as_deref())
    )
}

/// What is not described: unknown is what `x-gone` says first, the rest breaks a rule.
fn refusals(service: &Service, resource: &Resource) -> String {
    let broken = |given: &Option<Refusal>| given.as_ref().map_or(BROKEN.to_owned(), words);
    let (unknown, unready) = refusals_of(service, resource);
    let given = &resource.refusals;
    let [taken, in_use, full] = [&given.taken, &given.in_use, &given.full].map(broken);
    format!("Refusals {{ unknown: {unknown}, taken: {taken}, in_use: {in_use}, unready: {unready}, full: {full} }}")
}

const BROKEN: &str = "Words(400, None, None)";

/// What is said where there is none of an id, and where it is in no state for what is asked.
pub fn refusals_of(service: &Service, resource: &Resource) -> (String, String) {
    let gone = service.source.document.gone.first().map_or((404, None), |gone| (gone.status, gone.code.as_deref()));
    let gone = || format!("Words({}, {}, None)", gone.0, literal::optional(gone.1));
    let Refusals { unknown, unready, .. } = &resource.refusals;
    (unknown.as_ref().map_or_else(gone, words), unready.as_ref().map_or(BROKEN.to_owned(), words))
}

/// Status, code and message.
pub fn words(Refusal { status, code, message }: &Refusal) -> String {
    format!("Words({status}, {}, {})", literal::optional(code.as_deref()), literal::optional(message.as_deref()))
}

/// The documented rows where nothing creates any; without a list, what is documented of one.
fn samples(resource: &Resource, [list, show]: [Option<&Operation>; 2], items: &str, item: &str) -> String {
    if resource.create.is_some() || resource.set.is_some() || resource.put.is_some() {
        return "[]".to_owned();
    }
    let example = |operation: Option<&Operation>| Some(operation?.reply.examples.first()?.1.value.clone());
    let rows = match (example(list), example(show)) {
        (Some(listed), _) => listed.get(items).cloned(),
        (None, Some(shown)) if item.is_empty() => Some(Value::Array(vec![shown])),
        (None, Some(shown)) => shown.get(item).map(|one| Value::Array(vec![one.clone()])),
        (None, None) => None,
    };
    rows.map_or("[]".to_owned(), |rows| rows.to_string())
}
