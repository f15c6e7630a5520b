//! What must hold in `client.yaml`, each a sentence with a fix.

use crate::load::Mistake;
use crate::load::contract::{Document, Kind, Setting, SettingType, Source, Variables};
use crate::names::{pascal, snake};

type Found = Vec<(u64, String)>;

pub(super) fn mistakes(source: &Source) -> Vec<Mistake> {
    let document = &source.document;
    let mut found = Found::new();
    settings(document, &mut found);
    variables(document, &mut found);
    kinds(document, &mut found);
    fields(document, &mut found);
    faults(document, &mut found);
    marks(document, &mut found);
    events(document, &mut found);
    found.sort();
    found.into_iter().map(|(line, text)| Mistake { file: source.file.clone(), line, text }).collect()
}

fn settings(document: &Document, found: &mut Found) {
    for (name, line, setting) in document.settings.lines() {
        if snake(name) != name {
            found.push((line, format!("`{name}` is not in snake case; call it `{}`", snake(name))));
        }
        let is_number = matches!(setting.kind, SettingType::Duration | SettingType::Count);
        if is_number != setting.range.is_some() {
            let what = if is_number { "needs a `range`" } else { "is no number; leave `range` out" };
            found.push((line, format!("`{name}` {what}")));
        }
        if let Some(why) = unfit_default(setting) {
            found.push((line, format!("the default of `{name}` {why}")));
        }
        if !setting.values.is_empty() && setting.kind != SettingType::Text {
            found.push((line, format!("`{name}` has `values`, but is no text; leave them out")));
        }
    }
}

fn unfit_default(setting: &Setting) -> Option<String> {
    let default = setting.default.as_ref()?;
    let fits = match setting.kind {
        SettingType::Duration | SettingType::Count => default.is_u64(),
        SettingType::Flag => default.is_boolean(),
        SettingType::Text => default
            .as_str()
            .is_some_and(|text| setting.values.is_empty() || setting.values.iter().any(|value| value == text)),
        _ => false,
    };
    if !fits {
        return Some("is not of its type; durations are whole milliseconds".to_owned());
    }
    let (range, number) = (setting.range?, default.as_u64()?);
    let is_inside = range.above.is_none_or(|above| number > above)
        && range.from.is_none_or(|from| number >= from)
        && range.to.is_none_or(|to| number <= to);
    (!is_inside).then(|| "is outside of its range".to_owned())
}

fn variables(document: &Document, found: &mut Found) {
    let settings = document.settings.lines().map(|(name, line, setting)| (name, line, &setting.variables));
    let others = document.surroundings.lines().map(|(name, line, other)| (name, line, &other.variables));
    let mut seen = Vec::<(&str, &str)>::new();
    for (name, line, variables) in settings.chain(others) {
        let Variables { any, naver, samsung } = variables;
        for variable in any.iter().chain(naver).chain(samsung) {
            match seen.iter().find(|(known, _)| known == variable) {
                Some((_, of)) => {
                    found.push((line, format!("`{variable}` is a variable of `{of}` already; leave it out here")));
                }
                None => seen.push((variable, name)),
            }
        }
    }
}

fn kinds(document: &Document, found: &mut Found) {
    let mut earlier = Vec::new();
    for (name, line, kind) in document.errors.lines() {
        if pascal(name) != name {
            found.push((line, format!("`{name}` is not in Pascal case; call it `{}`", pascal(name))));
        }
        match &kind.delivery {
            None if !kind.only_parent => found.push((line, format!("`{name}` needs a `delivery`"))),
            Some(_) if kind.only_parent => {
                found.push((line, format!("no error is `{name}`; leave its `delivery` out")));
            }
            Some(delivery) if document.deliveries.get(delivery).is_none() => {
                found.push((line, format!("there is no delivery `{delivery}`; take one of `deliveries`")));
            }
            _ => {}
        }
        exits(document, (name, line, kind), found);
        if let Some(parent) = kind.parent.as_deref().filter(|parent| !earlier.contains(parent)) {
            found.push((line, format!("`{parent}` does not stand above `{name}`; write a parent before its children")));
        }
        for field in kind.fields.iter().filter(|field| document.fields.get(field).is_none()) {
            found.push((line, format!("there is no field `{field}`; describe it under `fields`")));
        }
        earlier.push(name);
    }
}

/// The status with which the command ends: every kind has its own, and none that means something to every shell.
fn exits(document: &Document, (name, line, kind): (&str, u64, &Kind), found: &mut Found) {
    let Some(code) = kind.exit else {
        // What has no delivery is no error, or is told so already.
        if kind.delivery.is_some() {
            found.push((line, format!("`{name}` needs an `exit`")));
        }
        return;
    };
    if kind.only_parent {
        found.push((line, format!("no error is `{name}`; leave its `exit` out")));
    }
    if !matches!(code, 2..=127 | 130) {
        found.push((line, format!("the `exit` of `{name}` means something to every shell; take 2 to 127")));
    }
    let mut others = document.errors.iter().take_while(|(other, _)| *other != name);
    if others.any(|(_, other)| other.exit == Some(code)) {
        found.push((line, format!("the `exit` of `{name}` is that of a kind above; give it its own")));
    }
}

fn fields(document: &Document, found: &mut Found) {
    for (name, line, field) in document.fields.lines() {
        if snake(name) != name {
            found.push((line, format!("`{name}` is not in snake case; call it `{}`", snake(name))));
        }
        let is_duration = field.kind == crate::load::contract::FieldType::Duration;
        if is_duration != field.unit.is_some() {
            let what = if is_duration { "needs a `unit`" } else { "is no duration; leave `unit` out" };
            found.push((line, format!("`{name}` {what}")));
        }
    }
}

/// Fields of a fault stand beside those of a rule, so no two may share a name.
fn faults(document: &Document, found: &mut Found) {
    let emulator = &document.emulator;
    for (fault, line, described) in emulator.faults.lines() {
        if !fault.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') {
            found.push((line, format!("the fault `{fault}` is not in small letters, digits and `_`")));
        }
        for (field, line, _) in described.fields.lines().filter(|(field, ..)| emulator.rule.get(field).is_some()) {
            found.push((
                line,
                format!("`{field}` of the fault `{fault}` is a field of every rule; give it another name"),
            ));
        }
        let required = described.fields.iter().map(|(_, field)| field.required).collect::<Vec<_>>();
        if !required.is_sorted_by(|left, right| left >= right) {
            found.push((line, format!("the fault `{fault}` has a required field behind another; put those first")));
        }
    }
}

fn marks(document: &Document, found: &mut Found) {
    for (at, (name, line, mark)) in document.border.marks.lines().enumerate() {
        if usize::from(mark.number) != at {
            found.push((line, format!("mark `{name}` is the {at}th, but has another number; count from 0")));
        }
    }
}

fn events(document: &Document, found: &mut Found) {
    for (name, line, event) in document.events.lines() {
        if snake(name) != name {
            found.push((line, format!("the event `{name}` is not in snake case; call it `{}`", snake(name))));
        }
        for attribute in event.attributes.iter().filter(|attribute| document.attributes.get(attribute).is_none()) {
            found.push((line, format!("there is no attribute `{attribute}`; describe it under `attributes`")));
        }
    }
}
