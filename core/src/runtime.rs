//! The threads on which the language packages' calls run.
//!
//! One worker is plenty, because a call waits far more than it computes: a
//! second one wakes the first for nearly every call, which costs more than the
//! call itself. It starts with the first call and never stops: joining threads
//! while a process ends is how programs hang or crash at exit. A forked child
//! gets a thread of its own with its first call. Rust programs do not come here:
//! their calls run where they are awaited.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind, Result};
use crate::process::PerProcess;

const WORKERS: usize = 1;

static WORKERS_OF: PerProcess<Workers> = PerProcess::new();

/// Dropped only if two threads made the first call at the same time.
struct Workers(Option<Runtime>);

impl Drop for Workers {
    fn drop(&mut self) {
        // The ordinary drop waits, and panics if it happens inside of another runtime.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The threads of this process, started if they do not run yet.
pub(crate) fn handle() -> Result<&'static Handle> {
    let workers = WORKERS_OF.get_or_make(start)?;
    workers.0.as_ref().map(Runtime::handle).ok_or_else(|| Error::new(ErrorKind::Internal, "the threads have stopped"))
}

/// Does `work` on the thread of the calls, after everything that is ready there now has had its turn. Does it at once if
/// there is no such thread.
pub(crate) fn after_turn(work: impl FnOnce() + Send + 'static) {
    match handle() {
        Err(_) => work(),
        Ok(threads) => drop(threads.spawn(async {
            tokio::task::yield_now().await;
            work();
        })),
    }
}

fn start() -> Result<Workers> {
    let number = AtomicUsize::new(0);
    let runtime = Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .thread_name_fn(move || format!("gureum-io-{}", number.fetch_add(1, Ordering::Relaxed)))
        .enable_all()
        .build()
        .map_err(|error| {
            Error::new(ErrorKind::Internal, format!("the threads for calls cannot be started: {error}"))
                .with_hint("raise the limit of threads or open files of this process")
        })?;
    Ok(Workers(Some(runtime)))
}
