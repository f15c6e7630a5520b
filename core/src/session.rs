//! All services of one cloud over the same keys, settings and connections: below the clouds' own types.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::client::Client;
use crate::error::Result;
use crate::operation::Service;

/// The clients of a session, each made when it is asked for. All copies are one session.
#[derive(Clone)]
pub(crate) struct Session {
    first: Client,
    others: Arc<Mutex<Vec<Client>>>,
}

impl Session {
    /// The client of a service.
    pub fn client(&self, service: &'static Service) -> Result<Client> {
        let is_of = |client: &&Client| client.service().name == service.name;
        let mut others = self.others();
        if let Some(client) = [&self.first].into_iter().chain(others.iter()).find(is_of) {
            return Ok(client.clone());
        }
        let client = self.first.beside(service)?;
        others.push(client.clone());
        Ok(client)
    }

    /// Closes all of them, and none is made any more.
    pub fn close(&self) {
        let others = self.others();
        self.first.close();
        others.iter().for_each(Client::close);
    }

    fn others(&self) -> MutexGuard<'_, Vec<Client>> {
        self.others.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<Client> for Session {
    fn from(first: Client) -> Self {
        Session { first, others: Arc::default() }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)
    }
}
