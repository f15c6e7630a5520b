//! Finding what a request names.

use super::super::call::Work;
use crate::refusal::Refusal;

/// A resource with an id.
pub(super) trait Resource {
    fn id(&self) -> &str;
}

/// The resource a reading operation asks for by `id`.
pub(super) fn to_read<'a, R: Resource>(rows: &'a [R], work: &mut Work<'_>) -> Result<&'a R, Refusal> {
    let id = work.fields.text("id");
    by_id(rows, id, work)
}

/// The resource of this id, for a caller who must be allowed to see it.
pub(super) fn by_id<'a, R: Resource>(rows: &'a [R], id: &str, work: &mut Work<'_>) -> Result<&'a R, Refusal> {
    let found = rows.iter().find(|row| row.id() == id);
    found.ok_or_else(|| Refusal::not_allowed_or_absent(id, work.ids.uuid()))
}

/// The resource a changing operation names by `id`.
pub(super) fn to_change<'a, R: Resource>(rows: &'a mut [R], work: &Work<'_>) -> Result<&'a mut R, Refusal> {
    let id = work.fields.text("id");
    rows.iter_mut().find(|row| row.id() == id).ok_or_else(Refusal::no_such_element)
}
