//! `gureum api`: any signed request, for what has no command.

use clap::ArgMatches;
use gureum::generated::operations::SERVICES;
use gureum::operation::{Operation, Service};
use serde_json::Value;

use crate::answer::{at, read};
use crate::command::options::is_destructive;
use crate::confirm;
use crate::document::{self, Reader};
use crate::failure::Failure;
use crate::output::Output;
use crate::pages::items_of;
use crate::run::{refuse_to_swallow, show_whole};
use crate::settings::Settings;
use crate::stop::Stop;
use crate::table;

/// Sends it and shows the answer.
pub fn run(matches: &ArgMatches, settings: &Settings, stop: &Stop, output: &mut Output) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let (method, path) = (text("METHOD").unwrap_or_default().to_uppercase(), text("PATH").unwrap_or_default());
    let service = match text("service") {
        Some(name) => named(name)?,
        None => by_path(path)?,
    };
    let body = text("data").map(|data| Reader::new().text(data, "--data")).transpose()?;
    let body = body.map(|text| document::as_json(text, "--data")).transpose()?.map(String::into_bytes);
    let row = described(service, &method, path);
    if let Some(operation) = row.and_then(|row| typed(service, row)) {
        refuse_to_swallow(operation, output)?;
        // What people read of it is the same, whichever way it was asked for.
        output.identity = operation.identity;
        if output.query.is_none() {
            output.columns = operation.columns.iter().map(|column| (*column).to_owned()).collect();
        }
    }
    if may_destroy(row, &method) {
        confirm::ask_whether(matches.get_flag("yes"), &format!("{method} {path}"))?;
    }
    let opened = settings.open(service)?;
    let reply = opened.client.request_blocking(&method, path, body, b"", &mut || stop.is_wanted());
    if !reply.ok {
        return Err(Failure::of_reply(&reply, &opened.client));
    }
    match read(&reply.body) {
        Ok(Value::Null) => Ok(()),
        Ok(answer) => show_whole(items(answer, row, output), output),
        // What is no JSON is shown as it came.
        Err(_) => output.bytes(&reply.body).map_err(Failure::answered),
    }
}

/// The items of a list alone where nothing can stand around them; any other answer as it is.
fn items(answer: Value, row: Option<&Operation>, output: &Output) -> Value {
    let pages = row.and_then(|row| row.pagination).filter(|_| output.is_rows());
    match pages.filter(|pages| at(&answer, pages.items).is_some_and(Value::is_array)) {
        Some(pages) => items_of(answer, pages).into(),
        None => answer,
    }
}

/// The operation whose request it is, if a description knows it.
fn described(service: &'static Service, method: &str, path: &str) -> Option<&'static Operation> {
    service.operations.iter().find(|row| row.method == method && leads_to(row, path))
}

/// What people read and type of it.
fn typed(service: &Service, row: &Operation) -> Option<&'static table::Operation> {
    let service = crate::generated::SERVICES.iter().find(|known| known.name == service.name)?;
    service.groups.iter().flat_map(|group| group.operations).find(|operation| operation.id == row.id)
}

/// Whether something may be gone afterwards. What no description knows may do anything, unless its method says that it reads.
fn may_destroy(row: Option<&Operation>, method: &str) -> bool {
    row.map_or(method != "GET", is_destructive)
}

fn leads_to(row: &Operation, path: &str) -> bool {
    let shared = shared(row.path, path);
    [row.path, without_query(path)].iter().all(|path| path.split('/').count() == shared)
}

fn without_query(path: &str) -> &str {
    path.split('?').next().unwrap_or_default()
}

/// How many parts of a path, from its start, are those of a template.
fn shared(template: &str, path: &str) -> usize {
    let path = without_query(path);
    let alike = |(of_template, part): &(&str, &str)| of_template == part || of_template.starts_with('{');
    template.split('/').zip(path.split('/')).take_while(alike).count()
}

/// The service of that name.
pub fn named(name: &str) -> Result<&'static Service, Failure> {
    named_or(name, "`gureum --help` lists them")
}

/// The same, with what to do where no name is like it.
pub fn named_or(name: &str, otherwise: &str) -> Result<&'static Service, Failure> {
    let known = crate::generated::SERVICES.iter().find(|service| crate::table::Named::is_called(**service, name));
    known.map(|service| service.row()).ok_or_else(|| {
        let hint = match gureum_closest::closest(name, SERVICES.iter().map(|service| service.name)) {
            Some(likely) => format!("did you mean `{likely}`?"),
            None => otherwise.to_owned(),
        };
        Failure::input(format!("there is no service `{name}`"), hint)
    })
}

/// The service that has the most of the path in its own. Where several have it, nobody guesses.
fn by_path(path: &str) -> Result<&'static Service, Failure> {
    let best =
        |service: &&'static Service| service.operations.iter().map(|row| shared(row.path, path)).max().unwrap_or(0);
    let most = SERVICES.iter().map(&best).max().unwrap_or(0);
    let mut found = SERVICES.iter().copied().filter(|service| best(service) == most);
    match (found.next(), found.next()) {
        // The first part is the empty one before the slash, the second a version that all have.
        (Some(service), None) if most > 2 => Ok(service),
        _ => {
            let message = format!("no service is known to have the path `{path}`");
            Err(Failure::input(message, "say which one with `--service NAME`; `gureum --help` lists them"))
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/api.rs"]
mod tests;
