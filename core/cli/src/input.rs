//! The input of an operation: fields of a file, and flags before them.

use clap::ArgMatches;
use gureum::operation::{self, Kind};
use serde_json::{Map, Value};

use crate::command::fields::{flag_of, kind};
use crate::document::{Reader, parse};
use crate::failure::Failure;
use crate::prompt;
use crate::table::{Field, Operation};

/// Everything that was said, as the call takes it.
///
/// # Errors
///
/// A value that does not fit, or a field that is missing.
pub fn gather(
    matches: &ArgMatches,
    operation: &Operation,
    row: &operation::Operation,
) -> Result<Map<String, Value>, Failure> {
    let mut reader = Reader::new();
    let mut input = match matches.try_get_one::<String>("from-file") {
        Ok(Some(path)) => of_file(&mut reader, path)?,
        _ => Map::new(),
    };
    for field in operation.fields {
        let Some(values) = matches.get_many::<String>(field.flag) else { continue };
        let (flag, kind) = (flag_of(row, field), kind(row, field));
        let mut list = Vec::new();
        for value in values {
            let text = reader.text(value, &flag)?;
            match kind {
                Kind::Array => list.extend(items(&text, field, &flag)?),
                kind => drop(input.insert(field.name.to_owned(), value_of(&text, kind, &flag)?)),
            }
        }
        if kind == Kind::Array {
            input.insert(field.name.to_owned(), list.into());
        }
    }
    refuse_unknown(operation, &input, "`--generate-skeleton` prints what it may hold")?;
    ask_for_secrets(operation, &mut input)?;
    check(operation, row, &input)?;
    Ok(input)
}

/// Fields of the operation and no others: a service may take no notice of a name with a slip in it.
///
/// # Errors
///
/// The first field that it does not take, with the likely one, else with `hint`.
pub fn refuse_unknown(operation: &Operation, input: &Map<String, Value>, hint: &str) -> Result<(), Failure> {
    let Some((place, unknown, fields)) = unknown(operation.fields, input, "") else { return Ok(()) };
    let likely = gureum_closest::closest(unknown, fields.iter().map(|field| field.name));
    let hint = likely.map_or_else(|| hint.to_owned(), |likely| format!("did you mean `{likely}`?"));
    Err(Failure::input(format!("there is no field `{place}{unknown}` here"), hint).with("operation", operation.id))
}

/// Where a field stands that none of `fields` is, its name, and what could stand there.
fn unknown<'i>(
    fields: &'static [Field],
    input: &'i Map<String, Value>,
    place: &str,
) -> Option<(String, &'i str, &'static [Field])> {
    input.iter().find_map(|(name, value)| {
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            return Some((place.to_owned(), name.as_str(), fields));
        };
        // What has no fields in the description may have any.
        let inner: Vec<(String, &Map<String, Value>)> = match value {
            _ if field.fields.is_empty() => Vec::new(),
            Value::Object(inner) => vec![(format!("{place}{name}."), inner)],
            Value::Array(items) => {
                let objects = items.iter().enumerate().filter_map(|(at, item)| Some((at, item.as_object()?)));
                objects.map(|(at, item)| (format!("{place}{name}[{at}]."), item)).collect()
            }
            _ => Vec::new(),
        };
        inner.into_iter().find_map(|(place, inner)| unknown(field.fields, inner, &place))
    })
}

fn of_file(reader: &mut Reader, path: &str) -> Result<Map<String, Value>, Failure> {
    match reader.file(path, "--from-file")? {
        Value::Object(fields) => Ok(fields),
        // A skeleton in which everything is still a comment.
        Value::Null => Ok(Map::new()),
        _ => Err(Failure::input("`--from-file` holds no fields", "`--generate-skeleton` prints what it may hold")),
    }
}

fn value_of(text: &str, kind: Kind, flag: &str) -> Result<Value, Failure> {
    let wrong = |due: &str, hint: &str| Failure::input(format!("`{flag}` is no {due}"), hint);
    match kind {
        Kind::String => Ok(text.into()),
        Kind::Integer => text.parse::<i64>().map(Value::from).map_err(|_| wrong("whole number", "pass a whole number")),
        Kind::Number => match serde_json::from_str(text) {
            Ok(number @ Value::Number(_)) => Ok(number),
            _ => Err(wrong("number", "pass a number")),
        },
        Kind::Boolean => text
            .parse::<bool>()
            .map(Value::from)
            .map_err(|_| wrong("`true` or `false`", "pass one of `true` or `false`")),
        Kind::Object => match parse(text, flag)? {
            object @ Value::Object(_) => Ok(object),
            _ => Err(wrong("object in JSON or YAML", "pass an object in JSON or YAML")),
        },
        Kind::Array | Kind::Any => Ok(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
    }
}

/// Items of a list: one bare text is one item, a list in JSON or YAML all of its own.
fn items(text: &str, field: &Field, flag: &str) -> Result<Vec<Value>, Failure> {
    let is_document = !field.fields.is_empty() || text.trim_start().starts_with('[') || text.contains('\n');
    if is_document {
        return Ok(match parse(text, flag)? {
            Value::Array(items) => items,
            item => vec![item],
        });
    }
    let holds_numbers = serde_json::from_str::<Vec<Value>>(field.example)
        .is_ok_and(|items| items.first().is_some_and(Value::is_number));
    let number = serde_json::from_str(text).ok().filter(|value: &Value| holds_numbers && value.is_number());
    Ok(vec![number.unwrap_or_else(|| text.into())])
}

/// A password on the command line is seen by everybody on the machine, so it may be left out in a terminal.
fn ask_for_secrets(operation: &Operation, input: &mut Map<String, Value>) -> Result<(), Failure> {
    let missing = |field: &&Field| field.required && field.secret && !input.contains_key(field.name);
    let secrets: Vec<&Field> = operation.fields.iter().filter(missing).collect();
    if secrets.is_empty() || !prompt::is_possible() {
        return Ok(());
    }
    for field in secrets {
        let typed = prompt::secret(field.flag).map_err(|why| {
            let missing = Failure::input(format!("`--{}` is missing", field.flag), "pass it as `@file`");
            why.failure("nothing was sent", missing).with("operation", operation.id)
        })?;
        input.insert(field.name.to_owned(), typed.into());
    }
    Ok(())
}

fn check(operation: &Operation, row: &operation::Operation, input: &Map<String, Value>) -> Result<(), Failure> {
    let missing = operation.fields.iter().filter(|field| field.required && !input.contains_key(field.name));
    let missing: Vec<String> = missing.map(|field| format!("`{}`", flag_of(row, field))).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let hint = match missing.len() {
        1 => "pass it, or a file with `--from-file`; `--generate-skeleton` prints one",
        _ => "pass them, or a file with `--from-file`; `--generate-skeleton` prints one",
    };
    let is = if missing.len() == 1 { "is" } else { "are" };
    Err(Failure::input(format!("{} {is} missing", missing.join(", ")), hint).with("operation", operation.id))
}

/// As it is sent.
pub fn bytes(input: &Map<String, Value>) -> Vec<u8> {
    serde_json::to_vec(input).unwrap_or_default()
}

#[cfg(test)]
#[path = "../tests/unit/input.rs"]
mod tests;
