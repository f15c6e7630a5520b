//! Numbers for ids: the same id is the same number, and nothing leads back.

use std::collections::HashMap;

/// The ids of one report or recording, in the order in which they were met.
#[derive(Debug, Default)]
pub struct Pseudonyms(HashMap<String, usize>);

impl Pseudonyms {
    /// The number of an id, from 1.
    pub fn of(&mut self, id: &str) -> usize {
        let next = self.0.len() + 1;
        *self.0.entry(id.to_owned()).or_insert(next)
    }
}
