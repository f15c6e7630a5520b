//! Keytabs: what they say beside their keys.

use std::time::SystemTime;

use gureum::Keytab;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::guard::entered;

/// Principal, version, type, its name, seconds since 1970.
type Row = (String, u32, u16, Option<&'static str>, Option<f64>);

/// The entries of a keytab, without the keys.
#[pyfunction]
pub fn keytab_entries(py: Python<'_>, content: &[u8]) -> PyResult<Vec<Row>> {
    entered(py, "keytab_entries", || rows(content))
}

fn rows(content: &[u8]) -> PyResult<Vec<Row>> {
    let entries = Keytab::new(content).entries().map_err(|error| PyValueError::new_err(error.message().to_owned()))?;
    let seconds = |time: SystemTime| Some(time.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs_f64());
    let row = |entry: &gureum::keytab::KeytabEntry| {
        let created = entry.created.and_then(seconds);
        (entry.principal.clone(), entry.kvno, entry.enctype, entry.enctype_name(), created)
    };
    Ok(entries.iter().map(row).collect())
}
