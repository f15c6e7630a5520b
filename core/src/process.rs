//! Values that belong to one process and are made anew in a forked child.
//!
//! A child of `fork` has the memory of its parent but none of its threads, so a
//! lock that some thread held stays locked for ever, and the parent's sockets
//! and event queue are shared: closing one here would disturb the parent there.
//! Therefore a child never touches what its parent made, not even to drop it,
//! and finding its own takes no lock.

use std::mem;
use std::process;
use std::sync::OnceLock;

/// One `T` per process.
pub(crate) struct PerProcess<T> {
    first: Link<T>,
}

type Link<T> = OnceLock<Box<Generation<T>>>;

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
        PerProcess { first: OnceLock::new() }
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
        let mut made = Some(Generation { process: process::id(), value: Some(make()?), next: OnceLock::new() });
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
                Some(value) if generation.process == process::id() => return Ok(value),
                _ => link = &generation.next,
            }
        }
        Err(link)
    }
}

impl<T> Drop for Generation<T> {
    fn drop(&mut self) {
        if self.process != process::id() {
            mem::forget(self.value.take());
        }
    }
}

#[cfg(test)]
#[path = "../tests/unit/process.rs"]
mod tests;
