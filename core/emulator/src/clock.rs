//! The emulator's clock: real by default, virtual on demand.
//!
//! A client may sleep on the same clock ([`Clock::sleep`]), so that minutes of
//! polling pass in milliseconds and in the same order as in real time.
//!
//! The surprising part is knowing when *everybody* sleeps. The clock counts
//! requests being served and callers that are presumably awake: whoever got an
//! answer or ended a sleep, and has not yet sent the next request or gone to
//! sleep. One caller alone on one connection lets it jump at once. With several,
//! the server's thread jumps, after looking whether another request is on the
//! way; see `Patience`.

mod sleep;

#[cfg(test)]
#[path = "../tests/unit/clock.rs"]
mod tests;

use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::{Duration, SystemTime};

use gureum_closest::closest;
use tokio::sync::Notify;

use crate::rfc3339;

pub(crate) use sleep::Serving;
pub use sleep::Sleep;

/// The time that is `seconds` off.
pub(crate) fn skewed(now: SystemTime, seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    let moved = if seconds < 0 { now.checked_sub(by) } else { now.checked_add(by) };
    moved.unwrap_or(now)
}

/// Where virtual time starts: 2026-01-01T00:00:00Z.
pub fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

/// Time after a while, but never past the last second that can be written.
fn later(time: SystemTime, by: Duration) -> SystemTime {
    time.checked_add(by).unwrap_or_else(rfc3339::last).min(rfc3339::last())
}

/// How time passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// As on the machine's clock.
    Real,
    /// Not at all, except by [`Clock::advance`] and [`Clock::set`].
    Frozen,
    /// In jumps: to the end of the earliest sleep when everybody sleeps.
    Auto,
}

impl Mode {
    /// Every mode.
    pub const ALL: &[Mode] = &[Mode::Real, Mode::Frozen, Mode::Auto];

    /// Its name on the command line and in the admin interface.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Real => "real",
            Mode::Frozen => "frozen",
            Mode::Auto => "auto",
        }
    }
}

const MODES: &str = "There are real, frozen, auto";

impl FromStr for Mode {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let modes = Mode::ALL.iter().copied();
        let found = modes.clone().find(|mode| mode.name() == name);
        found.ok_or_else(|| match closest(name, modes.map(Mode::name)) {
            Some(near) => format!("there is no clock mode `{name}`; did you mean `{near}`? {MODES}"),
            None => format!("there is no clock mode `{name}`. {MODES}"),
        })
    }
}

/// Who sleeps.
type Caller = Option<tokio::task::Id>;

/// How long a caller that may have left is waited for, at first. Each time in vain halves it, so that a thousand calls that
/// end one after the other cost no more than two of these; whoever does come back makes it as long as before.
const GRACE: Duration = Duration::from_millis(50);
/// How long somebody is waited for who began together with another.
const NEWCOMER: Duration = Duration::from_millis(1);

/// How long the clock waits for a request that may be on the way before it jumps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Patience {
    /// Somebody is awake by the count. After this long without any event that caller has left for good.
    Leaver(Duration),
    /// Somebody sleeps for the first time. Those who began together with it may be a moment behind.
    Newcomer,
    /// Everybody is known and asleep. What is already in a socket is still served first.
    Look,
}

impl Patience {
    async fn wait(self) {
        match self {
            Patience::Leaver(grace) => tokio::time::sleep(grace).await,
            Patience::Newcomer => tokio::time::sleep(NEWCOMER).await,
            Patience::Look => {
                for _ in 0..20 {
                    tokio::task::yield_now().await;
                }
            }
        }
    }
}

/// A handle to the clock; copies share it.
#[derive(Clone)]
pub struct Clock(Arc<Shared>);

struct Shared {
    state: Mutex<State>,
    /// Told when only a caller that may have left keeps the clock from jumping.
    doubt: Notify,
}

