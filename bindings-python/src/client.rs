//! The verbs: open, call, begin, start, cancel, pages, wait, close.

use gureum::Error;
use gureum::engine::{self, EngineClient, Extras};
use gureum::time::TimeSource;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::blocking::{BlockingCall, blocking};
use crate::guard::entered;
use crate::port::{self, Port};
use crate::reply::Reply;
use crate::{logs, loop_thread, numbers};

/// A client of the engine.
#[pyclass(frozen, module = "gureum._core")]
pub struct Client {
    engine: EngineClient,
    /// Whether a provider of the user is asked for keys.
    asks: bool,
    /// It stops when nobody holds it, and whoever calls it does.
    _emulator: Option<Py<PyAny>>,
}

/// A list in pages, or a wait.
#[pyclass(frozen, module = "gureum._core")]
pub struct Steps {
    steps: engine::Steps,
    asks: bool,
}

#[pymethods]
impl Client {
    /// `config` is a JSON object. `provider` is the number of a provider of credentials. `ValueError` holds the error's
    /// payload.
    #[new]
    #[pyo3(signature = (config, provider = None, emulator = None))]
    fn new(
        py: Python<'_>,
        config: Vec<u8>,
        provider: Option<u64>,
        emulator: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        entered(py, "Client.new", || open(py, &config, provider, emulator))
    }

    /// A client of another service of the same cloud, by its name. `ValueError` holds the error's payload.
    fn beside(&self, py: Python<'_>, service: &str) -> PyResult<Self> {
        entered(py, "Client.beside", || {
            let engine = self.engine.beside(service).map_err(|error| refused(py, &error))?;
            let emulator = self._emulator.as_ref().map(|emulator| emulator.clone_ref(py));
            Ok(Client { engine, asks: self.asks, _emulator: emulator })
        })
    }

    /// Makes a call and waits for it, with the interpreter released.
    fn call(&self, py: Python<'_>, operation: &str, input: &[u8], options: &[u8]) -> PyResult<Reply> {
        blocking(py, "Client.call", |is_stopped| self.engine.call_blocking(operation, input, options, is_stopped))
    }

    /// A call that comes back for keys.
    fn begin(&self, py: Python<'_>, operation: &str, input: &[u8], options: &[u8]) -> PyResult<BlockingCall> {
        entered(py, "Client.begin", || Ok(BlockingCall::new(self.engine.carried(operation, input, options))))
    }

    /// Any signed request that comes back for keys.
    fn begin_request(
        &self,
        py: Python<'_>,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
    ) -> PyResult<BlockingCall> {
        entered(py, "Client.begin_request", || {
            Ok(BlockingCall::new(self.engine.carried_request(method, target, body, options)))
        })
    }

    /// The same for what would be signed.
    fn begin_explain_signature(
        &self,
        py: Python<'_>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> PyResult<BlockingCall> {
        entered(py, "Client.begin_explain_signature", || {
            Ok(BlockingCall::new(self.engine.carried_explanation(operation, input, options)))
        })
    }

