//! Compares JSON with a pattern of it.
//!
//! An object in a pattern asks for its own fields only, because services may
//! add fields. Lists are compared element by element and must be as long. What
//! plain JSON cannot say is said by an object with one key that starts with `$`.

use serde_json::{Map, Value};

/// What is remembered between steps, for `${name}` in texts.
pub type Memory = Map<String, Value>;

/// `Ok` if `actual` fits `pattern`; otherwise where it first differs, and how.
pub fn fits(pattern: &Value, actual: Option<&Value>, at: &str) -> Result<(), String> {
    if let Some((word, argument)) = special(pattern) {
        return fits_special(word, argument, actual, at);
    }
    let Some(actual) = actual else {
        return Err(format!("`{at}` is absent, expected {pattern}"));
    };
    match (pattern, actual) {
        (Value::Object(fields), Value::Object(have)) => {
            fields.iter().try_for_each(|(name, field)| fits(field, have.get(name), &format!("{at}/{name}")))
        }
        (Value::Array(items), Value::Array(have)) if items.len() == have.len() => {
            let mut pairs = items.iter().zip(have).enumerate();
            pairs.try_for_each(|(index, (item, have))| fits(item, Some(have), &format!("{at}/{index}")))
        }
        (Value::Number(want), Value::Number(have)) if want.as_f64() == have.as_f64() => Ok(()),
        _ if pattern == actual => Ok(()),
        _ => Err(format!("`{at}` is {actual}, expected {pattern}")),
    }
}

fn special(pattern: &Value) -> Option<(&str, &Value)> {
    let fields = pattern.as_object().filter(|fields| fields.len() == 1)?;
    let (word, argument) = fields.iter().next()?;
    word.starts_with('$').then_some((word.as_str(), argument))
}

fn fits_special(word: &str, argument: &Value, actual: Option<&Value>, at: &str) -> Result<(), String> {
    let good = match (word, argument, actual) {
        ("$absent", Value::Bool(absent), _) => actual.is_none() == *absent,
        ("$contains", Value::String(part), Some(Value::String(text))) => text.contains(part.as_str()),
        ("$lacks", Value::String(part), Some(Value::String(text))) => !text.contains(part.as_str()),
        ("$starts", Value::String(part), Some(Value::String(text))) => text.starts_with(part.as_str()),
        ("$length", Value::Number(_), Some(Value::Array(items))) => argument.as_u64() == Some(items.len() as u64),
        ("$length", Value::Number(_), Some(Value::String(text))) => {
            argument.as_u64() == Some(text.chars().count() as u64)
        }
        ("$type", Value::String(name), Some(value)) => name == type_name(value),
        ("$any", Value::Array(choices), _) => choices.iter().any(|choice| fits(choice, actual, at).is_ok()),
        ("$has", item, Some(Value::Array(items))) => items.iter().any(|have| fits(item, Some(have), at).is_ok()),
        _ => false,
    };
    if good {
        return Ok(());
    }
    let shown = actual.map_or("absent".to_owned(), Value::to_string);
    Err(format!("`{at}` is {shown}, expected {word} {argument}"))
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Puts what is remembered in the place of `${name}`, in texts at any depth.
///
/// A text that is nothing but `${name}` becomes the remembered value itself.
pub fn filled(value: &Value, memory: &Memory) -> Value {
    match value {
        Value::String(text) => filled_text(text, memory),
        Value::Array(items) => items.iter().map(|item| filled(item, memory)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), filled(field, memory))).collect(),
        other => other.clone(),
    }
}

fn filled_text(text: &str, memory: &Memory) -> Value {
    let mut text = text.to_owned();
    for (name, value) in memory {
        let place = format!("${{{name}}}");
        if text == place {
            return value.clone();
        }
        if text.contains(&place) {
            text = text.replace(&place, &value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        }
    }
    Value::String(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fit(pattern: Value, actual: Value) -> bool {
        fits(&pattern, Some(&actual), "").is_ok()
    }

    #[test]
    fn an_object_asks_for_its_own_fields_only() {
        assert!(fit(json!({"a": 1}), json!({"a": 1.0, "b": 2})));
        assert!(!fit(json!({"a": 1}), json!({"b": 2})));
        assert!(!fit(json!({"a": 1}), json!({"a": "1"})));
    }

    #[test]
    fn lists_are_compared_element_by_element() {
        assert!(fit(json!([{"a": 1}, 2]), json!([{"a": 1, "b": 1}, 2])));
        assert!(!fit(json!([1]), json!([1, 2])));
    }

    #[test]
    fn words_say_what_json_cannot() {
        assert!(fit(json!({"a": {"$absent": true}}), json!({})));
        assert!(!fit(json!({"a": {"$absent": true}}), json!({"a": null})));
        assert!(fit(json!({"$contains": "b"}), json!("abc")) && !fit(json!({"$contains": "x"}), json!("abc")));
        assert!(fit(json!({"$lacks": "x"}), json!("abc")) && !fit(json!({"$lacks": "x"}), json!(1)));
        assert!(fit(json!({"$length": 2}), json!("한글")) && fit(json!({"$length": 1}), json!([1])));
        assert!(fit(json!({"$any": [1, 2]}), json!(2)) && !fit(json!({"$any": [1, 2]}), json!(3)));
        assert!(fit(json!({"$has": {"a": 1}}), json!([{"a": 2}, {"a": 1}])) && !fit(json!({"$has": 1}), json!([])));
        assert!(fit(json!({"$type": "boolean"}), json!(true)) && !fit(json!({"$type": "string"}), json!(true)));
        assert!(!fit(json!({"$unknown": 1}), json!(1)));
    }

    #[test]
    fn remembered_values_keep_their_kind() {
        let memory = Memory::from_iter([("n".to_owned(), json!(7)), ("id".to_owned(), json!("A1"))]);
        assert_eq!(filled(&json!({"a": "${n}", "b": ["x-${id}-${n}"]}), &memory), json!({"a": 7, "b": ["x-A1-7"]}));
    }
}
