//! Everything that exists behind all access keys.
//!
//! Each tenant draws ids from its own source, so that what one does never
//! changes what another sees, in whatever order their requests come.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clouds::{Request, Success, Tenant};
use crate::ids::{Ids, fingerprint};
use crate::refusal::Refusal;

/// The state of the emulator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct World {
    seed: u64,
    /// For what belongs to no tenant: ids of requests.
    ids: Ids,
    tenants: BTreeMap<String, Slot>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Slot {
    ids: Ids,
    tenant: Tenant,
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        World { seed, ids: Ids::new(seed), tenants: BTreeMap::new() }
    }

    /// An id for a request.
    pub(crate) fn request_id(&mut self) -> String {
        self.ids.uuid()
    }

    /// Carries out one operation of a tenant.
    pub(crate) fn handle(&mut self, name: &str, request: &Request<'_>) -> Result<Success, Refusal> {
        if !self.tenants.contains_key(name) {
            let ids = Ids::new(self.seed ^ fingerprint(name));
            self.tenants.insert(name.to_owned(), Slot { ids, tenant: Tenant::new(name, request.is_loose) });
        }
        match self.tenants.get_mut(name) {
            Some(slot) => slot.tenant.handle(request, &mut slot.ids),
            None => Err(Refusal::flat(500, "unexpected error")),
        }
    }

    /// What exists at `now`, by tenant.
    pub(crate) fn overview(&self, now: SystemTime) -> Vec<Value> {
        let of_one = |(name, slot): (&String, &Slot)| json!({"name": name, "resources": slot.tenant.overview(now)});
        self.tenants.iter().map(of_one).collect()
    }

    /// When the next change of state is due.
    pub(crate) fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        self.tenants.values().filter_map(|slot| slot.tenant.next_event(now)).min()
    }
}
