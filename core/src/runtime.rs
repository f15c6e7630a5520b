//! The threads on which the language packages' calls run.
//!
//! One worker is plenty, because a call waits far more than it computes: a
//! second one wakes the first for nearly every call, which costs more than the
//! call itself. It starts with the first call and never stops: joining threads
//! while a process ends is how programs hang or crash at exit. A forked child
//! gets a thread of its own with its first call. A thread that waits for its
//! call carries it itself and needs no worker. Rust programs do not come here:
//! their calls run where they are awaited.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind, Result};
use crate::process::PerProcess;

const WORKERS: usize = 1;

/// What the standard library gives a thread.
const STACK: usize = 2 * 1024 * 1024;

/// Threads of the program that carry their own calls.
static CALLERS: PerProcess<Workers> = PerProcess::new();

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
    running(&WORKERS_OF, || {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(WORKERS);
        builder
    })
    .map(Runtime::handle)
}

/// Where threads carry their own calls: it has a reactor and no thread.
pub(crate) fn of_callers() -> Result<&'static Runtime> {
    running(&CALLERS, Builder::new_current_thread)
}

fn running(workers: &'static PerProcess<Workers>, builder: fn() -> Builder) -> Result<&'static Runtime> {
    let workers = workers.get_or_make(|| start(builder()))?;
    workers.0.as_ref().ok_or_else(|| Error::new(ErrorKind::Internal, "the threads have stopped"))
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

fn start(mut builder: Builder) -> Result<Workers> {
    let number = AtomicUsize::new(0);
    let name = move || format!("gureum-io-{}", number.fetch_add(1, Ordering::Relaxed));
    // Stated, because the standard library would look for a variable otherwise, while another thread may change it.
    builder.thread_stack_size(STACK);
    let runtime = builder.thread_name_fn(name).enable_all().build().map_err(|error| {
        Error::new(ErrorKind::Internal, format!("the threads for calls cannot be started: {error}"))
            .with_hint("raise the limit of threads or open files of this process")
    })?;
    Ok(Workers(Some(runtime)))
}
