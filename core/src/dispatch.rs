//! One call, from the bound request to the answer: the only loop that sends anything.
//!
//! Each attempt takes a fresh snapshot of the credentials, asks the corrected clock, signs, and writes at once. What
//! follows a failure is decided in [`retry`](crate::retry); this file does what is decided there.
//!
//! A call that is dropped is cancelled: it takes its connection along, and nothing of it goes on in the background.

pub(crate) mod budget;
pub(crate) mod effective;
mod evidence;
mod lost;
pub(crate) mod outcome;
pub(crate) mod plan;
pub(crate) mod reconcile;
pub(crate) mod shared;
mod told;

use std::pin::Pin;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use tokio::time::Instant;
use tracing::Instrument;
use tracing::field::Empty;

use crate::caller::Caller;
use crate::clock::Stamp;
use crate::credentials::Credentials;
use crate::deadline::Deadline;
use crate::dispatch::budget::Budget;
use crate::dispatch::effective::Effective;
use crate::dispatch::lost::{Lost, What};
use crate::dispatch::plan::Plan;
use crate::dispatch::reconcile::{Found, Searcher};
use crate::dispatch::shared::Shared;
use crate::error::{Attempt, Delivery, Error, Result};
use crate::headers;
use crate::language::Language;
use crate::operation::{Class, Operation, Service};
use crate::options::CallOptions;
use crate::reply::{Meta, Reply};
use crate::request;
use crate::response::redact::Secrets;
use crate::response::{self, Context, hint};
use crate::retry::{Decision, Policy, Retries};
use crate::sign::Unsigned;
use crate::time::TimeSource;
use crate::transport::exchange::{Limits, Outgoing, Over, Received};
use crate::transport::failure::TransportFailure;

/// A call under way.
pub(crate) struct Dispatch<'a> {
    shared: &'a Shared,
    plan: Plan<'a>,
    options: Effective<'a>,
    uri: Uri,
    url: String,
    /// Those that the user adds.
    added: HeaderMap,
    budget: Budget,
    /// There once the first credentials are.
    retries: Option<Retries>,
    attempts: Vec<Attempt>,
    /// Pause before the attempt under way.
    slept: Duration,
    next_is_fresh: bool,
}

impl<'a> Dispatch<'a> {
    pub fn new(shared: &'a Shared, plan: Plan<'a>, options: Effective<'a>) -> Result<Self> {
        let (uri, url) = shared.address(&plan.request)?;
        let added = headers::checked(options.headers).map_err(|unfit| unfit.as_input())?;
        // Never over a pooled connection that may be closed this moment: it would be unknown whether it arrived.
        let next_is_fresh = matches!(plan.class, Class::Create | Class::Rotate);
        let budget = Budget::new(options.timeout);
        let attempts = Vec::with_capacity(1);
        let (retries, slept) = (None, Duration::ZERO);
        Ok(Dispatch { shared, plan, options, uri, url, added, budget, retries, attempts, slept, next_is_fresh })
    }

    /// Makes the call.
    pub async fn run(&mut self) -> Result<Reply> {
        let span = tracing::debug_span!(
            "gureum.call",
            operation = self.plan.id,
            host = self.shared.host(),
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            elapsed_ms = Empty,
        );
        let outcome = self.finish().instrument(span.clone()).await;
        let (status, id, attempts) = match &outcome {
            Ok(reply) => (Some(reply.status), &reply.meta.request_id, &reply.meta.attempts),
            Err(error) => (error.status(), &error.details().request_id, &error.details().attempts),
        };
        span.record("attempts", attempts.len()).record("status", status).record("request_id", id.as_deref());
        span.record("elapsed_ms", attempts.iter().map(|one| (one.elapsed + one.slept).as_millis() as u64).sum::<u64>());
        outcome
    }

    async fn finish(&mut self) -> Result<Reply> {
        let outcome = self.until_done().await;
        outcome.map_err(|error| {
            error.with(|details| {
                details.operation = Some(self.plan.id.to_owned());
                details.attempts = std::mem::take(&mut self.attempts);
            })
        })
    }

