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

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use futures_util::future::{AbortHandle, abortable};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::at_the_limit;
use crate::error::{Error, ErrorKind, Result};
use crate::first_step::{self, Work};
use crate::process::PerProcess;
use crate::reactor;

/// As usual. Stated, because the standard library would look for a variable otherwise.
pub(crate) const STACK: usize = 2 * 1024 * 1024;

/// A reactor takes four. It takes three more where something else in the program has tokio listen to signals, and then
/// tokio panics if they are not there.
const DESCRIPTORS: usize = 8;

/// The limits of nearly all calls are longer. After the last call the thread looks up once more, this much later at the latest.
const NEAREST_TIMER: Duration = Duration::from_secs(1);

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
    starts: mpsc::UnboundedSender<Work>,
    busy: Arc<Busy>,
}

/// What the worker is about, for those who begin calls.
#[derive(Default)]
struct Busy {
    in_flight: AtomicUsize,
    /// Whether the worker has a timer that is nearer than those of calls.
    is_up: AtomicBool,
    /// Whether a call began beside the queue since this was asked.
    was_passed_by: AtomicBool,
}

/// A call in flight.
struct InFlight(Arc<Busy>);

impl InFlight {
    fn one_more(busy: &Arc<Busy>) -> Self {
        busy.in_flight.fetch_add(1, Ordering::Relaxed);
        InFlight(Arc::clone(busy))
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Starts `work` on the thread of this process that carries calls, which is started if it does not run yet.
///
/// It goes there through a queue: handing each task to tokio from outside would wake the thread for each of them, also
/// when many calls begin at once.
pub(crate) fn start(work: impl Future<Output = ()> + Send + 'static) -> Result<AbortHandle> {
    start_near(work, || false)
}

/// The same for work of which this thread may make the first step, if `is_at_hand` says so: nothing in it may block then.
///
/// It does that for a call that is alone. Of many at once the worker makes the steps, while this thread begins the next.
pub(crate) fn start_near(
    work: impl Future<Output = ()> + Send + 'static,
    is_at_hand: impl FnOnce() -> bool,
) -> Result<AbortHandle> {
    let worker = worker()?;
    let is_alone = worker.busy.in_flight.load(Ordering::Relaxed) == 0 && worker.busy.is_up.load(Ordering::Relaxed);
    let one = InFlight::one_more(&worker.busy);
    let (work, handle) = abortable(work);
    let work: Work = Box::pin(async move {
        let _ = work.await;
        drop(one);
    });
    if is_alone && is_at_hand() {
        worker.busy.was_passed_by.store(true, Ordering::Relaxed);
        first_step::take(work, &worker.handle);
        return Ok(handle);
    }
    let sent = worker.starts.send(work);
    sent.map(|()| handle).map_err(|_| Error::new(ErrorKind::Internal, "the thread of the calls has stopped"))
}

fn worker() -> Result<&'static Worker> {
    WORKER.get_or_make(|| start_worker().map_err(|error| at_the_limit::error(&error)))
}

/// Where threads carry their own calls: it has a reactor and no thread.
pub(crate) fn of_callers() -> Result<&'static Runtime> {
    let callers = CALLERS.get_or_make(|| {
        let runtime = reactor(&mut Builder::new_current_thread()).map_err(|error| at_the_limit::error(&error))?;
        Ok(Callers(Some(runtime)))
    })?;
    callers.0.as_ref().ok_or_else(|| Error::new(ErrorKind::Internal, "the threads have stopped"))
}

fn reactor(builder: &mut Builder) -> io::Result<Runtime> {
    at_the_limit::spare(DESCRIPTORS)?;
    builder.enable_all().build()
}

fn start_worker() -> io::Result<Worker> {
    let runtime = reactor(Builder::new_current_thread().on_thread_unpark(reactor::note))?;
    let handle = runtime.handle().clone();
    let (starts, begun) = mpsc::unbounded_channel::<Work>();
    let busy = Arc::new(Busy::default());
    let seen = Arc::clone(&busy);
    let carry = move || {
        runtime.block_on(carry_all(begun, &seen));
        runtime.shutdown_background();
    };
    thread::Builder::new().name("gureum-io-0".to_owned()).stack_size(STACK).spawn(carry)?;
    Ok(Worker { handle, starts, busy })
}

/// Carries what begins, to the end of the queue.
///
/// While calls come, a timer is set that is nearer than theirs. For each timer that becomes the nearest tokio wakes its reactor, with a
/// call of the system and a turn for nothing, also where the thread that sets the timer is the reactor's own.
async fn carry_all(mut begun: mpsc::UnboundedReceiver<Work>, busy: &Busy) {
    while let Some(work) = begun.recv().await {
        tokio::spawn(work);
        busy.is_up.store(true, Ordering::Relaxed);
        while carry_for(NEAREST_TIMER, &mut begun).await || busy.was_passed_by.swap(false, Ordering::Relaxed) {}
        busy.is_up.store(false, Ordering::Relaxed);
    }
}

/// Carries what begins within a time; whether anything did.
async fn carry_for(span: Duration, begun: &mut mpsc::UnboundedReceiver<Work>) -> bool {
    let mut has_begun = false;
    let carried = timeout(span, async {
        while let Some(work) = begun.recv().await {
            tokio::spawn(work);
            has_begun = true;
        }
    });
    // That the time is over is how it usually ends.
    let _ = carried.await;
    has_begun
}

/// Does `work` on the thread of the calls, after everything that is ready there now has had its turn. Does it at once if
/// there is no such thread.
pub(crate) fn after_turn(work: impl FnOnce() + Send + 'static) {
    match worker() {
        Err(_) => work(),
        Ok(worker) => drop(worker.handle.spawn(async {
            tokio::task::yield_now().await;
            work();
        })),
    }
}
