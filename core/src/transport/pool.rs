//! Our side of the seam: connections of our own, which a call takes and gives back.
//!
//! Some requests go over a connection of their own: those that must not be written twice, because a pooled connection may
//! have been closed by the other side a moment ago, and every repetition, because the server behind the pooled one has
//! just failed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::time::timeout_at;

use crate::retry::Stage;
use crate::transport::body;
use crate::transport::connect::Connector;
use crate::transport::connection::{Answering, Connection};
use crate::transport::exchange::{Asked, Limits, Origin, Outgoing, Over, Received};
use crate::transport::failure::{Limit, TransportFailure};
use crate::transport::idle::Idle;

/// The connections to one origin.
pub(crate) struct Pool {
    connector: Connector,
    idle: Idle,
    /// How many clients call over it. When the last one closes, nothing is kept any more.
    clients: AtomicUsize,
}

impl Pool {
    pub fn new(origin: Origin) -> Self {
        Pool::over(Connector::new(origin))
    }

    fn over(connector: Connector) -> Self {
        Pool { connector, idle: Idle::default(), clients: AtomicUsize::new(1) }
    }

    /// The pool of another client of the same session: this one if the way is the same.
    pub fn beside(self: &Arc<Self>, origin: Origin) -> Arc<Self> {
        if self.connector.leads_as(&origin) {
            self.clients.fetch_add(1, Ordering::AcqRel);
            return Arc::clone(self);
        }
        Arc::new(Pool::over(self.connector.beside(origin)))
    }

    /// Sends and receives, as [`Transport::exchange`](crate::transport::Transport::exchange) says.
    pub async fn exchange(
        &self,
        outgoing: Outgoing,
        limits: &Limits,
        asked: Asked<'_>,
    ) -> Result<Received, TransportFailure> {
        let mut connection = self.connection(outgoing.over, limits).await?;
        let (ends, limit) = limits.next();
        let asked = asked.now();
        let response = timeout_at(ends, connection.send(outgoing.request)).await;
        let response = response.map_err(|_| TransportFailure::timeout(limit, Stage::AfterWrite))?;
        let response = response.map_err(|error| TransportFailure::of(&error, connection.is_used))?;
        asked.answered(response.status(), response.headers());
        let (head, incoming) = response.into_parts();
        let mut answering = Answering { connection: &mut connection, body: incoming };
        let body = body::read(&mut answering, head.status, &head.headers, limits, outgoing.most_bytes).await;
        // Whoever answers 5xx may be broken as a whole: the next call tries another one.
        if body.is_ok() && !head.status.is_server_error() {
            self.keep(connection, outgoing.over);
        } else {
            self.idle.clean();
        }
        Ok(Received { status: head.status, headers: head.headers, body })
    }

    /// Whether a connection waits for a call.
    pub fn is_at_hand(&self) -> bool {
        self.idle.has_any()
    }

    /// A client needs no connection any more. After the last one idle connections are dropped; those in use close when
    /// their call ends.
    pub fn leave(&self) {
        if self.clients.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.idle.clear();
        }
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
        if over != Over::ItsOwn && self.clients.load(Ordering::Acquire) > 0 && connection.is_ready() {
            self.idle.keep(connection, over == Over::New);
        }
    }
}
