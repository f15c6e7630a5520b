//! Lists: filters, order and pages.
//!
//! An input that bears the name of a field, or is described as its filter, keeps rows whose field equals it; a list of
//! values keeps rows that equal any. `sort` is `field:asc` or `field:desc`. Without it the oldest comes first.

use super::stored::{Resources, Stored, text};
use crate::clouds::resource::answer::{documented, filled};
use crate::model::{Reply, Resource, Route};
use crate::resource_table::Pages;
use serde_json::{Map, Value};
use std::cmp::Ordering;
use std::time::SystemTime;

/// The answer of the list, or why it cannot be given, in words.
pub(super) fn list(
    route: &Route,
    resource: &Resource,
    resources: &mut Resources,
    input: &Map<String, Value>,
    now: SystemTime,
) -> Result<Value, String> {
    let field = |row: &Row<'_>, name: &str| row.field(resource, name, now);
    let mut rows = spread(resource, resources.rows_mut(resource));
    rows.retain(|row| row.stored.is_below(resource, input));
    for (name, of, wanted) in filters(resource, input) {
        rows.retain(|row| field(row, of).is_some_and(|value| is_wanted(&value, name, wanted)));
    }
    sort(&mut rows, resource, input, now)?;
    let total = rows.len();
    let rows = page(rows, &resource.pages, resource.per_page, input)?;
    let Reply::Json(schema) = &route.reply else { return Ok(Value::Null) };
    let of_rows = schema.properties.iter().find(|property| property.name == resource.items);
    let of_row = of_rows.and_then(|property| property.schema.items);
    let shown = |sample: Option<&Value>| {
        let sample = sample.and_then(|rows| rows.get(0));
        let of_row = of_row.into_iter();
        let one = |row| of_row.clone().map(move |schema| filled(schema, sample, &|name, _| field(row, name)));
        Value::Array(rows.iter().flat_map(one).collect())
    };
    let known = |name: &str, sample: Option<&Value>| match name {
        _ if name == resource.items => Some(shown(sample)),
        _ if Some(name) == resource.total => Some(total.into()),
        _ if resource.needs.iter().any(|need| need.input == name) => input.get(name).cloned(),
        _ => asked(resource, name, input),
    };
    Ok(filled(schema, documented(route).as_ref(), &known))
}

/// What one row shows: a resource, or one element of its list.
struct Row<'a> {
    stored: &'a Stored,
    element: Option<&'a Value>,
}

impl Row<'_> {
    fn field(&self, resource: &Resource, name: &str, now: SystemTime) -> Option<Value> {
        let own = self.element.and_then(|element| element.get(name)).cloned();
        own.or_else(|| self.stored.field(resource, name, now))
    }
}

fn spread<'a>(resource: &Resource, stored: &'a [Stored]) -> Vec<Row<'a>> {
    let Some(field) = resource.spread else {
        return stored.iter().map(|stored| Row { stored, element: None }).collect();
    };
    let elements = |stored: &'a Stored| {
        let list = stored.fields.get(field).and_then(Value::as_array).into_iter().flatten();
        list.map(move |element| Row { stored, element: Some(element) })
    };
    stored.iter().flat_map(elements).collect()
}

/// Page and size are repeated where the answer has fields for them.
fn asked(resource: &Resource, name: &str, input: &Map<String, Value>) -> Option<Value> {
    let Pages::Number(page, size, first) = resource.pages else { return None };
    match name {
        _ if name == page => Some(number(input, page).unwrap_or(first).into()),
        _ if name == size => Some(number(input, size).unwrap_or(resource.per_page).into()),
        _ => None,
    }
}

fn filters<'a>(resource: &'a Resource, input: &'a Map<String, Value>) -> Vec<(&'a str, &'a str, &'a Value)> {
    let field = |name: &'a str| {
        let renamed = resource.filters.iter().find(|(filter, _)| *filter == name).map(|(_, field)| *field);
        renamed.or_else(|| resource.fields.iter().find(|field| **field == name).copied())
    };
    let is_empty = |value: &Value| value.is_null() || value.as_str() == Some("");
    let given = input.iter().filter(|(_, value)| !is_empty(value));
    given.filter_map(|(name, value)| Some((name.as_str(), field(name)?, value))).collect()
}

/// Of objects in a list, the field with the name of the filter counts.
fn is_wanted(value: &Value, name: &str, wanted: &Value) -> bool {
    let equals = |wanted: &Value| match value {
        Value::Array(several) => several.iter().any(|one| text(one.get(name).unwrap_or(one)) == text(wanted)),
        one => text(one) == text(wanted),
    };
    wanted.as_array().map_or_else(|| equals(wanted), |several| several.iter().any(equals))
}

fn sort(rows: &mut [Row<'_>], resource: &Resource, input: &Map<String, Value>, now: SystemTime) -> Result<(), String> {
    let Some(order) = input.get("sort").and_then(Value::as_str).filter(|order| !order.is_empty()) else {
        return Ok(());
    };
    let (field, direction) = order.split_once(':').unwrap_or((order, "asc"));
    if !resource.fields.contains(&field) || !matches!(direction, "asc" | "desc") {
        return Err(format!("cannot sort by {order}"));
    }
    rows.sort_by(|left, right| {
        let order = compare(&left.field(resource, field, now), &right.field(resource, field, now));
        if direction == "asc" { order } else { order.reverse() }
    });
    Ok(())
}

fn compare(left: &Option<Value>, right: &Option<Value>) -> Ordering {
    let number = |value: &Option<Value>| value.as_ref().and_then(Value::as_f64);
    match (number(left), number(right)) {
        (Some(left), Some(right)) => left.total_cmp(&right),
        _ => left.as_ref().map(text).cmp(&right.as_ref().map(text)),
    }
}

fn page<'a>(
    rows: Vec<Row<'a>>,
    pages: &Pages,
    per_page: usize,
    input: &Map<String, Value>,
) -> Result<Vec<Row<'a>>, String> {
    let limit = |name| number(input, name).unwrap_or(per_page);
    let (skipped, taken) = match *pages {
        Pages::Whole => return Ok(rows),
        Pages::Number(page, size, first) => {
            let before = number(input, page).unwrap_or(first).saturating_sub(first);
            (before.saturating_mul(limit(size)), limit(size))
        }
        Pages::Offset(offset, limited) => (number(input, offset).unwrap_or_default(), limit(limited)),
        Pages::Marker(marker, limited) => match at(input, marker).map(text) {
            None => (0, limit(limited)),
            Some(last) => {
                let found = rows.iter().position(|row| row.stored.id == last);
                (found.ok_or_else(|| format!("marker {last} is not in the list"))? + 1, limit(limited))
            }
        },
    };
    Ok(rows.into_iter().skip(skipped).take(taken).collect())
}

fn number(input: &Map<String, Value>, path: &str) -> Option<usize> {
    usize::try_from(at(input, path)?.as_u64()?).ok()
}

/// The input at a dotted path, unless `null`.
fn at<'a>(input: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let mut parts = path.split('.');
    let first = input.get(parts.next()?)?;
    parts.try_fold(first, |value, part| value.get(part)).filter(|value| !value.is_null())
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/resource/list.rs"]
mod tests;
