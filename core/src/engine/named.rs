//! Whose operation a text names. An id is unique within its service alone.

use crate::generated::operations::SERVICES;
use crate::operation::Service;

/// The service that a text about `of` means by the id of an operation: its own if it has one of that id. An id that several
/// others have means none of them.
pub fn service_of(id: &str, of: Option<&Service>) -> Option<&'static Service> {
    let mut found = SERVICES.iter().copied().filter(|service| service.operation(id).is_some());
    let is_own = |service: &&Service| of.is_some_and(|of| of.name == service.name);
    found.clone().find(is_own).or_else(|| found.next().filter(|_| found.next().is_none()))
}

#[cfg(test)]
#[path = "../../tests/unit/engine/named.rs"]
mod tests;
