//! What the language packages call: operation, input and options in as
//! bytes, one reply out as bytes.
//!
//! It has the same few verbs however many operations there are. Only [`open`]
//! can fail; everything else arrives as a reply, errors and defects included, so
//! that a language turns them into its own exceptions in one place. Calls run on
//! threads of the core, and no language's event loop carries them.

mod blocking;
mod carried;
mod config;
mod desk;
mod guard;
mod handle;
mod keys;
pub mod logs;
mod origin;
mod reply;
mod speaker;
mod steps;

use std::fmt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use tokio::sync::Notify;
use zeroize::Zeroizing;

pub use crate::at_the_limit::error as at_the_limit;
pub use crate::credentials::concerns;
pub use carried::{Carried, Pause};
pub use desk::{Desk, Event, Mark, Record, Records, Wake};
pub use guard::guarded;
#[cfg(feature = "panics")]
pub use guard::panic_at;
pub use handle::CallHandle;
pub use keys::CredentialRequest;
pub use origin::{calling, numbered};
pub use reply::EngineReply;
pub use steps::Steps;

use crate::client::Client;
use crate::config::Config;
use crate::credentials::Environment;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::generated::operations::REVISION;
use crate::operation::{Operation, Service};
use crate::page::run::PageRun;
use crate::process::{self, PerProcess};
use crate::runtime;
use crate::time::TimeSource;
use crate::wait::run::WaitRun;
use config::Opening;
use handle::Running;
use reply::Part;
use speaker::Speaker;
use steps::Walk;

/// Opens a client. No thread is started and nothing is sent.
///
/// `config` is a JSON object: `service` (`data-forest`, …) and any setting of [`Config`] in camel
/// case. Limits are in milliseconds: `{"service": "data-forest", "options": {"timeoutMs": 5000}}`.
///
/// `variables` and `home` are the variables of the environment and the home directory as the calling thread sees them.
/// A language that can change its environment must hand them over: without them the environment of C is read.
///
/// `speaks` is `python`, `node`, `swift` or `kotlin`: errors then call settings by the names that they have there.
pub fn open(config: &[u8]) -> Result<EngineClient> {
    open_with(config, Extras::default())
}

/// Opens a client that asks `on_request` whenever it needs credentials.
pub fn open_with_credentials(
    config: &[u8],
    on_request: impl Fn(CredentialRequest) + Send + Sync + 'static,
) -> Result<EngineClient> {
    open_with(config, Extras { on_request: Some(Box::new(on_request)), ..Extras::default() })
}

/// What settings in JSON cannot hold.
#[derive(Default)]
pub struct Extras {
    /// Asked whenever credentials are needed.
    pub on_request: Option<Box<dyn Fn(CredentialRequest) + Send + Sync>>,
    /// The clock to live by: that of an emulator, in tests.
    pub time: Option<TimeSource>,
    /// What to call over, instead of connections of our own.
    #[cfg(feature = "reqwest")]
    pub http_client: Option<reqwest::Client>,
}

/// Opens a client with more than settings.
pub fn open_with(config: &[u8], extras: Extras) -> Result<EngineClient> {
    let Opening { service, mut config, environment, speaker } = config::read_config(config)?;
    if let Some(on_request) = extras.on_request {
        config.credentials = Some(Arc::new(keys::OnRequest::new(on_request)));
    }
    if !speaker.may_fork() {
        process::forks_never();
    }
    config.time = extras.time;
    #[cfg(feature = "reqwest")]
    {
        config.http_client = extras.http_client;
    }
    EngineClient::within(service, config, environment, speaker)
}

/// Names the exact API that this library knows. A package that was made from another one must not go on.
pub fn revision() -> &'static str {
    REVISION
}

/// To be called in a forked child, where a language can tell. Calls work without it, but the child would draw the same
/// random pauses as its parent and knock at the service at the same moments.
pub fn after_fork() {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    fastrand::seed(now.as_nanos() as u64 ^ u64::from(std::process::id()).rotate_left(32));
}

/// Does `work` on the thread of the calls, after everything that is ready there now has had its turn. Whoever wakes a
/// language for the first reply of several should do it there: one wake-up then brings them all. `work` must be quick.
pub fn after_turn(work: impl FnOnce() + Send + 'static) {
    runtime::after_turn(work);
}

/// A client for a language package. Cheap to clone; all clones are one client.
#[derive(Clone)]
pub struct EngineClient(Arc<Inner>);

