//! Samsung Cloud Platform: AI&MLOps Platform and Cloud ML on Kubernetes clusters.
//!
//! Documented: operations, fields, the state `DEPLOYED` (and `RUNNING` of a
//! cluster), the polarity of the name check. Observed by third parties: ids of 32
//! hexadecimal digits and what malformed and unknown ones answer, the checks of a
//! cluster with nothing installed, the error codes. Inferred: everything else, in
//! particular all other states and times, and which requests are refused when.

pub(super) mod cloud_ml;
pub(super) mod clusters;
pub(super) mod images;
mod listing;
pub(super) mod platforms;

use super::{
    call::{Answer, Call, Outcome},
    lifecycle::Lifecycle,
};
use crate::{
    ids::{Ids, fingerprint},
    refusal::Refusal,
};
use cloud_ml::CloudMl;
use clusters::Cluster;
use platforms::Platform;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::SystemTime;

/// Both AI services of one project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Samsung {
    user: String,
    project: String,
    project_name: String,
    clusters: Vec<Cluster>,
    platforms: Vec<Platform>,
    cloud_mls: Vec<CloudMl>,
}

impl Samsung {
    /// A project with a few clusters, made by other services, and nothing on them. The same tenant
    /// always has the same project.
    pub fn new(tenant: &str) -> Self {
        let mut ids = Ids::new(fingerprint(tenant));
        Self {
            user: ids.hex32(),
            project: ids.hex32(),
            project_name: tenant.to_owned(),
            clusters: clusters::samples(),
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

    /// The cluster that the path names.
    fn cluster(&self, call: &mut Call<'_>) -> Result<&Cluster, Refusal> {
        self.cluster_by_id(id(call, "cluster_id")?, call)
    }

    fn cluster_by_id(&self, id: &str, call: &mut Call<'_>) -> Result<&Cluster, Refusal> {
        let found = self.clusters.iter().find(|cluster| cluster.id == id);
        found.ok_or_else(|| not_found(call, "NotFound", &format!("cluster {id} does not exist")))
    }

    fn platform_on(&self, cluster: &str) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.cluster == cluster)
    }

    fn cloud_ml_on(&self, cluster: &str) -> Option<&CloudMl> {
        self.cloud_mls.iter().find(|cloud_ml| cloud_ml.cluster == cluster)
    }

    /// The answer to work that goes on after it.
    fn accepted(&self, resource: &str, call: &mut Call<'_>) -> Outcome {
        Ok(Answer::Json(json!({
            "project_id": self.project,
            "request_id": call.ids.hex32(),
            "resource_id": resource,
        })))
    }
}

/// An id in the path. A malformed one is refused in the words that were observed.
fn id<'a>(call: &mut Call<'a>, field: &str) -> Result<&'a str, Refusal> {
    let id = call.fields.text(field);
    if id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(id);
    }
    Err(invalid(call, format!("{field} should have 32-letter UUID format")))
}

/// 400: what was asked breaks a rule or does not fit the present state.
fn invalid(call: &mut Call<'_>, detail: impl Into<String>) -> Refusal {
    Refusal::samsung(400, "ValidationError", json!([detail.into()]), &call.ids.uuid())
}

/// 404.
fn not_found(call: &mut Call<'_>, code: &str, detail: &str) -> Refusal {
    Refusal::samsung(404, code, detail, &call.ids.uuid())
}

/// The answer of the checks.
fn verdict(result: bool) -> Outcome {
    Ok(Answer::Json(json!({"result": result})))
}

/// How a deployment goes, from `start` on.
fn deployment(start: SystemTime, is_doomed: bool) -> Lifecycle {
    Lifecycle::begin(start, "DEPLOYING").then(1200, if is_doomed { "FAILED" } else { "DEPLOYED" })
}

/// How a removal goes.
fn removal(start: SystemTime) -> Lifecycle {
    Lifecycle::begin(start, "DELETING").then_gone(600)
}

/// A text, or `null` for none.
fn text_or_null(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |text| json!(text))
}
