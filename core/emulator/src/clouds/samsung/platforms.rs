//! AI&MLOps Platform: releases of Kubeflow on a cluster.
//!
//! A release goes onto an existing cluster or brings one along; when both are
//! given, as in the vendor's example, the new one wins (inferred). Names are unique
//! while the release exists; a cluster carries one release. A name taken or a wrong
//! moment is 400, because the vendor documents no other status for it.

use super::super::call::{Outcome, Success, Work, is_doomed};
use super::super::fields::Fields;
use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::Samsung;
use super::answers::{UNKNOWN, deployment, id, invalid, not_found, removal, text_or_null, verdict};
use super::brought::Brought;
use super::cluster::{Cluster, STORAGE_CLASSES};
use super::images::PlatformImage;
use super::listing;
use super::platform::{Domain, FILTERS, Platform, UPDATE};
use crate::refusal::Refusal;
use serde_json::{Value, json};
use std::time::SystemTime;

impl Platform {
    fn image(&self) -> Option<&'static PlatformImage> {
        PlatformImage::find(&self.image)
    }

    fn row(&self, cloud: &Samsung, now: SystemTime) -> Value {
        json!({
            "cluster_id": self.cluster,
            "cluster_name": text_or_null(self.cluster_in(cloud).map(|cluster| cluster.name.as_str())),
            "created_by": cloud.user,
            "created_dt": timestamps::utc(self.created),
            "kubeflow_type": self.edition,
            "modified_by": cloud.user,
            "modified_dt": timestamps::utc(self.modified),
            "release_id": self.id,
            "release_name": self.name,
            "status": self.lifecycle.state(now),
            "version": self.image().map(|image| image.version).unwrap_or_default(),
        })
    }

    fn detail(&self, cloud: &Samsung, now: SystemTime) -> Value {
        let cluster = self.cluster_in(cloud);
        let is_up = self.lifecycle.is(now, "DEPLOYED");
        json!({
            "ai_ml_ops_platform_domain_service": self.domain.as_ref().map_or_else(|| json!({}), |domain| json!(domain)),
            "ai_ml_ops_platform_endpoint_ip_address": if is_up { "192.168.3.197" } else { "" },
            "ai_ml_ops_platform_endpoint_port": if is_up { "443" } else { "" },
            "ai_ml_ops_platform_endpoint_type": self.endpoint_type,
            "ai_ml_ops_platform_type": self.edition,
            "cluster_id": self.cluster,
            "cluster_name": text_or_null(cluster.map(|cluster| cluster.name.as_str())),
            "cluster_state": text_or_null(cluster.map(|cluster| cluster.lifecycle.state(now))),
            "created_by": cloud.user,
            "created_dt": timestamps::utc(self.created),
            "dashboard_state": if is_up { "RUNNING" } else { "" },
            "image_id": self.image,
            "image_name": self.image().map(|image| image.name).unwrap_or_default(),
            "initial_user_email": self.email,
            "modified_by": cloud.user,
            "modified_dt": timestamps::utc(self.modified),
            "project_id": cloud.project,
            "project_name": cloud.project_name,
            "release_id": self.id,
            "release_name": self.name,
            "release_state": self.lifecycle.state(now),
            "storage_class_name": self.storage_class,
            "version": self.image().map(|image| image.version).unwrap_or_default(),
        })
    }

    fn cluster_in<'a>(&self, cloud: &'a Samsung) -> Option<&'a Cluster> {
        cloud.find_cluster(&self.cluster)
    }
}

/// `true` means taken (documented).
pub(in crate::clouds) fn check_duplication(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    verdict(is_taken(cloud, work.fields.text("release_name")))
}

