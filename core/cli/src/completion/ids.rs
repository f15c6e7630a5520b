//! Which ids are due where somebody types. What a field names follows from its own name, as `vpc_id` and `vpcs`.

use super::cache;
use crate::command::fields::is_path;
use crate::generated::SERVICES;
use crate::route::{self, Leaf, Route};
use crate::table::{Field, Group, Service};

/// The lines of all that fit after these words: an id, and its name.
pub fn after(words: &[String]) -> String {
    let Ok(route) = route::find(words, crate::command::PROGRAM) else { return String::new() };
    let (Some(service), Some(group)) = (route.service, route.group) else { return String::new() };
    let places = match due(&route, service, words) {
        Some(Due::Own) => vec![(service, group)],
        Some(Due::Of(field)) => groups(service, group, field),
        None => Vec::new(),
    };
    places.into_iter().map(|(service, group)| cache::get(service.name, group.name)).collect()
}

enum Due {
    /// One of the group's own.
    Own,
    Of(&'static Field),
}

fn due(route: &Route, service: &Service, words: &[String]) -> Option<Due> {
    let last = words.last()?;
    match route.leaf {
        Leaf::None => None,
        Leaf::Wait(wait) => wait.filter(|wait| wait.name == last.as_str()).map(|_| Due::Own),
        Leaf::Operation(operation) => {
            let row = operation.row(service);
            if let Some(flag) = last.strip_prefix("--") {
                let field = operation.fields.iter().find(|field| field.flag == flag || field.name == flag);
                return field.filter(|field| !is_path(row, field)).map(Due::Of);
            }
            // Behind the operation itself stands what is in the path.
            let is_operation =
                operation.name == last || operation.wire == last || operation.aliases.contains(&last.as_str());
            operation.fields.iter().find(|field| is_operation && is_path(row, field)).map(Due::Of)
        }
    }
}

/// The lists of what it names: of the same service first, of the own group if it is plainly its id.
fn groups(service: &'static Service, own: &'static Group, field: &Field) -> Vec<(&'static Service, &'static Group)> {
    let word = field.flag.strip_prefix("field-").unwrap_or(field.flag);
    let Some(base) = ["id", "no", "ids"].iter().find_map(|end| word.strip_suffix(end)) else { return Vec::new() };
    let base = base.trim_end_matches('-');
    if base.is_empty() {
        return vec![(service, own)];
    }
    let many = [format!("{base}s"), format!("{base}es"), format!("{}ies", base.strip_suffix('y').unwrap_or(base))];
    let in_service = |service: &'static Service| {
        service
            .groups
            .iter()
            .filter(|group| many.iter().any(|name| name == group.name))
            .map(move |group| (service, group))
    };
    let own_service: Vec<_> = in_service(service).collect();
    if !own_service.is_empty() {
        return own_service;
    }
    let others: Vec<_> = SERVICES.iter().copied().flat_map(in_service).collect();
    if others.is_empty() { vec![(service, own)] } else { others }
}