struct Inner {
    service: &'static Service,
    config: Config,
    environment: Environment,
    speaker: Speaker,
    /// A forked child must not touch its parent's connections, so it gets a client of its own.
    client: PerProcess<Client>,
    is_closed: AtomicBool,
    closing: Notify,
}

impl EngineClient {
    /// Opens a client from Rust, where everything can be set that JSON cannot hold: the clock, a provider of keys.
    pub fn new(service: &'static Service, config: Config) -> Result<Self> {
        Self::within(service, config, Environment::of_process(), Speaker::Rust)
    }

    fn within(service: &'static Service, config: Config, environment: Environment, speaker: Speaker) -> Result<Self> {
        let inner = Inner {
            service,
            config,
            environment,
            speaker,
            client: PerProcess::new(),
            is_closed: AtomicBool::new(false),
            closing: Notify::new(),
        };
        inner.client().map_err(|error| speaker.tell(error))?;
        Ok(EngineClient(Arc::new(inner)))
    }

    /// Starts a call and returns at once.
    pub fn start(&self, operation: &str, input: &[u8], options: &[u8]) -> CallHandle {
        // Boxed where it is made: a call has some kilobytes, which would be copied at each hand on its way.
        self.spawn(operation, Box::pin(self.0.call(operation, input, options)))
    }

    /// Makes a call on this thread. `is_stopped` is asked every 50 ms; `true` cancels the call.
    pub fn call_blocking(
        &self,
        operation: &str,
        input: &[u8],
        options: &[u8],
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        self.carry(&Running::new(operation), self.0.call(operation, input, options), is_stopped)
    }

    /// Starts any signed request, for what has no operation here: path and query, and a body. What no address may hold is
    /// escaped.
    ///
    /// What is not a `GET` counts as a creation: it is repeated only if it was certainly not carried out.
    pub fn request(&self, method: &str, target: &str, body: Option<Vec<u8>>, options: &[u8]) -> CallHandle {
        self.spawn(&request_name(method, target), self.0.request(method, target, body, options))
    }

    /// The same on this thread.
    pub fn request_blocking(
        &self,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        let running = Running::new(&request_name(method, target));
        self.carry(&running, self.0.request(method, target, body, options), is_stopped)
    }

    /// The pages of a list, one reply each. Sends nothing before the first [`Steps::next`].
    pub fn pages(&self, operation: &str, input: &[u8], options: &[u8]) -> Steps {
        let run = self.0.row(operation).and_then(|row| PageRun::new(row, input, config::read_options(options)?));
        Steps::new(self.clone(), operation, run.map(Walk::Pages))
    }

    /// A wait for a resource: a reply for each question, the last one with the resource.
    ///
    /// `options` is a JSON object: `timeoutMs` limits the whole wait, `call` holds the options of each call.
    pub fn wait(&self, waiter: &str, resource: &str, options: &[u8]) -> Steps {
        let run = self.0.wait_run(waiter, resource, options);
        Steps::new(self.clone(), waiter, run.map(Walk::Wait))
    }

    /// Goes on with a wait from its [`Steps::token`].
    pub fn resume(&self, token: &str, options: &[u8]) -> Steps {
        let run = self.0.client().and_then(|client| {
            let mut run = WaitRun::resume(client, token)?;
            config::read_wait_options(options)?.apply(&mut run);
            Ok(run)
        });
        Steps::new(self.clone(), "resume", run.map(Walk::Wait))
    }

    /// What would be signed now for this call, as UTF-8 text in the reply's body: line ends shown as `\n`, the access key
    /// in it, never the secret key. Nothing is sent to the service.
    pub fn explain_signature(&self, operation: &str, input: &[u8], options: &[u8]) -> CallHandle {
        self.spawn(operation, self.0.explain_signature(operation, input, options))
    }

    /// The same on this thread.
    pub fn explain_signature_blocking(
        &self,
        operation: &str,
        input: &[u8],
        options: &[u8],
        is_stopped: &mut dyn FnMut() -> bool,
    ) -> EngineReply {
        self.carry(&Running::new(operation), self.0.explain_signature(operation, input, options), is_stopped)
    }

    /// Ends all calls in flight and drops the connections. Later calls answer that the client is closed.
    pub fn close(&self) {
        self.0.is_closed.store(true, Ordering::SeqCst);
        self.0.closing.notify_waiters();
        if let Some(client) = self.0.client.get() {
            client.close();
        }
    }

