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
pub(crate) mod exchange;
pub(crate) mod failure;
pub(crate) mod idle;
pub(crate) mod names;
pub(crate) mod packing;
pub(crate) mod proxy;
pub(crate) mod store;
pub(crate) mod tcp;
mod this_machine;
pub(crate) mod tls;

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout_at};

use crate::clock::Clock;
use crate::retry::Stage;
use crate::transport::connect::Connector;
use crate::transport::connection::Connection;
use crate::transport::exchange::{Limits, Origin, Outgoing, Over, Received, within};
use crate::transport::failure::{Limit, TransportFailure};
use crate::transport::idle::Idle;

const MOST_OPEN: usize = 256;

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
    pub async fn place(
        &self,
        call_ends: Instant,
        total: Duration,
    ) -> Result<Option<SemaphorePermit<'_>>, TransportFailure> {
        let permit = within(call_ends, self.permits.acquire()).await;
        permit.map(Result::ok).map_err(|_| TransportFailure::timeout(Limit::Total(total), Stage::BeforeWrite))
    }

    /// Sends and receives. An `Err` means that there is no status; a broken body is in [`Received::body`].
    /// The clock learns from the answer.
    pub async fn exchange(
        &self,
        outgoing: Outgoing,
        limits: &Limits,
        clock: Option<&Clock>,
    ) -> Result<Received, TransportFailure> {
        let mut connection = self.connection(outgoing.over, limits).await?;
        let (ends, limit) = limits.next();
        let sent = clock.map(Clock::moment);
        let response = timeout_at(ends, connection.send(outgoing.request)).await;
        let response = response.map_err(|_| TransportFailure::timeout(limit, Stage::AfterWrite))?;
        let response = response.map_err(|error| TransportFailure::of(&error, connection.is_used))?;
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
        Ok(Received { status: head.status, headers: head.headers, body })
    }

    /// Drops idle connections; those in use close when their call ends. No place is given any more.
    pub fn close(&self) {
        self.permits.close();
        self.idle.clear();
    }

    async fn connection(&self, over: Over, limits: &Limits) -> Result<Connection, TransportFailure> {
        if over == Over::Any
            && let Some(connection) = self.idle.take()
        {
            return Ok(connection);
        }
        self.idle.clean();
        let (ends, limit) = limits.next_within(limits.connect, Limit::Connect(limits.connect));
        let opened = timeout_at(ends, self.connector.open()).await;
        let opened = opened.map_err(|_| TransportFailure::timeout(limit, Stage::BeforeWrite))??;
        Connection::start(opened).await.map_err(|error| TransportFailure::of(&error, false))
    }

    fn keep(&self, mut connection: Connection, over: Over) {
        if over != Over::ItsOwn && !self.permits.is_closed() && connection.is_ready() {
            self.idle.keep(connection, over == Over::New);
        }
    }
}