    async fn until_done(&mut self) -> Result<Reply> {
        loop {
            let began = Instant::now();
            let number = self.attempts.len() + 1;
            let span = tracing::debug_span!("gureum.attempt", number, status = Empty, request_id = Empty);
            match self.attempt().instrument(span.clone()).await {
                Ok(reply) => {
                    span.record("status", reply.status);
                    return Ok(self.succeed(reply, began.elapsed()));
                }
                Err(lost) => {
                    span.record("status", lost.error.status()).record("request_id", lost.error.request_id());
                    let may_be_done = self.may_be_done();
                    let next = self.after(lost, began.elapsed()).await;
                    let next =
                        next.map_err(|error| if may_be_done { outcome::in_doubt(&self.plan, error) } else { error });
                    if let Some(reply) = next? {
                        return Ok(reply);
                    }
                }
            }
        }
    }

    async fn attempt(&mut self) -> Result<Reply, Lost> {
        let shared = self.shared;
        let call = self.budget.deadline();
        let place = shared.transport.place(call).await;
        let place = place.map_err(|failure| self.failed(failure))?;
        let Some(_place) = place else { return Err(Lost::last(self.closed())) };
        let credentials = self.credentials(call).await.map_err(Lost::last)?;
        let limits = self.limits();
        let stamp = shared.clock.stamp();
        let outgoing = self.outgoing(&credentials, &stamp).map_err(Lost::last)?;
        self.tell_request();
        let began = Instant::now();
        let outcome = match shared.transport.exchange(outgoing, &limits, Some(&shared.clock)).await {
            Ok(answer) => {
                if let Some(emulator) = &shared.settings.emulator {
                    emulator.learn(&answer.headers, &credentials);
                }
                self.tell_tap(&answer);
                self.read(answer, &stamp, &credentials)
            }
            Err(failure) => Err(self.failed(failure)),
        };
        self.tell_response(&outcome, began.elapsed());
        outcome
    }

    fn limits(&self) -> Limits {
        Limits {
            connect: self.options.connect_timeout,
            idle: self.options.idle_timeout,
            attempt: Deadline::after(self.options.attempt_timeout),
            call: self.budget.deadline(),
        }
    }

    async fn credentials(&mut self, call: Deadline) -> Result<Credentials> {
        let shared = self.shared;
        let credentials = match shared.credentials.fixed_pair() {
            Some(credentials) => credentials.clone(),
            None => shared.credentials_by(call).await?,
        };
        if self.retries.is_none() {
            let policy = Policy { max_attempts: self.options.max_attempts, jitter: shared.jitter.clone() };
            let quota = shared.quotas.of(credentials.access_key());
            self.retries = Some(Retries::new(policy, shared.service.vendor, self.plan.class, quota));
        }
        Ok(credentials)
    }

    fn outgoing(&self, credentials: &Credentials, stamp: &Stamp) -> Result<Outgoing> {
        let request = &self.plan.request;
        let unsigned = Unsigned { method: request.method.as_str(), url: &self.url, target: &request.target };
        let mut headers = self.shared.headers(self.plan.row, request, self.options.api_version)?;
        headers.extend(self.added.clone());
        Ok(Outgoing {
            request: self.shared.sign(&unsigned, headers, credentials, stamp, request, self.uri.clone()),
            over: if self.next_is_fresh { Over::New } else { Over::Any },
            most_bytes: response::most_bytes(self.plan.row),
        })
    }

    fn context<'c>(&'c self, credentials: &'c Credentials) -> Context<'c> {
        let (input, before, versions) = (self.input(), self.options.before, self.shared.service.versions);
        Context { operation: self.plan.row, versions, input, origin: self.shared.origin(), credentials, before }
    }

    /// What the call was given, as JSON: its inputs, or the body where no description knows it.
    fn input(&self) -> &[u8] {
        let plan = &self.plan;
        if plan.row.is_some() { plan.input } else { plan.request.body.as_deref().unwrap_or_default() }
    }

    fn read(&self, answer: Received, stamp: &Stamp, credentials: &Credentials) -> Result<Reply, Lost> {
        let Received { status, headers, body } = answer;
        if !status.is_success() {
            return Err(self.refused(status, &headers, &body.unwrap_or_default(), stamp, credentials));
        }
        let context = self.context(credentials);
        let body = body.map_err(|failure| {
            let Lost { error, what } = self.failed(failure);
            Lost { error: context.of_answer(error, status, &headers), what }
        })?;
        match response::success(&context, &headers, body) {
            Ok(body) => {
                let meta = Meta { request_id: context.request_id(&headers), ..Meta::default() };
                Ok(Reply { status: status.as_u16(), headers, body, meta })
            }
            Err((error, what)) => {
                Err(Lost { error: context.of_answer(error, status, &headers), what: What::Failure(what) })
            }
        }
    }

