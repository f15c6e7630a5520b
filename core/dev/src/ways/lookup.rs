//! What a name in a way stands for.

use crate::load::ways::{Document, Step, Way};
use crate::model::{Model, Service};

/// A service by its name in kebab case.
pub fn service<'m, 'a>(model: &'m Model<'a>, name: &str) -> Option<&'m Service<'a>> {
    model.services.iter().find(|service| service.spelling().kebab() == name)
}

/// The steps of a way, as described.
pub fn steps_of<'d>(document: &'d Document, way: &'d Way) -> impl Iterator<Item = (&'d str, &'d Step)> {
    way.steps.iter().filter_map(|name| Some((name.value.as_str(), document.steps.get(&name.value)?)))
}
