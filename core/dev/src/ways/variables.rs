//! `${name}` in the texts of a way: which ones are used, and by what.

use std::collections::BTreeSet;

use serde_json::Value;

use super::lookup::steps_of;
use crate::load::Entries;
use crate::load::ways::{Document, Step, Way};

/// The names in a value, wherever in it they stand.
pub fn of_value(value: &Value) -> BTreeSet<String> {
    match value {
        Value::String(text) => of_text(text),
        Value::Array(items) => items.iter().flat_map(of_value).collect(),
        Value::Object(fields) => fields.values().flat_map(of_value).collect(),
        _ => BTreeSet::new(),
    }
}

/// The names in a text.
pub fn of_text(text: &str) -> BTreeSet<String> {
    let parts = text.split("${").skip(1);
    parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

/// What a thing is found by.
pub fn of_look(step: &Step) -> BTreeSet<String> {
    let maps = [&step.filter, &step.is, &step.mark].into_iter().flat_map(of_map);
    maps.chain(of_text(&step.named.value)).chain(step.given.iter().map(|given| given.value.clone())).collect()
}

/// All that a step mentions.
pub fn of_step(step: &Step) -> BTreeSet<String> {
    let maps = [&step.same, &step.shown, &step.input].into_iter().flat_map(of_map);
    maps.chain(of_look(step)).collect()
}

/// All that the steps of a way mention, and what its picks stand for.
pub fn of_way(document: &Document, way: &Way) -> BTreeSet<String> {
    let picks = way.picks.iter().map(|(name, _)| name.to_owned());
    steps_of(document, way).flat_map(|(_, step)| of_step(step)).chain(picks).collect()
}

/// What finds the things of a way that are taken down by themselves: not what goes along with another.
pub fn of_search(document: &Document, way: &Way) -> BTreeSet<String> {
    steps_of(document, way).filter(|(_, step)| step.delete.is_some()).flat_map(|(_, step)| of_look(step)).collect()
}

fn of_map(map: &Entries<Value>) -> BTreeSet<String> {
    map.iter().flat_map(|(_, value)| of_value(value)).collect()
}
