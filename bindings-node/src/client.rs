//! The verbs: open, start, pages, wait, close.

use gureum::engine::{self, EngineClient, Extras};
use napi::bindgen_prelude::{Result, Uint8Array};
use napi_derive::napi;

use crate::bridge::{Bridge, Starter};
use crate::guard::{entered, thrown};

#[cfg(feature = "emulator")]
use crate::emulator::Emulator;

/// A client of the engine.
#[napi]
pub struct Client {
    engine: EngineClient,
    starter: Starter,
}

/// A list in pages, or a wait.
#[napi]
pub struct Steps {
    steps: engine::Steps,
    starter: Starter,
}

// One block for each kind of build: the macro looks into a block before `cfg` does.
#[cfg(feature = "emulator")]
#[napi]
impl Client {
    /// `config` is a JSON object. `provider` is the number of a provider of credentials. The message of the error that
    /// this throws is an error's payload.
    #[napi(constructor)]
    pub fn new(bridge: &Bridge, config: String, provider: Option<u32>, emulator: Option<&Emulator>) -> Result<Self> {
        let time = emulator.map(Emulator::time).transpose()?;
        open(bridge, &config, provider, Extras { time, ..Extras::default() })
    }
}

#[cfg(not(feature = "emulator"))]
#[napi]
impl Client {
    /// `config` is a JSON object. `provider` is the number of a provider of credentials. The message of the error that
    /// this throws is an error's payload.
    #[napi(constructor)]
    pub fn new(bridge: &Bridge, config: String, provider: Option<u32>) -> Result<Self> {
        open(bridge, &config, provider, Extras::default())
    }
}

#[napi]
impl Client {
    /// Starts a call and gives its number. `options` is a JSON object, or nothing.
    #[napi]
    pub fn start(&self, operation: String, input: String, options: String, is_file: bool) -> Result<u32> {
        entered("Client.start", || {
            let call = self.engine.start(&operation, input.as_bytes(), options.as_bytes());
            Ok(self.starter.note(is_file, call))
        })
    }

    /// Starts any signed request and gives its number. `body` is sent as it is.
    #[napi]
    pub fn request(&self, method: String, target: String, body: Option<Uint8Array>, options: String) -> Result<u32> {
        entered("Client.request", || {
            let body = body.map(|bytes| bytes.to_vec());
            Ok(self.starter.note(true, self.engine.request(&method, &target, body, options.as_bytes())))
        })
    }

    /// Starts to explain what would be signed, and gives the number.
    #[napi]
    pub fn explain(&self, operation: String, input: String, options: String) -> Result<u32> {
        entered("Client.explain", || {
            let call = self.engine.explain_signature(&operation, input.as_bytes(), options.as_bytes());
            Ok(self.starter.note(false, call))
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

    fn steps(&self, steps: engine::Steps) -> Steps {
        Steps { steps, starter: self.starter.clone() }
    }
}

#[napi]
impl Steps {
    /// Starts the next step and gives its number.
    #[napi]
    pub fn start(&self) -> Result<u32> {
        entered("Steps.start", || Ok(self.starter.note(false, self.steps.next())))
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
    let starter = bridge.starter();
    if let Some(number) = provider {
        let asking = starter.clone();
        extras.on_request = Some(Box::new(move |request| asking.ask_for_keys(number, request)));
    }
    let opened = entered("Client.new", || Ok(engine::open_with(config.as_bytes(), extras)))?;
    let engine = opened.map_err(|error| thrown(&error))?;
    Ok(Client { engine, starter })
}
