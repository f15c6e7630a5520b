//! The numbers of calls.

use std::sync::atomic::{AtomicU64, Ordering};

/// The number of a call, also in a forked child: an inherited call never shares its number with a later one.
pub fn next() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
