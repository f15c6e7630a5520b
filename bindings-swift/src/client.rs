//! The verbs: open, start, pages, wait, resume, close.

use std::sync::Arc;

use gureum::engine::{self, EngineClient, Extras};

use crate::bridge::Bridge;
use crate::door;
use crate::emulator::Emulator;
use crate::failure::Failure;

/// A client of the engine.
#[derive(uniffi::Object)]
pub struct Client {
    engine: EngineClient,
    bridge: Arc<Bridge>,
}

/// A list in pages, or a wait.
#[derive(uniffi::Object)]
pub struct Steps {
    steps: engine::Steps,
    bridge: Arc<Bridge>,
}

#[uniffi::export]
impl Client {
    /// Opens a client; nothing is sent. `config` is a JSON object. `provider` is the number of a provider of keys. With
    /// an emulator the client lives by its clock.
    #[uniffi::constructor]
    pub fn open(
        bridge: Arc<Bridge>,
        config: String,
        provider: Option<u64>,
        emulator: Option<Arc<Emulator>>,
    ) -> Result<Arc<Self>, Failure> {
        let time = emulator.map(|emulator| emulator.time()).transpose()?;
        let mut extras = Extras { time, ..Extras::default() };
        if let Some(number) = provider {
            let asked = Arc::clone(&bridge);
            extras.on_request = Some(Box::new(move |request| asked.ask_for_keys(number, request)));
        }
        let engine = engine::open_with(config.as_bytes(), extras)?;
        Ok(Arc::new(Client { engine, bridge }))
    }

    /// Starts a call. Its reply becomes an event with `number`. `options` is a JSON object, or nothing.
    pub fn start(&self, number: u64, operation: String, input: Vec<u8>, options: Vec<u8>, wants_meta: bool) {
        self.begin(number, &operation, &input, &options, wants_meta);
    }

    /// The number by which `gureum_start` knows this client.
    pub fn door(self: Arc<Self>) -> u64 {
        door::of_client(&self)
    }

    /// Starts any signed request, for what has no operation here. Its reply becomes an event with `number`.
    pub fn request(
        &self,
        number: u64,
        method: String,
        target: String,
        body: Option<Vec<u8>>,
        options: Vec<u8>,
        wants_meta: bool,
    ) {
        self.bridge.note(number, wants_meta, self.engine.request(&method, &target, body, &options));
    }

    /// What would be signed now for this call, as text with visible line ends and without the secret key. Nothing is
    /// sent. The reply becomes an event with `number`.
    pub fn explain_signature(&self, number: u64, operation: String, input: Vec<u8>, options: Vec<u8>) {
        self.bridge.note(number, false, self.engine.explain_signature(&operation, &input, &options));
    }

    /// The pages of a list.
    pub fn pages(&self, operation: String, input: Vec<u8>, options: Vec<u8>) -> Arc<Steps> {
        self.steps(self.engine.pages(&operation, &input, &options))
    }

    /// A wait for a resource.
    pub fn wait_for(&self, waiter: String, resource: String, options: Vec<u8>) -> Arc<Steps> {
        self.steps(self.engine.wait(&waiter, &resource, &options))
    }

    /// Goes on with a wait from its token.
    pub fn resume(&self, token: String, options: Vec<u8>) -> Arc<Steps> {
        self.steps(self.engine.resume(&token, &options))
    }

    /// Ends all calls in flight and drops the connections.
    pub fn close(&self) {
        self.engine.close();
    }
}

impl Client {
    pub(crate) fn begin(&self, number: u64, operation: &str, input: &[u8], options: &[u8], wants_meta: bool) {
        self.bridge.note(number, wants_meta, self.engine.start(operation, input, options));
    }

    fn steps(&self, steps: engine::Steps) -> Arc<Steps> {
        Arc::new(Steps { steps, bridge: Arc::clone(&self.bridge) })
    }
}

#[uniffi::export]
impl Steps {
    /// Starts the next step. Its reply becomes an event with `number`.
    pub fn start(&self, number: u64, wants_meta: bool) {
        self.bridge.note(number, wants_meta, self.steps.next());
    }

    /// With this text another process can go on with a wait; nothing for a list.
    pub fn token(&self) -> Option<String> {
        self.steps.token().map(str::to_owned)
    }

    /// Ends the step in flight; later ones are cancelled.
    pub fn cancel(&self) {
        self.steps.cancel();
    }
}
