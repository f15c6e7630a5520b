//! One thread of our own that calls event loops which cannot listen to a socket.
//!
//! It starts with the first of them, from a thread of Python, so that the
//! interpreter cannot end meanwhile, and `atexit` joins it. A forked child does
//! not have it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::JoinHandle;

use gureum::engine::{self, CallEvent};
use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use crate::guard::{at_the_limit, entered};
use crate::per_process::PerProcess;

/// What the standard library gives a thread.
const STACK: usize = 2 * 1024 * 1024;

enum Message {
    Wake(u64),
    /// Something happened that the hooks of this number want to hear, in JSON.
    Told(u64, String),
    Stop,
}

/// A loop that is called, and its port; both held weakly.
type Called = (Py<PyWeakrefReference>, Py<PyWeakrefReference>);

/// The thread and the way to it.
type Thread = (mpsc::Sender<Message>, JoinHandle<()>);

#[derive(Default)]
struct Loops {
    thread: Mutex<Option<Thread>>,
    called: Mutex<HashMap<u64, Called>>,
    /// Leaves an event where the hooks find it. It never takes long: hooks have threads of their own.
    hear: Mutex<Option<Py<PyAny>>>,
}

static LOOPS: PerProcess<Loops> = PerProcess::new();

/// Calls the loop of this number, from any thread.
pub fn wake(number: u64) {
    if let Some(loops) = LOOPS.get()
        && let Some((queue, _)) = &*locked(&loops.thread)
    {
        let _ = queue.send(Message::Wake(number));
    }
}

/// Remembers how to call a loop: it then calls the method `drain` of `port`.
pub fn register(number: u64, event_loop: &Bound<'_, PyAny>, port: &Bound<'_, PyAny>) -> PyResult<()> {
    let weak = |object: &Bound<'_, PyAny>| PyWeakrefReference::new(object).map(Bound::unbind);
    let called = (weak(event_loop)?, weak(port)?);
    let loops = LOOPS.get_or_make(Loops::default);
    let mut thread = locked(&loops.thread);
    if thread.is_none() {
        *thread = Some(start_thread()?);
    }
    drop(thread);
    locked(&loops.called).insert(number, called);
    Ok(())
}

/// Leaves what happened for the hooks of this number, from any thread.
pub fn tell(number: u64, event: &CallEvent) {
    if let Some(loops) = LOOPS.get()
        && let Some((queue, _)) = &*locked(&loops.thread)
    {
        let _ = queue.send(Message::Told(number, event.to_json()));
    }
}

/// From now on `hear` is called with the number of hooks and what they are to hear, in JSON.
#[pyfunction]
pub fn hear_events(py: Python<'_>, hear: Py<PyAny>) -> PyResult<()> {
    entered(py, "hear_events", || {
        let loops = LOOPS.get_or_make(Loops::default);
        let mut thread = locked(&loops.thread);
        if thread.is_none() {
            *thread = Some(start_thread()?);
        }
        drop(thread);
        let before = locked(&loops.hear).replace(hear);
        drop(before);
        Ok(())
    })
}

/// Ends the thread, while the interpreter is still whole. Calls in flight are not waited for.
pub fn stop(py: Python<'_>) {
    let Some(loops) = LOOPS.get() else { return };
    let thread = locked(&loops.thread).take();
    py.detach(|| {
        if let Some((queue, thread)) = thread {
            let _ = queue.send(Message::Stop);
            let _ = thread.join();
        }
    });
}

fn start_thread() -> PyResult<Thread> {
    let (queue, inbox) = mpsc::channel();
    let thread = std::thread::Builder::new()
        .name("gureum-py".into())
        // Stated, because the standard library would look for a variable otherwise.
        .stack_size(STACK)
        .spawn(move || call_until_stopped(&inbox))
        .map_err(|error| at_the_limit(&error))?;
    Ok((queue, thread))
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

fn call_until_stopped(inbox: &mpsc::Receiver<Message>) {
    while let Ok(message) = inbox.recv() {
        let call = || match &message {
            Message::Wake(number) => Python::try_attach(|py| call(py, *number)),
            Message::Told(number, event) => Python::try_attach(|py| told(py, *number, event)),
            Message::Stop => None,
        };
        // A loop that is not called waits for ever, so it is called again after a defect.
        let called = engine::guarded("loop", call).or_else(|_| engine::guarded("loop again", call));
        let Ok(called) = called else { continue };
        // `None`: the interpreter is going away and nobody waits any more.
        let Some(called) = called else { return };
        if let Err(error) = called {
            Python::try_attach(|py| error.write_unraisable(py, None));
        }
    }
}

fn told(py: Python<'_>, number: u64, event: &str) -> PyResult<()> {
    let Some(loops) = LOOPS.get() else { return Ok(()) };
    let hear = locked(&loops.hear).as_ref().map(|hear| hear.clone_ref(py));
    hear.map_or(Ok(()), |hear| hear.call1(py, (number, event)).map(drop))
}

fn call(py: Python<'_>, number: u64) -> PyResult<()> {
    let Some(loops) = LOOPS.get() else { return Ok(()) };
    let called =
        locked(&loops.called).get(&number).map(|(event_loop, port)| (event_loop.clone_ref(py), port.clone_ref(py)));
    let Some((event_loop, port)) = called else { return Ok(()) };
    let (Some(event_loop), Some(port)) = (event_loop.bind(py).upgrade(), port.bind(py).upgrade()) else {
        let gone = locked(&loops.called).remove(&number);
        drop(gone);
        return Ok(());
    };
    // An error means that the loop is closed: nobody waits any more.
    let _ = event_loop.call_method1("call_soon_threadsafe", (port.getattr("drain")?,));
    Ok(())
}
