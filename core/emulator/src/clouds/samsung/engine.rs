//! Clusters that were made through Kubernetes Engine, as the AI services see them.
//!
//! That service keeps them, with their node pools, also those that platforms bring along; here they are looked at for the length of one call. That a cluster
//! cannot be deleted while something is released on it is inferred from the vendor's advice to delete that first.

use super::super::call::{Outcome, Work};
use super::super::resource::{Resources, Stored};
use super::Samsung;
use super::brought::{CLUSTERS, NODE_POOLS};
use super::cluster::{Cluster, NodeSize, Pool};
use crate::rfc3339;
use serde_json::Value;
use std::time::SystemTime;

impl Samsung {
    /// Does something that may look at the clusters of Kubernetes Engine, and take one away.
    pub fn above(
        &mut self,
        resources: &mut Resources,
        work: &mut Work<'_>,
        act: fn(&mut Self, &mut Work<'_>) -> Outcome,
    ) -> Outcome {
        self.engine = resources.rows(CLUSTERS).iter().filter_map(|row| seen(row, resources, work.now)).collect();
        let mut outcome = act(self, work);
        if let Some(brought) = self.brought.take()
            && let Err(refusal) = brought.make(resources, work)
        {
            self.platforms.retain(|platform| platform.cluster != brought.id);
            outcome = Err(refusal);
        }
        for cluster in std::mem::take(&mut self.engine).iter().filter(|cluster| cluster.lifecycle.is_ending()) {
            resources.end(CLUSTERS, &cluster.id, work.now);
        }
        outcome
    }

    /// Ids of the clusters that carry something.
    pub fn held(&self) -> Vec<String> {
        let platforms = self.platforms.iter().map(|platform| &platform.cluster);
        platforms.chain(self.cloud_mls.iter().map(|cloud_ml| &cloud_ml.cluster)).cloned().collect()
    }
}

fn seen(row: &Stored, resources: &Resources, now: SystemTime) -> Option<Cluster> {
    let text = |field: &str| row.fields.get(field).and_then(Value::as_str);
    let of_cluster = resources.rows(NODE_POOLS).iter().filter(|pool| pool.needs_one(CLUSTERS, &row.id));
    let mut pools = of_cluster.filter_map(|row| pool(row, now));
    let nothing = Pool { nodes: 0, size: NodeSize { cpus: 0, memory: 0, gpus: 0, gpu_name: None } };
    Some(Cluster {
        id: row.id.clone(),
        name: text("name")?.to_owned(),
        lifecycle: row.lifecycle.clone()?,
        version: text("kubernetes_version")?.to_owned(),
        created: rfc3339::parse(text("created_at")?)?,
        pool: pools.next().unwrap_or(nothing),
        more_pools: pools.collect(),
    })
}

/// The nodes of a pool that has come up and is not on its way out.
fn pool(row: &Stored, now: SystemTime) -> Option<Pool> {
    let is_up = matches!(row.state(now)?, "Running" | "Updating");
    let server_type = row.fields.get("server_type")?.get("id")?.as_str()?;
    let nodes = row.fields.get("desired_node_count")?.as_i64()?;
    is_up.then_some(Pool { nodes, size: NodeSize::of(server_type)? })
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/samsung/engine.rs"]
pub(in crate::clouds) mod tests;
