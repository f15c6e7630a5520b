//! Samsung Cloud Platform: AI&MLOps Platform and Cloud ML on Kubernetes clusters.
//!
//! Documented: operations, fields, the state `DEPLOYED` (and `RUNNING` of a
//! cluster), the polarity of the name check. Observed by third parties: ids of 32
//! hexadecimal digits and what malformed and unknown ones answer, the checks of a
//! cluster with nothing installed, the error codes. Inferred: everything else, in
//! particular all other states and times, and which requests are refused when.
//!
//! A file in the singular says what a resource is, one in the plural what can be done with it.

mod answers;
mod brought;
mod cloud_ml;
pub(super) mod cloud_mls;
mod cluster;
pub(super) mod clusters;
pub(super) mod engine;
pub(super) mod images;
mod listing;
mod overview;
mod platform;
pub(super) mod platforms;

use super::call::{Outcome, Success, Work};
use crate::{
    ids::{Ids, fingerprint},
    refusal::Refusal,
};
use answers::{UNKNOWN, id, not_found};
use brought::Brought;
use cloud_ml::CloudMl;
use cluster::{Cluster, samples};
use platform::Platform;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::SystemTime;

/// Both AI services of one project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Samsung {
    user: String,
    project: String,
    project_name: String,
    clusters: Vec<Cluster>,
    /// Those of Kubernetes Engine, as they are during one call; that service keeps them.
    #[serde(skip)]
    engine: Vec<Cluster>,
    /// The cluster that the platform brings along that is being made.
    #[serde(skip)]
    brought: Option<Brought>,
    platforms: Vec<Platform>,
    cloud_mls: Vec<CloudMl>,
}

impl Samsung {
    /// A project with nothing in it, but for a few clusters if it is loose. The same tenant always has the same project.
    pub fn new(tenant: &str, is_loose: bool) -> Self {
        let mut ids = Ids::new(fingerprint(tenant));
        Self {
            user: ids.hex32(),
            project: ids.hex32(),
            project_name: tenant.to_owned(),
            clusters: if is_loose { samples() } else { Vec::new() },
            engine: Vec::new(),
            brought: None,
            platforms: Vec::new(),
            cloud_mls: Vec::new(),
        }
    }

    /// Removes what has ceased to exist.
    pub fn settle(&mut self, now: SystemTime) {
        self.clusters.retain(|cluster| !cluster.lifecycle.is_gone(now));
        self.platforms.retain(|platform| !platform.lifecycle.is_gone(now));
        self.cloud_mls.retain(|cloud_ml| !cloud_ml.lifecycle.is_gone(now));
    }

    /// The next change of any resource.
    pub fn next_event(&self, now: SystemTime) -> Option<SystemTime> {
        let clusters = self.clusters.iter().map(|cluster| &cluster.lifecycle);
        let platforms = self.platforms.iter().map(|platform| &platform.lifecycle);
        let cloud_mls = self.cloud_mls.iter().map(|cloud_ml| &cloud_ml.lifecycle);
        clusters.chain(platforms).chain(cloud_mls).filter_map(|lifecycle| lifecycle.next(now)).min()
    }

    /// All clusters that platforms and Cloud ML may be put on.
    fn all_clusters(&self) -> impl Iterator<Item = &Cluster> {
        self.clusters.iter().chain(&self.engine)
    }

    fn find_cluster(&self, id: &str) -> Option<&Cluster> {
        self.all_clusters().find(|cluster| cluster.id == id)
    }

    /// The cluster that the path names.
    fn cluster(&self, work: &mut Work<'_>) -> Result<&Cluster, Refusal> {
        self.cluster_by_id(id(work, "cluster_id")?, work)
    }

    fn cluster_by_id(&self, id: &str, work: &mut Work<'_>) -> Result<&Cluster, Refusal> {
        self.find_cluster(id).ok_or_else(|| not_found(work, UNKNOWN, &format!("cluster {id} does not exist")))
    }

    fn platform_on(&self, cluster: &str) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.cluster == cluster)
    }

    fn cloud_ml_on(&self, cluster: &str) -> Option<&CloudMl> {
        self.cloud_mls.iter().find(|cloud_ml| cloud_ml.cluster == cluster)
    }

    /// The answer to work that goes on after it.
    fn accepted(&self, resource: &str, work: &mut Work<'_>) -> Outcome {
        Ok(Success::Json(json!({
            "project_id": self.project,
            "request_id": work.ids.hex32(),
            "resource_id": resource,
        })))
    }
}
