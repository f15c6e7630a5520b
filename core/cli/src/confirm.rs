//! Asks before something is gone.

use std::io::{self, IsTerminal};

use gureum::operation;
use serde_json::{Map, Value};

use crate::command::fields::is_path;
use crate::failure::Failure;
use crate::table::Operation;

/// Goes on if it was allowed, by `--yes` or by an answer in a terminal.
pub fn ask(
    is_allowed: bool,
    operation: &Operation,
    input: &Map<String, Value>,
    row: &operation::Operation,
) -> Result<(), Failure> {
    let named = operation.fields.iter().filter(|field| is_path(row, field) || (field.required && !field.secret));
    let named = named.filter_map(|field| input.get(field.name).and_then(Value::as_str));
    let what = named.map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
    let what = if what.is_empty() { String::new() } else { format!(": {what}") };
    let summary = operation.summary.trim_end_matches('.');
    ask_about(is_allowed, &format!("{summary}{what}")).map_err(|failure| failure.with("operation", operation.id))
}

/// The same about anything.
pub fn ask_about(is_allowed: bool, what: &str) -> Result<(), Failure> {
    if is_allowed {
        return Ok(());
    }
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        let message = format!("nobody is here to be asked whether this is meant: {what}");
        return Err(Failure::input(message, "pass `--yes` if it is"));
    }
    match dialoguer::Confirm::new().with_prompt(format!("{what}?")).default(false).interact() {
        Ok(true) => Ok(()),
        _ => Err(Failure::of(&gureum::Error::new(gureum::ErrorKind::Cancelled, "it was not done"))),
    }
}
