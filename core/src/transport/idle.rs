//! Connections that wait for another call.
//!
//! Nothing runs in the background, so whoever comes by cleans up: a connection that grew old or that the other side has
//! closed goes when the next call begins or ends, whatever kind of call it is. Otherwise the sockets of a program that
//! only creates things, each over a new connection, would stay half closed for ever.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::transport::connection::Connection;

/// Below the shortest idle time seen at load balancers, so that the far end rarely closes first.
const MOST_IDLE: Duration = Duration::from_secs(15);
/// A name may move to another address meanwhile.
const MOST_AGE: Duration = Duration::from_secs(300);
const MOST: usize = 64;

/// Nobody closes a connection sooner, and looking costs a question to the system: calls that come one upon another pay
/// for one, that of the connection they take.
const SELDOM_CLOSED: Duration = Duration::from_secs(1);

/// The idle connections to one origin.
#[derive(Default)]
pub(crate) struct Idle {
    /// The one that has waited longest is in front. The one used last is used next, so that the others can grow old.
    connections: Mutex<VecDeque<Connection>>,
}

impl Idle {
    /// A connection that can carry a call of the present runtime.
    pub fn take(&self) -> Option<Connection> {
        while let Some(mut connection) = self.newest() {
            if connection.is_alive() {
                return Some(connection);
            }
        }
        None
    }

    /// Whether one waits, whoever may use it.
    pub fn has_any(&self) -> bool {
        !self.lock().is_empty()
    }

    fn newest(&self) -> Option<Connection> {
        let mut connections = self.lock();
        drop_old(&mut connections);
        loop {
            let place = connections.iter().rposition(Connection::is_here)?;
            let newest = connections.remove(place)?;
            if newest.opened().elapsed() < MOST_AGE {
                return Some(newest);
            }
        }
    }

    /// Keeps a connection whose call is over. Calls that insist on a new one add none to those that wait: otherwise
    /// each of them would leave one behind that nobody uses.
    pub fn keep(&self, mut connection: Connection, was_asked_for: bool) {
        connection.is_used = true;
        connection.idle_since = Instant::now();
        let mut connections = self.lock();
        clean(&mut connections, SELDOM_CLOSED);
        if was_asked_for {
            connections.pop_front();
        }
        if connections.len() < MOST {
            connections.push_back(connection);
        }
    }

    /// Drops what nobody will use.
    pub fn clean(&self) {
        clean(&mut self.lock(), Duration::ZERO);
    }

    /// Drops all.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Connection>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// They stand in the order in which they began to wait.
fn drop_old(connections: &mut VecDeque<Connection>) {
    while connections.front().is_some_and(|oldest| oldest.idle_since.elapsed() >= MOST_IDLE) {
        connections.pop_front();
    }
}

/// Looks at those that wait longest, which the other side closes first, and stops at one that lives or has waited for
/// less than `least`: looking at all of them would cost each call more than its own work.
fn clean(connections: &mut VecDeque<Connection>, least: Duration) {
    drop_old(connections);
    let is_over = |oldest: &mut Connection| oldest.idle_since.elapsed() >= least && !oldest.is_alive();
    while connections.front_mut().is_some_and(is_over) {
        connections.pop_front();
    }
}