    fn refused(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        stamp: &Stamp,
        credentials: &Credentials,
    ) -> Lost {
        let shared = self.shared;
        let (error, shape) = response::refusal(&self.context(credentials), status, headers, body, shared.clock.now());
        let is_gone = shared.service.is_gone(&error);
        let emulator = shared.settings.emulator.as_ref();
        let is_clock = status == StatusCode::UNAUTHORIZED
            && (shared.clock.explains_refusal(stamp)
                || emulator.is_some_and(|emulator| emulator.explains_refusal(headers, stamp)));
        let error = match !is_clock && evidence::is_about_signature(&error, shape) {
            true => evidence::explain(shared, error, shape, headers, credentials, stamp),
            false => error,
        };
        if !is_clock && evidence::is_about_keys(&error) {
            shared.credentials.refused(credentials, shared.clock.corrected());
        }
        Lost { error, what: What::Status { is_gone, is_clock } }
    }

    fn failed(&self, failure: TransportFailure) -> Lost {
        let what = What::Failure(failure.what);
        Lost { error: failure.into_error(self.shared.host()), what }
    }

    /// The client was closed before this attempt. What an earlier one did may be unknown.
    fn closed(&self) -> Error {
        let delivery = if self.attempts.is_empty() { Delivery::NotSent } else { Delivery::Unknown };
        outcome::closed().with(|details| details.delivery = delivery)
    }

    fn succeed(&mut self, reply: Reply, elapsed: Duration) -> Reply {
        if let Some(retries) = &mut self.retries {
            retries.succeeded();
        }
        self.attempts.push(Attempt { status: Some(reply.status), reason: None, elapsed, slept: self.slept });
        self.complete(reply)
    }

    /// Fills in how the call went.
    fn complete(&mut self, mut reply: Reply) -> Reply {
        reply.meta.attempts = std::mem::take(&mut self.attempts);
        reply.meta.elapsed = self.budget.spent();
        reply
    }

    /// What follows a lost attempt: an answer, an error, or `None` for another attempt.
    async fn after(&mut self, lost: Lost, elapsed: Duration) -> Result<Option<Reply>> {
        let remaining = self.budget.remaining();
        let decision = match (lost.failure(), &mut self.retries) {
            (Some(failure), Some(retries)) => retries.after(&failure, remaining),
            _ => Decision::Stop { retry_after: None },
        };
        if decision != Decision::Resend && !matches!(lost.what, What::Final) {
            let reason = Some(lost.error.message().to_owned());
            self.attempts.push(Attempt { status: lost.error.status(), reason, elapsed, slept: self.slept });
        }
        self.slept = Duration::ZERO;
        // The server behind the connection may be what failed; it is not when only the time was wrong.
        self.next_is_fresh |= decision != Decision::SignAgain;
        match decision {
            Decision::Stop { retry_after } => self.stop(lost, retry_after).await.map(Some),
            Decision::Retry { pause } => self.pause_or(pause, lost.error).await.map(|()| None),
            Decision::SignAgain | Decision::Resend => {
                // What is sent again at once is the same attempt.
                let attempt = self.attempts.len() + usize::from(decision == Decision::Resend);
                self.tell_retry(&lost.error, attempt, Duration::ZERO);
                Ok(None)
            }
            // A service that said yes has carried it out, whatever became of the rest of its answer.
            Decision::LookUp { pause } => {
                let pause = pause.filter(|_| !lost.error.status().is_some_and(|status| (200..300).contains(&status)));
                self.look_up(lost.error, pause).await
            }
            Decision::OutcomeUnknown => Err(outcome::unknown(&self.plan, lost.error)),
            Decision::AlreadyDone => Ok(Some(self.found(outcome::done(self.plan.row), false))),
        }
    }

    async fn stop(&mut self, lost: Lost, retry_after: Option<Duration>) -> Result<Reply> {
        // A repeated creation that is refused may be refused because the first one went through.
        let is_refusal = lost.error.delivery() == Delivery::Answered;
        let named = self.plan.row.filter(|row| row.unique_name.is_some());
        if let Some(row) = named.filter(|_| is_refusal && self.may_be_done()) {
            match self.searched(row).await {
                Found::Resource(listed) => return Ok(self.found(listed.answer, true)),
                Found::Older(older) => return Err(outcome::taken(older, lost.error)),
                Found::Nothing | Found::Unknown => {}
            }
        }
        Err(lost.error.with(|details| details.retry_after = details.retry_after.or(retry_after)))
    }

