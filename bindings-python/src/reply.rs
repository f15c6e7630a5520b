//! A reply as Python sees it: decoded when asked, bytes when asked.

use gureum::engine::EngineReply;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyType};

use crate::decode as reader;
use crate::guard::entered;
use crate::logs;

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
    fn body<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        entered(py, "Reply.body", || Ok(PyBytes::new(py, &self.0.body)))
    }

    /// How the call went, in JSON.
    #[getter]
    fn meta<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        entered(py, "Reply.meta", || Ok(PyBytes::new(py, &self.0.meta)))
    }

    /// The answer as a model; `ValueError` if it is no JSON object.
    fn decode<'py>(&self, class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
        entered(class.py(), "Reply.decode", || {
            let model = reader::model(class, &self.0.body)?;
            // What was odd in it is told to whoever asked for it.
            logs::tell_here(class.py())?;
            Ok(model)
        })
    }
}

/// A JSON object as a model; `ValueError` if it is none.
#[pyfunction]
pub fn decode<'py>(class: &Bound<'py, PyType>, body: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    entered(class.py(), "decode", || reader::model(class, body))
}
