//! The states of a resource in time, past and planned.
//!
//! Nothing wakes up to change a state. A resource is given its whole lifecycle when
//! something happens to it, and whoever asks reads the state that holds at the
//! moment of asking. A new event replaces the lifecycle, planned steps included.

use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime};

/// A sequence of states with the times at which they begin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Lifecycle {
    first: Step,
    later: Vec<Step>,
    gone: Option<SystemTime>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Step {
    at: SystemTime,
    state: String,
}

impl Lifecycle {
    /// Begins at `at` with `state`.
    pub fn begin(at: SystemTime, state: &str) -> Self {
        Self { first: Step { at, state: state.to_owned() }, later: Vec::new(), gone: None }
    }

    /// Goes on to `state`, `seconds` after the step before.
    pub fn then(self, seconds: u64, state: &str) -> Self {
        let at = self.last().at + Duration::from_secs(seconds);
        self.then_at(at, state)
    }

    /// Goes on to `state` at `at`, or as soon as the step before has begun.
    pub fn then_at(mut self, at: SystemTime, state: &str) -> Self {
        let at = at.max(self.last().at);
        self.later.push(Step { at, state: state.to_owned() });
        self
    }

    /// Ends, and the resource with it, `seconds` after the last step.
    pub fn then_gone(mut self, seconds: u64) -> Self {
        self.gone = Some(self.last().at + Duration::from_secs(seconds));
        self
    }

    /// The state that holds at `now`.
    pub fn state(&self, now: SystemTime) -> &str {
        &self.current(now).state
    }

    /// Whether `state` holds at `now`.
    pub fn is(&self, now: SystemTime, state: &str) -> bool {
        self.state(now) == state
    }

    /// When the state that holds at `now` began.
    pub fn since(&self, now: SystemTime) -> SystemTime {
        self.current(now).at
    }

    /// When the lifecycle began.
    pub fn began(&self) -> SystemTime {
        self.first.at
    }

    /// When `state` begins, if it is part of the lifecycle.
    pub fn starts(&self, state: &str) -> Option<SystemTime> {
        let mut steps = std::iter::once(&self.first).chain(&self.later);
        steps.find(|step| step.state == state).map(|step| step.at)
    }

    /// Whether the resource has ceased to exist.
    pub fn is_gone(&self, now: SystemTime) -> bool {
        self.gone.is_some_and(|at| at <= now)
    }

    /// Whether the resource is on its way out.
    pub fn is_ending(&self) -> bool {
        self.gone.is_some()
    }

    /// The next change after `now`.
    pub fn next(&self, now: SystemTime) -> Option<SystemTime> {
        let steps = std::iter::once(&self.first).chain(&self.later).map(|step| step.at);
        steps.chain(self.gone).find(|&at| at > now)
    }

    /// All states, past and planned, with the times at which they begin.
    pub fn steps(&self) -> impl Iterator<Item = (SystemTime, &str)> {
        std::iter::once(&self.first).chain(&self.later).map(|step| (step.at, step.state.as_str()))
    }

    /// When the resource ceases to exist, if that is planned.
    pub fn gone(&self) -> Option<SystemTime> {
        self.gone
    }

    fn current(&self, now: SystemTime) -> &Step {
        self.later.iter().rev().find(|step| step.at <= now).unwrap_or(&self.first)
    }

    fn last(&self) -> &Step {
        self.later.last().unwrap_or(&self.first)
    }
}

#[cfg(test)]
#[path = "../../tests/unit/clouds/lifecycle.rs"]
mod tests;
