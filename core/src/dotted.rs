//! Fields that the table names by a path: names with dots between, as in `cluster.status`.

use serde_json::Value;

/// The value at a path.
pub(crate) fn field<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    if path == "." {
        return Some(root);
    }
    path.split('.').try_fold(root, |value, name| value.get(name))
}

/// All values at a path, of which `*` is any item of a list or value of a map.
pub(crate) fn all<'v>(root: &'v Value, path: &str) -> Vec<&'v Value> {
    path.split('.').fold(vec![root], |values, name| {
        let below = |value: &'v Value| match (name, value) {
            ("*", Value::Array(items)) => items.iter().collect::<Vec<_>>(),
            ("*", Value::Object(map)) => map.values().collect(),
            (name, value) => value.get(name).into_iter().collect(),
        };
        values.into_iter().flat_map(below).collect()
    })
}

/// The first name of a path: the field of the whole that it leads into.
pub(crate) fn first(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// The path of what holds the field at the end of `path`; `None` if that is the whole.
pub(crate) fn outer(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(outer, _)| outer)
}
