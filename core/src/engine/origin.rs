//! Which call the work of this thread belongs to.
//!
//! A language asks for keys and writes logs where its own call was made: in the
//! context (of a request to a web server, say) that its programmer expects. The
//! core asks and tells on a thread of its own, so the call carries a number,
//! which the language gave it.

use std::cell::Cell;
use std::future::Future;

use tokio::task::futures::TaskLocalFuture;

thread_local! {
    /// The number for calls that start on this thread now.
    static NEXT: Cell<Option<u64>> = const { Cell::new(None) };
}

tokio::task_local! {
    static CALLING: Option<u64>;
}

/// The number of the call whose work this thread does, if it has one. For those whom the core asks for keys, and for
/// those who take its records.
pub fn calling() -> Option<u64> {
    CALLING.try_with(|number| *number).ok().flatten().or_else(|| NEXT.get())
}

/// Gives the calls that `start` starts this number.
pub fn numbered<T>(number: u64, start: impl FnOnce() -> T) -> T {
    /// Also after a panic, which somebody catches further out.
    struct Reset(Option<u64>);
    impl Drop for Reset {
        fn drop(&mut self) {
            NEXT.set(self.0);
        }
    }
    let _reset = Reset(NEXT.replace(Some(number)));
    start()
}

/// Work that goes on elsewhere and still belongs to the call of here.
pub(crate) fn carried<F: Future>(work: F) -> TaskLocalFuture<Option<u64>, F> {
    CALLING.scope(calling(), work)
}

#[cfg(test)]
#[path = "../../tests/unit/engine/origin.rs"]
mod tests;