pub(in crate::clouds) fn create(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let Some(asked) = work.fields.object("ai_ml_ops_platform_create_request") else {
        return Err(invalid(work, "Field required"));
    };
    check_release(cloud, asked, work)?;
    let cluster = match new_cluster(cloud, work)? {
        Some((cluster, brought)) => {
            check_size(&cluster, asked, work)?;
            cloud.brought = Some(brought);
            cluster.id
        }
        None => existing_cluster(cloud, asked, work)?,
    };
    let release = work.ids.hex32();
    let text = |name| asked.text(name).to_owned();
    cloud.platforms.push(Platform {
        id: release.clone(),
        cluster,
        lifecycle: deployment(work.now, is_doomed(asked.text("release_name"))),
        name: text("release_name"),
        edition: text("ai_ml_ops_platform_type"),
        image: text("image_id"),
        endpoint_type: text("ai_ml_ops_platform_endpoint_type"),
        storage_class: asked.some_text("storage_class_name").unwrap_or(STORAGE_CLASSES[0].0).to_owned(),
        email: text("initial_user_email"),
        domain: None,
        created: work.now,
        modified: work.now,
    });
    cloud.accepted(&release, work)
}

pub(in crate::clouds) fn list(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let rows = cloud.platforms.iter().map(|platform| platform.row(cloud, work.now));
    let rows = listing::filtered(rows, &FILTERS, work);
    let total = rows.len();
    Ok(Success::Json(json!({"contents": listing::page(rows, work)?, "total_count": total})))
}

pub(in crate::clouds) fn get_details(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let index = position(cloud, work)?;
    Ok(Success::Json(cloud.platforms[index].detail(cloud, work.now)))
}

pub(in crate::clouds) fn update(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let index = position(cloud, work)?;
    let platform = &cloud.platforms[index];
    if !matches!(platform.lifecycle.state(work.now), "DEPLOYED" | "UPDATING") {
        let detail = format!("release {} is {}", platform.name, platform.lifecycle.state(work.now));
        return Err(invalid(work, detail));
    }
    let endpoint_type = work.fields.some_text("ai_ml_ops_platform_endpoint_type").map(str::to_owned);
    check_endpoint(endpoint_type.as_deref(), work)?;
    let domain = match work.fields.object("ai_ml_ops_platform_domain_service") {
        Some(asked) => changed_domain(platform.domain.clone(), asked, work)?,
        None => platform.domain.clone(),
    };
    let platform = &mut cloud.platforms[index];
    platform.endpoint_type = endpoint_type.unwrap_or_else(|| platform.endpoint_type.clone());
    platform.domain = domain;
    platform.modified = work.now;
    platform.lifecycle = Lifecycle::begin(work.now, "UPDATING").then(UPDATE, "DEPLOYED");
    let id = platform.id.clone();
    cloud.accepted(&id, work)
}

/// Answers at once; the release shows `DELETING` until it is gone. Asking again changes nothing.
pub(in crate::clouds) fn delete(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let index = position(cloud, work)?;
    let cluster = cloud.platforms[index].cluster.clone();
    if work.fields.flag("with_k8s") {
        if cloud.cloud_ml_on(&cluster).is_some() {
            return Err(invalid(work, format!("cluster {cluster} still carries Cloud ML")));
        }
        let mut all = cloud.clusters.iter_mut().chain(&mut cloud.engine);
        let doomed = all.find(|known| known.id == cluster && !known.lifecycle.is_ending());
        if let Some(doomed) = doomed {
            doomed.lifecycle = removal(work.now);
        }
    }
    let platform = &mut cloud.platforms[index];
    if !platform.lifecycle.is_ending() {
        platform.lifecycle = removal(work.now);
    }
    Ok(Success::Empty)
}

fn position(cloud: &Samsung, work: &mut Work<'_>) -> Result<usize, Refusal> {
    let id = id(work, "release_id")?;
    let found = cloud.platforms.iter().position(|platform| platform.id == id);
    found.ok_or_else(|| not_found(work, UNKNOWN, &format!("release {id} does not exist")))
}

fn is_taken(cloud: &Samsung, name: &str) -> bool {
    cloud.platforms.iter().any(|platform| platform.name == name)
}

