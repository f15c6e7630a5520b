//! The handle to a running emulator.

use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use crate::clock::{Clock, Mode};
use crate::faults::{self, Active, Rule};
use crate::journal::Journal;
use crate::log::Log;
use crate::server;
use crate::shared::{Options, Shared};
use crate::signature::{ACCESS_PREFIX, TENANT, is_tenant};
use crate::snapshot::Snapshot;
use crate::tape::Tape;

/// What the standard library gives a thread. Stated, because it would look for a variable otherwise, while another thread
/// of a program in another language may change it.
const STACK: usize = 2 * 1024 * 1024;

/// Whoever opens a connection from another machine and says nothing does not keep it for longer.
const ARRIVAL_LIMIT: Duration = Duration::from_secs(60);

/// A running emulator. It ends when this goes.
pub struct Emulator {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// Keys of one tenant. Every access key is a tenant of its own, so tests that use different names never meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// Access key.
    pub access_key: String,
    /// Secret key.
    pub secret_key: String,
}

/// How an emulator is set up.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Builder(Options);

impl Emulator {
    /// Starts on a free port of this machine, with real time.
    ///
    /// # Errors
    /// If the system gives no socket or no thread.
    pub fn start() -> io::Result<Self> {
        Self::builder().start()
    }

    /// Starts with other settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The address to give to clients of both clouds, for example `http://127.0.0.1:40001`.
    pub fn endpoint(&self) -> String {
        self.shared.endpoint()
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// The keys of a tenant: 1 to 64 letters, digits, `.`, `_`, `-`. A tenant exists as soon as it is used.
    pub fn keys(&self, tenant: &str) -> Keys {
        let secret_key = self.shared.options.signing.secret(tenant);
        Keys { access_key: format!("{ACCESS_PREFIX}{tenant}"), secret_key }
    }

    /// The same, if it is such a name: keys of any other would be refused.
    ///
    /// # Errors
    /// In words, with the fix.
    pub fn checked_keys(&self, tenant: &str) -> Result<Keys, String> {
        match is_tenant(tenant) {
            true => Ok(self.keys(tenant)),
            false => Err(format!("the tenant is `{tenant}`; pass {TENANT}")),
        }
    }

    /// Its clock.
    pub fn clock(&self) -> Clock {
        self.shared.clock.clone()
    }

    /// Moves the clock to the next change of state of any resource; false if none is due.
    pub fn advance_to_next_event(&self) -> bool {
        self.shared.advance_to_next_event()
    }

    /// What goes wrong on purpose.
    pub fn faults(&self) -> Faults<'_> {
        Faults(&self.shared)
    }

    /// What it was asked.
    pub fn journal(&self) -> &Journal {
        &self.shared.journal
    }

    /// Closes connections on which nothing is under way, without a word, and says how many.
    pub fn drop_idle_connections(&self) -> usize {
        self.shared.drop_idle_connections()
    }

    /// The whole state.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::take(&self.shared)
    }

    /// Puts a saved state in place of the present one.
    pub fn restore(&self, snapshot: Snapshot) {
        snapshot.put_back(&self.shared);
    }

    /// As at the start: nothing exists, no faults, an empty journal, the clock as it was set up.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Saves to the data file, if there is one.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self) -> io::Result<()> {
        match &self.shared.options.data {
            Some(path) => self.snapshot().save(path),
            None => Ok(()),
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.shared.stop.notify_one();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to say.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("endpoint", &self.endpoint()).finish_non_exhaustive()
    }
}

