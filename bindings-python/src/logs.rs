//! What the core has to say, kept until a Python thread hands it to `logging`.
//!
//! A worker of the core must never wait for the interpreter, so it only leaves
//! a record here. Records are handed over where Python runs anyway: at the end
//! of a blocking call, or before completions go to an event loop. No lock is
//! held meanwhile, because a handler may do anything, even call the service.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use gureum::engine::logs;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::courier;
use crate::guard::entered;

/// More than this is a flood that nobody reads; the rest is dropped.
const MOST: usize = 10_000;

/// Records that wait.
#[derive(Default)]
pub struct Records {
    is_any: AtomicBool,
    records: Mutex<Vec<(u8, String)>>,
}

impl Records {
    fn push(&self, level: u8, text: String) {
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        if records.len() < MOST {
            records.push((level, text));
            self.is_any.store(true, Ordering::Release);
        }
    }

    /// Hands everything to `logging`. What a handler raises is reported as the interpreter reports such things.
    pub fn hand_over(&self, py: Python<'_>) {
        if !self.is_any.swap(false, Ordering::AcqRel) {
            return;
        }
        let records = std::mem::take(&mut *self.records.lock().unwrap_or_else(PoisonError::into_inner));
        let handed = records.into_iter().try_for_each(|record| log(py, record));
        if let Err(error) = handed {
            error.write_unraisable(py, None);
        }
    }
}

fn log(py: Python<'_>, (level, text): (u8, String)) -> PyResult<()> {
    static LOG: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let log = LOG.get_or_try_init(py, || {
        let logger = py.import("logging")?.call_method1("getLogger", ("gureum",))?;
        logger.getattr("log").map(Bound::unbind)
    })?;
    log.call1(py, (level, "%s", text)).map(drop)
}

/// Sets the least level of interest, as Python counts levels.
#[pyfunction]
pub fn set_log_level(py: Python<'_>, level: u8) -> PyResult<()> {
    entered(py, "set_log_level", || {
        logs::listen(level, |level, line| {
            if let Some(records) = courier::records() {
                records.push(level, line);
            }
        });
        Ok(())
    })
}
