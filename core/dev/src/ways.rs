//! Ways through several services: checked against the operations that they use, and resolved for the languages.

mod check;
mod lookup;
mod plan;
mod variables;

pub(crate) use lookup::service;
pub use plan::{Held, Picked, Planned};

use crate::load::ways::{Document, Given, Input, Source, Way};
use crate::load::{Mistake, VendorName};
use crate::model::Model;

/// The description of ways, which holds together.
#[derive(Debug)]
pub struct Ways {
    document: Document,
}

impl Ways {
    /// Checks what was read.
    ///
    /// # Errors
    ///
    /// All mistakes, each with its line.
    pub fn new(source: Source, model: &Model) -> Result<Self, Vec<Mistake>> {
        let mistakes = check::mistakes(&source, model);
        if mistakes.is_empty() { Ok(Ways { document: source.document }) } else { Err(mistakes) }
    }

    /// The ways of a cloud, in the order of the file.
    pub fn of(&self, cloud: VendorName) -> impl Iterator<Item = (&str, &Way)> {
        self.document.ways.iter().filter(move |(_, way)| way.cloud == cloud)
    }

    /// What a way is told: the inputs that its steps and picks mention, in the order of the file.
    pub fn inputs(&self, way: &Way) -> Vec<(&str, &Input)> {
        let used = variables::of_way(&self.document, way);
        self.document.inputs.iter().filter(|(name, _)| used.iter().any(|known| known == name)).collect()
    }

    /// What a way is told to be taken down: what its things are found by.
    pub fn inputs_of_teardown(&self, way: &Way) -> Vec<(&str, &Input)> {
        let used = variables::of_search(&self.document, way);
        self.document.inputs.iter().filter(|(name, _)| used.iter().any(|known| known == name)).collect()
    }

    /// What a way gives.
    pub fn results<'a>(&'a self, way: &'a Way) -> impl Iterator<Item = (&'a str, &'a Given)> {
        way.results.iter().filter_map(|name| Some((name.value.as_str(), self.document.results.get(&name.value)?)))
    }

    /// The steps of a way, resolved.
    pub fn steps(&self, model: &Model, way: &Way) -> Vec<Planned> {
        let steps = way.steps.iter().filter_map(|name| Some((&name.value, self.document.steps.get(&name.value)?)));
        steps.filter_map(|(name, step)| plan::planned(model, name, step)).collect()
    }

    /// What is looked up where nobody gave it, resolved.
    pub fn picks(&self, model: &Model, way: &Way) -> Vec<Picked> {
        way.picks.iter().filter_map(|(name, pick)| plan::picked(model, name, pick)).collect()
    }
}
