//! Hooks of a program in Rust, on a thread of their own.
//!
//! A hook is code of the user, and nothing that it does may hurt a call: it may panic, it may hang, it may call the client.
//! So a call only leaves what happened in a bounded place, and goes on.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};
use std::thread;

use super::listener::Listener;
use super::{CallEvent, EventKind};

/// Events that wait for a hook at most. Those that find no place are not told.
const MOST: usize = 10_000;

type Hook = Arc<dyn Fn(&CallEvent) + Send + Sync>;

/// What a program wants to hear of the calls of its client.
#[derive(Clone, Default)]
pub struct Hooks {
    on_request: Option<Hook>,
    on_response: Option<Hook>,
    on_retry: Option<Hook>,
}

impl Hooks {
    /// Told when an attempt is about to be sent.
    pub fn on_request(&mut self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) {
        self.on_request = Some(Arc::new(hook));
    }

    /// Told when an attempt has ended.
    pub fn on_response(&mut self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) {
        self.on_response = Some(Arc::new(hook));
    }

    /// Told when another attempt follows.
    pub fn on_retry(&mut self, hook: impl Fn(&CallEvent) + Send + Sync + 'static) {
        self.on_retry = Some(Arc::new(hook));
    }

    /// Who hears for them; nobody if there is none. The thread begins with the first event and ends with the client.
    pub(crate) fn listener(&self) -> Option<Listener> {
        if self.on_request.is_none() && self.on_response.is_none() && self.on_retry.is_none() {
            return None;
        }
        let (hooks, place) = (self.clone(), OnceLock::<Option<SyncSender<CallEvent>>>::new());
        Some(Listener::new(move |event| {
            if hooks.of(event.event).is_none() {
                return;
            }
            if let Some(sender) = place.get_or_init(|| hooks.clone().begin()) {
                // No place: the hooks are slower than the calls.
                let _ = sender.try_send(event.clone());
            }
        }))
    }

    fn of(&self, event: EventKind) -> Option<&Hook> {
        match event {
            EventKind::Request => self.on_request.as_ref(),
            EventKind::Response => self.on_response.as_ref(),
            EventKind::Retry => self.on_retry.as_ref(),
            _ => None,
        }
    }

    /// Where events are left. `None` where the system gives no thread.
    fn begin(self) -> Option<SyncSender<CallEvent>> {
        let (sender, receiver) = sync_channel(MOST);
        let begun = thread::Builder::new().name("gureum-hooks".to_owned()).spawn(move || self.serve(&receiver));
        begun.ok().map(|_| sender)
    }

    fn serve(&self, events: &Receiver<CallEvent>) {
        for event in events {
            let Some(hook) = self.of(event.event) else { continue };
            if catch_unwind(AssertUnwindSafe(|| hook(&event))).is_err() {
                tracing::warn!(target: "gureum", hook = event.event.name(), "a hook panicked");
            }
        }
    }
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_set = [self.on_request.is_some(), self.on_response.is_some(), self.on_retry.is_some()];
        f.debug_tuple("Hooks").field(&is_set).finish()
    }
}
