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
    let parent = Generation { process: id() + 1, value: Some(value), next: OnceBox::new() };
    PerProcess { first: OnceBox::with_value(Box::new(parent)) }
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
