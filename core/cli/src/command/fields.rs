//! The inputs of an operation as arguments.

use clap::{Arg, ArgAction, Command};
use gureum::operation::{self, Input, Kind, Place};

use crate::table::{Field, Operation};

/// Over the flags of fields in a help.
pub const HEADING: &str = "Fields";

/// Whether an input stands in the path, and so has no flag.
pub fn is_path(row: &operation::Operation, field: &Field) -> bool {
    input(row, field).is_some_and(|input| input.place == Place::Path)
}

/// What one types for a field: `--name`, or `<id>` of a path.
pub fn flag_of(row: &operation::Operation, field: &Field) -> String {
    if is_path(row, field) { format!("<{}>", field.flag) } else { format!("--{}", field.flag) }
}

/// The kind of JSON of a field.
pub fn kind(row: &operation::Operation, field: &Field) -> Kind {
    input(row, field).map_or(Kind::Any, |input| input.kind)
}

fn input(row: &operation::Operation, field: &Field) -> Option<&'static Input> {
    row.inputs.iter().find(|input| input.name == field.name)
}

/// All inputs: parts of the path by their place, others by their flags.
pub fn all(command: Command, operation: &'static Operation, row: &operation::Operation) -> Command {
    let argument = |field: &'static Field| {
        let about = if field.required && !is_path(row, field) {
            format!("{} Required.", field.about)
        } else {
            field.about.to_owned()
        };
        let argument = Arg::new(field.flag).help(about);
        if is_path(row, field) { argument.value_name(field.name) } else { flag(argument, field, kind(row, field)) }
    };
    command.args(operation.fields.iter().map(argument))
}

fn flag(argument: Arg, field: &'static Field, kind: Kind) -> Arg {
    let argument = argument.long(field.flag).help_heading(HEADING);
    // Under the name of every command's option stands that option.
    let is_own = field.flag.starts_with("field-") || field.name == field.flag;
    let argument = if is_own { argument } else { argument.alias(field.name) };
    match kind {
        Kind::Boolean => {
            let argument = argument.num_args(0..=1).require_equals(true).default_missing_value("true");
            argument.value_name("BOOL")
        }
        Kind::Integer | Kind::Number => argument.value_name("NUMBER").allow_negative_numbers(true),
        Kind::Array if field.fields.is_empty() => argument.value_name("ITEM").action(ArgAction::Append),
        Kind::Array => argument.value_name("JSON").action(ArgAction::Append),
        Kind::Object => argument.value_name("JSON"),
        Kind::String | Kind::Any => argument.value_name("TEXT"),
    }
}
