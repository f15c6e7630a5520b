//! The command line: every operation as a command, with its words, flags, texts and columns.
//!
//! What a call needs stands in the table of the core already; here is what
//! people read and write. The names follow from [`commands`].

mod columns;
mod example;
mod fields;
mod identity;
mod plain;
mod wire;

use serde::Serialize;

use super::docs::{Told, Voice, Words, group};
use super::{Output, literal, render};
use crate::model::{Composed, Model, Operation, Service, Wait, commands};
pub use example::{example, wait_example};
use fields::Fields;
use plain::plain;

const FOLDER: &str = "core/cli/src/generated";

#[derive(Serialize)]
struct Modules {
    modules: Vec<Module>,
}

#[derive(Serialize)]
struct Module {
    name: String,
    constant: String,
}

#[derive(Serialize)]
struct Values {
    file: String,
    constant: String,
    name: String,
    aliases: String,
    title: String,
    about: String,
    groups: Vec<GroupRow>,
}

#[derive(Serialize)]
struct GroupRow {
    name: String,
    wire: String,
    aliases: String,
    about: String,
    is_direct: String,
    operations: Vec<OperationRow>,
    waits: Vec<WaitRow>,
}

#[derive(Serialize)]
struct OperationRow {
    name: String,
    wire: String,
    id: String,
    aliases: String,
    summary: String,
    about: String,
    errors: String,
    columns: String,
    identity: String,
    told_once: String,
    made: String,
    cascade: String,
    fields: Vec<String>,
}

#[derive(Serialize)]
struct WaitRow {
    name: String,
    id: String,
    about: String,
}

/// Operations as one types them; fields keep their names on the wire, for that is what stands in a file.
const VOICE: Voice = Voice {
    field: |wire, _| wire.to_owned(),
    operation: |service, operation| format!("`{}`", commands::line(service, operation)),
    model: |_, name| format!("`{name}`"),
};

/// `core/cli/src/generated`.
pub fn emit(model: &Model) -> Vec<Output> {
    let module =
        |service: &Service| Module { name: service.spelling().snake(), constant: service.spelling().screaming() };
    let modules = Modules { modules: model.services.iter().map(module).collect() };
    let text = render(include_str!("../../templates/cli/mod.rs.j2"), modules);
    let mut outputs = vec![Output { path: format!("{FOLDER}/mod.rs"), text }];
    outputs.push(wire::emit(model));
    for service in &model.services {
        let path = format!("{FOLDER}/{}.rs", service.spelling().snake());
        outputs.push(Output { path, text: render(include_str!("../../templates/cli/service.rs.j2"), values(service)) });
    }
    outputs
}

fn values(service: &Service) -> Values {
    let document = &service.source.document;
    let words = Words::new(service, &VOICE);
    let about = document.info.description.as_deref().unwrap_or_default();
    Values {
        file: service.source.file.clone(),
        constant: service.spelling().screaming(),
        name: literal::text(&service.spelling().kebab()),
        aliases: literal::texts(document.service.aliases.iter().map(|alias| &alias.value)),
        title: literal::text(&document.info.title),
        about: literal::text(&plain(&words.said(about))),
        groups: service.groups.iter().map(|each| group_row(service, &words, each)).collect(),
    }
}

fn group_row(service: &Service, words: &Words, of: &crate::model::Group) -> GroupRow {
    let own = service.operations_of(of.name).chain(service.composed.iter().filter(|each| each.group == of.name));
    let operations = own.map(|operation| operation_row(service, words, operation));
    // What deletes before it waits is no wait, but a command of its own.
    let cascades = service.waits.iter().filter(|wait| wait.group == of.name);
    let operations = operations.chain(cascades.filter_map(|wait| cascade_row(service, words, wait)));
    let waits = service.waits.iter().filter(|wait| wait.group == of.name && wait.cascade.is_none());
    GroupRow {
        name: literal::text(&commands::word(of.name)),
        wire: literal::text(of.name),
        aliases: literal::texts(of.tag.aliases.iter().map(|alias| &alias.value)),
        about: literal::text(&plain(&words.said(&group(of).join(" ")))),
        is_direct: commands::is_direct(service).to_string(),
        operations: operations.collect(),
        waits: waits.map(|wait| wait_row(words, wait)).collect(),
    }
}

