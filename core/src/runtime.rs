//! The threads on which the language packages' calls run.
//!
//! One worker is plenty, because a call waits far more than it computes: a
//! second one wakes the first for nearly every call, which costs more than the
//! call itself. It starts with the first call and never stops: joining threads
//! while a process ends is how programs hang or crash at exit. A forked child
//! gets a thread of its own with its first call. A thread that waits for its
//! call carries it itself and needs no worker. Rust programs do not come here:
//! their calls run where they are awaited.
//!
//! The worker is a thread that is started here and not by tokio, which panics
//! where the system gives no thread. A process at one of its limits gets an
//! error, and the next call tries again.

use std::io;
use std::thread;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;

use crate::at_the_limit;
use crate::error::{Error, ErrorKind, Result};
use crate::process::PerProcess;

/// As usual. Stated, because the standard library would look for a variable otherwise.
pub(crate) const STACK: usize = 2 * 1024 * 1024;

/// A reactor takes four. It takes three more where something else in the program has tokio listen to signals, and then
/// tokio panics if they are not there.
const DESCRIPTORS: usize = 8;

/// Threads of the program that carry their own calls.
static CALLERS: PerProcess<Callers> = PerProcess::new();

static WORKER: PerProcess<Worker> = PerProcess::new();

/// Dropped only if two threads made the first call at the same time.
struct Callers(Option<Runtime>);

impl Drop for Callers {
    fn drop(&mut self) {
        // The ordinary drop waits, and panics if it happens inside of another runtime.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// A thread that carries calls. It ends when this is dropped, as [`Callers`] is.
struct Worker {
    handle: Handle,
    _end: oneshot::Sender<()>,
}

/// The thread of this process that carries calls, started if it does not run yet.
pub(crate) fn handle() -> Result<&'static Handle> {
    WORKER.get_or_make(|| worker().map_err(|error| at_the_limit::error(&error))).map(|worker| &worker.handle)
}

/// Where threads carry their own calls: it has a reactor and no thread.
pub(crate) fn of_callers() -> Result<&'static Runtime> {
    let callers = CALLERS.get_or_make(|| {
        let runtime = reactor().map_err(|error| at_the_limit::error(&error))?;
        Ok(Callers(Some(runtime)))
    })?;
    callers.0.as_ref().ok_or_else(|| Error::new(ErrorKind::Internal, "the threads have stopped"))
}

fn reactor() -> io::Result<Runtime> {
    at_the_limit::spare(DESCRIPTORS)?;
    Builder::new_current_thread().enable_all().build()
}

fn worker() -> io::Result<Worker> {
    let runtime = reactor()?;
    let handle = runtime.handle().clone();
    let (end, ended) = oneshot::channel::<()>();
    let carry = move || {
        let _ = runtime.block_on(ended);
        runtime.shutdown_background();
    };
    thread::Builder::new().name("gureum-io-0".to_owned()).stack_size(STACK).spawn(carry)?;
    Ok(Worker { handle, _end: end })
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