    /// Whether an attempt so far may have been carried out.
    fn may_be_done(&self) -> bool {
        self.retries.as_ref().is_some_and(Retries::may_be_done)
    }

    async fn look_up(&mut self, error: Error, pause: Option<Duration>) -> Result<Option<Reply>> {
        let Some(row) = self.plan.row.filter(|row| row.unique_name.is_some()) else {
            return Err(outcome::unknown(&self.plan, error));
        };
        match (self.searched(row).await, pause) {
            (Found::Resource(listed), _) => Ok(Some(self.found(listed.answer, true))),
            (Found::Older(older), _) => Err(outcome::taken(older, error)),
            (Found::Nothing, Some(pause)) => {
                let error = outcome::unknown(&self.plan, error);
                self.pause_or(pause, error).await.map(|()| None)
            }
            _ => Err(outcome::unknown(&self.plan, error)),
        }
    }

    async fn searched(&mut self, row: &'static Operation) -> Found {
        let input = self.plan.input;
        reconcile::look_up(self, input, row).await
    }

    /// A reply that no attempt brought.
    fn found(&mut self, body: Bytes, is_reconciled: bool) -> Reply {
        if is_reconciled {
            self.tell_found();
        }
        let meta = Meta { reconciled: is_reconciled, ..Meta::default() };
        self.complete(Reply { status: 200, headers: HeaderMap::new(), body, meta })
    }

    async fn pause_or(&mut self, pause: Duration, error: Error) -> Result<()> {
        if pause < self.budget.remaining() {
            self.tell_retry(&error, self.attempts.len(), pause);
        }
        if self.pause(pause).await {
            self.slept += pause;
            return Ok(());
        }
        Err(error)
    }

    /// Makes another call within the time left. Boxed, because a call that may hold a call has no size.
    fn read_with<'s>(
        &'s self,
        row: &'static Operation,
        input: &'s [u8],
    ) -> Pin<Box<dyn Future<Output = Result<Reply>> + Send + 's>> {
        let timeout = self.budget.remaining();
        Box::pin(async move {
            // The service may repeat here what it was told by now.
            let before = Secrets::of_call(self.plan.row, self.input(), self.options.before);
            let before = Some(&before);
            let options = Effective { timeout, api_version: None, validate: false, before, ..self.options };
            call(self.shared, row, input, options).await
        })
    }
}

/// Looks around within the time that is left of the call.
impl Searcher for Dispatch<'_> {
    /// By the service's clock as well as it is known by now.
    fn began(&self) -> SystemTime {
        let now = self.shared.clock.now();
        now.checked_sub(self.budget.spent()).unwrap_or(now)
    }

    async fn pause(&mut self, pause: Duration) -> bool {
        self.budget.pause(pause, &self.shared.time).await
    }
}

impl Caller for Dispatch<'_> {
    async fn call_row(&self, row: &'static Operation, input: &[u8], _options: &CallOptions) -> Result<Reply> {
        self.read_with(row, input).await
    }

    fn time(&self) -> &TimeSource {
        &self.shared.time
    }

    fn service(&self) -> &'static Service {
        self.shared.service
    }

    fn version<'a>(&'a self, row: &'static Operation, _options: &'a CallOptions) -> Result<Option<&'a str>> {
        self.shared.version(Some(row), self.options.api_version)
    }

    fn language(&self) -> Language {
        self.shared.language()
    }
}

/// Calls an operation.
pub(crate) async fn call(
    shared: &Shared,
    row: &'static Operation,
    input: &[u8],
    options: Effective<'_>,
) -> Result<Reply> {
    let bound = bound(shared, row, input, options);
    bound.map_err(|error| error.with(|details| details.operation = Some(row.id.to_owned())))?.run().await
}

fn bound<'a>(
    shared: &'a Shared,
    row: &'static Operation,
    input: &'a [u8],
    options: Effective<'a>,
) -> Result<Dispatch<'a>> {
    let version = shared.version(Some(row), options.api_version)?;
    if version != row.api_version {
        tracing::debug!(
            operation = row.id,
            version,
            own = row.api_version,
            "made for another API version than its own"
        );
    }
    let request = request::bind(row, input, version)?;
    if let Some(error) = options.validate.then(|| hint::before_sending(row, input)).flatten() {
        return Err(error);
    }
    Dispatch::new(shared, Plan { id: row.id, row: Some(row), class: row.class, input, request }, options)
}
