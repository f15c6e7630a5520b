//! What exists in the AI services of Samsung.

use std::time::SystemTime;

use super::Samsung;
use crate::clouds::overview::Seen;

const AI_ML_OPS: &str = "ai-ml-ops";
const CLOUD_ML: &str = "cloud-ml";

impl Samsung {
    /// All resources at `now`, without those that have ceased to exist and were not yet removed.
    pub fn overview(&self, now: SystemTime) -> Vec<Seen> {
        let clusters = self.clusters.iter().filter(|cluster| !cluster.lifecycle.is_gone(now));
        let mut seen: Vec<Seen> = clusters
            .map(|cluster| Seen::new(AI_ML_OPS, "clusters", &cluster.id, &cluster.name).living(&cluster.lifecycle, now))
            .collect();
        let platforms = self.platforms.iter().filter(|platform| !platform.lifecycle.is_gone(now));
        seen.extend(platforms.map(|platform| {
            let seen = Seen::new(AI_ML_OPS, "platforms", &platform.id, &platform.name).inside(&platform.cluster);
            seen.living(&platform.lifecycle, now)
        }));
        let cloud_mls = self.cloud_mls.iter().filter(|cloud_ml| !cloud_ml.lifecycle.is_gone(now));
        seen.extend(cloud_mls.map(|cloud_ml| {
            let seen = Seen::new(CLOUD_ML, "cloudMl", &cloud_ml.id, &cloud_ml.name).inside(&cloud_ml.cluster);
            seen.living(&cloud_ml.lifecycle, now)
        }));
        seen
    }
}
