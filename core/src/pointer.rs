//! JSON pointers of the operation table: like RFC 6901, and `*` stands for every index of an array or every key
//! of a map.

use serde_json::Value;

/// The values at `pointer` with their path as a reader would write it, for example `quotas[1].spaceTb`.
pub(crate) fn find<'v>(root: &'v Value, pointer: &str) -> Vec<(String, &'v Value)> {
    let mut found = vec![(String::new(), root)];
    for step in pointer.split('/').skip(1) {
        found = found.into_iter().flat_map(|(path, value)| down(&path, value, step)).collect();
    }
    found
}

fn down<'v>(path: &str, value: &'v Value, step: &str) -> Vec<(String, &'v Value)> {
    match value {
        Value::Array(items) if step == "*" => {
            items.iter().enumerate().map(|(index, item)| (format!("{path}[{index}]"), item)).collect()
        }
        Value::Object(fields) if step == "*" => {
            fields.iter().map(|(name, field)| (format!("{path}.{name}"), field)).collect()
        }
        Value::Object(fields) => {
            let name = step.replace("~1", "/").replace("~0", "~");
            let dot = if path.is_empty() { "" } else { "." };
            fields.get(&name).map(|field| (format!("{path}{dot}{name}"), field)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[path = "../tests/unit/pointer.rs"]
mod tests;
