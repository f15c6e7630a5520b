//! What the language packages call: operation, input and options in as
//! bytes, one reply out as bytes.
//!
//! It has the same few verbs however many operations there are. Only [`open`]
//! can fail; everything else arrives as a reply, errors and defects included, so
//! that a language turns them into its own exceptions in one place. Calls run on
//! threads of the core, and no language's event loop carries them.

mod blocking;
mod carried;
mod client;
mod config;
mod desk;
mod examination;
mod guard;
mod handle;
mod keys;
mod listening;
pub mod logs;
mod named;
mod origin;
mod reply;
mod speaker;
mod steps;

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

pub use crate::at_the_limit::error as at_the_limit;
pub use crate::credentials::concerns;
pub use carried::{Carried, Pause};
pub use client::EngineClient;
pub use desk::{Desk, Event, Mark, Record, Records, Wake};
pub use examination::{doctor, examine};
pub use guard::guarded;
#[cfg(feature = "panics")]
pub use guard::panic_at;
pub use handle::CallHandle;
pub use keys::CredentialRequest;
pub use listening::OnEvent;
pub use named::service_of;
pub use origin::{calling, numbered};
pub use reply::EngineReply;
pub use steps::Steps;

use crate::config::Config;
use crate::environment::Environment;
use crate::error::Result;
pub use crate::events::{CallEvent, EventKind};
use crate::generated::operations::REVISION;
use crate::language::Language;
pub use crate::language::{Phrase, Phrases};
use crate::process;
use crate::runtime;
use crate::time::TimeSource;
use config::Opening;
use listening::Listening;

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
    /// Told what happens in the calls whose options say `tells`, with that number. It must return at once.
    pub on_event: Option<OnEvent>,
    /// What to call over, instead of connections of our own.
    #[cfg(feature = "reqwest")]
    pub http_client: Option<reqwest::Client>,
}

/// Opens a client with more than settings.
pub fn open_with(config: &[u8], extras: Extras) -> Result<EngineClient> {
    let Opening { service, mut config, environment, speaker, tells } = config::read_config(config)?;
    let listening = Listening::new(extras.on_event);
    config.options.listeners.listener = listening.of(tells);
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
    EngineClient::within(service, config, environment, speaker, listening)
}

/// Names the exact API that this library knows. A package that was made from another one must not go on.
pub fn revision() -> &'static str {
    REVISION
}

/// A hint that a package makes by itself, in the language of this tag (`ko`, `en-US`). Packages make theirs in English, as the
/// core does; what there is in another language stands in one list here.
pub fn said(hint: &str, language: &str) -> String {
    Language::of_tag(language).unwrap_or_default().say(hint)
}

/// The language that the environment asks for.
pub fn language_of_environment() -> Language {
    Config::default().language(&Environment::of_process())
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

impl fmt::Debug for Extras {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Extras").field("time", &self.time).finish_non_exhaustive()
    }
}
