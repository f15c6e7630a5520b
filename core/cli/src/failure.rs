//! What went wrong, as people and programs read it, and the status with which the program ends.

use std::io::{self, Write};

use gureum::engine::{EngineClient, EngineReply};
use gureum::error::Delivery;
use gureum::operation::Service;
use serde_json::{Map, Value};

use crate::generated::exit::CODES;
use crate::language::said;
use crate::voice;

/// Whoever read the output went away, as a shell says it.
const BROKEN_PIPE: u8 = 141;

/// An examination found something.
const FOUND: u8 = 1;

/// An end that is no success.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The fields of an error, as the core gives them.
    fields: Map<String, Value>,
    status: u8,
}

impl Failure {
    /// An error that the core gave, in its JSON, and the service that it is about.
    pub fn of_payload(payload: &[u8], of: Option<&Service>) -> Self {
        let fields: Map<String, Value> = serde_json::from_slice(payload).unwrap_or_default();
        let kind = fields.get("kind").and_then(Value::as_str).unwrap_or("Internal");
        let status = status_of(kind);
        let mut failure = Failure { fields, status };
        for (name, said) in [("message", str::to_owned as fn(&str) -> String), ("hint", said)] {
            if let Some(text) = failure.text(name).map(|text| said(&voice::told(text, of))) {
                failure.fields.insert(name.to_owned(), text.into());
            }
        }
        failure
    }

    /// What a client was answered in place of what it asked for.
    pub fn of_reply(reply: &EngineReply, client: &EngineClient) -> Self {
        Failure::of_payload(&reply.body, Some(client.service()))
    }

    /// An error of the core that is about no service.
    pub fn of(error: &gureum::Error) -> Self {
        Failure::of_payload(&error.payload(), None)
    }

    /// What was typed, or stands in a file, cannot be used.
    pub fn input(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Failure::of(&gureum::Error::new(gureum::ErrorKind::Input, message).with_hint(hint))
    }

    /// The output cannot be written.
    pub fn output(error: &io::Error) -> Self {
        let message = format!("the output cannot be written: {error}");
        let mut failure = Failure::input(message, "look at where it goes");
        failure.status = if error.kind() == io::ErrorKind::BrokenPipe { BROKEN_PIPE } else { 1 };
        failure
    }

    /// A file that an option names cannot be written.
    pub fn unwritable(path: &str, option: &str, error: &io::Error) -> Self {
        Failure::input(format!("`{path}` cannot be written: {error}"), format!("choose another place with `{option}`"))
    }

    /// What failed after the service had answered: repeating it may do it twice.
    pub fn answered(self) -> Self {
        self.delivered(Delivery::Answered)
    }

    /// What ended before anything was sent.
    pub fn not_sent(self) -> Self {
        self.delivered(Delivery::NotSent)
    }

    fn delivered(self, delivery: Delivery) -> Self {
        self.with("delivery", format!("{delivery:?}"))
    }

    /// Adds a field that a program finds beside the others.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.fields.insert(name.to_owned(), value.into());
        self
    }

    /// Leaves a field out.
    pub fn without(mut self, name: &str) -> Self {
        self.fields.shift_remove(name);
        self
    }

    /// Something is wrong, and was told already.
    pub fn found() -> Self {
        Failure { status: FOUND, ..Failure::config("something is wrong on this machine", "the report says what") }
    }

    /// Says first what did not come of it.
    pub fn so(mut self, what: &str) -> Self {
        let message = format!("{what}: {}", self.text("message").unwrap_or("it failed"));
        self.fields.insert("message".to_owned(), message.into());
        self
    }

    /// Another way out.
    pub fn or_else(mut self, hint: &str) -> Self {
        let both = self.text("hint").map_or_else(|| said(hint), |first| format!("{first}; {}", said(hint)));
        self.fields.insert("hint".to_owned(), both.into());
        self
    }

    /// What happened.
    pub fn message(&self) -> &str {
        self.text("message").unwrap_or_default()
    }

    /// One of the words of its kind, as the core gives it.
    pub fn kind(&self) -> &str {
        self.text("kind").unwrap_or_default()
    }

    /// Why keys were not accepted.
    pub fn cause(&self) -> Option<&str> {
        self.text("cause")
    }

    /// A setting or a place on this machine cannot be used.
    pub fn config(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Failure::of(&gureum::Error::new(gureum::ErrorKind::Config, message).with_hint(hint))
    }

    /// The status with which the program ends.
    pub fn status(&self) -> u8 {
        self.status
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.fields.get(name).and_then(Value::as_str)
    }

    /// Says it on the error stream. Nobody is left to be told if that fails too.
    pub fn say(&self, in_json: bool) {
        if self.status == BROKEN_PIPE {
            return;
        }
        let text = if in_json { self.in_json() } else { self.in_words() };
        let _ = writeln!(io::stderr(), "{text}");
    }

    /// As a program reads it.
    pub fn in_json(&self) -> String {
        let mut fields = self.fields.clone();
        fields.insert("exit".to_owned(), self.status.into());
        Value::Object(fields).to_string()
    }

    fn in_words(&self) -> String {
        let mut text = format!("error: {}", self.text("message").unwrap_or("it failed"));
        for (word, name) in [("fix", "hint"), ("made", "made")] {
            if let Some(shown) = self.text(name) {
                text.push_str(&format!("\n  {}: {shown}", said(word)));
            }
        }
        let parts = [("operation", "operation"), ("status", "status"), ("code", "code"), ("request id", "requestId")];
        let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let facts: Vec<String> = parts
            .iter()
            .filter_map(|(word, name)| self.fields.get(*name).map(|value| format!("{word} {}", shown(value))))
            .collect();
        if !facts.is_empty() {
            text.push_str(&format!("\n  {}", facts.join(", ")));
        }
        text
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::output(&error)
    }
}

fn status_of(kind: &str) -> u8 {
    CODES.iter().find(|(name, ..)| *name == kind).map_or(1, |(_, status, _)| *status)
}
