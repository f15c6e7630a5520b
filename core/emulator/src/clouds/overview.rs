//! What exists, as people look at it: names, states, when they began and what comes next.

use serde::Serialize;
use std::time::SystemTime;

use super::lifecycle::Lifecycle;
use crate::rfc3339;

/// One resource.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Seen {
    /// The service it belongs to, in kebab case as in the table of operations.
    pub service: &'static str,
    /// What it is, in the words of the operations' ids.
    pub kind: String,
    pub id: String,
    pub name: String,
    /// Id of what it lives in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When the state began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// States with the times at which they begin, planned ones too.
    pub steps: Vec<Step>,
    /// When it ceases to exist, if that is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<String>,
}

/// A state and when it begins.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Step {
    pub at: String,
    pub state: String,
}

impl Seen {
    /// Without a state.
    pub fn new(service: &'static str, kind: impl Into<String>, id: &str, name: &str) -> Self {
        Seen {
            service,
            kind: kind.into(),
            id: id.to_owned(),
            name: name.to_owned(),
            parent: None,
            state: None,
            since: None,
            steps: Vec::new(),
            gone: None,
        }
    }

    /// Lives in another one.
    pub fn inside(mut self, parent: &str) -> Self {
        self.parent = Some(parent.to_owned());
        self
    }

    /// With the states of its lifecycle.
    pub fn living(mut self, lifecycle: &Lifecycle, now: SystemTime) -> Self {
        let step = |(at, state): (SystemTime, &str)| Step { at: rfc3339::format(at), state: state.to_owned() };
        self.state = Some(lifecycle.state(now).to_owned());
        self.since = Some(rfc3339::format(lifecycle.since(now)));
        self.steps = lifecycle.steps().map(step).collect();
        self.gone = lifecycle.gone().map(rfc3339::format);
        self
    }

    /// Ends in another state at a time of its own, or would have.
    pub fn until(mut self, end: Option<SystemTime>, state: &str, now: SystemTime) -> Self {
        let Some(end) = end else { return self };
        let at = rfc3339::format(end);
        if end <= now {
            (self.state, self.since) = (Some(state.to_owned()), Some(at.clone()));
        }
        self.steps.push(Step { at, state: state.to_owned() });
        self
    }
}
