//! When the reactor of this thread last asked the system what came.
//!
//! Known only where the thread is the core's own. A program's own runtime may stand still for as long as it likes, so
//! nothing can be taken from it.

use std::cell::Cell;

use tokio::time::Instant;

thread_local! {
    static ASKED: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// It has just asked.
pub(crate) fn note() {
    ASKED.set(Some(Instant::now()));
}

/// When it asked last.
pub(crate) fn asked() -> Option<Instant> {
    ASKED.get()
}
