//! One thread of our own that calls event loops which cannot listen to a socket.
//!
//! It starts with the first of them, from a thread of Python, so that the
//! interpreter cannot end meanwhile, and `atexit` joins it. A forked child does
//! not have it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread::JoinHandle;

use gureum::engine;
use pyo3::prelude::*;
use pyo3::types::{PyWeakrefMethods, PyWeakrefReference};

use crate::guard::at_the_limit;
use crate::per_process::PerProcess;

/// What the standard library gives a thread.
const STACK: usize = 2 * 1024 * 1024;

enum Message {
    Wake(u64),
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
    while let Ok(Message::Wake(number)) = inbox.recv() {
        let call = || Python::try_attach(|py| call(py, number));
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
