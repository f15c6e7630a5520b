//! Calls on the thread that waits for them, and those that come back to it for keys.

use gureum::engine::{self, Carried, Pause};
use pyo3::prelude::*;

use crate::client::KeyRequest;
use crate::courier;
use crate::guard::entered;
use crate::reply::Reply;

/// A call on its own thread. It begins with the first `carry`; dropping it ends it.
#[pyclass(frozen, module = "gureum._core")]
pub struct Call {
    carried: Carried,
    number: u32,
}

impl Call {
    pub fn new(carried: Carried) -> Self {
        Call { carried, number: courier::next_call() }
    }
}

#[pymethods]
impl Call {
    /// Goes on with it on this thread, with the interpreter released: a `Reply`, or a `KeyRequest` without whose answer it
    /// does not go on.
    fn carry(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        entered(py, "Call.carry", || {
            match carried(py, self.number, |is_stopped: &mut dyn FnMut() -> bool| self.carried.carry(is_stopped))? {
                Pause::Over(reply) => Py::new(py, Reply::from(reply)).map(Py::into_any),
                Pause::Keys(request) => Py::new(py, KeyRequest::new(request)).map(Py::into_any),
            }
        })
    }

    /// Ends it, from any thread.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "Call.cancel", || {
            py.detach(|| self.carried.cancel());
            Ok(())
        })
    }

    /// Hands what it had to say to `logging`.
    fn tell(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "Call.tell", || tell(py, self.number))
    }
}

/// Hands what call `number` had to say to `logging`.
pub fn tell(py: Python<'_>, number: u32) -> PyResult<()> {
    courier::records().map_or(Ok(()), |records| records.hand_over(py, number))
}

/// Hands what belongs to no call to `logging`.
pub fn tell_here(py: Python<'_>) -> PyResult<()> {
    // No call has this number.
    tell(py, 0)
}

/// Runs `work` of call `number` with the interpreter released. What a signal handler raises ends it and comes out.
pub fn carried<T: Send>(
    py: Python<'_>,
    number: u32,
    work: impl FnOnce(&mut dyn FnMut() -> bool) -> T + Send,
) -> PyResult<T> {
    courier::start();
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
