//! A request of the journal as code that makes it again: a command, or a program with this library.

use super::{curl, fields, number, program};
use crate::journal::Raw;
use crate::model::Route;
use crate::shared::Shared;

/// What writes a request of an operation.
type Write = fn(&Shared, &Raw, &Route) -> Result<String, String>;

/// In what it can be written.
const FORMS: &[(&str, Write)] = &[
    ("curl", |shared, raw, route| Ok(curl::command(raw, route, &shared.endpoint()))),
    ("python", |shared, raw, route| program::python(shared, raw, route)),
    ("typescript", |shared, raw, route| program::typescript(shared, raw, route)),
];

/// The code for `?sequence=N&as=curl`.
pub(crate) fn code(shared: &Shared, query: &str) -> Result<String, String> {
    let sequence = number(query, "sequence")?;
    let wanted = fields(query).remove("as").unwrap_or_default();
    let Some((_, write)) = FORMS.iter().find(|(name, _)| *name == wanted) else {
        let names: Vec<&str> = FORMS.iter().map(|(name, _)| *name).collect();
        return Err(format!("`as` is `{wanted}`; it is one of {}", names.join(", ")));
    };
    let found = shared.journal.after(sequence.saturating_sub(1), 1).entries;
    let raw = found.into_iter().find(|raw| raw.sequence == sequence);
    let raw =
        raw.ok_or_else(|| format!("the journal has no request {sequence}; it was forgotten, or is yet to come"))?;
    let route = raw.route.ok_or("the request means no operation; nobody knows how to make it again")?;
    write(shared, &raw, route)
}
