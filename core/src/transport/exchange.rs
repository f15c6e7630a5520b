//! What goes through the seam: one request out, one answer in, and the limits of both.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::Full;
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

use crate::clock::{Clock, Moment};
use crate::deadline::Deadline;
use crate::transport::failure::{Limit, TransportFailure};
use crate::transport::proxy::Proxy;
use crate::transport::tls::Trust;

/// Where requests go and how a connection is made.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    /// Scheme, host and port.
    pub uri: http::Uri,
    /// What the way leads through.
    pub proxy: Option<Proxy>,
    /// Whom to trust.
    pub trust: Trust,
}

/// A request that is ready to be written.
pub(crate) struct Outgoing {
    /// Its target is the path and query, written as it stands; `host` is among its headers.
    pub request: Request<Full<Bytes>>,
    pub over: Over,
    /// Most bytes of a success.
    pub most_bytes: usize,
}

/// The connection that a request goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// One that waits for a call, if there is any.
    Any,
    /// A new one. Later requests may use it.
    New,
    /// A new one that is closed afterwards.
    ItsOwn,
}

/// When an attempt must be over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub connect: Duration,
    pub idle: Duration,
    pub attempt: Deadline,
    pub call: Deadline,
}

impl Limits {
    /// The next moment at which waiting ends, and the limit that it is.
    pub(super) fn next(&self) -> (Instant, Limit) {
        if self.call.ends <= self.attempt.ends {
            (self.call.ends, Limit::Total(self.call.whole))
        } else {
            (self.attempt.ends, Limit::Attempt(self.attempt.whole))
        }
    }

    /// The same where a shorter limit holds from now on.
    pub(super) fn next_within(&self, length: Duration, limit: Limit) -> (Instant, Limit) {
        let ends = Instant::now() + length;
        let next = self.next();
        if ends < next.0 { (ends, limit) } else { next }
    }

    /// The same for one piece of a body.
    pub fn next_piece(&self) -> (Instant, Limit) {
        self.next_within(self.idle, Limit::Idle(self.idle))
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Received {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Result<Bytes, TransportFailure>,
}

/// When a request was asked, for the clock that learns from the date of its answer.
pub(crate) struct Asked<'a> {
    clock: Option<&'a Clock>,
    at: Option<Moment>,
}

impl<'a> Asked<'a> {
    pub fn by(clock: Option<&'a Clock>) -> Self {
        Asked { clock, at: None }
    }

    /// It is written now.
    pub(super) fn now(self) -> Self {
        Asked { at: self.clock.map(Clock::moment), ..self }
    }

    /// The head of the answer is here.
    pub(super) fn answered(&self, status: StatusCode, headers: &HeaderMap) {
        if let (Some(clock), Some(at)) = (self.clock, self.at) {
            clock.observe(status, headers, at, clock.moment());
        }
    }
}

/// Limits waiting. Where there is nothing to wait for, no timer is made: that is the usual case.
pub(crate) async fn within<F: Future>(ends: Instant, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    let first = poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx))).await;
    match first {
        Poll::Ready(output) => Ok(output),
        Poll::Pending => timeout_at(ends, future).await,
    }
}
