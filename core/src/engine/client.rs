//! A client for a language package: the verbs that bring one reply.

use std::fmt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use tokio::sync::Notify;
use zeroize::Zeroizing;

use super::config;
use super::guard::{self, guarded};
use super::handle::{CallHandle, Running};
use super::listening::{Listening, with_trail};
use super::origin;
use super::reply::{EngineReply, Part};
use super::speaker::Speaker;
use crate::client::Client;
use crate::config::Config;
use crate::credentials::Environment;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::operation::{Operation, Service};
use crate::process::PerProcess;
use crate::runtime;

/// Most bytes of an input that is looked through where a call begins: an event loop must not stand still for one.
const MOST_AT_HAND: usize = 16 * 1024;

/// A client for a language package. Cheap to clone; all clones are one client.
#[derive(Clone)]
pub struct EngineClient(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub service: &'static Service,
    opened: Opened,
    speaker: Speaker,
    pub listening: Listening,
    /// A forked child must not touch its parent's connections, so it gets a client of its own.
    client: PerProcess<Client>,
    is_closed: AtomicBool,
    /// It has a lock, which each call takes twice.
    closing: PerProcess<Notify>,
}

/// How a client came to be, and comes to be again in a forked child.
enum Opened {
    With(Box<Config>, Environment),
    Beside(Arc<Inner>),
}

impl EngineClient {
    /// Opens a client from Rust, where everything can be set that JSON cannot hold: the clock, a provider of keys.
    pub fn new(service: &'static Service, config: Config) -> Result<Self> {
        Self::within(service, config, Environment::of_process(), Speaker::Rust, Listening::default())
    }

    pub(super) fn within(
        service: &'static Service,
        config: Config,
        environment: Environment,
        speaker: Speaker,
        listening: Listening,
    ) -> Result<Self> {
        Self::opened(service, Opened::With(Box::new(config), environment), speaker, listening)
    }

    /// A client of another service of the same cloud, by its name; see [`Client::beside`].
    pub fn beside(&self, service: &str) -> Result<Self> {
        let speaker = self.0.speaker;
        if self.0.is_closed.load(Ordering::SeqCst) {
            return Err(speaker.tell(closed(), None));
        }
        let service = config::service(service).map_err(|error| speaker.tell(error, None))?;
        Self::opened(service, Opened::Beside(Arc::clone(&self.0)), speaker, self.0.listening.clone())
    }

    fn opened(service: &'static Service, opened: Opened, speaker: Speaker, listening: Listening) -> Result<Self> {
        let (client, is_closed, closing) = (PerProcess::new(), AtomicBool::new(false), PerProcess::new());
        let inner = Inner { service, opened, speaker, listening, client, is_closed, closing };
        inner.client().map_err(|error| speaker.tell(error, Some(service)))?;
        Ok(EngineClient(Arc::new(inner)))
    }

    /// The service that it calls.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// Scheme, host and port of what it calls.
    pub fn origin(&self) -> Result<String> {
        self.0.client().map(|client| client.origin().to_owned())
    }

    /// Starts a call and returns at once.
    pub fn start(&self, operation: &str, input: &[u8], options: &[u8]) -> CallHandle {
        // Boxed where it is made: a call has some kilobytes, which would be copied at each hand on its way.
        let work = Box::pin(self.0.call(operation, input, options));
        let (inner, is_small) = (Arc::clone(&self.0), input.len() <= MOST_AT_HAND);
        self.spawn_near(operation, work, move || is_small && inner.is_at_hand())
    }

    /// Starts any signed request, for what has no operation here: path and query, and a body. What no address may hold is
    /// escaped.
    ///
    /// What is not a `GET` counts as a creation: it is repeated only if it was certainly not carried out.
    pub fn request(&self, method: &str, target: &str, body: Option<Vec<u8>>, options: &[u8]) -> CallHandle {
        self.spawn(&request_name(method, target), self.0.request(method, target, body, options))
    }

    /// What would be signed now for this call, as UTF-8 text in the reply's body: line ends shown as `\n`, the access key
    /// in it, never the secret key. Nothing is sent to the service.
    pub fn explain_signature(&self, operation: &str, input: &[u8], options: &[u8]) -> CallHandle {
        self.spawn(operation, self.0.explain_signature(operation, input, options))
    }

    /// Ends all calls in flight and drops the connections. Later calls answer that the client is closed.
    pub fn close(&self) {
        self.0.is_closed.store(true, Ordering::SeqCst);
        if let Some(closing) = self.0.closing.get() {
            closing.notify_waiters();
        }
        if let Some(client) = self.0.client.get() {
            client.close();
        }
    }

    /// Runs `work` on the threads of the core, with everything that can happen to it turned into a reply.
    pub(super) fn spawn(
        &self,
        operation: &str,
        work: impl Future<Output = Result<Part>> + Send + 'static,
    ) -> CallHandle {
        self.spawn_near(operation, work, || false)
    }

