//! What the core has to say, kept until a Python thread hands it to `logging`.
//!
//! A worker of the core must never wait for the interpreter, so it only leaves
//! a record. Records are handed over where Python runs anyway: at the end of a
//! blocking call, or before completions go to an event loop. No lock is held
//! meanwhile, because a handler may do anything, even call the service.

use gureum::engine::{Record, Records, logs};
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::guard::entered;
use crate::per_process::PerProcess;

/// More than this is a flood that nobody reads; the rest is counted.
const MOST: usize = 10_000;
/// From here on whoever comes by takes everything.
const MANY: usize = 1_000;

static RECORDS: PerProcess<Records> = PerProcess::new();

/// Hands over what call `number` has to say, and what no call has. This thread made the call.
pub fn tell(py: Python<'_>, number: u64) -> PyResult<()> {
    tell_those(py, |call| call == number, |_| None)
}

/// Hands over what belongs to no call.
pub fn tell_here(py: Python<'_>) -> PyResult<()> {
    tell_those(py, |_| false, |_| None)
}

/// Hands over everything: the interpreter ends.
pub fn tell_all(py: Python<'_>) {
    let _ = tell_those(py, |_| true, |_| None);
}

/// Hands over to `logging` what belongs to calls that are `mine`, each in the context of its call. What a handler raises
/// ends nothing: it is reported as the interpreter reports such things. Only Ctrl-C comes out.
pub fn tell_those(
    py: Python<'_>,
    mine: impl Fn(u64) -> bool,
    context: impl Fn(u64) -> Option<Py<PyAny>>,
) -> PyResult<()> {
    let Some(records) = RECORDS.get() else { return Ok(()) };
    let mut interrupted = Ok(());
    for record in records.take(mine) {
        let context = record.call.and_then(&context);
        if let Err(error) = log(py, record, context) {
            match error.is_instance_of::<PyKeyboardInterrupt>(py) {
                true => interrupted = Err(error),
                false => error.write_unraisable(py, None),
            }
        }
    }
    interrupted
}

fn log(py: Python<'_>, Record { level, line, data, .. }: Record, context: Option<Py<PyAny>>) -> PyResult<()> {
    static LOG: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let log = LOG.get_or_try_init(py, || py.import("gureum._logs")?.getattr("record").map(Bound::unbind))?;
    match context {
        None => log.call1(py, (level, line, data)).map(drop),
        Some(context) => context.call_method1(py, "run", (log, level, line, data)).map(drop),
    }
}

/// Sets the least level of interest, as Python counts levels.
#[pyfunction]
pub fn set_log_level(py: Python<'_>, level: u8) -> PyResult<()> {
    entered(py, "set_log_level", || {
        logs::listen(level, |level, line, data| {
            RECORDS.get_or_make(|| Records::new(MOST, MANY)).push(Record::here(level, line, data));
        });
        Ok(())
    })
}
