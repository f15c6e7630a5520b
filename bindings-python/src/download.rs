//! Files that services send: how they are saved, by the rules of the core.

use std::path::PathBuf;

use gureum::Download;
use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;

use crate::guard::entered;

/// Saves a file so that only the user can read it.
#[pyfunction]
pub fn save_file(py: Python<'_>, content: &[u8], path: PathBuf) -> PyResult<()> {
    entered(py, "save_file", || {
        let file = Download::new(content);
        let saved = py.detach(|| file.save(&path));
        saved.map_err(|error| match error.raw_os_error() {
            Some(number) => PyOSError::new_err((number, error.to_string(), path)),
            None => PyOSError::new_err(error.to_string()),
        })
    })
}
