//! Which fields a table shows: what the description chooses, else what says which one it is and how it is.

use crate::model::{Operation, Service, Shape};
use crate::names;

/// As many as fit beside each other.
const MOST: usize = 5;

/// Paths of fields of an item; nothing where the answer is no list of objects.
pub fn of(service: &Service, operation: &Operation) -> Vec<String> {
    if !operation.given.columns.is_empty() {
        return operation.given.columns.iter().map(|column| column.value.clone()).collect();
    }
    let Some(pages) = &operation.given.pagination else { return Vec::new() };
    let items = operation.reply.json.and_then(|json| service.field_at(json, &pages.items.value));
    let Some(item) = items.and_then(|items| items.items) else { return Vec::new() };
    let item = service.resolve(&item).schema;
    let shown: Vec<&str> =
        item.properties.iter().filter(|(_, field)| is_short(&service.shape(field))).map(|(name, _)| name).collect();
    let mut columns: Vec<&str> = Vec::new();
    for ends in [&["id"][..], &["name"], &["state", "status"]] {
        // `id` itself before `account_id`.
        let exact = shown.iter().find(|name| ends.contains(&name.to_lowercase().as_str()));
        let last = |name: &&&str| names::words(name).last().is_some_and(|word| ends.contains(&word.as_str()));
        columns.extend(exact.or_else(|| shown.iter().find(last)).filter(|name| !columns.contains(*name)));
    }
    for name in shown {
        if columns.len() < MOST && !columns.contains(&name) {
            columns.push(name);
        }
    }
    columns.into_iter().map(str::to_owned).collect()
}

/// Whether it is one word or number, as fits beside others.
pub fn is_short(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::Text | Shape::Time | Shape::Choice(_) | Shape::Integer | Shape::Number | Shape::Boolean | Shape::Scalar
    )
}
