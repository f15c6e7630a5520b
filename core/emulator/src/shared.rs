//! What the server's tasks and the [`Emulator`](crate::Emulator) handle share.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::clock::{self, Clock, Mode};
use crate::faults::{Fault, Rule, Rules};
use crate::hostile::Opponent;
use crate::journal::Journal;
use crate::log::Log;
use crate::model::{Route, Vendor};
use crate::router::Router;
use crate::tape::{Player, Tape};
use crate::validate::Validator;
use crate::wire::Wire;
use crate::world::World;
use crate::{generated, signature};
use gureum_closest::closest;

/// NAVER documents that a timestamp may be off by this much.
const NAVER_WINDOW: Duration = Duration::from_secs(300);

/// How an emulator is set up.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) seed: u64,
    pub(crate) address: SocketAddr,
    pub(crate) mode: Mode,
    pub(crate) replay: bool,
    /// What is played in place of what the emulator would do.
    pub(crate) tape: Option<Tape>,
    pub(crate) verify: bool,
    pub(crate) loose: bool,
    pub(crate) hostile: bool,
    pub(crate) digests: bool,
    pub(crate) data: Option<PathBuf>,
    /// Whether a line is printed for each request.
    pub(crate) log: Option<Log>,
    /// How long the head of a request may take to arrive, and a connection wait for one.
    pub(crate) arrival_limit: Option<Duration>,
    /// Needed for the admin path, and part of every secret key, when others than this machine may call.
    pub(crate) token: Option<String>,
    pub(crate) signing: signature::Policy,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            seed: 1,
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            mode: Mode::Real,
            replay: false,
            tape: None,
            verify: true,
            loose: false,
            hostile: false,
            digests: true,
            data: None,
            log: None,
            arrival_limit: None,
            token: None,
            signing: signature::Policy {
                naver_window: Some(NAVER_WINDOW),
                samsung_window: None,
                secret_suffix: String::new(),
            },
        }
    }
}

pub(crate) struct Shared {
    pub(crate) options: Options,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    pub(crate) clock: Clock,
    pub(crate) rules: Rules,
    pub(crate) journal: Journal,
    pub(crate) router: Router,
    pub(crate) validator: Validator,
    pub(crate) player: Option<Player>,
    pub(crate) stop: Notify,
    /// Who makes every answer harder to take.
    pub(crate) opponent: Option<Opponent>,
    world: Mutex<World>,
    /// The world when a rule for stale lists was added, by number of the rule.
    stale: Mutex<HashMap<u64, World>>,
    connections: Mutex<HashMap<u64, Wire>>,
}

impl Shared {
    pub(crate) fn new(options: Options, address: SocketAddr) -> Self {
        Shared {
            address,
            opponent: options.hostile.then(Opponent::default),
            clock: Clock::new(options.mode),
            rules: Rules::new(options.seed),
            journal: Journal::new(options.digests),
            router: Router::new(generated::routes::ROUTES),
            validator: Validator::new(options.loose),
            player: options.tape.clone().map(Player::new),
            stop: Notify::new(),
            world: Mutex::new(World::new(options.seed)),
            stale: Mutex::default(),
            connections: Mutex::default(),
            options,
        }
    }

    /// The address to give to clients.
    pub(crate) fn endpoint(&self) -> String {
        let mut address = self.address;
        if address.ip().is_unspecified() {
            // All addresses of this machine are no address to call.
            address.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        format!("http://{address}")
    }

    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        lock(&self.world)
    }

    /// What stood when the rule was added. Changes made to it are forgotten.
    pub(crate) fn stale_world(&self, rule: u64) -> World {
        lock(&self.stale).get(&rule).cloned().unwrap_or_else(|| self.world().clone())
    }

    /// Puts a fault in force.
    pub(crate) fn add_rule(&self, rule: Rule) -> Result<u64, String> {
        if let Some(name) = &rule.operation
            && !self.router.knows(name)
        {
            let named: Vec<String> = self.router.routes().iter().map(Route::named).collect();
            let ids = self.router.routes().iter().map(|route| route.id);
            let known = match name.contains('/') {
                true => closest(name, named.iter().map(String::as_str)),
                false => closest(name, ids),
            };
            let fix =
                known.map_or("GET /_gureum/operations lists all".to_owned(), |known| format!("did you mean `{known}`"));
            return Err(format!("there is no operation `{name}`; {fix}"));
        }
        if let Some(name) = &rule.operation
            && matches!(rule.fault, Fault::UnknownAs400 | Fault::DeprecatedRefused)
            && !self.router.routes().iter().any(|route| route.vendor == Vendor::Samsung && route.is_named(name))
        {
            return Err(format!(
                "`{name}` is no operation of Samsung, and this fault strikes no others; choose another fault"
            ));
        }
        let is_stale = rule.fault == Fault::StaleList;
        let id = self.rules.add(rule)?;
        if is_stale {
            lock(&self.stale).insert(id, self.world().clone());
        }
        Ok(id)
    }

    /// Ends one rule, or all.
    pub(crate) fn clear_rules(&self, id: Option<u64>) -> usize {
        lock(&self.stale).retain(|rule, _| id.is_some_and(|id| id != *rule));
        self.rules.clear(id)
    }

    /// As at the start: nothing exists, no faults, an empty journal, the clock as it was set up.
    pub(crate) fn reset(&self) {
        self.clear_rules(None);
        *self.world() = World::new(self.options.seed);
        self.journal.restart();
        self.player.iter().for_each(Player::rewind);
        self.clock.run(self.options.mode);
        if self.options.mode != Mode::Real {
            self.clock.set(clock::start());
        }
    }

    /// Moves the clock to the next change of state; false if none is due.
    pub(crate) fn advance_to_next_event(&self) -> bool {
        let event = self.world().next_event(self.clock.now());
        event.into_iter().for_each(|event| self.clock.advance_to(event));
        event.is_some()
    }

    pub(crate) fn add_connection(&self, number: u64, wire: Wire) {
        self.clock.connected(true);
        lock(&self.connections).insert(number, wire);
    }

    pub(crate) fn remove_connection(&self, number: u64) {
        self.clock.connected(false);
        lock(&self.connections).remove(&number);
    }

    /// Closes connections on which nothing is under way, without a word.
    pub(crate) fn drop_idle_connections(&self) -> usize {
        let wires: Vec<Wire> = lock(&self.connections).values().cloned().collect();
        wires.iter().filter(|wire| wire.drop_if_idle()).count()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
