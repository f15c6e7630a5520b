//! A request for keys as Python sees it.

use std::sync::{Mutex, PoisonError};

use gureum::engine::CredentialRequest;
use pyo3::prelude::*;

use crate::guard::entered;

/// The core asks for keys. Dropping it without an answer refuses it.
#[pyclass(frozen, module = "gureum._core")]
pub struct KeyRequest(Mutex<Option<CredentialRequest>>);

impl KeyRequest {
    pub fn new(request: CredentialRequest) -> Self {
        KeyRequest(Mutex::new(Some(request)))
    }

    fn answer(&self, py: Python<'_>, place: &str, answer: impl FnOnce(CredentialRequest)) -> PyResult<()> {
        let request = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // It goes along, so that a defect drops it too, which refuses it: the call must not wait.
        entered(py, place, move || {
            request.map(answer);
            Ok(())
        })
    }
}

#[pymethods]
impl KeyRequest {
    /// Answers with a JSON object.
    fn supply(&self, py: Python<'_>, credentials: &[u8]) -> PyResult<()> {
        self.answer(py, "KeyRequest.supply", |request| request.supply(credentials))
    }

    /// Refuses, and says why.
    fn refuse(&self, py: Python<'_>, reason: &str) -> PyResult<()> {
        self.answer(py, "KeyRequest.refuse", |request| request.refuse(reason))
    }
}
