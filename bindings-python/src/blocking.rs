//! Calls on the thread that waits for them, and those that come back to it for keys.

use gureum::engine::{self, Carried, EngineReply, Pause};
use pyo3::prelude::*;

use crate::guard::entered;
use crate::key_request::KeyRequest;
use crate::reply::Reply;
use crate::{logs, numbers};

/// A call on its own thread. It begins with the first `carry`; dropping it ends it.
#[pyclass(frozen, module = "gureum._core")]
pub struct BlockingCall {
    carried: Carried,
    number: u64,
}

impl BlockingCall {
    pub fn new(carried: Carried) -> Self {
        BlockingCall { carried, number: numbers::next() }
    }
}

#[pymethods]
impl BlockingCall {
    /// Goes on with it on this thread, with the interpreter released: a `Reply`, or a `KeyRequest` without whose answer it
    /// does not go on.
    fn carry(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        entered(py, "BlockingCall.carry", || {
            match carried(py, self.number, |is_stopped: &mut dyn FnMut() -> bool| self.carried.carry(is_stopped))? {
                Pause::Over(reply) => Py::new(py, Reply::from(reply)).map(Py::into_any),
                Pause::Keys(request) => Py::new(py, KeyRequest::new(request)).map(Py::into_any),
            }
        })
    }

    /// Ends it, from any thread.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "BlockingCall.cancel", || {
            py.detach(|| self.carried.cancel());
            Ok(())
        })
    }

    /// Hands what it had to say to `logging`.
    fn tell(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "BlockingCall.tell", || logs::tell(py, self.number))
    }
}

/// Runs `work` of call `number` with the interpreter released. What a signal handler raises ends it and comes out.
fn carried<T: Send>(
    py: Python<'_>,
    number: u64,
    work: impl FnOnce(&mut dyn FnMut() -> bool) -> T + Send,
) -> PyResult<T> {
    let mut raised = None;
    let mut is_stopped = || match Python::try_attach(|py| py.check_signals()) {
        Some(Ok(())) => false,
        Some(Err(error)) => {
            raised.get_or_insert(error);
            true
        }
        // The interpreter is going away.
        None => true,
    };
    let outcome = py.detach(|| engine::numbered(number, || work(&mut is_stopped)));
    raised.map_or(Ok(outcome), Err)
}

/// Makes a call on this thread, with the interpreter released. What a signal handler raises ends the call and is raised
/// here.
pub fn blocking(
    py: Python<'_>,
    place: &str,
    work: impl FnOnce(&mut dyn FnMut() -> bool) -> EngineReply + Send,
) -> PyResult<Reply> {
    entered(py, place, || {
        let number = numbers::next();
        let reply = carried(py, number, work);
        let told = logs::tell(py, number);
        reply.and_then(|reply| told.map(|()| reply.into()))
    })
}

/// Examines this machine and waits for the report.
#[pyfunction]
pub fn doctor(py: Python<'_>, config: &[u8]) -> PyResult<Reply> {
    blocking(py, "doctor", |is_stopped| engine::doctor(config).wait(is_stopped))
}
