//! Cloud ML on a cluster.
//!
//! A cluster carries one Cloud ML (inferred from the product operation, which shows
//! one). Names and domain names are unique. What may be asked for is what the
//! estimate says; how the estimate divides a cluster is made up here. There is no
//! list. The secret key of the registry is not kept; the access key is shown, as
//! documented.

use super::super::call::{Outcome, Success, Work, is_doomed};
use super::super::fields::Fields;
use super::super::timestamps;
use super::Samsung;
use super::answers::{deployment, id, invalid, not_found, removal, text_or_null, verdict};
use super::cloud_ml::{CloudMl, Registry};
use super::cluster::{Cluster, STORAGE_CLASSES};
use super::images::CloudMlImage;
use crate::refusal::Refusal;
use serde_json::{Value, json};
use std::time::SystemTime;

const NAMESPACE: &str = "cloud-ml";
/// CPUs and GB of memory below which nothing can be released: made up, and less than the vendor recommends for products of the
/// same kind (Data Flow 21 CPUs and 57 GB, second hand).
const LEAST: (i64, i64) = (8, 32);

/// What one part of Cloud ML may have of a cluster.
struct Share {
    cpus: i64,
    memory: i64,
    gpus: i64,
}

impl Share {
    /// Half for analytics, a quarter each for applications and copilot.
    fn of(cluster: &Cluster, divisor: i64) -> Self {
        Self { cpus: cluster.cpus() / divisor, memory: cluster.memory() / divisor, gpus: cluster.gpus() / divisor }
    }

    fn with_gpus(&self) -> Value {
        let gpus = (self.gpus > 0).then(|| self.gpus.to_string());
        json!({"cpu": self.cpus, "gpu": text_or_null(gpus.as_deref()), "memory": self.memory})
    }

    fn holds(&self, asked: Fields<'_>) -> bool {
        let within = |field, most| (0..=most).contains(&asked.number(field).unwrap_or(0));
        let gpus = asked.text("gpu");
        let has_gpus = gpus.is_empty() || gpus.parse::<i64>().is_ok_and(|gpus| (0..=self.gpus).contains(&gpus));
        within("cpu", self.cpus) && within("memory", self.memory) && has_gpus
    }
}

impl CloudMl {
    fn image(&self) -> Option<&'static CloudMlImage> {
        CloudMlImage::find(&self.image)
    }

    /// The fields that all three of its faces share.
    fn core(&self, cloud: &Samsung) -> Value {
        json!({
            "cluster_id": self.cluster,
            "created_by": cloud.user,
            "created_dt": timestamps::utc(self.created),
            "custom_registry_access_key": self.registry.access_key,
            "custom_registry_host": self.registry.host,
            "domain_name": self.domain_name,
            "endpoint_type": self.endpoint_type,
            "image_id": self.image,
            "modified_by": cloud.user,
            "modified_dt": timestamps::utc(self.modified),
            "namespace_name": NAMESPACE,
            "product_group_id": self.product_group,
            "project_id": cloud.project,
            "request_id": self.request_id,
            "resource_limit_text": self.resources,
            "resource_request_text": self.resources,
            "storage_class_name": STORAGE_CLASSES[0].0,
        })
    }

    fn product(&self, cloud: &Samsung, now: SystemTime) -> Value {
        let mut product = self.core(cloud);
        product["cloud_ml_id"] = json!(self.id);
        product["cloud_ml_state"] = json!(self.lifecycle.state(now));
        product["copilot_enabled"] = json!(self.has_copilot);
        product["description"] = json!(self.description);
        product["display_version"] = json!(self.image().map(|image| image.display_version).unwrap_or_default());
        product["image_name"] = json!(self.image().map(|image| image.name).unwrap_or_default());
        product
    }

    fn common(&self, cloud: &Samsung, now: SystemTime) -> Value {
        let mut common = self.core(cloud);
        common["cloud_ml_common_id"] = json!(self.common_id);
        common["cloud_ml_common_state"] = json!(self.lifecycle.state(now));
        common["custom_registry_project_id"] = json!(self.registry.project);
        common["custom_registry_region"] = json!(self.registry.region);
        common["image_registry_url"] = json!(format!("{}/{NAMESPACE}", self.registry.host));
        common
    }

    fn detail(&self, cloud: &Samsung, now: SystemTime) -> Value {
        let cluster = cloud.find_cluster(&self.cluster);
        let mut detail = self.product(cloud, now);
        detail["cloud_ml_name"] = json!(self.name);
        detail["cluster_name"] = text_or_null(cluster.map(|cluster| cluster.name.as_str()));
        detail["cluster_permission"] = json!({});
        detail["cluster_request_failed"] = json!(self.lifecycle.is(now, "FAILED"));
        let address = self.lifecycle.is(now, "DEPLOYED").then_some("192.168.3.200");
        detail["endpoint_ip_address"] = text_or_null(address);
        detail
    }
}

