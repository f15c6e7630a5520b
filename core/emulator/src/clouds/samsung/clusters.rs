//! Kubernetes clusters: what platforms and Cloud ML are put on.
//!
//! Clusters belong to another service, Kubernetes Engine, and those made there count
//! here; a platform can also bring its own, which is made there. A loose project has
//! three more: one large enough for everything (with the id that the vendor's
//! examples use), one too small, and one with GPUs. What a check means
//! by `true` is documented for none of these; a cluster with nothing installed was
//! seen to answer `false` to the namespace check, hence `true` = occupied there.
//! Nodes and storage classes were seen only where a platform is; an unknown cluster
//! was 400 there and nowhere else.

use super::super::call::{Outcome, Success, Work};
use super::Samsung;
use super::answers::{id, invalid, not_found, verdict};
use super::cluster::STORAGE_CLASSES;
use super::cluster::{Cluster, need};
use super::listing;
use crate::refusal::Refusal;
use serde_json::json;

/// `true` if the version is the cluster's (inferred). A platform version never is, as was observed.
pub(in crate::clouds) fn check_version(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let version = work.fields.text("version");
    verdict(cloud.cluster(work)?.has_version(version))
}

/// `true` if a platform is already there.
pub(in crate::clouds) fn validate_namespace(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let cluster = cloud.cluster(work)?;
    verdict(cloud.platform_on(&cluster.id).is_some())
}

/// `true` if the cluster is large enough (inferred from the operation's name).
pub(in crate::clouds) fn validate_resource_size(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let product_type = work.fields.text("product_type");
    if need(product_type).is_none() {
        id(work, "cluster_id")?;
        return Err(invalid(work, "product_type must be one of enterprise|mini"));
    }
    verdict(cloud.cluster(work)?.can_hold(product_type))
}

pub(in crate::clouds) fn list_nodes(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let cluster = with_platform(cloud, work)?;
    let rows = cluster.node_rows(work.now);
    let count = rows.len();
    let nodes = listing::page(rows, work)?;
    Ok(Success::Json(json!({"count": count, "links": [], "nodes": nodes})))
}

pub(in crate::clouds) fn list_storage_classes(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let cluster = with_platform(cloud, work)?;
    let rows: Vec<_> = (0..STORAGE_CLASSES.len()).map(|index| cluster.storage_class_row(index, work.now)).collect();
    Ok(Success::Json(json!({"count": rows.len(), "links": [], "storage_classes": rows})))
}

/// The cluster that the path names, if a platform is on it.
fn with_platform<'a>(cloud: &'a Samsung, work: &mut Work<'_>) -> Result<&'a Cluster, Refusal> {
    let id = id(work, "cluster_id")?;
    let Some(cluster) = cloud.find_cluster(id) else {
        return Err(invalid(work, format!("cluster {id} does not exist")));
    };
    match cloud.platform_on(id) {
        Some(_) => Ok(cluster),
        None => Err(not_found(work, "NotFound", &format!("cluster {} has no release", cluster.name))),
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/samsung/clusters.rs"]
mod tests;