struct State {
    mode: Mode,
    /// Virtual time; not used in real mode.
    now: SystemTime,
    /// How far real mode runs ahead of the machine.
    ahead: Duration,
    /// Sleepers by end of sleep, then by order of arrival.
    sleepers: BTreeMap<(SystemTime, u64), (Waker, Caller)>,
    arrivals: u64,
    /// Callers that have slept through a jump.
    known: HashSet<Caller>,
    connections: usize,
    serving: usize,
    awake: usize,
    /// How long a caller that may have left is waited for.
    grace: Duration,
    /// How long was waited in vain so far.
    waited: Duration,
    /// How often time has jumped.
    jumps: u64,
    /// How many the last jump has woken, and how many requests came since: more of these mean that somebody came back.
    woken: usize,
    served: usize,
    /// The emulator is gone: nobody lets time jump any more, so every sleep ends at once.
    is_over: bool,
    /// Real time was moved, so that timers must be set anew.
    moved: bool,
    /// Counts events, so that a pause without any can be seen.
    events: u64,
}

impl Clock {
    /// A clock in `mode`; virtual time starts at [`start`].
    pub fn new(mode: Mode) -> Self {
        let state = State {
            mode,
            now: start(),
            ahead: Duration::ZERO,
            sleepers: BTreeMap::new(),
            arrivals: 0,
            known: HashSet::new(),
            connections: 0,
            serving: 0,
            awake: 0,
            grace: GRACE,
            waited: Duration::ZERO,
            jumps: 0,
            woken: 0,
            served: 0,
            is_over: false,
            moved: false,
            events: 0,
        };
        Clock(Arc::new(Shared { state: Mutex::new(state), doubt: Notify::new() }))
    }

    /// The time of day.
    pub fn now(&self) -> SystemTime {
        self.lock().now()
    }

    /// The machine's time where this clock shows another. Who was not made by this emulator lives by it, and is no less
    /// right.
    pub(crate) fn elsewhere(&self) -> Option<SystemTime> {
        let state = self.lock();
        (state.mode != Mode::Real || state.ahead > Duration::ZERO).then(SystemTime::now)
    }

    /// How time passes at present.
    pub fn mode(&self) -> Mode {
        self.lock().mode
    }

    /// Stops time where it is. A virtual clock keeps its time.
    pub fn freeze(&self) {
        self.change(|state| {
            state.now = state.now();
            state.mode = Mode::Frozen;
        });
    }

    /// Lets time jump whenever everybody sleeps.
    pub fn auto(&self) {
        self.change(|state| {
            state.now = state.now();
            state.mode = Mode::Auto;
            state.awake = 0;
            state.grace = GRACE;
        });
    }

    /// Lets time pass as `mode` says from now on.
    pub fn run(&self, mode: Mode) {
        match mode {
            Mode::Real => self.real(),
            Mode::Frozen => self.freeze(),
            Mode::Auto => self.auto(),
        }
    }

    /// Returns to the machine's clock.
    pub fn real(&self) {
        self.change(|state| {
            state.mode = Mode::Real;
            state.ahead = Duration::ZERO;
            state.moved = true;
        });
    }

    /// Moves time forward. In real mode the clock runs ahead from then on.
    pub fn advance(&self, duration: Duration) {
        self.change(|state| match state.mode {
            Mode::Real => {
                state.ahead = state.ahead.saturating_add(duration);
                state.moved = true;
            }
            Mode::Frozen | Mode::Auto => state.now = later(state.now, duration),
        });
    }

    /// Moves time to `time`, backwards too. A real clock freezes there.
    pub fn set(&self, time: SystemTime) {
        self.change(|state| {
            state.now = time;
            if state.mode == Mode::Real {
                state.mode = Mode::Frozen;
            }
        });
    }

    /// Moves time forward to `time`, in any mode; a time that is over changes nothing.
    pub(crate) fn advance_to(&self, time: SystemTime) {
        if let Ok(rest) = time.duration_since(self.now()) {
            self.advance(rest);
        }
    }

    /// How many sleep at present.
    pub fn sleepers(&self) -> usize {
        self.lock().sleepers.len()
    }

    /// Counts a connection in or out.
    pub(crate) fn connected(&self, is_new: bool) {
        let mut state = self.lock();
        state.events += 1;
        state.connections = if is_new { state.connections + 1 } else { state.connections.saturating_sub(1) };
    }

