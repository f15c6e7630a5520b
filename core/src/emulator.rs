//! Lives by the clock of an emulator in another process.
//!
//! A client that an emulator makes shares its clock. One that knows nothing but its address and its keys would sleep in real
//! time while the emulator's stands still, and every wait would end with its limit. So the emulator says in each answer how
//! its time passes. Who signed with keys of an emulator believes that, for such keys are worth nothing anywhere else, and as
//! long as time passes in jumps it sleeps where they happen: at the emulator.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderValue, Request, Uri};
use http_body_util::Full;

use crate::clock::{SIGNED_AGAIN_FROM, Stamp};
use crate::credentials::{Credentials, EMULATOR_ACCESS_KEY};
use crate::deadline::Deadline;
use crate::time::{Sleep, System, Time};
use crate::transport::Transport;
use crate::transport::exchange::{Limits, Origin, Outgoing, Over};
use crate::transport::tls::Trust;

/// How time passes there, and where it stands in milliseconds: `auto 1767225600000`. Every answer of an emulator has it.
pub(crate) const CLOCK: &str = "x-gureum-clock";
/// What an emulator says of a refused signature, where programs are to know: `clock`.
const CAUSE: &str = "x-gureum-cause";
/// What lets programs of other machines use the admin path.
const TOKEN: &str = "x-gureum-token";
/// The mode in which time passes in jumps.
const JUMPING: &str = "auto";
/// Where time passes for those who sleep elsewhere.
const SLEEP: &str = "/_gureum/clock/sleep";
/// An emulator that is busy for longer has somebody who debugs it.
const LONGEST: Duration = Duration::from_secs(3600);
const CONNECT: Duration = Duration::from_secs(5);
const MOST_BYTES: usize = 64 * 1024;

/// Whether an emulator says of a refusal that the time in the signature is all that is wrong. `None` if the answer is no
/// emulator's.
pub(crate) fn blames_the_clock(headers: &HeaderMap) -> Option<bool> {
    headers.contains_key(CLOCK).then(|| headers.get(CAUSE).is_some_and(|cause| cause == "clock"))
}

/// The machine's clock until an emulator says that its time jumps; the emulator's from then on.
#[derive(Clone)]
pub(crate) struct EmulatorClock(Arc<Inner>);

struct Inner {
    transport: Transport,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Time of day there; `None` as long as the machine's counts.
    now: Option<SystemTime>,
    /// All that was slept there.
    slept: Duration,
    token: Option<HeaderValue>,
}

impl EmulatorClock {
    /// Of the emulator that may be at `uri`.
    pub(crate) fn of(uri: Uri) -> Self {
        let transport = Transport::new(Origin { uri, proxy: None, trust: Trust::default() });
        EmulatorClock(Arc::new(Inner { transport, state: Mutex::default() }))
    }

    /// Learns from an answer to a request that was signed with `credentials`.
    pub(crate) fn learn(&self, headers: &HeaderMap, credentials: &Credentials) {
        if !credentials.is_emulator_key() {
            return;
        }
        let mut state = self.0.state();
        state.learn(headers);
        if state.now.is_some() && state.token.is_none() {
            state.token = token(credentials);
        }
    }
}

impl EmulatorClock {
    /// Whether an emulator refused a request because its time was moved since it was last heard of, so that signing again
    /// will help.
    pub(crate) fn explains_refusal(&self, headers: &HeaderMap, stamp: &Stamp) -> bool {
        let Some(now) = self.0.state().now else { return false };
        let signed = UNIX_EPOCH + Duration::from_millis(stamp.millis);
        let off = now.duration_since(signed).unwrap_or_else(|behind| behind.duration());
        blames_the_clock(headers) == Some(true) && off >= SIGNED_AGAIN_FROM
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// False if the emulator did not let the time pass.
    async fn sleep_there(&self, duration: Duration) -> bool {
        let Some(outgoing) = self.request(duration) else { return false };
        let whole = Deadline::after(LONGEST);
        let limits = Limits { connect: CONNECT, idle: LONGEST, attempt: whole, call: whole };
        let Ok(answer) = self.transport.exchange(outgoing, &limits, None).await else { return false };
        let mut state = self.state();
        state.learn(&answer.headers);
        if answer.status.is_success() {
            state.slept += duration;
        }
        answer.status.is_success()
    }

    fn request(&self, duration: Duration) -> Option<Outgoing> {
        // Rounded up: who sleeps too short asks once too often.
        let millis = duration.as_nanos().div_ceil(1_000_000);
        let host = self.transport.origin().uri.authority()?.as_str();
        let mut request = Request::post(SLEEP).header(HOST, host).header(CONTENT_TYPE, "application/json");
        if let Some(token) = self.state().token.clone() {
            request = request.header(TOKEN, token);
        }
        let request = request.body(Full::new(Bytes::from(format!("{{\"ms\":{millis}}}")))).ok()?;
        Some(Outgoing { request, over: Over::ItsOwn, most_bytes: MOST_BYTES })
    }
}

impl State {
    fn learn(&mut self, headers: &HeaderMap) {
        let Some(said) = headers.get(CLOCK).and_then(|value| value.to_str().ok()) else { return };
        let Some((mode, millis)) = said.split_once(' ') else { return };
        let Ok(millis) = millis.parse() else { return };
        let now = (mode == JUMPING).then(|| UNIX_EPOCH.checked_add(Duration::from_millis(millis))).flatten();
        if now.is_some() && self.now.is_none() {
            tracing::info!("the emulator's time passes in jumps, and so do the pauses of this client");
        }
        self.now = now;
    }
}

/// Keys of an emulator that other machines reach end with its token.
fn token(credentials: &Credentials) -> Option<HeaderValue> {
    let tenant = credentials.access_key().strip_prefix(EMULATOR_ACCESS_KEY)?;
    let rest = credentials.secret_key().reveal().strip_prefix(&format!("gureum-secret-{tenant}-"))?;
    let mut token = HeaderValue::from_str(rest).ok()?;
    token.set_sensitive(true);
    Some(token)
}

impl Time for EmulatorClock {
    fn now(&self) -> SystemTime {
        self.0.state().now.unwrap_or_else(|| System.now())
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let jumps = inner.state().now.is_some();
            if !(jumps && inner.sleep_there(duration).await) {
                System.sleep(duration).await;
            }
        })
    }

    fn monotonic(&self) -> Option<Duration> {
        System.monotonic().map(|passed| passed.saturating_add(self.0.state().slept))
    }
}

impl fmt::Debug for EmulatorClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EmulatorClock").field("now", &self.0.state().now).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "../tests/unit/emulator.rs"]
mod tests;
