//! What a process has beside its calls: records that wait, who is asked for keys, and one thread of our own.
//!
//! The thread calls event loops that cannot listen to a socket. It starts with
//! the first of them, from a thread of Python, so that the interpreter cannot
//! end meanwhile, and `atexit` joins it. A forked child has none of all this.

use std::collections::HashMap;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, mpsc};
use std::thread::JoinHandle;

use gureum::engine;
use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use crate::bridge::{Inbox, Port};
use crate::guard::{at_the_limit, entered};
use crate::logs::Records;

/// What the standard library gives a thread.
const STACK: usize = 2 * 1024 * 1024;

enum Message {
    Wake(u64),
    Stop,
}

/// A loop that is called, and its port; both held weakly.
type Called = (Py<PyWeakrefReference>, Py<PyWeakrefReference>);

/// The thread and the way to it.
type Carrier = (mpsc::Sender<Message>, JoinHandle<()>);

/// Everything that dies in a forked child.
#[derive(Default)]
struct Courier {
    carrier: Mutex<Option<Carrier>>,
    called: Mutex<HashMap<u64, Called>>,
    /// The inboxes of calls whose clients ask for keys.
    askers: Mutex<HashMap<u32, Arc<Inbox>>>,
    records: Records,
}

static COURIER: AtomicPtr<Courier> = AtomicPtr::new(std::ptr::null_mut());

/// The number of a call, also in a forked child: an inherited call never shares its number with a later one.
pub fn next_call() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Runs in the child right after `fork`, where only atomics may be touched. The parent's courier is leaked on purpose:
/// dropping it would join a thread that does not exist here.
#[cfg(unix)]
extern "C" fn after_fork_in_child() {
    COURIER.store(std::ptr::null_mut(), Ordering::SeqCst);
}

fn started() -> Option<&'static Courier> {
    // SAFETY: a published courier is never freed.
    unsafe { COURIER.load(Ordering::SeqCst).as_ref() }
}

/// Makes sure that log records and requests for keys have a place to go.
pub fn start() {
    courier();
}

fn courier() -> &'static Courier {
    if let Some(courier) = started() {
        return courier;
    }
    watch_fork();
    let fresh = Box::into_raw(Box::<Courier>::default());
    match COURIER.compare_exchange(std::ptr::null_mut(), fresh, Ordering::SeqCst, Ordering::SeqCst) {
        // SAFETY: both pointers come from `Box::into_raw`; `fresh` is freed only if another thread was faster.
        Ok(_) => unsafe { &*fresh },
        Err(winner) => unsafe {
            drop(Box::from_raw(fresh));
            &*winner
        },
    }
}

fn watch_fork() {
    static WATCH: Once = Once::new();
    WATCH.call_once(|| {
        #[cfg(unix)]
        // SAFETY: the handler only stores to an atomic.
        unsafe {
            libc::pthread_atfork(None, None, Some(after_fork_in_child));
        }
    });
}

/// Where the core's log records wait; `None` before the first call of this process.
pub fn records() -> Option<&'static Records> {
    started().map(|courier| &courier.records)
}

/// From now on call `number` is asked for keys by way of `inbox`.
pub fn expect_questions(number: u32, inbox: &Arc<Inbox>) {
    locked(&courier().askers).insert(number, Arc::clone(inbox));
}

/// Call `number` is over.
pub fn expect_no_more(number: u32) {
    if let Some(courier) = started() {
        let gone = locked(&courier.askers).remove(&number);
        drop(gone);
    }
}

/// Where the call is asked for keys on whose behalf this thread works.
pub fn inbox_of_caller() -> Option<(u32, Arc<Inbox>)> {
    let number = engine::calling()?;
    let inbox = locked(&started()?.askers).get(&number).cloned()?;
    Some((number, inbox))
}

/// Calls the loop of port `number`, from any thread.
pub fn wake(number: u64) {
    if let Some(courier) = started()
        && let Some((queue, _)) = &*locked(&courier.carrier)
    {
        let _ = queue.send(Message::Wake(number));
    }
}

/// Remembers how to call a loop.
pub fn register(number: u64, event_loop: &Bound<'_, PyAny>, port: &Bound<'_, Port>) -> PyResult<()> {
    let weak = |object: &Bound<'_, PyAny>| PyWeakrefReference::new(object).map(Bound::unbind);
    let called = (weak(event_loop)?, weak(port.as_any())?);
    let courier = courier();
    let mut carrier = locked(&courier.carrier);
    if carrier.is_none() {
        *carrier = Some(start_thread()?);
    }
    drop(carrier);
    locked(&courier.called).insert(number, called);
    Ok(())
}

fn start_thread() -> PyResult<Carrier> {
    let (queue, inbox) = mpsc::channel();
    let thread = std::thread::Builder::new()
        .name("gureum-py".into())
        // Stated, because the standard library would look for a variable otherwise.
        .stack_size(STACK)
        .spawn(move || carry_until_stopped(&inbox))
        .map_err(|error| at_the_limit(&error))?;
    Ok((queue, thread))
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

fn carry_until_stopped(inbox: &mpsc::Receiver<Message>) {
    while let Ok(Message::Wake(number)) = inbox.recv() {
        let carry = || Python::try_attach(|py| call(py, number));
        // A loop that is not called waits for ever, so it is called again after a defect.
        let carried = engine::guarded("courier", carry).or_else(|_| engine::guarded("courier again", carry));
        let Ok(carried) = carried else { continue };
        // `None`: the interpreter is going away and nobody waits any more.
        let Some(carried) = carried else { return };
        if let Err(error) = carried {
            Python::try_attach(|py| error.write_unraisable(py, None));
        }
    }
}

fn call(py: Python<'_>, number: u64) -> PyResult<()> {
    let called = started().and_then(|courier| {
        let called = locked(&courier.called);
        called.get(&number).map(|(event_loop, port)| (event_loop.clone_ref(py), port.clone_ref(py)))
    });
    let Some((event_loop, port)) = called else { return Ok(()) };
    let (Some(event_loop), Some(port)) = (event_loop.bind(py).upgrade(), port.bind(py).upgrade()) else {
        let gone = started().and_then(|courier| locked(&courier.called).remove(&number));
        drop(gone);
        return Ok(());
    };
    // An error means that the loop is closed: nobody waits any more.
    let _ = event_loop.call_method1("call_soon_threadsafe", (port.getattr("drain")?,));
    Ok(())
}

/// Registered with `atexit`: carry nothing any more while the interpreter is still whole. Calls in flight are not
/// waited for.
#[pyfunction]
pub fn shut_down(py: Python<'_>) -> PyResult<()> {
    entered(py, "shut_down", || {
        let Some(courier) = started() else { return Ok(()) };
        let carrier = locked(&courier.carrier).take();
        py.detach(|| {
            if let Some((queue, thread)) = carrier {
                let _ = queue.send(Message::Stop);
                let _ = thread.join();
            }
        });
        courier.records.hand_over_all(py);
        Ok(())
    })
}
