//! The documented example of an operation as a command for a shell, and the same of a wait.

use serde_json::{Map, Value};

use crate::model::{Input, Operation, Place, Service, Shape, Wait, commands};

/// Longest line.
const WIDTH: usize = 78;

/// `gureum data-forest accounts create --name demo`.
pub fn example(service: &Service, operation: &Operation) -> String {
    command(service, operation, commands::line(service, operation))
}

/// The same inputs behind another command.
fn command(service: &Service, operation: &Operation, line: String) -> String {
    let empty = Value::Object(Map::new());
    let input = operation.requests.first().map_or(&empty, |(_, input)| input);
    let given = || operation.inputs.iter().filter_map(|each| Some((each, input.get(each.name)?)));
    let (path, rest): (Vec<_>, Vec<_>) = given().partition(|(each, _)| each.place == Place::Path);
    let mut words = vec![line];
    words.extend(path.iter().map(|(_, value)| quoted(&said(value))));
    // No flag says `null`.
    if rest.iter().any(|(_, value)| value.to_string().contains("null")) {
        let fields: Map<String, Value> =
            rest.iter().map(|(each, value)| (each.name.to_owned(), (*value).clone())).collect();
        let json = serde_json::to_string_pretty(&Value::Object(fields)).unwrap_or_default();
        return format!("{} -f - <<'JSON'\n{json}\nJSON\n", words.join(" "));
    }
    let flags: Vec<String> = rest.iter().flat_map(|(each, value)| spoken(service, each, value)).collect();
    lines(&words.join(" "), &flags)
}

/// `gureum data-forest apps wait running ID`. What deletes all that is below takes what the plan of it takes.
pub fn wait_example(service: &Service, wait: &Wait, id: &str) -> String {
    let of_plan = wait.cascade.and_then(|cascade| service.composed.iter().find(|each| each.id == cascade.plan.value));
    if let Some(plan) = of_plan {
        let name = wait.id.rsplit('.').next().unwrap_or_default();
        return command(service, plan, commands::command(service, wait.group, name));
    }
    let words = commands::command(service, wait.group, "wait");
    lines(&format!("{words} {} {}", commands::word(wait.goal), quoted(id)), &[])
}

/// On one line, or a line for each flag.
fn lines(command: &str, flags: &[String]) -> String {
    let flat = [&[command.to_owned()], flags].concat().join(" ");
    if flat.chars().count() <= WIDTH || flags.is_empty() {
        return flat + "\n";
    }
    format!("{command} \\\n  {}\n", flags.join(" \\\n  "))
}

/// A flag for the field, one for each item of a list.
fn spoken(service: &Service, input: &Input, value: &Value) -> Vec<String> {
    let flag = format!("--{}", commands::flag(input.name));
    // Everybody on a machine sees the arguments of a command.
    if matches!(service.shape(input.schema), Shape::Secret) {
        return vec![format!("{flag} @secret.txt")];
    }
    // A value that begins like a flag stands behind `=`, and so does that of a switch.
    let one = |value: &Value| match literally(&said(value)) {
        text if text.starts_with('-') || value.is_boolean() => format!("{flag}={}", quoted(&text)),
        text => format!("{flag} {}", quoted(&text)),
    };
    match value {
        Value::Array(items) if !items.is_empty() => items.iter().map(one).collect(),
        value => vec![one(value)],
    }
}

fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What stands for itself, even if it begins like a file.
fn literally(value: &str) -> String {
    if value.starts_with('@') { format!("@{value}") } else { value.to_owned() }
}

/// A word of a shell.
fn quoted(text: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=@%+,".contains(letter);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
#[path = "../../../tests/unit/emit/cli/example.rs"]
mod tests;