impl Builder {
    /// All ids follow from this number; 1 unless set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.0.seed = seed;
        self
    }

    /// Listens on this port instead of a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.0.address.set_port(port);
        self
    }

    /// Starts with this clock; real unless set. Virtual time begins at [`clock::start`](crate::clock::start).
    pub fn clock(mut self, mode: Mode) -> Self {
        self.0.mode = mode;
        self
    }

    /// Answers every operation with its documented example, and only to the documented request.
    pub fn replay(mut self, replay: bool) -> Self {
        self.0.replay = replay;
        self
    }

    /// Plays a tape: answers are those that were recorded, in their order, for each operation by itself.
    pub fn tape(mut self, tape: Tape) -> Self {
        self.0.tape = Some(tape);
        self
    }

    /// Whether signatures are verified. For tests of other things that cannot sign.
    pub fn verify(mut self, verify: bool) -> Self {
        self.0.verify = verify;
        self
    }

    /// Lets unknown fields pass, as the real services may do, and ids of what nobody made.
    pub fn loose(mut self, loose: bool) -> Self {
        self.0.loose = loose;
        self
    }

    /// Becomes an opponent: pages are shorter than asked for, dates and content encodings lie, and a connection that idles is told
    /// so by an answer that nobody asked for. A good client does not mind.
    pub fn hostile(mut self, hostile: bool) -> Self {
        self.0.hostile = hostile;
        self
    }

    /// How far a timestamp for NAVER may be off; 5 minutes as documented unless set, `None` switches the check off.
    pub fn naver_window(mut self, window: Option<Duration>) -> Self {
        self.0.signing.naver_window = window;
        self
    }

    /// How far a timestamp for Samsung may be off. Nothing is documented, so nothing is checked unless set.
    pub fn samsung_window(mut self, window: Option<Duration>) -> Self {
        self.0.signing.samsung_window = window;
        self
    }

    /// Whether the journal shows a digest of each body, so that tests can compare secrets they cannot see.
    pub fn digests(mut self, digests: bool) -> Self {
        self.0.digests = digests;
        self
    }

    /// Loads the state from this file if it exists, and saves it there at the end.
    pub fn data(mut self, path: impl Into<PathBuf>) -> Self {
        self.0.data = Some(path.into());
        self
    }

    /// Prints a line for each request to the error stream: method, operation, status, time, faults and the diagnosis. In
    /// colours, if `colour`.
    pub fn log(mut self, colour: bool) -> Self {
        self.0.log = Some(Log { colour });
        self
    }

    /// How long the head of a request may take to arrive, and then its body, and a connection wait for one. Not limited
    /// unless set, or other machines are let in: then it is a minute.
    pub fn arrival_limit(mut self, limit: Duration) -> Self {
        self.0.arrival_limit = Some(limit);
        self
    }

    /// Listens on `address` for other machines too. The admin path then demands `token`, and every secret key ends
    /// with it, because keys that everybody knows protect nothing.
    pub fn allow_remote(mut self, address: IpAddr, token: impl Into<String>) -> Self {
        let token = token.into();
        self.0.address.set_ip(address);
        self.0.signing.secret_suffix = format!("-{token}");
        self.0.token = Some(token);
        self.0.arrival_limit = self.0.arrival_limit.or(Some(ARRIVAL_LIMIT));
        self
    }

    /// Starts. It can be called at once: connections wait until its thread runs.
    ///
    /// # Errors
    /// If the port is taken, the data file is broken, or the system gives no socket or no thread.
    pub fn start(self) -> io::Result<Emulator> {
        let options = self.0;
        let token = options.token.as_deref();
        if !options.address.ip().is_loopback() && token.unwrap_or_default().is_empty() {
            let reason = "an address that other machines reach needs a token; pass one that cannot be guessed";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        if token.is_some_and(|token| !token.bytes().all(|byte| byte.is_ascii_graphic())) {
            let reason = "the token is no visible ASCII; it is sent in a header and ends every secret key";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        }
        let saved = options.data.as_deref().map(Snapshot::load).transpose()?.flatten();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let entered = runtime.enter();
        let listener = server::listen(options.address).map_err(|error| {
            let reason =
                format!("cannot listen on `{}`: {error}; choose another port, or 0 for a free one", options.address);
            io::Error::new(error.kind(), reason)
        })?;
        drop(entered);
        let shared = Arc::new(Shared::new(options, listener.local_addr()?));
        saved.into_iter().for_each(|snapshot| snapshot.put_back(&shared));
        let of_thread = Arc::clone(&shared);
        let serve = move || {
            let served = runtime.block_on(server::run(listener, Arc::clone(&of_thread)));
            finish(&of_thread, served);
        };
        let thread = std::thread::Builder::new().name("gureum-emulator".to_owned()).stack_size(STACK).spawn(serve)?;
        Ok(Emulator { shared, thread: Some(thread) })
    }
}

/// Nobody is left to be told, so what fails here goes to the error stream.
fn finish(shared: &Shared, served: io::Result<()>) {
    if let Err(error) = served {
        eprintln!("the emulator stopped: {error}");
    }
    if let Some(path) = &shared.options.data
        && let Err(error) = Snapshot::take(shared).save(path)
    {
        eprintln!("cannot write `{}`: {error}", path.display());
    }
}

/// What goes wrong on purpose in an [`Emulator`].
#[derive(Clone, Copy)]
pub struct Faults<'a>(&'a Shared);

impl Faults<'_> {
    /// Puts a rule in force and gives its number.
    ///
    /// # Errors
    /// In words, if the operation does not exist or the rule makes no sense.
    pub fn add(&self, rule: Rule) -> Result<u64, String> {
        self.0.add_rule(rule)
    }

    /// The same from JSON, as the admin path takes it.
    ///
    /// # Errors
    /// In words, if the text is no rule, or as [`Faults::add`].
    pub fn add_json(&self, text: &str) -> Result<u64, String> {
        self.0.add_rule(faults::read(text.as_bytes())?)
    }

    /// The rules in force with their counters.
    pub fn list(&self) -> Vec<Active> {
        self.0.rules.list()
    }

    /// How often a rule has struck; 0 if it is not in force.
    pub fn hits(&self, id: u64) -> u64 {
        self.list().iter().find(|active| active.id == id).map_or(0, |active| active.hits)
    }

    /// Ends a rule.
    pub fn remove(&self, id: u64) -> bool {
        self.0.clear_rules(Some(id)) > 0
    }

    /// Ends all rules.
    pub fn clear(&self) {
        self.0.clear_rules(None);
    }
}

impl fmt::Debug for Faults<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list()).finish()
    }
}
