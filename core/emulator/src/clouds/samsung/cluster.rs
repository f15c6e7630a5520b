//! What a cluster is.

use super::super::call::Work;
use super::super::fields::Fields;
use super::super::lifecycle::Lifecycle;
use super::super::timestamps;
use super::answers::invalid;
use super::answers::text_or_null;
use crate::{
    ids::{Ids, fingerprint},
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(super) const CREATION: u64 = 600;
pub(super) const MOST_NODES: i64 = 100;
/// 2024-05-17T00:23:17Z, the moment in the vendor's examples.
pub(super) const SAMPLE_MOMENT: Duration = Duration::from_secs(1_715_905_397);

/// Storage classes of every cluster, the default one first.
pub(super) const STORAGE_CLASSES: [(&str, &str); 2] = [
    ("nfs-subdir-external-sc", "cluster.local/nfs-subdir-external-provisioner"),
    ("bs-sc", "blockstorage.csi.samsungsdscloud.com"),
];

/// A cluster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Cluster {
    pub id: String,
    pub name: String,
    pub lifecycle: Lifecycle,
    pub version: String,
    pub created: SystemTime,
    #[serde(flatten)]
    pub pool: Pool,
    /// More of them, which only clusters of Kubernetes Engine have.
    #[serde(skip)]
    pub more_pools: Vec<Pool>,
}

/// Nodes that are alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Pool {
    pub nodes: i64,
    pub size: NodeSize,
}

/// What one node has; memory in GB.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct NodeSize {
    pub cpus: i64,
    pub memory: i64,
    pub gpus: i64,
    pub gpu_name: Option<String>,
}

/// CPUs and GB of memory that an edition needs, inferred. Mini: what a course on the older cloud says. Enterprise: what the new
/// cluster of the vendor's example has; the course says 36 CPUs there, which would refuse that example.
pub(super) fn need(product_type: &str) -> Option<(i64, i64)> {
    match product_type.to_ascii_lowercase().as_str() {
        "enterprise" => Some((32, 128)),
        "mini" => Some((24, 96)),
        _ => None,
    }
}

/// The clusters that every loose project has.
pub(super) fn samples() -> Vec<Cluster> {
    let sample = |id: &str, name: &str, nodes, size| {
        let created = UNIX_EPOCH + SAMPLE_MOMENT;
        let lifecycle = Lifecycle::begin(created, "RUNNING");
        Cluster {
            id: id.to_owned(),
            name: name.to_owned(),
            lifecycle,
            version: "v1.28.1".to_owned(),
            created,
            pool: Pool { nodes, size },
            more_pools: Vec::new(),
        }
    };
    let plain = |cpus, memory| NodeSize { cpus, memory, gpus: 0, gpu_name: None };
    let with_gpu = NodeSize { gpus: 2, gpu_name: Some("NVIDIA-A100".to_owned()), ..plain(16, 128) };
    vec![
        sample("10a599e031e749b7b260868f441e862b", "cluster-large", 3, plain(16, 64)),
        sample("20b6aa0142f85ac8c371979f552f973c", "cluster-small", 1, plain(4, 16)),
        sample("30c7bb12530a6bd9d482a80a663a084d", "cluster-gpu", 2, with_gpu),
    ]
}

impl Cluster {
    /// The cluster that a platform brings along.
    pub fn requested(engine: Fields<'_>, pool: Fields<'_>, work: &mut Work<'_>) -> Result<Self, Refusal> {
        let server_type = pool.text("server_type_id");
        let Some(size) = NodeSize::of(server_type) else {
            return Err(invalid(
                work,
                format!("server_type_id {server_type} is unknown; one like s1v16m64 or g2c96h8_metal is needed"),
            ));
        };
        let nodes = pool.number("desired_node_count").or(pool.number("min_node_count")).unwrap_or(2);
        if !(1..=MOST_NODES).contains(&nodes) {
            return Err(invalid(work, format!("desired_node_count must be 1 to {MOST_NODES}")));
        }
        Ok(Self {
            id: work.ids.hex32(),
            name: engine.text("kubernetes_engine_name").to_owned(),
            lifecycle: Lifecycle::begin(work.now, "CREATING").then(CREATION, "RUNNING"),
            version: engine.text("k8s_version").to_owned(),
            created: work.now,
            pool: Pool { nodes, size },
            more_pools: Vec::new(),
        })
    }

    /// Whether the edition fits in. An unknown edition fits nowhere.
    pub fn can_hold(&self, product_type: &str) -> bool {
        need(product_type).is_some_and(|(cpus, memory)| self.cpus() >= cpus && self.memory() >= memory)
    }

    fn pools(&self) -> impl Iterator<Item = &Pool> {
        std::iter::once(&self.pool).chain(&self.more_pools)
    }

