//! Deleting a resource with all that is below it.
//!
//! What belongs to what is a fact of the descriptions. First everything below the resource is listed, to the end and before
//! anything is deleted; what a list shows of another owner ends it there. Then it goes from the leaves to the root, kind by
//! kind: what is of one kind is deleted together, and waited for until it is gone. What is refused because something of its
//! own kind still needs it is tried again once that is gone.
//!
//! Nothing is remembered but at the service. Whoever runs it again after a failure goes on with what is left.

mod deletion;
mod list;

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value};

use crate::caller::Caller;
use crate::cascade::deletion::{Deletion, unknown};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Cascade, Operation, Wait};
use crate::options::CallOptions;
use crate::reply::{Meta, Reply};
use crate::wait::run::{Step, WaitRun};

/// What a deletion with all that is below would delete, in its order, as the answer of an operation.
pub(crate) async fn plan(
    caller: &impl Caller,
    row: &'static Operation,
    cascade: &'static Cascade,
    input: &[u8],
    options: &CallOptions,
    whole: Duration,
) -> Result<Reply> {
    let named = |error: Error| error.with(|details| details.operation = Some(row.id.to_owned()));
    let input: Value = serde_json::from_slice(input).unwrap_or_default();
    let id = input.get(cascade.input).and_then(Value::as_str).filter(|id| !id.is_empty()).ok_or_else(|| {
        named(Error::new(
            ErrorKind::Input,
            format!("`{}` needs `{}`, the id of the {}", row.id, cascade.input, cascade.resource),
        ))
    })?;
    let deletions = list::all(caller, cascade, id, options, whole).await?;
    let body = Bytes::from(serde_json::json!({ "deletions": deletions }).to_string());
    Ok(Reply { status: 200, headers: HeaderMap::new(), body, meta: Meta::default() })
}

/// A deletion under way, up to and with that of the resource itself: whether that is gone is for its wait to see.
#[derive(Debug)]
pub(crate) struct CascadeRun {
    cascade: &'static Cascade,
    id: String,
    /// What is left; `None` before the plan is made.
    left: Option<VecDeque<Deletion>>,
    total: usize,
    /// What the service would not delete yet, and why.
    refused: Vec<(Deletion, Error)>,
    /// What is being deleted.
    going: VecDeque<(Deletion, Option<WaitRun>)>,
    /// Whether anything was deleted since it was refused.
    has_moved: bool,
}

/// What one step did.
#[derive(Debug)]
pub(crate) struct Told {
    /// In words.
    pub state: String,
    /// When the service is asked again.
    pub pause: Duration,
}

/// Limits of what one step does.
pub(crate) struct Limits<'l> {
    pub options: &'l CallOptions,
    /// What is left of the time of all steps.
    pub left: Duration,
    /// Whether a step may pause.
    pub is_look: bool,
}

impl CascadeRun {
    pub(crate) fn new(cascade: &'static Cascade, id: &str) -> Self {
        CascadeRun {
            cascade,
            id: id.to_owned(),
            left: None,
            total: 0,
            refused: Vec::new(),
            going: VecDeque::new(),
            has_moved: false,
        }
    }

