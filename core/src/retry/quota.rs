//! Keeps a dead service from being hammered: retries cost tokens, successes give them back.
//!
//! 500 tokens, 14 for a retry after a transient failure, 5 after throttling. In a
//! total outage a process makes at most 35 extra requests, whatever its load.
//! Whole numbers and compare-and-swap: the count can neither drift nor go below zero.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

const FULL: u32 = 500;
/// Access keys with a quota of their own. Beyond, the oldest quota is forgotten and starts full again.
const MOST_KEYS: usize = 64;

/// Tokens for the retries of one origin and access key.
#[derive(Debug)]
pub struct Quota(AtomicU32);

impl Default for Quota {
    fn default() -> Self {
        Quota(AtomicU32::new(FULL))
    }
}

impl Quota {
    /// Tokens left.
    pub fn left(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }

    /// Takes `tokens`, all or none.
    pub(super) fn take(&self, tokens: u32) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(tokens)).is_ok()
    }

    /// Gives `tokens` back, up to the full count.
    pub(super) fn give_back(&self, tokens: u32) {
        let fill = |left: u32| (left < FULL).then(|| left.saturating_add(tokens).min(FULL));
        // It fails only if the quota is full already.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fill);
    }
}

/// The quotas of one client, which has one origin: one per access key.
#[derive(Debug, Default)]
pub struct Quotas(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    quotas: BTreeMap<String, (u64, Arc<Quota>)>,
    made: u64,
}

impl Quotas {
    /// The quota of an access key.
    pub fn of(&self, access_key: &str) -> Arc<Quota> {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, quota)) = table.quotas.get(access_key) {
            return quota.clone();
        }
        if table.quotas.len() >= MOST_KEYS {
            table.forget_oldest();
        }
        table.made += 1;
        let entry = (table.made, Arc::new(Quota::default()));
        table.quotas.entry(access_key.to_owned()).or_insert(entry).1.clone()
    }
}

impl Table {
    fn forget_oldest(&mut self) {
        let oldest = self.quotas.iter().min_by_key(|(_, (made, _))| *made).map(|(key, _)| key.clone());
        if let Some(key) = oldest {
            self.quotas.remove(&key);
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/retry/quota.rs"]
mod tests;
