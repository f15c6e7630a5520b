//! Reads a rule, and says what is wrong with one that cannot be read: the name that was meant, what exists, how it is written.

use gureum_closest::closest;
use serde_json::{Map, Value};

use super::rules::Rule;
use crate::fault_table::Field;
use crate::generated::faults::{FAULTS, RULE};

/// Reads a rule as the admin path takes it. Fields of a fault may stand beside its name.
pub(crate) fn read(text: &[u8]) -> Result<Rule, String> {
    let said = |error: serde_json::Error| format!("this is no fault rule: {error}");
    let mut rule = gathered(serde_json::from_slice(text).map_err(said)?);
    match explained(&rule) {
        Some(reason) => Err(reason),
        None => {
            drop_nulls(&mut rule);
            serde_json::from_value(rule).map_err(said)
        }
    }
}

/// What is `null` is left out, of the rule and of its fault.
fn drop_nulls(value: &mut Value) {
    if let Value::Object(fields) = value {
        fields.retain(|_, field| !field.is_null());
        fields.values_mut().for_each(drop_nulls);
    }
}

fn fields_of(name: &str) -> Option<&'static [Field]> {
    FAULTS.iter().find(|(known, _)| *known == name).map(|(_, fields)| *fields)
}

/// `{"fault": "delay", "ms": 5}` as `{"fault": {"delay": {"ms": 5}}}`.
fn gathered(mut rule: Value) -> Value {
    let Some(all) = rule.as_object_mut() else { return rule };
    let Some(name) = all.get("fault").and_then(Value::as_str).map(str::to_owned) else { return rule };
    let Some(fields) = fields_of(&name).filter(|fields| !fields.is_empty()) else { return rule };
    let given: Map<_, _> = fields.iter().filter_map(|field| all.remove_entry(field.name)).collect();
    all.insert("fault".to_owned(), Value::from(Map::from_iter([(name, Value::Object(given))])));
    rule
}

fn explained(rule: &Value) -> Option<String> {
    const FORM: &str = r#"a fault rule needs `fault`: a name, or {"name": {…}} for one with fields"#;
    let Some(rule) = rule.as_object() else { return Some(FORM.to_owned()) };
    let (name, given) = match rule.get("fault") {
        Some(Value::String(name)) => (name, None),
        Some(Value::Object(one)) if one.len() == 1 => one.iter().next().map(|(name, given)| (name, Some(given)))?,
        _ => return Some(FORM.to_owned()),
    };
    let Some(fields) = fields_of(name) else {
        return Some(format!("there is no fault `{name}`; {}", meant(name, FAULTS.iter().map(|(name, _)| *name))));
    };
    let of_rule = || RULE.iter().map(|field| field.name);
    if let Some(stranger) = rule.keys().find(|key| *key != "fault" && of_rule().all(|name| name != *key)) {
        let known = fields.iter().map(|field| field.name).chain(of_rule());
        return Some(format!("the fault `{name}` has no field `{stranger}`; {}", meant(stranger, known)));
    }
    let unfit = RULE.iter().find_map(|field| unfit(field, rule.get(field.name), "a fault rule"));
    unfit.or_else(|| of_fault(name, given, fields))
}

fn of_fault(name: &str, given: Option<&Value>, fields: &[Field]) -> Option<String> {
    let given = given?;
    if fields.is_empty() {
        return Some(format!(r#"the fault `{name}` has no fields; write "{name}""#));
    }
    let names = || fields.iter().map(|field| field.name);
    let Some(given) = given.as_object() else {
        let all = names().collect::<Vec<_>>().join(", ");
        return Some(format!(
            r#"the fault `{name}` has fields ({all}); write {{"{name}": {{"{}": …}}}}"#,
            names().next()?
        ));
    };
    if let Some(stranger) = given.keys().find(|key| names().all(|name| name != *key)) {
        return Some(format!("the fault `{name}` has no field `{stranger}`; {}", meant(stranger, names())));
    }
    let owner = format!("the fault `{name}`");
    fields.iter().find_map(|field| unfit(field, given.get(field.name), &owner))
}

fn unfit(field: &Field, value: Option<&Value>, owner: &str) -> Option<String> {
    let (name, told) = (field.name, field.kind.told());
    match value {
        None if field.required => Some(format!("{owner} needs `{name}`, {told}")),
        Some(Value::Null) if !field.required => None,
        Some(value) if !field.kind.holds(value) => Some(format!("`{name}` of {owner} is `{value}`; it is {told}")),
        _ => None,
    }
}

fn meant(name: &str, known: impl Iterator<Item = &'static str>) -> String {
    let known: Vec<&str> = known.collect();
    let all = known.join(", ");
    match closest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? There are {all}"),
        None => format!("there are {all}"),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/faults/mistakes.rs"]
mod tests;
