//! Completions for asyncio: batches, cancellation, fork, interpreter exit.
//!
//! The obvious way, a task that calls into Python when it is done, crashes at
//! interpreter exit, hangs after `fork`, fights for the interpreter and wakes
//! the event loop once per call. So the core's workers never touch Python, not
//! even to drop a reference: a call carries a number, and the table of waiting
//! futures belongs to threads that are attached to the interpreter. A finished
//! call goes into the inbox of its event loop, and whoever finds the bell silent
//! rings it: the loop wakes once and takes all that is there.

use std::collections::HashMap;
use std::process;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gureum::engine::{self, CallHandle, EngineReply};
use pyo3::prelude::*;

use crate::bell::{Bell, Ear};
use crate::courier;
use crate::guard::entered;
use crate::reply::Reply;

/// A Python future and the call it waits for.
struct Waiting {
    future: Py<PyAny>,
    call: CallHandle,
}

/// Finished calls of one event loop. Shared with the workers, so nothing here is Python's.
struct Inbox {
    done: Mutex<Vec<(u64, EngineReply)>>,
    is_rung: AtomicBool,
    bell: Bell,
}

/// What one event loop has with the core. It does not hold the loop, or neither would ever go.
#[pyclass(frozen, weakref, module = "gureum._core")]
pub struct Port {
    /// `None` only while it is dropped.
    inbox: Option<Arc<Inbox>>,
    ear: Ear,
    waiting: Mutex<HashMap<u64, Waiting>>,
    /// The process that made it; the child of a fork has none of the workers.
    #[pyo3(get)]
    process: u32,
}

/// A forked child goes on counting, so a call inherited from the parent never shares its number with one of its own.
static NEXT_CALL: AtomicU64 = AtomicU64::new(0);

#[pymethods]
impl Port {
    /// A port for `event_loop`, which listens to it from now on.
    #[new]
    fn new(event_loop: &Bound<'_, PyAny>) -> PyResult<Py<Port>> {
        entered(event_loop.py(), "Port.new", || {
            courier::start()?;
            let (bell, ear) = Bell::pair()?;
            let inbox = Inbox { done: Mutex::default(), is_rung: AtomicBool::new(false), bell };
            let port = Port { inbox: Some(Arc::new(inbox)), ear, waiting: Mutex::default(), process: process::id() };
            let port = Bound::new(event_loop.py(), port)?;
            port.get().ear.listen(event_loop, &port)?;
            Ok(port.unbind())
        })
    }

    /// Ends a call that nobody waits for any more.
    pub fn cancel(&self, py: Python<'_>, number: u64) -> PyResult<()> {
        entered(py, "Port.cancel", || {
            // Absent: finished. In a forked child the table may be locked for ever.
            let mine = if self.is_mine() { self.lock().remove(&number) } else { None };
            if let Some(waiting) = mine {
                py.detach(|| waiting.call.cancel());
                // Dropping the future may run Python code, so it comes after unlocking.
                drop(waiting);
            }
            Ok(())
        })
    }

    /// Resolves the futures of all finished calls. Runs on the event loop's own thread.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        engine::guarded("Port.drain", || self.settle(py)).unwrap_or_else(|error| self.give_up(py, &error))
    }
}

impl Port {
    /// An asyncio future for the reply, and the number with which the call can be cancelled.
    pub fn await_reply<'py>(
        &self,
        event_loop: &Bound<'py, PyAny>,
        start: impl FnOnce() -> CallHandle,
    ) -> PyResult<(u64, Bound<'py, PyAny>)> {
        let py = event_loop.py();
        let future = event_loop.call_method0(pyo3::intern!(py, "create_future"))?;
        let number = NEXT_CALL.fetch_add(1, Ordering::Relaxed);
        let call = start();
        if let Some(inbox) = &self.inbox {
            let inbox = Arc::clone(inbox);
            // Only this thread takes from the inbox, so the entry below is there in time.
            call.on_done(move |reply| inbox.put(number, reply));
        }
        self.lock().insert(number, Waiting { future: future.clone().unbind(), call });
        Ok((number, future))
    }

    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        let done = self.taken();
        courier::hand_over_records(py);
        for (number, reply) in done {
            // A missing entry was cancelled meanwhile.
            let Some(waiting) = self.lock().remove(&number) else { continue };
            resolve(waiting.future.bind(py), reply)?;
        }
        Ok(())
    }

    /// What is in the inbox.
    fn taken(&self) -> Vec<(u64, EngineReply)> {
        let Some(inbox) = self.inbox.as_ref().filter(|_| self.is_mine()) else { return Vec::new() };
        // In this order: what comes in after the bell is silent rings it again.
        self.ear.hush();
        inbox.is_rung.store(false, Ordering::SeqCst);
        std::mem::take(&mut *inbox.done.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// After a defect nobody knows whose replies were lost, and a future without one would wait for ever.
    fn give_up(&self, py: Python<'_>, error: &gureum::Error) -> PyResult<()> {
        drop(self.taken());
        let all = std::mem::take(&mut *self.lock());
        for waiting in all.into_values() {
            resolve(waiting.future.bind(py), EngineReply::of_error("call", error.clone()))?;
        }
        Ok(())
    }

    fn is_mine(&self) -> bool {
        self.process == process::id()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        if !self.is_mine() {
            // A worker of the parent may have been in the middle of it.
            std::mem::forget(self.inbox.take());
        }
    }
}

impl Inbox {
    fn put(&self, number: u64, reply: EngineReply) {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).push((number, reply));
        if !self.is_rung.swap(true, Ordering::SeqCst) {
            self.bell.ring();
        }
    }
}

fn resolve(future: &Bound<'_, PyAny>, reply: EngineReply) -> PyResult<()> {
    let py = future.py();
    // Cancelled meanwhile.
    if future.call_method0(pyo3::intern!(py, "done"))?.is_truthy()? {
        return Ok(());
    }
    future.call_method1(pyo3::intern!(py, "set_result"), (Reply::from(reply),)).map(drop)
}
