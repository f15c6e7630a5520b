//! What exists of the resources that are kept by their description.

use std::time::SystemTime;

use super::stored::{Resources, Stored, text};
use crate::clouds::overview::Seen;
use crate::generated::routes::ROUTES;

impl Resources {
    /// All resources at `now`, without those that have ceased to exist and were not yet removed.
    pub fn overview(&self, now: SystemTime) -> Vec<Seen> {
        let kinds = self.kinds().flat_map(|(kind, rows)| rows.iter().map(move |row| (kind, row)));
        kinds.filter_map(|(kind, row)| seen(kind, row, now)).collect()
    }
}

fn seen(kind: &str, row: &Stored, now: SystemTime) -> Option<Seen> {
    if row.lifecycle.as_ref().is_some_and(|lifecycle| lifecycle.is_gone(now)) {
        return None;
    }
    // A resource knows its module, an operation its service and what it is about.
    let route = ROUTES.iter().find(|route| route.resource.is_some_and(|(resource, _)| resource.name == kind))?;
    let name = row.fields.get("name").map_or_else(|| row.id.clone(), text);
    let short = kind.rsplit('/').next().unwrap_or(kind);
    let mut seen = Seen::new(route.of, short, &row.id, &name);
    if let Some(needed) = row.needs.values().flatten().find(|needed| needed.goes_along) {
        seen = seen.inside(&needed.id);
    }
    Some(match &row.lifecycle {
        Some(lifecycle) => seen.living(lifecycle, now),
        None => seen,
    })
}
