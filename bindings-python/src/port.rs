//! The calls of an event loop: what happened to them resolves futures of asyncio.
//!
//! The core's threads never touch Python, not even to drop a reference. All
//! calls of a loop stand on one desk of the core, which holds their futures for
//! threads that are attached to the interpreter. The loop wakes once for a batch
//! and takes all that is there.

use std::collections::HashMap;
use std::process;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gureum::engine::{self, CallHandle, CredentialRequest, Desk, EngineReply, Event};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::guard::entered;
use crate::key_request::KeyRequest;
use crate::per_process::PerProcess;
use crate::reply::Reply;
use crate::wakeup::{self, Listener, Waker};
use crate::{logs, numbers};

/// A Python future, and the context in which the call was made.
struct Waiting {
    future: Py<PyAny>,
    context: Py<PyAny>,
    /// Whether the call may ask for keys.
    asks: bool,
}

type Calls = Desk<Waker, Waiting>;

/// Where calls are asked for keys whose clients have a provider. A client may be used from several event loops.
static ASKED: PerProcess<Mutex<HashMap<u64, Arc<Calls>>>> = PerProcess::new();

/// Asks a provider on behalf of the call whose work this thread does. Without one the request is refused: a call of a
/// thread that waits is asked there.
pub fn ask(provider: u64, request: CredentialRequest) {
    let Some(asked) = ASKED.get() else { return };
    let calls = engine::calling().and_then(|number| locked(asked).get(&number).cloned());
    if let Some(calls) = calls {
        calls.ask(provider, request);
    }
}

/// What one event loop has with the core. It does not hold the loop, or neither would ever go.
#[pyclass(frozen, weakref, module = "gureum._core")]
pub struct Port {
    calls: Arc<Calls>,
    listener: Listener,
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
            let (waker, listener) = wakeup::pair()?;
            // Records of all loops wait in one place, see `logs`.
            let port = Port { calls: Desk::new(waker, 0), listener, process: process::id() };
            let port = Bound::new(event_loop.py(), port)?;
            port.get().listener.listen(event_loop, port.as_any())?;
            Ok(port.unbind())
        })
    }

    /// Ends a call that nobody waits for any more.
    pub fn cancel(&self, py: Python<'_>, number: u64) -> PyResult<()> {
        entered(py, "Port.cancel", || {
            // Dropping the future may run Python code, so it comes after unlocking.
            if let Some(waiting) = py.detach(|| self.calls.forget(number)) {
                waiting.asks_no_more(number);
            }
            Ok(())
        })
    }

    /// Starts an examination of this machine: a number to cancel it, and a future of the loop.
    fn doctor<'py>(&self, event_loop: &Bound<'py, PyAny>, config: &[u8]) -> PyResult<(u64, Bound<'py, PyAny>)> {
        entered(event_loop.py(), "Port.doctor", || self.await_reply(event_loop, false, || engine::doctor(config)))
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
        begin: impl FnOnce() -> CallHandle,
    ) -> PyResult<(u64, Bound<'py, PyAny>)> {
        let py = event_loop.py();
        let future = event_loop.call_method0(pyo3::intern!(py, "create_future"))?;
        let waiting = Waiting { future: future.clone().unbind(), context: present_context(py)?, asks };
        let number = numbers::next();
        if asks {
            locked(ASKED.get_or_make(Mutex::default)).insert(number, Arc::clone(&self.calls));
        }
        self.calls.start(number, waiting, begin);
        Ok((number, future))
    }

    fn settle(&self, py: Python<'_>) -> PyResult<()> {
        // In this order: what comes in when nothing is left of the last wake-up wakes once more.
        self.listener.clear();
        let events = self.calls.take(usize::MAX);
        let mut settled = self.tell(py);
        for event in events {
            match event {
                Event::Keys { provider, call, request } => self.ask(py, provider, call, request),
                // One that cannot be resolved must not leave all others waiting.
                Event::Done(number, reply) => settled = settled.and(self.resolve(py, number, reply)),
                // Both come by other ways, see `logs` and `loop_thread`.
                Event::Log(_) | Event::Told(..) => {}
            }
        }
        settled
    }

    /// Hands over what the calls of this loop have to say.
    fn tell(&self, py: Python<'_>) -> PyResult<()> {
        let mine = |call| self.calls.kept(call, |_| ()).is_some();
        logs::tell_those(py, mine, |call| self.context_of(py, call))
    }

    fn ask(&self, py: Python<'_>, provider: u64, call: Option<u64>, request: CredentialRequest) {
        // A call that was cancelled meanwhile asks no more; another one may ask in its place.
        let Some(context) = call.and_then(|number| self.context_of(py, number)) else { return };
        if let Err(error) = provide(py, &context, provider, request) {
            error.write_unraisable(py, None);
        }
    }

    fn resolve(&self, py: Python<'_>, number: u64, reply: EngineReply) -> PyResult<()> {
        // A missing entry was cancelled meanwhile.
        self.calls.end(number).map_or(Ok(()), |waiting| waiting.resolve(py, number, reply))
    }

    fn context_of(&self, py: Python<'_>, number: u64) -> Option<Py<PyAny>> {
        self.calls.kept(number, |waiting| waiting.context.clone_ref(py))
    }

    fn give_up(&self, py: Python<'_>, error: &gureum::Error) -> PyResult<()> {
        let mut outcome = Ok(());
        for (number, waiting) in self.calls.give_up() {
            // Each of them is told, whatever came of those before it.
            outcome = outcome.and(waiting.resolve(py, number, EngineReply::of_error("call", error.clone())));
        }
        outcome
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        for (number, waiting) in self.calls.give_up() {
            waiting.asks_no_more(number);
        }
    }
}

impl Waiting {
    fn resolve(self, py: Python<'_>, number: u64, reply: EngineReply) -> PyResult<()> {
        let future = self.future.clone_ref(py);
        self.asks_no_more(number);
        // Cancelled meanwhile.
        if future.call_method0(py, pyo3::intern!(py, "done"))?.is_truthy(py)? {
            return Ok(());
        }
        future.call_method1(py, pyo3::intern!(py, "set_result"), (Reply::from(reply),)).map(drop)
    }

    /// The call is over.
    fn asks_no_more(self, number: u64) {
        if self.asks
            && let Some(asked) = ASKED.get()
        {
            let gone = locked(asked).remove(&number);
            drop(gone);
        }
    }
}

/// A copy of the context of whoever makes a call.
fn present_context(py: Python<'_>) -> PyResult<Py<PyAny>> {
    static COPY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    COPY.import(py, "contextvars", "copy_context")?.call0().map(Bound::unbind)
}

/// Python's side finds the provider and runs it on a thread or as a task of its own, so nothing waits for it here.
fn provide(py: Python<'_>, context: &Py<PyAny>, provider: u64, request: CredentialRequest) -> PyResult<()> {
    static PROVIDE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let provide = PROVIDE.import(py, "gureum._credentials", "provide")?;
    context.call_method1(py, "run", (provide, provider, KeyRequest::new(request))).map(drop)
}

fn locked<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
