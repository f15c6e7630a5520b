//! The emulator in this process, for `gureum.testing` and `python -m gureum`.

use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use gureum::time::TimeSource;
use gureum_emulator::Snapshot;
use gureum_emulator::clock::Mode;
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
    #[new]
    #[pyo3(signature = (*, seed, port, mode, replay, verify, loose, digests, data))]
    #[allow(clippy::too_many_arguments, reason = "keyword arguments")]
    fn new(
        py: Python<'_>,
        seed: u64,
        port: u16,
        mode: &str,
        replay: bool,
        verify: bool,
        loose: bool,
        digests: bool,
        data: Option<String>,
    ) -> PyResult<Self> {
        let mode: Mode = mode.parse().map_err(PyValueError::new_err)?;
        let builder = gureum_emulator::Emulator::builder().seed(seed).port(port).clock(mode);
        let mut builder = builder.replay(replay).verify(verify).loose(loose).digests(digests);
        if let Some(path) = data {
            builder = builder.data(path);
        }
        let running = entered(py, "Emulator.new", || Ok(py.detach(|| builder.start())))?;
        let running = running.map_err(|error| PyOSError::new_err(error.to_string()))?;
        Ok(Emulator { process: process::id(), running: Mutex::new(Some(running)) })
    }

    fn endpoint(&self) -> PyResult<String> {
        self.with(gureum_emulator::Emulator::endpoint)
    }

    /// Access key and secret key of a tenant.
    fn keys(&self, tenant: &str) -> PyResult<(String, String)> {
        self.with(|emulator| {
            let keys = emulator.keys(tenant);
            (keys.access_key, keys.secret_key)
        })
    }

    /// Seconds since 1970.
    fn now(&self) -> PyResult<f64> {
        let now = self.with(|emulator| emulator.clock().now())?;
        Ok(now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64())
    }

    fn set_mode(&self, mode: &str) -> PyResult<()> {
        let mode: Mode = mode.parse().map_err(PyValueError::new_err)?;
        self.with(|emulator| emulator.clock().run(mode))
    }

    fn set_time(&self, seconds: f64) -> PyResult<()> {
        let since = span(seconds)?;
        self.with(|emulator| emulator.clock().set(SystemTime::UNIX_EPOCH + since))
    }

    fn advance(&self, seconds: f64) -> PyResult<()> {
        let by = span(seconds)?;
        self.with(|emulator| emulator.clock().advance(by))
    }

    fn advance_to_next_event(&self) -> PyResult<bool> {
        self.with(gureum_emulator::Emulator::advance_to_next_event)
    }

    /// Puts a fault in force; JSON as the admin path takes it.
    fn add_fault(&self, rule: &str) -> PyResult<u64> {
        self.with(|emulator| emulator.faults().add_json(rule))?.map_err(PyValueError::new_err)
    }

    fn fault_hits(&self, id: u64) -> PyResult<u64> {
        self.with(|emulator| emulator.faults().hits(id))
    }

    fn clear_faults(&self) -> PyResult<()> {
        self.with(|emulator| emulator.faults().clear())
    }

    /// The journal in JSON, secrets masked.
    fn journal(&self) -> PyResult<String> {
        let entries = self.with(|emulator| emulator.journal().entries())?;
        serde_json::to_string(&entries).map_err(|error| PyRuntimeError::new_err(error.to_string()))
    }

    fn clear_journal(&self) -> PyResult<()> {
        self.with(|emulator| emulator.journal().clear())
    }

    fn snapshot(&self) -> PyResult<String> {
        self.with(|emulator| emulator.snapshot().to_json())
    }

    fn restore(&self, snapshot: &str) -> PyResult<()> {
        let snapshot = Snapshot::from_json(snapshot).map_err(PyValueError::new_err)?;
        self.with(|emulator| emulator.restore(snapshot))
    }

    fn reset(&self) -> PyResult<()> {
        self.with(gureum_emulator::Emulator::reset)
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
            TimeSource::from_fns(move || clock.now(), move |duration| sleeper.sleep(duration))
        })
    }

    fn with<T>(&self, work: impl FnOnce(&gureum_emulator::Emulator) -> T) -> PyResult<T> {
        let closed = || PyRuntimeError::new_err("the emulator is closed; start a new one");
        Python::attach(|py| entered(py, "Emulator", || self.lock().as_ref().map(work).ok_or_else(closed)))
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
