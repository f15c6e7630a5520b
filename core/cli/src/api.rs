//! `gureum api`: any signed request, for what has no command.

use clap::ArgMatches;
use gureum::generated::operations::SERVICES;
use gureum::operation::{Operation, Service};

use crate::answer::read;
use crate::command::options::is_destructive;
use crate::confirm;
use crate::document::{self, Reader};
use crate::failure::Failure;
use crate::output::Output;
use crate::settings::Settings;
use crate::stop::Stop;

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
    if may_destroy(service, &method, path) {
        confirm::ask_about(matches.get_flag("yes"), &format!("{method} {path}"))?;
    }
    let opened = settings.open(service)?;
    let reply = opened.client.request_blocking(&method, path, body, b"", &mut || stop.is_wanted());
    if !reply.ok {
        return Err(Failure::of_reply(&reply, &opened.client));
    }
    let shown = match read(&reply.body) {
        Ok(serde_json::Value::Null) => Ok(()),
        Ok(answer) => output.value(answer),
        // What is no JSON is shown as it came.
        Err(_) => output.bytes(&reply.body),
    };
    shown.map_err(Failure::answered)
}

/// Whether something may be gone afterwards. What no description knows may do anything, unless its method says that it reads.
fn may_destroy(service: &Service, method: &str, path: &str) -> bool {
    match service.operations.iter().find(|row| row.method == method && leads_to(row, path)) {
        Some(row) => is_destructive(row),
        None => method != "GET",
    }
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

pub fn named(name: &str) -> Result<&'static Service, Failure> {
    let known = crate::generated::SERVICES.iter().find(|service| crate::table::Named::is_called(**service, name));
    known.map(|service| service.row()).ok_or_else(|| {
        let hint = match gureum_closest::closest(name, SERVICES.iter().map(|service| service.name)) {
            Some(likely) => format!("did you mean `{likely}`?"),
            None => "`gureum --help` lists them".to_owned(),
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
