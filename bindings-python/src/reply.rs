//! A reply as Python sees it: decoded when asked, bytes when asked.

use std::panic::{AssertUnwindSafe, catch_unwind};

use gureum::engine::EngineReply;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyType};

use crate::decode as reader;

/// The reply to a call.
#[pyclass(frozen, module = "gureum._core")]
pub struct Reply(EngineReply);

impl From<EngineReply> for Reply {
    fn from(reply: EngineReply) -> Self {
        Reply(reply)
    }
}

#[pymethods]
impl Reply {
    /// Whether the call succeeded.
    #[getter]
    fn ok(&self) -> bool {
        self.0.ok
    }

    /// Whether nothing follows.
    #[getter]
    fn end(&self) -> bool {
        self.0.end
    }

    /// The answer as the service sent it, or the error in JSON.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }

    /// How the call went, in JSON.
    #[getter]
    fn meta<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.meta)
    }

    /// The answer as a model; `ValueError` if it is no JSON object.
    fn decode<'py>(&self, class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        reader::model(class, &self.0.body)
    }
}

/// A JSON object as a model; `ValueError` if it is none.
#[pyfunction]
pub fn decode<'py>(class: &Bound<'py, PyType>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    reader::model(class, body)
}

/// Runs `work` with the interpreter released, and turns a panic into an error that Python can catch: the exception that
/// pyo3 would raise is none that `except Exception` sees.
pub fn guarded(py: Python<'_>, operation: &str, work: impl FnOnce() -> EngineReply + Send) -> Reply {
    let outcome = py.detach(|| catch_unwind(AssertUnwindSafe(work)));
    Reply(outcome.unwrap_or_else(|_panic| EngineReply::defect(operation)))
}
