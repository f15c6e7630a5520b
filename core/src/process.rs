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
mod tests {
    use std::convert::Infallible;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn all_threads_get_the_same_value() {
        let values = PerProcess::new();
        let made = AtomicUsize::new(0);
        assert!(values.get().is_none());
        let make = || Ok::<_, Infallible>(made.fetch_add(1, Ordering::SeqCst));
        let seen: Vec<usize> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| *values.get_or_make(make).unwrap())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(seen.iter().all(|value| *value == seen[0]), "{seen:?}");
        assert_eq!(values.get(), Some(&seen[0]));
    }

    #[test]
    fn a_value_that_cannot_be_made_is_made_later() {
        let values = PerProcess::new();
        assert_eq!(values.get_or_make(|| Err("no")), Err("no"));
        assert_eq!(values.get_or_make(|| Ok::<_, &str>(7)), Ok(&7));
    }

    /// Makes `value` look as if the parent had made it.
    fn inherited<T>(value: T) -> PerProcess<T> {
        let parent = Generation { process: process::id() + 1, value: Some(value), next: OnceLock::new() };
        PerProcess { first: OnceLock::from(Box::new(parent)) }
    }

    #[test]
    fn a_child_makes_its_own_and_never_drops_its_parents() {
        let (parents, own) = (Arc::new(()), Arc::new(()));
        let values = inherited(Arc::clone(&parents));
        assert!(values.get().is_none());
        values.get_or_make(|| Ok::<_, Infallible>(Arc::clone(&own))).unwrap();
        assert!(Arc::ptr_eq(values.get().unwrap(), &own));
        drop(values);
        assert_eq!((Arc::strong_count(&parents), Arc::strong_count(&own)), (2, 1));
    }
}