/// The rules of the release itself, wherever it goes.
fn check_release(cloud: &Samsung, asked: Fields<'_>, work: &mut Work<'_>) -> Result<(), Refusal> {
    let name = asked.text("release_name");
    if is_taken(cloud, name) {
        return Err(invalid(work, format!("release_name {name} is already in use")));
    }
    let edition = asked.text("ai_ml_ops_platform_type");
    let image = PlatformImage::find(asked.text("image_id"));
    let Some(image) = image else {
        let detail = format!("image {} does not exist", asked.text("image_id"));
        return Err(not_found(work, "NotFound", &detail));
    };
    if !image.product_type.eq_ignore_ascii_case(edition) {
        return Err(invalid(work, format!("image {} is not of type {edition}", image.id)));
    }
    if let Some(class) = asked.some_text("storage_class_name")
        && !STORAGE_CLASSES.iter().any(|(known, _)| *known == class)
    {
        return Err(invalid(work, format!("storage class {class} does not exist")));
    }
    check_endpoint(asked.some_text("ai_ml_ops_platform_endpoint_type"), work)
}

fn check_endpoint(endpoint_type: Option<&str>, work: &mut Work<'_>) -> Result<(), Refusal> {
    match endpoint_type {
        None | Some("Public" | "Private") => Ok(()),
        Some(other) => Err(invalid(work, format!("endpoint type {other} is not one of Public, Private"))),
    }
}

/// The cluster the request brings along, if it brings one.
fn new_cluster(cloud: &Samsung, work: &mut Work<'_>) -> Result<Option<(Cluster, Brought)>, Refusal> {
    let engine = work.fields.object("kubernetes_engine_create_request");
    let pool = work.fields.object("node_pool_create_request");
    let (engine, pool) = match (engine, pool) {
        (Some(engine), Some(pool)) => (engine, pool),
        (None, None) => return Ok(None),
        _ => return Err(invalid(work, "a new cluster needs both its engine and its node pool")),
    };
    let name = engine.text("kubernetes_engine_name");
    if cloud.all_clusters().any(|cluster| cluster.name == name) {
        return Err(invalid(work, format!("cluster name {name} is already in use")));
    }
    let cluster = Cluster::requested(engine, pool, work)?;
    let brought = Brought::new(&cluster.id, engine, pool);
    Ok(Some((cluster, brought)))
}

fn existing_cluster(cloud: &Samsung, asked: Fields<'_>, work: &mut Work<'_>) -> Result<String, Refusal> {
    let Some(id) = asked.some_text("cluster_id") else {
        return Err(invalid(work, "cluster_id or a new cluster is required"));
    };
    let cluster = cloud.cluster_by_id(id, work)?;
    if !cluster.lifecycle.is(work.now, "RUNNING") {
        return Err(invalid(work, format!("cluster {} is not RUNNING", cluster.name)));
    }
    if cloud.platform_on(id).is_some() {
        return Err(invalid(work, format!("cluster {} already carries a platform", cluster.name)));
    }
    check_size(cluster, asked, work)?;
    Ok(id.to_owned())
}

fn check_size(cluster: &Cluster, asked: Fields<'_>, work: &mut Work<'_>) -> Result<(), Refusal> {
    let edition = asked.text("ai_ml_ops_platform_type");
    if cluster.can_hold(edition) {
        return Ok(());
    }
    Err(invalid(work, format!("cluster {} is too small for {edition}", cluster.name)))
}

/// The record after the change. What is so already stays so: an update may be sent twice.
fn changed_domain(now: Option<Domain>, asked: Fields<'_>, work: &mut Work<'_>) -> Result<Option<Domain>, Refusal> {
    match (asked.text("operation_type"), now) {
        ("CREATE", None) => {
            let mut domain = Domain::of(asked);
            domain.record_id = domain.record_id.or_else(|| Some(work.ids.uuid()));
            Ok(Some(domain))
        }
        ("UPDATE", Some(domain)) => Ok(Some(domain.merged(Domain::of(asked)))),
        ("CREATE", Some(domain)) if domain.domain_service_name == Domain::of(asked).domain_service_name => {
            Ok(Some(domain))
        }
        ("CREATE", Some(_)) => Err(invalid(work, "the release already has another domain service")),
        ("UPDATE", None) => Err(invalid(work, "the release has no domain service")),
        ("DELETE", _) => Ok(None),
        (other, _) => Err(invalid(work, format!("operation_type {other} is not one of CREATE, UPDATE, DELETE"))),
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/samsung/platforms.rs"]
mod tests;
