//! Which settings of a resource differ from those that were asked for.
//!
//! Compared is what both sides show: a setting that was not asked for, and one that the service does not show, say nothing.
//! Vendors write numbers as text and lists in an order of their own, so neither is a difference.

use serde_json::Value;

use crate::dotted;

/// The fields that differ, by their paths. `compared` names no secrets.
pub(super) fn differing(compared: &[(&str, &str)], given: &Value, shown: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (pointer, path) in compared {
        let Some(wanted) = given.pointer(pointer).filter(|wanted| !is_nothing(wanted)) else { continue };
        let own: Vec<&Value> = dotted::all(shown, path).into_iter().filter(|own| !own.is_null()).collect();
        // A path through a list shows a value for each item.
        let is_list = path.split('.').any(|name| name == "*");
        let field = pointer.rsplit('/').next().unwrap_or(pointer);
        match (own.as_slice(), is_list) {
            ([], _) => {}
            // What is one of several is there if any of them is it.
            (all, true) if !wanted.is_array() => {
                found.extend((!all.iter().any(|own| are_equal(wanted, own))).then(|| field.to_owned()));
            }
            (all, true) => {
                let all = Value::Array(all.iter().map(|own| (*own).clone()).collect());
                below(wanted, &all, field, &mut |path| found.push(path.to_owned()));
            }
            ([own, ..], false) => below(wanted, own, field, &mut |path| found.push(path.to_owned())),
        }
    }
    found
}

/// Calls `see` with the path of everything that both hold and that differs.
fn below(wanted: &Value, own: &Value, path: &str, see: &mut dyn FnMut(&str)) {
    match (wanted, own) {
        (Value::Object(wanted), Value::Object(own)) => {
            for (name, wanted) in wanted.iter().filter(|(_, wanted)| !is_nothing(wanted)) {
                let Some(own) = own.get(name).filter(|own| !own.is_null()) else { continue };
                below(wanted, own, &format!("{path}.{name}"), see);
            }
        }
        _ if are_equal(wanted, own) => {}
        _ => see(path),
    }
}

/// Whether two values mean the same, as far as both say anything.
fn are_equal(wanted: &Value, own: &Value) -> bool {
    match (wanted, own) {
        (Value::Array(wanted), Value::Array(own)) => wanted.len() == own.len() && pair_up(wanted, own),
        (Value::Object(_), Value::Object(_)) => {
            let mut is_equal = true;
            below(wanted, own, "", &mut |_| is_equal = false);
            is_equal
        }
        (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => false,
        (Value::Number(_), _) | (_, Value::Number(_)) => match (number(wanted), number(own)) {
            (Some(one), Some(other)) => one == other,
            _ => false,
        },
        _ => text(wanted) == text(own),
    }
}

/// Whether each of these is one of those, and no two are the same one.
fn pair_up(wanted: &[Value], own: &[Value]) -> bool {
    let mut left: Vec<&Value> = own.iter().collect();
    wanted.iter().all(|one| {
        let found = left.iter().position(|other| are_equal(one, other));
        found.map(|at| left.swap_remove(at)).is_some()
    })
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        // Data Forest shows a run time as `7 days, 0:0:0 (604800 seconds)`.
        Value::String(text) => {
            let inside =
                text.trim().strip_suffix(" seconds)").and_then(|rest| rest.rsplit_once('(')).map(|(_, inside)| inside);
            inside.unwrap_or(text).trim().parse().ok()
        }
        _ => None,
    }
}

/// What asks for nothing: `null`, and an empty list, which leaves it to the service.
fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
#[path = "../../tests/unit/ensure/compare.rs"]
mod tests;
