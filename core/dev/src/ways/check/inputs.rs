//! What a way is told: types, defaults, and that somebody uses it.

use super::known::Found;
use crate::load::ways::{Document, Input, InputType, Within};
use crate::names;
use crate::ways::variables;

pub fn mistakes(document: &Document, found: &mut Found) {
    let mut used = std::collections::BTreeSet::new();
    for (_, step) in document.steps.iter() {
        used.extend(variables::of_step(step));
    }
    for (_, way) in document.ways.iter() {
        used.extend(way.picks.iter().map(|(name, _)| name.to_owned()));
    }
    for (name, line, input) in document.inputs.lines() {
        if names::snake(name) != name {
            found.push((line, format!("`{name}` is not in snake case; call it `{}`", names::snake(name))));
        }
        if !used.contains(name) {
            found.push((line, format!("no step mentions `{name}`; leave it out")));
        }
        if let Some(why) = unfit(input) {
            found.push((line, format!("`{name}` {why}")));
        }
        if let Some(within) = &input.within {
            within_mistakes(document, within, found);
        }
        for needed in input.needs.iter().filter(|needed| document.inputs.get(&needed.value).is_none()) {
            found.push((needed.referenced.line(), format!("there is no input `{}`", needed.value)));
        }
    }
}

/// What they lie in are addresses, and what makes that not so is an input.
fn within_mistakes(document: &Document, within: &Within, found: &mut Found) {
    let is_addresses = |input: &Input| input.kind == InputType::Addresses;
    if !document.inputs.get(&within.input.value).is_some_and(is_addresses) {
        let text = format!("`{}` is no input of the type `addresses`", within.input.value);
        found.push((within.input.referenced.line(), text));
    }
    if document.inputs.get(&within.unless.value).is_none() {
        found.push((within.unless.referenced.line(), format!("there is no input `{}`", within.unless.value)));
    }
}

fn unfit(input: &Input) -> Option<&'static str> {
    let is_count = input.kind == InputType::Count;
    let fits = |default: &serde_json::Value| if is_count { default.is_u64() } else { default.is_string() };
    if input.required && input.default.is_some() {
        return Some("is required and has a default; leave one of them out");
    }
    if input.default.as_ref().is_some_and(|default| !fits(default)) {
        return Some("has a default that is not of its type");
    }
    if is_count != input.range.is_some() {
        return Some("is a `count` without a `range`, or has one and is none");
    }
    if is_count && input.pattern.is_some() || input.pattern.is_some() != input.says.is_some() {
        return Some("has a `pattern`, which is for texts, and `says` what it means in words");
    }
    let is_addresses = input.kind == InputType::Addresses;
    if is_addresses && input.pattern.is_none() || input.within.is_some() && !is_addresses {
        return Some("has no `pattern` and is of `addresses`, or lies `within` others and is not");
    }
    None
}