    /// Starts a call: a number to cancel it, and an asyncio future of the running loop.
    fn start<'py>(
        &self,
        port: &Port,
        event_loop: &Bound<'py, PyAny>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> PyResult<(u64, Bound<'py, PyAny>)> {
        entered(event_loop.py(), "Client.start", || {
            port.await_reply(event_loop, self.asks, || self.engine.start(operation, input, options))
        })
    }

    /// Sends any signed request and waits for the reply.
    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
    ) -> PyResult<Reply> {
        blocking(py, "Client.request", |is_stopped| {
            self.engine.request_blocking(method, target, body, options, is_stopped)
        })
    }

    /// Starts any signed request.
    fn start_request<'py>(
        &self,
        port: &Port,
        event_loop: &Bound<'py, PyAny>,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
    ) -> PyResult<(u64, Bound<'py, PyAny>)> {
        entered(event_loop.py(), "Client.start_request", || {
            port.await_reply(event_loop, self.asks, || self.engine.request(method, target, body, options))
        })
    }

    /// What would be signed for a call, as text.
    fn explain_signature(&self, py: Python<'_>, operation: &str, input: &[u8], options: &[u8]) -> PyResult<Reply> {
        blocking(py, "Client.explain_signature", |is_stopped| {
            self.engine.explain_signature_blocking(operation, input, options, is_stopped)
        })
    }

    /// Starts to find out what would be signed for a call.
    fn start_explain_signature<'py>(
        &self,
        port: &Port,
        event_loop: &Bound<'py, PyAny>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> PyResult<(u64, Bound<'py, PyAny>)> {
        entered(event_loop.py(), "Client.start_explain_signature", || {
            port.await_reply(event_loop, self.asks, || self.engine.explain_signature(operation, input, options))
        })
    }

    /// The pages of a list.
    fn pages(&self, py: Python<'_>, operation: &str, input: &[u8], options: &[u8]) -> PyResult<Steps> {
        entered(py, "Client.pages", || Ok(self.steps(self.engine.pages(operation, input, options))))
    }

    /// A wait for a resource.
    fn wait(&self, py: Python<'_>, waiter: &str, resource: &str, options: &[u8]) -> PyResult<Steps> {
        entered(py, "Client.wait", || Ok(self.steps(self.engine.wait(waiter, resource, options))))
    }

    /// Goes on with a wait.
    fn resume(&self, py: Python<'_>, token: &str, options: &[u8]) -> PyResult<Steps> {
        entered(py, "Client.resume", || Ok(self.steps(self.engine.resume(token, options))))
    }

    /// Ends all calls in flight and drops the connections.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "Client.close", || {
            py.detach(|| self.engine.close());
            Ok(())
        })
    }
}

impl Client {
    fn steps(&self, steps: engine::Steps) -> Steps {
        Steps { steps, asks: self.asks }
    }
}

#[pymethods]
impl Steps {
    /// The next step, one that comes back for keys.
    fn begin(&self, py: Python<'_>) -> PyResult<BlockingCall> {
        entered(py, "Steps.begin", || Ok(BlockingCall::new(self.steps.carried())))
    }

    /// Makes the next step and waits for it.
    fn call(&self, py: Python<'_>) -> PyResult<Reply> {
        blocking(py, "Steps.call", |is_stopped| self.steps.next_blocking(is_stopped))
    }

    /// Starts the next step.
    fn start<'py>(&self, port: &Port, event_loop: &Bound<'py, PyAny>) -> PyResult<(u64, Bound<'py, PyAny>)> {
        entered(event_loop.py(), "Steps.start", || port.await_reply(event_loop, self.asks, || self.steps.next()))
    }

    /// With this text another process can go on with a wait.
    #[getter]
    fn token(&self, py: Python<'_>) -> PyResult<Option<&str>> {
        entered(py, "Steps.token", || Ok(self.steps.token()))
    }

    /// Ends the step in flight.
    fn cancel(&self, py: Python<'_>) -> PyResult<()> {
        entered(py, "Steps.cancel", || {
            py.detach(|| self.steps.cancel());
            Ok(())
        })
    }
}

fn open(py: Python<'_>, config: &[u8], provider: Option<u64>, emulator: Option<&Bound<'_, PyAny>>) -> PyResult<Client> {
    let mut extras = Extras { time: emulator.map(time_of).transpose()?, ..Extras::default() };
    if let Some(number) = provider {
        extras.on_request = Some(Box::new(move |request| port::ask(number, request)));
    }
    extras.on_event = Some(Box::new(loop_thread::tell));
    let number = numbers::next();
    let opened = py.detach(|| engine::numbered(number, || engine::open_with(config, extras)));
    logs::tell(py, number)?;
    let engine = opened.map_err(|error| refused(py, &error))?;
    Ok(Client { engine, asks: provider.is_some(), _emulator: emulator.map(|emulator| emulator.clone().unbind()) })
}

/// What cannot be opened, with the error's payload.
fn refused(py: Python<'_>, error: &Error) -> PyErr {
    PyValueError::new_err((PyBytes::new(py, &error.payload()).unbind(),))
}

/// The clock of an emulator, which client and emulator then share.
#[cfg(feature = "emulator")]
fn time_of(emulator: &Bound<'_, PyAny>) -> PyResult<TimeSource> {
    emulator.cast::<crate::emulator::Emulator>()?.get().time()
}

#[cfg(not(feature = "emulator"))]
fn time_of(_: &Bound<'_, PyAny>) -> PyResult<TimeSource> {
    Err(PyValueError::new_err("this build has no emulator"))
}
