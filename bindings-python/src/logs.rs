//! What the core has to say, kept until a Python thread hands it to `logging`.
//!
//! A worker of the core must never wait for the interpreter, so it only leaves
//! a record here. Records are handed over where Python runs anyway: at the end
//! of a blocking call, or before completions go to an event loop. No lock is
//! held meanwhile, because a handler may do anything, even call the service.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use gureum::engine::{self, logs};
use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::courier;
use crate::guard::entered;

/// More than this is a flood that nobody reads; the rest is counted.
const MOST: usize = 10_000;
/// From here on whoever comes by takes everything: those whose call it is may never come.
const MANY: usize = 1_000;

/// Records that wait.
#[derive(Default)]
pub struct Records {
    is_any: AtomicBool,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    records: Vec<Record>,
    /// How many found no place.
    lost: usize,
}

/// What the core has to say, and in which call.
struct Record {
    call: Option<u32>,
    level: u8,
    text: String,
}

impl Records {
    fn push(&self, level: u8, text: String) {
        let mut waiting = self.lock();
        if waiting.records.len() < MOST {
            waiting.records.push(Record { call: engine::calling(), level, text });
        } else {
            waiting.lost += 1;
        }
        self.is_any.store(true, Ordering::Release);
    }

    /// Hands over what call `number` has to say, and what no call has. This thread made the call.
    pub fn hand_over(&self, py: Python<'_>, number: u32) -> PyResult<()> {
        self.hand_over_those(py, |call| call == number, |_| None)
    }

    /// Hands over everything.
    pub fn hand_over_all(&self, py: Python<'_>) {
        let _ = self.hand_over_those(py, |_| true, |_| None);
    }

    /// Hands over to `logging` what belongs to calls that are `mine`, each in the context of its call. What a handler
    /// raises ends nothing: it is reported as the interpreter reports such things. Only Ctrl-C comes out.
    pub fn hand_over_those(
        &self,
        py: Python<'_>,
        mine: impl Fn(u32) -> bool,
        context: impl Fn(u32) -> Option<Py<PyAny>>,
    ) -> PyResult<()> {
        if !self.is_any.load(Ordering::Acquire) {
            return Ok(());
        }
        let (records, lost) = self.take(mine);
        let mut interrupted = Ok(());
        for record in records {
            let context = record.call.and_then(&context);
            if let Err(error) = log(py, record.level, record.text, context) {
                match error.is_instance_of::<PyKeyboardInterrupt>(py) {
                    true => interrupted = Err(error),
                    false => error.write_unraisable(py, None),
                }
            }
        }
        if lost > 0
            && let Err(error) = log(py, 30, format!("{lost} records were dropped: nobody took them"), None)
        {
            error.write_unraisable(py, None);
        }
        interrupted
    }

    fn take(&self, mine: impl Fn(u32) -> bool) -> (Vec<Record>, usize) {
        let mut waiting = self.lock();
        let all = waiting.records.len() >= MANY;
        let (taken, left) =
            std::mem::take(&mut waiting.records).into_iter().partition(|record| all || record.call.is_none_or(&mine));
        waiting.records = left;
        self.is_any.store(!waiting.records.is_empty(), Ordering::Release);
        (taken, std::mem::take(&mut waiting.lost))
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn log(py: Python<'_>, level: u8, text: String, context: Option<Py<PyAny>>) -> PyResult<()> {
    static LOG: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let log = LOG.get_or_try_init(py, || {
        let logger = py.import("logging")?.call_method1("getLogger", ("gureum",))?;
        logger.getattr("log").map(Bound::unbind)
    })?;
    match context {
        None => log.call1(py, (level, "%s", text)).map(drop),
        Some(context) => context.call_method1(py, "run", (log, level, "%s", text)).map(drop),
    }
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
