//! Making a resource unless it is there.
//!
//! What is unique of it, usually its name, is looked for in the list that the description names. If something bears it, its
//! settings are compared with those that were asked for, as far as the service shows them; a difference is an error that
//! names the fields, and nothing is changed. If nothing bears it, it is made. A creation that is refused then may have come
//! second to somebody else's, so it is looked for once more before the refusal is believed.

mod compare;

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use serde_json::{Map, Value};

use crate::caller::Caller;
use crate::deadline::Deadline;
use crate::dispatch::reconcile::{self, Listed, Searcher};
use crate::dotted;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::language::Language;
use crate::operation::{Ensure, Operation, Service};
use crate::options::CallOptions;
use crate::plain::{self, beginning};
use crate::reply::{Meta, Reply};
use crate::response::redact::Before;
use crate::time::TimeSource;

/// How long a resource that somebody else has just made may take to appear in a list. Inferred, as for lost answers.
const PAUSE: Duration = Duration::from_secs(1);
/// Longest state or name that is told.
const LONGEST: usize = 200;

/// Makes what `input` describes, unless it is there. `whole` limits all calls together.
pub(crate) async fn run(
    caller: &impl Caller,
    row: &'static Operation,
    ensure: &'static Ensure,
    input: &[u8],
    options: &CallOptions,
    whole: Duration,
) -> Result<Reply> {
    let named = |error: Error| match error.details().operation {
        Some(_) => error,
        None => error.with(|details| details.operation = Some(row.id.to_owned())),
    };
    let settings: Value = serde_json::from_slice(input).map_err(|_| named(no_object(row)))?;
    let create = caller.service().operation(ensure.create).ok_or_else(|| named(no_object(row)))?;
    let options = &CallOptions { before: Before::of(create, input), ..options.clone() };
    let within = Within { caller, options, until: Deadline::after(whole) };
    let work = Work { within, ensure, create, settings, input };
    work.run().await.map_err(named)
}

/// One `ensure`.
struct Work<'w, C> {
    within: Within<'w, C>,
    ensure: &'static Ensure,
    create: &'static Operation,
    settings: Value,
    input: &'w [u8],
}

