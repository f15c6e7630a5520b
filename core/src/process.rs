//! Values that belong to one process and are made anew in a forked child.
//!
//! A child of `fork` has the memory of its parent but none of its threads, so a
//! lock that some thread held stays locked for ever, and the parent's sockets
//! and event queue are shared: closing one here would disturb the parent there.
//! Therefore a child never touches what its parent made, not even to drop it,
//! and finding its own takes no lock.

use std::mem;
use std::sync::atomic::{AtomicU32, Ordering};

use once_cell::race::OnceBox;

/// The process, once it is known that it will have no forked child that comes here; 0 before.
static ONLY: AtomicU32 = AtomicU32::new(0);

/// The number of this process. The system is asked each time, because there is no cheaper way to notice a fork.
pub(crate) fn id() -> u32 {
    match ONLY.load(Ordering::Relaxed) {
        0 => std::process::id(),
        only => only,
    }
}

/// To be called where the language has no fork that goes on as the same program. A call asks five times.
pub(crate) fn forks_never() {
    ONLY.store(std::process::id(), Ordering::Relaxed);
}

/// One `T` per process.
pub(crate) struct PerProcess<T> {
    first: Link<T>,
}

/// No `OnceLock`: a fork while one is filled would leave it half filled in the child, who then waits for it for ever.
type Link<T> = OnceBox<Generation<T>>;

/// What one process of the line of descent has.
struct Generation<T> {
    process: u32,
    /// `None` only while it is dropped.
    value: Option<T>,
    next: Link<T>,
}

impl<T> PerProcess<T> {
    /// None yet.
    pub(crate) const fn new() -> Self {
        PerProcess { first: OnceBox::new() }
    }

    /// This process' value, if it has one.
    pub(crate) fn get(&self) -> Option<&T> {
        self.search().ok()
    }

    /// This process' value, made if there is none yet. When two threads make one at the same time, one of them is
    /// dropped: waiting for the other thread would take a lock.
    pub(crate) fn get_or_make<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let mut end = match self.search() {
            Ok(value) => return Ok(value),
            Err(end) => end,
        };
        let mut made = Some(Generation { process: id(), value: Some(make()?), next: OnceBox::new() });
        loop {
            if let Some(generation) = made.take() {
                made = end.set(Box::new(generation)).err().map(|refused| *refused);
            }
            match self.search() {
                Ok(value) => return Ok(value),
                Err(later) => end = later,
            }
        }
    }

    /// This process' value, or the place where it belongs.
    fn search(&self) -> Result<&T, &Link<T>> {
        let mut link = &self.first;
        while let Some(generation) = link.get() {
            match &generation.value {
                Some(value) if generation.process == id() => return Ok(value),
                _ => link = &generation.next,
            }
        }
        Err(link)
    }
}

impl<T> Drop for Generation<T> {
    fn drop(&mut self) {
        if self.process != id() {
            mem::forget(self.value.take());
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/process.rs"]
mod tests;
