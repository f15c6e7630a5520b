//! Fields that the table names by a path: names with dots between, as in `cluster.status`.

use serde_json::Value;

/// The value at a path.
pub(crate) fn field<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(root, |value, name| value.get(name))
}

/// The first name of a path: the field of the whole that it leads into.
pub(crate) fn first(path: &str) -> &str {
    path.split('.').next().unwrap_or(path)
}

/// The path of what holds the field at the end of `path`; `None` if that is the whole.
pub(crate) fn outer(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(outer, _)| outer)
}
