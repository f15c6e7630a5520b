//! Who hears what happens in a call.

use std::fmt;
use std::ptr;
use std::sync::Arc;

use super::CallEvent;
use super::trail::Trail;

/// Hears what happens. It is asked on the thread of the call and must return at once.
#[derive(Clone)]
pub(crate) struct Listener(Arc<dyn Fn(&CallEvent) + Send + Sync>);

impl Listener {
    pub fn new(hear: impl Fn(&CallEvent) + Send + Sync + 'static) -> Self {
        Listener(Arc::new(hear))
    }

    pub fn hear(&self, event: &CallEvent) {
        (self.0)(event);
    }
}

/// All who hear what happens in a call, beside the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Listeners {
    pub listener: Option<Listener>,
    pub trail: Option<Trail>,
}

impl Listeners {
    pub fn hear(&self, event: &CallEvent) {
        self.listener.iter().for_each(|listener| listener.hear(event));
        self.trail.iter().for_each(|trail| trail.note(event));
    }

    /// These where there is one, else those of `under`.
    pub fn over(self, under: &Listeners) -> Listeners {
        Listeners {
            listener: self.listener.or_else(|| under.listener.clone()),
            trail: self.trail.or_else(|| under.trail.clone()),
        }
    }
}

impl PartialEq for Listener {
    fn eq(&self, other: &Self) -> bool {
        ptr::addr_eq(Arc::as_ptr(&self.0), Arc::as_ptr(&other.0))
    }
}

impl Eq for Listener {}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listener")
    }
}