/// `true` means taken (inferred from the sibling service). The text of the page wants exactly one of both names.
pub(in crate::clouds) fn check_duplication(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let (name, domain) = (work.fields.some_text("name"), work.fields.some_text("domain_name"));
    match (name, domain) {
        (Some(name), None) => verdict(cloud.cloud_mls.iter().any(|cloud_ml| cloud_ml.name == name)),
        (None, Some(domain)) => verdict(cloud.cloud_mls.iter().any(|cloud_ml| cloud_ml.domain_name == domain)),
        _ => Err(invalid(work, "exactly one of name and domain_name is required")),
    }
}

pub(in crate::clouds) fn estimate_cluster(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let with_copilot = work.fields.flag("use_copilot");
    let cluster = cloud.cluster(work)?;
    let quarter = Share::of(cluster, 4);
    let mut estimate = json!({
        "analytics": Share::of(cluster, 2).with_gpus(),
        "application": {"cpu": quarter.cpus, "memory": quarter.memory},
    });
    if with_copilot {
        estimate["copilot"] = quarter.with_gpus();
    }
    Ok(Success::Json(estimate))
}

pub(in crate::clouds) fn check_cluster_releasable(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let reasons = obstacles(cloud, cloud.cluster(work)?, work.now);
    let exceptions: Vec<_> = reasons
        .iter()
        .map(|(code, message)| json!({"default_message": message, "detail_message": message, "error_code": code}))
        .collect();
    Ok(Success::Json(json!({"exceptions": exceptions, "result": reasons.is_empty()})))
}

/// Nothing installed shows as neither of the two objects.
pub(in crate::clouds) fn get_cluster_product(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let cluster = cloud.cluster(work)?;
    Ok(Success::Json(match cloud.cloud_ml_on(&cluster.id) {
        Some(cloud_ml) => json!({
            "cloud_ml": cloud_ml.product(cloud, work.now),
            "cloud_ml_common": cloud_ml.common(cloud, work.now),
        }),
        None => json!({}),
    }))
}

pub(in crate::clouds) fn create(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    check_names(cloud, work)?;
    let cluster = cloud.cluster_by_id(id(work, "cluster_id")?, work)?;
    if let Some((_, reason)) = obstacles(cloud, cluster, work.now).into_iter().next() {
        return Err(invalid(work, reason));
    }
    check_shares(cluster, work)?;
    check_image(work)?;
    let cloud_ml = released(cluster.id.clone(), work);
    let id = cloud_ml.id.clone();
    cloud.cloud_mls.push(cloud_ml);
    cloud.accepted(&id, work)
}

pub(in crate::clouds) fn show(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let index = position(cloud, work)?;
    Ok(Success::Json(cloud.cloud_mls[index].detail(cloud, work.now)))
}

pub(in crate::clouds) fn update(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let index = position(cloud, work)?;
    let cloud_ml = &mut cloud.cloud_mls[index];
    cloud_ml.description = Some(work.fields.text("description").to_owned());
    cloud_ml.modified = work.now;
    Ok(Success::Json(cloud.cloud_mls[index].detail(cloud, work.now)))
}

/// Answers at once; it shows `DELETING` until it is gone. Asking again changes nothing.
pub(in crate::clouds) fn delete(cloud: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let index = position(cloud, work)?;
    let cloud_ml = &mut cloud.cloud_mls[index];
    if !cloud_ml.lifecycle.is_ending() {
        cloud_ml.lifecycle = removal(work.now);
    }
    Ok(Success::Empty)
}

