//! The verbs: open, start, pages, wait, close.

use std::sync::Arc;

use gureum::engine::{self, CallHandle, EngineClient, Extras};
use napi::bindgen_prelude::{Env, Result, Uint8Array};
use napi_derive::napi;

use crate::bridge::{Bridge, Calls, held};
use crate::guard::{entered, thrown};

#[cfg(feature = "emulator")]
use crate::emulator::Emulator;

/// A client of the engine.
#[napi]
pub struct Client {
    engine: EngineClient,
    calls: Arc<Calls>,
}

/// A list in pages, or a wait.
#[napi]
pub struct Steps {
    steps: engine::Steps,
    calls: Arc<Calls>,
}

// One block for each kind of build: the macro looks into a block before `cfg` does.
#[cfg(feature = "emulator")]
#[napi]
impl Client {
    /// `config` is a JSON object. `provider` is the number of a provider of credentials. The message of the error that
    /// this throws is an error's payload.
    #[napi(constructor)]
    pub fn new(bridge: &Bridge, config: String, provider: Option<u32>, emulator: Option<&Emulator>) -> Result<Self> {
        entered("Client.new", || {
            let time = emulator.map(Emulator::time).transpose()?;
            open(bridge, &config, provider, Extras { time, ..Extras::default() })
        })
    }
}

#[cfg(not(feature = "emulator"))]
#[napi]
impl Client {
    /// `config` is a JSON object. `provider` is the number of a provider of credentials. The message of the error that
    /// this throws is an error's payload.
    #[napi(constructor)]
    pub fn new(bridge: &Bridge, config: String, provider: Option<u32>) -> Result<Self> {
        entered("Client.new", || open(bridge, &config, provider, Extras::default()))
    }
}

impl Client {
    /// Starts call `number`; see [`Bridge::start`].
    pub fn start(&self, number: u32, operation: &str, input: &str, options: &str, is_file: bool) {
        self.begin(number, is_file, || self.engine.start(operation, input.as_bytes(), options.as_bytes()));
    }

    fn begin(&self, number: u32, is_file: bool, begin: impl FnOnce() -> CallHandle) {
        self.calls.start(number.into(), is_file, begin);
    }

    fn steps(&self, steps: engine::Steps) -> Steps {
        Steps { steps, calls: Arc::clone(&self.calls) }
    }
}

#[napi]
impl Client {
    /// A client of another service of the same cloud, by its name. The message of the error that this throws is an
    /// error's payload.
    #[napi]
    pub fn beside(&self, service: String) -> Result<Client> {
        entered("Client.beside", || {
            let engine = self.engine.beside(&service).map_err(|error| thrown(&error))?;
            Ok(Client { engine, calls: Arc::clone(&self.calls) })
        })
    }

    /// Starts any signed request under a number. `body` is sent as it is.
    #[napi]
    pub fn request(
        &self,
        env: &Env,
        number: u32,
        method: String,
        target: String,
        body: Option<Uint8Array>,
        options: String,
    ) -> Result<()> {
        entered("Client.request", || {
            let body = body.map(|bytes| bytes.to_vec());
            self.begin(number, true, || self.engine.request(&method, &target, body, options.as_bytes()));
            held(env, &self.calls)
        })
    }

    /// Starts to explain under a number what would be signed.
    #[napi]
    pub fn explain_signature(
        &self,
        env: &Env,
        number: u32,
        operation: String,
        input: String,
        options: String,
    ) -> Result<()> {
        entered("Client.explain_signature", || {
            let begin = || self.engine.explain_signature(&operation, input.as_bytes(), options.as_bytes());
            self.begin(number, false, begin);
            held(env, &self.calls)
        })
    }

    /// The pages of a list.
    #[napi]
    pub fn pages(&self, operation: String, input: String, options: String) -> Result<Steps> {
        entered("Client.pages", || Ok(self.steps(self.engine.pages(&operation, input.as_bytes(), options.as_bytes()))))
    }

    /// A wait for a resource.
    #[napi]
    pub fn wait(&self, waiter: String, resource: String, options: String) -> Result<Steps> {
        entered("Client.wait", || Ok(self.steps(self.engine.wait(&waiter, &resource, options.as_bytes()))))
    }

    /// Goes on with a wait.
    #[napi]
    pub fn resume(&self, token: String, options: String) -> Result<Steps> {
        entered("Client.resume", || Ok(self.steps(self.engine.resume(&token, options.as_bytes()))))
    }

    /// Ends all calls in flight and drops the connections.
    #[napi]
    pub fn close(&self) -> Result<()> {
        entered("Client.close", || {
            self.engine.close();
            Ok(())
        })
    }
}

#[napi]
impl Steps {
    /// Starts the next step under a number.
    #[napi]
    pub fn start(&self, env: &Env, number: u32) -> Result<()> {
        entered("Steps.start", || {
            self.calls.start(number.into(), false, || self.steps.next());
            held(env, &self.calls)
        })
    }

    /// With this text another process can go on with a wait.
    #[napi(getter)]
    pub fn token(&self) -> Result<Option<&str>> {
        entered("Steps.token", || Ok(self.steps.token()))
    }

    /// Ends the step in flight.
    #[napi]
    pub fn cancel(&self) -> Result<()> {
        entered("Steps.cancel", || {
            self.steps.cancel();
            Ok(())
        })
    }
}

fn open(bridge: &Bridge, config: &str, provider: Option<u32>, mut extras: Extras) -> Result<Client> {
    #[cfg(feature = "emulator")]
    gureum::tap::set_recorder(gureum_emulator::tape::listener);
    let calls = Arc::clone(bridge.calls());
    if let Some(number) = provider {
        let asked = Arc::clone(&calls);
        extras.on_request = Some(Box::new(move |request| asked.ask(number.into(), request)));
    }
    let told = Arc::clone(&calls);
    extras.on_event = Some(Box::new(move |number, event| told.tell(number, event)));
    let engine = engine::open_with(config.as_bytes(), extras).map_err(|error| thrown(&error))?;
    Ok(Client { engine, calls })
}
