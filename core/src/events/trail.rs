//! What happened in one call, kept until its reply takes it along.
//!
//! A language that traces calls wants to know of each attempt when the call is over, in the same breath as its end: a
//! record that comes by another way might come too late.

use std::mem;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use super::CallEvent;

/// More than any call has; a wait takes what there is at each step.
const MOST: usize = 1000;

/// The events of a call so far.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trail(Arc<Mutex<Vec<CallEvent>>>);

impl Trail {
    pub fn note(&self, event: &CallEvent) {
        let mut events = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if events.len() < MOST {
            events.push(event.clone());
        }
    }

    pub fn take(&self) -> Vec<CallEvent> {
        mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl PartialEq for Trail {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(Arc::as_ptr(&self.0), Arc::as_ptr(&other.0))
    }
}

impl Eq for Trail {}
