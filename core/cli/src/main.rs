//! The command `gureum`: every operation of every service on the command line.
//!
//! Nothing here knows an operation: commands, flags and texts stand in tables that `cargo dev generate` writes, and calls go the
//! way of the language packages.
#![forbid(unsafe_code)]

mod answer;
mod api;
mod cloud;
mod command;
mod completion;
mod configure;
mod confirm;
mod doctor;
mod document;
mod dry_run;
mod emulator;
mod failure;
#[rustfmt::skip]
mod generated;
mod input;
mod language;
mod masked;
mod mcp;
mod output;
mod pages;
mod prompt;
mod query;
mod record;
mod route;
mod run;
mod settings;
mod skeleton;
mod stop;
mod table;
mod usage;
mod verify;
mod voice;
mod wait;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;

use failure::Failure;
use output::{Format, Output};
use query::Query;
use route::{Leaf, Route};
use settings::Settings;
use stop::Stop;

fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().skip(1).collect();
    let words: Vec<String> = given.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    language::choose(&words);
    match texts(&given).and_then(|()| run(&words)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.say(usage::wants_json(&words));
            ExitCode::from(failure.status())
        }
    }
}

/// A word that is no text would be sent as another one.
fn texts(given: &[OsString]) -> Result<(), Failure> {
    match given.iter().position(|word| word.to_str().is_none()) {
        Some(at) => Err(Failure::input(format!("word {} of the command is not UTF-8", at + 1), "pass a text")),
        None => Ok(()),
    }
}

fn run(words: &[String]) -> Result<(), Failure> {
    let stop = Stop::listen()?;
    let words = usage::without_help_command(words);
    // Its options are its own, down to `--help`.
    if words.first().is_some_and(|word| word == "emulator") {
        return emulator::run(words[1..].iter().map(Into::into).collect(), &stop);
    }
    let route = route::find(&words, command::PROGRAM)?;
    let line = std::iter::once("gureum".to_owned()).chain(words.iter().cloned());
    let mut tree = command::tree(&route);
    let matches = match tree.try_get_matches_from_mut(line) {
        Ok(matches) => matches,
        Err(error) if route.program == Some("configure") => return usage::told_without_words(&error, &route, &tree),
        Err(error) => return usage::told(&error, &route, &tree, &words),
    };
    let settings = Settings::of(&matches)?;
    let tape = if sends_nothing(&route, &matches) { None } else { record::asked(&matches)? };
    let settings = tape.into_iter().fold(settings, Settings::told_to);
    carried_out(&route, &matches, &settings, &stop)
}

/// What only says what would be: a tape that is there stays.
fn sends_nothing(route: &Route, matches: &ArgMatches) -> bool {
    let Leaf::Operation(operation) = route.leaf else { return false };
    let is_set = |name| matches!(innermost(matches).try_get_one::<bool>(name), Ok(Some(true)));
    is_set("generate-skeleton") || (is_set("dry-run") && operation.cascade.is_none())
}

fn carried_out(route: &Route, matches: &ArgMatches, settings: &Settings, stop: &Stop) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("completion", matches)) => completion::run(matches),
        Some(("emulator", matches)) => {
            let rest = matches.get_many::<String>("OPTIONS").unwrap_or_default();
            emulator::run(rest.map(Into::into).collect(), stop)
        }
        Some(("configure", matches)) => {
            configure::run(matches, settings, stop, &mut output(innermost(matches), configure::COLUMNS)?)
        }
        Some(("doctor", matches)) => doctor::run(matches, settings, stop, &mut output(matches, &[])?),
        Some(("verify", matches)) => verify::run(matches, settings, stop, &mut output(matches, &[])?),
        Some(("mcp", matches)) => mcp::run(matches, settings, stop),
        Some(("api", matches)) => api::run(matches, settings, stop, &mut output(matches, &[])?),
        _ => of_service(route, innermost(matches), settings, stop),
    }
}

fn innermost(matches: &ArgMatches) -> &ArgMatches {
    matches.subcommand().map_or(matches, |(_, matches)| innermost(matches))
}

fn output(matches: &ArgMatches, columns: &[&str]) -> Result<Output, Failure> {
    let text = |name: &str| matches.try_get_one::<String>(name).ok().flatten();
    let query = text("query").map(|text| Query::parse(text)).transpose()?;
    // What an expression picks has fields of its own.
    let columns = match text("columns") {
        Some(chosen) => named_columns(chosen)?,
        None if query.is_some() => Vec::new(),
        None => columns.iter().map(|column| (*column).to_owned()).collect(),
    };
    let is_json = matches.try_get_one::<bool>("json").ok().flatten().is_some_and(|is_json| *is_json);
    let format = text("output").map(String::as_str).or(is_json.then_some("json"));
    Ok(Output::new(Format::chosen(format), query, columns))
}

fn named_columns(chosen: &str) -> Result<Vec<String>, Failure> {
    let names: Vec<String> = chosen.split(',').map(|name| name.trim().to_owned()).collect();
    match names.iter().any(String::is_empty) {
        true => Err(Failure::input("`--columns` has an empty name in it", "pass names such as `id,name`")),
        false => Ok(names),
    }
}

fn of_service(route: &Route, matches: &ArgMatches, settings: &Settings, stop: &Stop) -> Result<(), Failure> {
    let (Some(service), Some(group)) = (route.service, route.group) else { return Ok(()) };
    match route.leaf {
        Leaf::None | Leaf::Wait(None) => Ok(()),
        Leaf::Operation(operation) => {
            let output = output(matches, operation.columns)?;
            run::Run { service, group, operation, matches, settings, stop }.run(output)
        }
        Leaf::Wait(Some(waited)) => {
            let mut output = output(matches, &[])?;
            let opened = settings.open(service.row())?;
            let Some(row) = service.row().wait(waited.id) else { return Ok(()) };
            let id = matches.get_one::<String>("ID").map(String::as_str).unwrap_or_default();
            output.identity = group.identity_of(row.read);
            let found = wait::until(&opened.client, row, id, settings.timeout, stop)?;
            if found.is_null() { Ok(()) } else { run::show_whole(found, &mut output) }
        }
    }
}
