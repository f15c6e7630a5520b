//! The one thread of our own that calls into Python.
//!
//! It runs what cannot wait for a call of the user: providers of credentials,
//! and event loops that cannot listen to a socket. It starts with the first use,
//! from a thread of Python, so that the interpreter cannot end meanwhile, and
//! `atexit` joins it. A forked child starts one of its own.

use std::collections::HashMap;
use std::sync::atomic::{AtomicPtr, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError, mpsc};
use std::thread::JoinHandle;

use gureum::engine::{self, CredentialRequest};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use crate::bridge::Port;
use crate::client::KeyRequest;
use crate::guard::entered;
use crate::logs::Records;

/// What the standard library gives a thread.
const STACK: usize = 2 * 1024 * 1024;

enum Message {
    Keys(u64, CredentialRequest),
    Wake(u64),
    Stop,
}

/// A loop that is called, and its port; both held weakly.
type Called = (Py<PyWeakrefReference>, Py<PyWeakrefReference>);

/// Everything that dies in a forked child.
struct Courier {
    queue: mpsc::Sender<Message>,
    thread: Mutex<Option<JoinHandle<()>>>,
    called: Mutex<HashMap<u64, Called>>,
    records: Records,
}

static COURIER: AtomicPtr<Courier> = AtomicPtr::new(std::ptr::null_mut());

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

/// Makes sure that there is one, so that messages and log records have a place to go.
pub fn start() -> PyResult<()> {
    courier().map(drop)
}

fn courier() -> PyResult<&'static Courier> {
    if let Some(courier) = started() {
        return Ok(courier);
    }
    watch_fork();
    let fresh = Box::into_raw(Box::new(Courier::start()?));
    match COURIER.compare_exchange(std::ptr::null_mut(), fresh, Ordering::SeqCst, Ordering::SeqCst) {
        // SAFETY: both pointers come from `Box::into_raw`; `fresh` is freed only if another thread was faster.
        Ok(_) => Ok(unsafe { &*fresh }),
        Err(winner) => unsafe {
            let _ = (*fresh).queue.send(Message::Stop);
            drop(Box::from_raw(fresh));
            Ok(&*winner)
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

/// Hands waiting log records to `logging`.
pub fn hand_over_records(py: Python<'_>) {
    if let Some(records) = records() {
        records.hand_over(py);
    }
}

/// Asks provider `number` for keys, from any thread.
pub fn ask_for_keys(number: u64, request: CredentialRequest) {
    if let Some(courier) = started() {
        // Without a thread the request is dropped, which refuses it.
        let _ = courier.queue.send(Message::Keys(number, request));
    }
}

/// Calls the loop of port `number`, from any thread.
pub fn wake(number: u64) {
    if let Some(courier) = started() {
        let _ = courier.queue.send(Message::Wake(number));
    }
}

/// Remembers how to call a loop.
pub fn register(number: u64, event_loop: &Bound<'_, PyAny>, port: &Bound<'_, Port>) -> PyResult<()> {
    let weak = |object: &Bound<'_, PyAny>| PyWeakrefReference::new(object).map(Bound::unbind);
    let called = (weak(event_loop)?, weak(port.as_any())?);
    courier()?.lock().insert(number, called);
    Ok(())
}

impl Courier {
    fn start() -> PyResult<Self> {
        let (queue, inbox) = mpsc::channel();
        let thread = std::thread::Builder::new()
            .name("gureum-py".into())
            // Stated, because the standard library would look for a variable otherwise.
            .stack_size(STACK)
            .spawn(move || carry_until_stopped(&inbox))
            .map_err(|error| PyRuntimeError::new_err(format!("a thread cannot be started: {error}")))?;
        Ok(Courier { queue, thread: Mutex::new(Some(thread)), called: Mutex::default(), records: Records::default() })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Called>> {
        self.called.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn carry_until_stopped(inbox: &mpsc::Receiver<Message>) {
    while let Ok(message) = inbox.recv() {
        let carry = || match message {
            Message::Stop => None,
            Message::Keys(number, request) => Python::try_attach(|py| ask(py, number, request)),
            Message::Wake(number) => Python::try_attach(|py| call(py, number)),
        };
        // A request for keys that is lost in a defect counts as refused. The next one finds this thread alive.
        let Ok(carried) = engine::guarded("courier", carry) else { continue };
        // `None`: the end was called for, or the interpreter is going away and nobody waits any more.
        let Some(carried) = carried else { return };
        if let Err(error) = carried {
            Python::try_attach(|py| error.write_unraisable(py, None));
        }
    }
}

/// Python's side finds the provider and runs it on a thread or loop of its own, so nothing waits for it here.
fn ask(py: Python<'_>, number: u64, request: CredentialRequest) -> PyResult<()> {
    static PROVIDE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let provide = PROVIDE.import(py, "gureum._credentials", "provide")?;
    provide.call1((number, KeyRequest::new(request))).map(drop)
}

fn call(py: Python<'_>, number: u64) -> PyResult<()> {
    let called = started().and_then(|courier| {
        let called = courier.lock();
        called.get(&number).map(|(event_loop, port)| (event_loop.clone_ref(py), port.clone_ref(py)))
    });
    let Some((event_loop, port)) = called else { return Ok(()) };
    let (Some(event_loop), Some(port)) = (event_loop.bind(py).upgrade(), port.bind(py).upgrade()) else {
        let gone = started().and_then(|courier| courier.lock().remove(&number));
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
        let thread = courier.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let _ = courier.queue.send(Message::Stop);
        py.detach(|| thread.map(JoinHandle::join));
        courier.records.hand_over(py);
        Ok(())
    })
}