fn operation_row(service: &Service, words: &Words, operation: &Operation) -> OperationRow {
    let given = operation.given;
    let mut told = words.told(Told::operation(service, operation));
    if let Some(Composed::Plan(cascade)) = operation.composed {
        let call = &cascade.call.value;
        let name = call.split_once('.').map_or(call.as_str(), |(_, name)| name);
        let command = commands::command(service, operation.group, name);
        told.meaning.iter_mut().for_each(|text| *text = text.replace(call.as_str(), &command));
    }
    let (summary, about) = told.meaning.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    let about: Vec<&str> = about.iter().map(String::as_str).chain(told.evidence.as_deref()).collect();
    let fields = Fields::new(service, words);
    let made = made(service, operation);
    let identity = identity::of(service, operation, made.map(|(_, id)| id));
    OperationRow {
        name: literal::text(&commands::word(operation.name)),
        wire: literal::text(operation.name),
        id: literal::text(operation.id),
        // What is composed has the rest of what it is made of, but for its other names.
        aliases: literal::texts(
            given.aliases.iter().filter(|_| operation.composed.is_none()).map(|alias| &alias.value),
        ),
        summary: literal::text(&plain(summary)),
        about: literal::text(&plain(&about.join("\n\n"))),
        errors: literal::texts(told.errors.iter().map(|error| plain(error))),
        columns: literal::texts(columns::of(service, operation)),
        identity: identity.map_or("None".to_owned(), |path| format!("Some({})", literal::text(&path))),
        told_once: identity::is_told_once(service, operation).to_string(),
        made: made
            .map_or("None".to_owned(), |(wait, id)| format!("Some(({}, {}))", literal::text(wait), literal::text(id))),
        cascade: "None".to_owned(),
        fields: operation.inputs.iter().map(|input| fields.input(operation, input)).collect(),
    }
}

/// The plan, which is then carried out.
fn cascade_row(service: &Service, words: &Words, wait: &Wait) -> Option<OperationRow> {
    let plan = &wait.cascade?.plan.value;
    let plan = operation_row(service, words, service.composed.iter().find(|each| each.id == plan)?);
    let name = wait.id.split_once('.').map_or(wait.id.as_str(), |(_, name)| name);
    let meaning = words.told(Told::wait(wait)).meaning;
    let (summary, about) = meaning.split_first()?;
    Some(OperationRow {
        name: literal::text(&commands::word(name)),
        wire: literal::text(name),
        summary: literal::text(&plain(summary)),
        about: literal::text(&plain(&about.join("\n\n"))),
        cascade: format!("Some({})", literal::text(&wait.id)),
        ..plan
    })
}

/// What is waited for after it, and where its answer says the id.
fn made<'s>(service: &'s Service, operation: &Operation) -> Option<(&'s str, &'s str)> {
    service.waits.iter().find_map(|wait| {
        let made = wait.finish.made_by.as_ref()?;
        // Also of what makes it unless it is there.
        let is_plan = matches!(operation.composed, Some(Composed::Plan(_)));
        (!is_plan && made.call.value == operation.given.operation_id.value)
            .then_some((wait.id.as_str(), made.id.as_str()))
    })
}

fn wait_row(words: &Words, wait: &Wait) -> WaitRow {
    let told = words.told(Told::wait(wait));
    WaitRow {
        name: literal::text(&commands::word(wait.goal)),
        id: literal::text(&wait.id),
        about: literal::text(&plain(&told.meaning.join(" "))),
    }
}
