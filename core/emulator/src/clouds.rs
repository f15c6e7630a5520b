//! How both clouds behave: what exists, what is allowed, and what happens with time.
//!
//! One [`Tenant`] stands for everything behind one access key. Requests arrive
//! checked against their schema; here only meaning is judged. Nothing runs in the
//! background: a resource knows the times of its own changes, so its state is a
//! function of the request's time, a frozen clock freezes both clouds, and the
//! same requests at the same times always give the same answers.
//!
//! A convention of this emulator alone: a resource whose name contains `fail` ends
//! in its failure state instead of coming up, so that waiters can be tested. It
//! holds for notebooks, apps, AI apps, platforms and Cloud ML; accounts have no
//! failure state.

mod behaviours;
mod call;
mod data_forest;
#[cfg(test)]
#[path = "../tests/unit/clouds/described.rs"]
mod described;
mod fields;
#[cfg(test)]
#[path = "../tests/unit/clouds/journey.rs"]
mod journey;
mod lifecycle;
mod overview;
#[cfg(test)]
#[path = "../tests/unit/clouds/random_walks.rs"]
mod random_walks;
mod references;
mod resource;
mod samsung;
#[cfg(test)]
#[path = "../tests/unit/clouds/testing.rs"]
mod testing;
mod timestamps;

pub use call::{Request, Success};

use crate::{
    ids::Ids,
    model::{Route, Vendor},
    refusal::Refusal,
};
use behaviours::{Behaviour, behaviour};
use call::Work;
use data_forest::DataForest;
use fields::Fields;
use overview::Seen;
use resource::Resources;
use samsung::Samsung;
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

/// Everything that belongs to one access key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tenant {
    name: String,
    latest: SystemTime,
    data_forest: DataForest,
    samsung: Samsung,
    #[serde(default, skip_serializing_if = "Resources::is_empty")]
    resources: Resources,
}

impl Tenant {
    /// A tenant without resources. `name` appears as the creator of what it makes.
    /// A loose one has clusters that nobody made.
    pub fn new(name: impl Into<String>, is_loose: bool) -> Self {
        let name = name.into();
        let samsung = Samsung::new(&name, is_loose);
        Self {
            name,
            latest: SystemTime::UNIX_EPOCH,
            data_forest: DataForest::default(),
            samsung,
            resources: Resources::default(),
        }
    }

    /// Carries out one operation.
    ///
    /// Time never goes backwards for a tenant: a request that is older than the last one counts as
    /// simultaneous with it.
    ///
    /// # Errors
    /// The vendor's refusal when the operation is not possible in the present state.
    pub fn handle(&mut self, request: &Request<'_>, ids: &mut Ids) -> Result<Success, Refusal> {
        self.latest = self.latest.max(request.now);
        let mut work = Work { fields: Fields::new(request.input), now: self.latest, ids };
        match behaviour(request.route).filter(|_| !resource::is_described(request.route)) {
            Some(Behaviour::DataForest(act)) => {
                self.data_forest.settle(work.now);
                act(&mut self.data_forest, &mut work)
            }
            Some(Behaviour::Samsung(act)) => {
                self.samsung.settle(work.now);
                self.resources.settle(work.now);
                if !request.is_loose {
                    references::check(request, &mut self.resources, &mut work)?;
                }
                self.samsung.above(&mut self.resources, &mut work, act)
            }
            None => {
                self.samsung.settle(work.now);
                self.resources.settle(work.now);
                let outcome = resource::carry_out(request, &mut self.resources, &self.samsung.held(), &mut work);
                outcome.unwrap_or_else(|| Err(without_behaviour(request.route, ids)))
            }
        }
    }

    /// What exists at `now`, for people who watch.
    pub(crate) fn overview(&self, now: SystemTime) -> Vec<Seen> {
        let mut seen = self.data_forest.overview(now);
        seen.extend(self.samsung.overview(now));
        seen.extend(self.resources.overview(now));
        seen
    }

    /// When the next change of state is due, so that a virtual clock can jump there.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        let written = self.data_forest.next_event(now).into_iter().chain(self.samsung.next_event(now));
        written.chain(self.resources.next_event(now)).min()
    }
}

/// An operation that was described but not yet taught: the vendor's own "unexpected error".
fn without_behaviour(route: &Route, ids: &mut Ids) -> Refusal {
    let message = format!("unexpected error: the emulator has no behaviour for `{}`", route.id);
    match route.vendor {
        Vendor::Naver => Refusal::flat(500, message),
        Vendor::Samsung => Refusal::samsung(500, "ContactAdminForAssistance", message, &ids.uuid()),
    }
}
