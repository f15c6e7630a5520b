//! What the core has to say, brought to the environments that listen.
//!
//! A worker of the core must never wait for JavaScript, so a record goes into
//! the queue of each bridge that listens and is handed over with the next batch.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use gureum::engine::calling;
use gureum::engine::logs::{self, OFF};

use crate::bridge::{Event, Shared};

/// The level of a warning.
pub const WARN: u8 = 30;

static LISTENERS: Mutex<Vec<(u8, Weak<Shared>)>> = Mutex::new(Vec::new());

/// Records of `level` and above go to `shared` from now on.
pub fn listen(shared: &Arc<Shared>, level: u8) {
    let mut listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner);
    listeners.retain(|(_, other)| other.strong_count() > 0 && !std::ptr::eq(other.as_ptr(), Arc::as_ptr(shared)));
    if level < OFF {
        listeners.push((level, Arc::downgrade(shared)));
    }
    let least = listeners.iter().map(|(level, _)| *level).min().unwrap_or(OFF);
    drop(listeners);
    logs::listen(least, take);
}

fn take(level: u8, line: String) {
    let listeners = LISTENERS.lock().unwrap_or_else(PoisonError::into_inner).clone();
    for shared in listeners.iter().filter(|(least, _)| level >= *least).filter_map(|(_, shared)| shared.upgrade()) {
        shared.push(Event::Log(level, calling(), line.clone()));
    }
}
