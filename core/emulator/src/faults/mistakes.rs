//! What is wrong with a rule that cannot be read: the name that was meant, what exists, how it is written.

use gureum_closest::closest;
use serde_json::Value;

use super::rules::Rule;

/// Fields of a rule.
const FIELDS: &[&str] = &["operation", "tenant", "skip", "first", "every", "probability", "fault"];

/// Faults with their fields.
const FAULTS: &[(&str, &[&str])] = &[
    ("status", &["status", "code", "message", "retry_after"]),
    ("answer", &["status", "headers", "body", "base64"]),
    ("delay", &["ms", "virtual"]),
    ("delay_answer", &["ms"]),
    ("throttle", &["retry_after"]),
    ("quota", &["retry_after"]),
    ("reset_on_connect", &[]),
    ("reset_before_apply", &[]),
    ("apply_then_reset", &[]),
    ("reset_at", &["bytes", "of"]),
    ("stall_at", &["bytes", "of"]),
    ("truncate_at", &["bytes", "of"]),
    ("dribble", &["bytes", "ms"]),
    ("wrong_type", &["field"]),
    ("extra_field", &[]),
    ("failure_in_200", &["message"]),
    ("html_503", &[]),
    ("html_417", &[]),
    ("gateway_404", &[]),
    ("garbage_chunk", &[]),
    ("garbage_gzip", &[]),
    ("endless_body", &[]),
    ("endless_headers", &[]),
    ("endless_informational", &[]),
    ("http_10", &[]),
    ("wrong_length", &["by"]),
    ("clock_skew", &["seconds"]),
    ("stale_list", &[]),
    ("unknown_as_400", &[]),
    ("deprecated_refused", &[]),
    ("repeat_page", &[]),
    ("drop_idle", &["ms"]),
];

/// Names of all faults, each with its fields.
pub(crate) fn known() -> &'static [(&'static str, &'static [&'static str])] {
    FAULTS
}

/// Reads a rule as the admin path takes it.
pub(crate) fn read(text: &[u8]) -> Result<Rule, String> {
    serde_json::from_slice(text).map_err(|error| {
        let value = serde_json::from_slice(text).unwrap_or_default();
        explained(&value).unwrap_or_else(|| format!("this is no fault rule: {error}"))
    })
}

fn explained(rule: &Value) -> Option<String> {
    let rule = rule.as_object()?;
    if let Some(stranger) = rule.keys().find(|key| !FIELDS.contains(&key.as_str())) {
        return Some(format!("a fault rule has no field `{stranger}`; {}", meant(stranger, FIELDS)));
    }
    let fault = rule.get("fault").unwrap_or(&Value::Null);
    let (name, given) = match fault {
        Value::String(name) => (name, None),
        Value::Object(one) if one.len() == 1 => one.iter().next().map(|(name, given)| (name, Some(given)))?,
        _ => return Some(r#"a fault rule needs `fault`: a name, or {"name": {…}} for one with fields"#.to_owned()),
    };
    let names: Vec<&str> = FAULTS.iter().map(|(name, _)| *name).collect();
    let Some((_, fields)) = FAULTS.iter().find(|(known, _)| known == name) else {
        return Some(format!("there is no fault `{name}`; {}", meant(name, &names)));
    };
    let stranger =
        given.and_then(Value::as_object).and_then(|given| given.keys().find(|key| !fields.contains(&key.as_str())));
    match stranger {
        Some(stranger) if fields.is_empty() => {
            Some(format!("the fault `{name}` has no fields; leave out `{stranger}`"))
        }
        Some(stranger) => Some(format!("the fault `{name}` has no field `{stranger}`; {}", meant(stranger, fields))),
        None => written(name, given, fields),
    }
}

/// How a fault is written that came in the wrong form.
fn written(name: &str, given: Option<&Value>, fields: &[&str]) -> Option<String> {
    match (given, fields) {
        (None, [first, ..]) => Some(format!(
            r#"the fault `{name}` has fields ({}); write {{"{name}": {{"{first}": …}}}}"#,
            fields.join(", ")
        )),
        (Some(_), []) => Some(format!(r#"the fault `{name}` has no fields; write "{name}""#)),
        _ => None,
    }
}

fn meant(name: &str, known: &[&str]) -> String {
    let all = known.join(", ");
    match closest(name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? There are {all}"),
        None => format!("there are {all}"),
    }
}

#[cfg(test)]
#[path = "../../tests/unit/faults/mistakes.rs"]
mod tests;
