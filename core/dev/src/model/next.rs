//! Where a list that is cut by markers says what the marker of its next page is.

use super::{Operation, Service};
use crate::load::Pagination;

/// Where the marker of the next page stands.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// At this path of the answer.
    Answer(String),
    /// In this field of the last item.
    Item(String),
}

/// Fields that are the marker where the description names none.
const USUAL: [&str; 2] = ["id", "name"];

impl Service<'_> {
    /// Where the marker of the page after an answer of `operation` stands; `None` if that is no field.
    pub fn next_marker(&self, operation: &Operation, pages: &Pagination) -> Option<Next> {
        let answer = operation.reply.json?;
        if let Some(next) = &pages.next {
            return self.field_at(answer, &next.value).map(|_| Next::Answer(next.value.clone()));
        }
        let item = self.field_at(answer, &pages.items.value)?.items?;
        let is_field = |name: &&str| self.field_at(&item, name).is_some();
        let found = match &pages.key {
            Some(key) => Some(key.value.as_str()).filter(is_field),
            None => USUAL.into_iter().find(is_field),
        };
        found.map(|name| Next::Item(name.to_owned()))
    }
}