fn position(cloud: &Samsung, work: &mut Work<'_>) -> Result<usize, Refusal> {
    let id = id(work, "cloud_ml_id")?;
    let found = cloud.cloud_mls.iter().position(|cloud_ml| cloud_ml.id == id);
    found.ok_or_else(|| not_found(work, "NotFound", &format!("cloud ml {id} does not exist")))
}

/// Why nothing can be released onto a cluster; the codes are this emulator's own.
fn obstacles(cloud: &Samsung, cluster: &Cluster, now: SystemTime) -> Vec<(&'static str, String)> {
    let name = &cluster.name;
    let mut reasons = Vec::new();
    if !cluster.lifecycle.is(now, "RUNNING") {
        reasons.push(("CLUSTER-NOT-RUNNING", format!("cluster {name} is {}", cluster.lifecycle.state(now))));
    }
    if cloud.cloud_ml_on(&cluster.id).is_some() {
        reasons.push(("CLOUD-ML-EXISTS", format!("cluster {name} already carries Cloud ML")));
    }
    if cluster.cpus() < LEAST.0 || cluster.memory() < LEAST.1 {
        let (cpus, memory) = LEAST;
        reasons.push(("RESOURCE-SHORTAGE", format!("cluster {name} has less than {cpus} CPUs and {memory} GB")));
    }
    reasons
}

fn check_names(cloud: &Samsung, work: &mut Work<'_>) -> Result<(), Refusal> {
    let (name, domain) = (work.fields.text("cloud_ml_name"), work.fields.text("domain_name"));
    if cloud.cloud_mls.iter().any(|cloud_ml| cloud_ml.name == name) {
        return Err(invalid(work, format!("cloud_ml_name {name} is already in use")));
    }
    if cloud.cloud_mls.iter().any(|cloud_ml| cloud_ml.domain_name == domain) {
        return Err(invalid(work, format!("domain_name {domain} is already in use")));
    }
    Ok(())
}

fn check_shares(cluster: &Cluster, work: &mut Work<'_>) -> Result<(), Refusal> {
    for (part, divisor) in [("analytics_resource", 2), ("application_resource", 4), ("copilot", 4)] {
        let asked = work.fields.object(part);
        if asked.is_some_and(|asked| !Share::of(cluster, divisor).holds(asked)) {
            let detail = format!("{part} asks for more than the estimate of cluster {}", cluster.name);
            return Err(invalid(work, detail));
        }
    }
    Ok(())
}

fn check_image(work: &mut Work<'_>) -> Result<(), Refusal> {
    let id = work.fields.text("image_id");
    let Some(image) = CloudMlImage::find(id) else {
        return Err(not_found(work, "NotFound", &format!("image {id} does not exist")));
    };
    if work.fields.flag("use_copilot") && !image.has_copilot {
        return Err(invalid(work, format!("image {id} has no copilot")));
    }
    Ok(())
}

fn released(cluster: String, work: &mut Work<'_>) -> CloudMl {
    let fields = work.fields;
    let text = |name| fields.text(name).to_owned();
    let some_text = |name| fields.some_text(name).map(str::to_owned);
    let resources = json!({
        "analytics": fields.value("analytics_resource"),
        "application": fields.value("application_resource"),
        "copilot": fields.value("copilot"),
    });
    CloudMl {
        id: work.ids.hex32(),
        cluster,
        lifecycle: deployment(work.now, is_doomed(fields.text("cloud_ml_name"))),
        common_id: work.ids.hex32(),
        request_id: work.ids.hex32(),
        name: text("cloud_ml_name"),
        domain_name: text("domain_name"),
        endpoint_type: text("endpoint_type"),
        description: some_text("description"),
        image: text("image_id"),
        has_copilot: fields.flag("use_copilot"),
        product_group: some_text("product_group_id"),
        registry: Registry {
            host: text("custom_registry_host"),
            access_key: text("custom_registry_access_key"),
            project: some_text("custom_registry_access_project_id"),
            region: some_text("custom_registry_access_region"),
        },
        resources: resources.to_string(),
        created: work.now,
        modified: work.now,
    }
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/samsung/cloud_mls.rs"]
mod tests;