    /// Jumps when several callers sleep, or one has left. Runs on the server's thread and never ends.
    pub(crate) async fn drive(self) {
        let _end = End(&self);
        loop {
            self.0.doubt.notified().await;
            while let Some((patience, events)) = self.patience() {
                tokio::select! {
                    // Whoever was waited for has gone to sleep, or has come back: think again.
                    () = self.0.doubt.notified() => continue,
                    () = patience.wait() => {}
                }
                if self.jump_unless_changed(patience, events) {
                    break;
                }
            }
        }
    }

    fn patience(&self) -> Option<(Patience, u64)> {
        let state = self.lock();
        let patience = match () {
            () if state.awake > 0 => Patience::Leaver(state.grace),
            () if state.sleepers.values().any(|(_, caller)| !state.known.contains(caller)) => Patience::Newcomer,
            () => Patience::Look,
        };
        state.may_jump().then_some((patience, state.events))
    }

    /// True if nothing is left to do.
    fn jump_unless_changed(&self, patience: Patience, events: u64) -> bool {
        let mut state = self.lock();
        if state.events != events || !state.may_jump() {
            return false;
        }
        if let Patience::Leaver(grace) = patience {
            state.waited += grace;
            state.grace = (grace / 2).max(NEWCOMER);
        }
        state.awake = 0;
        state.events += 1;
        state.jump();
        let woken = self.settle(&mut state);
        drop(state);
        woken.into_iter().for_each(Waker::wake);
        true
    }

    /// Changes the state, lets time jump if it may, and wakes whose sleep is over.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.lock();
        change(&mut state);
        state.events += 1;
        let woken = self.settle(&mut state);
        drop(state);
        woken.into_iter().for_each(Waker::wake);
    }

    /// The wakers are called by the caller, after the lock is gone: a waker may run anything.
    fn settle(&self, state: &mut State) -> Vec<Waker> {
        if state.may_jump() && state.is_alone() {
            state.jump();
        }
        let woken = state.take_ripe();
        if state.may_jump() {
            self.0.doubt.notify_one();
        }
        woken
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends all sleeps when the server goes, or those who sleep would never wake.
struct End<'a>(&'a Clock);

impl Drop for End<'_> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.is_over = true;
        let sleepers = std::mem::take(&mut state.sleepers);
        drop(state);
        sleepers.into_values().for_each(|(waker, _)| waker.wake());
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.lock();
        f.debug_struct("Clock").field("mode", &state.mode).field("now", &state.now()).finish_non_exhaustive()
    }
}

impl State {
    fn now(&self) -> SystemTime {
        match self.mode {
            Mode::Real => later(SystemTime::now(), self.ahead),
            Mode::Frozen | Mode::Auto => self.now,
        }
    }

    fn may_jump(&self) -> bool {
        self.mode == Mode::Auto && self.serving == 0 && !self.sleepers.is_empty()
    }

    /// One caller on one connection: nobody else can be on the way.
    fn is_alone(&self) -> bool {
        self.awake == 0 && self.connections <= 1 && self.sleepers.len() == 1
    }

    /// To the end of the earliest sleep. Whoever sleeps is known from now on.
    fn jump(&mut self) {
        if self.known.len() > 10_000 {
            self.known.clear();
        }
        self.known.extend(self.sleepers.values().map(|(_, caller)| *caller));
        if let Some((end, _)) = self.sleepers.keys().next() {
            self.now = self.now.max(*end);
        }
        self.jumps += 1;
        self.served = 0;
        self.woken = self.sleepers.keys().take_while(|(end, _)| *end <= self.now).count();
    }

    /// Takes out whose sleep is over, the earliest first. When real time was moved, everybody is woken to look.
    fn take_ripe(&mut self) -> Vec<Waker> {
        if self.mode == Mode::Real {
            let moved = std::mem::take(&mut self.moved);
            return self.sleepers.values().filter(|_| moved).map(|(waker, _)| waker.clone()).collect();
        }
        let mut woken = Vec::new();
        while let Some(sleeper) = self.sleepers.first_entry() {
            if sleeper.key().0 > self.now {
                break;
            }
            woken.push(sleeper.remove().0);
        }
        self.awake += woken.len();
        woken
    }
}
