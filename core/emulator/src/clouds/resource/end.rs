//! A resource that is taken away together with what needs it, by a service that stands above it.

use super::act::ended;
use super::stored::Resources;
use crate::generated::routes::ROUTES;
use std::time::SystemTime;

impl Resources {
    /// Ends the resource and all that needs it, each in the time of its own kind. What ends already goes on as it does.
    pub fn end(&mut self, kind: &str, id: &str, now: SystemTime) {
        for (kind, row) in self.with_holders_mut(kind, id).filter(|(_, row)| !row.is_ending()) {
            let described =
                ROUTES.iter().filter_map(|route| route.resource).find(|(resource, _)| resource.name == kind);
            if let Some(ending) = described.and_then(|(resource, _)| ended(now, resource.steps.delete)) {
                row.lifecycle = Some(ending);
            }
        }
    }
}
