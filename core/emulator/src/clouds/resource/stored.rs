//! What exists: the resources of one tenant, by kind.

use crate::clouds::lifecycle::Lifecycle;
use crate::model::Resource;
use crate::resource_table::Quota;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

/// All resources of a tenant that are kept by their description, each kind in the order of creation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::clouds) struct Resources(BTreeMap<String, Vec<Stored>>);

/// One resource.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(in crate::clouds) struct Stored {
    pub id: String,
    /// All fields but the state.
    pub fields: Map<String, Value>,
    pub lifecycle: Option<Lifecycle>,
    pub(super) needs: Needs,
}

/// What is needed, by the input that names it.
pub(super) type Needs = BTreeMap<String, Vec<Needed>>;

/// Another resource that is needed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Needed {
    pub resource: String,
    pub id: String,
    pub goes_along: bool,
}

impl Stored {
    pub fn state(&self, now: SystemTime) -> Option<&str> {
        self.lifecycle.as_ref().map(|lifecycle| lifecycle.state(now))
    }

    pub fn is_ending(&self) -> bool {
        self.lifecycle.as_ref().is_some_and(Lifecycle::is_ending)
    }

    /// A field as it is shown at `now`.
    pub fn field(&self, resource: &Resource, name: &str, now: SystemTime) -> Option<Value> {
        if resource.state == Some(name)
            && let Some(state) = self.state(now)
        {
            return Some(state.into());
        }
        self.fields.get(name).cloned()
    }

    /// Whether it needs what the input names, where the input names it: `/groups/{group_id}/members`.
    pub fn is_below(&self, resource: &Resource, input: &Map<String, Value>) -> bool {
        resource.needs.iter().all(|need| {
            let asked = input.get(need.input).filter(|asked| !asked.is_null() && !asked.is_array()).map(text);
            let needed = self.needs.get(need.input);
            let (Some(asked), Some(needed)) = (asked, needed) else { return true };
            needed.iter().any(|needed| needed.id == asked)
        })
    }

    /// Whether the input names, for this one, what has this id.
    pub fn is_of(&self, input: &str, id: &str) -> bool {
        self.needs.get(input).is_some_and(|needed| needed.iter().any(|needed| needed.id == id))
    }

    /// The first of the inputs that names something else than its own field of that name does.
    pub fn stray(&self, of: &'static [&'static str], input: &Map<String, Value>) -> Option<&'static str> {
        let is_other = |name: &&&str| match (input.get(**name), self.fields.get(**name)) {
            (Some(asked), Some(own)) => !asked.is_null() && asked != own,
            _ => false,
        };
        of.iter().find(is_other).copied()
    }

    /// Whether it needs the other resource.
    pub fn needs_one(&self, resource: &str, id: &str) -> bool {
        self.all_needs(resource, id).next().is_some()
    }

    /// What is needed of one other resource; it may be needed by several inputs.
    fn all_needs(&self, resource: &str, id: &str) -> impl Iterator<Item = &Needed> {
        self.needs.values().flatten().filter(move |needed| needed.resource == resource && needed.id == id)
    }
}

impl Resources {
    /// Whether there is nothing, not even a kind.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Removes what has ceased to exist.
    pub fn settle(&mut self, now: SystemTime) {
        let is_gone = |row: &Stored| row.lifecycle.as_ref().is_some_and(|lifecycle| lifecycle.is_gone(now));
        self.0.values_mut().for_each(|rows| rows.retain(|row| !is_gone(row)));
    }

    /// The next change of any resource.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        self.0.values().flatten().filter_map(|row| row.lifecycle.as_ref()?.next(now)).min()
    }

    /// Every kind that anybody asked for, with its rows.
    pub(super) fn kinds(&self) -> impl Iterator<Item = (&str, &[Stored])> {
        self.0.iter().map(|(kind, rows)| (kind.as_str(), rows.as_slice()))
    }

    pub fn rows(&self, kind: &str) -> &[Stored] {
        self.0.get(kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// The rows of a kind. What is there from the start comes into being when it is first asked for.
    pub fn rows_mut(&mut self, resource: &Resource) -> &mut Vec<Stored> {
        self.0.entry(resource.name.to_owned()).or_insert_with(|| samples(resource))
    }

    /// How many there may be, as the row says that tells it.
    pub(super) fn quota(&mut self, quota: &Quota) -> Option<usize> {
        let is = |row: &Stored, (field, value): &(&str, &str)| row.fields.get(*field).is_some_and(|own| own == value);
        let row = self.rows_mut(quota.resource).iter().find(|row| quota.row.iter().all(|pair| is(row, pair)))?;
        let most = quota.value.iter().find_map(|field| row.fields.get(*field)?.as_u64())?;
        usize::try_from(most).ok()
    }

    /// A resource and the rows that need it, with their kinds.
    pub(super) fn with_holders_mut(&mut self, kind: &str, id: &str) -> impl Iterator<Item = (&str, &mut Stored)> {
        let rows = self.0.iter_mut().flat_map(|(other, rows)| rows.iter_mut().map(move |row| (other.as_str(), row)));
        rows.filter(move |(other, row)| (*other == kind && row.id == id) || row.needs_one(kind, id))
    }

    pub(super) fn find(&self, kind: &str, id: &str) -> Option<&Stored> {
        self.rows(kind).iter().find(|row| row.id == id)
    }

    /// Whether something that would stay behind needs the resource.
    pub(super) fn is_held(&self, kind: &str, id: &str) -> bool {
        let holds = |row: &Stored| row.needs_one(kind, id) && row.all_needs(kind, id).all(|needed| !needed.goes_along);
        self.0.values().flatten().any(holds)
    }

    /// Removes what goes along with the resource, and what goes along with that.
    pub(super) fn remove_followers(&mut self, kind: &str, id: &str) {
        let mut left = vec![(kind.to_owned(), id.to_owned())];
        let mut seen = BTreeSet::new();
        while let Some((kind, id)) = left.pop() {
            for (follower, rows) in &mut self.0 {
                let goes = |row: &Stored| row.all_needs(&kind, &id).any(|needed| needed.goes_along);
                let gone = rows.extract_if(.., |row| goes(row));
                left.extend(gone.map(|row| (follower.clone(), row.id)).filter(|one| seen.insert(one.clone())));
            }
        }
    }
}

fn samples(resource: &Resource) -> Vec<Stored> {
    let rows: Vec<Map<String, Value>> = serde_json::from_str(resource.samples).unwrap_or_default();
    let stored = |fields: Map<String, Value>| {
        let id = fields.get(resource.key).map(text).unwrap_or_default();
        Stored { id, fields, lifecycle: None, needs: BTreeMap::new() }
    };
    rows.into_iter().map(stored).collect()
}

/// A value as it stands in a path or query.
pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