    /// Runs `work` on the threads of the core, with everything that can happen to it turned into a reply.
    fn spawn(&self, operation: &str, work: impl Future<Output = Result<Part>> + Send + 'static) -> CallHandle {
        let running = Running::new(operation);
        let (inner, done) = (Arc::clone(&self.0), Arc::clone(&running));
        let task = runtime::start(origin::carried(async move {
            let outcome = inner.guard(work).await;
            done.finish(reply_of(done.operation(), outcome));
        }));
        match task {
            Err(error) => running.finish(EngineReply::of_error(operation, error)),
            Ok(task) => running.set_task(task),
        }
        CallHandle::new(running)
    }
}

impl Inner {
    fn client(&self) -> Result<&Client> {
        self.client.get_or_make(|| {
            let builder = Client::builder(self.service).config(self.config.clone());
            builder.environment_variables(self.environment.clone()).build()
        })
    }

    fn call(
        self: &Arc<Self>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> impl Future<Output = Result<Part>> + Send + use<> {
        let input = Zeroizing::new(input.to_vec());
        let parts = self.row(operation).and_then(|row| Ok((row, config::read_options(options)?)));
        let inner = Arc::clone(self);
        async move {
            let (row, options) = parts?;
            inner.client()?.call_row(row, &input, &options).await.map(Part::End)
        }
    }

    fn request(
        self: &Arc<Self>,
        method: &str,
        target: &str,
        body: Option<Vec<u8>>,
        options: &[u8],
    ) -> impl Future<Output = Result<Part>> + Send + use<> {
        let options = config::read_options(options);
        let (inner, method, target) = (Arc::clone(self), method.to_owned(), target.to_owned());
        async move { inner.client()?.request(&method, &target, body.map(Bytes::from), &options?).await.map(Part::End) }
    }

    fn explain_signature(
        self: &Arc<Self>,
        operation: &str,
        input: &[u8],
        options: &[u8],
    ) -> impl Future<Output = Result<Part>> + Send + use<> {
        let input = Zeroizing::new(input.to_vec());
        let (inner, name, options) = (Arc::clone(self), operation.to_owned(), config::read_options(options));
        async move { inner.client()?.explain_signature(&name, &input, &options?).await.map(Part::Text) }
    }

    fn row(&self, operation: &str) -> Result<&'static Operation> {
        self.service.operation(operation).ok_or_else(|| {
            Error::new(ErrorKind::Input, format!("`{}` has no operation `{operation}`", self.service.name))
                .with_hint("check the name in the list of operations")
        })
    }

    fn wait_run(&self, waiter: &str, resource: &str, options: &[u8]) -> Result<WaitRun> {
        let wait = self.service.wait(waiter).ok_or_else(|| {
            Error::new(ErrorKind::Input, format!("`{}` has no waiter `{waiter}`", self.service.name))
                .with_hint("check the name in the list of waiters")
        })?;
        let mut run = WaitRun::new(self.client()?, wait, resource)?;
        config::read_wait_options(options)?.apply(&mut run);
        Ok(run)
    }

    /// Ends `work` when the client closes, and turns a panic into an error. The client stays usable after a panic: what a
    /// call changes for others is changed in single steps.
    async fn guard(&self, work: impl Future<Output = Result<Part>>) -> Result<Part> {
        let mut closing = pin!(self.closing.notified());
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
        outcome.map_err(|error| self.speaker.tell(error))
    }
}

impl fmt::Debug for Extras {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Extras").field("time", &self.time).finish_non_exhaustive()
    }
}

impl fmt::Debug for EngineClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EngineClient({})", self.0.service.name)
    }
}

/// How a request that is no operation is called in errors.
fn request_name(method: &str, target: &str) -> String {
    format!("{method} {}", target.split('?').next().unwrap_or_default())
}

/// Without a reply whoever waits would wait for ever, so a defect in making it is one too.
fn reply_of(operation: &str, outcome: Result<Part>) -> EngineReply {
    let reply = guarded("reply", || EngineReply::of(operation, outcome));
    reply.unwrap_or_else(|error| EngineReply::of_error(operation, error))
}

fn closed() -> Error {
    Error::new(ErrorKind::Closed, "the client is closed").with_hint("open a new one")
}

/// How often a blocked thread looks whether it should stop.
const LOOK: Duration = Duration::from_millis(50);
