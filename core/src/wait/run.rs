//! One wait, on raw answers: ask, judge, pause, and so on.
//!
//! All pauses and the time limit go by the client's clock, so that a two-hour
//! wait takes milliseconds in a test. Within a process the limit is measured by
//! what passes and never by the time of day, which somebody may set. After every
//! pause the service is asked before the limit is looked at: a machine that slept
//! through the limit still learns how things ended.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value};

use super::began::Began;
use super::judge::{self, DeadEnd, Verdict};
use super::progress::Progress;
use super::token::Token;
use crate::caller::Caller;
use crate::error::{Error, ErrorKind, Result};
use crate::events::{CallEvent, EventKind};
use crate::operation::{Operation, Wait};
use crate::options::CallOptions;
use crate::reply::{Meta, Reply};

/// Shortest and longest pause.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15));
/// Kept back before the limit for one last question.
const LAST_LOOK: Duration = Duration::from_secs(1);
/// Bounds of the time limit when the caller sets none.
const LIMITS: (Duration, Duration) = (Duration::from_secs(600), Duration::from_secs(7_200));
/// Passing troubles in a row that are borne.
const MOST_TROUBLES: u32 = 3;
/// Longest call while waiting, when the caller sets no limit for a call.
const LONGEST_CALL: Duration = Duration::from_secs(90);
/// States that are remembered.
const STATES_KEPT: usize = 10;

/// A wait for one resource.
#[derive(Debug)]
pub(crate) struct WaitRun {
    wait: &'static Wait,
    read: &'static Operation,
    resource: String,
    options: CallOptions,
    began: Began,
    limit: Duration,
    polls: u32,
    pause: Pause,
    states: Vec<String>,
    troubles: u32,
    trouble: Option<String>,
    is_look: bool,
}

/// What happens before the next question.
#[derive(Debug, Clone, Copy)]
enum Pause {
    /// Sleep, then ask.
    ThenAsk(Duration),
    /// Too little is left for another question: sleep and give up.
    ThenGiveUp(Duration),
}

/// What one question brought.
#[derive(Debug)]
pub(crate) enum Step {
    /// Not yet.
    Waiting(Progress),
    /// The end: the resource as it is now. Without a body if it was to be gone.
    Done(Reply),
}

impl WaitRun {
    /// A wait that begins now. Sends nothing.
    pub(crate) fn new(caller: &impl Caller, wait: &'static Wait, resource: impl Into<String>) -> Result<Self> {
        WaitRun::since(caller, wait, resource.into(), Began::now(caller.time()))
    }

    /// A wait that another process began. Its time limit counts from the beginning.
    pub(crate) fn resume(caller: &impl Caller, token: &str) -> Result<Self> {
        let token = Token::parse(token)?;
        let wait = caller.service().wait(&token.wait).ok_or_else(|| {
            Error::new(ErrorKind::Input, format!("`{}` has no waiter `{}`", caller.service().name, token.wait))
                .with_hint("resume with a client of the service that the token is from")
        })?;
        let began = Began::earlier(token.started(), caller.time());
        WaitRun::since(caller, wait, token.resource, began)
    }

    fn since(caller: &impl Caller, wait: &'static Wait, resource: String, began: Began) -> Result<Self> {
        let read = caller.service().operation(wait.read).ok_or_else(|| {
            Error::new(ErrorKind::Internal, format!("`{}` reads with `{}`, which does not exist", wait.id, wait.read))
        })?;
        let usual = Duration::from_secs(wait.typical_seconds.saturating_mul(10)).clamp(LIMITS.0, LIMITS.1);
        let limit = wait.limit_seconds.map_or(usual, Duration::from_secs);
        Ok(WaitRun {
            wait,
            read,
            resource,
            options: CallOptions::default(),
            began,
            limit,
            polls: 0,
            pause: Pause::ThenAsk(Duration::ZERO),
            states: Vec::new(),
            troubles: 0,
            trouble: None,
            is_look: false,
        })
    }

    /// Sets the time limit.
    pub(crate) fn set_limit(&mut self, limit: Duration) {
        self.limit = limit;
    }

    /// Sets the options of each call.
    pub(crate) fn set_options(&mut self, options: CallOptions) {
        self.options = options;
    }

    /// Makes the next question the only one: no pause before it, and no trouble is borne, for nobody asks again.
    pub(crate) fn set_look(&mut self, is_look: bool) {
        self.is_look = is_look;
    }

