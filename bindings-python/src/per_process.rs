//! What dies in a forked child: locks that a thread of the parent may hold, and threads that the child does not have.

use std::ptr;
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

/// How many forks lie between the first process and this one.
static GENERATION: AtomicU32 = AtomicU32::new(0);

/// One `T` per process, for a static. What the parent had is leaked in the child on purpose: dropping it could wait for a
/// thread that does not exist there.
pub struct PerProcess<T>(AtomicPtr<Made<T>>);

struct Made<T> {
    generation: u32,
    value: T,
}

impl<T: Send + Sync> PerProcess<T> {
    /// None yet.
    pub const fn new() -> Self {
        PerProcess(AtomicPtr::new(ptr::null_mut()))
    }

    /// This process' value, if it has one.
    pub fn get(&'static self) -> Option<&'static T> {
        let made = self.0.load(Ordering::SeqCst);
        // SAFETY: what is published here is never freed.
        let made = unsafe { made.as_ref() }?;
        (made.generation == GENERATION.load(Ordering::SeqCst)).then_some(&made.value)
    }

    /// This process' value, made if there is none yet.
    pub fn get_or_make(&'static self, make: impl FnOnce() -> T) -> &'static T {
        if let Some(value) = self.get() {
            return value;
        }
        watch_fork();
        let before = self.0.load(Ordering::SeqCst);
        let fresh = Box::new(Made { generation: GENERATION.load(Ordering::SeqCst), value: make() });
        let fresh = Box::into_raw(fresh);
        match self.0.compare_exchange(before, fresh, Ordering::SeqCst, Ordering::SeqCst) {
            // SAFETY: it comes from `Box::into_raw` and is published now.
            Ok(_) => unsafe { &(*fresh).value },
            // SAFETY: another thread was faster, so nobody else has seen `fresh`; what that one published is never freed.
            Err(winner) => unsafe {
                drop(Box::from_raw(fresh));
                &(*winner).value
            },
        }
    }
}

fn watch_fork() {
    static WATCH: Once = Once::new();
    WATCH.call_once(|| {
        #[cfg(unix)]
        // SAFETY: the handler only counts in an atomic.
        unsafe {
            libc::pthread_atfork(None, None, Some(in_child));
        }
    });
}

/// Runs in the child right after `fork`, where only atomics may be touched.
#[cfg(unix)]
extern "C" fn in_child() {
    GENERATION.fetch_add(1, Ordering::SeqCst);
}
