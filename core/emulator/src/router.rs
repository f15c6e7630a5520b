//! From method and path to the operation.
//!
//! One port serves both clouds, so the path decides; of Samsung's services that have a path in common, the one whose
//! API version is asked for. Literal paths win over templates: `/v1/cloud-ml/images` also looks like
//! `/v1/cloud-ml/{cloud_ml_id}`.

use std::collections::HashMap;

use http::HeaderMap;
use percent_encoding::percent_decode_str;

use crate::model::{Route, Vendor};

/// All routes, ready for looking up.
#[derive(Debug)]
pub(crate) struct Router {
    routes: &'static [Route],
    literal: HashMap<(&'static str, &'static str), Vec<&'static Route>>,
    templates: Vec<(Vec<&'static str>, &'static Route)>,
}

/// A route and the values of its path parameters.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) route: &'static Route,
    pub(crate) parameters: Vec<(&'static str, String)>,
}

/// What a request asks Samsung's services for.
pub(crate) fn version(headers: &HeaderMap) -> Option<&str> {
    headers.get("scp-api-version")?.to_str().ok()
}

impl Router {
    pub(crate) fn new(routes: &'static [Route]) -> Self {
        let (templates, literal): (Vec<_>, Vec<_>) = routes.iter().partition(|route| route.path.contains('{'));
        let mut by_path: HashMap<_, Vec<&'static Route>> = HashMap::new();
        literal.into_iter().for_each(|route| by_path.entry((route.method, route.path)).or_default().push(route));
        Router {
            routes,
            literal: by_path,
            templates: templates.into_iter().map(|route| (route.path.split('/').collect(), route)).collect(),
        }
    }

    /// Every route.
    pub(crate) fn routes(&self) -> &'static [Route] {
        self.routes
    }

    /// Whether a name means an operation.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.routes.iter().any(|route| route.is_named(name))
    }

    /// The route for a request. Methods are compared as written; `version` is what Samsung's services ask for their API
    /// versions with, such as `ske 1.4`.
    pub(crate) fn find(&self, method: &str, path: &str, version: Option<&str>) -> Option<Found> {
        if let Some(routes) = self.literal.get(&(method, path)) {
            let service = version.and_then(|version| version.split_whitespace().next());
            let meant = routes.iter().find(|route| Some(route.service) == service).or(routes.first());
            return meant.map(|route| Found { route, parameters: Vec::new() });
        }
        if self.literal.keys().any(|(_, literal)| *literal == path) {
            return None;
        }
        let segments: Vec<&str> = path.split('/').collect();
        self.templates
            .iter()
            .filter(|(_, route)| route.method == method)
            .find_map(|(template, route)| matched(template, &segments).map(|parameters| Found { route, parameters }))
    }
}

/// The values of the template's parameters. Segments are cut before decoding, so an id may hold `%2F`.
fn matched(template: &[&'static str], segments: &[&str]) -> Option<Vec<(&'static str, String)>> {
    if template.len() != segments.len() {
        return None;
    }
    let mut parameters = Vec::new();
    for (part, segment) in template.iter().zip(segments) {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) if !segment.is_empty() => {
                parameters.push((name, percent_decode_str(segment).decode_utf8().ok()?.into_owned()));
            }
            None if part == segment => {}
            _ => return None,
        }
    }
    Some(parameters)
}

/// Whose gateway a path belongs to, known or not: only Data Forest's paths begin with `/api/`.
pub(crate) fn vendor(path: &str) -> Vendor {
    if path.starts_with("/api/") { Vendor::Naver } else { Vendor::Samsung }
}

#[cfg(test)]
#[path = "../tests/unit/router.rs"]
mod tests;