impl<C: Caller> Work<'_, C> {
    async fn run(&self) -> Result<Reply> {
        if let Some(reply) = self.there().await? {
            return Ok(reply);
        }
        let refusal = match self.within.call_row(self.create, self.input, self.within.options).await {
            Ok(reply) => return Ok(reply),
            Err(error) => error,
        };
        if !may_be_taken(&refusal) {
            return Err(refusal);
        }
        for is_second in [false, true] {
            if is_second && !self.within.pause(PAUSE).await {
                break;
            }
            // That it cannot be looked for says nothing about the creation.
            match self.there().await {
                Ok(Some(reply)) => return Ok(reply),
                Err(error) if error.kind() == ErrorKind::Conflict => return Err(error),
                Ok(None) | Err(_) => {}
            }
        }
        Err(refusal)
    }

    /// What bears the name, if its settings are those that were asked for.
    async fn there(&self) -> Result<Option<Reply>> {
        let found = reconcile::bearer(&self.within, &self.settings, self.create).await.map_err(not_made)?;
        let Some(Listed { answer, item }) = found else { return Ok(None) };
        let Some((shown, id)) = self.shown(item).await.map_err(not_made)? else { return Ok(None) };
        let state = dotted::field(&shown, self.ensure.state).and_then(Value::as_str).unwrap_or_default();
        let is_in = |states: &[&str]| states.iter().any(|one| one.eq_ignore_ascii_case(state));
        if is_in(self.ensure.ended) {
            return Ok(None);
        }
        if is_in(self.ensure.ending) {
            return Err(self.being_deleted(&id, state));
        }
        let differing = compare::differing(self.ensure.compared, &self.settings, &shown);
        if !differing.is_empty() {
            return Err(self.different(&id, &differing));
        }
        let meta = Meta { reconciled: true, elapsed: self.within.spent(), ..Meta::default() };
        Ok(Some(Reply { status: 200, headers: HeaderMap::new(), body: answer, meta }))
    }

    /// What shows the settings, and the id; `None` if it went meanwhile.
    async fn shown(&self, item: Value) -> Result<Option<(Value, String)>> {
        let of_item = self.create.unique_name.and_then(|unique| unique.answer.first());
        let id = of_item.and_then(|(_, from)| dotted::field(&item, reconcile::id_of(from))).cloned();
        let id = id.unwrap_or_default();
        let told = plain::line(beginning(&reconcile::in_words(&id), LONGEST)).into_owned();
        let Some(read) = &self.ensure.read else { return Ok(Some((item, told))) };
        let Some(row) = self.within.service().operation(read.operation) else { return Ok(Some((item, told))) };
        let mut input = Map::from_iter([(read.input.to_owned(), id)]);
        for (name, pointer) in read.others {
            input.extend(self.settings.pointer(pointer).map(|value| ((*name).to_owned(), value.clone())));
        }
        let input = serde_json::to_vec(&input).unwrap_or_default();
        match self.within.call_row(row, &input, self.within.options).await {
            Ok(reply) => match serde_json::from_slice(&reply.body) {
                Ok(shown) => Ok(Some((shown, told))),
                Err(_) => Err(Error::new(ErrorKind::Response, "what is there cannot be read")),
            },
            Err(error) if self.within.service().is_gone(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn different(&self, id: &str, differing: &[String]) -> Error {
        let fields = differing.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", ");
        let is = if differing.len() == 1 { "is" } else { "are" };
        let message = format!("`{}` is there as `{id}`, but its {fields} {is} not what was asked for", self.name());
        conflict(message).with_hint("nothing was changed: change it, ask for what is there, or choose another name")
    }

    fn being_deleted(&self, id: &str, state: &str) -> Error {
        let state = plain::line(beginning(state, LONGEST)).into_owned();
        conflict(format!("`{}` is there as `{id}`, but it is being deleted: it is `{state}`", self.name()))
            .with_hint("wait until it is gone, then call again")
    }

    fn name(&self) -> String {
        let pointer = self.create.unique_name.map_or("", |unique| unique.input);
        let name = self.settings.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        plain::line(beginning(name, LONGEST)).into_owned()
    }
}

/// Whether a creation may have ended so because the name is taken. Vendors answer that with anything from 400 to 409, and
/// inside of 200.
fn may_be_taken(refusal: &Error) -> bool {
    matches!(
        refusal.kind(),
        ErrorKind::BadRequest
            | ErrorKind::Conflict
            | ErrorKind::PermissionDenied
            | ErrorKind::Service
            | ErrorKind::OperationFailed
            | ErrorKind::OutcomeUnknown
    )
}

fn conflict(message: String) -> Error {
    Error::new(ErrorKind::Conflict, message).with(|details| details.delivery = Delivery::Answered)
}

/// What fails before the creation leaves nothing behind.
fn not_made(error: Error) -> Error {
    match error.details().hint {
        Some(_) => error,
        None => error.with_hint("whether it is there is not known, and nothing was made"),
    }
}

fn no_object(row: &Operation) -> Error {
    Error::new(ErrorKind::Input, format!("the input of `{}` is no JSON object", row.id))
}

/// Makes calls within what is left of the time of all of them.
struct Within<'w, C> {
    caller: &'w C,
    options: &'w CallOptions,
    until: Deadline,
}

impl<C> Within<'_, C> {
    fn spent(&self) -> Duration {
        self.until.whole.saturating_sub(self.until.left())
    }
}

impl<C: Caller> Within<'_, C> {
    /// Pauses; `false` if there is no time for it.
    async fn pause(&self, pause: Duration) -> bool {
        let has_time = pause < self.until.left();
        if has_time {
            self.caller.time().sleep(pause).await;
        }
        has_time
    }
}

impl<C: Caller> Caller for Within<'_, C> {
    async fn call_row(&self, row: &'static Operation, input: &[u8], _options: &CallOptions) -> Result<Reply> {
        let left = self.until.left();
        if left.is_zero() {
            let message = format!("no answer within {:?}", self.until.whole);
            let error = Error::new(ErrorKind::Timeout, message).with_hint("allow more with `timeout`");
            return Err(error.with(|details| details.delivery = Delivery::NotSent));
        }
        let options = CallOptions { timeout: Some(left), ..self.options.clone() };
        self.caller.call_row(row, input, &options).await
    }

    fn time(&self) -> &TimeSource {
        self.caller.time()
    }

    fn service(&self) -> &'static Service {
        self.caller.service()
    }

    fn version<'a>(&'a self, row: &'static Operation, _options: &'a CallOptions) -> Result<Option<&'a str>> {
        self.caller.version(row, self.options)
    }

    fn language(&self) -> Language {
        self.caller.language()
    }
}

/// Whatever bears the name counts, so nothing is too old.
impl<C: Caller> Searcher for Within<'_, C> {
    fn began(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    async fn pause(&mut self, pause: Duration) -> bool {
        Within::pause(self, pause).await
    }
}
