//! The native module `gureum._core`: the few verbs of the engine, for Python.
//!
//! It never grows with the API. Operations, models and errors are Python; here
//! bytes go in, a call runs on the core's own threads, and a reply comes out.
//! `client` has the verbs, `call` runs those of a thread that waits, `bridge` brings completions to event loops,
//! `courier` calls loops that cannot listen, `decode` turns answers into models, `guard` turns defects into exceptions, `logs` collects what the core has to say.

mod bell;
mod bridge;
mod call;
mod client;
mod courier;
mod decode;
#[cfg(feature = "emulator")]
mod emulator;
mod guard;
mod keytab;
mod logs;
mod reply;

use pyo3::prelude::*;

#[pymodule]
mod _core {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::bridge::Port;
    #[pymodule_export]
    use crate::call::Call;
    #[pymodule_export]
    use crate::client::{Client, KeyRequest, Steps};
    #[cfg(feature = "emulator")]
    #[pymodule_export]
    use crate::emulator::Emulator;
    #[pymodule_export]
    use crate::keytab::{keytab_entries, save_keytab};
    #[pymodule_export]
    use crate::logs::set_log_level;
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
    let shut_down = pyo3::wrap_pyfunction!(courier::shut_down, py)?;
    py.import("atexit")?.call_method1("register", (shut_down,))?;
    Ok(())
}
