//! The native module `gureum._core`: the few verbs of the engine, for Python.
//!
//! It never grows with the API. Operations, models and errors are Python; here
//! bytes go in, a call runs on the core's own threads, and a reply comes out.
//! `client` has the verbs, `blocking` runs those of a thread that waits, `port` brings what happened to event loops and
//! `wakeup` wakes them for it, by `loop_thread` where they cannot listen. `decode` turns answers into models, `guard` turns
//! defects into exceptions, `logs` collects what the core has to say, `per_process` keeps what a fork must not inherit.

mod blocking;
mod client;
mod decode;
mod download;
#[cfg(feature = "emulator")]
mod emulator;
mod guard;
mod key_request;
mod keytab;
mod logs;
mod loop_thread;
mod numbers;
mod per_process;
mod port;
mod reply;
mod wakeup;

use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;

#[pymodule]
mod _core {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::blocking::{BlockingCall, doctor};
    #[pymodule_export]
    use crate::client::{Client, Steps};
    #[pymodule_export]
    use crate::download::save_file;
    #[cfg(feature = "emulator")]
    #[pymodule_export]
    use crate::emulator::Emulator;
    #[pymodule_export]
    use crate::key_request::KeyRequest;
    #[pymodule_export]
    use crate::keytab::keytab_entries;
    #[pymodule_export]
    use crate::logs::set_log_level;
    #[pymodule_export]
    use crate::loop_thread::hear_events;
    #[pymodule_export]
    use crate::port::Port;
    #[pymodule_export]
    use crate::reply::{Reply, decode};

    /// Names the exact API that this library knows.
    #[pyfunction]
    fn revision(py: Python<'_>) -> PyResult<&'static str> {
        crate::guard::entered(py, "revision", || Ok(gureum::engine::revision()))
    }

    /// Whether a variable of the environment has a say.
    #[pyfunction]
    fn concerns(py: Python<'_>, name: &str) -> PyResult<bool> {
        crate::guard::entered(py, "concerns", || Ok(gureum::engine::concerns(name)))
    }

    /// A hint of this package's own, in the language of a tag.
    #[pyfunction]
    fn said(py: Python<'_>, hint: &str, language: &str) -> PyResult<String> {
        crate::guard::entered(py, "said", || Ok(gureum::engine::said(hint, language)))
    }

    /// Names the place that panics next. For tests.
    #[cfg(feature = "panics")]
    #[pyfunction]
    fn panic_at(place: &str) {
        gureum::engine::panic_at(place);
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::set_up(module)
    }
}

/// Nothing is started here: no thread, no socket.
fn set_up(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    refuse_subinterpreters()?;
    #[cfg(feature = "emulator")]
    gureum::tap::set_recorder(gureum_emulator::tape::listener);
    let shut_down = pyo3::wrap_pyfunction!(shut_down, py)?;
    py.import("atexit")?.call_method1("register", (shut_down,))?;
    Ok(())
}

/// What is kept here between calls belongs to one interpreter, and another one would hang when it ends.
fn refuse_subinterpreters() -> PyResult<()> {
    // SAFETY: a module is made on a thread that is attached to an interpreter.
    let number = unsafe { pyo3::ffi::PyInterpreterState_GetID(pyo3::ffi::PyInterpreterState_Get()) };
    match number {
        0 => Ok(()),
        _ => Err(PyImportError::new_err("gureum works in the main interpreter of a process only; import it there")),
    }
}

/// Registered with `atexit`: nothing calls into Python any more when the interpreter goes.
#[pyfunction]
fn shut_down(py: Python<'_>) -> PyResult<()> {
    crate::guard::entered(py, "shut_down", || {
        loop_thread::stop(py);
        logs::tell_all(py);
        Ok(())
    })
}
