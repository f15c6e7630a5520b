//! Where Python comes in: a defect raises an `InternalError`.
//!
//! The exception that pyo3 makes of a panic is none that `except Exception` sees.

use gureum::engine::guarded;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// Does `work` for the place that is named.
pub fn entered<T>(py: Python<'_>, place: &str, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    guarded(place, work).unwrap_or_else(|error| Err(exception(py, &error)))
}

/// The exception for what the system refuses because the process has as many threads or descriptors as it may have.
pub fn at_the_limit(error: &std::io::Error) -> PyErr {
    Python::attach(|py| exception(py, &gureum::engine::at_the_limit(error)))
}

/// The exception for an error of the core.
fn exception(py: Python<'_>, error: &gureum::Error) -> PyErr {
    let payload = PyBytes::new(py, &error.payload());
    let made = py.import("gureum.errors").and_then(|errors| errors.call_method1("from_payload", (payload,)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}
