//! What a call tells of itself while it works.

use std::time::Duration;

use super::Dispatch;
use super::lost::Lost;
use crate::error::{Error, Result};
use crate::events::{CallEvent, EventKind, millis, shown};
use crate::operation::{Operation, Place};
use crate::reply::Reply;
use crate::tap::Exchange;
use crate::transport::exchange::Received;

impl Dispatch<'_> {
    pub(super) fn tell_request(&self) {
        self.options.tell(EventKind::Request, || CallEvent {
            pause_ms: Some(millis(self.slept)),
            ..self.event(EventKind::Request, self.attempts.len() + 1)
        });
    }

    pub(super) fn tell_response(&self, outcome: &Result<Reply, Lost>, elapsed: Duration) {
        self.options.tell(EventKind::Response, || {
            let mut event = CallEvent {
                elapsed_ms: Some(millis(elapsed)),
                pause_ms: Some(millis(self.slept)),
                ..self.event(EventKind::Response, self.attempts.len() + 1)
            };
            match outcome {
                Ok(reply) => {
                    event.status = Some(reply.status.into());
                    event.request_id.clone_from(&reply.meta.request_id);
                }
                Err(lost) => event.failed(&lost.error),
            }
            event
        });
    }

    /// Another attempt follows the one that failed last.
    pub(super) fn tell_retry(&self, error: &Error, attempt: usize, pause: Duration) {
        self.options.tell(EventKind::Retry, || {
            let mut event = self.event(EventKind::Retry, attempt);
            event.failed(error);
            event.pause_ms = Some(millis(pause));
            event
        });
    }

    pub(super) fn tell_found(&self) {
        self.options.tell(EventKind::FoundAgain, || self.event(EventKind::FoundAgain, self.attempts.len()));
    }

    /// Everything, for who asked for it. A body that broke off is no answer.
    pub(super) fn tell_tap(&self, answer: &Received) {
        let (Some(tap), Ok(body)) = (&self.shared.settings.tap, &answer.body) else { return };
        let request = &self.plan.request;
        let version = self.shared.version(self.plan.row, self.options.api_version);
        tap.tell(&Exchange {
            service: self.shared.service.name,
            operation: self.plan.id.to_owned(),
            version: version.ok().flatten().map(str::to_owned),
            method: request.method.to_string(),
            target: request.target.clone(),
            sent: request.body.clone(),
            at: self.shared.time.now(),
            status: answer.status.as_u16(),
            headers: answer.headers.clone(),
            answer: body.clone(),
        });
    }

    fn event(&self, kind: EventKind, attempt: usize) -> CallEvent {
        let (request, row) = (&self.plan.request, self.plan.row);
        CallEvent {
            operation: Some(self.plan.id.to_owned()),
            method: Some(request.method.to_string()),
            url: Some(shown(self.shared.origin(), &request.target, |name| is_known(row, name))),
            attempt: u32::try_from(attempt).ok(),
            ..CallEvent::now(kind)
        }
    }
}

/// Whether a parameter of a query is described, and no secret.
fn is_known(row: Option<&Operation>, name: &str) -> bool {
    row.is_some_and(|row| {
        let is_described = row.inputs.iter().any(|input| input.place == Place::Query && input.name == name);
        is_described && !row.sensitive.iter().any(|pointer| pointer.trim_start_matches('/') == name)
    })
}
