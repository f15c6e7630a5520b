//! One request out, one answer in, within limits.
//!
//! This is the seam: what is above it signs and decides, what is below it carries bytes. It has two sides. Ours is
//! connections on hyper ([`pool`]), because the promises need to know what a general client hides: whether a request went
//! over a used connection, how long connecting may take for this call, and that a cancelled call closes its socket. It is
//! also the cheapest way; `docs/decisions/0002-our-own-connections.md` has the figures. The other side is a client of
//! reqwest that the user brings (`brought`, with the feature `reqwest`); `docs/transport.md` says which promises it keeps.
//!
//! Making a [`Client`](crate::Client) opens nothing and reads no certificate store.

pub(crate) mod body;
#[cfg(feature = "reqwest")]
pub(crate) mod brought;
pub(crate) mod certificate;
pub(crate) mod connect;
pub(crate) mod connection;
pub(crate) mod exchange;
pub(crate) mod failure;
pub(crate) mod idle;
pub(crate) mod names;
pub(crate) mod packing;
pub(crate) mod pool;
pub(crate) mod proxy;
pub(crate) mod shown;
pub(crate) mod store;
pub(crate) mod tcp;
mod this_machine;
pub(crate) mod tls;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::clock::Clock;
use crate::deadline::Deadline;
use crate::retry::Stage;
#[cfg(feature = "reqwest")]
use crate::transport::brought::Brought;
use crate::transport::exchange::{Asked, Limits, Origin, Outgoing, Received, within};
use crate::transport::failure::{Limit, TransportFailure};
use crate::transport::pool::Pool;

const MOST_OPEN: usize = 256;

/// The way to one origin.
pub(crate) struct Transport {
    origin: Origin,
    side: Side,
    /// Fair, so that no caller starves; waiting for it counts against the limits.
    permits: Semaphore,
    is_closed: AtomicBool,
}

/// Who carries a request.
#[cfg_attr(feature = "reqwest", allow(clippy::large_enum_variant, reason = "there is one for each client"))]
enum Side {
    Ours(Arc<Pool>),
    #[cfg(feature = "reqwest")]
    Brought(Brought),
}

impl Transport {
    /// Over connections of our own.
    pub fn new(origin: Origin) -> Self {
        Transport::of(Side::Ours(Arc::new(Pool::new(origin.clone()))), origin)
    }

    /// Over a client that the user brings. Whom it trusts and what it goes through is its own business.
    #[cfg(feature = "reqwest")]
    pub fn over(client: reqwest::Client, uri: http::Uri) -> Self {
        let origin = Origin { uri, proxy: None, trust: Default::default() };
        Transport::of(Side::Brought(Brought::new(client, &origin.uri)), origin)
    }

    fn of(side: Side, origin: Origin) -> Self {
        Transport { origin, side, permits: Semaphore::new(MOST_OPEN), is_closed: AtomicBool::new(false) }
    }

    /// The way to another service of the same session. What both can share, they do: connections, if both are at one
    /// address, and whom they trust.
    pub fn beside(&self, origin: Origin) -> Self {
        let side = match &self.side {
            Side::Ours(pool) => Side::Ours(pool.beside(origin.clone())),
            #[cfg(feature = "reqwest")]
            Side::Brought(brought) => Side::Brought(brought.beside(&origin.uri)),
        };
        Transport::of(side, origin)
    }

    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Whether requests go through a proxy, as far as we know.
    pub fn is_proxied(&self) -> bool {
        self.origin.proxy.is_some()
    }

    /// Whether a connection of ours waits for a call.
    pub fn is_at_hand(&self) -> bool {
        match &self.side {
            Side::Ours(pool) => pool.is_at_hand(),
            #[cfg(feature = "reqwest")]
            Side::Brought(_) => false,
        }
    }

    /// A place among the open connections; `None` when the client is closed. Taken before signing, so that no
    /// signature grows old in the queue.
    pub async fn place(&self, call: Deadline) -> Result<Option<SemaphorePermit<'_>>, TransportFailure> {
        let permit = within(call.ends, self.permits.acquire()).await;
        permit.map(Result::ok).map_err(|_| TransportFailure::timeout(Limit::Total(call.whole), Stage::BeforeWrite))
    }

    /// Sends and receives. An `Err` means that there is no status; a broken body is in [`Received::body`].
    /// The clock learns from the answer.
    pub async fn exchange(
        &self,
        outgoing: Outgoing,
        limits: &Limits,
        clock: Option<&Clock>,
    ) -> Result<Received, TransportFailure> {
        let asked = Asked::by(clock);
        match &self.side {
            Side::Ours(pool) => pool.exchange(outgoing, limits, asked).await,
            #[cfg(feature = "reqwest")]
            Side::Brought(brought) => brought.exchange(outgoing, limits, asked).await,
        }
    }

    /// No place is given any more, and no connection of ours is kept.
    pub fn close(&self) {
        self.permits.close();
        if self.is_closed.swap(true, Ordering::AcqRel) {
            return;
        }
        match &self.side {
            Side::Ours(pool) => pool.leave(),
            #[cfg(feature = "reqwest")]
            Side::Brought(_) => {}
        }
    }
}

impl Drop for Transport {
    // Another client may go on with the same connections, and must not keep them for one that is gone.
    fn drop(&mut self) {
        self.close();
    }
}
