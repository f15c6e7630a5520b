//! Answers made from the schema: what is known of the resource, and for the rest what is documented.

use crate::clouds::call::Success;
use crate::model::{Kind, Property, Reply, Route, Schema};
use crate::validate::is_kind;
use serde_json::{Map, Value};

/// The success of an operation on one resource. `known` gives the fields of the resource; what is `spread` is shown by the
/// id of the resource where the answer has a map.
pub(super) fn of_one(
    route: &Route,
    item: &str,
    spread: Option<(&str, Value)>,
    known: &dyn Fn(&str) -> Option<Value>,
) -> Success {
    let Reply::Json(schema) = &route.reply else { return Success::Empty };
    let example = documented(route);
    let own = |name: &str, sample: Option<&Value>| {
        if name != item {
            return known(name);
        }
        let inner = schema.properties.iter().find(|property| property.name == item)?;
        if let (Some((id, value)), [], Some(_)) = (&spread, inner.schema.properties, inner.schema.additional) {
            return Some(Value::Object(Map::from_iter([((*id).to_owned(), value.clone())])));
        }
        Some(filled(inner.schema, sample, &|name, _| known(name)))
    };
    Success::Json(filled(schema, example.as_ref(), &own))
}

/// The first documented answer.
pub(super) fn documented(route: &Route) -> Option<Value> {
    serde_json::from_str(route.replies.first()?.json).ok()
}

/// An object of the schema. What is not known is left out, else `null`, else as documented.
pub(super) fn filled(
    schema: &Schema,
    example: Option<&Value>,
    known: &dyn Fn(&str, Option<&Value>) -> Option<Value>,
) -> Value {
    let fields = schema.properties.iter().filter_map(|property| {
        let sample = example.and_then(|example| example.get(property.name));
        // An input may bear the name of a field that is something else: `sort`.
        let fits = |value: &Value| {
            let kinds = property.schema.kinds;
            kinds.is_empty() || kinds.iter().any(|kind| is_kind(value, *kind))
        };
        let known = known(property.name, sample).filter(fits);
        let value = known.or_else(|| unknown(property, sample))?;
        Some((property.name.to_owned(), value))
    });
    Value::Object(fields.collect::<Map<_, _>>())
}

fn unknown(property: &Property, sample: Option<&Value>) -> Option<Value> {
    match property.schema.kinds {
        _ if !property.required => None,
        kinds if kinds.contains(&Kind::Null) => Some(Value::Null),
        kinds => Some(sample.cloned().unwrap_or_else(|| nothing(kinds.first().copied()))),
    }
}

/// The emptiest value of a kind.
fn nothing(kind: Option<Kind>) -> Value {
    match kind {
        Some(Kind::String) | None => Value::from(""),
        Some(Kind::Integer | Kind::Number) => Value::from(0),
        Some(Kind::Boolean) => Value::from(false),
        Some(Kind::Array) => Value::Array(Vec::new()),
        Some(Kind::Object) => Value::Object(Map::new()),
        Some(Kind::Null) => Value::Null,
    }
}
