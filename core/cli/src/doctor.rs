//! `gureum doctor`: what calls meet on this machine, in words or as data.

use std::io::{self, Write};

use clap::ArgMatches;
use gureum::credentials::Environment;
use gureum::engine;
use serde_json::Value;

use crate::answer::read;
use crate::api;
use crate::failure::Failure;
use crate::output::Output;
use crate::settings::Settings;
use crate::stop::Stop;
use crate::voice;

/// Examines it. Words are what is pasted, so they are what comes unless another form was asked for.
pub fn run(matches: &ArgMatches, settings: &Settings, stop: &Stop, output: &mut Output) -> Result<(), Failure> {
    let named = matches.get_many::<String>("service").unwrap_or_default();
    let services = named.map(|name| api::named(name)).collect::<Result<Vec<_>, _>>()?;
    let (config, _emulator) = settings.for_examination()?;
    let handle = engine::examine(config, Environment::of_process(), services);
    let reply = handle.wait(&mut || stop.is_wanted());
    if !reply.ok {
        return Err(Failure::of_payload(&reply.body, None));
    }
    let mut report = read(&reply.body)?;
    for (hint, told) in hints(&report) {
        let text = report["text"].as_str().unwrap_or_default().replace(&hint, &told);
        report["text"] = text.into();
    }
    tell(&mut report);
    let is_well = report["verdict"] != "failed";
    let format = matches.get_one::<String>("output");
    let wants_data = format.map_or_else(|| matches.get_flag("json"), |format| format != "table");
    if wants_data || output.query.is_some() {
        // Programs have the fields.
        report.as_object_mut().map(|fields| fields.remove("text"));
        output.value(report)?;
    } else {
        io::stdout().write_all(report["text"].as_str().unwrap_or_default().as_bytes())?;
    }
    if is_well { Ok(()) } else { Err(Failure::found()) }
}

/// The hints of a report, as the core gives them and as the command does.
fn hints(report: &Value) -> Vec<(String, String)> {
    match report {
        Value::Array(items) => items.iter().flat_map(hints).collect(),
        Value::Object(fields) => {
            let own = fields.get("hint").and_then(Value::as_str);
            let own = own.map(|hint| (hint.to_owned(), voice::told(hint, None)));
            own.into_iter().chain(fields.values().flat_map(hints)).collect()
        }
        _ => Vec::new(),
    }
}

/// Puts them in the words of the command.
fn tell(report: &mut Value) {
    match report {
        Value::Array(items) => items.iter_mut().for_each(tell),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(hint) if name == "hint" => *hint = voice::told(hint, None),
                    value => tell(value),
                }
            }
        }
        _ => {}
    }
}
