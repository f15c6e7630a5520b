//! One request out, one answer in, within limits.
//!
//! The connections are our own, on hyper's HTTP/1.1, because the promises need to know what a general client hides:
//! whether a request went over a used connection, how long connecting may take for this call, and that a cancelled call
//! closes its socket. It is also the cheapest way (ARCHITECTURE.md has the figures). Making a
//! [`Client`](crate::Client) opens nothing and reads no certificate store.
//!
//! Some requests go over a connection of their own: those that must not be written twice, because a pooled connection may
//! have been closed by the other side a moment ago, and every repetition, because the server behind the pooled one has
//! just failed.

pub(crate) mod body;
pub(crate) mod connect;
pub(crate) mod connection;
pub(crate) mod failure;
pub(crate) mod idle;
pub(crate) mod names;
pub(crate) mod packing;
pub(crate) mod proxy;
pub(crate) mod store;
pub(crate) mod tcp;
mod this_machine;
pub(crate) mod tls;

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::Full;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

use crate::clock::Clock;
use crate::retry::Stage;
use crate::transport::connect::Connector;
use crate::transport::connection::Connection;
use crate::transport::failure::{Failure, Limit};
use crate::transport::idle::Idle;
use crate::transport::proxy::Proxy;
use crate::transport::tls::Trust;

const MOST_OPEN: usize = 256;

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
    pub attempt: Duration,
    pub attempt_ends: Instant,
    pub total: Duration,
    pub call_ends: Instant,
}

impl Limits {
    /// The next moment at which waiting ends, and the limit that it is.
    fn next(&self) -> (Instant, Limit) {
        if self.call_ends <= self.attempt_ends {
            (self.call_ends, Limit::Total(self.total))
        } else {
            (self.attempt_ends, Limit::Attempt(self.attempt))
        }
    }

    /// The same where a shorter limit holds from now on.
    fn next_within(&self, length: Duration, limit: Limit) -> (Instant, Limit) {
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
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Result<Bytes, Failure>,
}

/// The connections to one origin.
pub(crate) struct Transport {
    connector: Connector,
    /// Fair, so that no caller starves; waiting for it counts against the limits.
    permits: Semaphore,
    idle: Idle,
}

impl Transport {
    pub fn new(origin: Origin) -> Self {
        let connector = Connector::new(origin);
        Transport { connector, permits: Semaphore::new(MOST_OPEN), idle: Idle::default() }
    }

    pub fn origin(&self) -> &Origin {
        self.connector.origin()
    }

    /// Whether requests go through a proxy.
    pub fn is_proxied(&self) -> bool {
        self.origin().proxy.is_some()
    }

    /// A place among the open connections; `None` when the client is closed. Taken before signing, so that no
    /// signature grows old in the queue.
    pub async fn place(&self, call_ends: Instant, total: Duration) -> Result<Option<SemaphorePermit<'_>>, Failure> {
        let permit = within(call_ends, self.permits.acquire()).await;
        permit.map(Result::ok).map_err(|_| Failure::timeout(Limit::Total(total), Stage::BeforeWrite))
    }

    /// Sends and receives. An `Err` means that there is no status; a broken body is in [`Answer::body`].
    /// The clock learns from the answer.
    pub async fn exchange(
        &self,
        outgoing: Outgoing,
        limits: &Limits,
        clock: Option<&Clock>,
    ) -> Result<Answer, Failure> {
        let mut connection = self.connection(outgoing.over, limits).await?;
        let (ends, limit) = limits.next();
        let sent = clock.map(Clock::moment);
        let response = timeout_at(ends, connection.send(outgoing.request)).await;
        let response = response.map_err(|_| Failure::timeout(limit, Stage::AfterWrite))?;
        let response = response.map_err(|error| Failure::of(&error, connection.is_used))?;
        if let (Some(clock), Some(sent)) = (clock, sent) {
            clock.observe(response.status(), response.headers(), sent, clock.moment());
        }
        let (head, mut incoming) = response.into_parts();
        let body = body::read(&mut connection, &head, &mut incoming, limits, outgoing.most_bytes).await;
        // Whoever answers 5xx may be broken as a whole: the next call tries another one.
        if body.is_ok() && !head.status.is_server_error() {
            self.keep(connection, outgoing.over);
        } else {
            self.idle.clean();
        }
        Ok(Answer { status: head.status, headers: head.headers, body })
    }

    /// Drops idle connections; those in use close when their call ends. No place is given any more.
    pub fn close(&self) {
        self.permits.close();
        self.idle.clear();
    }

    async fn connection(&self, over: Over, limits: &Limits) -> Result<Connection, Failure> {
        if over == Over::Any
            && let Some(connection) = self.idle.take()
        {
            return Ok(connection);
        }
        self.idle.clean();
        let (ends, limit) = limits.next_within(limits.connect, Limit::Connect(limits.connect));
        let opened = timeout_at(ends, self.connector.open()).await;
        let opened = opened.map_err(|_| Failure::timeout(limit, Stage::BeforeWrite))??;
        Connection::start(opened).await.map_err(|error| Failure::of(&error, false))
    }

    fn keep(&self, mut connection: Connection, over: Over) {
        if over != Over::ItsOwn && !self.permits.is_closed() && connection.is_ready() {
            self.idle.keep(connection, over == Over::New);
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
