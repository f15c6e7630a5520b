//! The emulator in this process, for `gureum.testing` and `python -m gureum`.

use std::path::PathBuf;
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use gureum::time::TimeSource;
use gureum_emulator::command::{self, Command, Surroundings};
use gureum_emulator::tape::TapeFile;
use gureum_emulator::{Builder, Snapshot};
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;

use crate::guard::entered;

/// A running emulator.
#[pyclass(frozen, module = "gureum._core")]
pub struct Emulator {
    process: u32,
    running: Mutex<Option<gureum_emulator::Emulator>>,
}

#[pymethods]
impl Emulator {
    /// Starts it; `settings` in JSON.
    #[new]
    fn new(py: Python<'_>, settings: &str) -> PyResult<Self> {
        entered(py, "Emulator.new", || {
            let builder = Builder::from_json(settings).map_err(PyValueError::new_err)?;
            let running = py.detach(|| builder.start()).map_err(|error| PyOSError::new_err(error.to_string()))?;
            Ok(Emulator { process: process::id(), running: Mutex::new(Some(running)) })
        })
    }

    /// What the arguments of `python -m gureum emulator` ask for: an emulator, unless only something is to be said; and what
    /// is to be printed.
    #[staticmethod]
    fn serve(
        py: Python<'_>,
        arguments: Vec<String>,
        token: Option<String>,
        colour: bool,
    ) -> PyResult<(Option<Self>, String)> {
        entered(py, "Emulator.serve", || {
            let arguments = arguments.into_iter().map(Into::into);
            let around = Surroundings { token, colour };
            match command::read("python -m gureum emulator", arguments, around).map_err(PyValueError::new_err)? {
                Command::Say(text) => Ok((None, text)),
                Command::Serve(serve) => {
                    let started = py.detach(|| serve.start());
                    let (running, text) = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
                    Ok((Some(Emulator { process: process::id(), running: Mutex::new(Some(running)) }), text))
                }
            }
        })
    }

    /// Ends the tape that this process makes in a file.
    #[staticmethod]
    fn end_tape(py: Python<'_>, path: PathBuf) -> PyResult<()> {
        entered(py, "Emulator.end_tape", || {
            TapeFile::end(&path);
            Ok(())
        })
    }

    fn endpoint(&self) -> PyResult<String> {
        self.with(|emulator| Ok(emulator.endpoint()))
    }

    /// Access key and secret key of a tenant.
    fn keys(&self, tenant: &str) -> PyResult<(String, String)> {
        self.with(|emulator| {
            let keys = emulator.checked_keys(tenant).map_err(PyValueError::new_err)?;
            Ok((keys.access_key, keys.secret_key))
        })
    }

    /// Seconds since 1970.
    fn now(&self) -> PyResult<f64> {
        self.with(|emulator| {
            let now = emulator.clock().now().duration_since(SystemTime::UNIX_EPOCH);
            Ok(now.unwrap_or_default().as_secs_f64())
        })
    }

    fn set_mode(&self, mode: &str) -> PyResult<()> {
        self.with(|emulator| {
            emulator.clock().run(mode.parse().map_err(PyValueError::new_err)?);
            Ok(())
        })
    }

    fn set_time(&self, seconds: f64) -> PyResult<()> {
        self.with(|emulator| {
            emulator.clock().set(SystemTime::UNIX_EPOCH + span(seconds)?);
            Ok(())
        })
    }

    fn advance(&self, seconds: f64) -> PyResult<()> {
        self.with(|emulator| {
            emulator.clock().advance(span(seconds)?);
            Ok(())
        })
    }

    fn advance_to_next_event(&self) -> PyResult<bool> {
        self.with(|emulator| Ok(emulator.advance_to_next_event()))
    }

    /// Puts a fault in force; JSON as the admin path takes it.
    fn add_fault(&self, rule: &str) -> PyResult<u64> {
        self.with(|emulator| emulator.faults().add_json(rule).map_err(PyValueError::new_err))
    }

    fn fault_hits(&self, id: u64) -> PyResult<u64> {
        self.with(|emulator| Ok(emulator.faults().hits(id)))
    }

    fn clear_faults(&self) -> PyResult<()> {
        self.with(|emulator| {
            emulator.faults().clear();
            Ok(())
        })
    }

    /// The journal in JSON, secrets masked.
    fn journal(&self) -> PyResult<String> {
        self.with(|emulator| {
            let entries = emulator.journal().entries();
            serde_json::to_string(&entries).map_err(|error| PyRuntimeError::new_err(error.to_string()))
        })
    }

    fn clear_journal(&self) -> PyResult<()> {
        self.with(|emulator| {
            emulator.journal().clear();
            Ok(())
        })
    }

    fn snapshot(&self) -> PyResult<String> {
        self.with(|emulator| Ok(emulator.snapshot().to_json()))
    }

    fn restore(&self, snapshot: &str) -> PyResult<()> {
        self.with(|emulator| {
            emulator.restore(Snapshot::from_json(snapshot).map_err(PyValueError::new_err)?);
            Ok(())
        })
    }

    fn reset(&self) -> PyResult<()> {
        self.with(|emulator| {
            emulator.reset();
            Ok(())
        })
    }

    /// Stops it, and saves its state if it has a file.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "Emulator.close", || {
            let running = self.lock().take();
            if self.process == process::id() {
                py.detach(|| drop(running));
            } else {
                // Its thread is the parent's; waiting for it would never end here.
                std::mem::forget(running);
            }
            Ok(())
        })
    }
}

impl Emulator {
    /// The clock for clients that are to share it.
    pub fn time(&self) -> PyResult<TimeSource> {
        self.with(|emulator| {
            let (clock, sleeper) = (emulator.clock(), emulator.clock());
            Ok(TimeSource::from_fns(move || clock.now(), move |duration| sleeper.sleep(duration)))
        })
    }

    fn with<T>(&self, work: impl FnOnce(&gureum_emulator::Emulator) -> PyResult<T>) -> PyResult<T> {
        let closed = || PyRuntimeError::new_err("the emulator is closed; start a new one");
        Python::attach(|py| entered(py, "Emulator", || work(self.lock().as_ref().ok_or_else(closed)?)))
    }

    fn lock(&self) -> MutexGuard<'_, Option<gureum_emulator::Emulator>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if self.process != process::id() {
            std::mem::forget(self.lock().take());
        }
    }
}

/// More than this, and no calendar knows the day.
const LONGEST: Duration = Duration::from_secs(10_000_000_000);

fn span(seconds: f64) -> PyResult<Duration> {
    let span = Duration::try_from_secs_f64(seconds).ok().filter(|span| *span <= LONGEST);
    span.ok_or_else(|| PyValueError::new_err("a time span is a number of seconds from 0 to 10,000,000,000"))
}
