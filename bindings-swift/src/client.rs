//! The verbs: open, start, pages, wait, resume, close.

use std::sync::Arc;

use gureum::Error;
use gureum::engine::{self, CallHandle, EngineClient, Extras, guarded};

use crate::bridge::Bridge;
use crate::emulator::Emulator;
use crate::error::BridgeError;

/// A client of the engine.
#[derive(uniffi::Object)]
pub struct Client {
    engine: EngineClient,
    bridge: Arc<Bridge>,
    /// It answers as long as somebody can ask.
    _emulator: Option<Arc<Emulator>>,
}

/// A list in pages, or a wait.
#[derive(uniffi::Object)]
pub struct Steps {
    /// What is walked, or why there is nothing to walk.
    steps: Result<engine::Steps, Error>,
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
    ) -> Result<Arc<Self>, BridgeError> {
        #[cfg(feature = "emulator")]
        gureum::tap::set_recorder(gureum_emulator::tape::listener);
        let time = emulator.as_ref().map(|emulator| emulator.time()).transpose()?;
        let mut extras = Extras { time, ..Extras::default() };
        if let Some(number) = provider {
            let asked = Arc::clone(&bridge);
            extras.on_request = Some(Box::new(move |request| asked.ask(number, request)));
        }
        let told = Arc::clone(&bridge);
        extras.on_event = Some(Box::new(move |number, event| told.tell(number, event)));
        let engine = guarded("Client.open", || engine::open_with(config.as_bytes(), extras))??;
        Ok(Arc::new(Client { engine, bridge, _emulator: emulator }))
    }

    /// A client of another service of the same cloud, by its name.
    pub fn beside(&self, service: String) -> Result<Arc<Self>, BridgeError> {
        let engine = guarded("Client.beside", || self.engine.beside(&service))??;
        let (bridge, emulator) = (Arc::clone(&self.bridge), self._emulator.clone());
        Ok(Arc::new(Client { engine, bridge, _emulator: emulator }))
    }

    /// Starts a call. Its reply becomes an event with `number`. `options` is a JSON object, or nothing.
    pub fn start(&self, number: u64, operation: String, input: Vec<u8>, options: Vec<u8>, wants_meta: bool) {
        self.begin(number, &operation, &input, &options, wants_meta);
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
        self.note("Client.request", number, wants_meta, || self.engine.request(&method, &target, body, &options));
    }

    /// What would be signed now for this call, as text with visible line ends and without the secret key. Nothing is
    /// sent. The reply becomes an event with `number`.
    pub fn explain_signature(&self, number: u64, operation: String, input: Vec<u8>, options: Vec<u8>) {
        let call = || self.engine.explain_signature(&operation, &input, &options);
        self.note("Client.explain_signature", number, false, call);
    }

    /// The pages of a list.
    pub fn pages(&self, operation: String, input: Vec<u8>, options: Vec<u8>) -> Arc<Steps> {
        self.steps(guarded("Client.pages", || self.engine.pages(&operation, &input, &options)))
    }

    /// A wait for a resource.
    pub fn wait_for(&self, waiter: String, resource: String, options: Vec<u8>) -> Arc<Steps> {
        self.steps(guarded("Client.wait_for", || self.engine.wait(&waiter, &resource, &options)))
    }

    /// Goes on with a wait from its token.
    pub fn resume(&self, token: String, options: Vec<u8>) -> Arc<Steps> {
        self.steps(guarded("Client.resume", || self.engine.resume(&token, &options)))
    }

    /// Ends all calls in flight and drops the connections.
    pub fn close(&self) {
        // Nobody waits for this, so nobody can be told. The program's panic hook was.
        let _ = guarded("Client.close", || self.engine.close());
    }
}

impl Client {
    pub(crate) fn begin(&self, number: u64, operation: &str, input: &[u8], options: &[u8], wants_meta: bool) {
        self.note("Client.start", number, wants_meta, || self.engine.start(operation, input, options));
    }

    fn note(&self, place: &str, number: u64, wants_meta: bool, begin: impl FnOnce() -> CallHandle) {
        let noted = guarded(place, || self.bridge.start(number, wants_meta, begin));
        noted.unwrap_or_else(|error| self.bridge.fail(number, error));
    }

    fn steps(&self, steps: Result<engine::Steps, Error>) -> Arc<Steps> {
        Arc::new(Steps { steps, bridge: Arc::clone(&self.bridge) })
    }
}

#[uniffi::export]
impl Steps {
    /// Starts the next step. Its reply becomes an event with `number`.
    pub fn start(&self, number: u64, wants_meta: bool) {
        let begin = || match &self.steps {
            Ok(steps) => self.bridge.start(number, wants_meta, || steps.next()),
            Err(error) => self.bridge.fail(number, error.clone()),
        };
        guarded("Steps.start", begin).unwrap_or_else(|error| self.bridge.fail(number, error));
    }

    /// With this text another process can go on with a wait; nothing for a list.
    pub fn token(&self) -> Option<String> {
        let token = || self.steps.as_ref().ok()?.token().map(str::to_owned);
        guarded("Steps.token", token).unwrap_or_default()
    }

    /// Ends the step in flight; later ones are cancelled.
    pub fn cancel(&self) {
        let _ = guarded("Steps.cancel", || self.steps.as_ref().map(engine::Steps::cancel));
    }
}
