//! Waits, with a live line where somebody looks.

use std::io::{self, IsTerminal};
use std::time::Duration;

use gureum::engine::EngineClient;
use gureum::operation;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Map, Value, json};

use crate::answer::{read, text_at};
use crate::failure::Failure;
use crate::settings::is_switched_off;
use crate::stop::Stop;
use crate::table::{Group, Operation, Service, Wait};

/// Hides the line.
const PROGRESS: &str = "GUREUM_PROGRESS";

/// What is waited for after an operation.
pub struct Goal {
    pub wait: &'static operation::Wait,
    place: Place,
}

enum Place {
    /// Path in the answer.
    Answer(&'static str),
    Known(String),
}

impl Goal {
    /// What `--wait` means for an operation: the state that was named, else what it leads to.
    pub fn of(
        service: &Service,
        group: &'static Group,
        operation: &Operation,
        goal: &str,
        input: &Map<String, Value>,
    ) -> Result<Self, Failure> {
        let rows = service.row();
        let row = |wait: &Wait| rows.wait(wait.id);
        let is_deletion = operation.row(service).class == operation::Class::Delete;
        let chosen = match operation.made {
            Some((id, _)) if goal.is_empty() => rows.wait(id),
            _ if goal.is_empty() && is_deletion => group.waits.iter().filter_map(row).find(|wait| wait.gone),
            _ => group.waits.iter().find(|wait| wait.name == goal).and_then(row),
        };
        let Some(wait) = chosen else {
            let states = group.waits.iter().map(|wait| format!("`{}`", wait.name)).collect::<Vec<_>>().join(", ");
            let message = format!("`{}` leads to no state of its own", operation.name);
            return Err(Failure::input(message, format!("say which with `--wait=STATE`: {states}")));
        };
        let place = match operation.made {
            Some((_, path)) => Place::Answer(path),
            None => Place::Known(known(operation, wait, input)?),
        };
        Ok(Goal { wait, place })
    }

    /// The id, from the answer if it was made.
    pub fn id(&self, answer: &Value) -> Result<String, Failure> {
        match &self.place {
            Place::Known(id) => Ok(id.clone()),
            Place::Answer(path) => text_at(answer, path).ok_or_else(|| {
                let message = format!("it was made, but the answer has no `{path}` to wait for");
                Failure::of(&gureum::Error::new(gureum::ErrorKind::Response, message))
            }),
        }
    }
}

/// The input that names the resource: the one of the wait, else the only part of the path.
fn known(operation: &Operation, wait: &operation::Wait, input: &Map<String, Value>) -> Result<String, Failure> {
    let named = input.get(wait.input).or_else(|| {
        let mut required = operation.fields.iter().filter(|field| field.required);
        required.next().filter(|_| required.next().is_none()).and_then(|field| input.get(field.name))
    });
    named.and_then(Value::as_str).map(str::to_owned).ok_or_else(|| {
        let message = format!("`{}` does not say which one to wait for", operation.name);
        Failure::input(message, "leave `--wait` out, and wait with the command `wait`")
    })
}

/// Waits to the end, and gives what was read last.
pub fn until(
    client: &EngineClient,
    wait: &operation::Wait,
    id: &str,
    limit: Option<Duration>,
    stop: &Stop,
) -> Result<Value, Failure> {
    let options =
        limit.map_or_else(Vec::new, |limit| json!({ "timeoutMs": limit.as_millis() as u64 }).to_string().into());
    let steps = client.wait(wait.id, id, &options);
    let line = Line::new(id);
    loop {
        let reply = steps.next_blocking(&mut || {
            line.tick();
            stop.is_wanted()
        });
        if !reply.ok {
            return Err(Failure::of_reply(&reply, client).with("token", steps.token().unwrap_or_default()));
        }
        if reply.end {
            return read(&reply.body);
        }
        line.show(&read(&reply.body)?);
    }
}

/// One line that changes, on the error stream; nothing where nobody looks.
struct Line(Option<ProgressBar>, String);

impl Line {
    fn new(id: &str) -> Self {
        let is_hidden = is_switched_off(PROGRESS);
        let bar = (io::stderr().is_terminal() && !is_hidden).then(|| {
            let bar = ProgressBar::new_spinner();
            // A line that is longer than the terminal could not be wiped.
            let style = ProgressStyle::with_template("{spinner} {wide_msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()).tick_chars("-\\|/ "));
            bar
        });
        Line(bar, id.chars().filter(|letter| !letter.is_control()).collect())
    }

    fn tick(&self) {
        self.0.iter().for_each(ProgressBar::tick);
    }

    fn show(&self, progress: &Value) {
        let Some(bar) = &self.0 else { return };
        let state: String =
            progress["state"].as_str().unwrap_or("…").chars().filter(|letter| !letter.is_control()).collect();
        let seconds = progress["elapsedMs"].as_u64().unwrap_or_default() / 1000;
        bar.set_message(format!("{state}, {seconds} s: {}", self.1));
        bar.tick();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.iter().for_each(ProgressBar::finish_and_clear);
    }
}