    /// The same, for work that may begin on this thread; see [`runtime::start_near`].
    fn spawn_near(
        &self,
        operation: &str,
        work: impl Future<Output = Result<Part>> + Send + 'static,
        is_at_hand: impl FnOnce() -> bool,
    ) -> CallHandle {
        let running = Running::new(operation);
        let (inner, done) = (Arc::clone(&self.0), Arc::clone(&running));
        let work = origin::carried(async move {
            let outcome = inner.guard(work).await;
            done.finish(reply_of(done.operation(), outcome));
        });
        let task = runtime::start_near(work, is_at_hand);
        match task {
            Err(error) => running.finish(EngineReply::of_error(operation, error)),
            Ok(task) => running.set_task(task),
        }
        CallHandle::new(running)
    }
}

impl Inner {
    /// Whether a call can be written at once: the keys are known, and a connection waits for it.
    fn is_at_hand(&self) -> bool {
        self.client.get().is_some_and(Client::is_at_hand)
    }

    pub fn client(&self) -> Result<&Client> {
        self.client.get_or_make(|| match &self.opened {
            Opened::With(config, environment) => {
                let builder = Client::builder(self.service).config((**config).clone());
                builder.environment_variables(environment.clone()).build()
            }
            Opened::Beside(other) => other.client()?.beside(self.service),
        })
    }

    pub fn call(
        self: &Arc<Self>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> impl Future<Output = Result<Part>> + Send + use<> {
        let input = Zeroizing::new(input.to_vec());
        let parts = self.row(operation).and_then(|row| Ok((row, config::read_options(options, &self.listening)?)));
        let inner = Arc::clone(self);
        async move {
            let (row, options) = parts?;
            let outcome = inner.client()?.call_row(row, &input, &options).await.map(Part::End);
            with_trail(outcome, options.listeners.trail.as_ref())
        }
    }

    pub fn request(
        self: &Arc<Self>,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
    ) -> impl Future<Output = Result<Part>> + Send + use<> {
        let options = config::read_options(options, &self.listening);
        let (inner, method, target) = (Arc::clone(self), method.to_owned(), target.to_owned());
        async move {
            let options = options?;
            let outcome = inner.client()?.request(&method, &target, body.map(Bytes::from), &options).await;
            with_trail(outcome.map(Part::End), options.listeners.trail.as_ref())
        }
    }

    pub fn explain_signature(
        self: &Arc<Self>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> impl Future<Output = Result<Part>> + Send + use<> {
        let input = Zeroizing::new(input.to_vec());
        let (inner, name, options) =
            (Arc::clone(self), operation.to_owned(), config::read_options(options, &self.listening));
        async move { inner.client()?.explain_signature(&name, &input, &options?).await.map(Part::Text) }
    }

    pub fn row(&self, operation: &str) -> Result<&'static Operation> {
        self.service.operation(operation).ok_or_else(|| {
            Error::new(ErrorKind::Input, format!("`{}` has no operation `{operation}`", self.service.name))
                .with_hint("check the name in the list of operations")
        })
    }

    /// Ends `work` when the client closes, and turns a panic into an error. The client stays usable after a panic: what a
    /// call changes for others is changed in single steps.
    pub async fn guard(&self, work: impl Future<Output = Result<Part>>) -> Result<Part> {
        let mut closing = pin!(self.closing.get_or_make(|| Ok(Notify::new()))?.notified());
        closing.as_mut().enable();
        if self.is_closed.load(Ordering::SeqCst) {
            return Err(closed());
        }
        let work = async {
            guard::strike("call");
            work.await
        };
        let work = pin!(AssertUnwindSafe(work).catch_unwind());
        let outcome = match select(work, closing).await {
            Either::Left((Ok(outcome), _)) => outcome,
            Either::Left((Err(_panic), _)) => Err(guard::defect()),
            // What was under way may have been carried out.
            Either::Right(_) => Err(closed().with(|details| details.delivery = Delivery::Unknown)),
        };
        outcome.map_err(|error| self.speaker.tell(error, Some(self.service)))
    }
}

impl fmt::Debug for EngineClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EngineClient({})", self.0.service.name)
    }
}

/// How a request that is no operation is called in errors.
pub(super) fn request_name(method: &str, target: &str) -> String {
    format!("{method} {}", target.split('?').next().unwrap_or_default())
}

/// Without a reply whoever waits would wait for ever, so a defect in making it is one too.
pub(super) fn reply_of(operation: &str, outcome: Result<Part>) -> EngineReply {
    let reply = guarded("reply", || EngineReply::of(operation, outcome));
    reply.unwrap_or_else(|error| EngineReply::of_error(operation, error))
}

fn closed() -> Error {
    Error::new(ErrorKind::Closed, "the client is closed").with_hint("open a new one")
}
