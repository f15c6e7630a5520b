//! Which parts of an answer have no source: what the emulator shows there is made up.

use super::{Operation, Service};
use crate::load::{Confidence, Schema};

/// How deep answers are looked into; none is deeper, but a schema may hold itself.
const DEPTH: usize = 8;

impl Service<'_> {
    /// Paths into the answer of an operation: those that the description names, and the state of a resource whose states
    /// and times are no more than concluded.
    pub fn invented(&self, operation: &Operation) -> Vec<String> {
        let mut invented: Vec<String> = operation.given.invented.iter().map(|path| path.value.clone()).collect();
        let group = self.groups.iter().find(|group| group.name == operation.group);
        let states = group.and_then(|group| group.tag.states.as_ref());
        if let Some(states) = states.filter(|states| states.confidence == Some(Confidence::Inferred)) {
            let state = states.state.value.rsplit('.').next().unwrap_or_default();
            let is_state = |path: &String| path.rsplit('.').next() == Some(state) && !invented.contains(path);
            let found: Vec<String> = self.answer_paths(operation).into_iter().filter(is_state).collect();
            invented.extend(found);
        }
        invented
    }

    /// The path of every field of an answer; a list is passed through.
    pub fn answer_paths(&self, operation: &Operation) -> Vec<String> {
        let mut paths = Vec::new();
        if let Some(answer) = operation.reply.json {
            self.collect(answer, "", DEPTH, &mut paths);
        }
        paths
    }

    fn collect(&self, schema: &Schema, above: &str, depth: usize, paths: &mut Vec<String>) {
        let schema = self.resolve(schema).schema;
        if let Some(items) = &schema.items {
            return self.collect(items, above, depth, paths);
        }
        for (name, field) in schema.properties.iter().filter(|_| depth > 0) {
            let path = if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") };
            paths.push(path.clone());
            self.collect(field, &path, depth - 1, paths);
        }
    }
}