    /// Does the next thing; `None` once the deletion of the resource itself has begun. What is dropped in the middle of it is
    /// done again by the next one.
    ///
    /// Boxed, because a wait that may hold waits has no size.
    pub(crate) fn step<'s>(
        &'s mut self,
        caller: &'s (impl Caller + 's),
        limits: Limits<'s>,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Told>>> + Send + 's>> {
        Box::pin(async move {
            let Some(left) = &self.left else { return self.begin(caller, limits).await.map(Some) };
            let under_way = self.going.front().map(|(one, _)| one).or(self.refused.first().map(|(one, _)| one));
            let stage = under_way.map(|one| one.stage);
            if left.front().is_some_and(|next| stage.is_none_or(|stage| stage == next.stage)) {
                self.has_moved &= stage.is_some();
                return self.delete(caller, limits).await;
            }
            if !self.going.is_empty() {
                return self.wait(caller, limits).await.map(Some);
            }
            self.try_again()
        })
    }

    async fn begin(&mut self, caller: &impl Caller, limits: Limits<'_>) -> Result<Told> {
        let all = list::all(caller, self.cascade, &self.id, limits.options, limits.left).await?;
        self.total = all.len();
        self.left = Some(all.into());
        Ok(Told { state: format!("{} to delete", self.total), pause: Duration::ZERO })
    }

    /// Deletes the next one.
    async fn delete(&mut self, caller: &impl Caller, limits: Limits<'_>) -> Result<Option<Told>> {
        let Some(next) = self.left.as_ref().and_then(VecDeque::front).cloned() else { return Ok(None) };
        let service = caller.service();
        let row = service.operation(next.operation).ok_or_else(|| unknown(next.operation))?;
        let input = Map::from_iter([(next.input.to_owned(), Value::from(next.id.as_str()))]);
        let input = serde_json::to_vec(&input).unwrap_or_default();
        let options = CallOptions { timeout: Some(limits.left), ..limits.options.clone() };
        let outcome = caller.call_row(row, &input, &options).await;
        let outcome = match outcome {
            Err(error) if service.is_gone(&error) => Ok(()),
            other => other.map(drop),
        };
        self.left.as_mut().and_then(VecDeque::pop_front);
        let is_root = next.stage == usize::MAX;
        let state = format!("deleting {} ({} of {})", next.told(), self.number(), self.total);
        match outcome {
            Ok(()) if is_root => return Ok(None),
            Ok(()) => {
                let wait = next.wait.map(|wait| wait_for(caller, wait, &next.id)).transpose()?;
                self.going.push_back((next, wait));
                self.has_moved = true;
            }
            Err(error) if !is_root && may_pass(&error) => self.refused.push((next, error)),
            Err(error) => return Err(self.failed(&next, error)),
        }
        Ok(Some(Told { state, pause: Duration::ZERO }))
    }

    /// Asks for the first of those that are being deleted.
    async fn wait(&mut self, caller: &impl Caller, limits: Limits<'_>) -> Result<Told> {
        let number = self.number().saturating_sub(self.going.len());
        let Some((one, wait)) = self.going.front_mut() else {
            return Ok(Told { state: String::new(), pause: Duration::ZERO });
        };
        let told = |state: &str| format!("{}: {state} ({number} of {} gone)", one.told(), self.total);
        let Some(run) = wait else {
            let told = told("deleted");
            self.going.pop_front();
            return Ok(Told { state: told, pause: Duration::ZERO });
        };
        let elapsed = run.elapsed(caller);
        run.set_limit(elapsed.saturating_add(limits.left));
        run.set_options(limits.options.clone());
        run.set_look(limits.is_look);
        match run.next(caller).await {
            Ok(Step::Waiting(progress)) => {
                let state = told(progress.state.as_deref().unwrap_or("its state is not known"));
                Ok(Told { state, pause: progress.next_poll_in })
            }
            Ok(Step::Done(_)) => {
                let told = told("gone");
                self.going.pop_front();
                Ok(Told { state: told, pause: Duration::ZERO })
            }
            Err(error) => {
                let one = one.clone();
                Err(self.failed(&one, error))
            }
        }
    }

    /// Nothing is being deleted: what was refused is tried again if anything went meanwhile.
    fn try_again(&mut self) -> Result<Option<Told>> {
        let has_moved = std::mem::take(&mut self.has_moved);
        if let Some((one, error)) = self.refused.first().filter(|_| !has_moved) {
            return Err(self.failed(one, error.clone()));
        }
        let state = format!("{} to try again", self.refused.len());
        let Some(left) = &mut self.left else { return Ok(None) };
        self.refused.drain(..).rev().for_each(|(one, _)| left.push_front(one));
        Ok((!left.is_empty()).then_some(Told { state, pause: Duration::ZERO }))
    }

    /// How many were asked to go.
    fn number(&self) -> usize {
        let left = self.left.as_ref().map_or(0, VecDeque::len) + self.refused.len();
        self.total.saturating_sub(left)
    }

    fn failed(&self, one: &Deletion, error: Error) -> Error {
        let message = format!("{} stays: {}", one.told(), error.message());
        let left = self.left.as_ref().map_or(0, VecDeque::len) + self.refused.len() + self.going.len();
        let gone = self.total.saturating_sub(left.max(1));
        let again = format!("{gone} of {} are gone; run it again to go on with what is left", self.total);
        let hint = error.details().hint.as_ref().map_or_else(|| again.clone(), |hint| format!("{hint}; {again}"));
        error.with(|details| details.message = message).with_hint(hint)
    }
}

/// Whether a deletion may be refused because something else is still there. Vendors answer that with anything from 400 to
/// 409, and inside of 200.
fn may_pass(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::BadRequest | ErrorKind::Conflict | ErrorKind::OperationFailed)
}

fn wait_for(caller: &impl Caller, wait: &str, id: &str) -> Result<WaitRun> {
    let wait: &'static Wait = caller.service().wait(wait).ok_or_else(|| unknown(wait))?;
    WaitRun::new(caller, wait, id)
}
