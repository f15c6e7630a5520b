//! What an operation is called on the command line, by one rule: the words of its service, its group and itself in kebab
//! case. A service with one group has its operations without the group, as its clients do.

use std::collections::HashMap;

use super::{Model, Operation, Service};
use crate::load::Mistake;
use crate::names;

/// Commands of the program that are no service.
const PROGRAM: &[&str] = &["api", "completion", "configure", "doctor", "emulator", "help", "mcp", "verify"];

/// Options that every operation has.
const OPTIONS: &[&str] = &[
    "api-version",
    "columns",
    "dry-run",
    "emulator",
    "endpoint",
    "environment",
    "from-file",
    "generate-skeleton",
    "help",
    "json",
    "lang",
    "limit",
    "no-pager",
    "one-page",
    "output",
    "profile",
    "query",
    "record",
    "region",
    "save",
    "timeout",
    "version",
    "wait",
    "watch",
    "yes",
];

/// `get-list` of `getList`.
pub fn word(name: &str) -> String {
    names::words(name).join("-")
}

/// The flag of a field: its words, behind `field-` where every operation has an option of that name.
pub fn flag(field: &str) -> String {
    let word = word(field);
    if OPTIONS.contains(&word.as_str()) { format!("field-{word}") } else { word }
}

/// Whether the operations of a service stand without their group.
pub fn is_direct(service: &Service) -> bool {
    service.groups.len() == 1
}

/// What one types for an operation: `gureum data-forest apps start`.
pub fn line(service: &Service, operation: &Operation) -> String {
    command(service, operation.group, operation.name)
}

/// The same of anything that belongs to a group.
pub fn command(service: &Service, group: &str, name: &str) -> String {
    let group = if is_direct(service) { String::new() } else { format!("{} ", word(group)) };
    format!("gureum {} {group}{}", service.spelling().kebab(), word(name))
}

/// Words that would be two commands, flags that would be two fields, and columns that are no fields.
pub fn mistakes(model: &Model) -> Vec<Mistake> {
    let mut found = Vec::new();
    let mut root = Scope::new("the program", PROGRAM);
    for service in &model.services {
        let mut add = |line: u64, text: String| found.push(Mistake { file: service.source.file.clone(), line, text });
        let named = &service.source.document.service;
        root.put(&service.spelling().kebab(), named.words.referenced.line(), &mut add);
        named.aliases.iter().for_each(|alias| root.put(&alias.value, alias.referenced.line(), &mut add));
        groups(service, &mut add);
        service.operations.iter().for_each(|operation| inputs(operation, &mut add));
        service.operations.iter().for_each(|operation| columns(service, operation, &mut add));
    }
    found
}

/// Words that stand at one place.
struct Scope {
    of: String,
    taken: HashMap<String, String>,
}

impl Scope {
    fn new(of: &str, taken: &[&str]) -> Self {
        let taken = taken.iter().map(|word| ((*word).to_owned(), "a command of its own".to_owned())).collect();
        Scope { of: of.to_owned(), taken }
    }

    fn put(&mut self, word: &str, line: u64, add: &mut impl FnMut(u64, String)) {
        if word.is_empty() || self::word(word) != word {
            add(line, format!("`{word}` is no word of a command; write it in kebab case"));
        }
        if let Some(other) = self.taken.insert(word.to_owned(), format!("`{word}`")) {
            add(line, format!("`{word}` of {} is {other} on the command line already; take another word", self.of));
        }
    }
}

fn groups(service: &Service, add: &mut impl FnMut(u64, String)) {
    let mut groups = Scope::new(&service.spelling().kebab(), &["help"]);
    for group in &service.groups {
        let line = group.tag.name.referenced.line();
        groups.put(&word(group.name), line, add);
        group.tag.aliases.iter().for_each(|alias| groups.put(&alias.value, alias.referenced.line(), add));
        let mut operations = Scope::new(group.name, &["help", "wait"]);
        for operation in service.operations_of(group.name) {
            let line = operation.given.operation_id.referenced.line();
            operations.put(&word(operation.name), line, add);
            let aliases = &operation.given.aliases;
            aliases.iter().for_each(|alias| operations.put(&alias.value, alias.referenced.line(), add));
        }
        let composed = service.composed.iter().filter(|each| each.group == group.name).map(|each| each.name);
        let cascades = service.waits.iter().filter(|wait| wait.group == group.name && wait.cascade.is_some());
        let cascades = cascades.filter_map(|wait| wait.id.split_once('.')).map(|(_, name)| name);
        composed.chain(cascades).for_each(|name| operations.put(&word(name), line, add));
    }
}

fn inputs(operation: &Operation, add: &mut impl FnMut(u64, String)) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    let line = operation.given.operation_id.referenced.line();
    for input in &operation.inputs {
        if let Some(other) = seen.insert(flag(input.name), input.name) {
            let flag = flag(input.name);
            add(line, format!("`{other}` and `{}` would both be `--{flag}`; rename one with `x-name`", input.name));
        }
    }
}

fn columns(service: &Service, operation: &Operation, add: &mut impl FnMut(u64, String)) {
    let (given, json) = (operation.given, operation.reply.json);
    let items = given.pagination.as_ref().and_then(|pages| service.field_at(json?, &pages.items.value));
    let item = items.and_then(|items| items.items).map(|item| *item);
    for column in &given.columns {
        if item.as_ref().and_then(|item| service.field_at(item, &column.value)).is_none() {
            let text =
                format!("`{}` is no field of what `{}` lists; name a path into an item", column.value, operation.id);
            add(column.referenced.line(), text);
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/model/commands.rs"]
mod tests;