    /// The operation that reads the resource.
    pub(crate) fn read(&self) -> &'static Operation {
        self.read
    }

    /// The wait in text form, for [`resume`](WaitRun::resume).
    pub(crate) fn token(&self) -> String {
        Token::new(self.wait.id, &self.resource, self.began.time_of_day()).to_text()
    }

    /// Pauses if that is due, and asks once. A dropped `next` leaves the wait as it was.
    pub(crate) async fn next(&mut self, caller: &impl Caller) -> Result<Step> {
        match self.pause {
            _ if self.is_look => {}
            Pause::ThenAsk(Duration::ZERO) => {}
            Pause::ThenAsk(pause) => caller.time().sleep(pause).await,
            Pause::ThenGiveUp(pause) => {
                caller.time().sleep(pause).await;
                return Err(self.timed_out());
            }
        }
        let answer = caller.call_row(self.read, &self.input(), &self.call_options(caller)).await;
        self.polls += 1;
        let done = match answer {
            Ok(reply) => self.accept(reply)?,
            Err(error) => self.bear(caller, error)?,
        };
        match done {
            Some(reply) => Ok(Step::Done(reply)),
            None if self.is_look && self.left(caller).is_zero() => Err(self.timed_out()),
            None => Ok(Step::Waiting(self.plan(caller))),
        }
    }

    /// What is waited for, and the id of the resource.
    pub(crate) fn subject(&self) -> (&'static Wait, &str) {
        (self.wait, &self.resource)
    }

    /// Whether the next question is the only one.
    pub(crate) fn is_look(&self) -> bool {
        self.is_look
    }

    /// Tells of something that is done before the wait, and counts it as a question.
    pub(crate) fn told(&mut self, caller: &impl Caller, state: String, next_poll_in: Duration) -> Progress {
        self.began.follow(caller.time());
        self.polls += 1;
        Progress { state: Some(state), elapsed: self.elapsed(caller), polls: self.polls, next_poll_in }
    }

    fn input(&self) -> Vec<u8> {
        let input = Map::from_iter([(self.wait.input.to_owned(), Value::from(self.resource.as_str()))]);
        serde_json::to_vec(&input).unwrap_or_default()
    }

    /// No call may outlive the wait. Who slept through the limit still gets a last look.
    pub(crate) fn call_options(&self, caller: &impl Caller) -> CallOptions {
        let mut options = self.options.clone();
        let left = match self.left(caller) {
            Duration::ZERO => LAST_LOOK,
            left => left,
        };
        options.timeout = Some(options.timeout.unwrap_or(LONGEST_CALL).min(left));
        options
    }

    fn accept(&mut self, reply: Reply) -> Result<Option<Reply>> {
        (self.troubles, self.trouble) = (0, None);
        // Only the state is of interest here: an answer that is not even JSON has none, and may be better next time.
        let answer = judge::part_of_interest(self.wait, &reply.body).unwrap_or_default();
        let state = judge::state(self.wait, &answer);
        match &state {
            Some(state) => self.remember(state),
            None => tracing::debug!(target: "gureum", wait = self.wait.id, "the answer names no state"),
        }
        match judge::judge(self.wait, state.as_deref(), &answer) {
            // Some services show for a while what no longer exists.
            Verdict::Reached if self.wait.gone => Ok(Some(Reply { body: Bytes::new(), ..reply })),
            Verdict::Reached => Ok(Some(reply)),
            Verdict::NotYet => Ok(None),
            // What failed before it was deleted shows that state until it is gone.
            Verdict::DeadEnd(_) if self.wait.gone && self.states.len() == 1 => Ok(None),
            Verdict::DeadEnd(end) => Err(self.failed(&end, &reply)),
        }
    }

    fn remember(&mut self, state: &str) {
        if self.states.last().is_some_and(|last| last == state) {
            return;
        }
        let event = CallEvent {
            wait: Some(self.wait.id.to_owned()),
            resource: Some(self.resource.clone()),
            state: Some(state.to_owned()),
            before: self.states.last().cloned(),
            ..CallEvent::now(EventKind::State)
        };
        event.log();
        self.options.listeners.hear(&event);
        if self.states.len() == STATES_KEPT {
            self.states.remove(0);
        }
        self.states.push(state.to_owned());
    }

    /// Bears passing troubles, for they say nothing about the resource.
    fn bear(&mut self, caller: &impl Caller, error: Error) -> Result<Option<Reply>> {
        let also = self.wait.gone_also.is_some_and(|also| also.is_meant(&error, &self.resource));
        if self.wait.gone && (also || caller.service().is_gone(&error)) {
            return Ok(Some(gone(&error)));
        }
        let passing = matches!(
            error.kind(),
            ErrorKind::Connect
                | ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Response
                | ErrorKind::RateLimit
                | ErrorKind::Server
        );
        self.troubles += 1;
        if !passing || self.is_look || self.troubles > MOST_TROUBLES {
            return Err(error.with(|details| details.states.clone_from(&self.states)));
        }
        tracing::debug!(target: "gureum", wait = self.wait.id, kind = ?error.kind(), "a passing trouble while waiting");
        self.trouble = Some(error.to_string());
        Ok(None)
    }

    /// Plans the next pause and tells how the wait is going.
    fn plan(&mut self, caller: &impl Caller) -> Progress {
        let left = self.left(caller);
        let elapsed = self.elapsed(caller);
        self.began.follow(caller.time());
        self.pause = if left > 2 * LAST_LOOK {
            Pause::ThenAsk(interval(self.wait.typical_seconds, elapsed).min(left - LAST_LOOK))
        } else {
            Pause::ThenGiveUp(left)
        };
        let (Pause::ThenAsk(next_poll_in) | Pause::ThenGiveUp(next_poll_in)) = self.pause;
        Progress { state: self.states.last().cloned(), elapsed, polls: self.polls, next_poll_in }
    }

    /// Time since it began.
    pub(crate) fn elapsed(&self, caller: &impl Caller) -> Duration {
        self.began.elapsed(caller.time())
    }

    /// What is left of its time.
    pub(crate) fn left(&self, caller: &impl Caller) -> Duration {
        self.limit.saturating_sub(self.elapsed(caller))
    }

    fn failed(&self, end: &DeadEnd, reply: &Reply) -> Error {
        let state = self.states.last().map_or("", String::as_str);
        let outcome = end.outcome.as_ref().map(|(field, is)| match is {
            Some(is) => format!(", its `{field}` is `{is}`"),
            None => format!(" and does not say its `{field}`"),
        });
        let reason = end.reason.as_deref().unwrap_or("the service gives no reason");
        let message = format!("`{}` is `{state}`{}: {reason}", self.resource, outcome.unwrap_or_default());
        let log = end.log.as_ref().map(|address| format!("its log is at {address}"));
        let advice: Vec<_> = end.hint.map(str::to_owned).into_iter().chain(log).collect();
        let error = self.finish(Error::new(ErrorKind::WaitFailed, message));
        let error = if advice.is_empty() { error } else { error.with_hint(advice.join("; ")) };
        error.with(|details| {
            details.status = Some(reply.status);
            details.request_id.clone_from(&reply.meta.request_id);
        })
    }

    /// The error for a wait whose time is over.
    pub(crate) fn timed_out(&self) -> Error {
        let state = self.states.last().map_or("unknown".to_owned(), |state| format!("`{state}`"));
        let (seconds, polls) = (self.limit.as_secs_f64(), self.polls);
        let message = format!("`{}` is {state} after {seconds} s and {polls} polls", self.resource);
        self.finish(Error::new(ErrorKind::WaitTimeout, message))
            .with_hint("the service goes on by itself: wait again, or set a longer `timeout`")
            .with(|details| details.source.clone_from(&self.trouble))
    }

    fn finish(&self, error: Error) -> Error {
        error.with(|details| {
            details.operation = Some(self.wait.id.to_owned());
            details.states.clone_from(&self.states);
        })
    }
}

/// Starts at a twentieth of what it usually takes and slows down as time goes by, give or take a tenth.
fn interval(typical_seconds: u64, elapsed: Duration) -> Duration {
    let pause = (Duration::from_secs(typical_seconds) + 2 * elapsed) / 20;
    pause.mul_f64(0.9 + 0.2 * fastrand::f64()).clamp(PAUSES.0, PAUSES.1)
}

/// The end of a wait for something to be gone.
fn gone(error: &Error) -> Reply {
    Reply {
        status: error.status().unwrap_or_default(),
        headers: HeaderMap::new(),
        body: Bytes::new(),
        meta: Meta {
            request_id: error.request_id().map(str::to_owned),
            attempts: error.attempts().to_vec(),
            ..Meta::default()
        },
    }
}

#[cfg(test)]
#[path = "../../tests/unit/wait/run.rs"]
mod tests;
