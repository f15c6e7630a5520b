//! Faults on demand: which requests go wrong, and how.
//!
//! A rule names an operation (or all), how often it strikes, and a [`Fault`].
//! Everything is deterministic: rules count the requests they match, and even
//! a probability draws from the emulator's seed. How a fault looks on the wire
//! is decided in `effects`; here is only the choice.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::kinds::Fault;
use crate::ids::Ids;
use crate::model::Route;

/// Which requests a [`Fault`] strikes. Without limits it strikes all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Operation, for example `accounts.create`; all if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Tenant; all if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// This many matching requests pass first.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub skip: u64,
    /// Strikes at most this often.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u64>,
    /// Strikes each time this many requests have matched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// Strikes by chance, from the emulator's seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// What goes wrong.
    pub fault: Fault,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Rule {
    /// `fault` for every request.
    pub fn new(fault: Fault) -> Self {
        Rule { operation: None, tenant: None, skip: 0, first: None, every: None, probability: None, fault }
    }

    /// Only for this operation.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only for this tenant.
    pub fn for_tenant(mut self, tenant: impl Into<String>) -> Self {
        self.tenant = Some(tenant.into());
        self
    }

    /// Lets `count` requests pass first.
    pub fn skip(mut self, count: u64) -> Self {
        self.skip = count;
        self
    }

    /// Strikes at most `count` times.
    pub fn first(mut self, count: u64) -> Self {
        self.first = Some(count);
        self
    }

    /// Strikes every `count`th matching request.
    pub fn every(mut self, count: u64) -> Self {
        self.every = Some(count);
        self
    }

    /// Strikes with this probability.
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }

    fn check(&self) -> Result<(), String> {
        let faulty = match self.probability {
            Some(chance) if !(0.0..=1.0).contains(&chance) => {
                Some("`probability` must be from 0 to 1; `0.3` strikes three times in ten")
            }
            _ if self.every == Some(0) => Some("`every` must be at least 1; leave it out to strike each time"),
            _ if self.every.is_some() && self.probability.is_some() => {
                Some("`every` and `probability` exclude each other; keep one")
            }
            _ if self.fault == Fault::ResetOnConnect && (self.operation.is_some() || self.tenant.is_some()) => {
                Some("`reset_on_connect` strikes before a request is read; leave out `operation` and `tenant`")
            }
            _ => None,
        };
        faulty.map(str::to_owned).or_else(|| self.fault.misfit()).map_or(Ok(()), Err)
    }
}

/// A rule in force.
#[derive(Debug, Clone, Serialize)]
pub struct Active {
    /// Its number, for clearing it.
    pub id: u64,
    /// The rule.
    #[serde(flatten)]
    pub rule: Rule,
    /// Requests it matched.
    pub matched: u64,
    /// Requests it struck.
    pub hits: u64,
    #[serde(skip)]
    seed: u64,
}

impl Active {
    fn strikes(&mut self, route: Option<&Route>, tenant: Option<&str>) -> bool {
        let rule = &self.rule;
        let is_of_connection = rule.fault == Fault::ResetOnConnect;
        let matches = match route {
            None => is_of_connection,
            Some(route) => !is_of_connection && rule.operation.as_deref().is_none_or(|wanted| route.is_named(wanted)),
        };
        if !matches || rule.tenant.as_deref().is_some_and(|wanted| Some(wanted) != tenant) {
            return false;
        }
        self.matched += 1;
        if self.matched <= rule.skip || rule.first.is_some_and(|most| self.hits >= most) {
            return false;
        }
        let strikes = match (rule.every, rule.probability) {
            (Some(every), _) => (self.matched - rule.skip).is_multiple_of(every),
            (None, Some(probability)) => {
                // Drawn anew from number and seed, so that the order of other rules' draws does not matter.
                chance(self.seed.wrapping_add(self.matched)) < probability
            }
            (None, None) => true,
        };
        self.hits += u64::from(strikes);
        strikes
    }
}

/// A number from 0 to 1, always the same for the same seed.
fn chance(seed: u64) -> f64 {
    let bytes = Ids::new(seed).bytes(4);
    bytes.iter().fold(0.0, |sum, byte| sum * 256.0 + f64::from(*byte)) / 2_f64.powi(32)
}

/// The rules in force.
#[derive(Debug)]
pub(crate) struct Rules {
    state: Mutex<State>,
    seed: u64,
}

#[derive(Debug, Default)]
struct State {
    active: Vec<Active>,
    last: u64,
}

/// A fault that strikes, with the number of its rule.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Strike {
    pub(crate) rule: u64,
    pub(crate) fault: Fault,
}

impl Rules {
    pub(crate) fn new(seed: u64) -> Self {
        Rules { state: Mutex::default(), seed }
    }

    /// Puts a rule in force and gives its number.
    pub(crate) fn add(&self, rule: Rule) -> Result<u64, String> {
        rule.check()?;
        let mut state = self.lock();
        state.last += 1;
        let id = state.last;
        let seed = self.seed ^ id.rotate_left(32);
        state.active.push(Active { id, rule, matched: 0, hits: 0, seed });
        Ok(id)
    }

    /// All rules in force.
    pub(crate) fn list(&self) -> Vec<Active> {
        self.lock().active.clone()
    }

    /// Ends one rule, or all.
    pub(crate) fn clear(&self, id: Option<u64>) -> usize {
        let mut state = self.lock();
        let before = state.active.len();
        state.active.retain(|active| id.is_some_and(|id| id != active.id));
        before - state.active.len()
    }

    /// What strikes this request. `None` stands for a connection.
    pub(crate) fn strike(&self, route: Option<&Route>, tenant: Option<&str>) -> Vec<Strike> {
        let mut state = self.lock();
        let active = state.active.iter_mut();
        active
            .filter_map(|active| {
                active.strikes(route, tenant).then(|| Strike { rule: active.id, fault: active.rule.fault.clone() })
            })
            .collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Milliseconds as a duration.
pub(crate) fn millis(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[cfg(test)]
#[path = "../../tests/unit/faults/rules.rs"]
mod tests;
