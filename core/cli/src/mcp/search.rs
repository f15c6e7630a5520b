//! `search_operations`: words against names and texts.

use serde_json::{Value, json};

use super::operation::{self, Named};
use crate::api;
use crate::failure::Failure;
use crate::generated::SERVICES;
use crate::table::Named as _;

/// How many are shown unless it is said.
pub const FOUND: usize = 10;
/// And how many at most.
pub const MOST_FOUND: usize = 100;

/// What fits best, first; without anything to look for, which services there are.
pub fn of(query: &str, service: Option<&str>, limit: usize) -> Result<Value, Failure> {
    let service =
        service.map(|name| api::named_or(name, "`search_operations` without words lists them")).transpose()?;
    let words = words(query);
    if words.is_empty() && service.is_none() {
        return Ok(services());
    }
    let of_service = |named: &Named| service.is_none_or(|service| service.name == named.service.name);
    let mut found: Vec<(usize, Named)> =
        operation::all().filter(of_service).map(|named| (weight(named, &words), named)).collect();
    found.retain(|(weight, _)| words.is_empty() || *weight > 0);
    // Stable: what fits alike stands in the order of the descriptions.
    found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let shown: Vec<Value> = found.iter().take(limit).map(|(_, named)| line(*named)).collect();
    Ok(json!({ "operations": shown, "found": found.len() }))
}

fn services() -> Value {
    let told = SERVICES.iter().map(|service| {
        let count: usize = service.groups.iter().map(|group| group.operations.len()).sum();
        json!({ "service": service.name, "title": service.title, "operations": count })
    });
    json!({ "services": told.collect::<Vec<_>>() })
}

fn line(named: Named) -> Value {
    let summary = named.operation.summary;
    match named.tool() {
        Ok(tool) => json!({ "operation": named.name(), "summary": summary, "tool": tool }),
        Err(_) => json!({ "operation": named.name(), "summary": summary, "tool": null }),
    }
}

/// Small letters, and one form for one and many.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(|part| part.to_lowercase()).map(|part| single(&part).to_owned()).collect()
}

fn single(word: &str) -> &str {
    word.strip_suffix('s').filter(|stem| stem.len() > 2).unwrap_or(word)
}

/// A word counts by where it stands, and every further word more than any place.
fn weight(named: Named, words: &[String]) -> usize {
    let lower = |texts: &[&str]| texts.join(" ").to_lowercase();
    let (service, group, operation) = (named.service, named.group, named.operation);
    let others = [service.others(), group.others(), operation.others()].concat();
    let name = lower(&[service.name, group.name, operation.name, &others.join(" ")]);
    let short = lower(&[service.title, operation.summary]);
    let long = lower(&[group.about, operation.about]);
    let place = |word: &String| {
        [(&name, 3), (&short, 2), (&long, 1)]
            .iter()
            .find(|(text, _)| text.contains(word.as_str()))
            .map(|(_, weight)| *weight)
    };
    words.iter().filter_map(place).map(|weight| 10 + weight).sum()
}
