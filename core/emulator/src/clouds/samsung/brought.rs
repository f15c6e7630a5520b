//! The cluster that a platform brings along: it becomes one of Kubernetes Engine, with its node pool.

use super::super::call::{Request, Work};
use super::super::fields::Fields;
use super::super::resource::{Resources, bring};
use crate::generated::routes::ROUTES;
use crate::model::{Action, Resource};
use crate::refusal::Refusal;
use serde_json::{Map, Value, json};

pub(super) const CLUSTERS: &str = "kubernetes_engine/clusters";
pub(super) const NODE_POOLS: &str = "kubernetes_engine/nodePools";

/// A cluster with its node pool, as Kubernetes Engine is asked for them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Brought {
    pub id: String,
    cluster: Map<String, Value>,
    pool: Map<String, Value>,
}

impl Brought {
    pub fn new(id: &str, engine: Fields<'_>, pool: Fields<'_>) -> Self {
        let mut cluster = engine.all().clone();
        for (own, theirs) in [("kubernetes_engine_name", "name"), ("k8s_version", "kubernetes_version")] {
            let renamed = cluster.remove(own).map(|value| (theirs.to_owned(), value));
            cluster.extend(renamed);
        }
        cluster.insert("id".to_owned(), json!(id));
        let mut pool = pool.all().clone();
        pool.insert("cluster_id".to_owned(), json!(id));
        pool.entry("kubernetes_version").or_insert(json!(engine.text("k8s_version")));
        Self { id: id.to_owned(), cluster, pool }
    }

    /// What it needs was looked at before, unless nobody minds.
    pub fn make(&self, resources: &mut Resources, work: &mut Work<'_>) -> Result<(), Refusal> {
        for (kind, input) in [(CLUSTERS, &self.cluster), (NODE_POOLS, &self.pool)] {
            let is_creation =
                |(resource, action): (&Resource, Action)| resource.name == kind && action == Action::Create;
            let Some(route) = ROUTES.iter().find(|route| route.resource.is_some_and(is_creation)) else { continue };
            bring(&Request { route, input, now: work.now, version: None, is_loose: true }, resources, work)?;
        }
        Ok(())
    }
}
