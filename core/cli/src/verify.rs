//! `gureum verify`: whether the real services answer as the descriptions say.
//!
//! It reads and nothing else, with the keys of whoever runs it, and keeps nothing of an answer but how it differs. What comes out
//! is made to be handed on, so it goes through [`gureum_emulator::scrub`] before it is kept, not when it is written.

mod compare;
mod head;
mod observer;
mod plan;
mod pool;
mod refusal;
mod report;
mod words;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::ArgMatches;
use gureum::engine::EngineClient;
use gureum::operation::{Class, Service};
use gureum_emulator::whole_file::{self, Readers};
use serde_json::{Map, Value};

use crate::api;
use crate::confirm;
use crate::failure::Failure;
use crate::generated::SERVICES;
use crate::language::said;
use crate::output::{Format, Output};
use crate::settings::{Opened, Settings};
use crate::stop::Stop;
use observer::Observer;
use plan::Read;
use pool::Pool;
use report::Report;

/// Details are asked for so many of the resources that a list shows.
const PER_OPERATION: usize = 2;
/// What a list shows may lead to another list, and that to details.
const ROUNDS: usize = 4;
/// No report is longer, in bytes.
const MOST: u64 = 1 << 26;

/// Asks, compares, and writes the report.
pub fn run(matches: &ArgMatches, settings: &Settings, stop: &Stop, output: &mut Output) -> Result<(), Failure> {
    let path = matches.get_one::<String>("out").map_or("verify.json", String::as_str);
    look_at(path)?;
    let named: Vec<&str> = matches.get_many::<String>("service").into_iter().flatten().map(String::as_str).collect();
    let observer = Observer::new(matches.get_flag("with-names"));
    let opened = open(&named, &settings.clone().told_to(observer.tap()))?;
    let mut report = Report::new();
    let mut reads = Vec::new();
    for (service, _) in &opened {
        reads.extend(plan::reads(service, &mut report));
    }
    announce(&reads);
    confirm::ask_about(matches.get_flag("yes"), &said(&format!("Send these {} reads with your keys", reads.len())))?;
    let mut walk = Walk { observer, report, pool: Pool::default(), stop };
    walk.all(&opened, reads)?;
    write(path, &walk.report)?;
    match output.format {
        Format::Table => output.bytes(words::of(&walk.report).as_bytes())?,
        _ => output.value(walk.report.value())?,
    }
    let _ = writeln!(io::stderr(), "{}", said(&format!("the report is in `{path}`; look at it before you hand it on")));
    Ok(())
}

/// Clients of the services that were named, or of all for which there are keys.
fn open(named: &[&str], settings: &Settings) -> Result<Vec<(&'static Service, Opened)>, Failure> {
    let named = named.iter().map(|name| api::named(name)).collect::<Result<Vec<_>, _>>()?;
    let is_wanted = |service: &Service| named.is_empty() || named.iter().any(|wanted| std::ptr::eq(*wanted, service));
    let mut opened = Vec::new();
    let mut refused = None;
    for service in SERVICES.iter().map(|known| known.row()).filter(|service| is_wanted(service)) {
        match settings.open(service) {
            Ok(client) => opened.push((service, client)),
            Err(failure) if named.is_empty() => refused = refused.or(Some(failure)),
            Err(failure) => return Err(failure),
        }
    }
    match (opened.is_empty(), refused) {
        (true, Some(failure)) => Err(failure),
        _ => Ok(opened),
    }
}

/// Everything that may be sent stands there before anybody says yes.
fn announce(reads: &[Read]) {
    let mut text = String::from("Reads only, and nothing is changed:\n");
    let mut last = "";
    for read in reads {
        if read.service.name != last {
            last = read.service.name;
            text.push_str(&format!("  {last}\n"));
        }
        text.push_str(&format!("    {} ({} {})\n", read.row.id, read.row.method, read.row.path));
    }
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Whether the report may be written there: in place of nothing, or of another one.
fn look_at(path: &str) -> Result<(), Failure> {
    let refused = |error: io::Error| Failure::unwritable(path, "--out", &error);
    whole_file::check(Path::new(path)).map_err(refused)?;
    match whole_file::read(Path::new(path), MOST) {
        Ok(text) if Report::is_one(&text) => Ok(()),
        Ok(_) => Err(refused(io::Error::other("it is there and no report of `verify`"))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(refused(error)),
    }
}

fn write(path: &str, report: &Report) -> Result<(), Failure> {
    let text = format!("{:#}\n", report.value());
    // Somebody may have put something there meanwhile.
    look_at(path)?;
    let saved = whole_file::save(&text, Path::new(path), Readers::Usual);
    saved.map_err(|error| Failure::unwritable(path, "--out", &error))
}

/// The way through the services.
struct Walk<'w> {
    observer: Observer,
    report: Report,
    pool: Pool,
    stop: &'w Stop,
}

impl Walk<'_> {
    /// What needs nothing first, then what needs an id that was seen by then.
    fn all(&mut self, opened: &[(&'static Service, Opened)], mut reads: Vec<Read>) -> Result<(), Failure> {
        for _ in 0..ROUNDS {
            let mut waiting = Vec::new();
            for read in reads {
                let inputs = self.pool.inputs(&read, PER_OPERATION);
                if inputs.is_empty() {
                    waiting.push(read);
                    continue;
                }
                let client = opened.iter().find(|(service, _)| std::ptr::eq(*service, read.service));
                if let Some((_, opened)) = client.filter(|_| !self.report.is_silent(read.service.name)) {
                    inputs.iter().try_for_each(|input| self.one(&opened.client, &read, input))?;
                }
            }
            reads = waiting;
        }
        reads.iter().for_each(|read| self.report.not_asked(read.service, read.row.id, "nothing shows what it needs"));
        if self.report.is_empty() {
            let message = "no service answered";
            return Err(Failure::of(
                &gureum::Error::new(gureum::ErrorKind::Connect, message).with_hint("try one call of it first"),
            ));
        }
        Ok(())
    }

    fn one(&mut self, client: &EngineClient, read: &Read, input: &Map<String, Value>) -> Result<(), Failure> {
        // Whatever stands in a plan: nothing else is sent from here.
        if read.row.class != Class::Read {
            return Ok(());
        }
        if io::stderr().is_terminal() {
            let _ = writeln!(io::stderr(), "{} {}", read.service.name, read.row.id);
        }
        let sent = Value::Object(input.clone()).to_string();
        let reply = client.call_blocking(read.row.id, sent.as_bytes(), b"", &mut || self.stop.is_wanted());
        let answered = self.observer.take(read, input, &mut self.report, &mut self.pool);
        if !reply.ok && answered == 0 {
            let failure = Failure::of_reply(&reply, client);
            if self.stop.is_wanted() {
                return Err(failure);
            }
            failure.say(false);
            self.report.unanswered(read.service, read.row.id);
        }
        Ok(())
    }
}
