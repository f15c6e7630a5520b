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
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gureum::engine::{self, CallHandle, CredentialRequest, EngineReply};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::bell::{Bell, Ear};
use crate::client::KeyRequest;
use crate::courier;
use crate::guard::entered;
use crate::reply::Reply;

/// A Python future, the call it waits for, and the context in which that was made.
struct Waiting {
    future: Py<PyAny>,
    call: CallHandle,
    context: Py<PyAny>,
}

/// What happened to the calls of one event loop. Shared with the workers, so nothing here is Python's.
pub struct Inbox {
    done: Mutex<Vec<(u32, EngineReply)>>,
    /// A provider of keys, the call on whose behalf it is asked, and where its answer goes.
    questions: Mutex<Vec<(u64, u32, CredentialRequest)>>,
    is_rung: AtomicBool,
    bell: Bell,
}

/// What one event loop has with the core. It does not hold the loop, or neither would ever go.
#[pyclass(frozen, weakref, module = "gureum._core")]
pub struct Port {
    /// `None` only while it is dropped.
    inbox: Option<Arc<Inbox>>,
    ear: Ear,
    waiting: Mutex<HashMap<u32, Waiting>>,
    /// The process that made it; the child of a fork has none of the workers.
    #[pyo3(get)]
    process: u32,
}

#[pymethods]
impl Port {
    /// A port for `event_loop`, which listens to it from now on.
    #[new]
    fn new(event_loop: &Bound<'_, PyAny>) -> PyResult<Py<Port>> {
        entered(event_loop.py(), "Port.new", || {
            courier::start();
            let (bell, ear) = Bell::pair()?;
            let inbox =
                Inbox { done: Mutex::default(), questions: Mutex::default(), is_rung: AtomicBool::new(false), bell };
            let port = Port { inbox: Some(Arc::new(inbox)), ear, waiting: Mutex::default(), process: process::id() };
            let port = Bound::new(event_loop.py(), port)?;
            port.get().ear.listen(event_loop, &port)?;
            Ok(port.unbind())
        })
    }

    /// Ends a call that nobody waits for any more.
    pub fn cancel(&self, py: Python<'_>, number: u32) -> PyResult<()> {
        entered(py, "Port.cancel", || {
            // Absent: finished. In a forked child the table may be locked for ever.
            let mine = if self.is_mine() { self.lock().remove(&number) } else { None };
            if let Some(waiting) = mine {
                courier::expect_no_more(number);
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
    /// An asyncio future for the reply, and the number with which the call can be cancelled. `asks` says whether the
    /// call may ask for keys.
    pub fn await_reply<'py>(
        &self,
        event_loop: &Bound<'py, PyAny>,
        asks: bool,
        start: impl FnOnce() -> CallHandle,
    ) -> PyResult<(u32, Bound<'py, PyAny>)> {
        let py = event_loop.py();
        let future = event_loop.call_method0(pyo3::intern!(py, "create_future"))?;
        let context = present_context(py)?;
        let number = courier::next_call();
        if let Some(inbox) = self.inbox.as_ref().filter(|_| asks) {
            courier::expect_questions(number, inbox);
        }
        let call = engine::numbered(number, start);
        if let Some(inbox) = &self.inbox {
            let inbox = Arc::clone(inbox);
            // Only this thread takes from the inbox, so the entry below is there in time.
            call.on_done(move |reply| inbox.put(number, reply));
        }
        self.lock().insert(number, Waiting { future: future.clone().unbind(), call, context });
        Ok((number, future))
    }

    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        let (done, questions) = self.taken();
        let told = self.tell(py);
        for (provider, number, request) in questions {
            // A call that was cancelled meanwhile asks no more; another one may ask in its place.
            let Some(context) = self.context_of(py, number) else { continue };
            if let Err(error) = ask(py, &context, provider, request) {
                error.write_unraisable(py, None);
            }
        }
        for (number, reply) in done {
            courier::expect_no_more(number);
            // A missing entry was cancelled meanwhile.
            let Some(waiting) = self.lock().remove(&number) else { continue };
            resolve(waiting.future.bind(py), reply)?;
        }
        told
    }

    /// Hands over what the calls of this loop have to say.
    fn tell(&self, py: Python<'_>) -> PyResult<()> {
        let Some(records) = courier::records() else { return Ok(()) };
        records.hand_over_those(py, |call| self.lock().contains_key(&call), |call| self.context_of(py, call))
    }

    fn context_of(&self, py: Python<'_>, number: u32) -> Option<Py<PyAny>> {
        self.lock().get(&number).map(|waiting| waiting.context.clone_ref(py))
    }

    /// What is in the inbox.
    #[allow(clippy::type_complexity, reason = "the two queues of an inbox")]
    fn taken(&self) -> (Vec<(u32, EngineReply)>, Vec<(u64, u32, CredentialRequest)>) {
        let Some(inbox) = self.inbox.as_ref().filter(|_| self.is_mine()) else { return Default::default() };
        // In this order: what comes in after the bell is silent rings it again.
        self.ear.hush();
        inbox.is_rung.store(false, Ordering::SeqCst);
        (std::mem::take(&mut *locked(&inbox.done)), std::mem::take(&mut *locked(&inbox.questions)))
    }

    /// After a defect nobody knows whose replies were lost, and a future without one would wait for ever.
    fn give_up(&self, py: Python<'_>, error: &gureum::Error) -> PyResult<()> {
        drop(self.taken());
        let all = std::mem::take(&mut *self.lock());
        for (number, waiting) in all {
            courier::expect_no_more(number);
            resolve(waiting.future.bind(py), EngineReply::of_error("call", error.clone()))?;
        }
        Ok(())
    }

    fn is_mine(&self) -> bool {
        self.process == process::id()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Waiting>> {
        locked(&self.waiting)
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        if !self.is_mine() {
            // A worker of the parent may have been in the middle of it.
            std::mem::forget(self.inbox.take());
            return;
        }
        for number in self.lock().keys() {
            courier::expect_no_more(*number);
        }
    }
}

impl Inbox {
    fn put(&self, number: u32, reply: EngineReply) {
        locked(&self.done).push((number, reply));
        self.ring();
    }

    /// Asks a provider on behalf of a call.
    pub fn ask(&self, provider: u64, number: u32, request: CredentialRequest) {
        locked(&self.questions).push((provider, number, request));
        self.ring();
    }

    fn ring(&self) {
        if !self.is_rung.swap(true, Ordering::SeqCst) {
            self.bell.ring();
        }
    }
}

/// A copy of the context of whoever makes a call.
fn present_context(py: Python<'_>) -> PyResult<Py<PyAny>> {
    static COPY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    COPY.import(py, "contextvars", "copy_context")?.call0().map(Bound::unbind)
}

/// Python's side finds the provider and runs it on a thread or as a task of its own, so nothing waits for it here.
fn ask(py: Python<'_>, context: &Py<PyAny>, provider: u64, request: CredentialRequest) -> PyResult<()> {
    static PROVIDE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let provide = PROVIDE.import(py, "gureum._credentials", "provide")?;
    context.call_method1(py, "run", (provide, provider, KeyRequest::new(request))).map(drop)
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}

fn resolve(future: &Bound<'_, PyAny>, reply: EngineReply) -> PyResult<()> {
    let py = future.py();
    // Cancelled meanwhile.
    if future.call_method0(pyo3::intern!(py, "done"))?.is_truthy()? {
        return Ok(());
    }
    future.call_method1(pyo3::intern!(py, "set_result"), (Reply::from(reply),)).map(drop)
}
