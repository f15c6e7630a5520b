//! What a language wants to hear of a call, as its options say it: `tells`, a number under which it is told at once, and
//! `trail`, whether the reply brings what happened.

use std::fmt;
use std::sync::Arc;

use super::reply::Part;
use crate::error::Result;
use crate::events::trail::Trail;
use crate::events::{CallEvent, Listener};

/// Told what happens in a call that asked for it, with the number it gave.
pub type OnEvent = Box<dyn Fn(u64, &CallEvent) + Send + Sync>;

/// Who is told, if anybody is. All clients beside each other share it.
#[derive(Clone, Default)]
pub(super) struct Listening(Option<Arc<OnEvent>>);

impl Listening {
    pub fn new(on_event: Option<OnEvent>) -> Self {
        Listening(on_event.map(Arc::new))
    }

    /// Who hears for the hooks of this number.
    pub fn of(&self, tells: Option<u64>) -> Option<Listener> {
        let (listening, number) = (self.0.clone()?, tells?);
        Some(Listener::new(move |event| listening(number, event)))
    }
}

impl fmt::Debug for Listening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Listening").field(&self.0.is_some()).finish()
    }
}

/// What came of a step, with what happened in it.
pub(super) fn with_trail(outcome: Result<Part>, trail: Option<&Trail>) -> Result<Part> {
    let Some(trail) = trail else { return outcome };
    let events = trail.take();
    match outcome {
        Ok(part) => Ok(Part::Traced(Box::new(part), events)),
        Err(error) => Err(error.with(|details| details.events = events)),
    }
}