    pub fn cpus(&self) -> i64 {
        self.pools().map(|pool| pool.nodes * pool.size.cpus).sum()
    }

    /// Memory in GB.
    pub fn memory(&self) -> i64 {
        self.pools().map(|pool| pool.nodes * pool.size.memory).sum()
    }

    pub fn gpus(&self) -> i64 {
        self.pools().map(|pool| pool.nodes * pool.size.gpus).sum()
    }

    /// Whether `version` is this cluster's own, patch level and leading `v` aside.
    pub fn has_version(&self, version: &str) -> bool {
        let minor = |text: &str| {
            let mut parts = text.trim_start_matches('v').split('.').map(str::to_owned);
            (parts.next(), parts.next())
        };
        minor(version) == minor(&self.version)
    }

    pub fn node_rows(&self, now: SystemTime) -> Vec<Value> {
        let sizes = self.pools().flat_map(|pool| (0..pool.nodes).map(|_| &pool.size));
        sizes.zip(0..).map(|(size, index)| self.node_row(size, index, now)).collect()
    }

    fn node_row(&self, size: &NodeSize, index: i64, now: SystemTime) -> Value {
        let gpu_name = text_or_null(size.gpu_name.as_deref());
        let capacity = json!({
            "cpu": size.cpus.to_string(),
            "memory": format!("{}Gi", size.memory),
            "gpu": size.gpus.to_string(),
            "pod_count": "110",
        });
        json!({
            "age": timestamps::age(self.created, now),
            "cluster_id": self.id,
            "container_version": "containerd://1.7.2",
            "created_at": timestamps::utc(self.created),
            "external_ip_address": null,
            "gpu_name": gpu_name,
            "ip": format!("192.168.3.{}", 10 + index),
            "kernel_version": "5.15.0-91-generic",
            "kubernetes_version": self.version,
            "name": format!("{}-node-{index}", self.name),
            "node_capacities": [capacity],
            "node_status": "Ready",
            "number_of_allocated_pods": "12",
            "number_of_gpu": size.gpus,
            "os_image": "Ubuntu 22.04.3 LTS",
            "uid": self.uid("node", index),
        })
    }

    pub fn storage_class_row(&self, index: usize, now: SystemTime) -> Value {
        let (name, provisioner) = STORAGE_CLASSES[index];
        json!({
            "age": timestamps::age(self.created, now),
            "allow_volume_expansion": "true",
            "cluster_id": self.id,
            "created_at": timestamps::utc(self.created),
            "default_class": (index == 0).to_string(),
            "name": name,
            "provisioner": provisioner,
            "pv_reclaim_policy": "Delete",
            "uid": self.uid("class", index as i64),
            "volume_binding_mode": "Immediate",
        })
    }

    /// The same part of the same cluster has the same uid in every answer.
    pub fn uid(&self, part: &str, index: i64) -> String {
        Ids::new(fingerprint(&format!("{}/{part}/{index}", self.id))).uuid()
    }
}

impl NodeSize {
    /// The size that a server type names: `s1v16m64` has 16 CPUs and 64 GB, `g2c96h8_metal` 96 CPUs and 8 GPUs.
    pub fn of(server_type: &str) -> Option<Self> {
        Self::metal(server_type).or_else(|| Self::virtual_server(server_type))
    }

    /// Bare metal, whose name says nothing of the memory: 2 TB with H100 and 4 TB with B300 (second hand).
    fn metal(server_type: &str) -> Option<Self> {
        let (_, size) = server_type.strip_suffix("_metal")?.split_once('c')?;
        let letter = size.find(|character: char| !character.is_ascii_digit())?;
        let (gpu_name, memory) = match size.get(letter..=letter)? {
            "h" => ("NVIDIA-H100", 2048),
            "b" => ("NVIDIA-B300", 4096),
            _ => return None,
        };
        let (cpus, gpus) = (size.get(..letter)?.parse().ok()?, size.get(letter + 1..)?.parse().ok()?);
        let is_plausible = (1..=512).contains(&cpus) && (1..=16).contains(&gpus);
        is_plausible.then(|| Self { cpus, memory, gpus, gpu_name: Some(gpu_name.to_owned()) })
    }

    fn virtual_server(server_type: &str) -> Option<Self> {
        let (_, size) = server_type.split_once('v')?;
        let (cpus, memory) = size.split_once('m')?;
        let (cpus, memory) = (cpus.parse().ok()?, memory.parse().ok()?);
        let is_plausible = (1..=512).contains(&cpus) && (1..=8192).contains(&memory);
        is_plausible.then_some(Self { cpus, memory, gpus: 0, gpu_name: None })
    }
}
