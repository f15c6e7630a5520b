//! Where a language comes in: a panic becomes an error, because none may cross the border.

use std::panic::{AssertUnwindSafe, catch_unwind};
#[cfg(feature = "panics")]
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(feature = "panics")]
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, ErrorKind, Result};

/// Does `work` for the place of a language package that is named. A panic becomes an error of kind `Internal`.
///
/// What is behind stays usable: locks are taken over from whoever panicked, and what is changed is changed in single
/// steps.
pub fn guarded<T>(place: &str, work: impl FnOnce() -> T) -> Result<T> {
    let work = || {
        strike(place);
        work()
    };
    // The text of a panic may quote what the call was about, so it is left to the program's own panic hook.
    catch_unwind(AssertUnwindSafe(work)).map_err(|_panic| defect())
}

/// The error that a panic becomes.
pub(super) fn defect() -> Error {
    Error::new(ErrorKind::Internal, "a defect in gureum ended the call")
        .with_hint("please report it with the text that the program printed")
}

/// Names the place that panics next, once. For tests of what a defect does; what users download is built without. It is
/// no variable of the environment: a test may change that while the place is asked for.
#[cfg(feature = "panics")]
pub fn panic_at(place: &str) {
    *NAMED.lock().unwrap_or_else(PoisonError::into_inner) = place.to_owned();
    IS_ANY_NAMED.store(true, Ordering::SeqCst);
}

#[cfg(feature = "panics")]
static NAMED: Mutex<String> = Mutex::new(String::new());

/// Where it is not, no lock is taken: a child that was forked meanwhile would wait for it for ever.
#[cfg(feature = "panics")]
static IS_ANY_NAMED: AtomicBool = AtomicBool::new(false);

/// Panics if this place is named.
#[cfg(feature = "panics")]
pub(super) fn strike(place: &str) {
    if !IS_ANY_NAMED.load(Ordering::SeqCst) {
        return;
    }
    let mut named = NAMED.lock().unwrap_or_else(PoisonError::into_inner);
    if *named == place {
        named.clear();
        IS_ANY_NAMED.store(false, Ordering::SeqCst);
        drop(named);
        panic!("on purpose, in {place}");
    }
}

#[cfg(not(feature = "panics"))]
pub(super) fn strike(_place: &str) {}

#[cfg(test)]
#[path = "../../tests/unit/engine/guard.rs"]
mod tests;
