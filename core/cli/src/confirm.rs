//! Asks before something is gone.

use gureum::operation;
use serde_json::{Map, Value};

use crate::command::fields::is_path;
use crate::failure::Failure;
use crate::language::question;
use crate::prompt;
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
    ask_whether(is_allowed, &format!("{summary}{what}")).map_err(|failure| failure.with("operation", operation.id))
}

/// The same about anything that is done.
pub fn ask_whether(is_allowed: bool, what: &str) -> Result<(), Failure> {
    answered(is_allowed, what, &question(what))
}

/// The same about what is a question already.
pub fn ask_about(is_allowed: bool, what: &str) -> Result<(), Failure> {
    answered(is_allowed, what, &format!("{what}?"))
}

fn answered(is_allowed: bool, what: &str, question: &str) -> Result<(), Failure> {
    if is_allowed {
        return Ok(());
    }
    if !prompt::is_possible() {
        return Err(unanswered(&format!("nobody is here to be asked whether this is meant: {what}")));
    }
    match prompt::yes(question) {
        Ok(true) => Ok(()),
        Ok(false) => Err(prompt::not_done("it was not done")),
        Err(why) => {
            let missing = unanswered(&format!("the answer whether this is meant is missing: {what}"));
            Err(why.failure("it was not done", missing))
        }
    }
}

fn unanswered(message: &str) -> Failure {
    Failure::input(message, "pass `--yes` if it is")
}
